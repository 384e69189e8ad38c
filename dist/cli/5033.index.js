export const id = 5033;
export const ids = [5033,4737];
export const modules = {

/***/ 3193:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {



const SemVer = __webpack_require__(7163)
const Range = __webpack_require__(6782)

const maxSatisfying = (versions, range, options) => {
  let max = null
  let maxSV = null
  let rangeObj = null
  try {
    rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach((v) => {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!max || maxSV.compare(v) === -1) {
        // compare(max, v, true)
        max = v
        maxSV = new SemVer(max, options)
      }
    }
  })
  return max
}
module.exports = maxSatisfying


/***/ }),

/***/ 4737:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {



const Range = __webpack_require__(6782)
const validRange = (range, options) => {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}
module.exports = validRange


/***/ }),

/***/ 5033:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitRemote: () => (/* binding */ gitRemote),
  refOf: () => (/* binding */ refOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/node/git.js + 1 modules
var git = __webpack_require__(4852);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/policy/spec.js
var policy_spec = __webpack_require__(9890);
// EXTERNAL MODULE: ./lib/src/node/remote/github-tokens.js
var github_tokens = __webpack_require__(866);
;// CONCATENATED MODULE: ./lib/src/node/remote/git-url.js



/** Address of the repository: `github:` is the server of the job, else github.com. */
function addressOf({ repository }, { env }) {
    if (!repository.startsWith(policy_spec/* GITHUB */.U0))
        return repository;
    return `${githubServer(env)}/${repository.slice(policy_spec/* GITHUB */.U0.length)}.git`;
}
function githubServer(env) {
    const stated = env.GITHUB_SERVER_URL || github_tokens/* GITHUB_COM */.yQ;
    const url = URL.canParse(stated) ? new URL(stated) : undefined;
    const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url?.hostname ?? "");
    const open = url?.protocol === "https:" || (url?.protocol === "http:" && loopback);
    if (url === undefined || !open || url.username !== "" || url.password !== "")
        throw new errors/* UserError */.yo("pack-source-invalid", "GITHUB_SERVER_URL is no address of a GitHub server", "set it to https://HOST, or leave it out for github.com");
    return (url.origin + url.pathname).replace(/\/{1,9}$/, "");
}
/** The token for GitHub and the variable that holds it. */
function tokenOf({ repository }, { env, tokens = {} }) {
    if (!repository.startsWith(policy_spec/* GITHUB */.U0))
        return undefined;
    for (const name of github_tokens/* TOKENS */.xZ) {
        const token = (tokens[name] ?? env[name])?.trim();
        if (token !== undefined && /^[\x21-\x7E]{1,4096}$/.test(token))
            return { name, token };
    }
    return undefined;
}
/** Sends the token to the origin of the address and to no other. Source: git, Documentation/config/http.txt. */
function credentials(spec, access) {
    const held = tokenOf(spec, access);
    if (held === undefined)
        return [];
    const { origin } = new URL(addressOf(spec, access));
    const basic = Buffer.from(`x-access-token:${held.token}`).toString("base64");
    return [[`http.${origin}/.extraHeader`, `Authorization: basic ${basic}`]];
}

;// CONCATENATED MODULE: ./lib/src/node/remote/git-errors.js



