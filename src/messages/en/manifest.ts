/** Texts of src/documents/manifest in English. */
export const MANIFEST = {
  "manifest.specification-broken": "{fault} ({standard}, {section})",
  "manifest.version-not-supported": "{standard} {version} is not supported",
  "manifest.kept-in-lfs": "the content of this file is kept in Git LFS and was not read",
  "manifest.too-many-upstreams": "more than {limit} upstreams: the rest was not read",
  "manifest.too-many-subjects": "more than {limit} models and data sets: the rest was not read",
  "manifest.too-many-references": "more than {limit} references: the rest was not read",
} as const;
