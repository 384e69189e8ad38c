export const id = 3721;
export const ids = [3721,1848];
export const modules = {

/***/ 4387:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1793);
/* harmony import */ var _node_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65);





const MOST_FILES = 1e3;
const DEEPEST = 16;
const LARGEST = 8 * 1024 * 1024;
function filesOf(rule, path) {
  const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rule, path);
  const real = resolved(start);
  if (real === void 0 || !(0,_node_host_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(rule), real))
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(
      "example-missing",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("example.missing", { path }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("example.in-rule-folder")
    );
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile()) return { [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(start)]: text(real, path) };
  const files = [];
  const walk = (folder, below, depth) => {
    for (const entry of entries(folder)) {
      const name = `${below}${entry.name}`;
      if (entry.isFile()) files.push([name, text((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), `${path}/${name}`)]);
      else if (entry.isDirectory() && depth < DEEPEST)
        walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), `${name}/`, depth + 1);
      if (files.length > MOST_FILES)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(
          "example-invalid",
          (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("example.too-many-files", { path, limit: MOST_FILES }),
          (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("example.keep-small")
        );
    }
  };
  walk(real, "", 0);
  return Object.fromEntries(files);
}
function resolved(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
  } catch {
    return void 0;
  }
}
const entries = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
function text(file, name) {
  try {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size <= LARGEST) return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
  } catch {
  }
  throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(
    "example-invalid",
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.file-unreadable", { file: name }),
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.check-permissions-and-size")
  );
}



/***/ }),

/***/ 1848:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerNames: () => (/* binding */ registerNames),
  registerText: () => (/* binding */ registerText)
});

// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/messages/say.js
var messages_say = __webpack_require__(4820);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
// EXTERNAL MODULE: ./lib/src/policy/packs/builtin.js + 2 modules
var builtin = __webpack_require__(2157);
// EXTERNAL MODULE: ./lib/src/register/glob.js
var glob = __webpack_require__(5142);
// EXTERNAL MODULE: ./lib/src/register/index.js + 21 modules
var register = __webpack_require__(8403);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/text/glob/index.js + 2 modules
var text_glob = __webpack_require__(4023);
// EXTERNAL MODULE: ./lib/src/cli/layout.js
var layout = __webpack_require__(7505);
;// CONCATENATED MODULE: ./lib/src/cli/explain/register-words.js


const wordsOf = (kind, locale) => (word) => {
  const label = (0,messages/* labelOf */.Wy)(kind, word);
  return label === void 0 ? void 0 : (0,messages/* render */.XX)(label, locale);
};
function valuedDuty(duty, value, locale) {
  const words = registerWords(locale);
  const plain = words.duty(duty) ?? duty;
  const state = words.dutyState(value);
  const worded = state === void 0 ? words.duty(`${duty}: ${value}`) : void 0;
  if (worded !== void 0 && worded !== plain) return worded;
  return (0,messages_say/* sayIn */.d)(locale)("explain.duty-value", { duty: plain, value: state ?? value });
}
const registerWords = (locale) => ({
  question: wordsOf("question", locale),
  answer: wordsOf("answer", locale),
  licenseKind: wordsOf("license", locale),
  upstreamKind: wordsOf("subject", locale),
  duty: wordsOf("duty", locale),
  dutyState: wordsOf("duties-state", locale)
});


;// CONCATENATED MODULE: ./lib/src/cli/explain/register.js











