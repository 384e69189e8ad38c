import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";
import { CATALOG, factsOf } from "../../facts/catalog.js";
import { hasSteps } from "../../facts/labels.js";
import { type Message, message } from "../../messages/index.js";
import { suggestion, UserError } from "../../model/errors.js";
import { lookup } from "../../model/lookup.js";
import {
  type Condition,
  type Pack,
  PackFile,
  type PackSettings,
  type Parameter,
  RuleFile,
} from "../../model/rule.js";
import { ruleInAmerican } from "../../model/spelling.js";
import { LOCALES, type SubjectKind } from "../../model/vocabulary.js";
import { schemaProblems, valueProblem } from "../settings/parameters.js";
import { type ConditionProblem, checkCondition } from "./conditions.js";
import { builtinInstruments, completed, type Instruments } from "./instruments.js";
import { registerAdditions } from "./register-files.js";
import { type Complaint, complaints, fieldsAt } from "./valibot-issues.js";

/** A pack as parsed JSON: `pack.json`, and each rule's folder name with its `rule.json`. */
export interface PackSource {
  readonly pack: unknown;
  readonly rules: Readonly<Record<string, unknown>>;
  /** Register entries of the pack's own: name of a file in its folder `register`, without `.json`, to what it holds. */
  readonly register?: Readonly<Record<string, unknown>>;
  /** Where it came from: what its relative `extends` start from, and how messages name it. */
  readonly origin?: string;
  /** The text of `pack.json`, so that what it sets can be shown at its line. */
  readonly text?: string;
}

/**
 * Brings a pack that is not built in: `./path`, `npm:…`, `github:…`, `git+https://…`; `by` is the origin of the pack
 * that extends it.
 */
export type FetchPack = (spec: string, by?: string) => Promise<PackSource>;

/** A mistake in a rule; the path leads to it in rule.json. */
export type RuleProblem = Omit<ConditionProblem, "code"> & { readonly code?: string };

/** Validates a pack wholly before any rule runs; every mistake is named in one go. */
export const loadPack = (source: PackSource): Pack => packWith(source, builtinInstruments());

/** Returns a pack whose rules may name some instruments. */
export function packWith(source: PackSource, instruments: Instruments): Pack {
  const head = readHead(source);
  if (head.pack === undefined || head.problems.length > 0)
    throw new UserError(
      "pack-invalid",
      message("pack.invalid-head", { problems: joined(head.problems.map(problemText), AND) }),
      message("pack.see-schema"),
    );
  const { name, version } = head.pack;
  const problems: Message[] = [];
  const rules = Object.entries(source.rules).flatMap(([folder, raw]) => {
    const read = readRule(raw, `${name}/${folder}`, instruments);
    const file = `${name}/${folder}/rule.json`;
    problems.push(
      ...read.problems.map((problem) =>
        message("pack.in-file", { file, problem: problemText(problem) }),
      ),
    );
    return read.rule ?? [];
  });
  const registerPart = source.register && registerOf(name, source.register);
  problems.push(
    ...(registerPart?.problems ?? []).map(({ file, ...problem }) =>
      message("pack.in-file", { file, problem: problemText(problem) }),
    ),
  );
  if (problems.length > 0)
    throw new UserError(
      "pack-invalid",
      joined(problems, LINES),
      message("pack.fix", { pack: name }),
    );
  const { removed } = head.pack;
  const register = registerPart?.additions;
  // Of what was written, not of what was made of it: a default of a later version changes no digest, and breaks no lock.
  const digest = digestOf({ pack: source.pack, rules: source.rules, register: source.register });
  const settings = settingsOf(head.pack);
  const { origin, text } = source;
  return {
    name,
    version,
    digest,
    ...(removed ? { removed } : {}),
    rules,
    ...(register ? { register } : {}),
    ...(settings ? { settings } : {}),
    ...(origin === undefined ? {} : { origin }),
    ...(settings && text !== undefined ? { text } : {}),
  };
}

/** What `pack.json` sets for repositories beside the rules of its folder. */
export const SETTINGS = [
  "engine",
  "extends",
  "level",
  "rules",
  "parameters",
  "overrides",
  "authorizations",
  "deployment",
  "floor",
] as const satisfies readonly (keyof PackSettings)[];

function settingsOf(file: PackFile): PackSettings | undefined {
  const stated = SETTINGS.flatMap((key) => (file[key] === undefined ? [] : [[key, file[key]]]));
  return stated.length === 0 ? undefined : Object.fromEntries(stated);
}

/** Returns the register entries of a pack. Those that are nested too deep are refused before a validator meets them. */
export function registerOf(name: string, files: Readonly<Record<string, unknown>>) {
  const deep = Object.entries(files).flatMap(([file, json]) =>
    deeperThan(json, MAX_NESTING) ? [file] : [],
  );
  return deep.length === 0
    ? registerAdditions(name, files)
    : {
        additions: undefined,
        problems: deep.map((file) => ({
          file: `${name}/register/${file}.json`,
          path: [],
          message: TOO_DEEP,
        })),
      };
}

