export const id = 6481;
export const ids = [6481];
export const modules = {

/***/ 6481:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testCommand: () => (/* binding */ testCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/model/lookup.js
var lookup = __webpack_require__(1136);
// EXTERNAL MODULE: ./lib/src/fix/apply.js
var apply = __webpack_require__(6718);
;// CONCATENATED MODULE: ./lib/src/fix/example.js



function fixProblems(ruleId, { findings }, files, promised) {
  const fixes = findings.flatMap(
    ({ ruleId: id, fix, suppressed }) => id === ruleId && fix && !suppressed ? [fix] : []
  );
  if (fixes.length === 0) return [(0,messages/* message */.iU)("example.no-fix")];
  const names = Object.keys(files);
  const others = Object.keys(promised);
  const single = names.length === 1 && others.length === 1;
  if (!single && names.sort().join("\n") !== others.sort().join("\n"))
    return [(0,messages/* message */.iU)("example.other-files")];
  return names.flatMap((name) => {
    const groups = fixes.map(({ edits }) => edits.filter(({ file }) => file === name));
    const { text } = (0,apply/* apply */.B)(
      (0,lookup/* lookup */.$I)(files, name) ?? "",
      groups.filter((group) => group.length > 0)
    );
    return text === (0,lookup/* lookup */.$I)(promised, single ? others[0] ?? "" : name) ? [] : [(0,messages/* message */.iU)("example.other-text", { file: name })];
  });
}


// EXTERNAL MODULE: ./lib/src/messages/say.js
var messages_say = __webpack_require__(4820);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/node/files.js
var files = __webpack_require__(8656);
// EXTERNAL MODULE: ./lib/src/evaluate/engine.js + 1 modules
var engine = __webpack_require__(8955);
// EXTERNAL MODULE: ./lib/src/evaluate/judgment.js
var judgment = __webpack_require__(3318);
// EXTERNAL MODULE: ./lib/src/facts/catalog.js + 8 modules
var catalog = __webpack_require__(3288);
// EXTERNAL MODULE: ./lib/src/pack/fact-values.js
var fact_values = __webpack_require__(4633);
// EXTERNAL MODULE: ./lib/src/pack/rule-conditions.js
var rule_conditions = __webpack_require__(9973);
// EXTERNAL MODULE: ./lib/src/pack/satisfiable.js
var satisfiable = __webpack_require__(7837);
;// CONCATENATED MODULE: ./lib/src/pack/coverage.js







const SIGHTS = ["true", "false", "absent"];
class RuleCoverage {
  rule;
  leaves;
  #parts;
  #conditions;
  #failed = /* @__PURE__ */ new Set();
  constructor(rule) {
    this.rule = rule;
    const parts = (0,rule_conditions/* partsOf */.CI)(rule);
    this.#conditions = conditionsOf(parts);
    const placed = parts.map((part) => ({
      part,
      leaves: (0,rule_conditions/* leavesIn */.cc)(part.condition, part.path).map(({ leaf, path }) => ({
        part: part.name,
        path,
        leaf,
        possible: sightsOf(part, leaf),
        seen: { true: /* @__PURE__ */ new Set(), false: /* @__PURE__ */ new Set(), absent: /* @__PURE__ */ new Set() }
      }))
    }));
    this.leaves = placed.flatMap(({ leaves }) => leaves);
    this.#parts = placed.map(({ part, leaves }) => ({
      part,
      seen: leaves.map(({ seen }) => seen)
    }));
  }
  /** Looks at the subjects of an example, under the rule with the parameters that the example gives it. */
  async observe(example, subjects, ran = this.rule) {
    if (ran.parameters !== void 0) return;
    const conditions = ran === this.rule ? this.#conditions : conditionsOf((0,rule_conditions/* partsOf */.CI)(ran));
    const kinds = [this.rule.subject].flat();
    for (const subject of subjects) {
      if (!kinds.includes(subject.kind)) continue;
      const answers = conditions.run(subject.facts);
      for (const { part, seen } of this.#parts) {
        const answer = answers.get(part.name);
        if (answer === void 0) break;
        for (const [i, node] of leafNodes((await answer.explain()).tree).entries()) {
          const { state } = node.factResult;
          const { value } = (0,judgment/* judge */.S)(node);
          if (value !== "unknown") seen[i]?.[value].add(example);
          if (state === "absent" || state === "unreadable") seen[i]?.absent.add(example);
        }
        if (part.name === "undetermined" ? answer.value === "true" : answer.value !== "true") {
          if (answer.value === "false") this.#failed.add(part.name);
          break;
        }
      }
    }
  }
  /** Requirements that no example fails: `require`, or cases. */
  get unfailed() {
    return this.#parts.map(({ part }) => part).filter(({ name }) => name !== "when" && name !== "undetermined").filter(({ name }) => !this.#failed.has(name));
  }
}
const conditionsOf = (parts) => new engine/* Conditions */.X(new Map(parts.map(({ name, condition }) => [name, condition])));
function sightsOf({ reached }, leaf) {
  const can = (is) => (0,satisfiable/* possible */.u)([...reached, { condition: leaf, is }]) !== "no";
  const isAlwaysKnown = (0,lookup/* lookup */.$I)(catalog/* CATALOG */.W8, leaf.fact)?.mayBeAbsent === false;
  const silent = !isAlwaysKnown && // For `present`, silence is one of its two values already.
  leaf.operator !== "present" && (0,satisfiable/* possible */.u)([...reached, { absent: leaf.fact }]) !== "no";
  return /* @__PURE__ */ new Set([
    ...can(fact_values/* HOLDS */.t) ? ["true"] : [],
    ...can(fact_values/* FAILS */.ml) ? ["false"] : [],
    ...silent ? ["absent"] : []
  ]);
}
function leafNodes(node) {
  if ("all" in node) return node.all.flatMap(leafNodes);
  if ("any" in node) return node.any.flatMap(leafNodes);
  return "not" in node ? leafNodes(node.not) : [node];
}
const DEFAULT_THRESHOLDS = { true: 100, false: 100, absent: 95 };
const totalsOf = (leaves) => SIGHTS.map((sight) => {
  const can = leaves.filter((leaf) => leaf.possible.has(sight));
  return { sight, seen: can.filter(({ seen }) => seen[sight].size > 0).length, of: can.length };
});
const percent = ({ seen, of: total }) => total === 0 ? 100 : Math.floor(seen * 1e3 / total) / 10;
const below = (total, thresholds) => percent(total) < thresholds[total.sight];
const unseen = ({ possible: possible2, seen }) => SIGHTS.filter((sight) => possible2.has(sight) && seen[sight].size === 0);


