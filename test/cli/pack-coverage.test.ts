import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, temporary } from "../e2e/runner.js";
import { call } from "./call.js";

const COVERAGE = ["pack", "test", "acme", "--coverage"];

/** A fresh rule with its `rule.json` changed. */
async function rule(change: (made: Record<string, unknown>) => object): Promise<string> {
  const cwd = temporary();
  await call(cwd, ["pack", "new-rule", "acme", "x"]);
  const path = join(cwd, "acme/x/rule.json");
  const made = JSON.parse(readFileSync(path, "utf8"));
  writeFileSync(path, JSON.stringify({ ...made, ...change(made) }, null, 2));
  return cwd;
}

interface Comparison {
  readonly pointer: string;
  readonly line: number;
  readonly possible: string[];
  readonly seen: Record<string, string[]>;
}
async function comparisons(cwd: string): Promise<Comparison[]> {
  const { out } = await call(cwd, [...COVERAGE, "--format", "json"]);
  return JSON.parse(out).coverage.rules[0].comparisons;
}
const named = async (cwd: string, pointer: string) =>
  (await comparisons(cwd)).find((one) => one.pointer === pointer);

describe("pack test --coverage", () => {
  test("a new rule shows all of itself", async () => {
    const cwd = await rule((made) => made);
    const { code, out, err } = await call(cwd, COVERAGE);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^2 comparisons: true 100 % \(2 of 2\); false 100 % \(2 of 2\); absent 100 % \(0 of 0\)\n/,
    );
  });

  test("what no example shows is named with its line, and the run fails", async () => {
    const cwd = await rule(({ examples }) => ({ examples: (examples as unknown[]).slice(0, 2) }));
    const { code, out } = await call(cwd, COVERAGE);
    expect(code).toBe(1);
    const when =
      readFileSync(join(cwd, "acme/x/rule.json"), "utf8")
        .split("\n")
        .findIndex((row) => row.includes('"when"')) + 1;
    expect(out).toMatch(
      new RegExp(`^acme/x/rule.json\n  ${when}:3  when  isPublished equal yes  never fails\n`),
    );
    expect((await named(cwd, "/when"))?.seen).toMatchObject({
      true: ["good.md", "bad.md"],
      false: [],
    });
    for (const [threshold, exit] of [
      ["true=100,false=50", 0],
      ["50", 0],
      ["51", 1],
      ["false=50.1", 1],
    ] as const)
      expect([threshold, (await call(cwd, [...COVERAGE, "--threshold", threshold])).code]).toEqual([
        threshold,
        exit,
      ]);
    expect((await call(cwd, ["pack", "test", "acme"])).code).toBe(0);
  });

  test("every comparison is looked at, also where another one has decided", async () => {
    const [version, contact] = ["version", "contact"].map((fact) => ({
      fact,
      operator: "present",
      value: true,
    }));
    const cwd = await rule(() => ({ require: { any: [version, contact] } }));
    expect((await named(cwd, "/require/any/1"))?.seen).toMatchObject({
      true: [],
      false: ["good.md", "bad.md"],
    });
  });

  test("silence is asked for where a fact may be silent, and only where the rule leaves it open", async () => {
    const one = { fact: "version", operator: "notEqual", value: "1.0" };
    const cwd = await rule(() => ({
      require: { any: [one, { fact: "version", operator: "present", value: false }] },
    }));
    expect(await named(cwd, "/require/any/0")).toMatchObject({
      possible: ["true", "false", "absent"],
      seen: { false: ["good.md", "bad.md"], absent: ["bad.md"] },
    });
    expect((await named(cwd, "/require/any/1"))?.possible).toEqual(["true", "false"]);
    expect((await named(cwd, "/when"))?.possible).toEqual(["true", "false"]);

    const stated = await rule(() => ({
      when: { fact: "version", operator: "present", value: true },
      require: one,
    }));
    expect((await named(stated, "/require"))?.possible).toEqual(["true", "false"]);
  });

  test("what cannot be read is silent too, and no answer", async () => {
    const cwd = await rule(({ examples }) => ({
      require: { fact: "version", operator: "notEqual", value: "1.0" },
      examples: [...(examples as object[]), { path: "broken.md", outcome: "undetermined" }],
    }));
    folder(
      { "broken.md": '---\npipeline_tag: text-generation\nx: "a\n---\n\n# Model\n' },
      join(cwd, "acme/x"),
    );
    const seen = (await named(cwd, "/require"))?.seen;
    expect(seen?.absent).toContain("broken.md");
    expect([seen?.true, seen?.false].flat()).not.toContain("broken.md");
  });

  test("cases are asked in order, and one that no example fails is named", async () => {
    const present = (fact: string) => ({ fact, operator: "present", value: true });
    const one = (fact: string) => ({ require: present(fact), severity: { baseline: "warning" } });
    const cwd = await rule(() => ({
      require: undefined,
      severity: undefined,
      cases: [one("version"), one("contact"), one("limitations")],
    }));
    const { out } = await call(cwd, [...COVERAGE, "--format", "json"]);
    const [coverage] = JSON.parse(out).coverage.rules;
    expect(coverage.unfailed).toEqual(["case 3"]);
    // bad.md stops at the first case, good.md at the second.
    expect((await named(cwd, "/cases/1/require"))?.seen.false).toEqual(["good.md"]);
    expect((await named(cwd, "/cases/2/require"))?.seen.false).toEqual([]);
  });

  test.each(["x", "101", "true", "true=x", "flase=10", "-1", "true=10,"])(
    "--threshold %s is refused",
    async (threshold) => {
      const { code, out } = await call(await rule((made) => made), [
        ...COVERAGE,
        `--threshold=${threshold}`,
      ]);
      expect([code, out]).toEqual([2, ""]);
    },
  );
});
