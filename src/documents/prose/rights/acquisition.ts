import { clauseWith } from "./denial.js";

const PEOPLE =
  "(?:users?|customers?|clients?|players|subscribers|members|visitors|callers|patients|students|learners|shoppers|drivers|employees)";
const THEIRS =
  "(?:chats?(?: logs?| histor(?:y|ies)| messages| transcripts)?|conversations?|dialog(?:ue)?s?|messages|quer(?:y|ies)|prompts?|searches|search logs?|logs?|uploads?|uploaded (?:\\w{1,20} ){0,2}\\w{1,20}|posts|comments|reviews|tickets|e-?mails|calls?(?: recordings?)?|recordings|feedback|ratings|photos|images|documents|files|submissions|interactions|requests|sessions|content|data)";
/** A service that the publisher runs. */
const OWN_SERVICE =
  "(?:our (?:own )?(?:[\\w-]{1,20} ){0,3}?(?:app|apps|platform|service|product|website|site|chatbot|bot|assistant|game|system|store|application|call cent(?:er|re)|help ?desk|support (?:team|desk|cent(?:er|re)|channel)|community|forum|server|marketplace|api|company|business))";
/** "our users' chats", "conversations of users with our assistant", "production logs". */
const USER_CONTENT = new RegExp(
  [
    `\\bour (?:own )?(?:[\\w-]{1,20} ){0,2}?${PEOPLE}['’]?s?['’]? (?:[\\w-]{1,20} ){0,2}?${THEIRS}\\b`,
    `\\b${THEIRS}\\b[^.;]{0,60}\\b(?:of|from|by|between|with|submitted|sent|written)\\b[^.;]{0,30}\\bour (?:own )?(?:[\\w-]{1,20} ){0,2}?${PEOPLE}\\b`,
    `\\b${THEIRS}\\b[^.;]{0,60}\\b(?:from|on|in|with|of|to|through|via)\\b[^.;]{0,20}\\b${OWN_SERVICE}\\b`,
    `\\b${OWN_SERVICE}(?:['’]s)? (?:[\\w-]{1,20} ){0,2}?${PEOPLE}?['’]?s? ?(?:chat|conversation|message|query|search|support|interaction|usage|production) ?(?:logs?|histor(?:y|ies)|transcripts|records|data)\\b`,
    "\\b(?:production|in-app|live) (?:user )?(?:chats?|conversations?|quer(?:y|ies)|prompts?|interactions?)(?: logs?)?\\b",
    `\\b(?:customer|client)[- ](?:support|service|care) (?:chats?|conversations?|tickets|transcripts|calls|e-?mails|logs)\\b[^.;]{0,60}\\b(?:of|from|by) (?:our|the) (?:company|platform|own|business|app|store)\\b`,
  ].join("|"),
  "gi",
);
const PEOPLE_ZH = "(?:用户|客户|玩家|会员|顾客|学员|乘客|患者|网友|车主|消费者)";
const THEIRS_ZH =
  "(?:聊天(?:记录|数据|日志|内容)?|对话(?:记录|日志|数据|内容|历史)?|会话(?:记录|日志|数据)?|通话(?:录音|记录|音频)?|咨询(?:记录|内容)|提问(?:记录)?|(?:搜索|查询)(?:记录|日志|词)|上传的?[^。；，]{1,8}|投稿|反馈(?:数据|记录|内容)?|工单|日志|互动(?:记录|数据)|行为(?:数据|日志)|评价|留言)";
/** 来自平台的用户聊天记录, App 内的用户对话. */
const USER_CONTENT_ZH = new RegExp(
  `${PEOPLE_ZH}[^。；，]{0,10}${THEIRS_ZH}|(?:客服|在线客服|线上)(?:聊天|对话|会话|通话)(?:记录|日志|录音|数据)?`,
  "gi",
);
const OWN_SERVICE_ZH =
  /\bApp\b|\bAPP\b|(?:^|[^公开])平台(?!上公开)|小程序|我们的|我司|本公司|公司(?:内部|自有|业务)|自有|自营|线上(?:业务|服务|环境|真实)|生产环境|产品(?:内|中|的)|业务(?:系统|中)|客服/;

/** From a place where others published it, made up for the purpose, or by a model. */
const NOT_OWN =
  /\b(?:scrap\w+|crawl\w+|public(?:ly)?|reddit|twitter|facebook|telegram|discord|sharegpt|kaggle|hugging ?face|simulat\w+|synthetic\w*|generated|fictional|role-?play\w*|crowd-?\w+|crowd|mechanical turk|mturk|paid|volunteers?|participants?|annotators?|actors?|example)\b|爬取|抓取|爬虫|公开(?:数据|页面|帖)|开源|合成|模拟|生成|扮演|虚构|志愿者|众包/i;
/** A record that they agreed. */
const AGREED =
  /\b(?:consent\w*|agreed|permission|authori[sz]\w+|opt(?:ed|ing)?[- ]?in|terms of (?:service|use)|privacy policy|licen[cs]\w+|donat\w+)\b|同意|授权|知情|协议|许可|捐赠/i;
