import { type Card, openYaml, type Value, value } from "../documents/card/card.js";
import { describe, silence } from "../documents/card/document-facts.js";
import { type Declaration, governance } from "../documents/card/governance/index.js";
import type { Format, ParsedDocument, Reading, Source, SubjectInput } from "../documents/format.js";
import { personalIndications } from "../documents/signals/columns.js";
import type { Statements } from "../facts/draft.js";
import { DECLARATION_FILES, folderOf, nameOf } from "../facts/paths.js";
import { LIMITS } from "../text/limits.js";
import { type Node, nodeUnder } from "../text/tree.js";

/**
 * The declaration in a file of its own: `governance.yaml` beside a card or in the root, `.github/governance.yaml`,
 * `MODEL_GOVERNANCE.yaml`. The words are those of the `governance` block of a card, with or without that key above
 * them; `subjects:` holds one declaration for each model or data set of a repository with several.
 */
export const governanceFile: Format = {
  id: "governance",
  title: "Governance declaration in YAML",
  role: "declaration",
  syntax: "data",
  files: DECLARATION_FILES,
  named: DECLARATION_FILES,
  claims: ({ file, text }) => {
    const name = nameOf(file);
    if (!DECLARATION_FILES.test(name)) return false;
    return /^model/i.test(name) || speaksOfModels(text);
  },
  read,
};

/**
 * Most files of this name say how a project or a cluster is run. One of the first words, or three of the others, make
 * a declaration on a model or data set of it.
 */
const OWN =
  "subjects?|teachers|lineage|personalInfo|legalBasis|crossBorder|synthetic|distillation|copyright|impactAssessment|intendedUse|outOfScopeUse";
const SHARED =
  "sources|training|consent|labels|review|contacts|provider|retention|deployment|evaluation";
const TOP = new RegExp(`^\\uFEFF?["']?(${OWN}|${SHARED}|governance)["']?[ \\t]*[:：]`, "gm");
const BELOW = new RegExp(
  `(?:^[ \\t]{1,8}|[{,][ \\t]{0,8})["']?(${OWN}|${SHARED})["']?[ \\t]*:`,
  "gm",
);
const IS_OWN = new RegExp(`^(?:${OWN})$`);

function speaksOfModels(text: string): boolean {
  const start = text.slice(0, LIMITS.yamlLength);
  const words = (pattern: RegExp) =>
    new Set([...start.matchAll(pattern)].flatMap(([, word]) => word ?? []));
  const top = words(TOP);
  const keywords = top.has("governance") ? words(BELOW) : top;
  return [...keywords].some((word) => IS_OWN.test(word)) || keywords.size > 2;
}

function read(source: Source): ParsedDocument {
  const card = openYaml(source);
  const subjects = declarations(card).flatMap((declaration) => subjectsOf(card, declaration));
  return {
    file: source.file,
    format: "governance",
    document: describe(card, "governance"),
    subjects,
  };
}

/** Returns the declarations of a file: its own, and one for each entry of `subjects`. */
function declarations(card: Card): Declaration[] {
  const above = nodeUnder(card.root, "governance");
  const root: Declaration =
    above?.kind === "map" ? { root: above, path: ["governance"] } : { root: card.root, path: [] };
  const listed = nodeUnder(root.root, "subjects");
  const items = (node: Node | undefined): Declaration[] =>
    node?.kind === "list"
      ? node.items.map((item, i) => inner(item, [...root.path, "subjects", i]))
      : node?.kind === "map"
        ? [...node.entries].map(([key, entry]) =>
            inner(entry.value, [...root.path, "subjects", key]),
          )
        : [];
  const inner = (node: Node, path: Declaration["path"]): Declaration => {
    const block = nodeUnder(node, "governance");
    return block?.kind === "map"
      ? { root: block, path: [...path, "governance"] }
      : { root: node, path };
  };
  if (listed === undefined) return [root];
  const rootDeclaration =
    root.root?.kind === "map" && root.root.entries.has("subject") ? [root] : [];
  return [...rootDeclaration, ...items(listed)];
}

/**
 * Returns one subject, or, where the declaration does not say whether it speaks of a model or of a data set and nothing
 * in it does, one of each kind: `settled` keeps the one that has a card.
 */
function subjectsOf(card: Card, declaration: Declaration): SubjectInput[] {
  const { root, path } = declaration;
  if (root?.kind !== "map") return [];
  const stated = (key: string): Value | undefined =>
    value(card, nodeUnder(root, "subject", key), ...path, "subject", key) ??
    value(card, nodeUnder(root, key), ...path, key);
  const kinds = kindsOf(root, stated("kind")?.text.toLowerCase());
  const subjectText = value(card, nodeUnder(root, "subject"))?.text;
  const name = stated("id")?.text ?? stated("name")?.text ?? subjectText;
  return kinds.map((kind): SubjectInput => {
    const statements: Statements = new Map();
    const { uses, unanswered } = governance(card, kind, statements, declaration);
    personalIndications(card, [], declaration, statements);
    const location = card.location({ start: root.range.start, end: root.range.start }, ...path);
    return {
      kind,
      ...(name?.includes("/") ? { declaredId: name } : {}),
      ...(name === undefined ? {} : { title: name }),
      aliases: name === undefined ? [] : [name],
      at: location,
      statements,
      // Half of what a card states has no place here, the license first: silence proves little.
      silence: {
        ...silence(card),
        at: location,
        evidence: "prose",
        ...(unanswered ? { unanswered } : {}),
      },
      uses,
      text: "",
    };
  });
}

const OF_MODEL = ["teachers", "lineage", "distillation", "evaluation", "training"];
const OF_DATASET = ["synthetic", "legalBasis", "columns"];

function kindsOf(root: Node, stated: string | undefined): ("model" | "dataset")[] {
  if (stated === "model" || stated === "dataset") return [stated];
  const has = (keys: readonly string[]) => keys.some((key) => nodeUnder(root, key) !== undefined);
  if (has(OF_MODEL)) return ["model"];
  return has(OF_DATASET) ? ["dataset"] : ["model", "dataset"];
}

/**
 * Keeps, of a declaration that may be of either kind, what the cards of its folder are; without a card there nobody knows
 * what it describes, and nothing is said of it.
 */
export function settled(readings: readonly Reading[]): Reading[] {
  const cards = new Map<string, Set<string>>();
  for (const { file, role, subjects } of readings)
    for (const { kind } of subjects)
      if (role === "card" || role === "manifest")
        cards.set(homeOf(file), (cards.get(homeOf(file)) ?? new Set()).add(kind));
  return readings.map((reading) => {
    if (reading.format !== governanceFile.id) return reading;
    const twice = (subject: SubjectInput) =>
      reading.subjects.some(
        (sibling) => sibling !== subject && sibling.at.pointer === subject.at.pointer,
      );
    const kindsHere = cards.get(homeOf(reading.file));
    const subjects = reading.subjects.filter(
      (subject) => !twice(subject) || kindsHere?.has(subject.kind),
    );
    return { ...reading, subjects };
  });
}

/** Returns the folder that a file speaks for: `.github` holds what belongs to the root. */
const homeOf = (file: string): string => {
  const folder = folderOf(file);
  return folder === ".github" ? "" : folder;
};
