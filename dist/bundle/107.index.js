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
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6377);
/* harmony import */ var _api_answers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6079);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5352);






function apiRevision(api, commit) {
  let visible;
  const contents = async (path) => {
    try {
      const route = "GET /repos/{owner}/{repo}/contents/{path}";
      return await api.ask(route, { path, ref: commit }, _api_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .CONTENT */ .KB);
    } catch (error) {
      if (!(error instanceof _api_js__WEBPACK_IMPORTED_MODULE_3__.ApiError)) throw error;
      const { failure } = error;
      if (failure.status !== 404 || /no commit found/i.test(failure.message))
        throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)(error.reason);
      visible ??= commitOf(api, commit).then(
        (id) => {
          if (id !== commit) throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)((0,_api_js__WEBPACK_IMPORTED_MODULE_3__.garbled)().reason);
        },
        (reason) => {
          throw reason instanceof _api_js__WEBPACK_IMPORTED_MODULE_3__.ApiError ? (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)(reason.reason) : reason;
        }
      );
      await visible;
      return void 0;
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
      if (content === void 0) return void 0;
      if (!Array.isArray(content)) throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__/* .notRegular */ .oQ)(path);
      if (content.length >= FOLDER_FILES)
        throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("base.too-many-files", { path }));
      for (const { name, path: entryPath } of content)
        if (entryPath !== (path === "" ? name : `${path}/${name}`))
          throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)((0,_api_js__WEBPACK_IMPORTED_MODULE_3__.garbled)().reason);
      return content.map(({ name }) => name);
    }
  };
}
const commitOf = async (api, ref) => (await api.ask("GET /repos/{owner}/{repo}/commits/{ref}", { ref, per_page: 1 }, _api_answers_js__WEBPACK_IMPORTED_MODULE_4__/* .COMMIT */ .cJ)).sha;
const FOLDER_FILES = 1e3;
function blobOf(content, path) {
  if (Array.isArray(content) || content.type !== "file") throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__/* .notRegular */ .oQ)(path);
  const { sha, size, encoding } = content;
  const bytes = Buffer.from(content.content, "base64");
  const isComplete = encoding === "base64" && bytes.length === size && sha === nameOf(bytes, sha);
  const leftOut = encoding === "none" && size > 0;
  if (content.path !== path || !(isComplete || leftOut)) throw (0,_revision_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)((0,_api_js__WEBPACK_IMPORTED_MODULE_3__.garbled)().reason);
  return leftOut ? { bytes: new Uint8Array(), truncated: true } : { bytes, truncated: false };
}
const nameOf = (bytes, { length }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
const MOST_FILES = 100;
async function filesOf(revision, paths) {
  if (paths.length > MOST_FILES) return void 0;
  const blobs = /* @__PURE__ */ new Map();
  const waiting = [...paths];
  const work = async () => {
    for (let path = waiting.shift(); path !== void 0; path = waiting.shift())
      blobs.set(path, await revision.file(path));
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (error) {
    if (error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo) return void 0;
    throw error;
  }
  return blobs;
}
const AT_ONCE = 6;



/***/ })

};
