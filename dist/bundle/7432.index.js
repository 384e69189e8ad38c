export const id = 7432;
export const ids = [7432];
export const modules = {

/***/ 1116:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ refuseUnsafeTarget),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   tw: () => (/* binding */ forkPoint)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _node_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4459);
/* harmony import */ var _event_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4874);




async function sidesOf(event, objects) {
  const commit = await objects.read("HEAD", COMMIT_BYTES).catch(() => void 0);
  const head = commit?.type === "commit" ? commit.id : void 0;
  const merge = (0,_event_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .isMergeCheckout */ .JH)(event) ? mergeBase(event, head, commit?.bytes) : void 0;
  const base = merge ?? event.pull?.base ?? event.base;
  const isInClone = base === void 0 ? void 0 : await holds(objects, base);
  return { head, base, merged: merge !== void 0, inClone: isInClone === true };
}
const COMMIT_BYTES = 64 * 1024;
function mergeBase({ sha, pull }, checkedOut, commit) {
  if (checkedOut === void 0 || commit === void 0) return void 0;
  const head = commit.toString("utf8").split("\n\n", 1)[0] ?? "";
  const [base, side, ...otherParents] = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(
    ([, parent]) => parent
  );
  if (base === void 0 || side === void 0 || otherParents.length > 0) return void 0;
  if (side === pull?.head || sha === void 0 && pull?.head === void 0) return base;
  return checkedOut === sha && checkedOut !== pull?.head ? base : void 0;
}
const holds = async (objects, commit) => (await objects.read(commit, 0).catch(() => void 0))?.type === "commit";
async function forkPoint(checkout, base) {
  const ancestor = await (0,_node_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(checkout, "merge-base", base, "HEAD").catch(() => "");
  return (0,_node_git_js__WEBPACK_IMPORTED_MODULE_2__/* .isHash */ .jN)(ancestor) ? ancestor : void 0;
}
function refuseUnsafeTarget({ pull, sha }, { head }) {
  const safe = head !== void 0 && head !== pull?.head && (head === pull?.base || head === sha && pull?.intoDefaultBranch === true);
  if (safe) return;
  throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
    "event-refused",
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("event.pull-request-target"),
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("event.use-pull-request")
  );
}



/***/ }),

/***/ 8060:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isDispatched),
/* harmony export */   q: () => (/* binding */ begin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _node_differences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8819);
/* harmony import */ var _node_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4459);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1116);





const DISPATCHED = /* @__PURE__ */ new Set(["workflow_dispatch", "repository_dispatch"]);
const isDispatched = ({ name }) => DISPATCHED.has(name);
function begin(env, event, inputs) {
  const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(env.GITHUB_WORKSPACE || process.cwd());
  const checkout = { root: rootOf(workspace, inputs.paths[0] ?? "."), trusted: true };
  const entriesByBase = /* @__PURE__ */ new Map();
  const entries = (base) => {
    const pending = entriesByBase.get(base) ?? (0,_node_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y)(checkout, base);
    entriesByBase.set(base, pending);
    return pending;
  };
  const isPlain = event.standing === "own" && !isDispatched(event);
  if (isPlain && inputs.changedOnly !== true && inputs.policyRef === "base")
    return {
      workspace,
      checkout,
      objects: { read: async () => void 0, close() {
      } },
      sides: Promise.resolve({ head: void 0, base: void 0, merged: false, inClone: false }),
      entries,
      close() {
      }
    };
  const objects = (0,_node_git_js__WEBPACK_IMPORTED_MODULE_3__/* .openObjects */ .dV)(checkout);
  const guess = event.name === "merge_group" ? event.base : "HEAD^1";
  const guessed = guess === void 0 ? void 0 : (0,_node_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y)(checkout, guess);
  guessed?.catch(() => {
  });
  const sides = (0,_base_js__WEBPACK_IMPORTED_MODULE_4__/* .sidesOf */ .Mm)(event, objects).then((commits) => {
    const { base, merged, inClone } = commits;
    if (inClone && base && guessed && (merged || base === guess)) entriesByBase.set(base, guessed);
    return commits;
  });
  sides.catch(() => {
  });
  return { workspace, checkout, objects, sides, entries, close: () => objects.close() };
}
function rootOf(workspace, path) {
  for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path); ; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git"))) return folder;
    if (!folder.startsWith(workspace) || folder === workspace || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
      return workspace;
  }
}



