export const id = 177;
export const ids = [177,9695];
export const modules = {

/***/ 8656:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ packFolder),
/* harmony export */   F4: () => (/* binding */ packSource),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   MJ: () => (/* binding */ policyText),
/* harmony export */   Ze: () => (/* binding */ configFile),
/* harmony export */   _S: () => (/* binding */ baselineFile),
/* harmony export */   yk: () => (/* binding */ packTexts)
/* harmony export */ });
/* unused harmony export isOutside */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1793);
/* harmony import */ var _policy_settings_config_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2623);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7282);







function repositoryRoot(start) {
  for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start); ; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git"))) return folder;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder) return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(start);
  }
}
function rootOf(cwd, paths) {
  const root = repositoryRoot(cwd);
  const outside = paths.find((path) => isOutside(root, path));
  if (outside === void 0) return root;
  const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(outside, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return repositoryRoot(folder ? outside : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(outside));
}
function isOutside(folder, path, { relative: relative2, isAbsolute, sep: sep2 } = node_path__WEBPACK_IMPORTED_MODULE_1__) {
  const way = relative2(folder, path);
  return way === ".." || way.startsWith(`..${sep2}`) || isAbsolute(way);
}
async function configFile(root, named) {
  for (const file of named === void 0 ? _policy_settings_config_files_js__WEBPACK_IMPORTED_MODULE_6__/* .CONFIG_FILES */ .n : [named]) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
    const text = textOf(path, root);
    if (text === void 0) continue;
    const { readConfig } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8477)]).then(__webpack_require__.bind(__webpack_require__, 8477));
    return readConfig((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"), text);
  }
  if (named !== void 0)
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(
      "config-missing",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("file.no-config", { file: named }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("file.check-config")
    );
  return {};
}
const policyText = (root, path) => textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), root);
async function baselineFile(root, {
  named,
  configured,
  written: pathToWrite
}) {
  const file = named ?? configured;
  if (file === void 0) return void 0;
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, file);
  const text = textOf(path, root);
  if (text === void 0 && path === pathToWrite) return void 0;
  if (text === void 0)
    throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(
      "baseline-missing",
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("file.no-baseline", { file }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("file.write-baseline")
    );
  const { readBaseline } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(6152)]).then(__webpack_require__.bind(__webpack_require__, 6152));
  return readBaseline((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"), text);
}
function textOf(path, checkout) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw unreadable(path);
  }
  try {
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    const leaves = checkout !== void 0 && (0,_output_js__WEBPACK_IMPORTED_MODULE_5__/* .isIn */ .S1)(checkout, path) && !(0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .inside */ .nx)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(checkout), real);
    if (!leaves && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real).isFile()) return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real, "utf8");
  } catch {
  }
  throw unreadable(path);
}
const unreadable = (path) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(
  "file-unreadable",
  (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("file.unreadable", { path }),
  (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("file.must-be-regular")
);
async function packFolder(folder, checkout) {
  return packSource(packTexts(folder, folder, checkout));
}
const packSource = ({ pack, rules, register }) => ({
  pack: pack.json,
  text: pack.text,
  rules: Object.fromEntries(rules.map((rule) => [rule.folder, rule.json])),
  ...register.length > 0 ? {
    register: Object.fromEntries(
      register.map(({ name, json }) => [name.slice(0, -".json".length), json])
    )
  } : {}
});
const REGISTER = "register";
function packTexts(folder, label = folder, checkout) {
  const read = (...names2) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ...names2);
    const file = [label.replace(/\/{1,9}$/, ""), ...names2].join("/").replace(/^\.\//, "");
    const text = textOf(path, checkout);
    if (text === void 0)
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(
        "pack-missing",
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("file.missing", { path }),
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("file.pack-layout")
      );
    try {
      return { file, text, json: JSON.parse(text) };
    } catch {
      throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(
        "pack-invalid",
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("file.not-json", { path }),
        (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_2__/* .message */ .iU)("pack.fix-json")
      );
    }
  };
  const pack = read("pack.json");
  const holding = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }).filter(
    ({ name }) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, "rule.json"))
  );
  const link = holding.find((entry) => !entry.isDirectory());
  if (link !== void 0) throw unreadable((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, link.name));
  const names = holding.map(({ name }) => name).sort();
  const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, REGISTER);
  const register = names.includes(REGISTER) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(home) ? [] : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(home).filter((name) => name.endsWith(".json"));
  return {
    pack,
    rules: names.map((name) => ({
      ...read(name, "rule.json"),
      folder: name,
      beside: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).sort()
    })),
    register: register.sort().map((name) => ({ ...read(REGISTER, name), name }))
  };
}



