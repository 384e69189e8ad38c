export const id = 5210;
export const ids = [5210];
export const modules = {

/***/ 5210:
/***/ (function (__webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   REPORTERS: () => (/* binding */ REPORTERS),
/* harmony export */   UserError: () => (/* reexport safe */ _model_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo),
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   loadPack: () => (/* reexport safe */ _policy_packs_load_js__WEBPACK_IMPORTED_MODULE_5__.loadPack),
/* harmony export */   memoryHost: () => (/* reexport safe */ _pipeline_memory_host_js__WEBPACK_IMPORTED_MODULE_9__.A),
/* harmony export */   reporter: () => (/* binding */ reporter),
/* harmony export */   rulesOf: () => (/* binding */ rulesOf)
/* harmony export */ });
/* harmony import */ var _facts_day_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(704);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1136);
/* harmony import */ var _pipeline_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7941);
/* harmony import */ var _policy_exceptions_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6152);
/* harmony import */ var _policy_packs_builtin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2157);
/* harmony import */ var _policy_packs_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5546);
/* harmony import */ var _policy_resolve_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8705);
/* harmony import */ var _policy_settings_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8477);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6500);
/* harmony import */ var _report_rules_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7042);
/* harmony import */ var _pipeline_memory_host_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3609);















const REPORTERS = await (0,_report_index_js__WEBPACK_IMPORTED_MODULE_8__/* .loadReporters */ .Rs)();
const reporter = (id) => REPORTERS.find((candidate) => candidate.id === id);
async function check(host, options) {
  if (typeof options.date !== "string" || (0,_facts_day_js__WEBPACK_IMPORTED_MODULE_10__/* .dayNumber */ .U)(options.date) === void 0)
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("usage", (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("library.no-day"), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("library.write-day"));
  const config = (0,_policy_settings_config_js__WEBPACK_IMPORTED_MODULE_7__.readConfig)(".cardwarden.yml", options.configuration ?? "");
  const { names, builtin } = ready(options.packs ?? config.packs);
  const { policy, check: check2 } = await (0,_pipeline_session_js__WEBPACK_IMPORTED_MODULE_2__/* .openSession */ .f)({
    config: { ...config, packs: names },
    flags: options.level ? { level: options.level } : {},
    builtin,
    fetch: (spec) => Promise.reject(unknownPack(spec)),
    locale: options.locale ?? "en",
    date: options.date
  });
  const { rules } = options;
  return check2(host, {
    // Above everything that packs and configuration say of some documents, and not above a floor.
    ...rules ? { byPath: [...policy.byPath, { rules, matches: () => true }] } : {},
    ...options.baseline === void 0 ? {} : { baseline: { known: (0,_policy_exceptions_baseline_js__WEBPACK_IMPORTED_MODULE_3__.readBaseline)("baseline", options.baseline) } }
  });
}
const rulesOf = (packs) => (0,_report_rules_js__WEBPACK_IMPORTED_MODULE_11__/* .ruleTexts */ .Z)(packsOf(packs), Object.keys(_policy_packs_builtin_js__WEBPACK_IMPORTED_MODULE_4__/* .BUILTIN_PACKS */ .V2));
function ready(packs = _policy_resolve_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_PACKS */ .P) {
  const loaded = packs.map((pack) => typeof pack === "string" ? pack : (0,_policy_packs_load_js__WEBPACK_IMPORTED_MODULE_5__.loadPack)(pack));
  const packsByName = /* @__PURE__ */ new Map();
  for (const pack of loaded) {
    if (typeof pack === "string") continue;
    const sameName = packsByName.get(pack.name);
    if (sameName && sameName.digest !== pack.digest)
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
        "pack-conflict",
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("library.two-packs", { name: pack.name }),
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("library.give-one-pack")
      );
    packsByName.set(pack.name, pack);
  }
  const handed = [...packsByName].map(([name, pack]) => [
    name,
    { rules: pack.rules.map(({ id }) => id.slice(name.length + 1)), load: () => pack }
  ]);
  return {
    names: loaded.map((pack) => typeof pack === "string" ? pack : pack.name),
    builtin: { ..._policy_packs_builtin_js__WEBPACK_IMPORTED_MODULE_4__/* .BUILTIN_PACKS */ .V2, ...Object.fromEntries(handed) }
  };
}
const packsOf = (packs) => {
  const { names, builtin } = ready(packs);
  return names.map((name) => {
    const source = (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_12__/* .lookup */ .$I)(builtin, name);
    if (source === void 0) throw unknownPack(name);
    return source.load();
  });
};
function unknownPack(name) {
  const names = Object.keys(_policy_packs_builtin_js__WEBPACK_IMPORTED_MODULE_4__/* .BUILTIN_PACKS */ .V2);
  return new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
    "pack-unknown",
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("pack.unknown", { name }),
    (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, names) ?? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("pack.built-in", { names })
  );
}


__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3609:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ memoryHost)
/* harmony export */ });
/* harmony import */ var _facts_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(282);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1747);


function memoryHost(files) {
  const texts = new Map(Object.entries(files));
  const paths = [...texts.keys()].sort();
  return {
    async list() {
      return { files: paths.filter((path) => (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeDocument */ .EQ)((0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path))), diagnostics: [] };
    },
    async names(folder) {
      return paths.filter((path) => (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path) === folder).map(_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb);
    },
    async below(folder) {
      return paths.filter((path) => folder === "" || path.startsWith(`${folder}/`));
    },
    async read(file, maxBytes) {
      const text = texts.get(file);
      if (text === void 0) throw new Error("no such file");
      const bytes = new TextEncoder().encode(text);
      const truncated = bytes.length > maxBytes;
      return {
        text: truncated ? new TextDecoder().decode(bytes.subarray(0, maxBytes)) : text,
        truncated,
        utf8: true
      };
    },
    debug() {
    }
  };
}



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
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/model/shapes.js
var shapes = __webpack_require__(324);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/model/baseline.js



