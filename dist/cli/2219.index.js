export const id = 2219;
export const ids = [2219];
export const modules = {

/***/ 2219:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runFix: () => (/* binding */ runFix)
});

// EXTERNAL MODULE: ./lib/src/check.js + 49 modules
var check = __webpack_require__(4469);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/report/paste.js
var paste = __webpack_require__(6418);
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

/** Missing keys between braces, for a card that writes its mappings so. */
const flow = (members) => `{${members.map(([key, node]) => `${(0,report_escape/* yaml */.oQ)(key)}: ${flowValue(node)}`).join(", ")}}`;
/** A value of its own, such as the entry of a list. */
function flowValue({ value = "", members, items }) {
    if (members.size > 0)
        return flow([...members]);
    if (items.size > 0)
        return `[${[...items.values()].map(flowValue).join(", ")}]`;
    return scalar(value);
}
/** A plain text may hold what ends a value between braces: it is always quoted. */
const scalar = (text) => {
    const safe = (0,report_escape/* yaml */.oQ)(text);
    return safe.startsWith('"') ? safe : `"${text.replace(/["\\]/g, "\\$&")}"`;
};

;// CONCATENATED MODULE: ./lib/src/fix/skeleton.js






/**
 * A document with the keys that it misses, each with its placeholder: below what is there already, with its indentation
 * and between its braces. Undefined where nothing is left to add, and where the place of it is not certain.
 */
