export const id = 3145;
export const ids = [3145];
export const modules = {

/***/ 7333:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
const encoder = new TextEncoder();
const size = (lines) => lines.reduce((sum, line) => sum + encoder.encode(line).length + 1, 0);
function within(blocks, room) {
  const out = [];
  let [bytes, taken, findings] = [0, 0, 0];
  for (const block of blocks) {
    bytes += size(block.lines);
    if (bytes > room) return { lines: out, blocks: taken, findings, whole: false };
    for (const line of block.lines) out.push(line);
    taken++;
    findings += block.findings ?? 0;
  }
  return { lines: out, blocks: taken, findings, whole: true };
}
function section(head, items, room, omission, beyond = 0) {
  if (items.length === 0) return [];
  const blocks = items.map((lines) => ({ lines }));
  const footer = (count) => count === 0 ? [] : ["", omission(count)];
  const reserve = size([...head, ...footer(items.length + beyond), ""]);
  const fitted = within(blocks, room - reserve);
  return [...head, ...fitted.lines, ...footer(items.length + beyond - fitted.blocks), ""];
}
const folded = (summary, lines) => [
  "<details>",
  `<summary>${summary}</summary>`,
  "",
  ...lines,
  ...lines.at(-1) === "" ? [] : [""],
  "</details>",
  ""
];



/***/ }),

/***/ 923:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ licenseText),
/* harmony export */   EO: () => (/* binding */ policyLines),
/* harmony export */   Yi: () => (/* binding */ policySentence),
/* harmony export */   dY: () => (/* binding */ retiredText),
/* harmony export */   e$: () => (/* binding */ ownLines),
/* harmony export */   pf: () => (/* binding */ licenseLines),
/* harmony export */   vh: () => (/* binding */ statedText)
/* harmony export */ });
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3512);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7333);





