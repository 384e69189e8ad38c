export const id = 4652;
export const ids = [4652,3422,7114];
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



/***/ }),

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



/***/ }),

/***/ 4652:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   underFloors: () => (/* binding */ underFloors)
/* harmony export */ });
/* harmony import */ var _floor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3422);
/* harmony import */ var _weakened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5668);


function underFloors(stated) {
  const { floors, config, packs, layers, own: packSettings, strangers } = stated;
  const level = floors.reduce((least, { floor }) => (0,_floor_js__WEBPACK_IMPORTED_MODULE_0__.higher)(least, floor.level), stated.level);
  const allowed = (0,_floor_js__WEBPACK_IMPORTED_MODULE_0__.excludable)(floors);
  const most = (0,_floor_js__WEBPACK_IMPORTED_MODULE_0__.longestDays)(floors);
  const closed = floors.some(({ floor }) => floor.authorizations);
  const declared = floors.some(({ floor }) => floor.deployment) ? packSettings.flatMap((layer) => [...layer.deployment]) : [];
  return {
    level,
    floors,
    scope: allowed === void 0 ? stated.scope : { exclude: (stated.scope.exclude ?? []).filter(allowed) },
    waivers: {
      ...stated.waivers,
      never: (0,_floor_js__WEBPACK_IMPORTED_MODULE_0__.neverSuppressed)(floors),
      ...most === void 0 ? {} : { longestDays: most }
    },
    deployment: declared.length === 0 ? stated.deployment : new Map([...stated.deployment ?? [], ...declared]),
    authorizations: closed ? packSettings.flatMap(({ authorizations }) => authorizations).reverse() : stated.authorizations,
    // What is not in force has no end to report.
    grounds: closed ? [] : stated.grounds,
    weakened: (date) => [
      ...(0,_weakened_js__WEBPACK_IMPORTED_MODULE_1__/* .attempts */ .r)({ floors, packs, layers, config, level, declared: new Map(declared) }, date),
      ...strangers
    ]
  };
}



/***/ }),

/***/ 5668:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ownSeverities),
/* harmony export */   r: () => (/* binding */ attempts)
/* harmony export */ });
/* harmony import */ var _facts_day_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(704);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1986);
/* harmony import */ var _settings_layers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5753);
/* harmony import */ var _settings_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9240);
/* harmony import */ var _floor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3422);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7114);







