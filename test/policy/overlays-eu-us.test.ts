import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesOf } from "../../src/cli/example-files.js";
import type { Finding } from "../../src/model/report.js";
import { exampleRun } from "../../src/pack/example.js";
import { check } from "../../src/pipeline/check.js";
import { memoryHost } from "../../src/pipeline/memory-host.js";
import { BUILTIN_PACKS, builtinRegister } from "../../src/policy/packs/builtin.js";
import { resolvePolicy } from "../../src/policy/resolve.js";
import { readConfig } from "../../src/policy/settings/config.js";
import { DATE } from "../helpers/run.js";

const OVERLAYS = ["eu-ai-act", "gdpr", "us-ca", "us-co"];

/** What packs say of some documents, under a configuration. */
async function findings(
  files: Record<string, string>,
  packs: readonly string[] = OVERLAYS,
  { config = "{}", date = DATE, level = "baseline" } = {},
): Promise<Finding[]> {
  const { register, digest } = builtinRegister();
  const policy = await resolvePolicy(
    readConfig(".cardwarden.yml", config),
    { packs, level: level as "baseline" },
    BUILTIN_PACKS,
    () => Promise.reject(),
  );
  const options = { ...policy, register, registerDigest: digest, locale: "en" as const, date };
  return [...(await check(memoryHost(files), options)).report.findings];
}
const told = (list: readonly Finding[]) =>
  list.map(({ ruleId, severity, primary }) => `${ruleId} ${severity} ${primary.range.start.line}`);

/** A card with this declaration; its front matter ends on the line after it. */
const card = (declaration: string, fields = "license: mit\npipeline_tag: text-generation") =>
  `---\n${fields}\ngovernance:\n${declaration.replace(/^/gm, "  ")}\n---\n\n# Harbour\n`;

test("overlays are off until they are asked for", async () => {
  const files = { "README.md": card("deployment: {jurisdictions: [EU], eu: {gpai: yes}}") };
  const usual = await findings(files, undefined);
  const { packs } = await resolvePolicy({}, {}, BUILTIN_PACKS, () => Promise.reject());
  expect(packs.map(({ name }) => name).filter((name) => OVERLAYS.includes(name))).toEqual([]);
  expect(usual.map(({ ruleId }) => ruleId)).toContain("eu-ai-act/training-summary-missing");
});

describe("no overlay speaks where nothing is declared of deployment or personal data", () => {
  test.each([
    ["a chat model", "license: mit\npipeline_tag: text-generation", "# Chat\n\nAnswers."],
    ["a model of images", "license: mit\npipeline_tag: text-to-image", "# Paint\n\nDraws."],
    ["a fine-tune", "license: mit\npipeline_tag: text-generation\nbase_model: a/b", "# Tuned"],
    [
      "a model that learnt from people",
      "license: mit\npipeline_tag: text-generation",
      "# Chat\n\nThe model is anonymous. It contains no personal data.",
    ],
    ["a data set", "license: mit\ntask_categories: [text-generation]", "# Data\n\nTickets."],
  ])("%s", async (_, fields, body) => {
    const files = { "README.md": `---\n${fields}\n---\n\n${body}\n` };
    expect(told(await findings(files, OVERLAYS, { level: "strict" }))).toEqual([]);
  });
});

test("the configuration declares for cards that say nothing", async () => {
  const files = {
    "README.md": "---\nlicense: mit\npipeline_tag: text-generation\n---\n\n# Chat\n",
  };
  const config = "deployment: {jurisdictions: [EU, US-CA], eu: {gpai: yes}}";
  expect(told(await findings(files, OVERLAYS, { config }))).toEqual([
    "eu-ai-act/copyright-policy-missing warning 4",
    "eu-ai-act/model-documentation-incomplete warning 4",
    "eu-ai-act/output-marking-missing notice 4",
    "eu-ai-act/training-summary-missing warning 4",
    "us-ca/training-data-items-missing warning 4",
  ]);
});

describe("before its day a duty is a notice", () => {
  const dated = OVERLAYS.flatMap((pack) =>
    readdirSync(`policies/${pack}`)
      .filter((name) => name !== "pack.json")
      .flatMap((name) => {
        const folder = join("policies", pack, name);
        return readdirSync(folder, { withFileTypes: true })
          .filter((one) => one.isDirectory() && /^bad-(?:before|after)$/.test(one.name))
          .map((one) => [`${pack}/${name}`, one.name, join(folder, one.name)] as const);
      }),
  );
  test.each(dated)("%s %s", async (id, name, path) => {
    const { files, date } = exampleRun(filesOf(dirname(path), basename(path)), DATE);
    const run = (level: string) => findings(files, [id.split("/")[0] ?? ""], { date, level });
    const severities = async (level: string) =>
      (await run(level)).filter(({ ruleId }) => ruleId === id).map(({ severity }) => severity);
    const usual = id.startsWith("us-co/") ? ["notice", "warning"] : ["warning", "error"];
    const [baseline, strict] = name === "bad-before" ? ["notice", "notice"] : usual;
    expect(await severities("baseline")).toEqual([baseline]);
    expect(await severities("strict")).toEqual([strict]);
  });
  test("both sides of the day are shown for each date", () => {
    expect(dated.length).toBeGreaterThanOrEqual(12);
  });
});