function registerText(name, view) {
  const sections = name.includes("/") ? upstreamSections(name, view) ?? licenseSections(name, view) : licenseSections(name, view) ?? upstreamSections(name, view) ?? family(name, view);
  return sections === void 0 ? void 0 : `${sections.join("\n")}
`;
}
function licenseSections(name, view) {
  const say = (0,messages_say/* sayIn */.d)(view.locale);
  const entry = view.register.license(name);
  if (entry) return [...licenseText(entry, view), "", prevails(view)];
  const reading = view.register.resolveLicense({ values: [name] });
  if (reading === void 0 || reading.ids.length === 0) return void 0;
  const [first] = reading.entries;
  const expression = reading.ids.map(report_escape/* line */.n8).join(` ${reading.combination} `);
  if (reading.ids.length === 1 && first) return [...licenseText(first, view), "", prevails(view)];
  const described = new Set(reading.entries.map(({ id }) => id));
  const unrecorded = reading.ids.filter(
    (id) => !described.has(id.replace(/-or-later$| with .*$/, ""))
  );
  return [
    ...[
      ...reading.ids.length > 1 ? [[`${say("explain.read-as", { name: (0,report_escape/* line */.n8)(name) })} ${expression}`]] : [],
      ...unrecorded.map(
        (id) => (0,layout/* paragraph */.FY)(say("explain.no-entry", { name: (0,report_escape/* line */.n8)(id) }), view.columns)
      ),
      ...reading.entries.map((license) => licenseText(license, view))
    ].flatMap((rows, i) => i === 0 ? rows : ["", ...rows]),
    ...reading.entries.length === 0 ? [] : ["", prevails(view)]
  ];
}
const prevails = ({ locale, columns }) => (0,layout/* paragraph */.FY)((0,messages_say/* sayIn */.d)(locale)("explain.prevails"), columns).join("\n");
function family(name, { register, names, locale, columns }) {
  const reading = register.resolveLicense({ values: [name] });
  const say = (0,messages_say/* sayIn */.d)(locale);
  if (name.toLowerCase() === "other")
    return (0,layout/* paragraph */.FY)(say("explain.says-other", { name: (0,report_escape/* line */.n8)(name) }), columns);
  if (reading?.status === "unknown")
    return (0,layout/* paragraph */.FY)(say("explain.says-unknown", { name: (0,report_escape/* line */.n8)(name) }), columns);
  if (reading?.status !== "underspecified") return void 0;
  const { licenseKind, answer } = registerWords(locale);
  const { category, commercial } = reading;
  const common = category === void 0 || commercial === "unknown" ? [] : (0,layout/* paragraph */.FY)(
    say("explain.in-common", {
      kind: licenseKind(category) ?? "",
      answer: answer(commercial) ?? ""
    }),
    columns
  );
  const some = names.holding(name).map(report_escape/* line */.n8).join(", ");
  return [
    ...(0,layout/* paragraph */.FY)(say("explain.family", { name: (0,report_escape/* line */.n8)(name) }), columns),
    ...common,
    ...some === "" ? [] : (0,layout/* paragraph */.FY)(`${say("explain.names-with-it")}: ${some}`, columns)
  ];
}
function origin(entry, overrides, { packs, locale }) {
  const pack = packs.find(
    ({ register }) => register?.licenses.some((license) => license === entry) || register?.upstreams.some((upstream) => upstream === entry)
  );
  if (pack === void 0) return [];
  const say = (0,messages_say/* sayIn */.d)(locale);
  return [
    [
      say("explain.entry-of"),
      say(overrides ? "explain.overrides" : "explain.adds", { pack: (0,report_escape/* line */.n8)(pack.name) })
    ]
  ];
}
const READ = {
  full: "explain.full",
  partial: "explain.partial",
  secondary: "explain.secondary",
  "not-read": "explain.not-read-text"
};
function licenseText(license, view) {
  const { locale, columns, builtin } = view;
  const say = (0,messages_say/* sayIn */.d)(locale);
  const read = (0,messages/* render */.XX)({ code: READ[license.read], params: {} }, locale);
  const wasRead = license.read === "full" || license.read === "partial";
  const due = (0,register/* reviewDue */.dW)(license);
  const facts = [
    ...origin(license, builtin.license(license.id) !== void 0, view),
    ...license.aliases?.length ? [[say("explain.also-written"), license.aliases.map(report_escape/* line */.n8).join(", ")]] : [],
    [say("explain.source"), (0,report_escape/* line */.n8)(license.source)],
    [
      say("explain.reading"),
      [
        read,
        ...license.date === void 0 ? [] : [say("explain.text-of", { version: (0,report_escape/* line */.n8)(license.date) })],
        say(wasRead ? "explain.read-day" : "explain.recorded", { date: (0,report_escape/* line */.n8)(license.retrieved) }),
        ...due === void 0 ? [] : [say("explain.review-due", { date: due })]
      ].join(say("report.apart"))
    ]
  ];
  const words = registerWords(locale);
  const answers = Object.entries(license.attributes).map(([name, answer]) => {
    const attribute = vocabulary/* ATTRIBUTES */.iw.find((word) => word === name);
    const verified = attribute !== void 0 && (0,register/* isAttributeVerified */.Xe)(license, attribute);
    return [
      words.answer(answer.value) ?? "",
      say(verified ? "explain.verified" : "explain.unverified"),
      [
        words.question(name) ?? (0,report_escape/* line */.n8)(name),
        ...answer.clause === void 0 ? [] : [
          say("report.aside", { text: say("explain.clause", { clause: (0,report_escape/* line */.n8)(answer.clause) }) })
        ],
        ...answer.basis === "silent" ? [say("report.aside", { text: say("explain.silent") })] : []
      ].join("")
    ];
  });
  const duties = ["carry", "output", "train"].map((channel) => [
    (0,messages/* render */.XX)({ code: CHANNELS[channel], params: {} }, locale),
    [...permissions(license, channel, view), ...dutiesText(license.duties[channel], view)].join(
      (0,messages_say/* sayIn */.d)(locale)("report.apart")
    )
  ]);
  return [
    `${(0,report_escape/* line */.n8)(license.id)}: ${(0,report_escape/* line */.n8)(license.name)}`,
    [
      words.licenseKind(license.kind),
      ...license.spdx === void 0 ? [] : [`SPDX ${(0,report_escape/* line */.n8)(license.spdx)}`]
    ].join(say("report.apart")),
    "",
    ...(0,layout/* table */.tp)(facts, columns, ""),
    "",
    say("explain.answers"),
    ...(0,layout/* table */.tp)(answers, columns),
    "",
    say("explain.means"),
    ...(0,layout/* table */.tp)(duties, columns)
  ];
}
const CHANNELS = {
  carry: "explain.carry",
  output: "explain.output",
  train: "explain.train"
};
const PERMISSIONS = {
  carry: [
    ["derivatives", "explain.may-derive"],
    ["redistribution", "explain.may-pass-on"],
    ["relicenseDerivatives", "explain.may-relabel"]
  ],
  output: [["trainOtherModelsOnOutputs", "explain.may-train"]],
  train: [["resultsCarveOut", "explain.results-free"]]
};
function permissions({ attributes, outputBan }, channel, { locale }) {
  const say = (0,messages_say/* sayIn */.d)(locale);
  const words = registerWords(locale);
  return [
    ...PERMISSIONS[channel].flatMap(([name, code]) => {
      const value = attributes[name]?.value;
      return value === void 0 ? [] : [say(code, { answer: words.answer(value) ?? "" })];
    }),
    ...channel !== "output" || outputBan === void 0 ? [] : [say(outputBan === "any-model" ? "explain.any-model" : "explain.competing-models")]
  ];
}
function dutiesText(duties, { locale }) {
  const say = (0,messages_say/* sayIn */.d)(locale);
  const { duty, dutyState } = registerWords(locale);
  if (typeof duties === "string")
    return duties === "forbidden" ? [] : [dutyState(duties) ?? duties];
  const owed = Object.entries(duties).flatMap(([code, value]) => {
    if (value === false) return [];
    if (value === true) return (0,report_escape/* line */.n8)(duty(code) ?? code);
    return (0,report_escape/* line */.n8)(valuedDuty(code, String(value), locale));
  });
  return [owed.length === 0 ? say("explain.none") : say("explain.asks", { duties: owed })];
}
function upstreamSections(name, view) {
  const direct = view.register.findUpstream(name);
  if (direct) return upstreamText(name, direct, view);
  const fullName = name.includes("/") ? void 0 : owned(name, view);
  const match = fullName === void 0 ? void 0 : view.register.findUpstream(fullName);
  if (fullName === void 0 || match === void 0) return void 0;
  const say = (0,messages_say/* sayIn */.d)(view.locale);
  return [
    ...(0,layout/* paragraph */.FY)(
      say("explain.taken-for", { name: (0,report_escape/* line */.n8)(name), other: (0,report_escape/* line */.n8)(fullName) }),
      view.columns
    ),
    "",
    ...upstreamText(fullName, match, view)
  ];
}
function owned(name, { register, names }) {
  const listed = names.upstreams(name);
  if (listed.length > 1)
    throw new errors/* UserError */.yo(
      "upstream-ambiguous",
      (0,messages/* message */.iU)("explain.upstream-ambiguous", { name }),
      (0,messages/* message */.iU)("cli.name-one-of", { names: listed })
    );
  if (listed[0] !== void 0) return listed[0];
  const copy = register.findUpstream(`${name}-GGUF`, "model");
  return copy?.via === "copy" ? copy.through[0] ?? copy.root : void 0;
}
function upstreamText(name, match, view) {
  const { register, locale, columns } = view;
  const say = (0,messages_say/* sayIn */.d)(locale);
  const { upstream } = match;
  const terms = upstream.license === null ? void 0 : register.license(upstream.license);
  const behind = [...match.through, ...match.root === void 0 ? [] : [match.root]];
  const withLicense = (id) => {
    const license = register.findUpstream(id)?.upstream.license;
    return `${(0,report_escape/* line */.n8)(id)}${license == null ? "" : ` (${(0,report_escape/* line */.n8)(license)})`}`;
  };
  const facts = [
    ...origin(upstream, view.builtin.findUpstream(name)?.via === "exact", view),
    [say("explain.recorded-under"), (0,report_escape/* line */.n8)(upstream.pattern)],
    ...behind.length === 0 ? [] : [
      [
        say(match.via === "copy" ? "explain.copy-of" : "explain.made-from"),
        behind.map(withLicense).join(" <- ")
      ]
    ],
    ...upstream.generatedBy?.length ? [[say("explain.outputs"), upstream.generatedBy.map(withLicense).join(", ")]] : [],
    ...upstream.withdrawn === void 0 ? [] : [[say("explain.withdrawn"), (0,report_escape/* line */.n8)(upstream.withdrawn)]],
    [
      say("explain.source"),
      `${(0,report_escape/* line */.n8)(upstream.source)}${say("report.aside", {
        text: [
          say(upstream.verified ? "explain.verified" : "explain.unverified"),
          say("explain.recorded", { date: (0,report_escape/* line */.n8)(upstream.retrieved) })
        ].join(say("report.apart"))
      })}`
    ],
    [
      say("explain.terms"),
      upstream.license === null ? say("explain.no-terms") : (0,report_escape/* line */.n8)(upstream.license)
    ]
  ];
  return [
    `${(0,report_escape/* line */.n8)(name)}: ${registerWords(locale).upstreamKind(upstream.kind)}${match.id.toLowerCase() === name.toLowerCase() ? "" : ` ${(0,report_escape/* line */.n8)(match.id)}`}`,
    "",
    ...(0,layout/* table */.tp)(facts, columns, ""),
    ...terms === void 0 ? [] : ["", ...licenseText(terms, view), "", prevails(view)]
  ];
}
const FEW = 6;
function registerNames(additions = []) {
  const sources = [(0,builtin/* builtinRegisterData */.Ng)().file, ...additions];
  const ids = sources.flatMap(({ licenses: licenses2 }) => licenses2.map(({ id }) => id));
  const patterns = sources.flatMap(
    ({ upstreams: upstreams2 }) => upstreams2.flatMap(({ pattern }) => (0,glob/* expandBraces */.PH)(pattern))
  );
  const upstreams = patterns.filter((name) => (0,text_glob/* literalPrefix */.Qz)(name) === name);
  const licenses = [...ids, ...register/* HUB_LICENSES */.DL].filter(
    (name) => name !== "other" && name !== "unknown"
  );
  const names = [.../* @__PURE__ */ new Set([...licenses, ...upstreams])];
  const every = [.../* @__PURE__ */ new Set([...licenses, ...patterns])];
  return {
    all: () => names,
    holding(word) {
      const key = word.toLowerCase();
      if (key.length < 2) return [];
      return every.filter((name) => name !== key && beginsWord(name.toLowerCase(), key)).sort((a, b) => kind(a) - kind(b) || a.length - b.length || (a < b ? -1 : 1)).slice(0, FEW);
    },
    upstreams(repository) {
      const ending = `/${repository.toLowerCase()}`;
      return upstreams.filter((name) => name.toLowerCase().endsWith(ending));
    }
  };
}
const kind = (name) => name.includes("/") ? 1 : 0;
function beginsWord(name, key) {
  for (let index = name.indexOf(key); index >= 0; index = name.indexOf(key, index + 1))
    if (index === 0 || /[^a-z0-9]/.test(name[index - 1] ?? "")) return true;
  return false;
}



