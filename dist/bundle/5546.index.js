export const id = 5546;
export const ids = [5546];
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



/***/ }),

/***/ 5546:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yy: () => (/* binding */ SETTINGS),
  loadPack: () => (/* binding */ loadPack),
  zy: () => (/* binding */ readHead),
  dH: () => (/* binding */ readRule),
  Nk: () => (/* binding */ registerOf),
  ob: () => (/* binding */ strangers)
});

// UNUSED EXPORTS: checkRule, digestOf

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(5108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(2565);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/facts/catalog.js + 8 modules
var catalog = __webpack_require__(3288);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/model/lookup.js
var lookup = __webpack_require__(1136);
// EXTERNAL MODULE: ./lib/src/model/rule.js
var rule = __webpack_require__(9312);
// EXTERNAL MODULE: ./lib/src/model/spelling.js
var spelling = __webpack_require__(1052);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
// EXTERNAL MODULE: ./lib/src/policy/settings/parameters.js
var settings_parameters = __webpack_require__(671);
// EXTERNAL MODULE: ./lib/src/policy/packs/conditions.js
var conditions = __webpack_require__(4896);
// EXTERNAL MODULE: ./lib/src/facts/day.js
var facts_day = __webpack_require__(704);
// EXTERNAL MODULE: ./lib/src/model/shapes.js
var shapes = __webpack_require__(324);
;// CONCATENATED MODULE: ./lib/src/model/register.js



const Answer = dist/* strictObject */.rej({
  value: dist/* picklist */.KIO(["yes", "no", "conditional", "unknown"]),
  clause: dist/* optional */.lqM((0,shapes/* text */.Qq)("Clause of the text that answers.")),
  basis: dist/* optional */.lqM(dist/* picklist */.KIO(["express", "silent"])),
  verified: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* boolean */.zMY(),
      dist/* description */.h_(
        "The answer was read: in a text read in full, or in the cited clause. Follows from `read` and `clause` where it is not given."
      )
    )
  )
});
const Duties = dist/* record */.g1P(dist/* string */.YjP(), dist/* union */.KCZ([dist/* boolean */.zMY(), dist/* string */.YjP()]));
const License = dist/* strictObject */.rej({
  id: (0,shapes/* filled */.Bq)(
    "Hugging Face spelling where there is one; `terms:<service>` for terms on outputs, `platform:<site>` for terms on collecting."
  ),
  name: (0,shapes/* filled */.Bq)("Name of the text."),
  kind: dist/* picklist */.KIO(vocabulary/* LICENSE_KINDS */.OU),
  family: dist/* optional */.lqM((0,shapes/* text */.Qq)("Model family, for texts that treat relatives differently.")),
  spdx: dist/* optional */.lqM((0,shapes/* text */.Qq)("SPDX license identifier.")),
  aliases: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
  links: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* array */.YOg(dist/* string */.YjP()),
      dist/* description */.h_("Addresses of this text: host and beginning of the path, lower case.")
    )
  ),
  owners: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* array */.YOg(dist/* string */.YjP()),
      dist/* description */.h_(
        "Service terms: accounts on the Hub of the party that wrote them. What it publishes itself they do not bind."
      )
    )
  ),
  date: dist/* optional */.lqM((0,shapes/* text */.Qq)("Date of the version that was read.")),
  source: (0,shapes/* filled */.Bq)("The text that was read: repository@commit path, or page."),
  read: dist/* pipe */.FsL(
    dist/* picklist */.KIO(vocabulary/* READ_EXTENTS */.NJ),
    dist/* description */.h_(
      "full: the whole text; partial: the cited clauses; secondary: quotations elsewhere."
    )
  ),
  retrieved: (0,shapes/* date */.p6)("When the reading was recorded."),
  reviewAfterDays: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* number */.aig(),
      dist/* integer */.ndf(),
      dist/* minValue */.Wwf(1),
      dist/* maxValue */.cGV(3650),
      dist/* description */.h_(
        "Service terms that their author may change alone: days after `retrieved` for which the reading counts. 180 where it is not given. Later it is unverified."
      )
    )
  ),
  attributes: dist/* record */.g1P(dist/* picklist */.KIO(vocabulary/* ATTRIBUTES */.iw), Answer),
  duties: dist/* strictObject */.rej({
    carry: dist/* union */.KCZ([Duties, dist/* literal */.euz("unknown")]),
    output: dist/* union */.KCZ([Duties, dist/* literal */.euz("forbidden"), dist/* literal */.euz("unknown")]),
    train: dist/* union */.KCZ([Duties, dist/* literal */.euz("as-output"), dist/* literal */.euz("unknown")])
  }),
  outputBan: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* picklist */.KIO(["any-model", "competing-models"]),
      dist/* description */.h_("Which models may not be trained on outputs, where the text forbids it.")
    )
  ),
  excludedRegions: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[A-Z]{2}$/))),
      dist/* description */.h_(
        "Countries (ISO 3166-1; EU for the Union) for which nothing is granted; with `territoryExclusions: conditional` only for some works or persons."
      )
    )
  ),
  userLimit: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* number */.aig(),
      dist/* integer */.ndf(),
      dist/* minValue */.Wwf(1),
      dist/* description */.h_("Users a month above which the grant ends (`monthlyActiveUserThreshold`).")
    )
  )
});
const Upstream = dist/* strictObject */.rej({
  pattern: (0,shapes/* filled */.Bq)(
    "Hub id or service name; `*` and `{a,b}` as in globs; compared without case. Of several patterns the one with more letters counts."
  ),
  kind: dist/* picklist */.KIO(["model", "dataset", "hosted"]),
  license: dist/* nullable */.mee(
    (0,shapes/* filled */.Bq)("Id of a license entry, of its terms for a hosted service; null: none on record.")
  ),
  source: (0,shapes/* filled */.Bq)("Where the license statement was read."),
  retrieved: (0,shapes/* date */.p6)("When the reading was recorded."),
  verified: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("The statement was read at that source.")),
  root: dist/* optional */.lqM((0,shapes/* text */.Qq)("The model this one is a copy or fine-tune of.")),
  generatedBy: dist/* optional */.lqM(
    dist/* pipe */.FsL(
      dist/* array */.YOg(dist/* string */.YjP()),
      dist/* description */.h_("Data sets: models or services whose outputs are in it.")
    )
  ),
  withdrawn: dist/* optional */.lqM((0,shapes/* text */.Qq)("Why the publisher took it down."))
});
const RegisterFile = dist/* strictObject */.rej({
  $schema: dist/* optional */.lqM(dist/* string */.YjP()),
  version: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d+\.\d+\.\d+$/)),
  licenses: dist/* array */.YOg(License),
  upstreams: dist/* array */.YOg(Upstream),
  reuploaders: dist/* pipe */.FsL(
    dist/* array */.YOg(dist/* string */.YjP()),
    dist/* description */.h_("Owners whose repositories are copies of other people's models: go to the root.")
  )
});


