import { describe, expect, test } from "vitest";
import { readingOf } from "../../src/formats/index.js";
import { buildLineage } from "../../src/lineage/build.js";
import { nameSubjects } from "../../src/lineage/subjects/name-subjects.js";
import { surroundings } from "../../src/pipeline/read.js";
import { builtinRegister } from "../../src/policy/packs/builtin.js";
import { LIMITS } from "../../src/text/limits.js";
import { memoryHost } from "../helpers/memory-host.js";
import { card, DATE, ofRule, PACKS, run } from "../helpers/run.js";
import { THOROUGH } from "../helpers/thorough.js";
import {
  bom,
  described,
  type Files,
  files,
  model,
  part,
  relation,
  spdx,
  times,
} from "./manifests.js";
import { growth, MOST } from "./measure.js";

/** A part of a run over some files, made ready before it is measured: what else a run does would hide it. */
type Step = (made: Files) => () => unknown;

const readings = (made: Files) =>
  Object.entries(made).flatMap(
    ([file, text]) => readingOf({ file, text, truncated: false, utf8: true }) ?? [],
  );
const reading: Step = (made) => () => readings(made);
const linking: Step = (made) => {
  const all = readings(made);
  const { register } = builtinRegister();
  const around = {
    licenseFile: () => undefined,
    noticeFile: () => undefined,
    licenseTexts: () => [],
    tableColumns: () => [],
  };
  const settings = { date: DATE, before: new Map() };
  return () => {
    const named = nameSubjects(all, around, undefined);
    return [...buildLineage(named, all, register, around, settings).subjects()];
  };
};
const looking: Step = (made) => {
  const all = readings(made);
  return async () => {
    const { licenseFile, noticeFile } = await surroundings(memoryHost(made), all);
    for (const { file } of all) {
      licenseFile(file.slice(0, file.lastIndexOf("/")));
      noticeFile(file.slice(0, file.lastIndexOf("/")));
    }
  };
};
const running: Step = (made) => () => run(made, { keepFacts: false });

const CASES: readonly (readonly [
  name: string,
  step: Step,
  size: number,
  make: (n: number) => Files,
])[] = [
  [
    "unreadable cards of one id",
    running,
    250,
    (n) =>
      files(n, (i) => [
        [`m${i}/README.md`, card("license: mit", "model_name: acme/one", 'x: "open')],
      ]),
  ],
  [
    "cards of one id, each with an upstream, a license and a version of its own",
    linking,
    1600,
    (n) =>
      files(n, (i) => [
        [
          `m${i}/README.md`,
          card(
            `license: ${i % 2 === 0 ? "mit" : "apache-2.0"}`,
            `license_name: l${i}`,
            `version: ${i}`,
            "model_name: acme/one",
            `base_model: a/b${i}`,
          ),
        ],
      ]),
  ],
  [
    "declarations beside cards of one id",
    linking,
    400,
    (n) =>
      files(n, (i) => [
        [`m${i}/README.md`, card("license: mit", "model_name: acme/one")],
        [
          `m${i}/governance.yaml`,
          `subject:\n  id: acme/one\nlineage:\n  - id: a/b${i}\n    relation: finetune\n`,
        ],
      ]),
  ],
  [
    "cards in one folder",
    looking,
    1500,
    (n) => files(n, (i) => [[`m/c${i}.md`, card("license: mit", "base_model: acme/base")]]),
  ],
  [
    "models of one name in one document",
    linking,
    1250,
    (n) => spdx(times(n, (i) => model(i, { name: "m" }))),
  ],
  [
    "models that share an agent",
    reading,
    300,
    (n) =>
      spdx(
        times(n, (i) => model(i, { suppliedBy: ["urn:o"] })),
        [
          {
            type: "Organization",
            spdxId: "urn:o",
            name: times(n, (i) => `o${i}`),
            externalIdentifier: times(n, (i) => ({
              externalIdentifierType: "email",
              identifier: `a${i}@acme.example`,
            })),
          },
        ],
      ),
  ],
  [
    "models that share a set of licenses",
    reading,
    // At half of it the cap on references is met, as it should be.
    600,
    (n) =>
      spdx(
        times(n, (i) => model(i)),
        times(n, (i) => relation(i, "hasDeclaredLicense", `urn:m${i}`, ["urn:s"])),
        [
          {
            type: "expandedlicensing_ConjunctiveLicenseSet",
            spdxId: "urn:s",
            expandedlicensing_member: times(n, (i) => `urn:l${i}`),
          },
        ],
      ),
  ],
  [
    "models that share a twin with licenses",
    reading,
    500,
    (n) =>
      spdx(
        times(n, (i) => model(i, { name: "m" })),
        [{ type: "software_Package", spdxId: "urn:t", name: "m" }],
        times(n, (i) => relation(i, "hasDeclaredLicense", "urn:t", ["MIT"])),
      ),
  ],
  [
    "a relationship from many to many",
    reading,
    1000,
    (n) =>
      spdx(
        times(n, (i) => model(i)),
        [
          relation(
            0,
            "trainedOn",
            times(n, (i) => `urn:m${i}`),
            times(n, () => "urn:m0"),
          ),
        ],
      ),
  ],
  [
    "models that share a file in many folders",
    reading,
    4000,
    (n) =>
      spdx(
        [model(0), { type: "software_File", spdxId: "urn:f", name: "f" }],
        times(n, (i) => ({ type: "software_File", spdxId: `urn:f${i}`, name: `f${i}` })),
        times(n, (i) => relation(i, "contains", `urn:f${i}`, ["urn:f"])),
        times(n, (i) => relation(n + i, "trainedOn", "urn:m0", ["urn:f"])),
      ),
  ],
  [
    "parts that share a reference with its dependencies",
    reading,
    200,
    (n) =>
      bom({
        components: [
          ...times(n, (i) => part(`m${i}`, { ...described, "bom-ref": "r" })),
          part("big", { description: "a base model for all. ".repeat(500) }),
        ],
        dependencies: times(n, () => ({ ref: "r", dependsOn: ["big"] })),
      }),
  ],
  [
    "placeholders in many models",
    reading,
    1250,
    (n) =>
      bom({ components: times(n, (i) => part(`m${i}`, { ...described, description: "TODO" })) }),
  ],
];