function skeleton(file, source, missing) {
    const isYaml = /\.ya?ml$/i.test(file);
    // A manifest has no place for what it misses: nothing is written into it.
    if (isYaml ? !/governance\.ya?ml$/i.test(file) : !/\.(?:md|markdown)$/i.test(file))
        return undefined;
    const matter = isYaml ? undefined : (0,frontmatter/* frontMatter */.Z)(source);
    if (!isYaml && matter === undefined)
        return atTop(source, missing);
    if (matter?.kind === "not-closed")
        return undefined;
    const region = matter ?? wholeFile(source);
    const map = (0,lines/* lines */.M)(source);
    const { root, problems } = (0,yaml/* readYaml */.g)(source, region.start, region.end, map);
    if (problems.length > 0 || (root !== undefined && root.kind !== "map"))
        return undefined;
    const wanted = isYaml ? ofDeclaration(missing, root) : missing;
    if (wanted === undefined)
        return undefined;
    const writer = new Writer(source, map);
    if (root === undefined)
        writer.insert(region.close, `${block((0,paste/* inOrder */.al)(wanted), "")}\n`);
    else
        writer.into(root, (0,paste/* inOrder */.al)(wanted));
    if (writer.edits.length === 0)
        return undefined;
    const { text } = (0,apply/* apply */.B)(source, [writer.edits]);
    return isSame(root, text, isYaml) ? text : undefined;
}
const wholeFile = (source) => ({
    start: source.startsWith("\uFEFF") ? 1 : 0,
    end: source.length,
    close: source.length,
});
/** A file of its own is the declaration, with or without that key above it; with several subjects nobody is meant. */
function ofDeclaration(missing, root) {
    const above = root?.entries.get("governance")?.value;
    const declaration = above?.kind === "map" ? above : root;
    if (declaration?.entries.has("subjects"))
        return undefined;
    const own = missing.members.get("governance");
    if (above !== undefined || own === undefined)
        return missing;
    const members = new Map(missing.members);
    members.delete("governance");
    return { ...missing, members: new Map([...members, ...own.members]) };
}
/** A card without front matter gets one. Before a byte order mark nothing can stand, and behind it the Hub reads none. */
function atTop(source, missing) {
    if (source.startsWith("\uFEFF"))
        return undefined;
    const start = { line: 1, column: 1 };
    const { text } = (0,apply/* apply */.B)(source, [
        [{ range: { start, end: start }, text: `---\n${block((0,paste/* inOrder */.al)(missing), "")}\n---\n\n` }],
    ]);
    return isSame(undefined, text, false) ? text : undefined;
}
const block = (members, indent) => members.flatMap(([key, member]) => (0,paste/* rendered */.gj)(key, member, indent)).join("\n");
/** Whether the new text can be read, and says all that the old one said. */
function isSame(old, text, isYaml) {
    const matter = isYaml ? wholeFile(text) : (0,frontmatter/* frontMatter */.Z)(text);
    if (matter === undefined)
        return false;
    const { root, problems } = (0,yaml/* readYaml */.g)(text, matter.start, matter.end, (0,lines/* lines */.M)(text));
    return problems.length === 0 && root?.kind === "map" && (old === undefined || keeps(old, root));
}
function keeps(old, now) {
    if (now === undefined)
        return false;
    // An empty value may have become a mapping.
    if (old.kind === "scalar")
        return old.text === null || (now.kind === "scalar" && old.text === now.text);
    if (old.kind === "list")
        return now.kind === "list" && old.items.every((item, i) => keeps(item, now.items[i]));
    return [...old.entries].every(([key, { value }]) => now.kind === "map" && keeps(value, now.entries.get(key)?.value));
}
const NAMES = ["id", "name", "url"];
/** Collects the insertions, what stands deeper first: at one place they then come in the right order. */
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
            const known = node.entries.get(key);
            if (known === undefined)
                added.push([key, member]);
            else if (isElsewhere(known))
                continue;
            else if (known.value.kind === "scalar" && known.value.text === null)
                this.#under(node, known.key.start.column, known.key.end.line, member);
            else if (member.members.size > 0 && known.value.kind === "map")
                this.into(known.value, [...member.members]);
            else if (member.items.size > 0 && known.value.kind !== "scalar")
                this.#entries(known.value, member);
        }
        if (added.length === 0)
            return;
        if (this.#isFlow(node))
            this.#between(node, [...node.entries.values()].at(-1)?.value, flow(added).slice(1, -1));
        else {
            const column = [...node.entries.values()][0]?.key.start.column ?? 1;
            this.#below(node, block(added, " ".repeat(column - 1)));
        }
    }
    /** Below a key that has no value; an empty key between braces is left alone. */
    #under(node, column, line, member) {
        if (this.#isFlow(node) || (member.members.size === 0 && member.items.size === 0))
            return;
        const indent = " ".repeat(column + 1);
        const text = member.members.size > 0
            ? block([...member.members], indent)
            : [...member.items.values()].flatMap((item) => (0,paste/* entry */.f_)(item, indent)).join("\n");
        this.insert(this.#endOf(line), `\n${text}`);
    }
    #entries(node, { items }) {
        // A list of one is often written without its dash.
        const list = node.kind === "list" ? node.items : [node];
        const added = [];
        for (const item of items.values()) {
            const id = item.members.get("id")?.value;
            const known = list.find((one) => isNamed(one, id) || isThere(one, item));
            if (known === undefined)
                added.push(item);
            // It has its name already, under whichever key.
            else if (known.kind === "map")
                this.into(known, [...item.members].filter(([key]) => key !== "id"));
        }
        if (added.length === 0 || node.kind !== "list")
            return;
        if (this.#isFlow(node))
            this.#between(node, list.at(-1), added.map(flowValue).join(", "));
        else {
            const indent = " ".repeat(node.range.start.column - 1);
            this.#below(node, added.flatMap((item) => (0,paste/* entry */.f_)(item, indent)).join("\n"));
        }
    }
    #isFlow(node) {
        return /[{[]/.test(this.#source[this.#offset(node.range.start)] ?? "");
    }
    #offset = ({ line, column }) => this.#map.offset(line) + column - 1;
    #endOf = (line) => this.#map.offset(line) + this.#map.line(line).length;
    /** Behind the last value between braces, before the space that may stand there. */
    #between(node, last, text) {
        if (last === undefined)
            this.insert(this.#offset(node.range.start) + 1, text);
        else
            this.insert(this.#offset(last.range.end), `, ${text}`);
    }
    #below(node, text) {
        this.insert(this.#endOf(this.#lastLine(node)), `\n${text}`);
    }
    /** The last line on which something of the node stands. The text of a block ends on the line below it. */
    #lastLine(node) {
        const { start, end } = node.range;
        if (node.kind !== "scalar" && !this.#isFlow(node)) {
            const last = node.kind === "list" ? node.items.at(-1) : [...node.entries.values()].at(-1)?.value;
            return last === undefined ? start.line : this.#lastLine(last);
        }
        return end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
    }
}
/** What an alias stands for is written above it, and belongs to another key too. */
const isElsewhere = ({ key, value: { range } }) => range.start.line < key.end.line ||
    (range.start.line === key.end.line && range.start.column < key.end.column);
/** Whether an entry is about the thing of this name. */
function isNamed(node, id) {
    if (id === undefined || node.kind === "list")
        return false;
    const said = node.kind === "scalar"
        ? node
        : NAMES.map((name) => node.entries.get(name)?.value).find(Boolean);
    return said?.kind === "scalar" && said.text !== null && shortOf(said.text) === shortOf(id);
}
/** The name without its owner, where it stands or in which case it is written. */
function shortOf(name) {
    const bare = name.replace(/\/(?:README\.md)?$/i, "");
    return bare.slice(bare.lastIndexOf("/") + 1).toLowerCase();
}
/** Whether what would be added has been added before. */
function isThere(node, item) {
    if (item.members.size === 0)
        return node.kind === "scalar" && node.text === item.value;
    return (item.members.get("id") === undefined &&
        node.kind === "map" &&
        [...item.members].every(([key, { value }]) => {
            const said = node.entries.get(key)?.value;
            return said !== undefined && (value === undefined || isThere(said, leaf(value)));
        }));
}
const leaf = (value) => ({ value, members: new Map(), items: new Map() });

;// CONCATENATED MODULE: ./lib/src/fix/rounds.js



/** An edit may open the way for another, a second card for a first; more passes than this end in no sensible run. */
const PASSES = 8;
/**
 * Fixes findings until nothing more can be. After every pass the whole is checked again: what leaves its finding in place,
 * makes a document less readable or brings a new error is taken back, and the rest is tried without it.
 */
async function fix(job) {
    const run = new Run(job);
    for (let pass = 0; pass < PASSES && (await run.edits()); pass++)
        ;
    if (job.unsafe)
        await run.skeletons();
    return run.result();
}
function byFile(findings, fileOf) {
    const files = new Map();
    for (const one of findings) {
        const list = files.get(fileOf(one));
        if (list)
            list.push(one);
        else
            files.set(fileOf(one), [one]);
    }
    return files;
}
function counted(findings) {
    const counts = new Map();
    for (const one of findings)
        counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
    return counts;
}
const keyOf = ({ fingerprint, primary }) => `${fingerprint} ${primary.file}`;
class Run {
    #job;
    #texts = new Map();
    #held = new Map();
    #fixed = [];
    #prepared = [];
    #now;
    constructor(job) {
        this.#job = job;
        this.#now = job.checked;
    }
    result() {
        const done = new Set(this.#fixed.map(keyOf));
        const held = [...this.#held].filter(([key]) => !done.has(key)).map(([, one]) => one);
        const open = this.#now.findings.filter((one) => one.suppressed === undefined && this.#job.wanted(one));
        return { texts: this.#texts, fixed: this.#fixed, prepared: this.#prepared, held, open };
    }
    /** One pass over the edits of all findings; false where none was left to apply. */
    async edits() {
        const { wanted, unsafe } = this.#job;
        for (;;) {
            const chosen = this.#now.findings.filter((one) => one.fix !== undefined &&
                one.suppressed === undefined &&
                (one.fix.safe || unsafe) &&
                wanted(one) &&
                !this.#held.has(keyOf(one)));
            const { texts, applied, left } = await this.#apply(chosen);
            if (texts.size === 0) {
                for (const one of left)
                    this.#hold(one, "overlap");
                return false;
            }
            const after = await this.#job.recheck(new Map([...this.#texts, ...texts]));
            if (this.#taken(applied, texts, after) > 0)
                continue;
            for (const [file, text] of texts)
                this.#texts.set(file, text);
            for (const one of applied)
                this.#fixed.push(one);
            this.#now = after;
            return true;
        }
    }
    /** The keys that are missing, with placeholders. Silence is not answered by them, so its findings stay. */
    async skeletons() {
        const open = this.#now.findings.filter((one) => one.missing !== undefined && one.suppressed === undefined && this.#job.wanted(one));
        const files = byFile(open, ({ primary }) => primary.file);
        for (;;) {
            const texts = new Map();
            for (const [file, findings] of files) {
                if (findings.some((one) => this.#held.has(keyOf(one))))
                    continue;
                const source = await this.#text(file);
                const text = source === undefined
                    ? undefined
                    : skeleton(file, source, (0,paste/* missingKeys */.lx)(findings, this.#now.lineage));
                if (text !== undefined)
                    texts.set(file, text);
            }
            if (texts.size === 0)
                return;
            const after = await this.#job.recheck(new Map([...this.#texts, ...texts]));
            // A missing statement that is an error at this level was one before, or asks for the placeholder to be filled in.
            const bad = this.#harmed(texts, after, ({ kind }) => kind !== "missing-statement");
            for (const [file, reason] of bad)
                for (const one of files.get(file) ?? [])
                    this.#hold(one, reason);
            if (bad.size > 0)
                continue;
            for (const [file, text] of texts)
                this.#texts.set(file, text);
            this.#prepared = [...texts.keys()].flatMap((file) => files.get(file) ?? []);
            return;
        }
    }
    #hold(finding, reason) {
        this.#held.set(keyOf(finding), { finding, reason });
    }
    async #text(file) {
        return this.#texts.get(file) ?? (await this.#job.text(file));
    }
    async #apply(chosen) {
        const texts = new Map();
        const applied = [];
        const left = [];
        // A fix in several files would have to be written in all of them or in none.
        const isHere = ({ fix }) => new Set(fix?.edits.map(({ file }) => file)).size === 1 &&
            this.#now.documents.has(fix?.edits[0]?.file ?? "");
        for (const one of chosen)
            if (!isHere(one))
                this.#hold(one, "other-file");
        const files = byFile(chosen.filter(isHere), ({ fix }) => fix?.edits[0]?.file ?? "");
        for (const [file, findings] of files) {
            const source = await this.#text(file);
            if (source === undefined)
                for (const one of findings)
                    this.#hold(one, "unreadable");
            if (source === undefined)
                continue;
            const { text, done } = (0,apply/* apply */.B)(source, findings.map(({ fix }) => fix?.edits ?? []));
            for (const [i, one] of findings.entries())
                (done[i] === true ? applied : left).push(one);
            if (text !== source)
                texts.set(file, text);
        }
        return { texts, applied, left };
    }
    /** How many fixes were taken back because of what came of them. */
    #taken(applied, texts, after) {
        const before = this.#held.size;
        const [was, is] = [counted(this.#now.findings), counted(after.findings)];
        const bad = this.#harmed(texts, after, () => true);
        for (const one of applied) {
            const reason = bad.get(one.fix?.edits[0]?.file ?? "");
            if (reason !== undefined)
                this.#hold(one, reason);
            else if (bad.size === 0 && (is.get(keyOf(one)) ?? 0) >= (was.get(keyOf(one)) ?? 0))
                this.#hold(one, "no-effect");
        }
        return this.#held.size - before;
    }
    /** The changed files that a new error or an unreadable text comes from; all of them where none can be named. */
    #harmed(texts, after, counts) {
        const bad = new Map();
        const rank = (state) => ["yes", "partial", "no"].indexOf(state ?? "");
        for (const [file, was] of this.#now.documents) {
            const is = after.documents.get(file);
            if (texts.has(file) && (is === undefined || rank(is) > rank(was)))
                bad.set(file, "unreadable");
        }
        const isError = (one) => one.severity === "error" && one.suppressed === undefined;
        const known = new Set(this.#now.findings.filter(isError).map(keyOf));
        for (const one of after.findings) {
            if (!isError(one) || known.has(keyOf(one)) || !counts(one))
                continue;
            const places = [one.primary, ...one.because.map(({ at }) => at)].map(({ file }) => file);
            const named = places.filter((file) => texts.has(file));
            for (const file of named.length > 0 ? named : texts.keys())
                if (!bad.has(file))
                    bad.set(file, "new-error");
        }
        return bad;
    }
}

// EXTERNAL MODULE: ./lib/src/formats/offered.js
var offered = __webpack_require__(2386);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/node/host.js + 1 modules
var host = __webpack_require__(65);
;// CONCATENATED MODULE: ./lib/src/node/write.js




/**
 * Puts a new text in place of the one that was read, at once or not at all: a file beside it takes its name. Never through
 * a symbolic link, never outside the root, never over what somebody else wrote meanwhile. The mode stays.
 */
function replaceText(root, file, before, after) {
    const path = (0,external_node_path_.resolve)((0,external_node_path_.join)(root, file));
    let mode;
    try {
        if (!(0,host/* inside */.nx)((0,external_node_fs_.realpathSync)(root), (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path))))
            return "changed";
        const current = regularFile(path);
        if (current === undefined || !current.bytes.equals(Buffer.from(before)))
            return "changed";
        mode = current.mode;
    }
    catch {
        return "changed";
    }
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`);
    try {
        write(beside, after, mode);
        // Looked at once more: writing took its time.
        if (!regularFile(path)?.bytes.equals(Buffer.from(before))) {
            (0,external_node_fs_.rmSync)(beside, { force: true });
            return "changed";
        }
        (0,external_node_fs_.renameSync)(beside, path);
        return "written";
    }
    catch {
        (0,external_node_fs_.rmSync)(beside, { force: true });
        return "failed";
    }
}
function regularFile(path) {
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
    const file = (0,external_node_fs_.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
        const info = (0,external_node_fs_.fstatSync)(file);
        return info.isFile() ? { bytes: (0,external_node_fs_.readFileSync)(file), mode: info.mode & 0o7777 } : undefined;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function write(path, text, mode) {
    const file = (0,external_node_fs_.openSync)(path, "wx", 0o600);
    try {
        const bytes = Buffer.from(text);
        for (let at = 0; at < bytes.length;)
            at += (0,external_node_fs_.writeSync)(file, bytes, at);
        (0,external_node_fs_.fchmodSync)(file, mode);
        (0,external_node_fs_.fsyncSync)(file);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./lib/src/cli/fix-text.js

/** The words of `fix`. `{0}` is filled in. */
const FIX_WORDS = {
    fixed: ["fixed", "已修复"],
    "would-fix": ["would be fixed", "将修复"],
    prepared: ["placeholder", "占位符"],
    held: ["not fixed", "未修复"],
    unreadable: ["the document could not be read any more", "文档将无法读取"],
    "new-error": ["a new error would appear", "会出现新的错误"],
    "no-effect": ["the finding would stay", "发现仍会存在"],
    overlap: ["another fix wants another text in this place", "另一修复对同一处有不同的改动"],
    "other-file": ["it lies outside the checked documents", "位于所检查的文档之外"],
    sum: ["{0} fixed", "已修复 {0} 项"],
    "would-sum": ["{0} would be fixed", "将修复 {0} 项"],
    "sum-held": ["{0} held back", "{0} 项未予应用"],
    "sum-prepared": [
        "{0} with placeholders to fill in: they state nothing until somebody does",
        "{0} 项已放入占位符：填写之前不构成任何说明",
    ],
    "sum-unsafe": ["{0} more with --unsafe", "另有 {0} 项需用 --unsafe"],
    "sum-open": ["{0} without a fix", "{0} 项没有可用的修复"],
    nothing: ["nothing to fix", "没有需要修复的内容"],
    "file-changed": [
        "not written: it is not the file that was read any more",
        "未写入：文件已不是读取时的内容",
    ],
    "file-failed": ["not written: check the folder and its permissions", "未写入：请检查目录及权限"],
    "file-hidden": [
        "its diff is not shown: it holds characters that a terminal or a log would obey",
        "不显示其差异：含有终端或日志会执行的字符",
    ],
};
const sayer = (locale) => (word, value = "") => FIX_WORDS[word][locale === "zh-CN" ? 1 : 0].replace("{0}", String(value));
/** What was done, file by file, and what is left. Files that could not be written stay out. */
function fixedText({ texts, fixed, prepared, held, open }, failed, { locale, unsafe, dryRun }) {
    const say = sayer(locale);
    const rows = new Map();
    const add = ({ primary, ruleId }, what, reason) => {
        const { file, range } = primary;
        if (failed.has(file))
            return;
        const row = `  ${String(range.start.line).padEnd(4)} ${what}  ${(0,report_escape/* line */.n8)(ruleId)}`;
        const text = reason === undefined ? row : `${row}  (${say(reason)})`;
        rows.set(file, [...(rows.get(file) ?? []), { at: range.start.line, text }]);
    };
    for (const one of fixed)
        add(one, say(dryRun ? "would-fix" : "fixed"));
    for (const one of prepared)
        add(one, say("prepared"));
    for (const { finding, reason } of held)
        add(finding, say("held"), reason);
    const out = [...rows]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([file, list]) => [
        (0,report_escape/* line */.n8)(file),
        ...[...list].sort((a, b) => a.at - b.at).map(({ text }) => text),
        "",
    ]);
    const written = ({ primary }) => !failed.has(primary.file);
    const known = new Set([...prepared, ...held.map(({ finding }) => finding)]);
    const rest = open.filter((one) => !known.has(one));
    const more = unsafe
        ? []
        : rest.filter(({ fix, missing }) => fix !== undefined || missing !== undefined);
    const counts = [
        [dryRun ? "would-sum" : "sum", fixed.filter(written).length],
        ["sum-prepared", prepared.filter(written).length],
        ["sum-held", held.length],
        ["sum-unsafe", more.length],
        ["sum-open", rest.length - more.length],
    ];
    const said = counts.flatMap(([word, count]) => (count === 0 ? [] : [say(word, count)]));
    if (texts.size === 0 && held.length === 0)
        said.unshift(say("nothing"));
    return `${[...out, said.join(locale === "zh-CN" ? "；" : "; ")].join("\n")}\n`;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 1 modules
var create = __webpack_require__(5725);
;// CONCATENATED MODULE: ./lib/src/cli/patch.js

/** Lines around a change, as git shows them. */
const CONTEXT = 3;
/** What `git apply` needs to make one text of another. */
function patch(file, before, after) {
    const { hunks } = (0,create/* structuredPatch */.YB)("", "", before, after, undefined, undefined, {
        context: CONTEXT,
    });
    const [old, now] = [quoted(`a/${file}`), quoted(`b/${file}`)];
    // GNU patch ends a name at a tab, and takes one with a space for two words without it.
    const end = /\s/.test(file) ? "\t" : "";
    return [
        `diff --git ${old} ${now}`,
        `--- ${old}${end}`,
        `+++ ${now}${end}`,
        ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
            `@@ -${span(oldStart, oldLines)} +${span(newStart, newLines)} @@`,
            ...lines,
        ]),
        "",
    ].join("\n");
}
const span = (start, count) => (count === 1 ? `${start}` : `${start},${count}`);
/** As git quotes a name that holds a quote, a backslash or a control character (quote.c, `quote_c_style`). */
function quoted(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
    if (!/["\\\u0000-\u001F\u007F]/.test(name))
        return name;
    const octal = (character) => {
        const code = character.charCodeAt(0);
        return code < 32 || code === 127 ? `\\${code.toString(8).padStart(3, "0")}` : `\\${character}`;
    };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
    return `"${name.replace(/["\\\u0000-\u001F\u007F]/g, octal)}"`;
}

// EXTERNAL MODULE: ./lib/src/cli/run.js + 1 modules
var run = __webpack_require__(5891);
;// CONCATENATED MODULE: ./lib/src/cli/fix.js









/** `fix`: checks, edits, checks again, and keeps what came out better. Findings that remain do not change its code. */
async function runFix(options, terminal) {
    if (options.paths.includes("-"))
        throw new errors/* UserError */.yo("usage", "fix writes to files; the path - names none", "give the file itself");
    const { host: disk, root, policy, checking } = await (0,run/* prepare */.iA)(options, terminal);
    refuseUnknown(options.rules, policy.packs.flatMap(({ rules }) => rules.map(({ id }) => id)));
    const { host, text } = remembering(disk);
    const { checked, diagnostics } = await look(host, checking);
    const fatal = diagnostics.filter(({ severity }) => severity === "fatal");
    for (const { message } of fatal)
        terminal.err(`${(0,report_escape/* line */.n8)(message)}\n`);
    if (checked.documents.size === 0 && fatal.length === 0) {
        terminal.err(await (0,run/* noDocuments */._y)(options));
        return options.allowEmpty ? run/* EXIT */.dc.ok : run/* EXIT */.dc.nothing;
    }
    const result = await fix({
        checked,
        wanted: ({ ruleId }) => options.rules.length === 0 || options.rules.includes(ruleId),
        unsafe: options.unsafe,
        text,
        recheck: async (texts) => (await look(overlaid(host, texts), checking)).checked,
    });
    const failed = options.dryRun
        ? await show(result, text, options, terminal)
        : await fix_write(result, text, root, options, terminal);
    // In a dry run standard output is the diff and nothing else, so that it can be applied.
    const say = options.dryRun ? terminal.err : terminal.out;
    say(fixedText(result, failed, options));
    return fatal.length > 0 || failed.size > 0 ? run/* EXIT */.dc.usage : run/* EXIT */.dc.ok;
}
function refuseUnknown(rules, known) {
    for (const id of rules)
        if (!known.includes(id))
            throw new errors/* UserError */.yo("rule-unknown", `no loaded pack has the rule ${id}`, (0,errors/* didYouMean */.au)(id, known) ?? "cardwarden rules lists them");
}
/** A host that reads every file once: what is edited is what was judged. */
function remembering(disk) {
    const read = new Map();
    const host = {
        ...disk,
        read: (file, maxBytes) => {
            const key = `${maxBytes} ${file}`;
            const known = read.get(key) ?? disk.read(file, maxBytes);
            read.set(key, known);
            return known;
        },
    };
    return {
        host,
        text: async (file) => {
            const { text, truncated, utf8 } = await host.read(file, (0,offered/* mostBytes */.j$)(file));
            return truncated || !utf8 ? undefined : text;
        },
    };
}
const overlaid = (host, texts) => ({
    ...host,
    read: async (file, maxBytes) => {
        const text = texts.get(file);
        return text === undefined
            ? host.read(file, maxBytes)
            : { text, truncated: Buffer.byteLength(text) > maxBytes, utf8: true };
    },
});
async function look(host, checking) {
    const { report, facts } = await (0,check/* check */.z)(host, checking);
    const documents = new Map();
    for (const { kind, id, facts: stated } of facts.subjects) {
        const readable = stated["document.readable"]?.value;
        if (kind === "document" && (readable === "yes" || readable === "partial" || readable === "no"))
            documents.set(id, readable);
    }
    const checked = { findings: report.findings, lineage: report.lineage, documents };
    return { checked, diagnostics: report.diagnostics };
}
/** Files that could not be written, each with the reason. */
async function fix_write({ texts }, text, root, { locale }, terminal) {
    const say = sayer(locale);
    const failed = new Map();
    for (const [file, after] of texts) {
        const done = replaceText(root, file, (await text(file)) ?? "", after);
        if (done === "written")
            continue;
        failed.set(file, say(done === "changed" ? "file-changed" : "file-failed"));
        terminal.err(`${(0,report_escape/* line */.n8)(file)}: ${failed.get(file)}\n`);
    }
    return failed;
}
/** Prints the diff; files whose diff would do something to whoever reads it are named instead. */
async function show({ texts }, text, { locale }, terminal) {
    const say = sayer(locale);
    const failed = new Map();
    for (const [file, after] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const shown = (0,report_escape/* diff */.Ui)(patch(file, (await text(file)) ?? "", after));
        if (shown !== undefined)
            terminal.out(shown);
        else {
            failed.set(file, say("file-hidden"));
            terminal.err(`${(0,report_escape/* line */.n8)(file)}: ${failed.get(file)}\n`);
        }
    }
    return failed;
}


/***/ }),

/***/ 6718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ apply)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1047);

