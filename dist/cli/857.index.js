export const id = 857;
export const ids = [857];
export const modules = {

/***/ 9312:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ RuleFile),
/* harmony export */   yx: () => (/* binding */ PackFile)
/* harmony export */ });
/* unused harmony exports Condition, Texts, LevelSeverity, Case, Basis, Example, Mend, Fix */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(324);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1986);



const Leaf = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    fact: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("A fact of the catalogue (docs/facts.md)."),
    operator: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("One of the operators in docs/writing-a-rule.md."),
    value: valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())]),
});
const Condition = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ all: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => Condition)), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)) }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ any: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => Condition)), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)) }),
    valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ not: valibot__WEBPACK_IMPORTED_MODULE_1__/* .lazy */ .RZV(() => Condition) }),
    Leaf,
]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("json-rules-engine condition: all, any, not, or fact / operator / value."));
/** A sentence in English and, for the built-in packs always, in Simplified Chinese. */
const Texts = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    en: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("English. {fact.name} is replaced by the fact's value."),
    "zh-CN": valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("Simplified Chinese.")),
});
const Severity = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC);
/** Severity at the levels `baseline` and `strict`; `strict` defaults to `baseline`. */
const LevelSeverity = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ baseline: Severity, strict: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Severity) });
/** The first case whose `require` does not hold gives severity and message. */
const Case = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    require: Condition,
    severity: LevelSeverity,
    message: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Texts),
});
/** Why a rule exists: the provision, what it asks in our words, and whether it was read at its source. */
const Basis = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    instrument: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("Law, standard, licence or specification; `Cardwarden` for an invariant of the tool."),
    provision: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("Article, section or clause."),
    asks: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("What it asks, in our own words."),
    url: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("Where the text can be read.")),
    accessed: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6)("When it was read.")),
    verified: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("register")]), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("true: the text was read at its source; register: the register entry's own state counts, finding by finding.")),
    effectiveFrom: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6)("In force from.")),
    effectiveTo: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6)("In force until.")),
});
/** A document beside the rule, or a folder that is a small repository. */
const Example = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("File or folder beside rule.json."),
    subject: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Subject id, where the example has several.")),
    outcome: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im),
    line: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1))),
    fixed: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("File or folder beside rule.json: what the example is once the fix has been applied.")),
});
/** A value that another one takes the place of. */
const SetValue = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    fact: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("A fact that front matter or the declaration states once, on one line; its value is replaced where it stands."),
    to: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("The new value. {fact.name} is replaced by the fact's value."),
});
/** Text that is added to the readable part of a card. */
const Append = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    after: (0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("A fact whose place the text follows, such as `body` or `to.body`."),
    text: Texts,
});
/** What `cardwarden fix` can do to a document, of facts alone: it holds no placeholder. */
const Mend = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    when: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(Condition, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Where this mend is right; default: always."))),
    safe: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("true: it only repeats what the document states, and needs no judgement.")),
    set: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(SetValue),
    append: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Append),
}), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((mend) => (mend.set === undefined) !== (mend.append === undefined), "give either `set` or `append`"));
/** How a finding is mended: by keys that its author fills in, by edits that follow from facts, or by either. */
const Fix = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    add: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .filled */ .Bq)("Dotted path of a front-matter key."), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Path to a placeholder such as `<yes | no | partial | unknown>`, never to an answer nobody gave."))),
    edit: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Mend), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("What can be applied; the first whose `when` holds counts."))),
}), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((fix) => fix.add !== undefined || fix.edit !== undefined, "give `add`, `edit` or both"));
const Rule_ = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    $schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("<pack>/<kebab-name>, equal to its folder.")),
    title: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Texts),
    status: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(["draft", "stable", "deprecated"]), "stable"),
    since: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Pack version that introduced the rule.")),
    changed: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), change: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })), []),
    stage: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_STAGES */ .h7), "any"),
    kind: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_KINDS */ .rI), "missing-statement"),
    subject: valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
        valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBJECT_KINDS */ .jy),
        valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBJECT_KINDS */ .jy)), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)),
    ]),
    when: Condition,
    undetermined: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(Condition, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Where this holds the rule says it cannot tell, instead of judging."))),
    require: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Condition),
    severity: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(LevelSeverity),
    cases: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Case), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1))),
    anchor: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("Fact whose place is the primary location; default: the deciding fact's.")),
    supersedes: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Rule ids whose findings on the same subject are dropped; `*` for every one.")), []),
    message: Texts,
    rationale: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Texts),
    remedy: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Texts),
    fix: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(Fix),
    basis: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Basis), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)),
    seed: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Claims of the founding paper.")), []),
    examples: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Example), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)),
});
/** `rule.v1`: one folder, one `rule.json`, its good and bad documents beside it. */
const RuleFile = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(Rule_, valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((rule) => (rule.cases === undefined) !== (rule.require === undefined), "give either `require` with `severity`, or `cases`"), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((rule) => (rule.require === undefined) === (rule.severity === undefined), "`require` and `severity` belong together"));
/** `pack.v1`: the description of a folder of rules. */
const PackFile = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    $schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[a-z][a-z0-9-]*$/), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Namespace of its rule ids.")),
    version: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^\d+\.\d+\.\d+$/), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_("Semantic version.")),
    title: Texts,
    license: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM((0,_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)("SPDX identifier of the pack itself.")),
});


