export const id = 4714;
export const ids = [4714];
export const modules = {

/***/ 4714:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPack: () => (/* binding */ runPack)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4438);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3057);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5891);




/** The commands for authors of packs. Each is loaded when it is asked for. */
const PACK_OPTIONS = ["coverage", "threshold", "out", "locale", "offline", "dryRun", "on"];
const MANY = 100;
const ACTIONS = {
    "new-rule": {
        takes: "the folder of a pack and the name of the rule",
        example: "./acme version-missing",
        words: [2, 2],
        formats: ["pretty"],
        options: [],
        async run([folder = "", name = ""], _, { cwd, out }) {
            const { newRule } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1012)]).then(__webpack_require__.bind(__webpack_require__, 1012));
            out(await newRule(cwd, folder, name));
            return _run_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
        },
    },
    lint: {
        takes: "the folders of packs",
        example: "./acme",
        words: [1, MANY],
        formats: ["pretty", "json"],
        options: [],
        async run(words, options, terminal) {
            const { lintPacks } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7765), __webpack_require__.e(9711)]).then(__webpack_require__.bind(__webpack_require__, 9711));
            const { text, failed } = lintPacks(terminal.cwd, words, formatOf(options));
            terminal.out(text);
            return failed ? _run_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.findings : _run_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
        },
    },
    test: {
        takes: "the folder of one pack",
        example: "./acme",
        words: [1, 1],
        formats: ["pretty", "json"],
        options: ["coverage", "threshold", "locale"],
        async run([folder = ""], options, { cwd, out }) {
            const [{ testPack }, { thresholdsOf }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7765), __webpack_require__.e(3350), __webpack_require__.e(6330)]).then(__webpack_require__.bind(__webpack_require__, 6330)),
                __webpack_require__.e(/* import() */ 9689).then(__webpack_require__.bind(__webpack_require__, 9689)),
            ]);
            const wanted = options.coverage || options.threshold !== undefined;
            const { text, failed } = await testPack(cwd, folder, {
                date: options.date,
                format: formatOf(options),
                locale: options.locale,
                ...(wanted ? { thresholds: thresholdsOf(options.threshold) } : {}),
            });
            out(text);
            return failed ? _run_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.findings : _run_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
        },
    },
    docs: {
        takes: "the folders of packs, and --out with the folder to write to",
        example: "./acme --out docs/rules",
        words: [1, MANY],
        formats: ["pretty"],
        options: ["out", "locale"],
        async run(words, { out, locales }, terminal) {
            if (out === undefined)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", "pack docs does not know where to write", "cardwarden pack docs ./acme --out docs/rules");
            const { writeDocs } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7765), __webpack_require__.e(5302)]).then(__webpack_require__.bind(__webpack_require__, 5302));
            terminal.out(await writeDocs(terminal.cwd, words, out, locales));
            return _run_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
        },
    },
    lock: {
        takes: "no names: the configuration says which packs there are",
        example: "",
        words: [0, 0],
        formats: ["pretty", "json"],
        options: ["offline"],
        async run(_, options, terminal) {
            const { lock } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7765), __webpack_require__.e(4315)]).then(__webpack_require__.bind(__webpack_require__, 4315));
            return await lock(options.offline, formatOf(options), terminal);
        },
    },
    verify: {
        takes: "no names: it looks at everything that is locked",
        example: "",
        words: [0, 0],
        formats: ["pretty", "json"],
        options: [],
        async run(_, options, terminal) {
            const { verify } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7765), __webpack_require__.e(4315)]).then(__webpack_require__.bind(__webpack_require__, 4315));
            return (await verify(formatOf(options), terminal)) ? _run_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok : _run_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.findings;
        },
    },
    update: {
        takes: "places of packs as the configuration writes them, or none for all",
        example: "npm:@acme/ai-policy@^2",
        words: [0, MANY],
        formats: ["pretty", "json"],
        options: ["dryRun"],
        async run(words, options, terminal) {
            const { update } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7765), __webpack_require__.e(4315)]).then(__webpack_require__.bind(__webpack_require__, 4315));
            return await update(words, options.dryRun, formatOf(options), terminal);
        },
    },
    diff: {
        takes: "the old and the new version of one pack",
        example: "../acme-1.0.0 ./acme",
        words: [2, 2],
        formats: ["pretty", "json", "markdown"],
        options: ["on", "offline"],
        async run(words, options, terminal) {
            const { diffText } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(7765), __webpack_require__.e(3350), __webpack_require__.e(364)]).then(__webpack_require__.bind(__webpack_require__, 364));
            const { text, failed } = await diffText(words, formatOf(options), options, terminal);
            terminal.out(text);
            return failed ? _run_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.findings : _run_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok;
        },
    },
};
async function runPack(options, terminal) {
    const [stated, ...words] = options.paths;
    const names = Object.keys(ACTIONS);
    const action = stated === undefined ? undefined : (0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__/* .lookup */ .$I)(ACTIONS, stated);
    if (action === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", stated === undefined ? "pack needs a command" : `there is no pack command ${stated}`, (stated === undefined ? undefined : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .au)(stated, names)) ??
            `pack commands: ${names.join(", ")}`);
    const [least, most] = action.words;
    const example = `cardwarden pack ${stated} ${action.example}`.trimEnd();
    if (words.length < least || words.length > most)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", `pack ${stated} takes ${action.takes}`, example);
    for (const option of PACK_OPTIONS)
        if (!action.options.includes(option) && given(options, option))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", `pack ${stated} has no option --${option === "dryRun" ? "dry-run" : option}`, "cardwarden pack --help lists what there is");
    const format = formatOf(options);
    if (!action.formats.includes(format))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("usage", `pack ${stated} does not write ${format}`, `formats: ${action.formats.join(", ")}`);
    return action.run(words, options, terminal);
}
const given = (options, option) => option === "locale"
    ? options.locales.length === 1
    : option === "on"
        ? options.on.length > 0
        : options[option] !== undefined && options[option] !== false;
const formatOf = ({ formats }) => _options_js__WEBPACK_IMPORTED_MODULE_1__/* .PACK_FORMATS */ .TU.find((known) => known === formats[0]?.id) ?? "pretty";


/***/ })

};
