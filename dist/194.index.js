export const id = 194;
export const ids = [194];
export const modules = {

/***/ 5194:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/evaluate/chinese.js + 1 modules
var chinese = __webpack_require__(7742);
// EXTERNAL MODULE: ./lib/src/report/annotation.js
var annotation = __webpack_require__(8620);
// EXTERNAL MODULE: ./lib/src/report/escape.js + 1 modules
var report_escape = __webpack_require__(1665);
// EXTERNAL MODULE: ./lib/src/report/group.js
var group = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/src/report/markdown/blocks.js
var markdown_blocks = __webpack_require__(7333);
// EXTERNAL MODULE: ./lib/src/report/markdown/change.js
var markdown_change = __webpack_require__(923);
// EXTERNAL MODULE: ./lib/src/report/markdown/findings.js
var markdown_findings = __webpack_require__(6177);
// EXTERNAL MODULE: ./lib/src/report/verdict.js
var verdict = __webpack_require__(8092);
// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/brief.js







/** More rows than this are not short any more. */
const MAX_ROWS = 50;
const MAX_TEXT = 300;
const MAX_NAME = 200;
const MAX_IDS = 5;
const brief_text = (words) => (0,report_escape/* markdownSentence */.nv)((0,report_escape/* clip */.$Q)(words, MAX_TEXT));
/**
 * The short form of the job summary within some bytes: verdict, what the change caused, which licences it altered, what it
 * states of itself and takes out, what its policy would do, and where the rest is. It is cut between rows only.
 */
function brief(report, context, room) {
    const word = (0,words/* words */.aL)(report.locale);
    const { decides, runUrl } = context;
    const { caused } = (0,verdict/* split */.lD)(report);
    const { change } = report;
    const none = change !== undefined && caused.length === 0 && decides !== "introduced";
    const head = [
        (0,verdict/* totals */.Sd)(report, decides),
        "",
        ...(change?.compared === false ? [word("not-compared"), ""] : []),
        ...(none ? [word("none-caused"), ""] : []),
    ];
    const link = isAddress(runUrl) ? [`[${word("full-summary")}](${runUrl})`] : [];
    const left = room - (0,markdown_blocks/* size */.Ej)([...head, ...link]);
    const policy = change?.policy === undefined ? [] : [(0,markdown_change/* policySentence */.Yi)(change.policy, report), ""];
    const licences = (0,markdown_change/* licenceLines */.hz)(report, left / 4, "####");
    const own = (0,markdown_change/* ownLines */.e$)(report, left / 4, "####");
    const parts = [{ lines: licences }, { lines: own }, { lines: policy }];
    const extra = (0,markdown_blocks/* within */.ux)(parts, left / 2).lines;
    const table = rows((0,group/* ranked */.ad)((0,group/* groups */.TN)({ findings: caused })), report, left - (0,markdown_blocks/* size */.Ej)(extra));
    return [...head, ...table, ...extra, ...link];
}
/** Ours, by the caller; nothing that could end the link. */
const isAddress = (url) => url !== undefined && /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url);
function rows(list, report, room) {
    if (list.length === 0)
        return [];
    const word = (0,words/* words */.aL)(report.locale);
    const head = [
        `| ${word("where")} | | ${word("what")} | ${word("rule")} |`,
        "| --- | --- | --- | --- |",
    ];
    const total = list.reduce((sum, { findings }) => sum + findings.length, 0);
    const rest = (left) => (left === 0 ? [] : ["", word("not-shown", left)]);
    const blocks = list
        .slice(0, MAX_ROWS)
        .map((group) => ({ lines: [row(group, report)], findings: group.findings.length }));
    const shown = (0,markdown_blocks/* within */.ux)(blocks, room - (0,markdown_blocks/* size */.Ej)([...head, ...rest(total), ""]));
    const table = shown.lines.length === 0 ? [] : [...head, ...shown.lines];
    return [...table, ...rest(total - shown.findings), ""];
}
function row({ findings, at }, report) {
    const word = (0,words/* words */.aL)(report.locale);
    const [first, ...others] = findings;
    const what = others.length > 0
        ? word("missing", findings.length)
        : [
            brief_text(first.message),
            ...(first.remedy === "" ? [] : [word("labelled", word("fix"), brief_text(first.remedy))]),
        ].join("<br>");
    const ids = findings.slice(0, MAX_IDS).map(({ ruleId }) => (0,report_escape/* markdown */.wD)((0,report_escape/* clip */.$Q)(ruleId, MAX_NAME)));
    const more = findings.length > MAX_IDS ? `<br>${word("more-items", findings.length - MAX_IDS)}` : "";
    const where = (0,report_escape/* markdown */.wD)(`${(0,report_escape/* clip */.$Q)(at.file, MAX_NAME)}:${(0,group/* place */.ik)(at)}`);
    return `| ${where} | ${(0,markdown_findings/* levelOf */.In)(first, report)} | ${what} | ${ids.join("<br>")}${more} |`;
}

