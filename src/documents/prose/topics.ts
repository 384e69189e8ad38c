import { remember } from "../../facts/remember.js";
import { letters } from "../../text/pattern.js";
import { TITLES, type Topic } from "./titles.js";

const BY_TITLE: ReadonlyMap<string, readonly Topic[]> = (() => {
  const map = new Map<string, Topic[]>();
  for (const [topic, titles] of Object.entries(TITLES) as [Topic, string][])
    for (const title of titles.split("|")) {
      const key = title.trim();
      const earlier = map.get(key);
      if (earlier) earlier.push(topic);
      else map.set(key, [topic]);
    }
  return map;
})();

const NONE: readonly Topic[] = [];
const LONGEST = 100;

const PUNCTUATION = letters(String.raw`[^\p{L}\p{N}\p{Mn}&+/,、，_]+`, "g");

/** Returns a title in lower case, without numbering, emoji and punctuation. */
export function keyOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/^\s*(?:(?:[a-h]|[ivx]{1,4})[.)]\s|第?[一二三四五六七八九十]{1,3}[、.．章节])/, "");
  return plain
    .replace(PUNCTUATION(plain), " ")
    .replace(/\ufe0f|\u20e3/g, "")
    .trim()
    .replace(/^(?:\d+ +)+/, "");
}

const SPLIT = /\s*(?:[&+/,、，]|\b(?:and|or|y|et|und)\b|以及|及其|[和及与])\s*/;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Remembers what titles announce: cards share their headings, so each is looked up once. */
function remembered(
  look: (title: string) => readonly Topic[],
): (title: string) => readonly Topic[] {
  const cached = remember(look);
  return (title) => {
    if (title.length > LONGEST || title === "") return NONE;
    const topics = cached(title);
    return topics.length > 0 || !CJK.test(title) ? topics : cached(simplified(title));
  };
}

/** Traditional characters of the words above, each with its simplified form; Japanese has its own words above. */
const TRADITIONAL =
  "許许證证書书議议協协權权訓训練练數数據据語语開开發发機机構构單单團团隊队絡络聯联繫系郵邮評评測测結结準准確确預预圖图範范圍围場场應应適适對对險险見见個个隱隐護护聲声類类來来標标設设參参過过調调優优學学習习餾馏驗验誤误濫滥與与簡简說说術术題题環环務务問问饋馈關关於于侷局採采處处";
const SIMPLIFIED = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, i) => [
    TRADITIONAL.charAt(2 * i),
    TRADITIONAL.charAt(2 * i + 1),
  ]),
);
const simplified = (title: string): string =>
  [...title.replaceAll("資料", "數據").replaceAll("資訊", "信息").replaceAll("聯絡", "聯繫")]
    .map((char) => SIMPLIFIED.get(char) ?? char)
    .join("");

/** The topics of a title or label that is known word for word. */
export const exactTopics = remembered((title) => BY_TITLE.get(keyOf(title)) ?? NONE);

/** The topics of a heading: known as a whole, in its parts ("Limitations and bias"), or by its leading words. */
export const topicsOf = remembered((title) => {
  const key = keyOf(title);
  const byPart = byParts(key);
  if (byPart.length > 0 && !CJK.test(key)) return byPart;
  if (byPart.length > 0) {
    const loose = key.split(SPLIT).flatMap((part) => BY_TITLE.get(part) ?? matched(part));
    return [...new Set([...byPart, ...loose])];
  }
  return matched(key);
});

function matched(key: string): readonly Topic[] {
  if (CJK.test(key)) return CJK_PATTERNS.find(([pattern]) => pattern.test(key))?.[1] ?? NONE;
  // A pattern is compiled when it is first tried: the words come first.
  if (!ANY_WORD.test(key)) return NONE;
  const fits = ([words, pattern]: (typeof PATTERNS)[number]) =>
    words.split(" ").some((word) => key.includes(word)) && pattern.test(key);
  return PATTERNS.find(fits)?.[2] ?? NONE;
}

/** The topics of a label: known as a whole or in its parts; "来源 Provider" says one thing twice. */
export const labelTopics = remembered((label) => {
  const key = keyOf(label);
  const byPart = byParts(key);
  if (byPart.length > 0 || !CJK.test(key)) return byPart;
  const [cjk] = key.split(/ (?=[a-z])/);
  return cjk === undefined ? NONE : (BY_TITLE.get(cjk) ?? NONE);
});

function byParts(key: string): readonly Topic[] {
  const byTitle = BY_TITLE.get(key) ?? BY_TITLE.get(key.replace(/ ?[&+/,] ?/g, " and "));
  if (byTitle) return byTitle;
  const parts = key.split(SPLIT);
  if (parts.length > 1 && parts.length <= 5) {
    const topics = new Set(parts.flatMap((part) => BY_TITLE.get(part) ?? NONE));
    if (topics.size > 1)
      for (const weak of ["elsewhere", "aside", "fields"] as const) topics.delete(weak);
    if (/hardware|speed|memory|latency|throughput/.test(key)) topics.delete("evaluation");
    if (topics.size > 0) return [...topics];
  }
  return NONE;
}