/** About what the model is for, or what may happen to its users later. */
const LATER =
  /\b(?:can|could|may|might|will|would|should|must|please|if you|designed|intended|helps?|assist\w*|support for|we (?:do not|don['’]t|never)|in production|users of this)\b|适用于|可用于|用于(?:客服|智能)|旨在|帮助|支持(?:用户|上传)|如果|请|将会|不会|欢迎|(?:用户|您|你)可/i;
const ASKS = /[?？]\s*$/;
const LONGEST = 600;

/** Returns the words by which a sentence says that users of an own service wrote, said or uploaded the data. */
export function userContentIn(sentence: string): string | undefined {
  const text = sentence.slice(0, LONGEST);
  if (ASKS.test(sentence) || AGREED.test(text) || LATER.test(text)) return undefined;
  return (
    clauseWith(text, [USER_CONTENT], { sign: NOT_OWN, before: 80, behind: 40 }) ??
    (OWN_SERVICE_ZH.test(text)
      ? clauseWith(text, [USER_CONTENT_ZH], { sign: NOT_OWN, before: 20, behind: 0 })
      : undefined)
  );
}

const DATA_NOUN =
  "(?:data|data ?sets?|corp(?:us|ora)|texts?|recordings?|audio|speech|images?|photos?|videos?|footage|records|articles|documents|transcripts|voices?|samples|conversations|licen[cs]es? (?:to|for))";
const SUPPLIERS =
  "(?:partner(?:ing|ed)?(?:[- ](?:hospitals?|clinics?|compan(?:y|ies)|institutions?|organi[sz]ations?|schools?|universit(?:y|ies)|banks?|firms?|labs?|stations?|publishers?|broadcasters?|merchants?|platforms?|agenc(?:y|ies)))?s?|cooperating (?:hospitals?|clinics?|compan(?:y|ies)|institutions?|publishers?)|(?:data|content|commercial|third[- ]party) (?:vendors?|suppliers?|brokers?|marketplaces?)|vendors?|data compan(?:y|ies))";
const BOUGHT = new RegExp(
  [
    `\\b${DATA_NOUN}\\b[^.;]{0,60}\\b(?:purchased|bought|procured)\\b[^.;]{0,30}\\bfrom\\b`,
    `\\b(?:purchased|bought|procured)\\b[^.;]{0,40}\\b${DATA_NOUN}\\b[^.;]{0,30}\\bfrom\\b`,
    `\\b(?:purchased|bought|procured)\\b[^.;]{0,30}\\b(?:from|through)\\b[^.;]{0,20}\\b${SUPPLIERS}\\b`,
  ].join("|"),
  "gi",
);
const FROM_PARTNER = new RegExp(
  `\\b(?:provided|supplied|delivered|shared|contributed|sourced|obtained|collected|acquired|received|come|comes|came|taken|drawn)\\b[^.;]{0,16}\\b(?:by|from|at|with)\\b (?:an? |one |two |three |several |some |our |\\d{1,4} |the )?(?:[\\w-]{1,20} ){0,2}?${SUPPLIERS}\\b`,
  "gi",
);
const BOUGHT_ZH =
  /(?:采购|购买|购置|购入)(?:自|于|了|的)?[^。；，]{0,24}(?:数据|语料|录音|图片|图像|音频|视频|版权|素材|文本)|(?:数据|语料|录音|图片|图像|音频|视频|素材|文本)[^。；，]{0,16}(?:采购|购买|购置|购入)(?:自|于|的)/gi;
const FROM_PARTNER_ZH =
  /(?:来自|来源于|由|向|从)[^。；，]{0,16}(?:合作(?:的)?(?:方|伙伴|医院|机构|单位|企业|公司|高校|银行|商家|媒体|出版社|平台|厂商)|数据(?:供应商|服务商|公司|厂商|交易所)|供应商|第三方数据)/gi;
/** A contract or another ground, named. */
const CONTRACTED =
  /\b(?:agreements?|contracts?|licen[cs]\w+|consent\w*|permission|memorand\w+|dua|mou|irb|ethic\w+|open data|public domain|creative commons|cc[- ]by|cc0)\b|协议|合同|许可|授权|同意|伦理/i;
/** Goods, not data. */
const GOODS =
  /\b(?:products?|items?|goods|purchases|buyers?|gifts?|devices?|cameras?|sensors?|microphones?|hardware|gpus?|reviews?)\b|商品|产品评论|设备|硬件|显卡|订单|消费/i;
const OFFERED =
  /\b(?:can|could|may|must|should|please|need|required|to be|want|wish) (?:\w{1,12} ){0,3}(?:purchase|purchased|buy|bought|obtain|obtained)\b|\bavailable for purchase\b|可(?:以)?(?:购买|采购)|如需|请|需(?:要)?(?:购买|采购)/i;

/** Returns the words by which a sentence says that data were bought, and names no contract. */
export const boughtIn = (sentence: string): string | undefined =>
  suppliedIn(sentence, [BOUGHT, BOUGHT_ZH]);

/** Returns the words by which a sentence says that data came from a partner or supplier, and names no contract. */
export const partnerDataIn = (sentence: string): string | undefined =>
  suppliedIn(sentence, [FROM_PARTNER, FROM_PARTNER_ZH]);

function suppliedIn(sentence: string, signs: readonly RegExp[]): string | undefined {
  const text = sentence.slice(0, LONGEST);
  return ASKS.test(sentence) || CONTRACTED.test(text) || GOODS.test(text) || OFFERED.test(text)
    ? undefined
    : clauseWith(text, signs);
}

export const USER_CONTENT_WORDS: readonly string[] = [
  "our ",
  "production ",
  "in-app",
  "live ",
  "customer",
  "client",
  "用户",
  "客户",
  "玩家",
  "会员",
  "顾客",
  "学员",
  "乘客",
  "患者",
  "网友",
  "车主",
  "消费者",
  "客服",
  "线上",
];
export const SUPPLIED_WORDS: readonly string[] = [
  "purchased",
  "bought",
  "procured",
  "partner",
  "cooperating",
  "vendor",
  "supplier",
  "broker",
  "marketplace",
  "data compan",
  "采购",
  "购买",
  "购置",
  "购入",
  "合作",
  "供应商",
  "服务商",
  "数据公司",
  "数据厂商",
  "交易所",
  "第三方数据",
];
