import { describe, expect, it } from "vitest";
import { Evaluator } from "../../src/evaluate/evaluate.js";
import { FORMATS } from "../../src/formats/index.js";
import type { Fact, Subject } from "../../src/model/fact.js";
import type { Finding } from "../../src/model/report.js";
import type { Condition, RuleFile } from "../../src/model/rule.js";
import { PACKS, run } from "../helpers/run.js";
import { REFERENCE } from "./parity/cards.js";
import { DATA_WRITERS } from "./parity/datasets.js";
import { MODEL_WRITERS } from "./parity/models.js";
import { DATASETS, FACTS, type Key, MODELS, type Statements } from "./parity/statements.js";
import type { Tree, Writer } from "./parity/writer.js";
import { selected } from "./read.js";

const WRITERS: Readonly<Record<string, Writer>> = { ...MODEL_WRITERS, ...DATA_WRITERS };

const evaluator = new Evaluator(PACKS);

/** What is said with other words on purpose, by format and statement: only the words differ, no verdict does. */
const WORDED: Readonly<Record<string, string>> = {
  "spdx-3 license": "NOASSERTION is its word for what is not known",
  "spdx-3 energy": "it has a word of its own for each unit",
  "data-provenance-standard personalText": "the code of the class is its statement",
  "* metric": "the Hub names a result after its data set too",
};

/** Verdicts that differ on purpose. */
const DIFFERS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "disclosure/data-card-incomplete",
    "disclosure/responsible-party-missing",
    "privacy/categories-missing",
    "privacy/impact-assessment-missing",
    "privacy/legal-basis-missing",
    "privacy/notice-missing",
    "privacy/request-contact-missing",
    "privacy/retention-missing",
    "privacy/screening-missing",
  ].map((rule) => [
    `data-provenance-standard anyPersonal ${rule}`,
    "it asks whether the data were evaluated and not what came of it: a yes is a sentence, which weighs less than a field",
  ]),
);

/** Facts that follow from others, and what the field of another fact says along with it. */
const UNSAID: ReadonlySet<string> = new Set([
  "derivationHints",
  "isConversion",
  "teachers.statement",
  "sources.description",
]);

/** Rules that ask for more than is stated: what a format has no place for is not missed there. */
const ASKS_FOR_MORE = ["missing-statement", "missing-license", "good-practice"];

const factsIn = (condition: Condition): string[] =>
  "all" in condition
    ? condition.all.flatMap(factsIn)
    : "any" in condition
      ? condition.any.flatMap(factsIn)
      : "not" in condition
        ? factsIn(condition.not)
        : [condition.fact];

const isAmong = (facts: readonly string[]) => (fact: string) =>
  facts.some((start) => fact === start || (start.endsWith(".") && fact.startsWith(start)));

const looksAt = (rule: RuleFile, facts: readonly string[]) =>
  [
    rule.when,
    ...(rule.require ? [rule.require] : []),
    ...(rule.cases ?? []).map((one) => one.require),
  ]
    .flatMap(factsIn)
    .some(isAmong(facts));

/** What comes of a document. */
interface Seen {
  /** Outcome of every rule that looks at what is said, with the severity of its finding. */
  readonly outcomes: ReadonlyMap<string, string>;
  /** What is declared: the value of each fact that was to be stated. */
  readonly values: ReadonlyMap<string, string>;
  /** Upstreams of the subject. */
  readonly upstreams: readonly string[];
  /** Findings of rules that point at a statement, with the text that they select. */
  readonly places: readonly (readonly [rule: RuleFile, selected: string])[];
}

async function seen(writer: Writer, said: Statements, declared?: Declared): Promise<Seen> {
  const facts = [
    ...(Object.keys(said) as Key[]).flatMap((key) => FACTS[key]),
    ...(declared?.facts ?? []),
  ];
  const text = writer.write(said, declared?.tree);
  const { report, facts: all } = await run({ [writer.file]: text });
  const own = mainOf(all.subjects, writer);
  const outcomes = new Map<string, string>();
  const places: [RuleFile, string][] = [];
  for (const subject of all.subjects) {
    if (subject !== own && !(subject.kind === "edge" && subject.id.startsWith(own.id))) continue;
    for (const { rule, outcome } of await evaluator.evaluate(subject)) {
      if (!looksAt(rule, facts)) continue;
      const finding = report.findings.find(
        (one) => one.ruleId === rule.id && one.subject === subject.id,
      );
      outcomes.set(`${rule.id} (${subject.kind}, ${rule.kind})`, told(outcome, finding));
      if (finding && isAmong(facts)(rule.anchor ?? ""))
        places.push([rule, selected(text, finding.primary)]);
      else if (finding && rule.anchor === "from.name")
        places.push([rule, selected(text, finding.primary)]);
    }
  }
  return {
    outcomes,
    values: valuesOf(own, said),
    upstreams: report.lineage
      .filter(({ to }) => to === own.id)
      .map(({ relation, from }) => `${relation} ${from}`),
    places,
  };
}

