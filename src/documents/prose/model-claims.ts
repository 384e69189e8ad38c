import { callsModelAnonymous } from "./anonymity.js";
import type { Detector } from "./detector-builders.js";
import { placeOf } from "./place.js";
import { isAside, isOwn, NEGATED } from "./sentences.js";
import type { Topic } from "./titles.js";

const OTHERS = new Set<Topic>(["elsewhere", "evaluation", "test-data", "use", "misuse"]);
/** The plan of the network, by the word or by its kind. */
const ARCHITECTURE =
  /\b(?:(?:decoder|encoder)-only|encoder-decoder|mixture[- ]of[- ]experts|(?:based on|uses?|has|with|follows) (?:the |an? )?(?:\S{1,30} ){0,3}architecture|(?:layer|based|style|causal|vision|diffusion) transformer|transformer(?:-based| (?:model|architecture|decoder|encoder|network))|diffusion (?:model|transformer))\b|架构/i;
const PARAMETERS =
  /\d[\d.,]{0,15}\s?(?:[bmk]|billion|million)?[- ](?:trainable |total |active |model )?param(?:eter)?s?\b|\d[\d.]{0,15}\s?[万亿bm]?\s?(?:个)?参数|参数(?:量|规模)[^。]{0,8}\d/i;
const CONTEXT =
  /\b(?:context (?:length|window|size)|sequence length)\b[^.]{0,30}\d|\d[\d,.]{0,15}\s?k?[- ](?:token )?context\b|上下文(?:长度|窗口)?[^。]{0,10}\d/i;
/** How much data it learned from. */
const SIZE =
  /\b(?:trained|tuned) on\b.{0,80}?\d[\d.,]{0,15}\s?(?:[kmbt]|thousand|million|billion|trillion)?\+?\s(?:\S{1,20} )?(?:tokens|examples|samples|images|pairs|hours(?= of)|documents|sentences|instructions|conversations|rows|records|articles|words)\b|训练[^。]{0,40}\d[\d.]{0,15}\s?[万亿kmbt]?\s?(?:个|条|张|小时)?\s?(?:tokens?|样本|数据|图像|图片|语料)/i;

/** What cards say of a model as a published thing: that it is anonymous, where its summary stands, what it is technically. */
export const MODEL_CLAIMS: readonly Omit<Detector, "notOfData">[] = [
  {
    words: [
      "anonymous",
      "anonymised",
      "anonymized",
      "personal",
      "identifiable",
      "private inf",
      " pii",
      "匿名",
      "个人",
    ],
    not: new Set<Topic>(["elsewhere", "evaluation", "data", "sources"]),
    onlyFor: "model",
    run({ collector, card }, { text }, { block }) {
      if (callsModelAnonymous(text) && !block.quoted)
        collector.add("claims.anonymousModel", text, placeOf(card, block), "sentence");
    },
  },
  {
    words: [
      "training content",
      "training data",
      "public summary",
      "public_summary",
      "训练内容",
      "训练数据",
    ],
    not: new Set<Topic>(["elsewhere"]),
    unless: "documentation.trainingSummary",
    onlyFor: "model",
    anywhere: true,
    run({ collector, card }, { text, raw }, { block }) {
      if (SUMMARY.test(raw) && LINK.test(raw) && !NEGATED.test(text))
        collector.add("documentation.trainingSummary", text, placeOf(card, block), "sentence");
    },
  },
  {
    words: ["copyright policy", "copyright and ip policy", "版权政策", "版权合规政策"],
    not: new Set<Topic>(["elsewhere", "data", "sources", "base"]),
    unless: "policies.copyright",
    anywhere: true,
    run({ collector, card }, { text, raw }, { block }) {
      if (LINK.test(raw) && !NEGATED.test(text))
        collector.add("policies.copyright", text, placeOf(card, block), "sentence");
    },
  },
  ...(
    [
      [
        "architecture",
        [
          "architecture",
          "transformer",
          "coder-only",
          "encoder-decoder",
          "mixture of",
          "mixture-of",
          "diffusion",
          "架构",
        ],
        ARCHITECTURE,
      ],
      ["parameters", [" param", "参数"], PARAMETERS],
      ["contextLength", ["context", "sequence length", "上下文"], CONTEXT],
      ["size", ["trained on", "tuned on", "training data", "训练"], SIZE],
    ] as const
  ).map(
    ([fact, words, pattern]): Omit<Detector, "notOfData"> => ({
      words,
      not: OTHERS,
      unless: fact,
      onlyFor: "model",
      run({ collector, card }, { text }, { block, title, intro }) {
        if (
          (intro || isOwn(text, title)) &&
          pattern.test(text) &&
          !NEGATED.test(text) &&
          !isAside(text)
        )
          collector.add(fact, text, placeOf(card, block), "sentence");
      },
    }),
  ),
];