const BaselineFinding = dist/* strictObject */.rej({
  fingerprint: dist/* pipe */.FsL(
    dist/* string */.YjP(),
    dist/* regex */.yGV(/^[0-9a-f]{32}$/),
    dist/* description */.h_("As in the report: no line, so that it holds when lines move.")
  ),
  ruleId: dist/* string */.YjP(),
  subject: (0,shapes/* text */.Qq)("Id of its subject; for people, the fingerprint decides."),
  severity: dist/* pipe */.FsL(dist/* picklist */.KIO(vocabulary/* SEVERITIES */.oC), dist/* description */.h_("A finding that is more severe counts.")),
  file: dist/* string */.YjP()
});
const BaselineSubject = dist/* strictObject */.rej({
  id: dist/* string */.YjP(),
  kind: dist/* picklist */.KIO(["model", "dataset"]),
  files: dist/* array */.YOg(dist/* string */.YjP()),
  facts: (0,shapes/* text */.Qq)("Hash of what it declares, names and places aside.")
});
const BaselineFile = dist/* strictObject */.rej({
  schema: dist/* literal */.euz("baseline.v1"),
  tool: dist/* optional */.lqM(dist/* strictObject */.rej({ name: dist/* string */.YjP(), version: dist/* string */.YjP() })),
  findings: dist/* array */.YOg(BaselineFinding),
  subjects: dist/* array */.YOg(BaselineSubject)
});


// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/text/json.js
var json = __webpack_require__(972);
// EXTERNAL MODULE: ./lib/src/text/lines.js
var lines = __webpack_require__(1047);
// EXTERNAL MODULE: ./lib/src/text/tree.js
var tree = __webpack_require__(8426);
// EXTERNAL MODULE: ./lib/src/policy/packs/valibot-issues.js
var valibot_issues = __webpack_require__(3396);
// EXTERNAL MODULE: ./lib/src/policy/exceptions/fingerprint.js
var fingerprint = __webpack_require__(4316);
// EXTERNAL MODULE: ./lib/src/facts/paths.js
var paths = __webpack_require__(282);
;// CONCATENATED MODULE: ./lib/src/policy/exceptions/renames.js


