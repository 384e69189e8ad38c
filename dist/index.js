import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 1116:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ refuseUnsafeTarget),
/* harmony export */   Mm: () => (/* binding */ sidesOf),
/* harmony export */   tw: () => (/* binding */ forkPoint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5071);
/* harmony import */ var _node_git_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4852);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6909);



/**
 * The base side of an event. Of a pull request it is the first parent of the merge commit that GitHub checks out:
 * `pull_request.base.sha` is often older.
 */
async function sidesOf(event, objects) {
    const commit = await objects.read("HEAD", COMMIT_BYTES).catch(() => undefined);
    const head = commit?.type === "commit" ? commit.id : undefined;
    const merge = (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .isMergeCheckout */ .JH)(event) ? mergeBase(event, head, commit?.bytes) : undefined;
    const base = merge ?? event.pull?.base ?? event.base;
    const held = base === undefined ? undefined : await holds(objects, base);
    return { head, base, merged: merge !== undefined, inClone: held === true };
}
const COMMIT_BYTES = 64 * 1024;
/**
 * The first parent of the checked out commit, if that is GitHub's merge: a merge of the author's own, checked out by a
 * workflow that asks for the head, has parents of the author's choice.
 */
function mergeBase({ sha, pull }, checkedOut, commit) {
    if (checkedOut === undefined || commit === undefined)
        return undefined;
    const head = commit.toString("utf8").split("\n\n", 1)[0] ?? "";
    const [base, side, ...more] = [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent);
    if (base === undefined || side === undefined || more.length > 0)
        return undefined;
    if (side === pull?.head || (sha === undefined && pull?.head === undefined))
        return base;
    return checkedOut === sha && checkedOut !== pull?.head ? base : undefined;
}
/** A missing object is not a missing file: it must not look like "no configuration". */
const holds = async (objects, commit) => (await objects.read(commit, 0).catch(() => undefined))?.type === "commit";
/** The commit from which the head started, where the head itself is checked out; the base where they cannot be told. */
async function forkPoint(checkout, base) {
    const found = await (0,_node_git_js__WEBPACK_IMPORTED_MODULE_1__/* .gitText */ .q_)(checkout, "merge-base", base, "HEAD").catch(() => "");
    return (0,_node_git_js__WEBPACK_IMPORTED_MODULE_1__/* .isHash */ .jN)(found) ? found : undefined;
}
/**
 * `pull_request_target` runs with the rights of the repository. It is safe only where nothing of the pull request is on
 * the disk: then its cards are read over the API, as data.
 */
function refuseUnsafeTarget({ pull, sha }, { head }) {
    const safe = head !== undefined &&
        head !== pull?.head &&
        (head === pull?.base || (head === sha && pull?.intoDefaultBranch === true));
    if (safe)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("event-refused", "pull_request_target is refused with this checkout: it runs with the rights of the repository, and what is checked out is not known to be the base", "use `on: pull_request`, which needs no rights; or check out the base alone, without `ref:`, so that nothing of the pull request is executed");
}


/***/ }),

/***/ 8060:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isDispatched),
/* harmony export */   q: () => (/* binding */ begin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _node_differences_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8819);
/* harmony import */ var _node_git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4852);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1116);





/** Somebody who may write chose what is looked at, which may be anything: whether it is the commit of the run is told. */
const DISPATCHED = new Set(["workflow_dispatch", "repository_dispatch"]);
const isDispatched = ({ name }) => DISPATCHED.has(name);
function begin(env, event, inputs) {
    const workspace = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(env.GITHUB_WORKSPACE || process.cwd());
    const checkout = { root: rootOf(workspace, inputs.paths[0] ?? "."), trusted: true };
    const known = new Map();
    const entries = (base) => {
        const found = known.get(base) ?? (0,_node_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y)(checkout, base);
        known.set(base, found);
        return found;
    };
    const isPlain = event.standing === "own" && !isDispatched(event);
    if (isPlain && inputs.changedOnly !== true && inputs.policyRef === "base")
        return {
            workspace,
            checkout,
            objects: { read: async () => undefined, close() { } },
            sides: Promise.resolve({ head: undefined, base: undefined, merged: false, inClone: false }),
            entries,
            close() { },
        };
    const objects = (0,_node_git_js__WEBPACK_IMPORTED_MODULE_3__/* .openObjects */ .dV)(checkout);
    // What differs is nearly always the next question, and the base nearly always this: asked before it is known, because
    // the rest of the tool is loaded meanwhile. A wrong guess is thrown away.
    const guess = event.name === "merge_group" ? event.base : "HEAD^1";
    const guessed = guess === undefined ? undefined : (0,_node_differences_js__WEBPACK_IMPORTED_MODULE_2__/* .changedFiles */ .Y)(checkout, guess);
    guessed?.catch(() => { });
    const sides = (0,_base_js__WEBPACK_IMPORTED_MODULE_4__/* .sidesOf */ .Mm)(event, objects).then((found) => {
        const { base, merged, inClone } = found;
        if (inClone && base && guessed && (merged || base === guess))
            known.set(base, guessed);
        return found;
    });
    sides.catch(() => { });
    return { workspace, checkout, objects, sides, entries, close: () => objects.close() };
}
/** The nearest folder with `.git` from the first path up to the workspace; else the workspace. */
function rootOf(workspace, path) {
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git")))
            return folder;
        if (!folder.startsWith(workspace) || folder === workspace || folder === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
            return workspace;
    }
}


/***/ }),

/***/ 2337:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent),
/* harmony export */   z: () => (/* binding */ isReview)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4438);
/* harmony import */ var _node_git_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4852);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6909);