/***/ }),

/***/ 65:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D4: () => (/* binding */ decode),
  nx: () => (/* binding */ inside),
  P6: () => (/* binding */ nodeHost)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/facts/paths.js
var paths = __webpack_require__(282);
// EXTERNAL MODULE: ./lib/src/node/file-names.js
var file_names = __webpack_require__(3732);
// EXTERNAL MODULE: ./lib/src/node/ignore.js
var ignore = __webpack_require__(9657);
// EXTERNAL MODULE: ./lib/src/formats/index.js + 99 modules
var formats = __webpack_require__(1747);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
;// CONCATENATED MODULE: ./lib/src/node/listing.js








const START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
async function listed(root, options, visit = () => {
}) {
  const isExcluded = (0,ignore/* excluded */.t)(options);
  const walk = new ListingWalk(root, isExcluded, options.added ?? (() => false), visit);
  for (const path of options.paths) {
    const file = (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join("/");
    const real = (0,file_names/* leadsTo */.Rs)(root, file);
    if (real === void 0) throw noPath(root, path, file);
    const target = (0,external_node_fs_.statSync)((0,file_names/* pathOf */.XM)(root, file));
    if (target.isDirectory()) walk.start(file, real);
    else if (target.isFile()) walk.given(real);
  }
  return walk.result();
}
function noPath(root, path, file) {
  return (0,external_node_fs_.existsSync)((0,file_names/* pathOf */.XM)(root, file)) ? new errors/* UserError */.yo(
    "link-leaves-repository",
    (0,messages/* message */.iU)("path.leaves-repository", { path: file, root }),
    (0,messages/* message */.iU)("path.give-itself")
  ) : new errors/* UserError */.yo(
    "no-such-path",
    (0,messages/* message */.iU)("path.missing", { path: file || path }),
    (0,messages/* message */.iU)("path.check")
  );
}
const within = (folder, name) => folder === "" ? name : `${folder}/${name}`;
const below = (base, file) => base === "" ? file : file === base ? "" : file.slice(base.length + 1);
class ListingWalk {
  #root;
  #excluded;
  #added;
  #visit;
  #files = /* @__PURE__ */ new Set();
  #links = /* @__PURE__ */ new Map();
  #diagnostics = [];
  #seen = /* @__PURE__ */ new Set();
  /** Folders that links lead to: looked at when all others are. */
  #later = [];
  constructor(root, isExcluded, added, visit) {
    this.#root = root;
    this.#visit = visit;
    this.#excluded = isExcluded;
    this.#added = added;
  }
  start(folder, real) {
    this.#walk({ folder, base: folder, real, linked: false });
  }
  /** A card given by its path alone is still read with the declaration that speaks for it. */
  given(file) {
    this.#files.add(file);
    const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
    for (const { name, entry } of this.#entries(folder) ?? []) {
      const declared = within(folder, name);
      if (entry.isFile() && (0,paths/* isDeclaration */.HC)(name) && !this.#excluded.file(name, declared))
        this.#files.add(declared);
    }
  }
  result() {
    for (let target = this.#later.shift(); target !== void 0; target = this.#later.shift())
      if (!this.#seen.has(target.real)) this.#walk(target);
    const links = [...this.#links].filter(([link]) => !this.#files.has(link)).sort();
    return {
      files: [...this.#files].sort(),
      diagnostics: this.#diagnostics,
      ...links.length > 0 ? { links: new Map(links) } : {}
    };
  }
  #entries(folder) {
    try {
      return (0,file_names/* entriesOf */.Mc)(this.#root, folder);
    } catch {
      return void 0;
    }
  }
  #walk(target) {
    const { folder, base, real, linked } = target;
    this.#seen.add(real);
    if (folder === real && !linked) this.#visit(folder);
    const entries = this.#entries(folder);
    if (entries === void 0) {
      this.#unreadable(folder, base);
      return;
    }
    if (entries.some(({ name, entry }) => name === "rule.json" && entry.isFile())) {
      if (this.#hides(real)) return;
    }
    for (const { name, entry } of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
      const file = within(folder, name);
      const target2 = within(real, name);
      if (entry.isSymbolicLink()) this.#link(file, name, base);
      else if (entry.isDirectory()) {
        if (this.#excluded.folder(below(base, file)) || linked && this.#seen.has(target2))
          continue;
        this.#walk({ folder: file, base, real: target2, linked });
      } else if (entry.isFile() && this.#isOffered(file, name, base)) {
        if (linked) this.#links.set(file, target2);
        else this.#files.add(file);
      }
    }
  }
  #isOffered(file, name, base) {
    return (0,formats/* mayBeDocument */.EQ)(name) && !this.#excluded.file(below(base, file), file);
  }
  #link(file, name, base) {
    const target = (0,file_names/* followed */.Xd)(this.#root, file);
    const kind = target === void 0 ? void 0 : kindOf((0,file_names/* pathOf */.XM)(this.#root, target));
    if (kind === "folder" && target !== void 0) {
      if (!this.#excluded.folder(below(base, file)))
        this.#later.push({ folder: file, base, real: target, linked: true });
    } else if (kind === "file" && target !== void 0) {
      if (this.#isOffered(file, name, base)) this.#links.set(file, target);
    } else if ((0,formats/* mayBeDocument */.EQ)(name))
      this.#diagnostics.push({
        code: "link-not-followed",
        severity: "warning",
        message: (0,messages/* message */.iU)("listing.link"),
        at: { file, range: START }
      });
  }
  /** What `exclude` leaves out in any case is not missed. */
  #unreadable(folder, base) {
    const card = within(folder, "README.md");
    if (this.#excluded.file(below(base, card), card)) return;
    this.#diagnostics.push({
      code: "folder-unreadable",
      severity: "fatal",
      message: (0,messages/* message */.iU)("listing.folder"),
      hint: (0,messages/* message */.iU)("listing.check-folder"),
      at: { file: folder, range: START }
    });
  }
  /**
   * True if a folder is that of a rule: it holds examples, which are no cards. Where the change brings the rule, only the folder of a rule
   * of a pack that was there before: otherwise a pull request could hide its card behind a file.
   */
  #hides(folder) {
    if (!this.#added(within(folder, "rule.json"))) return true;
    const above = folder === "" ? ".." : folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
    const pack = within(above, "pack.json");
    return (0,external_node_fs_.existsSync)((0,file_names/* pathOf */.XM)(this.#root, pack)) && !this.#added(pack);
  }
}
function kindOf(path) {
  const info = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
  return info?.isFile() ? "file" : info?.isDirectory() ? "folder" : void 0;
}


;// CONCATENATED MODULE: ./lib/src/node/host.js







function nodeHost(options) {
  const root = (0,external_node_path_.resolve)(options.root);
  let listing;
  const verdicts = /* @__PURE__ */ new Map();
  const isOwn = (folder) => {
    const verdict = verdicts.get(folder) ?? (0,file_names/* followed */.Xd)(root, folder) !== void 0;
    verdicts.set(folder, verdict);
    return verdict;
  };
  return {
    list() {
      listing ??= listed(root, options, (folder) => verdicts.set(folder, true));
      return listing;
    },
    async names(folder) {
      try {
        if (!isOwn(folder)) return [];
        return (0,file_names/* entriesOf */.Mc)(root, folder).filter(({ entry }) => entry.isFile()).map(({ name }) => name).sort();
      } catch {
        return [];
      }
    },
    async below(folder) {
      const isExcluded = (0,ignore/* excluded */.t)({});
      const files = [];
      const walk = (folderPath) => {
        const within = (name) => folderPath === "" ? name : `${folderPath}/${name}`;
        for (const { name, entry } of entriesIn(root, folderPath)) {
          if (entry.isFile()) files.push(within(name));
          else if (entry.isDirectory() && !isExcluded.folder(within(name))) walk(within(name));
        }
      };
      if (isOwn(folder)) walk(folder);
      return files.sort();
    },
    async read(file, maxBytes) {
      if (!isOwn((0,paths/* folderOf */.yS)(file))) throw new Error("its folder leaves the repository");
      return readText(root, file, maxBytes);
    },
    debug: (message) => options.debug?.(message)
  };
}
function entriesIn(root, folder) {
  try {
    return (0,file_names/* entriesOf */.Mc)(root, folder);
  } catch {
    return [];
  }
}
async function readText(root, file, maxBytes) {
  const descriptor = opened(root, file);
  try {
    const info = (0,external_node_fs_.fstatSync)(descriptor);
    if (!info.isFile()) throw new Error("not a regular file");
    const buffer = Buffer.allocUnsafe(Math.min(info.size, maxBytes));
    let length = 0;
    while (length < buffer.length) {
      const bytes = (0,external_node_fs_.readSync)(descriptor, buffer, length, buffer.length - length, length);
      if (bytes === 0) break;
      length += bytes;
    }
    return decode(buffer.subarray(0, length), info.size > length);
  } finally {
    (0,external_node_fs_.closeSync)(descriptor);
  }
}
function opened(root, file) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = external_node_fs_.constants;
  const open = (path) => (0,external_node_fs_.openSync)((0,file_names/* pathOf */.XM)(root, path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    return open(file);
  } catch (error) {
    const target = isLink(error) ? (0,file_names/* followed */.Xd)(root, file) : void 0;
    if (target === void 0) throw error;
    return open(target);
  }
}
const isLink = (error) => ["ELOOP", "EMLINK"].includes(error.code ?? "");
function decode(bytes, truncated) {
  const mark = bytes[0] === 255 && bytes[1] === 254 ? "le" : bytes[0] === 254 && bytes[1] === 255 ? "be" : withoutMark(bytes);
  if (mark !== void 0)
    return { text: new TextDecoder(`utf-16${mark}`).decode(bytes), truncated, utf8: false };
  if (!truncated && (0,external_node_buffer_.isUtf8)(bytes))
    return {
      text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8"),
      truncated,
      utf8: true
    };
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes, {
      stream: truncated
    });
    return { text, truncated, utf8: true };
  } catch {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    return { text, truncated, utf8: false };
  }
}
function withoutMark(bytes) {
  const length = Math.min(bytes.length, 1024) & ~1;
  if (length < 4 || !bytes.subarray(0, length).includes(0)) return void 0;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [first = 0, second = 0] = zeros;
  const most = Math.max(first, second);
  if (most * 8 < length || Math.min(first, second) * 50 > most) return void 0;
  return second > first ? "le" : "be";
}
const inside = (root, path) => path === root || path.startsWith(root.endsWith(external_node_path_.sep) ? root : root + external_node_path_.sep);



/***/ }),

/***/ 9657:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ excluded)
/* harmony export */ });
/* harmony import */ var _facts_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(282);
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1793);
/* harmony import */ var _text_glob_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4023);




