export const id = 8789;
export const ids = [8789,9331];
export const modules = {

/***/ 6079:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ COMPARISON),
/* harmony export */   DE: () => (/* binding */ CREATED),
/* harmony export */   Dw: () => (/* binding */ CHANGED_FILES),
/* harmony export */   KB: () => (/* binding */ CONTENT),
/* harmony export */   S9: () => (/* binding */ PULL),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   e$: () => (/* binding */ CHECK_RUNS),
/* harmony export */   k7: () => (/* binding */ PARTING),
/* harmony export */   n0: () => (/* binding */ ANYTHING),
/* harmony export */   qo: () => (/* binding */ REVIEW_COMMENTS),
/* harmony export */   r_: () => (/* binding */ COMMENTS)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

const HASH = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL)((0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP)(), (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV)(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const COUNT = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL)((0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig)(), (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf)(), (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf)(0));
const ID = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ)([(0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig)(), (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .bigint */ .oad)()]);
const AUTHOR = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6)((0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc)({ login: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP)() }));
const COMMIT = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc)({ sha: HASH });
const FILE = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc)({
  type: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz)("file"),
  path: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP)(),
  sha: HASH,
  size: COUNT,
  encoding: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO)(["base64", "none"]),
  content: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP)()
});
const ENTRY = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc)({ name: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP)(), path: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP)() });
const CONTENT = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ)([
  (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg)(ENTRY),
  FILE,
  (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc)({ type: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO)(["symlink", "submodule"]) })
]);
const PULL = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc)({ head: COMMIT, changed_files: COUNT });
const CHANGED_FILES = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg)(
  (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ)([
    (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc)({
      filename: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP)(),
      status: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO)(["added", "removed", "modified", "copied", "changed", "unchanged"]),
      patch: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP)())
    }),
    (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc)({
      filename: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP)(),
      status: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz)("renamed"),
      previous_filename: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP)(),
      patch: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM)((0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP)())
    })
  ])
);
const COMPARISON = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc)({
  base_commit: COMMIT,
  merge_base_commit: COMMIT,
  files: CHANGED_FILES
});
const PARTING = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc)({ base_commit: COMMIT, merge_base_commit: COMMIT });
const CREATED = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc)({ id: ID });
const COMMENTS = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg)((0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc)({ id: ID, user: AUTHOR, body: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6)((0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP)()) }));
const REVIEW_COMMENTS = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg)((0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc)({ user: AUTHOR, body: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP)() }));
const CHECK_RUNS = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc)({
  check_runs: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg)((0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc)({ id: ID, external_id: (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6)((0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP)()) }))
});
const ANYTHING = (0,valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J)();



/***/ }),

/***/ 6377:
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
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
;// CONCATENATED MODULE: ./lib/src/action/bounded-fetch.js
const WITHOUT_BODY = /* @__PURE__ */ new Set([204, 205, 304]);
function bounded(fetch, { answer, bytes }, remaining) {
  return async (input, init) => {
    const control = new AbortController();
    const late = new Error("no answer in time");
    const timer = setTimeout(() => control.abort(late), Math.max(1, Math.min(answer, remaining)));
    try {
      const response = await fetch(input, { ...init, signal: control.signal });
      const body = await bodyOf(response, bytes);
      const headers = [...response.headers].filter(([name]) => !ABOUT_BODY.has(name));
      if (body === void 0)
        return new Response("", {
          status: response.status,
          headers: [...headers.filter(([name]) => name !== "content-type"), TEXT]
        });
      return new Response(WITHOUT_BODY.has(response.status) ? null : new Uint8Array(body), {
        status: response.status,
        headers
      });
    } finally {
      clearTimeout(timer);
      control.abort(late);
    }
  };
}
const ABOUT_BODY = /* @__PURE__ */ new Set(["content-encoding", "content-length"]);
const TEXT = ["content-type", "text/plain"];
async function bodyOf(response, most) {
  const parts = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (; ; ) {
    const part = await reader?.read();
    if (part?.value === void 0) return Buffer.concat(parts);
    length += part.value.length;
    if (length > most) return void 0;
    parts.push(part.value);
  }
}


;// CONCATENATED MODULE: ./lib/src/action/limits.js
const LIMITS = {
  answer: 1e4,
  total: 18e4,
  // A page of a hundred comments, each as long as GitHub allows, takes 6.5 MB.
  bytes: 16 * 1024 * 1024,
  second: 1e3
};


// EXTERNAL MODULE: ./lib/src/model/lookup.js
var lookup = __webpack_require__(1136);
;// CONCATENATED MODULE: ./lib/src/action/retry.js

const ATTEMPTS = 3;
const PAUSES = [1, 3];
const LONGEST_WAIT = 30;
const LIMIT_WITHOUT_TIME = 60;
function pause(method, attempt, failure) {
  if (attempt >= ATTEMPTS) return void 0;
  const wait = isLimit(failure) ? failure.wait ?? LIMIT_WITHOUT_TIME : isPassing(failure) && (method !== "POST" || isRefusal(failure)) ? Math.max(failure.wait ?? 0, PAUSES[attempt - 1] ?? 0) : void 0;
  return wait === void 0 || wait > LONGEST_WAIT ? void 0 : wait;
}
const isLimit = ({ status, wait, message }) => status === 429 || status === 403 && (wait !== void 0 || /\b(?:secondary rate|abuse) /i.test(message));
const isPassing = ({ status }) => status === void 0 || status === 408 || status >= 500;
const isRefusal = ({ status, message }) => status === void 0 && /ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(message);
function failureOf(error, milliseconds) {
  const { response, message, cause } = error;
  const status = typeof response?.status === "number" ? response.status : void 0;
  const header = (name) => {
    const value = Number((0,lookup/* lookup */.$I)(response?.headers, name) ?? Number.NaN);
    return Number.isFinite(value) && value >= 0 ? value : void 0;
  };
  const reset = header("x-ratelimit-remaining") === 0 ? header("x-ratelimit-reset") : void 0;
  const wait = header("retry-after") ?? (reset === void 0 ? void 0 : Math.max(0, reset - milliseconds / 1e3));
  return {
    status,
    message: `${String(message ?? "")} ${String(cause?.code ?? cause?.message ?? "")}`.trim(),
    wait
  };
}


;// CONCATENATED MODULE: ./lib/src/action/api.js







