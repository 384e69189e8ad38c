export const id = 4315;
export const ids = [4315,2533];
export const modules = {

/***/ 4315:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lock: () => (/* binding */ lock),
  update: () => (/* binding */ update),
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/node/files.js
var files = __webpack_require__(8656);
// EXTERNAL MODULE: ./lib/src/node/remote/loader.js + 1 modules
var loader = __webpack_require__(2533);
// EXTERNAL MODULE: ./lib/src/node/remote/lock.js + 1 modules
var remote_lock = __webpack_require__(5277);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/policy/load.js + 4 modules
var load = __webpack_require__(7765);
// EXTERNAL MODULE: ./lib/src/policy/spec.js
var policy_spec = __webpack_require__(9890);
// EXTERNAL MODULE: ./lib/src/node/remote/limits.js
var limits = __webpack_require__(1728);
;// CONCATENATED MODULE: ./lib/src/node/remote/relock.js







/** Goes through the packs that are named and those that they bring along; asks what is known of each from elsewhere. */
async function walk(named, root, visit) {
    const open = named.map((spec) => ({ spec }));
    const seen = new Set();
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
        const { spec, by } = next;
        if ((0,policy_spec/* isRemote */.Vx)(spec)) {
            if (seen.has(spec))
                continue;
            seen.add(spec);
            if (seen.size > limits/* CAPS */.q.packs)
                throw tooMany();
            for (const extended of (await visit(spec))?.extends ?? [])
                open.push({ spec: extended });
        }
        else if ((0,policy_spec/* isPath */.uf)(spec)) {
            const folder = (0,external_node_path_.resolve)(by ?? root, spec);
            if (seen.has(folder))
                continue;
            seen.add(folder);
            const { pack } = (0,load/* readHead */.zy)(await (0,files/* packFolder */.C)(folder, root));
            for (const extended of pack?.extends ?? [])
                open.push({ spec: extended, by: folder });
        }
    }
}
const tooMany = () => new errors/* UserError */.yo("pack-too-many", `the configuration brings more than ${limits/* CAPS */.q.packs} packs from elsewhere`, "extend fewer packs");
/** A lock of everything that is named; what is locked already stays as it is, and costs no request. */
async function relock(named, before, { root, access, offline, again, progress }) {
    const packs = new Map();
    // Folders of one package or repository are of one version, or a pack would extend another one than its author meant.
    const versions = new Map();
    for (const [place, locked] of Object.entries(before.packs))
        if (!again(place))
            versions.set(holderOf(place), Promise.resolve((0,loader.resolvedOf)(locked)));
    await walk(named, root, async (place) => {
        const known = again(place) ? undefined : (0,loader.lockedAt)(before, place);
        if (known !== undefined) {
            packs.set(place, known);
            return known;
        }
        if (offline)
            throw (0,loader.notLocked)(place);
        progress(`fetching ${place}`);
        const holder = holderOf(place);
        const version = versions.get(holder) ?? (0,loader.resolveNow)(place, access);
        versions.set(holder, version);
        const resolved = await version;
        if (resolved.deprecated !== undefined)
            progress(`${place} ${resolved.version ?? ""} is deprecated: ${resolved.deprecated}`);
        const locked = lockedPack(resolved, await (0,loader.bring)(place, resolved, access));
        packs.set(place, locked);
        return locked;
    });
    return { schema: "lock.v1", packs: Object.fromEntries(packs) };
}
/** The package or repository of a place, at its range or ref. */
function holderOf(place) {
    const spec = (0,policy_spec/* parseSpec */.F9)(place);
    return spec.kind === "folder" ? place : (0,policy_spec/* specText */.dU)({ ...spec, folder: "" });
}
function lockedPack({ source, version, integrity, commit, ref }, { source: { origin }, pack, head }) {
    const along = [...new Set((head.extends ?? []).map((spec) => (0,policy_spec/* extendedSpec */.Ls)(spec, origin)))]
        .filter(policy_spec/* isRemote */.Vx)
        .sort();
    return {
        name: pack.name,
        version: pack.version,
        source,
        ...(version === undefined ? {} : { packageVersion: version }),
        ...(integrity === undefined ? {} : { integrity }),
        ...(commit === undefined ? {} : { commit }),
        ...(ref === undefined ? {} : { ref }),
        digest: pack.digest,
        ...(along.length > 0 ? { extends: along } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/src/node/remote/verify.js




/** Fetches everything anew, past the cache, and compares it with the lock. */
async function verifyLock(named, lock, root, access, progress) {
    const missing = [];
    await walk(named, root, async (place) => {
        const locked = (0,loader.lockedAt)(lock, place);
        if (locked === undefined)
            missing.push({ place, fault: (0,loader.notLocked)(place) });
        return locked;
    });
    const verified = [];
    for (const [place, pack] of Object.entries(lock.packs)) {
        progress(`fetching ${place}`);
        try {
            const note = await compare(place, pack, access);
            verified.push({ place, pack, ...(note === undefined ? {} : { note }) });
        }
        catch (fault) {
            if (!(fault instanceof errors/* UserError */.yo))
                throw fault;
            verified.push({ place, pack, fault });
        }
    }
    return [...verified, ...missing];
}
/** Every difference is thrown; what is said of a branch is returned. */
async function compare(place, locked, access) {
    const exact = exactPlace(place, locked);
    const now = exact === undefined ? undefined : await (0,loader.resolveNow)(exact, access);
    const moved = now !== undefined && identity(now) !== identity((0,loader.resolvedOf)(locked));
    const goesOn = locked.ref !== undefined && !locked.ref.startsWith("refs/tags/");
    if (moved && !goesOn)
        throw movedFault(place, locked, now);
    const { pack } = await (0,loader.bring)(place, (0,loader.resolvedOf)(locked), access);
    for (const key of ["digest", "name", "version"])
        if (pack[key] !== locked[key])
            throw new errors/* UserError */.yo("pack-digest-mismatch", `the pack ${place} is not what the lock says: its ${key} is ${pack[key]}, locked is ${locked[key]}`, "see what changed in the pack and in cardwarden.lock, then cardwarden pack update");
    return moved ? `${locked.ref} is at ${verify_short(now)} now` : undefined;
}
/** What decides which version it is. */
const identity = ({ commit, integrity }) => commit ?? integrity;
const verify_short = (resolved) => (identity(resolved) ?? "nothing").slice(0, 19);
const movedFault = (place, locked, now) => new errors/* UserError */.yo("pack-moved", `the pack ${place} is not what the lock says: ${locked.ref ?? `version ${locked.packageVersion}`} is ${verify_short(now)} now, and was ${verify_short((0,loader.resolvedOf)(locked))}`, "ask its owner why a version that was published is another one now; the lock still brings the old one");
/** The place with the version that was locked instead of a range; undefined where it names a commit. */
function exactPlace(place, { ref, packageVersion }) {
    const spec = (0,policy_spec/* parseSpec */.F9)(place);
    if (spec.kind === "npm")
        return packageVersion === undefined ? undefined : (0,policy_spec/* specText */.dU)({ ...spec, range: packageVersion });
    return spec.kind === "git" && ref !== undefined ? (0,policy_spec/* specText */.dU)({ ...spec, ref }) : undefined;
}

// EXTERNAL MODULE: ./lib/src/policy/config-files.js
var config_files = __webpack_require__(8649);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/cli/run.js + 1 modules
var run = __webpack_require__(5891);
;// CONCATENATED MODULE: ./lib/src/cli/pack-lock.js










/** `pack lock`, `pack verify` and `pack update`: results on standard output, progress beside it. */
/** What the three begin with. */
async function begin({ cwd, err }) {
    const root = (0,files/* rootOf */.I5)(cwd, [cwd]);
    const { packs: named = [] } = await (0,files/* configFile */.Ze)(root, undefined);
    for (const name of named)
        if ((0,policy_spec/* isRemote */.Vx)(name))
            (0,policy_spec/* parseSpec */.F9)(name);
    const { lock, text } = (0,remote_lock.readLock)(root);
    (0,remote_lock.warnOfSignatures)(lock, (text) => err(`warning: ${(0,report_escape/* line */.n8)(text)}\n`));
    const access = (0,loader.accessOf)(process.env, root);
    const progress = (said) => err(`${(0,report_escape/* line */.n8)(said)}\n`);
    return { root, named, before: lock, text, access, progress };
}
/** Whether a file was written. */
function put(root, lock, text) {
    const nothing = text === undefined && Object.keys(lock.packs).length === 0;
    if (nothing || (0,remote_lock.lockText)(lock) === text)
        return false;
    (0,remote_lock.writeLock)(root, lock);
    return true;
}
async function lock(offline, format, terminal) {
    const { root, named, before, text, access, progress } = await begin(terminal);
    const again = () => false;
    const after = await relock(named, before, { root, access, offline, again, progress });
    const written = put(root, after, text);
    const places = Object.keys(after.packs).sort();
    const added = places.filter((place) => (0,loader.lockedAt)(before, place) === undefined);
    const kept = places.filter((place) => !added.includes(place));
    const dropped = Object.keys(before.packs).filter((place) => (0,loader.lockedAt)(after, place) === undefined);
    if (format === "json") {
        terminal.out(`${(0,report_escape/* json */.Pq)({ written, added, kept, dropped, packs: after.packs })}\n`);
        return run/* EXIT */.dc.ok;
    }
    const row = (word) => (place) => `${word.padEnd(8)} ${(0,report_escape/* line */.n8)(place)}${versionText((0,loader.lockedAt)(after, place))}\n`;
    terminal.out([...added.map(row("added")), ...kept.map(row("kept")), ...dropped.map(row("dropped"))].join("") + outcome(written, places.length));
    return run/* EXIT */.dc.ok;
}
const outcome = (written, packs) => written
    ? `wrote ${config_files/* LOCK_FILE */.F}\n`
    : packs === 0
        ? "no pack from elsewhere is named, so there is nothing to lock\n"
        : `${config_files/* LOCK_FILE */.F} is current\n`;
const versionText = (locked) => locked === undefined ? "" : `  ${(0,report_escape/* line */.n8)(locked.name)} ${exactly(locked)}`;
/** Version of the pack and what pins it. */
const exactly = ({ version, packageVersion, commit }) => {
    const pin = commit === undefined ? `package ${packageVersion}` : `commit ${commit.slice(0, 12)}`;
    return (0,report_escape/* line */.n8)(`${version} (${pin})`);
};
async function verify(format, terminal) {
    const { root, named, before, access, progress } = await begin(terminal);
    const verified = await verifyLock(named, before, root, access, progress);
    const ok = verified.every(({ fault }) => fault === undefined);
    terminal.out(format === "json"
        ? `${(0,report_escape/* json */.Pq)({ ok, packs: verified.map(asJson) })}\n`
        : `${verified.map(verifiedText).join("")}${verified.length === 0 ? "nothing is locked\n" : ""}`);
    return ok;
}
const asJson = ({ place, pack, fault, note }) => ({
    place,
    ok: fault === undefined,
    ...(pack ? { name: pack.name, version: pack.version } : {}),
    ...(fault ? { code: fault.code, message: fault.message, hint: fault.hint } : {}),
    ...(note === undefined ? {} : { note }),
});
function verifiedText({ place, pack, fault, note }) {
    if (fault)
        return `${fault.code}  ${(0,report_escape/* line */.n8)(fault.message)}\n`;
    return `ok  ${(0,report_escape/* line */.n8)(place)}${versionText(pack)}${note === undefined ? "" : `; ${(0,report_escape/* line */.n8)(note)}`}\n`;
}
async function update(words, dryRun, format, terminal) {
    const { root, named, before, text, access, progress } = await begin(terminal);
    const holders = new Set(words.map((word) => holderOfLocked(word, before)));
    // Folders of one package or repository go together.
    const again = (place) => words.length === 0 || holders.has(holderOf(place));
    const after = await relock(named, before, { root, access, offline: false, again, progress });
    const written = !dryRun && put(root, after, text);
    const places = [...new Set([...Object.keys(before.packs), ...Object.keys(after.packs)])].sort();
    const changes = places.flatMap((place) => {
        const from = (0,loader.lockedAt)(before, place);
        const to = (0,loader.lockedAt)(after, place);
        const same = from && to && lockTextOf(from) === lockTextOf(to);
        return same ? [] : [{ place, from: from && brief(from), to: to && brief(to) }];
    });
    if (format === "json") {
        terminal.out(`${(0,report_escape/* json */.Pq)({ written, dryRun, changes })}\n`);
        return run/* EXIT */.dc.ok;
    }
    const rows = changes.map(({ place }) => `${(0,report_escape/* line */.n8)(place)}  ${stateOf((0,loader.lockedAt)(before, place))} -> ${stateOf((0,loader.lockedAt)(after, place))}\n`);
    const end = dryRun && rows.length > 0 ? "nothing was written\n" : outcome(written, places.length);
    terminal.out(rows.join("") + end);
    return run/* EXIT */.dc.ok;
}
/** Only what is locked can be updated; a name in the command is as the configuration writes it. */
function holderOfLocked(word, { packs }) {
    if (Object.hasOwn(packs, word))
        return holderOf(word);
    throw new errors/* UserError */.yo("pack-not-locked", (0,loader.notLocked)(word).message, (0,errors/* didYouMean */.au)(word, Object.keys(packs)) ??
        "cardwarden pack lock adds what the configuration names");
}
const lockTextOf = (locked) => (0,remote_lock.lockText)({ schema: "lock.v1", packs: { place: locked } });
const stateOf = (locked) => locked === undefined ? "not locked" : exactly(locked);
const brief = ({ name, version, packageVersion, commit, ref, digest }) => ({
    name,
    version,
    ...(packageVersion === undefined ? {} : { packageVersion }),
    ...(commit === undefined ? {} : { commit }),
    ...(ref === undefined ? {} : { ref }),
    digest,
});


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


/***/ }),

/***/ 5277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EMPTY_LOCK: () => (/* binding */ EMPTY_LOCK),
  lockText: () => (/* binding */ lockText),
  parseLock: () => (/* binding */ parseLock),
  readLock: () => (/* binding */ readLock),
  warnOfSignatures: () => (/* binding */ warnOfSignatures),
  writeLock: () => (/* binding */ writeLock)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/model/shapes.js
var shapes = __webpack_require__(324);
;// CONCATENATED MODULE: ./lib/src/model/lock.js


/** One pack from elsewhere, pinned: what it is, where it is, and how its content is recognised. */
const LockedPack = dist/* pipe */.FsL(dist/* strictObject */.rej({
    name: (0,shapes/* filled */.Bq)("Name of the pack."),
    version: (0,shapes/* filled */.Bq)("Version that its pack.json states."),
    source: (0,shapes/* filled */.Bq)("Address of the archive or the repository."),
    packageVersion: dist/* optional */.lqM((0,shapes/* text */.Qq)("Version of the package that holds it.")),
    integrity: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha(?:256|384|512)-[A-Za-z0-9+/]{40,90}={0,2}$/), dist/* description */.h_("Digest of the archive, as registries state it (Subresource Integrity)."))),
    commit: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/), dist/* description */.h_("Commit of the repository."))),
    ref: dist/* optional */.lqM((0,shapes/* text */.Qq)("Tag or branch that stood for the commit when it was locked.")),
    digest: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^sha256-[0-9a-f]{64}$/), dist/* description */.h_("Digest of what the pack says; it is compared before any rule runs.")),
    extends: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg((0,shapes/* filled */.Bq)("Place, a key of `packs`.")), dist/* description */.h_("The packs from elsewhere that it brings along."))),
    signatures: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* unknown */.L5J()), dist/* description */.h_("Reserved; no signature is checked yet."))),
}), dist/* check */.z6Y((pack) => (pack.integrity === undefined) !== (pack.commit === undefined), "give either `integrity` or `commit`"));
/** `lock.v1`: `cardwarden.lock`, beside the configuration. */
const LockFile = dist/* strictObject */.rej({
    $schema: dist/* optional */.lqM(dist/* string */.YjP()),
    schema: dist/* literal */.euz("lock.v1"),
    packs: dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), LockedPack), dist/* description */.h_("Place of a pack, as it is written where it is named, to what it stands for.")),
});

