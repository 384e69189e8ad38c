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




const junitReport = {
  id: "junit",
  title: "JUnit XML for Jenkins, GitLab and others",
  render: (report, context) => [...junitParts(report, context)].join(""),
  parts: junitParts
};
const TOOL = "cardwarden";
function* junitParts(report, context) {
  const suites = suitesOf(report, context);
  const allCases = [...suites.values()].flat();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="${TOOL}" ${counts(allCases)}>
`;
  for (const [file, cases] of suites) yield* suite(file, cases);
  yield "</testsuites>\n";
}
function suitesOf(report, context) {
  const byFile = new Map(report.documents.map(({ file }) => [file, []]));
  for (const finding of report.findings) {
    const { file } = finding.primary;
    const cases = byFile.get(file) ?? [];
    byFile.set(file, cases);
    cases.push(caseOf(finding, report, context));
  }
  const suites = new Map([...byFile].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
  for (const cases of suites.values()) {
    if (cases.length === 0) cases.push(passed);
    else unique(cases);
  }
  const runCases = report.diagnostics.map(
    (diagnostic) => caseOfDiagnostic(diagnostic, (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(report.locale))
  );
  if (suites.size + runCases.length === 0)
    runCases.push({ ...passed, result: "skipped", message: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .totals */ .Sd)(report) });
  if (runCases.length > 0) suites.set("", unique([...suites.get("") ?? [], ...runCases]));
  return suites;
}
const passed = { name: TOOL, result: "passed", type: "", message: "", more: [] };
function unique(cases) {
  const seen = /* @__PURE__ */ new Set();
  for (const [i, testCase] of cases.entries()) {
    let name = testCase.name;
    for (let count = 2; seen.has(name); count++) name = `${testCase.name} #${count}`;
    seen.add(name);
    cases[i] = { ...testCase, name };
  }
  return cases;
}
function caseOf(finding, report, { rules }) {
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(report.locale);
  const { ruleId, subject, severity, outcome, suppressed, primary } = finding;
  const unknown = outcome === "undetermined";
  const result = suppressed !== void 0 || severity === "notice" ? "skipped" : unknown ? "error" : "failure";
  const level = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .levelWord */ .dc)(finding, report.locale);
  const excused = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .suppressionOf */ .XV)(finding, report.locale);
  const source = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(finding, report.locale);
  const doubt = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .doubtOf */ .kv)(finding, report.locale);
  const page = rules?.get(ruleId)?.page;
  return {
    name: `${ruleId} ${subject}`,
    result,
    type: unknown ? outcome : severity,
    message: excused.length > 0 ? word("report.labeled", {
      label: excused.join(word("report.apart")),
      text: finding.message
    }) : result === "skipped" ? word("report.labeled", { label: level, text: finding.message }) : finding.message,
    more: [
      `${level} ${primary.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAndColumn */ .q1)(primary)}`,
      ...source === void 0 ? [] : [word("report.labeled", { label: word("report.because"), text: source })],
      ...doubt === void 0 ? [] : [word("report.labeled", { label: word("report.note"), text: doubt })],
      ...(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .elsewhere */ .Jn)(finding).map(
        ({ note, at: location }) => word("report.labeled", {
          label: word("report.see"),
          text: `${location.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAndColumn */ .q1)(location)} ${note}`
        })
      ),
      ...finding.remedy === "" ? [] : [word("report.labeled", { label: word("report.fix"), text: finding.remedy })],
      ...page === void 0 ? [] : [page]
    ],
    line: primary.range.start.line
  };
}
const caseOfDiagnostic = ({ code, severity, message, hint, at: location }, word) => ({
  name: location === void 0 ? code : `${code} ${location.file}`,
  result: severity === "fatal" ? "error" : "skipped",
  type: code,
  message: hint === void 0 ? message : `${message}${word("report.aside", { text: hint })}`,
  more: []
});
const counts = (cases) => {
  const count = (result) => cases.filter((testCase) => testCase.result === result).length;
  return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
};
function* suite(file, cases) {
  const where = file === "" ? "" : ` file="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(file)}"`;
  const name = file === "" ? TOOL : file;
  yield `  <testsuite name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(name)}" ${counts(cases)}${where}>
`;
  for (const testCase of cases) yield `${testcase(testCase, name, where).join("\n")}
`;
  yield "  </testsuite>\n";
}
function testcase({ name, result, type, message, more: details, line }, owner, where) {
  const position = line === void 0 || where === "" ? where : `${where} line="${line}"`;
  const start = `    <testcase name="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(name)}" classname="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(owner)}"${position}`;
  if (result === "passed") return [`${start}/>`];
  const attribute = ` message="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(message)}"`;
  return [
    `${start}>`,
    ...result === "skipped" ? [`      <skipped${attribute}/>`] : [
      `      <${result} type="${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n)(type)}"${attribute}>${[message, ...details].map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .xml */ ._n).join("\n")}</${result}>`
    ],
    "    </testcase>"
  ];
}



/***/ })

};
