export const id = 9711;
export const ids = [9711];
export const modules = {

/***/ 3060:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 rule`, `2 rules`. */
const count = (of, word) => `${of} ${word}${of === 1 ? "" : "s"}`;


/***/ }),

/***/ 9711:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintPacks: () => (/* binding */ lintPacks)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/node/files.js
var files = __webpack_require__(8656);
;// CONCATENATED MODULE: ./lib/src/pack/fault.js
const LINT_LEVELS = ["error", "warning", "info"];

// EXTERNAL MODULE: ./lib/src/policy/load.js + 4 modules
var load = __webpack_require__(7765);
// EXTERNAL MODULE: ./lib/src/pack/dead.js
var dead = __webpack_require__(3862);
;// CONCATENATED MODULE: ./lib/src/pack/lint-examples.js
/** What a rule does not show: outcomes without an example, and documents that belong to none. */
function exampleFaults(rule, beside) {
    const there = new Set(beside);
    const named = rule.examples.flatMap(({ path, fixed }, i) => [
        { name: path, path: ["examples", i, "path"] },
        ...(fixed === undefined ? [] : [{ name: fixed, path: ["examples", i, "fixed"] }]),
    ]);
    const used = new Set(named.map(({ name }) => first(name)));
    return [
        ...named
            .filter(({ name }) => !there.has(first(name)))
            .map(({ name, path }) => ({
            level: "error",
            code: "example-missing",
            path,
            message: `there is no ${name} beside rule.json`,
        })),
        ...beside
            .filter((name) => name !== "rule.json" && !name.startsWith(".") && !used.has(name))
            .map((name) => ({
            level: "warning",
            code: "example-unused",
            path: ["examples"],
            message: `${name} belongs to no example`,
            hint: "name it under `examples`, or take it out",
        })),
        ...untested(rule),
    ];
}
/** The part of a path that lies beside the rule. */
const first = (path) => path.replace(/^\.\//, "").split("/")[0] ?? "";
function untested({ examples, cases }) {
    const count = (outcome) => examples.filter((one) => one.outcome === outcome).length;
    const faults = [];
    const say = (code, message) => faults.push({ level: "warning", code, path: ["examples"], message });
    if (count("pass") === 0)
        say("no-passing-example", "no example shows what passes");
    if (count("fail") === 0)
        say("no-failing-example", "no example shows what fails");
    else if (cases !== undefined && count("fail") < cases.length)
        say("case-without-example", `${cases.length} cases, ${count("fail")} examples that fail: some case is never shown`);
    return faults;
}

// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/policy/wording.js
/**
 * Words that no text of a rule or report uses. The tool says what documents state; whether somebody did wrong, and whether
 * a law is kept, it does not know (CONTRIBUTING.md, "Wording").
 */
/** Verdicts on people, conduct or works, and promises. A whole word each, in the forms that judge. */
const ENGLISH = [
    "illegal\\w*",
    "unlawful\\w*",
    "lawless",
    "infring\\w*",
    "violat\\w*",
    "(?:non-?)?complian\\w*",
    "compl(?:y|ies|ied|ying)",
    "breach\\w* of",
    "in breach",
    "(?:is|are|was|were) (?:not )?legal(?! (?:advice|basis|effect|entity|ground|notice|text))",
    "failed",
    "guilty",
    "st(?:eal\\w*|ole|olen)",
    "theft",
    "pirat\\w*",
    "plagiari\\w*",
    "guarantee\\w*",
    "certified",
];
/** 认证 and 保证 name measures as well ("个人信息保护认证"): only what makes a verdict or a promise of them counts. */
const CHINESE = [
    "违法",
    "非法",
    "不合法",
    "(?:是|属于|完全)合法",
    "侵权",
    "侵犯",
    "侵害",
    "违规",
    "合规",
    "违反",
    "违约",
    "触犯",
    "不符合法律",
    "窃取",
    "盗用",
    "盗版",
    "剽窃",
    "抄袭",
    "(?:已|已经|通过)认证",
    "保证(?:合法|安全)",
];
/** What orders about: only a quotation may. */
const ORDERS = ["must(?:n['’]t)?", "必须", "务必"];
const pattern = (english, chinese) => new RegExp(`\\b(?:${english.join("|")})(?!\\w)|${chinese.join("|")}`, "gi");
const JUDGES = pattern(ENGLISH, CHINESE);
const ALL = pattern([...ENGLISH, ORDERS[0] ?? ""], [...CHINESE, ...ORDERS.slice(1)]);
/** Names, not speech: code, facts to be filled in, titles of works, addresses. */
const NAMES = /`[^`]*`|\{[\w.]*\}|《[^《》]*》|https?:\/\/\S*/g;
/** A text may say what silence is not. */
const DENIALS = /\bnot an? (?:breach|violation|infringement)\b|不(?:等于|意味着|代表)(?:违规|违法|侵权|违反)/gi;
const QUOTED = /"[^"]*"|“[^“”]*”|「[^「」]*」/g;
/** The words of a text that it may not use, as they stand there, each once; none is the rule. Fits both languages. */
function offendingWords(text) {
    const speech = text.replace(NAMES, " ").replace(DENIALS, " ");
    const own = speech.replace(QUOTED, " ");
    const quoted = (speech.match(QUOTED) ?? []).join(" ");
    return [...new Set([...(own.match(ALL) ?? []), ...(quoted.match(JUDGES) ?? [])])];
}

;// CONCATENATED MODULE: ./lib/src/pack/sentence.js
/** The longest first sentence that fits the title of an annotation. */
const FIRST_SENTENCE = 140;
/** The first sentence of a text, without the rest. */
const firstSentence = (text) => /^[\s\S]*?(?:[.!?](?=\s)|[。！？]|$)/.exec(text)?.[0] ?? text;

;// CONCATENATED MODULE: ./lib/src/pack/lint-texts.js




const PLACEHOLDER = /\{[A-Za-z][\w.]*\}/g;
/** What is wrong with what a rule says, and with the ground that it gives. */
function textFaults(rule, { builtin, known, chinese }) {
    const texts = textsOf(rule);
    return [
        ...texts.flatMap(([path, text]) => sentenceFaults(path, text)),
        ...texts.flatMap(([path, text]) => (chinese ? missingChinese(path, text, builtin) : [])),
        ...texts
            .filter(([path]) => /^title$|^remedy/.test(String(path.at(path[0] === "cases" ? 2 : 0))))
            .flatMap(([path, text]) => unknownPlaceholders(rule, path, text)),
        ...["rationale", "remedy"].flatMap((field) => rule[field] === undefined
            ? [
                {
                    level: builtin ? "warning" : "info",
                    code: `${field}-missing`,
                    path: [],
                    message: field === "remedy"
                        ? "no `remedy` says what would mend a finding"
                        : "no `rationale` says why it matters",
                },
            ]
            : []),
        ...basisFaults(rule),
        ...supersedeFaults(rule, known),
    ];
}
/** Every text of a rule that a reader gets to see, with its place. */
function textsOf(rule) {
    const texts = [
        [["title"], rule.title],
        [["message"], rule.message],
        ...(rule.cases ?? []).flatMap(({ message, remedy }, i) => [
            [["cases", i, "message"], message],
            [["cases", i, "remedy"], remedy],
        ]),
        [["rationale"], rule.rationale],
        [["remedy"], rule.remedy],
        [["remedyInManifest"], rule.remedyInManifest],
        ...(rule.fix?.edit ?? []).map(({ append }, i) => [
            ["fix", "edit", i, "append", "text"],
            append?.text,
        ]),
    ];
    return texts.flatMap(([path, text]) => text === undefined ? [] : [[path, text]]);
}
function sentenceFaults(path, texts) {
    return vocabulary/* LOCALES */.YZ.flatMap((locale) => {
        const text = texts[locale] ?? "";
        const at = [...path, locale];
        const words = offendingWords(text);
        const first = firstSentence(text).length;
        return [
            ...(words.length === 0
                ? []
                : [
                    {
                        level: "warning",
                        code: "judging-word",
                        path: at,
                        message: `\`${words.join("`, `")}\` judges, promises or orders; say what is stated, and what is asked`,
                        hint: "is not stated, conflicts with, the recorded terms say, is expected by, applies from",
                    },
                ]),
            ...(path.at(-1) === "message" && first > FIRST_SENTENCE
                ? [
                    {
                        level: "warning",
                        code: "message-long",
                        path: at,
                        message: `the first sentence has ${first} characters; annotations cut it after ${FIRST_SENTENCE}`,
                    },
                ]
                : []),
        ];
    });
}
function missingChinese(path, texts, builtin) {
    const chinese = texts["zh-CN"];
    if (chinese === undefined)
        return [
            {
                level: builtin ? "error" : "info",
                code: "chinese-missing",
                path,
                message: `\`${path.join(".")}\` has no Chinese; English stands in`,
            },
        ];
    const named = (text) => [...new Set(text.match(PLACEHOLDER) ?? [])].sort().join(" ");
    return named(chinese) === named(texts.en)
        ? []
        : [
            {
                level: "warning",
                code: "placeholders-differ",
                path: [...path, "zh-CN"],
                message: "the placeholders are not those of the English text",
            },
        ];
}
/** The loader asks this of messages alone, where a brace is never the author's own. */
function unknownPlaceholders(rule, path, texts) {
    const kinds = [rule.subject].flat();
    return vocabulary/* LOCALES */.YZ.flatMap((locale) => (0,load/* strangers */.ob)(texts[locale] ?? "", kinds).map((problem) => ({
        level: "warning",
        code: "unknown-placeholder",
        path: [...path, locale],
        message: problem.message,
        ...(problem.hint === undefined ? {} : { hint: problem.hint }),
    })));
}
function basisFaults(rule) {
    return rule.basis.flatMap(({ instrument, verified, accessed }, i) => verified === true && accessed === undefined && instrument !== "Cardwarden"
        ? [
            {
                level: "warning",
                code: "basis-undated",
                path: ["basis", i],
                message: "`verified` without `accessed`: nobody can tell which text was read",
                hint: "state the day, and `url` where the text has an address",
            },
        ]
        : []);
}
function supersedeFaults(rule, known) {
    return rule.supersedes.flatMap((id, i) => id === "*" || (known.has(id) && id !== rule.id)
        ? []
        : [
            {
                level: "warning",
                code: "unknown-rule",
                path: ["supersedes", i],
                message: id === rule.id
                    ? "a rule does not supersede itself"
                    : `no known pack has a rule ${id}`,
            },
        ]);
}

// EXTERNAL MODULE: ./lib/src/pack/parts.js
var parts = __webpack_require__(7868);
// EXTERNAL MODULE: ./lib/src/pack/places.js
var pack_places = __webpack_require__(4936);
;// CONCATENATED MODULE: ./lib/src/pack/lint.js






/** Reads a pack as its author would want it read: what does not load, what can never matter, what nobody tests. */
function lintPack({ pack, rules, register }, around) {
    const head = (0,load/* readHead */.zy)({ pack: pack.json, rules: asRules(rules) });
    const name = head.pack?.name;
    const findings = put(pack, [...head.problems.map(refused), ...floorFaults(head.pack?.floor)]);
    for (const file of register)
        findings.push(...put(file, registerFaults(name ?? "", file)));
    // Texts in one language are a choice; in one of two, an oversight.
    const chinese = around.builtin || rules.some(({ text }) => text.includes('"zh-CN"'));
    for (const one of rules) {
        const { rule, problems: refusals } = (0,load/* readRule */.dH)(one.json, `${name ?? ""}/${one.folder}`);
        const own = name === undefined ? refusals.filter(({ path }) => path[0] !== "id") : refusals;
        findings.push(...put(one, [
            ...own.map(refused),
            ...(rule === undefined
                ? []
                : [
                    ...(own.length > 0 ? [] : conditionFaults(rule)),
                    ...textFaults(rule, { ...around, chinese }),
                    ...exampleFaults(rule, one.beside),
                ]),
        ]));
    }
    return findings;
}
/** A floor under severities that a lower level would go round. */
const floorFaults = (floor) => floor?.rules === undefined || floor.level !== undefined
    ? []
    : [
        {
            level: "warning",
            code: "floor-without-level",
            path: ["floor", "rules"],
            message: "at the level `advisory` every finding is a notice, whatever the floor says",
            hint: "give the floor a `level`",
        },
    ];
/** What the loader refuses of a register file: sentences that begin with file and pointer. */
function registerFaults(pack, { name, json }) {
    const { problems } = (0,load/* registerOf */.Nk)(pack, { [name.slice(0, -".json".length)]: json });
    return problems.map((problem) => {
        const [, pointer = "", message = problem] = /\.json: (?:(\/\S{0,200}): )?([\s\S]*)$/.exec(problem) ?? [];
        return { level: "error", code: "shape", path: pointer.split("/").slice(1), message };
    });
}
const asRules = (rules) => Object.fromEntries(rules.map(({ folder, json }) => [folder, json]));
const refused = ({ code = "shape", ...problem }) => ({
    ...problem,
    code,
    level: "error",
});
/** The place of each fault, and keys that stand twice; sorted by place. */
function put({ file, text }, faults) {
    const places = (0,pack_places/* placesOf */.e)(text);
    return [
        ...faults.map(({ path, level, code, message, hint }) => ({
            file,
            ...places.at(path),
            level,
            code,
            message,
            ...(hint === undefined ? {} : { hint }),
        })),
        ...places.twice.map(({ range, message }) => ({
            file,
            ...range.start,
            level: "error",
            code: "duplicate-key",
            message,
        })),
    ].sort((a, b) => a.line - b.line || a.column - b.column);
}
function conditionFaults(rule) {
    const faults = (0,dead/* deadParts */.j)(rule).map((dead) => ({ ...dead, level: "warning" }));
    const pinned = (0,parts/* leavesIn */.cc)(rule.when, []).some(({ leaf }) => leaf.fact === "edge.channel" || leaf.fact === "edge.relation");
    if ([rule.subject].flat().includes("edge") && !pinned)
        faults.push({
            level: "warning",
            code: "edge-unpinned",
            path: ["when"],
            message: "a rule on edges that names neither relation nor channel judges every use alike",
            hint: "compare `edge.channel` or `edge.relation` in `when`",
        });
    return faults;
}

// EXTERNAL MODULE: ./lib/src/policy/builtin.js + 1 modules
var builtin = __webpack_require__(314);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/cli/count.js
var count = __webpack_require__(3060);
;// CONCATENATED MODULE: ./lib/src/cli/pack-lint.js







/** What authors want to know of some packs before anybody else does. Fails on errors and warnings. */
function lintPacks(cwd, folders, format) {
    const packs = folders.map((folder) => (0,files/* packTexts */.yk)((0,external_node_path_.resolve)(cwd, folder), folder));
    const known = new Set([
        ...Object.entries(builtin/* BUILTIN_PACKS */.V).flatMap(([name, { rules }]) => rules.map((rule) => `${name}/${rule}`)),
        ...packs.flatMap((pack) => pack.rules.map(({ folder }) => `${nameOf(pack)}/${folder}`)),
    ]);
    const findings = packs.flatMap((pack) => lintPack(pack, { builtin: Object.hasOwn(builtin/* BUILTIN_PACKS */.V, nameOf(pack)), known }));
    const failed = findings.some(({ level }) => level !== "info");
    const rules = packs.reduce((sum, pack) => sum + pack.rules.length, 0);
    return {
        text: format === "json" ? jsonText(findings, rules) : prettyText(findings, rules),
        failed,
    };
}
/** A pack that does not load may have no name. */
function nameOf({ pack: { json } }) {
    const name = json !== null && typeof json === "object" && "name" in json ? json.name : undefined;
    return typeof name === "string" ? name : "";
}
const ofLevel = (findings) => LINT_LEVELS.map((level) => [level, findings.filter((one) => one.level === level).length]);
const jsonText = (findings, rules) => `${(0,report_escape/* json */.Pq)({
    schema: "lint.v1",
    findings,
    summary: { rules, ...Object.fromEntries(ofLevel(findings)) },
})}\n`;
function prettyText(findings, rules) {
    const rows = findings.flatMap(({ file, line: row, column, level, code, message, hint }) => [
        `${(0,report_escape/* line */.n8)(file)}:${row}:${column}  ${level}  ${(0,report_escape/* line */.n8)(message)}  ${code}`,
        ...(hint === undefined ? [] : [`  ${(0,report_escape/* line */.n8)(hint)}`]),
    ]);
    const counts = ofLevel(findings)
        .filter(([level, n]) => n > 0 || level === "error")
        .map(([level, n]) => (level === "info" ? `${n} info` : (0,count/* count */.U)(n, level)));
    return `${[...rows, ...(rows.length > 0 ? [""] : []), [(0,count/* count */.U)(rules, "rule"), ...counts].join(", ")].join("\n")}\n`;
}


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

/***/ 7868:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   cc: () => (/* binding */ leavesIn)
/* harmony export */ });
/* harmony import */ var _worlds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4433);

