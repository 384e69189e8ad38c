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
const END = 65_535;
const WORD = 2 ** 32;
/** What the unit that leaves the window was multiplied with by then, in two words of 32 bits. */
const LEAVING = BigInt.asUintN(64, BigInt(BASE) ** BigInt(WINDOW));
const [HIGH, LOW] = [Number(LEAVING >> 32n), Number(LEAVING & 0xffffffffn)];
/**
 * GitHub's hash of each line of a text, `hash:occurrence`, as `upload-sarif` computes it to follow an alert through
 * edits. A file that comes with another hash in this place is a warning for each result there.
 * Source: github/codeql-action, src/fingerprints.ts.
 */
function lineHashes(line) {
    const { units, starts } = read(line);
    // Modulo 2^64, in two words: a product of a word and a unit is exact, and a BigInt for each unit costs seconds.
    let [high, low] = [0, 0];
    const shift = (entering, leaving) => {
        const sum = low * BASE + entering - leaving * LOW;
        const carry = Math.floor(sum / WORD);
        low = sum - carry * WORD;
        high = modulo(high * BASE + carry - leaving * HIGH);
    };
    for (let i = 0; i < WINDOW; i++)
        shift(units[i] ?? 0, 0);
    const counts = new Map();
    const out = [];
    for (let i = 0; out.length < starts.length; i++) {
        if (starts[out.length] === i) {
            const text = ((BigInt(high) << 32n) | BigInt(low)).toString(16);
            const count = (counts.get(text) ?? 0) + 1;
            counts.set(text, count);
            out.push(`${text}:${count}`);
        }
        shift(units[i + WINDOW] ?? 0, units[i] ?? 0);
    }
    return out;
}
const modulo = (value) => value - Math.floor(value / WORD) * WORD;
/** UTF-16 units without blanks, one line feed for each line end, and where each line begins among them. */
function read(line) {
    const units = [];
    const starts = [];
    let next = line(1);
    for (let n = 2; next !== undefined; n++) {
        starts.push(units.length);
        for (let i = 0; i < next.length; i++) {
            const unit = next.charCodeAt(i);
            if (unit !== 32 && unit !== 9)
                units.push(unit);
        }
        next = line(n);
        units.push(next === undefined ? END : 10);
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




/** GitHub takes 1 024 characters of a rule's texts, and shows ten of at most twenty tags. */
const MAX_TEXT = 1024;
const MAX_TAGS = 10;
const MAX_BASES = 20;
const LEVEL = { error: "error", warning: "warning", notice: "note" };
const PROBLEM = { error: "error", warning: "warning", notice: "recommendation" };
/** How often a finding of a kind is right; GitHub sorts alerts by it. */
const PRECISION = {
    unreadable: "very-high",
    contradiction: "high",
    "outside-permission": "high",
    "claim-unsupported": "medium",
    "missing-licence": "very-high",
    "missing-indispensable": "high",
    "missing-statement": "high",
    "good-practice": "medium",
};
/** A rule as SARIF and GitHub describe it. Of a rule that nobody described, its id. */
function descriptor(id, rule, locale) {
    const named = { id, name: nameOf(id) };
    if (rule === undefined) {
        const text = plain(id);
        const help = { text, markdown: (0,report_escape/* markdownSentence */.nv)(text) };
        return { ...named, shortDescription: { text }, fullDescription: { text }, help };
    }
    const text = (texts) => texts?.[locale] ?? texts?.en ?? "";
    const title = text(rule.title) || id;
    const severity = strongest(rule);
    const tags = [
        id.slice(0, id.indexOf("/")),
        rule.kind,
        ...(rule.stage === "any" ? [] : [rule.stage]),
        ...(rule.status === "stable" ? [] : [rule.status]),
        ...rule.basis.map(({ instrument }) => instrument),
    ];
    return {
        ...named,
        shortDescription: { text: plain(title) },
        fullDescription: { text: plain(text(rule.rationale) || title) },
        help: help(rule, text, locale),
        ...(rule.page === undefined ? {} : { helpUri: rule.page }),
        defaultConfiguration: { level: LEVEL[severity] },
        properties: {
            tags: [...new Set(tags)].slice(0, MAX_TAGS).map((tag) => plain(tag)),
            precision: rule.status === "draft" ? "low" : PRECISION[rule.kind],
            "problem.severity": PROBLEM[severity],
        },
    };
}
/** `ip/licence-not-resolvable` as LicenceNotResolvable: the form that SARIF asks for. */
const nameOf = (id) => id
    .slice(id.indexOf("/") + 1)
    .split("-")
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
/** The strongest that the rule itself may give at the default level. */
const strongest = ({ severity, cases = [] }) => {
    const own = [severity, ...cases.map((one) => one.severity)].flatMap((one) => one?.baseline ?? []);
    return vocabulary/* SEVERITIES */.oC.find((one) => own.includes(one)) ?? "warning";
};
/** What to do and why, for the page of an alert. GitHub ignores `helpUri`, so the link stands here too. */
function help(rule, text, locale) {
    const word = (0,words.words)(locale);
    const remedy = text(rule.remedy);
    const bases = rule.basis
        .slice(0, MAX_BASES)
        .map(({ instrument, provision, asks }) => [`${instrument}, ${provision}`, asks]);
    const said = [
        ...(remedy === "" ? [] : [word("labelled", word("fix"), remedy)]),
        ...bases.map((parts) => word("labelled", ...parts)),
        rule.page ?? report_rules/* HOME */.y,
    ];
    const written = [
        (0,report_escape/* markdownSentence */.nv)(text(rule.rationale)),
        ...(remedy === "" ? [] : [word("labelled", `**${word("fix")}**`, (0,report_escape/* markdownSentence */.nv)(remedy))]),
        bases.map((parts) => `- ${word("labelled", ...parts.map(report_escape/* markdownSentence */.nv))}`).join("\n"),
        `[${rule.id}](${rule.page ?? report_rules/* HOME */.y})`,
    ];
    return {
        text: plain(said.join(" ")),
        markdown: written.filter((part) => part !== "").join("\n\n"),
    };
}
const plain = (text) => (0,report_escape/* sarif */.Is)((0,report_escape/* clip */.$Q)(text, MAX_TEXT));

;// CONCATENATED MODULE: ./lib/src/report/sarif.js






/** What GitHub takes of one run, and what we give at most of a text. Beyond the first three it refuses the file. */
const SARIF_LIMITS = {
    results: 25_000,
    rules: 25_000,
    /** GitHub counts after gzip, which never makes a file longer than this. */
    bytes: 10_000_000,
    /** Locations of a result; it takes 1 000 and shows 100. */
    locations: 100,
    /** UTF-16 units of one part of a message: what is wrong, why, what to do. */
    text: 1000,
    /** UTF-16 units of a file's name or a subject's. */
    name: 4000,
    notifications: 500,
};
/**
 * SARIF 2.1.0 as GitHub's code scanning reads it. Two things follow from what GitHub shows. An undetermined finding is
 * a result of kind `fail`: kind `review` asks for the level `none`, and an open question would not be seen. What is
 * excused is no result, because GitHub ignores `suppressions` and would open an alert: each is a notification.
 *
 * No `automationDetails`: the upload action takes its id for the category, whatever category the workflow asks for, and
 * two uploads of one category in a run fail.
 */
const sarifReport = {
    id: "sarif",
    title: "SARIF 2.1.0 for code scanning",
    render(report, context) {
        const open = report.findings.filter(({ suppressed }) => suppressed === undefined);
        const rules = ruleList(open, context);
        const index = new Map(rules.map((id, i) => [id, i]));
        const hash = hashes(context);
        const results = open.map((finding) => result(finding, report, index, hash));
        const log = (kept, left) => ({
            $schema: "https://json.schemastore.org/sarif-2.1.0.json",
            version: "2.1.0",
            runs: [run(report, context, rules, kept, left)],
        });
        const bytes = size((0,report_escape/* json */.Pq)(log([], 1))) + 1;
        const kept = fitting(open, results, SARIF_LIMITS.bytes - bytes);
        return `${(0,report_escape/* json */.Pq)(log(kept, results.length - kept.length))}\n`;
    },
};
function run(report, context, rules, results, left) {
    const { tool, packs, register, level, locale, date } = report;
    const successful = report.diagnostics.every(({ severity }) => severity !== "fatal");
    return {
        tool: {
            driver: {
                name: tool.name,
                version: tool.version,
                semanticVersion: tool.version,
                informationUri: report_rules/* HOME */.y,
                rules: rules.map((id) => descriptor(id, context.rules?.get(id), locale)),
            },
        },
        invocations: [
            { executionSuccessful: successful, toolExecutionNotifications: notifications(report, left) },
        ],
        originalUriBaseIds: { [ROOT]: { description: { text: (0,words.words)(locale)("root") } } },
        columnKind: "utf16CodeUnits",
        results,
        properties: { level, locale, date, packs, register },
    };
}
/** Every rule of the run, so that GitHub knows what was asked; and those of findings, which come first if all are too many. */
function ruleList(findings, { rules }) {
    const used = new Set(findings.map(({ ruleId }) => ruleId));
    const all = [...new Set([...used, ...(rules?.keys() ?? [])])];
    return all.slice(0, SARIF_LIMITS.rules).sort();
}
/** All results, or where they are too many those that rank highest, in the order of the report. */
function fitting(findings, results, room) {
    const order = findings
        .map((finding, i) => [(0,group/* rankOf */.IQ)(finding), i])
        .sort(([a, i], [b, j]) => a - b || i - j)
        .map(([, i]) => i);
    const kept = [];
    let bytes = 0;
    for (const i of order.slice(0, SARIF_LIMITS.results)) {
        bytes += indented((0,report_escape/* json */.Pq)(results[i]));
        if (bytes > room)
            break;
        kept.push(i);
    }
    return kept.sort((a, b) => a - b).flatMap((i) => results[i] ?? []);
}
const size = (text) => new TextEncoder().encode(text).length;
/** Bytes of a result as it stands in the list: five levels deep, with a comma and a line end. */
const indented = (text) => size(text) + 10 * text.split("\n").length + 2;
function result(finding, report, rules, hash) {
    const index = rules.get(finding.ruleId);
    const related = finding.related.slice(0, SARIF_LIMITS.locations - 1);
    const { outcome, kind, capped, introduced, fix } = finding;
    return {
        ruleId: finding.ruleId,
        ...(index === undefined ? {} : { ruleIndex: index }),
        level: LEVEL[finding.severity],
        kind: "fail",
        message: { text: messageOf(finding, report) },
        locations: [
            {
                ...sarif_location(finding.primary),
                logicalLocations: [{ fullyQualifiedName: part(finding.subject, SARIF_LIMITS.name) }],
            },
        ],
        ...(related.length === 0
            ? {}
            : {
                relatedLocations: related.map(({ note, at }, i) => ({
                    id: i + 1,
                    ...sarif_location(at),
                    message: { text: part(note) },
                })),
            }),
        partialFingerprints: {
            primaryLocationLineHash: hash(finding),
            "cardwardenFinding/v1": finding.fingerprint,
        },
        ...(fix === undefined ? {} : { fixes: [fixOf(fix, finding.remedy)] }),
        properties: {
            outcome,
            kind,
            ...(capped === undefined ? {} : { capped }),
            ...(introduced === undefined ? {} : { introduced }),
        },
    };
}
/** What is wrong first: lists show the first sentence only. */
function messageOf(finding, report) {
    const word = (0,words.words)(report.locale);
    const source = (0,words.sourceOf)(finding, report.locale);
    const doubt = (0,words.doubtOf)(finding, report.locale);
    return [
        part(finding.message || finding.ruleId),
        ...(source === undefined ? [] : [word("labelled", word("because"), part(source))]),
        ...(finding.remedy === "" ? [] : [word("labelled", word("fix"), part(finding.remedy))]),
        ...(doubt ? [word("aside", doubt).trim()] : []),
    ].join("\n");
}
const part = (text, length = SARIF_LIMITS.text) => (0,report_escape/* sarif */.Is)((0,report_escape/* clip */.$Q)(text, length));
const ROOT = "%SRCROOT%";
const artifact = (file) => ({ uri: (0,report_escape/* uri */.Hr)((0,report_escape/* clip */.$Q)(file, SARIF_LIMITS.name)), uriBaseId: ROOT });
const region = ({ start, end }) => ({
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
});
const sarif_location = ({ file, range }) => ({
    physicalLocation: { artifactLocation: artifact(file), region: region(visible(range)) },
});
/** An alert on no character at all is not shown as a place. */
const visible = ({ start, end }) => start.line === end.line && end.column <= start.column
    ? { start, end: { line: start.line, column: start.column + 1 } }
    : { start, end };
function fixOf({ safe, edits }, remedy) {
    const files = new Map();
    for (const { file, range, text } of edits) {
        const replacement = { deletedRegion: region(range), insertedContent: { text } };
        files.set(file, [...(files.get(file) ?? []), replacement]);
    }
    return {
        ...(remedy === "" ? {} : { description: { text: part(remedy) } }),
        artifactChanges: [...files].map(([file, replacements]) => ({
            artifactLocation: artifact(file),
            replacements,
        })),
        properties: { safe },
    };
}
/**
 * GitHub's own line hash, so that the upload finds what it would compute; without the document's text, the finding's
 * fingerprint and how often it has been there.
 */
function hashes({ line }) {
    const seen = new Map();
    let last;
    return ({ primary: { file, range }, fingerprint }) => {
        if (last?.file !== file)
            last = { file, ofLine: line ? lineHashes((n) => line(file, n)) : [] };
        const count = (seen.get(fingerprint) ?? 0) + 1;
        seen.set(fingerprint, count);
        return last.ofLine[range.start.line - 1] ?? `${fingerprint}:${count}`;
    };
}
function notifications(report, left) {
    const word = (0,words.words)(report.locale);
    const excused = report.findings.filter(({ suppressed }) => suppressed !== undefined);
    // Somebody answers for a waiver; what the baseline knows comes after.
    const first = [...excused].sort((a, b) => byWaiver(b) - byWaiver(a));
    const own = (id, level, text) => ({
        descriptor: { id },
        level,
        message: { text },
    });
    return [
        ...report.diagnostics
            .slice(0, SARIF_LIMITS.notifications)
            .map((one) => notification(one, word)),
        ...(left === 0 ? [] : [own("results-left-out", "warning", word("left-out", left))]),
        ...(excused.length === 0
            ? []
            : [own("results-excused", "note", word("excused", excused.length))]),
        ...first.slice(0, SARIF_LIMITS.notifications).map((one) => ({
            ...own("result-excused", "note", excusedText(one, report)),
            locations: [sarif_location(one.primary)],
        })),
    ];
}
const byWaiver = ({ suppressed }) => (suppressed?.by === "waiver" ? 1 : 0);
/** Rule and subject, by what it is excused, why, who answers for it and until when. */
function excusedText(finding, { locale }) {
    const word = (0,words.words)(locale);
    const why = (0,words.excuseOf)(finding, locale).map((one) => part(one));
    const what = `${finding.ruleId} ${part(finding.subject)}`;
    return word("excused-line", word("labelled", what, why.join(word("apart"))));
}
const notification = ({ code, severity, message: said, hint, at }, word) => ({
    descriptor: { id: part(code) },
    level: severity === "fatal" ? "error" : "warning",
    message: { text: part(hint === undefined ? said : `${said}${word("aside", hint)}`) },
    ...(at === undefined ? {} : { locations: [sarif_location(at)] }),
});


/***/ })

};
