export const id = 497;
export const ids = [497,747,857];
export const modules = {

/***/ 7488:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isArtifact)
/* harmony export */ });
/* harmony import */ var _facts_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(282);

/** Files that hold weights or data whatever their size. */
const ARTIFACT = /\.(?:safetensors|gguf|onnx|pt|pth|ckpt|h5|tflite|parquet|arrow)$/i;
/** Lists and tables come in every size: only a large one is data that somebody publishes. */
const TABLE = /\.(?:jsonl|csv)$/i;
const TABLE_BYTES = 1024 * 1024;
/** `.bin` may be anything: by its name, or beside the configuration of a model, it is weights. */
const WEIGHTS = /(?:^|[-_.])(?:model|pytorch|ggml|adapter)(?:[-_.][\w.-]*)?\.bin$/i;
const MODEL_CONFIGURATIONS = ["config.json", "adapter_config.json", "model_index.json"];
/** Whether a file is a released thing that a card should describe; `beside` are the names in its folder. */
function isArtifact(file, bytes, beside) {
    const name = (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(file);
    if (ARTIFACT.test(name))
        return true;
    if (TABLE.test(name))
        return bytes > TABLE_BYTES;
    if (!/\.bin$/i.test(name))
        return false;
    return WEIGHTS.test(name) || MODEL_CONFIGURATIONS.some((one) => beside.includes(one));
}


/***/ }),

/***/ 5497:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain),
  runInit: () => (/* binding */ runInit),
  runPack: () => (/* binding */ runPack),
  runRules: () => (/* binding */ runRules)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/node/files.js
var files = __webpack_require__(8656);
// EXTERNAL MODULE: ./lib/src/policy/builtin.js + 1 modules
var policy_builtin = __webpack_require__(314);
// EXTERNAL MODULE: ./lib/src/policy/load.js
var load = __webpack_require__(8857);
// EXTERNAL MODULE: ./lib/src/policy/resolve.js
var resolve = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/src/cli/explain.js + 1 modules
var explain = __webpack_require__(1504);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/facts/paths.js
var facts_paths = __webpack_require__(282);
// EXTERNAL MODULE: ./lib/src/formats/offered.js
var offered = __webpack_require__(2386);
// EXTERNAL MODULE: ./lib/src/node/host.js
var host = __webpack_require__(9289);
// EXTERNAL MODULE: ./lib/src/policy/config-files.js
var config_files = __webpack_require__(8649);
// EXTERNAL MODULE: ./lib/src/read.js
var read = __webpack_require__(6332);
// EXTERNAL MODULE: ./lib/src/report/escape.js
var report_escape = __webpack_require__(3330);
// EXTERNAL MODULE: ./lib/src/report/rules.js
var rules = __webpack_require__(7042);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
;// CONCATENATED MODULE: ./lib/src/cli/init-files.js


const SCHEMAS = `${rules/* HOME */.y}/raw/main/schemas`;
/** The same as docs/workflows/minimal.yml; a test holds them equal. A release cannot know its own SHA. */
const WORKFLOW = `# Findings on their lines and in the job summary. It asks for no write permission, so a pull request from a fork is
# checked like any other. To make it binding, require its check, cards.
name: Cardwarden
on:
  pull_request:
  merge_group: # without this line a required check stays pending in a merge queue
permissions: {}
jobs:
  cards:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read # to check out
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 2 # with the base revision: its policy judges the change
          persist-credentials: false # no later step needs the token
      - uses: cardwarden/cardwarden@0000000000000000000000000000000000000000 # v${version/* VERSION */.x}: put the SHA of the release here
`;
const CONFIGURATION = `# yaml-language-server: $schema=${SCHEMAS}/config.v1.schema.json
# Policy of this repository. Every key is optional.
packs: [doc, ip, privacy, disclosure]
# advisory shows everything as a notice, strict raises what baseline takes as good practice.
level: baseline
# exclude: ["archive/**"]
# rules:
#   privacy/personal-data-status-missing: notice
# waivers:
#   - rule: ip/licence-contradicts-inherited
#     subject: example-org/student
#     reason: covered by a contract, reference CTR-2026-014
#     owner: legal@example.org
#     expires: 2027-06-30
`;
/** Only comments and the version: nothing is stated, and no format claims it, until somebody states something. */
const DECLARATION = `# yaml-language-server: $schema=${SCHEMAS}/governance.v1.schema.json
# Declaration for the model or data set whose card lies in this folder. Every field is optional, \`unknown\` is an
# honest answer, and nothing confidential belongs here: give references, not contract texts.
# The same fields may stand under a key \`governance:\` in the front matter of the card instead.
spec: "0.1"
# subject: { kind: model, stage: public }
# review: { date: 2026-01-31, owner: team@example.org }
# provider: { name: Example Org }
# contacts: { general: "https://example.org/issues", privacy: privacy@example.org }
# personalInfo: { present: unknown }
# teachers:
#   - id: example-org/teacher
#     access: weights
#     authorization: { basis: licence, evidence: "https://example.org/teacher/LICENSE" }
# sources:
#   - id: crawl
#     kind: web-crawl
#     optOut: { checked: "yes", mechanisms: [robots.txt], date: 2026-01-31 }
# roles:
#   - { role: student-developer, party: Example Org, duties: [source-check, safety-test] }
`;

