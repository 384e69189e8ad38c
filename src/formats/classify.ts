import { frontMatter } from "../text/frontmatter.js";
import { topLevelKeys } from "./card.js";
import { lineSigns } from "./card-signs.js";
import type { Source } from "./format.js";

/**
 * What the front matter of a Markdown file says it is. Spaces, templates and site pages carry front matter too;
 * they are nobody's card. Source of the key lists: Hugging Face hub-docs, modelcard.md and datasetcard.md.
 */
export function classify(source: Source): "model" | "dataset" | undefined {
  if (isData(source.file) && !isCardInData(source)) return undefined;
  const found = topLevelKeys(source.text);
  if (!found || isTemplateFile(source.file) || isTemplate(found.yaml)) return undefined;
  const { keys } = found;
  const has = (names: readonly string[]) => names.filter((name) => keys.has(name)).length;
  const declared = /^[ \t]+kind:[ \t]*(model|dataset)\b/m.exec(
    /^governance:[\s\S]*?(?=^\S|$(?![\s\S]))/m.exec(found.yaml)?.[0] ?? "",
  )?.[1];
  if (has(SPACE) > 0) return undefined;

  const model = has(MODEL);
  const dataset =
    has(DATASET) +
    (/^configs:(?:[ \t]*[\r\n]){1,8}[ \t]*-[ \t]+config_name:/m.test(found.yaml) ? 1 : 0);
  if (declared === "model" || declared === "dataset") return declared;
  if (model > 0 || dataset > 0) {
    if (model !== dataset) return model > dataset ? "model" : "dataset";
    return DATASET_PATH.test(source.file) ? "dataset" : "model";
  }
  if (has(SITE) > 0) return undefined;
  // Weak signs count together, or in a file that is called like a card.
  const weak = has(WEAK);
  const licensed = has(LICENCE) > 0;
  const spoken = /^languages?:\s*(?:-\s*)?["']?[a-z]{2,3}\b/m.test(found.yaml);
  const signs = weak + (licensed ? 1 : 0) + (spoken ? 1 : 0) + (keys.has("tags") ? 1 : 0);
  // Keys that both kinds have: the headings of the body say which it is.
  const byBody = () => {
    const { model: ofModel, dataset: ofData } = lineSigns(source.text);
    return ofData > ofModel ? "dataset" : "model";
  };
  if (!CARD_NAME.test(source.file)) return weak > 0 && signs >= 3 ? "model" : undefined;
  const described = signs > 0 || has(["language", "languages"]) > 0;
  if (DATASET_PATH.test(source.file)) return described ? "dataset" : undefined;
  if (MODEL_PATH.test(source.file)) return described ? "model" : undefined;
  if (weak > 0) return "model";
  return licensed || spoken ? byBody() : undefined;
}

const isData = (file: string): boolean => /\.(?:json\w*|ya?ml)$/i.test(file);

/**
 * A Markdown card in a file with the ending of YAML: called a card, with a closed front matter and text behind it that is
 * no further YAML document. In other YAML files `---` sets documents apart.
 */
function isCardInData({ file, text }: Source): boolean {
  if (!/(?:model|data|dataset)[-_]?card[^/]*\.ya?ml$/i.test(file)) return false;
  const matter = frontMatter(text);
  return (
    matter?.kind === "hub" && /^#{1,6} +\S.*\r?\n\s*\r?\n?[^#\s]/m.test(text.slice(matter.body))
  );
}

/** Front matter of something that is no card whatever its body says: a Space, a page of a site, a template. */
export function notACard(source: Source): boolean {
  const found = topLevelKeys(source.text);
  if (!found) return false;
  return isTemplate(found.yaml) || [...SPACE, ...SITE].some((name) => found.keys.has(name));
}

const SPACE = ["sdk", "app_file", "sdk_version", "colorFrom"];
const SITE = [
  "layout",
  "permalink",
  "sidebar_position",
  "sidebar_label",
  "slug",
  "draft",
  "categories",
];
const LICENCE = ["license", "licence", "licenses"];
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
const CARD_NAME =
  /(?:^|\/)(?:readme[^/]*|[^/]*[-_]readme|[^/]*(?:model|data|dataset)[-_]?(?:card|sheet)[^/]*|(?:.*\/)?model_cards\/.*)\.(?:md|markdown)$/i;
const MODEL_PATH = /model[-_]?cards?/i;
const DATASET_PATH = /(?:^|\/)(?:hf[-_])?data(?:sets?|sheets?)?\/|data(?:set)?[-_]?(?:card|sheet)/i;

/** A template that somebody is meant to fill: Jinja, the hub-docs' `{license}`, or a name that says so. */
export const isTemplateFile = (file: string): boolean =>
  /(?:^|[/._-])templates?(?=[/._-]|$)|\{\{/i.test(file);

function isTemplate(yaml: string): boolean {
  const lines = yaml.split(/\r\n|\r|\n/);
  const first = lines.find((line) => line.trim() !== "" && !line.trimStart().startsWith("#")) ?? "";
  return (
    /^\s*\{[{%]/.test(first) ||
    lines.some((line) =>
      /^(?:[\w-]+:|-)[ \t]+(?:\{\{|\{[a-z_0-9]+\}[ \t]*(?:#|$)|\[?<[a-z_ ]+>)/.test(line),
    )
  );
}
