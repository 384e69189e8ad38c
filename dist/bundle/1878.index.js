export const id = 1878;
export const ids = [1878];
export const modules = {

/***/ 1878:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CONFIGURATION: () => (/* binding */ CONFIGURATION),
/* harmony export */   DECLARATION: () => (/* binding */ DECLARATION),
/* harmony export */   WORKFLOW: () => (/* binding */ WORKFLOW),
/* harmony export */   initCommand: () => (/* binding */ initCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _facts_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(282);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1742);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4820);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1793);
/* harmony import */ var _node_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8656);
/* harmony import */ var _node_host_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65);
/* harmony import */ var _node_output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7282);
/* harmony import */ var _pipeline_read_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4441);
/* harmony import */ var _policy_settings_config_files_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2623);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3330);
/* harmony import */ var _report_rules_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7042);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1294);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3057);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9567);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4485);

















const initCommand = (0,_options_js__WEBPACK_IMPORTED_MODULE_11__/* .defineCommand */ .NB)({
  name: "init",
  form: "[folder]",
  summary: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("help.init"),
  examples: ["init"],
  words: { least: 0, most: 1, takes: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("cli.takes-folder-or-none") },
  flags: { locale: _flags_js__WEBPACK_IMPORTED_MODULE_13__/* .localeFlag */ .LX },
  async run({ paths: [folder], locale }, { cwd, out }) {
    await init(cwd, folder, locale, out);
    return _terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .EXIT */ .d.ok;
  }
});
const SCHEMAS = `${_report_rules_js__WEBPACK_IMPORTED_MODULE_14__/* .HOME */ .y}/raw/main/schemas`;
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
      - uses: cardwarden/cardwarden@0000000000000000000000000000000000000000 # v${_version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x}: put the SHA of the release here
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
#   - rule: ip/license-contradicts-inherited
#     subject: example-org/student
#     reason: covered by a contract, reference CTR-2026-014
#     owner: legal@example.org
#     expires: 2027-06-30
`;
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
#     authorization: { basis: license, evidence: "https://example.org/teacher/LICENSE" }
# sources:
#   - id: crawl
#     kind: web-crawl
#     optOut: { checked: "yes", mechanisms: [robots.txt], date: 2026-01-31 }
# roles:
#   - { role: student-developer, party: Example Org, duties: [source-check, safety-test] }
`;
async function init(cwd, folder, locale, out) {
  const say = (0,_messages_say_js__WEBPACK_IMPORTED_MODULE_4__/* .sayIn */ .d)(locale);
  const root = folder === void 0 ? (0,_node_files_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRoot */ .Hn)(cwd) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, folder);
  await isFolder(root, folder ?? root);
  await belongs(cwd, root, folder);
  const items = await plan(root);
  for (const { path, instead } of items) if (instead === void 0) await stays(root, path);
  if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd) !== root) out(`${say("init.in", { folder: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .line */ .n8)(root) })}
`);
  for (const item of items) out(`${(0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .XX)(await settle(root, item), locale)}
`);
  const checkout = (0,_node_files_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRoot */ .Hn)(root);
  if (checkout !== root) out(`${say("init.not-root", { folder: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .line */ .n8)(checkout) })}
`);
  out(`
${say("init.next")}
`);
}
async function isFolder(root, name) {
  const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(root).catch(() => void 0);
  if (!stats?.isDirectory())
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(
      "no-such-path",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("init.no-folder", { folder: name }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("init.make-folder")
    );
}
async function belongs(cwd, root, folder) {
  const checkout = (0,_node_files_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRoot */ .Hn)(cwd);
  if (folder === void 0 || !(0,_node_output_js__WEBPACK_IMPORTED_MODULE_8__/* .isIn */ .S1)(checkout, root) || (0,_node_host_js__WEBPACK_IMPORTED_MODULE_7__/* .inside */ .nx)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(checkout), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root)))
    return;
  throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(
    "link-leaves-repository",
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("init.folder-leads-out", { folder, root: checkout }),
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("init.give-path")
  );
}
async function plan(root) {
  const configuration = await existing(root, _policy_settings_config_files_js__WEBPACK_IMPORTED_MODULE_16__/* .CONFIG_FILES */ .n);
  const cards = await documents(root);
  const declaration = cards.find((file) => (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isDeclaration */ .HC)((0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(file)));
  const folders = [...new Set(cards.map((file) => file.slice(0, file.lastIndexOf("/") + 1)))];
  const declarationFolder = folders.length === 1 ? folders[0] ?? "" : "";
  return [
    {
      path: ".github/workflows/cardwarden.yml",
      text: WORKFLOW,
      purpose: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("init.workflow", { releases: `${_report_rules_js__WEBPACK_IMPORTED_MODULE_14__/* .HOME */ .y}/releases` }),
      instead: await workflow(root)
    },
    {
      path: _policy_settings_config_files_js__WEBPACK_IMPORTED_MODULE_16__/* .CONFIG_FILES */ .n[0],
      text: CONFIGURATION,
      purpose: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("init.configuration"),
      instead: configuration
    },
    {
      path: `${declarationFolder}governance.yaml`,
      text: DECLARATION,
      purpose: folders.length > 1 ? (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("init.declaration-to-move") : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("init.declaration"),
      instead: declaration
    }
  ];
}
async function documents(root) {
  try {
    const { readings } = await (0,_pipeline_read_js__WEBPACK_IMPORTED_MODULE_9__/* .readDocuments */ .r9)((0,_node_host_js__WEBPACK_IMPORTED_MODULE_7__/* .nodeHost */ .P6)({ root, paths: [root] }));
    return readings.map(({ file }) => file);
  } catch {
    return [];
  }
}
async function existing(root, paths) {
  for (const path of paths) if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).catch(() => void 0)) return path;
  return void 0;
}
const WORKFLOWS = ".github/workflows";
const WORKFLOW_BYTES = 256 * 1024;
async function workflow(root) {
  const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, WORKFLOWS);
  const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
    if (!entry.isFile() || !/\.ya?ml$/i.test(entry.name)) continue;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry.name);
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
    const text = size > WORKFLOW_BYTES ? "" : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(() => "");
    if (/^[ \t-]{0,40}uses:[ \t]{0,8}["']?[\w.-]{1,100}\/cardwarden@/m.test(text))
      return `${WORKFLOWS}/${entry.name}`;
  }
  return void 0;
}
async function stays(root, path) {
  const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
  for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); folder !== "."; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).catch(() => void 0);
    if (stats === void 0) continue;
    const target = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder)).catch(() => void 0);
    if (target === void 0 || !(0,_node_host_js__WEBPACK_IMPORTED_MODULE_7__/* .inside */ .nx)(real, target))
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(
        "link-leaves-repository",
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("init.link-leads-out", { folder, root }),
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("init.replace-link")
      );
    if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(target)).isDirectory())
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(
        "cannot-write",
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("init.not-a-folder", { folder }),
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("init.move-away")
      );
  }
}
async function settle(root, { path, text, purpose, instead }) {
  if (instead === path) return keptFile(path);
  if (instead !== void 0)
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("init.kept-instead", { file: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .line */ .n8)(instead), unwritten: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .line */ .n8)(path) });
  try {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), text, { flag: "wx" });
    return (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("init.wrote", { file: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .line */ .n8)(path), purpose });
  } catch (error) {
    if (error.code === "EEXIST") return keptFile(path);
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(
      "cannot-write",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("cli.cannot-write", { file: path }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("cli.check-folder")
    );
  }
}
const keptFile = (path) => (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_3__/* .message */ .iU)("init.kept", { file: (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_10__/* .line */ .n8)(path) });



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
