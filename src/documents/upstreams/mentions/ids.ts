import { catalogMatch, familyIdEnd } from "./catalog.js";
import { isHubId } from "./hub-links.js";
import type { MentionSet } from "./mention-set.js";
import { isSized } from "./shapes.js";
import { COMMON_WORDS } from "./words.js";

const ID = /(?<![\w./@-])[A-Za-z0-9][\w.-]{0,60}\/[\w.-]{1,90}(?![\w/])/g;
/** "on the squad_v2 dataset", as training scripts write cards. */
const SCRIPTED =
  /\b(?:on|using|with) the ((?:[\w./-]{2,160}(?:, the |,? and the )){0,8}[\w./-]{2,160})(?: - [\w-]{1,30}| [a-z]{2}(?:[-_]\w{2,8})?)? data ?sets?\b/gi;
const FLAG = /^--?[\w-]{2,40}[ =](?=\S)/;
const NO_SET = /^v\d|^(?:on|off|pre|post|non|multi|cross|down|up)-/i;
const SET_BEHIND = /^ (?:data ?set|corpus)\b/i;
const SET_ID =
  /[\d_/]|[a-z]-[a-z]|[a-z][A-Z]|^(?:imdb|squad|glue|emotion|conll|xsum|cifar|mnist|samsum|banking|food101)$/;

/** Takes `org/name`, in code marks or not, and the data sets that training scripts write into a card. */
export function takeIds(names: MentionSet): void {
  const { text, inline } = names;
  const isTemplate = text.includes("fine-tuned version of");
  for (const match of text.includes(" dataset") ? text.matchAll(SCRIPTED) : [])
    for (const { 0: path, index } of (match[1] ?? "").matchAll(/(?!the\b|and\b)[\w./-]{2,160}/g)) {
      const name = path.split("/").pop() ?? "";
      const end = match.index + match[0].indexOf(match[1] ?? "") + index + path.length;
      if (
        (isTemplate || SET_ID.test(path)) &&
        !NO_SET.test(path) &&
        !COMMON_WORDS.has(name.toLowerCase())
      )
        names.add({ name, kind: "dataset", form: "anchored", start: end - name.length, end });
    }
  for (const { start: from, end } of inline.code) {
    // In "--vision_tower org/name" the id stands behind the flag.
    const start = from + (FLAG.exec(text.slice(from, end))?.[0].length ?? 0);
    const id = text
      .slice(start, end)
      .trim()
      .replace(/@[\w{}.-]+$/, "");
    if (isHubId(id) && !isPair(id)) names.add({ name: id, kind: "any", form: "exact", start, end });
    else if (/^[a-z]\w+$/i.test(id) && SET_BEHIND.test(text.slice(end, end + 12)))
      names.add({ name: id, kind: "dataset", form: "anchored", start, end });
    // What else stands in code marks is a name where the catalog or a size says so.
    else if (
      catalogMatch(text, start) === undefined &&
      familyIdEnd(text, start) === undefined &&
      !isSized(id)
    )
      names.take(from, end);
  }
  for (const match of text.includes("/") ? text.matchAll(ID) : []) {
    const id = match[0].replace(/[.]+$/, "");
    const start = match.index;
    if (isHubId(id) && !isPair(id))
      names.add({ name: id, kind: "any", form: "exact", start, end: start + id.length });
  }
}

/** True for two names with a slash between (`PubMed/MEDLINE`) and for pages of Reddit. */
function isPair(id: string): boolean {
  const [first = "", second = ""] = id.split("/");
  return (
    /^[ru]$/.test(first) ||
    (/^[A-Z]/.test(first) &&
      catalogMatch(first, 0)?.end === first.length &&
      /^[A-Z][A-Za-z]{1,14}$/.test(second))
  );
}
