import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/documents/format.js";
import { settled } from "../../src/formats/index.js";
import { readDocuments } from "../../src/pipeline/read.js";
import { memoryHost } from "../helpers/memory-host.js";
import { claimedBy, edges, place, see, source, told } from "./read.js";

const claims = (file: string, text: string) =>
  claimedBy(source(text, { file })).map((format) => format.id);
const DECLARATION = "governance:\n  subject: {kind: model, id: acme/student}\n  teachers: [a/b]\n";

describe("a declaration in a file of its own", () => {
  it.each([
    "governance.yaml",
    "governance.yml",
    ".github/governance.yaml",
    "models/a/Governance.yaml",
    "MODEL_GOVERNANCE.yaml",
    "model-governance.yml",
  ])("is %s", (file) => expect(claims(file, DECLARATION)).toEqual(["governance"]));

  it.each([
    ["another file", "policy.yaml", DECLARATION],
    ["a Markdown file", "governance.md", DECLARATION],
    ["rules of a project", "governance.yaml", "maintainers: [x]\nvoting: majority\nroles: [y]\n"],
    ["rules of agents", "governance.yaml", "governance:\n  agents: [x]\n  review: {quorum: 2}\n"],
    [
      "a contract of columns",
      "governance.yaml",
      "dataset: {kind: source}\ncolumns: [{name: email}]\n",
    ],
    ["a word of ours further down", "governance.yaml", "x:\n  teachers: [a]\n"],
    ["nothing", "governance.yaml", ""],
  ])("is not %s", (_, file, text) => expect(claims(file, text)).toEqual([]));

  it.each([
    ["with the key", DECLARATION, "2:28", "3:14"],
    [
      "without it",
      DECLARATION.replace("governance:\n", "").replaceAll("\n  ", "\n").replace(/^ {2}/, ""),
      "1:26",
      "2:12",
    ],
  ])("is read %s", (_, text, _id, teacher) => {
    const seen = see(text, { file: "governance.yaml" });
    expect(seen.reading.subjects).toMatchObject([
      { kind: "model", declaredId: "acme/student", title: "acme/student" },
    ]);
    expect(seen.uses.map((use) => [use.relation, use.name, use.evidence, place(use.at)])).toEqual([
      ["distilled-from", "a/b", "governance", teacher],
    ]);
  });

  it("states facts as governance and its silence as less than a card's", () => {
    const seen = see(
      "subject: {kind: dataset}\npersonalInfo:\n  present: no\nsources: [{id: x, kind: cctv}]\n",
      {
        file: "governance.yaml",
      },
    );
    expect(told(seen.fact("personalInfo.present"))).toEqual([
      "no",
      "declared",
      "governance",
      "3:12",
    ]);
    expect(seen.items("personalInfo.indications")).toEqual(["cctv @ 4:25"]);
    expect(told(seen.fact("provider.name"))).toEqual([null, "absent", "prose", "1:1"]);
  });

  it("may hold a declaration for each subject", () => {
    const seen = see(
      "subjects:\n- subject: {id: acme/a, kind: model}\n  teachers: [t/a]\n- {id: b, kind: dataset, synthetic: {present: yes}}\n- governance:\n    subject: {id: acme/c}\n    distillation: none\n",
      { file: "governance.yaml" },
    );
    expect(
      seen.reading.subjects.map(({ kind, declaredId, title, at }) => [
        kind,
        declaredId,
        title,
        place(at),
      ]),
    ).toEqual([
      ["model", "acme/a", "acme/a", "2:3"],
      ["dataset", undefined, "b", "4:3"],
      ["model", "acme/c", "acme/c", "6:5"],
    ]);
    expect(edges(seen)).toEqual(["distilled-from t/a"]);
  });

  it("that is broken keeps what could be read and says where it is wrong", () => {
    const seen = see('subject: {kind: model}\nprovider: {name: ACME}\nreview: "x\n', {
      file: "governance.yaml",
    });
    expect(seen.fact("provider.name").value).toBe("ACME");
    expect(seen.fact("intendedUse").state).toBe("unreadable");
    expect(seen.document["document.readable"]?.value).toBe("partial");
    expect(seen.document["document.problems"]?.items?.length).toBeGreaterThan(0);
  });
});

describe("the kind of a declaration that names none", () => {
  const CARD = "---\nlibrary_name: x\n---\n";
  const DATA = "---\npretty_name: x\n---\n";
  const kinds = async (files: Record<string, string>) =>
    (await readDocuments(memoryHost(files))).readings
      .filter(({ format }) => format === "governance")
      .flatMap(({ subjects }) => subjects.map(({ kind }) => kind));
  const LOOSE =
    "review: {date: 2026-01-01}\ncontacts: {general: a@b.example}\nprovider: {name: ACME}\n";

  it.each([
    [
      "the card beside it",
      { "a/README.md": DATA, "README.md": CARD, "a/governance.yaml": LOOSE },
      ["dataset"],
    ],
    ["the card in the root", { "README.md": CARD, ".github/governance.yaml": LOOSE }, ["model"]],
    [
      "both, where both are there",
      { "README.md": CARD, "DATASET_CARD.md": DATA, "governance.yaml": LOOSE },
      ["model", "dataset"],
    ],
    ["none, where no card is", { "a/README.md": CARD, "governance.yaml": LOOSE }, []],
    [
      "its own words",
      { "README.md": DATA, "governance.yaml": `${LOOSE}teachers: [a/b]\n` },
      ["model"],
    ],
  ])("is that of %s", async (_, files, expected) =>
    expect(await kinds(files as Record<string, string>)).toEqual(expected),
  );

  it("changes no other reading", () => {
    const card: Reading = { ...see(CARD).reading, role: "card" };
    expect(settled([card])).toEqual([card]);
  });
});
