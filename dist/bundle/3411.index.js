export const id = 3411;
export const ids = [3411];
export const modules = {

/***/ 3411:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   newRuleCommand: () => (/* binding */ newRuleCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7934);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1793);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9312);
/* harmony import */ var _node_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8656);
/* harmony import */ var _node_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7282);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3330);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3057);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9567);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4485);












const newRuleCommand = (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .defineCommand */ .NB)({
  name: "pack new-rule",
  form: "<pack> <name>",
  summary: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("help.new-rule"),
  examples: ["pack new-rule ./acme version-missing"],
  words: { least: 2, most: 2, takes: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.takes-pack-and-rule") },
  flags: { locale: _flags_js__WEBPACK_IMPORTED_MODULE_10__/* .localeFlag */ .LX },
  async run({ paths: [folder = "", name = ""], locale }, { cwd, out }) {
    out(await newRule(cwd, folder, name, locale));
    return _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.ok;
  }
});
const KEBAB = /^[a-z][a-z0-9-]*$/;
async function newRule(cwd, folder, name, locale) {
  const pack = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder);
  const packNameStated = await packName((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pack, "pack.json"));
  const namespace = packNameStated ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(pack);
  named("pack", namespace);
  named("rule", name);
  const paths = [];
  const write = async (path, text) => {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pack, path), text, { flag: "wx" });
    paths.push(path);
  };
  try {
    const root = (0,_node_files_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryRoot */ .Hn)(cwd);
    if ((0,_node_output_js__WEBPACK_IMPORTED_MODULE_6__/* .isIn */ .S1)(root, pack)) (0,_node_output_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseLinksOut */ .aH)(pack, root);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(pack, { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(pack, name));
    if (packNameStated === void 0) await write("pack.json", pretty(packFile(namespace)));
    await write(`${name}/rule.json`, pretty(rule(`${namespace}/${name}`)));
    await write(`${name}/good.md`, document(["license: apache-2.0", 'version: "1.0"']));
    await write(`${name}/bad.md`, document(["license: apache-2.0"]));
    await write(
      `${name}/draft.md`,
      document(["license: apache-2.0", "governance: {subject: {stage: draft}}"])
    );
  } catch (error) {
    if (error.code === "EEXIST")
      throw (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .usageError */ .Wp)(
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.exists", { path: `${folder}/${name}` }),
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.another-name")
      );
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(
      "cannot-write",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.cannot-write", { file: `${folder}/${name}` }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.check-folder")
    );
  }
  const folderName = (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)(folder.replace(/\/{1,9}$/, ""));
  const rows = paths.map((path) => (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.wrote", { file: `${folderName}/${path}` }));
  return `${rows.map((row) => (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(row, locale)).join("\n")}

${(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.next-of-rule"), locale)}
      cardwarden pack lint ${folderName}
      cardwarden pack test ${folderName} --coverage
`;
}
function named(kind, word) {
  if (!KEBAB.test(word))
    throw (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .usageError */ .Wp)(
      kind === "pack" ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.not-a-pack-name", { name: word }) : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.not-a-rule-name", { name: word }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.name-letters")
    );
}
async function packName(path) {
  let text;
  try {
    text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT") return void 0;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(
      "file-unreadable",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.file-unreadable", { file: path }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.check-permissions")
    );
  }
  try {
    return valibot__WEBPACK_IMPORTED_MODULE_11__/* .parse */ .qgA(_model_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .PackFile */ .yx, JSON.parse(text)).name;
  } catch {
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(
      "pack-invalid",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.not-a-pack-file", { file: path }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.see-pack-schema")
    );
  }
}
const pretty = (value) => `${JSON.stringify(value, null, 2)}
`;
const packFile = (name) => ({
  name,
  version: "0.1.0",
  title: { en: `Rules of ${name}` }
});
const document = (matter) => `---
${matter.join("\n")}
pipeline_tag: text-generation
---

# Example model
`;
function rule(id) {
  return {
    id,
    title: { en: "No version is stated", "zh-CN": "未说明版本" },
    stage: "release",
    kind: "missing-statement",
    subject: "model",
    when: { fact: "isPublished", operator: "equal", value: "yes" },
    require: { fact: "version", operator: "present", value: true },
    severity: { baseline: "warning" },
    anchor: "version",
    message: { en: "{name} states no version.", "zh-CN": "{name} 未说明版本。" },
    rationale: {
      en: "Without a version nobody can tell which model a statement is about.",
      "zh-CN": "没有版本，就无法知道说明针对的是哪个模型。"
    },
    remedy: { en: "State `version:`.", "zh-CN": "填写 `version:`。" },
    fix: { add: { version: "<the version>" } },
    basis: [
      {
        instrument: "Our documentation policy",
        provision: "section 1",
        asks: "Every published model states its version.",
        verified: false
      }
    ],
    examples: [
      { path: "good.md", outcome: "pass" },
      { path: "bad.md", outcome: "fail", line: 4 },
      { path: "draft.md", outcome: "not-applicable" }
    ]
  };
}



