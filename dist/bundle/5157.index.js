export const id = 5157;
export const ids = [5157];
export const modules = {

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

/***/ 5157:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   why: () => (/* binding */ why)
/* harmony export */ });
/* harmony import */ var _evaluate_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8955);
/* harmony import */ var _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8105);
/* harmony import */ var _evaluate_judgment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3318);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1742);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4820);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3330);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3512);
/* harmony import */ var _find_rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6051);








const MARKS = { true: "+", false: "-", unknown: "?" };
const EVERYWHERE = ["repository", "waiver"];
const subjectLabel = (kind) => (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)("subject", kind) ?? kind;
async function why(name, { packs, variants }, result, file, locale) {
  const say = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .sayIn */ .d)(locale);
  const match = (0,_find_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .findRule */ .Il)(name, packs);
  if (!match) throw (0,_find_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownRule */ .b6)(name, packs);
  const { rule: usual, pack } = match;
  const kinds = [usual.subject].flat();
  const nearby = result.facts.subjects.filter(
    ({ document, kind }) => document === file || EVERYWHERE.includes(kind)
  );
  const subjects = nearby.filter(({ kind }) => kinds.includes(kind));
  if (subjects.length === 0)
    return [
      say("why.evaluated-on", { rule: usual.id, kinds: kinds.map(subjectLabel) }),
      say("why.has-none", {
        file: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(file),
        kinds: [...new Set(nearby.map(({ kind }) => kind))].map(subjectLabel)
      }),
      ""
    ].join("\n");
  const evaluator = new _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .Evaluator */ .o([{ ...pack, rules: [usual] }], variants);
  const out = [usual.id, say("why.legend")];
  for (const subject of subjects) {
    const rule = variants.get(usual.id)?.(subject.document ?? "") ?? usual;
    const [evaluation] = await evaluator.evaluate(subject);
    const outcome = evaluation?.outcome ?? "not-applicable";
    out.push(
      "",
      say("why.outcome-of", {
        subject: `${(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(subjectLabel(subject.kind), locale)} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(subject.id)}`,
        outcome
      })
    );
    if (outcome === "fail" || outcome === "undetermined")
      out.push(...findings(rule, subject, result, locale));
    out.push(...await part("when", answer(rule.when, subject), file, say));
    if (outcome === "not-applicable") continue;
    for (const [title, condition] of requirements(rule, locale))
      out.push(...await part(title, answer(condition, subject), file, say));
  }
  return `${out.join("\n")}
`;
}
function findings(rule, subject, { report }, locale) {
  const say = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .sayIn */ .d)(locale);
  const subjectFindings = report.findings.filter(
    (finding) => finding.ruleId === rule.id && finding.subject === subject.id
  );
  if (subjectFindings.length === 0) return [`  ${say("why.no-finding")}`];
  return subjectFindings.map(({ severity, primary, capped, suppressed }) => {
    const { start } = primary.range;
    const heading = say("why.finding-at", {
      severity: (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .severityWord */ .Oh)(severity, locale),
      location: `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(primary.file)}:${start.line}:${start.column}`
    });
    const cap = capped === void 0 ? heading : say("why.capped", { finding: heading, reason: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(capped) });
    return `  ${suppressed === void 0 ? cap : say("why.excused", { finding: cap, by: suppressed.by })}`;
  });
}
function requirements(rule, locale) {
  const say = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .sayIn */ .d)(locale);
  return [
    ...rule.undetermined ? [["undetermined", rule.undetermined]] : [],
    ...rule.require ? [["require", rule.require]] : [],
    ...(rule.cases ?? []).map((ruleCase, i) => [
      say("why.case", {
        number: String(i + 1),
        severity: (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .severityWord */ .Oh)(ruleCase.severity.baseline ?? "notice", locale)
      }),
      ruleCase.require
    ])
  ];
}
function answer(condition, subject) {
  return new _evaluate_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .Conditions */ .X(/* @__PURE__ */ new Map([["it", condition]])).run(subject.facts).get("it");
}
async function part(title, answered, file, say) {
  if (answered === void 0) return [];
  const rows = branch((await answered.explain()).tree, "    ", file, say);
  const widest = Math.max(
    ...rows.map(
      ({ text, actual: actualText }) => actualText === void 0 || text.length > WIDE ? 0 : text.length
    )
  );
  return [
    `  ${say("why.outcome-of", { subject: title, outcome: answered.value === "unknown" ? say("why.unreadable") : answered.value })}`,
    ...rows.map(
      ({ text, actual: actualText }) => actualText === void 0 ? text : `${text.padEnd(widest)}  ${actualText}`
    )
  ];
}
const WIDE = 64;
function branch(node, indent, file, say) {
  const mark = MARKS[(0,_evaluate_judgment_js__WEBPACK_IMPORTED_MODULE_7__/* .judge */ .S)(node).value];
  const children = (word, nodes) => {
    const [single, ...others] = nodes;
    if (single !== void 0 && others.length === 0) return branch(single, indent, file, say);
    return [
      { text: `${indent}${mark} ${word}` },
      ...nodes.flatMap((child) => branch(child, `${indent}  `, file, say))
    ];
  };
  if ("all" in node) return children(say("why.all-of"), node.all);
  if ("any" in node) return children(say("why.any-of"), node.any);
  if ("not" in node)
    return [
      { text: `${indent}${mark} ${say("why.not")}` },
      ...branch(node.not, `${indent}  `, file, say)
    ];
  const { fact, operator, value, factResult } = node;
  const wanted = Array.isArray(value) ? value.join(", ") : String(value);
  return [
    {
      text: `${indent}${mark} ${fact} ${operator} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(wanted)}`,
      actual: say("why.is", { value: factText(factResult, file, say) })
    }
  ];
}
function factText(fact, file, say) {
  const { start } = fact.at.range;
  const elsewhere = fact.at.file === file ? "" : `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(fact.at.file)}:`;
  const position = `${elsewhere}${start.line}:${start.column}`;
  if (fact.value === null) return `${fact.state} (${position})`;
  const value = Array.isArray(fact.value) ? fact.value.join(", ") : String(fact.value);
  const verified = fact.verified === false ? `, ${say("explain.unverified")}` : "";
  return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(value)} (${fact.state}, ${fact.evidence}${verified}, ${position})`;
}



/***/ })

};
