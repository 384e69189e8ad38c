export const id = 4584;
export const ids = [4584];
export const modules = {

/***/ 2932:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Zu: () => (/* binding */ readParameters),
/* harmony export */   fW: () => (/* binding */ readAuthorizations),
/* harmony export */   iJ: () => (/* binding */ readDeployment),
/* harmony export */   iP: () => (/* binding */ readOverrides)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5822);
/* harmony import */ var _facts_draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7309);
/* harmony import */ var _facts_typed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5506);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4438);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1986);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8426);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1374);








/** Facts that a configuration may declare under `deployment`, by their path below it. */
const PATHS = new Map(Object.entries(_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y).flatMap(([name, { governance, also = [], kinds }]) => kinds.includes("model")
    ? [governance ?? "", ...also].flatMap((path) => path.startsWith("deployment.")
        ? [[path.slice("deployment.".length), name]]
        : path.startsWith("registrations.")
            ? [[path, name]]
            : [])
    : []));
/** The texts of a list, each with its place. */
const texts = (node, where) => (node?.kind === "list" ? node.items : []).flatMap((one) => one.kind === "scalar" && one.text ? [{ text: one.text, at: where(one) }] : []);
/** `deployment` of a configuration as facts of every subject; what is not in the vocabulary is a mistake. */
function readDeployment(node, where, path = "") {
    const statements = new Map();
    read(node, where, path, statements);
    return new Map([...statements].flatMap(([name, [fact]]) => (fact ? [[name, fact]] : [])));
}
function read(node, where, path, statements) {
    const name = PATHS.get(path);
    if (name === undefined) {
        if (node.kind !== "map" || ![...PATHS.keys()].some((known) => known.startsWith(prefix(path))))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("config-unknown-key", `deployment: no such key: ${path || "(not a mapping)"}`, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(path, PATHS.keys()) ?? `known: ${[...PATHS.keys()].join(", ")}`, where(node));
        for (const [key, { value }] of node.entries)
            read(value, where, prefix(path) + key, statements);
        return;
    }
    const entry = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_6__/* .lookup */ .$I)(_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y, name);
    const words = (node.kind === "list" ? node.items : [node]).flatMap((item) => item.kind === "scalar" && item.text ? [{ text: item.text, at: where(item) }] : []);
    const [first] = words;
    const value = entry && first && (entry.type === "list" ? first.text : (0,_facts_typed_js__WEBPACK_IMPORTED_MODULE_3__/* .typed */ .n)(entry, first.text));
    if (!entry || !first || value === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("config-invalid", `deployment.${path}: this is no ${entry?.type === "presence" ? "yes, no, partial or unknown" : (entry?.type ?? "value")}`, "docs/facts.md says what it may be", where(node));
    if (entry.type === "list")
        (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .stateList */ .MO)(statements, name, words, "governance");
    else
        (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .state */ .wk)(statements, name, value, { at: first.at, evidence: "governance" });
}
const prefix = (path) => (path === "" ? "" : `${path}.`);
/** Entries of `authorizations` with the place of each part; the shape was checked before. */
const readAuthorizations = (node, where) => (node.kind === "list" ? node.items : []).map((item) => {
    const part = (key) => {
        const found = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_7__.at)(item, key);
        return found?.kind === "scalar" && found.text
            ? { text: found.text, at: where(found) }
            : undefined;
    };
    const nothing = { text: "", at: where(item) };
    const scope = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_7__.at)(item, "scope");
    const expires = part("expires");
    const owner = part("owner");
    const upstream = part("upstream");
    if (upstream)
        (0,_globs_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedGlobs */ .X)("upstream", [upstream]);
    return {
        at: where(item),
        upstream: upstream?.text ?? "",
        basis: part("basis") ?? nothing,
        evidence: part("evidence") ?? nothing,
        scope: texts(scope, where),
        ...(expires ? { expires } : {}),
        ...(owner ? { owner } : {}),
    };
});
/** `parameters` of a configuration or a pack, rule by rule. */
const readParameters = (node, where) => (node?.kind === "map" ? [...node.entries] : []).map(([rule, entry]) => ({
    rule,
    at: where(entry.value),
    values: new Map((entry.value.kind === "map" ? [...entry.value.entries] : []).map(([name, { value }]) => [
        name,
        { value: (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(value), at: where(value) },
    ])),
}));
const SETTINGS = [..._model_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC, "off"];
/** The shape was checked before. */
const settingOf = (value) => SETTINGS.find((known) => known === value) ?? "error";
/** `overrides` of a configuration or a pack; the shape was checked before. */
const readOverrides = (node, where) => (node?.kind === "list" ? node.items : []).map((item) => {
    const files = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_7__.at)(item, "files");
    const rules = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_7__.at)(item, "rules");
    return {
        files: (0,_globs_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedGlobs */ .X)("files", texts(files, where)),
        rules: new Map((rules?.kind === "map" ? [...rules.entries] : []).map(([rule, { value }]) => [
            rule,
            { value: settingOf((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(value)), at: where(value) },
        ])),
        parameters: readParameters((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_7__.at)(item, "parameters"), where),
    };
});


/***/ }),

/***/ 1374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedGlobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _glob_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9255);


/** Refuses globs that cannot be compared in time, or that hold signs of other tools, at their line. */
function checkedGlobs(key, patterns) {
    const refuse = (problem, at) => {
        if (problem !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("config-invalid", `${key}: ${problem}`, 'see "Globs" in docs/configuration.md', at);
    };
    for (const { text, at } of patterns)
        refuse((0,_glob_index_js__WEBPACK_IMPORTED_MODULE_1__/* .globProblem */ .AI)(text), at);
    refuse((0,_glob_index_js__WEBPACK_IMPORTED_MODULE_1__/* .globsProblem */ .jQ)(patterns.map(({ text }) => text)), patterns[0]?.at);
    return patterns;
}


/***/ }),

/***/ 4584:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packLayer: () => (/* binding */ packLayer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(972);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8426);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2932);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9271);





/** It is read from the text of `pack.json`, for the places. */
async function packLayer(composed) {
    const { pack, shown } = composed;
    const file = `${shown === "." ? "" : `${shown}/`}pack.json`;
    // A pack of the library comes without a text.
    const { root } = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(pack.text ?? JSON.stringify(pack.settings ?? {}));
    if (root === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("pack-invalid", `${file} is nested too deeply`, "mend the JSON");
    const where = (node) => ({ file, range: node.range });
    const at = (...path) => where((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestNode */ .Tb)(root, path));
    const grounds = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, "authorizations");
    const deployment = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, "deployment");
    return {
        by: `${pack.name} ${pack.version}`,
        pack: pack.name,
        composed,
        level: pack.settings?.level,
        rules: (0,_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .placed */ .GS)(pack.settings?.rules, at),
        parameters: (0,_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .readParameters */ .Zu)((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, "parameters"), where),
        overrides: (0,_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .compiled */ .QO)((0,_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .readOverrides */ .iP)((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, "overrides"), where)),
        authorizations: grounds === undefined ? [] : (0,_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .readAuthorizations */ .fW)(grounds, where),
        deployment: deployment === undefined ? new Map() : (0,_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeployment */ .iJ)(deployment, where),
        at,
    };
}


/***/ })

};
