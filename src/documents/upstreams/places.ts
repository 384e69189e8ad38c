import type { OutlineSection } from "../prose/outline.js";
import type { Topic } from "../prose/titles.js";
import type { Announcement } from "./bind.js";

/** What the heading of a part means for the names in it. */
export type PartMeaning = "skip" | "sentences" | Announcement | undefined;

const SKIPPED: ReadonlySet<Topic> = new Set<Topic>(["evaluation", "test-data", "contact"]);
const UNLISTED: ReadonlySet<Topic> = new Set<Topic>([
  "misuse",
  "limits",
  "fields",
  "license",
  "aside",
]);
/** Parts in which others are named: thanks, related work, measurements. */
const OF_OTHERS =
  /acknowledg|\bthanks?\b|\bcredits?\b|\brelated\b|\bcitations?\b|\bcit(?:e|ing)\b|\breferences?\b|bibtex|benchmark|\beval|leaderboard|\bcompar|\bcontribut|star history|\broad ?map\b|\btodo\b|\bfaq\b|\bcommunity\b|\bprompt (?:format|template)|\bperformance\b|\bresults?\b|\bablation|致谢|鸣谢|感谢|引用|^参考|参考文献|相关(?:项目|工作|链接)|评测|评估|测评|榜单|效果|性能|对比|常见问题|^(?:如何)?贡献(?:者|指南)?$|联系|计划|路线|友情|项目结构|目录/i;
/** Parts on how to use the model: sentences in them may say how it was made, their lists do not. */
const OF_USE =
  /\binference\b|\bdeploy|quick ?start|\bgetting started\b|\busage\b|how to (?:use|run)|\binstall|\bdemos?\b|\bserving\b|\brequirements?\b|\blicen[cs]e|推理|部署|快速(?:开始|使用|上手)|使用(?:方法|方式|说明|教程)|如何使用|用法|安装|环境|示例|样例|演示|许可|协议|声明|硬件/i;
const NEWS = /\bnews\b|\bupdates?\b|change ?log|更新|动态|新闻/i;

const ROLE_OF: Readonly<Record<"model" | "dataset", Partial<Record<Topic, Announcement["role"]>>>> =
  {
    model: {
      base: "base",
      data: "data",
      teacher: "teacher",
    },
    dataset: { sources: "source", generator: "teacher", teacher: "teacher" },
  };
const BASE_TITLE =
  /^(?:(?:continued?[- ]?)?(?:pre-?trained|trained|fine-?tuned|tuned|adapted|initiali[sz]ed|derived|built|quanti[sz]ed|converted|merged) (?:from|on top of)(?: model)?|(?:[\w-]+ )?(?:base|foundation|backbone|parent|source|original) (?:models?|checkpoint|llm)(?: \(.{0,20}\))?)$/i;
const COMPONENT =
  /^(?:(?:frozen|base|the|text|vision|image|speech|audio|visual|language) ?)*(?:vlm|llm|language model|encoder|tower|decoder|backbone|vae|vocoder|视觉编码器|文本编码器|图像编码器|语言模型|编码器)s?$/i;
/** Where a card names the model that it is a copy of. */
const ORIGIN =
  /^(?:模型来源|原始?模型|源模型|(?:model|weights?) source|(?:original|source|upstream) models?)$/i;
export const DATA_TITLE =
  /^(?:(?:instruction|training|tuning|sft|pre-?training|fine-?tuning|alignment|preference|dpo|rl) (?:data ?sets?|data|sets?|corpus|corpora)|[\u4e00-\u9fff]{0,6}(?:训练|微调)(?:数据集?|语料库?|集)|指令数据集?|数据来源|语料来源|(?:公开|开源|已有|现有)的?(?:数据集?|语料库?)|.{0,8}(?:数据集|语料)(?:列表|来源|组成|构成|汇总))$/i;
const UPSTREAM =
  /^(?:news ?papers?|news (?:sources?|portals?|outlets?)|publishers?|outlets?|portals?|subreddits?)$|^(?:(?:upstream|source|original|audio|video|image|text|speech|raw) ){1,3}(?:sources?|data ?sets?|data|corpus|corpora)$/i;
const LISTING =
  /sources?\b|data ?sets?\b|corp(?:us|ora)\b|provenance|origin|来源|数据集|语料|出处|源数据|原始数据|출처|出典/i;
/** Headings over the models that made the data of a card. */
const GENERATORS =
  /\bmodels? used\b|\bused models\b|\bgenerat(?:ion|ive|ing|or) models?\b|生成模型/i;
const MERGED =
  /\bmodels? merged\b|\bmerged (?:with|models?)\b|\bparent models?\b|\bmerge components\b|\bmodels? (?:and loras? )?used\b|融合模型/i;

/** Returns the role that a label or heading announces, by its topics. */
export function announced(
  kind: "model" | "dataset",
  title: string,
  topics: readonly Topic[],
  place: string,
): Announcement | undefined {
  if (MERGED.test(title)) return { role: "merge", cue: `${place}.merge` };
  if (kind === "model" && place !== "heading" && BASE_TITLE.test(title.trim()))
    return { role: "base", cue: `${place}.base` };
  if (kind === "model" && ORIGIN.test(title.trim()))
    return { role: "base", cue: `${place}.origin` };
  if (kind === "model" && COMPONENT.test(title.trim()))
    return { role: "component", cue: `${place}.component` };
  if (kind === "dataset" && GENERATORS.test(title))
    return { role: "teacher", cue: `${place}.teacher` };
  if (DATA_TITLE.test(title.trim()))
    return kind === "model"
      ? { role: "data", cue: `${place}.data` }
      : { role: "source", cue: `${place}.source` };
  if (kind === "dataset" && UPSTREAM.test(title.trim()))
    return { role: "source", cue: `${place}.source` };
  for (const topic of ["teacher", "generator", "base", "sources", "data"] as const) {
    // "Data collection" tells how, "Data sources" what.
    if (topic === "sources" && !LISTING.test(title)) continue;
    const role = topics.includes(topic) ? ROLE_OF[kind][topic] : undefined;
    if (role !== undefined) return { role, cue: `${place}.${role}` };
  }
  return undefined;
}

