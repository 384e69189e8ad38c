import { type Message, message } from "../messages/index.js";

/** Returns a clause of a text as people cite it: `1.a,1.b.i,5.b` as "sections 1.a, 1.b.i and 5.b". */
export function clauseMessage(clause: string): Message {
  const parts = clause.split(",").map((part) => part.trim());
  if (!parts.every((part) => SECTION.test(part)))
    return paragraphMessage(clause) ?? message("report.clause", { clause });
  const [last = "", ...others] = [...parts].reverse();
  if (others.length > 0)
    return message("report.clause.sections", { sections: others.reverse(), last });
  return message(RANGE.test(last) ? "report.clause.range" : "report.clause.section", {
    section: last,
  });
}

/** `last paragraph`, `4, last paragraph`, `3 closing paragraph`. */
function paragraphMessage(clause: string): Message | undefined {
  const [, section, words = ""] = PARAGRAPH.exec(clause) ?? [];
  const paragraph = PARAGRAPHS.get(words);
  if (paragraph === undefined) return undefined;
  return section === undefined
    ? paragraph
    : message("report.clause.paragraph", { section, paragraph });
}

const PARAGRAPH = /^(?:([\d.]{1,8}(?:\([a-z]\))?),? )?([a-z ]{4,20})$/;
const PARAGRAPHS: ReadonlyMap<string, Message> = new Map([
  ["first paragraph", message("paragraph.first")],
  ["third paragraph", message("paragraph.third")],
  ["last paragraph", message("paragraph.last")],
  ["closing paragraph", message("paragraph.last")],
  ["condition paragraph", message("paragraph.condition")],
  ["last item", message("paragraph.last-item")],
  ["introduction", message("paragraph.introduction")],
  ["preamble", message("paragraph.preamble")],
  ["definitions", message("paragraph.definitions")],
  ["whole", message("paragraph.whole")],
]);

const SECTION = /^(?:\d{1,3}[a-zA-Z]?|[A-Z]|[IVX]{1,5})(?:[.(\d-][.()\da-zA-Z-]{0,19})?$/;
const RANGE = /\d-\d/;
