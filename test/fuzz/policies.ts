import { CATALOG, factsOf } from "../../src/facts/catalog.js";
import { LEVELS, SEVERITIES, SUBJECT_KINDS } from "../../src/model/vocabulary.js";
import { BUILTIN_PACKS } from "../../src/policy/packs/builtin.js";
import type { PackSource } from "../../src/policy/packs/load.js";
import { OPERATORS } from "../../src/policy/packs/operators.js";
import { DEFAULT_PACKS } from "../../src/policy/resolve.js";
import type { Chance } from "./chance.js";
import { disturb, json, sound, type Tree, treeOf, yaml } from "./tree.js";
import { anything, hostile, likely } from "./words.js";

const NAMES = Object.keys(BUILTIN_PACKS);
const RULES = Object.entries(BUILTIN_PACKS).flatMap(([pack, { rules }]) =>
  rules.map((rule) => `${pack}/${rule}`),
);
const SETTINGS = [...SEVERITIES, "off"] as const;
const GLOBS = ["**", "a/**", "*.md", "**/*.json", "{a,b}/README.md", "constructor/**"];
const DAYS = ["2026-11-23", "2027-01-31", "2020-01-01", "2026-02-30"];

const ruleId = (chance: Chance): string =>
  chance.is(0.97) ? chance.pick(RULES) : anything(chance);
const rules = (chance: Chance) =>
  Object.fromEntries(chance.some(0, 4, () => [ruleId(chance), chance.pick(SETTINGS)]));
/** Parameters of rules that have some, mostly of the right type. */
const parameters = (chance: Chance) =>
  chance.is(0.6)
    ? { "ip/license-allowed": { allow: chance.some(0, 3, () => likely(chance)) } }
    : { [ruleId(chance)]: { [anything(chance)]: anything(chance) } };
const waiver = (chance: Chance) => ({
  rule: ruleId(chance),
  subject: chance.pick(["*", "acme/*", "acme/a", "README.md", anything(chance)]),
  ...(chance.is(0.5) ? { value: likely(chance) } : {}),
  reason: anything(chance),
  owner: likely(chance),
  expires: chance.pick(DAYS),
});
const ground = (chance: Chance) => ({
  upstream: chance.pick(["openai/*", "meta-llama/*", "acme/a", "{a,b}/c"]),
  basis: chance.pick(["contract", "license", "own-model"]),
  evidence: likely(chance) || "x",
  scope: chance.some(0, 2, () => likely(chance)),
  expires: chance.pick(DAYS.slice(0, 3)),
});
const deployment = (chance: Chance) => ({
  jurisdictions: chance.some(1, 3, () => chance.pick(["CN", "EU", "KR", "US-CA", "US-CO", "ZZ"])),
  publicService: chance.pick(["yes", "no", "unknown"]),
});

/** Shares of what a configuration has. */
const PARTS: readonly [string, number, (chance: Chance) => unknown][] = [
  ["packs", 0.4, (chance) => [...DEFAULT_PACKS, ...chance.some(0, 3, () => chance.pick(NAMES))]],
  ["level", 0.5, (chance) => chance.pick(LEVELS)],
  ["rules", 0.4, rules],
  ["parameters", 0.2, parameters],
  [
    "overrides",
    0.3,
    (chance) =>
      chance.some(1, 2, () => ({
        files: chance.some(1, 2, () => chance.pick(GLOBS)),
        rules: rules(chance),
      })),
  ],
  ["authorizations", 0.3, (chance) => chance.some(1, 2, () => ground(chance))],
  ["waivers", 0.4, (chance) => chance.some(1, 3, () => waiver(chance))],
  ["deployment", 0.4, deployment],
];

/** A configuration that is often right; one in ten is disturbed. */
export function configuration(chance: Chance, local: readonly string[] = []): string {
  const tree = treeOf(
    Object.fromEntries(
      PARTS.flatMap(([key, share, make]) =>
        chance.is(share)
          ? [[key, key === "packs" ? [make(chance), local].flat() : make(chance)]]
          : [],
      ),
    ),
  );
  if (local.length > 0 || chance.is(0.9)) return sound(JSON.parse(json(tree)));
  disturb(tree, chance);
  return yaml(tree, chance).trimStart();
}

const OPERATOR_NAMES = Object.keys(OPERATORS);

