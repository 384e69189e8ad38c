export const id = 8069;
export const ids = [8069];
export const modules = {

/***/ 8069:
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
// EXTERNAL MODULE: ./lib/src/report/markdown/blocks.js
var blocks = __webpack_require__(7333);
// EXTERNAL MODULE: ./lib/src/report/markdown/change.js
var markdown_change = __webpack_require__(923);
// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/markdown/documented.js



const MAX_NAME = 200;
const MAX_MISSING = 12;
const documented_name = (text) => (0,report_escape/* markdown */.wD)((0,report_escape/* clip */.$Q)(text, MAX_NAME));
/** How far the models and data sets are documented: the level they reach, what they claim, what the next step needs. */
function documentedLines(report, room) {
    const word = (0,words.words)(report.locale);
    const rows = (report.transparency ?? []).map(({ subject, level, claimed, missing }) => {
        const shown = missing.slice(0, MAX_MISSING).map(documented_name);
        const left = missing.length - shown.length;
        const rest = left === 0 ? [] : [word("more-items", left)];
        const reached = level === "none" ? word("no-level") : level;
        return [
            `| ${[documented_name(subject), reached, claimed ?? "", [...shown, ...rest].join(" ")].join(" | ")} |`,
        ];
    });
    const head = [
        `### ${word("documented")}`,
        "",
        `| ${["card-subject", "level", "claimed", "not-stated-yet"].map((key) => word(key)).join(" | ")} |`,
        "| --- | --- | --- | --- |",
    ];
    return (0,blocks/* section */.uW)(head, rows, room, (left) => word("more-items", left));
}

// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
// EXTERNAL MODULE: ./lib/src/report/paste.js
var paste = __webpack_require__(6418);
;// CONCATENATED MODULE: ./lib/src/report/markdown/findings.js






/** Longer texts would crowd out other findings; the JSON report has them whole. */
const MAX_TEXT = 1000;
/** What is excused is a reminder, not news. */
const MAX_EXCUSED_TEXT = 200;
const findings_text = (words) => (0,report_escape/* markdownSentence */.nv)((0,report_escape/* clip */.$Q)(words, MAX_TEXT));
const findings_short = (text) => (0,report_escape/* markdown */.wD)((0,report_escape/* clip */.$Q)(text, MAX_TEXT));
/**
 * Every finding by document and cause. Where that is too long: errors of all documents, then warnings, then notices,
 * as far as they within, and how many did not.
 */
function findingLines(list, report, context, room) {
    const all = (0,blocks/* within */.ux)(byDocument(list, report, context), room);
    if (all.whole)
        return [...all.lines];
    const total = list.reduce((sum, { findings }) => sum + findings.length, 0);
    const cut = (left) => ["", (0,words.words)(report.locale)("cut-findings", left), ""];
    const shown = (0,blocks/* within */.ux)(bySeverity(list, report, context), room - (0,blocks/* size */.Ej)(cut(total)));
    return [...shown.lines, ...cut(total - shown.findings)];
}
function* bySeverity(list, report, context) {
    for (const severity of vocabulary/* SEVERITIES */.oC)
        yield* byDocument(list.filter((group) => group.severity === severity), report, context);
}
/** A table for each document, then what it misses, with the YAML that would state it. */
function* byDocument(list, report, context) {
    const files = new Map();
    for (const group of list) {
        const known = files.get(group.at.file);
        if (known)
            known.push(group);
        else
            files.set(group.at.file, [group]);
    }
    for (const [file, groups] of files) {
        const heading = [`#### ${findings_short(file)}`, ""];
        const single = groups.filter(({ findings }) => findings.length === 1);
        for (const [i, { findings }] of single.entries())
            yield {
                // A heading goes with what stands under it.
                lines: [...(i === 0 ? [...heading, ...tableHead(report)] : []), row(findings[0], report)],
                findings: 1,
            };
        if (single.length > 0)
            yield { lines: [""] };
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
    const word = (0,words.words)(locale);
    return [
        `| ${word("where")} | | ${word("what")} | ${word("rule")} |`,
        "| --- | --- | --- | --- |",
    ];
}
function row(finding, report) {
    const word = (0,words.words)(report.locale);
    const doubt = (0,words.doubtOf)(finding, report.locale);
    const source = (0,words.sourceOf)(finding, report.locale);
    const what = [
        findings_text(finding.message),
        ...(source === undefined ? [] : [word("labelled", word("because"), findings_text(source))]),
        ...(finding.remedy === "" ? [] : [word("labelled", word("fix"), findings_text(finding.remedy))]),
        ...(doubt ? [doubt] : []),
    ].join("<br>");
    return `| ${(0,group/* place */.ik)(finding.primary)} | ${levelOf(finding, report)} | ${what} | ${(0,report_escape/* markdown */.wD)(finding.ruleId)} |`;
}
/** What cannot be told says so, whatever its severity. */
const levelOf = ({ outcome, severity }, { locale }) => outcome === "undetermined" ? `❔ ${(0,words.words)(locale)("undetermined")}` : (0,words.words)(locale)(severity);
/** The missing statements of one document. */
function together({ findings, severity, at }, report) {
    const word = (0,words.words)(report.locale);
    const items = findings.map((one) => {
        const message = findings_text((0,group/* told */.Ev)(one));
        const said = one.severity === severity ? message : word("labelled", word(one.severity), message);
        const where = (0,group/* place */.ik)(one.primary) === (0,group/* place */.ik)(at) ? "" : `${(0,group/* place */.ik)(one.primary)} `;
        return `- ${where}${said} ${(0,report_escape/* markdown */.wD)(one.ruleId)}`;
    });
    return [
        `**${word("labelled", `${(0,group/* place */.ik)(at)} ${word(severity)}`, word("missing", findings.length))}**`,
        "",
        ...items,
        "",
    ];
}
function addition({ findings }, report, context) {
    const block = (0,paste/* paste */.oh)(findings, report.lineage, context.line);
    if (block === undefined)
        return [];
    const title = (0,words.pasteTitle)(block, report.locale);
    return [title, "", ...(0,report_escape/* fenced */.OF)(block.lines, "yaml"), ""];
}
/** Findings that a waiver or the baseline excuses, a line each. */
function excusedLines(list, report, room) {
    const word = (0,words.words)(report.locale);
    const said = (what) => (0,report_escape/* markdownSentence */.nv)((0,report_escape/* clip */.$Q)(what, MAX_EXCUSED_TEXT));
    const items = list.map((finding) => {
        const { primary, ruleId, message } = finding;
        const why = (0,words.excuseOf)(finding, report.locale).map(said);
        const where = (0,report_escape/* markdown */.wD)((0,report_escape/* clip */.$Q)(`${primary.file}:${(0,group/* place */.ik)(primary)}`, MAX_EXCUSED_TEXT));
        const what = `${where} ${said(message)} ${(0,report_escape/* markdown */.wD)(ruleId)}`;
        return [`- ${word("labelled", what, why.join(word("listed")))}`];
    });
    return (0,blocks/* section */.uW)([], items, room, (left) => word("more-items", left));
}

// EXTERNAL MODULE: ./lib/src/report/mermaid.js
var mermaid = __webpack_require__(5874);
// EXTERNAL MODULE: ./lib/src/report/verdict.js
var verdict = __webpack_require__(8092);
;// CONCATENATED MODULE: ./lib/src/report/markdown/lineage.js



/** More edges than this are no picture any more. */
const MAX_EDGES = 60;
/** The lineage as a picture; of a large one, the part that the findings and the change are about. */
function lineageLines(report) {
    const word = (0,words.words)(report.locale);
    if (report.lineage.length === 0)
        return [];
    const shown = concerned(report);
    const left = report.lineage.length - shown.length;
    return [
        `### ${word("lineage")}`,
        "",
        "```mermaid",
        (0,mermaid/* mermaidLineage */.v)(shown),
        "```",
        "",
        ...(left === 0 ? [] : [word("more-edges", left), ""]),
    ];
}
/** In the order of the report. */
function concerned(report) {
    const { lineage, change } = report;
    if (lineage.length <= MAX_EDGES)
        return lineage;
    const { caused, before } = (0,verdict/* split */.lD)(report);
    const subjects = (list) => new Set(list.map(({ subject }) => subject));
    // The nearer, the sooner: what the change caused, what it is about, what else there is.
    const circles = [subjects([...caused, ...(change?.licences ?? [])]), subjects(before)];
    const rank = ({ id, from, to }) => {
        for (const [i, circle] of circles.entries()) {
            if (circle.has(id) || circle.has(to))
                return 2 * i;
            if (circle.has(from))
                return 2 * i + 1;
        }
        return 2 * circles.length;
    };
    const first = lineage
        .map((edge, i) => ({ rank: rank(edge), i }))
        .sort((a, b) => a.rank - b.rank || a.i - b.i)
        .slice(0, MAX_EDGES);
    const kept = new Set(first.map(({ i }) => i));
    return lineage.filter((_, i) => kept.has(i));
}

;// CONCATENATED MODULE: ./lib/src/report/markdown/sheet.js




/** More subjects than this are folded. */
const MAX_OPEN = 5;
const sheet_MAX_NAME = 200;
const MAX_DUTIES = 30;
const sheet_name = (text) => (0,report_escape/* markdown */.wD)((0,report_escape/* clip */.$Q)(text, sheet_MAX_NAME));
/**
 * The sheet of responsibilities: a table for each subject. It shows what a share of responsibility would rest on, and
 * who is missing; it computes no share.
 */
function sheetLines(report, room) {
    const word = (0,words.words)(report.locale);
    const list = report.responsibilities ?? [];
    const tables = list.map((one) => table(one, report));
    const head = [`### ${word("responsibilities")}`, ""];
    const more = (left) => word("more-items", left);
    if (list.length <= MAX_OPEN)
        return (0,blocks/* section */.uW)(head, tables, room, more);
    return [...head, ...(0,blocks/* folded */.TM)(word("subjects", list.length), (0,blocks/* section */.uW)([], tables, room, more))];
}
function table({ subject, roles }, { locale }) {
    const word = (0,words.words)(locale);
    const file = roles[0]?.at.file ?? "";
    return [
        `#### ${[subject, file]
            .filter((part) => part !== "")
            .map(sheet_name)
            .join(" · ")}`,
        "",
        `| ${word("role")} | ${word("who")} | ${word("duties")} | ${word("where")} |`,
        "| --- | --- | --- | --- |",
        ...roles.map(({ role, party, duties, at }) => {
            const who = party === null ? `**${word("nobody")}**` : sheet_name(party);
            const shown = duties.slice(0, MAX_DUTIES).map(sheet_name);
            const left = duties.length - shown.length;
            const rest = left === 0 ? [] : [word("more-items", left)];
            const none = party === null || role === "provider" ? "" : word("no-duties");
            const what = [...shown, ...rest].join(" ") || none;
            const where = at.file === file && file !== "" ? (0,group/* place */.ik)(at) : sheet_name(`${at.file}:${(0,group/* place */.ik)(at)}`);
            return `| ${role === "" ? word("not-stated") : sheet_name(role)} | ${who} | ${what} | ${where} |`;
        }),
        "",
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/markdown.js










/** GitHub drops a job summary over 1 MiB as a whole. */
const MAX_BYTES = 900_000;
/** Of that, for each part but the findings, which get the rest: at least half. */
const PART_BYTES = 60_000;
const MAX_NOTE = 1000;
/**
 * The job summary. On a change: what it caused, which licences it altered, what it states of itself and takes out, what its
 * policy would do, then what was there already. Then what is excused, the lineage, who answers for what, how far it is documented, and what was not done.
 */
const markdownReport = {
    id: "markdown",
    title: "Markdown, as in the job summary",
    render(report, context) {
        const word = (0,words.words)(report.locale);
        const { caused, before } = (0,verdict/* split */.lD)(report);
        const top = head(report, context);
        const change = [
            ...(0,markdown_change/* licenceLines */.hz)(report, PART_BYTES, "###"),
            ...(0,markdown_change/* ownLines */.e$)(report, PART_BYTES, "###"),
            ...(0,markdown_change/* policyLines */.EO)(report, PART_BYTES, "###"),
        ];
        const rest = [
            ...lineageLines(report),
            ...sheetLines(report, PART_BYTES),
            ...documentedLines(report, PART_BYTES),
        ];
        const tail = [...notDone(report, context), ...footer(report)];
        let room = MAX_BYTES - (0,blocks/* size */.Ej)([...top, ...change, ...rest, ...tail]);
        const take = (lines) => {
            room -= (0,blocks/* size */.Ej)(lines);
            return lines;
        };
        const title = report.change === undefined ? "findings" : "caused";
        const list = (0,group/* groups */.TN)({ findings: caused });
        const news = take(list.length === 0
            ? []
            : [`### ${word(title)}`, "", ...findingLines(list, report, context, room - FRAME)]);
        const old = take(beforeLines(report, context, before.length, room - FRAME));
        const excused = take(excusedPart(report, Math.min(PART_BYTES, room - FRAME)));
        return `${[...top, ...news, ...change, ...old, ...excused, ...rest, ...tail].join("\n")}\n`;
    },
};
/** For the heading or fold around a part. */
const FRAME = 1000;
function head(report, { decides }) {
    const word = (0,words.words)(report.locale);
    return [
        `## ${(0,verdict/* sign */._S)(report, decides)} Cardwarden`,
        "",
        (0,verdict/* totals */.Sd)(report, decides),
        "",
        ...(report.change?.compared === false ? [word("not-compared"), ""] : []),
    ];
}
/** Folded where it does not decide; complete either way. */
function beforeLines(report, context, count, room) {
    if (count === 0)
        return [];
    const findings = (0,verdict/* split */.lD)(report).before;
    const lines = findingLines((0,group/* groups */.TN)({ findings: [...findings] }), report, context, room);
    const title = (0,words.words)(report.locale)("already-there", count);
    return context.decides === "introduced" ? (0,blocks/* folded */.TM)(title, lines) : [`### ${title}`, "", ...lines];
}
function excusedPart(report, room) {
    const list = report.findings.filter(({ suppressed }) => suppressed !== undefined);
    if (list.length === 0)
        return [];
    const title = (0,words.words)(report.locale)("excused-list", list.length);
    return (0,blocks/* folded */.TM)(title, excusedLines(list, report, room));
}
/** What was left out once the job summary had been written, to be added to it. */
const markdownNotes = (notes, locale) => `${noteLines(notes, locale).join("\n")}\n`;
function noteLines(notes, locale) {
    const word = (0,words.words)(locale);
    const items = notes.map((note) => [`- ${(0,report_escape/* markdownSentence */.nv)((0,report_escape/* clip */.$Q)(note, MAX_NOTE))}`]);
    return (0,blocks/* section */.uW)([`### ${word("notes")}`, ""], items, PART_BYTES, (left) => word("more-items", left));
}
/** What the run left out, and what could not be checked. */
function notDone(report, { notes = [] }) {
    const word = (0,words.words)(report.locale);
    const more = (left) => word("more-items", left);
    const notChecked = report.diagnostics.map(({ message, at }) => [
        `- ${findings_short(at ? word("labelled", at.file, message) : message)}`,
    ]);
    return [
        ...noteLines(notes, report.locale),
        ...(0,blocks/* section */.uW)([`### ${word("diagnostics")}`, ""], notChecked, PART_BYTES, more),
    ];
}
function footer(report) {
    const word = (0,words.words)(report.locale);
    const packs = report.packs.map(({ name, version, digest }) => `${name} ${version} (${digest.slice(0, 19)}…)`);
    return [
        `<sub>${report.level} · ${findings_short(packs.join(", "))} · ${word("register", report.register.version)} · ${report.date}<br>${word("disclaimer")}</sub>`,
    ];
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


/***/ }),

/***/ 5874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mermaidLineage)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3330);

/** Longer names are no picture any more, and a stranger chooses them. */
const MAX_LABEL = 100;
/** The lineage as a Mermaid flowchart. Names stand only inside quoted labels. */
function mermaidLineage(edges, limit = Number.POSITIVE_INFINITY) {
    const ids = new Map();
    const node = (name) => {
        const known = ids.get(name);
        if (known)
            return known;
        const id = `n${ids.size}`;
        ids.set(name, id);
        return `${id}["${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, MAX_LABEL))}"]`;
    };
    const out = ["flowchart LR"];
    for (const edge of edges.slice(0, limit)) {
        const arrow = edge.channel === "output" ? "-." : "--";
        const end = edge.channel === "output" ? ".->" : "-->";
        // What the register knows behind the upstream; inside the repository those are edges of their own.
        for (let i = edge.resolution === "register" ? edge.chain.length - 1 : 0; i > 0; i--)
            out.push(`  ${node(edge.chain[i] ?? "")} -.-> ${node(edge.chain[0] ?? edge.from)}`);
        out.push(`  ${node(edge.from)} ${arrow} ${edge.relation} ${end} ${node(edge.to)}`);
    }
    return [...new Set(out)].join("\n");
}


/***/ })

};