/**
 * Applies groups of edits to one text, each group as a whole or not at all. Of edits that overlap the first one counts.
 * Where two groups want different texts in place of the same one, neither is applied: which is right is not for us to say.
 * Every character that no edit covers stays as it is, byte order mark and line ends included.
 */
function apply(source, groups) {
    const end = /\r\n|\r|\n/.exec(source)?.[0] ?? "\n";
    const map = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .M)(source);
    const offset = ({ line, column }) => line > map.count || column > map.line(line).length + 1
        ? undefined
        : map.offset(line) + column - 1;
    const wanted = groups.map((edits) => edits.map(({ range, text }) => {
        const [from, to] = [offset(range.start), offset(range.end)];
        return from === undefined || to === undefined || to < from
            ? undefined
            : { from, to, text: text.replace(/\r\n?|\n/g, end) };
    }));
    const places = new Map();
    for (const span of wanted.flat())
        if (span && span.to > span.from) {
            const key = `${span.from}:${span.to}`;
            places.set(key, (places.get(key) ?? new Set()).add(span.text));
        }
    const taken = [];
    const done = wanted.map((spans) => {
        const own = [];
        for (const span of spans) {
            if (span === undefined || (places.get(`${span.from}:${span.to}`)?.size ?? 1) > 1)
                return false;
            const others = [...taken, ...own];
            if (others.some((other) => !same(span, other) && overlap(span, other)))
                return false;
            if (!others.some((other) => same(span, other)))
                own.push(span);
        }
        for (const span of own)
            taken.push(span);
        return spans.length > 0;
    });
    return { text: put(source, taken, end), done };
}
const same = (a, b) => a.from === b.from && a.to === b.to && a.text === b.text;
/** Two insertions at one place stand one behind the other; one at the border of a replaced text does not touch it. */
const overlap = (a, b) => a.from === a.to || b.from === b.to
    ? a.from > b.from
        ? a.from < b.to
        : b.from > a.from && b.from < a.to
    : a.from < b.to && b.from < a.to;