/** A comparison that fits its fact, mostly. */
function leaf(kind: (typeof SUBJECT_KINDS)[number], chance: Chance): unknown {
  const fact = chance.is(0.98) ? chance.pick(factsOf(kind)) : anything(chance);
  const type = Object.hasOwn(CATALOG, fact) ? CATALOG[fact]?.type : "text";
  const fitting = OPERATOR_NAMES.filter((name) =>
    OPERATORS[name]?.types.some((one) => one === type),
  );
  const operator = chance.is(0.98) && fitting.length > 0 ? chance.pick(fitting) : anything(chance);
  const takes = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator]?.takes : "text";
  const words = (Object.hasOwn(CATALOG, fact) && CATALOG[fact]?.values) || ["yes", "no"];
  const word = () =>
    type === "presence" || type === "enum"
      ? chance.pick(words)
      : type === "date"
        ? chance.pick(DAYS)
        : likely(chance);
  const value =
    takes === "boolean"
      ? chance.is(0.5)
      : takes === "list"
        ? chance.some(1, 3, word)
        : takes === "number" || type === "number"
          ? chance.below(100)
          : word();
  return { fact, operator, value };
}
function condition(kind: (typeof SUBJECT_KINDS)[number], chance: Chance, depth = 2): unknown {
  if (depth === 0 || chance.is(0.4)) return leaf(kind, chance);
  const parts = () => chance.some(1, 2, () => condition(kind, chance, depth - 1));
  return chance.pick([
    () => ({ all: parts() }),
    () => ({ any: parts() }),
    () => ({ not: condition(kind, chance, depth - 1) }),
  ])();
}

const WORD = ["own", "acme", "a", "valueof", "x-y"];

/** A pack with rules of its own, and sometimes a register, settings and a floor. */
export function pack(chance: Chance): PackSource {
  const name = chance.is(0.98) ? chance.pick(WORD) : hostile(chance);
  const ids = [
    ...new Set(chance.some(1, 3, () => chance.pick(["one", "two", "constructor", "has"]))),
  ];
  const ruleOf = (id: string) => {
    const kind = chance.pick(SUBJECT_KINDS);
    return {
      id: `${name}/${id}`,
      subject: kind,
      when: condition(kind, chance, 1),
      require: condition(kind, chance),
      severity: { baseline: chance.pick(SEVERITIES) },
      message: { en: `${likely(chance)} {${chance.pick(factsOf(kind))}} said` },
      basis: [{ instrument: "Cardwarden", provision: "1", asks: "it", verified: true }],
      examples: [{ path: "good.md", outcome: "pass" }],
    };
  };
  const floor = {
    ...(chance.is(0.5) ? { level: chance.pick(LEVELS) } : {}),
    rules: { [`${name}/${ids[0] ?? ""}`]: chance.pick([...SEVERITIES, "default"]) },
    waivers: { never: [`${name}/*`], longestDays: 1 + chance.below(300) },
  };
  const head: Tree = treeOf({
    name,
    version: chance.pick(["1.0.0", "0.2.0", "10.0.1"]),
    title: { en: "Own" },
    ...(chance.is(0.3) ? { floor } : {}),
    ...(chance.is(0.3)
      ? { extends: chance.some(1, 2, () => chance.pick(["doc", "ip", "gdpr"])) }
      : {}),
    ...(chance.is(0.2) ? { deployment: deployment(chance) } : {}),
    ...(chance.is(0.2) ? { authorizations: [ground(chance)] } : {}),
  });
  if (chance.is(0.05)) disturb(head, chance);
  const text = json(head);
  const made = ids.map((id): [string, unknown] => {
    const tree = treeOf(ruleOf(id));
    if (chance.is(0.05)) disturb(tree, chance);
    return [id, JSON.parse(json(tree))];
  });
  return {
    pack: JSON.parse(text),
    text,
    rules: Object.fromEntries(made),
    origin: "./own",
    ...(chance.is(0.3) ? { register: register(chance) } : {}),
  };
}

const ANSWERS = ["yes", "no", "conditional", "unknown"] as const;
function register(chance: Chance): Record<string, unknown> {
  const id = chance.pick(["acme-1.0", "mit", "constructor", "llama3.1"]);
  const tree = treeOf({
    licenses: [
      {
        id,
        name: likely(chance) || "x",
        kind: chance.pick(["permissive", "copyleft", "community"]),
        aliases: chance.some(0, 2, () => likely(chance)),
        source: "page",
        read: chance.pick(["full", "partial", "not-read"]),
        retrieved: "2026-01-01",
        attributes: {
          commercialUse: { value: chance.pick(ANSWERS) },
          derivatives: { value: chance.pick(ANSWERS) },
        },
        duties: {
          carry: { attribution: true, [anything(chance)]: likely(chance) },
          output: "unknown",
          train: "unknown",
        },
      },
    ],
    upstreams: [
      {
        pattern: chance.pick(["acme/*", "acme/a", "qwen/*", "constructor"]),
        kind: chance.pick(["model", "hosted"]),
        license: chance.pick([id, null, "gpl-3.0"]),
        source: "page",
        retrieved: "2026-01-01",
        verified: chance.is(0.5),
      },
    ],
  });
  if (chance.is(0.1)) disturb(tree, chance);
  return JSON.parse(json(tree));
}
