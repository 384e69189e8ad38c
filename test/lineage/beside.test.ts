import { describe, expect, test } from "vitest";
import type { Reading, SubjectInput } from "../../src/documents/format.js";
import { isFactName } from "../../src/facts/catalog.js";
import { type Statements, stateAsRead, stateList } from "../../src/facts/draft.js";
import { buildLineage } from "../../src/lineage/build.js";
import { nameSubjects } from "../../src/lineage/subjects/name-subjects.js";
import { builtinRegister } from "../../src/policy/packs/builtin.js";
import { at } from "../helpers/make.js";
import { DATE } from "../helpers/run.js";

const { register } = builtinRegister();

interface Given extends Partial<Pick<SubjectInput, "kind" | "declaredId" | "title" | "uses">> {
  readonly stated?: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** A reading as a format would make it; every fact stands on its own line. */
function reading(
  file: string,
  { stated = {}, text = "", ...given }: Given,
  beside = false,
): Reading {
  const statements: Statements = new Map();
  Object.entries(stated).forEach(([fact, value], line) => {
    const place = {
      at: at(line + 2, 1, file),
      evidence: beside ? "governance" : "structured",
    } as const;
    if (fact === "license.stated")
      stateList(statements, fact, [{ text: value, at: place.at }], place.evidence);
    else if (isFactName(fact)) stateAsRead(statements, fact, value, place);
  });
  const place = at(1, 1, file);
  const silence = { at: place, evidence: "structured", unreadable: false } as const;
  const subject: SubjectInput = {
    kind: "model",
    aliases: [],
    uses: [],
    ...given,
    at: place,
    statements,
    silence,
    text,
  };
  const document = { at: place, statements: new Map(), silence };
  return {
    file,
    format: "test",
    role: beside ? "declaration" : "card",
    document,
    subjects: [subject],
  };
}
const card = (file: string, given: Given = {}) => reading(file, given);
const beside = (file: string, given: Given = {}) => reading(file, given, true);

function lineage(...readings: Reading[]) {
  const around = {
    licenseFile: () => undefined,
    noticeFile: () => undefined,
    licenseTexts: () => [],
    tableColumns: () => [],
  };
  const named = nameSubjects(readings, around, undefined);
  const settings = { date: DATE, before: new Map() };
  const built = buildLineage(named, readings, register, around, settings);
  return { ...built, subjects: [...built.subjects()] };
}

/** `kind id: documents` of every model and data set. */
function subjects(...readings: Reading[]): string[] {
  const built = lineage(...readings);
  const files = (id: string) =>
    [...built.subjectsOf].filter(([, ids]) => ids.includes(id)).map(([file]) => file);
  return built.subjects
    .filter(({ kind }) => kind === "model" || kind === "dataset")
    .map(({ kind, id }) => `${kind} ${id}: ${files(id).join(" ")}`)
    .sort();
}

describe("a declaration beside a card", () => {
  test.each<[string, Reading[], string[]]>([
    [
      "belongs to the only card of its folder and kind",
      [card("m/README.md"), beside("m/governance.yaml")],
      ["model m: m/README.md m/governance.yaml"],
    ],
    [
      "in whatever order they are read",
      [beside("m/governance.yaml"), card("m/README.md")],
      ["model m: m/README.md m/governance.yaml"],
    ],
    [
      "not to a card of the other kind",
      [card("m/README.md"), beside("m/governance.yaml", { kind: "dataset" })],
      ["model m: m/README.md m/governance.yaml", "dataset m: m/README.md m/governance.yaml"],
    ],
    [
      "not to a card of another folder",
      [card("m/README.md"), beside("n/governance.yaml")],
      ["model m: m/README.md", "model n: n/governance.yaml"],
    ],
    [
      "gives the card its id",
      [card("m/README.md"), beside("m/governance.yaml", { declaredId: "acme/one" })],
      ["model acme/one: m/README.md m/governance.yaml"],
    ],
    [
      "goes to the subject of its id anywhere",
      [
        card("a/README.md", { declaredId: "acme/One" }),
        card("m/README.md"),
        beside("m/governance.yaml", { declaredId: "acme/one" }),
      ],
      ["model acme/One: a/README.md m/governance.yaml", "model m: m/README.md"],
    ],
    [
      "not to a card that declares another id",
      [
        card("m/README.md", { declaredId: "acme/two" }),
        beside("m/governance.yaml", { declaredId: "acme/one" }),
      ],
      ["model acme/two: m/README.md", "model acme/one: m/governance.yaml"],
    ],
    [
      "of several cards to the one that its title names",
      [card("m/small.md"), card("m/large.md"), beside("m/governance.yaml", { title: "Large" })],
      ["model m/small: m/small.md", "model m/large: m/large.md m/governance.yaml"],
    ],
    [
      "of several cards to the README",
      [card("m/README.md"), card("m/large.md"), beside("m/governance.yaml")],
      ["model m/README: m/README.md m/governance.yaml", "model m/large: m/large.md"],
    ],
    [
      "of several cards that it does not name to none",
      [card("m/small.md"), card("m/large.md"), beside("m/governance.yaml")],
      ["model m/small: m/small.md", "model m/large: m/large.md", "model m: m/governance.yaml"],
    ],
    [
      "without a card is a subject alone, under its folder or its title",
      [
        beside("m/governance.yaml"),
        beside("n/governance.yaml", { title: "One" }),
        beside("n/MODEL_GOVERNANCE.yaml", { title: "Two" }),
      ],
      [
        "model m: m/governance.yaml",
        "model n/One: n/governance.yaml",
        "model n/Two: n/MODEL_GOVERNANCE.yaml",
      ],
    ],
    [
      "of .github to the root",
      [card("README.md"), beside(".github/governance.yaml")],
      ["model .: README.md .github/governance.yaml"],
    ],
    [
      "does not come between a card and its translation",
      [card("m/README.md"), card("m/README_zh.md"), beside("m/governance.yaml")],
      ["model m: m/README.md m/README_zh.md m/governance.yaml"],
    ],
  ])("%s", (_, readings, expected) => {
    expect(subjects(...readings)).toEqual([...expected].sort());
  });

  test("of several subjects in one file each joins the card that it names, or none", () => {
    const both = beside("governance.yaml", { title: "One" });
    const [two] = beside("governance.yaml", { title: "Two" }).subjects;
    const readings = [
      card("README.md", { title: "One" }),
      { ...both, subjects: [...both.subjects, ...(two ? [two] : [])] },
    ];
    expect(subjects(...readings)).toEqual([
      "model .: README.md governance.yaml",
      "model Two: governance.yaml",
    ]);
  });

  test("its evidence wins, its upstreams are added, the document stays the card's", () => {
    const use = {
      name: "acme/base",
      kind: "model",
      relation: "adapter",
      at: at(9, 1, "m/governance.yaml"),
      evidence: "governance",
      statements: new Map(),
    } as const;
    const written = {
      ...use,
      relation: "finetune",
      at: at(4, 1, "m/README.md"),
      evidence: "structured",
    } as const;
    const { subjects: all, edges } = lineage(
      card("m/README.md", { stated: { version: "1.0", stage: "public" }, uses: [written] }),
      beside("m/governance.yaml", { stated: { version: "2.0" }, uses: [use] }),
    );
    const model = all.find(({ kind }) => kind === "model");
    expect(model?.document).toBe("m/README.md");
    expect(model?.facts.version).toMatchObject({ value: "2.0", at: { file: "m/governance.yaml" } });
    expect(model?.facts.stage).toMatchObject({ value: "public", at: { file: "m/README.md" } });
    expect(edges.map(({ id, at: place }) => [id, place.file])).toEqual([
      ["m <- acme/base [adapter]", "m/governance.yaml"],
    ]);
  });

  test("its own text is nothing that a reader of the card sees", () => {
    const use = {
      name: "acme/teacher",
      kind: "any",
      relation: "distilled-from",
      at: at(3, 1, "m/governance.yaml"),
      evidence: "governance",
      statements: new Map(),
    } as const;
    const told = (text: string) =>
      lineage(
        card("m/README.md", { text }),
        beside("m/governance.yaml", { uses: [use], text: "teachers: [acme/teacher]" }),
      ).subjects.find(({ kind }) => kind === "edge")?.facts["edge.disclosed"]?.value;
    expect(told("A small model.")).toBe("no");
    expect(told("It learnt from ACME's Teacher.")).toBe("yes");
  });

  test("500 cards in one folder, each with a declaration, end in time", () => {
    const names = Array.from({ length: 500 }, (_, i) => `m${i}`);
    const readings = names.flatMap((name) => [
      card(`all/${name}.md`, { title: name }),
      beside(`all/${name}.yaml`, { title: name, declaredId: `acme/${name}` }),
    ]);
    expect(subjects(...readings)).toEqual(
      names.map((name) => `model acme/${name}: all/${name}.md all/${name}.yaml`).sort(),
    );
  });
});
