export const id = 504;
export const ids = [504];
export const modules = {

/***/ 4387:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);
/* harmony import */ var _node_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9289);




/** More is no example. */
const MOST_FILES = 1000;
const DEEPEST = 16;
/** Room for a data file above the size from which one asks for a card. */
const LARGEST = 8 * 1024 * 1024;
/** The documents of an example of a rule: one file, or a folder as a repository. Links out of the rule are refused. */
function filesOf(rule, path) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rule, path);
    const real = resolved(start);
    if (real === undefined || !(0,_node_host_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(rule), real))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("example-missing", `there is no file or folder ${path} beside the rule`, "examples lie in the folder of their rule");
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile())
        return { [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(start)]: text(real, path) };
    const files = [];
    const walk = (folder, below, depth) => {
        for (const entry of entries(folder)) {
            const name = `${below}${entry.name}`;
            if (entry.isFile())
                files.push([name, text((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), `${path}/${name}`)]);
            else if (entry.isDirectory() && depth < DEEPEST)
                walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), `${name}/`, depth + 1);
            if (files.length > MOST_FILES)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("example-invalid", `${path} holds more than ${MOST_FILES} files`, "an example is a small repository");
        }
    };
    walk(real, "", 0);
    return Object.fromEntries(files);
}
function resolved(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
const entries = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
function text(file, name) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size <= LARGEST)
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
    }
    catch { }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("example-invalid", `${name} cannot be read`, "check its permissions and size");
}


/***/ }),

/***/ 1504:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WE: () => (/* binding */ explain),
  QZ: () => (/* binding */ ruleNamed),
  b6: () => (/* binding */ unknownRule)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/fix/kind.js
var fix_kind = __webpack_require__(5306);
// EXTERNAL MODULE: ./lib/src/policy/builtin.js + 1 modules
var builtin = __webpack_require__(314);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/report/rules.js
var rules = __webpack_require__(7042);
// EXTERNAL MODULE: ./lib/src/cli/example-files.js
var example_files = __webpack_require__(4387);
// EXTERNAL MODULE: ./lib/src/register/index.js + 21 modules
var register = __webpack_require__(8752);
// EXTERNAL MODULE: ./lib/src/cli/labels.js
var labels = __webpack_require__(1548);
// EXTERNAL MODULE: ./lib/src/cli/layout.js
var layout = __webpack_require__(7505);
;// CONCATENATED MODULE: ./lib/src/cli/explain-register.js





