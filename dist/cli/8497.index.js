export const id = 8497;
export const ids = [8497];
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

/***/ 8497:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WE: () => (/* binding */ explain),
  QZ: () => (/* binding */ ruleNamed),
  b6: () => (/* binding */ unknownRule)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/fix/kind.js
var fix_kind = __webpack_require__(5306);
// EXTERNAL MODULE: ./lib/src/policy/builtin.js + 1 modules
var builtin = __webpack_require__(314);
// EXTERNAL MODULE: ./lib/src/policy/texts.js
var policy_texts = __webpack_require__(2677);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/report/rules.js
var rules = __webpack_require__(7042);
// EXTERNAL MODULE: ./lib/src/cli/example-files.js
var example_files = __webpack_require__(4387);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
// EXTERNAL MODULE: ./lib/src/register/index.js + 23 modules
var register = __webpack_require__(3689);
// EXTERNAL MODULE: ./lib/src/cli/labels.js
var labels = __webpack_require__(1548);
// EXTERNAL MODULE: ./lib/src/cli/layout.js
var layout = __webpack_require__(7505);
// EXTERNAL MODULE: ./lib/src/lookup.js
var lookup = __webpack_require__(4438);
;// CONCATENATED MODULE: ./lib/src/cli/register-words.js

/** What each answer of a text answers. */
const QUESTIONS = {
    commercialUse: ["may it be used commercially", "可否商用"],
    derivatives: ["may derivatives be made", "可否制作衍生物"],
    redistribution: ["may it be passed on", "可否再分发"],
    relicenseDerivatives: ["may a derivative stand under another licence", "衍生物可否改用其他许可"],
    trainOtherModelsOnOutputs: ["may outputs train another model", "输出可否用于训练其他模型"],
    distilledModelIsDerivative: [
        "is a model learnt from outputs a derivative",
        "由输出学得的模型是否属于衍生物",
    ],
    shareAlike: ["do derivatives keep the licence", "衍生物是否须沿用该许可"],
    useRestrictionsMustPassOn: ["do use restrictions go along", "使用限制是否随之传递"],
    outputsRestricted: ["are outputs limited in their use", "输出的用途是否受限"],
    resultsCarveOut: ["are models made with the data free", "由数据得到的模型是否不受限"],
    sameFamilyException: [
        "is the same model family free of the ban on outputs",
        "同系列模型是否不受输出禁令限制",
    ],
    monthlyActiveUserThreshold: ["does it end at a number of users", "是否设有用户数上限"],
    territoryExclusions: ["are places left out", "是否排除部分地区"],
    nameUseForbidden: ["is a word kept out of names", "名称是否不得使用某词"],
    unilateralChange: ["may its author change it alone", "制定方可否单方变更"],
    dataCollectionForTraining: ["may the site be collected for training", "可否为训练采集该平台内容"],
};
const VALUES = {
    yes: ["yes", "是"],
    no: ["no", "否"],
    conditional: ["conditional", "有条件"],
    unknown: ["unknown", "未知"],
};
const KINDS = {
    permissive: ["permissive", "宽松"],
    "public-domain": ["public domain", "公共领域"],
    copyleft: ["copyleft", "著佐权"],
    "no-derivatives": ["no derivatives", "禁止演绎"],
    "non-commercial": ["non-commercial", "非商业"],
    data: ["data licence", "数据许可"],
    community: ["community licence of a model", "模型社区许可"],
    rail: ["responsible-AI licence (RAIL)", "负责任 AI 许可（RAIL）"],
    "research-only": ["research only", "仅限研究"],
    "service-terms": ["terms of a service", "服务条款"],
};
const UPSTREAMS = {
    model: ["model", "模型"],
    dataset: ["dataset", "数据集"],
    hosted: ["hosted", "托管服务"],
};
/** What each duty asks; the codes are those of findings. */
const DUTIES = {
    "agreement-copy": ["a copy of the text goes along", "随附文本副本"],
    attribution: ["credit and copyright notices stay", "保留署名与版权声明"],
    "notice-file": ["a Notice file with the wording of the text", "附含规定措辞的 Notice 文件"],
    notice: ["a notice with the wording of the text", "附规定措辞的声明"],
    display: ["a line that readers see", "在显著位置展示该语句"],
    "doc-display": ["a line in the documentation", "在文档中展示该语句"],
    "name-prefix": ["the name begins so", "名称以此开头"],
    "name-avoid": ["the name does not begin so", "名称不以此开头"],
    "use-restrictions": ["use restrictions bind the next user", "使用限制约束后续使用者"],
    "change-notice": ["changed files say so", "标明所作修改"],
    "same-licence": ["the result keeps the licence", "结果沿用该许可"],
    "non-commercial": ["the result stays non-commercial", "结果仍限非商业"],
    "no-adaptation": ["the data are not adapted", "不得改编数据"],
    territory: ["not in these places", "不适用于所列地区"],
    "offer-derived-database": ["the derived database is offered", "提供衍生数据库"],
    "card-quality": ["the card says as much as the original's", "卡片信息不少于原卡片"],
};
const STATES = {
    unknown: ["not known", "未知"],
    "as-output": ["as for outputs", "同“从输出学习”"],
    contested: ["contested", "有争议"],
};
const saying = (known, locale) => (word) => {
    const said = (0,lookup/* lookup */.$I)(known, word);
    return said?.[locale === "zh-CN" ? 1 : 0];
};
/** What the register's own words mean; undefined for a word that it does not have. */
const registerWords = (locale) => ({
    question: saying(QUESTIONS, locale),
    value: saying(VALUES, locale),
    kind: saying(KINDS, locale),
    upstream: saying(UPSTREAMS, locale),
    duty: saying(DUTIES, locale),
    state: saying(STATES, locale),
});