/** A change under review, whose author may not choose the policy that judges it. */
const isReview = ({ standing }) => standing === "review";
function readEvent(env) {
    const name = env.GITHUB_EVENT_NAME ?? "";
    const payload = payloadOf(env.GITHUB_EVENT_PATH);
    const [owner, repo] = (env.GITHUB_REPOSITORY ?? "").split("/");
    const pull = name.startsWith("pull_request") ? pullRequest(payload) : undefined;
    const group = name === "merge_group" ? (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(payload, "merge_group") : undefined;
    const push = name === "push" ? payload : undefined;
    const server = env.GITHUB_SERVER_URL;
    return {
        name,
        standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .standingOf */ .YP)(name, payload, env),
        repository: owner && repo ? { owner, repo } : undefined,
        sha: hash(env.GITHUB_SHA),
        pull,
        base: hash((0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(group, "base_sha")) ?? hash((0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(push, "before")),
        head: pull?.head ?? hash((0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(group, "head_sha")) ?? hash(env.GITHUB_SHA),
        readOnly: pull !== undefined && (0,_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .isMergeCheckout */ .JH)({ name })
            ? pull.ownBranch
                ? isDependabot(env)
                    ? "dependabot"
                    : undefined
                : "fork"
            : undefined,
        runUrl: server && owner && repo && env.GITHUB_RUN_ID
            ? `${server}/${owner}/${repo}/actions/runs/${env.GITHUB_RUN_ID}`
            : undefined,
        runId: `${env.GITHUB_RUN_ID ?? "0"}-${env.GITHUB_RUN_ATTEMPT ?? "1"}`,
    };
}
/** Runs that Dependabot starts get the token of a fork. */
const isDependabot = (env) => env.GITHUB_ACTOR === "dependabot[bot]";
function pullRequest(payload) {
    const pull = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(payload, "pull_request");
    const number = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(pull, "number");
    if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1)
        return undefined;
    const [base, head] = [(0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(pull, "base"), (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(pull, "head")];
    const name = (side) => (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)((0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(side, "repo"), "full_name");
    // A fork that was deleted meanwhile has no repository.
    const ownBranch = name(head) !== undefined && name(head) === name(base);
    return {
        number,
        base: hash((0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(base, "sha")),
        head: hash((0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(head, "sha")),
        headRef: text(head, "ref"),
        intoDefaultBranch: text(base, "ref") === text((0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(payload, "repository"), "default_branch"),
        ownBranch,
    };
}
/** The event as GitHub wrote it down; what is not JSON tells nothing. */
function payloadOf(file) {
    if (!file)
        return undefined;
    try {
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8"));
    }
    catch {
        return undefined;
    }
}
const text = (value, name) => String((0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .member */ .Dc)(value, name) ?? "");
/** A commit. All zeros stand for none, as before the first push of a branch. */
const hash = (value) => typeof value === "string" && (0,_node_git_js__WEBPACK_IMPORTED_MODULE_1__/* .isHash */ .jN)(value) && !/^0+$/.test(value) ? value : undefined;


/***/ }),

/***/ 6908:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5071);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4438);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1986);
/* harmony import */ var _policy_fail_on_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(803);




/** As the runner hands them over: `INPUT_` and the name in capitals; one that is not given is empty. */
function readInputs(env) {
    const raw = (name) => ((0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(env, `INPUT_${name.toUpperCase()}`) ?? "").trim();
    const text = (name) => raw(name) || undefined;
    const list = (name, separator) => {
        const items = raw(name)
            .split(separator)
            .map((item) => item.trim())
            .filter(Boolean);
        return items.length > 0 ? items : undefined;
    };
    const choice = (name, words) => {
        const value = text(name);
        if (value === undefined)
            return undefined;
        const found = words.find((word) => word === value);
        if (found === undefined)
            throw invalid(name, value, words);
        return found;
    };
    const flag = (name) => {
        const value = choice(name, ["true", "false"]);
        return value === undefined ? undefined : value === "true";
    };
    return {
        paths: list("path", /\n/) ?? ["."],
        config: text("config"),
        packs: list("packs", /[\n,]/),
        level: choice("level", _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_),
        failOn: choice("fail-on", _policy_fail_on_js__WEBPACK_IMPORTED_MODULE_2__/* .FAIL_ON */ .d) ?? "error",
        locale: choice("locale", _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .LOCALES */ .YZ) ?? "en",
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
        changedOnly: flag("changed-only"),
    };
}
const invalid = (name, value, words) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("input-invalid", `input ${name}: \`${value}\` is not one of ${words.join(", ")}`, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(value, words) ?? "mend the workflow");


/***/ }),

/***/ 7432:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5071);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1665);
/* harmony import */ var _begin_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8060);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2337);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6908);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2859);






/** The Action. What it does stands in `run.ts`; here it begins with what can be done while that is loaded. */
async function main(step) {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readInputs */ .K)(process.env);
    const event = (0,_event_js__WEBPACK_IMPORTED_MODULE_3__/* .readEvent */ .j)(process.env);
    const begun = (0,_begin_js__WEBPACK_IMPORTED_MODULE_2__/* .begin */ .q)(process.env, event, inputs);
    try {
        const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(467), __nccwpck_require__.e(115)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5083));
        return await run({ env: process.env, event, inputs, begun, step });
    }
    finally {
        begun.close();
    }
}
/** One annotation, at its place where there is one; the stack of a bug only for who debugs. */
function report(error, step) {
    const known = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo;
    const message = known
        ? `${error.message}${error.hint === undefined ? "" : `\n${error.hint}`}`
        : "This is a bug in Cardwarden; please report it. Run again with debug logging for more.";
    const place = known && error.at
        ? `file=${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandProperty */ .N1)(error.at.file)},line=${error.at.range.start.line},`
        : "";
    step.print(`::error ${place}title=Cardwarden::${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .commandData */ .wq)(message)}\n`);
    if (!known && process.env.RUNNER_DEBUG === "1")
        step.print(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(error instanceof Error ? (error.stack ?? "") : String(error))}\n`);
    step.output("outcome", "error");
}
/** A connection that the other side holds open does not hold the job up for longer. */
const LINGER_MS = 5000;
const step = (0,_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .runner */ .l)(process.env);
try {
    process.exitCode = await main(step);
}
catch (error) {
    report(error, step);
    process.exitCode = 1;
}
setTimeout(() => process.exit(), LINGER_MS).unref();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2859:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);


const runner = (env) => ({
    output(name, value) {
        // Without the file there is only the old command, which a log may not hold.
        if (!env.GITHUB_OUTPUT)
            return;
        // A value that holds the delimiter could end itself.
        const delimiter = `ghadelimiter_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(env.GITHUB_OUTPUT, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
    },
    summary(markdown) {
        if (env.GITHUB_STEP_SUMMARY)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(env.GITHUB_STEP_SUMMARY, markdown);
    },
    hasSummary: Boolean(env.GITHUB_STEP_SUMMARY),
    print: (text) => void process.stdout.write(text),
});


/***/ }),

/***/ 6909:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ isMergeCheckout),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   fU: () => (/* binding */ refuseUnclear)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5071);

/** On these GitHub checks out the merge of base and head, and their payload names both. */
const MERGE_CHECKOUT = new Set([
    "pull_request",
    "pull_request_review",
    "pull_request_review_comment",
    "pull_request_review_thread",
]);
const REVIEW = new Set([
    ...MERGE_CHECKOUT,
    "pull_request_target",
    "merge_group",
]);
const OWN = new Set([
    "",
    "push",
    "schedule",
    "workflow_dispatch",
    "repository_dispatch",
    "release",
    "create",
]);
/** Whether the checkout is GitHub's merge of base and head, unless the workflow asks for another. */
const isMergeCheckout = ({ name }) => MERGE_CHECKOUT.has(name);
function standingOf(name, payload, env) {
    if (REVIEW.has(name))
        return "review";
    if (carriesPullRequest(payload, 0))
        return "unclear";
    if (OWN.has(name))
        return "own";
    const branch = defaultBranchOf(payload);
    const ref = env.GITHUB_REF ?? "";
    const elsewhere = branch === undefined ? ref.startsWith("refs/pull/") : ref !== `refs/heads/${branch}`;
    return elsewhere || env.GITHUB_HEAD_REF ? "unclear" : "default-branch";
}
/** Deeper than any payload of GitHub puts a pull request, what a dispatch hands on included. */
const DEEPEST = 8;
/** Whether an event is about a pull request, in whatever member it says so. */
function carriesPullRequest(value, depth) {
    if (typeof value !== "object" || value === null || depth > DEEPEST)
        return false;
    return Object.entries(value).some(([name, member]) => {
        if (name === "pull_request" && typeof member === "object" && member !== null)
            return true;
        if (name === "pull_requests" && Array.isArray(member) && member.length > 0)
            return true;
        // Of a pull request from a fork a run of a workflow names no number, only the event that started it.
        if (name === "workflow_run" && startedByReview(member))
            return true;
        return carriesPullRequest(member, depth + 1);
    });
}
function startedByReview(run) {
    const event = run?.event;
    return typeof event === "string" && (REVIEW.has(event) || event.startsWith("pull_request"));
}
function defaultBranchOf(payload) {
    const { repository } = (payload ?? {});
    const branch = repository?.default_branch;
    return typeof branch === "string" ? branch : undefined;
}
/** Stops a run whose checkout could be the change of somebody who may not choose the policy. */
function refuseUnclear({ name, standing, sha, }, { head }) {
    if (standing === "review" || standing === "own")
        return;
    if (standing === "default-branch" && head !== undefined && head === sha)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("event-refused", standing === "unclear"
        ? `${name} is refused: it is about a pull request, and what is checked out could be judged by its own policy`
        : `${name} is refused with this checkout: what is checked out is not known to be the default branch, and could be judged by its own policy`, "use `on: pull_request`, or `on: pull_request_target` for a comment; for the default branch, `on: push` or `on: schedule`");
}


/***/ }),

