export const id = 8477;
export const ids = [8477,858];
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




const lenientText = (description) => valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_(description)));
const Waiver = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
  rule: lenientText("Rule id; needed."),
  subject: lenientText(
    "Subject id as the report names it, or a document; `*` stands for any text; needed."
  ),
  value: lenientText("The value that is excused; another value is not."),
  reason: lenientText("Why; needed."),
  owner: lenientText("Who answers for it; needed."),
  expires: lenientText("Last day, `YYYY-MM-DD`, at most twelve months ahead; needed.")
});
const Authorization = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
  upstream: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .filled */ .Bq)("Glob over upstream ids."),
  // `licence` is the spelling of old configurations.
  basis: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO([..._vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .AUTHORIZATION_BASES */ .Te, "licence"]),
  evidence: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .filled */ .Bq)("Reference to the ground; never its text."),
  scope: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())),
  expires: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6)("Last day.")),
  owner: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())
});
const ConfigFile = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
  packs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(
      valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
      valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Names of built-in packs, ./paths, npm:…, github:… or git+https://… sources.")
    )
  ),
  level: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_)),
  include: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Globs of files to look at."))),
  exclude: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Globs of files to leave out."))),
  rules: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .RuleSettings */ .K5),
  parameters: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .ParameterSettings */ .Pf),
  overrides: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .Override */ .d_), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Settings for some documents."))),
  authorizations: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Authorization)),
  waivers: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(
      valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(Waiver),
      valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_("Findings that are excused for a time, each with a reason and an owner.")
    )
  ),
  baseline: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .filled */ .Bq)("File of findings that are known and do not count.")),
  deployment: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()))
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



const RuleSettings = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([..._vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, "off"])),
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Rule id to severity, or off.")
);
const ParameterSettings = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())),
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Rule id to values for its parameters.")
);
const Override = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
  files: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("Glob from the root of the repository.")),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Documents that it is for.")
  ),
  rules: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(RuleSettings),
  parameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(ParameterSettings)
});
const Floor = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
  level: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .LEVELS */ .A_), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("The lowest level."))),
  rules: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO([..._vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, "default"])),
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(
        "Rule to the lowest severity that may be set for it; `default`: not below what the packs decide."
      )
    )
  ),
  parameters: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("Rule.")),
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(
        "Rules whose parameters may only be made stricter, as each parameter says by `stricter`; those that do not say are fixed."
      )
    )
  ),
  waivers: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
      never: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(
        valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
          valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("Rule.")),
          valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(
            "Rules whose findings neither waiver, inline comment nor baseline excuses."
          )
        )
      ),
      longestDays: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(
        valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
          valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
          valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(),
          valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1),
          valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("How many days ahead a waiver may end; 366 where no pack says.")
        )
      )
    })
  ),
  exclude: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("Glob.")),
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_(
        "The only globs that `exclude` of a configuration may hold; it may then have no `include`."
      )
    )
  ),
  authorizations: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("true: only packs record authorizations; those of a configuration weaken.")
    )
  ),
  deployment: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("true: what packs declare of the deployment stands before a configuration.")
    )
  )
});



/***/ }),

/***/ 324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

const text = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
const filled = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
const count = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
const date = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));



/***/ }),

/***/ 3396:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fieldsAt),
/* harmony export */   ZL: () => (/* binding */ complaints),
/* harmony export */   bg: () => (/* binding */ issueMessage)
/* harmony export */ });
/* unused harmony export deepest */
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1136);


const complaints = (issues) => issues.map(deepest);
function deepest(issue) {
  const path = issue.path?.map((item) => item.key) ?? [];
  const inner = (issue.issues ?? []).map(deepest).reduce(
    (best, complaint) => best === void 0 || complaint.path.length >= best.path.length ? complaint : best,
    void 0
  );
  return inner === void 0 ? { path, message: issueMessage(issue), issue } : { ...inner, path: [...path, ...inner.path] };
}
function issueMessage({
  type,
  expected,
  received,
  message: code
}) {
  if (type === "check") return { code, params: {} };
  const params = { expected: expected ?? type, received };
  if (expected === "never") return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.unknown-key", { key: unquoted(received) });
  if (type === "strict_object" && received === "undefined")
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("rule.field-missing", { key: unquoted(expected ?? "") });
  if (type === "integer") return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("value.whole-number", { received });
  if (type === "regex") return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("value.form", params);
  return /^(?:min|max)_length$/.test(type) ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("value.length", params) : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("value.type", params);
}
const unquoted = (text) => text.replace(/^"(.*)"$/s, "$1");
function fieldsAt(shape, path) {
  let schemas = opened(shape);
  for (const key of path)
    schemas = schemas.flatMap(({ entries, item }) => {
      const next = typeof key === "number" ? item : (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .lookup */ .$I)(entries, String(key));
      return next === void 0 ? [] : opened(next);
    });
  return [...new Set(schemas.flatMap(({ entries }) => Object.keys(entries ?? {})))];
}
function opened(schema) {
  const { wrapped, options, getter } = schema;
  if (wrapped) return opened(wrapped);
  if (getter) return opened(getter(void 0));
  return options ? options.filter(isSchema).flatMap(opened) : [schema];
}
const isSchema = (option) => typeof option === "object" && option !== null;



