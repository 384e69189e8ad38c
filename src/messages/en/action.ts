/** Texts of src/action in English. */
export const ACTION = {
  "note.read-only-fork": "{step}: left out, the token of a pull request from a fork is read-only",
  "note.read-only-dependabot":
    "{step}: left out, the token of a run started by Dependabot is read-only",
  "note.denied": "{step}: left out, the token lacks the permission; grant the job `{permission}`",
  "note.no-token": "{step}: left out, no token was given",
  "note.failed": "{step}: left out, {reason}",
  "note.some-annotations": "{step}: {count} annotations were added, the rest did not fit",
  "note.bug": "this is a bug in Cardwarden; please report it",
  "note.suggestions": "Cardwarden suggests changes for findings of this pull request.",
  "note.change-unknown": "every finding counts, because what has changed is not known: {reason}",
  "note.not-compared":
    "every finding counts, because the base revision of the changed documents cannot be read",
  "note.own-policy":
    "the checkout is not the commit of this run, so it is judged by its own policy",
  "action.bug":
    "This is a bug in Cardwarden; please report it. Run again with debug logging for more.",
  "github.no-answer": "GitHub did not answer",
  "github.not-its-api": "GitHub sent an answer that does not match its API",
  "github.status": "GitHub answered {status}",
  "github.rate-limit": "GitHub answered {status}: rate limit",
  "github.rate-limit-wait": "GitHub answered {status}: rate limit, retry after {seconds} seconds",
  "change.no-base": "the event names no base",
  "change.no-earlier-commit": "{event} names no earlier commit",
  "change.this-event": "this event",
  "change.no-head": "the event names no head",
  "change.base-not-in-clone":
    "the clone does not contain the base revision, and no token was given",
  "change.moved-on": "the pull request has moved on since this run began",
  "change.more-files": "more than {limit} files differ",
  "change.many-files": "{limit} files or more differ",
  "change.many-documents": "more than {limit} documents differ",
  "change.file-missing": "a file is missing",
  "event.pull-request-target":
    "`pull_request_target` is refused with this checkout: it runs with the permissions of the repository, and the checkout may not be the base",
  "event.use-pull-request":
    "use `on: pull_request`, which needs no permissions; or check out only the base, without `ref:`, so that nothing from the pull request is executed",
  "event.about-pull-request":
    "{event} is refused: it concerns a pull request, and the checkout could be judged by its own policy",
  "event.not-default-branch":
    "{event} is refused with this checkout: it may not be the default branch, and could be judged by its own policy",
  "event.use-others":
    "use `on: pull_request`, or `on: pull_request_target` for a comment; for the default branch, `on: push` or `on: schedule`",
  "input.cannot-write": "input {input}: {path} cannot be written",
  "input.write-elsewhere": "name a file that is not a link, in a writable folder",
  "input.invalid": "input {name}: `{value}` is not one of {words}",
  "input.fix-workflow": "fix the workflow",
  "base.pack-in-workspace":
    "the pack {folder} is in the workspace, where the change under review could have written it",
  "base.name-from-root":
    "name it from the root of the repository, as ./path, so that it is read from the base revision",
  "policy-ref.not-plain":
    "input policy-ref: {name} is not a plain name of a branch, a tag or a commit, or it is the pull request's own revision",
  "policy-ref.name-base":
    "name the base, or a branch, tag or commit that the pull request cannot change",
  "policy-ref.unreadable": "input policy-ref: {name} cannot be read: {reason}",
  "policy-ref.readable":
    "name a branch, tag or commit of the repository, and grant the job `contents: read`",
  "policy-ref.own":
    "input policy-ref: {name} is the pull request's own revision, or contains its commits",
  "policy-ref.unproven":
    "input policy-ref: cannot determine whether {name} contains commits of the pull request: {reason}",
  "policy-ref.prove":
    "leave policy-ref out; or name the base; or check out with `fetch-depth: 0`, and name a full commit",
  "policy-ref.no-sides": "the event does not name both sides",
  "base.no-baseline": "the revision that the policy is read from has no baseline {file}",
  "base.merge-baseline": "merge the baseline first, then name it",
  "base.not-json": "{path} of the base revision is not JSON",
  "base.no-config": "the base revision has no {file}",
  "base.merge-config": "merge the configuration first, then name it",
  "base.merge-pack":
    "merge the pack first, then name it; a pack is a folder with pack.json and one folder per rule",
  "base.not-in-repository": "{path} is not in the repository",
  "base.path-from-root": "give its path from the root of the repository",
  "base.unreadable": "the policy of the base revision cannot be read: {reason}",
  "base.check-out": "check out with `fetch-depth: 2`, or grant the job `contents: read`",
  "base.too-long": "{path} is too long",
  "base.too-many-files": "{path} has too many files",
  "base.folder-too-large": "a folder has too many files",
  "base.no-access": "the checkout does not contain it, and no token was given",
  "base.not-named": "the event names no base revision",
  "base.git": "git cannot read it in the clone",
  "base.not-in-clone": "the clone does not contain {path}",
  "base.not-regular": "{path} is not a regular file there",
  "pull-request.unreadable": "the files of the pull request cannot be read as data: {reason}",
  "pull-request.no-token": "no token was given",
  "pull-request.give-token": "give the input token, or use `on: pull_request`",
  "pull-request.use-checkout": "use `on: pull_request`, where they are in the checkout",
} as const;
