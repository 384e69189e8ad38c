export const id = 9331;
export const ids = [9331];
export const modules = {

/***/ 9331:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SARIF_LIMITS: () => (/* binding */ SARIF_LIMITS),
  sarifReport: () => (/* binding */ sarifReport)
});

// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/report/group.js
var group = __webpack_require__(306);
;// CONCATENATED MODULE: ./lib/src/report/line-hash.js
const WINDOW = 100;
const BASE = 37;
const END = 65535;
const WORD = 2 ** 32;
const LEAVING = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
const [HIGH, LOW] = [Number(LEAVING >> 32n), Number(LEAVING & 0xffffffffn)];
function lineHashes(line) {
  const { units, starts } = read(line);
  let [high, low] = [0, 0];
  const shift = (entering, leaving) => {
    const sum = low * BASE + entering - leaving * LOW;
    const carry = Math.floor(sum / WORD);
    low = sum - carry * WORD;
    high = modulo(high * BASE + carry - leaving * HIGH);
  };
  for (let i = 0; i < WINDOW; i++) shift(units[i] ?? 0, 0);
  const counts = /* @__PURE__ */ new Map();
  const out = [];
  for (let i = 0; out.length < starts.length; i++) {
    if (starts[out.length] === i) {
      const text = (BigInt(high) << 32n | BigInt(low)).toString(16);
      const count = (counts.get(text) ?? 0) + 1;
      counts.set(text, count);
      out.push(`${text}:${count}`);
    }
    shift(units[i + WINDOW] ?? 0, units[i] ?? 0);
  }
  return out;
}
const modulo = (value) => value - Math.floor(value / WORD) * WORD;
function read(line) {
  const units = [];
  const starts = [];
  let next = line(1);
  for (let n = 2; next !== void 0; n++) {
    starts.push(units.length);
    for (let i = 0; i < next.length; i++) {
      const unit = next.charCodeAt(i);
      if (unit !== 32 && unit !== 9) units.push(unit);
    }
    next = line(n);
    units.push(next === void 0 ? END : 10);
  }
  return { units, starts };
}


// EXTERNAL MODULE: ./lib/src/report/rules.js
var report_rules = __webpack_require__(7042);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/sarif-rules.js




const MAX_TEXT = 1024;
const MAX_TAGS = 10;
const MAX_BASES = 20;
const LEVEL = { error: "error", warning: "warning", notice: "note" };
const PROBLEM = { error: "error", warning: "warning", notice: "recommendation" };
const PRECISION = {
  unreadable: "very-high",
  contradiction: "high",
  "outside-permission": "high",
  "claim-unsupported": "medium",
  "missing-license": "very-high",
  "missing-indispensable": "high",
  "missing-statement": "high",
  "good-practice": "medium"
};
function descriptor(id, rule, locale) {
  const named = { id, name: nameOf(id) };
  if (rule === void 0) {
    const text2 = plain(id);
    const help2 = { text: text2, markdown: (0,report_escape/* markdownSentence */.nv)(text2) };
    return { ...named, shortDescription: { text: text2 }, fullDescription: { text: text2 }, help: help2 };
  }
  const text = (texts) => texts?.[locale] ?? texts?.en ?? "";
  const title = text(rule.title) || id;
  const severity = strongest(rule);
  const tags = [
    id.slice(0, id.indexOf("/")),
    rule.kind,
    ...rule.stage === "any" ? [] : [rule.stage],
    ...rule.status === "stable" ? [] : [rule.status],
    ...rule.basis.map(({ instrument }) => instrument)
  ];
  return {
    ...named,
    shortDescription: { text: plain(title) },
    fullDescription: { text: plain(text(rule.rationale) || title) },
    help: help(rule, text, locale),
    ...rule.page === void 0 ? {} : { helpUri: rule.page },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: {
      tags: [...new Set(tags)].slice(0, MAX_TAGS).map((tag) => plain(tag)),
      precision: rule.status === "draft" ? "low" : PRECISION[rule.kind],
      "problem.severity": PROBLEM[severity]
    }
  };
}
const nameOf = (id) => id.slice(id.indexOf("/") + 1).split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
const strongest = ({ severity, cases = [] }) => {
  const ownSeverities = [severity, ...cases.map((severities) => severities.severity)].flatMap(
    (severities) => severities?.baseline ?? []
  );
  return vocabulary/* SEVERITIES */.oC.find((candidate) => ownSeverities.includes(candidate)) ?? "warning";
};
function help(rule, text, locale) {
  const word = (0,words/* words */.aL)(locale);
  const remedy = text(rule.remedy);
  const bases = rule.basis.slice(0, MAX_BASES).map(({ instrument, provision, asks }) => ({
    label: `${instrument}, ${provision}`,
    text: asks
  }));
  const sentences = [
    ...remedy === "" ? [] : [word("report.labeled", { label: word("report.fix"), text: remedy })],
    ...bases.map((basis) => word("report.labeled", basis)),
    rule.page ?? report_rules/* HOME */.y
  ];
  const paragraphs = [
    (0,report_escape/* markdownSentence */.nv)(text(rule.rationale)),
    ...remedy === "" ? [] : [
      word("report.labeled", {
        label: `**${word("report.fix")}**`,
        text: (0,report_escape/* markdownSentence */.nv)(remedy)
      })
    ],
    bases.map(
      ({ label, text: text2 }) => `- ${word("report.labeled", { label: (0,report_escape/* markdownSentence */.nv)(label), text: (0,report_escape/* markdownSentence */.nv)(text2) })}`
    ).join("\n"),
    `[${rule.id}](${rule.page ?? report_rules/* HOME */.y})`
  ];
  return {
    text: plain(sentences.join(" ")),
    markdown: paragraphs.filter((part) => part !== "").join("\n\n")
  };
}
const plain = (text) => (0,report_escape/* sarif */.Is)((0,report_escape/* clip */.$Q)(text, MAX_TEXT));