// EXTERNAL MODULE: ./lib/src/report/markdown/lineage.js + 1 modules
var lineage = __webpack_require__(4245);
// EXTERNAL MODULE: ./lib/src/report/markdown/sheet.js
var sheet = __webpack_require__(9516);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js








const LEVEL = { error: "failure", warning: "warning", notice: "notice" };
const TITLE_LENGTH = 255;
/** The API takes 64 KB; nobody reads that beside a line. */
const MESSAGE_LENGTH = 3900;
const DETAILS_LENGTH = 16_000;
const PATH_LENGTH = 4000;
/** The API takes 65,535, and counts bytes. */
const MAX_BYTES = 65_000;
/** Texts of a check run: an annotation for each cause, the strongest first, of the findings that decide. */
function checkAnnotations(report, context) {
    const list = (0,group/* ranked */.ad)((0,group/* groups */.TN)({ findings: (0,verdict/* deciding */.C$)(report, context.decides) }));
    const picture = (0,lineage/* lineageLines */.f)(report);
    const text = [
        ...((0,markdown_blocks/* size */.Ej)(picture) > MAX_BYTES / 2 ? [] : picture),
        ...(0,sheet/* sheetLines */.$)(report, MAX_BYTES / 2),
    ].join("\n");
    return {
        annotations: list.map((group) => annotations_annotation(group, report, context)),
        title: (0,report_escape/* clip */.$Q)(`${(0,verdict/* sign */._S)(report, context.decides)} ${(0,verdict/* totals */.Sd)(report, context.decides)}`, TITLE_LENGTH),
        summary: `${brief(report, context, MAX_BYTES).join("\n")}\n`,
        ...(text === "" ? {} : { text: `${text}\n` }),
    };
}
function annotations_annotation(group, report, context) {
    const { line, endLine, columns } = (0,annotation/* annotationPlace */.F)(group.at);
    const { title, message, addition } = (0,annotation/* annotationText */.x)(group, report, context, MESSAGE_LENGTH);
    return {
        path: (0,report_escape/* clip */.$Q)((0,report_escape/* plainLine */.h0)(group.at.file), PATH_LENGTH),
        start_line: line,
        end_line: endLine,
        ...(columns === undefined ? {} : { start_column: columns[0], end_column: columns[1] }),
        annotation_level: LEVEL[group.severity],
        title: (0,report_escape/* clip */.$Q)((0,report_escape/* plainLine */.h0)(title), TITLE_LENGTH),
        message: (0,report_escape/* clip */.$Q)((0,report_escape/* plain */.pj)(message), MESSAGE_LENGTH),
        ...(addition === undefined || addition.length > DETAILS_LENGTH
            ? {}
            : { raw_details: addition }),
    };
}

;// CONCATENATED MODULE: ./lib/src/report/comment.js



