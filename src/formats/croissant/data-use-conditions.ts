import type { Value } from "../../documents/card/card.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import type { TextField } from "../../documents/manifest/text-fields.js";
import type { FactName } from "../../facts/catalog.js";
import { type Statements, state, stateAsRead, stateList } from "../../facts/draft.js";
import type { Description, Thing } from "./description.js";

/** Terms of the Data Use Ontology that say what the data may be used for, or not (github.com/EBISPOT/DUO). */
const DUO: ReadonlyMap<
  number,
  {
    readonly use?: string;
    readonly notUse?: string;
    readonly gated?: true;
    readonly only?: "research" | "clinical-care";
    readonly excludes?: "commercial-use" | "methods-development";
  }
> = new Map([
  [4, { use: "any use: no restriction" }],
  [6, { use: "health, medical or biomedical research", only: "research" }],
  [7, { use: "research on a specific disease", only: "research" }],
  [11, { use: "research on populations, origins or ancestry", only: "research" }],
  [15, { notUse: "development of general methods", excludes: "methods-development" }],
  [16, { use: "genetic studies", only: "research" }],
  [
    18,
    { notUse: "commercial use, and use by organizations for profit", excludes: "commercial-use" },
  ],
  [20, { gated: true }],
  [21, { gated: true }],
  [26, { gated: true }],
  [27, { gated: true }],
  [28, { gated: true }],
  [42, { use: "general research", only: "research" }],
  [43, { use: "clinical care", only: "clinical-care" }],
  [44, { notUse: "research on populations, origins or ancestry" }],
  [45, { notUse: "use by organizations for profit", excludes: "commercial-use" }],
  [46, { notUse: "commercial use", excludes: "commercial-use" }],
]);

const DUO_CODE = /\bDUO[_:]0{0,7}(\d{1,3})\b/i;
const LONGEST_WALK = 500;

/** Reads `usageInfo` and `conditionsOfAccess` (section "Data Use Conditions"), as far as they say one thing exactly. */
export function stateUseConditions(description: Description, statements: Statements): TextField[] {
  const { root } = description;
  stateAccess(root, statements);
  const permitted: Value[] = [];
  const excluded: Value[] = [];
  const limits: UseLimits = { permitted: [], excluded: [] };
  for (const usage of root.resolvedItems("usageinfo")) {
    const offer = description.thing(usage);
    for (const rule of offer.resolvedItems("prohibition")) {
      for (const action of description.thing(rule).words("action")) excluded.push(action);
      readProhibition(rule, limits);
    }
    for (const rule of offer.resolvedItems("permission")) readPermission(rule, limits);
    for (const value of codes(description, usage)) {
      const { use, notUse, gated, only, excludes } =
        DUO.get(Number(DUO_CODE.exec(value.text)?.[1])) ?? {};
      if (use) permitted.push({ text: use, at: value.at });
      if (notUse) excluded.push({ text: notUse, at: value.at });
      if (only) limits.permitted.push({ text: only, at: value.at });
      if (excludes) limits.excluded.push({ text: excludes, at: value.at });
      if (gated && !statements.has("access.gated")) stateGated(statements, "yes", value);
    }
  }
  stateList(statements, "useConditions.permitted", limits.permitted, "structured", "derived");
  stateList(statements, "useConditions.excluded", limits.excluded, "structured", "derived");
  stateDerived(statements, "intendedUse", permitted);
  stateDerived(statements, "outOfScopeUse", excluded);
  return root
    .items("usageinfo")
    .concat(root.items("conditionsofaccess"))
    .flatMap((item) => item.value() ?? [])
    .filter(({ text }) => /\s/.test(text));
}

/** What the data may be used for alone, and what for not at all. */
interface UseLimits {
  readonly permitted: Value[];
  readonly excluded: Value[];
}

const TRADE = /commerci/i;
const NO_TRADE = /non-?_?commercial|not-?_?for-?_?profit/i;
const TRAINING =
  /(?:^|[/:#\s])(?:train(?:ing)?|(?:ai|ml|generative|genai|model)[-_]?training|(?:text[-_]?and[-_]?)?data[-_]?mining|tdm|machine[-_]?learning)$/i;
const RESEARCH = /(?:^|[/:#\s_-])(?:scientific|academic|non-?commercial)?[-_ ]?research/i;
/** Operators that turn a constraint round. */
const TURNED = /(?:neq|isNoneOf)$/i;

/** Reads a prohibition (ODRL 2.2) of an action or a purpose. What other constraints narrow is left to readers. */
function readProhibition(rule: Cursor, limits: UseLimits): void {
  const { actions, purposes, isNarrowed } = partsOf(rule);
  if (isNarrowed) return;
  for (const value of purposes.length > 0 ? purposes : actions)
    if (NO_TRADE.test(value.text)) continue;
    else if (TRADE.test(value.text)) limits.excluded.push({ text: "commercial-use", at: value.at });
    else if (TRAINING.test(value.text)) limits.excluded.push({ text: "training", at: value.at });
}

/** Reads the purposes to which a permission (ODRL 2.2) is limited. */
function readPermission(rule: Cursor, limits: UseLimits): void {
  for (const value of partsOf(rule).purposes)
    if (NO_TRADE.test(value.text)) limits.excluded.push({ text: "commercial-use", at: value.at });
    else if (RESEARCH.test(value.text)) limits.permitted.push({ text: "research", at: value.at });
}

interface RuleParts {
  readonly actions: readonly Value[];
  readonly purposes: readonly Value[];
  /** It has a constraint on something else than the purpose. */
  readonly isNarrowed: boolean;
}

function partsOf(rule: Cursor): RuleParts {
  const valuesOf = (cursor: Cursor, name: string) =>
    cursor.members().flatMap(([key, member]) => (localName(key) === name ? member.values() : []));
  const constraints = rule
    .members()
    .flatMap(([key, member]) => (localName(key) === "constraint" ? member.items() : []));
  const ofPurpose = constraints.filter(
    (constraint) =>
      valuesOf(constraint, "leftOperand").some(({ text }) => /purpose$/i.test(text)) &&
      !valuesOf(constraint, "operator").some(({ text }) => TURNED.test(text)),
  );
  return {
    actions: valuesOf(rule, "action"),
    purposes: ofPurpose.flatMap((constraint) => valuesOf(constraint, "rightOperand")),
    isNarrowed: ofPurpose.length < constraints.length,
  };
}

const localName = (key: string): string => key.replace(/^.*[:#/]/, "");

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
