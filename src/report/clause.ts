import { type Message, message } from "../messages/index.js";

/** Returns a clause of a text as people cite it: `1.a,1.b.i,5.b` as "sections 1.a, 1.b.i and 5.b". */
export function clauseMessage(clause: string): Message {
  const parts = clause.split(",").map((part) => part.trim());
  if (!parts.every((part) => SECTION.test(part))) return message("report.clause", { clause });
  const [last = "", ...others] = [...parts].reverse();
  if (others.length > 0)
    return message("report.clause.sections", { sections: others.reverse(), last });
  return message(RANGE.test(last) ? "report.clause.range" : "report.clause.section", {
    section: last,
  });
}

const SECTION = /^(?:\d{1,3}[a-zA-Z]?|[A-Z]|[IVX]{1,5})(?:[.(\d-][.()\da-zA-Z-]{0,19})?$/;
const RANGE = /\d-\d/;
