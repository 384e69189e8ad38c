import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";
import { UserError } from "../errors.js";
import { CATALOGUE } from "../facts/catalogue.js";
import { type Pack, PackFile, RuleFile } from "../model/rule.js";
import type { SubjectKind } from "../model/vocabulary.js";
import { type ConditionProblem, checkCondition } from "./conditions.js";

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
  const problems: ConditionProblem[] = [...checkCondition(rule.when, kinds, ["when"])];
  if (rule.undetermined)
    problems.push(...checkCondition(rule.undetermined, kinds, ["undetermined"]));
  if (rule.require) problems.push(...checkCondition(rule.require, kinds, ["require"]));
  rule.cases?.forEach((one, i) => {
    problems.push(...checkCondition(one.require, kinds, ["cases", i, "require"]));
  });
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
    for (const [, fact = ""] of text.matchAll(/\{([A-Za-z][\w.]*)\}/g))
      if (!kinds.every((kind) => isFactOf(fact, kind)))
        texts.push(`/message: {${fact}} is no fact of ${kinds.join(", ")}`);
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
