export const id = 6418;
export const ids = [6418];
export const modules = {

/***/ 866:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ servesGitHub),
/* harmony export */   vS: () => (/* binding */ isForGitHub),
/* harmony export */   xZ: () => (/* binding */ TOKENS),
/* harmony export */   yQ: () => (/* binding */ GITHUB_COM)
/* harmony export */ });
const GITHUB_COM = "https://github.com";
const TOKENS = ["CARDWARDEN_PACKS_TOKEN", "GITHUB_TOKEN", "GH_TOKEN"];
const isForGitHub = (name) => /^(?:CARDWARDEN_PACKS_TOKEN|(?:GITHUB|GH)_(?:ENTERPRISE_)?TOKEN|(?:INPUT|ACTIONS)_.*)$/is.test(
  name
);
function servesGitHub(url, { GITHUB_SERVER_URL }) {
  const stated = GITHUB_SERVER_URL || GITHUB_COM;
  if (url.protocol !== "https:" || !URL.canParse(stated)) return false;
  const { host } = new URL(stated);
  return host === "github.com" ? url.host === "npm.pkg.github.com" : url.host === `npm.${host}` || url.host === host;
}



/***/ }),

/***/ 6418:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  npmRemote: () => (/* binding */ npmRemote)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/semver/ranges/max-satisfying.js
var max_satisfying = __webpack_require__(7955);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(4737);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
// EXTERNAL MODULE: ./lib/src/model/errors.js
var errors = __webpack_require__(1793);
// EXTERNAL MODULE: ./lib/src/model/lookup.js
var lookup = __webpack_require__(1136);
// EXTERNAL MODULE: ./lib/src/policy/packs/pack-spec.js
var pack_spec = __webpack_require__(6379);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/modern-tar/dist/web/index.js + 1 modules
var web = __webpack_require__(1942);
// EXTERNAL MODULE: ./lib/src/node/remote/limits.js
var limits = __webpack_require__(1728);
;// CONCATENATED MODULE: ./lib/src/node/remote/archive.js






