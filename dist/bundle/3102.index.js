export const id = 3102;
export const ids = [3102];
export const modules = {

/***/ 8620:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ annotationPlace),
/* harmony export */   x: () => (/* binding */ annotationText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3330);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(306);
/* harmony import */ var _suggested_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3027);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3512);




function annotationText(group, report, context, length) {
  const { findings } = group;
  const [first, ...others] = findings;
  const block = (0,_suggested_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .paste */ .oh)(findings, report.lineage, context.line);
  return {
    title: others.length === 0 ? first.ruleId : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(report.locale)("report.missing", { count: findings.length }),
    message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(others.length === 0 ? single(first, report) : several(group, report), length),
    ...block === void 0 ? {} : { addition: [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pasteTitle */ .Sv)(block, report.locale), "", ...block.lines].join("\n") }
  };
}
function annotationPlace({ range: { start, end } }) {
  return {
    line: start.line,
    endLine: end.line,
    ...start.line === end.line ? { columns: [start.column, Math.max(end.column, start.column + 1)] } : {}
  };
}
function several({ findings, at: location, severity }, report) {
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(report.locale);
  return findings.map((finding) => {
    const text = finding.severity === severity ? (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .itemText */ .rv)(finding) : word("report.labeled", {
      label: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .severityWord */ .Oh)(finding.severity, report.locale),
      text: (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .itemText */ .rv)(finding)
    });
    const where = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAndColumn */ .q1)(finding.primary) === (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAndColumn */ .q1)(location) ? "" : ` ${(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAndColumn */ .q1)(finding.primary)}`;
    return `- ${text}${word("report.aside", { text: finding.ruleId })}${where}`;
  }).join("\n");
}
function single(finding, report) {
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(report.locale);
  const doubt = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .doubtOf */ .kv)(finding, report.locale);
  const source = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(finding, report.locale);
  const [related, ...furtherPlaces] = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .elsewhere */ .Jn)(finding);
  const others = furtherPlaces.length === 0 ? "" : word("report.more-places", { count: furtherPlaces.length });
  return [
    finding.message,
    ...source === void 0 ? [] : [word("report.labeled", { label: word("report.because"), text: source })],
    ...related === void 0 ? [] : [
      word("report.labeled", {
        label: word("report.see"),
        text: `${related.at.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAndColumn */ .q1)(related.at)} ${related.note}${others}`
      })
    ],
    ...finding.remedy === "" ? [] : [word("report.labeled", { label: word("report.fix"), text: finding.remedy })],
    ...doubt ? [word("report.aside", { text: doubt }).trim()] : []
  ].join("\n");
}



/***/ }),

/***/ 3102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   github: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);
/* harmony import */ var _annotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8620);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3330);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(306);
/* harmony import */ var _markdown_change_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(923);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8092);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3512);