// EXTERNAL MODULE: ./lib/src/pack/example.js
var pack_example = __webpack_require__(6712);
// EXTERNAL MODULE: ./lib/src/policy/packs/builtin.js + 2 modules
var builtin = __webpack_require__(2157);
// EXTERNAL MODULE: ./lib/src/policy/packs/load.js + 2 modules
var load = __webpack_require__(5546);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/cli/example-files.js
var example_files = __webpack_require__(4387);
// EXTERNAL MODULE: ./lib/src/cli/options.js
var cli_options = __webpack_require__(3057);
// EXTERNAL MODULE: ./lib/src/pack/dead-conditions.js
var dead_conditions = __webpack_require__(1629);
// EXTERNAL MODULE: ./lib/src/pack/lint-finding.js
var lint_finding = __webpack_require__(2773);
// EXTERNAL MODULE: ./lib/src/text/tree.js
var tree = __webpack_require__(8426);
// EXTERNAL MODULE: ./lib/src/cli/layout.js
var layout = __webpack_require__(7505);
;// CONCATENATED MODULE: ./lib/src/cli/pack/coverage.js









function thresholdsOf(stated) {
  if (stated === void 0) return DEFAULT_THRESHOLDS;
  const wrong = () => (0,cli_options/* usageError */.Wp)(
    (0,messages/* message */.iU)("coverage.not-a-percentage", { value: stated }),
    (0,messages/* message */.iU)("cli.for-example", { call: "--threshold true=100,false=100,absent=95" })
  );
  const number = (text) => {
    if (!/^\d{1,3}(?:\.\d{1,3})?$/.test(text) || Number(text) > 100) throw wrong();
    return Number(text);
  };
  if (!stated.includes("=")) {
    const percentage = number(stated);
    return { true: percentage, false: percentage, absent: percentage };
  }
  const given = stated.split(",").map((part) => {
    const [name, value = ""] = part.split("=");
    const sight = SIGHTS.find((candidate) => candidate === name?.trim());
    if (sight === void 0) throw wrong();
    return [sight, number(value.trim())];
  });
  return { ...DEFAULT_THRESHOLDS, ...Object.fromEntries(given) };
}
const isBelow = (covered, thresholds) => totalsOf(allLeaves(covered)).some((total) => below(total, thresholds));
const allLeaves = (covered) => covered.flatMap(({ coverage }) => coverage.leaves);
const start = (places, path) => {
  const { line: row, column } = places.at(path);
  return `${row}:${column}`;
};
const NEVER_SEEN = {
  true: "coverage.never-holds",
  false: "coverage.never-fails",
  absent: "coverage.never-silent"
};
function coverageText(covered, thresholds, locale) {
  const say = (0,messages_say/* sayIn */.d)(locale);
  const out = covered.flatMap(({ coverage, source }) => {
    const places = (0,lint_finding/* placesOf */.e)(source.text);
    const rows = coverage.leaves.flatMap((leaf) => {
      const missing = unseen(leaf);
      if (missing.length === 0) return [];
      const { fact, operator } = leaf.leaf;
      const value = (0,dead_conditions/* valueText */.R)(leaf.leaf);
      const short = value.length > 40 ? `${value.slice(0, 39)}…` : value;
      return [
        [
          start(places, leaf.path),
          leaf.part,
          (0,report_escape/* line */.n8)(`${fact} ${operator} ${short}`),
          missing.map((sight) => say(NEVER_SEEN[sight])).join(say("report.listed"))
        ]
      ];
    });
    for (const { name, path } of coverage.unfailed)
      rows.push([start(places, path), name, "", say("coverage.unfailed")]);
    return rows.length === 0 ? [] : [(0,report_escape/* line */.n8)(source.file), ...(0,layout/* table */.tp)(rows, void 0), ""];
  });
  const leaves = allLeaves(covered);
  const totals = totalsOf(leaves).map(
    (total) => say(below(total, thresholds) ? "coverage.total-below" : "coverage.total", {
      sight: total.sight,
      percent: percent(total),
      seen: total.seen,
      of: total.of,
      threshold: thresholds[total.sight]
    })
  );
  const sum = { count: leaves.length, totals: totals.join(say("report.apart")) };
  const row = leaves.length === 1 ? say("coverage.totals-of-one", sum) : say("coverage.totals", sum);
  return [...out, row];
}
const coverageJson = (covered, thresholds) => ({
  thresholds,
  totals: Object.fromEntries(
    totalsOf(allLeaves(covered)).map((total) => [
      total.sight,
      { seen: total.seen, of: total.of, percent: percent(total) }
    ])
  ),
  rules: covered.map(({ coverage, source }) => {
    const places = (0,lint_finding/* placesOf */.e)(source.text);
    return {
      id: coverage.rule.id,
      file: source.file,
      unfailed: coverage.unfailed.map(({ name }) => name),
      comparisons: coverage.leaves.map(({ part, path, leaf, possible, seen }) => ({
        part,
        pointer: (0,tree/* pointer */.Wn)(...path),
        ...places.at(path),
        ...leaf,
        possible: [...possible],
        seen: Object.fromEntries(SIGHTS.map((sight) => [sight, [...seen[sight]]]))
      }))
    };
  })
});