;// CONCATENATED MODULE: ./lib/src/cli/init.js











/**
 * Writes workflow, configuration and declaration where there are none, and says so file by file. What is there stays
 * as it is, and no link is followed out of the folder.
 */
async function init(cwd, folder, say) {
    const root = folder === undefined ? (0,files/* repositoryRoot */.Hn)(cwd) : (0,external_node_path_.resolve)(cwd, folder);
    await isFolder(root, folder ?? root);
    const items = await plan(root);
    // Before the first byte: half a set-up is worse than none.
    for (const { path, instead } of items)
        if (instead === undefined)
            await stays(root, path);
    if ((0,external_node_path_.resolve)(cwd) !== root)
        say(`in ${(0,report_escape/* line */.n8)(root)}\n`);
    for (const item of items)
        say(`${await settle(root, item)}\n`);
    const checkout = (0,files/* repositoryRoot */.Hn)(root);
    if (checkout !== root)
        say(`note: ${(0,report_escape/* line */.n8)(checkout)} is the root of the repository; workflow and configuration are read there only\n`);
    say("\nnext: cardwarden check\n");
}
async function isFolder(root, shown) {
    const found = await (0,promises_.stat)(root).catch(() => undefined);
    if (!found?.isDirectory())
        throw new errors/* UserError */.yo("no-such-path", `there is no folder ${shown}`, "make it first");
}
async function plan(root) {
    const configuration = await existing(root, config_files/* CONFIG_FILES */.n);
    const cards = await documents(root);
    const declaration = cards.find((file) => (0,offered/* isDeclaration */.HC)((0,facts_paths/* nameOf */.Vb)(file)));
    const folders = [...new Set(cards.map((file) => file.slice(0, file.lastIndexOf("/") + 1)))];
    // Beside the card where there is one place for it, else in the root, where it says nothing yet.
    const place = folders.length === 1 ? (folders[0] ?? "") : "";
    return [
        {
            path: ".github/workflows/cardwarden.yml",
            text: WORKFLOW,
            purpose: "checks the cards of every pull request, once the SHA of a release stands in it",
            instead: await workflow(root),
        },
        {
            path: config_files/* CONFIG_FILES */.n[0],
            text: CONFIGURATION,
            purpose: "the policy with packs, level, exceptions",
            instead: configuration,
        },
        {
            path: `${place}governance.yaml`,
            text: DECLARATION,
            purpose: folders.length > 1
                ? "what a card has no field for, all comments; move it beside the card that it describes"
                : "what a card has no field for, all comments until you state something",
            instead: declaration,
        },
    ];
}
/** Cards and declarations of the repository; none where it cannot be read. */
async function documents(root) {
    try {
        const { readings } = await (0,read/* readDocuments */.r9)((0,host/* nodeHost */.P6)({ root, paths: [root] }));
        return readings.map(({ file }) => file);
    }
    catch {
        return [];
    }
}
async function existing(root, paths) {
    for (const path of paths)
        if (await (0,promises_.lstat)((0,external_node_path_.join)(root, path)).catch(() => undefined))
            return path;
    return undefined;
}
const WORKFLOWS = ".github/workflows";
/** A workflow is longer than this only by mistake. */
const WORKFLOW_BYTES = 256 * 1024;
/** A workflow that runs the tool already. */
async function workflow(root) {
    const folder = (0,external_node_path_.join)(root, WORKFLOWS);
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (!entry.isFile() || !/\.ya?ml$/i.test(entry.name))
            continue;
        const path = (0,external_node_path_.join)(folder, entry.name);
        const { size } = await (0,promises_.lstat)(path);
        const text = size > WORKFLOW_BYTES ? "" : await (0,promises_.readFile)(path, "utf8").catch(() => "");
        if (/^[ \t-]{0,40}uses:[ \t]{0,8}["']?[\w.-]{1,100}\/cardwarden@/m.test(text))
            return `${WORKFLOWS}/${entry.name}`;
    }
    return undefined;
}
/** Refuses a path whose folders lead out of the root, or that no folder can hold. */
async function stays(root, path) {
    const real = await (0,promises_.realpath)(root);
    for (let folder = (0,external_node_path_.dirname)(path); folder !== "."; folder = (0,external_node_path_.dirname)(folder)) {
        const there = await (0,promises_.lstat)((0,external_node_path_.join)(root, folder)).catch(() => undefined);
        if (there === undefined)
            continue;
        const target = await (0,promises_.realpath)((0,external_node_path_.join)(root, folder)).catch(() => undefined);
        if (target === undefined || !(0,host/* inside */.nx)(real, target))
            throw new errors/* UserError */.yo("link-leaves-repository", `${folder} is a link that leads out of ${root}`, "replace it by a folder");
        if (!(await (0,promises_.stat)(target)).isDirectory())
            throw new errors/* UserError */.yo("cannot-write", `${folder} is not a folder`, "move it out of the way");
    }
}
/** Writes a file where nothing is, and says what became of it. */
async function settle(root, { path, text, purpose, instead }) {
    if (instead === path)
        return kept(path);
    if (instead !== undefined)
        return `kept  ${(0,report_escape/* line */.n8)(instead)} (no ${(0,report_escape/* line */.n8)(path)} beside it)`;
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
        // wx: fails where something is, a link included, so that nothing is overwritten or followed.
        await (0,promises_.writeFile)((0,external_node_path_.join)(root, path), text, { flag: "wx" });
        return `wrote ${(0,report_escape/* line */.n8)(path)} (${purpose})`;
    }
    catch (error) {
        if (error.code === "EEXIST")
            return kept(path);
        throw new errors/* UserError */.yo("cannot-write", `${path} cannot be written`, "check the permissions of the folder");
    }
}
const kept = (path) => `kept  ${(0,report_escape/* line */.n8)(path)} (it is there already)`;

