export const id = 5773;
export const ids = [5773];
export const modules = {

/***/ 7624:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ command),
  u: () => (/* binding */ localeIn)
});

// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
// EXTERNAL MODULE: ./lib/src/policy/packs/builtin.js + 2 modules
var builtin = __webpack_require__(2157);
// EXTERNAL MODULE: ./lib/src/report/index.js + 2 modules
var report = __webpack_require__(6500);
// EXTERNAL MODULE: ./lib/src/report/json.js
var json = __webpack_require__(9695);
// EXTERNAL MODULE: ./lib/src/report/rules.js
var rules = __webpack_require__(7042);
// EXTERNAL MODULE: ./lib/src/cli/options.js
var cli_options = __webpack_require__(3057);
// EXTERNAL MODULE: ./lib/src/cli/prepare.js
var prepare = __webpack_require__(5568);
// EXTERNAL MODULE: ./lib/src/cli/print.js
var print = __webpack_require__(9036);
// EXTERNAL MODULE: ./lib/src/cli/commands/flags.js
var flags = __webpack_require__(4485);
;// CONCATENATED MODULE: ./lib/src/cli/commands/check.js










const checkCommand = (0,cli_options/* defineCommand */.NB)({
  name: "check",
  form: "[paths...]",
  summary: (0,messages/* message */.iU)("help.check"),
  examples: [
    "check",
    "check models/student --format json=report.json",
    "check --changed-since origin/main",
    "check - --stdin-filename README.md < README.md"
  ],
  formats: report/* REPORTER_NAMES */.pL,
  formatsToFiles: true,
  judges: true,
  flags: {
    ...flags/* policyFlags */.k8,
    level: flags/* levelFlag */.D,
    failOn: flags/* failOnFlag */.S7,
    changedSince: (0,flags/* value */.Uq)("changed-since", "REF", (0,messages/* message */.iU)("flag.changed-since")),
    baseline: (0,flags/* value */.Uq)("baseline", "FILE", (0,messages/* message */.iU)("flag.baseline")),
    writeBaseline: (0,flags/* value */.Uq)("write-baseline", "FILE", (0,messages/* message */.iU)("flag.write-baseline")),
    shard: (0,flags/* shardFlag */.V)((0,messages/* message */.iU)("flag.shard")),
    noWaivers: (0,flags/* toggle */.L$)("no-waivers", (0,messages/* message */.iU)("flag.no-waivers")),
    locale: flags/* localeFlag */.LX,
    date: flags/* dateFlag */.BL,
    factsFile: (0,flags/* value */.Uq)("facts", "FILE", (0,messages/* message */.iU)("flag.facts")),
    stdinFilename: (0,flags/* value */.Uq)("stdin-filename", "FILE", (0,messages/* message */.iU)("flag.stdin-filename")),
    allowEmpty: flags/* allowEmptyFlag */.T1,
    offline: flags/* offlineFlag */.YQ
  },
  async run(options, terminal) {
    const keepFacts = options.factsFile !== void 0;
    if (options.shard && options.writeBaseline !== void 0)
      throw (0,cli_options/* usageError */.Wp)((0,messages/* message */.iU)("cli.baseline-of-shard"), (0,messages/* message */.iU)("cli.baseline-without-shard"));
    const { result, policy, source } = await (0,prepare/* examine */.sb)(options, terminal, keepFacts);
    const { report } = result;
    if (options.factsFile !== void 0)
      (0,print/* write */.M9)(terminal.cwd, options.factsFile, (0,json.jsonParts)(result.facts));
    if (options.writeBaseline !== void 0 && result.baseline)
      writeBaseline(options.writeBaseline, result.baseline, options.locale, terminal);
    return (0,print/* printReport */.Y_)(report, options, terminal, {
      rules: (0,rules/* ruleTexts */.Z)(policy.packs, Object.keys(builtin/* BUILTIN_PACKS */.V2)),
      line: source
    });
  }
});
function writeBaseline(file, baseline, locale, terminal) {
  (0,print/* write */.M9)(
    terminal.cwd,
    file,
    (0,json.jsonParts)(baseline, (part) => JSON.stringify(part, null, 2))
  );
  const count = baseline.findings.length;
  const text = (0,messages/* message */.iU)("cli.baseline-written", { count, file: (0,report_escape/* line */.n8)(file) });
  terminal.err(`${(0,messages/* render */.XX)(text, locale)}
`);
}


;// CONCATENATED MODULE: ./lib/src/cli/commands/index.js

const COMMANDS = {
  check: async () => checkCommand,
  fix: async () => (await Promise.all(/* import() */[__webpack_require__.e(5725), __webpack_require__.e(628)]).then(__webpack_require__.bind(__webpack_require__, 628))).fixCommand,
  explain: async () => (await __webpack_require__.e(/* import() */ 373).then(__webpack_require__.bind(__webpack_require__, 373))).explainCommand,
  facts: async () => (await __webpack_require__.e(/* import() */ 269).then(__webpack_require__.bind(__webpack_require__, 269))).factsCommand,
  lineage: async () => (await __webpack_require__.e(/* import() */ 9087).then(__webpack_require__.bind(__webpack_require__, 9087))).lineageCommand,
  rules: async () => (await __webpack_require__.e(/* import() */ 9989).then(__webpack_require__.bind(__webpack_require__, 9989))).rulesCommand,
  init: async () => (await __webpack_require__.e(/* import() */ 1878).then(__webpack_require__.bind(__webpack_require__, 1878))).initCommand,
  "pack new-rule": async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(3411)]).then(__webpack_require__.bind(__webpack_require__, 3411))).newRuleCommand,
  "pack lint": async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5546), __webpack_require__.e(1109)]).then(__webpack_require__.bind(__webpack_require__, 1109))).lintCommand,
  "pack test": async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5546), __webpack_require__.e(1868), __webpack_require__.e(6481)]).then(__webpack_require__.bind(__webpack_require__, 6481))).testCommand,
  "pack docs": async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5546), __webpack_require__.e(1049)]).then(__webpack_require__.bind(__webpack_require__, 1049))).docsCommand,
  "pack lock": async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5546), __webpack_require__.e(7495), __webpack_require__.e(8507)]).then(__webpack_require__.bind(__webpack_require__, 8507))).lockCommand,
  "pack verify": async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5546), __webpack_require__.e(7495), __webpack_require__.e(2672)]).then(__webpack_require__.bind(__webpack_require__, 2672))).verifyCommand,
  "pack update": async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5546), __webpack_require__.e(7495), __webpack_require__.e(7837)]).then(__webpack_require__.bind(__webpack_require__, 218))).updateCommand,
  "pack diff": async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5546), __webpack_require__.e(1868), __webpack_require__.e(591)]).then(__webpack_require__.bind(__webpack_require__, 591))).diffCommand,
  merge: async () => (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(9524)]).then(__webpack_require__.bind(__webpack_require__, 9524))).mergeCommand,
  share: async () => (await __webpack_require__.e(/* import() */ 1365).then(__webpack_require__.bind(__webpack_require__, 1365))).shareCommand
};
const COMMAND_NAMES = Object.keys(COMMANDS);
const isCommand = (name) => Object.hasOwn(COMMANDS, name);
const loadCommand = (name) => COMMANDS[name]();
const loadCommands = () => Promise.all(COMMAND_NAMES.map(loadCommand));


