export const id = 3422;
export const ids = [3422];
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
/* harmony export */   neverSuppressed: () => (/* binding */ neverSuppressed)
/* harmony export */ });
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1136);
/* harmony import */ var _model_spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1052);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);
/* harmony import */ var _settings_layers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5753);
/* harmony import */ var _settings_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9240);





function floorsOf(layers) {
  return layers.flatMap((layer) => {
    const { floor } = layer.composed.pack.settings ?? {};
    if (floor === void 0) return [];
    const { reach } = layer.composed;
    const makers = layers.filter(({ pack }) => reach.has(pack));
    return {
      by: layer.by,
      floor,
      at: layer.at,
      makers,
      binds: ({ pack }) => pack === void 0 || !reach.has(pack),
      least: (rule) => leastFor(rule, floor),
      own: { rules: (0,_settings_layers_js__WEBPACK_IMPORTED_MODULE_1__/* .general */ .ju)(makers), byPath: (0,_settings_layers_js__WEBPACK_IMPORTED_MODULE_1__/* .pathSettings */ .jG)(makers) }
    };
  });
}
function leastFor(rule, { rules = {} }) {
  if (rule === _settings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .FLOOR_RULE */ .E7) return { severity: "error", exact: true };
  const spelling = Object.keys(rules).find((id) => (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .currentRuleId */ .B)(id) === rule);
  const severity = spelling === void 0 ? void 0 : (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .lookup */ .$I)(rules, spelling);
  if (severity !== void 0) return { severity, exact: true };
  const ofPack = (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .lookup */ .$I)(rules, (0,_settings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .wholePack */ .xm)(rule));
  return ofPack === void 0 ? void 0 : { severity: ofPack, exact: false };
}
const higher = (a, b) => b !== void 0 && _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(b) > _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_.indexOf(a) ? b : a;
const neverSuppressed = (floors) => [
  _settings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .FLOOR_RULE */ .E7,
  ...floors.flatMap(({ floor }) => floor.waivers?.never ?? [])
];
const longestDays = (floors) => {
  const stated = floors.flatMap(({ floor }) => floor.waivers?.longestDays ?? []);
  return stated.length === 0 ? void 0 : Math.min(...stated);
};
function excludable(floors) {
  const lists = floors.flatMap(({ floor }) => floor.exclude === void 0 ? [] : [floor.exclude]);
  return lists.length === 0 ? void 0 : (glob) => lists.every((globs) => globs.includes(glob));
}



/***/ })

};
