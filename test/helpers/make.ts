import { CATALOG, factsOf } from "../../src/facts/catalog.js";
import { complete } from "../../src/facts/draft.js";
import type { Fact, Facts, Subject } from "../../src/model/fact.js";
import type { Location } from "../../src/model/location.js";
import type { Condition, Pack, RuleFile } from "../../src/model/rule.js";
import type { SubjectKind } from "../../src/model/vocabulary.js";
import { loadPack } from "../../src/policy/packs/load.js";

/** A place of length one. */
export const at = (line: number, column = 1, file = "README.md"): Location => ({
  file,
  range: { start: { line, column }, end: { line, column: column + 1 } },
});

/** A declared fact; other states by `over`. */
export const fact = (value: Fact["value"], over: Partial<Fact> = {}): Fact => ({
  value,
  state: "declared",
  evidence: "structured",
  at: at(2),
  ...over,
});
export const absent = (over: Partial<Fact> = {}): Fact => fact(null, { state: "absent", ...over });
export const unreadable = (over: Partial<Fact> = {}): Fact =>
  fact(null, { state: "unreadable", ...over });

/** A subject with every fact of its kind: those given, the others absent. */
export function subject(
  facts: Facts,
  { kind = "model", id = "acme/m", file = "README.md" }: SubjectOptions = {},
): Subject {
  const whole = complete({
    id,
    kind,
    document: file,
    at: at(1, 1, file),
    statements: new Map(),
    silence: { at: at(9, 1, file), evidence: "structured", unreadable: false },
  });
  for (const name of Object.keys(facts))
    if (!factsOf(kind).some((fact) => fact === name))
      throw new Error(`${name} is no fact of ${kind}`);
  return { ...whole, facts: { ...whole.facts, ...facts } };
}
interface SubjectOptions {
  readonly kind?: SubjectKind;
  readonly id?: string;
  readonly file?: string;
}

export const leaf = (
  name: string,
  operator: string,
  value: string | number | boolean | string[],
): Condition => ({ fact: name, operator, value });

/** Holds for every model, data set and edge. */
export const ALWAYS = leaf("name", "present", true);

/** A rule as its author writes it, valid unless `over` breaks it. */
export const ruleSource = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: "test/rule",
  subject: "model",
  when: leaf("name", "present", true),
  require: leaf("version", "present", true),
  severity: { baseline: "error" },
  message: { en: "said" },
  basis: [{ instrument: "Cardwarden", provision: "1", asks: "it", verified: true }],
  examples: [{ path: "good.md", outcome: "pass" }],
  ...over,
});

const packFile = { name: "test", version: "1.0.0", title: { en: "Test" } };

/** A pack of rules that need not be valid; each stands in the folder its id names, unless one is given. */
export const packSource = (...rules: readonly Record<string, unknown>[]) => ({
  pack: packFile,
  rules: Object.fromEntries(rules.map((rule) => [String(rule.id).split("/")[1], rule])),
});

export const pack = (...rules: readonly Record<string, unknown>[]): Pack =>
  loadPack(packSource(...rules));

/** One loaded rule. */
export function rule(over: Record<string, unknown> = {}): RuleFile {
  const [only] = pack(ruleSource(over)).rules;
  if (!only) throw new Error("no rule");
  return only;
}

/** Catalog facts of a type that a model has. */
export const modelFacts = (type: string): string[] =>
  factsOf("model").filter((name) => CATALOG[name]?.type === type);