/***/ }),

/***/ 4874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ isMergeCheckout),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   fU: () => (/* binding */ refuseUnclear)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);


const MERGE_CHECKOUT = /* @__PURE__ */ new Set([
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
  "pull_request_review_thread"
]);
const REVIEW = /* @__PURE__ */ new Set([
  ...MERGE_CHECKOUT,
  "pull_request_target",
  "merge_group"
]);
const OWN = /* @__PURE__ */ new Set([
  "",
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "release",
  "create"
]);
const isMergeCheckout = ({ name }) => MERGE_CHECKOUT.has(name);
function standingOf(name, payload, env) {
  if (REVIEW.has(name)) return "review";
  if (carriesPullRequest(payload, 0)) return "unclear";
  if (OWN.has(name)) return "own";
  const branch = defaultBranchOf(payload);
  const ref = env.GITHUB_REF ?? "";
  const elsewhere = branch === void 0 ? ref.startsWith("refs/pull/") : ref !== `refs/heads/${branch}`;
  return elsewhere || env.GITHUB_HEAD_REF ? "unclear" : "default-branch";
}
const DEEPEST = 8;
function carriesPullRequest(value, depth) {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return false;
  return Object.entries(value).some(([name, member]) => {
    if (name === "pull_request" && typeof member === "object" && member !== null) return true;
    if (name === "pull_requests" && Array.isArray(member) && member.length > 0) return true;
    if (name === "workflow_run" && startedByReview(member)) return true;
    return carriesPullRequest(member, depth + 1);
  });
}
function startedByReview(run) {
  const event = run?.event;
  return typeof event === "string" && (REVIEW.has(event) || event.startsWith("pull_request"));
}
function defaultBranchOf(payload) {
  const { repository } = payload ?? {};
  const branch = repository?.default_branch;
  return typeof branch === "string" ? branch : void 0;
}
function refuseUnclear({
  name,
  standing,
  sha
}, { head }) {
  if (standing === "review" || standing === "own") return;
  if (standing === "default-branch" && head !== void 0 && head === sha) return;
  throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
    "event-refused",
    standing === "unclear" ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("event.about-pull-request", { event: name }) : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("event.not-default-branch", { event: name }),
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("event.use-others")
  );
}



/***/ }),

/***/ 2337:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent),
/* harmony export */   z: () => (/* binding */ isReview)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1136);
/* harmony import */ var _node_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4459);
/* harmony import */ var _event_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4874);




