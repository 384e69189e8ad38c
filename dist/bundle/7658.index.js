export const id = 7658;
export const ids = [7658,5277];
export const modules = {

/***/ 324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

const text = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
const filled = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
const count = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
const date = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));



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

/***/ 3396:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fieldsAt),
/* harmony export */   ZL: () => (/* binding */ complaints),
/* harmony export */   bg: () => (/* binding */ issueMessage)
/* harmony export */ });
/* unused harmony export deepest */
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1136);


const complaints = (issues) => issues.map(deepest);
function deepest(issue) {
  const path = issue.path?.map((item) => item.key) ?? [];
  const inner = (issue.issues ?? []).map(deepest).reduce(
    (best, complaint) => best === void 0 || complaint.path.length >= best.path.length ? complaint : best,
    void 0
  );
  return inner === void 0 ? { path, message: issueMessage(issue), issue } : { ...inner, path: [...path, ...inner.path] };
}
function issueMessage({
  type,
  expected,
  received,
  message: code
}) {
  if (type === "check") return { code, params: {} };
  const params = { expected: expected ?? type, received };
  if (expected === "never") return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.unknown-key", { key: unquoted(received) });
  if (type === "strict_object" && received === "undefined")
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("rule.field-missing", { key: unquoted(expected ?? "") });
  if (type === "integer") return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("value.whole-number", { received });
  if (type === "regex") return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("value.form", params);
  return /^(?:min|max)_length$/.test(type) ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("value.length", params) : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("value.type", params);
}
const unquoted = (text) => text.replace(/^"(.*)"$/s, "$1");
function fieldsAt(shape, path) {
  let schemas = opened(shape);
  for (const key of path)
    schemas = schemas.flatMap(({ entries, item }) => {
      const next = typeof key === "number" ? item : (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .lookup */ .$I)(entries, String(key));
      return next === void 0 ? [] : opened(next);
    });
  return [...new Set(schemas.flatMap(({ entries }) => Object.keys(entries ?? {})))];
}
function opened(schema) {
  const { wrapped, options, getter } = schema;
  if (wrapped) return opened(wrapped);
  if (getter) return opened(getter(void 0));
  return options ? options.filter(isSchema).flatMap(opened) : [schema];
}
const isSchema = (option) => typeof option === "object" && option !== null;



/***/ })

};