const isElsewhere = async (file, { subjectsOf, names }) => !subjectsOf.has(file) && (await names((0,paths/* folderOf */.yS)(file))).includes((0,paths/* nameOf */.Vb)(file));
const NAMES = ["name", "owner"];
function factsHash({ facts }) {
  const declared = Object.entries(facts).filter(
    ([name, { state, evidence }]) => state === "declared" && evidence !== "inferred" && !NAMES.includes(name)
  ).map(([name, { value }]) => [name, value]).sort(([a], [b]) => a < b ? -1 : 1);
  return (0,fingerprint/* digest */.b)(JSON.stringify(declared));
}
function inventoried({ subjects, subjectsOf: ids }) {
  const files = /* @__PURE__ */ new Map();
  for (const [file, described] of ids)
    for (const id of described) {
      const ofSubject = files.get(id);
      if (ofSubject) ofSubject.push(file);
      else files.set(id, [file]);
    }
  const recorded = [];
  for (const subject of subjects()) {
    const { id, kind } = subject;
    if (kind !== "model" && kind !== "dataset") continue;
    recorded.push({
      id,
      kind,
      files: [...files.get(id) ?? []].sort(),
      facts: factsHash(subject)
    });
  }
  return recorded.sort((a, b) => compare(keyOf(a), keyOf(b)));
}
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const keyOf = ({ kind, id }) => `${kind} ${id}`;
async function renames(recorded, current, inventory) {
  const pairs = await pairsOf(recorded, current, inventory);
  const ids = /* @__PURE__ */ new Map();
  for (const [fresh, gone] of pairs) ids.set(keyOf(fresh), gone.id).set(fresh.id, gone.id);
  const edges = new Map(inventory.edges.map((edge) => [edge.id, edge]));
  const documents = documentsBefore(recorded, current, pairs, inventory);
  const idBefore = (id) => ids.get(id) ?? id;
  const nameBefore = (kind, subject) => {
    if (kind === "document") return documents(subject, idBefore) ?? subject;
    const edge = kind === "edge" ? edges.get(subject) : void 0;
    if (edge) return `${idBefore(edge.to)} <- ${idBefore(edge.from)} [${edge.relation}]`;
    if (kind !== "statement") return ids.get(keyOf({ kind, id: subject })) ?? subject;
    const { id, rest: suffix } = statementOf(subject);
    return `${idBefore(id)}${suffix}`;
  };
  return {
    before(kind, subject) {
      const then = nameBefore(kind, subject);
      return then === subject ? void 0 : then;
    }
  };
}
function statementOf(subject) {
  const dot = subject.lastIndexOf(" · ");
  const name = dot < 0 ? subject : subject.slice(0, dot);
  const kind = [" (model)", " (dataset)"].find((candidate) => name.endsWith(candidate)) ?? "";
  const id = name.slice(0, name.length - kind.length);
  return { id, rest: subject.slice(id.length) };
}
class Gone {
  #left;
  #by = /* @__PURE__ */ new Map();
  constructor(gone) {
    this.#left = new Set(gone);
    for (const subject of gone)
      for (const trait of [factsOf(subject), ...filesIn(subject)]) {
        const sharing = this.#by.get(trait);
        if (sharing) sharing.push(subject);
        else this.#by.set(trait, [subject]);
      }
  }
  with(...traits) {
    const candidates = new Set(traits.flatMap((trait) => this.#by.get(trait) ?? []));
    return [...candidates].filter((candidate) => this.#left.has(candidate));
  }
  take(subject) {
    this.#left.delete(subject);
  }
}
const factsOf = ({ kind, facts }) => `${kind} # ${facts}`;
const filesIn = ({ kind, files }) => files.map((file) => `${kind} / ${file}`);
async function pairsOf(recorded, current, inventory) {
  const [recordedKeys, currentKeys] = [new Set(recorded.map(keyOf)), new Set(current.map(keyOf))];
  const fresh = new Set(current.filter((subject) => !recordedKeys.has(keyOf(subject))));
  const gone = new Gone(recorded.filter((subject) => !currentKeys.has(keyOf(subject))));
  const pairs = /* @__PURE__ */ new Map();
  const pair = (subject, predecessor) => {
    if (predecessor === void 0) return;
    pairs.set(subject, predecessor);
    fresh.delete(subject);
    gone.take(predecessor);
  };
  for (const subject of [...fresh])
    pair(
      subject,
      gone.with(...filesIn(subject)).find(({ facts }) => facts === subject.facts)
    );
  const inFile = countsOf([...fresh].flatMap(filesIn));
  for (const subject of [...fresh]) {
    const [predecessor, ...others] = gone.with(...filesIn(subject));
    const alone = predecessor && filesIn(predecessor).every((file) => (inFile.get(file) ?? 0) < 2);
    if (alone && others.length === 0) pair(subject, predecessor);
  }
  const isGone = async ({ files }) => {
    for (const file of files)
      if (inventory.subjectsOf.has(file) || await isElsewhere(file, inventory)) return false;
    return true;
  };
  const moved = async (subject, isLike) => {
    for (const candidate of gone.with(factsOf(subject)))
      if (isLike(subject, candidate) && await isGone(candidate)) return candidate;
    return void 0;
  };
  for (const isLike of [isNear, () => true])
    for (const subject of [...fresh]) pair(subject, await moved(subject, isLike));
  return pairs;
}
const countsOf = (words) => {
  const counts = /* @__PURE__ */ new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
const isNear = ({ files: [a = ""] }, { files: [b = ""] }) => (0,paths/* nameOf */.Vb)((0,paths/* folderOf */.yS)(a)) === (0,paths/* nameOf */.Vb)((0,paths/* folderOf */.yS)(b));
function filesBefore(recorded, current, pairs) {
  const byKey = new Map(recorded.map((subject) => [keyOf(subject), subject]));
  const recordedFiles = new Set(recorded.flatMap(({ files: files2 }) => files2));
  const files = /* @__PURE__ */ new Map();
  const taken = new Set(current.flatMap(({ files: currentFiles }) => currentFiles));
  for (const subject of current) {
    const predecessor = pairs.get(subject) ?? byKey.get(keyOf(subject));
    const fresh = subject.files.filter((file) => !recordedFiles.has(file) && !files.has(file));
    for (const file of fresh) {
      const lost = predecessor?.files.filter((candidate) => !taken.has(candidate)) ?? [];
      const same = lost.filter((candidate) => (0,paths/* nameOf */.Vb)(candidate) === (0,paths/* nameOf */.Vb)(file));
      const [before, ...others] = same.length > 0 ? same : fresh.length === 1 ? lost : [];
      if (before === void 0 || others.length > 0) continue;
      files.set(file, before);
      taken.add(before);
    }
  }
  return files;
}
function documentsBefore(recorded, current, pairs, { subjectsOf: ids }) {
  const paths = filesBefore(recorded, current, pairs);
  const described = /* @__PURE__ */ new Map();
  for (const { id, files } of recorded)
    for (const file of files) described.set(file, (described.get(file) ?? /* @__PURE__ */ new Set()).add(id));
  const keyOfSet = (set) => [...set].sort().join(" ");
  const sharing = countsOf([...described.values()].map(keyOfSet));
  return (file, idBefore) => {
    const path = paths.get(file) ?? file;
    const then = described.get(path);
    if (then === void 0) return void 0;
    if ((sharing.get(keyOfSet(then)) ?? 0) > 1) return path;
    const names = (ids.get(file) ?? []).map(idBefore).filter((id) => then.has(id));
    return names.length === 0 ? void 0 : names.join(" ");
  };
}


;// CONCATENATED MODULE: ./lib/src/policy/exceptions/baseline.js











function readBaseline(file, text) {
  const map = (0,lines/* lines */.M)(text);
  const { root, data, problems } = (0,json/* readJson */.V)(text, map);
  const refuse = (problem2, range) => new errors/* UserError */.yo(
    "baseline-invalid",
    (0,messages/* message */.iU)("baseline.invalid", { problem: problem2 }),
    (0,messages/* message */.iU)("baseline.write-again"),
    { file, range: range ?? map.range(0, 0) }
  );
  const [problem] = problems;
  if (problem) throw refuse(problem.message, problem.range);
  const parsed = dist/* safeParse */.xLC(BaselineFile, data);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = issue.path?.map(({ key }) => String(key)) ?? [];
  throw refuse(
    (0,messages/* message */.iU)("baseline.invalid-value", { path: path.join("/"), problem: (0,valibot_issues/* issueMessage */.bg)(issue) }),
    root && (0,tree/* nearestNode */.Tb)(root, path).range
  );
}
const KINDS = ["document", "model", "dataset", "edge", "statement"];
async function compareBaseline(findings, { known: recorded, write }, inventory, looked, excused) {
  let subjects;
  const currentSubjects = () => subjects ??= inventoried(inventory);
  const reason = (0,messages/* render */.XX)((0,messages/* message */.iU)("baseline.reason"), looked.locale);
  const excuse = { by: "baseline", reason };
  const open = findings.filter(({ ruleId }) => !looked.neverExcused(ruleId));
  if (recorded === void 0) {
    if (!write) return { excuses: /* @__PURE__ */ new Map(), diagnostics: [] };
    const included = open.filter((finding) => !excused.has(finding));
    return {
      excuses: new Map(included.map((finding) => [finding, excuse])),
      diagnostics: [],
      baseline: baselineOf(included.map(entryOf), currentSubjects(), looked)
    };
  }
  const entries = new Map(recorded.findings.map((entry) => [entry.fingerprint, entry]));
  const matches = await matchEntries(
    open,
    entries,
    (recordedSubjects) => renames(recordedSubjects, currentSubjects(), inventory),
    recorded
  );
  const used = new Set(matches.values());
  const unmatched = [...entries.values()].filter((entry) => !used.has(entry));
  const unasked = /* @__PURE__ */ new Set();
  for (const entry of unmatched) if (!await isAsked(entry, inventory, looked)) unasked.add(entry);
  const excuses = [...matches].filter(([finding, entry]) => !isWorse(finding, entry));
  const gone = unmatched.filter((entry) => !unasked.has(entry));
  return {
    excuses: new Map(excuses.map(([finding]) => [finding, excuse])),
    diagnostics: gone.length > 0 && looked.wholeRepository && !write ? [unusedEntries(gone)] : [],
    ...write ? {
      baseline: baselineOf(
        [...[...matches].map(([finding, entry]) => updatedEntry(finding, entry)), ...unasked],
        currentSubjects(),
        looked,
        recorded
      )
    } : {}
  };
}
const unusedEntries = (gone) => ({
  code: "baseline-unused",
  severity: "warning",
  message: (0,messages/* message */.iU)("baseline.unused", { count: gone.length }),
  hint: (0,messages/* message */.iU)("baseline.remove"),
  items: gone.map((entry) => entry.fingerprint)
});
async function matchEntries(findings, entries, renamed, recorded) {
  const matches = /* @__PURE__ */ new Map();
  const used = /* @__PURE__ */ new Set();
  const take = (finding, entry) => {
    if (entry === void 0 || used.has(entry)) return;
    used.add(entry);
    matches.set(finding, entry);
  };
  for (const finding of findings) take(finding, entries.get(finding.fingerprint));
  if (matches.size === findings.length || used.size === entries.size) return matches;
  const { before } = await renamed(recorded.subjects);
  for (const finding of findings) {
    if (matches.has(finding)) continue;
    for (const kind of KINDS) {
      const name = before(kind, finding.subject);
      if (name !== void 0 && !matches.has(finding))
        take(finding, entries.get((0,fingerprint/* fingerprint */.R)(finding.ruleId, `${kind} ${name}`, "")));
    }
  }
  return matches;
}
const isAsked = async ({ ruleId, file }, inventory, { wholeRepository, asked }) => asked(ruleId) && (wholeRepository || !await isElsewhere(file, inventory));
const isWorse = (a, b) => vocabulary/* SEVERITIES */.oC.indexOf(a.severity) < vocabulary/* SEVERITIES */.oC.indexOf(b.severity);
const entryOf = ({
  fingerprint: fingerprint2,
  ruleId,
  subject,
  severity,
  primary
}) => ({
  fingerprint: fingerprint2,
  ruleId,
  subject,
  severity,
  file: primary.file
});
const updatedEntry = (finding, entry) => isWorse(finding, entry) ? { ...entryOf(finding), severity: entry.severity } : entryOf(finding);
function baselineOf(findings, subjects, { tool }, recorded) {
  const current = new Set(subjects.map(({ kind, id }) => `${kind} ${id}`));
  const files = new Set(findings.map(({ file }) => file));
  const others = (recorded?.subjects ?? []).filter(
    (subject) => !current.has(`${subject.kind} ${subject.id}`) && subject.files.some((file) => files.has(file))
  );
  return {
    schema: "baseline.v1",
    tool: { name: tool.name, version: tool.version },
    findings: sorted(
      findings,
      (finding) => `${finding.file}\0${finding.ruleId}\0${finding.fingerprint}`
    ),
    subjects: sorted([...subjects, ...others], ({ kind, id }) => `${kind} ${id}`)
  };
}
const sorted = (items, key) => items.map((item) => [key(item), item]).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0).map(([, item]) => item);



/***/ }),

/***/ 8712:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ checkedGlobs)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);
/* harmony import */ var _text_glob_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4023);



