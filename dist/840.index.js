export const id = 840;
export const ids = [840,107];
export const modules = {

/***/ 107:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MOST_FILES: () => (/* binding */ MOST_FILES),
/* harmony export */   apiRevision: () => (/* binding */ apiRevision),
/* harmony export */   commitOf: () => (/* binding */ commitOf),
/* harmony export */   filesOf: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5071);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6014);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(605);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5352);





/** A commit that the clone does not hold, read over the contents API: one request a file. */
function apiRevision(api, commit) {
    let visible;
    const contents = async (path) => {
        try {
            const route = "GET /repos/{owner}/{repo}/contents/{path}";
            return await api.ask(route, { path, ref: commit }, _answers_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTENT */ .KB);
        }
        catch (error) {
            if (!(error instanceof _api_js__WEBPACK_IMPORTED_MODULE_3__.ApiError))
                throw error;
            const { status, message } = error.failure;
            if (status !== 404 || /no commit found/i.test(message))
                throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(error.message);
            // GitHub says the same of a repository or a commit that the token may not see, which is no proof of absence.
            visible ??= commitOf(api, commit).then((id) => {
                if (id !== commit)
                    throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)((0,_api_js__WEBPACK_IMPORTED_MODULE_3__.garbled)().message);
            }, (reason) => {
                throw reason instanceof _api_js__WEBPACK_IMPORTED_MODULE_3__.ApiError ? (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(reason.message) : reason;
            });
            await visible;
            return undefined;
        }
    };
    return {
        name: commit,
        async file(path) {
            const content = await contents(path);
            return content && blobOf(content, path);
        },
        async folder(path) {
            const content = await contents(path);
            if (content === undefined)
                return undefined;
            if (!Array.isArray(content))
                throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .notRegular */ .oQ)(path);
            if (content.length >= FOLDER_FILES)
                throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(`${path} has too many files`);
            for (const { name, path: place } of content)
                if (place !== (path === "" ? name : `${path}/${name}`))
                    throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)((0,_api_js__WEBPACK_IMPORTED_MODULE_3__.garbled)().message);
            return content.map(({ name }) => name);
        },
    };
}
/** The commit that a branch, a tag or a hash names, in one small answer: of its files only one is listed. */
const commitOf = async (api, ref) => (await api.ask("GET /repos/{owner}/{repo}/commits/{ref}", { ref, per_page: 1 }, _answers_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMIT */ .cJ)).sha;
/** The API lists no more of a folder. */
const FOLDER_FILES = 1000;
/**
 * The bytes of a file, if they are those that its name in git is made of. Above 1 MB the content is left out, with the
 * encoding `none`: then the file is there, and too long.
 */
function blobOf(content, path) {
    if (Array.isArray(content) || content.type !== "file")
        throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .notRegular */ .oQ)(path);
    const { sha, size, encoding } = content;
    const bytes = Buffer.from(content.content, "base64");
    const whole = encoding === "base64" && bytes.length === size && sha === nameOf(bytes, sha);
    const leftOut = encoding === "none" && size > 0;
    if (content.path !== path || !(whole || leftOut))
        throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)((0,_api_js__WEBPACK_IMPORTED_MODULE_3__.garbled)().message);
    return leftOut ? { bytes: new Uint8Array(), truncated: true } : { bytes, truncated: false };
}
/** What git calls a file of these bytes, by the hash of the repository. */
const nameOf = (bytes, { length }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
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
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
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
/* harmony import */ var _node_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65);
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
    if (pull.head === undefined)
        throw unreadable("the event names no head");
    const blobs = await (0,_api_revision_js__WEBPACK_IMPORTED_MODULE_7__.filesOf)((0,_api_revision_js__WEBPACK_IMPORTED_MODULE_7__.apiRevision)(api, pull.head), wanted);
    // A file that GitHub lists and then does not have would look like one without a word in it.
    if (blobs === undefined || wanted.some((path) => blobs.get(path) === undefined))
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
