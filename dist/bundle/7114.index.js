export const id = 7114;
export const ids = [7114];
export const modules = {

/***/ 7114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parameterViolations),
/* harmony export */   ruleUnder: () => (/* binding */ ruleUnder),
/* harmony export */   variantsOf: () => (/* binding */ variantsOf)
/* harmony export */ });
/* unused harmony export isAsStrict */
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1136);
/* harmony import */ var _settings_parameters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(671);
/* harmony import */ var _settings_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9240);




const statedFor = (layers, file) => [
  ...layers.flatMap(({ parameters }) => parameters),
  ...file === void 0 ? [] : layers.flatMap(
    ({ overrides }) => overrides.flatMap(
      ({ parameters, matches }) => parameters.length > 0 && matches(file) ? parameters : []
    )
  )
];
function ruleUnder(rule, layers, floors, file) {
  if (!rule.parameters) return rule;
  const values = (0,_settings_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(rule, statedFor(layers, file));
  const bases = floors.filter(({ floor }) => (0,_settings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .listNamesRule */ .rL)(floor.parameters, rule.id)).map(({ makers }) => (0,_settings_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(rule, statedFor(makers, file)));
  for (const [name, parameter] of Object.entries(rule.parameters)) {
    const [first, ...others] = bases.map((base) => base.get(name)).filter((value2) => value2 !== void 0);
    if (first === void 0) continue;
    const least = others.reduce((a, b) => strictest(a, b, parameter), first);
    const value = values.get(name);
    if (value !== void 0 && !isAsStrict(value, least, parameter)) values.set(name, least);
  }
  return (0,_settings_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .filledWith */ .jL)(rule, values);
}
function variantsOf(rules, layers, floors) {
  const overrides = layers.flatMap((layer) => layer.overrides);
  const variants = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const ofRule = overrides.filter(
      ({ parameters }) => parameters.some((setting) => setting.rule === rule.id)
    );
    if (ofRule.length === 0 || !rule.parameters) continue;
    const made = /* @__PURE__ */ new Map();
    variants.set(rule.id, (file) => {
      const key = ofRule.map(({ matches }) => matches(file) ? "1" : "0").join("");
      const variant = made.get(key) ?? ruleUnder(rule, layers, floors, file);
      made.set(key, variant);
      return variant;
    });
  }
  return variants;
}
function isAsStrict(value, least, { stricter }) {
  if (Array.isArray(value) && Array.isArray(least)) {
    if (stricter === "subset") return value.every((item) => least.includes(item));
    if (stricter === "superset") return least.every((item) => value.includes(item));
    return value.length === least.length && value.every((item) => least.includes(item));
  }
  if (typeof value === "number" && typeof least === "number") {
    if (stricter === "lower") return value <= least;
    if (stricter === "higher") return value >= least;
  }
  return value === least;
}
function strictest(a, b, parameter) {
  if (isAsStrict(a, b, parameter)) return a;
  if (!Array.isArray(a) || !Array.isArray(b)) return isAsStrict(b, a, parameter) ? b : a;
  if (parameter.stricter === "subset") return a.filter((item) => b.includes(item));
  return parameter.stricter === "superset" ? [.../* @__PURE__ */ new Set([...a, ...b])] : a;
}
function parameterViolations(layer, floors, rules) {
  const stated = [
    ...layer.parameters.map((setting) => ({ ...setting, files: void 0 })),
    ...layer.overrides.flatMap(
      ({ parameters, files }) => parameters.map((setting) => ({ ...setting, files }))
    )
  ];
  return stated.flatMap(({ rule: id, values, files }) => {
    const rule = rules.get(id);
    const binding = floors.filter(
      (floor) => floor.binds(layer) && (0,_settings_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .listNamesRule */ .rL)(floor.floor.parameters, id)
    );
    if (!rule?.parameters || binding.length === 0) return [];
    return [...values].flatMap(([name, { value, at: location }]) => {
      const parameter = (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(rule.parameters, name);
      if (!parameter || !(0,_settings_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfType */ .gh)(value, parameter.type)) return [];
      for (const { makers } of binding) {
        const bases = [
          (0,_settings_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(rule, statedFor(makers, void 0)).get(name),
          ...files === void 0 ? [] : elsewhere(makers, rule, name)
        ].filter((candidate) => candidate !== void 0);
        const [base] = bases;
        if (base !== void 0 && !bases.some((candidate) => isAsStrict(value, candidate, parameter)))
          return [
            {
              text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)(BOUNDS[parameter.stricter ?? "fixed"], {
                name: files === void 0 ? `${id}.${name}` : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("floor.in-files", { name: `${id}.${name}`, files }),
                value: show(value),
                least: show(base)
              }),
              at: location
            }
          ];
      }
      return [];
    });
  });
}
const BOUNDS = {
  subset: "floor.subset",
  superset: "floor.superset",
  lower: "floor.at-most",
  higher: "floor.at-least",
  fixed: "floor.value"
};
const elsewhere = (layers, rule, name) => layers.flatMap(
  ({ overrides }) => overrides.flatMap(
    ({ parameters }) => parameters.some((setting) => setting.rule === rule.id && setting.values.has(name)) ? [(0,_settings_parameters_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .sm)(rule, parameters).get(name)] : []
  )
);
const show = (value) => Array.isArray(value) ? `[${value.join(", ")}]` : String(value);



/***/ })

};
