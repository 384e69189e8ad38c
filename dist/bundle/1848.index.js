export const id = 1848;
export const ids = [1848];
export const modules = {

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
