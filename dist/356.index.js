export const id = 356;
export const ids = [356];
export const modules = {

/***/ 324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* unused harmony export count */
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
const count = (description) => v.pipe(v.number(), v.integer(), v.minValue(0), v.description(description));
/** A calendar date, `YYYY-MM-DD`. */
const date = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d{4}-\d{2}-\d{2}$/), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));


/***/ }),

/***/ 9356:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadPack: () => (/* binding */ loadPack)
});

// UNUSED EXPORTS: checkRule, digestOf, issues

// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(5108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(2565);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/facts/catalogue.js + 4 modules
var catalogue = __webpack_require__(7462);
// EXTERNAL MODULE: ./lib/src/model/shapes.js
var shapes = __webpack_require__(324);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/model/rule.js



const Leaf = dist/* strictObject */.rej({
    fact: (0,shapes/* filled */.Bq)("A fact of the catalogue (docs/facts.md)."),
    operator: (0,shapes/* filled */.Bq)("One of the operators in docs/writing-a-rule.md."),
    value: dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY(), dist/* array */.YOg(dist/* string */.YjP())]),
});
const Condition = dist/* pipe */.FsL(dist/* union */.KCZ([
    dist/* strictObject */.rej({ all: dist/* pipe */.FsL(dist/* array */.YOg(dist/* lazy */.RZV(() => Condition)), dist/* minLength */.BpQ(1)) }),
    dist/* strictObject */.rej({ any: dist/* pipe */.FsL(dist/* array */.YOg(dist/* lazy */.RZV(() => Condition)), dist/* minLength */.BpQ(1)) }),
    dist/* strictObject */.rej({ not: dist/* lazy */.RZV(() => Condition) }),
    Leaf,
]), dist/* description */.h_("json-rules-engine condition: all, any, not, or fact / operator / value."));
/** A sentence in English and, for the built-in packs always, in Simplified Chinese. */
const Texts = dist/* strictObject */.rej({
    en: (0,shapes/* filled */.Bq)("English. {fact.name} is replaced by the fact's value."),
    "zh-CN": dist/* optional */.lqM((0,shapes/* filled */.Bq)("Simplified Chinese.")),
});
const Severity = dist/* picklist */.KIO(vocabulary/* SEVERITIES */.oC);
/** Severity at the levels `baseline` and `strict`; `strict` defaults to `baseline`. */
const LevelSeverity = dist/* strictObject */.rej({ baseline: Severity, strict: dist/* optional */.lqM(Severity) });
/** The first case whose `require` does not hold gives severity and message. */
const Case = dist/* strictObject */.rej({
    require: Condition,
    severity: LevelSeverity,
    message: dist/* optional */.lqM(Texts),
});
/** Why a rule exists: the provision, what it asks in our words, and whether it was read at its source. */
const Basis = dist/* strictObject */.rej({
    instrument: (0,shapes/* filled */.Bq)("Law, standard, licence or specification; `Cardwarden` for an invariant of the tool."),
    provision: (0,shapes/* filled */.Bq)("Article, section or clause."),
    asks: (0,shapes/* filled */.Bq)("What it asks, in our own words."),
    url: dist/* optional */.lqM((0,shapes/* filled */.Bq)("Where the text can be read.")),
    accessed: dist/* optional */.lqM((0,shapes/* date */.p6)("When it was read.")),
    verified: dist/* pipe */.FsL(dist/* union */.KCZ([dist/* boolean */.zMY(), dist/* literal */.euz("register")]), dist/* description */.h_("true: the text was read at its source; register: the register entry's own state counts, finding by finding.")),
    effectiveFrom: dist/* optional */.lqM((0,shapes/* date */.p6)("In force from.")),
    effectiveTo: dist/* optional */.lqM((0,shapes/* date */.p6)("In force until.")),
});
/** A document beside the rule, or a folder that is a small repository. */
const Example = dist/* strictObject */.rej({
    path: (0,shapes/* filled */.Bq)("File or folder beside rule.json."),
    subject: dist/* optional */.lqM((0,shapes/* text */.Qq)("Subject id, where the example has several.")),
    outcome: dist/* picklist */.KIO(vocabulary/* OUTCOMES */.im),
    line: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))),
    fixed: dist/* optional */.lqM((0,shapes/* filled */.Bq)("File or folder beside rule.json: what the example is once the fix has been applied.")),
});
/** A value that another one takes the place of. */
const SetValue = dist/* strictObject */.rej({
    fact: (0,shapes/* filled */.Bq)("A fact that front matter or the declaration states once, on one line; its value is replaced where it stands."),
    to: (0,shapes/* filled */.Bq)("The new value. {fact.name} is replaced by the fact's value."),
});
/** Text that is added to the readable part of a card. */
const Append = dist/* strictObject */.rej({
    after: (0,shapes/* filled */.Bq)("A fact whose place the text follows, such as `body` or `to.body`."),
    text: Texts,
});
/** What `cardwarden fix` can do to a document, of facts alone: it holds no placeholder. */
const Mend = dist/* pipe */.FsL(dist/* strictObject */.rej({
    when: dist/* optional */.lqM(dist/* pipe */.FsL(Condition, dist/* description */.h_("Where this mend is right; default: always."))),
    safe: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("true: it only repeats what the document states, and needs no judgement.")),
    set: dist/* optional */.lqM(SetValue),
    append: dist/* optional */.lqM(Append),
}), dist/* check */.z6Y((mend) => (mend.set === undefined) !== (mend.append === undefined), "give either `set` or `append`"));
/** How a finding is mended: by keys that its author fills in, by edits that follow from facts, or by either. */
const Fix = dist/* pipe */.FsL(dist/* strictObject */.rej({
    add: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* record */.g1P((0,shapes/* filled */.Bq)("Dotted path of a front-matter key."), dist/* string */.YjP()), dist/* description */.h_("Path to a placeholder such as `<yes | no | partial | unknown>`, never to an answer nobody gave."))),
    edit: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(Mend), dist/* minLength */.BpQ(1), dist/* description */.h_("What can be applied; the first whose `when` holds counts."))),
}), dist/* check */.z6Y((fix) => fix.add !== undefined || fix.edit !== undefined, "give `add`, `edit` or both"));
const Rule_ = dist/* strictObject */.rej({
    $schema: dist/* optional */.lqM(dist/* string */.YjP()),
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/), dist/* description */.h_("<pack>/<kebab-name>, equal to its folder.")),
    title: dist/* optional */.lqM(Texts),
    status: dist/* optional */.lqM(dist/* picklist */.KIO(["draft", "stable", "deprecated"]), "stable"),
    since: dist/* optional */.lqM((0,shapes/* text */.Qq)("Pack version that introduced the rule.")),
    changed: dist/* optional */.lqM(dist/* array */.YOg(dist/* strictObject */.rej({ version: dist/* string */.YjP(), change: dist/* string */.YjP() })), []),
    stage: dist/* optional */.lqM(dist/* picklist */.KIO(vocabulary/* RULE_STAGES */.h7), "any"),
    kind: dist/* optional */.lqM(dist/* picklist */.KIO(vocabulary/* RULE_KINDS */.rI), "missing-statement"),
    subject: dist/* union */.KCZ([
        dist/* picklist */.KIO(vocabulary/* SUBJECT_KINDS */.jy),
        dist/* pipe */.FsL(dist/* array */.YOg(dist/* picklist */.KIO(vocabulary/* SUBJECT_KINDS */.jy)), dist/* minLength */.BpQ(1)),
    ]),
    when: Condition,
    undetermined: dist/* optional */.lqM(dist/* pipe */.FsL(Condition, dist/* description */.h_("Where this holds the rule says it cannot tell, instead of judging."))),
    require: dist/* optional */.lqM(Condition),
    severity: dist/* optional */.lqM(LevelSeverity),
    cases: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(Case), dist/* minLength */.BpQ(1))),
    anchor: dist/* optional */.lqM((0,shapes/* text */.Qq)("Fact whose place is the primary location; default: the deciding fact's.")),
    supersedes: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Rule ids whose findings on the same subject are dropped; `*` for every one.")), []),
    message: Texts,
    rationale: dist/* optional */.lqM(Texts),
    remedy: dist/* optional */.lqM(Texts),
    fix: dist/* optional */.lqM(Fix),
    basis: dist/* pipe */.FsL(dist/* array */.YOg(Basis), dist/* minLength */.BpQ(1)),
    seed: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Claims of the founding paper.")), []),
    examples: dist/* pipe */.FsL(dist/* array */.YOg(Example), dist/* minLength */.BpQ(1)),
});
/** `rule.v1`: one folder, one `rule.json`, its good and bad documents beside it. */
const RuleFile = dist/* pipe */.FsL(Rule_, dist/* check */.z6Y((rule) => (rule.cases === undefined) !== (rule.require === undefined), "give either `require` with `severity`, or `cases`"), dist/* check */.z6Y((rule) => (rule.require === undefined) === (rule.severity === undefined), "`require` and `severity` belong together"));
/** `pack.v1`: the description of a folder of rules. */
const PackFile = dist/* strictObject */.rej({
    $schema: dist/* optional */.lqM(dist/* string */.YjP()),
    name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z][a-z0-9-]*$/), dist/* description */.h_("Namespace of its rule ids.")),
    version: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\d+\.\d+\.\d+$/), dist/* description */.h_("Semantic version.")),
    title: Texts,
    license: dist/* optional */.lqM((0,shapes/* text */.Qq)("SPDX identifier of the pack itself.")),
});