const IGNORED = /* @__PURE__ */ new Set([
  "node_modules",
  "vendor",
  "third_party",
  "third-party",
  "thirdparty",
  "dist",
  "build",
  "test",
  "tests",
  "__tests__",
  "testdata",
  "test-data",
  "test_data",
  "fixtures",
  "__fixtures__",
  "mocks",
  "__mocks__",
  "examples",
  "example",
  "template",
  "templates",
  "site-packages",
  "venv"
]);
function excluded(options) {
  const include = files(options.include);
  const exclude = files(options.exclude);
  return {
    folder: (below) => {
      const name = (0,_facts_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(below).toLowerCase();
      return name === ".git" || name.startsWith(".") && name !== ".github" || IGNORED.has(name);
    },
    file: (_, fromRoot) => include !== void 0 && !include(fromRoot) || exclude?.(fromRoot) === true
  };
}
function files(patterns = []) {
  if (patterns.length === 0) return void 0;
  const problem = patterns.map(_text_glob_index_js__WEBPACK_IMPORTED_MODULE_3__/* .globProblem */ .AI).find((text) => text !== void 0) ?? (0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_3__/* .globsProblem */ .jQ)(patterns);
  if (problem !== void 0) throw new _model_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("usage", problem, (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)("config.see-globs"));
  return (0,_text_glob_index_js__WEBPACK_IMPORTED_MODULE_3__/* .glob */ .TI)(patterns, { negation: true });
}



/***/ }),

