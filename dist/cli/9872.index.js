export const id = 9872;
export const ids = [9872];
export const modules = {

/***/ 9872:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runShare: () => (/* binding */ runShare)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5071);
/* harmony import */ var _node_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9567);





/** A list of a hundred thousand repositories has some megabytes. */
const MOST_BYTES = 16 * 1024 * 1024;
/** `share`: the lines of a list that fall to one shard, so that the work can be split before anything is cloned. */
async function runShare(options, terminal) {
    const [path, more] = options.paths;
    const { shard } = options;
    if (path === undefined || more !== undefined || shard === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("usage", "share takes one list and --shard", "cardwarden share repositories.txt --shard 3/20");
    const lines = entries(path, await textOf(path, terminal));
    if (lines.length === 0) {
        terminal.err("the list names nothing\n");
        return _terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.nothing;
    }
    const mine = lines.filter((_, i) => i % shard.of === shard.index - 1);
    terminal.out(mine.map((one) => `${one}\n`).join(""));
    return _terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .EXIT */ .d.ok;
}
/** Sorted and each once, so that neither the order of the list nor an entry given twice changes a share. */
function entries(name, text) {
    const lines = text.split(/\r?\n/).map((one) => one.trim());
    const strange = lines.findIndex((one) => STEERS.test(one));
    if (strange >= 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("list-unreadable", `line ${strange + 1} of ${name} holds a control character`, "write one entry a line, as plain text");
    return [...new Set(lines.filter((one) => one !== "" && !one.startsWith("#")))].sort();
}
/** What a terminal would obey; the entries go out as they are, because another program reads them. */
const STEERS = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;
async function textOf(path, terminal) {
    const refuse = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo("list-unreadable", `${path} ${why}`, "give a text file with one entry a line");
    if (path === "-") {
        const bytes = await terminal.stdin();
        if (bytes.length > MOST_BYTES)
            throw refuse("is larger than 16 MiB");
        return (0,_node_host_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(bytes, false).text;
    }
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, path);
    const info = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false });
    if (!info?.isFile())
        throw refuse(info ? "is not a file" : "is not there");
    if (info.size > MOST_BYTES)
        throw refuse("is larger than 16 MiB");
    try {
        return (0,_node_host_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file), false).text;
    }
    catch {
        throw refuse("cannot be read");
    }
}


/***/ })

};
