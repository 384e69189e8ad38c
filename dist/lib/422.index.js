export const id = 422;
export const ids = [422];
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


/***/ })

};
