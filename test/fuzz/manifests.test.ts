import { expect, test } from "vitest";
import { fuzz } from "./fuzz.js";

// Seconds on an idle machine; many more where it is shared.
const SLOW = 600_000;

test(
  "manifests: 9,000 cases keep every promise",
  async () => {
    const { documents, findings } = await fuzz("manifests", 0, 9_000);
    expect([documents > 4_000, findings > 9_000]).toEqual([true, true]);
  },
  SLOW,
);