// EXTERNAL MODULE: ./lib/src/policy/conditions.js
var conditions = __webpack_require__(831);
;// CONCATENATED MODULE: ./lib/src/policy/load.js







/** Validates a pack wholly before any rule runs; every mistake is named in one go. */
function loadPack(source) {
    const pack = dist/* safeParse */.xLC(PackFile, source.pack);
    if (!pack.success)
        throw new errors/* UserError */.yo("pack-invalid", `pack.json: ${issues(pack.issues).join("; ")}`, "see schemas/pack.v1.schema.json");
    const { name, version } = pack.output;
    const problems = [];
    const rules = Object.entries(source.rules).map(([folder, raw]) => {
        const where = `${name}/${folder}/rule.json`;
        // Before the shape: its validator is recursive, and a nesting bomb would end it.
        if (deeperThan(raw, MAX_NESTING)) {
            problems.push(`${where}: nested deeper than ${MAX_NESTING} levels`);
            return undefined;
        }
        const parsed = dist/* safeParse */.xLC(RuleFile, raw);
        if (!parsed.success) {
            problems.push(...issues(parsed.issues).map((text) => `${where}: ${text}`));
            return undefined;
        }
        problems.push(...checkRule(parsed.output, `${name}/${folder}`).map((text) => `${where}: ${text}`));
        return parsed.output;
    });
    if (problems.length > 0)
        throw new errors/* UserError */.yo("pack-invalid", problems.join("\n"), `mend the pack \`${name}\`; docs/writing-a-rule.md lists what a rule may say`);
    const valid = rules.filter((rule) => rule !== undefined);
    return { name, version, digest: digestOf({ pack: pack.output, rules: valid }), rules: valid };
}
/** Levels of JSON in a rule; a condition has its own, lower limit. */
const MAX_NESTING = 64;
function deeperThan(value, limit) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limit)
            return true;
        level = level.flatMap((one) => one !== null && typeof one === "object" ? Object.values(one) : []);
    }
    return false;
}
/** Names come from a file: `constructor` is no fact. */
const isFactOf = (name, kind) => Object.hasOwn(catalogue/* CATALOGUE */.y, name) && catalogue/* CATALOGUE */.y[name]?.kinds.includes(kind) === true;
/** What the shape cannot say about one rule. */
function checkRule(rule, id) {
    const kinds = Array.isArray(rule.subject) ? rule.subject : [rule.subject];
    const problems = [...(0,conditions/* checkCondition */.Q)(rule.when, kinds, ["when"])];
    if (rule.undetermined)
        problems.push(...(0,conditions/* checkCondition */.Q)(rule.undetermined, kinds, ["undetermined"]));
    if (rule.require)
        problems.push(...(0,conditions/* checkCondition */.Q)(rule.require, kinds, ["require"]));
    rule.cases?.forEach((one, i) => {
        problems.push(...(0,conditions/* checkCondition */.Q)(one.require, kinds, ["cases", i, "require"]));
    });
    rule.fix?.edit?.forEach(({ when }, i) => {
        if (when)
            problems.push(...(0,conditions/* checkCondition */.Q)(when, kinds, ["fix", "edit", i, "when"]));
    });
    const texts = problems.map((problem) => `/${problem.path.join("/")}: ${problem.message}${problem.hint === undefined ? "" : ` (${problem.hint})`}`);
    if (rule.id !== id)
        texts.push(`/id: is \`${rule.id}\` but the folder says \`${id}\``);
    for (const kind of kinds)
        if (rule.anchor !== undefined && !isFactOf(rule.anchor, kind))
            texts.push(`/anchor: ${rule.anchor} is no fact of ${kind}`);
    const messages = [rule.message, ...(rule.cases ?? []).flatMap((one) => one.message ?? [])];
    for (const text of messages.flatMap((message) => [message.en, message["zh-CN"] ?? ""]))
        texts.push(...strangers(text, kinds).map((problem) => `/message: ${problem}`));
    texts.push(...checkFix(rule, kinds));
    const severities = (rule.cases ?? [{ severity: rule.severity }]).flatMap((one) => [
        one.severity?.baseline,
        one.severity?.strict,
    ]);
    const verified = rule.basis.some((basis) => basis.verified !== false || basis.instrument === "Cardwarden");
    if (severities.includes("error") && !verified)
        texts.push("/basis: an error needs at least one basis whose text was read (`verified`)");
    return texts;
}
/** Placeholders of a text that some kind of the rule has no fact for. */
const strangers = (text, kinds) => [...text.matchAll(/\{([A-Za-z][\w.]*)\}/g)].flatMap(([, fact = ""]) => kinds.every((kind) => isFactOf(fact, kind))
    ? []
    : [`{${fact}} is no fact of ${kinds.join(", ")}`]);