class ApiError extends Error {
  failure;
  /** What happened, in the language of who asks. */
  reason;
  constructor(failure) {
    const reason = describe(failure);
    super((0,messages/* render */.XX)(reason, "en"));
    this.reason = reason;
    this.name = "ApiError";
    this.failure = failure;
  }
  /** The token may not do this. Where a token may not even see a thing, GitHub says that it is not there. */
  get isDenied() {
    const { status } = this.failure;
    return status === 401 || status === 403 && !isLimit(this.failure);
  }
  /** Nobody knows whether the request was carried out. */
  get isUncertain() {
    return isPassing(this.failure);
  }
}
const NO_ANSWER_OF_THE_API = "not an answer of the API";
function describe(failure) {
  const { status, wait } = failure;
  if (failure.message === NO_ANSWER_OF_THE_API) return (0,messages/* message */.iU)("github.not-its-api");
  if (status === void 0) return (0,messages/* message */.iU)("github.no-answer");
  if (!isLimit(failure)) return (0,messages/* message */.iU)("github.status", { status });
  return wait === void 0 ? (0,messages/* message */.iU)("github.rate-limit", { status }) : (0,messages/* message */.iU)("github.rate-limit-wait", { status, seconds: Math.ceil(wait) });
}
async function connect({ repository }, token, limits = LIMITS) {
  if (token === void 0 || repository === void 0) return void 0;
  const { getOctokit } = await __webpack_require__.e(/* import() */ 157).then(__webpack_require__.bind(__webpack_require__, 157));
  const silent = () => {
  };
  const log = { debug: silent, info: silent, warn: silent, error: silent };
  const octokit = getOctokit(token, { userAgent: `cardwarden/${version/* VERSION */.x}`, log });
  const end = Date.now() + limits.total;
  let sent = 0;
  octokit.hook.wrap("request", async (request, options) => {
    const { fetch = globalThis.fetch } = options.request ?? {};
    for (let attempt = 1; ; attempt++) {
      try {
        const remaining = end - Date.now();
        if (remaining <= 0) throw timeIsUp();
        sent++;
        options.request = { ...options.request, log, fetch: bounded(fetch, limits, remaining) };
        const answer = await request(options);
        if (typeof answer.data === "string") throw garbled();
        return answer;
      } catch (error) {
        const failure = error instanceof ApiError ? error.failure : failureOf(error, Date.now());
        const seconds = pause(options.method, attempt, failure);
        if (seconds === void 0 || Date.now() + seconds * limits.second > end)
          throw new ApiError(failure);
        await (0,promises_.setTimeout)(seconds * limits.second);
      }
    }
  });
  return {
    async ask(route, parameters, shape) {
      const { data } = await octokit.request(route, { ...repository, ...parameters });
      const read = (0,dist/* safeParse */.xLC)(shape, data);
      if (!read.success) throw garbled();
      return read.output;
    },
    pause: (seconds) => (0,promises_.setTimeout)(seconds * limits.second),
    sent: () => sent
  };
}
const garbled = () => new ApiError({ status: void 0, message: NO_ANSWER_OF_THE_API, wait: void 0 });
const timeIsUp = () => new ApiError({ status: void 0, message: "time is up", wait: void 0 });
const PER_PAGE = 100;
async function allPages(page, most) {
  const items = [];
  for (let number = 1; ; number++) {
    const nextItems = await page({ per_page: PER_PAGE, page: number });
    items.push(...nextItems);
    if (items.length > most) return void 0;
    if (nextItems.length < PER_PAGE) return items;
  }
}



/***/ }),

/***/ 5395:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ filesOfPull),
/* harmony export */   W4: () => (/* binding */ filesBetween),
/* harmony export */   ep: () => (/* binding */ FilesUnknown),
/* harmony export */   pG: () => (/* binding */ listPullFiles),
/* harmony export */   partingOf: () => (/* binding */ partingOf),
/* harmony export */   uL: () => (/* binding */ orUnknown)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6377);
/* harmony import */ var _api_answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6079);



const PULL_FILES = 3e3;
const COMPARED_FILES = 300;
class FilesUnknown extends Error {
  reason;
  constructor(reason) {
    super((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(reason, "en"));
    this.reason = reason;
  }
}
async function filesOfPull(api, pull) {
  const [pullNow, files] = await orUnknown(
    () => Promise.all([
      api.ask("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: pull.number }, _api_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .PULL */ .S9),
      listPullFiles(api, pull.number)
    ])
  );
  if (pullNow.head.sha !== pull.head) throw new FilesUnknown((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("change.moved-on"));
  if (files === void 0 || pullNow.changed_files > PULL_FILES)
    throw new FilesUnknown((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("change.more-files", { limit: PULL_FILES }));
  if (files.length < pullNow.changed_files) throw new FilesUnknown((0,_api_js__WEBPACK_IMPORTED_MODULE_1__.garbled)().reason);
  return files.flatMap(filesOfEntry);
}
const listPullFiles = (api, number) => (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.allPages)(
  (page) => api.ask(
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
    { pull_number: number, ...page },
    _api_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .CHANGED_FILES */ .Dw
  ),
  PULL_FILES
);
async function filesBetween(api, base, head) {
  const { files, merge_base_commit: parting } = await orUnknown(
    () => compared(api, base, head, _api_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPARISON */ .AZ)
  );
  if (files.length >= COMPARED_FILES)
    throw new FilesUnknown((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("change.many-files", { limit: COMPARED_FILES }));
  return { files: files.flatMap(filesOfEntry), base: parting.sha };
}
const partingOf = async (api, base, head) => (await compared(api, base, head, _api_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .PARTING */ .k7)).merge_base_commit.sha;
async function compared(api, base, head, shape) {
  const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
  const answer = await api.ask(route, { basehead: `${base}...${head}`, per_page: 1 }, shape);
  if (answer.base_commit.sha !== base) throw (0,_api_js__WEBPACK_IMPORTED_MODULE_1__.garbled)();
  return answer;
}
async function orUnknown(ask) {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof _api_js__WEBPACK_IMPORTED_MODULE_1__.ApiError) throw new FilesUnknown(error.reason);
    throw error;
  }
}
function filesOfEntry(entry) {
  const { filename: path, status } = entry;
  if (status === "unchanged") return [];
  if (status === "removed") return [{ path, difference: "removed" }];
  if (status === "added" || status === "copied") return [{ path, difference: "added" }];
  if (status !== "renamed") return [{ path, difference: "altered" }];
  return [
    { path, difference: "added" },
    { path: entry.previous_filename, difference: "removed" }
  ];
}



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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);
/* harmony import */ var _node_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4459);
/* harmony import */ var _text_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6746);





