export const id = 9689;
export const ids = [9689];
export const modules = {

/***/ 3060:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** `1 rule`, `2 rules`. */
const count = (of, word) => `${of} ${word}${of === 1 ? "" : "s"}`;


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

/***/ 9689:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coverageJson: () => (/* binding */ coverageJson),
/* harmony export */   coverageText: () => (/* binding */ coverageText),
/* harmony export */   isBelow: () => (/* binding */ isBelow),
/* harmony export */   thresholdsOf: () => (/* binding */ thresholdsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6870);
/* harmony import */ var _pack_dead_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3862);
/* harmony import */ var _pack_places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4936);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3330);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8426);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3060);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7505);








/** `95`, or `true=100,false=90`; what is not named keeps its default. */
function thresholdsOf(stated) {
    if (stated === undefined)
        return _pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_THRESHOLDS */ .JJ;
    const wrong = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", `--threshold ${stated}: not a percentage`, "--threshold 100, or --threshold true=100,false=100,absent=95");
    const number = (text) => {
        if (!/^\d{1,3}(?:\.\d{1,3})?$/.test(text) || Number(text) > 100)
            throw wrong();
        return Number(text);
    };
    if (!stated.includes("=")) {
        const all = number(stated);
        return { true: all, false: all, absent: all };
    }
    const given = stated.split(",").map((part) => {
        const [name, value = ""] = part.split("=");
        const sight = _pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGHTS */ .ro.find((known) => known === name?.trim());
        if (sight === undefined)
            throw wrong();
        return [sight, number(value.trim())];
    });
    return { ..._pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_THRESHOLDS */ .JJ, ...Object.fromEntries(given) };
}
/** Whether too little is seen, over all rules together. */
const isBelow = (covered, thresholds) => (0,_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(allLeaves(covered)).some((total) => (0,_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(total, thresholds));
const allLeaves = (covered) => covered.flatMap(({ coverage }) => coverage.leaves);
const start = (places, path) => {
    const { line: row, column } = places.at(path);
    return `${row}:${column}`;
};
const SAID = {
    true: "never holds",
    false: "never fails",
    absent: "never silent",
};
/** What no example shows, rule by rule, and the sums. */
function coverageText(covered, thresholds) {
    const out = covered.flatMap(({ coverage, source }) => {
        const places = (0,_pack_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .e)(source.text);
        const rows = coverage.leaves.flatMap((leaf) => {
            const missing = (0,_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .unseen */ .nv)(leaf);
            if (missing.length === 0)
                return [];
            const { fact, operator } = leaf.leaf;
            const value = (0,_pack_dead_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .R)(leaf.leaf);
            const short = value.length > 40 ? `${value.slice(0, 39)}…` : value;
            return [
                [
                    start(places, leaf.path),
                    leaf.part,
                    (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(`${fact} ${operator} ${short}`),
                    missing.map((sight) => SAID[sight]).join(", "),
                ],
            ];
        });
        for (const { name, path } of coverage.unfailed)
            rows.push([start(places, path), name, "", "no example fails here"]);
        return rows.length === 0 ? [] : [(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(source.file), ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(rows, undefined), ""];
    });
    const leaves = allLeaves(covered);
    const totals = (0,_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(leaves).map((total) => `${total.sight} ${(0,_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(total)} % (${total.seen} of ${total.of})${(0,_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(total, thresholds) ? `, below ${thresholds[total.sight]} %` : ""}`);
    return [...out, `${(0,_count_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(leaves.length, "comparison")}: ${totals.join("; ")}`];
}
/** The same for programs: every comparison with the examples that show it. */
const coverageJson = (covered, thresholds) => ({
    thresholds,
    totals: Object.fromEntries((0,_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .totalsOf */ .vA)(allLeaves(covered)).map((total) => [
        total.sight,
        { seen: total.seen, of: total.of, percent: (0,_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(total) },
    ])),
    rules: covered.map(({ coverage, source }) => {
        const places = (0,_pack_places_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOf */ .e)(source.text);
        return {
            id: coverage.rule.id,
            file: source.file,
            unfailed: coverage.unfailed.map(({ name }) => name),
            comparisons: coverage.leaves.map(({ part, path, leaf, possible, seen }) => ({
                part,
                pointer: (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .pointer */ .Wn)(...path),
                ...places.at(path),
                ...leaf,
                possible: [...possible],
                seen: Object.fromEntries(_pack_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGHTS */ .ro.map((sight) => [sight, [...seen[sight]]])),
            })),
        };
    }),
});


/***/ }),

/***/ 6870:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   JJ: () => (/* binding */ DEFAULT_THRESHOLDS),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   nB: () => (/* binding */ RuleCoverage),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   ro: () => (/* binding */ SIGHTS),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _evaluate_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4076);
/* harmony import */ var _evaluate_judgement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6432);
/* harmony import */ var _facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5822);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4438);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7868);
/* harmony import */ var _possible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3295);
/* harmony import */ var _worlds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4433);