;// CONCATENATED MODULE: ./lib/src/report/sarif.js






const SARIF_LIMITS = {
  results: 25e3,
  rules: 25e3,
  /** GitHub counts after gzip, which never makes a file longer than this. */
  bytes: 1e7,
  /** Locations of a result; it takes 1 000 and shows 100. */
  locations: 100,
  /** UTF-16 units of one part of a message: what is wrong, why, what to do. */
  text: 1e3,
  /** UTF-16 units of a file's name or a subject's. */
  name: 4e3,
  notifications: 500
};
const sarifReport = {
  id: "sarif",
  title: "SARIF 2.1.0 for code scanning",
  render(report, context) {
    const open = report.findings.filter(({ suppressed }) => suppressed === void 0);
    const rules = ruleList(open, context);
    const index = new Map(rules.map((id, i) => [id, i]));
    const hash = hashes(context);
    const results = open.map((finding) => result(finding, report, index, hash));
    const log = (shownResults, omitted) => ({
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [run(report, context, rules, shownResults, omitted)]
    });
    const bytes = size((0,report_escape/* json */.Pq)(log([], 1))) + 1;
    const fitted = fitting(open, results, SARIF_LIMITS.bytes - bytes);
    return `${(0,report_escape/* json */.Pq)(log(fitted, results.length - fitted.length))}
`;
  }
};
function run(report, context, rules, results, omitted) {
  const { tool, packs, register, level, locale, date } = report;
  const successful = report.diagnostics.every(({ severity }) => severity !== "fatal");
  return {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        informationUri: report_rules/* HOME */.y,
        rules: rules.map((id) => descriptor(id, context.rules?.get(id), locale))
      }
    },
    invocations: [
      {
        executionSuccessful: successful,
        toolExecutionNotifications: notifications(report, omitted)
      }
    ],
    originalUriBaseIds: { [ROOT]: { description: { text: (0,words/* words */.aL)(locale)("report.root") } } },
    columnKind: "utf16CodeUnits",
    results,
    properties: { level, locale, date, packs, register }
  };
}
function ruleList(findings, { rules }) {
  const used = new Set(findings.map(({ ruleId }) => ruleId));
  const ids = [.../* @__PURE__ */ new Set([...used, ...rules?.keys() ?? []])];
  return ids.slice(0, SARIF_LIMITS.rules).sort();
}
function fitting(findings, results, room) {
  const order = findings.map((finding, i) => [(0,group/* rankOf */.IQ)(finding), i]).sort(([a, i], [b, j]) => a - b || i - j).map(([, i]) => i);
  const indexes = [];
  let bytes = 0;
  for (const i of order.slice(0, SARIF_LIMITS.results)) {
    bytes += indented((0,report_escape/* json */.Pq)(results[i]));
    if (bytes > room) break;
    indexes.push(i);
  }
  return indexes.sort((a, b) => a - b).flatMap((i) => results[i] ?? []);
}
const size = (text) => new TextEncoder().encode(text).length;
const indented = (text) => size(text) + 10 * text.split("\n").length + 2;
function result(finding, report, rules, hash) {
  const index = rules.get(finding.ruleId);
  const related = finding.related.slice(0, SARIF_LIMITS.locations - 1);
  const { outcome, kind, capped, introduced, fix } = finding;
  return {
    ruleId: finding.ruleId,
    ...index === void 0 ? {} : { ruleIndex: index },
    level: LEVEL[finding.severity],
    kind: "fail",
    message: { text: messageOf(finding, report) },
    locations: [
      {
        ...sarif_location(finding.primary),
        logicalLocations: [{ fullyQualifiedName: part(finding.subject, SARIF_LIMITS.name) }]
      }
    ],
    ...related.length === 0 ? {} : {
      relatedLocations: related.map(({ note, at: position }, i) => ({
        id: i + 1,
        ...sarif_location(position),
        message: { text: part(note) }
      }))
    },
    partialFingerprints: {
      primaryLocationLineHash: hash(finding),
      "cardwardenFinding/v1": finding.fingerprint
    },
    ...fix === void 0 ? {} : { fixes: [fixOf(fix, finding.remedy)] },
    properties: {
      outcome,
      kind,
      ...capped === void 0 ? {} : { capped },
      ...introduced === void 0 ? {} : { introduced }
    }
  };
}
function messageOf(finding, report) {
  const word = (0,words/* words */.aL)(report.locale);
  const source = (0,words/* sourceOf */.vz)(finding, report.locale);
  const doubt = (0,words/* doubtOf */.kv)(finding, report.locale);
  return [
    part(finding.message || finding.ruleId),
    ...source === void 0 ? [] : [word("report.labeled", { label: word("report.because"), text: part(source) })],
    ...finding.remedy === "" ? [] : [word("report.labeled", { label: word("report.fix"), text: part(finding.remedy) })],
    ...doubt ? [word("report.aside", { text: doubt }).trim()] : []
  ].join("\n");
}
const part = (text, length = SARIF_LIMITS.text) => (0,report_escape/* sarif */.Is)((0,report_escape/* clip */.$Q)(text, length));
const ROOT = "%SRCROOT%";
const artifact = (file) => ({ uri: (0,report_escape/* uri */.Hr)((0,report_escape/* clip */.$Q)(file, SARIF_LIMITS.name)), uriBaseId: ROOT });
const region = ({ start, end }) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column
});
const sarif_location = ({ file, range }) => ({
  physicalLocation: { artifactLocation: artifact(file), region: region(visible(range)) }
});
const visible = ({ start, end }) => start.line === end.line && end.column <= start.column ? { start, end: { line: start.line, column: start.column + 1 } } : { start, end };
function fixOf({ safe, edits }, remedy) {
  const files = /* @__PURE__ */ new Map();
  for (const { file, range, text } of edits) {
    const replacement = { deletedRegion: region(range), insertedContent: { text } };
    files.set(file, [...files.get(file) ?? [], replacement]);
  }
  return {
    ...remedy === "" ? {} : { description: { text: part(remedy) } },
    artifactChanges: [...files].map(([file, replacements]) => ({
      artifactLocation: artifact(file),
      replacements
    })),
    properties: { safe }
  };
}
function hashes({ line }) {
  const seen = /* @__PURE__ */ new Map();
  let last;
  return ({ primary: { file, range }, fingerprint }) => {
    if (last?.file !== file) last = { file, ofLine: line ? lineHashes((n) => line(file, n)) : [] };
    const count = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, count);
    return last.ofLine[range.start.line - 1] ?? `${fingerprint}:${count}`;
  };
}
function notifications(report, omitted) {
  const word = (0,words/* words */.aL)(report.locale);
  const excused = report.findings.filter(({ suppressed }) => suppressed !== void 0);
  const first = [...excused].sort((a, b) => byWaiver(b) - byWaiver(a));
  const entry = (id, level, text) => ({
    descriptor: { id },
    level,
    message: { text }
  });
  return [
    ...report.diagnostics.slice(0, SARIF_LIMITS.notifications).map((diagnostic) => notification(diagnostic, word)),
    ...omitted === 0 ? [] : [entry("results-left-out", "warning", word("report.left-out", { count: omitted }))],
    ...excused.length === 0 ? [] : [entry("results-excused", "note", word("report.excused", { count: excused.length }))],
    ...first.slice(0, SARIF_LIMITS.notifications).map((finding) => ({
      ...entry("result-excused", "note", suppressionText(finding, report)),
      locations: [sarif_location(finding.primary)]
    }))
  ];
}
const byWaiver = ({ suppressed }) => suppressed?.by === "waiver" ? 1 : 0;
function suppressionText(finding, { locale }) {
  const word = (0,words/* words */.aL)(locale);
  const why = (0,words/* suppressionOf */.XV)(finding, locale).map((reason) => part(reason));
  const subject = `${finding.ruleId} ${part(finding.subject)}`;
  return word("report.excused-line", {
    text: word("report.labeled", { label: subject, text: why.join(word("report.apart")) })
  });
}
const notification = ({ code, severity, message: problem, hint, at: source }, word) => ({
  descriptor: { id: part(code) },
  level: severity === "fatal" ? "error" : "warning",
  message: {
    text: part(hint === void 0 ? problem : `${problem}${word("report.aside", { text: hint })}`)
  },
  ...source === void 0 ? {} : { locations: [sarif_location(source)] }
});



/***/ })

};