// EXTERNAL MODULE: ./lib/src/cli/layout.js
var layout = __webpack_require__(7505);
// EXTERNAL MODULE: ./lib/src/policy/register-core.generated.js
var register_core_generated = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/src/register/glob.js
var glob = __webpack_require__(5142);
// EXTERNAL MODULE: ./lib/src/register/index.js + 21 modules
var register = __webpack_require__(8752);
;// CONCATENATED MODULE: ./lib/src/cli/names.js



const FEW = 6;
function registerNames() {
    const known = (0,register/* packedNames */.vI)(register_core_generated/* REGISTER_CORE */.o);
    const patterns = known.upstreams.flatMap(glob/* expandBraces */.PH);
    const upstreams = patterns.filter((name) => (0,glob/* literalPrefix */.Qz)(name) === name);
    const licences = [...known.licences, ...register/* HUB_LICENSES */.DL].filter((name) => name !== "other" && name !== "unknown");
    const all = [...new Set([...licences, ...upstreams])];
    const every = [...new Set([...licences, ...patterns])];
    return {
        all: () => all,
        holding(word) {
            const key = word.toLowerCase();
            if (key.length < 2)
                return [];
            return (every
                .filter((name) => name !== key && beginsWord(name.toLowerCase(), key))
                // Texts before upstreams, which have a slash; then the shorter name.
                .sort((a, b) => kind(a) - kind(b) || a.length - b.length || (a < b ? -1 : 1))
                .slice(0, FEW));
        },
        upstreams(repository) {
            const ending = `/${repository.toLowerCase()}`;
            return upstreams.filter((name) => name.toLowerCase().endsWith(ending));
        },
    };
}
const kind = (name) => (name.includes("/") ? 1 : 0);
/** Whether a word of the name begins so: `openai` in `terms:openai-services`, not in `copenais`. */
function beginsWord(name, key) {
    for (let at = name.indexOf(key); at >= 0; at = name.indexOf(key, at + 1))
        if (at === 0 || /[^a-z0-9]/.test(name[at - 1] ?? ""))
            return true;
    return false;
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/model/rule.js
var rule = __webpack_require__(9312);
;// CONCATENATED MODULE: ./lib/src/cli/new-rule.js






const KEBAB = /^[a-z][a-z0-9-]*$/;
/**
 * Writes a rule folder that passes as it stands: a rule on one fact, a document that passes, one that does not. The
 * author changes facts and texts from there. `pack.json` is written where there is none.
 */
async function newRule(cwd, folder, name) {
    const pack = (0,external_node_path_.resolve)(cwd, folder);
    const known = await packName((0,external_node_path_.join)(pack, "pack.json"));
    const namespace = known ?? (0,external_node_path_.basename)(pack);
    named("pack", namespace);
    named("rule", name);
    const written = [];
    const write = async (path, text) => {
        await (0,promises_.writeFile)((0,external_node_path_.join)(pack, path), text, { flag: "wx" });
        written.push(path);
    };
    try {
        await (0,promises_.mkdir)(pack, { recursive: true });
        // Not recursive: whatever stands there already, the author's work or a link, is left alone.
        await (0,promises_.mkdir)((0,external_node_path_.join)(pack, name));
        if (known === undefined)
            await write("pack.json", pretty(packFile(namespace)));
        await write(`${name}/rule.json`, pretty(new_rule_rule(`${namespace}/${name}`)));
        await write(`${name}/good.md`, new_rule_document(["license: apache-2.0", 'version: "1.0"']));
        await write(`${name}/bad.md`, new_rule_document(["license: apache-2.0"]));
    }
    catch (error) {
        if (error.code === "EEXIST")
            throw new errors/* UserError */.yo("usage", `${folder}/${name} is there already`, "choose another name");
        throw new errors/* UserError */.yo("cannot-write", `${folder}/${name} cannot be written`, "check the folder and its permissions");
    }
    const shown = (0,report_escape/* line */.n8)(folder.replace(/\/{1,9}$/, ""));
    return `${written.map((path) => `wrote ${shown}/${path}`).join("\n")}

next: change facts (docs/facts.md), texts and examples, and state the basis in rule.json;
      \`verified\` becomes true when its text was read, which an error needs; then
      cardwarden pack test ${shown}
`;
}
function named(what, word) {
    if (!KEBAB.test(word))
        throw new errors/* UserError */.yo("usage", `${word} is not a name for a ${what}`, "small letters, digits and hyphens, beginning with a letter");
}
/** The name in a `pack.json`; undefined where there is none. */
async function packName(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, "utf8");
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT")
            return undefined;
        throw new errors/* UserError */.yo("file-unreadable", `${path} cannot be read`, "check its permissions");
    }
    try {
        return dist/* parse */.qgA(rule/* PackFile */.yx, JSON.parse(text)).name;
    }
    catch {
        throw new errors/* UserError */.yo("pack-invalid", `${path} is not the description of a pack`, "see schemas/pack.v1.schema.json");
    }
}
const pretty = (value) => `${JSON.stringify(value, null, 2)}\n`;
const packFile = (name) => ({
    name,
    version: "0.1.0",
    title: { en: `Rules of ${name}` },
});
const new_rule_document = (matter) => `---\n${matter.join("\n")}\npipeline_tag: text-generation\n---\n\n# Example model\n`;
/** A rule that can be read in a minute: which subjects, what is asked, what is said, on what ground. */
function new_rule_rule(id) {
    return {
        id,
        title: { en: "No version is stated", "zh-CN": "未说明版本" },
        stage: "release",
        kind: "missing-statement",
        subject: "model",
        when: { fact: "isPublished", operator: "equal", value: "yes" },
        require: { fact: "version", operator: "present", value: true },
        severity: { baseline: "warning" },
        anchor: "version",
        message: { en: "{name} states no version.", "zh-CN": "{name} 未说明版本。" },
        rationale: {
            en: "Without a version nobody can tell which model a statement is about.",
            "zh-CN": "没有版本，就无法知道说明针对的是哪个模型。",
        },
        remedy: { en: "State `version:`.", "zh-CN": "填写 `version:`。" },
        fix: { add: { version: "<the version>" } },
        basis: [
            {
                instrument: "Our documentation policy",
                provision: "section 1",
                asks: "Every published model states its version.",
                verified: false,
            },
        ],
        examples: [
            { path: "good.md", outcome: "pass" },
            { path: "bad.md", outcome: "fail", line: 4 },
        ],
    };
}