const MAX_NAME = 200;
const MAX_TEXT = 1e3;
const name = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, MAX_NAME));
function licenseLines(report, room, heading) {
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(report.locale);
  const items = (report.change?.licenses ?? []).map((change) => [`- ${license(change, report)}`]);
  const omission = (count) => word("report.more-items", { count });
  return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)([`${heading} ${word("report.licenses")}`, ""], items, room, omission);
}
const license = (change, report) => `${licenseText(change, report, name)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(report.locale)("report.aside", { text: name(`${change.at.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAndColumn */ .q1)(change.at)}`) })}`;
function licenseText({ subject, upstream, before, after }, { locale }, quote) {
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(locale);
  const licenseName = (id, none) => id === null ? none : quote(id);
  return upstream === void 0 ? word("report.license-changed", {
    subject: quote(subject),
    before: licenseName(before, word("report.not-stated")),
    after: licenseName(after, word("report.not-stated"))
  }) : word("report.license-upstream", {
    subject: quote(subject),
    upstream: quote(upstream),
    license: licenseName(after, word("report.not-known"))
  });
}
function ownLines(report, room, heading) {
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(report.locale);
  const { stated = [], retired = [] } = report.change ?? {};
  const omission = (count) => word("report.more-items", { count });
  const statements = stated.map((statement) => [
    `- ${statedText(statement, report, name)}${word("report.aside", { text: name(`${statement.at.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAndColumn */ .q1)(statement.at)}`) })}`
  ]);
  const subjects = retired.map((subject) => [`- ${retiredText(subject, report, name)}`]);
  return [
    ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)([`${heading} ${word("report.stated")}`, ""], statements, room / 2, omission),
    ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)([`${heading} ${word("report.retired")}`, ""], subjects, room / 2, omission)
  ];
}
const STATED = {
  stage: "report.stated-stage",
  ground: "report.stated-ground",
  role: "report.stated-role",
  comment: "report.stated-comment"
};
const statedText = ({ what: kind, subject, value }, { locale }, quote) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(locale)(STATED[kind], { subject: quote(subject), value: quote(value) });
const RETIRED = { model: "report.retired-model", dataset: "report.retired-dataset" };
const retiredText = ({ kind, subject, file }, { locale }, quote) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(locale)(RETIRED[kind], { subject: quote(subject), file: quote(file) });
const EFFECTS = {
  disappear: { word: "report.disappear", sentence: "report.would-disappear" },
  appear: { word: "report.appear", sentence: "report.would-appear" }
};
function policyLines(report, room, heading) {
  const policy = report.change?.policy;
  if (policy === void 0) return [];
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(report.locale);
  const rows = policy.findings.map(({ ruleId, severity, effect, at: location }) => [
    `| ${name(`${location.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAndColumn */ .q1)(location)}`)} | ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityWord */ .Oh)(severity, report.locale)} | ${word(EFFECTS[effect].word)} | ${name(ruleId)} |`
  ]);
  const head = [
    `| ${word("report.where")} | | ${word("report.effect")} | ${word("report.rule")} |`,
    "| --- | --- | --- | --- |"
  ];
  const files = policy.files.map(name).join(word("report.listed"));
  const sum = _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.reduce(
    (total, severity) => total + policy.disappear[severity] + policy.appear[severity],
    0
  );
  const omission = (count) => word("report.more-items", { count });
  return [
    `${heading} ${word("report.policy")}`,
    "",
    policySentence(policy, report),
    "",
    ...files === "" ? [] : [word("report.policy-files", { files }), ""],
    ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)(head, rows, room, omission, Math.max(0, sum - rows.length))
  ];
}
function policySentence(policy, { locale }, quote = _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv) {
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(locale);
  if (policy.problem !== void 0)
    return word("report.policy-problem", { problem: quote((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(policy.problem, MAX_TEXT)) });
  const part = (effect) => {
    const { error, warning, notice } = policy[effect];
    const counts = [
      ...error > 0 ? [word("report.errors", { count: error })] : [],
      ...warning > 0 ? [word("report.warnings", { count: warning })] : [],
      ...notice > 0 ? [word("report.notices", { count: notice })] : []
    ];
    return counts.length === 0 ? [] : [word(EFFECTS[effect].sentence, { findings: listed(counts, word) })];
  };
  const parts = [...part("disappear"), ...part("appear")];
  return parts.length === 0 ? word("report.policy-same") : word("report.policy-effect", { effects: parts.join(word("report.comma")) });
}
const listed = (parts, word) => [parts.slice(0, -1).join(word("report.listed")), ...parts.slice(-1)].filter((part) => part !== "").join(word("report.and"));



/***/ }),

/***/ 6177:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ suppressedLines),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/* harmony import */ var _suggested_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3027);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3512);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7333);






