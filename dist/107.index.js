export const id = 107;
export const ids = [107];
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


/***/ })

};
