export const id = 269;
export const ids = [269];
export const modules = {

/***/ 269:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   factsCommand: () => (/* binding */ factsCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1742);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4820);
/* harmony import */ var _node_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8656);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3330);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9695);
/* harmony import */ var _report_width_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6293);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3057);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5568);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9036);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9567);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4485);












const FORMATS = ["text", "json"];
const factsCommand = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCommand */ .NB)({
  name: "facts",
  form: "<file>",
  summary: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("help.facts"),
  examples: [
    "facts models/student/README.md",
    "facts models/student/README.md --rule license-contradicts-inherited"
  ],
  words: { least: 1, most: 1, takes: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.takes-file") },
  formats: FORMATS,
  flags: {
    ..._flags_js__WEBPACK_IMPORTED_MODULE_11__/* .policyFlags */ .k8,
    rules: (0,_flags_js__WEBPACK_IMPORTED_MODULE_11__/* .values */ .zu)("rule", "ID", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("flag.rule-of-facts")),
    locale: _flags_js__WEBPACK_IMPORTED_MODULE_11__/* .localeFlag */ .LX,
    date: _flags_js__WEBPACK_IMPORTED_MODULE_11__/* .dateFlag */ .BL,
    offline: _flags_js__WEBPACK_IMPORTED_MODULE_11__/* .offlineFlag */ .YQ
  },
  async run(options, terminal) {
    const [path = ""] = options.paths;
    const [rule, ...others] = options.rules;
    if (others.length > 0) throw (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.one-rule"), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.rule-once"));
    const around = rule === void 0 ? [] : [(0,_node_files_js__WEBPACK_IMPORTED_MODULE_3__/* .rootOf */ .I5)(terminal.cwd, [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, path)])];
    const paths = [path, ...path === "-" ? [] : around];
    const { result, root, policy } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .examine */ .sb)(
      (0,_prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutFetching */ .Bn)({ ..._prepare_js__WEBPACK_IMPORTED_MODULE_8__/* .NO_RUN_FLAGS */ .SC, ...options, paths }),
      terminal
    );
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.cwd, path)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join("/");
    if (!result.facts.documents.some((document) => document.file === file)) {
      const text = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.not-a-document", { file: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(path) });
      terminal.err(`${(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .render */ .XX)(text, options.locale)}
`);
      return _terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .d.nothing;
    }
    if (rule !== void 0) {
      const { why } = await __webpack_require__.e(/* import() */ 5157).then(__webpack_require__.bind(__webpack_require__, 5157));
      terminal.out(await why(rule, policy, result, file, options.locale));
      return _terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .d.ok;
    }
    const parts = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .formatIn */ .hO)(options, FORMATS) === "json" ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_5__.jsonParts)(result.facts) : [factsText(result.facts, file, options.locale)];
    await (0,_print_js__WEBPACK_IMPORTED_MODULE_9__/* .print */ .yy)(terminal, parts);
    return _terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .d.ok;
  }
});
function factsText(facts, file, locale) {
  const say = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .sayIn */ .d)(locale);
  const out = [];
  for (const subject of facts.subjects) {
    if (subject.document !== file) continue;
    out.push("", `${subject.kind} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(subject.id)}`);
    const width = Math.max(...Object.keys(subject.facts).map((name) => name.length));
    for (const [name, fact] of Object.entries(subject.facts)) {
      const value = fact.value === null ? "-" : Array.isArray(fact.value) ? fact.value.join(", ") : String(fact.value);
      const { start } = fact.at.range;
      const position = `${fact.at.file === file ? "" : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(fact.at.file)}${fact.at.file === file ? "" : ":"}${start.line}:${start.column}`;
      const evidence = fact.verified === false ? say("cli.unverified-evidence", { evidence: fact.evidence }) : fact.evidence;
      out.push(
        `  ${name.padEnd(width)} ${fact.state.padEnd(10)} ${(0,_report_width_js__WEBPACK_IMPORTED_MODULE_6__/* .padded */ .jC)(evidence, 22)} ${position.padEnd(8)} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(value)}`
      );
    }
  }
  return `${out.join("\n").trimStart()}
`;
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
