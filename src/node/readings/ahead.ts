import type { ReadAhead } from "../../pipeline/stored/outcome.js";
import type { ReadAheadSetup } from "./read-ahead.js";

/** Files from which on it is asked how large they are. */
const LEAST_FILES = 200;

/** Returns how to read the files of a checkout with all processors; few files are read without it, and nothing is loaded for them. */
export const readAheadOfMany =
  (setup: ReadAheadSetup): ReadAhead =>
  async (files, here) =>
    files.length < LEAST_FILES
      ? undefined
      : (await import("./read-ahead.js")).readAhead(setup)(files, here);