function checkedGlobs(key, patterns) {
  const refuse = (problem, location) => {
    if (problem !== void 0)
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
        "config-invalid",
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.invalid-value", { key, problem }),
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.see-globs"),
        location
      );
  };
  for (const { text, at: location } of patterns) refuse((0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_2__/* .globProblem */ .AI)(text), location);
  refuse((0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_2__/* .globsProblem */ .jQ)(patterns.map(({ text }) => text)), patterns[0]?.at);
  return patterns;
}



/***/ }),

/***/ 8477:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7934);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7668);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);
/* harmony import */ var _model_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(735);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1047);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8426);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4413);
/* harmony import */ var _exceptions_waivers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77);
/* harmony import */ var _packs_valibot_issues_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3396);
/* harmony import */ var _checked_globs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8712);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2362);












function readConfig(file, text) {
  const map = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .lines */ .M)(text);
  const { root, problems } = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, 0, text.length, map);
  const first = problems[0];
  if (first)
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("config-invalid", first.message, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.fix-yaml"), {
      file,
      range: first.range
    });
  if (root === void 0 || root.kind === "scalar" && root.text === null) return {};
  const where = (node) => ({ file, range: (node ?? root).range });
  if (root.kind !== "map")
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(
      "config-invalid",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.not-a-mapping"),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.see-schema"),
      where(root)
    );
  refuseUnknown(file, root, Object.keys(_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigFile */ .PZ.entries));
  const waivers = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(root, "waivers");
  const stated = waivers?.kind === "list" ? waivers.items : [];
  for (const waiver of stated)
    if (waiver.kind === "map") refuseUnknown(file, waiver, Object.keys(_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .Waiver */ .fv.entries));
  const overrides = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(root, "overrides");
  for (const override of overrides?.kind === "list" ? overrides.items : [])
    if (override.kind === "map") refuseUnknown(file, override, Object.keys(_model_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .Override */ .d_.entries));
  for (const key of ["include", "exclude"]) (0,_checked_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedGlobs */ .X)(key, (0,_declarations_js__WEBPACK_IMPORTED_MODULE_8__/* .texts */ .Te)((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(root, key), where));
  const parsed = valibot__WEBPACK_IMPORTED_MODULE_11__/* .safeParse */ .xLC(_model_config_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigFile */ .PZ, (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(root));
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const path = issue.path?.map((item) => String(item.key)) ?? [];
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(
      "config-invalid",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.invalid-value", { key: path.join("."), problem: (0,_packs_valibot_issues_js__WEBPACK_IMPORTED_MODULE_6__/* .issueMessage */ .bg)(issue) }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.see-schema"),
      where((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nearestNode */ .Tb)(root, path))
    );
  }
  const {
    waivers: _w,
    parameters: _p,
    overrides: _o,
    authorizations: _a,
    deployment: _d,
    ...config
  } = parsed.output;
  const declared = (key, read) => {
    const node = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(root, key);
    return node === void 0 || node.kind === "scalar" && node.text === null ? {} : { [key]: read(node) };
  };
  return {
    ...config,
    ...declared("waivers", () => stated.map((node) => (0,_exceptions_waivers_js__WEBPACK_IMPORTED_MODULE_5__/* .readWaiver */ .Vg)(file, node))),
    ...declared("parameters", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_8__/* .readParameters */ .Zu)(node, where)),
    ...declared("overrides", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_8__/* .readOverrides */ .iP)(node, where)),
    ...declared("authorizations", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_8__/* .readAuthorizations */ .fW)(node, where)),
    ...declared("deployment", (node) => (0,_declarations_js__WEBPACK_IMPORTED_MODULE_8__/* .readDeployment */ .iJ)(node, where)),
    ...root.entries.size > 0 ? { at: (...path) => where((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nearestNode */ .Tb)(root, path)) } : {}
  };
}
function refuseUnknown(file, map, allowed) {
  for (const [key, entry] of map.entries)
    if (!allowed.includes(key))
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(
        "config-unknown-key",
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.unknown-key", { key }),
        (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(key, allowed) ?? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.known-keys", { keys: allowed }),
        { file, range: entry.key }
      );
}



/***/ }),

