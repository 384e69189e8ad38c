import type { InlineLink } from "../../../text/inline.js";
import { catalogMatch, familyIdEnd } from "./catalog.js";
import { gitHubName, hubName, isFileName } from "./hub-links.js";
import type { MentionSet } from "./mention-set.js";

/** More links than any sentence has. */
const MOST_LINKS = 60;

/** Words of a link that cite or lead on, and name nothing. */
const CITATION =
  /\bet al\b|^\s*(?:\[?\d{1,3}\]?|paper|link|here|this|blog|arxiv|github|code|pdf|hugging ?face|modelscope|download|下载|链接|论文|地址|点击.*)\s*$|[,(]\s?(?:19|20)\d\d\b/i;
/** The words of a link that are one name without capitals: `openassistant-guanaco`. */
const WORD_TITLE = /^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)+(?=(?:项目|数据集?|语料库?|仓库)?$)/;
/** A file of data in a repository. */
const DATA_FILE = /^[\w.-]{2,60}\.(?:jsonl?|csv|tsv|parquet)$/i;
/** The words of a link that are a title of data: "Harvard Law case corpus". */
const SET_TITLE =
  /^(?:the )?[A-Z][\w.&'’-]*(?: [\w.&'’-]{1,24}){1,5} (?:corpus|corpora|data ?set|database|archive|treebank)$/;
/** The words of a link that are a title in Chinese, and those that only lead on. */
const CJK_TITLE = /^[\u3400-\u9fff][\u3400-\u9fff\w\s·.-]{1,23}$/;
const CJK_SET = /(?:数据集?|语料库?|词典|知识库|图谱|百科|题库|法规|文书网|资讯|问答)$/;
const LEADS_ON =
  /链接|下载|网盘|点击|这里|此处|论文|报告|文档|教程|官网|主页|地址|博客|代码|仓库|体验|查看|详情|许可|协议|声明|微信|群|邮箱|项目|框架|实验室|大学|公司|团队|研究院|模型|大赛|竞赛/;
/** Hosts of papers, code, files and demos: their addresses name no source of data. */
const NO_SOURCE =
  /arxiv\.|doi\.|huggingface|modelscope|wandb|colab|drive\.google|githubusercontent|youtu|twitter|x\.com|discord|img\.shields/i;

/** An address that is written out. */
const ADDRESS = /^(?:https?:\/\/|(?:www\.)?[\w-]{2,40}\.(?:com|co|org|io|cn|ai)\/)/i;
/** A page of the Hub with one name may be a legacy model, or somebody's profile. */
const isFamily = (name: string): boolean => /\d/.test(name) || familyIdEnd(name, 0) === name.length;

/** Takes links to models and data sets; the words of other links may still be names, citations are none. */
export function takeLinks(names: MentionSet): void {
  for (const link of names.inline.links.slice(0, MOST_LINKS)) takeLink(names, link);
}

function takeLink(names: MentionSet, link: InlineLink): void {
  const { start, end, href } = link;
  const text = names.text.slice(start, end).trim();
  const hub = hubName(href);
  if (hub && (hub.name.includes("/") || hub.kind === "dataset" || isFamily(hub.name)))
    names.add({ ...hub, form: "exact", linked: true, start, end });
  else if (hub && catalogMatch(text, 0) === undefined) names.take(start, end);
  else if (ADDRESS.test(text)) takeAddress(names, link, text);
  else if (CITATION.test(text)) names.take(start, end);
  else if (DATA_FILE.test(text) && gitHubName(href) !== undefined)
    names.add({
      name: gitHubName(href) ?? text,
      kind: "dataset",
      form: "shaped",
      linked: true,
      start,
      end,
    });
  else if (SET_TITLE.test(text)) {
    const name = text.replace(/^the /i, "");
    const begin = start + names.text.slice(start, end).indexOf(name);
    names.add({ name, kind: "dataset", form: "anchored", linked: true, start: begin, end });
  } else if (WORD_TITLE.test(text) && !isFileName(text)) {
    const [name = text] = WORD_TITLE.exec(text) ?? [];
    names.add({ name, kind: "any", form: "shaped", linked: true, start, end });
  } else if (CJK_TITLE.test(text) && !LEADS_ON.test(text)) {
    const isSet = CJK_SET.test(text);
    const family = catalogMatch(text, 0);
    const kind = isSet ? "dataset" : (family?.kind ?? "any");
    const form = isSet ? "anchored" : family ? "listed" : "shaped";
    names.add({ name: text, kind, form, linked: true, start, end });
  }
}

/** Takes an address that is written out: a repository, or a site that data may come from. */
function takeAddress(names: MentionSet, { start, end }: InlineLink, text: string): void {
  const repository = gitHubName(text);
  if (/\.(?:ipynb|py|md|pdf)$|\/(?:issues|pull|wiki)\b/.test(text) || /^\w+\.\w+\//.test(text))
    names.take(start, end);
  else if (repository !== undefined)
    names.add({ name: repository, kind: "any", form: "shaped", linked: true, start, end });
  else if (NO_SOURCE.test(text)) names.take(start, end);
  else names.add({ name: text, kind: "site", form: "plain", linked: true, start, end });
}
