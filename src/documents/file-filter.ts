import { isMarkdown } from "../facts/paths.js";
import { LIMITS } from "../text/limits.js";

/** Names of Markdown files. */
export const MARKDOWN_FILES = /\.(?:md|markdown)$/i;

/** Names of JSON and YAML files: the format of one shows only in its content. */
export const DATA_FILES = /\.(?:json|jsonld|ya?ml)$/i;

/** Configuration of other tools that is in nearly every repository, and the rules of our packs. */
const JSON_OF_TOOLS = [
  ...["rule", "pack", "package(?:-lock)?", "npm-shrinkwrap", "composer", "deno", "renovate"],
  ...[String.raw`tsconfig[\w.-]*`, "jsconfig", "biome", "lerna", "nx", "turbo", "vercel"],
  ...["firebase", "angular", "manifest", "tokenizer(?:_config)?", "vocab", "special_tokens_map"],
  ...["generation_config", "preprocessor_config", "added_tokens"],
];
const YAML_OF_TOOLS = [
  ...[String.raw`docker-compose[\w.-]*`, "mkdocs", "pnpm-lock", "codecov", "dependabot"],
  ...["appveyor", "Chart", "values", "environment", "conda"],
];
const OF_TOOLS = new RegExp(
  [
    String.raw`^(?:${JSON_OF_TOOLS.join("|")})\.json$`,
    String.raw`^(?:${YAML_OF_TOOLS.join("|")})\.ya?ml$`,
    String.raw`\.(?:min|ipynb)\.json$`,
    // Hidden files are settings, but for hidden Markdown.
    String.raw`^(?!.*\.(?:md|markdown)$)\.`,
  ].join("|"),
  "is",
);

/** True if a file of this name belongs to another tool, whatever format looks for its ending. */
export const isOfOtherTool = (name: string): boolean => OF_TOOLS.test(name);

/**
 * Returns a pattern of the names in which one of the words stands between dots, dashes, underscores and the ends:
 * `bom` is in `bom.json` and in `acme-model.bom.cdx.json`.
 */
export const namesWith = (words: string): RegExp =>
  new RegExp(`(?:^|[._-])(?:${words})(?:[._-]|$)`, "i");

/** Returns how many bytes of a document are read. */
export const mostBytes = (path: string): number =>
  isMarkdown(path) ? LIMITS.fileBytes : LIMITS.jsonBytes;

const CARD_NAME =
  /(?:^|\/)(?:readme[^/]*|[^/]*[-_]readme|[^/]*(?:model|data|dataset)[-_]?(?:card|sheet)[^/]*|(?:.*\/)?model_cards\/.*)\.(?:md|markdown)$/i;

/** True if a Markdown file has a name that cards have. */
export const isCardName = (path: string): boolean => CARD_NAME.test(path);

/** True if the name of a data file says that it is a card. */
export const isCalledCard = (path: string): boolean =>
  /(?:^|[/._ -])(?:model|data|dataset)[-_ ]?(?:card|sheet)s?\.(?:json|ya?ml)$/i.test(path);

export { isMarkdown };
