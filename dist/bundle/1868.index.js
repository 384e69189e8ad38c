export const id = 1868;
export const ids = [1868];
export const modules = {

/***/ 4387:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1793);
/* harmony import */ var _node_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65);





const MOST_FILES = 1e3;
const DEEPEST = 16;
const LARGEST = 8 * 1024 * 1024;
function filesOf(rule, path) {
  const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rule, path);
  const real = resolved(start);
  if (real === void 0 || !(0,_node_host_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(rule), real))
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(
      "example-missing",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("example.missing", { path }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("example.in-rule-folder")
    );
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile()) return { [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(start)]: text(real, path) };
  const files = [];
  const walk = (folder, below, depth) => {
    for (const entry of entries(folder)) {
      const name = `${below}${entry.name}`;
      if (entry.isFile()) files.push([name, text((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), `${path}/${name}`)]);
      else if (entry.isDirectory() && depth < DEEPEST)
        walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), `${name}/`, depth + 1);
      if (files.length > MOST_FILES)
        throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(
          "example-invalid",
          (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("example.too-many-files", { path, limit: MOST_FILES }),
          (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("example.keep-small")
        );
    }
  };
  walk(real, "", 0);
  return Object.fromEntries(files);
}
function resolved(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
  } catch {
    return void 0;
  }
}
const entries = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
function text(file, name) {
  try {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size <= LARGEST) return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
  } catch {
  }
  throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(
    "example-invalid",
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.file-unreadable", { file: name }),
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.check-permissions-and-size")
  );
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

/***/ 6712:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qY: () => (/* binding */ runExample),
/* harmony export */   vP: () => (/* binding */ exampleProblems)
/* harmony export */ });
/* unused harmony exports changeBetween, exampleRun */
/* harmony import */ var _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8105);
/* harmony import */ var _facts_day_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(704);
/* harmony import */ var _facts_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(282);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1747);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1793);
/* harmony import */ var _pipeline_memory_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3609);
/* harmony import */ var _pipeline_review_artifacts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4693);
/* harmony import */ var _pipeline_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7941);
/* harmony import */ var _policy_settings_config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8477);
/* harmony import */ var _policy_settings_config_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2623);











