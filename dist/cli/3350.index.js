export const id = 3350;
export const ids = [3350];
export const modules = {

/***/ 4387:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);
/* harmony import */ var _node_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65);




/** More is no example. */
const MOST_FILES = 1000;
const DEEPEST = 16;
/** Room for a data file above the size from which one asks for a card. */
const LARGEST = 8 * 1024 * 1024;
/** The documents of an example of a rule: one file, or a folder as a repository. Links out of the rule are refused. */
function filesOf(rule, path) {
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rule, path);
    const real = resolved(start);
    if (real === undefined || !(0,_node_host_js__WEBPACK_IMPORTED_MODULE_3__/* .inside */ .nx)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(rule), real))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("example-missing", `there is no file or folder ${path} beside the rule`, "examples lie in the folder of their rule");
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile())
        return { [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(start)]: text(real, path) };
    const files = [];
    const walk = (folder, below, depth) => {
        for (const entry of entries(folder)) {
            const name = `${below}${entry.name}`;
            if (entry.isFile())
                files.push([name, text((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), `${path}/${name}`)]);
            else if (entry.isDirectory() && depth < DEEPEST)
                walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name), `${name}/`, depth + 1);
            if (files.length > MOST_FILES)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("example-invalid", `${path} holds more than ${MOST_FILES} files`, "an example is a small repository");
        }
    };
    walk(real, "", 0);
    return Object.fromEntries(files);
}
function resolved(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
const entries = (folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
function text(file, name) {
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size <= LARGEST)
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
    }
    catch { }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("example-invalid", `${name} cannot be read`, "check its permissions and size");
}


/***/ }),

/***/ 1761:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ runExample)
});

// EXTERNAL MODULE: ./lib/src/check.js + 49 modules
var check = __webpack_require__(4469);
// EXTERNAL MODULE: ./lib/src/example.js
var example = __webpack_require__(9784);
// EXTERNAL MODULE: ./lib/src/facts/paths.js
var facts_paths = __webpack_require__(282);
// EXTERNAL MODULE: ./lib/src/formats/offered.js
var offered = __webpack_require__(2386);
;// CONCATENATED MODULE: ./lib/src/node/memory-host.js


/** A repository that is only a map of paths to texts: relative to the root, with forward slashes. */
function memoryHost(files) {
    const texts = new Map(Object.entries(files));
    const paths = [...texts.keys()].sort();
    return {
        async list() {
            return { files: paths.filter((path) => (0,offered/* mayBeDocument */.EQ)((0,facts_paths/* nameOf */.Vb)(path))), diagnostics: [] };
        },
        async names(folder) {
            return paths.filter((path) => (0,facts_paths/* folderOf */.yS)(path) === folder).map(facts_paths/* nameOf */.Vb);
        },
        async below(folder) {
            return paths.filter((path) => folder === "" || path.startsWith(`${folder}/`));
        },
        async read(file, maxBytes) {
            const text = texts.get(file);
            if (text === undefined)
                throw new Error("no such file");
            const bytes = new TextEncoder().encode(text);
            const truncated = bytes.length > maxBytes;
            return {
                text: truncated ? new TextDecoder().decode(bytes.subarray(0, maxBytes)) : text,
                truncated,
                utf8: true,
            };
        },
        debug() { },
    };
}

// EXTERNAL MODULE: ./lib/src/policy/builtin.js + 1 modules
var policy_builtin = __webpack_require__(314);
// EXTERNAL MODULE: ./lib/src/policy/parameters.js
var policy_parameters = __webpack_require__(4017);
// EXTERNAL MODULE: ./lib/src/policy/resolve.js + 2 modules
var resolve = __webpack_require__(8562);
;// CONCATENATED MODULE: ./lib/src/cli/example-run.js






