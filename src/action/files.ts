import { constants } from "node:fs";
import { mkdir, realpath, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { UserError } from "../errors.js";
import { inside } from "../node/host.js";

/** Writes a report where an input says so, never through a link that a pull request brought along. */
export async function writeReport(
  input: string,
  path: string,
  workspace: string,
  text: string,
): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const folder = await realpath(dirname(path));
    if (inside(workspace, path) && !inside(await realpath(workspace), folder))
      throw new Error("its folder is a link out of the workspace");
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
    await writeFile(path, text, { flag: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW });
  } catch {
    throw new UserError(
      "cannot-write",
      `input ${input}: ${path} cannot be written`,
      "give a file that is no link, in a folder that may be written",
    );
  }
}
