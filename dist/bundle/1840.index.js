export const id = 1840;
export const ids = [1840,107];
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



/***/ }),

/***/ 1840:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullAsData: () => (/* binding */ pullAsData)
/* harmony export */ });
/* harmony import */ var _documents_file_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4616);
/* harmony import */ var _facts_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(282);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1747);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1793);
/* harmony import */ var _node_git_change_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4028);
/* harmony import */ var _node_host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65);
/* harmony import */ var _pipeline_review_artifacts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4693);
/* harmony import */ var _pipeline_review_overlay_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7914);
/* harmony import */ var _api_revision_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(107);
/* harmony import */ var _changed_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5395);











async function pullAsData(api, pull, scope, base) {
  const files = await (0,_changed_files_js__WEBPACK_IMPORTED_MODULE_10__/* .filesOfPull */ .Qc)(api, pull).catch((error) => {
    throw error instanceof _changed_files_js__WEBPACK_IMPORTED_MODULE_10__/* .FilesUnknown */ .ep ? unreadable(error.reason) : error;
  });
  const currentPaths = files.filter(({ difference }) => difference !== "removed").map(({ path }) => path);
  const wanted = currentPaths.filter(_formats_index_js__WEBPACK_IMPORTED_MODULE_2__.mayBeDocumentAt);
  if (pull.head === void 0) throw unreadable((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("change.no-head"));
  const blobs = await (0,_api_revision_js__WEBPACK_IMPORTED_MODULE_9__.filesOf)((0,_api_revision_js__WEBPACK_IMPORTED_MODULE_9__.apiRevision)(api, pull.head), wanted);
  if (blobs === void 0 || wanted.some((path) => blobs.get(path) === void 0))
    throw unreadable(
      wanted.length > _api_revision_js__WEBPACK_IMPORTED_MODULE_9__.MOST_FILES ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("change.many-documents", { limit: _api_revision_js__WEBPACK_IMPORTED_MODULE_9__.MOST_FILES }) : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("change.file-missing")
    );
  const isListed = await (0,_node_git_change_js__WEBPACK_IMPORTED_MODULE_5__.listable)(scope);
  const disk = (0,_node_host_js__WEBPACK_IMPORTED_MODULE_6__/* .nodeHost */ .P6)(scope);
  const read = async (file) => {
    const blob = blobs.get(file);
    return blob && (0,_node_host_js__WEBPACK_IMPORTED_MODULE_6__/* .decode */ .D4)(blob.bytes, blob.truncated);
  };
  const formerPaths = files.filter(({ difference }) => difference !== "added").map(({ path }) => path);
  const change = {
    base,
    files: new Map(files.map(({ path, difference }) => [path, difference])),
    artifacts: currentPaths.filter((file) => (0,_pipeline_review_artifacts_js__WEBPACK_IMPORTED_MODULE_7__/* .isArtifact */ .v)(file, 0, (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .namesBeside */ .dk)(currentPaths, file))).sort(),
    listedBefore: formerPaths.filter(isListed),
    comparable: true,
    async before(file) {
      const text = await disk.read(file, (0,_documents_file_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .mostBytes */ .j$)(file)).catch(() => void 0);
      return text && { file, ...text };
    }
  };
  const texts = /* @__PURE__ */ new Map();
  for (const file of wanted) texts.set(file, (await read(file))?.text ?? "");
  return {
    change,
    texts,
    over: (host) => (0,_pipeline_review_overlay_js__WEBPACK_IMPORTED_MODULE_8__/* .overlaid */ .Z)(host, {
      absent: new Set(
        files.flatMap(({ path, difference }) => difference === "removed" ? [path] : [])
      ),
      present: new Set(currentPaths),
      listed: wanted.filter(isListed),
      read
    })
  };
}
const unreadable = (reason) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(
  "pull-request-unreadable",
  (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("pull-request.unreadable", { reason }),
  (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("pull-request.use-checkout")
);



/***/ })

};