/** Runs an example under one pack alone, with its own configuration, change and date. */
async function runExample(documents, pack, { today, builtin }) {
    const { register, digest } = (0,policy_builtin/* builtinRegister */.D)([pack]);
    const { files, config, packs, date, change } = (0,example/* exampleRun */.eb)(documents, today);
    const policy = await (0,resolve/* resolvePolicy */.n)(config, {}, builtin, packs);
    const parameters = config.parameters ?? [];
    const ran = (0,policy_parameters/* withParameters */.zv)(pack, parameters);
    const result = await (0,check/* check */.z)(memoryHost(files), {
        ...policy,
        packs: [ran],
        register,
        registerDigest: digest,
        locale: "en",
        date,
        ...(change ? { change } : {}),
    });
    return { result, ran, parameters };
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

/** Wider lines are hard to read, however wide the terminal is. */
const WIDEST = 100;
/** Columns to break lines at; none where nobody watches. */
const columnsOf = (terminal) => terminal === undefined ? undefined : Math.max(40, Math.min(terminal, WIDEST));
/** A paragraph, indented. */
const paragraph = (text, columns, indent = "") => (0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(text, columns === undefined ? undefined : columns - indent.length).map((row) => `${indent}${row}`);
/** Words in columns, each as wide as its widest; the last one is broken where the terminal ends. */
function table(rows, columns, indent = "  ") {
    const widths = [];
    for (const row of rows)
        row.slice(0, -1).forEach((cell, i) => {
            widths[i] = Math.max(widths[i] ?? 0, (0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .width */ .VL)(cell));
        });
    return rows.flatMap((row) => {
        const start = row
            .slice(0, -1)
            .map((cell, i) => `${(0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .padded */ .jC)(cell, widths[i] ?? 0)}  `)
            .join("");
        const room = columns === undefined ? undefined : columns - indent.length - (0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .width */ .VL)(start);
        // A column too narrow for words is left to the terminal.
        return (0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(row.at(-1) ?? "", room === undefined || room < 16 ? undefined : room).map((part, i) => `${indent}${i === 0 ? start : " ".repeat((0,_report_width_js__WEBPACK_IMPORTED_MODULE_0__/* .width */ .VL)(start))}${part}`.replace(/ {1,200}$/, ""));
    });
}


/***/ }),

/***/ 9784:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eb: () => (/* binding */ exampleRun),
/* harmony export */   vP: () => (/* binding */ exampleProblems)
/* harmony export */ });
/* unused harmony export changeBetween */
/* harmony import */ var _change_artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7488);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5071);
/* harmony import */ var _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8105);
/* harmony import */ var _facts_day_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(704);
/* harmony import */ var _facts_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(282);
/* harmony import */ var _formats_offered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2386);
/* harmony import */ var _policy_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2607);
/* harmony import */ var _policy_config_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8649);








const BEFORE = "before/";
const DATE = "date";
/**
 * Takes the folder of an example apart: `.cardwarden.yml` is its configuration, the file `date` its day, and the folder
 * `before` holds the repository as it was before the change under review.
 */
