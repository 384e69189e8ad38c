import type { FactName } from "../../facts/catalog.js";
import { type DetectorDraft, rule } from "./detector-builders.js";
import { DATA_WORD, isAside, isOwn, NEGATED } from "./sentences.js";
import { topics } from "./titles.js";

const COLLECTED =
  /\b(?:collected|crawled|scraped|gathered|compiled|extracted|harvested|sourced|downloaded|retrieved|recorded|sampled|mined|crowd-?sourced|curated|assembled|obtained|elicited|transcribed|translated|written by|taken from|drawn from|derived from|constructed (?:from|by|using)|created (?:by|from|using)|built (?:from|by|on))\b|采集|爬取|收集|抓取|整理自|构建自|来源于|来自/i;

const YEAR = /\b(?:19|20)\d\d(?:0[1-9]|1[0-2])?\d{0,2}\b|(?:19|20)\d\d年/;

const PERIOD =
  /\b(?:between|from|during|in|until|since|through|up to|before|after|as of|dated?|dumps?|snapshots?|covers?|covering|spans?|spanning|period|years?)\b|截至|截止|至今|期间|年/i;

const DATA_VERB =
  /\b(?:collect|crawl|scrap|gather|compil|publish|post|record|wr(?:ote|itten)|dump|snapshot|cover|span|extract|download|retriev|contain|taken|curat|annotat|archiv|issue)\w*|采集|爬取|收集|抓取|截至|截止|发布/i;

const CHANGED =
  /\b(?:filtered|filtering|dedup\w*|cleaned|cleaning|normali[sz]ed|removed|discarded|excluded|pre-?processed|pre-?processing|tokeni[sz]ed|lower-?cased|stripped|truncated|split into|shuffled|balanced|converted|segmented|augmented|anonymi[sz]ed|parsed)\b|过滤|清洗|去重|预处理|剔除|归一化|规范化/i;
/** An instruction, which only where data are described tells what was done to them. */
const CHANGING =
  /^\W*(?:we |then )?(?:normali[sz]e|filter|clean|remove|deduplicate|discard|aggregate)\b/i;

