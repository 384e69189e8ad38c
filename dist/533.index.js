export const id = 533;
export const ids = [533,378];
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

/***/ 9810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jz: () => (/* binding */ decidingFiles),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   xu: () => (/* binding */ tooBig),
/* harmony export */   yN: () => (/* binding */ decides)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8656);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1728);



const RULE = /^([^/]+)\/rule\.json$/;
const REGISTER = /^register\/([^/]+\.json)$/;
/** Whether a file says what the pack is; its examples and texts for readers do not. */
const decides = (path) => path === "pack.json" || RULE.test(path) || REGISTER.test(path);
/** The files that decide, within the caps; `place` is how messages name the pack. */
function decidingFiles(files, place) {
    const kept = [...files]
        .filter(([path]) => decides(path))
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    if (!files.has("pack.json"))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("pack-missing", `the pack ${place} has no pack.json`, "name the folder in which pack.json lies");
    let bytes = 0;
    for (const [path, text] of kept) {
        const length = Buffer.byteLength(text);
        bytes += length;
        if (length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .CAPS */ .q.textBytes)
            throw tooBig(place, `${path} has more than 1 MiB`);
    }
    if (bytes > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .CAPS */ .q.packBytes)
        throw tooBig(place, "its texts have more than 8 MiB");
    return new Map(kept);
}
const tooBig = (place, why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("pack-too-big", `the pack ${place} is too big: ${why}`, "packs belong in a package or repository that holds little else");
/** What the texts of a pack from elsewhere say, as the loader takes it. */
function sourceOf(files, place) {
    const read = (path) => {
        const text = files.get(path) ?? "";
        try {
            return { file: `${place}: ${path}`, text, json: JSON.parse(text) };
        }
        catch {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("pack-invalid", `${path} of the pack ${place} is not JSON`, "tell the owner of the pack");
        }
    };
    // By name, as a folder is listed: a pack has one digest wherever it lies.
    const matching = (pattern) => [...files.keys()]
        .flatMap((path) => {
        const name = pattern.exec(path)?.[1];
        return name === undefined ? [] : [{ path, name }];
    })
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    const rules = matching(RULE).map(({ path, name }) => ({
        ...read(path),
        folder: name,
        beside: [],
    }));
    // As in a folder: a rule of that name takes the place of the entries.
    const own = rules.some(({ folder }) => folder === "register") ? [] : matching(REGISTER);
    const text = {
        pack: read("pack.json"),
        rules,
        register: own.map(({ path, name }) => ({ ...read(path), name })),
    };
    return { ...(0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .packSource */ .F4)(text), origin: place };
}


/***/ }),

/***/ 1728:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ CAPS)
/* harmony export */ });
const MIB = 1024 * 1024;
/** Caps on what a pack from elsewhere may cost. A pack of a hundred rules with its examples has under 1 MiB. */
const CAPS = {
    /** Bytes of an archive, or of what git receives of a repository. */
    packedBytes: 16 * MIB,
    /** Bytes of everything in an archive. */
    unpackedBytes: 64 * MIB,
    /** Files of an archive, or of the folder of a pack. */
    files: 5_000,
    /** Folders in folders. */
    depth: 20,
    /** Bytes of one text of a pack. */
    textBytes: MIB,
    /** Bytes of all texts of a pack. */
    packBytes: 8 * MIB,
    /** Milliseconds for one request. */
    answerMs: 15_000,
    /** Milliseconds for everything that one pack needs. */
    allMs: 60_000,
    /** Packs that one configuration and the packs it names may bring from elsewhere. */
    packs: 50,
};


/***/ }),

/***/ 2533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accessOf: () => (/* binding */ accessOf),
  bring: () => (/* binding */ bring),
  lockedAt: () => (/* binding */ lockedAt),
  notLocked: () => (/* binding */ notLocked),
  pinned: () => (/* binding */ pinned),
  remotePacks: () => (/* binding */ remotePacks),
  resolveNow: () => (/* binding */ resolveNow),
  resolvedOf: () => (/* binding */ resolvedOf)
});

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/lookup.js
var lookup = __webpack_require__(4438);
// EXTERNAL MODULE: ./lib/src/policy/load.js + 5 modules
var load = __webpack_require__(2378);
// EXTERNAL MODULE: ./lib/src/policy/spec.js
var policy_spec = __webpack_require__(9890);
// EXTERNAL MODULE: ./lib/src/node/git.js + 1 modules
var git = __webpack_require__(4852);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/node/output.js + 1 modules
var output = __webpack_require__(5863);
// EXTERNAL MODULE: ./lib/src/node/remote/contents.js
var contents = __webpack_require__(9810);
// EXTERNAL MODULE: ./lib/src/node/remote/limits.js
var limits = __webpack_require__(1728);
;// CONCATENATED MODULE: ./lib/src/node/remote/cache.js