describe("a service that makes pictures for the Union", () => {
  const service = (labels: string) => ({
    "README.md": card(
      `deployment: {jurisdictions: [CN, EU], publicService: yes, eu: {systemProvider: yes}}${labels}`,
      "license: mit\npipeline_tag: text-to-image",
    ),
  });
  const packs = ["disclosure", "eu-ai-act"];
  const marks = async (labels: string) =>
    told(await findings(service(labels), packs)).filter((one) => /label|marking/.test(one));

  test("is asked once how it marks them", async () => {
    expect(await marks("")).toEqual(["eu-ai-act/output-marking-missing warning 6"]);
  });
  test.each(["\nlabels: {standards: [C2PA]}", "\nlabels: {implicit: yes}"])(
    "is not asked with%s",
    async (labels) => expect(await marks(labels)).toEqual([]),
  );
  test("is asked where it says that it does not", async () => {
    expect(await marks("\nlabels: {implicit: no}")).toEqual([
      "eu-ai-act/output-marking-missing warning 6",
    ]);
  });
});

describe("a rule that lists what is missing", () => {
  const GPAI = "deployment: {jurisdictions: [EU], eu: {gpai: yes}}\n";
  const of = async (declaration: string, id: string, fields?: string) => {
    const all = await findings({ "README.md": card(declaration, fields) });
    const one = all.find(({ ruleId }) => ruleId === id);
    return { message: one?.message, paths: one?.missing?.map(({ path }) => path) };
  };

  test("names what nobody states, and offers that alone", async () => {
    const id = "eu-ai-act/model-documentation-incomplete";
    const some = `${GPAI}provider: {name: Harbour}\nsubject: {version: "1"}\narchitecture: decoder\nparameters: 8B
training: {description: pre-trained}\npolicies: {aup: "https://h.example/use"}`;
    expect(await of(some, id)).toEqual({
      message: expect.stringContaining(
        "Not stated: context length, training compute, training energy.",
      ),
      paths: [
        "governance.contextLength",
        "governance.training.compute",
        "governance.training.energy",
      ],
    });
    const none = await of(GPAI, id, "library_name: transformers");
    expect(none.paths).toContain("license");
    expect(none.paths).toHaveLength(11);
    const form = `${GPAI}disclosure: {modelDocumentation: {ref: MDF-1}}`;
    expect((await of(form, id)).message).toBeUndefined();
  });

  test("takes `unknown` for not stated, and does not offer to state it twice", async () => {
    const items = `deployment: {jurisdictions: [US-CA]}\ntraining: {datasets: [{id: a/b}]}\npurpose: {datasets: x}
size: 1M\ndataTypes: [text]\ncopyright: {containsProtected: unknown, basis: [license]}\npersonalInfo: no
aggregateConsumerInfo: no\nprocessing: {steps: [cleaned]}\ncollection: {timeframe: "2025"}\nsynthetic: no`;
    expect(await of(items, "us-ca/training-data-items-missing")).toEqual({
      message: expect.stringContaining(
        "Not stated: protected works in the data, first use in development.",
      ),
      paths: ["governance.firstUseDate"],
    });
  });

  test("offers another entry of a list that lacks one", async () => {
    const roles = `personalInfo: yes\nropa: R-1\nroles: [{role: deployer, party: Quay}]`;
    expect((await of(roles, "gdpr/processing-record-missing")).paths).toEqual([
      "governance.roles[].role",
      "governance.roles[].party",
    ]);
    const ropa = `personalInfo: yes\nroles: [{role: controller, party: Quay}]`;
    expect((await of(ropa, "gdpr/processing-record-missing")).paths).toEqual([
      "governance.ropa.ref",
    ]);
  });

  test("offers nothing where the case that failed asks for none of it", async () => {
    const claim = "deployment: {eu: {openSourceExemption: yes, systemicRisk: yes}}";
    const found = await of(claim, "eu-ai-act/open-source-exemption-unsupported");
    expect([typeof found.message, found.paths]).toEqual(["string", undefined]);
  });
});

test("every message that lists what is missing has something to list", async () => {
  const rules = OVERLAYS.flatMap((pack) => BUILTIN_PACKS[pack]?.load().rules ?? []);
  for (const rule of rules)
    for (const { path, outcome } of rule.examples) {
      const [pack = "", name = ""] = rule.id.split("/");
      const { files, date } = exampleRun(filesOf(join("policies", pack, name), path), DATE);
      const found = (await findings(files, [pack], { date })).filter(
        ({ ruleId }) => ruleId === rule.id,
      );
      expect([rule.id, path, found.length]).toEqual([rule.id, path, outcome === "fail" ? 1 : 0]);
      for (const { message, missing } of found) {
        expect(message).not.toMatch(/(?:stated|card|Colorado): \.$/);
        expect(missing?.length).not.toBe(0);
      }
    }
});
