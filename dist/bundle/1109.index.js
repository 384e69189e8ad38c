export const id = 1109;
export const ids = [1109];
export const modules = {

/***/ 1109:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintCommand: () => (/* binding */ lintCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/messages/say.js
var messages_say = __webpack_require__(4820);
// EXTERNAL MODULE: ./lib/src/node/files.js
var files = __webpack_require__(8656);
// EXTERNAL MODULE: ./lib/src/policy/packs/load.js + 2 modules
var load = __webpack_require__(5546);
// EXTERNAL MODULE: ./lib/src/pack/dead-conditions.js
var dead_conditions = __webpack_require__(1629);
;// CONCATENATED MODULE: ./lib/src/pack/lint-examples.js

function exampleFaults(rule, beside) {
  const siblings = new Set(beside);
  const named = rule.examples.flatMap(({ path, fixed }, i) => [
    { name: path, path: ["examples", i, "path"] },
    ...fixed === void 0 ? [] : [{ name: fixed, path: ["examples", i, "fixed"] }]
  ]);
  const used = new Set(named.map(({ name }) => first(name)));
  return [
    ...named.filter(({ name }) => !siblings.has(first(name))).map(
      ({ name, path }) => ({
        level: "error",
        code: "example-missing",
        path,
        message: (0,messages/* message */.iU)("lint.example-missing", { file: name })
      })
    ),
    ...beside.filter((name) => name !== "rule.json" && !name.startsWith(".") && !used.has(name)).map(
      (name) => ({
        level: "warning",
        code: "example-unused",
        path: ["examples"],
        message: (0,messages/* message */.iU)("lint.example-unused", { file: name }),
        hint: (0,messages/* message */.iU)("lint.name-or-remove")
      })
    ),
    ...untested(rule)
  ];
}
const first = (path) => path.replace(/^\.\//, "").split("/")[0] ?? "";
function untested({ examples, cases }) {
  const count = (outcome) => examples.filter((example) => example.outcome === outcome).length;
  const faults = [];
  const report = (code, text) => faults.push({ level: "warning", code, path: ["examples"], message: text });
  if (count("pass") === 0) report("no-passing-example", (0,messages/* message */.iU)("lint.no-passing-example"));
  if (count("fail") === 0) report("no-failing-example", (0,messages/* message */.iU)("lint.no-failing-example"));
  else if (cases !== void 0 && count("fail") < cases.length)
    report(
      "case-without-example",
      (0,messages/* message */.iU)("lint.case-without-example", { cases: cases.length, failing: count("fail") })
    );
  return faults;
}


// EXTERNAL MODULE: ./lib/src/pack/lint-finding.js
var lint_finding = __webpack_require__(2773);
// EXTERNAL MODULE: ./lib/src/facts/placeholder.js
var placeholder = __webpack_require__(8083);
// EXTERNAL MODULE: ./lib/src/model/localized.js
var localized = __webpack_require__(845);
// EXTERNAL MODULE: ./lib/src/model/spelling.js
var spelling = __webpack_require__(1052);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/policy/packs/wording.js
const ENGLISH = [
  "illegal\\w*",
  "unlawful\\w*",
  "lawless",
  "infring\\w*",
  "violat\\w*",
  "(?:non-?)?complian\\w*",
  "compl(?:y|ies|ied|ying)",
  "breach\\w* of",
  "in breach",
  "(?:is|are|was|were) (?:not )?legal(?! (?:advice|basis|effect|entity|ground|notice|text))",
  "failed",
  "guilty",
  "st(?:eal\\w*|ole|olen)",
  "theft",
  "pirat\\w*",
  "plagiari\\w*",
  "guarantee\\w*",
  "certified"
];
const CHINESE = [
  "违法",
  "非法",
  "不合法",
  "(?:是|属于|完全)合法",
  "侵权",
  "侵犯",
  "侵害",
  "违规",
  "合规",
  "违反",
  "违约",
  "触犯",
  "不符合法律",
  "窃取",
  "盗用",
  "盗版",
  "剽窃",
  "抄袭",
  "(?:已|已经|通过)认证",
  "保证(?:合法|安全)"
];
const ORDERS = ["must(?:n['’]t)?", "必须", "务必"];
const pattern = (english, chinese) => new RegExp(`\\b(?:${english.join("|")})(?!\\w)|${chinese.join("|")}`, "gi");
const JUDGES = pattern(ENGLISH, CHINESE);
const ALL = pattern([...ENGLISH, ORDERS[0] ?? ""], [...CHINESE, ...ORDERS.slice(1)]);
const NAMES = /`[^`]*`|\{[\w.]*\}|《[^《》]*》|https?:\/\/\S*/g;
const DENIALS = /\bnot an? (?:breach|violation|infringement)\b|不(?:等于|意味着|代表)(?:违规|违法|侵权|违反)/gi;
const QUOTED = /"[^"]*"|“[^“”]*”|「[^「」]*」/g;
function offendingWords(text) {
  const speech = text.replace(NAMES, " ").replace(DENIALS, " ");
  const unquoted = speech.replace(QUOTED, " ");
  const quoted = (speech.match(QUOTED) ?? []).join(" ");
  return [.../* @__PURE__ */ new Set([...unquoted.match(ALL) ?? [], ...quoted.match(JUDGES) ?? []])];
}


;// CONCATENATED MODULE: ./lib/src/pack/lint-texts.js







const FIRST_SENTENCE = 140;
const firstSentence = (text) => /^[\s\S]*?(?:[.!?](?=\s)|[。！？]|$)/.exec(text)?.[0] ?? text;
const PLACEHOLDER = /\{[A-Za-z][\w.]*\}/g;
function textFaults(rule, { builtin, known: knownRules, chinese }) {
  const texts = textsOf(rule);
  return [
    ...texts.flatMap(([path, text]) => sentenceFaults(path, text)),
    ...texts.flatMap(([path, text]) => chinese ? missingChinese(path, text, builtin) : []),
    ...texts.filter(([path]) => /^title$|^remedy/.test(String(path.at(path[0] === "cases" ? 2 : 0)))).flatMap(([path, text]) => unknownPlaceholders(rule, path, text)),
    ...["rationale", "remedy"].flatMap(
      (field) => rule[field] === void 0 ? [
        {
          level: builtin ? "warning" : "info",
          code: `${field}-missing`,
          path: [],
          message: (0,messages/* message */.iU)(field === "remedy" ? "lint.no-remedy" : "lint.no-rationale")
        }
      ] : []
    ),
    ...offeredAnswers(rule),
    ...basisFaults(rule),
    ...supersedeFaults(rule, knownRules)
  ];
}
function textsOf(rule) {
  const texts = [
    [["title"], rule.title],
    [["message"], rule.message],
    ...(rule.cases ?? []).flatMap(
      ({ message: message2, remedy }, i) => [
        [["cases", i, "message"], message2],
        [["cases", i, "remedy"], remedy]
      ]
    ),
    [["rationale"], rule.rationale],
    [["remedy"], rule.remedy],
    [["remedyInManifest"], rule.remedyInManifest],
    ...(rule.fix?.edit ?? []).map(({ append }, i) => [
      ["fix", "edit", i, "append", "text"],
      append?.text
    ])
  ];
  return texts.flatMap(
    ([path, text]) => text === void 0 ? [] : [[path, text]]
  );
}
function sentenceFaults(path, texts) {
  return vocabulary/* LOCALES */.YZ.flatMap((locale) => {
    const text = texts[locale] ?? "";
    const localePath = [...path, locale];
    const words = offendingWords(text);
    const first = firstSentence(text).length;
    return [
      ...words.length === 0 ? [] : [
        {
          level: "warning",
          code: "judging-word",
          path: localePath,
          message: (0,messages/* message */.iU)("lint.judging-words", { words: words.map((word) => `\`${word}\``) }),
          hint: (0,messages/* message */.iU)("lint.neutral-words")
        }
      ],
      ...path.at(-1) === "message" && first > FIRST_SENTENCE ? [
        {
          level: "warning",
          code: "message-long",
          path: localePath,
          message: (0,messages/* message */.iU)("lint.long-sentence", { length: first, limit: FIRST_SENTENCE })
        }
      ] : []
    ];
  });
}
function missingChinese(path, texts, builtin) {
  const chinese = texts["zh-CN"];
  if (chinese === void 0)
    return [
      {
        level: builtin ? "error" : "info",
        code: "chinese-missing",
        path,
        message: (0,messages/* message */.iU)("lint.no-chinese", { path: `\`${path.join(".")}\`` })
      }
    ];
  const named = (text) => [...new Set(text.match(PLACEHOLDER) ?? [])].sort().join(" ");
  return named(chinese) === named(texts.en) ? [] : [
    {
      level: "warning",
      code: "placeholders-differ",
      path: [...path, "zh-CN"],
      message: (0,messages/* message */.iU)("lint.other-placeholders")
    }
  ];
}
function unknownPlaceholders(rule, path, texts) {
  const kinds = [rule.subject].flat();
  return vocabulary/* LOCALES */.YZ.flatMap(
    (locale) => (0,load/* strangers */.ob)(texts[locale] ?? "", kinds).map((problem) => ({
      level: "warning",
      code: "unknown-placeholder",
      path: [...path, locale],
      message: problem.message,
      ...problem.hint === void 0 ? {} : { hint: problem.hint }
    }))
  );
}
function offeredAnswers(rule) {
  return Object.entries(rule.fix?.add ?? {}).flatMap(
    ([key, offered]) => [...new Set(vocabulary/* LOCALES */.YZ.map((locale) => (0,localized/* textIn */.r)(offered, locale)))].filter((text) => !(0,placeholder/* isPlaceholder */.w)(text)).map((text) => ({
      level: "warning",
      code: "answer-offered",
      path: ["fix", "add", key],
      message: (0,messages/* message */.iU)("lint.answer-offered", { text: `\`${text}\`` }),
      hint: (0,messages/* message */.iU)("lint.use-placeholder")
    }))
  );
}
function basisFaults(rule) {
  return rule.basis.flatMap(
    ({ instrument, verified, accessed }, i) => verified === true && accessed === void 0 && instrument !== "Cardwarden" ? [
      {
        level: "warning",
        code: "basis-undated",
        path: ["basis", i],
        message: (0,messages/* message */.iU)("lint.undated-basis"),
        hint: (0,messages/* message */.iU)("lint.state-the-day")
      }
    ] : []
  );
}
function supersedeFaults(rule, knownRules) {
  return rule.supersedes.flatMap(
    (id, i) => id === "*" || knownRules.has((0,spelling/* currentRuleId */.B)(id)) && id !== rule.id ? [] : [
      {
        level: "warning",
        code: "unknown-rule",
        path: ["supersedes", i],
        message: id === rule.id ? (0,messages/* message */.iU)("lint.supersedes-itself") : (0,messages/* message */.iU)("lint.unknown-rule", { rule: id })
      }
    ]
  );
}