const told = (outcome: string, finding: Finding | undefined): string =>
  outcome === "fail" ? `fail ${finding?.severity ?? "superseded"}` : outcome;

/** The subject that is described: others of its document are its upstreams. */
function mainOf(subjects: readonly Subject[], { kind, file }: Writer): Subject {
  const all = subjects.filter((one) => one.kind === kind && one.document === file);
  const main = all.find(({ facts }) => facts.name?.value === "Harbour") ?? all[0];
  if (!main) throw new Error(`no ${kind} in ${file}`);
  return main;
}

const valuesOf = ({ facts }: Subject, said: Statements): ReadonlyMap<string, string> =>
  new Map(
    (Object.keys(said) as Key[]).flatMap((key): [string, string][] => {
      const [name = ""] = FACTS[key];
      return [[name, wordsOf(facts[name])]];
    }),
  );
const wordsOf = (fact: Fact | undefined): string =>
  fact?.value == null ? "nothing" : String(fact.value).toLowerCase();

/** What a `governance` declaration states, the facts that are looked at, and what their findings point at. */
interface Declared {
  readonly tree: Tree;
  readonly facts: readonly string[];
  readonly value: string;
}

const DECLARED: Readonly<Record<Writer["kind"], Readonly<Record<string, Declared>>>> = {
  model: {
    "a teacher": {
      tree: { teachers: [{ id: "openai/gpt-4o" }], personalInfo: { present: "no" } },
      facts: [...FACTS.teacher, ...FACTS.anyPersonal],
      value: "openai/gpt-4o",
    },
    "a teacher under a contract": {
      tree: {
        teachers: [{ id: "openai/gpt-4o", authorization: { basis: "contract" } }],
        provider: { name: "Harbour Office" },
        limitations: "It fails at night.",
      },
      facts: [...FACTS.teacher, "edge.authorization.", "provider.name", "limitations"],
      value: "openai/gpt-4o",
    },
    "personal information": {
      tree: { personalInfo: { present: "yes", categories: ["Email address"], sensitive: "no" } },
      facts: [...FACTS.personal, ...FACTS.sensitive],
      value: "yes",
    },
  },
  dataset: {
    "a generator": {
      tree: { synthetic: { present: "yes", generators: [{ id: "openai/gpt-4o" }] } },
      facts: FACTS.generator,
      value: "openai/gpt-4o",
    },
    "no personal information": {
      tree: {
        personalInfo: { present: "no" },
        sources: [{ id: "harbour-logs", kind: "user-data" }],
      },
      facts: [...FACTS.anyPersonal, "sources"],
      value: "no",
    },
    "personal information": {
      tree: { personalInfo: { present: "yes", categories: ["Email address"], sensitive: "no" } },
      facts: [...FACTS.personal, ...FACTS.sensitive],
      value: "yes",
    },
  },
};

/** Asks what the text of a card says beside its fields; without a card the fields are what there is to read. */
const OF_THE_TEXT = "disclosure/distillation-not-disclosed";

/** What is other than in a card, but for what is named in a table. */
function different(format: string, said: Statements, got: Seen, expected: Seen): string[] {
  const keys = Object.keys(said);
  const verdicts = [...expected.outcomes].flatMap(([rule, outcome]) => {
    const here = got.outcomes.get(rule);
    const beyond =
      here === "not-applicable" && ASKS_FOR_MORE.some((kind) => rule.includes(` ${kind})`));
    const named = keys.some((key) => `${format} ${key} ${rule.split(" ")[0]}` in DIFFERS);
    const read = here === "pass" && rule.startsWith(OF_THE_TEXT);
    return here === outcome || beyond || named || read
      ? []
      : [`${rule}: ${here ?? "no such subject"}, in a card ${outcome}`];
  });
  const worded = [format, "*"].some((one) => keys.some((key) => `${one} ${key}` in WORDED));
  const values = [...expected.values].flatMap(([fact, value]) => {
    const here = got.values.get(fact) ?? "nothing";
    const same = worded ? (here === "nothing") === (value === "nothing") : here === value;
    return same ? [] : [`${fact} is ${here}, in a card ${value}`];
  });
  const upstreams = `${got.upstreams}` === `${expected.upstreams}` ? [] : [`from ${got.upstreams}`];
  return [...verdicts, ...values, ...upstreams];
}

/** What SPDX says for a license that is `unknown` elsewhere. */
const NOT_KNOWN = '"NOASSERTION"';