/***/ 5071:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/* unused harmony export nearest */
/** Something the user can mend: configuration, pack, usage. Anything else that is thrown is a bug of ours. */
class UserError extends Error {
    code;
    /** The next step. */
    hint;
    at;
    constructor(code, message, hint, at) {
        super(message);
        this.name = "UserError";
        this.code = code;
        this.hint = hint;
        this.at = at;
    }
}
/** The nearest of some words, for "did you mean"; undefined when none is near. Capitals make no distance. */
function nearest(word, words) {
    let best;
    const lower = word.toLowerCase();
    // A word that shares no letter is not near, however short both are.
    let least = Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1) + 1;
    for (const candidate of words) {
        const distance = editDistance(lower, candidate.toLowerCase(), least);
        if (distance < least) {
            least = distance;
            best = candidate;
        }
    }
    return best;
}
/** Levenshtein distance, given up at `limit`. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit || a.length > 80 || b.length > 80)
        return limit;
    let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++)
            current[j] = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
        previous = current;
    }
    return previous[b.length] ?? limit;
}
const didYouMean = (word, words) => {
    const near = nearest(word, words);
    return near === undefined ? undefined : `did you mean \`${near}\`?`;
};


/***/ }),

/***/ 282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   HC: () => (/* binding */ isDeclaration),
/* harmony export */   IX: () => (/* binding */ isLocal),
/* harmony export */   L1: () => (/* binding */ withoutAddress),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Mx: () => (/* binding */ withoutEnd),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bi: () => (/* binding */ lettersOf),
/* harmony export */   dk: () => (/* binding */ namesBeside),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   h7: () => (/* binding */ lastNames),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   j2: () => (/* binding */ takesKeys),
/* harmony export */   n3: () => (/* binding */ isRelative),
/* harmony export */   sl: () => (/* binding */ isMarkdown),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8272);

/** The folder of a file, repository-relative; the empty string is the root. */
const folderOf = (file) => file.slice(0, Math.max(0, file.lastIndexOf("/")));
/** The name of a file without its folder. */
const nameOf = (file) => file.slice(file.lastIndexOf("/") + 1);
/** Whether a file is Markdown, which alone has front matter and headings. */
const isMarkdown = (file) => /\.(?:md|markdown)$/i.test(file);
/** Whether a file is a declaration that stands beside the cards. */
const isDeclaration = (file) => /^(?:model[-_])?governance\.ya?ml$/i.test(nameOf(file));
/** Whether the keys of a card can be written into a file; a manifest has names and words of its own for what they say. */
const takesKeys = (file) => isMarkdown(file) || isDeclaration(file);
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
/** Made when a name needs it: V8 works out all of Unicode for it. */
let unseen;
/** A name as a reader sees it: full-width and other compatible forms as plain letters, without characters of no width. */
function plainName(name) {
    if (/^[\x20-\x7e]*$/.test(name))
        return name;
    unseen ??= /\p{Default_Ignorable_Code_Point}+/gu;
    return name.normalize("NFKC").replace(unseen, "").trim();
}
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
const NO_LETTERS = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .letters */ .M)(String.raw `[^\p{L}\p{N}]+`, "g");
/** Letters and digits alone: `Harbour_7B`, `harbour-7b` and "Harbour 7B" are one name. */
const lettersOf = (text) => text.toLowerCase().replace(NO_LETTERS(text), "");
/** A path as it is seen from the root, of one that starts from a folder. */
function relativePath(folder, path) {
    const steps = folder === "" ? [] : folder.split("/");
    for (const step of path.split("/")) {
        if (step === "" || step === ".")
            continue;
        if (step === ".." && steps.length > 0 && steps.at(-1) !== "..")
            steps.pop();
        else
            steps.push(step);
    }
    return steps.join("/");
}


/***/ }),

/***/ 2386:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ mayBeDocument),
/* harmony export */   HC: () => (/* reexport safe */ _facts_paths_js__WEBPACK_IMPORTED_MODULE_0__.HC),
/* harmony export */   SS: () => (/* binding */ isCardName),
/* harmony export */   ev: () => (/* binding */ isNamed),
/* harmony export */   j$: () => (/* binding */ mostBytes),
/* harmony export */   s4: () => (/* binding */ isCalledLikeDocument),
/* harmony export */   sl: () => (/* reexport safe */ _facts_paths_js__WEBPACK_IMPORTED_MODULE_0__.sl),
/* harmony export */   xV: () => (/* binding */ mayBeDocumentAt)
/* harmony export */ });
/* harmony import */ var _facts_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(282);
/* harmony import */ var _text_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6746);


/** What manifests are written in; MLflow's has no ending. */
const DATA = /\.(?:json|jsonld|ya?ml)$|^MLmodel$|(?:^|[._-])(?:bom|cdx|sbom)\.xml$/i;
/** Files of other tools that are in nearly every repository, and the rules of our packs. */
const OTHER = /^(?:rule|pack|package(?:-lock)?|npm-shrinkwrap|composer|deno|renovate|tsconfig[\w.-]*|jsconfig|biome|lerna|nx|turbo|vercel|firebase|angular|manifest|tokenizer(?:_config)?|vocab|special_tokens_map|generation_config|preprocessor_config|added_tokens)\.json$|^\.|^(?:docker-compose[\w.-]*|mkdocs|pnpm-lock|codecov|dependabot|appveyor|Chart|values|environment|conda)\.ya?ml$|\.(?:min|ipynb)\.json$/i;
/** Names under which something to read stands, however far down in the file that shows. */
const NAMED = /(?:^|[._-])(?:s?bom|ai-?bom|ml-?bom|cdx|spdx3?|croissant|datapackage|model[-_]?card|data(?:set)?[-_]?card|dataset_infos|adapter_config)(?:[._-]|$)|^MLmodel$/i;
/** Whether a file of this name is offered to the formats. */
const mayBeDocument = (name) => (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarkdown */ .sl)(name) || (DATA.test(name) && !OTHER.test(name));
/** The same of a path. */
const mayBeDocumentAt = (path) => mayBeDocument((0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path));
/** Markdown is read as a whole; of everything else first a look decides whether it is. */

/** How much of a document is read. */
const mostBytes = (path) => (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarkdown */ .sl)(path) ? _text_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.fileBytes : _text_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b.jsonBytes;
/** Whether the name alone says that it is a document: reason enough to read a long file to its end. */
const isNamed = (path) => NAMED.test((0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path)) || (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isDeclaration */ .HC)(path);
const CARD_NAME = /(?:^|\/)(?:readme[^/]*|[^/]*[-_]readme|[^/]*(?:model|data|dataset)[-_]?(?:card|sheet)[^/]*|(?:.*\/)?model_cards\/.*)\.(?:md|markdown)$/i;
/** Whether a Markdown file has a name under which cards stand. */
const isCardName = (path) => CARD_NAME.test(path);
/** Whether the path alone lets a reader expect a card, manifest or declaration. */
const isCalledLikeDocument = (path) => isCardName(path) || isNamed(path);
/** Whether it is a declaration, which speaks for a card given by its path alone too. */



/***/ }),

/***/ 4438:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ lookup),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Xw: () => (/* binding */ tabulate)
/* harmony export */ });
/**
 * Looks up what a table itself holds under a key. A key may be the text of a stranger, and every object answers to
 * `constructor` and `__proto__`: a bare `table[key]` would find these. `test/lookup.test.ts` refuses it everywhere else.
 */
const lookup = (table, key) => (table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined);
/** Looks up a member of what may be no object at all. */
const member = (value, key) => typeof value === "object" && value !== null
    ? lookup(value, key)
    : undefined;
/** Makes a table by keys that are ours, such as the names of the catalogue. From entries it would take thrice the time. */
function tabulate(keys, make) {
    const table = {};
    for (const key of keys)
        table[key] = make(key);
    return table;
}


/***/ }),

