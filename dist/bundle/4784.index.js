export const id = 4784;
export const ids = [4784];
export const modules = {

/***/ 4784:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  impact: () => (/* binding */ impact)
});

// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/policy/settings/config-files.js
var config_files = __webpack_require__(2623);
;// CONCATENATED MODULE: ./lib/src/node/impact-targets.js





const DEEPEST = 2;
function triedOn(cwd, paths) {
  const results = paths.map((path) => on((0,external_node_path_.resolve)(cwd, path), path));
  return {
    on: results.flatMap((result) => result.on),
    passedOver: results.reduce((sum, { passedOver }) => sum + passedOver, 0)
  };
}
function on(path, label) {
  const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
  if (stats?.isFile()) {
    const source = { source: "facts", name: (0,external_node_path_.basename)(path), path };
    return { on: [source], passedOver: 0 };
  }
  if (!stats?.isDirectory())
    throw new errors/* UserError */.yo(
      "no-such-path",
      (0,messages/* message */.iU)("path.missing", { path: label }),
      (0,messages/* message */.iU)("path.give-checkouts")
    );
  const itself = { source: "checkout", name: (0,external_node_path_.basename)(path), path };
  if (isCheckout(path)) return { on: [itself], passedOver: 0 };
  const below = within(path, "", DEEPEST);
  return below.on.length > 0 ? below : { on: [itself], passedOver: 0 };
}
function within(folder, prefix, depth) {
  const files = [];
  let passedOver = 0;
  for (const entry of entriesOf(folder)) {
    const [name, path] = [`${prefix}${entry.name}`, (0,external_node_path_.join)(folder, entry.name)];
    if (entry.isFile() && entry.name.endsWith(".json")) {
      if (looksLikeFacts(path)) files.push({ source: "facts", name, path });
      else passedOver++;
    } else if (entry.isDirectory() && !entry.name.startsWith(".")) {
      if (isCheckout(path)) {
        files.push({ source: "checkout", name, path });
        continue;
      }
      const below = depth > 1 ? within(path, `${name}/`, depth - 1) : { on: [], passedOver: 0 };
      files.push(...below.on);
      passedOver += below.on.length > 0 ? below.passedOver : 1;
    }
  }
  return { on: files, passedOver };
}
function entriesOf(folder) {
  try {
    return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
  } catch {
    return [];
  }
}
const isCheckout = (folder) => [".git", ...config_files/* CONFIG_FILES */.n].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name)));
const TAG = /"schema"\s{0,9}:\s{0,9}"facts\.v1"/;
const LOOKS = [4096, 4 * 1024 * 1024];
function looksLikeFacts(path) {
  return LOOKS.some((bytes) => TAG.test(beginning(path, bytes)));
}
function beginning(path, bytes) {
  try {
    const file = (0,external_node_fs_.openSync)(path, "r");
    try {
      const buffer = Buffer.alloc(bytes);
      return buffer.toString("latin1", 0, (0,external_node_fs_.readSync)(file, buffer, 0, bytes, 0));
    } finally {
      (0,external_node_fs_.closeSync)(file);
    }
  } catch {
    return "";
  }
}
const MOST_BYTES = 256 * 1024 * 1024;
function factsText(path) {
  const size = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MOST_BYTES)
    throw new errors/* UserError */.yo(
      "facts-too-large",
      (0,messages/* message */.iU)("facts.too-large", { limit: MOST_BYTES / 1024 / 1024 }),
      (0,messages/* message */.iU)("facts.check-in-parts")
    );
  try {
    return (0,external_node_fs_.readFileSync)(path, "utf8");
  } catch {
    throw new errors/* UserError */.yo("file-unreadable", (0,messages/* message */.iU)("facts.unreadable"));
  }
}


// EXTERNAL MODULE: ./lib/src/pack/diff.js + 2 modules
var diff = __webpack_require__(8940);
// EXTERNAL MODULE: ./lib/src/facts/catalog.js + 8 modules
var catalog = __webpack_require__(3288);
// EXTERNAL MODULE: ./lib/src/model/lookup.js
var lookup = __webpack_require__(1136);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/pack/facts-file.js




