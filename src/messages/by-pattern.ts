import type { Locale } from "./locale.js";

/**
 * What the core says of a text that cannot be read, of a file, or of a waiver, in Chinese. It is written down where it is
 * found, in English; a run that speaks Chinese says it here. `$1` is what stands in the brackets.
 */
const CHINESE: readonly (readonly [english: string, chinese: string])[] = [
  // Problems of a document.
  [
    "the content of this file is kept in Git LFS, and is not read",
    "该文件的内容存放于 Git LFS，未读取",
  ],
  // Files and folders.
  ["this folder could not be opened", "无法打开该目录"],
  [
    "check its permissions, or leave it out with `exclude`",
    "请检查其权限，或用 `exclude` 将其排除",
  ],
  ["a symbolic link that leaves the repository was not followed", "未跟随指向仓库之外的符号链接"],
  // Waivers.
  ["(\\S+) cannot be waived", "$1 不可豁免"],
  ["take the waiver out, and mend what the rule reports", "删除该豁免，并修复规则所报告的内容"],
  [
    "the waiver is for (\\S+), which was removed in (\\S+): (.+)",
    "该豁免所针对的 $1 已在 $2 版本移除：$3",
  ],
  ["take the waiver out", "删除该豁免"],
  [
    "the authorization for (.+) \\(owner: (.+)\\) is for no upstream that is used",
    "针对 $1 的授权（责任人：$2）未对应任何被使用的上游",
  ],
  [
    "the authorization for (.+) \\(owner: (.+)\\) ended on (\\S+)",
    "针对 $1 的授权（责任人：$2）已于 $3 到期",
  ],
  [
    "the authorization for (.+) \\(owner: (.+)\\) ends on (\\S+)",
    "针对 $1 的授权（责任人：$2）将于 $3 到期",
  ],
  ["take it out, or name the upstream as the lineage does", "删除该项，或按谱系所示名称填写上游"],
  ["renew the ground and record it, or take it out", "续展该依据并记录，或删除该项"],
  ["renew the ground before that day", "请在该日之前续展"],
  ["name (\\S+)", "改写为 $1"],
  [
    "the waiver of (\\S+) for (.+) \\(owner: (.+)\\) matches no finding",
    "针对 $2 的 $1 豁免（责任人：$3）没有对应的发现",
  ],
  [
    "take it out, or give the subject as the JSON report names it",
    "删除该豁免，或按 JSON 报告中的名称填写对象",
  ],
  // Comments in documents, and the baseline.
  ["the comment for (\\S+) matches no finding", "针对 $1 的注释没有对应的发现"],
  [
    "take it out, or put it on the line of the finding or the one above it",
    "删除该注释，或将其置于发现所在行或其上一行",
  ],
  ["the comment names a rule that no pack has: (.*)", "注释所指规则不存在于任何规则包：$1"],
  ["write cardwarden-ignore <rule>: <reason>", "写作 cardwarden-ignore <规则>: <理由>"],
  ["(\\S+) cannot be excused", "$1 不可豁免"],
  ["take the comment out, and mend what the rule reports", "删除该注释，并修复规则所报告的内容"],
  ["the comment for (\\S+) gives no reason", "针对 $1 的注释未说明理由"],
  [
    "the comment for (\\S+) does not count: the base does not excuse this finding",
    "针对 $1 的注释不生效：基准版本未豁免该发现",
  ],
  ["a comment counts once it is on the base revision", "注释在进入基准版本之后才生效"],
  ["findings of the baseline that are no longer found: (\\d+)", "基线中不再出现的发现：$1 项"],
  [
    "cardwarden check --write-baseline FILE takes them out",
    "cardwarden check --write-baseline FILE 可将其删除",
  ],
  // Attempts to weaken the floor of a pack.
  ["level: (\\w+), floor (\\w+)", "级别 $1，下限为 $2"],
  ["waiver: (.+), floor never", "豁免 $1，下限不允许豁免"],
  ["waiver: (.+) until (\\S+), floor (\\d+) days", "豁免 $1 至 $2，下限为 $3 天"],
  ["exclude: (.+), floor none", "排除 $1，下限不允许"],
  ["include: (.+), floor none", "仅限 $1，下限不允许"],
  ["authorization: (.+), floor packs", "授权 $1，下限只认规则包所载的授权"],
  ["pack: (\\S+) from (.+), floor (.+)", "规则包 $1 来自 $2，下限为 $3"],
  ["(\\S+) in (.+): (.+), floor (?:at most|at least) (.+)", "$1（限于 $2）：$3，不及下限 $4"],
  ["(\\S+): (.+), floor (?:at most|at least) (.+)", "$1：$2，不及下限 $3"],
  ["(\\S+) in (.+): (.+), floor subset of (.+)", "$1（限于 $2）：$3，超出下限 $4"],
  ["(\\S+): (.+), floor subset of (.+)", "$1：$2，超出下限 $3"],
  ["(\\S+) in (.+): (.+), floor superset of (.+)", "$1（限于 $2）：$3，未包含下限 $4"],
  ["(\\S+): (.+), floor superset of (.+)", "$1：$2，未包含下限 $3"],
  ["(\\S+) in (.+): (.+), floor (.+)", "$1（限于 $2）：$3，下限为 $4"],
  ["(\\S+): (.+), floor (.+)", "$1：$2，下限为 $3"],
  // Examples of rules.
  ["(\\S+) was promised, nothing came out", "预期结果为 $1，实际没有结果"],
  ["(\\S+) was promised, (.+) came out", "预期结果为 $1，实际为 $2"],
  ["a finding at line (\\d+)", "第 $1 行有一项发现"],
  ["no finding, though the rule did not pass", "没有发现，尽管规则未通过"],
  ["line (\\d+) was promised, the finding is at line (.+)", "预期位于第 $1 行，发现位于第 $2 行"],
  ["a fix was promised, the finding has none", "预期有修复，但该发现没有"],
  ["the fixed form does not hold the same files", "修复后的形式所含文件不同"],
  ["(.+) reads otherwise once it is fixed", "$1 修复后的内容不同"],
  // Why a change is not known, and why something was left out.
  ["the event names no base", "事件未指明基准"],
  ["the event names no head", "事件未指明头部提交"],
  ["(.+) names no earlier commit", "$1 未指明更早的提交"],
  [
    "the clone does not hold the base revision, and no token was given",
    "克隆中没有基准版本，且未提供令牌",
  ],
  ["the pull request has moved on since this run began", "本次运行开始后拉取请求已有更新"],
  ["more than (\\d+) files differ", "超过 $1 个文件有差异"],
  ["(\\d+) files or more differ", "$1 个或更多文件有差异"],
  ["GitHub did not answer", "GitHub 没有应答"],
  ["GitHub answered something that its API does not", "GitHub 的应答不是其 API 的应答"],
  ["a fault of Cardwarden; please report it", "Cardwarden 出现故障，请报告"],
  ["GitHub answered (\\d+)", "GitHub 应答 $1"],
  ["GitHub answered (\\d+): rate limit", "GitHub 应答 $1：达到请求限额"],
  [
    "GitHub answered (\\d+): rate limit, it asks to wait (\\d+) seconds",
    "GitHub 应答 $1：达到请求限额，要求等待 $2 秒",
  ],
];

/** The patterns, made when Chinese is first spoken: few runs do. */
let patterns: readonly (readonly [RegExp, string])[] | undefined;

/** One of our own sentences in the language of the run; what is not among them stays as it is. */
export function inLocale(text: string, locale: Locale): string {
  if (locale === "en" || text.length > 1000) return text;
  patterns ??= CHINESE.map(([english, chinese]) => [new RegExp(`^${english}$`, "s"), chinese]);
  for (const [pattern, chinese] of patterns)
    if (pattern.test(text)) return text.replace(pattern, chinese);
  return text;
}
