import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { filesOf } from "../src/cli/example-files.js";
import { isPlaceholder } from "../src/facts/placeholder.js";
import { fixProblems } from "../src/fix/example.js";
import { textIn } from "../src/model/localized.js";
import { type Pack, PackFile, RuleFile } from "../src/model/rule.js";
import type { Texts } from "../src/model/texts.js";
import { LOCALES } from "../src/model/vocabulary.js";
import { packTexts } from "../src/node/files.js";
import { below, DEFAULT_THRESHOLDS, RuleCoverage, totalsOf, unseen } from "../src/pack/coverage.js";
import { exampleProblems, exampleRun } from "../src/pack/example.js";
import { lintPack } from "../src/pack/lint.js";
import { textsOf } from "../src/pack/lint-texts.js";
import { BUILTIN_PACKS } from "../src/policy/packs/builtin.js";
import { builtinInstruments, completed } from "../src/policy/packs/instruments.js";
import { loadPack } from "../src/policy/packs/load.js";
import { offendingWords } from "../src/policy/packs/wording.js";
import { resolvePolicy } from "../src/policy/resolve.js";
import { withParameters } from "../src/policy/settings/parameters.js";
import { pointer } from "../src/text/tree.js";
import { DATE, run } from "./helpers/run.js";

const HAN = /[\u4e00-\u9fff]/;
const packs = readdirSync("policies").filter((pack) => existsSync(`policies/${pack}/pack.json`));
const rules = packs.flatMap((pack) =>
  readdirSync(`policies/${pack}`)
    .filter((name) => existsSync(`policies/${pack}/${name}/rule.json`))
    .map((name) => [`${pack}/${name}`, join("policies", pack, name)] as const),
);
const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const load = (folder: string) =>
  completed(v.parse(RuleFile, json(join(folder, "rule.json"))), builtinInstruments());

/** An example under one pack, with its own configuration, change and date. */
async function runExample(path: string, pack: Pack) {
  const { files, config, packs, date, change } = exampleRun(
    filesOf(dirname(path), basename(path)),
    DATE,
  );
  const policy = await resolvePolicy(config, {}, BUILTIN_PACKS, packs);
  const ran = withParameters(pack, config.parameters ?? []);
  const result = await run(files, { ...policy, packs: [ran], date, ...(change ? { change } : {}) });
  return { ...result, ran };
}

test("there are packs and rules, and every folder of a pack holds a rule", () => {
  expect(rules.length).toBeGreaterThan(0);
  for (const pack of packs) {
    expect(v.parse(PackFile, json(`policies/${pack}/pack.json`)).name).toBe(pack);
    const strange = readdirSync(`policies/${pack}`).filter(
      (name) => name !== "pack.json" && !existsSync(`policies/${pack}/${name}/rule.json`),
    );
    expect([pack, strange]).toEqual([pack, []]);
  }
});

