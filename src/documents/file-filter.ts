import { isDeclaration, isMarkdown, nameOf } from "../facts/paths.js";
import { LIMITS } from "../text/limits.js";

/** What manifests are written in; MLflow's has no ending. */
const DATA = /\.(?:json|jsonld|ya?ml)$|^MLmodel$|(?:^|[._-])(?:bom|cdx|sbom)\.xml$/i;
/** Files of other tools that are in nearly every repository, and the rules of our packs. */
const OTHER =
  /^(?:rule|pack|package(?:-lock)?|npm-shrinkwrap|composer|deno|renovate|tsconfig[\w.-]*|jsconfig|biome|lerna|nx|turbo|vercel|firebase|angular|manifest|tokenizer(?:_config)?|vocab|special_tokens_map|generation_config|preprocessor_config|added_tokens)\.json$|^\.|^(?:docker-compose[\w.-]*|mkdocs|pnpm-lock|codecov|dependabot|appveyor|Chart|values|environment|conda)\.ya?ml$|\.(?:min|ipynb)\.json$/i;
/** Names under which something to read stands, however far down in the file that shows. */
const NAMED =
  /(?:^|[._-])(?:s?bom|ai-?bom|ml-?bom|cdx|spdx3?|croissant|datapackage|model[-_]?card|data(?:set)?[-_]?card|dataset_infos|adapter_config)(?:[._-]|$)|^MLmodel$/i;

/** Whether a file of this name is offered to the formats. */
export const mayBeDocument = (name: string): boolean =>
  isMarkdown(name) || (DATA.test(name) && !OTHER.test(name));

/** The same of a path. */
export const mayBeDocumentAt = (path: string): boolean => mayBeDocument(nameOf(path));

/** Markdown is read as a whole; of everything else first a look decides whether it is. */
export { isMarkdown };

/** How much of a document is read. */
export const mostBytes = (path: string): number =>
  isMarkdown(path) ? LIMITS.fileBytes : LIMITS.jsonBytes;

/** Whether the name alone says that it is a document: reason enough to read a long file to its end. */
export const isNamed = (path: string): boolean => NAMED.test(nameOf(path)) || isDeclaration(path);

const CARD_NAME =
  /(?:^|\/)(?:readme[^/]*|[^/]*[-_]readme|[^/]*(?:model|data|dataset)[-_]?(?:card|sheet)[^/]*|(?:.*\/)?model_cards\/.*)\.(?:md|markdown)$/i;

/** Whether a Markdown file has a name under which cards stand. */
export const isCardName = (path: string): boolean => CARD_NAME.test(path);

/** Whether the path alone lets a reader expect a card, manifest or declaration. */
export const isCalledLikeDocument = (path: string): boolean => isCardName(path) || isNamed(path);

/** Whether it is a declaration, which speaks for a card given by its path alone too. */
export { isDeclaration };
