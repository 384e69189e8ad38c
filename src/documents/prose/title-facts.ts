import type { FactName } from "../../facts/catalog.js";
import { remember } from "../../facts/remember.js";
import type { Location } from "../../model/location.js";
import { type MarkdownBlock, plain } from "../../text/markdown.js";
import { dayIn } from "./days.js";
import type { ProseReader } from "./labels.js";
import { colonIn, head, type OutlineSection, says, within } from "./outline.js";
import { figurePlace, linePlace, placeOf } from "./place.js";
import type { StatementCollector } from "./statements.js";
import type { Topic } from "./titles.js";
import { keyOf } from "./topics.js";

/** A fact that any text under such a title, or behind such a label, states. */
interface Announced {
  readonly fact: FactName;
  readonly onlyFor?: ProseReader["kind"];
  readonly title: RegExp;
  /** What the text has to speak of, where the title leaves it open. */
  readonly text?: RegExp;
  /** What says that the text reports the contrary. */
  readonly not?: RegExp;
  /** What is stated instead of the text. */
  readonly value?: "yes";
  /** Also in parts that speak of other things: news are seldom about somebody else. */
  readonly anywhere?: true;
}

const TESTED =
  "evaluations?|results?|metrics|benchmarks?|analys[ei]s|assessments?|tests?|testing|scores?|measurements?";
const tested = (subject: string) =>
  new RegExp(
    `\\b(?:${subject})\\b.{0,40}\\b(?:${TESTED})\\b|\\b(?:${TESTED})\\b.{0,40}\\b(?:${subject})\\b`,
  );
const REPORTS =
  /\b(?:evaluat|test|assess|red[- ]?team|benchmark|score|measur|refus|filter)\w*|\d\s?%|评测|评估|测试|过滤/i;
/** A test is called needless. */
const NO_REPORT =
  /(?:无需|无须|不必|不用|毋需)[^。；]{0,12}(?:评估|评测|测试)|\bno (?:separate |further |additional |extra )?(?:safety )?(?:evaluations?|tests?|testing|assessments?) (?:is|are|was|were) (?:needed|necessary|required|performed)\b/i;
const QUALITY =
  /\bquality (?:control|assurance|checks?|validation|measures|filter\w*)|\binter ?annotator|\bannotat\w+ (?:agreement|quality|validation)|\badjudication|质量(?:控制|检查|评估|保证|保障|验证|措施)|质检|标注一致性/;
const BIAS = /\bbias|\bfairness\b|discriminat|stereotyp|偏见|偏差|歧视|公平性/;

