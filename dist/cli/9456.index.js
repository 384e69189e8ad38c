export const id = 9456;
export const ids = [9456];
export const modules = {

/***/ 9456:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExplain: () => (/* binding */ runExplain),
  runInit: () => (/* binding */ runInit),
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
// EXTERNAL MODULE: ./lib/src/policy/resolve.js + 2 modules
var resolve = __webpack_require__(8562);
// EXTERNAL MODULE: ./lib/src/policy/spec.js
var spec = __webpack_require__(9890);
// EXTERNAL MODULE: ./lib/src/cli/explain.js + 2 modules
var explain = __webpack_require__(8497);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/src/facts/paths.js
var paths = __webpack_require__(282);
// EXTERNAL MODULE: ./lib/src/formats/offered.js
var offered = __webpack_require__(2386);
// EXTERNAL MODULE: ./lib/src/node/host.js + 1 modules
var host = __webpack_require__(65);
// EXTERNAL MODULE: ./lib/src/node/output.js
var output = __webpack_require__(7282);
// EXTERNAL MODULE: ./lib/src/policy/config-files.js
var config_files = __webpack_require__(8649);
// EXTERNAL MODULE: ./lib/src/read.js + 2 modules
var read = __webpack_require__(3147);
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
# Overlays are off until they are named above: cn, eu-ai-act, gdpr, us-ca, us-co, kr. They ask of what is declared here:
# deployment: { jurisdictions: [CN], publicService: yes }
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
    await belongs(cwd, root, folder);
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
/** A folder of the repository is one, and no link to somebody else's. */
async function belongs(cwd, root, folder) {
    const own = (0,files/* repositoryRoot */.Hn)(cwd);
    if (folder === undefined || !(0,output/* isIn */.S1)(own, root) || (0,host/* inside */.nx)(await (0,promises_.realpath)(own), await (0,promises_.realpath)(root)))
        return;
    throw new errors/* UserError */.yo("link-leaves-repository", `${folder} leads to somewhere outside ${own}`, "give the path itself instead of the link");
}
async function plan(root) {
    const configuration = await existing(root, config_files/* CONFIG_FILES */.n);
    const cards = await documents(root);
    const declaration = cards.find((file) => (0,offered/* isDeclaration */.HC)((0,paths/* nameOf */.Vb)(file)));
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
// EXTERNAL MODULE: ./lib/src/glob/index.js + 2 modules
var glob = __webpack_require__(9255);
// EXTERNAL MODULE: ./lib/src/policy/register-core.generated.js
var register_core_generated = __webpack_require__(3797);
// EXTERNAL MODULE: ./lib/src/register/glob.js
var register_glob = __webpack_require__(5142);
// EXTERNAL MODULE: ./lib/src/register/index.js + 23 modules
var register = __webpack_require__(3689);
;// CONCATENATED MODULE: ./lib/src/cli/names.js




const FEW = 6;
function registerNames(additions = []) {
    const known = (0,register/* packedNames */.vI)(register_core_generated/* REGISTER_CORE */.o);
    for (const { licences, upstreams } of additions) {
        known.licences.push(...licences.map(({ id }) => id));
        known.upstreams.push(...upstreams.map(({ pattern }) => pattern));
    }
    const patterns = known.upstreams.flatMap(register_glob/* expandBraces */.PH);
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

// EXTERNAL MODULE: ./lib/src/fix/kind.js
var fix_kind = __webpack_require__(5306);
// EXTERNAL MODULE: ./lib/src/lookup.js
var lookup = __webpack_require__(4438);
// EXTERNAL MODULE: ./lib/src/policy/severity.js
var policy_severity = __webpack_require__(8266);
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
    ...((0,lookup/* lookup */.$I)(configured, rule.id) === undefined
        ? {}
        : { configured: (0,lookup/* lookup */.$I)(configured, rule.id) }),
    title: rule.title ?? rule.message,
})));
function lists(policy, locale) {
    const label = (0,labels/* labels */.W)(locale);
    // One table for all packs, so that the columns stay where they are from pack to pack.
    const rows = policy.packs.flatMap(({ rules }) => rules.map((rule) => {
        const level = policy.level === "strict" ? "strict" : "baseline";
        const settled = { rules: policy.rules, floors: policy.floors };
        const severity = [
            ...new Set(severities(rule, level).map((one) => {
                const setting = (0,policy_severity/* decided */.rc)(rule.id, one, "", settled);
                return setting === "off" ? label("off") : setting;
            })),
        ].join("/");
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
function severities(rule, level) {
    const all = (rule.cases ?? [rule]).flatMap(({ severity }) => severity?.[level] ?? severity?.baseline ?? []);
    return [...new Set(all)];
}

// EXTERNAL MODULE: ./lib/src/cli/run.js + 1 modules
var run = __webpack_require__(5891);
;// CONCATENATED MODULE: ./lib/src/cli/author.js













/** The commands that judge no card: for maintainers who ask, and for authors of policy. */
async function runExplain(options, terminal) {
    const [name = "", more] = options.paths;
    if (name.trim() === "" || more !== undefined)
        throw new errors/* UserError */.yo("usage", "explain takes one name, in quotes where it holds spaces", "cardwarden explain licence-contradicts-inherited, or llama3.1, or meta-llama/Llama-3.1-8B");
    const { policy, folders, root } = await policyOf(options, terminal);
    const on = new Set(policy.packs.map((pack) => pack.name));
    const others = Object.entries(policy_builtin/* BUILTIN_PACKS */.V).filter(([pack]) => !on.has(pack));
    const packs = [...policy.packs, ...others.map(([, other]) => other.load())];
    if (options.effective) {
        const found = (0,explain/* ruleNamed */.QZ)(name.trim(), packs);
        if (!found)
            throw (0,explain/* unknownRule */.b6)(name.trim(), packs);
        const { effectiveText } = await __webpack_require__.e(/* import() */ 2788).then(__webpack_require__.bind(__webpack_require__, 2788));
        const home = homeOf(found.pack.name, folders.get(found.pack.name), root);
        terminal.out(effectiveText(found, policy, home, options.locale));
        return run/* EXIT */.dc.ok;
    }
    const { register } = (0,policy_builtin/* builtinRegister */.D)(policy.packs);
    const { register: builtin } = (0,policy_builtin/* builtinRegister */.D)();
    await Promise.all([register.details(), builtin.details()]);
    terminal.out((0,explain/* explain */.WE)(name.trim(), {
        packs,
        on,
        folder: (pack) => folders.get(pack) ?? builtinFolder(pack),
        register,
        builtin,
        names: registerNames(policy.packs.flatMap((pack) => pack.register ?? [])),
        locale: options.locale,
        columns: (0,layout/* columnsOf */.PL)(terminal.width),
    }));
    return run/* EXIT */.dc.ok;
}
/** Where the rules of a pack lie; of a pack from elsewhere, nowhere. */
function homeOf(pack, folder, root) {
    if (folder !== undefined)
        return { folder, shown: (0,external_node_path_.relative)(root, folder).split(external_node_path_.sep).join("/") || "." };
    const own = builtinFolder(pack);
    return own === undefined ? undefined : { folder: own, shown: `policies/${pack}` };
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
    return run/* EXIT */.dc.ok;
}
async function runInit(options, terminal) {
    const [folder, more] = options.paths;
    if (more !== undefined)
        throw new errors/* UserError */.yo("usage", "init takes one folder, or none", "cardwarden init");
    await init(terminal.cwd, folder, terminal.out);
    return run/* EXIT */.dc.ok;
}
/** The policy of the working folder, and where its local packs lie. */
async function policyOf(options, terminal) {
    const { cwd } = terminal;
    const root = (0,files/* rootOf */.I5)(cwd, [cwd]);
    const config = await (0,files/* configFile */.Ze)(root, options.config === undefined ? undefined : (0,external_node_path_.resolve)(cwd, options.config));
    const folders = new Map();
    const packs = (0,run/* packsOf */.m0)((0,run/* withoutFetching */.Bn)(options), terminal, root);
    const policy = await (0,resolve/* resolvePolicy */.n)(config, options.packs ? { packs: options.packs, fetch: packs.flagged } : {}, policy_builtin/* BUILTIN_PACKS */.V, packs.configured);
    // What comes from elsewhere has no folder here, and no examples to show.
    for (const { name, origin } of policy.packs)
        if (origin !== undefined && !(0,spec/* isRemote */.Vx)(origin))
            folders.set(name, origin);
    return { policy, folders, root };
}


/***/ })

};