/** What the register knows of a licence, of terms or of an upstream; undefined where it knows nothing. */
function registerText(name, known) {
    // With an owner before it, it is the name of a repository.
    const sections = name.includes("/")
        ? (upstreamSections(name, known) ?? licenceSections(name, known))
        : (licenceSections(name, known) ?? upstreamSections(name, known) ?? family(name, known));
    return sections === undefined ? undefined : `${sections.join("\n")}\n`;
}
function licenceSections(name, known) {
    const label = (0,labels/* labels */.W)(known.locale);
    const entry = known.register.licence(name);
    if (entry)
        return [...licenceText(entry, known), "", prevails(known)];
    const reading = known.register.resolveLicence({ values: [name] });
    if (reading === undefined || reading.ids.length === 0)
        return undefined;
    const [first] = reading.entries;
    const written = reading.ids.map(report_escape/* line */.n8).join(` ${reading.combination} `);
    if (reading.ids.length === 1 && first)
        return [...licenceText(first, known), "", prevails(known)];
    const described = new Set(reading.entries.map(({ id }) => id));
    const bare = reading.ids.filter((id) => !described.has(id.replace(/-or-later$| with .*$/, "")));
    return [
        ...[
            ...(reading.ids.length > 1 ? [[`${label("read-as", (0,report_escape/* line */.n8)(name))} ${written}`]] : []),
            ...bare.map((id) => (0,layout/* paragraph */.FY)(label("no-entry", (0,report_escape/* line */.n8)(id)), known.columns)),
            ...reading.entries.map((one) => licenceText(one, known)),
        ].flatMap((rows, i) => (i === 0 ? rows : ["", ...rows])),
        ...(reading.entries.length === 0 ? [] : ["", prevails(known)]),
    ];
}
const prevails = ({ locale, columns }) => (0,layout/* paragraph */.FY)((0,labels/* labels */.W)(locale)("prevails"), columns).join("\n");
/** `gpl`, `cc-by`: a name of several texts. */
function family(name, { register, names, locale, columns }) {
    const reading = register.resolveLicence({ values: [name] });
    if (reading?.status !== "underspecified")
        return undefined;
    const label = (0,labels/* labels */.W)(locale);
    const some = names.holding(name).map(report_escape/* line */.n8).join(", ");
    return [
        ...(0,layout/* paragraph */.FY)(label("family", (0,report_escape/* line */.n8)(name)), columns),
        ...(some === "" ? [] : (0,layout/* paragraph */.FY)(`${label("names-with-it")}: ${some}`, columns)),
    ];
}
function licenceText(licence, { locale, columns }) {
    const label = (0,labels/* labels */.W)(locale);
    const read = label(licence.read === "not-read" ? "not-read-text" : licence.read);
    const about = [
        ...(licence.aliases?.length
            ? [[label("also-written"), licence.aliases.map(report_escape/* line */.n8).join(", ")]]
            : []),
        [label("source"), (0,report_escape/* line */.n8)(licence.source)],
        [
            label("reading"),
            [
                read,
                ...(licence.date === undefined ? [] : [label("text-of", (0,report_escape/* line */.n8)(licence.date))]),
                label("recorded", (0,report_escape/* line */.n8)(licence.retrieved)),
            ].join("; "),
        ],
    ];
    const answers = Object.entries(licence.attributes).map(([name, answer]) => [
        name,
        answer.value,
        label((0,register/* isAttributeVerified */.Xe)(licence, name) ? "verified" : "unverified"),
        [
            ...(answer.clause === undefined ? [] : [label("clause", (0,report_escape/* line */.n8)(answer.clause))]),
            ...(answer.basis === "silent" ? [label("silent")] : []),
        ].join("; "),
    ]);
    const duties = ["carry", "output", "train"].map((channel) => [
        channel,
        `(${label(channel)})`,
        dutiesText(licence.duties[channel]) || label("none"),
    ]);
    return [
        `${licence.id}: ${(0,report_escape/* line */.n8)(licence.name)}`,
        `${licence.kind}${licence.spdx === undefined ? "" : `; SPDX ${(0,report_escape/* line */.n8)(licence.spdx)}`}`,
        "",
        ...(0,layout/* table */.tp)(about, columns, ""),
        "",
        label("answers"),
        ...(0,layout/* table */.tp)(answers, columns),
        ...(licence.outputBan === undefined ? [] : ["", `${label("ban")}: ${licence.outputBan}`]),
        "",
        label("duties"),
        ...(0,layout/* table */.tp)(duties, columns),
    ];
}
const dutiesText = (owed) => typeof owed === "string"
    ? owed
    : Object.entries(owed)
        .filter(([, value]) => value !== false)
        .map(([duty, value]) => (0,report_escape/* line */.n8)(value === true ? duty : `${duty}: ${value}`))
        .join("; ");