/***/ 7282:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   aH: () => (/* binding */ refuseLinksOut),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65);
/* harmony import */ var _write_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(799);




class Refused extends Error {
  code = "EPERM";
}
function writeOutput({ path: stated, root, folders, devices }, parts) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(stated);
  const homes = [root, ...checkoutsAbove(path)].filter((home) => isIn(home, path));
  const isInCheckout = homes.length > 0;
  for (const home of homes) refuseLinksOut((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), home);
  if (folders) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
  const { O_WRONLY, O_CREAT, O_NOFOLLOW, O_NONBLOCK, O_TRUNC } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
  if (!isInCheckout && devices) return writeTo(path, O_WRONLY | O_CREAT | O_TRUNC, parts);
  for (const home of homes) refuseLinksOut((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), home);
  writeTo(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK, parts, (file) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile()) throw new Refused("not a regular file");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(file);
  });
}
function writeTo(path, flags, parts, opened = () => {
}) {
  const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, 438);
  try {
    opened(file);
    (0,_write_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .writeParts */ .Y)(file, parts);
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
  }
}
function checkoutsAbove(path) {
  const folders = [];
  for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder))
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git"), { throwIfNoEntry: false })) folders.push(folder);
  return folders;
}
function isIn(root, path) {
  const home = realOf(root);
  if (home === void 0 || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(home) === home) return false;
  for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path); ; folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
    const real = realOf(folder);
    if (real !== void 0 && (0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(home, real)) return true;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) === folder) return false;
  }
}
function refuseLinksOut(folder, root) {
  let target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
  while ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(target, { throwIfNoEntry: false }) === void 0 && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target) !== target)
    target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
  const home = realOf(root);
  const real = realOf(target);
  if (home === void 0 || real === void 0 || !(0,_host_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .nx)(home, real))
    throw new Refused("a link leads out of the checkout");
}
function realOf(path) {
  try {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
  } catch {
    return void 0;
  }
}



