export const id = 7837;
export const ids = [7837];
export const modules = {

/***/ 218:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateCommand: () => (/* binding */ updateCommand)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4820);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);
/* harmony import */ var _node_remote_loader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2533);
/* harmony import */ var _node_remote_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5277);
/* harmony import */ var _node_remote_relock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6938);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3330);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3057);
/* harmony import */ var _pack_lock_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1137);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9567);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4485);











const FORMATS = ["pretty", "json"];
const updateCommand = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCommand */ .NB)({
  name: "pack update",
  form: "[source...]",
  summary: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("help.update"),
  examples: ["pack update npm:@acme/ai-policy@^2", "pack update --dry-run"],
  formats: FORMATS,
  flags: { dryRun: _flags_js__WEBPACK_IMPORTED_MODULE_10__/* .dryRunFlag */ .n1, locale: _flags_js__WEBPACK_IMPORTED_MODULE_10__/* .localeFlag */ .LX },
  async run(options, terminal) {
    const { paths: words, dryRun, locale } = options;
    const { root, named, before, text, access, progress } = await (0,_pack_lock_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readPins */ .LF)(terminal, locale);
    const holders = new Set(words.map((word) => holderOfLocked(word, before)));
    const again = (spec) => words.length === 0 || holders.has((0,_node_remote_relock_js__WEBPACK_IMPORTED_MODULE_5__/* .holderOf */ .Kd)(spec));
    const after = await (0,_node_remote_relock_js__WEBPACK_IMPORTED_MODULE_5__/* .relock */ .Jt)(named, before, { root, access, offline: false, again, progress });
    const isWritten = !dryRun && (0,_pack_lock_file_js__WEBPACK_IMPORTED_MODULE_8__/* .writePins */ .Up)(root, after, text);
    const places = [.../* @__PURE__ */ new Set([...Object.keys(before.packs), ...Object.keys(after.packs)])].sort();
    const changes = places.flatMap((spec) => {
      const oldPin = (0,_node_remote_loader_js__WEBPACK_IMPORTED_MODULE_3__.lockedAt)(before, spec);
      const newPin = (0,_node_remote_loader_js__WEBPACK_IMPORTED_MODULE_3__.lockedAt)(after, spec);
      const same = oldPin && newPin && lockTextOf(oldPin) === lockTextOf(newPin);
      return same ? [] : [{ place: spec, from: oldPin && brief(oldPin), to: newPin && brief(newPin) }];
    });
    if ((0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .formatIn */ .hO)(options, FORMATS) === "json") {
      terminal.out(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .json */ .Pq)({ written: isWritten, dryRun, changes })}
`);
      return _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.ok;
    }
    const say = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .sayIn */ .d)(locale);
    const rows = changes.map(({ place: spec }) => {
      const [pinBefore, pinAfter] = [before, after].map(
        (lock) => stateOf((0,_node_remote_loader_js__WEBPACK_IMPORTED_MODULE_3__.lockedAt)(lock, spec), say)
      );
      return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .line */ .n8)(spec)}  ${pinBefore} -> ${pinAfter}
`;
    });
    const end = dryRun && rows.length > 0 ? `${say("lock.nothing-written")}
` : (0,_pack_lock_file_js__WEBPACK_IMPORTED_MODULE_8__/* .outcomeText */ .EL)(isWritten, places.length, say);
    terminal.out(rows.join("") + end);
    return _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.ok;
  }
});
function holderOfLocked(word, { packs }) {
  if (Object.hasOwn(packs, word)) return (0,_node_remote_relock_js__WEBPACK_IMPORTED_MODULE_5__/* .holderOf */ .Kd)(word);
  throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(
    "pack-not-locked",
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lock.not-locked", { place: word }),
    (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(word, Object.keys(packs)) ?? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lock.lock-adds")
  );
}
const lockTextOf = (locked) => (0,_node_remote_lock_js__WEBPACK_IMPORTED_MODULE_4__.lockText)({ schema: "lock.v1", packs: { place: locked } });
const stateOf = (locked, say) => locked === void 0 ? say("lock.unlocked") : (0,_pack_lock_file_js__WEBPACK_IMPORTED_MODULE_8__/* .pinText */ .xl)(locked, say);
const brief = ({ name, version, packageVersion, commit, ref, digest }) => ({
  name,
  version,
  ...packageVersion === void 0 ? {} : { packageVersion },
  ...commit === void 0 ? {} : { commit },
  ...ref === void 0 ? {} : { ref },
  digest
});



/***/ })

};
