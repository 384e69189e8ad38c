export const id = 4886;
export const ids = [4886];
export const modules = {

/***/ 4886:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  impact: () => (/* binding */ impact)
});

// EXTERNAL MODULE: ./lib/src/check.js + 49 modules
var check = __webpack_require__(4469);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/judge.js + 2 modules
var judge = __webpack_require__(8798);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/policy/config-files.js
var config_files = __webpack_require__(8649);
;// CONCATENATED MODULE: ./lib/src/node/tried-on.js




/** `owner/name` lies two folders deep. */
const DEEPEST = 2;
/**
 * What some paths hold: a checkout, a folder of checkouts, files of stored facts, or a folder of such files; in order of
 * their names. A folder that holds nothing of the kind is a repository that was copied without its history.
 */
function triedOn(cwd, paths) {
    const found = paths.map((path) => on((0,external_node_path_.resolve)(cwd, path), path));
    return {
        on: found.flatMap((one) => one.on),
        passedOver: found.reduce((sum, { passedOver }) => sum + passedOver, 0),
    };
}
function on(path, shown) {
    const what = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (what?.isFile()) {
        const one = { source: "facts", name: (0,external_node_path_.basename)(path), path };
        return { on: [one], passedOver: 0 };
    }
    if (!what?.isDirectory())
        throw new errors/* UserError */.yo("no-such-path", `there is no file or folder ${shown}`, "give --on a checkout, a folder of checkouts, or files that check --facts wrote");
    const itself = { source: "checkout", name: (0,external_node_path_.basename)(path), path };
    if (isCheckout(path))
        return { on: [itself], passedOver: 0 };
    const below = within(path, "", DEEPEST);
    return below.on.length > 0 ? below : { on: [itself], passedOver: 0 };
}
function within(folder, prefix, depth) {
    const found = [];
    let passedOver = 0;
    for (const entry of entriesOf(folder)) {
        const [name, path] = [`${prefix}${entry.name}`, (0,external_node_path_.join)(folder, entry.name)];
        if (entry.isFile() && entry.name.endsWith(".json")) {
            if (looksLikeFacts(path))
                found.push({ source: "facts", name, path });
            else
                passedOver++;
        }
        else if (entry.isDirectory() && !entry.name.startsWith(".")) {
            if (isCheckout(path)) {
                found.push({ source: "checkout", name, path });
                continue;
            }
            const below = depth > 1 ? within(path, `${name}/`, depth - 1) : { on: [], passedOver: 0 };
            found.push(...below.on);
            // Of a folder with nothing in it that can be tried only the folder is worth counting.
            passedOver += below.on.length > 0 ? below.passedOver : 1;
        }
    }
    return { on: found, passedOver };
}
/** A folder that cannot be opened holds nothing; links are not followed. */
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch {
        return [];
    }
}
const isCheckout = (folder) => [".git", ...config_files/* CONFIG_FILES */.n].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
const TAG = /"schema"\s{0,9}:\s{0,9}"facts\.v1"/;
/** Where the tag stands in a file that `check --facts` wrote, and in one whose keys were put in order. */
const LOOKS = [4096, 4 * 1024 * 1024];
/** Other tools keep their JSON beside it. */
function looksLikeFacts(path) {
    return LOOKS.some((bytes) => TAG.test(beginning(path, bytes)));
}
function beginning(path, bytes) {
    try {
        const file = (0,external_node_fs_.openSync)(path, "r");
        try {
            const buffer = Buffer.alloc(bytes);
            return buffer.toString("latin1", 0, (0,external_node_fs_.readSync)(file, buffer, 0, bytes, 0));
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return "";
    }
}
/** 700 cards of some length make 120 MB; one string of V8 may not hold much more than twice of this. */
const MOST_BYTES = 256 * 1024 * 1024;
/** The text of a file of stored facts. */
function factsText(path) {
    const size = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
    if (size > MOST_BYTES)
        throw new errors/* UserError */.yo("facts-too-large", `this file is larger than ${MOST_BYTES / 1024 / 1024} MiB`, "check parts of the repository in separate runs, with --facts each");
    try {
        return (0,external_node_fs_.readFileSync)(path, "utf8");
    }
    catch {
        throw new errors/* UserError */.yo("file-unreadable", "this file cannot be read");
    }
}

// EXTERNAL MODULE: ./lib/src/facts/catalogue.js + 8 modules
var catalogue = __webpack_require__(5822);
// EXTERNAL MODULE: ./lib/src/lookup.js
var lookup = __webpack_require__(4438);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/pack/facts-file.js



/**
 * Stored facts, read again. A file comes from wherever it was kept: nothing in it is believed, and what a rule may ask
 * for is checked by hand, because a file holds some hundred thousand facts.
 */
/** Far above what repositories have; a file of that size is no list of cards. */
const MOST = { documents: 50_000, subjects: 200_000, ofOneDocument: 20_000 };
/** What a text says if it is a facts file, and what is wrong with it if it is not. */
function readFactsFile(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: "this is not JSON" };
    }
    if (!isObject(value) || (0,lookup/* lookup */.$I)(value, "schema") !== "facts.v1")
        return { problem: "its schema is not facts.v1" };
    const [date, documents, subjects] = ["date", "documents", "subjects"].map((key) => (0,lookup/* lookup */.$I)(value, key));
    if (typeof date !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(date))
        return { problem: "it has no date" };
    if (!isList(documents, MOST.documents, isDocument))
        return { problem: "its documents are not those of facts.v1" };
    if (!isList(subjects, MOST.subjects, isSubject))
        return { problem: "its subjects are not those of facts.v1" };
    const ofDocument = new Map();
    for (const { document = "" } of subjects)
        ofDocument.set(document, (ofDocument.get(document) ?? 0) + 1);
    if ([...ofDocument.values()].some((count) => count > MOST.ofOneDocument))
        return { problem: `it has more than ${MOST.ofOneDocument} subjects of one document` };
    const whole = subjects.map(completed);
    const lacking = whole.reduce((sum, { lacking: own }) => sum + own, 0);
    return { date, documents, subjects: whole.map(({ subject }) => subject), lacking };
}
/**
 * A subject with exactly the facts of its kind. What the file lacks is neither stated nor silent, but cannot be read;
 * what it has beside them was not looked at, and goes.
 */