;// CONCATENATED MODULE: ./lib/src/cli/help.js


const FORM_WIDTH = 34;
const FLAG_WIDTH = 42;
function helpText(commands, locale) {
  const usage = commands.map(
    ({ name, form, summary }) => row(`cardwarden ${`${name} ${form}`.trimEnd().padEnd(FORM_WIDTH)}`, (0,messages/* render */.XX)(summary, locale))
  );
  const flags = flagRows(commands, locale);
  const formats = [...new Set(commands.flatMap((command) => command.formats ?? []))];
  const examples = commands.length === 1 ? commands.flatMap((command) => command.examples) : [];
  const heading = (code) => (0,messages/* render */.XX)((0,messages/* message */.iU)(code), locale);
  const section = (code, rows) => rows.length === 0 ? [] : ["", heading(code), ...rows];
  return [
    heading("help.about"),
    ...section("help.usage", usage),
    ...section("help.options", flags),
    ...section(
      "help.examples",
      examples.map((call) => `  cardwarden ${call}`)
    ),
    ...formats.length === 0 ? [] : ["", (0,messages/* render */.XX)((0,messages/* message */.iU)("help.formats", { names: formats }), locale)],
    ...commands.some(({ judges }) => judges) ? ["", heading("help.exit-codes")] : [],
    ""
  ].join("\n");
}
function flagRows(commands, locale) {
  const rows = /* @__PURE__ */ new Map();
  for (const command of commands)
    for (const { name, takes, help } of (0,cli_options/* flagsOf */.Zo)(command)) {
      const form = `--${name}${takes === void 0 ? "" : ` ${takes}`}`;
      const key = name === "format" ? name : `${name} ${help.code}`;
      const shared = rows.get(key);
      if (shared) shared.by.push(command.name);
      else rows.set(key, { form, help: (0,messages/* render */.XX)(help, locale), by: [command.name] });
    }
  return [...rows.values()].map(
    ({ form, help, by: [first, ...others] }) => row(
      form.padEnd(FLAG_WIDTH),
      commands.length > 1 && others.length === 0 ? `${first}: ${help}` : help
    )
  );
}
const row = (form, meaning) => `  ${form} ${meaning}`;


// EXTERNAL MODULE: ./lib/src/cli/terminal.js
var cli_terminal = __webpack_require__(9567);
;// CONCATENATED MODULE: ./lib/src/cli/command.js








async function command(argv, today, terminal) {
  const locale = localeIn(argv);
  try {
    const call = await callOf(argv);
    switch (call.kind) {
      case "help":
        terminal.out(helpText(call.commands, locale));
        return cli_terminal/* EXIT */.d.ok;
      case "version":
        terminal.out(`cardwarden ${version/* VERSION */.x}
`);
        return cli_terminal/* EXIT */.d.ok;
      case "command":
        return await call.command.run((0,cli_options/* readOptions */.Tt)(call.command, call.words, today), terminal);
    }
  } catch (error) {
    terminal.err(errorText(error, locale, argv.includes("--debug")));
    return cli_terminal/* EXIT */.d.usage;
  }
}
async function callOf(argv) {
  if (argv[0] === "--version" || argv[0] === "-v") return { kind: "version" };
  const name = nameIn(argv);
  if (name !== void 0) {
    const command2 = await loadCommand(name);
    const commandArguments = argv.slice(name.split(" ").length);
    const [strange2] = (0,cli_options/* strangeFlags */.CP)(commandArguments, (0,cli_options/* flagsOf */.Zo)(command2));
    if (strange2 !== void 0) throw await strangeFlag(strange2, command2);
    return asked((0,cli_options/* splitWords */.yM)(commandArguments, (0,cli_options/* flagsOf */.Zo)(command2)), [command2]) ?? callTo(command2, commandArguments);
  }
  const commands = await loadCommands();
  const flags = [...new Map(commands.flatMap(cli_options/* flagsOf */.Zo).map((flag) => [flag.name, flag])).values()];
  const [strange] = (0,cli_options/* strangeFlags */.CP)(argv, flags);
  if (strange !== void 0) throw noSuchFlag(strange, commands);
  const words = (0,cli_options/* splitWords */.yM)(argv, flags);
  const [first, ...others] = words.positionals;
  const isHelp = first === "help";
  const names = isHelp ? others : words.positionals;
  const named = commandsNamed(names, commands);
  const question = asked(words, named.length > 0 ? named : commands);
  if (question !== void 0) return question;
  if (isHelp || first === void 0)
    return { kind: "help", commands: named.length > 0 ? named : commands };
  const [target] = named;
  if (target === void 0 || target.name !== nameIn(names)) throw noSuchCommand(names);
  for (const flag of words.given.keys())
    if (!(0,cli_options/* flagsOf */.Zo)(target).some((candidate) => candidate.name === flag))
      throw await strangeFlag(flag, target);
  const positionals = words.positionals.slice(target.name.split(" ").length);
  return { kind: "command", command: target, words: { ...words, positionals } };
}
const callTo = (command2, argv) => ({
  kind: "command",
  command: command2,
  words: (0,cli_options/* splitWords */.yM)(argv, (0,cli_options/* flagsOf */.Zo)(command2))
});
function nameIn([first = "", second = ""]) {
  if (first.includes(" ")) return void 0;
  const both = `${first} ${second}`;
  return isCommand(both) ? both : isCommand(first) ? first : void 0;
}
function asked({ given }, commands) {
  if (given.has("version")) return { kind: "version" };
  return given.has("help") ? { kind: "help", commands } : void 0;
}
function commandsNamed(words, commands) {
  const name = nameIn(words);
  return commands.filter(
    (command2) => name === void 0 ? command2.name.startsWith(`${words[0]} `) : command2.name === name
  );
}
function noSuchCommand([first = "", second]) {
  const actions = COMMAND_NAMES.flatMap(
    (name) => name.startsWith(`${first} `) ? [name.slice(first.length + 1)] : []
  );
  if (actions.length > 0)
    return (0,cli_options/* usageError */.Wp)(
      second === void 0 ? (0,messages/* message */.iU)("cli.command-needed", { command: first }) : (0,messages/* message */.iU)("cli.no-subcommand", { command: first, name: second }),
      (second === void 0 ? void 0 : (0,errors/* suggestion */.h)(second, actions)) ?? (0,messages/* message */.iU)("cli.subcommands", { command: first, names: actions })
    );
  const names = [...new Set(COMMAND_NAMES.map((name) => name.split(" ")[0] ?? name))];
  return (0,cli_options/* usageError */.Wp)(
    (0,messages/* message */.iU)("cli.no-command", { name: first }),
    (0,errors/* suggestion */.h)(first, names) ?? (0,messages/* message */.iU)("cli.commands", { names })
  );
}
async function strangeFlag(flag, command2) {
  const commands = await loadCommands();
  if (!commands.flatMap(cli_options/* flagsOf */.Zo).some(({ name }) => name === flag))
    return noSuchFlag(flag, [command2]);
  return (0,cli_options/* usageError */.Wp)(
    (0,messages/* message */.iU)("cli.flag-not-here", { command: command2.name, flag: `--${flag}` }),
    (0,messages/* message */.iU)("cli.see-command-help", { call: `cardwarden ${command2.name} --help` })
  );
}
function noSuchFlag(flag, commands) {
  const names = commands.flatMap(cli_options/* flagsOf */.Zo).map(({ name }) => `--${name}`);
  return (0,cli_options/* usageError */.Wp)((0,messages/* message */.iU)("cli.no-flag", { flag: `--${flag}` }), (0,errors/* suggestion */.h)(`--${flag}`, names));
}
function localeIn(argv) {
  const word = argv.flatMap(
    (flag, i) => flag === "--locale" ? argv[i + 1] ?? [] : flag.startsWith("--locale=") ? flag.slice(9) : []
  );
  return messages/* LOCALES */.YZ.find((locale) => locale === word.at(-1)) ?? "en";
}
function errorText(error, locale, debug) {
  if (error instanceof errors/* UserError */.yo) {
    const { message: text, hint } = error.in(locale);
    const location = error.at ? `${(0,report_escape/* line */.n8)(error.at.file)}:${error.at.range.start.line}: ` : "";
    const sentences = text.split("\n").map(report_escape/* line */.n8).join("\n       ");
    const next = hint === void 0 ? [] : [`hint: ${(0,report_escape/* line */.n8)(hint)}
`];
    return [`error: ${location}${sentences}
`, ...next].join("");
  }
  const stack = error instanceof Error && debug ? `${(error.stack ?? "").split("\n").map(report_escape/* line */.n8).join("\n")}
` : "";
  const bug = debug ? (0,messages/* message */.iU)("cli.bug", { version: version/* VERSION */.x }) : (0,messages/* message */.iU)("cli.bug-hidden", { version: version/* VERSION */.x });
  return `error: ${(0,messages/* render */.XX)(bug, locale)}
${stack}`;
}