;// CONCATENATED MODULE: ./lib/src/cli/explain-register.js







/** What the register knows of a licence, of terms or of an upstream; undefined where it knows nothing. */
function registerText(name, known) {
    // With an owner before it, it is the name of a repository.
    const sections = name.includes("/")
        ? (upstreamSections(name, known) ?? licenceSections(name, known))
        : (licenceSections(name, known) ?? upstreamSections(name, known) ?? family(name, known));
    return sections === undefined ? undefined : `${sections.join("\n")}\n`;
}
function licenceSections(name, known) {
    const label = (0,labels/* labels */.W)(known.locale);
    const entry = known.register.licence(name);
    if (entry)
        return [...licenceText(entry, known), "", prevails(known)];
    const reading = known.register.resolveLicence({ values: [name] });
    if (reading === undefined || reading.ids.length === 0)
        return undefined;
    const [first] = reading.entries;
    const written = reading.ids.map(report_escape/* line */.n8).join(` ${reading.combination} `);
    if (reading.ids.length === 1 && first)
        return [...licenceText(first, known), "", prevails(known)];
    const described = new Set(reading.entries.map(({ id }) => id));
    const bare = reading.ids.filter((id) => !described.has(id.replace(/-or-later$| with .*$/, "")));
    return [
        ...[
            ...(reading.ids.length > 1 ? [[`${label("read-as", (0,report_escape/* line */.n8)(name))} ${written}`]] : []),
            ...bare.map((id) => (0,layout/* paragraph */.FY)(label("no-entry", (0,report_escape/* line */.n8)(id)), known.columns)),
            ...reading.entries.map((one) => licenceText(one, known)),
        ].flatMap((rows, i) => (i === 0 ? rows : ["", ...rows])),
        ...(reading.entries.length === 0 ? [] : ["", prevails(known)]),
    ];
}
const prevails = ({ locale, columns }) => (0,layout/* paragraph */.FY)((0,labels/* labels */.W)(locale)("prevails"), columns).join("\n");
/** `gpl`, `cc-by`: a name of several texts; `other`, `unknown`: words that name none. */
function family(name, { register, names, locale, columns }) {
    const reading = register.resolveLicence({ values: [name] });
    const label = (0,labels/* labels */.W)(locale);
    if (name.toLowerCase() === "other")
        return (0,layout/* paragraph */.FY)(label("says-other", (0,report_escape/* line */.n8)(name)), columns);
    if (reading?.status === "unknown")
        return (0,layout/* paragraph */.FY)(label("says-unknown", (0,report_escape/* line */.n8)(name)), columns);
    if (reading?.status !== "underspecified")
        return undefined;
    const { kind, value } = registerWords(locale);
    const { category, commercial } = reading;
    const common = category === undefined || commercial === "unknown"
        ? []
        : (0,layout/* paragraph */.FY)(label("in-common", kind(category) ?? "", value(commercial) ?? ""), columns);
    const some = names.holding(name).map(report_escape/* line */.n8).join(", ");
    return [
        ...(0,layout/* paragraph */.FY)(label("family", (0,report_escape/* line */.n8)(name)), columns),
        ...common,
        ...(some === "" ? [] : (0,layout/* paragraph */.FY)(`${label("names-with-it")}: ${some}`, columns)),
    ];
}
/** Whose entry it is, where it is none of the built-in ones, and whether one of those stands back for it. */
function origin(entry, overrides, { packs, locale }) {
    const pack = packs.find(({ register }) => register?.licences.some((one) => one === entry) ||
        register?.upstreams.some((one) => one === entry));
    if (pack === undefined)
        return [];
    const label = (0,labels/* labels */.W)(locale);
    return [[label("entry-of"), label(overrides ? "overrides" : "adds", (0,report_escape/* line */.n8)(pack.name))]];
}
function licenceText(licence, known) {
    const { locale, columns, builtin } = known;
    const label = (0,labels/* labels */.W)(locale);
    const read = label(licence.read === "not-read" ? "not-read-text" : licence.read);
    const wasRead = licence.read === "full" || licence.read === "partial";
    const due = (0,register/* reviewDue */.dW)(licence);
    const about = [
        ...origin(licence, builtin.licence(licence.id) !== undefined, known),
        ...(licence.aliases?.length
            ? [[label("also-written"), licence.aliases.map(report_escape/* line */.n8).join(", ")]]
            : []),
        [label("source"), (0,report_escape/* line */.n8)(licence.source)],
        [
            label("reading"),
            [
                read,
                ...(licence.date === undefined ? [] : [label("text-of", (0,report_escape/* line */.n8)(licence.date))]),
                label(wasRead ? "read-day" : "recorded", (0,report_escape/* line */.n8)(licence.retrieved)),
                ...(due === undefined ? [] : [label("review-due", due)]),
            ].join("; "),
        ],
    ];
    const words = registerWords(locale);
    const answers = Object.entries(licence.attributes).map(([name, answer]) => {
        const attribute = vocabulary/* ATTRIBUTES */.iw.find((known) => known === name);
        const verified = attribute !== undefined && (0,register/* isAttributeVerified */.Xe)(licence, attribute);
        return [
            name,
            words.value(answer.value) ?? "",
            label(verified ? "verified" : "unverified"),
            [
                words.question(name) ?? "",
                ...(answer.clause === undefined ? [] : [`(${label("clause", (0,report_escape/* line */.n8)(answer.clause))})`]),
                ...(answer.basis === "silent" ? [`(${label("silent")})`] : []),
            ].join(" "),
        ];
    });
    const duties = ["carry", "output", "train"].map((channel) => [
        channel,
        `(${label(channel)})`,
        [...meaning(licence, channel, known), ...dutiesText(licence.duties[channel], known)].join("; "),
    ]);
    return [
        `${(0,report_escape/* line */.n8)(licence.id)}: ${(0,report_escape/* line */.n8)(licence.name)}`,
        `${words.kind(licence.kind)}${licence.spdx === undefined ? "" : `; SPDX ${(0,report_escape/* line */.n8)(licence.spdx)}`}`,
        "",
        ...(0,layout/* table */.tp)(about, columns, ""),
        "",
        label("answers"),
        ...(0,layout/* table */.tp)(answers, columns),
        "",
        label("means"),
        ...(0,layout/* table */.tp)(duties, columns),
        ...legend(licence, known),
    ];
}
/** What the answers come to for what is made from it, by the way in which it reaches that. */
function meaning({ attributes, outputBan }, channel, { locale }) {
    const label = (0,labels/* labels */.W)(locale);
    const { value } = registerWords(locale);
    const say = (word, name) => {
        const said = attributes[name]?.value;
        return said === undefined ? [] : [label(word, value(said) ?? "")];
    };
    if (channel === "carry")
        return [
            ...say("may-derive", "derivatives"),
            ...say("may-pass-on", "redistribution"),
            ...say("may-relabel", "relicenseDerivatives"),
        ];
    if (channel === "train")
        return say("results-free", "resultsCarveOut");
    return [
        ...say("may-train", "trainOtherModelsOnOutputs"),
        ...(outputBan === undefined ? [] : [label(outputBan)]),
    ];
}
/** The duties that occur, in words. */
function legend({ duties }, { locale, columns }) {
    const { duty } = registerWords(locale);
    const codes = Object.values(duties).flatMap((owed) => typeof owed === "string"
        ? []
        : Object.entries(owed).flatMap(([code, duty]) => (duty === false ? [] : [code])));
    const rows = [...new Set(codes)].flatMap((code) => {
        const said = duty(code);
        return said === undefined ? [] : [[code, said]];
    });
    return rows.length === 0 ? [] : ["", (0,labels/* labels */.W)(locale)("duties"), ...(0,layout/* table */.tp)(rows, columns)];
}
/** A ban on outputs is said already, where the answer on training stands. */
function dutiesText(owed, { locale }) {
    const label = (0,labels/* labels */.W)(locale);
    const { state } = registerWords(locale);
    if (typeof owed === "string")
        return owed === "forbidden" ? [] : [state(owed) ?? owed];
    const said = Object.entries(owed)
        .filter(([, value]) => value !== false)
        .map(([duty, value]) => (0,report_escape/* line */.n8)(value === true ? duty : `${duty}: ${state(String(value)) ?? value}`));
    return [said.length === 0 ? label("none") : label("asks", said.join(", "))];
}
/** An upstream as cards name it: with its owner, or, where that is enough, without. */
function upstreamSections(name, known) {
    const direct = known.register.findUpstream(name);
    if (direct)
        return upstreamText(name, direct, known);
    const whole = name.includes("/") ? undefined : owned(name, known);
    const match = whole === undefined ? undefined : known.register.findUpstream(whole);
    if (whole === undefined || match === undefined)
        return undefined;
    const label = (0,labels/* labels */.W)(known.locale);
    return [
        ...(0,layout/* paragraph */.FY)(label("taken-for", (0,report_escape/* line */.n8)(name), (0,report_escape/* line */.n8)(whole)), known.columns),
        "",
        ...upstreamText(whole, match, known),
    ];
}
/** The owner's own repository of a name. */
function owned(name, { register, names }) {
    const listed = names.upstreams(name);
    if (listed.length > 1)
        throw new errors/* UserError */.yo("upstream-ambiguous", `several upstreams are called ${name}`, `name one of ${listed.join(", ")}`);
    if (listed[0] !== undefined)
        return listed[0];
    // The register finds the original of a copy by the copy's name alone.
    const copy = register.findUpstream(`${name}-GGUF`, "model");
    return copy?.via === "copy" ? (copy.through[0] ?? copy.root) : undefined;
}
function upstreamText(name, match, known) {
    const { register, locale, columns } = known;
    const label = (0,labels/* labels */.W)(locale);
    const { upstream } = match;
    const terms = upstream.licence === null ? undefined : register.licence(upstream.licence);
    const behind = [...match.through, ...(match.root === undefined ? [] : [match.root])];
    const of = (id) => {
        const licence = register.findUpstream(id)?.upstream.licence;
        return `${(0,report_escape/* line */.n8)(id)}${licence == null ? "" : ` (${(0,report_escape/* line */.n8)(licence)})`}`;
    };
    const facts = [
        ...origin(upstream, known.builtin.findUpstream(name)?.via === "exact", known),
        [label("recorded-under"), (0,report_escape/* line */.n8)(upstream.pattern)],
        ...(behind.length === 0
            ? []
            : [[label(match.via === "copy" ? "copy-of" : "made-from"), behind.map(of).join(" <- ")]]),
        ...(upstream.generatedBy?.length
            ? [[label("outputs"), upstream.generatedBy.map(of).join(", ")]]
            : []),
        ...(upstream.withdrawn === undefined ? [] : [[label("withdrawn"), (0,report_escape/* line */.n8)(upstream.withdrawn)]]),
        [
            label("source"),
            `${(0,report_escape/* line */.n8)(upstream.source)} (${label(upstream.verified ? "verified" : "unverified")}; ${label("recorded", (0,report_escape/* line */.n8)(upstream.retrieved))})`,
        ],
        [label("terms"), upstream.licence === null ? label("no-terms") : (0,report_escape/* line */.n8)(upstream.licence)],
    ];
    return [
        `${(0,report_escape/* line */.n8)(name)}: ${registerWords(locale).upstream(upstream.kind)}${match.id.toLowerCase() === name.toLowerCase() ? "" : ` ${(0,report_escape/* line */.n8)(match.id)}`}`,
        "",
        ...(0,layout/* table */.tp)(facts, columns, ""),
        ...(terms === undefined ? [] : ["", ...licenceText(terms, known), "", prevails(known)]),
    ];
}

