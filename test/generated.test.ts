import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { packModule, packSources } from "../scripts/packs.js";
import { pages } from "../scripts/pages.js";
import { registerModule } from "../scripts/register.js";
import { schemas } from "../scripts/schemas.js";
import { FactsFile, Report } from "../src/model/report.js";
import { LEVELS, LOCALES } from "../src/model/vocabulary.js";
import { nodeHost } from "../src/node/host.js";
import { BUILTIN_PACKS } from "../src/policy/packs/builtin.js";
import { loadPack } from "../src/policy/packs/load.js";
import { VERSION } from "../src/version.js";
import { card, run } from "./helpers/run.js";

const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

describe("what is generated is what is committed", () => {
  test.each(schemas())("%s", (path, text) => {
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  test("the register", async () => {
    const [path, text] = await registerModule(".");
    expect(readFileSync(path, "utf8") === text, path).toBe(true);
  });

  test("pages", async () => {
    const made = await pages();
    for (const [path, text] of made)
      expect([path, readFileSync(path, "utf8")]).toEqual([path, text]);
    const listed = readdirSync("docs/rules", { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => join("docs/rules", name));
    expect(listed.filter((path) => !made.some(([known]) => known === path))).toEqual([]);
  });

  test("built-in packs, as loadPack makes them of their files, and none left out", async () => {
    const [path, text] = await packModule(".");
    expect(readFileSync(path, "utf8") === text, path).toBe(true);
    const sources = await packSources(".");
    expect(Object.keys(BUILTIN_PACKS)).toEqual([...sources.keys()]);
    for (const [name, source] of sources) {
      const shipped = BUILTIN_PACKS[name];
      // Its digest is over all that the files say.
      expect(shipped?.load()).toEqual(loadPack(source));
      expect(shipped?.rules).toEqual(Object.keys(source.rules));
    }
    const folders = readdirSync("policies", { recursive: true, encoding: "utf8" })
      .filter((path) => basename(path) === "rule.json")
      .map((path) => dirname(path));
    const ids = [...sources].flatMap(([name, { rules }]) =>
      Object.keys(rules).map((rule) => `${name}/${rule}`),
    );
    expect(ids.sort()).toEqual(folders.sort());
  });

  test("the version", () => {
    expect(json("package.json")).toMatchObject({ version: VERSION });
  });
});

describe("reports have the shape of their schema", () => {
  const repositories: [string, Record<string, string>][] = [
    ["empty", {}],
    ["no card", { "README.md": "# Just a project\n" }],
    ["broken", { "m/README.md": "---\nlicense: [mit\nbase_model: x\n---\n" }],
    ["silent", { "m/README.md": card("pipeline_tag: text-generation") }],
    [
      "lineage",
      {
        LICENSE: "MIT",
        "d/README.md": card("license: cc-by-nc-4.0", "task_categories: [text-generation]"),
        "m/README.md": card(
          "license: mit",
          "base_model: meta-llama/Llama-3.1-8B",
          "datasets: [../d]",
        ),
        "n/README.md": card(
          "license: mit",
          "base_model: ../m",
          "governance: {teachers: [{id: gpt-4}]}",
        ),
      },
    ],
  ];

  test.each(repositories)("%s", async (_, files) => {
    for (const level of LEVELS)
      for (const locale of LOCALES) {
        const { report, facts } = await run(files, { level, locale });
        expect(v.parse(v.strictObject(Report.entries), report)).toEqual(report);
        expect(v.parse(v.strictObject(FactsFile.entries), facts)).toEqual(facts);
        sumsUp(report);
      }
  });
});

/** The numbers of a report follow from its lists. */
function sumsUp(report: Report): void {
  const count = (key: "severity" | "outcome", word: string) =>
    report.findings.filter((one) => one[key] === word).length;
  expect(report.summary).toMatchObject({
    documents: report.documents.length,
    error: count("severity", "error"),
    warning: count("severity", "warning"),
    notice: count("severity", "notice"),
    undetermined: count("outcome", "undetermined"),
  });
}

const CORPUS = "../shared/corpus";
describe.skipIf(!existsSync(CORPUS))("real cards", () => {
  test.each(["hf-model", "hf-dataset"])("%s: same bytes twice, and valid", async (folder) => {
    const root = join(CORPUS, folder);
    const once = () => run(nodeHost({ root, paths: [root] }));
    const [first, second] = [await once(), await once()];
    expect(first.report.documents.length).toBeGreaterThan(30);
    expect(JSON.stringify(second) === JSON.stringify(first)).toBe(true);
    v.parse(v.strictObject(Report.entries), first.report);
    v.parse(v.strictObject(FactsFile.entries), first.facts);
    sumsUp(first.report);
    const prints = first.report.findings.map((one) => one.fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