/** Words of which one is in every title that the pattern fits, the pattern, and what it announces. */
const PATTERNS: readonly [string, RegExp, readonly Topic[]][] = [
  [
    "licen",
    /^licen[cs](?:es?|ing) (?!plate)|^(?:model|data|dataset|weights?|content|checkpoint|our|project) licen[cs](?:e|ing)$/,
    ["license"],
  ],
  ["details", /^details of the .{0,60}data ?sets?$/, ["data"]],
  [
    "training tuning trained",
    /^(?:pre ?|fine ?|post ?)?(?:training|tuning|trained) (?:data|datasets?|corpus|corpora|sets?|sources?)\b/,
    ["data"],
  ],
  ["training", /\btraining (?:data|datasets?|corpus|corpora)$/, ["data"]],
  [
    "training tuning",
    /^(?:model |the |our )?(?:(?:continued |continual )?pre ?|fine ?|post ?)?(?:training|tuning) (?:loss|results?|metrics|curves?)\b/,
    ["evaluation"],
  ],
  [
    "training tuning",
    /^(?:stage \d+ )?(?:model |the |our )?(?:(?:continued |continual )?pre ?|fine ?|post ?)?(?:training|tuning) (?!with\b|on\b|your\b|guide|example|tutorial|instruct|time\b|free\b)/,
    ["training"],
  ],
  [
    "how",
    /^how (?:it|the model|this model|we|i|was)\b.{0,20}\b(?:fine ?tuned|trained|distilled|built|made)\b/,
    ["training"],
  ],
  [
    "trained",
    /^what (?:it|the model|this model|we|the adapter) (?:was|is|were) (?:fine ?tuned|trained) on$/,
    ["data"],
  ],
  ["distil", /^(?:knowledge |model )?distill?ation\b/, ["distillation", "training"]],
  [
    "evaluation result benchmark performance metrics scores accuracy",
    /^(?:evaluation|results?|benchmarks?|performance|metrics|scores|accuracy) (?:on|of|for|against|in|at|by|over|vs|results?|metrics|comparison|summary|scores|report|table)\b/,
    ["evaluation"],
  ],
  [
    "evaluation result benchmark metrics scores",
    /^(?!inference|speed|memory|search|using|expected|example)(?:[^ ]+ ){1,5}(?:evaluations?|results?|benchmarks?|metrics|scores)$/,
    ["evaluation"],
  ],
  ["performance", /^(?!inference|runtime|memory|gpu)[^ ]+ performance$/, ["evaluation"]],
  [
    "eval result metrics score",
    /^(?:evaluation|eval|results?|metrics|scores?) (?:accuracy|acc|f1|em|dev|test|val|validation|bleu|wer|ppl|perplexity|rouge|\d)/,
    ["evaluation"],
  ],
  [
    "limitation bias risks",
    /^(?:known |current |model |dataset |data |other |important )?(?:limitations?|biases|risks)\b|\blimitations?$/,
    ["limits"],
  ],
  [
    "scope prohibited misuse unintended inappropriate disallowed intended malicious",
    /^(?:out of scope|prohibited|misuse|unintended|inappropriate|disallowed|non intended|not intended|malicious)\b/,
    ["misuse"],
  ],
  [
    "intended primary direct downstream recommended potential suggested appropriate",
    /^(?:intended|primary|direct|downstream|recommended|potential|suggested|appropriate) (?:intended )?(?:uses?|usage|users?|applications?)\b/,
    ["use"],
  ],
  ["use case", /^use case \d/, ["use"]],
  [
    "personal pii",
    /^personal(?:ly)? (?:data|information|identifiable)\b|\b(?:personal (?:data|information)|pii)$/,
    ["personal"],
  ],
  ["privacy", /^privacy\b/, ["privacy"]],
  ["contact", /^contact\b/, ["contact"]],
];

/** A word of any of them; few titles that are not known by themselves hold one. */
const ANY_WORD = new RegExp(PATTERNS.flatMap(([words]) => words.split(" ")).join("|"));

const CJK_PATTERNS: readonly [RegExp, readonly Topic[]][] = [
  [/许可|授权协议|使用协议|开源协议|ライセンス|라이[선센]스/, ["license"]],
  [/不适用|禁止用途|非预期|滥用|対象外/, ["misuse"]],
  [/个人.{0,4}(?:信息|数据)|敏感信息|個人情報|개인정보/, ["personal"]],
  [/隐私/, ["privacy"]],
  [/(?:训练|微调|学習|訓練|학습|훈련) ?(?:数据|语料|データ|데이터)/, ["data"]],
  [
    /评测|评估|評価|性能表现|基准测试|测试结果|实验结果|结果$|ベンチマーク|평가|벤치마크/,
    ["evaluation"],
  ],
  [
    /(?:训练|微调)(?:方法|过程|流程|细节|配置|参数|设置|超参|方式|策略|步骤|信息|记录|事实)|学習(?:方法|手順|設定|の詳細)|학습 (?:방법|과정|설정)/,
    ["training"],
  ],
  [/蒸馏|蒸留|증류/, ["distillation", "training"]],
  [/数据(?:集)?(?:来源|采集|收集|构建)|データ(?:ソース|の出典)/, ["sources", "data"]],
  [/局限|限制|风险|偏见|制限|限界|한계/, ["limits"]],
  [/用途|(?:使用|应用|适用)场景|适用范围|용도|사용 ?목적/, ["use"]],
  [/联系|お問い合わせ|連絡|문의/, ["contact"]],
];