/***/ }),

/***/ 4485:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ dateFlag),
/* harmony export */   D: () => (/* binding */ levelFlag),
/* harmony export */   L$: () => (/* binding */ toggle),
/* harmony export */   LX: () => (/* binding */ localeFlag),
/* harmony export */   S7: () => (/* binding */ failOnFlag),
/* harmony export */   T1: () => (/* binding */ allowEmptyFlag),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   V: () => (/* binding */ shardFlag),
/* harmony export */   YQ: () => (/* binding */ offlineFlag),
/* harmony export */   k8: () => (/* binding */ policyFlags),
/* harmony export */   n1: () => (/* binding */ dryRunFlag),
/* harmony export */   sG: () => (/* binding */ localesFlag),
/* harmony export */   zu: () => (/* binding */ values)
/* harmony export */ });
/* unused harmony exports choice, withDefault */
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1986);
/* harmony import */ var _policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9240);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3057);





const toggle = (name, help) => ({
  name,
  help,
  read: (given) => given.length > 0
});
const value = (name, takes, help) => ({
  name,
  takes,
  help,
  read: (given) => given.at(-1)
});
const values = (name, takes, help) => ({
  name,
  takes,
  help,
  read: (given) => given
});
const choice = (name, words, help) => ({
  name,
  takes: words.join("|"),
  help,
  read: (given) => wordIn(name, given.at(-1), words)
});
function wordIn(name, stated, words) {
  if (stated === void 0) return void 0;
  const match = words.find((word) => word === stated);
  if (match === void 0)
    throw (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)(
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cli.not-one-of", { flag: `--${name}`, value: stated, words }),
      (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(stated, words)
    );
  return match;
}
const withDefault = (flag, usual) => ({
  ...flag,
  read: (given, today) => flag.read(given, today) ?? usual
});
const packsFlag = {
  name: "pack",
  takes: "NAME",
  help: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("flag.pack"),
  read: (given) => given.length === 0 ? void 0 : given
};
const policyFlags = {
  config: value("config", "FILE", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("flag.config")),
  packs: packsFlag
};
const levelFlag = choice("level", _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A_, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("flag.level"));
const localeFlag = withDefault(
  choice("locale", _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCALES */ .YZ, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("flag.locale")),
  "en"
);
const localesFlag = {
  name: "locale",
  takes: [..._model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCALES */ .YZ, "both"].join("|"),
  help: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("flag.locales"),
  read(given) {
    const word = wordIn("locale", given.at(-1), [..._model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCALES */ .YZ, "both"]);
    return _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .LOCALES */ .YZ.filter((locale) => word === void 0 || word === "both" || word === locale);
  }
};
const dateFlag = {
  name: "date",
  takes: "YYYY-MM-DD",
  help: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("flag.date"),
  read(given, today) {
    const date = given.at(-1) ?? today;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !isDay(date))
      throw (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cli.not-a-day", { date }), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cli.write-a-day"));
    return date;
  }
};
function isDay(date) {
  const time = Date.parse(date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
const failOnFlag = withDefault(
  choice("fail-on", _policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .FAIL_ON */ .d$, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("flag.fail-on")),
  "error"
);
const allowEmptyFlag = toggle("allow-empty", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("flag.allow-empty"));
const offlineFlag = toggle("offline", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("flag.offline"));
const dryRunFlag = toggle("dry-run", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("flag.dry-run"));
const shardFlag = (help) => ({
  name: "shard",
  takes: "I/N",
  help,
  read(given) {
    const text = given.at(-1);
    if (text === void 0) return void 0;
    const [, index = 0, shards = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
    if (index < 1 || index > shards)
      throw (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cli.not-a-shard", { text }), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cli.write-a-shard"));
    return { index, of: shards };
  }
});



/***/ }),

/***/ 7742:
/***/ (function (__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7624);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9567);



function terminal() {
  const watched = process.stdout.isTTY === true;
  return {
    cwd: process.cwd(),
    color: watched && !process.env.NO_COLOR,
    width: watched && process.stdout.columns > 0 ? process.stdout.columns : void 0,
    out: (text) => process.stdout.write(text),
    drained,
    err(text) {
      if (process.stderr.listenerCount("error") === 0) process.stderr.on("error", () => {
      });
      process.stderr.write(text);
    },
    stdin: async () => {
      const parts = [];
      for await (const part of process.stdin) parts.push(Buffer.from(part));
      return Buffer.concat(parts);
    }
  };
}
async function drained() {
  if (!process.stdout.writableNeedDrain) return;
  await new Promise((resolve) => {
    const events = ["drain", "error", "close"];
    const done = () => {
      for (const event of events) process.stdout.off(event, done);
      resolve();
    };
    for (const event of events) process.stdout.on(event, done);
  });
}
function problem(text, hint) {
  const locale = (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .localeIn */ .u)(process.argv.slice(2));
  return `error: ${(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(text, locale)}
hint: ${(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(hint, locale)}
`;
}
function main() {
  let outside;
  try {
    outside = terminal();
  } catch {
    process.stderr.write(problem((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cli.folder-gone"), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cli.other-folder")));
    return _terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage;
  }
  return (0,_command_js__WEBPACK_IMPORTED_MODULE_1__/* .command */ .G)(process.argv.slice(2), (/* @__PURE__ */ new Date()).toISOString().slice(0, 10), outside);
}
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(problem((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cli.output-unwritable"), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cli.check-disk")));
  process.exit(_terminal_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage);
});
process.exitCode = await main();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3057:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ strangeFlags),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   hO: () => (/* binding */ formatIn),
/* harmony export */   yM: () => (/* binding */ splitWords)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);



