export const id = 6187;
export const ids = [6187];
export const modules = {

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
// EXTERNAL MODULE: ./lib/src/facts/paths.js
var paths = __webpack_require__(282);
// EXTERNAL MODULE: ./lib/src/formats/offered.js
var offered = __webpack_require__(2386);
// EXTERNAL MODULE: ./lib/src/text/lfs.js
var lfs = __webpack_require__(2535);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/node/git.js + 1 modules
var git = __webpack_require__(4852);
// EXTERNAL MODULE: ./lib/src/node/names.js + 1 modules
var node_names = __webpack_require__(1691);
;// CONCATENATED MODULE: ./lib/src/node/differences.js







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
    const gone = [...entries].flatMap(([file, { removed }]) => removed && (0,offered/* mayBeDocumentAt */.xV)(file) ? [file] : []);
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
    const keys = await (0,git/* gitText */.q_)(checkout, "config", "--list", "--includes", "--name-only", "-z");
    const names = new Set();
    for (const key of keys.split("\0")) {
        const name = /^filter\.(.*)\.[^.]*$/s.exec(key)?.[1];
        if (name !== undefined)
            names.add(name);
    }
    // An equals sign would end the name where it is switched off.
    if (names.size > MOST_FILTERS || [...names].some((name) => name.includes("=")))
        throw new errors/* UserError */.yo("change-not-trusted", "the settings of this clone name filters that cannot be switched off", "look at filter.* in `git config --list --show-origin`, and do not run git in a clone that is not yours");
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
    const objects = (0,git/* openObjects */.dV)(checkout);
    try {
        const same = [];
        for (const [file, blob] of files) {
            const pointer = await objects.read(blob, POINTER_BYTES);
            const text = pointer === undefined || pointer.truncated ? "" : pointer.bytes.toString("utf8");
            if (await isWhatIsMeant((0,node_names/* pathOf */.XM)(checkout.root, file), text))
                same.push(file);
        }
        return same;
    }
    finally {
        objects.close();
    }
}
async function isWhatIsMeant(path, pointer) {
    if (!(0,lfs/* isLfsPointer */.N)(pointer))
        return false;
    const digest = /^oid sha256:([0-9a-f]{64})$/m.exec(pointer)?.[1];
    const size = /^size (\d{1,15})$/m.exec(pointer)?.[1];
    const info = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (!info?.isFile() || digest === undefined || info.size !== Number(size))
        return false;
    try {
        const hash = (0,external_node_crypto_.createHash)("sha256");
        for await (const part of (0,external_node_fs_.createReadStream)(path))
            hash.update(part);
        return hash.digest("hex") === digest;
    }
    catch {
        return false;
    }
}
/** What git prints between zeros; names of files need not be UTF-8. */
async function fieldsOf(checkout, ...args) {
    const bytes = await (0,git/* gitBytes */.s0)(checkout, ...args);
    const fields = [];
    for (let start = 0; start < bytes.length;) {
        const end = bytes.indexOf(0, start);
        fields.push((0,node_names/* spelled */.uQ)(bytes.subarray(start, end < 0 ? bytes.length : end)));
        start = end < 0 ? bytes.length : end + 1;
    }
    return fields;
}

// EXTERNAL MODULE: ./lib/src/node/host.js + 1 modules
var host = __webpack_require__(65);
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
    const find = startOf({ ...scope, include: [] });
    const isThere = (file) => (0,external_node_fs_.existsSync)((0,node_names/* pathOf */.XM)(root, file));
    const isAdded = (file) => {
        const entry = entries.get(file);
        return entry !== undefined && entry.blob === undefined;
    };
    // As in a listing: no rule that the change brings hides anything, unless its pack was there before.
    const hides = (folder) => {
        const [rule, pack] = [(0,external_node_path_.join)(folder, "rule.json"), (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), "pack.json")].map((path) => slashes((0,external_node_path_.relative)(root, path)));
        return isThere(rule) && (!isAdded(rule) || (isThere(pack) && !isAdded(pack)));
    };
    const artifacts = [];
    for (const [file, { removed }] of entries) {
        const path = (0,external_node_path_.join)(root, file);
        const start = removed ? undefined : find(file);
        if (start === undefined)
            continue;
        const folders = [start, ...foldersBetween(start, path)];
        if (folders.some(hides))
            continue;
        const real = (0,node_names/* pathOf */.XM)(root, file);
        const info = (0,external_node_fs_.lstatSync)(real, { throwIfNoEntry: false });
        if (!info?.isFile() || cardAbove(root, start))
            continue;
        const beside = /\.bin$/i.test(file) ? (0,node_names/* entriesOf */.Mc)(root, (0,paths/* folderOf */.yS)(file)) : [];
        const names = beside.map(({ name }) => name);
        if ((0,change_artifacts/* isArtifact */.v)(file, sizeOf(real, info.size), names))
            artifacts.push(file);
    }
    return artifacts.sort();
}
/** Files that a run over the base would have offered to the formats. */
async function listedBefore(scope, entries) {
    const isListed = await listable(scope, (rule) => {
        const entry = entries.get(rule);
        return entry === undefined ? (0,external_node_fs_.existsSync)((0,node_names/* pathOf */.XM)(scope.root, rule)) : entry.blob !== undefined;
    });
    return [...entries].flatMap(([file, { blob }]) => blob !== undefined && isListed(file) ? [file] : []);
}
/** Whether a file would be offered to the formats if it were there; `hasRule` says where a `rule.json` hides a folder. */
async function listable(scope, hasRule = (rule) => (0,external_node_fs_.existsSync)((0,node_names/* pathOf */.XM)(scope.root, rule))) {
    const { root, paths } = scope;
    const find = startOf(scope);
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
function startOf({ root, paths, include, exclude }) {
    const isExcluded = (0,ignore/* excluded */.t)({
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
        const stated = (0,lfs/* isLfsPointer */.N)(head) ? /^size (\d{1,15})$/m.exec(head)?.[1] : undefined;
        return stated === undefined ? size : Number(stated);
    }
    catch {
        return size;
    }
}
const slashes = (path) => path.split(external_node_path_.sep).join("/");
const silence = () => undefined;


/***/ }),

/***/ 4852:
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
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
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


/***/ })

};
