export const id = 313;
export const ids = [313];
export const modules = {

/***/ 3060:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 rule`, `2 rules`. */
const count = (of, word) => `${of} ${word}${of === 1 ? "" : "s"}`;


/***/ }),

/***/ 313:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdownImpact: () => (/* binding */ markdownImpact),
/* harmony export */   prettyImpact: () => (/* binding */ prettyImpact)
/* harmony export */ });
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3060);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7505);




/** What `pack diff --on` says after the verdict on the version. */
const repositories = (of) => `${of} ${of === 1 ? "repository" : "repositories"}`;
/** `2 errors, 1 notice`. */
const counted = (counts) => _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.filter((severity) => counts[severity] > 0)
    .map((severity) => (0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(counts[severity], severity))
    .join(", ") || "-";
const EFFECTS = {
    fails: ({ severity }) => `fails now, ${severity}`,
    passes: ({ severity }) => `passes now, was ${severity}`,
    raised: ({ severity, was }) => `${severity}, was ${was}`,
    lowered: ({ severity, was }) => `${severity}, was ${was}`,
};
const effect = (place) => `${EFFECTS[place.effect](place)}${place.outcome === "undetermined" ? " (cannot be told)" : ""}`;
/** How a repository would be without the rest of its runs. */
const ENDS = {
    new: ({ to }) => `its runs would end with an error under ${to.version}`,
    old: ({ from }) => `its runs end with an error under ${from.version}`,
    both: () => "could not be tried",
};
function summary(impact) {
    const { tried, affected, unaffected, empty, notTried, passedOver } = impact.summary;
    return [
        `${repositories(tried)} tried: something would differ in ${affected}, nothing in ${unaffected}${empty > 0 ? ` (${empty} without a card)` : ""}`,
        ...(notTried > 0 ? [`${repositories(notTried)} could not be tried with both versions`] : []),
        ...(passedOver > 0
            ? [`${passedOver} folders or JSON files passed over: neither checkout nor facts`]
            : []),
    ];
}
const HEAD = ["rule", "repositories", "newly failing", "newly passing"];
const totals = ({ rules }) => rules.map(({ ruleId, repositories: of, newlyFailing, newlyPassing }) => [
    ruleId,
    String(of),
    counted(newlyFailing),
    counted(newlyPassing),
]);
/** More than this nobody reads from a terminal. */
const MOST_SHOWN = 100;
function prettyImpact(impact) {
    const { rules, notTried, notes } = impact;
    const out = ["", ...summary(impact)];
    if (rules.length > 0)
        out.push("", ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)([HEAD, ...totals(impact)], undefined));
    for (const one of impact.repositories.slice(0, MOST_SHOWN))
        out.push("", ...prettyRepository(one));
    const rest = impact.repositories.length - MOST_SHOWN;
    if (rest > 0)
        out.push("", `and ${rest} more: --format json has them all`);
    if (notTried.length > 0)
        out.push("");
    for (const one of notTried) {
        const place = one.at ? `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(one.at.file)}:${one.at.line}: ` : "";
        out.push(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(one.repository)}: ${ENDS[one.with](impact)}: ${place}${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(one.message)}`);
    }
    if (notes.length > 0)
        out.push("", ...notes.map(({ text }) => `note: ${text}`));
    return [...out, ""].join("\n");
}
function prettyRepository({ repository, rules }) {
    const rows = rules.flatMap(({ ruleId, places, more }) => [
        ...places.map((place) => [
            ruleId,
            `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(place.file)}:${place.line}`,
            effect(place),
            isNamed(place) ? (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(place.subject) : "",
        ]),
        ...(more > 0 ? [[ruleId, "", `and ${more} more`, ""]] : []),
    ]);
    return [(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(repository), ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(rows, undefined)];
}
/** What a job summary (1 MiB) and a comment (65,536 characters) take, with room for what else stands there. */
const MOST = { rows: 60, notTried: 20, characters: 400 };
function markdownImpact(impact) {
    const { rules, notTried, notes } = impact;
    const out = ["### What it would change", "", ...summary(impact).flatMap((one) => [one, ""])];
    if (rules.length > 0)
        out.push(...grid(HEAD, totals(impact).map(([id, ...rest]) => [code(id), ...rest])));
    out.push(...markdownNotTried(impact, notTried));
    const rows = impact.repositories.flatMap((one) => one.rules.map((rule) => row(one, rule)));
    if (rows.length > 0) {
        const head = ["repository", "rule", "before", "after", "for example"];
        out.push("#### Where", "", ...grid(head, rows.slice(0, MOST.rows)));
        if (rows.length > MOST.rows)
            out.push(`And ${rows.length - MOST.rows} more rows: \`--format json\` has them all.`, "");
    }
    for (const { text } of notes)
        out.push(`*${text}*`, "");
    return out.join("\n");
}
const row = ({ repository }, { ruleId, before, after, places, more }) => {
    const [first] = places;
    const rest = places.length - 1 + more;
    return [
        (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(cut(repository)),
        code(ruleId),
        counted(before),
        counted(after),
        first === undefined ? "" : `${example(first)}${rest > 0 ? `; ${rest} more` : ""}`,
    ];
};
const example = (place) => [
    (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(`${cut(place.file)}:${place.line}`),
    ...(isNamed(place) ? [(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(cut(place.subject))] : []),
    effect(place),
].join(" ");
/** The card of the root that declares no name, and the repository itself, go by their folder. */
const isNamed = ({ subject }) => subject !== "." && subject !== "";
function markdownNotTried(impact, list) {
    if (list.length === 0)
        return [];
    const shown = list.slice(0, MOST.notTried).map((one) => {
        const place = one.at ? `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(`${cut(one.at.file)}:${one.at.line}`)} ` : "";
        return `- ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(cut(one.repository))} ${ENDS[one.with](impact)}: ${place}${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownSentence */ .nv)(cut(one.message))}`;
    });
    const rest = list.length - shown.length;
    return [...shown, ...(rest > 0 ? [`- and ${rest} more`] : []), ""];
}
/** Rule ids are checked when a pack is loaded. */
const code = (id = "") => `\`${id}\``;
const cut = (text) => text.length > MOST.characters ? `${text.slice(0, MOST.characters)}…` : text;
const grid = (head, rows) => [
    `| ${head.join(" | ")} |`,
    `|${" --- |".repeat(head.length)}`,
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
    "",
];


/***/ })

};
