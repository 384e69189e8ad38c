import { constants, mkdirSync, realpathSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "../errors.js";
import { inside } from "../node/host.js";
import { writeParts } from "../node/parts.js";

/** Writes a report where an input says so, never through a link that a pull request brought along. */
export function writeReport(
  input: string,
  path: string,
  workspace: string,
  parts: Iterable<string>,
): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const folder = realpathSync(dirname(path));
    if (inside(workspace, path) && !inside(realpathSync(workspace), folder))
      throw new Error("its folder is a link out of the workspace");
    writeParts(path, parts, constants.O_NOFOLLOW);
  } catch {
    throw new UserError(
      "cannot-write",
      `input ${input}: ${path} cannot be written`,
      "give a file that is no link, in a folder that may be written",
    );
  }
}
