export const id = 5563;
export const ids = [5563];
export const modules = {

/***/ 5563:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  github: () => (/* binding */ github)
});

// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/report/group.js
var group = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/src/report/paste.js
var paste = __webpack_require__(6418);
// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/annotation.js




function annotationText(group, report, context, length) {
    const { findings } = group;
    const [first, ...rest] = findings;
    const block = (0,paste/* paste */.oh)(findings, report.lineage, context.line);
    return {
        title: rest.length === 0 ? first.ruleId : (0,words.words)(report.locale)("missing", findings.length),
        message: (0,report_escape/* clip */.$Q)(rest.length === 0 ? single(first, report) : several(group, report), length),
        ...(block === undefined
            ? {}
            : { addition: [(0,words.pasteTitle)(block, report.locale), "", ...block.lines].join("\n") }),
    };
}
/** The place of an annotation; columns only within one line, and never none. */
function annotationPlace({ range: { start, end } }) {
    return {
        line: start.line,
        endLine: end.line,
        ...(start.line === end.line
            ? { columns: [start.column, Math.max(end.column, start.column + 1)] }
            : {}),
    };
}
function several({ findings, at, severity }, report) {
    const word = (0,words.words)(report.locale);
    return findings
        .map((one) => {
        const said = one.severity === severity ? (0,group/* told */.Ev)(one) : word("labelled", word(one.severity), (0,group/* told */.Ev)(one));
        const where = (0,group/* place */.ik)(one.primary) === (0,group/* place */.ik)(at) ? "" : ` ${(0,group/* place */.ik)(one.primary)}`;
        return `- ${said}${word("aside", one.ruleId)}${where}`;
    })
        .join("\n");
}
function single(finding, report) {
    const word = (0,words.words)(report.locale);
    const doubt = (0,words.doubtOf)(finding, report.locale);
    const source = (0,words.sourceOf)(finding, report.locale);
    const [related, ...more] = (0,group/* elsewhere */.Jn)(finding);
    const others = more.length === 0 ? "" : word("more-places", more.length);
    return [
        finding.message,
        ...(source === undefined ? [] : [word("labelled", word("because"), source)]),
        ...(related === undefined
            ? []
            : [
                word("labelled", word("see"), `${related.at.file}:${(0,group/* place */.ik)(related.at)} ${related.note}${others}`),
            ]),
        ...(finding.remedy === "" ? [] : [word("labelled", word("fix"), finding.remedy)]),
        ...(doubt ? [word("aside", doubt).trim()] : []),
    ].join("\n");
}

// EXTERNAL MODULE: ./lib/src/report/markdown/change.js
var change = __webpack_require__(923);
// EXTERNAL MODULE: ./lib/src/report/verdict.js
var verdict = __webpack_require__(8092);
;// CONCATENATED MODULE: ./lib/src/report/github.js







/** GitHub keeps this many annotations of each level a step; the rest would be dropped without a word. */
const PER_LEVEL = 10;
/** The runner cuts messages here, after unescaping; half of it leaves room for escapes of ours. */
const MESSAGE_LENGTH = 4096;
const TITLE_LENGTH = 255;
/**
 * Annotations by workflow commands: they need no token, so they work on pull requests from forks.
 * Source: actions/runner, ActionCommandManager.cs (`_maxCountPerIssueType`, `_maxIssueMessageLength`).
 */
