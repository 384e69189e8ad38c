export const id = 2533;
export const ids = [2533];
export const modules = {

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


/***/ }),

/***/ 9810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jz: () => (/* binding */ decidingFiles),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   xu: () => (/* binding */ tooBig),
/* harmony export */   yN: () => (/* binding */ decides)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8656);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1728);



const RULE = /^([^/]+)\/rule\.json$/;
const REGISTER = /^register\/([^/]+\.json)$/;
/** Whether a file says what the pack is; its examples and texts for readers do not. */
const decides = (path) => path === "pack.json" || RULE.test(path) || REGISTER.test(path);
/** The files that decide, within the caps; `place` is how messages name the pack. */
function decidingFiles(files, place) {
    const kept = [...files]
        .filter(([path]) => decides(path))
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    if (!files.has("pack.json"))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("pack-missing", `the pack ${place} has no pack.json`, "name the folder in which pack.json lies");
    let bytes = 0;
    for (const [path, text] of kept) {
        const length = Buffer.byteLength(text);
        bytes += length;
        if (length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .CAPS */ .q.textBytes)
            throw tooBig(place, `${path} has more than 1 MiB`);
    }
    if (bytes > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .CAPS */ .q.packBytes)
        throw tooBig(place, "its texts have more than 8 MiB");
    return new Map(kept);
}
const tooBig = (place, why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("pack-too-big", `the pack ${place} is too big: ${why}`, "packs belong in a package or repository that holds little else");
/** What the texts of a pack from elsewhere say, as the loader takes it. */
function sourceOf(files, place) {
    const read = (path) => {
        const text = files.get(path) ?? "";
        try {
            return { file: `${place}: ${path}`, text, json: JSON.parse(text) };
        }
        catch {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("pack-invalid", `${path} of the pack ${place} is not JSON`, "tell the owner of the pack");
        }
    };
    // By name, as a folder is listed: a pack has one digest wherever it lies.
    const matching = (pattern) => [...files.keys()]
        .flatMap((path) => {
        const name = pattern.exec(path)?.[1];
        return name === undefined ? [] : [{ path, name }];
    })
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    const rules = matching(RULE).map(({ path, name }) => ({
        ...read(path),
        folder: name,
        beside: [],
    }));
    // As in a folder: a rule of that name takes the place of the entries.
    const own = rules.some(({ folder }) => folder === "register") ? [] : matching(REGISTER);
    const text = {
        pack: read("pack.json"),
        rules,
        register: own.map(({ path, name }) => ({ ...read(path), name })),
    };
    return { ...(0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .packSource */ .F4)(text), origin: place };
}


/***/ }),

/***/ 1728:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ CAPS)
/* harmony export */ });
const MIB = 1024 * 1024;
/** Caps on what a pack from elsewhere may cost. A pack of a hundred rules with its examples has under 1 MiB. */
const CAPS = {
    /** Bytes of an archive, or of what git receives of a repository. */
    packedBytes: 16 * MIB,
    /** Bytes of everything in an archive. */
    unpackedBytes: 64 * MIB,
    /** Files of an archive, or of the folder of a pack. */
    files: 5_000,
    /** Folders in folders. */
    depth: 20,
    /** Bytes of one text of a pack. */
    textBytes: MIB,
    /** Bytes of all texts of a pack. */
    packBytes: 8 * MIB,
    /** Milliseconds for one request. */
    answerMs: 15_000,
    /** Milliseconds for everything that one pack needs. */
    allMs: 60_000,
    /** Packs that one configuration and the packs it names may bring from elsewhere. */
    packs: 50,
};


/***/ }),

/***/ 2533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accessOf: () => (/* binding */ accessOf),
  bring: () => (/* binding */ bring),
  lockedAt: () => (/* binding */ lockedAt),
  notLocked: () => (/* binding */ notLocked),
  pinned: () => (/* binding */ pinned),
  remotePacks: () => (/* binding */ remotePacks),
  resolveNow: () => (/* binding */ resolveNow),
  resolvedOf: () => (/* binding */ resolvedOf)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/lookup.js
var lookup = __webpack_require__(4438);
// EXTERNAL MODULE: ./lib/src/policy/load.js + 4 modules
var load = __webpack_require__(7765);
// EXTERNAL MODULE: ./lib/src/policy/spec.js
var policy_spec = __webpack_require__(9890);
// EXTERNAL MODULE: ./lib/src/node/git.js + 1 modules
var git = __webpack_require__(4852);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/node/output.js
var output = __webpack_require__(7282);
// EXTERNAL MODULE: ./lib/src/node/remote/contents.js
var contents = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/node/remote/limits.js
var limits = __webpack_require__(1728);
;// CONCATENATED MODULE: ./lib/src/node/remote/cache.js