const MOST = { documents: 5e4, subjects: 2e5, ofOneDocument: 2e4 };
function readFactsFile(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: (0,messages/* message */.iU)("facts-file.not-json") };
  }
  if (!isObject(value) || (0,lookup/* lookup */.$I)(value, "schema") !== "facts.v1")
    return { problem: (0,messages/* message */.iU)("facts-file.other-schema") };
  const [date, documents, subjects] = ["date", "documents", "subjects"].map(
    (key) => (0,lookup/* lookup */.$I)(value, key)
  );
  if (typeof date !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(date))
    return { problem: (0,messages/* message */.iU)("facts-file.no-date") };
  if (!isList(documents, MOST.documents, isDocument))
    return { problem: (0,messages/* message */.iU)("facts-file.documents") };
  if (!isList(subjects, MOST.subjects, isSubject))
    return { problem: (0,messages/* message */.iU)("facts-file.subjects") };
  const ofDocument = /* @__PURE__ */ new Map();
  for (const { document = "" } of subjects)
    ofDocument.set(document, (ofDocument.get(document) ?? 0) + 1);
  if ([...ofDocument.values()].some((count) => count > MOST.ofOneDocument))
    return { problem: (0,messages/* message */.iU)("facts-file.too-many-subjects", { limit: MOST.ofOneDocument }) };
  const complete = subjects.map(completed);
  const lacking = complete.reduce((sum, { lacking: count }) => sum + count, 0);
  return { date, documents, subjects: complete.map(({ subject }) => subject), lacking };
}
function completed({ id, kind, document, at: location, facts: stored }) {
  const hidden = { value: null, state: "unreadable", evidence: "structured", at: location };
  const names = (0,catalog/* factsOf */.xS)(kind);
  const facts = (0,lookup/* tabulate */.Xw)(names, (name) => (0,lookup/* lookup */.$I)(stored, name) ?? hidden);
  const lacking = names.filter((name) => !Object.hasOwn(stored, name)).length;
  return {
    subject: { id, kind, ...document === void 0 ? {} : { document }, at: location, facts },
    lacking
  };
}
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const isList = (value, most, isOne) => Array.isArray(value) && value.length <= most && value.every(isOne);
const isText = (value) => typeof value === "string";
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isDocument = (value) => isObject(value) && isText((0,lookup/* lookup */.$I)(value, "file")) && isText((0,lookup/* lookup */.$I)(value, "format")) && isTexts((0,lookup/* lookup */.$I)(value, "subjects"));
function isSubject(value) {
  if (!isObject(value)) return false;
  const [kind, facts, document] = ["kind", "facts", "document"].map((key) => (0,lookup/* lookup */.$I)(value, key));
  return isText((0,lookup/* lookup */.$I)(value, "id")) && isWord(vocabulary/* SUBJECT_KINDS */.jy, kind) && (document === void 0 || isText(document)) && isLocation((0,lookup/* lookup */.$I)(value, "at")) && isObject(facts) && hasFacts(facts, (0,catalog/* factsOf */.xS)(kind));
}
function hasFacts(facts, names) {
  const stated = names.filter((name) => Object.hasOwn(facts, name));
  return 2 * stated.length >= names.length && stated.every((name) => isFact(name, (0,lookup/* lookup */.$I)(facts, name)));
}
const isWord = (words, value) => words.includes(value);
function isFact(name, value) {
  if (!isObject(value)) return false;
  const stated = (0,lookup/* lookup */.$I)(value, "value");
  const state = (0,lookup/* lookup */.$I)(value, "state");
  const items = (0,lookup/* lookup */.$I)(value, "items");
  const entry = (0,lookup/* lookup */.$I)(value, "entry");
  const type = (0,lookup/* lookup */.$I)(catalog/* CATALOG */.W8, name)?.type;
  return isWord(vocabulary/* FACT_STATES */.MG, state) && isWord(vocabulary/* EVIDENCE */.S4, (0,lookup/* lookup */.$I)(value, "evidence")) && isLocation((0,lookup/* lookup */.$I)(value, "at")) && (stated === null ? state === "absent" || state === "unreadable" : type !== void 0 && isOfType(stated, type)) && (items === void 0 || Array.isArray(items) && items.every(isItem)) && (entry === void 0 || isEntry(entry)) && ["source", "staleSince", "field"].every((key) => isOptional((0,lookup/* lookup */.$I)(value, key), "string")) && ["verified", "beyond"].every((key) => isOptional((0,lookup/* lookup */.$I)(value, key), "boolean"));
}
const isEntry = (value) => isObject(value) && ["name", "source", "retrieved"].every((key) => isText((0,lookup/* lookup */.$I)(value, key))) && isOptional((0,lookup/* lookup */.$I)(value, "clause"), "string") && isWord(vocabulary/* READ_EXTENTS */.NJ, (0,lookup/* lookup */.$I)(value, "read"));
const isOptional = (value, type) => value === void 0 || typeof value === type;
const isOfType = (value, type) => type === "list" ? isTexts(value) : typeof value === (type === "number" ? "number" : "string");
const isItem = (value) => isObject(value) && isText((0,lookup/* lookup */.$I)(value, "value")) && isLocation((0,lookup/* lookup */.$I)(value, "at"));
const isLocation = (value) => {
  if (!isObject(value) || !isText((0,lookup/* lookup */.$I)(value, "file"))) return false;
  const range = (0,lookup/* lookup */.$I)(value, "range");
  return isObject(range) && isPosition((0,lookup/* lookup */.$I)(range, "start")) && isPosition((0,lookup/* lookup */.$I)(range, "end"));
};
const isPosition = (value) => isObject(value) && isCount((0,lookup/* lookup */.$I)(value, "line")) && isCount((0,lookup/* lookup */.$I)(value, "column"));
const isCount = (value) => Number.isSafeInteger(value) && value >= 1;