// EXTERNAL MODULE: ./lib/src/check.js + 28 modules
var check = __webpack_require__(2753);
// EXTERNAL MODULE: ./lib/src/change/artifacts.js
var artifacts = __webpack_require__(7488);
// EXTERNAL MODULE: ./lib/src/evaluate/evaluate.js
var evaluate = __webpack_require__(8105);
// EXTERNAL MODULE: ./lib/src/facts/day.js
var day = __webpack_require__(704);
// EXTERNAL MODULE: ./lib/src/policy/config.js + 1 modules
var config = __webpack_require__(4747);
;// CONCATENATED MODULE: ./lib/src/example.js








const BEFORE = "before/";
const DATE = "date";
/**
 * Takes the folder of an example apart: `.cardwarden.yml` is its configuration, the file `date` its day, and the folder
 * `before` holds the repository as it was before the change under review.
 */
function exampleRun(files, today) {
    const all = Object.entries(files).map(([path, text]) => [path.replaceAll("\\", "/"), text]);
    const now = new Map(all.filter(([path]) => path !== DATE && !path.startsWith(BEFORE) && !config_files/* CONFIG_FILES */.n.some((name) => name === path)));
    const before = new Map(all
        .filter(([path]) => path.startsWith(BEFORE))
        .map(([path, text]) => [path.slice(BEFORE.length), text]));
    const configuration = all.find(([path]) => config_files/* CONFIG_FILES */.n.some((name) => name === path));
    const date = new Map(all).get(DATE)?.trim() ?? today;
    if ((0,day/* dayNumber */.U)(date) === undefined)
        throw new errors/* UserError */.yo("example-invalid", "the file `date` holds no day", "write YYYY-MM-DD");
    return {
        files: Object.fromEntries(now),
        config: configuration ? (0,config.readConfig)(...configuration) : {},
        date,
        ...(before.size > 0 ? { change: changeBetween(before, now) } : {}),
    };
}
/** The change from one state of a repository to another. */
function changeBetween(before, after) {
    const files = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
    const difference = (file) => !before.has(file) ? "added" : after.has(file) ? "altered" : "removed";
    return {
        base: "before",
        files: new Map(files.map((file) => [file, difference(file)])),
        comparable: true,
        listedBefore: files.filter((file) => before.has(file) && (0,offered/* mayBeDocumentAt */.xV)(file)),
        artifacts: files
            .filter((file) => (0,artifacts/* isArtifact */.v)(file, after.get(file)?.length ?? 0, (0,facts_paths/* namesBeside */.dk)(after.keys(), file)))
            .filter((file) => after.has(file))
            .sort(),
        async before(file) {
            const text = before.get(file);
            return text === undefined ? undefined : { file, text, truncated: false, utf8: true };
        },
    };
}
/**
 * What an example promises and a run of its pack did not show; empty where it kept its promise. The pack holds the one
 * rule.
 */
