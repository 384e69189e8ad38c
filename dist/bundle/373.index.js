export const id = 373;
export const ids = [373];
export const modules = {

/***/ 373:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainCommand: () => (/* binding */ explainCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1742);
/* harmony import */ var _policy_packs_builtin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2157);
/* harmony import */ var _explain_find_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6051);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7505);
/* harmony import */ var _local_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7739);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3057);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9567);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4485);










const explainCommand = (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .defineCommand */ .NB)({
  name: "explain",
  form: "<name>",
  summary: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("help.explain"),
  examples: [
    "explain license-contradicts-inherited",
    "explain llama3.1",
    "explain meta-llama/Llama-3.1-8B"
  ],
  words: { least: 1, most: 1, takes: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.takes-name") },
  flags: {
    ..._flags_js__WEBPACK_IMPORTED_MODULE_9__/* .policyFlags */ .k8,
    effective: (0,_flags_js__WEBPACK_IMPORTED_MODULE_9__/* .toggle */ .L$)("effective", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("flag.effective")),
    locale: _flags_js__WEBPACK_IMPORTED_MODULE_9__/* .localeFlag */ .LX,
    offline: _flags_js__WEBPACK_IMPORTED_MODULE_9__/* .offlineFlag */ .YQ
  },
  async run(options, terminal) {
    const name = (options.paths[0] ?? "").trim();
    if (name === "")
      throw (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .Wp)(
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.wrong-words", { command: "explain", takes: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.takes-name") }),
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.for-example", { call: "cardwarden explain llama3.1" })
      );
    const { policy, folders, root } = await (0,_local_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .localPolicy */ .q)(options, terminal);
    const on = new Set(policy.packs.map((pack) => pack.name));
    const others = Object.entries(_policy_packs_builtin_js__WEBPACK_IMPORTED_MODULE_3__/* .BUILTIN_PACKS */ .V2).filter(([pack]) => !on.has(pack));
    const packs = [...policy.packs, ...others.map(([, builtinPack]) => builtinPack.load())];
    if (options.effective) {
      const match = (0,_explain_find_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .findRule */ .Il)(name, packs);
      if (!match) throw (0,_explain_find_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownRule */ .b6)(name, packs);
      const { effectiveText } = await __webpack_require__.e(/* import() */ 9270).then(__webpack_require__.bind(__webpack_require__, 9270));
      const home = homeOf(match.pack.name, folders.get(match.pack.name), root);
      terminal.out(effectiveText(match, policy, home, options.locale));
      return _terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .d.ok;
    }
    const { register } = (0,_policy_packs_builtin_js__WEBPACK_IMPORTED_MODULE_3__/* .builtinRegister */ .DD)(policy.packs);
    const { register: builtin } = (0,_policy_packs_builtin_js__WEBPACK_IMPORTED_MODULE_3__/* .builtinRegister */ .DD)();
    const [{ explain }, { registerNames }] = await Promise.all([
      __webpack_require__.e(/* import() */ 3721).then(__webpack_require__.bind(__webpack_require__, 3721)),
      __webpack_require__.e(/* import() */ 1848).then(__webpack_require__.bind(__webpack_require__, 1848))
    ]);
    terminal.out(
      explain(name, {
        packs,
        on,
        folder: (pack) => folders.get(pack) ?? builtinFolder(pack),
        register,
        builtin,
        names: registerNames(policy.packs.flatMap((pack) => pack.register ?? [])),
        locale: options.locale,
        columns: (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .columnsOf */ .PL)(terminal.width)
      })
    );
    return _terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .d.ok;
  }
});
function homeOf(pack, folder, root) {
  if (folder !== void 0)
    return { folder, shown: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, folder).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/") || "." };
  const shipped = builtinFolder(pack);
  return shipped === void 0 ? void 0 : { folder: shipped, shown: `policies/${pack}` };
}
function builtinFolder(pack) {
  const moduleFolder = import.meta.dirname;
  return ["../../policies", "../../../policies"].map((above) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(moduleFolder, above, pack)).find((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder));
}



/***/ }),

/***/ 6051:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ shortNames),
/* harmony export */   Il: () => (/* binding */ findRule),
/* harmony export */   b6: () => (/* binding */ unknownRule)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _model_spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1052);



function unknownRule(name, packs) {
  const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id));
  return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
    "rule-unknown",
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cli.rule-unknown", { name }),
    (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, [...ids, ...shortNames(ids)]) ?? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cli.rules-lists-them")
  );
}
const shortNames = (ids) => ids.map((id) => id.slice(id.indexOf("/") + 1));
function findRule(name, packs) {
  const candidates = packs.flatMap((pack) => pack.rules.map((rule) => ({ rule, pack })));
  const id = (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .currentRuleId */ .B)(name);
  const exact = candidates.find(({ rule }) => rule.id === id);
  if (exact) return exact;
  const short = candidates.filter(({ rule }) => {
    const last = rule.id.slice(rule.id.indexOf("/") + 1);
    return last === name || rule.id === (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .currentRuleId */ .B)(`ip/${name}`);
  });
  if (short.length > 1)
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
      "rule-ambiguous",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cli.rule-ambiguous", { name }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("cli.name-one-of", { names: short.map(({ rule }) => rule.id) })
    );
  return short[0];
}



/***/ }),

/***/ 7505:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _report_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6293);

const WIDEST = 100;
const columnsOf = (terminal) => terminal === void 0 ? void 0 : Math.max(40, Math.min(terminal, WIDEST));
const paragraph = (text, columns, indent = "") => (0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(text, columns === void 0 ? void 0 : columns - indent.length).map(
  (row) => `${indent}${row}`
);
function table(rows, columns, indent = "  ") {
  const widths = [];
  for (const row of rows)
    row.slice(0, -1).forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, (0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .width */ .VL)(cell));
    });
  return rows.flatMap((row) => {
    const start = row.slice(0, -1).map((cell, i) => `${(0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padded */ .jC)(cell, widths[i] ?? 0)}  `).join("");
    const room = columns === void 0 ? void 0 : columns - indent.length - (0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .width */ .VL)(start);
    return (0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(row.at(-1) ?? "", room === void 0 || room < 16 ? void 0 : room).map(
      (part, i) => `${indent}${i === 0 ? start : " ".repeat((0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .width */ .VL)(start))}${part}`.replace(/ {1,200}$/, "")
    );
  });
}



/***/ }),

/***/ 7739:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ localPolicy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _node_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8656);
/* harmony import */ var _policy_packs_builtin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2157);
/* harmony import */ var _policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6379);
/* harmony import */ var _policy_resolve_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8705);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5568);






async function localPolicy(options, terminal) {
  const { cwd } = terminal;
  const root = (0,_node_files_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(cwd, [cwd]);
  const config = await (0,_node_files_js__WEBPACK_IMPORTED_MODULE_1__/* .configFile */ .Ze)(
    root,
    options.config === void 0 ? void 0 : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, options.config)
  );
  const folders = /* @__PURE__ */ new Map();
  const packs = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .packsOf */ .m0)({ offline: true, locale: options.locale }, terminal, root);
  const policy = await (0,_policy_resolve_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePolicy */ .n)(
    config,
    options.packs ? { packs: options.packs, fetch: packs.flagged } : {},
    _policy_packs_builtin_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_PACKS */ .V2,
    packs.configured
  );
  for (const { name, origin } of policy.packs)
    if (origin !== void 0 && !(0,_policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_3__/* .isRemote */ .Vx)(origin)) folders.set(name, origin);
  return { policy, folders, root };
}



/***/ })

};