function exampleRun(files, today) {
    const all = Object.entries(files).map(([path, text]) => [path.replaceAll("\\", "/"), text]);
    const now = new Map(all.filter(([path]) => path !== DATE && !path.startsWith(BEFORE) && !_policy_config_files_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIG_FILES */ .n.some((name) => name === path)));
    const before = new Map(all
        .filter(([path]) => path.startsWith(BEFORE))
        .map(([path, text]) => [path.slice(BEFORE.length), text]));
    const configuration = all.find(([path]) => _policy_config_files_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIG_FILES */ .n.some((name) => name === path));
    const date = new Map(all).get(DATE)?.trim() ?? today;
    if ((0,_facts_day_js__WEBPACK_IMPORTED_MODULE_7__/* .dayNumber */ .U)(date) === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("example-invalid", "the file `date` holds no day", "write YYYY-MM-DD");
    return {
        files: Object.fromEntries(now),
        config: configuration ? (0,_policy_config_js__WEBPACK_IMPORTED_MODULE_5__.readConfig)(...configuration) : {},
        packs: packsIn(now),
        date,
        ...(before.size > 0 ? { change: changeBetween(before, now) } : {}),
    };
}
/** Packs that lie in an example; it reaches for no others. */
function packsIn(files) {
    return async (spec, by = "") => {
        const folder = (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(by, spec);
        const text = spec.startsWith(".") ? files.get(`${folder}/pack.json`) : undefined;
        if (text === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("pack-not-supported", `the configuration of an example cannot load the pack ${spec}`, "an example loads packs that lie in it");
        const rules = [...files].flatMap(([path, rule]) => {
            const [name = "", file, more] = path.startsWith(`${folder}/`)
                ? path.slice(folder.length + 1).split("/")
                : [];
            return file === "rule.json" && more === undefined ? [[name, parsed(path, rule)]] : [];
        });
        const pack = parsed(`${folder}/pack.json`, text);
        return { pack, text, rules: Object.fromEntries(rules), origin: folder };
    };
}
function parsed(path, text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("pack-invalid", `${path} is not JSON`, "mend the JSON");
    }
}
/** The change from one state of a repository to another. */
function changeBetween(before, after) {
    const files = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
    const difference = (file) => !before.has(file) ? "added" : after.has(file) ? "altered" : "removed";
    return {
        base: "before",
        files: new Map(files.map((file) => [file, difference(file)])),
        comparable: true,
        listedBefore: files.filter((file) => before.has(file) && (0,_formats_offered_js__WEBPACK_IMPORTED_MODULE_4__/* .mayBeDocumentAt */ .xV)(file)),
        artifacts: files
            .filter((file) => (0,_change_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .isArtifact */ .v)(file, after.get(file)?.length ?? 0, (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .namesBeside */ .dk)(after.keys(), file)))
            .filter((file) => after.has(file))
            .sort(),
        async before(file) {
            const text = before.get(file);
            return text === undefined ? undefined : { file, text, truncated: false, utf8: true };
        },
    };
}
/**
 * What an example promises and a run of its pack did not show; empty where it kept its promise. The pack holds the one
 * rule.
 */
async function exampleProblems(rule, pack, example, { report, facts }) {
    const { subject: wanted, outcome, line } = example;
    const subjects = facts.subjects.filter(
    // By id, or, where ids are `.`, by kind.
    ({ id, kind }) => wanted === undefined || id === wanted || kind === wanted);
    const evaluator = new _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .Evaluator */ .o([pack]);
    const outcomes = new Set();
    for (const subject of subjects)
        for (const one of await evaluator.evaluate(subject))
            outcomes.add(one.outcome);
    if (!outcomes.has(outcome))
        return [`${outcome} was promised, ${[...outcomes].join(", ") || "nothing"} came out`];
    const ids = new Set(subjects.map(({ id }) => id));
    const findings = report.findings.filter((finding) => finding.ruleId === rule.id && ids.has(finding.subject));
    if (outcome === "pass" || outcome === "not-applicable")
        return findings.map(({ primary }) => `a finding at line ${primary.range.start.line}`);
    const lines = findings
        .filter((finding) => finding.outcome === outcome)
        .map(({ primary }) => primary.range.start.line);
    if (lines.length === 0)
        return [`no finding, though the rule did not pass`];
    return line === undefined || lines.includes(line)
        ? []
        : [`line ${line} was promised, the finding is at line ${lines.join(", ")}`];
}


/***/ }),

/***/ 7868:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   cc: () => (/* binding */ leavesIn)
/* harmony export */ });
/* harmony import */ var _worlds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4433);

/** The conditions of a rule with what each of them can take for granted. */
function partsOf(rule) {
    const parts = [{ name: "when", path: ["when"], condition: rule.when, reached: [] }];
    const reached = [{ condition: rule.when, is: _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t }];
    if (rule.undetermined) {
        parts.push({
            name: "undetermined",
            path: ["undetermined"],
            condition: rule.undetermined,
            reached: [...reached],
        });
        reached.push({ condition: rule.undetermined, is: _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml | _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV });
    }
    if (rule.require)
        parts.push({ name: "require", path: ["require"], condition: rule.require, reached });
    for (const [i, { require }] of (rule.cases ?? []).entries()) {
        parts.push({
            name: `case ${i + 1}`,
            path: ["cases", i, "require"],
            condition: require,
            reached: [...reached],
        });
        reached.push({ condition: require, is: _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t });
    }
    return parts;
}
/** The members of a condition, with their places. */
function children(condition, path) {
    if ("all" in condition)
        return condition.all.map((one, i) => ({ condition: one, path: [...path, "all", i] }));
    if ("any" in condition)
        return condition.any.map((one, i) => ({ condition: one, path: [...path, "any", i] }));
    return "not" in condition ? [{ condition: condition.not, path: [...path, "not"] }] : [];
}
/** The comparisons of a condition, with their places. */
const leavesIn = (condition, path) => "fact" in condition
    ? [{ leaf: condition, path }]
    : children(condition, path).flatMap((one) => leavesIn(one.condition, one.path));


/***/ }),

/***/ 3295:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ possible)
/* harmony export */ });
/* harmony import */ var _worlds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4433);

