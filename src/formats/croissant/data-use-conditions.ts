import type { Value } from "../../documents/card/card.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import type { TextField } from "../../documents/manifest/text-fields.js";
import type { FactName } from "../../facts/catalog.js";
import { type Statements, state, stateAsRead } from "../../facts/draft.js";
import type { Description, Thing } from "./description.js";

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

const DUO_CODE = /\bDUO[_:]0{0,7}(\d{1,3})\b/i;
const LONGEST_WALK = 500;

/** Reads `usageInfo` and `conditionsOfAccess` (section "Data Use Conditions"), as far as they say one thing exactly. */
export function stateUseConditions(description: Description, statements: Statements): TextField[] {
  const { root } = description;
  stateAccess(root, statements);
  const permitted: Value[] = [];
  const excluded: Value[] = [];
  for (const usage of root.resolvedItems("usageinfo")) {
    const offer = description.thing(usage);
    for (const rule of offer.resolvedItems("prohibition"))
      for (const action of description.thing(rule).words("action")) excluded.push(action);
    for (const value of codes(description, usage)) {
      const { use, notUse, gated } = DUO.get(Number(DUO_CODE.exec(value.text)?.[1])) ?? {};
      if (use) permitted.push({ text: use, at: value.at });
      if (notUse) excluded.push({ text: notUse, at: value.at });
      if (gated && !statements.has("access.gated")) stateGated(statements, "yes", value);
    }
  }
  stateDerived(statements, "intendedUse", permitted);
  stateDerived(statements, "outOfScopeUse", excluded);
  return root
    .items("usageinfo")
    .concat(root.items("conditionsofaccess"))
    .flatMap((item) => item.value() ?? [])
    .filter(({ text }) => /\s/.test(text));
}

/** States what follows from a code, in other words than its own. */
function stateDerived(statements: Statements, fact: FactName, values: readonly Value[]): void {
  const [first] = values;
  if (!first || statements.has(fact)) return;
  const text = [...new Set(values.map((value) => value.text))].join("; ");
  stateAsRead(statements, fact, text, { at: first.at, evidence: "structured", state: "derived" });
}

/** Finds every code in an offer, but those of what it prohibits. */
function codes(description: Description, top: Cursor): Value[] {
  const codesByNumber = new Map<number, Value>();
  let remaining = LONGEST_WALK;
  const visit = (cursor: Cursor): void => {
    if (remaining-- < 0) return;
    const value = cursor.value();
    const code = value && Number(DUO_CODE.exec(value.text)?.[1] ?? Number.NaN);
    if (value && code !== undefined && !Number.isNaN(code) && !codesByNumber.has(code))
      codesByNumber.set(code, value);
    if (cursor.node?.kind === "list") for (const item of cursor.items()) visit(item);
    for (const [key, member] of cursor.members())
      if (description.terms.local(key) !== "prohibition") visit(member);
  };
  visit(top);
  return [...codesByNumber.values()];
}

const OPEN_ACCESS =
  /^(?:open|public(?:ly available)?|unrestricted|no restrictions?|(?:fully )?open access|freely available)\.?$/i;
const GATED_ACCESS =
  /\b(?:on request|upon request|by request|restricted access|controlled[- ]access|registered access|(?:requires?|after|subject to) (?:registration|approval|an? application|a data (?:use|access|usage) agreement)|data access committee)\b/i;

function stateAccess(root: Thing, statements: Statements): void {
  const stated = root.word("conditionsofaccess");
  if (!stated) return;
  if (OPEN_ACCESS.test(stated.text)) stateGated(statements, "no", stated);
  else if (GATED_ACCESS.test(stated.text)) stateGated(statements, "yes", stated);
}

const stateGated = (statements: Statements, value: "yes" | "no", { at: location }: Value) =>
  state(statements, "access.gated", value, {
    at: location,
    evidence: "structured",
    state: "derived",
  });