/** GitHub takes 65,536 characters. */
const comment_MAX_BYTES = 65_000;
/** The comment on a pull request that is written once and updated after that. */
function comment(report, context) {
    const head = [context.marker, `### ${(0,verdict/* sign */._S)(report, context.decides)} Cardwarden`, ""];
    const room = (context.maxBytes ?? comment_MAX_BYTES) - (0,markdown_blocks/* size */.Ej)(head);
    return `${[...head, ...brief(report, context, room)].join("\n")}\n`;
}

// EXTERNAL MODULE: ./lib/src/action/api.js + 3 modules
var action_api = __webpack_require__(605);
// EXTERNAL MODULE: ./lib/src/action/answers.js
var answers = __webpack_require__(6014);
;// CONCATENATED MODULE: ./lib/src/action/deliver/once.js

/** Seconds that what was sent may take to be seen in a list. */
const SETTLE = 2;
/**
 * Creates something exactly once. Where nobody knows whether the request was carried out, it is looked for before it is
 * sent again.
 */
async function createOnce(api, create, find) {
    try {
        return await create();
    }
    catch (error) {
        if (!(error instanceof action_api.ApiError) || !error.isUncertain)
            throw error;
        await api.pause(SETTLE);
        return (await find()) ?? create();
    }
}

;// CONCATENATED MODULE: ./lib/src/action/deliver/check-run.js



/** GitHub takes no more in one request. */
const BATCH = 50;
/** Nobody reads more, and each batch is a request of those that GitHub limits most. */
const MOST = 1000;
const CHECK_NAME = "Cardwarden";
/** Never "success" for what could not be told, or where there was nothing to check. */
const CONCLUSION = {
    pass: "success",
    fail: "failure",
    error: "failure",
    undetermined: "neutral",
    nothing: "neutral",
};
/**
 * Makes a check run that is completed from its first request on, so that none stays pending for ever; the other
 * annotations are added in batches. Gives back how many were posted.
 */
async function postCheckRun(api, run) {
    const { sha, title, summary, text } = run;
    const annotations = run.annotations.slice(0, MOST);
    const output = (from) => ({
        title,
        summary,
        ...(text === undefined ? {} : { text }),
        annotations: annotations.slice(from, from + BATCH).map((one) => ({ ...one })),
    });
    const id = await createOnce(api, async () => {
        const check = {
            name: CHECK_NAME,
            head_sha: sha,
            external_id: run.externalId,
            ...(run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl }),
            status: "completed",
            conclusion: CONCLUSION[run.outcome],
            output: output(0),
        };
        return (await api.ask("POST /repos/{owner}/{repo}/check-runs", check, answers/* CREATED */.DE)).id;
    }, async () => {
        const { check_runs: runs } = await api.ask("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", { ref: sha, check_name: CHECK_NAME, filter: "all", per_page: 100 }, answers/* CHECK_RUNS */.e$);
        return runs.find(({ external_id }) => external_id === run.externalId)?.id;
    });
    let posted = Math.min(BATCH, annotations.length);
    try {
        for (; posted < annotations.length; posted = Math.min(posted + BATCH, annotations.length))
            await api.ask("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", { check_run_id: id, output: output(posted) }, answers/* ANYTHING */.n0);
    }
    catch (error) {
        // The verdict stands there already; the summary has every finding.
        if (!(error instanceof action_api.ApiError))
            throw error;
    }
    return posted;
}

;// CONCATENATED MODULE: ./lib/src/action/deliver/comment.js