/** Source of the words: the Hub's templates, Gebru et al. 2021, Mitchell et al. 2019, and titles of real cards. */
const TITLES: readonly Announced[] = [
  {
    fact: "description",
    onlyFor: "dataset",
    title:
      /^(?:(?:the )?(?:data ?set|data|corpus|task|short|brief) )?(?:descriptions?|summary|overview|introduction|abstract|about|background|details)\b|^(?:数据集?)?(?:简介|介绍|概述|概览|描述|说明|概要|详情)$|概要|개요|소개/,
  },
  {
    fact: "composition",
    onlyFor: "dataset",
    title:
      /\b(?:structure|instances?|fields?|splits?|schema|composition|contents?|statistics|stats|columns|features|format|label (?:set|distribution)|distribution|classes|categories|subsets|configurations?|sizes?)\b|(?:数据|字段|样本|标签|来源|类别)集?(?:结构|构成|组成|字段|格式|规模|统计|内容|样例|分布|说明|示例)|^字段|構造|구조/,
  },
  {
    fact: "collection.process",
    onlyFor: "dataset",
    title:
      /^(?:data ?set |data |corpus )?(?:creation|construction|curation|collection)\b(?! rationale)|\b(?:source data|data (?:sources?|collection|generation|acquisition)|collection (?:process|method\w*))|^how (?:was|were|is|did|the data)\b|数据(?:集)?(?:来源|采集|收集|获取|构建|生成)|收集方法|データソース/,
  },
  {
    fact: "collection.timeframe",
    onlyFor: "dataset",
    title:
      /\b(?:time ?frame|time (?:period|range|span)|temporal (?:coverage|range)|(?:collection|date) (?:dates?|period|range))\b|时间(?:范围|跨度)|采集时间|数据时间/,
  },
  {
    fact: "annotation.rules",
    onlyFor: "dataset",
    title:
      /\bannotations?(?: (?:process|guidelines?|rules?|protocol|procedure|method\w*|instructions?|scheme|details|pipeline))?$|^labell?ing\b|^labels?$|标注(?:过程|流程|规则|规范|方法|方式|说明|指南)|^数据标注$/,
  },
  {
    fact: "annotation.annotators",
    onlyFor: "dataset",
    title: /\bannotators\b|\blabell?ers\b|标注(?:者|人员|团队|员)/,
  },
  { fact: "annotation.qualityCheck", onlyFor: "dataset", title: QUALITY },
  { fact: "processing.quality", title: QUALITY },
  {
    fact: "processing.steps",
    title:
      /\bpre ?process\w*|\bpost ?process\w*|\bclean(?:ing|ed)\b|\bfilter(?:ing|s)?\b|\bde ?dup\w*|\bnormali[sz]ation\b|\bdata (?:processing|curation|preparation)\b|清洗|预处理|过滤|去重|数据处理|前処理|전처리/,
  },
  {
    fact: "bias",
    title: BIAS,
    text: /bias|stereotyp|represent|skew|gender|racis|race|ethni|demograph|discriminat|fair|偏|歧视|不均衡|代表性/i,
  },
  {
    fact: "evaluation.bias.tested",
    onlyFor: "model",
    title: tested("bias(?:es)?|fairness"),
    value: "yes",
  },
  {
    fact: "evaluation.bias.tested",
    onlyFor: "model",
    title: /(?:偏见|公平性).{0,8}(?:评测|评估|测试)/,
    value: "yes",
  },
  {
    fact: "evaluation.safety.tested",
    onlyFor: "model",
    title: tested("safety|safe|harms?|harmful\\w*|toxicity|jailbreak\\w*|adversarial"),
    value: "yes",
  },
  {
    fact: "evaluation.safety.tested",
    onlyFor: "model",
    title: /\bred ?team\w*|(?:安全|红队|毒性|有害).{0,10}(?:评测|评估|测试|对抗)/,
    value: "yes",
  },
  {
    fact: "evaluation.safety.tested",
    onlyFor: "model",
    title: /\b(?:safety|responsib\w+|trustworth\w+|harms?)\b|安全(?!边界|漏洞)/,
    text: REPORTS,
    not: NO_REPORT,
    value: "yes",
  },
  {
    fact: "evaluation.factuality.tested",
    onlyFor: "model",
    title: tested("factual\\w*|hallucinations?|truthful\\w*"),
    value: "yes",
  },
  {
    fact: "limitations.hallucination",
    onlyFor: "model",
    title: /\bhallucinat|\bfactual|\btruthful|幻觉|事实性/,
  },
  { fact: "inherited.limitations", onlyFor: "model", title: /\binherited\b|^继承/ },
  {
    fact: "policies.aup",
    onlyFor: "model",
    title:
      /\b(?:acceptable|permitted|prohibited|disallowed|unacceptable|malicious|responsible) (?:use|usage)s?\b|\b(?:use|usage) (?:polic(?:y|ies)|restrictions|guidelines)\b|\bmisuse\b|使用(?:政策|规范|守则)|可接受使用|禁止(?:用途|使用)|滥用/,
  },
  {
    fact: "changelog",
    title:
      /^(?:change ?logs?|release notes?|version history|releases?|what s new|news|(?:latest |recent )?updates?|update history|history)\b|更新(?:日志|记录|历史)|版本(?:历史|记录|说明)|変更履歴/,
    anywhere: true,
  },
  {
    fact: "version",
    title: /^(?:model |data ?set |current |latest |card )?version\b|^版本号?$/,
    anywhere: true,
  },
  {
    fact: "incident.process",
    title:
      /^security\b|\bvulnerabilit|\bincidents?\b|\bresponsible disclosure|\breport(?:ing)?\b.{0,30}\b(?:vulnerabilit\w+|abuse|harm\w*|misuse|concerns?|incidents?|safety)\b|安全漏洞|事件(?:响应|处置)|举报/,
  },
  {
    fact: "withdrawal.process",
    title:
      /\btake ?downs?\b|\b(?:data |content )?(?:removal|withdrawal|deletion|retraction)\b|\bopt ?out\b|下架|撤回|(?:删除|移除)(?:请求|流程|机制)/,
  },
  {
    fact: "oversight",
    onlyFor: "model",
    title:
      /\bhuman (?:oversight|review|supervision)|\bhuman in the loop|\boversight\b|人工(?:监督|复核|审核|介入)/,
  },
];

const announcedBy = remember((title: string): readonly Announced[] => {
  const key = keyOf(head(title));
  return key === "" || key.length > 100
    ? []
    : TITLES.filter((announcement) => announcement.title.test(key));
});

const ELSEWHERE: ReadonlySet<Topic> = new Set(["elsewhere"]);
const CODE: ReadonlySet<Topic> = new Set(["aside"]);

/** States facts that stand under titles and behind labels of their own, for which no other reading is needed. */
export function stateTitleFacts(reader: ProseReader): void {
  for (const [index, part] of reader.parts.entries()) {
    if (part.level > 0) underTitle(reader, index, part);
    if (!within(part, ELSEWHERE)) for (const block of part.blocks) behindLabel(reader, part, block);
  }
  if (reader.kind === "dataset") stateOpening(reader);
}