const MAX_TEXT = 1e3;
const MAX_EXCUSED_TEXT = 200;
const text = (words2) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(words2, MAX_TEXT));
const short = (text2) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text2, MAX_TEXT));
function findingLines(groups, report, context, room) {
  const complete = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .ux)(byDocument(groups, report, context), room);
  if (complete.whole) return [...complete.lines];
  const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  const cut = (count) => ["", (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(report.locale)("report.cut-findings", { count }), ""];
  const fitted = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .ux)(bySeverity(groups, report, context), room - (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .size */ .Ej)(cut(total)));
  return [...fitted.lines, ...cut(total - fitted.findings)];
}
function* bySeverity(groups, report, context) {
  for (const severity of _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC)
    yield* byDocument(
      groups.filter((group) => group.severity === severity),
      report,
      context
    );
}
function* byDocument(unsorted, report, context) {
  const files = /* @__PURE__ */ new Map();
  for (const group of unsorted) {
    const ofFile = files.get(group.at.file);
    if (ofFile) ofFile.push(group);
    else files.set(group.at.file, [group]);
  }
  for (const [file, groups] of files) {
    const heading = [`#### ${short(file)}`, ""];
    const single = groups.filter(({ findings }) => findings.length === 1);
    for (const [i, { findings }] of single.entries())
      yield {
        // A heading goes with what stands under it.
        lines: [...i === 0 ? [...heading, ...tableHead(report)] : [], row(findings[0], report)],
        findings: 1
      };
    if (single.length > 0) yield { lines: [""] };
    let headed = single.length > 0;
    for (const group of groups) {
      if (group.findings.length > 1) {
        const lines = together(group, report);
        yield { lines: headed ? lines : [...heading, ...lines], findings: group.findings.length };
        headed = true;
      }
      yield { lines: addition(group, report, context) };
    }
  }
}
function tableHead({ locale }) {
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(locale);
  return [
    `| ${word("report.where")} | | ${word("report.what")} | ${word("report.rule")} |`,
    "| --- | --- | --- | --- |"
  ];
}
function row(finding, report) {
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(report.locale);
  const doubt = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .doubtOf */ .kv)(finding, report.locale);
  const source = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOf */ .vz)(finding, report.locale);
  const cell = [
    text(finding.message),
    ...source === void 0 ? [] : [word("report.labeled", { label: word("report.because"), text: text(source) })],
    ...finding.remedy === "" ? [] : [word("report.labeled", { label: word("report.fix"), text: text(finding.remedy) })],
    ...doubt ? [doubt] : []
  ].join("<br>");
  return `| ${(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAndColumn */ .q1)(finding.primary)} | ${levelOf(finding, report)} | ${cell} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(finding.ruleId)} |`;
}
const levelOf = (finding, { locale }) => `${finding.outcome === "undetermined" ? "❔ " : ""}${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .levelWord */ .dc)(finding, locale)}`;
function together({ findings, severity, at: location }, report) {
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(report.locale);
  const items = findings.map((finding) => {
    const message = text((0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .itemText */ .rv)(finding));
    const labeled = finding.severity === severity ? message : word("report.labeled", {
      label: (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .severityWord */ .Oh)(finding.severity, report.locale),
      text: message
    });
    const where = (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAndColumn */ .q1)(finding.primary) === (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAndColumn */ .q1)(location) ? "" : `${(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAndColumn */ .q1)(finding.primary)} `;
    return `- ${where}${labeled} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(finding.ruleId)}`;
  });
  return [
    `**${word("report.labeled", { label: `${(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAndColumn */ .q1)(location)} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .severityWord */ .Oh)(severity, report.locale)}`, text: word("report.missing", { count: findings.length }) })}**`,
    "",
    ...items,
    ""
  ];
}
function addition({ findings }, report, context) {
  const block = (0,_suggested_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .paste */ .oh)(findings, report.lineage, context.line);
  if (block === void 0) return [];
  const title = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .pasteTitle */ .Sv)(block, report.locale);
  return [title, "", ...(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(block.lines, "yaml"), ""];
}
function suppressedLines(findings, report, room) {
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(report.locale);
  const escaped = (text2) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text2, MAX_EXCUSED_TEXT));
  const items = findings.map((finding) => {
    const { primary, ruleId, message } = finding;
    const why = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .suppressionOf */ .XV)(finding, report.locale).map(escaped);
    const where = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(`${primary.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAndColumn */ .q1)(primary)}`, MAX_EXCUSED_TEXT));
    const subject = `${where} ${escaped(message)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(ruleId)}`;
    return [
      `- ${word("report.labeled", { label: subject, text: why.join(word("report.listed")) })}`
    ];
  });
  return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)([], items, room, (count) => word("report.more-items", { count }));
}



/***/ }),

/***/ 3145:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownNotes: () => (/* binding */ markdownNotes),
  markdownReport: () => (/* binding */ markdownReport)
});

// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/report/group.js
var group = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/src/report/verdict.js
var verdict = __webpack_require__(8092);
// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
// EXTERNAL MODULE: ./lib/src/report/markdown/blocks.js
var blocks = __webpack_require__(7333);
// EXTERNAL MODULE: ./lib/src/report/markdown/change.js
var markdown_change = __webpack_require__(923);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
;// CONCATENATED MODULE: ./lib/src/report/markdown/documented.js




