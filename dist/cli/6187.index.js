export const id = 6187;
export const ids = [6187];
export const modules = {

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

/***/ 6187:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changeOf: () => (/* binding */ changeOf),
  gitChange: () => (/* binding */ gitChange),
  listable: () => (/* binding */ listable)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/change/artifacts.js
var change_artifacts = __webpack_require__(7488);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/formats/offered.js
var offered = __webpack_require__(2386);
// EXTERNAL MODULE: ./lib/src/node/git.js
var git = __webpack_require__(2947);
;// CONCATENATED MODULE: ./lib/src/node/differences.js

/** What differs between a commit and the work tree, untracked files included. */
async function changedFiles(checkout, base) {
    const flags = "--no-ext-diff --no-textconv --no-renames --ignore-submodules=all --no-abbrev";
    const [diff, untracked] = await Promise.all([
        (0,git/* gitText */.q_)(checkout, "diff", "--raw", "-z", ...flags.split(" "), base, "--"),
        (0,git/* gitText */.q_)(checkout, "ls-files", "--others", "--exclude-standard", "-z"),
    ]);
    const entries = new Map();
    const parts = diff.split("\0");
    // ":<mode> <mode> <blob> <blob> <status>", then the path.
    for (let i = 0; i + 1 < parts.length; i += 2) {
        const [mode = "", , blob = "", , status = ""] = (parts[i] ?? "").slice(1).split(" ");
        const regular = mode === "100644" || mode === "100755";
        const file = parts[i + 1] ?? "";
        if (status !== "U" || !entries.has(file))
            entries.set(file, { blob: regular ? blob : undefined, removed: status.startsWith("D") });
    }
    for (const file of untracked.split("\0")) {
        // A repository in the repository is listed as a folder.
        if (file === "" || file.endsWith("/"))
            continue;
        entries.set(file, { blob: entries.get(file)?.blob, removed: false });
    }
    return entries;
}

// EXTERNAL MODULE: ./lib/src/node/host.js
var host = __webpack_require__(9289);
// EXTERNAL MODULE: ./lib/src/node/ignore.js
var ignore = __webpack_require__(9657);
;// CONCATENATED MODULE: ./lib/src/node/git-change.js









/** What differs between the merge base with `since` (branch, tag or commit) and the work tree, untracked files included. */
const gitChange = (options) => told(async () => {
    const { root, since } = options;
    await isRoot(root);
    const base = await baseOf(root, since);
    return changeOf(options, base, await changedFiles({ root }, base), (blob, most) => (0,git/* git */.$Y)({ root }, ["cat-file", "blob", blob], most));
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
                const { bytes, truncated } = await read(blob, (0,offered/* mostBytes */.j$)(file));
                return { file, ...(0,host/* decode */.D4)(bytes, truncated) };
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
        if (!(error instanceof git/* GitError */.XS))
            throw error;
        throw new errors/* UserError */.yo("change-unreadable", `git could not tell what has changed: ${error.said.split("\n")[0]}`, "check the clone: it has to hold the files of the base revision too");
    }
}
/** Paths of a comparison count from the top of the work tree, so that has to be our root. */
async function isRoot(root) {
    const top = await (0,git/* gitText */.q_)({ root }, "rev-parse", "--show-toplevel").catch((error) => {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        if (error instanceof git/* GitError */.XS && /dubious ownership/.test(error.said))
            throw new errors/* UserError */.yo("change-not-trusted", "git does not trust this repository, because another user owns it", "git config --global --add safe.directory <folder>");
        return "";
    });
    if (top === "" || (0,external_node_fs_.realpathSync)(top) !== (0,external_node_fs_.realpathSync)(root))
        throw new errors/* UserError */.yo("change-no-repository", "--changed-since needs a git repository with a work tree", "run it inside the checkout, or leave --changed-since out");
}
async function baseOf(root, since) {
    // A leading dash would be an option to git, and a control character is in no name.
    const commit = /^[^-\p{Cc}][^\p{Cc}]*$/u.test(since)
        ? await (0,git/* gitText */.q_)({ root }, "rev-parse", "--verify", "--quiet", `${since}^{commit}`).catch(silence)
        : undefined;
    const shallow = (await (0,git/* gitText */.q_)({ root }, "rev-parse", "--is-shallow-repository")) === "true";
    const deeper = "fetch more history: `git fetch --unshallow`, or `fetch-depth: 0` in CI";
    if (commit === undefined || !(0,git/* isHash */.jN)(commit))
        throw new errors/* UserError */.yo("change-no-such-ref", `there is no branch, tag or commit ${since}`, shallow ? deeper : "name one that this clone has, for example origin/main");
    const base = await (0,git/* gitText */.q_)({ root }, "merge-base", commit, "HEAD").catch(silence);
    if (base !== undefined && (0,git/* isHash */.jN)(base))
        return base;
    if (shallow)
        throw new errors/* UserError */.yo("change-shallow", `this clone is too shallow to hold the point where ${since} and HEAD part`, deeper);
    return commit;
}
/** Weights and data of the change, in the folders where a card would be looked for. */
async function artifactsOf(scope, entries) {
    const { root } = scope;
    const find = await startOf({ ...scope, include: [] });
    const artifacts = [];
    for (const [file, { removed }] of entries) {
        const path = (0,external_node_path_.join)(root, file);
        const start = removed ? undefined : find(file);
        if (start === undefined)
            continue;
        const folders = [start, ...foldersBetween(start, path)];
        if (folders.some((folder) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "rule.json"))))
            continue;
        const info = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        if (!info?.isFile() || cardAbove(root, start))
            continue;
        const beside = /\.bin$/i.test(file) ? (0,external_node_fs_.readdirSync)((0,external_node_path_.dirname)(path)) : [];
        if ((0,change_artifacts/* isArtifact */.v)(file, sizeOf(path, info.size), beside))
            artifacts.push(file);
    }
    return artifacts.sort();
}
/** Files that a run over the base would have offered to the formats. */
async function listedBefore(scope, entries) {
    const isListed = await listable(scope, (rule) => {
        const entry = entries.get(rule);
        return entry === undefined ? (0,external_node_fs_.existsSync)((0,external_node_path_.join)(scope.root, rule)) : entry.blob !== undefined;
    });
    return [...entries].flatMap(([file, { blob }]) => blob !== undefined && isListed(file) ? [file] : []);
}
/** Whether a file would be offered to the formats if it were there; `hasRule` says where a `rule.json` hides a folder. */
async function listable(scope, hasRule = (rule) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(scope.root, rule))) {
    const { root, paths } = scope;
    const find = await startOf(scope);
    return (file) => {
        const path = (0,external_node_path_.join)(root, file);
        if (paths.includes(path))
            return true;
        const start = (0,offered/* mayBeDocumentAt */.xV)(file) ? find(file) : undefined;
        return (start !== undefined &&
            ![start, ...foldersBetween(start, path)].some((folder) => hasRule(slashes((0,external_node_path_.relative)(root, (0,external_node_path_.join)(folder, "rule.json"))))));
    };
}
/** Finds the given path below which a file is looked at; undefined where none leads to it. */
async function startOf({ root, paths, include, exclude, }) {
    const isExcluded = await (0,ignore/* excluded */.t)({
        ...(include ? { include } : {}),
        ...(exclude ? { exclude } : {}),
    });
    return (file) => {
        const path = (0,external_node_path_.join)(root, file);
        const start = paths.find((one) => (0,host/* inside */.nx)(one, path));
        if (start === undefined || isExcluded.file(file, file))
            return undefined;
        const folders = foldersBetween(start, path);
        return folders.some((folder) => isExcluded.folder(slashes((0,external_node_path_.relative)(start, folder))))
            ? undefined
            : start;
    };
}
/** Folders below `start` on the way to a file. */
function foldersBetween(start, path) {
    const folders = [];
    for (let folder = (0,external_node_path_.dirname)(path); folder !== start && (0,host/* inside */.nx)(start, folder);) {
        folders.push(folder);
        folder = (0,external_node_path_.dirname)(folder);
    }
    return folders;
}
/** Above the given path nothing is read: what looks like a card there may be one. */
function cardAbove(root, start) {
    for (let folder = start; folder !== root && (0,host/* inside */.nx)(root, folder);) {
        folder = (0,external_node_path_.dirname)(folder);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "README.md")))
            return true;
    }
    return false;
}
/** Bytes of a file; of what a pointer of Git LFS stands for. */
function sizeOf(path, size) {
    if (size > 1024)
        return size;
    try {
        const head = (0,external_node_fs_.readFileSync)(path, "utf8");
        const stated = head.startsWith("version https://git-lfs.github.com/spec/")
            ? /^size (\d{1,15})$/m.exec(head)?.[1]
            : undefined;
        return stated === undefined ? size : Number(stated);
    }
    catch {
        return size;
    }
}
const slashes = (path) => path.split(external_node_path_.sep).join("/");
const silence = () => undefined;


