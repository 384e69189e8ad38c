import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EN } from "../src/messages/en/index.js";
import { ZH_CN } from "../src/messages/zh-CN/index.js";
import { offendingWords } from "../src/policy/packs/wording.js";

/** Every text of ours in both languages, by where it stands. */
type Said = readonly [where: string, en: string, zh: string];

const chinese: Readonly<Record<string, string>> = ZH_CN;
const tables: readonly Said[] = Object.entries<string>(EN).map(
  ([code, en]): Said => [code, en, chinese[code] ?? ""],
);

interface Texts {
  readonly en: string;
  readonly "zh-CN"?: string;
}
const isTexts = (value: unknown): value is Texts =>
  typeof value === "object" && value !== null && typeof (value as Texts).en === "string";

/** Texts anywhere in a rule or pack, whatever the fields are called. */
function textsIn(value: unknown, where: string): Said[] {
  if (isTexts(value)) return [[where, value.en, value["zh-CN"] ?? ""]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${where} ${key}`));
}
const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const rules: readonly Said[] = readdirSync("policies")
  .filter((pack) => existsSync(`policies/${pack}/pack.json`))
  .flatMap((pack) => [
    ...textsIn(json(`policies/${pack}/pack.json`), pack),
    ...readdirSync(`policies/${pack}`)
      .filter((name) => existsSync(`policies/${pack}/${name}/rule.json`))
      .flatMap((name) => textsIn(json(`policies/${pack}/${name}/rule.json`), `${pack}/${name}`)),
  ]);

const all = [...tables, ...rules];
/** Those for which a check finds something. */
const wrong = (check: (said: Said) => unknown) =>
  all.flatMap((said) => {
    const found = check(said);
    return found === undefined || (Array.isArray(found) && found.length === 0)
      ? []
      : [[said[0], found]];
  });
/** What is neither code nor a fact to be filled in. */
const prose = (text: string) => text.replace(/`[^`]*`/g, "`").replace(/\{[\w.]*\}/g, "{}");

test("there are texts", () => {
  expect(tables.length).toBeGreaterThan(150);
  expect(rules.length).toBeGreaterThan(250);
});

test("no text judges, promises or orders", () => {
  // An example of a rule fails; nobody who wrote a card does.
  const exempt = (where: string) => where === "test.tested";
  expect(
    wrong(([where, en, zh]) => (exempt(where) ? undefined : offendingWords(`${en}\n${zh}`))),
  ).toEqual([]);
});

describe("Chinese texts", () => {
  const chinese = (check: RegExp) => wrong(([, , zh]) => prose(zh).match(check) ?? undefined);

  test("hold what the English ones hold", () => {
    const facts = (text: string) => [...new Set(text.match(/\{[\w.]+\}/g) ?? [])].sort();
    expect(
      wrong(([, en, zh]) => (String(facts(en)) === String(facts(zh)) ? undefined : zh)),
    ).toEqual([]);
  });

  test("have full-width punctuation, and no space beside it", () => {
    expect(chinese(/[\u4e00-\u9fff] ?[,;:!?()]|[,;!?()][\u4e00-\u9fff]/)).toEqual([]);
    expect(chinese(/ [，。；：、？！（）“”]|[，。；：、？！（）] (?!$)/)).toEqual([]);
  });

  test("have a space between Chinese and Latin", () => {
    expect(chinese(/[\u4e00-\u9fff][A-Za-z]|[A-Za-z][\u4e00-\u9fff]/)).toEqual([]);
  });

  // docs/vocabulary.md, "In Chinese": one word for one thing.
  test.each([
    ["登记(?:库|册|簿|条款|许可)", "内置条款库、收录的条款"],
    ["所记录的?(?:条款|许可)", "收录的条款"],
    ["许可证", "许可"],
    ["第（[一二三四五六七八九十]+）[项目]", "第一项：引用法条的项不加括号"],
    ["数据卡", "数据集卡"],
    ["文件夹", "目录"],
    ["老师模型", "教师模型"],
    ["教师(?!模型)", "教师模型"],
    ["学生(?!模型)", "学生模型"],
    ["集成者", "集成方"],
    ["策略包", "规则包"],
    ["谱系", "来源关系"],
    ["完备程度", "完整度"],
    ["第（\\d+）项", "（1）项"],
    ["基座(?!模型)", "基座模型"],
    ["知识产权人", "权利人"],
    ["个人数据", "个人信息"],
    ["训练资料|训练语料", "训练数据"],
    ["复刻的仓库|分叉", "复刻"],
    ["蒸餾|蒸馏法", "蒸馏"],
  ])("do not say %s: the word is %s", (other) => {
    // The word of European law, in its Chinese rendering, is 个人数据: in its pack, and where it is cited.
    const own = (where: string) => other === "个人数据" && /^gdpr\/| basis \d+ /.test(where);
    expect(chinese(new RegExp(other)).filter(([where]) => !own(String(where)))).toEqual([]);
  });
});
