export const id = 114;
export const ids = [114];
export const modules = {

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


/***/ })

};
