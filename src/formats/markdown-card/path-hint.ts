import { isTemplateFile, otherKind } from "../../documents/card/classify.js";
import { ENOUGH_POINTS, isOfManual } from "../../documents/card/evidence.js";
import type { Source } from "../../documents/format.js";

/**
 * What a path says. `sure` asks for one sign of a card beside it, `likely` for more, `silent` for the headings of a card;
 * `other` is called like something else.
 */
export interface PathHint {
  readonly how: "given" | "sure" | "likely" | "silent" | "readme" | "other";
  readonly kind: "model" | "dataset" | undefined;
}

const STEM = /(?:^|[-_. ])(model|data|dataset)[-_ ]?card(?:$|[-_. ])/i;
/** Texts on cards, not cards. */
const ABOUT =
  /(?:^|[-_. ])(?:templates?|guide(?:lines?)?|how[-_ ]?to|tutorials?|spec(?:ification)?|schema|generators?|toolkit|checklist|annotated|instructions?|formats?|rfc|review|validator|changelog|todo|notes|examples?)(?=$|[-_. ])/i;
const SHEET = /^data[-_ ]?(?:set[-_ ]?)?sheet(?:$|[-_. ])/i;
const HUB_README =
  /^(?:readme[-_.](?:hf|hub|hugging[-_]?face|model(?:scope)?|dataset)|(?:hf|hugging[-_]?face|modelscope|model|dataset)[-_.]readme)$/i;
const CARDS_FOLDER = /(?:^|[^a-z])model[-_ ]?cards(?:$|[^a-z])/i;
const DATA_FOLDER = /(?:^|[^a-z])(?:dataset|data)[-_ ]?cards(?:$|[^a-z])/i;
const README = /^readme(?:[-_.].{1,12})?$/i;
const OTHER = /^(?:index|contributing|changelog|license|home|overview)(?:[-_.].{1,12})?$/i;

export function pathSays(file: string): PathHint {
  const parts = file.split("/");
  const stem = (parts.pop() ?? "").replace(/\.(?:md|markdown)$/i, "");
  const how = README.test(stem) ? "readme" : OTHER.test(stem) ? "other" : undefined;
  if (ABOUT.test(stem)) return { how: how ?? "other", kind: undefined };
  const word = STEM.exec(stem)?.[1]?.toLowerCase();
  if (word) return { how: "sure", kind: word === "model" ? "model" : "dataset" };
  if (SHEET.test(stem)) return { how: "likely", kind: "dataset" };
  if (HUB_README.test(stem))
    return { how: "likely", kind: /dataset/i.test(stem) ? "dataset" : undefined };
  const kind = parts.some((part) => DATA_FOLDER.test(part))
    ? "dataset"
    : parts.some((part) => CARDS_FOLDER.test(part))
      ? "model"
      : undefined;
  if (kind === undefined) return { how: how ?? "silent", kind };
  // `model_cards/README.md` is the table of contents, `model_cards/org/name/README.md` a card.
  const contents = /(?:^|[^a-z])cards$/i.test(parts.at(-1) ?? "");
  if (how === "readme" && !contents) return { how: "given", kind };
  return { how: how ?? "sure", kind };
}

/** Points that a page needs by what its path says: the less that is, the more. */
export const LEAST: Readonly<Record<PathHint["how"], number>> = {
  given: 0,
  sure: 2,
  likely: 4,
  readme: ENOUGH_POINTS.readme,
  silent: ENOUGH_POINTS.page,
  other: ENOUGH_POINTS.page,
};

/** Words without which no page is weighed. Most Markdown files of a repository are done with here. */
export const SUBJECT =
  /\bmodels?\b|\bdata ?sets?\b|\bcorp(?:us|ora)\b|\bweights\b|\bcheckpoints?\b|\bdialogu?es?\b|\bdata\b|模型|数据|语料|모델|데이터|말뭉치|huggingface|modelscope/i;

/** True for a template, for nothing, and for what a checkout without symbolic links holds: the target's path as text. */
export const isNoPage = ({ file, text }: Source): boolean =>
  isTemplateFile(file) ||
  (text.length < 400 && /^[\w./@-]+\.md\s*$/i.test(text)) ||
  /^\s*$/.test(text);

/** Pages that most projects have, and that describe nothing. */
const OF_PROJECT =
  /(?:^|\/)(?:changelog|changes|history|news|releases?|contributing|contributors|authors|maintainers|governance|security|support|code[-_]of[-_]conduct|licen[cs]e|copying|notice|todo|roadmap)(?:[-_.][^/]{0,20})?$/i;
export const isOfProject = (file: string): boolean => OF_PROJECT.test(file);

/** True for what is no card whoever names it: a Space, a template, nothing, a page of the project. */
export const isOtherPage = (source: Source): boolean => {
  const other = otherKind(source);
  return isNoPage(source) || isOfProject(source.file) || other === "space" || other === "template";
};

/** True for a page that is not worth weighing: hardly one of the pages of a manual is a card. */
export const isUnlikely = (file: string): boolean => {
  const { how } = pathSays(file);
  return (how === "silent" || how === "other") && isOfManual(file);
};
