export const id = 8733;
export const ids = [8733];
export const modules = {

/***/ 8733:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junitReport: () => (/* binding */ junitReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3330);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(306);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8092);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3512);




/**
 * JUnit XML as Jenkins, GitLab and action-junit-report read it: a suite for every document, a case for every finding, one
 * passed case for a document without any. The format knows no severities. Errors and warnings are failures, because
 * nothing else is shown with its message everywhere; what could not be told is an error, so that it never looks like a
 * pass; notices and what is excused are skipped. Whether a job fails is the exit code's to say.
 */
const junitReport = {
    id: "junit",
    title: "JUnit XML for Jenkins, GitLab and others",
    render: (report, context) => [...junitParts(report, context)].join(""),
    parts: junitParts,
};
const TOOL = "cardwarden";
function* junitParts(report, context) {
    const suites = suitesOf(report, context);
    const all = [...suites.values()].flat();
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites name="${TOOL}" ${counts(all)}>\n`;
    for (const [file, cases] of suites)
        yield* suite(file, cases);
    yield "</testsuites>\n";
}
/** Cases by file, in the order of the files. What is said of the run as a whole has a suite of its own, the last. */
function suitesOf(report, context) {
    const found = new Map(report.documents.map(({ file }) => [file, []]));
    for (const finding of report.findings) {
        const { file } = finding.primary;
        const list = found.get(file) ?? [];
        found.set(file, list);
        list.push(caseOf(finding, report, context));
    }
    const suites = new Map([...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    for (const list of suites.values()) {
        if (list.length === 0)
            list.push(passed);
        else
            unique(list);
    }
    const rest = report.diagnostics.map((one) => caseOfDiagnostic(one, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__.words)(report.locale)));
    if (suites.size + rest.length === 0)
        rest.push({ ...passed, result: "skipped", message: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .totals */ .Sd)(report) });
    if (rest.length > 0)
        suites.set("", unique([...(suites.get("") ?? []), ...rest]));
    return suites;
}
const passed = { name: TOOL, result: "passed", type: "", message: "", more: [] };
/** Readers take cases of one name for one case. */
function unique(cases) {
    const seen = new Set();
    for (const [i, one] of cases.entries()) {
        let name = one.name;
        for (let count = 2; seen.has(name); count++)
            name = `${one.name} #${count}`;
        seen.add(name);
        cases[i] = { ...one, name };
    }
    return cases;
}
function caseOf(finding, report, { rules }) {
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__.words)(report.locale);
    const { ruleId, subject, severity, outcome, suppressed, primary } = finding;
    const unknown = outcome === "undetermined";
    const result = suppressed !== undefined || severity === "notice" ? "skipped" : unknown ? "error" : "failure";
    const level = unknown ? word("undetermined") : word(severity);
    const excused = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__.excuseOf)(finding, report.locale);
    const source = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__.sourceOf)(finding, report.locale);
    const doubt = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__.doubtOf)(finding, report.locale);
    const page = rules?.get(ruleId)?.page;
    return {
        name: `${ruleId} ${subject}`,
        result,
        type: unknown ? outcome : severity,
        message: excused.length > 0
            ? word("labelled", excused.join(word("apart")), finding.message)
            : result === "skipped"
                ? word("labelled", level, finding.message)
                : finding.message,
        more: [
            `${level} ${primary.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(primary)}`,
            ...(source === undefined ? [] : [word("labelled", word("because"), source)]),
            ...(doubt === undefined ? [] : [word("labelled", word("note"), doubt)]),
            ...(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .elsewhere */ .Jn)(finding).map(({ note, at }) => word("labelled", word("see"), `${at.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(at)} ${note}`)),
            ...(finding.remedy === "" ? [] : [word("labelled", word("fix"), finding.remedy)]),
            ...(page === undefined ? [] : [page]),
        ],
        line: primary.range.start.line,
    };
}
/** What could not be looked at: an error where the run was not whole. */
const caseOfDiagnostic = ({ code, severity, message, hint, at }, word) => ({
    name: at === undefined ? code : `${code} ${at.file}`,
    result: severity === "fatal" ? "error" : "skipped",
    type: code,
    message: hint === undefined ? message : `${message}${word("aside", hint)}`,
    more: [],
});
const counts = (cases) => {
    const count = (result) => cases.filter((one) => one.result === result).length;
    return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
};
function* suite(file, cases) {
    const where = file === "" ? "" : ` file="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(file)}"`;
    const name = file === "" ? TOOL : file;
    yield `  <testsuite name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(name)}" ${counts(cases)}${where}>\n`;
    for (const one of cases)
        yield `${testcase(one, name, where).join("\n")}\n`;
    yield "  </testsuite>\n";
}
function testcase({ name, result, type, message, more, line }, owner, where) {
    const at = line === undefined || where === "" ? where : `${where} line="${line}"`;
    const start = `    <testcase name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(name)}" classname="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(owner)}"${at}`;
    if (result === "passed")
        return [`${start}/>`];
    const said = ` message="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(message)}"`;
    return [
        `${start}>`,
        ...(result === "skipped"
            ? [`      <skipped${said}/>`]
            : [
                `      <${result} type="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(type)}"${said}>${[message, ...more].map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n).join("\n")}</${result}>`,
            ]),
        "    </testcase>",
    ];
}


/***/ })

};