/***/ 2362:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   Zu: () => (/* binding */ readParameters),
/* harmony export */   fW: () => (/* binding */ readAuthorizations),
/* harmony export */   iJ: () => (/* binding */ readDeployment),
/* harmony export */   iP: () => (/* binding */ readOverrides)
/* harmony export */ });
/* harmony import */ var _facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3288);
/* harmony import */ var _facts_draft_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7309);
/* harmony import */ var _facts_typed_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9470);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1793);
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1136);
/* harmony import */ var _model_spelling_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1052);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1986);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8426);
/* harmony import */ var _packs_value_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(745);
/* harmony import */ var _checked_globs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8712);











const PATHS = new Map(
  Object.entries(_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W8).flatMap(
    ([name, { governance, also = [], kinds }]) => kinds.includes("model") ? [governance ?? "", ...also].flatMap(
      (path) => path.startsWith("deployment.") ? [[path.slice("deployment.".length), name]] : path.startsWith("registrations.") ? [[path, name]] : []
    ) : []
  )
);
const texts = (node, where) => (node?.kind === "list" ? node.items : []).flatMap(
  (item) => item.kind === "scalar" && item.text ? [{ text: item.text, at: where(item) }] : []
);
function readDeployment(node, where, path = "") {
  const statements = /* @__PURE__ */ new Map();
  read(node, where, path, statements);
  return new Map([...statements].flatMap(([name, [fact]]) => fact ? [[name, fact]] : []));
}
function read(node, where, path, statements) {
  const name = PATHS.get(path);
  if (name === void 0) {
    if (node.kind !== "map" || ![...PATHS.keys()].some((candidate) => candidate.startsWith(prefix(path))))
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(
        "config-unknown-key",
        path === "" ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("deployment.not-a-mapping") : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("deployment.unknown-key", { key: path }),
        (0,_model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(path, PATHS.keys()) ?? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("config.known-keys", { keys: [...PATHS.keys()] }),
        where(node)
      );
    for (const [key, { value: value2 }] of node.entries) read(value2, where, prefix(path) + key, statements);
    return;
  }
  const entry = (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_8__/* .lookup */ .$I)(_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOG */ .W8, name);
  const words = (node.kind === "list" ? node.items : [node]).flatMap(
    (item) => item.kind === "scalar" && item.text ? [{ text: item.text, at: where(item) }] : []
  );
  const [first] = words;
  const value = entry && first && (entry.type === "list" ? first.text : (0,_facts_typed_value_js__WEBPACK_IMPORTED_MODULE_2__/* .typed */ .n)(entry, first.text));
  if (!entry || !(0,_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isFactName */ .Ah)(name) || !first || value === void 0)
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(
      "config-invalid",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("deployment.invalid-value", { key: path, type: entry ? (0,_packs_value_types_js__WEBPACK_IMPORTED_MODULE_6__/* .factType */ .Bx)(entry) : "" }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("deployment.see-facts"),
      where(node)
    );
  if ((0,_facts_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .isListFact */ .TM)(name)) (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .stateList */ .MO)(statements, name, words, "governance");
  else (0,_facts_draft_js__WEBPACK_IMPORTED_MODULE_1__/* .stateAsRead */ .Uy)(statements, name, value, { at: first.at, evidence: "governance" });
}
const inAmerican = (part) => ({
  ...part,
  text: (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_9__/* .americanWord */ .l)(part.text)
});
const prefix = (path) => path === "" ? "" : `${path}.`;
const readAuthorizations = (node, where) => (node.kind === "list" ? node.items : []).map((item) => {
  const part = (key) => {
    const value = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, key);
    return value?.kind === "scalar" && value.text ? { text: value.text, at: where(value) } : void 0;
  };
  const nothing = { text: "", at: where(item) };
  const scope = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, "scope");
  const expires = part("expires");
  const owner = part("owner");
  const upstream = part("upstream");
  if (upstream) (0,_checked_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedGlobs */ .X)("upstream", [upstream]);
  return {
    at: where(item),
    upstream: upstream?.text ?? "",
    basis: inAmerican(part("basis") ?? nothing),
    evidence: part("evidence") ?? nothing,
    scope: texts(scope, where),
    ...expires ? { expires } : {},
    ...owner ? { owner } : {}
  };
});
const readParameters = (node, where) => (node?.kind === "map" ? [...node.entries] : []).map(
  ([rule, entry]) => ({
    rule: (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_9__/* .currentRuleId */ .B)(rule),
    at: where(entry.value),
    values: new Map(
      (entry.value.kind === "map" ? [...entry.value.entries] : []).map(([name, { value }]) => [
        name,
        { value: (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(value), at: where(value) }
      ])
    )
  })
);
const SETTINGS = [..._model_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .SEVERITIES */ .oC, "off"];
const settingOf = (value) => SETTINGS.find((setting) => setting === value) ?? "error";
const readOverrides = (node, where) => (node?.kind === "list" ? node.items : []).map((item) => {
  const files = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, "files");
  const rules = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, "rules");
  return {
    files: (0,_checked_globs_js__WEBPACK_IMPORTED_MODULE_7__/* .checkedGlobs */ .X)("files", texts(files, where)),
    rules: new Map(
      (rules?.kind === "map" ? [...rules.entries] : []).map(([rule, { value }]) => [
        (0,_model_spelling_js__WEBPACK_IMPORTED_MODULE_9__/* .currentRuleId */ .B)(rule),
        { value: settingOf((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj)(value)), at: where(value) }
      ])
    ),
    parameters: readParameters((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_10__/* .nodeUnder */ .p4)(item, "parameters"), where)
  };
});



/***/ }),

/***/ 6500:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pL: () => (/* binding */ REPORTER_NAMES),
  KW: () => (/* binding */ loadReporter),
  Rs: () => (/* binding */ loadReporters)
});

// UNUSED EXPORTS: REPORTERS

