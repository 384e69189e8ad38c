import { type Answer, type HubRequest, json, text } from "./answer.js";
import type { StoredRepository } from "./repositories.js";

/** The tokens that the stand-in knows. */
export interface Tokens {
  /** Opens private and gated repositories. */
  readonly member: string;
  /** Belongs to an account without access to anything. */
  readonly stranger: string;
}

export type Visitor = "anonymous" | "stranger" | "member" | "unknown";

export function visitorOf({ headers }: HubRequest, tokens: Tokens): Visitor {
  const token = /^Bearer (.*)$/i.exec(headers.authorization ?? "")?.[1];
  if (token === undefined) return "anonymous";
  if (token === tokens.member) return "member";
  return token === tokens.stranger ? "stranger" : "unknown";
}

/** True if a repository does not exist for a visitor. */
export const hidden = ({ settings }: StoredRepository, visitor: Visitor): boolean =>
  settings.private === true && visitor !== "member";

/**
 * Answers for a repository that was never created, was deleted or is private: the Hub does not let people without an account tell
 * these apart. Source: huggingface_hub/utils/_http.py (hf_raise_for_status takes 401 for "not found"); that the answer has no
 * `X-Error-Code` was recorded by several clients of 2026, such as https://github.com/huggingface/datasets/pull/4472 (401 since 2022)
 */
export function absent(visitor: Visitor): Answer {
  if (visitor === "member" || visitor === "stranger")
    return failed(404, "Repository not found", "RepoNotFound");
  const error = "Invalid username or password.";
  return json({ error }, 401, {
    "x-error-message": error,
    "www-authenticate": 'Bearer realm="Authentication required", charset="UTF-8"',
  });
}

/**
 * Answers for a token that the Hub does not know, where it does not take its owner for a person without an account. Source:
 * huggingface_hub/utils/_http.py (hf_raise_for_status excepts this message from "not found")
 */
export const refused = (): Answer =>
  failed(401, "Invalid credentials in Authorization header", undefined);

/**
 * Answers for a file of a gated repository. Source: huggingface_hub/utils/_http.py (GatedRepoError) and tests/test_file_download.py
 * (the words for an account without access)
 */
export function gated({ spec }: StoredRepository, visitor: Visitor): Answer {
  const named = `${spec.kind} ${spec.id}`;
  const page = `https://huggingface.co/${spec.kind === "dataset" ? "datasets/" : ""}${spec.id}`;
  if (visitor !== "stranger")
    return failed(
      401,
      `Access to ${named} is restricted. You must have access to it and be authenticated to access it. Please log in.`,
      "GatedRepo",
    );
  return failed(
    403,
    `Access to ${named} is restricted and you are not in the authorized list. Visit ${page} to ask for access.`,
    "GatedRepo",
  );
}

/** Answers for a repository that the Hub took down. Source: huggingface_hub/utils/_http.py (DisabledRepoError) */
export const disabled = (): Answer =>
  failed(403, "Access to this resource is disabled.", undefined);

export const revisionNotFound = (revision: string): Answer =>
  failed(404, `Invalid rev id: ${revision}`, "RevisionNotFound");

/** Answers for a path that a commit does not have; the commit is stated all the same. */
export const entryNotFound = (commit: string): Answer =>
  text("Entry not found", 404, {
    "x-error-code": "EntryNotFound",
    "x-error-message": "Entry not found",
    "x-repo-commit": commit,
  });

function failed(status: number, error: string, code: string | undefined): Answer {
  return json({ error }, status, {
    ...(code === undefined ? {} : { "x-error-code": code }),
    "x-error-message": error,
  });
}
