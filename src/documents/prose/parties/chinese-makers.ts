import type { MakerContext } from "./maker-context.js";
import { isParty } from "./not-a-party.js";

/** What only makers do. */
const SURE = "研发|研制|开发|推出|发布|开源|打造|出品|发起|维护|创建|创立|主导|设计|建设|运营";
/** What is also done to parts, or by those who help. */
const ALSO = "训练|构建|整理|收集|采集|制作|编制|撰写|完成";
const TOGETHER = "(?:\\s?(?:联合|共同|自主|独立|牵头|组织|合作|倾力|正式|历时[^，。；]{1,8})){0,2}";
const NAME = "([^，,。；;！？!?\\n|]{2,70}?)";
/** By whom: "由海港大学与杏林智能联合研发". */
const BY = new RegExp(
  `(?:^|[^自缘理来原因不])由\\s?(?:来自)?${NAME}${TOGETHER}(?:等)?\\s?(${SURE}|${ALSO})`,
);
/** "X 是百川智能推出的大模型". */
const IS = new RegExp(
  `(?:是|为|系)\\s?由?${NAME}${TOGETHER}\\s?(${SURE}|训练)(?:[并和、及]?(?:${SURE}|训练))?(?:出)?的`,
);
const WE =
  /我们是(?:一[支个家名])?(?:由)?(?:来自)?([^，,。；;！？!?\n]{2,40}?)的?(?:一[支个])?(?:研究|开发|项目|技术|算法|学生)?(团队|小组|课题组|实验室|研究组|研究人员|研究者|研究生|学生|公司)/;