/** What an example can show of a comparison; `absent`: its fact is silent or cannot be read. */
const SIGHTS = ["true", "false", "absent"];
/**
 * Which comparisons of a rule its examples show true, false and silent. Each is looked at wherever its part of the rule
 * is asked: `when` on every subject of the rule's kinds, `require` where `when` holds, a case where those before it
 * hold; there on every subject, also where another comparison has decided already.
 */
class RuleCoverage {
    rule;
    leaves;
    #parts;
    #conditions;
    #failed = new Set();
    constructor(rule) {
        this.rule = rule;
        const parts = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(rule);
        this.#conditions = conditionsOf(parts);
        const placed = parts.map((part) => ({
            part,
            leaves: (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesIn */ .cc)(part.condition, part.path).map(({ leaf, path }) => ({
                part: part.name,
                path,
                leaf,
                possible: sightsOf(part, leaf),
                seen: { true: new Set(), false: new Set(), absent: new Set() },
            })),
        }));
        this.leaves = placed.flatMap(({ leaves }) => leaves);
        this.#parts = placed.map(({ part, leaves }) => ({
            part,
            seen: leaves.map(({ seen }) => seen),
        }));
    }
    /** Looks at the subjects of an example, under the rule with the parameters that the example gives it. */
    async observe(example, subjects, ran = this.rule) {
        if (ran.parameters !== undefined)
            return;
        const conditions = ran === this.rule ? this.#conditions : conditionsOf((0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(ran));
        const kinds = [this.rule.subject].flat();
        for (const subject of subjects) {
            if (!kinds.includes(subject.kind))
                continue;
            const answers = await conditions.run(subject.facts);
            for (const { part, seen } of this.#parts) {
                const answer = answers.get(part.name);
                if (answer === undefined)
                    break;
                for (const [i, node] of leafNodes(answer.tree).entries()) {
                    const { state } = node.factResult;
                    const { value } = (0,_evaluate_judgement_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S)(node);
                    if (value !== "unknown")
                        seen[i]?.[value].add(example);
                    if (state === "absent" || state === "unreadable")
                        seen[i]?.absent.add(example);
                }
                if (part.name === "undetermined" ? answer.value === "true" : answer.value !== "true") {
                    if (answer.value === "false")
                        this.#failed.add(part.name);
                    break;
                }
            }
        }
    }
    /** Requirements that no example fails: `require`, or cases. */
    get unfailed() {
        return this.#parts
            .map(({ part }) => part)
            .filter(({ name }) => name !== "when" && name !== "undetermined")
            .filter(({ name }) => !this.#failed.has(name));
    }
}
const conditionsOf = (parts) => new _evaluate_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .Conditions */ .X(new Map(parts.map(({ name, condition }) => [name, condition])));
/** What a comparison can show where it is asked: what the rule decided before that leaves the rest. */
function sightsOf({ reached }, leaf) {
    const can = (is) => (0,_possible_js__WEBPACK_IMPORTED_MODULE_3__/* .possible */ .u)([...reached, { condition: leaf, is }]) !== "no";
    const known = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_6__/* .lookup */ .$I)(_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y, leaf.fact)?.mayBeAbsent === false;
    const silent = !known &&
        // For `present`, silence is one of its two values already.
        leaf.operator !== "present" &&
        (0,_possible_js__WEBPACK_IMPORTED_MODULE_3__/* .possible */ .u)([...reached, { absent: leaf.fact }]) !== "no";
    return new Set([
        ...(can(_worlds_js__WEBPACK_IMPORTED_MODULE_4__/* .HOLDS */ .t) ? ["true"] : []),
        ...(can(_worlds_js__WEBPACK_IMPORTED_MODULE_4__/* .FAILS */ .ml) ? ["false"] : []),
        ...(silent ? ["absent"] : []),
    ]);
}
/** The leaves of a result in the order of the condition. */
function leafNodes(node) {
    if ("all" in node)
        return node.all.flatMap(leafNodes);
    if ("any" in node)
        return node.any.flatMap(leafNodes);
    return "not" in node ? leafNodes(node.not) : [node];
}
const DEFAULT_THRESHOLDS = { true: 100, false: 100, absent: 95 };
const totalsOf = (leaves) => SIGHTS.map((sight) => {
    const can = leaves.filter((leaf) => leaf.possible.has(sight));
    return { sight, seen: can.filter(({ seen }) => seen[sight].size > 0).length, of: can.length };
});
/** Percent, rounded down: 99.9 is not 100. */
const percent = ({ seen, of }) => of === 0 ? 100 : Math.floor((seen * 1000) / of) / 10;
const below = (total, thresholds) => percent(total) < thresholds[total.sight];
/** What a comparison could show, and no example does. */
const unseen = ({ possible, seen }) => SIGHTS.filter((sight) => possible.has(sight) && seen[sight].size === 0);


/***/ }),

/***/ 3862:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueText),
/* harmony export */   j: () => (/* binding */ deadParts)
/* harmony export */ });
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7868);
/* harmony import */ var _possible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3295);
/* harmony import */ var _worlds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4433);



