import { expect, test } from "vitest";
import { fuzz } from "./fuzz.js";

// Seconds on an idle machine; many more where it is shared.
const SLOW = 600_000;

test(
  "policies: 1,000 cases keep every promise",
  async () => {
    const { documents, findings } = await fuzz("policies", 0, 1_000);
    expect([documents > 330, findings > 1_000]).toEqual([true, true]);
  },
  SLOW,
);