/***/ }),

/***/ 4506:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _documents_file_filter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4616);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1047);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3732);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65);





const KEPT = 4;
function sourceLines(root, given = /* @__PURE__ */ new Map()) {
  const linesByFile = /* @__PURE__ */ new Map();
  const read = (file) => {
    if (linesByFile.has(file)) return linesByFile.get(file);
    const text = given.get(file) ?? textOf(root, file);
    const [oldest] = linesByFile.keys();
    if (linesByFile.size >= KEPT && oldest !== void 0) linesByFile.delete(oldest);
    const fileLines = text === void 0 ? void 0 : (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .M)(text);
    linesByFile.set(file, fileLines);
    return fileLines;
  };
  return (file, line) => {
    const fileLines = read(file);
    return fileLines === void 0 || line < 1 || line > fileLines.count ? void 0 : fileLines.line(line);
  };
}
function textOf(root, file) {
  let descriptor;
  try {
    const target = (0,_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .followed */ .Xd)(root, file);
    if (target === void 0) return void 0;
    const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,_file_names_js__WEBPACK_IMPORTED_MODULE_2__/* .pathOf */ .XM)(root, target), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    if (!info.isFile() || info.size > (0,_documents_file_filter_js__WEBPACK_IMPORTED_MODULE_1__/* .mostBytes */ .j$)(file)) return void 0;
    return (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(descriptor), false).text;
  } catch {
    return void 0;
  } finally {
    if (descriptor !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
  }
}



/***/ }),

/***/ 799:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pages),
/* harmony export */   Y: () => (/* binding */ writeParts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const PAGE = 65536;
function* pages(parts) {
  let page = "";
  for (const part of parts) {
    page += part;
    if (page.length < PAGE) continue;
    yield page;
    page = "";
  }
  if (page !== "") yield page;
}
function writeParts(file, parts) {
  for (const page of pages(parts)) {
    const bytes = Buffer.from(page);
    for (let done = 0; done < bytes.length; ) done += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes, done);
  }
}



/***/ }),

/***/ 6379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ parseSpec),
/* harmony export */   Ls: () => (/* binding */ extendedSpec),
/* harmony export */   U0: () => (/* binding */ GITHUB),
/* harmony export */   Vx: () => (/* binding */ isRemote),
/* harmony export */   dU: () => (/* binding */ specText),
/* harmony export */   uf: () => (/* binding */ isPath)
/* harmony export */ });
/* unused harmony export relativeSpec */
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _model_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1793);


