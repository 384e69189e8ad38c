import { clauseWith } from "./denial.js";

/** What keeps people or programs out. */
const BARRIERS =
  "(?:pay-?walls?|log-?ins?(?: walls?| restrictions?| requirements?)?|sign-?in|authentication|captchas?|(?:api )?rate[- ]?limit(?:s|ing)?|request limits?|(?:ip|account|geo)[- ]?(?:bans?|blocks?|blocking|restrictions?)|anti-?(?:bot|scrap\\w{1,4}|crawl\\w{1,4})(?: \\w{1,20})?|bot (?:detection|protection)|access (?:controls?|restrictions?)|download restrictions?|subscription (?:walls?|checks?)|cloudflare|drm|copy[- ]protection|(?:technical )?protection measures?)";
const PASSED = new RegExp(
  `\\b(?:bypass(?:ed|es|ing)?|circumvent(?:ed|s|ing)?|evad(?:e|ed|es|ing)|defeat(?:ed|ing)|overc(?:a|o)m(?:e|ing)|g[eo]t(?:ting)? (?:around|past)|sidestep\\w{0,4}|break(?:ing)? through|broke through)\\b[^.;]{0,50}\\b${BARRIERS}\\b`,
  "gi",
);
const UNLOCKED =
  /\b(?:crack(?:ed|ing)|strip(?:ped|ping)|remov(?:ed|ing)|decrypt(?:ed|ing)|broke|breaking)\b[^.;]{0,30}\b(?:drm|copy[- ]protection|encryption of the (?:\w{1,20} )?(?:e-?books?|videos?|files|streams))\b|\bdrm\b[^.;]{0,20}\b(?:was|were|is|been)\b[^.;]{0,12}\b(?:crack|strip|remov|decrypt|bypass)\w{2,4}\b|\b(?:scraped|crawled|downloaded|collected|taken|obtained|harvested|extracted)\b[^.;]{0,60}\bbehind (?:an? |the |their )?(?:\w{1,20} )?(?:pay-?walls?|log-?ins?)\b/gi;