const MAX_NAME = 200;
const MAX_MISSING = 12;
const documented_name = (text) => (0,report_escape/* markdown */.wD)((0,report_escape/* clip */.$Q)(text, MAX_NAME));
const factText = (fact, locale) => {
  const label = (0,messages/* factLabel */.Zd)(fact);
  return typeof label === "string" ? documented_name(fact) : (0,messages/* render */.XX)(label, locale);
};
function documentedLines(report, room) {
  const word = (0,words/* words */.aL)(report.locale);
  const rows = (report.transparency ?? []).map(({ subject, level, claimed, missing }) => {
    const names = missing.slice(0, MAX_MISSING).map((fact) => factText(fact, report.locale));
    const omitted = missing.length - names.length;
    const omission = omitted === 0 ? [] : [word("report.more-items", { count: omitted })];
    const reached = level === "none" ? word("report.no-level") : level;
    return [
      `| ${[documented_name(subject), reached, claimed ?? "", [...names, ...omission].join(word("report.listed"))].join(" | ")} |`
    ];
  });
  const head = [
    `### ${word("report.documented")}`,
    "",
    `| ${["report.card-subject", "report.level", "report.claimed", "report.not-stated-yet"].map((code2) => word(code2)).join(" | ")} |`,
    "| --- | --- | --- | --- |"
  ];
  return (0,blocks/* section */.uW)(head, rows, room, (count) => word("report.more-items", { count }));
}


// EXTERNAL MODULE: ./lib/src/report/markdown/findings.js
var markdown_findings = __webpack_require__(6177);
// EXTERNAL MODULE: ./lib/src/report/markdown/lineage.js
var lineage = __webpack_require__(2858);
// EXTERNAL MODULE: ./lib/src/report/markdown/sheet.js
var sheet = __webpack_require__(9516);
;// CONCATENATED MODULE: ./lib/src/report/markdown/index.js










