export const id = 7006;
export const ids = [7006];
export const modules = {

/***/ 8712:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedGlobs)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _text_glob_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4023);



function checkedGlobs(key, patterns) {
  const refuse = (problem, location) => {
    if (problem !== void 0)
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
        "config-invalid",
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.invalid-value", { key, problem }),
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.see-globs"),
        location
      );
  };
  for (const { text, at: location } of patterns) refuse((0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_2__/* .globProblem */ .AI)(text), location);
  refuse((0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_2__/* .globsProblem */ .jQ)(patterns.map(({ text }) => text)), patterns[0]?.at);
  return patterns;
}



/***/ }),

/***/ 2362:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Zu: () => (/* binding */ readParameters),
/* harmony export */   fW: () => (/* binding */ readAuthorizations),
/* harmony export */   iJ: () => (/* binding */ readDeployment),
/* harmony export */   iP: () => (/* binding */ readOverrides)
/* harmony export */ });
/* harmony import */ var _facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3288);
/* harmony import */ var _facts_draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7309);
/* harmony import */ var _facts_typed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5506);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1793);
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1136);
/* harmony import */ var _model_spelling_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1052);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1986);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8426);
/* harmony import */ var _packs_value_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(745);
/* harmony import */ var _checked_globs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8712);











const PATHS = new Map(
  Object.entries(_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W8).flatMap(
    ([name, { governance, also = [], kinds }]) => kinds.includes("model") ? [governance ?? "", ...also].flatMap(
      (path) => path.startsWith("deployment.") ? [[path.slice("deployment.".length), name]] : path.startsWith("registrations.") ? [[path, name]] : []
    ) : []
  )
);
const texts = (node, where) => (node?.kind === "list" ? node.items : []).flatMap(
  (item) => item.kind === "scalar" && item.text ? [{ text: item.text, at: where(item) }] : []
);
function readDeployment(node, where, path = "") {
  const statements = /* @__PURE__ */ new Map();
  read(node, where, path, statements);
  return new Map([...statements].flatMap(([name, [fact]]) => fact ? [[name, fact]] : []));
}
function read(node, where, path, statements) {
  const name = PATHS.get(path);
  if (name === void 0) {
    if (node.kind !== "map" || ![...PATHS.keys()].some((candidate) => candidate.startsWith(prefix(path))))
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(
        "config-unknown-key",
        path === "" ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("deployment.not-a-mapping") : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("deployment.unknown-key", { key: path }),
        (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(path, PATHS.keys()) ?? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("config.known-keys", { keys: [...PATHS.keys()] }),
        where(node)
      );
    for (const [key, { value: value2 }] of node.entries) read(value2, where, prefix(path) + key, statements);
    return;
  }
  const entry = (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_8__/* .lookup */ .$I)(_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W8, name);
  const words = (node.kind === "list" ? node.items : [node]).flatMap(
    (item) => item.kind === "scalar" && item.text ? [{ text: item.text, at: where(item) }] : []
  );
  const [first] = words;
  const value = entry && first && (entry.type === "list" ? first.text : (0,_facts_typed_js__WEBPACK_IMPORTED_MODULE_2__/* .typed */ .n)(entry, first.text));
  if (!entry || !(0,_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isFactName */ .Ah)(name) || !first || value === void 0)
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(
      "config-invalid",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("deployment.invalid-value", { key: path, type: entry ? (0,_packs_value_types_js__WEBPACK_IMPORTED_MODULE_6__/* .factType */ .Bx)(entry) : "" }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("deployment.see-facts"),
      where(node)
    );
  if ((0,_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isListFact */ .TM)(name)) (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .stateList */ .MO)(statements, name, words, "governance");
  else (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .stateAsRead */ .Uy)(statements, name, value, { at: first.at, evidence: "governance" });
}
const inAmerican = (part) => ({
  ...part,
  text: (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_9__/* .americanWord */ .l)(part.text)
});
const prefix = (path) => path === "" ? "" : `${path}.`;
const readAuthorizations = (node, where) => (node.kind === "list" ? node.items : []).map((item) => {
  const part = (key) => {
    const value = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, key);
    return value?.kind === "scalar" && value.text ? { text: value.text, at: where(value) } : void 0;
  };
  const nothing = { text: "", at: where(item) };
  const scope = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, "scope");
  const expires = part("expires");
  const owner = part("owner");
  const upstream = part("upstream");
  if (upstream) (0,_checked_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedGlobs */ .X)("upstream", [upstream]);
  return {
    at: where(item),
    upstream: upstream?.text ?? "",
    basis: inAmerican(part("basis") ?? nothing),
    evidence: part("evidence") ?? nothing,
    scope: texts(scope, where),
    ...expires ? { expires } : {},
    ...owner ? { owner } : {}
  };
});
const readParameters = (node, where) => (node?.kind === "map" ? [...node.entries] : []).map(
  ([rule, entry]) => ({
    rule: (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_9__/* .currentRuleId */ .B)(rule),
    at: where(entry.value),
    values: new Map(
      (entry.value.kind === "map" ? [...entry.value.entries] : []).map(([name, { value }]) => [
        name,
        { value: (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(value), at: where(value) }
      ])
    )
  })
);
const SETTINGS = [..._model_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC, "off"];
const settingOf = (value) => SETTINGS.find((setting) => setting === value) ?? "error";
const readOverrides = (node, where) => (node?.kind === "list" ? node.items : []).map((item) => {
  const files = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, "files");
  const rules = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, "rules");
  return {
    files: (0,_checked_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedGlobs */ .X)("files", texts(files, where)),
    rules: new Map(
      (rules?.kind === "map" ? [...rules.entries] : []).map(([rule, { value }]) => [
        (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_9__/* .currentRuleId */ .B)(rule),
        { value: settingOf((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(value)), at: where(value) }
      ])
    ),
    parameters: readParameters((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, "parameters"), where)
  };
});



/***/ }),

/***/ 7006:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packLayer: () => (/* binding */ packLayer)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(972);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8426);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2362);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5753);






async function packLayer(composed) {
  const { pack, shown: displayName } = composed;
  const file = `${displayName === "." ? "" : `${displayName}/`}pack.json`;
  const { root } = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)(pack.text ?? JSON.stringify(pack.settings ?? {}));
  if (root === void 0)
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
      "pack-invalid",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("pack.nested-too-deeply", { file }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("pack.fix-json")
    );
  const where = (node) => ({ file, range: node.range });
  const locate = (...path) => where((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestNode */ .Tb)(root, path));
  const grounds = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeUnder */ .p4)(root, "authorizations");
  const deployment = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeUnder */ .p4)(root, "deployment");
  return {
    by: `${pack.name} ${pack.version}`,
    pack: pack.name,
    composed,
    level: pack.settings?.level,
    rules: (0,_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .placed */ .GS)(pack.settings?.rules, locate),
    parameters: (0,_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .readParameters */ .Zu)((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeUnder */ .p4)(root, "parameters"), where),
    overrides: (0,_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .compiled */ .QO)((0,_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .readOverrides */ .iP)((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .nodeUnder */ .p4)(root, "overrides"), where)),
    authorizations: grounds === void 0 ? [] : (0,_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .readAuthorizations */ .fW)(grounds, where),
    deployment: deployment === void 0 ? /* @__PURE__ */ new Map() : (0,_declarations_js__WEBPACK_IMPORTED_MODULE_3__/* .readDeployment */ .iJ)(deployment, where),
    at: locate
  };
}



/***/ })

};