// EXTERNAL MODULE: ./lib/src/pack/rule-conditions.js
var rule_conditions = __webpack_require__(9973);
;// CONCATENATED MODULE: ./lib/src/pack/lint.js







function lintPack({ pack, rules, register }, around) {
  const head = (0,load/* readHead */.zy)({ pack: pack.json, rules: asRules(rules) });
  const name = head.pack?.name;
  const findings = put(pack, [...head.problems.map(refused), ...floorFaults(head.pack?.floor)]);
  for (const file of register) findings.push(...put(file, registerFaults(name ?? "", file)));
  const chinese = around.builtin || rules.some(({ text }) => text.includes('"zh-CN"'));
  for (const ruleText of rules) {
    const { rule, problems: refusals } = (0,load/* readRule */.dH)(
      ruleText.json,
      `${name ?? ""}/${ruleText.folder}`
    );
    const problems = name === void 0 ? refusals.filter(({ path }) => path[0] !== "id") : refusals;
    findings.push(
      ...put(ruleText, [
        ...problems.map(refused),
        ...rule === void 0 ? [] : [
          ...problems.length > 0 ? [] : conditionFaults(rule),
          ...textFaults(rule, { ...around, chinese }),
          ...exampleFaults(rule, ruleText.beside)
        ]
      ])
    );
  }
  return findings;
}
const floorFaults = (floor) => floor?.rules === void 0 || floor.level !== void 0 ? [] : [
  {
    level: "warning",
    code: "floor-without-level",
    path: ["floor", "rules"],
    message: (0,messages/* message */.iU)("lint.floor-without-level"),
    hint: (0,messages/* message */.iU)("lint.give-level")
  }
];
function registerFaults(pack, { name, json }) {
  const { problems } = (0,load/* registerOf */.Nk)(pack, { [name.slice(0, -".json".length)]: json });
  return problems.map(
    ({ path, message: text }) => ({
      level: "error",
      code: "shape",
      path,
      message: typeof text === "string" ? (0,messages/* message */.iU)("text", { text }) : text
    })
  );
}
const asRules = (rules) => Object.fromEntries(rules.map(({ folder, json }) => [folder, json]));
const refused = ({ code = "shape", path, message: message2, hint }) => ({
  path,
  message: message2,
  ...hint === void 0 ? {} : { hint },
  code,
  level: "error"
});
function put({ file, text }, faults) {
  const places = (0,lint_finding/* placesOf */.e)(text);
  return [
    ...faults.map(({ path, level, code, message: text2, hint }) => ({
      file,
      ...places.at(path),
      level,
      code,
      message: text2,
      ...hint === void 0 ? {} : { hint }
    })),
    ...places.twice.map(({ range, message: text2 }) => ({
      file,
      ...range.start,
      level: "error",
      code: "duplicate-key",
      message: text2
    }))
  ].sort((a, b) => a.line - b.line || a.column - b.column);
}
function conditionFaults(rule) {
  const faults = (0,dead_conditions/* deadParts */.j)(rule).map((dead) => ({ ...dead, level: "warning" }));
  const pinned = (0,rule_conditions/* leavesIn */.cc)(rule.when, []).some(
    ({ leaf }) => leaf.fact === "edge.channel" || leaf.fact === "edge.relation"
  );
  if ([rule.subject].flat().includes("edge") && !pinned)
    faults.push({
      level: "warning",
      code: "edge-unpinned",
      path: ["when"],
      message: (0,messages/* message */.iU)("lint.edge-unpinned"),
      hint: (0,messages/* message */.iU)("lint.compare-use")
    });
  return faults;
}


