export const id = 9995;
export const ids = [9995];
export const modules = {

/***/ 9995:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMerge: () => (/* binding */ runMerge)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/lookup.js
var lookup = __webpack_require__(4438);
// EXTERNAL MODULE: ./lib/src/check.js + 49 modules
var check = __webpack_require__(4469);
// EXTERNAL MODULE: ./lib/src/evaluate/supersede.js
var supersede = __webpack_require__(5692);
// EXTERNAL MODULE: ./lib/src/policy/exceptions/fingerprint.js
var fingerprint = __webpack_require__(4316);
;// CONCATENATED MODULE: ./lib/src/merge/evaluations.js
/** Adds up what rules came to. Outcomes alone count: a member that somebody wrote beside them is none. */
const evaluationsOf = (parts) => {
    const sum = (outcome) => parts.reduce((total, { evaluations }) => total + evaluations[outcome], 0);
    return {
        pass: sum("pass"),
        fail: sum("fail"),
        "not-applicable": sum("not-applicable"),
        undetermined: sum("undetermined"),
    };
};

;// CONCATENATED MODULE: ./lib/src/merge/repositories.js





/** What a report has once for all it says, so that reports that differ in it cannot be one. */
const SAME = ["tool", "register", "level", "locale", "date"];
/**
 * One overview of several repositories: each becomes a folder that is called like its report. No edge leads from one
 * to another, because none of the runs knew the others.
 */
class Repositories {
    #first;
    #parts = new Map();
    constructor(first) {
        this.#first = first;
    }
    add({ name, report }) {
        const folder = folderFor(name);
        const first = this.#first;
        if (this.#parts.has(folder))
            throw refuse(`two reports are called ${folder}.json`, "each repository becomes a folder with the name of its report: give them names of their own");
        if (report.shard)
            throw refuse(`${name} is one of a shard, and ${first.name} a whole report`, "merge the shards of a repository first, then the reports of repositories");
        if (report.change)
            throw refuse(`${name} is about a change`, "an overview is made of runs without --changed-since");
        for (const member of SAME)
            if (JSON.stringify(report[member]) !== JSON.stringify(first.report[member]))
                throw refuse(`${name} and ${first.name} differ in \`${member}\``, "run all repositories with the same version, --level, --locale and --date");
        this.#parts.set(folder, inFolder(report, folder));
    }
    report() {
        const parts = [...this.#parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
        const all = (items) => parts.flatMap((part) => items(part) ?? []);
        const documents = all((part) => part.documents);
        const findings = (0,supersede/* sortFindings */.Tc)(all((part) => part.findings));
        const evaluations = evaluationsOf(parts);
        const packs = new Map(all((part) => part.packs).map((pack) => [
            `${pack.name} ${pack.version} ${pack.digest}`,
            pack,
        ]));
        return {
            ...this.#first.report,
            packs: [...packs.values()],
            documents,
            lineage: all((part) => part.lineage),
            findings,
            evaluations,
            diagnostics: all((part) => part.diagnostics),
            responsibilities: all((part) => part.responsibilities),
            transparency: all((part) => part.transparency),
            summary: (0,check/* summaryOf */.Y)(findings, documents.length),
        };
    }
}
const refuse = (message, hint) => new errors/* UserError */.yo("reports-differ", message, hint);
/** `reports/acme__student.json` is `acme__student`. */
function folderFor(name) {
    const folder = (name.split(/[\\/]/).at(-1) ?? "").replace(/\.json$/i, "");
    if (folder === "" || folder === "." || folder === "..")
        throw refuse(`${name} is no name for a repository`, "call reports like acme__student.json");
    return folder;
}
/** Paths, ids that are paths, and fingerprints, so that no two repositories share one. */
function inFolder(report, folder) {
    const own = ownIds(report);
    const moved = (text) => text === "." ? folder : own.has(text) ? `${folder}/${text}` : undefined;
    const id = (text) => {
        // A statement is called after its subject.
        const [, subject = text, rest = ""] = STATEMENT.exec(text) ?? [];
        return moved(text) ?? `${moved(subject) ?? subject}${rest}`;
    };
    const edges = new Map(report.lineage.map((edge) => [
        edge.id,
        `${id(edge.to)} <- ${id(edge.from)} [${edge.relation}]`,
    ]));
    const copy = below(report, folder);
    return {
        ...copy,
        documents: copy.documents.map((one) => ({ ...one, subjects: one.subjects.map(id) })),
        lineage: copy.lineage.map((edge) => ({
            ...edge,
            id: edges.get(edge.id) ?? edge.id,
            from: id(edge.from),
            to: id(edge.to),
        })),
        findings: copy.findings.map((finding) => ({
            ...finding,
            subject: edges.get(finding.subject) ?? id(finding.subject),
            fingerprint: (0,fingerprint/* fingerprint */.R)(finding.ruleId, folder, finding.fingerprint),
        })),
        ...(copy.responsibilities && {
            responsibilities: copy.responsibilities.map((one) => ({
                ...one,
                subject: id(one.subject),
            })),
        }),
        ...(copy.transparency && {
            transparency: copy.transparency.map((one) => ({ ...one, subject: id(one.subject) })),
        }),
    };
}
const STATEMENT = /^(.+?)((?: \((?:model|dataset)\))? · [\w.]+)$/s;
/** Ids that nobody declared: a document goes by its path, a subject by its folder, or by that and the stem of its file. */
const ownIds = ({ documents }) => new Set(documents.flatMap(({ file, subjects }) => [
    file,
    ...subjects.filter((id) => file.startsWith(id) && /^[/._-]/.test(file.slice(id.length))),
]));
/** Every `file` below a folder, in a copy. The place of a repository as a whole is the folder. */
function below(value, folder) {
    if (Array.isArray(value))
        return value.map((item) => below(item, folder));
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [
        name,
        name === "file" && typeof part === "string"
            ? part === "."
                ? folder
                : `${folder}/${part}`
            : below(part, folder),
    ]));
}

;// CONCATENATED MODULE: ./lib/src/merge/shards.js




/** Every share reads and links the whole, so all but these members is the same in each. */
const OF_THE_SHARE = [
    "findings",
    "evaluations",
    "shard",
    "summary",
];
/** The report of the run from those of its shares, byte for byte. They may come in any order. */
class Shards {
    #first;
    #of;
    #common;
    #parts = new Map();
    constructor(first) {
        this.#first = first;
        this.#of = first.report.shard?.of ?? 1;
        this.#common = common(first.report);
    }
    add({ name, report }) {
        const { shard, findings, evaluations } = report;
        const first = this.#first.name;
        if (shard === undefined)
            throw shards_refuse(`${name} is a whole report, and ${first} one of a shard`, WHOLE);
        if (shard.of !== this.#of)
            throw shards_refuse(`${name} is one of ${shard.of} shards, and ${first} one of ${this.#of}`, "give all shards of one run");
        const twin = this.#parts.get(shard.index);
        if (twin || shard.index > shard.of)
            throw shards_refuse(twin
                ? `${name} and ${twin.name} are both shard ${shard.index} of ${shard.of}`
                : `${name} is shard ${shard.index} of ${shard.of}, which there cannot be`, "give each shard once");
        const mine = common(report);
        for (const member of new Set([...this.#common.keys(), ...mine.keys()]))
            if (mine.get(member) !== this.#common.get(member))
                throw shards_refuse(`${name} and ${first} differ in \`${member}\``, "run every shard on the same commit, with the same version, configuration, flags and --date");
        this.#parts.set(shard.index, { name, findings, evaluations, shard });
    }
    report() {
        const missing = Array.from({ length: this.#of }, (_, i) => i + 1).filter((index) => !this.#parts.has(index));
        if (missing.length > 0)
            throw shards_refuse(`of ${this.#of} shards, ${missing.length} ${missing.length === 1 ? "is" : "are"} missing: ${missing.slice(0, 10).join(", ")}${missing.length > 10 ? ", …" : ""}`, "give the report of every shard");
        const parts = [...this.#parts].sort(([a], [b]) => a - b).map(([, part]) => part);
        const { shard: _, ...run } = this.#first.report;
        const findings = (0,supersede/* sortFindings */.Tc)(parts.flatMap((part) => part.findings));
        return {
            ...run,
            findings,
            evaluations: evaluationsOf(parts),
            diagnostics: settled(run.diagnostics, parts.map((part) => part.shard)),
            summary: (0,check/* summaryOf */.Y)(findings, run.documents.length),
        };
    }
}
const WHOLE = "merge the shards of a repository first, then the reports of repositories";
const shards_refuse = (message, hint) => new errors/* UserError */.yo("reports-differ", message, hint);
/** Members that have to agree, as text. */
const common = (report) => new Map(Object.entries(report)
    .filter(([name]) => !OF_THE_SHARE.includes(name))
    .map(([name, value]) => [name, JSON.stringify(value)]));
/** What holds of every share, of all shares together, and of findings of one of them, each in its place in the run. */
function settled(certain, shards) {
    const own = shards
        .flatMap((shard) => shard.own)
        .sort((a, b) => (0,supersede/* byPlace */.hz)(a.diagnostic, b.diagnostic));
    const more = [...agreed(shards.map(({ pending }) => pending)), ...own];
    const before = (place) => more.filter(({ after }) => after === place).map(({ diagnostic }) => diagnostic);
    return [
        ...certain.flatMap((diagnostic, i) => [...before(i), diagnostic]),
        ...before(certain.length),
    ];
}
/** What every share leaves open. Of what is counted, only what every share names. */
function agreed([first = [], ...others]) {
    const rest = others.map((pending) => new Map(pending.map((one) => [keyOf(one), one])));
    return first.flatMap((one) => {
        const same = rest.map((pending) => pending.get(keyOf(one)));
        if (same.includes(undefined))
            return [];
        const { after, diagnostic, items } = one;
        if (items === undefined)
            return [{ after, diagnostic }];
        const named = same.map((other) => new Set(other?.items));
        const left = items.filter((item) => named.every((names) => names.has(item)));
        const message = diagnostic.message.replace(/\d+/, String(left.length));
        return left.length === 0 ? [] : [{ after, diagnostic: { ...diagnostic, message } }];
    });
}
const keyOf = ({ after, diagnostic, items }) => JSON.stringify(items === undefined ? [after, diagnostic] : [after, diagnostic.code, diagnostic.at]);

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/model/shapes.js
var shapes = __webpack_require__(324);
;// CONCATENATED MODULE: ./lib/src/model/location.js


const oneBased = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1));
/** 1-based; columns count UTF-16 code units. One convention everywhere: reporters convert. */
const Position = dist/* object */.Ikc({ line: oneBased, column: oneBased });
/** `end` is exclusive. An empty range marks a place where something would be inserted. */
const Range = dist/* object */.Ikc({ start: Position, end: Position });
const Location = dist/* object */.Ikc({
    file: (0,shapes/* text */.Qq)("Repository-relative path with forward slashes."),
    range: Range,
    pointer: dist/* optional */.lqM((0,shapes/* text */.Qq)("JSON Pointer (RFC 6901) into the parsed document, when there is one.")),
});

// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/model/fact.js




/** Facts are flat: a rule compares strings, numbers and lists of strings, never a tree. */
const FactValue = dist/* nullable */.mee(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* array */.YOg(dist/* string */.YjP())]));
/** A named value of a subject that knows where it stands. Every subject holds every fact of its kind. */
const Fact = dist/* object */.Ikc({
    value: dist/* pipe */.FsL(FactValue, dist/* description */.h_("null when the state is absent or unreadable.")),
    state: dist/* picklist */.KIO(vocabulary/* FACT_STATES */.MG),
    evidence: dist/* picklist */.KIO(vocabulary/* EVIDENCE */.S4),
    at: dist/* pipe */.FsL(Location, dist/* description */.h_("Where it stands; for an absent fact, where it would be written.")),
    items: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ value: dist/* string */.YjP(), at: Location })), dist/* description */.h_("List facts: one place per item, in the order of the value."))),
    verified: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("Register facts: the text was read in full, or the cited clause was."))),
    source: dist/* optional */.lqM((0,shapes/* text */.Qq)("Register facts: entry, clause and the text that was read.")),
    beyond: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* literal */.euz(true), dist/* description */.h_("An absent fact for which no document of the subject has a place."))),
    field: dist/* optional */.lqM((0,shapes/* text */.Qq)("An absent fact of a manifest: the field of its format in which it would be written.")),
    staleSince: dist/* optional */.lqM((0,shapes/* date */.p6)("Register facts: the day on which terms that may change were to be read again; it is over.")),
});
/** What rules are evaluated against. */
const Subject = dist/* object */.Ikc({
    id: (0,shapes/* text */.Qq)("Stable name; fingerprints are built from it."),
    kind: dist/* picklist */.KIO(vocabulary/* SUBJECT_KINDS */.jy),
    document: dist/* optional */.lqM((0,shapes/* text */.Qq)("The document that describes it.")),
    at: Location,
    facts: dist/* record */.g1P(dist/* string */.YjP(), Fact),
});

