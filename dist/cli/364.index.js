export const id = 364;
export const ids = [364];
export const modules = {

/***/ 364:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffText: () => (/* binding */ diffText)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/evaluate/evaluate.js
var evaluate = __webpack_require__(8105);
// EXTERNAL MODULE: ./lib/src/model/rule.js
var rule = __webpack_require__(9312);
// EXTERNAL MODULE: ./lib/src/node/files.js
var files = __webpack_require__(8656);
// EXTERNAL MODULE: ./lib/src/node/packs.js
var packs = __webpack_require__(677);
// EXTERNAL MODULE: ./lib/src/policy/load.js + 4 modules
var load = __webpack_require__(7765);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
// EXTERNAL MODULE: ./lib/src/policy/parameters.js
var policy_parameters = __webpack_require__(4017);
// EXTERNAL MODULE: ./lib/src/pack/parts.js
var pack_parts = __webpack_require__(7868);
// EXTERNAL MODULE: ./lib/src/pack/possible.js
var possible = __webpack_require__(3295);
// EXTERNAL MODULE: ./lib/src/pack/worlds.js
var worlds = __webpack_require__(4433);
;// CONCATENATED MODULE: ./lib/src/pack/narrower.js





const rankOf = (severity) => vocabulary/* SEVERITIES */.oC.length - vocabulary/* SEVERITIES */.oC.indexOf(severity);
/** What a severity comes to: a draft is never more than a notice. */
function ranked({ baseline, strict = baseline }, status) {
    const most = rankOf(status === "draft" ? "notice" : "error");
    return {
        baseline: Math.min(most, rankOf(baseline)),
        strict: Math.min(most, rankOf(strict)),
    };
}
/** The severities of a rule in the order of its cases. */
const severitiesOf = ({ cases, severity }) => cases?.map((one) => one.severity) ?? (severity === undefined ? [] : [severity]);
const NOTHING = { baseline: 0, strict: 0 };
/** All that can become of a subject that can be read. */
function fates(stated) {
    const rule = withDefaults(stated);
    const severities = severitiesOf(rule);
    const parts = (0,pack_parts/* partsOf */.CI)(rule);
    const cases = parts.filter(({ name }) => name !== "when" && name !== "undetermined");
    const result = [{ goals: [{ condition: rule.when, is: worlds/* FAILS */.ml }], rank: NOTHING }];
    const open = parts.find(({ name }) => name === "undetermined");
    const [first] = severities;
    if (open && first)
        result.push({
            goals: [...open.reached, { condition: open.condition, is: worlds/* HOLDS */.t }],
            rank: ranked({ baseline: "warning", strict: first.strict ?? first.baseline }, rule.status),
        });
    for (const [i, { reached, condition }] of cases.entries())
        result.push({
            goals: [...reached, { condition, is: worlds/* FAILS */.ml }],
            rank: severities[i] === undefined ? NOTHING : ranked(severities[i], rule.status),
        });
    const last = cases.at(-1);
    if (last)
        result.push({
            goals: [...last.reached, { condition: last.condition, is: worlds/* HOLDS */.t }],
            rank: NOTHING,
        });
    return result;
}
const exceeds = (a, b) => a.baseline > b.baseline || a.strict > b.strict;
/**
 * Whether a rule certainly finds nothing that another form of it did not find, and nothing more severely: for every
 * subject that can be read, what becomes of it now is at most what became of it then.
 */
function atMost(now, then) {
    const kinds = [then.subject].flat();
    if (![now.subject].flat().every((kind) => kinds.includes(kind)))
        return false;
    const before = fates(then);
    return fates(now).every((fate) => before.every((other) => !exceeds(fate.rank, other.rank) || (0,possible/* possible */.u)([...fate.goals, ...other.goals]) === "no"));
}
/** A rule as it is where nobody configures its parameters. */
const withDefaults = (rule) => (0,policy_parameters/* filledIn */.AE)(rule, []);

// EXTERNAL MODULE: ./lib/src/lookup.js
var lookup = __webpack_require__(4438);
;// CONCATENATED MODULE: ./lib/src/pack/settings-diff.js



/** Each setting that differs. It may make more fail, and so asks for a major version, unless it is sure to be looser. */
function settingChanges(old, now, same) {
    return load/* SETTINGS */.yy.filter((key) => !same(old[key], now[key])).map((key) => {
        const looser = isLooser(key, old, now, same);
        const what = old[key] === undefined ? "added" : now[key] === undefined ? "taken out" : "changed";
        return {
            code: "setting",
            bump: looser ? "patch" : "major",
            note: `${key} ${what}${looser ? ", nothing more can fail" : ", and more may fail"}`,
        };
    });
}
function isLooser(key, old, now, same) {
    if (key === "floor" || key === "engine")
        return now[key] === undefined;
    if (key === "level") {
        const rank = ({ level = "baseline" }) => vocabulary/* LEVELS */.A_.indexOf(level);
        return rank(now) < rank(old);
    }
    if (key === "authorizations") {
        const kept = now.authorizations ?? [];
        return (old.authorizations ?? []).every((one) => kept.some((other) => same(one, other)));
    }
    if (key !== "rules")
        return false;
    // A rule that is set no more goes back to a severity that only its own pack knows.
    const ids = new Set([...Object.keys(old.rules ?? {}), ...Object.keys(now.rules ?? {})]);
    return [...ids].every((id) => {
        const [was, is] = [(0,lookup/* lookup */.$I)(old.rules, id), (0,lookup/* lookup */.$I)(now.rules, id)];
        if (is === "off" || is === was)
            return true;
        return was !== undefined && is !== undefined && weight(is) < weight(was);
    });
}
/** The heavier, the more severe. */
const weight = (severity) => severity === "off" ? -1 : vocabulary/* SEVERITIES */.oC.length - vocabulary/* SEVERITIES */.oC.indexOf(severity);

;// CONCATENATED MODULE: ./lib/src/pack/version.js
/** The parts of a version, most first. */
const BUMPS = ["major", "minor", "patch"];
const parts = (version) => {
    const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
    return [major, minor, patch];
};
/** What lies between two versions; undefined where the second is not the later one. Below 1.0.0 the minor breaks. */
function bumpBetween(from, to) {
    const [a, b] = [parts(from), parts(to)];
    const first = [0, 1, 2].find((i) => a[i] !== b[i]);
    if (first === undefined || (b[first] ?? 0) < (a[first] ?? 0))
        return undefined;
    if (a[0] > 0 || first === 0)
        return BUMPS[first];
    return first === 1 ? "major" : "minor";
}
/** The next version after a bump. */
function next(version, bump) {
    const [major, minor, patch] = parts(version);
    if (major === 0)
        return bump === "major" ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
    if (bump === "major")
        return `${major + 1}.0.0`;
    return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

;// CONCATENATED MODULE: ./lib/src/pack/diff.js




/**
 * What changed between two versions of a pack, and which version that asks for (docs/versioning.md). `failing` names
 * examples of the old rule that passed and fail under the new one.
 */
function diffPacks(old, now, failing) {
    const before = new Map(old.rules.map((rule) => [rule.id, rule]));
    const after = new Map(now.rules.map((rule) => [rule.id, rule]));
    const rules = [...new Set([...before.keys(), ...after.keys()])]
        .sort()
        .flatMap((id) => {
        const [then, rule] = [before.get(id), after.get(id)];
        const changes = then === undefined
            ? rule === undefined
                ? []
                : [added(rule)]
            : rule === undefined
                ? [removed(id, now.head.removed)]
                : changed(then, rule, failing);
        return changes.length === 0 ? [] : [{ id, bump: most(changes), changes }];
    });
    const settings = settingChanges(old.head, now.head, same);
    if (settings.length > 0)
        rules.unshift({ id: "pack.json", bump: most(settings), changes: settings });
    const head = !same(rest(old.head), rest(now.head));
    const register = !same(old.register, now.register);
    const asks = rules.length > 0 ? most(rules) : head || register ? "patch" : undefined;
    const gives = bumpBetween(old.head.version, now.head.version);
    return {
        pack: now.head.name,
        from: old.head.version,
        to: now.head.version,
        rules,
        head,
        register,
        asks,
        gives,
        least: asks === undefined ? old.head.version : next(old.head.version, asks),
        enough: asks === undefined || (gives !== undefined && BUMPS.indexOf(gives) <= BUMPS.indexOf(asks)),
    };
}
const rest = ({ version: _, $schema: __, ...head }) => Object.fromEntries(Object.entries(head).filter(([key]) => !load/* SETTINGS */.yy.includes(key)));
const most = (changes) => BUMPS.find((bump) => changes.some((one) => one.bump === bump)) ?? "patch";
const same = (a, b) => canonical(a) === canonical(b);
function canonical(value) {
    return JSON.stringify(value, (_, one) => one !== null && typeof one === "object" && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
        : one);
}
function added(rule) {
    const worst = Math.max(...severitiesOf(rule).map((one) => ranked(one, rule.status).baseline));
    const word = worst === rankOf("error") ? "error" : worst === rankOf("warning") ? "warning" : "notice";
    return {
        code: "added",
        bump: word === "error" ? "major" : "minor",
        note: `added at ${word}`,
    };
}
function removed(id, tombstones = []) {
    const stone = tombstones.find((one) => one.id === id);
    const by = stone?.replacedBy === undefined ? "" : `; ${stone.replacedBy} stands for it`;
    return {
        code: "removed",
        bump: "major",
        note: stone === undefined
            ? "removed, and pack.json does not say why: add it to `removed`"
            : `removed: ${stone.reason}${by}`,
    };
}
function changed(then, now, failing) {
    const changes = [];
    const add = (code, bump, note) => changes.push({ code, bump, note });
    const judged = same(conditions(then), conditions(now));
    if (judged)
        severities(then, now, add);
    else {
        const fails = failing(then, now);
        const one = fails.length === 0 ? "" : `; ${fails.join(", ")} passed and fails now`;
        if (fails.length > 0 || !atMost(now, then))
            add("condition-wider", "major", `condition changed, and may find more${one}`);
        else if (atMost(then, now))
            add("condition-same", "patch", "condition written otherwise; it finds the same");
        else
            add("condition-narrower", "patch", "condition narrowed: it finds no more than it did");
    }
    parameters(then, now, add);
    const lost = then.supersedes.filter((id) => !now.supersedes.includes(id));
    if (lost.length > 0)
        add("supersedes", "major", `no longer stands for ${lost.join(", ")}, which is shown again`);
    else if (!same(then.supersedes, now.supersedes))
        add("supersedes", "patch", "stands for more rules than it did");
    grounds(then, now, add);
    for (const [code, fields, note] of REST)
        if (fields.some((field) => !same(then[field], now[field])))
            add(code, "patch", note);
    const messages = (rule) => rule.cases?.map(({ message }) => message);
    if (!changes.some(({ code }) => code === "text") &&
        judged &&
        !same(messages(then), messages(now)))
        add("text", "patch", "texts");
    return changes;
}
const REST = [
    ["text", ["title", "message", "rationale", "remedy", "remedyInManifest"], "texts"],
    ["fix", ["fix"], "what is offered to mend it"],
    ["place", ["anchor"], "the place that is shown"],
    ["examples", ["examples"], "examples"],
    ["about", ["kind", "stage", "status", "since", "changed", "seed"], "what is said about it"],
];
/** What decides, as it is where nobody configures it. */
function conditions(rule) {
    const { when, undetermined, require, cases, subject } = withDefaults(rule);
    return {
        subject: [subject].flat().sort(),
        when,
        undetermined,
        require: require ?? cases?.map((one) => one.require),
    };
}
/** Severities of the same cases. */
function severities(then, now, add) {
    const before = severitiesOf(then);
    const pairs = severitiesOf(now).map((one, i) => ({
        to: one,
        from: before[i] ?? one,
        rank: ranked(one, now.status),
        was: ranked(before[i] ?? one, then.status),
    }));
    const said = ({ baseline, strict = baseline }) => strict === baseline ? baseline : `${baseline} (strict: ${strict})`;
    const notes = (test) => pairs
        .filter(test)
        .map(({ from, to }) => same(from, to) ? `now ${now.status}` : `${said(from)} to ${said(to)}`);
    const raised = notes((one) => one.rank.baseline > one.was.baseline || one.rank.strict > one.was.strict);
    const lowered = notes((one) => one.rank.baseline < one.was.baseline || one.rank.strict < one.was.strict);
    if (raised.length > 0)
        add("severity-raised", "major", `severity raised: ${raised.join("; ")}`);
    else if (lowered.length > 0)
        add("severity-lowered", "patch", `severity lowered: ${lowered.join("; ")}`);
}
function parameters(then, now, add) {
    const { parameters: before = {} } = then;
    const { parameters: after = {} } = now;
    if (same(before, after))
        return;
    const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
    const fresh = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
    if (gone.length > 0)
        add("parameters", "major", `parameter ${gone.join(", ")} taken out: a configuration may name it`);
    else if (fresh.length > 0)
        add("parameters", "minor", `parameter ${fresh.join(", ")} added`);
    else
        add("parameters", "patch", "what is said about parameters");
}
/** A basis can lift what kept a severity low: not in force yet, or not read. */
function grounds(then, now, add) {
    if (same(then.basis, now.basis))
        return;
    const from = (rule) => rule.basis.map((one) => one.effectiveFrom ?? "").sort()[0] ?? "";
    const to = (rule) => rule.basis
        .map((one) => one.effectiveTo ?? "9")
        .sort()
        .at(-1) ?? "9";
    const free = (rule) => rule.basis.some((one) => one.verified === true || one.instrument === "Cardwarden");
    const worst = Math.max(...severitiesOf(now).map((one) => ranked(one, now.status).strict));
    if (free(now) && !free(then) && worst === rankOf("error"))
        add("severity-raised", "major", "severity raised: a basis was read, so nothing caps an error");
    else if (from(now) < from(then) || to(now) > to(then))
        add("in-force", "minor", "in force earlier or longer than it was");
    else
        add("basis", "patch", "basis");
}

// EXTERNAL MODULE: ./lib/src/policy/builtin.js + 1 modules
var builtin = __webpack_require__(314);
// EXTERNAL MODULE: ./lib/src/policy/spec.js
var policy_spec = __webpack_require__(9890);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/cli/example-files.js
var example_files = __webpack_require__(4387);
// EXTERNAL MODULE: ./lib/src/cli/example-run.js + 1 modules
var example_run = __webpack_require__(1761);
// EXTERNAL MODULE: ./lib/src/cli/layout.js
var layout = __webpack_require__(7505);
;// CONCATENATED MODULE: ./lib/src/cli/pack-diff.js
















async function versionOf(spec, cwd, fetch) {
    const home = (0,policy_spec/* isRemote */.Vx)(spec) ? undefined : (0,external_node_path_.resolve)(cwd, spec);
    const source = home === undefined ? await fetch(spec) : { ...(await (0,files/* packFolder */.C)(home)), origin: home };
    const pack = (0,load.loadPack)(source);
    return {
        home,
        spec,
        pack,
        source,
        head: dist/* parse */.qgA(rule/* PackFile */.yx, source.pack),
        rules: pack.rules,
        register: pack.register,
    };
}
/**
 * What changed between two versions of one pack, and with `--on`, what that would change in some repositories. Fails
 * where the new version is too low for it; a trial informs, and never fails.
 */
async function diffText([from = "", to = ""], format, options, terminal) {
    const { cwd } = terminal;
    const fetch = (0,packs/* packLoader */.d9)({
        home: cwd,
        absolute: true,
        remote: (0,packs/* unlockedPacks */.cQ)((0,files/* repositoryRoot */.Hn)(cwd), options.offline),
    });
    const [old, now] = [await versionOf(from, cwd, fetch), await versionOf(to, cwd, fetch)];
    if (old.head.name !== now.head.name)
        throw new errors/* UserError */.yo("usage", `${from} is the pack ${old.head.name}, ${to} is ${now.head.name}`, "compare two versions of one pack");
    const difference = await differenceOf(old, now, options.date);
    if (options.on.length === 0)
        return { text: TEXTS[format](difference), failed: !difference.enough };
    const [{ impact }, { markdownImpact, prettyImpact }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4886).then(__webpack_require__.bind(__webpack_require__, 4886)),
        __webpack_require__.e(/* import() */ 313).then(__webpack_require__.bind(__webpack_require__, 313)),
    ]);
    const tried = await impact({ old, now, difference, options, terminal, fetch });
    const texts = {
        json: () => `${(0,report_escape/* json */.Pq)(tried)}\n`,
        pretty: () => `${prettyText(difference)}${prettyImpact(tried)}`,
        markdown: () => `${markdownText(difference)}\n${markdownImpact(tried)}`,
    };
    return { text: texts[format](), failed: false };
}
async function differenceOf(old, now, today) {
    const failing = new Map();
    for (const rule of now.rules) {
        const then = old.rules.find(({ id }) => id === rule.id);
        if (then)
            failing.set(rule.id, await newlyFailing(old, then, rule, today));
    }
    return diffPacks(old, now, ({ id }) => failing.get(id) ?? []);
}
/** Examples of the old rule in which something passed, or was not judged, that the new rule fails. */
async function newlyFailing({ home, pack }, then, now, today) {
    // A pack that is fetched comes without its examples.
    if (home === undefined)
        return [];
    if (JSON.stringify(decisive(then)) === JSON.stringify(decisive(now)))
        return [];
    const own = { rules: pack.rules.map(({ id }) => nameOf(id)), load: () => pack };
    const around = { today, builtin: { ...builtin/* BUILTIN_PACKS */.V, [pack.name]: own } };
    const failing = [];
    const outcome = async (evaluator, subject) => (await evaluator?.evaluate(subject))?.[0]?.outcome;
    for (const { path } of then.examples) {
        const files = (0,example_files/* filesOf */.R)((0,external_node_path_.join)(home, nameOf(then.id)), path);
        const { result, parameters } = await (0,example_run/* runExample */.q)(files, { ...pack, rules: [then] }, around);
        const { facts } = result;
        const [before, after] = [then, now].map((rule) => new evaluate/* Evaluator */.o([(0,policy_parameters/* withParameters */.zv)({ ...pack, rules: [rule] }, parameters)]));
        for (const subject of facts.subjects)
            if ((await outcome(before, subject)) !== "fail" &&
                (await outcome(after, subject)) === "fail" &&
                !failing.includes(path))
                failing.push(path);
    }
    return failing;
}
const nameOf = (id) => id.slice(id.indexOf("/") + 1);
const decisive = ({ subject, when, undetermined, require, cases }) => [
    subject,
    when,
    undetermined,
    require,
    cases?.map((one) => one.require),
];
const rows = ({ rules, head, register }) => [
    ...rules.flatMap(({ id, changes }) => changes.map(({ bump, note }) => [bump, id, (0,report_escape/* line */.n8)(note)])),
    ...(head ? [["patch", "pack.json", "what is said about the pack"]] : []),
    ...(register ? [["patch", "register", "register entries"]] : []),
];
function verdict({ from, to, asks, least, enough }) {
    if (asks === undefined)
        return `nothing changed between ${from} and ${to}`;
    const asked = `this asks for a ${asks} version: ${least} or later`;
    return enough ? `${asked}; ${to} will do` : `${asked}; ${to} is too low`;
}
const prettyText = (diff) => [
    `${diff.pack} ${diff.from} -> ${diff.to}`,
    ...(0,layout/* table */.tp)(rows(diff), undefined),
    "",
    verdict(diff),
    "",
].join("\n");
/** For release notes and pull requests. */
const markdownText = (diff) => [
    `## ${diff.pack} ${diff.to}`,
    "",
    ...(diff.asks === undefined
        ? []
        : [
            "| change | rule | what |",
            "| --- | --- | --- |",
            ...rows(diff).map(([bump = "", id = "", note = ""]) => `| ${bump} | \`${id}\` | ${sentence(note)} |`),
            "",
        ]),
    `${verdict(diff)[0]?.toUpperCase()}${verdict(diff).slice(1)}.`,
    "",
].join("\n");
/** Plain words stay as they are for who reads the source; a reason of the pack's author may hold anything. */
const sentence = (note) => /^[A-Za-z0-9 ,;:.()/-]*$/.test(note) && !/\/\/|www\./i.test(note) ? note : (0,report_escape/* markdownSentence */.nv)(note);
const TEXTS = {
    json: (diff) => `${(0,report_escape/* json */.Pq)({ schema: "pack-diff.v1", ...diff })}\n`,
    pretty: prettyText,
    markdown: markdownText,
};


/***/ })

};