const github = {
    id: "github",
    title: "annotations for GitHub Actions",
    render(report, context) {
        const word = (0,words.words)(report.locale);
        const all = (0,group/* ranked */.ad)((0,group/* groups */.TN)({ findings: (0,verdict/* deciding */.C$)(report, context.decides) }));
        const told = changeNotices(report);
        const unread = report.diagnostics
            .filter(({ severity }) => severity === "fatal")
            .slice(0, PER_LEVEL / 2);
        const shown = unread.map(fatal);
        const room = { error: PER_LEVEL - shown.length, warning: PER_LEVEL, notice: PER_LEVEL };
        let left = 0;
        for (const severity of vocabulary/* SEVERITIES */.oC) {
            const level = all.filter((group) => group.severity === severity);
            if (severity === "notice")
                shown.push(...told);
            const most = room[severity] - (severity === "notice" ? told.length : 0);
            // One notice is kept back for the line that says how many did not fit.
            const full = left === 0 && level.length <= most;
            const fits = severity === "notice" && !full ? most - 1 : most;
            shown.push(...level.slice(0, fits).map((group) => annotation(group, report, context)));
            for (const { findings } of level.slice(fits))
                left += findings.length;
        }
        if (left > 0)
            shown.push(`::notice title=Cardwarden::${(0,report_escape/* commandData */.wq)(word("more", left))}`);
        for (const { message, hint, at } of report.diagnostics.filter((one) => !unread.includes(one)))
            shown.push((0,report_escape/* line */.n8)(`${at ? word("labelled", message, at.file) : message}${hint ? word("aside", hint) : ""}`));
        shown.push(...excusedLines(report));
        const before = context.decides === "introduced" ? (0,verdict/* split */.lD)(report).before.length : 0;
        if (before > 0)
            shown.push(word("before-log", before));
        shown.push((0,verdict/* totals */.Sd)(report, context.decides));
        return `${shown.join("\n")}\n`;
    },
};
/** Something that the run could not look at, which stops it from passing. */
function fatal({ message, hint, at }) {
    const file = at ? `file=${(0,report_escape/* commandProperty */.N1)((0,report_escape/* clip */.$Q)(at.file, MESSAGE_LENGTH))},line=1,` : "";
    return `::error ${file}title=Cardwarden::${(0,report_escape/* commandData */.wq)(hint ? `${message} (${hint})` : message)}`;
}
/** Excused findings that the log names; annotations are for what counts. */
const MAX_EXCUSED = 100;
function excusedLines(report) {
    const word = (0,words.words)(report.locale);
    const list = (0,verdict/* waived */.rg)(report);
    const left = list.length - MAX_EXCUSED;
    return [
        ...list.slice(0, MAX_EXCUSED).map((one) => {
            const { file } = one.primary;
            const what = `${file}:${(0,group/* place */.ik)(one.primary)} ${one.ruleId} ${one.subject}`;
            const why = (0,words.excuseOf)(one, report.locale).join(word("apart"));
            return (0,report_escape/* line */.n8)(word("excused-line", word("labelled", what, why)));
        }),
        ...(left > 0 ? [word("excused-more", left)] : []),
    ];
}
/** More licences than this are for the job summary. */
const MAX_LICENCES = 3;
/** Statements of a change, or subjects that it takes out, that one notice lists. */
const MAX_LISTED = 5;
/**
 * What a reviewer has to know of the change beside findings: what its policy would do, licences that it altered, what it
 * states of itself, and what it takes out.
 */
