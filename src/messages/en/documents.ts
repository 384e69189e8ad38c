/** Texts of src/documents in English. */
export const DOCUMENTS = {
  "card.front-matter-not-closed": "the front matter has no closing ---",
  "card.not-an-object": "this is not an object in braces",
  "card.not-a-mapping":
    "this is not a list of `key: value` lines (look for a full-width colon or a missing space)",
  "card.truncated": "only the first {limit} bytes were read",
  "card.not-utf-8": "not valid UTF-8",
  "placeholder.field": "`{field}`",
  "answer.near": "`{field}` says `{written}` (did you mean `{near}`?)",
  "answer.words": "`{field}` says `{written}`, which is not one of {words}",
  "answer.form": "`{field}` says `{written}`, which does not look like `{example}`",
  "key.near": "`{key}` (did you mean `{near}`?)",
  "key.unknown": "the key `{key}` is not read",
  "unread.kept-in-lfs": "the content of this file is stored in Git LFS and was not read",
  "unread.fetch-from-lfs": "fetch the content: `git lfs pull`, or `lfs: true` for actions/checkout",
  "unread.not-text": "this file is not text and was not checked",
  "unread.write-utf-8": "save it as UTF-8, or leave it out with `exclude`",
  "unread.front-matter": "the front matter cannot be read, so the file was not checked",
  "unread.correct-front-matter":
    "correct the YAML between the two --- lines, or leave the file out with `exclude`",
} as const;
