export const id = 7495;
export const ids = [7495,2533,4914];
export const modules = {

/***/ 1137:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ outcomeText),
/* harmony export */   KA: () => (/* binding */ versionText),
/* harmony export */   LF: () => (/* binding */ readPins),
/* harmony export */   Up: () => (/* binding */ writePins),
/* harmony export */   xl: () => (/* binding */ pinText)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _node_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8656);
/* harmony import */ var _node_remote_loader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2533);
/* harmony import */ var _node_remote_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5277);
/* harmony import */ var _policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6379);
/* harmony import */ var _policy_settings_config_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2623);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3330);







async function readPins({ cwd, err }, locale) {
  const root = (0,_node_files_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(cwd, [cwd]);
  const { packs: named = [] } = await (0,_node_files_js__WEBPACK_IMPORTED_MODULE_1__/* .configFile */ .Ze)(root, void 0);
  for (const name of named) if ((0,_policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .isRemote */ .Vx)(name)) (0,_policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSpec */ .F9)(name);
  const { lock, text } = (0,_node_remote_lock_js__WEBPACK_IMPORTED_MODULE_3__.readLock)(root);
  (0,_node_remote_lock_js__WEBPACK_IMPORTED_MODULE_3__.warnOfSignatures)(lock, (warning) => err(`warning: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(warning, locale))}
`));
  const access = (0,_node_remote_loader_js__WEBPACK_IMPORTED_MODULE_2__.accessOf)(process.env, root);
  const progress = (step) => err(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(step, locale))}
`);
  return { root, named, before: lock, text, access, progress };
}
function writePins(root, lock, text) {
  const nothing = text === void 0 && Object.keys(lock.packs).length === 0;
  if (nothing || (0,_node_remote_lock_js__WEBPACK_IMPORTED_MODULE_3__.lockText)(lock) === text) return false;
  (0,_node_remote_lock_js__WEBPACK_IMPORTED_MODULE_3__.writeLock)(root, lock);
  return true;
}
const outcomeText = (isWritten, packs, say) => `${isWritten ? say("lock.wrote", { file: _policy_settings_config_files_js__WEBPACK_IMPORTED_MODULE_6__/* .LOCK_FILE */ .F }) : packs === 0 ? say("lock.nothing-to-lock") : say("lock.current", { file: _policy_settings_config_files_js__WEBPACK_IMPORTED_MODULE_6__/* .LOCK_FILE */ .F })}
`;
function pinText({ version, packageVersion, commit }, say) {
  const pin = commit === void 0 ? say("lock.package", { version: packageVersion ?? "" }) : say("lock.commit", { commit: commit.slice(0, 12) });
  return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(`${version} (${pin})`);
}
const versionText = (locked, say) => locked === void 0 ? "" : `  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(locked.name)} ${pinText(locked, say)}`;



/***/ }),

/***/ 4820:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sayIn)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5898);


const sayIn = (locale) => (code, ...params) => (0,_render_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)(code, ...params), locale);



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



/***/ }),

/***/ 9810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LC: () => (/* binding */ textsTooBig),
/* harmony export */   VJ: () => (/* binding */ fileTooBig),
/* harmony export */   jz: () => (/* binding */ decidingFiles),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   xu: () => (/* binding */ tooBig),
/* harmony export */   yN: () => (/* binding */ decides)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8656);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1728);




const RULE = /^([^/]+)\/rule\.json$/;
const REGISTER = /^register\/([^/]+\.json)$/;
const decides = (path) => path === "pack.json" || RULE.test(path) || REGISTER.test(path);
function decidingFiles(files, packSpec) {
  const deciding = [...files].filter(([path]) => decides(path)).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
  if (!files.has("pack.json"))
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
      "pack-missing",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("remote.no-pack", { place: packSpec }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("remote.name-folder")
    );
  let bytes = 0;
  for (const [path, text] of deciding) {
    const length = Buffer.byteLength(text);
    bytes += length;
    if (length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .CAPS */ .q.textBytes) throw tooBig(packSpec, fileTooBig(path));
  }
  if (bytes > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .CAPS */ .q.packBytes) throw tooBig(packSpec, textsTooBig());
  return new Map(deciding);
}
const fileTooBig = (path) => (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("remote.file-too-big", { path, limit: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .CAPS */ .q.textBytes / _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MIB */ .D });
const textsTooBig = () => (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("remote.texts-too-big", { limit: _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .CAPS */ .q.packBytes / _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MIB */ .D });
const tooBig = (packSpec, reason) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
  "pack-too-big",
  (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("remote.too-big", { place: packSpec, reason }),
  (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("remote.publish-alone")
);
function sourceOf(files, packSpec) {
  const read = (path) => {
    const text2 = files.get(path) ?? "";
    try {
      return { file: `${packSpec}: ${path}`, text: text2, json: JSON.parse(text2) };
    } catch {
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
        "pack-invalid",
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("remote.not-json", { path, place: packSpec }),
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("remote.inform-owner")
      );
    }
  };
  const matching = (pattern) => [...files.keys()].flatMap((path) => {
    const name = pattern.exec(path)?.[1];
    return name === void 0 ? [] : [{ path, name }];
  }).sort((a, b) => a.name < b.name ? -1 : 1);
  const rules = matching(RULE).map(({ path, name }) => ({
    ...read(path),
    folder: name,
    beside: []
  }));
  const registerFiles = rules.some(({ folder }) => folder === "register") ? [] : matching(REGISTER);
  const text = {
    pack: read("pack.json"),
    rules,
    register: registerFiles.map(({ path, name }) => ({ ...read(path), name }))
  };
  return { ...(0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .packSource */ .F4)(text), origin: packSpec };
}



/***/ }),

/***/ 1728:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ MIB),
/* harmony export */   q: () => (/* binding */ CAPS)
/* harmony export */ });
const MIB = 1024 * 1024;
const CAPS = {
  /** Bytes of an archive, or of what git receives of a repository. */
  packedBytes: 16 * MIB,
  /** Bytes of everything in an archive. */
  unpackedBytes: 64 * MIB,
  /** Files of an archive, or of the folder of a pack. */
  files: 5e3,
  /** Folders in folders. */
  depth: 20,
  /** Bytes of one text of a pack. */
  textBytes: MIB,
  /** Bytes of all texts of a pack. */
  packBytes: 8 * MIB,
  /** Milliseconds for one request. */
  answerMs: 15e3,
  /** Milliseconds for everything that one pack needs. */
  allMs: 6e4,
  /** Packs that one configuration and the packs it names may bring from elsewhere. */
  packs: 50
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

// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/model/lookup.js
var lookup = __webpack_require__(1136);
// EXTERNAL MODULE: ./lib/src/policy/packs/load.js + 2 modules
var load = __webpack_require__(5546);
// EXTERNAL MODULE: ./lib/src/policy/packs/pack-spec.js
var pack_spec = __webpack_require__(6379);
// EXTERNAL MODULE: ./lib/src/node/git.js + 1 modules
var git = __webpack_require__(4459);
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







const SCHEMA = "pack-files.v1";
const MOST_BYTES = 6 * limits/* CAPS */.q.packBytes;
function cacheFolder({ env, cwd }) {
  if (env.CARDWARDEN_CACHE) return (0,external_node_path_.resolve)(cwd, env.CARDWARDEN_CACHE);
  if (env.RUNNER_TEMP) return (0,external_node_path_.join)(env.RUNNER_TEMP, "cardwarden");
  if (env.XDG_CACHE_HOME && (0,external_node_path_.isAbsolute)(env.XDG_CACHE_HOME))
    return (0,external_node_path_.join)(env.XDG_CACHE_HOME, "cardwarden");
  const home = env.HOME || (0,external_node_os_.homedir)();
  return (0,external_node_path_.isAbsolute)(home) ? (0,external_node_path_.join)(home, ".cache", "cardwarden") : void 0;
}
const pathOf = (access, digest) => {
  const folder = cacheFolder(access);
  if (folder === void 0 || !/^sha256-[0-9a-f]{64}$/.test(digest)) return void 0;
  const packs = (0,external_node_path_.join)(folder, "packs");
  return leadsOut(packs, access.cwd) ? void 0 : (0,external_node_path_.join)(packs, `${digest}.json`);
};
function leadsOut(folder, checkout) {
  try {
    if ((0,output/* isIn */.S1)(checkout, folder)) (0,output/* refuseLinksOut */.aH)(folder, checkout);
    return false;
  } catch {
    return true;
  }
}
function readCached(access, digest) {
  const path = pathOf(access, digest);
  if (path === void 0) return void 0;
  let file;
  try {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
    file = (0,external_node_fs_.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const info = (0,external_node_fs_.fstatSync)(file);
    if (!info.isFile() || info.size > MOST_BYTES) return void 0;
    return filesOf(JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8")));
  } catch {
    return void 0;
  } finally {
    if (file !== void 0) (0,external_node_fs_.closeSync)(file);
  }
}
function filesOf(stored) {
  const { schema, files } = stored ?? {};
  if (schema !== SCHEMA || typeof files !== "object" || files === null) return void 0;
  const entries = Object.entries(files);
  const isComplete = entries.every(
    (entry) => (0,contents/* decides */.yN)(entry[0]) && typeof entry[1] === "string"
  );
  return isComplete ? new Map(entries) : void 0;
}
function writeCached(access, digest, files) {
  const path = pathOf(access, digest);
  if (path === void 0) return;
  const beside = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
  try {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, ".."), { recursive: true, mode: 448 });
    const text = JSON.stringify({ schema: SCHEMA, files: Object.fromEntries(files) });
    (0,external_node_fs_.writeFileSync)(beside, text, { flag: "wx", mode: 384 });
    (0,external_node_fs_.renameSync)(beside, path);
  } catch {
    remove(beside);
  }
}
function dropCached(access, digest) {
  const path = pathOf(access, digest);
  if (path !== void 0) remove(path);
}
function remove(path) {
  try {
    (0,external_node_fs_.rmSync)(path, { force: true });
  } catch {
  }
}


;// CONCATENATED MODULE: ./lib/src/node/remote/loader.js









const accessOf = (env, cwd) => ({
  env,
  cwd,
  answerMs: limits/* CAPS */.q.answerMs,
  allMs: limits/* CAPS */.q.allMs
});
const remotePacks = (remote) => async (spec, extender) => {
  const packSpec = (0,pack_spec/* extendedSpec */.Ls)(spec, extender);
  const locked = lockedAt(remote.lock, packSpec);
  if (locked !== void 0) return (await pinned(packSpec, locked, remote)).source;
  if (!remote.unpinned && !isOwnPin(packSpec)) throw notLocked(packSpec);
  const { access, offline } = remote;
  if (offline) throw notCached(packSpec);
  return (await bring(packSpec, await resolveNow(packSpec, access), access)).source;
};
function isOwnPin(packSpec) {
  const spec = (0,pack_spec/* parseSpec */.F9)(packSpec);
  return spec.kind === "git" && (0,git/* isHash */.jN)(spec.ref);
}
const lockedAt = ({ packs }, packSpec) => (0,lookup/* lookup */.$I)(packs, packSpec);
const notLocked = (packSpec) => new errors/* UserError */.yo(
  "pack-not-locked",
  (0,messages/* message */.iU)("lock.not-locked", { place: packSpec }),
  (0,messages/* message */.iU)("lock.run-lock")
);
const notCached = (packSpec) => new errors/* UserError */.yo(
  "pack-not-cached",
  (0,messages/* message */.iU)("lock.not-cached", { place: packSpec }),
  (0,messages/* message */.iU)("lock.fetch")
);
async function pinned(packSpec, locked, { access, offline }) {
  const cached = fromCache(packSpec, locked.digest, access);
  if (cached !== void 0) return cached;
  if (offline) throw notCached(packSpec);
  const brought = await bring(packSpec, resolvedOf(locked), access);
  if (brought.pack.digest === locked.digest) return brought;
  throw new errors/* UserError */.yo(
    "pack-digest-mismatch",
    (0,messages/* message */.iU)("lock.digest", {
      place: packSpec,
      actual: brought.pack.digest,
      locked: locked.digest
    }),
    (0,messages/* message */.iU)("lock.no-rule-run")
  );
}
function fromCache(packSpec, digest, access) {
  const files = readCached(access, digest);
  if (files !== void 0)
    try {
      const brought = loaded((0,contents/* sourceOf */.vz)(files, (0,pack_spec/* specText */.dU)((0,pack_spec/* parseSpec */.F9)(packSpec))));
      if (brought.pack.digest === digest) return brought;
    } catch {
    }
  dropCached(access, digest);
  return void 0;
}
async function bring(packSpec, resolved, access) {
  const spec = (0,pack_spec/* parseSpec */.F9)(packSpec);
  const fetched = spec.kind === "npm" ? await (await npm()).fetch(spec, resolved, access) : spec.kind === "git" ? await (await loader_git()).fetch(spec, resolved, access) : noRemote(packSpec);
  const files = (0,contents/* decidingFiles */.jz)(fetched, packSpec);
  const brought = loaded((0,contents/* sourceOf */.vz)(files, (0,pack_spec/* specText */.dU)(spec)));
  writeCached(access, brought.pack.digest, files);
  return brought;
}
const loaded = (source) => ({
  source,
  pack: (0,load.loadPack)(source),
  head: (0,load/* readHead */.zy)(source).pack ?? {}
});
async function resolveNow(packSpec, access) {
  const spec = (0,pack_spec/* parseSpec */.F9)(packSpec);
  if (spec.kind === "npm") return (await npm()).resolve(spec, access);
  if (spec.kind === "git") return (await loader_git()).resolve(spec, access);
  return noRemote(packSpec);
}
const npm = async () => (await Promise.all(/* import() */[__webpack_require__.e(1084), __webpack_require__.e(9351), __webpack_require__.e(6418)]).then(__webpack_require__.bind(__webpack_require__, 6418))).npmRemote;
const loader_git = async () => (await Promise.all(/* import() */[__webpack_require__.e(1084), __webpack_require__.e(5033)]).then(__webpack_require__.bind(__webpack_require__, 5033))).gitRemote;
const noRemote = (packSpec) => {
  throw new errors/* UserError */.yo(
    "pack-source-invalid",
    (0,messages/* message */.iU)("lock.folder", { place: packSpec }),
    (0,messages/* message */.iU)("lock.use-path")
  );
};
const resolvedOf = (locked) => ({
  source: locked.source,
  ...locked.packageVersion === void 0 ? {} : { version: locked.packageVersion },
  ...locked.integrity === void 0 ? {} : { integrity: locked.integrity },
  ...locked.commit === void 0 ? {} : { commit: locked.commit },
  ...locked.ref === void 0 ? {} : { ref: locked.ref }
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
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/model/shapes.js
var shapes = __webpack_require__(324);
;// CONCATENATED MODULE: ./lib/src/model/lock.js


const LockedPack = dist/* pipe */.FsL(
  dist/* strictObject */.rej({
    name: (0,shapes/* filled */.Bq)("Name of the pack."),
    version: (0,shapes/* filled */.Bq)("Version that its pack.json states."),
    source: (0,shapes/* filled */.Bq)("Address of the archive or the repository."),
    packageVersion: dist/* optional */.lqM((0,shapes/* text */.Qq)("Version of the package that holds it.")),
    integrity: dist/* optional */.lqM(
      dist/* pipe */.FsL(
        dist/* string */.YjP(),
        dist/* regex */.yGV(/^sha(?:256|384|512)-[A-Za-z0-9+/]{40,90}={0,2}$/),
        dist/* description */.h_("Digest of the archive, as registries state it (Subresource Integrity).")
      )
    ),
    commit: dist/* optional */.lqM(
      dist/* pipe */.FsL(
        dist/* string */.YjP(),
        dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/),
        dist/* description */.h_("Commit of the repository.")
      )
    ),
    ref: dist/* optional */.lqM((0,shapes/* text */.Qq)("Tag or branch that stood for the commit when it was locked.")),
    digest: dist/* pipe */.FsL(
      dist/* string */.YjP(),
      dist/* regex */.yGV(/^sha256-[0-9a-f]{64}$/),
      dist/* description */.h_("Digest of what the pack says; it is compared before any rule runs.")
    ),
    extends: dist/* optional */.lqM(
      dist/* pipe */.FsL(
        dist/* array */.YOg((0,shapes/* filled */.Bq)("Place, a key of `packs`.")),
        dist/* description */.h_("The packs from elsewhere that it brings along.")
      )
    ),
    signatures: dist/* optional */.lqM(
      dist/* pipe */.FsL(dist/* array */.YOg(dist/* unknown */.L5J()), dist/* description */.h_("Reserved; no signature is checked yet."))
    )
  }),
  dist/* check */.z6Y(
    (pack) => pack.integrity === void 0 !== (pack.commit === void 0),
    "lock.integrity-or-commit"
  )
);
const LockFile = dist/* strictObject */.rej({
  $schema: dist/* optional */.lqM(dist/* string */.YjP()),
  schema: dist/* literal */.euz("lock.v1"),
  packs: dist/* pipe */.FsL(
    dist/* record */.g1P(dist/* string */.YjP(), LockedPack),
    dist/* description */.h_("Place of a pack, as it is written where it is named, to what it stands for.")
  )
});


// EXTERNAL MODULE: ./lib/src/policy/packs/pack-spec.js
var pack_spec = __webpack_require__(6379);
// EXTERNAL MODULE: ./lib/src/policy/packs/valibot-issues.js
var valibot_issues = __webpack_require__(3396);
// EXTERNAL MODULE: ./lib/src/policy/settings/config-files.js
var config_files = __webpack_require__(2623);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/text/lines.js
var lines = __webpack_require__(1047);
// EXTERNAL MODULE: ./lib/src/text/tree.js
var tree = __webpack_require__(8426);
;// CONCATENATED MODULE: ./lib/src/node/remote/lock.js













const LOCK_BYTES = 1024 * 1024;
const EMPTY_LOCK = { schema: "lock.v1", packs: {} };
function parseLock(file, text) {
  const map = (0,lines/* lines */.M)(text);
  const { root, data, problems } = (0,json/* readJson */.V)(text, map);
  const start = { line: 1, column: 1 };
  const locate = (range = root?.range ?? { start, end: start }) => ({ file, range });
  const nodes = root === void 0 ? 0 : count(root);
  const [first] = problems;
  if (first !== void 0 || nodes === 0)
    throw invalid(first?.message ?? (0,messages/* message */.iU)("lock.empty"), locate(first?.range));
  const parsed = dist/* safeParse */.xLC(LockFile, data);
  if (parsed.success) {
    for (const packSpec of Object.keys(parsed.output.packs))
      if (!isPlace(packSpec))
        throw invalid(
          (0,messages/* message */.iU)("lock.not-a-place", { place: packSpec }),
          locate(root && (0,tree/* nearestNode */.Tb)(root, ["packs", packSpec]).range)
        );
    return parsed.output;
  }
  const [issue] = parsed.issues;
  const path = issue.path?.map(({ key: key2 }) => String(key2)) ?? [];
  const key = path.at(-1) ?? "";
  const problem = issue.expected === "never" ? (0,messages/* message */.iU)("rule.unknown-field", { key }) : (0,messages/* message */.iU)("lock.invalid-value", { path: path.join(" "), problem: (0,valibot_issues/* issueMessage */.bg)(issue) });
  throw invalid(
    problem,
    locate(root && (0,tree/* nearestNode */.Tb)(root, path).range),
    hintFor(issue.expected, key)
  );
}
function isPlace(text) {
  try {
    return (0,pack_spec/* parseSpec */.F9)(text).kind !== "folder";
  } catch {
    return false;
  }
}
const hintFor = (expected, key) => expected === "never" ? (0,errors/* suggestion */.h)(key, Object.keys(LockedPack.entries)) : void 0;
const invalid = (problem, location, hint) => new errors/* UserError */.yo("lock-invalid", problem, hint ?? (0,messages/* message */.iU)("lock.fix"), location);
function count(node) {
  const below = node.kind === "list" ? node.items : node.kind === "map" ? valuesOf(node) : [];
  return below.reduce((sum, child) => sum + count(child), 1);
}
const valuesOf = (node) => [...node.entries.values()].map(({ value }) => value);
function readLock(root) {
  const path = (0,external_node_path_.join)(root, config_files/* LOCK_FILE */.F);
  try {
    const info = (0,external_node_fs_.lstatSync)(path);
    if (info.isFile() && info.size <= LOCK_BYTES) {
      const text = (0,external_node_fs_.readFileSync)(path, "utf8");
      return { lock: parseLock(config_files/* LOCK_FILE */.F, text), text };
    }
  } catch (error) {
    if (error instanceof errors/* UserError */.yo) throw error;
    if (error.code === "ENOENT") return { lock: EMPTY_LOCK };
  }
  throw new errors/* UserError */.yo(
    "file-unreadable",
    (0,messages/* message */.iU)("file.unreadable", { path: config_files/* LOCK_FILE */.F }),
    (0,messages/* message */.iU)("file.must-be-readable")
  );
}
function lockText({ packs }) {
  const ordered = Object.entries(packs).sort(([a], [b]) => a < b ? -1 : 1).map(([packSpec, pack]) => [packSpec, inOrder(pack)]);
  return `${JSON.stringify({ schema: "lock.v1", packs: Object.fromEntries(ordered) }, null, 2)}
