import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesOf } from "../src/cli/example-files.js";
import { textIn } from "../src/model/localized.js";
import type { Pack, RuleFile } from "../src/model/rule.js";
import type { Texts } from "../src/model/texts.js";
import { LOCALES } from "../src/model/vocabulary.js";
import { exampleRun } from "../src/pack/example.js";
import { textsOf } from "../src/pack/lint-texts.js";
import { BUILTIN_PACKS } from "../src/policy/packs/builtin.js";
import { resolvePolicy } from "../src/policy/resolve.js";
import { withParameters } from "../src/policy/settings/parameters.js";
import { DATE, PACKS, run } from "./helpers/run.js";
import { firstSentence, styleFaults } from "./helpers/style.js";

/** An annotation shows its title and the first sentence at a glance: together no more than this. */
const GLANCE = 160;
const TITLE = { en: 72, "zh-CN": 32 } as const;
const HAN = /\p{Script=Han}/u;

const rules: readonly (readonly [id: string, rule: RuleFile, pack: Pack])[] = PACKS.flatMap(
  (pack) => pack.rules.map((rule) => [rule.id, rule, pack] as const),
);
/** A provision goes by the name that its text has, such as `rai:dataBiases`. */
const basisTexts = ({ basis }: RuleFile): (Texts | string)[] =>
  basis.flatMap(({ instrument, asks }) => [instrument, asks]);

describe.each(rules)("%s", (id, rule, pack) => {
  test("is written in plain words, in both languages", () => {
    for (const locale of LOCALES) {
      const texts = [
        ...textsOf(rule).map(([, texts]) => textIn(texts, locale)),
        ...basisTexts(rule).map((texts) => textIn(texts, locale)),
      ];
      expect(texts.flatMap((text) => styleFaults(text, locale, id))).toEqual([]);
      const title = rule.title === undefined ? "" : textIn(rule.title, locale);
      expect([title, title.length <= TITLE[locale]]).toEqual([title, true]);
    }
  });

  test("cites in Chinese what it asks, and Chinese law by its name", () => {
    for (const { instrument, provision, asks } of rule.basis) {
      if (instrument === "Cardwarden") continue;
      expect([textIn(asks, "zh-CN"), HAN.test(textIn(asks, "zh-CN"))]).toEqual([
        textIn(asks, "zh-CN"),
        true,
      ]);
      if (!/\(China/.test(textIn(instrument, "en"))) continue;
      expect(textIn(instrument, "zh-CN")).toMatch(/《.+》|中国/);
      // A national standard numbers its clauses: 5.1 a).
      if (!/^(?:GB|TC)/.test(textIn(instrument, "en")))
        expect(textIn(provision, "zh-CN")).toMatch(HAN);
    }
  });

  test("says in its first sentence what is wrong, without codes, at a length that is read", async () => {
    const folder = join("policies", id);
    const paths = [...new Set(rule.examples.map(({ path }) => path))].filter((path) =>
      existsSync(join(folder, path)),
    );
    for (const locale of LOCALES)
      for (const path of paths) {
        const { files, config, packs, date, change } = exampleRun(filesOf(folder, path), DATE);
        const policy = await resolvePolicy(config, {}, BUILTIN_PACKS, packs);
        const { report } = await run(files, {
          ...policy,
          packs: [withParameters(pack, config.parameters ?? [])],
          date,
          locale,
          ...(change ? { change } : {}),
        });
        for (const { ruleId, message, remedy } of report.findings) {
          if (ruleId !== id) continue;
          const glance = `${textIn(rule.title ?? "", locale)} ${firstSentence(message)}`;
          expect([path, glance, glance.length <= GLANCE]).toEqual([path, glance, true]);
          expect([path, styleFaults(`${message} ${remedy}`, locale, id)]).toEqual([path, []]);
        }
      }
  });
});

test("every rule is looked at", () => {
  const folders = readdirSync("policies").flatMap((pack) =>
    existsSync(`policies/${pack}/pack.json`)
      ? readdirSync(`policies/${pack}`).filter((name) =>
          existsSync(`policies/${pack}/${name}/rule.json`),
        )
      : [],
  );
  expect(rules.length).toBe(folders.length);
});
