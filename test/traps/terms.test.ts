import { describe, expect, test } from "vitest";
import { findingsOf, finds, model, silent, text, told } from "./trap.js";

/** Licenses, terms of services, and the grounds that a card names. */
const NO_LICENSE = ["ip/model-license-missing", "ip/license-not-resolvable"];
const task = "pipeline_tag: text-generation";

describe("a license outside the lists, with name and link, is a license", () => {
  test.each([
    ["llama3.1", "https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE"],
    [
      "openrail++",
      "https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md",
    ],
    ["OpenMDW-1.0", "https://openmdw.ai/license/1-0/"],
    ["harbour-community-licence", "https://git.harbour.example/license"],
    ["harbour-community-licence", "LICENSE.md"],
  ])("%s, %s", (name, link) =>
    silent(
      model(`license: other\nlicense_name: ${name}\nlicense_link: ${link}\n${task}`),
      NO_LICENSE,
    ),
  );

  test("`other` alone is not", () =>
    finds(model(`license: other\n${task}`), ["ip/license-not-resolvable warning m/README.md:2"]));
});

describe("a LICENSE file in the root may be the code's", () => {
  const MIT =
    "MIT License\n\nCopyright (c) 2026 Harbour Lab\n\nPermission is hereby granted, free of charge, to any person obtaining a copy\n";
  const RULES = ["ip/license-file-mismatch", "doc/conflicting-statements"];

  test("it does not contradict the card of a model in a folder", () =>
    silent({ LICENSE: MIT, ...model(`license: apache-2.0\n${task}`) }, [...RULES, ...NO_LICENSE]));

  test("nor where the folder has the card's license", () =>
    silent(
      {
        LICENSE: MIT,
        "m/LICENSE":
          "                                 Apache License\n                           Version 2.0, January 2004\n",
        ...model(`license: apache-2.0\n${task}`),
      },
      [...RULES, ...NO_LICENSE],
    ));

  test("alone it leaves a warning, no error", () =>
    finds({ LICENSE: MIT, ...model(task) }, ["ip/model-license-missing warning m/README.md:3"]));

  test("a license in the folder is one", () =>
    silent({ "m/LICENSE": MIT, ...model(task) }, ["ip/model-license-missing"]));
});

describe("several licenses and expressions", () => {
  test.each([
    "MIT OR Apache-2.0",
    "(MIT OR Apache-2.0)",
    "MIT AND CC-BY-4.0",
    "Apache-2.0 WITH LLVM-exception",
    "GPL-3.0-or-later",
    "[mit, apache-2.0]",
    "[apache-2.0, cc-by-4.0]",
  ])("%s resolves", (license) => silent(model(`license: ${license}\n${task}`), NO_LICENSE));

  /** A student under `mine` of a base that another owner licenses under `theirs`. */
  const pair = (theirs: string, mine: string) => ({
    "base/README.md": text(`model_name: quay/base\nlicense: ${theirs}\n${task}`),
    "m/README.md": text(`model_name: harbour/m\nlicense: ${mine}\n${task}\nbase_model: quay/base`),
  });
  test("OR is the best of them", () =>
    silent(pair("CC-BY-NC-4.0 OR MIT", "mit"), [
      "ip/license-contradicts-inherited",
      "ip/base-license-forbids-use",
    ]));
  test("AND is all of them", () =>
    finds(pair("MIT AND CC-BY-NC-4.0", "mit"), [
      "ip/license-contradicts-inherited error m/README.md:5",
    ]));
});

test.each([
  "cc-by-nc-4.0",
  "CC BY-NC 4.0",
  "CC-BY-NC-4.0",
  "Creative Commons Attribution 4.0",
  "apache 2",
  "Apache 2.0",
  "apache-2",
  "Apache License 2.0",
  "Apache License, Version 2.0",
  "The MIT License",
  "MIT License",
  "BSD 3-Clause",
  "GPLv3",
  "AGPL v3",
  "llama-3.1",
  "Llama 3.1 Community License",
  "llama3.1",
  "Gemma",
  "ODC-BY",
  "木兰宽松许可证 第2版",
  "MulanPSL-2.0",
])("the spelling %j is known", (license) =>
  silent(model(`license: ${JSON.stringify(license)}\n${task}`), NO_LICENSE),
);

describe("terms that were read long ago", () => {
  const teacher = (id: string) =>
    model(
      `license: apache-2.0\n${task}\ngovernance:\n  provider: {name: Harbour Lab}\n  teachers:\n    - {id: ${id}, access: api, role: generator, outputUse: [generated-text]}`,
    );
  const student = teacher("gpt-4o");
  const RULE = "ip/teacher-terms-forbid-training";

  test("judge while they are fresh", () => finds(student, [`${RULE} error m/README.md:7`]));

  test.each([
    ["2027-05-30", "error", undefined],
    ["2027-05-31", "warning", "stale"],
  ])("on %s weigh an %s, and the finding says why", async (date, severity, capped) => {
    const found = (await findingsOf(student, { date })).filter(({ ruleId }) => ruleId === RULE);
    expect(found.map(told)).toEqual([`${RULE} ${severity} m/README.md:7`]);
    expect(found[0]?.capped).toBe(capped);
  });

  test("that nobody read at their source never block", async () => {
    const found = await findingsOf(teacher("gemini-2.0-flash"));
    const [one] = found.filter(({ ruleId }) => ruleId === RULE);
    expect([one?.severity, one?.capped]).toEqual(["warning", "unverified"]);
  });

  test("a license text does not grow old", () =>
    finds(
      model(`license: mit\n${task}\nbase_model: meta-llama/Llama-3.1-8B`),
      ["ip/license-contradicts-inherited error m/README.md:4"],
      { date: "2028-01-01" },
    ));
});

describe("grounds that are nobody else's business", () => {
  test("a contract is named by its number, and nobody asks for its text", () =>
    silent(
      model(
        `license: apache-2.0\n${task}\ngovernance:\n  provider: {name: Harbour Lab}\n  teachers:\n    - id: gpt-4o\n      provider: OpenAI\n      access: api\n      authorization: {basis: contract, evidence: CTR-2026-014, scope: [distillation, commercial], expires: 2027-06-30}`,
      ),
      [
        "ip/teacher-authorization-missing",
        "ip/teacher-authorization-lapsed",
        "ip/teacher-terms-forbid-training",
        "ip/teacher-conditions-not-carried",
        "ip/hosted-teacher-terms-undated",
      ],
    ));

  test("a purchase likewise", () =>
    silent(
      {
        "d/README.md": text(
          "license: cc-by-4.0\ntask_categories: [text-classification]\ngovernance:\n  subject: {kind: dataset}\n  sources:\n    - {id: quay-press, kind: purchased, contract: {ref: CTR-2026-021, scopeIncludesTraining: yes, supplierWarranty: yes}}",
        ),
      },
      [
        "ip/purchased-data-without-contract",
        "ip/source-acquisition-unknown",
        "ip/data-sources-missing",
      ],
    ));
});
