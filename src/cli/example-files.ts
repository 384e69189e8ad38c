import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import { inside } from "../node/host.js";

/** More is no example. */
const MOST_FILES = 1000;
const DEEPEST = 16;
/** Room for a data file above the size from which one asks for a card. */
const LARGEST = 8 * 1024 * 1024;

/**
 * Returns the documents of an example of a rule: one file, or a folder as a repository. Links out of the rule are
 * refused.
 */
export function filesOf(rule: string, path: string): Record<string, string> {
  const start = join(rule, path);
  const real = resolved(start);
  if (real === undefined || !inside(realpathSync(rule), real))
    throw new UserError(
      "example-missing",
      message("example.missing", { path }),
      message("example.in-rule-folder"),
    );
  if (statSync(real).isFile()) return { [basename(start)]: text(real, path) };
  const files: [string, string][] = [];
  const walk = (folder: string, below: string, depth: number): void => {
    for (const entry of entries(folder)) {
      const name = `${below}${entry.name}`;
      if (entry.isFile()) files.push([name, text(join(folder, entry.name), `${path}/${name}`)]);
      else if (entry.isDirectory() && depth < DEEPEST)
        walk(join(folder, entry.name), `${name}/`, depth + 1);
      if (files.length > MOST_FILES)
        throw new UserError(
          "example-invalid",
          message("example.too-many-files", { path, limit: MOST_FILES }),
          message("example.keep-small"),
        );
    }
  };
  walk(real, "", 0);
  return Object.fromEntries(files);
}

function resolved(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

const entries = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));

function text(file: string, name: string): string {
  try {
    if (statSync(file).size <= LARGEST) return readFileSync(file, "utf8");
  } catch {}
  throw new UserError(
    "example-invalid",
    message("cli.file-unreadable", { file: name }),
    message("cli.check-permissions-and-size"),
  );
}