/** An upstream as cards name it: with its owner, or, where that is enough, without. */
function upstreamSections(name, known) {
    const direct = known.register.findUpstream(name);
    if (direct)
        return upstreamText(name, direct, known);
    const whole = name.includes("/") ? undefined : owned(name, known);
    const match = whole === undefined ? undefined : known.register.findUpstream(whole);
    if (whole === undefined || match === undefined)
        return undefined;
    const label = (0,labels/* labels */.W)(known.locale);
    return [
        ...(0,layout/* paragraph */.FY)(label("taken-for", (0,report_escape/* line */.n8)(name), (0,report_escape/* line */.n8)(whole)), known.columns),
        "",
        ...upstreamText(whole, match, known),
    ];
}
/** The owner's own repository of a name. */
function owned(name, { register, names }) {
    const listed = names.upstreams(name);
    if (listed.length > 1)
        throw new errors/* UserError */.yo("upstream-ambiguous", `several upstreams are called ${name}`, `name one of ${listed.join(", ")}`);
    if (listed[0] !== undefined)
        return listed[0];
    // The register finds the original of a copy by the copy's name alone.
    const copy = register.findUpstream(`${name}-GGUF`, "model");
    return copy?.via === "copy" ? (copy.through[0] ?? copy.root) : undefined;
}
function upstreamText(name, match, known) {
    const { register, locale, columns } = known;
    const label = (0,labels/* labels */.W)(locale);
    const { upstream } = match;
    const terms = upstream.licence === null ? undefined : register.licence(upstream.licence);
    const behind = [...match.through, ...(match.root === undefined ? [] : [match.root])];
    const of = (id) => {
        const licence = register.findUpstream(id)?.upstream.licence;
        return `${(0,report_escape/* line */.n8)(id)}${licence == null ? "" : ` (${(0,report_escape/* line */.n8)(licence)})`}`;
    };
    const facts = [
        [label("recorded-under"), (0,report_escape/* line */.n8)(upstream.pattern)],
        ...(behind.length === 0
            ? []
            : [[label(match.via === "copy" ? "copy-of" : "made-from"), behind.map(of).join(" <- ")]]),
        ...(upstream.generatedBy?.length
            ? [[label("outputs"), upstream.generatedBy.map(of).join(", ")]]
            : []),
        ...(upstream.withdrawn === undefined ? [] : [[label("withdrawn"), (0,report_escape/* line */.n8)(upstream.withdrawn)]]),
        [
            label("source"),
            `${(0,report_escape/* line */.n8)(upstream.source)} (${label(upstream.verified ? "verified" : "unverified")}; ${label("recorded", (0,report_escape/* line */.n8)(upstream.retrieved))})`,
        ],
        [label("terms"), upstream.licence === null ? label("no-terms") : (0,report_escape/* line */.n8)(upstream.licence)],
    ];
    return [
        `${(0,report_escape/* line */.n8)(name)}: ${upstream.kind}${match.id.toLowerCase() === name.toLowerCase() ? "" : ` ${(0,report_escape/* line */.n8)(match.id)}`}`,
        "",
        ...(0,layout/* table */.tp)(facts, columns, ""),
        ...(terms === undefined ? [] : ["", ...licenceText(terms, known), "", prevails(known)]),
    ];
}

;// CONCATENATED MODULE: ./lib/src/cli/explain.js











