export const id = 591;
export const ids = [591];
export const modules = {

/***/ 591:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffCommand: () => (/* binding */ diffCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7934);
/* harmony import */ var _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8105);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1742);
/* harmony import */ var _model_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9312);
/* harmony import */ var _node_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8656);
/* harmony import */ var _node_packs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(677);
/* harmony import */ var _pack_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8940);
/* harmony import */ var _pack_example_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6712);
/* harmony import */ var _policy_packs_builtin_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2157);
/* harmony import */ var _policy_packs_load_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5546);
/* harmony import */ var _policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6379);
/* harmony import */ var _policy_settings_parameters_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(671);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3330);
/* harmony import */ var _example_files_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4387);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7505);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3057);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9567);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4485);



















const FORMATS = ["pretty", "json", "markdown"];
const diffCommand = (0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .defineCommand */ .NB)({
  name: "pack diff",
  form: "<old> <new>",
  summary: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("help.diff"),
  examples: ["pack diff ../acme-1.0.0 ./acme", "pack diff ../acme-1.0.0 ./acme --on ../models"],
  words: { least: 2, most: 2, takes: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.takes-two-packs") },
  formats: FORMATS,
  flags: {
    on: (0,_flags_js__WEBPACK_IMPORTED_MODULE_17__/* .values */ .zu)("on", "PATH", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("flag.on")),
    locale: _flags_js__WEBPACK_IMPORTED_MODULE_17__/* .localeFlag */ .LX,
    date: _flags_js__WEBPACK_IMPORTED_MODULE_17__/* .dateFlag */ .BL,
    offline: _flags_js__WEBPACK_IMPORTED_MODULE_17__/* .offlineFlag */ .YQ
  },
  async run(options, terminal) {
    const format = (0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .formatIn */ .hO)(options, FORMATS);
    const { text, failed } = await diffText(options.paths, format, options, terminal);
    terminal.out(text);
    return failed ? _terminal_js__WEBPACK_IMPORTED_MODULE_16__/* .EXIT */ .d.findings : _terminal_js__WEBPACK_IMPORTED_MODULE_16__/* .EXIT */ .d.ok;
  }
});
async function versionOf(spec, cwd, fetch) {
  const home = (0,_policy_packs_pack_spec_js__WEBPACK_IMPORTED_MODULE_10__/* .isRemote */ .Vx)(spec) ? void 0 : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, spec);
  const source = home === void 0 ? await fetch(spec) : { ...await (0,_node_files_js__WEBPACK_IMPORTED_MODULE_4__/* .packFolder */ .C)(home), origin: home };
  const pack = (0,_policy_packs_load_js__WEBPACK_IMPORTED_MODULE_9__.loadPack)(source);
  return {
    home,
    spec,
    pack,
    source,
    head: valibot__WEBPACK_IMPORTED_MODULE_18__/* .parse */ .qgA(_model_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .PackFile */ .yx, source.pack),
    rules: pack.rules,
    register: pack.register
  };
}
async function diffText([oldSpec = "", newSpec = ""], format, options, terminal) {
  const { cwd } = terminal;
  const fetch = (0,_node_packs_js__WEBPACK_IMPORTED_MODULE_5__/* .packLoader */ .d9)({
    home: cwd,
    absolute: true,
    remote: (0,_node_packs_js__WEBPACK_IMPORTED_MODULE_5__/* .unlockedPacks */ .cQ)((0,_node_files_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn)(cwd), options.offline)
  });
  const [oldVersion, newVersion] = [
    await versionOf(oldSpec, cwd, fetch),
    await versionOf(newSpec, cwd, fetch)
  ];
  if (oldVersion.head.name !== newVersion.head.name)
    throw (0,_options_js__WEBPACK_IMPORTED_MODULE_15__/* .usageError */ .Wp)(
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.two-packs", {
        old: oldSpec,
        oldName: oldVersion.head.name,
        new: newSpec,
        newName: newVersion.head.name
      }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("cli.compare-versions")
    );
  const difference = await differenceOf(oldVersion, newVersion, options.date);
  if (options.on.length === 0)
    return { text: TEXTS[format](difference, options.locale), failed: !difference.enough };
  const [{ impact }, { markdownImpact, prettyImpact }] = await Promise.all([
    __webpack_require__.e(/* import() */ 4784).then(__webpack_require__.bind(__webpack_require__, 4784)),
    __webpack_require__.e(/* import() */ 3783).then(__webpack_require__.bind(__webpack_require__, 3783))
  ]);
  const tried = await impact({
    oldVersion,
    newVersion,
    difference,
    options,
    terminal,
    fetch
  });
  const texts = {
    json: () => `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .json */ .Pq)(tried)}
`,
    pretty: () => `${prettyText(difference, options.locale)}${prettyImpact(tried, options.locale)}`,
    markdown: () => `${markdownText(difference, options.locale)}
${markdownImpact(tried, options.locale)}`
  };
  return { text: texts[format](), failed: false };
}
async function differenceOf(oldVersion, newVersion, today) {
  const failing = /* @__PURE__ */ new Map();
  for (const rule of newVersion.rules) {
    const then = oldVersion.rules.find(({ id }) => id === rule.id);
    if (then) failing.set(rule.id, await newlyFailing(oldVersion, then, rule, today));
  }
  return (0,_pack_diff_js__WEBPACK_IMPORTED_MODULE_6__/* .diffPacks */ .Q)(oldVersion, newVersion, ({ id }) => failing.get(id) ?? []);
}
async function newlyFailing({ home, pack }, then, newRule, today) {
  if (home === void 0) return [];
  if (JSON.stringify(decisive(then)) === JSON.stringify(decisive(newRule))) return [];
  const builtinPack = { rules: pack.rules.map(({ id }) => nameOf(id)), load: () => pack };
  const around = { today, builtin: { ..._policy_packs_builtin_js__WEBPACK_IMPORTED_MODULE_8__/* .BUILTIN_PACKS */ .V2, [pack.name]: builtinPack } };
  const failing = [];
  const outcome = async (evaluator, subject) => (await evaluator?.evaluate(subject))?.[0]?.outcome;
  for (const { path } of then.examples) {
    const files = (0,_example_files_js__WEBPACK_IMPORTED_MODULE_13__/* .filesOf */ .R)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, nameOf(then.id)), path);
    const { result, parameters } = await (0,_pack_example_js__WEBPACK_IMPORTED_MODULE_7__/* .runExample */ .qY)(files, { ...pack, rules: [then] }, around);
    const { facts } = result;
    const [before, after] = [then, newRule].map(
      (rule) => new _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .Evaluator */ .o([(0,_policy_settings_parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .withParameters */ .zv)({ ...pack, rules: [rule] }, parameters)])
    );
    for (const subject of facts.subjects)
      if (await outcome(before, subject) !== "fail" && await outcome(after, subject) === "fail" && !failing.includes(path))
        failing.push(path);
  }
  return failing;
}
const nameOf = (id) => id.slice(id.indexOf("/") + 1);
const decisive = ({ subject, when, undetermined, require: require2, cases }) => [
  subject,
  when,
  undetermined,
  require2,
  cases?.map((ruleCase) => ruleCase.require)
];
const rows = ({ rules, head, register }, locale) => [
  ...rules.flatMap(
    ({ id, changes }) => changes.map(({ bump, note }) => [bump, id, (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .line */ .n8)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(note, locale))])
  ),
  ...head ? [["patch", "pack.json", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("diff.pack-description"), locale)]] : [],
  ...register ? [["patch", "register", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("diff.register"), locale)]] : []
];
function verdict({ from, to, asks, least, enough }, locale) {
  if (asks === void 0) return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("diff.nothing", { from, to }), locale);
  const params = { bump: asks, least, to };
  const text = enough ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("diff.enough", params) : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("diff.too-low", params);
  return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(text, locale);
}
const prettyText = (diff, locale) => [
  `${diff.pack} ${diff.from} -> ${diff.to}`,
  ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_14__/* .table */ .tp)(rows(diff, locale), void 0),
  "",
  verdict(diff, locale),
  ""
].join("\n");
const markdownText = (diff, locale) => [
  `## ${diff.pack} ${diff.to}`,
  "",
  ...diff.asks === void 0 ? [] : [
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("diff.table"), locale),
    "| --- | --- | --- |",
    ...rows(diff, locale).map(
      ([bump = "", id = "", note = ""]) => `| ${bump} | \`${id}\` | ${sentence(note)} |`
    ),
    ""
  ],
  sentenceOf(verdict(diff, locale), locale),
  ""
].join("\n");
const sentence = (note) => /^[A-Za-z0-9 ,;:.()/-]*$/.test(note) && !/\/\/|www\./i.test(note) ? note : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .markdownSentence */ .nv)(note);
const sentenceOf = (text, locale) => `${text[0]?.toUpperCase()}${text.slice(1)}${locale === "zh-CN" ? "。" : "."}`;
const TEXTS = {
  json: (diff) => `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_12__/* .json */ .Pq)({ schema: "pack-diff.v1", ...(0,_pack_diff_js__WEBPACK_IMPORTED_MODULE_6__/* .diffJson */ .g)(diff) })}
`,
  pretty: prettyText,
  markdown: markdownText
};