function changeNotices(report) {
    const word = (0,words.words)(report.locale);
    const { policy, licences = [], stated = [], retired = [] } = report.change ?? {};
    const plain = (text) => (0,report_escape/* clip */.$Q)(text, MESSAGE_LENGTH / 8);
    const listed = (texts) => {
        const left = texts.length - MAX_LISTED;
        return [...texts.slice(0, MAX_LISTED), ...(left > 0 ? [word("more-items", left)] : [])].join(word("apart"));
    };
    const notice = (file, first, title, text) => `::notice file=${(0,report_escape/* commandProperty */.N1)((0,report_escape/* clip */.$Q)(file, MESSAGE_LENGTH))},line=${first},title=${(0,report_escape/* commandProperty */.N1)(title)}::${(0,report_escape/* commandData */.wq)(text)}`;
    const [file] = policy?.files ?? [];
    return [
        ...(policy === undefined || file === undefined
            ? []
            : [notice(file, 1, word("policy"), (0,change/* policySentence */.Yi)(policy, report, plain))]),
        ...licences
            .slice(0, MAX_LICENCES)
            .map((one) => notice(one.at.file, one.at.range.start.line, word("licences"), (0,change/* licenceText */.$_)(one, report, plain))),
        ...stated
            .slice(0, 1)
            .map(({ at }) => notice(at.file, at.range.start.line, word("stated"), listed(stated.map((statement) => (0,change/* statedText */.vh)(statement, report, plain))))),
        ...(retired.length === 0
            ? []
            : [
                `::notice title=${(0,report_escape/* commandProperty */.N1)(word("retired"))}::${(0,report_escape/* commandData */.wq)(listed(retired.map((subject) => (0,change/* retiredText */.dY)(subject, report, plain))))}`,
            ]),
    ];
}
function annotation(group, report, context) {
    const { line: first, endLine, columns } = annotationPlace(group.at);
    const { title, message, addition } = annotationText(group, report, context, MESSAGE_LENGTH / 2);
    const properties = [
        `file=${(0,report_escape/* commandProperty */.N1)((0,report_escape/* clip */.$Q)(group.at.file, MESSAGE_LENGTH))}`,
        `line=${first}`,
        `endLine=${endLine}`,
        // The runner drops columns of a range over several lines, and an empty range.
        ...(columns === undefined ? [] : [`col=${columns[0]}`, `endColumn=${columns[1]}`]),
        `title=${(0,report_escape/* commandProperty */.N1)((0,report_escape/* clip */.$Q)(title, TITLE_LENGTH))}`,
    ];
    const more = addition === undefined ? "" : `\n\n${addition}`;
    const text = message.length + more.length <= MESSAGE_LENGTH / 2 ? `${message}${more}` : message;
    return `::${group.severity} ${properties.join(",")}::${(0,report_escape/* commandData */.wq)(text)}`;
}


/***/ }),

/***/ 7333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
const encoder = new TextEncoder();
/** Bytes of lines with their line ends: GitHub's limits count bytes, and Chinese text has three for one. */
const size = (lines) => lines.reduce((sum, line) => sum + encoder.encode(line).length + 1, 0);
/** Takes blocks in their order until one does not fit; none after that, so that what comes first matters most. */
function within(blocks, room) {
    const out = [];
    let [bytes, taken, findings] = [0, 0, 0];
    for (const block of blocks) {
        bytes += size(block.lines);
        if (bytes > room)
            return { lines: out, blocks: taken, findings, whole: false };
        for (const line of block.lines)
            out.push(line);
        taken++;
        findings += block.findings ?? 0;
    }
    return { lines: out, blocks: taken, findings, whole: true };
}
/**
 * A list or table of which not all may within, with a line for what is left, and for what was not among the items at all;
 * nothing where there is nothing.
 */
function section(head, items, room, more, beyond = 0) {
    if (items.length === 0)
        return [];
    const blocks = items.map((lines) => ({ lines }));
    const rest = (left) => (left === 0 ? [] : ["", more(left)]);
    const reserve = size([...head, ...rest(items.length + beyond), ""]);
    const shown = within(blocks, room - reserve);
    return [...head, ...shown.lines, ...rest(items.length + beyond - shown.blocks), ""];
}
/** Lines behind a line that opens them. Blank lines around them, without which they would be HTML and no Markdown. */
const folded = (summary, lines) => [
    "<details>",
    `<summary>${summary}</summary>`,
    "",
    ...lines,
    ...(lines.at(-1) === "" ? [] : [""]),
    "</details>",
    "",
];


/***/ }),

/***/ 923:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ licenceText),
/* harmony export */   EO: () => (/* binding */ policyLines),
/* harmony export */   Yi: () => (/* binding */ policySentence),
/* harmony export */   dY: () => (/* binding */ retiredText),
/* harmony export */   e$: () => (/* binding */ ownLines),
/* harmony export */   hz: () => (/* binding */ licenceLines),
/* harmony export */   vh: () => (/* binding */ statedText)
/* harmony export */ });
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3512);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7333);