/** Steps of a search; a rule that asks for more is given the benefit of the doubt. */
const MOST_STEPS = 50_000;
/** Different comparisons; no rule that a person wrote has as many. */
const MOST_LEAVES = 200;
/**
 * Whether some subject can bring about all goals at once. Facts count as independent of each other, and every value of
 * a fact as possible, so that `no` is certain and `yes` is not. With `unreadable`, any fact may also be one that
 * cannot be read.
 */
function possible(goals, unreadable = false) {
    const facts = new Facts();
    const wanted = goals.flatMap((goal) => "absent" in goal ? [] : [{ node: facts.compile(goal.condition), is: goal.is }]);
    const silent = new Set(goals.flatMap((goal) => ("absent" in goal ? [goal.absent] : [])));
    for (const fact of silent)
        facts.know(fact);
    if (facts.size > MOST_LEAVES)
        return "too-much";
    const classes = facts.classes(unreadable, silent);
    if (classes.some((list) => list.length === 0))
        return "no";
    const order = classes.map((_, i) => i).sort((a, b) => size(classes, a) - size(classes, b));
    const chosen = classes.map(() => undefined);
    const open = classes.map((list) => union(list));
    let steps = 0;
    const search = (depth) => {
        if (++steps > MOST_STEPS)
            return "too-much";
        const truths = (fact, leaf) => (chosen[fact]?.truths ?? open[fact])?.[leaf] ?? _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml;
        let certain = true;
        for (const { node, is } of wanted) {
            const may = truthsOf(node, truths);
            if ((may & is) === 0)
                return "no";
            if ((may & ~is) !== 0)
                certain = false;
        }
        const fact = order[depth];
        if (certain || fact === undefined)
            return "yes";
        for (const one of classes[fact] ?? []) {
            chosen[fact] = one;
            const found = search(depth + 1);
            chosen[fact] = undefined;
            if (found !== "no")
                return found;
        }
        return "no";
    };
    return search(0);
}
const size = (classes, i) => classes[i]?.length ?? 0;
const union = (classes) => (classes[0]?.truths ?? []).map((_, leaf) => classes.reduce((all, { truths }) => all | (truths[leaf] ?? 0), 0));
/** The comparisons of some conditions, by fact; equal ones are one. */
class Facts {
    /** How many there are. */
    size = 0;
    #facts = new Map();
    know(fact) {
        const known = this.#facts.get(fact) ?? { at: this.#facts.size, leaves: new Map() };
        this.#facts.set(fact, known);
        return known;
    }
    compile(condition) {
        if ("all" in condition)
            return { all: condition.all.map((one) => this.compile(one)) };
        if ("any" in condition)
            return { any: condition.any.map((one) => this.compile(one)) };
        if ("not" in condition)
            return { not: this.compile(condition.not) };
        const { at, leaves } = this.know(condition.fact);
        const key = (0,_worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .leafKey */ .yI)(condition);
        const known = leaves.get(key) ?? { leaf: condition, at: leaves.size };
        if (known.at === leaves.size)
            this.size++;
        leaves.set(key, known);
        return { fact: at, leaf: known.at };
    }
    classes(unreadable, silent) {
        return [...this.#facts].map(([fact, { leaves }]) => {
            const all = (0,_worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .classesOf */ .OX)(fact, [...leaves.values()].map(({ leaf }) => leaf), unreadable);
            return silent.has(fact) ? all.filter(({ absent }) => absent) : all;
        });
    }
}
/** Kleene's three values over sets of them: what a condition may come to. */
function truthsOf(node, truths) {
    if ("all" in node)
        return every(node.all.map((one) => truthsOf(one, truths)));
    if ("any" in node)
        return opposite(every(node.any.map((one) => opposite(truthsOf(one, truths)))));
    if ("not" in node)
        return opposite(truthsOf(node.not, truths));
    return truths(node.fact, node.leaf);
}
function every(parts) {
    const may = (set) => parts.every((part) => (part & set) !== 0);
    return ((may(_worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t) ? _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t : 0) |
        (parts.some((part) => (part & _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml) !== 0) ? _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml : 0) |
        (may(_worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t | _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV) && parts.some((part) => (part & _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV) !== 0) ? _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : 0));
}
const opposite = (set) => ((set & _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t) === 0 ? 0 : _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml) | ((set & _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .FAILS */ .ml) === 0 ? 0 : _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLDS */ .t) | (set & _worlds_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV);


/***/ }),