/***/ 1986:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   Km: () => (/* binding */ RESOLUTIONS),
/* harmony export */   S4: () => (/* binding */ EVIDENCE),
/* harmony export */   Te: () => (/* binding */ AUTHORIZATION_BASES),
/* harmony export */   YZ: () => (/* binding */ LOCALES),
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   dF: () => (/* binding */ TEACHER_ROLES),
/* harmony export */   gz: () => (/* binding */ LICENCE_KINDS),
/* harmony export */   h7: () => (/* binding */ RULE_STAGES),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   iw: () => (/* binding */ ATTRIBUTES),
/* harmony export */   jy: () => (/* binding */ SUBJECT_KINDS),
/* harmony export */   ks: () => (/* binding */ COPY_RELATIONS),
/* harmony export */   l_: () => (/* binding */ CHANNELS),
/* harmony export */   mP: () => (/* binding */ RELATIONS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   qc: () => (/* binding */ CHANNEL_OF),
/* harmony export */   rI: () => (/* binding */ RULE_KINDS)
/* harmony export */ });
/* unused harmony exports FACT_STATES, PRESENCE */
/**
 * The closed word lists of Cardwarden. Later versions may add words; none changes its meaning.
 */
/** What a rule is evaluated against. There is no kind for teachers or sources: their use is an edge. */
const SUBJECT_KINDS = [
    "document",
    "model",
    "dataset",
    "edge",
    "statement",
    "waiver",
    "repository",
];
/** Silence (`absent`), an answer (`declared`, `derived`) and "cannot be read" are kept apart until a rule decides. */
const FACT_STATES = (/* unused pure expression or super */ null && (["declared", "derived", "absent", "unreadable"]));
/**
 * Where a fact was learnt, strongest first: the `governance` declaration; a structured field
 * (front matter, JSON); the register; prose (heading, table, bullet, sentence); a guess from a name or tag.
 */
const EVIDENCE = ["governance", "structured", "register", "prose", "inferred"];
/** Answers to "is there …?". `n/a` needs a reason in the document; a boolean in a card is read as yes or no. */
const PRESENCE = (/* unused pure expression or super */ null && (["yes", "no", "partial", "unknown", "n/a"]));
/**
 * How a thing reaches what is published: `carry` (its weights or data are in it), `output` (learnt from
 * its outputs), `train` (used for training, not republished), `none`. Licences answer the three differently.
 */
const CHANNELS = ["carry", "output", "train", "none"];
/** The channel of every lineage relation. */
const CHANNEL_OF = {
    finetune: "carry",
    adapter: "carry",
    merge: "carry",
    quantized: "carry",
    converted: "carry",
    pruned: "carry",
    "initialised-from": "carry",
    "continued-pretrain": "carry",
    component: "carry",
    "derived-from": "carry",
    "distilled-from": "output",
    "generated-by": "output",
    "trained-on": "train",
    "evaluated-on": "none",
    "collected-from": "none",
};
const RELATIONS = Object.keys(CHANNEL_OF);
/** Relations that add nothing of the publisher's own (admissibility rule R15). */
const COPY_RELATIONS = ["quantized", "converted"];
/** Where the upstream end of an edge was found. */
const RESOLUTIONS = ["in-repository", "register", "unresolved"];
/** What a service or model did to the data: only the first two put its text into them. */
const TEACHER_ROLES = ["generator", "rewriter", "judge", "filter", "labeller"];
/** Grounds on which the use of an upstream may rest; `none` and `unknown` are honest answers. */
const AUTHORIZATION_BASES = [
    "licence",
    "contract",
    "own-model",
    "terms-permit",
    "public-domain",
    "exception",
];
/** What kind of text a licence is. */
const LICENCE_KINDS = [
    "permissive",
    "public-domain",
    "copyleft",
    "no-derivatives",
    "non-commercial",
    "data",
    "community",
    "rail",
    "research-only",
    "service-terms",
];
/** The questions a licence or a service's terms are asked. */
const ATTRIBUTES = [
    "commercialUse",
    "derivatives",
    "redistribution",
    "relicenseDerivatives",
    "trainOtherModelsOnOutputs",
    "distilledModelIsDerivative",
    "shareAlike",
    "useRestrictionsMustPassOn",
    "outputsRestricted",
    "resultsCarveOut",
    "sameFamilyException",
    "monthlyActiveUserThreshold",
    "territoryExclusions",
    "nameUseForbidden",
    "unilateralChange",
    "dataCollectionForTraining",
];
/** Release stages; everything but draft and internal counts as published. */
const STAGES = ["draft", "internal", "preview", "public", "deprecated"];
/** What became of one rule on one subject. */
const OUTCOMES = ["pass", "fail", "not-applicable", "undetermined"];
/** Strongest first. */
const SEVERITIES = ["error", "warning", "notice"];
/** `advisory` caps every finding at notice; `strict` uses the rule's second severity. */
const LEVELS = ["advisory", "baseline", "strict"];
/** The kind of statement a rule looks for; outputs group the missing statements of one document. */
const RULE_KINDS = [
    "unreadable",
    "contradiction",
    "outside-permission",
    "claim-unsupported",
    "missing-licence",
    "missing-indispensable",
    "missing-statement",
    "good-practice",
];
/** Stage of the life cycle that a rule belongs to. */
const RULE_STAGES = [
    "any",
    "collection",
    "training",
    "distillation",
    "evaluation",
    "release",
    "operation",
];
/** Languages of rule texts and reports. */
const LOCALES = ["en", "zh-CN"];


/***/ }),

/***/ 8819:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ changedFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5071);
/* harmony import */ var _formats_offered_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2386);
/* harmony import */ var _text_lfs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2535);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4852);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7635);







/**
 * What differs between a commit and the work tree, untracked files included. The clone may be a stranger's, its settings
 * included: no filter runs on its files.
 */
async function changedFiles(checkout, base) {
    const flags = "--no-ext-diff --no-textconv --no-renames --ignore-submodules=all --no-abbrev";
    const diffOf = async () => {
        const filters = await filtersOf(checkout);
        const still = { ...checkout, over: filters.flatMap(switchedOff) };
        const words = ["diff", "--raw", "-z", "-O/dev/null", ...flags.split(" "), base, "--"];
        return { filters, parts: await fieldsOf(still, ...words) };
    };
    const [{ filters, parts }, untracked] = await Promise.all([
        diffOf(),
        fieldsOf(checkout, "ls-files", "--others", "--exclude-standard", "-z"),
    ]);
    const entries = new Map();
    /** Files that may be what a pointer of Git LFS stands for. */
    const filtered = [];
    // ":<mode> <mode> <blob> <blob> <status>", then the path.
    for (let i = 0; i + 1 < parts.length; i += 2) {
        const [mode = "", , blob = "", now = "", status = ""] = (parts[i] ?? "").slice(1).split(" ");
        const regular = mode === "100644" || mode === "100755";
        const file = parts[i + 1] ?? "";
        if (status !== "U" || !entries.has(file))
            entries.set(file, { blob: regular ? blob : undefined, removed: status.startsWith("D") });
        // Without an id the file was only looked at in the work tree.
        if (regular && status === "M" && /^0+$/.test(now))
            filtered.push([file, blob]);
    }
    for (const file of await submodulesAmong(checkout, entries))
        entries.set(file, { blob: entries.get(file)?.blob, removed: false });
    if (filters.includes("lfs"))
        for (const file of await sameInLfs(checkout, filtered))
            entries.delete(file);
    for (const file of untracked) {
        // A repository in the repository is listed as a folder.
        if (file === "" || file.endsWith("/"))
            continue;
        entries.set(file, { blob: entries.get(file)?.blob, removed: false });
    }
    return entries;
}
/** As many as a command line takes in any case. */
const ASKED_AT_ONCE = 200;
/** Documents that git calls removed because a submodule, which it was told to pass over, has taken their place. */
async function submodulesAmong(checkout, entries) {
    const gone = [...entries].flatMap(([file, { removed }]) => removed && (0,_formats_offered_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeDocumentAt */ .xV)(file) ? [file] : []);
    const submodules = [];
    for (let at = 0; at < gone.length; at += ASKED_AT_ONCE) {
        const files = gone.slice(at, at + ASKED_AT_ONCE);
        const words = ["--literal-pathspecs", "ls-files", "--stage", "-z", "--", ...files];
        // "<mode> <object> <stage>", a tab, then the path.
        for (const entry of await fieldsOf(checkout, ...words))
            if (entry.startsWith("160000 "))
                submodules.push(entry.slice(entry.indexOf("\t") + 1));
    }
    return submodules;
}
const switchedOff = (filter) => [
    ...["clean", "smudge", "process"].map((way) => `filter.${filter}.${way}=`),
    `filter.${filter}.required=false`,
];
/** More than any clone has; each is on the command line of git. */
const MOST_FILTERS = 100;
/** Names of the filters that the settings know, wherever they stand: `filter.<name>.clean` and so on. */
async function filtersOf(checkout) {
    const keys = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitText */ .q_)(checkout, "config", "--list", "--includes", "--name-only", "-z");
    const names = new Set();
    for (const key of keys.split("\0")) {
        const name = /^filter\.(.*)\.[^.]*$/s.exec(key)?.[1];
        if (name !== undefined)
            names.add(name);
    }
    // An equals sign would end the name where it is switched off.
    if (names.size > MOST_FILTERS || [...names].some((name) => name.includes("=")))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("change-not-trusted", "the settings of this clone name filters that cannot be switched off", "look at filter.* in `git config --list --show-origin`, and do not run git in a clone that is not yours");
    return [...names];
}
/** A pointer has about 130 bytes. Source: git-lfs, docs/spec.md. */
const POINTER_BYTES = 1024;
/**
 * Files that are what the pointer at the base stands for: git would compare them by the filter of Git LFS, which is not
 * run, because extensions of it may name commands too.
 */
