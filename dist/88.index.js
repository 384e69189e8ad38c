export const id = 88;
export const ids = [88];
export const modules = {

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

/***/ 4088:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/model/shapes.js
var shapes = __webpack_require__(324);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/model/config.js



/** Lenient, so that a waiver with a gap is a finding of `doc/invalid-waiver` and not the end of the run. */
const said = (description) => dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()]), dist/* description */.h_(description)));
const Waiver = dist/* strictObject */.rej({
    rule: said("Rule id; needed."),
    subject: said("Subject id as the report names it, or a document; `*` stands for any text; needed."),
    value: said("The value that is excused; another value is not."),
    reason: said("Why; needed."),
    owner: said("Who answers for it; needed."),
    expires: said("Last day, `YYYY-MM-DD`, at most twelve months ahead; needed."),
});
const Authorization = dist/* strictObject */.rej({
    upstream: (0,shapes/* filled */.Bq)("Glob over upstream ids."),
    basis: dist/* picklist */.KIO(vocabulary/* AUTHORIZATION_BASES */.Te),
    evidence: (0,shapes/* filled */.Bq)("Reference to the ground; never its text."),
    scope: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
    expires: dist/* optional */.lqM((0,shapes/* date */.p6)("Last day.")),
    owner: dist/* optional */.lqM(dist/* string */.YjP()),
});
/** `config.v1`: `.cardwarden.yml` or `.github/cardwarden.yml`. */
const ConfigFile = dist/* strictObject */.rej({
    packs: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Names of built-in packs, or ./paths of packs in the repository."))),
    level: dist/* optional */.lqM(dist/* picklist */.KIO(vocabulary/* LEVELS */.A_)),
    include: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Globs of files to look at."))),
    exclude: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Globs of files to leave out."))),
    rules: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), dist/* picklist */.KIO([...vocabulary/* SEVERITIES */.oC, "off"])), dist/* description */.h_("Rule id to severity, or off."))),
    parameters: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()))),
    authorizations: dist/* optional */.lqM(dist/* array */.YOg(Authorization)),
    waivers: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(Waiver), dist/* description */.h_("Findings that are excused for a time, each with a reason and an owner."))),
    deployment: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())),
});

// EXTERNAL MODULE: ./lib/src/text/lines.js
var lines = __webpack_require__(1047);
// EXTERNAL MODULE: ./lib/src/text/tree.js
var tree = __webpack_require__(8426);
// EXTERNAL MODULE: ./lib/src/text/yaml.js
var yaml = __webpack_require__(4413);
// EXTERNAL MODULE: ./lib/src/facts/catalogue.js + 8 modules
var catalogue = __webpack_require__(5822);
// EXTERNAL MODULE: ./lib/src/facts/draft.js
var draft = __webpack_require__(7309);
// EXTERNAL MODULE: ./lib/src/facts/typed.js
var typed = __webpack_require__(5506);
;// CONCATENATED MODULE: ./lib/src/policy/declarations.js





/** Facts that a configuration may declare under `deployment`, by their path below it. */
const PATHS = new Map(Object.entries(catalogue/* CATALOGUE */.y).flatMap(([name, { governance, also = [], kinds }]) => kinds.includes("model")
    ? [governance ?? "", ...also].flatMap((path) => path.startsWith("deployment.")
        ? [[path.slice("deployment.".length), name]]
        : path.startsWith("registrations.")
            ? [[path, name]]
            : [])
    : []));
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
            throw new errors/* UserError */.yo("config-unknown-key", `deployment: no such key: ${path || "(not a mapping)"}`, (0,errors/* didYouMean */.au)(path, PATHS.keys()) ?? `known: ${[...PATHS.keys()].join(", ")}`, where(node));
        for (const [key, { value }] of node.entries)
            read(value, where, prefix(path) + key, statements);
        return;
    }
    const entry = catalogue/* CATALOGUE */.y[name];
    const words = (node.kind === "list" ? node.items : [node]).flatMap((item) => item.kind === "scalar" && item.text ? [{ text: item.text, at: where(item) }] : []);
    const [first] = words;
    const value = entry && first && (entry.type === "list" ? first.text : (0,typed/* typed */.n)(entry, first.text));
    if (!entry || !first || value === undefined)
        throw new errors/* UserError */.yo("config-invalid", `deployment.${path}: this is no ${entry?.type === "presence" ? "yes, no, partial or unknown" : (entry?.type ?? "value")}`, "docs/facts.md says what it may be", where(node));
    if (entry.type === "list")
        (0,draft/* stateList */.MO)(statements, name, words, "governance");
    else
        (0,draft/* state */.wk)(statements, name, value, { at: first.at, evidence: "governance" });
}
const prefix = (path) => (path === "" ? "" : `${path}.`);
/** Entries of `authorizations` with the place of each part; the shape was checked before. */
const readAuthorizations = (node, where) => (node.kind === "list" ? node.items : []).map((item) => {
    const part = (key) => {
        const found = (0,tree.at)(item, key);
        return found?.kind === "scalar" && found.text
            ? { text: found.text, at: where(found) }
            : undefined;
    };
    const nothing = { text: "", at: where(item) };
    const scope = (0,tree.at)(item, "scope");
    const expires = part("expires");
    return {
        upstream: part("upstream")?.text ?? "",
        basis: part("basis") ?? nothing,
        evidence: part("evidence") ?? nothing,
        scope: (scope?.kind === "list" ? scope.items : []).flatMap((one) => one.kind === "scalar" && one.text ? [{ text: one.text, at: where(one) }] : []),
        ...(expires ? { expires } : {}),
    };
});
/** `parameters` of a configuration, rule by rule. */
const readParameters = (node, where, plain) => (node.kind === "map" ? [...node.entries] : []).map(([rule, entry]) => ({
    rule,
    at: where(entry.value),
    values: new Map((entry.value.kind === "map" ? [...entry.value.entries] : []).map(([name, { value }]) => [
        name,
        { value: plain(value), at: where(value) },
    ])),
}));

