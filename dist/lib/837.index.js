export const id = 837;
export const ids = [837,422,114];
export const modules = {

/***/ 3422:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   excludable: () => (/* binding */ excludable),
/* harmony export */   floorsOf: () => (/* binding */ floorsOf),
/* harmony export */   higher: () => (/* binding */ higher),
/* harmony export */   leastFor: () => (/* binding */ leastFor),
/* harmony export */   longestDays: () => (/* binding */ longestDays),
/* harmony export */   neverExcused: () => (/* binding */ neverExcused)
/* harmony export */ });
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4438);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9271);
/* harmony import */ var _rule_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2907);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8266);





/** The floors of the packs of a run. */
function floorsOf(layers) {
    return layers.flatMap((layer) => {
        const { floor } = layer.composed.pack.settings ?? {};
        if (floor === undefined)
            return [];
        const { reach } = layer.composed;
        const makers = layers.filter(({ pack }) => reach.has(pack));
        return {
            by: layer.by,
            floor,
            at: layer.at,
            makers,
            binds: ({ pack }) => pack === undefined || !reach.has(pack),
            least: (rule) => leastFor(rule, floor),
            own: { rules: (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .general */ .ju)(makers), byPath: (0,_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .pathSettings */ .jG)(makers) },
        };
    });
}
/** The entry for a rule: its own, else that for all of its pack. */
function leastFor(rule, { rules = {} }) {
    if (rule === _severity_js__WEBPACK_IMPORTED_MODULE_1__/* .FLOOR_RULE */ .E7)
        return { severity: "error", exact: true };
    const severity = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(rules, rule);
    if (severity !== undefined)
        return { severity, exact: true };
    const all = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(rules, (0,_rule_lists_js__WEBPACK_IMPORTED_MODULE_4__/* .allOf */ .b)(rule));
    return all === undefined ? undefined : { severity: all, exact: false };
}
/** The higher of two levels. */
const higher = (a, b) => b !== undefined && _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(b) > _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(a) ? b : a;
/** Rules whose findings nothing excuses. */
const neverExcused = (floors) => [
    _severity_js__WEBPACK_IMPORTED_MODULE_1__/* .FLOOR_RULE */ .E7,
    ...floors.flatMap(({ floor }) => floor.waivers?.never ?? []),
];
/** How many days ahead a waiver may end. */
const longestDays = (floors) => {
    const stated = floors.flatMap(({ floor }) => floor.waivers?.longestDays ?? []);
    return stated.length === 0 ? undefined : Math.min(...stated);
};
/** Globs that a configuration may exclude; undefined: any. */
function excludable(floors) {
    const lists = floors.flatMap(({ floor }) => (floor.exclude === undefined ? [] : [floor.exclude]));
    return lists.length === 0 ? undefined : (glob) => lists.every((list) => list.includes(glob));
}


/***/ }),

/***/ 7114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loosened),
/* harmony export */   ruleUnder: () => (/* binding */ ruleUnder),
/* harmony export */   variantsOf: () => (/* binding */ variantsOf)
/* harmony export */ });
/* unused harmony export isAsStrict */
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4438);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4017);
/* harmony import */ var _rule_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2907);