async function sameInLfs(checkout, files) {
    if (files.length === 0)
        return [];
    const objects = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openObjects */ .dV)(checkout);
    try {
        const same = [];
        for (const [file, blob] of files) {
            const pointer = await objects.read(blob, POINTER_BYTES);
            const text = pointer === undefined || pointer.truncated ? "" : pointer.bytes.toString("utf8");
            if (await isWhatIsMeant((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .pathOf */ .XM)(checkout.root, file), text))
                same.push(file);
        }
        return same;
    }
    finally {
        objects.close();
    }
}
async function isWhatIsMeant(path, pointer) {
    if (!(0,_text_lfs_js__WEBPACK_IMPORTED_MODULE_6__/* .isLfsPointer */ .N)(pointer))
        return false;
    const digest = /^oid sha256:([0-9a-f]{64})$/m.exec(pointer)?.[1];
    const size = /^size (\d{1,15})$/m.exec(pointer)?.[1];
    const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (!info?.isFile() || digest === undefined || info.size !== Number(size))
        return false;
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
        for await (const part of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
            hash.update(part);
        return hash.digest("hex") === digest;
    }
    catch {
        return false;
    }
}
/** What git prints between zeros; names of files need not be UTF-8. */
async function fieldsOf(checkout, ...args) {
    const bytes = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitBytes */ .s0)(checkout, ...args);
    const fields = [];
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(0, start);
        fields.push((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .spelled */ .uQ)(bytes.subarray(start, end < 0 ? bytes.length : end)));
        start = end < 0 ? bytes.length : end + 1;
    }
    return fields;
}


/***/ }),

/***/ 4852:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  XS: () => (/* binding */ GitError),
  cA: () => (/* binding */ environment),
  $Y: () => (/* binding */ git),
  s0: () => (/* binding */ gitBytes),
  q_: () => (/* binding */ gitText),
  jN: () => (/* binding */ isHash),
  dV: () => (/* binding */ openObjects)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __nccwpck_require__(5071);
;// CONCATENATED MODULE: ./lib/src/node/patience.js
/**
 * Calls `silent` once nothing was heard for so long. Where this process itself was busy all the time, what was said
 * meanwhile still lies in the pipe: it is read before anybody is called silent.
 */
function patience(ms, silent) {
    let timer;
    const end = () => {
        clearTimeout(timer);
        timer = undefined;
    };
    const heard = () => {
        end();
        const own = setTimeout(() => {
            // Pipes are read between timers and immediates.
            setImmediate(() => setImmediate(() => {
                if (timer === own)
                    silent();
            }));
        }, ms);
        own.unref();
        timer = own;
    };
    return { heard, end };
}

;// CONCATENATED MODULE: ./lib/src/node/git.js



/** How long git may be silent. A large repository has many questions: they have no limit together. */
const SILENT_MS = 60_000;
const OUTPUT_BYTES = 64 * 1024 * 1024;
const SAID_BYTES = 16 * 1024;
/** git ran and said no. */
class GitError extends Error {
    said;
    constructor(said) {
        super("git ended with an error");
        this.said = said;
    }
}
/** What git prints, without its last line end. */
async function gitText(checkout, ...args) {
    return (await gitBytes(checkout, ...args)).toString("utf8").replace(/\n$/, "");
}
/** What git prints, as it is. */
async function gitBytes(checkout, ...args) {
    const { bytes, truncated } = await git(checkout, args, OUTPUT_BYTES);
    if (truncated)
        throw new errors/* UserError */.yo("change-too-big", "the change is too big to be listed", "compare with a later revision");
    return bytes;
}
/**
 * Runs git without a shell. Nothing that a repository's configuration may name is started (monitor, hooks, external
 * diff, pager), nothing is fetched, and the index is not written. What runs on the files of a work tree is the business
 * of `differences.ts`.
 */
