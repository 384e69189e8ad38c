import { createHash } from "node:crypto";
import type { Author } from "./state.js";

/** Where GitHub's parts are reached: `https://api.github.com` and `https://github.com`, or the server of a test. */
export interface Urls {
  readonly api: string;
  readonly html: string;
}
export const GITHUB: Urls = { api: "https://api.github.com", html: "https://github.com" };

export const TIME = "2026-01-01T00:00:00Z";

/** A number that is the same for the same name in every run. */
export const number = (name: string): number =>
  createHash("sha1").update(name).digest().readUInt32BE() % 1_000_000_000;

export const node = (kind: string, id: number | string): string =>
  `${kind}_${Buffer.from(String(id)).toString("base64url")}`;

export function user({ login, type }: Author, { api, html }: Urls) {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  const id = login === "github-actions[bot]" ? 41898282 : number(login);
  return {
    login,
    id,
    node_id: node("U", id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: "",
    url,
    html_url: type === "Bot" ? `${html}/apps/${login.replace("[bot]", "")}` : `${html}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: "public",
    site_admin: false,
  };
}

export function app(slug: string, { html, api }: Urls) {
  const id = slug === "github-actions" ? 15368 : number(slug);
  return {
    id,
    slug,
    node_id: node("A", id),
    owner: user(
      { login: slug === "github-actions" ? "github" : "harbour", type: "User" },
      { html, api },
    ),
    name: slug,
    description: null,
    external_url: `https://${slug}.example`,
    html_url: `${html}/apps/${slug}`,
    created_at: TIME,
    updated_at: TIME,
    permissions: { metadata: "read" },
    events: [],
  };
}

/** Addresses below a repository that GitHub spells with a template. */
const TEMPLATES: Readonly<Record<string, string>> = {
  archive_url: "{archive_format}{/ref}",
  assignees_url: "assignees{/user}",
  blobs_url: "git/blobs{/sha}",
  branches_url: "branches{/branch}",
  collaborators_url: "collaborators{/collaborator}",
  comments_url: "comments{/number}",
  commits_url: "commits{/sha}",
  compare_url: "compare/{base}...{head}",
  contents_url: "contents/{+path}",
  contributors_url: "contributors",
  deployments_url: "deployments",
  downloads_url: "downloads",
  events_url: "events",
  forks_url: "forks",
  git_commits_url: "git/commits{/sha}",
  git_refs_url: "git/refs{/sha}",
  git_tags_url: "git/tags{/sha}",
  hooks_url: "hooks",
  issue_comment_url: "issues/comments{/number}",
  issue_events_url: "issues/events{/number}",
  issues_url: "issues{/number}",
  keys_url: "keys{/key_id}",
  labels_url: "labels{/name}",
  languages_url: "languages",
  merges_url: "merges",
  milestones_url: "milestones{/number}",
  notifications_url: "notifications{?since,all,participating}",
  pulls_url: "pulls{/number}",
  releases_url: "releases{/id}",
  stargazers_url: "stargazers",
  statuses_url: "statuses/{sha}",
  subscribers_url: "subscribers",
  subscription_url: "subscription",
  tags_url: "tags",
  teams_url: "teams",
  trees_url: "git/trees{/sha}",
};

export interface RepositoryOptions {
  readonly private?: boolean;
  readonly fork?: boolean;
  readonly defaultBranch?: string;
}

/** A repository as it stands in pull requests and events: its counts, its addresses and its owner. */
export function repository(fullName: string, options: RepositoryOptions, { api, html }: Urls) {
  const [owner = "", name = ""] = fullName.split("/");
  const id = number(fullName);
  const hidden = options.private ?? true;
  const host = new URL(html).host;
  const url = `${api}/repos/${fullName}`;
  const below = Object.entries(TEMPLATES).map(([key, path]) => [key, `${url}/${path}`]);
  return {
    id,
    node_id: node("R", id),
    name,
    full_name: fullName,
    private: hidden,
    owner: user({ login: owner, type: "User" }, { api, html }),
    html_url: `${html}/${fullName}`,
    description: null,
    fork: options.fork ?? false,
    url,
    ...(Object.fromEntries(below) as Record<keyof typeof TEMPLATES, string>),
    created_at: TIME,
    updated_at: TIME,
    pushed_at: TIME,
    git_url: `git://${host}/${fullName}.git`,
    ssh_url: `git@${host}:${fullName}.git`,
    clone_url: `${html}/${fullName}.git`,
    svn_url: `${html}/${fullName}`,
    mirror_url: null,
    homepage: null,
    size: 1,
    stargazers_count: 0,
    watchers_count: 0,
    language: null,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    forks_count: 0,
    archived: false,
    disabled: false,
    open_issues_count: 0,
    license: null,
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [],
    visibility: hidden ? "private" : "public",
    forks: 0,
    open_issues: 0,
    watchers: 0,
    default_branch: options.defaultBranch ?? "main",
  };
}

export interface PullShape {
  readonly number: number;
  readonly title: string;
  readonly state: "open" | "closed";
  readonly merged: boolean;
  readonly draft: boolean;
  readonly locked: boolean;
  readonly author: string;
  readonly fork: boolean;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly head: { readonly ref: string; readonly sha: string };
  readonly mergeSha: string | null;
}
export interface Counts {
  readonly files: number;
  readonly additions: number;
  readonly deletions: number;
  readonly comments: number;
  readonly reviewComments: number;
}

/** A pull request as `pulls/get` and the event have it. */
export function pullRequest(
  pull: PullShape,
  into: { readonly fullName: string } & RepositoryOptions,
  counts: Counts,
  urls: Urls,
) {
  const url = `${urls.api}/repos/${into.fullName}/pulls/${pull.number}`;
  const issue = `${urls.api}/repos/${into.fullName}/issues/${pull.number}`;
  const html = `${urls.html}/${into.fullName}/pull/${pull.number}`;
  const owner = into.fullName.split("/")[0] ?? "";
  const from = pull.fork ? `${pull.author}/${into.fullName.split("/")[1]}` : into.fullName;
  const side = (at: { ref: string; sha: string }, fullName: string, fork: boolean) => {
    const login = fullName.split("/")[0] ?? "";
    return {
      label: `${login}:${at.ref}`,
      ref: at.ref,
      sha: at.sha,
      user: user({ login, type: "User" }, urls),
      repo: repository(fullName, { ...into, fork }, urls),
    };
  };
  const statuses = `${urls.api}/repos/${into.fullName}/statuses/${pull.head.sha}`;
  const closed = pull.state === "closed" || pull.merged;
  const links = {
    self: url,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${urls.api}/repos/${into.fullName}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses,
  };
  return {
    url,
    id: number(url),
    node_id: node("PR", pull.number),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    number: pull.number,
    state: closed ? "closed" : "open",
    locked: pull.locked,
    title: pull.title,
    user: user({ login: pull.author, type: "User" }, urls),
    body: null,
    created_at: TIME,
    updated_at: TIME,
    closed_at: closed ? TIME : null,
    merged_at: pull.merged ? TIME : null,
    merge_commit_sha: pull.mergeSha,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: [],
    milestone: null,
    draft: pull.draft,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: statuses,
    head: side(pull.head, from, pull.fork),
    base: side(pull.base, into.fullName, false),
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: pull.author === owner ? "OWNER" : "CONTRIBUTOR",
    auto_merge: null,
    active_lock_reason: null,
    merged: pull.merged,
    mergeable: closed || pull.mergeSha === null ? null : true,
    rebaseable: null,
    mergeable_state: closed || pull.mergeSha === null ? "unknown" : "clean",
    merged_by: null,
    comments: counts.comments,
    review_comments: counts.reviewComments,
    maintainer_can_modify: pull.fork,
    commits: 1,
    additions: counts.additions,
    deletions: counts.deletions,
    changed_files: counts.files,
  };
}
