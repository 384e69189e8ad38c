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
/** Variables with a token for GitHub, the one for packs first. */
const TOKENS = ["CARDWARDEN_PACKS_TOKEN", "GITHUB_TOKEN", "GH_TOKEN"];
/**
 * Whether a variable is GitHub's own or an input of the Action: its tokens open the repository that is checked, so they
 * go to GitHub and to nobody else, whoever asks for them.
 */
const isForGitHub = (name) => /^(?:CARDWARDEN_PACKS_TOKEN|(?:GITHUB|GH)_(?:ENTERPRISE_)?TOKEN|(?:INPUT|ACTIONS)_.*)$/is.test(name);
/**
 * Whether an address is of GitHub's own registry for packages: npm.pkg.github.com, npm.HOST, or HOST itself of a server
 * without subdomains. Source: docs.github.com, "Working with the npm registry" of GitHub.com and Enterprise Server.
 */
function servesGitHub(url, { GITHUB_SERVER_URL }) {
    const stated = GITHUB_SERVER_URL || GITHUB_COM;
    if (url.protocol !== "https:" || !URL.canParse(stated))
        return false;
    const { host } = new URL(stated);
    return host === "github.com"
        ? url.host === "npm.pkg.github.com"
        : url.host === `npm.${host}` || url.host === host;
}


/***/ }),

/***/ 4037:
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
var max_satisfying = __webpack_require__(3193);
// EXTERNAL MODULE: ./node_modules/semver/ranges/valid.js
var valid = __webpack_require__(4737);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/lookup.js
var lookup = __webpack_require__(4438);
// EXTERNAL MODULE: ./lib/src/policy/spec.js
var policy_spec = __webpack_require__(9890);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/modern-tar/dist/web/index.js + 1 modules
var web = __webpack_require__(1942);
// EXTERNAL MODULE: ./lib/src/node/remote/limits.js
var limits = __webpack_require__(1728);
;// CONCATENATED MODULE: ./lib/src/node/remote/archive.js





/**
 * The texts of a pack in the archive of a package (`.tgz`). Everything happens in memory and nothing is written, so no
 * name in the archive can lead anywhere; names that try are refused all the same, for such an archive was not made by
 * honest means.
 * Source: https://docs.npmjs.com/cli/commands/npm-pack (a gzip of a tar whose files are in one folder, `package`).
 */
async function readArchive(bytes, wanted) {
    const entries = new Entries(wanted);
    const archive = await unpacked(bytes, wanted.pack);
    let files;
    try {
        files = await (0,web/* unpackTar */.Ag)(archive, { strict: true, filter: (header) => entries.keeps(header) });
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? error : broken(wanted.pack, "is no intact tar archive");
    }
    const texts = new Map();
    for (const { header, data } of files) {
        const path = entries.inPack(header.name) ?? "";
        const text = textOf(data ?? new Uint8Array());
        if (text !== undefined)
            texts.set(path, text);
        else if (isRead(path))
            throw new errors/* UserError */.yo("pack-not-utf8", `${shownName(path)} in the pack ${wanted.pack} is not UTF-8`, "its publisher has to save it as UTF-8");
    }
    if (!texts.has("pack.json"))
        throw noPack(wanted, entries.packs);
    return texts;
}
async function unpacked(bytes, pack) {
    try {
        return await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes, { maxOutputLength: limits/* CAPS */.q.unpackedBytes });
    }
    catch (error) {
        const { code } = error;
        if (code === "ERR_BUFFER_TOO_LARGE")
            throw tooBig(pack, `has more than ${limits/* CAPS */.q.unpackedBytes} bytes when it is unpacked`);
        throw broken(pack, "is no intact gzip file");
    }
}
/** The entries of one archive as they pass: refuses what no package needs, and says which of the rest are read. */
class Entries {
    #wanted;
    /** Paths as a file system without case would see them. */
    #seen = new Set();
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
            throw tooBig(pack, `has more than ${limits/* CAPS */.q.files} entries`);
        if (type !== "file" && type !== "directory")
            throw hostile(pack, `holds the ${type} ${shownName(name)}`, "a pack has plain files only");
        const steps = stepsOf(name, pack);
        // A file beside the folder is in no package: npm lays down what is in one.
        if (steps.length > (type === "file" ? 1 : 0))
            this.#isUnder(steps[0] ?? "");
        if (type === "directory")
            return false;
        const path = steps.join("/");
        const place = path.normalize("NFC").toLowerCase();
        if (this.#seen.has(place))
            throw hostile(pack, `holds ${shownName(name)} twice, if capitals are put aside`, "which of the two counts would depend on who reads it");
        this.#seen.add(place);
        const inPack = this.inPack(path);
        return inPack !== undefined && isText(inPack) && this.#weighed(inPack, size);
    }
    /** The path in the folder of the pack; undefined where the entry is elsewhere. */
    inPack(name) {
        const [, ...steps] = plainSteps(name);
        if (steps.length === 0)
            return undefined;
        const path = steps.join("/");
        if (steps.at(-1) === "pack.json" && !this.packs.includes(path))
            this.packs.push(path);
        const { folder } = this.#wanted;
        if (folder === "")
            return path;
        return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
    }
    /** npm takes the first folder off every name, whatever it is called: files of two folders would lie over each other. */
    #isUnder(top) {
        this.#top ??= top;
        if (top !== this.#top)
            throw hostile(this.#wanted.pack, `has two folders at its top, ${shownName(this.#top)} and ${shownName(top)}`, "which of their files count would depend on who reads it");
    }
    #weighed(path, size) {
        const { pack } = this.#wanted;
        if (size > limits/* CAPS */.q.textBytes)
            throw tooBig(pack, `holds ${shownName(path)}, which has more than ${limits/* CAPS */.q.textBytes} bytes`);
        this.#bytes += size;
        if (this.#bytes > limits/* CAPS */.q.packBytes)
            throw tooBig(pack, `has more than ${limits/* CAPS */.q.packBytes} bytes of texts`);
        return true;
    }
}
/** The steps of a name without those that say nothing: `./package//x` is `package/x`. */
const plainSteps = (name) => name.split("/").filter((step) => step !== "" && step !== ".");
const MAX_NAME = 1_000;
/** The steps of a name that leads down and nowhere else, whatever system reads it. */
function stepsOf(name, pack) {
    if (name.length > MAX_NAME)
        throw tooBig(pack, `holds a name of ${name.length} characters`);
    const steps = plainSteps(name);
    const leaves = name.startsWith("/") || steps.includes("..");
    // Backslashes and drives are paths on Windows; U+FFFD stands where a name was not UTF-8.
    if (leaves || /^[A-Za-z]:|[\\\p{Cc}\uFFFD]/u.test(name))
        throw hostile(pack, `holds the name ${shownName(name)}`, "it could lead out of the folder that it is unpacked in");
    if (steps.length > limits/* CAPS */.q.depth + 1)
        throw tooBig(pack, `holds folders more than ${limits/* CAPS */.q.depth} levels deep`);
    return steps;
}
/** What packs are made of: rules, what describes them, and their examples. */
const isText = (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return /\.(?:json|md|ya?ml|txt)$/i.test(name) || /^(?:licen[cs]e|notice|copying)$/i.test(name);
};
/** Files that decide, and so must be readable. */
const isRead = (path) => /^pack\.json$|^register\/[^/]+\.json$|\/rule\.json$/.test(path);
/** Undefined where the bytes are not UTF-8. */
function textOf(bytes) {
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** A name that somebody else chose, so that it stays one harmless word of a message. */
const shownName = (name) => `\`${name
    .slice(0, 120)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`\\]/gu, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)}\``;
