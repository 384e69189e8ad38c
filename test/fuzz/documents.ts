import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parse } from "yaml";
import type { Chance } from "./chance.js";
import { disturb, json, Members, type Tree, treeOf, wild, yaml } from "./tree.js";
import { anything, hostile, KEYS, likely, PATHS } from "./words.js";

/** A file of a repository. */
export type Document = readonly [path: string, text: string];

const SAMPLES = join(import.meta.dirname, "../formats/samples");

/** One well-formed file of every manifest, evidence document and form, as a tree. */
const MANIFESTS: readonly { readonly path: string; readonly tree: Tree }[] = readdirSync(SAMPLES, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile() && !/\.xml$|broken/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => !/broken/.test(path))
  .sort()
  .map((path) => ({
    path: relative(SAMPLES, path).split(sep).slice(1).join("/"),
    tree: treeOf(parse(readFileSync(path, "utf8"), { logLevel: "error" })),
  }));
export const MANIFEST_COUNT = MANIFESTS.length;

/** What `specVersion` may say, and what a reader of one version may not know. */
const VERSIONS = ["1.5", "1.6", "1.7", "1.4", "2.0", "3.0.1", "1.10", "0.0.1"];

/** A manifest or evidence document, disturbed in some places, as JSON or as YAML. */
export function manifest(chance: Chance, number = chance.below(MANIFEST_COUNT)): Document {
  const sample = MANIFESTS[number % MANIFEST_COUNT];
  if (!sample) throw new Error("there are no samples");
  const tree = again(sample.tree, chance);
  for (let left = chance.below(5); left > 0; left--) disturb(tree, chance);
  if (tree instanceof Members)
    for (const entry of tree.entries)
      if (/version/i.test(entry[0]) && chance.is(0.3)) entry[1] = chance.pick(VERSIONS);
  const data = /\.(?:json|jsonld)$/.test(sample.path)
    ? json(tree, chance.is(0.6) ? "  " : "")
    : yaml(tree, chance).trimStart();
  const folder = chance.is(0.3) ? "" : `${chance.pick(FOLDERS)}/`;
  return [`${folder}${sample.path}`, torn(`${data}\n`, chance)];
}
/** A copy; a member here and there says something else of the same kind. */
const again = (tree: Tree, chance: Chance): Tree =>
  Array.isArray(tree)
    ? tree.map((part) => again(part, chance))
    : tree instanceof Members
      ? new Members(tree.entries.map(([key, part]) => [key, again(part, chance)]))
      : typeof tree === "string" && chance.is(0.04)
        ? likely(chance)
        : tree;

export const FOLDERS = ["a", "b", "models/c", "d", "a/sub", "__proto__", "constructor", "c d"];

const value = (chance: Chance): Tree =>
  chance.is(0.6)
    ? likely(chance)
    : chance.is(0.5)
      ? chance.some(0, 3, () => likely(chance))
      : wild(chance);

/** The declaration: some paths with something at each. */
export function declaration(chance: Chance): Members {
  const root = new Members([]);
  for (let left = 1 + chance.below(9); left > 0; left--)
    put(root, chance.pick(PATHS).split("."), value(chance), chance);
  return root;
}
function put(holder: Members, [step = "", ...rest]: string[], leaf: Tree, chance: Chance): void {
  const list = step.endsWith("[]");
  const key = list ? step.slice(0, -2) : step;
  const entry = holder.entries.find(([known]) => known === key);
  const above = entry?.[1];
  const last = Array.isArray(above) ? above.at(-1) : above;
  const known = last instanceof Members && chance.is(0.8) ? last : new Members([]);
  const here: Tree = rest.length === 0 ? leaf : known;
  if (rest.length > 0) put(known, rest, leaf, chance);
  if (known === last && rest.length > 0) return;
  if (Array.isArray(above) && list) above.push(here);
  else if (entry) entry[1] = list ? [here] : here;
  else holder.entries.push([key, list ? [here] : here]);
}

function frontMatter(chance: Chance): Members {
  const keys = chance.some(0, 7, () => (chance.is(0.9) ? chance.pick(KEYS) : anything(chance)));
  const entries = [...new Set(keys)].map((key): [string, Tree] => [
    key,
    key === "governance" ? declaration(chance) : value(chance),
  ]);
  if (chance.is(0.5)) entries.unshift(["license", likely(chance)]);
  if (chance.is(0.4)) entries.push(["base_model", likely(chance)]);
  if (chance.is(0.15)) entries.push(["base_model_relation", anything(chance)]);
  if (chance.is(0.3)) entries.push(["governance", declaration(chance)]);
  const tree = new Members(entries);
  if (chance.is(0.3)) disturb(tree, chance);
  return tree;
}

