/** Texts of src/node/remote in English: packs from npm, git and their lock. */
export const NODE_REMOTE = {
  "archive.hostile": "the archive of {pack} {finding}: {reason}",
  "archive.report": "do not use this version, and inform the publisher of the package",
  "archive.too-big": "the archive of {pack} {finding}",
  "archive.publish-alone":
    "publish the pack as a package of its own, without what is not part of it",
  "archive.not-tar": "the archive of {pack} is not an intact tar archive",
  "archive.not-gzip": "the archive of {pack} is not an intact gzip file",
  "archive.bytes": "has more than {limit} bytes when unpacked",
  "archive.entries": "has more than {limit} entries",
  "archive.kind": "contains the {type} {name}",
  "archive.plain-files-only": "a pack contains plain files only",
  "archive.twice": "contains {name} twice, ignoring case",
  "archive.ambiguous-name": "which of the two counts would depend on the reader",
  "archive.two-tops": "has two folders at its top, {first} and {second}",
  "archive.ambiguous-top": "which of their files count would depend on the reader",
  "archive.text-bytes": "contains {name}, which has more than {limit} bytes",
  "archive.texts-bytes": "has more than {limit} bytes of text",
  "archive.name-length": "contains a name of {length} characters",
  "archive.name": "contains the name {name}",
  "archive.leads-out": "it could lead out of the folder where it is unpacked",
  "archive.depth": "contains folders more than {limit} levels deep",
  "archive.not-utf8": "{name} in the pack {pack} is not UTF-8",
  "archive.save-as-utf8": "its publisher needs to save it as UTF-8",
  "archive.no-pack": "there is no {path} in {pack}",
  "archive.name-folder": "name a folder after the package's name; this one has a pack in {folders}",
  "remote.no-pack": "the pack {place} has no pack.json",
  "remote.name-folder": "name the folder of pack.json",
  "remote.too-big": "the pack {place} is too big: {reason}",
  "remote.publish-alone": "packs belong in a package or repository that contains little else",
  "remote.file-too-big": "{path} has more than {limit} MiB",
  "remote.texts-too-big": "its texts have more than {limit} MiB",
  "remote.not-json": "{path} of the pack {place} is not JSON",
  "remote.inform-owner": "inform the owner of the pack",
  "remote.no-such-folder":
    "the pack {place} names a folder that its repository does not have at {commit}",
  "remote.many-files": "its folder has more than {limit} files",
  "remote.hostile": "the folder of the pack {place} contains {entry}",
  "remote.strange-name": "a file with a name that packs do not use",
  "remote.symbolic-link": "a symbolic link, {path}",
  "remote.submodule": "a submodule, {path}",
  "remote.regular-files-only":
    "a pack consists of regular files only: pack.json, folders of rules with their examples, and register",
  "remote.git-missing": "the pack {place} is fetched with git, which is not on the PATH",
  "remote.install-git": "install git, or name the pack as npm:… or ./path",
  "remote.repository-too-big": "its repository has more than {limit} MiB at that commit",
  "remote.moved":
    "the pack {place} has moved: {address} leads to another address, which is not followed",
  "remote.name-new-place": "name the new place in the configuration, then run cardwarden pack lock",
  "remote.unreachable": "the pack {place} cannot be fetched from {address}: {reason}",
  "remote.check-network":
    "check the address and the network; cardwarden … --offline uses what was fetched earlier",
  "remote.git-error": "git ended with an error",
  "remote.denied":
    "the pack {place} does not exist or may not be read: {address} answers the same to both",
  "remote.denied-without-token":
    "the pack {place} does not exist or may not be read: {address} answers the same to both, and no token was given",
  "remote.denied-with-token":
    "the pack {place} does not exist or may not be read: {address} answers the same to both, and the token of {variable} was given",
  "remote.give-token":
    "check the name; for a private repository set CARDWARDEN_PACKS_TOKEN to a token that may read its contents",
  "remote.set-up-credentials":
    "check the address; for a private repository set up a credential helper of git, or ~/.netrc",
  "remote.timeout": "the pack {place} did not arrive in time",
  "remote.try-again": "try again; cardwarden … --offline uses what was fetched earlier",
  "remote.source-differs": "the pack {place} is locked at {source}, but is {address} here",
  "remote.set-server":
    "set GITHUB_SERVER_URL to the server that the lock names, or run cardwarden pack update",
  "remote.commit-gone":
    "the pack {place} is locked at {commit}, which its repository no longer provides",
  "remote.ask-owner-or-update":
    "ask its owner what happened to it; cardwarden pack update takes the current content",
  "remote.no-such-ref":
    "the pack {place} names {ref}, and its repository has no such tag, branch or version",
  "remote.empty-repository": "the repository is empty",
  "remote.refs": "it has {names}",
  "remote.refs-and-more": "it has {names} and more",
  "remote.server-url": "GITHUB_SERVER_URL is not an address of a GitHub server",
  "remote.set-server-url": "set it to https://HOST, or leave it unset for github.com",
  "lock.empty": "this is empty",
  "lock.not-an-upstream":
    "{key} is not an upstream on a hub, such as hf:org/model, hf:datasets/org/name or modelscope:org/model",
  "lock.not-a-place": "{place} does not locate an external pack",
  "lock.invalid-value": "{path}: {problem}",
  "lock.fix": "fix this line, or delete the file and run cardwarden pack lock",
  "lock.fix-upstream": "fix this line, or remove the entry and run cardwarden upstreams lock",
  "lock.too-large": "cardwarden.lock would exceed {limit} MiB, the most that a run reads",
  "lock.fewer-upstreams":
    "look for cards that name hundreds of upstreams; `cardwarden upstreams lock PATH` locks only what one folder needs",
  "lock.fetching": "fetching {place}",
  "lock.deprecated": "{place} is deprecated: {reason}",
  "lock.branch-moved": "{ref} is at {commit} now",
  "lock.signatures": "this version does not check the signatures of the pack {place}",
  "lock.not-locked": "the pack {place} is not in cardwarden.lock",
  "lock.run-lock": "run cardwarden pack lock, and commit cardwarden.lock",
  "lock.not-cached": "the pack {place} is not in the cache, and cannot be fetched now",
  "lock.fetch":
    "cardwarden pack verify fetches what the lock pins, and so does a check without --offline; packs named by a pull request are fetched after the merge",
  "lock.digest":
    "the pack {place} is not what the lock says: its digest is {actual} instead of {locked}",
  "lock.name":
    "the pack {place} is not what the lock says: its name is {actual} instead of {locked}",
  "lock.version":
    "the pack {place} is not what the lock says: its version is {actual} instead of {locked}",
  "lock.no-rule-run":
    "no rule was run; review what changed in the pack and in cardwarden.lock, then run cardwarden pack update",
  "lock.see-changes":
    "review what changed in the pack and in cardwarden.lock, then run cardwarden pack update",
  "lock.moved":
    "the pack {place} is not what the lock says: {version} is {actual} now, and was {locked}",
  "lock.version-number": "version {version}",
  "lock.ask-owner":
    "ask its owner why a published version has changed; the lock still pins the old one",
  "lock.folder": "{place} is a folder, which is not locked",
  "lock.use-path": "name it by its path; only external packs are locked",
  "lock.too-many": "the configuration uses more than {limit} external packs",
} as const;
