import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const TESTS = ["test/**/*.test.ts"];

/**
 * Each of these files has a process to itself: they measure time, replace a module, or start git some hundred times, which
 * costs the more the larger the process is.
 */
const ALONE = [
  "test/evaluate/disagreement.test.ts",
  "test/growth/*.test.ts",
  "test/node/git*.test.ts",
  "test/node/remote/git.test.ts",
  "test/node/remote/lock.test.ts",
];

export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^@actions\/github$/,
        replacement: fileURLToPath(new URL("test/helpers/actions-github.ts", import.meta.url)),
      },
    ],
  },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ["test/helpers/validators.ts"],
    setupFiles: ["test/helpers/setup.ts"],
    // A line for each file; tests are named where they fail, or take as long as none should.
    slowTestThreshold: 20_000,
    projects: [
      // One process loads the sources once for all its files: half a second of CPU time a file.
      {
        extends: true,
        test: { name: "shared", include: TESTS, exclude: ALONE, isolate: false },
      },
      {
        extends: true,
        test: { name: "alone", include: ALONE },
      },
    ],
  },
});