/***/ }),

/***/ 8940:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ diffJson),
  Q: () => (/* binding */ diffPacks)
});

// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var src_messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/policy/packs/load.js + 2 modules
var load = __webpack_require__(5546);
// EXTERNAL MODULE: ./lib/src/model/lookup.js
var lookup = __webpack_require__(1136);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/pack/settings-diff.js




const BUMPS = ["major", "minor", "patch"];
const parts = (version) => {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return [major, minor, patch];
};
function bumpBetween(oldVersion, newVersion) {
  const [a, b] = [parts(oldVersion), parts(newVersion)];
  const first = [0, 1, 2].find((i) => a[i] !== b[i]);
  if (first === void 0 || (b[first] ?? 0) < (a[first] ?? 0)) return void 0;
  if (a[0] > 0 || first === 0) return BUMPS[first];
  return first === 1 ? "major" : "minor";
}
function next(version, bump) {
  const [major, minor, patch] = parts(version);
  if (major === 0) return bump === "major" ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
function settingChanges(before, after, same) {
  return load/* SETTINGS */.yy.filter((key) => !same(before[key], after[key])).map((key) => {
    const looser = isLooser(key, before, after, same);
    const change = before[key] === void 0 ? (0,src_messages/* message */.iU)("diff.setting-added", { key }) : after[key] === void 0 ? (0,src_messages/* message */.iU)("diff.setting-removed", { key }) : (0,src_messages/* message */.iU)("diff.setting-changed", { key });
    return {
      code: "setting",
      bump: looser ? "patch" : "major",
      note: looser ? (0,src_messages/* message */.iU)("diff.setting-looser", { change }) : (0,src_messages/* message */.iU)("diff.setting-stricter", { change })
    };
  });
}
function isLooser(key, before, after, same) {
  if (key === "floor" || key === "engine") return after[key] === void 0;
  if (key === "level") {
    const rank = ({ level = "baseline" }) => vocabulary/* LEVELS */.A_.indexOf(level);
    return rank(after) < rank(before);
  }
  if (key === "authorizations") {
    const remaining = after.authorizations ?? [];
    return (before.authorizations ?? []).every(
      (authorization) => remaining.some((candidate) => same(authorization, candidate))
    );
  }
  if (key !== "rules") return false;
  const ids = /* @__PURE__ */ new Set([...Object.keys(before.rules ?? {}), ...Object.keys(after.rules ?? {})]);
  return [...ids].every((id) => {
    const [was, is] = [(0,lookup/* lookup */.$I)(before.rules, id), (0,lookup/* lookup */.$I)(after.rules, id)];
    if (is === "off" || is === was) return true;
    return was !== void 0 && is !== void 0 && weight(is) < weight(was);
  });
}
const weight = (severity) => severity === "off" ? -1 : vocabulary/* SEVERITIES */.oC.length - vocabulary/* SEVERITIES */.oC.indexOf(severity);


// EXTERNAL MODULE: ./lib/src/policy/settings/parameters.js
var parameters = __webpack_require__(671);
// EXTERNAL MODULE: ./lib/src/pack/fact-values.js
var fact_values = __webpack_require__(4633);
// EXTERNAL MODULE: ./lib/src/pack/rule-conditions.js
var rule_conditions = __webpack_require__(9973);
// EXTERNAL MODULE: ./lib/src/pack/satisfiable.js
var satisfiable = __webpack_require__(7837);
;// CONCATENATED MODULE: ./lib/src/pack/stricter-floor.js





const rankOf = (severity) => vocabulary/* SEVERITIES */.oC.length - vocabulary/* SEVERITIES */.oC.indexOf(severity);
function ranked({ baseline, strict = baseline }, status) {
  const most = rankOf(status === "draft" ? "notice" : "error");
  return {
    baseline: Math.min(most, rankOf(baseline)),
    strict: Math.min(most, rankOf(strict))
  };
}
const severitiesOf = ({ cases, severity }) => cases?.map((ruleCase) => ruleCase.severity) ?? (severity === void 0 ? [] : [severity]);
const NOTHING = { baseline: 0, strict: 0 };
function fates(stated) {
  const rule = withDefaults(stated);
  const severities = severitiesOf(rule);
  const parts = (0,rule_conditions/* partsOf */.CI)(rule);
  const cases = parts.filter(({ name }) => name !== "when" && name !== "undetermined");
  const result = [{ goals: [{ condition: rule.when, is: fact_values/* FAILS */.ml }], rank: NOTHING }];
  const open = parts.find(({ name }) => name === "undetermined");
  const [first] = severities;
  if (open && first)
    result.push({
      goals: [...open.reached, { condition: open.condition, is: fact_values/* HOLDS */.t }],
      rank: ranked({ baseline: "warning", strict: first.strict ?? first.baseline }, rule.status)
    });
  for (const [i, { reached, condition }] of cases.entries())
    result.push({
      goals: [...reached, { condition, is: fact_values/* FAILS */.ml }],
      rank: severities[i] === void 0 ? NOTHING : ranked(severities[i], rule.status)
    });
  const last = cases.at(-1);
  if (last)
    result.push({
      goals: [...last.reached, { condition: last.condition, is: fact_values/* HOLDS */.t }],
      rank: NOTHING
    });
  return result;
}
const exceeds = (a, b) => a.baseline > b.baseline || a.strict > b.strict;
function atMost(after, then) {
  const kinds = [then.subject].flat();
  if (![after.subject].flat().every((kind) => kinds.includes(kind))) return false;
  const before = fates(then);
  return fates(after).every(
    (fate) => before.every(
      (candidate) => !exceeds(fate.rank, candidate.rank) || (0,satisfiable/* possible */.u)([...fate.goals, ...candidate.goals]) === "no"
    )
  );
}
const withDefaults = (rule) => (0,parameters/* filledIn */.AE)(rule, []);


;// CONCATENATED MODULE: ./lib/src/pack/diff.js




function diffPacks(oldPack, newPack, failing) {
  const before = new Map(oldPack.rules.map((rule) => [rule.id, rule]));
  const after = new Map(newPack.rules.map((rule) => [rule.id, rule]));
  const rules = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().flatMap((id) => {
    const [then, rule] = [before.get(id), after.get(id)];
    const changes = then === void 0 ? rule === void 0 ? [] : [added(rule)] : rule === void 0 ? [removed(id, newPack.head.removed)] : changed(then, rule, failing);
    return changes.length === 0 ? [] : [{ id, bump: most(changes), changes }];
  });
  const settings = settingChanges(oldPack.head, newPack.head, same);
  if (settings.length > 0)
    rules.unshift({ id: "pack.json", bump: most(settings), changes: settings });
  const head = !same(otherFields(oldPack.head), otherFields(newPack.head));
  const register = !same(oldPack.register, newPack.register);
  const asks = rules.length > 0 ? most(rules) : head || register ? "patch" : void 0;
  const gives = bumpBetween(oldPack.head.version, newPack.head.version);
  return {
    pack: newPack.head.name,
    from: oldPack.head.version,
    to: newPack.head.version,
    rules,
    head,
    register,
    asks,
    gives,
    least: asks === void 0 ? oldPack.head.version : next(oldPack.head.version, asks),
    enough: asks === void 0 || gives !== void 0 && BUMPS.indexOf(gives) <= BUMPS.indexOf(asks)
  };
}
const diffJson = (diff) => ({
  ...diff,
  rules: diff.rules.map(({ id, bump, changes }) => ({
    id,
    bump,
    changes: changes.map(({ note, ...change }) => ({ ...change, note: (0,src_messages/* render */.XX)(note, "en") }))
  }))
});
const otherFields = ({ version: _, $schema: __, ...head }) => Object.fromEntries(
  Object.entries(head).filter(([key]) => !load/* SETTINGS */.yy.includes(key))
);
const most = (changes) => BUMPS.find((bump) => changes.some((change) => change.bump === bump)) ?? "patch";
const same = (a, b) => canonical(a) === canonical(b);
function canonical(value) {
  return JSON.stringify(
    value,
    (_, member) => member !== null && typeof member === "object" && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => a < b ? -1 : 1)) : member
  );
}
function added(rule) {
  const worst = Math.max(
    ...severitiesOf(rule).map((severity) => ranked(severity, rule.status).baseline)
  );
  const word = worst === rankOf("error") ? "error" : worst === rankOf("warning") ? "warning" : "notice";
  return {
    code: "added",
    bump: word === "error" ? "major" : "minor",
    note: (0,src_messages/* message */.iU)("diff.added", { severity: word })
  };
}
function removed(id, tombstones = []) {
  const stone = tombstones.find((tombstone) => tombstone.id === id);
  return {
    code: "removed",
    bump: "major",
    note: stone === void 0 ? (0,src_messages/* message */.iU)("diff.removed-unexplained") : stone.replacedBy === void 0 ? (0,src_messages/* message */.iU)("diff.removed", { reason: stone.reason }) : (0,src_messages/* message */.iU)("diff.replaced", { reason: stone.reason, rule: stone.replacedBy })
  };
}
function changed(then, after, failing) {
  const changes = [];
  const add = (code, bump, note) => changes.push({ code, bump, note });
  const judged = same(conditions(then), conditions(after));
  if (judged) severities(then, after, add);
  else {
    const fails = failing(then, after);
    if (fails.length > 0)
      add("condition-wider", "major", (0,src_messages/* message */.iU)("diff.condition-fails", { examples: fails }));
    else if (!atMost(after, then)) add("condition-wider", "major", (0,src_messages/* message */.iU)("diff.condition-wider"));
    else if (atMost(then, after)) add("condition-same", "patch", (0,src_messages/* message */.iU)("diff.condition-same"));
    else add("condition-narrower", "patch", (0,src_messages/* message */.iU)("diff.condition-narrower"));
  }
  diff_parameters(then, after, add);
  const lost = then.supersedes.filter((id) => !after.supersedes.includes(id));
  if (lost.length > 0) add("supersedes", "major", (0,src_messages/* message */.iU)("diff.supersedes-less", { rules: lost }));
  else if (!same(then.supersedes, after.supersedes))
    add("supersedes", "patch", (0,src_messages/* message */.iU)("diff.supersedes-more"));
  grounds(then, after, add);
  for (const [code, fields, note] of OTHER_FIELDS)
    if (fields.some((field) => !same(then[field], after[field]))) add(code, "patch", note);
  const messages = (rule) => rule.cases?.map(({ message: message2 }) => message2);
  if (!changes.some(({ code }) => code === "text") && judged && !same(messages(then), messages(after)))
    add("text", "patch", (0,src_messages/* message */.iU)("diff.text"));
  return changes;
}
const OTHER_FIELDS = [
  ["text", ["title", "message", "rationale", "remedy", "remedyInManifest"], (0,src_messages/* message */.iU)("diff.text")],
  ["fix", ["fix"], (0,src_messages/* message */.iU)("diff.fix")],
  ["place", ["anchor"], (0,src_messages/* message */.iU)("diff.place")],
  ["examples", ["examples"], (0,src_messages/* message */.iU)("diff.examples")],
  ["about", ["kind", "stage", "status", "since", "changed", "seed"], (0,src_messages/* message */.iU)("diff.about")]
];
function conditions(rule) {
  const { when, undetermined, require: require2, cases, subject } = withDefaults(rule);
  return {
    subject: [subject].flat().sort(),
    when,
    undetermined,
    require: require2 ?? cases?.map((ruleCase) => ruleCase.require)
  };
}
function severities(then, after, add) {
  const before = severitiesOf(then);
  const pairs = severitiesOf(after).map((severity, i) => ({
    to: severity,
    from: before[i] ?? severity,
    rank: ranked(severity, after.status),
    was: ranked(before[i] ?? severity, then.status)
  }));
  const severityText = ({ baseline, strict = baseline }) => strict === baseline ? baseline : `${baseline} (strict: ${strict})`;
  const notes = (test) => pairs.filter(test).map(
    ({ from, to }) => same(from, to) ? (0,src_messages/* message */.iU)("diff.now", { status: after.status }) : (0,src_messages/* message */.iU)("diff.from-to", { from: severityText(from), to: severityText(to) })
  );
  const raised = notes(
    (pair) => pair.rank.baseline > pair.was.baseline || pair.rank.strict > pair.was.strict
  );
  const lowered = notes(
    (pair) => pair.rank.baseline < pair.was.baseline || pair.rank.strict < pair.was.strict
  );
  if (raised.length > 0)
    add("severity-raised", "major", (0,src_messages/* message */.iU)("diff.severity-raised", { changes: raised }));
  else if (lowered.length > 0)
    add("severity-lowered", "patch", (0,src_messages/* message */.iU)("diff.severity-lowered", { changes: lowered }));
}
function diff_parameters(then, current, add) {
  const { parameters: before = {} } = then;
  const { parameters: after = {} } = current;
  if (same(before, after)) return;
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const fresh = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
  if (gone.length > 0)
    add("parameters", "major", (0,src_messages/* message */.iU)("diff.parameters-removed", { names: gone }));
  else if (fresh.length > 0)
    add("parameters", "minor", (0,src_messages/* message */.iU)("diff.parameters-added", { names: fresh }));
  else add("parameters", "patch", (0,src_messages/* message */.iU)("diff.parameters"));
}
function grounds(then, after, add) {
  if (same(then.basis, after.basis)) return;
  const firstDay = (rule) => rule.basis.map((ground) => ground.effectiveFrom ?? "").sort()[0] ?? "";
  const lastDay = (rule) => rule.basis.map((ground) => ground.effectiveTo ?? "9").sort().at(-1) ?? "9";
  const free = (rule) => rule.basis.some((ground) => ground.verified === true || ground.instrument === "Cardwarden");
  const worst = Math.max(
    ...severitiesOf(after).map((severity) => ranked(severity, after.status).strict)
  );
  if (free(after) && !free(then) && worst === rankOf("error"))
    add("severity-raised", "major", (0,src_messages/* message */.iU)("diff.basis-read"));
  else if (firstDay(after) < firstDay(then) || lastDay(after) > lastDay(then))
    add("in-force", "minor", (0,src_messages/* message */.iU)("diff.in-force"));
  else add("basis", "patch", (0,src_messages/* message */.iU)("diff.basis"));
}



/***/ })

};
