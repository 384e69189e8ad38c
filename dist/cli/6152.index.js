export const id = 6152;
export const ids = [6152];
export const modules = {

/***/ 324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/**
 * Small helpers for writing shapes once: the TypeScript type is inferred from the shape,
 * and `npm run generate` turns the same shape, descriptions included, into `schemas/*.schema.json`.
 */

/** A string with the sentence that explains it in the generated schema. */
const text = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
/** A string that must not be empty. */
const filled = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
/** A whole number that is not negative. */
const count = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
/** A calendar date, `YYYY-MM-DD`. */
const date = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));


/***/ }),

/***/ 6152:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareBaseline: () => (/* binding */ compareBaseline),
  readBaseline: () => (/* binding */ readBaseline)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/model/shapes.js
var shapes = __webpack_require__(324);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/model/baseline.js



/** A finding that was there. */
const BaselineFinding = dist/* strictObject */.rej({
    fingerprint: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{32}$/), dist/* description */.h_("As in the report: no line, so that it holds when lines move.")),
    ruleId: dist/* string */.YjP(),
    subject: (0,shapes/* text */.Qq)("Id of its subject; for people, the fingerprint decides."),
    severity: dist/* pipe */.FsL(dist/* picklist */.KIO(vocabulary/* SEVERITIES */.oC), dist/* description */.h_("A finding that is more severe counts.")),
    file: dist/* string */.YjP(),
});
/** A model or data set, by which it is known again when its card is moved or its id changes. */
const BaselineSubject = dist/* strictObject */.rej({
    id: dist/* string */.YjP(),
    kind: dist/* picklist */.KIO(["model", "dataset"]),
    files: dist/* array */.YOg(dist/* string */.YjP()),
    facts: (0,shapes/* text */.Qq)("Hash of what it declares, names and places aside."),
});
/** `baseline.v1`: findings that are known and do not count. Sorted and without a date: the same findings, the same bytes. */
const BaselineFile = dist/* strictObject */.rej({
    schema: dist/* literal */.euz("baseline.v1"),
    tool: dist/* optional */.lqM(dist/* strictObject */.rej({ name: dist/* string */.YjP(), version: dist/* string */.YjP() })),
    findings: dist/* array */.YOg(BaselineFinding),
    subjects: dist/* array */.YOg(BaselineSubject),
});

// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/text/lines.js
var lines = __webpack_require__(1047);
// EXTERNAL MODULE: ./lib/src/text/tree.js
var tree = __webpack_require__(8426);
// EXTERNAL MODULE: ./lib/src/policy/exceptions/fingerprint.js
var fingerprint = __webpack_require__(4316);
// EXTERNAL MODULE: ./lib/src/facts/paths.js
var paths = __webpack_require__(282);
;// CONCATENATED MODULE: ./lib/src/policy/exceptions/renames.js


