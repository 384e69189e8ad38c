const PHRASE =
  /\b(?:fully |completely |truly |100% )?open[- ]?source[ds]?\b|\b(?:fully|completely) open\b|(?:完全|全面)?开源/gi;
/** What is open is somebody else's, or a tool, or a text on licenses. */
const OTHER =
  /\b(?:open[- ]?source[ds]? (?:community|tools?|tooling|librar(?:y|ies)|software|framework|projects?|packages?|licen[cs]es?|licen[cs]ing|initiative|code|codebase|ecosystem|contributors?|alternatives?|implementation|repositor(?:y|ies)|resources|materials?|platforms?|intelligence|movement|definition|components?|models|llms|language models|large language models|lms|datasets|data|corpora|benchmarks?|evaluation|components|training)\b|(?:other|existing|previous|popular|leading|many|most|all|among|of|various|several|top|best|the|available|public|some|any|competing|similar|current|state-of-the-art|sota|based on|built on|built with|using|from|with|than|to|by|support|supports|supporting) (?:the )?(?:[\w-]+ )?open[- ]?source|non-?open|closed|proprietary|thanks|grateful|acknowledg|code (?:is|will be|has been)|(?:code|repository|toolkit|library|framework)\b.{0,30}\bopen[- ]?source|(?:will|plan|going|intend|soon|future|hope|aim)\b.{0,30}\bopen[- ]?sourc)|开源(?:社区|协议|许可|工具|框架|软件|项目|代码|库|生态|组织|贡献|平台|地址|仓库|数据集?|模型|大?语言模型|大模型|资源|计划|证书|精神|力量)|(?:其他|其它|现有|已有|同类|基于|优于|超过|超越|主流|所有|众多|部分|不|未|非|最强|最佳|最好的?|多个|一些|代码|支持|等)(?:的|已)?开源|即将|闭源/i;
const NEGATED = /\b(?:not|no|never|isn['’]t|aren['’]t|non)\b|不开源|未开源|非开源|并非|不是/i;
const SINGLE =
  /\b(?:is|are|being)\s+(?:now\s+|also\s+)?(?:an?\s+|the\s+(?:first\s+)?|our\s+)?(?:[\w-]+,?\s+){0,3}?(?:fully |completely |truly |100% )?(?:open[- ]?sourced?|fully open|completely open)\b|\bwe\s+(?:are\s+|have\s+|also\s+|hereby\s+|fully\s+|now\s+){0,3}open[- ]?sourc(?:e|ed|ing)\s+(?:[\w.-]+\s+){0,5}(?:models?|weights|checkpoints?|data ?sets?|corpus|data)\b|^(?:an?\s+)?(?:[\w-]+,?\s+){0,3}(?:fully |completely )?open[- ]?source[d]?\s+(?:[\w-]+,?\s+){0,6}(?:model|llm|data ?set|corpus|network|checkpoint)\b/i;
const SINGLE_ZH =
  /(?:本|该|此)(?:模型|数据集|项目|系列).{0,12}开源|我们.{0,10}开源了|(?:模型|数据集|权重)(?:已|现已|正式|完全|全面)(?:完全|全面)?开源|开源了?.{0,20}(?:模型|数据集|权重)/;

export interface Claim {
  readonly phrase: string;
}

/** The phrase by which a sentence calls this very model or data set open source. */
export function openSourceClaim(text: string, own: boolean): Claim | undefined {
  if (text.length > 600 || /["“”「『>]/.test(text)) return undefined;
  if (OTHER.test(text) || NEGATED.test(text)) return undefined;
  const said = SINGLE_ZH.test(text) || (own && SINGLE.test(text));
  return said ? phraseIn(text) : undefined;
}

/** A heading or title: "X, a fully open-source model". */
export function openSourceTitle(title: string): Claim | undefined {
  if (OTHER.test(title) || NEGATED.test(title) || /licen[cs]e|协议|许可|社区/i.test(title))
    return undefined;
  return /model|llm|data ?set|corpus|weights|模型|数据集|权重/i.test(title)
    ? phraseIn(title)
    : undefined;
}

function phraseIn(text: string): Claim | undefined {
  PHRASE.lastIndex = 0;
  const match = PHRASE.exec(text);
  return match ? { phrase: match[0].trim() } : undefined;
}
