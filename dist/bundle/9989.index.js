export const id = 9989;
export const ids = [9989];
export const modules = {

/***/ 9989:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rulesCommand: () => (/* binding */ rulesCommand)
/* harmony export */ });
/* harmony import */ var _fix_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3363);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1742);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4820);
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1136);
/* harmony import */ var _policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9240);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3330);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3512);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7505);
/* harmony import */ var _local_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7739);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3057);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9567);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4485);












const FORMATS = ["text", "json"];
const rulesCommand = (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .defineCommand */ .NB)({
  name: "rules",
  form: "",
  summary: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("help.rules"),
  examples: ["rules --pack ip", "rules --format json"],
  words: { least: 0, most: 0, takes: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("cli.takes-no-rules") },
  formats: FORMATS,
  flags: { ..._flags_js__WEBPACK_IMPORTED_MODULE_10__/* .policyFlags */ .k8, locale: _flags_js__WEBPACK_IMPORTED_MODULE_10__/* .localeFlag */ .LX, offline: _flags_js__WEBPACK_IMPORTED_MODULE_10__/* .offlineFlag */ .YQ },
  async run(options, terminal) {
    const { policy } = await (0,_local_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .localPolicy */ .q)(options, terminal);
    terminal.out(rulesText(policy, options.locale, (0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .formatIn */ .hO)(options, FORMATS)));
    return _terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .EXIT */ .d.ok;
  }
});
function rulesText(policy, locale, format) {
  return format === "json" ? `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .json */ .Pq)(entries(policy))}
` : lists(policy, locale);
}
const entries = ({ packs, rules: configured }) => packs.flatMap(
  ({ name, version, rules }) => rules.map((rule) => ({
    id: rule.id,
    pack: `${name}@${version}`,
    status: rule.status,
    kind: rule.kind,
    stage: rule.stage,
    subject: [rule.subject].flat(),
    severity: severities(rule, "baseline"),
    strict: severities(rule, "strict"),
    ...(0,_fix_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .fixKind */ ._)(rule) === void 0 ? {} : { fix: (0,_fix_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .fixKind */ ._)(rule) },
    ...(0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_11__/* .lookup */ .$I)(configured, rule.id) === void 0 ? {} : { configured: (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_11__/* .lookup */ .$I)(configured, rule.id) },
    title: rule.title ?? rule.message
  }))
);
function lists(policy, locale) {
  const say = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .sayIn */ .d)(locale);
  const rows = policy.packs.flatMap(
    ({ rules }) => rules.map((rule) => {
      const level = policy.level === "strict" ? "strict" : "baseline";
      const settled = { rules: policy.rules, floors: policy.floors };
      const severity = [
        ...new Set(
          severities(rule, level).map((severityOfCase) => {
            const setting = (0,_policy_settings_severity_js__WEBPACK_IMPORTED_MODULE_3__/* .decideSeverity */ .kW)(rule.id, severityOfCase, "", settled);
            return setting === "off" ? say("cli.off") : (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .severityWord */ .Oh)(setting, locale);
          })
        )
      ].join("/");
      return [rule.id, severity, (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)((rule.title ?? rule.message)[locale] ?? title(rule))];
    })
  );
  const printed = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(rows, void 0);
  const out = [];
  let next = 0;
  for (const { name, version, rules } of policy.packs) {
    out.push(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(name)} ${version} (${rules.length})`);
    out.push(...printed.slice(next, next + rules.length), "");
    next += rules.length;
  }
  return out.join("\n");
}
const title = (rule) => (rule.title ?? rule.message).en;
function severities(rule, level) {
  const stated = (rule.cases ?? [rule]).flatMap(
    ({ severity }) => severity?.[level] ?? severity?.baseline ?? []
  );
  return [...new Set(stated)];
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