/** What was fetched once. Nothing in it is trusted: whoever reads compares the digest of the pack. */
const SCHEMA = "pack-files.v1";
/** In JSON a character may take six bytes. */
const MOST_BYTES = 6 * limits/* CAPS */.q.packBytes;
/** The folder of the cache; undefined where no place is known. */
function cacheFolder({ env, cwd }) {
    if (env.CARDWARDEN_CACHE)
        return (0,external_node_path_.resolve)(cwd, env.CARDWARDEN_CACHE);
    if (env.RUNNER_TEMP)
        return (0,external_node_path_.join)(env.RUNNER_TEMP, "cardwarden");
    // A relative path there is to be ignored. Source: XDG Base Directory Specification, 0.8.
    if (env.XDG_CACHE_HOME && (0,external_node_path_.isAbsolute)(env.XDG_CACHE_HOME))
        return (0,external_node_path_.join)(env.XDG_CACHE_HOME, "cardwarden");
    const home = env.HOME || (0,external_node_os_.homedir)();
    return (0,external_node_path_.isAbsolute)(home) ? (0,external_node_path_.join)(home, ".cache", "cardwarden") : undefined;
}
const pathOf = (access, digest) => {
    const folder = cacheFolder(access);
    if (folder === undefined || !/^sha256-[0-9a-f]{64}$/.test(digest))
        return undefined;
    const packs = (0,external_node_path_.join)(folder, "packs");
    return leadsOut(packs, access.cwd) ? undefined : (0,external_node_path_.join)(packs, `${digest}.json`);
};
/** A cache in the checkout, as some jobs have it, whose folder is a link of the checkout to somewhere else. */
function leadsOut(folder, checkout) {
    try {
        if ((0,output/* isIn */.S1)(checkout, folder))
            (0,output/* refuseLinksOut */.aH)(folder, checkout);
        return false;
    }
    catch {
        return true;
    }
}
/** The files that were kept under a digest; undefined where there are none, or they are torn. */
function readCached(access, digest) {
    const path = pathOf(access, digest);
    if (path === undefined)
        return undefined;
    let file;
    try {
        const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
        file = (0,external_node_fs_.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        const info = (0,external_node_fs_.fstatSync)(file);
        if (!info.isFile() || info.size > MOST_BYTES)
            return undefined;
        return filesOf(JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8")));
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
function filesOf(kept) {
    const { schema, files } = (kept ?? {});
    if (schema !== SCHEMA || typeof files !== "object" || files === null)
        return undefined;
    const entries = Object.entries(files);
    const whole = entries.every((entry) => (0,contents/* decides */.yN)(entry[0]) && typeof entry[1] === "string");
    return whole ? new Map(entries) : undefined;
}
/** Keeps files for the next run. That it cannot is no error: the run has them. */
function writeCached(access, digest, files) {
    const path = pathOf(access, digest);
    if (path === undefined)
        return;
    const beside = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, ".."), { recursive: true, mode: 0o700 });
        const text = JSON.stringify({ schema: SCHEMA, files: Object.fromEntries(files) });
        (0,external_node_fs_.writeFileSync)(beside, text, { flag: "wx", mode: 0o600 });
        (0,external_node_fs_.renameSync)(beside, path);
    }
    catch {
        remove(beside);
    }
}
/** Drops what turned out not to be what its name says. */
function dropCached(access, digest) {
    const path = pathOf(access, digest);
    if (path !== undefined)
        remove(path);
}
function remove(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch { }
}

;// CONCATENATED MODULE: ./lib/src/node/remote/loader.js








/** What a run may use of the outside, with the usual limits. */
const accessOf = (env, cwd) => ({
    env,
    cwd,
    answerMs: limits/* CAPS */.q.answerMs,
    allMs: limits/* CAPS */.q.allMs,
});
/** Packs from elsewhere, each only as the lock pins it; folders are not its business. */
const remotePacks = (remote) => async (spec, by) => {
    const place = (0,policy_spec/* extendedSpec */.Ls)(spec, by);
    const locked = lockedAt(remote.lock, place);
    if (locked !== undefined)
        return (await pinned(place, locked, remote)).source;
    if (!remote.unpinned && !isOwnPin(place))
        throw notLocked(place);
    const { access, offline } = remote;
    if (offline)
        throw notCached(place);
    return (await bring(place, await resolveNow(place, access), access)).source;
};
/** A whole commit id names one content for ever: a workflow that several repositories share can pin by it alone. */
function isOwnPin(place) {
    const spec = (0,policy_spec/* parseSpec */.F9)(place);
    return spec.kind === "git" && (0,git/* isHash */.jN)(spec.ref);
}
const lockedAt = ({ packs }, place) => (0,lookup/* lookup */.$I)(packs, place);
const notLocked = (place) => new errors/* UserError */.yo("pack-not-locked", `the pack ${place} is not in cardwarden.lock`, "run cardwarden pack lock, and commit cardwarden.lock");
const notCached = (place) => new errors/* UserError */.yo("pack-not-cached", `the pack ${place} is not in the cache, and may not be fetched now`, "cardwarden pack verify fetches what the lock pins, and so does a check without --offline; what a pull request names is fetched after the merge");
/** The pack that a lock pins, from the cache or from its place; what is not what the lock says is refused. */
async function pinned(place, locked, { access, offline }) {
    const kept = fromCache(place, locked.digest, access);
    if (kept !== undefined)
        return kept;
    if (offline)
        throw notCached(place);
    const brought = await bring(place, resolvedOf(locked), access);
    if (brought.pack.digest === locked.digest)
        return brought;
    throw new errors/* UserError */.yo("pack-digest-mismatch", `the pack ${place} is not what the lock says: its digest is ${brought.pack.digest}, locked is ${locked.digest}`, "no rule was run; see what changed in the pack and in cardwarden.lock, then cardwarden pack update");
}
function fromCache(place, digest, access) {
    const files = readCached(access, digest);
    if (files !== undefined)
        try {
            const brought = loaded((0,contents/* sourceOf */.vz)(files, (0,policy_spec/* specText */.dU)((0,policy_spec/* parseSpec */.F9)(place))));
            if (brought.pack.digest === digest)
                return brought;
        }
        catch { }
    dropCached(access, digest);
    return undefined;
}
/** Fetches exactly that version, past the cache, and keeps it there. */
async function bring(place, resolved, access) {
    const spec = (0,policy_spec/* parseSpec */.F9)(place);
    const fetched = spec.kind === "npm"
        ? await (await npm()).fetch(spec, resolved, access)
        : spec.kind === "git"
            ? await (await loader_git()).fetch(spec, resolved, access)
            : noRemote(place);
    const files = (0,contents/* decidingFiles */.jz)(fetched, place);
    const brought = loaded((0,contents/* sourceOf */.vz)(files, (0,policy_spec/* specText */.dU)(spec)));
    writeCached(access, brought.pack.digest, files);
    return brought;
}
const loaded = (source) => ({
    source,
    pack: (0,load.loadPack)(source),
    head: (0,load/* readHead */.zy)(source).pack ?? {},
});
/** Which exact version stands for the place now. */
async function resolveNow(place, access) {
    const spec = (0,policy_spec/* parseSpec */.F9)(place);
    if (spec.kind === "npm")
        return (await npm()).resolve(spec, access);
    if (spec.kind === "git")
        return (await loader_git()).resolve(spec, access);
    return noRemote(place);
}
const npm = async () => (await Promise.all(/* import() */[__webpack_require__.e(1084), __webpack_require__.e(9351), __webpack_require__.e(6418)]).then(__webpack_require__.bind(__webpack_require__, 4037))).npmRemote;
const loader_git = async () => (await Promise.all(/* import() */[__webpack_require__.e(1084), __webpack_require__.e(5033)]).then(__webpack_require__.bind(__webpack_require__, 5033))).gitRemote;
const noRemote = (place) => {
    throw new errors/* UserError */.yo("pack-source-invalid", `${place} is a folder, which is not locked`, "");
};
const resolvedOf = (locked) => ({
    source: locked.source,
    ...(locked.packageVersion === undefined ? {} : { version: locked.packageVersion }),
    ...(locked.integrity === undefined ? {} : { integrity: locked.integrity }),
    ...(locked.commit === undefined ? {} : { commit: locked.commit }),
    ...(locked.ref === undefined ? {} : { ref: locked.ref }),
});


/***/ })

};