/**
 * Returns what a part means for the names in it, by its heading and those above: nothing said there is of the subject
 * (`skip`), only what sentences say plainly counts (`sentences`), or its lists name upstreams in a role.
 */
export function roleOfPart(
  part: OutlineSection,
  kind: "model" | "dataset",
  title?: OutlineSection,
): PartMeaning {
  let restricted: "sentences" | undefined;
  for (let above: OutlineSection | undefined = part; above; above = above.parent) {
    if (above.level <= 1 && above !== part && above === title) break;
    const { role, effect } = meaningOf(above, kind);
    if (role && !restricted && above !== title) return role;
    if (above.level > 0 && above !== title) {
      if (effect === "skip") return "skip";
      restricted ??= effect;
    }
  }
  return restricted;
}

interface HeadingMeaning {
  readonly role?: Announcement | undefined;
  readonly effect?: "skip" | "sentences" | undefined;
}
/** What headings mean: each is asked for by every part below it. */
const MEANINGS = {
  model: new WeakMap<OutlineSection, HeadingMeaning>(),
  dataset: new WeakMap<OutlineSection, HeadingMeaning>(),
};

function meaningOf(part: OutlineSection, kind: "model" | "dataset"): HeadingMeaning {
  const meaning = MEANINGS[kind].get(part) ?? headingMeaning(part, kind);
  MEANINGS[kind].set(part, meaning);
  return meaning;
}

function headingMeaning({ title, topics }: OutlineSection, kind: "model" | "dataset") {
  if (NEWS.test(title) && title.length < 40) return {};
  const role = topics.includes("evaluation")
    ? undefined
    : announced(kind, title, topics, "heading");
  if (topics.some((topic) => SKIPPED.has(topic)) || OF_OTHERS.test(title))
    return { role, effect: "skip" as const };
  const isRestricted = topics.some((topic) => UNLISTED.has(topic)) || OF_USE.test(title);
  return { role, effect: isRestricted ? ("sentences" as const) : undefined };
}

/** What announces a list below: "images from these data sets:". */
const LISTS: readonly (readonly [RegExp, Announcement["role"]])[] = [
  [/\b(?:merged|merging|merge of|parents?)\b[^.:]{0,60}[:：]\s*$/i, "merge"],
  [
    /(?:teachers?(?: models?)?|generated (?:by|with)|(?:llms|language models) (?:were|are) (?:called|used|prompted|queried)|(?:pool|variety|set) of (?:\d+ |[\w-]+ )?(?:models|llms)|教师模型)[^.:]{0,40}[:：]\s*$/i,
    "teacher",
  ],
  [/(?:base models?|backbones?|checkpoints?|基座模型?|底座模型?)[^.:]{0,40}[:：]\s*$/i, "base"],
  [
    /\b(?:curated|collected|compiled|drawn|derived|aggregated|sourced|taken|extracted|gathered) from[^.:]{0,30}[:：]\s*$/i,
    "data",
  ],
  [
    /(?:data ?sets?|corpora|corpus|training data|data sources|sources|websites|web ?sites|domains|sub-?domains|platforms|forums|(?<!元)数据集?|语料库?|来源)[^.:。，]{0,50}[:：]\s*$/i,
    "data",
  ],
];
/** A list announced without a colon. */
const FOLLOW = /(?:数据集|语料库?)[^。:：]{0,16}(?:如下|下列)[^。]{0,30}[。，,]?\s*$/;
/** "These are the seven data sets of Tern, with their labels (…):" */
const SETS_OF =
  /\b(?:are|combin\w+|unif\w+|from|comprises|consists of) (?:the |these )?(?:[\w-]+ ){0,3}data ?sets\b[^.:]{0,160}:$/i;
const TRAINED_ON =
  /\b(?:trained|tuned) on\b[^.:]{0,60}\b(?:corpus|corpora|data ?sets?|data|sources)(?: of| from)?$/i;
const NOT_USED =
  /\b(?:eval|benchmark|test|format|structure|fields?|download(?:ed)? (?:it|them)|download the data|sub-?sets?|子数据集|子集|trained (?:several|many|some|\w+ )?models|models trained|folder|follow(?:s|ing)? (?:format|structure)|prepare)|评测|测试|格式|字段|目录/i;

/** Returns the role of the items of a list that a text announces. */
export function listRole(text: string, kind: "model" | "dataset"): Announcement | undefined {
  const end = text
    .slice(-800)
    .replace(/\]\([^()\s]{0,400}\)/g, "]")
    .slice(-200)
    .replace(/[*_\s]+$/, "")
    .replace(/\s[-–—]$/, ":");
  if (NOT_USED.test(end)) return undefined;
  if (kind === "model" && TRAINED_ON.test(end)) return { role: "data", cue: "list.data" };
  if (kind === "dataset" && FOLLOW.test(end)) return { role: "source", cue: "list.source" };
  if (kind === "dataset" && SETS_OF.test(end)) return { role: "source", cue: "list.source" };
  if (!/[:：]\s*$/.test(end)) return undefined;
  const role = LISTS.find(([pattern]) => pattern.test(end))?.[1];
  if (role === undefined) return undefined;
  if (kind === "model") return { role, cue: `list.${role}` };
  return role === "data"
    ? { role: "source", cue: "list.source" }
    : { role: "teacher", cue: "list.teacher" };
}
