export const id = 2788;
export const ids = [2788,3422,7114];
export const modules = {

/***/ 2788:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectiveText: () => (/* binding */ effectiveText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _policy_floor_floor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3422);
/* harmony import */ var _policy_floor_weakened_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5668);
/* harmony import */ var _policy_rule_lists_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2907);
/* harmony import */ var _policy_severity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8266);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3330);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(972);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8426);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1548);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7505);











/** Who decided the severity of a rule, one line each in the order in which the later one wins, and what came of it. */
function effectiveText({ rule, pack }, policy, home, locale) {
    const say = (0,_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .labels */ .W)(locale);
    const word = (setting) => (setting === "off" ? say("off") : setting);
    const steps = [
        ...ownSteps(rule, pack, policy, home),
        // The rule that tells of floors is not for packs and configurations to set.
        ...(rule.id === _policy_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .FLOOR_RULE */ .E7 ? [] : (0,_policy_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .decisions */ .a)(rule.id, policy.layers)),
        ...policy.floors.flatMap((floor) => floorStep(floor, rule, policy, say)),
        ...levelCap(rule, policy, say),
    ];
    const rows = steps.map(({ severity, by, at, files }) => [
        word(severity),
        (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(by),
        at === undefined ? "" : `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(at.file)}:${at.range.start.line}`,
        files === undefined ? "" : say("in-files", (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(files.join(", "))),
    ]);
    const forbidden = policy.floors.flatMap((floor) => forbids(floor, rule.id, say));
    const results = [
        ...steps.flatMap(({ files, severity }) => files === undefined ? [] : [[files, effectiveIn(rule, policy, severity)]]),
        [undefined, effectiveIn(rule, policy)],
    ];
    const loaded = policy.packs.some(({ rules }) => rules.some(({ id }) => id === rule.id));
    return `${[
        rule.id,
        "",
        say("severity-at", policy.level),
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .table */ .tp)(rows, undefined),
        ...(forbidden.length > 0
            ? ["", say("floor-forbids"), ...forbidden.map((one) => `  ${one}`)]
            : []),
        "",
        ...(loaded
            ? results.map(([files, settings]) => {
                const list = settings.map(word).join(", ");
                return files === undefined
                    ? say("effective", list)
                    : say("effective-in", list, (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(files.join(", ")));
            })
            : [say("effective", say("not-on", (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(pack.name)))]),
    ]
        .map((row) => row.trimEnd())
        .join("\n")}\n`;
}
/** What the rule says of itself, case by case. */
function ownSteps(rule, pack, { level }, home) {
    const name = rule.id.slice(rule.id.indexOf("/") + 1);
    const file = home && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home.folder, name, "rule.json");
    const root = file !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_6__/* .readJson */ .V)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8")).root : undefined;
    const key = level === "strict" ? "strict" : "baseline";
    return (rule.cases ?? [rule]).flatMap(({ severity }, i) => {
        const own = severity?.[key] ?? severity?.baseline;
        if (own === undefined)
            return [];
        const path = rule.cases ? ["cases", i, "severity"] : ["severity"];
        const stated = severity?.[key] === undefined ? "baseline" : key;
        const at = home && root
            ? {
                file: `${home.shown}/${name}/rule.json`,
                range: (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_9__/* .nearestNode */ .Tb)(root, [...path, stated]).range,
            }
            : undefined;
        return [{ by: `${pack.name} ${pack.version}`, at, severity: own }];
    });
}
function floorStep(floor, rule, { level }, say) {
    const least = floor.least(rule.id);
    if (least === undefined || rule.id === _policy_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .FLOOR_RULE */ .E7)
        return [];
    const asked = (0,_policy_floor_weakened_js__WEBPACK_IMPORTED_MODULE_3__/* .ownSeverities */ .A)(rule, level).map((own) => (0,_policy_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .leastOf */ .zk)(floor, rule.id, own, ""));
    const severity = asked.reduce(_policy_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .stronger */ .t_, "off");
    if (severity === "off")
        return [];
    return [{ by: say("floor-of", floor.by), at: placeOf(floor, rule.id), severity }];
}
function placeOf(floor, id) {
    const exact = (0,_policy_floor_floor_js__WEBPACK_IMPORTED_MODULE_2__.leastFor)(id, floor.floor)?.exact;
    return floor.at("floor", "rules", exact ? id : `${id.slice(0, id.indexOf("/"))}/*`);
}
function levelCap(rule, { level }, say) {
    return level === "advisory" && rule.id !== _policy_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .FLOOR_RULE */ .E7
        ? [{ by: say("level-cap", level), at: undefined, severity: "notice" }]
        : [];
}
/** What comes of each severity of the rule, for all documents or under one override. */
function effectiveIn(rule, policy, here) {
    const { rules, floors, level } = policy;
    const byPath = here === undefined ? [] : [{ rules: { [rule.id]: here }, matches: () => true }];
    const all = (0,_policy_floor_weakened_js__WEBPACK_IMPORTED_MODULE_3__/* .ownSeverities */ .A)(rule, level).map((own) => {
        const setting = (0,_policy_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .decided */ .rc)(rule.id, own, "", { rules, floors, byPath });
        return level === "advisory" && setting !== "off" && rule.id !== _policy_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .FLOOR_RULE */ .E7 ? "notice" : setting;
    });
    return [...new Set(all)];
}
function forbids({ by, floor }, id, say) {
    const who = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .line */ .n8)(by);
    const severity = (0,_policy_floor_floor_js__WEBPACK_IMPORTED_MODULE_2__.leastFor)(id, floor)?.severity;
    const { waivers = {}, level } = floor;
    return [
        ...(level === undefined ? [] : [say("forbids-level", who, level)]),
        ...(severity === undefined
            ? []
            : [say(severity === "default" ? "forbids-lower" : "forbids-severity", who, severity)]),
        ...((0,_policy_rule_lists_js__WEBPACK_IMPORTED_MODULE_10__/* .names */ .D)(floor.parameters, id) ? [say("forbids-values", who)] : []),
        ...(id === _policy_severity_js__WEBPACK_IMPORTED_MODULE_4__/* .FLOOR_RULE */ .E7 || (0,_policy_rule_lists_js__WEBPACK_IMPORTED_MODULE_10__/* .names */ .D)(waivers.never, id) ? [say("forbids-excuses", who)] : []),
        ...(waivers.longestDays === undefined
            ? []
            : [say("forbids-days", who, String(waivers.longestDays))]),
    ];
}


