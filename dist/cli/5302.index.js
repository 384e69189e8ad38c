export const id = 5302;
export const ids = [5302];
export const modules = {

/***/ 3060:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 rule`, `2 rules`. */
const count = (of, word) => `${of} ${word}${of === 1 ? "" : "s"}`;


/***/ }),

/***/ 4387:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);
/* harmony import */ var _node_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65);




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

/***/ 5302:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeDocs: () => (/* binding */ writeDocs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/node/files.js
var files = __webpack_require__(8656);
// EXTERNAL MODULE: ./lib/src/node/output.js
var output = __webpack_require__(7282);
// EXTERNAL MODULE: ./lib/src/fix/kind.js
var kind = __webpack_require__(5306);
// EXTERNAL MODULE: ./lib/src/policy/texts.js
var texts = __webpack_require__(2677);
;// CONCATENATED MODULE: ./lib/src/pack/page-words.js
/** The words of a rule's page around what the rule says. `{0}` is filled in. */
const WORDS = {
    other: ["[中文]({0})", "[English]({0})"],
    rules: ["Rules", "规则"],
    rule: ["rule", "规则"],
    title: ["title", "标题"],
    severity: ["severity", "严重程度"],
    "fix-column": ["fix", "修复"],
    "fix-legend": [
        "`fix` says what `cardwarden fix` can do at best: apply edits that are safe, apply edits that need judgement (`--unsafe`), or put in keys with placeholders for you to fill in (`--unsafe` too).",
        "“修复”列说明 `cardwarden fix` 最多能做什么：`safe` 为可放心应用的修改，`unsafe` 为需要先判断的修改（`--unsafe`），`placeholders` 为放入待填写的键（同样用 `--unsafe`）。",
    ],
    fix: ["Fix", "修复"],
    "edit-append": [
        "`cardwarden fix{0}` adds this to the text of the card",
        "`cardwarden fix{0}` 在卡片正文中加入以下内容",
    ],
    "edit-set": [
        "`cardwarden fix{0}` puts `{1}` in place of `{2}`",
        "`cardwarden fix{0}` 用 `{1}` 替换 `{2}`",
    ],
    "edit-when": [", where this holds", "（在下列条件成立时）"],
    "edit-safe": [
        ". It is safe: it repeats what the document states.",
        "。可放心应用：它只重复文档已说明的内容。",
    ],
    "edit-unsafe": [
        ". It needs judgement, so it is not applied by itself.",
        "。它需要先判断，因此不会自动应用。",
    ],
    addition: [
        "`cardwarden fix --unsafe` puts these keys in, for you to fill in. Until then the finding stays, and {0} asks for them.",
        "`cardwarden fix --unsafe` 放入下列键供填写。填写之前该发现仍在，{0} 也会提示。",
    ],
    matter: ["front matter", "前置元数据"],
    value: ["value", "值"],
    severities: ["Severity", "严重程度"],
    baseline: ["at baseline", "baseline 级别"],
    strict: ["at strict", "strict 级别"],
    when: ["when", "情形"],
    basis: ["Basis", "依据"],
    instrument: ["instrument", "文件"],
    provision: ["provision", "条款"],
    asks: ["asks", "要求（英文转述）"],
    read: ["read at source", "是否读过原文"],
    force: ["in force", "生效日"],
    "read-register": ["as the register entry", "以登记库条目为准"],
    "read-yes": ["yes", "是"],
    "read-no": ["no", "否"],
    parameters: ["Parameters", "参数"],
    parameter: ["parameter", "参数"],
    type: ["type", "类型"],
    default: ["default", "默认值"],
    stricter: ["what is stricter", "更严格的方向"],
    means: ["meaning", "含义"],
    condition: ["Condition", "条件"],
    subject: [
        "Subject: {0}. Facts and operators: [facts.md]({1}).",
        "评估对象：{0}。事实与运算符见 [facts.md]({1})。",
    ],
    examples: ["Examples", "示例"],
    line: [", line {0}", "，第 {0} 行"],
    alarm: ["A false alarm?", "误报？"],
    report: [
        "[Report it]({0}). The link fills in the rule; what of the card to show is up to you.",
        "[报告误报]({0})。链接会填好规则名，展示卡片的哪些内容由你决定。",
    ],
};
const OUTCOME_WORDS = {
    pass: "通过",
    fail: "不通过",
    "not-applicable": "不适用",
    undetermined: "无法判断",
};
/** Says a word in a language. */
const pageWords = (locale) => (word, ...values) => {
    const text = WORDS[word][locale === "zh-CN" ? 1 : 0];
    return text.replace(/\{(\d)\}/g, (_, i) => values[Number(i)] ?? "");
};
const outcomeWord = (outcome, locale) => locale === "zh-CN" ? OUTCOME_WORDS[outcome] : outcome;

;// CONCATENATED MODULE: ./lib/src/pack/pages.js



const pageName = (name, locale) => `${name}${locale === "en" ? "" : `.${locale}`}.md`;
const spoken = (texts, locale) => texts?.[locale] ?? texts?.en ?? "";
/** Text in a cell of a table, on one line. */
const cell = (text) => text.replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|");
const row = (...cells) => `| ${cells.join(" | ")} |`;
const head = (...cells) => [row(...cells), row(...cells.map(() => "---"))];
/** A text as it stands: the fence is longer than every run of its sign in the text. */
function fenced(text, language) {
    const longest = Math.max(2, ...[...text.matchAll(/~+/g)].map(([run]) => run.length));
    const fence = "~".repeat(longest + 1);
    return [`${fence}${language}`, text.trimEnd(), fence, ""];
}
/** What begins every page: where it comes from, what it is, and the same in other words. */
function opening(title, name, locale, options) {
    const others = options.locales.filter((other) => other !== locale);
    return [
        `<!-- ${options.note} -->`,
        "",
        `# ${title}`,
        "",
        ...others.flatMap((other) => [pageWords(locale)("other", pageName(name, other)), ""]),
    ];
}
/** The list of rules, with links to their pages. */
function indexPage(rules, locale, options) {
    const say = pageWords(locale);
    const rows = rules.map((rule) => {
        const severities = (rule.cases ?? [rule]).map((one) => one.severity?.baseline ?? "");
        return row(`[\`${rule.id}\`](${pageName(rule.id, locale)})`, cell(spoken(rule.title ?? rule.message, locale)), [...new Set(severities)].join(", "), (0,kind/* fixKind */._)(rule) ?? "");
    });
    return `${[
        ...opening(say("rules"), "README", locale, options),
        say("fix-legend"),
        "",
        ...head(say("rule"), say("title"), say("severity"), say("fix-column")),
        ...rows,
    ].join("\n")}\n`;
}
/** Everything that a rule says, with its examples as they stand. */
function rulePage(rule, texts, locale, options) {
    const say = pageWords(locale);
    const own = rule.id.slice(rule.id.indexOf("/") + 1);
    const paragraph = (text) => (text === "" ? [] : [text, ""]);
    const fix = [
        ...paragraph(spoken(rule.remedy, locale)),
        ...edits(rule, locale),
        ...addition(rule, locale, options),
    ];
    const out = [
        ...opening(rule.id, own, locale, options),
        ...paragraph(rule.title === undefined ? "" : `**${spoken(rule.title, locale)}**`),
        ...paragraph(spoken(rule.rationale, locale)),
        ...(fix.length === 0 ? [] : [`## ${say("fix")}`, "", ...fix]),
        `## ${say("severities")}`,
        "",
        ...head(say("baseline"), say("strict"), say("when")),
        ...(rule.cases ?? [{ severity: rule.severity, message: rule.message }]).map((one) => {
            const baseline = one.severity?.baseline ?? "";
            const message = spoken(one.message ?? rule.message, locale);
            return row(baseline, one.severity?.strict ?? baseline, cell(message));
        }),
        "",
        ...basis(rule, locale),
        ...parameters(rule, locale),
        `## ${say("condition")}`,
        "",
        say("subject", [rule.subject].flat().join(", "), options.facts),
        "",
        ...fencedJson(conditions(rule)),
        `## ${say("examples")}`,
        "",
        ...rule.examples.flatMap((example) => shown(example, texts(example), locale)),
    ];
    if (options.falseAlarm)
        out.push(`## ${say("alarm")}`, "", say("report", options.falseAlarm(rule.id)));
    return `${out.join("\n").trimEnd()}\n`;
}
const fencedJson = (value, indent = 2) => [
    "```json",
    JSON.stringify(value, null, indent),
    "```",
    "",
];
const conditions = ({ when, undetermined, require, cases }) => ({
    when,
    ...(undetermined ? { undetermined } : {}),
    ...(cases
        ? { cases: cases.map(({ require, severity }) => ({ require, severity })) }
        : { require }),
});
function basis(rule, locale) {
    const say = pageWords(locale);
    const rows = rule.basis.map((one) => {
        const read = one.verified === "register"
            ? say("read-register")
            : one.verified
                ? [say("read-yes"), ...(one.accessed === undefined ? [] : [one.accessed])].join(", ")
                : say("read-no");
        const name = cell(one.instrument);
        return row(
        // An address of another kind is no link.
        one.url !== undefined && /^https?:\/\/[^\s()<>|]+$/.test(one.url)
            ? `[${name}](${one.url})`
            : name, cell(one.provision), cell(one.asks), read, one.effectiveFrom ?? "");
    });
    const columns = ["instrument", "provision", "asks", "read", "force"];
    return [`## ${say("basis")}`, "", ...head(...columns.map((word) => say(word))), ...rows, ""];
}
/** What a configuration may set for the rule. */
function parameters(rule, locale) {
    const say = pageWords(locale);
    const rows = Object.entries(rule.parameters ?? {}).map(([name, one]) => row(`\`${name}\``, [
        one.type,
        ...(one.enum ?? []).map((word) => `\`${cell(word)}\``),
        ...(one.minimum === undefined ? [] : [`≥ ${one.minimum}`]),
        ...(one.maximum === undefined ? [] : [`≤ ${one.maximum}`]),
    ].join(", "), cell([one.default ?? ""].flat().join(", ")), one.stricter ?? "", cell(spoken(one.description, locale))));
    if (rows.length === 0)
        return [];
    const columns = ["parameter", "type", "default", "stricter", "means"];
    return [`## ${say("parameters")}`, "", ...head(...columns.map((word) => say(word))), ...rows, ""];
}
function shown({ path, outcome, line }, documents, locale) {
    const at = line === undefined ? "" : pageWords(locale)("line", String(line));
    const colon = locale === "zh-CN" ? "：" : ": ";
    return [
        `### ${path}${colon}${outcomeWord(outcome, locale)}${at}`,
        "",
        ...documents.flatMap(([name, text]) => [
            ...(name === "" ? [] : [`\`${name.replaceAll("`", "'")}\``, ""]),
            ...fenced(text, "markdown"),
        ]),
    ];
}
/** What can be applied, where the facts of a card allow for it. */
function edits(rule, locale) {
    const say = pageWords(locale);
    return (rule.fix?.edit ?? []).flatMap(({ when, safe, set, append }) => {
        const flag = safe ? "" : " --unsafe";
        const does = set === undefined ? say("edit-append", flag) : say("edit-set", flag, set.to, set.fact);
        const where = when === undefined ? "" : say("edit-when");
        return [
            `${does}${where}${say(safe ? "edit-safe" : "edit-unsafe")}`,
            "",
            ...(append === undefined ? [] : fenced(spoken(append.text, locale), "markdown")),
            ...(when === undefined ? [] : fencedJson(when, 0)),
        ];
    });
}
/** The keys that would state what is missing. */
function addition(rule, locale, { placeholder }) {
    const rows = Object.entries(rule.fix?.add ?? {});
    if (rows.length === 0)
        return [];
    const say = pageWords(locale);
    return [
        say("addition", `[\`doc/placeholder-left\`](${placeholder})`),
        "",
        ...head(say("matter"), say("value")),
        ...rows.map(([path, value]) => row(`\`${cell(path)}\``, `\`${cell((0,texts/* textIn */.r)(value, locale))}\``)),
        "",
    ];
}

// EXTERNAL MODULE: ./lib/src/policy/load.js + 4 modules
var load = __webpack_require__(7765);
// EXTERNAL MODULE: ./lib/src/report/rules.js
var report_rules = __webpack_require__(7042);
// EXTERNAL MODULE: ./lib/src/cli/count.js
var count = __webpack_require__(3060);
// EXTERNAL MODULE: ./lib/src/cli/example-files.js
var example_files = __webpack_require__(4387);
;// CONCATENATED MODULE: ./lib/src/cli/pack-docs.js










/** By this a page is known as one that may be written over. */
const MARK = "<!-- Generated by cardwarden pack docs";
/** Writes a page for each rule of some packs and an index, in each language. */
async function writeDocs(cwd, folders, out, locales) {
    const packs = await Promise.all(folders.map(async (folder) => {
        const home = (0,external_node_path_.resolve)(cwd, folder);
        return { home, pack: (0,load.loadPack)(await (0,files/* packFolder */.C)(home)) };
    }));
    const pages = [];
    for (const locale of locales) {
        const options = {
            locales,
            note: `${MARK.slice(5)} from the rules and their examples; do not edit.`,
            facts: `${report_rules/* HOME */.y}/blob/main/docs/facts.md`,
            placeholder: `${report_rules/* HOME */.y}/blob/main/docs/rules/doc/${pageName("placeholder-left", locale)}`,
        };
        const rules = packs.flatMap(({ pack }) => pack.rules);
        pages.push([pageName("README", locale), indexPage(rules, locale, options)]);
        for (const { home, pack } of packs)
            for (const rule of pack.rules)
                pages.push([
                    pageName(rule.id, locale),
                    rulePage(rule, (example) => textsOf(home, rule, example), locale, options),
                ]);
    }
    // All is made and looked at before one page is written: a mistake leaves the folder as it was.
    const targets = pages.map(([page, text]) => ({ path: (0,external_node_path_.resolve)(cwd, out, page), page, text }));
    for (const { path, page } of targets)
        free(path, `${out}/${page}`);
    for (const { path, page, text } of targets)
        write(path, `${out}/${page}`, text, cwd);
    return `wrote ${(0,count/* count */.U)(pages.length, "page")} to ${out}\n`;
}
/** The documents of an example; one alone goes without its name. */
function textsOf(home, rule, { path }) {
    const files = Object.entries((0,example_files/* filesOf */.R)((0,external_node_path_.join)(home, rule.id.slice(rule.id.indexOf("/") + 1)), path));
    const [only, ...others] = files;
    return only !== undefined && others.length === 0 && path.endsWith(only[0])
        ? [["", only[1]]]
        : files;
}
function free(path, shown) {
    const known = existing(path);
    if (known !== undefined && !known.startsWith(MARK))
        throw new errors/* UserError */.yo("file-in-the-way", `${shown} was not written by pack docs, so it is left alone`, "name an empty folder with --out");
}
function write(path, shown, text, cwd) {
    try {
        (0,output/* writeOutput */.zh)({ path, root: (0,files/* repositoryRoot */.Hn)(cwd), folders: true }, [text]);
    }
    catch {
        throw new errors/* UserError */.yo("cannot-write", `${shown} cannot be written`, "check the folder and its permissions");
    }
}
function existing(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch {
        return undefined;
    }
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