/***/ }),

/***/ 3721:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _fix_edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3363);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1742);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4820);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1793);
/* harmony import */ var _model_localized_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(845);
/* harmony import */ var _policy_packs_builtin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2157);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3330);
/* harmony import */ var _report_rules_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7042);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3512);
/* harmony import */ var _example_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4387);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7505);
/* harmony import */ var _find_rule_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6051);
/* harmony import */ var _register_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1848);















function explain(name, view) {
  const match = (0,_find_rule_js__WEBPACK_IMPORTED_MODULE_11__/* .findRule */ .Il)(name, view.packs);
  if (match) return ruleText(match.rule, match.pack, view);
  const text = (0,_register_js__WEBPACK_IMPORTED_MODULE_12__.registerText)(name, view);
  if (text !== void 0) return text;
  const ids = view.packs.flatMap(({ rules }) => rules.map(({ id }) => id));
  const holding = view.names.holding(name);
  throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(
    "nothing-known",
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("explain.nothing-known", { name }),
    holding.length > 0 ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("explain.names-containing", { names: holding }) : nearestName(name, [...ids, ...(0,_find_rule_js__WEBPACK_IMPORTED_MODULE_11__/* .shortNames */ .DG)(ids), ...view.names.all()]) ?? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("explain.no-entry-of-name")
  );
}
function nearestName(name, names) {
  const letters = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const key = name.length > 200 ? "" : letters(name);
  if (key === "") return (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(name, names);
  const same = names.find((candidate) => letters(candidate) === key);
  const near = same === void 0 ? (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .suggestion */ .h)(name, names) : void 0;
  if (near !== void 0) return near;
  const longer = key.length < SHORTEST_BEGINNING ? [] : names.filter((candidate) => letters(candidate).startsWith(key));
  const word = same ?? longer[0];
  return word === void 0 ? void 0 : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("did-you-mean", { word });
}
const SHORTEST_BEGINNING = 6;
const inLocale = (texts, locale) => texts === void 0 ? "" : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)((0,_model_localized_js__WEBPACK_IMPORTED_MODULE_13__/* .textIn */ .r)(texts, locale));
const FIXES = {
  safe: "explain.fix-safe",
  unsafe: "explain.fix-unsafe",
  placeholders: "explain.fix-placeholders"
};
const STRICTER = {
  subset: "explain.stricter-subset",
  superset: "explain.stricter-superset",
  lower: "explain.stricter-lower",
  higher: "explain.stricter-higher"
};
function ruleText(rule, pack, view) {
  const { locale, columns } = view;
  const say = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .sayIn */ .d)(locale);
  const severities = (rule.cases ?? [rule]).map(({ severity, message: message2 }) => {
    const { baseline = "notice", strict = baseline } = severity ?? {};
    const usual = (0,_report_words_js__WEBPACK_IMPORTED_MODULE_8__/* .severityWord */ .Oh)(baseline, locale);
    return [
      strict === baseline ? usual : `${usual}${say("explain.strict", { severity: (0,_report_words_js__WEBPACK_IMPORTED_MODULE_8__/* .severityWord */ .Oh)(strict, locale) })}`,
      inLocale(message2 ?? rule.message, locale)
    ];
  });
  const basis = rule.basis.flatMap((ground) => {
    const { instrument, provision, asks, url, verified, accessed, effectiveFrom } = ground;
    const read = verified === "register" ? say("explain.as-register") : !verified ? say("explain.not-read") : accessed === void 0 ? say("explain.read") : say("explain.read-on", { date: accessed });
    return [
      ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_10__/* .paragraph */ .FY)(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)(instrument)}, ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)(provision)}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)(asks)}`, columns, "  "),
      ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_10__/* .paragraph */ .FY)(
        `${read}${effectiveFrom === void 0 ? "" : say("explain.in-force", { date: effectiveFrom })}${url === void 0 ? "" : `; ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)(url)}`}`,
        columns,
        "    "
      )
    ];
  });
  const kind = (0,_fix_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .fixKind */ ._)(rule);
  const add = Object.entries(rule.fix?.add ?? {}).map(
    ([path, value]) => `  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)(path)}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)((0,_model_localized_js__WEBPACK_IMPORTED_MODULE_13__/* .textIn */ .r)(value, locale))}`
  );
  const parameters = Object.entries(rule.parameters ?? {}).flatMap(([name, parameter]) => {
    const usual = parameter.default;
    const without = usual === void 0 ? say("explain.parameter-off") : say("explain.parameter-default", { value: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)([usual].flat().join(", ")) });
    const text = say("explain.parameter", {
      name,
      type: parameter.type,
      description: inLocale(parameter.description, locale)
    });
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_10__/* .paragraph */ .FY)(`${text}${limits(parameter, say)}${without}`, columns, "  ");
  });
  const page = (0,_report_rules_js__WEBPACK_IMPORTED_MODULE_14__/* .ruleTexts */ .Z)([pack], Object.keys(_policy_packs_builtin_js__WEBPACK_IMPORTED_MODULE_6__/* .BUILTIN_PACKS */ .V2)).get(rule.id)?.page;
  const facts = [
    [say("explain.subject"), subjectText(rule, locale)],
    ...view.on.has(pack.name) ? [] : [[say("explain.pack"), say("explain.not-on", { pack: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)(pack.name) })]],
    [say("explain.configure"), say("explain.configured", { rule: rule.id })],
    ...kind === void 0 ? [] : [[say("explain.fixes"), say(FIXES[kind])]],
    ...page === void 0 ? [] : [[say("explain.page"), page]]
  ];
  const section = (title, rows) => rows.length === 0 ? [] : ["", title, ...rows];
  return `${[
    rule.id,
    ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_10__/* .paragraph */ .FY)(inLocale(rule.title, locale) || inLocale(rule.message, locale), columns),
    ...section("", (0,_layout_js__WEBPACK_IMPORTED_MODULE_10__/* .paragraph */ .FY)(inLocale(rule.rationale, locale), columns)).slice(1),
    ...section(say("explain.severity"), (0,_layout_js__WEBPACK_IMPORTED_MODULE_10__/* .table */ .tp)(severities, columns)),
    ...rule.remedy ? section(say("explain.fix"), (0,_layout_js__WEBPACK_IMPORTED_MODULE_10__/* .paragraph */ .FY)(inLocale(rule.remedy, locale), columns, "  ")) : [],
    ...section(say("explain.matter"), add),
    ...section(say("explain.parameters"), parameters),
    ...section(say("explain.basis"), basis),
    "",
    ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_10__/* .table */ .tp)(facts, columns, ""),
    ...examples(rule, pack, view)
  ].join("\n")}
