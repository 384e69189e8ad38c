import { isLocal, isRelative, withoutAddress } from "../../facts/paths.js";
import { message } from "../../messages/index.js";
import { isLfsPointer } from "../../text/lfs.js";
import { lines } from "../../text/lines.js";
import { type Card, HIDES, openData, type Value } from "../card/card.js";
import { top } from "../card/document-facts.js";
import type { ParsedDocument, Source, SubjectInput } from "../format.js";
import type { Cursor } from "./cursor.js";
import { parsedManifest } from "./manifest.js";

/**
 * Opens a file that was written for a machine. A tag, a merge key or a key given twice is between the tool and its
 * user: only what may hide a name is a problem here.
 */
export function openEvidence(source: Source): Card {
  const card = openData(source);
  if (!isLfsPointer(source.text)) {
    const problems = card.problems.filter(({ code }) => HIDES.has(code));
    return { ...card, problems };
  }
  const line = source.text.indexOf("\n");
  const range = lines(source.text).range(0, line < 0 ? source.text.length : line);
  return {
    ...card,
    root: { kind: "map", entries: new Map(), range },
    problems: [{ code: "not-a-mapping", message: message("manifest.kept-in-lfs"), range }],
  };
}

/** Finds the keys of the outermost mapping without parsing: in JSON those that are indented like the first. */
export function topKeys(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  const json = /^\uFEFF?\s*\{\s*?\n([ \t]*)"/.exec(text);
  if (json) {
    for (const [, indent, key] of text.matchAll(/^([ \t]*)"([A-Za-z_]\w*)"[ \t]*:/gm))
      if (indent === json[1] && key !== undefined) keys.add(key);
  } else if (!/^\uFEFF?\s*[{[]/.test(text))
    for (const [, key] of text.matchAll(/^["']?([A-Za-z_]\w*)["']?[ \t]*:(?=\s|$)/gm))
      if (key !== undefined) keys.add(key);
  return keys;
}

/** Returns a document of evidence. Template text in it is not a statement. */
export function parsedEvidence(
  card: Card,
  format: string,
  subjects: readonly SubjectInput[],
): ParsedDocument {
  const result = parsedManifest(card, format, subjects);
  for (const name of ["document.placeholders", "document.placeholderFields"])
    result.document.statements.delete(name);
  result.document.statements.delete("document.unquoted");
  return result;
}

/** Makes the subject that evidence is about; its silence means nothing. */
export const evidenceSubject = (
  card: Card,
  description: Pick<SubjectInput, "kind" | "statements" | "uses"> &
    Partial<Pick<SubjectInput, "declaredId" | "title" | "aliases">>,
): SubjectInput => ({
  aliases: [],
  ...description,
  at: top(card),
  silence: { at: card.insertion, evidence: "structured", unreadable: false },
  text: "",
});

/**
 * Returns the model or data set that a field of such a file names, if others can look it up: paths, variables,
 * placeholders and files of weights mean nothing to others.
 */
export function upstreamAt(cursor: Cursor): Value | undefined {
  const value = cursor.value();
  if (value === undefined) return undefined;
  const name = withoutAddress(value.text);
  if (
    !/^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/.test(name) ||
    /^(?:null|none|auto|true|false)$/i.test(name)
  )
    return undefined;
  if (isRelative(name) || isLocal(name) || FOLDER_PATH.test(name) || WEIGHTS_FILE.test(name))
    return undefined;
  return PLACEHOLDER_NAME.test(name) ? undefined : { text: name, at: value.at };
}
/** Folders in which tools keep what they download or make; no owner on the Hub has such a name. */
const FOLDER_PATH =
  /^(?:\.\w*|[\w.-]*(?:checkpoints?|ckpts?|outputs?|saves|saved|weights|pretrained|pretrain|downloads?|local|cache)[\w.-]*|models?|hf_models|base_models?|data|runs?|results?|exps?|experiments|adapters?|lora|merged|tmp|temp|mnt|home|root|workspace|artifacts|assets|resources?|llms?)\//i;
const WEIGHTS_FILE =
  /\.(?:safetensors|gguf|ggml|bin|pt|pth|ckpt|h5|onnx|tar|zip|json|ya?ml|py)$|(?:^|\/)checkpoint-\d{1,9}$/i;
const PLACEHOLDER_NAME =
  /^(?:your|my|user|username|org|organi[sz]ation|owner|namespace|path|todo|xxx+|example|foo|dummy)(?:[-_](?:org|name|username|user|account|repo|hf|id|huggingface|model|namespace|base)[\w.-]*)?(?:\/|$)|^(?:some|any)[-_]|[-_/](?:your|tbd|xxx+)(?:[-_/]|$)|path[-_]to/i;