/***/ 4433:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   ml: () => (/* binding */ FAILS),
/* harmony export */   t: () => (/* binding */ HOLDS),
/* harmony export */   yI: () => (/* binding */ leafKey)
/* harmony export */ });
/* harmony import */ var _facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5822);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4438);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1986);
/* harmony import */ var _policy_operators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(708);




/** Sets of the three truth values, as bits. */
const HOLDS = 1;
const FAILS = 2;
const UNKNOWN = 4;
const leafKey = ({ fact, operator, value }) => JSON.stringify([fact, operator, value]);
/** More classes of one fact are not told apart; the comparisons then count as independent of each other. */
const MOST_ITEMS = 6;
const MOST_FREE = 4;
/**
 * The ways in which one fact can answer some comparisons: one class for all values that answer alike, one for silence
 * where the fact may be absent, and one for "cannot be read" where that is asked for. A comparison whose value is not
 * written in the rule (a parameter) may hold or not for every stated value.
 */
function classesOf(fact, leaves, unreadable) {
    const entry = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y, fact);
    const closed = leaves.map((leaf) => (isPlain(leaf.value) ? leaf : undefined));
    const values = entry === undefined ? undefined : valuesOf(fact, closed.filter(isLeaf));
    // Where values cannot be listed, every comparison but `present` is free.
    const free = closed.map((leaf) => leaf === undefined || (values === undefined && leaf.operator !== "present"));
    const stated = (values ?? [""]).map((value) => leaves.map((leaf, i) => free[i]
        ? HOLDS | FAILS
        : truth(operatorOf(leaf)?.holds({ state: "declared", value }, leaf.value))));
    const classes = stated
        .flatMap((truths) => settled(truths))
        .map((truths) => ({ absent: false, truths }));
    if (entry?.mayBeAbsent !== false)
        classes.push({
            absent: true,
            truths: leaves.map((leaf) => truth(operatorOf(leaf)?.absent?.(leaf.value))),
        });
    if (unreadable)
        classes.push({ absent: false, truths: leaves.map(() => UNKNOWN) });
    const seen = new Set();
    return classes.filter(({ absent, truths }) => {
        const key = `${absent} ${truths.join()}`;
        return !seen.has(key) && seen.add(key);
    });
}
const isLeaf = (leaf) => leaf !== undefined;
const isPlain = (value) => typeof value !== "object" || Array.isArray(value);
const truth = (holds) => (holds === true ? HOLDS : FAILS);
const operatorOf = ({ operator }) => (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(_policy_operators_js__WEBPACK_IMPORTED_MODULE_2__/* .OPERATORS */ .w, operator);
/** Each comparison that is free, once as held and once as not; of too many, the sets stay as they are. */
function settled(truths) {
    const open = truths.flatMap((one, i) => (one === (HOLDS | FAILS) ? [i] : []));
    if (open.length > MOST_FREE)
        return [[...truths]];
    return open.reduce((all, i) => all.flatMap((one) => [HOLDS, FAILS].map((value) => one.map((other, at) => (at === i ? value : other)))), [[...truths]]);
}
/** Values of a fact of which every other value is the like of one; undefined where there are too many. */
function valuesOf(fact, leaves) {
    const entry = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y, fact);
    const named = leaves.flatMap(({ value }) => (Array.isArray(value) ? value : [value]));
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
            // Not only one more and one less: beyond 2^53 that is the same number.
            const far = (n) => 1 + Math.abs(n);
            return [least - far(least), ...numbers, ...between, most + far(most)];
        }
        case "list":
            return subsets(alike(words, leaves))?.map((items) => [...items, OTHER]);
        default:
            return [...words, OTHER];
    }
}
/** A value that no rule names. */
const OTHER = "\u0000";
/** One word for all that stand in the same comparisons. */
function alike(words, leaves) {
    const first = new Map();
    for (const word of words) {
        const where = leaves
            .map(({ value }) => (Array.isArray(value) ? value.includes(word) : value === word))
            .join();
        if (!first.has(where))
            first.set(where, word);
    }
    return [...first.values()];
}
const subsets = (items) => items.length > MOST_ITEMS
    ? undefined
    : items.reduce((all, item) => all.flatMap((set) => [set, [...set, item]]), [[]]);


/***/ }),

/***/ 2607:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7668);
/* harmony import */ var _model_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(735);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1047);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8426);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4413);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2932);
/* harmony import */ var _exceptions_waivers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1374);










