export const id = 840;
export const ids = [840,107];
export const modules = {

/***/ 107:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MOST_FILES: () => (/* binding */ MOST_FILES),
/* harmony export */   apiRevision: () => (/* binding */ apiRevision),
/* harmony export */   filesOf: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5871);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5352);



/** A revision that the clone does not hold, read over the contents API: one request a file. */
function apiRevision(api, ref) {
    const contents = async (path) => {
        const { owner, repo } = api;
        try {
            const route = "GET /repos/{owner}/{repo}/contents/{path}";
            return (await api.request(route, { owner, repo, path, ref })).data;
        }
        catch (error) {
            if (!(error instanceof _api_js__WEBPACK_IMPORTED_MODULE_1__.ApiError))
                throw error;
            const { status, message } = error.failure;
            // A revision that GitHub does not have is no proof that the file is absent.
            if (status === 404 && !/no commit found/i.test(message))
                return undefined;
            throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(error.message);
        }
    };
    return {
        name: ref,
        async file(path) {
            const found = await contents(path);
            return found === undefined ? undefined : blobOf(found, path);
        },
        async folder(path) {
            const found = await contents(path);
            if (found === undefined)
                return undefined;
            if (!Array.isArray(found))
                throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .notRegular */ .oQ)(path);
            if (found.length >= FOLDER_FILES)
                throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`${path} has too many files`);
            return found.flatMap((entry) => (typeof entry?.name === "string" ? [entry.name] : []));
        },
    };
}
/** The API lists no more of a folder. */
const FOLDER_FILES = 1000;
/** Above 1 MB the content is left out, with the encoding `none`: then the file is there, and too long. */
function blobOf(found, path) {
    const { type, encoding, content, size } = found;
    if (Array.isArray(found) || type !== "file")
        throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .notRegular */ .oQ)(path);
    if (encoding === "none" && typeof size === "number" && size > 0)
        return { bytes: new Uint8Array(), truncated: true };
    if (encoding !== "base64" || typeof content !== "string")
        throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .notRegular */ .oQ)(path);
    return { bytes: Buffer.from(content, "base64"), truncated: false };
}
/** Files that a comparison may be worth: each is a request. */
const MOST_FILES = 100;
/** Several files of a revision, a few at a time; undefined where one of them cannot be read. */
async function filesOf(revision, paths) {
    if (paths.length > MOST_FILES)
        return undefined;
    const found = new Map();
    const waiting = [...paths];
    const work = async () => {
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
            found.set(path, await revision.file(path));
    };
    try {
        await Promise.all(Array.from({ length: AT_ONCE }, work));
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return undefined;
        throw error;
    }
    return found;
}
const AT_ONCE = 6;


/***/ }),

/***/ 1840:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullAsData: () => (/* binding */ pullAsData)
/* harmony export */ });
/* harmony import */ var _change_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7488);
/* harmony import */ var _change_overlay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5935);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);
/* harmony import */ var _facts_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(282);
/* harmony import */ var _formats_offered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2386);
/* harmony import */ var _node_git_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4028);
/* harmony import */ var _node_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9289);
/* harmony import */ var _api_revision_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(107);
/* harmony import */ var _changed_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5395);









/**
 * For `pull_request_target`: the checkout is the base, and what the pull request changes is laid over it. Weights are
 * known by their names only.
 */
async function pullAsData(api, pull, scope, base) {
    const files = await (0,_changed_files_js__WEBPACK_IMPORTED_MODULE_8__/* .filesOfPull */ .Qc)(api, pull).catch((error) => {
        throw error instanceof _changed_files_js__WEBPACK_IMPORTED_MODULE_8__/* .FilesUnknown */ .ep ? unreadable(error.message) : error;
    });
    const now = files.filter(({ difference }) => difference !== "removed").map(({ path }) => path);
    const wanted = now.filter(_formats_offered_js__WEBPACK_IMPORTED_MODULE_4__/* .mayBeDocumentAt */ .xV);
    const blobs = await (0,_api_revision_js__WEBPACK_IMPORTED_MODULE_7__.filesOf)((0,_api_revision_js__WEBPACK_IMPORTED_MODULE_7__.apiRevision)(api, pull.head ?? ""), wanted);
    if (blobs === undefined)
        throw unreadable(wanted.length > _api_revision_js__WEBPACK_IMPORTED_MODULE_7__.MOST_FILES ? `more than ${_api_revision_js__WEBPACK_IMPORTED_MODULE_7__.MOST_FILES} documents differ` : "a file is missing");
    const isListed = await (0,_node_git_change_js__WEBPACK_IMPORTED_MODULE_5__/* .listable */ .nX)(scope);
    const disk = (0,_node_host_js__WEBPACK_IMPORTED_MODULE_6__/* .nodeHost */ .P6)(scope);
    const read = async (file) => {
        const blob = blobs.get(file);
        return blob && (0,_node_host_js__WEBPACK_IMPORTED_MODULE_6__/* .decode */ .D4)(blob.bytes, blob.truncated);
    };
    const old = files.filter(({ difference }) => difference !== "added").map(({ path }) => path);
    const change = {
        base,
        files: new Map(files.map(({ path, difference }) => [path, difference])),
        artifacts: now.filter((file) => (0,_change_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .isArtifact */ .v)(file, 0, (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .namesBeside */ .dk)(now, file))).sort(),
        listedBefore: old.filter(isListed),
        comparable: true,
        async before(file) {
            const text = await disk.read(file, (0,_formats_offered_js__WEBPACK_IMPORTED_MODULE_4__/* .mostBytes */ .j$)(file)).catch(() => undefined);
            return text && { file, ...text };
        },
    };
    const texts = new Map();
    for (const file of wanted)
        texts.set(file, (await read(file))?.text ?? "");
    return {
        change,
        texts,
        over: (host) => (0,_change_overlay_js__WEBPACK_IMPORTED_MODULE_1__/* .overlaid */ .Z)(host, {
            absent: new Set(files.flatMap(({ path, difference }) => (difference === "removed" ? [path] : []))),
            present: new Set(now),
            listed: wanted.filter(isListed),
            read,
        }),
    };
}
const unreadable = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("pull-request-unreadable", `the files of the pull request cannot be read as data: ${why}`, "use `on: pull_request`, where they are in the checkout");


/***/ })

};