const defineCommand = (command) => command;
const usageError = (text, hint) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("usage", text, hint ?? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.see-help"));
const DEBUG = {
  name: "debug",
  help: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("flag.debug"),
  read: (given) => given.length > 0
};
const GENERAL = [
  { name: "help", help: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("flag.help"), read: () => void 0 },
  { name: "version", help: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("flag.version"), read: () => void 0 }
];
const SHORT = { h: "help", v: "version" };
const formatFlag = ({ formatsToFiles }) => ({
  name: "format",
  takes: formatsToFiles ? "NAME[=FILE]" : "NAME",
  help: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)(formatsToFiles ? "flag.format" : "flag.format-one"),
  read: () => void 0
});
const flagsOf = (command) => [
  ...Object.values(command.flags),
  ...command.formats ? [formatFlag(command)] : [],
  DEBUG,
  ...GENERAL
];
function splitWords(argv, flags) {
  const types = new Map(flags.map(({ name, takes }) => [name, takes === void 0]));
  try {
    const { values, positionals } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
      args: [...argv],
      options: Object.fromEntries([
        ...[...types].map(([name, isSwitch]) => [
          name,
          { type: isSwitch ? "boolean" : "string", multiple: true }
        ]),
        ...Object.entries(SHORT).map(([short, name]) => [
          name,
          { type: "boolean", short, multiple: true }
        ])
      ]),
      allowPositionals: true,
      strict: true
    });
    const given = Object.entries(values).map(([name, value]) => [
      name,
      [value ?? []].flat().map(String)
    ]);
    return { positionals, given: new Map(given) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(". ")[0] : void 0;
    throw usageError(
      reason === void 0 ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.options-unreadable") : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.option-misused", { reason })
    );
  }
}
function strangeFlags(argv, flags) {
  const names = new Set(flags.map(({ name }) => name));
  const end = argv.indexOf("--");
  return (end < 0 ? argv : argv.slice(0, end)).flatMap((word) => {
    const flag = /^--([^=]+)/.exec(word)?.[1];
    return flag === void 0 || names.has(flag) ? [] : [flag];
  });
}
function readOptions(command, { positionals, given }, today) {
  const options = Object.entries(command.flags).map(([name, flag]) => [
    name,
    flag.read(given.get(flag.name) ?? [], today)
  ]);
  const formats = outputsOf(command, given.get("format") ?? []);
  const { least = 0, most = Number.POSITIVE_INFINITY, takes } = command.words ?? {};
  if (takes !== void 0 && (positionals.length < least || positionals.length > most))
    throw usageError(
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.wrong-words", { command: command.name, takes }),
      example(command)
    );
  return {
    ...Object.fromEntries(options),
    paths: positionals,
    formats,
    debug: DEBUG.read(given.get("debug") ?? [], today)
  };
}
const example = ({ name, examples }) => (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.for-example", { call: `cardwarden ${examples[0] ?? name}` });
function outputsOf(command, given) {
  const { name, formats: names = [], formatsToFiles } = command;
  const outputs = given.map((text) => {
    const equals = text.indexOf("=");
    const id = equals < 0 ? text : text.slice(0, equals);
    if (!names.includes(id))
      throw usageError(
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.no-format", { name: id }),
        (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(id, names) ?? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.formats", { names })
      );
    if (equals >= 0 && !formatsToFiles)
      throw usageError(
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.standard-output-only", { command: name }),
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.redirect", { call: `cardwarden ${name} --format ${id} > FILE` })
      );
    return { id, file: equals < 0 ? void 0 : text.slice(equals + 1) };
  });
  if (outputs.filter(({ file }) => file === void 0).length > 1)
    throw usageError((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.two-outputs"), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.one-to-a-file"));
  return outputs;
}
const formatIn = ({ formats }, [usual, ...others]) => others.find((format) => format === formats[0]?.id) ?? usual;



/***/ }),

/***/ 5568:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ withoutFetching),
/* harmony export */   SC: () => (/* binding */ NO_RUN_FLAGS),
/* harmony export */   _y: () => (/* binding */ noDocuments),
/* harmony export */   iA: () => (/* binding */ prepare),
/* harmony export */   m0: () => (/* binding */ packsOf),
/* harmony export */   sb: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1742);
/* harmony import */ var _node_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8656);
/* harmony import */ var _node_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65);
/* harmony import */ var _node_packs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(677);
/* harmony import */ var _node_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4506);
/* harmony import */ var _pipeline_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(751);
/* harmony import */ var _pipeline_session_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7941);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3330);
/* harmony import */ var _text_limits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6746);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3057);