async function exampleProblems(rule, pack, example, { report, facts }) {
    const { subject: wanted, outcome, line } = example;
    const subjects = facts.subjects.filter(
    // By id, or, where ids are `.`, by kind.
    ({ id, kind }) => wanted === undefined || id === wanted || kind === wanted);
    const evaluator = new evaluate/* Evaluator */.o([pack]);
    const outcomes = new Set();
    for (const subject of subjects)
        for (const one of await evaluator.evaluate(subject))
            outcomes.add(one.outcome);
    if (!outcomes.has(outcome))
        return [`${outcome} was promised, ${[...outcomes].join(", ") || "nothing"} came out`];
    const ids = new Set(subjects.map(({ id }) => id));
    const findings = report.findings.filter((finding) => finding.ruleId === rule.id && ids.has(finding.subject));
    if (outcome === "pass" || outcome === "not-applicable")
        return findings.map(({ primary }) => `a finding at line ${primary.range.start.line}`);
    const lines = findings
        .filter((finding) => finding.outcome === outcome)
        .map(({ primary }) => primary.range.start.line);
    if (lines.length === 0)
        return [`no finding, though the rule did not pass`];
    return line === undefined || lines.includes(line)
        ? []
        : [`line ${line} was promised, the finding is at line ${lines.join(", ")}`];
}

// EXTERNAL MODULE: ./lib/src/fix/apply.js
var apply = __webpack_require__(6718);
;// CONCATENATED MODULE: ./lib/src/fix/example.js

/**
 * What the fix of a rule makes of an example, against what its author says it makes of it; empty where they agree. Files
 * are those of the example and of its fixed form: a single file each, whatever its name, or folders of the same names.
 */
function fixProblems(ruleId, { findings }, files, promised) {
    const fixes = findings.flatMap(({ ruleId: id, fix, suppressed }) => id === ruleId && fix && !suppressed ? [fix] : []);
    if (fixes.length === 0)
        return ["a fix was promised, the finding has none"];
    const names = Object.keys(files);
    const others = Object.keys(promised);
    const single = names.length === 1 && others.length === 1;
    if (!single && names.sort().join("\n") !== others.sort().join("\n"))
        return ["the fixed form does not hold the same files"];
    return names.flatMap((name) => {
        const groups = fixes.map(({ edits }) => edits.filter(({ file }) => file === name));
        const { text } = (0,apply/* apply */.B)(files[name] ?? "", groups.filter((group) => group.length > 0));
        return text === promised[single ? (others[0] ?? "") : name]
            ? []
            : [`${name} reads otherwise once it is fixed`];
    });
}

;// CONCATENATED MODULE: ./lib/src/node/memory-host.js


/** A repository that is only a map of paths to texts: relative to the root, with forward slashes. */
function memoryHost(files) {
    const texts = new Map(Object.entries(files));
    const paths = [...texts.keys()].sort();
    return {
        async list() {
            return { files: paths.filter((path) => (0,offered/* mayBeDocument */.EQ)((0,facts_paths/* nameOf */.Vb)(path))), diagnostics: [] };
        },
        async names(folder) {
            return paths.filter((path) => (0,facts_paths/* folderOf */.yS)(path) === folder).map(facts_paths/* nameOf */.Vb);
        },
        async read(file, maxBytes) {
            const text = texts.get(file);
            if (text === undefined)
                throw new Error("no such file");
            const bytes = new TextEncoder().encode(text);
            const truncated = bytes.length > maxBytes;
            return {
                text: truncated ? new TextDecoder().decode(bytes.subarray(0, maxBytes)) : text,
                truncated,
                utf8: true,
            };
        },
        debug() { },
    };
}

// EXTERNAL MODULE: ./lib/src/cli/example-files.js
var example_files = __webpack_require__(4387);
;// CONCATENATED MODULE: ./lib/src/cli/pack-test.js