// EXTERNAL MODULE: ./lib/src/cli/terminal.js
var terminal = __webpack_require__(9567);
// EXTERNAL MODULE: ./lib/src/cli/commands/flags.js
var flags = __webpack_require__(4485);
;// CONCATENATED MODULE: ./lib/src/cli/commands/pack/test.js
















const FORMATS = ["pretty", "json"];
const testCommand = (0,cli_options/* defineCommand */.NB)({
  name: "pack test",
  form: "<pack>",
  summary: (0,messages/* message */.iU)("help.test"),
  examples: ["pack test ./acme", "pack test ./acme --coverage"],
  words: { least: 1, most: 1, takes: (0,messages/* message */.iU)("cli.takes-pack") },
  formats: FORMATS,
  flags: {
    coverage: (0,flags/* toggle */.L$)("coverage", (0,messages/* message */.iU)("flag.coverage")),
    threshold: (0,flags/* value */.Uq)("threshold", "N", (0,messages/* message */.iU)("flag.threshold")),
    locale: flags/* localeFlag */.LX,
    date: flags/* dateFlag */.BL
  },
  async run(options, { cwd, out }) {
    const { date, locale, coverage, threshold } = options;
    const wanted = coverage || threshold !== void 0;
    const { text, failed } = await testPack(cwd, options.paths[0] ?? "", {
      date,
      format: (0,cli_options/* formatIn */.hO)(options, FORMATS),
      locale,
      ...wanted ? { thresholds: thresholdsOf(threshold) } : {}
    });
    out(text);
    return failed ? terminal/* EXIT */.d.findings : terminal/* EXIT */.d.ok;
  }
});
async function testPack(cwd, folderName, { date, thresholds, format, locale }) {
  const folder = (0,external_node_path_.resolve)(cwd, folderName);
  const source = (0,files/* packTexts */.yk)(folder, folderName);
  const packUnderTest = (0,load.loadPack)((0,files/* packSource */.F4)(source));
  (0,builtin/* builtinRegister */.DD)([packUnderTest]);
  const builtinPack = {
    rules: source.rules.map((ruleText) => ruleText.folder),
    load: () => packUnderTest
  };
  const around = { today: date, builtin: { ...builtin/* BUILTIN_PACKS */.V2, [packUnderTest.name]: builtinPack } };
  const covered = [];
  const failures = [];
  let examples = 0;
  for (const [i, rule] of packUnderTest.rules.entries()) {
    const pack = { ...packUnderTest, rules: [rule] };
    const home = (0,external_node_path_.join)(folder, rule.id.slice(packUnderTest.name.length + 1));
    const coverage = new RuleCoverage(rule);
    for (const example of rule.examples) {
      examples++;
      const { problems, subjects, ran } = await tried(home, rule, pack, example, around);
      if (thresholds) await coverage.observe(example.path, subjects, ran);
      if (problems.length > 0) failures.push({ rule: rule.id, example: example.path, problems });
    }
    const text2 = source.rules[i];
    if (text2) covered.push({ coverage, source: text2 });
  }
  const result = { rules: packUnderTest.rules.length, examples, failures };
  const text = format === "json" ? jsonText(result, thresholds && coverageJson(covered, thresholds)) : prettyText(result, locale, thresholds && coverageText(covered, thresholds, locale));
  const low = thresholds !== void 0 && isBelow(covered, thresholds);
  return { text, failed: failures.length > 0 || low };
}
function problemText(problem, locale) {
  if (!(problem instanceof errors/* UserError */.yo)) return (0,messages/* render */.XX)(problem, locale);
  const { message: text, hint } = problem.in(locale);
  return hint === void 0 ? text : `${text} (${hint})`;
}
function jsonText(result, coverage) {
  const failures = result.failures.map(({ problems, ...failure }) => ({
    ...failure,
    problems: problems.map((problem) => problemText(problem, "en"))
  }));
  const extra = coverage ? { coverage } : {};
  return `${(0,report_escape/* json */.Pq)({ schema: "pack-test.v1", ...result, failures, ...extra })}
`;
}
function prettyText({ rules, examples, failures }, locale, coverage = []) {
  const say = (0,messages_say/* sayIn */.d)(locale);
  const out = failures.flatMap(({ rule, example, problems }) => [
    `${rule} ${(0,report_escape/* line */.n8)(example)}`,
    ...problems.map((text) => `  ${(0,report_escape/* line */.n8)(problemText(text, locale))}`)
  ]);
  if (failures.length > 0) out.push("", say("test.next-facts"));
  const sum = say("test.tested", {
    rules: say(rules === 1 ? "test.rule" : "test.rules", { count: String(rules) }),
    examples: say(examples === 1 ? "test.example" : "test.examples", { count: String(examples) }),
    failed: String(failures.length)
  });
  return [...out, ...coverage, sum, ""].join("\n");
}
async function tried(home, rule, pack, example, around) {
  try {
    const files = (0,example_files/* filesOf */.R)(home, example.path);
    const { result, ran } = await (0,pack_example/* runExample */.qY)(files, pack, around);
    const problems = await (0,pack_example/* exampleProblems */.vP)(rule, ran, example, result);
    const fixed = example.fixed === void 0 ? [] : fixProblems(rule.id, result.report, files, (0,example_files/* filesOf */.R)(home, example.fixed));
    return {
      problems: [...problems, ...fixed],
      subjects: result.facts.subjects,
      ran: ran.rules[0]
    };
  } catch (error) {
    if (!(error instanceof errors/* UserError */.yo)) throw error;
    return { problems: [error], subjects: [] };
  }
}