/** The conditions of a rule with what each of them can take for granted. */
function partsOf(rule) {
    const parts = [{ name: "when", path: ["when"], condition: rule.when, reached: [] }];
    const reached = [{ condition: rule.when, is: _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t }];
    if (rule.undetermined) {
        parts.push({
            name: "undetermined",
            path: ["undetermined"],
            condition: rule.undetermined,
            reached: [...reached],
        });
        reached.push({ condition: rule.undetermined, is: _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml | _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV });
    }
    if (rule.require)
        parts.push({ name: "require", path: ["require"], condition: rule.require, reached });
    for (const [i, { require }] of (rule.cases ?? []).entries()) {
        parts.push({
            name: `case ${i + 1}`,
            path: ["cases", i, "require"],
            condition: require,
            reached: [...reached],
        });
        reached.push({ condition: require, is: _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t });
    }
    return parts;
}
/** The members of a condition, with their places. */
function children(condition, path) {
    if ("all" in condition)
        return condition.all.map((one, i) => ({ condition: one, path: [...path, "all", i] }));
    if ("any" in condition)
        return condition.any.map((one, i) => ({ condition: one, path: [...path, "any", i] }));
    return "not" in condition ? [{ condition: condition.not, path: [...path, "not"] }] : [];
}
/** The comparisons of a condition, with their places. */
const leavesIn = (condition, path) => "fact" in condition
    ? [{ leaf: condition, path }]
    : children(condition, path).flatMap((one) => leavesIn(one.condition, one.path));


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