/***/ }),

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

/***/ 8857:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPack: () => (/* binding */ loadPack)
/* harmony export */ });
/* unused harmony exports checkRule, digestOf, issues */
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5108);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2565);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7462);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9312);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(831);







/** Validates a pack wholly before any rule runs; every mistake is named in one go. */
function loadPack(source) {
    const pack = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(_model_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .PackFile */ .yx, source.pack);
    if (!pack.success)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("pack-invalid", `pack.json: ${issues(pack.issues).join("; ")}`, "see schemas/pack.v1.schema.json");
    const { name, version } = pack.output;
    const problems = [];
    const rules = Object.entries(source.rules).map(([folder, raw]) => {
        const where = `${name}/${folder}/rule.json`;
        // Before the shape: its validator is recursive, and a nesting bomb would end it.
        if (deeperThan(raw, MAX_NESTING)) {
            problems.push(`${where}: nested deeper than ${MAX_NESTING} levels`);
            return undefined;
        }
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(_model_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .RuleFile */ .FC, raw);
        if (!parsed.success) {
            problems.push(...issues(parsed.issues).map((text) => `${where}: ${text}`));
            return undefined;
        }
        problems.push(...checkRule(parsed.output, `${name}/${folder}`).map((text) => `${where}: ${text}`));
        return parsed.output;
    });
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("pack-invalid", problems.join("\n"), `mend the pack \`${name}\`; docs/writing-a-rule.md lists what a rule may say`);
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
const isFactOf = (name, kind) => Object.hasOwn(_facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y, name) && _facts_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .y[name]?.kinds.includes(kind) === true;
/** What the shape cannot say about one rule. */
function checkRule(rule, id) {
    const kinds = Array.isArray(rule.subject) ? rule.subject : [rule.subject];
    const problems = [...(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .checkCondition */ .Q)(rule.when, kinds, ["when"])];
    if (rule.undetermined)
        problems.push(...(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .checkCondition */ .Q)(rule.undetermined, kinds, ["undetermined"]));
    if (rule.require)
        problems.push(...(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .checkCondition */ .Q)(rule.require, kinds, ["require"]));
    rule.cases?.forEach((one, i) => {
        problems.push(...(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .checkCondition */ .Q)(one.require, kinds, ["cases", i, "require"]));
    });
    rule.fix?.edit?.forEach(({ when }, i) => {
        if (when)
            problems.push(...(0,_conditions_js__WEBPACK_IMPORTED_MODULE_3__/* .checkCondition */ .Q)(when, kinds, ["fix", "edit", i, "when"]));
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
const digestOf = (value) => `sha256-${(0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_5__/* .bytesToHex */ .My)((0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_6__/* .sha256 */ .sc)((0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_5__/* .utf8ToBytes */ .AI)(canonical(value))))}`;
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