/** Whether a file is there that the run does not look at. */
const isElsewhere = async (file, { subjectsOf, names }) => !subjectsOf.has(file) && (await names((0,paths/* folderOf */.yS)(file))).includes((0,paths/* nameOf */.Vb)(file));
/** Names of the thing itself: what a rename changes. */
const NAMES = ["name", "owner"];
/** Hash of what a subject declares: the same after its card was moved or its id changed. */
function factsHash({ facts }) {
    const declared = Object.entries(facts)
        .filter(([name, { state, evidence }]) => state === "declared" && evidence !== "inferred" && !NAMES.includes(name))
        .map(([name, { value }]) => [name, value])
        .sort(([a], [b]) => (a < b ? -1 : 1));
    return (0,fingerprint/* digest */.b)(JSON.stringify(declared));
}
/** The subjects as a baseline records them, sorted. */
function inventoried({ subjects, subjectsOf: ids }) {
    const files = new Map();
    for (const [file, list] of ids)
        for (const id of list) {
            const known = files.get(id);
            if (known)
                known.push(file);
            else
                files.set(id, [file]);
        }
    const found = [];
    for (const subject of subjects()) {
        const { id, kind } = subject;
        if (kind !== "model" && kind !== "dataset")
            continue;
        found.push({ id, kind, files: [...(files.get(id) ?? [])].sort(), facts: factsHash(subject) });
    }
    return found.sort((a, b) => compare(keyOf(a), keyOf(b)));
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const keyOf = ({ kind, id }) => `${kind} ${id}`;
/**
 * A subject that the baseline does not know takes the place of one that is gone: of one whose card is the same file, or
 * of one that declared the same. One takes the place of one, so that no entry of the baseline counts twice.
 */
async function renames(known, now, inventory) {
    const pairs = await pairsOf(known, now, inventory);
    const ids = new Map();
    for (const [fresh, old] of pairs)
        ids.set(keyOf(fresh), old.id).set(fresh.id, old.id);
    const edges = new Map(inventory.edges.map((edge) => [edge.id, edge]));
    const documents = documentsBefore(known, now, pairs, inventory);
    const idBefore = (id) => ids.get(id) ?? id;
    const nameBefore = (kind, subject) => {
        if (kind === "document")
            return documents(subject, idBefore) ?? subject;
        const edge = kind === "edge" ? edges.get(subject) : undefined;
        if (edge)
            return `${idBefore(edge.to)} <- ${idBefore(edge.from)} [${edge.relation}]`;
        if (kind !== "statement")
            return ids.get(keyOf({ kind, id: subject })) ?? subject;
        const { id, rest } = statementOf(subject);
        return `${idBefore(id)}${rest}`;
    };
    return {
        before(kind, subject) {
            const then = nameBefore(kind, subject);
            return then === subject ? undefined : then;
        },
    };
}
/** `id · fact`, or `id (kind) · fact` where two share the id. */
function statementOf(subject) {
    const dot = subject.lastIndexOf(" · ");
    const name = dot < 0 ? subject : subject.slice(0, dot);
    const kind = [" (model)", " (dataset)"].find((one) => name.endsWith(one)) ?? "";
    const id = name.slice(0, name.length - kind.length);
    return { id, rest: subject.slice(id.length) };
}
/** Subjects of the baseline that are not here any more, found by what they have in common with another. */
class Gone {
    #left;
    #by = new Map();
    constructor(gone) {
        this.#left = new Set(gone);
        for (const one of gone)
            for (const trait of [factsOf(one), ...filesIn(one)]) {
                const list = this.#by.get(trait);
                if (list)
                    list.push(one);
                else
                    this.#by.set(trait, [one]);
            }
    }
    with(...traits) {
        const found = new Set(traits.flatMap((trait) => this.#by.get(trait) ?? []));
        return [...found].filter((one) => this.#left.has(one));
    }
    take(one) {
        this.#left.delete(one);
    }
}
const factsOf = ({ kind, facts }) => `${kind} # ${facts}`;
const filesIn = ({ kind, files }) => files.map((file) => `${kind} / ${file}`);
async function pairsOf(known, now, inventory) {
    const [old, here] = [new Set(known.map(keyOf)), new Set(now.map(keyOf))];
    const fresh = new Set(now.filter((one) => !old.has(keyOf(one))));
    const gone = new Gone(known.filter((one) => !here.has(keyOf(one))));
    const pairs = new Map();
    const pair = (one, other) => {
        if (other === undefined)
            return;
        pairs.set(one, other);
        fresh.delete(one);
        gone.take(other);
    };
    for (const one of [...fresh])
        pair(one, gone.with(...filesIn(one)).find(({ facts }) => facts === one.facts));
    const inFile = countsOf([...fresh].flatMap(filesIn));
    for (const one of [...fresh]) {
        const [only, ...more] = gone.with(...filesIn(one));
        const alone = only && filesIn(only).every((file) => (inFile.get(file) ?? 0) < 2);
        if (alone && more.length === 0)
            pair(one, only);
    }
    // What is only outside the checked paths is not gone.
    const isGone = async ({ files }) => {
        for (const file of files)
            if (inventory.subjectsOf.has(file) || (await isElsewhere(file, inventory)))
                return false;
        return true;
    };
    const moved = async (one, isLike) => {
        for (const other of gone.with(factsOf(one)))
            if (isLike(one, other) && (await isGone(other)))
                return other;
        return undefined;
    };
    for (const isLike of [isNear, () => true])
        for (const one of [...fresh])
            pair(one, await moved(one, isLike));
    return pairs;
}
const countsOf = (words) => {
    const counts = new Map();
    for (const word of words)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
};
/** A card in a folder of the same name is the likeliest of those that declare the same. */
const isNear = ({ files: [a = ""] }, { files: [b = ""] }) => (0,paths/* nameOf */.Vb)((0,paths/* folderOf */.yS)(a)) === (0,paths/* nameOf */.Vb)((0,paths/* folderOf */.yS)(b));
/** The files that are new, by what they were called: like the one of the same name that the subject has lost, else the only one. */
function filesBefore(known, now, pairs) {
    const byKey = new Map(known.map((one) => [keyOf(one), one]));
    const all = new Set(known.flatMap(({ files }) => files));
    const files = new Map();
    const taken = new Set(now.flatMap(({ files: here }) => here));
    for (const one of now) {
        const old = pairs.get(one) ?? byKey.get(keyOf(one));
        const fresh = one.files.filter((file) => !all.has(file) && !files.has(file));
        for (const file of fresh) {
            const lost = old?.files.filter((other) => !taken.has(other)) ?? [];
            const same = lost.filter((other) => (0,paths/* nameOf */.Vb)(other) === (0,paths/* nameOf */.Vb)(file));
            const [before, ...more] = same.length > 0 ? same : fresh.length === 1 ? lost : [];
            if (before === undefined || more.length > 0)
                continue;
            files.set(file, before);
            taken.add(before);
        }
    }
    return files;
}
/** A document goes by what it describes where no other describes the same, else by its path (`documentNames`). */
function documentsBefore(known, now, pairs, { subjectsOf: ids }) {
    const paths = filesBefore(known, now, pairs);
    const described = new Map();
    for (const { id, files } of known)
        for (const file of files)
            described.set(file, (described.get(file) ?? new Set()).add(id));
    const keyOfSet = (set) => [...set].sort().join(" ");
    const sharing = countsOf([...described.values()].map(keyOfSet));
    return (file, idBefore) => {
        const path = paths.get(file) ?? file;
        const then = described.get(path);
        if (then === undefined)
            return undefined;
        if ((sharing.get(keyOfSet(then)) ?? 0) > 1)
            return path;
        const names = (ids.get(file) ?? []).map(idBefore).filter((id) => then.has(id));
        return names.length === 0 ? undefined : names.join(" ");
    };
}

;// CONCATENATED MODULE: ./lib/src/policy/exceptions/baseline.js









const BROKEN = "mend it, or write it again with --write-baseline";
/** Reads a baseline. What is wrong with it stops the run at its line: half a baseline would let findings count that are known. */
function readBaseline(file, text) {
    const map = (0,lines/* lines */.M)(text);
    const { root, data, problems } = (0,json/* readJson */.V)(text, map);
    const refuse = (what, range) => new errors/* UserError */.yo("baseline-invalid", `the baseline cannot be used: ${what}`, BROKEN, {
        file,
        range: range ?? map.range(0, 0),
    });
    const [problem] = problems;
    if (problem)
        throw refuse(problem.message, problem.range);
    const parsed = dist/* safeParse */.xLC(BaselineFile, data);
    if (parsed.success)
        return parsed.output;
    const [issue] = parsed.issues;
    const path = issue.path?.map(({ key }) => String(key)) ?? [];
    throw refuse(`/${path.join("/")}: ${issue.message}`, root && (0,tree/* nearestNode */.Tb)(root, path).range);
}
const KINDS = ["document", "model", "dataset", "edge", "statement"];
/** Tells which findings are known, and what is left of the baseline. `excused` are those that something else excuses. */
async function compareBaseline(findings, { known, write }, inventory, looked, excused) {
    let subjects;
    const now = () => (subjects ??= inventoried(inventory));
    const reason = REASON[looked.locale];
    const excuse = { by: "baseline", reason };
    const open = findings.filter(({ ruleId }) => !looked.neverExcused(ruleId));
    if (known === undefined) {
        if (!write)
            return { excuses: new Map(), diagnostics: [] };
        const all = open.filter((one) => !excused.has(one));
        return {
            excuses: new Map(all.map((one) => [one, excuse])),
            diagnostics: [],
            baseline: made(all.map(entryOf), now(), looked),
        };
    }
    const entries = new Map(known.findings.map((entry) => [entry.fingerprint, entry]));
    const matches = await matched(open, entries, (list) => renames(list, now(), inventory), known);
    const used = new Set(matches.values());
    const rest = [...entries.values()].filter((entry) => !used.has(entry));
    const unasked = new Set();
    for (const entry of rest)
        if (!(await isAsked(entry, inventory, looked)))
            unasked.add(entry);
    const excuses = [...matches].filter(([finding, entry]) => !isWorse(finding, entry));
    const gone = rest.filter((entry) => !unasked.has(entry));
    return {
        excuses: new Map(excuses.map(([finding]) => [finding, excuse])),
        diagnostics: gone.length > 0 && looked.wholeRepository && !write ? [mended(gone)] : [],
        ...(write
            ? {
                baseline: made([...[...matches].map(([one, entry]) => kept(one, entry)), ...unasked], now(), looked, known),
            }
            : {}),
    };
}
const REASON = {
    en: "was there when the baseline was written",
    "zh-CN": "写入基线时已存在",
};
const mended = (gone) => ({
    code: "baseline-unused",
    severity: "warning",
    message: `findings of the baseline that are no longer found: ${gone.length}`,
    hint: "cardwarden check --write-baseline FILE takes them out",
    items: gone.map((entry) => entry.fingerprint),
});
/** Every finding and its entry; each entry stands for one finding. */
async function matched(findings, entries, renamed, known) {
    const found = new Map();
    const used = new Set();
    const take = (finding, entry) => {
        if (entry === undefined || used.has(entry))
            return;
        used.add(entry);
        found.set(finding, entry);
    };
    for (const one of findings)
        take(one, entries.get(one.fingerprint));
    if (found.size === findings.length || used.size === entries.size)
        return found;
    const { before } = await renamed(known.subjects);
    for (const one of findings) {
        if (found.has(one))
            continue;
        for (const kind of KINDS) {
            const name = before(kind, one.subject);
            if (name !== undefined && !found.has(one))
                take(one, entries.get((0,fingerprint/* fingerprint */.R)(one.ruleId, `${kind} ${name}`, "")));
        }
    }
    return found;
}
/** Whether the run could have found it: its rule was asked, and its document read, or gone. */
const isAsked = async ({ ruleId, file }, inventory, { wholeRepository, asked }) => asked(ruleId) && (wholeRepository || !(await isElsewhere(file, inventory)));
const isWorse = (a, b) => vocabulary/* SEVERITIES */.oC.indexOf(a.severity) < vocabulary/* SEVERITIES */.oC.indexOf(b.severity);
const entryOf = ({ fingerprint, ruleId, subject, severity, primary, }) => ({
    fingerprint,
    ruleId,
    subject,
    severity,
    file: primary.file,
});
/** A finding may become milder in a baseline, never graver. */
const kept = (finding, entry) => isWorse(finding, entry) ? { ...entryOf(finding), severity: entry.severity } : entryOf(finding);
function made(findings, subjects, { tool }, known) {
    const here = new Set(subjects.map(({ kind, id }) => `${kind} ${id}`));
    const files = new Set(findings.map(({ file }) => file));
    // Of what was not looked at, what is known stays.
    const others = (known?.subjects ?? []).filter((one) => !here.has(`${one.kind} ${one.id}`) && one.files.some((file) => files.has(file)));
    return {
        schema: "baseline.v1",
        tool: { name: tool.name, version: tool.version },
        findings: sorted(findings, (one) => `${one.file}\0${one.ruleId}\0${one.fingerprint}`),
        subjects: sorted([...subjects, ...others], ({ kind, id }) => `${kind} ${id}`),
    };
}
const sorted = (items, key) => items
    .map((item) => [key(item), item])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);


/***/ })

};