const MAX_BYTES = 9e5;
const PART_BYTES = 6e4;
const MAX_NOTE = 1e3;
const markdownReport = {
  id: "markdown",
  title: "Markdown, as in the job summary",
  render(report, context) {
    const word = (0,words/* words */.aL)(report.locale);
    const { caused, before } = (0,verdict/* split */.lD)(report);
    const top = head(report, context);
    const change = [
      ...(0,markdown_change/* licenseLines */.pf)(report, PART_BYTES, "###"),
      ...(0,markdown_change/* ownLines */.e$)(report, PART_BYTES, "###"),
      ...(0,markdown_change/* policyLines */.EO)(report, PART_BYTES, "###")
    ];
    const background = [
      ...(0,lineage/* lineageLines */.f)(report),
      ...(0,sheet/* sheetLines */.$)(report, PART_BYTES),
      ...documentedLines(report, PART_BYTES)
    ];
    const tail = [...notDone(report, context), ...footer(report)];
    let room = MAX_BYTES - (0,blocks/* size */.Ej)([...top, ...change, ...background, ...tail]);
    const take = (lines) => {
      room -= (0,blocks/* size */.Ej)(lines);
      return lines;
    };
    const title = report.change === void 0 ? "report.findings" : "report.caused";
    const ordered = (0,group/* groups */.TN)({ findings: caused });
    const news = take(
      ordered.length === 0 ? [] : [`### ${word(title)}`, "", ...(0,markdown_findings/* findingLines */.hq)(ordered, report, context, room - FRAME)]
    );
    const earlier = take(beforeLines(report, context, before.length, room - FRAME));
    const excused = take(suppressedPart(report, Math.min(PART_BYTES, room - FRAME)));
    return `${[...top, ...news, ...change, ...earlier, ...excused, ...background, ...tail].join("\n")}
`;
  }
};
const FRAME = 1e3;
function head(report, { decides }) {
  const word = (0,words/* words */.aL)(report.locale);
  return [
    `## ${(0,verdict/* sign */._S)(report, decides)} Cardwarden`,
    "",
    (0,verdict/* totals */.Sd)(report, decides),
    "",
    ...report.change?.compared === false ? [word("report.not-compared"), ""] : []
  ];
}
function beforeLines(report, context, count, room) {
  if (count === 0) return [];
  const findings = (0,verdict/* split */.lD)(report).before;
  const lines = (0,markdown_findings/* findingLines */.hq)((0,group/* groups */.TN)({ findings: [...findings] }), report, context, room);
  const title = (0,words/* words */.aL)(report.locale)("report.already-there", { count });
  return context.decides === "introduced" ? (0,blocks/* folded */.TM)(title, lines) : [`### ${title}`, "", ...lines];
}
function suppressedPart(report, room) {
  const findings = report.findings.filter(({ suppressed }) => suppressed !== void 0);
  if (findings.length === 0) return [];
  const title = (0,words/* words */.aL)(report.locale)("report.excused-list", { count: findings.length });
  return (0,blocks/* folded */.TM)(title, (0,markdown_findings/* suppressedLines */.Ee)(findings, report, room));
}
const markdownNotes = (notes, locale) => `${noteLines(notes, locale).join("\n")}
`;
function noteLines(notes, locale) {
  const word = (0,words/* words */.aL)(locale);
  const items = notes.map((note) => [`- ${(0,report_escape/* markdownSentence */.nv)((0,report_escape/* clip */.$Q)(note, MAX_NOTE))}`]);
  return (0,blocks/* section */.uW)(
    [`### ${word("report.notes")}`, ""],
    items,
    PART_BYTES,
    (count) => word("report.more-items", { count })
  );
}
function notDone(report, { notes = [] }) {
  const word = (0,words/* words */.aL)(report.locale);
  const omission = (count) => word("report.more-items", { count });
  const notChecked = report.diagnostics.map(({ message, at: location }) => [
    `- ${(0,markdown_findings/* short */.h0)(location ? word("report.labeled", { label: location.file, text: message }) : message)}`
  ]);
  return [
    ...noteLines(notes, report.locale),
    ...(0,blocks/* section */.uW)([`### ${word("report.diagnostics")}`, ""], notChecked, PART_BYTES, omission)
  ];
}
function footer(report) {
  const word = (0,words/* words */.aL)(report.locale);
  const packs = report.packs.map(
    ({ name, version, digest }) => `${name} ${version} (${digest.slice(0, 19)}…)`
  );
  return [
    `<sub>${report.level} · ${(0,markdown_findings/* short */.h0)(packs.join(", "))} · ${word("report.register", { version: report.register.version })} · ${report.date}<br>${word("report.disclaimer")}</sub>`
  ];
}



/***/ }),

/***/ 2858:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ lineageLines)
/* harmony export */ });
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5874);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8092);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3512);



const MAX_EDGES = 60;
function lineageLines(report) {
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(report.locale);
  if (report.lineage.length === 0) return [];
  const edges = concerned(report);
  const omitted = report.lineage.length - edges.length;
  return [
    `### ${word("report.lineage")}`,
    "",
    "```mermaid",
    (0,_mermaid_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidLineage */ .v)(edges, report.locale),
    "```",
    "",
    ...omitted === 0 ? [] : [word("report.more-edges", { count: omitted }), ""]
  ];
}
function concerned(report) {
  const { lineage, change } = report;
  if (lineage.length <= MAX_EDGES) return lineage;
  const { caused, before } = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .split */ .lD)(report);
  const subjects = (items) => new Set(items.map(({ subject }) => subject));
  const circles = [subjects([...caused, ...change?.licenses ?? []]), subjects(before)];
  const rank = ({ id, from: upstream, to: downstream }) => {
    for (const [i, circle] of circles.entries()) {
      if (circle.has(id) || circle.has(downstream)) return 2 * i;
      if (circle.has(upstream)) return 2 * i + 1;
    }
    return 2 * circles.length;
  };
  const first = lineage.map((edge, i) => ({ rank: rank(edge), i })).sort((a, b) => a.rank - b.rank || a.i - b.i).slice(0, MAX_EDGES);
  const indexes = new Set(first.map(({ i }) => i));
  return lineage.filter((_, i) => indexes.has(i));
}