const textOf = ({ bytes }) => Buffer.from(bytes).toString("utf8");
const TREE_BYTES = 8 * 1024 * 1024;
const REGULAR = ["100644", "100755"];
function clonedRevision(clone, commit) {
  const objects = {
    // git ends where it may not fetch what the clone lacks.
    read: (name, maxBytes) => clone.read(name, maxBytes).catch((error) => {
      throw error instanceof _node_git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS ? unreadable((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("base.git")) : error;
    })
  };
  const trees = /* @__PURE__ */ new Map();
  const tree = (folder) => {
    const pending = trees.get(folder) ?? readTree(objects, `${commit}:${folder}`);
    trees.set(folder, pending);
    return pending;
  };
  return {
    name: commit,
    async file(path) {
      const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path);
      const entry = (await tree(folder === "." ? "" : folder))?.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
      if (entry === void 0) return void 0;
      if (!REGULAR.includes(entry.mode)) throw notRegular(path);
      const blob = await objects.read(entry.id, _text_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LIMITS */ .b.fileBytes);
      if (blob?.type !== "blob") throw unreadable((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("base.not-in-clone", { path }));
      return blob;
    },
    folder: async (path) => {
      const entries = await tree(path);
      return entries && [...entries.keys()];
    }
  };
}
async function readTree(objects, name) {
  const object = await objects.read(name, TREE_BYTES);
  if (object?.type !== "tree") return void 0;
  if (object.truncated) throw unreadable((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("base.folder-too-large"));
  const { bytes, id } = object;
  const entries = /* @__PURE__ */ new Map();
  for (let offset = 0; offset < bytes.length; ) {
    const space = bytes.indexOf(32, offset);
    const end = bytes.indexOf(0, space);
    if (space < 0 || end < 0) break;
    const next = end + 1 + id.length / 2;
    entries.set(bytes.subarray(space + 1, end).toString("utf8"), {
      mode: bytes.subarray(offset, space).toString("utf8"),
      id: bytes.subarray(end + 1, next).toString("hex")
    });
    offset = next;
  }
  return entries;
}
const notRegular = (path) => unreadable((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("base.not-regular", { path }));
const unreadable = (reason) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(
  "base-unreadable",
  (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("base.unreadable", { reason }),
  (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("base.check-out")
);



/***/ }),

/***/ 8789:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/node/source.js
var source = __webpack_require__(4506);
// EXTERNAL MODULE: ./lib/src/policy/packs/builtin.js + 2 modules
var builtin = __webpack_require__(2157);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/report/github.js
var github = __webpack_require__(3102);
// EXTERNAL MODULE: ./lib/src/report/json.js
var json = __webpack_require__(9695);
// EXTERNAL MODULE: ./lib/src/report/markdown/index.js + 1 modules
var markdown = __webpack_require__(3145);
// EXTERNAL MODULE: ./lib/src/report/rules.js
var rules = __webpack_require__(7042);
// EXTERNAL MODULE: ./lib/src/report/sarif.js + 2 modules
var sarif = __webpack_require__(9331);
// EXTERNAL MODULE: ./lib/src/report/verdict.js
var report_verdict = __webpack_require__(8092);
// EXTERNAL MODULE: ./lib/src/action/base.js
var action_base = __webpack_require__(1116);
// EXTERNAL MODULE: ./lib/src/action/begin.js
var begin = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/src/action/event.js
var action_event = __webpack_require__(2337);
// EXTERNAL MODULE: ./lib/src/action/event-standing.js
var event_standing = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/node/host.js + 1 modules
var host = __webpack_require__(65);
// EXTERNAL MODULE: ./lib/src/pipeline/session.js
var pipeline_session = __webpack_require__(7941);
// EXTERNAL MODULE: ./lib/src/facts/paths.js
var paths = __webpack_require__(282);
// EXTERNAL MODULE: ./lib/src/formats/index.js + 99 modules
var formats = __webpack_require__(1747);
// EXTERNAL MODULE: ./lib/src/node/git.js + 1 modules
var git = __webpack_require__(4459);
// EXTERNAL MODULE: ./lib/src/node/git-change.js
var git_change = __webpack_require__(4028);
// EXTERNAL MODULE: ./lib/src/action/changed-files.js
var changed_files = __webpack_require__(5395);
;// CONCATENATED MODULE: ./lib/src/action/change.js










async function changeUnderReview(asked) {
  const { event, sides, checkout } = asked;
  if (sides.base === void 0)
    return {
      unknown: (0,action_event/* isReview */.z)(event) ? (0,messages/* message */.iU)("change.no-base") : (0,messages/* message */.iU)("change.no-earlier-commit", {
        event: event.name || (0,messages/* message */.iU)("change.this-event")
      })
    };
  const apart = !sides.merged && (0,event_standing/* isMergeCheckout */.JH)(event);
  const base = sides.inClone && apart ? await (0,action_base/* forkPoint */.tw)(checkout, sides.base) : sides.base;
  const cloned = sides.inClone && base !== void 0 ? await fromClone(asked, base) : void 0;
  if (cloned?.comparable) return cloned;
  const api = await asked.api();
  if (api === void 0) return cloned ?? { unknown: (0,messages/* message */.iU)("change.base-not-in-clone") };
  try {
    return await fromApi(asked, api, sides.base);
  } catch (error) {
    if (error instanceof changed_files/* FilesUnknown */.ep) return cloned ?? { unknown: error.reason };
    throw error;
  }
}
async function fromClone({ objects, scope, entries: read }, base) {
  const entries = await read(base).catch((error) => {
    if (error instanceof git/* GitError */.XS || error instanceof errors/* UserError */.yo) return void 0;
    throw error;
  });
  if (entries === void 0) return void 0;
  const change = await (0,git_change.changeOf)(scope, base, entries, async (blob, most) => {
    const object = await objects.read(blob, most);
    if (object === void 0) throw new git/* GitError */.XS("the clone does not hold the blob");
    return object;
  });
  const [first] = [...entries].flatMap(
    ([file, { blob }]) => blob !== void 0 && (0,formats.mayBeDocumentAt)(file) ? [blob] : []
  );
  const isComparable = first === void 0 || await objects.read(first, 0).catch(() => void 0) !== void 0;
  return isComparable ? change : { ...change, comparable: false };
}
async function fromApi({ event, sides, scope }, api, base) {
  const { files, mergeBase } = await filesAsked(event, sides, api, base);
  const { apiRevision, filesOf, MOST_FILES } = await __webpack_require__.e(/* import() */ 107).then(__webpack_require__.bind(__webpack_require__, 107));
  const changes = files.filter(({ path, difference }) => difference !== "added" && (0,formats.mayBeDocumentAt)(path)).map(({ path }) => path);
  const formerPaths = changes.length > MOST_FILES ? changes.filter((path) => (0,paths/* isMarkdown */.sl)(path) || (0,formats/* isNamed */.ev)(path)) : changes;
  const blobs = await filesOf(apiRevision(api, mergeBase), formerPaths);
  const entries = new Map(
    files.map(({ path, difference }) => [
      path,
      {
        // No blob has a name here: the path stands for it.
        blob: difference === "added" || blobs?.get(path) === void 0 ? void 0 : path,
        removed: difference === "removed"
      }
    ])
  );
  const change = await (0,git_change.changeOf)(scope, mergeBase, entries, async (path) => {
    const blob = blobs?.get(path);
    if (blob === void 0) throw new Error("a file that was not asked for");
    return blob;
  });
  return {
    ...change,
    files: new Map(files.map(({ path, difference }) => [path, difference])),
    comparable: blobs !== void 0
  };
}
async function filesAsked(event, { head, merged }, api, base) {
  const tip = head ?? event.head;
  if (tip === void 0) throw new changed_files/* FilesUnknown */.ep((0,messages/* message */.iU)("change.no-head"));
  if (event.pull === void 0) {
    const between = await (0,changed_files/* filesBetween */.W4)(api, base, tip);
    return { files: between.files, mergeBase: between.base };
  }
  const files = await (0,changed_files/* filesOfPull */.Qc)(api, event.pull).catch(async (error) => {
    if (!(error instanceof changed_files/* FilesUnknown */.ep)) throw error;
    const between = await (0,changed_files/* filesBetween */.W4)(api, base, tip).catch(() => void 0);
    if (between === void 0) throw error;
    return between.files;
  });
  return { files, mergeBase: merged ? base : await (0,changed_files/* orUnknown */.uL)(() => (0,changed_files.partingOf)(api, base, tip)) };
}


// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/src/node/files.js
var files = __webpack_require__(8656);
// EXTERNAL MODULE: ./lib/src/policy/packs/pack-spec.js
var pack_spec = __webpack_require__(6379);
// EXTERNAL MODULE: ./lib/src/policy/settings/config-files.js
var config_files = __webpack_require__(2623);
;// CONCATENATED MODULE: ./lib/src/action/packs.js










function packsOf(job, source, offline = false) {
  let elsewhere;
  return async (spec, extender) => {
    if ((0,pack_spec/* isRemote */.Vx)(spec) || extender !== void 0 && (0,pack_spec/* isRemote */.Vx)(extender)) {
      elsewhere ??= remotePacksOf(job, source, offline);
      return (await elsewhere)(spec, extender);
    }
    const outside = extender?.startsWith("/") && !(0,host/* inside */.nx)(job.begun.checkout.root, extender);
    return spec.startsWith("/") || outside ? broughtAlong(job, (0,external_node_path_.resolve)(extender ?? "", spec)) : source.pack(spec, extender);
  };
}
async function remotePacksOf({ env, inputs, begun, step }, source, offline) {
  const [{ accessOf, remotePacks }, { EMPTY_LOCK, parseLock, warnOfSignatures }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5546), __webpack_require__.e(4914)]).then(__webpack_require__.bind(__webpack_require__, 2533)), __webpack_require__.e(/* import() */ 7658).then(__webpack_require__.bind(__webpack_require__, 5277))]);
  const text = await source.text(config_files/* LOCK_FILE */.F);
  const lock = text === void 0 ? EMPTY_LOCK : parseLock(config_files/* LOCK_FILE */.F, text);
  warnOfSignatures(lock, (warning) => step.print(`${(0,report_escape/* line */.n8)((0,messages/* render */.XX)(warning, inputs.locale))}
`));
  const tokens = {
    ...inputs.token === void 0 ? {} : { GITHUB_TOKEN: inputs.token },
    ...inputs.packsToken === void 0 ? {} : { CARDWARDEN_PACKS_TOKEN: inputs.packsToken }
  };
  const access = { ...accessOf(env, begun.workspace), tokens, withoutProject: true };
  return remotePacks({ lock, access, offline });
}
async function broughtAlong({ event, begun }, folder) {
  const real = (path) => {
    try {
      return (0,external_node_fs_.realpathSync)(path);
    } catch {
      return path;
    }
  };
  if ((0,action_event/* isReview */.z)(event) && (0,host/* inside */.nx)(real(begun.workspace), real(folder)))
    throw new errors/* UserError */.yo(
      "pack-in-workspace",
      (0,messages/* message */.iU)("base.pack-in-workspace", { folder }),
      (0,messages/* message */.iU)("base.name-from-root")
    );
  return { ...await (0,files/* packFolder */.C)(folder), origin: folder };
}