const ACTIVE = new RegExp(
  `^(?:[^，。]{0,12}，)?${NAME}${TOGETHER}(?:${SURE}|训练)(?:并(?:${SURE}))?了?\\s?(.{2,60})`,
);
const COPYRIGHT =
  /(?:版权所有|copyright)[\s:：]{0,3}(?:©|\(c\)|（c）)?\s{0,2}(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:(?:19|20)\d\d|至今))?年?)?[\s,，]{0,2}([\u3400-\u9fffA-Za-z][^，,。；;！!\n|]{1,40})|©\s{0,2}(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?\s{0,2}([\u3400-\u9fffA-Za-z][^，,。；;！!\n|]{1,40}?)\s{0,2}版权所有|(?:本|该|此)(?:模型|数据集|项目|语料库?|软件)[^，。；]{0,12}(?:版权|著作权)(?:归属?于?|由)([^，,。；;！!\n|]{2,40}?)(?:所有|享有|$)/i;

/** Where a name ends in one of these it is an organization's. */
const ORGANIZATION =
  /(?:公司|集团|大学|学院|研究院|科学院|研究所|中心|实验室|课题组|研究组|项目组|小组|团队|医院|委员会|协会|学会|联盟|社区|工作室|科技|智能|机构|平台|基金会|出版社|银行|事业部|部门|(?<!自)[院所系社局馆云]|\b(?:AI|Labs?|Team|Group|Inc\.?|Ltd\.?|LLC|Research|Institute|University|NLP)|[(（][^()（）]{2,30}[)）])$/i;
/** No party, whatever the verb: a crowd, a tool, a pronoun, a number. */
const NOBODY =
  /人工|专家|专业|标注|志愿者|用户|我们|他们|大家|算法|脚本|程序|以下|上述|如下|多个|若干|部分|两部|三部|几|其|自己|网友|同学们|开发者|作者|论文|代码|工具|框架|模型|数据|语料|规则|模板|程度|问题|方面|此|本|该|这|一[个款种类组]|首[个款]|专门|面向|针对|为了|目前|当前|最新|自主|全新|国内外|不同/;
/** Words for organizations that name none. */
const GENERIC =
  /^(?:开源|技术|本地|广大|研究|开发|项目|算法|第三方|合作|专业|外部|标注|数据标注|第三方标注|某些|相关|公司|我司){0,3}(?:社区|团队|公司|机构|平台|小组|部门|中心|实验室|医院|学校)$|第三方|标注公司/;
/** What stands here is about what the subject is made from. */
const OF_BASE =
  /基于|使用|采用|利用|从|对|将|借助|参考|依托|来自|通过|结合|教师|基座|底座|基础模型|训练数据|数据由|语料由|原始|原模型|上游|以[^来及]/;
const AS_BASE =
  /(?:作为|为|当作|充当)(?:其|我们的)?(?:基座|教师|基础|底座|初始|骨干)|(?:进行|继续)(?:指令)?微调|基础上|上微调|微调(?:得到|而[来成])/;
const SUBJECT =
  /(?:本|该|此)(?:模型|数据集?|项目|系列|语料库?|工作|仓库|作品|产品|系统|开源项目|研究)|^模型|^项目|[是系为]|^[^\u3400-\u9fff]{0,6}$/;

/** Returns who a Chinese sentence says made the subject. */
export function chineseMaker(
  text: string,
  { kind, intro, title }: MakerContext,
  isOwnSubject: boolean,
): string | undefined {
  const startsOwn = isOwnSubject || startsWith(text, title);
  if (startsOwn || intro) {
    const name = byWhom(text, kind, title) ?? (startsOwn ? whose(text) : undefined);
    if (name !== undefined) return name;
  }
  const we = WE.exec(text);
  const ours = we && organization(`${we[1] ?? ""}`);
  if (ours) return ours;
  return active(text, title) ?? holder(text);
}

function byWhom(
  text: string,
  kind: MakerContext["kind"],
  title: readonly string[],
): string | undefined {
  const match = BY.exec(text);
  if (!match) return undefined;
  const [, words = "", verb = ""] = match;
  const start = text.lastIndexOf("由", match.index + 1) < 0 ? 0 : text.indexOf("由", match.index);
  const clause =
    text
      .slice(0, start)
      .split(/[，。；;]/)
      .pop() ?? "";
  if (OF_BASE.test(clause) || AS_BASE.test(text.slice(start))) return undefined;
  const isSubject =
    SUBJECT.test(clause.trim()) ||
    startsWith(clause.trim(), title) ||
    (kind === "dataset" && /数据集?|语料库?|题库|基准/.test(clause));
  if (!isSubject) return undefined;
  return SURE.includes(verb) ? party(words) : organization(words);
}

function whose(text: string): string | undefined {
  const match = IS.exec(text);
  if (!match || AS_BASE.test(text) || OF_BASE.test(text.slice(0, match.index))) return undefined;
  const words = match[1] ?? "";
  return OF_BASE.test(words) || /^(?:在|用|经|以|根据)/.test(words) ? undefined : party(words);
}

function active(text: string, title: readonly string[]): string | undefined {
  const match = ACTIVE.exec(text);
  const [, words = "", behind = ""] = match ?? [];
  const isSubject =
    /^(?:了)?(?:本|该|此|这)(?:个|款|一)?(?:模型|数据集|项目)/.test(behind) ||
    startsWith(behind, title);
  return match && isSubject && !OF_BASE.test(words) ? organization(words) : undefined;
}

function holder(text: string): string | undefined {
  const match = COPYRIGHT.exec(text);
  const words = match?.[1] ?? match?.[2] ?? match?.[3];
  return words === undefined
    ? undefined
    : organization(words.replace(/\s?(?:版权所有|保留所有权利|all rights reserved).*$/i, ""));
}

/** An organization, or a short name of its own. */
const party = (words: string): string | undefined => {
  const name = bare(words);
  const isShort =
    name.length <= 16 &&
    /^[\u3400-\u9fffA-Z@]/.test(name) &&
    !NOBODY.test(name) &&
    !GENERIC.test(name);
  return organization(words) ?? (isShort && isParty(name) ? name : undefined);
};

function organization(words: string): string | undefined {
  const name = bare(words);
  const isNamed =
    ORGANIZATION.test(name) &&
    !GENERIC.test(name) &&
    !/^(?:我们|其|该|此|本|多[个家]|各|一[个家些])/.test(name);
  return isNamed && isParty(name) ? name : undefined;
}

const bare = (words: string): string =>
  words
    .trim()
    .replace(/^(?:来自|位于|国内|著名的?|是由|一[支个家])+/, "")
    .replace(/(?:联合|共同|自主|独立|等|的|于\d{4}年.{0,8}|最新|正式|所)+$/, "")
    .trim();

const startsWith = (text: string, title: readonly string[]): boolean => {
  const start = text.toLowerCase();
  return title.some((name) => name.length > 1 && start.startsWith(name));
};