function noPack({ pack, folder }, packs) {
    const folders = packs.slice(0, 10).map((path) => shownName(path.replace(/\/?pack\.json$/, "")));
    return new errors/* UserError */.yo("pack-missing", `there is no ${folder === "" ? "" : `${folder}/`}pack.json in ${pack}`, folders.length > 0
        ? `name a folder behind the package's name; this one has a pack in ${folders.join(", ")}`
        : "a pack is a folder with pack.json and one folder a rule");
}
const hostile = (pack, what, why) => new errors/* UserError */.yo("pack-hostile", `the archive of ${pack} ${what}: ${why}`, REPORT);
const REPORT = "do not use this version, and tell whoever publishes the package";
const tooBig = (pack, what) => new errors/* UserError */.yo("pack-too-big", `the archive of ${pack} ${what}`, "publish the pack as a package of its own, without what is not part of it");
const broken = (pack, what) => new errors/* UserError */.yo("pack-broken", `the archive of ${pack} ${what}`, REPORT);

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
/**
 * The environment, then `.npmrc` of the project, of the user and of the machine; the first that says something counts.
 * Source: https://docs.npmjs.com/cli/configuring-npm/npmrc
 */
function layersOf({ env, cwd, withoutProject }) {
    const environment = ofEnvironment(env);
    const home = env.HOME ?? env.USERPROFILE;
    const user = environment.get("userconfig") ?? (home === undefined ? undefined : (0,external_node_path_.join)(home, ".npmrc"));
    const global = environment.get("globalconfig") ?? (0,external_node_path_.join)(prefix(environment), "etc", "npmrc");
    const { repository, nearest } = projectOf(cwd);
    const project = withoutProject ? [] : [npmrc_files_layer(ofFile(nearest), true)];
    // Whoever names a file of the checkout as theirs has not written what a stranger put there.
    const strange = (path) => (0,host/* inside */.nx)(repository, (0,external_node_path_.resolve)(path)) || (0,host/* inside */.nx)(real(repository), real(path));
    const others = [user, global].filter((path) => path !== undefined).filter(exists);
    return [
        npmrc_files_layer({ settings: withoutEchoes(environment, project[0], env) }, false),
        ...project,
        ...others
            .filter((path) => !withoutProject || !strange(path))
            .map((path) => npmrc_files_layer(ofFile(path), strange(path))),
    ];
}
const npmrc_files_layer = ({ settings, text = "" }, ofCheckout) => ({
    settings,
    ofCheckout,
    lineOf(key) {
        const at = text.split(/\r\n?|\n/).findIndex((row) => {
            const [stated = ""] = row.split("=");
            return stated.trim().replace(/^(["'])(.*)\1$/, "$2") === key;
        });
        return at < 0 ? undefined : at + 1;
    },
});
/** `npm_config_registry`, whatever its capitals; names of registries stand as they are. */
function ofEnvironment(env) {
    const settings = new Map();
    for (const [name, value] of Object.entries(env)) {
        if (!/^npm_config_/i.test(name) || !value)
            continue;
        const key = name.slice("npm_config_".length);
        settings.set(key.startsWith("//") ? key : key.replace(/(?!^)_/g, "-").toLowerCase(), value);
    }
    return settings;
}
/**
 * What the project says as well is left to the project where npm started us: `npx` and `npm run` put the settings of its
 * `.npmrc` into the environment, variables expanded. Source: @npmcli/config, lib/set-envs.js.
 */
function withoutEchoes(environment, project, env) {
    if (project === undefined || !(env.npm_execpath || env.npm_command))
        return environment;
    const isEcho = (key, value) => {
        const stated = project.settings.get(key);
        return stated !== undefined && comparable(expanded(stated, env)) === comparable(value);
    };
    return new Map([...environment].filter(([key, value]) => !isEcho(key, value)));
}
/** npm writes addresses in the way of `URL`. */
const comparable = (value) => (URL.canParse(value) ? new URL(value).href : value).replace(/\/$/, "");
const REFERENCE = /\$\{([^${}?]{1,200})(\?)?\}/g;
/**
 * `${NAME}`, and `${NAME?}`, which is empty where it is not set. A variable that is empty counts as not set: so a
 * secret arrives where a workflow may not have it.
 */
const expanded = (value, env) => value.replace(REFERENCE, (whole, name, orEmpty) => {
    const set = (0,lookup/* lookup */.$I)(env, name);
    return set || (orEmpty ? "" : whole);
});
const prefix = (environment) => {
    const stated = environment.get("prefix");
    if (stated !== undefined)
        return stated;
    const beside = (0,external_node_path_.dirname)(process.execPath);
    return process.platform === "win32" ? beside : (0,external_node_path_.dirname)(beside);
};
/** The repository of a folder, and the nearest `.npmrc` from the folder upwards, never above the repository. */
function projectOf(cwd) {
    const folders = [cwd];
    for (let folder = cwd; !exists((0,external_node_path_.join)(folder, ".git")); folders.push(folder)) {
        const above = (0,external_node_path_.dirname)(folder);
        // Above a folder that is in no repository, everything may belong to somebody else.
        if (above === folder)
            return { repository: cwd, nearest: (0,external_node_path_.join)(cwd, ".npmrc") };
        folder = above;
    }
    return {
        repository: folders.at(-1) ?? cwd,
        nearest: folders.map((folder) => (0,external_node_path_.join)(folder, ".npmrc")).find(exists),
    };
}
function exists(path) {
    try {
        return (0,external_node_fs_.statSync)(path) !== undefined;
    }
    catch {
        return false;
    }
}
function real(path) {
    try {
        return external_node_fs_.realpathSync.native(path);
    }
    catch {
        return path;
    }
}
function ofFile(path) {
    const settings = new Map();
    if (path === undefined || !exists(path))
        return { settings };
    let text;
    let stated;
    try {
        const info = (0,external_node_fs_.statSync)(path);
        if (!info.isFile() || info.size > MAX_BYTES)
            throw new Error("not a file to read");
        text = (0,external_node_fs_.readFileSync)(path, "utf8");
        stated = (0,ini.parse)(text);
    }
    catch {
        throw new errors/* UserError */.yo("pack-npmrc-unreadable", `${path} cannot be read`, "it says where packages are; it must be a regular file that may be read");
    }
    for (const [key, value] of Object.entries(stated))
        if (typeof value === "string")
            settings.set(key, value);
    return { settings, text };
}

;// CONCATENATED MODULE: ./lib/src/node/remote/npmrc.js



const DEFAULT_REGISTRY = "https://registry.npmjs.org/";
/**
 * The settings of npm that say where packages are and who may have them.
 *
 * npm puts any variable of the environment into the `.npmrc` of a project, and sends it to the host that stands there.
 * Here a file of the checkout, which may be a stranger's, gets variables for one thing alone: credentials for a registry
 * that is named outside the checkout too. It may say where packages are, and nothing of the way to them.
 */
class NpmSettings {
    #env;
    #layers;
    constructor(access) {
        this.#env = access.env;
        this.#layers = layersOf(access);
    }
    /** What is set outside the checkout; undefined where it is not set, or set to nothing. */
    outside(key) {
        for (const { settings, ofCheckout } of this.#layers) {
            const value = ofCheckout ? undefined : settings.get(key);
            if (value !== undefined)
                return this.#given(value, undefined) || undefined;
        }
        return undefined;
    }
    /** Where the packages of a name are, that of its scope first. Always with a slash at its end. */
    registryOf(name) {
        const scope = name.startsWith("@") ? name.slice(0, name.indexOf("/")) : "";
        const keys = [...(scope === "" ? [] : [`${scope}:registry`]), "registry"];
        for (const key of keys) {
            const stated = this.#registryAt(key);
            if (stated !== undefined)
                return stated;
        }
        return new URL(DEFAULT_REGISTRY);
    }
    #registryAt(key) {
        const layer = this.#layers.find(({ settings }) => settings.has(key));
        const stated = layer?.settings.get(key);
        if (layer === undefined || stated === undefined)
            return undefined;
        if (layer.ofCheckout && references(stated).length > 0)
            throw variableInAddress(key, layer);
        const value = this.#given(stated, undefined);
        if (value === "")
            return undefined;
        const isAddress = /^https?:\/\//i.test(value) && URL.canParse(value);
        if (!isAddress || unsetIn(value) !== undefined)
            throw invalid(key, value);
        const url = new URL(value);
        // Credentials belong to the settings that name whom they are for.
        url.username = url.password = url.search = url.hash = "";
        if (!url.pathname.endsWith("/"))
            url.pathname += "/";
        return url;
    }
    /**
     * What is set for an address or a path above it on the same host and port: `//host/path/:_authToken`, then `_auth`,
     * then `username` with `_password`. Nothing that is set for another host or path is ever given.
     * Source: https://docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration
     */
    authorizationFor(url) {
        const refused = [];
        for (const place of placesOf(url)) {
            const own = this.#at(place, url, refused);
            if (own)
                return own;
        }
        const [withheld] = refused;
        return withheld === undefined ? {} : { withheld };
    }
    #at(place, url, refused) {
        const get = (name) => this.#credential(`${place}:${name}`, url, refused);
        const token = get("_authToken");
        if (token !== undefined)
            return header("Bearer", token, `${place}:_authToken`);
        const both = get("_auth");
        if (both !== undefined)
            return header("Basic", both, `${place}:_auth`);
        const name = get("username");
        const password = get("_password");
        if (name === undefined || password === undefined)
            return undefined;
        if (unsetIn(password))
            return header("Basic", password, `${place}:_password`);
        const clear = `${name}:${Buffer.from(password, "base64").toString("utf8")}`;
        return header("Basic", Buffer.from(clear).toString("base64"), `${place}:_password`);
    }
    /** The first value that may be used for the address; a line that asks for too much is as if it did not stand there. */
    #credential(key, url, refused) {
        for (const layer of this.#layers) {
            const stated = layer.settings.get(key);
            if (stated === undefined)
                continue;
            const withheld = this.#withheldFrom(layer, key, stated, url);
            if (withheld === undefined)
                return this.#given(stated, url) || undefined;
            refused.push(withheld);
        }
        return undefined;
    }
    #withheldFrom(layer, key, stated, url) {
        const variables = references(stated);
        const [variable] = variables;
        const line = layer.ofCheckout ? layer.lineOf(key) : undefined;
        const token = variables.find((name) => (0,github_tokens/* isForGitHub */.vS)(name) && (layer.ofCheckout || !(0,github_tokens/* servesGitHub */.et)(url, this.#env)));
        if (token !== undefined)
            return { variable: token, line, why: "github" };
        return variable !== undefined && layer.ofCheckout && !this.#isOutside(url)
            ? { variable, line, why: "checkout" }
            : undefined;
    }
    /** Whether an address belongs to a registry that is named outside the checkout. */
    #isOutside(url) {
        const below = ({ host, pathname }) => url.host === host &&
            url.pathname.startsWith(pathname.endsWith("/") ? pathname : `${pathname}/`);
        for (const { settings, ofCheckout } of this.#layers) {
            if (ofCheckout)
                continue;
            for (const [key, value] of settings) {
                const address = /^(\/\/.*):[a-z_][\w-]*$/i.exec(key)?.[1];
                const named = /(?:^|:)registry$/.test(key) ? this.#given(value, undefined) : undefined;
                const stated = named ?? (address === undefined ? "" : url.protocol + address);
                if (URL.canParse(stated) &&
                    new URL(stated).protocol === url.protocol &&
                    below(new URL(stated)))
                    return true;
            }
        }
        return false;
    }
    /** With its variables. Tokens for GitHub are none, but where it is GitHub that is asked. */
    #given(value, url) {
        const toGitHub = url !== undefined && (0,github_tokens/* servesGitHub */.et)(url, this.#env);
        const env = Object.entries(this.#env).filter(([name]) => toGitHub || !(0,github_tokens/* isForGitHub */.vS)(name));
        return expanded(value, Object.fromEntries(env));
    }
}
const references = (value) => [...value.matchAll(REFERENCE)].map(([, name = ""]) => name);
const unsetIn = (value) => /\$\{([^${}?]{1,200})\}/.exec(value)?.[1];
function header(scheme, value, key) {
    const unset = unsetIn(value);
    if (unset !== undefined)
        return { unset };
    // A line break would be a header of its own. The value is never part of a message.
    if (!/^[\x21-\x7e]{1,8192}$/.test(value))
        throw new errors/* UserError */.yo("pack-npmrc-invalid", `the value of ${key} in .npmrc is no credential`, "it holds spaces, line breaks or signs that no token has; write it anew");
    return { header: `${scheme} ${value}` };
}
/** `//host:port/a/b/`, `//host:port/a/` and `//host:port/`, each also without the last slash. */
function* placesOf({ host, pathname }) {
    const steps = pathname.split("/").filter((step) => step !== "");
    for (let length = steps.length; length >= 0; length--) {
        const place = `//${[host, ...steps.slice(0, length)].join("/")}`;
        yield `${place}/`;
        yield place;
    }
}
/** What to do about a line that was not followed; the value is never part of it. */
function withheldHint({ variable, line, why }, { host }) {
    const where = `${line === undefined ? ".npmrc" : `line ${line} of .npmrc`} asks for \${${variable}} for //${host}/`;
    return why === "checkout"
        ? `${where}, a host that nothing outside the checkout names, so it is not sent; only where you trust that host, put the line into ~/.npmrc`
        : `${where}; tokens for GitHub go to GitHub alone: give the registry a variable of its own`;
}
function invalid(key, stated) {
    const unset = unsetIn(stated);
    return new errors/* UserError */.yo("pack-registry-invalid", `\`${key}\` in .npmrc is no address of a registry`, unset === undefined ? "write https://HOST/PATH/" : `${unset} is not set, or empty`);
}
function variableInAddress(key, { lineOf }) {
    const line = lineOf(key);
    return new errors/* UserError */.yo("pack-registry-invalid", `\`${key}\` in .npmrc of the checkout${line === undefined ? "" : `, line ${line},`} names a variable, and a file of the checkout gets none for an address`, "write the address out, or put the line into ~/.npmrc");
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
var external_node_http_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_http_, 2);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
var external_node_https_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_https_, 2);
;// CONCATENATED MODULE: ./lib/src/node/remote/transport.js




/** Sends a GET and waits for the head of the answer. No redirect is followed and nothing is unpacked. */
async function send(url, way) {
    const { headers, signal } = way;
    const options = { headers, signal, agent: false };
    if (url.protocol === "http:")
        return answerTo(external_node_http_.get(url, options));
    if (way.proxy === undefined)
        return answerTo(external_node_https_.get(url, options));
    const socket = await tunnel(url, proxyAddress(way.proxy), signal);
    const agent = new external_node_https_.Agent({ socket });
    return answerTo(external_node_https_.get(url, { ...options, agent }));
}
const answerTo = (asked) => new Promise((done, fail) => {
    asked.once("response", done).on("error", fail);
});
/**
 * A connection through a proxy, over which TLS is then spoken with the host itself, so that the proxy sees no more than
 * its name. Source: RFC 9110, section 9.3.6 (CONNECT).
 */
function tunnel(to, proxy, signal) {
    const path = `${to.hostname}:${to.port || "443"}`;
    const { username, password } = proxy;
    const clear = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    const authorization = `Basic ${Buffer.from(clear).toString("base64")}`;
    const asked = (proxy.protocol === "https:" ? external_node_https_namespaceObject : external_node_http_namespaceObject).request({
        method: "CONNECT",
        hostname: proxy.hostname.replace(/^\[(.*)\]$/, "$1"),
        port: proxy.port || (proxy.protocol === "https:" ? 443 : 80),
        path,
        headers: { host: path, ...(username === "" ? {} : { "proxy-authorization": authorization }) },
        signal,
        agent: false,
    });
    return new Promise((done, fail) => {
        asked.on("error", fail);
        asked.once("connect", ({ statusCode }, socket) => {
            if (statusCode === 200)
                return done(socket);
            socket.destroy();
            fail(new ProxyRefusal(statusCode ?? 0));
        });
        asked.end();
    });
}
/** The proxy itself answered with another status than 200. */
class ProxyRefusal extends Error {
    status;
    constructor(status) {
        super("the proxy refused");
        this.status = status;
    }
}
function proxyAddress(stated) {
    const url = URL.canParse(stated) ? new URL(stated) : undefined;
    if (url !== undefined && /^https?:$/.test(url.protocol))
        return url;
    throw new errors/* UserError */.yo("pack-proxy-invalid", "the address of the proxy in HTTPS_PROXY or .npmrc cannot be used", "write http://HOST:PORT");
}
/**
 * What is on this machine is asked directly: http is only for that. The names are those of curl and npm. The checkout has
 * no say: an address of a proxy may hold a password, and whoever runs it sees who is asked.
 */
function proxyFor(url, env, settings) {
    if (url.protocol !== "https:")
        return undefined;
    const set = (...names) => names.map((name) => (0,lookup/* lookup */.$I)(env, name)).find((value) => value);
    const direct = settings.outside("noproxy") ?? set("no_proxy", "NO_PROXY") ?? "";
    if (direct.split(/[\s,]+/).some((entry) => isBypassed(url, entry)))
        return undefined;
    return (settings.outside("https-proxy") ?? set("https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY"));
}
/** `*`, a host, or a domain with all below it: `acme.example`, `.acme.example`, `*.acme.example`; a port may follow. */
function isBypassed({ hostname, port }, entry) {
    if (entry === "*")
        return true;
    const [, name = "", at] = /^\*?\.?(.*?)(?::(\d{1,5}))?$/.exec(entry.toLowerCase()) ?? [];
    if (name === "" || (at !== undefined && at !== (port || "443")))
        return false;
    return hostname === name || hostname.endsWith(`.${name}`);
}

;// CONCATENATED MODULE: ./lib/src/node/remote/http.js





const MAX_REDIRECTS = 3;
/** The requests that one pack needs. */
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
    /** The answer of a registry, 200 or 4xx; everything else is an error. Redirects are followed here and nowhere below. */
    async get(start, question) {
        let url = withoutSecrets(start);
        let known = true;
        for (let redirects = 0;; redirects++) {
            this.#checkTransport(url);
            const shown = known ? this.#settings.authorizationFor(url) : {};
            const { status, location, body } = await this.#once(url, shown.header, question);
            if (location === undefined)
                return this.#judged(status, body, url, shown);
            const next = this.#next(url, location, question);
            if (redirects === MAX_REDIRECTS)
                throw this.#redirected(url, "again and again");
            // Once elsewhere, nothing that follows is known to be meant by the settings.
            known &&= next.origin === url.origin;
            url = next;
        }
    }
    #checkTransport(url) {
        if (isPrivate(url))
            return;
        throw new errors/* UserError */.yo("pack-insecure", `the pack ${this.#pack} would come from ${placeOf(url)}, without encryption`, "use a registry with https://; http:// is for this machine");
    }
    #next(url, location, { archive, what }) {
        if (!URL.canParse(location, url.href))
            throw this.#redirected(url, "to no address");
        const next = withoutSecrets(new URL(location, url));
        if (next.origin === url.origin)
            return next;
        if (!archive)
            throw this.#redirected(url, `to ${placeOf(next)}, and ${what} must come from where it is`);
        // From the net to this machine leads no honest way.
        if (next.protocol !== "https:" && url.protocol === "https:")
            throw this.#redirected(url, `to ${placeOf(next)}, which is not encrypted`);
        return next;
    }
    #redirected(url, where) {
        return new errors/* UserError */.yo("pack-redirected", `${placeOf(url)} sends those who ask for the pack ${this.#pack} ${where}`, "name the registry that answers itself in .npmrc");
    }
    #judged(status, body, url, shown) {
        if (status === 401 || status === 403)
            throw this.#denied(status, url, shown);
        if (status === 200 || status === 404 || status === 410)
            return { status, body };
        throw new errors/* UserError */.yo("pack-unreachable", `${placeOf(url)} answered ${status} when it was asked for the pack ${this.#pack}`, status === 429 || status >= 500 ? "try again later" : "check the registry in .npmrc");
    }
    #denied(status, url, { header, unset, withheld }) {
        const registry = `//${url.host}/`;
        return new errors/* UserError */.yo("pack-denied", `${placeOf(url)} refused the pack ${this.#pack} (${status})`, unset !== undefined
            ? `.npmrc names \${${unset}} for ${registry}; ${unset} is not set, or empty`
            : withheld !== undefined
                ? withheldHint(withheld, url)
                : header !== undefined
                    ? `the credential for ${registry} in .npmrc was not accepted; check that it is valid and may read packages`
                    : `give a token in ~/.npmrc: ${registry}:_authToken=\${NPM_TOKEN}`);
    }
    async #once(url, authorization, question) {
        const stop = new AbortController();
        const time = Math.min(this.#access.answerMs, this.#end - Date.now());
        const timer = setTimeout(() => stop.abort(), Math.max(0, time));
        const stopped = new Promise((_, reject) => stop.signal.addEventListener("abort", () => reject(stop.signal.reason), { once: true }));
        try {
            // Not everything on the way hears the signal, such as the question for an address; the race does.
            return await Promise.race([this.#ask(url, authorization, question, stop.signal), stopped]);
        }
        catch (error) {
            if (stop.signal.aborted)
                throw this.#late(url);
            throw error instanceof errors/* UserError */.yo ? error : this.#unreachable(url, error);
        }
        finally {
            clearTimeout(timer);
        }
    }
    async #ask(url, authorization, question, signal) {
        const answer = await send(url, {
            headers: {
                accept: question.accept,
                "accept-encoding": question.archive ? "identity" : "gzip",
                "user-agent": "cardwarden",
                ...(authorization === undefined ? {} : { authorization }),
            },
            signal,
            proxy: proxyFor(url, this.#access.env, this.#settings),
        });
        const { statusCode: status = 0, headers } = answer;
        const { location, "content-encoding": coding } = headers;
        if (status !== 200) {
            answer.on("error", () => { }).destroy();
            const redirect = [301, 302, 303, 307, 308].includes(status) && location !== undefined;
            return { status, body: new Uint8Array(), ...(redirect ? { location } : {}) };
        }
        const bytes = await this.#bytes(answer, question, url);
        // Some servers state what the archive itself is as if they had packed it for the way; then it is left as it is.
        const packed = coding === "gzip" && !question.archive;
        return { status, body: packed ? await this.#unpacked(bytes, question) : bytes };
    }
    async #bytes(body, question, url) {
        const chunks = [];
        let size = 0;
        try {
            for await (const chunk of body) {
                size += chunk.byteLength;
                if (size > question.cap)
                    throw this.#tooBig(question);
                chunks.push(chunk);
            }
        }
        catch (error) {
            if (error instanceof errors/* UserError */.yo)
                throw error;
            throw new errors/* UserError */.yo("pack-incomplete", `the answer of ${placeOf(url)} for the pack ${this.#pack} broke off`, "try again");
        }
        return Buffer.concat(chunks);
    }
    async #unpacked(bytes, question) {
        try {
            return await (0,external_node_util_.promisify)(external_node_zlib_.gunzip)(bytes, { maxOutputLength: question.cap });
        }
        catch (error) {
            if (codeOf(error) === "ERR_BUFFER_TOO_LARGE")
                throw this.#tooBig(question);
            throw new errors/* UserError */.yo("pack-bad-answer", `${question.what} of the pack ${this.#pack} cannot be unpacked`, "check the registry and any proxy on the way to it");
        }
    }
    #tooBig({ what, cap }) {
        return new errors/* UserError */.yo("pack-too-big", `${what} of the pack ${this.#pack} has more than ${cap} bytes`, "publish the pack as a package of its own, without what is not part of it");
    }
    #late(url) {
        const seconds = Math.min(this.#access.answerMs, this.#access.allMs) / 1000;
        return new errors/* UserError */.yo("pack-timeout", `${placeOf(url)} did not give the pack ${this.#pack} within ${seconds} s`, "try again; check the registry, and HTTPS_PROXY where there is a proxy");
    }
    #unreachable(url, error) {
        const refused = error instanceof ProxyRefusal;
        const why = refused ? `the proxy said ${error.status}` : (codeOf(error) ?? "no connection");
        return new errors/* UserError */.yo("pack-unreachable", `${placeOf(url)} cannot be reached for the pack ${this.#pack} (${why})`, "check the registry, HTTPS_PROXY where there is a proxy, and NODE_EXTRA_CA_CERTS where certificates are your own");
    }
}
/** Whether nobody on the way can read or change it. */
const isPrivate = ({ protocol, hostname }) => protocol === "https:" ||
    (protocol === "http:" && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname));