/** What can never matter in the conditions of a rule: contradictions, tautologies, branches that are never reached. */
function deadParts(rule) {
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(rule).flatMap((part) => {
        // A condition that is never reached has one fault, not one for each comparison.
        if (impossible(part.reached))
            return part.name === "when" || part.name === "require" || part.name === "case 1"
                ? []
                : [
                    {
                        code: "unreachable",
                        path: part.path,
                        message: `${part.name} is never reached: what stands before it decides every time`,
                    },
                ];
        const found = search(part.condition, part.path, part);
        if (found.length > 0 || part.name === "when")
            return found;
        return impossible([...part.reached, { condition: part.condition, is: _worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILS */ .ml }])
            ? [neverFails(part)]
            : [];
    });
}
const impossible = (goals) => (0,_possible_js__WEBPACK_IMPORTED_MODULE_1__/* .possible */ .u)(goals) === "no";
const neverFails = ({ name, path }) => ({
    code: "never-fails",
    path,
    message: `${name} always holds where it is asked, so it finds nothing`,
});
/** The innermost faults of a condition. */
function search(condition, path, part) {
    const inner = (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .children */ .Y_)(condition, path).flatMap((one) => search(one.condition, one.path, part));
    if (inner.length > 0)
        return inner;
    const given = part.name === "when" ? "" : ", given what is asked before it";
    if (impossible([...part.reached, { condition, is: _worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .HOLDS */ .t }]))
        return [{ code: "never-holds", path, message: `${shown(condition)} never holds${given}` }];
    // A rule for every subject still needs a `when`, and says something of it that is always so.
    const whole = part.name === "when" && path.length === 1;
    if (!whole && impossible([...part.reached, { condition, is: _worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILS */ .ml }]))
        return [{ code: "always-holds", path, message: `${shown(condition)} always holds${given}` }];
    return [...twice(condition, path), ...swallowed(condition, path, part)];
}
const shown = (condition) => "fact" in condition
    ? `\`${condition.fact} ${condition.operator} ${valueText(condition)}\``
    : "all" in condition
        ? "this `all`"
        : "any" in condition
            ? "this `any`"
            : "this `not`";
/** The value of a comparison on one line. */
const valueText = ({ value }) => Array.isArray(value)
    ? value.join(", ")
    : typeof value === "object"
        ? JSON.stringify(value)
        : String(value);
/** Members of one `all` or `any` that say the same. */
function twice(condition, path) {
    const [word, members] = membersOf(condition);
    const seen = new Set();
    return members.flatMap((member, i) => {
        const key = leafOrTree(member);
        if (!seen.has(key)) {
            seen.add(key);
            return [];
        }
        const message = `${shown(member)} stands twice in this \`${word}\``;
        return [{ code: "stands-twice", path: [...path, word, i], message }];
    });
}
/** More are not held against each other. */
const MOST_MEMBERS = 40;
/** Members of an `any` that hold only where another one does. */
function swallowed(condition, path, { reached }) {
    const [word, members] = membersOf(condition);
    if (word !== "any" || members.length > MOST_MEMBERS)
        return [];
    return members.flatMap((member, i) => {
        const by = members.findIndex((other, k) => k !== i &&
            leafOrTree(other) !== leafOrTree(member) &&
            impossible([
                ...reached,
                { condition: member, is: _worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .HOLDS */ .t },
                { condition: other, is: _worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILS */ .ml },
            ]) &&
            // Of two that hold together always, the later one is the spare one.
            (k < i ||
                !impossible([
                    ...reached,
                    { condition: other, is: _worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .HOLDS */ .t },
                    { condition: member, is: _worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .FAILS */ .ml },
                ])));
        if (by < 0)
            return [];
        const message = `this branch decides nothing: wherever it holds, member ${by + 1} of the \`any\` holds`;
        return [{ code: "unreachable", path: [...path, word, i], message }];
    });
}
const leafOrTree = (condition) => "fact" in condition ? (0,_worlds_js__WEBPACK_IMPORTED_MODULE_2__/* .leafKey */ .yI)(condition) : JSON.stringify(condition);
function membersOf(condition) {
    if ("all" in condition)
        return ["all", condition.all];
    if ("any" in condition)
        return ["any", condition.any];
    return ["all", []];
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

/***/ 4936:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1047);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4413);


function placesOf(text) {
    const { root, problems } = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text, 0, text.length, (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lines */ .M)(text));
    return {
        at: (path) => positionOf(root, path),
        twice: problems.filter(({ code }) => code === "duplicate-key"),
    };
}
function positionOf(root, path) {
    let node = root;
    let found = root?.range.start ?? { line: 1, column: 1 };
    for (const step of path) {
        const entry = node?.kind === "map" ? node.entries.get(String(step)) : undefined;
        const next = node?.kind === "list" ? node.items[Number(step)] : entry?.value;
        if (next === undefined)
            break;
        found = (entry !== undefined && next.kind !== "scalar" ? entry.key : next.range).start;
        node = next;
    }
    return found;
}


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


/***/ })

};