const NO_RUN_FLAGS = {
  config: void 0,
  packs: void 0,
  level: void 0,
  noWaivers: false,
  changedSince: void 0,
  baseline: void 0,
  writeBaseline: void 0,
  shard: void 0,
  stdinFilename: void 0
};
const withoutFetching = (options) => ({
  ...options,
  offline: true
});
const noDocuments = ({ locale }) => `${(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("report.no-documents"), locale)}
`;
async function examine(options, terminal, keepFacts = true) {
  const { host, root, policy, stdin, checking } = await prepare(options, terminal);
  const result = await (0,_pipeline_check_js__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z)(host, { ...checking, keepFacts, everything: keepFacts });
  return { result, root, policy, source: (0,_node_source_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceLines */ .J)(root, stdin ? await texts(host) : void 0) };
}
async function prepare(options, terminal, trial) {
  const { cwd } = terminal;
  const stdin = options.paths.includes("-");
  if (stdin && (options.paths.length > 1 || options.stdinFilename === void 0))
    throw (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .usageError */ .Wp)(
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.stdin-alone"),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.for-example", {
        call: "cardwarden check - --stdin-filename README.md < README.md"
      })
    );
  if (stdin && options.changedSince !== void 0)
    throw (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .usageError */ .Wp)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.stdin-unchanged"), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.give-file"));
  if (options.writeBaseline !== void 0 && options.shard !== void 0)
    throw (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .usageError */ .Wp)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.baseline-of-shard"), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.baseline-without-shard"));
  const paths = (options.paths.length === 0 ? ["."] : options.paths).map(
    (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)
  );
  const root = trial?.root ?? (stdin ? cwd : (0,_node_files_js__WEBPACK_IMPORTED_MODULE_3__/* .rootOf */ .I5)(cwd, paths));
  const stated = await (0,_node_files_js__WEBPACK_IMPORTED_MODULE_3__/* .configFile */ .Ze)(
    root,
    options.config === void 0 ? void 0 : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, options.config)
  );
  const config = trial?.config(stated) ?? stated;
  const packs = packsOf(options, terminal, root);
  const session = await (0,_pipeline_session_js__WEBPACK_IMPORTED_MODULE_8__/* .openSession */ .f)({
    config,
    flags: {
      ...options.packs ? { packs: options.packs } : {},
      ...options.level ? { level: options.level } : {},
      noWaivers: options.noWaivers,
      fetch: packs.flagged
    },
    ...trial ? { builtin: trial.builtin } : {},
    fetch: trial?.fetch(packs.configured) ?? packs.configured,
    locale: options.locale,
    date: options.date
  });
  const { policy } = session;
  const debug = (message2) => {
    if (options.debug) terminal.err(`cardwarden: ${message2}
`);
  };
  const { scope } = policy;
  const change = options.changedSince === void 0 ? void 0 : await (await __webpack_require__.e(/* import() */ 4028).then(__webpack_require__.bind(__webpack_require__, 4028))).gitChange({
    root,
    paths,
    since: options.changedSince,
    ...scope
  });
  const disk = (0,_node_host_js__WEBPACK_IMPORTED_MODULE_4__/* .nodeHost */ .P6)({
    root,
    paths: stdin ? [] : paths,
    ...scope,
    added: (file) => change?.files.get(file) === "added",
    debug
  });
  const host = stdin ? piped(disk, options.stdinFilename ?? "", await terminal.stdin()) : frugal(disk);
  const inFolder = (file) => file === void 0 ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file);
  const baselineToWrite = inFolder(options.writeBaseline);
  const baselineToRead = await (0,_node_files_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineFile */ ._S)(root, {
    named: inFolder(options.baseline),
    configured: config.baseline,
    written: baselineToWrite
  });
  const checking = session.options({
    ...change ? { change } : {},
    ...baselineToRead || baselineToWrite ? {
      baseline: {
        ...baselineToRead ? { known: baselineToRead } : {},
        write: baselineToWrite !== void 0
      }
    } : {},
    shard: options.shard,
    wholeRepository: !stdin && options.packs === void 0 && paths.includes(root)
  });
  return { host, root, policy, stdin, checking };
}
function packsOf({ offline, locale }, { cwd, err }, root) {
  const remote = (0,_node_packs_js__WEBPACK_IMPORTED_MODULE_5__/* .lockedPacks */ .Xg)(
    root,
    offline,
    (text) => err(`warning: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .line */ .n8)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(text, locale))}
`)
  );
  return {
    configured: (0,_node_packs_js__WEBPACK_IMPORTED_MODULE_5__/* .packLoader */ .d9)({ home: root, remote }),
    flagged: (0,_node_packs_js__WEBPACK_IMPORTED_MODULE_5__/* .packLoader */ .d9)({ home: cwd, absolute: true, remote })
  };
}
const MANY_FILES = 50;
const frugal = (disk) => ({
  ...disk,
  async list() {
    const listing = await disk.list();
    if (listing.files.length >= MANY_FILES) (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)("--optimize-for-size");
    return listing;
  }
});
async function texts(host) {
  const { files } = await host.list();
  const read = async (file) => (await host.read(file, _text_limits_js__WEBPACK_IMPORTED_MODULE_10__/* .LIMITS */ .b.fileBytes)).text;
  return new Map(await Promise.all(files.map(async (file) => [file, await read(file)])));
}
function piped(disk, file, bytes) {
  const name = file.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
  if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) || name.split("/").includes(".."))
    throw (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .usageError */ .Wp)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.stdin-filename"), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.path-in-repository"));
  return {
    ...disk,
    list: async () => ({ files: [name], diagnostics: [] }),
    read: async (path, maxBytes) => path === name ? (0,_node_host_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D4)(bytes.subarray(0, maxBytes), bytes.length > maxBytes) : disk.read(path, maxBytes)
  };
}



/***/ }),

/***/ 9036:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   Y_: () => (/* binding */ printReport),
/* harmony export */   yy: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);
/* harmony import */ var _node_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8656);
/* harmony import */ var _node_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7282);
/* harmony import */ var _node_write_parts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(799);
/* harmony import */ var _policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9240);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6500);
/* harmony import */ var _report_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8092);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9567);










async function printReport(report, options, terminal, sources) {
  const formats = options.formats.some(({ file }) => file === void 0) ? options.formats : [...options.formats, { id: "pretty", file: void 0 }];
  for (const { id, file } of formats) {
    const watched = file === void 0 && terminal.width !== void 0;
    const context = {
      color: terminal.color && file === void 0,
      ...watched ? { width: terminal.width } : {},
      ...sources
    };
    const reporter = await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_7__/* .loadReporter */ .KW)(id);
    const parts = reporter?.parts?.(report, context) ?? [reporter?.render(report, context) ?? ""];
    if (file === void 0) await print(terminal, parts);
    else write(terminal.cwd, file, parts);
  }
  if (report.diagnostics.some(({ severity }) => severity === "fatal")) return _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.usage;
  const failing = report.findings.some(
    ({ suppressed, severity }) => !suppressed && (0,_policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_6__/* .reaches */ .O6)(severity, options.failOn)
  );
  if (failing) return _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.findings;
  return !(0,_report_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .isEmpty */ .Im)(report) || options.allowEmpty ? _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.ok : _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.nothing;
}
async function print(terminal, parts) {
  for (const page of (0,_node_write_parts_js__WEBPACK_IMPORTED_MODULE_5__/* .pages */ .B)(parts)) {
    terminal.out(page);
    await terminal.drained?.();
  }
}
function write(cwd, file, parts) {
  try {
    (0,_node_output_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutput */ .zh)({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, file), root: (0,_node_files_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryRoot */ .Hn)(cwd), devices: true }, parts);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(
      "cannot-write",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.cannot-write", { file }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.check-folder-and-links")
    );
  }
}



/***/ }),

/***/ 9567:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT)
/* harmony export */ });
const EXIT = { ok: 0, findings: 1, usage: 2, nothing: 3 };



/***/ }),

/***/ 3732:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Rs: () => (/* binding */ leadsTo),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Xd: () => (/* binding */ followed),
/* harmony export */   uQ: () => (/* binding */ spelled)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



function spelled(name) {
  const text = name.toString("utf8");
  if (!text.includes("�") || node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text).equals(name)) return escaped(text);
  const parts = [];
  for (let offset = 0; offset < name.length; ) {
    const length = [4, 3, 2, 1].find((n) => isCharacter(name.subarray(offset, offset + n), n));
    parts.push(
      length === void 0 ? hex(name[offset] ?? 0) : name.toString("utf8", offset, offset + length)
    );
    offset += length ?? 1;
  }
  return parts.map((part, i) => part === "\\" && LIKE.test(parts.slice(i, i + 4).join("")) ? "\\x5c" : part).join("");
}
const hex = (byte) => `\\x${byte.toString(16).padStart(2, "0")}`;
const LIKE = /^\\x(?:[89a-f][0-9a-f]|5c)/;
const SPELLED = /\\x(?:[89a-f][0-9a-f]|5c)/;
const escaped = (text) => SPELLED.test(text) ? text.replace(/\\(?=x(?:[89a-f][0-9a-f]|5c))/g, "\\x5c") : text;
function isCharacter(bytes, length) {
  const text = bytes.toString("utf8");
  return bytes.length === length && [...text].length === 1 && node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text).equals(bytes);
}
function pathOf(root, file) {
  if (node_path__WEBPACK_IMPORTED_MODULE_2__.sep !== "/" || !SPELLED.test(file)) return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file);
  const parts = file.split(/(\\x(?:[89a-f][0-9a-f]|5c))/);
  const bytes = parts.map(
    (part, i) => i % 2 === 1 ? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(part.slice(2), "hex") : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(part)
  );
  return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`${root}/`), ...bytes]);
}
function entriesOf(root, folder) {
  const path = pathOf(root, folder);
  const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { withFileTypes: true });
  const plain = entries.every(({ name }) => !name.includes("�"));
  if (plain || node_path__WEBPACK_IMPORTED_MODULE_2__.sep !== "/") return entries.map((entry) => ({ name: escaped(entry.name), entry }));
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { withFileTypes: true, encoding: "buffer" }).map((entry) => ({
    name: spelled(entry.name),
    entry
  }));
}
function leadsTo(root, file) {
  try {
    const home = escaped(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(root));
    const real = spelled(node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(pathOf(root, file), "buffer"));
    if (real === home) return "";
    const base = home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_2__.sep;
    return real.startsWith(base) ? real.slice(base.length).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/") : void 0;
  } catch {
    return void 0;
  }
}
function followed(root, file) {
  const target = leadsTo(root, file);
  return target?.split("/").some((part) => part.toLowerCase() === ".git") ? void 0 : target;
}