function git(checkout, args, maxBytes) {
    return new Promise((resolve, reject) => {
        const { root, silentMs = SILENT_MS } = checkout;
        const child = (0,external_node_child_process_.spawn)("git", [...settings(checkout), ...args], {
            cwd: root,
            env: environment(),
            stdio: ["ignore", "pipe", "pipe"],
        });
        const parts = [];
        let length = 0;
        let said = "";
        const stop = () => {
            watch.end();
            child.kill("SIGKILL");
            // A helper of git may hold the pipes open.
            child.stdout.destroy();
            child.stderr.destroy();
        };
        const watch = patience(silentMs, () => {
            stop();
            reject(tooSlow(args[0], silentMs));
        });
        watch.heard();
        child.stdout.on("data", (part) => {
            watch.heard();
            parts.push(part);
            length += part.length;
            if (length <= maxBytes)
                return;
            stop();
            resolve({ bytes: Buffer.concat(parts).subarray(0, maxBytes), truncated: true });
        });
        child.stderr.on("data", (part) => {
            watch.heard();
            if (said.length < SAID_BYTES)
                said += part.toString("utf8");
        });
        child.on("error", (error) => {
            watch.end();
            reject(error.code === "ENOENT" ? noGit() : new GitError(error.message));
        });
        child.on("close", (code) => {
            watch.end();
            if (code === 0)
                resolve({ bytes: Buffer.concat(parts), truncated: false });
            else
                reject(new GitError(said));
        });
    });
}
const noGit = () => new errors/* UserError */.yo("git-missing", "telling what has changed needs git, and there is none on the path", "install git, or leave the comparison out");
const tooSlow = (command, ms) => new errors/* UserError */.yo("git-too-slow", `git ${command} said nothing for ${ms / 1000} seconds`, "compare with a later revision, and check the disk that the clone lies on");
const settings = ({ root, trusted, bare, over = [] }) => [
    "--no-pager",
    ...[
        "core.fsmonitor=false",
        "core.hooksPath=/dev/null",
        "diff.external=",
        "diff.relative=false",
        "maintenance.auto=false",
        "gc.auto=0",
        ...over,
        ...(trusted ? [`safe.directory=${root}`] : []),
    ].flatMap((setting) => ["-c", setting]),
    // Named, because `safe.bareRepository` may forbid to find it.
    ...(bare ? [`--git-dir=${root}`] : []),
];
/** What is not for git and its helpers: tokens that the runner gave the Action. */
const OF_THE_ACTION = /^(?:INPUT|ACTIONS)_/i;
/** The environment for git: nothing of it points at another repository, and nobody is asked. */
function environment(env = process.env) {
    const inherited = Object.entries(env).filter(([name]) => (!name.startsWith("GIT_") || name.startsWith("GIT_CONFIG")) && !OF_THE_ACTION.test(name));
    return {
        ...Object.fromEntries(inherited),
        // Objects that the clone lacks are not fetched. git before 2.44 would try; no transport is open to it, whatever
        // `protocol.*.allow` of the repository says.
        GIT_NO_LAZY_FETCH: "1",
        GIT_ALLOW_PROTOCOL: "none",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        LC_ALL: "C",
    };
}
function openObjects(checkout) {
    const { root, silentMs = SILENT_MS } = checkout;
    const child = (0,external_node_child_process_.spawn)("git", [...settings(checkout), "cat-file", "--batch"], {
        cwd: root,
        env: environment(),
        stdio: ["pipe", "pipe", "ignore"],
    });
    const answers = child.stdout[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    let failed;
    // While nothing is asked, silence is what is wanted.
    const watch = patience(silentMs, () => {
        failed = tooSlow("cat-file", silentMs);
        child.kill("SIGKILL");
        child.stdout.destroy();
    });
    child.on("error", (error) => {
        failed = error.code === "ENOENT" ? noGit() : new GitError(error.message);
    });
    child.stdin.on("error", () => { });
    const more = async () => {
        const next = await answers.next().catch(() => ({ done: true, value: undefined }));
        if (failed)
            throw failed;
        if (next.done)
            throw new GitError("git ended before it answered");
        watch.heard();
        return next.value;
    };
    const head = async () => {
        for (;;) {
            const end = rest.indexOf(10);
            if (end >= 0) {
                const row = rest.subarray(0, end).toString("utf8");
                rest = rest.subarray(end + 1);
                return row;
            }
            rest = Buffer.concat([rest, await more()]);
        }
    };
    /** The body and its line end; what is beyond `maxBytes` goes past. */
    const body = async (size, maxBytes) => {
        const kept = [];
        let left = size + 1;
        let room = Math.min(size, maxBytes);
        for (;;) {
            const part = rest.subarray(0, left);
            rest = rest.subarray(part.length);
            left -= part.length;
            kept.push(part.subarray(0, room));
            room -= Math.min(room, part.length);
            if (left === 0)
                return Buffer.concat(kept);
            rest = await more();
        }
    };
    let turn = Promise.resolve();
    const ask = async (name, maxBytes) => {
        if (failed)
            throw failed;
        watch.heard();
        try {
            child.stdin.write(`${name}\n`);
            const [, id, type, size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(await head()) ?? [];
            if (id === undefined || type === undefined || size === undefined)
                return undefined;
            const bytes = await body(Number(size), maxBytes);
            return { id, type, bytes, truncated: Number(size) > bytes.length };
        }
        finally {
            watch.end();
        }
    };
    return {
        read(name, maxBytes) {
            if (/[\n\r]/.test(name))
                return Promise.resolve(undefined);
            const answer = turn.then(() => ask(name, maxBytes));
            turn = answer.catch(() => { });
            return answer;
        },
        close() {
            watch.end();
            child.stdin.end();
            child.kill();
        },
    };
}
const isHash = (word) => /^[0-9a-f]{40,64}$/.test(word);


/***/ }),

/***/ 7635:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Rs: () => (/* binding */ leadsTo),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Xd: () => (/* binding */ followed),
/* harmony export */   uQ: () => (/* binding */ spelled)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



/**
 * Names of files as text. Elsewhere than on Windows a name is a row of bytes, and need not be UTF-8: each byte that is not
 * is spelled `\xff`, and so is the backslash of a name that would read like that. Every name has a spelling of its own.
 */
function spelled(name) {
    const text = name.toString("utf8");
    if (!text.includes("\uFFFD") || node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text).equals(name))
        return escaped(text);
    const parts = [];
    for (let at = 0; at < name.length;) {
        const length = [4, 3, 2, 1].find((n) => isCharacter(name.subarray(at, at + n), n));
        parts.push(length === undefined ? hex(name[at] ?? 0) : name.toString("utf8", at, at + length));
        at += length ?? 1;
    }
    // A backslash of the name itself, and none that was just written.
    return parts
        .map((part, i) => (part === "\\" && LIKE.test(parts.slice(i, i + 4).join("")) ? "\\x5c" : part))
        .join("");
}
const hex = (byte) => `\\x${byte.toString(16).padStart(2, "0")}`;
/** Bytes that are no UTF-8 are above 7f: no spelling stands for a slash or a dot. */
const LIKE = /^\\x(?:[89a-f][0-9a-f]|5c)/;
const SPELLED = /\\x(?:[89a-f][0-9a-f]|5c)/;
const escaped = (text) => SPELLED.test(text) ? text.replace(/\\(?=x(?:[89a-f][0-9a-f]|5c))/g, "\\x5c") : text;
function isCharacter(bytes, length) {
    const text = bytes.toString("utf8");
    return bytes.length === length && [...text].length === 1 && node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text).equals(bytes);
}
/** The path of a file below a root as the file system takes it. */
function pathOf(root, file) {
    if (node_path__WEBPACK_IMPORTED_MODULE_2__.sep !== "/" || !SPELLED.test(file))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file);
    const parts = file.split(/(\\x(?:[89a-f][0-9a-f]|5c))/);
    const bytes = parts.map((part, i) => i % 2 === 1 ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(part.slice(2), "hex") : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(part));
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`${root}/`), ...bytes]);
}
/** What a folder holds, each with the spelling of its name. */
function entriesOf(root, folder) {
    const path = pathOf(root, folder);
    const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { withFileTypes: true });
    const plain = entries.every(({ name }) => !name.includes("\uFFFD"));
    if (plain || node_path__WEBPACK_IMPORTED_MODULE_2__.sep !== "/")
        return entries.map((entry) => ({ name: escaped(entry.name), entry }));
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { withFileTypes: true, encoding: "buffer" }).map((entry) => ({
        name: spelled(entry.name),
        entry,
    }));
}
/** Where a path below a root leads, as a path below the same; undefined where that is elsewhere, or nowhere. */
function leadsTo(root, file) {
    try {
        const home = escaped(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(root));
        const real = spelled(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(pathOf(root, file), "buffer"));
        if (real === home)
            return "";
        const base = home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_2__.sep;
        return real.startsWith(base) ? real.slice(base.length).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/") : undefined;
    }
    catch {
        return undefined;
    }
}
/** The same of a link that may be read through: what git keeps for itself is nobody's document. */
function followed(root, file) {
    const target = leadsTo(root, file);
    return target?.split("/").some((part) => part.toLowerCase() === ".git") ? undefined : target;
}


/***/ }),

/***/ 8272:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ letters)
/* harmony export */ });
/* unused harmony export late */
/**
 * Patterns about letters, made when they are first needed. V8 works out the whole of Unicode for each `\p{…}`: where the
 * literal is read, where its function is compiled, where it is evaluated, where it is used. Thirty literals of which a run
 * needs a few were a tenth of a start; and in a text of ASCII, letters are few.
 */