// EXTERNAL MODULE: ./lib/src/policy/waivers.js
var policy_waivers = __webpack_require__(3072);
;// CONCATENATED MODULE: ./lib/src/policy/config.js








/** Reads and validates a configuration. Every mistake is a UserError at its line. */
function readConfig(file, text) {
    const map = (0,lines/* lines */.M)(text);
    const { root, problems } = (0,yaml/* readYaml */.g)(text, 0, text.length, map);
    const first = problems[0];
    if (first)
        throw new errors/* UserError */.yo("config-invalid", `${first.message}`, "mend the YAML at this line", {
            file,
            range: first.range,
        });
    if (root === undefined || (root.kind === "scalar" && root.text === null))
        return {};
    const where = (node) => ({ file, range: (node ?? root).range });
    if (root.kind !== "map")
        throw new errors/* UserError */.yo("config-invalid", "this is not a mapping of keys", "see schemas/config.v1.schema.json", where(root));
    refuseUnknown(file, root, Object.keys(ConfigFile.entries));
    const waivers = (0,tree.at)(root, "waivers");
    const stated = waivers?.kind === "list" ? waivers.items : [];
    for (const waiver of stated)
        if (waiver.kind === "map")
            refuseUnknown(file, waiver, Object.keys(Waiver.entries));
    const parsed = dist/* safeParse */.xLC(ConfigFile, plain(root));
    if (!parsed.success) {
        const issue = parsed.issues[0];
        const path = issue.path?.map((item) => String(item.key)) ?? [];
        throw new errors/* UserError */.yo("config-invalid", `${path.join(".")}: ${issue.message}`, "see schemas/config.v1.schema.json", where(nearestNode(root, path)));
    }
    const { waivers: _w, parameters: _p, authorizations: _a, deployment: _d, ...config } = parsed.output;
    const declared = (key, read) => {
        const node = (0,tree.at)(root, key);
        return node === undefined || (node.kind === "scalar" && node.text === null)
            ? {}
            : { [key]: read(node) };
    };
    return {
        ...config,
        ...declared("waivers", () => stated.map((node) => (0,policy_waivers/* readWaiver */.Vg)(file, node))),
        ...declared("parameters", (node) => readParameters(node, where, plain)),
        ...declared("authorizations", (node) => readAuthorizations(node, where)),
        ...declared("deployment", (node) => readDeployment(node, where)),
    };
}
function refuseUnknown(file, map, known) {
    for (const [key, entry] of map.entries)
        if (!known.includes(key))
            throw new errors/* UserError */.yo("config-unknown-key", `no such key: ${key}`, (0,errors/* didYouMean */.au)(key, known) ?? `known keys: ${known.join(", ")}`, { file, range: entry.key });
}
/** The node at a path, lists included, or the last one on the way to it. */
function nearestNode(root, path) {
    let node = root;
    for (const step of path) {
        const next = node.kind === "map"
            ? node.entries.get(step)?.value
            : node.kind === "list"
                ? node.items[Number(step)]
                : undefined;
        if (next === undefined)
            break;
        node = next;
    }
    return node;
}
function plain(node) {
    if (node.kind === "list")
        return node.items.map(plain);
    if (node.kind === "map")
        return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(entry.value)]));
    if (node.type === "number")
        return Number(node.text);
    if (node.type === "boolean")
        return node.text?.toLowerCase() === "true";
    return node.text;
}


/***/ })

};
