import picomatch from "picomatch";
import { UserError } from "../errors.js";
import type { Location } from "../model/location.js";

/** Patterns are those of whoever writes the configuration; no real one is longer, or has more stars. */
const MAX_LENGTH = 300;
const MAX_STARS = 8;

/** Whether a file is named by one of some globs, counted from the root of the repository. */
export function globs(
  patterns: readonly { readonly text: string; readonly at: Location }[],
): (file: string) => boolean {
  for (const { text, at } of patterns)
    if (text.length > MAX_LENGTH || text.split(/\*+/).length > MAX_STARS + 1)
      throw new UserError(
        "config-invalid",
        `files: this glob has more than ${MAX_LENGTH} characters or ${MAX_STARS} stars`,
        "write it as several",
        at,
      );
  // Without extended globs nothing in a pattern repeats a repetition.
  return picomatch(
    patterns.map(({ text }) => text.replace(/^\.\//, "")),
    { dot: true, noextglob: true },
  );
}
