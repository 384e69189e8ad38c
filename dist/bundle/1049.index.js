export const id = 1049;
export const ids = [1049];
export const modules = {

/***/ 1049:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  docsCommand: () => (/* binding */ docsCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/node/files.js
var files = __webpack_require__(8656);
// EXTERNAL MODULE: ./lib/src/node/output.js
var output = __webpack_require__(7282);
// EXTERNAL MODULE: ./lib/src/fix/edits.js
var edits = __webpack_require__(3363);
// EXTERNAL MODULE: ./lib/src/messages/say.js
var messages_say = __webpack_require__(4820);
// EXTERNAL MODULE: ./lib/src/model/localized.js
var localized = __webpack_require__(845);
;// CONCATENATED MODULE: ./lib/src/pack/pages.js




const pageName = (name, locale) => `${name}${locale === "en" ? "" : `.${locale}`}.md`;
const spoken = (texts, locale) => texts?.[locale] ?? texts?.en ?? "";
const cell = (text) => text.replace(/\s*\n\s*/g, " ").replaceAll("|", "\\|");
const row = (...cells) => `| ${cells.join(" | ")} |`;
const head = (...cells) => [row(...cells), row(...cells.map(() => "---"))];
function fenced(text, language) {
  const longest = Math.max(2, ...[...text.matchAll(/~+/g)].map(([run]) => run.length));
  const fence = "~".repeat(longest + 1);
  return [`${fence}${language}`, text.trimEnd(), fence, ""];
}
function opening(title, name, locale, options) {
  const others = options.locales.filter((otherLocale) => otherLocale !== locale);
  return [
    `<!-- ${options.note} -->`,
    "",
    `# ${title}`,
    "",
    ...others.flatMap((otherLocale) => [
      (0,messages_say/* sayIn */.d)(locale)("page.other", { page: pageName(name, otherLocale) }),
      ""
    ])
  ];
}
function indexPage(rules, locale, options) {
  const say = (0,messages_say/* sayIn */.d)(locale);
  const rows = rules.map((rule) => {
    const severities = (rule.cases ?? [rule]).map((ruleCase) => ruleCase.severity?.baseline ?? "");
    return row(
      `[\`${rule.id}\`](${pageName(rule.id, locale)})`,
      cell(spoken(rule.title ?? rule.message, locale)),
      [...new Set(severities)].join(", "),
      (0,edits/* fixKind */._)(rule) ?? ""
    );
  });
  return `${[
    ...opening(say("page.rules"), "README", locale, options),
    say("page.fix-legend"),
    "",
    ...head(say("page.rule"), say("page.title"), say("page.severity"), say("page.fix-column")),
    ...rows
  ].join("\n")}
`;
}
function rulePage(rule, texts, locale, options) {
  const say = (0,messages_say/* sayIn */.d)(locale);
  const name = rule.id.slice(rule.id.indexOf("/") + 1);
  const paragraph = (text) => text === "" ? [] : [text, ""];
  const fix = [
    ...paragraph(spoken(rule.remedy, locale)),
    ...pages_edits(rule, locale),
    ...addition(rule, locale, options)
  ];
  const out = [
    ...opening(rule.id, name, locale, options),
    ...paragraph(rule.title === void 0 ? "" : `**${spoken(rule.title, locale)}**`),
    ...paragraph(spoken(rule.rationale, locale)),
    ...fix.length === 0 ? [] : [`## ${say("page.fix")}`, "", ...fix],
    `## ${say("page.severities")}`,
    "",
    ...head(say("page.baseline"), say("page.strict"), say("page.when")),
    ...(rule.cases ?? [{ severity: rule.severity, message: rule.message }]).map((ruleCase) => {
      const baseline = ruleCase.severity?.baseline ?? "";
      const message2 = spoken(ruleCase.message ?? rule.message, locale);
      return row(baseline, ruleCase.severity?.strict ?? baseline, cell(message2));
    }),
    "",
    ...basis(rule, locale),
    ...parameters(rule, locale),
    `## ${say("page.condition")}`,
    "",
    say("page.subject", { subject: [rule.subject].flat().join(", "), page: options.facts }),
    "",
    ...fencedJson(conditions(rule)),
    `## ${say("page.examples")}`,
    "",
    ...rule.examples.flatMap((example) => exampleSection(example, texts(example), locale))
  ];
  if (options.falseAlarm)
    out.push(
      `## ${say("page.alarm")}`,
      "",
      say("page.report", { page: options.falseAlarm(rule.id) })
    );
  return `${out.join("\n").trimEnd()}
`;
}
const fencedJson = (value, indent = 2) => [
  "```json",
  JSON.stringify(value, null, indent),
  "```",
  ""
];
const conditions = ({ when, undetermined, require: require2, cases }) => ({
  when,
  ...undetermined ? { undetermined } : {},
  ...cases ? { cases: cases.map(({ require: require3, severity }) => ({ require: require3, severity })) } : { require: require2 }
});
function basis(rule, locale) {
  const say = (0,messages_say/* sayIn */.d)(locale);
  const rows = rule.basis.map((ground) => {
    const read = ground.verified === "register" ? say("page.read-register") : ground.verified ? [
      say("page.read-yes"),
      ...ground.accessed === void 0 ? [] : [ground.accessed]
    ].join(", ") : say("page.read-no");
    const name = cell(ground.instrument);
    return row(
      // An address of another kind is no link.
      ground.url !== void 0 && /^https?:\/\/[^\s()<>|]+$/.test(ground.url) ? `[${name}](${ground.url})` : name,
      cell(ground.provision),
      cell(ground.asks),
      read,
      ground.effectiveFrom ?? ""
    );
  });
  const columns = [
    "page.instrument",
    "page.provision",
    "page.asks",
    "page.read",
    "page.force"
  ];
  return [
    `## ${say("page.basis")}`,
    "",
    ...head(...columns.map((column) => say(column))),
    ...rows,
    ""
  ];
}
function parameters(rule, locale) {
  const say = (0,messages_say/* sayIn */.d)(locale);
  const rows = Object.entries(rule.parameters ?? {}).map(
    ([name, parameter]) => row(
      `\`${name}\``,
      [
        parameter.type,
        ...(parameter.enum ?? []).map((word) => `\`${cell(word)}\``),
        ...parameter.minimum === void 0 ? [] : [`≥ ${parameter.minimum}`],
        ...parameter.maximum === void 0 ? [] : [`≤ ${parameter.maximum}`]
      ].join(", "),
      cell([parameter.default ?? ""].flat().join(", ")),
      parameter.stricter ?? "",
      cell(spoken(parameter.description, locale))
    )
  );
  if (rows.length === 0) return [];
  const columns = [
    "page.parameter",
    "page.type",
    "page.default",
    "page.stricter",
    "page.means"
  ];
  return [
    `## ${say("page.parameters")}`,
    "",
    ...head(...columns.map((column) => say(column))),
    ...rows,
    ""
  ];
}
const OUTCOMES = {
  pass: "page.pass",
  fail: "page.fail",
  "not-applicable": "page.not-applicable",
  undetermined: "page.undetermined"
};
function exampleSection({ path, outcome, line }, documents, locale) {
  const heading = (0,messages/* message */.iU)("page.heading", {
    example: path,
    outcome: (0,messages/* message */.iU)(OUTCOMES[outcome]),
    line: line === void 0 ? "" : (0,messages/* message */.iU)("page.line", { line })
  });
  return [
    `### ${(0,messages/* render */.XX)(heading, locale)}`,
    "",
    ...documents.flatMap(([name, text]) => [
      ...name === "" ? [] : [`\`${name.replaceAll("`", "'")}\``, ""],
      ...fenced(text, "markdown")
    ])
  ];
}
function pages_edits(rule, locale) {
  const say = (0,messages_say/* sayIn */.d)(locale);
  return (rule.fix?.edit ?? []).flatMap(({ when, safe, set, append }) => {
    const flag = safe ? "" : " --unsafe";
    const does = set === void 0 ? say("page.edit-append", { flag }) : say("page.edit-set", { flag, value: set.to, fact: set.fact });
    const where = when === void 0 ? "" : say("page.edit-when");
    return [
      `${does}${where}${say(safe ? "page.edit-safe" : "page.edit-unsafe")}`,
      "",
      ...append === void 0 ? [] : fenced(spoken(append.text, locale), "markdown"),
      ...when === void 0 ? [] : fencedJson(when, 0)
    ];
  });
}
function addition(rule, locale, { placeholder }) {
  const rows = Object.entries(rule.fix?.add ?? {});
  if (rows.length === 0) return [];
  const say = (0,messages_say/* sayIn */.d)(locale);
  return [
    say("page.addition", { rule: `[\`doc/placeholder-left\`](${placeholder})` }),
    "",
    ...head(say("page.matter"), say("page.value")),
    ...rows.map(([path, value]) => row(`\`${cell(path)}\``, `\`${cell((0,localized/* textIn */.r)(value, locale))}\``)),
    ""
  ];
}


// EXTERNAL MODULE: ./lib/src/policy/packs/load.js + 2 modules
var load = __webpack_require__(5546);
// EXTERNAL MODULE: ./lib/src/report/rules.js
var report_rules = __webpack_require__(7042);
// EXTERNAL MODULE: ./lib/src/cli/example-files.js
var example_files = __webpack_require__(4387);
// EXTERNAL MODULE: ./lib/src/cli/options.js
var options = __webpack_require__(3057);
// EXTERNAL MODULE: ./lib/src/cli/terminal.js
var cli_terminal = __webpack_require__(9567);
// EXTERNAL MODULE: ./lib/src/cli/commands/flags.js
var flags = __webpack_require__(4485);
;// CONCATENATED MODULE: ./lib/src/cli/commands/pack/docs.js













const docsCommand = (0,options/* defineCommand */.NB)({
  name: "pack docs",
  form: "<pack...> --out <folder>",
  summary: (0,messages/* message */.iU)("help.docs"),
  examples: ["pack docs ./acme --out docs/rules"],
  words: { least: 1, most: 100, takes: (0,messages/* message */.iU)("cli.takes-packs-and-out") },
  flags: { out: (0,flags/* value */.Uq)("out", "FOLDER", (0,messages/* message */.iU)("flag.out")), locales: flags/* localesFlag */.sG },
  async run({ paths, out, locales }, terminal) {
    if (out === void 0)
      throw (0,options/* usageError */.Wp)(
        (0,messages/* message */.iU)("cli.out-missing"),
        (0,messages/* message */.iU)("cli.for-example", { call: "cardwarden pack docs ./acme --out docs/rules" })
      );
    const pages = await writeDocs(terminal.cwd, paths, out, locales);
    const locale = locales.length === 1 ? locales[0] ?? "en" : "en";
    terminal.out(`${(0,messages/* render */.XX)((0,messages/* message */.iU)("cli.wrote-pages", { pages, folder: out }), locale)}
`);
    return cli_terminal/* EXIT */.d.ok;
  }
});
const MARK = "<!-- Generated by cardwarden pack docs";
async function writeDocs(cwd, folders, out, locales) {
  const packs = await Promise.all(
    folders.map(async (folder) => {
      const home = (0,external_node_path_.resolve)(cwd, folder);
      return { home, pack: (0,load.loadPack)(await (0,files/* packFolder */.C)(home)) };
    })
  );
  const pages = [];
  for (const locale of locales) {
    const options = {
      locales,
      note: `${MARK.slice(5)} from the rules and their examples; do not edit.`,
      facts: `${report_rules/* HOME */.y}/blob/main/docs/facts.md`,
      placeholder: `${report_rules/* HOME */.y}/blob/main/docs/rules/doc/${pageName("placeholder-left", locale)}`
    };
    const rules = packs.flatMap(({ pack }) => pack.rules);
    pages.push([pageName("README", locale), indexPage(rules, locale, options)]);
    for (const { home, pack } of packs)
      for (const rule of pack.rules)
        pages.push([
          pageName(rule.id, locale),
          rulePage(rule, (example) => textsOf(home, rule, example), locale, options)
        ]);
  }
  const targets = pages.map(([page, text]) => ({ path: (0,external_node_path_.resolve)(cwd, out, page), page, text }));
  for (const { path, page } of targets) free(path, `${out}/${page}`);
  for (const { path, page, text } of targets) write(path, `${out}/${page}`, text, cwd);
  return pages.length;
}
function textsOf(home, rule, { path }) {
  const files = Object.entries((0,example_files/* filesOf */.R)((0,external_node_path_.join)(home, rule.id.slice(rule.id.indexOf("/") + 1)), path));
  const [single, ...others] = files;
  return single !== void 0 && others.length === 0 && path.endsWith(single[0]) ? [["", single[1]]] : files;
}
function free(path, name) {
  const text = existing(path);
  if (text !== void 0 && !text.startsWith(MARK))
    throw new errors/* UserError */.yo(
      "file-in-the-way",
      (0,messages/* message */.iU)("cli.not-from-docs", { file: name }),
      (0,messages/* message */.iU)("cli.empty-out")
    );
}
function write(path, name, text, cwd) {
  try {
    (0,output/* writeOutput */.zh)({ path, root: (0,files/* repositoryRoot */.Hn)(cwd), folders: true }, [text]);
  } catch {
    throw new errors/* UserError */.yo(
      "cannot-write",
      (0,messages/* message */.iU)("cli.cannot-write", { file: name }),
      (0,messages/* message */.iU)("cli.check-folder")
    );
  }
}
function existing(path) {
  try {
    return (0,external_node_fs_.readFileSync)(path, "utf8");
  } catch {
    return void 0;
  }
}



/***/ }),

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