/***/ }),

/***/ 2947:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   cA: () => (/* binding */ environment),
/* harmony export */   dV: () => (/* binding */ openObjects),
/* harmony export */   jN: () => (/* binding */ isHash),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5071);


const TIMEOUT_MS = 60_000;
const OUTPUT_BYTES = 64 * 1024 * 1024;
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
    const { bytes, truncated } = await git(checkout, args, OUTPUT_BYTES);
    if (truncated)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("change-too-big", "the change is too big to be listed", "compare with a later revision");
    return bytes.toString("utf8").replace(/\n$/, "");
}
/**
 * Runs git without a shell. Nothing that a repository's configuration may name is started (monitor, hooks, external
 * diff), nothing is fetched, and the index is not written.
 */
function git(checkout, args, maxBytes) {
    return new Promise((resolve, reject) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)("git", [...settings(checkout), ...args], {
            cwd: checkout.root,
            encoding: "buffer",
            env: environment(),
            killSignal: "SIGKILL",
            maxBuffer: maxBytes,
            timeout: TIMEOUT_MS,
        }, (error, stdout, stderr) => {
            if (!error)
                return resolve({ bytes: stdout, truncated: false });
            if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER")
                return resolve({ bytes: stdout.subarray(0, maxBytes), truncated: true });
            if (error.code === "ENOENT")
                return reject(noGit());
            if (error.killed)
                return reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("git-too-slow", `git ${args[0]} took longer than ${TIMEOUT_MS / 1000} seconds`, "compare with a later revision"));
            return reject(new GitError(stderr.toString("utf8")));
        });
    });
}
const noGit = () => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("git-missing", "telling what has changed needs git, and there is none on the path", "install git, or leave the comparison out");
const settings = ({ root, trusted, bare }) => [
    ...[
        "core.fsmonitor=false",
        "core.hooksPath=/dev/null",
        "diff.external=",
        "diff.relative=false",
        "protocol.allow=never",
        ...(trusted ? [`safe.directory=${root}`] : []),
    ].flatMap((setting) => ["-c", setting]),
    // Named, because `safe.bareRepository` may forbid to find it.
    ...(bare ? [`--git-dir=${root}`] : []),
];
/** The environment for git: nothing of it points at another repository, and nobody is asked. */
function environment(env = process.env) {
    const inherited = Object.entries(env).filter(([name]) => !name.startsWith("GIT_") || name.startsWith("GIT_CONFIG"));
    return {
        ...Object.fromEntries(inherited),
        GIT_NO_LAZY_FETCH: "1",
        GIT_OPTIONAL_LOCKS: "0",
        GIT_TERMINAL_PROMPT: "0",
        LC_ALL: "C",
    };
}
function openObjects(checkout) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)("git", [...settings(checkout), "cat-file", "--batch"], {
        cwd: checkout.root,
        env: environment(),
        stdio: ["pipe", "pipe", "ignore"],
    });
    const timer = setTimeout(() => child.kill("SIGKILL"), TIMEOUT_MS);
    timer.unref();
    const answers = child.stdout[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    let failed;
    child.on("error", (error) => {
        failed = error.code === "ENOENT" ? noGit() : new GitError(error.message);
    });
    child.stdin.on("error", () => { });
    const more = async () => {
        const next = await answers.next();
        if (failed)
            throw failed;
        if (next.done)
            throw new GitError("git ended before it answered");
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
        child.stdin.write(`${name}\n`);
        const [, id, type, size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(await head()) ?? [];
        if (id === undefined || type === undefined || size === undefined)
            return undefined;
        const bytes = await body(Number(size), maxBytes);
        return { id, type, bytes, truncated: Number(size) > bytes.length };
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
            clearTimeout(timer);
            child.stdin.end();
            child.kill();
        },
    };
}
const isHash = (word) => /^[0-9a-f]{40,64}$/.test(word);


/***/ })

};
