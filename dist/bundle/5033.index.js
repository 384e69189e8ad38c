export const id = 5033;
export const ids = [5033,4737];
export const modules = {

/***/ 7955:
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
var git = __webpack_require__(4459);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/policy/packs/pack-spec.js
var pack_spec = __webpack_require__(6379);
// EXTERNAL MODULE: ./lib/src/node/remote/github-tokens.js
var github_tokens = __webpack_require__(866);
;// CONCATENATED MODULE: ./lib/src/node/remote/git-url.js




function addressOf({ repository }, { env }) {
  if (!repository.startsWith(pack_spec/* GITHUB */.U0)) return repository;
  return `${githubServer(env)}/${repository.slice(pack_spec/* GITHUB */.U0.length)}.git`;
}
function githubServer(env) {
  const stated = env.GITHUB_SERVER_URL || github_tokens/* GITHUB_COM */.yQ;
  const url = URL.canParse(stated) ? new URL(stated) : void 0;
  const loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url?.hostname ?? "");
  const open = url?.protocol === "https:" || url?.protocol === "http:" && loopback;
  if (url === void 0 || !open || url.username !== "" || url.password !== "")
    throw new errors/* UserError */.yo(
      "pack-source-invalid",
      (0,messages/* message */.iU)("remote.server-url"),
      (0,messages/* message */.iU)("remote.set-server-url")
    );
  return (url.origin + url.pathname).replace(/\/{1,9}$/, "");
}
function tokenOf({ repository }, { env, tokens = {} }) {
  if (!repository.startsWith(pack_spec/* GITHUB */.U0)) return void 0;
  for (const name of github_tokens/* TOKENS */.xZ) {
    const token = (tokens[name] ?? env[name])?.trim();
    if (token !== void 0 && /^[\x21-\x7E]{1,4096}$/.test(token)) return { name, token };
  }
  return void 0;
}
function credentials(spec, access) {
  const credential = tokenOf(spec, access);
  if (credential === void 0) return [];
  const { origin } = new URL(addressOf(spec, access));
  const basic = Buffer.from(`x-access-token:${credential.token}`).toString("base64");
  return [[`http.${origin}/.extraHeader`, `Authorization: basic ${basic}`]];
}


// EXTERNAL MODULE: ./lib/src/node/remote/limits.js
var limits = __webpack_require__(1728);
;// CONCATENATED MODULE: ./lib/src/node/remote/git-errors.js