function completed({ id, kind, document, at, facts: stored }) {
    const hidden = { value: null, state: "unreadable", evidence: "structured", at };
    const names = (0,catalogue/* factsOf */.x)(kind);
    const facts = (0,lookup/* tabulate */.Xw)(names, (name) => (0,lookup/* lookup */.$I)(stored, name) ?? hidden);
    const lacking = names.filter((name) => !Object.hasOwn(stored, name)).length;
    return {
        subject: { id, kind, ...(document === undefined ? {} : { document }), at, facts },
        lacking,
    };
}
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const isList = (value, most, isOne) => Array.isArray(value) && value.length <= most && value.every(isOne);
const isText = (value) => typeof value === "string";
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isDocument = (value) => isObject(value) &&
    isText((0,lookup/* lookup */.$I)(value, "file")) &&
    isText((0,lookup/* lookup */.$I)(value, "format")) &&
    isTexts((0,lookup/* lookup */.$I)(value, "subjects"));
function isSubject(value) {
    if (!isObject(value))
        return false;
    const [kind, facts, document] = ["kind", "facts", "document"].map((key) => (0,lookup/* lookup */.$I)(value, key));
    return (isText((0,lookup/* lookup */.$I)(value, "id")) &&
        isWord(vocabulary/* SUBJECT_KINDS */.jy, kind) &&
        (document === undefined || isText(document)) &&
        isLocation((0,lookup/* lookup */.$I)(value, "at")) &&
        isObject(facts) &&
        hasFacts(facts, (0,catalogue/* factsOf */.x)(kind)));
}
/** Most of them, each as it has to be: other versions know a few more or less, and less is no subject of theirs. */
function hasFacts(facts, names) {
    const there = names.filter((name) => Object.hasOwn(facts, name));
    return (2 * there.length >= names.length && there.every((name) => isFact(name, (0,lookup/* lookup */.$I)(facts, name))));
}
const isWord = (words, value) => words.includes(value);
/** A fact as the engine takes it: a value of the type that the catalogue gives it, or none. */
function isFact(name, value) {
    if (!isObject(value))
        return false;
    const stated = (0,lookup/* lookup */.$I)(value, "value");
    const state = (0,lookup/* lookup */.$I)(value, "state");
    const items = (0,lookup/* lookup */.$I)(value, "items");
    const type = (0,lookup/* lookup */.$I)(catalogue/* CATALOGUE */.y, name)?.type;
    return (isWord(vocabulary/* FACT_STATES */.MG, state) &&
        isWord(vocabulary/* EVIDENCE */.S4, (0,lookup/* lookup */.$I)(value, "evidence")) &&
        isLocation((0,lookup/* lookup */.$I)(value, "at")) &&
        (stated === null
            ? state === "absent" || state === "unreadable"
            : type !== undefined && isOfType(stated, type)) &&
        (items === undefined || (Array.isArray(items) && items.every(isItem))) &&
        ["source", "staleSince", "field"].every((key) => isOptional((0,lookup/* lookup */.$I)(value, key), "string")) &&
        ["verified", "beyond"].every((key) => isOptional((0,lookup/* lookup */.$I)(value, key), "boolean")));
}
const isOptional = (value, type) => value === undefined || typeof value === type;
const isOfType = (value, type) => type === "list" ? isTexts(value) : typeof value === (type === "number" ? "number" : "string");
const isItem = (value) => isObject(value) && isText((0,lookup/* lookup */.$I)(value, "value")) && isLocation((0,lookup/* lookup */.$I)(value, "at"));
const isLocation = (value) => {
    if (!isObject(value) || !isText((0,lookup/* lookup */.$I)(value, "file")))
        return false;
    const range = (0,lookup/* lookup */.$I)(value, "range");
    return isObject(range) && isPosition((0,lookup/* lookup */.$I)(range, "start")) && isPosition((0,lookup/* lookup */.$I)(range, "end"));
};
const isPosition = (value) => isObject(value) && isCount((0,lookup/* lookup */.$I)(value, "line")) && isCount((0,lookup/* lookup */.$I)(value, "column"));
const isCount = (value) => Number.isSafeInteger(value) && value >= 1;