/***/ }),

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

/***/ 9312:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ RuleFile),
/* harmony export */   yx: () => (/* binding */ PackFile)
/* harmony export */ });
/* unused harmony exports Basis, Case, Condition, Example, Fix, LevelSeverity, Parameter, Removed, RuleEdit, Texts */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7668);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(735);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(324);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1986);





const Leaf = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
  fact: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)("A fact of the catalog (docs/facts.md)."),
  operator: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)("One of the operators in docs/writing-a-rule.md."),
  value: valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ parameter: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)("A parameter of the rule.") })
  ])
});
const Condition = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
  valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ all: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .lazy */ .RZV(() => Condition)), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1)) }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ any: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .lazy */ .RZV(() => Condition)), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1)) }),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ not: valibot__WEBPACK_IMPORTED_MODULE_3__/* .lazy */ .RZV(() => Condition) }),
    Leaf
  ]),
  valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("json-rules-engine condition: all, any, not, or fact / operator / value.")
);
const Texts = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
  en: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)("English. {fact.name} is replaced by the fact's value."),
  "zh-CN": valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)("Simplified Chinese."))
});
const RULE_ID = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;
const SEMVER = /^\d+\.\d+\.\d+$/;
const Severity = valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC);
const LevelSeverity = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ baseline: Severity, strict: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(Severity) });
const Case = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
  require: Condition,
  severity: LevelSeverity,
  message: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(Texts),
  remedy: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(Texts, valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("Where this case has another remedy than the rule."))
  )
});
const Basis = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
  instrument: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)(
    "Law, standard, license or specification; `Cardwarden` for an invariant of the tool."
  ),
  provision: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)("Article, section or clause."),
  asks: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)("What it asks, in our own words."),
  url: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)("Where the text can be read.")),
  accessed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6)("When it was read.")),
  verified: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz("register")]),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(
      "true: the text was read at its source; register: the register entry's own state counts, finding by finding."
    )
  ),
  effectiveFrom: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6)("In force from.")),
  effectiveTo: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .date */ .p6)("In force until."))
});
const Parameter = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
  type: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(["list", "text", "number"]),
  description: Texts,
  default: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP())]),
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("Without a default the rule is off until the configuration gives a value.")
    )
  ),
  enum: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)("A word.")),
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1),
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("The words that a text, or an item of a list, may be.")
    )
  ),
  minimum: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("The least number."))),
  maximum: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("The greatest number."))),
  stricter: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(["subset", "superset", "lower", "higher"]),
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(
        "Which other values ask more: of a list a part of it or more than it, of a number a lower or a higher one. Without it a floor fixes the value."
      )
    )
  )
});
const Example = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
  path: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)("File or folder beside rule.json."),
  subject: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)("Subject id, where the example has several.")),
  outcome: valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOMES */ .im),
  line: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minValue */ .Wwf(1))),
  fixed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(
    (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)("File or folder beside rule.json: what the example is once the fix has been applied.")
  )
});
const SetValue = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
  fact: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)(
    "A fact that front matter or the declaration states once, on one line; its value is replaced where it stands."
  ),
  to: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)("The new value. {fact.name} is replaced by the fact's value.")
});
const Append = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
  after: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)("A fact whose place the text follows, such as `body` or `to.body`."),
  text: Texts
});
const RuleEdit = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
  valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    when: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(Condition, valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("Where this edit is right; default: always."))
    ),
    safe: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("true: it only repeats what the document states, and needs no judgment.")
    ),
    set: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(SetValue),
    append: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(Append)
  }),
  valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y(
    (edit) => edit.set === void 0 !== (edit.append === void 0),
    "rule.set-or-append"
  )
);
const Fix = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
  valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    add: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P((0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)("Dotted path of a front-matter key."), valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), Texts])),
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(
          "Path to a placeholder such as `<yes | no | partial | unknown>`, never to an answer nobody gave. One made of words may be given in both languages."
        )
      )
    ),
    edit: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(RuleEdit),
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1),
        valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("What can be applied; the first whose `when` holds counts.")
      )
    )
  }),
  valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y(
    (fix) => fix.add !== void 0 || fix.edit !== void 0,
    "rule.add-or-edit"
  )
);
const Rule_ = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
  $schema: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
  id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(RULE_ID),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("<pack>/<kebab-name>, equal to its folder.")
  ),
  title: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(Texts),
  status: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(["draft", "stable", "deprecated"]), "stable"),
  since: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)("Pack version that introduced the rule.")),
  changed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), change: valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })), []),
  stage: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_STAGES */ .h7), "any"),
  kind: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_KINDS */ .rI), "missing-statement"),
  subject: valibot__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .SUBJECT_KINDS */ .jy),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .SUBJECT_KINDS */ .jy)), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1))
  ]),
  parameters: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[a-z][A-Za-z0-9]*$/)), Parameter),
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(
        'Values for conditions, as `{"parameter": "name"}`; `parameters` of the configuration.'
      )
    )
  ),
  when: Condition,
  undetermined: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
      Condition,
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("Where this holds the rule says it cannot tell, instead of judging.")
    )
  ),
  require: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(Condition),
  severity: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(LevelSeverity),
  cases: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Case), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1))),
  anchor: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(
    (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)("Fact whose place is the primary location; default: the deciding fact's.")
  ),
  each: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(
    (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)("A list fact: every item of it makes a finding of its own, at the place of the item.")
  ),
  supersedes: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("Rule ids whose findings on the same subject are dropped; `*` for every one.")
    ),
    []
  ),
  message: Texts,
  rationale: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(Texts),
  remedy: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(Texts),
  remedyInManifest: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
      Texts,
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_(
        "The same where the finding stands in a file that is no Markdown, and has neither front matter nor headings."
      )
    )
  ),
  fix: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(Fix),
  basis: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Basis), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1)),
  seed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("Claims of the founding paper.")), []),
  examples: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Example), valibot__WEBPACK_IMPORTED_MODULE_3__/* .minLength */ .BpQ(1))
});
const RuleFile = valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
  Rule_,
  valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y(
    (rule) => rule.cases === void 0 !== (rule.require === void 0),
    "rule.require-or-cases"
  ),
  valibot__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z6Y(
    (rule) => rule.require === void 0 === (rule.severity === void 0),
    "rule.require-and-severity"
  )
);
const Removed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
  id: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(RULE_ID), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("The id it had; never used again.")),
  version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(SEMVER), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("The first version without it.")),
  reason: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)("Why, in one sentence."),
  replacedBy: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)("Id of the rule that stands for it now."))
});
const PackFile = valibot__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
  $schema: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
  name: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(/^[a-z][a-z0-9-]*$/),
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("Namespace of its rule ids.")
  ),
  version: valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .regex */ .yGV(SEMVER), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("Semantic version.")),
  title: Texts,
  license: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)("SPDX identifier of the pack itself.")),
  engine: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)("Versions of the tool that it needs, as a semver range.")),
  extends: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg((0,_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .filled */ .Bq)("Name of a built-in pack, ./path, npm:…, github:… or git+https://… source.")),
      valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("Packs that it brings along, and whose settings it may change.")
    )
  ),
  level: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("Level where nobody sets another."))),
  rules: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .RuleSettings */ .K5),
  parameters: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterSettings */ .Pf),
  overrides: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .Override */ .d_), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("Settings for some documents."))),
  authorizations: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_config_js__WEBPACK_IMPORTED_MODULE_0__/* .Authorization */ .yR)),
  deployment: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J())),
  floor: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .Floor */ .Zg),
  removed: valibot__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(
    valibot__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(Removed), valibot__WEBPACK_IMPORTED_MODULE_3__/* .description */ .h_("Rules that earlier versions had, and why they went."))
  )
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



/***/ })

};