// EXTERNAL MODULE: ./lib/src/action/revision.js
var action_revision = __webpack_require__(5352);
;// CONCATENATED MODULE: ./lib/src/action/policy-source.js





async function baselineOf(source, { baseline: file }) {
  if (file === void 0) return {};
  const text = await source.text(file);
  if (text === void 0)
    throw new errors/* UserError */.yo(
      "baseline-missing",
      (0,messages/* message */.iU)("base.no-baseline", { file }),
      (0,messages/* message */.iU)("base.merge-baseline")
    );
  const { readBaseline } = await __webpack_require__.e(/* import() */ 3771).then(__webpack_require__.bind(__webpack_require__, 6152));
  return { baseline: { known: readBaseline(file, text), write: false } };
}
const MAX_RULES = 300;
function revisionPolicy(revision) {
  const read = async (path) => {
    const blob = await revision.file(path);
    if (blob?.truncated) throw (0,action_revision/* unreadable */.O$)((0,messages/* message */.iU)("base.too-long", { path }));
    return blob && (0,action_revision/* textOf */.b6)(blob);
  };
  const json = async (path) => {
    const text = await read(path);
    if (text === void 0) return void 0;
    try {
      return { text, json: JSON.parse(text) };
    } catch {
      throw new errors/* UserError */.yo(
        "pack-invalid",
        (0,messages/* message */.iU)("base.not-json", { path }),
        (0,messages/* message */.iU)("pack.fix-json")
      );
    }
  };
  return {
    async config(named) {
      for (const file of named === void 0 ? config_files/* CONFIG_FILES */.n : [inRepository(named)]) {
        const text = await read(file);
        if (text === void 0) continue;
        const { readConfig } = await __webpack_require__.e(/* import() */ 858).then(__webpack_require__.bind(__webpack_require__, 8477));
        return readConfig(file, text);
      }
      if (named !== void 0)
        throw new errors/* UserError */.yo(
          "config-missing",
          (0,messages/* message */.iU)("base.no-config", { file: named }),
          (0,messages/* message */.iU)("base.merge-config")
        );
      return {};
    },
    text: (path) => read(inRepository(path)),
    async pack(path, extender = "") {
      const folder = inRepository(external_node_path_.posix.join(extender, path));
      const head = await json(external_node_path_.posix.join(folder, "pack.json"));
      if (head === void 0)
        throw new errors/* UserError */.yo(
          "pack-missing",
          (0,messages/* message */.iU)("base.no-config", { file: external_node_path_.posix.join(folder, "pack.json") }),
          (0,messages/* message */.iU)("base.merge-pack")
        );
      const names = [...await revision.folder(folder) ?? []].sort();
      if (names.length > MAX_RULES) throw (0,action_revision/* unreadable */.O$)((0,messages/* message */.iU)("base.too-many-files", { path }));
      const packFiles = /* @__PURE__ */ new Map();
      for (const name of names) {
        if (name.includes(".")) continue;
        const rule = await json(external_node_path_.posix.join(folder, name, "rule.json"));
        if (rule !== void 0) packFiles.set(name, rule.json);
      }
      const home = external_node_path_.posix.join(folder, "register");
      const files = names.includes("register") && !packFiles.has("register") ? (await revision.folder(home) ?? []).filter((name) => name.endsWith(".json")) : [];
      const rules = Object.fromEntries(packFiles);
      const source = { pack: head.json, text: head.text, rules, origin: folder };
      if (files.length === 0) return source;
      const register = Object.fromEntries(
        await Promise.all(
          files.sort().map(async (name) => [
            name.slice(0, -".json".length),
            (await json(external_node_path_.posix.join(home, name)))?.json
          ])
        )
      );
      return { ...source, register };
    }
  };
}
function inRepository(named) {
  const path = external_node_path_.posix.normalize(named.replaceAll("\\", "/")).replace(/\/$/, "");
  if (external_node_path_.posix.isAbsolute(path) || path === ".." || path.startsWith("../"))
    throw new errors/* UserError */.yo(
      "config-missing",
      (0,messages/* message */.iU)("base.not-in-repository", { path: named }),
      (0,messages/* message */.iU)("base.path-from-root")
    );
  return path;
}