/** What was fetched once. Nothing in it is trusted: whoever reads compares the digest of the pack. */
const SCHEMA = "pack-files.v1";
/** In JSON a character may take six bytes. */
const MOST_BYTES = 6 * limits/* CAPS */.q.packBytes;
/** The folder of the cache; undefined where no place is known. */
function cacheFolder({ env, cwd }) {
    if (env.CARDWARDEN_CACHE)
        return (0,external_node_path_.resolve)(cwd, env.CARDWARDEN_CACHE);
    if (env.RUNNER_TEMP)
        return (0,external_node_path_.join)(env.RUNNER_TEMP, "cardwarden");
    // A relative path there is to be ignored. Source: XDG Base Directory Specification, 0.8.
    if (env.XDG_CACHE_HOME && (0,external_node_path_.isAbsolute)(env.XDG_CACHE_HOME))
        return (0,external_node_path_.join)(env.XDG_CACHE_HOME, "cardwarden");
    const home = env.HOME || (0,external_node_os_.homedir)();
    return (0,external_node_path_.isAbsolute)(home) ? (0,external_node_path_.join)(home, ".cache", "cardwarden") : undefined;
}
const pathOf = (access, digest) => {
    const folder = cacheFolder(access);
    if (folder === undefined || !/^sha256-[0-9a-f]{64}$/.test(digest))
        return undefined;
    const packs = (0,external_node_path_.join)(folder, "packs");
    return leadsOut(packs, access.cwd) ? undefined : (0,external_node_path_.join)(packs, `${digest}.json`);
};
/** A cache in the checkout, as some jobs have it, whose folder is a link of the checkout to somewhere else. */
function leadsOut(folder, checkout) {
    try {
        if ((0,output/* isIn */.S1)(checkout, folder))
            (0,output/* refuseLinksOut */.aH)(folder, checkout);
        return false;
    }
    catch {
        return true;
    }
}
/** The files that were kept under a digest; undefined where there are none, or they are torn. */
function readCached(access, digest) {
    const path = pathOf(access, digest);
    if (path === undefined)
        return undefined;
    let file;
    try {
        const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
        file = (0,external_node_fs_.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        const info = (0,external_node_fs_.fstatSync)(file);
        if (!info.isFile() || info.size > MOST_BYTES)
            return undefined;
        return filesOf(JSON.parse((0,external_node_fs_.readFileSync)(file, "utf8")));
    }
    catch {
        return undefined;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
function filesOf(kept) {
    const { schema, files } = (kept ?? {});
    if (schema !== SCHEMA || typeof files !== "object" || files === null)
        return undefined;
    const entries = Object.entries(files);
    const whole = entries.every((entry) => (0,contents/* decides */.yN)(entry[0]) && typeof entry[1] === "string");
    return whole ? new Map(entries) : undefined;
}
/** Keeps files for the next run. That it cannot is no error: the run has them. */
function writeCached(access, digest, files) {
    const path = pathOf(access, digest);
    if (path === undefined)
        return;
    const beside = `${path}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(path, ".."), { recursive: true, mode: 0o700 });
        const text = JSON.stringify({ schema: SCHEMA, files: Object.fromEntries(files) });
        (0,external_node_fs_.writeFileSync)(beside, text, { flag: "wx", mode: 0o600 });
        (0,external_node_fs_.renameSync)(beside, path);
    }
    catch {
        remove(beside);
    }
}
/** Drops what turned out not to be what its name says. */
function dropCached(access, digest) {
    const path = pathOf(access, digest);
    if (path !== undefined)
        remove(path);
}
function remove(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true });
    }
    catch { }
}

;// CONCATENATED MODULE: ./lib/src/node/remote/loader.js








/** What a run may use of the outside, with the usual limits. */
const accessOf = (env, cwd) => ({
    env,
    cwd,
    answerMs: limits/* CAPS */.q.answerMs,
    allMs: limits/* CAPS */.q.allMs,
});
/** Packs from elsewhere, each only as the lock pins it; folders are not its business. */
const remotePacks = (remote) => async (spec, by) => {
    const place = (0,policy_spec/* extendedSpec */.Ls)(spec, by);
    const locked = lockedAt(remote.lock, place);
    if (locked !== undefined)
        return (await pinned(place, locked, remote)).source;
    if (!remote.unpinned && !isOwnPin(place))
        throw notLocked(place);
    const { access, offline } = remote;
    if (offline)
        throw notCached(place);
    return (await bring(place, await resolveNow(place, access), access)).source;
};
/** A whole commit id names one content for ever: a workflow that several repositories share can pin by it alone. */
function isOwnPin(place) {
    const spec = (0,policy_spec/* parseSpec */.F9)(place);
    return spec.kind === "git" && (0,git/* isHash */.jN)(spec.ref);
}
const lockedAt = ({ packs }, place) => (0,lookup/* lookup */.$I)(packs, place);
const notLocked = (place) => new errors/* UserError */.yo("pack-not-locked", `the pack ${place} is not in cardwarden.lock`, "run cardwarden pack lock, and commit cardwarden.lock");
const notCached = (place) => new errors/* UserError */.yo("pack-not-cached", `the pack ${place} is not in the cache, and may not be fetched now`, "cardwarden pack verify fetches what the lock pins, and so does a check without --offline; what a pull request names is fetched after the merge");
/** The pack that a lock pins, from the cache or from its place; what is not what the lock says is refused. */
async function pinned(place, locked, { access, offline }) {
    const kept = fromCache(place, locked.digest, access);
    if (kept !== undefined)
        return kept;
    if (offline)
        throw notCached(place);
    const brought = await bring(place, resolvedOf(locked), access);
    if (brought.pack.digest === locked.digest)
        return brought;
    throw new errors/* UserError */.yo("pack-digest-mismatch", `the pack ${place} is not what the lock says: its digest is ${brought.pack.digest}, locked is ${locked.digest}`, "no rule was run; see what changed in the pack and in cardwarden.lock, then cardwarden pack update");
}
function fromCache(place, digest, access) {
    const files = readCached(access, digest);
    if (files !== undefined)
        try {
            const brought = loaded((0,contents/* sourceOf */.vz)(files, (0,policy_spec/* specText */.dU)((0,policy_spec/* parseSpec */.F9)(place))));
            if (brought.pack.digest === digest)
                return brought;
        }
        catch { }
    dropCached(access, digest);
    return undefined;
}
/** Fetches exactly that version, past the cache, and keeps it there. */
async function bring(place, resolved, access) {
    const spec = (0,policy_spec/* parseSpec */.F9)(place);
    const fetched = spec.kind === "npm"
        ? await (await npm()).fetch(spec, resolved, access)
        : spec.kind === "git"
            ? await (await loader_git()).fetch(spec, resolved, access)
            : noRemote(place);
    const files = (0,contents/* decidingFiles */.jz)(fetched, place);
    const brought = loaded((0,contents/* sourceOf */.vz)(files, (0,policy_spec/* specText */.dU)(spec)));
    writeCached(access, brought.pack.digest, files);
    return brought;
}
const loaded = (source) => ({
    source,
    pack: (0,load.loadPack)(source),
    head: (0,load/* readHead */.zy)(source).pack ?? {},
});
/** Which exact version stands for the place now. */
async function resolveNow(place, access) {
    const spec = (0,policy_spec/* parseSpec */.F9)(place);
    if (spec.kind === "npm")
        return (await npm()).resolve(spec, access);
    if (spec.kind === "git")
        return (await loader_git()).resolve(spec, access);
    return noRemote(place);
}
const npm = async () => (await Promise.all(/* import() */[__webpack_require__.e(84), __webpack_require__.e(351), __webpack_require__.e(418)]).then(__webpack_require__.bind(__webpack_require__, 4037))).npmRemote;
const loader_git = async () => (await Promise.all(/* import() */[__webpack_require__.e(84), __webpack_require__.e(33)]).then(__webpack_require__.bind(__webpack_require__, 5033))).gitRemote;
const noRemote = (place) => {
    throw new errors/* UserError */.yo("pack-source-invalid", `${place} is a folder, which is not locked`, "");
};
const resolvedOf = (locked) => ({
    source: locked.source,
    ...(locked.packageVersion === undefined ? {} : { version: locked.packageVersion }),
    ...(locked.integrity === undefined ? {} : { integrity: locked.integrity }),
    ...(locked.commit === undefined ? {} : { commit: locked.commit }),
    ...(locked.ref === undefined ? {} : { ref: locked.ref }),
});


/***/ }),

/***/ 2378:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPack: () => (/* binding */ loadPack),
  zy: () => (/* binding */ readHead)
});

// UNUSED EXPORTS: SETTINGS, checkRule, digestOf, readRule, registerOf, strangers

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(5108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(2565);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/facts/catalogue.js + 8 modules
var catalogue = __webpack_require__(5822);
// EXTERNAL MODULE: ./lib/src/lookup.js
var lookup = __webpack_require__(4438);
// EXTERNAL MODULE: ./lib/src/model/config.js
var config = __webpack_require__(7668);
// EXTERNAL MODULE: ./lib/src/model/settings.js
var settings = __webpack_require__(735);
// EXTERNAL MODULE: ./lib/src/model/shapes.js
var shapes = __webpack_require__(324);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/model/rule.js





const Leaf = dist/* strictObject */.rej({
    fact: (0,shapes/* filled */.Bq)("A fact of the catalogue (docs/facts.md)."),
    operator: (0,shapes/* filled */.Bq)("One of the operators in docs/writing-a-rule.md."),
    value: dist/* union */.KCZ([
        dist/* string */.YjP(),
        dist/* number */.aig(),
        dist/* boolean */.zMY(),
        dist/* array */.YOg(dist/* string */.YjP()),
        dist/* strictObject */.rej({ parameter: (0,shapes/* filled */.Bq)("A parameter of the rule.") }),
    ]),
});
const Condition = dist/* pipe */.FsL(dist/* union */.KCZ([
    dist/* strictObject */.rej({ all: dist/* pipe */.FsL(dist/* array */.YOg(dist/* lazy */.RZV(() => Condition)), dist/* minLength */.BpQ(1)) }),
    dist/* strictObject */.rej({ any: dist/* pipe */.FsL(dist/* array */.YOg(dist/* lazy */.RZV(() => Condition)), dist/* minLength */.BpQ(1)) }),
    dist/* strictObject */.rej({ not: dist/* lazy */.RZV(() => Condition) }),
    Leaf,
]), dist/* description */.h_("json-rules-engine condition: all, any, not, or fact / operator / value."));
/** A sentence in English and, for the built-in packs always, in Simplified Chinese. */
const Texts = dist/* strictObject */.rej({
    en: (0,shapes/* filled */.Bq)("English. {fact.name} is replaced by the fact's value."),
    "zh-CN": dist/* optional */.lqM((0,shapes/* filled */.Bq)("Simplified Chinese.")),
});
const RULE_ID = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;
const SEMVER = /^\d+\.\d+\.\d+$/;
const Severity = dist/* picklist */.KIO(vocabulary/* SEVERITIES */.oC);
/** Severity at the levels `baseline` and `strict`; `strict` defaults to `baseline`. */
const LevelSeverity = dist/* strictObject */.rej({ baseline: Severity, strict: dist/* optional */.lqM(Severity) });
/** The first case whose `require` does not hold gives severity and message. */
const Case = dist/* strictObject */.rej({
    require: Condition,
    severity: LevelSeverity,
    message: dist/* optional */.lqM(Texts),
    remedy: dist/* optional */.lqM(dist/* pipe */.FsL(Texts, dist/* description */.h_("Where this case has another remedy than the rule."))),
});
/** Why a rule exists: the provision, what it asks in our words, and whether it was read at its source. */
const Basis = dist/* strictObject */.rej({
    instrument: (0,shapes/* filled */.Bq)("Law, standard, licence or specification; `Cardwarden` for an invariant of the tool."),
    provision: (0,shapes/* filled */.Bq)("Article, section or clause."),
    asks: (0,shapes/* filled */.Bq)("What it asks, in our own words."),
    url: dist/* optional */.lqM((0,shapes/* filled */.Bq)("Where the text can be read.")),
    accessed: dist/* optional */.lqM((0,shapes/* date */.p6)("When it was read.")),
    verified: dist/* pipe */.FsL(dist/* union */.KCZ([dist/* boolean */.zMY(), dist/* literal */.euz("register")]), dist/* description */.h_("true: the text was read at its source; register: the register entry's own state counts, finding by finding.")),
    effectiveFrom: dist/* optional */.lqM((0,shapes/* date */.p6)("In force from.")),
    effectiveTo: dist/* optional */.lqM((0,shapes/* date */.p6)("In force until.")),
});
/** Something that the configuration may set for a rule. */
const Parameter = dist/* strictObject */.rej({
    type: dist/* picklist */.KIO(["list", "text", "number"]),
    description: Texts,
    default: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* array */.YOg(dist/* string */.YjP())]), dist/* description */.h_("Without a default the rule is off until the configuration gives a value."))),
    enum: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg((0,shapes/* filled */.Bq)("A word.")), dist/* minLength */.BpQ(1), dist/* description */.h_("The words that a text, or an item of a list, may be."))),
    minimum: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* description */.h_("The least number."))),
    maximum: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* description */.h_("The greatest number."))),
    stricter: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(["subset", "superset", "lower", "higher"]), dist/* description */.h_("Which other values ask more: of a list a part of it or more than it, of a number a lower or a higher one. Without it a floor fixes the value."))),
});
/** A document beside the rule, or a folder that is a small repository. */
const Example = dist/* strictObject */.rej({
    path: (0,shapes/* filled */.Bq)("File or folder beside rule.json."),
    subject: dist/* optional */.lqM((0,shapes/* text */.Qq)("Subject id, where the example has several.")),
    outcome: dist/* picklist */.KIO(vocabulary/* OUTCOMES */.im),
    line: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))),
    fixed: dist/* optional */.lqM((0,shapes/* filled */.Bq)("File or folder beside rule.json: what the example is once the fix has been applied.")),
});
/** A value that another one takes the place of. */
const SetValue = dist/* strictObject */.rej({
    fact: (0,shapes/* filled */.Bq)("A fact that front matter or the declaration states once, on one line; its value is replaced where it stands."),
    to: (0,shapes/* filled */.Bq)("The new value. {fact.name} is replaced by the fact's value."),
});
/** Text that is added to the readable part of a card. */
const Append = dist/* strictObject */.rej({
    after: (0,shapes/* filled */.Bq)("A fact whose place the text follows, such as `body` or `to.body`."),
    text: Texts,
});
/** What `cardwarden fix` can do to a document, of facts alone: it holds no placeholder. */
const Mend = dist/* pipe */.FsL(dist/* strictObject */.rej({
    when: dist/* optional */.lqM(dist/* pipe */.FsL(Condition, dist/* description */.h_("Where this mend is right; default: always."))),
    safe: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("true: it only repeats what the document states, and needs no judgement.")),
    set: dist/* optional */.lqM(SetValue),
    append: dist/* optional */.lqM(Append),
}), dist/* check */.z6Y((mend) => (mend.set === undefined) !== (mend.append === undefined), "give either `set` or `append`"));
/** How a finding is mended: by keys that its author fills in, by edits that follow from facts, or by either. */
const Fix = dist/* pipe */.FsL(dist/* strictObject */.rej({
    add: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* record */.g1P((0,shapes/* filled */.Bq)("Dotted path of a front-matter key."), dist/* union */.KCZ([dist/* string */.YjP(), Texts])), dist/* description */.h_("Path to a placeholder such as `<yes | no | partial | unknown>`, never to an answer nobody gave. One made of words may be given in both languages."))),
    edit: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(Mend), dist/* minLength */.BpQ(1), dist/* description */.h_("What can be applied; the first whose `when` holds counts."))),
}), dist/* check */.z6Y((fix) => fix.add !== undefined || fix.edit !== undefined, "give `add`, `edit` or both"));
const Rule_ = dist/* strictObject */.rej({
    $schema: dist/* optional */.lqM(dist/* string */.YjP()),
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(RULE_ID), dist/* description */.h_("<pack>/<kebab-name>, equal to its folder.")),
    title: dist/* optional */.lqM(Texts),
    status: dist/* optional */.lqM(dist/* picklist */.KIO(["draft", "stable", "deprecated"]), "stable"),
    since: dist/* optional */.lqM((0,shapes/* text */.Qq)("Pack version that introduced the rule.")),
    changed: dist/* optional */.lqM(dist/* array */.YOg(dist/* strictObject */.rej({ version: dist/* string */.YjP(), change: dist/* string */.YjP() })), []),
    stage: dist/* optional */.lqM(dist/* picklist */.KIO(vocabulary/* RULE_STAGES */.h7), "any"),
    kind: dist/* optional */.lqM(dist/* picklist */.KIO(vocabulary/* RULE_KINDS */.rI), "missing-statement"),
    subject: dist/* union */.KCZ([
        dist/* picklist */.KIO(vocabulary/* SUBJECT_KINDS */.jy),
        dist/* pipe */.FsL(dist/* array */.YOg(dist/* picklist */.KIO(vocabulary/* SUBJECT_KINDS */.jy)), dist/* minLength */.BpQ(1)),
    ]),
    parameters: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* record */.g1P(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z][A-Za-z0-9]*$/)), Parameter), dist/* description */.h_('Values for conditions, as `{"parameter": "name"}`; `parameters` of the configuration.'))),
    when: Condition,
    undetermined: dist/* optional */.lqM(dist/* pipe */.FsL(Condition, dist/* description */.h_("Where this holds the rule says it cannot tell, instead of judging."))),
    require: dist/* optional */.lqM(Condition),
    severity: dist/* optional */.lqM(LevelSeverity),
    cases: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(Case), dist/* minLength */.BpQ(1))),
    anchor: dist/* optional */.lqM((0,shapes/* text */.Qq)("Fact whose place is the primary location; default: the deciding fact's.")),
    each: dist/* optional */.lqM((0,shapes/* text */.Qq)("A list fact: every item of it makes a finding of its own, at the place of the item.")),
    supersedes: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Rule ids whose findings on the same subject are dropped; `*` for every one.")), []),
    message: Texts,
    rationale: dist/* optional */.lqM(Texts),
    remedy: dist/* optional */.lqM(Texts),
    remedyInManifest: dist/* optional */.lqM(dist/* pipe */.FsL(Texts, dist/* description */.h_("The same where the finding stands in a file that is no Markdown, and has neither front matter nor headings."))),
    fix: dist/* optional */.lqM(Fix),
    basis: dist/* pipe */.FsL(dist/* array */.YOg(Basis), dist/* minLength */.BpQ(1)),
    seed: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Claims of the founding paper.")), []),
    examples: dist/* pipe */.FsL(dist/* array */.YOg(Example), dist/* minLength */.BpQ(1)),
});
/** `rule.v1`: one folder, one `rule.json`, its good and bad documents beside it. */
const RuleFile = dist/* pipe */.FsL(Rule_, dist/* check */.z6Y((rule) => (rule.cases === undefined) !== (rule.require === undefined), "give either `require` with `severity`, or `cases`"), dist/* check */.z6Y((rule) => (rule.require === undefined) === (rule.severity === undefined), "`require` and `severity` belong together"));
/** A rule that a pack had: what still names it can be told what became of it. */
const Removed = dist/* strictObject */.rej({
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(RULE_ID), dist/* description */.h_("The id it had; never used again.")),
    version: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(SEMVER), dist/* description */.h_("The first version without it.")),
    reason: (0,shapes/* filled */.Bq)("Why, in one sentence."),
    replacedBy: dist/* optional */.lqM((0,shapes/* text */.Qq)("Id of the rule that stands for it now.")),
});
/** `pack.v1`: the description of a folder of rules. */
const PackFile = dist/* strictObject */.rej({
    $schema: dist/* optional */.lqM(dist/* string */.YjP()),
    name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z][a-z0-9-]*$/), dist/* description */.h_("Namespace of its rule ids.")),
    version: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(SEMVER), dist/* description */.h_("Semantic version.")),
    title: Texts,
    license: dist/* optional */.lqM((0,shapes/* text */.Qq)("SPDX identifier of the pack itself.")),
    engine: dist/* optional */.lqM((0,shapes/* text */.Qq)("Versions of the tool that it needs, as a semver range.")),
    extends: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg((0,shapes/* filled */.Bq)("Name of a built-in pack, ./path, npm:…, github:… or git+https://… source.")), dist/* description */.h_("Packs that it brings along, and whose settings it may change."))),
    level: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(vocabulary/* LEVELS */.A_), dist/* description */.h_("Level where nobody sets another."))),
    rules: dist/* optional */.lqM(settings/* RuleSettings */.K5),
    parameters: dist/* optional */.lqM(settings/* ParameterSettings */.Pf),
    overrides: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(settings/* Override */.d_), dist/* description */.h_("Settings for some documents."))),
    authorizations: dist/* optional */.lqM(dist/* array */.YOg(config/* Authorization */.yR)),
    deployment: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())),
    floor: dist/* optional */.lqM(settings/* Floor */.Zg),
    removed: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(Removed), dist/* description */.h_("Rules that earlier versions had, and why they went."))),
});

// EXTERNAL MODULE: ./lib/src/policy/conditions.js
var conditions = __webpack_require__(831);
;// CONCATENATED MODULE: ./lib/src/policy/fields.js

/** The fields that a shape knows at a path, for "did you mean". */
function fieldsAt(shape, path) {
    let here = opened(shape);
    for (const key of path)
        here = here.flatMap(({ entries, item }) => {
            const next = typeof key === "number" ? item : (0,lookup/* lookup */.$I)(entries, String(key));
            return next === undefined ? [] : opened(next);
        });
    return [...new Set(here.flatMap(({ entries }) => Object.keys(entries ?? {})))];
}
/** A schema without what only stands around it: optional, union, lazy. */
function opened(schema) {
    const { wrapped, options, getter } = schema;
    if (wrapped)
        return opened(wrapped);
    if (getter)
        return opened(getter(undefined));
    return options ? options.filter(isSchema).flatMap(opened) : [schema];
}
/** The options of a picklist are words. */
const isSchema = (option) => typeof option === "object" && option !== null;

;// CONCATENATED MODULE: ./lib/src/policy/issues.js
/** What a validator complained of, each with the path to its place. */
const issues = (list) => list.map((issue) => {
    const { path, message } = deepest(issue);
    return `${path.length === 0 ? "" : `/${path.join("/")}: `}${message}`;
});
/** Of the complaints of a union's options, the one that got farthest; of equals the last, a comparison of a condition. */
function deepest(issue) {
    const path = issue.path?.map((item) => item.key) ?? [];
    const inner = (issue.issues ?? [])
        .map(deepest)
        .reduce((best, one) => (best === undefined || one.path.length >= best.path.length ? one : best), undefined);
    return inner === undefined
        ? { path, message: issue.message, issue }
        : { ...inner, path: [...path, ...inner.path] };
}

// EXTERNAL MODULE: ./lib/src/policy/parameters.js
var policy_parameters = __webpack_require__(4017);
// EXTERNAL MODULE: ./lib/src/facts/day.js
var facts_day = __webpack_require__(704);
;// CONCATENATED MODULE: ./lib/src/model/register.js



/** Answers of a text. Silence is not permission: `basis: silent` says that the value is a reading of the grant. */
const Answer = dist/* strictObject */.rej({
    value: dist/* picklist */.KIO(["yes", "no", "conditional", "unknown"]),
    clause: dist/* optional */.lqM((0,shapes/* text */.Qq)("Clause of the text that answers.")),
    basis: dist/* optional */.lqM(dist/* picklist */.KIO(["express", "silent"])),
    verified: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("The answer was read: in a text read in full, or in the cited clause. Follows from `read` and `clause` where it is not given."))),
});
/** What must travel: duty code to `true`, or to the phrase or prefix owed, or to how far it is settled. */
const Duties = dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* boolean */.zMY(), dist/* string */.YjP()]));
/** One licence or one service's terms. Facts about a text, never the text. */
const Licence = dist/* strictObject */.rej({
    id: (0,shapes/* filled */.Bq)("Hugging Face spelling where there is one; `terms:<service>` for terms on outputs, `platform:<site>` for terms on collecting."),
    name: (0,shapes/* filled */.Bq)("Name of the text."),
    kind: dist/* picklist */.KIO(vocabulary/* LICENCE_KINDS */.gz),
    family: dist/* optional */.lqM((0,shapes/* text */.Qq)("Model family, for texts that treat relatives differently.")),
    spdx: dist/* optional */.lqM((0,shapes/* text */.Qq)("SPDX licence identifier.")),
    aliases: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
    links: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Addresses of this text: host and beginning of the path, lower case."))),
    owners: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Service terms: accounts on the Hub of the party that wrote them. What it publishes itself they do not bind."))),
    date: dist/* optional */.lqM((0,shapes/* text */.Qq)("Date of the version that was read.")),
    source: (0,shapes/* filled */.Bq)("The text that was read: repository@commit path, or page."),
    read: dist/* pipe */.FsL(dist/* picklist */.KIO(["full", "partial", "secondary", "not-read"]), dist/* description */.h_("full: the whole text; partial: the cited clauses; secondary: quotations elsewhere.")),
    retrieved: (0,shapes/* date */.p6)("When the reading was recorded."),
    reviewAfterDays: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(3650), dist/* description */.h_("Service terms that their author may change alone: days after `retrieved` for which the reading counts. 180 where it is not given. Later it is unverified."))),
    attributes: dist/* record */.g1P(dist/* picklist */.KIO(vocabulary/* ATTRIBUTES */.iw), Answer),
    duties: dist/* strictObject */.rej({
        carry: dist/* union */.KCZ([Duties, dist/* literal */.euz("unknown")]),
        output: dist/* union */.KCZ([Duties, dist/* literal */.euz("forbidden"), dist/* literal */.euz("unknown")]),
        train: dist/* union */.KCZ([Duties, dist/* literal */.euz("as-output"), dist/* literal */.euz("unknown")]),
    }),
    outputBan: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(["any-model", "competing-models"]), dist/* description */.h_("Which models may not be trained on outputs, where the text forbids it."))),
    excludedRegions: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[A-Z]{2}$/))), dist/* description */.h_("Countries (ISO 3166-1; EU for the Union) for which nothing is granted; with `territoryExclusions: conditional` only for some works or persons."))),
    userLimit: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* description */.h_("Users a month above which the grant ends (`monthlyActiveUserThreshold`)."))),
});
/** A known model, data set or hosted service. */
const Upstream = dist/* strictObject */.rej({
    pattern: (0,shapes/* filled */.Bq)("Hub id or service name; `*` and `{a,b}` as in globs; compared without case. Of several patterns the one with more letters counts."),
    kind: dist/* picklist */.KIO(["model", "dataset", "hosted"]),
    licence: dist/* nullable */.mee((0,shapes/* filled */.Bq)("Id of a licence entry, of its terms for a hosted service; null: none on record.")),
    source: (0,shapes/* filled */.Bq)("Where the licence statement was read."),
    retrieved: (0,shapes/* date */.p6)("When the reading was recorded."),
    verified: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("The statement was read at that source.")),
    root: dist/* optional */.lqM((0,shapes/* text */.Qq)("The model this one is a copy or fine-tune of.")),
    generatedBy: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Data sets: models or services whose outputs are in it."))),
    withdrawn: dist/* optional */.lqM((0,shapes/* text */.Qq)("Why the publisher took it down.")),
});
/** `register.v1`: dated readings of third parties' texts. */
const RegisterFile = dist/* strictObject */.rej({
    $schema: dist/* optional */.lqM(dist/* string */.YjP()),
    version: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d+\.\d+\.\d+$/)),
    licences: dist/* array */.YOg(Licence),
    upstreams: dist/* array */.YOg(Upstream),
    reuploaders: dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Owners whose repositories are copies of other people's models: go to the root.")),
});

// EXTERNAL MODULE: ./lib/src/register/index.js + 24 modules
var register = __webpack_require__(5936);
;// CONCATENATED MODULE: ./lib/src/policy/register-files.js





/** The files of a pack's folder `register/`, each a list of entries as in policies/register. */
const FILES = ["licences", "terms", "upstreams", "datasets"];
/** More entries than the built-in register will ever need; a bound on what is compared and kept. */
const MAX_ENTRIES = 10_000;
const ID = /^[a-z0-9][a-z0-9.+:_-]{0,79}$/;
/** Reads the register entries of a pack wholly, and names every mistake with its file and place. */
function registerAdditions(pack, files) {
    const licences = [];
    const upstreams = [];
    const problems = [];
    const known = new Map();
    for (const [name, raw] of Object.entries(files)) {
        const where = `${pack}/register/${name}.json`;
        const file = FILES.find((one) => one === name);
        if (file === undefined) {
            problems.push(`${where}: no file of a register; these are ${FILES.join(", ")}`);
            continue;
        }
        const list = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* array */.YOg(dist/* unknown */.L5J()), dist/* maxLength */.Ru6(MAX_ENTRIES)), raw);
        if (!list.success) {
            problems.push(...issues(list.issues).map((text) => `${where}: ${text}`));
            continue;
        }
        for (const [i, one] of list.output.entries()) {
            const say = (text) => problems.push(`${where}: /${i}${text}`);
            const isText = file === "licences" || file === "terms";
            const parsed = isText ? dist/* safeParse */.xLC(Licence, one) : dist/* safeParse */.xLC(Upstream, one);
            if (!parsed.success) {
                for (const text of issues(parsed.issues))
                    say(text.startsWith("/") ? text : `: ${text}`);
                continue;
            }
            const entry = parsed.output;
            const key = "id" in entry ? `id ${entry.id}` : `${entry.kind} ${entry.pattern.toLowerCase()}`;
            const before = known.get(key);
            if (before !== undefined)
                say(`: ${key} stands at ${before} already`);
            known.set(key, `${where} /${i}`);
            for (const text of "id" in entry
                ? licenceProblems(entry, file)
                : upstreamProblems(entry, file))
                say(text);
            if ("id" in entry)
                licences.push(entry);
            else
                upstreams.push(entry);
        }
    }
    return { additions: { licences, upstreams }, problems };
}
/** What the shape cannot say about one text. */
function licenceProblems(one, file) {
    const problems = [];
    if (!ID.test(one.id))
        problems.push(`/id: lower case letters, digits and . + : _ - only, at most 80 of them`);
    const service = one.kind === "service-terms";
    if (service !== (file === "terms"))
        problems.push(`/kind: service-terms stand in terms.json, all others in licences.json`);
    if (service !== /^(?:terms|platform):./.test(one.id))
        problems.push(`/id: terms of services begin with \`terms:\` or \`platform:\`, others do not`);
    if (one.reviewAfterDays !== undefined && !service)
        problems.push(`/reviewAfterDays: only service terms grow old`);
    return [...problems, ...dayProblems(one.retrieved)];
}
function upstreamProblems(one, file) {
    const problems = [];
    if ((one.kind === "dataset") !== (file === "datasets"))
        problems.push(`/kind: data sets stand in datasets.json, models and services in upstreams.json`);
    const pattern = (0,register/* patternProblem */.AL)(one.pattern);
    if (pattern !== undefined)
        problems.push(`/pattern: ${pattern}`);
    if (one.licence !== null && (one.kind === "hosted") !== one.licence.startsWith("terms:"))
        problems.push(`/licence: hosted services stand under \`terms:\` entries, all others do not`);
    return [...problems, ...dayProblems(one.retrieved)];
}
const dayProblems = (day) => (0,facts_day/* dayNumber */.U)(day) === undefined ? [`/retrieved: ${day} is in no calendar`] : [];

;// CONCATENATED MODULE: ./lib/src/policy/load.js












/** Validates a pack wholly before any rule runs; every mistake is named in one go. */
function loadPack(source) {
    const head = readHead(source);
    if (head.pack === undefined || head.problems.length > 0)
        throw new errors/* UserError */.yo("pack-invalid", `pack.json: ${head.problems.map(said).join("; ")}`, "see schemas/pack.v1.schema.json");
    const { name, version } = head.pack;
    const problems = [];
    const rules = Object.entries(source.rules).flatMap(([folder, raw]) => {
        const read = readRule(raw, `${name}/${folder}`);
        problems.push(...read.problems.map((one) => `${name}/${folder}/rule.json: ${said(one)}`));
        return read.rule ?? [];
    });
    const own = source.register && registerOf(name, source.register);
    problems.push(...(own?.problems ?? []));
    if (problems.length > 0)
        throw new errors/* UserError */.yo("pack-invalid", problems.join("\n"), `mend the pack \`${name}\`; docs/writing-a-rule.md lists what a rule may say, docs/configuration.md what a register entry does`);
    const { removed } = head.pack;
    const register = own?.additions;
    // Of what was written, not of what was made of it: a default of a later version changes no digest, and breaks no lock.
    const digest = digestOf({ pack: source.pack, rules: source.rules, register: source.register });
    const settings = settingsOf(head.pack);
    const { origin, text } = source;
    return {
        name,
        version,
        digest,
        ...(removed ? { removed } : {}),
        rules,
        ...(register ? { register } : {}),
        ...(settings ? { settings } : {}),
        ...(origin === undefined ? {} : { origin }),
        ...(settings && text !== undefined ? { text } : {}),
    };
}
/** What `pack.json` sets for repositories beside the rules of its folder. */
const SETTINGS = [
    "engine",
    "extends",
    "level",
    "rules",
    "parameters",
    "overrides",
    "authorizations",
    "deployment",
    "floor",
];
function settingsOf(file) {
    const stated = SETTINGS.flatMap((key) => (file[key] === undefined ? [] : [[key, file[key]]]));
    return stated.length === 0 ? undefined : Object.fromEntries(stated);
}
/** The register entries of a pack. Those that are nested too deep are refused before a validator meets them. */
function registerOf(name, files) {
    const deep = Object.entries(files).flatMap(([file, json]) => deeperThan(json, MAX_NESTING) ? [file] : []);
    return deep.length === 0
        ? registerAdditions(name, files)
        : {
            additions: undefined,
            problems: deep.map((file) => `${name}/register/${file}.json: nested deeper than ${MAX_NESTING} levels`),
        };
}
/** `pack.json`: the description where it has its shape, and every mistake in it. */
function readHead({ pack, rules }) {
    // Values of parameters may be anything, and what walks through them is recursive.
    if (deeperThan(pack, MAX_NESTING))
        return { problems: [{ path: [], message: `nested deeper than ${MAX_NESTING} levels` }] };
    const parsed = dist/* safeParse */.xLC(PackFile, pack);
    if (!parsed.success)
        return { problems: parsed.issues.map((issue) => plainly(deepest(issue), PackFile)) };
    const { name, removed = [] } = parsed.output;
    const problems = removed.flatMap(({ id }, i) => {
        const [pack, folder = ""] = id.split("/");
        const path = ["removed", i, "id"];
        if (pack !== name)
            return [{ path, message: `${id} is no rule of ${name}` }];
        return Object.hasOwn(rules, folder) ? [{ path, message: `${id} is still there` }] : [];
    });
    return { pack: parsed.output, problems };
}
/** One rule as parsed JSON: the rule where it has its shape, and every mistake in it. */
function readRule(raw, id) {
    // Before the shape: its validator is recursive, and a nesting bomb would end it.
    if (deeperThan(raw, MAX_NESTING))
        return { problems: [{ path: [], message: `nested deeper than ${MAX_NESTING} levels` }] };
    const parsed = dist/* safeParse */.xLC(RuleFile, raw);
    return parsed.success
        ? { rule: parsed.output, problems: checkRule(parsed.output, id) }
        : { problems: parsed.issues.map((issue) => plainly(deepest(issue), RuleFile)) };
}
const said = ({ path, message, hint }) => `${path.length === 0 ? "" : `/${path.join("/")}: `}${message}${hint === undefined ? "" : ` (${hint})`}`;
/** Levels of JSON in a rule; a condition has its own, lower limit. */
const MAX_NESTING = 64;
function deeperThan(value, limit) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limit)
            return true;
        level = level.flatMap((one) => one !== null && typeof one === "object" ? Object.values(one) : []);
    }
    return false;
}
/** Names come from a file: `constructor` is no fact. */
const isFactOf = (name, kind) => (0,lookup/* lookup */.$I)(catalogue/* CATALOGUE */.y, name)?.kinds.includes(kind) === true;
const isListOf = (name, kind) => isFactOf(name, kind) && (0,lookup/* lookup */.$I)(catalogue/* CATALOGUE */.y, name)?.type === "list";
/** What the shape cannot say about one rule. */
function checkRule(rule, id) {
    const kinds = Array.isArray(rule.subject) ? rule.subject : [rule.subject];
    const problems = [];
    const check = (condition, ...path) => {
        if (condition)
            problems.push(...(0,conditions/* checkCondition */.Q)(condition, kinds, path, rule.parameters));
    };
    check(rule.when, "when");
    check(rule.undetermined, "undetermined");
    check(rule.require, "require");
    for (const [i, one] of (rule.cases ?? []).entries())
        check(one.require, "cases", i, "require");
    for (const [i, { when }] of (rule.fix?.edit ?? []).entries())
        check(when, "fix", "edit", i, "when");
    if (rule.id !== id)
        problems.push({ path: ["id"], message: `is \`${rule.id}\` but the folder says \`${id}\`` });
    for (const kind of kinds)
        if (rule.anchor !== undefined && !isFactOf(rule.anchor, kind))
            problems.push({ path: ["anchor"], ...noFact(rule.anchor, [kind]) });
    for (const kind of kinds)
        if (rule.each !== undefined && !isListOf(rule.each, kind))
            problems.push({
                path: ["each"],
                code: "unknown-fact",
                message: `${rule.each} is no list fact of ${kind}`,
            });
    for (const { text, path } of messages(rule))
        problems.push(...strangers(text, kinds).map((problem) => ({ path, ...problem })));
    problems.push(...checkFix(rule, kinds), ...checkParameters(rule.parameters ?? {}));
    const severities = (rule.cases ?? [{ severity: rule.severity }]).flatMap((one) => [
        one.severity?.baseline,
        one.severity?.strict,
    ]);
    const verified = rule.basis.some((basis) => basis.verified !== false || basis.instrument === "Cardwarden");
    if (severities.includes("error") && !verified)
        problems.push({
            path: ["basis"],
            code: "error-unverified",
            message: "an error needs at least one basis whose text was read (`verified`)",
        });
    return problems;
}
const LOCALES = ["en", "zh-CN"];
/** The messages of a rule in every language, with their places. */
const messages = (rule) => [
    { texts: rule.message, path: ["message"] },
    ...(rule.cases ?? []).map(({ message }, i) => ({
        texts: message,
        path: ["cases", i, "message"],
    })),
].flatMap(({ texts, path }) => LOCALES.map((locale) => ({ text: texts?.[locale] ?? "", path: [...path, locale] })));
/** A name that is no fact of some kinds, with the nearest one that is. */
function noFact(name, kinds) {
    const hint = (0,errors/* didYouMean */.au)(name, kinds.flatMap(catalogue/* factsOf */.x));
    return {
        code: "unknown-fact",
        message: `${name} is no fact of ${kinds.join(", ")}`,
        ...(hint === undefined ? {} : { hint }),
    };
}
/** Placeholders of a text that some kind of the rule has no fact for. */
const strangers = (text, kinds) => [...text.matchAll(/\{([A-Za-z][\w.]*)\}/g)].flatMap(([, fact = ""]) => fact === "missing" || kinds.every((kind) => isFactOf(fact, kind))
    ? []
    : [{ ...noFact(fact, kinds), code: "unknown-placeholder" }]);