const CHECKED =
  /\b(?:inter-?annotator|cohen['’]?s kappa|fleiss|krippendorff|kappa|majority vot\w+|adjudicat\w+|double-?(?:checked|annotated)|cross-?(?:checked|validated by)|quality (?:control|assurance|check\w*|filter\w*)|(?:manually|expert|human|carefully|hand)[- ](?:checked|verified|reviewed|validated|inspected|curated|corrected)|(?:checked|verified|reviewed|validated|proof-?read|corrected) (?:manually |again )?by|spot[- ]checked?|gold(?:en)? (?:questions|labels|standard))\b|一致性|质检|复核|抽检|人工(?:校验|审核|核对|检查|筛选)|交叉验证标注|\b(?:been|were|was|are|then|subsequently|independently) (?:manually |further |carefully )?(?:verified|validated|reviewed|proof-?read)\b/i;

const STEP_WORDS = [
  "filter",
  "dedup",
  "clean",
  "normali",
  "remov",
  "discard",
  "exclud",
  "process",
  "tokeni",
  "lowercas",
  "lower-cas",
  "strip",
  "truncat",
  "split into",
  "shuffl",
  "balanc",
  "convert",
  "segment",
  "augment",
  "anonymi",
  "parsed",
  "过滤",
  "清洗",
  "去重",
  "预处理",
  "剔除",
  "归一化",
  "规范化",
];

/** Returns a detector of what was done to data, for the cards of one kind. */
const steps = (
  kind: "model" | "dataset",
  isStep: (text: string, isRisk: boolean) => boolean,
): DetectorDraft =>
  rule(
    STEP_WORDS,
    topics("elsewhere", "use", "misuse", "evaluation", "license", "fields"),
    kind,
    (text, _, { part }) =>
      isStep(text, part.topics.includes("limits")) ? [["processing.steps", text]] : [],
    "processing.steps",
  );

/** What sentences say of data: how and when they were collected, cleaned, annotated and checked. */
export const OF_DATA: readonly DetectorDraft[] = [
  rule(
    [
      "collect",
      "crawl",
      "scrap",
      "gather",
      "compil",
      "extract",
      "harvest",
      "sourced",
      "download",
      "retriev",
      "record",
      "sampled",
      "mined",
      "curated",
      "assembled",
      "obtained",
      "elicited",
      "transcribed",
      "translated",
      "written by",
      " from ",
      "created",
      "constructed",
      "built",
      "采集",
      "爬取",
      "收集",
      "抓取",
      "整理自",
      "构建自",
      "来源于",
      "来自",
    ],
    topics("elsewhere", "use", "misuse", "evaluation", "license"),
    "dataset",
    (text, _, { intro, title, part }) =>
      COLLECTED.test(text) && (intro || isOwn(text, title) || part.topics.includes("sources"))
        ? [["collection.process", text]]
        : [],
    "collection.process",
  ),
  rule(
    ["19", "20"],
    topics("elsewhere", "use", "misuse", "evaluation", "license", "fields", "contact"),
    "dataset",
    (text) =>
      YEAR.test(text) && PERIOD.test(text) && DATA_VERB.test(text)
        ? [["collection.timeframe", text]]
        : [],
    "collection.timeframe",
  ),
  // Among the risks of a model a filter may be one of outputs, and removing an advice.
  steps("model", (text, isRisk) =>
    isRisk ? CHANGED.test(text) && DATA_WORD.test(text) : CHANGED.test(text) || CHANGING.test(text),
  ),
  steps("dataset", (text) => CHANGED.test(text) || CHANGING.test(text)),
  rule(
    [
      "annotator",
      "kappa",
      "fleiss",
      "krippendorff",
      "majority",
      "adjudicat",
      "double-",
      "cross-",
      "quality",
      "manually",
      "expert",
      "human",
      "carefully",
      "hand",
      "by ",
      "spot",
      "verified",
      "validated",
      "reviewed",
      "proofread",
      "proof-read",
      "gold",
      "一致性",
      "质检",
      "复核",
      "抽检",
      "人工",
      "交叉",
    ],
    topics("elsewhere", "use", "misuse", "license"),
    "dataset",
    (text) =>
      CHECKED.test(text) && !NEGATED.test(text)
        ? [
            ["annotation.qualityCheck", text],
            ["processing.quality", text],
          ]
        : [],
    "annotation.qualityCheck",
  ),
  rule(
    ["annotat", "label", "标注"],
    topics("elsewhere", "use", "misuse", "license", "evaluation", "fields"),
    "dataset",
    (text) => [
      ...(/\bannotators? (?:were|was|are|is)\b|\b(?:annotated|labell?ed) (?:manually )?by\b|由.{0,20}标注/i.test(
        text,
      )
        ? ([["annotation.annotators", text]] as [FactName, string][])
        : []),
      ...(/\bannotation (?:guideline|instruction|protocol|scheme|process|manual|procedure)s?\b|\bannotators? (?:were|was) (?:asked|instructed|shown|given|trained|told)|标注(?:规则|规范|指南|流程)/i.test(
        text,
      )
        ? ([["annotation.rules", text]] as [FactName, string][])
        : []),
    ],
  ),
];

/** The verb and where the data come from. */
const FROM_SOURCE =
  /\b(?:collected|sourced|extracted|scraped|crawled|gathered|taken|derived|compiled|mined|drawn|obtained|sampled|retrieved|downloaded|constructed|created|built|adapted|translated|converted|selected|comes?|originates?|generated|recorded|transcribed|released as part|mixture)\b[^.]{0,80}?\b(?:from|out of|based on|using|of the)\s+\S/i;
/** Another work that the data continue, or the people who wrote them. */
const OTHER_WORK =
  /\b(?:extends?|extension of|subset of|version of|translation of|built on|crowd-?sourc(?:ed|ing)|crowd-?workers?|(?:wikipedia|reddit|twitter|news)-based|newsgroup (?:documents|posts)|mechanical turk|(?:hand|human)-?written|(?:clips|recordings|utterances|captures|images|photos|videos) (?:from|of|by) \d+ (?:actors|speakers|participants|subjects|volunteers|people|persons)|(?:manually|automatically) (?:written|created|collected|generated|constructed|translated))\b/i;
/** "a collection of emails of …", "questions from Wikipedia": what the data consist of, by a kind of publication. */
const PUBLICATION =
  /\b(?:collection|consists?|contains?|comprises?|composed|made up|includes?|over|from|in)\b[^.]{0,80}\b(?:tweets?|twitter|reddit|wikipedia|newswire|news (?:articles?|sites?|wires?|stories)|e-?mails?|gutenberg|common ?crawl|web ?pages?|youtube|subtitles|exams?|examinations|stack ?overflow|stack ?exchange|wikihow|parliament|academic papers|patents|reviews)\b/i;
/** People who made the data for it: "two participants take the role of", "written by 40 students". */
const BY_PEOPLE =
  /\b(?:participants?|crowd-?workers?|volunteers?|annotators|players|speakers|students|actors|experts|turkers)\b[^.]{0,40}\b(?:take|takes|took|play|plays|played|wrote|write|writing|chat|chatted|negotiate|negotiated|recorded|record|read aloud|converse|conversed|talked|were asked|are asked|were paired|are paired|describe|described)\b|\b(?:written|recorded|spoken|composed|authored|performed|produced) by (?:\w{1,20} ){0,3}(?:participants|crowd-?workers?|volunteers|annotators|speakers|students|actors|experts|authors)\b/i;
/** The same in Chinese, and where data were taken from. */
const SOURCE_ZH =
  /(?:数据|语料|样本|题目|问题|文本|图片|图像|音频|录音|对话|内容)[^。；]{0,16}(?:来自|来源于|源自|取自|摘自|采集自|收集自|采集于|收集于|爬取自|整理自|选自|由)[^。；]{2,}|(?:从|在|自|通过|利用)[^。；]{2,40}(?:采集|收集|爬取|抓取|整理|抽取|获取|构建|下载)|(?:来自|来源于|源自|取自|摘自|选自)[^。；]{0,20}(?:考试|教材|网站|医院|论坛|新闻|百科|书籍|论文|平台|文献|年鉴|公报)/;
const NO_SOURCE =
  /\b(?:split|splits|licen[cs]ed?|baselines?|leaderboard|trained|download(?:ed)? (?:size|files?)|evaluation script)\b|\bused\b.{0,20}\bto\b/i;

/** True if a sentence on the data says where they come from. */
export const saysSource = (text: string): boolean =>
  !isAside(text) &&
  !NO_SOURCE.test(text) &&
  (BY_PEOPLE.test(text) ||
    SOURCE_ZH.test(text) ||
    OTHER_WORK.test(text) ||
    FROM_SOURCE.test(text) ||
    PUBLICATION.test(text));