/** Reads and validates a configuration. Every mistake is a UserError at its line. */
function readConfig(file, text) {
    const map = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_7__/* .lines */ .M)(text);
    const { root, problems } = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)(text, 0, text.length, map);
    const first = problems[0];
    if (first)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("config-invalid", `${first.message}`, "mend the YAML at this line", {
            file,
            range: first.range,
        });
    if (root === undefined || (root.kind === "scalar" && root.text === null))
        return {};
    const where = (node) => ({ file, range: (node ?? root).range });
    if (root.kind !== "map")
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("config-invalid", "this is not a mapping of keys", "see schemas/config.v1.schema.json", where(root));
    refuseUnknown(file, root, Object.keys(_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigFile */ .PZ.entries));
    const waivers = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_8__.at)(root, "waivers");
    const stated = waivers?.kind === "list" ? waivers.items : [];
    for (const waiver of stated)
        if (waiver.kind === "map")
            refuseUnknown(file, waiver, Object.keys(_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .Waiver */ .fv.entries));
    const overrides = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_8__.at)(root, "overrides");
    for (const one of overrides?.kind === "list" ? overrides.items : [])
        if (one.kind === "map")
            refuseUnknown(file, one, Object.keys(_model_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .Override */ .d_.entries));
    for (const key of ["include", "exclude"])
        (0,_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .checkedGlobs */ .X)(key, (0,_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .texts */ .Te)((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_8__.at)(root, key), where));
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_9__/* .safeParse */ .xLC(_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigFile */ .PZ, (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(root));
    if (!parsed.success) {
        const issue = parsed.issues[0];
        const path = issue.path?.map((item) => String(item.key)) ?? [];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("config-invalid", `${path.join(".")}: ${issue.message}`, "see schemas/config.v1.schema.json", where((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestNode */ .Tb)(root, path)));
    }
    const { waivers: _w, parameters: _p, overrides: _o, authorizations: _a, deployment: _d, ...config } = parsed.output;
    const declared = (key, read) => {
        const node = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_8__.at)(root, key);
        return node === undefined || (node.kind === "scalar" && node.text === null)
            ? {}
            : { [key]: read(node) };
    };
    return {
        ...config,
        ...declared("waivers", () => stated.map((node) => (0,_exceptions_waivers_js__WEBPACK_IMPORTED_MODULE_5__/* .readWaiver */ .Vg)(file, node))),
        ...declared("parameters", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .readParameters */ .Zu)(node, where)),
        ...declared("overrides", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .readOverrides */ .iP)(node, where)),
        ...declared("authorizations", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .readAuthorizations */ .fW)(node, where)),
        ...declared("deployment", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_4__/* .readDeployment */ .iJ)(node, where)),
        ...(root.entries.size > 0
            ? { at: (...path) => where((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .nearestNode */ .Tb)(root, path)) }
            : {}),
    };
}
function refuseUnknown(file, map, known) {
    for (const [key, entry] of map.entries)
        if (!known.includes(key))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("config-unknown-key", `no such key: ${key}`, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(key, known) ?? `known keys: ${known.join(", ")}`, { file, range: entry.key });
}


/***/ }),

/***/ 2932:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Zu: () => (/* binding */ readParameters),
/* harmony export */   fW: () => (/* binding */ readAuthorizations),
/* harmony export */   iJ: () => (/* binding */ readDeployment),
/* harmony export */   iP: () => (/* binding */ readOverrides)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5822);
/* harmony import */ var _facts_draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7309);
/* harmony import */ var _facts_typed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5506);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4438);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1986);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8426);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1374);








/** Facts that a configuration may declare under `deployment`, by their path below it. */
const PATHS = new Map(Object.entries(_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y).flatMap(([name, { governance, also = [], kinds }]) => kinds.includes("model")
    ? [governance ?? "", ...also].flatMap((path) => path.startsWith("deployment.")
        ? [[path.slice("deployment.".length), name]]
        : path.startsWith("registrations.")
            ? [[path, name]]
            : [])
    : []));