/** A rule, a licence, service terms, or an upstream, by its id or the name that a card would use. */
function explain(name, known) {
    const found = ruleNamed(name, known.packs);
    if (found)
        return ruleText(found.rule, found.pack, known);
    const text = registerText(name, known);
    if (text !== undefined)
        return text;
    const ids = known.packs.flatMap(({ rules }) => rules.map(({ id }) => id));
    const holding = known.names.holding(name);
    throw new errors/* UserError */.yo("nothing-known", `no rule, licence or upstream is known as ${name}`, holding.length > 0
        ? `names with it: ${holding.join(", ")}`
        : ((0,errors/* didYouMean */.au)(name, [...ids, ...shortNames(ids), ...known.names.all()]) ??
            "cardwarden rules lists the rules; the register holds no entry of that name"));
}
/** A name that is no rule's, where only a rule can be meant. */
function unknownRule(name, packs) {
    const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id));
    return new errors/* UserError */.yo("rule-unknown", `no loaded pack has a rule ${name}`, (0,errors/* didYouMean */.au)(name, [...ids, ...shortNames(ids)]) ?? "cardwarden rules lists them");
}
const shortNames = (ids) => ids.map((id) => id.slice(id.indexOf("/") + 1));
/** A rule by its id, or by its name without the pack where one pack alone has it. */
function ruleNamed(name, packs) {
    const all = packs.flatMap((pack) => pack.rules.map((rule) => ({ rule, pack })));
    const whole = all.find(({ rule }) => rule.id === name);
    if (whole)
        return whole;
    const short = all.filter(({ rule }) => rule.id.slice(rule.id.indexOf("/") + 1) === name);
    if (short.length > 1)
        throw new errors/* UserError */.yo("rule-ambiguous", `several packs have a rule ${name}`, `name one of ${short.map(({ rule }) => rule.id).join(", ")}`);
    return short[0];
}
const say = (texts, locale) => texts === undefined ? "" : (0,report_escape/* line */.n8)(texts[locale] ?? texts.en);
function ruleText(rule, pack, known) {
    const { locale, columns } = known;
    const label = (0,labels/* labels */.W)(locale);
    const severities = (rule.cases ?? [rule]).map(({ severity, message }) => {
        const { baseline = "notice", strict = baseline } = severity ?? {};
        return [
            strict === baseline ? baseline : `${baseline} (${label("strict", strict)})`,
            say(message ?? rule.message, locale),
        ];
    });
    const basis = rule.basis.flatMap(({ instrument, provision, asks, url, verified, accessed }) => {
        const read = verified === "register"
            ? label("as-register")
            : !verified
                ? label("not-read")
                : accessed === undefined
                    ? label("read")
                    : label("read-on", accessed);
        return [
            ...(0,layout/* paragraph */.FY)(`${(0,report_escape/* line */.n8)(instrument)}, ${(0,report_escape/* line */.n8)(provision)}: ${(0,report_escape/* line */.n8)(asks)}`, columns, "  "),
            ...(0,layout/* paragraph */.FY)(`${read}${url === undefined ? "" : `; ${(0,report_escape/* line */.n8)(url)}`}`, columns, "    "),
        ];
    });
    const kind = (0,fix_kind/* fixKind */._)(rule);
    const add = Object.entries(rule.fix?.add ?? {}).map(([path, value]) => `  ${(0,report_escape/* line */.n8)(path)}: ${(0,report_escape/* line */.n8)(value)}`);
    const page = (0,rules/* ruleTexts */.Z)([pack], Object.keys(builtin/* BUILTIN_PACKS */.V)).get(rule.id)?.page;
    const facts = [
        [label("subject"), [rule.subject].flat().join(", ")],
        ...(known.on.has(pack.name) ? [] : [[label("pack"), label("not-on", (0,report_escape/* line */.n8)(pack.name))]]),
        [label("configure"), label("configured", rule.id)],
        ...(kind === undefined ? [] : [[label("fixes"), label(`fix-${kind}`)]]),
        ...(page === undefined ? [] : [[label("page"), page]]),
    ];
    const section = (title, rows) => rows.length === 0 ? [] : ["", title, ...rows];
    return `${[
        rule.id,
        ...(0,layout/* paragraph */.FY)(say(rule.title, locale) || say(rule.message, locale), columns),
        ...section("", (0,layout/* paragraph */.FY)(say(rule.rationale, locale), columns)).slice(1),
        ...section(label("severity"), (0,layout/* table */.tp)(severities, columns)),
        ...(rule.remedy
            ? section(label("fix"), (0,layout/* paragraph */.FY)(say(rule.remedy, locale), columns, "  "))
            : []),
        ...section(label("matter"), add),
        ...section(label("basis"), basis),
        "",
        ...(0,layout/* table */.tp)(facts, columns, ""),
        ...examples(rule, pack, known),
    ].join("\n")}\n`;
}
/** Lines of an example that are shown; the rest is counted. */
const SHOWN = 40;
/** One example that passes and one that does not. */
function examples(rule, pack, { folder, locale }) {
    const label = (0,labels/* labels */.W)(locale);
    const home = folder(pack.name);
    if (home === undefined)
        return [];
    return ["pass", "fail"].flatMap((outcome) => {
        const example = rule.examples.find((one) => one.outcome === outcome);
        const place = (0,external_node_path_.join)(home, rule.id.slice(pack.name.length + 1));
        if (!example || !(0,external_node_fs_.existsSync)(place))
            return [];
        const files = Object.entries(readable(place, example.path));
        const rows = files.flatMap(([name, text]) => [
            ...(files.length > 1 ? [`  ${(0,report_escape/* line */.n8)(name)}`] : []),
            ...text
                .trimEnd()
                .split("\n")
                .map((row) => `  | ${(0,report_escape/* line */.n8)(row)}`),
        ]);
        if (rows.length === 0)
            return [];
        const at = example.line === undefined ? "" : `, ${label("at-line", String(example.line))}`;
        return [
            "",
            `${label(outcome === "pass" ? "passes" : "does-not-pass")} (${(0,report_escape/* line */.n8)(example.path)}${at})`,
            ...rows.slice(0, SHOWN),
            ...(rows.length > SHOWN ? [`  ${label("more-lines", String(rows.length - SHOWN))}`] : []),
        ];
    });
}
/** An example that cannot be read is left out: the explanation stands without it. */
function readable(place, path) {
    try {
        return (0,example_files/* filesOf */.R)(place, path);
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 1548:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labels)
/* harmony export */ });
/** The words of `explain` and `rules` around what packs and the register say. `{0}` is filled in. */
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
    "as-register": ["read as far as the register says", "核实情况以登记库条目为准"],
    subject: ["Evaluated on", "评估对象"],
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
    "also-written": ["Also written", "其他写法"],
    source: ["Source", "来源"],
    reading: ["Read", "阅读"],
    full: ["in full", "全文"],
    partial: ["the cited clauses", "所引条款"],
    secondary: ["in quotations elsewhere", "仅见于他处引文"],
    "not-read-text": ["not read", "未阅读"],
    "text-of": ["version {0}", "版本 {0}"],
    recorded: ["recorded {0}", "记录于 {0}"],
    answers: ["What the text answers", "文本的回答"],
    verified: ["verified", "已核实"],
    unverified: ["not verified", "未核实"],
    clause: ["clause {0}", "条款 {0}"],
    silent: ["the text is silent", "文本未提及"],
    duties: ["What it asks to travel", "要求随之传递的内容"],
    carry: ["weights, data", "权重、数据"],
    output: ["learnt from outputs", "从输出学习"],
    train: ["used for training", "用于训练"],
    none: ["nothing", "无"],
    ban: ["Outputs may not train", "输出不得用于训练"],
    prevails: [
        "A dated reading of a third party's text, in our words. The text itself prevails.",
        "对第三方文本的带日期转述；以文本本身为准。",
    ],
    "read-as": ["{0} is read as", "{0} 读作"],
    "no-entry": [
        "{0} is on the SPDX list, and the register has no entry on what its text answers.",
        "{0} 在 SPDX 列表中，登记库没有关于其文本的条目。",
    ],
    family: [
        "{0} names several texts. Which one is meant is not said: state the version.",
        "{0} 对应多份文本，未说明是哪一份：请写明版本。",
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
};
/** Says a label in a language. What is filled in has gone through `line` already. */
const labels = (locale) => (label, ...values) => {
    const text = LABELS[label][locale === "zh-CN" ? 1 : 0];
    return values.reduce((result, value, i) => result.replaceAll(`{${i}}`, () => value), text);
};