/***/ }),

/***/ 677:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ lockedPacks),
/* harmony export */   cQ: () => (/* binding */ unlockedPacks),
/* harmony export */   d9: () => (/* binding */ packLoader)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);
/* harmony import */ var _policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6379);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8656);





function packLoader({ home, absolute, remote }) {
  let elsewhere;
  return async (spec, extender) => {
    if ((0,_policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemote */ .Vx)(spec) || extender !== void 0 && (0,_policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemote */ .Vx)(extender)) {
      elsewhere ??= remote();
      return (await elsewhere)(spec, extender);
    }
    if (spec.startsWith("/") && !(absolute && extender === void 0))
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(
        "pack-source-invalid",
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("pack.absolute-path", { place: spec }),
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("pack.relative-path")
      );
    (0,_policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSpec */ .F9)(spec);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(extender ?? home, spec);
    return { ...await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .packFolder */ .C)(folder, (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn)(home)), origin: folder };
  };
}
const lockedPacks = (root, offline, warn) => async () => {
  const [{ accessOf, remotePacks }, { readLock, warnOfSignatures }] = await Promise.all([
    Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5546), __webpack_require__.e(2533)]).then(__webpack_require__.bind(__webpack_require__, 2533)),
    Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5277)]).then(__webpack_require__.bind(__webpack_require__, 5277))
  ]);
  const { lock } = readLock(root);
  warnOfSignatures(lock, warn);
  return remotePacks({ lock, access: accessOf(process.env, root), offline });
};
const unlockedPacks = (root, offline) => async () => {
  const [{ accessOf, remotePacks }, { readLock }] = await Promise.all([
    Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5546), __webpack_require__.e(2533)]).then(__webpack_require__.bind(__webpack_require__, 2533)),
    Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5277)]).then(__webpack_require__.bind(__webpack_require__, 5277))
  ]);
  const access = accessOf(process.env, root);
  return remotePacks({ lock: readLock(root).lock, access, offline, unpinned: true });
};



/***/ }),

/***/ 6500:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pL: () => (/* binding */ REPORTER_NAMES),
  KW: () => (/* binding */ loadReporter),
  Rs: () => (/* binding */ loadReporters)
});

// UNUSED EXPORTS: REPORTERS

// EXTERNAL MODULE: ./lib/src/model/lookup.js
var lookup = __webpack_require__(1136);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/report/redact.js
var redact = __webpack_require__(6048);
// EXTERNAL MODULE: ./lib/src/report/width.js
var width = __webpack_require__(6293);
;// CONCATENATED MODULE: ./lib/src/report/frame.js



