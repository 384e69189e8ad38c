/** Texts of src/policy/packs/pack-spec.ts in English: places of packs that cannot be read or used. */
export const POLICY_SOURCES = {
  "source.not-a-place": "{place} does not locate a pack",
  "source.write-place":
    "write ./path, npm:NAME@RANGE, github:OWNER/REPOSITORY/FOLDER@REF or git+https://HOST/REPOSITORY.git//FOLDER@REF",
  "source.is-folder": "the pack {place} is a folder",
  "source.resolve-against-folder": "resolve paths of folders against the folder",
  "source.no-package": "the pack {place} does not name a package",
  "source.no-range": "the pack {place} does not name a range of versions after the @",
  "source.no-repository": "the pack {place} does not name a repository",
  "source.credentials": "the pack {place} contains credentials",
  "source.use-token":
    "remove them; set CARDWARDEN_PACKS_TOKEN for GitHub, or use git's credential helpers for other hosts",
  "source.not-encrypted": "the pack {place} is not encrypted",
  "source.use-https": "write git+https://; git+http:// is allowed only for this machine",
  "source.transport": "the transport of the pack {place} is not supported",
  "source.write-git-or-mirror":
    "write {git}, or git+file:///FOLDER/REPOSITORY.git//FOLDER@REF for a mirror",
  "source.no-ref": "the pack {place} does not name a tag, branch, commit or range after the @",
  "source.no-folder": "the pack {place} does not name a folder",
  "source.write-folder": "name the folder of pack.json, such as packs/base",
  "source.ssh": "the pack {place} uses SSH, which is not supported",
  "source.write-github-or-git": "write {github} or {git}; private repositories need a token",
  "source.write": "write {example}",
  "source.write-npm": "write {package}, or {folder}",
  "source.write-npm-or-version": "write {package}, an exact version, or a dist-tag",
  "source.leaves-package":
    "the pack {place} extends {path}, which is not in its package or repository",
  "source.do-not-use":
    "only packs that can be pinned together can be named by a path; do not use this pack",
} as const;
