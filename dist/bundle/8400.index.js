export const id = 8400;
export const ids = [8400];
export const modules = {

/***/ 8400:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliver: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/report/annotation.js
var annotation = __webpack_require__(8620);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
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







const MAX_ROWS = 50;
const MAX_TEXT = 300;
const MAX_NAME = 200;
const MAX_IDS = 5;
const brief_text = (words2) => (0,report_escape/* markdownSentence */.nv)((0,report_escape/* clip */.$Q)(words2, MAX_TEXT));
function brief(report, context, room) {
  const word = (0,words/* words */.aL)(report.locale);
  const { decides, runUrl } = context;
  const { caused } = (0,verdict/* split */.lD)(report);
  const { change } = report;
  const none = change !== void 0 && caused.length === 0 && decides !== "introduced";
  const head = [
    (0,verdict/* totals */.Sd)(report, decides),
    "",
    ...change?.compared === false ? [word("report.not-compared"), ""] : [],
    ...none ? [word("report.none-caused"), ""] : []
  ];
  const link = isAddress(runUrl) ? [`[${word("report.full-summary")}](${runUrl})`] : [];
  const available = room - (0,markdown_blocks/* size */.Ej)([...head, ...link]);
  const policy = change?.policy === void 0 ? [] : [(0,markdown_change/* policySentence */.Yi)(change.policy, report), ""];
  const licenses = (0,markdown_change/* licenseLines */.pf)(report, available / 4, "####");
  const statements = (0,markdown_change/* ownLines */.e$)(report, available / 4, "####");
  const parts = [{ lines: licenses }, { lines: statements }, { lines: policy }];
  const extra = (0,markdown_blocks/* within */.ux)(parts, available / 2).lines;
  const table = rows((0,group/* ranked */.ad)((0,group/* groups */.TN)({ findings: caused })), report, available - (0,markdown_blocks/* size */.Ej)(extra));
  return [...head, ...table, ...extra, ...link];
}
const isAddress = (url) => url !== void 0 && /^https?:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/.test(url);
function rows(ordered, report, room) {
  if (ordered.length === 0) return [];
  const word = (0,words/* words */.aL)(report.locale);
  const head = [
    `| ${word("report.where")} | | ${word("report.what")} | ${word("report.rule")} |`,
    "| --- | --- | --- | --- |"
  ];
  const total = ordered.reduce((sum, { findings }) => sum + findings.length, 0);
  const omission = (count) => count === 0 ? [] : ["", word("report.not-shown", { count })];
  const blocks = ordered.slice(0, MAX_ROWS).map((group) => ({ lines: [row(group, report)], findings: group.findings.length }));
  const fitted = (0,markdown_blocks/* within */.ux)(blocks, room - (0,markdown_blocks/* size */.Ej)([...head, ...omission(total), ""]));
  const table = fitted.lines.length === 0 ? [] : [...head, ...fitted.lines];
  return [...table, ...omission(total - fitted.findings), ""];
}
function row({ findings, at: location }, report) {
  const word = (0,words/* words */.aL)(report.locale);
  const [first, ...others] = findings;
  const cell = others.length > 0 ? word("report.missing", { count: findings.length }) : [
    brief_text(first.message),
    ...first.remedy === "" ? [] : [word("report.labeled", { label: word("report.fix"), text: brief_text(first.remedy) })]
  ].join("<br>");
  const ids = findings.slice(0, MAX_IDS).map(({ ruleId }) => (0,report_escape/* markdown */.wD)((0,report_escape/* clip */.$Q)(ruleId, MAX_NAME)));
  const moreRules = findings.length > MAX_IDS ? `<br>${word("report.more-items", { count: findings.length - MAX_IDS })}` : "";
  const where = (0,report_escape/* markdown */.wD)(`${(0,report_escape/* clip */.$Q)(location.file, MAX_NAME)}:${(0,group/* lineAndColumn */.q1)(location)}`);
  return `| ${where} | ${(0,markdown_findings/* levelOf */.In)(first, report)} | ${cell} | ${ids.join("<br>")}${moreRules} |`;
}


// EXTERNAL MODULE: ./lib/src/report/markdown/lineage.js
var lineage = __webpack_require__(2858);
// EXTERNAL MODULE: ./lib/src/report/markdown/sheet.js
var sheet = __webpack_require__(9516);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js








const LEVEL = { error: "failure", warning: "warning", notice: "notice" };
const TITLE_LENGTH = 255;
const MESSAGE_LENGTH = 3900;
const DETAILS_LENGTH = 16e3;
const PATH_LENGTH = 4e3;
const MAX_BYTES = 65e3;
function checkAnnotations(report, context) {
  const ordered = (0,group/* ranked */.ad)((0,group/* groups */.TN)({ findings: (0,verdict/* deciding */.C$)(report, context.decides) }));
  const picture = (0,lineage/* lineageLines */.f)(report);
  const text = [
    ...(0,markdown_blocks/* size */.Ej)(picture) > MAX_BYTES / 2 ? [] : picture,
    ...(0,sheet/* sheetLines */.$)(report, MAX_BYTES / 2)
  ].join("\n");
  return {
    annotations: ordered.map((group) => annotations_annotation(group, report, context)),
    title: (0,report_escape/* clip */.$Q)(
      `${(0,verdict/* sign */._S)(report, context.decides)} ${(0,verdict/* totals */.Sd)(report, context.decides)}`,
      TITLE_LENGTH
    ),
    summary: `${brief(report, context, MAX_BYTES).join("\n")}
`,
    ...text === "" ? {} : { text: `${text}
` }
  };
}
function annotations_annotation(group, report, context) {
  const { line, endLine, columns } = (0,annotation/* annotationPlace */.F)(group.at);
  const { title, message, addition } = (0,annotation/* annotationText */.x)(group, report, context, MESSAGE_LENGTH);
  return {
    path: (0,report_escape/* clip */.$Q)((0,report_escape/* plainLine */.h0)(group.at.file), PATH_LENGTH),
    start_line: line,
    end_line: endLine,
    ...columns === void 0 ? {} : { start_column: columns[0], end_column: columns[1] },
    annotation_level: LEVEL[group.severity],
    title: (0,report_escape/* clip */.$Q)((0,report_escape/* plainLine */.h0)(title), TITLE_LENGTH),
    message: (0,report_escape/* clip */.$Q)((0,report_escape/* plain */.pj)(message), MESSAGE_LENGTH),
    ...addition === void 0 || addition.length > DETAILS_LENGTH ? {} : { raw_details: addition }
  };
}


;// CONCATENATED MODULE: ./lib/src/report/markdown/comment.js



const comment_MAX_BYTES = 65e3;
function comment(report, context) {
  const head = [context.marker, `### ${(0,verdict/* sign */._S)(report, context.decides)} Cardwarden`, ""];
  const room = (context.maxBytes ?? comment_MAX_BYTES) - (0,markdown_blocks/* size */.Ej)(head);
  return `${[...head, ...brief(report, context, room)].join("\n")}
`;
}


// EXTERNAL MODULE: ./lib/src/action/api.js + 3 modules
var action_api = __webpack_require__(6377);
// EXTERNAL MODULE: ./lib/src/action/api-answers.js
var api_answers = __webpack_require__(6079);
;// CONCATENATED MODULE: ./lib/src/action/deliver/create-once.js

const SETTLE = 2;
async function createOnce(api, create, find) {
  try {
    return await create();
  } catch (error) {
    if (!(error instanceof action_api.ApiError) || !error.isUncertain) throw error;
    await api.pause(SETTLE);
    return await find() ?? create();
  }
}


;// CONCATENATED MODULE: ./lib/src/action/deliver/check-run.js



const BATCH = 50;
const MOST = 1e3;
const CHECK_NAME = "Cardwarden";
const CONCLUSION = {
  pass: "success",
  fail: "failure",
  error: "failure",
  undetermined: "neutral",
  nothing: "neutral"
};
async function postCheckRun(api, run) {
  const { sha, title, summary, text } = run;
  const annotations = run.annotations.slice(0, MOST);
  const output = (start) => ({
    title,
    summary,
    ...text === void 0 ? {} : { text },
    annotations: annotations.slice(start, start + BATCH).map((annotation) => ({ ...annotation }))
  });
  const id = await createOnce(
    api,
    async () => {
      const check = {
        name: CHECK_NAME,
        head_sha: sha,
        external_id: run.externalId,
        ...run.detailsUrl === void 0 ? {} : { details_url: run.detailsUrl },
        status: "completed",
        conclusion: CONCLUSION[run.outcome],
        output: output(0)
      };
      return (await api.ask("POST /repos/{owner}/{repo}/check-runs", check, api_answers/* CREATED */.DE)).id;
    },
    async () => {
      const { check_runs: runs } = await api.ask(
        "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
        { ref: sha, check_name: CHECK_NAME, filter: "all", per_page: 100 },
        api_answers/* CHECK_RUNS */.e$
      );
      return runs.find(({ external_id }) => external_id === run.externalId)?.id;
    }
  );
  let posted = Math.min(BATCH, annotations.length);
  try {
    for (; posted < annotations.length; posted = Math.min(posted + BATCH, annotations.length))
      await api.ask(
        "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
        { check_run_id: id, output: output(posted) },
        api_answers/* ANYTHING */.n0
      );
  } catch (error) {
    if (!(error instanceof action_api.ApiError)) throw error;
  }
  return posted;
}


;// CONCATENATED MODULE: ./lib/src/action/deliver/comment.js



const MOST_COMMENTS = 2e3;
async function postComment(api, comment) {
  const { number, body } = comment;
  const earlier = await ours(api, comment);
  if (earlier?.body === body || earlier === void 0 && !comment.create) return;
  if (earlier === void 0)
    await createOnce(
      api,
      async () => {
        const route = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
        const { id } = await api.ask(route, { issue_number: number, body }, api_answers/* CREATED */.DE);
        return { id, body };
      },
      () => ours(api, comment)
    );
  else
    await api.ask(
      "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
      { comment_id: earlier.id, body },
      api_answers/* ANYTHING */.n0
    );
}
async function ours(api, { number, marker, author }) {
  const comments = await (0,action_api.allPages)(
    (page) => api.ask(
      "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
      { issue_number: number, ...page },
      api_answers/* COMMENTS */.r_
    ),
    MOST_COMMENTS
  ) ?? [];
  const match = comments.find(
    ({ user, body }) => user?.login === author && body?.startsWith(`${marker}
`) === true
  );
  return match && { id: match.id, body: match.body ?? "" };
}


// EXTERNAL MODULE: ./lib/src/facts/placeholder.js
var placeholder = __webpack_require__(8083);
// EXTERNAL MODULE: ./lib/src/fix/apply.js
var apply = __webpack_require__(6718);
;// CONCATENATED MODULE: ./lib/src/fix/suggest.js


const MOST_LINES = 20;
const FENCE = /^\s*(?:`{3,}|~{3,})/;
const HIDDEN = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u206F]/
);
function suggestions({ fix, suppressed }, lineOf) {
  const [first] = fix?.edits ?? [];
  if (fix === void 0 || first === void 0 || suppressed !== void 0) return void 0;
  const { file } = first;
  if (fix.edits.some((edit) => edit.file !== file)) return void 0;
  const startLine = Math.min(...fix.edits.map(({ range }) => range.start.line));
  const endLine = Math.max(...fix.edits.map(({ range }) => range.end.line));
  if (endLine - startLine >= MOST_LINES) return void 0;
  const before = [];
  for (let line = startLine; line <= endLine; line++) {
    const text2 = lineOf(file, line);
    if (text2 === void 0) return void 0;
    before.push(text2);
  }
  const below = ({ line, column }) => ({
    line: line - startLine + 1,
    column
  });
  const { text, done } = (0,apply/* apply */.B)(before.join("\n"), [
    fix.edits.map((edit) => ({
      text: edit.text,
      range: { start: below(edit.range.start), end: below(edit.range.end) }
    }))
  ]);
  const after = text.split("\n");
  const added = fix.edits.map((edit) => edit.text);
  const strange = [...before, ...after].some((line) => FENCE.test(line) || HIDDEN.test(line));
  if (done[0] !== true || strange || after.length > MOST_LINES || text === before.join("\n"))
    return void 0;
  return added.some((part) => part.split("\n").some((line) => (0,placeholder/* isPlaceholder */.w)(line))) ? void 0 : { file, startLine, endLine, lines: after };
}


// EXTERNAL MODULE: ./lib/src/action/changed-files.js
var changed_files = __webpack_require__(5395);
;// CONCATENATED MODULE: ./lib/src/action/deliver/hunks.js
function hunksOf(patch) {
  const hunks = [];
  let line = 0;
  for (const row of patch.split("\n")) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(row)?.[1];
    const hunk = hunks.at(-1);
    if (start !== void 0) {
      line = Number(start);
      hunks.push(/* @__PURE__ */ new Map());
    } else if (hunk && (row.startsWith("+") || row.startsWith(" ")))
      hunk.set(line++, row.slice(1).replace(/\r$/, ""));
  }
  return hunks;
}
function holds(hunks, start, end, text) {
  return hunks.some((hunk) => {
    for (let line = start; line <= end; line++)
      if (!hunk.has(line) || hunk.get(line) !== text(line)) return false;
    return true;
  });
}


;// CONCATENATED MODULE: ./lib/src/action/deliver/suggestions.js






const suggestions_MOST = 20;
const suggestions_MOST_COMMENTS = 2e3;
async function postSuggestions(api, asked) {
  const pull = { pull_number: asked.number };
  const wanted = asked.findings.flatMap((finding) => {
    const suggestion = suggestions(finding, asked.line);
    return suggestion ? [{ finding, ...suggestion }] : [];
  });
  if (wanted.length === 0) return 0;
  const files = await (0,changed_files/* listPullFiles */.pG)(api, asked.number);
  const hunks = new Map(
    (files ?? []).map(({ filename, patch }) => [filename, hunksOf(patch ?? "")])
  );
  const taken = /* @__PURE__ */ new Set();
  const onDiff = wanted.filter(({ file, startLine, endLine }) => {
    const inHunk = holds(hunks.get(file) ?? [], startLine, endLine, (n) => asked.line(file, n));
    if (!inHunk) return false;
    const lines = Array.from({ length: endLine - startLine + 1 }, (_, i) => startLine + i);
    const keys = lines.map((n) => `${file} ${n}`);
    if (keys.some((key) => taken.has(key))) return false;
    for (const key of keys) taken.add(key);
    return true;
  });
  if (onDiff.length === 0) return 0;
  const reviewComments = await (0,action_api.allPages)(
    (page) => api.ask(
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
      { ...pull, ...page },
      api_answers/* REVIEW_COMMENTS */.qo
    ),
    suggestions_MOST_COMMENTS
  ) ?? [];
  const bodies = reviewComments.filter(({ user }) => user?.login === asked.author).map(({ body }) => body);
  const comments = onDiff.filter(({ finding }) => !bodies.some((body) => body.startsWith(markerOf(finding)))).slice(0, suggestions_MOST).map(
    ({ finding, file, startLine, endLine, lines }) => ({
      path: file,
      line: endLine,
      side: "RIGHT",
      ...startLine === endLine ? {} : { start_line: startLine, start_side: "RIGHT" },
      body: bodyOf(finding, lines)
    })
  );
  if (comments.length === 0) return 0;
  await api.ask(
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    { ...pull, commit_id: asked.head, event: "COMMENT", body: asked.title, comments },
    api_answers/* ANYTHING */.n0
  );
  return comments.length;
}
const markerOf = ({ fingerprint }) => `<!-- cardwarden:suggestion ${fingerprint} -->
`;
function bodyOf(finding, lines) {
  return [
    `${markerOf(finding)}${(0,report_escape/* markdownSentence */.nv)(finding.message)} (${(0,report_escape/* markdown */.wD)(finding.ruleId)})`,
    "",
    ...(0,report_escape/* fenced */.OF)(lines, "suggestion")
  ].join("\n");
}


;// CONCATENATED MODULE: ./lib/src/action/deliver/deliver.js








const STEPS = {
  "check-run": { needs: "checks: write", work: checkRun },
  comment: { needs: "pull-requests: write", work: deliver_comment },
  suggestions: { needs: "pull-requests: write", work: suggest }
};
async function deliver(delivery) {
  const { inputs, event } = delivery;
  const notes = [];
  const denied = /* @__PURE__ */ new Set();
  const steps = asked(inputs, event);
  if (!steps.includes("check-run")) delivery.checked(false);
  for (const step of steps) {
    const { note, isDone } = await attempt(step, delivery, denied);
    if (note !== void 0) notes.push(note);
    if (step === "check-run") delivery.checked(isDone);
  }
  return notes;
}
async function attempt(step, delivery, denied) {
  const { event, report } = delivery;
  const { needs, work } = STEPS[step];
  const leftOut = (note) => ({ note: (0,messages/* render */.XX)(note, report.locale), isDone: false });
  const denial = (0,messages/* message */.iU)("note.denied", { step, permission: needs });
  if (event.readOnly === "fork") return leftOut((0,messages/* message */.iU)("note.read-only-fork", { step }));
  if (event.readOnly === "dependabot")
    return leftOut((0,messages/* message */.iU)("note.read-only-dependabot", { step }));
  if (denied.has(needs)) return leftOut(denial);
  try {
    const api = await delivery.api();
    if (api === void 0) return leftOut((0,messages/* message */.iU)("note.no-token", { step }));
    return { note: await work(api, delivery), isDone: true };
  } catch (error) {
    const isExpected = error instanceof action_api.ApiError;
    if (!isExpected) delivery.debug(error instanceof Error ? `${error.stack}` : String(error));
    if (isExpected && error.isDenied) {
      denied.add(needs);
      return leftOut(denial);
    }
    const reason = isExpected ? error.reason : (0,messages/* message */.iU)("note.bug");
    return leftOut((0,messages/* message */.iU)("note.failed", { step, reason }));
  }
}
function asked(inputs, { pull, head }) {
  const steps = [];
  if (inputs.checkRun === "auto" && head !== void 0) steps.push("check-run");
  if (inputs.comment !== "never" && pull !== void 0) steps.push("comment");
  if (inputs.suggestions && pull?.head !== void 0) steps.push("suggestions");
  return steps;
}
async function checkRun(api, { env, event, report, context, verdict }) {
  const { annotations, ...texts } = checkAnnotations(report, {
    ...context,
    ...event.runUrl === void 0 ? {} : { runUrl: event.runUrl }
  });
  const posted = await postCheckRun(api, {
    sha: event.head ?? "",
    externalId: `${event.runId} ${keyOf(env, report)}`,
    outcome: verdict.outcome,
    ...texts,
    annotations,
    detailsUrl: event.runUrl
  });
  return posted < annotations.length ? (0,messages/* render */.XX)((0,messages/* message */.iU)("note.some-annotations", { step: "check-run", count: posted }), report.locale) : void 0;
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
      ...event.runUrl === void 0 ? {} : { runUrl: event.runUrl }
    }),
    create: inputs.comment === "always" || findings.length > 0
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
    title: (0,messages/* render */.XX)((0,messages/* message */.iU)("note.suggestions"), report.locale)
  });
}
function keyOf(env, report) {
  const parts = [env.GITHUB_WORKFLOW, env.GITHUB_JOB, env.INPUT_PATH, env.INPUT_CONFIG];
  const digests = report?.packs.map(({ digest }) => digest) ?? [];
  return (0,external_node_crypto_.createHash)("sha256").update(JSON.stringify([...parts, ...digests])).digest("hex").slice(0, 16);
}



/***/ }),

/***/ 6718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ apply)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1047);

function apply(source, groups) {
  const end = /\r\n|\r|\n/.exec(source)?.[0] ?? "\n";
  const map = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .M)(source);
  const offset = ({ line, column }) => line > map.count || column > map.line(line).length + 1 ? void 0 : map.offset(line) + column - 1;
  const wanted = groups.map(
    (edits) => edits.map(({ range, text }) => {
      const [start, edge] = [offset(range.start), offset(range.end)];
      return start === void 0 || edge === void 0 || edge < start ? void 0 : { from: start, to: edge, text: text.replace(/\r\n?|\n/g, end) };
    })
  );
  const places = /* @__PURE__ */ new Map();
  for (const span of wanted.flat())
    if (span && span.to > span.from) {
      const key = `${span.from}:${span.to}`;
      places.set(key, (places.get(key) ?? /* @__PURE__ */ new Set()).add(span.text));
    }
  const taken = [];
  const done = wanted.map((spans) => {
    const groupSpans = [];
    for (const span of spans) {
      if (span === void 0 || (places.get(`${span.from}:${span.to}`)?.size ?? 1) > 1)
        return false;
      const others = [...taken, ...groupSpans];
      if (others.some((occupied) => !same(span, occupied) && overlap(span, occupied))) return false;
      if (!others.some((occupied) => same(span, occupied))) groupSpans.push(span);
    }
    for (const span of groupSpans) taken.push(span);
    return spans.length > 0;
  });
  return { text: put(source, taken, end), done };
}
const same = (a, b) => a.from === b.from && a.to === b.to && a.text === b.text;
const overlap = (a, b) => a.from === a.to || b.from === b.to ? a.from > b.from ? a.from < b.to : b.from > a.from && b.from < a.to : a.from < b.to && b.from < a.to;
function put(source, spans, end) {
  const sorted = spans.map((span, i) => ({ ...span, i })).sort((a, b) => a.from - b.from || a.to - b.to || a.i - b.i);
  let text = "";
  let offset = 0;
  let inserted;
  for (const span of sorted) {
    text += source.slice(offset, span.from);
    const isInsertion = span.from === span.to;
    const shared = isInsertion && inserted?.at === span.from ? lead(inserted.text, span.text, end) : 0;
    text += shared === 0 ? span.text : end + span.text.slice(shared);
    if (isInsertion && inserted?.at !== span.from) inserted = { at: span.from, text: span.text };
    offset = span.to;
  }
  return text + source.slice(offset);
}
function lead(first, second, end) {
  const paragraph = end + end;
  let shared = 0;
  for (let offset = second.indexOf(paragraph); offset >= 0; offset = second.indexOf(paragraph, offset + 1)) {
    const sharedEnd = offset + paragraph.length;
    if (first.slice(0, sharedEnd) !== second.slice(0, sharedEnd)) break;
    if (second.slice(0, sharedEnd).trim() !== "") shared = sharedEnd;
  }
  return shared;
}



/***/ })

};
