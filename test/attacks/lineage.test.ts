import { describe, expect, test } from "vitest";
import { changeBetween } from "../../src/pack/example.js";
import { card, run } from "../helpers/run.js";
import { expectListed } from "./listed.js";

/**
 * Changes that try to end a lineage early: at the base a student under MIT is built on a card of the same repository that
 * carries the Llama license, which is an error there already. Each change has to keep an error on the student or name the
 * card that is not reached any more.
 */

type Files = Readonly<Record<string, string | null>>;
const TEACHER = card(
  "license: llama3.1",
  "model_name: acme/base",
  "base_model: meta-llama/Llama-3.1-8B",
);
const STUDENT = card("license: mit", "base_model: acme/base");
const BEFORE = { "base/README.md": TEACHER, "student/README.md": STUDENT };
const OPEN = card("license: apache-2.0", "model_name: acme/base", "pipeline_tag: text-generation");

const ATTACKS: readonly [name: string, change: Files][] = [
  ["the card of the base is deleted", { "base/README.md": null }],
  ["it is moved to a folder of tests", { "base/README.md": null, "tests/base/README.md": TEACHER }],
  ["it becomes a text file", { "base/README.md": null, "base/README.txt": TEACHER }],
  ["it becomes a page without statements", { "base/README.md": "# Base\n" }],
  ["it becomes a template", { "base/README.md": card("license: {{ x }}", "model_name: {{ y }}") }],
  ["it takes another name", { "base/README.md": TEACHER.replace("acme/base", "acme/basis") }],
  ["it loses its name", { "base/README.md": TEACHER.replace("model_name: acme/base\n", "") }],
  [
    "it becomes the card of a data set",
    {
      "base/README.md": card(
        "license: llama3.1",
        "pretty_name: acme/base",
        "size_categories: [n<1K]",
        "task_categories: [other]",
        "annotations_creators: [found]",
      ),
    },
  ],
  ["a second card takes the same name under other terms", { "other/README.md": OPEN }],
  ["two more cards take the same name", { "o/README.md": OPEN, "p/README.md": OPEN }],
  [
    "a folder is called like the base",
    { "acme/base/README.md": card("license: apache-2.0", "pipeline_tag: text-generation") },
  ],
  [
    "a bill of materials lists the base under other terms",
    {
      "bom.json": JSON.stringify({
        bomFormat: "CycloneDX",
        specVersion: "1.6",
        components: [
          {
            type: "machine-learning-model",
            name: "base",
            group: "acme",
            licenses: [{ license: { id: "Apache-2.0" } }],
          },
        ],
      }),
    },
  ],
  [
    "a declaration gives the base another license",
    {
      "base/governance.yaml": "kind: model\nsubject: {id: acme/base}\nlicense: {id: apache-2.0}\n",
    },
  ],
  ["a translation of the card of the base has other terms", { "base/README_zh.md": OPEN }],
  [
    "the student names the base by another path",
    { "student/README.md": card("license: mit", "base_model: ./../base/") },
  ],
  [
    "the student names the base in capitals",
    { "student/README.md": card("license: mit", "base_model: ACME/Base") },
  ],
  [
    "the student calls the base a comparison",
    {
      "student/README.md": card(
        "license: mit",
        "base_model: acme/base",
        "base_model_relation: comparison",
      ),
    },
  ],
];

describe("a lineage that a pull request tries to cut", () => {
  test.each(ATTACKS)("%s", async (_, change) => {
    const before = new Map(Object.entries(BEFORE));
    const after = new Map(before);
    for (const [file, text] of Object.entries(change))
      if (text === null) after.delete(file);
      else after.set(file, text);
    const { report } = await run(Object.fromEntries(after), {
      change: changeBetween(before, after),
      policyAtBase: true,
    });
    const held = report.findings.filter(
      ({ severity, ruleId, primary }) =>
        severity === "error" &&
        (ruleId === "doc/document-no-longer-checked" ||
          ruleId === "doc/conflicting-statements" ||
          primary.file === "student/README.md"),
    );
    expect(held).not.toEqual([]);
  });

  test("each stands in the table of SECURITY.md", () =>
    expectListed(
      "test/attacks/lineage.test.ts",
      ATTACKS.map(([name]) => `A lineage: ${name}`),
    ));

  test("the control: the student is an error at the base", async () => {
    const { report } = await run(BEFORE);
    expect(report.findings.some(({ severity }) => severity === "error")).toBe(true);
  });
});

describe("an id of the register that a card of the change claims", () => {
  const OWN = card("license: apache-2.0", "model_name: meta-llama/Llama-3.1-8B");
  const student = (base = "meta-llama/Llama-3.1-8B") =>
    card("license: apache-2.0", `base_model: ${base}`);
  const DATA = card("license: apache-2.0", "pretty_name: x", "size_categories: [n<1K]");
  const CLAIMS: readonly [string, Record<string, string>][] = [
    ["by its name", { "up/README.md": OWN }],
    ["by its name in capitals", { "up/README.md": OWN.replace("meta-llama/L", "META-LLAMA/l") }],
    [
      "by the address of the name",
      { "up/README.md": OWN.replace("meta-llama/", "https://huggingface.co/meta-llama/") },
    ],
    [
      "by its declared id",
      {
        "up/README.md": card(
          "license: apache-2.0",
          "pipeline_tag: text-generation",
          "governance: {subject: {id: meta-llama/Llama-3.1-8B}}",
        ),
      },
    ],
    [
      "by its folder",
      {
        "meta-llama/Llama-3.1-8B/README.md": card(
          "license: apache-2.0",
          "pipeline_tag: text-generation",
        ),
      },
    ],
    [
      "by a folder further down",
      {
        "models/meta-llama/Llama-3.1-8B/README.md": card(
          "license: apache-2.0",
          "pipeline_tag: text-generation",
        ),
      },
    ],
    ["and a second card too", { "up/README.md": OWN, "more/README.md": OWN }],
    [
      "in a bill of materials",
      {
        "bom.json": JSON.stringify({
          bomFormat: "CycloneDX",
          specVersion: "1.6",
          metadata: {
            component: {
              type: "machine-learning-model",
              name: "meta-llama/Llama-3.1-8B",
              licenses: [{ license: { id: "Apache-2.0" } }],
            },
          },
        }),
      },
    ],
  ];
  test("each stands in the table of SECURITY.md", () =>
    expectListed(
      "test/attacks/lineage.test.ts",
      CLAIMS.map(([name]) => `An id of the register, claimed ${name}`),
    ));

  test.each(CLAIMS)("%s", async (_, files) => {
    const now = { ...files, "m/README.md": student() };
    const { report } = await run(now, {
      change: changeBetween(new Map(), new Map(Object.entries(now))),
      policyAtBase: true,
    });
    const errors = report.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ primary }) => primary.file)).toContain("m/README.md");
  });

  test("also of a data set", async () => {
    const now = {
      "d/README.md": DATA.replace(
        "pretty_name: x",
        "governance: {subject: {id: tatsu-lab/alpaca}}",
      ),
      "m/README.md": card(
        "license: apache-2.0",
        "pipeline_tag: text-generation",
        "datasets: [tatsu-lab/alpaca]",
      ),
    };
    const { report } = await run(now, {
      change: changeBetween(new Map(), new Map(Object.entries(now))),
      policyAtBase: true,
    });
    // What noncommercial training data mean is contested: a warning, as without the card.
    const of = report.findings.filter(
      ({ primary, severity }) => severity !== "notice" && primary.file === "d/README.md",
    );
    expect(of.map(({ ruleId }) => ruleId)).toContain("ip/recorded-license-contradicted");
  });
});
