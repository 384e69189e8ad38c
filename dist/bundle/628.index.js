export const id = 628;
export const ids = [628];
export const modules = {

/***/ 628:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixCommand: () => (/* binding */ fixCommand)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(5725);
// EXTERNAL MODULE: ./lib/src/documents/file-filter.js
var file_filter = __webpack_require__(4616);
// EXTERNAL MODULE: ./lib/src/report/suggested-keys.js
var suggested_keys = __webpack_require__(3027);
// EXTERNAL MODULE: ./lib/src/fix/apply.js
var apply = __webpack_require__(6718);
// EXTERNAL MODULE: ./lib/src/text/frontmatter.js
var frontmatter = __webpack_require__(5042);
// EXTERNAL MODULE: ./lib/src/text/lines.js
var lines = __webpack_require__(1047);
// EXTERNAL MODULE: ./lib/src/text/yaml.js
var yaml = __webpack_require__(4413);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
;// CONCATENATED MODULE: ./lib/src/fix/flow.js

const flow = (members) => `{${members.map(([key, node]) => `${(0,report_escape/* yaml */.oQ)(key)}: ${flowValue(node)}`).join(", ")}}`;
function flowValue({ value = "", members, items }) {
  if (members.size > 0) return flow([...members]);
  if (items.size > 0) return `[${[...items.values()].map(flowValue).join(", ")}]`;
  return scalar(value);
}
const scalar = (text) => {
  const safe = (0,report_escape/* yaml */.oQ)(text);
  return safe.startsWith('"') ? safe : `"${text.replace(/["\\]/g, "\\$&")}"`;
};


;// CONCATENATED MODULE: ./lib/src/fix/skeleton.js






function skeleton(file, source, missing) {
  const isYaml = /\.ya?ml$/i.test(file);
  if (isYaml ? !/governance\.ya?ml$/i.test(file) : !/\.(?:md|markdown)$/i.test(file))
    return void 0;
  const matter = isYaml ? void 0 : (0,frontmatter/* frontMatter */.Z)(source);
  if (!isYaml && matter === void 0) return atTop(source, missing);
  if (matter?.kind === "not-closed") return void 0;
  const region = matter ?? wholeFile(source);
  const map = (0,lines/* lines */.M)(source);
  const { root, problems } = (0,yaml/* readYaml */.g)(source, region.start, region.end, map);
  if (problems.length > 0 || root !== void 0 && root.kind !== "map") return void 0;
  const wanted = isYaml ? ofDeclaration(missing, root) : missing;
  if (wanted === void 0) return void 0;
  const writer = new Writer(source, map);
  if (root === void 0) writer.insert(region.close, `${block((0,suggested_keys/* inOrder */.al)(wanted), "")}
`);
  else writer.into(root, (0,suggested_keys/* inOrder */.al)(wanted));
  if (writer.edits.length === 0) return void 0;
  const { text } = (0,apply/* apply */.B)(source, [writer.edits]);
  return isSame(root, text, isYaml) ? text : void 0;
}
const wholeFile = (source) => ({
  start: source.startsWith("\uFEFF") ? 1 : 0,
  end: source.length,
  close: source.length
});
function ofDeclaration(missing, root) {
  const above = root?.entries.get("governance")?.value;
  const declaration = above?.kind === "map" ? above : root;
  if (declaration?.entries.has("subjects")) return void 0;
  const keys = missing.members.get("governance");
  if (above !== void 0 || keys === void 0) return missing;
  const members = new Map(missing.members);
  members.delete("governance");
  return { ...missing, members: new Map([...members, ...keys.members]) };
}
function atTop(source, missing) {
  if (source.startsWith("\uFEFF")) return void 0;
  const start = { line: 1, column: 1 };
  const { text } = (0,apply/* apply */.B)(source, [
    [{ range: { start, end: start }, text: `---
${block((0,suggested_keys/* inOrder */.al)(missing), "")}
---

` }]
  ]);
  return isSame(void 0, text, false) ? text : void 0;
}
const block = (members, indent) => members.flatMap(([key, member]) => (0,suggested_keys/* rendered */.gj)(key, member, indent)).join("\n");
function isSame(before, text, isYaml) {
  const matter = isYaml ? wholeFile(text) : (0,frontmatter/* frontMatter */.Z)(text);
  if (matter === void 0) return false;
  const { root, problems } = (0,yaml/* readYaml */.g)(text, matter.start, matter.end, (0,lines/* lines */.M)(text));
  return problems.length === 0 && root?.kind === "map" && (before === void 0 || keeps(before, root));
}
function keeps(before, after) {
  if (after === void 0) return false;
  if (before.kind === "scalar")
    return before.text === null || after.kind === "scalar" && before.text === after.text;
  if (before.kind === "list")
    return after.kind === "list" && before.items.every((item, i) => keeps(item, after.items[i]));
  return [...before.entries].every(
    ([key, { value }]) => after.kind === "map" && keeps(value, after.entries.get(key)?.value)
  );
}
const NAMES = ["id", "name", "url"];
class Writer {
  edits = [];
  #source;
  #map;
  constructor(source, map) {
    this.#source = source;
    this.#map = map;
  }
  insert(offset, text) {
    this.edits.push({ range: this.#map.range(offset, offset), text });
  }
  /** What of the members is not in the mapping yet. */
  into(node, members) {
    const added = [];
    for (const [key, member] of members) {
      const existing = node.entries.get(key);
      if (existing === void 0) added.push([key, member]);
      else if (isElsewhere(existing)) continue;
      else if (existing.value.kind === "scalar" && existing.value.text === null)
        this.#under(node, existing.key.start.column, existing.key.end.line, member);
      else if (member.members.size > 0 && existing.value.kind === "map")
        this.into(existing.value, [...member.members]);
      else if (member.items.size > 0 && existing.value.kind !== "scalar")
        this.#entries(existing.value, member);
    }
    if (added.length === 0) return;
    if (this.#isFlow(node))
      this.#between(node, [...node.entries.values()].at(-1)?.value, flow(added).slice(1, -1));
    else {
      const column = [...node.entries.values()][0]?.key.start.column ?? 1;
      this.#below(node, block(added, " ".repeat(column - 1)));
    }
  }
  /** Below a key that has no value; an empty key between braces is left alone. */
  #under(node, column, line, member) {
    if (this.#isFlow(node) || member.members.size === 0 && member.items.size === 0) return;
    const indent = " ".repeat(column + 1);
    const text = member.members.size > 0 ? block([...member.members], indent) : [...member.items.values()].flatMap((item) => (0,suggested_keys/* entry */.f_)(item, indent)).join("\n");
    this.insert(this.#endOf(line), `
${text}`);
  }
  #entries(node, { items }) {
    const listed = node.kind === "list" ? node.items : [node];
    const added = [];
    for (const item of items.values()) {
      const id = item.members.get("id")?.value;
      const existing = listed.find((listItem) => isNamed(listItem, id) || isThere(listItem, item));
      if (existing === void 0) added.push(item);
      else if (existing.kind === "map")
        this.into(
          existing,
          [...item.members].filter(([key]) => key !== "id")
        );
    }
    if (added.length === 0 || node.kind !== "list") return;
    if (this.#isFlow(node)) this.#between(node, listed.at(-1), added.map(flowValue).join(", "));
    else {
      const indent = " ".repeat(node.range.start.column - 1);
      this.#below(node, added.flatMap((item) => (0,suggested_keys/* entry */.f_)(item, indent)).join("\n"));
    }
  }
  #isFlow(node) {
    return /[{[]/.test(this.#source[this.#offset(node.range.start)] ?? "");
  }
  #offset = ({ line, column }) => this.#map.offset(line) + column - 1;
  #endOf = (line) => this.#map.offset(line) + this.#map.line(line).length;
  /** Behind the last value between braces, before the space that may stand there. */
  #between(node, last, text) {
    if (last === void 0) this.insert(this.#offset(node.range.start) + 1, text);
    else this.insert(this.#offset(last.range.end), `, ${text}`);
  }
  #below(node, text) {
    this.insert(this.#endOf(this.#lastLine(node)), `
${text}`);
  }
  /** The last line on which something of the node stands. The text of a block ends on the line below it. */
  #lastLine(node) {
    const { start, end } = node.range;
    if (node.kind !== "scalar" && !this.#isFlow(node)) {
      const last = node.kind === "list" ? node.items.at(-1) : [...node.entries.values()].at(-1)?.value;
      return last === void 0 ? start.line : this.#lastLine(last);
    }
    return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  }
}
const isElsewhere = ({ key, value: { range } }) => range.start.line < key.end.line || range.start.line === key.end.line && range.start.column < key.end.column;
function isNamed(node, id) {
  if (id === void 0 || node.kind === "list") return false;
  const stated = node.kind === "scalar" ? node : NAMES.map((name) => node.entries.get(name)?.value).find(Boolean);
  return stated?.kind === "scalar" && stated.text !== null && shortOf(stated.text) === shortOf(id);
}
function shortOf(name) {
  const plain = name.replace(/\/(?:README\.md)?$/i, "");
  return plain.slice(plain.lastIndexOf("/") + 1).toLowerCase();
}
function isThere(node, item) {
  if (item.members.size === 0) return node.kind === "scalar" && node.text === item.value;
  return item.members.get("id") === void 0 && node.kind === "map" && [...item.members].every(([key, { value }]) => {
    const stated = node.entries.get(key)?.value;
    return stated !== void 0 && (value === void 0 || isThere(stated, leaf(value)));
  });
}
const leaf = (value) => ({ value, members: /* @__PURE__ */ new Map(), items: /* @__PURE__ */ new Map() });


;// CONCATENATED MODULE: ./lib/src/fix/rounds.js



const PASSES = 8;
async function fix(job) {
  const run = new Run(job);
  for (let pass = 0; pass < PASSES && await run.edits(); pass++) ;
  if (job.unsafe) await run.skeletons();
  return run.result();
}
function byFile(findings, fileOf) {
  const files = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const fileFindings = files.get(fileOf(finding));
    if (fileFindings) fileFindings.push(finding);
    else files.set(fileOf(finding), [finding]);
  }
  return files;
}
function counted(findings) {
  const counts = /* @__PURE__ */ new Map();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}
const keyOf = ({ fingerprint, primary }) => `${fingerprint} ${primary.file}`;
class Run {
  #job;
  #texts = /* @__PURE__ */ new Map();
  #held = /* @__PURE__ */ new Map();
  #fixed = [];
  #prepared = [];
  #now;
  constructor(job) {
    this.#job = job;
    this.#now = job.checked;
  }
  result() {
    const done = new Set(this.#fixed.map(keyOf));
    const entries = [...this.#held].filter(([key]) => !done.has(key)).map(([, entry]) => entry);
    const open = this.#now.findings.filter(
      (finding) => finding.suppressed === void 0 && this.#job.wanted(finding)
    );
    return {
      texts: this.#texts,
      fixed: this.#fixed,
      prepared: this.#prepared,
      held: entries,
      open
    };
  }
  /** One pass over the edits of all findings; false where none was left to apply. */
  async edits() {
    const { wanted, unsafe } = this.#job;
    for (; ; ) {
      const chosen = this.#now.findings.filter(
        (finding) => finding.fix !== void 0 && finding.suppressed === void 0 && (finding.fix.safe || unsafe) && wanted(finding) && !this.#held.has(keyOf(finding))
      );
      const { texts, applied, left: candidates } = await this.#apply(chosen);
      if (texts.size === 0) {
        for (const candidate of candidates) this.#hold(candidate, "overlap");
        return false;
      }
      const after = await this.#job.recheck(new Map([...this.#texts, ...texts]));
      if (this.#taken(applied, texts, after) > 0) continue;
      for (const [file, text] of texts) this.#texts.set(file, text);
      for (const candidate of applied) this.#fixed.push(candidate);
      this.#now = after;
      return true;
    }
  }
  /** The keys that are missing, with placeholders. Silence is not answered by them, so its findings stay. */
  async skeletons() {
    const open = this.#now.findings.filter(
      (finding) => finding.missing !== void 0 && finding.suppressed === void 0 && this.#job.wanted(finding)
    );
    const files = byFile(open, ({ primary }) => primary.file);
    for (; ; ) {
      const texts = /* @__PURE__ */ new Map();
      for (const [file, findings] of files) {
        if (findings.some((finding) => this.#held.has(keyOf(finding)))) continue;
        const source = await this.#text(file);
        const text = source === void 0 ? void 0 : skeleton(file, source, (0,suggested_keys/* missingKeys */.lx)(findings, this.#now.lineage));
        if (text !== void 0) texts.set(file, text);
      }
      if (texts.size === 0) return;
      const after = await this.#job.recheck(new Map([...this.#texts, ...texts]));
      const bad = this.#harmed(texts, after, ({ kind }) => kind !== "missing-statement");
      for (const [file, reason] of bad)
        for (const finding of files.get(file) ?? []) this.#hold(finding, reason);
      if (bad.size > 0) continue;
      for (const [file, text] of texts) this.#texts.set(file, text);
      this.#prepared = [...texts.keys()].flatMap((file) => files.get(file) ?? []);
      return;
    }
  }
  #hold(finding, reason) {
    this.#held.set(keyOf(finding), { finding, reason });
  }
  async #text(file) {
    return this.#texts.get(file) ?? await this.#job.text(file);
  }
  async #apply(chosen) {
    const texts = /* @__PURE__ */ new Map();
    const applied = [];
    const remaining = [];
    const isHere = ({ fix: fix2 }) => new Set(fix2?.edits.map(({ file }) => file)).size === 1 && this.#now.documents.has(fix2?.edits[0]?.file ?? "");
    for (const finding of chosen) if (!isHere(finding)) this.#hold(finding, "other-file");
    const files = byFile(chosen.filter(isHere), ({ fix: fix2 }) => fix2?.edits[0]?.file ?? "");
    for (const [file, findings] of files) {
      const source = await this.#text(file);
      if (source === void 0) for (const finding of findings) this.#hold(finding, "unreadable");
      if (source === void 0) continue;
      const { text, done } = (0,apply/* apply */.B)(
        source,
        findings.map(({ fix: fix2 }) => fix2?.edits ?? [])
      );
      for (const [i, finding] of findings.entries())
        (done[i] === true ? applied : remaining).push(finding);
      if (text !== source) texts.set(file, text);
    }
    return { texts, applied, left: remaining };
  }
  /** How many fixes were taken back because of what came of them. */
  #taken(applied, texts, after) {
    const before = this.#held.size;
    const [was, is] = [counted(this.#now.findings), counted(after.findings)];
    const bad = this.#harmed(texts, after, () => true);
    for (const finding of applied) {
      const reason = bad.get(finding.fix?.edits[0]?.file ?? "");
      if (reason !== void 0) this.#hold(finding, reason);
      else if (bad.size === 0 && (is.get(keyOf(finding)) ?? 0) >= (was.get(keyOf(finding)) ?? 0))
        this.#hold(finding, "no-effect");
    }
    return this.#held.size - before;
  }
  /** The changed files that a new error or an unreadable text comes from; all of them where none can be named. */
  #harmed(texts, after, counts) {
    const bad = /* @__PURE__ */ new Map();
    const rank = (state) => ["yes", "partial", "no"].indexOf(state ?? "");
    for (const [file, was] of this.#now.documents) {
      const is = after.documents.get(file);
      if (texts.has(file) && (is === void 0 || rank(is) > rank(was)))
        bad.set(file, "unreadable");
    }
    const isError = (finding) => finding.severity === "error" && finding.suppressed === void 0;
    const fingerprints = new Set(this.#now.findings.filter(isError).map(keyOf));
    for (const finding of after.findings) {
      if (!isError(finding) || fingerprints.has(keyOf(finding)) || !counts(finding)) continue;
      const places = [finding.primary, ...finding.because.map(({ at: location }) => location)].map(
        ({ file }) => file
      );
      const named = places.filter((file) => texts.has(file));
      for (const file of named.length > 0 ? named : texts.keys())
        if (!bad.has(file)) bad.set(file, "new-error");
    }
    return bad;
  }
}


// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/messages/say.js
var messages_say = __webpack_require__(4820);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/model/spelling.js
var spelling = __webpack_require__(1052);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/node/host.js + 1 modules
var host = __webpack_require__(65);
;// CONCATENATED MODULE: ./lib/src/node/write.js




function replaceText(root, file, before, after) {
  const path = (0,external_node_path_.resolve)((0,external_node_path_.join)(root, file));
  let mode;
  try {
    if (!(0,host/* inside */.nx)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path)))) return "changed";
    const current = regularFile(path);
    if (current === void 0 || !current.bytes.equals(Buffer.from(before))) return "changed";
    mode = current.mode;
  } catch {
    return "changed";
  }
  const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
  try {
    write(beside, after, mode);
    if (!regularFile(path)?.bytes.equals(Buffer.from(before))) {
      (0,external_node_fs_.rmSync)(beside, { force: true });
      return "changed";
    }
    (0,external_node_fs_.renameSync)(beside, path);
    return "written";
  } catch {
    (0,external_node_fs_.rmSync)(beside, { force: true });
    return "failed";
  }
}
function regularFile(path) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
  const file = (0,external_node_fs_.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const info = (0,external_node_fs_.fstatSync)(file);
    return info.isFile() ? { bytes: (0,external_node_fs_.readFileSync)(file), mode: info.mode & 4095 } : void 0;
  } finally {
    (0,external_node_fs_.closeSync)(file);
  }
}
function write(path, text, mode) {
  const file = (0,external_node_fs_.openSync)(path, "wx", 384);
  try {
    const bytes = Buffer.from(text);
    for (let offset = 0; offset < bytes.length; ) offset += (0,external_node_fs_.writeSync)(file, bytes, offset);
    (0,external_node_fs_.fchmodSync)(file, mode);
    (0,external_node_fs_.fsyncSync)(file);
  } finally {
    (0,external_node_fs_.closeSync)(file);
  }
}


// EXTERNAL MODULE: ./lib/src/pipeline/check.js + 63 modules
var check = __webpack_require__(751);
;// CONCATENATED MODULE: ./lib/src/cli/fixed-text.js


const REASONS = {
  unreadable: "fix.unreadable",
  "new-error": "fix.new-error",
  "no-effect": "fix.no-effect",
  overlap: "fix.overlap",
  "other-file": "fix.other-file"
};
function fixedText({ texts, fixed, prepared, held: refused, open }, failed, {
  locale,
  unsafe,
  dryRun
}) {
  const say = (0,messages_say/* sayIn */.d)(locale);
  const rows = /* @__PURE__ */ new Map();
  const add = ({ primary, ruleId }, outcome, reason) => {
    const { file, range } = primary;
    if (failed.has(file)) return;
    const row = `  ${String(range.start.line).padEnd(4)} ${outcome}  ${(0,report_escape/* line */.n8)(ruleId)}`;
    const text = reason === void 0 ? row : `${row}  (${say(REASONS[reason])})`;
    rows.set(file, [...rows.get(file) ?? [], { line: range.start.line, text }]);
  };
  for (const finding of fixed) add(finding, say(dryRun ? "fix.would-fix" : "fix.fixed"));
  for (const finding of prepared) add(finding, say("fix.prepared"));
  for (const { finding, reason } of refused) add(finding, say("fix.held"), reason);
  const out = [...rows].sort(([a], [b]) => a < b ? -1 : 1).flatMap(([file, fileRows]) => [
    (0,report_escape/* line */.n8)(file),
    ...[...fileRows].sort((a, b) => a.line - b.line).map(({ text }) => text),
    ""
  ]);
  const isWritten = ({ primary }) => !failed.has(primary.file);
  const handled = /* @__PURE__ */ new Set([...prepared, ...refused.map(({ finding }) => finding)]);
  const unhandled = open.filter((finding) => !handled.has(finding));
  const fixable = unsafe ? [] : unhandled.filter(({ fix, missing }) => fix !== void 0 || missing !== void 0);
  const counts = [
    [dryRun ? "fix.would-sum" : "fix.sum", fixed.filter(isWritten).length],
    ["fix.sum-prepared", prepared.filter(isWritten).length],
    ["fix.sum-held", refused.length],
    ["fix.sum-unsafe", fixable.length],
    ["fix.sum-open", unhandled.length - fixable.length]
  ];
  const sums = counts.flatMap(([code, count]) => count === 0 ? [] : [say(code, { count })]);
  if (texts.size === 0 && refused.length === 0) sums.unshift(say("fix.nothing"));
  return `${[...out, sums.join(say("report.apart"))].join("\n")}
`;
}


// EXTERNAL MODULE: ./lib/src/cli/options.js
var cli_options = __webpack_require__(3057);
// EXTERNAL MODULE: ./lib/src/cli/prepare.js
var prepare = __webpack_require__(5568);
// EXTERNAL MODULE: ./lib/src/cli/terminal.js
var cli_terminal = __webpack_require__(9567);
// EXTERNAL MODULE: ./lib/src/cli/commands/flags.js
var flags = __webpack_require__(4485);
;// CONCATENATED MODULE: ./lib/src/cli/commands/fix.js















const fixCommand = (0,cli_options/* defineCommand */.NB)({
  name: "fix",
  form: "[paths...]",
  summary: (0,messages/* message */.iU)("help.fix"),
  examples: ["fix --dry-run", "fix --unsafe models/student"],
  flags: {
    ...flags/* policyFlags */.k8,
    level: flags/* levelFlag */.D,
    rules: (0,flags/* values */.zu)("rule", "ID", (0,messages/* message */.iU)("flag.rule-of-fix")),
    unsafe: (0,flags/* toggle */.L$)("unsafe", (0,messages/* message */.iU)("flag.unsafe")),
    dryRun: flags/* dryRunFlag */.n1,
    locale: flags/* localeFlag */.LX,
    date: flags/* dateFlag */.BL,
    allowEmpty: flags/* allowEmptyFlag */.T1,
    offline: flags/* offlineFlag */.YQ
  },
  async run(options, terminal) {
    if (options.paths.includes("-"))
      throw (0,cli_options/* usageError */.Wp)((0,messages/* message */.iU)("cli.fix-of-stdin"), (0,messages/* message */.iU)("cli.give-file"));
    const { locale } = options;
    const prepared = await (0,prepare/* prepare */.iA)({ ...prepare/* NO_RUN_FLAGS */.SC, ...options }, terminal);
    const { host: disk, root, policy, checking } = prepared;
    refuseUnknown(
      options.rules,
      policy.packs.flatMap(({ rules }) => rules.map(({ id }) => id))
    );
    const { host, text } = remembering(disk);
    const { checked, diagnostics } = await look(host, checking);
    const fatal = diagnostics.filter(({ severity }) => severity === "fatal");
    for (const diagnostic of fatal) terminal.err(`${(0,report_escape/* line */.n8)(diagnostic.message)}
`);
    if (checked.documents.size === 0 && fatal.length === 0) {
      terminal.err((0,prepare/* noDocuments */._y)(options));
      return options.allowEmpty ? cli_terminal/* EXIT */.d.ok : cli_terminal/* EXIT */.d.nothing;
    }
    const result = await fix({
      checked,
      wanted: ({ ruleId }) => options.rules.length === 0 || options.rules.some((rule) => (0,spelling/* currentRuleId */.B)(rule) === ruleId),
      unsafe: options.unsafe,
      text,
      recheck: async (texts) => (await look(overlaid(host, texts), checking)).checked
    });
    const failed = options.dryRun ? await show(result, text, locale, terminal) : await fix_write(result, text, root, locale, terminal);
    const say = options.dryRun ? terminal.err : terminal.out;
    say(fixedText(result, failed, options));
    return fatal.length > 0 || failed.size > 0 ? cli_terminal/* EXIT */.d.usage : cli_terminal/* EXIT */.d.ok;
  }
});
function refuseUnknown(rules, loaded) {
  for (const id of rules)
    if (!loaded.includes(id))
      throw new errors/* UserError */.yo(
        "rule-unknown",
        (0,messages/* message */.iU)("cli.rule-unknown", { name: id }),
        (0,errors/* suggestion */.h)(id, loaded) ?? (0,messages/* message */.iU)("cli.rules-lists-them")
      );
}
function remembering(disk) {
  const read = /* @__PURE__ */ new Map();
  const host = {
    ...disk,
    read: (file, maxBytes) => {
      const key = `${maxBytes} ${file}`;
      const reading = read.get(key) ?? disk.read(file, maxBytes);
      read.set(key, reading);
      return reading;
    }
  };
  return {
    host,
    text: async (file) => {
      const { text, truncated, utf8 } = await host.read(file, (0,file_filter/* mostBytes */.j$)(file));
      return truncated || !utf8 ? void 0 : text;
    }
  };
}
const overlaid = (host, texts) => ({
  ...host,
  read: async (file, maxBytes) => {
    const text = texts.get(file);
    return text === void 0 ? host.read(file, maxBytes) : { text, truncated: Buffer.byteLength(text) > maxBytes, utf8: true };
  }
});
async function look(host, checking) {
  const { report, facts } = await (0,check/* check */.z)(host, checking);
  const documents = /* @__PURE__ */ new Map();
  for (const { kind, id, facts: stated } of facts.subjects) {
    const readable = stated["document.readable"]?.value;
    if (kind === "document" && (readable === "yes" || readable === "partial" || readable === "no"))
      documents.set(id, readable);
  }
  const checked = { findings: report.findings, lineage: report.lineage, documents };
  return { checked, diagnostics: report.diagnostics };
}
async function fix_write({ texts }, text, root, locale, terminal) {
  const say = (0,messages_say/* sayIn */.d)(locale);
  const failed = /* @__PURE__ */ new Map();
  for (const [file, after] of texts) {
    const done = replaceText(root, file, await text(file) ?? "", after);
    if (done === "written") continue;
    failed.set(file, say(done === "changed" ? "fix.file-changed" : "fix.file-failed"));
    terminal.err(`${(0,report_escape/* line */.n8)(file)}: ${failed.get(file)}
`);
  }
  return failed;
}
async function show({ texts }, text, locale, terminal) {
  const say = (0,messages_say/* sayIn */.d)(locale);
  const failed = /* @__PURE__ */ new Map();
  for (const [file, after] of [...texts].sort(([a], [b]) => a < b ? -1 : 1)) {
    const patchText = (0,report_escape/* diff */.Ui)(patch(file, await text(file) ?? "", after));
    if (patchText !== void 0) terminal.out(patchText);
    else {
      failed.set(file, say("fix.file-hidden"));
      terminal.err(`${(0,report_escape/* line */.n8)(file)}: ${failed.get(file)}
`);
    }
  }
  return failed;
}
const CONTEXT = 3;
function patch(file, before, after) {
  const { hunks } = (0,create/* structuredPatch */.YB)("", "", before, after, void 0, void 0, {
    context: CONTEXT
  });
  const [oldName, newName] = [quoted(`a/${file}`), quoted(`b/${file}`)];
  const end = /\s/.test(file) ? "	" : "";
  return [
    `diff --git ${oldName} ${newName}`,
    `--- ${oldName}${end}`,
    `+++ ${newName}${end}`,
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`,
      ...lines
    ]),
    ""
  ].join("\n");
}
const span = (start, count) => count === 1 ? `${start}` : `${start},${count}`;
function quoted(name) {
  if (!/["\\\u0000-\u001F\u007F]/.test(name)) return name;
  const octal = (character) => {
    const code = character.charCodeAt(0);
    return code < 32 || code === 127 ? `\\${code.toString(8).padStart(3, "0")}` : `\\${character}`;
  };
  return `"${name.replace(/["\\\u0000-\u001F\u007F]/g, octal)}"`;
}



/***/ }),

/***/ 6718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ apply)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1047);

function apply(source, groups) {
  const end = /\r\n|\r|\n/.exec(source)?.[0] ?? "\n";
  const map = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .M)(source);
  const offset = ({ line, column }) => line > map.count || column > map.line(line).length + 1 ? void 0 : map.offset(line) + column - 1;
  const wanted = groups.map(
    (edits) => edits.map(({ range, text }) => {
      const [start, edge] = [offset(range.start), offset(range.end)];
      return start === void 0 || edge === void 0 || edge < start ? void 0 : { from: start, to: edge, text: text.replace(/\r\n?|\n/g, end) };
    })
  );
  const places = /* @__PURE__ */ new Map();
  for (const span of wanted.flat())
    if (span && span.to > span.from) {
      const key = `${span.from}:${span.to}`;
      places.set(key, (places.get(key) ?? /* @__PURE__ */ new Set()).add(span.text));
    }
  const taken = [];
  const done = wanted.map((spans) => {
    const groupSpans = [];
    for (const span of spans) {
      if (span === void 0 || (places.get(`${span.from}:${span.to}`)?.size ?? 1) > 1)
        return false;
      const others = [...taken, ...groupSpans];
      if (others.some((occupied) => !same(span, occupied) && overlap(span, occupied))) return false;
      if (!others.some((occupied) => same(span, occupied))) groupSpans.push(span);
    }
    for (const span of groupSpans) taken.push(span);
    return spans.length > 0;
  });
  return { text: put(source, taken, end), done };
}
const same = (a, b) => a.from === b.from && a.to === b.to && a.text === b.text;
const overlap = (a, b) => a.from === a.to || b.from === b.to ? a.from > b.from ? a.from < b.to : b.from > a.from && b.from < a.to : a.from < b.to && b.from < a.to;
function put(source, spans, end) {
  const sorted = spans.map((span, i) => ({ ...span, i })).sort((a, b) => a.from - b.from || a.to - b.to || a.i - b.i);
  let text = "";
  let offset = 0;
  let inserted;
  for (const span of sorted) {
    text += source.slice(offset, span.from);
    const isInsertion = span.from === span.to;
    const shared = isInsertion && inserted?.at === span.from ? lead(inserted.text, span.text, end) : 0;
    text += shared === 0 ? span.text : end + span.text.slice(shared);
    if (isInsertion && inserted?.at !== span.from) inserted = { at: span.from, text: span.text };
    offset = span.to;
  }
  return text + source.slice(offset);
}
function lead(first, second, end) {
  const paragraph = end + end;
  let shared = 0;
  for (let offset = second.indexOf(paragraph); offset >= 0; offset = second.indexOf(paragraph, offset + 1)) {
    const sharedEnd = offset + paragraph.length;
    if (first.slice(0, sharedEnd) !== second.slice(0, sharedEnd)) break;
    if (second.slice(0, sharedEnd).trim() !== "") shared = sharedEnd;
  }
  return shared;
}



/***/ }),

/***/ 4820:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sayIn)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5898);


const sayIn = (locale) => (code, ...params) => (0,_render_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)(code, ...params), locale);



/***/ })

};
