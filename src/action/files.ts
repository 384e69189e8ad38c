import { message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import { writeOutput } from "../node/output.js";

/** Writes a report where an input says so, never through a link that a pull request brought along. */
export function writeReport(
  input: string,
  path: string,
  workspace: string,
  parts: Iterable<string>,
): void {
  try {
    writeOutput({ path, root: workspace, folders: true }, parts);
  } catch {
    throw new UserError(
      "cannot-write",
      message("input.cannot-write", { input, path }),
      message("input.write-elsewhere"),
    );
  }
}