// EXTERNAL MODULE: ./lib/src/policy/packs/builtin.js + 2 modules
var builtin = __webpack_require__(2157);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/cli/options.js
var cli_options = __webpack_require__(3057);
// EXTERNAL MODULE: ./lib/src/cli/terminal.js
var terminal = __webpack_require__(9567);
// EXTERNAL MODULE: ./lib/src/cli/commands/flags.js
var flags = __webpack_require__(4485);
;// CONCATENATED MODULE: ./lib/src/cli/commands/pack/lint.js











const FORMATS = ["pretty", "json"];
const lintCommand = (0,cli_options/* defineCommand */.NB)({
  name: "pack lint",
  form: "<pack...>",
  summary: (0,messages/* message */.iU)("help.lint"),
  examples: ["pack lint ./acme"],
  words: { least: 1, most: 100, takes: (0,messages/* message */.iU)("cli.takes-packs") },
  formats: FORMATS,
  flags: { locale: flags/* localeFlag */.LX },
  async run(options, { cwd, out }) {
    const { text, failed } = lintPacks(
      cwd,
      options.paths,
      (0,cli_options/* formatIn */.hO)(options, FORMATS),
      options.locale
    );
    out(text);
    return failed ? terminal/* EXIT */.d.findings : terminal/* EXIT */.d.ok;
  }
});
function lintPacks(cwd, folders, format, locale) {
  const packs = folders.map((folder) => (0,files/* packTexts */.yk)((0,external_node_path_.resolve)(cwd, folder), folder));
  const ruleIds = /* @__PURE__ */ new Set([
    ...Object.entries(builtin/* BUILTIN_PACKS */.V2).flatMap(
      ([name, { rules: rules2 }]) => rules2.map((rule) => `${name}/${rule}`)
    ),
    ...packs.flatMap((pack) => pack.rules.map(({ folder }) => `${nameOf(pack)}/${folder}`))
  ]);
  const findings = packs.flatMap(
    (pack) => lintPack(pack, { builtin: Object.hasOwn(builtin/* BUILTIN_PACKS */.V2, nameOf(pack)), known: ruleIds })
  );
  const failed = findings.some(({ level }) => level !== "info");
  const rules = packs.reduce((sum, pack) => sum + pack.rules.length, 0);
  return {
    text: format === "json" ? jsonText(findings, rules) : prettyText(findings, rules, locale),
    failed
  };
}
function nameOf({ pack: { json: json2 } }) {
  const name = json2 !== null && typeof json2 === "object" && "name" in json2 ? json2.name : void 0;
  return typeof name === "string" ? name : "";
}
const ofLevel = (findings) => lint_finding/* LINT_LEVELS */.W.map(
  (level) => [level, findings.filter((finding) => finding.level === level).length]
);
const jsonText = (findings, rules) => `${(0,report_escape/* json */.Pq)({
  schema: "lint.v1",
  findings: findings.map(({ message: text, hint, ...finding }) => ({
    ...finding,
    message: (0,messages/* render */.XX)(text, "en"),
    ...hint === void 0 ? {} : { hint: (0,messages/* render */.XX)(hint, "en") }
  })),
  summary: { rules, ...Object.fromEntries(ofLevel(findings)) }
})}
`;
function prettyText(findings, rules, locale) {
  const say = (0,messages_say/* sayIn */.d)(locale);
  const rows = findings.flatMap(({ file, line: row, column, level, code, message: text, hint }) => [
    `${(0,report_escape/* line */.n8)(file)}:${row}:${column}  ${say(LEVEL_WORDS[level])}  ${(0,report_escape/* line */.n8)((0,messages/* render */.XX)(text, locale))}  ${code}`,
    ...hint === void 0 ? [] : [`  ${(0,report_escape/* line */.n8)((0,messages/* render */.XX)(hint, locale))}`]
  ]);
  const counts = ofLevel(findings).filter(([level, n]) => n > 0 || level === "error").map(([level, n]) => say(COUNTS[level], { count: n }));
  const sum = [say("lint.rules", { count: rules }), ...counts].join(say("report.listed"));
  return `${[...rows, ...rows.length > 0 ? [""] : [], sum].join("\n")}
`;
}
const LEVEL_WORDS = {
  error: "report.error",
  warning: "report.warning",
  info: "lint.info"
};
const COUNTS = {
  error: "lint.errors",
  warning: "lint.warnings",
  info: "lint.infos"
};



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

