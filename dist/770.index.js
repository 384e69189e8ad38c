export const id = 770;
export const ids = [770];
export const modules = {

/***/ 1009:
/***/ (function (__unused_webpack_module, exports) {

// json-rules-engine imports JSONPath as its default path resolver. The published evaluator runs
// expressions out of a policy file (CVE-2024-21534 and successors), so it is replaced by this refusal.
exports.JSONPath = function JSONPath() {
  throw new Error("JSONPath is disabled: rules compare flat facts");
};


/***/ }),

/***/ 5871:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ApiError: () => (/* binding */ ApiError),
  allPages: () => (/* binding */ allPages),
  connect: () => (/* binding */ connect),
  garbled: () => (/* binding */ garbled)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
;// CONCATENATED MODULE: ./lib/src/action/retry.js
/** One request is sent at most so often. */
const ATTEMPTS = 3;
/** Seconds before the second and the third attempt, where GitHub names no time. */
const PAUSES = [1, 3];
/** Longer than this no job should wait for a comment. */
const LONGEST_WAIT = 30;
/** GitHub asks to wait a minute where a secondary limit names no time: too long. */
const LIMIT_WITHOUT_TIME = 60;
/**
 * Seconds to wait before a request is sent again; undefined where it is not. A request that creates something is sent
 * again only where the first one surely was not carried out.
 * Source: docs.github.com, "Best practices for using the REST API", handling of rate limit errors.
 */
function pause(method, attempt, failure) {
    if (attempt >= ATTEMPTS)
        return undefined;
    const wait = isLimit(failure)
        ? (failure.wait ?? LIMIT_WITHOUT_TIME)
        : isPassing(failure) && (method !== "POST" || isRefusal(failure))
            ? Math.max(failure.wait ?? 0, PAUSES[attempt - 1] ?? 0)
            : undefined;
    return wait === undefined || wait > LONGEST_WAIT ? undefined : wait;
}
/** A limit was hit, so the request was not carried out. A 403 without a time is a missing permission. */
const isLimit = ({ status, wait, message }) => status === 429 ||
    (status === 403 && (wait !== undefined || /\b(?:secondary rate|abuse) /i.test(message)));
/** It may go better in a moment: no answer, or a server in trouble. */
const isPassing = ({ status }) => status === undefined || status === 408 || status >= 500;
/** The connection never came about. */
const isRefusal = ({ status, message }) => status === undefined && /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(message);
/** What an error of the client says. Its own message may hold an address, never the token. */
function failureOf(error, now) {
    const { response, message, cause } = error;
    const status = typeof response?.status === "number" ? response.status : undefined;
    const header = (name) => {
        const value = Number(response?.headers?.[name] ?? Number.NaN);
        return Number.isFinite(value) && value >= 0 ? value : undefined;
    };
    const reset = header("x-ratelimit-remaining") === 0 ? header("x-ratelimit-reset") : undefined;
    const wait = header("retry-after") ?? (reset === undefined ? undefined : Math.max(0, reset - now / 1000));
    return {
        status,
        message: `${String(message ?? "")} ${String(cause?.code ?? cause?.message ?? "")}`.trim(),
        wait,
    };
}

;// CONCATENATED MODULE: ./lib/src/action/api.js



/** A request waits so long for its answer, and all of them together so long: a job must not hang on a comment. */
const ANSWER_MS = 10_000;
const ALL_MS = 180_000;
/** A request that did not succeed, after the attempts that it was worth. */
class ApiError extends Error {
    failure;
    constructor(failure) {
        super(describe(failure));
        this.name = "ApiError";
        this.failure = failure;
    }
    /** The token may not do this. Where a token may not even see a thing, GitHub says that it is not there. */
    get isDenied() {
        const { status } = this.failure;
        return status === 401 || (status === 403 && !isLimit(this.failure));
    }
    /** Nobody knows whether the request was carried out. */
    get isUncertain() {
        return isPassing(this.failure);
    }
}
function describe(failure) {
    const { status, wait } = failure;
    if (status === undefined)
        return "GitHub did not answer";
    if (!isLimit(failure))
        return `GitHub answered ${status}`;
    return `GitHub answered ${status}: rate limit${wait === undefined ? "" : `, it asks to wait ${Math.ceil(wait)} seconds`}`;
}
/**
 * Loaded only where a request is to be sent: the client costs more start-up time than the rest of the tool. Proxies
 * (`https_proxy`, `no_proxy`) and GitHub Enterprise Server (`GITHUB_API_URL`) are the library's.
 */
async function connect({ repository }, token) {
    if (token === undefined || repository === undefined)
        return undefined;
    const { getOctokit } = await __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 157));
    const silent = () => { };
    const octokit = getOctokit(token, {
        userAgent: `cardwarden/${version/* VERSION */.x}`,
        // The client would print what the server says.
        log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    const end = Date.now() + ALL_MS;
    let sent = 0;
    octokit.hook.wrap("request", async (request, options) => {
        for (let attempt = 1;; attempt++) {
            try {
                sent++;
                const signal = AbortSignal.timeout(Math.max(1, Math.min(ANSWER_MS, end - Date.now())));
                const answer = await request({ ...options, request: { ...options.request, signal } });
                // Text where JSON belongs: a proxy's page, or an answer that was cut off.
                if (typeof answer.data === "string")
                    throw garbled();
                return answer;
            }
            catch (error) {
                const failure = error instanceof ApiError ? error.failure : failureOf(error, Date.now());
                const seconds = pause(options.method, attempt, failure);
                if (seconds === undefined || Date.now() + seconds * 1000 > end)
                    throw new ApiError(failure);
                await (0,promises_.setTimeout)(seconds * 1000);
            }
        }
    });
    return { ...repository, request: octokit.request, sent: () => sent };
}
/** An answer of another shape than described. */
const garbled = () => new ApiError({ status: undefined, message: "not an answer of the API", wait: undefined });
const PER_PAGE = 100;
/** All items of a list, page by page; undefined where there are more than `most`. */
async function allPages(page, most) {
    const items = [];
    for (let number = 1;; number++) {
        const { data } = await page({ per_page: PER_PAGE, page: number });
        if (!Array.isArray(data))
            throw garbled();
        items.push(...data);
        if (items.length > most)
            return undefined;
        if (data.length < PER_PAGE)
            return items;
    }
}


/***/ }),

/***/ 5395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ partingOf),
/* harmony export */   Qc: () => (/* binding */ filesOfPull),
/* harmony export */   W4: () => (/* binding */ filesBetween),
/* harmony export */   ep: () => (/* binding */ FilesUnknown),
/* harmony export */   pG: () => (/* binding */ listPullFiles)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5871);

/** What GitHub tells at most: of a pull request, and of a comparison of two commits. */
const PULL_FILES = 3000;
const COMPARED_FILES = 300;
/** Why the files of a change are not known; then every finding counts. */
class FilesUnknown extends Error {
}
/**
 * The files of a pull request. GitHub tells those of its newest head; if that is not the head of this run, they are of
 * another change.
 */
async function filesOfPull(api, pull) {
    const { owner, repo } = api;
    const about = { owner, repo, pull_number: pull.number };
    const [{ data }, files] = await asked(() => Promise.all([
        api.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", about),
        listPullFiles(api, pull.number),
    ]));
    if (data.head?.sha !== pull.head)
        throw new FilesUnknown("the pull request has moved on since this run began");
    if (files === undefined || data.changed_files > PULL_FILES)
        throw new FilesUnknown(`more than ${PULL_FILES} files differ`);
    return files.flatMap(filesOfEntry);
}
/** As GitHub lists them, with their patches; undefined where there are more than it tells. */
const listPullFiles = ({ owner, repo, request }, number) => (0,_api_js__WEBPACK_IMPORTED_MODULE_0__.allPages)((page) => request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
    owner,
    repo,
    pull_number: number,
    ...page,
}), PULL_FILES);
/** The files that differ between two commits, and the commit where they part. */
async function filesBetween(api, base, head) {
    const { files, parting } = await compared(api, base, head);
    if (files.length >= COMPARED_FILES)
        throw new FilesUnknown(`${COMPARED_FILES} files or more differ`);
    return { files: files.flatMap(filesOfEntry), base: parting };
}
const partingOf = async (api, base, head) => (await compared(api, base, head)).parting;
async function compared({ owner, repo, request }, base, head) {
    const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
    const basehead = `${base}...${head}`;
    const { data } = await asked(() => request(route, { owner, repo, basehead, per_page: 1 }));
    const { files, merge_base_commit: parting } = data;
    if (!Array.isArray(files) || typeof parting?.sha !== "string")
        throw (0,_api_js__WEBPACK_IMPORTED_MODULE_0__.garbled)();
    return { files, parting: parting.sha };
}
async function asked(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof _api_js__WEBPACK_IMPORTED_MODULE_0__.ApiError)
            throw new FilesUnknown(error.message);
        throw error;
    }
}
function filesOfEntry(entry) {
    const { filename: path, previous_filename: previous, status } = entry;
    if (typeof path !== "string")
        throw (0,_api_js__WEBPACK_IMPORTED_MODULE_0__.garbled)();
    if (status === "unchanged")
        return [];
    if (status === "removed")
        return [{ path, difference: "removed" }];
    if (status === "added" || status === "copied")
        return [{ path, difference: "added" }];
    if (status !== "renamed")
        return [{ path, difference: "altered" }];
    return [
        { path, difference: "added" },
        ...(typeof previous === "string" ? [{ path: previous, difference: "removed" }] : []),
    ];
}


/***/ }),

/***/ 4966:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ noteText)
/* harmony export */ });
/* unused harmony export NOTES */
/** Our own words about what is written to GitHub, and what was left out, in both languages; `{0}` and `{1}` are filled in order. */
const NOTES = {
    fork: [
        "{0}: left out, the token of a pull request from a fork only reads",
        "{0}：未执行，来自复刻的拉取请求的令牌只有读取权限",
    ],
    dependabot: [
        "{0}: left out, the token of a run that Dependabot started only reads",
        "{0}：未执行，由 Dependabot 触发的运行的令牌只有读取权限",
    ],
    denied: [
        "{0}: left out, the token may not do it; give the job `{1}`",
        "{0}：未执行，令牌没有权限；请为作业授予 `{1}`",
    ],
    "no-token": ["{0}: left out, no token was given", "{0}：未执行，未提供令牌"],
    failed: ["{0}: left out, {1}", "{0}：未执行，{1}"],
    some: [
        "{0}: {1} annotations are there, the rest did not fit",
        "{0}：已添加 {1} 条注释，其余未能容纳",
    ],
    suggestions: [
        "Cardwarden suggests changes for findings of this pull request.",
        "Cardwarden 针对此拉取请求的发现提出了修改建议。",
    ],
    everything: [
        "every finding counts, because what has changed is not known: {0}",
        "无法得知变更内容，全部发现均计入：{0}",
    ],
};
const noteText = (locale, note, ...values) => NOTES[note][locale === "zh-CN" ? 1 : 0].replace(/\{(\d)\}/g, (_, i) => String(values[Number(i)]));


/***/ }),

/***/ 5352:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   oQ: () => (/* binding */ notRegular),
/* harmony export */   ry: () => (/* binding */ clonedRevision)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5071);
/* harmony import */ var _text_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6746);



const textOf = ({ bytes }) => Buffer.from(bytes).toString("utf8");
const TREE_BYTES = 8 * 1024 * 1024;
const REGULAR = ["100644", "100755"];
/** A commit of the clone. Trees are read as objects: they tell a link from a file, and start no further process. */
function clonedRevision(objects, commit) {
    const trees = new Map();
    const tree = (folder) => {
        const known = trees.get(folder) ?? readTree(objects, `${commit}:${folder}`);
        trees.set(folder, known);
        return known;
    };
    return {
        name: commit,
        async file(path) {
            const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
            const entry = (await tree(folder === "." ? "" : folder))?.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
            if (entry === undefined)
                return undefined;
            if (!REGULAR.includes(entry.mode))
                throw notRegular(path);
            const blob = await objects.read(entry.id, _text_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .LIMITS */ .b.fileBytes);
            if (blob?.type !== "blob")
                throw unreadable(`the clone does not hold ${path}`);
            return blob;
        },
        folder: async (path) => {
            const entries = await tree(path);
            return entries && [...entries.keys()];
        },
    };
}
/** A tree object: mode, space, name, NUL, id in bytes; again and again. Source: git, Documentation/gitformat-pack. */
async function readTree(objects, name) {
    const found = await objects.read(name, TREE_BYTES);
    if (found?.type !== "tree")
        return undefined;
    if (found.truncated)
        throw unreadable("a folder has too many files");
    const { bytes, id } = found;
    const entries = new Map();
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const end = bytes.indexOf(0, space);
        if (space < 0 || end < 0)
            break;
        const next = end + 1 + id.length / 2;
        entries.set(bytes.subarray(space + 1, end).toString("utf8"), {
            mode: bytes.subarray(at, space).toString("utf8"),
            id: bytes.subarray(end + 1, next).toString("hex"),
        });
        at = next;
    }
    return entries;
}
const notRegular = (path) => unreadable(`${path} is not a regular file there`);
const unreadable = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("base-unreadable", `the policy of the base revision cannot be read: ${why}`, "check out with `fetch-depth: 2`, or give the job `contents: read`");


/***/ }),

/***/ 6042:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/facts/paths.js
var paths = __webpack_require__(282);
// EXTERNAL MODULE: ./lib/src/text/limits.js
var limits = __webpack_require__(6746);
// EXTERNAL MODULE: ./lib/src/text/tree.js
var tree = __webpack_require__(8426);
// EXTERNAL MODULE: ./lib/src/facts/draft.js
var facts_draft = __webpack_require__(7309);
// EXTERNAL MODULE: ./lib/src/facts/placeholder.js
var placeholder = __webpack_require__(8083);
// EXTERNAL MODULE: ./lib/src/pattern.js
var pattern = __webpack_require__(8272);
;// CONCATENATED MODULE: ./lib/src/text/frontmatter.js
/**
 * The front matter of a Markdown card, by the Hub's own rule and, where that finds none, by a second, lenient
 * look: what a person meant as front matter but the Hub will not read.
 *
 * Source: huggingface_hub, repocard.py, `REGEX_YAML_BLOCK` ("exact same regex as in the Hub server").
 */

// Unlike Python's, \s of JavaScript takes a BOM for white space.
const HUB = /^([^\S\uFEFF]*---(?:\r\n|\r|\n))([\s\S]*?)((?:\r\n|\r|\n))---[ \t]*(?:\r\n|\n|$)/;
const NEWLINE = /\r\n|\r|\n/g;
/** A line that may be a key, an opening brace or template code. */
const KEY = /^[ \t]*(?:[^\s:：]+[ \t]*[:：]|\{)/;
/** A line that no YAML mapping holds at its margin. */
const PROSE = (0,pattern/* letters */.M)("^(?:[*>|`<!]|-{4}|[\\p{L}\\p{N}_][^:：]*$)");
function frontMatter(text) {
    const match = HUB.exec(text);
    if (!match)
        return lenient(text);
    const [whole, open = "", yaml = "", newline = ""] = match;
    // An empty block and a thematic break further down, which the Hub takes for its end.
    if (/^---[ \t]*(?:[\r\n]|$)/.test(yaml))
        return lenient(text);
    if (isProse(yaml))
        return undefined;
    const start = open.length;
    const close = start + yaml.length + newline.length;
    return { kind: "hub", start, end: start + yaml.length, close, body: whole.length };
}
/** What stands between two thematic breaks: no line is a key, or paragraphs set off by a blank line. */
function isProse(yaml) {
    const rows = yaml.split(NEWLINE);
    const words = rows.filter((row) => /^[ \t]*[^\s#]/.test(row));
    const first = words[0];
    if (first === undefined)
        return false;
    return rows[0]?.trim() === "" ? !KEY.test(first) : !words.some((row) => KEY.test(row));
}
function lenient(text) {
    // Blank lines, a BOM, HTML comments (a licence header) and trailing spaces on the fence are what people write.
    const lead = /^\s*(?:<!--[\s\S]*?-->\s*)?/.exec(text)?.[0] ?? "";
    const open = /^---[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(lead.length));
    if (!open)
        return undefined;
    const start = lead.length + open[0].length;
    const kind = lead.includes("<!--") ? "text-before" : "opening-fence";
    let keys = 0;
    /** A blank line or a heading: the body begins here, unless a closing fence comes before any prose. */
    let pause;
    let line = start;
    while (line < text.length) {
        NEWLINE.lastIndex = line;
        const newline = NEWLINE.exec(text);
        const next = newline ? newline.index + newline[0].length : text.length;
        const content = text.slice(line, newline?.index).trimEnd();
        if (content === "---" || content === "...") {
            if (line === start)
                return { kind: "empty", start, end: start, close: line, body: next };
            if (keys === 0)
                return undefined;
            const closed = content === "..." ? "closing-dots" : kind;
            return { kind: closed, start, end: line, close: line, body: next };
        }
        if (PROSE(content).test(content))
            break;
        const comment = content.startsWith("#");
        if (content === "" || (comment && keys > 0))
            pause ??= { line, keys };
        else if (!comment)
            keys++;
        line = next;
    }
    const end = pause ?? { line, keys };
    // Without a key before it, the first fence was a thematic break.
    if (end.keys === 0)
        return undefined;
    return { kind: "not-closed", start, end: end.line, close: end.line, body: end.line };
}

// EXTERNAL MODULE: ./lib/src/text/lines.js
var lines = __webpack_require__(1047);
// EXTERNAL MODULE: ./node_modules/markdown-it/dist/markdown-it.mjs + 12 modules
var markdown_it = __webpack_require__(5251);
;// CONCATENATED MODULE: ./lib/src/text/html.js

const START = /<(?:h([1-6])|(table|tr))(?=[\s>])[^<>]{0,400}>/gi;
const LETTER = (0,pattern/* letters */.M)(String.raw `[\p{L}\p{N}]`);
const CELL = /<t[dh](?=[\s>])[^<>]{0,400}>/i;
/** The parts of one HTML block; `line` counts from 0. */
function htmlParts(source) {
    const html = blankComments(source);
    if (!/<(?:h[1-6]|table|tr)[\s>]/i.test(html)) {
        const words = html_text(html);
        if (LETTER(words).test(words))
            return [{ kind: "html", line: 0, text: words }];
        return /<img\s/i.test(html) ? [{ kind: "image", line: 0, text: "" }] : [];
    }
    const starts = [...html.matchAll(START)];
    const parts = [];
    let line = 0;
    let counted = 0;
    for (const [i, start] of starts.entries()) {
        for (; counted < start.index; counted++)
            if (html.charCodeAt(counted) === 10)
                line++;
        const inner = html.slice(start.index + start[0].length, starts[i + 1]?.index ?? html.length);
        if (start[1] !== undefined) {
            const end = inner.search(/<\/h[1-6]/i);
            if (end >= 0)
                parts.push({ kind: "heading", line, level: Number(start[1]), text: inner.slice(0, end) });
        }
        else if (start[2]?.toLowerCase() === "tr") {
            const cells = inner.split(CELL).slice(1).map(html_text);
            if (cells.length > 0)
                parts.push({ kind: "row", line, cells });
        }
        else
            parts.push({ kind: "table", line, text: html_text(inner) });
    }
    return parts.map((part, i) => {
        const next = parts[i + 1];
        return part.kind === "table" && next?.kind === "row"
            ? { ...part, text: next.cells.join(" | ") }
            : part;
    });
}
const html_text = (html) => html
    .replace(/<[^<>]{0,400}>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
/** Comments as blanks of the same length, so that offsets stay; one that is not closed reaches to the end. */
function blankComments(html) {
    let rest = "";
    let to = 0;
    for (let from = html.indexOf("<!--"); from >= 0; from = html.indexOf("<!--", to)) {
        const close = html.indexOf("-->", from + 4);
        rest += html.slice(to, from);
        to = close < 0 ? html.length : close + 3;
        rest += html.slice(from, to).replace(/[^\n]/g, " ");
    }
    return rest + html.slice(to);
}

;// CONCATENATED MODULE: ./lib/src/text/markdown.js



// Block structure only: inline parsing costs as much again and nothing here needs it.
const blocksOnly = new markdown_it/* default */.A("default", { html: true });
blocksOnly.core.ruler.enableOnly(["normalize", "block"]);
/**
 * Tokens as plain objects: markdown-it 15 defines the fields of its own tokens one by one, which takes a third of
 * the time of a parse. The rules for blocks set fields and call no method.
 */
blocksOnly.block.State = class extends blocksOnly.block.State {
    push(type, tag, nesting) {
        if (nesting < 0)
            this.level--;
        const token = {
            type,
            tag,
            nesting,
            level: this.level,
            map: null,
            content: "",
            info: "",
            markup: "",
            meta: null,
            attrs: null,
            children: null,
            block: true,
            hidden: false,
        };
        if (nesting > 0)
            this.level++;
        this.tokens.push(token);
        return token;
    }
};
/** Splits Markdown into sections. Code and HTML hold no statements, but for the rows and headings of HTML. */
function sections(markdown, firstLine) {
    let current = { level: 0, title: "", line: firstLine, blocks: [], figures: [] };
    const result = [current];
    const begin = (level, content, at) => {
        current = { level, title: plain(content), line: at, blocks: [], figures: [] };
        result.push(current);
    };
    let line = firstLine;
    let end = firstLine;
    let heading;
    let cells;
    let table;
    let depth = 0;
    let quotes = 0;
    for (const token of blocksOnly.parse(markdown, {})) {
        if (token.map) {
            line = firstLine + token.map[0];
            end = firstLine + Math.max(token.map[0], token.map[1] - 1);
        }
        switch (token.type) {
            case "heading_open":
                heading = { level: Number(token.tag.slice(1)), line };
                break;
            case "bullet_list_open":
            case "ordered_list_open":
                depth++;
                break;
            case "bullet_list_close":
            case "ordered_list_close":
                depth--;
                break;
            case "blockquote_open":
                quotes++;
                break;
            case "blockquote_close":
                quotes--;
                break;
            case "table_open":
                table = { line, end };
                break;
            case "tr_open":
                cells = [];
                break;
            case "tr_close":
                if (table && cells)
                    current.figures.push({ kind: "table", ...table, text: cells.join(" | ") });
                table = undefined;
                if (cells)
                    row(current, line, cells);
                cells = undefined;
                break;
            case "fence":
            case "code_block":
                current.figures.push({ kind: "code", line, end, text: token.content });
                break;
            case "html_block":
                for (const part of htmlParts(token.content)) {
                    const at = line + part.line;
                    if (part.kind === "heading")
                        begin(part.level, part.text, at);
                    else if (part.kind === "row")
                        row(current, at, part.cells);
                    else
                        current.figures.push({ kind: part.kind, line: at, end, text: plain(part.text) });
                }
                break;
            case "inline":
                if (heading) {
                    begin(heading.level, token.content, heading.line);
                    heading = undefined;
                }
                else if (cells)
                    cells.push(token.content);
                else
                    for (const block of blocks(token.content, line))
                        current.blocks.push(depth === 0 && quotes === 0
                            ? block
                            : {
                                ...block,
                                ...(depth > 0 ? { depth } : {}),
                                ...(quotes > 0 ? { quoted: true } : {}),
                            });
                break;
        }
    }
    return result;
}
function row(section, line, cells) {
    const [key, value] = cells;
    if (cells.length !== 2 || !key || value === undefined)
        return;
    section.blocks.push({ line, text: cells.join(" | "), label: plain(key), value });
}
/** `**Label:** value`, `**Label**: value` and `**Label** - value`; an emoji may stand before it. */
const LABEL = (0,pattern/* letters */.M)(String.raw `^[^\p{L}\p{N}\n*_[]{0,6}(?:\*{2,3}([^*\n]{1,80}?)\s{0,4}(?:[:：]\s{0,4}\*{2,3}|\*{2,3}\s{0,4}(?:[:：]|[-–—](?=\s)))|__([^_\n]{1,80}?)\s{0,4}(?:[:：]\s{0,4}__|__\s{0,4}[:：]))\s*([\s\S]*)$`);
const BOLD = (0,pattern/* letters */.M)(String.raw `^[^\p{L}\p{N}\n*_[]{0,6}(?:\*{2,3}([^*\n]{1,80})\*{2,3}|__([^_\n]{1,80})__)$`);
const mayBeLabel = (text) => {
    const star = text.indexOf("**");
    if (star >= 0 && star < 8)
        return true;
    const underscore = text.indexOf("__");
    return underscore >= 0 && underscore < 8;
};
/** One block, or one per label where a paragraph has a label on each line. */
function blocks(content, line) {
    if (!content.includes("**") && !content.includes("__"))
        return [{ line, text: content }];
    const parts = [];
    for (const [i, text] of content.split("\n").entries()) {
        const last = parts[parts.length - 1];
        if (last === undefined ||
            (mayBeLabel(text) && (LABEL(text).test(text) || BOLD(text).test(text))))
            parts.push({ line: line + i, text });
        else
            last.text += `\n${text}`;
    }
    if (parts.length === 1)
        return parts.map(labelled);
    return parts.map((part) => labelled({ ...part, text: part.text.replace(/\\$/, "").trimEnd() }));
}
function labelled(block) {
    if (!mayBeLabel(block.text))
        return block;
    const match = LABEL(block.text).exec(block.text);
    const label = match?.[1] ?? match?.[2];
    if (label !== undefined)
        return {
            ...block,
            label: plain(label),
            value: (match?.[3] ?? "").replace(/^\]\(([^()\s]{1,400})\)/, "$1"),
        };
    // A line in bold over other lines is their label; alone it may be a heading.
    const end = block.text.indexOf("\n");
    const first = end < 0 ? block.text : block.text.slice(0, end).replace(/\\?\s*$/, "");
    const whole = BOLD(first).exec(first);
    const bold = whole?.[1] ?? whole?.[2];
    if (bold === undefined)
        return block;
    return end < 0
        ? { ...block, bold: plain(bold) }
        : { ...block, label: plain(bold), value: block.text.slice(end + 1) };
}
const UNDERSCORES = (0,pattern/* letters */.M)(String.raw `(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])`, "g");
/** Heading and label texts without images, emphasis, anchors, comments and the template's `[optional]`. */
function plain(text) {
    let rest = text.trim();
    if (!/[<[*_`#\n\t]| {2}|[:：]$/.test(rest))
        return rest;
    if (rest.includes("<"))
        rest = withoutComments(rest)
            .replace(/<br\s{0,2}\/?>/gi, " ")
            .replace(/<(https?:[^<>\s]{1,400}|[^<>\s@]{1,80}@[^<>\s@]{1,80})>/g, "$1")
            .replace(/<[^<>]{0,400}>/g, "");
    if (rest.includes("["))
        rest = rest
            .replace(/!\[[^[\]]{0,200}\]\([^()]{0,2000}\)/g, "")
            .replace(/\[([^[\]]{0,200})\]\([^()]{0,400}(?:\([^()]{0,200}\)[^()]{0,200})?\)/g, "$1")
            .replace(/\[optional\]/gi, "");
    if (rest.includes("_"))
        rest = rest.replace(UNDERSCORES(rest), "");
    return rest
        .replace(/[*`#]+/g, "")
        .replace(/\s+/g, " ")
        .replace(/[:：]\s*$/, "")
        .trim();
}
/** Text without HTML comments; one that is not closed reaches to the end. */
function withoutComments(text) {
    let rest = "";
    let to = 0;
    for (let from = text.indexOf("<!--"); from >= 0; from = text.indexOf("<!--", to)) {
        const close = text.indexOf("-->", from + 4);
        rest += text.slice(to, from);
        to = close < 0 ? text.length : close + 3;
    }
    return rest + text.slice(to);
}

// EXTERNAL MODULE: ./lib/src/text/yaml.js
var text_yaml = __webpack_require__(4413);
;// CONCATENATED MODULE: ./lib/src/formats/recover.js

/**
 * The keys on which findings turn. A card with one bad quote still says which licence it has, and a person reads it
 * there: where the parser lost such a key, its line is read instead (formats of real cards: one in a few hundred).
 */
const DECISIVE = new Set([
    "license",
    "licence",
    "licenses",
    "license_name",
    "license_link",
    "base_model",
    "base_model_relation",
    "datasets",
]);
const LINE = /^([A-Za-z_]{4,24})[ \t]*(?::(?:[ \t\u00a0]+|$)|：[ \t]*)(.*)$/;
const ITEM = /^[ \t]*-[ \t]+(.+)$/;
/** Plain or quoted, with nothing in it that YAML gives a meaning. */
const PLAIN = /^(?:"([^"\\]{1,300})"|'([^']{1,300})'|([^\s"'[\]{}|>&*!%@`#,][^"[\]{}]{0,300}?))(?:[ \t]+#.*)?[ \t]*$/;
const MOST_ITEMS = 200;
const LONGEST = 600;
/** The mapping with the decisive keys that it lost. Never changes what the parser read. */
function recovered(root, { start, end }, lines) {
    if (end <= start)
        return root;
    const found = new Map();
    const first = lines.position(start).line;
    const last = lines.position(Math.min(end, start + limits/* LIMITS */.b.yamlLength)).line;
    for (let line = first; line <= last; line++) {
        const written = lines.line(line);
        // What a second YAML document says is not said by this one.
        if (/^(?:---|\.\.\.)(?:\s|$)/.test(written))
            break;
        const match = LINE.exec(written);
        const key = match?.[1];
        if (!match || !key || !DECISIVE.has(key) || root.entries.has(key) || found.has(key))
            continue;
        const column = match[0].length - (match[2] ?? "").length + 1;
        const value = match[2] === "" ? listBelow(lines, line + 1, last) : inline(match[2] ?? "", line, column);
        if (value)
            found.set(key, { key: span(line, 1, key.length), value });
    }
    return found.size === 0 ? root : { ...root, entries: new Map([...root.entries, ...found]) };
}
const span = (line, column, length) => ({
    start: { line, column },
    end: { line, column: column + length },
});
/** A scalar, or a list in brackets on one line. */
function inline(written, line, column) {
    const brackets = /^\[([^[\]]{0,2000})\][ \t]*(?:#.*)?$/.exec(written);
    if (brackets?.[1] === undefined)
        return scalar(written, line, column);
    const items = [];
    let offset = 1;
    for (const part of brackets[1].split(",").slice(0, MOST_ITEMS)) {
        const lead = part.length - part.trimStart().length;
        const item = scalar(part.trim(), line, column + offset + lead);
        if (item)
            items.push(item);
        offset += part.length + 1;
    }
    return { kind: "list", items, range: span(line, column, brackets[1].length + 2) };
}
function scalar(written, line, column) {
    if (written.length > LONGEST)
        return undefined;
    const match = PLAIN.exec(written);
    const text = match?.[1] ?? match?.[2] ?? match?.[3];
    // A colon and a blank would begin a mapping: what this line means is not certain.
    if (text === undefined || /:(?:\s|$)/.test(text))
        return undefined;
    const quotes = match?.[3] === undefined ? 2 : 0;
    return { kind: "scalar", text, type: "string", range: span(line, column, text.length + quotes) };
}
function listBelow(lines, from, last) {
    const items = [];
    for (let line = from; line <= last && items.length < MOST_ITEMS; line++) {
        const written = lines.line(line);
        const match = ITEM.exec(written);
        if (!match?.[1])
            break;
        const item = scalar(match[1], line, written.length - match[1].length + 1);
        if (item)
            items.push(item);
    }
    const [head] = items;
    return head && { kind: "list", items, range: { start: head.range.start, end: head.range.end } };
}

;// CONCATENATED MODULE: ./lib/src/formats/card.js









const EMPTY = new Map();
/** A Markdown card with front matter; undefined where there is none. */
function openCard(source) {
    const matter = frontMatter(source.text);
    return matter && card_open(source, matter);
}
/** Markdown whose statements all stand in its body. */
const openBody = (source) => card_open(source, { kind: "none", start: 0, end: 0, close: 0, body: 0 });
/** A file that is YAML from end to end. */
function openYaml(source) {
    const end = source.text.length;
    const start = source.text.startsWith("\uFEFF") ? 1 : 0;
    return card_open(source, { kind: "whole", start, end, close: start, body: end });
}
function card_open(source, matter) {
    const map = (0,lines/* lines */.M)(source.text);
    const yaml = matter.kind === "none"
        ? { root: undefined, problems: [] }
        : (0,text_yaml/* readYaml */.g)(source.text, matter.start, matter.end, map);
    const problems = [...yaml.problems];
    const location = (range, ...path) => ({
        file: source.file,
        range,
        ...(path.length > 0 ? { pointer: (0,tree/* pointer */.W)(...path) } : {}),
    });
    const fence = matter.kind !== "none" && matter.kind !== "whole" && matter.kind !== "not-closed";
    const close = map.range(matter.close, matter.close + 3);
    const opening = map.range(matter.start, matter.start).start;
    if (matter.kind === "not-closed")
        problems.push({
            code: "not-closed",
            message: "the front matter has no closing ---",
            range: close,
        });
    if (yaml.root !== undefined && yaml.root.kind !== "map")
        problems.push({
            code: "not-a-mapping",
            message: "this is not a list of `key: value` lines (look for a full-width colon or a missing space)",
            range: yaml.root.range,
        });
    if (source.truncated)
        problems.push({
            code: "too-big",
            message: `only the first ${limits/* LIMITS */.b.fileBytes} bytes were read`,
            range: map.range(source.text.length, source.text.length),
        });
    if (!source.utf8) {
        const bad = Math.max(0, source.text.indexOf("\uFFFD"));
        problems.push({ code: "encoding", message: "not valid UTF-8", range: map.range(bad, bad + 1) });
    }
    const bodyLine = map.position(matter.body).line;
    const root = yaml.root?.kind === "map"
        ? yaml.root
        : { kind: "map", entries: EMPTY, range: { start: opening, end: opening } };
    return {
        source,
        lines: map,
        matter,
        root: problems.some((problem) => HIDES.has(problem.code)) ? recovered(root, matter, map) : root,
        sections: matter.kind === "whole" ? [] : sections(source.text.slice(matter.body), bodyLine),
        problems,
        insertion: location(fence ? close : { start: close.start, end: close.start }),
        location,
    };
}
/** Problems behind which a statement may be hidden; a duplicate key or an odd tag hides none. */
const HIDES = new Set([
    "syntax",
    "too-big",
    "too-deep",
    "too-many-nodes",
    "too-many-aliases",
    "not-a-mapping",
    "not-closed",
    "encoding",
]);
/** The statements under a key: a scalar, a list of them, or a map of configurations to either. Placeholders say nothing. */
function values(card, node, ...path) {
    if (node === undefined)
        return [];
    if (node.kind === "scalar")
        return node.text === null || node.text.trim() === "" || (0,placeholder/* isPlaceholder */.w)(node.text)
            ? []
            : [{ text: (0,facts_draft/* detached */.ht)(node.text.trim()), at: card.location(node.range, ...path) }];
    if (node.kind === "list")
        return node.items.flatMap((item, i) => values(card, item, ...path, i));
    return [...node.entries].flatMap(([key, entry]) => values(card, entry.value, ...path, key));
}
/** The single statement under a key, if it is one. */
const value = (card, node, ...path) => (node?.kind === "scalar" ? values(card, node, ...path)[0] : undefined);
/** The value node of a top-level key. */
const field = (card, key) => card.root.entries.get(key)?.value;
/** Top-level front-matter keys found without parsing, so that a broken card is still recognised as one. */
function topLevelKeys(text) {
    const matter = frontMatter(text);
    if (!matter)
        return undefined;
    const yaml = text.slice(matter.start, Math.min(matter.end, matter.start + limits/* LIMITS */.b.yamlLength));
    const keys = new Set();
    for (const match of yaml.matchAll(/^([A-Za-z_][\w-]*)[ \t]*[:：]/gm))
        if (match[1])
            keys.add(match[1]);
    return { keys, yaml };
}
/** Places of template text: front-matter values, and labels or sections of the body that say nothing else. */
function placeholders(card) {
    const found = [];
    const visit = (node, path) => {
        if (node.kind === "scalar") {
            if (node.text !== null && (0,placeholder/* isPlaceholder */.w)(node.text))
                found.push({ text: path.join("."), at: card.location(node.range, ...path) });
        }
        else if (node.kind === "list")
            for (const [i, item] of node.items.entries())
                visit(item, [...path, i]);
        else
            for (const [key, entry] of node.entries)
                visit(entry.value, [...path, key]);
    };
    visit(card.root, []);
    for (const section of card.sections)
        for (const block of section.blocks) {
            const text = block.value ?? block.text;
            if (!(0,placeholder/* isPlaceholder */.w)(text))
                continue;
            const written = card.lines.line(block.line);
            const column = Math.max(0, written.indexOf(text.split("\n", 1)[0] ?? "")) + 1;
            found.push({
                text: block.label ?? section.title,
                at: card.location({
                    start: { line: block.line, column },
                    end: { line: block.line, column: Math.max(column, written.trimEnd().length + 1) },
                }),
            });
        }
    return found.slice(0, 200);
}
/** The place of a block's text on its first line. */
function blockPlace(card, line) {
    const written = card.lines.line(line);
    const start = written.length - written.trimStart().length + 1;
    return card.location({
        start: { line, column: start },
        end: { line, column: Math.max(start, written.trimEnd().length + 1) },
    });
}

;// CONCATENATED MODULE: ./lib/src/formats/columns.js




const MOST = 500;
/** Names of the features under `dataset_info`: one mapping, or a list of them, one for each configuration. */
function columns(card) {
    const found = new Map();
    const add = (name) => {
        if (name && found.size < MOST && !found.has(name.text))
            found.set(name.text, name);
    };
    const visit = (node, path) => {
        if (node?.kind === "list")
            for (const [i, item] of node.items.entries()) {
                add(value(card, (0,tree.at)(item, "name"), ...path, i, "name"));
                inner(item, [...path, i]);
            }
        // The older form: a mapping of names to types.
        else if (node?.kind === "map" && !node.entries.has("dtype"))
            for (const [key, entry] of node.entries) {
                if (STRUCTURE.has(key))
                    continue;
                add({ text: key, at: card.location(entry.key, ...path, key) });
                inner(entry.value, [...path, key]);
            }
    };
    const inner = (node, path) => {
        if (node.kind !== "map")
            return;
        for (const key of STRUCTURE) {
            const below = node.entries.get(key)?.value;
            if (below?.kind === "list")
                visit(below, [...path, key]);
            else if (below?.kind === "map")
                inner(below, [...path, key]);
        }
    };
    const info = field(card, "dataset_info");
    const configs = info?.kind === "list"
        ? info.items.map((item, i) => [item, ["dataset_info", i]])
        : info
            ? [[info, ["dataset_info"]]]
            : [];
    for (const [config, path] of configs) {
        const features = (0,tree.at)(config, "features");
        if (features)
            visit(features, [...path, "features"]);
        // A mapping of configuration names to descriptions.
        else if (config.kind === "map")
            for (const [key, entry] of config.entries)
                visit((0,tree.at)(entry.value, "features"), [...path, key, "features"]);
    }
    return [...found.values()];
}
/** Where a feature holds other features. */
const STRUCTURE = new Set(["struct", "list", "sequence"]);
/**
 * Column names that hardly ever hold anything but information on a person. Left out on purpose: `name`, `user_id`,
 * `author`, `address` (of memory, of a web page), `text`, `image`, `ip` and `gender` alone; they are too often harmless.
 */
const PERSONAL = new Set([
    "email",
    "emails",
    "e mail",
    "email address",
    "user email",
    "author email",
    "customer email",
    "phone",
    "phone number",
    "phonenumber",
    "phone no",
    "telephone",
    "telephone number",
    "mobile number",
    "mobile phone",
    "ssn",
    "social security number",
    "passport",
    "passport number",
    "passport no",
    "id card",
    "id card number",
    "idcard",
    "national id",
    "tax id",
    "driver license",
    "drivers license",
    "licence plate",
    "license plate",
    "dob",
    "date of birth",
    "birth date",
    "birthdate",
    "birthday",
    "ip address",
    "ip addr",
    "ipaddress",
    "client ip",
    "user ip",
    "home address",
    "street address",
    "postal address",
    "mailing address",
    "billing address",
    "shipping address",
    "first name",
    "last name",
    "firstname",
    "lastname",
    "surname",
    "full name",
    "fullname",
    "family name",
    "maiden name",
    "patient name",
    "customer name",
    "patient id",
    "medical record number",
    "credit card",
    "credit card number",
    "iban",
    "bank account",
    "face",
    "face image",
    "face embedding",
    "face id",
    "fingerprint",
    "iris scan",
    "voiceprint",
    "speaker name",
    "身份证",
    "身份证号",
    "身份证号码",
    "手机",
    "手机号",
    "手机号码",
    "电话",
    "电话号码",
    "联系电话",
    "邮箱",
    "电子邮箱",
    "电子邮件",
    "住址",
    "家庭住址",
    "家庭地址",
    "出生日期",
    "护照号",
    "护照号码",
    "银行卡号",
    "车牌号",
    "人脸",
    "指纹",
]);
const HUMPS = (0,pattern/* letters */.M)(String.raw `([\p{Ll}\p{N}])([\p{Lu}])`, "g");
/** `emailAddress`, `email_address` and `Email Address` are the same words. */
const plainName = (name) => name
    .slice(0, 100)
    .replace(HUMPS(name), "$1 $2")
    .replace(/[_\-./\s]+/g, " ")
    .trim()
    .toLowerCase();
/** Kinds of sources that normally come with information on persons. */
const PERSONAL_KINDS = new Set([
    "web-crawl",
    "chat-logs",
    "user-data",
    "interaction-logs",
    "social-media",
    "email",
    "medical-records",
    "call-audio",
    "cctv",
]);
/** States columns, and what among columns and declared sources normally comes with personal information. */
function personalIndications(card, named, declaration, statements) {
    const sources = (0,tree.at)(declaration.root, "sources");
    const kinds = sources?.kind === "list"
        ? sources.items.flatMap((item, i) => values(card, (0,tree.at)(item, "kind"), ...declaration.path, "sources", i, "kind"))
        : [];
    const items = [
        ...kinds.filter(({ text }) => PERSONAL_KINDS.has(text.toLowerCase().replace(/[\s_]+/g, "-"))),
        ...named.filter(({ text }) => PERSONAL.has(plainName(text))),
    ];
    (0,facts_draft/* stateList */.MO)(statements, "personalInfo.indications", items, "structured");
}

// EXTERNAL MODULE: ./lib/src/facts/catalogue.js + 4 modules
var catalogue = __webpack_require__(7462);
;// CONCATENATED MODULE: ./lib/src/facts/presence.js
const WORDS = {
    yes: "yes",
    true: "yes",
    present: "yes",
    是: "yes",
    有: "yes",
    no: "no",
    false: "no",
    none: "no",
    否: "no",
    无: "no",
    partial: "partial",
    partly: "partial",
    部分: "partial",
    unknown: "unknown",
    "unknown-assessed": "unknown",
    noassertion: "unknown",
    未知: "unknown",
};
/** Reads an answer to "is there …?". `n/a` counts only with a reason behind it. */
function presence(text) {
    const word = text.trim().toLowerCase();
    const known = WORDS[word];
    if (known !== undefined && Object.hasOwn(WORDS, word))
        return known;
    return /^(?:n\/a|not applicable|不适用)\s*[:：,(（-]\s*\S/.test(word) ? "n/a" : undefined;
}

// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/formats/governance.js






/**
 * Reads the `governance` declaration of a card. The catalogue names the path of every fact, so a new governance fact
 * is one line there and none here.
 */
function governance(card, kind, statements, { root, path } = block(card)) {
    if (root?.kind !== "map")
        return { declaredId: undefined, uses: [] };
    readFacts(card, root, kind, statements, path);
    firstParty(card, root, statements, path);
    if (kind === "model")
        evaluated(card, root, statements, path);
    const uses = LISTS.flatMap((list) => usesOf(card, root, path, list));
    return { declaredId: value(card, (0,tree.at)(root, "subject", "id"))?.text, uses };
}
/** The `governance` key of a front matter. */
const block = (card) => ({
    root: field(card, "governance"),
    path: ["governance"],
});
const NAMES = ["id", "name", "url"];
const isRelation = (word) => word !== undefined && vocabulary/* RELATIONS */.mP.includes(word);
const LISTS = [
    { path: ["lineage"], relation: "finetune", upstream: "model" },
    { path: ["teachers"], relation: "distilled-from", upstream: "any" },
    { path: ["training", "datasets"], relation: "trained-on", upstream: "dataset" },
    { path: ["sources"], relation: "collected-from", upstream: "dataset" },
    { path: ["synthetic", "generators"], relation: "generated-by", upstream: "any" },
];
function usesOf(card, root, prefix, { path, relation, upstream }) {
    const list = (0,tree.at)(root, ...path);
    if (list === undefined)
        return [];
    const base = [...prefix, ...path];
    // A list of one is often written without its dash.
    const items = list.kind === "list"
        ? list.items.map((item, i) => [item, [...base, i]])
        : list.kind === "map" && NAMES.some((name) => list.entries.has(name))
            ? [[list, base]]
            : [];
    return items.flatMap(([item, where]) => {
        const id = value(card, item, ...where) ??
            NAMES.map((key) => value(card, (0,tree.at)(item, key), ...where, key)).find(Boolean);
        if (!id)
            return [];
        const statements = new Map();
        if (item.kind === "map") {
            readFacts(card, item, "edge", statements, where);
            pin(card, item, statements, where);
            (0,facts_draft/* stateList */.MO)(statements, "edge.generators", GENERATORS.flatMap((key) => namesIn(card, (0,tree.at)(item, key), [...where, key])), "governance");
        }
        const stated = value(card, (0,tree.at)(item, "relation"))?.text;
        return [
            {
                name: id.text,
                kind: upstream,
                relation: isRelation(stated) ? stated : relation,
                at: id.at,
                evidence: "governance",
                statements,
            },
        ];
    });
}
/** What pins an upstream goes by several names. */
function pin(card, item, statements, where) {
    if (statements.has("edge.revision"))
        return;
    for (const key of ["version", "snapshotDate", "hash"]) {
        const found = value(card, (0,tree.at)(item, key), ...where, key);
        if (!found)
            continue;
        (0,facts_draft/* state */.wk)(statements, "edge.revision", found.text, { at: found.at, evidence: "governance" });
        return;
    }
}
/** What an entry of `training.datasets` or `sources` says on the models whose outputs are in it. */
const GENERATORS = ["generatedBy", "generators"];
/** The names in a list whose items are names or entries with one. */
function namesIn(card, node, where) {
    if (node === undefined)
        return [];
    if (node.kind === "scalar")
        return values(card, node, ...where);
    if (node.kind === "list")
        return node.items.flatMap((item, i) => namesIn(card, item, [...where, i]));
    for (const key of NAMES) {
        const named = value(card, node.entries.get(key)?.value, ...where, key);
        if (named)
            return [named];
    }
    return [];
}
function readFacts(card, root, kind, statements, prefix) {
    for (const name of (0,catalogue/* factsOf */.x)(kind)) {
        const entry = catalogue/* CATALOGUE */.y[name];
        if (entry?.governance === undefined)
            continue;
        for (const path of [entry.governance, ...(entry.also ?? [])]) {
            const found = nodesAt(root, path.split("."), prefix);
            if (found.length > 0 && stateFact(card, name, entry, found, statements))
                break;
        }
    }
}
/** States what the nodes say of a fact; false where they say nothing that its type can hold. */
function stateFact(card, name, entry, found, statements) {
    const texts = found.flatMap(({ node, path }) => values(card, node, ...path));
    const [first] = texts;
    if (entry.type === "list")
        (0,facts_draft/* stateList */.MO)(statements, name, texts, "governance");
    if (entry.type === "list" || first === undefined)
        return texts.length > 0;
    if (entry.type === "presence") {
        const answer = answerOf(card, name, found[0]);
        if (answer)
            (0,facts_draft/* state */.wk)(statements, name, answer.value, { at: answer.at, evidence: "governance" });
        return answer !== undefined;
    }
    // A word, number or date has one place; a mapping in its stead is the longer form of another path.
    if (entry.type !== "text" && found[0]?.node.kind === "map")
        return false;
    const read = typed(entry, first.text);
    if (read !== undefined)
        (0,facts_draft/* state */.wk)(statements, name, read, { at: first.at, evidence: "governance" });
    return read !== undefined;
}
/** Both spellings of one word. */
const SPELLINGS = new Map([
    ["licence", "license"],
    ["license", "licence"],
]);
/** `contacts: mail` says as much as `contacts: {general: mail}`, `personalInfo: no` as `personalInfo: {present: no}`. */
const SHORT_FORM = new Set([
    "general",
    "contact",
    "url",
    "name",
    "date",
    "present",
    "done",
    "transfer",
    "description",
]);
/** The nodes at a path; `x[]` goes through a list, or through its only entry where the dash was left out. */
function nodesAt(node, path, where) {
    const [step, ...rest] = path;
    if (step === undefined)
        return [{ node, path: where }];
    const key = step.replace(/\[\]$/, "");
    if (node.kind === "scalar" && rest.length === 0 && SHORT_FORM.has(key))
        return [{ node, path: where }];
    if (node.kind === "list" && rest.length === 0 && key === "general")
        return [{ node, path: where }];
    if (node.kind !== "map")
        return [];
    const other = SPELLINGS.get(key);
    const spelling = other !== undefined && !node.entries.has(key) ? other : key;
    const entry = node.entries.get(spelling) ??
        (key === "id" ? NAMES.map((name) => node.entries.get(name)).find(Boolean) : undefined);
    if (entry === undefined)
        return [];
    const next = [...where, spelling];
    if (!step.endsWith("[]"))
        return nodesAt(entry.value, rest, next);
    const list = entry.value;
    if (list.kind === "map")
        return nodesAt(list, rest, next);
    if (list.kind === "scalar")
        return [{ node: list, path: next }];
    return list.items.flatMap((item, i) => item.kind === "scalar"
        ? [{ node: item, path: [...next, i] }]
        : nodesAt(item, rest, [...next, i]));
}
/** Facts whose declaration may say how instead of whether: a label's wording, the file of an assessment. */
const DESCRIBED = new Set([
    "labels.explicit",
    "labels.implicit",
    "access.gated",
    "purpose.compatibleAssessment",
]);
const ANSWERS = ["present", "status", "declared", "done", "tested", "value"];
/** The answer of a presence fact: a word, or a mapping that holds one, or one per modality. */
function answerOf(card, name, found) {
    if (!found)
        return undefined;
    const { node, path } = found;
    const own = node.kind === "map"
        ? ANSWERS.map((key) => value(card, node.entries.get(key)?.value, ...path, key)).find(Boolean)
        : value(card, node, ...path);
    const said = own && presence(own.text);
    if (own && said)
        return { value: said, at: own.at };
    if (!DESCRIBED.has(name))
        return undefined;
    const all = values(card, node, ...path).map((item) => ({ ...item, said: presence(item.text) }));
    const holds = all.find((item) => item.said === undefined || item.said === "yes") ?? all[0];
    return holds && { value: holds.said ?? "yes", at: holds.at };
}
/** A word that an enum does not know is no statement: the schema of the declaration says so to the author. */
function typed(entry, text) {
    if (entry.type === "date")
        return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
    if (entry.type === "number")
        return Number.isFinite(Number(text)) ? Number(text) : undefined;
    if (entry.type === "enum") {
        const bare = (word) => word.toLowerCase().replace(/[-_ ]/g, "");
        return entry.values?.find((word) => bare(word) === bare(text));
    }
    return text;
}
/** One item for each thing that the declaration says was tested. */
function evaluated(card, root, statements, prefix) {
    const tests = (0,tree.at)(root, "evaluation");
    if (tests?.kind !== "map")
        return;
    const items = [...tests.entries].flatMap(([key, entry]) => {
        const { value: node } = entry;
        const said = value(card, node) ?? value(card, (0,tree.at)(node, "tested"));
        const result = said === undefined && values(card, (0,tree.at)(node, "result")).length > 0;
        const done = said ? presence(said.text) === undefined || presence(said.text) === "yes" : result;
        return done ? [{ text: key, at: card.location(entry.key, ...prefix, "evaluation", key) }] : [];
    });
    (0,facts_draft/* stateList */.MO)(statements, "evaluation.results", items, "governance");
}
/** The first party of the roles answers where no provider is named, and can be reached where no contact is. */
function firstParty(card, root, statements, prefix) {
    const of = (key) => nodesAt(root, ["roles[]", key], prefix).flatMap(({ node, path }) => values(card, node, ...path));
    const [party] = of("party");
    if (party && !statements.has("provider.name"))
        (0,facts_draft/* state */.wk)(statements, "provider.name", party.text, { at: party.at, evidence: "governance" });
    if (!statements.has("contact"))
        (0,facts_draft/* stateList */.MO)(statements, "contact", of("contact"), "governance");
}

;// CONCATENATED MODULE: ./lib/src/formats/ending.js
/**
 * Where a section can be added to a card: behind its last character that shows. Undefined where what is added there might
 * not be read as a section, because a block of code, a comment or a tag is left open, or where the end was not seen.
 */
function endingOf(card) {
    const { source, matter, lines } = card;
    if (source.truncated || !source.utf8 || matter.kind === "whole" || matter.kind === "not-closed")
        return undefined;
    const end = source.text.trimEnd().length;
    const body = source.text.slice(matter.body, end);
    if (end === 0 || OPEN.some(([open, close]) => open(body) > close(body)) || inCode(card, end))
        return undefined;
    return { text: body.trim() === "" ? "no" : "yes", at: card.location(lines.range(end, end)) };
}
/** Blocks of HTML that go on over empty lines until they are closed (CommonMark 4.6, kinds 1 to 5). */
const OPEN = [
    [last("<!--"), last("-->")],
    [last("<?"), last("?>")],
    [last("<![CDATA["), last("]]>")],
    ...["script", "pre", "style", "textarea"].map((tag) => [last(`<${tag}`), last(`</${tag}`)]),
];
/** Tags are looked for as people write them: small or capital. */
function last(mark) {
    const other = mark.toUpperCase();
    return (text) => Math.max(text.lastIndexOf(mark), other === mark ? -1 : text.lastIndexOf(other));
}
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** Whether the last line stands in a block of code whose closing fence is missing, or cannot be told to be there. */
function inCode({ sections, lines }, end) {
    const last = lines.position(end).line;
    const code = sections.at(-1)?.figures.findLast(({ kind }) => kind === "code");
    if (code === undefined || code.end < last)
        return false;
    const open = FENCE.exec(lines.line(code.line))?.[1];
    const close = FENCE.exec(lines.line(last));
    return (open === undefined ||
        close === null ||
        code.line === last ||
        !(close[1] ?? "").startsWith(open) ||
        lines.line(last).trim() !== close[1]);
}

;// CONCATENATED MODULE: ./lib/src/formats/prose/code.js
/** Flags and settings of a training run, as scripts and configurations write them. */
const RECIPE = /--(?:num_train_epochs|learning_rate|per_(?:device|gpu)_train_batch_size|train_batch_size|do_train|train_file|train_data_file|max_steps|num_epochs)\b|["'](?:num_train_epochs|learning_rate|train_batch_size)["']\s?:\s?["']?\d|\b(?:num_train_epochs|learning_rate|train_batch_size)\s?=\s?\d/;
/** Measures with their values, as evaluation scripts print them. `score` alone is what a pipeline answers. */
const RESULT = /["'](?:exact(?:_match)?|f1|em|acc(?:uracy)?|bleu|rouge\w{0,6}|precision|recall|perplexity|mcc|wer|mrr|eval_\w{1,20}|\w{1,20}_(?:f1|acc|accuracy|exact))["']\s?:\s?["']?\d{1,3}\.\d|^[ \t]{0,8}\*{0,2}(?:exact(?:_match)?|f1|em|acc(?:uracy)?|bleu|perplexity|eval_\w{1,20}|precision|recall|mcc|wer)\*{0,2}[ \t]{0,8}[:=][ \t]{0,8}\d{1,3}\.\d|\bprecision[ \t]{1,20}recall[ \t]{1,20}f1-score/im;
const code_LONGEST = 5000;
/** What a block of code shows of how a model was made and measured. */
function codeSays(code) {
    const text = code.slice(0, code_LONGEST);
    const found = [];
    if (RECIPE.test(text))
        found.push("training.description");
    if (RESULT.test(text))
        found.push("evaluation.results");
    return found;
}

;// CONCATENATED MODULE: ./lib/src/formats/prose/licence.js


/** What names a licence, so that a sentence around it can be left out. */
const NAMED = /\b(?:apache|mit|bsd|l?a?gpl|mpl|cc[- ]?(?:by|0)|creative commons|openrail|rail|llama|gemma|cddl|epl|isc|unlicense|odc|odbl|pddl|public domain|licen[cs]e|mulan|openmdw)\b|许可|协议/i;
const LICENCE_FILE = /(?:^|\/)(?:licen[cs]e|copying|use[_-]policy)[\w.-]{0,40}$/i;
const UNDER = /\b(?:releas(?:ed|ing)|licen[cs]ed|distribut(?:ed|ing)|available|publish(?:ed|ing)|provided|shared|governed|covered|open[- ]sourced|falls?)\b[^.;]{0,40}?\s(?:under|by|with)\s+(?:the\s+terms\s+of\s+)?(?:(?:the|an?|its)\s+)?(.{2,120})/i;
/** Where the name of the licence ends. */
const STOP = /\.(?!\d)|[;()]|,(?!\s*(?:version|v\.?\s*\d))|\s(?:and|as|for|see|which|while|but|with|without|when|unless|if|on|in)\s/i;
/** "released under the MIT license, which …": `MIT license`. */
function nameUnder(sentence) {
    const rest = UNDER.exec(sentence)?.[1];
    if (rest === undefined)
        return undefined;
    const stop = rest.search(STOP);
    const name = (stop < 0 ? rest : rest.slice(0, stop)).trim();
    return name.length >= 2 && name.length <= 100 ? name : undefined;
}
const QUOTED_ZH = /《([^《》]{2,60}(?:许可|协议|授权|license)[^《》]{0,20})》/i;
const UNDER_ZH = /(?:采用|遵循|遵守|基于|使用|按照?|依据|以)\s*[《「“"]?([^，。；,;（）《》“”"]{2,60}?)[》」”"]?\s*(?:开源)?(?:许可|授权|协议|license|licence)/i;
const SAID_OF = {
    model: /model|weight|checkpoint|模型|权重/i,
    dataset: /data|corpus|annotation|content|数据|语料/i,
};
const CODE = /\b(?:code|software|source|repo(?:sitory)?|scripts?|docs?|documentation|library)\b|代码/i;
const NEGATED = /\b(?:not|no|never|without)\b|不|未/i;
const VAGUE = /^(?:here|link|this|the|licen[cs]e(?: file)?|terms|this licen[cs]e)$/i;
/** The block of a licence section that speaks of the subject itself and not of its code. */
function licenceBlock(blocks, kind) {
    const own = SAID_OF[kind];
    return (blocks.find((block) => block.label !== undefined && own.test(block.label)) ??
        blocks.find((block) => !CODE.test(block.label ?? "") && !/^(?:the |our )?(?:source )?code\b/i.test(block.text)) ??
        blocks[0]);
}
/** What a text says of the licence: the name if it holds one name, else the text; and the link to it. */
function licenceText(raw, kind) {
    const source = raw.slice(0, 1200);
    const whole = plain(source);
    const links = licence_linksOf(source).filter(({ text, href }) => NAMED.test(text) || LICENCE_FILE.test(href) || /licen[cs]e/i.test(href));
    const [only] = links;
    const link = links.length === 1 && only ? { link: only.href } : {};
    const bare = /^\(([^()]{2,80})\)$/.exec(whole)?.[1];
    if (bare !== undefined)
        return { text: bare, ...link };
    if (whole.length <= 60 && !names(whole))
        return { text: whole, ...link };
    const sentence = saidOf(whole, kind);
    if (!NEGATED.test(sentence)) {
        const linked = links.length === 1 && only ? plain(only.text) : "";
        if (linked.length > 2 &&
            linked.length <= 80 &&
            sentence.includes(linked) &&
            !VAGUE.test(linked) &&
            NAMED.test(linked))
            return { text: linked, ...link };
        const name = nameUnder(sentence) ?? QUOTED_ZH.exec(sentence)?.[1] ?? UNDER_ZH.exec(sentence)?.[1]?.trim();
        if (name !== undefined && NAMED.test(name))
            return { text: name, ...link };
    }
    return { text: whole.slice(0, 300), ...link };
}
/** Whether a sentence says under which licence something stands. */
const names = (sentence) => UNDER.test(sentence) || QUOTED_ZH.test(sentence) || UNDER_ZH.test(sentence);
const END = (0,pattern/* letters */.M)(String.raw `(?<=[.!?])\s+(?=[\p{Lu}])|(?<=[。！？；])`);
/** The sentence that names the model (or the data); the first one where none does. */
function saidOf(text, kind) {
    const sentences = text.split(END(text));
    const under = sentences.filter(names);
    return (under.find((sentence) => SAID_OF[kind].test(sentence)) ??
        under.find((sentence) => !CODE.test(sentence)) ??
        sentences[0] ??
        text);
}
/** Inline links of a text, and bare addresses. */
function licence_linksOf(raw) {
    const links = [];
    for (const match of raw.matchAll(/\[([^[\]]{0,200})\]\(\s{0,4}<?([^()\s<>]{1,400}(?:\([^()\s]{0,100}\)[^()\s]{0,100})?)>?[^()]{0,100}\)|https?:\/\/[^\s<>()[\]"'，。；）]{1,300}/g))
        links.push({ text: match[1] ?? match[0], href: match[2] ?? match[0], index: match.index });
    return links;
}
/** The opening of permission texts (MIT, ISC and what was made of them), wherever it stands. */
const grants = (sentence) => /\bpermission is hereby granted, free of charge, to any person obtaining a copy\b/i.test(sentence) ||
    /\bpermission to use, copy, modify,? and\/?(?:or)? distribute\b.{0,120}\bhereby granted\b/i.test(sentence);
/** "This model is released under …" in a card that has no place of its own for its licence. */
const STATES = /^(?:(?:(?:this|the|our|these|all|both)\s+)?(?:[\w.'-]+\s+){0,7}?)(?:is|are)\s+(?:[\w-]+\s+){0,3}(?:released|licen[cs]ed|distributed|available|published|provided|shared)\s+(?:[\w-]+\s+){0,3}under\b/i;
function statesLicence(sentence, kind) {
    const subject = STATES.exec(sentence)?.[0];
    if (subject === undefined || NEGATED.test(sentence))
        return false;
    const name = nameUnder(sentence);
    return (name !== undefined &&
        NAMED.test(name) &&
        (SAID_OF[kind].test(subject) || /^(?:it|this)\s+is\b/i.test(subject)));
}

;// CONCATENATED MODULE: ./lib/src/formats/prose/contact.js


/** Something that reaches somebody; `name [at] host` is an address that avoids spam. */
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}\.|https?:|\]\(|[\w.-]{1,40}\s?(?:\[at\]|\(at\)|\{at\}|<at>|＠)\s?[\w-]{1,40}/i;
/** A way to reach somebody: the words, or the address where the words only name it. */
function contactText(raw) {
    const text = plain(raw.slice(0, 1500)).replace(/^[:：\s]+/, "");
    if (/@|https?:|[[({]at[\])}]/i.test(text))
        return text;
    const links = licence_linksOf(raw.slice(0, 1500));
    const [only] = links;
    return links.length === 1 && only && text.length <= 80
        ? only.href.replace(/^mailto:/i, "")
        : text;
}

;// CONCATENATED MODULE: ./lib/src/formats/prose/openness.js
const PHRASE = /\b(?:fully |completely |truly |100% )?open[- ]?source[ds]?\b|\b(?:fully|completely) open\b|(?:完全|全面)?开源/gi;
/** What is open is somebody else's, or a tool, or a text on licences. */
const OTHER = /\b(?:open[- ]?source[ds]? (?:community|tools?|tooling|librar(?:y|ies)|software|framework|projects?|packages?|licen[cs]es?|licen[cs]ing|initiative|code|codebase|ecosystem|contributors?|alternatives?|implementation|repositor(?:y|ies)|resources|materials?|platforms?|intelligence|movement|definition|components?|models|llms|language models|large language models|lms|datasets|data|corpora|benchmarks?|evaluation|components|training)\b|(?:other|existing|previous|popular|leading|many|most|all|among|of|various|several|top|best|the|available|public|some|any|competing|similar|current|state-of-the-art|sota|based on|built on|built with|using|from|with|than|to|by|support|supports|supporting) (?:the )?(?:[\w-]+ )?open[- ]?source|non-?open|closed|proprietary|thanks|grateful|acknowledg|code (?:is|will be|has been)|(?:code|repository|toolkit|library|framework)\b.{0,30}\bopen[- ]?source|(?:will|plan|going|intend|soon|future|hope|aim)\b.{0,30}\bopen[- ]?sourc)|开源(?:社区|协议|许可|工具|框架|软件|项目|代码|库|生态|组织|贡献|平台|地址|仓库|数据集?|模型|大?语言模型|大模型|资源|计划|证书|精神|力量)|(?:其他|其它|现有|已有|同类|基于|优于|超过|超越|主流|所有|众多|部分|不|未|非|最强|最佳|最好的?|多个|一些|代码|支持|等)(?:的|已)?开源|即将|闭源/i;
const openness_NEGATED = /\b(?:not|no|never|isn['’]t|aren['’]t|non)\b|不开源|未开源|非开源|并非|不是/i;
const SINGLE = /\b(?:is|are|being)\s+(?:now\s+|also\s+)?(?:an?\s+|the\s+(?:first\s+)?|our\s+)?(?:[\w-]+,?\s+){0,3}?(?:fully |completely |truly |100% )?(?:open[- ]?sourced?|fully open|completely open)\b|\bwe\s+(?:are\s+|have\s+|also\s+|hereby\s+|fully\s+|now\s+){0,3}open[- ]?sourc(?:e|ed|ing)\s+(?:[\w.-]+\s+){0,5}(?:models?|weights|checkpoints?|data ?sets?|corpus|data)\b|^(?:an?\s+)?(?:[\w-]+,?\s+){0,3}(?:fully |completely )?open[- ]?source[d]?\s+(?:[\w-]+,?\s+){0,6}(?:model|llm|data ?set|corpus|network|checkpoint)\b/i;
const SINGLE_ZH = /(?:本|该|此)(?:模型|数据集|项目|系列).{0,12}开源|我们.{0,10}开源了|(?:模型|数据集|权重)(?:已|现已|正式|完全|全面)(?:完全|全面)?开源|开源了?.{0,20}(?:模型|数据集|权重)/;
/** The phrase by which a sentence calls this very model or data set open source. */
function openSourceClaim(text, own) {
    if (text.length > 600 || /["“”「『>]/.test(text))
        return undefined;
    if (OTHER.test(text) || openness_NEGATED.test(text))
        return undefined;
    const said = SINGLE_ZH.test(text) || (own && SINGLE.test(text));
    return said ? phraseIn(text) : undefined;
}
/** A heading or title: "X, a fully open-source model". */
function openSourceTitle(title) {
    if (OTHER.test(title) || openness_NEGATED.test(title) || /licen[cs]e|协议|许可|社区/i.test(title))
        return undefined;
    return /model|llm|data ?set|corpus|weights|模型|数据集|权重/i.test(title)
        ? phraseIn(title)
        : undefined;
}
function phraseIn(text) {
    PHRASE.lastIndex = 0;
    const match = PHRASE.exec(text);
    return match ? { phrase: match[0].trim() } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/facts/remember.js

/** Entries kept at most: names come from strangers, and memory is not theirs to fill. */
const MAX_ENTRIES = 4096;
/** Remembers the answers of a pure function of one text; starts anew when it holds too many. */
function remember(answer) {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined || known.has(text))
            return found;
        if (known.size >= MAX_ENTRIES)
            known.clear();
        const value = answer(text);
        known.set((0,facts_draft/* detached */.ht)(text), value);
        return value;
    };
}

;// CONCATENATED MODULE: ./lib/src/formats/prose/topics.js


const TITLES = {
    license: `license|licence|licenses|licences|license terms of use|licensing|licensing information|license information|
    licence information|license agreement|terms of use|release and licensing|release licensing|licensing terms|license name|
    license s|许可|许可证|许可协议|许可证书|授权|授权协议|开源协议|开源许可|开源许可证|使用协议|模型协议|协议|
    ライセンス|라이선스|라이센스|licencia|lizenz|licença`,
    personal: `personal and sensitive information|personal sensitive information|personal or sensitive information|
    personal data|personal information|personally identifiable information|pii|personal and sensitive data|
    personal data and privacy|sensitive data|sensitive information|个人信息|个人敏感信息|个人及敏感信息|
    个人和敏感信息|个人与敏感信息|敏感信息|个人数据|个人资料|個人情報|개인정보`,
    privacy: `privacy|privacy considerations|privacy statement|privacy notice|privacy and security|data privacy|
    privacy and ethics|隐私|隐私声明|隐私说明|隐私保护|隐私与安全`,
    provider: `developed by|shared by|curated by|created by|published by|maintained by|released by|trained by|made by|
    model developer|model developers|model provider|model author|model authors|model card author|model card authors|card authors|
    dataset curator|dataset curators|dataset author|dataset authors|dataset owner|dataset owners|dataset creator|
    dataset creators|data owner|data publisher|author|authors|developer|developers|maintainer|maintainers|
    organization|organisation|organization developing the model|
    person or organization developing model|publisher|publishing organization s|provider|owner|owners|
    creator|creators|team|about us|who we are|about the team|开发者|开发机构|开发单位|开发团队|作者|发布者|
    发布机构|提供方|提供者|机构|团队|关于我们|研发团队|維護者|开发方|出品方|開発者|作成者|개발자|
    desarrollado por|autor|autores|auteur|auteurs|développé par|entwickelt von`,
    contact: `model card contact|dataset card contact|data card contact|contact|contacts|contact us|contact information|
    contact detail s|contact details|contact info|point of contact|questions|questions and feedback|
    questions or comments|feedback|support|support and feedback|where to send questions or comments about the model|
    feedback and questions|details and contact|for more information contact|get in touch|email|e mail|mail|
    contact person|contact email|report issues|reporting issues|联系|联系方式|联系我们|联系人|反馈|邮箱|联系邮箱|
    问题反馈|反馈与支持|お問い合わせ|連絡先|문의|연락처|contacto|kontakt`,
    link: `homepage|home page|repository|repo|project page|website|project website|issue tracker|issues|主页|仓库|
    项目主页|代码仓库|项目地址`,
    data: `training data|training dataset|training datasets|training set|training sets|training corpus|training corpora|
    training data set|train data|trained on|data|dataset|datasets|data set|data sets|data used|datasets used|
    data used for training|dataset used for training|datasets used for training|dataset used|dataset sources|dataset source|
    data sources|data source|source of data|pretraining data|pre training data|pretraining dataset|pretraining corpus|
    pretraining corpora|pre training corpus|pre training corpora|pre training dataset|fine tuning data|
    finetuning data|fine tuning dataset|finetuning dataset|fine tuning datasets|finetuning corpus|fine tuning corpus|
    fine tuning data set|corpus|corpora|language corpus|training data and preprocessing|dataset details|dataset description|
    details of the dataset|details of the datasets|datasets details|dataset specs|training and evaluation data|
    training and evaluation datasets|training testing and evaluation datasets|training and testing data|
    training validation data|public datasets|training dataset details|training data details|
    training data overview|data overview|data mix|training data mixture|data composition|notes on training data|
    data and other resources|sft data|训练数据|训练数据集|训练集|数据来源|训练语料|语料|数据集|数据|
    预训练数据|微调数据|学習データ|訓練データ|学習データセット|학습 데이터|학습 데이터셋|훈련 데이터|datos de entrenamiento|
    données d entraînement|trainingsdaten|dados de treinamento|conjunto de datos`,
    training: `training|training details|training procedure|training procedures|training process|training method|
    training methods|training methodology|training setup|training set up|training setting|training settings|
    training configuration|training config|training regime|training recipe|training pipeline|training strategy|
    training specs|training parameters|training params|training hyperparameters|hyperparameters|hyper parameters|
    training hyper parameters|training arguments|training run|training stages|training script|training code|
    training information|training infrastructure|training overview|training summary|model training|training the model|
    training this model|building the model|how it was trained|how it was made|how was it trained|pretraining|
    pre training|pretraining details|pre training details|pretraining procedure|pretraining procedures|
    pre training procedure|pretraining hyperparameters|post training|mid training|fine tuning|finetuning|
    fine tuning details|finetuning details|fine tuning procedure|finetuning procedure|fine tuning process|
    fine tuning hyperparameters|finetuning hyperparameters|fine tuning parameters|model fine tuning|model finetuning|
    fine tuning the model|finetune|fine tune|language model training|optimization|training objective|
    training techniques|training technique|training approach|supervised fine tuning|instruction tuning|
    lora configuration|lora config|lora details|adapter configuration|peft configuration|sft configuration|
    model pretraining|dapt|merge details|merge method|merge configuration|models merged|quantization details|
    quantization configuration|conversion details|训练|训练方法|训练过程|训练流程|训练细节|训练配置|训练参数|训练设置|训练超参数|
    超参数|训练方式|训练策略|训练步骤|训练信息|模型训练|预训练|微调|微调方法|微调过程|微调细节|微调配置|
    学習|学習方法|学習手順|学習設定|훈련|학습|학습 방법|훈련 과정|entrenamiento|procedimiento de entrenamiento|
    entraînement|procédure d entraînement|trainingsverfahren`,
    hyperparameter: `learning rate|learning rate s|learning_rate|learningrate|lr|train_batch_size|batch size|batch_size|
    train batch size|trainbatchsize|epochs|num_epochs|number of epochs|num epochs|max epochs|optimizer|lr_scheduler_type|
    lr scheduler|scheduler|warmup steps|warmup_steps|gradient accumulation|gradient accumulation steps|
    gradient_accumulation_steps|gradient accumulations|training steps|training_steps|max steps|weight decay|weight_decay|
    lora rank|lora r|lora alpha|lora_alpha|lora_r|lora dropout|seed|num_train_epochs|per_device_train_batch_size|
    total_train_batch_size|eval_batch_size|numtrainsteps|number of iterations|学习率|批大小|批次大小|训练轮数|优化器`,
    evaluation: `evaluation|evaluations|evaluation results|evaluation result|eval results|eval result|eval|results|result|
    benchmark|benchmarks|benchmark results|benchmark performance|benchmark scores|performance|model performance|
    performance metrics|performance evaluation|performance and limitations|metrics|evaluation metrics|accuracy|scores|
    quantitative analyses|quantitative analysis|test set results|test results|validation results|training results|
    experimental results|experiments|model evaluation|evaluation report|evaluation summary|evaluation and results|
    leaderboard|comparison|results comparison|model benchmark|mteb|metrics on evaluation set|metrics on test set|
    evaluation on downstream tasks|model comparison|how good is it|ablation|ablations|
    评测|评测结果|评测表现|评估|评估结果|性能|性能评测|性能表现|模型性能|模型评估|模型评测|效果|效果评测|效果评估|基准测试|测试结果|
    结果|实验结果|指标|评价指标|評価|評価結果|ベンチマーク|性能評価|평가|평가 결과|성능|벤치마크|evaluación|resultados|
    évaluation|résultats|performances|ergebnisse|avaliação`,
    metric: `accuracy|acc|f1|f1 score|macro f1|micro f1|weighted f1|f1 macro|f1 macro average|precision|recall|em|exact match|
    exact|bleu|sacrebleu|chrf|comet|rouge|rouge 1|rouge 2|rouge l|rouge1|rouge2|rougel|meteor|wer|cer|
    word error rate|perplexity|ppl|loss|eval loss|validation loss|auc|roc auc|auroc|map|map50|map 50|miou|iou|dice|
    psnr|ssim|fid|mae|mse|rmse|r2|mcc|mrr|ndcg|spearman|pearson|test accuracy|validation accuracy|eval accuracy|
    top 1|top 5|top 1 accuracy|val f1|test f1|mean reward|win rate|准确率|精确率|召回率|困惑度`,
    use: `intended use|intended uses|uses|use|use case|use cases|primary use|primary uses|primary intended use|
    primary intended uses|direct use|direct uses|downstream use|downstream uses|model use|model uses|intended usage|
    intended use cases|intended application|intended applications|intended purpose|intended users|primary intended users|
    recommended use|recommended uses|recommended use cases|applications|application|model application|purpose|
    purpose and intended use|what it is for|what is it for|who is this for|use cases and limitations|potential uses|
    usage scenarios|supported tasks|supported tasks and leaderboards|
    用途|预期用途|使用场景|应用场景|适用场景|适用范围|使用范围|模型用途|主要用途|推荐用途|功能用途|用途说明|
    用途と制限|想定用途|意図された用途|용도|사용 용도|사용 목적|사용목적|의도된 용도|의도된 사용|활용|uso previsto|usos previstos|usos|
    utilisation prévue|utilisations prévues|utilisations|verwendungszweck`,
    misuse: `out of scope use|out of scope uses|out of scope use cases|out of scope|out of scope usage|misuse|
    misuse and out of scope use|misuse malicious use and out of scope use|misuse and malicious use|
    prohibited use|prohibited uses|prohibited usage|unintended use|unintended uses|inappropriate use|
    non intended use|not intended for|not intended use|do not use|do not use for|do not use this model for|unsuitable uses|
    unacceptable use|use restrictions|usage restrictions|restricted uses|what not to do|不适用场景|不适用范围|
    禁止用途|超出范围的使用|范围外使用|不适用|非预期用途|误用|滥用|使用限制|禁止使用场景|対象外の用途|uso fuera de alcance`,
    limits: `limitations|limitation|known limitations|other known limitations|current limitations|model limitations|
    limitations and bias|limitations and biases|bias|biases|risks|risk|risks and harms|bias risks and limitations|
    bias and limitations|bias and risks|risks and limitations|bias risks limitations|caveats|caveats and recommendations|
    caveats and limitations|known issues|known problems|ethical considerations|ethical concerns|ethics|
    ethical considerations and limitations|discussion of biases|bias and fairness|social impact of dataset|
    discussion of social impact and biases|social impact|considerations for using the data|considerations|failure modes|
    known failure modes|failure cases|disclaimer|disclaimers|免责声明|weaknesses|drawbacks|safety and limitations|
    notes and limitations|safety scope and limitations|ethics and safety|risks and mitigations|
    responsibility and safety|potential risks|potential harms|hallucination|hallucinations|technical limitations|
    局限|局限性|限制|限制与安全边界|已知问题|已知局限|已知限制|风险|风险提示|风险与局限|局限与风险|偏见|偏差|
    偏见风险与局限|偏差风险与局限|伦理|伦理考量|伦理考虑|伦理声明|注意事项|模型局限|模型局限性|不足|缺陷|
    制限|制限事項|限界|既知の問題|バイアス|한계|제한 사항|제한사항|limitaciones|sesgos|limitaciones y sesgos|limites|biais|
    limites et biais|biais risques et limites|einschränkungen|limitações`,
    sources: `source data|source|sources|data source|data sources|data collection|data collection and processing|
    initial data collection and normalization|initial data collection|collection process|collection|
    data collection process|how the data was collected|how was the data collected|how was this dataset created|
    dataset collection|data acquisition|data origin|origin|provenance|data provenance|source datasets|source dataset|
    source corpora|source corpus|original data|original dataset|source text|source documents|
    who are the source language producers|who are the source data producers|sources and attribution|
    sources attribution|data creation|dataset generation|data generation|generation process|generation|how it was built|
    how it was made|how to reproduce this dataset|construction|dataset construction|collection methodology|dataset provenance|
    data generation process|annotation process|数据来源|数据集来源|来源|数据采集|数据收集|采集方法|采集方式|收集过程|
    数据获取|原始数据|源数据|数据构建|构建方法|构建流程|构建过程|数据生成|生成方法|数据出处|データソース|出典|収集方法|
    데이터 출처|데이터 수집|출처|fuente de los datos|fuentes|source des données|datenquelle`,
    distillation: `distillation|knowledge distillation|distillation details|distillation procedure|
    distillation process|distillation method|distillation training|distillation setup|distillation recipe|model distillation|
    distillation pipeline|蒸馏|知识蒸馏|蒸馏方法|蒸馏过程|蒸馏流程|模型蒸馏|蒸留|知識蒸留|지식 증류`,
    teacher: `teacher|teachers|teacher model|teacher models|teacher model s|teacher llm|oracle|oracle model|distilled from|
    distillation teacher|distillation source|distillation teachers|teacher s|教师|教师模型|老师模型|蒸馏来源|蒸馏自|
    蒸馏教师|教師モデル|교사 모델|modelo profesor|modèle enseignant`,
    base: `base model|base models|base model s|base|finetuned from model|finetuned from|fine tuned from|fine tuned from model|
    foundation model|parent model|based on|backbone model|base llm|base checkpoint|initialized from|initial checkpoint|
    quantized from|original model|基座模型|基础模型|基座|底座模型|底座|基模型|微调自|基于模型|ベースモデル|기반 모델|
    베이스 모델|modelo base|modèle de base|basismodell`,
    generator: `generator|generators|generator model|generator models|generated by|generated with|generated using|
    generation model|generating model|generation models|synthesized by|synthesized with|synthetic data generator|
    生成模型|生成器|生成工具|生成来源`,
    synthetic: `synthetic|synthetic data|synthetic dataset|is synthetic|合成数据|合成数据集`,
    openness: `open source|open sourced|fully open source|opensource|开源|完全开源|是否开源`,
    "test-data": `evaluation data|evaluation dataset|evaluation datasets|evaluation set|test data|test set|testing data|
    testing data factors and metrics|testing data and metrics|testing data factors metrics|factors|validation data|
    eval data|validation set|benchmark data|dev set|测试数据|评估数据|评测数据|测试集|验证集|評価データ`,
    fields: `data fields|data instances|data splits|fields|field|features|columns|column|schema|task schema|data structure|
    dataset structure|data format|format|dataset format|data schema|record format|example|examples|字段|数据格式|字段说明|
    数据结构|数据字段|数据样例|示例`,
    aside: `citation|citations|cite|citing|how to cite|citation information|bibtex|bibtex entry and citation info|
    bibtex entry|citing and authors|table of contents|contents|toc|links|faq|questions and answers|q and a|glossary|
    how to use|quick start|quickstart|getting started|get started|how to get started with the model|installation|install|
    environmental impact|technical specifications|model examination|framework versions|hardware|software|
    compute infrastructure|model architecture and objective|carbon emissions|speeds sizes times|引用|引用格式|目录|快速开始|安装|
    常见问题|环境影响`,
    elsewhere: `references|reference|related work|related works|related models|related datasets|
    acknowledgement|acknowledgements|acknowledgment|acknowledgments|credits|changelog|change log|news|updates|
    further reading|see also|license plate|requirements|dependencies|third party licenses|third party notices|contributing|
    contributions|contribute|roadmap|致谢|参考|参考文献|更新日志|新闻|相关工作|謝辞|참고`,
};
const BY_TITLE = (() => {
    const map = new Map();
    for (const [topic, titles] of Object.entries(TITLES))
        for (const title of titles.split("|")) {
            const key = title.trim();
            const known = map.get(key);
            if (known)
                known.push(topic);
            else
                map.set(key, [topic]);
        }
    return map;
})();
const NONE = [];
const topics_LONGEST = 100;
const PUNCTUATION = (0,pattern/* letters */.M)(String.raw `[^\p{L}\p{N}\p{Mn}&+/,、，_]+`, "g");
/** Lower case, without numbering, emoji and punctuation. */
function keyOf(title) {
    const plain = title
        .toLowerCase()
        .replace(/^\s*(?:(?:[a-h]|[ivx]{1,4})[.)]\s|第?[一二三四五六七八九十]{1,3}[、.．章节])/, "");
    return plain
        .replace(PUNCTUATION(plain), " ")
        .replace(/\ufe0f|\u20e3/g, "")
        .trim()
        .replace(/^(?:\d+ +)+/, "");
}
const SPLIT = /\s*(?:[&+/,、，]|\b(?:and|or|y|et|und)\b|以及|及其|[和及与])\s*/;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Cards share their headings: each is looked up once. */
function remembered(look) {
    const known = remember(look);
    return (title) => {
        if (title.length > topics_LONGEST || title === "")
            return NONE;
        const found = known(title);
        return found.length > 0 || !CJK.test(title) ? found : known(simplified(title));
    };
}
/** Traditional characters of the words above, each with its simplified form; Japanese has its own words above. */
const TRADITIONAL = "許许證证書书議议協协權权訓训練练數数據据語语開开發发機机構构單单團团隊队絡络聯联繫系郵邮評评測测結结準准確确預预圖图範范圍围場场應应適适對对險险見见個个隱隐護护聲声類类來来標标設设參参過过調调優优學学習习餾馏驗验誤误濫滥與与簡简說说術术題题環环務务問问饋馈關关於于侷局採采處处";
const SIMPLIFIED = new Map(Array.from({ length: TRADITIONAL.length / 2 }, (_, i) => [
    TRADITIONAL.charAt(2 * i),
    TRADITIONAL.charAt(2 * i + 1),
]));
const simplified = (title) => [...title.replaceAll("資料", "數據").replaceAll("資訊", "信息").replaceAll("聯絡", "聯繫")]
    .map((char) => SIMPLIFIED.get(char) ?? char)
    .join("");
/** The topics of a title or label that is known word for word. */
const exactTopics = remembered((title) => BY_TITLE.get(keyOf(title)) ?? NONE);
/** The topics of a heading: known as a whole, in its parts ("Limitations and bias"), or by its leading words. */
const topicsOf = remembered((title) => {
    const key = keyOf(title);
    const known = byParts(key);
    if (known.length > 0 && !CJK.test(key))
        return known;
    if (known.length > 0) {
        const loose = key.split(SPLIT).flatMap((part) => BY_TITLE.get(part) ?? matched(part));
        return [...new Set([...known, ...loose])];
    }
    return matched(key);
});
function matched(key) {
    if (CJK.test(key))
        return CJK_PATTERNS.find(([pattern]) => pattern.test(key))?.[1] ?? NONE;
    // A pattern is compiled when it is first tried: the words come first.
    const fits = ([words, pattern]) => words.split(" ").some((word) => key.includes(word)) && pattern.test(key);
    return PATTERNS.find(fits)?.[2] ?? NONE;
}
/** The topics of a label: known as a whole or in its parts; "来源 Provider" says one thing twice. */
const labelTopics = remembered((label) => {
    const key = keyOf(label);
    const known = byParts(key);
    if (known.length > 0 || !CJK.test(key))
        return known;
    const [cjk] = key.split(/ (?=[a-z])/);
    return cjk === undefined ? NONE : (BY_TITLE.get(cjk) ?? NONE);
});
function byParts(key) {
    const known = BY_TITLE.get(key) ?? BY_TITLE.get(key.replace(/ ?[&+/,] ?/g, " and "));
    if (known)
        return known;
    const parts = key.split(SPLIT);
    if (parts.length > 1 && parts.length <= 5) {
        const found = new Set(parts.flatMap((part) => BY_TITLE.get(part) ?? NONE));
        if (found.size > 1)
            for (const weak of ["elsewhere", "aside", "fields"])
                found.delete(weak);
        if (/hardware|speed|memory|latency|throughput/.test(key))
            found.delete("evaluation");
        if (found.size > 0)
            return [...found];
    }
    return NONE;
}
/** Words of which one is in every title that the pattern fits, the pattern, and what it announces. */
const PATTERNS = [
    [
        "licen",
        /^licen[cs](?:es?|ing) (?!plate)|^(?:model|data|dataset|weights?|content|checkpoint|our|project) licen[cs](?:e|ing)$/,
        ["license"],
    ],
    ["details", /^details of the .{0,60}data ?sets?$/, ["data"]],
    [
        "training tuning trained",
        /^(?:pre ?|fine ?|post ?)?(?:training|tuning|trained) (?:data|datasets?|corpus|corpora|sets?|sources?)\b/,
        ["data"],
    ],
    ["training", /\btraining (?:data|datasets?|corpus|corpora)$/, ["data"]],
    [
        "training tuning",
        /^(?:model |the |our )?(?:(?:continued |continual )?pre ?|fine ?|post ?)?(?:training|tuning) (?:loss|results?|metrics|curves?)\b/,
        ["evaluation"],
    ],
    [
        "training tuning",
        /^(?:stage \d+ )?(?:model |the |our )?(?:(?:continued |continual )?pre ?|fine ?|post ?)?(?:training|tuning) (?!with\b|on\b|your\b|guide|example|tutorial|instruct|time\b|free\b)/,
        ["training"],
    ],
    [
        "how",
        /^how (?:it|the model|this model|we|i|was)\b.{0,20}\b(?:fine ?tuned|trained|distilled|built|made)\b/,
        ["training"],
    ],
    ["distil", /^(?:knowledge |model )?distill?ation\b/, ["distillation", "training"]],
    [
        "evaluation result benchmark performance metrics scores accuracy",
        /^(?:evaluation|results?|benchmarks?|performance|metrics|scores|accuracy) (?:on|of|for|against|in|at|by|over|vs|results?|metrics|comparison|summary|scores|report|table)\b/,
        ["evaluation"],
    ],
    [
        "evaluation result benchmark metrics scores",
        /^(?!inference|speed|memory|search|using|expected|example)(?:[^ ]+ ){1,5}(?:evaluations?|results?|benchmarks?|metrics|scores)$/,
        ["evaluation"],
    ],
    ["performance", /^(?!inference|runtime|memory|gpu)[^ ]+ performance$/, ["evaluation"]],
    [
        "eval result metrics score",
        /^(?:evaluation|eval|results?|metrics|scores?) (?:accuracy|acc|f1|em|dev|test|val|validation|bleu|wer|ppl|perplexity|rouge|\d)/,
        ["evaluation"],
    ],
    [
        "limitation bias risks",
        /^(?:known |current |model |dataset |data |other |important )?(?:limitations?|biases|risks)\b|\blimitations?$/,
        ["limits"],
    ],
    [
        "scope prohibited misuse unintended inappropriate disallowed intended malicious",
        /^(?:out of scope|prohibited|misuse|unintended|inappropriate|disallowed|non intended|not intended|malicious)\b/,
        ["misuse"],
    ],
    [
        "intended primary direct downstream recommended potential suggested appropriate",
        /^(?:intended|primary|direct|downstream|recommended|potential|suggested|appropriate) (?:intended )?(?:uses?|usage|users?|applications?)\b/,
        ["use"],
    ],
    [
        "personal pii",
        /^personal(?:ly)? (?:data|information|identifiable)\b|\b(?:personal (?:data|information)|pii)$/,
        ["personal"],
    ],
    ["privacy", /^privacy\b/, ["privacy"]],
    ["contact", /^contact\b/, ["contact"]],
];
const CJK_PATTERNS = [
    [/许可|授权协议|使用协议|开源协议|ライセンス|라이[선센]스/, ["license"]],
    [/不适用|禁止用途|非预期|滥用|対象外/, ["misuse"]],
    [/个人.{0,4}(?:信息|数据)|敏感信息|個人情報|개인정보/, ["personal"]],
    [/隐私/, ["privacy"]],
    [/(?:训练|微调|学習|訓練|학습|훈련) ?(?:数据|语料|データ|데이터)/, ["data"]],
    [
        /评测|评估|評価|性能表现|基准测试|测试结果|实验结果|结果$|ベンチマーク|평가|벤치마크/,
        ["evaluation"],
    ],
    [
        /(?:训练|微调)(?:方法|过程|流程|细节|配置|参数|设置|超参|方式|策略|步骤|信息|记录|事实)|学習(?:方法|手順|設定|の詳細)|학습 (?:방법|과정|설정)/,
        ["training"],
    ],
    [/蒸馏|蒸留|증류/, ["distillation", "training"]],
    [/数据(?:集)?(?:来源|采集|收集|构建)|データ(?:ソース|の出典)/, ["sources", "data"]],
    [/局限|限制|风险|偏见|制限|限界|한계/, ["limits"]],
    [/用途|(?:使用|应用|适用)场景|适用范围|용도|사용 ?목적/, ["use"]],
    [/联系|お問い合わせ|連絡|문의/, ["contact"]],
];

;// CONCATENATED MODULE: ./lib/src/formats/prose/outline.js





/** Deeper than any heading. */
const BOLD_LEVEL = 7;
function outline(card) {
    const parts = [];
    const open = [];
    const begin = (level, title, line, topics) => {
        while (open.length > 0 && (open[open.length - 1]?.level ?? 0) >= level)
            open.pop();
        const parent = open[open.length - 1];
        const part = { level, title, line, topics, parent, blocks: [], figures: [] };
        parts.push(part);
        open.push(part);
        return part;
    };
    let named = false;
    for (const section of card.sections) {
        const top = section.level === 1 && !named;
        named ||= top;
        // The first title is a name, which may hold any word.
        const topics = section.level === 0 ? [] : (top ? exactTopics : topicsOf)(head(section.title));
        let part = begin(section.level, section.title, section.line, topics);
        const whole = part;
        let owner = parts.length - 1;
        for (const block of section.blocks) {
            const bold = block.depth ? undefined : (block.bold ?? emptyLabel(block));
            const announced = bold === undefined ? undefined : topicsOf(bold);
            if (bold !== undefined && announced && announced.length > 0)
                part = begin(BOLD_LEVEL, bold, block.line, announced);
            else if (bold !== undefined && part !== whole) {
                part = begin(BOLD_LEVEL, bold, block.line, []);
                part.blocks.push(block);
            }
            else
                part.blocks.push(block);
        }
        for (const figure of section.figures) {
            while ((parts[owner + 1]?.line ?? Number.POSITIVE_INFINITY) <= figure.line)
                owner++;
            parts[owner]?.figures.push(figure);
        }
    }
    return parts;
}
const emptyLabel = (block) => (block.value === "" ? block.label : undefined);
/** `License: MIT` as a heading: what is announced, and what is said. */
const head = (title) => splitTitle(title)?.head ?? title;
function splitTitle(title) {
    const colon = title.slice(0, 60).search(/[:：]/);
    if (colon <= 0)
        return undefined;
    const value = title.slice(colon + 1).trim();
    return value === "" ? undefined : { head: title.slice(0, colon), value };
}
/** Whether a part, or one above it, has one of these topics. */
function within(part, topics) {
    for (let one = part; one; one = one.parent)
        if (one.topics.some((topic) => topics.has(topic)))
            return true;
    return false;
}
/**
 * What a part says of its topic: its own blocks and those of the parts below it that announce nothing else.
 * A label of another topic is that topic's content.
 */
function contentOf(parts, index, topic, most) {
    const content = { blocks: [], figures: [] };
    const root = parts[index];
    if (!root)
        return content;
    let skipped = Number.POSITIVE_INFINITY;
    for (let i = index; i < parts.length && content.blocks.length < most; i++) {
        const part = parts[i];
        if (!part || (i > index && part.level <= root.level))
            break;
        if (part.level > skipped)
            continue;
        skipped = Number.POSITIVE_INFINITY;
        if (i > index && part.topics.length > 0 && !part.topics.includes(topic)) {
            skipped = part.level;
            continue;
        }
        for (const block of part.blocks) {
            if (content.blocks.length >= most)
                break;
            if (block.label !== undefined) {
                const own = exactTopics(block.label);
                if (own.length > 0 && !own.includes(topic))
                    continue;
            }
            if (says(block.value ?? block.text))
                content.blocks.push(block);
        }
        if (content.figures.length < FIGURES)
            content.figures.push(...part.figures.slice(0, FIGURES));
    }
    return content;
}
const FIGURES = 12;
/** Sentences that templates and tools write under a heading, whatever the model is; advice to the author. */
const TEMPLATE = /^(?:(?:describe|discuss|explain|state) (?:the|any|how|what|whether)\b.{0,60}\b(?:data|collection|process|annotat\w+|criteria|bias\w*|social|source|demographic\w*|model)\b|(?:provide|list) (?:any|examples|your)\b|if known, |you can also (?:add|provide)|users \(both direct and downstream\) should be made aware of the risks|this section is meant to|\[?if relevant|more information needed)/i;
const NOTHING = /^(?:n\/?a|not applicable|none yet|[-–—?x]+|\[optional\]|see (?:below|above)|暂无|略)[.。]?$/i;
/** Whether a text says anything: no placeholder, no template sentence, not only an image, a link into the page, a mark. */
function says(raw) {
    // Most texts are sentences; only what is short, marked up or an order can say nothing.
    if (raw.length > 120)
        return /[<[]/.test(raw) ? look(raw) : !TEMPLATE.test(raw);
    return outline_short(raw);
}
const outline_LETTER = (0,pattern/* letters */.M)(String.raw `[\p{L}\p{N}]`);
/** Templates repeat the same few words in thousands of sections. */
const outline_short = remember(look);
function look(raw) {
    const bare = withoutComments(raw.length > 2000 ? raw.slice(0, 2000) : raw).trim();
    if (/^\[[^[\]]{0,200}\]\(#[^()]{0,200}\)$/.test(bare))
        return false;
    const words = plain(bare);
    return (outline_LETTER(words).test(words) &&
        !NOTHING.test(words) &&
        !TEMPLATE.test(words) &&
        !(0,placeholder/* isPlaceholder */.w)(words));
}

;// CONCATENATED MODULE: ./lib/src/formats/prose/personal.js


const THING = "(?:personal(?:ly)?(?:[- ]identifiable)?(?: or sensitive| and sensitive)? (?:data|information|details)|personally identifiable information|PIIs?|private information|identifiable (?:information|individuals)|sensitive personal (?:data|information)|personal identifiers)";
const FEW = "(?:[\\w/-]+,? ){0,3}";
/** A flat denial. Whatever limits it (a hedge, an exception, a purpose) leaves the question open. */
const NO = new RegExp(`\\b(?:contain|include|hold|have|has|involve|use)s?(?:ed|d)? no ${FEW}${THING}\\b|\\b(?:do|does|did)(?: not|n['’]t) (?:contain|include|hold|have|involve) (?:any )?${FEW}${THING}\\b|\\bno ${FEW}${THING} (?:is|are|was|were|has been|have been) (?:included|present|contained|collected|used|in (?:the|this))\\b|\\bfree of (?:any )?${THING}\\b`, "i");
const NO_ZH = /(?:不|未|没有|均?不)(?:包含|含有?|涉及)(?:任何|真实)?(?:用户)?(?:的)?(?:真实)?(?:个人|隐私|用户隐私|个人隐私|个人敏感|个人身份)(?:可识别)?(?:信息|数据|内容)|无(?:任何)?个人(?:敏感)?信息/;
const YES = new RegExp(`\\b(?:contain|include|hold)s? (?:[\\w/-]+,? ){0,2}(?:${THING}|(?:real |full |user |author |people'?s )?names,? (?:and|or|e-?mails?|phone|address)|e-?mail addresses|phone numbers|home addresses|social security numbers)`, "i");
const YES_ZH = /(?<![不未没])(?:包含|含有)(?:真实)?(?:的)?(?:个人|用户)(?:敏感|身份)?(?:信息|数据)/;
const personal_OPEN = /\b(?:may|might|can|could|should|must|shall|would|if|whether|unless|except|exceptions?|beyond|other than|apart from|aside|guarantee|ensure|cannot|make sure|verif(?:y|ied)|attempt|tr(?:y|ied)|aim|intend|best of|believe|assume|likely|possibl[ey]|potential(?:ly)?|probabl[ey]|some|few|mostly|but|however|although|though|publicly known|public figures|users?['’]s? (?:upload|input))\b|可能|应当?|如果|除|尽量|确保|保证|但/i;
/** Said of the subject: "The licence does not include personal data" is not. */
const SUBJECT = /\b(?:data ?sets?|data|corpus|corpora|it|they|this|these|records|samples?|examples|texts?|files?|we|images|content|model|sentences|annotations?|dialog(?:ue)?s)\b|数据|语料|本|集/i;
/** A question, or the description of a column with its codes ("1 = yes, 0 = no"), answers nothing. */
const ASKS = /[?？]|^\W{0,4}(?:does|do|did|is|are|was|were|has|have|can|could)\b|\b(?:whether|flag|label|indicat(?:es|or|ing))\b|\b[01]\s?[=:]\s?["'“]?(?:yes|no|true|false)\b|是否|吗/i;
/** What a sentence says on personal information in the data, where it leaves no doubt. */
function personalAnswer(sentence) {
    if (ASKS.test(sentence))
        return undefined;
    const no = NO.test(sentence) || NO_ZH.test(sentence);
    const yes = !no && (YES.test(sentence) || YES_ZH.test(sentence));
    if ((!no && !yes) || personal_OPEN.test(sentence) || !SUBJECT.test(sentence))
        return undefined;
    return no ? "no" : "yes";
}
const personal_END = (0,pattern/* letters */.M)(String.raw `(?<=[.!?])\s+(?=[\p{Lu}])|(?<=[。！？；])`);
/** The answer of a section or label that is about nothing else. */
function sectionAnswer(text) {
    const bare = text.replace(/[.。!！]+$/, "");
    const word = presence(bare);
    if (word)
        return word;
    if (/^no (?:personal|pii|sensitive|personally)\b[^.]{0,60}$/i.test(bare) && !personal_OPEN.test(bare))
        return "no";
    if (ASKS.test(text))
        return undefined;
    const answers = new Set(text.split(personal_END(text)).flatMap((one) => personalAnswer(one) ?? []));
    return answers.size === 1 ? [...answers][0] : undefined;
}

;// CONCATENATED MODULE: ./lib/src/formats/prose/place.js
/** The place of a block: from the first character of its text to the last one. */
function placeOf(card, block) {
    const rows = block.text.split("\n");
    const first = rows[0] ?? "";
    const last = rows[rows.length - 1] ?? "";
    const end = block.line + rows.length - 1;
    return between(card, block.line, first, end, last);
}
/** The place of a phrase within a block, which may be written over several lines. */
function phrasePlace(card, block, from, length) {
    const before = block.text.slice(0, from);
    const line = block.line + (before.match(/\n/g)?.length ?? 0);
    const rowStart = before.lastIndexOf("\n") + 1;
    const row = (block.text.slice(rowStart).split("\n", 1)[0] ?? "").trimEnd();
    const written = card.lines.line(line);
    const at = written.indexOf(row);
    const within = Math.min(length, rowStart + row.length - from);
    if (at < 0 || within <= 0)
        return placeOf(card, block);
    const column = at + (from - rowStart) + 1;
    return card.location({ start: { line, column }, end: { line, column: column + within } });
}
/** The place of one line, without its indentation. */
const linePlace = (card, line) => between(card, line, "", line, "");
function figurePlace(card, figure) {
    const end = Math.min(figure.end, card.lines.count);
    return between(card, figure.line, "", end, "");
}
/** Cells lose their escapes and texts their NULs, so a row is not always found as it is: then its line counts. */
function between(card, from, first, to, last) {
    const top = card.lines.line(from);
    const bottom = card.lines.line(to);
    const indent = top.length - top.trimStart().length;
    const at = first === "" ? -1 : top.indexOf(first.trimEnd());
    const column = (at < 0 ? indent : at) + 1;
    const tail = last.trimEnd();
    const found = tail === "" ? -1 : bottom.indexOf(tail, to === from ? column - 1 : 0);
    const end = (found < 0 ? bottom.trimEnd().length : found + tail.length) + 1;
    return card.location({
        start: { line: from, column },
        end: { line: to, column: to === from ? Math.max(column, end) : end },
    });
}

;// CONCATENATED MODULE: ./lib/src/formats/prose/sentences.js


const sentences_END = (0,pattern/* letters */.M)("(?<=[.!?][\"')*_`]{0,4})\\s+(?=[\"'(*_`[]{0,4}[\\p{Lu}])|(?<=[。！？；])");
const sentences_LONGEST = 4000;
function sentencesOf(block) {
    const raw = withoutComments(block.slice(0, sentences_LONGEST)).replace(/\s+/g, " ");
    return raw
        .split(sentences_END(raw))
        .map((one) => ({ raw: one, text: plain(one) }))
        .filter((one) => one.text !== "");
}
const sentences_NEGATED = /\b(?:not|no(?! teacher)|never|without|nor|neither|cannot|unlike|instead of|rather than)\b|n['’]t\b|不是|并非|未|没有|而非|无需/i;
/** The sentence speaks of this model or data set, or leaves its subject out; `title` holds the names of the card. */
function isOwn(sentence, title) {
    const start = sentence.replace(BEFORE_LETTERS(sentence), "").slice(0, 60).toLowerCase();
    if (OWN.test(start))
        return true;
    const first = start.split(/[\s,(]/, 1)[0] ?? "";
    return first.length > 1 && title.some((name) => name === first || start.startsWith(`${name} `));
}
const BEFORE_LETTERS = (0,pattern/* letters */.M)(String.raw `^[^\p{L}\p{N}]+`);
const OWN = /^(?:this|the (?:present |final |resulting |released |student |fine-?tuned )?(?:model|teacher|student|network|checkpoint|weights|adapter|data ?set|corpus|data|samples|examples|conversations|dialog(?:ue)?s|questions|instructions|responses|answers|prompts|texts)|it\b|its\b|we\b|our|these|both|all|a (?:distilled|small|smaller|compact|lightweight|fine-?tuned|student)|[\w-]{2,20} (?:version|variant) of |an? [\w-]{1,20} ?(?:data ?set|model|corpus|student)|distill|knowledge distillation|train|fine-?tun|generated|synthetic|synthesi[sz]ed|student|using|here|model|dataset|本|该|此|我们|模型|数据|由|使用|采用|通过|利用|基于|从|全部|所有|学生|蒸馏|合成)/;
/** Sentences about this document, about code, or about what others did. */
const ASIDE = /\b(?:card|readme|badge|this (?:page|document|description|file)|outperform\w*|compared? (?:to|with)|comparison|baselines?|versus|vs|than|evaluat\w+|judg\w+|scor(?:e|ed|ing) by|similar to|inspired by|users? can|you can|can be|could be|may be|might be|would be|future|plan(?:s|ned)?|todo)\b|卡片|文档由|对比|相比|优于|评测|可用于|可以用于|计划/i;
const isAside = (sentence) => ASIDE.test(sentence);
/** Whether this model is said to learn from another one's outputs. */
function saysDistilled(text, title) {
    if (!DISTILLED.test(text) || sentences_NEGATED.test(text) || OTHER_SENSE.test(text) || isAside(text))
        return false;
    return isOwn(text, title);
}
const DISTILLED = /\bdistill?ed\s+(?:[\w-]+\s+){0,3}?(?:version|variant|checkpoint|model|student|from|of|using|with|via|by|on|into|through)\b|\b(?:is|was|been|were|are)\s+(?:[\w-]+\s+){0,4}?distill?ed\b|\b(?:knowledge|sequence-level|response|logit|self|model|reasoning|policy)[- ]distill?ation\b|\bdistill?ation\s+(?:from|of|training|with|using|loss|objective|process)\b|\b(?:via|by|using|through|with)\s+distill?(?:ation|ing)\b|\bas\s+(?:(?:the|an?|its|our)\s+)?teacher\b|\bteacher\s+(?:model|network|is|was|llm)\b|\bstudent\s+(?:model|network|of)\b|蒸馏(?!水)|教师模型|学生模型/i;
const OTHER_SENSE = /\b(?:distill?ed water|data ?set distillation|data distillation|distill?ed spirits|distill?ation column|distill?ations? (?:as|is a) (?:use|task)|for distillation|distillation purposes|student(?:s)? (?:who|in|of (?:the )?(?:university|school|class|law|medicine)))\b|蒸馏水|数据集蒸馏/i;
/** The sentence says what it was distilled from, by a name or at least a description. */
const namesTeacher = (text) => TEACHER.test(text);
const TEACHER = /\bdistill?ed\s+(?:[\w-]+\s+){0,3}?(?:version|variant|checkpoint|model)?\s*(?:of|from|using|by)\s+\S|\bdistill?ation\s+(?:of|from)\s+\S|\bas\s+(?:(?:the|an?|its|our)\s+)?teacher\b|\bteacher(?:\s+(?:model|network|llm))?\s+(?:is|was)\s+\S|\bdistill?ing\s+\S|\bfrom\s.{2,80}\b(?:through|via|by|using|with)\s.{0,60}\bdistill?(?:ation|ing)\b|从.{1,40}蒸馏|蒸馏自|由.{1,40}蒸馏|以.{1,40}为教师|教师模型(?:为|是|采用|使用)/i;
/** A use that the sentence rules out. */
const rulesOutUse = (text) => /\b(?:should|must|may|shall|is|are)\s?(?:not|n['’]t)\s+(?:be\s+)?(?:intended\s+(?:to\s+be\s+used|for)|used\s+(?:for|to|in|as|on|with)|suitable\s+for|meant\s+(?:for|to)|designed\s+(?:for|to)|deployed)\b|\bdo not use (?:it|this|the model|the dataset)\b|不(?:应|得|可|能|建议|适合|适用)(?:被|将其)?(?:用于|使用于|作为)|(?:禁止|请勿)(?:将.{0,20})?用于|不适用于/i.test(text);
const statesUse = (text) => /\b(?:is|are|was) (?:primarily |mainly |only |solely )?(?:intended|designed|meant) (?:for|to be used)\b/i.test(text) && !sentences_NEGATED.test(text);
/** What the model was trained on, where that is data and not hardware. */
const saysData = (text) => (DATA.test(text) || namesData(text)) && !CAN_BE.test(text);
/** Words for data, whatever they are data of. */
const DATA_WORD = /\b(?:data ?sets?|data|corpus|corpora|pairs|articles|tweets|texts?|sentences|documents|samples|examples|instructions|conversations|dialog(?:ue)?s?|images|books|wikipedia|wiki|dumps?|common ?crawl|c4|squad\w*|mnli|nli|imdb|imagenet\w*|coco|oscar|tokens|reviews|recordings|hours of|github|questions|news|stories|lyrics|poems|papers|abstracts|publications|records|transcripts|subtitles|(?:protein|dna|amino[- ]acid) sequences|molecules|smiles|scrap(?:s|ed)|comments|reddit|posts|messages|threads|pages|words)\b|数据|语料/i;
const DATA = new RegExp(`\\b(?:pre-?|post-?|fine-?)?(?:trained|tuned)\\b(?:[^.]|\\.(?=\\d)){0,80}?\\b(?:on|over|using|with|from)\\b(?:[^.]|\\.(?=\\d)){0,120}(?:${DATA_WORD.source})|\\bmodel on (?:[^.]|\\.(?=\\d)){0,60}\\b(?:corpus|data ?set)\\b|\\b(?:data|corpus|corpora|data ?sets?) (?:that (?:was|were) )?(?:used )?(?:to|for) (?:pre-?|fine-?)?(?:train|tun)\\w*\\b|\\b(?:training|source|training data) (?:data|corpus|set)\\b[^.]{0,60}\\b(?:consists?|contains?|comes?|is|was|were|are|includes?) |在.{2,60}(?:数据|语料)(?:集|库)?上.{0,12}(?:训练|微调)|使用.{2,60}(?:数据|语料).{0,12}(?:训练|微调)`, "i");
/** "fine-tuned on SQuAD v2": a name behind the verb that is no machine, tool or task. */
function namesData(text) {
    const rest = BEHIND.exec(text)?.[1];
    return (rest !== undefined &&
        NAME_FIRST(rest).test(rest) &&
        CAPITAL(rest).test(rest.slice(0, 30)) &&
        !NO_DATA.test(rest));
}
const NAME_FIRST = (0,pattern/* letters */.M)("^(?:(?:the|an?|our|both|english|german|french|spanish)\\s+)?[\"'“*`]{0,3}[\\p{Lu}\\d]", "i");
const CAPITAL = (0,pattern/* letters */.M)(String.raw `[\p{Lu}\d]`);
const BEHIND = /\b(?:trained|tuned)\s+(?:\S{1,40}\s+){0,4}?(?:on|over)\s+(.{2,60})/i;
const NO_DATA = /\b(?:[gct]pus?|(?:[avhp]\d{2,3}|t4)(?:[ -]?\d{1,3}gb)?|tesla|nvidia|rtx|gtx|titan|colab|aws|azure|gcp|kaggle kernels?|google cloud|pytorch|tensorflow|tasks?|objectives?|languages?|layers?|procedure|architecture|configuration|top of|epochs?|steps|machines?|nodes?|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;
/** A title leaves out what a sentence would say: "gpt2 trained on french opensubtitles". */
const titleNamesData = (title) => {
    const rest = /\b(?:trained|tuned) (?:on|over|with) (.{2,60})/i.exec(title)?.[1];
    return saysData(title) || (rest !== undefined && !NO_DATA.test(rest));
};
const CAN_BE = /\b(?:can|could|should|may|might|to|not|unlike|other|previous(?:ly)?|existing) (?:be )?(?:[\w-]+ )?(?:pre-?|fine-?)?(?:trained|tuned)\b/i;
/** A measure with its value. */
const saysResult = (text) => /\b(?:accuracy|f1(?:[- ]score)?|bleu|rouge(?:-\w)?|perplexity|exact match|wer|cer|auc|mrr|map|scores?|(?:validation|evaluation|eval|test) loss)\b(?:[^.]|\.(?=\d)){0,100}?(?:\b\d{0,3}(?:\.\d+|\s?%)|%\s?\d{2})|\d{1,3}(?:\.\d+)?\s?%?\s(?:[\w-]+\s){0,2}(?:accuracy|f1|bleu|rouge(?:-\w)?|perplexity|exact match|wer|auc)\b|(?:准确率|得分|结果)[^。]{0,20}\d/i.test(text);
/** How it was trained: a method, a schedule, a machine, or where the recipe stands. */
const saysMethod = (text, raw = text) => ((/\b(?:pre-?|fine-?)?(?:trained|tuned)\b|训练|微调/i.test(text) && METHOD.test(text)) ||
    STAGES.test(text) ||
    (sentences_RECIPE.test(text) && /https?:|\]\(/.test(raw))) &&
    !CAN_BE.test(text);
const METHOD = /\b(?:epochs?|learning rate|batch size|optimi[sz]er|adamw?|lora|qlora|rlhf|gpus?|tpus?|[avhp]100s?|\d+k? steps|masked language model(?:l?ing)?|mlm|contrastive|objective|supervised fine-?tuning|from scratch|deepspeed|mixed precision|hyper-?parameters|multi-?task|warm-?started|initiali[sz]ed (?:from|on|using|with))\b|\b(?:as (?:follows|below)|following (?:command|parameters|script|settings))\b|\bas:|强化学习|奖励|[Ee]poch|轮/i;
/** Names of methods count where they are what was done, not what the model is compared with. */
const STAGES = /\b(?:SFT|DPO|GRPO|PPO|RLHF|ORPO|KTO)\b.{0,120}\b(?:followed by|then|after|stages?)\b|\b(?:followed by|via|using|through|with) (?:[\w-]+ ){0,3}\(?(?:SFT|DPO|GRPO|PPO|RLHF|ORPO|KTO)\b|\b(?:QLoRA|LoRA|GRPO|DPO|SFT)\b.{0,20}(?:微调|训练)|训练奖励/;
/** "The training script can be found [here](…)". */
const sentences_RECIPE = /\b(?:training|fine-?tuning|pre-?training|trained|fine-?tuned)\b.{0,60}\b(?:scripts?|notebook|colab|procedure|details)\b|\b(?:script|notebook|details)\b.{0,40}\b(?:for|of|on|to|that)\s(?:\w+ ){0,3}(?:training|fine-?tuning|pre-?training|trained|fine-?tuned|train|fine-?tune|created this model)\b/i;
/** Labels of generated content: what a person sees, what a machine finds. */
function labelKinds(text) {
    if (sentences_NEGATED.test(text) ||
        isAside(text) ||
        /\b(?:remov\w+|training|dataset|filter\w*|laion)\b|去除|训练/i.test(text))
        return [];
    if (!/\b(?:outputs?|generated|generations?|content|images?|audio|videos?|all|every|each)\b|生成|输出/i.test(text))
        return [];
    if (!/\b(?:add|embed|contain|include|appl|carr|insert|mark|label|watermark|tag)(?:y|s|es|ed|ied|ies|led|ing)?\b|添加|嵌入|含有?|标识|带有/i.test(text))
        return [];
    const found = [];
    if (/\b(?:visible|explicit|on-screen) (?:watermarks?|labels?|marks?|notices?)|(?<!in)visibly (?:labell?ed|marked|watermarked)|显式(?:标识|水印)|可见水印/i.test(text.replace(/invisibl[ey]/gi, "hidden")))
        found.push("labels.explicit");
    if (/\b(?:invisible|imperceptible|implicit|hidden|inaudible) (?:watermarks?|watermarking|labels?|marks?)|invisibly watermark|\bsynthid\b|\bc2pa\b|metadata labels?|隐式(?:标识|水印)|隐形水印|不可见水印|元数据.{0,8}标识/i.test(text))
        found.push("labels.implicit");
    return found;
}
/** A disclaimer tells of limits where it speaks of errors, harm or use, and not of who wrote the card. */
const disclaims = (text) => !/\bmodel card\b|\btransformers\b/i.test(text) &&
    /\b(?:limit\w*|bias\w*|risks?|harm\w*|not|no|n['’]t|cannot|only|careful|errors?|inaccura\w*|incorrect|offensive|profan\w*|hallucinat\w*|research purposes)\b|仅|不|可能/i.test(text);
const isDisclaimer = (title) => /disclaimers?|免责/i.test(title);

;// CONCATENATED MODULE: ./lib/src/formats/prose/headings.js









const ELSEWHERE = new Set(["elsewhere", "aside", "fields"]);
const MEASURED = new Set(["evaluation", "test-data"]);
const headings_DATA = new Set(["data", "sources", "base", "teacher"]);
/** What stands under the headings, and in them. */
function headings(reader) {
    const { parts, card, said, kind } = reader;
    for (const [index, part] of parts.entries()) {
        if (part.level > 0 && /open|开源/i.test(part.title) && !within(part, ELSEWHERE)) {
            const claim = openSourceTitle(part.title);
            if (claim)
                said.add("claims.openSource", claim.phrase, linePlace(card, part.line), "heading");
        }
        if ((part.level === 1 || index <= 1) && kind === "model")
            titled(reader, part);
        if (part.topics.length === 0 || within(part, ELSEWHERE))
            continue;
        for (const topic of part.topics)
            sayHeading(reader, index, part, topic);
    }
    figures(reader);
}
/** "X fine-tuned on Y" names the base and the data; "X: Distilling Y" a teacher. */
function titled({ said, uses, card }, { title: whole, line }) {
    const title = whole.slice(0, 300);
    const at = linePlace(card, line);
    if (titleNamesData(title))
        said.add("training.summary", title, at, "sentence");
    if (/\bdistill?(?:ed from|ing) \S/i.test(title))
        said.add("teachers.statement", title, at, "sentence");
    uses.title(title, at);
}
/** Topics for which the first block may not be the one that counts. */
const SEVERAL = new Set([
    "license",
    "personal",
    "privacy",
    "contact",
    "data",
    "limits",
    "teacher",
    "base",
    "generator",
]);
/** Topics that state nothing of such a subject. */
const SILENT = {
    model: new Set([
        "sources",
        "generator",
        "synthetic",
        "hyperparameter",
        "metric",
        "openness",
        "test-data",
    ]),
    dataset: new Set([
        "data",
        "training",
        "evaluation",
        "distillation",
        "base",
        "hyperparameter",
        "metric",
        "openness",
        "test-data",
    ]),
};
const FACT = {
    use: "intendedUse",
    misuse: "outOfScopeUse",
    limits: "limitations",
    sources: "sources.description",
    training: "training.description",
};
/** Topics on which code or a picture tells a reader something. */
const SHOWN = {
    training: ["code", "image"],
    evaluation: ["code", "image"],
    license: ["code"],
    distillation: ["code", "image"],
};
function sayHeading(reader, index, part, topic) {
    const { said, card, kind, parts } = reader;
    if (SILENT[kind].has(topic))
        return;
    const content = contentOf(parts, index, topic, SEVERAL.has(topic) ? 12 : 2);
    const first = firstOf(reader, part, topic, content);
    if (!first)
        return;
    const { raw, at } = first;
    const text = plain(raw.slice(0, 1500)).slice(0, 300) || part.title;
    const manner = part.topics.length > 1 ? "shared" : "heading";
    const fact = FACT[topic];
    if (fact !== undefined)
        said.add(fact, text, at, manner);
    switch (topic) {
        case "license":
            if (!within(part.parent, headings_DATA))
                sayLicence(reader, first, content);
            break;
        case "personal":
        case "privacy": {
            said.add("personalInfo.statement", text, at, "heading");
            const answers = content.blocks.flatMap((block) => sectionAnswer(plain(block.value ?? block.text)) ?? []);
            const answer = sectionAnswer(text) ?? (new Set(answers).size === 1 ? answers[0] : undefined);
            if (answer)
                said.add("personalInfo.present", answer, at, "heading");
            break;
        }
        case "provider":
            if (within(part.parent, headings_DATA))
                break;
            said.add("provider.name", text, at, "heading");
            if (/@|https?:/.test(raw))
                said.add("contact", text, at, "heading");
            break;
        case "contact":
            contacts(reader, content, first);
            break;
        case "link":
            if (/https?:/.test(raw))
                said.add("contact", text, at, "heading");
            break;
        case "data":
            if (within(part.parent, MEASURED))
                break;
            said.add("training.summary", text, at, "heading");
            named(reader, topic, content);
            break;
        case "evaluation":
            said.add("evaluation.results", text, at, "heading");
            break;
        case "distillation":
            said.add("distillation.hints", part.title, linePlace(card, part.line), "heading");
            break;
        case "teacher":
            said.add("teachers.statement", text, at, "heading");
            said.add("distillation.hints", part.title, linePlace(card, part.line), "heading");
            named(reader, topic, content);
            break;
        case "base":
        case "generator":
            if (!within(part, MEASURED) && !content.figures.some(isMeasured))
                named(reader, topic, content);
            break;
        case "synthetic":
            if (kind === "dataset" && !/^(?:no\b|none|无|否|不)/i.test(text))
                said.add("synthetic.present", "yes", at, "heading");
            break;
    }
}
/** "Base Model" over a table of scores is a name for what was measured. */
const isMeasured = ({ kind, text }) => kind === "table" && MEASURES.test(text.slice(0, 600));
/** Names under a heading: links and ids, or the one short name that is all it says. */
function named({ uses, card }, topic, { blocks }) {
    for (const block of blocks)
        uses.label(topic, block.value ?? block.text, placeOf(card, block), blocks.length === 1);
}
/** What the part says first: in its own line (`## License: MIT`), in text, in a table, in a picture or code. */
function firstOf({ card }, part, topic, content) {
    const inTitle = part.level <= 6 ? splitTitle(part.title)?.value : undefined;
    if (inTitle)
        return { raw: inTitle, at: linePlace(card, part.line) };
    // "Intended uses & limitations" often tells of the uses alone.
    const disclaimer = topic === "limits" && isDisclaimer(part.title);
    const limiting = disclaimer || (topic === "limits" && part.topics.length > 1);
    const blocks = limiting
        ? content.blocks.filter(({ text }) => (disclaimer ? disclaims(text) : LIMITING.test(text)))
        : content.blocks;
    const [block] = blocks;
    const image = SHOWN[topic]?.includes("image") === true;
    if (block)
        return { raw: lead(block, content.blocks), at: placeOf(card, block) };
    if (limiting)
        return undefined;
    const figure = content.figures.find(({ kind }) => kind === "table" || kind === "html" || SHOWN[topic]?.includes(kind) === true);
    if (figure)
        return { raw: figure.text.trim().split("\n", 1)[0] ?? "", at: figurePlace(card, figure) };
    const picture = image ? part.blocks.find((one) => one.text.includes("![")) : undefined;
    return picture && { raw: part.title, at: placeOf(card, picture) };
}
const LIMITING = /\b(?:limit\w*|bias\w*|risks?|harm\w*|not|no|n['’]t|cannot|only|caution|careful|fail\w*|error\w*|inaccura\w*|hallucinat\w*|issues?|poor\w*|worse)\b|局限|限制|偏|风险|不|仅|可能/i;
/** The first block; where it only leads to the next ("From the paper:"), that one with it. */
function lead(block, blocks) {
    const next = blocks[blocks.indexOf(block) + 1];
    const leads = block.text.length < 60 && /[:：]\s*$/.test(block.text);
    return leads && next ? `${block.text.trimEnd()} ${next.text}` : block.text;
}
function sayLicence({ said, card, kind }, first, content) {
    const inTitle = content.blocks.every((block) => block.text !== first.raw);
    const block = inTitle ? undefined : licenceBlock(content.blocks, kind);
    const raw = block ? block.value || block.text : first.raw;
    said.licence(licenceText(raw, kind), block ? placeOf(card, block) : first.at, "heading");
}
function contacts({ said, card }, content, first) {
    const reachable = content.blocks.filter((block) => ADDRESS.test(block.text)).slice(0, 5);
    if (reachable.length === 0)
        said.add("contact", plain(first.raw.slice(0, 1500)), first.at, "heading");
    for (const block of reachable)
        said.add("contact", contactText(block.value || block.text), placeOf(card, block), "heading");
}
const MEASURES = /\b(?:accuracy|acc|f1(?:[- ]score)?|em|las|uas|bleu|rouge[-\w]{0,4}|wer|cer|mmlu|gsm8k|humaneval|perplexity|ppl|precision|recall|auc|auroc|miou|map@?\d*|validation loss|val loss|eval loss|scores?|benchmarks?|metrics?|exact match|ndcg\S*|mrr|spearman|pearson|pass@\d+|mnli\S{0,4}|qqp|qnli|sst-?2|cola|sts-?b|mrpc|rte|wnli|xnli)\b|准确率|得分|评分|召回率/i;
/** Tables whose header names a measure are results, wherever they stand; so are the dumps of evaluation scripts. */
function figures({ parts, said, card, kind }) {
    if (kind === "dataset")
        return;
    for (const part of parts) {
        if (part.figures.length === 0 || within(part, ELSEWHERE))
            continue;
        for (const figure of part.figures) {
            const head = figure.text.slice(0, 600);
            if (figure.kind === "table" && MEASURES.test(head))
                said.add("evaluation.results", plain(head) || part.title, figurePlace(card, figure), "sentence");
            if (figure.kind !== "code")
                continue;
            for (const fact of codeSays(figure.text))
                said.add(fact, part.title || head.trim().split("\n", 1)[0] || "code", figurePlace(card, figure), "sentence");
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/prose/labels.js









const labels_ELSEWHERE = new Set(["elsewhere", "fields"]);
const labels_ASIDE = new Set(["aside"]);
const OF_THE_CARD = new Set(["license", "contact", "link"]);
/** Parts that speak of other things than the subject: their licence and their maker are not its own. */
const OF_OTHERS = {
    model: new Set(["data", "sources", "evaluation", "test-data", "base", "teacher", "elsewhere"]),
    dataset: new Set(["sources", "evaluation", "test-data", "base", "teacher", "elsewhere"]),
};
const labels_MEASURED = new Set(["evaluation", "test-data", "elsewhere"]);
const LICENSE = new Set(["license"]);
const PURPOSE = new Set(["use", "misuse", "limits", "evaluation"]);
/** `**Label:** value`, rows of two cells, and `Label: value` on a line of its own. */
function labels(reader) {
    for (const part of reader.parts) {
        if (part.blocks.length === 0)
            continue;
        const last = part === reader.parts[reader.parts.length - 1] && /^references?$/i.test(part.title);
        if (within(part, labels_ELSEWHERE) && !last)
            continue;
        const aside = last || within(part, labels_ASIDE);
        const hyper = [];
        for (const [i, block] of part.blocks.entries())
            for (const one of labels_labelled(part, block, i)) {
                const topics = block.label === undefined ? exactTopics(one.label) : labelTopics(one.label);
                if (topics.length === 0 || !says(one.value))
                    continue;
                if (topics.includes("hyperparameter"))
                    hyper.push(one);
                for (const topic of topics)
                    if (!aside || OF_THE_CARD.has(topic))
                        sayLabel(reader, part, topic, one);
            }
        // One number may stand anywhere; several are a recipe.
        const [first] = hyper;
        if (first && hyper.length > 1) {
            const text = hyper.slice(0, 8).map((one) => `${one.label}: ${plain(one.value)}`);
            reader.said.add("training.description", text.join("; "), placeOf(reader.card, first.block), "heading");
        }
    }
}
function labels_labelled(part, block, index) {
    if (block.label === undefined)
        return plainLabels(block);
    const { label, value = "" } = block;
    if (value !== "" || !block.depth)
        return value === "" ? [] : [{ label, value, block }];
    // `- **Label:**` with its value in the list below it.
    const below = part.blocks[index + 1];
    if (!below || (below.depth ?? 0) <= block.depth)
        return [];
    return [{ label, value: below.text, block: below }];
}
const labels_NONE = [];
const LONGEST_LABEL = 44;
const labels_WORDS = (0,pattern/* letters */.M)("^[\\s\\p{L}\\p{N}()_\\-*`[\\]/、]+$");
/** `License: MIT` without emphasis, on a line of its own. */
function plainLabels(block) {
    const { text, line } = block;
    const colon = text.search(/[:：]/);
    if (colon < 2 || (colon > LONGEST_LABEL && !text.includes("\n")))
        return labels_NONE;
    const found = [];
    for (const [i, row] of text.slice(0, 4000).split("\n").entries()) {
        const colon = row.slice(0, LONGEST_LABEL).search(/[:：]/);
        if (colon < 2)
            continue;
        const label = row.slice(0, colon);
        const next = row[colon + 1];
        if (labels_WORDS(label).test(label) && next !== "/" && exactTopics(label).length > 0)
            found.push({
                label: plain(label),
                value: row.slice(colon + 1).trim(),
                block: { line: line + i, text: row.trim() },
            });
    }
    return found;
}
const REACHABLE = /@|https?:|\]\(|\bissues?\b|\bdiscord\b|\bslack\b|\btwitter\b|\bgithub\b|微信|QQ|邮箱/i;
/** A measured value: a percentage, a decimal fraction; `16-bit` is a precision of another kind. */
const MEASURE = /^[\s*_~≈<>=`+-]*(?:\d{1,4}(?:[.,]\d+)?\s?%|\d{0,4}[.,]\d+)(?![\w-])/;
function sayLabel(reader, part, topic, one) {
    const { said, uses, card, kind } = reader;
    const { value, block } = one;
    const at = placeOf(card, block);
    const text = plain(value.slice(0, 1500)).slice(0, 300);
    if (text === "")
        return;
    const foreign = within(part, OF_OTHERS[kind]) && !within(part, LICENSE) && !/^references?$/i.test(part.title);
    const measured = within(part, labels_MEASURED);
    switch (topic) {
        case "license":
            if (!foreign)
                said.licence(licenceText(value, kind), at, "label");
            break;
        case "personal": {
            said.add("personalInfo.statement", text, at, "label");
            const answer = sectionAnswer(text);
            if (answer)
                said.add("personalInfo.present", answer, at, "label");
            break;
        }
        case "provider":
            if (foreign)
                break;
            said.add("provider.name", text, at, "label");
            if (REACHABLE.test(value))
                said.add("contact", text, at, "label");
            break;
        case "contact":
            if (REACHABLE.test(value) || ADDRESS.test(value))
                said.add("contact", contactText(value), at, "label");
            break;
        case "link":
            if (/https?:\/\//.test(value))
                said.add("contact", contactText(value), at, "label");
            break;
        case "data":
            if (!measured)
                said.add("training.summary", text, at, "label");
            if (!measured)
                uses.label(topic, value, at);
            break;
        case "training":
            said.add("training.description", text, at, "label");
            if (DATA_WORD.test(text))
                said.add("training.summary", text, at, "label");
            break;
        case "evaluation":
            if (/\d/.test(text))
                said.add("evaluation.results", text, at, "label");
            break;
        case "metric":
            if (MEASURE.test(value))
                said.add("evaluation.results", `${one.label}: ${text}`, at, "label");
            break;
        case "use":
            said.add("intendedUse", text, at, "label");
            break;
        case "misuse":
            said.add("outOfScopeUse", text, at, "label");
            break;
        case "limits":
            if (isDisclaimer(one.label) && !disclaims(text))
                break;
            said.add("limitations", text, at, "label");
            break;
        case "sources":
            if (measured)
                break;
            said.add("sources.description", text, at, "label");
            uses.source(value, at);
            break;
        case "distillation":
            if (!within(part, PURPOSE) && !/^(?:no|none|否|无)\b/i.test(text))
                said.add("distillation.hints", `${one.label}: ${text}`, at, "label");
            break;
        case "teacher":
            if (measured || /^(?:no|none|n\/a|否|无)\b/i.test(text))
                break;
            said.add("teachers.statement", text, at, "label");
            said.add("distillation.hints", `${one.label}: ${text}`, at, "label");
            uses.label(topic, value, at);
            break;
        case "base":
            if (!measured)
                uses.label(topic, value, at);
            break;
        case "generator":
            if (!measured)
                uses.label(topic, value, at);
            break;
        case "synthetic":
            if (kind === "dataset" && /^(?:yes|true|是|fully|partly|partially)/i.test(text))
                said.add("synthetic.present", "yes", at, "label");
            break;
        case "openness":
            if (/^(?:yes|true|fully|completely|是|完全)\b/i.test(text))
                said.add("claims.openSource", one.label, at, "label");
            break;
    }
}

;// CONCATENATED MODULE: ./lib/src/formats/prose/said.js

const RANK = { label: 0, heading: 1, shared: 2, sentence: 3 };
const MODEL_ONLY = new Set([
    "training.summary",
    "training.description",
    "evaluation.results",
    "teachers.statement",
    "distillation.hints",
]);
const said_LISTS = new Set([
    "contact",
    "evaluation.results",
    "claims.openSource",
    "distillation.hints",
]);
const said_MOST_ITEMS = 50;
const MOST_LICENCES = 5;
/** Collects what the body says; of several statements of one fact the plainest counts, then the first. */
class Said {
    facts = new Map();
    licences = [];
    kind;
    constructor(kind) {
        this.kind = kind;
    }
    add(fact, text, at, manner) {
        const bare = text.slice(0, 300).trim();
        if (bare === "")
            return;
        if (this.kind === "dataset" ? MODEL_ONLY.has(fact) : fact === "sources.description")
            return;
        const known = this.facts.get(fact);
        const one = { text: bare, at, manner };
        if (!known)
            this.facts.set(fact, [one]);
        else if (known.length < said_MOST_ITEMS && !known.some((other) => same(other, one, fact)))
            known.push(one);
    }
    licence({ text, link }, at, manner) {
        if (text === "" || this.licences.some((one) => one.text === text))
            return;
        if (this.licences.length < MOST_LICENCES)
            this.licences.push({ text, link, at, manner });
    }
    has(fact) {
        return fact === "license.stated" ? this.licences.length > 0 : this.facts.has(fact);
    }
    into(statements) {
        // A link completes a licence that the body states; beside one of the front matter it may belong to another text.
        const open = !statements.has("license.stated") && !statements.has("license.link");
        const licences = byManner(this.licences);
        for (const { text, at } of licences)
            (0,facts_draft/* stateList */.MO)(statements, "license.stated", [{ text, at }], "prose");
        const [first] = licences;
        if (open && first?.link)
            (0,facts_draft/* state */.wk)(statements, "license.link", first.link, { at: first.at, evidence: "prose" });
        for (const [fact, list] of this.facts) {
            const sorted = byManner(list);
            if (said_LISTS.has(fact)) {
                (0,facts_draft/* stateList */.MO)(statements, fact, sorted, "prose");
                continue;
            }
            const [best] = sorted;
            // Two answers that differ leave the question open.
            if (!best || (fact === "personalInfo.present" && list.some((one) => one.text !== best.text)))
                continue;
            (0,facts_draft/* state */.wk)(statements, fact, best.text, { at: best.at, evidence: "prose" });
        }
    }
}
const byManner = (list) => [...list].sort((a, b) => RANK[a.manner] - RANK[b.manner]);
/** One place states one thing, unless it contradicts itself. */
const same = (a, b, fact) => a.text === b.text ||
    (fact !== "personalInfo.present" &&
        a.at.range.start.line === b.at.range.start.line &&
        a.at.range.start.column === b.at.range.start.column);

;// CONCATENATED MODULE: ./lib/src/formats/prose/maker.js



const VERB = "(?:created|developed|made|trained|built|released|curated|maintained|collected|published|prepared)";
/** A line of its own: "Created by [X](…)". */
const maker_LINE = new RegExp(`^\\W{0,4}${VERB} (?:(?:and|&) [\\w-]+ )?(?:with \\S{1,20} )?by\\s+(.{2,160})`, "i");
const WHOLE = (0,pattern/* letters */.M)(`\\b(?:[Tt]his|[Tt]he|[Oo]ur)\\b(?:\\s[\\w*_.-]+){0,4}\\s(?:models?|data ?set|corpus|checkpoint|repository|version|benchmark)\\b[^.]{0,60}?\\b(?:was|is|were|are|has been|have been) (?:[\\w-]+,? ){0,4}?${VERB}(?:,? (?:and )?[\\w-]+){0,2} by\\s+(?:(?:the|a team|researchers) (?:(?:at|from|of) )?)?(?=[[*_"“\\p{Lu}])(.{2,160})`);
/** "[ACME](…) developed this model", "We at ACME". */
const maker_SUBJECT = /^(.{2,80}?) (?:developed|created|trained|built|released|collected) this (?:model|data ?set|corpus)\b/i;
const WE = (0,pattern/* letters */.M)(String.raw `\b(?:[Ww]e at|R&D [Tt]eam (?:at|of))\s+(\[?[\p{Lu}].{1,60}?)(?=[,.;:]|\s(?:have|has|release|present|train|are|we)\b)`);
const NAME = (0,pattern/* letters */.M)(String.raw `^["“]?[\p{Lu}@]`);
/** Who a sentence says made the model or the data. */
function makerOf(raw) {
    const said = raw.slice(0, 400);
    const found = (maker_LINE.exec(said) ??
        WHOLE(said).exec(said) ??
        maker_SUBJECT.exec(said) ??
        WE(said).exec(said))?.[1];
    if (found === undefined)
        return undefined;
    const link = licence_linksOf(found).find(({ href }) => !/\.(?:png|svg|jpe?g|gif)$/i.test(href));
    const name = plain(link && found.indexOf(link.text) <= 3 ? link.text : found)
        .split(maker_END, 1)[0]
        ?.trim();
    if (!name || !NAME(name).test(name) || NOBODY.test(name))
        return undefined;
    return { name: name.slice(0, 120), ...(link ? { contact: link.href } : {}) };
}
/** Where a name is over. */
const maker_END = /[|;([]|,? (?:and )?(?:fine-?tuned|using|for|in|as part|during|with|from|on|at)\b|[.](?:\s|$)/i;
const NOBODY = /^(?:us|me|him|them|the|this|that|training|using|combining|humans?|annotators?|users?|applying)\b/i;

;// CONCATENATED MODULE: ./lib/src/formats/prose/sources.js

/** The verb and where the data come from. */
const FROM = /\b(?:collected|sourced|extracted|scraped|crawled|gathered|taken|derived|compiled|mined|drawn|obtained|sampled|retrieved|downloaded|constructed|created|built|adapted|translated|converted|selected|comes?|originates?|generated|recorded|transcribed|released as part|mixture)\b[^.]{0,80}?\b(?:from|out of|based on|using|of the)\s+\S/i;
/** Another work that the data continue, or the people who wrote them. */
const sources_OWN = /\b(?:extends?|extension of|subset of|version of|translation of|built on|crowd-?sourc(?:ed|ing)|crowd-?workers?|(?:wikipedia|reddit|twitter|news)-based|newsgroup (?:documents|posts)|mechanical turk|(?:hand|human)-?written|(?:manually|automatically) (?:written|created|collected|generated|constructed|translated))\b/i;
/** "a collection of emails of …", "questions from Wikipedia": what the data consist of, by a kind of publication. */
const PUBLICATION = /\b(?:collection|consists?|contains?|comprises?|composed|made up|includes?|over|from|in)\b[^.]{0,80}\b(?:tweets?|twitter|reddit|wikipedia|newswire|news (?:articles?|sites?|wires?|stories)|e-?mails?|gutenberg|common ?crawl|web ?pages?|youtube|subtitles|exams?|examinations|stack ?overflow|stack ?exchange|wikihow|parliament|academic papers|patents|reviews)\b/i;
const NOT = /\b(?:split|splits|licen[cs]ed?|baselines?|leaderboard|trained|download(?:ed)? (?:size|files?)|evaluation script)\b|\bused\b.{0,20}\bto\b/i;
/** Whether a sentence that speaks of the data says where they come from. */
const saysSource = (text) => !isAside(text) &&
    !NOT.test(text) &&
    (sources_OWN.test(text) || FROM.test(text) || PUBLICATION.test(text));

;// CONCATENATED MODULE: ./lib/src/formats/prose/names.js


const names_HUB = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(datasets\/|models\/)?([^?#]{1,200})/i;
const PAGES = /^(?:spaces|papers|docs|blog|collections|learn|join|models|datasets|organizations|settings|new|tasks|chat|transformers|course|api|posts|pricing|inference|search|huggingface)(?:\/|$)/i;
/** The id in an address of the Hub: `org/name`, or a legacy name without owner. */
function hubName(href) {
    const match = names_HUB.exec(href);
    const path = match?.[2]?.replace(/\/+$/, "");
    if (!match || !path || (!match[1] && PAGES.test(path)))
        return undefined;
    const parts = path.split("/");
    const page = parts.findIndex((part, i) => i > 0 && /^(?:tree|blob|resolve|raw|commit|viewer|discussions)$/.test(part));
    const id = parts.slice(0, page > 0 ? page : 2).join("/");
    if (!/^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/.test(id) || id.length > 96)
        return undefined;
    return { name: id, kind: match[1]?.toLowerCase().startsWith("datasets") ? "dataset" : "model" };
}
/** Families whose names are known well enough to be names without a link. Case counts: a gemini is also a sign. */
const FAMILIES = [
    [
        "gpt GPT",
        "(?:gpt|GPT)-?[2345](?:[.-]?\\w{1,12}){0,3}(?:[ -](?:[Tt]urbo|[Mm]ini|[Nn]ano|[Pp]ro|[Vv]ision|[Xx][Ll]|[Ll]arge|[Mm]edium)\\b){0,2}",
    ],
    ["Chat", "Chat-?GPT(?:-[\\d.]{1,5}(?:-[Tt]urbo)?)?"],
    ["text-", "text-(?:davinci|curie)-\\d{3}"],
    ["o1- o3- o4-", "(?:OpenAI )?o[134]-(?:mini|preview|pro)\\b"],
    ["OpenAI", "OpenAI o[134]\\b"],
    [
        "laude",
        "[Cc]laude(?:[ -](?:\\d{1,2}(?:\\.\\d)?|[Oo]pus|[Ss]onnet|[Hh]aiku|[Ii]nstant|v\\d)\\b){0,4}",
    ],
    [
        "Gemini",
        "Gemini(?:[ -](?:\\d(?:\\.\\d)?|[Pp]ro|[Ff]lash|[Uu]ltra|[Nn]ano|[Ll]ite|[Tt]hinking)\\b){0,4}",
    ],
    ["Grok", "Grok[ -]?\\d"],
    ["Doubao", "Doubao[\\w.-]{0,24}"],
    ["Command", "Command[ -]R\\+?"],
    ["Whisper", "Whisper[ -](?:large|medium|small|base|tiny)[\\w.-]{0,12}"],
    ["BERT-", "BERT-(?:base|large)[\\w.-]{0,24}"],
];
/** Families that come in sizes. */
const SIZED = [
    ["Gemma", "Gemma[ -]?\\d?[\\w.-]{0,24}"],
    ["DeepSeek", "DeepSeek(?:[ -](?:R1|V\\d|[Cc]hat|[Cc]oder|[Rr]easoner)[\\w.-]{0,32}){0,2}"],
    ["Qwen", "Qwen[\\w.-]{0,40}"],
    ["QwQ", "QwQ[\\w.-]{0,24}"],
    ["lama", "[Ll]lama[ -]?[1234][\\w.-]{0,40}"],
    ["LLaMA", "LLaMA[\\w.-]{0,24}"],
    ["istral ixtral", "Mi[sx]tral(?:[ -](?:\\d[\\w.]{0,8}|Large|Medium|Small|Nemo))?[\\w.-]{0,32}"],
    ["Kimi", "Kimi[ -]?K\\d[\\w.-]{0,16}"],
    ["GLM-", "GLM-[\\w.]{1,16}"],
    ["ERNIE", "ERNIE[ -]?\\d[\\w.-]{0,16}"],
    ["Nemotron", "Nemotron[\\w.-]{0,32}"],
    ["Phi-", "Phi-\\d[\\w.-]{0,24}"],
];
const SIZE = "(?:[ -](?:\\d{1,3}(?:\\.\\d)?[bB]|[Ii]nstruct|[Cc]hat|[Bb]ase)\\b){0,3}";
const CHINESE = ["文心一言", "通义千问", "豆包", "智谱清言", "讯飞星火"];
/**
 * The pattern for the families of a text, or undefined for none. One pattern of all of them would cost more to compile
 * than the rest of a card to read.
 */
function knownIn(text) {
    const present = (families) => families.flatMap(([words, pattern]) => words.split(" ").some((word) => text.includes(word)) ? [pattern] : []);
    const sized = present(SIZED);
    const latin = [
        ...present(FAMILIES),
        ...(sized.length > 0 ? [`(?:${sized.join("|")})${SIZE}`] : []),
    ];
    const parts = [
        ...(latin.length > 0 ? [`\\b(?:${latin.join("|")})`] : []),
        ...CHINESE.filter((name) => text.includes(name)),
    ];
    return parts.length > 0 ? compiled(parts.join("|")) : undefined;
}
const compiled = remember((source) => new RegExp(source, "g"));
const ID = /^[A-Za-z][\w.-]{0,60}\/(?=[\w.-]*[A-Za-z])[\w.-]{1,90}$/;
const FILE = /\.(?:json|jsonl|py|md|txt|csv|tsv|ya?ml|sh|ipynb|parquet|bin|pt|gz|zip|html?|pdf|png|jpe?g|com|org|net|io)$/i;
/** Whether a text is an `org/name` and neither a path nor two words or two names with a slash between. */
const isHubId = (text) => ID.test(text) &&
    text.length <= 96 &&
    !FILE.test(text) &&
    /[\dA-Z-]/.test(text) &&
    !/^[A-Za-z]{1,12}\/[A-Z]?[a-z]{1,12}$|^[A-Z]{1,8}\/[A-Z]{1,8}$/.test(text) &&
    !/^(?:gpt|chatgpt|claude|gemini)\b|\/(?:gpt|chatgpt|claude|gemini|deepseek|llama|qwen)$/i.test(text);
/** Every name in a text, in order: Hub links, ids in code marks, known families. */
function names_namesIn(raw) {
    const text = raw.slice(0, 1000);
    const found = [];
    let rest = text;
    const blank = (from, length) => {
        rest = rest.slice(0, from) + " ".repeat(length) + rest.slice(from + length);
    };
    for (const link of licence_linksOf(text).slice(0, 20)) {
        const hub = hubName(link.href);
        const length = text.slice(link.index, link.index + 700).indexOf(link.href) + link.href.length;
        if (hub) {
            found.push({ ...hub, exact: true, index: link.index });
            blank(link.index, length);
        }
        else {
            // The words of another link may still be a name, its address may not.
            blank(link.index + length - link.href.length, link.href.length);
        }
    }
    for (const match of rest.matchAll(/`([^`\s]{3,96})`|(?<![\w./@-])([A-Za-z0-9][\w.-]{0,60}\/[\w.-]{1,90})(?![\w/])/g)) {
        const id = (match[1] ?? match[2] ?? "").replace(/[.]+$/, "");
        if (!isHubId(id))
            continue;
        found.push({ name: id, kind: "any", exact: true, index: match.index });
        blank(match.index, match[0].length);
    }
    const known = knownIn(rest);
    for (const match of known ? rest.matchAll(known) : []) {
        const name = match[0].replace(/[ .-]+$/, "");
        if (rest[match.index - 1] !== "/" && rest[match.index - 1] !== "-")
            found.push({ name, kind: "model", exact: false, index: match.index });
    }
    return found.sort((a, b) => a.index - b.index);
}
const names_WORDS = /^(?:none|no|yes|n\/?a|null|unknown|custom|own|scratch|from-scratch|tbd|todo|proprietary|internal|private|various|multiple|mixed|self-[a-z]+|json|jsonl|csv|pdf|html|xml|utf-8|english|cpu|gpu|llm|llms|slm|vlm|ai|api|apis|rlhf|sft|dpo|lora|qlora|web|transformer|transformers|pytorch)$/i;
/** A value that is one word and looks like the name of something that was published: `gpt2`, `bert-base-uncased`, `COCO`. */
function shortName(value) {
    const bare = value
        .replace(/[`*"“”]/g, "")
        .replace(/\s*[(（][^()（）]{0,200}[)）]?\s*$/, "")
        .replace(/[.,;。，；]+$/, "")
        .trim();
    if (isHubId(bare))
        return bare;
    if (!/^[A-Za-z][\w.+-]{1,95}$/.test(bare) || names_WORDS.test(bare) || FILE.test(bare))
        return undefined;
    return /\d|[A-Z].*[A-Z]/.test(bare) ||
        /^(?:bert|roberta|albert|electra|distilbert|t5|gpt)-?\w*/i.test(bare)
        ? bare
        : undefined;
}

;// CONCATENATED MODULE: ./lib/src/formats/prose/synthetic.js


/** Made by a program, not by a model. */
const BY_RULE = /\b(?:template\w*|rule-?based|simulat\w+|procedural\w*|script\w*|grammars?|render\w*|automatically generated (?:by|from) (?:a )?(?:script|tool)|size of the generated|randomly generated|smote|sampling|user-?generated|human-?generated|auto-?generated|crowd-?sourc\w+|generated (?:from|by|using) (?:the )?(?:crawl|wikipedia|common crawl|pars|annotators?|humans?|workers?|users?))\b|用户生成|模板/i;
const BY_MODEL = /\b(?:generated|synthesi[sz]ed|created|produced|written|augmented)\b[^.]{0,60}\b(?:by|with|using|from|via|through)\b[^.]{0,40}\b(?:llms?|large language models?|language models?|(?:an? )?(?:ai|generative) models?|gpt[-\w.]*|chatgpt|claude|gemini|llama[-\w.]*|qwen[-\w.]*|deepseek[-\w.]*|mi[sx]tral[-\w.]*)\b|(?:由|使用|利用|通过|调用|借助|经|基于)[^。]{1,40}(?:模型|LLM|API|GPT|Claude|Gemini|Qwen|DeepSeek|千问|文心)[^。]{0,20}(?:生成|合成|蒸馏)|(?:模型|LLM)(?:自动)?(?:生成|合成)/i;
const SELF = /\bsynthetic(?:ally[- ](?:generated|created))?\s+(?:data ?sets?|data|corpus|dialog(?:ue)?s?|conversations?|instructions?|examples?|samples?|questions?|texts?|stories)\b|\b(?:is|are|was|were)\s+(?:fully\s+|entirely\s+|completely\s+|all\s+|mostly\s+|partly\s+)?synthetic(?:ally generated)?\b|合成(?:的)?(?:数据|语料|样本|对话)/i;
/** Whether the data themselves are said to be made by a model. */
function saysSynthetic(text, raw, title, intro) {
    if (sentences_NEGATED.test(text) || isAside(text) || BY_RULE.test(text))
        return false;
    if (BY_MODEL.test(text))
        return intro || isOwn(text, title) || names_namesIn(raw).length > 0;
    return intro && SELF.test(text) && isOwn(text, title);
}

;// CONCATENATED MODULE: ./lib/src/formats/prose/detectors.js









const topics = (...list) => new Set(list);
const OTHERS = topics("elsewhere", "evaluation", "test-data", "use", "misuse", "limits");
const RULES = [
    {
        words: ["distil", "teacher", "student", "蒸馏", "教师"],
        not: OTHERS,
        only: "model",
        run({ said, card }, { text }, { block, title }) {
            if (!saysDistilled(text, title))
                return;
            const at = placeOf(card, block);
            said.add("distillation.hints", text, at, "sentence");
            if (namesTeacher(text))
                said.add("teachers.statement", text, at, "sentence");
        },
    },
    {
        words: [
            "distil",
            "teacher",
            "generated",
            "synthe",
            "tuned",
            "tuning",
            "trained",
            "based on",
            "base model",
            "initiali",
            "蒸馏",
            "教师",
            "生成",
            "合成",
        ],
        not: OTHERS,
        run({ uses, card }, { text, raw }, { block, title, intro }) {
            if (sentences_NEGATED.test(text) || isAside(text))
                return;
            const own = isOwn(text, title);
            if ((own || intro) && !block.depth)
                uses.title(raw, placeOf(card, block));
            if (own)
                uses.sentence(raw, placeOf(card, block));
        },
    },
    {
        words: ["generated", "synthe", "language model", " llm", "生成", "合成"],
        not: OTHERS,
        only: "dataset",
        run({ said, card, uses }, { text, raw }, { block, title, intro }) {
            if (!saysSynthetic(text, raw, title, intro))
                return;
            said.add("synthetic.present", "yes", placeOf(card, block), "sentence");
            uses.synthetic();
        },
    },
    {
        words: ["open source", "open-source", "opensource", "fully open", "completely open", "开源"],
        not: topics("elsewhere", "evaluation", "test-data", "data", "sources", "base", "contact", "use"),
        run({ said, card }, { text }, { block, title, intro }) {
            if (!intro || block.quoted)
                return;
            const claim = openSourceClaim(text, isOwn(text, title));
            const from = claim ? block.text.indexOf(claim.phrase) : -1;
            if (claim) {
                const at = from < 0 ? placeOf(card, block) : phrasePlace(card, block, from, claim.phrase.length);
                said.add("claims.openSource", claim.phrase, at, "sentence");
            }
        },
    },
    {
        words: [
            " from ",
            "based on",
            "crowd",
            "turk",
            "extend",
            "extension of",
            "subset of",
            "version of",
            "translation of",
            "collect",
            "consist",
            "contain",
            "written",
            "manually",
            "automatically",
            "mixture of",
            "-based",
        ],
        not: topics("elsewhere", "use", "misuse", "limits", "evaluation", "fields", "license"),
        unless: "sources.description",
        unlessKey: "source_datasets",
        only: "dataset",
        run({ said, card }, { text }, { block, title, intro }) {
            if ((intro || isOwn(text, title)) && saysSource(text))
                said.add("sources.description", text, placeOf(card, block), "sentence");
        },
    },
    {
        words: [
            "personal",
            "private information",
            "identifiable",
            "email addr",
            "e-mail addr",
            "phone numbers",
            " pii",
            "个人",
            "隐私",
        ],
        not: topics("elsewhere", "use", "misuse", "evaluation"),
        run({ said, card }, { text }, { block }) {
            const answer = personalAnswer(text);
            if (!answer)
                return;
            said.add("personalInfo.present", answer, placeOf(card, block), "sentence");
            said.add("personalInfo.statement", text, placeOf(card, block), "sentence");
        },
    },
    {
        words: [
            "should not",
            "must not",
            "not intended",
            "not be used",
            "not suitable",
            "do not use",
            "not meant",
            "not designed",
            "n't be used",
            "不应",
            "不得",
            "禁止",
            "请勿",
            "不适",
            "不可用",
            "不能用",
            "不建议",
        ],
        not: topics("elsewhere", "license"),
        unless: "outOfScopeUse",
        run({ said, card }, { text }, { block }) {
            if (rulesOutUse(text))
                said.add("outOfScopeUse", text, placeOf(card, block), "sentence");
        },
    },
    {
        words: ["intended", "designed for", "designed to be", "meant for", "meant to be"],
        not: topics("elsewhere", "evaluation"),
        unless: "intendedUse",
        run({ said, card }, { text }, { block, title }) {
            if (statesUse(text) && isOwn(text, title))
                said.add("intendedUse", text, placeOf(card, block), "sentence");
        },
    },
    {
        words: [
            "trained",
            "tuned",
            "tuning",
            "training",
            "corpus used",
            "data used",
            "dataset used",
            "model on",
            "source data",
            " sft",
            " dpo",
            "followed by",
            "grpo",
            "rlhf",
            "script",
            "训练",
            "微调",
        ],
        not: topics("elsewhere", "evaluation", "test-data", "use"),
        only: "model",
        run({ said, card }, { text, raw }, { block, title, intro }) {
            if (!intro && !isOwn(text, title) && !/^\W*(?:pre-?|fine-?)?(?:trained|tuned)\b/i.test(text))
                return;
            if (saysData(text))
                said.add("training.summary", text, placeOf(card, block), "sentence");
            if (saysMethod(text, raw))
                said.add("training.description", text, placeOf(card, block), "sentence");
        },
    },
    {
        words: [
            "accuracy",
            "perplexity",
            "exact match",
            "f1 score",
            "f1-score",
            " f1 ",
            "bleu",
            "rouge",
            "word error",
            " score",
            " loss",
            "准确率",
            "得分",
            "结果",
        ],
        not: topics("elsewhere", "data", "sources", "use"),
        unless: "evaluation.results",
        only: "model",
        run({ said, card }, { text }, { block }) {
            if (saysResult(text))
                said.add("evaluation.results", text, placeOf(card, block), "sentence");
        },
    },
    {
        words: ["watermark", "synthid", "c2pa", "visibl", "水印", "标识"],
        not: topics("elsewhere", "data", "sources"),
        run({ said, card }, { text }, { block }) {
            for (const fact of labelKinds(text))
                said.add(fact, "yes", placeOf(card, block), "sentence");
        },
    },
    {
        words: [
            "permission is hereby granted",
            "licensed",
            "released under",
            "available under",
            "distributed under",
            "published under",
            "provided under",
            "许可",
            "协议",
        ],
        not: topics("elsewhere", "data", "sources", "base", "test-data"),
        unless: "license.stated",
        anywhere: true,
        run({ said, card, kind }, { text, raw }, { block }) {
            if (grants(text))
                said.licence({ text: text.slice(0, 300) }, placeOf(card, block), "sentence");
            else if (statesLicence(text, kind))
                said.licence(licenceText(raw, kind), placeOf(card, block), "sentence");
        },
    },
    {
        words: [
            "created by",
            "developed by",
            "made by",
            "trained by",
            "built by",
            "released by",
            "curated by",
            "maintained by",
            "collected by",
            "published by",
            "developed this",
            "created this",
            "we at ",
            "r&d team",
        ],
        not: topics("elsewhere", "data", "sources", "base", "evaluation", "test-data"),
        unless: "provider.name",
        anywhere: true,
        run({ said, card }, { raw }, { block }) {
            const maker = makerOf(raw);
            if (!maker)
                return;
            said.add("provider.name", maker.name, placeOf(card, block), "sentence");
            if (maker.contact)
                said.add("contact", maker.contact, placeOf(card, block), "sentence");
        },
    },
    {
        words: [
            "contact",
            "feedback",
            "reach out",
            "an issue",
            "github issue",
            "email me",
            "email us",
            "e-mail me",
            "e-mail us",
            "questions",
            "community tab",
            "discussion",
            "联系",
            "邮箱",
            "反馈",
        ],
        not: topics("elsewhere", "data", "sources", "evaluation"),
        unless: "contact",
        anywhere: true,
        run({ said, card }, { text, raw }, { block }) {
            if (REACH.test(text) && (ADDRESS.test(raw) || TRACKER.test(text)))
                said.add("contact", text, placeOf(card, block), "sentence");
        },
    },
];
const DETECTORS = RULES.map((rule) => ({
    ...rule,
    notOfData: topics(...[...rule.not].filter((topic) => topic !== "data")),
}));
/** Needs no address: it stands beside the card. */
const TRACKER = /\b(?:open|file|create|raise) (?:an?|new) (?:new )?(?:github )?(?:issue|discussion)\b|\b(?:community|discussions?) tab\b/i;
const REACH = /\b(?:contact (?:us|me|the|at|:|\S{1,64}@|.{1,60}\b(?:by|at|via|on|through)\b)|further information.{0,40}\b(?:go|visit|see|contact|refer)|reach (?:out|us|me)|(?:questions?|issues?|feedback|bugs?|suggestions?|inquiries|comments)\b.{0,80}\b(?:open|contact|e-?mail|write|reach|file|create|raise|report|visit|send|please)|e-?mail (?:us|me)|open an issue|file an issue)\b|(?:联系|邮箱|反馈).{0,40}/i;

;// CONCATENATED MODULE: ./lib/src/formats/prose/scan.js




const INTRO = /^(?:introduction|overview|(?:model |dataset )?(?:description|summary|overview|details|introduction)|abstract|highlights?|about(?: .{0,30})?|tl ?dr|what is .{0,40}|key features|features|简介|介绍|模型简介|模型介绍|概述|模型概述|数据集简介|数据集介绍|概要|はじめに|소개)$/i;
/** What sentences say, wherever they stand. */
function scan(reader) {
    const { card, parts, kind, said } = reader;
    const wanted = new Set(DETECTORS.filter((one) => (one.only === undefined || one.only === kind) &&
        !(one.unless && said.has(one.unless)) &&
        !(one.unlessKey && card.root.entries.has(one.unlessKey))));
    const cjk = scan_CJK.test(card.source.text);
    let title;
    let introduced = 0;
    for (const part of parts) {
        if (part.blocks.length === 0 || within(part, scan_ELSEWHERE))
            continue;
        let opens;
        for (const block of part.blocks) {
            introduced++;
            const text = block.value || block.text;
            if (text.length < SHORTEST && !cjk)
                continue;
            const woken = wokenBy(text, wanted, cjk);
            if (woken.length === 0 || !says(text))
                continue;
            const aside = within(part, scan_ASIDE);
            const here = woken.filter((one) => !(aside && !one.anywhere) && !within(part, kind === "dataset" ? one.notOfData : one.not));
            if (here.length === 0)
                continue;
            for (const one of here)
                if (one.unless && FIRST_COUNTS.has(one.unless) && said.has(one.unless))
                    wanted.delete(one);
            title ??= titleNames(parts);
            opens ??= part.level <= 1 || INTRO.test(part.title.replace(MARKS(part.title), " ").trim());
            const place = { part, block, intro: opens || introduced <= 4, title };
            for (const sentence of sentencesOf(text))
                for (const one of here)
                    one.run(reader, sentence, place);
        }
    }
}
/** Of several sentences that state one of these the first counts: the others need no look. */
const FIRST_COUNTS = new Set([
    "sources.description",
    "provider.name",
    "intendedUse",
    "outOfScopeUse",
]);
const scan_ELSEWHERE = topics("elsewhere");
const scan_ASIDE = topics("aside");
const MARKS = (0,pattern/* letters */.M)(String.raw `[^\p{L}\p{N}\s]+`, "g");
/** No sentence of interest is shorter, but in Chinese. */
const SHORTEST = 16;
const scan_NONE = [];
/** Which detectors have a word. */
const BY_WORD = new Map();
for (const detector of DETECTORS)
    for (const word of detector.words)
        BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), detector]);
const scan_WORDS = [...BY_WORD.keys()];
const AWAKE = new Map();
/**
 * Which detectors a word wakes. The search takes the longest word at a place: it wakes those of the words within it,
 * too. Worked out for the words that are found, because for all it would be tens of thousands of comparisons.
 */
function awakenedBy(word) {
    const known = AWAKE.get(word);
    if (known)
        return known;
    const own = BY_WORD.get(word) ?? scan_NONE;
    const awake = new Set(own);
    const place = scan_WORDS.indexOf(word);
    for (const [i, part] of scan_WORDS.entries())
        if (part !== word && word.includes(part))
            for (const one of i < place ? awakenedBy(part) : (BY_WORD.get(part) ?? scan_NONE))
                awake.add(one);
    const all = [...awake];
    if (own.length > 0)
        AWAKE.set(word, all);
    return all;
}
const scan_CJK = /[\u3040-\u9fff]/;
const either = (words) => new RegExp([...words].sort((a, b) => b.length - a.length).join("|"), "gi");
// Two searches, because words of two letters among longer ones make the search of all of them slow.
const LATIN_WORDS = either(scan_WORDS.filter((word) => !scan_CJK.test(word)));
const CJK_WORDS = either(scan_WORDS.filter((word) => scan_CJK.test(word)));
/** One search of a text for all words of all detectors: most texts of most cards hold none. */
function wokenBy(text, wanted, cjk) {
    let found;
    for (const words of cjk ? [LATIN_WORDS, CJK_WORDS] : [LATIN_WORDS]) {
        words.lastIndex = 0;
        for (let match = words.exec(text); match; match = words.exec(text))
            for (const one of awakenedBy(match[0].toLowerCase()))
                if (wanted.has(one)) {
                    found ??= new Set();
                    found.add(one);
                }
    }
    return found ? [...found] : scan_NONE;
}
const BEFORE_NAME = (0,pattern/* letters */.M)(String.raw `^(?:(?:model|data(?:set)?) card(?: for| of)?|[^\p{L}\p{N}]+|the)\s*:?\s*`);
/** The words by which a card calls its own subject, lower case: those of its titles. */
function titleNames(parts) {
    const titles = parts.filter((part) => part.level === 1 && part.topics.length === 0).slice(0, 3);
    const words = titles.flatMap(({ title }) => {
        const [first = "", second = ""] = title
            .toLowerCase()
            .replace(BEFORE_NAME(title), "")
            .replace(/["“”]/g, "")
            .split(/[\s,(:—–]+/)
            .filter((word) => word !== "");
        return [first, `${first} ${second}`.trim()];
    });
    return [...new Set(words)].filter((word) => word.length > 1);
}

;// CONCATENATED MODULE: ./lib/src/formats/prose/tuned.js



/** Families that models are tuned from: a word of a title that holds one is the name of a model. */
const FAMILY = /(?:^|[^a-z])(?:[a-z]{0,12}bert[a-z]{0,8}|[a-z]{0,6}electra|electricidad|m?t5|byt5|gpt-?\d?|dialogpt|m?bart|longformer|reformer|xlm|xlnet|pegasus|prophetnet|opus-mt|llama|qwen|mi[sx]tral|gemma|phi-?\d|whisper|wav2vec2?|vit|resnet\d*|clip|unet|yolo\w{0,4}|stable diffusion|minilm|mpnet|bloom|falcon|opt-\d)(?:$|[^a-z])/i;
const TUNED = /(?<![\w/-])fine-?\s?tuned(?![\w/-])/i;
/** The verb behind these has the model itself for its subject. */
const PASSIVE = /\b(?:is|was|were|are|been|be|we|i)\s+(?:\w+\s+)?$/i;
const BASED = /\b(?:based (?:up)?on|built (?:up)?on(?: top of)?|initiali[sz]ed (?:[\w-]+ ){0,5}?(?:from|with|using)|warm-?started from|starting from|base (?:language )?model(?: used)?(?: for [\w-]+)? (?:is|was)|base (?:language )?model|uses)\s+(?:the |a |an )?[('"‘’“*`]{0,4}/i;
/** The base of a title or opening sentence: "T5-small fine-tuned on X", "a fine-tuned bert-base-cased", "based on …". */
function tunedBase(raw) {
    const text = raw.slice(0, 500);
    const tuned = TUNED.exec(text);
    if (tuned) {
        const before = text.slice(0, tuned.index);
        const after = text.slice(tuned.index + tuned[0].length);
        const found = behind(after) ?? (PASSIVE.test(before) ? undefined : leading(before));
        if (found)
            return found;
    }
    const based = BASED.exec(text);
    // "based on X and pre-trained on …" borrows an architecture.
    if (!based || (/^based/i.test(based[0]) && /\bpre-?trained on\b/i.test(text)))
        return undefined;
    const rest = text.slice(based.index + based[0].length);
    return near(rest, 4) ?? idIn(rest);
}
const tuned_BEFORE_LETTERS = (0,pattern/* letters */.M)(String.raw `^[^\p{L}\p{N}]+`);
/** The words before the verb: a link or id, else a short name of a known family. */
function leading(before) {
    const linked = names_namesIn(before).find(isBase);
    if (linked)
        return { name: linked.name, exact: true };
    const said = plain(before);
    const words = said.replace(tuned_BEFORE_LETTERS(said), "");
    const id = /\(([\w./-]{3,60})\)/.exec(words)?.[1] ?? words.split(/[\s,;]+/).find(isFamilyId);
    if (id !== undefined && isFamilyId(id))
        return { name: id, exact: false };
    const name = words
        .replace(/^(?:this(?: model)? is|here is|it is)\s+/i, "")
        .replace(/^(?:(?:an?|the|official|original|pre-?trained|shared)\s+)+/i, "")
        .split(NAME_ENDS, 1)[0]
        ?.trim();
    if (!name || name.length > 60 || name.split(/\s+/).length > 5)
        return undefined;
    return FAMILY.test(name) && !SENTENCE.test(name) ? { name, exact: false } : undefined;
}
const NAME_ENDS = /\s+(?:created|released|made|developed|trained|language model|model|checkpoint|version|that|which|and)\b|[(,:;|]|\s[-–—]\s/i;
const SENTENCE = /\b(?:i|we|is|are|was|were|can|when|has|have|uses?|used|took)\b/i;
/** A word with a hyphen that holds a known family: `camembert-base`. */
const isFamilyId = (word) => /^[A-Za-z0-9][\w./-]{2,59}[\w]$/.test(word) && word.includes("-") && FAMILY.test(word);
/** A page of the Hub with one name may be somebody's profile. */
const isBase = ({ name, kind, exact }) => exact && kind !== "dataset" && (name.includes("/") || FAMILY.test(name));
/** "fine-tuned [X](…)", "fine-tuned version of the X". */
function behind(after) {
    const lead = /^\s+(?:(?:version|variant|checkpoint|model)\s+(?:of|from)\s+)?(?:the\s+|a\s+)?/i.exec(after);
    const rest = after.slice(lead?.[0].length ?? 0);
    if (/^(?:on|for|with|using|over|to|by|in|via)\b/i.test(rest))
        return undefined;
    return near(rest, 4) ?? idIn(rest.replace(/^[[*`"“]{1,3}/, ""));
}
/** A link or id that stands at the beginning. */
function near(rest, within) {
    const one = names_namesIn(rest.slice(0, 300)).find(isBase);
    return one && one.index <= within ? { name: one.name, exact: true } : undefined;
}
function idIn(rest) {
    const word = /^[\w.-]{3,60}/.exec(rest)?.[0].replace(/[.]+$/, "");
    return word !== undefined && isFamilyId(word) ? { name: word, exact: false } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/formats/prose/upstreams.js




/** Collects the uses that the body names; what the front matter declares is not looked for again. */
class Uses {
    found = [];
    sources = [];
    bases = [];
    path;
    seen = new Set();
    declared;
    kind;
    constructor(card, kind) {
        this.kind = kind;
        this.declared = declaredRelations(card);
        this.path = card.source.file.toLowerCase().split(/\/|__|\.mdx?$|-readme/);
    }
    /** Of a label, a table row, or a heading with its content. */
    label(topic, raw, at, short = true) {
        const relation = this.relationOf(topic);
        if (!relation || this.declared.has(relation))
            return;
        for (const one of valueNames(raw, relation, short))
            this.add({ ...one, relation }, at);
    }
    /** Of a label that says where data come from; of generated data that is their generator. */
    source(raw, at) {
        if (this.kind === "dataset")
            this.sources.push({ raw, at });
    }
    /** The card says that its data were generated. */
    synthetic() {
        if (this.declared.has("generated-by"))
            return;
        for (const { raw, at } of this.sources.splice(0))
            for (const one of names_namesIn(raw))
                if (one.kind === "model")
                    this.add(model(one, "generated-by"), at);
    }
    /** Of a sentence that speaks of this model or data set. */
    sentence(raw, at) {
        for (const one of sentenceUses(raw, this.kind))
            if (!this.declared.has(one.relation))
                this.add(one, at);
    }
    /** Of a title or of a sentence that opens the card: the base that it names counts where nothing plainer does. */
    title(raw, at) {
        if (this.kind !== "model" || this.declared.has("finetune"))
            return;
        const base = tunedBase(raw);
        if (base && !this.isOwn(base.name))
            this.bases.push({ ...base, at });
    }
    /** A card that writes its own id names no base by it. */
    isOwn(name) {
        const short = name.toLowerCase().split("/").pop() ?? "";
        return this.path.some((part) => part === short);
    }
    /** What only a title or an opening sentence named. */
    close() {
        const base = this.bases.find(({ exact }) => exact) ?? this.bases[0];
        if (base && !this.found.some((one) => one.kind === "model"))
            this.add({ name: base.name, kind: "model", relation: "finetune" }, base.at);
    }
    relationOf(topic) {
        if (topic === "teacher")
            return this.kind === "model" ? "distilled-from" : "generated-by";
        if (topic === "generator")
            return this.kind === "dataset" ? "generated-by" : undefined;
        if (this.kind === "dataset")
            return undefined;
        return topic === "base" ? "finetune" : topic === "data" ? "trained-on" : undefined;
    }
    add({ name, kind, relation }, at) {
        const key = `${relation} ${name.toLowerCase()}`;
        if (this.seen.has(key) || this.found.length >= upstreams_MOST)
            return;
        this.seen.add(key);
        this.found.push({ name, kind, relation, at, evidence: "prose", statements: new Map() });
    }
}
const upstreams_MOST = 40;
/** What the structured part declares already: the body would only repeat it in other words. */
function declaredRelations(card) {
    const { entries } = card.root;
    const declared = new Set();
    const tags = entries.has("tags") ? values(card, entries.get("tags")?.value) : [];
    const governance = entries.get("governance")?.value;
    const has = (key) => governance?.kind === "map" && governance.entries.has(key);
    if (entries.has("base_model") ||
        entries.has("finetuned_from") ||
        has("lineage") ||
        tags.some((tag) => tag.text.startsWith("base_model:")))
        declared.add("finetune");
    if (entries.has("datasets") || has("training"))
        declared.add("trained-on");
    if (has("teachers"))
        declared.add("distilled-from");
    if (has("synthetic"))
        declared.add("generated-by");
    return declared;
}
/** The names in a value: links and ids wherever they stand, else known families, else one short name. */
function valueNames(raw, relation, short) {
    const value = raw.slice(0, 600);
    const bare = plain(value);
    if (bare.length > 400 || /^(?:none|no\b|n\/a|无|不)/i.test(bare))
        return [];
    const data = relation === "trained-on";
    const kind = data ? "dataset" : "model";
    // In running text an id without a link may be anything; behind a label it is what the label says.
    const long = bare.length > 120;
    const names = names_namesIn(value).filter((one) => data ? one.kind === "dataset" || (one.kind === "any" && !long) : one.kind !== "dataset");
    const exact = names.filter((one) => one.exact);
    const found = exact.length > 0 ? exact : data ? [] : names;
    if (found.length > 0)
        return (relation === "finetune" && long ? found.slice(0, 1) : found).map(({ name }) => ({
            name,
            kind,
        }));
    if (!short)
        return [];
    const parts = data ? bare.split(/\s*[,，、;]\s*|\s+(?:and|&)\s+/) : [bare];
    if (parts.length > 8)
        return [];
    return parts.flatMap((part) => {
        const name = shortName(part);
        return name === undefined ? [] : [{ name, kind }];
    });
}
const upstreams_DISTILLED = /\bdistill?(?:ed|ation)\s+(?:[\w-]+\s+){0,3}?(?:version|variant|checkpoint|model)?\s*(?:of|from)\s+/gi;
const AS_TEACHER = /\s*(?:[\w-]+\s+){0,2}?as\s+(?:(?:the|an?|its|our)\s+)?teacher\b/i;
const TEACHER_IS = /\bteacher(?:\s+(?:model|network|llm))?\s+(?:is|was|being)\s+/gi;
const DISTILLED_ZH = /(?:蒸馏自|教师模型(?:为|是|采用|使用)|从|由|以)\s*/g;
const upstreams_TUNED = /\bfine-?tun(?:ed|ing)\s+(?:[\w-]+\s+){0,2}?(?:version|variant|checkpoint|model)?\s*(?:of|from|on top of)\s+/gi;
const TRAINED_ON = /\b(?:pre-?)?(?:trained|tuned)\b.{0,400}?\bon\s/i;
const GENERATED = /\b(?:generated|synthesi[sz]ed|distill?ed)\s+(?:[\w-]+\s+){0,2}?(?:by|with|using|from|via|through)\s+/gi;
const GENERATED_ZH = /(?:由|使用|利用|通过|基于|调用|借助|经)\s*/g;
/** Words that may stand between the verb and the name. */
const LEAD = /^(?:(?:the|a|an|our|larger|big|teacher|model|models|outputs?|responses?|completions|answers|of|from|prompting|original|state-of-the-art|powerful|openai(?:['’]s)?|anthropic(?:['’]s)?|google(?:['’]s)?|meta(?:['’]s)?|deepseek(?:['’]s)?|alibaba(?:['’]s)?|mistral(?:['’]s)?|microsoft(?:['’]s)?|api|via|using|大?模型|教师模型|knowledge|reasoning|traces?|data)[\s,]+)*[*_[("“]*/i;
function sentenceUses(raw, kind) {
    const text = raw.slice(0, 1000);
    const names = names_namesIn(text);
    if (names.length === 0)
        return [];
    const found = [];
    const models = names.filter((one) => one.kind !== "dataset");
    const behind = (pattern, relation, accepts = () => true) => {
        for (const match of text.matchAll(pattern)) {
            const end = match.index + match[0].length;
            const from = end + (LEAD.exec(text.slice(end, end + 120))?.[0].length ?? 0);
            const one = models.find(({ index }) => index >= end - 1 && index <= from);
            if (!one || !accepts(one))
                continue;
            found.push(model(one, relation));
            found.push(...listed(models, one, text)
                .filter(accepts)
                .map((next) => model(next, relation)));
        }
    };
    const teaching = kind === "model" ? "distilled-from" : "generated-by";
    if (/distil|teacher|蒸馏|教师/i.test(text)) {
        if (kind === "model")
            behind(upstreams_DISTILLED, teaching);
        behind(TEACHER_IS, teaching);
        for (const one of models) {
            const after = text.slice(one.index, one.index + 400);
            const tail = after.slice(nameLength(after, one));
            if (AS_TEACHER.exec(tail.slice(0, 80))?.index === 0 ||
                /^[`*]{0,2}\s*(?:为|作为)教师/.test(tail))
                found.push(model(one, teaching));
        }
        if (/蒸馏|教师/.test(text))
            behind(DISTILLED_ZH, teaching);
    }
    if (kind === "model") {
        behind(upstreams_TUNED, "finetune", isExact);
        const on = TRAINED_ON.exec(text);
        if (on && !/\bevaluat|\btest(?:ed|ing)\b/i.test(text))
            for (const one of names)
                if (one.kind === "dataset" && one.index >= on.index + on[0].length)
                    found.push({ name: one.name, kind: "dataset", relation: "trained-on" });
    }
    if (kind === "dataset" || LEARNT.test(text)) {
        behind(GENERATED, teaching);
        if (/生成|合成|蒸馏/.test(text))
            behind(GENERATED_ZH, teaching);
    }
    return found;
}
/** For a model, generated text is a teacher's only where it is what the model learns from. */
const LEARNT = /\b(?:trained|tuned|training|fine-?tuning|distill?ed)\b.{0,200}\b(?:data|data ?sets?|instructions?|conversations|dialog(?:ue)?s|responses|samples|examples|demonstrations|outputs|traces|pairs|corpus)\b|训练|微调|蒸馏/i;
const model = (one, relation) => ({
    name: one.name,
    kind: "model",
    relation,
});
const isExact = (one) => one.exact;
/** Length of a name as written: a whole link, or the words. */
function nameLength(after, one) {
    if (after.startsWith("[")) {
        const close = after.indexOf(")");
        if (close > 0)
            return close + 1;
    }
    return one.name.length + (after.startsWith("`") ? 2 : 0);
}
/** "GPT-4 and Claude 3, Gemini": the names that follow with nothing but a joint between. */
function listed(all, first, text) {
    const rest = [];
    let last = first;
    for (const next of all.slice(all.indexOf(first) + 1)) {
        const start = last.index + nameLength(text.slice(last.index, last.index + 400), last);
        const between = text.slice(start, next.index);
        if (between.length > 30 ||
            !/^[*_`)\s]*(?:,|and|or|&|\+|\/|、|和|与|,\s*and)[*_`(\s]*(?:(?:openai|anthropic|google|meta)(?:['’]s)?\s+)?[*_`(\s]*$/i.test(between))
            break;
        rest.push(next);
        last = next;
    }
    return rest;
}

;// CONCATENATED MODULE: ./lib/src/formats/prose.js






/**
 * What the body of a card states: under its headings, behind its labels, in its sentences. Prose is the weakest
 * place to state a fact, and for some facts the only one that the format has. Returns the uses that it names.
 */
function prose(card, statements, kind) {
    const said = new Said(kind);
    const uses = new Uses(card, kind);
    const parts = outline(card);
    const reader = { card, kind, parts, said, uses };
    labels(reader);
    headings(reader);
    scan(reader);
    uses.close();
    said.into(statements);
    return uses.found;
}

;// CONCATENATED MODULE: ./lib/src/formats/unquoted.js


/** A key and a plain value on one line, at the margin or below it. */
const unquoted_LINE = /^((?:[ ]*- )*[ ]*[A-Za-z_][\w-]*:[ ]+)([^\s"'[\]{}|>&*!%@`#,?:-][^"\\]*?)[ ]*$/;
/**
 * The one value for want of quotes around which the front matter cannot be read: it holds `: `, and a reader of YAML takes
 * it for a mapping. Given only where the text can be read with them, says that value there, and is otherwise the same.
 */
function unquoted(card) {
    const { source, matter, problems } = card;
    const [problem, ...more] = problems;
    if (problem?.code !== "syntax" || matter.kind === "none" || !source.utf8)
        return undefined;
    const row = problem.range.start.line;
    if (more.some(({ code, range }) => code !== "syntax" || range.start.line !== row))
        return undefined;
    const written = card.lines.line(row);
    const [, key = "", value = ""] = unquoted_LINE.exec(written) ?? [];
    if (!/:[ ]/.test(value) || / #/.test(value))
        return undefined;
    const start = card.lines.offset(row) + key.length;
    const text = `${source.text.slice(0, start)}"${value}"${source.text.slice(start + value.length)}`;
    const map = (0,lines/* lines */.M)(text);
    const mended = (0,text_yaml/* readYaml */.g)(text, matter.start, matter.end + 2, map);
    if (mended.root?.kind !== "map" || mended.problems.length > 0)
        return undefined;
    const at = card.location(card.lines.range(start, start + value.length));
    return unquoted_says(mended.root, value, at.range.start) && keeps(card.root, mended.root, row)
        ? { text: value, at }
        : undefined;
}
const unquoted_says = (node, value, { line, column }) => node.kind === "scalar"
    ? node.text === value && node.range.start.line === line && node.range.start.column === column
    : children(node).some((child) => unquoted_says(child, value, { line, column }));
const children = (node) => node.kind === "map"
    ? [...node.entries.values()].map(({ value }) => value)
    : node.kind === "list"
        ? node.items
        : [];
/** Whether all that was read elsewhere than in this line is read again. */
function keeps(old, now, row) {
    if (old.range.start.line === row)
        return true;
    if (now === undefined || old.kind !== now.kind)
        return false;
    if (old.kind === "scalar")
        return now.kind === "scalar" && old.text === now.text;
    if (old.kind === "list")
        return now.kind === "list" && old.items.every((item, i) => keeps(item, now.items[i], row));
    return [...old.entries].every(([key, entry]) => now.kind === "map" && keeps(entry.value, now.entries.get(key)?.value, row));
}

;// CONCATENATED MODULE: ./lib/src/formats/hugging-face.js







/**
 * What model cards and data set cards have in common, by the keys of the Hugging Face Hub.
 * Source: huggingface/hub-docs, docs/hub/model-cards.md, datasets-cards.md, modelcard.md, datasetcard.md.
 */
function readCard(card, { format, kind, own }) {
    const statements = new Map();
    licence(card, statements);
    one(card, statements, "version", "version");
    one(card, statements, "provider.name", "author", "authors", "organization", "maintainer", "maintainers");
    const contact = ["contact", "email", "homepage"].flatMap((key) => values(card, field(card, key), key));
    (0,facts_draft/* stateList */.MO)(statements, "contact", contact, "structured");
    gated(card, statements);
    const ending = endingOf(card);
    if (ending)
        (0,facts_draft/* state */.wk)(statements, "body", ending.text, {
            at: ending.at,
            evidence: "structured",
            state: "derived",
        });
    const declared = governance(card, kind, statements);
    const named = value(card, field(card, "model_name"), "model_name");
    const heading = card.sections.find((section) => section.level === 1);
    const names = [
        ...(named ? [named] : []),
        ...(heading ? [{ text: heading.title, at: blockPlace(card, heading.line) }] : []),
    ];
    const uses = [...declared.uses, ...own(card, statements, names)];
    // Prose comes last: where it repeats a field, the field decides.
    uses.push(...prose(card, statements, kind));
    const title = named?.text ?? heading?.title;
    const declaredId = declared.declaredId ?? (named?.text.includes("/") ? named.text : undefined);
    const subject = {
        kind,
        ...(declaredId === undefined ? {} : { declaredId }),
        ...(title ? { title } : {}),
        aliases: named === undefined ? [] : [named.text],
        at: hugging_face_top(card),
        statements,
        silence: silence(card),
        uses,
        text: card.source.text.slice(card.matter.body),
    };
    return {
        file: card.source.file,
        format,
        document: describe(card, format),
        subjects: [subject],
    };
}
/** Absence means less where there is no structured part to be absent from. */
function silence(card) {
    const hiding = card.problems.filter((problem) => HIDES.has(problem.code));
    const fields = card.matter.kind !== "none" && card.matter.kind !== "empty";
    const { line } = card.insertion.range.start;
    return {
        at: card.insertion,
        evidence: fields ? "structured" : "prose",
        unreadable: hiding.length > 0,
        inBody: fields && hiding.every(({ range }) => range.start.line > line),
    };
}
/** The first character of the document. */
const hugging_face_top = (card) => card.location(card.lines.range(0, 0));
/** Facts of the document itself. */
function describe(card, format) {
    const statements = new Map();
    const at = hugging_face_top(card);
    const sure = { at, evidence: "structured", state: "derived" };
    const problems = card.problems.map((problem) => ({
        text: problem.message,
        at: card.location(problem.range),
    }));
    const silent = card.root.entries.size === 0 && card.matter.kind !== "none";
    const readable = silent && problems.length > 0 ? "no" : problems.length > 0 ? "partial" : "yes";
    const first = problems[0];
    (0,facts_draft/* state */.wk)(statements, "document.format", format, sure);
    (0,facts_draft/* state */.wk)(statements, "document.readable", readable, { ...sure, at: first?.at ?? at });
    (0,facts_draft/* stateList */.MO)(statements, "document.problems", problems, "structured", "derived");
    const bare = unquoted(card);
    if (bare)
        (0,facts_draft/* state */.wk)(statements, "document.unquoted", bare.text, { at: bare.at, evidence: "structured" });
    (0,facts_draft/* state */.wk)(statements, "document.hubReads", hubReads(card), sure);
    (0,facts_draft/* stateList */.MO)(statements, "document.placeholders", placeholders(card), "structured");
    return { at, statements, silence: { at, evidence: "structured", unreadable: false } };
}
/** `no` is for a front matter that the Hub passes over; where nobody wrote one, nothing is passed over. */
function hubReads(card) {
    if (card.matter.kind === "none" || card.matter.kind === "whole")
        return "yes";
    const mapping = !card.problems.some((problem) => problem.code === "not-a-mapping");
    return card.matter.kind === "hub" && mapping ? "yes" : "no";
}
/** States a fact from the first of several keys that says something. */
function one(card, statements, fact, ...keys) {
    for (const key of keys) {
        const found = values(card, field(card, key), key)[0];
        if (!found)
            continue;
        (0,facts_draft/* state */.wk)(statements, fact, found.text, { at: found.at, evidence: "structured" });
        return;
    }
}
/** `license` with its legacy spellings, `license_name` and `license_link`. */
function licence(card, statements) {
    for (const key of ["license", "licence", "licenses"]) {
        const stated = values(card, field(card, key), key);
        if (stated.length > 0) {
            (0,facts_draft/* stateList */.MO)(statements, "license.stated", stated, "structured");
            break;
        }
    }
    one(card, statements, "license.name", "license_name");
    one(card, statements, "license.link", "license_link");
}
/** Keys with which the Hub asks for something before it lets anybody in. */
const GATE = [
    "extra_gated_prompt",
    "extra_gated_fields",
    "extra_gated_heading",
    "extra_gated_button_content",
];
function gated(card, statements) {
    const stated = value(card, field(card, "gated"), "gated");
    if (stated) {
        const word = /^(?:auto|manual)$/i.test(stated.text) ? "yes" : presence(stated.text);
        if (word)
            (0,facts_draft/* state */.wk)(statements, "access.gated", word, { at: stated.at, evidence: "structured" });
        return;
    }
    const key = GATE.find((name) => values(card, field(card, name), name).length > 0);
    const entry = key === undefined ? undefined : card.root.entries.get(key);
    if (key !== undefined && entry)
        (0,facts_draft/* state */.wk)(statements, "access.gated", "yes", {
            at: card.location(entry.key, key),
            evidence: "structured",
            state: "derived",
        });
}

;// CONCATENATED MODULE: ./lib/src/formats/governance-file.js







/**
 * The declaration in a file of its own: `governance.yaml` beside a card or in the root, `.github/governance.yaml`,
 * `MODEL_GOVERNANCE.yaml`. The words are those of the `governance` block of a card, with or without that key above
 * them; `subjects:` holds one declaration for each model or data set of a repository with several.
 */
const governanceFile = {
    id: "governance",
    title: "Governance declaration in YAML",
    claims: ({ file, text }) => {
        const name = (0,paths/* nameOf */.Vb)(file);
        if (/^model[-_]governance\.ya?ml$/i.test(name))
            return true;
        return /^governance\.ya?ml$/i.test(name) && speaksOfModels(text);
    },
    read,
};
/**
 * Most files of this name say how a project or a cluster is run. One of the first words, or three of the others, make
 * a declaration on a model or data set of it.
 */
const governance_file_OWN = "subjects?|teachers|lineage|personalInfo|legalBasis|crossBorder|synthetic|distillation|copyright|impactAssessment|intendedUse|outOfScopeUse";
const SHARED = "sources|training|consent|labels|review|contacts|provider|retention|deployment|evaluation";
const TOP = new RegExp(`^\\uFEFF?["']?(${governance_file_OWN}|${SHARED}|governance)["']?[ \\t]*[:：]`, "gm");
const BELOW = new RegExp(`(?:^[ \\t]{1,8}|[{,][ \\t]{0,8})["']?(${governance_file_OWN}|${SHARED})["']?[ \\t]*:`, "gm");
const IS_OWN = new RegExp(`^(?:${governance_file_OWN})$`);
function speaksOfModels(text) {
    const start = text.slice(0, limits/* LIMITS */.b.yamlLength);
    const words = (pattern) => new Set([...start.matchAll(pattern)].flatMap(([, word]) => word ?? []));
    const top = words(TOP);
    const found = top.has("governance") ? words(BELOW) : top;
    return [...found].some((word) => IS_OWN.test(word)) || found.size > 2;
}
function read(source) {
    const card = openYaml(source);
    return {
        file: source.file,
        format: "governance",
        document: describe(card, "governance"),
        subjects: declarations(card).flatMap((declaration) => subjectsOf(card, declaration)),
    };
}
/** The declarations of a file: its own, and one for each entry of `subjects`. */
function declarations(card) {
    const above = (0,tree.at)(card.root, "governance");
    const root = above?.kind === "map" ? { root: above, path: ["governance"] } : { root: card.root, path: [] };
    const listed = (0,tree.at)(root.root, "subjects");
    const items = (list) => list?.kind === "list"
        ? list.items.map((item, i) => inner(item, [...root.path, "subjects", i]))
        : list?.kind === "map"
            ? [...list.entries].map(([key, entry]) => inner(entry.value, [...root.path, "subjects", key]))
            : [];
    const inner = (node, path) => {
        const block = (0,tree.at)(node, "governance");
        return block?.kind === "map"
            ? { root: block, path: [...path, "governance"] }
            : { root: node, path };
    };
    if (listed === undefined)
        return [root];
    const own = root.root?.kind === "map" && root.root.entries.has("subject") ? [root] : [];
    return [...own, ...items(listed)];
}
/**
 * One subject, or, where the declaration does not say whether it speaks of a model or of a data set and nothing in it
 * does, one of each kind: `settled` keeps the one that has a card.
 */
function subjectsOf(card, declaration) {
    const { root, path } = declaration;
    if (root?.kind !== "map")
        return [];
    const stated = (key) => value(card, (0,tree.at)(root, "subject", key), ...path, "subject", key) ??
        value(card, (0,tree.at)(root, key), ...path, key);
    const kinds = kindsOf(root, stated("kind")?.text.toLowerCase());
    const whole = value(card, (0,tree.at)(root, "subject"))?.text;
    const name = stated("id")?.text ?? stated("name")?.text ?? whole;
    return kinds.map((kind) => {
        const statements = new Map();
        const { uses } = governance(card, kind, statements, declaration);
        if (kind === "dataset")
            personalIndications(card, [], declaration, statements);
        const place = card.location({ start: root.range.start, end: root.range.start }, ...path);
        return {
            kind,
            declares: "beside",
            ...(name?.includes("/") ? { declaredId: name } : {}),
            ...(name === undefined ? {} : { title: name }),
            aliases: name === undefined ? [] : [name],
            at: place,
            statements,
            // Half of what a card states has no place here, the licence first: silence proves little.
            silence: { ...silence(card), at: place, evidence: "prose" },
            uses,
            text: "",
        };
    });
}
const OF_MODEL = ["teachers", "lineage", "distillation", "evaluation", "training"];
const OF_DATASET = ["synthetic", "legalBasis", "columns"];
function kindsOf(root, stated) {
    if (stated === "model" || stated === "dataset")
        return [stated];
    const has = (keys) => keys.some((key) => (0,tree.at)(root, key) !== undefined);
    if (has(OF_MODEL))
        return ["model"];
    return has(OF_DATASET) ? ["dataset"] : ["model", "dataset"];
}
/**
 * Of a declaration that may be of either kind, what the cards of its folder are; without a card there nobody knows what
 * it describes, and nothing is said of it.
 */
function settled(readings) {
    const cards = new Map();
    for (const { file, subjects } of readings)
        for (const { kind, declares } of subjects)
            if (declares === undefined)
                cards.set(homeOf(file), (cards.get(homeOf(file)) ?? new Set()).add(kind));
    return readings.map((reading) => {
        if (reading.format !== governanceFile.id)
            return reading;
        const twice = (one) => reading.subjects.some((other) => other !== one && other.at.pointer === one.at.pointer);
        const here = cards.get(homeOf(reading.file));
        const subjects = reading.subjects.filter((one) => !twice(one) || here?.has(one.kind));
        return { ...reading, subjects };
    });
}
/** The folder that a file speaks for: `.github` holds what belongs to the root. */
const homeOf = (file) => {
    const folder = (0,paths/* folderOf */.yS)(file);
    return folder === ".github" ? "" : folder;
};

;// CONCATENATED MODULE: ./lib/src/formats/card-signs.js

/** One line for each concept: its weight, what it is about, and its spellings without case and punctuation. */
const CONCEPTS = [
    [
        "own",
        "both",
        "intended use|intended uses|intended uses and limitations|primary intended uses|primary intended users|intended use cases|intended usage|intended users|预期用途|预期使用|适用范围",
    ],
    [
        "own",
        "both",
        "out of scope use|out of scope uses|out of scope use cases|out of scope|misuse and out of scope use|misuse malicious use and out of scope use|unsuitable use case s|超出范围的使用|不适用场景|禁止用途",
    ],
    ["own", "model", "direct use"],
    ["own", "model", "downstream use|downstream uses"],
    [
        "own",
        "both",
        "bias risks and limitations|limitations and bias|limitations and biases|biases and limitations|bias and limitations|limitations bias and risks|risks and limitations|risks limitations and biases|bias risks limitations|偏见风险和局限性|偏见风险与局限性|偏见与局限性|风险与局限性|局限性与偏见",
    ],
    [
        "own",
        "both",
        "ethical considerations|ethical considerations and limitations|ethics considerations|伦理考量|伦理考虑|道德考量",
    ],
    ["own", "model", "caveats and recommendations"],
    [
        "own",
        "model",
        "quantitative analyses|quantitative analysis|unitary results|intersectional results",
    ],
    ["own", "model", "model card authors|model card contact|model card author"],
    ["own", "dataset", "dataset card authors|dataset card contact|data card authors"],
    [
        "own",
        "dataset",
        "dataset summary|dataset description|数据集摘要|数据集简介|数据集描述|数据集介绍",
    ],
    [
        "own",
        "dataset",
        "personal and sensitive information|sensitivity of data|sensitivity type s|个人和敏感信息|个人及敏感信息|个人与敏感信息|个人信息与敏感信息",
    ],
    [
        "own",
        "dataset",
        "considerations for using the data|social impact of dataset|discussion of biases|other known limitations",
    ],
    ["own", "dataset", "curation rationale|dataset creation"],
    [
        "own",
        "dataset",
        "initial data collection and normalization|who are the source language producers|who are the source data producers|who are the annotators|annotation process",
    ],
    ["own", "model", "available model variants|model variants"],
    [
        "own",
        "model",
        "how to get started with the model|use this ai model with docker model runner|using this model with docker model runner",
    ],
    ["shared", "model", "model details|model detail|模型详情|模型细节|模型信息|模型基本信息"],
    [
        "shared",
        "model",
        "model description|model summary|model overview|model information|模型描述|模型介绍|模型简介|模型概述|模型说明",
    ],
    [
        "shared",
        "model",
        "model specs|model specifications|technical specifications|technical specification|model architecture|model architecture and objective|model properties|模型架构|模型结构|技术规格",
    ],
    [
        "shared",
        "model",
        "training data|training dataset|training datasets|pretraining data|pre training data|training corpus|dataset specs|训练数据|训练数据集|训练语料",
    ],
    [
        "shared",
        "model",
        "training procedure|training details|training process|training specs|training hyperparameters|pretraining procedures|preprocessing training procedure|训练过程|训练流程|训练细节|训练方法|训练配置",
    ],
    [
        "shared",
        "model",
        "evaluation data|evaluation dataset|evaluation datasets|testing data|testing data factors and metrics|评估数据|评测数据",
    ],
    [
        "shared",
        "model",
        "evaluation results|performance evaluation|model performance|performance metrics|model performance measures|benchmark performance|evaluation metrics|eval results|评估结果|评测结果|模型性能|模型表现",
    ],
    [
        "shared",
        "model",
        "environmental impact|carbon footprint|environmental specs|compute infrastructure",
    ],
    [
        "shared",
        "model",
        "inputs and outputs|model inputs and outputs|input and output|characteristics",
    ],
    ["shared", "model", "factors|relevant factors|evaluation factors"],
    [
        "shared",
        "both",
        "limitations and risks|known limitations|safety considerations|responsible ai considerations|trade offs|局限性|模型局限性|已知局限|已知限制",
    ],
    [
        "shared",
        "dataset",
        "dataset structure|data instances|data fields|data splits|数据集结构|数据结构|数据字段|数据划分",
    ],
    ["shared", "dataset", "source data|data sources|data source|数据来源|数据源"],
    [
        "shared",
        "dataset",
        "data collection and processing|data collection|collection process|collection and generation|data collection process|数据采集|数据收集|采集过程",
    ],
    [
        "shared",
        "dataset",
        "composition|dataset composition|data composition|数据组成|数据集组成|数据构成",
    ],
    [
        "shared",
        "dataset",
        "preprocessing cleaning labeling|preprocessing cleaning labelling|preprocessing|数据预处理|数据清洗",
    ],
    [
        "shared",
        "dataset",
        "annotations|annotations and labeling|data annotation|标注|数据标注|标注过程",
    ],
    ["shared", "dataset", "distribution|dataset distribution"],
    ["shared", "dataset", "motivation|motivation for dataset creation"],
    ["shared", "dataset", "maintenance|dataset maintenance|dataset curators"],
    ["shared", "dataset", "supported tasks|supported tasks and leaderboards|licensing information"],
    ["common", "both", "limitations|limitation|限制|局限"],
    [
        "common",
        "both",
        "license|licence|licensing|license terms of use|许可|许可证|许可协议|开源协议|协议",
    ],
    [
        "common",
        "both",
        "evaluation|results|benchmarks|benchmark results|metrics|performance|评估|评测|性能",
    ],
    [
        "common",
        "model",
        "training|pretraining|pre training|fine tuning|finetuning|model training|训练|微调",
    ],
    ["common", "both", "citation|citation information|citations|bibtex|引用"],
    ["common", "both", "uses|use cases|use case|用途|使用场景"],
    ["common", "both", "bias|biases|risks|risk|considerations|recommendations|偏见|风险"],
    ["common", "model", "model zoo|models|download links|model|模型"],
    ["common", "dataset", "dataset|datasets|data|数据|数据集"],
    ["common", "both", "contact|contacts|privacy|versioning|联系方式|隐私"],
];
const BY_TEXT = new Map(CONCEPTS.flatMap(([weight, about, texts], id) => texts.split("|").map((text) => [text, { id, weight, about }])));
/** Labels that only a description of a model has; they count as shared headings do. */
const LABELS = new Set([
    "model type",
    "model name",
    "base model",
    "finetuned from model",
    "finetuned from",
    "fine tuned from",
    "training data",
    "input modalities",
    "output modalities",
    "knowledge cutoff",
    "cutoff date",
    "model date",
    "model version",
    "organization developing the model",
    "基座模型",
    "基础模型",
    "教师模型",
    "训练数据",
]);
const NO_LETTERS = (0,pattern/* letters */.M)(String.raw `[^\p{L}\p{N}]+`, "g");
/** A heading without numbering, emphasis, emoji and punctuation. */
function bare(heading) {
    const text = heading
        .slice(0, 200)
        .toLowerCase()
        .replace(/&(?:amp;)?/g, " and ");
    return text
        .replace(NO_LETTERS(text), " ")
        .replace(/^ ?(?:\d{1,3} |[ivx]{1,4} (?=\S))+/, "")
        .trim()
        .replace(/ optional$/, "");
}
/** Whether a heading is a section of a card, and so nobody's name. */
const isSectionTitle = (heading) => BY_TEXT.has(bare(heading));
const MODEL_TITLE = /\bmodel[ _-]?card\b|模型卡/i;
const DATASET_TITLE = /\bdata(?:set)?[ _-]?(?:card|sheet)\b|数据集?(?:卡|说明书)/i;
/** A paragraph that is nothing but bold words stands for a heading. */
const card_signs_BOLD = /^(?:\*\*|__)([^*_\n]{2,80})(?:\*\*|__)[ \t]*[:：]?(?:\n|$)/;
const card_signs_MOST = 2000;
/** Counts the signs of a card in a body. */
function signsOf(sections) {
    const seen = new Map();
    const labels = new Set();
    const note = (text) => {
        const concept = BY_TEXT.get(bare(text));
        if (concept)
            seen.set(concept.id, concept);
    };
    for (const section of sections.slice(0, card_signs_MOST)) {
        note(section.title);
        for (const block of section.blocks.slice(0, card_signs_MOST)) {
            const bold = card_signs_BOLD.exec(block.text)?.[1];
            if (bold)
                note(bold);
            if (block.label === undefined || block.value?.trim() === "")
                continue;
            const label = bare(block.label);
            if (LABELS.has(label))
                labels.add(label);
        }
    }
    const title = sections.find((section) => section.level > 0)?.title ?? "";
    const count = (test) => [...seen.values()].filter(test).length;
    return {
        own: count(({ weight }) => weight === "own"),
        shared: count(({ weight }) => weight === "shared") + labels.size,
        common: count(({ weight }) => weight === "common"),
        model: count(({ about, weight }) => about === "model" && weight !== "common") + labels.size,
        dataset: count(({ about, weight }) => about === "dataset" && weight !== "common"),
        titled: DATASET_TITLE.test(title) ? "dataset" : MODEL_TITLE.test(title) ? "model" : undefined,
    };
}
/**
 * The same by lines alone, before any Markdown is parsed: most files are done with here. Code and quotations count too,
 * so the answer may be too high and is never too low.
 */
function lineSigns(text) {
    const seen = new Map();
    for (const [line] of text.matchAll(/^.{3,120}$/gm)) {
        const concept = BY_TEXT.get(bare(line));
        if (concept && concept.weight !== "common")
            seen.set(concept.id, concept);
    }
    const count = (test) => [...seen.values()].filter(test).length;
    return {
        own: count(({ weight }) => weight === "own"),
        shared: count(({ weight }) => weight === "shared"),
        model: count(({ about }) => about === "model"),
        dataset: count(({ about }) => about === "dataset"),
    };
}

;// CONCATENATED MODULE: ./lib/src/formats/classify.js


/**
 * What the front matter of a Markdown file says it is. Spaces, templates and site pages carry front matter too;
 * they are nobody's card. Source of the key lists: Hugging Face hub-docs, modelcard.md and datasetcard.md.
 */
function classify(source) {
    const found = topLevelKeys(source.text);
    if (!found || isTemplateFile(source.file) || isTemplate(found.yaml))
        return undefined;
    const { keys } = found;
    const has = (names) => names.filter((name) => keys.has(name)).length;
    const declared = /^[ \t]+kind:[ \t]*(model|dataset)\b/m.exec(/^governance:[\s\S]*?(?=^\S|$(?![\s\S]))/m.exec(found.yaml)?.[0] ?? "")?.[1];
    if (has(SPACE) > 0)
        return undefined;
    const model = has(MODEL);
    const dataset = has(DATASET) + (/^configs:\s*\n\s*-\s+config_name:/m.test(found.yaml) ? 1 : 0);
    if (declared === "model" || declared === "dataset")
        return declared;
    if (model > 0 || dataset > 0) {
        if (model !== dataset)
            return model > dataset ? "model" : "dataset";
        return DATASET_PATH.test(source.file) ? "dataset" : "model";
    }
    if (has(SITE) > 0)
        return undefined;
    // Weak signs count together, or in a file that is called like a card.
    const weak = has(WEAK);
    const licensed = has(LICENCE) > 0;
    const spoken = /^languages?:\s*(?:-\s*)?["']?[a-z]{2,3}\b/m.test(found.yaml);
    const signs = weak + (licensed ? 1 : 0) + (spoken ? 1 : 0) + (keys.has("tags") ? 1 : 0);
    // Keys that both kinds have: the headings of the body say which it is.
    const byBody = () => {
        const { model: ofModel, dataset: ofData } = lineSigns(source.text);
        return ofData > ofModel ? "dataset" : "model";
    };
    if (!CARD_NAME.test(source.file))
        return weak > 0 && signs >= 3 ? "model" : undefined;
    const described = signs > 0 || has(["language", "languages"]) > 0;
    if (DATASET_PATH.test(source.file))
        return described ? "dataset" : undefined;
    if (MODEL_PATH.test(source.file))
        return described ? "model" : undefined;
    if (weak > 0)
        return "model";
    return licensed || spoken ? byBody() : undefined;
}
/** Front matter of something that is no card whatever its body says: a Space, a page of a site, a template. */
function notACard(source) {
    const found = topLevelKeys(source.text);
    if (!found)
        return false;
    return isTemplate(found.yaml) || [...SPACE, ...SITE].some((name) => found.keys.has(name));
}
const SPACE = ["sdk", "app_file", "sdk_version", "colorFrom"];
const SITE = [
    "layout",
    "permalink",
    "sidebar_position",
    "sidebar_label",
    "slug",
    "draft",
    "categories",
];
const LICENCE = ["license", "licence", "licenses"];
const MODEL = [
    "base_model",
    "pipeline_tag",
    "library_name",
    "model-index",
    "co2_eq_emissions",
    "license_name",
    "model_name",
    "base_model_relation",
];
/** The last two are ModelScope's. */
const WEAK = ["datasets", "widget", "inference", "metrics", "tasks", "frameworks"];
const DATASET = [
    "task_categories",
    "task_ids",
    "annotations_creators",
    "language_creators",
    "dataset_info",
    "size_categories",
    "source_datasets",
    "pretty_name",
    "multilinguality",
    "train-eval-index",
    "paperswithcode_id",
];
const CARD_NAME = /(?:^|\/)(?:readme[^/]*|[^/]*[-_]readme|[^/]*(?:model|data|dataset)[-_]?(?:card|sheet)[^/]*|(?:.*\/)?model_cards\/.*)\.(?:md|markdown)$/i;
const MODEL_PATH = /model[-_]?cards?/i;
const DATASET_PATH = /(?:^|\/)(?:hf[-_])?data(?:sets?|sheets?)?\/|data(?:set)?[-_]?(?:card|sheet)/i;
/** A template that somebody is meant to fill: Jinja, the hub-docs' `{license}`, or a name that says so. */
const isTemplateFile = (file) => /(?:^|[/._-])templates?(?=[/._-]|$)|\{\{/i.test(file);
function isTemplate(yaml) {
    const lines = yaml.split(/\r\n|\r|\n/);
    const first = lines.find((line) => line.trim() !== "" && !line.trimStart().startsWith("#")) ?? "";
    return (/^\s*\{[{%]/.test(first) ||
        lines.some((line) => /^(?:[\w-]+:|-)[ \t]+(?:\{\{|\{[a-z_0-9]+\}[ \t]*(?:#|$)|\[?<[a-z_ ]+>)/.test(line)));
}

;// CONCATENATED MODULE: ./lib/src/formats/hints.js


/**
 * What a name or a tag gives away about how a model was made. A guess, never more: `inferred` evidence caps what rests
 * on it, and a wrong guess still costs a reader time, so a word counts only whole and only where it can hardly mean
 * anything else.
 */
const DERIVED = new Set([
    "lora",
    "qlora",
    "dora",
    "adapter",
    "adapters",
    "peft",
    "finetune",
    "finetuned",
    "fine-tune",
    "fine-tuned",
    "gguf",
    "ggml",
    "awq",
    "gptq",
    "exl2",
    "merge",
    "merged",
    "mergekit",
    "quantized",
    "quantised",
    "abliterated",
]);
/** Words of the list that a title uses in other senses, and a tag does not. */
const TAG_ONLY = new Set(["merge", "merged", "adapters"]);
const hints_DISTILLED = new Set(["distill", "distilled", "distillation", "distilling"]);
/** Short or everyday words: only beside a word of the trade. */
const hints_OTHER_SENSE = /\b(?:data(?:set)?[ -]distill|distill(?:ed|ing)[ -](?:water|spirits?|alcohol))/i;
const KD = /(?:^|[^a-z0-9])kd(?:$|[^a-z0-9])/i;
/** `tiny-student-3b` and `student-model`, never `student-performance`, and never the everyday word alone. */
const STUDENT = /(?:[^-_/ ][-_ ]student(?:[-_ ]model)?|(?:^|\/)student[-_ ]model)(?:[-_ ]v?\d{1,4}(?:\.\d{1,3})?[bm]?)?$/i;
const hints_NO_LETTERS = (0,pattern/* letters */.M)(String.raw `[^\p{L}\p{N}]+`);
/** Words of a name or tag: `Fine-tuned` stays one, `R1-Distill-Qwen` is three. */
function words(text) {
    const lower = text.slice(0, 300).toLowerCase();
    const found = lower.split(hints_NO_LETTERS(lower)).filter(Boolean);
    for (let i = 0; i + 1 < found.length; i++)
        if (found[i] === "fine")
            found.push(`fine-${found[i + 1]}`);
    return new Set(found);
}
const holds = (text, list) => {
    for (const word of words(text))
        if (list.has(word))
            return true;
    return false;
};
function speaksOfDistillation(text, tag) {
    if (hints_OTHER_SENSE.test(text))
        return false;
    if (holds(text, hints_DISTILLED) || text.includes("蒸馏"))
        return true;
    if (tag)
        return /^(?:kd|student[-_ ]model)$/i.test(text);
    return !/\s/.test(text) && (KD.test(text) || STUDENT.test(text));
}
/** States what the names and tags of a model hint at. */
function hints(statements, names, tags, bases) {
    // A copy of a distilled model carries its base's name: that says nothing on how the copy was made.
    const inherited = bases.some((base) => speaksOfDistillation(base, false));
    const plain = tags.filter((tag) => !tag.text.includes(":"));
    (0,facts_draft/* stateList */.MO)(statements, "derivationHints", [
        ...names.filter(({ text }) => {
            const found = words(text);
            return [...DERIVED].some((word) => found.has(word) && !TAG_ONLY.has(word));
        }),
        ...plain.filter(({ text }) => holds(text, DERIVED)),
    ], "inferred");
    (0,facts_draft/* stateList */.MO)(statements, "distillation.hints", [
        ...names.filter(({ text }) => !inherited && speaksOfDistillation(text, false)),
        ...plain.filter(({ text }) => speaksOfDistillation(text, true)),
    ], "inferred");
}
/** Tags with which authors of data sets say that a model wrote them. */
const SYNTHETIC = new Set([
    "synthetic",
    "synthetic-data",
    "synthetic-dataset",
    "synthetic-text",
    "distillation",
    "distilled",
    "distilabel",
    "machine-generated",
    "llm-generated",
    "合成数据",
    "蒸馏",
]);
const isSyntheticTag = (tag) => SYNTHETIC.has(tag
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-"));

;// CONCATENATED MODULE: ./lib/src/formats/hf-dataset-card.js







/** Data set card of the Hugging Face Hub: Markdown with YAML front matter (hub-docs, datasetcard.md). */
const hfDatasetCard = {
    id: "hf-dataset-card",
    title: "Hugging Face data set card",
    claims: (source) => classify(source) === "dataset",
    read: (source) => {
        const card = openCard(source);
        if (!card)
            throw new Error("hf-dataset-card was asked to read a file that it does not claim");
        return readCard(card, { format: "hf-dataset-card", kind: "dataset", own: datasetFacts });
    },
};
/** Facts and upstreams of the keys that only data set cards have. */
function datasetFacts(card, statements) {
    const sources = values(card, field(card, "source_datasets"), "source_datasets");
    (0,facts_draft/* stateList */.MO)(statements, "sources", sources, "structured");
    const named = columns(card);
    (0,facts_draft/* stateList */.MO)(statements, "columns", named, "structured");
    personalIndications(card, named, block(card), statements);
    synthetic(card, statements);
    return sources.flatMap((source) => {
        const name = upstreamOf(source.text);
        if (name === undefined)
            return [];
        return [
            {
                name,
                kind: "dataset",
                relation: "derived-from",
                at: source.at,
                evidence: "structured",
                statements: new Map(),
            },
        ];
    });
}
/**
 * `language_creators: machine-generated` is no statement here: in the cards that have it, the machine is a translator, a
 * template, a crawler or a parser far more often than a model. The same word under `annotations_creators` speaks of labels.
 */
function synthetic(card, statements) {
    const tag = values(card, field(card, "tags"), "tags").find((item) => isSyntheticTag(item.text));
    if (tag)
        (0,facts_draft/* state */.wk)(statements, "synthetic.present", "yes", {
            at: tag.at,
            evidence: "inferred",
            state: "derived",
        });
}
/** `original` and `extended` name no upstream; `extended|squad` does, `extended|other-…` names one outside the Hub. */
function upstreamOf(stated) {
    const [head = "", rest] = stated.split("|", 2);
    if (rest !== undefined)
        return rest.startsWith("other") ? undefined : rest.trim() || undefined;
    return ["original", "extended", "other", ""].includes(head.trim()) ? undefined : head.trim();
}

;// CONCATENATED MODULE: ./lib/src/formats/tasks.js
/**
 * Tasks of the Hugging Face Hub and what they put out. Source: huggingface.js, packages/tasks, `PIPELINE_DATA`; older
 * names from the Hub's earlier lists. A task that stands in none of the lists says nothing.
 */
const TEXT_OUT = new Set([
    "text-generation",
    "text2text-generation",
    "conversational",
    "summarization",
    "translation",
    "image-text-to-text",
    "image-to-text",
    "video-text-to-text",
    "audio-text-to-text",
]);
const MEDIA_OUT = new Set([
    "text-to-image",
    "image-to-image",
    "image-to-video",
    "image-text-to-image",
    "image-text-to-video",
    "text-to-video",
    "video-to-video",
    "text-to-speech",
    "text-to-audio",
    "text-to-3d",
    "image-to-3d",
    "unconditional-image-generation",
]);
/** Text for certain, media perhaps. */
const ANY_OUT = new Set(["any-to-any"]);
const NO_OUT = new Set([
    "audio-classification",
    "automatic-speech-recognition",
    "depth-estimation",
    "document-question-answering",
    "feature-extraction",
    "fill-mask",
    "graph-ml",
    "image-classification",
    "image-feature-extraction",
    "image-segmentation",
    "keypoint-detection",
    "keypoint-matching",
    "mask-generation",
    "multiple-choice",
    "object-detection",
    "question-answering",
    "reinforcement-learning",
    "robotics",
    "sentence-similarity",
    "table-question-answering",
    "tabular-classification",
    "tabular-regression",
    "text-classification",
    "text-ranking",
    "text-retrieval",
    "time-series-forecasting",
    "token-classification",
    "video-classification",
    "visual-document-retrieval",
    "visual-question-answering",
    "voice-activity-detection",
    "zero-shot-classification",
    "zero-shot-image-classification",
    "zero-shot-object-detection",
]);
/** What a task puts out, if it is one of the Hub's. */
function outputOf(task) {
    const name = task
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, "-");
    if (TEXT_OUT.has(name))
        return { generative: "yes", media: "no" };
    if (MEDIA_OUT.has(name))
        return { generative: "yes", media: "yes" };
    if (ANY_OUT.has(name))
        return { generative: "yes" };
    return NO_OUT.has(name) ? { generative: "no", media: "no" } : undefined;
}

;// CONCATENATED MODULE: ./lib/src/formats/hf-model-card.js







/** Model card of the Hugging Face Hub: Markdown with YAML front matter (hub-docs, modelcard.md). */
const hfModelCard = {
    id: "hf-model-card",
    title: "Hugging Face model card",
    claims: (source) => classify(source) === "model",
    read: (source) => {
        const card = openCard(source);
        if (!card)
            throw new Error("hf-model-card was asked to read a file that it does not claim");
        return readCard(card, { format: "hf-model-card", kind: "model", own: modelFacts });
    },
};
/** Facts and upstreams of the keys that only model cards have. */
function modelFacts(card, statements, names) {
    const tags = values(card, field(card, "tags"), "tags");
    const datasets = values(card, field(card, "datasets"), "datasets");
    const bases = baseModels(card, tags);
    generative(card, tags, statements);
    evaluation(card, statements);
    const library = values(card, field(card, "library_name"), "library_name");
    hints(statements, names, [...tags, ...library], bases.map((base) => base.name));
    return [
        ...bases,
        ...datasets.map((dataset) => ({
            name: dataset.text,
            kind: "dataset",
            relation: "trained-on",
            at: dataset.at,
            evidence: "structured",
            statements: new Map(),
        })),
    ];
}
const DECLARED = {
    finetune: "finetune",
    adapter: "adapter",
    merge: "merge",
    quantized: "quantized",
};
/** `base_model`, the older `finetuned_from`, and the tag `base_model:<relation>:<id>` that PEFT writes. */
function baseModels(card, tags) {
    const stated = value(card, field(card, "base_model_relation"), "base_model_relation")?.text.toLowerCase();
    const revision = value(card, field(card, "base_model_revision"), "base_model_revision");
    const key = card.root.entries.has("base_model") ? "base_model" : "finetuned_from";
    const named = values(card, field(card, key), key);
    const inferred = inferRelation(card, tags, named.length);
    const use = (item, relation) => {
        const statements = new Map();
        if (revision && named.length === 1)
            (0,facts_draft/* state */.wk)(statements, "edge.revision", revision.text, {
                at: revision.at,
                evidence: "structured",
            });
        return {
            name: item.text,
            kind: "model",
            relation,
            at: item.at,
            evidence: "structured",
            statements,
        };
    };
    if (named.length > 0)
        return named.map((item) => use(item, (stated && DECLARED[stated]) || inferred));
    return tags.flatMap((tag) => {
        const match = /^base_model:(?:(finetune|adapter|merge|quantized):)?(\S+)$/.exec(tag.text);
        if (!match?.[2])
            return [];
        return [use({ text: match[2], at: tag.at }, DECLARED[match[1] ?? ""] ?? inferred)];
    });
}
/**
 * The relation that the Hub shows where `base_model_relation` is not given: several bases are a merge, PEFT
 * repositories are adapters, quantization formats are quantized, everything else is a fine-tune.
 */
function inferRelation(card, tags, bases) {
    const words = new Set(tags.map((tag) => tag.text.toLowerCase()));
    const library = value(card, field(card, "library_name"))?.text.toLowerCase() ?? "";
    if (words.has("merge") || words.has("mergekit") || bases > 1)
        return "merge";
    if (library === "peft" || words.has("lora") || words.has("adapter") || words.has("peft"))
        return "adapter";
    const among = (forms) => forms.includes(library) || forms.some((form) => words.has(form));
    if (among(QUANTIZED))
        return "quantized";
    return among(CONVERTED) ? "converted" : "finetune";
}
/** Forms of weights that nobody trains in: as a tag or as the library they mean a copy. */
const QUANTIZED = ["gguf", "ggml", "awq", "gptq", "exl2", "exl3", "hqq", "aqlm"];
const CONVERTED = ["mlx", "onnx", "openvino", "coreml", "ctranslate2", "transformers.js"];
/** `pipeline_tag`, ModelScope's `tasks`, or a tag that is a task. */
function generative(card, tags, statements) {
    const stated = [
        ...values(card, field(card, "pipeline_tag"), "pipeline_tag"),
        ...values(card, field(card, "tasks"), "tasks"),
    ];
    const evidence = stated.length > 0 ? "structured" : "inferred";
    const known = (stated.length > 0 ? stated : tags).flatMap((item) => {
        const output = outputOf(item.text);
        return output ? [{ item, output }] : [];
    });
    // Of several tasks the one that asks for more decides.
    const one = known.find(({ output }) => output.generative === "yes") ?? known[0];
    const media = known.find(({ output }) => output.media === "yes") ?? one;
    if (!one || !media)
        return;
    const place = { evidence, state: "derived" };
    (0,facts_draft/* state */.wk)(statements, "isGenerative", one.output.generative, { ...place, at: one.item.at });
    if (media.output.media)
        (0,facts_draft/* state */.wk)(statements, "generatesMedia", media.output.media, { ...place, at: media.item.at });
}
/** `model-index`: one item for each metric with a value, named after the metric and the data set it was measured on. */
function evaluation(card, statements) {
    const list = (node) => node?.kind === "list" ? node.items : node?.kind === "map" ? [node] : [];
    const results = list(field(card, "model-index"))
        .flatMap((model) => list((0,tree.at)(model, "results")))
        .flatMap((result) => {
        const dataset = (0,tree.at)(result, "dataset");
        const on = (value(card, (0,tree.at)(dataset, "name")) ?? value(card, (0,tree.at)(dataset, "type")))?.text;
        return list((0,tree.at)(result, "metrics")).flatMap((metric) => {
            const name = value(card, (0,tree.at)(metric, "name")) ?? value(card, (0,tree.at)(metric, "type"));
            if (!name || values(card, (0,tree.at)(metric, "value")).length === 0)
                return [];
            return [{ text: on === undefined ? name.text : `${name.text} ${on}`, at: name.at }];
        });
    });
    (0,facts_draft/* stateList */.MO)(statements, "evaluation.results", results.slice(0, 500), "structured", "derived");
}

;// CONCATENATED MODULE: ./lib/src/formats/markdown-card.js








/**
 * Cards whose statements all stand in their body: headings, two-column tables, labels. The commonest kind on GitHub.
 * Known by name (`MODEL_CARD.md`, a folder `model_cards`) together with a heading or label of a card, or by their
 * headings alone; a README, which most often is no card, by more of them.
 */
const markdownModelCard = {
    id: "markdown-model-card",
    title: "Model card in Markdown with no front matter of the Hub",
    claims: (source) => kindOf(source) === "model",
    read: (source) => markdown_card_read(source, "model"),
};
const markdownDatasetCard = {
    id: "markdown-dataset-card",
    title: "Data set card in Markdown with no front matter of the Hub",
    claims: (source) => kindOf(source) === "dataset",
    read: (source) => markdown_card_read(source, "dataset"),
};
/** One look at a file serves both formats, and its reading. */
const seen = new WeakMap();
function kindOf(source) {
    const found = seen.get(source) ?? markdown_card_look(source);
    seen.set(source, found);
    return found === "none" ? undefined : found.kind;
}
const STEM = /(?:^|[-_. ])(model|data|dataset)[-_ ]?card(?:$|[-_. ])/i;
/** Texts on cards, not cards. */
const ABOUT = /(?:^|[-_. ])(?:templates?|guide(?:lines?)?|how[-_ ]?to|tutorials?|spec(?:ification)?|schema|generators?|toolkit|checklist|annotated|instructions?|formats?|rfc|review|validator|changelog|todo|notes|examples?)(?=$|[-_. ])/i;
const SHEET = /^data[-_ ]?(?:set[-_ ]?)?sheet(?:$|[-_. ])/i;
const HUB_README = /^(?:readme[-_.](?:hf|hub|hugging[-_]?face|model(?:scope)?|dataset)|(?:hf|hugging[-_]?face|modelscope|model|dataset)[-_.]readme)$/i;
const CARDS_FOLDER = /(?:^|[^a-z])model[-_ ]?cards(?:$|[^a-z])/i;
const DATA_FOLDER = /(?:^|[^a-z])(?:dataset|data)[-_ ]?cards(?:$|[^a-z])/i;
const README = /^(?:readme|index|contributing|changelog|license|home|overview)(?:[-_.].{1,12})?$/i;
function pathSays(file) {
    const parts = file.split("/");
    const stem = (parts.pop() ?? "").replace(/\.(?:md|markdown)$/i, "");
    const readme = README.test(stem);
    if (ABOUT.test(stem))
        return { how: "readme", kind: undefined };
    const word = STEM.exec(stem)?.[1]?.toLowerCase();
    if (word)
        return { how: "sure", kind: word === "model" ? "model" : "dataset" };
    if (SHEET.test(stem))
        return { how: "likely", kind: "dataset" };
    if (HUB_README.test(stem))
        return { how: "likely", kind: /dataset/i.test(stem) ? "dataset" : undefined };
    const kind = parts.some((part) => DATA_FOLDER.test(part))
        ? "dataset"
        : parts.some((part) => CARDS_FOLDER.test(part))
            ? "model"
            : undefined;
    if (kind === undefined)
        return { how: readme ? "readme" : "silent", kind };
    // `model_cards/README.md` is the table of contents, `model_cards/org/name/README.md` a card.
    const contents = /(?:^|[^a-z])cards$/i.test(parts.at(-1) ?? "");
    if (/^(?:readme)(?:[-_.].{1,12})?$/i.test(stem) && !contents)
        return { how: "given", kind };
    return { how: readme ? "readme" : "sure", kind };
}
const ENOUGH = {
    given: () => true,
    sure: ({ own, shared, common, titled }) => own + shared > 0 || (titled !== undefined && common > 0) || common > 1,
    likely: ({ own, shared, titled }) => own + shared > 1 || (titled !== undefined && own + shared > 0),
    silent: ({ own, shared }) => own > 0 && own + shared > 2,
    readme: ({ own, shared }) => own > 1 && own + shared > 3,
};
/** `shared` of lines lacks labels, so a heading less is asked for than below. */
const mayBeCard = ({ own, shared }) => own > 0 && own + shared > 1;
/** Keys too weak to make a card of a file by themselves. */
const CARD_KEYS = ["license", "licence", "licenses", "datasets", "widget", "metrics"];
function markdown_card_look(source) {
    const { file, text } = source;
    if (!/\.(?:md|markdown)$/i.test(file) || isTemplateFile(file))
        return "none";
    // A checkout without symbolic links holds the target's path as text.
    if (text.length < 400 && /^[\w./@-]+\.md\s*$/i.test(text))
        return "none";
    const { how, kind } = pathSays(file);
    const byName = how === "sure" || how === "given" || how === "likely";
    if (!byName && !mayBeCard(lineSigns(text)))
        return "none";
    const keys = topLevelKeys(text);
    if (keys) {
        // Front matter with nothing of a card's makes a page of a site of the file, unless its name says card.
        const foreign = keys.keys.size > 0 && !CARD_KEYS.some((key) => keys.keys.has(key));
        if ((foreign && how !== "sure" && how !== "given") ||
            notACard(source) ||
            classify(source) !== undefined)
            return "none";
    }
    const card = frontMatter(text) ? openCard(source) : openBody(source);
    if (!card || isFilledBySomeoneElse(card))
        return "none";
    const signs = signsOf(card.sections);
    if (!ENOUGH[how](signs) || /^\s*$/.test(text))
        return "none";
    return {
        card,
        kind: kind ?? signs.titled ?? (signs.dataset > signs.model ? "dataset" : "model"),
    };
}
/** A template, or a text on how to write a card. */
function isFilledBySomeoneElse({ sections }) {
    const title = sections.find((section) => section.level > 0)?.title ?? "";
    if (/^(?:how to|what (?:is|are)|about|writing|creating|guide|annotated)\b.{0,100}\b(?:card|datasheet)s?\b|\b(?:card|sheet) (?:template|guide(?:lines?)?|tutorial|specification|format)|^(?:model|data(?:set)?) cards$|模板|模型卡(?:指南|规范)/i.test(title.trim().slice(0, 200)))
        return true;
    let braces = 0;
    for (const section of sections) {
        if (/\{\{|\{%/.test(section.title))
            braces++;
        for (const block of section.blocks)
            if (/\{\{|\{%/.test(block.text))
                braces++;
    }
    return braces > 2;
}
function markdown_card_read(source, kind) {
    const found = seen.get(source);
    const card = found === undefined || found === "none" ? (openCard(source) ?? openBody(source)) : found.card;
    const own = kind === "model" ? modelFacts : datasetFacts;
    const reading = readCard(card, { format: `markdown-${kind}-card`, kind, own });
    return { ...reading, subjects: reading.subjects.map((subject) => markdown_card_named(card, subject)) };
}
/** A heading's name without the words that only say what the document is. */
const plainTitle = (title) => title
    .slice(0, 200)
    .replace(/^\s*(?:the )?(?:model|data(?:set)?)[ _-]?(?:card|sheet)\b(?:\s*(?:for|of|[:：–—-]))?(?:\s+the\b)?/i, "")
    .replace(/\s*[–—:：-]?\s*(?:model|data(?:set)?)[ _-]?(?:card|sheet)\s*$/i, "")
    .replace(/模型卡片?|数据集?卡片?/g, "")
    .replace(/[\s:：–—-]+$/, "")
    .trim();
const HUB_ID = /^[A-Za-z0-9][\w.-]{1,95}\/[A-Za-z0-9][\w.-]{1,95}$/;
const HUB_LINK = /https?:\/\/huggingface\.co\/(datasets\/)?([\w.-]{2,96}\/[\w.-]{2,96})(?=[/?#)\]>\s"'.,]|$)/g;
const markdown_card_NO_LETTERS = (0,pattern/* letters */.M)(String.raw `[^\p{L}\p{N}]+`, "g");
const key = (text) => text.toLowerCase().replace(markdown_card_NO_LETTERS(text), "");
/**
 * The heading gives the name; it declares an id only where nothing else can be meant. Silence is prose: what stands in
 * the front matter of such a file, if it has one, follows nobody's list of keys.
 */
function markdown_card_named(card, read) {
    const { title: heading, ...subject } = {
        ...read,
        silence: { ...read.silence, evidence: "prose" },
    };
    const title = plainTitle(heading ?? "");
    const noName = /^(?:overview|introduction|readme|index)$/i.test(title) || isSectionTitle(title);
    if (title === "" || noName)
        return subject;
    const short = title.length <= 60 && title.split(/\s+/).length <= 5;
    const aliases = subject.aliases.length > 0 || !short ? subject.aliases : [title];
    const declaredId = subject.declaredId ?? idOf(card, subject.kind, title);
    return { ...subject, title, aliases, ...(declaredId === undefined ? {} : { declaredId }) };
}
/**
 * `# org/name` where the text writes the same id again, and a link to the Hub in the first section whose name is the
 * heading's. Any other link may be the base model's, and a wrong id would answer for somebody else's model.
 */
function idOf(card, kind, title) {
    const { text } = card.source;
    if (HUB_ID.test(title) && text.split(title, 3).length > 2)
        return title;
    const first = card.sections.findIndex((section) => section.level > 0);
    const head = card.sections.slice(0, first + 2).flatMap((section) => section.blocks);
    const ids = new Set();
    for (const { text: block } of head.slice(0, 200))
        for (const [, dataset, id = ""] of block.slice(0, 5000).matchAll(HUB_LINK))
            if ((dataset !== undefined) === (kind === "dataset"))
                ids.add(id.replace(/\.+$/, ""));
    const own = [...ids].filter((id) => key(id.split("/")[1] ?? "") === key(title));
    return own.length === 1 ? own[0] : undefined;
}

;// CONCATENATED MODULE: ./lib/src/formats/index.js




/** Every format, one line each. */
const FORMATS = [
    hfDatasetCard,
    hfModelCard,
    markdownDatasetCard,
    markdownModelCard,
    governanceFile,
];
/** What can only be decided when all files are read: which kind of card a declaration beside it speaks of. */


// EXTERNAL MODULE: ./lib/src/facts/day.js
var day = __webpack_require__(704);
;// CONCATENATED MODULE: ./lib/src/lineage/review.js


const MAX_AGE_DAYS = 365;
/** States what the change under review did to the upstreams, and whether the review of the declaration still covers them. */
function stateReviews(members, readings, { date, before }) {
    const now = new Map(readings.map((reading) => [reading.file, reading]));
    for (const member of members) {
        const { draft, documents } = member;
        const described = (of) => documents.flatMap((file) => partsOf(member, of(file)));
        const current = described((file) => now.get(file));
        const reviewed = (0,facts_draft/* strongest */.yX)(draft.statements.get("review.date"));
        if (!reviewed && !hasDeclaration(current))
            continue;
        const old = documents.some((file) => before.has(file))
            ? described((file) => (before.has(file) ? before.get(file) : now.get(file)))
            : current;
        const comparable = old.length > 0 && ![...old, ...current].some(({ silence }) => silence.unreadable);
        const changed = comparable ? differences(old, current, reviewed?.at ?? draft.at) : [];
        (0,facts_draft/* stateList */.MO)(draft.statements, "change.entries", changed, "structured", "derived");
        const status = isAged(draft.statements, reviewed, date)
            ? "aged"
            : changed.length > 0 && !isRenewed(old, current, reviewed)
                ? "not-renewed"
                : reviewed && "current";
        if (status)
            (0,facts_draft/* state */.wk)(draft.statements, "review.status", status, {
                at: reviewed?.at ?? changed[0]?.at ?? draft.at,
                evidence: reviewed?.evidence ?? "governance",
                state: "derived",
            });
    }
}
/** What a document says of a member; one that describes several says which it means. */
function partsOf({ draft, names }, reading) {
    const parts = (reading?.subjects ?? []).filter(({ kind }) => kind === draft.kind);
    if (parts.length < 2)
        return parts;
    return parts.filter(({ declaredId, title }) => [draft.id.toLowerCase(), ...names.map(({ name }) => name)].includes((declaredId ?? title ?? "").toLowerCase()));
}
/** Whether a card, or the file beside it, declares anything. */
const hasDeclaration = (subjects) => subjects.some(({ statements, uses }) => [...statements.values(), uses].some((list) => list.some(({ evidence }) => evidence === "governance")));
function isAged(statements, reviewed, date) {
    const [then, today] = [(0,day/* dayNumber */.U)(String(reviewed?.value ?? "")), (0,day/* dayNumber */.U)(date)];
    const limit = (0,facts_draft/* strongest */.yX)(statements.get("review.maxAgeDays"))?.value;
    const days = typeof limit === "number" && limit > 0 ? limit : MAX_AGE_DAYS;
    return then !== undefined && today !== undefined && today - then > days;
}
/** With a day of review, a later day; without one, a declaration that changed along with what it describes. */
function isRenewed(old, current, reviewed) {
    const days = stated(old, "review.date");
    const then = days.length > 0 ? (0,facts_draft/* strongest */.yX)(days)?.value : undefined;
    if (reviewed)
        return typeof then !== "string" || String(reviewed.value) > then;
    return then === undefined && declaration(old) !== declaration(current);
}
const stated = (subjects, name) => subjects.flatMap(({ statements }) => statements.get(name) ?? []);
/** Everything the declaration says, as one text to compare. */
function declaration(subjects) {
    const said = subjects.flatMap(({ statements, uses }) => [
        ...[...statements].flatMap(([name, facts]) => facts
            .filter(({ evidence }) => evidence === "governance")
            .map(({ value }) => [name, value])),
        ...uses.filter(({ evidence }) => evidence === "governance").map(useText),
    ]);
    return JSON.stringify(said.map((one) => JSON.stringify(one)).sort());
}
/** What the declaration of a use says, without its place. */
const useText = ({ relation, statements }) => JSON.stringify([
    relation,
    ...[...statements].map(([name, facts]) => [name, facts.map(({ value }) => value)]).sort(),
]);
/** Upstreams and licence that were added, altered or removed; what is gone is shown at `gone`. */
function differences(old, current, gone) {
    const before = entriesOf(old);
    const after = entriesOf(current);
    const changed = [...after].filter(([key, entry]) => before.get(key)?.said !== entry.said);
    const removed = [...before].filter(([key]) => !after.has(key));
    return [
        ...changed.map(([, { text, at }]) => ({ text, at })),
        ...removed.map(([, { text }]) => ({ text, at: gone })),
    ];
}
/** Name to what is said of it. Prose is left out: a sentence may change without its meaning. */
function entriesOf(subjects) {
    const entries = new Map();
    const surely = (evidence) => evidence === "governance" || evidence === "structured";
    for (const use of subjects.flatMap(({ uses }) => uses)) {
        if (!surely(use.evidence) || use.relation === "evaluated-on")
            continue;
        const key = `use ${use.name.toLowerCase()}`;
        const known = entries.get(key);
        entries.set(key, {
            text: use.name,
            at: known?.at ?? use.at,
            said: [...new Set([...(known?.said.split("\n") ?? []), useText(use)])].sort().join("\n"),
        });
    }
    const licence = stated(subjects, "license.stated").filter(({ evidence }) => surely(evidence));
    for (const { value, at } of licence)
        for (const text of Array.isArray(value) ? value : [])
            entries.set(`licence ${text.toLowerCase()}`, { text, at, said: "" });
    return entries;
}

;// CONCATENATED MODULE: ./lib/src/change/change.js


/** Cards, manifests, declarations, licences and notices: nothing else in a change can make a finding or undo one. */
const MATTERS = /(?:^|\/)(?:[^/]+\.(?:md|markdown|ya?ml|json|jsonld|xml)|(?:licen[cs]e|copying|unlicen[cs]e|notice)[^/]*)$/i;
const mayMatter = (file) => MATTERS.test(file);
/**
 * The changed documents as they read at the base: undefined for one that was not there, or was no document. Read only
 * where some document has a declaration, because only there the difference decides anything.
 */
async function readBefore(change, readings) {
    const before = new Map();
    if (!change?.comparable || !readings.some(({ subjects }) => hasDeclaration(subjects)))
        return before;
    for (const { file } of readings) {
        if (!change.files.has(file))
            continue;
        const source = await change.before(file);
        const format = source && FORMATS.find((one) => one.claims(source));
        before.set(file, source && format?.read(source));
    }
    return before;
}

;// CONCATENATED MODULE: ./lib/src/change/introduced.js

/** By fingerprint, so that a finding that has moved or whose file was renamed is the same. */
function knownAtBase(base) {
    const strongest = new Map();
    for (const { fingerprint, severity } of base) {
        const rank = vocabulary/* SEVERITIES */.oC.indexOf(severity);
        strongest.set(fingerprint, Math.min(rank, strongest.get(fingerprint) ?? rank));
    }
    return ({ fingerprint, severity }) => (strongest.get(fingerprint) ?? Number.POSITIVE_INFINITY) <= vocabulary/* SEVERITIES */.oC.indexOf(severity);
}
/** Places that a finding stands on or rests on. Where a statement would be written is no statement. */
const places = ({ primary, because }) => {
    const stated = because.filter(({ state }) => state !== "absent").map(({ at }) => at);
    const silent = because.some(({ state, at }) => state === "absent" && at === primary);
    return silent ? stated : [primary, ...stated];
};
/**
 * Whether the change caused a finding: the base does not have it (here or, by lineage, in a document that the change does
 * not touch), or it stands or rests on a line that the change wrote.
 */
const isIntroduced = (finding, known, touched) => !known(finding) || places(finding).some(touched);
/** Without the base: whether a finding stands in a changed file, or rests on one. */
const isInChange = ({ primary, because }, change) => [primary, ...because.map(({ at }) => at)].some(({ file }) => change.files.has(file));
/** Places whose lines decide. */
const placesOf = (findings) => findings.flatMap(places);

;// CONCATENATED MODULE: ./lib/src/change/licences.js
function licencesOf(subjects, edges) {
    const edgeOf = new Map(edges.map((edge) => [edge.id, edge]));
    const own = new Map();
    const upstreams = new Map();
    for (const { id, kind, facts } of subjects) {
        if (kind === "model" || kind === "dataset")
            own.set(`${kind} ${id}`, { licence: licences_licence(facts, ""), at: licences_placeOf(facts) });
        const edge = kind === "edge" ? edgeOf.get(id) : undefined;
        if (edge === undefined || edge.channel === "none")
            continue;
        const uses = upstreams.get(edge.to) ?? new Map();
        upstreams.set(edge.to, uses);
        uses.set(edge.from, { licence: licences_licence(facts, "from."), at: edge.at });
    }
    return { own, upstreams };
}
/** What differs: a licence of a subject that both states have, and upstreams that such a subject did not use before. */
function licenceChanges(before, after) {
    const changes = [];
    for (const [key, { licence, at }] of after.own) {
        const old = before.own.get(key);
        if (old !== undefined && old.licence !== licence)
            changes.push({ subject: licences_idOf(key), before: old.licence, after: licence, at });
    }
    const known = new Set([...before.own.keys()].map(licences_idOf));
    for (const [subject, uses] of after.upstreams) {
        if (!known.has(subject))
            continue;
        for (const [upstream, { licence, at }] of uses)
            if (!before.upstreams.get(subject)?.has(upstream))
                changes.push({ subject, upstream, before: null, after: licence, at });
    }
    return changes;
}
const licences_idOf = (key) => key.slice(key.indexOf(" ") + 1);
const licences_text = (fact) => fact === undefined || fact.value === null
    ? null
    : Array.isArray(fact.value)
        ? fact.value.join(", ")
        : String(fact.value);
/** The licence that the register knows, else what is written. */
const licences_licence = (facts, end) => licences_text(facts[`${end}license.id`]) ?? licences_text(facts[`${end}license.stated`]);
const licences_placeOf = (facts) => {
    const stated = facts["license.stated"] ?? facts["license.id"];
    if (stated === undefined)
        throw new Error("a subject without a fact on its licence");
    return stated.at;
};

;// CONCATENATED MODULE: ./lib/src/change/lines.js


/** More insertions and deletions than this, and the whole file counts as written anew: comparing costs their product. */
const MAX_EDITS = 2000;
/**
 * Whether the change wrote a line on which one of the places lies. Of a file whose old text is not at hand, every line
 * counts. Computed from the two texts and not from a patch, so that it is the same whoever tells what has changed.
 */
async function touchedLines(host, change, places) {
    const asked = new Map();
    for (const at of places) {
        if (change.files.get(at.file) !== "altered")
            continue;
        const lines = asked.get(at.file) ?? new Set();
        asked.set(at.file, lines);
        for (const line of linesAt(at))
            lines.add(line);
    }
    const written = new Map();
    for (const [file, wanted] of asked) {
        const before = change.comparable ? await change.before(file) : undefined;
        const now = before && (await host.read(file, limits/* LIMITS */.b.fileBytes).catch(() => undefined));
        const found = now && (await writtenLines(before.text, now.text, wanted));
        if (found)
            written.set(file, found);
    }
    return (at) => {
        if (change.files.get(at.file) !== "altered")
            return false;
        const inFile = written.get(at.file);
        return inFile === undefined || linesAt(at).some((line) => inFile.has(line));
    };
}
function linesAt({ range: { start, end } }) {
    // A range that ends before the first character of a line has nothing on it.
    const last = Math.max(start.line, end.line - (end.column === 1 ? 1 : 0));
    return Array.from({ length: last - start.line + 1 }, (_, i) => start.line + i);
}
/**
 * Those of the wanted 1-based lines of `after` that `before` does not have in that order; undefined where the texts differ
 * too much.
 */
async function writtenLines(before, after, wanted) {
    const [old, now] = [linesOf(before), linesOf(after)];
    let start = 0;
    while (start < old.length && start < now.length && old[start] === now[start])
        start++;
    let end = 0;
    while (end < old.length - start &&
        end < now.length - start &&
        old[old.length - 1 - end] === now[now.length - 1 - end])
        end++;
    const middle = now.slice(start, now.length - end);
    const gone = old.slice(start, old.length - end);
    const inMiddle = [...wanted].filter((line) => line > start && line <= now.length - end);
    if (inMiddle.length === 0 || gone.length === 0)
        return new Set(inMiddle);
    const { diffArrays } = await __webpack_require__.e(/* import() */ 622).then(__webpack_require__.bind(__webpack_require__, 7622));
    const parts = diffArrays(gone, middle, { maxEditLength: MAX_EDITS });
    if (parts === undefined)
        return undefined;
    const kept = new Set();
    let line = start + 1;
    for (const { added, removed, count } of parts) {
        if (removed)
            continue;
        if (!added)
            for (let i = 0; i < count; i++)
                kept.add(line + i);
        line += count;
    }
    return new Set(inMiddle.filter((one) => !kept.has(one)));
}
function linesOf(text) {
    const map = (0,lines/* lines */.M)(text);
    return Array.from({ length: map.count }, (_, i) => map.line(i + 1));
}

// EXTERNAL MODULE: ./lib/src/change/overlay.js
var overlay = __webpack_require__(5935);
// EXTERNAL MODULE: ./lib/src/evaluate/chinese.js
var chinese = __webpack_require__(1539);
// EXTERNAL MODULE: ./node_modules/json-rules-engine/dist/index.js
var dist = __webpack_require__(8718);
// EXTERNAL MODULE: ./lib/src/policy/operators.js
var operators = __webpack_require__(708);
;// CONCATENATED MODULE: ./lib/src/evaluate/judgement.js
/**
 * Reads the engine's result tree with three values (Kleene). The engine alone has two, and would take "cannot be
 * read" for "no". For `all` that failed and `any` that held, one child is enough: the strongest is named.
 */
function judge(node) {
    if ("all" in node)
        return combine(node.all.map(judge), "false");
    if ("any" in node)
        return combine(node.any.map(judge), "true");
    if ("not" in node) {
        const inner = judge(node.not);
        const value = inner.value === "unknown" ? "unknown" : inner.value === "true" ? "false" : "true";
        return { ...inner, value };
    }
    const fact = node.factResult;
    const weak = weakness(fact);
    return {
        value: fact.state === "unreadable" ? "unknown" : node.result ? "true" : "false",
        deciders: [{ fact: node.fact, operator: node.operator, result: fact }],
        ...(weak === undefined ? {} : { weak }),
    };
}
/** `decisive` is the value of which one child settles the matter: false for `all`, true for `any`. */
function combine(children, decisive) {
    const settling = children.filter((child) => child.value === decisive);
    const best = settling.find((child) => child.weak === undefined) ?? settling[0];
    if (best)
        return best;
    const unknown = children.filter((child) => child.value === "unknown");
    if (unknown.length > 0)
        return { value: "unknown", deciders: unknown.flatMap((child) => child.deciders) };
    return both(children, decisive === "true" ? "false" : "true");
}
/** A judgement that rests on all of several. */
function both(parts, value) {
    const weak = parts.find((part) => part.weak !== undefined)?.weak;
    return {
        value,
        deciders: parts.flatMap((part) => part.deciders),
        ...(weak === undefined ? {} : { weak }),
    };
}
/** Evidence caps of the contract: prose, guesses and unverified register values carry no error. */
function weakness(fact) {
    if (fact.evidence === "prose")
        return "prose";
    if (fact.evidence === "inferred")
        return "inferred";
    if (fact.evidence === "register" && fact.verified !== true)
        return fact.outdated ? "outdated" : "unverified";
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/engine.js



/**
 * The only import of json-rules-engine. What its defaults would do to us, and what is done about it
 * (each with a test in test/evaluate/engine-traps.test.ts): two overlapping runs on one engine drop rules, so runs
 * queue; an unknown fact or operator rejects the whole run, so rules are checked at load and facts are total; its
 * own operators hold on silence, so they are taken out; JSONPath runs code, so paths are refused.
 *
 * Most of the library's time goes into cloning every condition for every run. `PlainRule` evaluates without that; a
 * test holds its result trees against those of the library's own rules (`kind` is for that test).
 */
class Conditions {
    #engine;
    #last = Promise.resolve();
    constructor(conditions, kind = PlainRule) {
        this.#engine = new dist.Engine([], { allowUndefinedFacts: false, pathResolver: refusePath });
        for (const name of LIBRARY_OPERATORS)
            this.#engine.removeOperator(name);
        for (const name of LIBRARY_DECORATORS)
            this.#engine.removeOperatorDecorator(name);
        for (const [name, operator] of Object.entries(operators/* OPERATORS */.w))
            this.#engine.addOperator(name, (fact, value) => engine_holds(operator, fact, value));
        for (const [name, condition] of conditions)
            this.#engine.addRule(new kind({ name, conditions: topLevel(condition), event: { type: "rule" } }));
    }
    /** Evaluates every condition against one subject; name to answer. */
    run(facts) {
        const run = this.#last.then(async () => {
            const { results, failureResults } = await this.#engine.run({}, { almanac: new FlatFacts(facts) });
            return new Map([...results, ...failureResults].map((result) => [result.name, engine_answerOf(result)]));
        });
        this.#last = run.catch(() => undefined);
        return run;
    }
}
function engine_holds(operator, fact, value) {
    if (fact.state === "unreadable")
        return false; // unknown: the judgement reads the state
    if (fact.state === "absent" || fact.value === null)
        return operator.absent?.(value) ?? false;
    return operator.holds({ state: fact.state, value: fact.value }, value);
}
/**
 * A rule of the engine whose evaluation is one call of compiled conditions. The engine calls `evaluate` on every rule;
 * the method is not in its typings, so the version is pinned.
 */
class PlainRule extends dist.Rule {
    #condition;
    #decide;
    constructor(properties) {
        super(properties);
        this.#condition = properties.conditions;
        this.#decide = compile(this.#condition);
    }
    /** Rejects, as the library does, on a fact or operator that does not exist. */
    async evaluate(almanac) {
        const { name, event } = this;
        return new PlainResult(name, event, this.#decide(almanac), this.#condition, almanac);
    }
}
class PlainResult {
    name;
    event;
    value;
    result;
    #condition;
    #facts;
    constructor(name, event, value, condition, facts) {
        this.name = name;
        this.event = event;
        this.value = value;
        this.result = value === "true";
        this.#condition = condition;
        this.#facts = facts;
    }
    get tree() {
        return resultOf(this.#condition, this.#facts);
    }
}
/** Of the library's own rules the tree is at hand, and the value is read from it. */
const engine_answerOf = (result) => {
    if (result instanceof PlainResult)
        return result;
    const tree = result.conditions;
    return { tree, value: judge(tree).value };
};
/** Kleene's three values over the leaves; `judge` in judgement.ts reads the same from a tree. */
function compile(condition) {
    if ("all" in condition) {
        const all = condition.all.map(compile);
        return (facts) => first(all, facts, "false") ?? "true";
    }
    if ("any" in condition) {
        const any = condition.any.map(compile);
        return (facts) => first(any, facts, "true") ?? "false";
    }
    if ("not" in condition) {
        const not = compile(condition.not);
        return (facts) => OPPOSITE[not(facts)];
    }
    const { fact, operator, value } = condition;
    return (facts) => {
        const found = facts.fact(fact);
        const known = operatorOf(condition, operator);
        if (found.state === "unreadable")
            return "unknown";
        return engine_holds(known, found, value) ? "true" : "false";
    };
}
const OPPOSITE = { true: "false", false: "true", unknown: "unknown" };
/** The deciding value where a part has it, `unknown` where none has it and a part is unknown. */
function first(parts, facts, decisive) {
    let open;
    for (const part of parts) {
        const value = part(facts);
        if (value === decisive)
            return decisive;
        if (value === "unknown")
            open = value;
    }
    return open;
}
function operatorOf(condition, name) {
    if ("path" in condition)
        refusePath();
    const operator = Object.hasOwn(operators/* OPERATORS */.w, name) ? operators/* OPERATORS */.w[name] : undefined;
    if (!operator)
        throw new Error(`unknown operator: ${name}`);
    return operator;
}
function resultOf(condition, facts) {
    if ("all" in condition)
        return { all: condition.all.map((child) => resultOf(child, facts)) };
    if ("any" in condition)
        return { any: condition.any.map((child) => resultOf(child, facts)) };
    if ("not" in condition)
        return { not: resultOf(condition.not, facts) };
    const { fact, operator, value } = condition;
    const factResult = facts.fact(fact);
    const result = engine_holds(operatorOf(condition, operator), factResult, value);
    return { fact, operator, value, factResult, result };
}
/** Hands facts over as they are, with state and place, and knows no others. */
class FlatFacts extends dist.Almanac {
    #facts;
    constructor(facts) {
        super({ allowUndefinedFacts: false, pathResolver: refusePath });
        this.#facts = facts;
    }
    fact(name) {
        const fact = Object.hasOwn(this.#facts, name) ? this.#facts[name] : undefined;
        if (!fact)
            throw new Error(`undefined fact: ${name}`);
        return fact;
    }
    async factValue(name, _params, path) {
        return (path ? refusePath() : this.fact(name));
    }
    /** The library would look up an object with a `fact` key in a rule's value; values are plain here. */
    getValue(value) {
        return Promise.resolve(value);
    }
}
const refusePath = () => {
    throw new Error("facts are flat: a path is refused");
};
/** The library wants all, any or not at the top. */
const topLevel = (condition) => ("fact" in condition ? { all: [condition] } : condition);
const LIBRARY_OPERATORS = [
    "equal",
    "notEqual",
    "in",
    "notIn",
    "contains",
    "doesNotContain",
    "lessThan",
    "lessThanInclusive",
    "greaterThan",
    "greaterThanInclusive",
];
const LIBRARY_DECORATORS = ["someFact", "someValue", "everyFact", "everyValue", "swap", "not"];

;// CONCATENATED MODULE: ./lib/src/evaluate/evaluate.js


/** Rules made ready once; `evaluate` may be called for any number of subjects, one after the other. */
class Evaluator {
    #byKind = new Map();
    #requirements = new Map();
    constructor(packs) {
        const byKind = new Map();
        for (const rule of packs.flatMap((pack) => pack.rules))
            for (const kind of Array.isArray(rule.subject) ? rule.subject : [rule.subject])
                byKind.set(kind, [...(byKind.get(kind) ?? []), rule]);
        for (const [kind, rules] of byKind)
            this.#byKind.set(kind, {
                rules,
                when: new Conditions(new Map(rules.map((rule) => [rule.id, rule.when]))),
            });
    }
    async evaluate(subject) {
        const ready = this.#byKind.get(subject.kind);
        if (!ready)
            return [];
        const applicable = await ready.when.run(subject.facts);
        const result = [];
        for (const rule of ready.rules) {
            const when = applicable.get(rule.id);
            if (!when)
                throw new Error(`the engine returned no result for ${rule.id}`);
            result.push(when.value === "false"
                ? { rule, subject, outcome: "not-applicable" }
                : await this.#require(rule, subject, judge(when.tree)));
        }
        return result;
    }
    /** `require` is run only where `when` held. */
    async #require(rule, subject, when) {
        const cases = casesOf(rule);
        const first = cases[0];
        const cannotTell = (requirement) => ({
            rule,
            subject,
            outcome: "undetermined",
            judgement: both([when, requirement], "unknown"),
            requirement,
            ...(first === undefined ? {} : { failed: first }),
        });
        if (when.value === "unknown")
            return cannotTell(when);
        const answers = await this.#conditionsOf(rule).run(subject.facts);
        const undetermined = answers.get("undetermined");
        if (undetermined?.value === "true")
            return cannotTell(judge(undetermined.tree));
        for (const [i, failed] of cases.entries()) {
            const answer = answers.get(`case ${i}`);
            if (!answer)
                throw new Error(`the engine returned no case ${i} of ${rule.id}`);
            if (answer.value === "true")
                continue;
            const requirement = judge(answer.tree);
            if (answer.value === "unknown")
                return cannotTell(requirement);
            const mend = rule.fix?.edit?.find(({ when }, n) => when === undefined || answers.get(`edit ${n}`)?.value === "true");
            return {
                rule,
                subject,
                outcome: "fail",
                judgement: both([requirement, when], "false"),
                requirement,
                failed,
                ...(mend === undefined ? {} : { mend }),
            };
        }
        return { rule, subject, outcome: "pass" };
    }
    #conditionsOf(rule) {
        const known = this.#requirements.get(rule.id);
        if (known)
            return known;
        const named = new Map();
        if (rule.undetermined)
            named.set("undetermined", rule.undetermined);
        for (const [i, one] of casesOf(rule).entries())
            named.set(`case ${i}`, one.require);
        for (const [i, { when }] of (rule.fix?.edit ?? []).entries())
            if (when !== undefined)
                named.set(`edit ${i}`, when);
        const conditions = new Conditions(named);
        this.#requirements.set(rule.id, conditions);
        return conditions;
    }
}
function casesOf(rule) {
    if (rule.require && rule.severity)
        return [{ require: rule.require, severity: rule.severity, message: rule.message }];
    return (rule.cases ?? []).map((one) => ({ ...one, message: one.message ?? rule.message }));
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(5108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(2565);
;// CONCATENATED MODULE: ./lib/src/facts/contacts.js

/** A mail address: its first character and its domain stay. */
const MAIL = (0,pattern/* letters */.M)(String.raw `(?<![\p{L}\p{N}_.+%-])([\p{L}\p{N}_])[\p{L}\p{N}_.+%-]{0,255}(?=@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}]{2,24})`, "g");
/** A number with a country code, or a Chinese mobile number: its first characters stay. */
const PHONE = /(?<![\w+.-])(\+\d{1,3})(?=(?:[ ().-]{0,3}\d){7,12}(?!\d))[\d ().-]{6,}\d|(?<![\w+.-])(1[3-9]\d)([ -]?)\d{4}\3\d{4}(?![\w-])/g;
/**
 * Mail addresses and telephone numbers shortened, `j…@example.org`. What a message quotes of a card goes into comments,
 * logs and annotations, and a reader who needs the address finds it on the line that the finding names.
 */
function withoutContacts(text) {
    const out = text.includes("@") ? text.replace(MAIL(text), "$1…") : text;
    return out.replace(PHONE, (_, code = "", mobile = "") => `${code}${mobile}…`);
}

// EXTERNAL MODULE: ./lib/src/report/escape.js + 1 modules
var report_escape = __webpack_require__(1665);
;// CONCATENATED MODULE: ./lib/src/fix/edits.js


/**
 * The edits that a mend comes to on one subject; undefined where its facts do not allow for an exact one. Only facts and
 * their places are at hand, not the text: what cannot be told from them is not edited.
 */
function fixOf(mend, subject, locale) {
    const { set, append, safe } = mend;
    const edit = set !== undefined
        ? replacement(subject.facts[set.fact], filled(set.to, subject))
        : append !== undefined
            ? addition(subject.facts[append.after], section(append.text, subject, locale))
            : undefined;
    // A card outside the checked paths, or one that shares the subject, is nobody's to edit from here.
    return edit === undefined || edit.file !== subject.document ? undefined : { safe, edits: [edit] };
}
/** Longer values are no names, ids or words. */
const edits_LONGEST = 300;
/** Stands for itself plainly and between either kind of quotes. */
const WORD = /^[A-Za-z][A-Za-z0-9._+-]*$/;
/** What Markdown gives no meaning, in any place of a line but its start. */
const edits_NAME = (0,pattern/* letters */.M)(String.raw `^[\p{L}\p{N}][\p{L}\p{N} ./:@+-]*(?:_[\p{L}\p{N} ./:@+-]+)*$`);
/**
 * Replaces one scalar. Its range tells how it is written: as long as the value, plain; two longer, between quotes, which
 * then stay where they are. Any other length hides an escape or a line break, and is left alone.
 */
function replacement(fact, to) {
    const old = fact && written(fact);
    if (old === undefined || to === undefined)
        return undefined;
    const { start, end } = old.at.range;
    const length = end.column - start.column;
    const quotes = length - old.value.length;
    if (start.line !== end.line || (quotes !== 0 && quotes !== 2))
        return undefined;
    if (quotes === 2 && to === old.value)
        return undefined;
    const inner = quotes === 2 && WORD.test(to);
    const range = inner
        ? {
            start: { line: start.line, column: start.column + 1 },
            end: { line: end.line, column: end.column - 1 },
        }
        : { start, end };
    const text = inner ? to : edits_scalar(to);
    return quotes === 0 && text === old.value ? undefined : { file: old.at.file, range, text };
}
/** The one place where front matter or the declaration states the fact. */
function written({ value, state, evidence, at, items }) {
    if (state !== "declared" || (evidence !== "governance" && evidence !== "structured"))
        return undefined;
    if (Array.isArray(value))
        return items?.length === 1 ? items[0] : undefined;
    return typeof value === "string" && items === undefined ? { value, at } : undefined;
}
/** Plain where that is the same in a block and between brackets; quoted else. */
function edits_scalar(text) {
    const safe = (0,report_escape/* yaml */.oQ)(text);
    return safe.startsWith('"') || (WORD.test(text) && safe === text)
        ? safe
        : `"${text.replace(/["\\]/g, "\\$&")}"`;
}
/** Text behind a place, set off by an empty line. `\n` stands for the line end of the file. */
function addition(fact, text) {
    if (fact === undefined || text === undefined)
        return undefined;
    if (fact.state !== "declared" && fact.state !== "derived")
        return undefined;
    const { file, range } = fact.at;
    return { file, range: { start: range.end, end: range.end }, text: `\n\n${text}` };
}
const PLACEHOLDER = /\{([A-Za-z][\w.]*)\}/g;
/**
 * The template with the value of each fact; undefined where one has none, or several, or where prose or a guess is all
 * there is for it: what nobody stated plainly is not written into a card.
 */
function filled(template, { facts }, allows = (value) => !/[\r\n]/.test(value)) {
    let whole = true;
    const text = template.replace(PLACEHOLDER, (_, name) => {
        const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
        const plain = fact?.evidence !== "prose" && fact?.evidence !== "inferred";
        const value = plain ? fact?.value : undefined;
        const one = Array.isArray(value) && value.length === 1 ? value[0] : value;
        const said = typeof one === "number" ? String(one) : one;
        if (typeof said === "string" && said !== "" && said.length <= edits_LONGEST && allows(said))
            return said;
        whole = false;
        return "";
    });
    return whole ? text : undefined;
}
/** In Markdown a value may only be a name: nothing in it that a renderer gives a meaning. */
const section = (text, subject, locale) => filled(text[locale] ?? text.en, subject, (value) => edits_NAME(value).test(value));

;// CONCATENATED MODULE: ./lib/src/policy/texts.js
/** A text in a language; English stands in where it has no other. */
const textIn = (texts, locale) => typeof texts === "string" ? texts : (texts[locale] ?? texts.en);

;// CONCATENATED MODULE: ./lib/src/evaluate/finding.js







/** `{fact.name}` in a rule's text. */
const finding_PLACEHOLDER = /\{([A-Za-z][\w.]*)\}/g;
/**
 * Makes findings of what failed or could not be told. Sorting and superseding come after. `name` stands for the subject
 * in the fingerprint: a document goes by what it describes, so that renaming the file makes no new finding.
 */
function findingOf(evaluation, settings, name = evaluation.subject.id) {
    const { rule, subject, outcome, judgement, requirement, failed, mend } = evaluation;
    if ((outcome !== "fail" && outcome !== "undetermined") || !judgement || !requirement || !failed)
        return undefined;
    const configured = settings.rules[rule.id];
    if (configured === "off")
        return undefined;
    const own = failed.severity[settings.level === "strict" ? "strict" : "baseline"] ??
        failed.severity.baseline;
    const judged = outcome === "undetermined" && settings.level !== "strict" ? "warning" : own;
    const caps = [];
    const weak = judgement.weak ?? unverifiedRegister(judgement, rule.basis);
    if (weak !== undefined)
        caps.push([weak, "warning"]);
    if (rule.basis.every((basis) => !inForce(basis, settings.date)))
        caps.push(["not-in-force", "notice"]);
    if (rule.status === "draft")
        caps.push(["draft", "notice"]);
    if (settings.level === "advisory")
        caps.push(["advisory", "notice"]);
    const wanted = configured ?? judged;
    const severity = caps.reduce((least, [, cap]) => weaker(least, cap), wanted);
    const capped = severity === wanted ? undefined : caps.find(([, cap]) => weaker(severity, cap) === cap)?.[0];
    const anchor = anchorOf(evaluation, requirement);
    const primary = anchor.items?.[0]?.at ?? anchor.at;
    const text = (texts) => texts === undefined ? "" : fill(textIn(texts, settings.locale), subject, settings.locale);
    const message = outcome === "undetermined"
        ? cannotTell(judgement, text(rule.title ?? rule.message), settings.locale)
        : text(failed.message);
    const fix = mend && fixOf(mend, subject, settings.locale);
    const deciders = unique([...requirement.deciders, ...judgement.deciders]);
    return {
        ruleId: rule.id,
        kind: rule.kind,
        severity,
        outcome,
        message,
        remedy: text(rule.remedy),
        subject: subject.id,
        primary,
        related: relatedOf(subject, anchor, primary, deciders, settings.locale),
        because: deciders.map(({ fact, result }) => ({
            fact,
            value: result.value,
            state: result.state,
            evidence: result.evidence,
            ...(result.verified === undefined ? {} : { verified: result.verified }),
            ...(result.source === undefined ? {} : { source: result.source }),
            at: result.at,
        })),
        ...(capped === undefined ? {} : { capped }),
        ...(fix === undefined ? {} : { fix }),
        ...(outcome === "fail" && rule.fix?.add
            ? { missing: missingOf(rule.fix.add, settings.locale) }
            : {}),
        fingerprint: fingerprint(rule.id, `${subject.kind} ${name}`, ""),
    };
}
/** Same rule, subject and item: same fingerprint, wherever the line has moved. */
const fingerprint = (ruleId, subject, item) => (0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(`${ruleId}\0${subject}\0${item}`))).slice(0, 32);
/** One list for all findings of a rule. */
function missingOf(add, locale) {
    const known = MISSING[locale].get(add);
    if (known)
        return known;
    const missing = Object.entries(add).map(([path, value]) => ({
        path,
        value: textIn(value, locale),
    }));
    MISSING[locale].set(add, missing);
    return missing;
}
const MISSING = {
    en: new WeakMap(),
    "zh-CN": new WeakMap(),
};
const weaker = (a, b) => vocabulary/* SEVERITIES */.oC.indexOf(a) >= vocabulary/* SEVERITIES */.oC.indexOf(b) ? a : b;
const inForce = (basis, date) => (basis.effectiveFrom === undefined || basis.effectiveFrom <= date) &&
    (basis.effectiveTo === undefined || basis.effectiveTo >= date);
/** Where licence or terms themselves are the basis, an error needs a register fact that was read among the deciders. */
function unverifiedRegister(judgement, basis) {
    const others = basis.some((one) => one.verified === true || one.instrument === "Cardwarden");
    const read = judgement.deciders.some(({ result }) => result.evidence === "register" && result.verified === true);
    const outdated = judgement.deciders.some(({ result }) => result.outdated === true);
    return others || read ? undefined : outdated ? "outdated" : "unverified";
}
/** The place of a finding: the rule's anchor, else the first fact that decided. */
function anchorOf({ rule, subject }, requirement) {
    const named = rule.anchor === undefined ? undefined : subject.facts[rule.anchor];
    const decider = requirement.deciders[0]?.result;
    const anchor = named ?? decider;
    if (anchor === undefined)
        throw new Error(`${rule.id} decided on nothing`);
    return anchor;
}
function relatedOf(subject, anchor, primary, deciders, locale) {
    const own = anchor === subject.facts[PROBLEMS];
    const related = (anchor.items ?? [])
        .slice(1)
        .map(({ value, at }) => ({ note: show(own ? (0,chinese/* inLocale */.U)(value, locale) : value, locale), at }));
    for (const { fact, result } of deciders)
        if (result.state !== "absent" && !isAnswer(result) && place(result.at) !== place(subject.at))
            related.push({
                note: `${fact.replace(finding_END, "")}: ${show(said(fact, result.value, locale), locale)}`,
                at: result.at,
            });
    for (const { value, at } of subject.facts["edge.descendants"]?.items ?? [])
        related.push({ note: value, at });
    const seen = new Set([place(primary)]);
    return related.filter(({ at }) => !seen.has(place(at)) && seen.add(place(at)));
}
/** Which end of an edge has the fact: its place tells a reader that. */
const finding_END = /^(?:to|from|edge)\./;
/** A yes or no that was worked out, such as "is published", stands in no document. */
const isAnswer = ({ state, value }) => state === "derived" && (value === "yes" || value === "no");
const place = ({ file, range }) => `${file}:${range.start.line}:${range.start.column}`;
function unique(deciders) {
    const seen = new Set();
    return deciders.filter(({ fact }) => !seen.has(fact) && seen.add(fact));
}
/** Replaces `{fact}` by its value on one line, cut to a readable length; other braces are the author's own. */
function fill(template, subject, locale) {
    return template.replace(finding_PLACEHOLDER, (written, name) => {
        const fact = Object.hasOwn(subject.facts, name) ? subject.facts[name] : undefined;
        return fact === undefined ? written : show(said(name, fact.value, locale), locale);
    });
}
/** The fact whose values are sentences of our own. */
const PROBLEMS = "document.problems";
const said = (name, value, locale) => name === PROBLEMS && Array.isArray(value) ? value.map((one) => (0,chinese/* inLocale */.U)(one, locale)) : value;
function show(value, locale) {
    if (value === null)
        return locale === "zh-CN" ? "未说明" : "not stated";
    const text = Array.isArray(value)
        ? [...new Set(value)].join(locale === "zh-CN" ? "、" : ", ")
        : String(value);
    const line = withoutContacts(text.replace(/\s+/g, " "));
    // Not through the middle of a character outside the Basic Multilingual Plane.
    return line.length > 120 ? `${line.slice(0, 119).replace(/[\uD800-\uDBFF]$/, "")}…` : line;
}
function cannotTell(judgement, what, locale) {
    const hidden = judgement.deciders.some(({ result }) => result.state === "unreadable");
    const title = what.replace(/[.。]$/, "");
    if (locale === "zh-CN")
        return hidden
            ? `无法判断：文档有部分内容无法读取（${title}）。`
            : `无法判断：登记册未载明所需条款（${title}）。`;
    return hidden
        ? `Cannot tell, because part of the document cannot be read: ${title}.`
        : `Cannot tell, because the register does not record the terms: ${title}.`;
}

;// CONCATENATED MODULE: ./lib/src/evaluate/supersede.js
/**
 * One cause, one finding: drops what a raised finding supersedes on the same subject. `*` on a document also drops
 * what could not be told because of it, in whichever document the subject has its card; contradictions in what could
 * be read stand.
 */
function supersede(candidates, subjectsOf = new Map()) {
    // By file: a model and a data set may bear one id; their documents differ.
    const raised = new Map();
    const sharing = sharingFiles(subjectsOf);
    for (const candidate of candidates) {
        const { finding, rule, file } = candidate;
        if (finding.outcome !== "fail" || rule.supersedes.length === 0)
            continue;
        for (const one of rule.supersedes.includes("*") ? sharing(file) : [file])
            raised.set(one, [...(raised.get(one) ?? []), candidate]);
    }
    const redundant = ({ finding, rule, file }) => (raised.get(file) ?? []).some((stronger) => {
        if (stronger.finding === finding)
            return false;
        const all = stronger.rule.supersedes.includes("*");
        if (!all && !stronger.rule.supersedes.includes(rule.id))
            return false;
        return (stronger.finding.subject === finding.subject || (all && finding.outcome === "undetermined"));
    });
    return candidates.filter((candidate) => !redundant(candidate)).map(({ finding }) => finding);
}
/** A file and those that describe a subject of it too: a card, its translation, the declaration beside it. */
function sharingFiles(subjectsOf) {
    const files = new Map();
    for (const [file, ids] of subjectsOf)
        for (const id of ids)
            files.set(id, [...(files.get(id) ?? []), file]);
    return (file) => new Set([file, ...(subjectsOf.get(file) ?? []).flatMap((id) => files.get(id) ?? [])]);
}
/** Sorted by file, line, column, rule, subject: the same input gives the same bytes. */
const sortFindings = (findings) => [...findings].sort((a, b) => compare(a.primary.file, b.primary.file) ||
    a.primary.range.start.line - b.primary.range.start.line ||
    a.primary.range.start.column - b.primary.range.start.column ||
    compare(a.ruleId, b.ruleId) ||
    compare(a.subject, b.subject));
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// EXTERNAL MODULE: ./node_modules/spdx-license-ids/deprecated.json
var deprecated = __webpack_require__(3389);
// EXTERNAL MODULE: ./node_modules/spdx-license-ids/index.json
var spdx_license_ids = __webpack_require__(5204);
;// CONCATENATED MODULE: ./lib/src/register/ids.js


/**
 * The licence keywords that the Hugging Face Hub accepts in a card, in its spelling.
 * Source: hub documentation, "Licenses" (83 keywords). Three name no text: openmdw-1.1 is listed but
 * was not read, `unknown` and `other` say that nothing is named.
 */
const HF_IDS = [
    "apache-2.0 mit openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0",
    "bigcode-openrail-m afl-3.0 artistic-2.0 bsl-1.0 bsd bsd-2-clause bsd-3-clause",
    "bsd-3-clause-clear c-uda cc cc0-1.0 cc-by-2.0 cc-by-2.5 cc-by-3.0 cc-by-4.0 cc-by-sa-3.0",
    "cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nd-4.0 cc-by-nc-nd-3.0",
    "cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cdla-sharing-1.0",
    "cdla-permissive-1.0 cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 etalab-2.0 eupl-1.1",
    "eupl-1.2 agpl-3.0 gfdl gpl gpl-2.0 gpl-3.0 lgpl lgpl-2.1 lgpl-3.0 isc h-research",
    "intel-research lppl-1.3c ms-pl apple-ascl apple-amlr mpl-2.0 odc-by odbl openmdw-1.0",
    "openmdw-1.1 openrail++ osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib pddl lgpl-lr",
    "deepfloyd-if-license fair-noncommercial-research-license llama2 llama3 llama3.1 llama3.2",
    "llama3.3 llama4 grok2-community gemma unknown other",
];
/** Hub keywords, lower case. */
const HUB_LICENSES = new Set(HF_IDS.flatMap((line) => line.split(" ")));
/** Hub keywords that name a family, not one text (rule R0). */
const FAMILY_KEYWORDS = new Set([
    ...["cc", "creative-commons", "gpl", "gnu", "lgpl", "agpl", "bsd", "gfdl", "gnu-fdl", "fdl"],
    ...["openrail", "open-rail", "openrail-m", "open-rail-m", "rail", "rail-m", "openmdw"],
    ...["apache", "mpl", "epl", "eupl", "lppl", "cdla", "cdla-permissive", "cdla-sharing", "odc"],
    ...["llama", "meta-llama", "meta"],
]);
let byLower;
/** The SPDX identifier with this lower-case spelling. Source: SPDX License List, as packaged. */
function spdxId(lower) {
    byLower ??= new Map([...deprecated, ...spdx_license_ids].map((id) => [id.toLowerCase(), id]));
    return byLower.get(lower);
}
/** Permissive texts of the SPDX list that have no entry of their own in the register. */
const PERMISSIVE_IDS = new Set(("0bsd apache-1.0 apache-1.1 blueoak-1.0.0 bsd-1-clause cc-by-1.0 curl hpnd icu libpng mit-cmu mulanpsl-1.0 " +
    "mulanpsl-2.0 php-3.01 psf-2.0 python-2.0 unicode-3.0 upl-1.0 w3c x11 zpl-2.1").split(" "));
/** Whether an id without a register entry is known to be permissive. */
function isPermissiveId(id) {
    return PERMISSIVE_IDS.has(id);
}

;// CONCATENATED MODULE: ./lib/src/register/key.js
/** Words that are in some spellings of a licence's name and not in others. */
const FILLER = /\b(?:the|licen[cs]es?|agreement|version|community|terms of use|terms)\b/g;
const GNU = [
    ["gnu-affero-general-public", "agpl"],
    ["affero-general-public", "agpl"],
    ["gnu-lesser-general-public", "lgpl"],
    ["lesser-general-public", "lgpl"],
    ["gnu-general-public", "gpl"],
    ["general-public", "gpl"],
    ["gnu-agpl", "agpl"],
    ["gnu-lgpl", "lgpl"],
    ["gnu-gpl", "gpl"],
    ["gnu-free-documentation", "gfdl"],
];
/** Chinese (and a little Japanese) names of licences, word for word; the longer word first. */
const key_CHINESE = [
    [/知识共享|創用cc|知識共享/g, " creative commons "],
    [/非商业性使用|非商业性|非商业|非商業性/g, " noncommercial "],
    [/相同方式共享|相同方式分享/g, " sharealike "],
    [/禁止演绎|禁止改作/g, " noderivatives "],
    [/署名|姓名標示/g, " attribution "],
    [/国际版?|國際/g, " international "],
    [/木兰宽松许可证/g, " mulanpsl "],
    [/公共领域/g, " public domain "],
    [
        /开源许可(?:证|协议)?|开源协议|许可协议|许可证|授权协议|授权条款|许可|協議|协议|授權|授权|ライセンス/g,
        " license ",
    ],
    [/第\s?(\d(?:\.\d)?)\s?版/g, " $1 "],
    [/版本?(?=\s?[\d.]|$)/g, " "],
];
function translate(text) {
    if (!/[\u3040-\u30ff\u4e00-\u9fff]/.test(text))
        return text;
    return key_CHINESE.reduce((rest, [word, english]) => rest.replace(word, english), text);
}
/**
 * The comparison form of a licence's name: "Apache License, Version 2.0", `apache2` and `apache-2.0`
 * become equal. Names are compared whole, never by part: `modified-mit` stays different from `mit`.
 */
function licenceKey(text) {
    let key = translate(text.normalize("NFKC").toLowerCase())
        .replace(/[-_\s]+/g, " ")
        .replace(FILLER, " ")
        .replace(/\bv(?=\d)/g, " ")
        // Letters of other scripts stay: what they say may turn the licence into its opposite.
        .replace(/[^a-z0-9.+\u00c0-\u1fff\u3040-\ufdff]+/g, "-")
        .replace(/([a-z])(?=\d)/g, "$1-")
        .replace(/^[-.]+|[-.]+$/g, "");
    for (const [long, short] of GNU) {
        if (key === long || key.startsWith(`${long}-`)) {
            key = short + key.slice(long.length);
            break;
        }
    }
    key = key.replace(/^((?:a|l)?gpl)v-/, "$1-").replace(/^((?:a|l)?gpl-[\d.]+)-only$/, "$1");
    return key.replace(/(\d)\.0$/, "$1");
}
const CC_WORDS = new Map([
    ["by", "by"],
    ["attribution", "by"],
    ["nc", "nc"],
    ["noncommercial", "nc"],
    ["sa", "sa"],
    ["sharealike", "sa"],
    ["nd", "nd"],
    ["noderivs", "nd"],
    ["noderivatives", "nd"],
]);
const CC_NOISE = new Set(["international", "unported", "generic", "deed", "igo", "public", "int"]);
/**
 * Reads any spelling of a Creative Commons attribution licence ("CC BY-SA 4.0", `cc-by-4`,
 * "Attribution-NonCommercial 4.0 International"). Without a version the result is the family.
 */
function readCreativeCommons(text) {
    const words = licenceKey(text)
        .replace(/^creative-commons/, "cc")
        .replace(/\bnon-commercial/g, "noncommercial")
        .replace(/\bshare-alike/g, "sharealike")
        .replace(/\bno-deriv/g, "noderiv")
        .split("-");
    const first = words[0] ?? "";
    const lead = first === "cc" ? 1 : CC_WORDS.get(first) === "by" ? 0 : undefined;
    if (lead === undefined || words.length > 12)
        return undefined;
    const found = new Set();
    let version;
    for (const word of words.slice(lead)) {
        const part = CC_WORDS.get(word);
        if (part !== undefined)
            found.add(part);
        else if (/^[1-4](?:\.[05])?$/.test(word) && version === undefined)
            version = word;
        else if (!CC_NOISE.has(word))
            return undefined;
    }
    if (!found.has("by"))
        return undefined;
    const id = ["cc", ...["by", "nc", "nd", "sa"].filter((part) => found.has(part))].join("-");
    if (version === undefined)
        return { id };
    return { id, version: version.includes(".") ? version : `${version}.0` };
}

;// CONCATENATED MODULE: ./lib/src/register/nature.js


/** How much a kind of text leaves free. */
const FREEDOM = {
    "public-domain": 6,
    permissive: 5,
    data: 4,
    copyleft: 4,
    rail: 3,
    community: 3,
    "no-derivatives": 2,
    "non-commercial": 2,
    "research-only": 1,
    "service-terms": 1,
};
/** Families whose members agree, so that a missing version leaves the question answered. */
const nature_FAMILIES = new Map([
    ...["gpl", "gnu", "lgpl", "agpl", "gfdl", "gnu-fdl", "fdl", "mpl", "epl", "eupl"].map((name) => [name, { category: "copyleft", commercial: "yes" }]),
    ...["bsd", "apache", "cdla-permissive"].map((name) => [
        name,
        { category: "permissive", commercial: "yes" },
    ]),
    ["cdla-sharing", { category: "data", commercial: "yes" }],
    ...["openrail", "open-rail", "openrail-m", "open-rail-m", "rail", "rail-m"].map((name) => [name, { category: "rail", commercial: "unknown" }]),
    ["modified-mit", { category: "community", commercial: "unknown" }],
    ...["tencent", "tencent-hunyuan", "hunyuan"].map((name) => [
        name,
        { category: "community", commercial: "conditional" },
    ]),
]);
/** The nature of a text: by its register entry, else by what its id says of itself. */
function natureOf(id, entry) {
    if (entry !== undefined) {
        return {
            category: entry.kind,
            commercial: entry.attributes.commercialUse?.value ?? "unknown",
        };
    }
    if (isPermissiveId(id))
        return { category: "permissive", commercial: "yes" };
    const elements = readCreativeCommons(id);
    if (elements !== undefined)
        return natureOfElements(elements.id);
    if (/^[al]?gpl-\d/.test(id))
        return { category: "copyleft", commercial: "yes" };
    return { commercial: /non-?commercial/.test(id) ? "no" : "unknown" };
}
/** The nature of a family, by its comparison form; `cc-by-nc` without a version is non-commercial all the same. */
function natureOfFamily(key) {
    const known = nature_FAMILIES.get(key);
    if (known !== undefined)
        return known;
    const elements = readCreativeCommons(key);
    return elements === undefined ? { commercial: "unknown" } : natureOfElements(elements.id);
}
/** Creative Commons: the elements in the name are the terms. */
function natureOfElements(id) {
    const parts = id.split("-");
    const commercial = parts.includes("nc") ? "no" : "yes";
    if (parts.includes("nd"))
        return { category: "no-derivatives", commercial };
    if (parts.includes("nc"))
        return { category: "non-commercial", commercial };
    return { category: parts.includes("sa") ? "copyleft" : "permissive", commercial };
}
const COMMERCE = ["no", "unknown", "conditional", "yes"];
/** Of alternatives the freest counts, of texts that hold together the strictest. */
function combineNatures(parts, choice) {
    const sorted = [...parts].sort((a, b) => COMMERCE.indexOf(a.commercial) - COMMERCE.indexOf(b.commercial));
    const commercial = (choice ? sorted.at(-1) : sorted[0])?.commercial ?? "unknown";
    const kinds = parts.map((part) => part.category).filter((kind) => kind !== undefined);
    kinds.sort((a, b) => FREEDOM[a] - FREEDOM[b]);
    // Of a sum with an unknown part only the commerce of the known ones can be told.
    const category = choice ? kinds.at(-1) : kinds.length === parts.length ? kinds[0] : undefined;
    return { ...(category === undefined ? {} : { category }), commercial };
}

;// CONCATENATED MODULE: ./lib/src/register/spellings.js


/** The comparison form of every known name of a text, with the id that it means. */
function spellings_namesOf(licences) {
    const names = new Map();
    for (const id of HUB_LICENSES)
        if (id !== "other" && id !== "unknown")
            names.set(licenceKey(id), id);
    const ids = new Set(licences.map((licence) => licenceKey(licence.id)));
    const claims = new Map();
    for (const licence of licences) {
        for (const alias of [licence.spdx ?? "", ...(licence.aliases ?? [])]) {
            const key = licenceKey(alias);
            // An alias that two texts claim, or that is another text's id, needs a second fact.
            if (key === "" || ids.has(key))
                continue;
            claims.set(key, claims.has(key) && claims.get(key) !== licence.id ? undefined : licence.id);
        }
    }
    for (const [key, id] of claims)
        if (id !== undefined)
            names.set(key, id);
    for (const licence of licences)
        names.set(licenceKey(licence.id), licence.id);
    return names;
}
/** Addresses that name a text, with its id; the longer ones first: they say more than their own beginning. */
const spellings_linksOf = (licences) => licences
    .flatMap(({ id, links = [] }) => links.map((link) => [link, id]))
    .sort(([a], [b]) => b.length - a.length);

;// CONCATENATED MODULE: ./lib/src/register/glob.js
/** Writes out the `{a,b}` alternatives of a pattern: `x{,-y}` becomes `x` and `x-y`. */
function expandBraces(pattern) {
    if (!pattern.includes("{"))
        return [pattern];
    const match = /^([^{}]*)\{([^{}]*)\}(.*)$/.exec(pattern);
    if (match === null)
        return [pattern];
    const [, head = "", body = "", tail = ""] = match;
    const tails = expandBraces(tail);
    return body.split(",").flatMap((choice) => tails.map((rest) => `${head}${choice}${rest}`));
}
/** The part of a pattern before its first wildcard. */
function literalPrefix(pattern) {
    const end = pattern.search(/[*[]/);
    return end < 0 ? pattern : pattern.slice(0, end);
}
/** A matcher that compares without case and is compiled only when the literal beginning fits. */
function lazyGlob(pattern) {
    const lower = pattern.toLowerCase();
    const prefix = literalPrefix(lower);
    let compiled;
    return (name) => {
        if (!name.startsWith(prefix))
            return false;
        if (prefix.length === lower.length)
            return name === lower;
        compiled ??= globPattern(lower);
        return compiled.test(name);
    };
}
/** The wildcards of the register: sets, and `*` for any characters but a slash, alone between slashes for at least one. */
function globPattern(pattern) {
    const parts = pattern.split(/(\*|\[[^\]]*\])/);
    const source = parts.map((part, i) => {
        if (i % 2 === 0)
            return part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&");
        if (part !== "*")
            return part;
        const begins = i === 1 ? /^$|\/$/ : /\/$/;
        const ends = i === parts.length - 2 ? /^$|^\// : /^\//;
        const alone = begins.test(parts[i - 1] ?? "") && ends.test(parts[i + 1] ?? "");
        return alone ? "(?=.)[^/]*" : "[^/]*";
    });
    return new RegExp(`^${source.join("")}$`);
}

;// CONCATENATED MODULE: ./lib/src/register/names.js
const MAX_LENGTH = 200;
const names_PAGES = new Set(["tree", "blob", "resolve", "raw", "commit", "discussions", "viewer"]);
/** Takes addresses, revisions and pages off a reference; `undefined` for paths and for free text. */
function readReference(name) {
    if (typeof name !== "string" || name.length > 2 * MAX_LENGTH)
        return undefined;
    let text = name.trim().replace(/^["'`]|["'`]$/g, "");
    const hosted = /^(?:(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/|hf:\/\/)/i.exec(text);
    if (hosted !== null)
        text = text.slice(hosted[0].length);
    else
        text = text.replace(/^https?:\/\/(?:www\.)?/i, "");
    text = text.replace(/[?#].*$/s, "").replace(/\/+$/, "");
    let kind;
    const area = /^(datasets|models)\//i.exec(text);
    if (area !== null) {
        kind = area[1]?.toLowerCase() === "datasets" ? "dataset" : "model";
        text = text.slice(area[0].length);
    }
    text = text.replace(/(.)@.*$/s, "$1");
    const parts = text.split("/");
    const page = parts.findIndex((part, index) => index > 0 && names_PAGES.has(part.toLowerCase()));
    text = (page > 0 ? parts.slice(0, page) : parts).join("/").trim();
    if (text === "" || text.length > MAX_LENGTH || text.split("/").length > 2)
        return undefined;
    if (/^[./~\\]|\\/.test(text))
        return undefined;
    return { text, key: text.toLowerCase(), ...(kind ? { kind } : {}) };
}
/** Endings that say in which format or precision a copy is kept. */
const FORMAT = new RegExp(`[-_.](?:${[
    "gguf|ggml|awq|gptq|exl[23]|exllamav2|hqq|aqlm|eetq|mlx|mlc|dwq|onnx|openvino|ov|coreml|tflite|litert|rknn",
    "ct2|ctranslate2|tensorrt|trt|marlin|auto-?round|autogptq|safetensors|sharded|imatrix|i1|bnb|unsloth|dynamic",
    "quantized|quants?|linearized|qat|[2-8]-?bits?|nf4|mxfp4|nvfp4|(?:b?f|fp)(?:4|8|16|32)|u?int[48]|w\\d{1,2}a\\d{1,2}",
    "q4f(?:16|32)(?:_[01])?|i?q\\d(?:[_-](?:k(?:[_-][smlx]{1,2})?|[01s]|xx?s|nl))?|\\d{2,3}g|gs\\d{2,3}",
    "\\d(?:\\.\\d{1,2})?bpw",
].join("|")})$`, "i");
/** Takes format endings off a repository name: `Llama-2-7B-Chat-AWQ` becomes `Llama-2-7B-Chat`. */
function stripFormats(name) {
    let rest = name;
    for (let round = 0; round < 8; round += 1) {
        const shorter = rest.replace(FORMAT, "");
        if (shorter === rest || shorter === "")
            break;
        rest = shorter;
    }
    return rest;
}
const NUMBER = /^(?:v|m|r|a|e|q|o|k|t)?\d+(?:[._x]\d+)*(?:b|m|k|g|e|o|v|t|bit|x\d+b)?$|^\d+x\d+(?:\.\d+)?b$/;
const VARIANTS = new Set(("meta llama codellama tinyllama open guard scout maverick vision instruct chat base hf pt it sft dpo " +
    "qwen qwq coder math vl preview thinking deepseek distill zero llm lite exp prover gemma " +
    "codegemma paligemma recurrentgemma shieldgemma mistral mixtral mathstral ministral devstral magistral " +
    "nemo small medium large mini micro tiny xl xxl pro max plus yi internlm baichuan chatglm glm bge bloom " +
    "bloomz starcoder starcoderbase falcon mamba phi moe orca zephyr alpha beta openchat vicuna whisper turbo en " +
    "multilingual gpt oss neox j safeguard pythia deduped dolly mpt granite olmo tulu opt t5 flan bert uncased cased " +
    "distilbert distilgpt2 roberta wizardlm kimi k2 python intermediate step hf original omni audio embedding reranker " +
    "tts asr next air flash lite realtime deep nano super ultra captioner fp8 dynamic 4k 8k 16k 32k 128k 200k 1m 3n 3b e4b e2b").split(" "));
/**
 * Whether what follows a pattern's fixed beginning is nothing but sizes, versions and the makers' own
 * variant words. With any other word it is somebody's fine-tune: better no match than a wrong one.
 */
function isPlainVariant(rest) {
    return names_words(rest).every((word) => VARIANTS.has(word) || isVersioned(word, VARIANTS));
}
const SERVICES = new Set(("gpt chatgpt text davinci o claude instant opus sonnet haiku gemini ultra flash lite nano exp thinking " +
    "experimental deepseek chat reasoner qwen qwq grok mistral codestral mini pro plus max turbo preview latest " +
    "vision audio image search codex fast beta large medium small instruct api model v lite unicorn bison 16k 32k").split(" "));
/** The same for services: `gpt-4o-mini`, not `gpt-4o-style-7b`. */
function isPlainService(rest) {
    return names_words(rest).every((word) => SERVICES.has(word) || isVersioned(word, SERVICES));
}
function names_words(name) {
    return name
        .toLowerCase()
        .split(/[-_\s:]+/)
        .filter((word) => word !== "");
}
/** `qwen2.5`, `phi3`, `2407`, `8x7b`, `v0.1`: a known word with a version, or a version alone. */
function isVersioned(word, known) {
    if (NUMBER.test(word))
        return true;
    return word.split(".").every((part) => {
        const split = /^([a-z]*)(\d*[a-z]?)$/.exec(part);
        if (split === null)
            return NUMBER.test(part);
        return split[1] === "" || known.has(split[1] ?? "") || known.has(part);
    });
}
/** Makers whose name may stand before a service model's: `openai/gpt-4o`, "Google Gemini Pro". */
const VENDORS = /^(?:openai|anthropic|google|gemini|deepseek|deepseek-ai|alibaba|qwen|x-ai|xai|mistral|mistralai)(?:\/|'s[- _]|[- _](?=gpt|chatgpt|claude|gemini|grok|o[134]\b))/;
/** The form in which hosted models are looked up: "GPT-4 Turbo", `gpt4-turbo` and `openai/gpt-4-turbo` are one. */
function serviceKey(key) {
    return key
        .replace(VENDORS, "")
        .replace(/[\s_]+/g, "-")
        .replace(/^chat-gpt/, "chatgpt")
        .replace(/^(gpt|claude|gemini|grok)(?=\d)/, "$1-")
        .replace(/-(?:api|model)$/, "");
}
/** The form in which data sets without an owner are looked up: "The Pile" is `the_pile`. */
function bareKey(key) {
    return key.replace(/[\s_-]+/g, "_");
}

;// CONCATENATED MODULE: ./lib/src/register/tables.js


/** Builds the index that the packed register carries ready-made. */
function tables_indexUpstreams(upstreams) {
    const literals = new Map();
    const globs = new Map();
    const bare = new Map();
    for (const [position, { pattern, kind }] of upstreams.entries())
        for (const text of expandBraces(pattern)) {
            const key = text.toLowerCase();
            const slash = key.indexOf("/");
            if (literalPrefix(key) !== key) {
                push(globs, key.slice(0, Math.max(0, slash)), [key, position]);
                continue;
            }
            push(literals, key, position);
            if (kind === "dataset" && slash < 0)
                bare.set(bareKey(key), position);
        }
    for (const list of globs.values())
        list.sort(([a], [b]) => weigh(b) - weigh(a));
    return { literals, globs, bare };
}
/** Characters that are not wildcards: of several patterns the one that says more counts. */
const weigh = (pattern) => pattern.replace(/[*?]|\[[^\]]*\]/g, "").length;
function push(lists, key, item) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [item]);
    else
        list.push(item);
}
/** The table of a list. */
function tableOf(upstreams) {
    const { literals, globs, bare } = tables_indexUpstreams(upstreams);
    return {
        at: (position) => upstreams[position],
        all: () => upstreams,
        literals: (key) => literals.get(key) ?? [],
        globs: (owner) => globs.get(owner) ?? [],
        bare: (key) => bare.get(key),
    };
}

;// CONCATENATED MODULE: ./lib/src/register/packed.js




const VALUES = ["yes", "no", "conditional", "unknown"];
const LETTERS = "ync?";
const NO_ANSWER = "- ";
/** Whether the answer was read: the whole text, or the clause it cites. */
function isAttributeVerified(licence, attribute) {
    const said = licence.attributes[attribute];
    if (said?.verified !== undefined)
        return said.verified;
    if (licence.read === "full")
        return true;
    return licence.read === "partial" && said?.clause !== undefined;
}
/** Two characters for each attribute: the value, then the basis (in upper case, or `+` for none: verified). */
function packAnswers(licence) {
    return ATTRIBUTES.map((name) => {
        const said = licence.attributes[name];
        if (said === undefined)
            return NO_ANSWER;
        const letter = LETTERS[VALUES.indexOf(said.value)] ?? "?";
        const read = isAttributeVerified(licence, name);
        const basis = said.basis === "express" ? "e" : said.basis === "silent" ? "s" : " ";
        return `${letter}${read ? basis.toUpperCase().replace(" ", "+") : basis}`;
    })
        .join("")
        .trimEnd();
}
function unpackAnswers(packed) {
    const attributes = {};
    vocabulary/* ATTRIBUTES */.iw.forEach((name, index) => {
        const value = VALUES[LETTERS.indexOf(packed[2 * index] ?? "-")];
        if (value === undefined)
            return;
        const mark = packed[2 * index + 1] ?? " ";
        const said = { value, verified: mark === "+" || mark === "E" || mark === "S" };
        if (mark === "e" || mark === "E")
            said.basis = "express";
        if (mark === "s" || mark === "S")
            said.basis = "silent";
        attributes[name] = said;
    });
    return attributes;
}
/** Splits the readable register into its two parts. */
function packRegister(file, digest) {
    const { licences, upstreams } = file;
    const sources = [...new Set(upstreams.map((one) => one.source))];
    const index = indexUpstreams(upstreams);
    return {
        core: {
            version: file.version,
            digest,
            reuploaders: file.reuploaders,
            names: toRows(namesOf(licences)),
            links: toRows(linksOf(licences)),
            licences: jsonRows(licences.map((one) => [one.id, packLicence(one)])),
            upstreams: jsonRows(upstreams.map((one, i) => [i, packUpstream(one)])),
            literals: jsonRows(index.literals),
            globs: jsonRows(index.globs),
            bare: jsonRows(index.bare),
        },
        details: {
            licences: jsonRows(licences.map((one) => [one.id, detailsOf(one)])),
            upstreams: jsonRows(upstreams.map((one, i) => [i, [sources.indexOf(one.source), one.retrieved]])),
            sources: jsonRows(sources.map((source, i) => [i, source])),
        },
    };
}
const jsonRows = (entries) => toRows([...entries].map(([key, value]) => [String(key), JSON.stringify(value)]));
function packLicence(one) {
    const { family, spdx, aliases, links, outputBan } = one;
    const more = { family, spdx, aliases, links, outputBan };
    const some = Object.values(more).some((value) => value !== undefined);
    const row = [one.id, one.name, one.kind, one.read, packAnswers(one), one.duties];
    return some ? [...row, more] : row;
}
function packUpstream(one) {
    const { root, generatedBy, withdrawn } = one;
    const more = { root, generatedBy, withdrawn };
    const some = Object.values(more).some((value) => value !== undefined);
    const row = [one.pattern, one.kind, one.licence ?? 0, one.verified ? 1 : 0];
    return some ? [...row, more] : row;
}
const detailsOf = (one) => [
    one.source,
    one.retrieved,
    one.date ?? "",
    Object.fromEntries(ATTRIBUTES.flatMap((name, index) => {
        const clause = one.attributes[name]?.clause;
        return clause === undefined ? [] : [[String(index), clause]];
    })),
];
/** A value of a row of JSON, where there is the row. */
const parsed = (row) => row === undefined ? undefined : JSON.parse(row);
/** A text of the core; source, dates and clauses are empty. */
function unpackLicence([id, name, kind, read, answers, duties, more,]) {
    const attributes = unpackAnswers(answers);
    return { id, name, kind, ...more, source: "", read, retrieved: "", attributes, duties };
}
/** Fills in what only explains, in place: whoever already holds the entry sees it too. */
function explainLicence(licence, details) {
    const [source, retrieved, date, clauses] = details;
    licence.source = source;
    licence.retrieved = retrieved;
    if (date !== "")
        licence.date = date;
    for (const [position, clause] of Object.entries(clauses)) {
        const name = vocabulary/* ATTRIBUTES */.iw[Number(position)];
        const said = name === undefined ? undefined : licence.attributes[name];
        if (said !== undefined)
            said.clause = clause;
    }
}
/** An upstream of the core; its source is empty. */
function unpackUpstream([pattern, kind, licence, verified, more]) {
    return {
        pattern,
        kind,
        licence: licence === 0 ? null : licence,
        source: "",
        retrieved: "",
        verified: verified === 1,
        ...more,
    };
}
/** Ids of the texts and patterns of the upstreams, as they are written. */
const packedNames = (core) => ({
    licences: new Rows(core.licences).all().map(([id]) => id),
    upstreams: new Rows(core.upstreams)
        .all()
        .map(([, row]) => JSON.parse(row)[0]),
});

;// CONCATENATED MODULE: ./lib/src/register/label.js



/** The answer of a text to a question; a text that does not speak of it has none. */
function label_answer(licence, attribute) {
    return licence.attributes[attribute]?.value;
}
/** Days after which terms that their author may change alone are no longer taken for what was read. */
const FRESH = 180;
/** Whether a text may have changed since it was read. A licence stays what it was; terms of a service need not. */
function isOutdated(licence, date) {
    if (label_answer(licence, "unilateralChange") !== "yes")
        return false;
    const [read, today] = [(0,day/* dayNumber */.U)(licence.retrieved), (0,day/* dayNumber */.U)(date)];
    return read !== undefined && today !== undefined && today - read > FRESH;
}
/** A verdict on an attribute, with clause and verification filled in. */
function label_verdict(use, licence, attribute, said) {
    const clause = licence.attributes[attribute]?.clause;
    return {
        ...said,
        attribute,
        licence: licence.id,
        ...(clause === undefined ? {} : { clause }),
        verified: use.linkVerified && isAttributeVerified(licence, attribute),
    };
}
/** Whether an id is this text, or a name that several texts share (`mit` for DeepSeek-R1's). */
function isText(id, licence) {
    return id === licence.id || licence.aliases?.includes(id) === true;
}
/**
 * Compares the declared licence with an upstream's. A licence that stands beside others counts as kept
 * in a sum or a list; in a choice every alternative has to keep it.
 */
function relateLabel(label, licence) {
    const relations = label.ids.map((id) => isText(id, licence) ? "same" : isLaterVersion(id, licence.id) ? "later" : "other");
    const order = ["same", "later", "other"];
    relations.sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return (label.combination === "or" ? relations.at(-1) : relations[0]) ?? "other";
}
/** CC share-alike: an adaptation may take a later version with the same elements (BY-SA 3.0 4(b), 4.0 3(b)). */
function isLaterVersion(id, upstream) {
    const own = /^(cc-by(?:-nc)?-sa)-(\d\.\d)$/.exec(id);
    const theirs = /^(cc-by(?:-nc)?-sa)-(\d\.\d)$/.exec(upstream);
    if (own !== null && theirs !== null)
        return own[1] === theirs[1] && Number(own[2]) > Number(theirs[2]);
    return id === `${upstream}-or-later`;
}
/** Whether the declared licence lets others use the student commercially. */
function allowsCommerce(label) {
    if (label.status !== "resolved")
        return "unknown";
    const answers = label.ids.map((id) => {
        const entry = entryOf(label, id);
        const { commercial } = natureOf(id, entry);
        if (commercial !== "unknown")
            return commercial === "conditional" ? "yes" : commercial;
        // What the SPDX list holds and the register does not is software licences: they let people trade.
        return entry === undefined || entry.kind === "permissive" ? "yes" : "unknown";
    });
    if (label.combination === "or" && answers.includes("yes"))
        return "yes";
    if (answers.includes("no"))
        return "no";
    return answers.includes("unknown") ? "unknown" : "yes";
}
function entryOf(label, id) {
    return label.entries.find((entry) => entry.id === id);
}
/** Whether a text is copyleft: derivatives stay under it. */
function label_isCopyleft(licence) {
    return licence.kind === "copyleft" || label_answer(licence, "shareAlike") === "yes";
}
/** Whether the declared licence is some copyleft text, whichever alternative of a choice is taken. */
function isCopyleftLabel(label) {
    if (label.combination !== "or")
        return label.entries.some(label_isCopyleft);
    return label.entries.length === label.ids.length && label.entries.every(label_isCopyleft);
}
/** A permissive label alone: nothing in the repository says that upstream terms come with it. */
function isBarePermissive(student, licence) {
    if (student.licence?.permissive !== true)
        return false;
    return !student.evidence.agreementCopy.some((id) => isText(id, licence));
}
/** Whether the declared licence gives more freedom than the text of the root. */
function isFreer(label, licence) {
    const freedom = label.entries.map((entry) => FREEDOM[entry.kind]);
    const most = Math.max(0, ...(label.permissive ? [FREEDOM.permissive] : []), ...freedom);
    return most > FREEDOM[licence.kind];
}
/** Whether evidence names this text. */
function shows(evidence, licence) {
    return evidence.some((id) => isText(id, licence));
}

;// CONCATENATED MODULE: ./lib/src/register/duties.js


/** The duties of a text on the channel of this use, not all its duties (R5, R11). */
function dutiesOf(use, licence) {
    const { carry, output, train } = licence.duties;
    const chosen = use.channel === "carry" ? carry : use.channel === "output" ? output : train;
    if (use.channel === "none")
        return "none";
    const set = chosen === "as-output" ? output : chosen;
    return set === "forbidden" ? "none" : set;
}
/** Phrases of which one must be displayed; a text may leave the choice. */
function displayPhrases(licence) {
    const sets = [licence.duties.carry, licence.duties.output];
    const phrases = sets.flatMap((set) => typeof set === "string" ? [] : [set.display, set["doc-display"]]);
    const texts = phrases.filter((phrase) => typeof phrase === "string");
    return [...new Set(texts.flatMap((phrase) => phrase.split("|").map((part) => part.trim())))];
}
/**
 * Licences that their author offers to every recipient: naming one in the card passes its terms on,
 * so under the same label a missing copy is no more than a note.
 */
const OFFERED_TO_ALL = new Set([
    "permissive",
    "public-domain",
    "copyleft",
    "data",
    "non-commercial",
    "no-derivatives",
]);
const squeeze = (text) => text.toLowerCase().replace(/[-_.\s]+/g, "");
/** The repository's own name, without its owner. */
function repositoryName(name) {
    return name.split("/").at(-1) ?? name;
}
/** R6: case, hyphens, dots and spaces do not count. */
function startsWithName(name, prefix) {
    return squeeze(repositoryName(name)).startsWith(squeeze(prefix));
}
/** R5 and R6: the duties of one use, each met or not. Not asked of the licensor. */
function duties_dutyVerdicts(student, use, licence) {
    if (use.sameParty || licence.kind === "service-terms")
        return [];
    const duties = dutiesOf(use, licence);
    if (duties === "none" || duties === "unknown")
        return [];
    return Object.entries(duties).flatMap(([code, value]) => value === false ? [] : duties_judge(student, use, licence, { code, value }));
}
/** Whether the text's duties on this channel are on record. */
function duties_areDutiesKnown(use, licence) {
    return dutiesOf(use, licence) !== "unknown";
}
function duties_judge(student, use, licence, duty) {
    const { evidence } = student;
    const phrase = typeof duty.value === "string" ? duty.value : "";
    const soft = licence.kind === "permissive" || licence.kind === "public-domain";
    const label = student.licence;
    const same = label?.status === "resolved" && relateLabel(label, licence) !== "other";
    const missing = !same ? "error" : OFFERED_TO_ALL.has(licence.kind) ? "note" : "warning";
    const say = (said) => [
        {
            rule: said.rule ?? "R5",
            level: said.level,
            attribute: "duty",
            licence: licence.id,
            ...clauseOf(use, licence),
            duty: phrase !== "" && use.channel !== "train" ? `${duty.code}: ${phrase}` : duty.code,
            verified: use.linkVerified && areDutiesVerified(use, licence),
            detail: `${licence.id}: ${said.detail}`,
            unmet: said.unmet,
            soft,
        },
    ];
    const check = (met, what, level = missing) => met
        ? say({ level: "note", detail: `${what} shown`, unmet: false })
        : say({
            level,
            detail: `${what} not shown`,
            unmet: level === "warning" || level === "error",
        });
    if (use.channel === "train" && typeof duty.value === "string") {
        // Data that are not republished: only what a text asks in so many words is more than a courtesy.
        const express = duty.value === "express" && duty.code === "use-restrictions";
        const met = !express || shows(evidence.useRestrictions, licence);
        return met
            ? say({ level: "note", detail: `${duty.code} (${duty.value})`, unmet: false })
            : say({ level: "warning", detail: "terms to be passed on", unmet: true });
    }
    switch (duty.code) {
        case "agreement-copy":
            if (!soft)
                return check(shows(evidence.agreementCopy, licence), "copy of the agreement");
            return check(shows(evidence.agreementCopy, licence), "licence text", 
            // Only another licence in its place drops the notice; without a licence there is none to compare.
            same || label?.status !== "resolved" ? "note" : "warning");
        case "notice-file":
            return check(shows(evidence.notice, licence), "notice");
        case "use-restrictions":
            return check(shows(evidence.useRestrictions, licence), "use restrictions");
        case "display":
        case "doc-display": {
            const shown = evidence.display.map((text) => text.toLowerCase());
            const wanted = phrase.split("|").map((part) => part.trim().toLowerCase());
            return check(wanted.some((part) => shown.some((text) => text.includes(part))), `"${phrase}"`);
        }
        case "name-prefix": {
            const met = startsWithName(student.name, phrase);
            const detail = met ? `name begins with "${phrase}"` : `name must begin with "${phrase}"`;
            return say({ rule: "R6", level: met ? "note" : "error", detail, unmet: !met });
        }
        case "name-avoid": {
            const met = !startsWithName(student.name, phrase);
            const detail = met
                ? `name does not lead with "${phrase}"`
                : `name must not lead with "${phrase}"`;
            return say({ rule: "R6", level: met ? "note" : "error", detail, unmet: !met });
        }
        case "attribution":
            return say({
                level: "note",
                detail: shows(evidence.attribution, licence) ? "credit shown" : "credit owed",
                unmet: false,
            });
        case "non-commercial":
        case "same-licence":
            // Judged as purpose and label (R3, R4): owed, not counted twice.
            return say({ level: "note", detail: duty.code, unmet: false });
        default:
            return say({ level: "note", detail: duty.code, unmet: false });
    }
}
/** Duties are read with the grant they hang on: the clause on redistribution, or on outputs. */
function grantOf(use) {
    return use.channel === "carry" ? "redistribution" : "trainOtherModelsOnOutputs";
}
function clauseOf(use, licence) {
    const clause = licence.attributes[grantOf(use)]?.clause;
    return clause === undefined ? {} : { clause };
}
/** Whether the duties were read: the whole text, or the clause of the grant that carries them. */
function areDutiesVerified(use, licence) {
    return isAttributeVerified(licence, grantOf(use));
}

;// CONCATENATED MODULE: ./lib/src/register/gates.js


const pass = (value, ...verdicts) => ({ value, verdicts });
/** R2 on carry: derivatives and redistribution must not be forbidden. Copies adapt nothing. */
function gates_carryGate(use, licence, attribute) {
    if (use.channel !== "carry" || use.sameParty)
        return pass("n/a");
    const isCopy = vocabulary/* COPY_RELATIONS */.ks.includes(use.relation);
    if (attribute === "derivatives" && isCopy)
        return pass("n/a");
    const value = label_answer(licence, attribute) ?? "unknown";
    // CC BY-ND lets adaptations be made but not shared, and what a card describes is shared.
    const unsharable = attribute === "derivatives" && licence.kind === "no-derivatives";
    if (value === "no" || unsharable) {
        const detail = `${licence.id}: ${attribute} not allowed`;
        return pass("no", label_verdict(use, licence, attribute, { rule: "R2", level: "error", detail }));
    }
    if (value === "unknown") {
        const detail = `${licence.id}: ${attribute} not known`;
        return pass("unknown", label_verdict(use, licence, attribute, { rule: "R14", level: "review", detail }));
    }
    return pass(value);
}
/** Whether the student learns from outputs that this text speaks of. */
function reachesOutputs(use, licence) {
    if (use.channel === "output")
        return true;
    return use.channel === "train" && licence.duties.train === "as-output";
}
/** R2 for outputs of a model under its own licence; R10 for outputs of a service under its terms. */
function gates_outputGate(student, use, terms) {
    const attribute = "trainOtherModelsOnOutputs";
    const service = terms.kind === "service-terms";
    const rule = service ? "R10" : "R2";
    const say = (level, detail, as = rule) => label_verdict(use, terms, attribute, { rule: as, level, detail: `${terms.id}: ${detail}` });
    const value = label_answer(terms, attribute) ?? "unknown";
    if (value === "unknown")
        return pass("unknown", say("review", "use of outputs not known", "R14"));
    if (value === "yes") {
        const silent = terms.attributes[attribute]?.basis === "silent";
        return pass("yes", say("note", silent ? "outputs not mentioned" : "outputs free", service ? "R10" : "R14"));
    }
    // Terms that forbid with a narrow exception are recorded as conditional, with the ban beside it.
    if (value === "conditional" && terms.outputBan === undefined)
        return pass("conditional");
    if (label_answer(terms, "sameFamilyException") === "yes") {
        if (student.families.includes(terms.id))
            return pass("yes", say("note", "same family"));
        if (terms.family !== undefined && student.families.includes(terms.family)) {
            return pass("conditional", say("review", "same family, version not known"));
        }
    }
    if (use.role !== undefined && use.role !== "generator" && use.role !== "rewriter") {
        return pass("contested", say("note", `outputs barred, but only used as ${use.role}`));
    }
    if (!service && student.generative === "no") {
        // Model licences that bar outputs speak of other large language models (Llama 2 and 3, Qwen 2023).
        return pass("contested", say("warning", "outputs barred for language models"));
    }
    const level = service ? "warning" : "error";
    if (terms.outputBan === "competing-models" && student.generative !== "yes") {
        // Whether a generative model competes is plain; of an undeclared task the card does not show it.
        return pass(student.generative === "no" ? "conditional" : "contested", say(service ? "warning" : "review", "outputs barred for competing models"));
    }
    return pass("no", say(level, "outputs may not train this model"));
}
/** R3: a non-commercial upstream under a licence that allows commerce. */
function gates_purposeGate(student, use, licence) {
    if (use.sameParty || use.channel === "none" || licence.kind === "service-terms")
        return pass("n/a");
    const attribute = "commercialUse";
    const value = label_answer(licence, attribute) ?? "unknown";
    if (value === "yes" || value === "conditional")
        return pass(value);
    const asOutput = reachesOutputs(use, licence);
    if (asOutput && label_answer(licence, "outputsRestricted") !== "yes")
        return pass("n/a");
    if (student.licence === undefined)
        return pass("n/a");
    const say = (level, detail, rule = "R3") => label_verdict(use, licence, attribute, { rule, level, detail: `${licence.id}: ${detail}` });
    if (value === "unknown")
        return pass("unknown", say("review", "commercial use not known", "R14"));
    const commerce = allowsCommerce(student.licence);
    if (commerce === "no")
        return pass("yes");
    if (commerce === "unknown")
        return pass("unknown", say("review", "declared licence not comparable", "R0"));
    const contested = use.channel === "train" && !asOutput && licence.kind !== "research-only";
    return contested
        ? pass("contested", say("warning", "non-commercial training data, contested"))
        : pass("no", say("error", "non-commercial, declared licence is not"));
}
/** R4, for copies R15, for derived data sets R12: may the declared licence stand over the upstream's. */
function gates_labelGate(student, use, licence) {
    const label = student.licence;
    const attribute = "relicenseDerivatives";
    const derived = use.channel === "carry" ||
        (reachesOutputs(use, licence) && label_answer(licence, "distilledModelIsDerivative") === "yes");
    if (!derived || licence.kind === "service-terms")
        return pass("n/a");
    const isCopy = vocabulary/* COPY_RELATIONS */.ks.includes(use.relation);
    const rule = isCopy ? "R15" : use.relation === "derived-from" ? "R12" : "R4";
    const say = (level, detail, as = rule) => label_verdict(use, licence, attribute, { rule: as, level, detail: `${licence.id}: ${detail}` });
    if (use.sameParty)
        return pass("n/a", say("note", "same licensor"));
    if (label === undefined)
        return pass("n/a");
    if (label.status !== "resolved")
        return pass("unknown", say("review", "declared licence not resolved", "R0"));
    const relation = relateLabel(label, licence);
    if (relation === "same")
        return pass("yes");
    const value = label_answer(licence, attribute) ?? "unknown";
    if (isCopy && isFreer(label, licence))
        return pass("no", say("error", "copy under a freer label"));
    if (value === "unknown")
        return pass("unknown", say("review", "relicensing not known", "R14"));
    if (value === "yes") {
        return isCopy
            ? pass("contested", say("warning", "label of a copy differs from the root's"))
            : pass("yes", say("note", "may be relicensed as a whole"));
    }
    if (value === "conditional") {
        if (!isBarePermissive(student, licence)) {
            return pass("conditional", say("note", "other label only on top of the upstream terms"));
        }
        // Attribution licences let any terms follow that keep the credit: a duty, not a ban.
        if (licence.kind === "permissive")
            return pass("conditional", say("note", "credit must stay"));
        return pass("no", say("error", "bare permissive label over terms that must stay"));
    }
    if (relation === "later")
        return pass("yes", say("note", "later version of the same licence"));
    if (label_isCopyleft(licence) && isCopyleftLabel(label)) {
        return pass("contested", say("warning", "another copyleft licence", "R7"));
    }
    return pass("no", say("error", "derivatives must stay under the upstream licence"));
}

;// CONCATENATED MODULE: ./lib/src/register/admissibility.js





/** Applies rules R0 to R15 to one use of an upstream. Worst case over several: {@link worstLevel}. */
function assess(student, use) {
    const { licence } = use;
    const verdicts = [];
    if (use.withdrawn !== undefined) {
        const detail = `${use.id}: withdrawn by its publisher`;
        verdicts.push({ rule: "R1", level: "error", verified: use.linkVerified, detail });
    }
    if (use.channel === "none")
        return verdicts;
    if (licence === undefined) {
        const detail = `${use.id}: no licence on record`;
        verdicts.push({ rule: "R0", level: "review", verified: use.linkVerified, detail });
    }
    else {
        verdicts.push(...textVerdicts(use, licence));
        for (const gate of gatesOf(student, use, licence))
            verdicts.push(...gate.verdicts);
        for (const { unmet: _unmet, soft: _soft, ...duty } of dutyVerdicts(student, use, licence)) {
            verdicts.push(duty);
        }
    }
    for (const terms of use.generatorTerms ?? []) {
        verdicts.push(...outputGate(student, use, terms).verdicts);
    }
    return verdicts;
}
function gatesOf(student, use, licence) {
    return [
        carryGate(use, licence, "derivatives"),
        carryGate(use, licence, "redistribution"),
        ...(isOwnOutput(use, licence) ? [outputGate(student, use, licence)] : []),
        purposeGate(student, use, licence),
        labelGate(student, use, licence),
    ];
}
function isOwnOutput(use, licence) {
    return !use.sameParty && reachesOutputs(use, licence);
}
/** What the text alone gives cause to say: R0, R7 and R11 on data, R9, R14. */
function textVerdicts(use, licence) {
    const say = (attribute, rule, level, detail) => verdict(use, licence, attribute, { rule, level, detail: `${licence.id}: ${detail}` });
    const verdicts = [];
    const answers = Object.values(licence.attributes);
    if (licence.read === "not-read" || answers.every((one) => one.value === "unknown")) {
        verdicts.push(say("redistribution", "R0", "review", "text not read"));
    }
    if (use.sameParty || licence.kind === "service-terms")
        return verdicts;
    if (!areDutiesKnown(use, licence)) {
        verdicts.push(say("redistribution", "R14", "review", "duties not known"));
    }
    if (use.channel === "train" && answer(licence, "resultsCarveOut") === "yes") {
        verdicts.push(say("resultsCarveOut", "R11", "note", "results are free"));
    }
    else if (use.channel === "train" && isCopyleft(licence)) {
        verdicts.push(say("shareAlike", "R7", "note", "whether copyleft reaches weights is contested"));
    }
    if (answer(licence, "monthlyActiveUserThreshold") === "yes") {
        verdicts.push(say("monthlyActiveUserThreshold", "R9", "note", "number of users to be confirmed"));
    }
    const territory = answer(licence, "territoryExclusions");
    if (territory === "yes" || territory === "conditional") {
        verdicts.push(say("territoryExclusions", "R9", "note", "territory to be confirmed"));
    }
    return verdicts;
}
/** Strictest first: over several texts or hops the strictest answer stands (R8). */
const STRICTEST = [
    "no",
    "contested",
    "unknown",
    "conditional",
    "yes",
    "n/a",
];
/** The strictest of several permissions; `n/a` when there is none. */
function strictest(permissions) {
    return permissions.reduce((worst, one) => (STRICTEST.indexOf(one.value) < STRICTEST.indexOf(worst.value) ? one : worst), { value: "n/a", verified: true });
}
/** The same rules as answers and duties, for the facts of an edge (contract, section 8). */
function permissions(student, use) {
    const { licence } = use;
    const outputs = (use.channel === "none" ? [] : (use.generatorTerms ?? [])).map((terms) => permission(use, terms, "trainOtherModelsOnOutputs", gates_outputGate(student, use, terms)));
    if (licence === undefined) {
        // Where only a generator's terms are asked about, nothing else is unknown.
        const open = use.channel === "none" || use.sameParty || outputs.length > 0 ? "n/a" : "unknown";
        const unknown = { value: open, verified: false };
        const none = { value: "n/a", verified: true };
        const carry = use.channel === "carry" ? unknown : none;
        return {
            derivatives: carry,
            redistribution: carry,
            outputs: use.channel === "output" ? strictest([...outputs, unknown]) : strictest(outputs),
            purpose: unknown,
            label: student.licence === undefined ? none : carry,
            owed: [],
            unmet: [],
            unmetNotices: [],
            dutiesVerified: false,
        };
    }
    if (isOwnOutput(use, licence)) {
        const gate = gates_outputGate(student, use, licence);
        outputs.push(permission(use, licence, "trainOtherModelsOnOutputs", gate));
    }
    const duties = duties_dutyVerdicts(student, use, licence);
    const unmet = duties.filter((duty) => duty.unmet);
    return {
        derivatives: permission(use, licence, "derivatives", gates_carryGate(use, licence, "derivatives")),
        redistribution: permission(use, licence, "redistribution", gates_carryGate(use, licence, "redistribution")),
        outputs: strictest(outputs),
        purpose: permission(use, licence, "commercialUse", gates_purposeGate(student, use, licence)),
        label: permission(use, licence, "relicenseDerivatives", gates_labelGate(student, use, licence)),
        owed: duties.map((duty) => duty.duty),
        unmet: unmet.filter((duty) => !duty.soft).map((duty) => duty.duty),
        unmetNotices: unmet.filter((duty) => duty.soft).map((duty) => duty.duty),
        dutiesVerified: use.linkVerified && areDutiesVerified(use, licence),
    };
}
function permission(use, licence, attribute, gate) {
    if (gate.value === "n/a")
        return { value: "n/a", verified: true };
    const clause = licence.attributes[attribute]?.clause;
    return {
        value: gate.value,
        ...(clause === undefined ? {} : { clause }),
        licence: licence.id,
        verified: use.linkVerified && isAttributeVerified(licence, attribute),
    };
}
/** R8: the worst verdict counts; undefined when there is nothing to say. */
function worstLevel(verdicts) {
    return verdicts.reduce((worst, { level }) => worst === undefined || VERDICT_LEVELS.indexOf(level) > VERDICT_LEVELS.indexOf(worst)
        ? level
        : worst, undefined);
}

;// CONCATENATED MODULE: ./lib/src/register/admissibility-many.js



/** The prefix a text asks of the student's name on this channel. */
function prefixOf(use) {
    const duties = use.channel === "carry" ? use.licence?.duties.carry : use.licence?.duties.output;
    const prefix = typeof duties === "object" ? duties["name-prefix"] : undefined;
    return typeof prefix === "string" ? prefix.toLowerCase().replace(/[-_.\s]+/g, "") : undefined;
}
/** Whether one result could stay under both texts at once. */
function fits(one, other) {
    const as = (licence) => ({
        status: "resolved",
        ids: [licence.id],
        combination: "single",
        entries: [licence],
        permissive: false,
        ...natureOf(licence.id, licence),
    });
    return relateLabel(as(one), other) !== "other" || relateLabel(as(other), one) !== "other";
}
/** The attribute of the second text because of which it cannot stand beside one that wants all for itself. */
function clash(one, other) {
    if (label_answer(one, "relicenseDerivatives") !== "no")
        return undefined;
    if (label_answer(other, "relicenseDerivatives") === "no")
        return "relicenseDerivatives";
    // Whoever lets everybody trade forbids further limits, and this one has to stay.
    const trades = label_answer(one, "commercialUse") === "yes";
    return trades && label_answer(other, "commercialUse") === "no" ? "commercialUse" : undefined;
}
function pairs(items) {
    return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other]));
}
/**
 * R7 and R6 across the parents of one model: two texts that each want the result under themselves
 * alone can't be merged, and a name can't begin with two words.
 */
function assessMerge(uses) {
    const verdicts = [];
    for (const [use, other] of pairs(uses)) {
        const [one, two] = [use.licence, other.licence];
        if (one === undefined || two === undefined || use.sameParty || other.sameParty)
            continue;
        const linkVerified = use.linkVerified && other.linkVerified;
        const detail = `${one.id} / ${two.id}`;
        const because = clash(one, two) ?? clash(two, one);
        const carried = use.channel === "carry" && other.channel === "carry";
        if (carried && because !== undefined && !fits(one, two)) {
            const strict = label_answer(one, "relicenseDerivatives") === "no" ? one : two;
            const [keeper, rest] = strict === one ? [one, two] : [two, one];
            const said = label_verdict({ linkVerified }, keeper, "relicenseDerivatives", {
                rule: "R7",
                level: "error",
                detail,
            });
            verdicts.push({ ...said, verified: said.verified && isAttributeVerified(rest, because) });
        }
        const [first, second] = [prefixOf(use), prefixOf(other)];
        if (first === undefined || second === undefined)
            continue;
        if (first.startsWith(second) || second.startsWith(first))
            continue;
        verdicts.push({
            ...label_verdict({ linkVerified }, one, "redistribution", { rule: "R6", level: "error", detail }),
            attribute: "duty",
            duty: "name-prefix",
        });
    }
    return verdicts;
}
/** R13: what several places say about one licence. Other words for equal terms are only worth a note. */
function compareStatements(readings) {
    const distinct = new Map(readings.map((one) => [[...one.ids].sort().join(" "), one]));
    if (distinct.size < 2)
        return [];
    const detail = `stated as ${[...distinct.keys()].map((key) => key || "?").join("; ")}`;
    const said = [...distinct.values()];
    const open = said.some((one) => one.status !== "resolved");
    const terms = new Set(said.map((one) => JSON.stringify(one.entries.map((entry) => [entry.kind, comparable(entry)]))));
    const equal = terms.size === 1 && said.every((one) => one.entries.length === one.ids.length);
    const level = open ? "review" : equal ? "note" : "error";
    return [{ rule: "R13", level, verified: true, detail }];
}
function comparable(entry) {
    return Object.entries(entry.attributes)
        .map(([name, { value }]) => [name, value])
        .sort(([a], [b]) => a.localeCompare(b));
}

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(3326);
;// CONCATENATED MODULE: ./lib/src/register/link.js
const gnu = (path) => {
    const file = /([al]?gpl|fdl)(?:-(\d\.\d))?(?:[.-][a-z.-]*)?$/.exec(path);
    if (file?.[1] === undefined)
        return undefined;
    const family = file[1] === "fdl" ? "gfdl" : file[1];
    return file[2] === undefined ? family : `${family}-${file[2]}`;
};
const creativeCommons = (path) => {
    if (path.startsWith("/publicdomain/zero/"))
        return "cc0-1.0";
    const parts = /^\/licenses\/([a-z-]+)(?:\/(\d\.\d))?/.exec(path);
    if (parts?.[1] === undefined)
        return undefined;
    return parts[2] === undefined ? `cc-${parts[1]}` : `cc-${parts[1]}-${parts[2]}`;
};
const lastPart = (path) => path
    .split("/")
    .filter((part) => part !== "")
    .at(-1)
    ?.replace(/\.(?:html?|json|php|txt|md)$/, "");
/** `mit-license`, `apache-2-0`: how the Open Source Initiative spells its page names. */
const openSource = (path) => lastPart(path)
    ?.replace(/-license$/, "")
    .replace(/-(\d)-(\d)$/, "-$1.$2");
const llama = (path) => {
    const version = /\/llama(?:-?(\d)(?:[._-](\d))?)?\/(?:license|use-policy)/.exec(path);
    if (version === null)
        return undefined;
    if (version[1] === undefined)
        return "llama2";
    return version[2] === undefined ? `llama${version[1]}` : `llama${version[1]}.${version[2]}`;
};
const openData = (path) => /^\/licenses\/by\b/.test(path)
    ? "odc-by"
    : /^\/licenses\/odbl\b/.test(path)
        ? "odbl"
        : /^\/licenses\/pddl\b/.test(path)
            ? "pddl"
            : undefined;
const cdla = (path) => {
    const parts = /\/(permissive|sharing)-(\d)-(\d)/.exec(path);
    return parts === null ? undefined : `cdla-${parts[1]}-${parts[2]}.${parts[3]}`;
};
const hub = (path) => path.startsWith("/spaces/compvis/stable-diffusion-license")
    ? "creativeml-openrail-m"
    : path.startsWith("/spaces/bigscience/license")
        ? "bigscience-bloom-rail-1.0"
        : undefined;
/** Sites whose addresses name one text. A raw LICENSE file elsewhere is a pointer, unknown offline. */
const READERS = new Map([
    ["creativecommons.org", creativeCommons],
    ["choosealicense.com", lastPart],
    ["opensource.org", openSource],
    ["spdx.org", lastPart],
    ["gnu.org", gnu],
    ["apache.org", (path) => (/license-2\.0/.test(path) ? "apache-2.0" : undefined)],
    ["unlicense.org", () => "unlicense"],
    ["mit-license.org", () => "mit"],
    ["opendatacommons.org", openData],
    ["cdla.dev", cdla],
    ["ai.google.dev", (path) => (path.startsWith("/gemma/terms") ? "gemma" : undefined)],
    ["llama.com", llama],
    ["llama.meta.com", llama],
    ["ai.meta.com", llama],
    ["huggingface.co", hub],
]);
/** Host without `www.`, and path, of an address: the form in which the register lists links. */
function addressOf(url) {
    const parts = /^https?:\/\/(?:www\.)?([a-z0-9.-]+)(?::\d+)?(\/[^?#]*)?/i.exec(url.slice(0, 500));
    if (parts?.[1] === undefined)
        return undefined;
    return `${parts[1]}${parts[2] ?? ""}`.toLowerCase();
}
/** The model whose licence file a Hub address shows, if it shows one. */
function hubFileOwner(address) {
    const parts = /^huggingface\.co\/([^/]+\/[^/]+)\/(?:blob|resolve|raw)\/[^/]+\/([^/]+)$/.exec(address);
    return parts?.[2] !== undefined && /licen[cs]e/.test(parts[2]) ? parts[1] : undefined;
}
/** Reads a licence address by site and path, without opening it. */
function readLink(url) {
    const parts = /^https?:\/\/(?:www\.)?([a-z0-9.-]+)(?::\d+)?(\/[^?#]*)?/i.exec(url.slice(0, 500));
    if (parts?.[1] === undefined)
        return undefined;
    const path = (parts[2] ?? "/").toLowerCase();
    const name = READERS.get(parts[1].toLowerCase())?.(path);
    if (name === undefined)
        return undefined;
    return name === "undefined" || name === "none" ? { placeholder: true } : { name };
}

;// CONCATENATED MODULE: ./lib/src/register/second-fact.js
const HUNYUAN = {
    cases: [
        { id: "tencent-hunyuan-community-large", subject: /hunyuan[-_]?large/i },
        { id: "tencent-hunyuan-community", subject: /hunyuan/i },
    ],
    own: false,
};
/**
 * Names that stand for several texts, by their comparison form (admissibility rules, R0). The owner
 * alone is no second fact where the owner publishes under the plain text too.
 */
const second_fact_SHARED = new Map([
    [
        "mit",
        {
            cases: [
                {
                    id: "deepseek-r1-mit",
                    owner: /^deepseek-ai$/i,
                    subject: /^deepseek-r1(?:-zero|-0528)?$/i,
                },
                {
                    id: "gpt2-modified-mit",
                    owner: /^openai(?:-community)?$/i,
                    subject: /^gpt-?2(?:-(?:medium|large|xl))?$/i,
                },
            ],
            own: true,
        },
    ],
    [
        "modified-mit",
        {
            cases: [
                { id: "kimi-modified-mit", owner: /^moonshotai$/i },
                { id: "kimi-modified-mit", subject: /^kimi-k2/i },
                { id: "mistral-modified-mit-revenue", owner: /^mistralai$/i },
                {
                    id: "mistral-modified-mit-revenue",
                    subject: /^(?:devstral-2-123b|mistral-medium-3\.5)/i,
                },
                { id: "gpt2-modified-mit", owner: /^openai-community$/i },
                { id: "gpt2-modified-mit", subject: /^gpt-?2(?:-(?:medium|large|xl))?$/i },
            ],
            own: false,
        },
    ],
    [
        "cc-by-nc-4",
        {
            cases: [
                {
                    id: "cohere-cc-by-nc",
                    owner: /^cohere(?:forai|labs)$/i,
                    subject: /^(?:c4ai-|aya-23|aya-expanse|command-)/i,
                },
            ],
            own: true,
        },
    ],
    ["tencent-hunyuan", HUNYUAN],
    ["hunyuan", HUNYUAN],
    ["tencent", HUNYUAN],
]);
/** Whether a name, in its comparison form, is shared by several texts. */
function isShared(key) {
    return second_fact_SHARED.has(key);
}
/** The text that a shared name means here: its id, `own` for the plain text, `open` where nothing decides. */
function decideShared(key, context) {
    const shared = second_fact_SHARED.get(key);
    if (shared === undefined)
        return "own";
    const { owner = "", subject = "" } = context;
    const found = shared.cases.find((one) => (one.owner === undefined || one.owner.test(owner)) &&
        (one.subject === undefined || one.subject.test(subject)));
    return found ?? (shared.own ? "own" : "open");
}

;// CONCATENATED MODULE: ./lib/src/register/vocabulary.js






/** Fields that were left empty, with the words people leave in them. They state no licence. */
const ABSENT = /^(?:|[-–—?.]+|none|null|nil|n\/?a|not applicable|false|todo|tbd|tba|fixme|undefined|undisclosed|unlicen[cs]ed|no licen[cs]e|missing|not provided|component not included?|\{\}|\[\]|\[?more information needed\]?|<?your[ _-]licen[cs]e(?:[ _-]here)?>?|\{+[^{}]*\}+|无|暂无|未定|待定)$/i;
/** The author says that the licence is not known. */
const UNKNOWN = /^(?:unk(?:n)?own(?:\b.*|-.*)?|unspecified|not specified|noassertion|licen[cs]e unknown|未知|未注明|未说明|不明)$/i;
/** Builds the look-up. `licenceOf` gives the licence on record for a model. */
function licenceNames(texts, licenceOf) {
    const resolved = (id, base = id) => {
        const entry = texts().entry(base);
        return { status: "resolved", id, ...(entry ? { entry } : {}) };
    };
    const read = remember((text) => {
        if (ABSENT.test(text))
            return { status: "absent" };
        if (UNKNOWN.test(text))
            return { status: "unknown" };
        const lower = text.toLowerCase();
        const key = licenceKey(text);
        const family = () => ({ status: "underspecified", nature: natureOfFamily(key) });
        if (lower === "other")
            return { status: "nonstandard" };
        if (texts().has(lower))
            return resolved(lower);
        if (FAMILY_KEYWORDS.has(key))
            return family();
        if (HUB_LICENSES.has(lower))
            return resolved(lower);
        const known = texts().named(key);
        if (known !== undefined)
            return resolved(known);
        const later = /^((?:a|l)?gpl-\d)(\.\d)?(?:\+|-or-later)$/.exec(key);
        if (later?.[1] !== undefined) {
            const base = `${later[1]}${later[2] ?? ".0"}`;
            return resolved(`${base}-or-later`, base);
        }
        const cc = readCreativeCommons(text);
        if (cc !== undefined) {
            if (cc.version === undefined)
                return family();
            const id = `${cc.id}-${cc.version}`;
            return spdxId(id) !== undefined ? resolved(id) : { status: "nonstandard" };
        }
        if (/^cc-[1-4](?:\.[05])?$/.test(key) || /^creative-commons-[1-4](?:\.[05])?$/.test(key)) {
            return family();
        }
        // Without a version the comparison form is too short: "Intel licence" is not SPDX's `Intel`.
        const versions = /\d/.test(key) ? [lower, key, `${key}.0`] : [lower];
        const id = versions.find((one) => spdxId(one) !== undefined);
        return id === undefined ? { status: "nonstandard" } : resolved(id);
    });
    return {
        entry: (id) => texts().entry(id.toLowerCase()),
        read(text, context) {
            const key = licenceKey(text);
            if (!isShared(key))
                return read(text);
            const decided = decideShared(key, context);
            if (decided === "own")
                return read(text);
            if (decided === "open")
                return { status: "underspecified", nature: natureOfFamily(key) };
            return texts().has(decided.id) ? resolved(decided.id) : read(text);
        },
        linked: remember((url) => {
            const address = addressOf(url);
            if (address === undefined)
                return undefined;
            const listed = texts().linked(address);
            if (listed !== undefined)
                return resolved(listed);
            const model = hubFileOwner(address);
            const id = model === undefined ? undefined : licenceOf(model);
            return id === undefined ? undefined : resolved(id);
        }),
    };
}
/** Permissive or public domain: by the register entry, else by a short list of other known texts. */
function isPermissive(id, entry) {
    if (entry === undefined)
        return isPermissiveId(id);
    return entry.kind === "permissive" || entry.kind === "public-domain";
}

;// CONCATENATED MODULE: ./lib/src/register/licence.js





const licence_MAX_LENGTH = 500;
const MAX_VALUES = 50;
const URL_PATTERN = /https?:\/\/[^\s)>\]"'|]{1,400}/gi;
/** Reads a stated licence; `undefined` when nothing is stated (empty, `none`, a placeholder). */
function readLicence(stated, names) {
    const parts = stated.values
        .slice(0, MAX_VALUES)
        .map((value) => readValue(value, names, stated))
        .filter((part) => part !== undefined);
    const detail = readDetail(stated, names);
    if (parts.length === 0)
        return detail;
    if (detail !== undefined) {
        // `license: other` is completed by its name or link; a value that names a text stands.
        const open = parts.findIndex((part) => part.status !== "resolved");
        if (open >= 0 && rank(detail) < rank(parts[open]))
            parts[open] = detail;
    }
    const first = parts[0];
    return parts.length === 1 || first === undefined ? first : licence_combine(parts, "list");
}
function readDetail(stated, names) {
    const readings = [stated.name, stated.link]
        .filter((text) => text !== undefined)
        .map((text) => readValue(text, names, stated))
        .filter((part) => part !== undefined);
    return readings.sort((a, b) => rank(a) - rank(b))[0];
}
const ORDER = ["resolved", "underspecified", "unknown", "nonstandard"];
function rank(reading) {
    return reading === undefined ? ORDER.length : ORDER.indexOf(reading.status);
}
function readValue(value, names, context) {
    if (typeof value !== "string")
        return undefined;
    if (value.length > licence_MAX_LENGTH)
        return licence_open("nonstandard");
    const text = clean(value);
    const urls = text.match(URL_PATTERN) ?? [];
    let placeholder = false;
    for (const url of urls) {
        const link = readLink(url);
        if (link === undefined) {
            const linked = names.linked(url);
            if (linked?.status === "resolved")
                return ofName(linked);
            continue;
        }
        if ("placeholder" in link) {
            placeholder = true;
            continue;
        }
        const reading = readName(link.name, names, context);
        if (reading !== undefined && reading.status !== "nonstandard")
            return reading;
    }
    if (urls.length === 0)
        return readText(text, names, context);
    const rest = clean(text.replace(URL_PATTERN, " ").replace(/[[\]()]/g, " "));
    const reading = rest === "" ? undefined : readText(rest, names, context);
    if (reading !== undefined && reading.status !== "nonstandard")
        return reading;
    return placeholder && rest === "" ? undefined : licence_open("nonstandard");
}
/** Quotes, Markdown marks, tags and closing punctuation around a value. */
function clean(value) {
    return value
        .replace(/<\/?[a-z]{1,8}\s?\/?>/gi, " ")
        .replace(/\s+/g, " ")
        .trim()
        .replace(/^["'`*_]{1,4}|["'`*_]{1,4}$/g, "")
        .replace(/[.,;:]$/, "")
        .trim();
}
function readName(text, names, context) {
    return ofName(names.read(text, context));
}
function ofName(name) {
    if (name.status === "absent")
        return undefined;
    if (name.status === "underspecified")
        return { ...licence_open(name.status), ...name.nature };
    if (name.status !== "resolved")
        return licence_open(name.status);
    const base = name.id.replace(/-or-later$/, "");
    return {
        status: "resolved",
        ids: [name.id],
        combination: "single",
        entries: name.entry ? [name.entry] : [],
        permissive: isPermissive(base, name.entry),
        ...natureOf(base, name.entry),
    };
}
function readText(text, names, context) {
    const whole = readName(text, names, context);
    if (whole === undefined || whole.status !== "nonstandard")
        return whole;
    return (readExpression(text, names, context) ??
        readParts(text, /\s+or\s+/i, "or", names, context) ??
        readParts(text, /\s+and\s+|\s+&\s+/i, "and", names, context) ??
        readParts(text, /\s*[|/;,]\s*/, "list", names, context) ??
        whole);
}
/** Plain-word combinations: every part must name a text, or the whole stays free text. */
function readParts(text, separator, combination, names, context) {
    const words = text.split(separator);
    if (words.length < 2 || words.length > 10)
        return undefined;
    const parts = words.map((word) => readName(word, names, context));
    if (combination === "list" && text.includes("|")) {
        // `a|b` is an old list syntax: what it names is kept, the rest makes the list nonstandard.
        const said = parts.filter((part) => part !== undefined);
        return said.length === 0 ? undefined : licence_combine(said, "list");
    }
    if (!parts.every((part) => part?.status === "resolved"))
        return undefined;
    return licence_combine(parts.filter((part) => part !== undefined), combination);
}
/** SPDX expressions (SPDX 2.3, Annex D), with Hub spellings put into SPDX's before parsing. */
function readExpression(text, names, context) {
    if (!/[\s(](?:or|and|with)[\s)]|[()]/i.test(text))
        return undefined;
    const held = new Map();
    const canonical = text
        .split(/([\s()]+)/)
        .map((token) => {
        if (/^[\s()]*$/.test(token))
            return token;
        if (/^(?:or|and|with)$/i.test(token))
            return token.toUpperCase();
        const spdx = spdxId(token.toLowerCase());
        if (spdx !== undefined)
            return spdx;
        const name = names.read(token, context);
        if (name.status !== "resolved")
            return token;
        const reference = `LicenseRef-${held.size}`;
        held.set(reference, token);
        return reference;
    })
        .join("");
    let tree;
    try {
        tree = spdx_expression_parse(canonical);
    }
    catch {
        return undefined;
    }
    return readNode(tree, (license) => readName(held.get(license) ?? license, names, context));
}
function readNode(node, read) {
    if ("conjunction" in node) {
        return licence_combine([readNode(node.left, read), readNode(node.right, read)], node.conjunction);
    }
    const reading = read(node.plus ? `${node.license}+` : node.license) ?? licence_open("nonstandard");
    if (node.exception === undefined)
        return reading;
    return {
        ...reading,
        ids: reading.ids.map((id) => `${id} with ${node.exception?.toLowerCase()}`),
    };
}
/** Joins readings. A mixture of OR and AND is reported as `and`: nothing in it may be left out. */
function licence_combine(parts, combination) {
    const ids = [...new Set(parts.flatMap((part) => part.ids))];
    const status = parts.reduce((worst, part) => (ORDER.indexOf(part.status) > ORDER.indexOf(worst) ? part.status : worst), "resolved");
    const pure = parts.every((part) => part.combination === "single" || part.combination === combination);
    const some = combination === "or";
    return {
        status,
        ids,
        combination: ids.length < 2 && status === "resolved" ? "single" : pure ? combination : "and",
        entries: [...new Set(parts.flatMap((part) => part.entries))],
        permissive: some
            ? parts.some((part) => part.permissive)
            : parts.every((part) => part.permissive),
        ...combineNatures(parts, some),
    };
}
function licence_open(status) {
    return {
        status,
        ids: [],
        combination: "single",
        entries: [],
        permissive: false,
        commercial: "unknown",
    };
}

;// CONCATENATED MODULE: ./lib/src/register/rows.js
/** Questions that are answered by a search; many are worth an index. */
const rows_FEW = 64;
/** Entries as one text: a line `key<TAB>value` for each. */
function rows_toRows(entries) {
    const rows = new Map();
    for (const [key, value] of entries) {
        if (/[\t\n\r]/.test(key) || /[\n\r]/.test(value) || rows.has(key))
            throw new Error(`no row of its own: ${key}`);
        rows.set(key, value);
    }
    return [...rows].map(([key, value]) => `${key}\t${value}\n`).join("");
}
/**
 * A table that is a text ({@link toRows}). A short run asks a few questions of thousands of entries: a search answers
 * them before an index were made.
 */
class rows_Rows {
    #text;
    #asked = 0;
    #index;
    constructor(text) {
        this.#text = `\n${text}`;
    }
    get(key) {
        if (this.#index === undefined && ++this.#asked > rows_FEW)
            this.#index = new Map(this.all());
        if (this.#index !== undefined)
            return this.#index.get(key);
        // A key from a stranger may hold what separates.
        if (key.includes("\n"))
            return undefined;
        const start = this.#text.indexOf(`\n${key}\t`);
        if (start < 0)
            return undefined;
        const value = start + key.length + 2;
        return this.#text.slice(value, this.#text.indexOf("\n", value));
    }
    all() {
        const lines = this.#text.slice(1, -1).split("\n");
        return this.#text === "\n" ? [] : lines.map((line) => cut(line, line.indexOf("\t")));
    }
}
const cut = (line, at) => [line.slice(0, at), line.slice(at + 1)];

;// CONCATENATED MODULE: ./lib/src/register/packed-upstreams.js


/** Upstreams of the core, unpacked one by one: a run asks for a few of them. */
class PackedUpstreams {
    #upstreams;
    #literals;
    #globs;
    #bare;
    #unpacked = new Map();
    #details;
    constructor(core) {
        this.#upstreams = new rows_Rows(core.upstreams);
        this.#literals = new rows_Rows(core.literals);
        this.#globs = new rows_Rows(core.globs);
        this.#bare = new rows_Rows(core.bare);
    }
    at(position) {
        const known = this.#unpacked.get(position);
        if (known !== undefined)
            return known;
        const packed = parsed(this.#upstreams.get(String(position)));
        if (packed === undefined)
            throw new Error(`the register has no upstream ${position}`);
        const upstream = unpackUpstream(packed);
        this.#explain(position, upstream);
        this.#unpacked.set(position, upstream);
        return upstream;
    }
    all() {
        return this.#upstreams.all().map((_, position) => this.at(position));
    }
    literals(key) {
        return parsed(this.#literals.get(key)) ?? [];
    }
    globs(owner) {
        return parsed(this.#globs.get(owner)) ?? [];
    }
    bare(key) {
        return parsed(this.#bare.get(key));
    }
    /** Fills in sources and dates, also of the upstreams handed out before. */
    explain(details) {
        this.#details = { upstreams: new rows_Rows(details.upstreams), sources: new rows_Rows(details.sources) };
        for (const [position, upstream] of this.#unpacked)
            this.#explain(position, upstream);
    }
    #explain(position, upstream) {
        const said = parsed(this.#details?.upstreams.get(String(position)));
        if (said === undefined)
            return;
        upstream.source = parsed(this.#details?.sources.get(String(said[0]))) ?? "";
        upstream.retrieved = said[1];
    }
}

;// CONCATENATED MODULE: ./lib/src/register/texts.js



const longest = (links, address) => links.find(([beginning]) => address.startsWith(beginning))?.[1];
function textsOf(licences) {
    const byId = new Map(licences.map((licence) => [licence.id, licence]));
    const names = spellings_namesOf(licences);
    const links = spellings_linksOf(licences);
    return {
        entry: (id) => byId.get(id),
        has: (id) => byId.has(id),
        named: (key) => names.get(key),
        linked: (address) => longest(links, address),
    };
}
/** Texts of the core, unpacked one by one: a run asks for a few of them. */
class PackedTexts {
    #licences;
    #names;
    #links;
    #linkList;
    #unpacked = new Map();
    #details;
    constructor(core) {
        this.#licences = new rows_Rows(core.licences);
        this.#names = new rows_Rows(core.names);
        this.#links = core.links;
    }
    has(id) {
        return this.#licences.get(id) !== undefined;
    }
    named(key) {
        return this.#names.get(key);
    }
    linked(address) {
        this.#linkList ??= new rows_Rows(this.#links).all();
        return longest(this.#linkList, address);
    }
    entry(id) {
        const known = this.#unpacked.get(id);
        if (known !== undefined)
            return known;
        const packed = parsed(this.#licences.get(id));
        if (packed === undefined)
            return undefined;
        const licence = unpackLicence(packed);
        this.#explain(licence);
        this.#unpacked.set(id, licence);
        return licence;
    }
    /** Fills in clauses, sources and dates, also of the texts handed out before. */
    explain(details) {
        this.#details = new rows_Rows(details.licences);
        for (const licence of this.#unpacked.values())
            this.#explain(licence);
    }
    #explain(licence) {
        const said = parsed(this.#details?.get(licence.id));
        if (said !== undefined)
            explainLicence(licence, said);
    }
}

;// CONCATENATED MODULE: ./lib/src/register/upstream.js




const MAX_HOPS = 5;
/** Builds the finder. Names without wildcard are looked up in a table, the others by their owner. */
function upstreamFinder(table, reuploaders) {
    let roots;
    const known = new Known(table);
    let copiers;
    const finders = {
        model: remember((name) => look(name, "model")),
        dataset: remember((name) => look(name, "dataset")),
        any: remember((name) => look(name, undefined)),
    };
    function look(name, kind) {
        const reference = readReference(name);
        if (reference === undefined)
            return undefined;
        if (kind !== undefined && reference.kind !== undefined && kind !== reference.kind)
            return undefined;
        const wanted = kind ?? reference.kind;
        const { text, key } = reference;
        const accepts = (one) => one.kind !== "hosted" && (wanted === undefined || one.kind === wanted);
        const exact = known.first(key, accepts) ?? findBare(key, wanted);
        if (exact !== undefined)
            return follow({ id: text, upstream: exact, via: "exact" }, undefined);
        if (wanted === "dataset")
            return undefined;
        const hosted = known.service(serviceKey(key));
        if (hosted !== undefined)
            return follow({ id: text, upstream: hosted, via: "exact" }, undefined);
        copiers ??= reuploaders
            .flatMap(expandBraces)
            .map((owner) => lazyGlob(owner.includes("/") ? owner : `${owner}/*`));
        if (!isCopy(text, copiers))
            return undefined;
        roots ??= rootsOf(table.all());
        const copy = findRoot(text, roots);
        if (copy === undefined)
            return undefined;
        return follow({ id: text, upstream: copy.upstream, via: "copy" }, copy.name);
    }
    function findBare(key, wanted) {
        if (wanted !== "dataset" || key.includes("/"))
            return undefined;
        const position = table.bare(bareKey(key));
        return position === undefined ? undefined : table.at(position);
    }
    /** Goes from root to root, as far as the register knows them. */
    function follow(match, copied) {
        const chain = copied === undefined ? [] : [copied];
        let { root } = match.upstream;
        for (let hop = 0; root !== undefined && hop < MAX_HOPS && !chain.includes(root); hop += 1) {
            chain.push(root);
            const next = known.first(root.toLowerCase(), (one) => one.kind !== "hosted");
            root = next?.root;
        }
        const end = chain.at(-1);
        return { ...match, ...(end === undefined ? {} : { root: end }), through: chain.slice(0, -1) };
    }
    return (name, kind) => typeof name === "string" ? finders[kind ?? "any"](name.slice(0, 500)) : undefined;
}
/** Models by the last part of their names; made when the first copy has to be recognised. */
function rootsOf(upstreams) {
    const roots = upstreams
        .filter(({ kind }) => kind === "model")
        .flatMap((upstream) => expandBraces(upstream.pattern).map((text) => {
        const slash = text.indexOf("/");
        const repo = text.slice(slash + 1);
        const prefix = literalPrefix(repo);
        return {
            upstream,
            owner: text.slice(0, Math.max(0, slash)),
            prefix,
            isLiteral: prefix === repo,
            test: lazyGlob(repo),
            weight: weigh(text),
        };
    }));
    return roots.sort((a, b) => b.weight - a.weight);
}
/** The upstreams whose names are known, with the patterns of an owner made ready once. */
class Known {
    #table;
    #patterns = new Map();
    constructor(table) {
        this.#table = table;
    }
    first(key, accepts) {
        return this.#literal(key, accepts) ?? this.#fitting(key, accepts);
    }
    /** A hosted model: by its whole name, or by a beginning with nothing but a service's words behind it. */
    service(key) {
        const isHosted = (one) => one.kind === "hosted";
        return (this.#literal(key, isHosted) ??
            // `together/<model>`: behind the name of a reseller stands anybody's model.
            this.#fitting(key, isHosted, (rest) => key.includes("/") || isPlainService(rest)));
    }
    #literal(key, accepts) {
        return this.#table
            .literals(key)
            .map((position) => this.#table.at(position))
            .find(accepts);
    }
    #fitting(key, accepts, plain = () => true) {
        for (const { position, test, prefix } of this.#patternsOf(ownerOf(key))) {
            if (!test(key))
                continue;
            const upstream = this.#table.at(position);
            if (accepts(upstream) && plain(key.slice(prefix.length)))
                return upstream;
        }
        return undefined;
    }
    #patternsOf(owner) {
        const known = this.#patterns.get(owner);
        if (known !== undefined)
            return known;
        const patterns = this.#table.globs(owner).map(([pattern, position]) => ({
            position,
            test: lazyGlob(pattern),
            prefix: literalPrefix(pattern),
        }));
        // Owners are named by strangers: only those that the register has are kept.
        if (patterns.length > 0)
            this.#patterns.set(owner, patterns);
        return patterns;
    }
}
const ownerOf = (key) => key.slice(0, Math.max(0, key.indexOf("/")));
/** Whether a name says that it is a copy: by a format ending, or by an owner who only copies. */
function isCopy(id, copiers) {
    const repo = id.slice(id.indexOf("/") + 1);
    return stripFormats(repo) !== repo || copiers.some((test) => test(id.toLowerCase()));
}
/**
 * The model that a repository copies, by its name without format endings: `TheBloke/Llama-2-7B-GGUF`,
 * `bartowski/google_gemma-2-9b-it-GGUF`. Only a name that a recorded pattern fits has a root.
 */
function findRoot(id, roots) {
    const plain = stripFormats(id.slice(id.indexOf("/") + 1));
    const bar = plain.indexOf("_");
    const maker = bar < 0 ? undefined : plain.slice(0, bar).toLowerCase();
    for (const root of roots) {
        // Two letters say nothing: a pattern that is nearly all wildcard names no root.
        if (root.prefix.length <= 2)
            continue;
        const name = maker === root.owner.toLowerCase() ? plain.slice(bar + 1) : plain;
        if (!root.test(name.toLowerCase()))
            continue;
        const rest = name.slice(root.prefix.length);
        if (!root.isLiteral && !isPlainVariant(rest))
            continue;
        const owner = root.owner === "" ? "" : `${root.owner}/`;
        return { upstream: root.upstream, name: `${owner}${root.prefix}${rest}` };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/register/register.js






/** Computes a value when it is first asked for. */
function lazy(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
/** Makes a register of its file or its parts. Cheap: what it looks things up in is built on first use. */
function createRegister(source) {
    const { version, reuploaders } = "core" in source ? source.core : source;
    const texts = lazy(() => "core" in source ? new PackedTexts(source.core) : textsOf(source.licences));
    const upstreams = lazy(() => "core" in source ? new PackedUpstreams(source.core) : tableOf(source.upstreams));
    const find = lazy(() => upstreamFinder(upstreams(), reuploaders));
    const names = licenceNames(texts, (model) => {
        const match = find()(model, "model");
        // The licence on record for a copy or a fine-tune is its root's, not what its own file says.
        if (match?.via !== "exact" || match.upstream.root !== undefined)
            return undefined;
        return match.upstream.licence ?? undefined;
    });
    const details = lazy(async () => {
        if (!("core" in source))
            return;
        const loaded = await source.details();
        for (const part of [texts(), upstreams()])
            if (part instanceof PackedTexts || part instanceof PackedUpstreams)
                part.explain(loaded);
    });
    return {
        version,
        licence: (id) => names.entry(id),
        resolveLicence: (stated) => readLicence(stated, names),
        findUpstream: (name, kind) => find()(name, kind),
        details,
    };
}

;// CONCATENATED MODULE: ./lib/src/register/index.js
/** The register: what is known of other people's texts, and what follows from them for a use. */









;// CONCATENATED MODULE: ./lib/src/lineage/ask.js


const QUESTIONS = ["derivatives", "redistribution", "outputs", "purpose", "label"];
/** Of texts between which the licensor leaves the choice, the one that asks least of this use. */
function chosen(answers) {
    const best = new Map();
    for (const answer of answers) {
        const { choice } = answer.term;
        if (choice === undefined)
            continue;
        const known = best.get(choice);
        if (!known || burden(answer.said) < burden(known.said))
            best.set(choice, answer);
    }
    return answers.filter((one) => !one.term.choice || best.get(one.term.choice) === one);
}
/** The strictest answer counts first, then how much is owed. */
const burden = (said) => Math.max(...QUESTIONS.map((one) => STRICTEST.length - STRICTEST.indexOf(said[one].value))) * 100 +
    said.unmet.length +
    said.unmetNotices.length;
/** R8: the strictest text of the chain stands. */
function decide(answers) {
    const decided = new Map();
    for (const question of QUESTIONS)
        for (const { term, said } of answers) {
            const { value, clause, verified } = said[question];
            const known = decided.get(question);
            if (value === "n/a" || (known && !isStricter(value, verified, known)))
                continue;
            decided.set(question, { value, clause, verified, term });
        }
    return decided;
}
/** Of equal answers the one that was read at its source counts. */
function isStricter(value, verified, known) {
    const rank = STRICTEST.indexOf(value) - STRICTEST.indexOf(known.value);
    return rank < 0 || (rank === 0 && verified && !known.verified);
}
const generativeOf = ({ subject }) => {
    const value = subject.facts.isGenerative?.value;
    return value === "yes" || value === "no" ? value : "unknown";
};
/** Asks one text about one use. The role of a teacher is left out: what a judge's terms weigh is for the rules to say. */
function ask(term, relation, context) {
    const { member, licence, families, shown } = context;
    const student = {
        ...(licence === undefined ? {} : { licence }),
        name: member.name,
        ...(member.owner === undefined ? {} : { owner: member.owner }),
        families,
        generative: generativeOf(context),
        evidence: shown.evidence(term),
    };
    const use = useOf(term, relation, member);
    const answer = permissions(student, { ...use, ...textOf(term, relation, use.sameParty) });
    const said = shown.isNamedBesideFiles(term.licence) ? withoutCopy(answer) : answer;
    // Texts that follow outputs speak of models: a data set owes them nothing beyond its own licence.
    return member.draft.kind === "dataset" && vocabulary/* CHANNEL_OF */.qc[relation] !== "carry"
        ? { ...said, label: NOT_ASKED, owed: [], unmet: [], unmetNotices: [] }
        : said;
}
const COPY = "agreement-copy";
const withoutCopy = (said) => ({
    ...said,
    unmet: said.unmet.filter((duty) => duty !== COPY),
    unmetNotices: said.unmetNotices.filter((duty) => duty !== COPY),
});
const NOT_ASKED = { value: "n/a", verified: true };
/** The use of one upstream text, as the register wants to have it. */
function useOf(term, relation, member) {
    const asked = relationTo(term, relation);
    return {
        id: term.holder,
        ...(term.owner === undefined ? {} : { owner: term.owner }),
        licence: term.licence,
        linkVerified: term.verified,
        relation: asked,
        channel: vocabulary/* CHANNEL_OF */.qc[asked],
        sameParty: isSameParty(term, member),
    };
}
/** A copy of a fine-tune is a copy of that alone, and a derivative of what lies behind it (R15). */
const relationTo = (term, relation) => vocabulary/* COPY_RELATIONS */.ks.includes(relation) && !term.copied ? "finetune" : relation;
function isSameParty(term, member) {
    const owners = [term.owner?.toLowerCase(), member.owner?.toLowerCase()];
    const declared = owners[0] !== undefined && owners[1] !== undefined;
    return declared ? owners[0] === owners[1] : term.ownText;
}
/**
 * A data set that a model made hands on what the model's licence asks of students; a service's terms only say whether
 * its customers may train on its outputs.
 */
function textOf(term, relation, sameParty) {
    const { licence, generator } = term;
    if (!generator)
        return { licence };
    const channel = vocabulary/* CHANNEL_OF */.qc[relation];
    if (licence.kind !== "service-terms" && (channel === "train" || channel === "output"))
        return { licence, relation: "distilled-from", channel: "output" };
    return { licence: undefined, generatorTerms: sameParty ? [] : [licence] };
}
/** A fact that the register gives, with clause, source and verification. */
function recorded(decided, fact) {
    const { name, source, read, retrieved } = decided.term.licence;
    return {
        state: "derived",
        ...fact,
        verified: decided.verified,
        ...(decided.term.outdated ? { outdated: true } : {}),
        source: [
            name,
            ...(decided.clause === undefined ? [] : [`clause ${decided.clause}`]),
            ...(source === "" ? [] : [`${source} (read: ${read}, recorded ${retrieved})`]),
        ].join("; "),
    };
}

;// CONCATENATED MODULE: ./lib/src/lineage/roles.js


/** Whether somebody answers for something. */
const isFilled = ({ party, duties }) => Boolean(party) && duties.some((duty) => duty !== "");
/**
 * Which roles of the chain no entry fills with a party and a duty. Asked only of students and of derivatives that are
 * more than a copy; for everything else there is no chain to divide duties along.
 */
function unallocatedRoles({ draft, owner }, links, isDistilled) {
    // A base that only a sentence names makes nobody divide duties.
    const carried = links.filter(({ use }) => vocabulary/* CHANNEL_OF */.qc[use.relation] === "carry" && use.evidence !== "prose");
    const conversion = draft.statements.get("isConversion")?.[0]?.value === "yes";
    if (!isDistilled && (carried.length === 0 || conversion))
        return;
    const stated = ROLE_FACTS.flatMap(([fact]) => draft.statements.get(fact) ?? []);
    const filled = roleEntries(draft.statements).filter(isFilled);
    const parties = (role) => filled.flatMap((entry) => (entry.role === role ? [entry.party ?? ""] : []));
    const needed = [
        ...(isDistilled && !teachersAnswered(links, parties("teacher-provider"))
            ? ["teacher-provider"]
            : []),
        ...(links.some((link) => isOthersData(link, owner)) ? ["data-provider"] : []),
        "student-developer",
        "deployer",
        "user",
    ];
    const open = needed.filter((role) => role === "teacher-provider" || parties(role).length === 0);
    // What a broken document hides may fill them.
    if (open.length === 0 || draft.silence.unreadable)
        return;
    const [first] = stated;
    const at = first?.at ?? draft.silence.at;
    (0,facts_draft/* state */.wk)(draft.statements, "roles.unallocated", open, {
        at,
        evidence: first?.evidence ?? draft.silence.evidence,
        state: "derived",
        items: open.map((value) => ({ value, at })),
    });
}
const ROLE_FACTS = [
    ["roles.role", "role"],
    ["roles.party", "party"],
    ["roles.duties", "duties"],
];
/** Puts the three lists together again by the place of each item: `…/roles/2/party`. */
function roleEntries(statements) {
    const entries = new Map();
    for (const [fact, key] of ROLE_FACTS)
        for (const { items } of statements.get(fact) ?? [])
            for (const { value, at } of items ?? []) {
                const where = /^(.*\/roles(?:\/\d+)?)(?:\/|$)/.exec(at.pointer ?? "")?.[1];
                if (where === undefined)
                    continue;
                const entry = entries.get(`${at.file} ${where}`) ?? { duties: [], at };
                if (key === "duties")
                    entry.duties.push(value);
                else
                    entry[key] ??= key === "role" ? spelt(value) : value;
                entries.set(`${at.file} ${where}`, entry);
            }
    return [...entries.values()];
}
const spelt = (role) => role
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
/** One entry answers for all teachers; several have to name each, or be as many. */
function teachersAnswered(links, parties) {
    if (parties.length < 2)
        return parties.length === 1;
    const teachers = links.filter(({ use }) => use.relation === "distilled-from");
    if (parties.length >= teachers.length)
        return true;
    const named = parties.join("\n").toLowerCase();
    return teachers.every(({ use }) => use.name.split("/").some((part) => named.includes(part.toLowerCase())));
}
/** Training data that somebody else provides. */
function isOthersData({ use, found }, owner) {
    if (use.relation !== "trained-on" || found.where === "in-repository")
        return false;
    if (use.statements.get("edge.sourceKind")?.[0]?.value === "self-produced")
        return false;
    const [theirs] = use.name.includes("/") ? use.name.split("/") : [];
    return owner === undefined || theirs?.toLowerCase() !== owner.toLowerCase();
}

;// CONCATENATED MODULE: ./lib/src/lineage/derived.js





/** Facts of a subject that follow from its upstreams. */
function deriveFacts(member, links) {
    describedElsewhere(member, links);
    if (member.draft.kind !== "model")
        return;
    const distilled = distillation(links);
    (0,facts_draft/* state */.wk)(member.draft.statements, "isDistilled", distilled ? "yes" : "no", {
        at: distilled?.at ?? member.draft.at,
        evidence: distilled?.evidence ?? "structured",
        state: "derived",
        ...(distilled?.verified === undefined ? {} : { verified: distilled.verified }),
    });
    mergeConflicts(member, links);
    unallocatedRoles(member, links, distilled !== undefined);
}
/** A model whose data sets all have a card here leaves the questions about data to those cards. */
function describedElsewhere({ draft }, links) {
    const data = links.filter(({ use }) => use.relation === "trained-on");
    const known = data.every(({ found }) => found.where === "in-repository");
    const first = draft.kind === "model" && known ? data[0] : undefined;
    (0,facts_draft/* state */.wk)(draft.statements, "dataDescribedElsewhere", first ? "yes" : "no", {
        at: first?.use.at ?? draft.at,
        evidence: first?.use.evidence ?? "structured",
        state: "derived",
    });
}
/** The surest of the statements that make it a student. */
function distillation(links) {
    const taught = links.find(({ use }) => vocabulary/* CHANNEL_OF */.qc[use.relation] === "output");
    if (taught)
        return { at: taught.use.at, evidence: taught.use.evidence };
    const made = links.flatMap(({ use, found, heritage }) => use.relation === "trained-on" && !found.guessed
        ? heritage.generators.map(({ evidence, verified }) => ({
            at: use.at,
            evidence,
            ...(verified === undefined ? {} : { verified }),
        }))
        : []);
    return (made.find(({ evidence }) => evidence !== "register") ??
        made.find(({ verified }) => verified === true) ??
        made[0]);
}
/** R6, R7: texts of different parents that cannot both be met, each pair at the parent that brings the second. */
function mergeConflicts(member, links) {
    const parents = new Map();
    const together = new Set();
    const items = [];
    let verified = true;
    let guessed = false;
    for (const link of links) {
        const own = parentsOf(member, link);
        const news = own.filter(({ use }) => !parents.has(derived_keyOf(use)));
        // One parent that brings both brings the conflict along: it is not of this merge.
        for (const { use } of news)
            for (const other of own)
                together.add(pairOf(use, other.use));
        for (const second of news)
            for (const first of parents.values()) {
                if (together.has(pairOf(first.use, second.use)))
                    continue;
                const verdicts = assessMerge([first.use, second.use]);
                if (verdicts.length === 0)
                    continue;
                const value = `${first.use.licence?.id} / ${second.use.licence?.id}`;
                if (items.some((item) => item.value === value))
                    continue;
                items.push({ value, at: link.use.at });
                verified &&= verdicts.some((one) => one.verified);
                guessed ||= [first.link, link].some(({ found }) => found.guessed === true);
            }
        for (const one of news)
            parents.set(derived_keyOf(one.use), one);
    }
    const [first] = items;
    if (first)
        (0,facts_draft/* state */.wk)(member.draft.statements, "mergeConflicts", items.map(({ value }) => value), {
            at: first.at,
            evidence: guessed ? "inferred" : "register",
            state: "derived",
            verified,
            items,
        });
}
/** The texts that a parent brings to what is published, each once. */
function parentsOf(member, link) {
    const { relation } = link.use;
    const channel = vocabulary/* CHANNEL_OF */.qc[relation];
    if (channel !== "carry" && channel !== "output")
        return [];
    const parents = new Map();
    for (const term of link.heritage.terms) {
        // One text of a choice binds nobody who takes another.
        if (term.generator || term.choice !== undefined || isSameParty(term, member))
            continue;
        const use = useOf(term, relation, member);
        if (!parents.has(derived_keyOf(use)))
            parents.set(derived_keyOf(use), { link, use });
    }
    return [...parents.values()];
}
const derived_keyOf = ({ channel, licence }) => `${channel} ${licence?.id}`;
const pairOf = (one, other) => [derived_keyOf(one), derived_keyOf(other)].sort().join(" / ");

;// CONCATENATED MODULE: ./lib/src/lineage/declared.js

const declared_SERVICES = ["api", "product-ui", "cloud-marketplace"];
/** The declared terms of one use, where any are declared. */
function declaredTerms(statements, evidence) {
    const outputs = (0,facts_draft/* strongest */.yX)(statements.get("edge.terms.trainOnOutputs"));
    const competing = (0,facts_draft/* strongest */.yX)(statements.get("edge.terms.trainCompeting"));
    const decides = competing?.value === "no" && outputs?.value !== "no" ? competing : outputs;
    const fact = decides ?? competing;
    if (!fact)
        return undefined;
    const url = (0,facts_draft/* strongest */.yX)(statements.get("edge.terms.url"))?.value;
    const access = (0,facts_draft/* strongest */.yX)(statements.get("edge.access"))?.value;
    return {
        trainOnOutputs: typeof outputs?.value === "string" ? outputs.value : undefined,
        trainCompeting: typeof competing?.value === "string" ? competing.value : undefined,
        id: typeof url === "string" ? url : "declared terms",
        layer: declared_SERVICES.includes(access) ? "service" : "licence",
        through: "directly",
        at: fact.at,
        evidence,
    };
}
/** The answer that follows for a student; undefined where the declaration leaves the question open. */
function declaredAnswer({ trainOnOutputs, trainCompeting }, generative) {
    if (trainOnOutputs === "no")
        return "no";
    // Whether a model that is not generative competes, its card does not show; that a generative one does is plain.
    if (trainCompeting === "no")
        return generative === "yes" ? "no" : generative === "no" ? "conditional" : "contested";
    if (trainOnOutputs === "conditional" || trainCompeting === "conditional")
        return "conditional";
    return trainOnOutputs === "yes" || trainCompeting === "yes" ? "yes" : undefined;
}

;// CONCATENATED MODULE: ./lib/src/lineage/licence.js

/** Normalises what a subject states about its licence; the register knows the spellings. */
function licence_readLicence(member, register) {
    const { statements } = member.draft;
    const stated = (0,facts_draft/* strongest */.yX)(statements.get("license.stated"));
    const name = (0,facts_draft/* strongest */.yX)(statements.get("license.name"));
    const link = (0,facts_draft/* strongest */.yX)(statements.get("license.link"));
    const source = stated ?? name ?? link;
    if (!source)
        return undefined;
    const reading = register.resolveLicence({
        values: Array.isArray(stated?.value) ? stated.value : ["other"],
        ...licence_named("name", name),
        ...licence_named("link", link),
        ...(member.owner === undefined ? {} : { owner: member.owner }),
        subject: member.name,
    });
    // A sentence under a heading is a licence statement, whether or not it names one text.
    if (!reading || (source.evidence === "prose" && reading.status !== "resolved"))
        return undefined;
    stateLicence(statements, "license", reading, source);
    return reading;
}
const licence_named = (key, fact) => typeof fact?.value === "string" ? { [key]: fact.value } : {};
/** The facts of a licence reading, at the place of the statement. */
function stateLicence(statements, prefix, reading, source) {
    const place = { at: source.at, evidence: source.evidence, state: "derived" };
    if (prefix === "license")
        (0,facts_draft/* state */.wk)(statements, "license.status", reading.status, place);
    if (reading.ids.length > 0)
        (0,facts_draft/* state */.wk)(statements, `${prefix}.id`, reading.ids.join(reading.combination === "and" ? " and " : " or "), place);
    const { category, commercial } = reading;
    if (prefix === "license" && reading.status === "resolved")
        (0,facts_draft/* state */.wk)(statements, "license.permissive", reading.permissive ? "yes" : "no", place);
    // A family without a version leaves its kind no less plain.
    if (category !== undefined)
        (0,facts_draft/* state */.wk)(statements, `${prefix}.category`, category, place);
    if (category !== undefined || reading.status === "resolved")
        (0,facts_draft/* state */.wk)(statements, `${prefix}.commercial`, commercial, place);
}

;// CONCATENATED MODULE: ./lib/src/lineage/ends.js


/** Facts of the upstream that an edge repeats, where its own card states them. */
const OF_THE_UPSTREAM = [
    "license.id",
    "license.category",
    "license.commercial",
    "copyright.basis",
    "personalInfo.present",
];
/** Facts of what was made that an edge repeats. */
const OF_THE_RESULT = [
    "license.id",
    "license.stated",
    "license.name",
    "body",
    "license.permissive",
    "license.category",
    "license.commercial",
    "isPublished",
    "isGenerative",
    "personalInfo.present",
    "crossBorder.transfer",
    "crossBorder.mechanism",
    "deployment.commercial",
];
/** The upstream by its own card, else by the register, else by the words of the declaration. */
function upstreamFacts(statements, use, found, { register, stated, evidence }) {
    const sure = { at: use.at, evidence, state: "derived" };
    (0,facts_draft/* state */.wk)(statements, "from.name", use.name, sure);
    if (found.where === "in-repository") {
        (0,facts_draft/* state */.wk)(statements, "from.kind", found.member.draft.kind, sure);
        for (const fact of OF_THE_UPSTREAM) {
            const known = (0,facts_draft/* strongest */.yX)(found.member.draft.statements.get(fact));
            if (known)
                statements.set(`from.${fact}`, [found.guessed ? { ...known, evidence } : known]);
        }
    }
    else if (found.where === "register") {
        const { licence, kind, verified, source, withdrawn } = found.match.upstream;
        const read = {
            ...sure,
            evidence: found.guessed ? evidence : "register",
            verified,
            ...(source === "" ? {} : { source }),
        };
        (0,facts_draft/* state */.wk)(statements, "from.kind", kind, sure);
        if (withdrawn !== undefined)
            (0,facts_draft/* state */.wk)(statements, "from.withdrawn", withdrawn, read);
        if (licence !== null) {
            const text = register.licence(licence);
            (0,facts_draft/* state */.wk)(statements, "from.license.id", licence, read);
            if (text)
                (0,facts_draft/* state */.wk)(statements, "from.license.category", text.kind, read);
            const commercial = text?.attributes.commercialUse?.value;
            if (commercial !== undefined)
                (0,facts_draft/* state */.wk)(statements, "from.license.commercial", commercial, read);
        }
    }
    else
        (0,facts_draft/* state */.wk)(statements, "from.kind", "unknown", sure);
    const declared = (0,facts_draft/* strongest */.yX)(statements.get("edge.license.stated"));
    if (stated && declared && !statements.has("from.license.id"))
        stateLicence(statements, "from.license", stated, declared);
}
function resultFacts(statements, member, subject, sure) {
    (0,facts_draft/* state */.wk)(statements, "to.name", member.name, sure);
    (0,facts_draft/* state */.wk)(statements, "to.kind", member.draft.kind, sure);
    for (const fact of OF_THE_RESULT) {
        const known = subject.facts[fact];
        if (known && known.value !== null)
            statements.set(`to.${fact}`, [known]);
    }
    if (!statements.has("to.isGenerative"))
        (0,facts_draft/* state */.wk)(statements, "to.isGenerative", "unknown", sure);
}

;// CONCATENATED MODULE: ./lib/src/lineage/resolve.js

/** More members of one name and rank than these are ambiguous, whichever of them asks. */
const resolve_ENOUGH = 3;
/**
 * Finds upstreams inside the repository (declared id, `model_name`, path, folder) and, failing that, in the register. An
 * ambiguous name is not resolved: a miss is better than the wrong parent.
 */
class Resolver {
    #register;
    #byName = new Map();
    #found = new Map();
    #recorded = new Map();
    constructor(members, register) {
        this.#register = register;
        for (const member of members)
            for (const one of member.names)
                this.#enter(member, one);
    }
    #enter(member, { name, rank }) {
        const key = `${member.draft.kind} ${name}`;
        const known = this.#byName.get(key) ?? [];
        const same = known.filter((one) => one.rank === rank);
        if (same.length < resolve_ENOUGH && !same.some((one) => one.member === member))
            known.push({ member, rank });
        this.#byName.set(key, known);
    }
    /** `from` is the member that declares the use. */
    find(use, from) {
        const known = this.#found.get(use);
        if (known)
            return known;
        const found = this.#find(use, from);
        this.#found.set(use, found);
        return found;
    }
    #find(use, from) {
        const written = use.name.trim().replaceAll("\\", "/");
        const name = (0,paths/* withoutAddress */.L1)(written.toLowerCase());
        const path = (0,paths/* isRelative */.n3)(name) ? (0,paths/* join */.fj)(from.folder.toLowerCase(), name) : undefined;
        const member = path === undefined
            ? (this.#named(name, use, from) ?? this.#named(name.replace(/(.)@.*$/s, "$1"), use, from))
            : this.#named(path || paths/* ROOT */.Dl, use, from);
        if (member)
            return { where: "in-repository", member };
        if (!(0,paths/* isRelative */.n3)(name) && !(0,paths/* isLocal */.IX)(written)) {
            const match = this.#record(use.name, use);
            return match ? { where: "register", match } : { where: "unresolved" };
        }
        return this.#byEnd(written, use, from);
    }
    /** A path that leads out of the repository: its end may be the name of something known. */
    #byEnd(path, use, from) {
        for (const name of (0,paths/* lastNames */.h7)(path)) {
            // A relative path that misses names nothing else of this repository.
            const member = (0,paths/* isRelative */.n3)(path) ? undefined : this.#named(name.toLowerCase(), use, from);
            if (member)
                return { where: "in-repository", member, guessed: true };
            // The register knows copies by their bare name: what a folder on a disk holds is one.
            const match = this.#record(name, use) ?? this.#record(`${name}-gguf`, use);
            if (match && match.upstream.kind !== "hosted") {
                const id = match.root ?? match.id;
                return { where: "register", match: { ...match, id }, guessed: true };
            }
        }
        return { where: "unresolved" };
    }
    #record(name, use) {
        const key = `${use.kind} ${name}`;
        if (!this.#recorded.has(key))
            this.#recorded.set(key, this.#register.findUpstream(name, use.kind === "any" ? undefined : use.kind));
        return this.#recorded.get(key);
    }
    #named(name, use, from) {
        const kinds = use.kind === "any" ? ["model", "dataset"] : [use.kind];
        const candidates = kinds
            .flatMap((kind) => this.#byName.get(`${kind} ${name}`) ?? [])
            .filter(({ member }) => member !== from);
        const best = Math.min(...candidates.map(({ rank }) => rank));
        const members = new Set(candidates.filter(({ rank }) => rank === best).map(({ member }) => member));
        const [only] = members;
        return members.size === 1 ? only : undefined;
    }
}
/** The id of an upstream: the subject's or the register's, else as written. */
const upstreamId = (use, found) => found.where === "in-repository"
    ? found.member.draft.id
    : found.where === "register"
        ? found.match.id
        : use.name;

;// CONCATENATED MODULE: ./lib/src/lineage/edge.js








/** Judges one declared use by every text in its chain; permissions take the strictest, duties add up. */
function judgeEdge({ use, found, heritage, stated }, context, { register, date }) {
    const { member, subject } = context;
    const channel = vocabulary/* CHANNEL_OF */.qc[use.relation];
    const from = upstreamId(use, found);
    const chain = [...heritage.chain];
    const edge = {
        id: `${member.draft.id} <- ${from} [${use.relation}]`,
        from,
        to: member.draft.id,
        relation: use.relation,
        channel,
        resolution: found.where,
        chain,
        at: use.at,
    };
    const answers = chosen(heritage.terms.map((term) => ({ term, said: ask(term, use.relation, context) })));
    const decided = decide(answers);
    const evidence = found.guessed ? "inferred" : use.evidence;
    const sure = { at: use.at, evidence, state: "derived" };
    const read = { at: use.at, evidence: found.guessed ? evidence : "register" };
    const statements = new Map([...use.statements].map(([fact, stated]) => [fact, [...stated]]));
    (0,facts_draft/* state */.wk)(statements, "edge.relation", use.relation, sure);
    (0,facts_draft/* state */.wk)(statements, "edge.channel", channel, sure);
    (0,facts_draft/* state */.wk)(statements, "edge.resolution", found.where, sure);
    (0,facts_draft/* state */.wk)(statements, "edge.chain", chain, sure);
    if (!statements.has("edge.role") && channel === "output")
        (0,facts_draft/* state */.wk)(statements, "edge.role", vocabulary/* TEACHER_ROLES */.dF[0], sure);
    generators(statements, use, heritage, read.evidence);
    disclosed(statements, { use, found, heritage, stated }, context);
    lapsed(statements, date);
    for (const question of ["derivatives", "purpose", "label"]) {
        const answer = question === "derivatives" ? derivatives(decided) : decided.get(question);
        const name = `edge.permission.${question}`;
        if (!heritage.complete && channel === "carry" && isOpen(answer))
            (0,facts_draft/* state */.wk)(statements, name, "unknown", sure);
        else if (answer)
            (0,facts_draft/* state */.wk)(statements, name, answer.value, recorded(answer, read));
        else
            (0,facts_draft/* state */.wk)(statements, name, "n/a", sure);
    }
    outputs(statements, { use, heritage, decided: decided.get("outputs"), context, sure, read });
    const label = decided.get("label");
    if (label) {
        (0,facts_draft/* state */.wk)(statements, "edge.label.license", label.term.licence.id, recorded(label, read));
        if (label.clause !== undefined)
            (0,facts_draft/* state */.wk)(statements, "edge.label.clause", label.clause, recorded(label, read));
    }
    const root = (label ?? decided.get("outputs"))?.term.holder ?? heritage.chain.at(-1) ?? from;
    (0,facts_draft/* state */.wk)(statements, "edge.root", root, sure);
    upstreamFacts(statements, use, found, { register, stated, evidence });
    resultFacts(statements, member, subject, sure);
    return {
        member,
        edge,
        statements,
        label,
        answers,
        evidence,
        brokenUpstream: false,
        inherited: new Set(),
        descendants: [],
    };
}
/** Derivatives that may be made but not published help nobody: the stricter of the two is the answer. */
function derivatives(decided) {
    const [made, published] = [decided.get("derivatives"), decided.get("redistribution")];
    return published?.value === "no" && made?.value !== "no" ? published : made;
}
/** Whether texts that nobody looked at could make the answer stricter. */
const isOpen = (answer) => answer?.value !== "no" && answer?.value !== "contested";
/** The finished subject of an edge, once faults further up are known. */
function edgeSubject(judged) {
    const { edge, member, descendants, evidence } = judged;
    const { unreadable, inBody } = member.draft.silence;
    const statements = new Map(judged.statements);
    const sure = { at: edge.at, evidence: "structured", state: "derived" };
    (0,facts_draft/* state */.wk)(statements, "edge.brokenUpstream", judged.brokenUpstream ? "yes" : "no", sure);
    (0,facts_draft/* stateList */.MO)(statements, "edge.descendants", descendants, "structured", "derived");
    duties({ ...judged, statements });
    return (0,facts_draft/* complete */.My)({
        id: edge.id,
        kind: "edge",
        document: member.draft.document,
        at: edge.at,
        statements,
        silence: { at: edge.at, evidence, unreadable: unreadable && inBody !== true },
    });
}
const NAME_DUTY = "name-prefix: ";
const LINE_DUTY = /^(?:doc-)?display: ([^|]+)$/;
/** The key under which a duty of a text is the same fault at several edges. */
const dutyKey = (licence, duty) => `${licence} ${duty}`;
/** R5, R6: what is owed, and what of it is neither shown here nor already missing further up. */
function duties({ answers, statements, edge, evidence, inherited }) {
    const place = {
        evidence: evidence === "inferred" ? evidence : "register",
        state: "derived",
    };
    const list = (fact, pick) => {
        const owing = answers.flatMap(({ term, said }) => {
            const duties = pick(said).filter((duty) => fact === "edge.duties.owed" ? true : !inherited.has(dutyKey(term.licence.id, duty)));
            return duties.map((duty) => ({ duty, term, verified: said.dutiesVerified }));
        });
        const items = [...new Set(owing.map(({ duty }) => duty))];
        if (items.length === 0)
            return items;
        (0,facts_draft/* state */.wk)(statements, fact, items, {
            ...place,
            at: edge.at,
            items: items.map((value) => ({ value, at: edge.at })),
            verified: owing.every(({ verified }) => verified),
            ...(owing.some(({ term }) => term.outdated) ? { outdated: true } : {}),
            source: [...new Set(owing.map(({ term }) => term.licence.name))].join("; "),
        });
        return items;
    };
    list("edge.duties.owed", ({ owed }) => owed);
    const unmet = list("edge.duties.unmet", (said) => said.unmet);
    list("edge.duties.unmetNotices", (said) => said.unmetNotices);
    const name = unmet.find((duty) => duty.startsWith(NAME_DUTY));
    const fact = (0,facts_draft/* strongest */.yX)(statements.get("edge.duties.unmet"));
    if (!fact)
        return;
    const { value: _value, items: _items, ...where } = fact;
    if (name !== undefined)
        (0,facts_draft/* state */.wk)(statements, "edge.duties.name", name.slice(NAME_DUTY.length), where);
    const line = unmet.length === 1 ? LINE_DUTY.exec(unmet[0] ?? "")?.[1] : undefined;
    if (line !== undefined)
        (0,facts_draft/* state */.wk)(statements, "edge.duties.line", line, where);
}
/** R2, R10: what the register records, or what the card itself says of the terms, whichever is stricter. */
function outputs(statements, { use, heritage, decided, context, sure, read }) {
    const channel = vocabulary/* CHANNEL_OF */.qc[use.relation];
    const asked = channel === "output" || channel === "train";
    const own = declaredTerms(use.statements, use.evidence);
    const said = asked ? [...(own ? [own] : []), ...heritage.declared] : [];
    const declared = strictestDeclared(said, context);
    const name = "edge.permission.outputs";
    if (declared && isDeclaredStricter(declared.value, decided)) {
        const { terms, value } = declared;
        const place = { at: terms.at, evidence: terms.evidence, state: "derived" };
        (0,facts_draft/* state */.wk)(statements, name, value, place);
        (0,facts_draft/* state */.wk)(statements, "edge.terms.id", terms.id, place);
        (0,facts_draft/* state */.wk)(statements, "edge.terms.layer", terms.layer, place);
        (0,facts_draft/* state */.wk)(statements, "edge.terms.through", terms.through, sure);
        return;
    }
    if (!heritage.complete && asked && isOpen(decided))
        (0,facts_draft/* state */.wk)(statements, name, "unknown", sure);
    else if (decided)
        (0,facts_draft/* state */.wk)(statements, name, decided.value, recorded(decided, read));
    else
        (0,facts_draft/* state */.wk)(statements, name, "n/a", sure);
    if (!decided)
        return;
    const place = recorded(decided, read);
    const service = decided.term.licence.kind === "service-terms";
    const through = use.relation === "trained-on" || decided.term.generator ? "data-set" : "directly";
    (0,facts_draft/* state */.wk)(statements, "edge.terms.id", decided.term.licence.id, place);
    (0,facts_draft/* state */.wk)(statements, "edge.terms.layer", service ? "service" : "licence", place);
    (0,facts_draft/* state */.wk)(statements, "edge.terms.through", through, sure);
    if (decided.clause !== undefined)
        (0,facts_draft/* state */.wk)(statements, "edge.terms.clause", decided.clause, place);
}
function strictestDeclared(said, context) {
    return said
        .flatMap((terms) => {
        const value = declaredAnswer(terms, generativeOf(context));
        return value === undefined ? [] : [{ terms, value }];
    })
        .sort((a, b) => STRICTEST.indexOf(a.value) - STRICTEST.indexOf(b.value))[0];
}
/**
 * The card's own word decides where it is stricter than the record, where the record was not read, and where there is
 * none. It never lifts a recorded ban.
 */
function isDeclaredStricter(value, recorded) {
    if (!recorded || recorded.value === "unknown")
        return true;
    const rank = STRICTEST.indexOf(value) - STRICTEST.indexOf(recorded.value);
    return rank < 0 || (rank === 0 && !recorded.verified);
}
/** Whose outputs are in a data set. */
function generators(statements, use, { generators: found }, read) {
    if (found.length === 0)
        return;
    statements.delete("edge.generators");
    const declared = found.find(({ evidence }) => evidence !== "register");
    (0,facts_draft/* state */.wk)(statements, "edge.generators", found.map(({ name }) => name), {
        at: use.at,
        state: "derived",
        evidence: declared?.evidence ?? read,
        ...(declared ? {} : { verified: found.every(({ verified }) => verified === true) }),
        items: found.map(({ name }) => ({ value: name, at: use.at })),
    });
}
/** Whether the card tells its readers of the upstream, its provider, or who made the data. */
function disclosed(statements, { use, found, heritage }, { shown }) {
    const provider = (0,facts_draft/* strongest */.yX)(statements.get("edge.provider"))?.value;
    const ids = [use.name, upstreamId(use, found), ...heritage.generators.map(({ name }) => name)];
    const names = ids.flatMap((id) => {
        const parts = (0,paths/* withoutEnd */.Mx)(id).split("/");
        return [parts.at(-1) ?? id, ...(parts.length === 2 ? [parts[0] ?? id] : [])];
    });
    (0,facts_draft/* state */.wk)(statements, "edge.disclosed", shown.names([...names, ...(typeof provider === "string" ? [provider] : [])]) ? "yes" : "no", { at: use.at, evidence: use.evidence, state: "derived" });
}
/** Whether the ground of the use was no longer valid on the day of the run. */
function lapsed(statements, date) {
    const expires = (0,facts_draft/* strongest */.yX)(statements.get("edge.authorization.expires"));
    if (typeof expires?.value === "string")
        (0,facts_draft/* state */.wk)(statements, "edge.authorization.lapsed", expires.value < date ? "yes" : "no", {
            at: expires.at,
            evidence: expires.evidence,
            state: "derived",
        });
}

;// CONCATENATED MODULE: ./lib/src/lineage/faults.js

/**
 * One cause, one finding: where the text that decides has already been contradicted, or lacks the same duty, further up
 * in this repository, the first edge that breaks is the one to mend, and the others are named there. Outputs need no
 * such care: what a model learnt from does not reach the next one.
 */
function inheritFaults(judged) {
    const labels = new Map();
    const duties = new Map();
    for (const edge of judged) {
        if (edge.label?.value === "no")
            enter(labels, edge, edge.label.term.licence.id);
        for (const { term, said } of edge.answers)
            for (const duty of [...said.unmet, ...said.unmetNotices])
                enter(duties, edge, dutyKey(term.licence.id, duty));
    }
    for (const edge of judged) {
        const { label } = edge;
        if (label?.value === "no") {
            const first = faults_firstOf(labels, label.term.through, label.term.licence.id, edge);
            if (first) {
                edge.brokenUpstream = true;
                descend(first, edge);
            }
        }
        for (const { term, said } of edge.answers) {
            if (term.through.length === 0)
                continue;
            for (const duty of [...said.unmet, ...said.unmetNotices]) {
                const key = dutyKey(term.licence.id, duty);
                const first = faults_firstOf(duties, term.through, key, edge);
                if (!first)
                    continue;
                edge.inherited.add(key);
                descend(first, edge);
            }
        }
    }
}
function enter(faults, edge, key) {
    const known = faults.get(edge.member) ?? new Map();
    if (!known.has(key))
        known.set(key, edge);
    faults.set(edge.member, known);
}
/** From the root's side: the first subject on the way whose own edge has the fault. */
function faults_firstOf(faults, through, key, edge) {
    for (const member of [...through].reverse()) {
        const first = faults.get(member)?.get(key);
        if (first && first !== edge)
            return first;
    }
    return undefined;
}
function descend({ descendants }, { edge }) {
    if (descendants.at(-1)?.text !== edge.to)
        descendants.push({ text: edge.to, at: edge.at });
}

;// CONCATENATED MODULE: ./lib/src/lineage/responsibilities.js



/**
 * Who answers for what, as the cards declare it, and which needed roles nobody fills. Only of models and data sets that
 * have anything to say to that. What a share of responsibility would rest on is shown; a share is never computed.
 */
const responsibilitiesOf = (members, judged) => members.flatMap((member) => {
    const roles = judged.has(member.draft.document) ? rolesOf(member) : [];
    return roles.length === 0 ? [] : [{ subject: member.draft.id, roles }];
});
function rolesOf({ draft: { statements } }) {
    const entries = roleEntries(statements);
    const declared = entries.map(({ role = "", party, duties, at }) => ({
        role,
        party: party ? withoutContacts(party) : null,
        duties: duties.filter((duty) => duty !== "").map(withoutContacts),
        at,
    }));
    const gaps = (0,facts_draft/* strongest */.yX)(statements.get("roles.unallocated"))?.items ?? [];
    const open = gaps
        .filter(({ value }) => !isShown(value, entries))
        .map(({ value, at }) => ({ role: value, party: null, duties: [], at }));
    if (declared.length + open.length === 0)
        return [];
    return [...provider(statements), ...responsibilities_unique(declared), ...open];
}
/** An entry for a role that lacks a party or a duty shows the gap itself; one of several teachers does not. */
const isShown = (role, entries) => entries.some((entry) => entry.role === role) &&
    !entries.some((entry) => entry.role === role && isFilled(entry));
function provider(statements) {
    const named = (0,facts_draft/* strongest */.yX)(statements.get("provider.name"));
    // A format takes the first party of the roles for the provider where none is named: that one is shown in its role.
    if (/\/roles(?:\/|$)/.test(named?.at.pointer ?? ""))
        return [];
    return typeof named?.value === "string" && named.value !== ""
        ? [{ role: "provider", party: withoutContacts(named.value), duties: [], at: named.at }]
        : [];
}
/** Translations of a card declare the same. */
function responsibilities_unique(roles) {
    const seen = new Set();
    return roles.filter(({ role, party, duties }) => {
        const key = JSON.stringify([role, party, duties]);
        return !seen.has(key) && seen.add(key);
    });
}

;// CONCATENATED MODULE: ./lib/src/lineage/statements.js



/** More different things than these said of one fact disagree whatever else is said. */
const MAX_DISTINCT = 16;
const statements_MAX_VALUES = 50;
/** R13: a subject of kind `statement` for every fact that a subject states in two or more places. */
function statementSubjects(members, register) {
    const ids = new Map();
    for (const { draft } of members)
        ids.set(draft.id, (ids.get(draft.id) ?? 0) + 1);
    return members.flatMap((member) => COMPARISONS.flatMap((comparison) => {
        const sayings = sayingsOf(member, comparison, register);
        const { id, kind } = member.draft;
        const name = (ids.get(id) ?? 0) > 1 ? `${id} (${kind})` : id;
        return sayings.length > 1 ? [statement(name, member, comparison, sayings)] : [];
    }));
}
function sayingsOf(member, comparison, register) {
    const places = new Set();
    return (member.draft.statements.get(comparison.stated) ?? []).flatMap((fact) => {
        // What follows from other words was not said twice.
        if (fact.state !== "declared" || fact.value === null)
            return [];
        const { file, range } = fact.at;
        const place = `${file}:${range.start.line}:${range.start.column}`;
        if (places.has(place))
            return [];
        places.add(place);
        const text = Array.isArray(fact.value) ? fact.value.join(", ") : String(fact.value);
        return [{ fact, text, sense: comparison.sense(fact, member, register) }];
    });
}
function statement(name, member, { fact, perRelease }, sayings) {
    const [first] = sayings;
    if (!first)
        throw new Error("a statement that nobody made");
    const clash = disagreement(sayings, perRelease === true);
    const evidence = clash?.evidence ?? weakest(sayings.map((one) => one.fact.evidence));
    const at = clash?.at ?? first.fact.at;
    const statements = new Map();
    const sure = { at, evidence: "structured", state: "derived" };
    (0,facts_draft/* state */.wk)(statements, "statement.subject", member.draft.id, sure);
    (0,facts_draft/* state */.wk)(statements, "statement.fact", fact, sure);
    (0,facts_draft/* state */.wk)(statements, "statement.agrees", clash ? "no" : "yes", {
        at,
        evidence,
        state: "derived",
    });
    const items = (clash?.sayings ?? sayings)
        .slice(0, statements_MAX_VALUES)
        .map((one) => ({ text: one.text, at: one.fact.at }));
    (0,facts_draft/* stateList */.MO)(statements, "statement.values", items, evidence, "derived");
    return (0,facts_draft/* complete */.My)({
        id: `${name} · ${fact}`,
        kind: "statement",
        document: at.file,
        at,
        statements,
        silence: { at, evidence: "structured", unreadable: false },
    });
}
/** The surest pair that disagrees: a sentence that joins in makes a contradiction of two fields no less certain. */
function disagreement(sayings, perRelease) {
    const distinct = new Map();
    for (const saying of sayings) {
        const { evidence, at } = saying.fact;
        const key = `${evidence} ${statements_keyOf(saying.sense)} ${perRelease ? releaseOf(at.file) : ""}`;
        if (saying.sense !== undefined && !distinct.has(key) && distinct.size < MAX_DISTINCT)
            distinct.set(key, saying);
    }
    const said = [...distinct.values()];
    const clashes = said.flatMap((one, index) => said
        .slice(index + 1)
        .filter((other) => !perRelease || isSameRelease(one, other))
        .filter((other) => !agree(one.sense, other.sense))
        .map((other) => ({
        one,
        other,
        evidence: weakest([one.fact.evidence, other.fact.evidence]),
    })));
    const [clash] = clashes.sort((a, b) => statements_rank(a.evidence) - statements_rank(b.evidence));
    if (!clash)
        return undefined;
    const rest = sayings.filter((saying) => saying !== clash.one && saying !== clash.other);
    return {
        evidence: clash.evidence,
        at: clash.one.fact.at,
        sayings: [clash.one, clash.other, ...rest],
    };
}
/** The folder of a card; a declaration in a file of its own speaks for the subject wherever it stands. */
const releaseOf = (file) => /\.(?:md|markdown)$/i.test(file) ? file.slice(0, file.lastIndexOf("/") + 1) : "*";
function isSameRelease(one, other) {
    const [here, there] = [releaseOf(one.fact.at.file), releaseOf(other.fact.at.file)];
    return here === there || here === "*" || there === "*";
}
const statements_rank = (evidence) => vocabulary/* EVIDENCE */.S4.indexOf(evidence);
const weakest = (all) => all.reduce((worst, one) => (statements_rank(one) > statements_rank(worst) ? one : worst));
const statements_keyOf = (sense) => typeof sense === "object" ? `${sense.combination} ${sense.ids.join(" ")}` : (sense ?? "");
function agree(one, other) {
    if (one === undefined || other === undefined)
        return true;
    if (typeof one === "string" || typeof other === "string")
        return one === other;
    // A list beside a heading that repeats one of it, a choice beside what was chosen.
    if (one.ids.some((id) => other.ids.includes(id)))
        return true;
    const verdicts = compareStatements([one, other]);
    if (verdicts.some(({ level }) => level === "error"))
        return false;
    return one.ids.some((id) => other.ids.some((another) => stemOf(id) === stemOf(another)));
}
/** Equal terms are only the same statement in another version of one text: MIT is not Apache. */
const stemOf = (id) => id.replace(/-?\d.*$/s, "");
const asWritten = (read) => ({ value }) => typeof value === "string" || typeof value === "number" ? read(String(value)) : undefined;
/** Yes against no; everything between may be either. */
const statements_presence = asWritten((text) => (text === "yes" || text === "no" ? text : undefined));
/** `v1.0` is `1.0`; a sentence with a number in it is no version. */
const version = asWritten((text) => {
    const bare = text.trim().replace(/^v(?:ersion)?[.\s]{0,2}(?=\d)/i, "");
    return /^\d[\w.+-]{0,40}$/.test(bare)
        ? bare.toLowerCase().replace(/(?:\.0){1,4}$/, "")
        : undefined;
});
/** Only what names its texts is compared: other words may mean the same. */
const statements_licence = ({ value, at, evidence }, member, register) => {
    const { statements } = member.draft;
    const beside = (fact) => evidence === "prose"
        ? undefined
        : (statements.get(fact)?.find((one) => one.at.file === at.file)?.value ?? undefined);
    const [name, link] = [beside("license.name"), beside("license.link")];
    const reading = register.resolveLicence({
        values: Array.isArray(value) ? value : [],
        ...(typeof name === "string" ? { name } : {}),
        ...(typeof link === "string" ? { link } : {}),
        ...(member.owner === undefined ? {} : { owner: member.owner }),
    });
    return reading?.status === "resolved" ? reading : undefined;
};
const COMPARISONS = [
    { stated: "license.stated", fact: "license.id", sense: statements_licence },
    { stated: "version", fact: "version", sense: version, perRelease: true },
    { stated: "stage", fact: "stage", sense: asWritten((text) => text), perRelease: true },
    ...[
        "personalInfo.present",
        "personalInfo.sensitive",
        "personalInfo.minors",
        "synthetic.present",
        "access.gated",
    ].map((fact) => ({ stated: fact, fact, sense: statements_presence })),
];

;// CONCATENATED MODULE: ./lib/src/lineage/describe.js



/** Makes one member of its documents: what all of them state, and what follows from names, folders and uses. */
function describe_describe({ id, place, parts }, around) {
    const [first] = parts;
    if (!first)
        throw new Error("a subject without a document");
    const { subject, folder } = first;
    const declaredId = parts.map((part) => part.subject.declaredId).find(Boolean);
    const statements = new Map();
    for (const part of parts)
        for (const [fact, stated] of part.subject.statements) {
            const known = statements.get(fact) ?? [];
            known.push(...stated);
            statements.set(fact, known);
        }
    const basename = id === "." ? (subject.title ?? "README") : lastName(id);
    const named = subject.aliases[0]?.split("/").at(-1);
    const name = declaredId?.split("/").at(-1) ?? named ?? basename;
    const owner = declaredId?.includes("/") ? declaredId.split("/")[0] : undefined;
    const surely = { at: subject.at, evidence: "structured", state: "derived" };
    (0,facts_draft/* state */.wk)(statements, "name", name, surely);
    (0,facts_draft/* state */.wk)(statements, "kind", subject.kind, surely);
    if (owner !== undefined)
        (0,facts_draft/* state */.wk)(statements, "owner", owner, surely);
    const own = around.licenceFile(folder);
    const root = around.licenceFile("");
    // In the root folder the licence of the code and that of the card cannot be told apart.
    if (own !== undefined && folder !== "")
        (0,facts_draft/* state */.wk)(statements, "license.file", own, { ...surely, at: subject.silence.at });
    if (root !== undefined)
        (0,facts_draft/* state */.wk)(statements, "license.rootFile", root, { ...surely, at: subject.silence.at });
    const stage = (0,facts_draft/* strongest */.yX)(statements.get("stage"));
    const hidden = stage?.value === "draft" || stage?.value === "internal";
    (0,facts_draft/* state */.wk)(statements, "isPublished", hidden ? "no" : "yes", {
        ...surely,
        at: stage?.at ?? subject.at,
    });
    if (subject.kind === "model")
        for (const fact of ["isGenerative", "generatesMedia"])
            if (!statements.has(fact))
                (0,facts_draft/* state */.wk)(statements, fact, "unknown", surely);
    const uses = parts.flatMap((part) => [...part.subject.uses].sort((a, b) => a.at.range.start.line - b.at.range.start.line));
    if (subject.kind === "model")
        describe_upstreamFacts(statements, uses, subject.at);
    else {
        (0,facts_draft/* state */.wk)(statements, "isConversion", "no", surely);
        sourceFacts(statements, uses);
    }
    const cards = parts.filter((part) => part.subject.declares !== "beside");
    return {
        draft: {
            id,
            kind: subject.kind,
            document: first.reading.file,
            at: subject.at,
            statements,
            silence: {
                ...subject.silence,
                unreadable: parts.some((part) => part.subject.silence.unreadable),
                inBody: parts.every(({ subject: { silence } }) => !silence.unreadable || silence.inBody),
            },
        },
        documents: [...new Set(parts.map((part) => part.reading.file))],
        owner,
        name,
        names: describe_namesOf(declaredId, { id, place, parts }),
        uses,
        text: cards.map((part) => part.subject.text).join("\n"),
        folder,
    };
}
/** Declared id, other names in the document, places, last parts of the place: the surest first. */
function describe_namesOf(declaredId, { place, parts }) {
    const segments = place.replace(/[-_.]?readme$/i, "").split("/");
    const places = new Set(parts.flatMap(({ reading, folder, stem }) => [
        reading.file,
        ...(/^readme$/i.test(stem) ? [folder || paths/* ROOT */.Dl] : []),
    ]));
    return [
        ...(declaredId === undefined ? [] : [{ name: declaredId, rank: 0 }]),
        ...parts.flatMap((part) => part.subject.aliases.map((alias) => ({ name: alias, rank: 1 }))),
        ...[...places.add(place === "." ? paths/* ROOT */.Dl : place)].map((name) => ({ name, rank: 2 })),
        ...segments.slice(-2).flatMap((_, i, last) => ({ name: last.slice(i).join("/"), rank: 3 })),
    ]
        .map(({ name, rank }) => ({ name: name.toLowerCase(), rank }))
        .filter(({ name }) => name !== "" && name !== ".");
}
/** What a model was made from, wherever the card says so. */
function describe_upstreamFacts(statements, uses, at) {
    const list = (fact, relations) => {
        const named = uses.filter((use) => relations.includes(use.relation));
        const distinct = new Map(named.map((use) => [use.name.toLowerCase(), use]));
        const items = [...distinct.values()].map((use) => ({ text: use.name, at: use.at }));
        (0,facts_draft/* stateList */.MO)(statements, fact, items, named[0]?.evidence ?? "structured");
    };
    list("baseModels", vocabulary/* RELATIONS */.mP.filter((relation) => vocabulary/* CHANNEL_OF */.qc[relation] === "carry"));
    list("teachers", ["distilled-from"]);
    list("training.datasets", ["trained-on"]);
    const copy = uses.find((use) => vocabulary/* COPY_RELATIONS */.ks.includes(use.relation));
    (0,facts_draft/* state */.wk)(statements, "isConversion", copy ? "yes" : "no", {
        at: copy?.at ?? at,
        evidence: copy?.evidence ?? "structured",
        state: "derived",
    });
}
/** Where a data set comes from, where only the declaration says so. */
function sourceFacts(statements, uses) {
    if (statements.has("sources"))
        return;
    const named = uses.filter(({ relation }) => SOURCE_RELATIONS.includes(relation));
    const items = named.map(({ name, at }) => ({ text: name, at }));
    (0,facts_draft/* stateList */.MO)(statements, "sources", items, named[0]?.evidence ?? "structured");
}
const SOURCE_RELATIONS = ["derived-from", "collected-from"];
/** The last part of an id; a file that is only called README tells nothing, its folder does. */
function lastName(id) {
    const parts = id.split("/");
    const last = parts.at(-1) ?? id;
    return (/^readme$/i.test(last) ? parts.at(-2) : undefined) ?? last;
}

;// CONCATENATED MODULE: ./lib/src/lineage/subjects.js

/**
 * Gives every read subject its id: the declared `org/name`, else the card's folder, else, where several cards share a
 * folder, folder and file stem. Translations of one card in one folder are one subject. Declarations join the card that
 * they belong to.
 */
function nameSubjects(readings, around) {
    const cards = new Map();
    const declarations = [];
    for (const reading of readings)
        for (const subject of reading.subjects) {
            const part = partOf(reading, subject);
            if (subject.declares === "beside")
                declarations.push(part);
            else
                subjects_push(cards, part.folder, part);
        }
    const groups = new Groups();
    for (const [folder, parts] of cards) {
        const several = new Set(parts.map(({ stem }) => stem.toLowerCase())).size > 1;
        const ids = translatedIds(parts);
        for (const part of parts) {
            const place = several ? subjects_within(folder, part.stem) : folder || ".";
            groups.add(part.subject.declaredId ?? ids.get(translationKey(part)) ?? place, place, part);
        }
    }
    for (const part of declarations)
        groups.join(part);
    return groups.all().map((group) => describe_describe(group, around));
}
class Groups {
    #all = [];
    #byKey = new Map();
    #byId = new Map();
    #byHome = new Map();
    /** Adds a card. */
    add(id, place, part) {
        const group = this.#put(id, place, part);
        for (const name of [undefined, ...subjects_namesOf(part)]) {
            const home = subjects_homeOf(part, name);
            this.#byHome.set(home, (this.#byHome.get(home) ?? new Set()).add(group));
        }
    }
    #put(id, place, part) {
        const { kind } = part.subject;
        const known = this.#byKey.get(`${kind} ${id}`);
        const group = known ?? { id, place, parts: [] };
        group.parts.push(part);
        if (known)
            return group;
        this.#all.push(group);
        this.#byKey.set(`${kind} ${id}`, group);
        this.#byId.set(`${kind} ${id}`.toLowerCase(), group);
        return group;
    }
    /** Puts a declaration to the subject that it speaks of; where there is none, it describes one alone. */
    join(part) {
        const { kind, declaredId, title } = part.subject;
        const known = declaredId === undefined ? undefined : this.#byId.get(`${kind} ${declaredId}`.toLowerCase());
        const group = known ?? this.#beside(part);
        if (!group) {
            const place = title === undefined ? part.folder || "." : subjects_within(part.folder, title);
            this.#put(declaredId ?? place, place, part);
            return;
        }
        group.parts.push(part);
        if (known || declaredId === undefined)
            return;
        // The declaration gives the card its id.
        this.#byKey.delete(`${kind} ${group.id}`);
        group.id = declaredId;
        this.#byKey.set(`${kind} ${declaredId}`, group);
        this.#byId.set(`${kind} ${declaredId}`.toLowerCase(), group);
    }
    all() {
        return this.#all;
    }
    /** The card of the folder that a declaration means: the only one, the one that it names, or the README. */
    #beside(part) {
        const { declaredId, title } = part.subject;
        const only = (name) => {
            const groups = this.#byHome.get(subjects_homeOf(part, name?.toLowerCase()));
            const [group] = groups ?? [];
            return groups && groups.size > 1 ? "several" : group;
        };
        // A file that declares several subjects names them, and the README is none of them by default.
        const siblings = part.reading.subjects.filter(({ kind }) => kind === part.subject.kind);
        const names = [declaredId?.split("/").at(-1), title, part.stem];
        if (siblings.length < 2)
            names.push("readme");
        let found = siblings.length < 2 ? only() : "several";
        for (const name of names.flatMap((one) => one ?? []))
            if (found === "several")
                found = only(name) ?? found;
        if (found === undefined || found === "several")
            return undefined;
        // A card that declares another id is somebody else.
        const another = declaredId !== undefined && found.parts.some(({ subject }) => subject.declaredId);
        return another ? undefined : found;
    }
}
const subjects_homeOf = ({ subject, folder }, name = "") => `${subject.kind} ${folder}\0${name}`;
const subjects_namesOf = ({ subject, stem }) => new Set([stem, subject.title, ...subject.aliases, subject.declaredId]
    .flatMap((name) => (name ? [name, name.split("/").at(-1) ?? name] : []))
    .map((name) => name.toLowerCase()));
/** The ids that some language of a card declares, where all that declare one agree. */
function translatedIds(parts) {
    const declared = new Map();
    for (const part of parts) {
        const { declaredId } = part.subject;
        if (declaredId === undefined)
            continue;
        const key = translationKey(part);
        declared.set(key, (declared.get(key) ?? new Set()).add(declaredId));
    }
    return new Map([...declared].flatMap(([key, ids]) => ids.size === 1 ? [...ids].map((id) => [key, id]) : []));
}
const translationKey = ({ subject, stem }) => `${subject.kind} ${stem.toLowerCase()}`;
function partOf(reading, subject) {
    const slash = reading.file.lastIndexOf("/");
    const folder = slash < 0 ? "" : reading.file.slice(0, slash);
    return {
        reading,
        subject,
        folder: subject.declares === "beside" && folder === ".github" ? "" : folder,
        stem: subjects_stemOf(reading.file.slice(slash + 1)),
    };
}
/** The file's name without extension and without a language suffix. */
function subjects_stemOf(file) {
    return file
        .replace(/\.(?:md|markdown|json|ya?ml)$/i, "")
        .replace(/[._-](?:zh(?:[-_](?:cn|tw|hans|hant))?|cn|en|ja|jp|ko|kr|fr|de|es|pt|ru|it|vi|ar)$/i, "");
}
const subjects_within = (folder, name) => (folder === "" ? name : `${folder}/${name}`);
function subjects_push(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}

;// CONCATENATED MODULE: ./lib/src/lineage/terms.js





/** How far one upstream is followed inside a repository; far beyond what anybody publishes. */
const terms_MAX_HOPS = 64;
const MAX_MEMBERS = 256;
const MAX_STEPS = 2048;
const MAX_CHAIN = 256;
/** Follows upstreams through the repository into the register. Cycles end where they close. */
class Heritages {
    #register;
    #resolver;
    #licences;
    #date;
    #ofMember = new Map();
    constructor(register, resolver, licences, date) {
        this.#register = register;
        this.#resolver = resolver;
        this.#licences = licences;
        this.#date = date;
    }
    /** `from` is the member that declares the use: what it gets back through a cycle is nothing it inherits. */
    of(use, found, from) {
        const behind = this.#behind(found, use.name);
        const terms = behind.terms.filter(({ through }) => !through.includes(from));
        const walk = {
            ...newWalk(behind.complete),
            terms: new Map(terms.map((term) => [terms_keyOf(term), term])),
            chain: new Set(behind.chain),
            generators: [...behind.generators],
            declared: [...behind.declared],
        };
        const way = terms_START;
        if (terms.every(({ generator }) => generator) && !this.#licenceOf(found))
            this.#stated(walk, use, upstreamId(use, found), way);
        for (const { value, at } of (0,facts_draft/* strongest */.yX)(use.statements.get("edge.generators"))?.items ?? [])
            this.#generatedBy(walk, { name: value, at, evidence: use.evidence }, way);
        return finished(walk);
    }
    /** What the declaration of a use says of the upstream's licence. */
    statedLicence(use) {
        const stated = (0,facts_draft/* strongest */.yX)(use.statements.get("edge.license.stated"))?.value;
        const [owner, subject] = use.name.split("/");
        return Array.isArray(stated)
            ? this.#register.resolveLicence({
                values: stated,
                ...(owner === undefined || subject === undefined ? {} : { owner, subject }),
            })
            : undefined;
    }
    #licenceOf(found) {
        if (found.where === "register")
            return found.match.upstream.licence !== null;
        return found.where === "in-repository" && this.#licences.get(found.member) !== undefined;
    }
    #behind(found, name) {
        if (found.where === "in-repository") {
            const known = this.#ofMember.get(found.member);
            if (known)
                return known;
        }
        const walk = newWalk(true);
        const way = terms_START;
        if (found.where === "unresolved")
            walk.chain.add(name);
        else if (found.where === "register")
            this.#recorded(walk, found.match, way);
        else
            this.#member(walk, found.member, way);
        const heritage = finished(walk);
        if (found.where === "in-repository")
            this.#ofMember.set(found.member, heritage);
        return heritage;
    }
    /** Every member is entered once on each of the two ways: repeated merges would double the paths at every level. */
    #member(walk, member, way) {
        walk.chain.add(member.draft.id);
        const known = way.generated ? walk.generated : walk.direct;
        if (known.has(member))
            return;
        if (way.through.length >= terms_MAX_HOPS || known.size >= MAX_MEMBERS) {
            walk.complete = false;
            return;
        }
        known.add(member);
        const through = [...way.through, member];
        for (const text of terms_textsOf(this.#licences.get(member), member.draft.id))
            this.#add(walk, {
                ...text,
                holder: member.draft.id,
                owner: member.owner,
                verified: way.sure && isSure((0,facts_draft/* strongest */.yX)(member.draft.statements.get("license.id"))?.evidence),
                ownText: text.licence.kind !== "community",
                generator: way.generated,
                copied: way.copied,
                through,
            });
        for (const use of member.uses) {
            if (!isInherited(use, member))
                continue;
            if (++walk.steps > MAX_STEPS) {
                walk.complete = false;
                return;
            }
            this.#next(walk, use, member, { ...way, through });
        }
        if (!way.generated)
            this.#otherGenerators(walk, member);
    }
    #next(walk, use, member, way) {
        const found = this.#resolver.find(use, member);
        const made = use.relation === "generated-by";
        const next = {
            ...way,
            sure: way.sure && isSure(use.evidence) && !found.guessed,
            generated: way.generated || made,
            copied: way.copied && vocabulary/* COPY_RELATIONS */.ks.includes(use.relation),
        };
        const name = upstreamId(use, found);
        if (made && !way.generated) {
            walk.generators.push({ name, evidence: use.evidence, at: use.at });
            const said = declaredTerms(use.statements, use.evidence);
            if (said)
                walk.declared.push({ ...said, through: "data-set" });
        }
        if (found.where === "in-repository")
            this.#member(walk, found.member, next);
        else if (found.where === "register")
            this.#recorded(walk, found.match, next);
        else
            walk.chain.add(name);
        if (!this.#licenceOf(found))
            this.#stated(walk, use, name, next);
        if (!next.generated)
            for (const { value, at } of (0,facts_draft/* strongest */.yX)(use.statements.get("edge.generators"))?.items ?? [])
                this.#generatedBy(walk, { name: value, at, evidence: use.evidence }, next);
    }
    /** Generators that a data set names in other places than its list of them. */
    #otherGenerators(walk, member) {
        if (member.draft.kind !== "dataset")
            return;
        const named = new Set(member.uses
            .filter(({ relation }) => relation === "generated-by")
            .map(({ name }) => name.toLowerCase()));
        const fact = (0,facts_draft/* strongest */.yX)(member.draft.statements.get("synthetic.generators"));
        const way = { sure: true, generated: false, copied: false, through: [member] };
        for (const { value, at } of fact?.items ?? [])
            if (fact && !named.has(value.toLowerCase()))
                this.#generatedBy(walk, { name: value, at, evidence: fact.evidence }, way);
    }
    #recorded(walk, match, way) {
        const { upstream } = match;
        const { generated } = way;
        walk.chain.add(match.id);
        if (match.root !== undefined)
            walk.chain.add(match.root);
        if (upstream.root !== undefined)
            walk.chain.add(upstream.root);
        const licence = upstream.licence === null ? undefined : this.#register.licence(upstream.licence);
        if (licence)
            this.#enter(walk, match.root ?? match.id, licence, way, upstream.verified);
        const root = upstream.root === undefined ? undefined : this.#register.findUpstream(upstream.root);
        const inherited = root?.upstream.licence;
        if (root && inherited && inherited !== upstream.licence) {
            const text = this.#register.licence(inherited);
            const verified = upstream.verified && root.upstream.verified;
            // An entry with a licence of its own is no copy of its root.
            if (text)
                this.#enter(walk, root.id, text, { ...way, copied: false }, verified);
        }
        if (generated)
            return;
        for (const name of upstream.generatedBy ?? [])
            this.#generatedBy(walk, { name, evidence: "register", verified: upstream.verified }, way);
    }
    #generatedBy(walk, generator, way) {
        walk.generators.push(generator);
        walk.chain.add(generator.name);
        const found = this.#register.findUpstream(generator.name);
        const licence = found?.upstream.licence
            ? this.#register.licence(found.upstream.licence)
            : undefined;
        if (!found || !licence)
            return;
        const verified = generator.verified !== false && found.upstream.verified;
        const sure = way.sure && isSure(generator.evidence);
        const next = { ...way, sure, generated: true };
        this.#enter(walk, found.root ?? generator.name, licence, next, verified);
    }
    /** What a declaration says of the licence of an upstream that has none on record. */
    #stated(walk, use, holder, way) {
        for (const { licence, choice } of terms_textsOf(this.statedLicence(use), holder))
            this.#enter(walk, holder, licence, way, true, choice);
    }
    #enter(walk, holder, licence, way, verified, choice) {
        const owner = holder.includes("/") ? holder.split("/")[0] : undefined;
        const { generated: generator, copied, through } = way;
        this.#add(walk, {
            holder,
            owner,
            licence,
            ...(choice === undefined ? {} : { choice }),
            verified: verified && way.sure,
            ownText: false,
            generator,
            copied,
            through,
        });
    }
    /** A text counts once, however many ways lead to it. */
    #add(walk, term) {
        const outdated = isOutdated(term.licence, this.#date);
        const whole = { ...term, outdated, verified: term.verified && !outdated };
        const key = terms_keyOf(whole);
        if (!walk.terms.has(key))
            walk.terms.set(key, whole);
    }
}
/**
 * The texts that a licence statement brings. Of a choice each is one alternative; where the register does not know all
 * of them, none can be said to bind.
 */
function terms_textsOf(reading, holder) {
    if (!reading)
        return [];
    const { ids, entries } = reading;
    if (reading.combination !== "or")
        return entries.map((licence) => ({ licence }));
    const isKnown = (id) => entries.some((entry) => id.replace(/(?:-or-later)?(?: with .*)?$/, "") === entry.id);
    const choice = `${holder}: ${ids.join(" or ")}`;
    return ids.every(isKnown) ? entries.map((licence) => ({ licence, choice })) : [];
}
const terms_START = { sure: true, generated: false, copied: true, through: [] };
const isSure = (evidence) => evidence !== "prose" && evidence !== "inferred";
const terms_keyOf = ({ licence, owner, ownText, generator, copied, verified, choice = "" }) => [licence.id, owner?.toLowerCase() ?? "", ownText, generator, copied, verified, choice].join("\0");
/**
 * What a model was trained on or distilled from does not reach the next model's licence; what made a data set reaches
 * everybody who takes it.
 */
function isInherited({ relation }, { draft }) {
    return (vocabulary/* CHANNEL_OF */.qc[relation] === "carry" || (relation === "generated-by" && draft.kind === "dataset"));
}
const newWalk = (complete) => ({
    terms: new Map(),
    chain: new Set(),
    generators: [],
    declared: [],
    direct: new Set(),
    generated: new Set(),
    steps: 0,
    complete,
});
function finished(walk) {
    const names = new Map(walk.generators.map((one) => [one.name.toLowerCase(), one]));
    const chain = [...walk.chain];
    return {
        terms: [...walk.terms.values()],
        chain: chain.length > MAX_CHAIN ? [...chain.slice(0, MAX_CHAIN), "…"] : chain,
        generators: [...names.values()],
        declared: walk.declared,
        complete: walk.complete,
    };
}

;// CONCATENATED MODULE: ./lib/src/lineage/text.js


/** Characters that all searches of one card may look at; a card of ordinary size never meets it. */
const BUDGET = 2 ** 28;
/** What the readable part of a card shows. Presence only: nobody reads it for sense. */
class Shown {
    #member;
    #around;
    #licences;
    #perLicence = new Map();
    #named = new Map();
    #lower;
    #squeezed;
    constructor(member, around, licences) {
        this.#member = member;
        this.#around = around;
        this.#licences = licences;
    }
    /** What the repository shows of the duties that a text passes on. */
    evidence({ licence, holder }) {
        const { id, name } = licence;
        const { folder } = this.#member;
        const known = this.#perLicence.get(id);
        if (known)
            return known;
        const text = this.#text();
        const when = (holds) => (holds ? [id] : []);
        const evidence = {
            agreementCopy: when(this.#licences.includes(id) && this.#around.licenceFile(folder) !== undefined),
            notice: when(this.#around.noticeFile(folder) !== undefined ||
                text.includes(`licensed under the ${name.toLowerCase()}`)),
            display: displayPhrases(licence).filter((phrase) => text.includes(phrase.toLowerCase())),
            useRestrictions: when(/acceptable[ -]use|use[ -_]policy|prohibited uses?/.test(text)),
            attribution: when(text.includes(holder.toLowerCase())),
        };
        this.#perLicence.set(id, evidence);
        return evidence;
    }
    /**
     * Whether licence files lie beside the card and the card says that this text is one of those that apply. Enough for
     * the copy that a text wants to travel; whether the label may differ is another question.
     */
    isNamedBesideFiles({ id, name, links = [] }) {
        const { folder } = this.#member;
        const around = this.#around;
        if (around.noticeFile(folder) === undefined && around.licenceFile(folder) === undefined)
            return false;
        const known = this.#named.get(id);
        if (known !== undefined)
            return known;
        const named = [name.toLowerCase(), ...links].some((text) => this.#text().includes(text));
        this.#named.set(id, named);
        return named;
    }
    /** Whether the card tells its readers one of these names, however it is separated and spelled in case. */
    names(names) {
        this.#squeezed ??= text_squeeze(this.#text());
        const text = this.#squeezed;
        const wanted = names.map(text_squeeze).filter((name) => name.length > 1);
        return wanted.length === 0 || wanted.some((name) => text.includes(name));
    }
    #text() {
        const length = Math.max(2 ** 12, Math.floor(BUDGET / (this.#member.uses.length + 1)));
        this.#lower ??= this.#member.text.slice(0, length).toLowerCase();
        return this.#lower;
    }
}
const text_NO_LETTERS = (0,pattern/* letters */.M)(String.raw `[^\p{L}\p{N}]+`, "g");
const text_squeeze = (text) => text.toLowerCase().replace(text_NO_LETTERS(text), "");

;// CONCATENATED MODULE: ./lib/src/lineage/uses.js


/**
 * Of several declarations of one upstream that reach the subject on one channel, one remains: the one with the strongest
 * evidence, with what only the others say.
 */
function settleUses(member, resolver) {
    const uses = new Map();
    for (const written of member.uses) {
        const found = resolver.find(written, member);
        const use = ofDataSet(written, found)
            ? { ...written, relation: "derived-from" }
            : written;
        const channel = vocabulary/* CHANNEL_OF */.qc[use.relation];
        const way = channel === "none" ? use.relation : channel;
        const key = `${way} ${upstreamId(use, found).toLowerCase()}`;
        const known = uses.get(key);
        uses.set(key, known ? joined(known, use) : use);
    }
    member.uses = [...uses.values()];
}
/** Content that comes from another data set makes this one a derived data set, in whatever list it stands. */
function ofDataSet({ relation }, found) {
    if (relation !== "collected-from" || found.guessed)
        return false;
    return found.where === "in-repository"
        ? found.member.draft.kind === "dataset"
        : found.where === "register" && found.match.upstream.kind === "dataset";
}
function joined(known, use) {
    const first = vocabulary/* EVIDENCE */.S4.indexOf(known.evidence) <= vocabulary/* EVIDENCE */.S4.indexOf(use.evidence);
    const [kept, other] = first ? [known, use] : [use, known];
    return {
        ...kept,
        relation: moreExact(kept.relation, other.relation),
        statements: new Map([...other.statements, ...kept.statements]),
    };
}
/** A fine-tune is also what a declaration means that does not say how the upstream was used. */
const moreExact = (kept, other) => kept === "finetune" ? other : kept;

;// CONCATENATED MODULE: ./lib/src/lineage/build.js














/** Names the subjects, links them to their upstreams, and judges every link by the register. */
function buildLineage(readings, register, around, options) {
    const members = nameSubjects(readings, around);
    stateReviews(members, readings, options);
    const licences = new Map(members.map((member) => [member, licence_readLicence(member, register)]));
    const resolver = new Resolver(members, register);
    for (const member of members)
        settleUses(member, resolver);
    const heritages = new Heritages(register, resolver, licences, options.date);
    const judged = members.flatMap((member) => {
        const links = build_linksOf(member, resolver, heritages);
        deriveFacts(member, links);
        const subject = (0,facts_draft/* complete */.My)(member.draft);
        const licence = licences.get(member);
        const shown = new Shown(member, around, licence?.ids ?? []);
        const context = { member, subject, licence, families: familiesOf(links), shown };
        return links.map((link) => judgeEdge(link, context, { register, date: options.date }));
    });
    inheritFaults(judged);
    for (const member of members)
        member.text = "";
    const subjectsOf = new Map();
    for (const member of members)
        for (const file of member.documents)
            subjects_push(subjectsOf, file, member.draft.id);
    return {
        subjects: () => subjectsIn(members, judged, register),
        edges: judged.map(({ edge }) => edge),
        subjectsOf,
        responsibilities: (documents) => responsibilitiesOf(members, documents),
    };
}
function* subjectsIn(members, judged, register) {
    for (const { draft } of members)
        yield (0,facts_draft/* complete */.My)(draft);
    for (const edge of judged)
        yield edgeSubject(edge);
    yield* statementSubjects(members, register);
}
function build_linksOf(member, resolver, heritages) {
    return member.uses.map((use) => {
        const found = resolver.find(use, member);
        const heritage = heritages.of(use, found, member);
        return { use, found, heritage, stated: heritages.statedLicence(use) };
    });
}
/** The licences of everything whose weights it carries. */
const familiesOf = (links) => links
    .filter(({ use }) => vocabulary/* CHANNEL_OF */.qc[use.relation] === "carry")
    .flatMap(({ heritage }) => heritage.terms.map(({ licence }) => licence.id));

// EXTERNAL MODULE: ./lib/src/policy/waivers.js
var policy_waivers = __webpack_require__(3072);
;// CONCATENATED MODULE: ./lib/src/read.js



/** Reads every file that a format claims. A file that cannot be opened is a diagnostic, never an exception. */
async function readDocuments(host, known) {
    const listing = await host.list();
    const diagnostics = [...listing.diagnostics];
    const readings = [];
    for (const file of listing.files) {
        if (readings.length >= limits/* LIMITS */.b.documents) {
            diagnostics.push({
                code: "too-many-documents",
                severity: "fatal",
                message: `more than ${limits/* LIMITS */.b.documents} documents: the rest was not read`,
                hint: "check parts of the repository in separate runs",
            });
            break;
        }
        try {
            const reading = await readOne(host, file, known);
            if (reading)
                readings.push(reading);
        }
        catch (error) {
            host.debug(`${error instanceof Error ? error.name : "error"} while reading a file`);
            diagnostics.push({
                code: "file-unreadable",
                severity: "warning",
                message: "this file could not be opened",
                at: { file, range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } },
            });
        }
    }
    return { readings: settled(readings), diagnostics };
}
/** How many cards outside the checked paths are read because a checked one points at them, and over how many steps. */
const CONTEXT = { documents: 200, steps: 8 };
/**
 * Cards that lie outside the checked paths and to which a checked one points by a relative path: read for what they say
 * of licences and origins, not judged. Nothing is looked for: a path either leads to a card or is left alone.
 */
async function readContext(host, readings, known) {
    const seen = new Set(readings.map(({ file }) => file));
    const context = [];
    let from = readings;
    for (let step = 0; step < CONTEXT.steps && from.length > 0; step++) {
        const found = [];
        for (const { file, subjects } of from)
            for (const { name } of subjects.flatMap(({ uses }) => uses)) {
                const path = (0,paths/* isRelative */.n3)(name) ? (0,paths/* join */.fj)((0,paths/* folderOf */.yS)(file), name) : undefined;
                if (path === undefined || seen.size > readings.length + CONTEXT.documents)
                    continue;
                for (const card of /\.(?:md|markdown)$/i.test(path)
                    ? [path]
                    : [inFolder(path, "README.md")]) {
                    if (seen.has(card))
                        continue;
                    seen.add(card);
                    const reading = await readOne(host, card, known).catch(() => undefined);
                    if (reading)
                        found.push(reading);
                }
            }
        context.push(...found);
        from = found;
    }
    return context;
}
const inFolder = (folder, name) => (folder === "" ? name : `${folder}/${name}`);
async function readOne(host, file, known) {
    if (known?.has(file))
        return known.get(file);
    const source = { file, ...(await host.read(file, limits/* LIMITS */.b.fileBytes)) };
    const reading = FORMATS.find((one) => one.claims(source))?.read(source);
    known?.set(file, reading);
    return reading;
}
const read_LICENCE = /^(?:licen[cs]e|copying|unlicen[cs]e)(?:[-_.][\w.-]*)?$/i;
const NOTICE = /^notice(?:\.(?:md|txt))?$/i;
/** Licence and notice files beside the documents and in the root. */
async function surroundings(host, readings) {
    const folders = new Set(["", ...readings.map(({ file }) => (0,paths/* folderOf */.yS)(file))]);
    const names = new Map();
    for (const folder of folders)
        names.set(folder, await host.names(folder));
    const find = (folder, pattern) => {
        const name = names.get(folder)?.find((one) => pattern.test(one));
        return name === undefined ? undefined : folder === "" ? name : `${folder}/${name}`;
    };
    return {
        licenceFile: (folder) => find(folder, read_LICENCE),
        noticeFile: (folder) => find(folder, NOTICE),
    };
}

;// CONCATENATED MODULE: ./lib/src/repository.js


const start = (file) => ({
    file,
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
});
/** The repository as a whole: one subject a run. */
function repositorySubject(readings, licenceFile, change) {
    const at = start(".");
    const surely = { at, evidence: "structured", state: "derived" };
    const statements = new Map();
    (0,facts_draft/* state */.wk)(statements, "repository.documents", readings.length, surely);
    (0,facts_draft/* state */.wk)(statements, "repository.isChange", change ? "yes" : "no", surely);
    if (licenceFile !== undefined)
        (0,facts_draft/* state */.wk)(statements, "repository.licenseFile", licenceFile, { ...surely, at: start(licenceFile) });
    const described = new Set(readings.map(({ file }) => (0,paths/* folderOf */.yS)(file)));
    const bare = (change?.artifacts ?? []).filter((file) => !upwards((0,paths/* folderOf */.yS)(file)).some((folder) => described.has(folder)));
    (0,facts_draft/* stateList */.MO)(statements, "repository.artifactsWithoutCard", bare.map((file) => ({ text: file, at: start(file) })), "structured", "derived");
    const { document: _, ...subject } = (0,facts_draft/* complete */.My)({
        id: ".",
        kind: "repository",
        document: "",
        at,
        statements,
        silence: { at, evidence: "structured", unreadable: false },
    });
    return subject;
}
/** A folder and all above it, the root being the empty string. */
function upwards(folder) {
    const parts = folder === "" ? [] : folder.split("/");
    return [...parts.map((_, i) => parts.slice(0, i + 1).join("/")), ""];
}
/** The document itself is a subject too. */
function documentSubject({ file, document }) {
    return (0,facts_draft/* complete */.My)({ id: file, kind: "document", document: file, ...document });
}
/** What a document describes, where no other document describes the same. */
function documentNames(subjectsOf) {
    const documents = new Map();
    for (const [file, ids] of subjectsOf) {
        const key = ids.join(" ");
        documents.set(key, [...(documents.get(key) ?? []), file]);
    }
    return new Map([...documents].flatMap(([key, files]) => files.length === 1 ? files.map((file) => [file, key]) : []));
}

// EXTERNAL MODULE: ./lib/src/version.js
var src_version = __webpack_require__(1294);
;// CONCATENATED MODULE: ./lib/src/check.js














/**
 * The pipeline, top to bottom: read the documents, link their subjects, evaluate every rule on every subject, make
 * findings of what failed; of a change, tell what it caused. Disk, network and clock are the host's and the caller's.
 */
async function check(host, options) {
    // Kept only for a change: the base is much the same texts.
    const known = options.change && new Map();
    const judged = await check_judge(host, options, known);
    const { documents, lineage, evaluations } = judged;
    const diagnostics = judged.diagnostics.map((one) => ({
        ...one,
        message: (0,chinese/* inLocale */.U)(one.message, options.locale),
        ...(one.hint === undefined ? {} : { hint: (0,chinese/* inLocale */.U)(one.hint, options.locale) }),
    }));
    const review = options.change && known && (await reviewed(host, options, options.change, judged, known));
    const findings = review?.findings ?? judged.findings;
    const files = new Set(documents.map(({ file }) => file));
    const shared = {
        tool: { name: "cardwarden", version: src_version/* VERSION */.x },
        date: options.date,
        documents: documents.map(({ file, format }) => ({
            file,
            format,
            subjects: [...(lineage.subjectsOf.get(file) ?? [])],
        })),
        diagnostics,
        lineage: lineage.edges.filter(({ at }) => files.has(at.file)),
    };
    const report = {
        schema: "report.v1",
        tool: shared.tool,
        packs: options.packs.map(({ name, version, digest }) => ({ name, version, digest })),
        register: { version: options.register.version, digest: options.registerDigest },
        level: options.level,
        locale: options.locale,
        date: options.date,
        documents: shared.documents,
        lineage: shared.lineage,
        findings,
        evaluations,
        diagnostics: shared.diagnostics,
        ...(review ? { change: review.change } : {}),
        responsibilities: lineage.responsibilities(files),
        summary: summaryOf(findings, documents.length),
    };
    if (options.keepFacts === false)
        return reportOnly(report);
    return {
        report,
        get facts() {
            return { schema: "facts.v1", ...shared, subjects: [...judged.subjects()] };
        },
    };
}
/** One state of the repository, judged. */
async function check_judge(host, options, known) {
    const { documents, lineage, repository, diagnostics, before } = await check_link(host, options, known);
    const judged = new Set(documents.map(({ file }) => file));
    const waivers = options.waivers ?? policy_waivers/* NO_WAIVERS */.q2;
    function* subjects() {
        for (const document of documents)
            yield documentSubject(document);
        for (const subject of lineage.subjects())
            if (judged.has(subject.document ?? ""))
                yield subject;
        yield* (0,policy_waivers/* waiverSubjects */.QD)(waivers, options.date);
        yield repository;
    }
    const names = documentNames(lineage.subjectsOf);
    const evaluator = new Evaluator(options.packs);
    const evaluations = { pass: 0, fail: 0, "not-applicable": 0, undetermined: 0 };
    const candidates = [];
    for (const subject of subjects())
        for (const evaluation of await evaluator.evaluate(subject)) {
            evaluations[evaluation.outcome]++;
            const finding = findingOf(evaluation, options, names.get(subject.id));
            if (finding)
                candidates.push({ finding, rule: evaluation.rule, file: subject.document ?? "" });
        }
    const files = new Map(candidates.map(({ finding, file }) => [finding, file]));
    const raised = sortFindings(supersede(candidates, lineage.subjectsOf));
    const waived = (0,policy_waivers/* applyWaivers */.Kw)(raised.map((finding) => ({ finding, file: files.get(finding) ?? "" })), waivers, {
        date: options.date,
        packs: options.packs,
        wholeRepository: options.wholeRepository === true,
        isChange: options.change !== undefined,
    });
    return {
        documents,
        lineage,
        before,
        subjects,
        evaluations,
        findings: waived.findings,
        diagnostics: [...diagnostics, ...waived.diagnostics],
    };
}
/** Which findings the change caused, and which licences it altered: the base is judged by the same policy. */
async function reviewed(host, options, change, head, known) {
    const about = { base: change.base, compared: change.comparable, licences: [] };
    const mark = (introduced) => head.findings.map((finding) => ({ ...finding, introduced: introduced(finding) }));
    if (!change.comparable)
        return { findings: mark((finding) => isInChange(finding, change)), change: about };
    const differs = change.artifacts.length > 0 || [...change.files.keys()].some(mayMatter);
    const { change: _, ...others } = options;
    const same = [...known].filter(([file]) => !change.files.has(file));
    const base = differs
        ? await check_judge((0,overlay/* baseHost */.s)(host, change), others, new Map([...same, ...head.before]))
        : undefined;
    const there = knownAtBase(base?.findings ?? head.findings);
    const policy = options.policyAtBase ? options.waivers?.stated.map(({ at }) => at.file) : [];
    const lines = await touchedLines(host, change, placesOf(head.findings));
    const licences = ({ lineage }) => licencesOf(lineage.subjects(), lineage.edges);
    return {
        findings: mark((finding) => isIntroduced(finding, there, (at) => !policy?.includes(at.file) && lines(at))),
        change: { ...about, licences: base ? licenceChanges(licences(base), licences(head)) : [] },
    };
}
/** Holds nothing but the report: a getter beside it would keep every card. */
const reportOnly = (report) => ({
    report,
    get facts() {
        throw new Error("the run was told not to keep the facts");
    },
});
/** Reads, links, and lets go of what nothing will ask for again: the texts are most of what cards weigh. */
async function check_link(host, options, known) {
    const { readings, diagnostics } = await readDocuments(host, known);
    const context = await readContext(host, readings, known);
    host.debug(`${readings.length} documents, ${context.length} more that they point at`);
    const all = [...readings, ...context];
    const around = await surroundings(host, all);
    // Clauses and sources of the register are read only where a text of somebody else can matter.
    if (all.some(({ subjects }) => subjects.some(({ uses }) => uses.length > 0)))
        await options.register.details();
    const before = await readBefore(options.change, readings);
    return {
        documents: readings.map(({ file, format, document }) => ({ file, format, document })),
        lineage: buildLineage(all, options.register, around, { date: options.date, before }),
        repository: repositorySubject(readings, around.licenceFile(""), options.change),
        diagnostics,
        before,
    };
}
function summaryOf(findings, documents) {
    const open = findings.filter(({ suppressed }) => !suppressed);
    const count = (severity) => open.filter((one) => one.severity === severity).length;
    return {
        documents,
        error: count("error"),
        warning: count("warning"),
        notice: count("notice"),
        undetermined: open.filter(({ outcome }) => outcome === "undetermined").length,
        suppressed: findings.length - open.length,
    };
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/node/host.js
var host = __webpack_require__(9289);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/node/source.js





/** Files whose lines are kept; reports ask file by file. */
const KEPT = 4;
/**
 * Lines of documents for code frames, read when a report asks for them. What cannot be read any more, or only through
 * a link, has no lines. `given` holds a text that is in no file, as from standard input.
 */
function sourceLines(root, given = new Map()) {
    const kept = new Map();
    const read = (file) => {
        if (kept.has(file))
            return kept.get(file);
        const text = given.get(file) ?? source_textOf(root, file);
        const [oldest] = kept.keys();
        if (kept.size >= KEPT && oldest !== undefined)
            kept.delete(oldest);
        const found = text === undefined ? undefined : (0,lines/* lines */.M)(text);
        kept.set(file, found);
        return found;
    };
    return (file, line) => {
        const found = read(file);
        return found === undefined || line < 1 || line > found.count ? undefined : found.line(line);
    };
}
function source_textOf(root, file) {
    const path = (0,external_node_path_.resolve)((0,external_node_path_.join)(root, file));
    let descriptor;
    try {
        if (!(0,host/* inside */.nx)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path))))
            return undefined;
        const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
        descriptor = (0,external_node_fs_.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        const info = (0,external_node_fs_.fstatSync)(descriptor);
        if (!info.isFile() || info.size > limits/* LIMITS */.b.fileBytes)
            return undefined;
        return (0,host/* decode */.D4)((0,external_node_fs_.readFileSync)(descriptor), false).text;
    }
    catch {
        return undefined;
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./lib/src/policy/builtin.generated.js
/** The packs of policies/, validated and digested; see src/policy/builtin.ts. */
const PACKED_PACKS = {
    disclosure: {
        head: '{"name":"disclosure","version":"0.1.0","digest":"sha256-efce4ce363c67dcfd7e1f66831581676185b7854c7fd1976d3c4f9154edad061"}',
        rules: {
            "content-label-missing": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"disclosure/content-label-missing","title":{"en":"How generated content is labelled is not stated","zh-CN":"未说明生成内容的标识方式"},"status":"stable","since":"0.1.0","changed":[],"stage":"release","kind":"missing-statement","subject":"model","when":{"all":[{"fact":"isPublished","operator":"equal","value":"yes"},{"fact":"isGenerative","operator":"equal","value":"yes"},{"any":[{"fact":"deployment.publicService","operator":"equal","value":"yes"},{"all":[{"fact":"generatesMedia","operator":"equal","value":"yes"},{"fact":"isConversion","operator":"equal","value":"no"}]}]}]},"require":{"any":[{"fact":"labels.explicit","operator":"notEqual","value":"unknown"},{"fact":"labels.implicit","operator":"notEqual","value":"unknown"},{"fact":"labels.standards","operator":"present","value":true}]},"severity":{"baseline":"warning","strict":"error"},"anchor":"labels.explicit","supersedes":[],"message":{"en":"How content that {name} generates is labelled is not stated.","zh-CN":"未说明 {name} 生成内容的标识方式。"},"rationale":{"en":"The duty to label binds services and systems rather than weights. Whoever builds one needs to know whether the model marks its output or leaves that to them.","zh-CN":"标识义务主要针对服务和系统，而非权重本身。集成者需要知道模型是否自带标识，还是留待集成者完成。"},"remedy":{"en":"State it under `governance: {labels: {explicit: …, implicit: …, standards: […]}}`; `no` says that the integrator labels.","zh-CN":"在 `governance: {labels: {explicit: …, implicit: …, standards: […]}}` 中说明；`no` 表示由集成者添加标识。"},"fix":{"add":{"governance.labels.explicit":"<yes | no | partial | unknown>","governance.labels.implicit":"<yes | no | partial | unknown>","governance.labels.standards":"<GB45438-2025 | C2PA | IPTC-DST | SynthID>"}},"basis":[{"instrument":"Measures for Labelling AI-Generated Synthetic Content (CN)","provision":"Articles 4-5","asks":"Services put a visible label on generated content and a mark into the metadata of files.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-09-01"},{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Article 50(2), recital 133","asks":"Outputs of generative systems are marked in a machine-readable way; this may be done in the model.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2026-08-02"},{"instrument":"California AI Transparency Act (SB 942)","provision":"section 22757.3","asks":"Providers of large generative systems offer visible and latent disclosures.","verified":false,"effectiveFrom":"2026-08-02"}],"seed":["S7","S11"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-integrator.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":4},{"path":"bad-service.md","outcome":"fail","line":6},{"path":"bad-unknown.md","outcome":"fail","line":6},{"path":"classifier.md","outcome":"not-applicable"},{"path":"plain-text.md","outcome":"not-applicable"}]}',
            "distillation-not-disclosed": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"disclosure/distillation-not-disclosed","title":{"en":"The text of the card does not name a teacher","zh-CN":"卡片正文未披露教师模型"},"status":"stable","since":"0.1.0","changed":[],"stage":"distillation","kind":"missing-statement","subject":"edge","when":{"all":[{"fact":"to.kind","operator":"equal","value":"model"},{"fact":"to.isPublished","operator":"equal","value":"yes"},{"any":[{"fact":"edge.channel","operator":"equal","value":"output"},{"all":[{"fact":"edge.relation","operator":"equal","value":"trained-on"},{"fact":"edge.generators","operator":"present","value":true}]}]},{"any":[{"fact":"edge.role","operator":"present","value":false},{"fact":"edge.role","operator":"in","value":["generator","rewriter"]}]}]},"require":{"fact":"edge.disclosed","operator":"equal","value":"yes"},"severity":{"baseline":"warning","strict":"error"},"anchor":"from.name","supersedes":[],"message":{"en":"By its metadata {to.name} learnt from {from.name}; the text of the card names neither it nor its provider.","zh-CN":"根据元数据，{to.name} 学习自 {from.name}；卡片正文既未提及该模型，也未提及其提供方。"},"rationale":{"en":"Metadata inform tools, the text informs people. Whose answers a model repeats is among the first things that a reader wants to know.","zh-CN":"元数据供工具读取，正文供人阅读。模型复述的是谁的回答，是读者首先想知道的事情之一。"},"remedy":{"en":"Add a short section, \\"Teacher models and distilled data\\", that names the teacher and says what was taken from it.","zh-CN":"在正文增加“教师模型与蒸馏数据”一节，写明教师模型及从中取得的内容。"},"fix":{"edit":[{"when":{"fact":"edge.channel","operator":"equal","value":"output"},"safe":true,"append":{"after":"to.body","text":{"en":"## Teacher models\\n\\nBy its metadata, this model learnt from the outputs of:\\n\\n- `{from.name}`","zh-CN":"## 教师模型\\n\\n根据元数据，本模型学习自下列模型的输出：\\n\\n- `{from.name}`"}}},{"safe":true,"append":{"after":"to.body","text":{"en":"## Training data\\n\\nBy its metadata, this model was trained on:\\n\\n- `{from.name}`","zh-CN":"## 训练数据\\n\\n根据元数据，本模型使用下列数据集训练：\\n\\n- `{from.name}`"}}}]},"basis":[{"instrument":"Cardwarden","provision":"invariant","asks":"A teacher that only the metadata name is not disclosed to a person who reads the card.","accessed":"2026-11-23","verified":true},{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Annex XI section 1 point 2(c)","asks":"Documentation of a general-purpose AI model says which data it was trained on and where they come from.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-08-02"}],"seed":["S7","S11"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-data-set.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":6,"fixed":"fixed.md"},{"path":"bad-data-set.md","outcome":"fail","line":5,"fixed":"fixed-data-set.md"},{"path":"judge.md","outcome":"not-applicable"},{"path":"draft.md","outcome":"not-applicable"},{"path":"fixed.md","outcome":"pass"},{"path":"fixed-data-set.md","outcome":"pass"}]}',
            "duties-not-allocated": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"disclosure/duties-not-allocated","title":{"en":"Duties along the chain are not allocated","zh-CN":"未在链条各主体间分配义务"},"status":"stable","since":"0.1.0","changed":[],"stage":"release","kind":"missing-statement","subject":"model","when":{"all":[{"fact":"isPublished","operator":"equal","value":"yes"},{"fact":"isConversion","operator":"equal","value":"no"},{"any":[{"fact":"isDistilled","operator":"equal","value":"yes"},{"fact":"baseModels","operator":"present","value":true}]}]},"cases":[{"require":{"any":[{"fact":"roles.unallocated","operator":"present","value":false},{"fact":"isDistilled","operator":"equal","value":"no"}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"{name} learnt from others\' models or data; no party and duty is named for: {roles.unallocated}.","zh-CN":"{name} 学习自他人的模型或数据；{roles.unallocated} 未写明承担义务的主体。"}},{"require":{"fact":"roles.unallocated","operator":"present","value":false},"severity":{"baseline":"notice","strict":"warning"},"message":{"en":"{name} builds on another model; no party and duty is named for: {roles.unallocated}.","zh-CN":"{name} 建立在其他模型之上；{roles.unallocated} 未写明承担义务的主体。"}}],"anchor":"roles.unallocated","supersedes":[],"message":{"en":"{name} learnt from others\' models or data; no party and duty is named for: {roles.unallocated}.","zh-CN":"{name} 学习自他人的模型或数据；{roles.unallocated} 未写明承担义务的主体。"},"rationale":{"en":"When an output does harm, teacher, student, data and deployer may each have a share in it. Clear duties, written down before, are what a fair allocation starts from.","zh-CN":"输出造成损害时，教师、学生、数据与部署各方都可能有责任。事先写明的义务，是公平分担的起点。"},"remedy":{"en":"Add an entry for each role under `governance: {roles: [{role: …, party: …, duties: […]}]}`; agreements themselves need not be shown.","zh-CN":"在 `governance: {roles: [{role: …, party: …, duties: […]}]}` 中为每个角色添加条目；无需公开协议本身。"},"fix":{"add":{"governance.roles[].role":"<teacher-provider | student-developer | data-provider | deployer | user>","governance.roles[].party":{"en":"<name of the party>","zh-CN":"<主体名称>"},"governance.roles[].duties":"<source-check | authorisation | pi-protection | safety-test | labelling | complaint-handling | incident-report | takedown | downstream-notice | logging>"}},"basis":[{"instrument":"Personal Information Protection Law (CN)","provision":"Articles 20-21","asks":"Those who process personal information together, or for another, agree on rights and duties.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-11-01"},{"instrument":"Network Data Security Management Regulations (CN)","provision":"Article 12","asks":"A contract with the recipient of data fixes the duties of both, and their keeping is supervised.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-01-01"},{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Article 53(1)(b), recital 109","asks":"Those along the value chain get the documentation that they need for their own duties; who modifies a model answers for the modification.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-08-02"}],"seed":["S8","S9"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":7},{"path":"bad-finetune.md","outcome":"fail","line":5},{"path":"conversion.md","outcome":"not-applicable"},{"path":"from-scratch.md","outcome":"not-applicable"}]}',
            "evaluation-missing": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"disclosure/evaluation-missing","title":{"en":"No evaluation result is reported","zh-CN":"未报告任何评测结果"},"status":"stable","since":"0.1.0","changed":[],"stage":"evaluation","kind":"missing-statement","subject":"model","when":{"all":[{"fact":"isPublished","operator":"equal","value":"yes"},{"fact":"isConversion","operator":"equal","value":"no"}]},"require":{"fact":"evaluation.results","operator":"present","value":true},"severity":{"baseline":"warning","strict":"error"},"supersedes":[],"message":{"en":"{name} reports no evaluation result.","zh-CN":"{name} 未报告任何评测结果。"},"rationale":{"en":"Who builds on a model has to know what it can do and where it fails. A number with its data set says so; adjectives do not.","zh-CN":"在模型之上开发的人需要知道它能做什么、在哪里会失败。带有数据集的结果能说明这一点，形容词不能。"},"remedy":{"en":"Report at least one result with metric and data set, in `model-index` or under a heading \\"Evaluation\\".","zh-CN":"至少报告一项带指标与数据集的结果，写在 `model-index` 中或“评测”标题下。"},"fix":{"add":{"model-index[].name":{"en":"<name of the model>","zh-CN":"<模型名称>"},"model-index[].results[].task.type":{"en":"<id of the task>","zh-CN":"<任务编号>"},"model-index[].results[].dataset.name":{"en":"<name of the data set>","zh-CN":"<数据集名称>"},"model-index[].results[].dataset.type":{"en":"<id of the data set>","zh-CN":"<数据集编号>"},"model-index[].results[].metrics[].type":{"en":"<name of the metric>","zh-CN":"<指标名称>"},"model-index[].results[].metrics[].value":{"en":"<value of the metric>","zh-CN":"<指标数值>"}}},"basis":[{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Article 53(1)(a)","asks":"Technical documentation of a general-purpose AI model holds its training and testing process and the results of its evaluation.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-08-02"},{"instrument":"Hugging Face Hub documentation","provision":"Model Cards, \\"Evaluation Results\\"","asks":"Results stand in the card\'s metadata with task, data set and metric.","url":"https://huggingface.co/docs/hub/model-cards","accessed":"2026-11-23","verified":true},{"instrument":"Mitchell et al., Model Cards for Model Reporting (2019)","provision":"section 4.4-4.6","asks":"A card reports metrics, evaluation data and results.","url":"https://arxiv.org/abs/1810.03993","verified":false}],"seed":["S11"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-heading.md","outcome":"pass"},{"path":"good-zh.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":4},{"path":"conversion.md","outcome":"not-applicable"}]}',
            "intended-use-missing": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"disclosure/intended-use-missing","title":{"en":"Intended and out-of-scope uses are not stated","zh-CN":"未说明预期用途与不适用范围"},"status":"stable","since":"0.1.0","changed":[],"stage":"release","kind":"missing-statement","subject":["model","dataset"],"when":{"all":[{"fact":"isPublished","operator":"equal","value":"yes"},{"fact":"isConversion","operator":"equal","value":"no"}]},"cases":[{"require":{"any":[{"fact":"intendedUse","operator":"present","value":true},{"fact":"outOfScopeUse","operator":"present","value":true}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"What {name} is meant for is not stated.","zh-CN":"未说明 {name} 的预期用途。"}},{"require":{"fact":"intendedUse","operator":"present","value":true},"severity":{"baseline":"notice","strict":"warning"},"message":{"en":"{name} says what it is not meant for, and not what it is meant for.","zh-CN":"{name} 说明了不适用范围，但未说明预期用途。"}},{"require":{"any":[{"fact":"outOfScopeUse","operator":"present","value":true},{"fact":"kind","operator":"equal","value":"dataset"}]},"severity":{"baseline":"notice","strict":"warning"},"message":{"en":"{name} says what it is meant for; uses that are out of scope are not stated.","zh-CN":"{name} 说明了预期用途，但未说明不适用范围。"}}],"supersedes":[],"message":{"en":"What {name} is meant for is not stated.","zh-CN":"未说明 {name} 的预期用途。"},"rationale":{"en":"The stated purpose tells a deployer where the publisher\'s own care ends, and who became a provider by going beyond it.","zh-CN":"所声明的用途可使部署者知道发布者的注意义务止于何处，以及谁因超出用途而成为提供者。"},"remedy":{"en":"Add headings \\"Direct Use\\" and \\"Out-of-Scope Use\\", or `governance: {intendedUse: …, outOfScopeUse: …}`.","zh-CN":"增加“预期用途”与“不适用范围”标题，或写 `governance: {intendedUse: …, outOfScopeUse: …}`。"},"fix":{"add":{"governance.intendedUse":{"en":"<what it is meant for>","zh-CN":"<预期用途>"},"governance.outOfScopeUse":{"en":"<what it is not meant for>","zh-CN":"<不适用的用途>"}}},"basis":[{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Annex XI section 1 point 1(a); Annex XII point 1(a)","asks":"Documentation says which tasks the model is meant for and into which systems it may be built.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-08-02"},{"instrument":"Croissant RAI 1.0","provision":"rai:dataUseCases","asks":"A data set names the uses it is meant for.","url":"https://docs.mlcommons.org/croissant/docs/croissant-rai-spec.html","accessed":"2026-11-23","verified":true},{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 10","asks":"Providers state and publish for whom, for which occasions and for what the service is.","verified":false,"effectiveFrom":"2023-08-15"}],"seed":["S9","S11"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-heading.md","outcome":"pass"},{"path":"good-data-set.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":4},{"path":"bad-data-set.md","outcome":"fail","line":5},{"path":"bad-scope-only.md","outcome":"fail","line":6},{"path":"bad-no-scope.md","outcome":"fail","line":6},{"path":"conversion.md","outcome":"not-applicable"}]}',
            "limitations-missing": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"disclosure/limitations-missing","title":{"en":"Known limitations and risks are not stated","zh-CN":"未说明已知局限与风险"},"status":"stable","since":"0.1.0","changed":[],"stage":"release","kind":"missing-statement","subject":["model","dataset"],"when":{"all":[{"fact":"isPublished","operator":"equal","value":"yes"},{"fact":"isConversion","operator":"equal","value":"no"}]},"require":{"fact":"limitations","operator":"present","value":true},"severity":{"baseline":"warning","strict":"error"},"supersedes":[],"message":{"en":"Known limitations and risks of {name} are not stated.","zh-CN":"未说明 {name} 的已知局限与风险。"},"rationale":{"en":"What could be foreseen decides much when something goes wrong, and users cannot foresee what only the publisher has seen.","zh-CN":"出现问题时，能否预见至关重要；只有发布者见过的问题，使用者无从预见。"},"remedy":{"en":"Add a heading \\"Bias, Risks, and Limitations\\", or `governance: {limitations: …}`.","zh-CN":"增加“局限性”标题，或写 `governance: {limitations: …}`。"},"fix":{"add":{"governance.limitations":{"en":"<known limitations and risks>","zh-CN":"<已知局限与风险>"}}},"basis":[{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Article 53(1)(b)(i)","asks":"Those who build a general-purpose AI model into a system get what they need to understand its capabilities and limitations.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-08-02"},{"instrument":"Croissant RAI 1.0","provision":"rai:dataLimitations","asks":"A data set names its known limitations.","url":"https://docs.mlcommons.org/croissant/docs/croissant-rai-spec.html","accessed":"2026-11-23","verified":true},{"instrument":"SPDX 3.0.1 AI profile","provision":"limitation","asks":"A model package names its limitations.","accessed":"2026-11-23","verified":true}],"seed":["S7","S11"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-heading.md","outcome":"pass"},{"path":"good-data-set.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":4},{"path":"bad-data-set.md","outcome":"fail","line":5},{"path":"conversion.md","outcome":"not-applicable"}]}',
            "responsible-party-missing": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"disclosure/responsible-party-missing","title":{"en":"Nobody is named who answers for it","zh-CN":"未标明责任主体"},"status":"stable","since":"0.1.0","changed":[],"stage":"release","kind":"missing-statement","subject":["model","dataset"],"when":{"fact":"isPublished","operator":"equal","value":"yes"},"cases":[{"require":{"any":[{"fact":"provider.name","operator":"present","value":true},{"fact":"contact","operator":"present","value":true}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"Nobody is named who answers for {name}, and no contact is given.","zh-CN":"未标明由谁对 {name} 负责，也未提供联系方式。"}},{"require":{"fact":"provider.name","operator":"present","value":true},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"Nobody is named who answers for {name}.","zh-CN":"未标明由谁对 {name} 负责。"}},{"require":{"fact":"contact","operator":"present","value":true},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"No contact is given for {name}.","zh-CN":"未提供 {name} 的联系方式。"}}],"supersedes":[],"message":{"en":"Nobody is named who answers for {name}.","zh-CN":"未标明由谁对 {name} 负责。"},"rationale":{"en":"No duty can be allocated to a nameless party. A student\'s output owes something to its teacher, its data and its developer; the reader has to find at least one of them.","zh-CN":"无法将义务分配给无名主体。学生模型的输出与教师、数据和开发者均有关；读者至少应能找到其中一方。"},"remedy":{"en":"Name a person, project or organization (`governance: {provider: {name: …}, contacts: {general: …}}`, or \\"Developed by\\" and \\"Contact\\" in the text).","zh-CN":"写明个人、项目或组织（`governance: {provider: {name: …}, contacts: {general: …}}`，或在正文中写“开发者”与“联系方式”）。"},"fix":{"add":{"governance.provider.name":{"en":"<person, project or organization>","zh-CN":"<个人、项目或组织>"},"governance.contacts.general":{"en":"<address or URL>","zh-CN":"<邮箱或网址>"}}},"basis":[{"instrument":"Personal Information Protection Law (CN)","provision":"Article 17(1)","asks":"Whoever processes personal information gives name and contact.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-11-01"},{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 9","asks":"The provider bears the responsibility of a producer of content.","verified":false,"effectiveFrom":"2023-08-15"}],"seed":["S8","S9"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-zh.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":5},{"path":"bad-no-contact.md","outcome":"fail","line":5}]}',
            "training-method-missing": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"disclosure/training-method-missing","title":{"en":"How the model was trained is not stated","zh-CN":"未说明训练方法"},"status":"stable","since":"0.1.0","changed":[],"stage":"training","kind":"missing-statement","subject":"model","when":{"all":[{"fact":"isPublished","operator":"equal","value":"yes"},{"fact":"isConversion","operator":"equal","value":"no"}]},"require":{"any":[{"fact":"training.description","operator":"present","value":true},{"fact":"training.stages","operator":"present","value":true}]},"severity":{"baseline":"warning","strict":"error"},"supersedes":[],"message":{"en":"How {name} was trained is not stated.","zh-CN":"未说明 {name} 的训练方法。"},"rationale":{"en":"Only the stages of a training show where its abilities came from: pre-training, instructions, a teacher, feedback.","zh-CN":"只有说明训练阶段，才能看出模型能力来自何处：预训练、指令微调、教师模型还是反馈。"},"remedy":{"en":"Describe it under a heading \\"Training Procedure\\", or list the stages (`governance: {training: {stages: […]}}`).","zh-CN":"在“训练过程”标题下说明，或列出训练阶段（`governance: {training: {stages: […]}}`）。"},"fix":{"add":{"governance.training.description":{"en":"<how it was trained>","zh-CN":"<训练方式>"}}},"basis":[{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Annex XI section 1 point 2(b)","asks":"Documentation of a general-purpose AI model describes the training process, its methods and techniques.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-08-02"},{"instrument":"Hugging Face model card template","provision":"\\"Training Details\\", \\"Training Procedure\\"","asks":"A card describes preprocessing, hyperparameters and course of the training.","url":"https://huggingface.co/docs/hub/model-card-annotated","accessed":"2026-11-23","verified":true},{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 4(5)","asks":"Transparency of generative AI services is raised by effective measures.","verified":false,"effectiveFrom":"2023-08-15"}],"seed":["S7","S11"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-heading.md","outcome":"pass"},{"path":"good-zh.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":4},{"path":"conversion.md","outcome":"not-applicable"}]}',
        },
    },
    doc: {
        head: '{"name":"doc","version":"0.1.0","digest":"sha256-e0d2c1fa9c6914faca1c4d3d6ca6851aff50c36322fea4f5ca8c718c160bf932"}',
        rules: {
            "artifact-without-card": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"doc/artifact-without-card","title":{"en":"Weights or data without a card","zh-CN":"权重或数据缺少模型卡或数据集卡"},"status":"stable","since":"0.1.0","changed":[],"stage":"release","kind":"missing-statement","subject":"repository","when":{"fact":"repository.isChange","operator":"equal","value":"yes"},"require":{"fact":"repository.artifactsWithoutCard","operator":"present","value":false},"severity":{"baseline":"warning","strict":"error"},"anchor":"repository.artifactsWithoutCard","supersedes":[],"message":{"en":"The change adds or alters weights or data that no card in their folder or above it describes: {repository.artifactsWithoutCard}.","zh-CN":"本次变更新增或修改了权重或数据，但其所在目录及上级目录均无相应的卡片：{repository.artifactsWithoutCard}。"},"rationale":{"en":"Weights and data are what is released. Without a card nothing can be said about their sources, their licence, or who answers for them.","zh-CN":"发布的正是权重和数据。没有卡片，其来源、许可和责任人都无从说明。"},"remedy":{"en":"Add a README.md with a model card or data set card to the folder, or list files that are not released under `exclude` in the configuration.","zh-CN":"在该目录中添加含模型卡或数据集卡的 README.md；不发布的文件可列入配置的 `exclude`。"},"basis":[{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Article 53(1)(a), (b), Annexes XI and XII","asks":"Documentation goes with a general-purpose AI model.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-08-02"},{"instrument":"Mitchell et al. 2019, Model Cards for Model Reporting","provision":"section 1","asks":"A released model is accompanied by a card.","verified":false}],"seed":["S11","S10"],"examples":[{"path":"good","subject":"repository","outcome":"pass"},{"path":"good-above","subject":"repository","outcome":"pass"},{"path":"no-change","subject":"repository","outcome":"not-applicable"},{"path":"bad-weights","subject":"repository","outcome":"fail","line":1},{"path":"bad-data","subject":"repository","outcome":"fail","line":1}]}',
            "conflicting-statements": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"doc/conflicting-statements","title":{"en":"Two places state different values for one fact","zh-CN":"同一事实在不同位置陈述不一致"},"status":"stable","since":"0.1.0","changed":[],"stage":"any","kind":"contradiction","subject":"statement","when":{"fact":"statement.fact","operator":"present","value":true},"require":{"fact":"statement.agrees","operator":"equal","value":"yes"},"severity":{"baseline":"error","strict":"error"},"anchor":"statement.values","supersedes":[],"message":{"en":"`{statement.fact}` of {statement.subject} is stated in several places, and differently: {statement.values}.","zh-CN":"{statement.subject} 的 `{statement.fact}` 在多处陈述不一致：{statement.values}。"},"rationale":{"en":"Whichever side is right, one of them misleads: a reader relies on the card, a tool on the metadata. Nobody can be held to a statement that stands beside its opposite.","zh-CN":"无论哪一处正确，另一处都会误导：读者依据正文，工具依据元数据。与相反陈述并存的说明，无法作为依据。"},"remedy":{"en":"Correct one of the places, or take it out.","zh-CN":"更正其中一处，或将其删除。"},"basis":[{"instrument":"Cardwarden","provision":"invariant","asks":"Two statements on one fact that cannot both be true are a finding, whichever of them is true.","accessed":"2026-11-23","verified":true},{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Article 53(1)(a)","asks":"Technical documentation of a general-purpose AI model is kept up to date.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-08-02"},{"instrument":"SPDX 3.0.1","provision":"hasDeclaredLicense and hasConcludedLicense","asks":"What was declared and what was found are kept apart, so that a difference shows.","verified":false}],"seed":["S9","S11"],"examples":[{"path":"good.md","subject":"statement","outcome":"pass"},{"path":"good-translation","subject":"statement","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":2},{"path":"bad-translation","outcome":"fail","line":2},{"path":"bad-declaration","outcome":"fail","line":7}]}',
            "invalid-waiver": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"doc/invalid-waiver","title":{"en":"Waiver excuses nothing","zh-CN":"豁免不生效"},"status":"stable","since":"0.1.0","changed":[],"stage":"any","kind":"unreadable","subject":"waiver","when":{"fact":"waiver.knownRule","operator":"present","value":true},"cases":[{"require":{"fact":"waiver.knownRule","operator":"equal","value":"yes"},"severity":{"baseline":"error","strict":"error"},"message":{"en":"The waiver names a rule that no pack has: {waiver.rule}.","zh-CN":"豁免所指规则不存在于任何规则包：{waiver.rule}。"}},{"require":{"fact":"waiver.subject","operator":"present","value":true},"severity":{"baseline":"error","strict":"error"},"message":{"en":"The waiver of {waiver.rule} does not say which subject it is for.","zh-CN":"对 {waiver.rule} 的豁免未说明其对象。"}},{"require":{"fact":"waiver.reason","operator":"present","value":true},"severity":{"baseline":"error","strict":"error"},"message":{"en":"The waiver of {waiver.rule} for {waiver.subject} gives no reason.","zh-CN":"对 {waiver.subject} 豁免 {waiver.rule} 未说明理由。"}},{"require":{"fact":"waiver.owner","operator":"present","value":true},"severity":{"baseline":"error","strict":"error"},"message":{"en":"The waiver of {waiver.rule} for {waiver.subject} names nobody who answers for it.","zh-CN":"对 {waiver.subject} 豁免 {waiver.rule} 未指明责任人。"}},{"require":{"fact":"waiver.expires","operator":"present","value":true},"severity":{"baseline":"error","strict":"error"},"message":{"en":"The waiver of {waiver.rule} for {waiver.subject} states no last day (YYYY-MM-DD).","zh-CN":"对 {waiver.subject} 豁免 {waiver.rule} 未说明截止日期（YYYY-MM-DD）。"}},{"require":{"fact":"waiver.status","operator":"notEqual","value":"expired"},"severity":{"baseline":"error","strict":"error"},"message":{"en":"The waiver of {waiver.rule} for {waiver.subject} ended on {waiver.expires}.","zh-CN":"对 {waiver.subject} 豁免 {waiver.rule} 已于 {waiver.expires} 到期。"}},{"require":{"fact":"waiver.status","operator":"notEqual","value":"too-long"},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"The waiver of {waiver.rule} for {waiver.subject} runs until {waiver.expires}, more than twelve months ahead.","zh-CN":"对 {waiver.subject} 豁免 {waiver.rule} 的截止日期为 {waiver.expires}，超过十二个月。"}}],"supersedes":[],"message":{"en":"The waiver of {waiver.rule} excuses nothing.","zh-CN":"对 {waiver.rule} 的豁免不生效。"},"rationale":{"en":"A waiver is a decision. Without a reason, somebody who answers for it and an end, nobody can go back to it, and it outlives what it was made for. Such a waiver is not applied.","zh-CN":"豁免是一项决定。没有理由、责任人和截止日期，便无从复核，也会在原因消失后继续存在。此类豁免不予适用。"},"remedy":{"en":"Give `rule`, `subject`, `reason`, `owner` and an `expires` at most twelve months ahead, or take the waiver out.","zh-CN":"填写 `rule`、`subject`、`reason`、`owner` 以及十二个月以内的 `expires`，或删除该豁免。"},"basis":[{"instrument":"Cardwarden","provision":"invariant","asks":"A waiver has a known rule, a subject, a reason, an owner and a last day at most twelve months ahead.","verified":true},{"instrument":"ISO/IEC 42001:2023","provision":"clause 6.1.3","asks":"Controls that are left out are named together with the justification.","verified":false}],"seed":["S9","S10"],"examples":[{"path":"good","subject":"waiver","outcome":"pass"},{"path":"bad-unknown-rule","subject":"waiver","outcome":"fail","line":2},{"path":"bad-no-subject","subject":"waiver","outcome":"fail","line":2},{"path":"bad-no-reason","subject":"waiver","outcome":"fail","line":2},{"path":"bad-no-owner","subject":"waiver","outcome":"fail","line":2},{"path":"bad-no-end","subject":"waiver","outcome":"fail","line":2},{"path":"bad-expired","subject":"waiver","outcome":"fail","line":6},{"path":"bad-too-long","subject":"waiver","outcome":"fail","line":6}]}',
            "placeholder-left": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"doc/placeholder-left","title":{"en":"Template text is left","zh-CN":"残留模板文字"},"status":"stable","since":"0.1.0","changed":[],"stage":"any","kind":"missing-statement","subject":"document","when":{"fact":"document.format","operator":"present","value":true},"require":{"fact":"document.placeholders","operator":"present","value":false},"severity":{"baseline":"warning","strict":"error"},"anchor":"document.placeholders","supersedes":[],"message":{"en":"Template text stands where a statement belongs: {document.placeholders}.","zh-CN":"应填写陈述之处仍为模板文字：{document.placeholders}。"},"rationale":{"en":"A person reads a placeholder as an answer that will come, a parser reads it as a value. It is neither, and every fact behind it is unknown.","zh-CN":"读者会把占位文字当作将要填写的答案，解析器则会把它当作取值。两者皆非，其背后的事实均属未知。"},"remedy":{"en":"Write what is so, or write `unknown`, or take the section out.","zh-CN":"写明实际情况，或写 `unknown`，或删除该部分。"},"basis":[{"instrument":"Cardwarden","provision":"invariant","asks":"Placeholders count as silence, and silence is shown.","verified":true}],"seed":["S11"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":10},{"path":"bad-pasted.md","outcome":"fail","line":5}]}',
            "stale-governance-review": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"doc/stale-governance-review","title":{"en":"Review of the declaration is out of date","zh-CN":"治理声明的复核已过时"},"status":"stable","since":"0.1.0","changed":[],"stage":"operation","kind":"missing-statement","subject":["model","dataset"],"when":{"fact":"review.status","operator":"present","value":true},"cases":[{"require":{"fact":"review.status","operator":"notEqual","value":"aged"},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"The declaration of {name} was last reviewed on {review.date}, longer ago than its limit.","zh-CN":"{name} 的治理声明上次复核于 {review.date}，已超过期限。"}},{"require":{"any":[{"fact":"review.status","operator":"notEqual","value":"not-renewed"},{"fact":"change.entries","operator":"present","value":false}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"The change touches what the declaration of {name} was reviewed for, but not the review: {change.entries}.","zh-CN":"本次变更涉及 {name} 治理声明的复核内容，但未更新复核：{change.entries}。"}}],"anchor":"review.status","supersedes":[],"message":{"en":"The review of the declaration of {name} is out of date.","zh-CN":"{name} 的治理声明复核已过时。"},"rationale":{"en":"Grounds lapse, terms of services change, and a new upstream brings new ones. A declaration that nobody read again says what was so once.","zh-CN":"授权会到期，服务条款会变更，新增上游会带来新的条款。无人复核的声明只反映过去的情况。"},"remedy":{"en":"Read the declaration again, change what is no longer so, and set `governance: {review: {date: <today>, owner: <who>}}`.","zh-CN":"重新阅读治理声明，修改已不符之处，并更新 `governance: {review: {date: <今日>, owner: <复核人>}}`。"},"basis":[{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Article 53(1)(a), (b)","asks":"Documentation of a general-purpose AI model is kept up to date.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-08-02"},{"instrument":"TC260-003 (CN)","provision":"5.2 b) 5)","asks":"The policy on intellectual property is updated as national policy and complaints require.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2024-02-29"}],"seed":["S6","S10"],"examples":[{"path":"good","outcome":"pass"},{"path":"good-renewed","outcome":"pass"},{"path":"good-other-change","outcome":"pass"},{"path":"no-declaration","outcome":"not-applicable"},{"path":"bad-aged","outcome":"fail","line":5},{"path":"bad-own-limit","outcome":"fail","line":5},{"path":"bad-new-teacher","outcome":"fail","line":5},{"path":"bad-licence","outcome":"fail","line":5}]}',
            "unreadable-document": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"doc/unreadable-document","title":{"en":"Document cannot be read","zh-CN":"文档无法读取"},"status":"stable","since":"0.1.0","changed":[],"stage":"any","kind":"unreadable","subject":"document","when":{"fact":"document.format","operator":"present","value":true},"cases":[{"require":{"fact":"document.readable","operator":"equal","value":"yes"},"severity":{"baseline":"error","strict":"error"},"message":{"en":"Part of this document cannot be read: {document.problems}.","zh-CN":"该文档有部分内容无法读取：{document.problems}。"}},{"require":{"any":[{"fact":"document.hubReads","operator":"equal","value":"yes"},{"fact":"document.format","operator":"notIn","value":["hf-model-card","hf-dataset-card"]}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"The Hugging Face Hub will not find this front matter: `---` has to open the file and close the block, alone on its line.","zh-CN":"Hugging Face Hub 无法识别此前置元数据：`---` 须位于文件开头并独占一行，且须以 `---` 结束。"}}],"anchor":"document.problems","supersedes":["*"],"message":{"en":"This document cannot be read in full.","zh-CN":"该文档无法完整读取。"},"rationale":{"en":"What cannot be read cannot be checked. A broken file may not pass for a clean one: every other rule would be silent about it.","zh-CN":"无法读取的内容无法检查。损坏的文件不应被当作没有问题：其他所有规则都会对其保持沉默。"},"remedy":{"en":"Mend the text at this place; front matter stands between two lines of `---`.","zh-CN":"修正此处文本；前置元数据应位于两行 `---` 之间。"},"fix":{"edit":[{"safe":true,"set":{"fact":"document.unquoted","to":"{document.unquoted}"}}]},"basis":[{"instrument":"Cardwarden","provision":"invariant","asks":"A document that claims to be a card and cannot be read is a finding.","verified":true}],"seed":["S10"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-declaration","outcome":"pass"},{"path":"bad-syntax.md","outcome":"fail","line":4,"fixed":"fixed.md"},{"path":"bad-duplicate-key.md","outcome":"fail","line":5},{"path":"bad-not-closed.md","outcome":"fail","line":5},{"path":"bad-hub.md","outcome":"fail","line":1},{"path":"bad-declaration","subject":"governance.yaml","outcome":"fail","line":2,"fixed":"fixed-declaration"},{"path":"fixed.md","outcome":"pass"},{"path":"fixed-declaration","subject":"governance.yaml","outcome":"pass"}]}',
        },
    },
    ip: {
        head: '{"name":"ip","version":"0.1.0","digest":"sha256-dd644870d595c7d38e86c4aaf44b21dadd1e7c253ddc8da1bc83388e5cd96901"}',
        rules: {
            "access-control-bypass-declared": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/access-control-bypass-declared","title":{"en":"Bypass of an access control, or leaked weights, are declared","zh-CN":"自述绕过访问控制或使用泄露权重"},"status":"stable","since":"0.1.0","changed":[],"stage":"distillation","kind":"outside-permission","subject":"edge","when":{"all":[{"fact":"edge.channel","operator":"in","value":["carry","output"]},{"fact":"edge.relation","operator":"notEqual","value":"derived-from"}]},"cases":[{"require":{"all":[{"any":[{"fact":"edge.technicalMeasuresBypassed","operator":"present","value":false},{"fact":"edge.technicalMeasuresBypassed","operator":"notIn","value":["yes","partial"]}]},{"any":[{"fact":"edge.access","operator":"present","value":false},{"fact":"edge.access","operator":"notEqual","value":"unauthorised"}]}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"By the card\'s own words an access control of {from.name} was bypassed, or access to it was not authorized.","zh-CN":"卡片自述绕过了 {from.name} 的访问控制，或未获访问授权。"}},{"require":{"any":[{"fact":"edge.weightsProvenance","operator":"present","value":false},{"fact":"edge.weightsProvenance","operator":"notIn","value":["leaked","unauthorised"]}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"By the card\'s own words the weights of {from.name} are {edge.weightsProvenance}.","zh-CN":"卡片自述 {from.name} 的权重来源为 {edge.weightsProvenance}。"}}],"anchor":"from.name","supersedes":["ip/teacher-authorization-missing","ip/teacher-terms-forbid-training"],"message":{"en":"By the card\'s own words {from.name} was reached without authorization.","zh-CN":"卡片自述未经授权取得 {from.name}。"},"rationale":{"en":"Evading an access control and using leaked weights are named in the laws on unfair competition, trade secrets and copyright, whatever becomes of the question of copyright in outputs.","zh-CN":"无论输出的著作权问题如何定论，规避访问控制与使用泄露权重均为反不正当竞争、商业秘密与著作权法律所明确规范。"},"remedy":{"en":"Stop the release, take out what was made from it, and ask for legal advice.","zh-CN":"暂停发布，移除由此衍生的内容，并寻求法律意见。"},"basis":[{"instrument":"Copyright Law (CN)","provision":"Article 49","asks":"Technical measures that protect works are not evaded or broken without permission.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-06-01"},{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 7(1)-(2)","asks":"Training data and base models come from lawful sources and respect intellectual property.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2023-08-15"},{"instrument":"Anti-Unfair Competition Law (CN)","provision":"Article 13(3)","asks":"Data that others lawfully hold are not obtained or used by improper means, such as evading or breaking technical measures.","verified":false,"effectiveFrom":"2025-10-15"},{"instrument":"Directive (EU) 2016/943","provision":"Articles 2-4","asks":"Trade secrets are not acquired or used by unauthorized access.","verified":false,"effectiveFrom":"2018-06-09"}],"seed":["S1b","S2"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":7},{"path":"bad-access.md","outcome":"fail","line":7},{"path":"bad-weights.md","outcome":"fail","line":7}]}',
            "base-licence-forbids-use": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/base-licence-forbids-use","title":{"en":"Recorded licence of the base does not allow the declared use","zh-CN":"基座模型的登记许可不允许所声明用途"},"status":"stable","since":"0.1.0","changed":[],"stage":"training","kind":"outside-permission","subject":"edge","when":{"all":[{"fact":"edge.channel","operator":"equal","value":"carry"},{"fact":"to.kind","operator":"equal","value":"model"},{"fact":"to.isPublished","operator":"equal","value":"yes"},{"fact":"edge.brokenUpstream","operator":"equal","value":"no"},{"any":[{"fact":"edge.authorization.basis","operator":"present","value":false},{"fact":"edge.authorization.basis","operator":"notIn","value":["contract","own-model"]}]}]},"cases":[{"require":{"fact":"edge.permission.derivatives","operator":"notEqual","value":"no"},"severity":{"baseline":"error","strict":"error"},"message":{"en":"{to.name} is made from {from.name}, whose recorded licence does not allow derivatives to be published.","zh-CN":"{to.name} 由 {from.name} 衍生而来，其登记许可不允许发布衍生模型。"}},{"require":{"any":[{"fact":"edge.permission.purpose","operator":"notEqual","value":"no"},{"fact":"edge.permission.label","operator":"equal","value":"no"}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"The recorded licence of {edge.root} excludes commercial use; {to.name} declares {to.license.id}, which allows it.","zh-CN":"{edge.root} 的登记许可排除商业使用；{to.name} 声明的 {to.license.id} 则允许。"}},{"require":{"any":[{"fact":"from.license.commercial","operator":"present","value":false},{"fact":"from.license.commercial","operator":"notEqual","value":"no"},{"fact":"to.deployment.commercial","operator":"present","value":false},{"fact":"to.deployment.commercial","operator":"notEqual","value":"yes"}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"{to.name} is declared for commercial use; the recorded licence {from.license.id} of {from.name} does not allow that.","zh-CN":"{to.name} 声明用于商业用途；{from.name} 的登记许可 {from.license.id} 不允许商业使用。"}}],"anchor":"from.name","supersedes":[],"message":{"en":"The recorded licence of {from.name} does not allow the declared use of {to.name}.","zh-CN":"{from.name} 的登记许可不允许 {to.name} 所声明的用途。"},"rationale":{"en":"Some licences let a model be used or studied and keep publication of derivatives, or commerce, to the licensor. A published card of a derivative contradicts them.","zh-CN":"有些许可只允许使用或研究模型，而将衍生模型的发布或商业利用保留给许可人。公开发布的衍生模型卡片即与之矛盾。"},"remedy":{"en":"Start from another base, narrow the declared use, or record the separate permission: `authorization: {basis: contract, evidence: <reference>}`.","zh-CN":"更换基座模型，收窄所声明用途，或记录单独授权：`authorization: {basis: contract, evidence: <编号>}`。"},"basis":[{"instrument":"Licence of the upstream","provision":"the clause that the register names for the entry","asks":"Derivatives are published, and used commercially, only as far as the text allows.","verified":"register"},{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 7(1)-(2)","asks":"Training data and base models come from lawful sources and respect intellectual property.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2023-08-15"},{"instrument":"Copyright Law (CN)","provision":"Articles 52-53","asks":"Use beyond a permission has consequences.","verified":false,"effectiveFrom":"2021-06-01"}],"seed":["S1b","S3"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-permission.md","outcome":"not-applicable"},{"path":"bad.md","outcome":"fail","line":3},{"path":"bad-no-derivatives","subject":"edge","outcome":"fail","line":3},{"path":"bad-purpose.md","outcome":"fail","line":3},{"path":"bad-deployment.md","outcome":"fail","line":3}]}',
            "base-model-not-declared": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/base-model-not-declared","title":{"en":"Base model is not declared","zh-CN":"未声明基座模型"},"status":"stable","since":"0.1.0","changed":[],"stage":"training","kind":"missing-statement","subject":"model","when":{"all":[{"fact":"isPublished","operator":"equal","value":"yes"},{"fact":"derivationHints","operator":"present","value":true}]},"require":{"fact":"baseModels","operator":"present","value":true},"severity":{"baseline":"warning","strict":"error"},"anchor":"baseModels","supersedes":[],"message":{"en":"{name} looks derived ({derivationHints}), and declares no base model.","zh-CN":"{name} 疑似衍生模型（{derivationHints}），但未声明基座模型。"},"rationale":{"en":"Weights bring their licence along. Without the name of the base nobody can see which terms, duties and limits came with it.","zh-CN":"权重的许可随权重传递。不注明基座模型，就无从得知随之而来的条款、义务与限制。"},"remedy":{"en":"Add `base_model:` (and `base_model_relation:`) to the front matter, or `governance: {lineage: [{id: …, relation: …}]}`.","zh-CN":"在前置元数据中添加 `base_model:`（及 `base_model_relation:`），或 `governance: {lineage: [{id: …, relation: …}]}`。"},"fix":{"add":{"base_model":{"en":"<Hugging Face id or path of the base model>","zh-CN":"<Hugging Face 编号或基座模型路径>"},"base_model_relation":"<finetune | adapter | quantized | merge>"}},"basis":[{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 7(1)-(2)","asks":"Training data and base models come from lawful sources and respect intellectual property.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2023-08-15"},{"instrument":"Hugging Face Hub documentation","provision":"Model Cards, \\"Specifying a base model\\"","asks":"A fine-tune, adapter, merge or quantized copy names the model it was made from.","url":"https://huggingface.co/docs/hub/model-cards","accessed":"2026-11-23","verified":true},{"instrument":"EU General-Purpose AI Code of Practice","provision":"Model Documentation Form, dependencies","asks":"Documentation lists the models that a model was built on.","verified":false,"effectiveFrom":"2025-08-02"}],"seed":["S1b","S7","S11"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"from-scratch.md","outcome":"not-applicable"},{"path":"bad.md","outcome":"fail","line":6}]}',
            "crawl-without-opt-out-check": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/crawl-without-opt-out-check","title":{"en":"No opt-out check is recorded for a crawled source","zh-CN":"未记录对爬取来源的退出声明核查"},"status":"stable","since":"0.1.0","changed":[],"stage":"collection","kind":"missing-statement","subject":"edge","when":{"all":[{"fact":"edge.relation","operator":"in","value":["collected-from","derived-from","trained-on"]},{"fact":"edge.sourceKind","operator":"in","value":["web-crawl","web-api"]},{"fact":"to.isPublished","operator":"equal","value":"yes"},{"any":[{"fact":"edge.authorization.basis","operator":"present","value":false},{"fact":"edge.authorization.basis","operator":"notIn","value":["licence","contract","own-model","public-domain"]}]}]},"cases":[{"require":{"any":[{"fact":"edge.optOut.checked","operator":"in","value":["yes","partial","n/a"]},{"all":[{"fact":"edge.optOut.checked","operator":"present","value":false},{"fact":"edge.optOut.mechanisms","operator":"present","value":true}]}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"No check for rights reservations is recorded for the crawled source {from.name}.","zh-CN":"未记录对爬取来源 {from.name} 的权利保留声明核查。"}},{"require":{"any":[{"fact":"edge.optOut.checked","operator":"equal","value":"n/a"},{"fact":"edge.optOut.mechanisms","operator":"present","value":true}]},"severity":{"baseline":"notice","strict":"warning"},"message":{"en":"Where rights reservations of {from.name} were looked for is not stated.","zh-CN":"未说明在何处核查了 {from.name} 的权利保留声明。"}},{"require":{"any":[{"fact":"edge.optOut.checked","operator":"equal","value":"n/a"},{"fact":"edge.optOut.date","operator":"present","value":true}]},"severity":{"baseline":"notice","strict":"warning"},"message":{"en":"When rights reservations of {from.name} were looked for is not stated.","zh-CN":"未说明何时核查了 {from.name} 的权利保留声明。"}}],"anchor":"from.name","supersedes":[],"message":{"en":"No check for rights reservations is recorded for the crawled source {from.name}.","zh-CN":"未记录对爬取来源 {from.name} 的权利保留声明核查。"},"rationale":{"en":"In the European Union a reservation takes the exception for text and data mining away; elsewhere the check shows care. Only a record made at the time of the crawl can show it later.","zh-CN":"在欧盟，权利保留会使文本与数据挖掘例外不再适用；在其他地区，核查体现了审慎。只有爬取当时的记录才能在事后证明这一点。"},"remedy":{"en":"Record the check in the entry of the source: `optOut: {checked: …, mechanisms: […], date: …}`.","zh-CN":"在该来源条目中记录核查情况：`optOut: {checked: …, mechanisms: […], date: …}`。"},"fix":{"add":{"governance.sources[].optOut.checked":"<yes | no | partial | unknown>","governance.sources[].optOut.mechanisms[]":"<robots.txt | tdmrep | ai.txt | http-header | html-meta | c2pa-cawg | aipref>","governance.sources[].optOut.date":{"en":"<day, YYYY-MM-DD>","zh-CN":"<日期，YYYY-MM-DD>"}}},"basis":[{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Article 53(1)(c)","asks":"Providers of general-purpose AI models have a policy to find and honour rights reservations.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-08-02"},{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"recital 105","asks":"Where rights were reserved, text and data mining needs the authorization of the rightholder.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2024-08-01"},{"instrument":"Directive (EU) 2019/790","provision":"Article 4(3)","asks":"The exception for text and data mining holds where the rightholder has not reserved the use.","verified":false,"effectiveFrom":"2019-06-06"},{"instrument":"TC260-003-2024 (CN)","provision":"5.1","asks":"Content that others have clearly said may not be collected is not collected.","verified":false,"effectiveFrom":"2024-02-29"}],"seed":["S1a","S3"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":7},{"path":"bad-checked-no.md","outcome":"fail","line":7},{"path":"bad-no-mechanism.md","outcome":"fail","line":7},{"path":"bad-no-date.md","outcome":"fail","line":7},{"path":"own-content.md","outcome":"not-applicable"},{"path":"contract.md","outcome":"not-applicable"}]}',
            "data-sources-missing": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/data-sources-missing","title":{"en":"No source of the data is listed","zh-CN":"未列明数据来源"},"status":"stable","since":"0.1.0","changed":[],"stage":"collection","kind":"missing-statement","subject":"dataset","when":{"fact":"isPublished","operator":"equal","value":"yes"},"require":{"any":[{"fact":"sources","operator":"present","value":true},{"fact":"sources.description","operator":"present","value":true},{"fact":"synthetic.generators","operator":"present","value":true},{"fact":"synthetic.present","operator":"equal","value":"yes"}]},"severity":{"baseline":"warning","strict":"error"},"anchor":"sources","supersedes":[],"message":{"en":"{name} does not say where its content comes from.","zh-CN":"{name} 未说明其内容来源。"},"rationale":{"en":"The source is the first thing that every question of authorization needs: without it no licence, no opt-out and no person can be traced.","zh-CN":"来源是追问授权的第一步：没有来源，许可、退出声明和所涉个人都无从追溯。"},"remedy":{"en":"List the data sets under `source_datasets:` (`original` for content of your own), list places under `governance: {sources: …}`, or describe them under a heading \\"Source Data\\".","zh-CN":"在 `source_datasets:` 下列出来源数据集（自有内容写 `original`），在 `governance: {sources: …}` 下列出来源，或在“数据来源”标题下说明。"},"fix":{"add":{"source_datasets[]":{"en":"<id of a data set it comes from | original>","zh-CN":"<来源数据集的编号 | original>"}}},"basis":[{"instrument":"California Civil Code","provision":"section 3111(a)(1)","asks":"Published documentation names the sources or owners of the data sets.","url":"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=3111.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2026-01-01"},{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 7(1)-(2)","asks":"Training data and base models come from lawful sources and respect intellectual property.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2023-08-15"},{"instrument":"Croissant 1.1","provision":"prov:wasDerivedFrom","asks":"A description of a data set names what it was derived from.","url":"https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html","accessed":"2026-11-23","verified":true},{"instrument":"TC260-003-2024 (CN)","provision":"5.1","asks":"Sources of training data are managed and recorded.","verified":false,"effectiveFrom":"2024-02-29"}],"seed":["S1a","S3","S11"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-governance.md","outcome":"pass"},{"path":"good-synthetic.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":5},{"path":"draft.md","outcome":"not-applicable"}]}',
            "dataset-licence-exceeds-source": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/dataset-licence-exceeds-source","title":{"en":"Licence of the data set grants more than that of a source","zh-CN":"数据集许可宽于其来源的许可"},"status":"stable","since":"0.1.0","changed":[],"stage":"collection","kind":"outside-permission","subject":"edge","when":{"all":[{"fact":"to.kind","operator":"equal","value":"dataset"},{"any":[{"fact":"edge.channel","operator":"equal","value":"carry"},{"fact":"edge.relation","operator":"equal","value":"collected-from"}]},{"fact":"to.license.id","operator":"present","value":true},{"fact":"edge.brokenUpstream","operator":"equal","value":"no"},{"any":[{"fact":"edge.authorization.basis","operator":"present","value":false},{"fact":"edge.authorization.basis","operator":"notIn","value":["contract","own-model"]}]}]},"undetermined":{"fact":"edge.permission.label","operator":"equal","value":"unknown"},"cases":[{"require":{"fact":"edge.permission.label","operator":"notEqual","value":"no"},"severity":{"baseline":"error","strict":"error"},"message":{"en":"{to.name} declares {to.license.id}, which conflicts with {edge.label.license}, the recorded licence of its source {edge.root}.","zh-CN":"{to.name} 声明的许可为 {to.license.id}，与其来源 {edge.root} 的登记许可 {edge.label.license} 相冲突。"}},{"require":{"fact":"edge.permission.purpose","operator":"notEqual","value":"no"},"severity":{"baseline":"error","strict":"error"},"message":{"en":"{to.name} declares {to.license.id}, which allows commercial use; the recorded licence {from.license.id} of its source {from.name} does not.","zh-CN":"{to.name} 声明的许可 {to.license.id} 允许商业使用；其来源 {from.name} 的登记许可 {from.license.id} 不允许。"}},{"require":{"fact":"edge.permission.label","operator":"notEqual","value":"contested"},"severity":{"baseline":"warning","strict":"warning"},"message":{"en":"Whether {to.name} may declare {to.license.id} over {edge.label.license}, the recorded licence of its source {edge.root}, is contested.","zh-CN":"{to.name} 能否在其来源 {edge.root} 的登记许可 {edge.label.license} 之上声明 {to.license.id}，存在争议。"}},{"require":{"any":[{"fact":"edge.relation","operator":"notEqual","value":"collected-from"},{"fact":"from.license.category","operator":"present","value":false},{"fact":"from.license.category","operator":"notIn","value":["non-commercial","research-only","no-derivatives"]},{"fact":"to.license.permissive","operator":"present","value":false},{"fact":"to.license.permissive","operator":"notEqual","value":"yes"}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"{to.name} declares {to.license.id}, which grants more than {from.license.id}, the licence stated for its source {from.name}.","zh-CN":"{to.name} 声明的许可 {to.license.id} 宽于其来源 {from.name} 所载许可 {from.license.id}。"}}],"anchor":"from.name","supersedes":["ip/inherited-obligations-missing"],"message":{"en":"{to.name} declares {to.license.id}, which conflicts with {edge.label.license}, the recorded licence of its source {edge.root}.","zh-CN":"{to.name} 声明的许可为 {to.license.id}，与其来源 {edge.root} 的登记许可 {edge.label.license} 相冲突。"},"rationale":{"en":"Nobody can pass on more than was received. A filtered, translated or cleaned copy keeps the share-alike, non-commercial and attribution terms of what went into it.","zh-CN":"任何人都不能转授多于自己所获的权利。经筛选、翻译或清洗的副本仍保留原内容的相同方式共享、非商业及署名条款。"},"remedy":{"en":"Carry the strictest licence of the sources, split the data set by licence, or record a separate permission: `authorization: {basis: contract, evidence: <reference>}`.","zh-CN":"采用来源中最严格的许可，按许可拆分数据集，或记录单独授权：`authorization: {basis: contract, evidence: <编号>}`。"},"basis":[{"instrument":"Licence of the upstream","provision":"the clause that the register names for the entry","asks":"Copies and adaptations of the data stay under the licence\'s terms, or carry them on.","verified":"register"},{"instrument":"Copyright Law (CN)","provision":"Article 10(1)(5) and (14)","asks":"Copying and adapting a work are for the rightholder to permit.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-06-01"},{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 7(1)-(2)","asks":"Training data and base models come from lawful sources and respect intellectual property.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2023-08-15"}],"seed":["S1a","S3"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-permission.md","outcome":"not-applicable"},{"path":"bad.md","outcome":"fail","line":6},{"path":"bad-purpose.md","outcome":"fail","line":6},{"path":"bad-contested.md","outcome":"fail","line":6},{"path":"bad-source.md","outcome":"fail","line":7}]}',
            "dataset-licence-missing": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/dataset-licence-missing","title":{"en":"Data set has no licence","zh-CN":"数据集未声明许可"},"status":"stable","since":"0.1.0","changed":[],"stage":"collection","kind":"missing-licence","subject":"dataset","when":{"fact":"name","operator":"present","value":true},"cases":[{"require":{"any":[{"fact":"license.stated","operator":"present","value":true},{"fact":"license.name","operator":"present","value":true},{"fact":"license.link","operator":"present","value":true},{"fact":"license.file","operator":"present","value":true},{"fact":"license.rootFile","operator":"present","value":true},{"fact":"isPublished","operator":"equal","value":"no"}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"No licence is stated for the data set {name}.","zh-CN":"数据集 {name} 未声明许可。"}},{"require":{"any":[{"fact":"license.stated","operator":"present","value":true},{"fact":"license.name","operator":"present","value":true},{"fact":"license.link","operator":"present","value":true},{"fact":"license.file","operator":"present","value":true},{"fact":"isPublished","operator":"equal","value":"no"}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"No licence is stated for the data set {name}; {license.rootFile} in the root may be that of the code alone.","zh-CN":"数据集 {name} 未声明许可；根目录的 {license.rootFile} 可能仅适用于代码。"}},{"require":{"any":[{"fact":"license.stated","operator":"present","value":true},{"fact":"license.name","operator":"present","value":true},{"fact":"license.link","operator":"present","value":true},{"fact":"license.file","operator":"present","value":true}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"No licence is stated yet for the unpublished data set {name}.","zh-CN":"尚未发布的数据集 {name} 未声明许可。"}}],"anchor":"license.stated","supersedes":["ip/licence-not-resolvable"],"message":{"en":"No licence is stated for the data set {name}.","zh-CN":"数据集 {name} 未声明许可。"},"rationale":{"en":"Without a licence nobody downstream has a stated permission to use, change or pass on what is published, and no duty can be derived from it.","zh-CN":"没有许可声明，下游任何人都没有明示的使用、修改或传播权限，也无法据以确定任何义务。"},"remedy":{"en":"Add `license:` to the front matter: an identifier of the Hub, or `other` with `license_name` and `license_link`.","zh-CN":"在前置元数据中添加 `license:`：使用 Hub 的许可标识，或写 `other` 并给出 `license_name` 与 `license_link`。"},"fix":{"add":{"license":{"en":"<SPDX or Hugging Face id>","zh-CN":"<SPDX 或 Hugging Face 许可标识>"}}},"basis":[{"instrument":"California Civil Code","provision":"section 3111(a)(5)-(6)","asks":"Published documentation says whether training data are protected and whether they were licensed.","url":"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=3111.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2026-01-01"},{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 7(1)-(2)","asks":"Training data and base models come from lawful sources and respect intellectual property.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2023-08-15"}],"seed":["S1a","S3"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-licence-file","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":5},{"path":"bad-root-licence","outcome":"fail","line":5},{"path":"bad-draft.md","outcome":"fail","line":6},{"path":"bad-broken.md","outcome":"undetermined"}]}',
            "distilled-without-teacher": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/distilled-without-teacher","title":{"en":"Distilled model names no teacher","zh-CN":"蒸馏模型未注明教师模型"},"status":"stable","since":"0.1.0","changed":[],"stage":"distillation","kind":"missing-statement","subject":"model","when":{"all":[{"fact":"isPublished","operator":"equal","value":"yes"},{"fact":"isConversion","operator":"equal","value":"no"},{"any":[{"fact":"distillation.declared","operator":"in","value":["yes","partial"]},{"all":[{"fact":"distillation.hints","operator":"present","value":true},{"any":[{"fact":"distillation.declared","operator":"present","value":false},{"fact":"distillation.declared","operator":"equal","value":"unknown"}]}]}]}]},"cases":[{"require":{"any":[{"fact":"distillation.declared","operator":"present","value":false},{"fact":"distillation.declared","operator":"notIn","value":["yes","partial"]},{"fact":"teachers","operator":"present","value":true},{"fact":"isDistilled","operator":"equal","value":"yes"},{"fact":"teachers.statement","operator":"present","value":true}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"{name} is declared as distilled and names no teacher.","zh-CN":"{name} 自述为蒸馏模型，但未注明教师模型。"}},{"require":{"any":[{"fact":"teachers","operator":"present","value":true},{"fact":"isDistilled","operator":"equal","value":"yes"},{"fact":"teachers.statement","operator":"present","value":true}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"{name} speaks of distillation ({distillation.hints}) and names no teacher.","zh-CN":"{name} 提及蒸馏（{distillation.hints}），但未注明教师模型。"}}],"anchor":"teachers","supersedes":[],"message":{"en":"{name} is distilled and names no teacher.","zh-CN":"{name} 为蒸馏模型，但未注明教师模型。"},"rationale":{"en":"Whether a teacher\'s knowledge may be used can only be asked of a teacher that is named. The host\'s metadata have no field for it, so it is easily left out.","zh-CN":"只有注明教师模型，才能追问其知识能否使用。平台元数据没有相应字段，因而容易遗漏。"},"remedy":{"en":"Name the teacher in `governance: {teachers: [{id: …, access: …, outputUse: […]}]}`; write `governance: {distillation: none}` where the word means something else.","zh-CN":"在 `governance: {teachers: [{id: …, access: …, outputUse: […]}]}` 中注明教师模型；若该词另有所指，写 `governance: {distillation: none}`。"},"fix":{"add":{"governance.teachers[].id":{"en":"<Hugging Face id or name of the service>","zh-CN":"<Hugging Face 编号或服务名称>"},"governance.teachers[].access":"<weights | api | product-ui | cloud-marketplace | dataset | internal>","governance.teachers[].outputUse[]":"<generated-text | reasoning-traces | logits | hidden-states | preference-labels | reward>"}},"basis":[{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 7(1)-(2)","asks":"Training data and base models come from lawful sources and respect intellectual property.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2023-08-15"},{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Annex XI section 1 point 2(b)","asks":"Documentation of a general-purpose AI model describes how it was trained, with methods and techniques.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-08-02"},{"instrument":"EU General-Purpose AI Code of Practice","provision":"Model Documentation Form, dependencies","asks":"Documentation lists the models that a model was built on.","verified":false,"effectiveFrom":"2025-08-02"}],"seed":["S1b","S2","S7","S11"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-data-set.md","outcome":"pass"},{"path":"none.md","outcome":"not-applicable"},{"path":"conversion.md","outcome":"not-applicable"},{"path":"bad.md","outcome":"fail","line":7},{"path":"bad-hint.md","outcome":"fail","line":6}]}',
            "inherited-obligations-missing": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/inherited-obligations-missing","title":{"en":"Duties of an inherited licence are not shown","zh-CN":"未体现继承许可所附义务"},"status":"stable","since":"0.1.0","changed":[],"stage":"training","kind":"missing-statement","subject":"edge","when":{"all":[{"any":[{"fact":"edge.channel","operator":"equal","value":"carry"},{"all":[{"fact":"edge.relation","operator":"equal","value":"trained-on"},{"fact":"edge.generators","operator":"present","value":false}]}]},{"fact":"to.isPublished","operator":"equal","value":"yes"},{"fact":"edge.brokenUpstream","operator":"equal","value":"no"},{"any":[{"fact":"edge.authorization.basis","operator":"present","value":false},{"fact":"edge.authorization.basis","operator":"notIn","value":["contract","own-model"]}]}]},"cases":[{"require":{"fact":"edge.duties.unmet","operator":"present","value":false},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"The recorded licences behind {from.name} ask for what {to.name} does not show: {edge.duties.unmet}.","zh-CN":"{from.name} 的登记许可所要求的下列内容，{to.name} 未体现：{edge.duties.unmet}。"}},{"require":{"fact":"edge.duties.unmetNotices","operator":"present","value":false},"severity":{"baseline":"warning","strict":"warning"},"message":{"en":"{to.name} does not show the licence text or notice of {from.name}: {edge.duties.unmetNotices}.","zh-CN":"{to.name} 未附 {from.name} 的许可文本或声明：{edge.duties.unmetNotices}。"}}],"anchor":"from.name","supersedes":[],"message":{"en":"The recorded licences behind {from.name} ask for what {to.name} does not show: {edge.duties.unmet}.","zh-CN":"{from.name} 的登记许可所要求的下列内容，{to.name} 未体现：{edge.duties.unmet}。"},"rationale":{"en":"Community licences ask for few things, and in words that can be looked up: a copy of the text, a notice, a name, a line such as \\"Built with Llama\\", a use policy. Permissive ones ask that the notice stays.","zh-CN":"社区许可的要求不多，且有明文可查：附许可文本、声明文件、名称前缀、“Built with Llama”之类的字样、使用政策。宽松许可则要求保留声明。"},"remedy":{"en":"Put the licence text (agreement-copy) and the notice (notice-file) of the upstream into the folder, show its line (display), begin the name as it asks (name-prefix), and link its use policy (use-restrictions).","zh-CN":"将上游的许可文本（agreement-copy）与声明（notice-file）放入该目录，标注其要求的字样（display），按其要求起名（name-prefix），并链接其使用政策（use-restrictions）。"},"fix":{"edit":[{"safe":false,"append":{"after":"to.body","text":{"en":"{edge.duties.line}","zh-CN":"{edge.duties.line}"}}}]},"basis":[{"instrument":"Licence of the upstream","provision":"the clause that the register names for the entry","asks":"A copy, notice, name, displayed line or use policy travels with the model.","verified":"register"},{"instrument":"Llama 3.1 Community Licence","provision":"section 1(b)(i) and (iii)","asks":"A copy of the agreement, a notice, \\"Built with Llama\\" and a name that begins with \\"Llama\\" go with a distributed derivative.","url":"https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE","accessed":"2026-11-23","verified":true},{"instrument":"Copyright Law (CN)","provision":"Article 51","asks":"Information on rights is not removed or altered without permission.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-06-01"}],"seed":["S1b","S3"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-same-licence","outcome":"pass"},{"path":"good-permission.md","outcome":"not-applicable"},{"path":"bad.md","outcome":"fail","line":3},{"path":"bad-notice.md","outcome":"fail","line":3},{"path":"bad-data-terms.md","outcome":"fail","line":5},{"path":"draft.md","outcome":"not-applicable"},{"path":"bad-line","outcome":"fail","line":4,"fixed":"fixed-line"},{"path":"fixed-line","outcome":"pass"}]}',
            "licence-contradicts-inherited": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/licence-contradicts-inherited","title":{"en":"Declared licence conflicts with an inherited one","zh-CN":"所声明许可与继承的许可相冲突"},"status":"stable","since":"0.1.0","changed":[],"stage":"training","kind":"outside-permission","subject":"edge","when":{"all":[{"fact":"edge.channel","operator":"equal","value":"carry"},{"fact":"to.kind","operator":"equal","value":"model"},{"fact":"to.license.id","operator":"present","value":true},{"fact":"edge.brokenUpstream","operator":"equal","value":"no"},{"any":[{"fact":"edge.authorization.basis","operator":"present","value":false},{"fact":"edge.authorization.basis","operator":"notIn","value":["contract","own-model"]}]}]},"undetermined":{"fact":"edge.permission.label","operator":"equal","value":"unknown"},"cases":[{"require":{"fact":"edge.permission.label","operator":"notEqual","value":"no"},"severity":{"baseline":"error","strict":"error"},"message":{"en":"{to.name} declares {to.license.id}, which conflicts with {edge.label.license}, the recorded licence of {edge.root}.","zh-CN":"{to.name} 声明的许可为 {to.license.id}，与 {edge.root} 的登记许可 {edge.label.license} 相冲突。"}},{"require":{"fact":"edge.permission.label","operator":"notEqual","value":"contested"},"severity":{"baseline":"warning","strict":"warning"},"message":{"en":"Whether {to.name} may declare {to.license.id} over {edge.label.license}, the recorded licence of {edge.root}, is contested.","zh-CN":"{to.name} 能否在 {edge.root} 的登记许可 {edge.label.license} 之上声明 {to.license.id}，存在争议。"}}],"anchor":"from.name","supersedes":[],"message":{"en":"{to.name} declares {to.license.id}, which conflicts with {edge.label.license}, the recorded licence of {edge.root}.","zh-CN":"{to.name} 声明的许可为 {to.license.id}，与 {edge.root} 的登记许可 {edge.label.license} 相冲突。"},"rationale":{"en":"Weights carry their licence through any number of fine-tunes, merges and conversions. A label that grants more than the publisher received misleads everyone downstream.","zh-CN":"权重的许可会随微调、合并与转换一直传递。标注的许可若宽于发布者所获授权，会误导所有下游使用者。"},"remedy":{"en":"Declare the inherited licence, or `other` with both texts; or start from a base whose licence allows the label.","zh-CN":"声明所继承的许可，或用 `other` 并给出两份文本；或改用许可允许该标注的基座模型。"},"fix":{"edit":[{"when":{"all":[{"fact":"edge.label.license","operator":"in","value":["gemma","llama2","llama3","llama3.1","llama3.2","llama3.3","llama4","grok2-community","cc-by-sa-3.0","cc-by-sa-4.0","cc-by-nc-2.0","cc-by-nc-3.0","cc-by-nc-4.0","cc-by-nc-sa-2.0","cc-by-nc-sa-3.0","cc-by-nc-sa-4.0","gpl-2.0","gpl-3.0","agpl-3.0","lgpl-2.1","lgpl-3.0","mpl-2.0","bigscience-bloom-rail-1.0","bigscience-openrail-m","creativeml-openrail-m","bigcode-openrail-m","openrail++","deepfloyd-if-license","apple-amlr","fair-noncommercial-research-license","h-research","intel-research"]},{"fact":"to.license.stated","operator":"doesNotContain","value":"other"},{"fact":"to.license.name","operator":"present","value":false}]},"safe":false,"set":{"fact":"to.license.stated","to":"{edge.label.license}"}}]},"basis":[{"instrument":"Licence of the upstream","provision":"the clause that the register names for the entry","asks":"Derivatives stay under the licence\'s terms, or carry them on.","verified":"register"},{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 7(1)-(2)","asks":"Training data and base models come from lawful sources and respect intellectual property.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2023-08-15"}],"seed":["S1b","S3"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-same-licence.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":3,"fixed":"fixed.md"},{"path":"bad-quantized.md","outcome":"fail","line":3,"fixed":"fixed-quantized.md"},{"path":"bad-chain","subject":"student <- middle [finetune]","outcome":"fail","line":3},{"path":"not-applicable.md","outcome":"not-applicable"},{"path":"permission.md","outcome":"not-applicable"},{"path":"bad-contested","subject":"quay-works/student <- harbour-lab/base [finetune]","outcome":"fail","line":3},{"path":"fixed.md","outcome":"pass"},{"path":"fixed-quantized.md","outcome":"pass"}]}',
            "licence-not-resolvable": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/licence-not-resolvable","title":{"en":"Licence does not name one text","zh-CN":"许可标识无法对应到具体文本"},"status":"stable","since":"0.1.0","changed":[],"stage":"collection","kind":"missing-statement","subject":["model","dataset"],"when":{"fact":"license.status","operator":"present","value":true},"cases":[{"require":{"fact":"license.status","operator":"notEqual","value":"unknown"},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"The card says that the licence of {name} is not known.","zh-CN":"卡片声明 {name} 的许可未知。"}},{"require":{"any":[{"fact":"license.status","operator":"notEqual","value":"nonstandard"},{"all":[{"fact":"license.name","operator":"present","value":true},{"fact":"license.link","operator":"present","value":true}]},{"all":[{"any":[{"fact":"license.name","operator":"present","value":true},{"fact":"license.link","operator":"present","value":true}]},{"fact":"license.file","operator":"present","value":true}]}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"`{license.stated}` names no licence text: name and link are not both given.","zh-CN":"`{license.stated}` 未指明具体许可文本：名称与链接未同时给出。"}},{"require":{"fact":"license.status","operator":"notEqual","value":"underspecified"},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"`{license.stated}` names a family of licences; which version holds is not stated.","zh-CN":"`{license.stated}` 仅指明许可系列，未说明适用版本。"}}],"anchor":"license.stated","supersedes":[],"message":{"en":"`{license.stated}` names no licence text.","zh-CN":"`{license.stated}` 未指明具体许可文本。"},"rationale":{"en":"A licence works only if the reader can find its words. `other` without a link, a family without a version or `unknown` leave every permission open.","zh-CN":"只有读者能找到许可条文，许可才有意义。没有链接的 `other`、没有版本的许可系列或 `unknown` 都会使所有权限悬而未决。"},"remedy":{"en":"Use an identifier of the Hub or of SPDX, with its version; for any other text keep `license: other` and add `license_name` and `license_link`.","zh-CN":"使用 Hub 或 SPDX 的许可标识并带版本；其他文本请保留 `license: other`，并添加 `license_name` 和 `license_link`。"},"fix":{"add":{"license_name":{"en":"<name of the licence text, with its version>","zh-CN":"<许可文本名称及版本>"},"license_link":{"en":"<URL of the licence text>","zh-CN":"<许可文本的网址>"}}},"basis":[{"instrument":"Hugging Face Hub documentation","provision":"Model Cards, \\"Specifying a license\\"","asks":"`license` holds a listed identifier; a licence outside the list is `other` with its name and a link.","url":"https://huggingface.co/docs/hub/model-cards","accessed":"2026-11-23","verified":true}],"seed":["S3"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-other.md","outcome":"pass"},{"path":"bad-other.md","outcome":"fail","line":2},{"path":"bad-unknown.md","outcome":"fail","line":2},{"path":"bad-family.md","outcome":"fail","line":3}]}',
            "merged-terms-incompatible": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/merged-terms-incompatible","title":{"en":"Merged upstreams carry terms that cannot both be met","zh-CN":"合并的上游条款无法同时满足"},"status":"stable","since":"0.1.0","changed":[],"stage":"training","kind":"contradiction","subject":"model","when":{"fact":"baseModels","operator":"present","value":true},"require":{"fact":"mergeConflicts","operator":"present","value":false},"severity":{"baseline":"warning","strict":"error"},"anchor":"mergeConflicts","supersedes":[],"message":{"en":"{name} joins upstreams whose recorded terms cannot both be met: {mergeConflicts}.","zh-CN":"{name} 合并的上游，其登记条款无法同时满足：{mergeConflicts}。"},"rationale":{"en":"Two copyleft texts each want the whole, and two name clauses each want the beginning of the name. How far copyleft reaches weights is unsettled, so this is a question for a person.","zh-CN":"两份著佐权（copyleft）许可都要求整体适用，两条命名条款都要求居于名称开头。著佐权是否及于权重尚无定论，需由人判断。"},"remedy":{"en":"Leave one of the two out, or record a separate permission for one of them in `governance: {lineage: …}`.","zh-CN":"去掉其中之一，或在 `governance: {lineage: …}` 中为其一记录单独授权。"},"basis":[{"instrument":"Licence of the upstream","provision":"the clause that the register names for the entry","asks":"Derivatives stay under this very text, or bear this name.","verified":"register"},{"instrument":"Llama 3.1 Community Licence","provision":"section 1(b)(i)","asks":"The name of a derivative begins with \\"Llama\\".","url":"https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE","accessed":"2026-11-23","verified":true},{"instrument":"CC BY-SA 4.0","provision":"section 3(b)","asks":"Adaptations stay under the same licence or a compatible one.","verified":false}],"seed":["S1b","S3"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":10},{"path":"single.md","outcome":"pass"},{"path":"from-scratch.md","outcome":"not-applicable"}]}',
            "model-licence-missing": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/model-licence-missing","title":{"en":"Model has no licence","zh-CN":"模型未声明许可"},"status":"stable","since":"0.1.0","changed":[],"stage":"release","kind":"missing-licence","subject":"model","when":{"fact":"name","operator":"present","value":true},"cases":[{"require":{"any":[{"fact":"license.stated","operator":"present","value":true},{"fact":"license.name","operator":"present","value":true},{"fact":"license.link","operator":"present","value":true},{"fact":"license.file","operator":"present","value":true},{"fact":"license.rootFile","operator":"present","value":true},{"fact":"isPublished","operator":"equal","value":"no"}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"No licence is stated for the model {name}.","zh-CN":"模型 {name} 未声明许可。"}},{"require":{"any":[{"fact":"license.stated","operator":"present","value":true},{"fact":"license.name","operator":"present","value":true},{"fact":"license.link","operator":"present","value":true},{"fact":"license.file","operator":"present","value":true},{"fact":"isPublished","operator":"equal","value":"no"}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"No licence is stated for the model {name}; {license.rootFile} in the root may be that of the code alone.","zh-CN":"模型 {name} 未声明许可；根目录的 {license.rootFile} 可能仅适用于代码。"}},{"require":{"any":[{"fact":"license.stated","operator":"present","value":true},{"fact":"license.name","operator":"present","value":true},{"fact":"license.link","operator":"present","value":true},{"fact":"license.file","operator":"present","value":true}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"No licence is stated yet for the unpublished model {name}.","zh-CN":"尚未发布的模型 {name} 未声明许可。"}}],"anchor":"license.stated","supersedes":["ip/licence-not-resolvable","ip/licence-file-mismatch"],"message":{"en":"No licence is stated for the model {name}.","zh-CN":"模型 {name} 未声明许可。"},"rationale":{"en":"Without a licence nobody downstream has a stated permission to use, change or pass on what is published, and no duty can be derived from it.","zh-CN":"没有许可声明，下游任何人都没有明示的使用、修改或传播权限，也无法据以确定任何义务。"},"remedy":{"en":"Add `license:` to the front matter: an identifier of the Hub, or `other` with `license_name` and `license_link`.","zh-CN":"在前置元数据中添加 `license:`：使用 Hub 的许可标识，或写 `other` 并给出 `license_name` 与 `license_link`。"},"fix":{"add":{"license":{"en":"<SPDX or Hugging Face id>","zh-CN":"<SPDX 或 Hugging Face 许可标识>"}}},"basis":[{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Annex XI section 1 point 1(f); Annex XII point 1(h)","asks":"Documentation of a general-purpose AI model names its licence.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-08-02"},{"instrument":"Hugging Face Hub documentation","provision":"Model Cards, \\"Specifying a license\\"","asks":"A model card names the model\'s licence under `license`.","url":"https://huggingface.co/docs/hub/model-cards","accessed":"2026-11-23","verified":true}],"seed":["S3","S11"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-licence-file","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":4},{"path":"bad-root-licence","outcome":"fail","line":4},{"path":"bad-draft.md","outcome":"fail","line":5},{"path":"bad-broken.md","outcome":"undetermined"}]}',
            "open-source-claim-unsupported": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/open-source-claim-unsupported","title":{"en":"\\"Open source\\" is claimed and the licence does not support it","zh-CN":"宣称“开源”但许可不支持"},"status":"stable","since":"0.1.0","changed":[],"stage":"release","kind":"claim-unsupported","subject":["model","dataset"],"when":{"all":[{"fact":"claims.openSource","operator":"present","value":true},{"fact":"license.category","operator":"present","value":true}]},"require":{"fact":"license.category","operator":"notIn","value":["community","rail","non-commercial","research-only","no-derivatives"]},"severity":{"baseline":"warning","strict":"warning"},"anchor":"claims.openSource","supersedes":[],"message":{"en":"{name} is called open source; its licence {license.id} restricts use, changes or commerce.","zh-CN":"{name} 宣称开源；其许可 {license.id} 限制使用、修改或商业利用。"},"rationale":{"en":"Exemptions in law and the trust of users hang on this word. Weights that anyone can download under restrictions are open weights.","zh-CN":"法律上的豁免与用户的信任都系于“开源”一词。附有限制、可供下载的权重应称为开放权重。"},"remedy":{"en":"Say \\"open weights\\", or name the class of the Model Openness Framework that is reached; or publish under a licence without such limits.","zh-CN":"改称“开放权重”，或注明所达到的模型开放框架（MOF）等级；或以无此类限制的许可发布。"},"basis":[{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Articles 53(2) and 54(6)","asks":"Exemptions for open source ask for a licence that allows access, use, change and distribution, with parameters made public.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-08-02"},{"instrument":"Model Openness Framework","provision":"classes I to III","asks":"A class is reached only with open licences for each of its components.","url":"https://isitopen.ai/","accessed":"2026-11-23","verified":true},{"instrument":"Open Source AI Definition 1.0","provision":"preferred form to make modifications","asks":"Use, study, change and sharing are free for any purpose.","url":"https://opensource.org/ai/open-source-ai-definition","accessed":"2026-11-23","verified":false}],"seed":["S11"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"no-claim.md","outcome":"not-applicable"},{"path":"bad.md","outcome":"fail","line":8},{"path":"bad-zh.md","outcome":"fail","line":9}]}',
            "opt-out-not-respected": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/opt-out-not-respected","title":{"en":"A rights reservation that was found is not respected","zh-CN":"已发现的权利保留声明未予遵守"},"status":"stable","since":"0.1.0","changed":[],"stage":"collection","kind":"outside-permission","subject":"edge","when":{"all":[{"fact":"edge.relation","operator":"in","value":["collected-from","derived-from","trained-on"]},{"any":[{"fact":"edge.optOut.checked","operator":"equal","value":"yes"},{"fact":"edge.optOut.preference","operator":"in","value":["not-allowed","constrained"]}]},{"any":[{"fact":"edge.optOut.preference","operator":"present","value":false},{"fact":"edge.optOut.preference","operator":"notEqual","value":"allowed"}]},{"any":[{"fact":"edge.authorization.basis","operator":"present","value":false},{"fact":"edge.authorization.basis","operator":"notIn","value":["licence","contract","own-model","exception"]}]}]},"cases":[{"require":{"any":[{"fact":"edge.optOut.respected","operator":"present","value":false},{"fact":"edge.optOut.respected","operator":"notEqual","value":"no"}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"{to.name} uses {from.name} although the rights reservations found there are declared as not respected.","zh-CN":"{to.name} 使用了 {from.name}，但自述未遵守在该处发现的权利保留声明。"}},{"require":{"any":[{"fact":"edge.optOut.preference","operator":"present","value":false},{"fact":"edge.optOut.preference","operator":"notIn","value":["not-allowed","constrained"]},{"fact":"edge.optOut.respected","operator":"in","value":["yes","n/a"]}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"The preference found at {from.name} is recorded as {edge.optOut.preference}; that it was respected throughout is not stated.","zh-CN":"在 {from.name} 发现的偏好记录为 {edge.optOut.preference}；未说明是否始终予以遵守。"}}],"anchor":"from.name","supersedes":[],"message":{"en":"{to.name} uses {from.name} although the rights reservations found there are declared as not respected.","zh-CN":"{to.name} 使用了 {from.name}，但自述未遵守在该处发现的权利保留声明。"},"rationale":{"en":"A reservation that was found and set aside leaves the use without the exception on which crawling usually rests. Only another ground, such as a licence, can stand in its place.","zh-CN":"已发现却未予理会的权利保留，会使该使用失去爬取通常所依赖的例外。只有许可等其他依据才能代替。"},"remedy":{"en":"Take the reserved content out, or record the ground that covers it: `authorization: {basis: licence, evidence: <reference>}`.","zh-CN":"移除已保留权利的内容，或记录涵盖该使用的依据：`authorization: {basis: licence, evidence: <编号>}`。"},"basis":[{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Article 53(1)(c)","asks":"Providers of general-purpose AI models have a policy to find and honour rights reservations.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-08-02"},{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"recital 105","asks":"Where rights were reserved, text and data mining needs the authorization of the rightholder.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2024-08-01"},{"instrument":"IETF AIPREF vocabulary (draft)","provision":"combination of preferences","asks":"Of several preferences the most restrictive counts; silence is no preference; an agreement may override it.","url":"https://datatracker.ietf.org/doc/draft-ietf-aipref-vocab/","accessed":"2026-11-23","verified":true},{"instrument":"Directive (EU) 2019/790","provision":"Article 4(3)","asks":"The exception for text and data mining holds where the rightholder has not reserved the use.","verified":false,"effectiveFrom":"2019-06-06"}],"seed":["S1a","S2"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-licence.md","outcome":"not-applicable"},{"path":"not-checked.md","outcome":"not-applicable"},{"path":"bad.md","outcome":"fail","line":7},{"path":"bad-draft.md","outcome":"fail","line":8},{"path":"bad-silent.md","outcome":"fail","line":7}]}',
            "source-circumvention-declared": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/source-circumvention-declared","title":{"en":"A source is declared as obtained without lawful access","zh-CN":"自述数据来源系绕过保护或未经许可获取"},"status":"stable","since":"0.1.0","changed":[],"stage":"collection","kind":"outside-permission","subject":"edge","when":{"fact":"edge.relation","operator":"in","value":["collected-from","derived-from","trained-on"]},"cases":[{"require":{"all":[{"any":[{"fact":"edge.technicalMeasuresBypassed","operator":"present","value":false},{"fact":"edge.technicalMeasuresBypassed","operator":"notEqual","value":"yes"}]},{"any":[{"fact":"edge.acquisition.lawfulAccess","operator":"present","value":false},{"fact":"edge.acquisition.lawfulAccess","operator":"notEqual","value":"no"}]},{"any":[{"fact":"edge.access","operator":"present","value":false},{"fact":"edge.access","operator":"notEqual","value":"unauthorised"}]}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"By the card\'s own words {from.name} was obtained past a technical protection or without lawful access.","zh-CN":"卡片自述 {from.name} 系绕过技术保护措施获取，或未经许可访问。"}},{"require":{"all":[{"any":[{"fact":"edge.technicalMeasuresBypassed","operator":"present","value":false},{"fact":"edge.technicalMeasuresBypassed","operator":"notEqual","value":"partial"}]},{"any":[{"fact":"edge.acquisition.lawfulAccess","operator":"present","value":false},{"fact":"edge.acquisition.lawfulAccess","operator":"notEqual","value":"partial"}]}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"By the card\'s own words part of {from.name} was obtained past a technical protection or without lawful access.","zh-CN":"卡片自述 {from.name} 的部分内容系绕过技术保护措施获取，或未经许可访问。"}}],"anchor":"from.name","supersedes":["ip/source-acquisition-unknown"],"message":{"en":"By the card\'s own words {from.name} was obtained past a technical protection or without lawful access.","zh-CN":"卡片自述 {from.name} 系绕过技术保护措施获取，或未经许可访问。"},"rationale":{"en":"How the copy was obtained is asked apart from what may be done with it. A publisher who says that access was not lawful contradicts the ground on which any later use rests.","zh-CN":"“如何取得”与“能否使用”是两个问题。发布者自述访问未经许可，即与后续任何使用的依据相矛盾。"},"remedy":{"en":"Take out the source and what was made from it, or replace it by an authorized copy and record how that was obtained.","zh-CN":"移除该来源及由其衍生的内容，或以获得授权的副本替换并记录取得方式。"},"basis":[{"instrument":"Data Security Law (CN)","provision":"Article 32","asks":"Data are collected by lawful and proper means.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-09-01"},{"instrument":"Copyright Law (CN)","provision":"Article 49","asks":"Technical measures that protect works are not evaded or broken without permission.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-06-01"},{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"recital 105","asks":"Text and data mining rests on lawful access to the works.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2024-08-01"},{"instrument":"Anti-Unfair Competition Law (CN)","provision":"Article 13(3)","asks":"Data that others lawfully hold are not obtained or used by improper means, such as evading or breaking technical measures.","verified":false,"effectiveFrom":"2025-10-15"}],"seed":["S1a","S2"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-silent.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":7},{"path":"bad-access.md","outcome":"fail","line":8},{"path":"bad-partial.md","outcome":"fail","line":7}]}',
            "synthetic-data-without-generator": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/synthetic-data-without-generator","title":{"en":"Synthetic data do not name the generating model","zh-CN":"合成数据未注明生成模型"},"status":"stable","since":"0.1.0","changed":[],"stage":"distillation","kind":"missing-statement","subject":"dataset","when":{"all":[{"fact":"isPublished","operator":"equal","value":"yes"},{"fact":"synthetic.present","operator":"in","value":["yes","partial"]}]},"require":{"fact":"synthetic.generators","operator":"present","value":true},"severity":{"baseline":"warning","strict":"error"},"anchor":"synthetic.generators","supersedes":[],"message":{"en":"{name} is declared to hold generated data; what made them is not named.","zh-CN":"{name} 声明含有生成的数据，但未注明由何种模型或服务生成。"},"rationale":{"en":"Data pass from a teacher to a student through data sets. One that does not name its generator cuts the chain: nobody after it can look up the teacher\'s terms.","zh-CN":"数据经由数据集从教师模型传到学生模型。未注明生成模型的数据集会切断链条，其后无人能查到教师模型的条款。"},"remedy":{"en":"Name each generator in `governance: {synthetic: {generators: [{id: …}]}}`; the tag `synthetic` alone does not.","zh-CN":"在 `governance: {synthetic: {generators: [{id: …}]}}` 中逐一注明生成模型；仅有 `synthetic` 标签并不足够。"},"fix":{"add":{"governance.synthetic.generators[].id":{"en":"<Hugging Face id or name of the service>","zh-CN":"<Hugging Face 编号或服务名称>"}}},"basis":[{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 7(1)-(2)","asks":"Training data and base models come from lawful sources and respect intellectual property.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2023-08-15"},{"instrument":"California Civil Code","provision":"section 3111(a)(12)","asks":"Published documentation says whether synthetic data generation is used.","url":"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=3111.","accessed":"2026-11-23","verified":false,"effectiveFrom":"2026-01-01"},{"instrument":"EU template for the public summary of training content","provision":"synthetic data","asks":"The summary names the models that made synthetic data.","verified":false,"effectiveFrom":"2025-08-02"},{"instrument":"Data Provenance Standards","provision":"Provenance: method of generation","asks":"Provenance metadata say how data were made.","verified":false}],"seed":["S1b","S7","S11"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"no.md","outcome":"not-applicable"},{"path":"bad.md","outcome":"fail","line":7}]}',
            "teacher-authorization-lapsed": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/teacher-authorization-lapsed","title":{"en":"Authorization of a teacher has lapsed or is too narrow","zh-CN":"教师模型的授权已到期或范围不足"},"status":"stable","since":"0.1.0","changed":[],"stage":"distillation","kind":"outside-permission","subject":"edge","when":{"all":[{"fact":"edge.channel","operator":"equal","value":"output"},{"fact":"to.kind","operator":"equal","value":"model"},{"fact":"to.isPublished","operator":"equal","value":"yes"},{"fact":"edge.authorization.basis","operator":"in","value":["contract","licence"]}]},"cases":[{"require":{"any":[{"fact":"edge.authorization.lapsed","operator":"present","value":false},{"fact":"edge.authorization.lapsed","operator":"notEqual","value":"yes"}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"The recorded authorization for {from.name} ended on {edge.authorization.expires}.","zh-CN":"所记录的 {from.name} 授权已于 {edge.authorization.expires} 到期。"}},{"require":{"any":[{"fact":"edge.authorization.scope","operator":"present","value":false},{"fact":"edge.authorization.scope","operator":"containsAny","value":["distillation","training"]}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"The recorded authorization for {from.name} covers {edge.authorization.scope}; neither distillation nor training is in it.","zh-CN":"所记录的 {from.name} 授权范围为 {edge.authorization.scope}；不含蒸馏或训练。"}},{"require":{"any":[{"fact":"edge.authorization.scope","operator":"present","value":false},{"fact":"edge.authorization.scope","operator":"containsAny","value":["commercial"]},{"all":[{"any":[{"fact":"to.license.commercial","operator":"present","value":false},{"fact":"to.license.commercial","operator":"notEqual","value":"yes"}]},{"any":[{"fact":"to.deployment.commercial","operator":"present","value":false},{"fact":"to.deployment.commercial","operator":"notEqual","value":"yes"}]}]}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"{to.name} allows commercial use; the recorded authorization for {from.name} covers {edge.authorization.scope}.","zh-CN":"{to.name} 允许商业使用；所记录的 {from.name} 授权范围为 {edge.authorization.scope}。"}},{"require":{"any":[{"fact":"edge.authorization.scope","operator":"present","value":true},{"fact":"edge.authorization.basis","operator":"notEqual","value":"contract"}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"What the contract on {from.name} covers is not stated.","zh-CN":"未说明关于 {from.name} 的合同涵盖哪些用途。"}}],"anchor":"from.name","supersedes":[],"message":{"en":"The recorded authorization for {from.name} does not cover this use.","zh-CN":"所记录的 {from.name} 授权未涵盖此用途。"},"rationale":{"en":"A grant with a date and a scope that do not cover the declared act is a mismatch of two statements of the same card.","zh-CN":"授权的期限与范围若未涵盖所声明的行为，即同一卡片的两项陈述不一致。"},"remedy":{"en":"Renew or widen the grant and record it (`authorization: {scope: [distillation, commercial], expires: …}`), or narrow the release.","zh-CN":"续展或扩大授权并记录（`authorization: {scope: [distillation, commercial], expires: …}`），或收窄发布范围。"},"fix":{"add":{"governance.teachers[].authorization.scope[]":"<distillation | training | commercial | redistribution | research>"}},"basis":[{"instrument":"Cardwarden","provision":"invariant","asks":"What a card records of a grant and what it declares of its use agree.","accessed":"2026-11-23","verified":true},{"instrument":"Copyright Law (CN)","provision":"Article 26","asks":"A licence contract says which kind of use, where and for how long.","verified":false,"effectiveFrom":"2021-06-01"},{"instrument":"ODRL Information Model 2.2","provision":"constraint on a permission","asks":"A permission can be limited in time and purpose.","url":"https://www.w3.org/TR/odrl-model/","accessed":"2026-11-23","verified":false}],"seed":["S1b","S3"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-licence.md","outcome":"pass"},{"path":"own.md","outcome":"not-applicable"},{"path":"bad-expired.md","outcome":"fail","line":7},{"path":"bad-scope.md","outcome":"fail","line":7},{"path":"bad-commercial.md","outcome":"fail","line":7},{"path":"bad-no-scope.md","outcome":"fail","line":7}]}',
            "teacher-authorization-missing": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/teacher-authorization-missing","title":{"en":"No ground is recorded for the use of a teacher","zh-CN":"未记录使用教师模型的授权依据"},"status":"stable","since":"0.1.0","changed":[],"stage":"distillation","kind":"missing-indispensable","subject":"edge","when":{"all":[{"fact":"edge.channel","operator":"equal","value":"output"},{"fact":"to.kind","operator":"equal","value":"model"},{"fact":"to.isPublished","operator":"equal","value":"yes"},{"any":[{"fact":"edge.role","operator":"present","value":false},{"fact":"edge.role","operator":"notIn","value":["judge","filter","labeller"]}]}]},"cases":[{"require":{"any":[{"fact":"edge.authorization.basis","operator":"present","value":false},{"fact":"edge.authorization.basis","operator":"notEqual","value":"none"}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"{to.name} learnt from {from.name}, and the card says that there is no ground for it.","zh-CN":"{to.name} 以 {from.name} 为教师模型，且卡片自述没有授权依据。"}},{"require":{"any":[{"all":[{"fact":"edge.authorization.basis","operator":"present","value":true},{"fact":"edge.authorization.basis","operator":"notEqual","value":"unknown"}]},{"fact":"edge.permission.outputs","operator":"notIn","value":["unknown","n/a"]},{"all":[{"fact":"edge.permission.outputs","operator":"equal","value":"n/a"},{"any":[{"fact":"edge.resolution","operator":"equal","value":"in-repository"},{"fact":"from.license.id","operator":"present","value":true}]}]}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"No ground is stated for learning from {from.name}, and neither the card nor the register records its terms.","zh-CN":"未说明以 {from.name} 为教师模型的授权依据，卡片与登记册也均未载明其条款。"}}],"anchor":"from.name","supersedes":[],"message":{"en":"No ground is stated for learning from {from.name}.","zh-CN":"未说明以 {from.name} 为教师模型的授权依据。"},"rationale":{"en":"Use of a teacher\'s outputs can rest on its licence, its terms, a contract or ownership. Which of them it is belongs into the record while it can still be shown. A missing ground says nothing on whether there is one.","zh-CN":"使用教师模型的输出可以基于其许可、条款、合同或自有权利。应在仍可证明时记录所依据的是哪一项。未说明依据，并不表示没有依据。"},"remedy":{"en":"State the ground in the entry of the teacher: `authorization: {basis: …, evidence: …}`.","zh-CN":"在该教师模型条目中写明依据：`authorization: {basis: …, evidence: …}`。"},"fix":{"add":{"governance.teachers[].authorization.basis":"<licence | contract | own-model | terms-permit | public-domain | exception>","governance.teachers[].authorization.evidence":{"en":"<licence file, URL of the terms or contract id>","zh-CN":"<许可文件、条款网址或合同编号>"}}},"basis":[{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 7(1)-(2)","asks":"Training data and base models come from lawful sources and respect intellectual property.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2023-08-15"},{"instrument":"Anti-Unfair Competition Law (CN)","provision":"Article 13(3)","asks":"Data that others lawfully hold are not obtained or used by improper means, such as evading or breaking technical measures.","verified":false,"effectiveFrom":"2025-10-15"},{"instrument":"DeepSeek-R1 README","provision":"section 7","asks":"A publisher can say expressly that distillation is allowed; such a ground can be named.","url":"https://github.com/deepseek-ai/DeepSeek-R1/blob/main/README.md","accessed":"2026-11-23","verified":true}],"seed":["S1b","S2","S3"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-recorded.md","outcome":"pass"},{"path":"good-terms.md","outcome":"pass"},{"path":"good-own-teacher","outcome":"pass"},{"path":"good-same-party.md","outcome":"pass"},{"path":"judge.md","outcome":"not-applicable"},{"path":"bad.md","outcome":"fail","line":7},{"path":"bad-unknown.md","outcome":"fail","line":7},{"path":"bad-silent.md","outcome":"fail","line":7}]}',
            "teacher-conditions-not-carried": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/teacher-conditions-not-carried","title":{"en":"Conditions of a teacher\'s licence are not carried into the student","zh-CN":"教师模型许可所附条件未在学生模型中落实"},"status":"stable","since":"0.1.0","changed":[],"stage":"distillation","kind":"outside-permission","subject":"edge","when":{"all":[{"any":[{"fact":"edge.channel","operator":"equal","value":"output"},{"all":[{"fact":"edge.relation","operator":"equal","value":"trained-on"},{"fact":"edge.generators","operator":"present","value":true}]}]},{"fact":"to.kind","operator":"equal","value":"model"},{"fact":"to.isPublished","operator":"equal","value":"yes"},{"fact":"edge.brokenUpstream","operator":"equal","value":"no"},{"any":[{"fact":"edge.role","operator":"present","value":false},{"fact":"edge.role","operator":"notIn","value":["judge","filter","labeller"]}]},{"any":[{"fact":"edge.authorization.basis","operator":"present","value":false},{"fact":"edge.authorization.basis","operator":"notIn","value":["contract","own-model"]}]}]},"cases":[{"require":{"any":[{"fact":"edge.permission.label","operator":"notEqual","value":"no"},{"fact":"edge.relation","operator":"equal","value":"trained-on"}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"The recorded licence of {from.name} counts a model trained on its outputs as a derivative; {to.name} declares {to.license.id}.","zh-CN":"{from.name} 的登记许可将以其输出训练的模型视为衍生模型；{to.name} 声明的许可为 {to.license.id}。"}},{"require":{"any":[{"fact":"edge.duties.name","operator":"present","value":false},{"fact":"edge.relation","operator":"equal","value":"trained-on"}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"The recorded licence of {from.name} wants a model trained on its outputs to begin with {edge.duties.name}; this one is {to.name}.","zh-CN":"{from.name} 的登记许可要求以其输出训练的模型名称以 {edge.duties.name} 开头；现名称为 {to.name}。"}},{"require":{"any":[{"fact":"edge.permission.label","operator":"notEqual","value":"no"},{"fact":"edge.relation","operator":"notEqual","value":"trained-on"}]},"severity":{"baseline":"warning","strict":"warning"},"message":{"en":"{from.name} holds outputs of {edge.generators}, whose recorded licence may reach a model trained on them; {to.name} declares {to.license.id}.","zh-CN":"{from.name} 含有 {edge.generators} 的输出，其登记许可可能及于以此训练的模型；{to.name} 声明的许可为 {to.license.id}。"}},{"require":{"any":[{"fact":"edge.duties.name","operator":"present","value":false},{"fact":"edge.relation","operator":"notEqual","value":"trained-on"}]},"severity":{"baseline":"warning","strict":"warning"},"message":{"en":"{from.name} holds outputs of {edge.generators}, whose recorded licence wants a model trained on them to begin with {edge.duties.name}.","zh-CN":"{from.name} 含有 {edge.generators} 的输出，其登记许可要求以此训练的模型名称以 {edge.duties.name} 开头。"}},{"require":{"fact":"edge.duties.unmet","operator":"present","value":false},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"The recorded licence of {edge.root} asks for what {to.name} does not show: {edge.duties.unmet}.","zh-CN":"{edge.root} 的登记许可所要求的下列内容，{to.name} 未体现：{edge.duties.unmet}。"}}],"anchor":"from.name","supersedes":[],"message":{"en":"Conditions of {from.name} on models trained on its outputs are not carried into {to.name}.","zh-CN":"{from.name} 对以其输出训练的模型所附条件未在 {to.name} 中落实。"},"rationale":{"en":"Some published licences allow training on outputs and follow them into the student: a name, a notice, a use policy, or the licence as a whole.","zh-CN":"一些公开许可允许以输出训练，但其条件会延及学生模型：名称、声明、使用政策，乃至整份许可。"},"remedy":{"en":"Apply the conditions of the teacher\'s licence to the student (name, notice, policy, licence), or use another teacher.","zh-CN":"在学生模型中落实教师模型许可的条件（名称、声明、政策、许可），或改用其他教师模型。"},"basis":[{"instrument":"Licence of the teacher","provision":"the clause that the register names for the entry","asks":"A model trained on outputs carries the name, notices or terms that the licence names.","verified":"register"},{"instrument":"Llama 3.1 Community Licence","provision":"section 1(b)(i)","asks":"A distributed model that outputs were used to create, train or improve has a name that begins with \\"Llama\\".","url":"https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE","accessed":"2026-11-23","verified":true},{"instrument":"Gemma Terms of Use (before Gemma 4)","provision":"section 1.1(e)","asks":"Models trained on Gemma outputs to perform similarly count as derivatives.","verified":false}],"seed":["S1b","S2","S3"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-named","outcome":"pass"},{"path":"judge.md","outcome":"not-applicable"},{"path":"bad.md","outcome":"fail","line":7},{"path":"bad-label.md","outcome":"fail","line":7},{"path":"bad-data-set.md","outcome":"fail","line":6},{"path":"bad-label-data-set","subject":"quay-works/student <- harbour-lab/gemma-notes [trained-on]","outcome":"fail","line":6},{"path":"bad-policy.md","outcome":"fail","line":7}]}',
            "teacher-terms-forbid-training": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/teacher-terms-forbid-training","title":{"en":"Recorded terms of a teacher bar training on its outputs","zh-CN":"教师模型的登记条款不允许以其输出进行训练"},"status":"stable","since":"0.1.0","changed":[],"stage":"distillation","kind":"outside-permission","subject":"edge","when":{"all":[{"fact":"to.kind","operator":"equal","value":"model"},{"any":[{"fact":"edge.channel","operator":"equal","value":"output"},{"fact":"edge.relation","operator":"equal","value":"trained-on"}]},{"fact":"edge.terms.id","operator":"present","value":true},{"any":[{"fact":"edge.authorization.basis","operator":"present","value":false},{"fact":"edge.authorization.basis","operator":"notIn","value":["contract","own-model"]}]},{"any":[{"fact":"edge.permission.outputs","operator":"notEqual","value":"unknown"},{"fact":"edge.relation","operator":"equal","value":"trained-on"},{"fact":"edge.role","operator":"in","value":["judge","filter","labeller"]},{"all":[{"fact":"edge.authorization.basis","operator":"present","value":true},{"fact":"edge.authorization.basis","operator":"notIn","value":["none","unknown"]}]}]}]},"undetermined":{"fact":"edge.permission.outputs","operator":"equal","value":"unknown"},"cases":[{"require":{"any":[{"fact":"edge.permission.outputs","operator":"notEqual","value":"no"},{"all":[{"any":[{"fact":"edge.terms.trainOnOutputs","operator":"present","value":false},{"fact":"edge.terms.trainOnOutputs","operator":"notEqual","value":"no"}]},{"any":[{"fact":"edge.terms.trainCompeting","operator":"present","value":false},{"fact":"edge.terms.trainCompeting","operator":"notEqual","value":"no"}]}]},{"fact":"edge.role","operator":"in","value":["judge","filter","labeller"]}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"{to.name} learnt from outputs of {from.name}, whose terms by the card\'s own words do not allow that; no contract or own-model ground is stated.","zh-CN":"{to.name} 以 {from.name} 的输出进行了训练；卡片自述其条款不允许此用途，且未说明合同或自有模型依据。"}},{"require":{"any":[{"fact":"edge.permission.outputs","operator":"notEqual","value":"no"},{"fact":"edge.role","operator":"in","value":["judge","filter","labeller"]},{"all":[{"fact":"edge.terms.layer","operator":"equal","value":"service"},{"fact":"edge.terms.through","operator":"equal","value":"data-set"}]}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"{to.name} learnt from outputs of {from.name}; its recorded terms ({edge.terms.id}) do not allow that, and no contract or own-model ground is stated.","zh-CN":"{to.name} 以 {from.name} 的输出进行了训练；登记条款（{edge.terms.id}）不允许此用途，且未说明合同或自有模型依据。"}},{"require":{"any":[{"fact":"edge.permission.outputs","operator":"notEqual","value":"no"},{"fact":"edge.role","operator":"in","value":["judge","filter","labeller"]}]},"severity":{"baseline":"warning","strict":"warning"},"message":{"en":"{from.name} holds outputs of a service whose recorded terms ({edge.terms.id}) bar this use by its customer; whether {to.name} is bound is not stated.","zh-CN":"{from.name} 含有某服务的输出，其登记条款（{edge.terms.id}）不允许其客户作此用途；{to.name} 是否受其约束未作说明。"}},{"require":{"any":[{"fact":"edge.permission.outputs","operator":"notEqual","value":"contested"},{"any":[{"fact":"edge.terms.trainCompeting","operator":"present","value":false},{"fact":"edge.terms.trainCompeting","operator":"notEqual","value":"no"}]},{"fact":"edge.role","operator":"in","value":["judge","filter","labeller"]}]},"severity":{"baseline":"warning","strict":"warning"},"message":{"en":"By the card\'s own words the terms of {from.name} bar training of competing models; whether {to.name} is one the card does not show.","zh-CN":"卡片自述 {from.name} 的条款不允许训练竞争性模型；卡片未表明 {to.name} 是否属于此类。"}},{"require":{"any":[{"fact":"edge.permission.outputs","operator":"notEqual","value":"contested"},{"fact":"edge.role","operator":"in","value":["judge","filter","labeller"]},{"fact":"edge.terms.through","operator":"equal","value":"data-set"}]},"severity":{"baseline":"warning","strict":"warning"},"message":{"en":"The recorded terms of {from.name} ({edge.terms.id}) bar training of some models on its outputs; whether {to.name} is one of them the card does not show.","zh-CN":"{from.name} 的登记条款（{edge.terms.id}）不允许以其输出训练某些模型；卡片未表明 {to.name} 是否属于此类。"}},{"require":{"fact":"edge.permission.outputs","operator":"notEqual","value":"no"},"severity":{"baseline":"notice","strict":"notice"},"message":{"en":"{from.name} judged or filtered the data of {to.name}; the recorded terms ({edge.terms.id}) limit the use of its outputs.","zh-CN":"{from.name} 对 {to.name} 的数据进行了评判或筛选；登记条款（{edge.terms.id}）限制其输出的使用。"}}],"anchor":"from.name","supersedes":["ip/teacher-authorization-missing"],"message":{"en":"The recorded terms of {from.name} ({edge.terms.id}) bar training on its outputs.","zh-CN":"{from.name} 的登记条款（{edge.terms.id}）不允许以其输出进行训练。"},"rationale":{"en":"Terms of use are the instrument by which providers govern distillation today. The conflict between a declared teacher and its recorded terms is certain; its legal effect is not, and this rule says nothing about it.","zh-CN":"使用条款是目前提供者规范蒸馏的主要手段。已声明的教师模型与其登记条款之间的冲突是确定的；其法律效果并不确定，本规则对此不作判断。"},"remedy":{"en":"Use a teacher whose terms allow training, or record the contract: `authorization: {basis: contract, evidence: <reference>}`; or take its share of the data out.","zh-CN":"改用条款允许训练的教师模型；或记录合同：`authorization: {basis: contract, evidence: <编号>}`；或移除该教师模型贡献的数据。"},"basis":[{"instrument":"Licence or service terms of the teacher","provision":"the clause that the register names for the entry","asks":"Outputs are not used to train other, or competing, models.","verified":"register"},{"instrument":"Cardwarden","provision":"invariant","asks":"What a card declares of its teacher\'s terms and of its own use agrees.","accessed":"2026-11-23","verified":true},{"instrument":"Anti-Unfair Competition Law (CN)","provision":"Article 13(3)","asks":"Data that others lawfully hold are not obtained or used by improper means.","accessed":"2026-11-23","verified":false,"effectiveFrom":"2025-10-15"}],"seed":["S1b","S2"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-contract.md","outcome":"not-applicable"},{"path":"bad.md","outcome":"fail","line":8},{"path":"bad-data-set.md","outcome":"fail","line":6},{"path":"bad-llama3-data-set.md","outcome":"fail","line":6},{"path":"bad-judge.md","outcome":"fail","line":8},{"path":"bad-undeclared-task.md","outcome":"fail","line":6},{"path":"good-declared.md","outcome":"pass"},{"path":"good-encoder.md","outcome":"pass"},{"path":"silent.md","outcome":"not-applicable"},{"path":"bad-declared.md","outcome":"fail","line":7},{"path":"bad-competing.md","outcome":"fail","line":7},{"path":"bad-competing-undeclared-task.md","outcome":"fail","line":6}]}',
            "training-data-not-named": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/training-data-not-named","title":{"en":"Training data are not named","zh-CN":"未列明训练数据"},"status":"stable","since":"0.1.0","changed":[],"stage":"training","kind":"missing-statement","subject":"model","when":{"all":[{"fact":"isPublished","operator":"equal","value":"yes"},{"fact":"isConversion","operator":"equal","value":"no"}]},"require":{"any":[{"fact":"training.datasets","operator":"present","value":true},{"fact":"training.summary","operator":"present","value":true}]},"severity":{"baseline":"warning","strict":"error"},"anchor":"training.datasets","supersedes":[],"message":{"en":"{name} does not say what it was trained on.","zh-CN":"{name} 未说明其训练数据。"},"rationale":{"en":"Whether data were authorized, and whether persons are in them, can only be asked of data that are named.","zh-CN":"只有列明的数据，才能追问其是否获得授权、是否涉及个人。"},"remedy":{"en":"List the data sets under `datasets:`, or describe them under a heading \\"Training Data\\".","zh-CN":"在 `datasets:` 下列出数据集，或在“训练数据”标题下加以说明。"},"fix":{"add":{"datasets[]":{"en":"<Hugging Face id or name of a data set>","zh-CN":"<Hugging Face 编号或数据集名称>"}}},"basis":[{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Annex XI section 1 point 2(c)","asks":"Documentation of a general-purpose AI model says which data it was trained on and where they come from.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-08-02"},{"instrument":"California Civil Code","provision":"section 3111(a)(1)","asks":"A summary names the sources or owners of the data sets.","url":"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=3111.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2026-01-01"},{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 7(1)-(2)","asks":"Training data and base models come from lawful sources and respect intellectual property.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2023-08-15"}],"seed":["S1a","S11"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-heading.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":5},{"path":"conversion.md","outcome":"not-applicable"}]}',
            "training-dataset-licence-unknown": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/training-dataset-licence-unknown","title":{"en":"Licence of a training data set is not stated","zh-CN":"训练数据集的许可未说明"},"status":"stable","since":"0.1.0","changed":[],"stage":"training","kind":"missing-statement","subject":"edge","when":{"all":[{"fact":"edge.relation","operator":"equal","value":"trained-on"},{"fact":"to.kind","operator":"equal","value":"model"},{"fact":"to.isPublished","operator":"equal","value":"yes"},{"fact":"edge.resolution","operator":"in","value":["register","unresolved"]},{"fact":"from.withdrawn","operator":"present","value":false},{"any":[{"fact":"edge.sourceKind","operator":"present","value":false},{"fact":"edge.sourceKind","operator":"notEqual","value":"self-produced"}]},{"any":[{"fact":"edge.authorization.basis","operator":"present","value":false},{"fact":"edge.authorization.basis","operator":"notIn","value":["contract","own-model","public-domain"]}]}]},"require":{"any":[{"fact":"from.license.id","operator":"present","value":true},{"fact":"edge.license.stated","operator":"present","value":true}]},"severity":{"baseline":"warning","strict":"error"},"anchor":"from.name","supersedes":[],"message":{"en":"Neither this card nor the register states a licence for {from.name}, on which {to.name} was trained.","zh-CN":"本卡片与登记册均未载明 {to.name} 的训练数据集 {from.name} 的许可。"},"rationale":{"en":"An unknown licence forbids nothing, but the model inherits the question, and nobody downstream can answer it.","zh-CN":"许可不明并不等于禁止，但模型会继承这一疑问，而下游无人能够回答。"},"remedy":{"en":"State the licence in `governance: {training: {datasets: [{id: …, license: …}]}}`, or commit the card of the data set.","zh-CN":"在 `governance: {training: {datasets: [{id: …, license: …}]}}` 中写明许可，或将该数据集的卡片一并提交。"},"fix":{"add":{"governance.training.datasets[].license":{"en":"<SPDX or Hugging Face id>","zh-CN":"<SPDX 或 Hugging Face 许可标识>"}}},"basis":[{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 7(1)-(2)","asks":"Training data and base models come from lawful sources and respect intellectual property.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2023-08-15"},{"instrument":"California Civil Code","provision":"section 3111(a)(5)-(6)","asks":"Published documentation says whether training data are protected and whether they were licensed.","url":"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=3111.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2026-01-01"},{"instrument":"SPDX 3.0.1 AI and Dataset profiles","provision":"trainedOn; hasDeclaredLicense","asks":"A model names the data set packages it was trained on, and each of them its declared licence.","url":"https://spdx.github.io/spdx-spec/v3.0.1/","accessed":"2026-11-23","verified":true},{"instrument":"Data Provenance Standards","provision":"Use: licence to use","asks":"Provenance metadata name the licence.","verified":false}],"seed":["S1a","S3"],"examples":[{"path":"good-register.md","outcome":"pass"},{"path":"good-stated.md","outcome":"pass"},{"path":"good-own.md","outcome":"not-applicable"},{"path":"described","subject":"edge","outcome":"not-applicable"},{"path":"bad.md","outcome":"fail","line":5},{"path":"bad-two.md","outcome":"fail","line":6}]}',
            "training-dataset-use-not-covered": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"ip/training-dataset-use-not-covered","title":{"en":"Licence or ground of a training data set does not cover the declared use","zh-CN":"训练数据集的许可或依据未涵盖所声明用途"},"status":"stable","since":"0.1.0","changed":[],"stage":"training","kind":"outside-permission","subject":"edge","when":{"all":[{"fact":"edge.relation","operator":"equal","value":"trained-on"},{"fact":"to.kind","operator":"equal","value":"model"},{"fact":"to.isPublished","operator":"equal","value":"yes"},{"any":[{"fact":"edge.authorization.basis","operator":"present","value":false},{"fact":"edge.authorization.basis","operator":"notIn","value":["licence","contract","own-model"]}]}]},"cases":[{"require":{"fact":"from.withdrawn","operator":"present","value":false},"severity":{"baseline":"error","strict":"error"},"message":{"en":"{to.name} was trained on {from.name}, which its publisher took down.","zh-CN":"{to.name} 的训练数据包含 {from.name}，其发布者已将其下架。"}},{"require":{"fact":"edge.permission.purpose","operator":"notEqual","value":"no"},"severity":{"baseline":"error","strict":"error"},"message":{"en":"The recorded terms {from.license.id} of {from.name} exclude commercial purposes; {to.name} declares {to.license.id}, which allows them.","zh-CN":"{from.name} 的登记条款 {from.license.id} 排除商业目的；{to.name} 声明的许可 {to.license.id} 则允许。"}},{"require":{"any":[{"fact":"from.license.commercial","operator":"present","value":false},{"fact":"from.license.commercial","operator":"notEqual","value":"no"},{"fact":"to.deployment.commercial","operator":"present","value":false},{"fact":"to.deployment.commercial","operator":"notEqual","value":"yes"}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"{to.name} is declared for commercial use; the recorded licence {from.license.id} of its training data {from.name} does not allow that.","zh-CN":"{to.name} 声明用于商业用途；其训练数据 {from.name} 的登记许可 {from.license.id} 不允许商业使用。"}},{"require":{"fact":"edge.permission.purpose","operator":"notEqual","value":"contested"},"severity":{"baseline":"warning","strict":"warning"},"message":{"en":"{from.name} is under {from.license.id}, {to.name} under {to.license.id}; whether a non-commercial licence of data reaches the model is contested.","zh-CN":"{from.name} 采用 {from.license.id}，{to.name} 采用 {to.license.id}；数据的非商业许可是否及于模型，存在争议。"}},{"require":{"any":[{"fact":"from.copyright.basis","operator":"present","value":false},{"all":[{"fact":"from.copyright.basis","operator":"doesNotContain","value":"tdm-eu-art3"},{"fact":"from.copyright.basis","operator":"doesNotContain","value":"research-exception"}]},{"all":[{"any":[{"fact":"to.license.commercial","operator":"present","value":false},{"fact":"to.license.commercial","operator":"notEqual","value":"yes"}]},{"any":[{"fact":"to.deployment.commercial","operator":"present","value":false},{"fact":"to.deployment.commercial","operator":"notEqual","value":"yes"}]}]}]},"severity":{"baseline":"warning","strict":"warning"},"message":{"en":"{from.name} rests on an exception for research; {to.name} allows commercial use.","zh-CN":"{from.name} 以科研例外为依据；{to.name} 允许商业使用。"}}],"anchor":"from.name","supersedes":[],"message":{"en":"The recorded licence or ground of {from.name} does not cover the declared use of {to.name}.","zh-CN":"{from.name} 的登记许可或依据未涵盖 {to.name} 所声明的用途。"},"rationale":{"en":"A declared use outside a recorded permission is a mismatch of two statements, whatever a court would make of it. Whether weights adapt the data is disputed, so the finding speaks of scope only.","zh-CN":"所声明用途超出登记许可，即两项陈述不一致，无论法院作何认定。权重是否构成对数据的改编尚有争议，故本规则只谈范围。"},"remedy":{"en":"Record a permission that covers the use (`authorization: {basis: contract, evidence: <reference>}`), replace the data, or narrow the licence of the model.","zh-CN":"记录涵盖该用途的授权（`authorization: {basis: contract, evidence: <编号>}`），更换数据，或收窄模型许可。"},"basis":[{"instrument":"Licence of the data set","provision":"the clause that the register names for the entry","asks":"The data are used for the purposes that the licence allows.","verified":"register"},{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 7(1)-(2)","asks":"Training data and base models come from lawful sources and respect intellectual property.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2023-08-15"},{"instrument":"Copyright Law (CN)","provision":"Article 24","asks":"Uses without permission are a closed list, such as personal study and research within limits.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-06-01"},{"instrument":"Directive (EU) 2019/790","provision":"Article 3","asks":"The wider exception for text and data mining is for scientific research by research organizations.","verified":false,"effectiveFrom":"2019-06-06"}],"seed":["S1a","S2","S3"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-permission.md","outcome":"not-applicable"},{"path":"bad-withdrawn.md","outcome":"fail","line":5},{"path":"bad-purpose","subject":"edge","outcome":"fail","line":5},{"path":"bad-contested.md","outcome":"fail","line":5},{"path":"bad-deployment.md","outcome":"fail","line":5},{"path":"bad-research","subject":"edge","outcome":"fail","line":5}]}',
        },
    },
    privacy: {
        head: '{"name":"privacy","version":"0.1.0","digest":"sha256-6a9e90d0c842dc06fe3fd839ce8b97022eef7eb7ed60bee5b4d1cb48fbd2a786"}',
        rules: {
            "anonymization-unsupported": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"privacy/anonymization-unsupported","title":{"en":"Anonymised data without a stated method or test","zh-CN":"声明已匿名化但未说明方法或验证"},"status":"stable","since":"0.1.0","changed":[],"stage":"collection","kind":"claim-unsupported","subject":["model","dataset"],"when":{"all":[{"fact":"personalInfo.deidentification","operator":"equal","value":"anonymised"},{"fact":"dataDescribedElsewhere","operator":"equal","value":"no"}]},"cases":[{"require":{"fact":"personalInfo.deidentificationMethod","operator":"present","value":true},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"{name} calls its data anonymised; how that was done is not stated.","zh-CN":"{name} 称其数据已匿名化，但未说明采用的方法。"}},{"require":{"fact":"personalInfo.deidentificationTested","operator":"equal","value":"yes"},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"{name} calls its data anonymised; a test of re-identification is not stated.","zh-CN":"{name} 称其数据已匿名化，但未说明是否作过重新识别测试。"}}],"anchor":"personalInfo.deidentification","supersedes":[],"message":{"en":"{name} calls its data anonymised; how that was done is not stated.","zh-CN":"{name} 称其数据已匿名化，但未说明采用的方法。"},"rationale":{"en":"Data are anonymous only if nobody can be recognised and nothing can be restored. Masked names are de-identified, and still personal information.","zh-CN":"只有无法识别特定个人且不能复原，才是匿名化。仅遮蔽姓名属于去标识化，仍是个人信息。"},"remedy":{"en":"Add the method and the test (`governance: {personalInfo: {deidentificationMethod: […], deidentificationTested: yes}}`), or write `pseudonymised`.","zh-CN":"补充方法与测试（`governance: {personalInfo: {deidentificationMethod: […], deidentificationTested: yes}}`），或改写为 `pseudonymised`。"},"fix":{"add":{"governance.personalInfo.deidentificationMethod":{"en":"<how it was done>","zh-CN":"<实现方式>"},"governance.personalInfo.deidentificationTested":"<yes | no | partial | unknown>"}},"basis":[{"instrument":"Personal Information Protection Law (CN)","provision":"Articles 4, 73(3) and 73(4)","asks":"Anonymised information cannot be traced to a person nor restored; de-identified information can, with further information.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-11-01"},{"instrument":"SPDX 3.0.1 Dataset profile","provision":"anonymizationMethodUsed","asks":"A data set package names the methods by which it was anonymised.","accessed":"2026-11-23","verified":true},{"instrument":"Regulation (EU) 2016/679 (GDPR)","provision":"Article 4(5), recital 26","asks":"Pseudonymised data stay personal data; anonymous information is outside.","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","verified":false,"effectiveFrom":"2018-05-25"}],"seed":["S4","S5"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":8},{"path":"bad-untested.md","outcome":"fail","line":8},{"path":"pseudonymised.md","outcome":"not-applicable"}]}',
            "cross-border-without-mechanism": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"privacy/cross-border-without-mechanism","title":{"en":"Personal information leaves the country on no stated ground","zh-CN":"个人信息出境但未说明依据"},"status":"stable","since":"0.1.0","changed":[],"stage":"release","kind":"missing-statement","subject":["model","dataset"],"when":{"all":[{"fact":"crossBorder.transfer","operator":"in","value":["yes","partial"]},{"any":[{"fact":"personalInfo.present","operator":"present","value":false},{"fact":"personalInfo.present","operator":"notEqual","value":"no"}]}]},"require":{"fact":"crossBorder.mechanism","operator":"notIn","value":["none","unknown","no","无","未知"]},"severity":{"baseline":"warning","strict":"error"},"supersedes":[],"message":{"en":"{name} states that personal information leaves the country; the ground of the transfer is not stated.","zh-CN":"{name} 声明个人信息出境，但未说明出境依据。"},"rationale":{"en":"Laws on both sides of a border name the ways by which personal information may cross it. Which one is owed depends on parties and volumes, so the card only has to name the one that was taken.","zh-CN":"边界两侧的法律都列明了个人信息跨境的途径。适用哪一种取决于主体与规模，卡片只需写明所采用的途径。"},"remedy":{"en":"Name it under `governance: {crossBorder: {mechanism: …}}`: `cac-security-assessment`, `cn-certification`, `cn-standard-contract`, `exemption`, `eu-adequacy`, `eu-scc`, `bcr` or `derogation`.","zh-CN":"在 `governance: {crossBorder: {mechanism: …}}` 中写明：`cac-security-assessment`、`cn-certification`、`cn-standard-contract`、`exemption`、`eu-adequacy`、`eu-scc`、`bcr` 或 `derogation`。"},"fix":{"add":{"governance.crossBorder.mechanism":"<cac-security-assessment | cn-certification | cn-standard-contract | exemption | eu-adequacy | eu-scc | bcr | derogation>"}},"basis":[{"instrument":"Personal Information Protection Law (CN)","provision":"Articles 38-40","asks":"Personal information leaves the country after a security assessment, with a certificate, on the standard contract or on another listed ground.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-11-01"},{"instrument":"Network Data Security Management Regulations (CN)","provision":"Article 35","asks":"A transfer abroad needs one of the listed conditions.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-01-01"},{"instrument":"Regulation (EU) 2016/679 (GDPR)","provision":"Articles 44-49","asks":"A transfer rests on adequacy, safeguards or a derogation.","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","verified":false,"effectiveFrom":"2018-05-25"}],"seed":["S5"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":10},{"path":"stays.md","outcome":"not-applicable"}]}',
            "implausible-no-personal-data": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"privacy/implausible-no-personal-data","title":{"en":"\\"No personal information\\" beside material that often holds some","zh-CN":"声明不含个人信息，但材料通常含有个人信息"},"status":"stable","since":"0.1.0","changed":[],"stage":"collection","kind":"claim-unsupported","subject":"dataset","when":{"all":[{"fact":"personalInfo.present","operator":"equal","value":"no"},{"fact":"personalInfo.indications","operator":"present","value":true}]},"require":{"any":[{"fact":"personalInfo.deidentification","operator":"notEqual","value":"none"},{"fact":"personalInfo.deidentificationMethod","operator":"present","value":true}]},"severity":{"baseline":"warning","strict":"warning"},"anchor":"personalInfo.present","supersedes":[],"message":{"en":"{name} states that it holds no personal information, and names {personalInfo.indications}. Has it been screened?","zh-CN":"{name} 声明不含个人信息，同时列有 {personalInfo.indications}。是否已作筛查？"},"rationale":{"en":"Chats, crawls and columns of names or addresses hold persons unless somebody has taken them out. The card may well be right; the reader cannot see why.","zh-CN":"聊天记录、网页抓取以及姓名、地址等列，若未经清除通常会涉及个人。声明可能属实，但读者无从得知理由。"},"remedy":{"en":"Say how persons were taken out (`governance: {personalInfo: {deidentification: …, deidentificationMethod: […]}}`), or change the statement. If the persons are invented, `n/a: fictional persons` says so.","zh-CN":"说明如何去除个人信息（`governance: {personalInfo: {deidentification: …, deidentificationMethod: […]}}`），或更正声明。如为虚构人物，可写 `n/a: 虚构人物`。"},"basis":[{"instrument":"Personal Information Protection Law (CN)","provision":"Articles 4 and 73","asks":"Whatever relates to an identified or identifiable person is personal information; what cannot be traced back any more is not.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-11-01"},{"instrument":"Regulation (EU) 2016/679 (GDPR)","provision":"Article 4(1), recital 26","asks":"Information on an identifiable person is personal data, by all means that are likely to be used.","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","verified":false,"effectiveFrom":"2018-05-25"}],"seed":["S4","S6"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":7},{"path":"bad-columns.md","outcome":"fail","line":6},{"path":"sensors.md","outcome":"not-applicable"}]}',
            "legal-basis-missing": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"privacy/legal-basis-missing","title":{"en":"Personal information without a stated legal ground","zh-CN":"含个人信息但未说明处理的合法性基础"},"status":"stable","since":"0.1.0","changed":[],"stage":"collection","kind":"missing-indispensable","subject":["model","dataset"],"when":{"all":[{"fact":"personalInfo.present","operator":"in","value":["yes","partial"]},{"fact":"dataDescribedElsewhere","operator":"equal","value":"no"}]},"require":{"all":[{"fact":"legalBasis.basis","operator":"doesNotContain","value":"none"},{"fact":"legalBasis.basis","operator":"doesNotContain","value":"unknown"}]},"severity":{"baseline":"error","strict":"error"},"supersedes":[],"message":{"en":"Personal information is declared in the data of {name}; the legal ground for processing it is not stated.","zh-CN":"{name} 声明其数据含有个人信息，但未说明处理的合法性基础。"},"rationale":{"en":"Consent or another listed ground is the condition under which personal information may be processed at all. Who declares that such information is there has to be able to say on which ground.","zh-CN":"取得同意或具备其他法定情形，是处理个人信息的前提。既已声明含有个人信息，就应能说明依据何种情形。"},"remedy":{"en":"Name the ground for each regime, for example `governance: {legalBasis: [{regime: pipl, basis: pipl-13-1}, {regime: gdpr, basis: eu-gdpr:A6-1-f}]}`, or mend `personalInfo.present` if no such information is left.","zh-CN":"按适用制度写明依据，例如 `governance: {legalBasis: [{regime: pipl, basis: pipl-13-1}, {regime: gdpr, basis: eu-gdpr:A6-1-f}]}`；如已不含此类信息，请更正 `personalInfo.present`。"},"fix":{"add":{"governance.legalBasis[].regime":"<pipl | gdpr | other>","governance.legalBasis[].basis":{"en":"<ground such as pipl-13-1 or eu-gdpr:A6-1-f>","zh-CN":"<依据，如 pipl-13-1 或 eu-gdpr:A6-1-f>"}}},"basis":[{"instrument":"Personal Information Protection Law (CN)","provision":"Article 13","asks":"Personal information is processed only with consent or on one of six other grounds.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-11-01"},{"instrument":"Interim Measures for the Management of Generative AI Services (CN)","provision":"Article 7(3)","asks":"Personal information in training data is used with consent or on another ground that the law provides.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2023-08-15"},{"instrument":"Regulation (EU) 2016/679 (GDPR)","provision":"Article 6(1)","asks":"Processing rests on at least one of six grounds.","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","verified":false,"effectiveFrom":"2018-05-25"}],"seed":["S4","S5"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":8},{"path":"bad-unknown.md","outcome":"fail","line":8},{"path":"bad-broken.md","outcome":"undetermined"},{"path":"no-persons.md","outcome":"not-applicable"},{"path":"described","subject":"model","outcome":"not-applicable"}]}',
            "minors-data-unprotected": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"privacy/minors-data-unprotected","title":{"en":"Data of minors without guardian consent or rules of their own","zh-CN":"涉未成年人信息但未说明监护人同意或专门规则"},"status":"stable","since":"0.1.0","changed":[],"stage":"collection","kind":"missing-statement","subject":["model","dataset"],"when":{"all":[{"fact":"personalInfo.minors","operator":"in","value":["yes","partial"]},{"fact":"dataDescribedElsewhere","operator":"equal","value":"no"}]},"cases":[{"require":{"any":[{"fact":"consent.guardian","operator":"equal","value":"yes"},{"fact":"minors.rulesUrl","operator":"present","value":true}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"Data of minors are declared in {name}; neither the consent of guardians nor rules for such data are stated.","zh-CN":"{name} 声明含有未成年人信息，但既未说明监护人同意，也未说明专门处理规则。"}},{"require":{"fact":"consent.guardian","operator":"equal","value":"yes"},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"Data of minors are declared in {name}; that their guardians consented is not stated.","zh-CN":"{name} 声明含有未成年人信息，但未说明已取得监护人同意。"}},{"require":{"fact":"minors.rulesUrl","operator":"present","value":true},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"Data of minors are declared in {name}; dedicated rules for such data are not linked.","zh-CN":"{name} 声明含有未成年人信息，但未提供专门处理规则的链接。"}}],"supersedes":[],"message":{"en":"Data of minors are declared in {name}; neither the consent of guardians nor rules for such data are stated.","zh-CN":"{name} 声明含有未成年人信息，但既未说明监护人同意，也未说明专门处理规则。"},"rationale":{"en":"A child cannot judge what a data set will be used for, so somebody else has to consent, and the rules under which the data are kept have to be found.","zh-CN":"儿童无法判断数据将作何用途，因此须由监护人同意，且应能查到处理这些数据的规则。"},"remedy":{"en":"Take the data of minors out, or record `governance: {consent: {guardian: yes}, minors: {rulesUrl: …}}`.","zh-CN":"移除未成年人数据，或记录 `governance: {consent: {guardian: yes}, minors: {rulesUrl: …}}`。"},"fix":{"add":{"governance.consent.guardian":"<yes | no | partial | unknown>","governance.minors.rulesUrl":{"en":"<link to the rules>","zh-CN":"<规则链接>"}}},"basis":[{"instrument":"Personal Information Protection Law (CN)","provision":"Articles 28 and 31","asks":"Information on children under fourteen is sensitive: a guardian consents, and dedicated rules are drawn up.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-11-01"},{"instrument":"Network Data Security Management Regulations (CN)","provision":"Articles 21 and 22(3)","asks":"Rules for the information of children under fourteen are published, and a guardian consents.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-01-01"},{"instrument":"Regulations on the Online Protection of Minors (CN)","provision":"Articles 36-37","asks":"Access to minors\' information is kept to the least, and their handling is audited every year.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2024-01-01"},{"instrument":"Regulation (EU) 2016/679 (GDPR)","provision":"Article 8","asks":"Below the age that member states set, the holder of parental responsibility consents to information society services.","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","verified":false,"effectiveFrom":"2018-05-25"}],"seed":["S4","S5"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":8},{"path":"bad-no-consent.md","outcome":"fail","line":7},{"path":"bad-no-rules.md","outcome":"fail","line":8},{"path":"adults.md","outcome":"not-applicable"}]}',
            "personal-data-sent-to-teacher": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"privacy/personal-data-sent-to-teacher","title":{"en":"Personal information sent to a teacher without a recorded agreement","zh-CN":"向教师模型发送个人信息但未记录协议"},"status":"stable","since":"0.1.0","changed":[],"stage":"distillation","kind":"missing-statement","subject":"edge","when":{"all":[{"fact":"edge.channel","operator":"equal","value":"output"},{"fact":"edge.access","operator":"in","value":["api","product-ui","cloud-marketplace"]},{"fact":"edge.prompts.containPersonalInfo","operator":"in","value":["yes","partial"]}]},"cases":[{"require":{"fact":"edge.processing.agreement","operator":"present","value":true},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"Personal information was sent to {from.name}; an agreement with its provider is not stated.","zh-CN":"已向 {from.name} 发送个人信息，但未说明与其提供方的协议。"}},{"require":{"any":[{"fact":"edge.processing.location","operator":"present","value":false},{"fact":"to.crossBorder.transfer","operator":"equal","value":"no"},{"fact":"to.crossBorder.mechanism","operator":"notIn","value":["none","unknown","no","无","未知"]}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"Personal information was sent to {from.name}, which processes it in {edge.processing.location}; neither a ground for a transfer nor that there is none is stated.","zh-CN":"已向 {from.name} 发送个人信息，其处理地为 {edge.processing.location}；既未说明出境依据，也未说明不涉及出境。"}}],"supersedes":[],"message":{"en":"Personal information was sent to {from.name}; an agreement with its provider is not stated.","zh-CN":"已向 {from.name} 发送个人信息，但未说明与其提供方的协议。"},"rationale":{"en":"A prompt with customer data hands these data to the provider of the teacher, often in another country. Whoever asks a teacher answers for what the question tells.","zh-CN":"发送含客户信息的提示词，等于把这些信息交给教师模型的提供方，且往往在境外。提问者应对问题中透露的信息负责。"},"remedy":{"en":"Mask the prompts, or record agreement and place at the teacher (`processing: {agreement: …, location: …}`) and the ground of the transfer (`crossBorder: {transfer: …, mechanism: …}`).","zh-CN":"遮蔽提示词中的个人信息，或在该教师模型条目中记录协议与处理地（`processing: {agreement: …, location: …}`），并写明出境依据（`crossBorder: {transfer: …, mechanism: …}`）。"},"fix":{"add":{"governance.teachers[].processing.agreement":{"en":"<reference to the agreement>","zh-CN":"<协议编号>"},"governance.teachers[].processing.location":{"en":"<ISO 3166-1 country>","zh-CN":"<ISO 3166-1 国家代码>"},"governance.crossBorder.transfer":"<yes | no | partial | unknown>"}},"basis":[{"instrument":"Personal Information Protection Law (CN)","provision":"Articles 21, 23 and 38-39","asks":"Whoever passes personal information on agrees its use with the recipient, tells the persons, and needs a listed ground where it leaves the country.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-11-01"},{"instrument":"Network Data Security Management Regulations (CN)","provision":"Articles 12 and 35","asks":"A contract with the recipient fixes purpose, manner and protection; transfers abroad need one of the listed conditions.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-01-01"},{"instrument":"Regulation (EU) 2016/679 (GDPR)","provision":"Articles 28 and 44-49","asks":"A processor is bound by contract, and transfers to third countries need a ground.","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","verified":false,"effectiveFrom":"2018-05-25"}],"seed":["S4","S5","S9"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-domestic.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":6},{"path":"bad-abroad.md","outcome":"fail","line":9},{"path":"own-machines.md","outcome":"not-applicable"}]}',
            "personal-data-status-missing": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"privacy/personal-data-status-missing","title":{"en":"Whether personal information is in the data is not stated","zh-CN":"未说明数据是否含个人信息"},"status":"stable","since":"0.1.0","changed":[],"stage":"collection","kind":"missing-statement","subject":["model","dataset"],"when":{"all":[{"fact":"isPublished","operator":"equal","value":"yes"},{"fact":"dataDescribedElsewhere","operator":"equal","value":"no"},{"fact":"isConversion","operator":"equal","value":"no"}]},"cases":[{"require":{"any":[{"fact":"personalInfo.present","operator":"present","value":true},{"fact":"personalInfo.statement","operator":"present","value":true}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"Whether personal information is in the data of {name} is not stated.","zh-CN":"未说明 {name} 的数据是否含个人信息。"}},{"require":{"any":[{"fact":"personalInfo.statement","operator":"present","value":true},{"fact":"personalInfo.present","operator":"notEqual","value":"unknown"}]},"severity":{"baseline":"notice","strict":"warning"},"message":{"en":"{name} states that it is unknown whether personal information is in its data.","zh-CN":"{name} 声明其数据是否含个人信息未知。"}}],"anchor":"personalInfo.present","supersedes":[],"message":{"en":"Whether personal information is in the data of {name} is not stated.","zh-CN":"未说明 {name} 的数据是否含个人信息。"},"rationale":{"en":"Every other privacy question, from legal ground to deletion, hangs on this one answer. Silence is a gap, not a breach.","zh-CN":"从合法性基础到删除，其他所有个人信息问题都取决于这一答案。沉默是缺口，并不等于违规。"},"remedy":{"en":"Say so under `governance: {personalInfo: {present: yes | no | partial}}`, or under a heading \\"Personal and Sensitive Information\\" with a line on how you know.","zh-CN":"在 `governance: {personalInfo: {present: yes | no | partial}}` 中说明，或在“个人及敏感信息”标题下说明并写明判断依据。"},"fix":{"add":{"governance.personalInfo.present":"<yes | no | partial | unknown>"}},"basis":[{"instrument":"California Civil Code","provision":"section 3111(a)(7)","asks":"Published documentation says whether data sets include personal information.","url":"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=3111.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2026-01-01"},{"instrument":"Personal Information Protection Law (CN)","provision":"Article 17","asks":"Persons are told who processes which kinds of their information, and for what.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-11-01"},{"instrument":"SPDX 3.0.1 Dataset profile","provision":"hasSensitivePersonalInformation","asks":"A data set package states yes, no or noAssertion.","accessed":"2026-11-23","verified":true}],"seed":["S4","S5"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-heading.md","outcome":"pass"},{"path":"good-described","subject":"model","outcome":"not-applicable"},{"path":"bad.md","outcome":"fail","line":5},{"path":"bad-unknown.md","outcome":"fail","line":7},{"path":"good-conversion.md","outcome":"not-applicable"}]}',
            "personal-dataset-published-openly": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"privacy/personal-dataset-published-openly","title":{"en":"Published personal information without stated consent or gated access","zh-CN":"发布的数据集含个人信息，但未说明单独同意或访问限制"},"status":"stable","since":"0.1.0","changed":[],"stage":"release","kind":"missing-statement","subject":"dataset","when":{"all":[{"fact":"isPublished","operator":"equal","value":"yes"},{"fact":"personalInfo.present","operator":"in","value":["yes","partial"]}]},"require":{"any":[{"fact":"consent.publication","operator":"equal","value":"yes"},{"fact":"access.gated","operator":"equal","value":"yes"},{"fact":"personalInfo.deidentification","operator":"equal","value":"anonymised"}]},"severity":{"baseline":"warning","strict":"error"},"supersedes":[],"message":{"en":"{name} declares personal information; neither consent to its publication nor access on request is stated.","zh-CN":"{name} 声明含有个人信息，但未说明公开的单独同意，也未说明按申请提供。"},"rationale":{"en":"What is once published cannot be called back. An open licence settles the rights in the collection, not those of the persons in it.","zh-CN":"信息一经公开便难以收回。开放许可解决的是数据集的权利，而非其中个人的权利。"},"remedy":{"en":"Anonymise the data, give access on request (`extra_gated_prompt`, or `governance: {access: {gated: yes}}`), or record the separate consent (`consent: {publication: yes}`).","zh-CN":"对数据作匿名化，改为按申请提供（`extra_gated_prompt` 或 `governance: {access: {gated: yes}}`），或记录公开的单独同意（`consent: {publication: yes}`）。"},"fix":{"add":{"governance.consent.publication":"<yes | no | partial | unknown>","governance.access.gated":"<yes | no | partial | unknown>"}},"basis":[{"instrument":"Personal Information Protection Law (CN)","provision":"Article 25","asks":"Personal information is not made public without separate consent.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-11-01"},{"instrument":"Hugging Face Hub documentation","provision":"Dataset Cards, `extra_gated_prompt` and `extra_gated_fields`","asks":"A card can ask users for agreement and particulars before they get the files.","url":"https://huggingface.co/docs/hub/datasets-gated","accessed":"2026-11-23","verified":true},{"instrument":"Regulation (EU) 2016/679 (GDPR)","provision":"Articles 5(1)(f) and 25(2)","asks":"By default personal data are not made accessible to an indefinite number of persons.","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","verified":false,"effectiveFrom":"2018-05-25"}],"seed":["S4","S5"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-gated.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":8},{"path":"internal.md","outcome":"not-applicable"}]}',
            "purpose-excludes-training": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"privacy/purpose-excludes-training","title":{"en":"Consent or original purpose does not cover model training","zh-CN":"同意范围或原始目的不涵盖模型训练"},"status":"stable","since":"0.1.0","changed":[],"stage":"training","kind":"outside-permission","subject":["model","dataset"],"when":{"all":[{"fact":"personalInfo.present","operator":"in","value":["yes","partial"]},{"fact":"dataDescribedElsewhere","operator":"equal","value":"no"},{"any":[{"fact":"legalBasis.basis","operator":"containsAny","value":["consent","pipl-13-1","eu-gdpr:A6-1-a"]},{"fact":"purpose.original","operator":"present","value":true}]}]},"cases":[{"require":{"any":[{"fact":"consent.scope","operator":"containsAny","value":["model-training","model training","training","ai-training","AI training","machine-learning","machine learning","pre-training","fine-tuning","distillation","Model training","Training","Machine learning","AI model training","training of AI models","training of models","LLM training","training AI models","模型训练","人工智能训练","大模型训练","训练"]},{"fact":"consent.scope","operator":"present","value":false},{"any":[{"fact":"legalBasis.basis","operator":"present","value":false},{"all":[{"fact":"legalBasis.basis","operator":"doesNotContain","value":"consent"},{"fact":"legalBasis.basis","operator":"doesNotContain","value":"pipl-13-1"},{"fact":"legalBasis.basis","operator":"doesNotContain","value":"eu-gdpr:A6-1-a"}]}]}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"The data of {name} rest on consent to {consent.scope}; `model-training` is not among it.","zh-CN":"{name} 的数据以同意为依据，同意范围为 {consent.scope}，其中不含 `model-training`。"}},{"require":{"any":[{"fact":"consent.scope","operator":"containsAny","value":["model-training","model training","training","ai-training","AI training","machine-learning","machine learning","pre-training","fine-tuning","distillation","Model training","Training","Machine learning","AI model training","training of AI models","training of models","LLM training","training AI models","模型训练","人工智能训练","大模型训练","训练"]},{"any":[{"fact":"legalBasis.basis","operator":"present","value":false},{"all":[{"fact":"legalBasis.basis","operator":"doesNotContain","value":"consent"},{"fact":"legalBasis.basis","operator":"doesNotContain","value":"pipl-13-1"},{"fact":"legalBasis.basis","operator":"doesNotContain","value":"eu-gdpr:A6-1-a"}]}]}]},"severity":{"baseline":"warning","strict":"warning"},"message":{"en":"The data of {name} rest on consent; whether it covers model training is not stated.","zh-CN":"{name} 的数据以同意为依据，但未说明同意是否涵盖模型训练。"}},{"require":{"any":[{"fact":"purpose.original","operator":"in","value":["model-training","model training","training","ai-training","AI training","machine-learning","machine learning","pre-training","fine-tuning","distillation","Model training","Training","Machine learning","AI model training","training of AI models","training of models","LLM training","training AI models","模型训练","人工智能训练","大模型训练","训练"]},{"fact":"purpose.original","operator":"present","value":false},{"fact":"purpose.compatibleAssessment","operator":"equal","value":"yes"},{"fact":"consent.scope","operator":"containsAny","value":["model-training","model training","training","ai-training","AI training","machine-learning","machine learning","pre-training","fine-tuning","distillation","Model training","Training","Machine learning","AI model training","training of AI models","training of models","LLM training","training AI models","模型训练","人工智能训练","大模型训练","训练"]}]},"severity":{"baseline":"warning","strict":"error"},"message":{"en":"The data of {name} were collected for {purpose.original}; an assessment of the new purpose against it is not stated.","zh-CN":"{name} 的数据原为 {purpose.original} 而收集；未说明是否评估过新目的与其相符。"}}],"supersedes":[],"message":{"en":"The data of {name} rest on consent to {consent.scope}; `model-training` is not among it.","zh-CN":"{name} 的数据以同意为依据，同意范围为 {consent.scope}，其中不含 `model-training`。"},"rationale":{"en":"Who gave data for one purpose did not give them for every other. A consent that leaves training out does not carry a model.","zh-CN":"个人为某一目的提供数据，并不意味着同意其他目的。未包含训练的同意，不足以支撑模型训练。"},"remedy":{"en":"List what was consented to under `governance: {consent: {scope: [model-training, …]}}`, record the assessment under `purpose: {compatibleAssessment: yes}`, or take the data out.","zh-CN":"在 `governance: {consent: {scope: [model-training, …]}}` 中列明同意范围，在 `purpose: {compatibleAssessment: yes}` 中记录评估，或移除这些数据。"},"basis":[{"instrument":"Personal Information Protection Law (CN)","provision":"Articles 14(2) and 23","asks":"A new purpose, manner or kind of information needs new consent.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-11-01"},{"instrument":"Network Data Security Management Regulations (CN)","provision":"Article 22(4) and (6)","asks":"Processing stays within the purpose that was consented to; a change needs consent again.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-01-01"},{"instrument":"Regulation (EU) 2016/679 (GDPR)","provision":"Articles 5(1)(b) and 6(4)","asks":"A further purpose is compatible with the original one, or has a ground of its own.","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","verified":false,"effectiveFrom":"2018-05-25"},{"instrument":"Regulation (EU) 2024/1689 (AI Act)","provision":"Article 10(2)(b)","asks":"Data governance of high-risk systems records the original purpose for which personal data were collected.","url":"https://eur-lex.europa.eu/eli/reg/2024/1689/oj","accessed":"2026-11-23","verified":true,"effectiveFrom":"2027-12-02"}],"seed":["S4","S5"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-assessed.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":9},{"path":"bad-no-scope.md","outcome":"fail","line":8},{"path":"bad-purpose.md","outcome":"fail","line":9},{"path":"other-ground.md","outcome":"not-applicable"}]}',
            "sensitive-data-without-consent": '{"$schema":"../../../schemas/rule.v1.schema.json","id":"privacy/sensitive-data-without-consent","title":{"en":"Sensitive personal information without separate consent or another stated condition","zh-CN":"含敏感个人信息但未说明单独同意或其他条件"},"status":"stable","since":"0.1.0","changed":[],"stage":"collection","kind":"missing-indispensable","subject":["model","dataset"],"when":{"all":[{"fact":"personalInfo.sensitive","operator":"in","value":["yes","partial"]},{"fact":"dataDescribedElsewhere","operator":"equal","value":"no"}]},"cases":[{"require":{"any":[{"fact":"consent.separate","operator":"equal","value":"yes"},{"fact":"legalBasis.basis","operator":"containsAny","value":["eu-gdpr:A9-2-a","eu-gdpr:A9-2-b","eu-gdpr:A9-2-c","eu-gdpr:A9-2-d","eu-gdpr:A9-2-e","eu-gdpr:A9-2-f","eu-gdpr:A9-2-g","eu-gdpr:A9-2-h","eu-gdpr:A9-2-i","eu-gdpr:A9-2-j","pipl-statutory-other","pipl-29","pipl-13-2","pipl-13-3","pipl-13-4","pipl-13-5","pipl-13-6","pipl-13-7"]}]},"severity":{"baseline":"error","strict":"error"},"message":{"en":"Sensitive personal information is declared in the data of {name}; neither separate consent nor another condition for it is stated.","zh-CN":"{name} 声明其数据含有敏感个人信息，但未说明单独同意，也未说明其他条件。"}},{"require":{"any":[{"fact":"consent.separate","operator":"equal","value":"yes"},{"fact":"legalBasis.basis","operator":"containsAny","value":["eu-gdpr:A9-2-a","eu-gdpr:A9-2-b","eu-gdpr:A9-2-c","eu-gdpr:A9-2-d","eu-gdpr:A9-2-e","eu-gdpr:A9-2-f","eu-gdpr:A9-2-g","eu-gdpr:A9-2-h","eu-gdpr:A9-2-i","eu-gdpr:A9-2-j","pipl-statutory-other","pipl-29"]}]},"severity":{"baseline":"warning","strict":"warning"},"message":{"en":"Sensitive personal information in the data of {name} rests on {legalBasis.basis} alone; whether that ground stands in for separate consent is not stated.","zh-CN":"{name} 中的敏感个人信息仅以 {legalBasis.basis} 为依据；未说明该依据能否代替单独同意。"}}],"supersedes":[],"message":{"en":"Sensitive personal information is declared in the data of {name}; neither separate consent nor another condition for it is stated.","zh-CN":"{name} 声明其数据含有敏感个人信息，但未说明单独同意，也未说明其他条件。"},"rationale":{"en":"Health, biometrics, beliefs, accounts, whereabouts and the data of children harm people most when they come out of a model again. The law therefore asks for more than an ordinary ground.","zh-CN":"健康、生物识别、信仰、账户、行踪以及儿童信息一旦从模型中泄露，对个人危害最大，因此法律要求的不止是一般依据。"},"remedy":{"en":"Record separate consent (`governance: {consent: {separate: yes}}`) or the condition that replaces it (`legalBasis` with `eu-gdpr:A9-2-a` to `-j`, or `pipl-statutory-other`); else take the data out or mask them.","zh-CN":"记录单独同意（`governance: {consent: {separate: yes}}`）或替代条件（`legalBasis` 中写 `eu-gdpr:A9-2-a` 至 `-j`，或 `pipl-statutory-other`）；否则应移除或遮蔽这些数据。"},"fix":{"add":{"governance.consent.separate":"<yes | no | partial | unknown>"}},"basis":[{"instrument":"Personal Information Protection Law (CN)","provision":"Articles 28-30","asks":"Sensitive personal information needs a specific purpose, strict protection, separate consent, and a word on why it is needed and what it means for the person.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2021-11-01"},{"instrument":"Network Data Security Management Regulations (CN)","provision":"Article 22(2)","asks":"Where sensitive personal information is processed on consent, the consent is a separate one.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2025-01-01"},{"instrument":"TC260-003-2024 Basic security requirements for generative AI services (CN)","provision":"clause 5.2 c)2","asks":"Training data with sensitive personal information are used with separate consent or in another case that the law provides.","accessed":"2026-11-23","verified":true,"effectiveFrom":"2024-02-29"},{"instrument":"Regulation (EU) 2016/679 (GDPR)","provision":"Article 9(1)-(2)","asks":"Special categories are processed only under one of ten conditions.","url":"https://eur-lex.europa.eu/eli/reg/2016/679/oj","verified":false,"effectiveFrom":"2018-05-25"}],"seed":["S4","S5"],"examples":[{"path":"good.md","outcome":"pass"},{"path":"good-gdpr.md","outcome":"pass"},{"path":"bad.md","outcome":"fail","line":9},{"path":"bad-ordinary-ground.md","outcome":"fail","line":9},{"path":"not-sensitive.md","outcome":"not-applicable"}]}',
        },
    },
};

;// CONCATENATED MODULE: ./lib/src/policy/register-core.generated.js
/** What judges. */
const REGISTER_CORE = {
    version: "0.2.0",
    digest: "sha256-1ac16a13bd6c0f1b8d6c20375af3f62b80e59fe1e32e9b8fcc87c3c878f94e92",
    reuploaders: [
        "unsloth",
        "TheBloke",
        "bartowski",
        "mlx-community",
        "lmstudio-community",
        "QuantFactory",
        "MaziyarPanahi",
        "second-state",
        "huggyllama",
        "decapoda-research",
        "elinas",
        "ggml-org",
        "RedHatAI",
        "neuralmagic",
        "axolotl-quants",
        "NousResearch/Llama-2-*",
        "NousResearch/Meta-Llama-3*",
        "NousResearch/CodeLlama-*",
    ],
    names: `apache-2	apache-2.0
mit	mit
openrail	openrail
bigscience-openrail-m	bigscience-openrail-m
creativeml-openrail-m	creativeml-openrail-m
bigscience-bloom-rail-1	bigscience-bloom-rail-1.0
bigcode-openrail-m	bigcode-openrail-m
afl-3	afl-3.0
artistic-2	artistic-2.0
bsl-1	bsl-1.0
bsd	bsd
bsd-2-clause	bsd-2-clause
bsd-3-clause	bsd-3-clause
bsd-3-clause-clear	bsd-3-clause-clear
c-uda	c-uda
cc	cc
cc-0-1	cc0-1.0
cc-by-2	cc-by-2.0
cc-by-2.5	cc-by-2.5
cc-by-3	cc-by-3.0
cc-by-4	cc-by-4.0
cc-by-sa-3	cc-by-sa-3.0
cc-by-sa-4	cc-by-sa-4.0
cc-by-nc-2	cc-by-nc-2.0
cc-by-nc-3	cc-by-nc-3.0
cc-by-nc-4	cc-by-nc-4.0
cc-by-nd-4	cc-by-nd-4.0
cc-by-nc-nd-3	cc-by-nc-nd-3.0
cc-by-nc-nd-4	cc-by-nc-nd-4.0
cc-by-nc-sa-2	cc-by-nc-sa-2.0
cc-by-nc-sa-3	cc-by-nc-sa-3.0
cc-by-nc-sa-4	cc-by-nc-sa-4.0
cdla-sharing-1	cdla-sharing-1.0
cdla-permissive-1	cdla-permissive-1.0
cdla-permissive-2	cdla-permissive-2.0
wtfpl	wtfpl
ecl-2	ecl-2.0
epl-1	epl-1.0
epl-2	epl-2.0
etalab-2	etalab-2.0
eupl-1.1	eupl-1.1
eupl-1.2	eupl-1.2
agpl-3	agpl-3.0
gfdl	gfdl
gpl	gpl
gpl-2	gpl-2.0
gpl-3	gpl-3.0
lgpl	lgpl
lgpl-2.1	lgpl-2.1
lgpl-3	lgpl-3.0
isc	isc
h-research	h-research
intel-research	intel-research
lppl-1.3c	lppl-1.3c
ms-pl	ms-pl
apple-ascl	apple-ascl
apple-amlr	apple-amlr
mpl-2	mpl-2.0
odc-by	odc-by
odbl	odbl
openmdw-1	openmdw-1.0
openmdw-1.1	openmdw-1.1
openrail++	openrail++
osl-3	osl-3.0
postgresql	postgresql
ofl-1.1	ofl-1.1
ncsa	ncsa
unlicense	unlicense
zlib	zlib
pddl	pddl
lgpl-lr	lgpl-lr
deepfloyd-if	deepfloyd-if-license
fair-noncommercial-research	fair-noncommercial-research-license
llama-2	llama2
llama-3	llama3
llama-3.1	llama3.1
llama-3.2	llama3.2
llama-3.3	llama3.3
llama-4	llama4
grok-2	grok2-community
gemma	gemma
asl-2	apache-2.0
expat	mit
2-clause-bsd	bsd-2-clause
simplified-bsd	bsd-2-clause
freebsd	bsd-2-clause
3-clause-bsd	bsd-3-clause
new-bsd	bsd-3-clause
modified-bsd	bsd-3-clause
bsd-3	bsd-3-clause
boost	bsl-1.0
boost-software-1	bsl-1.0
boost-1	bsl-1.0
uiuc-ncsa	ncsa
ouverte-2	etalab-2.0
etalab-open-2	etalab-2.0
cc-0	cc0-1.0
cc-zero	cc0-1.0
creative-commons-zero	cc0-1.0
cc-0-1.0-universal	cc0-1.0
creative-commons-zero-1.0-universal	cc0-1.0
pddl-1	pddl
odc-pddl	pddl
open-data-commons-public-domain-dedication	pddl
mozilla-public-2	mpl-2.0
eclipse-public-2	epl-2.0
european-union-public-1.2	eupl-1.2
lgpllr	lgpl-lr
odc-by-1	odc-by
open-data-commons-attribution-1	odc-by
open-data-commons-attribution	odc-by
odbl-1	odbl
open-database-1	odbl
open-data-commons-open-database-1	odbl
c-uda-1	c-uda
computational-use-of-data	c-uda
open-use-of-data-1	o-uda-1.0
meta-llama-2	llama2
meta-llama-3	llama3
meta-llama-3.1	llama3.1
llama-3-1	llama3.1
meta-llama-3.2	llama3.2
llama-3-2	llama3.2
meta-llama-3.3	llama3.3
llama-3-3	llama3.3
opt	opt-175b
gemma-2	gemma
gemma-3	gemma
health-ai-developer-foundations	hai-def
deepseek-model	deepseek
chatglm-2-6b	chatglm-6b
cogvlm-2	cogvlm
glm-4-9b	glm-4
yi-34b	yi-license
yi-series-models	yi-license
baai-aquila-model	aquila
dbrx	databricks-open-model
mrl	mistral-research
mistral-ai-research	mistral-research
mnpl	mistral-non-production
mistral-ai-non-production	mistral-non-production
c-4ai-cc-by-nc	cohere-cc-by-nc
stabilityai-ai	stabilityai-community
stable-video-diffusion	stabilityai-community
stable-audio	stabilityai-community
stability-ai	stabilityai-community
sai	stabilityai-community
sai-nc	stabilityai-nc-research
flux-dev	flux-1-dev-non-commercial
flux-non-commercial	flux-non-commercial-2.1
bigscience-bloom-rail	bigscience-bloom-rail-1.0
bloom-rail-1	bigscience-bloom-rail-1.0
bigscience-rail-1	bigscience-bloom-rail-1.0
creativeml-open-rail-m	creativeml-openrail-m
stable-diffusion	creativeml-openrail-m
openrail++-m	openrail++
creativeml-openrail++-m	openrail++
creativeml-open-rail++-m	openrail++
sdxl	openrail++
bigcode-openrail-m-1	bigcode-openrail-m
apple-machine-learning-research-model	apple-amlr
apple-ml-research	apple-amlr
exaone-1.1-nc	exaone
falcon-mamba-7b	falcon-llm-license
msr-la	microsoft-research-license
msrla	microsoft-research-license
ai-2-impact-low-risk	ai2-impact-lr
impact-low-risk	ai2-impact-lr
coqui-public-model	coqui-cpml
fair-ai-public-1.0-sd	faipl-1.0-sd
faipl-1	faipl-1.0-sd
latex-project-public-1.3c	lppl-1.3c
sil-open-font-1.1	ofl-1.1
sil-ofl-1.1	ofl-1.1
ofl	ofl-1.1
nvidia	nvidia-nscl
gfdl-1.3-only	gfdl-1.3
gnu-fdl-1.3	gfdl-1.3
eclipse-public-1	epl-1.0
european-union-public-1.1	eupl-1.1
nvidia-oneway-noncommercial	nvidia-oneway-nc
mg-by	mg-by-2.0
mg-by-nc	mg-by-nc-2.0
mg-by-nd	mg-by-nd-2.0
mg-by-sa	mg-by-sa-2.0
mg-by-rai	mg-by-rai-2.0
mg-0	mg0-2.0
mit-0	mit-0
open-weights-permissive-1.0	open-weights-permissive-1.0.0
o-uda-1	o-uda-1.0
llama-1	llama1
opt-175b	opt-175b
ai-2-ai-model	ai2-ai-model-license
dinov-3	dinov3-license
sam	sam-license
hai-def	hai-def
tongyi-qianwen	tongyi-qianwen
tongyi-qianwen-research	tongyi-qianwen-research
qwen	qwen
qwen-research	qwen-research
qwen-1	qwen-community-1.0
qwen-3.8-max	qwen3.8-max
deepseek	deepseek
deepseek-r-1-mit	deepseek-r1-mit
chatglm-6b	chatglm-6b
glm-130b	glm-130b
cogvlm	cogvlm
glm-4	glm-4
glm-5.3	glm-5.3
yi	yi-license
baichuan-2	baichuan2-community
internlm-2023	internlm-2023
aquila	aquila
skywork	skywork
tencent-hunyuan-large	tencent-hunyuan-community-large
tencent-hunyuan	tencent-hunyuan-community
minimax-model	minimax-model-license
minimax-h-3	minimax-h3-community
kimi-modified-mit	kimi-modified-mit
kimi-k-3	kimi-k3
databricks-open-model	databricks-open-model
mistral-research	mistral-research
mistral-non-production	mistral-non-production
mistral-modified-mit-revenue	mistral-modified-mit-revenue
cohere-cc-by-nc	cohere-cc-by-nc
nvidia-open-model	nvidia-open-model-license
nvidia-nemotron-open-model	nvidia-nemotron-open-model-license
stabilityai	stabilityai-community
stabilityai-nc-research	stabilityai-nc-research
flux-1-dev-non-commercial	flux-1-dev-non-commercial
flux-non-commercial-2.1	flux-non-commercial-2.1
exaone	exaone
falcon-llm	falcon-llm-license
microsoft-research	microsoft-research-license
ai-2-impact-lr	ai2-impact-lr
lfm-1	lfm1.0
coqui-cpml	coqui-cpml
faipl-1.0-sd	faipl-1.0-sd
jamba-open-model	jamba-open-model-license
nvidia-nscl	nvidia-nscl
gfdl-1.3	gfdl-1.3
minicpm-model	minicpm-model-license
gpt-2-modified-mit	gpt2-modified-mit
bloomchat-176b-1	bloomchat-176b-v1.0
cogvideox	cogvideox-license
seamless	seamless-license
nvidia-oneway-nc	nvidia-oneway-nc
ltx-2	ltx-2-community
hyperclovax-seed	hyperclovax-seed
krea-2	krea-2-community
imagenet	imagenet-terms
stack	the-stack-terms
lmsys-chat-1m	lmsys-chat-1m-terms
common-crawl-tou	common-crawl-tou
ldc-user	ldc-user-agreement
yelp-dataset	yelp-dataset-agreement
amazon-reviews-multi	amazon-reviews-multi
conceptual-captions	conceptual-captions
mg-by-2	mg-by-2.0
mg-by-nc-2	mg-by-nc-2.0
mg-by-nd-2	mg-by-nd-2.0
mg-by-sa-2	mg-by-sa-2.0
mg-by-rai-2	mg-by-rai-2.0
mg-0-2	mg0-2.0
openai-consumer	terms:openai-consumer
openai-services	terms:openai-services
openai-2023-03-14	terms:openai-2023-03-14
anthropic-commercial	terms:anthropic-commercial
anthropic-consumer	terms:anthropic-consumer
anthropic-usage-policy	terms:anthropic-usage-policy
google-tos-genai	terms:google-tos-genai
gemini-api	terms:gemini-api
deepseek-platform	terms:deepseek-platform
deepseek-chat	terms:deepseek-chat
qwen-chat	terms:qwen-chat
xai-consumer	terms:xai-consumer
xai-enterprise	terms:xai-enterprise
mistral-lechat	terms:mistral-lechat
kimi-chat	terms:kimi-chat
meta-model-api	terms:meta-model-api
perplexity	terms:perplexity
liquid	terms:liquid
stability-services	terms:stability-services
doubao	terms:doubao
together	terms:together
midjourney	terms:midjourney
character-ai	terms:character-ai
cohere-api	terms:cohere-api
alibaba-model-studio	terms:alibaba-model-studio
platform-stackoverflow-aup	platform:stackoverflow-aup
platform-reddit	platform:reddit
platform-github-d-9	platform:github-d9
platform-youtube	platform:youtube
`,
    links: `github.com/qwenlm/qwen/blob/main/tongyi%20qianwen%20research%20license%20agreement	tongyi-qianwen-research
nvidia.com/en-us/agreements/enterprise-software/nvidia-nemotron-open-model-license	nvidia-nemotron-open-model-license
developer.download.nvidia.com/licenses/nvidia-open-model-license-agreement	nvidia-open-model-license
nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license	nvidia-open-model-license
github.com/qwenlm/qwen/blob/main/tongyi%20qianwen%20license%20agreement	tongyi-qianwen
github.com/meta-llama/llama-models/blob/main/models/llama3_1/license	llama3.1
github.com/meta-llama/llama-models/blob/main/models/llama3_2/license	llama3.2
github.com/meta-llama/llama-models/blob/main/models/llama3_3/license	llama3.3
github.com/meta-llama/llama-models/blob/main/models/llama2/license	llama2
github.com/meta-llama/llama-models/blob/main/models/llama3/license	llama3
github.com/meta-llama/llama-models/blob/main/models/llama4/license	llama4
github.com/deepseek-ai/deepseek-coder-v2/blob/main/license-model	deepseek
github.com/deepseek-ai/deepseek-coder/blob/main/license-model	deepseek
huggingface.co/spaces/bigcode/bigcode-model-license-agreement	bigcode-openrail-m
developers.google.com/health-ai-developer-foundations/terms	hai-def
github.com/deepseek-ai/deepseek-llm/blob/main/license-model	deepseek
github.com/deepseek-ai/deepseek-v2/blob/main/license-model	deepseek
github.com/deepseek-ai/deepseek-v3/blob/main/license-model	deepseek
github.com/facebookresearch/llama/blob/main/license	llama2
github.com/meta-llama/llama3/blob/main/license	llama3
github.com/meta-llama/llama/blob/main/license	llama2
falconllm.tii.ae/falcon-terms-and-conditions	falcon-llm-license
etalab.gouv.fr/licence-ouverte-open-licence	etalab-2.0
ai21.com/licenses/jamba-open-model-license	jamba-open-model-license
stability.ai/community-license-agreement	stabilityai-community
databricks.com/legal/open-model-license	databricks-open-model
ai21.com/jamba-open-model-license	jamba-open-model-license
freedevproject.org/faipl-1.0-sd	faipl-1.0-sd
mistral.ai/licenses/mnpl-0.1	mistral-non-production
mistral.ai/licenses/mrl-0.1	mistral-research
coqui.ai/cpml	coqui-cpml
`,
    licences: `apache-2.0	["apache-2.0","Apache License 2.0","permissive","full","y+y+c+y+ySnSn+n+- - - n+n+- - -",{"carry":{"change-notice":true,"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"Apache-2.0","aliases":["asl-2.0","apache 2","apache-2.0-license"]}]
mit	["mit","MIT License","permissive","full","y+y+c+y+ySnSn+n+- - - n+n+- - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"MIT","aliases":["mit license","expat"]}]
mit-0	["mit-0","MIT No Attribution","permissive","full","y+y+y+y+ySnSn+n+- - - n+n+- - -",{"carry":{},"output":{},"train":{"attribution":"contested"}},{"spdx":"MIT-0"}]
bsd-2-clause	["bsd-2-clause","BSD 2-Clause","permissive","full","y+y+c+y+ySnSn+n+- - - n+n+- - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"BSD-2-Clause","aliases":["2-clause bsd","simplified bsd","freebsd"]}]
bsd-3-clause	["bsd-3-clause","BSD 3-Clause","permissive","full","y+y+c+y+ySnSn+n+- - - n+n+- - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"BSD-3-Clause","aliases":["3-clause bsd","new bsd","modified bsd","bsd-3"]}]
bsd-3-clause-clear	["bsd-3-clause-clear","BSD 3-Clause Clear","permissive","full","y+y+c+y+ySnSn+n+- - - n+n+- - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"BSD-3-Clause-Clear"}]
isc	["isc","ISC","permissive","full","y+y+c+y+ySnSn+n+- - - n+n+- - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"ISC"}]
zlib	["zlib","zlib License","permissive","full","y+y+c+y+ySnSn+n+- - - n+n+- - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"Zlib","aliases":["zlib license"]}]
bsl-1.0	["bsl-1.0","Boost Software License 1.0","permissive","full","y+y+c+y+ySnSn+n+- - - n+n+- - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"BSL-1.0","aliases":["boost","boost software 1.0","boost 1.0"]}]
ncsa	["ncsa","University of Illinois/NCSA Open Source License","permissive","full","y+y+c+y+ySnSn+n+- - - n+n+- - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"NCSA","aliases":["uiuc/ncsa"]}]
postgresql	["postgresql","PostgreSQL License","permissive","full","y+y+c+y+ySnSn+n+- - - n+n+- - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"PostgreSQL"}]
ms-pl	["ms-pl","Microsoft Public License","permissive","partial","y y c+y ysnsc+n - - - n n - - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"MS-PL"}]
ecl-2.0	["ecl-2.0","Educational Community License 2.0","permissive","partial","y y c+y ysnsn n - - - n n - - -",{"carry":{"change-notice":true,"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"ECL-2.0"}]
afl-3.0	["afl-3.0","Academic Free License 3.0","permissive","partial","y y c+y+ysnsn n - - - n n - - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"AFL-3.0"}]
artistic-2.0	["artistic-2.0","Artistic License 2.0","permissive","partial","y y c+c+ysnsc+n - - - n n - - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"Artistic-2.0","aliases":["artistic license 2.0"]}]
etalab-2.0	["etalab-2.0","Etalab Open Licence 2.0","permissive","partial","y y c+y ysnsn n - - - n n - - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"etalab-2.0","aliases":["licence ouverte 2.0","etalab open licence 2.0"],"links":["etalab.gouv.fr/licence-ouverte-open-licence"]}]
unlicense	["unlicense","The Unlicense","public-domain","full","y+y+y+y+ySnSn+n+- - - n+n+- - -",{"carry":{},"output":{},"train":{}},{"spdx":"Unlicense","aliases":["the unlicense"]}]
wtfpl	["wtfpl","WTFPL","public-domain","full","y+y+y+y+ySnSn+n+- - - n+n+- - -",{"carry":{},"output":{},"train":{}},{"spdx":"WTFPL"}]
cc0-1.0	["cc0-1.0","CC0 1.0","public-domain","partial","y y y y ysnsn n - - - n n - - -",{"carry":{},"output":{},"train":{}},{"spdx":"CC0-1.0","aliases":["cc0","cc-0","cc-zero","creative commons zero","cc0 1.0 universal","creative commons zero 1.0 universal"]}]
pddl	["pddl","ODC Public Domain Dedication and Licence 1.0","public-domain","partial","y y y y ysnsn n - - - n n - - -",{"carry":{},"output":{},"train":{}},{"spdx":"PDDL-1.0","aliases":["pddl-1.0","odc-pddl","open data commons public domain dedication"]}]
openmdw-1.0	["openmdw-1.0","OpenMDW License Agreement 1.0","permissive","full","y+y+c+y+yEnSn+n+- - - n+n+- - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"OpenMDW-1.0"}]
openmdw-1.1	["openmdw-1.1","OpenMDW License Agreement 1.1","permissive","not-read","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":{"attribution":"contested"}},{"aliases":["openmdw1.1-license"]}]
open-weights-permissive-1.0.0	["open-weights-permissive-1.0.0","Open Weights Permissive License 1.0.0","permissive","full","y+y+c+y+ySnSn+n+- - - n+n+- - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}}]
gpl-3.0	["gpl-3.0","GNU GPL v3.0","copyleft","partial","y y c n yEn y n - - - n n - - -",{"carry":{"same-licence":true,"attribution":true,"agreement-copy":true},"output":{},"train":{"same-licence":"contested","attribution":"contested"}},{"spdx":"GPL-3.0-only","aliases":["gplv3","gpl 3","gnu gpl 3.0","gnu general public license 3.0","gpl-3.0-only"]}]
gpl-2.0	["gpl-2.0","GNU GPL v2.0","copyleft","partial","y y c n yEn y n - - - n n - - -",{"carry":{"same-licence":true,"attribution":true,"agreement-copy":true},"output":{},"train":{"same-licence":"contested","attribution":"contested"}},{"spdx":"GPL-2.0-only","aliases":["gplv2","gpl 2","gnu general public license 2.0","gpl-2.0-only"]}]
agpl-3.0	["agpl-3.0","GNU AGPL v3.0","copyleft","partial","y y c n yEn y n - - - n n - - -",{"carry":{"same-licence":true,"attribution":true,"agreement-copy":true},"output":{},"train":{"same-licence":"contested","attribution":"contested"}},{"spdx":"AGPL-3.0-only","aliases":["agplv3","agpl 3","gnu affero general public license 3.0","agpl-3.0-only"]}]
lgpl-3.0	["lgpl-3.0","GNU LGPL v3.0","copyleft","partial","y y c c+yE- c+n - - - n n - - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"same-licence":"contested","attribution":"contested"}},{"spdx":"LGPL-3.0-only","aliases":["lgplv3","lgpl 3","gnu lesser general public license 3.0","lgpl-3.0-only"]}]
lgpl-2.1	["lgpl-2.1","GNU LGPL v2.1","copyleft","partial","y y c c+yE- c+n - - - n n - - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"same-licence":"contested","attribution":"contested"}},{"spdx":"LGPL-2.1-only","aliases":["lgplv2.1","lgpl 2.1","gnu lesser general public license 2.1","lgpl-2.1-only"]}]
mpl-2.0	["mpl-2.0","Mozilla Public License 2.0","copyleft","partial","y y c c+ys- c+n - - - n n - - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"same-licence":"contested","attribution":"contested"}},{"spdx":"MPL-2.0","aliases":["mozilla public 2.0"]}]
epl-2.0	["epl-2.0","Eclipse Public License 2.0","copyleft","partial","y y c c+ys- c+n - - - n n - - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"same-licence":"contested","attribution":"contested"}},{"spdx":"EPL-2.0","aliases":["eclipse public 2.0"]}]
eupl-1.2	["eupl-1.2","EUPL 1.2","copyleft","partial","y y c c+ys- y+n - - - n n - - -",{"carry":{"same-licence":true,"attribution":true,"agreement-copy":true},"output":{},"train":{"same-licence":"contested","attribution":"contested"}},{"spdx":"EUPL-1.2","aliases":["european union public 1.2"]}]
osl-3.0	["osl-3.0","Open Software License 3.0","copyleft","partial","y y c n ys- y+n - - - n n - - -",{"carry":{"same-licence":true,"attribution":true,"agreement-copy":true},"output":{},"train":{"same-licence":"contested","attribution":"contested"}},{"spdx":"OSL-3.0"}]
lgpl-lr	["lgpl-lr","LGPL for Linguistic Resources","copyleft","not-read","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":{"same-licence":"contested","attribution":"contested"}},{"spdx":"LGPLLR"}]
cc-by-4.0	["cc-by-4.0","Creative Commons BY 4.0","permissive","partial","y+y+c+c+ys- n n - - - n n - - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"CC-BY-4.0"}]
cc-by-3.0	["cc-by-3.0","Creative Commons BY 3.0","permissive","partial","y+y+c+c+ys- n n - - - n n - - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"CC-BY-3.0"}]
cc-by-2.5	["cc-by-2.5","Creative Commons BY 2.5","permissive","partial","y+y+c+c+ys- n n - - - n n - - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"CC-BY-2.5"}]
cc-by-2.0	["cc-by-2.0","Creative Commons BY 2.0","permissive","partial","y+y+c+c+ys- n n - - - n n - - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"CC-BY-2.0"}]
cc-by-sa-4.0	["cc-by-sa-4.0","Creative Commons BY-SA 4.0","copyleft","partial","y+y+c+n+ys- y+n - - - n n - - -",{"carry":{"same-licence":true,"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested","same-licence":"contested"}},{"spdx":"CC-BY-SA-4.0"}]
cc-by-sa-3.0	["cc-by-sa-3.0","Creative Commons BY-SA 3.0","copyleft","partial","y+y+c+n+ys- y+n - - - n n - - -",{"carry":{"same-licence":true,"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested","same-licence":"contested"}},{"spdx":"CC-BY-SA-3.0"}]
cc-by-nc-4.0	["cc-by-nc-4.0","Creative Commons BY-NC 4.0","non-commercial","partial","n+y+c+c+cs- n y - - - n n - - -",{"carry":{"non-commercial":true,"attribution":true},"output":{},"train":{"attribution":"contested","non-commercial":"contested"}},{"spdx":"CC-BY-NC-4.0"}]
cc-by-nc-3.0	["cc-by-nc-3.0","Creative Commons BY-NC 3.0","non-commercial","partial","n+y+c+c+cs- n y - - - n n - - -",{"carry":{"non-commercial":true,"attribution":true},"output":{},"train":{"attribution":"contested","non-commercial":"contested"}},{"spdx":"CC-BY-NC-3.0"}]
cc-by-nc-2.0	["cc-by-nc-2.0","Creative Commons BY-NC 2.0","non-commercial","partial","n+y+c+c+cs- n y - - - n n - - -",{"carry":{"non-commercial":true,"attribution":true},"output":{},"train":{"attribution":"contested","non-commercial":"contested"}},{"spdx":"CC-BY-NC-2.0"}]
cc-by-nd-4.0	["cc-by-nd-4.0","Creative Commons BY-ND 4.0","no-derivatives","partial","y+c+c+n+ys- n n - - - n n - - -",{"carry":{"attribution":true},"output":{},"train":{"attribution":"contested","no-adaptation":"contested"}},{"spdx":"CC-BY-ND-4.0"}]
cc-by-nc-nd-4.0	["cc-by-nc-nd-4.0","Creative Commons BY-NC-ND 4.0","no-derivatives","partial","n+c+c+n+cs- n y - - - n n - - -",{"carry":{"non-commercial":true,"attribution":true},"output":{},"train":{"attribution":"contested","non-commercial":"contested","no-adaptation":"contested"}},{"spdx":"CC-BY-NC-ND-4.0"}]
cc-by-nc-nd-3.0	["cc-by-nc-nd-3.0","Creative Commons BY-NC-ND 3.0","no-derivatives","partial","n+n+c+n+cs- n y - - - n n - - -",{"carry":{"non-commercial":true,"attribution":true},"output":{},"train":{"attribution":"contested","non-commercial":"contested","no-adaptation":"contested"}},{"spdx":"CC-BY-NC-ND-3.0"}]
cc-by-nc-sa-4.0	["cc-by-nc-sa-4.0","Creative Commons BY-NC-SA 4.0","non-commercial","partial","n+y+c+n+cs- y+y - - - n n - - -",{"carry":{"same-licence":true,"non-commercial":true,"attribution":true},"output":{},"train":{"attribution":"contested","non-commercial":"contested","same-licence":"contested"}},{"spdx":"CC-BY-NC-SA-4.0"}]
cc-by-nc-sa-3.0	["cc-by-nc-sa-3.0","Creative Commons BY-NC-SA 3.0","non-commercial","partial","n+y+c+n+cs- y+y - - - n n - - -",{"carry":{"same-licence":true,"non-commercial":true,"attribution":true},"output":{},"train":{"attribution":"contested","non-commercial":"contested","same-licence":"contested"}},{"spdx":"CC-BY-NC-SA-3.0"}]
cc-by-nc-sa-2.0	["cc-by-nc-sa-2.0","Creative Commons BY-NC-SA 2.0","non-commercial","partial","n+y+c+n+cs- y+y - - - n n - - -",{"carry":{"same-licence":true,"non-commercial":true,"attribution":true},"output":{},"train":{"attribution":"contested","non-commercial":"contested","same-licence":"contested"}},{"spdx":"CC-BY-NC-SA-2.0"}]
odc-by	["odc-by","Open Data Commons Attribution License 1.0","data","full","y+y+c+n+ySn+c+n+- - - n+n+- - -",{"carry":{"attribution":true},"output":{},"train":{"notice":"Produced Work notice naming the database and ODC-By (4.3)"}},{"spdx":"ODC-By-1.0","aliases":["odc-by-1.0","open data commons attribution 1.0","open data commons attribution"]}]
odbl	["odbl","Open Database License 1.0","data","full","y+y+c+n+ySn+c+n+- - - n+n+- - -",{"carry":{"attribution":true},"output":{},"train":{"notice":"Produced Work notice (4.3)","offer-derived-database":"4.6"}},{"spdx":"ODbL-1.0","aliases":["odbl-1.0","open database 1.0","open data commons open database 1.0"]}]
cdla-permissive-1.0	["cdla-permissive-1.0","Community Data License Agreement Permissive 1.0","permissive","full","y+y+c+y+yEn+n+n+- y+- n+n+- - -",{"carry":{"attribution":true},"output":{},"train":{}},{"spdx":"CDLA-Permissive-1.0"}]
cdla-permissive-2.0	["cdla-permissive-2.0","Community Data License Agreement Permissive 2.0","permissive","full","y+y+c+y+yEn+n+n+- y+- n+n+- - -",{"carry":{"attribution":true},"output":{},"train":{}},{"spdx":"CDLA-Permissive-2.0"}]
cdla-sharing-1.0	["cdla-sharing-1.0","Community Data License Agreement Sharing 1.0","data","full","y+y+c+n+yEn+c+n+- y+- n+n+- - -",{"carry":{"attribution":true},"output":{},"train":{}},{"spdx":"CDLA-Sharing-1.0"}]
c-uda	["c-uda","Computational Use of Data Agreement 1.0","data","full","y+y+c+n+yEn+c+n+- y+- n+n+- - -",{"carry":{"attribution":true},"output":{},"train":{}},{"spdx":"C-UDA-1.0","aliases":["c-uda-1.0","computational use of data agreement"]}]
o-uda-1.0	["o-uda-1.0","Open Use of Data Agreement 1.0","permissive","full","y+y+c+y+yEn+n+n+- y+- n+n+- - -",{"carry":{"attribution":true},"output":{},"train":{}},{"spdx":"O-UDA-1.0","aliases":["open use of data agreement 1.0"]}]
llama2	["llama2","Llama 2 Community License","community","full","c+y+c+c+nE- c+c+- - y+y+n+- - -",{"carry":{"agreement-copy":true,"notice-file":true,"use-restrictions":true},"output":"forbidden","train":"as-output"},{"family":"llama","aliases":["llama-2","llama 2 community","llama-2-community-license","llama 2 community license agreement","meta llama 2"],"links":["github.com/facebookresearch/llama/blob/main/license","github.com/meta-llama/llama/blob/main/license","github.com/meta-llama/llama-models/blob/main/models/llama2/license"],"outputBan":"any-model"}]
llama3	["llama3","Meta Llama 3 Community License","community","full","c+y+c+c+nE- c+c+- - y+y+n+- - -",{"carry":{"agreement-copy":true,"notice-file":true,"display":"Built with Meta Llama 3","name-prefix":"Llama 3","use-restrictions":true},"output":"forbidden","train":"as-output"},{"family":"llama","aliases":["llama-3","meta-llama-3","llama3-community","llama 3 community","meta llama 3 community license agreement","llama-3.0"],"links":["github.com/meta-llama/llama3/blob/main/license","github.com/meta-llama/llama-models/blob/main/models/llama3/license"],"outputBan":"any-model"}]
llama3.1	["llama3.1","Llama 3.1 Community License","community","full","c+y+c+c+cE- c+c+- - n+y+n+- - -",{"carry":{"agreement-copy":true,"notice-file":true,"display":"Built with Llama","name-prefix":"Llama","use-restrictions":true},"output":{"name-prefix":"Llama"},"train":"as-output"},{"family":"llama","aliases":["llama-3.1","llama 3.1 community","llama 3.1 community license agreement","meta llama 3.1","llama3_1"],"links":["github.com/meta-llama/llama-models/blob/main/models/llama3_1/license"]}]
llama3.2	["llama3.2","Llama 3.2 Community License","community","full","c+y+c+c+cE- c+c+- - n+y+c+- - -",{"carry":{"agreement-copy":true,"notice-file":true,"display":"Built with Llama","name-prefix":"Llama","use-restrictions":true},"output":{"name-prefix":"Llama"},"train":"as-output"},{"family":"llama","aliases":["llama-3.2","llama 3.2 community","llama 3.2 community license agreement","meta llama 3.2","llama3_2"],"links":["github.com/meta-llama/llama-models/blob/main/models/llama3_2/license"]}]
llama3.3	["llama3.3","Llama 3.3 Community License","community","full","c+y+c+c+cE- c+c+- - n+y+c+- - -",{"carry":{"agreement-copy":true,"notice-file":true,"display":"Built with Llama","name-prefix":"Llama","use-restrictions":true},"output":{"name-prefix":"Llama"},"train":"as-output"},{"family":"llama","aliases":["llama-3.3","llama 3.3 community","llama 3.3 community license agreement","meta llama 3.3","llama3_3"],"links":["github.com/meta-llama/llama-models/blob/main/models/llama3_3/license"]}]
llama4	["llama4","Llama 4 Community License","community","full","c+y+c+c+cE- c+c+- - n+y+c+- - -",{"carry":{"agreement-copy":true,"notice-file":true,"display":"Built with Llama","name-prefix":"Llama","use-restrictions":true},"output":{"name-prefix":"Llama"},"train":"as-output"},{"family":"llama","aliases":["llama-4","llama 4 community","llama 4 community license agreement"],"links":["github.com/meta-llama/llama-models/blob/main/models/llama4/license"]}]
llama1	["llama1","LLaMA License Agreement (2023)","research-only","full","n+c+c+n+cE- c+y+y+- - n+c+- - -",{"carry":{"non-commercial":true,"use-restrictions":true,"attribution":true,"agreement-copy":true},"output":{"non-commercial":true},"train":"as-output"},{"family":"llama","aliases":["llama 1"]}]
opt-175b	["opt-175b","OPT-175B License Agreement","research-only","full","n+c+c+n+cE- c+y+y+- - n+c+- - -",{"carry":{"non-commercial":true,"use-restrictions":true,"attribution":true,"agreement-copy":true},"output":{"non-commercial":true},"train":"as-output"},{"aliases":["opt","opt-175b license agreement"]}]
ai2-ai-model-license	["ai2-ai-model-license","AI2 AI Model License Agreement (Tulu 1)","research-only","full","n+c+c+n+cE- c+y+y+- - n+c+- - -",{"carry":{"non-commercial":true,"use-restrictions":true,"attribution":true,"agreement-copy":true},"output":{"non-commercial":true},"train":"as-output"}]
deepfloyd-if-license	["deepfloyd-if-license","DeepFloyd IF License Agreement","research-only","partial","n+c+c+n+cE- c+y+y+- - n c+- - -",{"carry":{"non-commercial":true,"use-restrictions":true,"agreement-copy":true},"output":{"non-commercial":true},"train":"as-output"}]
dinov3-license	["dinov3-license","DINOv3 License","community","full","y+y+c+n+yS- y+y+n+- - n+c+- y+-",{"carry":{"same-licence":true,"use-restrictions":true,"attribution":true,"agreement-copy":true},"output":{},"train":"as-output"}]
sam-license	["sam-license","SAM License","community","full","y+y+c+n+yS- y+y+n+- - n+c+- y+-",{"carry":{"same-licence":true,"use-restrictions":true,"attribution":true,"agreement-copy":true},"output":{},"train":"as-output"}]
fair-noncommercial-research-license	["fair-noncommercial-research-license","FAIR Noncommercial Research License","research-only","full","n+y+c+n+cE- y+y+y+- - n+c+- y+-",{"carry":{"same-licence":true,"non-commercial":true,"use-restrictions":true,"attribution":true,"agreement-copy":true},"output":{"non-commercial":true},"train":"as-output"},{"aliases":["fair noncommercial research"]}]
gemma	["gemma","Gemma Terms of Use","community","full","y+y+c+c+cEy+c+y+- - - n+n+- - -",{"carry":{"notice-file":true,"use-restrictions":true,"change-notice":true,"attribution":true,"agreement-copy":true},"output":{"notice-file":true,"use-restrictions":true,"change-notice":true,"attribution":true,"agreement-copy":true},"train":"as-output"},{"family":"gemma","aliases":["gemma-terms-of-use","gemma terms","gemma2","gemma3"]}]
hai-def	["hai-def","Health AI Developer Foundations Terms","community","secondary","- - - - - - - y - - - - - - - -",{"carry":"unknown","output":"unknown","train":"as-output"},{"aliases":["health-ai-developer-foundations","health ai developer foundations"],"links":["developers.google.com/health-ai-developer-foundations/terms"]}]
tongyi-qianwen	["tongyi-qianwen","Tongyi Qianwen LICENSE AGREEMENT","community","full","c+y+c+c+nE- c+c+- - y+y+n+- - -",{"carry":{"agreement-copy":true,"notice-file":true,"change-notice":true},"output":"forbidden","train":"as-output"},{"family":"qwen","aliases":["tongyi-qianwen-license-agreement","tongyi qianwen"],"links":["github.com/qwenlm/qwen/blob/main/tongyi%20qianwen%20license%20agreement"],"outputBan":"any-model"}]
tongyi-qianwen-research	["tongyi-qianwen-research","Tongyi Qianwen RESEARCH LICENSE AGREEMENT","research-only","full","n+y+c+c+nE- c+c+- - y+n+n+- - -",{"carry":{"agreement-copy":true,"notice-file":true,"change-notice":true,"non-commercial":true},"output":"forbidden","train":"as-output"},{"family":"qwen","links":["github.com/qwenlm/qwen/blob/main/tongyi%20qianwen%20research%20license%20agreement"],"outputBan":"any-model"}]
qwen	["qwen","Qwen LICENSE AGREEMENT (2024)","community","secondary","c y c c ce- c c - - n y n - - -",{"carry":{"agreement-copy":true,"notice-file":true,"change-notice":true,"doc-display":"Built with Qwen | Improved using Qwen"},"output":{"doc-display":"Built with Qwen | Improved using Qwen"},"train":"as-output"},{"family":"qwen","aliases":["qwen-license","qwen license agreement"]}]
qwen-research	["qwen-research","Qwen RESEARCH LICENSE AGREEMENT","research-only","secondary","n y c c ce- c c - - n n n y - -",{"carry":{"agreement-copy":true,"notice-file":true,"change-notice":true,"doc-display":"Built with Qwen | Improved using Qwen","non-commercial":true,"name-avoid":"Qwen"},"output":{"doc-display":"Built with Qwen | Improved using Qwen"},"train":"as-output"},{"family":"qwen","aliases":["qwen research license agreement","qwen-research-license"]}]
qwen-community-1.0	["qwen-community-1.0","Qwen Community License 1.0","community","secondary","c - - - - - - - - - - - - - - -",{"carry":{},"output":"unknown","train":"as-output"}]
qwen3.8-max	["qwen3.8-max","Qwen3.8-Max License","community","secondary","c - - - - - - - - - - - - - - -",{"carry":{},"output":"unknown","train":"as-output"}]
deepseek	["deepseek","DeepSeek License Agreement 1.0","rail","full","y+y+c+c+cEy+c+y+- - - n+n+- - -",{"carry":{"use-restrictions":true,"change-notice":true,"attribution":true,"agreement-copy":true},"output":{"use-restrictions":true,"change-notice":true,"attribution":true,"agreement-copy":true},"train":"as-output"},{"aliases":["deepseek-license","deepseek-license-agreement","deepseek-model-license","deepseek license agreement"],"links":["github.com/deepseek-ai/deepseek-v2/blob/main/license-model","github.com/deepseek-ai/deepseek-v3/blob/main/license-model","github.com/deepseek-ai/deepseek-llm/blob/main/license-model","github.com/deepseek-ai/deepseek-coder/blob/main/license-model","github.com/deepseek-ai/deepseek-coder-v2/blob/main/license-model"]}]
deepseek-r1-mit	["deepseek-r1-mit","MIT as applied by DeepSeek-R1","permissive","full","y+y+c+y+yEn+n+n+- - - n+n+- - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"spdx":"MIT","aliases":["mit"]}]
chatglm-6b	["chatglm-6b","ChatGLM-6B and ChatGLM2-6B License","community","full","- c+c+n+- - c+c+- - - n+n+- - -",{"carry":{"attribution":true,"agreement-copy":true},"output":"unknown","train":"as-output"},{"aliases":["chatglm2-6b"]}]
glm-130b	["glm-130b","GLM-130B License","research-only","partial","n+- - n+- - - - - - - - - - - -",{"carry":{"non-commercial":true},"output":"unknown","train":"as-output"}]
cogvlm	["cogvlm","CogVLM License","community","partial","c+- - n+- - - - - - - - - - - -",{"carry":{},"output":"unknown","train":"as-output"},{"aliases":["cogvlm-license","cogvlm2"]}]
glm-4	["glm-4","GLM-4-9B License","community","secondary","c - - n - - - - - - - - - - - -",{"carry":{"name-prefix":"glm-4","display":"Built with glm-4","agreement-copy":true},"output":"unknown","train":"as-output"},{"aliases":["glm-4-9b"]}]
glm-5.3	["glm-5.3","GLM-5.3 License","community","secondary","c - - - - - - - - - - - - - - -",{"carry":{},"output":"unknown","train":"as-output"}]
yi-license	["yi-license","Yi Series Models Community License 2.1","community","full","c+y+c+n+cEy+c+y+- - - n+n+- - -",{"carry":{"use-restrictions":true,"attribution":true,"agreement-copy":true},"output":{"use-restrictions":true,"attribution":true,"agreement-copy":true},"train":"as-output"},{"aliases":["yi-34b","yi series models community license agreement"]}]
baichuan2-community	["baichuan2-community","Community License for Baichuan 2 Model","community","secondary","c - - n - - - - - - - y - - - -",{"carry":{},"output":"unknown","train":"as-output"},{"aliases":["baichuan2-community-license-agreement","baichuan-2"]}]
internlm-2023	["internlm-2023","InternLM weights terms of 2023","community","secondary","c - - - - - - - - - - - - - - -",{"carry":{},"output":"unknown","train":"as-output"}]
aquila	["aquila","BAAI Aquila Model License Agreement","community","full","y+y+c+c+cEy+c+y+- - - n+n+- y+-",{"carry":{"use-restrictions":true,"attribution":true,"agreement-copy":true},"output":{"use-restrictions":true,"attribution":true,"agreement-copy":true},"train":"as-output"},{"aliases":["baai-aquila-model-license-agreement","baai aquila model license agreement"]}]
skywork	["skywork","Skywork Community License","community","full","y+y+c+n+cEy+c+y+- - - n+n+- - -",{"carry":{"use-restrictions":true,"attribution":true,"agreement-copy":true},"output":{"use-restrictions":true,"attribution":true,"agreement-copy":true},"train":"as-output"},{"aliases":["skywork-license"]}]
tencent-hunyuan-community-large	["tencent-hunyuan-community-large","Tencent Hunyuan Community License (Hunyuan-Large)","community","full","c+y+c+c+nEy+c+y+- - y+y+y+- - -",{"carry":{"notice-file":true,"use-restrictions":true,"change-notice":true,"territory":"European Union (also for OUTPUTS)","attribution":true,"agreement-copy":true},"output":"forbidden","train":"as-output"},{"family":"hunyuan","aliases":["tencent-hunyuan-large"],"outputBan":"any-model"}]
tencent-hunyuan-community	["tencent-hunyuan-community","Tencent Hunyuan Community License (2025)","community","full","c+y+c+c+nEy+c+y+- - y+y+y+- - -",{"carry":{"notice-file":true,"use-restrictions":true,"change-notice":true,"territory":"European Union, United Kingdom, South Korea (also for OUTPUTS)","attribution":true,"agreement-copy":true},"output":"forbidden","train":"as-output"},{"family":"hunyuan","outputBan":"any-model"}]
minimax-model-license	["minimax-model-license","MiniMax Model License","community","full","y+y+c+c+yS- c+c+- - - n+n+- - -",{"carry":{"notice-file":true,"change-notice":true,"attribution":true,"agreement-copy":true},"output":{},"train":"as-output"}]
minimax-h3-community	["minimax-h3-community","MiniMax H3 Community License","community","secondary","c - - - - - - y - - - - y - - -",{"carry":{"notice-file":true,"use-restrictions":true,"territory":"EU, UK, Republic of Korea, USA - works and outputs"},"output":"unknown","train":"as-output"},{"aliases":["minimax-h3-community-license-agreement"]}]
kimi-modified-mit	["kimi-modified-mit","Modified MIT (Kimi K2, K2.5)","community","full","c+y+c+y+ySnSn+n+- - - y+n+- - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"attribution":"contested"}},{"aliases":["modified-mit"]}]
kimi-k3	["kimi-k3","Kimi K3 License","community","secondary","c - - - - - - - - - - - - - - -",{"carry":{},"output":"unknown","train":"as-output"}]
databricks-open-model	["databricks-open-model","Databricks Open Model License (DBRX)","community","full","c+y+c+c+nE- c+c+- - y+y+n+- - -",{"carry":{"notice-file":true,"change-notice":true,"attribution":true,"agreement-copy":true},"output":"forbidden","train":"as-output"},{"family":"dbrx","aliases":["databricks-open-model-license","databricks open model","dbrx"],"links":["databricks.com/legal/open-model-license"],"outputBan":"any-model"}]
mistral-research	["mistral-research","Mistral AI Research License 0.1","research-only","full","n+c+c+c+cE- c+y+y+- - n+n+- - -",{"carry":{"non-commercial":true,"notice-file":true,"use-restrictions":true,"attribution":true,"agreement-copy":true},"output":{"non-commercial":true},"train":"as-output"},{"aliases":["mrl","mistral ai research","mistral-ai-research-licence"],"links":["mistral.ai/licenses/mrl-0.1"]}]
mistral-non-production	["mistral-non-production","Mistral AI Non-Production License 0.1","research-only","secondary","n - - - - - - - - - - - - - - -",{"carry":{"non-commercial":true},"output":"unknown","train":"as-output"},{"aliases":["mnpl","mistral ai non-production","mistral-ai-non-production-license"],"links":["mistral.ai/licenses/mnpl-0.1"]}]
mistral-modified-mit-revenue	["mistral-modified-mit-revenue","Mistral Medium 3.5 licence (MIT with revenue cut-off)","community","secondary","c - - - - - - - - - - - - - - -",{"carry":{},"output":"unknown","train":"as-output"}]
cohere-cc-by-nc	["cohere-cc-by-nc","CC-BY-NC-4.0 with Cohere Labs Acceptable Use Addendum","non-commercial","secondary","n - - - - - - y - - - - - - - -",{"carry":{"non-commercial":true,"use-restrictions":true},"output":"unknown","train":"unknown"},{"aliases":["c4ai cc-by-nc","c4ai cc by nc","cc-by-nc-4.0"]}]
nvidia-open-model-license	["nvidia-open-model-license","NVIDIA Open Model License Agreement","community","full","y+y+c+y+yEn+n+c+- - - n+n+- y+-",{"carry":{"agreement-copy":true,"notice-file":true,"use-restrictions":true},"output":{},"train":"as-output"},{"aliases":["nvidia-open-model-agreement","nvidia open model license agreement"],"links":["nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license","developer.download.nvidia.com/licenses/nvidia-open-model-license-agreement"]}]
nvidia-nemotron-open-model-license	["nvidia-nemotron-open-model-license","NVIDIA Nemotron Open Model License","community","secondary","y - - - - - - - - - - - - - - -",{"carry":{"notice-file":true},"output":"unknown","train":"as-output"},{"links":["nvidia.com/en-us/agreements/enterprise-software/nvidia-nemotron-open-model-license"]}]
stabilityai-community	["stabilityai-community","Stability AI Community License","community","full","c+y+c+n+nEy+c+c+- - y+n+n+- - -",{"carry":{"notice-file":true,"attribution":true,"agreement-copy":true},"output":"forbidden","train":"as-output"},{"family":"stability","aliases":["stabilityai-ai-community","stable-video-diffusion-community","stable-audio-community","stability ai community","stability-ai-community-license","sai-community"],"links":["stability.ai/community-license-agreement"],"outputBan":"any-model"}]
stabilityai-nc-research	["stabilityai-nc-research","Stability AI Non-Commercial Research Community License","research-only","full","n+c+c+n+cEy+y+y+- - - n+n+- - -",{"carry":{"same-licence":true,"non-commercial":true,"notice-file":true,"use-restrictions":true,"attribution":true,"agreement-copy":true},"output":{"same-licence":true,"non-commercial":true,"notice-file":true,"use-restrictions":true,"attribution":true,"agreement-copy":true},"train":"as-output"},{"aliases":["stabilityai-nc-research-community","sai-nc-community"]}]
flux-1-dev-non-commercial	["flux-1-dev-non-commercial","FLUX.1 [dev] Non-Commercial License v1.1.1","research-only","full","n+c+c+n+cEn+c+y+- - - n+c+- - -",{"carry":{"non-commercial":true,"notice-file":true,"use-restrictions":true,"change-notice":true,"attribution":true,"agreement-copy":true},"output":{},"train":"as-output"},{"aliases":["flux-1-dev-non-commercial-license","flux-dev","flux 1 dev non commercial"]}]
flux-non-commercial-2.1	["flux-non-commercial-2.1","FLUX Non-Commercial License 2.1","research-only","secondary","n - - - - - - - - - - - - - - -",{"carry":{"non-commercial":true,"notice-file":true},"output":"unknown","train":"as-output"},{"aliases":["flux-non-commercial-license"]}]
bigscience-bloom-rail-1.0	["bigscience-bloom-rail-1.0","BigScience RAIL License 1.0 (BLOOM)","rail","full","y+y+c+c+cEy+c+y+- - - n+n+- - -",{"carry":{"use-restrictions":true,"change-notice":true,"attribution":true,"agreement-copy":true},"output":{"use-restrictions":true,"change-notice":true,"attribution":true,"agreement-copy":true},"train":"as-output"},{"aliases":["bigscience-bloom-rail","bloom-rail-1.0","bigscience rail 1.0"]}]
bigscience-openrail-m	["bigscience-openrail-m","BigScience Open RAIL-M","rail","full","y+y+c+c+cEy+c+y+- - - n+n+- - -",{"carry":{"use-restrictions":true,"change-notice":true,"attribution":true,"agreement-copy":true},"output":{"use-restrictions":true,"change-notice":true,"attribution":true,"agreement-copy":true},"train":"as-output"},{"aliases":["bigscience openrail m"]}]
creativeml-openrail-m	["creativeml-openrail-m","CreativeML Open RAIL-M","rail","full","y+y+c+c+cEy+c+y+- - - n+n+- - -",{"carry":{"use-restrictions":true,"change-notice":true,"attribution":true,"agreement-copy":true},"output":{"use-restrictions":true,"change-notice":true,"attribution":true,"agreement-copy":true},"train":"as-output"},{"aliases":["creativeml open rail m","stable-diffusion-license"]}]
openrail++	["openrail++","CreativeML Open RAIL++-M","rail","partial","y y+c+c+cEy+c+y+- - - n n - - -",{"carry":{"use-restrictions":true,"change-notice":true,"attribution":true,"agreement-copy":true},"output":{"use-restrictions":true,"change-notice":true,"attribution":true,"agreement-copy":true},"train":"as-output"},{"aliases":["openrail++-m","creativeml-openrail++-m","creativeml open rail++ m","sdxl-license"]}]
bigcode-openrail-m	["bigcode-openrail-m","BigCode Open RAIL-M v1","rail","full","y+y+c+c+cEy+c+y+- - - n+n+- - -",{"carry":{"use-restrictions":true,"change-notice":true,"card-quality":true,"attribution":true,"agreement-copy":true},"output":{"use-restrictions":true,"change-notice":true,"card-quality":true,"attribution":true,"agreement-copy":true},"train":"as-output"},{"aliases":["bigcode openrail m","bigcode-openrail-m-v1"],"links":["huggingface.co/spaces/bigcode/bigcode-model-license-agreement"]}]
apple-amlr	["apple-amlr","Apple Machine Learning Research Model License","research-only","full","n+c+c+n+- n+c+y+- - - n+n+- - -",{"carry":{"non-commercial":true,"use-restrictions":true,"card-quality":true,"attribution":true,"agreement-copy":true},"output":"unknown","train":"as-output"},{"aliases":["apple machine learning research model license","apple-amlr-license","apple-ml-research"]}]
apple-ascl	["apple-ascl","Apple Sample Code License","permissive","secondary","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":{"attribution":"contested"}}]
exaone	["exaone","EXAONE AI Model License Agreement 1.1 NC","research-only","full","n+c+c+n+nE- c+y+y+- - n+n+- - -",{"carry":{"non-commercial":true,"use-restrictions":true,"name-prefix":"EXAONE","attribution":true,"agreement-copy":true},"output":"forbidden","train":"as-output"},{"aliases":["exaone-1.1-nc"],"outputBan":"any-model"}]
falcon-llm-license	["falcon-llm-license","TII Falcon License 2.0","community","secondary","y - - - - - - y - - - - - - - -",{"carry":{"use-restrictions":true,"attribution":true},"output":"unknown","train":"as-output"},{"aliases":["falcon-mamba-7b-license"],"links":["falconllm.tii.ae/falcon-terms-and-conditions"]}]
grok2-community	["grok2-community","Grok 2 Community License Agreement","community","secondary","c - - - ne- - - - - - - - - - -",{"carry":{"attribution":true},"output":"forbidden","train":"as-output"},{"outputBan":"any-model"}]
microsoft-research-license	["microsoft-research-license","Microsoft Research License Terms","research-only","secondary","n - n n - - - - - - - - - - - -",{"carry":{"non-commercial":true},"output":"unknown","train":"unknown"},{"aliases":["msr-la","msrla","microsoft research license agreement"]}]
ai2-impact-lr	["ai2-impact-lr","AI2 ImpACT License - Low Risk","community","not-read","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":"unknown"},{"aliases":["ai2 impact lr","ai2-impact-license-low-risk","impact-license-low-risk"]}]
lfm1.0	["lfm1.0","LFM Open License v1.0","community","secondary","c - - - - - - - - - - - - - - -",{"carry":{"change-notice":true},"output":"unknown","train":"as-output"}]
coqui-cpml	["coqui-cpml","Coqui Public Model License 1.0","non-commercial","secondary","n - - - - - - - y - - - - - - -",{"carry":{"non-commercial":true},"output":"unknown","train":"unknown"},{"aliases":["coqui-public-model-license"],"links":["coqui.ai/cpml"]}]
faipl-1.0-sd	["faipl-1.0-sd","Fair AI Public License 1.0-SD","copyleft","secondary","- - - - - - y - - - - - - - - -",{"carry":{"same-licence":true},"output":"unknown","train":{"same-licence":"contested","attribution":"contested"}},{"aliases":["fair-ai-public-license-1.0-sd","faipl-1.0"],"links":["freedevproject.org/faipl-1.0-sd"]}]
jamba-open-model-license	["jamba-open-model-license","Jamba Open Model License","community","secondary","c - - - - - - - - - - - - - - -",{"carry":{},"output":"unknown","train":"as-output"},{"aliases":["jamba open model"],"links":["ai21.com/licenses/jamba-open-model-license","ai21.com/jamba-open-model-license"]}]
h-research	["h-research","H Research License","community","not-read","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":"as-output"}]
intel-research	["intel-research","Intel Research Use License Agreement","community","not-read","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":"as-output"}]
lppl-1.3c	["lppl-1.3c","LPPL 1.3c","copyleft","partial","- y+c+c+- - - - - - - - - - - -",{"carry":{"change-notice":true},"output":"unknown","train":"unknown"},{"spdx":"LPPL-1.3c","aliases":["latex project public 1.3c"]}]
ofl-1.1	["ofl-1.1","SIL OFL 1.1","copyleft","full","c+y+c+n+yE- y+n+- - - n+n+y+- -",{"carry":{"same-licence":true,"attribution":true,"agreement-copy":true},"output":{},"train":{"same-licence":"contested","attribution":"contested"}},{"spdx":"OFL-1.1","aliases":["sil open font 1.1","sil ofl 1.1","ofl"]}]
nvidia-nscl	["nvidia-nscl","NVIDIA Source Code License (NSCLv1)","community","not-read","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":"as-output"},{"aliases":["nvidia-license"]}]
gfdl-1.3	["gfdl-1.3","GNU Free Documentation License 1.3","copyleft","partial","y+y+c+n+- - y+n - - - n n - - -",{"carry":{"same-licence":true,"attribution":true,"agreement-copy":true},"output":"unknown","train":{"same-licence":"contested","attribution":"contested"}},{"spdx":"GFDL-1.3-only","aliases":["gnu fdl 1.3","gnu free documentation 1.3"]}]
epl-1.0	["epl-1.0","Eclipse Public License 1.0","copyleft","partial","y y c c+ys- c+n - - - n n - - -",{"carry":{"attribution":true,"agreement-copy":true},"output":{},"train":{"same-licence":"contested","attribution":"contested"}},{"spdx":"EPL-1.0","aliases":["eclipse public 1.0"]}]
eupl-1.1	["eupl-1.1","EUPL 1.1","copyleft","partial","y y c n ys- y+n - - - n n - - -",{"carry":{"same-licence":true,"attribution":true,"agreement-copy":true},"output":{},"train":{"same-licence":"contested","attribution":"contested"}},{"spdx":"EUPL-1.1","aliases":["european union public 1.1"]}]
minicpm-model-license	["minicpm-model-license","MiniCPM Model License (2024)","community","secondary","c - - - - - - - - - - - - - - -",{"carry":{},"output":"unknown","train":"as-output"}]
gpt2-modified-mit	["gpt2-modified-mit","OpenAI GPT-2 'Modified MIT'","permissive","secondary","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":{"attribution":"contested"}},{"aliases":["mit","modified-mit"]}]
bloomchat-176b-v1.0	["bloomchat-176b-v1.0","BLOOMChat-176B LICENSE v1.0","rail","secondary","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":"as-output"}]
cogvideox-license	["cogvideox-license","CogVideoX License","community","not-read","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":"as-output"}]
seamless-license	["seamless-license","Seamless Licensing Agreement","community","not-read","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":"as-output"}]
nvidia-oneway-nc	["nvidia-oneway-nc","NVIDIA OneWay Noncommercial License","research-only","secondary","n - - - - - - - - - - - - - - -",{"carry":{"non-commercial":true},"output":"unknown","train":"as-output"},{"aliases":["nvidia-oneway-noncommercial-license"]}]
ltx-2-community	["ltx-2-community","LTX-2 Community License","community","secondary","c - - - - - - - - - - - - - - -",{"carry":{},"output":"unknown","train":"as-output"},{"aliases":["ltx-2-community-license-agreement"]}]
hyperclovax-seed	["hyperclovax-seed","HyperCLOVA X SEED Model License","community","secondary","c - - - - - - - - - - y - - - -",{"carry":{},"output":"unknown","train":"as-output"}]
krea-2-community	["krea-2-community","Krea 2 licence","community","secondary","c - - - - - - - - - - - - - - -",{"carry":{"name-prefix":"Krea"},"output":"unknown","train":"as-output"},{"aliases":["krea-2"]}]
imagenet-terms	["imagenet-terms","ImageNet access terms","data","partial","n+- n - - - - - - - - - - - - -",{"carry":{"non-commercial":true},"output":{},"train":{"non-commercial":"express"}},{"aliases":["imagenet","imagenet-agreement"]}]
the-stack-terms	["the-stack-terms","The Stack terms of use","data","secondary","c - c - - - - y - - - - - - - -",{"carry":{"use-restrictions":true,"attribution":true},"output":"unknown","train":{"use-restrictions":"express","attribution":"express"}},{"aliases":["the-stack"]}]
lmsys-chat-1m-terms	["lmsys-chat-1m-terms","LMSYS-Chat-1M Dataset License Agreement","data","secondary","- - n - - - - - - - - - - - - -",{"carry":{},"output":"unknown","train":"unknown"},{"aliases":["lmsys-chat-1m"]}]
common-crawl-tou	["common-crawl-tou","Common Crawl Terms of Use","data","secondary","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":"unknown"}]
ldc-user-agreement	["ldc-user-agreement","LDC User Agreement","data","secondary","- - n - - - - - - - - - - - - -",{"carry":{},"output":"unknown","train":"unknown"}]
yelp-dataset-agreement	["yelp-dataset-agreement","Yelp Dataset Agreement","data","not-read","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":"unknown"}]
amazon-reviews-multi	["amazon-reviews-multi","Amazon reviews custom licence","data","secondary","n - - - - - - - - - - - - - - -",{"carry":{"non-commercial":true},"output":"unknown","train":{"non-commercial":"express"}}]
conceptual-captions	["conceptual-captions","Conceptual Captions / CC12M licence","data","partial","y - - - - - - - - - - - - - - -",{"carry":{},"output":"unknown","train":{"attribution":"requested"}}]
mg-by-2.0	["mg-by-2.0","ModelGo Attribution (v1 and v2 exist)","community","partial","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":"unknown"},{"aliases":["mg-by"]}]
mg-by-nc-2.0	["mg-by-nc-2.0","ModelGo BY-NC (v1 and v2 exist)","community","partial","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":"unknown"},{"aliases":["mg-by-nc"]}]
mg-by-nd-2.0	["mg-by-nd-2.0","ModelGo BY-ND (v1 and v2 exist)","community","partial","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":"unknown"},{"aliases":["mg-by-nd"]}]
mg-by-sa-2.0	["mg-by-sa-2.0","ModelGo BY-SA / OS (v1 and v2 exist)","community","partial","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":"unknown"},{"aliases":["mg-by-sa"]}]
mg-by-rai-2.0	["mg-by-rai-2.0","ModelGo BY-RAI (v1 and v2 exist)","community","partial","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":"unknown"},{"aliases":["mg-by-rai"]}]
mg0-2.0	["mg0-2.0","ModelGo Zero (v1 and v2 exist)","community","partial","- - - - - - - - - - - - - - - -",{"carry":"unknown","output":"unknown","train":"unknown"},{"aliases":["mg0"]}]
terms:openai-consumer	["terms:openai-consumer","OpenAI Terms of Use (consumer)","service-terms","partial","c - - - nEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"competing-models"}]
terms:openai-services	["terms:openai-services","OpenAI Services Agreement / commercial terms","service-terms","partial","c - - - cEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"competing-models"}]
terms:openai-2023-03-14	["terms:openai-2023-03-14","OpenAI Terms of Use 2023-03-14","service-terms","partial","c - - - nEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"competing-models"}]
terms:anthropic-commercial	["terms:anthropic-commercial","Anthropic Commercial Terms","service-terms","partial","c - - - nEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"competing-models"}]
terms:anthropic-consumer	["terms:anthropic-consumer","Anthropic Consumer Terms","service-terms","partial","c - - - nEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"any-model"}]
terms:anthropic-usage-policy	["terms:anthropic-usage-policy","Anthropic Usage Policy","service-terms","partial","c - - - nEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"any-model"}]
terms:google-tos-genai	["terms:google-tos-genai","Google Terms of Service + GenAI service terms","service-terms","partial","c - - - nEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"any-model"}]
terms:gemini-api	["terms:gemini-api","Gemini API Additional Terms","service-terms","secondary","c - - - nen n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"competing-models"}]
terms:deepseek-platform	["terms:deepseek-platform","DeepSeek Open Platform (developer) terms","service-terms","partial","c - - - yEn n - - - - - - - y -",{"carry":{},"output":{},"train":{}}]
terms:deepseek-chat	["terms:deepseek-chat","DeepSeek Terms of Use (consumer)","service-terms","partial","c - - - yEn n - - - - - - - y -",{"carry":{},"output":{},"train":{}}]
terms:qwen-chat	["terms:qwen-chat","Qwen Chat Terms","service-terms","partial","c - - - nEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"any-model"}]
terms:xai-consumer	["terms:xai-consumer","xAI Terms (Grok consumer)","service-terms","partial","c - - - nEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"any-model"}]
terms:xai-enterprise	["terms:xai-enterprise","xAI Enterprise Terms","service-terms","partial","c - - - nEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"any-model"}]
terms:mistral-lechat	["terms:mistral-lechat","Mistral AI Terms (Le Chat/API 2025)","service-terms","partial","c - - - cEn n - - - - - - - y -",{"carry":{},"output":{},"train":{}}]
terms:kimi-chat	["terms:kimi-chat","Kimi Terms","service-terms","partial","c - - - nEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"competing-models"}]
terms:meta-model-api	["terms:meta-model-api","Meta Model API Terms","service-terms","partial","c - - - nEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"competing-models"}]
terms:perplexity	["terms:perplexity","Perplexity terms and acceptable use policy","service-terms","partial","c - - - nEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"any-model"}]
terms:liquid	["terms:liquid","Liquid AI Terms","service-terms","partial","c - - - nEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"any-model"}]
terms:stability-services	["terms:stability-services","Stability AI Terms of Service","service-terms","partial","c - - - nEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"any-model"}]
terms:doubao	["terms:doubao","Doubao terms","service-terms","partial","c - - - nEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"competing-models"}]
terms:together	["terms:together","Together AI Terms","service-terms","partial","c - - - cEn n - - - - - - - y -",{"carry":{},"output":{},"train":{}}]
terms:midjourney	["terms:midjourney","Midjourney Terms","service-terms","partial","c - - - nEn n - - - - - - - y -",{"carry":{},"output":"forbidden","train":{}},{"outputBan":"competing-models"}]
terms:character-ai	["terms:character-ai","Character.AI terms","service-terms","not-read","- - - - - - - - - - - - - - y -",{"carry":{},"output":"unknown","train":{}}]
terms:cohere-api	["terms:cohere-api","Cohere API terms","service-terms","not-read","- - - - - - - - - - - - - - y -",{"carry":{},"output":"unknown","train":{}}]
terms:alibaba-model-studio	["terms:alibaba-model-studio","Alibaba Cloud Model Studio terms","service-terms","secondary","c - - - - n n - - - - - - - y -",{"carry":{},"output":"unknown","train":{}}]
platform:stackoverflow-aup	["platform:stackoverflow-aup","Stack Exchange Network AUP","service-terms","partial","- - - - - - - - - - - - - - y n",{"carry":"unknown","output":{},"train":{}}]
platform:reddit	["platform:reddit","Reddit terms","service-terms","partial","- - - - - - - - - - - - - - y n",{"carry":"unknown","output":{},"train":{}}]
platform:github-d9	["platform:github-d9","GitHub Terms D.9 Access Reciprocity","service-terms","partial","- - - - - - - - - - - - - - y c",{"carry":"unknown","output":{},"train":{}}]
platform:youtube	["platform:youtube","YouTube terms","service-terms","partial","- - - - - - - - - - - - - - y n",{"carry":"unknown","output":{},"train":{}}]
`,
    upstreams: `0	["meta-llama/Llama-4-*","model","llama4",1]
1	["meta-llama/Llama-3.3-*","model","llama3.3",1]
2	["meta-llama/Llama-3.2-*","model","llama3.2",1]
3	["meta-llama/{Meta-,}Llama-3.1-*","model","llama3.1",1]
4	["meta-llama/{Meta-,}Llama-3-*","model","llama3",1]
5	["meta-llama/Llama-Guard-3-*","model","llama3.1",0]
6	["meta-llama/Llama-2-*","model","llama2",1]
7	["meta-llama/CodeLlama-*","model","llama2",1]
8	["codellama/CodeLlama-*","model","llama2",1]
9	["llama-{7b,13b,30b,33b,65b}{,-hf}","model","llama1",1]
10	["facebook/opt-*","model","opt-175b",1]
11	["facebook/dinov2-*","model","apache-2.0",1]
12	["facebook/musicgen-*","model","cc-by-nc-4.0",1]
13	["facebook/bart-large*","model","mit",1]
14	["facebook/nllb-200-*","model","cc-by-nc-4.0",0]
15	["facebook/wav2vec2-*","model","apache-2.0",0]
16	["Qwen/Qwen-{7B,14B,72B}*","model","tongyi-qianwen",1]
17	["Qwen/Qwen1.5-*","model","tongyi-qianwen",0]
18	["Qwen/Qwen2-72B*","model","tongyi-qianwen",0]
19	["Qwen/Qwen2-VL-72B*","model","tongyi-qianwen",0]
20	["Qwen/Qwen2-VL-7B*","model","apache-2.0",1]
21	["Qwen/Qwen2-*","model","apache-2.0",0]
22	["Qwen/Qwen2.5-3B*","model","qwen-research",1]
23	["Qwen/Qwen2.5-72B*","model","qwen",1]
24	["Qwen/Qwen2.5-Coder-3B*","model","qwen-research",0]
25	["Qwen/Qwen2.5-VL-3B*","model","qwen-research",0]
26	["Qwen/Qwen2.5-VL-72B*","model","qwen",0]
27	["Qwen/Qwen2.5-Math-72B*","model","qwen",0]
28	["Qwen/Qwen2.5-*","model","apache-2.0",1]
29	["Qwen/QwQ-32B*","model","apache-2.0",0]
30	["Qwen/Qwen3-*","model","apache-2.0",1]
31	["Qwen/Qwen3.[56]-*","model","apache-2.0",1]
32	["deepseek-ai/DeepSeek-R1-Distill-Llama-8B","model","llama3.1",1,{"root":"meta-llama/Llama-3.1-8B"}]
33	["deepseek-ai/DeepSeek-R1-Distill-Llama-70B","model","llama3.3",1,{"root":"meta-llama/Llama-3.3-70B-Instruct"}]
34	["deepseek-ai/DeepSeek-R1-Distill-Qwen-*","model","mit",1]
35	["deepseek-ai/DeepSeek-R1*","model","deepseek-r1-mit",1]
36	["deepseek-ai/DeepSeek-V3-0324","model","mit",1]
37	["deepseek-ai/DeepSeek-V3.[12]*","model","mit",1]
38	["deepseek-ai/DeepSeek-V4*","model","mit",1]
39	["deepseek-ai/DeepSeek-V3{,-Base}","model","deepseek",1]
40	["deepseek-ai/DeepSeek-V2*","model","deepseek",1]
41	["deepseek-ai/{deepseek-llm,deepseek-coder,DeepSeek-Coder-V2}*","model","deepseek",0]
42	["google/gemma-4*","model","apache-2.0",1]
43	["google/{gemma,recurrentgemma,codegemma,paligemma,paligemma2,shieldgemma}-*","model","gemma",1]
44	["{,google/,google-bert/}bert-{base,large}-*","model","apache-2.0",1]
45	["{,google-t5/}t5-*","model","apache-2.0",1]
46	["google/{flan-t5,mt5,t5-v1_1,flan-ul2}-*","model","apache-2.0",0]
47	["google/siglip-*","model","apache-2.0",1]
48	["mistralai/Mistral-7B-*","model","apache-2.0",1]
49	["mistralai/Mixtral-8x*","model","apache-2.0",1]
50	["mistralai/Mistral-Nemo-*-2407","model","apache-2.0",1]
51	["mistralai/Mistral-Small-24B-*-2501","model","apache-2.0",1]
52	["mistralai/Mistral-Small-3.[12]-24B-*","model","apache-2.0",1]
53	["mistralai/Devstral-Small-*","model","apache-2.0",1]
54	["mistralai/Mistral-Large-Instruct-24*","model","mistral-research",1]
55	["mistralai/Mistral-Small-Instruct-2409","model","mistral-research",1]
56	["01-ai/Yi-*","model","apache-2.0",1]
57	["internlm/internlm2*","model","apache-2.0",1]
58	["baichuan-inc/Baichuan2-*","model","baichuan2-community",1]
59	["THUDM/chatglm{,2}-6b*","model","chatglm-6b",1]
60	["BAAI/bge-*","model","mit",1]
61	["moonshotai/Kimi-K2*","model","kimi-modified-mit",1]
62	["databricks/dolly-v2-*","model","mit",1]
63	["mosaicml/mpt-7b","model","apache-2.0",1]
64	["ibm-granite/granite-*","model","apache-2.0",1]
65	["stabilityai/stable-diffusion-xl-*","model","openrail++",1]
66	["stabilityai/stable-diffusion-2*","model","openrail++",1]
67	["{CompVis,runwayml,stable-diffusion-v1-5}/stable-diffusion-v1-*","model","creativeml-openrail-m",1]
68	["stabilityai/stablelm-base-alpha-*","model","cc-by-sa-4.0",1]
69	["stabilityai/stablelm-tuned-alpha-*","model","cc-by-nc-sa-4.0",1]
70	["bigscience/{bloom,bloomz}*","model","bigscience-bloom-rail-1.0",1]
71	["bigscience/T0*","model","apache-2.0",0]
72	["bigcode/starcoder{,base}","model","bigcode-openrail-m",0]
73	["bigcode/starcoder2-*","model","bigcode-openrail-m",0]
74	["tiiuae/falcon-{7b,40b}*","model","apache-2.0",0]
75	["tiiuae/{falcon-mamba-7b,Falcon3-}*","model","falcon-llm-license",0]
76	["openai/gpt-oss-*","model","apache-2.0",1]
77	["openai/whisper-large-v3","model","apache-2.0",1]
78	["openai/whisper-*","model","mit",1]
79	["openai/clip-*","model","mit",1]
80	["{,openai-community/}gpt2{,-medium,-large,-xl}","model","gpt2-modified-mit",1]
81	["{,distilbert/}distilgpt2","model","apache-2.0",1]
82	["EleutherAI/pythia-*","model","apache-2.0",1]
83	["EleutherAI/gpt-neox-20b","model","apache-2.0",0]
84	["EleutherAI/gpt-j-6b","model","apache-2.0",1]
85	["openlm-research/open_llama_*","model","apache-2.0",1]
86	["TinyLlama/TinyLlama*","model","apache-2.0",1]
87	["allenai/OLMo-*","model","apache-2.0",1]
88	["allenai/Llama-3.1-Tulu-3-*","model","llama3.1",1]
89	["microsoft/phi-2","model","mit",0]
90	["microsoft/phi-1_5","model","mit",0]
91	["microsoft/{Phi-3,Phi-3.5}-*","model","mit",1]
92	["microsoft/Phi-4*","model","mit",0]
93	["microsoft/Orca-2-*","model","microsoft-research-license",0]
94	["HuggingFaceH4/zephyr-7b-*","model","mit",1]
95	["openchat/openchat_3.5*","model","apache-2.0",1]
96	["lmsys/vicuna-*-v1.5*","model","llama2",1]
97	["lmsys/vicuna-*-v1.[13]","model","llama1",1]
98	["WizardLM{,Team}/WizardLM-13B-V1.2","model","llama2",1]
99	["JosephusCheung/Guanaco","model","llama1",1]
100	["{,distilbert/}distilbert-base-*","model","apache-2.0",1]
101	["{,FacebookAI/}roberta-{base,large}","model","mit",1]
102	["text-davinci-00*","hosted","terms:openai-2023-03-14",1]
103	["gpt-3.5-turbo*","hosted","terms:openai-2023-03-14",1]
104	["gpt-4{,-0314,-0613,-32k}","hosted","terms:openai-2023-03-14",1]
105	["gpt-4{-turbo,-1106,-0125,-vision,v}*","hosted","terms:openai-services",1]
106	["gpt-4o*","hosted","terms:openai-services",1]
107	["gpt-4.[15]*","hosted","terms:openai-services",1]
108	["gpt-5*","hosted","terms:openai-services",1]
109	["{o1,o3,o4}{,-mini,-pro,-preview}*","hosted","terms:openai-services",1]
110	["chatgpt*","hosted","terms:openai-consumer",1]
111	["{claude,claude-*}","hosted","terms:anthropic-commercial",1]
112	["claude.ai","hosted","terms:anthropic-consumer",1]
113	["{gemini,gemini-*}","hosted","terms:gemini-api",0]
114	["deepseek-{chat,reasoner}","hosted","terms:deepseek-platform",1]
115	["chat.deepseek.com","hosted","terms:deepseek-chat",1]
116	["{qwen-max,qwen-plus,qwen-turbo,qwq-plus}*","hosted","terms:alibaba-model-studio",0]
117	["chat.qwen.ai","hosted","terms:qwen-chat",1]
118	["grok-{2,3,4}*","hosted","terms:xai-enterprise",1]
119	["{mistral-large,mistral-medium,mistral-small,codestral}-latest","hosted","terms:mistral-lechat",1]
120	["facebook/dinov3-*","model","dinov3-license",1]
121	["facebook/sam3*","model","sam-license",1]
122	["facebook/spirit-lm*","model","fair-noncommercial-research-license",1]
123	["facebook/seamless-m4t-*","model","cc-by-nc-4.0",1]
124	["facebook/seamless-expressive","model","seamless-license",1]
125	["Qwen/Qwen-1_8B*","model","tongyi-qianwen-research",1]
126	["Qwen/SAE-Res-*","model","qwen",1]
127	["Qwen/Qwen3.8-27B*","model","apache-2.0",1]
128	["Qwen/Qwen3.8-Max*","model","qwen3.8-max",0]
129	["Qwen/{Qwen-AgentWorld,WebWorld,Qwen-Image-Bench}*","model","apache-2.0",1]
130	["deepseek-ai/deepseek-vl2*","model","deepseek",1]
131	["deepseek-ai/Janus-Pro-*","model","mit",1]
132	["deepseek-ai/DeepSeek-OCR-2","model","apache-2.0",1]
133	["deepseek-ai/{DeepSeek-Prover-V2-671B,dflash_*}","model",0,1]
134	["google/diffusiongemma-*","model","apache-2.0",1]
135	["google/translategemma-*","model","gemma",1]
136	["google/medgemma-*","model","hai-def",1]
137	["google/txgemma-*","model","hai-def",1]
138	["google/embeddinggemma-*","model","gemma",0]
139	["google/timesfm-*","model","apache-2.0",1]
140	["google/tipsv2-*","model","apache-2.0",1]
141	["mistralai/Codestral-22B-v0.1","model","mistral-non-production",1]
142	["mistralai/Mamba-Codestral-7B-v0.1","model","apache-2.0",1]
143	["mistralai/Devstral-2-123B-*","model","mistral-modified-mit-revenue",1]
144	["mistralai/Mistral-Medium-3.5-128B*","model","mistral-modified-mit-revenue",1]
145	["mistralai/Magistral-Small-*","model","apache-2.0",1]
146	["mistralai/Mathstral-7B-v0.1","model","apache-2.0",1]
147	["mistralai/Ministral-8B-Instruct-2410","model","mistral-research",1]
148	["mistralai/Ministral-3-*-2512*","model","apache-2.0",1]
149	["mistralai/Mistral-Large-3-675B-*","model","apache-2.0",1]
150	["mistralai/Mistral-Small-4-*","model","apache-2.0",1]
151	["mistralai/Pixtral-12B-*","model","apache-2.0",1]
152	["mistralai/Pixtral-Large-Instruct-2411","model","mistral-research",1]
153	["mistralai/Voxtral-{Mini-3B,Small-24B,Mini-4B-Realtime}-*","model","apache-2.0",1]
154	["mistralai/Voxtral-4B-TTS-2603","model","cc-by-nc-4.0",1]
155	["mistralai/Leanstral-*","model","apache-2.0",1]
156	["mistralai/Shieldstral-1.0","model","apache-2.0",1]
157	["THUDM/glm-130b*","model","glm-130b",1]
158	["{THUDM,zai-org}/glm-4-9b*","model","glm-4",0]
159	["{THUDM,zai-org}/{GLM-4-*-0414,GLM-4.5*,GLM-4.6*,GLM-Z1*}","model","mit",0]
160	["zai-org/GLM-5{,-*,.1*,.2*}","model","mit",0]
161	["zai-org/GLM-5.3*","model","glm-5.3",0]
162	["THUDM/cogvlm*","model","cogvlm",1]
163	["THUDM/CogVideoX-5b*","model","cogvideox-license",1]
164	["BAAI/AquilaChat2-*","model","aquila",1]
165	["BAAI/Aquila2-70B*","model",0,1]
166	["Skywork/Skywork-13B-*","model","skywork",1]
167	["tencent/Tencent-Hunyuan-Large","model","tencent-hunyuan-community-large",1]
168	["tencent/HunyuanVideo*","model","tencent-hunyuan-community",1]
169	["tencent/Hunyuan-A13B*","model","tencent-hunyuan-community",1]
170	["tencent/Hunyuan-MT-*","model","tencent-hunyuan-community",1]
171	["Tencent-Hunyuan/HunyuanDiT*","model","tencent-hunyuan-community",1]
172	["MiniMaxAI/MiniMax-Text-01*","model","minimax-model-license",1]
173	["MiniMaxAI/MiniMax-H3*","model","minimax-h3-community",0]
174	["MiniMaxAI/MiniMax-M2*","model",0,0]
175	["moonshotai/Kimi-K3*","model","kimi-k3",0]
176	["databricks/dbrx-*","model","databricks-open-model",1]
177	["mosaicml/mpt-7b-chat","model","cc-by-nc-sa-4.0",0]
178	["Snowflake/snowflake-arctic-*","model","apache-2.0",1]
179	["nvidia/Nemotron-4-340B-*","model","nvidia-open-model-license",1]
180	["nvidia/Llama-3.1-Nemotron-*","model","llama3.1",0]
181	["nvidia/NVIDIA-Nemotron-*","model","nvidia-open-model-license",0]
182	["nvidia/audio-flamingo-*","model","nvidia-oneway-nc",1]
183	["nvidia/Cosmos-*","model","nvidia-open-model-license",0]
184	["apple/{ml-sharp,Sharp}*","model","apple-amlr",1]
185	["apple/FastVLM-*","model","apple-amlr",1]
186	["apple/OpenELM*","model","apple-amlr",0]
187	["stabilityai/stable-diffusion-3*","model","stabilityai-community",0]
188	["stabilityai/{sdxl-turbo,sd-turbo}","model","stabilityai-community",0]
189	["stabilityai/stablelm-3b-4e1t","model","cc-by-sa-4.0",1]
190	["CarperAI/stable-vicuna-13b-delta","model","cc-by-nc-sa-4.0",1]
191	["DeepFloyd/IF-*","model","deepfloyd-if-license",1]
192	["black-forest-labs/FLUX.1-dev*","model","flux-1-dev-non-commercial",1]
193	["black-forest-labs/FLUX.1-schnell","model","apache-2.0",1]
194	["black-forest-labs/FLUX.2-*","model","flux-non-commercial-2.1",0]
195	["Wan-AI/Wan2.1-*","model","apache-2.0",1]
196	["sambanovasystems/BLOOMChat-176B-v1","model","bloomchat-176b-v1.0",1]
197	["bigcode/santacoder","model","bigcode-openrail-m",0]
198	["LGAI-EXAONE/EXAONE-3.*","model","exaone",1]
199	["{CohereForAI,CohereLabs}/{c4ai-,aya-23,aya-expanse,command-}*","model","cohere-cc-by-nc",1]
200	["CohereForAI/aya-101","model","apache-2.0",0]
201	["ai21labs/AI21-Jamba-1.5-*","model","jamba-open-model-license",1]
202	["LiquidAI/LFM*","model","lfm1.0",0]
203	["xai-org/grok-1","model","apache-2.0",1]
204	["xai-org/grok-2","model","grok2-community",0]
205	["togethercomputer/RedPajama-INCITE-*","model","apache-2.0",0]
206	["allenai/tulu-v1-*","model","ai2-ai-model-license",1]
207	["allenai/llama-3-tulu-2-*","model","llama3",1]
208	["microsoft/{Fara1.5,HARC,VibeVoice,MediPhi,FrogBoss,skala,GridSFM}*","model","mit",1]
209	["microsoft/Mage-VL","model","apache-2.0",1]
210	["microsoft/bitnet-*","model","mit",1]
211	["openbmb/MiniCPM-Llama3-V-2_5*","model","minicpm-model-license",1]
212	["openbmb/MiniCPM*","model","apache-2.0",1]
213	["HuggingFaceM4/idefics2-*","model","apache-2.0",1]
214	["WizardLMTeam/WizardCoder-15B-*","model","bigcode-openrail-m",1]
215	["NousResearch/Nous-Hermes-Llama2-13b","model","llama2",0]
216	["llm-blender/PairRM","model","mit",1]
217	["coqui/XTTS-v2","model","coqui-cpml",0]
218	["MahmoodLab/UNI","model","cc-by-nc-nd-4.0",1]
219	["Salesforce/codegen-*","model","bsd-3-clause",0]
220	["cerebras/Cerebras-GPT-*","model","apache-2.0",1]
221	["ctheodoris/Geneformer","model","apache-2.0",1]
222	["dalle-mini/*","model","apache-2.0",1]
223	["amazon/MistralLite","model","apache-2.0",1]
224	["stanford-crfm/BioMedLM","model","bigscience-bloom-rail-1.0",1]
225	["nlpaueb/legal-bert-*","model","cc-by-sa-4.0",1]
226	["CAMB-AI/MARS5-TTS","model","agpl-3.0",1]
227	["beomi/llama-2-ko-7b","model","llama2",0]
228	["SamLowe/roberta-base-go_emotions","model","mit",1]
229	["FacebookAI/roberta-*","model","mit",1]
230	["lambdalabs/sd-image-variations-*","model","creativeml-openrail-m",1]
231	["Crosstyan/BPModel","model","creativeml-openrail-m",1]
232	["{bard,palm-2,text-bison*}","hosted","terms:google-tos-genai",1]
233	["google-translate","hosted","terms:google-tos-genai",1]
234	["grok.com","hosted","terms:xai-consumer",1]
235	["{kimi,kimi-latest,kimi-thinking-preview,moonshot-v1-*}","hosted","terms:kimi-chat",1]
236	["{command-r,command-r-plus,command-a}*","hosted","terms:cohere-api",0]
237	["{sonar*,pplx-*}","hosted","terms:perplexity",1]
238	["api.llama.com","hosted","terms:meta-model-api",1]
239	["{together,api.together.xyz}/*","hosted","terms:together",1]
240	["doubao-*","hosted","terms:doubao",1]
241	["liquid-*","hosted","terms:liquid",1]
242	["stable-image-*","hosted","terms:stability-services",1]
243	["midjourney","hosted","terms:midjourney",1]
244	["character.ai","hosted","terms:character-ai",0]
245	["{bing-chat,copilot}","hosted",0,0]
246	["{ernie-*,hunyuan-turbo,glm-4-plus,abab*}","hosted",0,0]
247	["{azure-openai,bedrock,vertex}/*","hosted",0,0]
248	["{gpt-3,gpt-3.5,instructgpt}","hosted","terms:openai-2023-03-14",1]
249	["code-davinci-00*","hosted","terms:openai-2023-03-14",1]
250	["dall-e{,-2,-3}","hosted","terms:openai-services",1]
251	["google/bert_uncased*","model","apache-2.0",1]
252	["{tatsu-lab/alpaca,alpaca,stanford-alpaca}","dataset","cc-by-nc-4.0",1,{"generatedBy":["text-davinci-003"]}]
253	["yahma/alpaca-cleaned","dataset","cc-by-nc-4.0",0,{"generatedBy":["text-davinci-003"]}]
254	["{vicgalle/alpaca-gpt4,alpaca-gpt4}","dataset","cc-by-nc-4.0",1,{"generatedBy":["gpt-4"]}]
255	["{sahil2801/CodeAlpaca-20k,codealpaca-20k,codealpaca}","dataset",0,1,{"generatedBy":["gpt-4"]}]
256	["teknium/GPT4-LLM-Cleaned","dataset","cc-by-nc-4.0",1,{"generatedBy":["gpt-4"]}]
257	["anon8231489123/ShareGPT_Vicuna_unfiltered","dataset",0,1,{"generatedBy":["gpt-3.5-turbo"]}]
258	["sharegpt","dataset",0,1,{"generatedBy":["gpt-3.5-turbo"]}]
259	["openchat/openchat_sharegpt4_dataset","dataset",0,1,{"generatedBy":["gpt-4"]}]
260	["{stingning/ultrachat,ultrachat}","dataset","cc-by-nc-4.0",0,{"generatedBy":["gpt-3.5-turbo"]}]
261	["HuggingFaceH4/ultrachat_200k","dataset","cc-by-nc-4.0",0,{"generatedBy":["gpt-3.5-turbo"]}]
262	["{openbmb/UltraFeedback,ultrafeedback}","dataset","mit",1,{"generatedBy":["gpt-4"]}]
263	["HuggingFaceH4/ultrafeedback_binarized","dataset","mit",0,{"generatedBy":["gpt-4"]}]
264	["argilla/ultrafeedback-binarized-preferences","dataset","cc-by-nc-sa-4.0",1,{"generatedBy":["gpt-4"]}]
265	["{Open-Orca/OpenOrca,openorca}","dataset",0,1,{"generatedBy":["gpt-3.5-turbo","gpt-4"]}]
266	["microsoft/orca-math-word-problems-200k","dataset","cc-by-nc-4.0",0,{"generatedBy":["gpt-4-turbo"]}]
267	["{WizardLM,WizardLMTeam}/WizardLM_evol_instruct_V2_196k","dataset",0,1,{"generatedBy":["gpt-3.5-turbo"]}]
268	["lmsys/lmsys-chat-1m","dataset","lmsys-chat-1m-terms",1]
269	["{meta-math/MetaMathQA,metamathqa}","dataset","mit",1,{"generatedBy":["gpt-3.5-turbo"]}]
270	["TIGER-Lab/MathInstruct","dataset","mit",1,{"generatedBy":["gpt-4"]}]
271	["berkeley-nest/Nectar","dataset","cc-by-nc-4.0",0,{"generatedBy":["gpt-3.5-turbo","gpt-4"]}]
272	["{roneneldan/TinyStories,tinystories}","dataset","cdla-sharing-1.0",1,{"generatedBy":["gpt-3.5-turbo","gpt-4"]}]
273	["LDJnr/Capybara","dataset","cc-by-nc-4.0",0,{"generatedBy":["gpt-3.5-turbo","gpt-4"]}]
274	["teknium/OpenHermes-2.5","dataset",0,0,{"generatedBy":["gpt-4"]}]
275	["Magpie-Align/Magpie-Pro-300K-Filtered","dataset","llama3",1,{"generatedBy":["meta-llama/Meta-Llama-3-70B-Instruct"]}]
276	["{liuhaotian/LLaVA-Instruct-150K,llava-instruct-150k}","dataset","cc-by-4.0",1,{"generatedBy":["gpt-4"]}]
277	["Lin-Chen/ShareGPT4V","dataset","cc-by-nc-4.0",0,{"generatedBy":["gpt-4v"]}]
278	["bespokelabs/Bespoke-Stratos-17k","dataset","apache-2.0",1,{"generatedBy":["deepseek-reasoner"]}]
279	["open-thoughts/OpenThoughts-114k","dataset","apache-2.0",1,{"generatedBy":["deepseek-reasoner"]}]
280	["open-r1/OpenR1-Math-220k","dataset","apache-2.0",1,{"generatedBy":["deepseek-ai/DeepSeek-R1"]}]
281	["open-r1/Mixture-of-Thoughts","dataset","apache-2.0",1,{"generatedBy":["deepseek-ai/DeepSeek-R1"]}]
282	["simplescaling/s1K","dataset","apache-2.0",1,{"generatedBy":["gemini-2.0-flash-thinking-exp"]}]
283	["simplescaling/s1K-1.1","dataset","apache-2.0",1,{"generatedBy":["deepseek-ai/DeepSeek-R1"]}]
284	["NovaSky-AI/Sky-T1_data_17k","dataset","apache-2.0",1,{"generatedBy":["Qwen/QwQ-32B-Preview","gpt-4o-mini"]}]
285	["{databricks/databricks-dolly-15k,databricks-dolly-15k,dolly-15k}","dataset","cc-by-sa-3.0",1]
286	["{OpenAssistant/oasst1,oasst1}","dataset","cc-by-4.0",0]
287	["{OpenAssistant/oasst2,oasst2}","dataset","apache-2.0",1]
288	["timdettmers/openassistant-guanaco","dataset","apache-2.0",1]
289	["HuggingFaceH4/no_robots","dataset","cc-by-nc-4.0",1]
290	["GAIR/lima","dataset","cc-by-nc-sa-4.0",1]
291	["{Anthropic/hh-rlhf,hh-rlhf}","dataset",0,1]
292	["{,openai/}gsm8k","dataset","mit",1]
293	["{,allenai/}c4","dataset","odc-by",1]
294	["{bookcorpus,bookcorpus/bookcorpus}","dataset",0,1]
295	["{openwebtext,Skylion007/openwebtext}","dataset","cc0-1.0",1]
296	["{squad,rajpurkar/squad,squad-v1.1}","dataset","cc-by-4.0",1]
297	["{squad_v2,rajpurkar/squad_v2}","dataset","cc-by-sa-4.0",1]
298	["{cnn_dailymail,abisee/cnn_dailymail}","dataset","apache-2.0",1]
299	["{librispeech_asr,openslr/librispeech_asr}","dataset","cc-by-4.0",1]
300	["{common_voice,mozilla-foundation/common_voice_*}","dataset","cc0-1.0",1]
301	["{wikipedia,wikimedia/wikipedia}","dataset","cc-by-sa-3.0",1]
302	["{wikitext,Salesforce/wikitext}","dataset","cc-by-sa-3.0",1]
303	["{the_pile_books3,defunct-datasets/the_pile_books3}","dataset",0,1,{"withdrawn":"Taken down after reported infringement; the licence tag covered the loading script, not the books."}]
304	["{the_pile,EleutherAI/pile}","dataset",0,1]
305	["{oscar,oscar-corpus/oscar}","dataset","cc0-1.0",1]
306	["{multi_nli,nyu-mll/multi_nli}","dataset",0,1]
307	["{snli,stanfordnlp/snli}","dataset","cc-by-sa-4.0",1]
308	["{glue,nyu-mll/glue}","dataset","cc-by-4.0",1]
309	["{imdb,stanfordnlp/imdb}","dataset",0,1]
310	["HuggingFaceFW/fineweb*","dataset","odc-by",0]
311	["bigcode/the-stack*","dataset","the-stack-terms",0]
312	["bigcode/starcoderdata","dataset","the-stack-terms",0]
313	["{cerebras/SlimPajama-627B,slimpajama}","dataset","apache-2.0",0]
314	["speechcolab/gigaspeech","dataset","apache-2.0",1]
315	["LIUM/tedlium","dataset","cc-by-nc-nd-4.0",1]
316	["teknium/GPTeacher-General-Instruct","dataset","mit",1,{"generatedBy":["gpt-4"]}]
317	["WizardLM/evol_instruct_70k","dataset",0,1,{"generatedBy":["gpt-3.5-turbo","text-davinci-003"]}]
318	["jondurbin/airoboros-3.2","dataset",0,1,{"generatedBy":["gpt-3.5-turbo","gpt-4"]}]
319	["jondurbin/airoboros-gpt4-1.4.1","dataset","cc-by-nc-4.0",1,{"generatedBy":["gpt-3.5-turbo","gpt-4"]}]
320	["camel-ai/math","dataset","cc-by-nc-4.0",1,{"generatedBy":["gpt-3.5-turbo","gpt-4"]}]
321	["camel-ai/code","dataset","cc-by-nc-4.0",1,{"generatedBy":["gpt-3.5-turbo","gpt-4"]}]
322	["lmsys/chatbot_arena_conversations","dataset","cc-by-nc-4.0",1,{"generatedBy":["gpt-3.5-turbo","gpt-4"]}]
323	["lmsys/toxic-chat","dataset","cc-by-nc-4.0",1]
324	["allenai/WildChat","dataset","ai2-impact-lr",1,{"generatedBy":["text-davinci-003","gpt-4"]}]
325	["nvidia/OpenMathInstruct-1","dataset",0,1,{"generatedBy":["mistralai/Mixtral-8x7B-Instruct-v0.1"]}]
326	["kaist-ai/CoT-Collection","dataset",0,1,{"generatedBy":["code-davinci-002"]}]
327	["prometheus-eval/Feedback-Collection","dataset","mit",0,{"generatedBy":["gpt-4"]}]
328	["prometheus-eval/Preference-Collection","dataset","apache-2.0",0,{"generatedBy":["gpt-4"]}]
329	["LDJnr/Pure-Dove","dataset","apache-2.0",1,{"generatedBy":["gpt-4"]}]
330	["MBZUAI/Bactrian-X","dataset","cc-by-nc-4.0",1,{"generatedBy":["gpt-3.5-turbo"]}]
331	["hkust-nlp/deita-10k-v0","dataset","cc-by-nc-4.0",0,{"generatedBy":["gpt-3.5-turbo"]}]
332	["ConiferLM/Conifer","dataset","apache-2.0",1,{"generatedBy":["gpt-4-turbo"]}]
333	["gretelai/synthetic_text_to_sql","dataset","apache-2.0",1]
334	["gretelai/synthetic-gsm8k-reflection-405b","dataset","llama3.1",0,{"generatedBy":["meta-llama/Llama-3.1-405B-Instruct"]}]
335	["nvidia/HelpSteer","dataset","cc-by-4.0",1]
336	["yizhongw/self_instruct","dataset","apache-2.0",1,{"generatedBy":["text-davinci-003"]}]
337	["THUDM/LongAlign-10k","dataset","apache-2.0",1,{"generatedBy":["claude-2.1","gpt-4"]}]
338	["PygmalionAI/PIPPA","dataset","apache-2.0",1]
339	["glaiveai/glaive-code-assistant","dataset","apache-2.0",1]
340	["CohereForAI/aya_dataset","dataset","apache-2.0",1]
341	["stanfordnlp/SHP","dataset",0,1]
342	["mrm8488/unnatural-instructions","dataset","mit",1,{"generatedBy":["text-davinci-003"]}]
343	["medalpaca/medical_meadow_medical_flashcards","dataset",0,1,{"generatedBy":["gpt-3.5-turbo"]}]
344	["lavita/ChatDoctor-HealthCareMagic-100k","dataset",0,1]
345	["BAAI/COIG","dataset",0,1,{"generatedBy":["gpt-3.5-turbo","text-davinci-003"]}]
346	["openai/webgpt_comparisons","dataset",0,1,{"generatedBy":["text-davinci-003"]}]
347	["openai/summarize_from_feedback","dataset",0,1,{"generatedBy":["text-davinci-003"]}]
348	["codeparrot/self-instruct-starcoder","dataset","bigscience-openrail-m",1,{"generatedBy":["bigcode/starcoder"]}]
349	["gorilla-llm/Berkeley-Function-Calling-Leaderboard","dataset","apache-2.0",1,{"generatedBy":["gpt-4"]}]
350	["deepmind/code_contests","dataset","cc-by-4.0",1]
351	["codeparrot/apps","dataset","cc-by-sa-3.0",0]
352	["akoksal/LongForm","dataset",0,1,{"generatedBy":["text-davinci-003"]}]
353	["kaist-ai/selfee-train","dataset","mit",0,{"generatedBy":["gpt-3.5-turbo"]}]
354	["DIBT/10k_prompts_ranked","dataset",0,1,{"generatedBy":["meta-llama/Llama-2-70b-chat-hf","mistralai/Mistral-7B-Instruct-v0.2","gpt-3.5-turbo","text-davinci-003"]}]
355	["axiong/pmc_llama_instructions","dataset",0,1,{"generatedBy":["gpt-3.5-turbo"]}]
356	["{mc4,legacy-datasets/mc4}","dataset","odc-by",1]
357	["{imagenet-1k,ILSVRC/imagenet-1k}","dataset","imagenet-terms",1]
358	["{bookcorpusopen,bookcorpusopen/bookcorpusopen}","dataset",0,1]
359	["{the_pile_openwebtext2,defunct-datasets/the_pile_openwebtext2}","dataset","mit",1]
360	["the_pile_stack_exchange","dataset","cc-by-sa-4.0",1]
361	["{lama,facebook/lama}","dataset","cc-by-nc-4.0",1]
362	["{natural_questions,google-research-datasets/natural_questions}","dataset","cc-by-sa-3.0",1]
363	["{boolq,google/boolq}","dataset","cc-by-sa-3.0",1]
364	["{hellaswag,Rowan/hellaswag}","dataset","mit",1]
365	["{ai2_arc,allenai/ai2_arc}","dataset","cc-by-sa-4.0",1]
366	["{commonsense_qa,tau/commonsense_qa}","dataset","mit",1]
367	["{drop,ucinlp/drop}","dataset","cc-by-sa-4.0",1]
368	["{quac,allenai/quac}","dataset","mit",1]
369	["{daily_dialog,li2017dailydialog/daily_dialog}","dataset","cc-by-nc-sa-4.0",1]
370	["{yelp_review_full,Yelp/yelp_review_full}","dataset","yelp-dataset-agreement",1]
371	["{amazon_polarity,fancyzhx/amazon_polarity}","dataset","apache-2.0",1]
372	["{amazon_reviews_multi,defunct-datasets/amazon_reviews_multi}","dataset","amazon-reviews-multi",1]
373	["{dbpedia_14,fancyzhx/dbpedia_14}","dataset","cc-by-sa-3.0",1]
374	["{conceptual_captions,google-research-datasets/conceptual_captions}","dataset","conceptual-captions",1]
375	["{conceptual_12m,google-research-datasets/conceptual_12m}","dataset","conceptual-captions",1]
376	["{svhn,ufldl-stanford/svhn}","dataset",0,1]
377	["{competition_math,hendrycks/competition_math}","dataset","mit",1]
378	["{code_search_net,code-search-net/code_search_net}","dataset",0,1]
379	["{eli5,defunct-datasets/eli5}","dataset",0,1]
380	["{reddit_tifu,ctr4si/reddit_tifu}","dataset","mit",1]
381	["{arxiv_dataset,arxiv-community/arxiv_dataset}","dataset","cc0-1.0",1]
382	["{pubmed_qa,qiaojin/PubMedQA}","dataset","mit",1]
383	["{medmcqa,openlifescienceai/medmcqa}","dataset","apache-2.0",1]
384	["{samsum,Samsung/samsum}","dataset","cc-by-nc-nd-4.0",1]
385	["{mbpp,google-research-datasets/mbpp}","dataset","cc-by-4.0",1]
386	["{openai_humaneval,openai/openai_humaneval}","dataset","mit",1]
387	["{truthful_qa,truthfulqa/truthful_qa}","dataset","apache-2.0",1]
388	["{cc_news,vblagoje/cc_news}","dataset",0,1]
389	["{cc100,statmt/cc100}","dataset",0,1]
390	["{visual_genome,ranjaykrishna/visual_genome}","dataset","cc-by-4.0",1]
391	["{red_caps,kdexd/red_caps}","dataset","cc-by-4.0",1]
392	["{textvqa,facebook/textvqa}","dataset","cc-by-4.0",1]
393	["{wider_face,CUHK-CSE/wider_face}","dataset","cc-by-nc-nd-4.0",1]
394	["{multilingual_librispeech,facebook/multilingual_librispeech}","dataset","cc-by-4.0",1]
395	["{timit_asr,timit-asr/timit_asr}","dataset","ldc-user-agreement",1]
396	["covost2","dataset","cc-by-nc-4.0",1]
397	["{speech_commands,google/speech_commands}","dataset","cc-by-4.0",1]
398	["{super_glue,aps/super_glue}","dataset",0,1]
399	["{xsum,EdinburghNLP/xsum}","dataset",0,1]
400	["{mnist,ylecun/mnist}","dataset","mit",1]
401	["{cifar10,uoft-cs/cifar10}","dataset",0,1]
402	["{fashion_mnist,zalando-datasets/fashion_mnist}","dataset","mit",1]
403	["{food101,ethz/food101}","dataset",0,1]
404	["{trivia_qa,mandarjoshi/trivia_qa}","dataset",0,1]
405	["{piqa,ybisk/piqa}","dataset",0,1]
406	["allenai/dolma","dataset","odc-by",1]
407	["togethercomputer/RedPajama-Data-1T","dataset",0,1]
408	["laion/laion2B-en*","dataset","cc-by-4.0",0]
409	["laion/laion-coco","dataset",0,0]
410	["detection-datasets/coco","dataset","cc-by-4.0",1]
411	["JosephusCheung/GuanacoDataset","dataset",0,0]
412	["facebook/voxpopuli","dataset","cc0-1.0",0]
413	["google/fleurs","dataset","cc-by-4.0",0]
414	["kensho/spgispeech","dataset",0,1]
415	["MLCommons/peoples_speech","dataset",0,1]
416	["reazon-research/reazonspeech","dataset","cdla-sharing-1.0",1]
417	["espnet/yodas","dataset","cc-by-3.0",1]
418	["TempoFunk/webvid-10M","dataset",0,1,{"withdrawn":"Withdrawn by its publisher."}]
419	["HuggingFaceM4/howto100m","dataset",0,1]
420	["kinetics-*","dataset",0,1]
421	["ego4d","dataset",0,1]
422	["WenhaoWang/VidProM","dataset","cc-by-nc-4.0",1]
423	["ShareGPT4Video/ShareGPT4Video","dataset","cc-by-nc-4.0",1]
424	["emozilla/booksum-summary-analysis_gptneox-8192","dataset",0,1]
425	["m-a-p/COIG-CQIA","dataset",0,1]
426	["camel-ai/physics","dataset","cc-by-nc-4.0",1,{"generatedBy":["gpt-3.5-turbo","gpt-4"]}]
427	["camel-ai/chemistry","dataset","cc-by-nc-4.0",1,{"generatedBy":["gpt-3.5-turbo","gpt-4"]}]
428	["camel-ai/biology","dataset","cc-by-nc-4.0",1,{"generatedBy":["gpt-3.5-turbo","gpt-4"]}]
429	["camel-ai/ai_society_translated","dataset","cc-by-nc-4.0",1,{"generatedBy":["gpt-3.5-turbo","gpt-4"]}]
430	["lavita/ChatDoctor-iCliniq","dataset",0,1]
431	["wangrongsheng/GenMedGPT-5k-en","dataset",0,1,{"generatedBy":["gpt-3.5-turbo"]}]
432	["arbml/CIDAR","dataset","cc-by-nc-4.0",1,{"generatedBy":["gpt-3.5-turbo"]}]
433	["kaist-ai/CoT-Collection_multilingual","dataset",0,1,{"generatedBy":["gpt-3.5-turbo","code-davinci-002"]}]
434	["CollectiveCognition/chats-data-2023-10-16","dataset","mit",1,{"generatedBy":["gpt-3.5-turbo","gpt-4"]}]
435	["bigcode/commitpackft","dataset",0,1]
436	["knkarthick/dialogsum","dataset",0,1]
437	["dart","dataset",0,1]
438	["totally-not-an-llm/EverythingLM-data-V3","dataset","mit",1,{"generatedBy":["gpt-4"]}]
439	["cmalaviya/expertqa","dataset","mit",1,{"generatedBy":["gpt-4"]}]
440	["metaeval/strategy-qa","dataset","cc-by-sa-3.0",1]
441	["aqua_rat","dataset","apache-2.0",1]
442	["amydeng2000/CREAK","dataset",0,1]
443	["yangdong/ecqa","dataset","cdla-sharing-1.0",1]
444	["esnli","dataset",0,1]
445	["{qasc,allenai/qasc}","dataset","cc-by-4.0",1]
446	["qed","dataset",0,1]
447	["svakulenk0/qrecc","dataset","cc-by-sa-3.0",0]
448	["djaym7/wiki_dialog","dataset","cc-by-sa-4.0",1]
449	["aeslc","dataset","cc-by-nc-sa-4.0",1]
450	["{ag_news,fancyzhx/ag_news}","dataset",0,1]
451	["{anli,facebook/anli}","dataset","cc-by-nc-4.0",1]
452	["linxinyuan/cola","dataset",0,1]
453	["common_gen","dataset",0,1]
454	["gimmaru/super_glue-copa","dataset","bsd-2-clause",1]
455	["coqa","dataset",0,1]
456	["{cosmos_qa,allenai/cosmos_qa}","dataset","cc-by-4.0",1]
457	["definite_pronoun_resolution","dataset",0,1]
458	["e2e_nlg","dataset",0,1]
459	["para_crawl","dataset","cc0-1.0",1]
460	["{gigaword,Harvard/gigaword}","dataset","mit",1]
461	["lambada","dataset","cc-by-4.0",1]
462	["math_dataset","dataset",0,1]
463	["SetFit/mnli","dataset",0,1]
464	["{multi_news,alexfabbri/multi_news}","dataset",0,1]
465	["stjokerli/TextToText_multirc_seqio","dataset",0,1]
466	["newsroom","dataset",0,1]
467	["{openbookqa,allenai/openbookqa}","dataset","apache-2.0",1]
468	["ccdv/govreport-summarization","dataset",0,1]
469	["yawnick/para_crawl_enen","dataset","cc0-1.0",1]
470	["{paws,google-research-datasets/paws}","dataset",0,1]
471	["SetFit/qnli","dataset","cc-by-sa-4.0",1]
472	["SetFit/rte","dataset",0,1]
473	["sentiment140","dataset",0,1]
474	["sst2","dataset","cc0-1.0",1]
475	["{story_cloze,LSDSem/story_cloze}","dataset",0,1]
476	["SetFit/stsb","dataset",0,1]
477	["{trec,CogComp/trec}","dataset","cc0-1.0",1]
478	["web_nlg","dataset",0,1]
479	["wiki_lingua","dataset","cc-by-3.0",1]
480	["{winogrande,allenai/winogrande}","dataset","cc-by-4.0",1]
481	["wmt14","dataset",0,1]
482	["wmt16","dataset",0,1]
483	["SetFit/wnli","dataset","cc-by-4.0",1]
484	["winograd_wsc","dataset","cc-by-4.0",1]
485	["{adversarial_qa,UCLNLP/adversarial_qa}","dataset",0,1]
486	["app_reviews","dataset",0,1]
487	["cos_e","dataset","bsd-3-clause",1]
488	["dream","dataset",0,1]
489	["duorc","dataset",0,1]
490	["{hotpot_qa,hotpotqa/hotpot_qa}","dataset","cc-by-sa-4.0",1]
491	["quail","dataset","cc-by-nc-sa-4.0",1]
492	["{quarel,allenai/quarel}","dataset","cc-by-4.0",1]
493	["quartz","dataset","cc-by-4.0",1]
494	["{quoref,allenai/quoref}","dataset","cc-by-4.0",1]
495	["{race,ehovy/race}","dataset",0,1]
496	["{ropes,allenai/ropes}","dataset","cc-by-4.0",1]
497	["{sciq,allenai/sciq}","dataset","cc-by-nc-3.0",1]
498	["{social_i_qa,allenai/social_i_qa}","dataset",0,1]
499	["web_questions","dataset","cc-by-4.0",1]
500	["wiki_bio","dataset","cc-by-sa-3.0",1]
501	["{wiki_hop,MoE-UNC/wikihop}","dataset","cc-by-sa-3.0",1]
502	["{wiki_qa,microsoft/wiki_qa}","dataset",0,1]
503	["wiqa","dataset",0,1]
504	["ade_corpus_v2","dataset",0,1]
505	["air_dialogue","dataset","cc-by-nc-4.0",0]
506	["ajgt_twitter_ar","dataset",0,1]
507	["allegro_reviews","dataset","cc-by-sa-4.0",0]
508	["allocine","dataset","mit",0]
509	["kfuangsung/AmazonFineFoodReviews","dataset",0,1]
510	["amazon_us_reviews","dataset",0,1]
511	["ambig_qa","dataset","cc-by-sa-3.0",0]
512	["bsc/ancora-ca-ner","dataset","cc-by-4.0",1]
513	["bigbio/an_em","dataset","cc-by-sa-3.0",1]
514	["aquamuse","dataset",0,1]
515	["asset","dataset","cc-by-nc-4.0",0]
516	["atomic","dataset","cc-by-4.0",1]
517	["bc2gm_corpus","dataset",0,1]
518	["bianet","dataset","cc-by-sa-4.0",1]
519	["billsum","dataset","cc0-1.0",0]
520	["blimp","dataset","cc-by-4.0",0]
521	["break_data","dataset",0,1]
522	["strombergnlp/broad_twitter_corpus","dataset","cc-by-4.0",1]
523	["cail2018","dataset",0,1]
524	["casehold/casehold","dataset",0,1]
525	["casino","dataset","cc-by-4.0",0]
526	["catalonia_independence","dataset","cc-by-nc-sa-4.0",1]
527	["ccaligned_multilingual","dataset",0,1]
528	["cdt","dataset","apache-2.0",0]
529	["cedr","dataset","apache-2.0",0]
530	["cfq","dataset","cc-by-4.0",0]
531	["bigbio/chemprot","dataset",0,1]
532	["circa","dataset","cc-by-sa-4.0",0]
533	["civil_comments","dataset","cc0-1.0",1]
534	["conv_ai_3","dataset",0,1]
535	["clickbait_news_bg","dataset",0,1]
536	["cmrc2018","dataset","cc-by-sa-4.0",0]
537	["chr_en","dataset",0,1]
538	["coached_conv_pref","dataset","cc-by-4.0",0]
539	["codah","dataset","odc-by",0]
540	["0n1xus/codexglue","dataset","c-uda",1]
541	["com_qa","dataset",0,1]
542	["tasksource/com2sense","dataset",0,1]
543	["neulab/conala","dataset","mit",0]
544	["conll2002","dataset",0,1]
545	["conllpp","dataset",0,1]
546	["conv_ai_2","dataset",0,1]
547	["classla/copa_hr","dataset","bsd-2-clause",0]
548	["craigslist_bargains","dataset",0,1]
549	["crows_pairs","dataset","cc-by-sa-4.0",1]
550	["cuad","dataset",0,1]
551	["curiosity_dialogs","dataset","cc-by-nc-4.0",0]
552	["deal_or_no_dialog","dataset","cc-by-4.0",0]
553	["metaeval/defeasible-nli","dataset",0,1]
554	["dialog_re","dataset",0,1]
555	["diplomacy_detection","dataset",0,1]
556	["discofuse","dataset","cc-by-sa-3.0",1]
557	["disfl_qa","dataset","cc-by-4.0",1]
558	["doqa","dataset","cc-by-sa-4.0",1]
559	["emea","dataset",0,1]
560	["emo","dataset",0,1]
561	["dair-ai/emotion","dataset",0,1]
562	["Sandipan1994/eqasc_data","dataset","cc-by-4.0",1]
563	["peixian/equity_evaluation_corpus","dataset",0,1]
564	["ethos","dataset","gpl-3.0",0]
565	["eurlex","dataset",0,1]
566	["europa_ecdc_tm","dataset",0,1]
567	["event2Mind","dataset",0,1]
568	["PNLPhub/FarsTail","dataset","apache-2.0",1]
569	["financial_phrasebank","dataset","cc-by-nc-sa-3.0",0]
570	["flores","dataset",0,1]
571	["freebase_qa","dataset","cc-by-4.0",1]
572	["gap","dataset",0,1]
573	["generated_reviews_enth","dataset","cc-by-sa-4.0",0]
574	["giga_fren","dataset",0,1]
575	["glucose","dataset","cc-by-nc-4.0",0]
576	["go_emotions","dataset","apache-2.0",0]
577	["gooaq","dataset","apache-2.0",1]
578	["google_wellformed_query","dataset","cc-by-sa-4.0",1]
579	["grail_qa","dataset","cc-by-sa-4.0",1]
580	["hans","dataset",0,1]
581	["has_part","dataset",0,1]
582	["hate_speech_offensive","dataset",0,1]
583	["hatexplain","dataset","cc-by-4.0",0]
584	["head_qa","dataset","mit",0]
585	["health_fact","dataset","mit",0]
586	["hind_encorp","dataset","cc-by-nc-sa-3.0",1]
587	["hippocorpus","dataset",0,1]
588	["hope_edi","dataset","cc-by-4.0",0]
589	["hybrid_qa","dataset","cc-by-4.0",1]
590	["voidful/IIRC","dataset","cc-by-4.0",1]
591	["imppres","dataset","cc-by-nc-4.0",0]
592	["inquisitive_qg","dataset",0,1]
593	["jeopardy","dataset",0,1]
594	["jfleg","dataset","cc-by-nc-sa-4.0",1]
595	["jnlpba","dataset",0,1]
596	["kde4","dataset",0,1]
597	["liar","dataset",0,1]
598	["limit","dataset","cc-by-sa-4.0",1]
599	["linnaeus","dataset","cc-by-4.0",0]
600	["lj_speech","dataset",0,1]
601	["kasnerz/logic2text","dataset",0,1]
602	["{math_qa,allenai/math_qa}","dataset",0,1]
603	["mc_taco","dataset",0,1]
604	["md_gender_bias","dataset","mit",0]
605	["medical_questions_pairs","dataset",0,1]
606	["menyo20k_mt","dataset",0,1]
607	["meta_woz","dataset",0,1]
608	["miam","dataset","cc-by-sa-4.0",0]
609	["mkb","dataset","cc-by-4.0",0]
610	["mocha","dataset","cc-by-sa-4.0",0,{"generatedBy":["gpt2"]}]
611	["movie_rationales","dataset",0,1]
612	["mrqa","dataset",0,1]
613	["ms_marco","dataset",0,1]
614	["msr_sqa","dataset",0,1]
615	["msr_text_compression","dataset",0,1]
616	["multi_woz_v22","dataset","apache-2.0",0]
617	["metaeval/mutual","dataset",0,1]
618	["mwsc","dataset","cc-by-4.0",1]
619	["narrativeqa","dataset","apache-2.0",1]
620	["ncbi_disease","dataset",0,1]
621	["news_commentary","dataset",0,1]
622	["numer_sense","dataset","mit",0]
623	["offenseval_dravidian","dataset","cc-by-4.0",1]
624	["ohsumed","dataset",0,1]
625	["christinacdl/OLID_Offensive","dataset",0,1]
626	["ollie","dataset",0,1]
627	["open_subtitles","dataset",0,1]
628	["opus100","dataset",0,1]
629	["opus_books","dataset",0,1]
630	["opus_paracrawl","dataset","cc0-1.0",1]
631	["opus_tedtalks","dataset","cc-by-nc-sa-3.0",1]
632	["opus_xhosanavy","dataset",0,1]
633	["para_pat","dataset","gpl-3.0",0]
634	["persiannlp/parsinlu_translation_en_fa","dataset","cc-by-nc-sa-4.0",0]
635	["paws-x","dataset",0,1]
636	["pec","dataset","gpl-3.0",1]
637	["peer_read","dataset",0,1]
638	["per_sent","dataset",0,1]
639	["SajjadAyoubi/persian_qa","dataset",0,1]
640	["bavard/personachat_truecased","dataset",0,1]
641	["pib","dataset","cc-by-sa-4.0",0]
642	["bigbio/pico_extraction","dataset",0,1]
643	["poem_sentiment","dataset","cc-by-4.0",1]
644	["poleval2019_mt","dataset",0,1]
645	["corypaik/prost","dataset",0,1]
646	["proto_qa","dataset","cc-by-4.0",1]
647	["qa_srl","dataset",0,1]
648	["qanta","dataset",0,1]
649	["allenai/qasper","dataset","cc-by-4.0",1]
650	["qed_amara","dataset",0,1]
651	["SetFit/qqp","dataset",0,1]
652	["recipe_nlg","dataset",0,1]
653	["refresd","dataset","mit",0]
654	["ro_sts_parallel","dataset","cc-by-sa-4.0",0]
655	["{rotten_tomatoes,cornell-movie-review-data/rotten_tomatoes}","dataset",0,1]
656	["peixian/rtGender","dataset",0,1]
657	["tasksource/ruletaker","dataset","apache-2.0",1]
658	["social_bias_frames","dataset","cc-by-4.0",0]
659	["scan","dataset","bsd-3-clause",1]
660	["schema_guided_dstc8","dataset","cc-by-sa-4.0",1]
661	["scifact","dataset","cc-by-nc-2.0",1]
662	["scitail","dataset","apache-2.0",1]
663	["allenai/scitldr","dataset",0,1]
664	["metaeval/scruples","dataset",0,1]
665	["sem_eval_2018_task_1","dataset",0,1]
666	["embedding-data/sentence-compression","dataset",0,1]
667	["tasksource/sherliic","dataset",0,1]
668	["sick","dataset","cc-by-nc-sa-3.0",1]
669	["iohadrubin/smcalflow","dataset","cc-by-sa-4.0",1]
670	["wise-east/spolin","dataset","cc-by-nc-4.0",1]
671	["BSC-TeMU/SQAC","dataset",0,1]
672	["tasksource/starcon","dataset",0,1]
673	["stereoset","dataset","cc-by-sa-4.0",0]
674	["wics/strategy-qa","dataset",0,1]
675	["pietrolesci/glue_diagnostics","dataset",0,1]
676	["subjqa","dataset",0,1]
677	["swag","dataset",0,1]
678	["BSC-TeMU/tecla","dataset","cc-by-nc-nd-4.0",1]
679	["StonyBrookNLP/tellmewhy","dataset",0,1]
680	["wza/TimeTravel","dataset",0,1]
681	["turk","dataset","gpl-3.0",0]
682	["tweet_qa","dataset","cc-by-sa-4.0",1]
683	["BSC-TeMU/viquiquad","dataset","cc-by-sa-3.0",1]
684	["wiki_auto","dataset",0,1]
685	["wiki_movies","dataset","cc-by-3.0",0]
686	["wino_bias","dataset","mit",0]
687	["tasksource/winowhy","dataset","mit",0]
688	["xcsr","dataset",0,1]
689	["xcopa","dataset","cc-by-4.0",1]
690	["pasinit/xlwic","dataset","cc-by-nc-4.0",1]
691	["GEM/xlsum","dataset",0,1]
692	["xquad","dataset","cc-by-sa-4.0",1]
693	["yahoo_answers_topics","dataset",0,1]
694	["yelp_polarity","dataset",0,1]
695	["yoruba_bbc_topics","dataset",0,1]
696	["youtube_caption_corrections","dataset","mit",0]
697	["zest","dataset","cc-by-4.0",1]
698	["glaiveai/glaive-code-assistant-v2","dataset","apache-2.0",1]
699	["glaiveai/glaive-code-assistant-v3","dataset","apache-2.0",1]
700	["Hello-SimpleAI/HC3-Chinese","dataset",0,1,{"generatedBy":["gpt-3.5-turbo"]}]
701	["Hello-SimpleAI/HC3","dataset",0,1,{"generatedBy":["gpt-3.5-turbo"]}]
702	["ClusterlabAi/InstAr-500k","dataset",0,1,{"generatedBy":["gpt-3.5-turbo"]}]
703	["theblackcat102/joke_explaination","dataset","mit",1]
704	["fangyuan/kiwi","dataset","cc-by-sa-4.0",0,{"generatedBy":["meta-llama/Llama-2-70b-chat-hf","gpt-3.5-turbo","gpt-4"]}]
705	["nlpie/Llama2-MedTuned-Instructions","dataset","cc-by-nc-4.0",1]
706	["ai2lumos/lumos_unified_ground_iterative","dataset",0,1,{"generatedBy":["gpt-4"]}]
707	["ai2lumos/lumos_unified_plan_iterative","dataset",0,1,{"generatedBy":["gpt-4"]}]
708	["casey-martin/MedInstruct","dataset",0,1,{"generatedBy":["gpt-3.5-turbo","gpt-4"]}]
709	["medalpaca/medical_meadow_wikidoc","dataset","cc0-1.0",0,{"generatedBy":["gpt-3.5-turbo"]}]
710	["medalpaca/medical_meadow_wikidoc_patient_information","dataset","cc0-1.0",0,{"generatedBy":["gpt-3.5-turbo"]}]
711	["medalpaca/medical_meadow_cord19","dataset",0,1]
712	["medalpaca/medical_meadow_health_advice","dataset",0,1]
713	["medalpaca/medical_meadow_pubmed_causal","dataset",0,1]
714	["medalpaca/medical_meadow_medqa","dataset",0,1]
715	["medalpaca/medical_meadow_mediqa","dataset","cc0-1.0",1]
716	["hltcoe/megawika","dataset","cc-by-sa-4.0",1]
717	["allenai/soda","dataset",0,1,{"generatedBy":["gpt-3.5-turbo","text-davinci-003"]}]
718	["mrm8488/unnatural-instructions-full","dataset",0,1,{"generatedBy":["text-davinci-003"]}]
719	["merve/poetry","dataset",0,1]
720	["laion/OIG","dataset",0,1]
721	["bigcode/oasst-octopack","dataset","cc-by-4.0",1]
722	["xw27/scibench","dataset","mit",0]
723	["derek-thomas/ScienceQA","dataset","cc-by-nc-sa-4.0",0]
724	["wenhu/TheoremQA","dataset","mit",1,{"generatedBy":["gpt-4"]}]
725	["TigerResearch/tigerbot-kaggle-leetcodesolutions-en-2k","dataset",0,1]
726	["ai4privacy/pii-masking-200k","dataset",0,1]
727	["SkunkworksAI/reasoning-0.01","dataset","apache-2.0",1,{"generatedBy":["gpt-3.5-turbo"]}]
728	["riddle_sense","dataset",0,1]
729	["SeaLLMs/Sea-bench","dataset","apache-2.0",1]
730	["NLPinas/EMoTES-3K","dataset","apache-2.0",1]
731	["fake_news_filipino","dataset","gpl-3.0",1]
732	["dbarbedillo/SMS_Spam_Multilingual_Collection_Dataset","dataset","mit",0]
733	["mkqa","dataset","apache-2.0",0]
734	["mginoben/tagalog-profanity-dataset","dataset","cc0-1.0",0]
735	["thai_toxicity_tweet","dataset","cc-by-nc-sa-4.0",0]
736	["tarudesu/ViCTSD","dataset",0,1]
737	["tarudesu/ViOCD","dataset",0,1]
738	["duwuonline/UIT-VSMEC/tree/main","dataset","mit",1]
739	["tarudesu/ViHealthQA","dataset",0,1]
740	["wisesight_sentiment","dataset","cc0-1.0",1]
741	["wongnai_reviews","dataset","lgpl-3.0",1]
742	["{xnli,facebook/xnli}","dataset","cc-by-nc-4.0",1]
743	["juletxara/xstory_cloze","dataset","cc-by-sa-4.0",1]
744	["ArmelR/stack-exchange-instruction","dataset",0,1]
745	["metaeval/babi_nli","dataset","bsd-3-clause",0]
746	["alisawuffles/WANLI","dataset","cc-by-4.0",0,{"generatedBy":["text-davinci-003"]}]
747	["metaeval/recast","dataset","cc-by-sa-4.0",0]
748	["sileod/probability_words_nli","dataset",0,1]
749	["joey234/nan-nli","dataset","cc-by-sa-4.0",0]
750	["pietrolesci/nli_fever","dataset",0,1]
751	["pietrolesci/breaking_nli","dataset","cc-by-sa-4.0",1]
752	["pietrolesci/conj_nli","dataset",0,1]
753	["pietrolesci/fracas","dataset",0,1]
754	["pietrolesci/dialogue_nli","dataset",0,1]
755	["pietrolesci/mpe","dataset",0,1]
756	["pietrolesci/dnc","dataset",0,1]
757	["pietrolesci/recast_white","dataset",0,1]
758	["pietrolesci/robust_nli","dataset",0,1]
759	["pietrolesci/robust_nli_is_sd","dataset",0,1]
760	["pietrolesci/robust_nli_li_ts","dataset",0,1]
761	["pietrolesci/gen_debiased_nli","dataset",0,1,{"generatedBy":["gpt2"]}]
762	["pietrolesci/add_one_rte","dataset",0,1]
763	["metaeval/imppres","dataset","cc-by-nc-4.0",0]
764	["hlgd","dataset","apache-2.0",1,{"generatedBy":["gpt2"]}]
765	["conll2003","dataset",0,1]
766	["Anthropic/model-written-evals","dataset","cc-by-4.0",1]
767	["nightingal3/fig-qa","dataset","mit",0]
768	["pkavumba/balanced-copa","dataset","bsd-2-clause",0]
769	["12ml/e-CARE","dataset","bsd-2-clause",1]
770	["SetFit/insincere-questions","dataset",0,1]
771	["turingbench/TuringBench","dataset","apache-2.0",1,{"generatedBy":["gpt2","text-davinci-003"]}]
772	["tals/vitaminc","dataset","cc-by-sa-3.0",0]
773	["strombergnlp/rumoureval_2019","dataset",0,1]
774	["{tweet_eval,cardiffnlp/tweet_eval}","dataset",0,1]
775	["discovery","dataset","apache-2.0",0]
776	["pragmeval","dataset",0,1]
777	["silicone","dataset",0,1]
778	["lex_glue","dataset",0,1]
779	["papluca/language-identification","dataset",0,1]
780	["hate_speech18","dataset","cc-by-sa-3.0",1]
781	["sms_spam","dataset","cc-by-4.0",1]
782	["humicroedit","dataset",0,1]
783	["snips_built_in_intents","dataset","cc0-1.0",1]
784	["hyperpartisan_news_detection","dataset","cc-by-4.0",1]
785	["zapsdcn/sciie","dataset",0,1]
786	["zapsdcn/citation_intent","dataset",0,1]
787	["scicite","dataset",0,1]
788	["relbert/lexical_relation_classification","dataset","cc-by-nc-4.0",1]
789	["metaeval/crowdflower","dataset",0,1]
790	["metaeval/ethics","dataset",0,1]
791	["tweets_hate_speech_detection","dataset","gpl-3.0",0]
792	["wnut_17","dataset","cc-by-4.0",0]
793	["acronym_identification","dataset","cc-by-nc-sa-4.0",0]
794	["SpeedOfMagic/ontonotes_english","dataset",0,1]
795	["blog_authorship_corpus","dataset",0,1]
796	["launch/open_question_type","dataset","cc-by-4.0",0]
797	["prajjwal1/discosense","dataset","apache-2.0",0,{"generatedBy":["gpt2"]}]
798	["YaHi/EffectiveFeedbackStudentWriting","dataset",0,1]
799	["PiC/phrase_similarity","dataset","cc-by-nc-4.0",1]
800	["copenlu/scientific-exaggeration-detection","dataset","gpl-3.0",0]
801	["mwong/fever-evidence-related","dataset","cc-by-sa-4.0",0]
802	["dynabench/dynasent","dataset","cc-by-4.0",1]
803	["sem_eval_2010_task_8","dataset","cc0-1.0",1]
804	["lucasmccabe/logiqa","dataset",0,1]
805	["metaeval/cycic_classification","dataset","apache-2.0",0]
806	["metaeval/cycic_multiplechoice","dataset","apache-2.0",0]
807	["metaeval/commonsense_qa_2.0","dataset","cc-by-4.0",0]
808	["metaeval/lingnli","dataset",0,1]
809	["metaeval/monotonicity-entailment","dataset","apache-2.0",0]
810	["metaeval/arct","dataset","apache-2.0",0]
811	["metaeval/scinli","dataset","cc-by-sa-4.0",0]
812	["metaeval/naturallogic","dataset","apache-2.0",0]
813	["onestop_qa","dataset","cc-by-sa-4.0",1]
814	["demelin/moral_stories","dataset","mit",0]
815	["aps/dynahate","dataset",0,1]
816	["metaeval/syntactic-augmentation-nli","dataset","mit",0]
817	["metaeval/autotnli","dataset","apache-2.0",0]
818	["lasha-nlp/CONDAQA","dataset","apache-2.0",1]
819	["Dahoas/synthetic-instruct-gptj-pairwise","dataset",0,1]
820	["metaeval/wouldyourather","dataset","cc0-1.0",1]
821	["sileod/attempto-nli","dataset","apache-2.0",0]
822	["metaeval/help-nli","dataset","cc-by-sa-4.0",0]
823	["metaeval/nli-veridicality-transitivity","dataset","cc0-1.0",0]
824	["metaeval/natural-language-satisfiability","dataset",0,1]
825	["metaeval/lonli","dataset","mit",0]
826	["metaeval/dadc-limit-nli","dataset","cc0-1.0",0]
827	["ColumbiaNLP/FLUTE","dataset","afl-3.0",0]
828	["metaeval/folio","dataset","cc-by-sa-4.0",0]
829	["metaeval/tomi-nli","dataset","gpl-3.0",0]
830	["metaeval/avicenna","dataset","cc0-1.0",0]
831	["GBaker/MedQA-USMLE-4-options-hf","dataset","cc-by-sa-4.0",0]
832	["sileod/wikimedqa","dataset","apache-2.0",0]
833	["declare-lab/cicero","dataset","mit",0]
834	["inverse-scaling/NeQA","dataset","cc-by-4.0",0]
835	["inverse-scaling/quote-repetition","dataset","cc-by-4.0",0]
836	["inverse-scaling/redefine-math","dataset","cc-by-4.0",0]
837	["metaeval/puzzte","dataset","apache-2.0",0]
838	["metaeval/implicatures","dataset","gpl-3.0",0]
839	["metaeval/race-c","dataset",0,1]
840	["metaeval/spartqa-yn","dataset","apache-2.0",0]
841	["metaeval/spartqa-mchoice","dataset","mit",0]
842	["metaeval/temporal-nli","dataset","apache-2.0",0]
843	["metaeval/clcd-english","dataset","apache-2.0",0]
844	["maximedb/twentyquestions","dataset",0,1]
845	["metaeval/reclor","dataset",0,1]
846	["metaeval/counterfactually-augmented-imdb","dataset",0,1]
847	["metaeval/counterfactually-augmented-snli","dataset",0,1]
848	["metaeval/cnli","dataset",0,1]
849	["metaeval/boolq-natural-perturbations","dataset",0,1]
850	["metaeval/equate","dataset","apache-2.0",0]
851	["metaeval/ScienceQA_text_only","dataset",0,1]
852	["Jiangjie/ekar_english","dataset","cc-by-nc-sa-4.0",0]
853	["metaeval/implicit-hate-stg1","dataset",0,1]
854	["metaeval/logiqa-2.0-nli","dataset","cc-by-nc-sa-4.0",0]
855	["qbao775/PARARULE-Plus","dataset","mit",0]
856	["sileod/mindgames","dataset","apache-2.0",1]
857	["universal_dependencies","dataset",0,1]
858	["metaeval/ambient","dataset",0,1]
859	["metaeval/path-naturalness-prediction","dataset",0,1]
860	["AndyChiang/cloth","dataset","mit",0]
861	["AndyChiang/dgen","dataset","mit",0]
862	["tasksource/oasst1_pairwise_rlhf_reward","dataset",0,1]
863	["tasksource/I2D2","dataset","apache-2.0",0]
864	["webis/args_me","dataset","cc-by-4.0",1]
865	["webis/Touche23-ValueEval","dataset","cc-by-4.0",1]
866	["PolyAI/banking77","dataset","cc-by-4.0",1]
867	["lighteval/lsat_qa","dataset",0,1]
868	["tasksource/ConTRoL-nli","dataset","cc-by-nc-sa-4.0",1]
869	["tasksource/tracie","dataset","apache-2.0",0]
870	["tasksource/sen-making","dataset",0,1]
871	["mediabiasgroup/mbib-base","dataset","cc-by-sa-4.0",0]
872	["tasksource/robustLR","dataset",0,1]
873	["CLUTRR/v1","dataset",0,1]
874	["tasksource/logical-fallacy","dataset",0,1]
875	["tasksource/parade","dataset",0,1]
876	["tasksource/cladder","dataset","mit",0]
877	["tasksource/subjectivity","dataset","mit",0]
878	["tasksource/MOH","dataset",0,1]
879	["tasksource/VUAC","dataset",0,1]
880	["tasksource/TroFi","dataset",0,1]
881	["sharc_modified","dataset",0,1]
882	["tasksource/conceptrules_v2","dataset",0,1]
883	["metaeval/disrpt","dataset","apache-2.0",0]
884	["conll2000","dataset",0,1]
885	["DFKI-SLT/few-nerd","dataset","cc-by-sa-4.0",1]
886	["tasksource/zero-shot-label-nli","dataset",0,1]
887	["Thaweewat/alpaca-cleaned-52k-th","dataset",0,1,{"generatedBy":["text-davinci-003"]}]
888	["Thaweewat/databricks-dolly-15k-th","dataset",0,1]
889	["Thaweewat/gpteacher-20k-th","dataset",0,1,{"generatedBy":["gpt-4"]}]
890	["clue","dataset",0,1]
891	["GEM/BiSECT","dataset","cc0-1.0",1]
892	["GEM/wiki_lingua","dataset","cc-by-nc-sa-3.0",1]
893	["Muennighoff/multi_eurlex","dataset","cc-by-4.0",1]
894	["Helsinki-NLP/tatoeba_mt","dataset","cc-by-nc-sa-4.0",0]
895	["mlqa","dataset","cc-by-sa-3.0",1]
896	["khalidalt/tydiqa-primary","dataset","cc-by-sa-3.0",0]
897	["khalidalt/tydiqa-goldp","dataset","cc-by-sa-3.0",0]
898	["Muennighoff/mbpp","dataset","cc-by-4.0",1]
899	["great_code","dataset",0,1]
900	["neural_code_search","dataset","cc-by-nc-4.0",1]
901	["codeparrot/codecomplex","dataset","cc-by-4.0",0]
902	["codeparrot/github-jupyter-text-code-pairs","dataset",0,1]
903	["codeparrot/xlcost","dataset","cc-by-sa-4.0",1]
904	["teven/code_docstring_corpus","dataset",0,1]
905	["Fraser/python-state-changes","dataset",0,1]
906	["Muennighoff/flores200","dataset","cc-by-sa-4.0",1]
`,
    literals: `llama-7b	[9]
llama-7b-hf	[9]
llama-13b	[9]
llama-13b-hf	[9]
llama-30b	[9]
llama-30b-hf	[9]
llama-33b	[9]
llama-33b-hf	[9]
llama-65b	[9]
llama-65b-hf	[9]
deepseek-ai/deepseek-r1-distill-llama-8b	[32]
deepseek-ai/deepseek-r1-distill-llama-70b	[33]
deepseek-ai/deepseek-v3-0324	[36]
deepseek-ai/deepseek-v3	[39]
deepseek-ai/deepseek-v3-base	[39]
mistralai/mistral-small-instruct-2409	[55]
mosaicml/mpt-7b	[63]
bigcode/starcoder	[72]
bigcode/starcoderbase	[72]
openai/whisper-large-v3	[77]
gpt2	[80]
gpt2-medium	[80]
gpt2-large	[80]
gpt2-xl	[80]
openai-community/gpt2	[80]
openai-community/gpt2-medium	[80]
openai-community/gpt2-large	[80]
openai-community/gpt2-xl	[80]
distilgpt2	[81]
distilbert/distilgpt2	[81]
eleutherai/gpt-neox-20b	[83]
eleutherai/gpt-j-6b	[84]
microsoft/phi-2	[89]
microsoft/phi-1_5	[90]
wizardlm/wizardlm-13b-v1.2	[98]
wizardlmteam/wizardlm-13b-v1.2	[98]
josephuscheung/guanaco	[99]
roberta-base	[101]
roberta-large	[101]
facebookai/roberta-base	[101]
facebookai/roberta-large	[101]
gpt-4	[104]
gpt-4-0314	[104]
gpt-4-0613	[104]
gpt-4-32k	[104]
claude	[111]
claude.ai	[112]
gemini	[113]
deepseek-chat	[114]
deepseek-reasoner	[114]
chat.deepseek.com	[115]
chat.qwen.ai	[117]
mistral-large-latest	[119]
mistral-medium-latest	[119]
mistral-small-latest	[119]
codestral-latest	[119]
facebook/seamless-expressive	[124]
deepseek-ai/deepseek-ocr-2	[132]
deepseek-ai/deepseek-prover-v2-671b	[133]
mistralai/codestral-22b-v0.1	[141]
mistralai/mamba-codestral-7b-v0.1	[142]
mistralai/mathstral-7b-v0.1	[146]
mistralai/ministral-8b-instruct-2410	[147]
mistralai/pixtral-large-instruct-2411	[152]
mistralai/voxtral-4b-tts-2603	[154]
mistralai/shieldstral-1.0	[156]
zai-org/glm-5	[160]
tencent/tencent-hunyuan-large	[167]
mosaicml/mpt-7b-chat	[177]
stabilityai/sdxl-turbo	[188]
stabilityai/sd-turbo	[188]
stabilityai/stablelm-3b-4e1t	[189]
carperai/stable-vicuna-13b-delta	[190]
black-forest-labs/flux.1-schnell	[193]
sambanovasystems/bloomchat-176b-v1	[196]
bigcode/santacoder	[197]
cohereforai/aya-101	[200]
xai-org/grok-1	[203]
xai-org/grok-2	[204]
microsoft/mage-vl	[209]
nousresearch/nous-hermes-llama2-13b	[215]
llm-blender/pairrm	[216]
coqui/xtts-v2	[217]
mahmoodlab/uni	[218]
ctheodoris/geneformer	[221]
amazon/mistrallite	[223]
stanford-crfm/biomedlm	[224]
camb-ai/mars5-tts	[226]
beomi/llama-2-ko-7b	[227]
samlowe/roberta-base-go_emotions	[228]
crosstyan/bpmodel	[231]
bard	[232]
palm-2	[232]
google-translate	[233]
grok.com	[234]
kimi	[235]
kimi-latest	[235]
kimi-thinking-preview	[235]
api.llama.com	[238]
midjourney	[243]
character.ai	[244]
bing-chat	[245]
copilot	[245]
hunyuan-turbo	[246]
glm-4-plus	[246]
gpt-3	[248]
gpt-3.5	[248]
instructgpt	[248]
dall-e	[250]
dall-e-2	[250]
dall-e-3	[250]
tatsu-lab/alpaca	[252]
alpaca	[252]
stanford-alpaca	[252]
yahma/alpaca-cleaned	[253]
vicgalle/alpaca-gpt4	[254]
alpaca-gpt4	[254]
sahil2801/codealpaca-20k	[255]
codealpaca-20k	[255]
codealpaca	[255]
teknium/gpt4-llm-cleaned	[256]
anon8231489123/sharegpt_vicuna_unfiltered	[257]
sharegpt	[258]
openchat/openchat_sharegpt4_dataset	[259]
stingning/ultrachat	[260]
ultrachat	[260]
huggingfaceh4/ultrachat_200k	[261]
openbmb/ultrafeedback	[262]
ultrafeedback	[262]
huggingfaceh4/ultrafeedback_binarized	[263]
argilla/ultrafeedback-binarized-preferences	[264]
open-orca/openorca	[265]
openorca	[265]
microsoft/orca-math-word-problems-200k	[266]
wizardlm/wizardlm_evol_instruct_v2_196k	[267]
wizardlmteam/wizardlm_evol_instruct_v2_196k	[267]
lmsys/lmsys-chat-1m	[268]
meta-math/metamathqa	[269]
metamathqa	[269]
tiger-lab/mathinstruct	[270]
berkeley-nest/nectar	[271]
roneneldan/tinystories	[272]
tinystories	[272]
ldjnr/capybara	[273]
teknium/openhermes-2.5	[274]
magpie-align/magpie-pro-300k-filtered	[275]
liuhaotian/llava-instruct-150k	[276]
llava-instruct-150k	[276]
lin-chen/sharegpt4v	[277]
bespokelabs/bespoke-stratos-17k	[278]
open-thoughts/openthoughts-114k	[279]
open-r1/openr1-math-220k	[280]
open-r1/mixture-of-thoughts	[281]
simplescaling/s1k	[282]
simplescaling/s1k-1.1	[283]
novasky-ai/sky-t1_data_17k	[284]
databricks/databricks-dolly-15k	[285]
databricks-dolly-15k	[285]
dolly-15k	[285]
openassistant/oasst1	[286]
oasst1	[286]
openassistant/oasst2	[287]
oasst2	[287]
timdettmers/openassistant-guanaco	[288]
huggingfaceh4/no_robots	[289]
gair/lima	[290]
anthropic/hh-rlhf	[291]
hh-rlhf	[291]
gsm8k	[292]
openai/gsm8k	[292]
c4	[293]
allenai/c4	[293]
bookcorpus	[294]
bookcorpus/bookcorpus	[294]
openwebtext	[295]
skylion007/openwebtext	[295]
squad	[296]
rajpurkar/squad	[296]
squad-v1.1	[296]
squad_v2	[297]
rajpurkar/squad_v2	[297]
cnn_dailymail	[298]
abisee/cnn_dailymail	[298]
librispeech_asr	[299]
openslr/librispeech_asr	[299]
common_voice	[300]
wikipedia	[301]
wikimedia/wikipedia	[301]
wikitext	[302]
salesforce/wikitext	[302]
the_pile_books3	[303]
defunct-datasets/the_pile_books3	[303]
the_pile	[304]
eleutherai/pile	[304]
oscar	[305]
oscar-corpus/oscar	[305]
multi_nli	[306]
nyu-mll/multi_nli	[306]
snli	[307]
stanfordnlp/snli	[307]
glue	[308]
nyu-mll/glue	[308]
imdb	[309]
stanfordnlp/imdb	[309]
bigcode/starcoderdata	[312]
cerebras/slimpajama-627b	[313]
slimpajama	[313]
speechcolab/gigaspeech	[314]
lium/tedlium	[315]
teknium/gpteacher-general-instruct	[316]
wizardlm/evol_instruct_70k	[317]
jondurbin/airoboros-3.2	[318]
jondurbin/airoboros-gpt4-1.4.1	[319]
camel-ai/math	[320]
camel-ai/code	[321]
lmsys/chatbot_arena_conversations	[322]
lmsys/toxic-chat	[323]
allenai/wildchat	[324]
nvidia/openmathinstruct-1	[325]
kaist-ai/cot-collection	[326]
prometheus-eval/feedback-collection	[327]
prometheus-eval/preference-collection	[328]
ldjnr/pure-dove	[329]
mbzuai/bactrian-x	[330]
hkust-nlp/deita-10k-v0	[331]
coniferlm/conifer	[332]
gretelai/synthetic_text_to_sql	[333]
gretelai/synthetic-gsm8k-reflection-405b	[334]
nvidia/helpsteer	[335]
yizhongw/self_instruct	[336]
thudm/longalign-10k	[337]
pygmalionai/pippa	[338]
glaiveai/glaive-code-assistant	[339]
cohereforai/aya_dataset	[340]
stanfordnlp/shp	[341]
mrm8488/unnatural-instructions	[342]
medalpaca/medical_meadow_medical_flashcards	[343]
lavita/chatdoctor-healthcaremagic-100k	[344]
baai/coig	[345]
openai/webgpt_comparisons	[346]
openai/summarize_from_feedback	[347]
codeparrot/self-instruct-starcoder	[348]
gorilla-llm/berkeley-function-calling-leaderboard	[349]
deepmind/code_contests	[350]
codeparrot/apps	[351]
akoksal/longform	[352]
kaist-ai/selfee-train	[353]
dibt/10k_prompts_ranked	[354]
axiong/pmc_llama_instructions	[355]
mc4	[356]
legacy-datasets/mc4	[356]
imagenet-1k	[357]
ilsvrc/imagenet-1k	[357]
bookcorpusopen	[358]
bookcorpusopen/bookcorpusopen	[358]
the_pile_openwebtext2	[359]
defunct-datasets/the_pile_openwebtext2	[359]
the_pile_stack_exchange	[360]
lama	[361]
facebook/lama	[361]
natural_questions	[362]
google-research-datasets/natural_questions	[362]
boolq	[363]
google/boolq	[363]
hellaswag	[364]
rowan/hellaswag	[364]
ai2_arc	[365]
allenai/ai2_arc	[365]
commonsense_qa	[366]
tau/commonsense_qa	[366]
drop	[367]
ucinlp/drop	[367]
quac	[368]
allenai/quac	[368]
daily_dialog	[369]
li2017dailydialog/daily_dialog	[369]
yelp_review_full	[370]
yelp/yelp_review_full	[370]
amazon_polarity	[371]
fancyzhx/amazon_polarity	[371]
amazon_reviews_multi	[372]
defunct-datasets/amazon_reviews_multi	[372]
dbpedia_14	[373]
fancyzhx/dbpedia_14	[373]
conceptual_captions	[374]
google-research-datasets/conceptual_captions	[374]
conceptual_12m	[375]
google-research-datasets/conceptual_12m	[375]
svhn	[376]
ufldl-stanford/svhn	[376]
competition_math	[377]
hendrycks/competition_math	[377]
code_search_net	[378]
code-search-net/code_search_net	[378]
eli5	[379]
defunct-datasets/eli5	[379]
reddit_tifu	[380]
ctr4si/reddit_tifu	[380]
arxiv_dataset	[381]
arxiv-community/arxiv_dataset	[381]
pubmed_qa	[382]
qiaojin/pubmedqa	[382]
medmcqa	[383]
openlifescienceai/medmcqa	[383]
samsum	[384]
samsung/samsum	[384]
mbpp	[385]
google-research-datasets/mbpp	[385]
openai_humaneval	[386]
openai/openai_humaneval	[386]
truthful_qa	[387]
truthfulqa/truthful_qa	[387]
cc_news	[388]
vblagoje/cc_news	[388]
cc100	[389]
statmt/cc100	[389]
visual_genome	[390]
ranjaykrishna/visual_genome	[390]
red_caps	[391]
kdexd/red_caps	[391]
textvqa	[392]
facebook/textvqa	[392]
wider_face	[393]
cuhk-cse/wider_face	[393]
multilingual_librispeech	[394]
facebook/multilingual_librispeech	[394]
timit_asr	[395]
timit-asr/timit_asr	[395]
covost2	[396]
speech_commands	[397]
google/speech_commands	[397]
super_glue	[398]
aps/super_glue	[398]
xsum	[399]
edinburghnlp/xsum	[399]
mnist	[400]
ylecun/mnist	[400]
cifar10	[401]
uoft-cs/cifar10	[401]
fashion_mnist	[402]
zalando-datasets/fashion_mnist	[402]
food101	[403]
ethz/food101	[403]
trivia_qa	[404]
mandarjoshi/trivia_qa	[404]
piqa	[405]
ybisk/piqa	[405]
allenai/dolma	[406]
togethercomputer/redpajama-data-1t	[407]
laion/laion-coco	[409]
detection-datasets/coco	[410]
josephuscheung/guanacodataset	[411]
facebook/voxpopuli	[412]
google/fleurs	[413]
kensho/spgispeech	[414]
mlcommons/peoples_speech	[415]
reazon-research/reazonspeech	[416]
espnet/yodas	[417]
tempofunk/webvid-10m	[418]
huggingfacem4/howto100m	[419]
ego4d	[421]
wenhaowang/vidprom	[422]
sharegpt4video/sharegpt4video	[423]
emozilla/booksum-summary-analysis_gptneox-8192	[424]
m-a-p/coig-cqia	[425]
camel-ai/physics	[426]
camel-ai/chemistry	[427]
camel-ai/biology	[428]
camel-ai/ai_society_translated	[429]
lavita/chatdoctor-icliniq	[430]
wangrongsheng/genmedgpt-5k-en	[431]
arbml/cidar	[432]
kaist-ai/cot-collection_multilingual	[433]
collectivecognition/chats-data-2023-10-16	[434]
bigcode/commitpackft	[435]
knkarthick/dialogsum	[436]
dart	[437]
totally-not-an-llm/everythinglm-data-v3	[438]
cmalaviya/expertqa	[439]
metaeval/strategy-qa	[440]
aqua_rat	[441]
amydeng2000/creak	[442]
yangdong/ecqa	[443]
esnli	[444]
qasc	[445]
allenai/qasc	[445]
qed	[446]
svakulenk0/qrecc	[447]
djaym7/wiki_dialog	[448]
aeslc	[449]
ag_news	[450]
fancyzhx/ag_news	[450]
anli	[451]
facebook/anli	[451]
linxinyuan/cola	[452]
common_gen	[453]
gimmaru/super_glue-copa	[454]
coqa	[455]
cosmos_qa	[456]
allenai/cosmos_qa	[456]
definite_pronoun_resolution	[457]
e2e_nlg	[458]
para_crawl	[459]
gigaword	[460]
harvard/gigaword	[460]
lambada	[461]
math_dataset	[462]
setfit/mnli	[463]
multi_news	[464]
alexfabbri/multi_news	[464]
stjokerli/texttotext_multirc_seqio	[465]
newsroom	[466]
openbookqa	[467]
allenai/openbookqa	[467]
ccdv/govreport-summarization	[468]
yawnick/para_crawl_enen	[469]
paws	[470]
google-research-datasets/paws	[470]
setfit/qnli	[471]
setfit/rte	[472]
sentiment140	[473]
sst2	[474]
story_cloze	[475]
lsdsem/story_cloze	[475]
setfit/stsb	[476]
trec	[477]
cogcomp/trec	[477]
web_nlg	[478]
wiki_lingua	[479]
winogrande	[480]
allenai/winogrande	[480]
wmt14	[481]
wmt16	[482]
setfit/wnli	[483]
winograd_wsc	[484]
adversarial_qa	[485]
uclnlp/adversarial_qa	[485]
app_reviews	[486]
cos_e	[487]
dream	[488]
duorc	[489]
hotpot_qa	[490]
hotpotqa/hotpot_qa	[490]
quail	[491]
quarel	[492]
allenai/quarel	[492]
quartz	[493]
quoref	[494]
allenai/quoref	[494]
race	[495]
ehovy/race	[495]
ropes	[496]
allenai/ropes	[496]
sciq	[497]
allenai/sciq	[497]
social_i_qa	[498]
allenai/social_i_qa	[498]
web_questions	[499]
wiki_bio	[500]
wiki_hop	[501]
moe-unc/wikihop	[501]
wiki_qa	[502]
microsoft/wiki_qa	[502]
wiqa	[503]
ade_corpus_v2	[504]
air_dialogue	[505]
ajgt_twitter_ar	[506]
allegro_reviews	[507]
allocine	[508]
kfuangsung/amazonfinefoodreviews	[509]
amazon_us_reviews	[510]
ambig_qa	[511]
bsc/ancora-ca-ner	[512]
bigbio/an_em	[513]
aquamuse	[514]
asset	[515]
atomic	[516]
bc2gm_corpus	[517]
bianet	[518]
billsum	[519]
blimp	[520]
break_data	[521]
strombergnlp/broad_twitter_corpus	[522]
cail2018	[523]
casehold/casehold	[524]
casino	[525]
catalonia_independence	[526]
ccaligned_multilingual	[527]
cdt	[528]
cedr	[529]
cfq	[530]
bigbio/chemprot	[531]
circa	[532]
civil_comments	[533]
conv_ai_3	[534]
clickbait_news_bg	[535]
cmrc2018	[536]
chr_en	[537]
coached_conv_pref	[538]
codah	[539]
0n1xus/codexglue	[540]
com_qa	[541]
tasksource/com2sense	[542]
neulab/conala	[543]
conll2002	[544]
conllpp	[545]
conv_ai_2	[546]
classla/copa_hr	[547]
craigslist_bargains	[548]
crows_pairs	[549]
cuad	[550]
curiosity_dialogs	[551]
deal_or_no_dialog	[552]
metaeval/defeasible-nli	[553]
dialog_re	[554]
diplomacy_detection	[555]
discofuse	[556]
disfl_qa	[557]
doqa	[558]
emea	[559]
emo	[560]
dair-ai/emotion	[561]
sandipan1994/eqasc_data	[562]
peixian/equity_evaluation_corpus	[563]
ethos	[564]
eurlex	[565]
europa_ecdc_tm	[566]
event2mind	[567]
pnlphub/farstail	[568]
financial_phrasebank	[569]
flores	[570]
freebase_qa	[571]
gap	[572]
generated_reviews_enth	[573]
giga_fren	[574]
glucose	[575]
go_emotions	[576]
gooaq	[577]
google_wellformed_query	[578]
grail_qa	[579]
hans	[580]
has_part	[581]
hate_speech_offensive	[582]
hatexplain	[583]
head_qa	[584]
health_fact	[585]
hind_encorp	[586]
hippocorpus	[587]
hope_edi	[588]
hybrid_qa	[589]
voidful/iirc	[590]
imppres	[591]
inquisitive_qg	[592]
jeopardy	[593]
jfleg	[594]
jnlpba	[595]
kde4	[596]
liar	[597]
limit	[598]
linnaeus	[599]
lj_speech	[600]
kasnerz/logic2text	[601]
math_qa	[602]
allenai/math_qa	[602]
mc_taco	[603]
md_gender_bias	[604]
medical_questions_pairs	[605]
menyo20k_mt	[606]
meta_woz	[607]
miam	[608]
mkb	[609]
mocha	[610]
movie_rationales	[611]
mrqa	[612]
ms_marco	[613]
msr_sqa	[614]
msr_text_compression	[615]
multi_woz_v22	[616]
metaeval/mutual	[617]
mwsc	[618]
narrativeqa	[619]
ncbi_disease	[620]
news_commentary	[621]
numer_sense	[622]
offenseval_dravidian	[623]
ohsumed	[624]
christinacdl/olid_offensive	[625]
ollie	[626]
open_subtitles	[627]
opus100	[628]
opus_books	[629]
opus_paracrawl	[630]
opus_tedtalks	[631]
opus_xhosanavy	[632]
para_pat	[633]
persiannlp/parsinlu_translation_en_fa	[634]
paws-x	[635]
pec	[636]
peer_read	[637]
per_sent	[638]
sajjadayoubi/persian_qa	[639]
bavard/personachat_truecased	[640]
pib	[641]
bigbio/pico_extraction	[642]
poem_sentiment	[643]
poleval2019_mt	[644]
corypaik/prost	[645]
proto_qa	[646]
qa_srl	[647]
qanta	[648]
allenai/qasper	[649]
qed_amara	[650]
setfit/qqp	[651]
recipe_nlg	[652]
refresd	[653]
ro_sts_parallel	[654]
rotten_tomatoes	[655]
cornell-movie-review-data/rotten_tomatoes	[655]
peixian/rtgender	[656]
tasksource/ruletaker	[657]
social_bias_frames	[658]
scan	[659]
schema_guided_dstc8	[660]
scifact	[661]
scitail	[662]
allenai/scitldr	[663]
metaeval/scruples	[664]
sem_eval_2018_task_1	[665]
embedding-data/sentence-compression	[666]
tasksource/sherliic	[667]
sick	[668]
iohadrubin/smcalflow	[669]
wise-east/spolin	[670]
bsc-temu/sqac	[671]
tasksource/starcon	[672]
stereoset	[673]
wics/strategy-qa	[674]
pietrolesci/glue_diagnostics	[675]
subjqa	[676]
swag	[677]
bsc-temu/tecla	[678]
stonybrooknlp/tellmewhy	[679]
wza/timetravel	[680]
turk	[681]
tweet_qa	[682]
bsc-temu/viquiquad	[683]
wiki_auto	[684]
wiki_movies	[685]
wino_bias	[686]
tasksource/winowhy	[687]
xcsr	[688]
xcopa	[689]
pasinit/xlwic	[690]
gem/xlsum	[691]
xquad	[692]
yahoo_answers_topics	[693]
yelp_polarity	[694]
yoruba_bbc_topics	[695]
youtube_caption_corrections	[696]
zest	[697]
glaiveai/glaive-code-assistant-v2	[698]
glaiveai/glaive-code-assistant-v3	[699]
hello-simpleai/hc3-chinese	[700]
hello-simpleai/hc3	[701]
clusterlabai/instar-500k	[702]
theblackcat102/joke_explaination	[703]
fangyuan/kiwi	[704]
nlpie/llama2-medtuned-instructions	[705]
ai2lumos/lumos_unified_ground_iterative	[706]
ai2lumos/lumos_unified_plan_iterative	[707]
casey-martin/medinstruct	[708]
medalpaca/medical_meadow_wikidoc	[709]
medalpaca/medical_meadow_wikidoc_patient_information	[710]
medalpaca/medical_meadow_cord19	[711]
medalpaca/medical_meadow_health_advice	[712]
medalpaca/medical_meadow_pubmed_causal	[713]
medalpaca/medical_meadow_medqa	[714]
medalpaca/medical_meadow_mediqa	[715]
hltcoe/megawika	[716]
allenai/soda	[717]
mrm8488/unnatural-instructions-full	[718]
merve/poetry	[719]
laion/oig	[720]
bigcode/oasst-octopack	[721]
xw27/scibench	[722]
derek-thomas/scienceqa	[723]
wenhu/theoremqa	[724]
tigerresearch/tigerbot-kaggle-leetcodesolutions-en-2k	[725]
ai4privacy/pii-masking-200k	[726]
skunkworksai/reasoning-0.01	[727]
riddle_sense	[728]
seallms/sea-bench	[729]
nlpinas/emotes-3k	[730]
fake_news_filipino	[731]
dbarbedillo/sms_spam_multilingual_collection_dataset	[732]
mkqa	[733]
mginoben/tagalog-profanity-dataset	[734]
thai_toxicity_tweet	[735]
tarudesu/victsd	[736]
tarudesu/viocd	[737]
duwuonline/uit-vsmec/tree/main	[738]
tarudesu/vihealthqa	[739]
wisesight_sentiment	[740]
wongnai_reviews	[741]
xnli	[742]
facebook/xnli	[742]
juletxara/xstory_cloze	[743]
armelr/stack-exchange-instruction	[744]
metaeval/babi_nli	[745]
alisawuffles/wanli	[746]
metaeval/recast	[747]
sileod/probability_words_nli	[748]
joey234/nan-nli	[749]
pietrolesci/nli_fever	[750]
pietrolesci/breaking_nli	[751]
pietrolesci/conj_nli	[752]
pietrolesci/fracas	[753]
pietrolesci/dialogue_nli	[754]
pietrolesci/mpe	[755]
pietrolesci/dnc	[756]
pietrolesci/recast_white	[757]
pietrolesci/robust_nli	[758]
pietrolesci/robust_nli_is_sd	[759]
pietrolesci/robust_nli_li_ts	[760]
pietrolesci/gen_debiased_nli	[761]
pietrolesci/add_one_rte	[762]
metaeval/imppres	[763]
hlgd	[764]
conll2003	[765]
anthropic/model-written-evals	[766]
nightingal3/fig-qa	[767]
pkavumba/balanced-copa	[768]
12ml/e-care	[769]
setfit/insincere-questions	[770]
turingbench/turingbench	[771]
tals/vitaminc	[772]
strombergnlp/rumoureval_2019	[773]
tweet_eval	[774]
cardiffnlp/tweet_eval	[774]
discovery	[775]
pragmeval	[776]
silicone	[777]
lex_glue	[778]
papluca/language-identification	[779]
hate_speech18	[780]
sms_spam	[781]
humicroedit	[782]
snips_built_in_intents	[783]
hyperpartisan_news_detection	[784]
zapsdcn/sciie	[785]
zapsdcn/citation_intent	[786]
scicite	[787]
relbert/lexical_relation_classification	[788]
metaeval/crowdflower	[789]
metaeval/ethics	[790]
tweets_hate_speech_detection	[791]
wnut_17	[792]
acronym_identification	[793]
speedofmagic/ontonotes_english	[794]
blog_authorship_corpus	[795]
launch/open_question_type	[796]
prajjwal1/discosense	[797]
yahi/effectivefeedbackstudentwriting	[798]
pic/phrase_similarity	[799]
copenlu/scientific-exaggeration-detection	[800]
mwong/fever-evidence-related	[801]
dynabench/dynasent	[802]
sem_eval_2010_task_8	[803]
lucasmccabe/logiqa	[804]
metaeval/cycic_classification	[805]
metaeval/cycic_multiplechoice	[806]
metaeval/commonsense_qa_2.0	[807]
metaeval/lingnli	[808]
metaeval/monotonicity-entailment	[809]
metaeval/arct	[810]
metaeval/scinli	[811]
metaeval/naturallogic	[812]
onestop_qa	[813]
demelin/moral_stories	[814]
aps/dynahate	[815]
metaeval/syntactic-augmentation-nli	[816]
metaeval/autotnli	[817]
lasha-nlp/condaqa	[818]
dahoas/synthetic-instruct-gptj-pairwise	[819]
metaeval/wouldyourather	[820]
sileod/attempto-nli	[821]
metaeval/help-nli	[822]
metaeval/nli-veridicality-transitivity	[823]
metaeval/natural-language-satisfiability	[824]
metaeval/lonli	[825]
metaeval/dadc-limit-nli	[826]
columbianlp/flute	[827]
metaeval/folio	[828]
metaeval/tomi-nli	[829]
metaeval/avicenna	[830]
gbaker/medqa-usmle-4-options-hf	[831]
sileod/wikimedqa	[832]
declare-lab/cicero	[833]
inverse-scaling/neqa	[834]
inverse-scaling/quote-repetition	[835]
inverse-scaling/redefine-math	[836]
metaeval/puzzte	[837]
metaeval/implicatures	[838]
metaeval/race-c	[839]
metaeval/spartqa-yn	[840]
metaeval/spartqa-mchoice	[841]
metaeval/temporal-nli	[842]
metaeval/clcd-english	[843]
maximedb/twentyquestions	[844]
metaeval/reclor	[845]
metaeval/counterfactually-augmented-imdb	[846]
metaeval/counterfactually-augmented-snli	[847]
metaeval/cnli	[848]
metaeval/boolq-natural-perturbations	[849]
metaeval/equate	[850]
metaeval/scienceqa_text_only	[851]
jiangjie/ekar_english	[852]
metaeval/implicit-hate-stg1	[853]
metaeval/logiqa-2.0-nli	[854]
qbao775/pararule-plus	[855]
sileod/mindgames	[856]
universal_dependencies	[857]
metaeval/ambient	[858]
metaeval/path-naturalness-prediction	[859]
andychiang/cloth	[860]
andychiang/dgen	[861]
tasksource/oasst1_pairwise_rlhf_reward	[862]
tasksource/i2d2	[863]
webis/args_me	[864]
webis/touche23-valueeval	[865]
polyai/banking77	[866]
lighteval/lsat_qa	[867]
tasksource/control-nli	[868]
tasksource/tracie	[869]
tasksource/sen-making	[870]
mediabiasgroup/mbib-base	[871]
tasksource/robustlr	[872]
clutrr/v1	[873]
tasksource/logical-fallacy	[874]
tasksource/parade	[875]
tasksource/cladder	[876]
tasksource/subjectivity	[877]
tasksource/moh	[878]
tasksource/vuac	[879]
tasksource/trofi	[880]
sharc_modified	[881]
tasksource/conceptrules_v2	[882]
metaeval/disrpt	[883]
conll2000	[884]
dfki-slt/few-nerd	[885]
tasksource/zero-shot-label-nli	[886]
thaweewat/alpaca-cleaned-52k-th	[887]
thaweewat/databricks-dolly-15k-th	[888]
thaweewat/gpteacher-20k-th	[889]
clue	[890]
gem/bisect	[891]
gem/wiki_lingua	[892]
muennighoff/multi_eurlex	[893]
helsinki-nlp/tatoeba_mt	[894]
mlqa	[895]
khalidalt/tydiqa-primary	[896]
khalidalt/tydiqa-goldp	[897]
muennighoff/mbpp	[898]
great_code	[899]
neural_code_search	[900]
codeparrot/codecomplex	[901]
codeparrot/github-jupyter-text-code-pairs	[902]
codeparrot/xlcost	[903]
teven/code_docstring_corpus	[904]
fraser/python-state-changes	[905]
muennighoff/flores200	[906]
`,
    globs: `meta-llama	[["meta-llama/meta-llama-3.1-*",3],["meta-llama/llama-guard-3-*",5],["meta-llama/meta-llama-3-*",4],["meta-llama/llama-3.3-*",1],["meta-llama/llama-3.2-*",2],["meta-llama/llama-3.1-*",3],["meta-llama/codellama-*",7],["meta-llama/llama-4-*",0],["meta-llama/llama-3-*",4],["meta-llama/llama-2-*",6]]
codellama	[["codellama/codellama-*",8]]
facebook	[["facebook/seamless-m4t-*",123],["facebook/bart-large*",13],["facebook/musicgen-*",12],["facebook/nllb-200-*",14],["facebook/wav2vec2-*",15],["facebook/spirit-lm*",122],["facebook/dinov2-*",11],["facebook/dinov3-*",120],["facebook/opt-*",10],["facebook/sam3*",121]]
qwen	[["qwen/qwen2.5-coder-3b*",24],["qwen/qwen2.5-math-72b*",27],["qwen/qwen-image-bench*",129],["qwen/qwen-agentworld*",129],["qwen/qwen2.5-vl-72b*",26],["qwen/qwen2.5-vl-3b*",25],["qwen/qwen2-vl-72b*",19],["qwen/qwen2-vl-7b*",20],["qwen/qwen2.5-72b*",23],["qwen/qwen3.8-27b*",127],["qwen/qwen3.8-max*",128],["qwen/qwen2.5-3b*",22],["qwen/qwen2-72b*",18],["qwen/qwen-1_8b*",125],["qwen/qwen-14b*",16],["qwen/qwen-72b*",16],["qwen/qwen1.5-*",17],["qwen/qwen2.5-*",28],["qwen/sae-res-*",126],["qwen/webworld*",129],["qwen/qwen-7b*",16],["qwen/qwq-32b*",29],["qwen/qwen3.[56]-*",31],["qwen/qwen2-*",21],["qwen/qwen3-*",30]]
deepseek-ai	[["deepseek-ai/deepseek-r1-distill-qwen-*",34],["deepseek-ai/deepseek-coder-v2*",41],["deepseek-ai/deepseek-coder*",41],["deepseek-ai/deepseek-v3.[12]*",37],["deepseek-ai/deepseek-llm*",41],["deepseek-ai/deepseek-vl2*",130],["deepseek-ai/deepseek-r1*",35],["deepseek-ai/deepseek-v4*",38],["deepseek-ai/deepseek-v2*",40],["deepseek-ai/janus-pro-*",131],["deepseek-ai/dflash_*",133]]
google	[["google/recurrentgemma-*",43],["google/diffusiongemma-*",134],["google/translategemma-*",135],["google/embeddinggemma-*",138],["google/shieldgemma-*",43],["google/bert_uncased*",251],["google/paligemma2-*",43],["google/bert-large-*",44],["google/codegemma-*",43],["google/paligemma-*",43],["google/bert-base-*",44],["google/flan-ul2-*",46],["google/medgemma-*",136],["google/flan-t5-*",46],["google/t5-v1_1-*",46],["google/txgemma-*",137],["google/timesfm-*",139],["google/gemma-4*",42],["google/siglip-*",47],["google/tipsv2-*",140],["google/gemma-*",43],["google/mt5-*",46]]
	[["distilbert-base-*",100],["text-davinci-00*",102],["code-davinci-00*",249],["command-r-plus*",236],["gpt-3.5-turbo*",103],["stable-image-*",242],["gpt-4-vision*",105],["moonshot-v1-*",235],["bert-large-*",44],["gpt-4-turbo*",105],["bert-base-*",44],["gpt-4-1106*",105],["gpt-4-0125*",105],["o1-preview*",109],["o3-preview*",109],["o4-preview*",109],["qwen-turbo*",116],["text-bison*",232],["qwen-plus*",116],["command-r*",236],["command-a*",236],["kinetics-*",420],["qwen-max*",116],["qwq-plus*",116],["o1-mini*",109],["o3-mini*",109],["o4-mini*",109],["chatgpt*",110],["claude-*",111],["gemini-*",113],["doubao-*",240],["liquid-*",241],["gpt-4v*",105],["gpt-4o*",106],["gpt-4.[15]*",107],["o1-pro*",109],["o3-pro*",109],["o4-pro*",109],["grok-2*",118],["grok-3*",118],["grok-4*",118],["ernie-*",246],["gpt-5*",108],["sonar*",237],["pplx-*",237],["abab*",246],["t5-*",45],["o1*",109],["o3*",109],["o4*",109]]
google-bert	[["google-bert/bert-large-*",44],["google-bert/bert-base-*",44]]
google-t5	[["google-t5/t5-*",45]]
mistralai	[["mistralai/mistral-large-instruct-24*",54],["mistralai/voxtral-mini-4b-realtime-*",153],["mistralai/mistral-small-24b-*-2501",51],["mistralai/mistral-medium-3.5-128b*",144],["mistralai/mistral-small-3.[12]-24b-*",52],["mistralai/mistral-large-3-675b-*",149],["mistralai/mistral-nemo-*-2407",50],["mistralai/voxtral-small-24b-*",153],["mistralai/ministral-3-*-2512*",148],["mistralai/devstral-2-123b-*",143],["mistralai/magistral-small-*",145],["mistralai/mistral-small-4-*",150],["mistralai/voxtral-mini-3b-*",153],["mistralai/devstral-small-*",53],["mistralai/pixtral-12b-*",151],["mistralai/mistral-7b-*",48],["mistralai/mixtral-8x*",49],["mistralai/leanstral-*",155]]
01-ai	[["01-ai/yi-*",56]]
internlm	[["internlm/internlm2*",57]]
baichuan-inc	[["baichuan-inc/baichuan2-*",58]]
thudm	[["thudm/cogvideox-5b*",163],["thudm/chatglm2-6b*",59],["thudm/glm-4-*-0414",159],["thudm/chatglm-6b*",59],["thudm/glm-130b*",157],["thudm/glm-4-9b*",158],["thudm/glm-4.5*",159],["thudm/glm-4.6*",159],["thudm/glm-z1*",159],["thudm/cogvlm*",162]]
baai	[["baai/aquilachat2-*",164],["baai/aquila2-70b*",165],["baai/bge-*",60]]
moonshotai	[["moonshotai/kimi-k2*",61],["moonshotai/kimi-k3*",175]]
databricks	[["databricks/dolly-v2-*",62],["databricks/dbrx-*",176]]
ibm-granite	[["ibm-granite/granite-*",64]]
stabilityai	[["stabilityai/stablelm-tuned-alpha-*",69],["stabilityai/stable-diffusion-xl-*",65],["stabilityai/stablelm-base-alpha-*",68],["stabilityai/stable-diffusion-2*",66],["stabilityai/stable-diffusion-3*",187]]
compvis	[["compvis/stable-diffusion-v1-*",67]]
runwayml	[["runwayml/stable-diffusion-v1-*",67]]
stable-diffusion-v1-5	[["stable-diffusion-v1-5/stable-diffusion-v1-*",67]]
bigscience	[["bigscience/bloomz*",70],["bigscience/bloom*",70],["bigscience/t0*",71]]
bigcode	[["bigcode/starcoder2-*",73],["bigcode/the-stack*",311]]
tiiuae	[["tiiuae/falcon-mamba-7b*",75],["tiiuae/falcon-40b*",74],["tiiuae/falcon-7b*",74],["tiiuae/falcon3-*",75]]
openai	[["openai/gpt-oss-*",76],["openai/whisper-*",78],["openai/clip-*",79]]
eleutherai	[["eleutherai/pythia-*",82]]
openlm-research	[["openlm-research/open_llama_*",85]]
tinyllama	[["tinyllama/tinyllama*",86]]
allenai	[["allenai/llama-3.1-tulu-3-*",88],["allenai/llama-3-tulu-2-*",207],["allenai/tulu-v1-*",206],["allenai/olmo-*",87]]
microsoft	[["microsoft/vibevoice*",208],["microsoft/phi-3.5-*",91],["microsoft/frogboss*",208],["microsoft/orca-2-*",93],["microsoft/fara1.5*",208],["microsoft/mediphi*",208],["microsoft/gridsfm*",208],["microsoft/bitnet-*",210],["microsoft/phi-3-*",91],["microsoft/phi-4*",92],["microsoft/skala*",208],["microsoft/harc*",208]]
huggingfaceh4	[["huggingfaceh4/zephyr-7b-*",94]]
openchat	[["openchat/openchat_3.5*",95]]
lmsys	[["lmsys/vicuna-*-v1.5*",96],["lmsys/vicuna-*-v1.[13]",97]]
distilbert	[["distilbert/distilbert-base-*",100]]
zai-org	[["zai-org/glm-4-*-0414",159],["zai-org/glm-4-9b*",158],["zai-org/glm-4.5*",159],["zai-org/glm-4.6*",159],["zai-org/glm-5.1*",160],["zai-org/glm-5.2*",160],["zai-org/glm-5.3*",161],["zai-org/glm-z1*",159],["zai-org/glm-5-*",160]]
skywork	[["skywork/skywork-13b-*",166]]
tencent	[["tencent/hunyuanvideo*",168],["tencent/hunyuan-a13b*",169],["tencent/hunyuan-mt-*",170]]
tencent-hunyuan	[["tencent-hunyuan/hunyuandit*",171]]
minimaxai	[["minimaxai/minimax-text-01*",172],["minimaxai/minimax-h3*",173],["minimaxai/minimax-m2*",174]]
snowflake	[["snowflake/snowflake-arctic-*",178]]
nvidia	[["nvidia/llama-3.1-nemotron-*",180],["nvidia/nemotron-4-340b-*",179],["nvidia/nvidia-nemotron-*",181],["nvidia/audio-flamingo-*",182],["nvidia/cosmos-*",183]]
apple	[["apple/ml-sharp*",184],["apple/fastvlm-*",185],["apple/openelm*",186],["apple/sharp*",184]]
deepfloyd	[["deepfloyd/if-*",191]]
black-forest-labs	[["black-forest-labs/flux.1-dev*",192],["black-forest-labs/flux.2-*",194]]
wan-ai	[["wan-ai/wan2.1-*",195]]
lgai-exaone	[["lgai-exaone/exaone-3.*",198]]
cohereforai	[["cohereforai/aya-expanse*",199],["cohereforai/command-*",199],["cohereforai/aya-23*",199],["cohereforai/c4ai-*",199]]
coherelabs	[["coherelabs/aya-expanse*",199],["coherelabs/command-*",199],["coherelabs/aya-23*",199],["coherelabs/c4ai-*",199]]
ai21labs	[["ai21labs/ai21-jamba-1.5-*",201]]
liquidai	[["liquidai/lfm*",202]]
togethercomputer	[["togethercomputer/redpajama-incite-*",205]]
openbmb	[["openbmb/minicpm-llama3-v-2_5*",211],["openbmb/minicpm*",212]]
huggingfacem4	[["huggingfacem4/idefics2-*",213]]
wizardlmteam	[["wizardlmteam/wizardcoder-15b-*",214]]
salesforce	[["salesforce/codegen-*",219]]
cerebras	[["cerebras/cerebras-gpt-*",220]]
dalle-mini	[["dalle-mini/*",222]]
nlpaueb	[["nlpaueb/legal-bert-*",225]]
facebookai	[["facebookai/roberta-*",229]]
lambdalabs	[["lambdalabs/sd-image-variations-*",230]]
together	[["together/*",239]]
api.together.xyz	[["api.together.xyz/*",239]]
azure-openai	[["azure-openai/*",247]]
bedrock	[["bedrock/*",247]]
vertex	[["vertex/*",247]]
mozilla-foundation	[["mozilla-foundation/common_voice_*",300]]
huggingfacefw	[["huggingfacefw/fineweb*",310]]
laion	[["laion/laion2b-en*",408]]
`,
    bare: `alpaca	252
stanford_alpaca	252
alpaca_gpt4	254
codealpaca_20k	255
codealpaca	255
sharegpt	258
ultrachat	260
ultrafeedback	262
openorca	265
metamathqa	269
tinystories	272
llava_instruct_150k	276
databricks_dolly_15k	285
dolly_15k	285
oasst1	286
oasst2	287
hh_rlhf	291
gsm8k	292
c4	293
bookcorpus	294
openwebtext	295
squad	296
squad_v1.1	296
squad_v2	297
cnn_dailymail	298
librispeech_asr	299
common_voice	300
wikipedia	301
wikitext	302
the_pile_books3	303
the_pile	304
oscar	305
multi_nli	306
snli	307
glue	308
imdb	309
slimpajama	313
mc4	356
imagenet_1k	357
bookcorpusopen	358
the_pile_openwebtext2	359
the_pile_stack_exchange	360
lama	361
natural_questions	362
boolq	363
hellaswag	364
ai2_arc	365
commonsense_qa	366
drop	367
quac	368
daily_dialog	369
yelp_review_full	370
amazon_polarity	371
amazon_reviews_multi	372
dbpedia_14	373
conceptual_captions	374
conceptual_12m	375
svhn	376
competition_math	377
code_search_net	378
eli5	379
reddit_tifu	380
arxiv_dataset	381
pubmed_qa	382
medmcqa	383
samsum	384
mbpp	385
openai_humaneval	386
truthful_qa	387
cc_news	388
cc100	389
visual_genome	390
red_caps	391
textvqa	392
wider_face	393
multilingual_librispeech	394
timit_asr	395
covost2	396
speech_commands	397
super_glue	398
xsum	399
mnist	400
cifar10	401
fashion_mnist	402
food101	403
trivia_qa	404
piqa	405
ego4d	421
dart	437
aqua_rat	441
esnli	444
qasc	445
qed	446
aeslc	449
ag_news	450
anli	451
common_gen	453
coqa	455
cosmos_qa	456
definite_pronoun_resolution	457
e2e_nlg	458
para_crawl	459
gigaword	460
lambada	461
math_dataset	462
multi_news	464
newsroom	466
openbookqa	467
paws	470
sentiment140	473
sst2	474
story_cloze	475
trec	477
web_nlg	478
wiki_lingua	479
winogrande	480
wmt14	481
wmt16	482
winograd_wsc	484
adversarial_qa	485
app_reviews	486
cos_e	487
dream	488
duorc	489
hotpot_qa	490
quail	491
quarel	492
quartz	493
quoref	494
race	495
ropes	496
sciq	497
social_i_qa	498
web_questions	499
wiki_bio	500
wiki_hop	501
wiki_qa	502
wiqa	503
ade_corpus_v2	504
air_dialogue	505
ajgt_twitter_ar	506
allegro_reviews	507
allocine	508
amazon_us_reviews	510
ambig_qa	511
aquamuse	514
asset	515
atomic	516
bc2gm_corpus	517
bianet	518
billsum	519
blimp	520
break_data	521
cail2018	523
casino	525
catalonia_independence	526
ccaligned_multilingual	527
cdt	528
cedr	529
cfq	530
circa	532
civil_comments	533
conv_ai_3	534
clickbait_news_bg	535
cmrc2018	536
chr_en	537
coached_conv_pref	538
codah	539
com_qa	541
conll2002	544
conllpp	545
conv_ai_2	546
craigslist_bargains	548
crows_pairs	549
cuad	550
curiosity_dialogs	551
deal_or_no_dialog	552
dialog_re	554
diplomacy_detection	555
discofuse	556
disfl_qa	557
doqa	558
emea	559
emo	560
ethos	564
eurlex	565
europa_ecdc_tm	566
event2mind	567
financial_phrasebank	569
flores	570
freebase_qa	571
gap	572
generated_reviews_enth	573
giga_fren	574
glucose	575
go_emotions	576
gooaq	577
google_wellformed_query	578
grail_qa	579
hans	580
has_part	581
hate_speech_offensive	582
hatexplain	583
head_qa	584
health_fact	585
hind_encorp	586
hippocorpus	587
hope_edi	588
hybrid_qa	589
imppres	591
inquisitive_qg	592
jeopardy	593
jfleg	594
jnlpba	595
kde4	596
liar	597
limit	598
linnaeus	599
lj_speech	600
math_qa	602
mc_taco	603
md_gender_bias	604
medical_questions_pairs	605
menyo20k_mt	606
meta_woz	607
miam	608
mkb	609
mocha	610
movie_rationales	611
mrqa	612
ms_marco	613
msr_sqa	614
msr_text_compression	615
multi_woz_v22	616
mwsc	618
narrativeqa	619
ncbi_disease	620
news_commentary	621
numer_sense	622
offenseval_dravidian	623
ohsumed	624
ollie	626
open_subtitles	627
opus100	628
opus_books	629
opus_paracrawl	630
opus_tedtalks	631
opus_xhosanavy	632
para_pat	633
paws_x	635
pec	636
peer_read	637
per_sent	638
pib	641
poem_sentiment	643
poleval2019_mt	644
proto_qa	646
qa_srl	647
qanta	648
qed_amara	650
recipe_nlg	652
refresd	653
ro_sts_parallel	654
rotten_tomatoes	655
social_bias_frames	658
scan	659
schema_guided_dstc8	660
scifact	661
scitail	662
sem_eval_2018_task_1	665
sick	668
stereoset	673
subjqa	676
swag	677
turk	681
tweet_qa	682
wiki_auto	684
wiki_movies	685
wino_bias	686
xcsr	688
xcopa	689
xquad	692
yahoo_answers_topics	693
yelp_polarity	694
yoruba_bbc_topics	695
youtube_caption_corrections	696
zest	697
riddle_sense	728
fake_news_filipino	731
mkqa	733
thai_toxicity_tweet	735
wisesight_sentiment	740
wongnai_reviews	741
xnli	742
hlgd	764
conll2003	765
tweet_eval	774
discovery	775
pragmeval	776
silicone	777
lex_glue	778
hate_speech18	780
sms_spam	781
humicroedit	782
snips_built_in_intents	783
hyperpartisan_news_detection	784
scicite	787
tweets_hate_speech_detection	791
wnut_17	792
acronym_identification	793
blog_authorship_corpus	795
sem_eval_2010_task_8	803
onestop_qa	813
universal_dependencies	857
sharc_modified	881
conll2000	884
clue	890
mlqa	895
great_code	899
neural_code_search	900
`,
};

;// CONCATENATED MODULE: ./lib/src/policy/builtin.js



/**
 * The packs that ship with the tool, by name. They were validated and digested when they were packed; a test holds
 * them against their files, so that no start pays for it again.
 */
const BUILTIN_PACKS = Object.fromEntries(Object.entries(PACKED_PACKS).map(([name, { head, rules }]) => [
    name,
    {
        rules: Object.keys(rules),
        load: () => ({
            ...JSON.parse(head),
            rules: Object.values(rules).map((text) => JSON.parse(text)),
        }),
    },
]));
/**
 * The register that ships with the tool. Shape and digest are checked by a test, not at every start;
 * clauses and sources stay in a chunk of their own until somebody wants an explanation.
 */
function builtinRegister() {
    const core = REGISTER_CORE;
    const details = async () => (await __webpack_require__.e(/* import() */ 348).then(__webpack_require__.bind(__webpack_require__, 6348))).REGISTER_DETAILS;
    return { register: createRegister({ core, details }), digest: core.digest };
}

;// CONCATENATED MODULE: ./lib/src/policy/resolve.js

/** Packs that are on where nothing else is said. */
const DEFAULT_PACKS = ["doc", "ip", "privacy", "disclosure"];
/**
 * Puts the policy of a run together: built-in defaults, then the configuration, then flags. `local` reads a pack at
 * a `./path`.
 */
async function resolvePolicy(config, flags, builtin, local) {
    const names = flags.packs ?? config.packs ?? DEFAULT_PACKS;
    const packs = [];
    for (const name of new Set(names)) {
        if (name.startsWith("./") || name.startsWith("../"))
            packs.push(await loaded(await local(name)));
        else if (Object.hasOwn(builtin, name) && builtin[name])
            packs.push(builtin[name].load());
        else if (/^(?:npm|github):/.test(name))
            throw new errors/* UserError */.yo("pack-not-supported", `packs from ${name.split(":")[0]} are not supported by this version`, "check the pack out and name its ./path");
        else
            throw new errors/* UserError */.yo("pack-unknown", `no such pack: ${name}`, (0,errors/* didYouMean */.au)(name, Object.keys(builtin)) ?? `built in: ${Object.keys(builtin).join(", ")}`);
    }
    // A rule of a built-in pack that is not loaded now is no mistake: `--pack` narrows a run, not the configuration.
    const ids = new Set([
        ...packs.flatMap((pack) => pack.rules.map((rule) => rule.id)),
        ...Object.entries(builtin).flatMap(([pack, { rules }]) => rules.map((rule) => `${pack}/${rule}`)),
    ]);
    for (const id of Object.keys(config.rules ?? {}))
        if (!ids.has(id))
            throw new errors/* UserError */.yo("rule-unknown", `the configuration names a rule that no loaded pack has: ${id}`, (0,errors/* didYouMean */.au)(id, ids) ?? "check the id, or add its pack");
    return {
        packs,
        level: flags.level ?? config.level ?? "baseline",
        rules: config.rules ?? {},
        waivers: { stated: config.waivers ?? [], knownRules: ids, apply: flags.noWaivers !== true },
    };
}
/** What validates a pack is a good part of the tool, and only packs from outside need it. */
async function loaded(source) {
    const { loadPack } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(356)]).then(__webpack_require__.bind(__webpack_require__, 9356));
    return loadPack(source);
}

// EXTERNAL MODULE: ./lib/src/report/annotation.js
var annotation = __webpack_require__(8620);
// EXTERNAL MODULE: ./lib/src/report/group.js
var group = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/src/report/markdown/change.js
var markdown_change = __webpack_require__(923);
// EXTERNAL MODULE: ./lib/src/report/verdict.js
var report_verdict = __webpack_require__(8092);
// EXTERNAL MODULE: ./lib/src/report/words.js
var report_words = __webpack_require__(3512);
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
        const word = (0,report_words/* words */.aL)(report.locale);
        const all = (0,group/* ranked */.ad)((0,group/* groups */.TN)({ findings: (0,report_verdict/* deciding */.C$)(report, context.decides) }));
        const told = changeNotices(report);
        const shown = [];
        let left = 0;
        for (const severity of vocabulary/* SEVERITIES */.oC) {
            const level = all.filter((group) => group.severity === severity);
            if (severity === "notice")
                shown.push(...told);
            const most = severity === "notice" ? PER_LEVEL - told.length : PER_LEVEL;
            // One notice is kept back for the line that says how many did not fit.
            const full = left === 0 && level.length <= most;
            const room = severity === "notice" && !full ? most - 1 : most;
            shown.push(...level.slice(0, room).map((group) => github_annotation(group, report, context)));
            for (const { findings } of level.slice(room))
                left += findings.length;
        }
        if (left > 0)
            shown.push(`::notice title=Cardwarden::${(0,report_escape/* commandData */.wq)(word("more", left))}`);
        for (const { message, hint, at } of report.diagnostics)
            shown.push((0,report_escape/* line */.n8)(`${at ? word("labelled", message, at.file) : message}${hint ? word("aside", hint) : ""}`));
        const before = context.decides === "introduced" ? (0,report_verdict/* split */.lD)(report).before.length : 0;
        if (before > 0)
            shown.push(word("before-log", before));
        shown.push((0,report_verdict/* totals */.Sd)(report, context.decides));
        return `${shown.join("\n")}\n`;
    },
};
/** More licences than this are for the job summary. */
const MAX_LICENCES = 3;
/** What a reviewer has to know of the change beside findings: what its policy would do, and licences that it altered. */
function changeNotices(report) {
    const word = (0,report_words/* words */.aL)(report.locale);
    const { policy, licences = [] } = report.change ?? {};
    const plain = (text) => (0,report_escape/* clip */.$Q)(text, MESSAGE_LENGTH / 8);
    const notice = (file, first, title, text) => `::notice file=${(0,report_escape/* commandProperty */.N1)((0,report_escape/* clip */.$Q)(file, MESSAGE_LENGTH))},line=${first},title=${(0,report_escape/* commandProperty */.N1)(title)}::${(0,report_escape/* commandData */.wq)(text)}`;
    const [file] = policy?.files ?? [];
    return [
        ...(policy === undefined || file === undefined
            ? []
            : [notice(file, 1, word("policy"), (0,markdown_change/* policySentence */.Yi)(policy, report, plain))]),
        ...licences
            .slice(0, MAX_LICENCES)
            .map((one) => notice(one.at.file, one.at.range.start.line, word("licences"), (0,markdown_change/* licenceText */.$_)(one, report, plain))),
    ];
}
function github_annotation(group, report, context) {
    const { line: first, endLine, columns } = (0,annotation/* annotationPlace */.F)(group.at);
    const { title, message, addition } = (0,annotation/* annotationText */.x)(group, report, context, MESSAGE_LENGTH / 2);
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

;// CONCATENATED MODULE: ./lib/src/report/json.js

/** `report.v1`, complete. */
const jsonReport = {
    id: "json",
    title: "report.v1 (schemas/report.v1.schema.json)",
    render: (report) => `${(0,report_escape/* json */.Pq)(report)}\n`,
    parts: jsonParts,
};
/** Items of a list that are made into text at a time. */
const ITEMS = 250;
/** The bytes of `render`, some items at a time. */
function* jsonParts(report) {
    const members = Object.entries(report).filter(([, value]) => value !== undefined);
    for (const [i, [name, value]] of members.entries()) {
        const list = Array.isArray(value) ? value : [];
        const head = `${i === 0 ? "{" : ","}\n`;
        if (list.length <= ITEMS)
            yield head + (0,report_escape/* json */.Pq)({ [name]: value }).slice(2, -2);
        else {
            yield `${head}  ${(0,report_escape/* json */.Pq)(name)}: [`;
            for (let from = 0; from < list.length; from += ITEMS) {
                const text = (0,report_escape/* json */.Pq)({ [name]: list.slice(from, from + ITEMS) });
                const items = text.slice(text.indexOf("[") + 1, text.lastIndexOf("\n  ]"));
                yield from === 0 ? items : `,${items}`;
            }
            yield "\n  ]";
        }
    }
    yield "\n}\n";
}

// EXTERNAL MODULE: ./lib/src/report/markdown/blocks.js
var markdown_blocks = __webpack_require__(7333);
// EXTERNAL MODULE: ./lib/src/report/markdown/findings.js
var markdown_findings = __webpack_require__(6177);
// EXTERNAL MODULE: ./lib/src/report/markdown/lineage.js + 1 modules
var lineage = __webpack_require__(4245);
// EXTERNAL MODULE: ./lib/src/report/markdown/sheet.js
var sheet = __webpack_require__(9516);
;// CONCATENATED MODULE: ./lib/src/report/markdown.js









/** GitHub drops a job summary over 1 MiB as a whole. */
const MAX_BYTES = 900_000;
/** Of that, for each part but the findings, which get the rest: at least half. */
const PART_BYTES = 60_000;
const MAX_NOTE = 1000;
/**
 * The job summary. On a change: what it caused, which licences it altered, what its policy would do, then what was
 * there already. Then what is excused, the lineage, who answers for what, and what was not done.
 */
const markdownReport = {
    id: "markdown",
    title: "Markdown, as in the job summary",
    render(report, context) {
        const word = (0,report_words/* words */.aL)(report.locale);
        const { caused, before } = (0,report_verdict/* split */.lD)(report);
        const top = markdown_head(report, context);
        const change = [
            ...(0,markdown_change/* licenceLines */.hz)(report, PART_BYTES, "###"),
            ...(0,markdown_change/* policyLines */.EO)(report, PART_BYTES, "###"),
        ];
        const rest = [...(0,lineage/* lineageLines */.f)(report), ...(0,sheet/* sheetLines */.$)(report, PART_BYTES)];
        const tail = [...notDone(report, context), ...footer(report)];
        let room = MAX_BYTES - (0,markdown_blocks/* size */.Ej)([...top, ...change, ...rest, ...tail]);
        const take = (lines) => {
            room -= (0,markdown_blocks/* size */.Ej)(lines);
            return lines;
        };
        const title = report.change === undefined ? "findings" : "caused";
        const list = (0,group/* groups */.TN)({ findings: caused });
        const news = take(list.length === 0
            ? []
            : [`### ${word(title)}`, "", ...(0,markdown_findings/* findingLines */.hq)(list, report, context, room - FRAME)]);
        const old = take(beforeLines(report, context, before.length, room - FRAME));
        const excused = take(excusedPart(report, Math.min(PART_BYTES, room - FRAME)));
        return `${[...top, ...news, ...change, ...old, ...excused, ...rest, ...tail].join("\n")}\n`;
    },
};
/** For the heading or fold around a part. */
const FRAME = 1000;
function markdown_head(report, { decides }) {
    const word = (0,report_words/* words */.aL)(report.locale);
    return [
        `## ${(0,report_verdict/* sign */._S)(report, decides)} Cardwarden`,
        "",
        (0,report_verdict/* totals */.Sd)(report, decides),
        "",
        ...(report.change?.compared === false ? [word("not-compared"), ""] : []),
    ];
}
/** Folded where it does not decide; complete either way. */
function beforeLines(report, context, count, room) {
    if (count === 0)
        return [];
    const findings = (0,report_verdict/* split */.lD)(report).before;
    const lines = (0,markdown_findings/* findingLines */.hq)((0,group/* groups */.TN)({ findings: [...findings] }), report, context, room);
    const title = (0,report_words/* words */.aL)(report.locale)("already-there", count);
    return context.decides === "introduced" ? (0,markdown_blocks/* folded */.TM)(title, lines) : [`### ${title}`, "", ...lines];
}
function excusedPart(report, room) {
    const list = report.findings.filter(({ suppressed }) => suppressed !== undefined);
    if (list.length === 0)
        return [];
    const title = (0,report_words/* words */.aL)(report.locale)("excused-list", list.length);
    return (0,markdown_blocks/* folded */.TM)(title, (0,markdown_findings/* excusedLines */.F1)(list, report, room));
}
/** What the run left out, and what could not be checked. */
function notDone(report, { notes = [] }) {
    const word = (0,report_words/* words */.aL)(report.locale);
    const more = (left) => word("more-items", left);
    const said = notes.map((note) => [`- ${(0,report_escape/* markdownSentence */.nv)((0,report_escape/* clip */.$Q)(note, MAX_NOTE))}`]);
    const notChecked = report.diagnostics.map(({ message, at }) => [
        `- ${(0,markdown_findings/* short */.h0)(at ? word("labelled", at.file, message) : message)}`,
    ]);
    return [
        ...(0,markdown_blocks/* section */.uW)([`### ${word("notes")}`, ""], said, PART_BYTES, more),
        ...(0,markdown_blocks/* section */.uW)([`### ${word("diagnostics")}`, ""], notChecked, PART_BYTES, more),
    ];
}
function footer(report) {
    const word = (0,report_words/* words */.aL)(report.locale);
    const packs = report.packs.map(({ name, version, digest }) => `${name} ${version} (${digest.slice(0, 19)}…)`);
    return [
        `<sub>${report.level} · ${(0,markdown_findings/* short */.h0)(packs.join(", "))} · ${word("register", report.register.version)} · ${report.date}<br>${word("disclaimer")}</sub>`,
    ];
}

;// CONCATENATED MODULE: ./lib/src/report/rules.js
/** Where the project lives; links in reports start here. */
const HOME = "https://github.com/cardwarden/cardwarden";
/** The rules of a run by id. Only those of built-in packs have a page. */
function ruleTexts(packs, builtin) {
    return new Map(packs.flatMap(({ name, rules }) => rules.map((rule) => [
        rule.id,
        builtin.includes(name)
            ? { ...rule, page: `${HOME}/blob/main/docs/rules/${rule.id}.md` }
            : rule,
    ])));
}

;// CONCATENATED MODULE: ./lib/src/report/line-hash.js
const WINDOW = 100;
const BASE = 37n;
const line_hash_END = 65_535;
const modulo = (value) => BigInt.asUintN(64, value);
/** What the unit that leaves the window was multiplied with by then. */
const LEAVING = modulo(BASE ** BigInt(WINDOW));
/**
 * GitHub's hash of each line of a text, `hash:occurrence`, as `upload-sarif` computes it to follow an alert through
 * edits. A file that comes with another hash in this place is a warning for each result there.
 * Source: github/codeql-action, src/fingerprints.ts.
 */
function lineHashes(line) {
    const { units, starts } = line_hash_read(line);
    const unit = (i) => BigInt(units[i] ?? 0);
    let hash = 0n;
    for (let i = 0; i < WINDOW; i++)
        hash = modulo(hash * BASE + unit(i));
    const counts = new Map();
    const out = [];
    for (let i = 0; out.length < starts.length; i++) {
        if (starts[out.length] === i) {
            const text = hash.toString(16);
            const count = (counts.get(text) ?? 0) + 1;
            counts.set(text, count);
            out.push(`${text}:${count}`);
        }
        hash = modulo(hash * BASE + unit(i + WINDOW) - unit(i) * LEAVING);
    }
    return out;
}
/** UTF-16 units without blanks, one line feed for each line end, and where each line begins among them. */
function line_hash_read(line) {
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
        units.push(next === undefined ? line_hash_END : 10);
    }
    return { units, starts };
}

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
        const text = sarif_rules_plain(id);
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
        shortDescription: { text: sarif_rules_plain(title) },
        fullDescription: { text: sarif_rules_plain(text(rule.rationale) || title) },
        help: help(rule, text, locale),
        ...(rule.page === undefined ? {} : { helpUri: rule.page }),
        defaultConfiguration: { level: LEVEL[severity] },
        properties: {
            tags: [...new Set(tags)].slice(0, MAX_TAGS).map((tag) => sarif_rules_plain(tag)),
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
    const word = (0,report_words/* words */.aL)(locale);
    const remedy = text(rule.remedy);
    const bases = rule.basis
        .slice(0, MAX_BASES)
        .map(({ instrument, provision, asks }) => [`${instrument}, ${provision}`, asks]);
    const said = [
        ...(remedy === "" ? [] : [word("labelled", word("fix"), remedy)]),
        ...bases.map((parts) => word("labelled", ...parts)),
        rule.page ?? HOME,
    ];
    const written = [
        (0,report_escape/* markdownSentence */.nv)(text(rule.rationale)),
        ...(remedy === "" ? [] : [word("labelled", `**${word("fix")}**`, (0,report_escape/* markdownSentence */.nv)(remedy))]),
        bases.map((parts) => `- ${word("labelled", ...parts.map(report_escape/* markdownSentence */.nv))}`).join("\n"),
        `[${rule.id}](${rule.page ?? HOME})`,
    ];
    return {
        text: sarif_rules_plain(said.join(" ")),
        markdown: written.filter((part) => part !== "").join("\n\n"),
    };
}
const sarif_rules_plain = (text) => (0,report_escape/* sarif */.Is)((0,report_escape/* clip */.$Q)(text, MAX_TEXT));

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
 * excused is left out and counted: GitHub ignores `suppressions` and would open an alert. The JSON report has all.
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
                informationUri: HOME,
                rules: rules.map((id) => descriptor(id, context.rules?.get(id), locale)),
            },
        },
        invocations: [
            { executionSuccessful: successful, toolExecutionNotifications: notifications(report, left) },
        ],
        originalUriBaseIds: { [ROOT]: { description: { text: (0,report_words/* words */.aL)(locale)("root") } } },
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
        ...(fix === undefined ? {} : { fixes: [sarif_fixOf(fix, finding.remedy)] }),
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
    const word = (0,report_words/* words */.aL)(report.locale);
    const source = (0,report_words/* sourceOf */.vz)(finding, report.locale);
    const cap = (0,report_words/* cappedWord */.GS)(finding.capped);
    return [
        part(finding.message || finding.ruleId),
        ...(source === undefined ? [] : [word("labelled", word("because"), part(source))]),
        ...(finding.remedy === "" ? [] : [word("labelled", word("fix"), part(finding.remedy))]),
        ...(cap ? [word("aside", word(cap)).trim()] : []),
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
function sarif_fixOf({ safe, edits }, remedy) {
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
    const word = (0,report_words/* words */.aL)(report.locale);
    const excused = report.findings.filter(({ suppressed }) => suppressed !== undefined).length;
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
        ...(excused === 0 ? [] : [own("results-excused", "note", word("excused", excused))]),
    ];
}
const notification = ({ code, severity, message: said, hint, at }, word) => ({
    descriptor: { id: part(code) },
    level: severity === "fatal" ? "error" : "warning",
    message: { text: part(hint === undefined ? said : `${said}${word("aside", hint)}`) },
    ...(at === undefined ? {} : { locations: [sarif_location(at)] }),
});

// EXTERNAL MODULE: ./lib/src/action/base.js
var action_base = __webpack_require__(1116);
// EXTERNAL MODULE: ./lib/src/formats/offered.js
var offered = __webpack_require__(2386);
// EXTERNAL MODULE: ./lib/src/node/git.js + 1 modules
var git = __webpack_require__(5125);
// EXTERNAL MODULE: ./lib/src/node/git-change.js
var git_change = __webpack_require__(4028);
// EXTERNAL MODULE: ./lib/src/action/changed-files.js
var changed_files = __webpack_require__(5395);
// EXTERNAL MODULE: ./lib/src/action/event.js
var action_event = __webpack_require__(2337);
;// CONCATENATED MODULE: ./lib/src/action/change.js








/** The change under review, told by the clone where it holds the base, else by GitHub. */
async function changeUnderReview(asked) {
    const { event, sides, checkout } = asked;
    if (sides.base === undefined)
        return {
            unknown: (0,action_event/* isReview */.z)(event)
                ? "the event names no base"
                : `${event.name || "this event"} names no earlier commit`,
        };
    if (sides.inClone) {
        // Of GitHub's own merge, and of a queue's, the base is a parent: all that differs is the change.
        const apart = !sides.merged && event.name === "pull_request";
        const base = apart ? await (0,action_base/* forkPoint */.tw)(checkout, sides.base) : sides.base;
        const change = base === undefined ? undefined : await fromClone(asked, base);
        if (change !== undefined)
            return change;
    }
    const api = await asked.api();
    if (api === undefined)
        return { unknown: "the clone does not hold the base revision, and no token was given" };
    try {
        return await fromApi(asked, api, sides.base);
    }
    catch (error) {
        if (error instanceof changed_files/* FilesUnknown */.ep)
            return { unknown: error.message };
        throw error;
    }
}
/** Undefined where git cannot tell: a work tree that it cannot read, an index that is broken. */
async function fromClone({ objects, scope, entries: read }, base) {
    const entries = await read(base).catch((error) => {
        if (error instanceof git/* GitError */.XS || error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    });
    if (entries === undefined)
        return undefined;
    const change = await (0,git_change/* changeOf */.C2)(scope, base, entries, async (blob) => {
        const found = await objects.read(blob, limits/* LIMITS */.b.fileBytes);
        if (found === undefined)
            throw new git/* GitError */.XS("the clone does not hold the blob");
        return found;
    });
    // A clone without the contents of older files knows only their names: one is as missing as the others.
    const [first] = [...entries].flatMap(([file, { blob }]) => blob !== undefined && (0,offered/* mayBeDocumentAt */.xV)(file) ? [blob] : []);
    const held = first === undefined || (await objects.read(first, 0)) !== undefined;
    return held ? change : { ...change, comparable: false };
}
async function fromApi({ event, sides, scope }, api, base) {
    const { files, from } = await filesAsked(event, sides, api, base);
    const { apiRevision, filesOf } = await __webpack_require__.e(/* import() */ 107).then(__webpack_require__.bind(__webpack_require__, 107));
    const old = files
        .filter(({ path, difference }) => difference !== "added" && (0,offered/* mayBeDocumentAt */.xV)(path))
        .map(({ path }) => path);
    const blobs = await filesOf(apiRevision(api, from), old);
    const entries = new Map(files.map(({ path, difference }) => [
        path,
        {
            // No blob has a name here: the path stands for it.
            blob: difference === "added" || blobs?.get(path) === undefined ? undefined : path,
            removed: difference === "removed",
        },
    ]));
    const change = await (0,git_change/* changeOf */.C2)(scope, from, entries, async (path) => {
        const blob = blobs?.get(path);
        if (blob === undefined)
            throw new Error("a file that was not asked for");
        return blob;
    });
    return {
        ...change,
        files: new Map(files.map(({ path, difference }) => [path, difference])),
        comparable: blobs !== undefined,
    };
}
/** The changed files, and the revision that holds them as they were. */
async function filesAsked(event, { head, merged }, api, base) {
    const tip = head ?? event.head;
    if (tip === undefined)
        throw new changed_files/* FilesUnknown */.ep("the event names no head");
    if (event.pull === undefined) {
        const between = await (0,changed_files/* filesBetween */.W4)(api, base, tip);
        return { files: between.files, from: between.base };
    }
    const files = await (0,changed_files/* filesOfPull */.Qc)(api, event.pull);
    // Beside GitHub's merge lies the base itself; the head alone started from an earlier commit.
    return { files, from: merged ? base : await (0,changed_files/* partingOf */.Lx)(api, base, tip) };
}

// EXTERNAL MODULE: ./lib/src/action/deliver/notes.js
var notes = __webpack_require__(4966);
;// CONCATENATED MODULE: ./lib/src/action/files.js




/** Writes a report where an input says so, never through a link that a pull request brought along. */
function writeReport(input, path, workspace, text) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        const folder = (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path));
        if ((0,host/* inside */.nx)(workspace, path) && !(0,host/* inside */.nx)((0,external_node_fs_.realpathSync)(workspace), folder))
            throw new Error("its folder is a link out of the workspace");
        const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = external_node_fs_.constants;
        const file = (0,external_node_fs_.openSync)(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW);
        try {
            (0,external_node_fs_.writeFileSync)(file, text);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        throw new errors/* UserError */.yo("cannot-write", `input ${input}: ${path} cannot be written`, "give a file that is no link, in a folder that may be written");
    }
}

;// CONCATENATED MODULE: ./lib/src/policy/config-files.js
/** Where a configuration is looked for, first found. Apart from its reader, which most runs need not load. */
const CONFIG_FILES = [".cardwarden.yml", ".github/cardwarden.yml"];

;// CONCATENATED MODULE: ./lib/src/node/files.js





/** The nearest folder upwards that is a git checkout; else the folder itself. */
function repositoryRoot(from) {
    for (let folder = resolve(from);; folder = dirname(folder)) {
        if (existsSync(join(folder, ".git")))
            return folder;
        if (dirname(folder) === folder)
            return resolve(from);
    }
}
/** The root for some paths: the checkout of the working folder, or, for paths outside it, their own. */
function rootOf(cwd, paths) {
    const root = repositoryRoot(cwd);
    const outside = paths.find((path) => {
        const away = relative(root, path);
        return away === ".." || away.startsWith(`..${sep}`);
    });
    if (outside === undefined)
        return root;
    const folder = statSync(outside, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return repositoryRoot(folder ? outside : dirname(outside));
}
/** The configuration in the working tree: the named file, or the first of the usual ones. */
async function configFile(root, named) {
    for (const file of named === undefined ? CONFIG_FILES : [named]) {
        const path = (0,external_node_path_.resolve)(root, file);
        const text = files_textOf(path, named === undefined ? root : undefined);
        if (text === undefined)
            continue;
        // Loaded only here: most repositories have none, and what validates it is a good part of the tool.
        const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(747)]).then(__webpack_require__.bind(__webpack_require__, 4747));
        return readConfig((0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join("/"), text);
    }
    if (named !== undefined)
        throw new errors/* UserError */.yo("config-missing", `there is no configuration ${named}`, "check --config");
    return {};
}
/** A file that decides; undefined only where there is none, so that a broken one never looks like none. */
function files_textOf(path, below) {
    try {
        (0,external_node_fs_.lstatSync)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return undefined;
        throw unreadable(path);
    }
    try {
        const real = external_node_fs_.realpathSync.native(path);
        const leaves = below !== undefined && !(0,host/* inside */.nx)(external_node_fs_.realpathSync.native(below), real);
        if (!leaves && (0,external_node_fs_.statSync)(real).isFile())
            return (0,external_node_fs_.readFileSync)(real, "utf8");
    }
    catch { }
    throw unreadable(path);
}
const unreadable = (path) => new errors/* UserError */.yo("file-unreadable", `${path} cannot be read`, "it must be a regular file of the repository that may be read");
/** A pack in a folder: `pack.json` and one folder a rule. */
async function packFolder(folder) {
    const json = (path) => {
        const text = files_textOf(path, undefined);
        if (text === undefined)
            throw new errors/* UserError */.yo("pack-missing", `there is no ${path}`, "a pack is a folder with pack.json and one folder a rule");
        try {
            return JSON.parse(text);
        }
        catch {
            throw new errors/* UserError */.yo("pack-invalid", `${path} is not JSON`, "mend the JSON");
        }
    };
    const pack = json((0,external_node_path_.join)(folder, "pack.json"));
    const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    const rules = {};
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1)))
        if (entry.isDirectory() && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, entry.name, "rule.json")))
            rules[entry.name] = json((0,external_node_path_.join)(folder, entry.name, "rule.json"));
    return { pack, rules };
}

// EXTERNAL MODULE: ./lib/src/action/revision.js
var action_revision = __webpack_require__(5352);
;// CONCATENATED MODULE: ./lib/src/action/policy-source.js




/** More rules than any pack has; each is a request where the clone does not hold the base. */
const MAX_RULES = 300;
/**
 * The policy of a revision that the change under review cannot write to. What is not a regular file there, or cannot be
 * read, stops the run: it must not look like no policy.
 */
function revisionPolicy(revision) {
    const read = async (path) => {
        const blob = await revision.file(path);
        if (blob?.truncated)
            throw (0,action_revision/* unreadable */.O$)(`${path} is too long`);
        return blob && (0,action_revision/* textOf */.b6)(blob);
    };
    const json = async (path) => {
        const text = await read(path);
        if (text === undefined)
            return undefined;
        try {
            return JSON.parse(text);
        }
        catch {
            throw new errors/* UserError */.yo("pack-invalid", `${path} of the base revision is not JSON`, "mend the JSON");
        }
    };
    return {
        async config(named) {
            for (const file of named === undefined ? CONFIG_FILES : [inRepository(named)]) {
                const text = await read(file);
                if (text === undefined)
                    continue;
                const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(747)]).then(__webpack_require__.bind(__webpack_require__, 4747));
                return readConfig(file, text);
            }
            if (named !== undefined)
                throw new errors/* UserError */.yo("config-missing", `the base revision has no ${named}`, "merge the configuration first, then name it");
            return {};
        },
        async pack(path) {
            const folder = inRepository(path);
            const pack = await json(external_node_path_.posix.join(folder, "pack.json"));
            if (pack === undefined)
                throw new errors/* UserError */.yo("pack-missing", `the base revision has no ${external_node_path_.posix.join(folder, "pack.json")}`, "merge the pack first, then name it; a pack is a folder with pack.json and one folder a rule");
            const names = [...((await revision.folder(folder)) ?? [])].sort();
            if (names.length > MAX_RULES)
                throw (0,action_revision/* unreadable */.O$)(`${path} has too many files`);
            const rules = {};
            for (const name of names) {
                if (name.includes("."))
                    continue;
                const rule = await json(external_node_path_.posix.join(folder, name, "rule.json"));
                if (rule !== undefined)
                    rules[name] = rule;
            }
            return { pack, rules };
        },
    };
}
/** A path as git and the API want it. */
function inRepository(named) {
    const path = external_node_path_.posix.normalize(named.replaceAll("\\", "/")).replace(/\/$/, "");
    if (external_node_path_.posix.isAbsolute(path) || path === ".." || path.startsWith("../"))
        throw new errors/* UserError */.yo("config-missing", `${named} is not in the repository`, "give its path from the root of the repository");
    return path;
}

;// CONCATENATED MODULE: ./lib/src/action/policy.js







/** The policy of the checkout itself. */
const checkoutPolicy = (root) => ({
    config: (named) => configFile(root, named),
    pack: (path) => packFolder((0,external_node_path_.join)(root, path)),
});
/**
 * The policy that judges. Of a change under review it is that of the base revision, so that a pull request cannot weaken
 * its own judge; else that of the checkout; or, with `policy-ref`, that of the named revision.
 */
async function policySource(event, inputs, begun, sides, api) {
    const named = inputs.policyRef === "base" ? undefined : inputs.policyRef;
    if (named === undefined && !(0,action_event/* isReview */.z)(event))
        return checkoutPolicy(begun.checkout.root);
    if (named !== undefined)
        refuseHead(named, event);
    const name = named ?? sides.base;
    if (name === undefined)
        throw (0,action_revision/* unreadable */.O$)("the event names no base revision");
    return revisionPolicy(await revisionOf(name, begun, api));
}
async function revisionOf(name, { objects }, api) {
    // A branch of the clone may be old, or made by a step before: names are GitHub's to resolve.
    if ((0,git/* isHash */.jN)(name) && (await objects.read(name, 0).catch(() => undefined))?.type === "commit")
        return (0,action_revision/* clonedRevision */.ry)(objects, name);
    const client = await api();
    if (client === undefined)
        throw (0,action_revision/* unreadable */.O$)("the checkout does not hold it and no token was given");
    const { apiRevision } = await __webpack_require__.e(/* import() */ 107).then(__webpack_require__.bind(__webpack_require__, 107));
    return apiRevision(client, name);
}
/** The head of a pull request is its author's. */
function refuseHead(name, { pull }) {
    if (pull === undefined)
        return;
    // A branch of a fork is none of the repository's, though it may bear the name of one.
    const branch = pull.ownBranch ? [pull.headRef, `refs/heads/${pull.headRef}`] : [];
    const isHead = name === pull.head || branch.includes(name);
    if (!isHead && !/^(?:HEAD|(?:refs\/)?pull\/.*)$/i.test(name))
        return;
    throw new errors/* UserError */.yo("policy-ref-refused", `input policy-ref: ${name} is the pull request's own revision`, "name the base, or a branch, tag or commit that the pull request cannot write");
}

;// CONCATENATED MODULE: ./lib/src/change/preview.js

/** As many as a person reads before deciding about a policy. */
const MAX_FINDINGS = 50;
/** What counts by the policy that judges, against what would count by the policy files of the change. */
function previewOf(files, now, then) {
    const [current, future] = [countingOf(now), countingOf(then)];
    const only = (some, others) => [...some].filter(([key]) => !others.has(key)).map(([, finding]) => finding);
    const disappear = only(current, future);
    const appear = only(future, current);
    return {
        files: [...files].sort(),
        disappear: countsOf(disappear),
        appear: countsOf(appear),
        findings: [
            ...disappear.map((finding) => entry(finding, "disappear")),
            ...appear.map((finding) => entry(finding, "appear")),
        ]
            .sort((a, b) => vocabulary/* SEVERITIES */.oC.indexOf(a.severity) - vocabulary/* SEVERITIES */.oC.indexOf(b.severity))
            .slice(0, MAX_FINDINGS),
    };
}
/** The policy of the change cannot be used: it would stop every run. */
const brokenPreview = (files, problem) => ({
    ...previewOf(files, [], []),
    problem,
});
/** Another severity is another finding: a lowered one disappears and appears. */
const countingOf = (findings) => new Map(findings
    .filter(({ suppressed }) => suppressed === undefined)
    .map((finding) => [`${finding.fingerprint} ${finding.severity}`, finding]));
function countsOf(findings) {
    const counts = { error: 0, warning: 0, notice: 0 };
    for (const { severity } of findings)
        counts[severity]++;
    return counts;
}
const entry = ({ ruleId, severity, primary }, effect) => ({
    ruleId,
    severity,
    effect,
    at: primary,
});

;// CONCATENATED MODULE: ./lib/src/action/preview.js







/** Where remote packs are pinned; it is read from the base like the rest of the policy. */
const LOCK = "cardwarden.lock";
/** Files of the change that belong to a policy: configuration, lock, and what lies in a local pack. */
function policyFiles(change, named, packs) {
    const files = [...CONFIG_FILES, LOCK, ...(named === undefined ? [] : [external_node_path_.posix.normalize(named)])];
    const folders = [...packs]
        .filter((pack) => pack.startsWith("./"))
        .map((pack) => `${external_node_path_.posix.normalize(pack).replace(/\/$/, "")}/`);
    return [...change.files.keys()].filter((file) => files.includes(file) || folders.some((folder) => file.startsWith(folder)));
}
/** What the run would have found by the policy files of the change. They are read and tried, and never in force. */
async function preview(files, findings, inputs, source, hostOf, options) {
    try {
        const config = await source.config(inputs.config);
        const policy = await resolvePolicy(config, flagsOf(inputs), BUILTIN_PACKS, (path) => source.pack(path));
        const { report } = await check(hostOf(config), { ...options, ...policy });
        return previewOf(files, findings, report.findings);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return brokenPreview(files, error.message);
    }
}
/** Inputs stand above the configuration, whoever wrote that. */
const flagsOf = (inputs) => ({
    ...(inputs.packs ? { packs: inputs.packs } : {}),
    ...(inputs.level ? { level: inputs.level } : {}),
});

// EXTERNAL MODULE: ./lib/src/policy/fail-on.js
var fail_on = __webpack_require__(803);
;// CONCATENATED MODULE: ./lib/src/action/verdict.js


/** Computed from the report alone, before anything is printed or sent. */
function verdictOf(report, failOn, decides) {
    const findings = (0,report_verdict/* deciding */.C$)(report, decides);
    const count = (severity) => findings.filter((one) => one.severity === severity).length;
    const undetermined = findings.filter(({ outcome }) => outcome === "undetermined").length;
    const outcome = () => {
        if (report.diagnostics.some(({ severity }) => severity === "fatal"))
            return "error";
        if (findings.some(({ severity }) => (0,fail_on/* reaches */.O)(severity, failOn)))
            return "fail";
        if (report.documents.length === 0)
            return "nothing";
        return undetermined > 0 ? "undetermined" : "pass";
    };
    return {
        outcome: outcome(),
        errors: count("error"),
        warnings: count("warning"),
        notices: count("notice"),
        undetermined,
    };
}

;// CONCATENATED MODULE: ./lib/src/action/run.js























/** Policy, change, check; then reports, annotations, what is written to GitHub, summary, outputs. Gives the exit code. */
async function run_run(job) {
    const { inputs, event, begun, step } = job;
    const sides = await begun.sides;
    if (event.name === "pull_request_target")
        (0,action_base/* refuseUnsafeTarget */.E4)(event, sides);
    const api = apiOf(job);
    const examined = await examine(job, sides, api);
    const { report, notes } = examined;
    const decides = examined.change !== undefined && (inputs.changedOnly ?? (0,action_event/* isReview */.z)(event)) ? "introduced" : "all";
    const verdict = verdictOf(report, inputs.failOn, decides);
    const context = {
        color: false,
        rules: ruleTexts(examined.options.packs, Object.keys(BUILTIN_PACKS)),
        line: sourceLines(begun.checkout.root, examined.texts),
        decides,
    };
    const files = writeFiles(job, report, context);
    const delivered = wantsDelivery(inputs)
        ? await (await __webpack_require__.e(/* import() */ 194).then(__webpack_require__.bind(__webpack_require__, 5194))).deliver({
            ...job,
            report,
            context,
            verdict,
            findings: (0,report_verdict/* deciding */.C$)(report, decides),
            api: api.get,
        })
        : { checkRun: false, notes: [] };
    const all = [...notes, ...delivered.notes];
    step.print(inputs.annotations && !delivered.checkRun
        ? github.render(report, context)
        : `${(0,report_escape/* line */.n8)((0,report_verdict/* totals */.Sd)(report, decides))}\n`);
    for (const note of all)
        step.print(`${(0,report_escape/* line */.n8)(note)}\n`);
    if (api.sent() > 0)
        step.print(`::debug::${(0,report_escape/* commandData */.wq)(`${api.sent()} requests to GitHub`)}\n`);
    if (inputs.summary && step.hasSummary)
        step.summary(markdownReport.render(report, { ...context, notes: all }));
    for (const [name, path] of files)
        step.output(name, path);
    for (const [name, value] of Object.entries(verdict))
        step.output(name, value);
    return verdict.outcome === "fail" || verdict.outcome === "error" ? 1 : 0;
}
async function examine(job, sides, api) {
    const { inputs, event, begun, step } = job;
    const { workspace, checkout } = begun;
    const { root } = checkout;
    const paths = inputs.paths.map((path) => (0,external_node_path_.resolve)(workspace, path));
    const source = await policySource(event, inputs, begun, sides, api.get);
    const config = await source.config(inputs.config);
    const policy = await resolvePolicy(config, flagsOf(inputs), BUILTIN_PACKS, (path) => source.pack(path));
    const scope = { root, paths, ...globs(config) };
    const { change, unknown, target } = await changeOf(job, sides, scope, api);
    const hostOf = (globs) => {
        const disk = (0,host/* nodeHost */.P6)({
            root,
            paths,
            ...globs,
            added: (file) => target === undefined && change?.files.get(file) === "added",
            debug: (message) => step.print(`::debug::${(0,report_escape/* commandData */.wq)(message)}\n`),
        });
        return target?.over(disk) ?? disk;
    };
    const { register, digest } = builtinRegister();
    const shared = {
        keepFacts: false,
        register,
        registerDigest: digest,
        wholeRepository: inputs.packs === undefined && paths.includes(root),
        locale: inputs.locale,
        date: new Date().toISOString().slice(0, 10),
    };
    const options = {
        ...shared,
        ...policy,
        ...(change ? { change } : {}),
        policyAtBase: (0,action_event/* isReview */.z)(event),
    };
    const { report } = await check(hostOf(globs(config)), options);
    const changed = change && (0,action_event/* isReview */.z)(event) && target === undefined
        ? policyFiles(change, inputs.config, [...(config.packs ?? []), ...(inputs.packs ?? [])])
        : [];
    const { change: _, ...without } = options;
    const previewed = report.change && changed.length > 0
        ? await preview(changed, report.findings, inputs, checkoutPolicy(root), (head) => hostOf(globs(head)), without)
        : undefined;
    return {
        report: report.change && previewed
            ? { ...report, change: { ...report.change, policy: previewed } }
            : report,
        options,
        change,
        texts: target?.texts,
        notes: unknown === undefined
            ? []
            : [(0,notes/* noteText */.g)(inputs.locale, "everything", (0,chinese/* inLocale */.U)(unknown, inputs.locale))],
    };
}
const globs = ({ include, exclude }) => ({
    ...(include ? { include } : {}),
    ...(exclude ? { exclude } : {}),
});
/** The change that is judged, if the event has one and anything is to be told of it. */
async function changeOf({ event, inputs, begun }, sides, scope, api) {
    if (!(0,action_event/* isReview */.z)(event) && inputs.changedOnly !== true)
        return {};
    if (event.name === "pull_request_target") {
        const client = await api.get();
        if (client === undefined || event.pull === undefined || sides.head === undefined)
            throw new errors/* UserError */.yo("pull-request-unreadable", "the files of the pull request cannot be read as data: no token was given", "give the input token, or use `on: pull_request`");
        const { pullAsData } = await __webpack_require__.e(/* import() */ 840).then(__webpack_require__.bind(__webpack_require__, 1840));
        const target = await pullAsData(client, event.pull, scope, sides.head);
        return { change: target.change, target };
    }
    const found = await changeUnderReview({ ...begun, event, sides, scope, api: api.get });
    return "unknown" in found ? { unknown: found.unknown } : { change: found };
}
function apiOf({ event, inputs }) {
    let connected;
    let client;
    const connect = async () => {
        client = await (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5871))).connect(event, inputs.token);
        return client;
    };
    return {
        get: () => {
            connected ??= connect();
            return connected;
        },
        sent: () => client?.sent() ?? 0,
    };
}
/** Reports for machines, where inputs name a file: name of the output, then path. */
function writeFiles({ inputs, begun }, report, context) {
    const wanted = [
        ["report", "report-file", inputs.reportFile, jsonReport],
        ["sarif", "sarif-file", inputs.sarifFile, sarifReport],
    ];
    const written = [];
    for (const [output, input, file, reporter] of wanted) {
        if (file === undefined)
            continue;
        const path = (0,external_node_path_.resolve)(begun.workspace, file);
        writeReport(input, path, begun.workspace, reporter.render(report, context));
        written.push([output, path]);
    }
    return written;
}
const wantsDelivery = ({ comment, checkRun, suggestions }) => comment !== "never" || checkRun !== "never" || suggestions;


/***/ }),

/***/ 7488:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isArtifact)
/* harmony export */ });
/* harmony import */ var _facts_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(282);

/** Files that hold weights or data whatever their size. */
const ARTIFACT = /\.(?:safetensors|gguf|onnx|pt|pth|ckpt|h5|tflite|parquet|arrow)$/i;
/** Lists and tables come in every size: only a large one is data that somebody publishes. */
const TABLE = /\.(?:jsonl|csv)$/i;
const TABLE_BYTES = 1024 * 1024;
/** `.bin` may be anything: by its name, or beside the configuration of a model, it is weights. */
const WEIGHTS = /(?:^|[-_.])(?:model|pytorch|ggml|adapter)(?:[-_.][\w.-]*)?\.bin$/i;
const MODEL_CONFIGURATIONS = ["config.json", "adapter_config.json", "model_index.json"];
/** Whether a file is a released thing that a card should describe; `beside` are the names in its folder. */
function isArtifact(file, bytes, beside) {
    const name = (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(file);
    if (ARTIFACT.test(name))
        return true;
    if (TABLE.test(name))
        return bytes > TABLE_BYTES;
    if (!/\.bin$/i.test(name))
        return false;
    return WEIGHTS.test(name) || MODEL_CONFIGURATIONS.some((one) => beside.includes(one));
}


/***/ }),

/***/ 5935:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ overlaid),
/* harmony export */   s: () => (/* binding */ baseHost)
/* harmony export */ });
/* harmony import */ var _facts_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(282);

/** A host as it would be in that state. */
function overlaid(host, { absent, present, listed, read }) {
    const differs = (file) => absent.has(file) || present.has(file);
    return {
        async list() {
            const { files, diagnostics } = await host.list();
            return { files: [...files.filter((file) => !differs(file)), ...listed].sort(), diagnostics };
        },
        async names(folder) {
            const inFolder = (name) => (folder === "" ? name : `${folder}/${name}`);
            const kept = (await host.names(folder)).filter((name) => !differs(inFolder(name)));
            const brought = [...present].filter((file) => (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(file) === folder).map(_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb);
            return [...kept, ...brought].sort();
        },
        async read(file, maxBytes) {
            if (!differs(file))
                return host.read(file, maxBytes);
            const text = absent.has(file) ? undefined : await read(file, maxBytes);
            if (text === undefined)
                throw new Error("no such file in this state");
            return text;
        },
        debug: (message) => host.debug(message),
    };
}
/** The repository as it was at the base. */
function baseHost(host, change) {
    const of = (...wanted) => new Set([...change.files].flatMap(([file, is]) => (wanted.includes(is) ? [file] : [])));
    return overlaid(host, {
        absent: of("added"),
        present: of("altered", "removed"),
        listed: change.listedBefore,
        read: (file) => change.before(file),
    });
}


/***/ }),

/***/ 1539:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inLocale)
/* harmony export */ });
/**
 * What the core says of a text that cannot be read, of a file, or of a waiver, in Chinese. It is written down where it is
 * found, in English; a run that speaks Chinese says it here. `$1` is what stands in the brackets.
 */
const CHINESE = [
    // Problems of a document.
    ["more than (\\d+) characters of YAML", "YAML 超过 $1 个字符"],
    ["a second YAML document begins here", "此处开始了第二个 YAML 文档"],
    ["nested deeper than (\\d+) levels", "嵌套超过 $1 层"],
    ["nested too deeply", "嵌套过深"],
    ["the YAML parser gave up here", "YAML 解析器在此处中止"],
    ["not valid YAML", "不是有效的 YAML"],
    ["more than (\\d+) values", "值超过 $1 个"],
    ["more than (\\d+) aliases", "别名超过 $1 个"],
    [
        "an alias without its anchor \\(quote the value if it begins with \\*\\)",
        "别名没有对应的锚点（以 * 开头的值请加引号）",
    ],
    ["a tag that YAML core does not know", "YAML 核心模式不识别的标签"],
    ["a key that is not a plain word", "键不是普通词"],
    ["a key that no card format has", "任何卡片格式都没有的键"],
    [
        "a merge key, which YAML 1\\.2 does not have: write the entries out",
        "合并键，YAML 1.2 不支持：请逐项写出",
    ],
    ["this key is given twice", "该键重复出现"],
    ["wrong indentation", "缩进有误"],
    [
        "a nested mapping cannot start on this line \\(quote a value that holds `: `\\)",
        "此行不能开始嵌套映射（含 `: ` 的值请加引号）",
    ],
    ["a value may not begin with this character \\(quote it\\)", "值不能以此字符开头（请加引号）"],
    [
        "a closing quote, bracket or colon is missing, or a quoted line is not indented",
        "缺少结束引号、括号或冒号，或引号内的行未缩进",
    ],
    ["a tab is used as indentation", "使用了制表符缩进"],
    ["unexpected text", "此处不应有文字"],
    ["a key may not go over several lines", "键不能跨行"],
    ["the front matter has no closing ---", "前置元数据缺少结束的 ---"],
    [
        "this is not a list of `key: value` lines \\(look for a full-width colon or a missing space\\)",
        "此处不是 `key: value` 形式的行（请检查是否用了全角冒号或缺少空格）",
    ],
    ["only the first (\\d+) bytes were read", "仅读取了前 $1 字节"],
    ["not valid UTF-8", "不是有效的 UTF-8"],
    // Files and folders.
    ["this folder could not be opened", "无法打开该目录"],
    ["this file could not be opened", "无法打开该文件"],
    ["a symbolic link that leaves the repository was not followed", "未跟随指向仓库之外的符号链接"],
    ["more than (\\d+) documents: the rest was not read", "文档超过 $1 个：其余未读取"],
    ["check parts of the repository in separate runs", "请分多次检查仓库的各部分"],
    // Waivers.
    ["(\\S+) cannot be waived", "$1 不可豁免"],
    ["take the waiver out, and mend what the rule reports", "删除该豁免，并修复规则所报告的内容"],
    ["the waiver of (\\S+) for (.+) matches no finding", "针对 $2 的 $1 豁免没有对应的发现"],
    [
        "take it out, or give the subject as the JSON report names it",
        "删除该豁免，或按 JSON 报告中的名称填写对象",
    ],
    // Examples of rules.
    ["(\\S+) was promised, nothing came out", "预期结果为 $1，实际没有结果"],
    ["(\\S+) was promised, (.+) came out", "预期结果为 $1，实际为 $2"],
    ["a finding at line (\\d+)", "第 $1 行有一项发现"],
    ["no finding, though the rule did not pass", "没有发现，尽管规则未通过"],
    ["line (\\d+) was promised, the finding is at line (.+)", "预期位于第 $1 行，发现位于第 $2 行"],
    ["a fix was promised, the finding has none", "预期有修复，但该发现没有"],
    ["the fixed form does not hold the same files", "修复后的形式所含文件不同"],
    ["(.+) reads otherwise once it is fixed", "$1 修复后的内容不同"],
    // Why a change is not known, and why something was left out.
    ["the event names no base", "事件未指明基准"],
    ["the event names no head", "事件未指明头部提交"],
    ["(.+) names no earlier commit", "$1 未指明更早的提交"],
    [
        "the clone does not hold the base revision, and no token was given",
        "克隆中没有基准版本，且未提供令牌",
    ],
    ["the pull request has moved on since this run began", "本次运行开始后拉取请求已有更新"],
    ["more than (\\d+) files differ", "超过 $1 个文件有差异"],
    ["(\\d+) files or more differ", "$1 个或更多文件有差异"],
    ["GitHub did not answer", "GitHub 没有应答"],
    ["GitHub answered (\\d+)", "GitHub 应答 $1"],
    ["GitHub answered (\\d+): rate limit", "GitHub 应答 $1：达到请求限额"],
    [
        "GitHub answered (\\d+): rate limit, it asks to wait (\\d+) seconds",
        "GitHub 应答 $1：达到请求限额，要求等待 $2 秒",
    ],
].map(([english, chinese]) => [new RegExp(`^${english}$`, "s"), chinese]);
/** One of our own sentences in the language of the run; what is not among them stays as it is. */
function inLocale(text, locale) {
    if (locale === "en" || text.length > 1000)
        return text;
    for (const [pattern, chinese] of CHINESE)
        if (pattern.test(text))
            return text.replace(pattern, chinese);
    return text;
}


/***/ }),

/***/ 7462:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ CATALOGUE),
  x: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/facts/entry.js

/** Facts of some kinds, as they are written down: type, meaning, and what is out of the ordinary. */
const entry_define = (kinds, facts) => Object.entries(facts).map(([name, [type, meaning, options]]) => [
    name,
    { type, kinds, meaning, mayBeAbsent: true, ...options },
]);
/** Known for every subject. */
const always = { mayBeAbsent: false };
/** Read from the declaration, at one of these paths. */
const at = (governance, ...also) => also.length > 0 ? { governance, also } : { governance };
const YES_NO = { values: ["yes", "no"], mayBeAbsent: false };
const YES_NO_UNKNOWN = { values: ["yes", "no", "unknown"], mayBeAbsent: false };
const COMMERCIAL = { values: ["yes", "no", "conditional", "unknown"] };
const CATEGORY = { values: vocabulary/* LICENCE_KINDS */.gz };
const TERMS = ["yes", "no", "conditional", "silent", "unknown"];
const PERMISSION = ["yes", "no", "conditional", "contested", "unknown", "n/a"];

;// CONCATENATED MODULE: ./lib/src/facts/edge-facts.js


/** Facts of an edge: how an upstream is used, what its terms say of that, and the needed facts of both ends. */
const EDGE_FACTS = [
    ...entry_define(["edge"], {
        "edge.relation": [
            "enum",
            "How the upstream was used.",
            { values: vocabulary/* RELATIONS */.mP, mayBeAbsent: false },
        ],
        "edge.channel": [
            "enum",
            "How the upstream reaches what is published.",
            { values: vocabulary/* CHANNELS */.l_, mayBeAbsent: false },
        ],
        "edge.resolution": [
            "enum",
            "Where the upstream was found.",
            { values: vocabulary/* RESOLUTIONS */.Km, mayBeAbsent: false },
        ],
        "edge.chain": [
            "list",
            "From the upstream to its roots, the generators of a data set included.",
            always,
        ],
        "edge.root": ["text", "The end of the chain whose terms decide.", always],
        "edge.role": [
            "enum",
            "What a teacher did to the data; generator unless stated otherwise.",
            { values: vocabulary/* TEACHER_ROLES */.dF, governance: "role" },
        ],
        "edge.access": [
            "enum",
            "How the upstream was reached.",
            {
                values: [
                    "weights",
                    "api",
                    "product-ui",
                    "cloud-marketplace",
                    "dataset",
                    "internal",
                    "unauthorised",
                ],
                governance: "access",
            },
        ],
        "edge.provider": ["text", "Who provides the upstream.", at("provider")],
        "edge.license.stated": [
            "list",
            "Licence of the upstream as the declaration states it.",
            at("license", "authorization.licence", "authorization.license"),
        ],
        "edge.outputUse": ["list", "What was taken from a teacher.", at("outputUse")],
        "edge.revision": [
            "text",
            "Version, revision or snapshot that pins the upstream.",
            at("revision"),
        ],
        "edge.authorization.basis": [
            "enum",
            "Ground on which the use rests.",
            {
                values: [...vocabulary/* AUTHORIZATION_BASES */.Te, "none", "unknown"],
                governance: "authorization.basis",
            },
        ],
        "edge.authorization.evidence": [
            "text",
            "Reference to that ground.",
            at("authorization.evidence"),
        ],
        "edge.authorization.scope": ["list", "What the ground covers.", at("authorization.scope")],
        "edge.authorization.expires": ["date", "Last day of the ground.", at("authorization.expires")],
        "edge.authorization.lapsed": [
            "enum",
            "yes: its last day is before the day of the run.",
            { values: ["yes", "no"] },
        ],
        "edge.weightsProvenance": [
            "enum",
            "Where the weights of the upstream were obtained.",
            {
                values: ["official", "mirror", "leaked", "unauthorised", "unknown"],
                governance: "weightsProvenance",
            },
        ],
        "edge.technicalMeasuresBypassed": [
            "presence",
            "Whether a technical protection was bypassed.",
            at("technicalMeasuresBypassed", "acquisition.bypassed", "acquisition.technicalMeasuresBypassed"),
        ],
        "edge.acquisition.method": ["text", "How a source was obtained.", at("acquisition.method")],
        "edge.acquisition.lawfulAccess": [
            "presence",
            "Whether access to a source was lawful, by the publisher's own word.",
            at("acquisition.lawfulAccess"),
        ],
        "edge.sourceKind": [
            "enum",
            "Kind of a source.",
            {
                values: [
                    "web-crawl",
                    "web-api",
                    "open-dataset",
                    "licensed",
                    "purchased",
                    "partner",
                    "user-data",
                    "interaction-logs",
                    "chat-logs",
                    "social-media",
                    "email",
                    "medical-records",
                    "call-audio",
                    "cctv",
                    "feedback",
                    "synthetic",
                    "self-produced",
                    "public-sector",
                    "other",
                ],
                governance: "kind",
            },
        ],
        "edge.optOut.checked": [
            "presence",
            "Whether rights reservations were looked for.",
            at("optOut.checked"),
        ],
        "edge.optOut.mechanisms": [
            "list",
            "Where: robots.txt, tdmrep, ai.txt, http-header, html-meta, c2pa-cawg, aipref.",
            at("optOut.mechanisms"),
        ],
        "edge.optOut.preference": [
            "enum",
            "What was found.",
            {
                values: ["allowed", "not-allowed", "constrained", "unknown"],
                governance: "optOut.preference",
            },
        ],
        "edge.optOut.respected": ["presence", "Whether it was respected.", at("optOut.respected")],
        "edge.optOut.date": ["date", "Day of the check.", at("optOut.date")],
        "edge.prompts.containPersonalInfo": [
            "presence",
            "Whether personal information was sent to a teacher.",
            at("prompts.containPersonalInfo"),
        ],
        "edge.processing.agreement": [
            "text",
            "Reference to the agreement with the provider.",
            at("processing.agreement"),
        ],
        "edge.processing.location": [
            "text",
            "Where the provider processes.",
            at("processing.location"),
        ],
        "edge.terms.trainOnOutputs": [
            "enum",
            "What the declaration says of the provider's terms on training.",
            { values: TERMS, governance: "terms.trainOnOutputs" },
        ],
        "edge.terms.trainCompeting": [
            "enum",
            "The same for competing models.",
            { values: TERMS, governance: "terms.trainCompeting" },
        ],
        "edge.terms.url": ["text", "Where those terms can be read.", at("terms.url")],
        "edge.terms.date": ["date", "Day of the version that was read.", at("terms.date")],
        "edge.generators": ["list", "Models and services whose outputs are in an upstream data set."],
        "edge.disclosed": [
            "enum",
            "Whether the readable part of the card names the upstream, its provider, or the generator behind it.",
            YES_NO,
        ],
        "edge.terms.id": ["text", "Register entry whose text decides on outputs."],
        "edge.terms.layer": [
            "enum",
            "licence: a licence of the upstream; service: terms between a provider and its customer.",
            { values: ["licence", "service"] },
        ],
        "edge.terms.through": [
            "enum",
            "directly: the card declares the teacher; data-set: the teacher made a declared data set.",
            { values: ["directly", "data-set"] },
        ],
        "edge.terms.clause": ["text", "Clause that decides on outputs."],
        "edge.permission.derivatives": [
            "enum",
            "R2: may derivatives be made and published?",
            { values: PERMISSION, mayBeAbsent: false },
        ],
        "edge.permission.outputs": [
            "enum",
            "R2, R10: may outputs train this model? conditional: duties follow; contested: depends on facts a card cannot show.",
            { values: PERMISSION, mayBeAbsent: false },
        ],
        "edge.permission.purpose": [
            "enum",
            "R3: does the purpose the licence allows cover the one the card declares?",
            { values: PERMISSION, mayBeAbsent: false },
        ],
        "edge.permission.label": [
            "enum",
            "R4, R15: may the declared licence stand over the upstream's?",
            { values: PERMISSION, mayBeAbsent: false },
        ],
        "edge.label.license": ["text", "Licence in the chain that decides on the label."],
        "edge.label.clause": ["text", "Clause that decides on the label."],
        "edge.brokenUpstream": [
            "enum",
            "yes: the same conflict already stands at an edge further up in this repository.",
            YES_NO,
        ],
        "edge.descendants": [
            "list",
            "Other subjects of this repository that inherit through this edge.",
        ],
        "edge.duties.owed": ["list", "R5, R6: what the chain's licences ask to travel with the model."],
        "edge.duties.unmet": ["list", "Those of them that the repository does not show."],
        "edge.duties.unmetNotices": [
            "list",
            "Licence notices of permissive texts that the repository does not show.",
        ],
        "edge.duties.name": [
            "text",
            "Word at which a text wants the name to begin, where it does not.",
        ],
        "edge.duties.line": [
            "text",
            "Line that a text wants shown, where there is one wording of it and no other duty is unmet.",
        ],
        "from.name": ["text", "Name of the upstream.", always],
        "from.license.category": ["enum", "Kind of that licence.", CATEGORY],
        "from.license.commercial": ["enum", "Whether it allows commercial use.", COMMERCIAL],
        "from.copyright.basis": ["list", "Grounds that the upstream's own card names."],
        "from.personalInfo.present": [
            "presence",
            "Whether personal information is in the upstream, by its own card.",
        ],
        "from.withdrawn": ["text", "Why its publisher took the upstream down."],
        "from.license.id": ["text", "Licence of the upstream: its own card's, else the register's."],
        "from.kind": [
            "enum",
            "What the upstream is.",
            { values: ["model", "dataset", "hosted", "unknown"], mayBeAbsent: false },
        ],
        "to.name": ["text", "Name of what was made from it.", always],
        "to.kind": [
            "enum",
            "What was made from it.",
            { values: ["model", "dataset"], mayBeAbsent: false },
        ],
        "to.license.id": ["text", "Licence that it declares."],
        "to.license.stated": ["list", "That licence as it was written, one item per value."],
        "to.license.name": ["text", "Name given to a licence outside the lists."],
        "to.body": [
            "enum",
            "Whether its card has text to read; its place is the end of that text.",
            { values: ["yes", "no"] },
        ],
        "to.license.permissive": [
            "enum",
            "Whether that licence is a permissive one.",
            { values: ["yes", "no"] },
        ],
        "to.license.category": ["enum", "Kind of that licence.", CATEGORY],
        "to.license.commercial": ["enum", "Whether it allows commercial use.", COMMERCIAL],
        "to.personalInfo.present": ["presence", "Whether personal information is in it."],
        "to.crossBorder.mechanism": [
            "text",
            "Ground on which personal information leaves the country.",
        ],
        "to.deployment.commercial": ["presence", "Whether its use is commercial."],
        "to.isPublished": ["enum", "Whether it is published.", YES_NO],
        "to.isGenerative": ["enum", "Whether it is generative.", YES_NO_UNKNOWN],
        "to.crossBorder.transfer": ["presence", "Whether personal information leaves the country."],
    }),
];

;// CONCATENATED MODULE: ./lib/src/facts/other-facts.js

/** Facts of documents, of statements made in several places, of waivers, and of the repository. */
const OTHER_FACTS = [
    ...entry_define(["document"], {
        "document.format": ["text", "Id of the format that claimed the file.", always],
        "document.readable": [
            "enum",
            "no: nothing could be read; partial: something is wrong in it.",
            { values: ["yes", "partial", "no"], mayBeAbsent: false },
        ],
        "document.problems": ["list", "What is wrong with the text, one item per place."],
        "document.unquoted": [
            "text",
            "The value for want of quotes around which the document cannot be read, where that is all that is wrong.",
        ],
        "document.hubReads": [
            "enum",
            "Whether the Hugging Face Hub will find the front matter.",
            YES_NO,
        ],
        "document.placeholders": [
            "list",
            "Template text left where a statement belongs, one item per place.",
        ],
    }),
    ...entry_define(["statement"], {
        "statement.fact": ["text", "The fact that is stated in two or more places.", always],
        "statement.subject": ["text", "Model or data set that it is said of.", always],
        "statement.agrees": ["enum", "Whether the places say the same after normalisation.", YES_NO],
        "statement.values": ["list", "What they say, one item per place.", always],
    }),
    ...entry_define(["waiver"], {
        "waiver.rule": ["text", "Rule that is waived."],
        "waiver.reason": ["text", "Why."],
        "waiver.owner": ["text", "Who answers for it."],
        "waiver.expires": ["date", "Its last day."],
        "waiver.subject": ["text", "Subject that it is for."],
        "waiver.status": [
            "enum",
            "expired: its last day is before the day of the run; too-long: that day is more than twelve months after it.",
            { values: ["active", "expired", "too-long"] },
        ],
        "waiver.knownRule": ["enum", "Whether a loaded or built-in pack has the rule.", YES_NO],
    }),
    ...entry_define(["repository"], {
        "repository.documents": ["number", "Documents that were read.", always],
        "repository.isChange": ["enum", "Whether a change is under review.", YES_NO],
        "repository.artifactsWithoutCard": [
            "list",
            "Weights and data files of the change with no document in their folder or above it.",
        ],
        "repository.licenseFile": ["text", "Licence file in the root."],
    }),
];

;// CONCATENATED MODULE: ./lib/src/facts/subject-facts.js


/** Facts of models and data sets. */
const SUBJECT_FACTS = [
    ...entry_define(["model", "dataset"], {
        name: ["text", "The name it is published under, without its owner.", always],
        owner: ["text", "Owner part of the declared id."],
        isPublished: ["enum", "yes unless the declared stage is draft or internal.", YES_NO],
        stage: ["enum", "Release stage.", { values: vocabulary/* STAGES */.an, governance: "subject.stage" }],
        version: ["text", "Version of the subject.", at("subject.version")],
        "license.id": [
            "text",
            "The licence, normalised: Hugging Face id, else SPDX id in lower case; an expression where several are combined.",
        ],
        "license.stated": ["list", "The licence as it was written, one item per value."],
        "license.status": [
            "enum",
            "resolved: it names one text; underspecified: a family without a version; nonstandard: other or free text; unknown: the card says that it is not known.",
            { values: ["resolved", "underspecified", "nonstandard", "unknown"] },
        ],
        "license.name": ["text", "Name given to a licence outside the lists."],
        "license.link": ["text", "Link given to a licence text."],
        "license.file": ["text", "Licence file in the folder of the document."],
        "license.rootFile": [
            "text",
            "Licence file in the root of the repository, which may be the code's alone.",
        ],
        "license.permissive": [
            "enum",
            "Whether the declared licence is a permissive one.",
            { values: ["yes", "no"] },
        ],
        "license.category": ["enum", "Kind of the declared licence, as the register has it.", CATEGORY],
        "license.commercial": [
            "enum",
            "Whether the declared licence allows commercial use.",
            COMMERCIAL,
        ],
        "provider.name": ["text", "Person or organization that answers for it.", at("provider.name")],
        contact: [
            "list",
            "Ways to reach them: mail address, issue tracker, URL.",
            at("contacts.general"),
        ],
        "contacts.ip": ["text", "Contact for rights holders.", at("contacts.ip")],
        "contacts.privacy": ["text", "Contact for data subjects.", at("contacts.privacy")],
        "contacts.safety": ["text", "Contact for safety reports.", at("contacts.safety")],
        "roles.role": ["list", "Roles that are filled.", at("roles[].role")],
        "roles.party": ["list", "Who fills them.", at("roles[].party")],
        "roles.duties": ["list", "Duties that they have.", at("roles[].duties")],
        "roles.unallocated": [
            "list",
            "Roles of the chain for which no entry names a party and a duty.",
        ],
        "complaints.url": ["text", "Where complaints are taken.", at("complaints.url")],
        "incident.contact": ["text", "Contact for incidents.", at("incident.contact")],
        "review.date": ["date", "Day of the last review of the declaration.", at("review.date")],
        "review.owner": ["text", "Who reviewed it.", at("review.owner")],
        "review.maxAgeDays": [
            "number",
            "Days after which a review counts as old; 365 unless stated.",
            at("review.maxAgeDays"),
        ],
        "review.status": [
            "enum",
            "aged: older than its limit on the day of the run; not-renewed: the change under review touches what was reviewed, and not the day of the review.",
            { values: ["current", "aged", "not-renewed"] },
        ],
        "change.entries": [
            "list",
            "Upstreams, data sets and teachers that the change under review adds, alters or removes.",
        ],
        intendedUse: ["text", "What it is meant for.", at("intendedUse")],
        outOfScopeUse: ["text", "What it is not meant for.", at("outOfScopeUse", "outOfScope")],
        limitations: ["text", "Known limitations and risks.", at("limitations")],
        "claims.openSource": ["list", "Places where the document calls it open source."],
        "access.gated": ["presence", "Whether access is given on request only.", at("access.gated")],
        "deployment.publicService": [
            "presence",
            "Whether it serves the public.",
            at("deployment.publicService"),
        ],
        "deployment.commercial": [
            "presence",
            "Whether the use is commercial.",
            at("deployment.commercial"),
        ],
        "purpose.original": [
            "text",
            "Purpose for which the data were collected.",
            at("purpose.original"),
        ],
        "purpose.compatibleAssessment": [
            "presence",
            "Whether the new purpose was assessed against the original one (GDPR Art. 6(4)).",
            at("purpose.compatibleAssessment"),
        ],
        body: [
            "enum",
            "Whether the card has text to read beside its fields. Its place is the end of that text; absent where the text ends in a block that nothing closes.",
            { values: ["yes", "no"] },
        ],
        dataDescribedElsewhere: [
            "enum",
            "Whether every data set that it names is described in this repository.",
            YES_NO,
        ],
        "personalInfo.present": [
            "presence",
            "Whether personal information is in the data; for a model, in what it was trained on.",
            at("personalInfo.present"),
        ],
        "personalInfo.statement": [
            "text",
            "What a section of the card says about personal information.",
        ],
        "personalInfo.categories": [
            "list",
            "Categories of personal information (DPV-PD names).",
            at("personalInfo.categories"),
        ],
        "personalInfo.sensitive": [
            "presence",
            "Whether sensitive personal information is in it (PIPL Art. 28, GDPR Art. 9).",
            at("personalInfo.sensitive", "personalInfo.sensitive.present"),
        ],
        "personalInfo.minors": [
            "presence",
            "Whether information on minors is in it.",
            at("personalInfo.minors", "personalInfo.minors.present"),
        ],
        "personalInfo.deidentification": [
            "enum",
            "How far persons were made unrecognisable.",
            {
                values: ["none", "pseudonymised", "anonymised", "aggregated"],
                governance: "personalInfo.deidentification",
                also: ["personalInfo.deidentification.status"],
            },
        ],
        "personalInfo.deidentificationMethod": [
            "list",
            "How that was done.",
            at("personalInfo.deidentificationMethod", "personalInfo.deidentification.method"),
        ],
        "personalInfo.deidentificationTested": [
            "presence",
            "Whether re-identification was tested.",
            at("personalInfo.deidentificationTested", "personalInfo.deidentification.tested"),
        ],
        "personalInfo.indications": [
            "list",
            "Sources and columns that normally come with personal information.",
        ],
        "legalBasis.basis": [
            "list",
            "Legal grounds for processing, as DPV or pipl-13-n ids.",
            at("legalBasis[].basis"),
        ],
        "consent.separate": ["presence", "Separate consent (PIPL Art. 29).", at("consent.separate")],
        "consent.guardian": [
            "presence",
            "Consent of a guardian (PIPL Art. 31).",
            at("consent.guardian"),
        ],
        "consent.scope": ["list", "What the consent covers.", at("consent.scope")],
        "consent.publication": [
            "presence",
            "Separate consent to publication (PIPL Art. 25).",
            at("consent.publication"),
        ],
        "minors.rulesUrl": [
            "text",
            "Dedicated rules for the data of minors (PIPL Art. 31).",
            at("minors.rulesUrl"),
        ],
        "crossBorder.transfer": [
            "presence",
            "Whether personal information leaves the country.",
            at("crossBorder.transfer"),
        ],
        "crossBorder.mechanism": ["text", "Ground of that transfer.", at("crossBorder.mechanism")],
        "crossBorder.destinations": [
            "list",
            "Countries that it goes to (ISO 3166-1).",
            at("crossBorder.destinations"),
        ],
        "rights.contact": ["text", "Where data subjects turn.", at("rights.contact")],
        retention: ["text", "How long data are kept (ISO 8601 duration).", at("retention")],
        "impactAssessment.done": [
            "presence",
            "Whether an impact assessment was made (PIPL Art. 55).",
            at("impactAssessment.done"),
        ],
        "synthetic.present": [
            "presence",
            "Whether a model or service made part of the data.",
            at("synthetic.present"),
        ],
        "synthetic.generators": [
            "list",
            "Models and services that made it.",
            at("synthetic.generators[].id"),
        ],
        "copyright.containsProtected": [
            "presence",
            "Whether protected works are in the data.",
            at("copyright.containsProtected"),
        ],
        "copyright.basis": ["list", "Grounds named for their use.", at("copyright.basis")],
        "labels.explicit": [
            "presence",
            "Whether generated content is visibly labelled.",
            at("labels.explicit"),
        ],
        "labels.implicit": [
            "presence",
            "Whether generated content is labelled in its metadata.",
            at("labels.implicit"),
        ],
        "labels.standards": [
            "list",
            "Standards of that labelling (GB45438-2025, C2PA, IPTC-DST, SynthID).",
            at("labels.standards"),
        ],
        "policies.ip": ["text", "Policy on intellectual property.", at("policies.ip")],
        "policies.copyright": [
            "text",
            "Copyright policy (AI Act Art. 53(1)(c)).",
            at("policies.copyright"),
        ],
        "policies.aup": ["text", "Acceptable-use policy.", at("policies.aup")],
        "policies.privacy": ["text", "Privacy policy.", at("policies.privacy")],
        kind: ["enum", "What it is.", { values: ["model", "dataset"], mayBeAbsent: false }],
        isConversion: [
            "enum",
            "Whether it is only a quantized or converted copy of a declared model; a data set never is.",
            YES_NO,
        ],
    }),
    ...entry_define(["model"], {
        baseModels: ["list", "Models whose weights it starts from, merges or converts."],
        teachers: ["list", "Models and services whose outputs it learnt from."],
        "training.datasets": ["list", "Data sets it was trained on."],
        "training.summary": [
            "text",
            "Public summary or description of the training data.",
            at("training.dataSummaryUrl"),
        ],
        "training.description": ["text", "How it was trained.", at("training.description")],
        "training.stages": ["list", "Stages of the training.", at("training.stages")],
        "evaluation.results": ["list", "Results that are reported, one item per metric or section."],
        "teachers.statement": ["text", "What the body of the card says it was distilled from."],
        "distillation.declared": [
            "presence",
            "Whether it was distilled; `none` silences hints.",
            at("distillation", "distillation.declared"),
        ],
        "distillation.hints": ["list", "Name, tags and sentences that speak of distillation."],
        isDistilled: [
            "enum",
            "Whether a teacher, or a data set with a known generator, is among its declared upstreams.",
            YES_NO,
        ],
        derivationHints: ["list", "Name, tags and files that speak of a base model."],
        mergeConflicts: [
            "list",
            "R6, R7: pairs of texts among its upstreams that cannot both be met, one item per pair.",
        ],
        isGenerative: [
            "enum",
            "Whether it makes text, images, sound or video; unknown where no task is declared.",
            YES_NO_UNKNOWN,
        ],
        generatesMedia: [
            "enum",
            "Whether it makes images, sound or video; unknown where no task is declared.",
            YES_NO_UNKNOWN,
        ],
    }),
    ...entry_define(["dataset"], {
        sources: ["list", "Data sets and places its content comes from."],
        "sources.description": ["text", "What the card says on where its content comes from."],
        columns: ["list", "Names of its columns or features."],
    }),
];

;// CONCATENATED MODULE: ./lib/src/facts/catalogue.js




/** Every fact there is: name to entry. Later versions add entries and change none. */
const CATALOGUE = Object.fromEntries([
    ...SUBJECT_FACTS,
    ...EDGE_FACTS,
    ...OTHER_FACTS,
]);
/** Names of the facts of one kind, in catalogue order. */
const factsOf = (kind) => byKind.get(kind) ?? [];
const byKind = new Map(vocabulary/* SUBJECT_KINDS */.jy.map((kind) => [
    kind,
    Object.keys(CATALOGUE).filter((name) => CATALOGUE[name]?.kinds.includes(kind)),
]));


/***/ }),

/***/ 704:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ dayNumber)
/* harmony export */ });
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Days since 1970 of a `YYYY-MM-DD` that the calendar has; undefined for anything else. */
function dayNumber(text) {
    const [, year, month, day] = (DAY.exec(text) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined)
        return undefined;
    const longest = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
    if (month < 1 || month > 12 || day < 1 || day > longest)
        return undefined;
    return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}
const isLeap = (year) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;


/***/ }),

/***/ 7309:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ stateList),
/* harmony export */   My: () => (/* binding */ complete),
/* harmony export */   ht: () => (/* binding */ detached),
/* harmony export */   wk: () => (/* binding */ state),
/* harmony export */   yX: () => (/* binding */ strongest)
/* harmony export */ });
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7462);


/**
 * A copy of its own. A part of a string keeps the whole string alive, here the whole card; the engine copies only what
 * it has to put together.
 */
const detached = (text) => `${text}\0`.slice(0, -1);
/** Records a statement. Names and types are checked against the catalogue by the contract tests. */
function state(statements, name, value, place) {
    const own = typeof value === "string" ? detached(value) : value;
    const fact = { value: own, state: "declared", ...place };
    const list = statements.get(name);
    if (list)
        list.push(fact);
    else
        statements.set(name, [fact]);
}
/** Records a list fact with a place per item; an empty list states nothing. */
function stateList(statements, name, items, evidence, as = "declared") {
    const [first] = items;
    if (!first)
        return;
    const own = items.map((item) => ({ value: detached(item.text), at: item.at }));
    state(statements, name, own.map(({ value }) => value), { at: first.at, evidence, state: as, items: own });
}
const rank = (fact) => _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .EVIDENCE */ .S4.indexOf(fact.evidence);
/** The strongest statement of a fact; the first of equals. */
const strongest = (facts) => facts?.reduce((best, fact) => (rank(fact) < rank(best) ? fact : best));
/** Gives a subject every fact of its kind. What nobody stated is absent, or unreadable where it may be hidden. */
function complete(draft) {
    const { evidence, at, unreadable } = draft.silence;
    // One object for all silent facts: most facts of most cards are silent.
    const absent = { value: null, state: "absent", evidence, at };
    const hidden = unreadable ? { ...absent, state: "unreadable" } : absent;
    const facts = {};
    for (const name of (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .x)(draft.kind))
        facts[name] =
            strongest(draft.statements.get(name)) ?? (_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y[name]?.mayBeAbsent ? hidden : absent);
    return { id: draft.id, kind: draft.kind, document: draft.document, at: draft.at, facts };
}


/***/ }),

/***/ 282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   L1: () => (/* binding */ withoutAddress),
/* harmony export */   Mx: () => (/* binding */ withoutEnd),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   dk: () => (/* binding */ namesBeside),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   h7: () => (/* binding */ lastNames),
/* harmony export */   n3: () => (/* binding */ isRelative),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The folder of a file, repository-relative; the empty string is the root. */
const folderOf = (file) => file.slice(0, Math.max(0, file.lastIndexOf("/")));
/** The name of a file without its folder. */
const nameOf = (file) => file.slice(file.lastIndexOf("/") + 1);
/** Names of the files in the folder of a file. */
const namesBeside = (files, file) => [...files].filter((other) => folderOf(other) === folderOf(file)).map(nameOf);
/** The name of a card in the root for relative paths: no card can be written so. */
const ROOT = "/";
/** Joins a relative path to a folder; a path that leaves the repository comes to nothing. */
function join(folder, relative) {
    const parts = folder.split("/").filter(Boolean);
    for (const step of relative.split("/")) {
        if (step === "" || step === ".")
            continue;
        if (step !== "..")
            parts.push(step);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join("/");
}
/** `./x` and `../x`: a path from the folder of the card. */
const isRelative = (name) => /^\.{1,2}(?:\/|$)/.test(name);
/**
 * A path on somebody's machine: absolute, in a home folder, on a drive, or with more parts than any id has. No document
 * can lead there, only its last parts tell something.
 */
const isLocal = (name) => /^(?:\/|~\/|[a-z]:\/|file:)/i.test(name) || (!name.includes("://") && name.split("/").length > 2);
/** Names that the end of a path may mean, the more exact first: `owner/name` of a download cache, then the last parts. */
function lastNames(path) {
    const parts = path.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
    const cached = parts.map((part) => part.split("--")).find(isCacheFolder);
    const id = cached ? [`${cached[1]}/${cached.slice(2).join("--")}`] : [];
    return [...id, ...(parts.length > 1 ? [parts.slice(-2).join("/")] : []), ...parts.slice(-1)];
}
const isCacheFolder = ([kind, ...rest]) => (kind === "models" || kind === "datasets") && rest.length > 1;
/** A reference to the Hub without address, page and query: `https://hf.co/acme/x/tree/main` is `acme/x`. */
function withoutAddress(name) {
    const bare = withoutEnd(name
        .replace(/^(?:(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/|hf:\/\/)/, "")
        .replace(/[?#].*$/s, ""));
    if (bare === withoutEnd(name))
        return bare;
    const id = bare.replace(/^(?:datasets|models)\//, "");
    const page = /^([^/]+\/[^/]+)\/(?:tree|blob|resolve|raw|commit|discussions|viewer)(?:\/|$)/.exec(id);
    return page?.[1] ?? id;
}
/** Takes slashes off the end; as a regular expression this would be quadratic. */
function withoutEnd(name) {
    let end = name.length;
    while (end > 0 && name[end - 1] === "/")
        end--;
    return name.slice(0, end);
}


/***/ }),

/***/ 8083:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/**
 * Text that a template left behind. It reads as an answer to a person and as a value to a parser, and is neither.
 * `N/A` is not among them: it is often an honest answer.
 */
const WHOLE = new Set([
    "more information needed",
    "needs more information",
    "more info needed",
    "information needed",
    "todo",
    "tbd",
    "fixme",
    "to be added",
    "to be determined",
    "to be completed",
    "coming soon",
    "placeholder",
    "fill me in",
    "to do",
    "tba",
    "to be announced",
    "to be filled",
    "to be filled in",
    "to be written",
    "insert text here",
    "work in progress",
    "wip",
    "lorem ipsum",
    "待补充",
    "待完善",
    "待更新",
    "敬请期待",
    "待填写",
    "待定",
]);
/** The longest of them with room for brackets and emphasis; an address may follow. */
const LONGEST = 60;
const HINT = /\{\{|^\s*[[<]|info|to ?do|tb[ad]|fixme|to[^a-z]+be|coming|placeholder|fill|insert|work|wip|lorem|待|敬请/i;
/** Whether a value or a whole section says nothing but a placeholder. */
function isPlaceholder(text) {
    // Every block of every card is asked: most are too long, or lack every word and bracket of a placeholder.
    if (text.length > 1000 || !HINT.test(text))
        return false;
    const trimmed = text.trim();
    if (/^\{\{[^{}]{0,200}\}\}$/.test(trimmed) ||
        /^\[(?:insert|if relevant)\b[^[\]]{0,200}\]$/i.test(trimmed) ||
        // What the remedies of our own rules offer to paste: `<yes | no | partial | unknown>`. No tag, link or address.
        /^<(?=[^<>]{0,200}[ |\u3040-\u9fff])[^!<>=/@"]{1,200}>$/.test(trimmed))
        return true;
    if (trimmed.length > LONGEST && !trimmed.includes("]("))
        return false;
    const bare = trimmed
        .replace(/\]\([^()\s]{0,400}\)/g, "]")
        .replace(/[[\]*_`<>()（）【】!.…:：-]/g, " ")
        .replace(/\s+/g, " ")
        .trim()
        .toLowerCase();
    return WHOLE.has(bare);
}


/***/ }),

/***/ 2386:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ mayBeDocument),
/* harmony export */   HC: () => (/* binding */ isDeclaration),
/* harmony export */   xV: () => (/* binding */ mayBeDocumentAt)
/* harmony export */ });
/* harmony import */ var _facts_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(282);

/** Declarations that stand beside the cards; other YAML is no document. */
const DECLARATION = /^(?:model[-_])?governance\.ya?ml$/i;
/** Whether a file of this name is offered to the formats. */
const mayBeDocument = (name) => /\.(?:md|markdown)$/i.test(name) || DECLARATION.test(name);
/** The same of a path. */
const mayBeDocumentAt = (path) => mayBeDocument((0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path));
/** Whether it is a declaration, which speaks for a card given by its path alone too. */
const isDeclaration = (name) => DECLARATION.test(name);


/***/ }),

/***/ 4028:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   nX: () => (/* binding */ listable)
/* harmony export */ });
/* unused harmony export gitChange */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _change_artifacts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7488);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);
/* harmony import */ var _formats_offered_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2386);
/* harmony import */ var _text_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6746);
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8819);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5125);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9289);
/* harmony import */ var _ignore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9657);










/** What differs between the merge base with `since` (branch, tag or commit) and the work tree, untracked files included. */
const gitChange = (options) => told(async () => {
    const { root, since } = options;
    await isRoot(root);
    const base = await baseOf(root, since);
    return changeOf(options, base, await changedFiles({ root }, base), (blob) => git({ root }, ["cat-file", "blob", blob], LIMITS.fileBytes));
});
/** Puts a change together from what differs and a way to read old blobs. */
async function changeOf(scope, base, entries, read) {
    const difference = ({ blob, removed }) => removed ? "removed" : blob === undefined ? "added" : "altered";
    return {
        base,
        files: new Map([...entries].map(([file, entry]) => [file, difference(entry)])),
        artifacts: await artifactsOf(scope, entries),
        listedBefore: await listedBefore(scope, entries),
        comparable: true,
        async before(file) {
            const blob = entries.get(file)?.blob;
            if (blob === undefined)
                return undefined;
            return told(async () => {
                const { bytes, truncated } = await read(blob);
                return { file, ...(0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .decode */ .D4)(bytes, truncated) };
            });
        },
    };
}
/** What git refused is for the user to mend: a clone without the contents of older files, a broken object. */
async function told(work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_5__/* .GitError */ .XS))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("change-unreadable", `git could not tell what has changed: ${error.said.split("\n")[0]}`, "check the clone: it has to hold the files of the base revision too");
    }
}
/** Paths of a comparison count from the top of the work tree, so that has to be our root. */
async function isRoot(root) {
    const top = await gitText({ root }, "rev-parse", "--show-toplevel").catch((error) => {
        if (error instanceof UserError)
            throw error;
        if (error instanceof GitError && /dubious ownership/.test(error.said))
            throw new UserError("change-not-trusted", "git does not trust this repository, because another user owns it", "git config --global --add safe.directory <folder>");
        return "";
    });
    if (top === "" || realpathSync(top) !== realpathSync(root))
        throw new UserError("change-no-repository", "--changed-since needs a git repository with a work tree", "run it inside the checkout, or leave --changed-since out");
}
async function baseOf(root, since) {
    // A leading dash would be an option to git, and a control character is in no name.
    const commit = /^[^-\p{Cc}][^\p{Cc}]*$/u.test(since)
        ? await gitText({ root }, "rev-parse", "--verify", "--quiet", `${since}^{commit}`).catch(silence)
        : undefined;
    const shallow = (await gitText({ root }, "rev-parse", "--is-shallow-repository")) === "true";
    const deeper = "fetch more history: `git fetch --unshallow`, or `fetch-depth: 0` in CI";
    if (commit === undefined || !isHash(commit))
        throw new UserError("change-no-such-ref", `there is no branch, tag or commit ${since}`, shallow ? deeper : "name one that this clone has, for example origin/main");
    const base = await gitText({ root }, "merge-base", commit, "HEAD").catch(silence);
    if (base !== undefined && isHash(base))
        return base;
    if (shallow)
        throw new UserError("change-shallow", `this clone is too shallow to hold the point where ${since} and HEAD part`, deeper);
    return commit;
}
/** Weights and data of the change, in the folders where a card would be looked for. */
async function artifactsOf(scope, entries) {
    const { root } = scope;
    const find = await startOf({ ...scope, include: [] });
    const artifacts = [];
    for (const [file, { removed }] of entries) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
        const start = removed ? undefined : find(file);
        if (start === undefined)
            continue;
        const folders = [start, ...foldersBetween(start, path)];
        if (folders.some((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "rule.json"))))
            continue;
        const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (!info?.isFile() || cardAbove(root, start))
            continue;
        const beside = /\.bin$/i.test(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) : [];
        if ((0,_change_artifacts_js__WEBPACK_IMPORTED_MODULE_8__/* .isArtifact */ .v)(file, sizeOf(path, info.size), beside))
            artifacts.push(file);
    }
    return artifacts.sort();
}
/** Files that a run over the base would have offered to the formats. */
async function listedBefore(scope, entries) {
    const isListed = await listable(scope, (rule) => {
        const entry = entries.get(rule);
        return entry === undefined ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scope.root, rule)) : entry.blob !== undefined;
    });
    return [...entries].flatMap(([file, { blob }]) => blob !== undefined && isListed(file) ? [file] : []);
}
/** Whether a file would be offered to the formats if it were there; `hasRule` says where a `rule.json` hides a folder. */
async function listable(scope, hasRule = (rule) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scope.root, rule))) {
    const { root, paths } = scope;
    const find = await startOf(scope);
    return (file) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
        if (paths.includes(path))
            return true;
        const start = (0,_formats_offered_js__WEBPACK_IMPORTED_MODULE_9__/* .mayBeDocumentAt */ .xV)(file) ? find(file) : undefined;
        return (start !== undefined &&
            ![start, ...foldersBetween(start, path)].some((folder) => hasRule(slashes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "rule.json"))))));
    };
}
/** Finds the given path below which a file is looked at; undefined where none leads to it. */
async function startOf({ root, paths, include, exclude, }) {
    const isExcluded = await (0,_ignore_js__WEBPACK_IMPORTED_MODULE_7__/* .excluded */ .t)({
        ...(include ? { include } : {}),
        ...(exclude ? { exclude } : {}),
    });
    return (file) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
        const start = paths.find((one) => (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .inside */ .nx)(one, path));
        if (start === undefined || isExcluded.file(file, file))
            return undefined;
        const folders = foldersBetween(start, path);
        return folders.some((folder) => isExcluded.folder(slashes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(start, folder))))
            ? undefined
            : start;
    };
}
/** Folders below `start` on the way to a file. */
function foldersBetween(start, path) {
    const folders = [];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); folder !== start && (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .inside */ .nx)(start, folder);) {
        folders.push(folder);
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    }
    return folders;
}
/** Above the given path nothing is read: what looks like a card there may be one. */
function cardAbove(root, start) {
    for (let folder = start; folder !== root && (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .inside */ .nx)(root, folder);) {
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "README.md")))
            return true;
    }
    return false;
}
/** Bytes of a file; of what a pointer of Git LFS stands for. */
function sizeOf(path, size) {
    if (size > 1024)
        return size;
    try {
        const head = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
        const stated = head.startsWith("version https://git-lfs.github.com/spec/")
            ? /^size (\d{1,15})$/m.exec(head)?.[1]
            : undefined;
        return stated === undefined ? size : Number(stated);
    }
    catch {
        return size;
    }
}
const slashes = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
const silence = () => undefined;


/***/ }),

/***/ 9289:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   P6: () => (/* binding */ nodeHost),
/* harmony export */   nx: () => (/* binding */ inside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);
/* harmony import */ var _formats_offered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2386);
/* harmony import */ var _ignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9657);





const START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
/**
 * The file system below one root. Symbolic links are not followed: what they point at is read where it stands. Asked
 * synchronously: to load `node:fs/promises` costs more of a start than all that is asked of it.
 */
function nodeHost(options) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.root);
    const relativePath = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
    const added = options.added ?? (() => false);
    /**
     * A rule's folder holds its examples, which are no cards. Where the change brings the rule, only the folder of a rule
     * of a pack that was there before: otherwise a pull request could hide its card behind a file.
     */
    const hides = (folder) => {
        if (!added(relativePath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "rule.json"))))
            return true;
        const pack = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), "pack.json");
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(pack) && !added(relativePath(pack));
    };
    const walk = (isExcluded, folder, base, files, diagnostics) => {
        let entries;
        try {
            entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
        }
        catch {
            diagnostics.push({
                code: "folder-unreadable",
                severity: "warning",
                message: "this folder could not be opened",
                at: { file: relativePath(folder), range: START },
            });
            return;
        }
        if (entries.some((entry) => entry.name === "rule.json" && entry.isFile()) && hides(folder))
            return;
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
            const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
            if (entry.isSymbolicLink() && (0,_formats_offered_js__WEBPACK_IMPORTED_MODULE_4__/* .mayBeDocument */ .EQ)(entry.name)) {
                const target = realPath(path);
                if (target === undefined || !inside(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root), target))
                    diagnostics.push({
                        code: "link-not-followed",
                        severity: "warning",
                        message: "a symbolic link that leaves the repository was not followed",
                        at: { file: relativePath(path), range: START },
                    });
            }
            if (entry.isDirectory()) {
                if (!isExcluded.folder(below))
                    walk(isExcluded, path, base, files, diagnostics);
            }
            else if (entry.isFile() &&
                (0,_formats_offered_js__WEBPACK_IMPORTED_MODULE_4__/* .mayBeDocument */ .EQ)(entry.name) &&
                !isExcluded.file(below, relativePath(path)))
                files.add(relativePath(path));
        }
    };
    return {
        async list() {
            const isExcluded = await (0,_ignore_js__WEBPACK_IMPORTED_MODULE_3__/* .excluded */ .t)(options);
            const files = new Set();
            const diagnostics = [];
            for (const path of options.paths) {
                const real = realPath(path);
                if (real === undefined)
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("no-such-path", `there is no file or folder ${relativePath(path) || path}`, "check the path and the folder you run in");
                // Also for a path given by hand: a link out of the repository is not followed.
                if (!inside(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root), real))
                    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("link-leaves-repository", `${relativePath(path)} leads to somewhere outside ${root}`, "give the path itself instead of the link");
                const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
                if (target.isDirectory())
                    walk(isExcluded, path, path, files, diagnostics);
                else if (target.isFile()) {
                    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root), real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
                    files.add(file);
                    for (const beside of declarationsBeside(real)) {
                        const declared = file.replace(/[^/]*$/, beside);
                        if (!isExcluded.file(beside, declared))
                            files.add(declared);
                    }
                }
            }
            return { files: [...files].sort(), diagnostics };
        },
        async names(folder) {
            try {
                const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true });
                return entries
                    .filter((entry) => entry.isFile())
                    .map((entry) => entry.name)
                    .sort();
            }
            catch {
                return [];
            }
        },
        read: (file, maxBytes) => readText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file), maxBytes),
        debug: (message) => options.debug?.(message),
    };
}
/** A card given by its path alone is still read with the declaration that speaks for it. */
function declarationsBeside(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { withFileTypes: true })
            .filter((one) => one.isFile() && (0,_formats_offered_js__WEBPACK_IMPORTED_MODULE_4__/* .isDeclaration */ .HC)(one.name))
            .map((one) => one.name);
    }
    catch {
        return [];
    }
}
/** Where a path leads; undefined where it leads to nothing. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        return undefined;
    }
}
/**
 * Reads without following a link and without waiting on a pipe. Synchronous: for files of this size a turn through
 * the thread pool costs several times the read itself.
 */
async function readText(path, maxBytes) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    try {
        const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!info.isFile())
            throw new Error("not a regular file");
        const buffer = Buffer.alloc(Math.min(info.size, maxBytes));
        let length = 0;
        while (length < buffer.length) {
            const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, length, buffer.length - length, length);
            if (bytes === 0)
                break;
            length += bytes;
        }
        return decode(buffer.subarray(0, length), info.size > length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Bytes as text, and whether they were UTF-8. */
function decode(bytes, truncated) {
    try {
        // `stream` lets a cap fall inside a character.
        const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, {
            stream: truncated,
        });
        return { text, truncated, utf8: true };
    }
    catch {
        const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        return { text, truncated, utf8: false };
    }
}
const inside = (root, path) => path === root || path.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);


/***/ }),

/***/ 9657:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ excluded)
/* harmony export */ });
/* harmony import */ var _facts_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(282);

/** Folders whose cards are nobody's release: tools, vendored trees, tests, examples, templates. */
const IGNORED = new Set([
    "node_modules",
    "vendor",
    "third_party",
    "third-party",
    "thirdparty",
    "dist",
    "build",
    "test",
    "tests",
    "__tests__",
    "testdata",
    "test-data",
    "test_data",
    "fixtures",
    "__fixtures__",
    "mocks",
    "__mocks__",
    "examples",
    "example",
    "template",
    "templates",
    "site-packages",
    "venv",
]);
/** Built-in ignores match below the given path only, so that `check examples` means what it says. */
async function excluded(options) {
    // The matcher is loaded only where a configuration has patterns.
    const glob = async (patterns) => patterns && patterns.length > 0
        ? (await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19))).default([...patterns], { dot: true })
        : undefined;
    const include = await glob(options.include);
    const exclude = await glob(options.exclude);
    return {
        folder: (below) => {
            const name = (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(below).toLowerCase();
            return name === ".git" || (name.startsWith(".") && name !== ".github") || IGNORED.has(name);
        },
        file: (_, fromRoot) => (include !== undefined && !include(fromRoot)) || exclude?.(fromRoot) === true,
    };
}


/***/ }),

/***/ 831:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ leaves),
/* harmony export */   Q: () => (/* binding */ checkCondition)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7462);
/* harmony import */ var _operators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(708);



const MAX_DEPTH = 16;
/** Everything the shape of a condition cannot say: known facts and operators, fitting types and values. */
function checkCondition(condition, kinds, path) {
    if (path.length > MAX_DEPTH * 2)
        return [{ path, message: "nested deeper than 16 levels" }];
    if ("all" in condition)
        return condition.all.flatMap((child, i) => checkCondition(child, kinds, [...path, "all", i]));
    if ("any" in condition)
        return condition.any.flatMap((child, i) => checkCondition(child, kinds, [...path, "any", i]));
    if ("not" in condition) {
        const problems = checkCondition(condition.not, kinds, [...path, "not"]);
        // `not equal` would hold where nothing was stated: the trap that the operators close.
        for (const { fact, operator } of leaves(condition.not))
            if (operator !== "present" && _facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y[fact]?.mayBeAbsent === true)
                problems.push({
                    path: [...path, "not"],
                    message: `\`not\` over a comparison of ${fact}, which may be absent`,
                    hint: "use notEqual, notIn or doesNotContain, and `present` for silence",
                });
        return problems;
    }
    const problems = [];
    const complain = (key, message, hint) => problems.push({ path: [...path, key], message, ...(hint === undefined ? {} : { hint }) });
    const fact = Object.hasOwn(_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y, condition.fact) ? _facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y[condition.fact] : undefined;
    const operator = Object.hasOwn(_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .OPERATORS */ .w, condition.operator)
        ? _operators_js__WEBPACK_IMPORTED_MODULE_2__/* .OPERATORS */ .w[condition.operator]
        : undefined;
    if (!fact)
        complain("fact", `no such fact: ${condition.fact}`, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(condition.fact, kinds.flatMap(_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .x)));
    else
        for (const kind of kinds)
            if (!fact.kinds.includes(kind))
                complain("fact", `${condition.fact} is a fact of ${fact.kinds.join(", ")}, not of ${kind}`);
    if (!operator)
        complain("operator", `no such operator: ${condition.operator}`, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(condition.operator, Object.keys(_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .OPERATORS */ .w)));
    if (!fact || !operator)
        return problems;
    if (!operator.types.includes(fact.type))
        complain("operator", `${condition.operator} does not apply to ${condition.fact}, a ${fact.type}`);
    const { value } = condition;
    const fits = operator.takes === "boolean"
        ? typeof value === "boolean"
        : operator.takes === "list"
            ? Array.isArray(value) && value.length > 0
            : operator.takes === "number" || fact.type === "number"
                ? typeof value === "number"
                : typeof value === "string";
    if (!fits)
        complain("value", `${condition.operator} takes a ${operator.takes} here`);
    const words = fact.type === "presence" ? ["yes", "no", "partial", "unknown", "n/a"] : fact.values;
    if (fits && words && operator.takes !== "boolean")
        for (const word of Array.isArray(value) ? value : [value])
            if (typeof word === "string" && !words.includes(word))
                complain("value", `${condition.fact} is never \`${word}\``, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(word, words));
    return problems;
}
/** The leaves of a condition. */
function leaves(condition) {
    if ("all" in condition)
        return condition.all.flatMap(leaves);
    if ("any" in condition)
        return condition.any.flatMap(leaves);
    if ("not" in condition)
        return leaves(condition.not);
    return [condition];
}


/***/ }),

/***/ 708:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ OPERATORS)
/* harmony export */ });
const scalars = ["text", "presence", "enum", "date", "number"];
const every = [...scalars, "list"];
const listed = (value, word) => Array.isArray(value) && value.includes(word);
/**
 * The operators of the rule language. A comparison holds only for a stated fact: silence neither equals nor differs.
 * A rule that means silence says `present`. json-rules-engine's own operators and decorators are taken out, because
 * their `notEqual` and `notIn` hold where nothing was stated.
 */
const OPERATORS = {
    present: {
        types: every,
        takes: "boolean",
        meaning: "The fact is stated (true) or not (false).",
        holds: (_, value) => value === true,
        absent: (value) => value === false,
    },
    equal: {
        types: scalars,
        takes: "scalar",
        meaning: "Stated, and this very value.",
        holds: (fact, value) => fact.value === value,
    },
    notEqual: {
        types: scalars,
        takes: "scalar",
        meaning: "Stated, and another value.",
        holds: (fact, value) => fact.value !== value,
    },
    in: {
        types: scalars,
        takes: "list",
        meaning: "Stated, and one of these values.",
        holds: (fact, value) => listed(value, fact.value),
    },
    notIn: {
        types: scalars,
        takes: "list",
        meaning: "Stated, and none of these values.",
        holds: (fact, value) => !listed(value, fact.value),
    },
    contains: {
        types: ["list"],
        takes: "scalar",
        meaning: "The list is stated and holds this item.",
        holds: (fact, value) => listed(fact.value, value),
    },
    doesNotContain: {
        types: ["list"],
        takes: "scalar",
        meaning: "The list is stated and does not hold this item.",
        holds: (fact, value) => !listed(fact.value, value),
    },
    containsAny: {
        types: ["list"],
        takes: "list",
        meaning: "The list is stated and holds at least one of these items.",
        holds: (fact, value) => Array.isArray(value) && value.some((word) => listed(fact.value, word)),
    },
    lessThan: {
        types: ["number"],
        takes: "number",
        meaning: "Stated, and smaller.",
        holds: (fact, value) => typeof fact.value === "number" && typeof value === "number" && fact.value < value,
    },
    greaterThan: {
        types: ["number"],
        takes: "number",
        meaning: "Stated, and greater.",
        holds: (fact, value) => typeof fact.value === "number" && typeof value === "number" && fact.value > value,
    },
};


/***/ }),

/***/ 3072:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   QD: () => (/* binding */ waiverSubjects),
/* harmony export */   Vg: () => (/* binding */ readWaiver),
/* harmony export */   q2: () => (/* binding */ NO_WAIVERS)
/* harmony export */ });
/* harmony import */ var _facts_day_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(704);
/* harmony import */ var _facts_draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7309);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8426);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(831);




const KEYS = ["rule", "subject", "value", "reason", "owner", "expires"];
const NO_WAIVERS = { stated: [], knownRules: new Set(), apply: true };
/** What would make every other rule silent, or excuse a waiver by a waiver. */
const NEVER_WAIVED = ["doc/unreadable-document", "doc/invalid-waiver"];
/** Twelve months, a leap year included. */
const LONGEST_DAYS = 366;
/** One entry of `waivers`; the shape was checked before. An empty part counts as not stated. */
function readWaiver(file, node) {
    const waiver = {
        at: { file, range: node.range },
    };
    for (const key of KEYS) {
        const part = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_2__.at)(node, key);
        const text = part?.kind === "scalar" ? part.text?.trim() : undefined;
        if (part && text)
            waiver[key] = { text, at: { file, range: part.range } };
    }
    return waiver;
}
/** Every waiver is a subject, so that rules can ask for reason, owner and an end. */
const waiverSubjects = (policy, date) => policy.stated.map((waiver) => {
    const { at, rule, subject, value, expires } = waiver;
    const statements = new Map();
    for (const key of ["rule", "subject", "reason", "owner"]) {
        const part = waiver[key];
        if (part)
            (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .state */ .wk)(statements, `waiver.${key}`, part.text, { at: part.at, evidence: "structured" });
    }
    const status = statusOf(expires?.text, date);
    if (expires && status) {
        const place = { at: expires.at, evidence: "structured" };
        (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .state */ .wk)(statements, "waiver.expires", expires.text, place);
        (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .state */ .wk)(statements, "waiver.status", status, { ...place, state: "derived" });
    }
    const known = policy.knownRules.has(rule?.text ?? "");
    (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .state */ .wk)(statements, "waiver.knownRule", known ? "yes" : "no", {
        // Only a wrong id is worth pointing at.
        at: known ? at : (rule?.at ?? at),
        evidence: "structured",
        state: "derived",
    });
    return (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .complete */ .My)({
        id: ["waiver", rule?.text ?? "-", subject?.text ?? "-", ...(value ? [value.text] : [])].join(" "),
        kind: "waiver",
        document: at.file,
        at,
        statements,
        silence: { at, evidence: "structured", unreadable: false },
    });
});
/** A last day that the calendar does not have is none. */
function statusOf(expires, date) {
    const [last, today] = [(0,_facts_day_js__WEBPACK_IMPORTED_MODULE_3__/* .dayNumber */ .U)(expires ?? ""), (0,_facts_day_js__WEBPACK_IMPORTED_MODULE_3__/* .dayNumber */ .U)(date)];
    if (last === undefined || today === undefined)
        return undefined;
    if (last < today)
        return "expired";
    return last - today > LONGEST_DAYS ? "too-long" : "active";
}
function activeWaivers({ stated, knownRules }, date) {
    return stated.flatMap((waiver) => {
        const { rule, subject, value, reason, owner, expires } = waiver;
        if (!rule || !subject || !reason || !owner || !expires)
            return [];
        if (!knownRules.has(rule.text) || NEVER_WAIVED.includes(rule.text))
            return [];
        if (statusOf(expires.text, date) !== "active")
            return [];
        return {
            rule: rule.text,
            matches: wildcard(subject.text),
            value: value?.text,
            stated: waiver,
            excuse: {
                by: "waiver",
                reason: reason.text,
                owner: owner.text,
                expires: expires.text,
            },
        };
    });
}
/** Marks the findings that a waiver excuses, and tells of waivers that can excuse nothing. */
function applyWaivers(findings, policy, coverage) {
    const diagnostics = policy.stated
        .filter(({ rule }) => rule !== undefined && NEVER_WAIVED.includes(rule.text))
        .map((waiver) => ({
        code: "waiver-refused",
        severity: "warning",
        message: `${waiver.rule?.text} cannot be waived`,
        hint: "take the waiver out, and mend what the rule reports",
        at: waiver.at,
    }));
    if (!policy.apply)
        return { findings: findings.map(({ finding }) => finding), diagnostics };
    const waivers = activeWaivers(policy, coverage.date);
    const used = new Set();
    const marked = findings.map(({ finding, file }) => {
        const fitting = waivers.filter(({ rule, matches }) => rule === finding.ruleId && (matches(finding.subject) || (file !== "" && matches(file))));
        const whole = fitting.filter(({ value }) => value === undefined);
        const partly = fitting.filter(({ value }) => value !== undefined && values(finding).some((list) => list.includes(value)));
        for (const waiver of [...whole, ...partly])
            used.add(waiver);
        const excused = new Set(partly.map(({ value }) => value ?? ""));
        const [by] = whole.length > 0
            ? whole
            : values(finding).some((list) => isExcused(list, excused))
                ? partly
                : [];
        return by ? { ...finding, suppressed: by.excuse } : finding;
    });
    const expected = expectedRules(coverage);
    for (const waiver of waivers)
        if (!used.has(waiver) && expected.has(waiver.rule))
            diagnostics.push({
                code: "waiver-unused",
                severity: "warning",
                message: `the waiver of ${waiver.rule} for ${waiver.stated.subject?.text} matches no finding`,
                hint: "take it out, or give the subject as the JSON report names it",
                at: waiver.stated.at,
            });
    return { findings: marked, diagnostics };
}
/** A list is excused item by item: an item that joins it later is a new matter. */
const isExcused = (list, excused) => list.length > 0 && list.every((value) => excused.has(value));
/** The values that decided, and the items that are named beside them. */
const values = ({ because, related }) => {
    const decided = because.map(({ value }) => Array.isArray(value) ? value : value === null ? [] : [String(value)]);
    const items = new Set(decided.flat());
    return [...decided, ...related.flatMap(({ note }) => (items.has(note) ? [] : [[note]]))];
};
/** Rules that could have found something in this run. */
function expectedRules({ packs, wholeRepository, isChange }) {
    if (!wholeRepository)
        return new Set();
    const needsChange = ["repository.isChange", "change.entries", "review.status"];
    return new Set(packs
        .flatMap(({ rules }) => rules)
        .filter(({ when }) => isChange || !(0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .leaves */ .F)(when).some(({ fact }) => needsChange.includes(fact)))
        .map(({ id }) => id));
}
/** `*` stands for any text, all else for itself: ids hold brackets, and a pattern may not cost time. */
function wildcard(pattern) {
    const [first = "", ...rest] = pattern.split("*");
    const last = rest.pop();
    if (last === undefined)
        return (name) => name === pattern;
    return (name) => {
        if (!name.startsWith(first))
            return false;
        let from = first.length;
        for (const part of rest) {
            const found = name.indexOf(part, from);
            if (found < 0)
                return false;
            from = found + part.length;
        }
        return name.length - last.length >= from && name.endsWith(last);
    };
}


/***/ }),

/***/ 8620:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ annotationPlace),
/* harmony export */   x: () => (/* binding */ annotationText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1665);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(306);
/* harmony import */ var _paste_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6418);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3512);




function annotationText(group, report, context, length) {
    const { findings } = group;
    const [first, ...rest] = findings;
    const block = (0,_paste_js__WEBPACK_IMPORTED_MODULE_2__/* .paste */ .oh)(findings, report.lineage, context.line);
    return {
        title: rest.length === 0 ? first.ruleId : (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(report.locale)("missing", findings.length),
        message: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(rest.length === 0 ? single(first, report) : several(group, report), length),
        ...(block === undefined
            ? {}
            : { addition: [(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .pasteTitle */ .Sv)(block, report.locale), "", ...block.lines].join("\n") }),
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
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(report.locale);
    return findings
        .map((one) => {
        const said = one.severity === severity ? one.message : word("labelled", word(one.severity), one.message);
        const where = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(one.primary) === (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(at) ? "" : ` ${(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(one.primary)}`;
        return `- ${said}${word("aside", one.ruleId)}${where}`;
    })
        .join("\n");
}
function single(finding, report) {
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(report.locale);
    const cap = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .cappedWord */ .GS)(finding.capped);
    const source = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceOf */ .vz)(finding, report.locale);
    const [related, ...more] = (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .elsewhere */ .Jn)(finding);
    const others = more.length === 0 ? "" : word("more-places", more.length);
    return [
        finding.message,
        ...(source === undefined ? [] : [word("labelled", word("because"), source)]),
        ...(related === undefined
            ? []
            : [
                word("labelled", word("see"), `${related.at.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(related.at)} ${related.note}${others}`),
            ]),
        ...(finding.remedy === "" ? [] : [word("labelled", word("fix"), finding.remedy)]),
        ...(cap ? [word("aside", word(cap)).trim()] : []),
    ].join("\n");
}


/***/ }),

/***/ 306:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   Jn: () => (/* binding */ elsewhere),
/* harmony export */   TN: () => (/* binding */ groups),
/* harmony export */   ad: () => (/* binding */ ranked),
/* harmony export */   ik: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);

/**
 * Grouping is presentation: formats for machines list findings singly, people read one block per cause and document.
 * Groups come by file, line, column and rank; what is excused is not among them.
 */
function groups(report) {
    const files = new Map();
    for (const finding of report.findings) {
        if (finding.suppressed)
            continue;
        const { file, range } = finding.primary;
        const ofFile = files.get(file) ?? new Map();
        files.set(file, ofFile);
        const key = isSilence(finding)
            ? "missing"
            : `${finding.fingerprint} ${range.start.line}:${range.start.column}`;
        const known = ofFile.get(key);
        if (known)
            known.push(finding);
        else
            ofFile.set(key, [finding]);
    }
    return [...files.values()].flatMap((ofFile) => [...ofFile.values()].map(group).sort((a, b) => {
        const [one, other] = [a.at.range.start, b.at.range.start];
        const places = one.line - other.line || one.column - other.column;
        return places || rankOf(a.findings[0]) - rankOf(b.findings[0]);
    }));
}
/**
 * A statement that is not there, whatever the level makes of it. What a text of a third party asks for stands alone: it
 * is another cause.
 */
const isSilence = ({ kind, outcome, missing, because }) => outcome === "fail" &&
    because.every(({ source }) => source === undefined) &&
    (kind === "missing-statement" || (kind === "good-practice" && missing !== undefined));
function group(findings) {
    const [first = findings[0], ...rest] = [...findings].sort((a, b) => rankOf(a) - rankOf(b));
    const places = new Map();
    let at = first.primary;
    for (const { primary } of [first, ...rest]) {
        const count = (places.get(place(primary)) ?? 0) + 1;
        places.set(place(primary), count);
        if (count > (places.get(place(at)) ?? 0))
            at = primary;
    }
    return { findings: [first, ...rest], severity: first.severity, at };
}
/** Other places that tell a reader something: the start of the file itself does not. */
const elsewhere = ({ primary, related }) => related.filter(({ at }) => at.file !== primary.file || place(at) !== "1:1");
const place = ({ range }) => `${range.start.line}:${range.start.column}`;
/** By severity, then by certainty; what the change under review brought comes before what was there. */
const ranked = (list) => [...list].sort((a, b) => rankOf(a.findings[0]) - rankOf(b.findings[0]));
/** The lower, the sooner it is shown where there is no room for all. */
const rankOf = ({ severity, capped, outcome, introduced }) => _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severity) * 8 +
    (capped === undefined ? 0 : 4) +
    (outcome === "fail" ? 0 : 2) +
    (introduced === false ? 1 : 0);


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
        out.push(...block.lines);
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
/* harmony export */   hz: () => (/* binding */ licenceLines)
/* harmony export */ });
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1665);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3512);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7333);





/** Longer names say no more, and a stranger chooses them. */
const MAX_NAME = 200;
const MAX_TEXT = 1000;
const name = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, MAX_NAME));
/** Licences that the change altered, and licences of upstreams that it brought. */
function licenceLines(report, room, heading) {
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(report.locale);
    const items = (report.change?.licences ?? []).map((one) => [`- ${licence(one, report)}`]);
    const more = (left) => word("more-items", left);
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .section */ .uW)([`${heading} ${word("licences")}`, ""], items, room, more);
}
const licence = (change, report) => `${licenceText(change, report, name)}${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(report.locale)("aside", name(`${change.at.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(change.at)}`))}`;
/** "harbour/student: licence mit → llama3.1"; `quote` is the door for the names. */
function licenceText({ subject, upstream, before, after }, { locale }, quote) {
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(locale);
    const said = (id, none) => (id === null ? none : quote(id));
    return upstream === undefined
        ? word("licence-changed", quote(subject), said(before, word("not-stated")), said(after, word("not-stated")))
        : word("licence-upstream", quote(subject), quote(upstream), said(after, word("not-known")));
}
/** What the policy that the change brings would do, if it were in force. */
function policyLines(report, room, heading) {
    const policy = report.change?.policy;
    if (policy === undefined)
        return [];
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(report.locale);
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
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .words */ .aL)(locale);
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

/***/ 6177:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ excusedLines),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   hq: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1665);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(306);
/* harmony import */ var _paste_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6418);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3512);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7333);






/** Longer texts would crowd out other findings; the JSON report has them whole. */
const MAX_TEXT = 1000;
/** What is excused is a reminder, not news. */
const MAX_EXCUSED_TEXT = 200;
const text = (words) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(words, MAX_TEXT));
const short = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(text, MAX_TEXT));
/**
 * Every finding by document and cause. Where that is too long: errors of all documents, then warnings, then notices,
 * as far as they within, and how many did not.
 */
function findingLines(list, report, context, room) {
    const all = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .ux)(byDocument(list, report, context), room);
    if (all.whole)
        return [...all.lines];
    const total = list.reduce((sum, { findings }) => sum + findings.length, 0);
    const cut = (left) => ["", (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(report.locale)("cut-findings", left), ""];
    const shown = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .ux)(bySeverity(list, report, context), room - (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .size */ .Ej)(cut(total)));
    return [...shown.lines, ...cut(total - shown.findings)];
}
function* bySeverity(list, report, context) {
    for (const severity of _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC)
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
        const heading = [`#### ${short(file)}`, ""];
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
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(locale);
    return [
        `| ${word("where")} | | ${word("what")} | ${word("rule")} |`,
        "| --- | --- | --- | --- |",
    ];
}
function row(finding, report) {
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(report.locale);
    const cap = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .cappedWord */ .GS)(finding.capped);
    const source = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceOf */ .vz)(finding, report.locale);
    const what = [
        text(finding.message),
        ...(source === undefined ? [] : [word("labelled", word("because"), text(source))]),
        ...(finding.remedy === "" ? [] : [word("labelled", word("fix"), text(finding.remedy))]),
        ...(cap ? [word(cap)] : []),
    ].join("<br>");
    return `| ${(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(finding.primary)} | ${levelOf(finding, report)} | ${what} | ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(finding.ruleId)} |`;
}
/** What cannot be told says so, whatever its severity. */
const levelOf = ({ outcome, severity }, { locale }) => outcome === "undetermined" ? `❔ ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(locale)("undetermined")}` : (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(locale)(severity);
/** The missing statements of one document. */
function together({ findings, severity, at }, report) {
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(report.locale);
    const items = findings.map((one) => {
        const message = text(one.message);
        const said = one.severity === severity ? message : word("labelled", word(one.severity), message);
        const where = (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(one.primary) === (0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(at) ? "" : `${(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(one.primary)} `;
        return `- ${where}${said} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(one.ruleId)}`;
    });
    return [
        `**${word("labelled", `${(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(at)} ${word(severity)}`, word("missing", findings.length))}**`,
        "",
        ...items,
        "",
    ];
}
function addition({ findings }, report, context) {
    const block = (0,_paste_js__WEBPACK_IMPORTED_MODULE_3__/* .paste */ .oh)(findings, report.lineage, context.line);
    if (block === undefined)
        return [];
    const title = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .pasteTitle */ .Sv)(block, report.locale);
    return [title, "", ...(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(block.lines, "yaml"), ""];
}
/** Findings that a waiver or the baseline excuses, a line each. */
function excusedLines(list, report, room) {
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL)(report.locale);
    const said = (what) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(what, MAX_EXCUSED_TEXT));
    const items = list.map(({ primary, ruleId, message, suppressed }) => {
        const { reason = "", owner = "", expires = "" } = suppressed ?? {};
        const why = [reason, owner, expires].filter((part) => part !== "").map(said);
        const where = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(`${primary.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_2__/* .place */ .ik)(primary)}`, MAX_EXCUSED_TEXT));
        const what = `${where} ${said(message)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(ruleId)}`;
        return [`- ${word("labelled", what, why.join(word("listed")))}`];
    });
    return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_5__/* .section */ .uW)([], items, room, (left) => word("more-items", left));
}


/***/ }),

/***/ 4245:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ lineageLines)
});

// EXTERNAL MODULE: ./lib/src/report/escape.js + 1 modules
var report_escape = __webpack_require__(1665);
;// CONCATENATED MODULE: ./lib/src/report/mermaid.js

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
        return `${id}["${(0,report_escape/* mermaid */.a4)((0,report_escape/* clip */.$Q)(name, MAX_LABEL))}"]`;
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

// EXTERNAL MODULE: ./lib/src/report/verdict.js
var verdict = __webpack_require__(8092);
// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/markdown/lineage.js



/** More edges than this are no picture any more. */
const MAX_EDGES = 60;
/** The lineage as a picture; of a large one, the part that the findings and the change are about. */
function lineageLines(report) {
    const word = (0,words/* words */.aL)(report.locale);
    if (report.lineage.length === 0)
        return [];
    const shown = concerned(report);
    const left = report.lineage.length - shown.length;
    return [
        `### ${word("lineage")}`,
        "",
        "```mermaid",
        mermaidLineage(shown),
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


/***/ }),

/***/ 9516:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sheetLines)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1665);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(306);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3512);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7333);




/** More subjects than this are folded. */
const MAX_OPEN = 5;
const MAX_NAME = 200;
const MAX_DUTIES = 30;
const name = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, MAX_NAME));
/**
 * The sheet of responsibilities: a table for each subject. It shows what a share of responsibility would rest on, and
 * who is missing; it computes no share.
 */
function sheetLines(report, room) {
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(report.locale);
    const list = report.responsibilities ?? [];
    const tables = list.map((one) => table(one, report));
    const head = [`### ${word("responsibilities")}`, ""];
    const more = (left) => word("more-items", left);
    if (list.length <= MAX_OPEN)
        return (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)(head, tables, room, more);
    return [...head, ...(0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(word("subjects", list.length), (0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .section */ .uW)([], tables, room, more))];
}
function table({ subject, roles }, { locale }) {
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(locale);
    const file = roles[0]?.at.file ?? "";
    return [
        `#### ${[subject, file]
            .filter((part) => part !== "")
            .map(name)
            .join(" · ")}`,
        "",
        `| ${word("role")} | ${word("who")} | ${word("duties")} | ${word("where")} |`,
        "| --- | --- | --- | --- |",
        ...roles.map(({ role, party, duties, at }) => {
            const who = party === null ? `**${word("nobody")}**` : name(party);
            const shown = duties.slice(0, MAX_DUTIES).map(name);
            const left = duties.length - shown.length;
            const rest = left === 0 ? [] : [word("more-items", left)];
            const none = party === null || role === "provider" ? "" : word("no-duties");
            const what = [...shown, ...rest].join(" ") || none;
            const where = at.file === file && file !== "" ? (0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(at) : name(`${at.file}:${(0,_group_js__WEBPACK_IMPORTED_MODULE_1__/* .place */ .ik)(at)}`);
            return `| ${role === "" ? word("not-stated") : name(role)} | ${who} | ${what} | ${where} |`;
        }),
        "",
    ];
}


/***/ }),

/***/ 6418:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oh: () => (/* binding */ paste)
/* harmony export */ });
/* unused harmony exports missingKeys, inOrder, rendered, entry */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1665);

/** Keys of the Hub in the order in which cards have them. Others follow, `governance` comes last. */
const ORDER = [
    "license",
    "license_name",
    "license_link",
    "language",
    "pretty_name",
    "pipeline_tag",
    "task_categories",
    "library_name",
    "tags",
    "base_model",
    "base_model_relation",
    "datasets",
    "source_datasets",
    "metrics",
    "model-index",
];
/** A path of a pack is not ours: deeper ones are no keys of a card. */
const MAX_DEPTH = 12;
const MAX_NAME = 200;
const MAX_VALUE = 1000;
/** Front matter longer than this is not searched for a `governance` block. */
const MAX_SEARCH = 2000;
const node = () => ({ members: new Map(), items: new Map() });
/** What the findings of one document miss, merged into one block; undefined where no finding says. */
function paste(findings, edges, line) {
    const [first] = findings;
    const root = missingKeys(findings, edges);
    if (first === undefined || root.members.size === 0)
        return undefined;
    const { file } = first.primary;
    const where = whereIn(file, root, findings, line);
    const governance = root.members.get("governance");
    if (where.at === "file" && governance !== undefined) {
        root.members.delete("governance");
        for (const [key, member] of governance.members)
            root.members.set(key, member);
    }
    const body = inOrder(root).flatMap(([key, member]) => rendered(key, member, ""));
    return { lines: where.at === "top" ? ["---", ...body, "---"] : body, where };
}
/** The keys that findings miss, merged into one tree. */
function missingKeys(findings, edges) {
    const root = node();
    for (const { missing, subject } of findings) {
        const upstream = edges.find(({ id }) => id === subject)?.from;
        for (const { path, value } of missing ?? [])
            add(root, path.split("."), value, upstream);
    }
    return root;
}
function add(root, path, value, upstream) {
    const isKey = (step) => step.length <= MAX_NAME && step !== "" && step !== "[]";
    if (path.length > MAX_DEPTH || !path.every(isKey))
        return;
    let here = root;
    let owner = upstream;
    for (const [i, step] of path.entries()) {
        const isList = step.endsWith("[]");
        here = child(here.members, isList ? step.slice(0, -2) : step);
        if (!isList)
            continue;
        const isLast = i === path.length - 1;
        here = child(here.items, isLast ? value : (owner ?? ""));
        // Without its name the entry would be nobody's; lists inside it are its own.
        if (!isLast && owner !== undefined)
            child(here.members, "id").value ??= (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(owner, MAX_NAME);
        owner = undefined;
    }
    here.value ??= value;
}
function child(members, key) {
    const known = members.get(key) ?? node();
    members.set(key, known);
    return known;
}
/** The keys of a mapping in the order in which cards have them. */
const inOrder = ({ members }) => {
    const rank = (key) => {
        const known = ORDER.indexOf(key);
        return key === "governance" ? ORDER.length + 1 : known < 0 ? ORDER.length : known;
    };
    return [...members].sort(([a], [b]) => rank(a) - rank(b));
};
/** One key with what belongs under it, as lines of YAML. */
function rendered(key, { value, members, items }, indent) {
    const start = `${indent}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .yaml */ .oQ)(key)}:`;
    const below = `${indent}  `;
    if (members.size > 0)
        return [start, ...[...members].flatMap(([name, member]) => rendered(name, member, below))];
    if (items.size > 0)
        return [start, ...[...items.values()].flatMap((item) => entry(item, below))];
    return [`${start} ${scalar(value)}`];
}
/** One entry of a list: `- ` before its first line, the rest below that. */
function entry({ value, members }, indent) {
    if (members.size === 0)
        return [`${indent}- ${scalar(value)}`];
    const lines = [...members].flatMap(([name, member]) => rendered(name, member, `${indent}  `));
    return lines.map((line, i) => (i === 0 ? `${indent}- ${line.slice(indent.length + 2)}` : line));
}
const scalar = (value = "") => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .yaml */ .oQ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(value, MAX_VALUE));
/** Looks at the document where its lines are at hand; without them, at the place that silence was given. */
function whereIn(file, root, findings, line = () => undefined) {
    const first = line(file, 1)
        ?.replace(/^\uFEFF/, "")
        .trimEnd();
    if (/\.ya?ml$/i.test(file)) {
        const key = keyLine(file, line, 1, "governance");
        return key === undefined || !root.members.has("governance")
            ? { at: "file" }
            : { at: "merge", line: key };
    }
    if (first === undefined ? findings.some(onFirstLine) : first !== "---")
        return { at: "top" };
    const end = first === undefined ? undefined : keyLine(file, line, 2, undefined);
    if (end === undefined)
        return { at: "front-matter" };
    // A second key of that name would be a duplicate.
    const key = root.members.has("governance") ? keyLine(file, line, 2, "governance") : undefined;
    return key === undefined ? { at: "above", line: end } : { at: "merge", line: key };
}
const onFirstLine = ({ primary }) => primary.range.start.line === 1;
/** The line of a top-level key before the end of the YAML text, or that end itself. */
function keyLine(file, line, from, key) {
    for (let n = from; n <= MAX_SEARCH; n++) {
        const text = line(file, n);
        if (text === undefined)
            return undefined;
        if (/^(?:---|\.\.\.)\s*$/.test(text) && n > 1)
            return key === undefined ? n : undefined;
        if (key !== undefined && /^["']?governance["']?[ \t]*[:：]/.test(text))
            return n;
    }
    return undefined;
}


/***/ }),

/***/ 8092:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ deciding),
/* harmony export */   Sd: () => (/* binding */ totals),
/* harmony export */   _S: () => (/* binding */ sign),
/* harmony export */   lD: () => (/* binding */ split)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3512);

const isOpen = ({ suppressed }) => suppressed === undefined;
function split({ findings }) {
    const open = findings.filter(isOpen);
    return {
        caused: open.filter(({ introduced }) => introduced !== false),
        before: open.filter(({ introduced }) => introduced === false),
    };
}
/** The findings that the verdict is about. */
function deciding(report, decides) {
    return decides === "introduced" ? split(report).caused : report.findings.filter(isOpen);
}
const count = (findings, severity) => findings.filter((one) => one.severity === severity).length;
const isOpenQuestion = ({ outcome }) => outcome === "undetermined";
/** The verdict as a picture. What could not be told or not be run is never green. */
function sign(report, decides) {
    const findings = deciding(report, decides);
    if (report.diagnostics.some(({ severity }) => severity === "fatal"))
        return "❌";
    if (count(findings, "error") > 0)
        return "❌";
    if (count(findings, "warning") > 0 || findings.some(isOpenQuestion))
        return "⚠️";
    return report.documents.length + findings.length === 0 ? "➖" : "✅";
}
/** "1 error, 2 warnings, 0 notices in 3 documents; 1 cannot tell; 2 excused by waivers". */
function totals(report, decides) {
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(report.locale);
    const { documents } = report.summary;
    if (documents === 0 && report.findings.length === 0)
        return word("no-documents");
    const findings = deciding(report, decides);
    const rest = besides(report, decides);
    const caused = decides === "introduced";
    if (findings.length === 0)
        return [
            caused ? word("none-caused") : word("no-findings", documents),
            ...rest.map((part) => word("next", part)),
        ].join("");
    const parts = [
        word("errors", count(findings, "error")),
        word("warnings", count(findings, "warning")),
        word("notices", count(findings, "notice")),
    ];
    const sums = caused
        ? word("totals-caused", ...parts)
        : word("totals", ...parts, word("in-documents", documents));
    return [sums, ...rest].join(word("apart"));
}
/** What the three sums do not say; nothing where there is nothing to say. */
function besides(report, decides) {
    const word = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(report.locale);
    const { before } = split(report);
    const fresh = report.findings.filter((one) => isOpen(one) && one.introduced === true);
    const by = (what) => report.findings.filter(({ suppressed }) => suppressed?.by === what).length;
    const counts = [
        ["cannot-tell", deciding(report, decides).filter(isOpenQuestion).length],
        decides === "introduced" ? ["before", before.length] : ["new-here", fresh.length],
        ["waived", by("waiver")],
        ["baselined", by("baseline")],
    ];
    return counts.flatMap(([name, sum]) => (sum === 0 ? [] : [word(name, sum)]));
}


/***/ }),

/***/ 3512:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ cappedWord),
/* harmony export */   Sv: () => (/* binding */ pasteTitle),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* unused harmony export WORDS */
/** The reports' own words. `{0}`, `{1}` … are filled in order. */
const WORDS = {
    error: ["error", "错误"],
    warning: ["warning", "警告"],
    notice: ["notice", "提示"],
    undetermined: ["cannot tell", "无法判断"],
    because: ["because", "依据"],
    fix: ["fix", "修复"],
    see: ["see", "另见"],
    labelled: ["{0}: {1}", "{0}：{1}"],
    aside: [" ({0})", "（{0}）"],
    listed: [", ", "、"],
    apart: ["; ", "；"],
    next: [" {0}.", "{0}。"],
    missing: ["{0} statements are missing in this document", "该文档缺少 {0} 项说明"],
    "more-places": [" (and {0} more)", "（另有 {0} 处）"],
    "paste-above": ["add above the `---` on line {0}:", "加在第 {0} 行的 `---` 之前："],
    "paste-merge": [
        "merge with what stands under `governance` on line {0}:",
        "与第 {0} 行 `governance` 下的内容合并：",
    ],
    "paste-front-matter": ["add to the front matter:", "加入前置元数据："],
    "paste-top": ["put at the top of the file:", "放在文件开头："],
    "paste-file": ["add to the file:", "加入该文件："],
    note: ["note", "说明"],
    "no-findings": [
        "No findings in {0} document(s) for the stated facts.",
        "就所述事实，{0} 个文档中没有发现。",
    ],
    "fix-safe": [
        "`cardwarden fix` can mend {0} of them; `--dry-run` shows how",
        "`cardwarden fix` 可修复其中 {0} 项；`--dry-run` 可预览",
    ],
    "fix-unsafe": [
        "`cardwarden fix --unsafe` can mend {0} of them; `--dry-run` shows how",
        "`cardwarden fix --unsafe` 可修复其中 {0} 项；`--dry-run` 可预览",
    ],
    "no-documents": ["No model card or data set card was found.", "未找到模型卡或数据集卡。"],
    totals: ["{0}, {1}, {2} in {3}", "{3}：{0}、{1}、{2}"],
    errors: ["{0} error(s)", "{0} 个错误"],
    warnings: ["{0} warning(s)", "{0} 个警告"],
    notices: ["{0} notice(s)", "{0} 个提示"],
    "cannot-tell": ["{0} cannot tell", "{0} 项无法判断"],
    waived: ["{0} excused by waiver(s)", "{0} 项已豁免"],
    baselined: ["{0} excused by the baseline", "{0} 项属于基线"],
    "new-here": ["{0} from this change", "{0} 项由本次变更引入"],
    before: ["{0} already there", "此前已有 {0} 项"],
    "totals-caused": ["{0}, {1}, {2} caused by this change", "由本次变更引入：{0}、{1}、{2}"],
    "none-caused": ["No findings caused by this change.", "没有由本次变更引入的发现。"],
    "not-compared": [
        "The base could not be read: every finding in a changed file counts as caused by this change.",
        "无法读取基准版本：已变更文件中的所有发现均计为由本次变更引入。",
    ],
    caused: ["Caused by this change", "由本次变更引入"],
    "already-there": ["{0} finding(s) already there", "此前已有的 {0} 项发现"],
    "before-log": [
        "{0} finding(s) from before this change: see the job summary",
        "本次变更之前已有 {0} 项发现：见作业摘要",
    ],
    licences: ["Licences that changed", "许可变化"],
    "licence-changed": ["{0}: licence {1} → {2}", "{0}：许可 {1} → {2}"],
    "licence-upstream": ["{0}: new upstream {1}, licence {2}", "{0}：新增上游 {1}，许可 {2}"],
    "not-stated": ["not stated", "未说明"],
    "not-known": ["not known", "未知"],
    policy: ["Policy of this change", "本次变更中的策略"],
    "policy-effect": [
        "With the policy of this change {0}; it is not in force.",
        "若采用本次变更中的策略，{0}；该策略尚未生效。",
    ],
    "policy-same": [
        "With the policy of this change no finding would disappear or appear; it is not in force.",
        "若采用本次变更中的策略，发现不会有变化；该策略尚未生效。",
    ],
    "policy-problem": [
        "The policy of this change cannot be used, and it is not in force: {0}",
        "本次变更中的策略无法使用，也未生效：{0}",
    ],
    "would-disappear": ["{0} would disappear", "{0}将消失"],
    "would-appear": ["{0} would appear", "{0}将出现"],
    and: [" and ", "、"],
    comma: [", ", "，"],
    effect: ["Effect", "影响"],
    disappear: ["would disappear", "将消失"],
    appear: ["would appear", "将出现"],
    "policy-files": ["Files of the policy: {0}", "策略文件：{0}"],
    "not-shown": ["{0} finding(s) are not shown here.", "{0} 项发现未在此显示。"],
    "more-items": ["and {0} more", "另有 {0} 项"],
    "more-edges": ["{0} more edge(s) are not in the picture.", "另有 {0} 条关系未在图中显示。"],
    responsibilities: ["Who answers for what", "由谁负责什么"],
    subjects: ["{0} model(s) and data sets", "{0} 个模型和数据集"],
    role: ["Role", "角色"],
    who: ["Who", "责任方"],
    duties: ["Duties", "义务"],
    nobody: ["nobody named", "未指明"],
    "no-duties": ["none named", "未列出"],
    notes: ["Left out", "未执行"],
    "full-summary": ["Full summary", "完整摘要"],
    "left-out": [
        "{0} result(s) did not fit within the limits of code scanning; `--format json` has them all.",
        "{0} 项结果超出代码扫描的限制；`--format json` 含全部内容。",
    ],
    excused: [
        "{0} finding(s) excused by waivers or the baseline are not among the results.",
        "{0} 项已豁免或属于基线的发现未列入结果。",
    ],
    "excused-list": ["{0} finding(s) excused", "{0} 项已豁免的发现"],
    "in-documents": ["{0} document(s)", "{0} 个文档"],
    "capped-prose": ["at most a warning: read from prose", "最高为警告：依据来自正文"],
    "capped-inferred": ["at most a warning: inferred", "最高为警告：依据为推断"],
    "capped-unverified": [
        "at most a warning: the recorded terms were not read at their source",
        "最高为警告：所记录的条款未在原始出处核实",
    ],
    "capped-outdated": [
        "at most a warning: the recorded terms may change and were read more than 180 days ago",
        "最高为警告：所记录的条款可能已变更，其阅读日期早于 180 天前",
    ],
    "capped-not-in-force": ["at most a notice: not yet in force", "最高为提示：尚未生效"],
    "capped-advisory": ["at most a notice: advisory level", "最高为提示：advisory 级别"],
    "capped-draft": ["at most a notice: draft rule", "最高为提示：规则为草案"],
    more: ["{0} more findings: see the job summary", "另有 {0} 项发现：见作业摘要"],
    "cut-findings": [
        "{0} finding(s) did not fit here; the JSON report has all.",
        "{0} 项发现超出长度限制，未在此显示；JSON 报告含全部内容。",
    ],
    findings: ["Findings", "发现"],
    lineage: ["Lineage", "谱系"],
    documents: ["Documents", "文档"],
    diagnostics: ["Not checked", "未检查"],
    where: ["Where", "位置"],
    what: ["What", "内容"],
    rule: ["Rule", "规则"],
    register: ["register {0}", "登记册 {0}"],
    clause: ["clause ", "条款 "],
    reading: ["read: {0}, recorded {1}", "阅读：{0}，记录于 {1}"],
    "read-full": ["full", "全文"],
    "read-partial": ["partial", "所引条款"],
    "read-secondary": ["secondary", "他处引文"],
    "read-not-read": ["not-read", "未阅读"],
    root: ["The root of the repository.", "仓库的根目录。"],
    subject: ["Subjects", "对象"],
    disclaimer: [
        "Cardwarden checks what documents state: presence, form, consistency, and conflict with recorded terms. It is not legal advice.",
        "Cardwarden 只检查文档中的陈述：是否存在、形式、一致性以及与所记录条款的冲突。不构成法律意见。",
    ],
};
function words(locale) {
    return (word, ...values) => WORDS[word][locale === "zh-CN" ? 1 : 0]
        .replaceAll("(s)", values[0] === 1 ? "" : "s")
        .replace(/\{(\d)\}/g, (_, i) => String(values[Number(i)]));
}
/** Where the YAML goes, above the YAML. */
const pasteTitle = ({ where }, locale) => words(locale)(`paste-${where.at}`, "line" in where ? where.line : "");
/** Source of the first fact of the register that decided; the core writes it in English (`recorded` in src/lineage/ask.ts). */
function sourceOf({ because }, locale) {
    const source = because.find((one) => one.source !== undefined)?.source;
    if (source === undefined || locale === "en")
        return source;
    const word = words(locale);
    return source
        .split("; ")
        .map((part) => part.replace(/^clause /, word("clause")))
        .join(word("apart"))
        .replace(/ \(read: (full|partial|secondary|not-read), recorded (\d{4}-\d\d-\d\d)\)$/, (_, read, day) => word("aside", word("reading", word(`read-${read}`), day)));
}
/** The word for a cap, if the reports have one. */
const cappedWord = (cap) => cap !== undefined && Object.hasOwn(WORDS, `capped-${cap}`)
    ? `capped-${cap}`
    : undefined;


/***/ }),

/***/ 6746:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/**
 * Caps on what a stranger's file may cost. Each was set where the YAML library's own behaviour turns bad:
 * nested braces hang its conversion for tens of seconds, a nesting bomb can abort the process on Node 20.
 */
const LIMITS = {
    /** Bytes read from one file; what lies behind them is reported as not read. The longest real card seen has 224 091. */
    fileBytes: 1024 * 1024,
    /** UTF-16 units of one YAML text. */
    yamlLength: 256 * 1024,
    /** Nesting of one YAML text, flow and block. */
    yamlDepth: 48,
    /** Nodes of one YAML text, aliases expanded. */
    yamlNodes: 50_000,
    /** Uses of aliases in one YAML text. */
    yamlAliases: 100,
    /** Problems reported for one document. */
    problems: 20,
    /** Documents read in one run. */
    documents: 50_000,
};


/***/ }),

/***/ 1047:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines)
/* harmony export */ });
function lines(text) {
    const starts = startsOf(text);
    const position = (offset) => {
        const at = Math.max(0, Math.min(offset, text.length));
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
    };
    const offset = (line) => starts[Math.max(1, Math.min(line, starts.length)) - 1] ?? 0;
    return {
        position,
        range: (start, end) => ({ start: position(start), end: position(end) }),
        offset,
        line: (line) => text.slice(offset(line), starts[line] ?? text.length).replace(/(?:\r\n|\r|\n)$/, ""),
        count: starts.length,
    };
}
/** Where the lines start. From line end to line end by search: character by character costs a cold start milliseconds. */
function startsOf(text) {
    const starts = [0];
    let cr = text.indexOf("\r");
    for (let from = 0;;) {
        const lf = text.indexOf("\n", from);
        for (; cr >= 0 && (lf < 0 || cr < lf); cr = text.indexOf("\r", cr + 1))
            if (cr + 1 !== lf)
                starts.push(cr + 1);
        if (lf < 0)
            return starts;
        from = lf + 1;
        starts.push(from);
    }
}


/***/ }),

/***/ 8426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ pointer),
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** The node at a path of keys, or undefined. */
function at(node, ...path) {
    let current = node;
    for (const key of path) {
        if (current?.kind !== "map")
            return undefined;
        current = current.entries.get(key)?.value;
    }
    return current;
}
/** Escapes a key for a JSON Pointer (RFC 6901). */
const pointer = (...path) => path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");


/***/ }),

/***/ 4413:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6746);


const OPTIONS = {
    version: "1.2",
    schema: "core",
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    stringKeys: false,
};
/**
 * Reads YAML 1.2 (core schema) between two offsets of a file. The only code that touches YAML:
 * the library builds its syntax tree, and the walk below makes bounded data of it, because the library's
 * own conversion hangs on a kilobyte of nested braces and its duplicate-key check is quadratic.
 */
function readYaml(source, start, end, lines) {
    // The library takes a lone CR for text, YAML for a line end.
    const text = source.slice(start, end).replace(/\r(?!\n)/g, "\n");
    const problems = [];
    const report = (code, message, from, to = from) => {
        // Beyond the cap still one of each code: some of them mean that statements may be hidden.
        if (problems.length < _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.problems || !problems.some((problem) => problem.code === code))
            problems.push({ code, message, range: lines.range(start + from, start + to) });
    };
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlLength) {
        report("too-big", `more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlLength} characters of YAML`, 0);
        return { root: undefined, problems };
    }
    let deep;
    let document;
    const traces = Error.stackTraceLimit;
    Error.stackTraceLimit = 0; // The library makes an error object per syntax error: 100 000 stacks cost seconds.
    try {
        const tokens = shallow(text, (at) => {
            deep = at;
        });
        for (const one of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk(OPTIONS).compose(tokens, true, text.length)) {
            document ??= one;
            if (one === document)
                continue;
            report("syntax", "a second YAML document begins here", one.range[0]);
            break;
        }
    }
    catch {
        // Reported below.
    }
    finally {
        Error.stackTraceLimit = traces;
    }
    const tooDeep = (from) => {
        if (!problems.some((problem) => problem.code === "too-deep"))
            report("too-deep", `nested deeper than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlDepth} levels`, from);
        return undefined;
    };
    if (deep !== undefined)
        tooDeep(deep);
    if (!document) {
        report("syntax", "the YAML parser gave up here", 0, text.length);
        return { root: undefined, problems };
    }
    const parsed = document;
    for (const error of parsed.errors)
        if (deep === undefined || error.pos[0] < deep)
            report("syntax", SYNTAX[error.code] ?? "not valid YAML", error.pos[0], error.pos[1]);
    let nodes = 0;
    let aliases = 0;
    let stopped = false;
    const stop = (code, message, from) => {
        if (!stopped)
            report(code, message, from);
        stopped = true;
        return undefined;
    };
    const span = (node) => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
    const rangeOf = ([from, to]) => lines.range(start + from, start + to);
    const nothing = (at) => ({
        kind: "scalar",
        text: null,
        type: "null",
        range: rangeOf([at, at]),
    });
    const walk = (node, depth, place) => {
        if (stopped)
            return undefined;
        if (++nodes > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlNodes)
            return stop("too-many-nodes", `more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlNodes} values`, place);
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlDepth)
            return tooDeep(place);
        if (yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj(node)) {
            if (++aliases > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlAliases)
                return stop("too-many-aliases", `more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlAliases} aliases`, place);
            const target = node.resolve(parsed);
            if (target === undefined) {
                report("syntax", "an alias without its anchor (quote the value if it begins with *)", place);
                return nothing(place);
            }
            return walk(target, depth + 1, place);
        }
        if (yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll(node) && node.tag !== undefined && !CORE.test(node.tag))
            report("tag", "a tag that YAML core does not know", span(node)[0]);
        if (yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn(node)) {
            const range = span(node);
            const value = node.value;
            const type = value === null
                ? "null"
                : typeof value === "number" || typeof value === "bigint"
                    ? "number"
                    : typeof value === "boolean"
                        ? "boolean"
                        : "string";
            // Plain scalars keep their source, so that `1.10` stays 1.10.
            const written = type === "string" ? String(value) : type === "null" ? null : node.source;
            return { kind: "scalar", text: written ?? null, type, range: rangeOf(range) };
        }
        if (yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP(node)) {
            const items = [];
            for (const item of node.items) {
                const read = walk(item, depth + 1, yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll(item) ? span(item)[0] : place);
                if (read !== undefined)
                    items.push(read);
            }
            return { kind: "list", items, range: rangeOf(span(node)) };
        }
        if (yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh(node)) {
            const entries = new Map();
            for (const pair of node.items) {
                if (stopped)
                    break;
                if (!yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn(pair.key)) {
                    const at = yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll(pair.key) ? span(pair.key)[0] : place;
                    report("complex-key", "a key that is not a plain word", at);
                    continue;
                }
                const keySpan = span(pair.key);
                const key = String(pair.key.source ?? pair.key.value ?? "");
                if (key === "__proto__" || key === "constructor" || key === "prototype") {
                    report("reserved-key", "a key that no card format has", ...keySpan);
                    continue;
                }
                if (key === "<<" && pair.key.type === "PLAIN")
                    report("complex-key", "a merge key, which YAML 1.2 does not have: write the entries out", ...keySpan);
                if (entries.has(key))
                    report("duplicate-key", "this key is given twice", ...keySpan);
                const value = yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll(pair.value)
                    ? walk(pair.value, depth + 1, span(pair.value)[0])
                    : nothing(keySpan[1]);
                if (value !== undefined)
                    entries.set(key, { key: rangeOf(keySpan), value });
            }
            return { kind: "map", entries, range: rangeOf(span(node)) };
        }
        return nothing(place);
    };
    const root = parsed.contents === null ? undefined : walk(parsed.contents, 0, 0);
    return { root, problems };
}
const CORE = /^(?:!|tag:yaml\.org,2002:(?:str|int|float|bool|null|seq|map))$/;
const SYNTAX = {
    BAD_INDENT: "wrong indentation",
    BLOCK_AS_IMPLICIT_KEY: "a nested mapping cannot start on this line (quote a value that holds `: `)",
    BAD_SCALAR_START: "a value may not begin with this character (quote it)",
    MISSING_CHAR: "a closing quote, bracket or colon is missing, or a quoted line is not indented",
    TAB_AS_INDENT: "a tab is used as indentation",
    UNEXPECTED_TOKEN: "unexpected text",
    MULTILINE_IMPLICIT_KEY: "a key may not go over several lines",
    IMPOSSIBLE: "not valid YAML",
    RESOURCE_EXHAUSTION: "nested too deeply",
};
/**
 * The library's syntax tree, cut off where it nests deeper than the cap: its composer recurses, and a bomb can abort
 * the whole process on Node 20. What stands before the cut is read.
 */
function* shallow(text, onDeep) {
    const parser = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX();
    for (const lexeme of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        yield* parser.next(lexeme);
        if (parser.stack.length <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.yamlDepth + 2)
            continue;
        onDeep(parser.offset);
        break;
    }
    yield* parser.end();
}


/***/ }),

/***/ 1294:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of the tool; a test keeps it equal to package.json. */
const VERSION = "0.1.0";


/***/ })

};