/** Returns `pack.json`: the description where it has its shape, and every mistake in it. */
export function readHead({ pack, rules }: PackSource): {
  pack?: PackFile;
  problems: RuleProblem[];
} {
  // Values of parameters may be anything, and what walks through them is recursive.
  if (deeperThan(pack, MAX_NESTING)) return { problems: [{ path: [], message: TOO_DEEP }] };
  const parsed = v.safeParse(PackFile, pack);
  if (!parsed.success)
    return {
      problems: complaints(parsed.issues).map((complaint) => plainProblem(complaint, PackFile)),
    };
  const { name, removed = [] } = parsed.output;
  const problems = removed.flatMap(({ id }, i): RuleProblem[] => {
    const [pack, folder = ""] = id.split("/");
    const path = ["removed", i, "id"];
    if (pack !== name)
      return [{ path, message: message("pack.not-its-rule", { rule: id, pack: name }) }];
    return Object.hasOwn(rules, folder)
      ? [{ path, message: message("pack.rule-exists", { rule: id }) }]
      : [];
  });
  return { pack: parsed.output, problems };
}

/** Returns one rule as parsed JSON: the rule where it has its shape, and every mistake in it. */
export function readRule(
  raw: unknown,
  id: string,
  instruments: Instruments = builtinInstruments(),
): { rule?: RuleFile; problems: RuleProblem[] } {
  // Before the shape: its validator is recursive, and a nesting bomb would end it.
  if (deeperThan(raw, MAX_NESTING)) return { problems: [{ path: [], message: TOO_DEEP }] };
  const parsed = v.safeParse(RuleFile, ruleInAmerican(raw));
  if (!parsed.success)
    return {
      problems: complaints(parsed.issues).map((complaint) => plainProblem(complaint, RuleFile)),
    };
  const rule = completed(parsed.output, instruments);
  return { rule, problems: checkRule(rule, id) };
}

interface ProblemText extends Pick<RuleProblem, "path" | "hint"> {
  readonly message: string | Message;
}

function problemText({ path, message: text, hint }: ProblemText): Message {
  const stated = typeof text === "string" ? message("text", { text }) : text;
  const problem =
    hint === undefined ? stated : message("pack.with-hint", { problem: stated, hint });
  return path.length === 0 ? problem : message("pack.at-path", { path: path.join("/"), problem });
}

const AND = "pack.and";
const LINES = "pack.lines";

/** Returns several messages as one; halves are joined, so that thousands do not nest too deeply. */
function joined(messages: readonly Message[], joint: typeof AND | typeof LINES): Message {
  const [first, ...others] = messages;
  if (first !== undefined && others.length === 0) return first;
  const half = Math.ceil(messages.length / 2);
  return message(joint, {
    first: joined(messages.slice(0, half), joint),
    second: joined(messages.slice(half), joint),
  });
}

/** Levels of JSON in a rule; a condition has its own, lower limit. */
const MAX_NESTING = 64;
const TOO_DEEP = message("pack.deeply-nested", { limit: MAX_NESTING });

function deeperThan(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((item) =>
      item !== null && typeof item === "object" ? Object.values(item) : [],
    );
  }
  return false;
}

/** Names come from a file: `constructor` is no fact. */
const isFactOf = (name: string, kind: SubjectKind): boolean =>
  lookup(CATALOG, name)?.kinds.includes(kind) === true;

const isListOf = (name: string, kind: SubjectKind): boolean =>
  isFactOf(name, kind) && lookup(CATALOG, name)?.type === "list";

/** Checks what the shape cannot say about one rule. */
export function checkRule(rule: RuleFile, id: string): RuleProblem[] {
  const kinds = Array.isArray(rule.subject) ? rule.subject : [rule.subject];
  const problems: RuleProblem[] = [];
  const check = (condition: Condition | undefined, ...path: (string | number)[]) => {
    if (condition) problems.push(...checkCondition(condition, kinds, path, rule.parameters));
  };
  check(rule.when, "when");
  check(rule.undetermined, "undetermined");
  check(rule.require, "require");
  for (const [i, ruleCase] of (rule.cases ?? []).entries())
    check(ruleCase.require, "cases", i, "require");
  for (const [i, { when }] of (rule.fix?.edit ?? []).entries())
    check(when, "fix", "edit", i, "when");
  if (rule.id !== id)
    problems.push({ path: ["id"], message: message("rule.wrong-id", { id: rule.id, folder: id }) });
  for (const kind of kinds)
    if (rule.anchor !== undefined && !isFactOf(rule.anchor, kind))
      problems.push({ path: ["anchor"], ...unknownFact(rule.anchor, [kind]) });
  for (const kind of kinds)
    if (rule.each !== undefined && !isListOf(rule.each, kind))
      problems.push({
        path: ["each"],
        code: "unknown-fact",
        message: message("rule.not-a-list", { fact: rule.each, kind }),
      });
  for (const { text, path } of messages(rule))
    problems.push(...strangers(text, kinds).map((problem) => ({ path, ...problem })));
  problems.push(...checkFix(rule, kinds), ...checkParameters(rule.parameters ?? {}));
  const severities = (rule.cases ?? [{ severity: rule.severity }]).flatMap((ruleCase) => [
    ruleCase.severity?.baseline,
    ruleCase.severity?.strict,
  ]);
  const verified = rule.basis.some(
    (basis) => basis.verified !== false || basis.instrument === "Cardwarden",
  );
  if (severities.includes("error") && !verified)
    problems.push({
      path: ["basis"],
      code: "error-unverified",
      message: message("rule.error-unverified"),
    });
  return problems;
}

