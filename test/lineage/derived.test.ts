import { describe, expect, test } from "vitest";
import { document, factsOf, valuesOf } from "./facts.js";

const model = (matter: string) => ({
  "m/README.md": document(`license: apache-2.0\npipeline_tag: text-generation\n${matter}`),
});
const facts = (files: Record<string, string>) => factsOf(files, "model", "m");

describe("the declared license", () => {
  test.each([
    ["mit", "permissive", "yes"],
    ["cc-by-nc-4.0", "non-commercial", "no"],
    ["llama3.1", "community", "conditional"],
    ["cc-by-nc", "non-commercial", "no"],
    ["see-the-website", null, null],
  ])("%s: %s, commercial %s", async (license, category, commercial) => {
    const files = { "m/README.md": document(`license: ${license}\npipeline_tag: text-generation`) };
    expect(valuesOf(await facts(files), "license.category", "license.commercial")).toEqual([
      category,
      commercial,
    ]);
  });
});

describe("a student", () => {
  const distilled = async (matter: string, more: Record<string, string> = {}) => {
    const { isDistilled } = await facts({ ...model(matter), ...more });
    return [isDistilled?.value, isDistilled?.evidence, isDistilled?.at.range.start.line];
  };
  const made = document(
    "license: mit\ntask_ids: [x]\ngovernance: {synthetic: {generators: [{id: gpt-4}]}}",
  );
  test.each<[string, string, unknown[], Record<string, string>?]>([
    ["of a declared teacher", "governance: {teachers: [{id: a/t}]}", ["yes", "governance", 4]],
    ["of who made its data", "datasets: [tatsu-lab/alpaca]", ["yes", "register", 4]],
    [
      "of who made its data, here",
      "datasets: [../d]",
      ["yes", "governance", 4],
      { "d/README.md": made },
    ],
    ["not by its base", "base_model: Qwen/Qwen2.5-7B", ["no", "structured", 1]],
    ["not by plain data", "datasets: [rajpurkar/squad]", ["no", "structured", 1]],
    [
      "not by what its base learnt from",
      "base_model: ../b",
      ["no", "structured", 1],
      { "b/README.md": document("license: mit\ngovernance: {teachers: [{id: a/t}]}") },
    ],
  ])("%s", async (_, matter, expected, more) => {
    expect(await distilled(matter, more)).toEqual(expected);
  });
});

describe("merges", () => {
  const conflicts = async (matter: string, more: Record<string, string> = {}) => {
    const files = { ...model(`model_name: acme/m\n${matter}`), ...more };
    const { mergeConflicts } = await factsOf(files, "model", "acme/m");
    return mergeConflicts?.items?.map(({ value, at }) => `${value} ${at.range.start.line}`) ?? [];
  };
  const strict = "CompVis/stable-diffusion-v1-4";
  const gpl = { "g/README.md": document("license: gpl-3.0\nmodel_name: other/g") };
  const sharealike = { "s/README.md": document("license: cc-by-sa-4.0\nmodel_name: third/s") };

  test("two texts that each want the result under themselves", async () => {
    expect(await conflicts("base_model:\n- other/g\n- third/s", { ...gpl, ...sharealike })).toEqual(
      ["gpl-3.0 / cc-by-sa-4.0 7"],
    );
  });

  test("the same text twice is none", async () => {
    const more = { ...gpl, "h/README.md": document("license: gpl-3.0\nmodel_name: fourth/h") };
    expect(await conflicts("base_model:\n- other/g\n- fourth/h", more)).toEqual([]);
  });

  test("a permissive one beside it is none", async () => {
    expect(await conflicts("base_model:\n- other/g\n- Qwen/Qwen2.5-7B", gpl)).toEqual([]);
    expect(await conflicts(`base_model:\n- ${strict}\n- Qwen/Qwen2.5-7B`)).toEqual([]);
  });

  test("two names that a name cannot both begin with, also through a teacher", async () => {
    const exaone = "governance:\n  lineage:\n  - {id: a/t, license: exaone}\n  teachers:\n";
    expect(await conflicts(`${exaone}  - {id: meta-llama/Llama-3.1-8B}`)).toEqual([
      "exaone / llama3.1 9",
    ]);
    expect(await conflicts(`${exaone}  - {id: Qwen/Qwen2.5-7B}`)).toEqual([]);
  });

  test("what one parent brings along was reported there", async () => {
    const parent = {
      "p/README.md": document("license: mit\nmodel_name: x/p\nbase_model: [other/g, third/s]"),
    };
    const { mergeConflicts } = await factsOf(
      { ...gpl, ...sharealike, ...parent, ...model("base_model: x/p") },
      "model",
      "m",
    );
    expect(mergeConflicts?.value).toBeNull();
    const again = { ...gpl, ...sharealike, ...parent };
    expect(await conflicts("base_model: [other/g, x/p]", again)).toEqual([]);
    const own = await factsOf(
      { ...gpl, ...sharealike, ...parent, ...model("base_model: x/p") },
      "model",
      "x/p",
    );
    expect(own.mergeConflicts?.value).toEqual(["gpl-3.0 / cc-by-sa-4.0"]);
  });

  test("the publisher's own texts do not bind it", async () => {
    const own = {
      "g/README.md": document("license: gpl-3.0\nmodel_name: acme/g"),
      "s/README.md": document("license: cc-by-sa-4.0\nmodel_name: acme/s"),
    };
    const files = {
      ...own,
      "m/README.md": document("license: mit\nmodel_name: acme/m\nbase_model: [acme/g, acme/s]"),
    };
    expect((await factsOf(files, "model", "acme/m")).mergeConflicts?.value).toBeNull();
  });
});

