import { describe, expect, test } from "vitest";
import { run } from "../helpers/run.js";
import { document, factsOf, valuesOf } from "./facts.js";

const NAMES = ["transparency.level", "transparency.overstated", "transparency.missing"] as const;
const of = async (matter: string, kind: "model" | "dataset" = "model") =>
  valuesOf(await factsOf({ "m/README.md": document(matter) }, kind), ...NAMES);

const top = "license: apache-2.0\npipeline_tag: text-generation\n";
const L0 = `version: "1.0"
governance:
  provider: {name: Harbour Lab}
  contacts: {general: lab@harbour.example}
  intendedUse: Letters of a harbour office.
`;
const L1 = `${L0}  limitations: It knows no ship after 2024.
  personalInfo: {present: no}
`;
const DATA = "datasets: [harbour/letters]\n";
const L2 = `  labels: {implicit: yes}
  complaints: {url: "https://harbour.example/complaints"}
`;
const ROLES = `  roles:
    - {role: student-developer, party: Harbour Lab, duties: [testing]}
    - {role: data-provider, party: Harbour archive, duties: [source-check]}
    - {role: deployer, party: any, duties: [labelling]}
    - {role: user, party: any, duties: [review]}
`;
const TEACHER_ROLE = "    - {role: teacher-provider, party: Tutor Inc., duties: [notice]}\n";
const tests = (...names: string[]) =>
  `  evaluation:\n${names.map((name) => `    ${name}: {tested: yes, method: [probe], result: 0.1}\n`).join("")}`;
const L3 = `${tests("memorization", "privacy", "safety")}  records: {trainingDataLog: yes}
  review: {date: 2026-11-01}
`;

describe("the level that a model reaches", () => {
  test("none: what identifies it is not stated", async () => {
    expect(await of(top)).toEqual([
      "none",
      null,
      ["provider.name", "contact", "version", "intendedUse"],
    ]);
  });

  test("L0: it is identified; the next level needs data, personal information and limits", async () => {
    expect(await of(top + L0)).toEqual([
      "L0",
      null,
      ["training.datasets", "personalInfo.present", "limitations"],
    ]);
  });

  test("what only the text or the name says does not count", async () => {
    const files = {
      "m/README.md": document(
        top,
        "# writer-v1.0\n\n## Contact\n\nlab@harbour.example\n\n## Uses\n\nLetters.\n",
      ),
    };
    expect(valuesOf(await factsOf(files, "model"), "version", ...NAMES).slice(0, 2)).toEqual([
      "1.0",
      "none",
    ]);
  });

  test("L1: its data are named, and a hint of a base or teacher asks for it", async () => {
    const [level, , missing] = await of(top + DATA + L1);
    expect([level, missing]).toEqual(["L1", ["labels.explicit", "roles.duties", "complaints.url"]]);
    const distilled = top + DATA + L1.replace("version", "tags: [distilled]\nversion");
    expect(await of(distilled)).toEqual(["L0", null, ["teachers"]]);
    expect(await of(`${distilled}  distillation: none\n`)).toEqual([
      "L1",
      null,
      ["labels.explicit", "roles.duties", "complaints.url"],
    ]);
    const adapted = top + DATA + L1.replace("version", "tags: [lora]\nversion");
    expect(await of(`${adapted}  distillation: none\n`)).toEqual(["L0", null, ["baseModels"]]);
  });

  test("a status of personal information that nobody knows is not stated", async () => {
    const unknown = (top + DATA + L1).replace("present: no", "present: unknown");
    expect(await of(unknown)).toEqual(["L0", null, ["personalInfo.present"]]);
  });

  test("L2: personal data need a ground, teachers an authorization, roles a party and a duty", async () => {
    expect(await of(top + DATA + L1 + L2 + ROLES)).toEqual([
      "L2",
      null,
      [
        ...["memorization", "privacy", "safety"].flatMap((name) => [
          `evaluation.${name}.method`,
          `evaluation.${name}.result`,
        ]),
        "records.trainingDataLog",
        "review.date",
      ],
    ]);
    const personal = (top + DATA + L1 + L2 + ROLES).replace("present: no", "present: partial");
    expect(await of(personal)).toEqual(["L1", null, ["legalBasis.basis"]]);
    const taught = `${top + DATA + L1 + L2 + ROLES}  teachers: [tutor/large]\n`;
    expect(await of(taught)).toEqual([
      "L1",
      null,
      ["edge.authorization.basis", "roles.unallocated"],
    ]);
    const settled = `${top + DATA + L1 + L2 + ROLES + TEACHER_ROLE}  teachers: [{id: tutor/large, authorization: {basis: contract}}]\n`;
    expect((await of(settled))[0]).toBe("L2");
    expect((await of(settled.replace("basis: contract", "basis: none")))[0]).toBe("L1");
  });

  test("L3: evidence, tests with method and result, a record, a review of less than a year", async () => {
    const whole = top + DATA + L1 + L2 + ROLES + L3;
    expect(await of(whole)).toEqual(["L3", null, null]);
    expect(await of(whole.replace("date: 2026-11-01", "date: 2025-11-01"))).toEqual([
      "L2",
      null,
      ["review.date"],
    ]);
    expect(
      await of(whole.replace("date: 2026-11-01", "date: 2025-06-01, maxAgeDays: 900")),
    ).toEqual(["L2", null, ["review.date"]]);
  });

  test("L3 of a student also needs evidence for its teacher and a test of likeness", async () => {
    const student = (authorization: string) =>
      `${top + DATA + L1 + L2 + ROLES + TEACHER_ROLE}  teachers: [{id: tutor/large, authorization: {${authorization}}}]\n${L3}`;
    expect(await of(student("basis: contract"))).toEqual([
      "L2",
      null,
      [
        "edge.authorization.evidence",
        "evaluation.similarity.method",
        "evaluation.similarity.result",
      ],
    ]);
    const tested = student("basis: contract, evidence: CTR-1").replace(
      tests("memorization", "privacy", "safety"),
      tests("memorization", "similarity", "privacy", "safety"),
    );
    expect(await of(tested)).toEqual(["L3", null, null]);
  });
});