/** What layers state for a document; without one, what they state for all. */
const statedFor = (layers, file) => [
    ...layers.flatMap(({ parameters }) => parameters),
    ...(file === undefined
        ? []
        : layers.flatMap(({ overrides }) => overrides.flatMap(({ parameters, matches }) => parameters.length > 0 && matches(file) ? parameters : []))),
];
/** The rule with the values that stand for a document, or for all; none of them looser than a floor. */
function ruleUnder(rule, layers, floors, file) {
    if (!rule.parameters)
        return rule;
    const values = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(rule, statedFor(layers, file));
    const bases = floors
        .filter(({ floor }) => (0,_rule_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .names */ .D)(floor.parameters, rule.id))
        .map(({ makers }) => (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(rule, statedFor(makers, file)));
    for (const [name, parameter] of Object.entries(rule.parameters)) {
        const [first, ...others] = bases
            .map((base) => base.get(name))
            .filter((value) => value !== undefined);
        if (first === undefined)
            continue;
        const least = others.reduce((a, b) => strictest(a, b, parameter), first);
        const value = values.get(name);
        if (value !== undefined && !isAsStrict(value, least, parameter))
            values.set(name, least);
    }
    return (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .filledWith */ .jL)(rule, values);
}
/** The rule for each document, of the rules that overrides set parameters of; made once for each set of overrides. */
function variantsOf(rules, layers, floors) {
    const overrides = layers.flatMap((layer) => layer.overrides);
    const variants = new Map();
    for (const rule of rules) {
        const own = overrides.filter(({ parameters }) => parameters.some((one) => one.rule === rule.id));
        if (own.length === 0 || !rule.parameters)
            continue;
        const made = new Map();
        variants.set(rule.id, (file) => {
            const key = own.map(({ matches }) => (matches(file) ? "1" : "0")).join("");
            const known = made.get(key) ?? ruleUnder(rule, layers, floors, file);
            made.set(key, known);
            return known;
        });
    }
    return variants;
}
/** Whether a value asks no less than another one. */
function isAsStrict(value, least, { stricter }) {
    if (Array.isArray(value) && Array.isArray(least)) {
        if (stricter === "subset")
            return value.every((one) => least.includes(one));
        if (stricter === "superset")
            return least.every((one) => value.includes(one));
        return value.length === least.length && value.every((one) => least.includes(one));
    }
    if (typeof value === "number" && typeof least === "number") {
        if (stricter === "lower")
            return value <= least;
        if (stricter === "higher")
            return value >= least;
    }
    return value === least;
}
/** What asks no less than either of two values. */
function strictest(a, b, parameter) {
    if (isAsStrict(a, b, parameter))
        return a;
    if (!Array.isArray(a) || !Array.isArray(b))
        return isAsStrict(b, a, parameter) ? b : a;
    if (parameter.stricter === "subset")
        return a.filter((one) => b.includes(one));
    return parameter.stricter === "superset" ? [...new Set([...a, ...b])] : a;
}
/** Values that are looser than a floor, each at its place. */
function loosened(layer, floors, rules) {
    const stated = [
        ...layer.parameters.map((one) => ({ ...one, files: "" })),
        ...layer.overrides.flatMap(({ parameters, files }) => parameters.map((one) => ({ ...one, files: ` in ${files.join(", ")}` }))),
    ];
    return stated.flatMap(({ rule: id, values, files }) => {
        const rule = rules.get(id);
        const binding = floors.filter((one) => one.binds(layer) && (0,_rule_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .names */ .D)(one.floor.parameters, id));
        if (!rule?.parameters || binding.length === 0)
            return [];
        return [...values].flatMap(([name, { value, at }]) => {
            const parameter = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .lookup */ .$I)(rule.parameters, name);
            if (!parameter || !(0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfType */ .gh)(value, parameter.type))
                return [];
            for (const { makers } of binding) {
                // An override is held against the loosest that the packs say for any document: the exact one is enforced anyway.
                const bases = [
                    (0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(rule, statedFor(makers, undefined)).get(name),
                    ...(files === "" ? [] : elsewhere(makers, rule, name)),
                ].filter((one) => one !== undefined);
                const [base] = bases;
                if (base !== undefined && !bases.some((one) => isAsStrict(value, one, parameter)))
                    return [
                        {
                            text: `${id}.${name}${files}: ${show(value)}, floor ${BOUND[parameter.stricter ?? "fixed"]}${show(base)}`,
                            at,
                        },
                    ];
            }
            return [];
        });
    });
}
const BOUND = {
    subset: "subset of ",
    superset: "superset of ",
    lower: "at most ",
    higher: "at least ",
    fixed: "",
};
/** What overrides of some layers state for a parameter. */
const elsewhere = (layers, rule, name) => layers.flatMap(({ overrides }) => overrides.flatMap(({ parameters }) => parameters.some((one) => one.rule === rule.id && one.values.has(name))
    ? [(0,_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(rule, parameters).get(name)]
    : []));
const show = (value) => Array.isArray(value) ? `[${value.join(", ")}]` : String(value);


/***/ }),