;// CONCATENATED MODULE: ./lib/src/action/policy.js






const checkoutPolicy = (root) => ({
  config: (named) => (0,files/* configFile */.Ze)(root, named),
  text: async (path) => (0,files/* policyText */.MJ)(root, path),
  async pack(path, extender = root) {
    const folder = (0,external_node_path_.resolve)(extender, path);
    return { ...await (0,files/* packFolder */.C)(folder, root), origin: folder };
  }
});
async function policySource(event, inputs, begun, sides, api) {
  const client = async () => {
    const connected = await api();
    if (connected !== void 0) return connected;
    throw (0,action_revision/* unreadable */.O$)((0,messages/* message */.iU)("base.no-access"));
  };
  if (inputs.policyRef !== "base") {
    const { policyCommit } = await __webpack_require__.e(/* import() */ 683).then(__webpack_require__.bind(__webpack_require__, 683));
    const asked = { ...begun, named: inputs.policyRef, event, sides, api: client };
    return revisionPolicy(await revisionOf(await policyCommit(asked), begun, client));
  }
  if (event.standing === "own") return checkoutPolicy(begun.checkout.root);
  const commit = (0,action_event/* isReview */.z)(event) ? sides.base : sides.head;
  if (commit === void 0) throw (0,action_revision/* unreadable */.O$)((0,messages/* message */.iU)("base.not-named"));
  return revisionPolicy(await revisionOf(commit, begun, client));
}
async function revisionOf(commit, { objects }, api) {
  if ((await objects.read(commit, 0).catch(() => void 0))?.type === "commit")
    return (0,action_revision/* clonedRevision */.ry)(objects, commit);
  const client = await api();
  const { apiRevision } = await __webpack_require__.e(/* import() */ 107).then(__webpack_require__.bind(__webpack_require__, 107));
  return apiRevision(client, commit);
}


// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/pipeline/review/preview.js