const isReview = ({ standing }) => standing === "review";
function readEvent(env) {
  const name = env.GITHUB_EVENT_NAME ?? "";
  const payload = payloadOf(env.GITHUB_EVENT_PATH);
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? "").split("/");
  const pull = name.startsWith("pull_request") ? pullRequest(payload) : void 0;
  const group = name === "merge_group" ? (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(payload, "merge_group") : void 0;
  const push = name === "push" ? payload : void 0;
  const server = env.GITHUB_SERVER_URL;
  return {
    name,
    standing: (0,_event_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(name, payload, env),
    repository: owner && repo ? { owner, repo } : void 0,
    sha: hash(env.GITHUB_SHA),
    pull,
    base: hash((0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(group, "base_sha")) ?? hash((0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(push, "before")),
    head: pull?.head ?? hash((0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(group, "head_sha")) ?? hash(env.GITHUB_SHA),
    readOnly: pull !== void 0 && (0,_event_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .isMergeCheckout */ .JH)({ name }) ? pull.ownBranch ? isDependabot(env) ? "dependabot" : void 0 : "fork" : void 0,
    runUrl: server && owner && repo && env.GITHUB_RUN_ID ? `${server}/${owner}/${repo}/actions/runs/${env.GITHUB_RUN_ID}` : void 0,
    runId: `${env.GITHUB_RUN_ID ?? "0"}-${env.GITHUB_RUN_ATTEMPT ?? "1"}`
  };
}
const isDependabot = (env) => env.GITHUB_ACTOR === "dependabot[bot]";
function pullRequest(payload) {
  const pull = (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(payload, "pull_request");
  const number = (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(pull, "number");
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1) return void 0;
  const [base, head] = [(0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(pull, "base"), (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(pull, "head")];
  const name = (side) => (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)((0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(side, "repo"), "full_name");
  const ownBranch = name(head) !== void 0 && name(head) === name(base);
  return {
    number,
    base: hash((0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(base, "sha")),
    head: hash((0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(head, "sha")),
    headRef: text(head, "ref"),
    intoDefaultBranch: text(base, "ref") === text((0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(payload, "repository"), "default_branch"),
    ownBranch
  };
}
function payloadOf(file) {
  if (!file) return void 0;
  try {
    return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
  } catch {
    return void 0;
  }
}
const text = (value, name) => String((0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(value, name) ?? "");
const hash = (value) => typeof value === "string" && (0,_node_git_js__WEBPACK_IMPORTED_MODULE_1__/* .isHash */ .jN)(value) && !/^0+$/.test(value) ? value : void 0;



/***/ }),

/***/ 7432:
/***/ (function (__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _run_step_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4661);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2859);


const LINGER_MS = 5e3;
process.exitCode = await (0,_run_step_js__WEBPACK_IMPORTED_MODULE_0__/* .runStep */ .e)(process.env, (0,_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runner */ .l)(process.env));
setTimeout(() => process.exit(), LINGER_MS).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4661:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/action/begin.js
var begin = __webpack_require__(8060);
// EXTERNAL MODULE: ./lib/src/action/event.js
var action_event = __webpack_require__(2337);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(235);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
// EXTERNAL MODULE: ./lib/src/policy/settings/severity.js
var severity = __webpack_require__(9240);
;// CONCATENATED MODULE: ./lib/src/action/inputs.js





function readInputs(raw = core/* getInput */.V4) {
  const text = (name) => raw(name) || void 0;
  const items = (name, separator) => {
    const items2 = raw(name).split(separator).map((item) => item.trim()).filter(Boolean);
    return items2.length > 0 ? items2 : void 0;
  };
  const choice = (name, words) => {
    const value = text(name);
    if (value === void 0) return void 0;
    const match = words.find((word) => word === value);
    if (match === void 0) throw invalid(name, value, words);
    return match;
  };
  const flag = (name) => {
    const value = choice(name, ["true", "false"]);
    return value === void 0 ? void 0 : value === "true";
  };
  return {
    paths: items("path", /\n/) ?? ["."],
    config: text("config"),
    packs: items("packs", /[\n,]/),
    level: choice("level", vocabulary/* LEVELS */.A_),
    failOn: choice("fail-on", severity/* FAIL_ON */.d$) ?? "error",
    locale: choice("locale", vocabulary/* LOCALES */.YZ) ?? "en",
    token: text("token"),
    packsToken: text("packs-token"),
    policyRef: text("policy-ref") ?? "base",
    annotations: flag("annotations") ?? true,
    summary: flag("summary") ?? true,
    comment: choice("comment", ["never", "on-findings", "always"]) ?? "never",
    commentAuthor: text("comment-author") ?? "github-actions[bot]",
    checkRun: choice("check-run", ["never", "auto"]) ?? "never",
    suggestions: flag("suggestions") ?? false,
    sarifFile: text("sarif-file"),
    reportFile: text("report-file"),
    changedOnly: flag("changed-only")
  };
}
const invalid = (name, value, words) => new errors/* UserError */.yo(
  "input-invalid",
  (0,messages/* message */.iU)("input.invalid", { name, value, words }),
  (0,errors/* suggestion */.h)(value, words) ?? (0,messages/* message */.iU)("input.fix-workflow")
);


;// CONCATENATED MODULE: ./lib/src/action/run-step.js




async function runStep(env, step) {
  try {
    return await judge(env, step);
  } catch (error) {
    if (error instanceof errors/* UserError */.yo) step.refuse(error);
    else step.crash(error);
    step.output("outcome", "error");
    return 1;
  }
}
async function judge(env, step) {
  const inputs = readInputs();
  for (const secret of [inputs.token, inputs.packsToken]) if (secret) step.mask(secret);
  const event = (0,action_event/* readEvent */.j)(env);
  const begun = (0,begin/* begin */.q)(env, event, inputs);
  try {
    const { run } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5577), __webpack_require__.e(974), __webpack_require__.e(1747), __webpack_require__.e(7394), __webpack_require__.e(177), __webpack_require__.e(3145), __webpack_require__.e(8789)]).then(__webpack_require__.bind(__webpack_require__, 8789));
    return await run({ env, event, inputs, begun, step });
  } finally {
    begun.close();
  }
}



/***/ }),

/***/ 2859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(235);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1170);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1742);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3330);




const localeOf = (env) => _messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCALES */ .YZ.find((locale) => locale === env.INPUT_LOCALE?.trim()) ?? "en";
const runner = (env) => ({
  output(name, value) {
    if (isWritable(env.GITHUB_OUTPUT)) (0,_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH)(name, value);
  },
  async summary(markdown) {
    await _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .summary */ .z.addRaw(markdown).write();
  },
  hasSummary: isWritable(env.GITHUB_STEP_SUMMARY),
  mask(secret) {
    if (env.GITHUB_ACTIONS === "true") (0,_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setSecret */ .Pq)(secret);
  },
  debug: (text) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .debug */ .Yz)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text)),
  print: (text) => void process.stdout.write(text),
  refuse(mistake) {
    const { at: location } = mistake;
    const { message: problem, hint } = mistake.in(localeOf(env));
    const annotation = location ? { file: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(location.file), startLine: location.range.start.line } : {};
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(hint === void 0 ? problem : `${problem}
${hint}`), {
      title: "Cardwarden",
      ...annotation
    });
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .ExitCode */ .yU.Failure;
  },
  crash(bug) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setFailed */ .C1)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("action.bug"), localeOf(env)));
    if (!(0,_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .isDebug */ ._o)()) return;
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .startGroup */ .Oh)("Stack");
    const stack = bug instanceof Error ? bug.stack ?? bug.message : String(bug);
    for (const call of stack.split("\n")) process.stdout.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(call)}