/** What is left of the properties in ASCII. They stand in brackets. */
const ASCII = new Map([
    ["L", "A-Za-z"],
    ["Lu", "A-Z"],
    ["Ll", "a-z"],
    ["N", "0-9"],
    ["Mn", ""],
]);
const BEYOND_ASCII = /[\u0080-\uffff]/;
/** The pattern for a text: `\p{…}` in brackets means letters, numbers and marks of every script. */
function letters(source, flags = "") {
    let ascii;
    let any;
    return (text) => {
        if (BEYOND_ASCII.test(text)) {
            any ??= new RegExp(source, `${flags}u`);
            return any;
        }
        ascii ??= new RegExp(source.replace(/\\p\{(\w+)\}/g, (_, name) => ASCII.get(name) ?? ""), flags);
        return ascii;
    };
}
/** A pattern that few runs need. */
function late(source, flags) {
    let made;
    return () => {
        made ??= new RegExp(source, flags);
        return made;
    };
}


/***/ }),

/***/ 803:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reaches),
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1986);

/** Least severity that makes a run fail. */
const FAIL_ON = [..._model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, "never"];
const reaches = (severity, failOn) => failOn !== "never" && _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(severity) <= _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(failOn);


/***/ }),

/***/ 1665:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $Q: () => (/* binding */ clip),
  wq: () => (/* binding */ commandData),
  N1: () => (/* binding */ commandProperty),
  OF: () => (/* binding */ fenced),
  Pq: () => (/* binding */ json),
  n8: () => (/* binding */ line),
  wD: () => (/* binding */ markdown),
  nv: () => (/* binding */ markdownSentence),
  a4: () => (/* binding */ mermaid),
  pj: () => (/* binding */ plain),
  h0: () => (/* binding */ plainLine),
  Is: () => (/* binding */ sarif),
  Hr: () => (/* binding */ uri),
  oQ: () => (/* binding */ yaml)
});

// UNUSED EXPORTS: apart, diff, xml

// EXTERNAL MODULE: ./lib/src/pattern.js
var pattern = __nccwpck_require__(8272);
;// CONCATENATED MODULE: ./lib/src/report/redact.js
/**
 * Secrets that a card holds by mistake. A report repeats what a card says, in logs, comments and files that more people
 * read than the card; a credential is not repeated there. Only forms that cannot be anything else: a prefix that its
 * issuer chose so that scanners find it, an encoded JSON object, a key block, a password in an address.
 *
 * Group 1 is what stays. Every pattern takes linear time: it starts at a fixed text, its repeats do not overlap, and
 * what it refuses it has looked at for a bounded length or cannot start in again. `CUT` is the end of a text that was
 * cut to a length.
 */