test("supersedes and removed ids: every id that is superseded is well formed and never its own", () => {
  for (const [id, folder] of rules)
    for (const other of load(folder).supersedes) {
      expect(other).toMatch(/^(?:\*|[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*)$/);
      expect(other).not.toBe(id);
    }
});

/** What the examples of every rule show, filled by their runs below. */
const covered: RuleCoverage[] = [];

describe.each(rules)("%s", (id, folder) => {
  const rule = load(folder);
  const [name = ""] = id.split("/");
  const one = loadPack({
    pack: json(`policies/${name}/pack.json`),
    rules: { [id.slice(name.length + 1)]: json(join(folder, "rule.json")) },
  });

  const coverage = new RuleCoverage(rule);
  covered.push(coverage);

  test("id, texts in both languages, basis", () => {
    expect(rule.id).toBe(id);
    const texts: [string, Texts | undefined][] = [
      ["title", rule.title],
      ["message", rule.message],
      ["rationale", rule.rationale],
      ["remedy", rule.remedy],
      ...(rule.cases ?? []).flatMap(({ message }, i): [string, Texts][] =>
        message ? [[`cases/${i}/message`, message]] : [],
      ),
    ];
    for (const [where, words] of texts) {
      expect([where, Boolean(words?.en), Boolean(words?.["zh-CN"])]).toEqual([where, true, true]);
      expect([where, /[\u4e00-\u9fff]/.test(words?.["zh-CN"] ?? "")]).toEqual([where, true]);
      expect([where, /[\u4e00-\u9fff]/.test(words?.en ?? "")]).toEqual([where, false]);
      const placeholders = (sentence = "") =>
        [...new Set(sentence.match(/\{[A-Za-z][\w.]*\}/g) ?? [])].sort();
      expect([where, placeholders(words?.["zh-CN"])]).toEqual([where, placeholders(words?.en)]);
    }
    for (const basis of rule.basis)
      if (basis.verified === true && basis.instrument !== "Cardwarden")
        expect([basis.id, basis.url, basis.accessed]).not.toContain(undefined);
  });

  test("what it offers to paste is no answer", () => {
    for (const [path, value] of Object.entries(rule.fix?.add ?? {}))
      for (const locale of LOCALES) {
        const text = textIn(value, locale);
        expect([path, text, isPlaceholder(text)]).toEqual([path, text, true]);
        // Words of a vocabulary are the same in both languages; others are not.
        const words = text
          .slice(1, -1)
          .split(" | ")
          .some((one) => one.includes(" "));
        if (words && locale === "zh-CN")
          expect([path, text]).toEqual([path, expect.stringMatching(HAN)]);
      }
  });

  test("every edit that it offers is proven on a document", () => {
    const proven = rule.examples.filter(({ fixed }) => fixed !== undefined);
    expect(proven.length).toBeGreaterThanOrEqual(rule.fix?.edit?.length ?? 0);
    for (const { fixed } of proven)
      expect(rule.examples).toContainEqual(
        expect.objectContaining({ path: fixed, outcome: "pass" }),
      );
    for (const { append } of rule.fix?.edit ?? [])
      expect([append?.text.en === undefined, append?.text["zh-CN"] === undefined]).toEqual([
        append === undefined,
        append === undefined,
      ]);
  });

  test("no word that judges", () => {
    for (const [path, { en, "zh-CN": chinese = "" }] of textsOf(rule))
      expect([path, offendingWords(en), offendingWords(chinese)]).toEqual([path, [], []]);
    for (const { asks } of rule.basis)
      for (const locale of LOCALES) expect(offendingWords(textIn(asks, locale))).toEqual([]);
  });

  test("at least one example passes and one fails, and every file belongs to an example", () => {
    const outcomes = rule.examples.map((example) => example.outcome);
    expect(outcomes).toContain("pass");
    expect(outcomes).toContain("fail");
    const paths = rule.examples.map((example) => example.path);
    expect(new Set(paths).size).toBeGreaterThan(0);
    expect(
      readdirSync(folder)
        .filter((file) => file !== "rule.json")
        .sort(),
    ).toEqual([...new Set(paths)].sort());
  });

  test.each(rule.examples.map((example) => [example.path, example] as const))(
    "%s",
    async (_, example) => {
      const result = await runExample(join(folder, example.path), one);
      await coverage.observe(example.path, result.facts.subjects, result.ran.rules[0]);
      expect(await exampleProblems(rule, result.ran, example, result)).toEqual([]);
      if (example.fixed !== undefined)
        expect(
          fixProblems(
            id,
            result.report,
            filesOf(folder, example.path),
            filesOf(folder, example.fixed),
          ),
        ).toEqual([]);
      for (const { ruleId, message } of result.report.findings)
        if (ruleId === id) {
          expect(message).not.toMatch(/undefined|\[object|\{[a-z][\w.]*\}/);
          // The first sentence is the title of an annotation.
          expect(message.length).toBeLessThanOrEqual(400);
        }
    },
  );
});

describe("together", () => {
  test("examples show every comparison true and false, and nearly every silence that can be", () => {
    const leaves = covered.flatMap(({ rule, leaves }) =>
      leaves.map((leaf) => ({ ...leaf, id: rule.id })),
    );
    const dark = leaves.flatMap((leaf) =>
      unseen(leaf).map((sight) => `${leaf.id} ${pointer(...leaf.path)} never ${sight}`),
    );
    expect(dark.filter((text) => !text.endsWith("absent"))).toEqual([]);
    for (const pack of packs) {
      const own = leaves.filter(({ id }) => id.startsWith(`${pack}/`));
      const low = totalsOf(own).filter((total) => below(total, DEFAULT_THRESHOLDS));
      expect([pack, low, low.length === 0 ? [] : dark]).toEqual([pack, [], []]);
    }
    // What no document can show is worked out; it stays the exception: a `when` that is always so, a leaf given by `when`.
    const impossible = leaves.filter(
      ({ possible }) => !possible.has("true") || !possible.has("false"),
    );
    const odd = impossible.filter(({ part }) => part !== "when");
    expect(odd.map(({ id, path }) => `${id} ${pointer(...path)}`)).toEqual([]);
  });

  test("every requirement fails in an example", () => {
    const never = covered.flatMap(({ rule, unfailed }) =>
      unfailed.map(({ name }) => `${rule.id} ${name}`),
    );
    expect(never).toEqual([]);
  });

  test("pack lint has nothing to say", () => {
    const known = new Set(rules.map(([id]) => id));
    const said = packs
      .map((pack) => packTexts(`policies/${pack}`))
      .flatMap((pack) => lintPack(pack, { builtin: true, known }))
      // A rule may stand for one of a later version.
      .filter(({ code }) => code !== "unknown-rule");
    expect(said).toEqual([]);
  });
});
