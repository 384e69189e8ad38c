export const id = 9270;
export const ids = [9270,3422,7114];
export const modules = {

/***/ 9270:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   effectiveText: () => (/* binding */ effectiveText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4820);
/* harmony import */ var _policy_floor_floor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3422);
/* harmony import */ var _policy_floor_weakened_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5668);
/* harmony import */ var _policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9240);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3330);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3512);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(972);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8426);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7505);











function effectiveText({ rule, pack }, policy, home, locale) {
  const say = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .sayIn */ .d)(locale);
  const word = (setting) => setting === "off" ? say("cli.off") : (0,_report_words_js__WEBPACK_IMPORTED_MODULE_7__/* .severityWord */ .Oh)(setting, locale);
  const steps = [
    ...ownSteps(rule, pack, policy, home),
    // The rule that tells of floors is not for packs and configurations to set.
    ...rule.id === _policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .FLOOR_RULE */ .E7 ? [] : (0,_policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .decisions */ .a)(rule.id, policy.layers),
    ...policy.floors.flatMap((floor) => floorStep(floor, rule, policy, say)),
    ...levelCap(rule, policy, say)
  ];
  const rows = steps.map(({ severity, by: setBy, at: location, files }) => [
    word(severity),
    (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .line */ .n8)(setBy),
    location === void 0 ? "" : `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .line */ .n8)(location.file)}:${location.range.start.line}`,
    files === void 0 ? "" : say("effective.in-files", { files: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .line */ .n8)(files.join(", ")) })
  ]);
  const forbidden = policy.floors.flatMap((floor) => forbids(floor, rule.id, say));
  const results = [
    ...steps.flatMap(
      ({ files, severity }) => files === void 0 ? [] : [[files, effectiveIn(rule, policy, severity)]]
    ),
    [void 0, effectiveIn(rule, policy)]
  ];
  const loaded = policy.packs.some(({ rules }) => rules.some(({ id }) => id === rule.id));
  return `${[
    rule.id,
    "",
    say("effective.severity-at", { level: policy.level }),
    ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_9__/* .table */ .tp)(rows, void 0),
    ...forbidden.length > 0 ? ["", say("effective.floor-forbids"), ...forbidden.map((sentence) => `  ${sentence}`)] : [],
    "",
    ...loaded ? results.map(([files, settings]) => {
      const words = settings.map(word).join(", ");
      return files === void 0 ? say("effective.effective", { severity: words }) : say("effective.effective-in", { severity: words, files: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .line */ .n8)(files.join(", ")) });
    }) : [
      say("effective.effective", {
        severity: say("explain.not-on", { pack: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .line */ .n8)(pack.name) })
      })
    ]
  ].map((row) => row.trimEnd()).join("\n")}
`;
}
function ownSteps(rule, pack, { level }, home) {
  const name = rule.id.slice(rule.id.indexOf("/") + 1);
  const file = home && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home.folder, name, "rule.json");
  const root = file !== void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_8__/* .readJson */ .V)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8")).root : void 0;
  const key = level === "strict" ? "strict" : "baseline";
  return (rule.cases ?? [rule]).flatMap(({ severity }, i) => {
    const declared = severity?.[key] ?? severity?.baseline;
    if (declared === void 0) return [];
    const path = rule.cases ? ["cases", i, "severity"] : ["severity"];
    const stated = severity?.[key] === void 0 ? "baseline" : key;
    const location = home && root ? {
      file: `${home.shown}/${name}/rule.json`,
      range: (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nearestNode */ .Tb)(root, [...path, stated]).range
    } : void 0;
    return [{ by: `${pack.name} ${pack.version}`, at: location, severity: declared }];
  });
}
function floorStep(floor, rule, { level }, say) {
  const least = floor.least(rule.id);
  if (least === void 0 || rule.id === _policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .FLOOR_RULE */ .E7) return [];
  const asked = (0,_policy_floor_weakened_js__WEBPACK_IMPORTED_MODULE_4__/* .ownSeverities */ .A)(rule, level).map((declared) => (0,_policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .leastOf */ .zk)(floor, rule.id, declared, ""));
  const severity = asked.reduce(_policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .stronger */ .t_, "off");
  if (severity === "off") return [];
  return [
    { by: say("effective.floor-of", { pack: floor.by }), at: placeOf(floor, rule.id), severity }
  ];
}
function placeOf(floor, id) {
  const exact = (0,_policy_floor_floor_js__WEBPACK_IMPORTED_MODULE_3__.leastFor)(id, floor.floor)?.exact;
  return floor.at("floor", "rules", exact ? id : `${id.slice(0, id.indexOf("/"))}/*`);
}
function levelCap(rule, { level }, say) {
  return level === "advisory" && rule.id !== _policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .FLOOR_RULE */ .E7 ? [{ by: say("effective.level-cap", { level }), at: void 0, severity: "notice" }] : [];
}
function effectiveIn(rule, policy, override) {
  const { rules, floors, level } = policy;
  const byPath = override === void 0 ? [] : [{ rules: { [rule.id]: override }, matches: () => true }];
  const settings = (0,_policy_floor_weakened_js__WEBPACK_IMPORTED_MODULE_4__/* .ownSeverities */ .A)(rule, level).map((declared) => {
    const setting = (0,_policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .decideSeverity */ .kW)(rule.id, declared, "", { rules, floors, byPath });
    return level === "advisory" && setting !== "off" && rule.id !== _policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .FLOOR_RULE */ .E7 ? "notice" : setting;
  });
  return [...new Set(settings)];
}
function forbids({ by: owner, floor }, id, say) {
  const who = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .line */ .n8)(owner);
  const severity = (0,_policy_floor_floor_js__WEBPACK_IMPORTED_MODULE_3__.leastFor)(id, floor)?.severity;
  const { waivers = {}, level } = floor;
  return [
    ...level === void 0 ? [] : [say("effective.forbids-level", { pack: who, level })],
    ...severity === void 0 ? [] : [
      say(severity === "default" ? "effective.forbids-lower" : "effective.forbids-severity", {
        pack: who,
        severity
      })
    ],
    ...(0,_policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .listNamesRule */ .rL)(floor.parameters, id) ? [say("effective.forbids-values", { pack: who })] : [],
    ...id === _policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .FLOOR_RULE */ .E7 || (0,_policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_5__/* .listNamesRule */ .rL)(waivers.never, id) ? [say("effective.forbids-excuses", { pack: who })] : [],
    ...waivers.longestDays === void 0 ? [] : [say("effective.forbids-days", { pack: who, days: String(waivers.longestDays) })]
  ];
}



/***/ }),

/***/ 4820:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sayIn)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5898);


const sayIn = (locale) => (code, ...params) => (0,_render_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)(code, ...params), locale);



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