/** Runs every example of every rule of a pack, each under its rule alone. */
async function testPack(folder, today) {
    const source = await (0,files/* packFolder */.C)(folder);
    const whole = (0,load.loadPack)(source);
    const own = { rules: Object.keys(source.rules), load: () => whole };
    const builtin = { ...policy_builtin/* BUILTIN_PACKS */.V, [whole.name]: own };
    const out = [];
    let examples = 0;
    let failed = 0;
    for (const rule of whole.rules) {
        const pack = { ...whole, rules: [rule] };
        const home = (0,external_node_path_.join)(folder, rule.id.slice(whole.name.length + 1));
        for (const example of rule.examples) {
            examples++;
            const problems = await problemsOf(home, rule, pack, example, { today, builtin });
            if (problems.length === 0)
                continue;
            failed++;
            out.push(`${rule.id} ${(0,report_escape/* line */.n8)(example.path)}`, ...problems.map((text) => `  ${(0,report_escape/* line */.n8)(text)}`));
        }
    }
    if (failed > 0)
        out.push("", "next: cardwarden facts FILE --rule ID shows how a rule sees a file");
    out.push(`${count(whole.rules, "rule")}, ${count(examples, "example")}, ${failed} failed`, "");
    return { text: out.join("\n"), failed: failed > 0 };
}
const count = (of, word) => {
    const number = typeof of === "number" ? of : of.length;
    return `${number} ${word}${number === 1 ? "" : "s"}`;
};
/** What the example promises and does not keep; a mistake in the example itself is one too. */
async function problemsOf(home, rule, pack, example, around) {
    try {
        const files = (0,example_files/* filesOf */.R)(home, example.path);
        const result = await run(files, pack, around);
        const problems = await exampleProblems(rule, pack, example, result);
        return example.fixed === undefined
            ? problems
            : [...problems, ...fixProblems(rule.id, result.report, files, (0,example_files/* filesOf */.R)(home, example.fixed))];
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return [`${error.message}${error.hint === undefined ? "" : ` (${error.hint})`}`];
    }
}
async function run(documents, pack, { today, builtin }) {
    const { register, digest } = (0,policy_builtin/* builtinRegister */.D)();
    const { files, config, date, change } = exampleRun(documents, today);
    const policy = await (0,resolve/* resolvePolicy */.n)(config, {}, builtin, (path) => Promise.reject(new errors/* UserError */.yo("pack-not-supported", `the configuration of an example cannot load the pack ${path}`, "an example runs under the rule beside it alone")));
    return (0,check/* check */.z)(memoryHost(files), {
        ...policy,
        packs: [pack],
        register,
        registerDigest: digest,
        locale: "en",
        date,
        ...(change ? { change } : {}),
    });
}

// EXTERNAL MODULE: ./lib/src/fix/kind.js
var fix_kind = __webpack_require__(5306);
// EXTERNAL MODULE: ./lib/src/cli/labels.js
var labels = __webpack_require__(1548);
;// CONCATENATED MODULE: ./lib/src/cli/rules.js




/** The rules of the packs that are on: id, severities, title. What the configuration says of a rule goes before. */
function rulesText(policy, locale, format) {
    return format === "json" ? `${(0,report_escape/* json */.Pq)(entries(policy))}\n` : lists(policy, locale);
}
const entries = ({ packs, rules: configured }) => packs.flatMap(({ name, version, rules }) => rules.map((rule) => ({
    id: rule.id,
    pack: `${name}@${version}`,
    status: rule.status,
    kind: rule.kind,
    stage: rule.stage,
    subject: [rule.subject].flat(),
    severity: severities(rule, "baseline"),
    strict: severities(rule, "strict"),
    ...((0,fix_kind/* fixKind */._)(rule) === undefined ? {} : { fix: (0,fix_kind/* fixKind */._)(rule) }),
    ...(own(configured, rule.id) === undefined ? {} : { configured: own(configured, rule.id) }),
    title: rule.title ?? rule.message,
})));
function lists(policy, locale) {
    const label = (0,labels/* labels */.W)(locale);
    // One table for all packs, so that the columns stay where they are from pack to pack.
    const rows = policy.packs.flatMap(({ rules }) => rules.map((rule) => {
        const configured = own(policy.rules, rule.id);
        const severity = configured === "off"
            ? label("off")
            : (configured ??
                severities(rule, policy.level === "strict" ? "strict" : "baseline").join("/"));
        return [rule.id, severity, (0,report_escape/* line */.n8)((rule.title ?? rule.message)[locale] ?? title(rule))];
    }));
    // Not broken here: a row is a rule, also for grep.
    const printed = (0,layout/* table */.tp)(rows, undefined);
    const out = [];
    let next = 0;
    for (const { name, version, rules } of policy.packs) {
        out.push(`${(0,report_escape/* line */.n8)(name)} ${version} (${rules.length})`);
        out.push(...printed.slice(next, next + rules.length), "");
        next += rules.length;
    }
    return out.join("\n");
}
const title = (rule) => (rule.title ?? rule.message).en;
const own = (rules, id) => Object.hasOwn(rules, id) ? rules[id] : undefined;
function severities(rule, level) {
    const all = (rule.cases ?? [rule]).map(({ severity }) => severity?.[level] ?? severity?.baseline ?? "");
    return [...new Set(all)];
}

// EXTERNAL MODULE: ./lib/src/cli/run.js + 2 modules
var cli_run = __webpack_require__(5542);
;// CONCATENATED MODULE: ./lib/src/cli/author.js