;// CONCATENATED MODULE: ./lib/src/model/lineage.js




/** One use of an upstream: `from` (teacher, base, data set, source) reaches `to`. */
const LineageEdge = dist/* object */.Ikc({
    id: (0,shapes/* text */.Qq)("`to <- from [relation]`."),
    from: dist/* string */.YjP(),
    to: dist/* string */.YjP(),
    relation: dist/* picklist */.KIO(vocabulary/* RELATIONS */.mP),
    channel: dist/* picklist */.KIO(vocabulary/* CHANNELS */.l_),
    resolution: dist/* picklist */.KIO(vocabulary/* RESOLUTIONS */.Km),
    chain: dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("From the upstream to the roots it comes from, generators of a data set included.")),
    at: Location,
});

;// CONCATENATED MODULE: ./lib/src/model/report.js






const Tool = dist/* object */.Ikc({ name: dist/* literal */.euz("cardwarden"), version: dist/* string */.YjP() });
/** A problem with what the tool was given (a path, the configuration, a pack), never a finding about a card. */
const Diagnostic = dist/* object */.Ikc({
    code: dist/* string */.YjP(),
    severity: dist/* picklist */.KIO(["fatal", "warning"]),
    message: dist/* string */.YjP(),
    hint: dist/* optional */.lqM(dist/* string */.YjP()),
    at: dist/* optional */.lqM(Location),
});
/** A file that a format claims. */
const DocumentEntry = dist/* object */.Ikc({
    file: dist/* string */.YjP(),
    format: (0,shapes/* text */.Qq)("Id of the format that claimed it."),
    subjects: dist/* array */.YOg(dist/* string */.YjP()),
});
const Because = dist/* object */.Ikc({
    fact: dist/* string */.YjP(),
    value: FactValue,
    state: dist/* picklist */.KIO(vocabulary/* FACT_STATES */.MG),
    evidence: dist/* picklist */.KIO(vocabulary/* EVIDENCE */.S4),
    verified: dist/* optional */.lqM(dist/* boolean */.zMY()),
    source: dist/* optional */.lqM(dist/* string */.YjP()),
    staleSince: dist/* optional */.lqM(dist/* string */.YjP()),
    at: Location,
});
const Finding = dist/* object */.Ikc({
    ruleId: dist/* string */.YjP(),
    kind: dist/* picklist */.KIO(vocabulary/* RULE_KINDS */.rI),
    severity: dist/* picklist */.KIO(vocabulary/* SEVERITIES */.oC),
    outcome: dist/* picklist */.KIO(["fail", "undetermined"]),
    message: (0,shapes/* text */.Qq)("One sentence: what is wrong."),
    remedy: (0,shapes/* text */.Qq)("The smallest fix."),
    subject: dist/* string */.YjP(),
    primary: Location,
    related: dist/* array */.YOg(dist/* object */.Ikc({ note: dist/* string */.YjP(), at: Location })),
    because: dist/* pipe */.FsL(dist/* array */.YOg(Because), dist/* description */.h_("The facts that decided.")),
    capped: dist/* optional */.lqM((0,shapes/* text */.Qq)("Why the severity is lower than the rule's own.")),
    fix: dist/* optional */.lqM(dist/* object */.Ikc({
        safe: dist/* boolean */.zMY(),
        edits: dist/* array */.YOg(dist/* object */.Ikc({ file: dist/* string */.YjP(), range: Range, text: dist/* string */.YjP() })),
    })),
    missing: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ path: dist/* string */.YjP(), value: dist/* string */.YjP() })), dist/* description */.h_("Front-matter keys that would state what is missing, each with a placeholder."))),
    fields: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Fields of the manifest in which what is missing would be written."))),
    suppressed: dist/* optional */.lqM(dist/* object */.Ikc({
        by: dist/* picklist */.KIO(["waiver", "baseline"]),
        reason: dist/* string */.YjP(),
        owner: dist/* optional */.lqM(dist/* string */.YjP()),
        expires: dist/* optional */.lqM(dist/* string */.YjP()),
        inline: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("By a comment in the document and not in the configuration."))),
        at: dist/* optional */.lqM(dist/* pipe */.FsL(Location, dist/* description */.h_("The waiver or the comment."))),
    })),
    introduced: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("Whether the change under review caused the finding: it, or a fact that decided, stands on a line of the change, or the base does not have it. Absent outside a change."))),
    fingerprint: (0,shapes/* text */.Qq)("Stable under line moves, renames and reordering."),
});
/** Findings that count, by severity. */
const Counts = dist/* object */.Ikc({
    error: (0,shapes/* count */.U9)("Errors."),
    warning: (0,shapes/* count */.U9)("Warnings."),
    notice: (0,shapes/* count */.U9)("Notices."),
});
/** A licence that the change under review altered. */
const LicenceChange = dist/* object */.Ikc({
    subject: (0,shapes/* text */.Qq)("Whose licence it is, or, with `upstream`, who uses the upstream."),
    upstream: dist/* optional */.lqM((0,shapes/* text */.Qq)("The upstream that this subject did not use before.")),
    before: dist/* pipe */.FsL(dist/* nullable */.mee(dist/* string */.YjP()), dist/* description */.h_("null where none was stated.")),
    after: dist/* pipe */.FsL(dist/* nullable */.mee(dist/* string */.YjP()), dist/* description */.h_("null where none is stated any more.")),
    at: Location,
});
/** What the policy files of the change would do if they were in force. They are not. */
const PolicyPreview = dist/* object */.Ikc({
    files: dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Files of the policy that the change alters.")),
    problem: dist/* optional */.lqM((0,shapes/* text */.Qq)("Why the policy of the change cannot be used.")),
    disappear: dist/* pipe */.FsL(Counts, dist/* description */.h_("Findings that would not count any more.")),
    appear: dist/* pipe */.FsL(Counts, dist/* description */.h_("Findings that would be new.")),
    findings: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({
        ruleId: dist/* string */.YjP(),
        severity: dist/* picklist */.KIO(vocabulary/* SEVERITIES */.oC),
        effect: dist/* picklist */.KIO(["disappear", "appear"]),
        at: Location,
    })), dist/* description */.h_("The first of them, strongest first.")),
});
/** What a change states of itself that makes the check ask less. */
const OwnStatement = dist/* object */.Ikc({
    what: dist/* pipe */.FsL(dist/* picklist */.KIO(["stage", "ground", "role", "comment"]), dist/* description */.h_("stage: before publication; ground: for the use of an upstream; role: of a teacher, other than generator; comment: one that would excuse a finding.")),
    subject: (0,shapes/* text */.Qq)("The model, data set, use or file of which it is stated."),
    value: (0,shapes/* text */.Qq)("The stage, ground or role; of a comment, the rule."),
    at: Location,
});
/** A model or data set that the change takes out of the repository, with everything that belongs to it. */
const RetiredSubject = dist/* object */.Ikc({
    file: (0,shapes/* text */.Qq)("The document that described it."),
    subject: dist/* string */.YjP(),
    kind: dist/* picklist */.KIO(["model", "dataset"]),
});
/** The change under review. */
const ChangeReport = dist/* object */.Ikc({
    base: (0,shapes/* text */.Qq)("The revision that the work tree was compared with."),
    compared: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("Whether the documents of the base could be judged too. If not, every finding in a changed file counts as introduced.")),
    licences: dist/* array */.YOg(LicenceChange),
    stated: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(OwnStatement), dist/* description */.h_("What the change states of itself that makes the check ask less."))),
    retired: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(RetiredSubject), dist/* description */.h_("Models and data sets that the change takes out of the repository."))),
    policy: dist/* optional */.lqM(PolicyPreview),
});
/** Who answers for what, as a card declares it. */
const Responsibility = dist/* object */.Ikc({
    subject: dist/* string */.YjP(),
    roles: dist/* array */.YOg(dist/* object */.Ikc({
        role: dist/* string */.YjP(),
        party: dist/* pipe */.FsL(dist/* nullable */.mee(dist/* string */.YjP()), dist/* description */.h_("null: nobody is named.")),
        duties: dist/* array */.YOg(dist/* string */.YjP()),
        at: Location,
    })),
});
/** How far a model or data set is documented (docs/transparency.md); it measures statements, not lawfulness. */
const Transparency = dist/* object */.Ikc({
    subject: dist/* string */.YjP(),
    level: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_("none, L0, L1, L2 or L3.")),
    claimed: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_("Level that the card claims."))),
    missing: dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Facts that the claimed level needs, else the next one, and that nobody states.")),
});
const after = (0,shapes/* count */.U9)("How many of `diagnostics` stand before it.");
/** Which part of a run the report is of. */
const Shard = dist/* object */.Ikc({
    index: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* description */.h_("From 1.")),
    of: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* description */.h_("How many there are.")),
    pending: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({
        after,
        diagnostic: Diagnostic,
        items: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("What the first number of its message counts."))),
    })), dist/* description */.h_("What holds of the run only if every share says it, such as an unused waiver.")),
    own: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ after, diagnostic: Diagnostic })), dist/* description */.h_("What is about a finding of this share.")),
});
/** `report.v1`: what `check --format json` prints. Same input, same bytes. */
const Report = dist/* object */.Ikc({
    schema: dist/* literal */.euz("report.v1"),
    tool: Tool,
    packs: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), version: dist/* string */.YjP(), digest: dist/* string */.YjP() })),
    register: dist/* object */.Ikc({ version: dist/* string */.YjP(), digest: dist/* string */.YjP() }),
    level: dist/* picklist */.KIO(vocabulary/* LEVELS */.A_),
    locale: dist/* picklist */.KIO(vocabulary/* LOCALES */.YZ),
    date: (0,shapes/* date */.p6)("The day the run judged by; an input, so that a run can be repeated."),
    documents: dist/* array */.YOg(DocumentEntry),
    lineage: dist/* array */.YOg(LineageEdge),
    findings: dist/* pipe */.FsL(dist/* array */.YOg(Finding), dist/* description */.h_("Sorted by file, line, column, rule.")),
    evaluations: dist/* object */.Ikc({
        pass: (0,shapes/* count */.U9)("Rules that held."),
        fail: (0,shapes/* count */.U9)("Rules that did not."),
        "not-applicable": (0,shapes/* count */.U9)("Rules whose `when` did not hold."),
        undetermined: (0,shapes/* count */.U9)("Rules that could not tell."),
    }),
    diagnostics: dist/* array */.YOg(Diagnostic),
    change: dist/* optional */.lqM(dist/* pipe */.FsL(ChangeReport, dist/* description */.h_("Absent outside a change."))),
    responsibilities: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(Responsibility), dist/* description */.h_("Models and data sets that declare roles, or have roles that nobody fills."))),
    transparency: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(Transparency), dist/* description */.h_("Models and data sets that reach or claim a transparency level."))),
    shard: dist/* optional */.lqM(dist/* pipe */.FsL(Shard, dist/* description */.h_("Only part of the subjects was judged: findings, evaluations and their counts in the summary are of that part. All else is of the run."))),
    summary: dist/* object */.Ikc({
        documents: (0,shapes/* count */.U9)("Documents read."),
        error: (0,shapes/* count */.U9)("Findings of severity error that are not suppressed."),
        warning: (0,shapes/* count */.U9)("Likewise, warning."),
        notice: (0,shapes/* count */.U9)("Likewise, notice."),
        undetermined: (0,shapes/* count */.U9)("Findings, of whatever severity, whose outcome is undetermined and that are not suppressed."),
        suppressed: (0,shapes/* count */.U9)("Findings excused by a waiver or the baseline."),
    }),
});
/** `facts.v1`: every subject with every fact of its kind; what a replay or a rule author needs. */
const FactsFile = dist/* object */.Ikc({
    schema: dist/* literal */.euz("facts.v1"),
    tool: Tool,
    date: (0,shapes/* date */.p6)("As in the report."),
    documents: dist/* array */.YOg(DocumentEntry),
    subjects: dist/* array */.YOg(Subject),
    lineage: dist/* array */.YOg(LineageEdge),
    diagnostics: dist/* array */.YOg(Diagnostic),
});