const BEFORE = "before/";
const DATE = "date";
function exampleRun(files, today) {
  const entries = Object.entries(files).map(
    ([path, text]) => [path.replaceAll("\\", "/"), text]
  );
  const after = new Map(
    entries.filter(
      ([path]) => path !== DATE && !path.startsWith(BEFORE) && !_policy_settings_config_files_js__WEBPACK_IMPORTED_MODULE_9__/* .CONFIG_FILES */ .n.some((name) => name === path)
    )
  );
  const before = new Map(
    entries.filter(([path]) => path.startsWith(BEFORE)).map(([path, text]) => [path.slice(BEFORE.length), text])
  );
  const configuration = entries.find(([path]) => _policy_settings_config_files_js__WEBPACK_IMPORTED_MODULE_9__/* .CONFIG_FILES */ .n.some((name) => name === path));
  const date = new Map(entries).get(DATE)?.trim() ?? today;
  if ((0,_facts_day_js__WEBPACK_IMPORTED_MODULE_10__/* .dayNumber */ .U)(date) === void 0)
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(
      "example-invalid",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("example.no-day"),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("example.write-a-day")
    );
  return {
    files: Object.fromEntries(after),
    config: configuration ? (0,_policy_settings_config_js__WEBPACK_IMPORTED_MODULE_8__.readConfig)(...configuration) : {},
    packs: packsIn(after),
    date,
    ...before.size > 0 ? { change: changeBetween(before, after) } : {}
  };
}
function packsIn(files) {
  return async (spec, extendedBy = "") => {
    const folder = (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .relativePath */ .iZ)(extendedBy, spec);
    const text = spec.startsWith(".") ? files.get(`${folder}/pack.json`) : void 0;
    if (text === void 0)
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(
        "pack-not-supported",
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("example.pack-elsewhere", { pack: spec }),
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("example.packs-inside")
      );
    const rules = [...files].flatMap(([path, rule]) => {
      const [name = "", file, deeper] = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split("/") : [];
      return file === "rule.json" && deeper === void 0 ? [[name, parsed(path, rule)]] : [];
    });
    const pack = parsed(`${folder}/pack.json`, text);
    return { pack, text, rules: Object.fromEntries(rules), origin: folder };
  };
}
function parsed(path, text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(
      "pack-invalid",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("example.not-json", { path }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("example.fix-json")
    );
  }
}
function changeBetween(before, after) {
  const files = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file)
  );
  const difference = (file) => !before.has(file) ? "added" : after.has(file) ? "altered" : "removed";
  return {
    base: "before",
    files: new Map(files.map((file) => [file, difference(file)])),
    comparable: true,
    listedBefore: files.filter((file) => before.has(file) && (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_2__.mayBeDocumentAt)(file)),
    artifacts: files.filter(
      (file) => (0,_pipeline_review_artifacts_js__WEBPACK_IMPORTED_MODULE_6__/* .isArtifact */ .v)(file, after.get(file)?.length ?? 0, (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .namesBeside */ .dk)(after.keys(), file))
    ).filter((file) => after.has(file)).sort(),
    async before(file) {
      const text = before.get(file);
      return text === void 0 ? void 0 : { file, text, truncated: false, utf8: true };
    }
  };
}
async function runExample(documents, pack, { today, builtin }) {
  const { files, config, packs: fetch, date, change } = exampleRun(documents, today);
  const setup = { config, builtin, fetch, locale: "en", date, onlyPack: pack };
  const { policy, check } = await (0,_pipeline_session_js__WEBPACK_IMPORTED_MODULE_7__/* .openSession */ .f)(setup);
  const result = await check((0,_pipeline_memory_host_js__WEBPACK_IMPORTED_MODULE_5__/* .memoryHost */ .A)(files), change ? { change } : {});
  const [ran = pack] = policy.packs;
  return { result, ran, parameters: config.parameters ?? [] };
}
async function exampleProblems(rule, pack, example, { report, facts }) {
  const { subject: wanted, outcome, line } = example;
  const subjects = facts.subjects.filter(
    // By id, or, where ids are `.`, by kind.
    ({ id, kind }) => wanted === void 0 || id === wanted || kind === wanted
  );
  const evaluator = new _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .Evaluator */ .o([pack]);
  const outcomes = /* @__PURE__ */ new Set();
  for (const subject of subjects)
    for (const evaluation of await evaluator.evaluate(subject)) outcomes.add(evaluation.outcome);
  if (!outcomes.has(outcome))
    return [
      outcomes.size === 0 ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("example.no-outcome", { expected: outcome }) : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("example.other-outcome", { expected: outcome, outcomes: [...outcomes] })
    ];
  const ids = new Set(subjects.map(({ id }) => id));
  const findings = report.findings.filter(
    (finding) => finding.ruleId === rule.id && ids.has(finding.subject)
  );
  if (outcome === "pass" || outcome === "not-applicable")
    return findings.map(
      ({ primary }) => (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("example.unexpected-finding", { line: primary.range.start.line })
    );
  const lines = findings.filter((finding) => finding.outcome === outcome).map(({ primary }) => primary.range.start.line);
  if (lines.length === 0) return [(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("example.no-finding")];
  return line === void 0 || lines.includes(line) ? [] : [(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("example.other-line", { expected: line, lines: lines.map(String) })];
}



/***/ }),

/***/ 4633:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   ml: () => (/* binding */ FAILS),
/* harmony export */   t: () => (/* binding */ HOLDS),
/* harmony export */   yI: () => (/* binding */ leafKey)
/* harmony export */ });
/* harmony import */ var _facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3288);
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1136);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1986);
/* harmony import */ var _policy_packs_operators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1753);