describe("the level that a data set reaches", () => {
  const data = `license: cc-by-4.0\ntask_categories: [text-classification]\n${L1}`;
  test("goes by its sources, and asks for no tests of a model", async () => {
    expect(await of(data, "dataset")).toEqual(["L0", null, ["sources"]]);
    const sourced = `${data}  collection: {process: read from a gauge}\n`;
    expect(await of(sourced, "dataset")).toEqual(["L1", null, ["roles.duties", "complaints.url"]]);
    const settled = `${sourced}  roles: [{role: data-provider, party: Harbour Lab, duties: [source-check]}]\n  complaints: {url: "https://harbour.example/complaints"}\n`;
    expect(await of(settled, "dataset")).toEqual(["L2", null, ["review.date"]]);
    expect((await of(`${settled}  review: {date: 2026-11-01}\n`, "dataset"))[0]).toBe("L3");
  });

  test("a source that was collected needs a ground", async () => {
    const crawled = `${data}  sources: [{id: harbour-web}]\n  roles: [{role: data-provider, party: Harbour Lab, duties: [check]}]\n  complaints: {url: "https://harbour.example/complaints"}\n`;
    expect(await of(crawled, "dataset")).toEqual(["L1", null, ["edge.authorization.basis"]]);
    const licensed = crawled.replace("{id: harbour-web}", "{id: harbour-web, license: cc-by-4.0}");
    expect((await of(licensed, "dataset"))[0]).toBe("L2");
  });
});

describe("the level that a card claims", () => {
  test("holds, or lists all that the claimed level needs", async () => {
    expect(await of(`${top + L0}  disclosure: {level: L0}\n`)).toEqual(["L0", "no", null]);
    expect(await of(`${top + L0}  disclosure: {level: L1}\n`)).toEqual([
      "L0",
      "yes",
      ["training.datasets", "personalInfo.present", "limitations"],
    ]);
  });

  test("is neither overstated nor kept where a broken document may hide statements", async () => {
    const broken = `${top}governance:\n  disclosure: {level: L1}\nversion: [\n`;
    expect((await of(broken))[1]).toBeNull();
  });

  test("stands in the report for those that reach or claim one", async () => {
    const { report } = await run({
      "a/README.md": document(top + L0),
      "b/README.md": document(top),
      "c/README.md": document(`${top}governance: {disclosure: {level: L0}}`),
    });
    expect(report.transparency).toEqual([
      {
        subject: "a",
        level: "L0",
        missing: ["training.datasets", "personalInfo.present", "limitations"],
      },
      {
        subject: "c",
        level: "none",
        claimed: "L0",
        missing: ["provider.name", "contact", "version", "intendedUse"],
      },
    ]);
  });
});

describe("classes of the Model Openness Framework", () => {
  const gaps = async (openness: string) =>
    valuesOf(
      await factsOf(
        { "m/README.md": document(`${top}governance:\n  openness: ${openness}\n`) },
        "model",
      ),
      "openness.missing",
    )[0];
  const THREE =
    "Model architecture, Model parameters (Final), Technical report, Evaluation results, Model card, Data card";

  test("each class needs its components and those of the class below it", async () => {
    expect(await gaps(`{class: III, components: [${THREE}]}`)).toBeNull();
    expect(
      await gaps(`{class: II, components: [${THREE}, Training code, Inference code]}`),
    ).toEqual(["evaluation code", "evaluation data"]);
    expect(await gaps("{class: III, components: [model_card, weights]}")).toEqual([
      "model architecture",
      "technical report",
      "evaluation results",
      "data card",
    ]);
    expect(await gaps(`{class: I}`)).toHaveLength(14);
    expect(await gaps(`{components: [${THREE}]}`)).toBeNull();
  });
});