;// CONCATENATED MODULE: ./lib/src/pack/impact.js

/** Places that are kept of a rule in a repository; the rest is counted. */
const MOST_PLACES = 5;
/** The same of a trial. */
const MOST_KEPT = 20_000;
/** Ids and paths come from repositories, and many of them are kept. */
const LONGEST = 300;
const none = () => ({ error: 0, warning: 0, notice: 0 });
/**
 * Rule by rule, what one repository's findings are with two versions of a pack. What is excused does not count. Rules
 * without a difference are left out; the others are sorted by id.
 */
function impactOf(before, after) {
    const pairs = new Map();
    for (const [key, was] of counting(before))
        pairs.set(key, { was });
    for (const [key, now] of counting(after))
        pairs.set(key, { ...pairs.get(key), now });
    const byRule = new Map();
    for (const pair of pairs.values()) {
        const id = (pair.now ?? pair.was)?.ruleId ?? "";
        const list = byRule.get(id);
        if (list)
            list.push(pair);
        else
            byRule.set(id, [pair]);
    }
    return [...byRule]
        .map(([ruleId, list]) => ruleImpact(ruleId, list))
        .filter(({ places }) => places.length > 0)
        .sort((a, b) => compare(a.ruleId, b.ruleId));
}
/** By fingerprint; several that share one are told apart by their order, the most severe first. */
function counting(findings) {
    const seen = new Map();
    const open = findings
        .filter(({ suppressed }) => suppressed === undefined)
        .sort((a, b) => rank(a) - rank(b));
    return new Map(open.map((finding) => {
        const n = seen.get(finding.fingerprint) ?? 0;
        seen.set(finding.fingerprint, n + 1);
        return [`${finding.fingerprint} ${n}`, finding];
    }));
}
const rank = ({ severity }) => vocabulary/* SEVERITIES */.oC.indexOf(severity);
function ruleImpact(ruleId, pairs) {
    const [before, after, newlyFailing, newlyPassing] = [none(), none(), none(), none()];
    const changed = [];
    for (const { was, now } of pairs) {
        if (was)
            before[was.severity]++;
        if (now)
            after[now.severity]++;
        const effect = effectOf(was, now);
        const finding = now ?? was;
        if (effect === undefined || finding === undefined)
            continue;
        changed.push(placeOf(effect, finding, was));
        if (isFailing({ effect }))
            newlyFailing[finding.severity]++;
        else
            newlyPassing[(was ?? finding).severity]++;
    }
    return {
        ruleId,
        before,
        after,
        newlyFailing,
        newlyPassing,
        places: changed.sort(byWeight).slice(0, MOST_PLACES),
        more: Math.max(0, changed.length - MOST_PLACES),
    };
}
function effectOf(was, now) {
    if (was === undefined)
        return "fails";
    if (now === undefined)
        return "passes";
    if (rank(now) === rank(was))
        return undefined;
    return rank(now) < rank(was) ? "raised" : "lowered";
}
const isFailing = ({ effect }) => effect === "fails" || effect === "raised";
const placeOf = (effect, finding, was) => ({
    effect,
    severity: finding.severity,
    ...((effect === "raised" || effect === "lowered") && was ? { was: was.severity } : {}),
    outcome: finding.outcome,
    subject: impact_short(finding.subject),
    file: impact_short(finding.primary.file),
    line: finding.primary.range.start.line,
});
const impact_short = (text) => text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
/** What fails before what passes, the severe first; then by place. */
const byWeight = (a, b) => Number(isFailing(b)) - Number(isFailing(a)) ||
    rank(a) - rank(b) ||
    compare(a.file, b.file) ||
    a.line - b.line ||
    compare(a.subject, b.subject);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Sums over repositories that come one by one. */
