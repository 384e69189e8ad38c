export const id = 3771;
export const ids = [3771,6152];
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

const text = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
const filled = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
const count = (description) => valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
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

/***/ 3396:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fieldsAt),
/* harmony export */   ZL: () => (/* binding */ complaints),
/* harmony export */   bg: () => (/* binding */ issueMessage)
/* harmony export */ });
/* unused harmony export deepest */
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1136);


const complaints = (issues) => issues.map(deepest);
function deepest(issue) {
  const path = issue.path?.map((item) => item.key) ?? [];
  const inner = (issue.issues ?? []).map(deepest).reduce(
    (best, complaint) => best === void 0 || complaint.path.length >= best.path.length ? complaint : best,
    void 0
  );
  return inner === void 0 ? { path, message: issueMessage(issue), issue } : { ...inner, path: [...path, ...inner.path] };
}
function issueMessage({
  type,
  expected,
  received,
  message: code
}) {
  if (type === "check") return { code, params: {} };
  const params = { expected: expected ?? type, received };
  if (expected === "never") return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("config.unknown-key", { key: unquoted(received) });
  if (type === "strict_object" && received === "undefined")
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("rule.field-missing", { key: unquoted(expected ?? "") });
  if (type === "integer") return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("value.whole-number", { received });
  if (type === "regex") return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("value.form", params);
  return /^(?:min|max)_length$/.test(type) ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("value.length", params) : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("value.type", params);
}
const unquoted = (text) => text.replace(/^"(.*)"$/s, "$1");
function fieldsAt(shape, path) {
  let schemas = opened(shape);
  for (const key of path)
    schemas = schemas.flatMap(({ entries, item }) => {
      const next = typeof key === "number" ? item : (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_1__/* .lookup */ .$I)(entries, String(key));
      return next === void 0 ? [] : opened(next);
    });
  return [...new Set(schemas.flatMap(({ entries }) => Object.keys(entries ?? {})))];
}
function opened(schema) {
  const { wrapped, options, getter } = schema;
  if (wrapped) return opened(wrapped);
  if (getter) return opened(getter(void 0));
  return options ? options.filter(isSchema).flatMap(opened) : [schema];
}
const isSchema = (option) => typeof option === "object" && option !== null;



/***/ })

};
