import { expect, test } from "vitest";
import { check } from "../../src/pipeline/check.js";
import { memoryHost } from "../../src/pipeline/memory-host.js";
import { BUILTIN_PACKS, builtinRegister } from "../../src/policy/packs/builtin.js";
import { resolvePolicy } from "../../src/policy/resolve.js";
import { readConfig } from "../../src/policy/settings/config.js";

const DATE = "2026-11-25";

/** Findings and facts of some documents under a configuration. */
async function run(files: Record<string, string>, config: string, wholeRepository = false) {
  const { register, digest } = builtinRegister();
  const policy = await resolvePolicy(readConfig(".cardwarden.yml", config), {}, BUILTIN_PACKS, () =>
    Promise.reject(),
  );
  return check(memoryHost(files), {
    ...policy,
    register,
    registerDigest: digest,
    locale: "en",
    date: DATE,
    wholeRepository,
  });
}

const STUDENT = `---
license: mit
pipeline_tag: text-generation
governance:
  deployment: {publicService: no}
  teachers:
    - id: openai/gpt-4o
      access: api
      authorization: {basis: none}
---

# Student
`;

const teacher = async (config: string) => {
  const { report, facts } = await run({ "README.md": STUDENT }, config);
  const edge = facts.subjects.find(({ kind }) => kind === "edge");
  const errors = report.findings.filter(({ severity }) => severity === "error");
  return {
    edge,
    errors: errors.map(({ ruleId, primary }) => `${ruleId} ${primary.range.start.line}`),
  };
};

test("a recorded contract takes the place of `none`, and not that of a ground of the card's own", async () => {
  expect((await teacher("{}")).errors).toContain("ip/teacher-terms-forbid-training 7");
  const known = await teacher(
    "authorizations: [{upstream: openai/*, basis: contract, evidence: CTR-1, scope: [distillation, redistribution], expires: 2027-01-01}]",
  );
  expect(known.errors).toEqual([]);
  expect(known.edge?.facts["edge.authorization.basis"]).toMatchObject({
    value: "contract",
    evidence: "governance",
    at: { file: ".cardwarden.yml", range: { start: { line: 1 } } },
  });
  const other = await teacher(
    "authorizations: [{upstream: anthropic/*, basis: contract, evidence: CTR-1}]",
  );
  expect(other.errors).toContain("ip/teacher-terms-forbid-training 7");
});

test("a recorded contract that has run out is none", async () => {
  const { errors } = await teacher(
    "authorizations: [{upstream: openai/*, basis: contract, evidence: CTR-1, scope: [distillation, redistribution], expires: 2026-01-01}]",
  );
  expect(errors.map((error) => error.split(" ")[0])).toContain("ip/teacher-authorization-lapsed");
});

test("the configuration's word on the deployment counts before a card's", async () => {
  const { facts } = await run(
    { "README.md": STUDENT },
    "deployment: {publicService: yes, jurisdictions: [CN], logs: {retention: P6M}}",
  );
  const model = facts.subjects.find(({ kind }) => kind === "model");
  expect(model?.facts["deployment.publicService"]).toMatchObject({
    value: "yes",
    at: { file: ".cardwarden.yml" },
  });
  expect(model?.facts["deployment.cnPublicService"]?.value).toBe("yes");
  expect(model?.facts["deployment.logs.days"]?.value).toBe(180);
});

test("a card takes no service out that the configuration declares, and does where it declares none", async () => {
  const text = STUDENT.replace("{publicService: no}", "{cnPublicService: no, publicService: yes}");
  const china = async (config: string) => {
    const { facts } = await run({ "README.md": text }, config);
    const fact = facts.subjects.find(({ kind }) => kind === "model")?.facts[
      "deployment.cnPublicService"
    ];
    return [fact?.value, fact?.at.file];
  };
  expect(await china("deployment: {publicService: yes, jurisdictions: [CN]}")).toEqual([
    "yes",
    ".cardwarden.yml",
  ]);
  for (const config of [
    "deployment: {jurisdictions: [CN]}",
    "deployment: {publicService: yes, jurisdictions: [EU]}",
  ])
    expect(await china(config)).toEqual(["no", "README.md"]);
  expect(
    await china("deployment: {publicService: yes, jurisdictions: [CN], cnPublicService: no}"),
  ).toEqual(["no", ".cardwarden.yml"]);
});

