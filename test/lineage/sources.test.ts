import { describe, expect, test } from "vitest";
import { brief, ofRule, run } from "../helpers/run.js";
import { document, factsOf, valuesOf } from "./facts.js";

const teacher = (entry: string, more = "") => ({
  "m/README.md": document(
    `license: apache-2.0\npipeline_tag: text-generation\ngovernance:\n${more}  teachers:\n    - ${entry}`,
  ),
});

describe("what says which version of an upstream was used", () => {
  test.each([
    ["{id: Quay Tutor, revision: 4f2a9c1}", "revision"],
    ["{id: Quay Tutor, sha256: ab12}", "revision"],
    ["{id: quay/tutor}", "name"],
    ["{id: quay-tutor-3.1-7b}", "name"],
    ["{id: gpt-4o-2024-08-06}", "name"],
    ["{id: 'https://quay.example/tutor'}", "name"],
    ["{id: gpt-4}", "name"],
    ["{id: Quay Tutor}", "no"],
    ["{id: quay-tutor-7b}", "no"],
    ["{id: quay-tutor-8x7B-4bit}", "no"],
    ["{id: quay-tutor-2-latest}", "no"],
    ["{id: ../elsewhere}", "no"],
    ["{id: /srv/models/tutor-2}", "no"],
  ])("%s: %s", async (entry, expected) => {
    expect(valuesOf(await factsOf(teacher(entry), "edge"), "edge.pinned")).toEqual([expected]);
  });

  test("a name that only a sentence gives tells nothing", async () => {
    const files = {
      "m/README.md": document(
        "license: mit",
        "# T\n\nThis is a SciBERT model fine-tuned on letters.\n",
      ),
    };
    expect(valuesOf(await factsOf(files, "edge"), "edge.relation", "edge.pinned")).toEqual([
      "finetune",
      null,
    ]);
  });
});

describe("the host of a source", () => {
  test.each([
    ["{id: x, url: 'https://www.Mirror.example:8080/a'}", "mirror.example"],
    ["{url: 'http://user:pw@data.mirror.example'}", "data.mirror.example"],
    ["'https://mirror.example/a?b'", null],
    ["{id: mirror.example}", null],
    ["{id: x, url: 'ftp://mirror.example'}", null],
    ["{id: x, url: 'https://'}", null],
  ])("%s: %s", async (entry, expected) => {
    const files = {
      "m/README.md": document(
        `license: mit\ntask_ids: [x]\ngovernance:\n  sources:\n    - ${entry}`,
      ),
    };
    expect(valuesOf(await factsOf(files, "edge"), "edge.host")).toEqual([expected]);
  });
});

describe("teachers without license or ownership", () => {
  test.each<[string, string, string | undefined, string[] | null]>([
    ["silent", "{id: quay/tutor}", undefined, ["quay/tutor"]],
    [
      "by terms",
      "{id: quay/tutor, authorization: {basis: terms-permit}}",
      undefined,
      ["quay/tutor"],
    ],
    ["a service", "{id: gpt-4}", undefined, ["gpt-4"]],
    ["licensed", "{id: quay/tutor, authorization: {basis: license}}", undefined, null],
    ["of a known licence", "{id: Qwen/Qwen2.5-72B-Instruct}", undefined, null],
    ["its publisher's", "{id: quay/tutor}", "  subject: {id: quay/student}\n", null],
    ["a judge", "{id: quay/tutor, role: judge}", undefined, null],
  ])("%s", async (_, entry, more, expected) => {
    expect(valuesOf(await factsOf(teacher(entry, more), "model"), "teachers.otherGround")).toEqual([
      expected,
    ]);
  });
});

describe("works of others", () => {
  test.each([
    ["a generative model", "pipeline_tag: text-generation", "yes"],
    ["a classifier", "pipeline_tag: text-classification", "no"],
    ["a data set of its own", "task_ids: [x]\nsource_datasets: [original]", "no"],
    ["a data set of others", "task_ids: [x]\nsource_datasets: [original, extended|squad]", "yes"],
    [
      "own sources, declared",
      "task_ids: [x]\ngovernance: {sources: [{id: a, kind: self-produced}]}",
      "no",
    ],
    [
      "sources of others",
      "task_ids: [x]\ngovernance: {sources: [{id: a, kind: web-crawl}]}",
      "yes",
    ],
    ["a data set that names none", "task_ids: [x]", "no"],
  ])("%s: %s", async (_, matter, expected) => {
    const subjects = (
      await run({ "m/README.md": document(`license: mit\n${matter}`) }, { packs: [] })
    ).facts.subjects;
    const one = subjects.find(({ kind }) => kind === "model" || kind === "dataset");
    expect(one?.facts.worksOfOthers?.value).toBe(expected);
  });
});

test("one cause, one finding: who cannot be reached at all is asked for a contact once", async () => {
  const result = await run({
    "m/README.md": document("license: mit\npipeline_tag: text-generation"),
  });
  expect(ofRule(result, "ip/complaint-contact-missing")).toEqual([]);
  expect(ofRule(result, "disclosure/responsible-party-missing").map(brief)).toEqual([
    "disclosure/responsible-party-missing notice m/README.md:4:1",
  ]);
});

test("a purchase without contract is not asked for its way of acquisition, too", async () => {
  const result = await run({
    "m/README.md": document(
      "license: mit\ntask_ids: [x]\ngovernance:\n  sources:\n    - {id: a, kind: purchased}",
    ),
  });
  expect(ofRule(result, "ip/source-acquisition-unknown")).toEqual([]);
  expect(ofRule(result, "ip/purchased-data-without-contract").map(brief)).toEqual([
    "ip/purchased-data-without-contract warning m/README.md:6:12",
  ]);
});