/** Findings that point at something else than what was said. */
const misplaced = (values: readonly string[], { places }: Pick<Seen, "places">): string[] =>
  places.flatMap(([rule, text]) =>
    values.some((value) => text.includes(value)) || text === NOT_KNOWN
      ? []
      : [`${rule.id} at ${text}`],
  );

const formatOf = (name: string): string => name.split(" ")[0] ?? "";
const titled = <T extends object>(all: readonly T[]) =>
  all.map((said) => [Object.entries(said).flat().join(" "), said] as const);

describe.each(Object.entries(WRITERS))("%s", (name, writer) => {
  const all = writer.kind === "model" ? MODELS : DATASETS;
  const can = all.filter((said) => Object.keys(said).every((key) => writer.says.has(key)));
  const reference = REFERENCE[writer.kind];

  it("can say something", () => expect(can.length).toBeGreaterThan(0));

  it.each(titled(can))("%s: as in a card", async (_, said) => {
    const expected = await seen(reference, said);
    const got = await seen(writer, said);
    expect(different(formatOf(name), said, got, expected)).toEqual([]);
    expect(misplaced(Object.values(said), got)).toEqual([]);
  });

  it.each(Object.entries(DECLARED[writer.kind]))(
    "a declaration on %s: as in a card",
    async (_, declared) => {
      const expected = await seen(reference, {}, declared);
      const got = await seen(writer, {}, declared);
      expect(expected.outcomes.size).toBeGreaterThan(0);
      expect(different(formatOf(name), {}, got, expected)).toEqual([]);
      expect(misplaced([declared.value], got)).toEqual([]);
    },
  );

  it.runIf(writer.says.has("version"))("another version than the card beside it", async () => {
    const text = writer.write({ version: "1.2.0" });
    const { report } = await run({
      [reference.file]: reference.write({ version: "2.0.0" }),
      [writer.file]: text,
    });
    const found = report.findings.filter(({ ruleId }) => ruleId === "doc/conflicting-statements");
    const places = found.flatMap(({ primary, related }) => [
      primary,
      ...related.map((one) => one.at),
    ]);
    expect(
      places.filter(({ file }) => file === writer.file).map((at) => selected(text, at)),
    ).toEqual([expect.stringContaining("1.2.0")]);
  });
});

describe("the table", () => {
  it.each([
    ["model", { license: "unknown" }, "ip/license-not-resolvable"],
    [
      "model",
      { license: "mit", base: "meta-llama/Llama-3.1-8B" },
      "ip/license-contradicts-inherited",
    ],
    ["model", { license: "mit", teacher: "openai/gpt-4o" }, "ip/teacher-terms-forbid-training"],
    [
      "model",
      { license: "apache-2.0", trainedOn: "tatsu-lab/alpaca" },
      "ip/training-dataset-use-not-covered",
    ],
    ["dataset", { license: "mit", source: "rajpurkar/squad" }, "ip/inherited-obligations-missing"],
    ["dataset", { column: "email", anyPersonal: "no" }, "privacy/implausible-no-personal-data"],
  ] as const)("of a %s, %o: has %s point at it", async (kind, said, rule) => {
    expect(kind === "model" ? MODELS : DATASETS).toContainEqual(said);
    const { places } = await seen(REFERENCE[kind], said);
    expect(places.map(([{ id }]) => id)).toContain(rule);
    expect(misplaced(Object.values(said), { places })).toEqual([]);
  });

  it("says everything that a format has a field for", () => {
    const silent = FORMATS.flatMap(({ id, role, carries }) => {
      const writers = Object.entries(WRITERS).filter(([name]) => formatOf(name) === id);
      const keys = writers.flatMap(([, { says }]) => [...says] as Key[]);
      const isSaid = isAmong(keys.flatMap((key) => FACTS[key]));
      const own = role === "manifest" ? [...(carries?.keys() ?? [])] : [];
      return own
        .filter((fact) => !isSaid(fact) && !UNSAID.has(fact))
        .map((fact) => `${id} ${fact}`);
    });
    expect(silent).toEqual([]);
  });

  it("names no difference of what is not written", () => {
    const named = new Set<string>();
    for (const [name, writer] of Object.entries(WRITERS))
      for (const key of writer.says)
        for (const format of [formatOf(name), "*"]) named.add(`${format} ${key}`);
    const all = [...Object.keys(WORDED), ...Object.keys(DIFFERS)];
    expect(all.filter((one) => !named.has(one.split(" ").slice(0, 2).join(" ")))).toEqual([]);
  });

  it("has every manifest that carries something", () => {
    const written = new Set(Object.keys(WRITERS).map((name) => name.split(" ")[0]));
    const carrying = FORMATS.filter(({ role, carries }) => role === "manifest" && carries?.size);
    expect(carrying.map(({ id }) => id).filter((id) => !written.has(id))).toEqual([]);
  });
});
