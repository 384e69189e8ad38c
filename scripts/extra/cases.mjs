// The tests that try made-up cases, with all their cases and with other ones than in `npm test`.
import { expect, sh } from "./kit.mjs";

const TESTS = [
  "fuzz",
  "formats",
  "report",
  "text",
  "growth",
  "change/selection.test.ts",
  "share.test.ts",
].map((name) => `test/${name}`);

export const cases = {
  name: "cases",
  run() {
    const seed = `${Date.now() % 1e9}`;
    const { status, stdout, stderr } = sh("npx", ["vitest", "run", ...TESTS], {
      env: { ...process.env, CARDWARDEN_THOROUGH: "1", FUZZ_SEED: seed, NO_COLOR: "1" },
    });
    expect(status === 0, `${stdout}${stderr}`);
    return `${/(\d+) passed[^\n]*\n[^\n]*Start/.exec(stdout)?.[1] ?? "all"} tests, seed ${seed}`;
  },
};