/** The texts of a list, each with its place. */
const texts = (node, where) => (node?.kind === "list" ? node.items : []).flatMap((one) => one.kind === "scalar" && one.text ? [{ text: one.text, at: where(one) }] : []);
/** `deployment` of a configuration as facts of every subject; what is not in the vocabulary is a mistake. */
function readDeployment(node, where, path = "") {
    const statements = new Map();
    read(node, where, path, statements);
    return new Map([...statements].flatMap(([name, [fact]]) => (fact ? [[name, fact]] : [])));
}
function read(node, where, path, statements) {
    const name = PATHS.get(path);
    if (name === undefined) {
        if (node.kind !== "map" || ![...PATHS.keys()].some((known) => known.startsWith(prefix(path))))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("config-unknown-key", `deployment: no such key: ${path || "(not a mapping)"}`, (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(path, PATHS.keys()) ?? `known: ${[...PATHS.keys()].join(", ")}`, where(node));
        for (const [key, { value }] of node.entries)
            read(value, where, prefix(path) + key, statements);
        return;
    }
    const entry = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_6__/* .lookup */ .$I)(_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y, name);
    const words = (node.kind === "list" ? node.items : [node]).flatMap((item) => item.kind === "scalar" && item.text ? [{ text: item.text, at: where(item) }] : []);
    const [first] = words;
    const value = entry && first && (entry.type === "list" ? first.text : (0,_facts_typed_js__WEBPACK_IMPORTED_MODULE_3__/* .typed */ .n)(entry, first.text));
    if (!entry || !first || value === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("config-invalid", `deployment.${path}: this is no ${entry?.type === "presence" ? "yes, no, partial or unknown" : (entry?.type ?? "value")}`, "docs/facts.md says what it may be", where(node));
    if (entry.type === "list")
        (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .stateList */ .MO)(statements, name, words, "governance");
    else
        (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .state */ .wk)(statements, name, value, { at: first.at, evidence: "governance" });
}
const prefix = (path) => (path === "" ? "" : `${path}.`);
/** Entries of `authorizations` with the place of each part; the shape was checked before. */
const readAuthorizations = (node, where) => (node.kind === "list" ? node.items : []).map((item) => {
    const part = (key) => {
        const found = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_7__.at)(item, key);
        return found?.kind === "scalar" && found.text
            ? { text: found.text, at: where(found) }
            : undefined;
    };
    const nothing = { text: "", at: where(item) };
    const scope = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_7__.at)(item, "scope");
    const expires = part("expires");
    const owner = part("owner");
    const upstream = part("upstream");
    if (upstream)
        (0,_globs_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedGlobs */ .X)("upstream", [upstream]);
    return {
        at: where(item),
        upstream: upstream?.text ?? "",
        basis: part("basis") ?? nothing,
        evidence: part("evidence") ?? nothing,
        scope: texts(scope, where),
        ...(expires ? { expires } : {}),
        ...(owner ? { owner } : {}),
    };
});
/** `parameters` of a configuration or a pack, rule by rule. */
const readParameters = (node, where) => (node?.kind === "map" ? [...node.entries] : []).map(([rule, entry]) => ({
    rule,
    at: where(entry.value),
    values: new Map((entry.value.kind === "map" ? [...entry.value.entries] : []).map(([name, { value }]) => [
        name,
        { value: (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(value), at: where(value) },
    ])),
}));
const SETTINGS = [..._model_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .oC, "off"];
/** The shape was checked before. */
const settingOf = (value) => SETTINGS.find((known) => known === value) ?? "error";
/** `overrides` of a configuration or a pack; the shape was checked before. */
const readOverrides = (node, where) => (node?.kind === "list" ? node.items : []).map((item) => {
    const files = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_7__.at)(item, "files");
    const rules = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_7__.at)(item, "rules");
    return {
        files: (0,_globs_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedGlobs */ .X)("files", texts(files, where)),
        rules: new Map((rules?.kind === "map" ? [...rules.entries] : []).map(([rule, { value }]) => [
            rule,
            { value: settingOf((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(value)), at: where(value) },
        ])),
        parameters: readParameters((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_7__.at)(item, "parameters"), where),
    };
});


/***/ }),

/***/ 1374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedGlobs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _glob_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9255);


/** Refuses globs that cannot be compared in time, or that hold signs of other tools, at their line. */
function checkedGlobs(key, patterns) {
    const refuse = (problem, at) => {
        if (problem !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("config-invalid", `${key}: ${problem}`, 'see "Globs" in docs/configuration.md', at);
    };
    for (const { text, at } of patterns)
        refuse((0,_glob_index_js__WEBPACK_IMPORTED_MODULE_1__/* .globProblem */ .AI)(text), at);
    refuse((0,_glob_index_js__WEBPACK_IMPORTED_MODULE_1__/* .globsProblem */ .jQ)(patterns.map(({ text }) => text)), patterns[0]?.at);
    return patterns;
}


/***/ })

};
