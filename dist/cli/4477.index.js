export const id = 4477;
export const ids = [4477];
export const modules = {

/***/ 4477:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   why: () => (/* binding */ why)
/* harmony export */ });
/* harmony import */ var _evaluate_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4076);
/* harmony import */ var _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8105);
/* harmony import */ var _evaluate_judgement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6432);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3330);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8497);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1548);






const MARKS = { true: "+", false: "-", unknown: "?" };
/** Subjects that belong to no card, and are shown with every one. */
const EVERYWHERE = ["repository", "waiver"];
/** Why a rule did or did not fire on the subjects of a document: its outcome, and each comparison with what it found. */
async function why(name, { packs, variants }, result, file, locale) {
    const say = (0,_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .labels */ .W)(locale);
    const found = (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleNamed */ .QZ)(name, packs);
    if (!found)
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownRule */ .b6)(name, packs);
    const { rule: usual, pack } = found;
    const kinds = [usual.subject].flat();
    const here = result.facts.subjects.filter(({ document, kind }) => document === file || EVERYWHERE.includes(kind));
    const subjects = here.filter(({ kind }) => kinds.includes(kind));
    if (subjects.length === 0)
        return [
            say("evaluated-on", usual.id, kinds.join(", ")),
            say("has-none", (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(file), [...new Set(here.map(({ kind }) => kind))].join(", ")),
            "",
        ].join("\n");
    const evaluator = new _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .Evaluator */ .o([{ ...pack, rules: [usual] }], variants);
    const out = [usual.id, say("legend")];
    for (const subject of subjects) {
        const rule = variants.get(usual.id)?.(subject.document ?? "") ?? usual;
        const [evaluation] = await evaluator.evaluate(subject);
        const outcome = evaluation?.outcome ?? "not-applicable";
        out.push("", say("outcome-of", `${subject.kind} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(subject.id)}`, outcome));
        if (outcome === "fail" || outcome === "undetermined")
            out.push(...findings(rule, subject, result, say));
        const when = await answer(rule.when, subject);
        out.push(...part("when", when, file, say));
        // What is required is not asked where `when` does not hold.
        if (outcome === "not-applicable")
            continue;
        for (const [title, condition] of requirements(rule, say))
            out.push(...part(title, await answer(condition, subject), file, say));
    }
    return `${out.join("\n")}\n`;
}
/** What became of an outcome that makes a finding. */
function findings(rule, subject, { report }, say) {
    const own = report.findings.filter((one) => one.ruleId === rule.id && one.subject === subject.id);
    if (own.length === 0)
        return [`  ${say("no-finding")}`];
    return own.map(({ severity, primary, capped, suppressed }) => {
        const { start } = primary.range;
        const at = say("finding-at", severity, `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(primary.file)}:${start.line}:${start.column}`);
        const cap = capped === undefined ? at : say("capped", at, (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(capped));
        return `  ${suppressed === undefined ? cap : say("excused", cap, suppressed.by)}`;
    });
}
function requirements(rule, say) {
    return [
        ...(rule.undetermined ? [["undetermined", rule.undetermined]] : []),
        ...(rule.require ? [["require", rule.require]] : []),
        ...(rule.cases ?? []).map((one, i) => [
            say("case", String(i + 1), one.severity.baseline ?? "notice"),
            one.require,
        ]),
    ];
}
async function answer(condition, subject) {
    const answers = await new _evaluate_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .Conditions */ .X(new Map([["it", condition]])).run(subject.facts);
    return answers.get("it");
}
/** Comparisons on the left, what was found on the right. */
function part(title, answered, file, say) {
    if (answered === undefined)
        return [];
    const rows = branch(answered.tree, "    ", file, say);
    const widest = Math.max(...rows.map(({ text, found }) => (found === undefined || text.length > WIDE ? 0 : text.length)));
    return [
        `  ${say("outcome-of", title, answered.value === "unknown" ? say("unreadable") : answered.value)}`,
        ...rows.map(({ text, found }) => found === undefined ? text : `${text.padEnd(widest)}  ${found}`),
    ];
}
/** A longer comparison does not push what was found out of sight. */
const WIDE = 64;
function branch(node, indent, file, say) {
    const mark = MARKS[(0,_evaluate_judgement_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S)(node).value];
    const children = (word, nodes) => {
        const [only, ...others] = nodes;
        // One of one is that one: the engine wraps every single comparison so.
        if (only !== undefined && others.length === 0)
            return branch(only, indent, file, say);
        return [
            { text: `${indent}${mark} ${word}` },
            ...nodes.flatMap((child) => branch(child, `${indent}  `, file, say)),
        ];
    };
    if ("all" in node)
        return children(say("all-of"), node.all);
    if ("any" in node)
        return children(say("any-of"), node.any);
    if ("not" in node)
        return [
            { text: `${indent}${mark} ${say("not")}` },
            ...branch(node.not, `${indent}  `, file, say),
        ];
    const { fact, operator, value, factResult } = node;
    const wanted = Array.isArray(value) ? value.join(", ") : String(value);
    return [
        {
            text: `${indent}${mark} ${fact} ${operator} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(wanted)}`,
            found: say("is", found(factResult, file, say)),
        },
    ];
}
function found(fact, file, say) {
    const { start } = fact.at.range;
    const elsewhere = fact.at.file === file ? "" : `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(fact.at.file)}:`;
    const place = `${elsewhere}${start.line}:${start.column}`;
    if (fact.value === null)
        return `${fact.state} (${place})`;
    const value = Array.isArray(fact.value) ? fact.value.join(", ") : String(fact.value);
    const verified = fact.verified === false ? `, ${say("unverified")}` : "";
    return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(value)} (${fact.state}, ${fact.evidence}${verified}, ${place})`;
}


/***/ })

};
