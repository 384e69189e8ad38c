import { frontMatter } from "../../text/frontmatter.js";
import { type Node, nodeUnder } from "../../text/tree.js";
import { isCardName } from "../file-filter.js";
import type { Source } from "../format.js";
import { weigh } from "./evidence.js";
import { openFront, type ParsedFrontMatter } from "./front-matter.js";

/** What front matter says a file is, where that is no card. */
export type OtherKind = "space" | "page" | "template";

interface Classification {
  readonly kind?: "model" | "dataset" | undefined;
  readonly otherKind?: OtherKind;
}
/** Of the file that was asked about last. */
let last: { readonly source: Source; readonly verdict: Classification } | undefined;

/**
 * Returns what the front matter of a Markdown file says it is, by its parsed keys and values. Spaces, templates and site
 * pages carry front matter too; they are nobody's card. No single key of theirs makes one of a card: what says more,
 * counts. Source of the key lists: Hugging Face hub-docs, modelcard.md, datasetcard.md and spaces-config-reference.md.
 */
export const classify = (source: Source): "model" | "dataset" | undefined => verdictOf(source).kind;

/**
 * Returns what the front matter belongs to, if not to a card, whatever the body says: a Space, a page of a site, a
 * template.
 */
export const otherKind = (source: Source): OtherKind | undefined => verdictOf(source).otherKind;

function verdictOf(source: Source): Classification {
  if (last?.source !== source) last = { source, verdict: judge(source) };
  return last.verdict;
}

/** The kind that the configuration declares for a file. */
export const requestedKind = ({ request }: Source): "model" | "dataset" | undefined =>
  request === "model" || request === "dataset" ? request : undefined;

function judge(source: Source): Classification {
  if (isData(source.file) && !isCardInData(source)) return {};
  const front = openFront(source);
  if (!front) return {};
  const requested = requestedKind(source);
  if (requested) return { kind: requested };
  if (isFragment(source.file) && source.text.slice(front.matter.body).trim().length < 300)
    return {};
  if (isTemplateFile(source.file) || isTemplate(front)) return { otherKind: "template" };
  const declared = declaredKind(front);
  if (declared) return { kind: declared };
  const has = (names: readonly string[]) => names.filter((name) => front.keys.has(name)).length;
  const model = has(MODEL);
  const dataset = has(DATASET) + (hasConfigurations(front) ? 1 : 0);
  const licensed = has(LICENSE) > 0;
  if (isReadme(source.file) && isSpace(front, has(SPACE), model + dataset, licensed))
    return { otherKind: "space" };
  const byPath = () => (DATASET_PATH.test(source.file) ? "dataset" : weigh(source).kind);
  if (model > 0 || dataset > 0)
    return { kind: model === dataset ? byPath() : model > dataset ? "model" : "dataset" };
  // Weak signs count together, or in a file that is called like a card.
  const weak = has(WEAK);
  const spoken = isLanguage(front);
  const named = isCardName(source.file);
  const signs = weak + (licensed ? 1 : 0) + (spoken ? 1 : 0);
  const page = has(SITE);
  if (page > 0 && !(named && licensed && signs >= page + has(PAGE))) return { otherKind: "page" };
  const kind = named
    ? weakKind(source, front, { weak, licensed, spoken })
    : weak > 0 && signs + has(["tags"]) >= 3
      ? "model"
      : undefined;
  // More than is parsed of any text: a key may stand in the rest, and nothing that is no card is so long.
  return { kind: kind ?? (front.cutOff ? byPath() : undefined) };
}

function weakKind(
  source: Source,
  { keys }: ParsedFrontMatter,
  { weak, licensed, spoken }: { weak: number; licensed: boolean; spoken: boolean },
): "model" | "dataset" | undefined {
  const described =
    weak > 0 || licensed || ["tags", "language", "languages"].some((key) => keys.has(key));
  if (DATASET_PATH.test(source.file)) return described ? "dataset" : undefined;
  if (MODEL_PATH.test(source.file)) return described ? "model" : undefined;
  if (weak > 0) return "model";
  if (!licensed && !spoken) return undefined;
  // Keys that both kinds have: the page says which it is.
  return weigh(source).kind;
}

function declaredKind({ entries }: ParsedFrontMatter): "model" | "dataset" | undefined {
  const governance = entries.get("governance")?.value;
  for (const node of [nodeUnder(governance, "subject", "kind"), nodeUnder(governance, "kind")])
    if (node?.kind === "scalar" && (node.text === "model" || node.text === "dataset"))
      return node.text;
  return undefined;
}

function hasConfigurations({ entries }: ParsedFrontMatter): boolean {
  const configs = entries.get("configs")?.value;
  return configs?.kind === "list" && configs.items.some((item) => nodeUnder(item, "config_name"));
}

/** True for a language that is given by its code. */
function isLanguage({ entries }: ParsedFrontMatter): boolean {
  const first = (node: Node | undefined) => (node?.kind === "list" ? node.items[0] : node);
  return ["language", "languages"].some((key) => {
    const node = first(entries.get(key)?.value);
    return node?.kind === "scalar" && /^[a-z]{2,3}\b/.test(node.text ?? "");
  });
}

