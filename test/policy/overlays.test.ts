import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CATALOG } from "../../src/facts/catalog.js";
import type { Level } from "../../src/model/vocabulary.js";
import { BUILTIN_PACKS } from "../../src/policy/packs/builtin.js";
import { DEFAULT_PACKS, resolvePolicy } from "../../src/policy/resolve.js";
import { readConfig } from "../../src/policy/settings/config.js";
import { brief, card, ofRule, run } from "../helpers/run.js";

const OVERLAYS = Object.keys(BUILTIN_PACKS).filter(
  (name) => !(DEFAULT_PACKS as readonly string[]).includes(name),
);
const packsOf = (...names: string[]) => names.flatMap((name) => BUILTIN_PACKS[name]?.load() ?? []);
const severities = async (files: Record<string, string>, id: string, date: string, level: Level) =>
  ofRule(await run(files, { packs: packsOf(id.split("/")[0] ?? ""), date, level }), id).map(brief);

describe("built-in packs", () => {
  test("each loads under its own name, with rules of that name", () => {
    for (const [name, pack] of Object.entries(BUILTIN_PACKS)) {
      const { name: stated, rules } = pack.load();
      expect(stated).toBe(name);
      expect(rules.length).toBeGreaterThan(0);
      expect(rules.map(({ id }) => id)).toEqual(pack.rules.map((rule) => `${name}/${rule}`));
    }
  });

  test("overlays are off until they are named", async () => {
    const names = async (config: string, packs?: string[]) =>
      (
        await resolvePolicy(
          readConfig(".cardwarden.yml", config),
          packs ? { packs } : {},
          BUILTIN_PACKS,
          () => Promise.reject(),
        )
      ).packs.map(({ name }) => name);
    expect(OVERLAYS).toEqual(expect.arrayContaining(["cn", "kr"]));
    expect(await names("{}")).toEqual([...DEFAULT_PACKS]);
    expect(await names("deployment: {jurisdictions: [CN], publicService: yes}")).toEqual([
      ...DEFAULT_PACKS,
    ]);
    expect(await names("packs: [doc, cn]")).toEqual(["doc", "cn"]);
    expect(await names("packs: [doc]", ["kr"])).toEqual(["kr"]);
  });
});

describe("docs/packs.md", () => {
  const page = readFileSync("docs/packs.md", "utf8");

  test("has a row for every built-in pack and every rule of cn", () => {
    for (const name of Object.keys(BUILTIN_PACKS)) expect(page).toContain(`| \`${name}\` |`);
    for (const rule of BUILTIN_PACKS.cn?.rules ?? [])
      expect(page).toContain(`(rules/cn/${rule}.md)`);
  });

  test("names every fact of the deployment", () => {
    const facts = page.split("## Facts of the deployment")[1]?.split("\n## ")[0];
    for (const { governance } of Object.values(CATALOG))
      if (governance && /^(?:deployment|registrations)\./.test(governance))
        for (const key of governance.split("."))
          expect([governance, new RegExp(`\\b${key}\\b`).test(facts ?? "")]).toEqual([
            governance,
            true,
          ]);
  });
});

describe("an overlay that is on", () => {
  test.each([
    [
      "text",
      card("license: mit", "pipeline_tag: text-generation", "base_model: a/b", "datasets: [c/d]"),
    ],
    ["images", card("license: mit", "pipeline_tag: text-to-image")],
    [
      "a student",
      card("license: mit", "pipeline_tag: text-generation", "governance: {teachers: [{id: a/t}]}"),
    ],
    [
      "crawled data",
      card(
        "license: mit",
        "task_categories: [text-generation]",
        "governance: {sources: [{id: news, kind: web-crawl}, {id: own, kind: user-data}]}",
      ),
    ],
    [
      "nothing in front matter",
      "# Model card\n\n## Model details\n\nA model.\n\n## Intended use\n\nIt answers letters.\n\n## Limitations\n\nIt errs.\n\n## Training data\n\nLetters.\n",
    ],
  ])("asks nothing of a card of %s that declares no deployment", async (_, text) => {
    const { report } = await run({ "MODEL_CARD.md": text }, { packs: packsOf(...OVERLAYS) });
    expect(report.documents).toHaveLength(1);
    expect(report.findings.map(brief)).toEqual([]);
  });
});

const painter = (...more: string[]) =>
  card("license: mit", "pipeline_tag: text-to-image", "governance:", ...more);
const CN = "  deployment: {cnPublicService: yes}";

describe("what is not in force yet is a notice", () => {
  test.each([
    ["cn/explicit-label-missing", "2023-01-09", "baseline", "notice"],
    ["cn/implicit-label-missing", "2025-08-31", "baseline", "notice"],
    ["cn/implicit-label-missing", "2025-09-01", "baseline", "warning"],
    ["cn/implicit-label-missing", "2025-08-31", "strict", "notice"],
    ["cn/implicit-label-missing", "2025-09-01", "strict", "error"],
    ["cn/user-agreement-labels-missing", "2025-08-31", "strict", "notice"],
  ] as const)("%s on %s at %s: %s", async (id, date, level, severity) => {
    expect(await severities({ "README.md": painter(CN) }, id, date, level)).toEqual([
      `${id} ${severity} README.md:6:1`,
    ]);
  });

  const companion = {
    "README.md": card(
      "license: mit",
      "pipeline_tag: text-generation",
      "governance:",
      "  deployment:",
      "    cnPublicService: yes",
      "    anthropomorphic: yes",
      "    minors: {intimacy: yes}",
    ),
  };
  test.each([
    ["2026-07-14", "notice"],
    ["2026-07-15", "error"],
  ])("a companion for minors on %s: %s", async (date, severity) => {
    const id = "cn/companion-service-facts-missing";
    expect(await severities(companion, id, date, "baseline")).toEqual([
      `${id} ${severity} README.md:8:24`,
    ]);
  });

  test.each([
    ["2026-01-21", "notice"],
    ["2026-01-22", "warning"],
  ])("Korea on %s: %s, at strict too", async (date, severity) => {
    const files = {
      "README.md": painter("  deployment: {jurisdictions: [KR], publicService: yes}"),
    };
    for (const level of ["baseline", "strict"] as const)
      expect(await severities(files, "kr/ai-notice-missing", date, level)).toEqual([
        `kr/ai-notice-missing ${severity} README.md:6:1`,
      ]);
  });
});

describe("what a case says", () => {
  test("a source above the limit is a warning at its own figure, at strict too", async () => {
    const files = {
      "README.md": card(
        "license: mit",
        "task_categories: [text-generation]",
        "governance:",
        CN,
        "  sources:",
        "    - {id: news, kind: web-crawl, sampling: {before: a, after: b, rate: 0.06}}",
      ),
    };
    const id = "cn/content-sampling-missing";
    for (const level of ["baseline", "strict"] as const)
      expect(await severities(files, id, "2026-11-25", level)).toEqual([
        `${id} warning README.md:7:73`,
      ]);
  });
});