const TAB = 4;
const REACH = 600;
const MIN_COLUMNS = 20;
class Frames {
  #source;
  #file;
  #line = 0;
  #text;
  constructor(source = () => void 0) {
    this.#source = source;
  }
  /** Nothing where the line is gone, too short for the range, or says nothing (blank, or the end of the front matter). */
  at({ file, range }, columns) {
    const text = this.#shown(file, range.start.line);
    return text === void 0 ? void 0 : frame_frame(range, columns, text);
  }
  #shown(file, line2) {
    if (this.#file === file && this.#line === line2) return this.#text;
    const raw = this.#source(file, line2);
    const text = raw === void 0 ? void 0 : (0,redact/* masked */.Iv)(raw);
    [this.#file, this.#line] = [file, line2];
    this.#text = text !== void 0 && SAYS_NOTHING.test(text) ? void 0 : text;
    return this.#text;
  }
}
const SAYS_NOTHING = /^\s*(?:---|\.\.\.)?\s*$/;
function frame_frame({ start, end }, columns, lineText) {
  const startIndex = start.column - 1;
  const endIndex = end.line === start.line ? end.column - 1 : lineText.length;
  if (startIndex > lineText.length || endIndex > lineText.length || endIndex < startIndex)
    return void 0;
  const cutStart = Math.max(0, startIndex - REACH);
  const right = Math.min(lineText.length, startIndex + REACH);
  const before = cells(lineText.slice(cutStart, startIndex), 0);
  const marked = cells(lineText.slice(startIndex, Math.min(endIndex, right)), sum(before));
  const after = cells(lineText.slice(Math.min(endIndex, right), right), sum(before) + sum(marked));
  const room = Math.max(MIN_COLUMNS, columns);
  const [first, last] = frame_window(before, marked, after, room, cutStart > 0, right < lineText.length);
  const joined = [...before, ...marked, ...after];
  const open = first > 0 || cutStart > 0 ? "…" : "";
  const close = last < joined.length || right < lineText.length ? "…" : "";
  const text = (parts) => parts.map((cell) => cell.text).join("");
  const gap = sum(joined.slice(first, before.length)) + open.length;
  const marks = sum(joined.slice(before.length, Math.min(last, before.length + marked.length)));
  return {
    line: start.line,
    // Each cell is clean; the pass over the whole parts what only stands together is a command.
    text: (0,report_escape/* apart */.zZ)(`${open}${text(joined.slice(first, last))}${close}`).trimEnd(),
    marks: `${" ".repeat(gap)}${"^".repeat(Math.max(1, marks))}`
  };
}
function cells(text, column) {
  const out = [];
  let tabColumn = column;
  for (const character of text) {
    if (PRINTABLE.test(character)) {
      out.push({ text: character, columns: 1 });
      tabColumn++;
      continue;
    }
    const visible = character === "	" ? " ".repeat(TAB - tabColumn % TAB) : (0,report_escape/* line */.n8)(character);
    let columns = 0;
    for (const part of visible) columns += (0,width/* widthOf */.qz)(part);
    out.push({ text: visible, columns });
    tabColumn += columns;
  }
  return out;
}
const PRINTABLE = /^[ -~]$/;
const sum = (parts) => parts.reduce((total, { columns }) => total + columns, 0);
function frame_window(before, marked, after, room, cutLeft, cutRight) {
  const joined = [...before, ...marked, ...after];
  if (!cutLeft && !cutRight && sum(joined) <= room) return [0, joined.length];
  const budget = room - 2;
  let used = Math.min(sum(marked), budget - Math.floor(budget / 4));
  let first = before.length;
  const spare = budget - used;
  const lead = Math.max(Math.floor(budget / 4), Math.floor(spare / 2), spare - sum(after));
  for (let lent = 0; first > 0; first--) {
    const { columns } = joined[first - 1];
    if (lent + columns > lead || used + columns > budget) break;
    lent += columns;
    used += columns;
  }
  let last = first;
  for (let columns = 0; last < joined.length; last++) {
    columns += joined[last].columns;
    if (columns > budget) break;
  }
  return [first, last];
}


// EXTERNAL MODULE: ./lib/src/report/group.js
var report_group = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/src/report/suggested-keys.js
var suggested_keys = __webpack_require__(3027);
// EXTERNAL MODULE: ./lib/src/report/verdict.js
var report_verdict = __webpack_require__(8092);
// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/pretty.js








const CODES = { error: 31, warning: 33, notice: 36, bold: 1, dim: 2, green: 32 };
const PLACE = 6;
const INDENT = PLACE + 3;
const COLUMNS = 120;
const ROWS = {
  because: "report.because",
  note: "report.note",
  see: "report.see",
  fix: "report.fix"
};
const EXCUSED = 50;
const pretty = {
  id: "pretty",
  title: "text for a terminal",
  render: (report, context) => [...prettyParts(report, context)].join(""),
  parts: prettyParts
};
function* prettyParts(report, context) {
  const page = new Page(report, context);
  let file;
  for (const group of (0,report_group/* groups */.TN)(report)) {
    if (group.at.file !== file) {
      file = group.at.file;
      page.blank();
      page.add(page.paint("bold", (0,report_escape/* line */.n8)(file)));
    } else page.blank(group.findings.length > 1);
    page.group(group);
    yield page.take();
  }
  page.excused();
  page.diagnostics();
  page.end();
  yield page.take();
}
class Page {
  out = [];
  last;
  report;
  context;
  word;
  /** Columns of the longest word for a level. */
  levels;
  frames;
  framed;
  constructor(report, context) {
    this.report = report;
    this.context = context;
    this.word = (0,words/* words */.aL)(report.locale);
    this.levels = (0,report_group/* groups */.TN)(report).reduce(
      (most, group) => Math.max(most, (0,width/* width */.VL)(this.level(group))),
      0
    );
    this.frames = new Frames(context.line);
  }
  add(text) {
    this.out.push(text);
    this.last = text;
  }
  /** An empty line, never two. */
  blank(wanted = true) {
    if (wanted && this.last !== void 0 && this.last !== "") this.add("");
  }
  paint(style, text) {
    return this.context.color ? `\x1B[${CODES[style]}m${text}\x1B[0m` : text;
  }
  group(group) {
    const [first, ...others] = group.findings;
    const { start } = group.at.range;
    const level = this.paint(group.severity, (0,width/* padded */.jC)(this.level(group), this.levels));
    const head = `  ${`${start.line}:${start.column}`.padEnd(PLACE)} ${level}  `;
    const indent = INDENT + this.levels + 2;
    if (others.length === 0) {
      this.sentence(head, indent, (0,report_escape/* line */.n8)(first.message), first.ruleId);
      this.frame(group);
      this.details(first);
    } else {
      this.add(`${head}${this.word("report.missing", { count: group.findings.length })}`);
      const [items, folded] = this.folded(group);
      for (const finding of items) this.item(finding, group);
      if (folded.length > 0) this.named(folded);
    }
    this.paste(group);
  }
  /** Beside warnings several notices are only named: a page of them would bury what a reader has to do. */
  folded({ findings, severity }) {
    const notices = findings.filter(
      (finding) => severity !== "notice" && finding.severity === "notice"
    );
    if (notices.length < 2) return [[...findings], []];
    return [findings.filter((finding) => !notices.includes(finding)), notices];
  }
  named(findings) {
    const ids = findings.map(({ ruleId }) => ruleId).join(this.word("report.listed"));
    const start = `${" ".repeat(INDENT)}- `;
    const rows = (0,width/* wrap */.LV)(
      this.word("report.more-notices", { count: findings.length, rules: ids }),
      this.columns(start.length)
    );
    for (const [i, row] of rows.entries())
      this.add(`${i === 0 ? start : " ".repeat(start.length)}${row}`);
  }
  level({ findings: [first], severity }) {
    return (0,words/* levelWord */.dc)({ outcome: first.outcome, severity }, this.report.locale);
  }
  /** One missing statement of several, with what differs from the others. */
  item(finding, group) {
    const notes = [
      ...finding.severity === group.severity ? [] : [(0,words/* severityWord */.Oh)(finding.severity, this.report.locale)],
      ...(0,report_group/* lineAndColumn */.q1)(finding.primary) === (0,report_group/* lineAndColumn */.q1)(group.at) ? [] : [(0,report_group/* lineAndColumn */.q1)(finding.primary)]
    ];
    const note = notes.length === 0 ? "" : this.word("report.aside", { text: notes.join(this.word("report.listed")) });
    const start = `${" ".repeat(INDENT)}- `;
    this.sentence(start, start.length, `${(0,report_escape/* line */.n8)((0,report_group/* itemText */.rv)(finding))}${note}`, finding.ruleId);
  }
  /** A text with the id of its rule behind it; further lines stand below its first word. */
  sentence(head, indent, text, rule) {
    const columns = this.columns(indent);
    const rows = (0,width/* wrap */.LV)(text, columns);
    const last = rows.at(-1) ?? "";
    const id = this.paint("dim", rule);
    if (columns === void 0 || (0,width/* width */.VL)(last) + 2 + rule.length <= columns)
      rows[rows.length - 1] = `${last}  ${id}`;
    else rows.push(id);
    for (const [i, row] of rows.entries()) this.add(`${i === 0 ? head : " ".repeat(indent)}${row}`);
  }
  columns(indent) {
    const { width: terminal } = this.context;
    return terminal === void 0 ? void 0 : Math.max(20, terminal - indent);
  }
  /** Once where several findings in a row are about the same place. */
  frame({ at: location, severity }) {
    if (this.framed !== void 0 && JSON.stringify(this.framed) === JSON.stringify(location))
      return;
    this.framed = location;
    const gutter = `${" ".repeat(INDENT)}${String(location.range.start.line)} `;
    const columns = (this.context.width ?? COLUMNS) - gutter.length - 2;
    const drawn = this.frames.at(location, columns);
    if (drawn === void 0) return;
    this.add(`${this.paint("dim", `${gutter}|`)} ${drawn.text}`);
    const marks = this.paint(severity, drawn.marks.trimStart());
    const gap = " ".repeat(drawn.marks.length - drawn.marks.trimStart().length);
    this.add(`${this.paint("dim", `${" ".repeat(gutter.length)}|`)} ${gap}${marks}`);
  }
  details(finding) {
    const doubt = (0,words/* doubtOf */.kv)(finding, this.report.locale);
    const source = (0,words/* sourceOf */.vz)(finding, this.report.locale);
    if (source !== void 0)
      this.row(
        "because",
        `${(0,report_escape/* line */.n8)(source)}${doubt ? this.word("report.aside", { text: doubt }) : ""}`
      );
    else if (doubt) this.row("note", doubt);
    const [first, ...furtherPlaces] = (0,report_group/* elsewhere */.Jn)(finding);
    if (first) {
      const { file } = first.at;
      const where = file === finding.primary.file ? (0,report_group/* lineAndColumn */.q1)(first.at) : `${(0,report_escape/* line */.n8)(file)}:${(0,report_group/* lineAndColumn */.q1)(first.at)}`;
      const others = furtherPlaces.length === 0 ? "" : this.word("report.more-places", { count: furtherPlaces.length });
      this.row("see", `${where} ${(0,report_escape/* line */.n8)(first.note)}${others}`);
    }
    this.row("fix", (0,report_escape/* line */.n8)(finding.remedy));
  }
  row(label, text) {
    if (text === "") return;
    const labels = Math.max(...Object.values(ROWS).map((code) => (0,width/* width */.VL)(this.word(code))));
    const indent = INDENT + labels + 2;
    for (const [i, row] of (0,width/* wrap */.LV)(text, this.columns(indent)).entries())
      this.add(
        i === 0 ? `${" ".repeat(INDENT)}${this.paint("dim", (0,width/* padded */.jC)(this.word(ROWS[label]), labels))}  ${row}` : `${" ".repeat(indent)}${row}`
      );
  }
  /** At the first column, so that it can be copied as it stands. */
  paste(group) {
    const [items] = this.folded(group);
    const block = (0,suggested_keys/* paste */.oh)(items, this.report.lineage, this.context.line);
    if (block === void 0) return;
    const title = (0,words/* pasteTitle */.Sv)(block, this.report.locale);
    for (const row of (0,width/* wrap */.LV)(title, this.columns(INDENT))) this.add(`${" ".repeat(INDENT)}${row}`);
    this.add("");
    for (const row of block.lines) this.add(row);
    this.add("");
  }
  /** A waiver is a decision that people are to see again: two rows each. */
  excused() {
    const findings = (0,report_verdict/* waived */.rg)(this.report);
    if (findings.length === 0) return;
    this.blank();
    this.add(this.word("report.excused-list", { count: findings.length }));
    for (const finding of findings.slice(0, EXCUSED)) {
      const { file } = finding.primary;
      const head = `  ${(0,report_escape/* line */.n8)(file)}:${(0,report_group/* lineAndColumn */.q1)(finding.primary)}  `;
      this.sentence(head, INDENT, (0,report_escape/* line */.n8)(finding.message), finding.ruleId);
      const why = (0,words/* suppressionOf */.XV)(finding, this.report.locale).join(this.word("report.apart"));
      for (const row of (0,width/* wrap */.LV)((0,report_escape/* line */.n8)(why), this.columns(INDENT)))
        this.add(`${" ".repeat(INDENT)}${this.paint("dim", row)}`);
    }
    if (findings.length > EXCUSED)
      this.add(`  ${this.word("report.excused-more", { count: findings.length - EXCUSED })}`);
  }
  diagnostics() {
    for (const { message: message2, hint, at: location, severity } of this.report.diagnostics) {
      this.blank();
      const style = severity === "fatal" ? "error" : "warning";
      const problem = this.paint(style, (0,report_escape/* line */.n8)(message2));
      const sentence = location ? this.word("report.labeled", { label: problem, text: (0,report_escape/* line */.n8)(location.file) }) : problem;
      this.add(`${sentence}${hint ? this.word("report.aside", { text: (0,report_escape/* line */.n8)(hint) }) : ""}`);
    }
  }
  end() {
    const { report } = this;
    const { error, warning, notice, documents } = report.summary;
    const clean = documents > 0 && error + warning + notice + report.diagnostics.length === 0;
    const packs = report.packs.map(({ name, version }) => `${name} ${version}`).join(", ");
    const run = `${report.level}; ${(0,report_escape/* line */.n8)(packs)}; ${this.word("report.register", { version: report.register.version })}; ${report.date}`;
    const verdict = (0,report_verdict/* totals */.Sd)(report, this.context.decides);
    this.blank();
    this.add(clean ? this.paint("green", verdict) : verdict);
    this.fixable();
    this.add(this.paint("dim", run));
  }
  /** States how many findings `cardwarden fix` can fix. */
  fixable() {
    const open = this.report.findings.filter(({ suppressed }) => suppressed === void 0);
    const safe = open.filter(({ fix }) => fix?.safe === true).length;
    const unsafe = open.filter(({ fix }) => fix?.safe === false).length;
    const ways = [
      ...safe === 0 ? [] : [(0,messages/* message */.iU)("report.fix-safe", { count: safe })],
      ...unsafe === 0 ? [] : [(0,messages/* message */.iU)("report.fix-unsafe", { count: unsafe })]
    ];
    if (ways.length > 0)
      this.add(this.word("report.fixable", { count: safe + unsafe, total: open.length, ways }));
  }
  take() {
    const text = this.out.map((row) => `${row}
`).join("");
    this.out = [];
    return text;
  }
}


;// CONCATENATED MODULE: ./lib/src/report/index.js


const REPORTERS = {
  pretty: async () => pretty,
  json: async () => (await __webpack_require__.e(/* import() */ 9695).then(__webpack_require__.bind(__webpack_require__, 9695))).jsonReport,
  sarif: async () => (await __webpack_require__.e(/* import() */ 9331).then(__webpack_require__.bind(__webpack_require__, 9331))).sarifReport,
  junit: async () => (await __webpack_require__.e(/* import() */ 8733).then(__webpack_require__.bind(__webpack_require__, 8733))).junitReport,
  markdown: async () => (await __webpack_require__.e(/* import() */ 3145).then(__webpack_require__.bind(__webpack_require__, 3145))).markdownReport,
  github: async () => (await __webpack_require__.e(/* import() */ 3102).then(__webpack_require__.bind(__webpack_require__, 3102))).github
};
const REPORTER_NAMES = Object.keys(REPORTERS);
const loadReporter = async (id) => (0,lookup/* lookup */.$I)(REPORTERS, id)?.();
const loadReporters = () => Promise.all(Object.values(REPORTERS).map((load) => load()));



/***/ }),

