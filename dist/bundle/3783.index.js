export const id = 3783;
export const ids = [3783];
export const modules = {

/***/ 3783:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdownImpact: () => (/* binding */ markdownImpact),
/* harmony export */   prettyImpact: () => (/* binding */ prettyImpact)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4820);
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1136);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1986);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3330);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7505);






const repositories = (count, say) => count === 1 ? say("impact.repository") : say("impact.repositories", { count });
const COUNTS = {
  error: ["impact.error", "impact.errors"],
  warning: ["impact.warning", "impact.warnings"],
  notice: ["impact.notice", "impact.notices"]
};
function counted(counts, say) {
  const parts = _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0).map((severity) => {
    const [single, several] = COUNTS[severity];
    const count = counts[severity];
    return count === 1 ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)(single) : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)(several, { count });
  });
  return parts.length === 0 ? "-" : say("impact.counts", { counts: parts });
}
const EFFECTS = {
  fails: ({ severity }, say) => say("impact.fails-now", { severity }),
  passes: ({ severity }, say) => say("impact.passes-now", { severity }),
  raised: ({ severity, was = "" }, say) => say("impact.severity-was", { severity, was }),
  lowered: ({ severity, was = "" }, say) => say("impact.severity-was", { severity, was })
};
function effectText(place, say) {
  const effect = EFFECTS[place.effect](place, say);
  return place.outcome === "undetermined" ? say("impact.undecided", { effect }) : effect;
}
const ENDS = {
  new: ({ to: candidate }, say) => say("impact.would-end", { version: candidate.version }),
  old: ({ from: current }, say) => say("impact.ends", { version: current.version }),
  both: (_, say) => say("impact.not-tried")
};
const NOTES = {
  "pack-added": "impact.pack-added",
  "facts-without-configuration": "impact.facts-without-configuration",
  "facts-without-register": "impact.facts-without-register",
  "facts-incomplete": "impact.facts-incomplete"
};
function notesOf({ notes }, locale) {
  return notes.map(({ code: code2, text }) => {
    const noteCode = (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_5__/* .lookup */ .$I)(NOTES, code2);
    return noteCode === void 0 ? text : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)({ code: noteCode, params: {} }, locale);
  });
}
function summary(impact, say) {
  const { tried, affected, unaffected, empty, notTried, passedOver } = impact.summary;
  const counts = { repositories: repositories(tried, say), affected, unaffected, empty };
  return [
    empty > 0 ? say("impact.tried-some-empty", counts) : say("impact.tried", counts),
    ...notTried > 0 ? [say("impact.not-tried-with-both", { repositories: repositories(notTried, say) })] : [],
    ...passedOver > 0 ? [say("impact.passed-over", { count: passedOver })] : []
  ];
}
const headOf = (say) => [
  say("impact.column-rule"),
  say("impact.column-repositories"),
  say("impact.column-failing"),
  say("impact.column-passing")
];
const totals = ({ rules }, say) => rules.map(({ ruleId, repositories: count, newlyFailing, newlyPassing }) => [
  ruleId,
  String(count),
  counted(newlyFailing, say),
  counted(newlyPassing, say)
]);
const MOST_SHOWN = 100;
function prettyImpact(impact, locale) {
  const say = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .sayIn */ .d)(locale);
  const { rules, notTried } = impact;
  const notes = notesOf(impact, locale);
  const out = ["", ...summary(impact, say)];
  if (rules.length > 0) out.push("", ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([headOf(say), ...totals(impact, say)], void 0));
  for (const repository of impact.repositories.slice(0, MOST_SHOWN))
    out.push("", ...prettyRepository(repository, say));
  const hidden = impact.repositories.length - MOST_SHOWN;
  if (hidden > 0) out.push("", say("impact.more-in-json", { count: hidden }));
  if (notTried.length > 0) out.push("");
  for (const failure of notTried) {
    const { repository, at: location } = failure;
    const prefix = location ? `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(location.file)}:${location.line}: ` : "";
    const end = ENDS[failure.with](impact, say);
    out.push(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(repository)}: ${end}: ${prefix}${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(failure.message)}`);
  }
  if (notes.length > 0) out.push("", ...notes.map((text) => say("impact.note", { text })));
  return [...out, ""].join("\n");
}
function prettyRepository({ repository, rules }, say) {
  const rows = rules.flatMap(({ ruleId, places, more: hidden }) => [
    ...places.map((place) => [
      ruleId,
      `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(place.file)}:${place.line}`,
      effectText(place, say),
      isNamed(place) ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(place.subject) : ""
    ]),
    ...hidden > 0 ? [[ruleId, "", say("impact.and-more", { count: hidden }), ""]] : []
  ]);
  return [(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(repository), ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(rows, void 0)];
}
const MOST = { rows: 60, notTried: 20, characters: 400 };
function markdownImpact(impact, locale) {
  const say = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .sayIn */ .d)(locale);
  const { rules } = impact;
  const out = [say("impact.heading"), "", ...summary(impact, say).flatMap((text) => [text, ""])];
  if (rules.length > 0)
    out.push(
      ...grid(
        headOf(say),
        totals(impact, say).map(([id, ...cells]) => [code(id), ...cells])
      )
    );
  out.push(...markdownNotTried(impact, say));
  const rows = impact.repositories.flatMap(
    (repository) => repository.rules.map((rule) => row(repository, rule, say))
  );
  if (rows.length > 0) {
    const head = [
      say("impact.column-repository"),
      say("impact.column-rule"),
      say("impact.column-before"),
      say("impact.column-after"),
      say("impact.column-example")
    ];
    out.push(say("impact.where"), "", ...grid(head, rows.slice(0, MOST.rows)));
    if (rows.length > MOST.rows)
      out.push(say("impact.more-rows", { count: rows.length - MOST.rows }), "");
  }
  for (const text of notesOf(impact, locale)) out.push(`*${text}*`, "");
  return out.join("\n");
}
const row = ({ repository }, { ruleId, before, after, places, more: hidden }, say) => {
  const [first] = places;
  const others = places.length - 1 + hidden;
  const example = first === void 0 ? "" : exampleText(first, say);
  return [
    (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(cut(repository)),
    code(ruleId),
    counted(before, say),
    counted(after, say),
    first !== void 0 && others > 0 ? say("impact.example-and-more", { example, count: others }) : example
  ];
};
const exampleText = (place, say) => [
  (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(`${cut(place.file)}:${place.line}`),
  ...isNamed(place) ? [(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(cut(place.subject))] : [],
  effectText(place, say)
].join(" ");
const isNamed = ({ subject }) => subject !== "." && subject !== "";
function markdownNotTried(impact, say) {
  const { notTried } = impact;
  if (notTried.length === 0) return [];
  const rows = notTried.slice(0, MOST.notTried).map((failure) => {
    const { repository, at: location } = failure;
    const prefix = location ? `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(`${cut(location.file)}:${location.line}`)} ` : "";
    const end = ENDS[failure.with](impact, say);
    return `- ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(cut(repository))} ${end}: ${prefix}${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .markdownSentence */ .nv)(cut(failure.message))}`;
  });
  const hidden = notTried.length - rows.length;
  return [...rows, ...hidden > 0 ? [`- ${say("impact.and-more", { count: hidden })}`] : [], ""];
}
const code = (id = "") => `\`${id}\``;
const cut = (text) => text.length > MOST.characters ? `${text.slice(0, MOST.characters)}…` : text;
const grid = (head, rows) => [
  `| ${head.join(" | ")} |`,
  `|${" --- |".repeat(head.length)}`,
  ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ""
];



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
