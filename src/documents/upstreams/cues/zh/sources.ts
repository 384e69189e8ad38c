import type { Cue } from "../cue.js";

/** Cues of Chinese for what data come from. */
export const SOURCES: readonly Cue[] = [
  {
    id: "zh.source.from",
    role: "source",
    words: [
      "来自",
      "来源",
      "源自",
      "取自",
      "爬取",
      "采集",
      "抓取",
      "收集",
      "抽取",
      "整理",
      "下载",
      "基于",
      "衍生",
    ],
    lead: /(?:来自|来源于|来源[:：]|源自|源于|取自|获取自|采集自|爬取自|抓取自|收集自|整理自|衍生自|下载自|抽取自|翻译自|改编自|清洗于|清洗自|合并)(?:了|于)?/g,
    gap: "tight",
    takes: ["dataset", "site", "any"],
    least: "plain",
    examples: [["数据来自知乎和豆瓣。", "知乎", "豆瓣"]],
  },
  {
    id: "zh.source.as-role",
    role: "source",
    words: ["来源"],
    trail: /[^，。；！？]{0,16}?作为[^，。；！？]{0,16}?来源/g,
    gap: "tight",
    takes: ["dataset", "site", "any"],
    least: "shaped",
    examples: [["我们采用YACLC作为语法改错数据的来源。", "YACLC"]],
  },
  {
    id: "zh.source.taken",
    role: "source",
    words: ["从", "将", "对", "基于", "根据"],
    lead: /从|将|对|基于|根据/g,
    trail:
      /[^，。；！？]{0,10}?(?:爬取|采集|收集|抓取|获取|抽取|提取|筛选|抽样|采样|整理|选取|挑选|翻译|清洗|随机选|构建|构造)/g,
    gap: "tight",
    takes: ["dataset", "site", "any"],
    least: "plain",
    examples: [["我们从东方财富网收集了87k篇文章。", "东方财富网"]],
  },
];
