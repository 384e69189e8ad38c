import { NEGATED } from "./sentences.js";

/** "is intended for", "was created to support", "serves as a benchmark", "can be used to study". */
const MEANT =
  /\b(?:is|are|was|were|been|being) (?:\w+ly |best |only |also |well[- ]){0,2}(?:intended|designed|meant|suited|suitable|ideal|useful|aimed|developed|built|created|constructed|curated|released|optimi[sz]ed|made available)(?: \w+ly| only| and \w+)? (?:for(?! (?:each|every|all|any|us|it|both|commercial|the (?:same|sake))\b)|to (?:be (?:fine-?tuned|used)|support|help|assist|enable|encourage|facilitate|foster|promote|provide|address|serve|advance|study|evaluate|assess|test|benchmark|improve|power|answer|act)\b)|\b(?:is|are|was|were) (?:intended|designed|meant|aimed) (?:for|to)\b/i;
const SERVES =
  /\b(?:can|may) be (?:\w+ly )?used (?:for(?! any| commercial)|to (?!(?:load|download|run|install|reproduce|generate the)\b)|as (?:an?|the)\b|in (?:research|applications|education))|\b(?:serves?|acts?|intended) as (?:an?|the)\b|\baims? (?:to|at)\b|\b(?:ideal|suitable|perfect|great) for(?! (?:us|it|both|any|commercial)\b)|\bprimary intended us(?:es?|ers)\b|\bmay use (?:the|this) .{2,60} for (?:the |conducting )?(?:\w+[- ]){0,2}research\b|\bfor (?:academic |non-commercial |scientific )?(?:research|educational) (?:purposes?|use)\b/i;
const GOAL =
  /\b(?:goal|purpose|aim|objective|intention)s? (?:of|behind) (?:this|the|our) (?:\w+ )?(?:model|data ?set|corpus|benchmark|project|work|adapter|collection|release)\b.{0,20}\b(?:is|are|was)\b|\b(?:created|developed|built|released|collected|made) for the purposes? of\b/i;

/** 仅供学术研究之用, 主要用于…, 旨在…, 专为…设计. */
const FOR_ZH =
  /(?:仅|只)(?:可|能|限)?(?:供|用于|用作|限于|面向)(?!参考)|(?:可|可以|能够|主要|专门|适合|适)(?:被)?(?:用于|用作|用来|应用于|服务于|作为)(?!(?:任何)?(?:商业|商用))|旨在|致力于|专为|(?:为[^。；，]{2,30}而?(?:设计|打造|构建|开发))|面向[^。；，]{2,24}(?:场景|领域|任务|用户|应用|人群|研究)|(?:模型|数据集|语料|项目|基准)[^。；，]{0,8}(?:目的|目标|初衷|用途)(?:是|为|在于)|为[^。；，]{2,40}(?:积累|提供)[^。；，]{0,16}(?:数据|资源|支持|支撑|参考|基准|帮助|服务)|(?:帮助|助力|辅助|方便)[^。；，]{2,40}(?:研究|开发|学习|诊断|管理|人员|用户|者)/;
const BARE_ZH = /用于(?!(?:预?训练|微调|生成|计算|存储|加载|构建|验证集|保存))[^。；，]{2,60}/;
const DENIED_ZH = /(?:不|未|没有|禁止|不得|请勿|严禁|切勿|并非|勿)[^。；，]{0,6}$/;
/** Words that make the sentence one on code or files, not on a use of the model or the data. */
const OF_CODE =
  /\b(?:scripts?|code|command|function|class|flag|argument|folder|directory|tokenizer|library|notebook|prompt template)\b|脚本|代码|参数|命令|函数|目录|文件/i;

/** "for research purposes only", "solely for academic research". */
const RESEARCH_ONLY =
  /\b(?:only )?(?:for|to) (?:\w+[- ]){0,2}research (?:purposes? |use )?only\b|\bfor research purposes only\b|\bsolely for (?:\w+[- ]){0,2}research\b/i;
/** Returns true if a sentence keeps the work for research, whatever it calls the work. */
export const isForResearchOnly = (text: string): boolean => RESEARCH_ONLY.test(text);

/** Returns true if a sentence on the subject says what the model or the data are for. */
export function statesUse(text: string): boolean {
  for (const pattern of [MEANT, GOAL, SERVES]) {
    const match = pattern.exec(text);
    if (match && !NEGATED.test(around(text, match)) && !OF_CODE.test(text.slice(0, match.index)))
      return true;
  }
  for (const pattern of [FOR_ZH, BARE_ZH]) {
    const match = pattern.exec(text);
    const before = match && text.slice(Math.max(0, match.index - 12), match.index);
    if (before !== null && !DENIED_ZH.test(before) && !OF_CODE.test(before)) return true;
  }
  return false;
}

const around = (text: string, { index, 0: words }: RegExpExecArray): string =>
  text.slice(Math.max(0, index - 30), index + words.length);