test("roles are named in one spelling, filled or not, each at its own place", async () => {
  const roles =
    "governance:\n  roles:\n  - {role: IP owner}\n  - {role: Data_Provider, party: x}\n";
  const named = (await facts(model(roles)))["roles.named"];
  expect(named?.items?.map(({ value, at }) => `${value} ${at.range.start.line}`)).toEqual([
    "ip-owner 6",
    "data-provider 7",
  ]);
  expect((await facts(model("")))["roles.named"]?.value).toBeNull();
});

describe("duties along the chain", () => {
  const unallocated = async (matter: string, more: Record<string, string> = {}) =>
    (await facts({ ...model(matter), ...more }))["roles.unallocated"];
  const teacher = "governance:\n  teachers: [{id: acme/t}]\n";
  const role = (name: string, party = "Somebody", duties = "[source-check]") =>
    `  - {role: ${name}, party: ${party}, duties: ${duties}}\n`;
  const rest = role("student-developer") + role("deployer") + role("user");

  test("asked of students and of derivatives, not of others", async () => {
    expect((await unallocated(teacher))?.value).toEqual([
      "teacher-provider",
      "student-developer",
      "deployer",
    ]);
    expect((await unallocated("base_model: a/b"))?.value).toEqual([
      "student-developer",
      "deployer",
    ]);
    expect(
      (await unallocated("base_model: a/b\nbase_model_relation: quantized"))?.value,
    ).toBeNull();
    expect((await unallocated("datasets: [a/b]"))?.value).toBeNull();
  });

  test("the data of others have a provider, one's own have none", async () => {
    expect((await unallocated("base_model: a/b\ndatasets: [c/d]"))?.value).toContain(
      "data-provider",
    );
    const here = { "d/README.md": document("license: mit\ntask_ids: [x]") };
    expect((await unallocated("base_model: a/b\ndatasets: [../d]", here))?.value).not.toContain(
      "data-provider",
    );
  });

  test("filled by a party with a duty, where the entries stand", async () => {
    expect(
      (await unallocated(`${teacher}  roles:\n${role("teacher-provider")}${rest}`))?.value,
    ).toBeNull();
    const open = await unallocated(
      `${teacher}  roles:\n${role("Teacher Provider")}${role("student_developer")}${role("deployer", "Somebody", "[]")}${role("user", '""')}`,
    );
    expect(open?.items?.map(({ value, at }) => `${value} ${at.range.start.line}`)).toEqual([
      "deployer 7",
    ]);
    expect(open?.evidence).toBe("governance");
  });

  test("one entry answers for all teachers, two name each or are as many", async () => {
    const three = "governance:\n  teachers: [{id: a/one}, {id: b/two}, {id: c/three}]\n  roles:\n";
    const open = async (...parties: string[]) =>
      (
        await unallocated(
          three + parties.map((party) => role("teacher-provider", party)).join("") + rest,
        )
      )?.value;
    expect(await open("all of them")).toBeNull();
    expect(await open("one", "two")).toEqual(["teacher-provider"]);
    expect(await open("one and two", "C Three")).toBeNull();
    expect(await open("X", "Y", "Z")).toBeNull();
  });

  test("what a broken document may hide is not said to be open", async () => {
    const broken = "---\nlicense: mit\nbase_model: a/b\npipeline_tag: text-generation\nx: [\n---\n";
    const found = await factsOf({ "m/README.md": broken }, "model");
    expect(found["roles.unallocated"]?.state).toBe("unreadable");
  });
});
