import { describe, expect, it } from "vitest";
import { CLEAN, CONTRADICTION, DUTIES, RULE } from "./cards.js";
import { mergeGroupEvent, pullRequestEvent } from "./github/events.js";
import { asked, checkout, type Files, githubOf, judge, reviewOf } from "./review.js";

const CARD = "models/student/README.md";
const BASE: Files = { ".cardwarden.yml": "packs: [ip]\n", [CARD]: CLEAN };
const HEAD: Files = { [CARD]: CONTRADICTION };
const waiver = (rule: string) =>
  `  - {rule: ${rule}, subject: "*", reason: r, owner: o, expires: ${nextYear()}}\n`;
/** A day that a waiver may last to. */
const nextYear = () => new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);

/** A local pack with one rule: a model states its version. */
const rule = (severity: string, status = "stable") =>
  JSON.stringify({
    id: "acme/version-missing",
    status,
    since: "1.0.0",
    stage: "any",
    kind: "missing-statement",
    subject: "model",
    title: { en: "No version" },
    when: { fact: "name", operator: "present", value: true },
    require: { fact: "version", operator: "present", value: true },
    severity: { baseline: severity, strict: severity },
    message: { en: "No version is stated." },
    rationale: { en: "r" },
    remedy: { en: "State it." },
    basis: [{ instrument: "Acme policy", provision: "1", asks: "a version", verified: true }],
    examples: [{ path: "good.md", outcome: "pass" }],
  });
const PACK: Files = {
  "policy/pack.json": JSON.stringify({ name: "acme", version: "1.0.0", title: { en: "Acme" } }),
  "policy/version-missing/rule.json": rule("error"),
};
const WITH_PACK: Files = { ...BASE, ...PACK, ".cardwarden.yml": "packs: [ip, ./policy]\n" };