const LINK = /https?:|\]\(/;
/** The public summary of the AI Act's template, by the names that cards give it. */
const SUMMARY =
  /\b(?:public )?summary of (?:the )?training[- ](?:content|data)\b|\btraining[- ](?:content|data) (?:public )?summary\b|(?:^|[^a-z])eu[ _-]public[ _-]summary|训练(?:内容|数据)(?:公开)?摘要/i;

const OPEN_PHRASE =
  /\b(?:fully |completely |truly |100% )?open[- ]?source[ds]?\b|\b(?:fully|completely) open\b|(?:完全|全面)?开源/gi;
/** What is open is somebody else's, or a tool, or a text on licenses. */
const OPEN_ELSEWHERE =
  /\b(?:open[- ]?source[ds]? (?:community|tools?|tooling|librar(?:y|ies)|software|framework|projects?|packages?|licen[cs]es?|licen[cs]ing|initiative|code|codebase|ecosystem|contributors?|alternatives?|implementation|repositor(?:y|ies)|resources|materials?|platforms?|intelligence|movement|definition|components?|models|llms|language models|large language models|lms|datasets|data|corpora|benchmarks?|evaluation|components|training)\b|(?:other|existing|previous|popular|leading|many|most|all|among|of|various|several|top|best|the|available|public|some|any|competing|similar|current|state-of-the-art|sota|based on|built on|built with|using|from|with|than|to|by|support|supports|supporting) (?:the )?(?:[\w-]+ )?open[- ]?source|non-?open|closed|proprietary|thanks|grateful|acknowledg|code (?:is|will be|has been)|(?:code|repository|toolkit|library|framework)\b.{0,30}\bopen[- ]?source|(?:will|plan|going|intend|soon|future|hope|aim)\b.{0,30}\bopen[- ]?sourc)|开源(?:社区|协议|许可|工具|框架|软件|项目|代码|库|生态|组织|贡献|平台|地址|仓库|数据集?|模型|大?语言模型|大模型|资源|计划|证书|精神|力量)|(?:其他|其它|现有|已有|同类|基于|优于|超过|超越|主流|所有|众多|部分|不|未|非|最强|最佳|最好的?|多个|一些|代码|支持|等)(?:的|已)?开源|即将|闭源/i;
const NOT_OPEN = /\b(?:not|no|never|isn['’]t|aren['’]t|non)\b|不开源|未开源|非开源|并非|不是/i;
const OPEN_SUBJECT =
  /\b(?:is|are|being)\s+(?:now\s+|also\s+)?(?:an?\s+|the\s+(?:first\s+)?|our\s+)?(?:[\w-]+,?\s+){0,3}?(?:fully |completely |truly |100% )?(?:open[- ]?sourced?|fully open|completely open)\b|\bwe\s+(?:are\s+|have\s+|also\s+|hereby\s+|fully\s+|now\s+){0,3}open[- ]?sourc(?:e|ed|ing)\s+(?:[\w.-]+\s+){0,5}(?:models?|weights|checkpoints?|data ?sets?|corpus|data)\b|^(?:an?\s+)?(?:[\w-]+,?\s+){0,3}(?:fully |completely )?open[- ]?source[d]?\s+(?:[\w-]+,?\s+){0,6}(?:model|llm|data ?set|corpus|network|checkpoint)\b/i;
const OPEN_SUBJECT_ZH =
  /(?:本|该|此)(?:模型|数据集|项目|系列).{0,12}开源|我们.{0,10}开源了|(?:模型|数据集|权重)(?:已|现已|正式|完全|全面)(?:完全|全面)?开源|开源了?.{0,20}(?:模型|数据集|权重)/;

/** "X 是 Y 推出的新一代开源大语言模型", "由 Y 开发并开源". */
const OPEN_PRODUCT_ZH =
  /^[^，。；]{0,40}(?:是|为)[^，。；]{0,40}?(?:推出|发布|研发|开发|训练|打造|首个|首款|一个|一款|全新)的?[^，。；其他]{0,16}?开源的?[^，。；]{0,12}(?:模型|数据集|语料库?)|(?:推出|研发|开发|训练|打造)并开源(?!的?(?:代码|工具|框架|项目))/;

/** Returns the phrase by which a sentence calls this very model or data set open source. */
export function openSourceClaim(text: string, isOwnSubject: boolean): string | undefined {
  if (text.length > 600 || /["“”「『>]/.test(text)) return undefined;
  if (isOwnSubject && OPEN_PRODUCT_ZH.test(text) && !NOT_OPEN.test(text)) return phraseIn(text);
  if (OPEN_ELSEWHERE.test(text) || NOT_OPEN.test(text)) return undefined;
  const isClaim = OPEN_SUBJECT_ZH.test(text) || (isOwnSubject && OPEN_SUBJECT.test(text));
  return isClaim ? phraseIn(text) : undefined;
}

/** Returns the phrase by which a heading does: "X, a fully open-source model". */
export function openSourceTitle(title: string): string | undefined {
  if (
    OPEN_ELSEWHERE.test(title) ||
    NOT_OPEN.test(title) ||
    /licen[cs]e|协议|许可|社区/i.test(title)
  )
    return undefined;
  return /model|llm|data ?set|corpus|weights|模型|数据集|权重/i.test(title)
    ? phraseIn(title)
    : undefined;
}

function phraseIn(text: string): string | undefined {
  OPEN_PHRASE.lastIndex = 0;
  const match = OPEN_PHRASE.exec(text);
  return match?.[0].trim();
}