function gitFailure(spec, end, access) {
  const specification = (0,pack_spec/* specText */.dU)(spec);
  if (end.end === "missing")
    return new errors/* UserError */.yo(
      "git-missing",
      (0,messages/* message */.iU)("remote.git-missing", { place: specification }),
      (0,messages/* message */.iU)("remote.install-git")
    );
  if (end.end === "slow") return tooSlow(specification);
  if (end.end !== "failed")
    return new errors/* UserError */.yo(
      "pack-too-big",
      (0,messages/* message */.iU)("remote.too-big", {
        place: specification,
        reason: (0,messages/* message */.iU)("remote.repository-too-big", { limit: limits/* CAPS */.q.packedBytes / limits/* MIB */.D })
      }),
      (0,messages/* message */.iU)("remote.publish-alone")
    );
  const { stderr } = end;
  if (/operation too slow|timed out/i.test(stderr)) return tooSlow(specification);
  if (/returned error: 30[1-8]|unable to update url base from redirection/i.test(stderr))
    return new errors/* UserError */.yo(
      "pack-redirected",
      (0,messages/* message */.iU)("remote.moved", { place: specification, address: addressOf(spec, access) }),
      (0,messages/* message */.iU)("remote.name-new-place")
    );
  if (DENIED.test(stderr)) return denied(specification, spec, access);
  return new errors/* UserError */.yo(
    "pack-unreachable",
    (0,messages/* message */.iU)("remote.unreachable", {
      place: specification,
      address: addressOf(spec, access),
      reason: plain(stderr) ?? (0,messages/* message */.iU)("remote.git-error")
    }),
    (0,messages/* message */.iU)("remote.check-network")
  );
}
const DENIED = /returned error: 40[134]|authentication failed|could not read (?:username|password)|repository '[^']*' not found|does not appear to be a git repository|access denied/i;
function denied(specification, spec, access) {
  const credential = tokenOf(spec, access);
  const params = { place: specification, address: addressOf(spec, access) };
  const github = spec.repository.startsWith("github:");
  return new errors/* UserError */.yo(
    "pack-denied",
    github ? credential === void 0 ? (0,messages/* message */.iU)("remote.denied-without-token", params) : (0,messages/* message */.iU)("remote.denied-with-token", { ...params, variable: credential.name }) : (0,messages/* message */.iU)("remote.denied", params),
    github ? (0,messages/* message */.iU)("remote.give-token") : (0,messages/* message */.iU)("remote.set-up-credentials")
  );
}
const tooSlow = (specification) => new errors/* UserError */.yo(
  "pack-timeout",
  (0,messages/* message */.iU)("remote.timeout", { place: specification }),
  (0,messages/* message */.iU)("remote.try-again")
);
const sourceDiffers = (spec, { source }, access) => new errors/* UserError */.yo(
  "pack-source-differs",
  (0,messages/* message */.iU)("remote.source-differs", {
    place: (0,pack_spec/* specText */.dU)(spec),
    source,
    address: addressOf(spec, access)
  }),
  (0,messages/* message */.iU)("remote.set-server")
);
const gone = (spec, commit) => new errors/* UserError */.yo(
  "pack-gone",
  (0,messages/* message */.iU)("remote.commit-gone", { place: (0,pack_spec/* specText */.dU)(spec), commit: commit.slice(0, 12) }),
  (0,messages/* message */.iU)("remote.ask-owner-or-update")
);
function plain(stderr) {
  const rows = stderr.split("\n").filter((row) => /^(?:fatal|error|remote): /.test(row));
  return rows.at(-1)?.replace(/^\w+: /, "").replace(/[a-z+]{2,10}:\/\/[^\s'"]+/gi, "(address)").slice(0, 200);
}


// EXTERNAL MODULE: ./node_modules/semver/ranges/max-satisfying.js
var max_satisfying = __webpack_require__(7955);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(4737);
;// CONCATENATED MODULE: ./lib/src/node/remote/git-refs.js






const TAGS = "refs/tags/";
const HEADS = "refs/heads/";
const PEELED = "^{}";
function matchingRef(spec, listing) {
  const refs = refsOf(listing);
  const fullName = ["", TAGS, HEADS].map((home) => home + spec.ref).find((name) => refs.has(name));
  const ref = fullName ?? inRange(spec.ref, refs);
  const commit = ref === void 0 ? void 0 : refs.get(ref);
  if (ref === void 0 || commit === void 0) throw noRef(spec, refs);
  return { ref, commit };
}
function refsOf(listing) {
  const refs = /* @__PURE__ */ new Map();
  for (const row of listing.split("\n")) {
    const [id = "", name = ""] = row.split("	");
    if (!(0,git/* isHash */.jN)(id)) continue;
    if (name.endsWith(PEELED)) refs.set(name.slice(0, -PEELED.length), id);
    else if (!refs.has(name)) refs.set(name, id);
  }
  return refs;
}
function inRange(range, refs) {
  if (valid(range) === null) return void 0;
  const tags = /* @__PURE__ */ new Map();
  for (const name of refs.keys()) {
    const version = /^refs\/tags\/(v?)(\d+\.\d+\.\d+(?:-[\w.-]+)?)$/.exec(name);
    if (version?.[2] !== void 0 && (version[1] === "v" || !tags.has(version[2])))
      tags.set(version[2], name);
  }
  const highest = max_satisfying([...tags.keys()], range);
  return highest === null ? void 0 : tags.get(highest);
}
function noRef(spec, refs) {
  const names = [...refs.keys()].map((name) => name.replace(/^refs\/(?:tags|heads)\//, ""));
  return new errors/* UserError */.yo(
    "pack-ref-missing",
    (0,messages/* message */.iU)("remote.no-such-ref", { place: (0,pack_spec/* specText */.dU)(spec), ref: spec.ref }),
    (0,errors/* suggestion */.h)(spec.ref, names) ?? (names.length === 0 ? (0,messages/* message */.iU)("remote.empty-repository") : names.length > 5 ? (0,messages/* message */.iU)("remote.refs-and-more", { names: names.slice(-5) }) : (0,messages/* message */.iU)("remote.refs", { names }))
  );
}


// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/src/model/lookup.js
var lookup = __webpack_require__(1136);
;// CONCATENATED MODULE: ./lib/src/node/remote/git-run.js





const LOOK_MS = 100;
const SAID_BYTES = 16 * 1024;
function runGit(call) {
  return new Promise((resolve) => {
    const child = (0,external_node_child_process_.spawn)("git", [...settings(call), ...call.args], {
      cwd: call.cwd,
      env: networkEnvironment(call),
      stdio: ["ignore", "pipe", "pipe"],
      detached: process.platform !== "win32"
    });
    let stopped;
    const stop = (why) => {
      stopped ??= why;
      killGroup(child.pid);
    };
    const timer = setTimeout(() => stop("slow"), call.allMs);
    const watch = setInterval(() => {
      if (sizeOf(call.cwd) > call.mostStored) stop("big");
    }, LOOK_MS);
    const out = [];
    let printed = 0;
    child.stdout.on("data", (part) => {
      printed += part.length;
      if (printed > call.mostOut) stop("big");
      else out.push(part);
    });
    let stderr = "";
    child.stderr.on("data", (part) => {
      stderr = (stderr + part.toString("utf8")).slice(-SAID_BYTES);
    });
    const finish = (end) => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(end);
    };
    child.on(
      "error",
      (error) => finish(error.code === "ENOENT" ? { end: "missing" } : { end: "failed", stderr: "" })
    );
    child.on("close", (code) => {
      killGroup(child.pid);
      if (stopped !== void 0) return finish({ end: stopped });
      if (code !== 0) return finish({ end: "failed", stderr });
      if (sizeOf(call.cwd) > call.mostStored) return finish({ end: "big" });
      return finish({ end: "done", out: Buffer.concat(out).toString("utf8") });
    });
  });
}
function killGroup(pid) {
  if (pid === void 0) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
  }
}
const schemeOf = (url) => url.slice(0, url.indexOf(":"));
const settings = ({ url, answerMs }) => [
  "protocol.allow=never",
  `protocol.${schemeOf(url)}.allow=always`,
  "http.followRedirects=false",
  "http.lowSpeedLimit=1",
  `http.lowSpeedTime=${Math.max(1, Math.ceil(answerMs / 1e3))}`,
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.askPass=",
  // A huge object is streamed, and what was received stays as it was sent.
  "core.bigFileThreshold=1m",
  "fetch.unpackLimit=1",
  "fetch.recurseSubmodules=false",
  "fetch.writeCommitGraph=false",
  "gc.auto=0",
  "maintenance.auto=false"
].flatMap((setting) => ["-c", setting]);
const KEPT = ["GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "GIT_SSL_CERT", "GIT_SSL_KEY"];
function networkEnvironment({ cwd, env, secret, url }) {
  const first = Number(env.GIT_CONFIG_COUNT ?? 0) || 0;
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
    ...Object.fromEntries(
      added.flatMap(([key, value], i) => [
        [`GIT_CONFIG_KEY_${first + i}`, key],
        [`GIT_CONFIG_VALUE_${first + i}`, value]
      ])
    )
  };
}
function sizeOf(folder) {
  let bytes = 0;
  try {
    for (const entry of (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })) {
      const path = (0,external_node_path_.join)(folder, entry.name);
      if (entry.isDirectory()) bytes += sizeOf(path);
      else bytes += (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    }
  } catch {
  }
  return bytes;
}


// EXTERNAL MODULE: ./lib/src/node/remote/contents.js
var contents = __webpack_require__(9810);
;// CONCATENATED MODULE: ./lib/src/node/remote/git-tree.js







const ROW_BYTES = 600;
async function packOfCommit(folder, commit, spec) {
  const checkout = { root: folder, isBare: true };
  const objects = (0,git/* openObjects */.dV)(checkout);
  try {
    if ((await objects.read(commit, 0))?.type !== "commit") throw gone(spec, commit);
    const entries = await entriesOf(checkout, commit, spec);
    for (const entry of entries) refuseHostile(entry, spec);
    const files = entries.filter(({ path, mode }) => isFile(mode) && (0,contents/* decides */.yN)(path));
    let totalBytes = 0;
    for (const { path, bytes } of files) {
      totalBytes += bytes;
      if (bytes > limits/* CAPS */.q.textBytes) throw (0,contents/* tooBig */.xu)((0,pack_spec/* specText */.dU)(spec), (0,contents/* fileTooBig */.VJ)(path));
    }
    if (totalBytes > limits/* CAPS */.q.packBytes) throw (0,contents/* tooBig */.xu)((0,pack_spec/* specText */.dU)(spec), (0,contents/* textsTooBig */.LC)());
    const texts = /* @__PURE__ */ new Map();
    for (const { path, id } of files) {
      const blob = await objects.read(id, limits/* CAPS */.q.textBytes);
      if (blob?.type !== "blob") throw gone(spec, commit);
      texts.set(path, blob.bytes.toString("utf8"));
    }
    return texts;
  } finally {
    objects.close();
  }
}
async function entriesOf(checkout, commit, spec) {
  const pack = (0,pack_spec/* specText */.dU)(spec);
  const args = ["ls-tree", "-r", "-t", "-l", "-z", `${commit}:${spec.folder}`];
  const { bytes, truncated } = await (0,git/* git */.$Y)(checkout, args, limits/* CAPS */.q.files * ROW_BYTES).catch(
    (error) => {
      if (!(error instanceof git/* GitError */.XS)) throw error;
      throw new errors/* UserError */.yo(
        "pack-missing",
        (0,messages/* message */.iU)("remote.no-such-folder", { place: pack, commit: commit.slice(0, 12) }),
        (0,messages/* message */.iU)("remote.name-folder")
      );
    }
  );
  const rows = bytes.toString("utf8").split("\0").slice(0, -1);
  if (truncated || rows.length > limits/* CAPS */.q.files)
    throw (0,contents/* tooBig */.xu)(pack, (0,messages/* message */.iU)("remote.many-files", { limit: limits/* CAPS */.q.files }));
  return rows.map((row) => {
    const tab = row.indexOf("	");
    const [mode = "", , id = "", size = ""] = row.slice(0, tab).split(/ +/);
    return { mode, id, bytes: Number(size) || 0, path: row.slice(tab + 1) };
  });
}
const isFile = (mode) => mode.startsWith("100");
function refuseHostile({ mode, path }, spec) {
  const steps = path.split("/");
  const strange = /[\p{Cc}\\\uFFFD]/u.test(path) || steps.some((step) => /^(?:|\.{1,2}|\.git)$/i.test(step));
  if (isFile(mode) || mode === "040000") {
    if (steps.length <= limits/* CAPS */.q.depth && !strange) return;
    throw hostile(spec, (0,messages/* message */.iU)("remote.strange-name"));
  }
  throw hostile(
    spec,
    mode === "120000" ? (0,messages/* message */.iU)("remote.symbolic-link", { path }) : (0,messages/* message */.iU)("remote.submodule", { path })
  );
}
const hostile = (spec, entry) => new errors/* UserError */.yo(
  "pack-hostile",
  (0,messages/* message */.iU)("remote.hostile", { place: (0,pack_spec/* specText */.dU)(spec), entry }),
  (0,messages/* message */.iU)("remote.regular-files-only")
);


;// CONCATENATED MODULE: ./lib/src/node/remote/git.js










const REFS_BYTES = 8 * 1024 * 1024;
const gitRemote = {
  async resolve(spec, access) {
    const source = addressOf(spec, access);
    if ((0,git/* isHash */.jN)(spec.ref)) return { source, commit: spec.ref };
    return { source, ...await refOf(spec, access) };
  },
  fetch: (spec, resolved, access) => inTemporaryFolder(async (folder) => {
    if (resolved.source !== addressOf(spec, access)) throw sourceDiffers(spec, resolved, access);
    const started = Date.now();
    const remainingMs = () => Math.max(1, access.allMs - (Date.now() - started));
    await fetchCommit(folder, spec, resolved, access, remainingMs);
    return packOfCommit(folder, resolved.commit ?? "", spec);
  })
};
async function refOf(spec, access) {
  const which = spec.ref === "HEAD" ? [] : ["--heads", "--tags"];
  const end = await inTemporaryFolder(
    (cwd) => runGit({
      ...callOf(cwd, spec, access),
      args: ["ls-remote", "--quiet", ...which, "--", addressOf(spec, access)].concat(
        spec.ref === "HEAD" ? ["HEAD"] : []
      ),
      allMs: Math.min(access.answerMs, access.allMs),
      mostOut: REFS_BYTES
    })
  );
  if (end.end !== "done") throw gitFailure(spec, end, access);
  return matchingRef(spec, end.out);
}
const callOf = (cwd, spec, access) => ({
  cwd,
  url: addressOf(spec, access),
  secret: credentials(spec, access),
  env: access.env,
  answerMs: access.answerMs,
  mostStored: limits/* CAPS */.q.packedBytes
});
async function fetchCommit(folder, spec, { commit = "", ref }, access, remainingMs) {
  if (!(0,git/* isHash */.jN)(commit)) throw gone(spec, commit);
  const call = (...args) => runGit({ ...callOf(folder, spec, access), args, allMs: remainingMs(), mostOut: 65536 });
  const fetch = (revision) => call(
    ...[`--git-dir=${folder}`, "fetch", "--quiet", "--depth=1", "--no-tags", "--"],
    ...[addressOf(spec, access), revision]
  );
  const format = commit.length === 64 ? "sha256" : "sha1";
  const made = await call(
    ...["init", "--quiet", "--bare", "--template=", `--object-format=${format}`, folder]
  );
  if (made.end !== "done") throw gitFailure(spec, made, access);
  const exact = await fetch(commit);
  if (exact.end === "done") return;
  if (exact.end !== "failed" || !NOT_HANDED_OUT.test(exact.stderr))
    throw gitFailure(spec, exact, access);
  if (ref === void 0) throw gone(spec, commit);
  const named = await fetch(ref);
  if (named.end === "failed" && /couldn't find remote ref/i.test(named.stderr))
    throw gone(spec, commit);
  if (named.end !== "done") throw gitFailure(spec, named, access);
}
const NOT_HANDED_OUT = /not our ref|unadvertised object|couldn't find remote ref|no such remote ref/i;
async function inTemporaryFolder(use) {
  const folder = (0,external_node_fs_.realpathSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "cardwarden-")));
  try {
    return await use(folder);
  } finally {
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
const TOKENS = ["CARDWARDEN_PACKS_TOKEN", "GITHUB_TOKEN", "GH_TOKEN"];
const isForGitHub = (name) => /^(?:CARDWARDEN_PACKS_TOKEN|(?:GITHUB|GH)_(?:ENTERPRISE_)?TOKEN|(?:INPUT|ACTIONS)_.*)$/is.test(
  name
);
function servesGitHub(url, { GITHUB_SERVER_URL }) {
  const stated = GITHUB_SERVER_URL || GITHUB_COM;
  if (url.protocol !== "https:" || !URL.canParse(stated)) return false;
  const { host } = new URL(stated);
  return host === "github.com" ? url.host === "npm.pkg.github.com" : url.host === `npm.${host}` || url.host === host;
}



/***/ })

};