const MAX_FINDINGS = 50;
function previewOf(files, findingsNow, then) {
  const [current, future] = [countingOf(findingsNow), countingOf(then)];
  const onlyIn = (some, others) => [...some].filter(([key]) => !others.has(key)).map(([, finding]) => finding);
  const disappear = onlyIn(current, future);
  const appear = onlyIn(future, current);
  return {
    files: [...files].sort(),
    disappear: countsOf(disappear),
    appear: countsOf(appear),
    findings: [
      ...disappear.map((finding) => entry(finding, "disappear")),
      ...appear.map((finding) => entry(finding, "appear"))
    ].sort((a, b) => vocabulary/* SEVERITIES */.oC.indexOf(a.severity) - vocabulary/* SEVERITIES */.oC.indexOf(b.severity)).slice(0, MAX_FINDINGS)
  };
}
const brokenPreview = (files, problem) => ({
  ...previewOf(files, [], []),
  problem
});
const countingOf = (findings) => new Map(
  findings.filter(({ suppressed }) => suppressed === void 0).map((finding) => [`${finding.fingerprint} ${finding.severity}`, finding])
);
function countsOf(findings) {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
const entry = ({ ruleId, severity, primary }, effect) => ({
  ruleId,
  severity,
  effect,
  at: primary
});


;// CONCATENATED MODULE: ./lib/src/action/preview.js






function policyFiles(change, named, packs) {
  const files = [
    ...config_files/* CONFIG_FILES */.n,
    config_files/* LOCK_FILE */.F,
    ...named.flatMap((file) => file === void 0 ? [] : [external_node_path_.posix.normalize(file)])
  ];
  const folders = [...packs].filter((pack) => pack.startsWith("./")).map((pack) => `${external_node_path_.posix.normalize(pack).replace(/\/$/, "")}/`);
  return [...change.files.keys()].filter(
    (file) => files.includes(file) || folders.some((folder) => file.startsWith(folder))
  );
}
async function preview(files, findings, { inputs, source, fetch, hostOf, settings, run }) {
  try {
    const config = await source.config(inputs.config);
    const { policy, check } = await (0,pipeline_session/* openSession */.f)({ ...run, config, flags: flagsOf(inputs), fetch });
    const { report } = await check(hostOf(policy.scope), {
      ...settings,
      ...await baselineOf(source, config)
    });
    return previewOf(files, findings, report.findings);
  } catch (error) {
    if (!(error instanceof errors/* UserError */.yo)) throw error;
    return brokenPreview(files, error.in(inputs.locale).message);
  }
}
const flagsOf = (inputs) => ({
  ...inputs.packs ? { packs: inputs.packs } : {},
  ...inputs.level ? { level: inputs.level } : {}
});


;// CONCATENATED MODULE: ./lib/src/action/examine.js











async function examine(job, sides, api) {
  const { inputs, event, begun } = job;
  const { root } = begun.checkout;
  const paths = inputs.paths.map((path) => (0,external_node_path_.resolve)(begun.workspace, path));
  const source = await policySource(event, inputs, begun, sides, api.get);
  const config = await source.config(inputs.config);
  const run = { locale: inputs.locale, date: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10) };
  const session = await (0,pipeline_session/* openSession */.f)({
    ...run,
    config,
    flags: flagsOf(inputs),
    fetch: packsOf(job, source)
  });
  const { policy } = session;
  const changed = await changeOf(job, sides, { root, paths, ...policy.scope }, api);
  const hostOf = (scope) => hostFor(job, { root, paths, ...scope }, changed);
  const { change } = changed;
  const review = (0,action_event/* isReview */.z)(event);
  const files = review && change && changed.target === void 0 ? policyFiles(
    change,
    [inputs.config, config.baseline],
    [...config.packs ?? [], ...inputs.packs ?? []]
  ) : [];
  const settings = {
    keepFacts: false,
    wholeRepository: inputs.packs === void 0 && paths.includes(root)
  };
  const { report } = await session.check(hostOf(policy.scope), {
    ...settings,
    ...await baselineOf(source, config),
    ...change ? { change } : {},
    everything: inputs.changedOnly === false || files.length > 0,
    policyAtBase: review
  });
  if (!review) return { report, policy, change: changed };
  const changeReport = report.change ?? {
    base: sides.base ?? "unknown",
    compared: false,
    licenses: []
  };
  const head = checkoutPolicy(root);
  const policyPreview = files.length > 0 ? await preview(files, report.findings, {
    inputs,
    source: head,
    fetch: packsOf(job, head, true),
    hostOf,
    settings,
    run
  }) : void 0;
  return {
    report: {
      ...report,
      change: policyPreview ? { ...changeReport, policy: policyPreview } : changeReport
    },
    policy,
    change: changed
  };
}
function hostFor({ event, step }, scope, { change, target }) {
  const disk = (0,host/* nodeHost */.P6)({
    ...scope,
    // Where the change is not known, any file may be its own.
    added: (file) => target === void 0 && (change === void 0 ? (0,action_event/* isReview */.z)(event) : change.files.get(file) === "added"),
    debug: step.debug
  });
  return target?.over(disk) ?? disk;
}
async function changeOf({ event, inputs, begun }, sides, scope, api) {
  if (!(0,action_event/* isReview */.z)(event) && inputs.changedOnly !== true) return {};
  if (event.name === "pull_request_target") {
    const client = await api.get();
    if (client === void 0 || event.pull === void 0 || sides.head === void 0)
      throw new errors/* UserError */.yo(
        "pull-request-unreadable",
        (0,messages/* message */.iU)("pull-request.unreadable", { reason: (0,messages/* message */.iU)("pull-request.no-token") }),
        (0,messages/* message */.iU)("pull-request.give-token")
      );
    const { pullAsData } = await __webpack_require__.e(/* import() */ 1840).then(__webpack_require__.bind(__webpack_require__, 1840));
    const target = await pullAsData(client, event.pull, scope, sides.head);
    return { change: target.change, target };
  }
  const result = await changeUnderReview({ ...begun, event, sides, scope, api: api.get });
  return "unknown" in result ? { unknown: result.unknown } : { change: result };
}


// EXTERNAL MODULE: ./lib/src/node/output.js
var output = __webpack_require__(7282);
;// CONCATENATED MODULE: ./lib/src/action/files.js



function writeReport(input, path, workspace, parts) {
  try {
    (0,output/* writeOutput */.zh)({ path, root: workspace, folders: true }, parts);
  } catch {
    throw new errors/* UserError */.yo(
      "cannot-write",
      (0,messages/* message */.iU)("input.cannot-write", { input, path }),
      (0,messages/* message */.iU)("input.write-elsewhere")
    );
  }
}


// EXTERNAL MODULE: ./lib/src/policy/settings/severity.js
var settings_severity = __webpack_require__(9240);
;// CONCATENATED MODULE: ./lib/src/action/verdict.js


function verdictOf(report, failOn, decides) {
  const findings = (0,report_verdict/* deciding */.C$)(report, decides);
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  const open = findings.filter(({ outcome: outcome2 }) => outcome2 === "undetermined").length;
  const isCompared = report.change?.compared !== false;
  const undetermined = isCompared ? open : open + 1;
  const outcome = () => {
    if (report.diagnostics.some(({ severity }) => severity === "fatal")) return "error";
    if (findings.some(({ severity }) => (0,settings_severity/* reaches */.O6)(severity, failOn))) return "fail";
    if (!isCompared) return (0,settings_severity/* reaches */.O6)("warning", failOn) ? "fail" : "undetermined";
    if ((0,report_verdict/* isEmpty */.Im)(report)) return "nothing";
    return undetermined > 0 ? "undetermined" : "pass";
  };
  return {
    outcome: outcome(),
    errors: count("error"),
    warnings: count("warning"),
    notices: count("notice"),
    undetermined
  };
}


