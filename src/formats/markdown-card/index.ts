import { type Card, openBody, openCard } from "../../documents/card/card.js";
import { isTemplateTitle, plainTitle } from "../../documents/card/card-names.js";
import { isSectionTitle, lineSigns, type Signs, signsOf } from "../../documents/card/card-signs.js";
import { classify, otherKind, requestedKind } from "../../documents/card/classify.js";
import { ENOUGH_POINTS, weigh } from "../../documents/card/evidence.js";
import { openFront } from "../../documents/card/front-matter.js";
import { MARKDOWN_FILES } from "../../documents/file-filter.js";
import type { Format, ParsedDocument, Source, SubjectInput } from "../../documents/format.js";
import { letters } from "../../text/pattern.js";
import { readCard } from "../hugging-face/card-keys.js";
import { datasetFacts } from "../hugging-face/dataset-card.js";
import { modelFacts } from "../hugging-face/model-card.js";
import { isNoPage, isOtherPage, isUnlikely, LEAST, pathSays, SUBJECT } from "./path-hint.js";

/**
 * Cards whose statements all stand in their body: headings, two-column tables, labels. The commonest kind on GitHub.
 * Known by name (`MODEL_CARD.md`, a folder `model_cards`) together with a heading or label of a card, or by their
 * headings alone; a README, which most often is no card, by more of them.
 */
export const markdownModelCard: Format = {
  id: "markdown-model-card",
  title: "Model card in Markdown with no front matter of the Hub",
  role: "card",
  syntax: "markdown",
  files: MARKDOWN_FILES,
  claims: (source) => kindOf(source) === "model",
  read: (source) => read(source, "model"),
};

export const markdownDatasetCard: Format = {
  id: "markdown-dataset-card",
  title: "Data set card in Markdown with no front matter of the Hub",
  role: "card",
  syntax: "markdown",
  files: MARKDOWN_FILES,
  claims: (source) => kindOf(source) === "dataset",
  read: (source) => read(source, "dataset"),
};

/** One look at a file serves both formats, and its reading. */
const seen = new WeakMap<Source, { kind: "model" | "dataset"; card: Card } | "none">();

function kindOf(source: Source): "model" | "dataset" | undefined {
  const answer = seen.get(source) ?? look(source);
  seen.set(source, answer);
  return answer === "none" ? undefined : answer.kind;
}

/** True if the sections alone make a card of a file that is called one. */
const IS_NAMED_CARD: Readonly<Record<"given" | "sure" | "likely", (signs: Signs) => boolean>> = {
  given: () => true,
  sure: ({ distinctive, shared, common, titled }) =>
    distinctive + shared > 0 || (titled !== undefined && common > 0) || common > 1,
  likely: ({ distinctive, shared, titled }) =>
    distinctive + shared > 1 || (titled !== undefined && distinctive + shared > 0),
};

/** By its headings alone. */
const isPlain = ({ distinctive, shared }: Signs) => distinctive > 0 && distinctive + shared > 2;

/** Keys too weak to make a card of a file by themselves. */
const CARD_KEYS = ["license", "licence", "licenses", "datasets", "widget", "metrics"];

/** Keys that stand on cards and on pages of sites. */
const OPEN_KEYS: ReadonlySet<string> = new Set(["tags", "language", "languages"]);

type Look = { kind: "model" | "dataset"; card: Card } | "none";

function look(source: Source): Look {
  if (!/\.(?:md|markdown)$/i.test(source.file) || classify(source) !== undefined) return "none";
  return source.request === undefined ? lookUnasked(source) : lookAsRequested(source);
}

/** A page that nobody named has to show that it is a card. */
function lookUnasked(source: Source): Look {
  const { file, text } = source;
  if (isNoPage(source)) return "none";
  const { how, kind } = pathSays(file);
  const byName = how === "sure" || how === "given" || how === "likely";
  if (!byName && !SUBJECT.test(text)) return "none";
  const front = openFront(source);
  const otherPurpose = otherKind(source);
  if (otherPurpose === "space" || otherPurpose === "template") return "none";
  // Front matter with nothing of a card's is that of a page of a site, unless name or headings plainly say card.
  const isPage =
    otherPurpose === "page" ||
    (front !== undefined &&
      ![...front.keys.keys()].every((key) => OPEN_KEYS.has(key)) &&
      !CARD_KEYS.some((key) => front.keys.has(key)));
  if (isPage && !byName && !README_NAME.test(file)) return "none";
  const isPageOfManual = isUnlikely(file);
  if (isPageOfManual && !mayBePlain(text)) return "none";
  const isWeighty = () => !isPageOfManual && weigh(source).score >= LEAST[how];
  if (!byName && !isWeighty() && !mayBePlain(text)) return "none";
  const card = openCard(source) ?? openBody(source);
  if (!card || isFilledBySomeoneElse(card)) return "none";
  const signs = signsOf(card.sections);
  const sure =
    !isPage ||
    (otherPurpose === undefined && (how === "sure" || how === "given")) ||
    (byName && weigh(source).score >= ENOUGH_POINTS.page);
  const isCard =
    (byName ? IS_NAMED_CARD[how](signs) : how === "silent" && isPlain(signs)) || isWeighty();
  if (!isCard || !(sure || isPlain(signs))) return "none";
  return { card, kind: kind ?? signs.titled ?? weigh(source).kind };
}