/** Returns the messages of a rule in every language, with their places. */
const messages = (rule: RuleFile) =>
  [
    { texts: rule.message, path: ["message"] as (string | number)[] },
    ...(rule.cases ?? []).map(({ message }, i) => ({
      texts: message,
      path: ["cases", i, "message"],
    })),
  ].flatMap(({ texts, path }) =>
    LOCALES.map((locale) => ({ text: texts?.[locale] ?? "", path: [...path, locale] })),
  );

/** Reports a name that is not a fact of some kinds, with the nearest one that is. */
function unknownFact(name: string, kinds: readonly SubjectKind[]): Omit<RuleProblem, "path"> {
  const hint = suggestion(name, kinds.flatMap(factsOf));
  return {
    code: "unknown-fact",
    message: message("rule.not-a-fact", { fact: name, kinds }),
    ...(hint === undefined ? {} : { hint }),
  };
}

/** Returns placeholders of a text that some kind of the rule has no fact for. */
export const strangers = (
  text: string,
  kinds: readonly SubjectKind[],
): Omit<RuleProblem, "path">[] =>
  [...text.matchAll(/\{([A-Za-z][\w.]*)\}/g)].flatMap(([, fact = ""]) =>
    fact === "missing" || kinds.every((kind) => isPlaceholder(fact, kind))
      ? []
      : [{ ...unknownFact(fact, kinds), code: "unknown-placeholder" }],
  );

/** True for a fact of the kind, and for what to do about each of its duties. */
const isPlaceholder = (name: string, kind: SubjectKind): boolean => {
  const list = name.replace(/\.steps$/, "");
  return isFactOf(list, kind) && (list === name || hasSteps(list));
};

/** Checks that defaults are values that the parameter may have, and that what limits values fits its type. */
const checkParameters = (parameters: Readonly<Record<string, Parameter>>): RuleProblem[] =>
  Object.entries(parameters).flatMap(([name, parameter]): RuleProblem[] => {
    const path = ["parameters", name];
    const wrong =
      parameter.default === undefined ? undefined : valueProblem(parameter.default, parameter);
    return [
      ...schemaProblems(parameter).map(({ key, message: text }) => ({
        path: [...path, key],
        message: text,
      })),
      ...(wrong === undefined ? [] : [{ path: [...path, "default"], message: wrong }]),
    ];
  });

/** Checks that facts of the edits exist, and that what is added holds no placeholder for its author to answer. */
function checkFix({ fix }: RuleFile, kinds: readonly SubjectKind[]): RuleProblem[] {
  return (fix?.edit ?? []).flatMap(({ set, append }, i) => {
    const [name, ...where] =
      set === undefined ? [append?.after ?? "", "append", "after"] : [set.fact, "set", "fact"];
    const texts: [string, string[]][] = LOCALES.map((locale) => [
      append?.text[locale] ?? "",
      ["append", "text", locale],
    ]);
    const edit = ["fix", "edit", i];
    return [
      ...kinds
        .filter((kind) => !isFactOf(name, kind))
        .map((kind) => ({ path: [...edit, ...where], ...unknownFact(name, [kind]) })),
      ...[...texts, [set?.to ?? "", ["set", "to"]] as const].flatMap(([text, field]) =>
        [
          ...strangers(text, kinds),
          ...(/[<>]/.test(text) ? [{ message: message("rule.placeholder-in-edit") }] : []),
        ].map((problem) => ({ path: [...edit, ...field], ...problem })),
      ),
    ];
  });
}

/** Returns `sha256-<hex>` over JSON with sorted keys. */
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

/** Words the mistakes that authors make most without terms of the library. */
function plainProblem(
  { issue, ...problem }: Complaint,
  shape: typeof RuleFile | typeof PackFile,
): RuleProblem {
  const { path } = problem;
  const key = String(path.at(-1) ?? "");
  if (issue.expected === "never") {
    const hint = suggestion(key, fieldsAt(shape, path.slice(0, -1)));
    return {
      ...problem,
      code: "unknown-field",
      message: message("rule.unknown-field", { key }),
      ...(hint === undefined ? {} : { hint }),
    };
  }
  if (issue.type === "strict_object" && issue.received === "undefined")
    return { ...problem, code: "field-missing", message: message("rule.field-missing", { key }) };
  if (issue.type === "min_length" && (key === "any" || key === "all"))
    return {
      ...problem,
      code: "empty-condition",
      message: message("rule.empty-condition", { key }),
    };
  return problem;
}