;// CONCATENATED MODULE: ./lib/src/action/run.js


















async function run(job) {
  const { inputs, event, begun, step } = job;
  const sides = await begun.sides;
  (0,event_standing/* refuseUnclear */.fU)(event, sides);
  if (event.name === "pull_request_target") (0,action_base/* refuseUnsafeTarget */.E4)(event, sides);
  const api = apiOf(job);
  const { report, policy, change } = await examine(job, sides, api);
  const notes = notesOf(job, sides, change);
  const isCompared = change.change?.comparable === true;
  const decides = isCompared && (inputs.changedOnly ?? (0,action_event/* isReview */.z)(event)) ? "introduced" : "all";
  const verdict = verdictOf(report, inputs.failOn, decides);
  const context = {
    color: false,
    rules: (0,rules/* ruleTexts */.Z)(policy.packs, Object.keys(builtin/* BUILTIN_PACKS */.V2)),
    line: (0,source/* sourceLines */.J)(begun.checkout.root, change.target?.texts),
    decides
  };
  const files = writeFiles(job, report, context);
  for (const [name, path] of files) step.output(name, path);
  for (const [name, value] of Object.entries(verdict)) step.output(name, value);
  let isShown = false;
  const show = (isElsewhere) => {
    if (isShown) return;
    isShown = true;
    step.print(
      inputs.annotations && !isElsewhere ? github.github.render(report, context) : `${(0,report_escape/* line */.n8)((0,report_verdict/* totals */.Sd)(report, decides))}
`
    );
  };
  try {
    if (inputs.checkRun === "never") show(false);
    for (const note of notes) step.print(`${(0,report_escape/* line */.n8)(note)}
`);
    if (inputs.summary && step.hasSummary)
      await step.summary(markdown.markdownReport.render(report, { ...context, notes }));
    if (wantsDelivery(inputs)) {
      const { deliver } = await __webpack_require__.e(/* import() */ 8400).then(__webpack_require__.bind(__webpack_require__, 8400));
      const findings = (0,report_verdict/* deciding */.C$)(report, decides);
      const given = { ...job, report, context, verdict, findings, api: api.get, debug: step.debug };
      const leftOut = await deliver({ ...given, checked: show });
      for (const note of leftOut) step.print(`${(0,report_escape/* line */.n8)(note)}
`);
      if (leftOut.length > 0 && inputs.summary && step.hasSummary)
        await step.summary((0,markdown.markdownNotes)(leftOut, report.locale));
    }
  } finally {
    show(false);
  }
  if (api.sent() > 0) step.debug(`${api.sent()} requests to GitHub`);
  return verdict.outcome === "fail" || verdict.outcome === "error" ? 1 : 0;
}
function notesOf({ event, inputs }, { head }, { change, unknown }) {
  const notes = [];
  if (unknown !== void 0) notes.push((0,messages/* message */.iU)("note.change-unknown", { reason: unknown }));
  if (change?.comparable === false) notes.push((0,messages/* message */.iU)("note.not-compared"));
  if ((0,begin/* isDispatched */.e)(event) && inputs.policyRef === "base" && head !== void 0 && head !== event.sha)
    notes.push((0,messages/* message */.iU)("note.own-policy"));
  return notes.map((note) => (0,messages/* render */.XX)(note, inputs.locale));
}
function apiOf({ event, inputs }) {
  let connected;
  let client;
  const connect = async () => {
    client = await (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 6377))).connect(event, inputs.token);
    return client;
  };
  return {
    get: () => {
      connected ??= connect();
      return connected;
    },
    sent: () => client?.sent() ?? 0
  };
}
function writeFiles({ inputs, begun }, report, context) {
  const wanted = [
    ["report", "report-file", inputs.reportFile, json.jsonReport],
    ["sarif", "sarif-file", inputs.sarifFile, sarif.sarifReport]
  ];
  const reportFiles = [];
  for (const [output, input, file, reporter] of wanted) {
    if (file === void 0) continue;
    const path = (0,external_node_path_.resolve)(begun.workspace, file);
    const parts = reporter.parts?.(report, context) ?? [reporter.render(report, context)];
    writeReport(input, path, begun.workspace, parts);
    reportFiles.push([output, path]);
  }
  return reportFiles;
}
const wantsDelivery = ({ comment, checkRun, suggestions }) => comment !== "never" || checkRun !== "never" || suggestions;



/***/ }),

/***/ 4028:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changeOf: () => (/* binding */ changeOf),
/* harmony export */   gitChange: () => (/* binding */ gitChange),
/* harmony export */   listable: () => (/* binding */ listable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _documents_file_filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4616);
/* harmony import */ var _facts_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(282);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1747);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1793);
/* harmony import */ var _pipeline_review_artifacts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4693);
/* harmony import */ var _text_lfs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2535);
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8819);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3732);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4459);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65);
/* harmony import */ var _ignore_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9657);