async function readArchive(bytes, wanted) {
  const entries = new ArchiveEntries(wanted);
  const archive = await unpacked(bytes, wanted.pack);
  let files;
  try {
    files = await (0,web/* unpackTar */.Ag)(archive, { strict: true, filter: (header) => entries.keeps(header) });
  } catch (error) {
    throw error instanceof errors/* UserError */.yo ? error : broken((0,messages/* message */.iU)("archive.not-tar", { pack: wanted.pack }));
  }
  const texts = /* @__PURE__ */ new Map();
  for (const { header, data } of files) {
    const path = entries.inPack(header.name) ?? "";
    const text = textOf(data ?? new Uint8Array());
    if (text !== void 0) texts.set(path, text);
    else if (isRead(path))
      throw new errors/* UserError */.yo(
        "pack-not-utf8",
        (0,messages/* message */.iU)("archive.not-utf8", { name: shownName(path), pack: wanted.pack }),
        (0,messages/* message */.iU)("archive.save-as-utf8")
      );
  }
  if (!texts.has("pack.json")) throw noPack(wanted, entries.packs);
  return texts;
}
async function unpacked(bytes, pack) {
  try {
    return await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes, { maxOutputLength: limits/* CAPS */.q.unpackedBytes });
  } catch (error) {
    const { code } = error;
    if (code === "ERR_BUFFER_TOO_LARGE")
      throw tooBig(pack, (0,messages/* message */.iU)("archive.bytes", { limit: limits/* CAPS */.q.unpackedBytes }));
    throw broken((0,messages/* message */.iU)("archive.not-gzip", { pack }));
  }
}
class ArchiveEntries {
  #wanted;
  /** Paths as a file system without case would see them. */
  #seen = /* @__PURE__ */ new Set();
  #top;
  #bytes = 0;
  #count = 0;
  /** Folders that hold a `pack.json`, for a message. */
  packs = [];
  constructor(wanted) {
    this.#wanted = wanted;
  }
  /** Before the content of the entry is looked at. */
  keeps({ name, type = "file", size }) {
    const { pack } = this.#wanted;
    this.#count += 1;
    if (this.#count > limits/* CAPS */.q.files)
      throw tooBig(pack, (0,messages/* message */.iU)("archive.entries", { limit: limits/* CAPS */.q.files }));
    if (type !== "file" && type !== "directory")
      throw hostile(
        pack,
        (0,messages/* message */.iU)("archive.kind", { type, name: shownName(name) }),
        (0,messages/* message */.iU)("archive.plain-files-only")
      );
    const steps = stepsOf(name, pack);
    if (steps.length > (type === "file" ? 1 : 0)) this.#isUnder(steps[0] ?? "");
    if (type === "directory") return false;
    const path = steps.join("/");
    const folded = path.normalize("NFC").toLowerCase();
    if (this.#seen.has(folded))
      throw hostile(
        pack,
        (0,messages/* message */.iU)("archive.twice", { name: shownName(name) }),
        (0,messages/* message */.iU)("archive.ambiguous-name")
      );
    this.#seen.add(folded);
    const inPack = this.inPack(path);
    return inPack !== void 0 && isText(inPack) && this.#weighed(inPack, size);
  }
  /** Returns the path in the folder of the pack; undefined where the entry is elsewhere. */
  inPack(name) {
    const [, ...steps] = plainSteps(name);
    if (steps.length === 0) return void 0;
    const path = steps.join("/");
    if (steps.at(-1) === "pack.json" && !this.packs.includes(path)) this.packs.push(path);
    const { folder } = this.#wanted;
    if (folder === "") return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : void 0;
  }
  /** npm takes the first folder off every name, whatever it is called: files of two folders would lie over each other. */
  #isUnder(top) {
    this.#top ??= top;
    if (top !== this.#top)
      throw hostile(
        this.#wanted.pack,
        (0,messages/* message */.iU)("archive.two-tops", { first: shownName(this.#top), second: shownName(top) }),
        (0,messages/* message */.iU)("archive.ambiguous-top")
      );
  }
  #weighed(path, size) {
    const { pack } = this.#wanted;
    if (size > limits/* CAPS */.q.textBytes)
      throw tooBig(
        pack,
        (0,messages/* message */.iU)("archive.text-bytes", { name: shownName(path), limit: limits/* CAPS */.q.textBytes })
      );
    this.#bytes += size;
    if (this.#bytes > limits/* CAPS */.q.packBytes)
      throw tooBig(pack, (0,messages/* message */.iU)("archive.texts-bytes", { limit: limits/* CAPS */.q.packBytes }));
    return true;
  }
}
const plainSteps = (name) => name.split("/").filter((step) => step !== "" && step !== ".");
const MAX_NAME = 1e3;
function stepsOf(name, pack) {
  if (name.length > MAX_NAME)
    throw tooBig(pack, (0,messages/* message */.iU)("archive.name-length", { length: name.length }));
  const steps = plainSteps(name);
  const leaves = name.startsWith("/") || steps.includes("..");
  if (leaves || /^[A-Za-z]:|[\\\p{Cc}\uFFFD]/u.test(name))
    throw hostile(
      pack,
      (0,messages/* message */.iU)("archive.name", { name: shownName(name) }),
      (0,messages/* message */.iU)("archive.leads-out")
    );
  if (steps.length > limits/* CAPS */.q.depth + 1)
    throw tooBig(pack, (0,messages/* message */.iU)("archive.depth", { limit: limits/* CAPS */.q.depth }));
  return steps;
}
const isText = (path) => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\.(?:json|md|ya?ml|txt)$/i.test(name) || /^(?:licen[cs]e|notice|copying)$/i.test(name);
};
const isRead = (path) => /^pack\.json$|^register\/[^/]+\.json$|\/rule\.json$/.test(path);
function textOf(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
const shownName = (name) => `\`${name.slice(0, 120).replace(
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`\\]/gu,
  (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`
)}\``;
function noPack({ pack, folder }, packs) {
  const folders = packs.slice(0, 10).map((path) => shownName(path.replace(/\/?pack\.json$/, "")));
  return new errors/* UserError */.yo(
    "pack-missing",
    (0,messages/* message */.iU)("archive.no-pack", { path: `${folder === "" ? "" : `${folder}/`}pack.json`, pack }),
    folders.length > 0 ? (0,messages/* message */.iU)("archive.name-folder", { folders }) : (0,messages/* message */.iU)("file.pack-layout")
  );
}
const hostile = (pack, finding, reason) => new errors/* UserError */.yo(
  "pack-hostile",
  (0,messages/* message */.iU)("archive.hostile", { pack, finding, reason }),
  (0,messages/* message */.iU)("archive.report")
);
const tooBig = (pack, finding) => new errors/* UserError */.yo(
  "pack-too-big",
  (0,messages/* message */.iU)("archive.too-big", { pack, finding }),
  (0,messages/* message */.iU)("archive.publish-alone")
);
const broken = (problem) => new errors/* UserError */.yo("pack-broken", problem, (0,messages/* message */.iU)("archive.report"));


// EXTERNAL MODULE: ./lib/src/node/remote/github-tokens.js
var github_tokens = __webpack_require__(866);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/ini/lib/ini.js
var ini = __webpack_require__(5756);
// EXTERNAL MODULE: ./lib/src/node/host.js + 1 modules
var host = __webpack_require__(65);
;// CONCATENATED MODULE: ./lib/src/node/remote/npmrc-files.js







const MAX_BYTES = 1024 * 1024;
function layersOf({ env, cwd, withoutProject }) {
  const environment = ofEnvironment(env);
  const home = env.HOME ?? env.USERPROFILE;
  const user = environment.get("userconfig") ?? (home === void 0 ? void 0 : (0,external_node_path_.join)(home, ".npmrc"));
  const global = environment.get("globalconfig") ?? (0,external_node_path_.join)(prefix(environment), "etc", "npmrc");
  const { repository, nearest } = projectOf(cwd);
  const project = withoutProject ? [] : [npmrc_files_layer(ofFile(nearest), true)];
  const strange = (path) => (0,host/* inside */.nx)(repository, (0,external_node_path_.resolve)(path)) || (0,host/* inside */.nx)(real(repository), real(path));
  const others = [user, global].filter((path) => path !== void 0).filter(exists);
  return [
    npmrc_files_layer({ settings: withoutEchoes(environment, project[0], env) }, false),
    ...project,
    ...others.filter((path) => !withoutProject || !strange(path)).map((path) => npmrc_files_layer(ofFile(path), strange(path)))
  ];
}
const npmrc_files_layer = ({ settings, text = "" }, ofCheckout) => ({
  settings,
  ofCheckout,
  lineOf(key) {
    const index = text.split(/\r\n?|\n/).findIndex((row) => {
      const [stated = ""] = row.split("=");
      return stated.trim().replace(/^(["'])(.*)\1$/, "$2") === key;
    });
    return index < 0 ? void 0 : index + 1;
  }
});
function ofEnvironment(env) {
  const settings = /* @__PURE__ */ new Map();
  for (const [name, value] of Object.entries(env)) {
    if (!/^npm_config_/i.test(name) || !value) continue;
    const key = name.slice("npm_config_".length);
    settings.set(key.startsWith("//") ? key : key.replace(/(?!^)_/g, "-").toLowerCase(), value);
  }
  return settings;
}
function withoutEchoes(environment, project, env) {
  if (project === void 0 || !(env.npm_execpath || env.npm_command)) return environment;
  const isEcho = (key, value) => {
    const stated = project.settings.get(key);
    return stated !== void 0 && comparable(expanded(stated, env)) === comparable(value);
  };
  return new Map([...environment].filter(([key, value]) => !isEcho(key, value)));
}
const comparable = (value) => (URL.canParse(value) ? new URL(value).href : value).replace(/\/$/, "");
const REFERENCE = /\$\{([^${}?]{1,200})(\?)?\}/g;
const expanded = (value, env) => value.replace(REFERENCE, (reference, name, orEmpty) => {
  const set = (0,lookup/* lookup */.$I)(env, name);
  return set || (orEmpty ? "" : reference);
});
const prefix = (environment) => {
  const stated = environment.get("prefix");
  if (stated !== void 0) return stated;
  const beside = (0,external_node_path_.dirname)(process.execPath);
  return process.platform === "win32" ? beside : (0,external_node_path_.dirname)(beside);
};
function projectOf(cwd) {
  const folders = [cwd];
  for (let folder = cwd; !exists((0,external_node_path_.join)(folder, ".git")); folders.push(folder)) {
    const above = (0,external_node_path_.dirname)(folder);
    if (above === folder) return { repository: cwd, nearest: (0,external_node_path_.join)(cwd, ".npmrc") };
    folder = above;
  }
  return {
    repository: folders.at(-1) ?? cwd,
    nearest: folders.map((folder) => (0,external_node_path_.join)(folder, ".npmrc")).find(exists)
  };
}
function exists(path) {
  try {
    return (0,external_node_fs_.statSync)(path) !== void 0;
  } catch {
    return false;
  }
}
function real(path) {
  try {
    return external_node_fs_.realpathSync.native(path);
  } catch {
    return path;
  }
}
function ofFile(path) {
  const settings = /* @__PURE__ */ new Map();
  if (path === void 0 || !exists(path)) return { settings };
  let text;
  let stated;
  try {
    const info = (0,external_node_fs_.statSync)(path);
    if (!info.isFile() || info.size > MAX_BYTES) throw new Error("not a file to read");
    text = (0,external_node_fs_.readFileSync)(path, "utf8");
    stated = (0,ini.parse)(text);
  } catch {
    throw new errors/* UserError */.yo(
      "pack-npmrc-unreadable",
      (0,messages/* message */.iU)("npmrc.unreadable", { path }),
      (0,messages/* message */.iU)("npmrc.must-be-readable")
    );
  }
  for (const [key, value] of Object.entries(stated))
    if (typeof value === "string") settings.set(key, value);
  return { settings, text };
}


;// CONCATENATED MODULE: ./lib/src/node/remote/npmrc.js




const DEFAULT_REGISTRY = "https://registry.npmjs.org/";
class NpmSettings {
  #env;
  #layers;
  constructor(access) {
    this.#env = access.env;
    this.#layers = layersOf(access);
  }
  /** Returns what is set outside the checkout; undefined where it is not set, or set to nothing. */
  outside(key) {
    for (const { settings, ofCheckout } of this.#layers) {
      const value = ofCheckout ? void 0 : settings.get(key);
      if (value !== void 0) return this.#given(value, void 0) || void 0;
    }
    return void 0;
  }
  /** Returns where the packages of a name are, that of its scope first. Always with a slash at its end. */
  registryOf(name) {
    const scope = name.startsWith("@") ? name.slice(0, name.indexOf("/")) : "";
    const keys = [...scope === "" ? [] : [`${scope}:registry`], "registry"];
    for (const key of keys) {
      const stated = this.#registryAt(key);
      if (stated !== void 0) return stated;
    }
    return new URL(DEFAULT_REGISTRY);
  }
  #registryAt(key) {
    const layer = this.#layers.find(({ settings }) => settings.has(key));
    const stated = layer?.settings.get(key);
    if (layer === void 0 || stated === void 0) return void 0;
    if (layer.ofCheckout && references(stated).length > 0) throw variableInAddress(key, layer);
    const value = this.#given(stated, void 0);
    if (value === "") return void 0;
    const isAddress = /^https?:\/\//i.test(value) && URL.canParse(value);
    if (!isAddress || unsetIn(value) !== void 0) throw invalid(key, value);
    const url = new URL(value);
    url.username = url.password = url.search = url.hash = "";
    if (!url.pathname.endsWith("/")) url.pathname += "/";
    return url;
  }
  /**
   * Returns what is set for an address or a path above it on the same host and port: `//host/path/:_authToken`, then `_auth`,
   * then `username` with `_password`. Nothing that is set for another host or path is ever given.
   * Source: https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration
   */
  authorizationFor(url) {
    const refused = [];
    for (const prefix of placesOf(url)) {
      const authorization = this.#at(prefix, url, refused);
      if (authorization) return authorization;
    }
    const [withheld] = refused;
    return withheld === void 0 ? {} : { withheld };
  }
  #at(prefix, url, refused) {
    const get = (name2) => this.#credential(`${prefix}:${name2}`, url, refused);
    const token = get("_authToken");
    if (token !== void 0) return header("Bearer", token, `${prefix}:_authToken`);
    const both = get("_auth");
    if (both !== void 0) return header("Basic", both, `${prefix}:_auth`);
    const name = get("username");
    const password = get("_password");
    if (name === void 0 || password === void 0) return void 0;
    if (unsetIn(password)) return header("Basic", password, `${prefix}:_password`);
    const clear = `${name}:${Buffer.from(password, "base64").toString("utf8")}`;
    return header("Basic", Buffer.from(clear).toString("base64"), `${prefix}:_password`);
  }
  /** Returns the first value that may be used for the address; a line that asks for too much is as if it did not stand there. */
  #credential(key, url, refused) {
    for (const layer of this.#layers) {
      const stated = layer.settings.get(key);
      if (stated === void 0) continue;
      const withheld = this.#withheldFrom(layer, key, stated, url);
      if (withheld === void 0) return this.#given(stated, url) || void 0;
      refused.push(withheld);
    }
    return void 0;
  }
  #withheldFrom(layer, key, stated, url) {
    const variables = references(stated);
    const [variable] = variables;
    const line = layer.ofCheckout ? layer.lineOf(key) : void 0;
    const token = variables.find(
      (name) => (0,github_tokens/* isForGitHub */.vS)(name) && (layer.ofCheckout || !(0,github_tokens/* servesGitHub */.et)(url, this.#env))
    );
    if (token !== void 0) return { variable: token, line, why: "github" };
    return variable !== void 0 && layer.ofCheckout && !this.#isOutside(url) ? { variable, line, why: "checkout" } : void 0;
  }
  /** True if an address belongs to a registry that is named outside the checkout. */
  #isOutside(url) {
    const below = ({ host, pathname }) => url.host === host && url.pathname.startsWith(pathname.endsWith("/") ? pathname : `${pathname}/`);
    for (const { settings, ofCheckout } of this.#layers) {
      if (ofCheckout) continue;
      for (const [key, value] of settings) {
        const address = /^(\/\/.*):[a-z_][\w-]*$/i.exec(key)?.[1];
        const named = /(?:^|:)registry$/.test(key) ? this.#given(value, void 0) : void 0;
        const stated = named ?? (address === void 0 ? "" : url.protocol + address);
        if (URL.canParse(stated) && new URL(stated).protocol === url.protocol && below(new URL(stated)))
          return true;
      }
    }
    return false;
  }
  /** With its variables. Tokens for GitHub are none, but where it is GitHub that is asked. */
  #given(value, url) {
    const toGitHub = url !== void 0 && (0,github_tokens/* servesGitHub */.et)(url, this.#env);
    const env = Object.entries(this.#env).filter(([name]) => toGitHub || !(0,github_tokens/* isForGitHub */.vS)(name));
    return expanded(value, Object.fromEntries(env));
  }
}
const references = (value) => [...value.matchAll(REFERENCE)].map(([, name = ""]) => name);
const unsetIn = (value) => /\$\{([^${}?]{1,200})\}/.exec(value)?.[1];
function header(scheme, value, key) {
  const unset = unsetIn(value);
  if (unset !== void 0) return { unset };
  if (!/^[\x21-\x7e]{1,8192}$/.test(value))
    throw new errors/* UserError */.yo(
      "pack-npmrc-invalid",
      (0,messages/* message */.iU)("npmrc.credential", { key }),
      (0,messages/* message */.iU)("npmrc.write-anew")
    );
  return { header: `${scheme} ${value}` };
}
function* placesOf({ host, pathname }) {
  const steps = pathname.split("/").filter((step) => step !== "");
  for (let length = steps.length; length >= 0; length--) {
    const prefix = `//${[host, ...steps.slice(0, length)].join("/")}`;
    yield `${prefix}/`;
    yield prefix;
  }
}
function withheldHint({ variable, line, why }, { host }) {
  const params = {
    place: placeInFile(line),
    variable: `\${${variable}}`,
    registry: `//${host}/`
  };
  return why === "checkout" ? (0,messages/* message */.iU)("npmrc.withheld-checkout", params) : (0,messages/* message */.iU)("npmrc.withheld-github", params);
}
const placeInFile = (line) => line === void 0 ? (0,messages/* message */.iU)("npmrc.file") : (0,messages/* message */.iU)("npmrc.line", { line });
function invalid(key, stated) {
  const unset = unsetIn(stated);
  return new errors/* UserError */.yo(
    "pack-registry-invalid",
    (0,messages/* message */.iU)("npmrc.registry", { key }),
    unset === void 0 ? (0,messages/* message */.iU)("npmrc.write-address") : (0,messages/* message */.iU)("npmrc.unset", { variable: unset })
  );
}
function variableInAddress(key, { lineOf }) {
  const line = lineOf(key);
  return new errors/* UserError */.yo(
    "pack-registry-invalid",
    (0,messages/* message */.iU)("npmrc.variable-in-address", { key, place: placeInFile(line) }),
    (0,messages/* message */.iU)("npmrc.write-out")
  );
}


// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
var external_node_https_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_https_, 2);
;// CONCATENATED MODULE: ./lib/src/node/remote/transport.js





async function send(url, way) {
  const { headers, signal } = way;
  const options = { headers, signal, agent: false };
  if (url.protocol === "http:") return answerTo(external_node_http_.get(url, options));
  if (way.proxy === void 0) return answerTo(external_node_https_.get(url, options));
  const socket = await tunnel(url, proxyAddress(way.proxy), signal);
  const agent = new external_node_https_.Agent({ socket });
  return answerTo(external_node_https_.get(url, { ...options, agent }));
}
const answerTo = (asked) => new Promise((done, fail) => {
  asked.once("response", done).on("error", fail);
});
function tunnel(target, proxy, signal) {
  const path = `${target.hostname}:${target.port || "443"}`;
  const { username, password } = proxy;
  const clear = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const authorization = `Basic ${Buffer.from(clear).toString("base64")}`;
  const asked = (proxy.protocol === "https:" ? external_node_https_namespaceObject : external_node_http_namespaceObject).request({
    method: "CONNECT",
    hostname: proxy.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: proxy.port || (proxy.protocol === "https:" ? 443 : 80),
    path,
    headers: { host: path, ...username === "" ? {} : { "proxy-authorization": authorization } },
    signal,
    agent: false
  });
  return new Promise((done, fail) => {
    asked.on("error", fail);
    asked.once("connect", ({ statusCode }, socket) => {
      if (statusCode === 200) return done(socket);
      socket.destroy();
      fail(new ProxyRefusal(statusCode ?? 0));
    });
    asked.end();
  });
}
class ProxyRefusal extends Error {
  status;
  constructor(status) {
    super("the proxy refused");
    this.status = status;
  }
}
function proxyAddress(stated) {
  const url = URL.canParse(stated) ? new URL(stated) : void 0;
  if (url !== void 0 && /^https?:$/.test(url.protocol)) return url;
  throw new errors/* UserError */.yo("pack-proxy-invalid", (0,messages/* message */.iU)("proxy.invalid"), (0,messages/* message */.iU)("proxy.write"));
}
function proxyFor(url, env, settings) {
  if (url.protocol !== "https:") return void 0;
  const set = (...names) => names.map((name) => (0,lookup/* lookup */.$I)(env, name)).find((value) => value);
  const direct = settings.outside("noproxy") ?? set("no_proxy", "NO_PROXY") ?? "";
  if (direct.split(/[\s,]+/).some((entry) => isBypassed(url, entry))) return void 0;
  return settings.outside("https-proxy") ?? set("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY");
}
function isBypassed({ hostname, port }, entry) {
  if (entry === "*") return true;
  const [, name = "", entryPort] = /^\*?\.?(.*?)(?::(\d{1,5}))?$/.exec(entry.toLowerCase()) ?? [];
  if (name === "" || entryPort !== void 0 && entryPort !== (port || "443")) return false;
  return hostname === name || hostname.endsWith(`.${name}`);
}


;// CONCATENATED MODULE: ./lib/src/node/remote/http.js






const MAX_REDIRECTS = 3;
class Client {
  #pack;
  #settings;
  #access;
  #end;
  constructor(pack, settings, access) {
    this.#pack = pack;
    this.#settings = settings;
    this.#access = access;
    this.#end = Date.now() + access.allMs;
  }
  /** Returns the answer of a registry, 200 or 4xx; everything else is an error. Redirects are followed here and nowhere below. */
  async get(start, question) {
    let url = withoutSecrets(start);
    let isTrusted = true;
    for (let redirects = 0; ; redirects++) {
      this.#checkTransport(url);
      const authorization = isTrusted ? this.#settings.authorizationFor(url) : {};
      const { status, location, body } = await this.#once(url, authorization.header, question);
      if (location === void 0) return this.#judged(status, body, url, authorization);
      const next = this.#next(url, location, question);
      if (redirects === MAX_REDIRECTS)
        throw redirected((0,messages/* message */.iU)("npm.redirected-again", this.#about(url)));
      isTrusted &&= next.origin === url.origin;
      url = next;
    }
  }
  #checkTransport(url) {
    if (isPrivate(url)) return;
    throw new errors/* UserError */.yo(
      "pack-insecure",
      (0,messages/* message */.iU)("npm.not-encrypted", this.#about(url)),
      (0,messages/* message */.iU)("npm.use-https")
    );
  }
  #next(url, location, { archive, subject }) {
    const params = this.#about(url);
    if (!URL.canParse(location, url.href))
      throw redirected((0,messages/* message */.iU)("npm.redirected-nowhere", params));
    const next = withoutSecrets(new URL(location, url));
    if (next.origin === url.origin) return next;
    if (!archive)
      throw redirected(
        (0,messages/* message */.iU)("npm.redirected-away", { ...params, target: placeOf(next), subject })
      );
    if (next.protocol !== "https:" && url.protocol === "https:")
      throw redirected((0,messages/* message */.iU)("npm.redirected-unencrypted", { ...params, target: placeOf(next) }));
    return next;
  }
  #about(url) {
    return { address: placeOf(url), pack: this.#pack };
  }
  #judged(status, body, url, authorization) {
    if (status === 401 || status === 403) throw this.#denied(status, url, authorization);
    if (status === 200 || status === 404 || status === 410) return { status, body };
    throw new errors/* UserError */.yo(
      "pack-unreachable",
      (0,messages/* message */.iU)("npm.status", { ...this.#about(url), status }),
      status === 429 || status >= 500 ? (0,messages/* message */.iU)("npm.try-later") : (0,messages/* message */.iU)("npm.check-registry")
    );
  }
  #denied(status, url, { header, unset, withheld }) {
    const registry = `//${url.host}/`;
    return new errors/* UserError */.yo(
      "pack-denied",
      (0,messages/* message */.iU)("npm.denied", { ...this.#about(url), status }),
      unset !== void 0 ? (0,messages/* message */.iU)("npm.variable-unset", { variable: `\${${unset}}`, registry, name: unset }) : withheld !== void 0 ? withheldHint(withheld, url) : header !== void 0 ? (0,messages/* message */.iU)("npm.credential-refused", { registry }) : (0,messages/* message */.iU)("npm.give-token", { line: `${registry}:_authToken=\${NPM_TOKEN}` })
    );
  }
  async #once(url, authorization, question) {
    const stop = new AbortController();
    const time = Math.min(this.#access.answerMs, this.#end - Date.now());
    const timer = setTimeout(() => stop.abort(), Math.max(0, time));
    const stopped = new Promise(
      (_, reject) => stop.signal.addEventListener("abort", () => reject(stop.signal.reason), { once: true })
    );
    try {
      return await Promise.race([this.#ask(url, authorization, question, stop.signal), stopped]);
    } catch (error) {
      if (stop.signal.aborted) throw this.#late(url);
      throw error instanceof errors/* UserError */.yo ? error : this.#unreachable(url, error);
    } finally {
      clearTimeout(timer);
    }
  }
  async #ask(url, authorization, question, signal) {
    const answer = await send(url, {
      headers: {
        accept: question.accept,
        "accept-encoding": question.archive ? "identity" : "gzip",
        "user-agent": "cardwarden",
        ...authorization === void 0 ? {} : { authorization }
      },
      signal,
      proxy: proxyFor(url, this.#access.env, this.#settings)
    });
    const { statusCode: status = 0, headers } = answer;
    const { location, "content-encoding": coding } = headers;
    if (status !== 200) {
      answer.on("error", () => {
      }).destroy();
      const redirect = [301, 302, 303, 307, 308].includes(status) && location !== void 0;
      return { status, body: new Uint8Array(), ...redirect ? { location } : {} };
    }
    const bytes = await this.#bytes(answer, question, url);
    const packed = coding === "gzip" && !question.archive;
    return { status, body: packed ? await this.#unpacked(bytes, question) : bytes };
  }
  async #bytes(body, question, url) {
    const chunks = [];
    let size = 0;
    try {
      for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > question.cap) throw this.#tooBig(question);
        chunks.push(chunk);
      }
    } catch (error) {
      if (error instanceof errors/* UserError */.yo) throw error;
      throw new errors/* UserError */.yo(
        "pack-incomplete",
        (0,messages/* message */.iU)("npm.broke-off", this.#about(url)),
        (0,messages/* message */.iU)("npm.try-again")
      );
    }
    return Buffer.concat(chunks);
  }
  async #unpacked(bytes, question) {
    try {
      return await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes, { maxOutputLength: question.cap });
    } catch (error) {
      if (codeOf(error) === "ERR_BUFFER_TOO_LARGE") throw this.#tooBig(question);
      throw new errors/* UserError */.yo(
        "pack-bad-answer",
        (0,messages/* message */.iU)("npm.cannot-unpack", { subject: question.subject, pack: this.#pack }),
        (0,messages/* message */.iU)("npm.check-way")
      );
    }
  }
  #tooBig({ subject, cap }) {
    return new errors/* UserError */.yo(
      "pack-too-big",
      (0,messages/* message */.iU)("npm.too-big", { subject, pack: this.#pack, limit: cap }),
      (0,messages/* message */.iU)("archive.publish-alone")
    );
  }
  #late(url) {
    const seconds = Math.min(this.#access.answerMs, this.#access.allMs) / 1e3;
    return new errors/* UserError */.yo(
      "pack-timeout",
      (0,messages/* message */.iU)("npm.timeout", { ...this.#about(url), seconds }),
      (0,messages/* message */.iU)("npm.check-proxy")
    );
  }
  #unreachable(url, error) {
    const refused = error instanceof ProxyRefusal;
    const reason = refused ? (0,messages/* message */.iU)("npm.proxy-answered", { status: error.status }) : codeOf(error) ?? (0,messages/* message */.iU)("npm.no-connection");
    return new errors/* UserError */.yo(
      "pack-unreachable",
      (0,messages/* message */.iU)("npm.unreachable", { ...this.#about(url), reason }),
      (0,messages/* message */.iU)("npm.check-network")
    );
  }
}
const redirected = (problem) => new errors/* UserError */.yo("pack-redirected", problem, (0,messages/* message */.iU)("npm.name-registry"));
const isPrivate = ({ protocol, hostname }) => protocol === "https:" || protocol === "http:" && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
function withoutSecrets(stated) {
  const url = new URL(stated);
  url.username = url.password = url.hash = "";
  return url;
}
const placeOf = ({ protocol, host, pathname }) => `${protocol}//${host}${pathname.slice(0, 200)}`;
function codeOf(error) {
  const { code } = error;
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : void 0;
}


;// CONCATENATED MODULE: ./lib/src/node/remote/npm.js











const npmRemote = {
  async resolve(spec, access) {
    const settings = new NpmSettings(access);
    const registry = settings.registryOf(spec.name);
    const client = new Client((0,pack_spec/* specText */.dU)(spec), settings, access);
    return resolved(spec, registry, await packument(client, registry, spec, settings));
  },
  async fetch(spec, { source, integrity }, access) {
    const pack = (0,pack_spec/* specText */.dU)(spec);
    const expected = sha512Of(integrity);
    if (expected === void 0 || !URL.canParse(source)) throw notInLock(pack);
    const settings = new NpmSettings(access);
    const client = new Client(pack, settings, access);
    const bytes = await archive(client, new URL(source), pack, settings);
    const actual = `sha512-${(0,external_node_crypto_.createHash)("sha512").update(bytes).digest("base64")}`;
    if (actual !== expected) throw mismatch(pack, expected, actual);
    return readArchive(bytes, { pack, folder: spec.folder });
  }
};
async function packument(client, registry, spec, settings) {
  const url = new URL(spec.name.replace("/", "%2f"), registry);
  const { status, body } = await client.get(url, {
    accept: "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8",
    cap: limits/* CAPS */.q.packedBytes,
    subject: (0,messages/* message */.iU)("npm.versions"),
    archive: false
  });
  if (status === 200) return new TextDecoder().decode(body);
  const hint = tokenHint(settings, url);
  throw new errors/* UserError */.yo(
    "pack-not-found",
    (0,messages/* message */.iU)("npm.not-found", { name: spec.name, registry: placeOf(registry) }),
    hint === void 0 ? (0,messages/* message */.iU)("npm.check-name") : (0,messages/* message */.iU)("npm.check-name-withheld", { hint })
  );
}
function tokenHint(settings, url) {
  const { withheld } = settings.authorizationFor(url);
  return withheld === void 0 ? void 0 : withheldHint(withheld, url);
}
async function archive(client, url, pack, settings) {
  const { status, body } = await client.get(url, {
    accept: "application/octet-stream, */*; q=0.8",
    cap: limits/* CAPS */.q.packedBytes,
    subject: (0,messages/* message */.iU)("npm.archive"),
    archive: true
  });
  if (status === 200) return body;
  const hint = tokenHint(settings, url);
  throw new errors/* UserError */.yo(
    "pack-gone",
    (0,messages/* message */.iU)("npm.gone", { pack, address: placeOf(url), status }),
    hint === void 0 ? (0,messages/* message */.iU)("npm.ask-publisher") : (0,messages/* message */.iU)("npm.ask-publisher-withheld", { hint })
  );
}
function resolved(spec, registry, text) {
  const { versions, tags } = readPackument(spec, text);
  const chosen = choose(spec.range, versions, tags);
  if (chosen === void 0) throw noVersion(spec, versions, tags);
  const pack = (0,pack_spec/* specText */.dU)(spec);
  const integrity = sha512Of(chosen.integrity);
  if (integrity === void 0)
    throw new errors/* UserError */.yo(
      "pack-no-integrity",
      (0,messages/* message */.iU)("npm.no-integrity", { name: spec.name, version: chosen.version }),
      (0,messages/* message */.iU)("npm.publish-again")
    );
  const { version, deprecated } = chosen;
  return {
    source: sourceOf(chosen, registry, pack),
    version,
    integrity,
    ...deprecated === void 0 ? {} : { deprecated }
  };
}
function choose(range, versions, tags) {
  if (valid(range) === null) return versions.get(tags.get(range) ?? "");
  const candidates = [...versions.values()];
  const best = (releases) => max_satisfying(
    releases.map(({ version: version2 }) => version2),
    range
  );
  const version = best(candidates.filter(({ deprecated }) => deprecated === void 0)) ?? best(candidates);
  return version === null ? void 0 : versions.get(version);
}
function readPackument(spec, text) {
  let document;
  try {
    document = JSON.parse(text);
  } catch {
  }
  const versions = /* @__PURE__ */ new Map();
  for (const [version, manifest] of entriesOf((0,lookup/* member */.Dc)(document, "versions"))) {
    const dist = (0,lookup/* member */.Dc)(manifest, "dist");
    const tarball = (0,lookup/* member */.Dc)(dist, "tarball");
    if (typeof tarball !== "string" || !/^\d[\w.+-]{4,255}$/.test(version)) continue;
    const notice = deprecation((0,lookup/* member */.Dc)(manifest, "deprecated"));
    versions.set(version, {
      version,
      tarball,
      integrity: (0,lookup/* member */.Dc)(dist, "integrity"),
      deprecated: notice
    });
  }
  const tags = /* @__PURE__ */ new Map();
  for (const [tag, version] of entriesOf((0,lookup/* member */.Dc)(document, "dist-tags")))
    if (typeof version === "string") tags.set(tag, version);
  if ((0,lookup/* member */.Dc)(document, "versions") === void 0)
    throw new errors/* UserError */.yo(
      "pack-bad-answer",
      (0,messages/* message */.iU)("npm.no-versions", { name: spec.name }),
      (0,messages/* message */.iU)("npm.check-registry-and-proxy")
    );
  return { versions, tags };
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const entriesOf = (value) => isObject(value) ? Object.entries(value) : [];
function deprecation(stated) {
  if (stated === true) return "deprecated";
  if (typeof stated !== "string") return void 0;
  const line = stated.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  return line === "" ? void 0 : line.slice(0, 300);
}
function sha512Of(stated) {
  if (typeof stated !== "string") return void 0;
  const digests = stated.slice(0, 2e3).split(/\s+/);
  return digests.map((digest) => digest.split("?")[0] ?? "").find((digest) => /^sha512-[A-Za-z0-9+/]{86}==$/.test(digest));
}
function sourceOf({ tarball }, registry, pack) {
  if (!URL.canParse(tarball, registry.href))
    throw new errors/* UserError */.yo(
      "pack-bad-answer",
      (0,messages/* message */.iU)("npm.no-address", { pack }),
      (0,messages/* message */.iU)("npm.inform-registry")
    );
  const url = withoutSecrets(new URL(tarball, registry));
  const behind = url.protocol === "http:" && registry.protocol === "https:";
  if (behind && url.hostname === registry.hostname) {
    url.protocol = registry.protocol;
    url.host = registry.host;
  }
  if (url.protocol === "https:" || registry.protocol === "http:") return url.href;
  throw new errors/* UserError */.yo(
    "pack-insecure",
    (0,messages/* message */.iU)("npm.archive-not-encrypted", { pack, address: placeOf(url) }),
    (0,messages/* message */.iU)("npm.inform-registry")
  );
}
function noVersion({ name, range }, versions, tags) {
  const newest = max_satisfying([...versions.keys()], "*", { includePrerelease: true });
  const named = [...tags.keys()].slice(0, 10).map(shownName);
  const highest = newest === null ? (0,messages/* message */.iU)("npm.no-version-at-all") : (0,messages/* message */.iU)("npm.highest", { version: newest });
  return new errors/* UserError */.yo(
    "pack-no-version",
    (0,messages/* message */.iU)("npm.no-version", { name, range: shownName(range) }),
    named.length > 0 ? (0,messages/* message */.iU)("npm.highest-and-tags", { highest, tags: named }) : highest
  );
}
const notInLock = (pack) => new errors/* UserError */.yo(
  "pack-no-integrity",
  (0,messages/* message */.iU)("npm.lock-incomplete", { pack }),
  (0,messages/* message */.iU)("npm.lock-again")
);
const mismatch = (pack, expected, actual) => new errors/* UserError */.yo(
  "pack-digest-mismatch",
  (0,messages/* message */.iU)("npm.digest", { pack, actual: npm_short(actual), locked: npm_short(expected) }),
  (0,messages/* message */.iU)("npm.changed-on-the-way")
);
const npm_short = (digest) => `${digest.slice(0, 19)}…`;



/***/ })

};