describe("the gate cannot be moved by the one it judges", () => {
  const off = `rules: {${RULE}: "off", ${DUTIES}: "off"}\n`;
  it.each<[string, Files, Files, { disappear: number; appear: number }]>([
    [
      "switches every rule off",
      BASE,
      { ".cardwarden.yml": `packs: [ip]\n${off}` },
      { disappear: 2, appear: 0 },
    ],
    [
      "waives everything",
      BASE,
      { ".cardwarden.yml": `packs: [ip]\nwaivers:\n${waiver(RULE)}${waiver(DUTIES)}` },
      { disappear: 2, appear: 0 },
    ],
    [
      "deletes configuration and lock",
      { ...BASE, "cardwarden.lock": "{}\n" },
      { ".cardwarden.yml": null, "cardwarden.lock": null },
      // Without a configuration the other packs are on: what they ask would come.
      { disappear: 0, appear: 7 },
    ],
    [
      "makes everything a notice",
      BASE,
      { ".cardwarden.yml": "packs: [ip]\nlevel: advisory\n" },
      { disappear: 2, appear: 2 },
    ],
    [
      "includes other folders only",
      BASE,
      { ".cardwarden.yml": 'packs: [ip]\ninclude: ["docs/**"]\n' },
      { disappear: 2, appear: 0 },
    ],
    [
      "excludes its card",
      BASE,
      { ".cardwarden.yml": 'packs: [ip]\nexclude: ["models/**"]\n' },
      { disappear: 2, appear: 0 },
    ],
    [
      "takes the pack out",
      BASE,
      { ".cardwarden.yml": "packs: [doc]\n" },
      { disappear: 2, appear: 0 },
    ],
    [
      "brings a configuration that is found first",
      { ".github/cardwarden.yml": "packs: [ip]\n", [CARD]: CLEAN },
      { ".cardwarden.yml": "packs: [doc]\n" },
      { disappear: 2, appear: 0 },
    ],
  ])("where it %s", async (_, base, head, { disappear, appear }) => {
    const review = await reviewOf(base, { ...HEAD, ...head });
    const result = await judge(review);
    expect([...result.findings].sort()).toEqual([
      `${DUTIES} ${CARD}:3 true`,
      `${RULE} ${CARD}:3 true`,
    ]);
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    // Said where a reviewer looks, with a token that only reads.
    const [file] = Object.keys(head).sort();
    expect(result.annotations.find(({ level }) => level === "notice")).toMatchObject({
      file,
      line: 1,
      title: "Policy of this change",
    });
    const policy = result.report.change?.policy;
    const sum = (counts = { error: 0, warning: 0, notice: 0 }) =>
      counts.error + counts.warning + counts.notice;
    expect(policy?.files).toEqual(Object.keys(head).sort());
    expect([sum(policy?.disappear), policy?.disappear.error]).toEqual([
      disappear,
      disappear === 0 ? 0 : 1,
    ]);
    expect(policy?.problem === undefined ? sum(policy?.appear) : -1).toBe(appear);
  });

  it("where it edits a local pack, deletes its rule, or breaks it", async () => {
    const edits: [Files, object][] = [
      [{ "policy/version-missing/rule.json": rule("notice") }, { disappear: { error: 1 } }],
      [{ "policy/version-missing/rule.json": null }, { disappear: { error: 1 } }],
      [{ "policy/version-missing/rule.json": "{" }, { problem: expect.stringContaining("JSON") }],
      [{ "policy/pack.json": null }, { problem: expect.stringContaining("pack.json") }],
    ];
    for (const [head, preview] of edits) {
      const review = await reviewOf(WITH_PACK, { ...HEAD, ...head });
      const result = await judge(review);
      expect(result.findings).toContain(`acme/version-missing ${CARD}:22 false`);
      expect(result.outputs.outcome).toBe("fail");
      expect(result.report.change?.policy).toMatchObject(preview);
    }
  });

  it("where the clone does not hold the base, local pack included", async () => {
    const review = await reviewOf(WITH_PACK, {
      ...HEAD,
      ".cardwarden.yml": "packs: []\n",
      "policy/version-missing/rule.json": rule("notice"),
    });
    const github = await githubOf(review);
    const result = await judge(review, { workspace: await checkout(review), github });
    expect(result.findings).toContain(`acme/version-missing ${CARD}:22 false`);
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    expect(github.violations).toEqual([]);
    expect(asked(github).filter((one) => one === "repos/get-content")).toHaveLength(5);
  });

  it("where it hides its card behind a rule.json", async () => {
    const review = await reviewOf(BASE, { ...HEAD, "models/student/rule.json": rule("notice") });
    expect((await judge(review)).outputs).toMatchObject({ outcome: "fail", errors: "1" });
    const pack = { "models/pack.json": PACK["policy/pack.json"] ?? null };
    const both = await reviewOf(BASE, { ...HEAD, ...pack, "models/student/rule.json": "{}" });
    expect((await judge(both)).outputs).toMatchObject({ outcome: "fail", errors: "1" });
    // Examples of a new rule in a pack that was there before are no cards.
    const rules: Files = {
      "policy/licence/rule.json": rule("notice"),
      "policy/licence/README.md": CONTRADICTION,
    };
    const added = await judge(await reviewOf(WITH_PACK, rules));
    expect(added.findings.join()).not.toContain("policy/");
  });

  it("in a merge queue", async () => {
    const review = await reviewOf(BASE, { ...HEAD, ".cardwarden.yml": "packs: [doc]\n" });
    const payload = mergeGroupEvent({ base: { sha: review.base }, head: { sha: review.merge } });
    const result = await judge(review, { event: "merge_group", payload });
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
  });

  it("by naming its own revision as policy-ref", async () => {
    const review = await reviewOf(BASE, { ...HEAD, ".cardwarden.yml": "packs: [doc]\n" });
    const own = ["change", "refs/heads/change", review.head, "HEAD", "refs/pull/7/merge"];
    for (const ref of own) {
      const result = await judge(review, { inputs: { "policy-ref": ref } });
      expect(result.outputs).toEqual({ outcome: "error" });
      expect(result.annotations[0]?.message).toContain("own revision");
    }
  });
});

describe("policy-ref", () => {
  it("may name a branch after which a fork has named its own", async () => {
    const review = await reviewOf(BASE, HEAD);
    const github = await githubOf(review, { pull: { fork: true } });
    const payload = pullRequestEvent({
      number: 7,
      base: { sha: review.base },
      head: { sha: review.head, ref: "main" },
      fork: true,
    });
    const result = await judge(review, { github, payload, inputs: { "policy-ref": "main" } });
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    expect(github.violations).toEqual([]);
  });

  it("takes the policy of another revision: a commit of the clone, else by GitHub", async () => {
    const review = await reviewOf(BASE, { ...HEAD, ".cardwarden.yml": "packs: [doc]\n" });
    const github = await githubOf(review);
    github.commit(
      { ".cardwarden.yml": Buffer.from("packs: [doc]\n") },
      { ref: "refs/heads/policy" },
    );
    const inputs = { "policy-ref": review.base };
    expect((await judge(review, { inputs, github })).outputs.errors).toBe("1");
    expect(asked(github)).toEqual([]);
    const named = await judge(review, { inputs: { "policy-ref": "policy" }, github });
    expect(named.outputs).toMatchObject({ outcome: "pass" });
    expect(asked(github)).toEqual(["repos/get-content"]);
    expect(github.violations).toEqual([]);
    const gone = await judge(review, { inputs: { "policy-ref": "nowhere" }, github });
    expect(gone.outputs).toEqual({ outcome: "error" });
  });
});