/***/ }),

/***/ 9516:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sheetLines)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3512);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7333);





const MAX_OPEN = 5;
const MAX_NAME = 200;
const MAX_DUTIES = 30;
const name = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, MAX_NAME));
const labelText = (kind, word, locale) => {
  const label = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(kind, word);
  return label === void 0 ? name(word) : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(label, locale);
};
function sheetLines(report, room) {
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(report.locale);
  const responsibilities = report.responsibilities ?? [];
  const tables = responsibilities.map((responsibility) => table(responsibility, report));
  const head = [`### ${word("report.responsibilities")}`, ""];
  const omission = (count) => word("report.more-items", { count });
  if (responsibilities.length <= MAX_OPEN) return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)(head, tables, room, omission);
  return [
    ...head,
    ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(
      word("report.subjects", { count: responsibilities.length }),
      (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)([], tables, room, omission)
    )
  ];
}
function table({ subject, roles }, { locale }) {
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(locale);
  const file = roles[0]?.at.file ?? "";
  return [
    `#### ${[subject, file].filter((part) => part !== "").map(name).join(" · ")}`,
    "",
    `| ${word("report.role")} | ${word("report.who")} | ${word("report.duties")} | ${word("report.where")} |`,
    "| --- | --- | --- | --- |",
    ...roles.map(({ role, party, duties, at: location }) => {
      const who = party === null ? `**${word("report.nobody")}**` : name(party);
      const names = duties.slice(0, MAX_DUTIES).map((duty) => labelText("task", duty, locale));
      const omitted = duties.length - names.length;
      const omission = omitted === 0 ? [] : [word("report.more-items", { count: omitted })];
      const none = party === null || role === "provider" ? "" : word("report.no-duties");
      const cell = [...names, ...omission].join(word("report.listed")) || none;
      const where = location.file === file && file !== "" ? (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAndColumn */ .q1)(location) : name(`${location.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .lineAndColumn */ .q1)(location)}`);
      return `| ${role === "" ? word("report.not-stated") : labelText("role", role, locale)} | ${who} | ${cell} | ${where} |`;
    }),
    ""
  ];
}



/***/ }),

/***/ 5874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepText),
/* harmony export */   v: () => (/* binding */ mermaidLineage)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);


const MAX_LABEL = 100;
function mermaidLineage(edges, locale, limit = Number.POSITIVE_INFINITY) {
  const ids = /* @__PURE__ */ new Map();
  const node = (name) => {
    const existing = ids.get(name);
    if (existing) return existing;
    const id = `n${ids.size}`;
    ids.set(name, id);
    return `${id}["${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(name, MAX_LABEL))}"]`;
  };
  const out = ["flowchart LR"];
  for (const edge of edges.slice(0, limit)) {
    const arrow = edge.channel === "output" ? "-." : "--";
    const end = edge.channel === "output" ? ".->" : "-->";
    for (let i = edge.resolution === "register" ? edge.chain.length - 1 : 0; i > 0; i--)
      out.push(`  ${node(edge.chain[i] ?? "")} -.-> ${node(edge.chain[0] ?? edge.from)}`);
    out.push(
      `  ${node(edge.from)} ${arrow} ${stepText(edge.relation, locale)} ${end} ${node(edge.to)}`
    );
  }
  return [...new Set(out)].join("\n");
}
function stepText(relation, locale) {
  const step = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)("step", relation);
  return step === void 0 ? relation : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(step, locale);
}



/***/ })

};