const PER_LEVEL = 10;
const MESSAGE_LENGTH = 4096;
const TITLE_LENGTH = 255;
const github = {
  id: "github",
  title: "annotations for GitHub Actions",
  render(report, context) {
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL)(report.locale);
    const ordered = (0,_group_js__WEBPACK_IMPORTED_MODULE_3__/* .ranked */ .ad)((0,_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groups */ .TN)({ findings: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .deciding */ .C$)(report, context.decides) }));
    const notices = changeNotices(report);
    const unread = report.diagnostics.filter(({ severity }) => severity === "fatal").slice(0, PER_LEVEL / 2);
    const output = unread.map(fatal);
    const room = { error: PER_LEVEL - output.length, warning: PER_LEVEL, notice: PER_LEVEL };
    let omitted = 0;
    for (const severity of _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC) {
      const level = ordered.filter((group) => group.severity === severity);
      if (severity === "notice") output.push(...notices);
      const most = room[severity] - (severity === "notice" ? notices.length : 0);
      const full = omitted === 0 && level.length <= most;
      const fits = severity === "notice" && !full ? most - 1 : most;
      output.push(...level.slice(0, fits).map((group) => annotation(group, report, context)));
      for (const { findings } of level.slice(fits)) omitted += findings.length;
    }
    if (omitted > 0)
      output.push(
        `::notice title=Cardwarden::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandData */ .wq)(word("report.more", { count: omitted }))}`
      );
    for (const { message, hint, at: location } of report.diagnostics.filter(
      (diagnostic) => !unread.includes(diagnostic)
    ))
      output.push(
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(
          `${location ? word("report.labeled", { label: message, text: location.file }) : message}${hint ? word("report.aside", { text: hint }) : ""}`
        )
      );
    output.push(...suppressedLines(report));
    const before = context.decides === "introduced" ? (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .split */ .lD)(report).before.length : 0;
    if (before > 0) output.push(word("report.before-log", { count: before }));
    output.push((0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .totals */ .Sd)(report, context.decides));
    return `${output.join("\n")}
`;
  }
};
function fatal({ message, hint, at: location }) {
  const file = location ? `file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(location.file, MESSAGE_LENGTH))},line=1,` : "";
  return `::error ${file}title=Cardwarden::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandData */ .wq)(hint ? `${message} (${hint})` : message)}`;
}
const MAX_EXCUSED = 100;
function suppressedLines(report) {
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL)(report.locale);
  const findings = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .waived */ .rg)(report);
  const omitted = findings.length - MAX_EXCUSED;
  return [
    ...findings.slice(0, MAX_EXCUSED).map((finding) => {
      const { file } = finding.primary;
      const subject = `${file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_3__/* .lineAndColumn */ .q1)(finding.primary)} ${finding.ruleId} ${finding.subject}`;
      const why = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .suppressionOf */ .XV)(finding, report.locale).join(word("report.apart"));
      return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(
        word("report.excused-line", {
          text: word("report.labeled", { label: subject, text: why })
        })
      );
    }),
    ...omitted > 0 ? [word("report.excused-more", { count: omitted })] : []
  ];
}
const MAX_LICENSES = 3;
const MAX_LISTED = 5;
function changeNotices(report) {
  const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_6__/* .words */ .aL)(report.locale);
  const { policy, licenses = [], stated = [], retired = [] } = report.change ?? {};
  const plain = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, MESSAGE_LENGTH / 8);
  const listed = (texts) => {
    const omitted = texts.length - MAX_LISTED;
    return [
      ...texts.slice(0, MAX_LISTED),
      ...omitted > 0 ? [word("report.more-items", { count: omitted })] : []
    ].join(word("report.apart"));
  };
  const notice = (file2, first, title, text) => `::notice file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(file2, MESSAGE_LENGTH))},line=${first},title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)(title)}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandData */ .wq)(text)}`;
  const [file] = policy?.files ?? [];
  return [
    ...policy === void 0 || file === void 0 ? [] : [notice(file, 1, word("report.policy"), (0,_markdown_change_js__WEBPACK_IMPORTED_MODULE_4__/* .policySentence */ .Yi)(policy, report, plain))],
    ...licenses.slice(0, MAX_LICENSES).map(
      (change) => notice(
        change.at.file,
        change.at.range.start.line,
        word("report.licenses"),
        (0,_markdown_change_js__WEBPACK_IMPORTED_MODULE_4__/* .licenseText */ .BD)(change, report, plain)
      )
    ),
    ...stated.slice(0, 1).map(
      ({ at: location }) => notice(
        location.file,
        location.range.start.line,
        word("report.stated"),
        listed(stated.map((statement) => (0,_markdown_change_js__WEBPACK_IMPORTED_MODULE_4__/* .statedText */ .vh)(statement, report, plain)))
      )
    ),
    ...retired.length === 0 ? [] : [
      `::notice title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)(word("report.retired"))}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandData */ .wq)(
        listed(retired.map((subject) => (0,_markdown_change_js__WEBPACK_IMPORTED_MODULE_4__/* .retiredText */ .dY)(subject, report, plain)))
      )}`
    ]
  ];
}
function annotation(group, report, context) {
  const { line: first, endLine, columns } = (0,_annotation_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationPlace */ .F)(group.at);
  const { title, message, addition } = (0,_annotation_js__WEBPACK_IMPORTED_MODULE_1__/* .annotationText */ .x)(group, report, context, MESSAGE_LENGTH / 2);
  const properties = [
    `file=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(group.at.file, MESSAGE_LENGTH))}`,
    `line=${first}`,
    `endLine=${endLine}`,
    // The runner drops columns of a range over several lines, and an empty range.
    ...columns === void 0 ? [] : [`col=${columns[0]}`, `endColumn=${columns[1]}`],
    `title=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandProperty */ .N1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(title, TITLE_LENGTH))}`
  ];
  const suffix = addition === void 0 ? "" : `

${addition}`;
  const text = message.length + suffix.length <= MESSAGE_LENGTH / 2 ? `${message}${suffix}` : message;
  return `::${group.severity} ${properties.join(",")}::${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .commandData */ .wq)(text)}`;
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



/***/ })

};
