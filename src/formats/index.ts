import { isCardName, isMarkdown, isOfOtherTool } from "../documents/file-filter.js";
import type { Format, Reading, Source } from "../documents/format.js";
import { detached, state } from "../facts/draft.js";
import { nameOf } from "../facts/paths.js";
import { IGNORE, ignoreComments } from "../text/ignore-comments.js";
import { LIMITS } from "../text/limits.js";
import { croissant } from "./croissant/index.js";
import { cyclonedx, cyclonedxXml } from "./cyclonedx/index.js";
import { dataProvenanceStandard } from "./data-provenance-standard.js";
import { datapackage } from "./datapackage.js";
import { governanceFile, settled } from "./governance-file.js";
import { hfDatasetInfos } from "./hf-dataset-infos.js";
import { hfEvalResults } from "./hf-eval-results.js";
import { hfDatasetCard, hfModelCard } from "./hugging-face/index.js";
import { markdownDatasetCard, markdownModelCard } from "./markdown-card/index.js";
import { whyLeft } from "./markdown-card/left.js";
import { mlflow } from "./mlflow.js";
import { modelCardToolkit } from "./model-card-toolkit.js";
import { mof } from "./mof.js";
import { openModelZoo } from "./open-model-zoo.js";
import { peftAdapterConfig } from "./peft-adapter-config.js";
import { plainDataCard, plainModelCard } from "./plain-card/index.js";
import { spdx2 } from "./spdx-2.js";
import { spdx3 } from "./spdx-3/index.js";
import { trainingRecipe } from "./training-recipe/index.js";

/** Every format, one line each. */
export const FORMATS: readonly Format[] = [
  hfDatasetCard,
  hfModelCard,
  markdownDatasetCard,
  markdownModelCard,
  governanceFile,
  croissant,
  cyclonedx,
  cyclonedxXml,
  datapackage,
  mlflow,
  mof,
  openModelZoo,
  modelCardToolkit,
  dataProvenanceStandard,
  plainModelCard,
  plainDataCard,
  spdx3,
  spdx2,
  peftAdapterConfig,
  hfDatasetInfos,
  hfEvalResults,
  trainingRecipe,
];

/** Joins patterns of names; formats that share one are asked once. */
const anyOf = (patterns: readonly RegExp[]): RegExp =>
  new RegExp([...new Set(patterns.map(({ source }) => source))].join("|"), "is");

const FILES = anyOf(FORMATS.map(({ files }) => files));
const NAMED = anyOf(FORMATS.flatMap(({ named }) => named ?? []));

/** True if a format looks for documents in files of this name. */
export const mayBeDocument = (name: string): boolean => FILES.test(name) && !isOfOtherTool(name);

/** True if a format looks for documents in files of this path. */
export const mayBeDocumentAt = (path: string): boolean => mayBeDocument(nameOf(path));

/** True if the name alone says that a file is a manifest or declaration: reason enough to read a long file to its end. */
export const isNamed = (path: string): boolean => NAMED.test(nameOf(path));

/** True if the path alone lets a reader expect a card, manifest or declaration. */
export const isCalledLikeDocument = (path: string): boolean => isCardName(path) || isNamed(path);

const MARKDOWN_FORMATS = FORMATS.filter(({ syntax }) => syntax === "markdown");

/**
 * Returns the format of a file. A long manifest shows at its beginning what it is; few show it only further down. What
 * is not Markdown may be claimed by any format: a user may name a file with any ending.
 */
function claiming(source: Source): Format | undefined {
  const { file, text } = source;
  if (isMarkdown(file)) return MARKDOWN_FORMATS.find((format) => format.claims(source));
  const isLong = text.length > LIMITS.firstLook;
  const beginning = isLong ? { ...source, text: text.slice(0, LIMITS.firstLook) } : source;
  const claimed = FORMATS.find((format) => format.claims(beginning));
  return claimed ?? (isLong ? FORMATS.find((format) => format.claims(source)) : undefined);
}

/** True if a format claims the file. */
export const isClaimed = (source: Source): boolean => claiming(source) !== undefined;

const EVIDENCE_FORMATS = FORMATS.filter(({ role }) => role === "evidence");

/** True if a file was written for a machine: a format of evidence would claim it. */
export const isEvidence = (source: Source): boolean =>
  !isMarkdown(source.file) && EVIDENCE_FORMATS.some((format) => format.claims(source));

export { whyLeft };

/** Returns what the first format that claims a file finds in it; undefined where none does. */
export function readingOf(source: Source): Reading | undefined {
  const format = claiming(source);
  if (!format) return undefined;
  const { role, carries } = format;
  const document = format.read(source);
  const { at: location, statements } = document.document;
  state(statements, "document.role", role, {
    at: location,
    evidence: "structured",
    state: "derived",
  });
  return {
    ...document,
    role,
    ...(carries === undefined ? {} : { carries }),
    ...ignoresOf(source),
  };
}

/** JSON has no comments, and those of XML are not looked at. */
const YAML = /\.ya?ml$|(?:^|\/)MLmodel$/i;

/** Returns the comments that excuse findings, kept apart from the text, which is let go. */
function ignoresOf({ file, text }: Source): Pick<Reading, "ignores"> {
  if (!text.includes(IGNORE)) return {};
  const kind = isMarkdown(file) ? "markdown" : YAML.test(file) ? "yaml" : undefined;
  const comments = kind === undefined ? [] : ignoreComments(text, kind);
  if (comments.length === 0) return {};
  return {
    ignores: comments.map((comment) => ({
      ...comment,
      rule: detached(comment.rule),
      reason: detached(comment.reason),
    })),
  };
}

/** What can only be decided when all files are read: which kind of card a declaration beside it speaks of. */
export { settled };