;// CONCATENATED MODULE: ./lib/src/merge/read.js




/**
 * What one report may hold. A run over 50 000 cards stays below it; lists in lists without end, which a text of a few
 * megabytes could hold and no memory, do not.
 */
const REPORT_LIMITS = { bytes: 128 * 1024 * 1024, depth: 32, containers: 4_000_000 };
/** A report of another run, written by nobody we know: its size is looked at before it is parsed, its shape before it is used. */
function readReport(name, text) {
    const refuse = (why) => new errors/* UserError */.yo("report-unreadable", `${name} ${why}`, "give what `check --format json` writes");
    if (!isModest(text))
        throw refuse("is nested too deep, or holds too much, for a report");
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw refuse("is not valid JSON");
    }
    const schema = (0,lookup/* member */.Dc)(value, "schema");
    if (schema !== "report.v1")
        throw refuse(typeof schema === "string"
            ? `is ${JSON.stringify(schema.slice(0, 40))}, not report.v1`
            : "is not a report.v1");
    const issue = dist/* safeParse */.xLC(Report, value, { abortEarly: true }).issues?.[0];
    if (issue)
        throw refuse(`is not a report.v1: ${dist/* getDotPath */.BuJ(issue) ?? "the whole"} is wrong`);
    // As it stands there, not as the schema rebuilds it: the order of members is part of the bytes.
    return { name, report: value };
}
/** Counts brackets outside strings, in one pass. */
function isModest(text) {
    if (text.length > REPORT_LIMITS.bytes)
        return false;
    let depth = 0;
    let containers = 0;
    let inString = false;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (inString) {
            if (code === BACKSLASH)
                i++;
            else if (code === QUOTE)
                inString = false;
        }
        else if (code === QUOTE)
            inString = true;
        else if (code === BRACKET || code === BRACE) {
            containers++;
            if (++depth > REPORT_LIMITS.depth)
                return false;
        }
        else if (code === BRACKET + 2 || code === BRACE + 2)
            depth--;
    }
    return containers <= REPORT_LIMITS.containers;
}
const [QUOTE, BACKSLASH, BRACKET, BRACE] = [0x22, 0x5c, 0x5b, 0x7b];