const CUT = "(?=…(?!\\(redacted\\)))";
/** A prefix and as much behind it as no word has, or what there is of that before a cut. */
const token = (prefix, characters, least, tell = "") => new RegExp(`(${prefix})(?:${tell}[${characters}]{${least},}|[${characters}]{1,${least}}${CUT})`, "g");
const SECRETS = [
    // GitHub: personal, OAuth, user-to-server, server-to-server, refresh; fine-grained personal tokens.
    token("gh[opusr]_", "A-Za-z0-9", 16),
    token("github_pat_", "A-Za-z0-9_", 16),
    token("hf_", "A-Za-z0-9", 16),
    // OpenAI, Anthropic. A digit tells a key from words with hyphens, and from words in capitals below.
    token("(?<![\\w-])sk-(?:ant-|proj-|svcacct-|admin-)?", "\\w-", 16, "(?=[A-Za-z_-]{0,60}[0-9])"),
    token("A[KS]IA", "A-Z0-9", 16, "(?=[A-Z]{0,15}[0-9])"),
    token("xox[a-z]-", "A-Za-z0-9-", 10),
    token("glpat-", "\\w-", 16),
    token("AIza", "\\w-", 30),
    token("npm_", "A-Za-z0-9", 30),
    // JSON Web Token: header and payload begin as `{"` does in base64.
    /(?<![\w-])(eyJ)[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
    // To the end of the block, or of the text where that was cut.
    /(-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)(?!…\(redacted\))(?:[^-]|-(?!----))*(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/g,
    /(?<=:\/\/)([\w.~%+-]{1,200}:)(?!…)[^\s/@]{1,1000}(?=@)/g,
];
/** Something of each pattern that is quick to look for, in a text or in the JSON of it: nearly every one has none of it. */
const SIGNS = /gh[opusr]_|github_pat_|hf_|(?:\b|\\[bfnrt]|\\u[\da-f]{4})sk-|A[KS]IA|xox[a-z]-|glpat-|AIza|npm_|eyJ|PRIVATE KEY|:\/\/[\w.~%+-]{1,200}:[^\s/@]{1,1000}@/;
/** Whether a text is worth looking at: false for nearly every one, and never for one with a secret. */
const maySecret = (text) => SIGNS.test(text);
const HIDDEN = "…(redacted)";
/** The text with the first characters of each secret and a word instead of the rest. */
const redact = (text) => replaced(text, (_, kept) => `${kept}${HIDDEN}`);
/** As {@link redact}, but of the same length: for a line of which columns are shown. */
const masked = (text) => replaced(text, (whole, kept) => {
    const rest = whole.length - kept.length;
    return `${kept}${HIDDEN.padEnd(rest, "*").slice(0, rest)}`;
});
function replaced(text, by) {
    if (!maySecret(text))
        return text;
    let out = text;
    for (const pattern of SECRETS)
        out = out.replace(pattern, by);
    return out;
}

;// CONCATENATED MODULE: ./lib/src/report/escape.js


/**
 * One door per sink. Cards come from strangers, and every output is read by something that obeys: a terminal
 * (control sequences), the Actions runner (`::command::` at the start of a line, `##[command]` anywhere in one, on
 * both streams), a Markdown renderer (mentions, HTML, links, table cells), Mermaid. Text from a document reaches an
 * output only through the function of that output. Each takes secrets out first (`redact.ts`).
 */
// Control characters, bidirectional overrides, zero-width characters, line and paragraph separators, tag characters,
// halves of a surrogate pair, code points that are no characters.
const escape_HIDDEN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
/[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{3FFFE}\u{3FFFF}\u{4FFFE}\u{4FFFF}\u{5FFFE}\u{5FFFF}\u{6FFFE}\u{6FFFF}\u{7FFFE}\u{7FFFF}\u{8FFFE}\u{8FFFF}\u{9FFFE}\u{9FFFF}\u{AFFFE}\u{AFFFF}\u{BFFFE}\u{BFFFF}\u{CFFFE}\u{CFFFF}\u{DFFFE}\u{DFFFF}\u{EFFFE}\u{EFFFF}\u{FFFFE}\u{FFFFF}\u{10FFFE}\u{10FFFF}]/gu;
const visible = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`;
/** On one line, nothing hidden. */
const shown = (text) => redact(text)
    .replace(/[\r\n\t]+/g, " ")
    .replace(escape_HIDDEN, visible);
/** Ours alone: `shown` leaves none of a stranger's. */
const BREAK = "\u200B";
/** Terminal and log: one line, nothing hidden, nothing the runner takes for a command. */
const line = (text) => apart(shown(text));
/** The last step of `line`: parts what only stands together is a command, in text that was shown piece by piece. */
const apart = (text) => text.replaceAll("##[", `#${BREAK}#[`).replace(/:(?=:)/g, `:${BREAK}`);
/** Message of a workflow command (actions/toolkit, packages/core/src/command.ts, `escapeData`). */
const commandData = (text) => clean(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
/** Property of a workflow command (`escapeProperty`). */
const commandProperty = (text) => commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
/** Text in a member of an API's request: lines stay, nothing is hidden. A log may repeat it. */
const plain = (text) => clean(text);
/** The same on one line. */
const plainLine = line;
/** Keeps line breaks, which the command's own escaping carries; takes out what hides. */
const clean = (text) => redact(text)
    .replace(/\r\n?/g, "\n")
    .split("\n")
    .map((part) => part.replace(escape_HIDDEN, visible).replaceAll("##[", `#${BREAK}#[`))
    .join("\n");
/**
 * Markdown and the HTML it becomes: text inside `<code>`, where GitHub neither mentions nor links, with every
 * character that is not a letter, digit or space as a numeric reference, so that no table cell, link or tag can end.
 */
const markdown = (text) => `<code>${references(shown(text), "&#")}</code>`;
/**
 * A sentence of ours with text of a stranger's in it, as Markdown: references as above but for what only stands between
 * words, and a zero-width space where a renderer would otherwise see a mention, an issue, a commit, or an address to
 * link.
 */
const markdownSentence = (text) => shown(text)
    .replace(LINKING(text), `$&${BREAK}`)
    .replace(/[0-9a-f]{6}(?=[0-9a-f])/gi, `$&${BREAK}`)
    .replace(PUNCTUATION(text), (character, harmless) => harmless === undefined ? reference(character, "&#") : character);
/** Group 1: what is punctuation of a sentence wherever it stands, or by what is before it, and means nothing else. */
const PUNCTUATION = (0,pattern/* letters */.M)(String.raw `([,;'(?]|(?<![\p{N}])\)|(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])|(?<=[\p{L}])\.(?= |$))|[^\p{L}\p{N} ]`, "g");
const LINKING = (0,pattern/* letters */.M)(String.raw `[@#]|\/(?=\/)|[.。．｡](?=[\p{L}])|(?:www|\bgh)(?=[-.])`, "gi");
/** A Mermaid label, to be put between double quotes. */
const mermaid = (text) => references(shown(text), "#");
const references = (text, start) => text.replace(OTHERS(text), (character) => reference(character, start));
const OTHERS = (0,pattern/* letters */.M)(String.raw `[^\p{L}\p{N} ]`, "g");
const reference = (character, start) => `${start}${character.codePointAt(0)};`;
/**
 * A YAML scalar, always a string, on one line. What an output would obey is an escape of YAML's own, so that the text
 * can be pasted from any of them and means the same: terminal, log, fenced block, message of a command.
 */
const yaml = (text) => scalar(redact(text));
const scalar = (text) => PLAIN(text).test(text) && !RESOLVED.test(text) && !text.endsWith(" ")
    ? text
    : `"${text
        .replace(/[\\"]/g, "\\$&")
        .replaceAll("##[", "#\\x23[")
        .replace(/:(?=:)/g, "\\x3A")
        .replace(/[\uD800-\uDFFF]/gu, "\uFFFD")
        .replace(escape_HIDDEN, yamlEscape)}"`;
/** Printable, and nothing in it that YAML would take for more than text. */
const PLAIN = (0,pattern/* letters */.M)(String.raw `^[\p{L}<(][\p{L}\p{N} _./<>|()+=~;!?'",@*$^-]*$`);
/** Words that one of YAML's versions, or a parser of it, takes for something else than a string. */
const RESOLVED = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf|<<|e[-+]?\d+)$/i;
const yamlEscape = (character) => {
    const code = character.codePointAt(0) ?? 0;
    const digits = code > 0xffff ? 8 : 4;
    return `\\${digits === 8 ? "U" : "u"}${code.toString(16).padStart(digits, "0")}`;
};
/** Lines as a fenced block of Markdown that none of them can end. They are ours, or YAML of `yaml`. */
function fenced(lines, language) {
    const longest = lines
        .join("\n")
        .match(/`+/g)
        ?.reduce((most, run) => Math.max(most, run.length), 0);
    const fence = "`".repeat(Math.max(3, (longest ?? 0) + 1));
    return [`${fence}${language}`, ...lines, fence];
}
/**
 * Text of an element or value of an attribute in XML, on one line. XML 1.0 has no way to write most control characters,
 * not even as a reference: like all that hides they stand there as their number. Commands of the runner become references.
 */
const xml = (text) => shown(text)
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll("##[", "#&#35;[")
    .replace(/:(?=:)/g, "&#58;");
/** A path as a relative URI reference; halves of a surrogate pair have no UTF-8. */
const uri = (path) => redact(path)
    .replace(/[\uD800-\uDFFF]/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
/** Message of SARIF: plain text in which viewers would make a link of `[text](target)`. */
const sarif = (text) => shown(text).replace(/\](?=\()/g, `]${BREAK}`);
/** Within some UTF-16 units, an ellipsis for the rest, no character cut in two. Half a secret is not known as one. */
const clip = (text, length) => text.length > length ? cut(redact(text), length) : text;
const cut = (text, length) => text.length > length ? `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
/**
 * JSON on a log: the same data but for secrets, with what the runner or a terminal would obey written as escapes. A
 * report of a large repository is looked at once; only where it may hold a secret is each of its strings.
 */
const json = (value) => written(value)
    .replaceAll("##[", "#\\u0023[")
    .replace(RARE, (run) => run.replace(escape_HIDDEN, jsonEscape));
function written(value) {
    const text = JSON.stringify(value, null, 2);
    if (!maySecret(text))
        return text;
    return JSON.stringify(value, (_, one) => (typeof one === "string" ? redact(one) : one), 2);
}
/**
 * Everything of `HIDDEN` and little else, without the flag u, which costs ten times as much over a whole report. Not the
 * line break: those between members are ours, those in a string are escapes already.
 */
const RARE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFF9-\uFFFF]+/g;
const jsonEscape = (character) => character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
/**
 * A unified diff, which has to keep every byte: undefined where it holds what a terminal or the runner would obey, or what
 * shows text in another order than it stands. Only a tab, and the carriage return of a line end, may stand in it.
 */
const diff = (text) => (STEERS.test(text) ? undefined : text);
const STEERS = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|\r(?!\n)|##\[|^ [^\S\r\n]*::/m;


/***/ }),

/***/ 2535:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isLfsPointer)
/* harmony export */ });
/** Tells what Git LFS leaves in the place of a file that it keeps. Source: git-lfs, docs/spec.md, "The Pointer". */
const isLfsPointer = (text) => /^\s{0,4}version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//.test(text);


/***/ }),

/***/ 6746:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/**
 * Caps on what a stranger's file may cost. Each was set where the YAML library's own behaviour turns bad:
 * nested braces hang its conversion for tens of seconds, a nesting bomb can abort the process on Node 20.
 */
const LIMITS = {
    /** Bytes read from one file; what lies behind them is reported as not read. The longest real card seen has 224 091. */
    fileBytes: 1024 * 1024,
    /** Bytes of a JSON or YAML file in which it has to show that it is a document; of one among records of data. */
    firstLook: 64 * 1024,
    firstLookAtRecords: 4 * 1024,
    /** Bytes read of JSON, where one text may describe thousands of components. */
    jsonBytes: 32 * 1024 * 1024,
    /** Nesting of one JSON text. */
    jsonDepth: 64,
    /** Values of one manifest in which template text is looked for. */
    jsonScalars: 5_000,
    /** UTF-16 units of one YAML text. */
    yamlLength: 256 * 1024,
    /** Nesting of one YAML text, flow and block. */
    yamlDepth: 48,
    /** Nodes of one YAML text, aliases expanded. */
    yamlNodes: 50_000,
    /** Uses of aliases in one YAML text. */
    yamlAliases: 100,
    /** Models and data sets of one document, of which each is asked by every rule. */
    subjects: 5_000,
    /** Upstreams that one document declares, of which each is asked by every rule too. */
    upstreams: 10_000,
    /** Steps from part to part of one document where parts may share what they lead to. */
    steps: 500_000,
    /** Problems reported for one document. */
    problems: 20,
    /** JSON or YAML files of one ending in one folder, of which more are taken for records of data. */
    recordsInFolder: 1000,
    /** Documents read in one run. */
    documents: 50_000,
};


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7432);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