/***/ }),

/***/ 3295:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ possible)
/* harmony export */ });
/* harmony import */ var _worlds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4433);

/** Steps of a search; a rule that asks for more is given the benefit of the doubt. */
const MOST_STEPS = 50_000;
/** Different comparisons; no rule that a person wrote has as many. */
const MOST_LEAVES = 200;
/**
 * Whether some subject can bring about all goals at once. Facts count as independent of each other, and every value of
 * a fact as possible, so that `no` is certain and `yes` is not. With `unreadable`, any fact may also be one that
 * cannot be read.
 */
function possible(goals, unreadable = false) {
    const facts = new Facts();
    const wanted = goals.flatMap((goal) => "absent" in goal ? [] : [{ node: facts.compile(goal.condition), is: goal.is }]);
    const silent = new Set(goals.flatMap((goal) => ("absent" in goal ? [goal.absent] : [])));
    for (const fact of silent)
        facts.know(fact);
    if (facts.size > MOST_LEAVES)
        return "too-much";
    const classes = facts.classes(unreadable, silent);
    if (classes.some((list) => list.length === 0))
        return "no";
    const order = classes.map((_, i) => i).sort((a, b) => size(classes, a) - size(classes, b));
    const chosen = classes.map(() => undefined);
    const open = classes.map((list) => union(list));
    let steps = 0;
    const search = (depth) => {
        if (++steps > MOST_STEPS)
            return "too-much";
        const truths = (fact, leaf) => (chosen[fact]?.truths ?? open[fact])?.[leaf] ?? _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml;
        let certain = true;
        for (const { node, is } of wanted) {
            const may = truthsOf(node, truths);
            if ((may & is) === 0)
                return "no";
            if ((may & ~is) !== 0)
                certain = false;
        }
        const fact = order[depth];
        if (certain || fact === undefined)
            return "yes";
        for (const one of classes[fact] ?? []) {
            chosen[fact] = one;
            const found = search(depth + 1);
            chosen[fact] = undefined;
            if (found !== "no")
                return found;
        }
        return "no";
    };
    return search(0);
}
const size = (classes, i) => classes[i]?.length ?? 0;
const union = (classes) => (classes[0]?.truths ?? []).map((_, leaf) => classes.reduce((all, { truths }) => all | (truths[leaf] ?? 0), 0));
/** The comparisons of some conditions, by fact; equal ones are one. */
class Facts {
    /** How many there are. */
    size = 0;
    #facts = new Map();
    know(fact) {
        const known = this.#facts.get(fact) ?? { at: this.#facts.size, leaves: new Map() };
        this.#facts.set(fact, known);
        return known;
    }
    compile(condition) {
        if ("all" in condition)
            return { all: condition.all.map((one) => this.compile(one)) };
        if ("any" in condition)
            return { any: condition.any.map((one) => this.compile(one)) };
        if ("not" in condition)
            return { not: this.compile(condition.not) };
        const { at, leaves } = this.know(condition.fact);
        const key = (0,_worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .leafKey */ .yI)(condition);
        const known = leaves.get(key) ?? { leaf: condition, at: leaves.size };
        if (known.at === leaves.size)
            this.size++;
        leaves.set(key, known);
        return { fact: at, leaf: known.at };
    }
    classes(unreadable, silent) {
        return [...this.#facts].map(([fact, { leaves }]) => {
            const all = (0,_worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .classesOf */ .OX)(fact, [...leaves.values()].map(({ leaf }) => leaf), unreadable);
            return silent.has(fact) ? all.filter(({ absent }) => absent) : all;
        });
    }
}
/** Kleene's three values over sets of them: what a condition may come to. */
function truthsOf(node, truths) {
    if ("all" in node)
        return every(node.all.map((one) => truthsOf(one, truths)));
    if ("any" in node)
        return opposite(every(node.any.map((one) => opposite(truthsOf(one, truths)))));
    if ("not" in node)
        return opposite(truthsOf(node.not, truths));
    return truths(node.fact, node.leaf);
}
function every(parts) {
    const may = (set) => parts.every((part) => (part & set) !== 0);
    return ((may(_worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t) ? _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t : 0) |
        (parts.some((part) => (part & _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml) !== 0) ? _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml : 0) |
        (may(_worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t | _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV) && parts.some((part) => (part & _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV) !== 0) ? _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : 0));
}
const opposite = (set) => ((set & _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t) === 0 ? 0 : _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml) | ((set & _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml) === 0 ? 0 : _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t) | (set & _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV);