/** Longer names say no more, and a stranger chooses them. */
const MAX_NAME = 200;
const MAX_TEXT = 1000;
const name = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, MAX_NAME));
/** Licences that the change altered, and licences of upstreams that it brought. */
function licenceLines(report, room, heading) {
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__.words)(report.locale);
    const items = (report.change?.licences ?? []).map((one) => [`- ${licence(one, report)}`]);
    const more = (left) => word("more-items", left);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)([`${heading} ${word("licences")}`, ""], items, room, more);
}
const licence = (change, report) => `${licenceText(change, report, name)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__.words)(report.locale)("aside", name(`${change.at.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(change.at)}`))}`;
/** "harbour/student: licence mit → llama3.1"; `quote` is the door for the names. */
function licenceText({ subject, upstream, before, after }, { locale }, quote) {
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__.words)(locale);
    const said = (id, none) => (id === null ? none : quote(id));
    return upstream === undefined
        ? word("licence-changed", quote(subject), said(before, word("not-stated")), said(after, word("not-stated")))
        : word("licence-upstream", quote(subject), quote(upstream), said(after, word("not-known")));
}
/** What the change states of itself that makes the check ask less, then what it takes out of the repository. */
function ownLines(report, room, heading) {
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__.words)(report.locale);
    const { stated = [], retired = [] } = report.change ?? {};
    const more = (left) => word("more-items", left);
    const statements = stated.map((statement) => [
        `- ${statedText(statement, report, name)}${word("aside", name(`${statement.at.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(statement.at)}`))}`,
    ]);
    const subjects = retired.map((subject) => [`- ${retiredText(subject, report, name)}`]);
    return [
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)([`${heading} ${word("stated")}`, ""], statements, room / 2, more),
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)([`${heading} ${word("retired")}`, ""], subjects, room / 2, more),
    ];
}
/** "harbor/student: stage draft"; `quote` is the door for the names. */
const statedText = ({ what, subject, value }, { locale }, quote) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__.words)(locale)(`stated-${what}`, quote(subject), quote(value));
/** "model harbor/student (student/README.md)". */
const retiredText = ({ kind, subject, file }, { locale }, quote) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__.words)(locale)(`retired-${kind}`, quote(subject), quote(file));
/** What the policy that the change brings would do, if it were in force. */
function policyLines(report, room, heading) {
    const policy = report.change?.policy;
    if (policy === undefined)
        return [];
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__.words)(report.locale);
    const rows = policy.findings.map(({ ruleId, severity, effect, at }) => [
        `| ${name(`${at.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(at)}`)} | ${word(severity)} | ${word(effect)} | ${name(ruleId)} |`,
    ]);
    const head = [
        `| ${word("where")} | | ${word("effect")} | ${word("rule")} |`,
        "| --- | --- | --- | --- |",
    ];
    const files = policy.files.map(name).join(word("listed"));
    // The report itself lists only the first.
    const sum = _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.reduce((all, one) => all + policy.disappear[one] + policy.appear[one], 0);
    const more = (left) => word("more-items", left);
    return [
        `${heading} ${word("policy")}`,
        "",
        policySentence(policy, report),
        "",
        ...(files === "" ? [] : [word("policy-files", files), ""]),
        ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)(head, rows, room, more, Math.max(0, sum - rows.length)),
    ];
}
/** "With the policy of this change 2 errors would disappear, 1 warning would appear; it is not in force." */
function policySentence(policy, { locale }, quote = _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv) {
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__.words)(locale);
    if (policy.problem !== undefined)
        return word("policy-problem", quote((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(policy.problem, MAX_TEXT)));
    const part = (effect) => {
        const { error, warning, notice } = policy[effect];
        const counts = [
            ...(error > 0 ? [word("errors", error)] : []),
            ...(warning > 0 ? [word("warnings", warning)] : []),
            ...(notice > 0 ? [word("notices", notice)] : []),
        ];
        return counts.length === 0 ? [] : [word(`would-${effect}`, listed(counts, word))];
    };
    const parts = [...part("disappear"), ...part("appear")];
    return parts.length === 0
        ? word("policy-same")
        : word("policy-effect", parts.join(word("comma")));
}
/** "1 error, 2 warnings and 3 notices". */
const listed = (parts, word) => [parts.slice(0, -1).join(word("listed")), ...parts.slice(-1)]
    .filter((part) => part !== "")
    .join(word("and"));


/***/ })

};