const gitChange = (options) => orUserError(async () => {
  const { root, since } = options;
  await isRoot(root);
  const base = await baseOf(root, since);
  return changeOf(
    options,
    base,
    await (0,_differences_js__WEBPACK_IMPORTED_MODULE_8__/* .changedFiles */ .Y)({ root }, base),
    (blob, most) => (0,_git_js__WEBPACK_IMPORTED_MODULE_10__/* .git */ .$Y)({ root }, ["cat-file", "blob", blob], most)
  );
});
async function changeOf(scope, base, entries, read) {
  const difference = ({ blob, removed }) => removed ? "removed" : blob === void 0 ? "added" : "altered";
  return {
    base,
    files: new Map([...entries].map(([file, entry]) => [file, difference(entry)])),
    artifacts: await artifactsOf(scope, entries),
    listedBefore: await listedBefore(scope, entries),
    comparable: true,
    async before(file) {
      const blob = entries.get(file)?.blob;
      if (blob === void 0) return void 0;
      return orUserError(async () => {
        const { bytes, truncated } = await read(blob, (0,_documents_file_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .mostBytes */ .j$)(file));
        return { file, ...(0,_host_js__WEBPACK_IMPORTED_MODULE_11__/* .decode */ .D4)(bytes, truncated) };
      });
    }
  };
}
async function orUserError(work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_10__/* .GitError */ .XS)) throw error;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(
      "change-unreadable",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("git.unreadable", { reason: error.stderr.split("\n")[0] ?? "" }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("git.need-base-files")
    );
  }
}
async function isRoot(root) {
  const top = await (0,_git_js__WEBPACK_IMPORTED_MODULE_10__/* .gitText */ .q_)({ root }, "rev-parse", "--show-toplevel").catch((error) => {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo) throw error;
    if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_10__/* .GitError */ .XS && /dubious ownership/.test(error.stderr))
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo("change-not-trusted", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("git.not-trusted"), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("git.trust"));
    return "";
  });
  if (top === "" || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(top) !== (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root))
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(
      "change-no-repository",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("git.no-repository"),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("git.run-inside")
    );
}
async function baseOf(root, since) {
  const commit = /^[^-\p{Cc}][^\p{Cc}]*$/u.test(since) ? await (0,_git_js__WEBPACK_IMPORTED_MODULE_10__/* .gitText */ .q_)({ root }, "rev-parse", "--verify", "--quiet", `${since}^{commit}`).catch(
    silence
  ) : void 0;
  const shallow = await (0,_git_js__WEBPACK_IMPORTED_MODULE_10__/* .gitText */ .q_)({ root }, "rev-parse", "--is-shallow-repository") === "true";
  const deeper = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("git.fetch-more");
  if (commit === void 0 || !(0,_git_js__WEBPACK_IMPORTED_MODULE_10__/* .isHash */ .jN)(commit))
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(
      "change-no-such-ref",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("git.no-such-ref", { ref: since }),
      shallow ? deeper : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("git.name-known-ref")
    );
  const base = await (0,_git_js__WEBPACK_IMPORTED_MODULE_10__/* .gitText */ .q_)({ root }, "merge-base", commit, "HEAD").catch(silence);
  if (base !== void 0 && (0,_git_js__WEBPACK_IMPORTED_MODULE_10__/* .isHash */ .jN)(base)) return base;
  if (shallow)
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo("change-shallow", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_5__/* .message */ .iU)("git.too-shallow", { ref: since }), deeper);
  return commit;
}
async function artifactsOf(scope, entries) {
  const { root } = scope;
  const find = startOf({ ...scope, include: [] });
  const isThere = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_file_names_js__WEBPACK_IMPORTED_MODULE_9__/* .pathOf */ .XM)(root, file));
  const isAdded = (file) => {
    const entry = entries.get(file);
    return entry !== void 0 && entry.blob === void 0;
  };
  const hides = (folder) => {
    const [rule, pack] = [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "rule.json"), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), "pack.json")].map(
      (path) => slashes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path))
    );
    return isThere(rule) && (!isAdded(rule) || isThere(pack) && !isAdded(pack));
  };
  const artifacts = [];
  for (const [file, { removed }] of entries) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
    const start = removed ? void 0 : find(file);
    if (start === void 0) continue;
    const folders = [start, ...foldersBetween(start, path)];
    if (folders.some(hides)) continue;
    const real = (0,_file_names_js__WEBPACK_IMPORTED_MODULE_9__/* .pathOf */ .XM)(root, file);
    const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real, { throwIfNoEntry: false });
    if (!info?.isFile() || cardAbove(root, start)) continue;
    const beside = /\.bin$/i.test(file) ? (0,_file_names_js__WEBPACK_IMPORTED_MODULE_9__/* .entriesOf */ .Mc)(root, (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(file)) : [];
    const names = beside.map(({ name }) => name);
    if ((0,_pipeline_review_artifacts_js__WEBPACK_IMPORTED_MODULE_7__/* .isArtifact */ .v)(file, sizeOf(real, info.size), names)) artifacts.push(file);
  }
  return artifacts.sort();
}
async function listedBefore(scope, entries) {
  const isListed = await listable(scope, (rule) => {
    const entry = entries.get(rule);
    return entry === void 0 ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_file_names_js__WEBPACK_IMPORTED_MODULE_9__/* .pathOf */ .XM)(scope.root, rule)) : entry.blob !== void 0;
  });
  return [...entries].flatMap(
    ([file, { blob }]) => blob !== void 0 && isListed(file) ? [file] : []
  );
}
async function listable(scope, hasRule = (rule) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,_file_names_js__WEBPACK_IMPORTED_MODULE_9__/* .pathOf */ .XM)(scope.root, rule))) {
  const { root, paths } = scope;
  const find = startOf(scope);
  return (file) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
    if (paths.includes(path)) return true;
    const start = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_4__.mayBeDocumentAt)(file) ? find(file) : void 0;
    return start !== void 0 && ![start, ...foldersBetween(start, path)].some(
      (folder) => hasRule(slashes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "rule.json"))))
    );
  };
}
function startOf({ root, paths, include, exclude }) {
  const isExcluded = (0,_ignore_js__WEBPACK_IMPORTED_MODULE_12__/* .excluded */ .t)({
    ...include ? { include } : {},
    ...exclude ? { exclude } : {}
  });
  return (file) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
    const start = paths.find((candidate) => (0,_host_js__WEBPACK_IMPORTED_MODULE_11__/* .inside */ .nx)(candidate, path));
    if (start === void 0 || isExcluded.file(file, file)) return void 0;
    const folders = foldersBetween(start, path);
    return folders.some((folder) => isExcluded.folder(slashes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(start, folder)))) ? void 0 : start;
  };
}
function foldersBetween(start, path) {
  const folders = [];
  for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); folder !== start && (0,_host_js__WEBPACK_IMPORTED_MODULE_11__/* .inside */ .nx)(start, folder); ) {
    folders.push(folder);
    folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
  }
  return folders;
}
function cardAbove(root, start) {
  for (let folder = start; folder !== root && (0,_host_js__WEBPACK_IMPORTED_MODULE_11__/* .inside */ .nx)(root, folder); ) {
    folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "README.md"))) return true;
  }
  return false;
}
function sizeOf(path, size) {
  if (size > 1024) return size;
  try {
    const head = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
    const stated = (0,_text_lfs_js__WEBPACK_IMPORTED_MODULE_13__/* .isLfsPointer */ .N)(head) ? /^size (\d{1,15})$/m.exec(head)?.[1] : void 0;
    return stated === void 0 ? size : Number(stated);
  } catch {
    return size;
  }
}
const slashes = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/");
const silence = () => void 0;



/***/ }),

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