describe("four times the documents, subjects or edges", () => {
  test.each(CASES)("%s", async (_, step, size, make) => {
    expect(await growth((n) => step(make(n)), THOROUGH ? size : size / 2)).toBeLessThan(MOST);
  });
});

describe("what is too many is not read, and the document says so", () => {
  /** The pack that says so. */
  const doc = PACKS.filter(({ name }) => name === "doc");
  const told = async (made: Files, packs = PACKS) => {
    const result = await run(made, { keepFacts: false, packs });
    const { findings, documents, diagnostics, lineage } = result.report;
    expect(diagnostics).toEqual([]);
    return {
      subjects: documents.flatMap(({ subjects }) => subjects).length,
      edges: lineage.length,
      unreadable: ofRule(result, "doc/unreadable-document").map(({ severity }) => severity),
      cannotTell: findings.filter(({ outcome }) => outcome === "undetermined").length,
    };
  };

  test("models of one document", async () => {
    const n = LIMITS.subjects;
    expect(await told(spdx(times(n + 1, (i) => model(i))))).toEqual({
      subjects: n,
      edges: 0,
      unreadable: ["error"],
      cannotTell: 0,
    });
    const parts = times(n + 1, (i) => part(`m${i}`, described));
    expect(
      await told(bom({ metadata: { component: part("top") }, components: parts }), doc),
    ).toMatchObject({ subjects: n, unreadable: ["error"] });
  });

  test("upstreams of one document", async () => {
    const ancestors = times(LIMITS.upstreams + 1, (i) => part(`a/b${i}`));
    const top = part("acme/m", { pedigree: { ancestors } });
    expect(await told(bom({ metadata: { component: top } }), doc)).toMatchObject({
      edges: LIMITS.upstreams,
      unreadable: ["error"],
    });
  });

  test("a list as long as no call takes arguments", async () => {
    const useCases = times(150_000, (i) => `use ${i}`);
    const component = part("acme/m", { modelCard: { considerations: { useCases } } });
    expect(await told(bom({ metadata: { component } }), doc)).toMatchObject({
      subjects: 1,
      unreadable: [],
    });
    const datasets = times(150_000, (i) => ({ type: "dataset", name: `d${i}` }));
    const trained = part("acme/m", { modelCard: { modelParameters: { datasets } } });
    expect(await told(bom({ metadata: { component: trained } }), doc)).toMatchObject({
      subjects: 1,
      unreadable: ["error"],
    });
  });
});