/***/ 5837:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  underFloors: () => (/* binding */ underFloors)
});

// EXTERNAL MODULE: ./lib/src/policy/floor/floor.js
var floor_floor = __webpack_require__(3422);
// EXTERNAL MODULE: ./lib/src/facts/day.js
var day = __webpack_require__(704);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
// EXTERNAL MODULE: ./lib/src/policy/layers.js
var policy_layers = __webpack_require__(9271);
// EXTERNAL MODULE: ./lib/src/policy/rule-lists.js
var rule_lists = __webpack_require__(2907);
// EXTERNAL MODULE: ./lib/src/policy/severity.js
var severity = __webpack_require__(8266);
// EXTERNAL MODULE: ./lib/src/policy/floor/parameters.js
var parameters = __webpack_require__(7114);
;// CONCATENATED MODULE: ./lib/src/policy/floor/weakened.js







/** Every attempt of a configuration, or of a pack that a floor binds, to say less than the floor. */
function attempts(run, date) {
    const { floors, packs, layers } = run;
    const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])));
    return [
        ...layers.flatMap((layer) => [
            ...lowerLevel(layer, run),
            ...lowered(layer, run, rules),
            ...(0,parameters/* loosened */.E)(layer, floors, rules),
        ]),
        ...leftOut(run),
        ...ownGrounds(run),
        ...redeclared(run),
        ...waived(run, date),
    ];
}
function lowerLevel(layer, { floors }) {
    const { level } = layer;
    const binding = floors.filter((floor) => floor.binds(layer));
    const least = binding.reduce((least, { floor }) => (0,floor_floor.higher)(least, floor.level), "advisory");
    return level !== undefined && (0,floor_floor.higher)(level, least) !== level
        ? [{ text: `level: ${level}, floor ${least}`, at: layer.at("level") }]
        : [];
}
/** Severities below a floor, for all documents and for some. */
function lowered(layer, { floors, level }, rules) {
    const binding = floors.filter((floor) => floor.binds(layer));
    const forbidden = (id, value, somewhere) => {
        const rule = rules.get(id);
        if (!rule)
            return undefined;
        const own = ownSeverities(rule, level);
        const lost = binding.flatMap((floor) => own.flatMap((one) => {
            const least = leastGeneral(floor, id, one, somewhere);
            return (0,severity/* isWeaker */.c2)(value, least) ? [least] : [];
        }));
        return vocabulary/* SEVERITIES */.oC.find((one) => lost.includes(one));
    };
    return [
        ...[...layer.rules].flatMap(([id, { value, at }]) => {
            const least = forbidden(id, value, false);
            return least === undefined ? [] : [{ text: `${id}: ${value}, floor ${least}`, at }];
        }),
        ...layer.overrides.flatMap(({ files, rules: own }) => [...own].flatMap(([id, { value, at }]) => {
            const least = forbidden(id, value, true);
            const where = files.join(", ");
            return least === undefined
                ? []
                : [{ text: `${id} in ${where}: ${value}, floor ${least}`, at }];
        })),
    ];
}
/** Severities that a rule has of itself at a level. */
function ownSeverities(rule, level) {
    const at = level === "strict" ? "strict" : "baseline";
    const all = (rule.cases ?? [rule]).flatMap(({ severity }) => severity?.[at] ?? severity?.baseline ?? []);
    return [...new Set(all)];
}
/**
 * What a floor asks, not counting what its packs say of some documents. An override is held against the loosest that
 * they say for any: which documents it shares with theirs is not known here, and the exact floor is enforced anyway.
 */