/***/ }),

/***/ 8712:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedGlobs)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _text_glob_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4023);



function checkedGlobs(key, patterns) {
  const refuse = (problem, location) => {
    if (problem !== void 0)
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
        "config-invalid",
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.invalid-value", { key, problem }),
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.see-globs"),
        location
      );
  };
  for (const { text, at: location } of patterns) refuse((0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_2__/* .globProblem */ .AI)(text), location);
  refuse((0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_2__/* .globsProblem */ .jQ)(patterns.map(({ text }) => text)), patterns[0]?.at);
  return patterns;
}



/***/ }),

/***/ 8477:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7934);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7668);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);
/* harmony import */ var _model_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(735);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1047);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8426);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4413);
/* harmony import */ var _exceptions_waivers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77);
/* harmony import */ var _packs_valibot_issues_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3396);
/* harmony import */ var _checked_globs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8712);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2362);












function readConfig(file, text) {
  const map = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .lines */ .M)(text);
  const { root, problems } = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, 0, text.length, map);
  const first = problems[0];
  if (first)
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("config-invalid", first.message, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.fix-yaml"), {
      file,
      range: first.range
    });
  if (root === void 0 || root.kind === "scalar" && root.text === null) return {};
  const where = (node) => ({ file, range: (node ?? root).range });
  if (root.kind !== "map")
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(
      "config-invalid",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.not-a-mapping"),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.see-schema"),
      where(root)
    );
  refuseUnknown(file, root, Object.keys(_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigFile */ .PZ.entries));
  const waivers = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(root, "waivers");
  const stated = waivers?.kind === "list" ? waivers.items : [];
  for (const waiver of stated)
    if (waiver.kind === "map") refuseUnknown(file, waiver, Object.keys(_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .Waiver */ .fv.entries));
  const overrides = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(root, "overrides");
  for (const override of overrides?.kind === "list" ? overrides.items : [])
    if (override.kind === "map") refuseUnknown(file, override, Object.keys(_model_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .Override */ .d_.entries));
  for (const key of ["include", "exclude"]) (0,_checked_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedGlobs */ .X)(key, (0,_declarations_js__WEBPACK_IMPORTED_MODULE_8__/* .texts */ .Te)((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(root, key), where));
  const parsed = valibot__WEBPACK_IMPORTED_MODULE_11__/* .safeParse */ .xLC(_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigFile */ .PZ, (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(root));
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const path = issue.path?.map((item) => String(item.key)) ?? [];
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(
      "config-invalid",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.invalid-value", { key: path.join("."), problem: (0,_packs_valibot_issues_js__WEBPACK_IMPORTED_MODULE_6__/* .issueMessage */ .bg)(issue) }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.see-schema"),
      where((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nearestNode */ .Tb)(root, path))
    );
  }
  const {
    waivers: _w,
    parameters: _p,
    overrides: _o,
    authorizations: _a,
    deployment: _d,
    ...config
  } = parsed.output;
  const declared = (key, read) => {
    const node = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(root, key);
    return node === void 0 || node.kind === "scalar" && node.text === null ? {} : { [key]: read(node) };
  };
  return {
    ...config,
    ...declared("waivers", () => stated.map((node) => (0,_exceptions_waivers_js__WEBPACK_IMPORTED_MODULE_5__/* .readWaiver */ .Vg)(file, node))),
    ...declared("parameters", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_8__/* .readParameters */ .Zu)(node, where)),
    ...declared("overrides", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_8__/* .readOverrides */ .iP)(node, where)),
    ...declared("authorizations", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_8__/* .readAuthorizations */ .fW)(node, where)),
    ...declared("deployment", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_8__/* .readDeployment */ .iJ)(node, where)),
    ...root.entries.size > 0 ? { at: (...path) => where((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nearestNode */ .Tb)(root, path)) } : {}
  };
}
function refuseUnknown(file, map, allowed) {
  for (const [key, entry] of map.entries)
    if (!allowed.includes(key))
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(
        "config-unknown-key",
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.unknown-key", { key }),
        (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(key, allowed) ?? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.known-keys", { keys: allowed }),
        { file, range: entry.key }
      );
}



/***/ }),

/***/ 2362:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Zu: () => (/* binding */ readParameters),
/* harmony export */   fW: () => (/* binding */ readAuthorizations),
/* harmony export */   iJ: () => (/* binding */ readDeployment),
/* harmony export */   iP: () => (/* binding */ readOverrides)
/* harmony export */ });
/* harmony import */ var _facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3288);
/* harmony import */ var _facts_draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7309);
/* harmony import */ var _facts_typed_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9470);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1793);
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1136);
/* harmony import */ var _model_spelling_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1052);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1986);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8426);
/* harmony import */ var _packs_value_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(745);
/* harmony import */ var _checked_globs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8712);