const GITHUB = "github:";
const isRemote = (text) => /^(?:npm:|github:|git\+)/.test(text);
const isPath = (text) => /^(?:\.{1,2}$|\.{0,2}\/)/.test(text);
function parseSpec(text) {
  if (isPath(text)) return { kind: "folder", path: text };
  if (text.startsWith("npm:")) return npmSpec(text);
  if (text.startsWith(GITHUB)) return githubSpec(text);
  if (text.startsWith("git+")) return gitSpec(text);
  if (/^(?:git@|ssh:|git:)/.test(text)) throw noSsh(text);
  throw invalid(
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.not-a-place", { place: withoutCredentials(text) }),
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.write-place")
  );
}
function specText(spec) {
  if (spec.kind === "folder") return spec.path;
  const { folder } = spec;
  if (spec.kind === "npm") return `npm:${spec.name}${folder && `/${folder}`}@${spec.range}`;
  const [scheme, between] = spec.repository.startsWith(GITHUB) ? ["", "/"] : ["git+", "//"];
  return `${scheme}${spec.repository}${folder && between + folder}@${spec.ref}`;
}
function relativeSpec(extender, path) {
  const spec = parseSpec(extender);
  if (spec.kind === "folder")
    throw invalid(
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.is-folder", { place: withoutCredentials(extender) }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.resolve-against-folder")
    );
  const steps = spec.folder === "" ? [] : spec.folder.split("/");
  if (path.startsWith("/")) throw leaves(extender, path);
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === void 0) throw leaves(extender, path);
  }
  return specText({ ...spec, folder: checkedFolder(steps.join("/"), withoutCredentials(path)) });
}
function extendedSpec(spec, extender) {
  if (extender === void 0 || !isRemote(extender)) return spec;
  if (isPath(spec)) return relativeSpec(extender, spec);
  if (/^git\+(?:file|http):/.test(spec) && !/^git\+(?:file|http):/.test(extender))
    throw leaves(extender, spec);
  return spec;
}
const PACKAGE = /^(?:@[a-z0-9~-][a-z0-9._~-]{0,200}\/)?[a-z0-9~-][a-z0-9._~-]{0,200}$/;
function npmSpec(text) {
  const body = text.slice("npm:".length);
  const separator = body.indexOf("@", 1);
  const path = separator < 0 ? body : body.slice(0, separator);
  const range = separator < 0 ? "latest" : body.slice(separator + 1).trim();
  const steps = path.split("/");
  const nameSteps = path.startsWith("@") ? 2 : 1;
  const name = steps.slice(0, nameSteps).join("/");
  if (!PACKAGE.test(name) || name.length > 214)
    throw invalid(
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.no-package", { place: withoutCredentials(text) }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.write-npm", EXAMPLES.npm)
    );
  if (!/^[\w.+~^<>=*| -]{1,100}$/.test(range))
    throw invalid(
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.no-range", { place: withoutCredentials(text) }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.write-npm-or-version", { package: EXAMPLES.npm.package })
    );
  const folder = checkedFolder(steps.slice(nameSteps).join("/"), withoutCredentials(text));
  return { kind: "npm", name, range, folder };
}
function githubSpec(text) {
  const { place: path, ref } = parted(text.slice(GITHUB.length), text);
  const [owner = "", name = "", ...steps] = path.split("/");
  const isNamed = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/.test(owner) && /^[\w.-]{1,100}$/.test(name);
  if (!isNamed || name === "." || name === "..")
    throw invalid(
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.no-repository", { place: withoutCredentials(text) }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.write", { example: EXAMPLES.github })
    );
  const repository = `${GITHUB}${owner}/${name.replace(/\.git$/, "")}`;
  return {
    kind: "git",
    repository,
    ref,
    folder: checkedFolder(steps.join("/"), withoutCredentials(text))
  };
}
function gitSpec(text) {
  const [, scheme = "", host = "", pathAndRef = ""] = /^git\+([a-z]+):\/\/([^/]*)(\/.*)?$/.exec(text) ?? [];
  if (/^ssh/.test(scheme) || text.startsWith("git+git@")) throw noSsh(text);
  if (host.includes("@"))
    throw invalid(
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.credentials", { place: `git+${scheme}://…` }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.use-token")
    );
  const { place: location, ref } = parted(pathAndRef, text);
  const [path = "", folder = "", ...others] = location.split("//");
  const readable = pathAndRef !== "" && !/[?#\\]/.test(location) && /[^/]/.test(path) && others.length === 0;
  if (!readable)
    throw invalid(
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.no-repository", { place: withoutCredentials(text) }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.write", { example: EXAMPLES.git })
    );
  const repository = `${scheme}://${host}${path.replace(/\/{1,9}$/, "")}`;
  checkTransport(scheme, host, text);
  return { kind: "git", repository, ref, folder: checkedFolder(folder, withoutCredentials(text)) };
}
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/;
const HOST = /^(?:[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,20}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?$/;
function checkTransport(scheme, host, text) {
  if (scheme === "file" && host === "") return;
  if (scheme === "https" && HOST.test(host)) return;
  if (scheme === "http" && LOOPBACK.test(host)) return;
  throw scheme === "http" ? invalid(
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.not-encrypted", { place: withoutCredentials(text) }),
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.use-https")
  ) : invalid(
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.transport", { place: withoutCredentials(text) }),
    (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.write-git-or-mirror", { git: EXAMPLES.git })
  );
}
function parted(pathAndRef, text) {
  const separator = pathAndRef.indexOf("@");
  const ref = separator < 0 ? "HEAD" : pathAndRef.slice(separator + 1).trim();
  const readable = ref.length <= 200 && !/^[-/]|\.\.|[\p{Cc}\p{Cf}:?[\]\\"'`$;&]|\/$/u.test(ref);
  if (ref === "" || !readable)
    throw invalid(
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.no-ref", { place: withoutCredentials(text) }),
      (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.write", { example: EXAMPLES.github })
    );
  return { place: separator < 0 ? pathAndRef : pathAndRef.slice(0, separator), ref };
}
function checkedFolder(stated, text) {
  const folder = stated.replace(/\/$/, "");
  const steps = folder === "" ? [] : folder.split("/");
  const strange = steps.some(
    (step) => step === "" || /^\.{1,2}$|^\.git$/i.test(step) || /[\p{Cc}\p{Cf}\\:@?#*"'`$]/u.test(step)
  );
  if (strange || folder.length > 500)
    throw invalid((0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.no-folder", { place: text }), (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.write-folder"));
  return folder;
}
const EXAMPLES = {
  npm: {
    package: "npm:@acme/ai-policy@^2",
    folder: "npm:@acme/ai-policy/packs/base@^2"
  },
  github: "github:acme/ai-policy/packs/base@v2.1.0",
  git: "git+https://git.example.org/acme/ai-policy.git//packs/base@v2.1.0"
};
const withoutCredentials = (text) => /:\/\/[^/]*@/.test(text) ? text.replace(/:\/\/[^/]*@/, "://…@") : text;
const invalid = (problem, hint) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo("pack-source-invalid", problem, hint);
const noSsh = (text) => invalid(
  (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.ssh", { place: withoutCredentials(text) }),
  (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.write-github-or-git", { github: EXAMPLES.github, git: EXAMPLES.git })
);
const leaves = (extender, path) => new _model_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(
  "pack-hostile",
  (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.leaves-package", {
    place: withoutCredentials(extender),
    path: withoutCredentials(path)
  }),
  (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("source.do-not-use")
);



/***/ }),

/***/ 2623:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ LOCK_FILE),
/* harmony export */   n: () => (/* binding */ CONFIG_FILES)
/* harmony export */ });
const CONFIG_FILES = [".cardwarden.yml", ".github/cardwarden.yml"];
const LOCK_FILE = "cardwarden.lock";



/***/ }),

/***/ 9695:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonParts: () => (/* binding */ jsonParts),
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3330);

const jsonReport = {
  id: "json",
  title: "report.v1 (schemas/report.v1.schema.json)",
  render: (report) => [...jsonParts(report)].join(""),
  parts: (report) => jsonParts(report)
};
function* jsonParts(value, stringify = _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq) {
  const members = Object.entries(value).filter(([, member]) => member !== void 0);
  for (const [i, [name, member]] of members.entries()) {
    const before = i === 0 ? "{\n" : ",\n";
    if (Array.isArray(member) && member.length > 0) {
      yield `${before}  ${stringify(name)}: [`;
      for (const [n, item] of member.entries()) {
        const text = stringify({ "": [item] });
        yield `${n === 0 ? "" : ","}${text.slice(HEAD, -TAIL)}`;
      }
      yield "\n  ]";
    } else yield before + stringify({ [name]: member }).slice("{\n".length, -"\n}".length);
  }
  yield members.length === 0 ? "{}\n" : "\n}\n";
}
const HEAD = '{\n  "": ['.length;
const TAIL = "\n  ]\n}".length;



/***/ })

};
