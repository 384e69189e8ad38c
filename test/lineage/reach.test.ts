import { expect, test } from "vitest";
import { isIn } from "../../src/lineage/edges/territory-and-users.js";
import { check } from "../../src/pipeline/check.js";
import { memoryHost } from "../../src/pipeline/memory-host.js";
import { BUILTIN_PACKS, builtinRegister } from "../../src/policy/packs/builtin.js";
import { resolvePolicy } from "../../src/policy/resolve.js";

test.each([
  ["DE", "EU", true],
  ["de", "EU", true],
  ["EU", "EU", true],
  ["US-CA", "US", true],
  ["GB", "EU", false],
  ["CN", "EU", false],
])("%s in %s: %s", (country, region, expected) => expect(isIn(country, region)).toBe(expected));

/** The edge of a derivative under a declared deployment. */
async function edge(base: string, relation: string, deployment: string) {
  const { register, digest } = builtinRegister();
  const policy = await resolvePolicy({}, {}, BUILTIN_PACKS, () => Promise.reject());
  const text = `---\nlicense: other\nbase_model: ${base}\nbase_model_relation: ${relation}\ngovernance:\n  deployment: ${deployment}\n---\n\n# Harbour\n`;
  const { facts } = await check(memoryHost({ "README.md": text }), {
    ...policy,
    register,
    registerDigest: digest,
    locale: "en",
    date: "2026-11-25",
  });
  const found = facts.subjects.find(({ kind }) => kind === "edge");
  const value = (name: string) => found?.facts[name]?.value;
  return {
    excluded: value("edge.territory.excluded"),
    conditional: value("edge.territory.conditional"),
    over: value("edge.users.overLimit"),
  };
}

test("declared jurisdictions and users against the license of the base", async () => {
  const hunyuan = "tencent/Hunyuan-A13B-Instruct";
  expect(await edge(hunyuan, "finetune", "{jurisdictions: [CN, FR, KR]}")).toEqual({
    excluded: ["FR", "KR"],
    conditional: null,
    over: null,
  });
  expect(await edge("meta-llama/Llama-3.2-1B", "finetune", "{jurisdictions: [EU]}")).toMatchObject({
    excluded: null,
    conditional: ["EU"],
  });
  expect(
    await edge("meta-llama/Llama-3.1-8B", "adapter", "{users: {monthly: 800000000}}"),
  ).toMatchObject({ over: "yes" });
  expect(await edge("meta-llama/Llama-3.1-8B", "adapter", "{users: {monthly: 800}}")).toMatchObject(
    { over: "no" },
  );
  expect(await edge("Qwen/Qwen2.5-7B", "finetune", "{jurisdictions: [EU]}")).toEqual({
    excluded: null,
    conditional: null,
    over: null,
  });
});