/** What it means for the pack that git did not get what it was sent for. */
function gitFailure(spec, end, access) {
    const place = `the pack ${(0,policy_spec/* specText */.dU)(spec)}`;
    if (end.end === "missing")
        return new errors/* UserError */.yo("git-missing", `${place} is fetched with git, and there is none on the path`, "install git, or name the pack as npm:… or ./path");
    if (end.end === "slow")
        return tooSlow(place);
    if (end.end !== "failed")
        return new errors/* UserError */.yo("pack-too-big", `${place} is too big: its repository has more than 16 MiB at that commit`, "packs belong in a repository that holds little else");
    const { said } = end;
    if (/operation too slow|timed out/i.test(said))
        return tooSlow(place);
    if (/returned error: 30[1-8]|unable to update url base from redirection/i.test(said))
        return new errors/* UserError */.yo("pack-redirected", `${place} has moved: ${addressOf(spec, access)} leads to another address, which is not followed`, "name the new place in the configuration, then run cardwarden pack lock");
    if (DENIED.test(said))
        return denied(place, spec, access);
    return new errors/* UserError */.yo("pack-unreachable", `${place} cannot be fetched from ${addressOf(spec, access)}: ${plain(said)}`, "check the address and the network; cardwarden … --offline uses what was fetched before");
}
/** A server that hides what is private answers as if there were nothing. */
const DENIED = /returned error: 40[134]|authentication failed|could not read (?:username|password)|repository '[^']*' not found|does not appear to be a git repository|access denied/i;
function denied(place, spec, access) {
    const held = tokenOf(spec, access);
    const given = held === undefined ? "no token was given" : `the token of ${held.name} was given`;
    const github = spec.repository.startsWith("github:");
    return new errors/* UserError */.yo("pack-denied", `${place} is not there or may not be read: ${addressOf(spec, access)} answers the same to both${github ? `, and ${given}` : ""}`, github
        ? "check the name; for a private repository set CARDWARDEN_PACKS_TOKEN to a token that may read its contents"
        : "check the address; for a private repository set up a credential helper of git, or ~/.netrc");
}
const tooSlow = (place) => new errors/* UserError */.yo("pack-timeout", `${place} did not come in time`, "try again; cardwarden … --offline uses what was fetched before");
/** `github:` is another server here than where the lock was written. */
const elsewhere = (spec, { source }, access) => new errors/* UserError */.yo("pack-source-differs", `the pack ${(0,policy_spec/* specText */.dU)(spec)} is locked at ${source}, and is ${addressOf(spec, access)} here`, "set GITHUB_SERVER_URL to the server that the lock names, or run cardwarden pack update");
/** A commit that was locked, and cannot be had any more. */
const gone = (spec, commit) => new errors/* UserError */.yo("pack-gone", `the pack ${(0,policy_spec/* specText */.dU)(spec)} is locked at ${commit.slice(0, 12)}, which its repository does not hand out any more`, "ask its owner what became of it; cardwarden pack update takes what stands there now");
/** The last line of git without addresses: they may hold credentials that its settings put in. */
function plain(said) {
    const rows = said.split("\n").filter((row) => /^(?:fatal|error|remote): /.test(row));
    const last = rows.at(-1) ?? "git ended with an error";
    return last
        .replace(/^\w+: /, "")
        .replace(/[a-z+]{2,10}:\/\/[^\s'"]+/gi, "(address)")
        .slice(0, 200);
}

// EXTERNAL MODULE: ./node_modules/semver/ranges/max-satisfying.js
var max_satisfying = __webpack_require__(3193);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(4737);
;// CONCATENATED MODULE: ./lib/src/node/remote/git-refs.js





const TAGS = "refs/tags/";
const HEADS = "refs/heads/";
const PEELED = "^{}";
/** The ref of that very name, a tag before a branch, as git itself reads names; else the highest tag of the range. */
function matchingRef(spec, listing) {
    const refs = refsOf(listing);
    const found = ["", TAGS, HEADS].map((home) => home + spec.ref).find((name) => refs.has(name));
    const ref = found ?? inRange(spec.ref, refs);
    const commit = ref === undefined ? undefined : refs.get(ref);
    if (ref === undefined || commit === undefined)
        throw noRef(spec, refs);
    return { ref, commit };
}
/** Full name to commit; an annotated tag to the commit that it was set on. Source: git-ls-remote(1). */
function refsOf(listing) {
    const refs = new Map();
    for (const row of listing.split("\n")) {
        const [id = "", name = ""] = row.split("\t");
        if (!(0,git/* isHash */.jN)(id))
            continue;
        if (name.endsWith(PEELED))
            refs.set(name.slice(0, -PEELED.length), id);
        else if (!refs.has(name))
            refs.set(name, id);
    }
    return refs;
}
function inRange(range, refs) {
    if (valid(range) === null)
        return undefined;
    const tags = new Map();
    for (const name of refs.keys()) {
        const version = /^refs\/tags\/(v?)(\d+\.\d+\.\d+(?:-[\w.-]+)?)$/.exec(name);
        // Of `v2.3.4` and `2.3.4` the first: they are one version.
        if (version?.[2] !== undefined && (version[1] === "v" || !tags.has(version[2])))
            tags.set(version[2], name);
    }
    const highest = max_satisfying([...tags.keys()], range);
    return highest === null ? undefined : tags.get(highest);
}
function noRef(spec, refs) {
    const names = [...refs.keys()].map((name) => name.replace(/^refs\/(?:tags|heads)\//, ""));
    return new errors/* UserError */.yo("pack-ref-missing", `the pack ${(0,policy_spec/* specText */.dU)(spec)} names ${spec.ref}, and its repository has no such tag, branch or version`, (0,errors/* didYouMean */.au)(spec.ref, names) ??
        (names.length === 0
            ? "the repository is empty"
            : `it has ${names.slice(-5).join(", ")}${names.length > 5 ? " and more" : ""}`));
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/src/lookup.js
var lookup = __webpack_require__(4438);
;// CONCATENATED MODULE: ./lib/src/node/remote/git-run.js





/** How often the size of the folder is looked at. */
const LOOK_MS = 100;
const SAID_BYTES = 16 * 1024;
/**
 * Runs git as a group of its own, so that its helpers end with it. It asks nobody, follows no redirect, runs no hook,
 * and opens no transport but the one of the address.
 */
function runGit(call) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)("git", [...settings(call), ...call.args], {
            cwd: call.cwd,
            env: networkEnvironment(call),
            stdio: ["ignore", "pipe", "pipe"],
            detached: process.platform !== "win32",
        });
        let stopped;
        const stop = (why) => {
            stopped ??= why;
            killGroup(child.pid);
        };
        const timer = setTimeout(() => stop("slow"), call.allMs);
        const watch = setInterval(() => {
            if (sizeOf(call.cwd) > call.mostStored)
                stop("big");
        }, LOOK_MS);
        const out = [];
        let printed = 0;
        child.stdout.on("data", (part) => {
            printed += part.length;
            if (printed > call.mostOut)
                stop("big");
            else
                out.push(part);
        });
        let said = "";
        child.stderr.on("data", (part) => {
            said = (said + part.toString("utf8")).slice(-SAID_BYTES);
        });
        const finish = (end) => {
            clearTimeout(timer);
            clearInterval(watch);
            resolve(end);
        };
        child.on("error", (error) => finish(error.code === "ENOENT" ? { end: "missing" } : { end: "failed", said: "" }));
        child.on("close", (code) => {
            // A helper that outlives git would go on writing.
            killGroup(child.pid);
            if (stopped !== undefined)
                return finish({ end: stopped });
            if (code !== 0)
                return finish({ end: "failed", said });
            if (sizeOf(call.cwd) > call.mostStored)
                return finish({ end: "big" });
            return finish({ end: "done", out: Buffer.concat(out).toString("utf8") });
        });
    });
}
function killGroup(pid) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
    }
    catch { }
}
const schemeOf = (url) => url.slice(0, url.indexOf(":"));
const settings = ({ url, answerMs }) => [
    "protocol.allow=never",
    `protocol.${schemeOf(url)}.allow=always`,
    "http.followRedirects=false",
    "http.lowSpeedLimit=1",
    `http.lowSpeedTime=${Math.max(1, Math.ceil(answerMs / 1000))}`,
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.askPass=",
    // A huge object is streamed, and what was received stays as it was sent.
    "core.bigFileThreshold=1m",
    "fetch.unpackLimit=1",
    "fetch.recurseSubmodules=false",
    "fetch.writeCommitGraph=false",
    "gc.auto=0",
    "maintenance.auto=false",
].flatMap((setting) => ["-c", setting]);
/** What the user set up for git's own connections. */
const KEPT = ["GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "GIT_SSL_CERT", "GIT_SSL_KEY"];
function networkEnvironment({ cwd, env, secret, url }) {
    const first = Number(env.GIT_CONFIG_COUNT ?? 0) || 0;
    // A header for every host is for none of those that a configuration names; what is for one host stays.
    const added = [["http.extraHeader", ""], ...secret];
    return {
        ...(0,git/* environment */.cA)(env),
        // Over any protocol.*.allow, also for what git starts in its turn.
        GIT_ALLOW_PROTOCOL: schemeOf(url),
        ...Object.fromEntries(KEPT.map((name) => [name, (0,lookup/* lookup */.$I)(env, name)])),
        // No repository around the folder has a say.
        GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(cwd),
        // Set and empty: neither the setting nor SSH_ASKPASS takes its place.
        GIT_ASKPASS: "",
        GCM_INTERACTIVE: "never",
        GIT_CONFIG_COUNT: String(first + added.length),
        ...Object.fromEntries(added.flatMap(([key, value], i) => [
            [`GIT_CONFIG_KEY_${first + i}`, key],
            [`GIT_CONFIG_VALUE_${first + i}`, value],
        ])),
    };
}
/** Bytes of the files below a folder, as far as they can be seen while they come and go. */
function sizeOf(folder) {
    let bytes = 0;
    try {
        for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
            const path = (0,external_node_path_.join)(folder, entry.name);
            if (entry.isDirectory())
                bytes += sizeOf(path);
            else
                bytes += (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
        }
    }
    catch { }
    return bytes;
}

// EXTERNAL MODULE: ./lib/src/node/remote/contents.js
var contents = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/node/remote/limits.js
var limits = __webpack_require__(1728);
;// CONCATENATED MODULE: ./lib/src/node/remote/git-tree.js






/** Bytes that one file takes in a listing, at most. */
const ROW_BYTES = 600;
/** The texts of the pack's folder in a commit of a repository that was just received. */
async function packOfCommit(folder, commit, spec) {
    const checkout = { root: folder, bare: true };
    const objects = (0,git/* openObjects */.dV)(checkout);
    try {
        if ((await objects.read(commit, 0))?.type !== "commit")
            throw gone(spec, commit);
        const entries = await entriesOf(checkout, commit, spec);
        for (const entry of entries)
            refuseHostile(entry, spec);
        const files = entries.filter(({ path, mode }) => isFile(mode) && (0,contents/* decides */.yN)(path));
        let all = 0;
        for (const { path, bytes } of files) {
            all += bytes;
            if (bytes > limits/* CAPS */.q.textBytes)
                throw (0,contents/* tooBig */.xu)((0,policy_spec/* specText */.dU)(spec), `${path} has more than 1 MiB`);
        }
        if (all > limits/* CAPS */.q.packBytes)
            throw (0,contents/* tooBig */.xu)((0,policy_spec/* specText */.dU)(spec), "its texts have more than 8 MiB");
        const texts = new Map();
        for (const { path, id } of files) {
            const blob = await objects.read(id, limits/* CAPS */.q.textBytes);
            if (blob?.type !== "blob")
                throw gone(spec, commit);
            texts.set(path, blob.bytes.toString("utf8"));
        }
        return texts;
    }
    finally {
        objects.close();
    }
}
/** Everything below the pack's folder, folders included: one without files would be seen by nobody else. */
async function entriesOf(checkout, commit, spec) {
    const place = (0,policy_spec/* specText */.dU)(spec);
    const args = ["ls-tree", "-r", "-t", "-l", "-z", `${commit}:${spec.folder}`];
    const { bytes, truncated } = await (0,git/* git */.$Y)(checkout, args, limits/* CAPS */.q.files * ROW_BYTES).catch((error) => {
        if (!(error instanceof git/* GitError */.XS))
            throw error;
        throw new errors/* UserError */.yo("pack-missing", `the pack ${place} names a folder that its repository does not have at ${commit.slice(0, 12)}`, "name the folder in which pack.json lies");
    });
    const rows = bytes.toString("utf8").split("\0").slice(0, -1);
    if (truncated || rows.length > limits/* CAPS */.q.files)
        throw (0,contents/* tooBig */.xu)(place, `its folder has more than ${limits/* CAPS */.q.files} files`);
    return rows.map((row) => {
        const tab = row.indexOf("\t");
        const [mode = "", , id = "", size = ""] = row.slice(0, tab).split(/ +/);
        return { mode, id, bytes: Number(size) || 0, path: row.slice(tab + 1) };
    });
}
const isFile = (mode) => mode.startsWith("100");
/** Modes of git: 100644 and 100755 files, 040000 folders; 120000 is a symbolic link, 160000 a submodule. */
function refuseHostile({ mode, path }, spec) {
    const steps = path.split("/");
    const strange = /[\p{Cc}\\\uFFFD]/u.test(path) || steps.some((step) => /^(?:|\.{1,2}|\.git)$/i.test(step));
    if (isFile(mode) || mode === "040000") {
        if (steps.length <= limits/* CAPS */.q.depth && !strange)
            return;
        throw hostile(spec, "a file under a name that no pack needs");
    }
    throw hostile(spec, mode === "120000" ? `a symbolic link, ${path}` : `a submodule, ${path}`);
}
const hostile = (spec, what) => new errors/* UserError */.yo("pack-hostile", `the folder of the pack ${(0,policy_spec/* specText */.dU)(spec)} holds ${what}`, "a pack is regular files only: pack.json, folders of rules with their examples, and register");

;// CONCATENATED MODULE: ./lib/src/node/remote/git.js










/** Bytes of a list of refs; a repository with a hundred thousand tags has that much. */
const REFS_BYTES = 8 * 1024 * 1024;
/** Packs of git repositories: objects are read, and never checked out. */
const gitRemote = {
    async resolve(spec, access) {
        const source = addressOf(spec, access);
        if ((0,git/* isHash */.jN)(spec.ref))
            return { source, commit: spec.ref };
        return { source, ...(await refOf(spec, access)) };
    },
    fetch: (spec, resolved, access) => inTemporaryFolder(async (folder) => {
        if (resolved.source !== addressOf(spec, access))
            throw elsewhere(spec, resolved, access);
        const started = Date.now();
        const left = () => Math.max(1, access.allMs - (Date.now() - started));
        await fetchCommit(folder, spec, resolved, access, left);
        return packOfCommit(folder, resolved.commit ?? "", spec);
    }),
};
/** What stands for the ref now: its full name, and the commit. */
async function refOf(spec, access) {
    const which = spec.ref === "HEAD" ? [] : ["--heads", "--tags"];
    const end = await inTemporaryFolder((cwd) => runGit({
        ...callOf(cwd, spec, access),
        args: ["ls-remote", "--quiet", ...which, "--", addressOf(spec, access)].concat(spec.ref === "HEAD" ? ["HEAD"] : []),
        allMs: Math.min(access.answerMs, access.allMs),
        mostOut: REFS_BYTES,
    }));
    if (end.end !== "done")
        throw gitFailure(spec, end, access);
    return matchingRef(spec, end.out);
}
const callOf = (cwd, spec, access) => ({
    cwd,
    url: addressOf(spec, access),
    secret: credentials(spec, access),
    env: access.env,
    answerMs: access.answerMs,
    mostStored: limits/* CAPS */.q.packedBytes,
});
/** Brings exactly that commit, without its history, into a repository of its own. */
async function fetchCommit(folder, spec, { commit = "", ref }, access, left) {
    if (!(0,git/* isHash */.jN)(commit))
        throw gone(spec, commit);
    const call = (...args) => runGit({ ...callOf(folder, spec, access), args, allMs: left(), mostOut: 65_536 });
    const fetch = (what) => call(...[`--git-dir=${folder}`, "fetch", "--quiet", "--depth=1", "--no-tags", "--"], ...[addressOf(spec, access), what]);
    const format = commit.length === 64 ? "sha256" : "sha1";
    const made = await call(...["init", "--quiet", "--bare", "--template=", `--object-format=${format}`, folder]);
    if (made.end !== "done")
        throw gitFailure(spec, made, access);
    const exact = await fetch(commit);
    if (exact.end === "done")
        return;
    if (exact.end !== "failed" || !NOT_HANDED_OUT.test(exact.said))
        throw gitFailure(spec, exact, access);
    // The server only hands out what a ref points at: then the ref must still point there.
    if (ref === undefined)
        throw gone(spec, commit);
    const named = await fetch(ref);
    if (named.end === "failed" && /couldn't find remote ref/i.test(named.said))
        throw gone(spec, commit);
    if (named.end !== "done")
        throw gitFailure(spec, named, access);
}
const NOT_HANDED_OUT = /not our ref|unadvertised object|couldn't find remote ref|no such remote ref/i;
async function inTemporaryFolder(use) {
    // Its real path, because git compares paths of folders above it.
    const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "cardwarden-")));
    try {
        return await use(folder);
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
}