/**
 * A page that somebody named is a card, if it shows which kind. Only a path that was given among others may lead to what
 * plainly is something else.
 */
function lookAsRequested(source: Source): Look {
  const card = openCard(source) ?? openBody(source);
  if (!card) return "none";
  const requested = requestedKind(source);
  if (requested !== undefined) return { card, kind: requested };
  if (source.request === "path" && (isOtherPage(source) || isFilledBySomeoneElse(card)))
    return "none";
  const kind = pathSays(source.file).kind ?? signsOf(card.sections).titled;
  const evidence = weigh(source);
  return kind !== undefined || evidence.isClear ? { card, kind: kind ?? evidence.kind } : "none";
}

const README_NAME = /(?:^|\/)readme[^/]*$/i;

/** True if lines show that headings alone may make a card. `shared` of lines lacks labels. */
function mayBePlain(text: string): boolean {
  const { distinctive, shared } = lineSigns(text);
  return distinctive > 0 && distinctive + shared > 1;
}

/** True for a template, or a text on how to write a card. */
function isFilledBySomeoneElse({ sections }: Card): boolean {
  const title = sections.find((section) => section.level > 0)?.title ?? "";
  if (
    /^(?:how to|what (?:is|are)|about|writing|creating|guide|annotated)\b.{0,100}\b(?:card|datasheet)s?\b|\b(?:card|sheet) (?:template|guide(?:lines?)?|tutorial|specification|format)|^(?:model|data(?:set)?) cards$|模板|模型卡(?:指南|规范)/i.test(
      title.trim().slice(0, 200),
    )
  )
    return true;
  let braces = 0;
  for (const section of sections) {
    if (/\{\{|\{%/.test(section.title)) braces++;
    for (const block of section.blocks) if (/\{\{|\{%/.test(block.text)) braces++;
  }
  return braces > 2;
}

function read(source: Source, kind: "model" | "dataset"): ParsedDocument {
  const answer = seen.get(source);
  const card =
    answer === undefined || answer === "none"
      ? (openCard(source) ?? openBody(source))
      : answer.card;
  const readKeys = kind === "model" ? modelFacts : datasetFacts;
  const reading = readCard(card, { format: `markdown-${kind}-card`, kind, readKeys });
  return { ...reading, subjects: reading.subjects.map((subject) => named(card, subject)) };
}

const HUB_ID = /^[A-Za-z0-9][\w.-]{1,95}\/[A-Za-z0-9][\w.-]{1,95}$/;
const HUB_LINK =
  /https?:\/\/huggingface\.co\/(datasets\/)?([\w.-]{2,96}\/[\w.-]{2,96})(?=[/?#)\]>\s"'.,]|$)/g;
const NO_LETTERS = letters(String.raw`[^\p{L}\p{N}]+`, "g");
const key = (text: string) => text.toLowerCase().replace(NO_LETTERS(text), "");

/**
 * Adds the name and the id of a subject. The heading gives the name; it declares an id only where nothing else can be
 * meant. Silence is prose: what stands in the front matter of such a file, if it has one, follows nobody's list of keys.
 */
function named(card: Card, read: SubjectInput): SubjectInput {
  const { title: heading, ...subject } = {
    ...read,
    silence: { ...read.silence, evidence: "prose" } as const,
  };
  const title = plainTitle(heading ?? "");
  const noName =
    isTemplateTitle(title) ||
    /^(?:overview|introduction|readme|index)$/i.test(title) ||
    isSectionTitle(title);
  if (title === "" || noName) return subject;
  const short = title.length <= 60 && title.split(/\s+/).length <= 5;
  const aliases = subject.aliases.length > 0 || !short ? subject.aliases : [title];
  const declaredId = subject.declaredId ?? idOf(card, subject.kind, title);
  return { ...subject, title, aliases, ...(declaredId === undefined ? {} : { declaredId }) };
}

/**
 * Returns `# org/name` where the text writes the same id again, and a link to the Hub in the first section whose name is
 * the heading's. Any other link may be the base model's, and a wrong id would answer for somebody else's model.
 */
function idOf(card: Card, kind: "model" | "dataset", title: string): string | undefined {
  const { text } = card.source;
  if (HUB_ID.test(title) && text.split(title, 3).length > 2) return title;
  const first = card.sections.findIndex((section) => section.level > 0);
  const head = card.sections.slice(0, first + 2).flatMap((section) => section.blocks);
  const ids = new Set<string>();
  for (const { text: block } of head.slice(0, 200))
    for (const [, dataset, id = ""] of block.slice(0, 5000).matchAll(HUB_LINK))
      if ((dataset !== undefined) === (kind === "dataset")) ids.add(id.replace(/\.+$/, ""));
  const matching = [...ids].filter((id) => key(id.split("/")[1] ?? "") === key(title));
  return matching.length === 1 ? matching[0] : undefined;
}