/** Defaults are values that the parameter may have, and what limits values fits its type. */
const checkParameters = (parameters) => Object.entries(parameters).flatMap(([name, one]) => {
    const at = ["parameters", name];
    const wrong = one.default === undefined ? undefined : (0,policy_parameters/* valueProblem */.FQ)(one.default, one);
    return [
        ...(0,policy_parameters/* schemaProblems */.Ic)(one).map(({ key, message }) => ({ path: [...at, key], message })),
        ...(wrong === undefined ? [] : [{ path: [...at, "default"], message: wrong }]),
    ];
});
/** Facts of the edits exist; what is added holds no placeholder for its author to answer. */
function checkFix({ fix }, kinds) {
    return (fix?.edit ?? []).flatMap(({ set, append }, i) => {
        const [name, ...where] = set === undefined ? [append?.after ?? "", "append", "after"] : [set.fact, "set", "fact"];
        const texts = LOCALES.map((locale) => [
            append?.text[locale] ?? "",
            ["append", "text", locale],
        ]);
        const edit = ["fix", "edit", i];
        return [
            ...kinds
                .filter((kind) => !isFactOf(name, kind))
                .map((kind) => ({ path: [...edit, ...where], ...noFact(name, [kind]) })),
            ...[...texts, [set?.to ?? "", ["set", "to"]]].flatMap(([text, at]) => [
                ...strangers(text, kinds),
                ...(/[<>]/.test(text)
                    ? [{ message: "give a placeholder to fill in under `fix.add`" }]
                    : []),
            ].map((problem) => ({ path: [...edit, ...at], ...problem }))),
        ];
    });
}
/** `sha256-<hex>` over JSON with sorted keys. */
const digestOf = (value) => `sha256-${(0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(canonical(value))))}`;
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(",")}]`;
    if (value !== null && typeof value === "object")
        return `{${Object.entries(value)
            .filter(([, member]) => member !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`)
            .join(",")}}`;
    return JSON.stringify(value);
}
/** The complaints that authors meet most, in words that need no library. */
function plainly({ issue, ...problem }, shape) {
    const { path } = problem;
    const key = String(path.at(-1) ?? "");
    if (issue.expected === "never") {
        const hint = (0,errors/* didYouMean */.au)(key, fieldsAt(shape, path.slice(0, -1)));
        return {
            ...problem,
            code: "unknown-field",
            message: `no such field: ${key}`,
            ...(hint === undefined ? {} : { hint }),
        };
    }
    if (issue.type === "strict_object" && issue.received === "undefined")
        return { ...problem, code: "field-missing", message: `\`${key}\` is missing` };
    if (issue.type === "min_length" && (key === "any" || key === "all"))
        return { ...problem, code: "empty-condition", message: `\`${key}\` needs a member` };
    return problem;
}


/***/ })

};