;// CONCATENATED MODULE: ./lib/src/merge/index.js




/**
 * Joins reports into one: those of shards into the one of their run, whole ones into an overview of their repositories.
 * Taken one by one, so that only findings are held of all.
 */
function merge(reports) {
    let joined;
    for (const one of reports) {
        joined ??= one.report.shard ? new Shards(one) : new Repositories(one);
        joined.add(one);
    }
    if (joined === undefined)
        throw new errors/* UserError */.yo("usage", "merge takes the reports of shards or repositories", "cardwarden merge reports/*.json");
    return joined.report();
}

// EXTERNAL MODULE: ./lib/src/node/host.js + 1 modules
var host = __webpack_require__(65);
// EXTERNAL MODULE: ./lib/src/node/source.js
var source = __webpack_require__(4506);
// EXTERNAL MODULE: ./lib/src/policy/builtin.js + 1 modules
var builtin = __webpack_require__(314);
// EXTERNAL MODULE: ./lib/src/report/rules.js
var rules = __webpack_require__(7042);
// EXTERNAL MODULE: ./lib/src/cli/print.js
var print = __webpack_require__(9036);
;// CONCATENATED MODULE: ./lib/src/cli/merge.js










/** `merge`: the output and the exit code are those that `check` would have given. */
async function runMerge(options, terminal) {
    const report = merge(reports(options.paths, terminal.cwd));
    return (0,print/* printReport */.Y_)(report, options, terminal, {
        rules: (0,rules/* ruleTexts */.Z)(merge_builtin(report), Object.keys(builtin/* BUILTIN_PACKS */.V)),
        line: (0,source/* sourceLines */.J)(terminal.cwd),
    });
}
/** Read one by one: together they would be as much as all the runs. */
function* reports(paths, cwd) {
    for (const path of paths)
        yield readReport(path, textOf(path, (0,external_node_path_.resolve)(cwd, path)));
}
function textOf(name, path) {
    const refuse = (why) => new errors/* UserError */.yo("report-unreadable", `${name} ${why}`, "give files that `check` wrote");
    const info = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (info === undefined)
        throw refuse("is not there");
    if (!info.isFile())
        throw refuse("is not a file");
    if (info.size > REPORT_LIMITS.bytes)
        throw refuse(`is larger than ${REPORT_LIMITS.bytes / 1024 / 1024} MiB`);
    try {
        return (0,host/* decode */.D4)((0,external_node_fs_.readFileSync)(path), false).text;
    }
    catch {
        throw refuse("cannot be read");
    }
}
/** The rules of a report as far as they ship with the tool: of other packs, or versions, only the report speaks. */
const merge_builtin = ({ packs }) => packs.flatMap(({ name, digest }) => {
    const pack = (0,lookup/* lookup */.$I)(builtin/* BUILTIN_PACKS */.V, name)?.load();
    return pack?.digest === digest ? [pack] : [];
});


/***/ }),

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


/***/ })

};
