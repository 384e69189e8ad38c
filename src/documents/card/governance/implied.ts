import { type Statements, state, stateList, stateYes } from "../../../facts/draft.js";
import { presence } from "../../../facts/presence.js";
import { type Node, nodeUnder } from "../../../text/tree.js";
import { measuresIn } from "../../prose/incident-measures.js";
import { sectionScreened, stepScreens } from "../../prose/screening.js";
import { type Card, value, values } from "../card.js";
import type { GovernancePath } from "./paths.js";

/** States what a declaration says between its keys: facts that no path of the catalog reads. */
export function stateImplied(
  card: Card,
  root: Node,
  kind: "model" | "dataset",
  statements: Statements,
  path: GovernancePath,
): void {
  stateFirstParty(card, root, statements, path);
  stateProcessors(card, root, statements, path);
  statePersonalCategories(statements);
  stateScreening(statements);
  stateLabelModalities(card, root, statements, path);
  stateUnassessed(card, root, statements, path);
  if (kind === "model") {
    stateEvaluations(card, root, statements, path);
    stateIncidentMeasures(statements);
  }
}

/** Returns the entries of a list; a list of one is often written without its dash. */
const entriesOf = (
  node: Node | undefined,
  path: GovernancePath,
): { node: Node; path: GovernancePath }[] =>
  node === undefined
    ? []
    : node.kind === "list"
      ? node.items.map((item, i) => ({ node: item, path: [...path, i] }))
      : [{ node, path }];

/** States the processors that work without an agreement. */
function stateProcessors(
  card: Card,
  root: Node,
  statements: Statements,
  prefix: GovernancePath,
): void {
  const entries = entriesOf(nodeUnder(root, "processors"), [...prefix, "processors"]);
  const named = entries.flatMap(({ node, path }) => {
    const name = ["name", "id"].map((key) => value(card, nodeUnder(node, key), ...path, key));
    const processor = node.kind === "scalar" ? value(card, node, ...path) : name.find(Boolean);
    return processor ? [{ ...processor, node }] : [];
  });
  const open = named.filter(({ node }) => {
    const agreement = values(card, nodeUnder(node, "agreement"));
    return agreement.every(({ text }) => ["no", "unknown"].includes(presence(text) ?? ""));
  });
  stateList(statements, "processors.withoutAgreement", open, "governance", "derived");
}

/** States legitimate interests without their assessment: its reference, or the measures that tipped the balance. */
function stateUnassessed(
  card: Card,
  root: Node,
  statements: Statements,
  prefix: GovernancePath,
): void {
  const open = entriesOf(nodeUnder(root, "legalBasis"), [...prefix, "legalBasis"]).flatMap(
    ({ node, path }) => {
      const ground = node.kind === "scalar" ? value(card, node, ...path) : undefined;
      const basis = ground ?? value(card, nodeUnder(node, "basis"), ...path, "basis");
      const assessment = ["evidence", "mitigations"].flatMap((key) =>
        values(card, nodeUnder(node, key)),
      );
      const none = assessment.every(({ text }) => ["no", "unknown"].includes(presence(text) ?? ""));
      return basis && none && INTERESTS.test(basis.text) ? [basis] : [];
    },
  );
  stateList(statements, "legalBasis.unassessed", open, "governance", "derived");
}
/** The id of the Data Privacy Vocabulary, and what people write instead. */
const INTERESTS =
  /^(?:(?:eu-)?gdpr[:-])?(?:art(?:icle)?[. ]?|a)?6[-(. ]*1[-). (]*f\)?$|^legitimate[- ]interests?$/i;
/** States that there is personal information where a declaration names kinds of it. */
function statePersonalCategories(statements: Statements): void {
  if (statements.has("personalInfo.present")) return;
  const named = statements.get("personalInfo.categories")?.[0]?.items ?? [];
  const kind = named.find(({ value }) => presence(value) === undefined);
  stateYes(statements, "personalInfo.present", kind, "governance");
}

/** States a screening: a processing step that takes personal information out, or a way to make persons unknown. */
function stateScreening(statements: Statements): void {
  if (statements.has("processing.piiScreening")) return;
  const items = (fact: string) => statements.get(fact)?.[0]?.items ?? [];
  const step =
    items("processing.steps").find(({ value }) => stepScreens(value)) ??
    items("personalInfo.deidentificationMethod").find(({ value }) => sectionScreened(value));
  stateYes(statements, "processing.piiScreening", step, "governance");
}

/** States the measures that a declared procedure names in its words. */
function stateIncidentMeasures(statements: Statements): void {
  for (const name of ["incident.process", "withdrawal.process"] as const)
    for (const fact of statements.get(name) ?? [])
      for (const measure of measuresIn(String(fact.value), true))
        if (!statements.has(measure)) stateYes(statements, measure, fact, "governance");
}

/** States the modalities for which a visible label is described: `explicit: {text: …, image: …}`. */
function stateLabelModalities(
  card: Card,
  root: Node,
  statements: Statements,
  prefix: GovernancePath,
): void {
  const path = [...prefix, "labels", "explicit"];
  const labels = nodeUnder(root, "labels", "explicit");
  if (labels?.kind !== "map") return;
  const items = [...labels.entries].flatMap(([key, entry]) => {
    const answers = values(card, entry.value).map(({ text }) => presence(text));
    const none = answers.every((answer) => answer === "no" || answer === "unknown");
    return none ? [] : [{ text: key.toLowerCase(), at: card.location(entry.key, ...path, key) }];
  });
  stateList(statements, "labels.explicit.modalities", items, "governance");
}

/** States one item for each thing that the declaration says was tested. */
function stateEvaluations(
  card: Card,
  root: Node,
  statements: Statements,
  prefix: readonly (string | number)[],
): void {
  const tests = nodeUnder(root, "evaluation");
  if (tests?.kind !== "map") return;
  const items = [...tests.entries].flatMap(([key, entry]) => {
    const { value: node } = entry;
    const answer = value(card, node) ?? value(card, nodeUnder(node, "tested"));
    const result = answer === undefined && values(card, nodeUnder(node, "result")).length > 0;
    const done = answer
      ? presence(answer.text) === undefined || presence(answer.text) === "yes"
      : result;
    return done ? [{ text: key, at: card.location(entry.key, ...prefix, "evaluation", key) }] : [];
  });
  stateList(statements, "evaluation.results", items, "governance");
}

/** States the first party of the roles as the provider where none is named, and its contact where none is given. */
function stateFirstParty(
  card: Card,
  root: Node,
  statements: Statements,
  prefix: readonly (string | number)[],
): void {
  const partyValues = (key: string) =>
    entriesOf(nodeUnder(root, "roles"), [...prefix, "roles"]).flatMap(({ node, path }) =>
      values(card, nodeUnder(node, key), ...path, key),
    );
  const [party] = partyValues("party");
  if (party && !statements.has("provider.name"))
    state(statements, "provider.name", party.text, { at: party.at, evidence: "governance" });
  if (!statements.has("contact"))
    stateList(statements, "contact", partyValues("contact"), "governance");
}
