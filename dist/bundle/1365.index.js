export const id = 1365;
export const ids = [1365];
export const modules = {

/***/ 1365:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shareCommand: () => (/* binding */ shareCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1793);
/* harmony import */ var _node_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3057);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9567);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4485);








const MOST_BYTES = 16 * 1024 * 1024;
const shareCommand = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .NB)({
  name: "share",
  form: "<list> --shard I/N",
  summary: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("help.share"),
  examples: ["share repositories.txt --shard 3/20"],
  words: { least: 1, most: 1, takes: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.takes-list") },
  flags: { shard: (0,_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .shardFlag */ .V)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("flag.shard-of-list")), locale: _flags_js__WEBPACK_IMPORTED_MODULE_7__/* .localeFlag */ .LX },
  async run({ paths: [path = ""], shard, locale }, terminal) {
    if (shard === void 0)
      throw (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)(
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.wrong-words", { command: "share", takes: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.takes-list") }),
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.for-example", { call: "cardwarden share repositories.txt --shard 3/20" })
      );
    const lines = entries(path, await textOf(path, terminal));
    if (lines.length === 0) {
      terminal.err(`${(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.list-empty"), locale)}
`);
      return _terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.nothing;
    }
    const mine = lines.filter((_, i) => i % shard.of === shard.index - 1);
    terminal.out(mine.map((entry) => `${entry}
`).join(""));
    return _terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.ok;
  }
});
function entries(name, text) {
  const lines = text.split(/\r?\n/).map((entry) => entry.trim());
  const strange = lines.findIndex((entry) => STEERS.test(entry));
  if (strange >= 0)
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(
      "list-unreadable",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.list-control-character", { line: strange + 1, file: name }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.list-plain-text")
    );
  return [...new Set(lines.filter((entry) => entry !== "" && !entry.startsWith("#")))].sort();
}
const STEERS = (
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/
);
async function textOf(path, terminal) {
  const refuse = (text) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo("list-unreadable", text, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.give-list"));
  if (path === "-") {
    const bytes = await terminal.stdin();
    if (bytes.length > MOST_BYTES)
      throw refuse((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.file-too-large", { file: path, mebibytes: 16 }));
    return (0,_node_host_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D4)(bytes, false).text;
  }
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, path);
  const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
  if (!info?.isFile())
    throw refuse((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)(info ? "cli.file-not-one" : "cli.file-missing", { file: path }));
  if (info.size > MOST_BYTES)
    throw refuse((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.file-too-large", { file: path, mebibytes: 16 }));
  try {
    return (0,_node_host_js__WEBPACK_IMPORTED_MODULE_4__/* .decode */ .D4)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), false).text;
  } catch {
    throw refuse((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.file-unreadable", { file: path }));
  }
}



/***/ })

};