/** Facts of the edits exist; what is added holds no placeholder for its author to answer. */
function checkFix({ fix }, kinds) {
    return (fix?.edit ?? []).flatMap(({ set, append }, i) => {
        const [name, where] = set === undefined ? [append?.after ?? "", "append/after"] : [set.fact, "set/fact"];
        const written = set === undefined ? [append?.text.en, append?.text["zh-CN"]] : [set.to];
        return [
            ...kinds
                .filter((kind) => !isFactOf(name, kind))
                .map((kind) => `${where}: ${name} is no fact of ${kind}`),
            ...written.flatMap((text = "") => [
                ...strangers(text, kinds).map((problem) => `${where}: ${problem}`),
                ...(/[<>]/.test(text) ? [`${where}: give a placeholder to fill in under \`fix.add\``] : []),
            ]),
        ].map((problem) => `/fix/edit/${i}/${problem}`);
    });
}
/** `sha256-<hex>` over JSON with sorted keys. */
const digestOf = (value) => `sha256-${(0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(canonical(value))))}`;
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(",")}]`;
    if (value !== null && typeof value === "object")
        return `{${Object.entries(value)
            .filter(([, member]) => member !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`)
            .join(",")}}`;
    return JSON.stringify(value);
}
function issues(list) {
    return list.map((issue) => {
        const { path, message } = deepest(issue);
        return `${path.length === 0 ? "" : `/${path.join("/")}: `}${message}`;
    });
}
/** Of the complaints of a union's options, the one that got farthest; of equals the last, a comparison of a condition. */
function deepest(issue) {
    const path = issue.path?.map((item) => String(item.key)) ?? [];
    const inner = (issue.issues ?? [])
        .map(deepest)
        .reduce((best, one) => (best === undefined || one.path.length >= best.path.length ? one : best), undefined);
    return inner === undefined
        ? { path, message: issue.message }
        : { path: [...path, ...inner.path], message: inner.message };
}


/***/ })

};
