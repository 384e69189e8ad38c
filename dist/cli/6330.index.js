export const id = 6330;
export const ids = [6330];
export const modules = {

/***/ 3060:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 rule`, `2 rules`. */
const count = (of, word) => `${of} ${word}${of === 1 ? "" : "s"}`;


/***/ }),

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

/***/ 9689:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coverageJson: () => (/* binding */ coverageJson),
/* harmony export */   coverageText: () => (/* binding */ coverageText),
/* harmony export */   isBelow: () => (/* binding */ isBelow),
/* harmony export */   thresholdsOf: () => (/* binding */ thresholdsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6870);
/* harmony import */ var _pack_dead_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3862);
/* harmony import */ var _pack_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4936);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3330);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8426);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3060);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7505);








/** `95`, or `true=100,false=90`; what is not named keeps its default. */
function thresholdsOf(stated) {
    if (stated === undefined)
        return _pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_THRESHOLDS */ .JJ;
    const wrong = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", `--threshold ${stated}: not a percentage`, "--threshold 100, or --threshold true=100,false=100,absent=95");
    const number = (text) => {
        if (!/^\d{1,3}(?:\.\d{1,3})?$/.test(text) || Number(text) > 100)
            throw wrong();
        return Number(text);
    };
    if (!stated.includes("=")) {
        const all = number(stated);
        return { true: all, false: all, absent: all };
    }
    const given = stated.split(",").map((part) => {
        const [name, value = ""] = part.split("=");
        const sight = _pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGHTS */ .ro.find((known) => known === name?.trim());
        if (sight === undefined)
            throw wrong();
        return [sight, number(value.trim())];
    });
    return { ..._pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_THRESHOLDS */ .JJ, ...Object.fromEntries(given) };
}
/** Whether too little is seen, over all rules together. */
const isBelow = (covered, thresholds) => (0,_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(allLeaves(covered)).some((total) => (0,_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(total, thresholds));
const allLeaves = (covered) => covered.flatMap(({ coverage }) => coverage.leaves);
const start = (places, path) => {
    const { line: row, column } = places.at(path);
    return `${row}:${column}`;
};
const SAID = {
    true: "never holds",
    false: "never fails",
    absent: "never silent",
};
/** What no example shows, rule by rule, and the sums. */
function coverageText(covered, thresholds) {
    const out = covered.flatMap(({ coverage, source }) => {
        const places = (0,_pack_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .e)(source.text);
        const rows = coverage.leaves.flatMap((leaf) => {
            const missing = (0,_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv)(leaf);
            if (missing.length === 0)
                return [];
            const { fact, operator } = leaf.leaf;
            const value = (0,_pack_dead_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .R)(leaf.leaf);
            const short = value.length > 40 ? `${value.slice(0, 39)}…` : value;
            return [
                [
                    start(places, leaf.path),
                    leaf.part,
                    (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(`${fact} ${operator} ${short}`),
                    missing.map((sight) => SAID[sight]).join(", "),
                ],
            ];
        });
        for (const { name, path } of coverage.unfailed)
            rows.push([start(places, path), name, "", "no example fails here"]);
        return rows.length === 0 ? [] : [(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(source.file), ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(rows, undefined), ""];
    });
    const leaves = allLeaves(covered);
    const totals = (0,_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(leaves).map((total) => `${total.sight} ${(0,_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(total)} % (${total.seen} of ${total.of})${(0,_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(total, thresholds) ? `, below ${thresholds[total.sight]} %` : ""}`);
    return [...out, `${(0,_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(leaves.length, "comparison")}: ${totals.join("; ")}`];
}
/** The same for programs: every comparison with the examples that show it. */
const coverageJson = (covered, thresholds) => ({
    thresholds,
    totals: Object.fromEntries((0,_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(allLeaves(covered)).map((total) => [
        total.sight,
        { seen: total.seen, of: total.of, percent: (0,_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(total) },
    ])),
    rules: covered.map(({ coverage, source }) => {
        const places = (0,_pack_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .e)(source.text);
        return {
            id: coverage.rule.id,
            file: source.file,
            unfailed: coverage.unfailed.map(({ name }) => name),
            comparisons: coverage.leaves.map(({ part, path, leaf, possible, seen }) => ({
                part,
                pointer: (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .pointer */ .Wn)(...path),
                ...places.at(path),
                ...leaf,
                possible: [...possible],
                seen: Object.fromEntries(_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGHTS */ .ro.map((sight) => [sight, [...seen[sight]]])),
            })),
        };
    }),
});


/***/ }),

/***/ 6330:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testPack: () => (/* binding */ testPack)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/evaluate/chinese.js + 1 modules
var chinese = __webpack_require__(5361);
// EXTERNAL MODULE: ./lib/src/example.js
var src_example = __webpack_require__(9784);
// EXTERNAL MODULE: ./lib/src/lookup.js
var lookup = __webpack_require__(4438);
// EXTERNAL MODULE: ./lib/src/fix/apply.js
var apply = __webpack_require__(6718);
;// CONCATENATED MODULE: ./lib/src/fix/example.js


/**
 * What the fix of a rule makes of an example, against what its author says it makes of it; empty where they agree. Files
 * are those of the example and of its fixed form: a single file each, whatever its name, or folders of the same names.
 */
function fixProblems(ruleId, { findings }, files, promised) {
    const fixes = findings.flatMap(({ ruleId: id, fix, suppressed }) => id === ruleId && fix && !suppressed ? [fix] : []);
    if (fixes.length === 0)
        return ["a fix was promised, the finding has none"];
    const names = Object.keys(files);
    const others = Object.keys(promised);
    const single = names.length === 1 && others.length === 1;
    if (!single && names.sort().join("\n") !== others.sort().join("\n"))
        return ["the fixed form does not hold the same files"];
    return names.flatMap((name) => {
        const groups = fixes.map(({ edits }) => edits.filter(({ file }) => file === name));
        const { text } = (0,apply/* apply */.B)((0,lookup/* lookup */.$I)(files, name) ?? "", groups.filter((group) => group.length > 0));
        return text === (0,lookup/* lookup */.$I)(promised, single ? (others[0] ?? "") : name)
            ? []
            : [`${name} reads otherwise once it is fixed`];
    });
}

// EXTERNAL MODULE: ./lib/src/node/files.js
var files = __webpack_require__(8656);
// EXTERNAL MODULE: ./lib/src/pack/coverage.js
var pack_coverage = __webpack_require__(6870);
// EXTERNAL MODULE: ./lib/src/policy/builtin.js + 1 modules
var builtin = __webpack_require__(314);
// EXTERNAL MODULE: ./lib/src/policy/load.js + 4 modules
var load = __webpack_require__(7765);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/cli/example-files.js
var example_files = __webpack_require__(4387);
// EXTERNAL MODULE: ./lib/src/cli/example-run.js + 1 modules
var example_run = __webpack_require__(1761);
// EXTERNAL MODULE: ./lib/src/cli/labels.js
var labels = __webpack_require__(1548);
// EXTERNAL MODULE: ./lib/src/cli/pack-coverage.js
var cli_pack_coverage = __webpack_require__(9689);
;// CONCATENATED MODULE: ./lib/src/cli/pack-test.js














/** Runs every example of every rule of a pack, each under its rule alone. */
async function testPack(cwd, shown, { date, thresholds, format, locale }) {
    const folder = (0,external_node_path_.resolve)(cwd, shown);
    const source = (0,files/* packTexts */.yk)(folder, shown);
    const whole = (0,load.loadPack)((0,files/* packSource */.F4)(source));
    // Whether its register entries name texts that there are, though no example may ask for one.
    (0,builtin/* builtinRegister */.D)([whole]);
    const own = { rules: source.rules.map((one) => one.folder), load: () => whole };
    const around = { today: date, builtin: { ...builtin/* BUILTIN_PACKS */.V, [whole.name]: own } };
    const covered = [];
    const failures = [];
    let examples = 0;
    for (const [i, rule] of whole.rules.entries()) {
        const pack = { ...whole, rules: [rule] };
        const home = (0,external_node_path_.join)(folder, rule.id.slice(whole.name.length + 1));
        const coverage = new pack_coverage/* RuleCoverage */.nB(rule);
        for (const example of rule.examples) {
            examples++;
            const { problems, subjects, ran } = await tried(home, rule, pack, example, around);
            if (thresholds)
                await coverage.observe(example.path, subjects, ran);
            if (problems.length > 0)
                failures.push({ rule: rule.id, example: example.path, problems });
        }
        const text = source.rules[i];
        if (text)
            covered.push({ coverage, source: text });
    }
    const result = { rules: whole.rules.length, examples, failures };
    const text = format === "json"
        ? jsonText(result, thresholds && (0,cli_pack_coverage.coverageJson)(covered, thresholds))
        : prettyText(result, locale, thresholds && (0,cli_pack_coverage.coverageText)(covered, thresholds));
    const low = thresholds !== undefined && (0,cli_pack_coverage.isBelow)(covered, thresholds);
    return { text, failed: failures.length > 0 || low };
}
const jsonText = (result, coverage) => `${(0,report_escape/* json */.Pq)({ schema: "pack-test.v1", ...result, ...(coverage ? { coverage } : {}) })}\n`;
function prettyText({ rules, examples, failures }, locale, coverage = []) {
    const say = (0,labels/* labels */.W)(locale);
    const out = failures.flatMap(({ rule, example, problems }) => [
        `${rule} ${(0,report_escape/* line */.n8)(example)}`,
        ...problems.map((text) => `  ${(0,report_escape/* line */.n8)((0,chinese/* inLocale */.U)(text, locale))}`),
    ]);
    if (failures.length > 0)
        out.push("", say("next-facts"));
    const sum = say("tested", say(rules === 1 ? "rule" : "rules", String(rules)), say(examples === 1 ? "example" : "examples", String(examples)), String(failures.length));
    return [...out, ...coverage, sum, ""].join("\n");
}
/** What the example promises and does not keep, and what was seen; a mistake in the example itself is a problem too. */
async function tried(home, rule, pack, example, around) {
    try {
        const files = (0,example_files/* filesOf */.R)(home, example.path);
        const { result, ran } = await (0,example_run/* runExample */.q)(files, pack, around);
        const problems = await (0,src_example/* exampleProblems */.vP)(rule, ran, example, result);
        const fixed = example.fixed === undefined
            ? []
            : fixProblems(rule.id, result.report, files, (0,example_files/* filesOf */.R)(home, example.fixed));
        return {
            problems: [...problems, ...fixed],
            subjects: result.facts.subjects,
            ran: ran.rules[0],
        };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const hint = error.hint === undefined ? "" : ` (${error.hint})`;
        return { problems: [`${error.message}${hint}`], subjects: [] };
    }
}


/***/ }),

/***/ 6718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ apply)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1047);

/**
 * Applies groups of edits to one text, each group as a whole or not at all. Of edits that overlap the first one counts.
 * Where two groups want different texts in place of the same one, neither is applied: which is right is not for us to say.
 * Every character that no edit covers stays as it is, byte order mark and line ends included.
 */
function apply(source, groups) {
    const end = /\r\n|\r|\n/.exec(source)?.[0] ?? "\n";
    const map = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .M)(source);
    const offset = ({ line, column }) => line > map.count || column > map.line(line).length + 1
        ? undefined
        : map.offset(line) + column - 1;
    const wanted = groups.map((edits) => edits.map(({ range, text }) => {
        const [from, to] = [offset(range.start), offset(range.end)];
        return from === undefined || to === undefined || to < from
            ? undefined
            : { from, to, text: text.replace(/\r\n?|\n/g, end) };
    }));
    const places = new Map();
    for (const span of wanted.flat())
        if (span && span.to > span.from) {
            const key = `${span.from}:${span.to}`;
            places.set(key, (places.get(key) ?? new Set()).add(span.text));
        }
    const taken = [];
    const done = wanted.map((spans) => {
        const own = [];
        for (const span of spans) {
            if (span === undefined || (places.get(`${span.from}:${span.to}`)?.size ?? 1) > 1)
                return false;
            const others = [...taken, ...own];
            if (others.some((other) => !same(span, other) && overlap(span, other)))
                return false;
            if (!others.some((other) => same(span, other)))
                own.push(span);
        }
        for (const span of own)
            taken.push(span);
        return spans.length > 0;
    });
    return { text: put(source, taken, end), done };
}
const same = (a, b) => a.from === b.from && a.to === b.to && a.text === b.text;
/** Two insertions at one place stand one behind the other; one at the border of a replaced text does not touch it. */
const overlap = (a, b) => a.from === a.to || b.from === b.to
    ? a.from > b.from
        ? a.from < b.to
        : b.from > a.from && b.from < a.to
    : a.from < b.to && b.from < a.to;
function put(source, spans, end) {
    const sorted = spans
        .map((span, i) => ({ ...span, i }))
        // What is inserted at a place goes before what replaces the text that begins there.
        .sort((a, b) => a.from - b.from || a.to - b.to || a.i - b.i);
    let text = "";
    let at = 0;
    let inserted;
    for (const span of sorted) {
        text += source.slice(at, span.from);
        const isInsertion = span.from === span.to;
        const shared = isInsertion && inserted?.at === span.from ? lead(inserted.text, span.text, end) : 0;
        text += shared === 0 ? span.text : end + span.text.slice(shared);
        if (isInsertion && inserted?.at !== span.from)
            inserted = { at: span.from, text: span.text };
        at = span.to;
    }
    return text + source.slice(at);
}
/**
 * How much of an insertion stands at its place already: the paragraphs with which both begin, such as the heading of a
 * section and the sentence under it. Whole paragraphs, so that the rest is a line of the same list.
 */
function lead(first, second, end) {
    const paragraph = end + end;
    let shared = 0;
    for (let at = second.indexOf(paragraph); at >= 0; at = second.indexOf(paragraph, at + 1)) {
        const to = at + paragraph.length;
        if (first.slice(0, to) !== second.slice(0, to))
            break;
        if (second.slice(0, to).trim() !== "")
            shared = to;
    }
    return shared;
}


/***/ }),

/***/ 6870:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   JJ: () => (/* binding */ DEFAULT_THRESHOLDS),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   nB: () => (/* binding */ RuleCoverage),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   ro: () => (/* binding */ SIGHTS),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _evaluate_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4076);
/* harmony import */ var _evaluate_judgement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6432);
/* harmony import */ var _facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5822);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4438);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7868);
/* harmony import */ var _possible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3295);
/* harmony import */ var _worlds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4433);







/** What an example can show of a comparison; `absent`: its fact is silent or cannot be read. */
const SIGHTS = ["true", "false", "absent"];
/**
 * Which comparisons of a rule its examples show true, false and silent. Each is looked at wherever its part of the rule
 * is asked: `when` on every subject of the rule's kinds, `require` where `when` holds, a case where those before it
 * hold; there on every subject, also where another comparison has decided already.
 */
class RuleCoverage {
    rule;
    leaves;
    #parts;
    #conditions;
    #failed = new Set();
    constructor(rule) {
        this.rule = rule;
        const parts = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(rule);
        this.#conditions = conditionsOf(parts);
        const placed = parts.map((part) => ({
            part,
            leaves: (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesIn */ .cc)(part.condition, part.path).map(({ leaf, path }) => ({
                part: part.name,
                path,
                leaf,
                possible: sightsOf(part, leaf),
                seen: { true: new Set(), false: new Set(), absent: new Set() },
            })),
        }));
        this.leaves = placed.flatMap(({ leaves }) => leaves);
        this.#parts = placed.map(({ part, leaves }) => ({
            part,
            seen: leaves.map(({ seen }) => seen),
        }));
    }
    /** Looks at the subjects of an example, under the rule with the parameters that the example gives it. */
    async observe(example, subjects, ran = this.rule) {
        if (ran.parameters !== undefined)
            return;
        const conditions = ran === this.rule ? this.#conditions : conditionsOf((0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(ran));
        const kinds = [this.rule.subject].flat();
        for (const subject of subjects) {
            if (!kinds.includes(subject.kind))
                continue;
            const answers = await conditions.run(subject.facts);
            for (const { part, seen } of this.#parts) {
                const answer = answers.get(part.name);
                if (answer === undefined)
                    break;
                for (const [i, node] of leafNodes(answer.tree).entries()) {
                    const { state } = node.factResult;
                    const { value } = (0,_evaluate_judgement_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S)(node);
                    if (value !== "unknown")
                        seen[i]?.[value].add(example);
                    if (state === "absent" || state === "unreadable")
                        seen[i]?.absent.add(example);
                }
                if (part.name === "undetermined" ? answer.value === "true" : answer.value !== "true") {
                    if (answer.value === "false")
                        this.#failed.add(part.name);
                    break;
                }
            }
        }
    }
    /** Requirements that no example fails: `require`, or cases. */
    get unfailed() {
        return this.#parts
            .map(({ part }) => part)
            .filter(({ name }) => name !== "when" && name !== "undetermined")
            .filter(({ name }) => !this.#failed.has(name));
    }
}
const conditionsOf = (parts) => new _evaluate_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .Conditions */ .X(new Map(parts.map(({ name, condition }) => [name, condition])));
/** What a comparison can show where it is asked: what the rule decided before that leaves the rest. */
function sightsOf({ reached }, leaf) {
    const can = (is) => (0,_possible_js__WEBPACK_IMPORTED_MODULE_3__/* .possible */ .u)([...reached, { condition: leaf, is }]) !== "no";
    const known = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_6__/* .lookup */ .$I)(_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y, leaf.fact)?.mayBeAbsent === false;
    const silent = !known &&
        // For `present`, silence is one of its two values already.
        leaf.operator !== "present" &&
        (0,_possible_js__WEBPACK_IMPORTED_MODULE_3__/* .possible */ .u)([...reached, { absent: leaf.fact }]) !== "no";
    return new Set([
        ...(can(_worlds_js__WEBPACK_IMPORTED_MODULE_4__/* .HOLDS */ .t) ? ["true"] : []),
        ...(can(_worlds_js__WEBPACK_IMPORTED_MODULE_4__/* .FAILS */ .ml) ? ["false"] : []),
        ...(silent ? ["absent"] : []),
    ]);
}
/** The leaves of a result in the order of the condition. */
function leafNodes(node) {
    if ("all" in node)
        return node.all.flatMap(leafNodes);
    if ("any" in node)
        return node.any.flatMap(leafNodes);
    return "not" in node ? leafNodes(node.not) : [node];
}
const DEFAULT_THRESHOLDS = { true: 100, false: 100, absent: 95 };
const totalsOf = (leaves) => SIGHTS.map((sight) => {
    const can = leaves.filter((leaf) => leaf.possible.has(sight));
    return { sight, seen: can.filter(({ seen }) => seen[sight].size > 0).length, of: can.length };
});
/** Percent, rounded down: 99.9 is not 100. */
const percent = ({ seen, of }) => of === 0 ? 100 : Math.floor((seen * 1000) / of) / 10;
const below = (total, thresholds) => percent(total) < thresholds[total.sight];
/** What a comparison could show, and no example does. */
const unseen = ({ possible, seen }) => SIGHTS.filter((sight) => possible.has(sight) && seen[sight].size === 0);


/***/ }),

/***/ 3862:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueText),
/* harmony export */   j: () => (/* binding */ deadParts)
/* harmony export */ });
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7868);
/* harmony import */ var _possible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3295);
/* harmony import */ var _worlds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4433);



/** What can never matter in the conditions of a rule: contradictions, tautologies, branches that are never reached. */
function deadParts(rule) {
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(rule).flatMap((part) => {
        // A condition that is never reached has one fault, not one for each comparison.
        if (impossible(part.reached))
            return part.name === "when" || part.name === "require" || part.name === "case 1"
                ? []
                : [
                    {
                        code: "unreachable",
                        path: part.path,
                        message: `${part.name} is never reached: what stands before it decides every time`,
                    },
                ];
        const found = search(part.condition, part.path, part);
        if (found.length > 0 || part.name === "when")
            return found;
        return impossible([...part.reached, { condition: part.condition, is: _worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILS */ .ml }])
            ? [neverFails(part)]
            : [];
    });
}
const impossible = (goals) => (0,_possible_js__WEBPACK_IMPORTED_MODULE_1__/* .possible */ .u)(goals) === "no";
const neverFails = ({ name, path }) => ({
    code: "never-fails",
    path,
    message: `${name} always holds where it is asked, so it finds nothing`,
});
/** The innermost faults of a condition. */
function search(condition, path, part) {
    const inner = (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .children */ .Y_)(condition, path).flatMap((one) => search(one.condition, one.path, part));
    if (inner.length > 0)
        return inner;
    const given = part.name === "when" ? "" : ", given what is asked before it";
    if (impossible([...part.reached, { condition, is: _worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .HOLDS */ .t }]))
        return [{ code: "never-holds", path, message: `${shown(condition)} never holds${given}` }];
    // A rule for every subject still needs a `when`, and says something of it that is always so.
    const whole = part.name === "when" && path.length === 1;
    if (!whole && impossible([...part.reached, { condition, is: _worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILS */ .ml }]))
        return [{ code: "always-holds", path, message: `${shown(condition)} always holds${given}` }];
    return [...twice(condition, path), ...swallowed(condition, path, part)];
}
const shown = (condition) => "fact" in condition
    ? `\`${condition.fact} ${condition.operator} ${valueText(condition)}\``
    : "all" in condition
        ? "this `all`"
        : "any" in condition
            ? "this `any`"
            : "this `not`";
/** The value of a comparison on one line. */
const valueText = ({ value }) => Array.isArray(value)
    ? value.join(", ")
    : typeof value === "object"
        ? JSON.stringify(value)
        : String(value);
/** Members of one `all` or `any` that say the same. */
function twice(condition, path) {
    const [word, members] = membersOf(condition);
    const seen = new Set();
    return members.flatMap((member, i) => {
        const key = leafOrTree(member);
        if (!seen.has(key)) {
            seen.add(key);
            return [];
        }
        const message = `${shown(member)} stands twice in this \`${word}\``;
        return [{ code: "stands-twice", path: [...path, word, i], message }];
    });
}
/** More are not held against each other. */
const MOST_MEMBERS = 40;
/** Members of an `any` that hold only where another one does. */
function swallowed(condition, path, { reached }) {
    const [word, members] = membersOf(condition);
    if (word !== "any" || members.length > MOST_MEMBERS)
        return [];
    return members.flatMap((member, i) => {
        const by = members.findIndex((other, k) => k !== i &&
            leafOrTree(other) !== leafOrTree(member) &&
            impossible([
                ...reached,
                { condition: member, is: _worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .HOLDS */ .t },
                { condition: other, is: _worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILS */ .ml },
            ]) &&
            // Of two that hold together always, the later one is the spare one.
            (k < i ||
                !impossible([
                    ...reached,
                    { condition: other, is: _worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .HOLDS */ .t },
                    { condition: member, is: _worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILS */ .ml },
                ])));
        if (by < 0)
            return [];
        const message = `this branch decides nothing: wherever it holds, member ${by + 1} of the \`any\` holds`;
        return [{ code: "unreachable", path: [...path, word, i], message }];
    });
}
const leafOrTree = (condition) => "fact" in condition ? (0,_worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .leafKey */ .yI)(condition) : JSON.stringify(condition);
function membersOf(condition) {
    if ("all" in condition)
        return ["all", condition.all];
    if ("any" in condition)
        return ["any", condition.any];
    return ["all", []];
}


/***/ }),

/***/ 4936:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1047);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4413);


function placesOf(text) {
    const { root, problems } = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text, 0, text.length, (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(text));
    return {
        at: (path) => positionOf(root, path),
        twice: problems.filter(({ code }) => code === "duplicate-key"),
    };
}
function positionOf(root, path) {
    let node = root;
    let found = root?.range.start ?? { line: 1, column: 1 };
    for (const step of path) {
        const entry = node?.kind === "map" ? node.entries.get(String(step)) : undefined;
        const next = node?.kind === "list" ? node.items[Number(step)] : entry?.value;
        if (next === undefined)
            break;
        found = (entry !== undefined && next.kind !== "scalar" ? entry.key : next.range).start;
        node = next;
    }
    return found;
}


/***/ })

};
