// Texts that grow, in pairs of a place and a unit beyond those of the suite (test/growth), for ten minutes.
import { expect, sh } from "./kit.mjs";

const SECONDS = 600;

export const growth = {
  name: "growth",
  run() {
    const { status, stdout, stderr } = sh("npx", ["vitest", "run", "test/growth", "-t", "pairs"], {
      env: { ...process.env, CARDWARDEN_GROWTH: `${SECONDS}`, NO_COLOR: "1" },
    });
    expect(status === 0, `${stdout}${stderr}`);
    return /\d+ of \d+ pairs/.exec(stdout)?.[0] ?? "done";
  },
};