/***/ 6293:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   VL: () => (/* binding */ width),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1206);

const WIDE = (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .late */ .f)(
  String.raw`[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]`,
  "u"
);
const NONE = (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .late */ .f)(String.raw`[\p{Mn}\p{Me}\u200B]`, "u");
const FIRST = "̀";
const CLOSING = /[。，、；：！？）》”]/;
const widthOf = (character) => character < FIRST ? 1 : NONE().test(character) ? 0 : WIDE().test(character) ? 2 : 1;
function width(text) {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum;
}
const padded = (text, columns) => text + " ".repeat(Math.max(0, columns - width(text)));
function wrap(text, columns) {
  if (columns === void 0 || width(text) <= columns) return [text];
  const out = [];
  let line = "";
  let used = 0;
  let gap = "";
  for (const word of words(text)) {
    if (word === " ") {
      gap = line === "" ? "" : " ";
      continue;
    }
    const size = width(word);
    if (line !== "" && used + gap.length + size > columns) {
      out.push(line);
      [line, used, gap] = ["", 0, ""];
    }
    line += gap + word;
    used += gap.length + size;
    gap = "";
  }
  return line === "" ? out : [...out, line];
}
function* words(text) {
  let word = "";
  for (const character of text) {
    const starts = widthOf(character) === 2 && !CLOSING.test(character);
    if (word !== "" && (starts || character === " ")) {
      yield word;
      word = "";
    }
    if (character === " ") yield character;
    else word += character;
  }
  if (word !== "") yield word;
}



/***/ })

};