;// CONCATENATED MODULE: ./lib/src/cli/explain.js












/** A rule, a licence, service terms, or an upstream, by its id or the name that a card would use. */
function explain(name, known) {
    const found = ruleNamed(name, known.packs);
    if (found)
        return ruleText(found.rule, found.pack, known);
    const text = registerText(name, known);
    if (text !== undefined)
        return text;
    const ids = known.packs.flatMap(({ rules }) => rules.map(({ id }) => id));
    const holding = known.names.holding(name);
    throw new errors/* UserError */.yo("nothing-known", `no rule, licence or upstream is known as ${name}`, holding.length > 0
        ? `names with it: ${holding.join(", ")}`
        : (suggestion(name, [...ids, ...shortNames(ids), ...known.names.all()]) ??
            "cardwarden rules lists the rules; the register holds no entry of that name"));
}
/** The name that differs in punctuation alone, else the nearest one. */
function suggestion(name, names) {
    const bare = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
    const key = name.length > 200 ? "" : bare(name);
    const same = key === "" ? undefined : names.find((one) => bare(one) === key);
    return same === undefined ? (0,errors/* didYouMean */.au)(name, names) : `did you mean \`${same}\`?`;
}
/** A name that is no rule's, where only a rule can be meant. */
function unknownRule(name, packs) {
    const ids = packs.flatMap(({ rules }) => rules.map(({ id }) => id));
    return new errors/* UserError */.yo("rule-unknown", `no loaded pack has a rule ${name}`, (0,errors/* didYouMean */.au)(name, [...ids, ...shortNames(ids)]) ?? "cardwarden rules lists them");
}
const shortNames = (ids) => ids.map((id) => id.slice(id.indexOf("/") + 1));
/** A rule by its id, or by its name without the pack where one pack alone has it. */
function ruleNamed(name, packs) {
    const all = packs.flatMap((pack) => pack.rules.map((rule) => ({ rule, pack })));
    const whole = all.find(({ rule }) => rule.id === name);
    if (whole)
        return whole;
    const short = all.filter(({ rule }) => rule.id.slice(rule.id.indexOf("/") + 1) === name);
    if (short.length > 1)
        throw new errors/* UserError */.yo("rule-ambiguous", `several packs have a rule ${name}`, `name one of ${short.map(({ rule }) => rule.id).join(", ")}`);
    return short[0];
}
const say = (texts, locale) => texts === undefined ? "" : (0,report_escape/* line */.n8)((0,policy_texts/* textIn */.r)(texts, locale));
function ruleText(rule, pack, known) {
    const { locale, columns } = known;
    const label = (0,labels/* labels */.W)(locale);
    const severities = (rule.cases ?? [rule]).map(({ severity, message }) => {
        const { baseline = "notice", strict = baseline } = severity ?? {};
        return [
            strict === baseline ? baseline : `${baseline} (${label("strict", strict)})`,
            say(message ?? rule.message, locale),
        ];
    });
    const basis = rule.basis.flatMap((one) => {
        const { instrument, provision, asks, url, verified, accessed, effectiveFrom } = one;
        const read = verified === "register"
            ? label("as-register")
            : !verified
                ? label("not-read")
                : accessed === undefined
                    ? label("read")
                    : label("read-on", accessed);
        return [
            ...(0,layout/* paragraph */.FY)(`${(0,report_escape/* line */.n8)(instrument)}, ${(0,report_escape/* line */.n8)(provision)}: ${(0,report_escape/* line */.n8)(asks)}`, columns, "  "),
            ...(0,layout/* paragraph */.FY)(`${read}${effectiveFrom === undefined ? "" : label("in-force", effectiveFrom)}${url === undefined ? "" : `; ${(0,report_escape/* line */.n8)(url)}`}`, columns, "    "),
        ];
    });
    const kind = (0,fix_kind/* fixKind */._)(rule);
    const add = Object.entries(rule.fix?.add ?? {}).map(([path, value]) => `  ${(0,report_escape/* line */.n8)(path)}: ${(0,report_escape/* line */.n8)((0,policy_texts/* textIn */.r)(value, locale))}`);
    const parameters = Object.entries(rule.parameters ?? {}).flatMap(([name, one]) => {
        const usual = one.default;
        const without = usual === undefined
            ? label("parameter-off")
            : label("parameter-default", (0,report_escape/* line */.n8)([usual].flat().join(", ")));
        const text = label("parameter", name, one.type, say(one.description, locale));
        return (0,layout/* paragraph */.FY)(`${text}${limits(one, label)}${without}`, columns, "  ");
    });
    const page = (0,rules/* ruleTexts */.Z)([pack], Object.keys(builtin/* BUILTIN_PACKS */.V)).get(rule.id)?.page;
    const facts = [
        [label("subject"), [rule.subject].flat().join(", ")],
        ...(known.on.has(pack.name) ? [] : [[label("pack"), label("not-on", (0,report_escape/* line */.n8)(pack.name))]]),
        [label("configure"), label("configured", rule.id)],
        ...(kind === undefined ? [] : [[label("fixes"), label(`fix-${kind}`)]]),
        ...(page === undefined ? [] : [[label("page"), page]]),
    ];
    const section = (title, rows) => rows.length === 0 ? [] : ["", title, ...rows];
    return `${[
        rule.id,
        ...(0,layout/* paragraph */.FY)(say(rule.title, locale) || say(rule.message, locale), columns),
        ...section("", (0,layout/* paragraph */.FY)(say(rule.rationale, locale), columns)).slice(1),
        ...section(label("severity"), (0,layout/* table */.tp)(severities, columns)),
        ...(rule.remedy
            ? section(label("fix"), (0,layout/* paragraph */.FY)(say(rule.remedy, locale), columns, "  "))
            : []),
        ...section(label("matter"), add),
        ...section(label("parameters"), parameters),
        ...section(label("basis"), basis),
        "",
        ...(0,layout/* table */.tp)(facts, columns, ""),
        ...examples(rule, pack, known),
    ].join("\n")}\n`;
}
/** Which values a parameter may have, and which of them a floor lets a configuration give. */
function limits({ minimum, maximum, stricter, ...one }, label) {
    return [
        ...(one.enum ? [label("parameter-words", (0,report_escape/* line */.n8)(one.enum.join(", ")))] : []),
        ...(minimum === undefined ? [] : [label("parameter-from", String(minimum))]),
        ...(maximum === undefined ? [] : [label("parameter-to", String(maximum))]),
        ...(stricter === undefined ? [] : [label(`stricter-${stricter}`)]),
    ].join("");
}
/** Lines of an example that are shown; the rest is counted. */
const SHOWN = 40;
/** One example that passes and one that does not. */
function examples(rule, pack, { folder, locale }) {
    const label = (0,labels/* labels */.W)(locale);
    const home = folder(pack.name);
    if (home === undefined)
        return [];
    return ["pass", "fail"].flatMap((outcome) => {
        const example = rule.examples.find((one) => one.outcome === outcome);
        const place = (0,external_node_path_.join)(home, rule.id.slice(pack.name.length + 1));
        if (!example || !(0,external_node_fs_.existsSync)(place))
            return [];
        const files = Object.entries(readable(place, example.path));
        const rows = files.flatMap(([name, text]) => [
            ...(files.length > 1 ? [`  ${(0,report_escape/* line */.n8)(name)}`] : []),
            ...text
                .trimEnd()
                .split("\n")
                .map((row) => `  | ${(0,report_escape/* line */.n8)(row)}`),
        ]);
        if (rows.length === 0)
            return [];
        const at = example.line === undefined ? "" : `, ${label("at-line", String(example.line))}`;
        return [
            "",
            `${label(outcome === "pass" ? "passes" : "does-not-pass")} (${(0,report_escape/* line */.n8)(example.path)}${at})`,
            ...rows.slice(0, SHOWN),
            ...(rows.length > SHOWN ? [`  ${label("more-lines", String(rows.length - SHOWN))}`] : []),
        ];
    });
}
/** An example that cannot be read is left out: the explanation stands without it. */
function readable(place, path) {
    try {
        return (0,example_files/* filesOf */.R)(place, path);
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 1548:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labels)
/* harmony export */ });
/* unused harmony export LABELS */
/** The words of `explain`, `rules`, `facts`, `lineage` and `pack test` around what they show. `{0}` is filled in. */
const LABELS = {
    severity: ["Severity", "严重程度"],
    strict: ["strict: {0}", "strict：{0}"],
    fix: ["Fix", "修复"],
    fixes: ["Applied by", "应用方式"],
    "fix-safe": ["cardwarden fix, where the card allows for it", "cardwarden fix（视卡片而定）"],
    "fix-unsafe": [
        "cardwarden fix --unsafe, after you thought about it",
        "cardwarden fix --unsafe（需先判断）",
    ],
    "fix-placeholders": [
        "cardwarden fix --unsafe, as placeholders to fill in",
        "cardwarden fix --unsafe（放入待填写的占位符）",
    ],
    matter: ["Front matter", "前置元数据"],
    basis: ["Basis", "依据"],
    read: ["read at its source", "已在原始出处核实"],
    "read-on": ["read at its source, {0}", "已在原始出处核实，{0}"],
    "not-read": [
        "not read at its source: carries no error by itself",
        "未在原始出处核实：不足以单独支持“错误”级别",
    ],
    "as-register": ["read as far as the register says", "核实情况以登记册条目为准"],
    "in-force": ["; in force from {0}", "；自 {0} 起施行"],
    subject: ["Evaluated on", "评估对象"],
    parameters: ["Parameters", "参数"],
    parameter: ["{0} ({1}): {2}", "{0}（{1}）：{2}"],
    "parameter-default": [" Default: {0}.", "默认值：{0}。"],
    "parameter-off": [" Without it the rule is off.", "未给出时本规则不启用。"],
    "parameter-words": [" One of {0}.", "取值为 {0} 之一。"],
    "parameter-from": [" At least {0}.", "不小于 {0}。"],
    "parameter-to": [" At most {0}.", "不大于 {0}。"],
    "stricter-subset": [" Fewer items ask more.", "项目越少越严格。"],
    "stricter-superset": [" More items ask more.", "项目越多越严格。"],
    "stricter-lower": [" Lower asks more.", "数值越低越严格。"],
    "stricter-higher": [" Higher asks more.", "数值越高越严格。"],
    configure: ["Configure", "配置"],
    configured: [
        'rules: {{0}: "off"} in .cardwarden.yml, or error, warning, notice',
        '在 .cardwarden.yml 中写 rules: {{0}: "off"}，或 error、warning、notice',
    ],
    pack: ["Pack", "规则包"],
    "not-on": [
        "{0}: not on here; --pack {0}, or packs in .cardwarden.yml",
        "{0}：此处未启用；用 --pack {0} 或 .cardwarden.yml 的 packs",
    ],
    page: ["Page", "页面"],
    passes: ["Passes", "通过"],
    "does-not-pass": ["Does not pass", "不通过"],
    "at-line": ["line {0}", "第 {0} 行"],
    "more-lines": ["… {0} more lines", "……还有 {0} 行"],
    "entry-of": ["Entry of", "条目出自"],
    adds: ["the pack {0}", "规则包 {0}"],
    overrides: ["the pack {0}, in place of the built-in entry", "规则包 {0}，替代内置条目"],
    "also-written": ["Also written", "其他写法"],
    source: ["Source", "来源"],
    reading: ["Read", "阅读"],
    full: ["in full", "全文"],
    partial: ["the cited clauses", "所引条款"],
    secondary: ["in quotations elsewhere", "仅见于他处引文"],
    "not-read-text": ["not read", "未阅读"],
    "text-of": ["version {0}", "版本 {0}"],
    recorded: ["recorded {0}", "记录于 {0}"],
    "read-day": ["read on {0}", "阅读于 {0}"],
    "review-due": ["review due {0}", "应于 {0} 前重新核对"],
    answers: ["What the text answers", "文本的回答"],
    verified: ["verified", "已核实"],
    unverified: ["not verified", "未核实"],
    clause: ["clause {0}", "条款 {0}"],
    silent: ["the text is silent", "文本未提及"],
    means: ["What it means for what is made from it", "对由其制成之物的含义"],
    duties: ["What it asks", "所列要求"],
    asks: ["asks for {0}", "要求：{0}"],
    "may-derive": ["derivatives: {0}", "衍生：{0}"],
    "may-pass-on": ["passing on: {0}", "再分发：{0}"],
    "may-relabel": ["another licence: {0}", "改用其他许可：{0}"],
    "may-train": ["training on outputs: {0}", "以输出训练：{0}"],
    "results-free": ["models free of the licence: {0}", "模型不受该许可限制：{0}"],
    "any-model": ["the ban is on any model", "禁令针对任何模型"],
    "competing-models": ["the ban is on competing models", "禁令针对竞争模型"],
    carry: ["weights, data", "权重、数据"],
    output: ["learnt from outputs", "从输出学习"],
    train: ["used for training", "用于训练"],
    none: ["asks for nothing", "无要求"],
    prevails: [
        "A dated reading of a third party's text, in our words. The text itself prevails.",
        "对第三方文本的带日期转述；以文本本身为准。",
    ],
    "read-as": ["{0} is read as", "{0} 读作"],
    "no-entry": [
        "{0} is on the SPDX list, and the register has no entry on what its text answers.",
        "{0} 在 SPDX 列表中，登记册没有关于其文本的条目。",
    ],
    family: [
        "{0} names several texts. Which one is meant is not said: state the version.",
        "{0} 对应多份文本，未说明是哪一份：请写明版本。",
    ],
    "in-common": ["They have in common: {0}; commercial use: {1}.", "共同之处：{0}；商用：{1}。"],
    "says-other": [
        "{0} names no text. State `license_name` and `license_link`, or put the LICENSE file beside the card.",
        "{0} 不指明任何文本。请写明 `license_name` 与 `license_link`，或在卡片旁放置 LICENSE 文件。",
    ],
    "says-unknown": [
        "{0} says that the licence is not known: nothing is permitted by it, and nothing can be told from it.",
        "{0} 表示许可未知：不据此获得任何授权，也无从判断。",
    ],
    "taken-for": ["{0} is taken for {1}", "{0} 视为 {1}"],
    "recorded-under": ["Recorded under", "记录条目"],
    "copy-of": ["A copy of", "副本，原件"],
    "made-from": ["Made from", "来自"],
    outputs: ["Holds outputs of", "含其输出"],
    withdrawn: ["Withdrawn", "已撤回"],
    terms: ["Terms", "条款"],
    "no-terms": ["none on record", "无记录"],
    "names-with-it": ["Names with it", "含该词的名称"],
    off: ["off", "关闭"],
    "unverified-evidence": ["{0}, unverified", "{0}（未核实）"],
    "no-upstream": ["No card names an upstream.", "没有卡片列出上游。"],
    legend: ["+ holds   - does not hold   ? cannot be read", "+ 成立   - 不成立   ? 无法读取"],
    "evaluated-on": ["{0} is evaluated on: {1}", "{0} 的评估对象：{1}"],
    "has-none": ["{0} has none; it has: {1}", "{0} 中没有；其中有：{1}"],
    "outcome-of": ["{0}: {1}", "{0}：{1}"],
    "no-finding": [
        "no finding: the rule is off in the configuration, or another rule stands for it",
        "没有发现：规则已在配置中关闭，或由另一规则代表",
    ],
    "finding-at": ["{0} at {1}", "{0}，位于 {1}"],
    capped: ["{0}, capped: {1}", "{0}，上限原因：{1}"],
    excused: ["{0}, excused by {1}", "{0}，已由 {1} 豁免"],
    case: ["case {0}, else {1}", "情形 {0}，否则为 {1}"],
    unreadable: ["cannot be read", "无法读取"],
    "all-of": ["all of", "以下全部"],
    "any-of": ["any of", "以下任一"],
    not: ["not", "并非"],
    is: ["is {0}", "实为 {0}"],
    "next-facts": [
        "next: cardwarden facts FILE --rule ID shows how a rule sees a file",
        "下一步：cardwarden facts FILE --rule ID 显示规则如何看待一个文件",
    ],
    tested: ["{0}, {1}, {2} failed", "{0}，{1}，{2} 个未通过"],
    "severity-at": ["Severity at {0}, who decides last wins", "{0} 级别的严重程度（后者优先）"],
    "in-files": ["in {0}", "限于 {0}"],
    "floor-of": ["floor of {0}", "{0} 的下限"],
    "level-cap": ["cap of the level {0}", "{0} 级别的上限"],
    effective: ["effective: {0}", "生效：{0}"],
    "effective-in": ["effective: {0} in {1}", "生效：{0}（限于 {1}）"],
    "floor-forbids": ["What floors forbid", "下限所不允许的"],
    "forbids-level": ["{0}: a level below {1}", "{0}：低于 {1} 的级别"],
    "forbids-severity": ["{0}: a severity below {1}", "{0}：低于 {1} 的严重程度"],
    "forbids-lower": [
        "{0}: a severity below what its packs decide",
        "{0}：低于其规则包所定的严重程度",
    ],
    "forbids-values": ["{0}: looser values for the parameters", "{0}：放宽参数的取值"],
    "forbids-excuses": [
        "{0}: waivers, comments and baselines that excuse it",
        "{0}：以豁免、注释或基线免除",
    ],
    "forbids-days": ["{0}: a waiver for more than {1} days", "{0}：超过 {1} 天的豁免"],
    rule: ["{0} rule", "{0} 条规则"],
    rules: ["{0} rules", "{0} 条规则"],
    example: ["{0} example", "{0} 个示例"],
    examples: ["{0} examples", "{0} 个示例"],
};
/** Says a label in a language. What is filled in has gone through `line` already. */
const labels = (locale) => (label, ...values) => {
    const text = LABELS[label][locale === "zh-CN" ? 1 : 0];
    return values.reduce((result, value, i) => result.replaceAll(`{${i}}`, () => value), text);
};


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

/***/ 5306:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ fixKind)
/* harmony export */ });
function fixKind({ fix }) {
    if (fix?.edit?.some(({ safe }) => safe))
        return "safe";
    if (fix?.edit !== undefined)
        return "unsafe";
    return fix?.add === undefined ? undefined : "placeholders";
}


/***/ })

};