/***/ }),

/***/ 6718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ apply)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1047);

function apply(source, groups) {
  const end = /\r\n|\r|\n/.exec(source)?.[0] ?? "\n";
  const map = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .M)(source);
  const offset = ({ line, column }) => line > map.count || column > map.line(line).length + 1 ? void 0 : map.offset(line) + column - 1;
  const wanted = groups.map(
    (edits) => edits.map(({ range, text }) => {
      const [start, edge] = [offset(range.start), offset(range.end)];
      return start === void 0 || edge === void 0 || edge < start ? void 0 : { from: start, to: edge, text: text.replace(/\r\n?|\n/g, end) };
    })
  );
  const places = /* @__PURE__ */ new Map();
  for (const span of wanted.flat())
    if (span && span.to > span.from) {
      const key = `${span.from}:${span.to}`;
      places.set(key, (places.get(key) ?? /* @__PURE__ */ new Set()).add(span.text));
    }
  const taken = [];
  const done = wanted.map((spans) => {
    const groupSpans = [];
    for (const span of spans) {
      if (span === void 0 || (places.get(`${span.from}:${span.to}`)?.size ?? 1) > 1)
        return false;
      const others = [...taken, ...groupSpans];
      if (others.some((occupied) => !same(span, occupied) && overlap(span, occupied))) return false;
      if (!others.some((occupied) => same(span, occupied))) groupSpans.push(span);
    }
    for (const span of groupSpans) taken.push(span);
    return spans.length > 0;
  });
  return { text: put(source, taken, end), done };
}
const same = (a, b) => a.from === b.from && a.to === b.to && a.text === b.text;
const overlap = (a, b) => a.from === a.to || b.from === b.to ? a.from > b.from ? a.from < b.to : b.from > a.from && b.from < a.to : a.from < b.to && b.from < a.to;
function put(source, spans, end) {
  const sorted = spans.map((span, i) => ({ ...span, i })).sort((a, b) => a.from - b.from || a.to - b.to || a.i - b.i);
  let text = "";
  let offset = 0;
  let inserted;
  for (const span of sorted) {
    text += source.slice(offset, span.from);
    const isInsertion = span.from === span.to;
    const shared = isInsertion && inserted?.at === span.from ? lead(inserted.text, span.text, end) : 0;
    text += shared === 0 ? span.text : end + span.text.slice(shared);
    if (isInsertion && inserted?.at !== span.from) inserted = { at: span.from, text: span.text };
    offset = span.to;
  }
  return text + source.slice(offset);
}
function lead(first, second, end) {
  const paragraph = end + end;
  let shared = 0;
  for (let offset = second.indexOf(paragraph); offset >= 0; offset = second.indexOf(paragraph, offset + 1)) {
    const sharedEnd = offset + paragraph.length;
    if (first.slice(0, sharedEnd) !== second.slice(0, sharedEnd)) break;
    if (second.slice(0, sharedEnd).trim() !== "") shared = sharedEnd;
  }
  return shared;
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



/***/ }),