`;
}
function subjectText(rule, locale) {
  const subjects = [rule.subject].flat().map((kind) => (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .labelOf */ .Wy)("subject", kind) ?? kind);
  return (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .sayIn */ .d)(locale)("explain.subjects", { subjects });
}
function limits({ minimum, maximum, stricter, ...parameter }, say) {
  return [
    ...parameter.enum ? [say("explain.parameter-words", { words: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)(parameter.enum.join(", ")) })] : [],
    ...minimum === void 0 ? [] : [say("explain.parameter-from", { number: String(minimum) })],
    ...maximum === void 0 ? [] : [say("explain.parameter-to", { number: String(maximum) })],
    ...stricter === void 0 ? [] : [say(STRICTER[stricter])]
  ].join("");
}
const SHOWN = 40;
function examples(rule, pack, { folder, locale }) {
  const say = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .sayIn */ .d)(locale);
  const home = folder(pack.name);
  if (home === void 0) return [];
  return ["pass", "fail"].flatMap((outcome) => {
    const example = rule.examples.find((candidate) => candidate.outcome === outcome);
    const folderOfRule = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, rule.id.slice(pack.name.length + 1));
    if (!example || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folderOfRule)) return [];
    const files = Object.entries(readable(folderOfRule, example.path));
    const rows = files.flatMap(([name, text]) => [
      ...files.length > 1 ? [`  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)(name)}`] : [],
      ...text.trimEnd().split("\n").map((row) => `  | ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)(row)}`)
    ]);
    if (rows.length === 0) return [];
    const lineText = example.line === void 0 ? "" : `, ${say("explain.at-line", { line: String(example.line) })}`;
    return [
      "",
      `${say(outcome === "pass" ? "explain.passes" : "explain.does-not-pass")} (${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .line */ .n8)(example.path)}${lineText})`,
      ...rows.slice(0, SHOWN),
      ...rows.length > SHOWN ? [`  ${say("explain.more-lines", { count: String(rows.length - SHOWN) })}`] : []
    ];
  });
}
function readable(folderOfRule, path) {
  try {
    return (0,_example_files_js__WEBPACK_IMPORTED_MODULE_9__/* .filesOf */ .R)(folderOfRule, path);
  } catch {
    return {};
  }
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



/***/ })

};
