import { type Message, message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import type { Location } from "../../model/location.js";
import { globProblem, globsProblem } from "../../text/glob/index.js";

interface PlacedGlob {
  readonly text: string;
  readonly at: Location;
}

/** Refuses globs that cannot be compared in time, or that hold signs of other tools, at their line. */
export function checkedGlobs(key: string, patterns: readonly PlacedGlob[]): readonly PlacedGlob[] {
  const refuse = (problem: Message | undefined, location: Location | undefined) => {
    if (problem !== undefined)
      throw new UserError(
        "config-invalid",
        message("config.invalid-value", { key, problem }),
        message("config.see-globs"),
        location,
      );
  };
  for (const { text, at: location } of patterns) refuse(globProblem(text), location);
  refuse(globsProblem(patterns.map(({ text }) => text)), patterns[0]?.at);
  return patterns;
}