// EXTERNAL MODULE: ./lib/src/register/index.js + 21 modules
var register = __webpack_require__(8403);
// EXTERNAL MODULE: ./lib/src/policy/packs/valibot-issues.js
var valibot_issues = __webpack_require__(3396);
;// CONCATENATED MODULE: ./lib/src/policy/packs/register-files.js







const FILES = ["licenses", "terms", "upstreams", "datasets"];
const MAX_ENTRIES = 1e4;
const ID = /^[a-z0-9][a-z0-9.+:_-]{0,79}$/;
const problemAt = (file, { path, message: text }) => ({
  file,
  path,
  message: text
});
function registerAdditions(pack, files) {
  const licenses = [];
  const upstreams = [];
  const problems = [];
  const places = /* @__PURE__ */ new Map();
  for (const [name, raw] of Object.entries(files)) {
    const where = `${pack}/register/${name}.json`;
    const file = FILES.find(
      (candidate) => candidate === name || candidate === "licenses" && name === "licences"
    );
    if (file === void 0) {
      problems.push({
        file: where,
        path: [],
        message: (0,messages/* message */.iU)("register.unknown-file", { files: FILES })
      });
      continue;
    }
    const entries = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* array */.YOg(dist/* unknown */.L5J()), dist/* maxLength */.Ru6(MAX_ENTRIES)), raw);
    if (!entries.success) {
      problems.push(...(0,valibot_issues/* complaints */.ZL)(entries.issues).map((complaint) => problemAt(where, complaint)));
      continue;
    }
    for (const [i, rawEntry] of entries.output.entries()) {
      const report = ({ path, message: text }) => problems.push({ file: where, path: [i, ...path], message: text });
      const isText = file === "licenses" || file === "terms";
      const entryText = inAmerican(rawEntry);
      const parsed = isText ? dist/* safeParse */.xLC(License, entryText) : dist/* safeParse */.xLC(Upstream, entryText);
      if (!parsed.success) {
        for (const complaint of (0,valibot_issues/* complaints */.ZL)(parsed.issues)) report(complaint);
        continue;
      }
      const entry = parsed.output;
      const key = "id" in entry ? `id ${entry.id}` : `${entry.kind} ${entry.pattern.toLowerCase()}`;
      const before = places.get(key);
      if (before !== void 0)
        report({ path: [], message: (0,messages/* message */.iU)("register.twice", { entry: key, place: before }) });
      places.set(key, `${where} /${i}`);
      for (const problem of "id" in entry ? licenseProblems(entry, file) : upstreamProblems(entry, file))
        report(problem);
      if ("id" in entry) licenses.push(entry);
      else upstreams.push(entry);
    }
  }
  return { additions: { licenses, upstreams }, problems };
}
function inAmerican(entry) {
  if (Array.isArray(entry)) return entry.map(inAmerican);
  if (typeof entry === "string") return (0,spelling/* americanWord */.l)(entry);
  if (typeof entry !== "object" || entry === null) return entry;
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [
      key === "licence" ? "license" : key,
      key === "duties" ? inAmerican(value) : value
    ])
  );
}
function licenseProblems(license, file) {
  const problems = [];
  if (!ID.test(license.id)) problems.push({ path: ["id"], message: (0,messages/* message */.iU)("register.id") });
  const service = license.kind === "service-terms";
  if (service !== (file === "terms"))
    problems.push({ path: ["kind"], message: (0,messages/* message */.iU)("register.kind-of-text") });
  if (service !== /^(?:terms|platform):./.test(license.id))
    problems.push({ path: ["id"], message: (0,messages/* message */.iU)("register.id-of-terms") });
  if (license.reviewAfterDays !== void 0 && !service)
    problems.push({ path: ["reviewAfterDays"], message: (0,messages/* message */.iU)("register.only-terms-expire") });
  return [...problems, ...dayProblems(license.retrieved)];
}
function upstreamProblems(upstream, file) {
  const problems = [];
  if (upstream.kind === "dataset" !== (file === "datasets"))
    problems.push({ path: ["kind"], message: (0,messages/* message */.iU)("register.kind-of-upstream") });
  const pattern = (0,register/* patternProblem */.AL)(upstream.pattern);
  if (pattern !== void 0) problems.push({ path: ["pattern"], message: pattern });
  if (upstream.license !== null && upstream.kind === "hosted" !== upstream.license.startsWith("terms:"))
    problems.push({ path: ["license"], message: (0,messages/* message */.iU)("register.hosted-under-terms") });
  return [...problems, ...dayProblems(upstream.retrieved)];
}
const dayProblems = (day) => (0,facts_day/* dayNumber */.U)(day) === void 0 ? [{ path: ["retrieved"], message: (0,messages/* message */.iU)("register.not-a-day", { day }) }] : [];