function put(source, spans, end) {
    const sorted = spans
        .map((span, i) => ({ ...span, i }))
        // What is inserted at a place goes before what replaces the text that begins there.
        .sort((a, b) => a.from - b.from || a.to - b.to || a.i - b.i);
    let text = "";
    let at = 0;
    let inserted;
    for (const span of sorted) {
        text += source.slice(at, span.from);
        const isInsertion = span.from === span.to;
        const shared = isInsertion && inserted?.at === span.from ? lead(inserted.text, span.text, end) : 0;
        text += shared === 0 ? span.text : end + span.text.slice(shared);
        if (isInsertion && inserted?.at !== span.from)
            inserted = { at: span.from, text: span.text };
        at = span.to;
    }
    return text + source.slice(at);
}
/**
 * How much of an insertion stands at its place already: the paragraphs with which both begin, such as the heading of a
 * section and the sentence under it. Whole paragraphs, so that the rest is a line of the same list.
 */
function lead(first, second, end) {
    const paragraph = end + end;
    let shared = 0;
    for (let at = second.indexOf(paragraph); at >= 0; at = second.indexOf(paragraph, at + 1)) {
        const to = at + paragraph.length;
        if (first.slice(0, to) !== second.slice(0, to))
            break;
        if (second.slice(0, to).trim() !== "")
            shared = to;
    }
    return shared;
}


/***/ })

};