class ImpactTotals {
    newlyFailing = none();
    newlyPassing = none();
    #rules = new Map();
    #room = MOST_KEPT;
    /** Rules as they are kept: with their places while there is room for any. */
    kept(rules) {
        return rules.map((rule) => {
            const { places, more } = rule;
            if (this.#room < places.length)
                return { ...rule, places: [], more: more + places.length };
            this.#room -= places.length;
            return rule;
        });
    }
    add(rules) {
        for (const { ruleId, newlyFailing, newlyPassing } of rules) {
            const total = this.#rules.get(ruleId) ?? {
                ruleId,
                repositories: 0,
                newlyFailing: none(),
                newlyPassing: none(),
            };
            this.#rules.set(ruleId, total);
            total.repositories++;
            for (const severity of vocabulary/* SEVERITIES */.oC) {
                this.newlyFailing[severity] += newlyFailing[severity];
                this.newlyPassing[severity] += newlyPassing[severity];
                total.newlyFailing[severity] += newlyFailing[severity];
                total.newlyPassing[severity] += newlyPassing[severity];
            }
        }
    }
    get rules() {
        return [...this.#rules.values()].sort((a, b) => compare(a.ruleId, b.ruleId));
    }
}

// EXTERNAL MODULE: ./lib/src/policy/builtin.js + 1 modules
var builtin = __webpack_require__(314);
// EXTERNAL MODULE: ./lib/src/policy/resolve.js + 2 modules
var resolve = __webpack_require__(8562);
// EXTERNAL MODULE: ./lib/src/policy/spec.js
var spec = __webpack_require__(9890);
;// CONCATENATED MODULE: ./lib/src/policy/stand-in.js

/** The name under which a pack that stands in is added to a configuration that does not name it. */
const STAND_IN = "./.cardwarden-stand-in";
/**
 * Packs as one repository names them, with one of them replaced. What the stand-in extends is brought by `outside`: it
 * starts from where the stand-in lies, not from the repository, and is not in the repository's lock.
 */
function standingIn({ name, source, places }, own, outside) {
    let used = false;
    const known = new Set(places.filter(spec/* isRemote */.Vx).map(withoutVersion));
    const origins = new Set(source.origin === undefined ? [] : [source.origin]);
    const put = () => {
        used = true;
        return source;
    };
    return {
        used: () => used,
        fetch: async (spec, by) => {
            if (spec === STAND_IN || known.has(withoutVersion(spec)))
                return put();
            const away = by !== undefined && origins.has(by);
            const found = await (away ? outside : own)(spec, by);
            if (away && found.origin !== undefined)
                origins.add(found.origin);
            return nameOf(found) === name ? put() : found;
        },
    };
}
/** `npm:@acme/policy@^2` without `@^2`: the first @ that is not the scope's divides. */
function withoutVersion(spec) {
    const at = spec.indexOf("@", spec.indexOf(":") + 2);
    return at < 0 ? spec : spec.slice(0, at);
}
/** The name that a pack gives itself; it is not validated yet. */
function nameOf({ pack }) {
    return pack !== null && typeof pack === "object" && "name" in pack ? pack.name : undefined;
}

// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
// EXTERNAL MODULE: ./lib/src/cli/run.js + 1 modules
var run = __webpack_require__(5891);
;// CONCATENATED MODULE: ./lib/src/cli/pack-impact.js












/** What would newly fail or pass in some repositories if one version of a pack took the place of another. */
async function impact(trying) {
    const { old, now, difference, options, terminal } = trying;
    const { on, passedOver } = triedOn(terminal.cwd, options.on);
    const totals = new ImpactTotals();
    const repositories = [];
    const notTried = [];
    const count = { tried: 0, empty: 0, added: 0, replayed: 0, lacking: 0 };
    const replay = replayed(trying);
    // As many lines as a log can bear.
    const step = Math.ceil(on.length / 200);
    for (const [i, one] of on.entries()) {
        if (on.length > 1 && (i + 1) % step === 0)
            terminal.err(`${i + 1}/${on.length} ${(0,report_escape/* line */.n8)(one.name)}\n`);
        const about = { repository: one.name, source: one.source };
        const result = await tried(one, trying, replay);
        if ("failure" in result) {
            notTried.push({ ...about, ...result.failure });
            continue;
        }
        const { before, after, lacking, ...rest } = result;
        const rules = impactOf(before, after);
        count.tried++;
        if (one.source === "facts")
            count.replayed++;
        else if (!rest.named)
            count.added++;
        if (rest.documents === 0)
            count.empty++;
        if (lacking > 0)
            count.lacking++;
        totals.add(rules);
        if (rules.length > 0)
            repositories.push({ ...about, ...rest, rules: totals.kept(rules) });
    }
    const { lacking, ...counted } = count;
    return {
        schema: "pack-impact.v1",
        tool: { name: "cardwarden", version: version/* VERSION */.x },
        pack: now.pack.name,
        from: { version: old.pack.version, digest: old.pack.digest },
        to: { version: now.pack.version, digest: now.pack.digest },
        date: options.date,
        difference: plain(difference),
        summary: {
            ...counted,
            affected: repositories.length,
            unaffected: counted.tried - repositories.length,
            notTried: notTried.length,
            passedOver,
            newlyFailing: totals.newlyFailing,
            newlyPassing: totals.newlyPassing,
        },
        rules: totals.rules,
        repositories,
        notTried,
        notes: notesOf(counted, lacking),
    };
}
const plain = (difference) => {
    const { asks, gives, rules, ...rest } = difference;
    return {
        ...rest,
        ...(asks === undefined ? {} : { asks }),
        ...(gives === undefined ? {} : { gives }),
        rules: rules.map(({ id, bump, changes }) => ({ id, bump, changes: [...changes] })),
    };
};
/** What the trial cannot tell, said wherever it applies. */
function notesOf({ added, replayed }, lacking) {
    const notes = [];
    if (added > 0)
        notes.push({
            code: "pack-added",
            text: "Where a configuration does not name the pack, it was added to the packs that it names.",
        });
    if (replayed > 0)
        notes.push({
            code: "facts-without-configuration",
            text: "Facts files hold no configuration: they were judged by the pack and what it extends alone, without the severities, parameters, waivers, baselines and other packs of their repositories.",
        }, {
            code: "facts-without-register",
            text: "Facts files hold what register and authorizations said when they were written: entries and authorizations of the two versions make no difference in them.",
        });
    if (lacking > 0)
        notes.push({
            code: "facts-incomplete",
            text: "Some facts files lack facts that this version of the tool knows: rules that ask for one cannot tell. Write them anew with check --facts.",
        });
    return notes;
}
/** One repository never ends the trial of the others. */
async function tried(one, trying, replay) {
    try {
        return one.source === "facts" ? await replay(one.path) : await checked(one.path, trying);
    }
    catch (error) {
        if (error instanceof NotWith)
            return { failure: { with: error.which, ...said(error.cause) } };
        return { failure: { with: "both", ...said(error) } };
    }
}
/** A repository whose runs would end with an error. */
class NotWith extends Error {
    which;
    constructor(which, cause) {
        super("", { cause });
        this.which = which;
    }
}
function said(error) {
    if (!(error instanceof errors/* UserError */.yo))
        return { code: "bug", message: `this is a bug in cardwarden ${version/* VERSION */.x}; please report it` };
    const { code, message, at } = error;
    return { code, message, ...(at ? { at: { file: at.file, line: at.range.start.line } } : {}) };
}
/** Reads once, judges twice: what is not read again is all but a fifth of a run. */
async function checked(root, trying) {
    const read = new Map();
    const run = async (version) => {
        const { host, checking, named } = await policyAt(root, version, trying);
        const { report } = await (0,check/* check */.z)(host, { ...checking, keepFacts: false }, read);
        const fatal = report.diagnostics.find(({ severity }) => severity === "fatal");
        if (fatal)
            throw new errors/* UserError */.yo(fatal.code, fatal.message, fatal.hint, fatal.at);
        return { findings: report.findings, documents: report.documents.length, named };
    };
    const [was, now] = [await attempt(run(trying.old)), await attempt(run(trying.now))];
    if ("error" in was)
        throw new NotWith("error" in now ? "both" : "old", was.error);
    if ("error" in now)
        throw new NotWith("new", now.error);
    return {
        before: was.value.findings,
        after: now.value.findings,
        documents: now.value.documents,
        named: now.value.named,
        date: trying.options.date,
        lacking: 0,
    };
}
const attempt = (promise) => promise.then((value) => ({ value }), (error) => ({ error }));
/** The policy of a repository with one version in the place of the pack; where it names none, beside what it names. */
async function policyAt(root, version, trying) {
    const { options, terminal } = trying;
    const standIn = standInOf(version, trying);
    const builtin = builtinWith(version.pack);
    let used = () => false;
    const prepared = (adding) => (0,run/* prepare */.iA)({ ...options, paths: [root] }, { ...terminal, cwd: root }, {
        root,
        builtin,
        config: (own) => adding ? { ...own, packs: [...(own.packs ?? resolve/* DEFAULT_PACKS */.P), STAND_IN] } : own,
        fetch(own) {
            const standing = standingIn(standIn, own, trying.fetch);
            used = standing.used;
            return standing.fetch;
        },
    });
    const first = await attempt(prepared(false));
    if ("value" in first && names(first.value.policy, version))
        return { ...first.value, named: true };
    // A configuration that sets something for a rule of a pack that a workflow names cannot stand without it.
    if ("error" in first && (used() || !(first.error instanceof errors/* UserError */.yo)))
        throw first.error;
    return { ...(await prepared(true)), named: false };
}
const names = ({ packs }, { pack }) => packs.some(({ name }) => name === pack.name);
const standInOf = (version, { old, now }) => ({
    name: version.pack.name,
    source: version.source,
    places: [old.spec, now.spec],
});
/** A version of a pack that ships with the tool is tried in the place of the shipped one. */
function builtinWith(pack) {
    if (!Object.hasOwn(builtin/* BUILTIN_PACKS */.V, pack.name))
        return builtin/* BUILTIN_PACKS */.V;
    const own = {
        rules: pack.rules.map(({ id }) => id.slice(pack.name.length + 1)),
        load: () => pack,
        removed: () => pack.removed ?? [],
    };
    return { ...builtin/* BUILTIN_PACKS */.V, [pack.name]: own };
}
/** Judges stored facts by the two versions and what they extend; both policies are put together once. */
function replayed(trying) {
    const { old, now } = trying;
    const policies = new Map();
    const policyOf = (version) => {
        const known = policies.get(version) ?? alone(version, trying);
        policies.set(version, known);
        return known;
    };
    return async (path) => {
        const facts = readFactsFile(factsText(path));
        if ("problem" in facts)
            throw new errors/* UserError */.yo("facts-invalid", facts.problem);
        const { date, documents, subjects, lacking } = facts;
        const subjectsOf = new Map(documents.map((one) => [one.file, one.subjects]));
        const findings = async (version) => {
            const settings = { ...(await policyOf(version)), locale: "en", date };
            const { raised } = await (0,judge/* judge */.S4)({ subjectsOf, subjects: () => subjects }, settings);
            return raised.map(({ finding }) => finding);
        };
        return {
            before: await findings(old),
            after: await findings(now),
            documents: documents.length,
            named: false,
            date,
            lacking,
        };
    };
}
async function alone(version, trying) {
    const { fetch } = standingIn(standInOf(version, trying), trying.fetch, trying.fetch);
    return (0,resolve/* resolvePolicy */.n)({ packs: [STAND_IN] }, {}, builtinWith(version.pack), fetch);
}


/***/ })

};
