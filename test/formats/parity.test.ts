import { describe, expect, it } from "vitest";
import { Evaluator } from "../../src/evaluate/evaluate.js";
import { FORMATS } from "../../src/formats/index.js";
import type { Condition, RuleFile } from "../../src/model/rule.js";
import { PACKS, run } from "../helpers/run.js";
import { type Key, REFERENCE, type Statements, WRITERS, type Writer } from "./writers.js";

/** The facts that each statement is about, their beginnings; those of edges with it. */
const FACTS: Readonly<Record<Key, readonly string[]>> = {
  licence: ["license.", "to.license.", "from.license."],
  provider: ["provider.name"],
  contact: ["contact"],
  version: ["version"],
  description: ["description"],
  limitations: ["limitations"],
  bias: ["bias"],
  intendedUse: ["intendedUse"],
  base: ["baseModels", "edge.channel", "edge.relation", "from."],
  teacher: ["teachers", "edge.channel", "edge.relation", "from."],
  trainedOn: ["training.datasets", "edge.channel", "edge.relation", "from."],
  metric: ["evaluation.results"],
  source: ["sources", "edge.channel", "edge.relation", "from."],
  generator: ["synthetic.", "edge.channel", "edge.relation", "from."],
  column: ["columns", "personalInfo.indications"],
  collection: ["collection.process"],
  steps: ["processing.steps"],
  personal: ["personalInfo.present", "personalInfo.categories"],
  sensitive: ["personalInfo.sensitive"],
};

const MODELS: readonly Statements[] = [
  { licence: "mit" },
  { licence: "cc-by-nc-4.0" },
  { licence: "unknown" },
  { licence: "mit", base: "meta-llama/Llama-3.1-8B" },
  { licence: "apache-2.0", base: "Qwen/Qwen2.5-7B" },
  { licence: "apache-2.0", trainedOn: "tatsu-lab/alpaca" },
  { licence: "mit", teacher: "openai/gpt-4o" },
  { metric: "accuracy" },
  { provider: "Harbour Office" },
  { contact: "help@harbour.example" },
  { version: "1.2.0" },
  { limitations: "It reads Latin letters only, and fails on photographs taken at night." },
  { bias: "Ships of small harbours are read wrongly more often." },
  { intendedUse: "Reading the names of ships for statistics of traffic." },
  { sensitive: "yes" },
  { sensitive: "no" },
];

const DATASETS: readonly Statements[] = [
  { licence: "mit" },
  { licence: "unknown" },
  { licence: "mit", source: "rajpurkar/squad" },
  { licence: "cc-by-sa-4.0", source: "rajpurkar/squad" },
  { licence: "mit", generator: "openai/gpt-4o" },
  { column: "email" },
  { provider: "Harbour Office" },
  { contact: "help@harbour.example" },
  { version: "1.2.0" },
  { description: "Photographs of ships in harbours." },
  { limitations: "There are no photographs taken at night." },
  { bias: "Small harbours are rare in it." },
  { intendedUse: "Training readers of the names of ships." },
  { collection: "Photographed from public quays." },
  { steps: "Blurred photographs were removed." },
  { personal: "Email address" },
  { sensitive: "yes" },
  { sensitive: "no" },
];

const evaluator = new Evaluator(PACKS);

/** Rules that ask for more than is stated: what a format has no place for is not missed there. */
const ASKS_FOR_MORE = ["missing-statement", "missing-licence", "good-practice"];

/** Asks what the text of a card says beside its fields; without a card the fields are what there is to read. */
const OF_THE_TEXT = "disclosure/distillation-not-disclosed";

const factsIn = (condition: Condition): string[] =>
  "all" in condition
    ? condition.all.flatMap(factsIn)
    : "any" in condition
      ? condition.any.flatMap(factsIn)
      : "not" in condition
        ? factsIn(condition.not)
        : [condition.fact];

const looksAt = (rule: RuleFile, facts: readonly string[]) =>
  [
    rule.when,
    ...(rule.require ? [rule.require] : []),
    ...(rule.cases ?? []).map((one) => one.require),
  ]
    .flatMap(factsIn)
    .some((fact) =>
      facts.some((start) => fact === start || (start.endsWith(".") && fact.startsWith(start))),
    );

/** Outcome of every rule that looks at what is said, with the severity of its finding. */
async function outcomes(writer: Writer, said: Statements): Promise<Map<string, string>> {
  const facts = (Object.keys(said) as Key[]).flatMap((key) => FACTS[key]);
  const { report, facts: subjects } = await run({ [writer.file]: writer.write(said) });
  const found = new Map<string, string>();
  for (const subject of subjects.subjects) {
    if (subject.kind !== writer.kind && subject.kind !== "edge") continue;
    for (const { rule, outcome } of await evaluator.evaluate(subject)) {
      if (!looksAt(rule, facts)) continue;
      const finding = report.findings.find(
        (one) => one.ruleId === rule.id && one.subject === subject.id,
      );
      found.set(
        `${rule.id} (${subject.kind}, ${rule.kind})`,
        [outcome, ...(outcome === "fail" ? [finding?.severity ?? "superseded"] : [])].join(" "),
      );
    }
  }
  return found;
}

describe.each(Object.entries(WRITERS))("%s", (_, writer) => {
  const all = writer.kind === "model" ? MODELS : DATASETS;
  const can = all.filter((said) => Object.keys(said).every((key) => writer.says.has(key)));

  it("can say something", () => expect(can.length).toBeGreaterThan(0));

  it.each(can.map((said) => [Object.entries(said).flat().join(" "), said] as const))(
    "%s: as in a card",
    async (__, said) => {
      const expected = await outcomes(REFERENCE[writer.kind], said);
      const got = await outcomes(writer, said);
      expect(expected.size).toBeGreaterThan(0);
      const different = [...expected].flatMap(([rule, outcome]) => {
        const here = got.get(rule);
        const beyond =
          here === "not-applicable" && ASKS_FOR_MORE.some((kind) => rule.includes(` ${kind})`));
        if (here === "pass" && rule.startsWith(OF_THE_TEXT)) return [];
        return here === outcome || beyond
          ? []
          : [`${rule}: ${here ?? "no such subject"}, in a card ${outcome}`];
      });
      expect(different).toEqual([]);
    },
  );
});

describe("the table", () => {
  it("has every manifest that carries something", () => {
    const written = new Set(Object.keys(WRITERS).map((name) => name.split(" ")[0]));
    const carrying = FORMATS.filter(({ role, carries }) => role === "manifest" && carries);
    expect(carrying.map(({ id }) => id).filter((id) => !written.has(id))).toEqual([]);
  });
});
