import type { Value } from "../../documents/card/card.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import type { Spoken } from "../../documents/manifest/text-fields.js";
import type { FactName } from "../../facts/catalog.js";
import { type Statements, state, stateAsRead } from "../../facts/draft.js";
import type { Description, Thing } from "./thing.js";

/** Terms of the Data Use Ontology that say what the data may be used for, or not (github.com/EBISPOT/DUO). */
const DUO: ReadonlyMap<
  number,
  { readonly use?: string; readonly notUse?: string; readonly gated?: true }
> = new Map([
  [4, { use: "any use: no restriction" }],
  [6, { use: "health, medical or biomedical research" }],
  [7, { use: "research on a specific disease" }],
  [11, { use: "research on populations, origins or ancestry" }],
  [15, { notUse: "development of general methods" }],
  [16, { use: "genetic studies" }],
  [18, { notUse: "commercial use, and use by organizations for profit" }],
  [20, { gated: true }],
  [21, { gated: true }],
  [26, { gated: true }],
  [27, { gated: true }],
  [28, { gated: true }],
  [42, { use: "general research" }],
  [43, { use: "clinical care" }],
  [44, { notUse: "research on populations, origins or ancestry" }],
  [45, { notUse: "use by organizations for profit" }],
  [46, { notUse: "commercial use" }],
]);

const CODE = /\bDUO[_:]0{0,7}(\d{1,3})\b/i;
const LONGEST_WALK = 500;

/** `usageInfo` and `conditionsOfAccess` (section "Data Use Conditions"), as far as they say one thing exactly. */
export function conditions(description: Description, statements: Statements): Spoken[] {
  const { root } = description;
  access(root, statements);
  const permitted: Value[] = [];
  const excluded: Value[] = [];
  for (const usage of root.all("usageinfo")) {
    const offer = description.thing(usage);
    for (const rule of offer.all("prohibition"))
      for (const action of description.thing(rule).words("action")) excluded.push(action);
    for (const one of codes(description, usage)) {
      const { use, notUse, gated } = DUO.get(Number(CODE.exec(one.text)?.[1])) ?? {};
      if (use) permitted.push({ text: use, at: one.at });
      if (notUse) excluded.push({ text: notUse, at: one.at });
      if (gated && !statements.has("access.gated")) gate(statements, "yes", one);
    }
  }
  derive(statements, "intendedUse", permitted);
  derive(statements, "outOfScopeUse", excluded);
  return root
    .items("usageinfo")
    .concat(root.items("conditionsofaccess"))
    .flatMap((one) => one.value() ?? [])
    .filter(({ text }) => /\s/.test(text));
}

/** What follows from a code is in other words than its own. */
function derive(statements: Statements, fact: FactName, said: readonly Value[]): void {
  const [first] = said;
  if (!first || statements.has(fact)) return;
  const text = [...new Set(said.map((one) => one.text))].join("; ");
  stateAsRead(statements, fact, text, { at: first.at, evidence: "structured", state: "derived" });
}

/** Every code in an offer, but those of what it prohibits. */
function codes(description: Description, top: Cursor): Value[] {
  const found = new Map<number, Value>();
  let left = LONGEST_WALK;
  const visit = (cursor: Cursor): void => {
    if (left-- < 0) return;
    const one = cursor.value();
    const code = one && Number(CODE.exec(one.text)?.[1] ?? Number.NaN);
    if (one && code !== undefined && !Number.isNaN(code) && !found.has(code)) found.set(code, one);
    if (cursor.node?.kind === "list") for (const item of cursor.items()) visit(item);
    for (const [key, member] of cursor.members())
      if (description.terms.local(key) !== "prohibition") visit(member);
  };
  visit(top);
  return [...found.values()];
}

const OPEN =
  /^(?:open|public(?:ly available)?|unrestricted|no restrictions?|(?:fully )?open access|freely available)\.?$/i;
const GATED =
  /\b(?:on request|upon request|by request|restricted access|controlled[- ]access|registered access|(?:requires?|after|subject to) (?:registration|approval|an? application|a data (?:use|access|usage) agreement)|data access committee)\b/i;

function access(root: Thing, statements: Statements): void {
  const said = root.word("conditionsofaccess");
  if (!said) return;
  if (OPEN.test(said.text)) gate(statements, "no", said);
  else if (GATED.test(said.text)) gate(statements, "yes", said);
}

const gate = (statements: Statements, value: "yes" | "no", { at }: Value) =>
  state(statements, "access.gated", value, { at, evidence: "structured", state: "derived" });
