export const id = 7410;
export const ids = [7410];
export const modules = {

/***/ 1548:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labels)
/* harmony export */ });
/* unused harmony export LABELS */
/** The words of `explain`, `rules`, `facts`, `lineage` and `pack test` around what they show. `{0}` is filled in. */
const LABELS = {
    severity: ["Severity", "严重程度"],
    strict: ["strict: {0}", "strict：{0}"],
    fix: ["Fix", "修复"],
    fixes: ["Applied by", "应用方式"],
    "fix-safe": ["cardwarden fix, where the card allows for it", "cardwarden fix（视卡片而定）"],
    "fix-unsafe": [
        "cardwarden fix --unsafe, after you thought about it",
        "cardwarden fix --unsafe（需先判断）",
    ],
    "fix-placeholders": [
        "cardwarden fix --unsafe, as placeholders to fill in",
        "cardwarden fix --unsafe（放入待填写的占位符）",
    ],
    matter: ["Front matter", "前置元数据"],
    basis: ["Basis", "依据"],
    read: ["read at its source", "已在原始出处核实"],
    "read-on": ["read at its source, {0}", "已在原始出处核实，{0}"],
    "not-read": [
        "not read at its source: carries no error by itself",
        "未在原始出处核实：不足以单独支持“错误”级别",
    ],
    "as-register": ["read as far as the register says", "核实情况以登记册条目为准"],
    "in-force": ["; in force from {0}", "；自 {0} 起施行"],
    subject: ["Evaluated on", "评估对象"],
    parameters: ["Parameters", "参数"],
    parameter: ["{0} ({1}): {2}", "{0}（{1}）：{2}"],
    "parameter-default": [" Default: {0}.", "默认值：{0}。"],
    "parameter-off": [" Without it the rule is off.", "未给出时本规则不启用。"],
    "parameter-words": [" One of {0}.", "取值为 {0} 之一。"],
    "parameter-from": [" At least {0}.", "不小于 {0}。"],
    "parameter-to": [" At most {0}.", "不大于 {0}。"],
    "stricter-subset": [" Fewer items ask more.", "项目越少越严格。"],
    "stricter-superset": [" More items ask more.", "项目越多越严格。"],
    "stricter-lower": [" Lower asks more.", "数值越低越严格。"],
    "stricter-higher": [" Higher asks more.", "数值越高越严格。"],
    configure: ["Configure", "配置"],
    configured: [
        'rules: {{0}: "off"} in .cardwarden.yml, or error, warning, notice',
        '在 .cardwarden.yml 中写 rules: {{0}: "off"}，或 error、warning、notice',
    ],
    pack: ["Pack", "规则包"],
    "not-on": [
        "{0}: not on here; --pack {0}, or packs in .cardwarden.yml",
        "{0}：此处未启用；用 --pack {0} 或 .cardwarden.yml 的 packs",
    ],
    page: ["Page", "页面"],
    passes: ["Passes", "通过"],
    "does-not-pass": ["Does not pass", "不通过"],
    "at-line": ["line {0}", "第 {0} 行"],
    "more-lines": ["… {0} more lines", "……还有 {0} 行"],
    "entry-of": ["Entry of", "条目出自"],
    adds: ["the pack {0}", "规则包 {0}"],
    overrides: ["the pack {0}, in place of the built-in entry", "规则包 {0}，替代内置条目"],
    "also-written": ["Also written", "其他写法"],
    source: ["Source", "来源"],
    reading: ["Read", "阅读"],
    full: ["in full", "全文"],
    partial: ["the cited clauses", "所引条款"],
    secondary: ["in quotations elsewhere", "仅见于他处引文"],
    "not-read-text": ["not read", "未阅读"],
    "text-of": ["version {0}", "版本 {0}"],
    recorded: ["recorded {0}", "记录于 {0}"],
    "read-day": ["read on {0}", "阅读于 {0}"],
    "review-due": ["review due {0}", "应于 {0} 前重新核对"],
    answers: ["What the text answers", "文本的回答"],
    verified: ["verified", "已核实"],
    unverified: ["not verified", "未核实"],
    clause: ["clause {0}", "条款 {0}"],
    silent: ["the text is silent", "文本未提及"],
    means: ["What it means for what is made from it", "对由其制成之物的含义"],
    duties: ["What it asks", "所列要求"],
    asks: ["asks for {0}", "要求：{0}"],
    "may-derive": ["derivatives: {0}", "衍生：{0}"],
    "may-pass-on": ["passing on: {0}", "再分发：{0}"],
    "may-relabel": ["another licence: {0}", "改用其他许可：{0}"],
    "may-train": ["training on outputs: {0}", "以输出训练：{0}"],
    "results-free": ["models free of the licence: {0}", "模型不受该许可限制：{0}"],
    "any-model": ["the ban is on any model", "禁令针对任何模型"],
    "competing-models": ["the ban is on competing models", "禁令针对竞争模型"],
    carry: ["weights, data", "权重、数据"],
    output: ["learnt from outputs", "从输出学习"],
    train: ["used for training", "用于训练"],
    none: ["asks for nothing", "无要求"],
    prevails: [
        "A dated reading of a third party's text, in our words. The text itself prevails.",
        "对第三方文本的带日期转述；以文本本身为准。",
    ],
    "read-as": ["{0} is read as", "{0} 读作"],
    "no-entry": [
        "{0} is on the SPDX list, and the register has no entry on what its text answers.",
        "{0} 在 SPDX 列表中，登记册没有关于其文本的条目。",
    ],
    family: [
        "{0} names several texts. Which one is meant is not said: state the version.",
        "{0} 对应多份文本，未说明是哪一份：请写明版本。",
    ],
    "in-common": ["They have in common: {0}; commercial use: {1}.", "共同之处：{0}；商用：{1}。"],
    "says-other": [
        "{0} names no text. State `license_name` and `license_link`, or put the LICENSE file beside the card.",
        "{0} 不指明任何文本。请写明 `license_name` 与 `license_link`，或在卡片旁放置 LICENSE 文件。",
    ],
    "says-unknown": [
        "{0} says that the licence is not known: nothing is permitted by it, and nothing can be told from it.",
        "{0} 表示许可未知：不据此获得任何授权，也无从判断。",
    ],
    "taken-for": ["{0} is taken for {1}", "{0} 视为 {1}"],
    "recorded-under": ["Recorded under", "记录条目"],
    "copy-of": ["A copy of", "副本，原件"],
    "made-from": ["Made from", "来自"],
    outputs: ["Holds outputs of", "含其输出"],
    withdrawn: ["Withdrawn", "已撤回"],
    terms: ["Terms", "条款"],
    "no-terms": ["none on record", "无记录"],
    "names-with-it": ["Names with it", "含该词的名称"],
    off: ["off", "关闭"],
    "unverified-evidence": ["{0}, unverified", "{0}（未核实）"],
    "no-upstream": ["No card names an upstream.", "没有卡片列出上游。"],
    legend: ["+ holds   - does not hold   ? cannot be read", "+ 成立   - 不成立   ? 无法读取"],
    "evaluated-on": ["{0} is evaluated on: {1}", "{0} 的评估对象：{1}"],
    "has-none": ["{0} has none; it has: {1}", "{0} 中没有；其中有：{1}"],
    "outcome-of": ["{0}: {1}", "{0}：{1}"],
    "no-finding": [
        "no finding: the rule is off in the configuration, or another rule stands for it",
        "没有发现：规则已在配置中关闭，或由另一规则代表",
    ],
    "finding-at": ["{0} at {1}", "{0}，位于 {1}"],
    capped: ["{0}, capped: {1}", "{0}，上限原因：{1}"],
    excused: ["{0}, excused by {1}", "{0}，已由 {1} 豁免"],
    case: ["case {0}, else {1}", "情形 {0}，否则为 {1}"],
    unreadable: ["cannot be read", "无法读取"],
    "all-of": ["all of", "以下全部"],
    "any-of": ["any of", "以下任一"],
    not: ["not", "并非"],
    is: ["is {0}", "实为 {0}"],
    "next-facts": [
        "next: cardwarden facts FILE --rule ID shows how a rule sees a file",
        "下一步：cardwarden facts FILE --rule ID 显示规则如何看待一个文件",
    ],
    tested: ["{0}, {1}, {2} failed", "{0}，{1}，{2} 个未通过"],
    "severity-at": ["Severity at {0}, who decides last wins", "{0} 级别的严重程度（后者优先）"],
    "in-files": ["in {0}", "限于 {0}"],
    "floor-of": ["floor of {0}", "{0} 的下限"],
    "level-cap": ["cap of the level {0}", "{0} 级别的上限"],
    effective: ["effective: {0}", "生效：{0}"],
    "effective-in": ["effective: {0} in {1}", "生效：{0}（限于 {1}）"],
    "floor-forbids": ["What floors forbid", "下限所不允许的"],
    "forbids-level": ["{0}: a level below {1}", "{0}：低于 {1} 的级别"],
    "forbids-severity": ["{0}: a severity below {1}", "{0}：低于 {1} 的严重程度"],
    "forbids-lower": [
        "{0}: a severity below what its packs decide",
        "{0}：低于其规则包所定的严重程度",
    ],
    "forbids-values": ["{0}: looser values for the parameters", "{0}：放宽参数的取值"],
    "forbids-excuses": [
        "{0}: waivers, comments and baselines that excuse it",
        "{0}：以豁免、注释或基线免除",
    ],
    "forbids-days": ["{0}: a waiver for more than {1} days", "{0}：超过 {1} 天的豁免"],
    rule: ["{0} rule", "{0} 条规则"],
    rules: ["{0} rules", "{0} 条规则"],
    example: ["{0} example", "{0} 个示例"],
    examples: ["{0} examples", "{0} 个示例"],
};
/** Says a label in a language. What is filled in has gone through `line` already. */
const labels = (locale) => (label, ...values) => {
    const text = LABELS[label][locale === "zh-CN" ? 1 : 0];
    return values.reduce((result, value, i) => result.replaceAll(`{${i}}`, () => value), text);
};