/***/ 1629:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueText),
/* harmony export */   j: () => (/* binding */ deadParts)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _fact_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);
/* harmony import */ var _rule_conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9973);
/* harmony import */ var _satisfiable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7837);




function deadParts(rule) {
  return (0,_rule_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(rule).flatMap((part) => {
    if (impossible(part.reached))
      return part.name === "when" || part.name === "require" || part.name === "case 1" ? [] : [
        {
          code: "unreachable",
          path: part.path,
          message: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lint.part-unreachable", { part: part.name })
        }
      ];
    const inner = search(part.condition, part.path, part);
    if (inner.length > 0 || part.name === "when") return inner;
    return impossible([...part.reached, { condition: part.condition, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILS */ .ml }]) ? [neverFails(part)] : [];
  });
}
const impossible = (goals) => (0,_satisfiable_js__WEBPACK_IMPORTED_MODULE_3__/* .possible */ .u)(goals) === "no";
const neverFails = ({ name, path }) => ({
  code: "never-fails",
  path,
  message: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lint.part-never-fails", { part: name })
});
function search(condition, path, part) {
  const inner = (0,_rule_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .children */ .Y_)(condition, path).flatMap(
    (child) => search(child.condition, child.path, part)
  );
  if (inner.length > 0) return inner;
  const isFirst = part.name === "when";
  const name = conditionText(condition);
  if (impossible([...part.reached, { condition, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_1__/* .HOLDS */ .t }])) {
    const text = isFirst ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lint.never-holds", { condition: name }) : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lint.never-holds-then", { condition: name });
    return [{ code: "never-holds", path, message: text }];
  }
  const isWholeWhen = isFirst && path.length === 1;
  if (!isWholeWhen && impossible([...part.reached, { condition, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILS */ .ml }])) {
    const text = isFirst ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lint.always-holds", { condition: name }) : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lint.always-holds-then", { condition: name });
    return [{ code: "always-holds", path, message: text }];
  }
  return [...twice(condition, path), ...swallowed(condition, path, part)];
}
const conditionText = (condition) => "fact" in condition ? `\`${condition.fact} ${condition.operator} ${valueText(condition)}\`` : `\`${"all" in condition ? "all" : "any" in condition ? "any" : "not"}\``;
const valueText = ({ value }) => Array.isArray(value) ? value.join(", ") : typeof value === "object" ? JSON.stringify(value) : String(value);
function twice(condition, path) {
  const [word, members] = membersOf(condition);
  const seen = /* @__PURE__ */ new Set();
  return members.flatMap((member, i) => {
    const key = leafOrTree(member);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const text = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lint.stands-twice", {
      condition: conditionText(member),
      list: `\`${word}\``
    });
    return [{ code: "stands-twice", path: [...path, word, i], message: text }];
  });
}
const MOST_MEMBERS = 40;
function swallowed(condition, path, { reached }) {
  const [word, members] = membersOf(condition);
  if (word !== "any" || members.length > MOST_MEMBERS) return [];
  return members.flatMap((member, i) => {
    const coveredBy = members.findIndex(
      (candidate, k) => k !== i && leafOrTree(candidate) !== leafOrTree(member) && impossible([
        ...reached,
        { condition: member, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_1__/* .HOLDS */ .t },
        { condition: candidate, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILS */ .ml }
      ]) && // Of two that hold together always, the later one is the spare one.
      (k < i || !impossible([
        ...reached,
        { condition: candidate, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_1__/* .HOLDS */ .t },
        { condition: member, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILS */ .ml }
      ]))
    );
    if (coveredBy < 0) return [];
    const text = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lint.branch-decides-nothing", { member: coveredBy + 1 });
    return [{ code: "unreachable", path: [...path, word, i], message: text }];
  });
}
const leafOrTree = (condition) => "fact" in condition ? (0,_fact_values_js__WEBPACK_IMPORTED_MODULE_1__/* .leafKey */ .yI)(condition) : JSON.stringify(condition);
function membersOf(condition) {
  if ("all" in condition) return ["all", condition.all];
  if ("any" in condition) return ["any", condition.any];
  return ["all", []];
}



