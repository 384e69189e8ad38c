import { linksOf } from "../../../text/links.js";
import { plain } from "../../../text/markdown.js";

/** Matches what reaches a person; `name [at] host` is an address that avoids spam. */
export const ADDRESS =
  /[\w.+-]{1,64}@[\w-]{1,64}\.|https?:|\]\(|[\w.-]{1,40}\s?(?:\[at\]|\(at\)|\{at\}|<at>|＠)\s?[\w-]{1,40}/i;
const MAIL =
  /[\w.+-]{1,64}@[\w-]{1,64}\.[\w-]|[\w.-]{1,40}\s?(?:\[at\]|\(at\)|\{at\}|<at>|＠)\s?[\w-]{1,40}/i;
/** Where authors read what others write to them. */
const INBOX =
  /\b(?:github|gitlab|gitee|bitbucket|discord|slack|telegram|t\.me|twitter|x\.com|linkedin|weixin|wechat|mailto:|issues?|discussions?|forms?|feedback|contact|support|wj\.qq|wenjuan|qm\.qq)\b/i;
/** Papers, articles and descriptions answer nobody. */
const READING =
  /arxiv|doi\.org|aclanthology|aclweb|openreview|semanticscholar|\.pdf\b|wikipedia|blog|medium\.com|zhihu|csdn|papers?\b|论文|博客|文章|文档|教程|报告/i;

/** Returns a way to reach a person: the words, or the address where the words only name it. */
export function contactText(raw: string): string {
  const text = plain(raw.slice(0, 1500)).replace(/^[:：\s]+/, "");
  if (/@|https?:|[[({]at[\])}]/i.test(text)) return text;
  const links = linksOf(raw.slice(0, 1500));
  const [link] = links;
  return links.length === 1 && link && text.length <= 80
    ? link.href.replace(/^mailto:/i, "")
    : text;
}

/** True if a link leads to where authors read what others write. */
export const isInbox = (href: string): boolean => INBOX.test(href) && !READING.test(href);

/** True if a text shows an address of mail or a link to where authors read what others write. */
export const reaches = (raw: string): boolean =>
  MAIL.test(raw) || linksOf(raw.slice(0, 1500)).some(({ href }) => isInbox(href));

/** Needs no address: it stands beside the card. */
const TRACKER =
  /\b(?:open|file|create|raise|submit|post|opening|filing|creating|raising|submitting) (?:an?|new|github)(?: new)?(?: github)? (?:issues?|discussions?|tickets?)\b|\b(?:via|through|on|using|in) (?:the |our )?(?:github|gitlab|repository) (?:issues?|discussions?)\b|\b(?:community|discussions?) (?:tab|section|page)\b|\bissue tracker\b|社区讨论|讨论区|(?:提交?|提出|新建|创建|发起|开)(?:一?个|相关)?\s?(?:git(?:hub|ee|lab)\s?)?(?:的\s?)?issues?|在\s?issues?\s?(?:中|里|区|页)/i;
const REACH =
  /\b(?:contact (?:us|me|the|at|:|\S{1,64}@|.{1,60}\b(?:by|at|via|on|through)\b)|(?:further|more) information.{0,40}\b(?:go to|contact|write)|reach (?:out|us|me)|(?:questions?|issues?|feedback|bugs?|suggestions?|inquiries|comments)\b.{0,80}\b(?:open|contact|e-?mail|write|reach|file|create|raise|report|visit|send|please)|e-?mail (?:us|me)|open an issue|file an issue)\b|联系/i;
const WRITE =
  /\b(?:contact|e-?mail|mail|write|reach|send|questions?|inquir\w+|correspond\w*|feedback|message)\b|联系|邮箱|邮件|反馈|咨询/i;
/** "加入 QQ 群 123456": a group in which the authors answer. */
const GROUP =
  /(?:qq|微信|wechat|钉钉|飞书|交流|答疑|讨论|用户|技术)\s{0,2}(?:交流|讨论|技术|答疑|用户)?\s{0,2}(?:微信|qq)?\s{0,2}(?:群|社群)/i;
const JOIN = /加入|加群|进群|入群|扫码|扫描|二维码|群号|欢迎|\d{6,12}/;
const FEEDBACK =
  /反馈|如需咨询|(?:建议|意见|问题|疑问)[^。；]{0,30}(?:请|欢迎|可以?(?:在|到|通过)|联系)/;

/** True if a sentence says how to reach the authors; `raw` is as it is written. A paper or a homepage alone is no way. */
export function saysContact(text: string, raw: string): boolean {
  if (TRACKER.test(text)) return true;
  if (MAIL.test(raw) && WRITE.test(text)) return true;
  if (GROUP.test(text) && JOIN.test(text)) return true;
  const isAsked = REACH.test(text) || FEEDBACK.test(text);
  if (!isAsked || !ADDRESS.test(raw)) return false;
  const links = linksOf(raw);
  if (REACH.test(text))
    return (
      links.length === 0 ||
      !links.every(({ href, text: words }) => READING.test(href) || READING.test(words))
    );
  return links.some(({ href, text: words }) => isInbox(href) && !READING.test(words));
}

/** Lower-case words of which one is in every such sentence. */
export const CONTACT_WORDS = [
  "contact",
  "community tab",
  "discussion",
  "issue",
  "ticket",
  "讨论区",
  "feedback",
  "reach out",
  "reach us",
  "reach me",
  "email",
  "e-mail",
  "write to",
  "questions",
  "inquir",
  "correspond",
  "more information",
  "further information",
  "联系",
  "邮箱",
  "邮件",
  "反馈",
  "咨询",
  "群",
];