;// CONCATENATED MODULE: ./lib/src/pack/impact.js

const MOST_PLACES = 5;
const MOST_KEPT = 2e4;
const LONGEST = 300;
const none = () => ({ error: 0, warning: 0, notice: 0 });
function impactOf(before, after) {
  const pairs = /* @__PURE__ */ new Map();
  for (const [key, was] of counting(before)) pairs.set(key, { was });
  for (const [key, finding] of counting(after)) pairs.set(key, { ...pairs.get(key), now: finding });
  const byRule = /* @__PURE__ */ new Map();
  for (const pair of pairs.values()) {
    const id = (pair.now ?? pair.was)?.ruleId ?? "";
    const entries = byRule.get(id);
    if (entries) entries.push(pair);
    else byRule.set(id, [pair]);
  }
  return [...byRule].map(([ruleId, unmatched]) => ruleImpact(ruleId, unmatched)).filter(({ places }) => places.length > 0).sort((a, b) => compare(a.ruleId, b.ruleId));
}
function counting(findings) {
  const seen = /* @__PURE__ */ new Map();
  const open = findings.filter(({ suppressed }) => suppressed === void 0).sort((a, b) => rank(a) - rank(b));
  return new Map(
    open.map((finding) => {
      const n = seen.get(finding.fingerprint) ?? 0;
      seen.set(finding.fingerprint, n + 1);
      return [`${finding.fingerprint} ${n}`, finding];
    })
  );
}
const rank = ({ severity }) => vocabulary/* SEVERITIES */.oC.indexOf(severity);
function ruleImpact(ruleId, pairs) {
  const [before, after, newlyFailing, newlyPassing] = [none(), none(), none(), none()];
  const changed = [];
  for (const { was, now: current } of pairs) {
    if (was) before[was.severity]++;
    if (current) after[current.severity]++;
    const effect = effectOf(was, current);
    const finding = current ?? was;
    if (effect === void 0 || finding === void 0) continue;
    changed.push(placeOf(effect, finding, was));
    if (isFailing({ effect })) newlyFailing[finding.severity]++;
    else newlyPassing[(was ?? finding).severity]++;
  }
  return {
    ruleId,
    before,
    after,
    newlyFailing,
    newlyPassing,
    places: changed.sort(byWeight).slice(0, MOST_PLACES),
    more: Math.max(0, changed.length - MOST_PLACES)
  };
}
function effectOf(was, after) {
  if (was === void 0) return "fails";
  if (after === void 0) return "passes";
  if (rank(after) === rank(was)) return void 0;
  return rank(after) < rank(was) ? "raised" : "lowered";
}
const isFailing = ({ effect }) => effect === "fails" || effect === "raised";
const placeOf = (effect, finding, was) => ({
  effect,
  severity: finding.severity,
  ...(effect === "raised" || effect === "lowered") && was ? { was: was.severity } : {},
  outcome: finding.outcome,
  subject: impact_short(finding.subject),
  file: impact_short(finding.primary.file),
  line: finding.primary.range.start.line
});
const impact_short = (text) => text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
const byWeight = (a, b) => Number(isFailing(b)) - Number(isFailing(a)) || rank(a) - rank(b) || compare(a.file, b.file) || a.line - b.line || compare(a.subject, b.subject);
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
class ImpactTotals {
  newlyFailing = none();
  newlyPassing = none();
  #rules = /* @__PURE__ */ new Map();
  #room = MOST_KEPT;
  /** Rules as they are kept: with their places while there is room for any. */
  limited(rules) {
    return rules.map((rule) => {
      const { places, more: hidden } = rule;
      if (this.#room < places.length) return { ...rule, places: [], more: hidden + places.length };
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
        newlyPassing: none()
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


// EXTERNAL MODULE: ./lib/src/pipeline/check.js + 63 modules
var check = __webpack_require__(751);
// EXTERNAL MODULE: ./lib/src/pipeline/judge.js + 4 modules
var judge = __webpack_require__(5415);
// EXTERNAL MODULE: ./lib/src/policy/packs/builtin.js + 2 modules
var builtin = __webpack_require__(2157);
// EXTERNAL MODULE: ./lib/src/policy/packs/pack-spec.js
var pack_spec = __webpack_require__(6379);
;// CONCATENATED MODULE: ./lib/src/policy/packs/substitute-pack.js

const SUBSTITUTE = "./.cardwarden-stand-in";
function withSubstitute({ name, source, places }, inside, outside) {
  let used = false;
  const replaced = new Set(places.filter(pack_spec/* isRemote */.Vx).map(withoutVersion));
  const origins = new Set(source.origin === void 0 ? [] : [source.origin]);
  const put = () => {
    used = true;
    return source;
  };
  return {
    used: () => used,
    fetch: async (spec, extender) => {
      if (spec === SUBSTITUTE || replaced.has(withoutVersion(spec))) return put();
      const away = extender !== void 0 && origins.has(extender);
      const fetched = await (away ? outside : inside)(spec, extender);
      if (away && fetched.origin !== void 0) origins.add(fetched.origin);
      return nameOf(fetched) === name ? put() : fetched;
    }
  };
}
function withoutVersion(spec) {
  const separator = spec.indexOf("@", spec.indexOf(":") + 2);
  return separator < 0 ? spec : spec.slice(0, separator);
}
function nameOf({ pack }) {
  return pack !== null && typeof pack === "object" && "name" in pack ? pack.name : void 0;
}


// EXTERNAL MODULE: ./lib/src/policy/resolve.js + 2 modules
var resolve = __webpack_require__(8705);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
// EXTERNAL MODULE: ./lib/src/cli/prepare.js
var prepare = __webpack_require__(5568);
;// CONCATENATED MODULE: ./lib/src/cli/pack/impact.js














async function impact(trying) {
  const { oldVersion, newVersion, difference, options, terminal } = trying;
  const { on, passedOver } = triedOn(terminal.cwd, options.on);
  const totals = new ImpactTotals();
  const repositories = [];
  const notTried = [];
  const count = { tried: 0, empty: 0, added: 0, replayed: 0, lacking: 0 };
  const replay = replayed(trying);
  const step = Math.ceil(on.length / 200);
  for (const [i, target] of on.entries()) {
    if (on.length > 1 && (i + 1) % step === 0)
      terminal.err(`${i + 1}/${on.length} ${(0,report_escape/* line */.n8)(target.name)}
`);
    const repository = { repository: target.name, source: target.source };
    const result = await tried(target, trying, replay);
    if ("failure" in result) {
      notTried.push({ ...repository, ...result.failure });
      continue;
    }
    const { before, after, lacking: lacking2, ...run } = result;
    const rules = impactOf(before, after);
    count.tried++;
    if (target.source === "facts") count.replayed++;
    else if (!run.named) count.added++;
    if (run.documents === 0) count.empty++;
    if (lacking2 > 0) count.lacking++;
    totals.add(rules);
    if (rules.length > 0)
      repositories.push({ ...repository, ...run, rules: totals.limited(rules) });
  }
  const { lacking, ...counted } = count;
  return {
    schema: "pack-impact.v1",
    tool: { name: "cardwarden", version: version/* VERSION */.x },
    pack: newVersion.pack.name,
    from: { version: oldVersion.pack.version, digest: oldVersion.pack.digest },
    to: { version: newVersion.pack.version, digest: newVersion.pack.digest },
    date: options.date,
    difference: plain(difference),
    summary: {
      ...counted,
      affected: repositories.length,
      unaffected: counted.tried - repositories.length,
      notTried: notTried.length,
      passedOver,
      newlyFailing: totals.newlyFailing,
      newlyPassing: totals.newlyPassing
    },
    rules: totals.rules,
    repositories,
    notTried,
    notes: notesOf(counted, lacking)
  };
}
const plain = (difference) => {
  const { asks, gives, ...others } = (0,diff/* diffJson */.g)(difference);
  return {
    ...others,
    ...asks === void 0 ? {} : { asks },
    ...gives === void 0 ? {} : { gives }
  };
};
function notesOf({ added, replayed: replayed2 }, lacking) {
  const notes = [];
  if (added > 0)
    notes.push({
      code: "pack-added",
      text: (0,messages/* render */.XX)((0,messages/* message */.iU)("impact.pack-added"), "en")
    });
  if (replayed2 > 0)
    notes.push(
      {
        code: "facts-without-configuration",
        text: (0,messages/* render */.XX)((0,messages/* message */.iU)("impact.facts-without-configuration"), "en")
      },
      {
        code: "facts-without-register",
        text: (0,messages/* render */.XX)((0,messages/* message */.iU)("impact.facts-without-register"), "en")
      }
    );
  if (lacking > 0)
    notes.push({
      code: "facts-incomplete",
      text: (0,messages/* render */.XX)((0,messages/* message */.iU)("impact.facts-incomplete"), "en")
    });
  return notes;
}
async function tried(target, trying, replay) {
  try {
    return target.source === "facts" ? await replay(target.path) : await checked(target.path, trying);
  } catch (error) {
    if (error instanceof NotWith)
      return { failure: { with: error.which, ...failureOf(error.cause) } };
    return { failure: { with: "both", ...failureOf(error) } };
  }
}
class NotWith extends Error {
  which;
  constructor(which, cause) {
    super("", { cause });
    this.which = which;
  }
}
function failureOf(error) {
  if (!(error instanceof errors/* UserError */.yo))
    return { code: "bug", message: (0,messages/* render */.XX)((0,messages/* message */.iU)("cli.bug", { version: version/* VERSION */.x }), "en") };
  const { code, at: location } = error;
  const position = location && { at: { file: location.file, line: location.range.start.line } };
  return { code, message: error.message, ...position };
}
async function checked(root, trying) {
  const read = /* @__PURE__ */ new Map();
  const run = async (version) => {
    const { host, checking, named } = await policyAt(root, version, trying);
    const { report } = await (0,check/* check */.z)(host, { ...checking, keepFacts: false }, read);
    const fatal = report.diagnostics.find(({ severity }) => severity === "fatal");
    if (fatal)
      throw new errors/* UserError */.yo(
        fatal.code,
        (0,messages/* message */.iU)("text", { text: fatal.message }),
        fatal.hint === void 0 ? void 0 : (0,messages/* message */.iU)("text", { text: fatal.hint }),
        fatal.at
      );
    return { findings: report.findings, documents: report.documents.length, named };
  };
  const [was, newer] = [
    await attempt(run(trying.oldVersion)),
    await attempt(run(trying.newVersion))
  ];
  if ("error" in was) throw new NotWith("error" in newer ? "both" : "old", was.error);
  if ("error" in newer) throw new NotWith("new", newer.error);
  return {
    before: was.value.findings,
    after: newer.value.findings,
    documents: newer.value.documents,
    named: newer.value.named,
    date: trying.options.date,
    lacking: 0
  };
}
const attempt = (promise) => promise.then(
  (value) => ({ value }),
  (error) => ({ error })
);
async function policyAt(root, version, trying) {
  const { options, terminal } = trying;
  const standIn = standInOf(version, trying);
  const builtin = builtinWith(version.pack);
  let used = () => false;
  const prepared = (adding) => (0,prepare/* prepare */.iA)(
    { ...prepare/* NO_RUN_FLAGS */.SC, ...options, paths: [root] },
    { ...terminal, cwd: root },
    {
      root,
      builtin,
      config: (configured) => adding ? { ...configured, packs: [...configured.packs ?? resolve/* DEFAULT_PACKS */.P, SUBSTITUTE] } : configured,
      fetch(configured) {
        const standing = withSubstitute(standIn, configured, trying.fetch);
        used = standing.used;
        return standing.fetch;
      }
    }
  );
  const first = await attempt(prepared(false));
  if ("value" in first && names(first.value.policy, version))
    return { ...first.value, named: true };
  if ("error" in first && (used() || !(first.error instanceof errors/* UserError */.yo))) throw first.error;
  return { ...await prepared(true), named: false };
}
const names = ({ packs }, { pack }) => packs.some(({ name }) => name === pack.name);
const standInOf = (version, { oldVersion, newVersion }) => ({
  name: version.pack.name,
  source: version.source,
  places: [oldVersion.spec, newVersion.spec]
});
function builtinWith(pack) {
  if (!Object.hasOwn(builtin/* BUILTIN_PACKS */.V2, pack.name)) return builtin/* BUILTIN_PACKS */.V2;
  const trialPack = {
    rules: pack.rules.map(({ id }) => id.slice(pack.name.length + 1)),
    load: () => pack,
    removed: () => pack.removed ?? []
  };
  return { ...builtin/* BUILTIN_PACKS */.V2, [pack.name]: trialPack };
}
function replayed(trying) {
  const { oldVersion, newVersion } = trying;
  const policies = /* @__PURE__ */ new Map();
  const policyOf = (version) => {
    const cached = policies.get(version) ?? alone(version, trying);
    policies.set(version, cached);
    return cached;
  };
  return async (path) => {
    const facts = readFactsFile(factsText(path));
    if ("problem" in facts) throw new errors/* UserError */.yo("facts-invalid", facts.problem);
    const { date, documents, subjects, lacking } = facts;
    const subjectsOf = new Map(documents.map((document) => [document.file, document.subjects]));
    const findings = async (version) => {
      const settings = { ...await policyOf(version), locale: "en", date };
      const { raised } = await (0,judge/* judge */.S4)({ subjectsOf, subjects: () => subjects }, settings);
      return raised.map(({ finding }) => finding);
    };
    return {
      before: await findings(oldVersion),
      after: await findings(newVersion),
      documents: documents.length,
      named: false,
      date,
      lacking
    };
  };
}
async function alone(version, trying) {
  const { fetch } = withSubstitute(standInOf(version, trying), trying.fetch, trying.fetch);
  return (0,resolve/* resolvePolicy */.n)({ packs: [SUBSTITUTE] }, {}, builtinWith(version.pack), fetch);
}



/***/ })

};
