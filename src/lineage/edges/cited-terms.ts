import { type Message, message } from "../../messages/index.js";
import type { License } from "../../model/register.js";
import type { DeclaredTerms } from "./declared-terms.js";

/** Returns how a sentence cites a text: "OpenAI Terms of Use of 2023-03-14, section 2(c)(iii)". */
export function citedTerms({ name, kind, date }: License, clause: string | undefined): Message {
  const day = kind === "service-terms" ? DAY.exec(date ?? "")?.[0] : undefined;
  const title = name.replace(DATED, "");
  const text = message("cited.name", { name: title });
  return withClause(
    day === undefined ? text : message("cited.dated", { name: title, day }),
    clause,
  );
}

/** Returns how a sentence cites the terms that a card declares: by their address, if it states one. */
export function citedDeclaration({ id, holder }: Pick<DeclaredTerms, "id" | "holder">): Message {
  if (ADDRESS.test(id)) return message("cited.declared-at", { address: id });
  return holder === undefined
    ? message("cited.declared")
    : message("cited.own-card", { name: holder });
}

function withClause(text: Message, clause: string | undefined): Message {
  if (clause === undefined) return text;
  if (NUMBERED.test(clause)) return message("cited.section", { text, clause });
  return HEADING.test(clause)
    ? message("cited.heading", { text, clause })
    : message("cited.item", { text, clause });
}

const DAY = /\d{4}-\d{2}-\d{2}/;
/** A name that ends in its date. */
const DATED = / \d{4}-\d{2}-\d{2}$/;
/** `2(c)(iii)`, `D.4(a)`, `IV.b`, `(ix)`. */
const NUMBERED = /^(?:[A-Z]{1,4}\.)?[\d(]|^[IVX]{1,4}\.[a-z]/;
const HEADING = /^[A-Z][a-z]/;
const ADDRESS = /^https?:\/\//;