/** Copies that nobody who holds the rights put there, and libraries of such copies. */
const COPIED =
  /\bpirat(?:ed|e)\b[^.;]{0,24}\b(?:copies|copy|e-?books?|books|textbooks|novels|papers|articles|movies|films|series|videos|music|songs|subtitles|software|games|comics|manga|audiobooks?|sites?|websites?|librar(?:y|ies)|sources?|content|torrents?|streams?)\b|\b(?:illegal(?:ly)?|unauthori[sz]ed)\b[^.;]{0,12}\b(?:downloads?|downloaded|copied|copies|uploads?|uploaded|torrents?)\b|\b(?:shadow librar(?:y|ies)|lib(?:rary )?[- ]?gen(?:esis)?|z-?lib(?:rary)?|sci-?hub|anna['’]?s[- ]archive|bibliotik|the pirate bay)\b/gi;
/** The words around such a name that say that something came from it. */
const CAME_FROM =
  /\b(?:from|via|through|using|of|on|contains?|contained|includ(?:es|ed|ing)|download\w*|scrap\w+|crawl\w+|collect\w+|sourced?|obtained|torrent\w*|trained|pirated)\b/i;

const BARRIERS_ZH =
  "(?:登录|登陆|付费墙|付费|会员|订阅|验证码|频率限制|速率限制|访问限制|下载限制|访问控制|反爬|反爬虫|反爬取|风控|封禁|封锁|权限|鉴权|限流|数字版权|版权保护|技术保护|加密|DRM)";
const PASSED_ZH = new RegExp(
  `(?:绕过|绕开|规避|突破|避开|破解|攻破|穿透|对抗)[^。；，]{0,14}?${BARRIERS_ZH}|(?:去除|移除|解除)[^。；，]{0,8}(?:DRM|数字版权保护|加密)`,
  "gi",
);
const COPIED_ZH =
  /盗版|影子图书馆|(?:未经授权|非法)(?:下载|复制|传播|获取|爬取|抓取)的?|(?:鸠摩搜书|安娜的档案)/g;

/** About something else: those who stop it, a task, what a user may not do, what others suspect. */
const ELSEWHERE =
  /\b(?:detect\w*|prevent\w*|protect\w* against|combat\w*|fight\w*|anti-?piracy|identif(?:y|ies|ying)|classif\w+|moderat\w+|refus\w+|jailbreaks?|guardrails?|safety filters?|content filters?|spam|fraud|malware|phishing|attack\w*|adversar\w+|users? (?:must|should|may|can|shall)|you (?:must|should|may|can|shall)|can be used|could be used|may be used|suspect\w*|rumou?r\w*|conjecture|alleged\w*|allegations?|lawsuits?|questions? (?:on|about)|articles? (?:on|about)|news about|removed?|excluded?|excluding|filtered|deduplicated against|prohibited|forbidden)\b|检测|识别|防范|防止|打击|拦截|治理|科普|反盗版|禁止|请勿|不得|严禁|可用于|剔除|过滤|排除/i;
const ASKS = /[?？]\s*$/;
const LONGEST = 600;

/** Returns the words by which a sentence says that data were taken past a login, a protection or without leave. */
export function circumventionIn(sentence: string): string | undefined {
  const text = sentence.slice(0, LONGEST);
  if (ASKS.test(sentence) || isAbout(text)) return undefined;
  return (
    clauseWith(text, [PASSED, UNLOCKED, PASSED_ZH, COPIED_ZH]) ??
    (CAME_FROM.test(text) ? clauseWith(text, [COPIED]) : undefined)
  );
}

/** DRM that was removed is no removal of data. */
const isAbout = (text: string): boolean =>
  ELSEWHERE.test(
    text.replace(/\bremov(?:ed|ing)\b(?=[^.;]{0,30}\b(?:drm|copy[- ]protection)\b)/gi, ""),
  );

export const CIRCUMVENTION_WORDS: readonly string[] = [
  "paywall",
  "pay-wall",
  "login",
  "log-in",
  "captcha",
  "cloudflare",
  "bypass",
  "circumvent",
  "evad",
  "defeat",
  "sidestep",
  "anti-bot",
  "anti-scrap",
  "anti-crawl",
  "drm",
  "copy protection",
  "copy-protection",
  "decrypt",
  "pirat",
  "illegal",
  "unauthori",
  "shadow librar",
  "libgen",
  "lib-gen",
  "library gen",
  "zlib",
  "z-lib",
  "sci-hub",
  "scihub",
  "s archive",
  "bibliotik",
  "绕过",
  "绕开",
  "规避",
  "突破",
  "避开",
  "破解",
  "攻破",
  "穿透",
  "对抗",
  "盗版",
  "影子图书馆",
  "未经授权",
  "非法",
  "鸠摩搜书",
  "安娜的档案",
  "版权保护",
  "加密",
];

/** What says that a site or a work is reserved from collection or training. */
const RESERVATIONS =
  "(?:robots\\.?txt|robots? exclusion\\w*|robots (?:meta )?(?:tags?|directives?|files?|rules?)|ai\\.txt|no-?ai(?: tags?)?|tdm[- ](?:rep|reservations?|opt-?outs?)|opt-?outs?(?: (?:requests?|signals?|tags?|lists?))?|do[- ]not[- ]train(?: \\w{1,12})?|rights reservations?|crawling (?:rules|polic(?:y|ies)))";
const IGNORED = new RegExp(
  `\\b(?:ignor(?:ed|es|e|ing)|disregard(?:ed|s|ing)?|overr(?:ode|idden|iding)|violat(?:ed|es|ing)|regardless of|in spite of|despite|(?:did|do|does|was|were|is|are)(?: not|n['’]t) (?:respect|honou?r|follow|obey|comply with|adher\\w{1,4} to|observe|configured to respect)|without (?:respecting|honou?ring|following|obeying|regard (?:to|for)))\\b[^.;]{0,40}\\b${RESERVATIONS}`,
  "gi",
);
const WAS_IGNORED = new RegExp(
  `\\b${RESERVATIONS}(?:\\b|:)[^.;]{0,30}\\b(?:ignored|disregarded|overridden|not (?:respected|honou?red|followed|obeyed|observed|complied with))\\b`,
  "gi",
);
const UNCHECKED = new RegExp(
  `\\b(?:(?:did|do|does)(?: not|n['’]t) (?:check|look at|consult|consider|verify|evaluate|parse|record)|without (?:checking|consulting|considering|looking at))\\b[^.;]{0,40}\\b${RESERVATIONS}|\\b${RESERVATIONS}\\b[^.;]{0,30}\\b(?:not|never) (?:been )?(?:checked|consulted|considered|verified|evaluated|recorded)\\b`,
  "gi",
);
const RESERVATIONS_ZH =
  "(?:robots(?:\\.?txt)?|爬虫协议|机器人协议|权利保留|退出声明|退出请求|(?:禁止|拒绝)(?:抓取|爬取|采集|训练)的?(?:声明|协议|标记)?)";
const IGNORED_ZH = new RegExp(
  `(?:忽略|无视|跳过|违反|不顾|未遵守|未遵循|没有遵守|不遵守|不遵循|未尊重|不理会|关闭了?)[^。；，]{0,14}${RESERVATIONS_ZH}|${RESERVATIONS_ZH}[^。；，]{0,10}(?:被忽略|未遵守|未被遵守|不予遵守|设为忽略|=\\s?False)|ROBOTSTXT_OBEY\\s?=\\s?False`,
  "gi",
);
const UNCHECKED_ZH = new RegExp(
  `(?:未|没有)(?:检查|核查|查看|核对|确认|考虑)[^。；，]{0,14}${RESERVATIONS_ZH}|${RESERVATIONS_ZH}[^。；，]{0,8}(?:未|没有)(?:检查|核查|查看|核对)`,
  "gi",
);

/** Returns the words by which a sentence says that rights reservations were not respected. */
export const ignoredReservationIn = (sentence: string): string | undefined =>
  reservationIn(sentence, [IGNORED, WAS_IGNORED, IGNORED_ZH]);

/** Returns the words by which a sentence says that nobody looked for rights reservations. */
export const uncheckedReservationIn = (sentence: string): string | undefined =>
  reservationIn(sentence, [UNCHECKED, UNCHECKED_ZH]);

function reservationIn(sentence: string, signs: readonly RegExp[]): string | undefined {
  const text = sentence.slice(0, LONGEST);
  return ASKS.test(sentence) || TO_READERS.test(text) ? undefined : clauseWith(text, signs);
}
const TO_READERS =
  /\b(?:users?|you) (?:must|should|may|can|shall|are|need)\b|\b(?:many|most|some|other|all too many) (?:crawlers|companies|bots|scrapers|data ?sets)\b|\bcan be used\b|\b(?:detect\w*|sites? that)\b|使用者|许多爬虫|其他爬虫/i;

export const RESERVATION_WORDS: readonly string[] = [
  "robot",
  "ai.txt",
  "noai",
  "no-ai",
  "tdm",
  "opt-out",
  "optout",
  "do not train",
  "do-not-train",
  "reservation",
  "crawling ",
  "爬虫协议",
  "机器人协议",
  "权利保留",
  "退出",
  "禁止",
  "拒绝",
];

const LEAKED =
  /\bleaked\b(?! into)[^.;,]{0,50}\b(?:weights?|checkpoints?|models?|llama|miqu)\b|\b(?:weights?|checkpoints?|llama|miqu)\b[^.;,]{0,30}\b(?:(?:was|were|been|got|is|are|that) leaked|leak)\b(?! into)|\b(?:unauthori[sz]ed|stolen)\b[^.;]{0,20}\b(?:weights|checkpoints?)\b/gi;
const REVERSED =
  /\brevers(?:e[- ]?engineer(?:ed|ing)?\b[^.;]{0,60}|(?:ed|ing) (?:the |an? |its |their )?(?:(?!in|at|by|on|for|of)[\w-]{1,20} ){0,2})\b(?:apis?|endpoints?|web (?:interface|app|ui|version|client|page)s?|interfaces?|clients?)\b|\b(?:stolen|scraped|leaked|shared|hijacked)\b[^.;]{0,16}\b(?:api[- ]?keys|credentials|session tokens|access tokens|accounts)\b|\b(?:hundreds|thousands|dozens|\d{2,6}|multiple|many|bulk|throwaway|fake|rotating|pools? of)(?:-registered)?(?: of)? (?:\w{1,20} ){0,2}accounts\b[^.;]{0,60}\b(?:limits?|quotas?|bans?|restrictions?)\b/gi;
const LEAKED_ZH =
  /(?:泄露|泄漏|流出|外泄)的?[^。；，]{0,20}(?:权重|检查点|参数|模型)|(?:权重|检查点|模型参数)[^。；，]{0,8}(?:泄露|泄漏|流出)|(?:盗取|窃取|非法获取)[^。；，]{0,12}(?:权重|模型)/gi;
const REVERSED_ZH =
  /逆向(?:工程|破解|分析|出)?[^。；，]{0,24}(?:接口|API|网页版|客户端|App|协议)|批量注册[^。；，]{0,10}(?:账号|帐号|账户)|(?:盗用|窃取|借用他人|共享)[^。；，]{0,10}(?:密钥|API ?[Kk]ey|账号|令牌)/gi;
/** Leaks of another kind. */
const OTHER_LEAK =
  /\b(?:data|test(?:[- ]set)?|label|information|train(?:ing)?[- ]test|benchmark|evaluation|memory|gas|water|oil|privacy|secrets?|password) leak\w*|\bleak(?:ed|age)? into\b|(?:数据|信息|隐私|测试集|标签|密码)(?:泄露|泄漏)|(?:泄露|泄漏)(?:隐私|信息|数据)/i;

/** Returns the words by which a sentence says that the weights that it starts from were leaked. */
export const leakIn = (sentence: string): string | undefined =>
  accessIn(sentence, [LEAKED, LEAKED_ZH]);

/** Returns the words by which a sentence says that a service was reached past its access control. */
export const bypassIn = (sentence: string): string | undefined =>
  accessIn(sentence, [REVERSED, REVERSED_ZH]);

function accessIn(sentence: string, signs: readonly RegExp[]): string | undefined {
  const text = sentence.slice(0, LONGEST);
  return ASKS.test(sentence) || isAbout(text) || OTHER_LEAK.test(text)
    ? undefined
    : clauseWith(text, signs);
}

export const LEAK_WORDS: readonly string[] = [
  "leak",
  "stolen",
  "unauthori",
  "泄露",
  "泄漏",
  "流出",
  "外泄",
  "盗取",
  "窃取",
  "非法获取",
];
export const BYPASS_WORDS: readonly string[] = [
  "revers",
  "credentials",
  "api key",
  "api-key",
  " tokens",
  "accounts",
  "逆向",
  "批量注册",
  "盗用",
  "窃取",
  "借用他人",
  "共享",
];
