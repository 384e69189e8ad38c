export const id = 607;
export const ids = [607];
export const modules = {

/***/ 7668:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ ConfigFile),
/* harmony export */   fv: () => (/* binding */ Waiver),
/* harmony export */   yR: () => (/* binding */ Authorization)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(735);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(324);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1986);




/** Lenient, so that a waiver with a gap is a finding of `doc/invalid-waiver` and not the end of the run. */
const said = (description) => valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(description)));
const Waiver = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rule: said("Rule id; needed."),
    subject: said("Subject id as the report names it, or a document; `*` stands for any text; needed."),
    value: said("The value that is excused; another value is not."),
    reason: said("Why; needed."),
    owner: said("Who answers for it; needed."),
    expires: said("Last day, `YYYY-MM-DD`, at most twelve months ahead; needed."),
});
const Authorization = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    upstream: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .filled */ .Bq)("Glob over upstream ids."),
    basis: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .AUTHORIZATION_BASES */ .Te),
    evidence: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .filled */ .Bq)("Reference to the ground; never its text."),
    scope: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
    expires: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6)("Last day.")),
    owner: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
/** `config.v1`: `.cardwarden.yml` or `.github/cardwarden.yml`. */
const ConfigFile = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    packs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Names of built-in packs, ./paths, npm:…, github:… or git+https://… sources."))),
    level: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_)),
    include: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Globs of files to look at."))),
    exclude: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Globs of files to leave out."))),
    rules: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .RuleSettings */ .K5),
    parameters: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .ParameterSettings */ .Pf),
    overrides: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .Override */ .d_), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Settings for some documents."))),
    authorizations: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Authorization)),
    waivers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Waiver), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Findings that are excused for a time, each with a reason and an owner."))),
    baseline: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .filled */ .Bq)("File of findings that are known and do not count.")),
    deployment: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())),
});


/***/ }),

/***/ 735:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ RuleSettings),
/* harmony export */   Pf: () => (/* binding */ ParameterSettings),
/* harmony export */   Zg: () => (/* binding */ Floor),
/* harmony export */   d_: () => (/* binding */ Override)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(324);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);



/** What packs and configurations may both say about rules. */
const RuleSettings = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([..._vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, "off"])), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Rule id to severity, or off."));
const ParameterSettings = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Rule id to values for its parameters."));
/** Settings for some documents. Of several that fit a document, the later one wins. */
const Override = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    files: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("Glob from the root of the repository.")), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Documents that it is for.")),
    rules: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(RuleSettings),
    parameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(ParameterSettings),
});
/** What a configuration may tighten and never weaken. A rule is named by its id, or with others as `pack/*`. */
const Floor = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    level: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("The lowest level."))),
    rules: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([..._vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, "default"])), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Rule to the lowest severity that may be set for it; `default`: not below what the packs decide."))),
    parameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("Rule.")), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Rules whose parameters may only be made stricter, as each parameter says by `stricter`; those that do not say are fixed."))),
    waivers: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        never: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("Rule.")), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Rules whose findings neither waiver, inline comment nor baseline excuses."))),
        longestDays: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("How many days ahead a waiver may end; 366 where no pack says."))),
    })),
    exclude: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("Glob.")), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("The only globs that `exclude` of a configuration may hold; it may then have no `include`."))),
    authorizations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("true: only packs record authorizations; those of a configuration weaken."))),
    deployment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("true: what packs declare of the deployment stands before a configuration."))),
});


/***/ }),

/***/ 324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* unused harmony export count */
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
const count = (description) => v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description));
/** A calendar date, `YYYY-MM-DD`. */
const date = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));


/***/ }),

/***/ 4988:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7668);
/* harmony import */ var _model_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(735);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1047);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8426);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4413);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2932);
/* harmony import */ var _exceptions_waivers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1374);










/** Reads and validates a configuration. Every mistake is a UserError at its line. */
function readConfig(file, text) {
    const map = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .lines */ .M)(text);
    const { root, problems } = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)(text, 0, text.length, map);
    const first = problems[0];
    if (first)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("config-invalid", `${first.message}`, "mend the YAML at this line", {
            file,
            range: first.range,
        });
    if (root === undefined || (root.kind === "scalar" && root.text === null))
        return {};
    const where = (node) => ({ file, range: (node ?? root).range });
    if (root.kind !== "map")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("config-invalid", "this is not a mapping of keys", "see schemas/config.v1.schema.json", where(root));
    refuseUnknown(file, root, Object.keys(_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigFile */ .PZ.entries));
    const waivers = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_8__.at)(root, "waivers");
    const stated = waivers?.kind === "list" ? waivers.items : [];
    for (const waiver of stated)
        if (waiver.kind === "map")
            refuseUnknown(file, waiver, Object.keys(_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .Waiver */ .fv.entries));
    const overrides = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_8__.at)(root, "overrides");
    for (const one of overrides?.kind === "list" ? overrides.items : [])
        if (one.kind === "map")
            refuseUnknown(file, one, Object.keys(_model_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .Override */ .d_.entries));
    for (const key of ["include", "exclude"])
        (0,_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .checkedGlobs */ .X)(key, (0,_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .texts */ .Te)((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_8__.at)(root, key), where));
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_9__/* .safeParse */ .xLC(_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigFile */ .PZ, (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(root));
    if (!parsed.success) {
        const issue = parsed.issues[0];
        const path = issue.path?.map((item) => String(item.key)) ?? [];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("config-invalid", `${path.join(".")}: ${issue.message}`, "see schemas/config.v1.schema.json", where((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestNode */ .Tb)(root, path)));
    }
    const { waivers: _w, parameters: _p, overrides: _o, authorizations: _a, deployment: _d, ...config } = parsed.output;
    const declared = (key, read) => {
        const node = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_8__.at)(root, key);
        return node === undefined || (node.kind === "scalar" && node.text === null)
            ? {}
            : { [key]: read(node) };
    };
    return {
        ...config,
        ...declared("waivers", () => stated.map((node) => (0,_exceptions_waivers_js__WEBPACK_IMPORTED_MODULE_5__/* .readWaiver */ .Vg)(file, node))),
        ...declared("parameters", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .readParameters */ .Zu)(node, where)),
        ...declared("overrides", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .readOverrides */ .iP)(node, where)),
        ...declared("authorizations", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .readAuthorizations */ .fW)(node, where)),
        ...declared("deployment", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .readDeployment */ .iJ)(node, where)),
        ...(root.entries.size > 0
            ? { at: (...path) => where((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestNode */ .Tb)(root, path)) }
            : {}),
    };
}
function refuseUnknown(file, map, known) {
    for (const [key, entry] of map.entries)
        if (!known.includes(key))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("config-unknown-key", `no such key: ${key}`, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(key, known) ?? `known keys: ${known.join(", ")}`, { file, range: entry.key });
}


/***/ }),

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


/***/ })

};