/** True for the only file that configures a Space. */
const isReadme = (file: string): boolean => /(?:^|\/)readme\.md$/i.test(file);

/**
 * True if the keys are those of a Space: it has an `sdk`, and most have half a dozen keys more. They weigh nothing
 * against a license together with a key of a model or data set, nor against two such keys.
 */
function isSpace(
  front: ParsedFrontMatter,
  keys: number,
  strong: number,
  licensed: boolean,
): boolean {
  if (strong > 1 || (strong > 0 && licensed)) return false;
  const sdk = front.entries.get("sdk")?.value;
  const isSdk = sdk?.kind === "scalar" && SDK.test(sdk.text ?? "");
  return isSdk ? strong === 0 || keys > 1 : strong === 0 && keys > 2;
}

const isData = (file: string): boolean => /\.(?:json\w*|ya?ml)$/i.test(file);

/**
 * True for a Markdown card in a file with the ending of YAML: called a card, with a closed front matter and text behind
 * it that is no further YAML document. In other YAML files `---` sets documents apart.
 */
function isCardInData({ file, text }: Source): boolean {
  if (!/(?:model|data|dataset)[-_]?card[^/]*\.ya?ml$/i.test(file)) return false;
  const matter = frontMatter(text);
  return (
    matter?.kind === "hub" && /^#{1,6} +\S.*\r?\n\s*\r?\n?[^#\s]/m.test(text.slice(matter.body))
  );
}

const SDK = /^(?:gradio|streamlit|docker|static)$/i;
const SPACE = [
  "sdk",
  "sdk_version",
  "python_version",
  "app_file",
  "app_port",
  "base_path",
  "colorFrom",
  "colorTo",
  "emoji",
  "fullWidth",
  "header",
  "hf_oauth",
  "models",
  "pinned",
  "short_description",
  "suggested_hardware",
];
const SITE = [
  "layout",
  "permalink",
  "sidebar_position",
  "sidebar_label",
  "slug",
  "draft",
  "categories",
];
/** What most pages of a site have beside one of these, and few cards. */
const PAGE = [
  "title",
  "description",
  "date",
  "author",
  "authors",
  "parent",
  "nav_order",
  "weight",
  "keywords",
  "image",
  "lang",
  "redirect_from",
  "published",
  "toc",
];
const LICENSE = ["license", "licence", "licenses"];
const MODEL = [
  "base_model",
  "pipeline_tag",
  "library_name",
  "model-index",
  "co2_eq_emissions",
  "license_name",
  "model_name",
  "base_model_relation",
];
/** The last two are ModelScope's. */
const WEAK = ["datasets", "widget", "inference", "metrics", "tasks", "frameworks"];
const DATASET = [
  "task_categories",
  "task_ids",
  "annotations_creators",
  "language_creators",
  "dataset_info",
  "size_categories",
  "source_datasets",
  "pretty_name",
  "multilinguality",
  "train-eval-index",
  "paperswithcode_id",
];
const MODEL_PATH = /model[-_]?cards?/i;
const DATASET_PATH = /(?:^|\/)(?:hf[-_])?data(?:sets?|sheets?)?\/|data(?:set)?[-_]?(?:card|sheet)/i;

/** True for a part of a page that a script puts before another one. */
const isFragment = (file: string): boolean =>
  /[-_.](?:header|footer|front[-_]?matter)\.(?:md|markdown)$/i.test(file);

/** True for a template that somebody is meant to fill, by its name. */
export const isTemplateFile = (file: string): boolean =>
  /(?:^|[/._-])templates?(?=[/._-]|$)|\{\{/i.test(file);

const TEMPLATED = /^(?:\{\{|\{%|\{[a-z_0-9]+\}[ \t]*(?:#|$)|\[?<[a-z_ ]+>)/;
const CARD_KEYS = ["tags", "language", "languages"];

/**
 * True if a card is a template: a license or base that is template code makes one where the other is not stated.
 * Otherwise most of the keys of a card have to be: a value that nobody filled in is a fault of a card.
 */
function isTemplate(front: ParsedFrontMatter): boolean {
  const isTemplated = (key: string) => {
    const texts = front.textsAfter(key);
    return texts.length > 0 && texts.every((text) => TEMPLATED.test(text));
  };
  const present = (keys: readonly string[]) => keys.filter((key) => front.keys.has(key));
  const decisive = present([...LICENSE, "base_model"]);
  const open = decisive.filter(isTemplated).length;
  if (decisive.length > 0 && (open === 0 || open === decisive.length)) return open > 0;
  const keys = present([...LICENSE, ...MODEL, ...DATASET, ...WEAK, ...CARD_KEYS]);
  if (keys.length > 0) {
    const filled = keys.filter((key) => !isTemplated(key)).length;
    return filled * 2 <= keys.length;
  }
  return isTemplateCode(front);
}

/** True if template code stands in the place of all keys. */
function isTemplateCode({ keys, matter, lines }: ParsedFrontMatter): boolean {
  if (keys.size > 0) return false;
  const last = lines.position(matter.end).line;
  for (let line = lines.position(matter.start).line; line <= last; line++) {
    const row = lines.line(line).trim();
    if (row !== "" && !row.startsWith("#")) return /^\{[{%]/.test(row);
  }
  return false;
}