function attempts(run, date) {
  const { floors, packs, layers } = run;
  const rules = new Map(packs.flatMap((pack) => pack.rules.map((rule) => [rule.id, rule])));
  return [
    ...layers.flatMap((layer) => [
      ...levelViolations(layer, run),
      ...severityViolations(layer, run, rules),
      ...(0,_parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .parameterViolations */ .Y)(layer, floors, rules)
    ]),
    ...scopeViolations(run),
    ...authorizationViolations(run),
    ...deploymentViolations(run),
    ...waiverViolations(run, date)
  ];
}
function levelViolations(layer, { floors }) {
  const { level } = layer;
  const binding = floors.filter((floor) => floor.binds(layer));
  const least = binding.reduce((least2, { floor }) => (0,_floor_js__WEBPACK_IMPORTED_MODULE_4__.higher)(least2, floor.level), "advisory");
  return level !== void 0 && (0,_floor_js__WEBPACK_IMPORTED_MODULE_4__.higher)(level, least) !== level ? [{ text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("floor.level", { value: level, least }), at: layer.at("level") }] : [];
}
function severityViolations(layer, { floors, level }, rules) {
  const binding = floors.filter((floor) => floor.binds(layer));
  const forbidden = (id, value, somewhere) => {
    const rule = rules.get(id);
    if (!rule) return void 0;
    const severities = ownSeverities(rule, level);
    const lost = binding.flatMap(
      (floor) => severities.flatMap((severity) => {
        const least = leastGeneral(floor, id, severity, somewhere);
        return (0,_settings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .isWeaker */ .c2)(value, least) ? [least] : [];
      })
    );
    return _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.find((candidate) => lost.includes(candidate));
  };
  return [
    ...[...layer.rules].flatMap(([id, { value, at: location }]) => {
      const least = forbidden(id, value, false);
      return least === void 0 ? [] : [{ text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("floor.value", { name: id, value, least }), at: location }];
    }),
    ...layer.overrides.flatMap(
      ({ files, rules: overridden }) => [...overridden].flatMap(([id, { value, at: location }]) => {
        const least = forbidden(id, value, true);
        const name = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("floor.in-files", { name: id, files });
        return least === void 0 ? [] : [{ text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("floor.value", { name, value, least }), at: location }];
      })
    )
  ];
}
function ownSeverities(rule, level) {
  const column = level === "strict" ? "strict" : "baseline";
  const severities = (rule.cases ?? [rule]).flatMap(
    ({ severity }) => severity?.[column] ?? severity?.baseline ?? []
  );
  return [...new Set(severities)];
}
function leastGeneral(floor, id, severity, somewhere) {
  const least = floor.least(id);
  if (least === void 0) return "off";
  if (least.exact && least.severity !== "default") return least.severity;
  const packs = (0,_settings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .decideSeverity */ .kW)(id, severity, "", { rules: (0,_settings_layers_js__WEBPACK_IMPORTED_MODULE_2__/* .general */ .ju)(floor.makers) });
  const others = somewhere ? floor.makers.flatMap(
    ({ overrides }) => overrides.flatMap(({ rules }) => rules.get(id)?.value ?? [])
  ) : [];
  const loosest = others.reduce((a, b) => (0,_settings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .isWeaker */ .c2)(b, a) ? b : a, packs);
  return loosest === "off" || least.severity === "default" ? loosest : least.severity;
}
function scopeViolations({ floors, config }) {
  const allowed = (0,_floor_js__WEBPACK_IMPORTED_MODULE_4__.excludable)(floors);
  const { at: locate } = config;
  if (allowed === void 0 || locate === void 0) return [];
  return [
    ...(config.include ?? []).map((glob, i) => ({
      text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("floor.include", { glob }),
      at: locate("include", i)
    })),
    ...(config.exclude ?? []).flatMap(
      (glob, i) => allowed(glob) ? [] : [{ text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("floor.exclude", { glob }), at: locate("exclude", i) }]
    )
  ];
}
function authorizationViolations({ floors, config }) {
  if (!floors.some(({ floor }) => floor.authorizations)) return [];
  return (config.authorizations ?? []).map(({ upstream, basis }, i) => ({
    text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("floor.authorization", { upstream }),
    at: config.at?.("authorizations", i, "upstream") ?? basis.at
  }));
}
function deploymentViolations({ declared, config }) {
  return [...config.deployment ?? []].flatMap(([name, { value, at: location }]) => {
    const stands = declared.get(name);
    return stands === void 0 || String(stands.value) === String(value) ? [] : [
      {
        text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("floor.value", {
          name,
          value: String(value),
          least: String(stands.value)
        }),
        at: location
      }
    ];
  });
}
function waiverViolations({ floors, config }, date) {
  const never = (0,_floor_js__WEBPACK_IMPORTED_MODULE_4__.neverSuppressed)(floors);
  const most = (0,_floor_js__WEBPACK_IMPORTED_MODULE_4__.longestDays)(floors);
  const today = (0,_facts_day_js__WEBPACK_IMPORTED_MODULE_6__/* .dayNumber */ .U)(date);
  return (config.waivers ?? []).flatMap(({ rule, subject, expires }) => {
    if (!rule) return [];
    const waiver = subject ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("floor.waiver-of", { rule: rule.text, subject: subject.text }) : rule.text;
    if ((0,_settings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .listNamesRule */ .rL)(never, rule.text))
      return [{ text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("floor.waiver-never", { waiver }), at: rule.at }];
    const last = (0,_facts_day_js__WEBPACK_IMPORTED_MODULE_6__/* .dayNumber */ .U)(expires?.text ?? "");
    if (!expires || last === void 0 || today === void 0 || most === void 0) return [];
    return last - today > most ? [
      {
        text: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("floor.waiver-too-long", { waiver, day: expires.text, days: most }),
        at: expires.at
      }
    ] : [];
  });
}



/***/ })

};