/***/ }),

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

/***/ 5668:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownSeverities),
/* harmony export */   r: () => (/* binding */ attempts)
/* harmony export */ });
/* harmony import */ var _facts_day_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(704);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9271);
/* harmony import */ var _rule_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2907);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8266);
/* harmony import */ var _floor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3422);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7114);







/** Every attempt of a configuration, or of a pack that a floor binds, to say less than the floor. */
function attempts(run, date) {
    const { floors, packs, layers } = run;
    const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])));
    return [
        ...layers.flatMap((layer) => [
            ...lowerLevel(layer, run),
            ...lowered(layer, run, rules),
            ...(0,_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .loosened */ .E)(layer, floors, rules),
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
    const least = binding.reduce((least, { floor }) => (0,_floor_js__WEBPACK_IMPORTED_MODULE_2__.higher)(least, floor.level), "advisory");
    return level !== undefined && (0,_floor_js__WEBPACK_IMPORTED_MODULE_2__.higher)(level, least) !== level
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
            return (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .isWeaker */ .c2)(value, least) ? [least] : [];
        }));
        return _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.find((one) => lost.includes(one));
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
    const packs = (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .decided */ .rc)(id, own, "", { rules: (0,_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .general */ .ju)(floor.makers) });
    const others = somewhere
        ? floor.makers.flatMap(({ overrides }) => overrides.flatMap(({ rules }) => rules.get(id)?.value ?? []))
        : [];
    const loosest = others.reduce((a, b) => ((0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .isWeaker */ .c2)(b, a) ? b : a), packs);
    return loosest === "off" || least.severity === "default" ? loosest : least.severity;
}
function leftOut({ floors, config }) {
    const allowed = (0,_floor_js__WEBPACK_IMPORTED_MODULE_2__.excludable)(floors);
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
    const never = (0,_floor_js__WEBPACK_IMPORTED_MODULE_2__.neverExcused)(floors);
    const most = (0,_floor_js__WEBPACK_IMPORTED_MODULE_2__.longestDays)(floors);
    const today = (0,_facts_day_js__WEBPACK_IMPORTED_MODULE_5__/* .dayNumber */ .U)(date);
    return (config.waivers ?? []).flatMap(({ rule, subject, expires }) => {
        if (!rule)
            return [];
        const what = `waiver: ${rule.text}${subject ? ` for ${subject.text}` : ""}`;
        if ((0,_rule_lists_js__WEBPACK_IMPORTED_MODULE_6__/* .names */ .D)(never, rule.text))
            return [{ text: `${what}, floor never`, at: rule.at }];
        const last = (0,_facts_day_js__WEBPACK_IMPORTED_MODULE_5__/* .dayNumber */ .U)(expires?.text ?? "");
        if (!expires || last === undefined || today === undefined || most === undefined)
            return [];
        return last - today > most
            ? [{ text: `${what} until ${expires.text}, floor ${most} days`, at: expires.at }]
            : [];
    });
}


/***/ })

};
