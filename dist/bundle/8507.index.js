export const id = 8507;
export const ids = [8507];
export const modules = {

/***/ 8507:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lockCommand: () => (/* binding */ lockCommand)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4820);
/* harmony import */ var _node_remote_loader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2533);
/* harmony import */ var _node_remote_relock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6938);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3330);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3057);
/* harmony import */ var _pack_lock_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1137);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9567);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4485);









const FORMATS = ["pretty", "json"];
const lockCommand = (0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .NB)({
  name: "pack lock",
  form: "",
  summary: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("help.lock"),
  examples: ["pack lock"],
  words: { least: 0, most: 0, takes: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cli.takes-configured-packs") },
  formats: FORMATS,
  flags: { locale: _flags_js__WEBPACK_IMPORTED_MODULE_8__/* .localeFlag */ .LX, offline: _flags_js__WEBPACK_IMPORTED_MODULE_8__/* .offlineFlag */ .YQ },
  async run(options, terminal) {
    const { offline, locale } = options;
    const { root, named, before, text, access, progress } = await (0,_pack_lock_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readPins */ .LF)(terminal, locale);
    const again = () => false;
    const after = await (0,_node_remote_relock_js__WEBPACK_IMPORTED_MODULE_3__/* .relock */ .Jt)(named, before, { root, access, offline, again, progress });
    const isWritten = (0,_pack_lock_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writePins */ .Up)(root, after, text);
    const places = Object.keys(after.packs).sort();
    const added = places.filter((spec) => (0,_node_remote_loader_js__WEBPACK_IMPORTED_MODULE_2__.lockedAt)(before, spec) === void 0);
    const unchanged = places.filter((spec) => !added.includes(spec));
    const dropped = Object.keys(before.packs).filter((spec) => (0,_node_remote_loader_js__WEBPACK_IMPORTED_MODULE_2__.lockedAt)(after, spec) === void 0);
    if ((0,_options_js__WEBPACK_IMPORTED_MODULE_5__/* .formatIn */ .hO)(options, FORMATS) === "json") {
      terminal.out(
        `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq)({ written: isWritten, added, kept: unchanged, dropped, packs: after.packs })}
`
      );
      return _terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.ok;
    }
    const say = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .sayIn */ .d)(locale);
    const row = (word) => (spec) => `${word.padEnd(8)} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(spec)}${(0,_pack_lock_file_js__WEBPACK_IMPORTED_MODULE_6__/* .versionText */ .KA)((0,_node_remote_loader_js__WEBPACK_IMPORTED_MODULE_2__.lockedAt)(after, spec), say)}
`;
    const rows = [
      ...added.map(row(say("lock.added"))),
      ...unchanged.map(row(say("lock.kept"))),
      ...dropped.map(row(say("lock.dropped")))
    ];
    terminal.out(rows.join("") + (0,_pack_lock_file_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeText */ .EL)(isWritten, places.length, say));
    return _terminal_js__WEBPACK_IMPORTED_MODULE_7__/* .EXIT */ .d.ok;
  }
});



/***/ })

};