/** The commands that judge no card: for maintainers who ask, and for authors of policy. */
async function runExplain(options, terminal) {
    const [name = "", more] = options.paths;
    if (name.trim() === "" || more !== undefined)
        throw new errors/* UserError */.yo("usage", "explain takes one name, in quotes where it holds spaces", "cardwarden explain licence-contradicts-inherited, or llama3.1, or meta-llama/Llama-3.1-8B");
    const { policy, folders } = await policyOf(options, terminal);
    const { register } = (0,policy_builtin/* builtinRegister */.D)();
    await register.details();
    const on = new Set(policy.packs.map((pack) => pack.name));
    const others = Object.entries(policy_builtin/* BUILTIN_PACKS */.V).filter(([pack]) => !on.has(pack));
    terminal.out((0,explain/* explain */.WE)(name.trim(), {
        packs: [...policy.packs, ...others.map(([, other]) => other.load())],
        on,
        folder: (pack) => folders.get(pack) ?? builtinFolder(pack),
        register,
        names: registerNames(),
        locale: options.locale,
        columns: (0,layout/* columnsOf */.PL)(terminal.width),
    }));
    return cli_run/* EXIT */.dc.ok;
}
/** The built-in policies beside the bundle, or above the sources. */
function builtinFolder(pack) {
    const here = import.meta.dirname;
    return ["../../policies", "../../../policies"]
        .map((above) => (0,external_node_path_.join)(here, above, pack))
        .find((folder) => (0,external_node_fs_.existsSync)(folder));
}
async function runRules(options, terminal) {
    if (options.paths.length > 0)
        throw new errors/* UserError */.yo("usage", `rules takes no names: ${options.paths.join(" ")}`, "cardwarden rules --pack NAME lists one pack, cardwarden explain RULE says more of a rule");
    const { policy } = await policyOf(options, terminal);
    const format = options.formats[0]?.id === "json" ? "json" : "text";
    terminal.out(rulesText(policy, options.locale, format));
    return cli_run/* EXIT */.dc.ok;
}
async function runInit(options, terminal) {
    const [folder, more] = options.paths;
    if (more !== undefined)
        throw new errors/* UserError */.yo("usage", "init takes one folder, or none", "cardwarden init");
    await init(terminal.cwd, folder, terminal.out);
    return cli_run/* EXIT */.dc.ok;
}
const ACTIONS = ["new-rule", "test"];
async function runPack(options, terminal) {
    const [stated, folder, name, more] = options.paths;
    const action = ACTIONS.find((known) => known === stated);
    if (action === undefined)
        throw new errors/* UserError */.yo("usage", stated === undefined ? "pack needs a command" : `there is no pack command ${stated}`, (stated === undefined ? undefined : (0,errors/* didYouMean */.au)(stated, ACTIONS)) ??
            "pack new-rule ./acme version-missing, or pack test ./acme");
    if (action === "new-rule") {
        if (folder === undefined || name === undefined || more !== undefined)
            throw new errors/* UserError */.yo("usage", "pack new-rule takes the folder of a pack and the name of the rule", "cardwarden pack new-rule ./acme version-missing");
        terminal.out(await newRule(terminal.cwd, folder, name));
        return cli_run/* EXIT */.dc.ok;
    }
    if (folder === undefined || name !== undefined)
        throw new errors/* UserError */.yo("usage", "pack test takes the folder of one pack", "cardwarden pack test ./acme");
    const { text, failed } = await testPack((0,external_node_path_.resolve)(terminal.cwd, folder), options.date);
    terminal.out(text);
    return failed ? cli_run/* EXIT */.dc.findings : cli_run/* EXIT */.dc.ok;
}
/** The policy of the working folder, and where its local packs lie. */
async function policyOf(options, { cwd }) {
    const root = (0,files/* rootOf */.I5)(cwd, [cwd]);
    const config = await (0,files/* configFile */.Ze)(root, options.config === undefined ? undefined : (0,external_node_path_.resolve)(cwd, options.config));
    const folders = new Map();
    const policy = await (0,resolve/* resolvePolicy */.n)(config, options.packs ? { packs: options.packs } : {}, policy_builtin/* BUILTIN_PACKS */.V, async (path) => {
        const folder = (0,external_node_path_.resolve)(options.packs ? cwd : root, path);
        const source = await (0,files/* packFolder */.C)(folder);
        folders.set((0,load.loadPack)(source).name, folder);
        return source;
    });
    return { policy, folders };
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
        taken.push(...own);
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


/***/ }),

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

/***/ 4747:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/model/shapes.js
var shapes = __webpack_require__(324);
// EXTERNAL MODULE: ./lib/src/model/vocabulary.js
var vocabulary = __webpack_require__(1986);
;// CONCATENATED MODULE: ./lib/src/model/config.js