const PATHS = new Map(
  Object.entries(_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W8).flatMap(
    ([name, { governance, also = [], kinds }]) => kinds.includes("model") ? [governance ?? "", ...also].flatMap(
      (path) => path.startsWith("deployment.") ? [[path.slice("deployment.".length), name]] : path.startsWith("registrations.") ? [[path, name]] : []
    ) : []
  )
);
const texts = (node, where) => (node?.kind === "list" ? node.items : []).flatMap(
  (item) => item.kind === "scalar" && item.text ? [{ text: item.text, at: where(item) }] : []
);
function readDeployment(node, where, path = "") {
  const statements = /* @__PURE__ */ new Map();
  read(node, where, path, statements);
  return new Map([...statements].flatMap(([name, [fact]]) => fact ? [[name, fact]] : []));
}
function read(node, where, path, statements) {
  const name = PATHS.get(path);
  if (name === void 0) {
    if (node.kind !== "map" || ![...PATHS.keys()].some((candidate) => candidate.startsWith(prefix(path))))
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(
        "config-unknown-key",
        path === "" ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("deployment.not-a-mapping") : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("deployment.unknown-key", { key: path }),
        (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(path, PATHS.keys()) ?? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("config.known-keys", { keys: [...PATHS.keys()] }),
        where(node)
      );
    for (const [key, { value: value2 }] of node.entries) read(value2, where, prefix(path) + key, statements);
    return;
  }
  const entry = (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_8__/* .lookup */ .$I)(_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W8, name);
  const words = (node.kind === "list" ? node.items : [node]).flatMap(
    (item) => item.kind === "scalar" && item.text ? [{ text: item.text, at: where(item) }] : []
  );
  const [first] = words;
  const value = entry && first && (entry.type === "list" ? first.text : (0,_facts_typed_value_js__WEBPACK_IMPORTED_MODULE_2__/* .typed */ .n)(entry, first.text));
  if (!entry || !(0,_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isFactName */ .Ah)(name) || !first || value === void 0)
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(
      "config-invalid",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("deployment.invalid-value", { key: path, type: entry ? (0,_packs_value_types_js__WEBPACK_IMPORTED_MODULE_6__/* .factType */ .Bx)(entry) : "" }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("deployment.see-facts"),
      where(node)
    );
  if ((0,_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isListFact */ .TM)(name)) (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .stateList */ .MO)(statements, name, words, "governance");
  else (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .stateAsRead */ .Uy)(statements, name, value, { at: first.at, evidence: "governance" });
}
const inAmerican = (part) => ({
  ...part,
  text: (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_9__/* .americanWord */ .l)(part.text)
});
const prefix = (path) => path === "" ? "" : `${path}.`;
const readAuthorizations = (node, where) => (node.kind === "list" ? node.items : []).map((item) => {
  const part = (key) => {
    const value = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, key);
    return value?.kind === "scalar" && value.text ? { text: value.text, at: where(value) } : void 0;
  };
  const nothing = { text: "", at: where(item) };
  const scope = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, "scope");
  const expires = part("expires");
  const owner = part("owner");
  const upstream = part("upstream");
  if (upstream) (0,_checked_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedGlobs */ .X)("upstream", [upstream]);
  return {
    at: where(item),
    upstream: upstream?.text ?? "",
    basis: inAmerican(part("basis") ?? nothing),
    evidence: part("evidence") ?? nothing,
    scope: texts(scope, where),
    ...expires ? { expires } : {},
    ...owner ? { owner } : {}
  };
});
const readParameters = (node, where) => (node?.kind === "map" ? [...node.entries] : []).map(
  ([rule, entry]) => ({
    rule: (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_9__/* .currentRuleId */ .B)(rule),
    at: where(entry.value),
    values: new Map(
      (entry.value.kind === "map" ? [...entry.value.entries] : []).map(([name, { value }]) => [
        name,
        { value: (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(value), at: where(value) }
      ])
    )
  })
);
const SETTINGS = [..._model_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC, "off"];
const settingOf = (value) => SETTINGS.find((setting) => setting === value) ?? "error";
const readOverrides = (node, where) => (node?.kind === "list" ? node.items : []).map((item) => {
  const files = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, "files");
  const rules = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, "rules");
  return {
    files: (0,_checked_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedGlobs */ .X)("files", texts(files, where)),
    rules: new Map(
      (rules?.kind === "map" ? [...rules.entries] : []).map(([rule, { value }]) => [
        (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_9__/* .currentRuleId */ .B)(rule),
        { value: settingOf((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(value)), at: where(value) }
      ])
    ),
    parameters: readParameters((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, "parameters"), where)
  };
});



/***/ })

};
