import {
  EVALUATION_FOLDER,
  folderOf,
  isEvaluationFile,
  isInEvaluationFolder,
  nameOf,
} from "../facts/paths.js";
import { message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import { glob, globProblem, globsProblem, literalPrefix } from "../text/glob/index.js";

/** Folders whose cards are nobody's release: tools, vendored trees, tests, examples, templates. */
const IGNORED = new Set([
  "node_modules",
  "vendor",
  "third_party",
  "third-party",
  "thirdparty",
  "dist",
  "build",
  "test",
  "tests",
  "__tests__",
  "testdata",
  "test-data",
  "test_data",
  "fixtures",
  "__fixtures__",
  "mocks",
  "__mocks__",
  "examples",
  "example",
  "template",
  "templates",
  "site-packages",
  "venv",
]);

/** Hidden folders that hold what belongs to a card. */
const READ_HIDDEN = new Set([".github", EVALUATION_FOLDER]);

/** What is left out of a run. */
export interface Excluded {
  folder(below: string, fromRoot?: string): boolean;
  file(below: string, fromRoot: string): boolean;
}

/**
 * Returns which folders and files are left out. Built-in ignores match below the given path only, so that `check examples`
 * means what it says.
 */
export function excluded(options: {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly documents?: readonly string[];
}): Excluded {
  const include = files(options.include);
  const exclude = files(options.exclude);
  const documents = files(options.documents);
  const prefixes = (options.documents ?? []).map((pattern) =>
    folderOf(literalPrefix(pattern.replace(/^(?:\.\/)+/, ""))),
  );
  /** A listed document may lie in a folder that is left out otherwise. */
  const leadsToDocument = (folder: string): boolean =>
    prefixes.some((prefix) => `${prefix}/`.startsWith(`${folder}/`));
  return {
    folder: (below, fromRoot = below) => {
      if (leadsToDocument(fromRoot)) return false;
      const name = nameOf(below).toLowerCase();
      return (name.startsWith(".") && !READ_HIDDEN.has(name)) || IGNORED.has(name);
    },
    file: (_, fromRoot) =>
      (isInEvaluationFolder(fromRoot) && !isEvaluationFile(fromRoot)) ||
      (include !== undefined && !include(fromRoot) && documents?.(fromRoot) !== true) ||
      exclude?.(fromRoot) === true,
  };
}

function files(patterns: readonly string[] = []): ((file: string) => boolean) | undefined {
  if (patterns.length === 0) return undefined;
  // Those of a configuration were looked at before, at their lines; a host of the library comes with its own.
  const problem =
    patterns.map(globProblem).find((text) => text !== undefined) ?? globsProblem(patterns);
  if (problem !== undefined) throw new UserError("usage", problem, message("config.see-globs"));
  return glob(patterns, { negation: true });
}
