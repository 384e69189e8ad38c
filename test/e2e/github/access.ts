import { notFound, Refusal } from "./call.js";
import type { Level, Permission, State } from "./state.js";

/** What a token may do. Source: "Permissions required for GitHub Apps" in GitHub's documentation of the REST API. */

interface Need {
  /** One of them is enough. */
  readonly any: readonly Permission[];
  readonly level: "read" | "write";
}

const read = (...any: Permission[]): Need => ({ any, level: "read" });
const write = (...any: Permission[]): Need => ({ any, level: "write" });

const NEEDS: Readonly<Record<string, Need>> = {
  "checks/create": write("checks"),
  "checks/get": read("checks"),
  "checks/list-for-ref": read("checks"),
  "checks/update": write("checks"),
  "code-scanning/upload-sarif": write("security-events"),
  "git/get-blob": read("contents"),
  "git/get-commit": read("contents"),
  "git/get-tree": read("contents"),
  "issues/create-comment": write("issues", "pull-requests"),
  "issues/delete-comment": write("issues", "pull-requests"),
  "issues/get-comment": read("issues", "pull-requests"),
  "issues/list-comments": read("issues", "pull-requests"),
  "issues/update-comment": write("issues", "pull-requests"),
  "pulls/create-review": write("pull-requests"),
  "pulls/get": read("pull-requests"),
  "pulls/list-files": read("pull-requests"),
  "pulls/list-review-comments": read("pull-requests"),
  "pulls/list-reviews": read("pull-requests"),
  "repos/compare-commits-with-basehead": read("contents"),
  "repos/get-commit": read("contents"),
  "repos/get-content": read("contents"),
};

const RANK: Readonly<Record<Level, number>> = { none: 0, read: 1, write: 2 };

/** Whether the request comes with a token. A wrong one is refused, whatever it asks. */
export function identified({ token }: State, authorization: string | undefined): boolean {
  if (authorization === undefined) return false;
  const [, given] = /^(?:token|bearer) (.+)$/i.exec(authorization) ?? [];
  if (given !== token) throw new Refusal(401, "Bad credentials");
  return true;
}

/** Throws GitHub's answer where the token may not do this. */
export function permitted(
  state: State,
  operation: string,
  values: Readonly<Record<string, unknown>>,
  known: boolean,
): void {
  const need = NEEDS[operation];
  if (operation === "users/get-authenticated") {
    if (!known) throw new Refusal(401, "Requires authentication");
    return;
  }
  const same = (a: unknown, b: string) => String(a).toLowerCase() === b.toLowerCase();
  const here = same(values.owner, state.owner) && same(values.repo, state.name);
  // What a token may not see does not exist.
  if (!here || (!known && state.private)) throw notFound();
  if (!state.private && need?.level !== "write") return;
  if (!known) throw new Refusal(401, "Requires authentication");
  if (need === undefined) return;
  if (need.any.some((one) => RANK[state.permissions[one]] >= RANK[need.level])) return;
  const accepted = need.any.map((one) => `${one.replace("-", "_")}=${need.level}`).join("; ");
  const kind = state.me.type === "Bot" ? "integration" : "personal access token";
  throw new Refusal(403, `Resource not accessible by ${kind}`, {
    headers: { "x-accepted-github-permissions": accepted },
  });
}
