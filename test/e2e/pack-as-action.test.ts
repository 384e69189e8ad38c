import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { parseDocument } from "yaml";
import { CLEAN } from "./cards.js";
import { type Files, judge, reviewOf } from "./review.js";
import { action, declared, folder, git, NODES, ROOT, ruleOf } from "./runner.js";

/**
 * A policy that is shipped as a composite action. The sample of the documents is read, its one step is done as the
 * runner does it: `github.action_path` is the folder that the runner put the action into, and what is `with` a step
 * arrives as `INPUT_…`. Source: actions/runner, Handlers/CompositeActionHandler.cs.
 */
const SAMPLE = "docs/workflows/ai-policy/action.yml";

interface Composite {
  readonly name: string;
  readonly description: string;
  readonly inputs?: unknown;
  readonly outputs: Readonly<Record<string, { description: string; value: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly id?: string;
      readonly uses?: string;
      readonly run?: string;
      readonly with?: Readonly<Record<string, string>>;
    }[];
  };
}

const text = readFileSync(join(ROOT, SAMPLE), "utf8");
const composite: Composite = parseDocument(text, { version: "1.2" }).toJS();

describe(SAMPLE, () => {
  const { runs, outputs, ...head } = composite;

  test("is a composite action of one pinned step", () => {
    expect(parseDocument(text, { version: "1.2" }).errors).toEqual([]);
    expect(Object.keys(head).sort()).toEqual(["description", "name"]);
    expect(runs.using).toBe("composite");
    expect(runs.steps).toHaveLength(1);
    expect(runs.steps[0]?.uses).toMatch(/^cardwarden\/cardwarden@[0-9a-f]{40}$/);
  });

  test("runs no shell, so nothing that it is handed can become a command", () => {
    expect(runs.steps.filter(({ run }) => run !== undefined)).toEqual([]);
  });

  test("gives inputs that there are, and hands on outputs that there are", () => {
    const step = runs.steps[0];
    expect(
      Object.keys(step?.with ?? {}).filter((name) => !declared("inputs").includes(name)),
    ).toEqual([]);
    for (const [name, { value, description }] of Object.entries(outputs)) {
      expect(value).toBe(`\${{ steps.${step?.id}.outputs.${name} }}`);
      expect(declared("outputs")).toContain(name);
      expect(description).not.toBe("");
    }
  });
});

const RULE = "acme/version-stated";
const CARD = "README.md";

const rule = (severity: string) =>
  JSON.stringify({
    id: RULE,
    subject: "model",
    when: { fact: "isPublished", operator: "equal", value: "yes" },
    require: { fact: "version", operator: "present", value: true },
    severity: { baseline: severity },
    message: { en: "{name} states no version." },
    basis: [{ instrument: "Acme policy", provision: "1", asks: "a version", verified: true }],
    examples: [{ path: "good.md", outcome: "pass" }],
  });
const pack = (at: string, severity = "error"): Record<string, string> => ({
  [`${at}/pack.json`]: JSON.stringify({ name: "acme", version: "1.0.0", title: { en: "Acme" } }),
  [`${at}/version-stated/rule.json`]: rule(severity),
});

/** Where the runner unpacks acme/ai-policy: beside the workspace, not in it. */
const unpacked = () => folder({ ...pack("packs/base"), "action.yml": text });
const inputsAt = (path: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(composite.runs.steps[0]?.with ?? {}).map(([name, value]) => [
      name,
      value.replaceAll(`\${{ github.action_path }}`, path),
    ]),
  );
const BASE: Files = { [CARD]: CLEAN };
const HEAD: Files = { [CARD]: `${CLEAN}\nMore words.\n` };
const all = { "changed-only": "false" };

describe.each(NODES)("a policy shipped as an action under Node $version", ({ path: node }) => {
  it("judges a push", async () => {
    const workspace = folder({ [CARD]: CLEAN });
    await git(workspace, "init", "-q", "-b", "main");
    const result = await action({ workspace, node, inputs: inputsAt(unpacked()) });
    expect(result).toMatchObject({ status: 1, outputs: { outcome: "fail", errors: "1" } });
    expect(result.annotations).toMatchObject([{ level: "error", file: CARD }]);
    expect(result.annotations.map(ruleOf)).toEqual([RULE]);
  });

  it("judges a pull request, whatever its packs are named", async () => {
    // The head has a folder of the same path below the workspace, with a weaker rule.
    const review = await reviewOf(BASE, { ...HEAD, ...pack("packs/base", "notice") });
    const inputs = { ...inputsAt(unpacked()), ...all };
    const result = await judge(review, { inputs, node });
    expect(result.findings.filter((one) => one.startsWith(RULE))).toHaveLength(1);
    expect(result.annotations.filter((one) => ruleOf(one) === RULE)).toMatchObject([
      { level: "error", file: CARD },
    ]);
    expect(result).toMatchObject({ status: 1, outputs: { outcome: "fail", errors: "1" } });
  });
});

describe("a folder that is named as a whole path", () => {
  it("and lies in the workspace is refused on a pull request, which could have written it", async () => {
    const review = await reviewOf(
      { ...BASE, ...pack("policy") },
      { ...HEAD, ...pack("policy", "notice") },
    );
    const inputs = { packs: join(review.workspace, "policy"), ...all };
    const result = await judge(review, { inputs });
    expect(result).toMatchObject({ status: 1, outputs: { outcome: "error" } });
    expect(result.findings).toEqual([]);
  });

  it("and is brought by the pull request alone is no policy", async () => {
    const review = await reviewOf(BASE, { ...HEAD, ...pack("policy", "notice") });
    const inputs = { packs: join(review.workspace, "policy"), ...all };
    expect((await judge(review, { inputs })).outputs.outcome).toBe("error");
  });

  it("and is not there ends the run", async () => {
    const inputs = inputsAt(folder({ "action.yml": text }));
    const result = await judge(await reviewOf(BASE, HEAD), { inputs });
    expect(result).toMatchObject({ status: 1, outputs: { outcome: "error" } });
  });
});