/** What an address itself says about who asks never counts: only settings do. */
function withoutSecrets(stated) {
    const url = new URL(stated);
    url.username = url.password = url.hash = "";
    return url;
}
/** An address as messages show it: what stands before an @ or behind a ? may be secret. */
const placeOf = ({ protocol, host, pathname }) => `${protocol}//${host}${pathname.slice(0, 200)}`;
/** The code of an error of the network; its text may hold addresses with what is secret in them. */
function codeOf(error) {
    const { code } = error;
    return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : undefined;
}

;// CONCATENATED MODULE: ./lib/src/node/remote/npm.js










/**
 * Packs in packages of npm registries: what npm itself would install, without npm, without scripts and without a folder.
 * Source: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
const npmRemote = {
    async resolve(spec, access) {
        const settings = new NpmSettings(access);
        const registry = settings.registryOf(spec.name);
        const client = new Client((0,policy_spec/* specText */.dU)(spec), settings, access);
        return resolved(spec, registry, await packument(client, registry, spec, settings));
    },
    async fetch(spec, { source, integrity }, access) {
        const pack = (0,policy_spec/* specText */.dU)(spec);
        const expected = sha512Of(integrity);
        if (expected === undefined || !URL.canParse(source))
            throw notInLock(pack);
        const settings = new NpmSettings(access);
        const client = new Client(pack, settings, access);
        const bytes = await archive(client, new URL(source), pack, settings);
        const found = `sha512-${(0,external_node_crypto_.createHash)("sha512").update(bytes).digest("base64")}`;
        // Before anything looks into it: what is not the archive that was meant is nobody's to unpack.
        if (found !== expected)
            throw mismatch(pack, expected, found);
        return readArchive(bytes, { pack, folder: spec.folder });
    },
};
/** The document about all versions of a package, in its short form where the registry has one. */
async function packument(client, registry, spec, settings) {
    const url = new URL(spec.name.replace("/", "%2f"), registry);
    const { status, body } = await client.get(url, {
        accept: "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8",
        cap: limits/* CAPS */.q.packedBytes,
        what: "the list of versions",
        archive: false,
    });
    if (status === 200)
        return new TextDecoder().decode(body);
    throw new errors/* UserError */.yo("pack-not-found", `there is no package ${spec.name} at ${placeOf(registry)}`, `check its name; a registry may say so too of a package that needs a token, ${tokenHint(settings, url)}`);
}
/** Where the token is that a registry may have missed. */
function tokenHint(settings, url) {
    const { withheld } = settings.authorizationFor(url);
    return withheld === undefined ? "which .npmrc gives" : `and ${withheldHint(withheld, url)}`;
}
async function archive(client, url, pack, settings) {
    const { status, body } = await client.get(url, {
        accept: "application/octet-stream, */*; q=0.8",
        cap: limits/* CAPS */.q.packedBytes,
        what: "the archive",
        archive: true,
    });
    if (status === 200)
        return body;
    throw new errors/* UserError */.yo("pack-gone", `the version of ${pack} that the lock names was taken back by its registry, or moved: ${placeOf(url)} answered ${status}`, `ask its publisher why, and take another version with cardwarden pack update; a registry may answer so, too, of what needs a token, ${tokenHint(settings, url)}`);
}
function resolved(spec, registry, text) {
    const { versions, tags } = readPackument(spec, text);
    const chosen = choose(spec.range, versions, tags);
    if (chosen === undefined)
        throw noVersion(spec, versions, tags);
    const pack = (0,policy_spec/* specText */.dU)(spec);
    const integrity = sha512Of(chosen.integrity);
    if (integrity === undefined)
        throw new errors/* UserError */.yo("pack-no-integrity", `${spec.name} ${chosen.version} has no SHA-512 digest at its registry`, "have it published again by a current npm; older digests can be forged");
    const { version, deprecated } = chosen;
    return {
        source: sourceOf(chosen, registry, pack),
        version,
        integrity,
        ...(deprecated === undefined ? {} : { deprecated }),
    };
}
/**
 * A dist-tag, or the highest version of a range; versions before a release only where the range names one. One that its
 * publisher deprecated only where there is no other.
 */