const HOLDS = 1;
const FAILS = 2;
const UNKNOWN = 4;
const leafKey = ({ fact, operator, value }) => JSON.stringify([fact, operator, value]);
const MOST_ITEMS = 6;
const MOST_FREE = 4;
function classesOf(fact, leaves, unreadable) {
  const entry = (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W8, fact);
  const closed = leaves.map((leaf) => isPlain(leaf.value) ? leaf : void 0);
  const values = entry === void 0 ? void 0 : valuesOf(fact, closed.filter(isLeaf));
  const free = closed.map(
    (leaf) => leaf === void 0 || values === void 0 && leaf.operator !== "present"
  );
  const stated = (values ?? [""]).map(
    (value) => leaves.map(
      (leaf, i) => free[i] ? HOLDS | FAILS : truth(operatorOf(leaf)?.holds({ state: "declared", value }, leaf.value))
    )
  );
  const classes = stated.flatMap((truths) => settled(truths)).map((truths) => ({ absent: false, truths }));
  if (entry?.mayBeAbsent !== false)
    classes.push({
      absent: true,
      truths: leaves.map((leaf) => truth(operatorOf(leaf)?.absent?.(leaf.value)))
    });
  if (unreadable) classes.push({ absent: false, truths: leaves.map(() => UNKNOWN) });
  const seen = /* @__PURE__ */ new Set();
  return classes.filter(({ absent, truths }) => {
    const key = `${absent} ${truths.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}
const isLeaf = (leaf) => leaf !== void 0;
const isPlain = (value) => typeof value !== "object" || Array.isArray(value);
const truth = (holds) => holds === true ? HOLDS : FAILS;
const operatorOf = ({ operator }) => (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(_policy_packs_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .OPERATORS */ .w, operator);
function settled(truths) {
  const open = truths.flatMap((count, i) => count === (HOLDS | FAILS) ? [i] : []);
  if (open.length > MOST_FREE) return [[...truths]];
  return open.reduce(
    (sets, i) => sets.flatMap(
      (set) => [HOLDS, FAILS].map(
        (value) => set.map((candidate, index) => index === i ? value : candidate)
      )
    ),
    [[...truths]]
  );
}
function valuesOf(fact, leaves) {
  const entry = (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W8, fact);
  const named = leaves.flatMap(({ value }) => Array.isArray(value) ? value : [value]);
  const words = [...new Set(named.filter((value) => typeof value === "string"))];
  switch (entry?.type) {
    case "presence":
      return _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .PRESENCE */ .w5;
    case "enum":
      return entry.values ?? [...words, OTHER];
    case "number": {
      const numbers = named.filter((value) => typeof value === "number").sort((a, b) => a - b);
      const [least = 0, most = 0] = [numbers[0], numbers.at(-1)];
      const between = numbers.map((n, i) => (n + (numbers[i + 1] ?? n)) / 2);
      const far = (n) => 1 + Math.abs(n);
      return [least - far(least), ...numbers, ...between, most + far(most)];
    }
    case "list":
      return subsets(alike(words, leaves))?.map((items) => [...items, OTHER]);
    default:
      return [...words, OTHER];
  }
}
const OTHER = "\0";
function alike(words, leaves) {
  const first = /* @__PURE__ */ new Map();
  for (const word of words) {
    const where = leaves.map(({ value }) => Array.isArray(value) ? value.includes(word) : value === word).join();
    if (!first.has(where)) first.set(where, word);
  }
  return [...first.values()];
}
const subsets = (items) => items.length > MOST_ITEMS ? void 0 : items.reduce((sets, item) => sets.flatMap((set) => [set, [...set, item]]), [[]]);



/***/ }),

/***/ 9973:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   cc: () => (/* binding */ leavesIn)
/* harmony export */ });
/* harmony import */ var _fact_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);

function partsOf(rule) {
  const parts = [{ name: "when", path: ["when"], condition: rule.when, reached: [] }];
  const reached = [{ condition: rule.when, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t }];
  if (rule.undetermined) {
    parts.push({
      name: "undetermined",
      path: ["undetermined"],
      condition: rule.undetermined,
      reached: [...reached]
    });
    reached.push({ condition: rule.undetermined, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml | _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV });
  }
  if (rule.require)
    parts.push({ name: "require", path: ["require"], condition: rule.require, reached });
  for (const [i, { require: require2 }] of (rule.cases ?? []).entries()) {
    parts.push({
      name: `case ${i + 1}`,
      path: ["cases", i, "require"],
      condition: require2,
      reached: [...reached]
    });
    reached.push({ condition: require2, is: _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t });
  }
  return parts;
}
function children(condition, path) {
  if ("all" in condition)
    return condition.all.map((member, i) => ({ condition: member, path: [...path, "all", i] }));
  if ("any" in condition)
    return condition.any.map((member, i) => ({ condition: member, path: [...path, "any", i] }));
  return "not" in condition ? [{ condition: condition.not, path: [...path, "not"] }] : [];
}
const leavesIn = (condition, path) => "fact" in condition ? [{ leaf: condition, path }] : children(condition, path).flatMap((child) => leavesIn(child.condition, child.path));



/***/ }),

/***/ 7837:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ possible)
/* harmony export */ });
/* harmony import */ var _fact_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4633);

const MOST_STEPS = 5e4;
const MOST_LEAVES = 200;
function possible(goals, unreadable = false) {
  const facts = new ComparedFacts();
  const wanted = goals.flatMap(
    (goal) => "absent" in goal ? [] : [{ node: facts.compile(goal.condition), is: goal.is }]
  );
  const silent = new Set(goals.flatMap((goal) => "absent" in goal ? [goal.absent] : []));
  for (const fact of silent) facts.know(fact);
  if (facts.size > MOST_LEAVES) return "too-much";
  const classes = facts.classes(unreadable, silent);
  if (classes.some((factClasses) => factClasses.length === 0)) return "no";
  const order = classes.map((_, i) => i).sort((a, b) => size(classes, a) - size(classes, b));
  const chosen = classes.map(() => void 0);
  const open = classes.map((factClasses) => union(factClasses));
  let steps = 0;
  const search = (depth) => {
    if (++steps > MOST_STEPS) return "too-much";
    const truths = (fact2, leaf) => (chosen[fact2]?.truths ?? open[fact2])?.[leaf] ?? _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml;
    let certain = true;
    for (const { node, is } of wanted) {
      const may = truthsOf(node, truths);
      if ((may & is) === 0) return "no";
      if ((may & ~is) !== 0) certain = false;
    }
    const fact = order[depth];
    if (certain || fact === void 0) return "yes";
    for (const valueClass of classes[fact] ?? []) {
      chosen[fact] = valueClass;
      const answer = search(depth + 1);
      chosen[fact] = void 0;
      if (answer !== "no") return answer;
    }
    return "no";
  };
  return search(0);
}
const size = (classes, i) => classes[i]?.length ?? 0;
const union = (classes) => (classes[0]?.truths ?? []).map(
  (_, leaf) => classes.reduce((truthSet, { truths }) => truthSet | (truths[leaf] ?? 0), 0)
);
class ComparedFacts {
  /** How many there are. */
  size = 0;
  #facts = /* @__PURE__ */ new Map();
  know(fact) {
    const facts = this.#facts.get(fact) ?? {
      index: this.#facts.size,
      leaves: /* @__PURE__ */ new Map()
    };
    this.#facts.set(fact, facts);
    return facts;
  }
  compile(condition) {
    if ("all" in condition) return { all: condition.all.map((member) => this.compile(member)) };
    if ("any" in condition) return { any: condition.any.map((member) => this.compile(member)) };
    if ("not" in condition) return { not: this.compile(condition.not) };
    const { index: factIndex, leaves } = this.know(condition.fact);
    const key = (0,_fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .leafKey */ .yI)(condition);
    const entry = leaves.get(key) ?? { leaf: condition, index: leaves.size };
    if (entry.index === leaves.size) this.size++;
    leaves.set(key, entry);
    return { fact: factIndex, leaf: entry.index };
  }
  classes(unreadable, silent) {
    return [...this.#facts].map(([fact, { leaves }]) => {
      const classes = (0,_fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .classesOf */ .OX)(
        fact,
        [...leaves.values()].map(({ leaf }) => leaf),
        unreadable
      );
      return silent.has(fact) ? classes.filter(({ absent }) => absent) : classes;
    });
  }
}
function truthsOf(node, truths) {
  if ("all" in node) return every(node.all.map((child) => truthsOf(child, truths)));
  if ("any" in node)
    return opposite(every(node.any.map((child) => opposite(truthsOf(child, truths)))));
  if ("not" in node) return opposite(truthsOf(node.not, truths));
  return truths(node.fact, node.leaf);
}
function every(parts) {
  const may = (set) => parts.every((part) => (part & set) !== 0);
  return (may(_fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t) ? _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t : 0) | (parts.some((part) => (part & _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml) !== 0) ? _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml : 0) | (may(_fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t | _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV) && parts.some((part) => (part & _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV) !== 0) ? _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : 0);
}
const opposite = (set) => ((set & _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t) === 0 ? 0 : _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml) | ((set & _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml) === 0 ? 0 : _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t) | set & _fact_values_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;



/***/ }),

/***/ 3609:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ memoryHost)
/* harmony export */ });
/* harmony import */ var _facts_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(282);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1747);


function memoryHost(files) {
  const texts = new Map(Object.entries(files));
  const paths = [...texts.keys()].sort();
  return {
    async list() {
      return { files: paths.filter((path) => (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeDocument */ .EQ)((0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path))), diagnostics: [] };
    },
    async names(folder) {
      return paths.filter((path) => (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path) === folder).map(_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb);
    },
    async below(folder) {
      return paths.filter((path) => folder === "" || path.startsWith(`${folder}/`));
    },
    async read(file, maxBytes) {
      const text = texts.get(file);
      if (text === void 0) throw new Error("no such file");
      const bytes = new TextEncoder().encode(text);
      const truncated = bytes.length > maxBytes;
      return {
        text: truncated ? new TextDecoder().decode(bytes.subarray(0, maxBytes)) : text,
        truncated,
        utf8: true
      };
    },
    debug() {
    }
  };
}



/***/ }),

/***/ 8712:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedGlobs)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _text_glob_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4023);



function checkedGlobs(key, patterns) {
  const refuse = (problem, location) => {
    if (problem !== void 0)
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
        "config-invalid",
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.invalid-value", { key, problem }),
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.see-globs"),
        location
      );
  };
  for (const { text, at: location } of patterns) refuse((0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_2__/* .globProblem */ .AI)(text), location);
  refuse((0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_2__/* .globsProblem */ .jQ)(patterns.map(({ text }) => text)), patterns[0]?.at);
  return patterns;
}



/***/ }),

/***/ 8477:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7934);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7668);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);
/* harmony import */ var _model_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(735);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1047);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8426);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4413);
/* harmony import */ var _exceptions_waivers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77);
/* harmony import */ var _packs_valibot_issues_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3396);
/* harmony import */ var _checked_globs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8712);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2362);












function readConfig(file, text) {
  const map = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .lines */ .M)(text);
  const { root, problems } = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, 0, text.length, map);
  const first = problems[0];
  if (first)
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("config-invalid", first.message, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.fix-yaml"), {
      file,
      range: first.range
    });
  if (root === void 0 || root.kind === "scalar" && root.text === null) return {};
  const where = (node) => ({ file, range: (node ?? root).range });
  if (root.kind !== "map")
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(
      "config-invalid",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.not-a-mapping"),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.see-schema"),
      where(root)
    );
  refuseUnknown(file, root, Object.keys(_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigFile */ .PZ.entries));
  const waivers = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(root, "waivers");
  const stated = waivers?.kind === "list" ? waivers.items : [];
  for (const waiver of stated)
    if (waiver.kind === "map") refuseUnknown(file, waiver, Object.keys(_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .Waiver */ .fv.entries));
  const overrides = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(root, "overrides");
  for (const override of overrides?.kind === "list" ? overrides.items : [])
    if (override.kind === "map") refuseUnknown(file, override, Object.keys(_model_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .Override */ .d_.entries));
  for (const key of ["include", "exclude"]) (0,_checked_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedGlobs */ .X)(key, (0,_declarations_js__WEBPACK_IMPORTED_MODULE_8__/* .texts */ .Te)((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(root, key), where));
  const parsed = valibot__WEBPACK_IMPORTED_MODULE_11__/* .safeParse */ .xLC(_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigFile */ .PZ, (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(root));
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const path = issue.path?.map((item) => String(item.key)) ?? [];
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(
      "config-invalid",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.invalid-value", { key: path.join("."), problem: (0,_packs_valibot_issues_js__WEBPACK_IMPORTED_MODULE_6__/* .issueMessage */ .bg)(issue) }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.see-schema"),
      where((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nearestNode */ .Tb)(root, path))
    );
  }
  const {
    waivers: _w,
    parameters: _p,
    overrides: _o,
    authorizations: _a,
    deployment: _d,
    ...config
  } = parsed.output;
  const declared = (key, read) => {
    const node = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(root, key);
    return node === void 0 || node.kind === "scalar" && node.text === null ? {} : { [key]: read(node) };
  };
  return {
    ...config,
    ...declared("waivers", () => stated.map((node) => (0,_exceptions_waivers_js__WEBPACK_IMPORTED_MODULE_5__/* .readWaiver */ .Vg)(file, node))),
    ...declared("parameters", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_8__/* .readParameters */ .Zu)(node, where)),
    ...declared("overrides", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_8__/* .readOverrides */ .iP)(node, where)),
    ...declared("authorizations", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_8__/* .readAuthorizations */ .fW)(node, where)),
    ...declared("deployment", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_8__/* .readDeployment */ .iJ)(node, where)),
    ...root.entries.size > 0 ? { at: (...path) => where((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nearestNode */ .Tb)(root, path)) } : {}
  };
}
function refuseUnknown(file, map, allowed) {
  for (const [key, entry] of map.entries)
    if (!allowed.includes(key))
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(
        "config-unknown-key",
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.unknown-key", { key }),
        (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(key, allowed) ?? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.known-keys", { keys: allowed }),
        { file, range: entry.key }
      );
}



/***/ }),

/***/ 2362:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Zu: () => (/* binding */ readParameters),
/* harmony export */   fW: () => (/* binding */ readAuthorizations),
/* harmony export */   iJ: () => (/* binding */ readDeployment),
/* harmony export */   iP: () => (/* binding */ readOverrides)
/* harmony export */ });
/* harmony import */ var _facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3288);
/* harmony import */ var _facts_draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7309);
/* harmony import */ var _facts_typed_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9470);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1793);
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1136);
/* harmony import */ var _model_spelling_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1052);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1986);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8426);
/* harmony import */ var _packs_value_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(745);
/* harmony import */ var _checked_globs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8712);











const PATHS = new Map(
  Object.entries(_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W8).flatMap(
    ([name, { governance, also = [], kinds }]) => kinds.includes("model") ? [governance ?? "", ...also].flatMap(
      (path) => path.startsWith("deployment.") ? [[path.slice("deployment.".length), name]] : path.startsWith("registrations.") ? [[path, name]] : []
    ) : []
  )
);
const texts = (node, where) => (node?.kind === "list" ? node.items : []).flatMap(
  (item) => item.kind === "scalar" && item.text ? [{ text: item.text, at: where(item) }] : []
);
function readDeployment(node, where, path = "") {
  const statements = /* @__PURE__ */ new Map();
  read(node, where, path, statements);
  return new Map([...statements].flatMap(([name, [fact]]) => fact ? [[name, fact]] : []));
}
function read(node, where, path, statements) {
  const name = PATHS.get(path);
  if (name === void 0) {
    if (node.kind !== "map" || ![...PATHS.keys()].some((candidate) => candidate.startsWith(prefix(path))))
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(
        "config-unknown-key",
        path === "" ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("deployment.not-a-mapping") : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("deployment.unknown-key", { key: path }),
        (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(path, PATHS.keys()) ?? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("config.known-keys", { keys: [...PATHS.keys()] }),
        where(node)
      );
    for (const [key, { value: value2 }] of node.entries) read(value2, where, prefix(path) + key, statements);
    return;
  }
  const entry = (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_8__/* .lookup */ .$I)(_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W8, name);
  const words = (node.kind === "list" ? node.items : [node]).flatMap(
    (item) => item.kind === "scalar" && item.text ? [{ text: item.text, at: where(item) }] : []
  );
  const [first] = words;
  const value = entry && first && (entry.type === "list" ? first.text : (0,_facts_typed_value_js__WEBPACK_IMPORTED_MODULE_2__/* .typed */ .n)(entry, first.text));
  if (!entry || !(0,_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isFactName */ .Ah)(name) || !first || value === void 0)
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(
      "config-invalid",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("deployment.invalid-value", { key: path, type: entry ? (0,_packs_value_types_js__WEBPACK_IMPORTED_MODULE_6__/* .factType */ .Bx)(entry) : "" }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("deployment.see-facts"),
      where(node)
    );
  if ((0,_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isListFact */ .TM)(name)) (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .stateList */ .MO)(statements, name, words, "governance");
  else (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .stateAsRead */ .Uy)(statements, name, value, { at: first.at, evidence: "governance" });
}
const inAmerican = (part) => ({
  ...part,
  text: (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_9__/* .americanWord */ .l)(part.text)
});
const prefix = (path) => path === "" ? "" : `${path}.`;
const readAuthorizations = (node, where) => (node.kind === "list" ? node.items : []).map((item) => {
  const part = (key) => {
    const value = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, key);
    return value?.kind === "scalar" && value.text ? { text: value.text, at: where(value) } : void 0;
  };
  const nothing = { text: "", at: where(item) };
  const scope = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, "scope");
  const expires = part("expires");
  const owner = part("owner");
  const upstream = part("upstream");
  if (upstream) (0,_checked_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedGlobs */ .X)("upstream", [upstream]);
  return {
    at: where(item),
    upstream: upstream?.text ?? "",
    basis: inAmerican(part("basis") ?? nothing),
    evidence: part("evidence") ?? nothing,
    scope: texts(scope, where),
    ...expires ? { expires } : {},
    ...owner ? { owner } : {}
  };
});
const readParameters = (node, where) => (node?.kind === "map" ? [...node.entries] : []).map(
  ([rule, entry]) => ({
    rule: (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_9__/* .currentRuleId */ .B)(rule),
    at: where(entry.value),
    values: new Map(
      (entry.value.kind === "map" ? [...entry.value.entries] : []).map(([name, { value }]) => [
        name,
        { value: (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(value), at: where(value) }
      ])
    )
  })
);
const SETTINGS = [..._model_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC, "off"];
const settingOf = (value) => SETTINGS.find((setting) => setting === value) ?? "error";
const readOverrides = (node, where) => (node?.kind === "list" ? node.items : []).map((item) => {
  const files = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, "files");
  const rules = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, "rules");
  return {
    files: (0,_checked_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedGlobs */ .X)("files", texts(files, where)),
    rules: new Map(
      (rules?.kind === "map" ? [...rules.entries] : []).map(([rule, { value }]) => [
        (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_9__/* .currentRuleId */ .B)(rule),
        { value: settingOf((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(value)), at: where(value) }
      ])
    ),
    parameters: readParameters((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, "parameters"), where)
  };
});



/***/ })

};
