export const id = 4914;
export const ids = [4914];
export const modules = {

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



/***/ })

};