// EXTERNAL MODULE: ./lib/src/policy/config-files.js
var config_files = __webpack_require__(8649);
// EXTERNAL MODULE: ./lib/src/policy/spec.js
var spec = __webpack_require__(9890);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/text/lines.js
var lines = __webpack_require__(1047);
// EXTERNAL MODULE: ./lib/src/text/tree.js
var tree = __webpack_require__(8426);
;// CONCATENATED MODULE: ./lib/src/node/remote/lock.js











/** A lock has some hundred bytes for each pack. */
const LOCK_BYTES = 1024 * 1024;
const EMPTY_LOCK = { schema: "lock.v1", packs: {} };
/** What a lock says. Every mistake is a UserError at its line. */
function parseLock(file, text) {
    const map = (0,lines/* lines */.M)(text);
    const { root, data, problems } = (0,json/* readJson */.V)(text, map);
    const start = { line: 1, column: 1 };
    const at = (range = root?.range ?? { start, end: start }) => ({ file, range });
    // The whole tree is walked: a key that is given twice shows only there.
    const nodes = root === undefined ? 0 : count(root);
    const [first] = problems;
    if (first !== undefined || nodes === 0)
        throw invalid(first?.message ?? "this is empty", at(first?.range));
    const parsed = dist/* safeParse */.xLC(LockFile, data);
    if (parsed.success) {
        for (const place of Object.keys(parsed.output.packs))
            if (!isPlace(place))
                throw invalid(`${place} is no place of a pack from elsewhere`, at(root && (0,tree/* nearestNode */.Tb)(root, ["packs", place]).range));
        return parsed.output;
    }
    const [issue] = parsed.issues;
    const path = issue.path?.map(({ key }) => String(key)) ?? [];
    const key = path.at(-1) ?? "";
    const message = issue.expected === "never" ? `no such field: ${key}` : `${path.join(" ")}: ${issue.message}`;
    throw invalid(message, at(root && (0,tree/* nearestNode */.Tb)(root, path).range), hintFor(issue.expected, key));
}
function isPlace(text) {
    try {
        return (0,spec/* parseSpec */.F9)(text).kind !== "folder";
    }
    catch {
        return false;
    }
}
const hintFor = (expected, key) => expected === "never" ? (0,errors/* didYouMean */.au)(key, Object.keys(LockedPack.entries)) : undefined;
const invalid = (message, at, hint) => new errors/* UserError */.yo("lock-invalid", message, hint ?? "mend this line, or delete the file and run cardwarden pack lock", at);
function count(node) {
    const below = node.kind === "list" ? node.items : node.kind === "map" ? valuesOf(node) : [];
    return below.reduce((sum, one) => sum + count(one), 1);
}
const valuesOf = (node) => [...node.entries.values()].map(({ value }) => value);
/** The lock of a repository, and its text as it stands; an empty one where there is none. */
function readLock(root) {
    const path = (0,external_node_path_.join)(root, config_files/* LOCK_FILE */.F);
    try {
        const info = (0,external_node_fs_.lstatSync)(path);
        if (info.isFile() && info.size <= LOCK_BYTES) {
            const text = (0,external_node_fs_.readFileSync)(path, "utf8");
            return { lock: parseLock(config_files/* LOCK_FILE */.F, text), text };
        }
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        if (error.code === "ENOENT")
            return { lock: EMPTY_LOCK };
    }
    throw new errors/* UserError */.yo("file-unreadable", `${config_files/* LOCK_FILE */.F} cannot be read`, "it must be a regular file of the repository that may be read");
}
/** Sorted, so that two people who lock the same packs write the same bytes. */
function lockText({ packs }) {
    const ordered = Object.entries(packs)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([place, pack]) => [place, inOrder(pack)]);
    return `${JSON.stringify({ schema: "lock.v1", packs: Object.fromEntries(ordered) }, null, 2)}\n`;
}
const ORDER = [
    ...["name", "version", "source", "packageVersion", "integrity", "commit", "ref", "digest"],
    ...["extends", "signatures"],
];
const inOrder = (pack) => Object.fromEntries(ORDER.flatMap((key) => (pack?.[key] === undefined ? [] : [[key, pack[key]]])));
/** Puts a lock in place, at once or not at all. */
function writeLock(root, lock) {
    const path = (0,external_node_path_.join)(root, config_files/* LOCK_FILE */.F);
    const beside = (0,external_node_path_.join)(root, `.${config_files/* LOCK_FILE */.F}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    try {
        (0,external_node_fs_.writeFileSync)(beside, lockText(lock), { flag: "wx", flush: true });
        (0,external_node_fs_.renameSync)(beside, path);
    }
    catch {
        (0,external_node_fs_.rmSync)(beside, { force: true });
        throw new errors/* UserError */.yo("cannot-write", `${config_files/* LOCK_FILE */.F} cannot be written`, "check the folder and its permissions");
    }
}
/** Says of which packs nobody looks at the signatures: their place in the lock is reserved. */
function warnOfSignatures({ packs }, warn) {
    for (const [place, { signatures = [] }] of Object.entries(packs))
        if (signatures.length > 0)
            warn(`signatures of the pack ${place} are not checked by this version`);
}


/***/ })

};
