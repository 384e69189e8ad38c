import { setFlagsFromString } from "node:v8";

/**
 * Takes back what a run over many files tells V8 (`src/cli/commands/check.ts`): a process of the command line ends soon after, this
 * one runs the tests of other files too.
 */
export const usualFlags = (): void => setFlagsFromString("--no-optimize-for-size");