function choose(range, versions, tags) {
    // A tag cannot look like a range: npm refuses to set such a one.
    if (valid(range) === null)
        return versions.get(tags.get(range) ?? "");
    const all = [...versions.values()];
    const best = (of) => max_satisfying(of.map(({ version }) => version), range);
    const version = best(all.filter(({ deprecated }) => deprecated === undefined)) ?? best(all);
    return version === null ? undefined : versions.get(version);
}
function readPackument(spec, text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch { }
    const versions = new Map();
    for (const [version, manifest] of entriesOf((0,lookup/* member */.Dc)(document, "versions"))) {
        const dist = (0,lookup/* member */.Dc)(manifest, "dist");
        const tarball = (0,lookup/* member */.Dc)(dist, "tarball");
        if (typeof tarball !== "string" || !/^\d[\w.+-]{4,255}$/.test(version))
            continue;
        const said = deprecation((0,lookup/* member */.Dc)(manifest, "deprecated"));
        versions.set(version, {
            version,
            tarball,
            integrity: (0,lookup/* member */.Dc)(dist, "integrity"),
            deprecated: said,
        });
    }
    const tags = new Map();
    for (const [tag, version] of entriesOf((0,lookup/* member */.Dc)(document, "dist-tags")))
        if (typeof version === "string")
            tags.set(tag, version);
    if ((0,lookup/* member */.Dc)(document, "versions") === undefined)
        throw new errors/* UserError */.yo("pack-bad-answer", `the answer for ${spec.name} is no list of versions`, "check the registry in .npmrc, and any proxy that may have answered in its place");
    return { versions, tags };
}
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const entriesOf = (value) => (isObject(value) ? Object.entries(value) : []);
/** What a publisher says, on one line of sober length; an empty text takes a deprecation back. */
function deprecation(stated) {
    if (stated === true)
        return "deprecated";
    if (typeof stated !== "string")
        return undefined;
    const line = stated.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
    return line === "" ? undefined : line.slice(0, 300);
}
/** The SHA-512 among digests as registries write them; another kind is none, for the weaker ones can be forged. */
function sha512Of(stated) {
    if (typeof stated !== "string")
        return undefined;
    // Source: https://www.w3.org/TR/SRI/#integrity-metadata (digests with spaces between, options behind a ?)
    const digests = stated.slice(0, 2_000).split(/\s+/);
    return digests
        .map((digest) => digest.split("?")[0] ?? "")
        .find((digest) => /^sha512-[A-Za-z0-9+/]{86}==$/.test(digest));
}
/** The address of the archive as the lock records it. */
function sourceOf({ tarball }, registry, pack) {
    if (!URL.canParse(tarball, registry.href))
        throw new errors/* UserError */.yo("pack-bad-answer", `the registry names no address for the archive of ${pack}`, "tell whoever runs the registry");
    const url = withoutSecrets(new URL(tarball, registry));
    // Registries behind a proxy that encrypts for them often do not know it; npm mends it in the same way.
    const behind = url.protocol === "http:" && registry.protocol === "https:";
    if (behind && url.hostname === registry.hostname) {
        url.protocol = registry.protocol;
        url.host = registry.host;
    }
    if (url.protocol === "https:" || registry.protocol === "http:")
        return url.href;
    throw new errors/* UserError */.yo("pack-insecure", `the archive of ${pack} is at ${placeOf(url)}, without encryption`, "tell whoever runs the registry");
}
function noVersion({ name, range }, versions, tags) {
    const newest = max_satisfying([...versions.keys()], "*", { includePrerelease: true });
    const named = [...tags.keys()].slice(0, 10).map(shownName);
    return new errors/* UserError */.yo("pack-no-version", `no version of ${name} is ${shownName(range)}`, `${newest === null ? "it has no version" : `its highest is ${newest}`}${named.length > 0 ? `; its tags are ${named.join(", ")}` : ""}`);
}
const notInLock = (pack) => new errors/* UserError */.yo("pack-no-integrity", `the lock has no address or no SHA-512 digest for ${pack}`, "write the lock again: cardwarden pack lock");
const mismatch = (pack, expected, found) => new errors/* UserError */.yo("pack-digest-mismatch", `the archive of ${pack} is not what the lock says: ${npm_short(found)} instead of ${npm_short(expected)}`, "somebody changed it on the way or at the registry; use it only once its publisher has said why");
const npm_short = (digest) => `${digest.slice(0, 19)}…`;


/***/ })

};