/** Lenient, so that a waiver with a gap is a finding of `doc/invalid-waiver` and not the end of the run. */
const said = (description) => dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig(), dist/* boolean */.zMY()]), dist/* description */.h_(description)));
const Waiver = dist/* strictObject */.rej({
    rule: said("Rule id; needed."),
    subject: said("Subject id as the report names it, or a document; `*` stands for any text; needed."),
    value: said("The value that is excused; another value is not."),
    reason: said("Why; needed."),
    owner: said("Who answers for it; needed."),
    expires: said("Last day, `YYYY-MM-DD`, at most twelve months ahead; needed."),
});
const Authorization = dist/* strictObject */.rej({
    upstream: (0,shapes/* filled */.Bq)("Glob over upstream ids."),
    basis: dist/* picklist */.KIO(vocabulary/* AUTHORIZATION_BASES */.Te),
    evidence: (0,shapes/* filled */.Bq)("Reference to the ground; never its text."),
    scope: dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())),
    expires: dist/* optional */.lqM((0,shapes/* date */.p6)("Last day.")),
    owner: dist/* optional */.lqM(dist/* string */.YjP()),
});
/** `config.v1`: `.cardwarden.yml` or `.github/cardwarden.yml`. */
const ConfigFile = dist/* strictObject */.rej({
    packs: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Names of built-in packs, or ./paths of packs in the repository."))),
    level: dist/* optional */.lqM(dist/* picklist */.KIO(vocabulary/* LEVELS */.A_)),
    include: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Globs of files to look at."))),
    exclude: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_("Globs of files to leave out."))),
    rules: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), dist/* picklist */.KIO([...vocabulary/* SEVERITIES */.oC, "off"])), dist/* description */.h_("Rule id to severity, or off."))),
    parameters: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()))),
    authorizations: dist/* optional */.lqM(dist/* array */.YOg(Authorization)),
    waivers: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(Waiver), dist/* description */.h_("Findings that are excused for a time, each with a reason and an owner."))),
    deployment: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())),
});

// EXTERNAL MODULE: ./lib/src/text/lines.js
var lines = __webpack_require__(1047);
// EXTERNAL MODULE: ./lib/src/text/tree.js
var tree = __webpack_require__(8426);
// EXTERNAL MODULE: ./lib/src/text/yaml.js
var yaml = __webpack_require__(4413);
// EXTERNAL MODULE: ./lib/src/policy/waivers.js
var policy_waivers = __webpack_require__(3072);
;// CONCATENATED MODULE: ./lib/src/policy/config.js







/** Keys of the contract whose meaning this version cannot carry out yet: refusing beats ignoring. */
const NOT_YET = ["parameters", "authorizations", "deployment"];
/** Reads and validates a configuration. Every mistake is a UserError at its line. */
function readConfig(file, text) {
    const map = (0,lines/* lines */.M)(text);
    const { root, problems } = (0,yaml/* readYaml */.g)(text, 0, text.length, map);
    const first = problems[0];
    if (first)
        throw new errors/* UserError */.yo("config-invalid", `${first.message}`, "mend the YAML at this line", {
            file,
            range: first.range,
        });
    if (root === undefined || (root.kind === "scalar" && root.text === null))
        return {};
    const where = (node) => ({ file, range: (node ?? root).range });
    if (root.kind !== "map")
        throw new errors/* UserError */.yo("config-invalid", "this is not a mapping of keys", "see schemas/config.v1.schema.json", where(root));
    refuseUnknown(file, root, Object.keys(ConfigFile.entries));
    const waivers = (0,tree.at)(root, "waivers");
    const stated = waivers?.kind === "list" ? waivers.items : [];
    for (const waiver of stated)
        if (waiver.kind === "map")
            refuseUnknown(file, waiver, Object.keys(Waiver.entries));
    const parsed = dist/* safeParse */.xLC(ConfigFile, plain(root));
    if (!parsed.success) {
        const issue = parsed.issues[0];
        const path = issue.path?.map((item) => String(item.key)) ?? [];
        throw new errors/* UserError */.yo("config-invalid", `${path.join(".")}: ${issue.message}`, "see schemas/config.v1.schema.json", where(nearestNode(root, path)));
    }
    for (const key of NOT_YET)
        if (parsed.output[key] !== undefined)
            throw new errors/* UserError */.yo("config-not-supported", `\`${key}\` is not supported by this version`, "take it out, or wait for the version whose changelog names it", where((0,tree.at)(root, key)));
    const { waivers: _, ...config } = parsed.output;
    return waivers ? { ...config, waivers: stated.map((node) => (0,policy_waivers/* readWaiver */.Vg)(file, node)) } : config;
}
function refuseUnknown(file, map, known) {
    for (const [key, entry] of map.entries)
        if (!known.includes(key))
            throw new errors/* UserError */.yo("config-unknown-key", `no such key: ${key}`, (0,errors/* didYouMean */.au)(key, known) ?? `known keys: ${known.join(", ")}`, { file, range: entry.key });
}
/** The node at a path, lists included, or the last one on the way to it. */
function nearestNode(root, path) {
    let node = root;
    for (const step of path) {
        const next = node.kind === "map"
            ? node.entries.get(step)?.value
            : node.kind === "list"
                ? node.items[Number(step)]
                : undefined;
        if (next === undefined)
            break;
        node = next;
    }
    return node;
}
function plain(node) {
    if (node.kind === "list")
        return node.items.map(plain);
    if (node.kind === "map")
        return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plain(entry.value)]));
    if (node.type === "number")
        return Number(node.text);
    if (node.type === "boolean")
        return node.text?.toLowerCase() === "true";
    return node.text;
}


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
