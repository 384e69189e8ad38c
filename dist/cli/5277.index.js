export const id = 5277;
export const ids = [5277];
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
/**
 * Small helpers for writing shapes once: the TypeScript type is inferred from the shape,
 * and `npm run generate` turns the same shape, descriptions included, into `schemas/*.schema.json`.
 */

/** A string with the sentence that explains it in the generated schema. */
const text = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
/** A string that must not be empty. */
const filled = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
/** A whole number that is not negative. */
const count = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
/** A calendar date, `YYYY-MM-DD`. */
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