// EXTERNAL MODULE: ./lib/src/model/lookup.js
var lookup = __webpack_require__(1136);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/report/redact.js
var redact = __webpack_require__(6048);
// EXTERNAL MODULE: ./lib/src/report/width.js
var width = __webpack_require__(6293);
;// CONCATENATED MODULE: ./lib/src/report/frame.js



const TAB = 4;
const REACH = 600;
const MIN_COLUMNS = 20;
class Frames {
  #source;
  #file;
  #line = 0;
  #text;
  constructor(source = () => void 0) {
    this.#source = source;
  }
  /** Nothing where the line is gone, too short for the range, or says nothing (blank, or the end of the front matter). */
  at({ file, range }, columns) {
    const text = this.#shown(file, range.start.line);
    return text === void 0 ? void 0 : frame_frame(range, columns, text);
  }
  #shown(file, line2) {
    if (this.#file === file && this.#line === line2) return this.#text;
    const raw = this.#source(file, line2);
    const text = raw === void 0 ? void 0 : (0,redact/* masked */.Iv)(raw);
    [this.#file, this.#line] = [file, line2];
    this.#text = text !== void 0 && SAYS_NOTHING.test(text) ? void 0 : text;
    return this.#text;
  }
}
const SAYS_NOTHING = /^\s*(?:---|\.\.\.)?\s*$/;
function frame_frame({ start, end }, columns, lineText) {
  const startIndex = start.column - 1;
  const endIndex = end.line === start.line ? end.column - 1 : lineText.length;
  if (startIndex > lineText.length || endIndex > lineText.length || endIndex < startIndex)
    return void 0;
  const cutStart = Math.max(0, startIndex - REACH);
  const right = Math.min(lineText.length, startIndex + REACH);
  const before = cells(lineText.slice(cutStart, startIndex), 0);
  const marked = cells(lineText.slice(startIndex, Math.min(endIndex, right)), sum(before));
  const after = cells(lineText.slice(Math.min(endIndex, right), right), sum(before) + sum(marked));
  const room = Math.max(MIN_COLUMNS, columns);
  const [first, last] = frame_window(before, marked, after, room, cutStart > 0, right < lineText.length);
  const joined = [...before, ...marked, ...after];
  const open = first > 0 || cutStart > 0 ? "…" : "";
  const close = last < joined.length || right < lineText.length ? "…" : "";
  const text = (parts) => parts.map((cell) => cell.text).join("");
  const gap = sum(joined.slice(first, before.length)) + open.length;
  const marks = sum(joined.slice(before.length, Math.min(last, before.length + marked.length)));
  return {
    line: start.line,
    // Each cell is clean; the pass over the whole parts what only stands together is a command.
    text: (0,report_escape/* apart */.zZ)(`${open}${text(joined.slice(first, last))}${close}`).trimEnd(),
    marks: `${" ".repeat(gap)}${"^".repeat(Math.max(1, marks))}`
  };
}
function cells(text, column) {
  const out = [];
  let tabColumn = column;
  for (const character of text) {
    if (PRINTABLE.test(character)) {
      out.push({ text: character, columns: 1 });
      tabColumn++;
      continue;
    }
    const visible = character === "	" ? " ".repeat(TAB - tabColumn % TAB) : (0,report_escape/* line */.n8)(character);
    let columns = 0;
    for (const part of visible) columns += (0,width/* widthOf */.qz)(part);
    out.push({ text: visible, columns });
    tabColumn += columns;
  }
  return out;
}
const PRINTABLE = /^[ -~]$/;
const sum = (parts) => parts.reduce((total, { columns }) => total + columns, 0);
function frame_window(before, marked, after, room, cutLeft, cutRight) {
  const joined = [...before, ...marked, ...after];
  if (!cutLeft && !cutRight && sum(joined) <= room) return [0, joined.length];
  const budget = room - 2;
  let used = Math.min(sum(marked), budget - Math.floor(budget / 4));
  let first = before.length;
  const spare = budget - used;
  const lead = Math.max(Math.floor(budget / 4), Math.floor(spare / 2), spare - sum(after));
  for (let lent = 0; first > 0; first--) {
    const { columns } = joined[first - 1];
    if (lent + columns > lead || used + columns > budget) break;
    lent += columns;
    used += columns;
  }
  let last = first;
  for (let columns = 0; last < joined.length; last++) {
    columns += joined[last].columns;
    if (columns > budget) break;
  }
  return [first, last];
}


// EXTERNAL MODULE: ./lib/src/report/group.js
var report_group = __webpack_require__(306);
// EXTERNAL MODULE: ./lib/src/report/suggested-keys.js
var suggested_keys = __webpack_require__(3027);
// EXTERNAL MODULE: ./lib/src/report/verdict.js
var report_verdict = __webpack_require__(8092);
// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
;// CONCATENATED MODULE: ./lib/src/report/pretty.js








const CODES = { error: 31, warning: 33, notice: 36, bold: 1, dim: 2, green: 32 };
const PLACE = 6;
const INDENT = PLACE + 3;
const COLUMNS = 120;
const ROWS = {
  because: "report.because",
  note: "report.note",
  see: "report.see",
  fix: "report.fix"
};
const EXCUSED = 50;
const pretty = {
  id: "pretty",
  title: "text for a terminal",
  render: (report, context) => [...prettyParts(report, context)].join(""),
  parts: prettyParts
};
function* prettyParts(report, context) {
  const page = new Page(report, context);
  let file;
  for (const group of (0,report_group/* groups */.TN)(report)) {
    if (group.at.file !== file) {
      file = group.at.file;
      page.blank();
      page.add(page.paint("bold", (0,report_escape/* line */.n8)(file)));
    } else page.blank(group.findings.length > 1);
    page.group(group);
    yield page.take();
  }
  page.excused();
  page.diagnostics();
  page.end();
  yield page.take();
}
class Page {
  out = [];
  last;
  report;
  context;
  word;
  /** Columns of the longest word for a level. */
  levels;
  frames;
  framed;
  constructor(report, context) {
    this.report = report;
    this.context = context;
    this.word = (0,words/* words */.aL)(report.locale);
    this.levels = (0,report_group/* groups */.TN)(report).reduce(
      (most, group) => Math.max(most, (0,width/* width */.VL)(this.level(group))),
      0
    );
    this.frames = new Frames(context.line);
  }
  add(text) {
    this.out.push(text);
    this.last = text;
  }
  /** An empty line, never two. */
  blank(wanted = true) {
    if (wanted && this.last !== void 0 && this.last !== "") this.add("");
  }
  paint(style, text) {
    return this.context.color ? `\x1B[${CODES[style]}m${text}\x1B[0m` : text;
  }
  group(group) {
    const [first, ...others] = group.findings;
    const { start } = group.at.range;
    const level = this.paint(group.severity, (0,width/* padded */.jC)(this.level(group), this.levels));
    const head = `  ${`${start.line}:${start.column}`.padEnd(PLACE)} ${level}  `;
    const indent = INDENT + this.levels + 2;
    if (others.length === 0) {
      this.sentence(head, indent, (0,report_escape/* line */.n8)(first.message), first.ruleId);
      this.frame(group);
      this.details(first);
    } else {
      this.add(`${head}${this.word("report.missing", { count: group.findings.length })}`);
      const [items, folded] = this.folded(group);
      for (const finding of items) this.item(finding, group);
      if (folded.length > 0) this.named(folded);
    }
    this.paste(group);
  }
  /** Beside warnings several notices are only named: a page of them would bury what a reader has to do. */
  folded({ findings, severity }) {
    const notices = findings.filter(
      (finding) => severity !== "notice" && finding.severity === "notice"
    );
    if (notices.length < 2) return [[...findings], []];
    return [findings.filter((finding) => !notices.includes(finding)), notices];
  }
  named(findings) {
    const ids = findings.map(({ ruleId }) => ruleId).join(this.word("report.listed"));
    const start = `${" ".repeat(INDENT)}- `;
    const rows = (0,width/* wrap */.LV)(
      this.word("report.more-notices", { count: findings.length, rules: ids }),
      this.columns(start.length)
    );
    for (const [i, row] of rows.entries())
      this.add(`${i === 0 ? start : " ".repeat(start.length)}${row}`);
  }
  level({ findings: [first], severity }) {
    return (0,words/* levelWord */.dc)({ outcome: first.outcome, severity }, this.report.locale);
  }
  /** One missing statement of several, with what differs from the others. */
  item(finding, group) {
    const notes = [
      ...finding.severity === group.severity ? [] : [(0,words/* severityWord */.Oh)(finding.severity, this.report.locale)],
      ...(0,report_group/* lineAndColumn */.q1)(finding.primary) === (0,report_group/* lineAndColumn */.q1)(group.at) ? [] : [(0,report_group/* lineAndColumn */.q1)(finding.primary)]
    ];
    const note = notes.length === 0 ? "" : this.word("report.aside", { text: notes.join(this.word("report.listed")) });
    const start = `${" ".repeat(INDENT)}- `;
    this.sentence(start, start.length, `${(0,report_escape/* line */.n8)((0,report_group/* itemText */.rv)(finding))}${note}`, finding.ruleId);
  }
  /** A text with the id of its rule behind it; further lines stand below its first word. */
  sentence(head, indent, text, rule) {
    const columns = this.columns(indent);
    const rows = (0,width/* wrap */.LV)(text, columns);
    const last = rows.at(-1) ?? "";
    const id = this.paint("dim", rule);
    if (columns === void 0 || (0,width/* width */.VL)(last) + 2 + rule.length <= columns)
      rows[rows.length - 1] = `${last}  ${id}`;
    else rows.push(id);
    for (const [i, row] of rows.entries()) this.add(`${i === 0 ? head : " ".repeat(indent)}${row}`);
  }
  columns(indent) {
    const { width: terminal } = this.context;
    return terminal === void 0 ? void 0 : Math.max(20, terminal - indent);
  }
  /** Once where several findings in a row are about the same place. */
  frame({ at: location, severity }) {
    if (this.framed !== void 0 && JSON.stringify(this.framed) === JSON.stringify(location))
      return;
    this.framed = location;
    const gutter = `${" ".repeat(INDENT)}${String(location.range.start.line)} `;
    const columns = (this.context.width ?? COLUMNS) - gutter.length - 2;
    const drawn = this.frames.at(location, columns);
    if (drawn === void 0) return;
    this.add(`${this.paint("dim", `${gutter}|`)} ${drawn.text}`);
    const marks = this.paint(severity, drawn.marks.trimStart());
    const gap = " ".repeat(drawn.marks.length - drawn.marks.trimStart().length);
    this.add(`${this.paint("dim", `${" ".repeat(gutter.length)}|`)} ${gap}${marks}`);
  }
  details(finding) {
    const doubt = (0,words/* doubtOf */.kv)(finding, this.report.locale);
    const source = (0,words/* sourceOf */.vz)(finding, this.report.locale);
    if (source !== void 0)
      this.row(
        "because",
        `${(0,report_escape/* line */.n8)(source)}${doubt ? this.word("report.aside", { text: doubt }) : ""}`
      );
    else if (doubt) this.row("note", doubt);
    const [first, ...furtherPlaces] = (0,report_group/* elsewhere */.Jn)(finding);
    if (first) {
      const { file } = first.at;
      const where = file === finding.primary.file ? (0,report_group/* lineAndColumn */.q1)(first.at) : `${(0,report_escape/* line */.n8)(file)}:${(0,report_group/* lineAndColumn */.q1)(first.at)}`;
      const others = furtherPlaces.length === 0 ? "" : this.word("report.more-places", { count: furtherPlaces.length });
      this.row("see", `${where} ${(0,report_escape/* line */.n8)(first.note)}${others}`);
    }
    this.row("fix", (0,report_escape/* line */.n8)(finding.remedy));
  }
  row(label, text) {
    if (text === "") return;
    const labels = Math.max(...Object.values(ROWS).map((code) => (0,width/* width */.VL)(this.word(code))));
    const indent = INDENT + labels + 2;
    for (const [i, row] of (0,width/* wrap */.LV)(text, this.columns(indent)).entries())
      this.add(
        i === 0 ? `${" ".repeat(INDENT)}${this.paint("dim", (0,width/* padded */.jC)(this.word(ROWS[label]), labels))}  ${row}` : `${" ".repeat(indent)}${row}`
      );
  }
  /** At the first column, so that it can be copied as it stands. */
  paste(group) {
    const [items] = this.folded(group);
    const block = (0,suggested_keys/* paste */.oh)(items, this.report.lineage, this.context.line);
    if (block === void 0) return;
    const title = (0,words/* pasteTitle */.Sv)(block, this.report.locale);
    for (const row of (0,width/* wrap */.LV)(title, this.columns(INDENT))) this.add(`${" ".repeat(INDENT)}${row}`);
    this.add("");
    for (const row of block.lines) this.add(row);
    this.add("");
  }
  /** A waiver is a decision that people are to see again: two rows each. */
  excused() {
    const findings = (0,report_verdict/* waived */.rg)(this.report);
    if (findings.length === 0) return;
    this.blank();
    this.add(this.word("report.excused-list", { count: findings.length }));
    for (const finding of findings.slice(0, EXCUSED)) {
      const { file } = finding.primary;
      const head = `  ${(0,report_escape/* line */.n8)(file)}:${(0,report_group/* lineAndColumn */.q1)(finding.primary)}  `;
      this.sentence(head, INDENT, (0,report_escape/* line */.n8)(finding.message), finding.ruleId);
      const why = (0,words/* suppressionOf */.XV)(finding, this.report.locale).join(this.word("report.apart"));
      for (const row of (0,width/* wrap */.LV)((0,report_escape/* line */.n8)(why), this.columns(INDENT)))
        this.add(`${" ".repeat(INDENT)}${this.paint("dim", row)}`);
    }
    if (findings.length > EXCUSED)
      this.add(`  ${this.word("report.excused-more", { count: findings.length - EXCUSED })}`);
  }
  diagnostics() {
    for (const { message: message2, hint, at: location, severity } of this.report.diagnostics) {
      this.blank();
      const style = severity === "fatal" ? "error" : "warning";
      const problem = this.paint(style, (0,report_escape/* line */.n8)(message2));
      const sentence = location ? this.word("report.labeled", { label: problem, text: (0,report_escape/* line */.n8)(location.file) }) : problem;
      this.add(`${sentence}${hint ? this.word("report.aside", { text: (0,report_escape/* line */.n8)(hint) }) : ""}`);
    }
  }
  end() {
    const { report } = this;
    const { error, warning, notice, documents } = report.summary;
    const clean = documents > 0 && error + warning + notice + report.diagnostics.length === 0;
    const packs = report.packs.map(({ name, version }) => `${name} ${version}`).join(", ");
    const run = `${report.level}; ${(0,report_escape/* line */.n8)(packs)}; ${this.word("report.register", { version: report.register.version })}; ${report.date}`;
    const verdict = (0,report_verdict/* totals */.Sd)(report, this.context.decides);
    this.blank();
    this.add(clean ? this.paint("green", verdict) : verdict);
    this.fixable();
    this.add(this.paint("dim", run));
  }
  /** States how many findings `cardwarden fix` can fix. */
  fixable() {
    const open = this.report.findings.filter(({ suppressed }) => suppressed === void 0);
    const safe = open.filter(({ fix }) => fix?.safe === true).length;
    const unsafe = open.filter(({ fix }) => fix?.safe === false).length;
    const ways = [
      ...safe === 0 ? [] : [(0,messages/* message */.iU)("report.fix-safe", { count: safe })],
      ...unsafe === 0 ? [] : [(0,messages/* message */.iU)("report.fix-unsafe", { count: unsafe })]
    ];
    if (ways.length > 0)
      this.add(this.word("report.fixable", { count: safe + unsafe, total: open.length, ways }));
  }
  take() {
    const text = this.out.map((row) => `${row}
`).join("");
    this.out = [];
    return text;
  }
}


;// CONCATENATED MODULE: ./lib/src/report/index.js


const REPORTERS = {
  pretty: async () => pretty,
  json: async () => (await __webpack_require__.e(/* import() */ 9695).then(__webpack_require__.bind(__webpack_require__, 9695))).jsonReport,
  sarif: async () => (await __webpack_require__.e(/* import() */ 9331).then(__webpack_require__.bind(__webpack_require__, 9331))).sarifReport,
  junit: async () => (await __webpack_require__.e(/* import() */ 8733).then(__webpack_require__.bind(__webpack_require__, 8733))).junitReport,
  markdown: async () => (await __webpack_require__.e(/* import() */ 3145).then(__webpack_require__.bind(__webpack_require__, 3145))).markdownReport,
  github: async () => (await __webpack_require__.e(/* import() */ 3102).then(__webpack_require__.bind(__webpack_require__, 3102))).github
};
const REPORTER_NAMES = Object.keys(REPORTERS);
const loadReporter = async (id) => (0,lookup/* lookup */.$I)(REPORTERS, id)?.();
const loadReporters = () => Promise.all(Object.values(REPORTERS).map((load) => load()));



/***/ }),

