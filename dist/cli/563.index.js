export const id = 563;
export const ids = [563];
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
        title: rest.length === 0 ? first.ruleId : (0,words/* words */.aL)(report.locale)("missing", findings.length),
        message: (0,report_escape/* clip */.$Q)(rest.length === 0 ? single(first, report) : several(group, report), length),
        ...(block === undefined
            ? {}
            : { addition: [(0,words/* pasteTitle */.Sv)(block, report.locale), "", ...block.lines].join("\n") }),
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
    const word = (0,words/* words */.aL)(report.locale);
    return findings
        .map((one) => {
        const level = one.severity === severity ? "" : `${word(one.severity)}: `;
        const where = (0,group/* place */.ik)(one.primary) === (0,group/* place */.ik)(at) ? "" : ` ${(0,group/* place */.ik)(one.primary)}`;
        return `- ${level}${one.message} (${one.ruleId})${where}`;
    })
        .join("\n");
}
function single(finding, report) {
    const word = (0,words/* words */.aL)(report.locale);
    const cap = (0,words/* cappedWord */.GS)(finding.capped);
    const source = (0,words/* sourceOf */.vz)(finding);
    const [related, ...more] = (0,group/* elsewhere */.Jn)(finding);
    const others = more.length === 0 ? "" : ` ${word("more-places", more.length)}`;
    return [
        finding.message,
        ...(source === undefined ? [] : [`${word("because")}: ${source}`]),
        ...(related === undefined
            ? []
            : [`${word("see")}: ${related.at.file}:${(0,group/* place */.ik)(related.at)} ${related.note}${others}`]),
        ...(finding.remedy === "" ? [] : [`${word("fix")}: ${finding.remedy}`]),
        ...(cap ? [`(${word(cap)})`] : []),
    ].join("\n");
}

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
        const word = (0,words/* words */.aL)(report.locale);
        const all = (0,group/* ranked */.ad)((0,group/* groups */.TN)({ findings: (0,verdict/* deciding */.C$)(report, context.decides) }));
        const shown = [];
        let left = 0;
        for (const severity of vocabulary/* SEVERITIES */.oC) {
            const level = all.filter((group) => group.severity === severity);
            // One notice is kept back for the line that says how many did not fit.
            const full = left === 0 && level.length <= PER_LEVEL;
            const room = severity === "notice" && !full ? PER_LEVEL - 1 : PER_LEVEL;
            shown.push(...level.slice(0, room).map((group) => annotation(group, report, context)));
            for (const { findings } of level.slice(room))
                left += findings.length;
        }
        if (left > 0)
            shown.push(`::notice title=Cardwarden::${(0,report_escape/* commandData */.wq)(word("more", left))}`);
        for (const { message, hint, at } of report.diagnostics)
            shown.push((0,report_escape/* line */.n8)(`${message}${at ? `: ${at.file}` : ""}${hint ? ` (${hint})` : ""}`));
        const before = context.decides === "introduced" ? (0,verdict/* split */.lD)(report).before.length : 0;
        if (before > 0)
            shown.push(word("before-log", before));
        shown.push((0,verdict/* totals */.Sd)(report, context.decides));
        return `${shown.join("\n")}\n`;
    },
};
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


/***/ })

};
