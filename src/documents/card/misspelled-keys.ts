import { remember } from "../../facts/remember.js";
import { message } from "../../messages/index.js";
import { nearest } from "../../model/errors.js";
import type { MapEntry } from "../../text/tree.js";
import type { Card } from "./card.js";
import { remark } from "./remarks.js";

/** Keys of the front matter on which findings rest: missing one of them for a slip of the pen costs most. */
const DECISIVE = [
  "license",
  "license_name",
  "license_link",
  "base_model",
  "base_model_relation",
  "datasets",
  "source_datasets",
  "language",
  "pipeline_tag",
  "library_name",
  "task_categories",
  "model-index",
  "governance",
  "tags",
] as const;

/** Keys that look like one of them and are another's own. */
const OTHERS: ReadonlySet<string> = new Set([
  ...DECISIVE,
  "licence",
  "licenses",
  "languages",
  "lang",
  "task",
  "tasks",
  "task_ids",
  "dataset_info",
  "dataset_name",
  "dataset_tags",
  "model_index",
  "model_name",
  "base_model_revision",
  "base_model_name",
  "base_model_type",
  "title",
  "train",
  "types",
  "type",
]);

/** The most letters in which a key may differ; of a short key one. */
const MOST = 2;
const SHORT = 6;
const LONGEST = 24;

/** Returns the decisive key that a key of the front matter was meant to be. Cards share their keys. */
export const keyMeant = remember((key: string): string | undefined => {
  if (OTHERS.has(key) || key.length > LONGEST) return undefined;
  const word = key.toLowerCase().replace(/[- ]/g, "_");
  const near = nearest(
    word,
    DECISIVE.map((name) => name.replaceAll("-", "_")),
  );
  const meant = DECISIVE.find((name) => name.replaceAll("-", "_") === near);
  if (meant === undefined || Math.abs(word.length - meant.length) > MOST) return undefined;
  return differs(word, meant.replaceAll("-", "_")) ? undefined : meant;
});

/** True if a key differs from another in more than a slip of the pen: in its first letter, or a short one in two. */
const differs = (word: string, meant: string): boolean =>
  word[0] !== meant[0] || (meant.length < SHORT && nearest(word, [meant]) === undefined);

/** No hand writes a front matter with more keys. */
const MOST_KEYS = 300;

/** Returns the entries of the front matter whose keys are misspelled, with the keys that were meant. */
export const misspelledKeys = (
  card: Card,
): { readonly key: string; readonly entry: MapEntry; readonly meant: string }[] =>
  (card.root.entries.size > MOST_KEYS ? [] : [...card.root.entries]).flatMap(([key, entry]) => {
    const meant = keyMeant(key);
    return meant === undefined || card.root.entries.has(meant) ? [] : [{ key, entry, meant }];
  });

/** Notes the misspelled keys of a front matter. */
export function remarkFrontMatter(card: Card): void {
  for (const { key, entry, meant } of misspelledKeys(card))
    remark(
      card.remarks.misspelled,
      message("key.near", { key, near: meant }),
      card.location(entry.key, key),
    );
}