`);
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .endGroup */ .N4)();
  }
});
function isWritable(path) {
  if (!path) return false;
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    return true;
  } catch {
    return false;
  }
}



/***/ }),

/***/ 8819:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1793);
/* harmony import */ var _text_lfs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2535);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3732);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4459);







async function changedFiles(checkout, base) {
  const flags = "--no-ext-diff --no-textconv --no-renames --ignore-submodules=all --no-abbrev";
  const diffOf = async () => {
    const filters2 = await filtersOf(checkout);
    const still = { ...checkout, over: filters2.flatMap(switchedOff) };
    const words = ["diff", "--raw", "-z", "-O/dev/null", ...flags.split(" "), base, "--"];
    return { filters: filters2, parts: await fieldsOf(still, ...words) };
  };
  const [{ filters, parts }, untracked] = await Promise.all([
    diffOf(),
    fieldsOf(checkout, "ls-files", "--others", "--exclude-standard", "-z")
  ]);
  const entries = /* @__PURE__ */ new Map();
  const filtered = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [mode = "", , blob = "", newBlob = "", status = ""] = (parts[i] ?? "").slice(1).split(" ");
    const regular = mode === "100644" || mode === "100755";
    const file = parts[i + 1] ?? "";
    if (status !== "U" || !entries.has(file))
      entries.set(file, { blob: regular ? blob : void 0, removed: status.startsWith("D") });
    if (regular && status === "M" && /^0+$/.test(newBlob)) filtered.push([file, blob]);
  }
  for (const file of await submodulesAmong(checkout, entries))
    entries.set(file, { blob: entries.get(file)?.blob, removed: false });
  if (filters.includes("lfs"))
    for (const file of await sameInLfs(checkout, filtered)) entries.delete(file);
  for (const file of untracked) {
    if (file === "" || file.endsWith("/")) continue;
    entries.set(file, { blob: entries.get(file)?.blob, removed: false });
  }
  return entries;
}
const ASKED_AT_ONCE = 200;
async function submodulesAmong(checkout, entries) {
  const removed = [...entries].flatMap(([file, entry]) => entry.removed ? [file] : []);
  if (removed.length === 0) return [];
  const { mayBeDocumentAt } = await Promise.all(/* import() */[__webpack_require__.e(5577), __webpack_require__.e(1747)]).then(__webpack_require__.bind(__webpack_require__, 1747));
  const gone = removed.filter(mayBeDocumentAt);
  const submodules = [];
  for (let offset = 0; offset < gone.length; offset += ASKED_AT_ONCE) {
    const files = gone.slice(offset, offset + ASKED_AT_ONCE);
    const words = ["--literal-pathspecs", "ls-files", "--stage", "-z", "--", ...files];
    for (const entry of await fieldsOf(checkout, ...words))
      if (entry.startsWith("160000 ")) submodules.push(entry.slice(entry.indexOf("	") + 1));
  }
  return submodules;
}
const switchedOff = (filter) => [
  ...["clean", "smudge", "process"].map((way) => `filter.${filter}.${way}=`),
  `filter.${filter}.required=false`
];
const MOST_FILTERS = 100;
async function filtersOf(checkout) {
  const keys = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitText */ .q_)(checkout, "config", "--list", "--includes", "--name-only", "-z");
  const names = /* @__PURE__ */ new Set();
  for (const key of keys.split("\0")) {
    const name = /^filter\.(.*)\.[^.]*$/s.exec(key)?.[1];
    if (name !== void 0) names.add(name);
  }
  if (names.size > MOST_FILTERS || [...names].some((name) => name.includes("=")))
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(
      "change-not-trusted",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("git.filters"),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("git.look-at-filters")
    );
  return [...names];
}
const POINTER_BYTES = 1024;
async function sameInLfs(checkout, files) {
  if (files.length === 0) return [];
  const objects = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .openObjects */ .dV)(checkout);
  try {
    const same = [];
    for (const [file, blob] of files) {
      const pointer = await objects.read(blob, POINTER_BYTES);
      const text = pointer === void 0 || pointer.truncated ? "" : pointer.bytes.toString("utf8");
      if (await isWhatIsMeant((0,_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .pathOf */ .XM)(checkout.root, file), text)) same.push(file);
    }
    return same;
  } finally {
    objects.close();
  }
}
async function isWhatIsMeant(path, pointer) {
  if (!(0,_text_lfs_js__WEBPACK_IMPORTED_MODULE_6__/* .isLfsPointer */ .N)(pointer)) return false;
  const digest = /^oid sha256:([0-9a-f]{64})$/m.exec(pointer)?.[1];
  const size = /^size (\d{1,15})$/m.exec(pointer)?.[1];
  const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
  if (!info?.isFile() || digest === void 0 || info.size !== Number(size)) return false;
  try {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for await (const part of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path)) hash.update(part);
    return hash.digest("hex") === digest;
  } catch {
    return false;
  }
}
async function fieldsOf(checkout, ...args) {
  const bytes = await (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .gitBytes */ .s0)(checkout, ...args);
  const fields = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start);
    fields.push((0,_file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .spelled */ .uQ)(bytes.subarray(start, end < 0 ? bytes.length : end)));
    start = end < 0 ? bytes.length : end + 1;
  }
  return fields;
}



/***/ }),

/***/ 3732:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Rs: () => (/* binding */ leadsTo),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Xd: () => (/* binding */ followed),
/* harmony export */   uQ: () => (/* binding */ spelled)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



function spelled(name) {
  const text = name.toString("utf8");
  if (!text.includes("�") || node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text).equals(name)) return escaped(text);
  const parts = [];
  for (let offset = 0; offset < name.length; ) {
    const length = [4, 3, 2, 1].find((n) => isCharacter(name.subarray(offset, offset + n), n));
    parts.push(
      length === void 0 ? hex(name[offset] ?? 0) : name.toString("utf8", offset, offset + length)
    );
    offset += length ?? 1;
  }
  return parts.map((part, i) => part === "\\" && LIKE.test(parts.slice(i, i + 4).join("")) ? "\\x5c" : part).join("");
}
const hex = (byte) => `\\x${byte.toString(16).padStart(2, "0")}`;
const LIKE = /^\\x(?:[89a-f][0-9a-f]|5c)/;
const SPELLED = /\\x(?:[89a-f][0-9a-f]|5c)/;
const escaped = (text) => SPELLED.test(text) ? text.replace(/\\(?=x(?:[89a-f][0-9a-f]|5c))/g, "\\x5c") : text;
function isCharacter(bytes, length) {
  const text = bytes.toString("utf8");
  return bytes.length === length && [...text].length === 1 && node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text).equals(bytes);
}
function pathOf(root, file) {
  if (node_path__WEBPACK_IMPORTED_MODULE_2__.sep !== "/" || !SPELLED.test(file)) return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file);
  const parts = file.split(/(\\x(?:[89a-f][0-9a-f]|5c))/);
  const bytes = parts.map(
    (part, i) => i % 2 === 1 ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(part.slice(2), "hex") : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(part)
  );
  return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`${root}/`), ...bytes]);
}
function entriesOf(root, folder) {
  const path = pathOf(root, folder);
  const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { withFileTypes: true });
  const plain = entries.every(({ name }) => !name.includes("�"));
  if (plain || node_path__WEBPACK_IMPORTED_MODULE_2__.sep !== "/") return entries.map((entry) => ({ name: escaped(entry.name), entry }));
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { withFileTypes: true, encoding: "buffer" }).map((entry) => ({
    name: spelled(entry.name),
    entry
  }));
}
function leadsTo(root, file) {
  try {
    const home = escaped(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(root));
    const real = spelled(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(pathOf(root, file), "buffer"));
    if (real === home) return "";
    const base = home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_2__.sep;
    return real.startsWith(base) ? real.slice(base.length).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/") : void 0;
  } catch {
    return void 0;
  }
}
function followed(root, file) {
  const target = leadsTo(root, file);
  return target?.split("/").some((part) => part.toLowerCase() === ".git") ? void 0 : target;
}



/***/ }),

/***/ 4459:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XS: () => (/* binding */ GitError),
  cA: () => (/* binding */ environment),
  $Y: () => (/* binding */ git),
  s0: () => (/* binding */ gitBytes),
  q_: () => (/* binding */ gitText),
  jN: () => (/* binding */ isHash),
  dV: () => (/* binding */ openObjects)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
;// CONCATENATED MODULE: ./lib/src/node/silence-timer.js
function silenceTimer(ms, silent) {
  let timer;
  const end = () => {
    clearTimeout(timer);
    timer = void 0;
  };
  const heard = () => {
    end();
    const deadline = setTimeout(() => {
      setImmediate(
        () => setImmediate(() => {
          if (timer === deadline) silent();
        })
      );
    }, ms);
    deadline.unref();
    timer = deadline;
  };
  return { heard, end };
}


;// CONCATENATED MODULE: ./lib/src/node/git.js




const SILENT_MS = 6e4;
const OUTPUT_BYTES = 64 * 1024 * 1024;
const SAID_BYTES = 16 * 1024;
class GitError extends Error {
  stderr;
  constructor(stderr) {
    super("git ended with an error");
    this.stderr = stderr;
  }
}
async function gitText(checkout, ...args) {
  return (await gitBytes(checkout, ...args)).toString("utf8").replace(/\n$/, "");
}
async function gitBytes(checkout, ...args) {
  const { bytes, truncated } = await git(checkout, args, OUTPUT_BYTES);
  if (truncated)
    throw new errors/* UserError */.yo(
      "change-too-big",
      (0,messages/* message */.iU)("git.change-too-large"),
      (0,messages/* message */.iU)("git.compare-later")
    );
  return bytes;
}
function git(checkout, args, maxBytes) {
  return new Promise((resolve, reject) => {
    const { root, silentMs = SILENT_MS } = checkout;
    const child = (0,external_node_child_process_.spawn)("git", [...settings(checkout), ...args], {
      cwd: root,
      env: environment(),
      stdio: ["ignore", "pipe", "pipe"]
    });
    const parts = [];
    let length = 0;
    let stderr = "";
    const stop = () => {
      watch.end();
      child.kill("SIGKILL");
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const watch = silenceTimer(silentMs, () => {
      stop();
      reject(tooSlow(args[0], silentMs));
    });
    watch.heard();
    child.stdout.on("data", (part) => {
      watch.heard();
      parts.push(part);
      length += part.length;
      if (length <= maxBytes) return;
      stop();
      resolve({ bytes: Buffer.concat(parts).subarray(0, maxBytes), truncated: true });
    });
    child.stderr.on("data", (part) => {
      watch.heard();
      if (stderr.length < SAID_BYTES) stderr += part.toString("utf8");
    });
    child.on("error", (error) => {
      watch.end();
      reject(error.code === "ENOENT" ? noGit() : new GitError(error.message));
    });
    child.on("close", (code) => {
      watch.end();
      if (code === 0) resolve({ bytes: Buffer.concat(parts), truncated: false });
      else reject(new GitError(stderr));
    });
  });
}
const noGit = () => new errors/* UserError */.yo("git-missing", (0,messages/* message */.iU)("git.missing"), (0,messages/* message */.iU)("git.install"));
const tooSlow = (command, ms) => new errors/* UserError */.yo(
  "git-too-slow",
  (0,messages/* message */.iU)("git.too-slow", { command: command ?? "", seconds: ms / 1e3 }),
  (0,messages/* message */.iU)("git.check-disk")
);
const settings = ({ root, trusted, isBare, over = [] }) => [
  "--no-pager",
  ...[
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "diff.external=",
    "diff.relative=false",
    "maintenance.auto=false",
    "gc.auto=0",
    ...over,
    ...trusted ? [`safe.directory=${root}`] : []
  ].flatMap((setting) => ["-c", setting]),
  // Named, because `safe.bareRepository` may forbid to find it.
  ...isBare ? [`--git-dir=${root}`] : []
];
const OF_THE_ACTION = /^(?:INPUT|ACTIONS)_/i;
function environment(env = process.env) {
  const inherited = Object.entries(env).filter(
    ([name]) => (!name.startsWith("GIT_") || name.startsWith("GIT_CONFIG")) && !OF_THE_ACTION.test(name)
  );
  return {
    ...Object.fromEntries(inherited),
    // Objects that the clone lacks are not fetched. git before 2.44 would try; no transport is open to it, whatever
    // `protocol.*.allow` of the repository says.
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C"
  };
}
function openObjects(checkout) {
  const { root, silentMs = SILENT_MS } = checkout;
  const child = (0,external_node_child_process_.spawn)("git", [...settings(checkout), "cat-file", "--batch"], {
    cwd: root,
    env: environment(),
    stdio: ["pipe", "pipe", "ignore"]
  });
  const answers = child.stdout[Symbol.asyncIterator]();
  let unread = Buffer.alloc(0);
  let failed;
  const watch = silenceTimer(silentMs, () => {
    failed = tooSlow("cat-file", silentMs);
    child.kill("SIGKILL");
    child.stdout.destroy();
  });
  child.on("error", (error) => {
    failed = error.code === "ENOENT" ? noGit() : new GitError(error.message);
  });
  child.stdin.on("error", () => {
  });
  const nextBytes = async () => {
    const next = await answers.next().catch(() => ({ done: true, value: void 0 }));
    if (failed) throw failed;
    if (next.done) throw new GitError("git ended before it answered");
    watch.heard();
    return next.value;
  };
  const head = async () => {
    for (; ; ) {
      const end = unread.indexOf(10);
      if (end >= 0) {
        const row = unread.subarray(0, end).toString("utf8");
        unread = unread.subarray(end + 1);
        return row;
      }
      unread = Buffer.concat([unread, await nextBytes()]);
    }
  };
  const body = async (size, maxBytes) => {
    const chunks = [];
    let remaining = size + 1;
    let room = Math.min(size, maxBytes);
    for (; ; ) {
      const part = unread.subarray(0, remaining);
      unread = unread.subarray(part.length);
      remaining -= part.length;
      chunks.push(part.subarray(0, room));
      room -= Math.min(room, part.length);
      if (remaining === 0) return Buffer.concat(chunks);
      unread = await nextBytes();
    }
  };
  let turn = Promise.resolve();
  const ask = async (name, maxBytes) => {
    if (failed) throw failed;
    watch.heard();
    try {
      child.stdin.write(`${name}
`);
      const [, id, type, size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(await head()) ?? [];
      if (id === void 0 || type === void 0 || size === void 0) return void 0;
      const bytes = await body(Number(size), maxBytes);
      return { id, type, bytes, truncated: Number(size) > bytes.length };
    } finally {
      watch.end();
    }
  };
  return {
    read(name, maxBytes) {
      if (/[\n\r]/.test(name)) return Promise.resolve(void 0);
      const answer = turn.then(() => ask(name, maxBytes));
      turn = answer.catch(() => {
      });
      return answer;
    },
    close() {
      watch.end();
      child.stdin.end();
      child.kill();
    }
  };
}
const isHash = (word) => /^[0-9a-f]{40,64}$/.test(word);



/***/ })

};