/***/ }),

/***/ 4433:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   ml: () => (/* binding */ FAILS),
/* harmony export */   t: () => (/* binding */ HOLDS),
/* harmony export */   yI: () => (/* binding */ leafKey)
/* harmony export */ });
/* harmony import */ var _facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5822);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4438);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1986);
/* harmony import */ var _policy_operators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(708);




/** Sets of the three truth values, as bits. */
const HOLDS = 1;
const FAILS = 2;
const UNKNOWN = 4;
const leafKey = ({ fact, operator, value }) => JSON.stringify([fact, operator, value]);
/** More classes of one fact are not told apart; the comparisons then count as independent of each other. */
const MOST_ITEMS = 6;
const MOST_FREE = 4;
/**
 * The ways in which one fact can answer some comparisons: one class for all values that answer alike, one for silence
 * where the fact may be absent, and one for "cannot be read" where that is asked for. A comparison whose value is not
 * written in the rule (a parameter) may hold or not for every stated value.
 */
function classesOf(fact, leaves, unreadable) {
    const entry = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y, fact);
    const closed = leaves.map((leaf) => (isPlain(leaf.value) ? leaf : undefined));
    const values = entry === undefined ? undefined : valuesOf(fact, closed.filter(isLeaf));
    // Where values cannot be listed, every comparison but `present` is free.
    const free = closed.map((leaf) => leaf === undefined || (values === undefined && leaf.operator !== "present"));
    const stated = (values ?? [""]).map((value) => leaves.map((leaf, i) => free[i]
        ? HOLDS | FAILS
        : truth(operatorOf(leaf)?.holds({ state: "declared", value }, leaf.value))));
    const classes = stated
        .flatMap((truths) => settled(truths))
        .map((truths) => ({ absent: false, truths }));
    if (entry?.mayBeAbsent !== false)
        classes.push({
            absent: true,
            truths: leaves.map((leaf) => truth(operatorOf(leaf)?.absent?.(leaf.value))),
        });
    if (unreadable)
        classes.push({ absent: false, truths: leaves.map(() => UNKNOWN) });
    const seen = new Set();
    return classes.filter(({ absent, truths }) => {
        const key = `${absent} ${truths.join()}`;
        return !seen.has(key) && seen.add(key);
    });
}
const isLeaf = (leaf) => leaf !== undefined;
const isPlain = (value) => typeof value !== "object" || Array.isArray(value);
const truth = (holds) => (holds === true ? HOLDS : FAILS);
const operatorOf = ({ operator }) => (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(_policy_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .OPERATORS */ .w, operator);
/** Each comparison that is free, once as held and once as not; of too many, the sets stay as they are. */
function settled(truths) {
    const open = truths.flatMap((one, i) => (one === (HOLDS | FAILS) ? [i] : []));
    if (open.length > MOST_FREE)
        return [[...truths]];
    return open.reduce((all, i) => all.flatMap((one) => [HOLDS, FAILS].map((value) => one.map((other, at) => (at === i ? value : other)))), [[...truths]]);
}
/** Values of a fact of which every other value is the like of one; undefined where there are too many. */
function valuesOf(fact, leaves) {
    const entry = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y, fact);
    const named = leaves.flatMap(({ value }) => (Array.isArray(value) ? value : [value]));
    const words = [...new Set(named.filter((value) => typeof value === "string"))];
    switch (entry?.type) {
        case "presence":
            return _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .PRESENCE */ .w5;
        case "enum":
            return entry.values ?? [...words, OTHER];
        case "number": {
            const numbers = named.filter((value) => typeof value === "number").sort((a, b) => a - b);
            const [least = 0, most = 0] = [numbers[0], numbers.at(-1)];
            const between = numbers.map((n, i) => (n + (numbers[i + 1] ?? n)) / 2);
            // Not only one more and one less: beyond 2^53 that is the same number.
            const far = (n) => 1 + Math.abs(n);
            return [least - far(least), ...numbers, ...between, most + far(most)];
        }
        case "list":
            return subsets(alike(words, leaves))?.map((items) => [...items, OTHER]);
        default:
            return [...words, OTHER];
    }
}
/** A value that no rule names. */
const OTHER = "\u0000";
/** One word for all that stand in the same comparisons. */
function alike(words, leaves) {
    const first = new Map();
    for (const word of words) {
        const where = leaves
            .map(({ value }) => (Array.isArray(value) ? value.includes(word) : value === word))
            .join();
        if (!first.has(where))
            first.set(where, word);
    }
    return [...first.values()];
}
const subsets = (items) => items.length > MOST_ITEMS
    ? undefined
    : items.reduce((all, item) => all.flatMap((set) => [set, [...set, item]]), [[]]);


/***/ })

};
