import { nameOf } from "../facts/paths.js";

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

/** What is left out of a run. */
export interface Excluded {
  folder(below: string): boolean;
  file(below: string, fromRoot: string): boolean;
}

/** Built-in ignores match below the given path only, so that `check examples` means what it says. */
export async function excluded(options: {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}): Promise<Excluded> {
  // The matcher is loaded only where a configuration has patterns.
  const glob = async (patterns: readonly string[] | undefined) =>
    patterns && patterns.length > 0
      ? (await import("picomatch")).default([...patterns], { dot: true })
      : undefined;
  const include = await glob(options.include);
  const exclude = await glob(options.exclude);
  return {
    folder: (below) => {
      const name = nameOf(below).toLowerCase();
      return name === ".git" || (name.startsWith(".") && name !== ".github") || IGNORED.has(name);
    },
    file: (_, fromRoot) =>
      (include !== undefined && !include(fromRoot)) || exclude?.(fromRoot) === true,
  };
}
