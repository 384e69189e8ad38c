export const id = 4028;
export const ids = [4028];
export const modules = {

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
