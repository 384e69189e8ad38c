export const id = 107;
export const ids = [107];
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


/***/ })

};