/***/ }),

/***/ 866:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ servesGitHub),
/* harmony export */   vS: () => (/* binding */ isForGitHub),
/* harmony export */   xZ: () => (/* binding */ TOKENS),
/* harmony export */   yQ: () => (/* binding */ GITHUB_COM)
/* harmony export */ });
const GITHUB_COM = "https://github.com";
/** Variables with a token for GitHub, the one for packs first. */
const TOKENS = ["CARDWARDEN_PACKS_TOKEN", "GITHUB_TOKEN", "GH_TOKEN"];
/**
 * Whether a variable is GitHub's own or an input of the Action: its tokens open the repository that is checked, so they
 * go to GitHub and to nobody else, whoever asks for them.
 */
const isForGitHub = (name) => /^(?:CARDWARDEN_PACKS_TOKEN|(?:GITHUB|GH)_(?:ENTERPRISE_)?TOKEN|(?:INPUT|ACTIONS)_.*)$/is.test(name);
/**
 * Whether an address is of GitHub's own registry for packages: npm.pkg.github.com, npm.HOST, or HOST itself of a server
 * without subdomains. Source: docs.github.com, "Working with the npm registry" of GitHub.com and Enterprise Server.
 */
function servesGitHub(url, { GITHUB_SERVER_URL }) {
    const stated = GITHUB_SERVER_URL || GITHUB_COM;
    if (url.protocol !== "https:" || !URL.canParse(stated))
        return false;
    const { host } = new URL(stated);
    return host === "github.com"
        ? url.host === "npm.pkg.github.com"
        : url.host === `npm.${host}` || url.host === host;
}


/***/ })

};