/***/ 1629:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueText),
/* harmony export */   j: () => (/* binding */ deadParts)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _fact_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);
/* harmony import */ var _rule_conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9973);
/* harmony import */ var _satisfiable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7837);




function deadParts(rule) {
  return (0,_rule_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(rule).flatMap((part) => {
    if (impossible(part.reached))
      return part.name === "when" || part.name === "require" || part.name === "case 1" ? [] : [
        {
          code: "unreachable",
          path: part.path,
          message: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lint.part-unreachable", { part: part.name })
        }
      ];
    const inner = search(part.condition, part.path, part);
    if (inner.length > 0 || part.name === "when") return inner;
    return impossible([...part.reached, { condition: part.condition, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILS */ .ml }]) ? [neverFails(part)] : [];
  });
}
const impossible = (goals) => (0,_satisfiable_js__WEBPACK_IMPORTED_MODULE_3__/* .possible */ .u)(goals) === "no";
const neverFails = ({ name, path }) => ({
  code: "never-fails",
  path,
  message: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lint.part-never-fails", { part: name })
});
function search(condition, path, part) {
  const inner = (0,_rule_conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .children */ .Y_)(condition, path).flatMap(
    (child) => search(child.condition, child.path, part)
  );
  if (inner.length > 0) return inner;
  const isFirst = part.name === "when";
  const name = conditionText(condition);
  if (impossible([...part.reached, { condition, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_1__/* .HOLDS */ .t }])) {
    const text = isFirst ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lint.never-holds", { condition: name }) : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lint.never-holds-then", { condition: name });
    return [{ code: "never-holds", path, message: text }];
  }
  const isWholeWhen = isFirst && path.length === 1;
  if (!isWholeWhen && impossible([...part.reached, { condition, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILS */ .ml }])) {
    const text = isFirst ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lint.always-holds", { condition: name }) : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lint.always-holds-then", { condition: name });
    return [{ code: "always-holds", path, message: text }];
  }
  return [...twice(condition, path), ...swallowed(condition, path, part)];
}
const conditionText = (condition) => "fact" in condition ? `\`${condition.fact} ${condition.operator} ${valueText(condition)}\`` : `\`${"all" in condition ? "all" : "any" in condition ? "any" : "not"}\``;
const valueText = ({ value }) => Array.isArray(value) ? value.join(", ") : typeof value === "object" ? JSON.stringify(value) : String(value);
function twice(condition, path) {
  const [word, members] = membersOf(condition);
  const seen = /* @__PURE__ */ new Set();
  return members.flatMap((member, i) => {
    const key = leafOrTree(member);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const text = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lint.stands-twice", {
      condition: conditionText(member),
      list: `\`${word}\``
    });
    return [{ code: "stands-twice", path: [...path, word, i], message: text }];
  });
}
const MOST_MEMBERS = 40;
function swallowed(condition, path, { reached }) {
  const [word, members] = membersOf(condition);
  if (word !== "any" || members.length > MOST_MEMBERS) return [];
  return members.flatMap((member, i) => {
    const coveredBy = members.findIndex(
      (candidate, k) => k !== i && leafOrTree(candidate) !== leafOrTree(member) && impossible([
        ...reached,
        { condition: member, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_1__/* .HOLDS */ .t },
        { condition: candidate, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILS */ .ml }
      ]) && // Of two that hold together always, the later one is the spare one.
      (k < i || !impossible([
        ...reached,
        { condition: candidate, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_1__/* .HOLDS */ .t },
        { condition: member, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_1__/* .FAILS */ .ml }
      ]))
    );
    if (coveredBy < 0) return [];
    const text = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("lint.branch-decides-nothing", { member: coveredBy + 1 });
    return [{ code: "unreachable", path: [...path, word, i], message: text }];
  });
}
const leafOrTree = (condition) => "fact" in condition ? (0,_fact_values_js__WEBPACK_IMPORTED_MODULE_1__/* .leafKey */ .yI)(condition) : JSON.stringify(condition);
function membersOf(condition) {
  if ("all" in condition) return ["all", condition.all];
  if ("any" in condition) return ["any", condition.any];
  return ["all", []];
}



/***/ }),

/***/ 2773:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LINT_LEVELS),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1047);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4413);


const LINT_LEVELS = ["error", "warning", "info"];
function placesOf(text) {
  const { root, problems } = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text, 0, text.length, (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(text));
  return {
    at: (path) => positionOf(root, path),
    twice: problems.filter(({ code }) => code === "duplicate-key")
  };
}
function positionOf(root, path) {
  let node = root;
  let position = root?.range.start ?? { line: 1, column: 1 };
  for (const step of path) {
    const entry = node?.kind === "map" ? node.entries.get(String(step)) : void 0;
    const next = node?.kind === "list" ? node.items[Number(step)] : entry?.value;
    if (next === void 0) break;
    position = (entry !== void 0 && next.kind !== "scalar" ? entry.key : next.range).start;
    node = next;
  }
  return position;
}



/***/ })

};
