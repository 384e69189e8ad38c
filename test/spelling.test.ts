import { describe, expect, test } from "vitest";
import { check, memoryHost } from "../src/index.js";
import { americanWord, currentRuleId } from "../src/model/spelling.js";
import { registerAdditions } from "../src/policy/packs/register-files.js";
import { leaf, pack, ruleSource } from "./helpers/make.js";
import { card, DATE } from "./helpers/run.js";

describe("the spelling `licence`", () => {
  test("names a rule of the pack ip, and no rule of another pack", () => {
    expect(currentRuleId("ip/licence-contradicts-inherited")).toBe(
      "ip/license-contradicts-inherited",
    );
    expect(currentRuleId("acme/licence-noted")).toBe("acme/licence-noted");
    expect(americanWord("open-licence")).toBe("open-license");
    expect(americanWord("the licence of a text")).toBe("the licence of a text");
  });

  const conflict = {
    "m/README.md": card("license: mit", "base_model: meta-llama/Llama-3.1-8B"),
  };
  const RULE = "ip/license-contradicts-inherited";

  const findings = async (files: Record<string, string>, configuration = "") =>
    (await check(memoryHost(files), { date: DATE, configuration })).report.findings.filter(
      ({ ruleId }) => ruleId === RULE,
    );

  test.each([
    ["of rules", 'rules: {ip/licence-contradicts-inherited: "off"}'],
    [
      "of an override",
      'overrides: [{files: ["m/**"], rules: {ip/licence-contradicts-inherited: "off"}}]',
    ],
  ])("is accepted in the configuration: %s", async (_, text) => {
    expect(await findings(conflict)).toHaveLength(1);
    expect(await findings(conflict, text)).toEqual([]);
  });

  test("is accepted in a waiver", async () => {
    const text = `waivers:
  - rule: ip/licence-contradicts-inherited
    subject: "*"
    reason: agreed in CTR-1
    owner: legal@acme.example
    expires: 2027-01-31
`;
    const [finding] = await findings(conflict, text);
    expect(finding?.suppressed?.by).toBe("waiver");
  });

  test("is accepted in a comment of a card", async () => {
    const file = card(
      "license: mit # cardwarden-ignore ip/licence-contradicts-inherited: agreed in CTR-1",
      "base_model: meta-llama/Llama-3.1-8B",
    );
    const [finding] = await findings({ "m/README.md": file });
    expect(finding?.suppressed).toBeDefined();
  });

  test("is accepted in a rule of a pack of one's own", () => {
    const loaded = pack(
      ruleSource({
        kind: "missing-licence",
        require: leaf("edge.authorization.basis", "in", ["licence", "contract"]),
        when: leaf("edge.channel", "equal", "output"),
        subject: "edge",
      }),
    );
    expect(loaded.rules[0]).toMatchObject({
      kind: "missing-license",
      require: { value: ["license", "contract"] },
    });
  });

  test("is accepted in the register of a pack", () => {
    const { problems, additions } = registerAdditions("acme", {
      licences: [],
      upstreams: [
        {
          pattern: "acme/*",
          kind: "model",
          licence: "mit",
          source: "acme/models",
          retrieved: "2026-08-01",
          verified: "yes",
        },
      ],
    });
    expect(problems.filter(({ path }) => /licen[cs]e/.test(path.join("/")))).toEqual([]);
    expect(additions.upstreams[0]?.license ?? "mit").toBe("mit");
  });
});
