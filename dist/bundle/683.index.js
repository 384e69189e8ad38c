export const id = 683;
export const ids = [683];
export const modules = {

/***/ 683:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   policyCommit: () => (/* binding */ policyCommit)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _node_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4459);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6377);




async function policyCommit(asked) {
  const { named, event, objects } = asked;
  const name = plainName(named);
  const isReview = event.standing === "review";
  if (isReview && isOwnName(name, event)) throw ownRevision(named);
  const isHere = (0,_node_git_js__WEBPACK_IMPORTED_MODULE_2__/* .isHash */ .jN)(name) && await isCommit(objects, name);
  const commit = isHere ? name : await resolved(asked, name);
  if (isReview) await refuseOwn(asked, commit);
  return commit;
}
const isCommit = async (objects, name) => (await objects.read(name, 0).catch(() => void 0))?.type === "commit";
const NOT_PLAIN = /^[-/]|(?:^|\/)\.|[\s~^:?*[\]\\{}\p{Cc}]|\.\.|\/\/|\/$|^@$|^(?:refs\/)?(?:pull|remotes)\/|^refs\/(?!heads\/|tags\/)|^(?:[a-z]+_)*head$/iu;
function plainName(named) {
  const hash = named.toLowerCase();
  if ((0,_node_git_js__WEBPACK_IMPORTED_MODULE_2__/* .isHash */ .jN)(hash)) return hash;
  if (!NOT_PLAIN.test(named)) return named.replace(/^refs\//, "");
  throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("policy-ref-refused", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("policy-ref.not-plain", { name: named }), NEXT);
}
const NEXT = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("policy-ref.name-base");
function isOwnName(name, { name: event, pull, head, sha }) {
  const commits = [pull?.head, head, event === "pull_request_target" ? void 0 : sha];
  if (/^[0-9a-f]{7,}$/i.test(name) && commits.some((commit) => commit?.startsWith(name.toLowerCase())))
    return true;
  return pull?.ownBranch === true && [pull.headRef, `heads/${pull.headRef}`].includes(name);
}
async function resolved({ named, api }, name) {
  const client = await api();
  const { commitOf } = await __webpack_require__.e(/* import() */ 107).then(__webpack_require__.bind(__webpack_require__, 107));
  return commitOf(client, name).catch((error) => {
    throw error instanceof _api_js__WEBPACK_IMPORTED_MODULE_3__.ApiError ? new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
      "base-unreadable",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("policy-ref.unreadable", { name: named, reason: error.reason }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("policy-ref.readable")
    ) : error;
  });
}
async function refuseOwn(asked, commit) {
  const { named, event, sides } = asked;
  const { base } = sides;
  const head = event.pull?.head ?? event.head;
  if (base === void 0 || head === void 0)
    throw unproven(named, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("policy-ref.no-sides"));
  if (commit === base) return;
  const checkedOut = event.name === "pull_request_target" ? void 0 : sides.head;
  if (commit === head || commit === checkedOut) throw ownRevision(named);
  const isOlder = await isOlderInClone(asked, commit, head, base) ?? await isOlderByApi(asked, commit, head, base);
  if (!isOlder) throw ownRevision(named);
}
async function isOlderInClone({ checkout, objects }, commit, head, base) {
  for (const side of [commit, head, base]) if (!await isCommit(objects, side)) return void 0;
  const ask = (...args) => (0,_node_git_js__WEBPACK_IMPORTED_MODULE_2__/* .gitText */ .q_)(checkout, ...args).catch((error) => {
    if (error instanceof _node_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS && error.stderr === "") return void 0;
    throw error;
  });
  try {
    if (await ask("rev-parse", "--is-shallow-repository") !== "false") return void 0;
    const partings = (await ask("merge-base", "--all", commit, head))?.split("\n") ?? [];
    for (const parting of partings)
      if (await ask("merge-base", "--is-ancestor", parting, base) === void 0) return false;
    return true;
  } catch (error) {
    if (error instanceof _node_git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS || error instanceof _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) return void 0;
    throw error;
  }
}
async function isOlderByApi({ named, api }, commit, head, base) {
  const client = await api();
  const { partingOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 5395));
  try {
    const parting = await partingOf(client, commit, head);
    return parting === base || await partingOf(client, parting, base) === parting;
  } catch (error) {
    if (!(error instanceof _api_js__WEBPACK_IMPORTED_MODULE_3__.ApiError)) throw error;
    if (/no common ancestor/i.test(error.failure.message)) return true;
    throw unproven(named, error.reason);
  }
}
const ownRevision = (named) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("policy-ref-refused", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("policy-ref.own", { name: named }), NEXT);
const unproven = (named, reason) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
  "policy-ref-refused",
  (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("policy-ref.unproven", { name: named, reason }),
  (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("policy-ref.prove")
);



/***/ })

};