;// CONCATENATED MODULE: ./lib/src/policy/packs/load.js














function loadPack(source) {
  const head = readHead(source);
  if (head.pack === void 0 || head.problems.length > 0)
    throw new errors/* UserError */.yo(
      "pack-invalid",
      (0,messages/* message */.iU)("pack.invalid-head", { problems: joined(head.problems.map(problemText), AND) }),
      (0,messages/* message */.iU)("pack.see-schema")
    );
  const { name, version } = head.pack;
  const problems = [];
  const rules = Object.entries(source.rules).flatMap(([folder, raw]) => {
    const read = readRule(raw, `${name}/${folder}`);
    const file = `${name}/${folder}/rule.json`;
    problems.push(
      ...read.problems.map(
        (problem) => (0,messages/* message */.iU)("pack.in-file", { file, problem: problemText(problem) })
      )
    );
    return read.rule ?? [];
  });
  const registerPart = source.register && registerOf(name, source.register);
  problems.push(
    ...(registerPart?.problems ?? []).map(
      ({ file, ...problem }) => (0,messages/* message */.iU)("pack.in-file", { file, problem: problemText(problem) })
    )
  );
  if (problems.length > 0)
    throw new errors/* UserError */.yo(
      "pack-invalid",
      joined(problems, LINES),
      (0,messages/* message */.iU)("pack.fix", { pack: name })
    );
  const { removed } = head.pack;
  const register = registerPart?.additions;
  const digest = digestOf({ pack: source.pack, rules: source.rules, register: source.register });
  const settings = settingsOf(head.pack);
  const { origin, text } = source;
  return {
    name,
    version,
    digest,
    ...removed ? { removed } : {},
    rules,
    ...register ? { register } : {},
    ...settings ? { settings } : {},
    ...origin === void 0 ? {} : { origin },
    ...settings && text !== void 0 ? { text } : {}
  };
}
const SETTINGS = [
  "engine",
  "extends",
  "level",
  "rules",
  "parameters",
  "overrides",
  "authorizations",
  "deployment",
  "floor"
];
function settingsOf(file) {
  const stated = SETTINGS.flatMap((key) => file[key] === void 0 ? [] : [[key, file[key]]]);
  return stated.length === 0 ? void 0 : Object.fromEntries(stated);
}
function registerOf(name, files) {
  const deep = Object.entries(files).flatMap(
    ([file, json]) => deeperThan(json, MAX_NESTING) ? [file] : []
  );
  return deep.length === 0 ? registerAdditions(name, files) : {
    additions: void 0,
    problems: deep.map((file) => ({
      file: `${name}/register/${file}.json`,
      path: [],
      message: TOO_DEEP
    }))
  };
}
function readHead({ pack, rules }) {
  if (deeperThan(pack, MAX_NESTING)) return { problems: [{ path: [], message: TOO_DEEP }] };
  const parsed = dist/* safeParse */.xLC(rule/* PackFile */.yx, pack);
  if (!parsed.success)
    return {
      problems: (0,valibot_issues/* complaints */.ZL)(parsed.issues).map((complaint) => plainProblem(complaint, rule/* PackFile */.yx))
    };
  const { name, removed = [] } = parsed.output;
  const problems = removed.flatMap(({ id }, i) => {
    const [pack2, folder = ""] = id.split("/");
    const path = ["removed", i, "id"];
    if (pack2 !== name)
      return [{ path, message: (0,messages/* message */.iU)("pack.not-its-rule", { rule: id, pack: name }) }];
    return Object.hasOwn(rules, folder) ? [{ path, message: (0,messages/* message */.iU)("pack.rule-exists", { rule: id }) }] : [];
  });
  return { pack: parsed.output, problems };
}
function readRule(raw, id) {
  if (deeperThan(raw, MAX_NESTING)) return { problems: [{ path: [], message: TOO_DEEP }] };
  const parsed = dist/* safeParse */.xLC(rule/* RuleFile */.FC, load_inAmerican(raw));
  return parsed.success ? { rule: parsed.output, problems: checkRule(parsed.output, id) } : { problems: (0,valibot_issues/* complaints */.ZL)(parsed.issues).map((complaint) => plainProblem(complaint, rule/* RuleFile */.FC)) };
}
function load_inAmerican(rule) {
  if (Array.isArray(rule)) return rule.map(load_inAmerican);
  if (typeof rule !== "object" || rule === null) return rule;
  return Object.fromEntries(
    Object.entries(rule).map(([key, value]) => [
      key,
      key === "kind" || key === "value" ? spelled(value) : load_inAmerican(value)
    ])
  );
}
const spelled = (value) => Array.isArray(value) ? value.map(spelled) : typeof value === "string" ? (0,spelling/* americanWord */.l)(value) : value;
function problemText({ path, message: text, hint }) {
  const stated = typeof text === "string" ? (0,messages/* message */.iU)("text", { text }) : text;
  const problem = hint === void 0 ? stated : (0,messages/* message */.iU)("pack.with-hint", { problem: stated, hint });
  return path.length === 0 ? problem : (0,messages/* message */.iU)("pack.at-path", { path: path.join("/"), problem });
}
const AND = "pack.and";
const LINES = "pack.lines";
function joined(messages2, joint) {
  const [first, ...others] = messages2;
  if (first !== void 0 && others.length === 0) return first;
  const half = Math.ceil(messages2.length / 2);
  return (0,messages/* message */.iU)(joint, {
    first: joined(messages2.slice(0, half), joint),
    second: joined(messages2.slice(half), joint)
  });
}
const MAX_NESTING = 64;
const TOO_DEEP = (0,messages/* message */.iU)("pack.deeply-nested", { limit: MAX_NESTING });
function deeperThan(value, limit) {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap(
      (item) => item !== null && typeof item === "object" ? Object.values(item) : []
    );
  }
  return false;
}
const isFactOf = (name, kind) => (0,lookup/* lookup */.$I)(catalog/* CATALOG */.W8, name)?.kinds.includes(kind) === true;
const isListOf = (name, kind) => isFactOf(name, kind) && (0,lookup/* lookup */.$I)(catalog/* CATALOG */.W8, name)?.type === "list";
function checkRule(rule, id) {
  const kinds = Array.isArray(rule.subject) ? rule.subject : [rule.subject];
  const problems = [];
  const check = (condition, ...path) => {
    if (condition) problems.push(...(0,conditions/* checkCondition */.Q)(condition, kinds, path, rule.parameters));
  };
  check(rule.when, "when");
  check(rule.undetermined, "undetermined");
  check(rule.require, "require");
  for (const [i, ruleCase] of (rule.cases ?? []).entries())
    check(ruleCase.require, "cases", i, "require");
  for (const [i, { when }] of (rule.fix?.edit ?? []).entries())
    check(when, "fix", "edit", i, "when");
  if (rule.id !== id)
    problems.push({ path: ["id"], message: (0,messages/* message */.iU)("rule.wrong-id", { id: rule.id, folder: id }) });
  for (const kind of kinds)
    if (rule.anchor !== void 0 && !isFactOf(rule.anchor, kind))
      problems.push({ path: ["anchor"], ...unknownFact(rule.anchor, [kind]) });
  for (const kind of kinds)
    if (rule.each !== void 0 && !isListOf(rule.each, kind))
      problems.push({
        path: ["each"],
        code: "unknown-fact",
        message: (0,messages/* message */.iU)("rule.not-a-list", { fact: rule.each, kind })
      });
  for (const { text, path } of load_messages(rule))
    problems.push(...strangers(text, kinds).map((problem) => ({ path, ...problem })));
  problems.push(...checkFix(rule, kinds), ...checkParameters(rule.parameters ?? {}));
  const severities = (rule.cases ?? [{ severity: rule.severity }]).flatMap((ruleCase) => [
    ruleCase.severity?.baseline,
    ruleCase.severity?.strict
  ]);
  const verified = rule.basis.some(
    (basis) => basis.verified !== false || basis.instrument === "Cardwarden"
  );
  if (severities.includes("error") && !verified)
    problems.push({
      path: ["basis"],
      code: "error-unverified",
      message: (0,messages/* message */.iU)("rule.error-unverified")
    });
  return problems;
}
const load_messages = (rule) => [
  { texts: rule.message, path: ["message"] },
  ...(rule.cases ?? []).map(({ message: message2 }, i) => ({
    texts: message2,
    path: ["cases", i, "message"]
  }))
].flatMap(
  ({ texts, path }) => vocabulary/* LOCALES */.YZ.map((locale) => ({ text: texts?.[locale] ?? "", path: [...path, locale] }))
);
function unknownFact(name, kinds) {
  const hint = (0,errors/* suggestion */.h)(name, kinds.flatMap(catalog/* factsOf */.xS));
  return {
    code: "unknown-fact",
    message: (0,messages/* message */.iU)("rule.not-a-fact", { fact: name, kinds }),
    ...hint === void 0 ? {} : { hint }
  };
}
const strangers = (text, kinds) => [...text.matchAll(/\{([A-Za-z][\w.]*)\}/g)].flatMap(
  ([, fact = ""]) => fact === "missing" || kinds.every((kind) => isFactOf(fact, kind)) ? [] : [{ ...unknownFact(fact, kinds), code: "unknown-placeholder" }]
);
const checkParameters = (parameters) => Object.entries(parameters).flatMap(([name, parameter]) => {
  const path = ["parameters", name];
  const wrong = parameter.default === void 0 ? void 0 : (0,settings_parameters/* valueProblem */.FQ)(parameter.default, parameter);
  return [
    ...(0,settings_parameters/* schemaProblems */.Ic)(parameter).map(({ key, message: text }) => ({
      path: [...path, key],
      message: text
    })),
    ...wrong === void 0 ? [] : [{ path: [...path, "default"], message: wrong }]
  ];
});
function checkFix({ fix }, kinds) {
  return (fix?.edit ?? []).flatMap(({ set, append }, i) => {
    const [name, ...where] = set === void 0 ? [append?.after ?? "", "append", "after"] : [set.fact, "set", "fact"];
    const texts = vocabulary/* LOCALES */.YZ.map((locale) => [
      append?.text[locale] ?? "",
      ["append", "text", locale]
    ]);
    const edit = ["fix", "edit", i];
    return [
      ...kinds.filter((kind) => !isFactOf(name, kind)).map((kind) => ({ path: [...edit, ...where], ...unknownFact(name, [kind]) })),
      ...[...texts, [set?.to ?? "", ["set", "to"]]].flatMap(
        ([text, field]) => [
          ...strangers(text, kinds),
          .../[<>]/.test(text) ? [{ message: (0,messages/* message */.iU)("rule.placeholder-in-edit") }] : []
        ].map((problem) => ({ path: [...edit, ...field], ...problem }))
      )
    ];
  });
}
const digestOf = (value) => `sha256-${(0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(canonical(value))))}`;
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value !== null && typeof value === "object")
    return `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`).join(",")}}`;
  return JSON.stringify(value);
}
function plainProblem({ issue, ...problem }, shape) {
  const { path } = problem;
  const key = String(path.at(-1) ?? "");
  if (issue.expected === "never") {
    const hint = (0,errors/* suggestion */.h)(key, (0,valibot_issues/* fieldsAt */.$5)(shape, path.slice(0, -1)));
    return {
      ...problem,
      code: "unknown-field",
      message: (0,messages/* message */.iU)("rule.unknown-field", { key }),
      ...hint === void 0 ? {} : { hint }
    };
  }
  if (issue.type === "strict_object" && issue.received === "undefined")
    return { ...problem, code: "field-missing", message: (0,messages/* message */.iU)("rule.field-missing", { key }) };
  if (issue.type === "min_length" && (key === "any" || key === "all"))
    return {
      ...problem,
      code: "empty-condition",
      message: (0,messages/* message */.iU)("rule.empty-condition", { key })
    };
  return problem;
}



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



/***/ })

};