const TITLES = [
  "Model Details",
  "Training Data",
  "License",
  "Intended Use",
  "Limitations",
  "Bias, Risks, and Limitations",
  "Personal and Sensitive Information",
  "Evaluation",
  "Citation",
  "Source Data",
  "Base model",
  "Teacher",
  "许可证",
  "个人信息",
  "训练数据",
  "Contact",
];

/** Headings, paragraphs, lists, tables, labels and HTML, with words of cards in them. */
export function body(chance: Chance): string {
  const word = () => likely(chance).slice(0, 200);
  const parts = chance.some(0, 6, () => {
    switch (chance.below(9)) {
      case 0:
      case 1:
        return `${"#".repeat(1 + chance.below(4))} ${chance.is(0.9) ? chance.pick(TITLES) : word()}`;
      case 2:
        return `**${chance.pick(TITLES)}:** ${word()}`;
      case 3:
        return chance.some(1, 3, () => `- **${chance.pick(TITLES)}**: ${word()}`).join("\n");
      case 4:
        return `|${word()}|${word()}|\n|-|-|\n|${chance.pick(TITLES)}|${word()}|`;
      case 5:
        return `<${chance.pick(["details", "!--", "table", "a a=\u00a0a", "br/"])}>${word()}`;
      case 6:
        return `\`\`\`${chance.pick(["", "yaml", "bibtex"])}\n${word()}: ${word()}\n\`\`\``;
      default:
        return `This model was ${chance.pick(["distilled from", "trained on", "fine-tuned from", "evaluated on"])} ${word()}. ${word()}`;
    }
  });
  return `${parts.join(chance.is(0.9) ? "\n\n" : "\n")}\n`;
}

const CARD_NAMES = [
  "README.md",
  "README.md",
  "README.md",
  "MODEL_CARD.md",
  "dataset_card.md",
  "README_zh.md",
];

/** A card of Markdown, mostly with front matter. */
export function card(chance: Chance): Document {
  const folder = chance.is(0.4) ? "" : `${chance.pick(FOLDERS)}/`;
  const tree = frontMatter(chance);
  const yamlText = chance.is(0.1) ? json(tree) : yaml(tree, chance).trimStart();
  const matter = chance.is(0.12) ? "" : `---\n${yamlText}\n---\n`;
  const lead = chance.is(0.8) ? "# Model Card\n\n" : "";
  return [`${folder}${chance.pick(CARD_NAMES)}`, torn(`${matter}${lead}${body(chance)}`, chance)];
}

/** `governance.yaml`: a declaration for a card beside it, or several. */
export function governance(chance: Chance): Document {
  const one = () =>
    chance.is(0.5) ? declaration(chance) : new Members([["governance", declaration(chance)]]);
  const tree = chance.is(0.7) ? one() : new Members([["subjects", chance.some(0, 3, one)]]);
  if (chance.is(0.3)) disturb(tree, chance);
  const path = chance.pick([
    "governance.yaml",
    "a/governance.yml",
    ".github/governance.yaml",
    "b/governance.json",
  ]);
  const text = path.endsWith(".json") ? json(tree, "  ") : yaml(tree, chance).trimStart();
  return [path, torn(`${text}\n`, chance)];
}

const LICENSES = [
  "MIT License\n\nPermission is hereby granted",
  "",
  "text",
  "\ud800",
  "Llama 3.1 Community License",
];

/** What stands beside cards. */
export const beside = (chance: Chance): Document => [
  chance.pick([
    "LICENSE",
    "a/LICENSE",
    "b/NOTICE",
    "a/model.safetensors",
    "d/train.csv",
    "LICENSE.md",
  ]),
  chance.pick(LICENSES),
];

/** A text as an editor, a careless tool or an attacker leaves it. */
function torn(text: string, chance: Chance): string {
  if (chance.is(0.8)) return text;
  const at = chance.below(text.length + 1);
  switch (chance.below(7)) {
    case 0:
      return text.replaceAll("\n", "\r\n");
    case 1:
      return `\ufeff${text}`;
    case 2:
      return text.slice(0, at);
    case 3:
      return text.slice(0, at) + text.slice(at + chance.below(20));
    case 4:
      return text.replaceAll("\n", "\r");
    case 5:
      return text.slice(0, at) + text.slice(chance.below(text.length + 1));
    default:
      return text.slice(0, at) + hostile(chance) + text.slice(at);
  }
}

const DOCUMENTS = [card, card, card, governance, manifest, beside] as const;
export const anyDocument = (chance: Chance): Document => chance.pick(DOCUMENTS)(chance);