/** Comments that are looked through for ours; a longer thread gets a second one rather than none. */
const MOST_COMMENTS = 2000;
/** Keeps one comment up to date. A stranger who copies the marker gets nothing: the author is checked. */
async function postComment(api, comment) {
    const { number, body } = comment;
    const known = await ours(api, comment);
    if (known?.body === body || (known === undefined && !comment.create))
        return;
    if (known === undefined)
        await createOnce(api, async () => {
            const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
            const { id } = await api.ask(route, { issue_number: number, body }, answers/* CREATED */.DE);
            return { id, body };
        }, () => ours(api, comment));
    else
        await api.ask("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: known.id, body }, answers/* ANYTHING */.n0);
}
async function ours(api, { number, marker, author }) {
    const comments = (await (0,action_api.allPages)((page) => api.ask("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: number, ...page }, answers/* COMMENTS */.r_), MOST_COMMENTS)) ?? [];
    const found = comments.find(({ user, body }) => user?.login === author && body?.startsWith(`${marker}\n`) === true);
    return found && { id: found.id, body: found.body ?? "" };
}

// EXTERNAL MODULE: ./lib/src/action/deliver/notes.js
var notes = __webpack_require__(4966);
// EXTERNAL MODULE: ./lib/src/facts/placeholder.js
var placeholder = __webpack_require__(8083);
// EXTERNAL MODULE: ./lib/src/text/lines.js
var lines = __webpack_require__(1047);
;// CONCATENATED MODULE: ./lib/src/fix/apply.js

/**
 * Applies groups of edits to one text, each group as a whole or not at all. Of edits that overlap the first one counts.
 * Where two groups want different texts in place of the same one, neither is applied: which is right is not for us to say.
 * Every character that no edit covers stays as it is, byte order mark and line ends included.
 */
function apply(source, groups) {
    const end = /\r\n|\r|\n/.exec(source)?.[0] ?? "\n";
    const map = (0,lines/* lines */.M)(source);
    const offset = ({ line, column }) => line > map.count || column > map.line(line).length + 1
        ? undefined
        : map.offset(line) + column - 1;
    const wanted = groups.map((edits) => edits.map(({ range, text }) => {
        const [from, to] = [offset(range.start), offset(range.end)];
        return from === undefined || to === undefined || to < from
            ? undefined
            : { from, to, text: text.replace(/\r\n?|\n/g, end) };
    }));
    const places = new Map();
    for (const span of wanted.flat())
        if (span && span.to > span.from) {
            const key = `${span.from}:${span.to}`;
            places.set(key, (places.get(key) ?? new Set()).add(span.text));
        }
    const taken = [];
    const done = wanted.map((spans) => {
        const own = [];
        for (const span of spans) {
            if (span === undefined || (places.get(`${span.from}:${span.to}`)?.size ?? 1) > 1)
                return false;
            const others = [...taken, ...own];
            if (others.some((other) => !same(span, other) && overlap(span, other)))
                return false;
            if (!others.some((other) => same(span, other)))
                own.push(span);
        }
        for (const span of own)
            taken.push(span);
        return spans.length > 0;
    });
    return { text: put(source, taken, end), done };
}
const same = (a, b) => a.from === b.from && a.to === b.to && a.text === b.text;
/** Two insertions at one place stand one behind the other; one at the border of a replaced text does not touch it. */
const overlap = (a, b) => a.from === a.to || b.from === b.to
    ? a.from > b.from
        ? a.from < b.to
        : b.from > a.from && b.from < a.to
    : a.from < b.to && b.from < a.to;
function put(source, spans, end) {
    const sorted = spans
        .map((span, i) => ({ ...span, i }))
        // What is inserted at a place goes before what replaces the text that begins there.
        .sort((a, b) => a.from - b.from || a.to - b.to || a.i - b.i);
    let text = "";
    let at = 0;
    let inserted;
    for (const span of sorted) {
        text += source.slice(at, span.from);
        const isInsertion = span.from === span.to;
        const shared = isInsertion && inserted?.at === span.from ? lead(inserted.text, span.text, end) : 0;
        text += shared === 0 ? span.text : end + span.text.slice(shared);
        if (isInsertion && inserted?.at !== span.from)
            inserted = { at: span.from, text: span.text };
        at = span.to;
    }
    return text + source.slice(at);
}
/**
 * How much of an insertion stands at its place already: the paragraphs with which both begin, such as the heading of a
 * section and the sentence under it. Whole paragraphs, so that the rest is a line of the same list.
 */
function lead(first, second, end) {
    const paragraph = end + end;
    let shared = 0;
    for (let at = second.indexOf(paragraph); at >= 0; at = second.indexOf(paragraph, at + 1)) {
        const to = at + paragraph.length;
        if (first.slice(0, to) !== second.slice(0, to))
            break;
        if (second.slice(0, to).trim() !== "")
            shared = to;
    }
    return shared;
}

;// CONCATENATED MODULE: ./lib/src/fix/suggest.js


/** More lines are no suggestion that a person reads. */
const MOST_LINES = 20;
/** GitHub shows a suggestion as a block of code: a line that closes one would end it. */
const FENCE = /^\s*(?:`{3,}|~{3,})/;
/** A line end of its own within the line, and what a reader would not see. */
const HIDDEN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
/[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F]/;
/**
 * The whole lines that the fix of a finding replaces. Undefined where there is no fix, where it is in several files or in
 * lines that are not there, where it covers many lines, and where a suggestion could not show it: a fence, a character
 * that nobody sees, a placeholder.
 */
function suggestions({ fix, suppressed }, lineOf) {
    const [first] = fix?.edits ?? [];
    if (fix === undefined || first === undefined || suppressed !== undefined)
        return undefined;
    const { file } = first;
    if (fix.edits.some((edit) => edit.file !== file))
        return undefined;
    const startLine = Math.min(...fix.edits.map(({ range }) => range.start.line));
    const endLine = Math.max(...fix.edits.map(({ range }) => range.end.line));
    if (endLine - startLine >= MOST_LINES)
        return undefined;
    const old = [];
    for (let line = startLine; line <= endLine; line++) {
        const text = lineOf(file, line);
        if (text === undefined)
            return undefined;
        old.push(text);
    }
    const below = ({ line, column }) => ({
        line: line - startLine + 1,
        column,
    });
    const { text, done } = apply(old.join("\n"), [
        fix.edits.map((edit) => ({
            text: edit.text,
            range: { start: below(edit.range.start), end: below(edit.range.end) },
        })),
    ]);
    const now = text.split("\n");
    const added = fix.edits.map((edit) => edit.text);
    const strange = [...old, ...now].some((line) => FENCE.test(line) || HIDDEN.test(line));
    if (done[0] !== true || strange || now.length > MOST_LINES || text === old.join("\n"))
        return undefined;
    return added.some((part) => part.split("\n").some((line) => (0,placeholder/* isPlaceholder */.w)(line)))
        ? undefined
        : { file, startLine, endLine, lines: now };
}

// EXTERNAL MODULE: ./lib/src/action/changed-files.js
var changed_files = __webpack_require__(5395);
;// CONCATENATED MODULE: ./lib/src/action/deliver/hunks.js
/** Reads a patch as GitHub gives it for one file: hunks without the file's header. Source: unified diff format. */
function hunksOf(patch) {
    const hunks = [];
    let line = 0;
    for (const row of patch.split("\n")) {
        const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row)?.[1];
        const hunk = hunks.at(-1);
        if (start !== undefined) {
            line = Number(start);
            hunks.push(new Map());
        }
        else if (hunk && (row.startsWith("+") || row.startsWith(" ")))
            hunk.set(line++, row.slice(1).replace(/\r$/, ""));
    }
    return hunks;
}
/**
 * Whether the lines from `start` to `end` lie in one hunk and read there as they do in the checkout: in GitHub's merge
 * a line may stand elsewhere than in the head that a review is about.
 */
function holds(hunks, start, end, text) {
    return hunks.some((hunk) => {
        for (let line = start; line <= end; line++)
            if (!hunk.has(line) || hunk.get(line) !== text(line))
                return false;
        return true;
    });
}

;// CONCATENATED MODULE: ./lib/src/action/deliver/suggestions.js






/** A review with more of them is not read. */
const suggestions_MOST = 20;
const suggestions_MOST_COMMENTS = 2000;
/**
 * Suggests changes on the lines of the diff, each once: what stands there from an earlier run is not repeated. One line
 * outside the diff would make GitHub refuse them all, so the hunks are read first. Gives back how many were made.
 */
async function postSuggestions(api, asked) {
    const about = { pull_number: asked.number };
    const wanted = asked.findings.flatMap((finding) => {
        const found = suggestions(finding, asked.line);
        return found ? [{ finding, ...found }] : [];
    });
    if (wanted.length === 0)
        return 0;
    const files = await (0,changed_files/* listPullFiles */.pG)(api, asked.number);
    const hunks = new Map((files ?? []).map(({ filename, patch }) => [filename, hunksOf(patch ?? "")]));
    const taken = new Set();
    const onDiff = wanted.filter(({ file, startLine, endLine }) => {
        const inHunk = holds(hunks.get(file) ?? [], startLine, endLine, (n) => asked.line(file, n));
        if (!inHunk)
            return false;
        const lines = Array.from({ length: endLine - startLine + 1 }, (_, i) => startLine + i);
        const keys = lines.map((n) => `${file} ${n}`);
        if (keys.some((key) => taken.has(key)))
            return false;
        for (const key of keys)
            taken.add(key);
        return true;
    });
    if (onDiff.length === 0)
        return 0;
    const old = (await (0,action_api.allPages)((page) => api.ask("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", { ...about, ...page }, answers/* REVIEW_COMMENTS */.qo), suggestions_MOST_COMMENTS)) ?? [];
    const known = old.filter(({ user }) => user?.login === asked.author).map(({ body }) => body);
    const comments = onDiff
        .filter(({ finding }) => !known.some((body) => body.startsWith(markerOf(finding))))
        .slice(0, suggestions_MOST)
        .map(({ finding, file, startLine, endLine, lines }) => ({
        path: file,
        line: endLine,
        side: "RIGHT",
        ...(startLine === endLine ? {} : { start_line: startLine, start_side: "RIGHT" }),
        body: bodyOf(finding, lines),
    }));
    if (comments.length === 0)
        return 0;
    await api.ask("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", { ...about, commit_id: asked.head, event: "COMMENT", body: asked.title, comments }, answers/* ANYTHING */.n0);
    return comments.length;
}
/** A fingerprint is ours: letters and digits. */
const markerOf = ({ fingerprint }) => `<!-- cardwarden:suggestion ${fingerprint} -->\n`;
function bodyOf(finding, lines) {
    return [
        `${markerOf(finding)}${(0,report_escape/* markdownSentence */.nv)(finding.message)} (${(0,report_escape/* markdown */.wD)(finding.ruleId)})`,
        "",
        ...(0,report_escape/* fenced */.OF)(lines, "suggestion"),
    ].join("\n");
}

;// CONCATENATED MODULE: ./lib/src/action/deliver/deliver.js









/** A step and the permission that it needs, as a workflow writes it. */
const STEPS = {
    "check-run": { needs: "checks: write", work: checkRun },
    comment: { needs: "pull-requests: write", work: deliver_comment },
    suggestions: { needs: "pull-requests: write", work: suggest },
};
/**
 * Does what was asked for and the token allows. What fails is left out with a line, a fault of ours included: the verdict
 * stands already, and nothing here may change it. Gives back the lines.
 */
async function deliver(delivery) {
    const { inputs, event } = delivery;
    const notes = [];
    const denied = new Set();
    const steps = asked(inputs, event);
    if (!steps.includes("check-run"))
        delivery.checked(false);
    for (const step of steps) {
        const { note, isDone } = await attempt(step, delivery, denied);
        if (note !== undefined)
            notes.push(note);
        if (step === "check-run")
            delivery.checked(isDone);
    }
    return notes;
}
/** One step, and what is to be said of it. `denied` are the rights that the token is known to lack. */
async function attempt(step, delivery, denied) {
    const { event, report } = delivery;
    const { needs, work } = STEPS[step];
    const leftOut = (kind, ...values) => ({
        note: (0,notes/* noteText */.g)(report.locale, kind, step, ...values),
        isDone: false,
    });
    if (event.readOnly !== undefined)
        return leftOut(event.readOnly, needs);
    // Asking again with the same token for the same right would be one more request for nothing.
    if (denied.has(needs))
        return leftOut("denied", needs);
    try {
        const api = await delivery.api();
        if (api === undefined)
            return leftOut("no-token");
        return { note: await work(api, delivery), isDone: true };
    }
    catch (error) {
        const isExpected = error instanceof action_api.ApiError;
        if (!isExpected)
            delivery.debug(error instanceof Error ? `${error.stack}` : String(error));
        if (isExpected && error.isDenied) {
            denied.add(needs);
            return leftOut("denied", needs);
        }
        const why = isExpected ? error.message : "a fault of Cardwarden; please report it";
        return leftOut("failed", (0,chinese/* inLocale */.U)(why, report.locale));
    }
}
/** The check run first: it decides where the annotations are shown. */
function asked(inputs, { pull, head }) {
    const steps = [];
    if (inputs.checkRun === "auto" && head !== undefined)
        steps.push("check-run");
    if (inputs.comment !== "never" && pull !== undefined)
        steps.push("comment");
    if (inputs.suggestions && pull?.head !== undefined)
        steps.push("suggestions");
    return steps;
}
async function checkRun(api, { env, event, report, context, verdict }) {
    const { annotations, ...texts } = checkAnnotations(report, {
        ...context,
        ...(event.runUrl === undefined ? {} : { runUrl: event.runUrl }),
    });
    const posted = await postCheckRun(api, {
        sha: event.head ?? "",
        externalId: `${event.runId} ${keyOf(env, report)}`,
        outcome: verdict.outcome,
        ...texts,
        annotations,
        detailsUrl: event.runUrl,
    });
    return posted < annotations.length
        ? (0,notes/* noteText */.g)(report.locale, "some", "check-run", posted)
        : undefined;
}
async function deliver_comment(api, delivery) {
    const { env, event, inputs, report, context, findings } = delivery;
    const marker = `<!-- cardwarden:v1 key=${keyOf(env)} -->`;
    await postComment(api, {
        number: event.pull?.number ?? 0,
        marker,
        author: inputs.commentAuthor,
        body: comment(report, {
            ...context,
            marker,
            ...(event.runUrl === undefined ? {} : { runUrl: event.runUrl }),
        }),
        create: inputs.comment === "always" || findings.length > 0,
    });
}
async function suggest(api, delivery) {
    const { event, inputs, report, context, findings } = delivery;
    await postSuggestions(api, {
        number: event.pull?.number ?? 0,
        head: event.pull?.head ?? "",
        author: inputs.commentAuthor,
        findings,
        line: context.line,
        title: (0,notes/* noteText */.g)(report.locale, "suggestions"),
    });
}
/** Tells one job's comment and check from another's; a hash, because names of workflows hold anything. */
function keyOf(env, report) {
    const parts = [env.GITHUB_WORKFLOW, env.GITHUB_JOB, env.INPUT_PATH, env.INPUT_CONFIG];
    const digests = report?.packs.map(({ digest }) => digest) ?? [];
    return (0,external_node_crypto_.createHash)("sha256")
        .update(JSON.stringify([...parts, ...digests]))
        .digest("hex")
        .slice(0, 16);
}


/***/ })

};