const LICENSE = "---\nlicense: cc-by-nc-4.0\n---\n\n# Notes\n";

test("a parameter switches its rule on, and a wrong one is a mistake of the configuration", async () => {
  const fired = async (config: string) =>
    (await run({ "README.md": LICENSE }, config)).report.findings
      .filter(({ ruleId }) => ruleId === "ip/license-allowed")
      .map(({ severity, primary }) => [severity, primary.range.start.line]);
  expect(await fired("{}")).toEqual([]);
  expect(await fired("parameters: {ip/license-allowed: {allow: [mit]}}")).toEqual([["error", 2]]);
  expect(await fired("parameters: {ip/license-allowed: {allow: [cc-by-nc-4.0]}}")).toEqual([]);
  for (const [config, code] of [
    ["parameters: {ip/license-allowed: {allow: mit}}", "config-invalid"],
    ["parameters: {ip/license-allowed: {alow: [mit]}}", "config-unknown-key"],
    ["parameters: {ip/no-such: {allow: [mit]}}", "rule-unknown"],
  ] as const)
    await expect(fired(config)).rejects.toMatchObject({ code, at: { file: ".cardwarden.yml" } });
});

test.each([
  ["its end is far", "openai/*", "2027-01-01", [], "no"],
  ["thirty-one days are left", "openai/*", "2026-12-26", [], "no"],
  ["thirty days are left", "openai/*", "2026-12-25", ["authorization-ends-soon 5:14"], "no"],
  ["its last day is today", "openai/*", "2026-11-25", ["authorization-ends-soon 5:14"], "no"],
  ["it ended yesterday", "openai/*", "2026-11-24", ["authorization-ended 5:14"], "yes"],
  ["the calendar lacks its day", "openai/*", "2027-02-30", ["authorization-ended 5:14"], "yes"],
  ["nobody uses the upstream", "other/*", "2026-12-25", ["authorization-unused 2:5"], undefined],
])("a recorded ground whose owner is told: %s", async (_, upstream, expires, told, lapsed) => {
  const config = [
    "authorizations:",
    `  - upstream: ${upstream}`,
    "    basis: contract",
    "    evidence: CTR-1",
    `    expires: ${expires}`,
    "    owner: legal@harbour.example",
    "",
  ].join("\n");
  const { report, facts } = await run({ "README.md": STUDENT }, config, true);
  expect(
    report.diagnostics.map(
      ({ code, at }) => `${code} ${at?.range.start.line}:${at?.range.start.column}`,
    ),
  ).toEqual(told);
  for (const { message } of report.diagnostics) expect(message).toContain("legal@harbour.example");
  const edge = facts.subjects.find(({ kind }) => kind === "edge");
  expect(edge?.facts["edge.authorization.lapsed"]?.value ?? undefined).toBe(lapsed);
});

test("a recorded contract that has ended excuses nothing, and one that has not takes its place", async () => {
  const based = `---
license: mit
pipeline_tag: text-generation
base_model: meta-llama/Llama-3.1-8B
---
`;
  const errors = async (config: string) =>
    (await run({ "README.md": based }, config)).report.findings
      .filter(({ severity }) => severity === "error")
      .map(({ ruleId }) => ruleId);
  const ended = "{upstream: meta-llama/*, basis: contract, evidence: CTR-1, expires: 2026-11-24}";
  const last = "{upstream: meta-llama/*, basis: contract, evidence: CTR-2, expires: 2026-11-25}";
  const research = "{upstream: meta-llama/*, basis: contract, evidence: CTR-3, scope: [research]}";
  const conflict = ["ip/license-contradicts-inherited"];
  expect(await errors("{}")).toEqual(conflict);
  expect(await errors(`authorizations: [${ended}]`)).toEqual(conflict);
  expect(await errors(`authorizations: [${research}]`)).toEqual(conflict);
  expect(await errors(`authorizations: [${last}]`)).toEqual([]);
  expect(await errors(`authorizations: [${ended}, ${last}]`)).toEqual([]);
});