function leastGeneral(floor, id, own, somewhere) {
    const least = floor.least(id);
    if (least === undefined)
        return "off";
    if (least.exact && least.severity !== "default")
        return least.severity;
    const packs = (0,severity/* decided */.rc)(id, own, "", { rules: (0,policy_layers/* general */.ju)(floor.makers) });
    const others = somewhere
        ? floor.makers.flatMap(({ overrides }) => overrides.flatMap(({ rules }) => rules.get(id)?.value ?? []))
        : [];
    const loosest = others.reduce((a, b) => ((0,severity/* isWeaker */.c2)(b, a) ? b : a), packs);
    return loosest === "off" || least.severity === "default" ? loosest : least.severity;
}
function leftOut({ floors, config }) {
    const allowed = (0,floor_floor.excludable)(floors);
    const { at } = config;
    if (allowed === undefined || at === undefined)
        return [];
    return [
        ...(config.include ?? []).map((glob, i) => ({
            text: `include: ${glob}, floor none`,
            at: at("include", i),
        })),
        ...(config.exclude ?? []).flatMap((glob, i) => allowed(glob) ? [] : [{ text: `exclude: ${glob}, floor none`, at: at("exclude", i) }]),
    ];
}
function ownGrounds({ floors, config }) {
    if (!floors.some(({ floor }) => floor.authorizations))
        return [];
    return (config.authorizations ?? []).map(({ upstream, basis }, i) => ({
        text: `authorization: ${upstream}, floor packs`,
        at: config.at?.("authorizations", i, "upstream") ?? basis.at,
    }));
}
function redeclared({ declared, config }) {
    return [...(config.deployment ?? [])].flatMap(([name, { value, at }]) => {
        const stands = declared.get(name);
        return stands === undefined || String(stands.value) === String(value)
            ? []
            : [{ text: `${name}: ${value}, floor ${stands.value}`, at }];
    });
}
function waived({ floors, config }, date) {
    const never = (0,floor_floor.neverExcused)(floors);
    const most = (0,floor_floor.longestDays)(floors);
    const today = (0,day/* dayNumber */.U)(date);
    return (config.waivers ?? []).flatMap(({ rule, subject, expires }) => {
        if (!rule)
            return [];
        const what = `waiver: ${rule.text}${subject ? ` for ${subject.text}` : ""}`;
        if ((0,rule_lists/* names */.D)(never, rule.text))
            return [{ text: `${what}, floor never`, at: rule.at }];
        const last = (0,day/* dayNumber */.U)(expires?.text ?? "");
        if (!expires || last === undefined || today === undefined || most === undefined)
            return [];
        return last - today > most
            ? [{ text: `${what} until ${expires.text}, floor ${most} days`, at: expires.at }]
            : [];
    });
}

;// CONCATENATED MODULE: ./lib/src/policy/floor/under-floors.js


/** What of a policy is not as it was stated, because of its floors. */
function underFloors(stated) {
    const { floors, config, packs, layers, own, strangers } = stated;
    const level = floors.reduce((least, { floor }) => (0,floor_floor.higher)(least, floor.level), stated.level);
    const allowed = (0,floor_floor.excludable)(floors);
    const most = (0,floor_floor.longestDays)(floors);
    const closed = floors.some(({ floor }) => floor.authorizations);
    const declared = floors.some(({ floor }) => floor.deployment)
        ? own.flatMap((layer) => [...layer.deployment])
        : [];
    return {
        level,
        floors,
        scope: allowed === undefined
            ? stated.scope
            : { exclude: (stated.scope.exclude ?? []).filter(allowed) },
        waivers: {
            ...stated.waivers,
            never: (0,floor_floor.neverExcused)(floors),
            ...(most === undefined ? {} : { longestDays: most }),
        },
        deployment: declared.length === 0
            ? stated.deployment
            : new Map([...(stated.deployment ?? []), ...declared]),
        authorizations: closed
            ? own.flatMap(({ authorizations }) => authorizations).reverse()
            : stated.authorizations,
        // What is not in force has no end to be told.
        grounds: closed ? [] : stated.grounds,
        weakened: (date) => [
            ...attempts({ floors, packs, layers, config, level, declared: new Map(declared) }, date),
            ...strangers,
        ],
    };
}


/***/ })

};