`;
}
const ORDER = [
  ...["name", "version", "source", "packageVersion", "integrity", "commit", "ref", "digest"],
  ...["extends", "signatures"]
];
const inOrder = (pack) => Object.fromEntries(ORDER.flatMap((key) => pack?.[key] === void 0 ? [] : [[key, pack[key]]]));
function writeLock(root, lock) {
  const path = (0,external_node_path_.join)(root, config_files/* LOCK_FILE */.F);
  const beside = (0,external_node_path_.join)(root, `.${config_files/* LOCK_FILE */.F}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
  try {
    (0,external_node_fs_.writeFileSync)(beside, lockText(lock), { flag: "wx", flush: true });
    (0,external_node_fs_.renameSync)(beside, path);
  } catch {
    (0,external_node_fs_.rmSync)(beside, { force: true });
    throw new errors/* UserError */.yo(
      "cannot-write",
      (0,messages/* message */.iU)("file.cannot-write", { file: config_files/* LOCK_FILE */.F }),
      (0,messages/* message */.iU)("file.check-permissions")
    );
  }
}
function warnOfSignatures({ packs }, warn) {
  for (const [packSpec, { signatures = [] }] of Object.entries(packs))
    if (signatures.length > 0) warn((0,messages/* message */.iU)("lock.signatures", { place: packSpec }));
}