function underTitle(
  { parts, card, kind, collector }: ProseReader,
  index: number,
  part: OutlineSection,
): void {
  const wanted = announcedBy(part.title).filter(
    ({ onlyFor }) => onlyFor === undefined || onlyFor === kind,
  );
  if (wanted.length === 0) return;
  const shut = within(part.parent, ELSEWHERE) || within(part.parent, CODE);
  // The first block speaks for the part, but where the title leaves open what is spoken of.
  const most = wanted.some(({ text }) => text) ? MOST_BLOCKS : 1;
  const content = blocksUnder(parts, index, most);
  const first = content.blocks[0];
  const figure = content.figures[0];
  const location = first ? placeOf(card, first) : figure && figurePlace(card, figure);
  for (const announcement of wanted) {
    if (shut && !announcement.anywhere) continue;
    const fitting = announcement.text
      ? content.blocks.find(
          ({ text }) => announcement.text?.test(text) && !announcement.not?.test(text),
        )
      : first;
    const titled =
      announcement.text?.test(part.title) === true && !/[&,/]|\band\b/i.test(part.title);
    const block = fitting ?? (titled ? first : undefined);
    if (block) collect(collector, announcement, textOf(block), placeOf(card, block), "heading");
    // A table or a listing says what data consist of, which tests were made, and what changed.
    else if (!announcement.text && location)
      collect(collector, announcement, part.title, location, "heading");
    else if (announcement.fact === "version" && /\d/.test(part.title))
      collector.add("version", part.title, linePlace(card, part.line), "heading");
  }
}

/** Returns the blocks of a part and of the parts below it that announce nothing themselves. */
function blocksUnder(
  parts: readonly OutlineSection[],
  index: number,
  most: number,
): Pick<OutlineSection, "blocks" | "figures"> {
  const root = parts[index];
  const blocks: MarkdownBlock[] = [];
  const figures: OutlineSection["figures"][number][] = [];
  let skipped = Number.POSITIVE_INFINITY;
  for (let i = index; root && i < parts.length && blocks.length < most; i++) {
    const part = parts[i];
    if (!part || (i > index && part.level <= root.level)) break;
    if (part.level > skipped) continue;
    skipped = Number.POSITIVE_INFINITY;
    if (i > index && (part.topics.length > 0 || announcedBy(part.title).length > 0)) {
      skipped = part.level;
      continue;
    }
    for (const block of part.blocks) if (says(block.value ?? block.text)) blocks.push(block);
    for (const figure of part.figures) if (figure.kind !== "image") figures.push(figure);
  }
  return { blocks, figures };
}
const MOST_BLOCKS = 12;

const textOf = (block: MarkdownBlock) =>
  plain((block.value || block.text).slice(0, 1500)).slice(0, 300);

function collect(
  collector: StatementCollector,
  { fact, value }: Announced,
  text: string,
  location: Location,
  manner: "label" | "heading",
): void {
  collector.add(fact, value ?? text, location, manner);
}

/** `Model date: 2023-07-30` and the like, in a list or on a line of its own. */
const ROW = /^[\s*_`-]*([^:：*_`]{3,40})[*_`]*[:：]\s*(\S[^\n]*)/;
const DATED =
  /^(?:(?:model|data ?set|data|card|initial|first|last|training|publication|release|released|creation|update|updated) )*(?:date|released|release|updated|published)$|^(?:发布|更新)(?:日期|时间)$/;

const isDated = remember((label: string) => DATED.test(keyOf(label)));

function behindLabel(
  { card, kind, collector }: ProseReader,
  part: OutlineSection,
  block: MarkdownBlock,
): void {
  const row =
    block.label === undefined && colonIn(block.text, 400) >= 3
      ? ROW.exec(block.text.slice(0, 400))
      : undefined;
  const label = block.label ?? row?.[1];
  const value = block.label === undefined ? row?.[2] : block.value;
  if (label === undefined || !value) return;
  // Most labels announce nothing: their text is not looked at.
  const [wanted, dated] = [announcedBy(label), isDated(label)];
  if ((wanted.length === 0 && !dated) || !says(value)) return;
  const text = plain(value.slice(0, 1500)).slice(0, 300);
  const location = placeOf(card, block);
  if (dated) {
    const day = dayIn(text);
    if (day) collector.add("releaseDate", day, location, "label");
    else if (/\b(?:19|20)\d\d\b/.test(text)) collector.add("version", text, location, "label");
  }
  for (const announcement of wanted) {
    if (announcement.onlyFor !== undefined && announcement.onlyFor !== kind) continue;
    // A row of a list under "Dataset Structure" names a column, which may be called "label".
    if (
      block.label === undefined &&
      announcement.fact !== "version" &&
      announcement.fact !== "policies.aup"
    )
      continue;
    if (part.topics.includes("fields") || (announcement.text && !announcement.text.test(text)))
      continue;
    collect(collector, announcement, text, location, "label");
  }
}

/** States what a data set's card says before its first heading, or under its title: what it is. */
function stateOpening({ parts, card, collector }: ProseReader): void {
  for (const part of parts.slice(0, 3)) {
    if (part.level > 1 || part.topics.length > 0) continue;
    const block = part.blocks.find(
      ({ label, text, depth }) => label === undefined && !depth && isProse(text) && says(text),
    );
    if (block) collector.add("description", textOf(block), placeOf(card, block), "sentence");
  }
}
const isProse = (raw: string) => {
  const text = plain(raw.slice(0, 600));
  return /[\u3040-\u9fff\uac00-\ud7af]{12}/.test(text) || text.split(/\s+/).length > 7;
};