/***/ }),

/***/ 7505:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _report_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6293);

/** Wider lines are hard to read, however wide the terminal is. */
const WIDEST = 100;
/** Columns to break lines at; none where nobody watches. */
const columnsOf = (terminal) => terminal === undefined ? undefined : Math.max(40, Math.min(terminal, WIDEST));
/** A paragraph, indented. */
const paragraph = (text, columns, indent = "") => (0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(text, columns === undefined ? undefined : columns - indent.length).map((row) => `${indent}${row}`);
/** Words in columns, each as wide as its widest; the last one is broken where the terminal ends. */
function table(rows, columns, indent = "  ") {
    const widths = [];
    for (const row of rows)
        row.slice(0, -1).forEach((cell, i) => {
            widths[i] = Math.max(widths[i] ?? 0, (0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .width */ .VL)(cell));
        });
    return rows.flatMap((row) => {
        const start = row
            .slice(0, -1)
            .map((cell, i) => `${(0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padded */ .jC)(cell, widths[i] ?? 0)}  `)
            .join("");
        const room = columns === undefined ? undefined : columns - indent.length - (0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .width */ .VL)(start);
        // A column too narrow for words is left to the terminal.
        return (0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(row.at(-1) ?? "", room === undefined || room < 16 ? undefined : room).map((part, i) => `${indent}${i === 0 ? start : " ".repeat((0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .width */ .VL)(start))}${part}`.replace(/ {1,200}$/, ""));
    });
}


/***/ }),

/***/ 5306:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fixKind)
/* harmony export */ });
function fixKind({ fix }) {
    if (fix?.edit?.some(({ safe }) => safe))
        return "safe";
    if (fix?.edit !== undefined)
        return "unsafe";
    return fix?.add === undefined ? undefined : "placeholders";
}


/***/ })

};