/***/ }),

/***/ 6938:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Jt: () => (/* binding */ relock),
/* harmony export */   Kd: () => (/* binding */ holderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);
/* harmony import */ var _policy_packs_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5546);
/* harmony import */ var _policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6379);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8656);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1728);
/* harmony import */ var _loader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2533);








async function walk(named, root, visit) {
  const open = named.map((spec) => ({
    spec
  }));
  const seen = /* @__PURE__ */ new Set();
  for (let next = open.shift(); next !== void 0; next = open.shift()) {
    const { spec, extender } = next;
    if ((0,_policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .isRemote */ .Vx)(spec)) {
      if (seen.has(spec)) continue;
      seen.add(spec);
      if (seen.size > _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .CAPS */ .q.packs) throw tooMany();
      for (const extended of (await visit(spec))?.extends ?? []) open.push({ spec: extended });
    } else if ((0,_policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .isPath */ .uf)(spec)) {
      const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(extender ?? root, spec);
      if (seen.has(folder)) continue;
      seen.add(folder);
      const { pack } = (0,_policy_packs_load_js__WEBPACK_IMPORTED_MODULE_3__/* .readHead */ .zy)(await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .packFolder */ .C)(folder, root));
      for (const extended of pack?.extends ?? []) open.push({ spec: extended, extender: folder });
    }
  }
}
const tooMany = () => new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(
  "pack-too-many",
  (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("lock.too-many", { limit: _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .CAPS */ .q.packs }),
  (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("pack.extend-fewer")
);
async function relock(named, before, { root, access, offline, again, progress }) {
  const packs = /* @__PURE__ */ new Map();
  const versions = /* @__PURE__ */ new Map();
  for (const [packSpec, locked] of Object.entries(before.packs))
    if (!again(packSpec)) versions.set(holderOf(packSpec), Promise.resolve((0,_loader_js__WEBPACK_IMPORTED_MODULE_7__.resolvedOf)(locked)));
  await walk(named, root, async (packSpec) => {
    const unchanged = again(packSpec) ? void 0 : (0,_loader_js__WEBPACK_IMPORTED_MODULE_7__.lockedAt)(before, packSpec);
    if (unchanged !== void 0) {
      packs.set(packSpec, unchanged);
      return unchanged;
    }
    if (offline) throw (0,_loader_js__WEBPACK_IMPORTED_MODULE_7__.notLocked)(packSpec);
    progress((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("lock.fetching", { place: packSpec }));
    const holder = holderOf(packSpec);
    const version = versions.get(holder) ?? (0,_loader_js__WEBPACK_IMPORTED_MODULE_7__.resolveNow)(packSpec, access);
    versions.set(holder, version);
    const resolved = await version;
    if (resolved.deprecated !== void 0)
      progress(
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("lock.deprecated", {
          place: [packSpec, resolved.version ?? ""].join(" ").trimEnd(),
          reason: resolved.deprecated
        })
      );
    const locked = lockedPack(resolved, await (0,_loader_js__WEBPACK_IMPORTED_MODULE_7__.bring)(packSpec, resolved, access));
    packs.set(packSpec, locked);
    return locked;
  });
  return { schema: "lock.v1", packs: Object.fromEntries(packs) };
}
function holderOf(packSpec) {
  const spec = (0,_policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSpec */ .F9)(packSpec);
  return spec.kind === "folder" ? packSpec : (0,_policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .specText */ .dU)({ ...spec, folder: "" });
}
function lockedPack({ source, version, integrity, commit, ref }, { source: { origin }, pack, head }) {
  const along = [...new Set((head.extends ?? []).map((spec) => (0,_policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .extendedSpec */ .Ls)(spec, origin)))].filter(_policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_4__/* .isRemote */ .Vx).sort();
  return {
    name: pack.name,
    version: pack.version,
    source,
    ...version === void 0 ? {} : { packageVersion: version },
    ...integrity === void 0 ? {} : { integrity },
    ...commit === void 0 ? {} : { commit },
    ...ref === void 0 ? {} : { ref },
    digest: pack.digest,
    ...along.length > 0 ? { extends: along } : {}
  };
}



/***/ })

};