/***/ }),

/***/ 4633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   ml: () => (/* binding */ FAILS),
/* harmony export */   t: () => (/* binding */ HOLDS),
/* harmony export */   yI: () => (/* binding */ leafKey)
/* harmony export */ });
/* harmony import */ var _facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3288);
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1136);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1986);
/* harmony import */ var _policy_packs_operators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1753);




const HOLDS = 1;
const FAILS = 2;
const UNKNOWN = 4;
const leafKey = ({ fact, operator, value }) => JSON.stringify([fact, operator, value]);
const MOST_ITEMS = 6;
const MOST_FREE = 4;
function classesOf(fact, leaves, unreadable) {
  const entry = (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W8, fact);
  const closed = leaves.map((leaf) => isPlain(leaf.value) ? leaf : void 0);
  const values = entry === void 0 ? void 0 : valuesOf(fact, closed.filter(isLeaf));
  const free = closed.map(
    (leaf) => leaf === void 0 || values === void 0 && leaf.operator !== "present"
  );
  const stated = (values ?? [""]).map(
    (value) => leaves.map(
      (leaf, i) => free[i] ? HOLDS | FAILS : truth(operatorOf(leaf)?.holds({ state: "declared", value }, leaf.value))
    )
  );
  const classes = stated.flatMap((truths) => settled(truths)).map((truths) => ({ absent: false, truths }));
  if (entry?.mayBeAbsent !== false)
    classes.push({
      absent: true,
      truths: leaves.map((leaf) => truth(operatorOf(leaf)?.absent?.(leaf.value)))
    });
  if (unreadable) classes.push({ absent: false, truths: leaves.map(() => UNKNOWN) });
  const seen = /* @__PURE__ */ new Set();
  return classes.filter(({ absent, truths }) => {
    const key = `${absent} ${truths.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}
const isLeaf = (leaf) => leaf !== void 0;
const isPlain = (value) => typeof value !== "object" || Array.isArray(value);
const truth = (holds) => holds === true ? HOLDS : FAILS;
const operatorOf = ({ operator }) => (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(_policy_packs_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .OPERATORS */ .w, operator);
function settled(truths) {
  const open = truths.flatMap((count, i) => count === (HOLDS | FAILS) ? [i] : []);
  if (open.length > MOST_FREE) return [[...truths]];
  return open.reduce(
    (sets, i) => sets.flatMap(
      (set) => [HOLDS, FAILS].map(
        (value) => set.map((candidate, index) => index === i ? value : candidate)
      )
    ),
    [[...truths]]
  );
}
function valuesOf(fact, leaves) {
  const entry = (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W8, fact);
  const named = leaves.flatMap(({ value }) => Array.isArray(value) ? value : [value]);
  const words = [...new Set(named.filter((value) => typeof value === "string"))];
  switch (entry?.type) {
    case "presence":
      return _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .PRESENCE */ .w5;
    case "enum":
      return entry.values ?? [...words, OTHER];
    case "number": {
      const numbers = named.filter((value) => typeof value === "number").sort((a, b) => a - b);
      const [least = 0, most = 0] = [numbers[0], numbers.at(-1)];
      const between = numbers.map((n, i) => (n + (numbers[i + 1] ?? n)) / 2);
      const far = (n) => 1 + Math.abs(n);
      return [least - far(least), ...numbers, ...between, most + far(most)];
    }
    case "list":
      return subsets(alike(words, leaves))?.map((items) => [...items, OTHER]);
    default:
      return [...words, OTHER];
  }
}
const OTHER = "\0";
function alike(words, leaves) {
  const first = /* @__PURE__ */ new Map();
  for (const word of words) {
    const where = leaves.map(({ value }) => Array.isArray(value) ? value.includes(word) : value === word).join();
    if (!first.has(where)) first.set(where, word);
  }
  return [...first.values()];
}
const subsets = (items) => items.length > MOST_ITEMS ? void 0 : items.reduce((sets, item) => sets.flatMap((set) => [set, [...set, item]]), [[]]);



/***/ }),

/***/ 2773:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LINT_LEVELS),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1047);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4413);


const LINT_LEVELS = ["error", "warning", "info"];
function placesOf(text) {
  const { root, problems } = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text, 0, text.length, (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(text));
  return {
    at: (path) => positionOf(root, path),
    twice: problems.filter(({ code }) => code === "duplicate-key")
  };
}
function positionOf(root, path) {
  let node = root;
  let position = root?.range.start ?? { line: 1, column: 1 };
  for (const step of path) {
    const entry = node?.kind === "map" ? node.entries.get(String(step)) : void 0;
    const next = node?.kind === "list" ? node.items[Number(step)] : entry?.value;
    if (next === void 0) break;
    position = (entry !== void 0 && next.kind !== "scalar" ? entry.key : next.range).start;
    node = next;
  }
  return position;
}



/***/ }),

/***/ 9973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   cc: () => (/* binding */ leavesIn)
/* harmony export */ });
/* harmony import */ var _fact_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);

function partsOf(rule) {
  const parts = [{ name: "when", path: ["when"], condition: rule.when, reached: [] }];
  const reached = [{ condition: rule.when, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t }];
  if (rule.undetermined) {
    parts.push({
      name: "undetermined",
      path: ["undetermined"],
      condition: rule.undetermined,
      reached: [...reached]
    });
    reached.push({ condition: rule.undetermined, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml | _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV });
  }
  if (rule.require)
    parts.push({ name: "require", path: ["require"], condition: rule.require, reached });
  for (const [i, { require: require2 }] of (rule.cases ?? []).entries()) {
    parts.push({
      name: `case ${i + 1}`,
      path: ["cases", i, "require"],
      condition: require2,
      reached: [...reached]
    });
    reached.push({ condition: require2, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t });
  }
  return parts;
}
function children(condition, path) {
  if ("all" in condition)
    return condition.all.map((member, i) => ({ condition: member, path: [...path, "all", i] }));
  if ("any" in condition)
    return condition.any.map((member, i) => ({ condition: member, path: [...path, "any", i] }));
  return "not" in condition ? [{ condition: condition.not, path: [...path, "not"] }] : [];
}
const leavesIn = (condition, path) => "fact" in condition ? [{ leaf: condition, path }] : children(condition, path).flatMap((child) => leavesIn(child.condition, child.path));



/***/ }),

/***/ 7837:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ possible)
/* harmony export */ });
/* harmony import */ var _fact_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);

const MOST_STEPS = 5e4;
const MOST_LEAVES = 200;
function possible(goals, unreadable = false) {
  const facts = new ComparedFacts();
  const wanted = goals.flatMap(
    (goal) => "absent" in goal ? [] : [{ node: facts.compile(goal.condition), is: goal.is }]
  );
  const silent = new Set(goals.flatMap((goal) => "absent" in goal ? [goal.absent] : []));
  for (const fact of silent) facts.know(fact);
  if (facts.size > MOST_LEAVES) return "too-much";
  const classes = facts.classes(unreadable, silent);
  if (classes.some((factClasses) => factClasses.length === 0)) return "no";
  const order = classes.map((_, i) => i).sort((a, b) => size(classes, a) - size(classes, b));
  const chosen = classes.map(() => void 0);
  const open = classes.map((factClasses) => union(factClasses));
  let steps = 0;
  const search = (depth) => {
    if (++steps > MOST_STEPS) return "too-much";
    const truths = (fact2, leaf) => (chosen[fact2]?.truths ?? open[fact2])?.[leaf] ?? _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml;
    let certain = true;
    for (const { node, is } of wanted) {
      const may = truthsOf(node, truths);
      if ((may & is) === 0) return "no";
      if ((may & ~is) !== 0) certain = false;
    }
    const fact = order[depth];
    if (certain || fact === void 0) return "yes";
    for (const valueClass of classes[fact] ?? []) {
      chosen[fact] = valueClass;
      const answer = search(depth + 1);
      chosen[fact] = void 0;
      if (answer !== "no") return answer;
    }
    return "no";
  };
  return search(0);
}
const size = (classes, i) => classes[i]?.length ?? 0;
const union = (classes) => (classes[0]?.truths ?? []).map(
  (_, leaf) => classes.reduce((truthSet, { truths }) => truthSet | (truths[leaf] ?? 0), 0)
);
class ComparedFacts {
  /** How many there are. */
  size = 0;
  #facts = /* @__PURE__ */ new Map();
  know(fact) {
    const facts = this.#facts.get(fact) ?? {
      index: this.#facts.size,
      leaves: /* @__PURE__ */ new Map()
    };
    this.#facts.set(fact, facts);
    return facts;
  }
  compile(condition) {
    if ("all" in condition) return { all: condition.all.map((member) => this.compile(member)) };
    if ("any" in condition) return { any: condition.any.map((member) => this.compile(member)) };
    if ("not" in condition) return { not: this.compile(condition.not) };
    const { index: factIndex, leaves } = this.know(condition.fact);
    const key = (0,_fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .leafKey */ .yI)(condition);
    const entry = leaves.get(key) ?? { leaf: condition, index: leaves.size };
    if (entry.index === leaves.size) this.size++;
    leaves.set(key, entry);
    return { fact: factIndex, leaf: entry.index };
  }
  classes(unreadable, silent) {
    return [...this.#facts].map(([fact, { leaves }]) => {
      const classes = (0,_fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .classesOf */ .OX)(
        fact,
        [...leaves.values()].map(({ leaf }) => leaf),
        unreadable
      );
      return silent.has(fact) ? classes.filter(({ absent }) => absent) : classes;
    });
  }
}
function truthsOf(node, truths) {
  if ("all" in node) return every(node.all.map((child) => truthsOf(child, truths)));
  if ("any" in node)
    return opposite(every(node.any.map((child) => opposite(truthsOf(child, truths)))));
  if ("not" in node) return opposite(truthsOf(node.not, truths));
  return truths(node.fact, node.leaf);
}
function every(parts) {
  const may = (set) => parts.every((part) => (part & set) !== 0);
  return (may(_fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t) ? _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t : 0) | (parts.some((part) => (part & _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml) !== 0) ? _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml : 0) | (may(_fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t | _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV) && parts.some((part) => (part & _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV) !== 0) ? _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : 0);
}
const opposite = (set) => ((set & _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t) === 0 ? 0 : _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml) | ((set & _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml) === 0 ? 0 : _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t) | set & _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;



/***/ })

};
