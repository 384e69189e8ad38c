import { createHash } from "node:crypto";
import { type ChangedFile, changes } from "./changes.js";
import type { Files } from "./objects.js";

/** What the stand-in of GitHub knows. Tests set it before a run and read it afterwards. */

export type Permission = "contents" | "checks" | "pull-requests" | "issues" | "security-events";
export type Level = "none" | "read" | "write";

export interface Pull {
  readonly number: number;
  title: string;
  state: "open" | "closed";
  merged: boolean;
  draft: boolean;
  locked: boolean;
  author: string;
  /** From the repository of somebody else, whose name is `<author>/<name>`. */
  fork: boolean;
  base: { ref: string; sha: string };
  head: { ref: string; sha: string };
  /** The commit that GitHub makes to try the merge; null where there is a conflict. */
  mergeSha: string | null;
  /** Where not given, what differs between the revisions of base and head. */
  files: readonly ChangedFile[] | undefined;
  /** Where not given, the number of files; larger than what can be listed for a very large one. */
  changedFiles: number | undefined;
}

export interface Author {
  readonly login: string;
  readonly type: "User" | "Bot";
}
export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly user: Author;
  /** Slug of the app that wrote it. */
  readonly app: string | null;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
}
export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly user: Author;
  readonly state: string;
  readonly body: string;
  readonly commit: string;
  readonly at: string;
}
export interface ReviewComment {
  readonly id: number;
  readonly review: number;
  readonly pull: number;
  readonly user: Author;
  readonly path: string;
  readonly body: string;
  readonly commit: string;
  readonly line: number;
  readonly side: "LEFT" | "RIGHT";
  readonly startLine: number | null;
  readonly startSide: "LEFT" | "RIGHT" | null;
  readonly hunk: string;
  readonly at: string;
}
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: "notice" | "warning" | "failure";
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}
export interface CheckRun {
  readonly id: number;
  readonly app: string;
  readonly headSha: string;
  name: string;
  status: string;
  conclusion: string | null;
  externalId: string | null;
  detailsUrl: string | null;
  startedAt: string;
  completedAt: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  /** All of them; every request appends. */
  annotations: Annotation[];
}
export interface Sarif {
  readonly id: string;
  readonly commit: string;
  readonly ref: string;
  /** Unpacked. */
  readonly content: unknown;
}

export interface Settings {
  /** `owner/name`. */
  readonly repository?: string;
  readonly private?: boolean;
  readonly token?: string;
  readonly login?: string;
  readonly app?: string;
  readonly permissions?: Partial<Record<Permission, Level>>;
}

const EVERYTHING: Record<Permission, Level> = {
  contents: "read",
  checks: "write",
  "pull-requests": "write",
  issues: "write",
  "security-events": "write",
};

export class State {
  readonly owner: string;
  readonly name: string;
  /** A public repository may be read without permissions. */
  private: boolean;
  defaultBranch = "main";
  /** What a request has to carry. */
  token: string;
  /** Whose token it is. `…[bot]` has a token of an installation, anybody else one of a person. */
  login: string;
  /** Slug of the app that the token belongs to. */
  app: string;
  permissions: Record<Permission, Level>;
  /** Requests until the primary limit. */
  remaining = 1000;

  readonly revisions = new Map<string, Files>();
  readonly parents = new Map<string, readonly string[]>();
  /** `refs/heads/main` and the like to commit. */
  readonly refs = new Map<string, string>();
  readonly pulls = new Map<number, Pull>();
  readonly comments: Comment[] = [];
  readonly reviews: Review[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly checkRuns: CheckRun[] = [];
  readonly sarifs: Sarif[] = [];
  #last = 1000;

  constructor(settings: Settings = {}) {
    const [owner, name] = (settings.repository ?? "harbour/models").split("/");
    this.owner = owner ?? "";
    this.name = name ?? "";
    this.private = settings.private ?? true;
    this.token = settings.token ?? "token-for-tests";
    this.login = settings.login ?? "github-actions[bot]";
    this.app = settings.app ?? "github-actions";
    this.permissions = { ...EVERYTHING, ...settings.permissions };
  }

  id(): number {
    return ++this.#last;
  }

  /** Who the token speaks for. */
  get me(): Author {
    return author(this.login);
  }

  /** Adds a revision and answers its sha, made up where none is given. */
  commit(
    files: Files,
    more: { sha?: string; parents?: readonly string[]; ref?: string } = {},
  ): string {
    const sha = more.sha ?? createHash("sha1").update(`commit ${this.id()}`).digest("hex");
    this.revisions.set(sha, files);
    if (more.parents !== undefined) this.parents.set(sha, more.parents);
    if (more.ref !== undefined) this.refs.set(more.ref, sha);
    return sha;
  }

  /** Adds a pull request. Its refs are made, as GitHub makes them. */
  pull(given: Pick<Pull, "number" | "base" | "head"> & Partial<Pull>): Pull {
    const pull: Pull = {
      title: "Change a card",
      state: "open",
      merged: false,
      draft: false,
      locked: false,
      author: given.fork === true ? "mallory" : "harbour",
      fork: false,
      mergeSha: null,
      files: undefined,
      changedFiles: undefined,
      ...given,
    };
    this.pulls.set(pull.number, pull);
    this.refs.set(`refs/pull/${pull.number}/head`, pull.head.sha);
    if (pull.mergeSha !== null) this.refs.set(`refs/pull/${pull.number}/merge`, pull.mergeSha);
    if (!pull.fork) this.refs.set(`refs/heads/${pull.head.ref}`, pull.head.sha);
    return pull;
  }

  /** Adds a comment of anybody. */
  comment(issue: number, body: string, login = "harbour", app: string | null = null): Comment {
    const at = now();
    const user = author(login);
    const comment = { id: this.id(), issue, user, app, body, createdAt: at, updatedAt: at };
    this.comments.push(comment);
    return comment;
  }

  filesOf(pull: Pull): readonly ChangedFile[] {
    return pull.files ?? this.changes(this.mergeBase(pull.base.sha, pull.head.sha), pull.head.sha);
  }

  changes(base: string, head: string): readonly ChangedFile[] {
    return changes(this.revisions.get(base) ?? {}, this.revisions.get(head) ?? {});
  }

  /** The commit of a sha, branch, tag or other ref that is known. */
  resolve(ref: string): string | undefined {
    if (this.known(ref)) return ref;
    const spellings = [ref, `refs/${ref}`, `refs/heads/${ref}`, `refs/tags/${ref}`];
    return spellings.map((name) => this.refs.get(name)).find((sha) => sha !== undefined);
  }

  known(sha: string): boolean {
    if (this.revisions.has(sha) || this.parents.has(sha)) return true;
    return [...this.pulls.values()].some(
      ({ base, head, mergeSha }) => base.sha === sha || head.sha === sha || mergeSha === sha,
    );
  }

  /** The commit and all before it, nearest first. */
  history(sha: string): string[] {
    const found = new Set([sha]);
    for (const one of found) for (const parent of this.parents.get(one) ?? []) found.add(parent);
    return [...found];
  }

  /** The nearest common commit; the base itself where the history is not known. */
  mergeBase(base: string, head: string): string {
    const before = new Set(this.history(base));
    return this.history(head).find((sha) => before.has(sha)) ?? base;
  }
}

export const author = (login: string): Author => ({
  login,
  type: login.endsWith("[bot]") ? "Bot" : "User",
});

/** GitHub's times have no fraction. */
export const now = (): string => `${new Date().toISOString().slice(0, 19)}Z`;
