import {
  array,
  bigint,
  integer,
  literal,
  minValue,
  nullish,
  number,
  object,
  optional,
  picklist,
  pipe,
  regex,
  string,
  union,
  unknown,
} from "valibot";

/**
 * What is read of GitHub's answers, and nothing else of them. An answer without it is none: each request names its shape.
 * Source: GitHub's description of its REST API, of which `test/e2e/github/openapi.json` is a part.
 */

const HASH = pipe(string(), regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const COUNT = pipe(number(), integer(), minValue(0));
const ID = union([number(), bigint()]);
const AUTHOR = nullish(object({ login: string() }));

export const COMMIT = object({ sha: HASH });

const FILE = object({
  type: literal("file"),
  path: string(),
  sha: HASH,
  size: COUNT,
  encoding: picklist(["base64", "none"]),
  content: string(),
});
const ENTRY = object({ name: string(), path: string() });
/** A file, a folder, or something else that stands at a path. */
export const CONTENT = union([
  array(ENTRY),
  FILE,
  object({ type: picklist(["symlink", "submodule"]) }),
]);

export const PULL = object({ head: COMMIT, changed_files: COUNT });

export const CHANGED_FILES = array(
  union([
    object({
      filename: string(),
      status: picklist(["added", "removed", "modified", "copied", "changed", "unchanged"]),
      patch: optional(string()),
    }),
    object({
      filename: string(),
      status: literal("renamed"),
      previous_filename: string(),
      patch: optional(string()),
    }),
  ]),
);

export const COMPARISON = object({
  base_commit: COMMIT,
  merge_base_commit: COMMIT,
  files: CHANGED_FILES,
});
/** A comparison of which only the commit where both sides part is asked. */
export const PARTING = object({ base_commit: COMMIT, merge_base_commit: COMMIT });

export const CREATED = object({ id: ID });
export const COMMENTS = array(object({ id: ID, user: AUTHOR, body: nullish(string()) }));
export const REVIEW_COMMENTS = array(object({ user: AUTHOR, body: string() }));
export const CHECK_RUNS = object({
  check_runs: array(object({ id: ID, external_id: nullish(string()) })),
});

/** Of the answer to a change nothing is read. */
export const ANYTHING = unknown();
