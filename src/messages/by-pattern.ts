import { UNCHECKED } from "./by-pattern-unchecked.js";
import type { Locale } from "./locale.js";

/**
 * What the core says of a text that cannot be read, of a file, or of a waiver, in Chinese. It is written down where it is
 * found, in English; a run that speaks Chinese says it here. `$1` is what stands in the brackets.
 */
const CHINESE: readonly (readonly [english: string, chinese: string])[] = [
  // Problems of a document.
  ["more than (\\d+) characters of YAML", "YAML 超过 $1 个字符"],
  ["a second YAML document begins here", "此处开始了第二个 YAML 文档"],
  ["nested deeper than (\\d+) levels", "嵌套超过 $1 层"],
  ["nested too deeply", "嵌套过深"],
  ["the YAML parser gave up here", "YAML 解析器在此处中止"],
  ["not valid YAML", "不是有效的 YAML"],
  ["more than (\\d+) values", "值超过 $1 个"],
  ["more than (\\d+) aliases", "别名超过 $1 个"],
  ["more than (\\d+) upstreams: the rest was not read", "上游超过 $1 个：其余未读取"],
  [
    "more than (\\d+) models and data sets: the rest was not read",
    "模型和数据集超过 $1 个：其余未读取",
  ],
  ["more than (\\d+) references: the rest was not read", "引用超过 $1 个：其余未读取"],
  [
    "an alias without its anchor \\(quote the value if it begins with \\*\\)",
    "别名没有对应的锚点（以 * 开头的值请加引号）",
  ],
  ["a tag that YAML core does not know", "YAML 核心模式不识别的标签"],
  ["a key that is not a plain word", "键不是普通词"],
  ["a key that no card format has", "任何卡片格式都没有的键"],
  [
    "a merge key, which YAML 1\\.2 does not have: write the entries out",
    "合并键，YAML 1.2 不支持：请逐项写出",
  ],
  ["this key is given twice", "该键重复出现"],
  ["wrong indentation", "缩进有误"],
  [
    "a nested mapping cannot start on this line \\(quote a value that holds `: `\\)",
    "此行不能开始嵌套映射（含 `: ` 的值请加引号）",
  ],
  ["a value may not begin with this character \\(quote it\\)", "值不能以此字符开头（请加引号）"],
  [
    "a closing quote, bracket or colon is missing, or a quoted line is not indented",
    "缺少结束引号、括号或冒号，或引号内的行未缩进",
  ],
  ["a tab is used as indentation", "使用了制表符缩进"],
  ["unexpected text", "此处不应有文字"],
  ["a key may not go over several lines", "键不能跨行"],
  ["this is not an object in braces", "这不是花括号内的对象"],
  ["not valid JSON: there is text behind the end", "不是有效的 JSON：结尾之后还有文字"],
  ["not valid JSON: a string goes over the end of its line", "不是有效的 JSON：字符串跨越了行尾"],
  ["not valid JSON: an escape that JSON does not have", "不是有效的 JSON：含有 JSON 没有的转义"],
  ["not valid JSON: this string does not end", "不是有效的 JSON：此字符串没有结束"],
  ["not valid JSON: a value(?: or `]`)? is expected here", "不是有效的 JSON：此处应为一个值"],
  [
    "not valid JSON: a key in double quotes(?: or `}`)? is expected here",
    "不是有效的 JSON：此处应为双引号内的键",
  ],
  ["not valid JSON: a colon is expected here", "不是有效的 JSON：此处应为冒号"],
  [
    "not valid JSON: a comma or a closing bracket is expected here",
    "不是有效的 JSON：此处应为逗号或右括号",
  ],
  ["not valid JSON: the text ends too early", "不是有效的 JSON：文本过早结束"],
  ["the front matter has no closing ---", "前置元数据缺少结束的 ---"],
  [
    "this is not a list of `key: value` lines \\(look for a full-width colon or a missing space\\)",
    "此处不是 `key: value` 形式的行（请检查是否用了全角冒号或缺少空格）",
  ],
  ["only the first (\\d+) bytes were read", "仅读取了前 $1 字节"],
  ["CycloneDX (\\S+) is not supported", "不支持 CycloneDX $1"],
  [
    "CycloneDX (\\S+) has no part for models, 1\\.5 has one",
    "CycloneDX $1 没有描述模型的部分，1.5 起才有",
  ],
  [
    "CycloneDX in XML is not read, write the JSON form",
    "不读取 XML 形式的 CycloneDX，请改用 JSON 形式",
  ],
  [
    "the content of this file is kept in Git LFS, and is not read",
    "该文件的内容存放于 Git LFS，未读取",
  ],
  ["not valid UTF-8", "不是有效的 UTF-8"],
  // A run.
  ["no rule is on in any document: nothing was checked", "任何文件中都没有启用规则：未作任何检查"],
  [
    "turn rules on in `rules` and `overrides`, or name packs that have some",
    "请在 `rules` 与 `overrides` 中启用规则，或指定含有规则的规则包",
  ],
  // Manifests: what is not supported, and what breaks the specification of a format.
  ["Model Openness Framework (.+) is not supported", "不支持 Model Openness Framework $1"],
  ["`(\\w+)` is missing \\((.+)\\)", "缺少 `$1`（$2）"],
  ["`(\\w+)` is missing in `(\\w+)` \\((.+)\\)", "`$2` 中缺少 `$1`（$3）"],
  ["`(\\w+)` has a word outside its list \\((.+)\\)", "`$1` 的取值不在其列表中（$2）"],
  ["`(\\w+)` has more than (\\d+) items \\((.+)\\)", "`$1` 超过 $2 项（$3）"],
  // What breaks the specification of Croissant.
  ["Croissant ([\\d.]+) is not supported", "不支持 Croissant $1"],
  [
    "(.{1,80}) has no `([\\w.@]+)` \\(Croissant ([\\d.]+), (.{1,40})\\)",
    "$1 缺少 `$2`（Croissant $3，$4）",
  ],
  [
    "(.{1,80}) has no `([\\w.@]+)`: the `@context` lacks the term \\(Croissant ([\\d.]+), (.{1,40})\\)",
    "$1 缺少 `$2`：`@context` 未定义该词（Croissant $3，$4）",
  ],
  [
    '(.{1,80}) has no `([\\w.@]+)`: white space in the `@id` (".{1,50}") \\(Croissant ([\\d.]+), (.{1,40})\\)',
    "$1 缺少 `$2`：`@id` $3 含有空白字符（Croissant $4，$5）",
  ],
  [
    "the `@context` lacks the prefix `(.{1,50})` \\(Croissant ([\\d.]+), (.{1,40})\\)",
    "`@context` 未定义前缀 `$1`（Croissant $2，$3）",
  ],
  [
    '(.{1,80}) has the `@type` (".{1,50}"), not ([\\w: ]+) \\(Croissant ([\\d.]+), (.{1,40})\\)',
    "$1 的 `@type` 为 $2，应为 $3（Croissant $4，$5）",
  ],
  [
    "(.{1,80}) has a `(\\w+)` that is no text \\(Croissant ([\\d.]+), (.{1,40})\\)",
    "$1 的 `$2` 不是文本（Croissant $3，$4）",
  ],
  [
    '(.{1,80}) has white space in its `@id` (".{1,50}") \\(Croissant ([\\d.]+), (.{1,40})\\)',
    "$1 的 `@id` $2 含有空白字符（Croissant $3，$4）",
  ],
  [
    '(.{1,80}) refers in `([\\w.]+)` to (".{1,50}"), which is not here \\(Croissant ([\\d.]+), (.{1,40})\\)',
    "$1 的 `$2` 所指的 $3 在本文档中不存在（Croissant $4，$5）",
  ],
  [
    "(.{1,80}) has a `conformsTo` that names no version of Croissant \\(Croissant ([\\d.]+), (.{1,40})\\)",
    "$1 的 `conformsTo` 未写明 Croissant 的版本（Croissant $2，$3）",
  ],
  [
    "(.{1,80}) has a `(\\w+)` that is no Person or Organization by its `@type` \\(Croissant ([\\d.]+), (.{1,40})\\)",
    "$1 的 `$2` 按其 `@type` 既非 Person 也非 Organization（Croissant $3，$4）",
  ],
  [
    '(".{1,50}") names more than one part \\(Croissant ([\\d.]+), (.{1,40})\\)',
    "$1 是不止一个部分的标识（Croissant $2，$3）",
  ],
  [
    "(.{1,80}) has neither `source` nor `value` \\(Croissant ([\\d.]+), (.{1,40})\\)",
    "$1 既无 `source` 也无 `value`（Croissant $2，$3）",
  ],
  [
    "(.{1,80}) has both `source` and `value` \\(Croissant ([\\d.]+), (.{1,40})\\)",
    "$1 同时有 `source` 和 `value`（Croissant $2，$3）",
  ],
  [
    "(.{1,80}) has a `source` without `fileObject`, `fileSet`, `recordSet` or `field` \\(Croissant ([\\d.]+), (.{1,40})\\)",
    "$1 的 `source` 没有 `fileObject`、`fileSet`、`recordSet` 或 `field`（Croissant $2，$3）",
  ],
  [
    "(.{1,80}) has an `arrayShape`, and `isArray` is not true \\(Croissant ([\\d.]+), (.{1,40})\\)",
    "$1 有 `arrayShape`，但 `isArray` 不为 true（Croissant $2，$3）",
  ],
  [
    "(.{1,80}) has an `arrayShape` that is no list of whole numbers \\(Croissant ([\\d.]+), (.{1,40})\\)",
    "$1 的 `arrayShape` 不是整数列表（Croissant $2，$3）",
  ],
  [
    '(.{1,80}) has the `dataType` (".{1,50}"), which is no class \\(Croissant ([\\d.]+), (.{1,40})\\)',
    "$1 的 `dataType` $2 不是类（Croissant $3，$4）",
  ],
  [
    "(.{1,80}) has no rows in its `data` \\(Croissant ([\\d.]+), (.{1,40})\\)",
    "$1 的 `data` 中没有行（Croissant $2，$3）",
  ],
  [
    "(.{1,80}) has a row whose keys are not its fields \\(Croissant ([\\d.]+), (.{1,40})\\)",
    "$1 有一行的键与其字段不符（Croissant $2，$3）",
  ],
  [
    '(.{1,80}) reads (".{1,50}") and (".{1,50}"), which no `references` joins \\(Croissant ([\\d.]+), (.{1,40})\\)',
    "$1 读取 $2 和 $3，但没有 `references` 将二者连接（Croissant $4，$5）",
  ],
  ["Data Provenance Standards (\\S+) is not supported", "不支持 Data Provenance Standards $1"],
  ["SPDX (\\S+) has no part for models or data", "SPDX $1 没有描述模型或数据集的部分"],
  ["SPDX 3 in expanded JSON-LD is not supported", "不支持展开形式（JSON-LD expanded）的 SPDX 3"],
  ["SPDX (\\S+) is not supported", "不支持 SPDX $1"],
  // Files and folders.
  ["this folder could not be opened", "无法打开该目录"],
  ["this file could not be opened", "无法打开该文件"],
  [
    "check its permissions, or leave it out with `exclude`",
    "请检查其权限，或用 `exclude` 将其排除",
  ],
  ["this is no text, and is not checked", "该文件不是文本，未检查"],
  ["write it in UTF-8, or leave it out with `exclude`", "请以 UTF-8 编写，或用 `exclude` 将其排除"],
  [
    "the front matter cannot be read, and the file is not checked",
    "前置元数据无法读取，该文件未检查",
  ],
  [
    "mend the YAML between the two lines of ---, or leave the file out with `exclude`",
    "请修正两行 --- 之间的 YAML，或用 `exclude` 将该文件排除",
  ],
  [
    "bring the contents: `git lfs pull`, or `lfs: true` for actions/checkout",
    "请取回其内容：`git lfs pull`，或为 actions/checkout 设置 `lfs: true`",
  ],
  ["a symbolic link that leaves the repository was not followed", "未跟随指向仓库之外的符号链接"],
  ["more than (\\d+) documents: the rest was not read", "文档超过 $1 个：其余未读取"],
  ["check parts of the repository in separate runs", "请分多次检查仓库的各部分"],
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
  ...UNCHECKED,
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
  // What breaks a schema, with the section of the specification behind it.
  [
    "(.+) (?:is|are) missing in (the document|an item(?: of `.+`)?|`.+`) \\((.+)\\)",
    "$2 缺少 $1（$3）",
  ],
  ["(.+) needs one of (.+) \\((.+)\\)", "$1 需要 $2 之一（$3）"],
  ["(.+) may have only one of (.+) \\((.+)\\)", "$1 只能有 $2 之一（$3）"],
  [
    "(.+) fits more than one of the forms that exclude each other \\((.+)\\)",
    "$1 同时属于多种互斥的形式（$2）",
  ],
  ["(.+) may not have (.+) (?:together|as it stands) \\((.+)\\)", "$1 不得有 $2（$3）"],
  ["(.+) has a value that the schema excludes \\((.+)\\)", "$1 的值不被模式允许（$2）"],
  ["(.+) has (.+) where (.+) is expected \\((.+)\\)", "$1 有 $2，而此处应为 $3（$4）"],
  [
    "The `type` of (.+) is none of the classes that may stand here \\((.+)\\)",
    "$1 的 `type` 不是此处允许的类（$2）",
  ],
  ["(.+) is no member that the schema has here \\((.+)\\)", "$1 不是模式在此处的成员（$2）"],
  ["(.+) is not (?:an?|true or false|null)\\b.* \\((.+)\\)", "$1 的类型不对（$2）"],
  ["(.+) is not among the values of (.+) \\((.+)\\)", "$1 不在 $2 的取值之中（$3）"],
  ["(.+) is not the one value of (.+) \\((.+)\\)", "$1 不是 $2 的唯一取值（$3）"],
  [
    "(.+) does not have the form that the schema asks of (.+) \\((.+)\\)",
    "$1 的形式与模式对 $2 的要求不一致（$3）",
  ],
  [
    "(.+) is no date and time of RFC 3339 in (.+) \\((.+)\\)",
    "$2 中的 $1 不是 RFC 3339 的日期时间（$3）",
  ],
  ["(.+) repeats an earlier one \\((.+)\\)", "$1 与前面的一项重复（$2）"],
  ["(.+) is shorter than the least length (\\d+) \\((.+)\\)", "$1 短于最小长度 $2（$3）"],
  ["(.+) is longer than the greatest length (\\d+) \\((.+)\\)", "$1 长于最大长度 $2（$3）"],
  ["(.+) is not ([<>=]+ \\S+) \\((.+)\\)", "$1 不满足 $2（$3）"],
  ["(.+) is not as the schema asks \\((.+)\\)", "$1 与模式的要求不一致（$2）"],
  [
    "a CycloneDX bill in XML that lists no model and no data",
    "XML 形式的 CycloneDX 清单，未列出模型或数据",
  ],
  // Examples of rules.
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