/***/ 6293:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   VL: () => (/* binding */ width),
/* harmony export */   jC: () => (/* binding */ padded),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _text_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1206);

const WIDE = (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .late */ .f)(
  String.raw`[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]`,
  "u"
);
const NONE = (0,_text_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .late */ .f)(String.raw`[\p{Mn}\p{Me}\u200B]`, "u");
const FIRST = "̀";
const CLOSING = /[。，、；：！？）》”]/;
const widthOf = (character) => character < FIRST ? 1 : NONE().test(character) ? 0 : WIDE().test(character) ? 2 : 1;
function width(text) {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum;
}
const padded = (text, columns) => text + " ".repeat(Math.max(0, columns - width(text)));
function wrap(text, columns) {
  if (columns === void 0 || width(text) <= columns) return [text];
  const out = [];
  let line = "";
  let used = 0;
  let gap = "";
  for (const word of words(text)) {
    if (word === " ") {
      gap = line === "" ? "" : " ";
      continue;
    }
    const size = width(word);
    if (line !== "" && used + gap.length + size > columns) {
      out.push(line);
      [line, used, gap] = ["", 0, ""];
    }
    line += gap + word;
    used += gap.length + size;
    gap = "";
  }
  return line === "" ? out : [...out, line];
}
function* words(text) {
  let word = "";
  for (const character of text) {
    const starts = widthOf(character) === 2 && !CLOSING.test(character);
    if (word !== "" && (starts || character === " ")) {
      yield word;
      word = "";
    }
    if (character === " ") yield character;
    else word += character;
  }
  if (word !== "") yield word;
}



/***/ })

};
