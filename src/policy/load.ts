import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";
import { UserError } from "../errors.js";
import { CATALOGUE } from "../facts/catalogue.js";
import { type Condition, type Pack, PackFile, type Parameter, RuleFile } from "../model/rule.js";
import type { SubjectKind } from "../model/vocabulary.js";
import { type ConditionProblem, checkCondition } from "./conditions.js";
import { isOfType } from "./parameters.js";

/** A pack as parsed JSON: `pack.json`, and each rule's folder name with its `rule.json`. */
export interface PackSource {
  readonly pack: unknown;
  readonly rules: Readonly<Record<string, unknown>>;
}

/** Validates a pack wholly before any rule runs; every mistake is named in one go. */
export function loadPack(source: PackSource): Pack {
  const pack = v.safeParse(PackFile, source.pack);
  if (!pack.success)
    throw new UserError(
      "pack-invalid",
      `pack.json: ${issues(pack.issues).join("; ")}`,
      "see schemas/pack.v1.schema.json",
    );
  const { name, version } = pack.output;
  const problems: string[] = [];
  const rules = Object.entries(source.rules).map(([folder, raw]) => {
    const where = `${name}/${folder}/rule.json`;
    // Before the shape: its validator is recursive, and a nesting bomb would end it.
    if (deeperThan(raw, MAX_NESTING)) {
      problems.push(`${where}: nested deeper than ${MAX_NESTING} levels`);
      return undefined;
    }
    const parsed = v.safeParse(RuleFile, raw);
    if (!parsed.success) {
      problems.push(...issues(parsed.issues).map((text) => `${where}: ${text}`));
      return undefined;
    }
    problems.push(
      ...checkRule(parsed.output, `${name}/${folder}`).map((text) => `${where}: ${text}`),
    );
    return parsed.output;
  });
  if (problems.length > 0)
    throw new UserError(
      "pack-invalid",
      problems.join("\n"),
      `mend the pack \`${name}\`; docs/writing-a-rule.md lists what a rule may say`,
    );
  const valid = rules.filter((rule) => rule !== undefined);
  return { name, version, digest: digestOf({ pack: pack.output, rules: valid }), rules: valid };
}

/** Levels of JSON in a rule; a condition has its own, lower limit. */
const MAX_NESTING = 64;

function deeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((one) =>
      one !== null && typeof one === "object" ? Object.values(one) : [],
    );
  }
  return false;
}

/** Names come from a file: `constructor` is no fact. */
const isFactOf = (name: string, kind: SubjectKind): boolean =>
  Object.hasOwn(CATALOGUE, name) && CATALOGUE[name]?.kinds.includes(kind) === true;

/** What the shape cannot say about one rule. */
export function checkRule(rule: RuleFile, id: string): string[] {
  const kinds = Array.isArray(rule.subject) ? rule.subject : [rule.subject];
  const problems: ConditionProblem[] = [];
  const check = (condition: Condition | undefined, ...path: (string | number)[]) => {
    if (condition) problems.push(...checkCondition(condition, kinds, path, rule.parameters));
  };
  check(rule.when, "when");
  check(rule.undetermined, "undetermined");
  check(rule.require, "require");
  for (const [i, one] of (rule.cases ?? []).entries()) check(one.require, "cases", i, "require");
  for (const [i, { when }] of (rule.fix?.edit ?? []).entries())
    check(when, "fix", "edit", i, "when");
  const texts = problems.map(
    (problem) =>
      `/${problem.path.join("/")}: ${problem.message}${problem.hint === undefined ? "" : ` (${problem.hint})`}`,
  );
  if (rule.id !== id) texts.push(`/id: is \`${rule.id}\` but the folder says \`${id}\``);
  for (const kind of kinds)
    if (rule.anchor !== undefined && !isFactOf(rule.anchor, kind))
      texts.push(`/anchor: ${rule.anchor} is no fact of ${kind}`);
  const messages = [rule.message, ...(rule.cases ?? []).flatMap((one) => one.message ?? [])];
  for (const text of messages.flatMap((message) => [message.en, message["zh-CN"] ?? ""]))
    texts.push(...strangers(text, kinds).map((problem) => `/message: ${problem}`));
  texts.push(...checkFix(rule, kinds), ...checkParameters(rule.parameters ?? {}));
  const severities = (rule.cases ?? [{ severity: rule.severity }]).flatMap((one) => [
    one.severity?.baseline,
    one.severity?.strict,
  ]);
  const verified = rule.basis.some(
    (basis) => basis.verified !== false || basis.instrument === "Cardwarden",
  );
  if (severities.includes("error") && !verified)
    texts.push("/basis: an error needs at least one basis whose text was read (`verified`)");
  return texts;
}

/** Placeholders of a text that some kind of the rule has no fact for. */
const strangers = (text: string, kinds: readonly SubjectKind[]): string[] =>
  [...text.matchAll(/\{([A-Za-z][\w.]*)\}/g)].flatMap(([, fact = ""]) =>
    fact === "missing" || kinds.every((kind) => isFactOf(fact, kind))
      ? []
      : [`{${fact}} is no fact of ${kinds.join(", ")}`],
  );

/** Defaults are of the type that the parameter has. */
const checkParameters = (parameters: Readonly<Record<string, Parameter>>): string[] =>
  Object.entries(parameters).flatMap(([name, one]) =>
    one.default === undefined || isOfType(one.default, one.type)
      ? []
      : [`/parameters/${name}/default: is no ${one.type}`],
  );

/** Facts of the edits exist; what is added holds no placeholder for its author to answer. */
function checkFix({ fix }: RuleFile, kinds: readonly SubjectKind[]): string[] {
  return (fix?.edit ?? []).flatMap(({ set, append }, i) => {
    const [name, where] =
      set === undefined ? [append?.after ?? "", "append/after"] : [set.fact, "set/fact"];
    const written = set === undefined ? [append?.text.en, append?.text["zh-CN"]] : [set.to];
    return [
      ...kinds
        .filter((kind) => !isFactOf(name, kind))
        .map((kind) => `${where}: ${name} is no fact of ${kind}`),
      ...written.flatMap((text = "") => [
        ...strangers(text, kinds).map((problem) => `${where}: ${problem}`),
        ...(/[<>]/.test(text) ? [`${where}: give a placeholder to fill in under \`fix.add\``] : []),
      ]),
    ].map((problem) => `/fix/edit/${i}/${problem}`);
  });
}

/** `sha256-<hex>` over JSON with sorted keys. */
export const digestOf = (value: unknown): string =>
  `sha256-${bytesToHex(sha256(utf8ToBytes(canonical(value))))}`;

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object")
    return `{${Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`)
      .join(",")}}`;
  return JSON.stringify(value);
}

export function issues(list: readonly v.BaseIssue<unknown>[]): string[] {
  return list.map((issue) => {
    const { path, message } = deepest(issue);
    return `${path.length === 0 ? "" : `/${path.join("/")}: `}${message}`;
  });
}

/** Of the complaints of a union's options, the one that got farthest; of equals the last, a comparison of a condition. */
function deepest(issue: v.BaseIssue<unknown>): { path: string[]; message: string } {
  const path = issue.path?.map((item) => String(item.key)) ?? [];
  const inner = (issue.issues ?? [])
    .map(deepest)
    .reduce<{ path: string[]; message: string } | undefined>(
      (best, one) => (best === undefined || one.path.length >= best.path.length ? one : best),
      undefined,
    );
  return inner === undefined
    ? { path, message: issue.message }
    : { path: [...path, ...inner.path], message: inner.message };
}