/***/ }),

/***/ 7410:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   factsText: () => (/* binding */ factsText),
/* harmony export */   lineageText: () => (/* binding */ lineageText)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3330);
/* harmony import */ var _report_mermaid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5874);
/* harmony import */ var _report_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6293);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1548);




/** The facts of one document as a rule author reads them. */
function factsText(facts, file, locale) {
    const say = (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labels */ .W)(locale);
    const out = [];
    for (const subject of facts.subjects) {
        if (subject.document !== file)
            continue;
        out.push("", `${subject.kind} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(subject.id)}`);
        const width = Math.max(...Object.keys(subject.facts).map((name) => name.length));
        for (const [name, fact] of Object.entries(subject.facts)) {
            const value = fact.value === null
                ? "-"
                : Array.isArray(fact.value)
                    ? fact.value.join(", ")
                    : String(fact.value);
            const { start } = fact.at.range;
            const place = `${fact.at.file === file ? "" : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(fact.at.file)}${fact.at.file === file ? "" : ":"}${start.line}:${start.column}`;
            const evidence = fact.verified === false ? say("unverified-evidence", fact.evidence) : fact.evidence;
            out.push(`  ${name.padEnd(width)} ${fact.state.padEnd(10)} ${(0,_report_width_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(evidence, 22)} ${place.padEnd(8)} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(value)}`);
        }
    }
    return `${out.join("\n").trimStart()}\n`;
}
function lineageText(facts, format, locale) {
    const { lineage } = facts;
    switch (format) {
        case "json":
            return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(lineage)}\n`;
        case "mermaid":
            return `${(0,_report_mermaid_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidLineage */ .v)(lineage)}\n`;
        case "dot": {
            const edges = lineage.map((edge) => `  "${label(edge.from)}" -> "${label(edge.to)}" [label="${edge.relation}"];`);
            return `digraph lineage {\n  rankdir=LR;\n${[...new Set(edges)].join("\n")}\n}\n`;
        }
        case "text": {
            if (lineage.length === 0)
                return `${(0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labels */ .W)(locale)("no-upstream")}\n`;
            const out = [];
            let to;
            for (const edge of lineage) {
                if (edge.to !== to) {
                    to = edge.to;
                    out.push((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(to));
                }
                const behind = edge.chain.slice(1).map(_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8).join(" <- ");
                const { start } = edge.at.range;
                out.push(`  <- ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(edge.from)} [${edge.relation}, ${edge.resolution}]${behind === "" ? "" : ` <- ${behind}`}  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(edge.at.file)}:${start.line}:${start.column}`);
            }
            return `${out.join("\n")}\n`;
        }
    }
}
/** Numeric references are understood by Graphviz too. */
const label = (text) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaid */ .a4)(text).replace(/#(\d+);/g, "&#$1;");


/***/ }),

/***/ 5874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mermaidLineage)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3330);

/** Longer names are no picture any more, and a stranger chooses them. */
const MAX_LABEL = 100;
/** The lineage as a Mermaid flowchart. Names stand only inside quoted labels. */
function mermaidLineage(edges, limit = Number.POSITIVE_INFINITY) {
    const ids = new Map();
    const node = (name) => {
        const known = ids.get(name);
        if (known)
            return known;
        const id = `n${ids.size}`;
        ids.set(name, id);
        return `${id}["${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, MAX_LABEL))}"]`;
    };
    const out = ["flowchart LR"];
    for (const edge of edges.slice(0, limit)) {
        const arrow = edge.channel === "output" ? "-." : "--";
        const end = edge.channel === "output" ? ".->" : "-->";
        // What the register knows behind the upstream; inside the repository those are edges of their own.
        for (let i = edge.resolution === "register" ? edge.chain.length - 1 : 0; i > 0; i--)
            out.push(`  ${node(edge.chain[i] ?? "")} -.-> ${node(edge.chain[0] ?? edge.from)}`);
        out.push(`  ${node(edge.from)} ${arrow} ${edge.relation} ${end} ${node(edge.to)}`);
    }
    return [...new Set(out)].join("\n");
}


/***/ })

};
