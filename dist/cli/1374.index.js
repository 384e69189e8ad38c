export const id = 1374;
export const ids = [1374];
export const modules = {

/***/ 1374:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   globs: () => (/* binding */ globs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _register_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5142);


/** No real pattern is longer, or stands for more. */
const MAX_LENGTH = 300;
const MAX_CHOICES = 100;
/**
 * Whether a file is named by one of some globs, counted from the root of the repository: `**` for any folders, `*` and
 * `?` within a name, `[ab]`, `{a,b}`. Compared step by step and not as a regular expression: a pattern of a pull request
 * under review is tried too, and may not cost time.
 */
function globs(patterns) {
    const all = patterns.flatMap(({ text, at }) => {
        const choices = [...text.matchAll(/\{([^{}]{0,300})\}/g)].reduce((product, [, body = ""]) => product * body.split(",").length, 1);
        if (text.length > MAX_LENGTH || choices > MAX_CHOICES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("config-invalid", `files: this glob has more than ${MAX_LENGTH} characters or ${MAX_CHOICES} alternatives`, "write it as several", at);
        return (0,_register_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .expandBraces */ .PH)(text.replace(/^\.\//, "")).map((one) => one.split("/").map(segment));
    });
    return (file) => {
        const names = file.split("/");
        return file !== "" && all.some((glob) => matches(glob, names, isFolders, isName));
    };
}
const isFolders = (segment) => segment === "**";
const isName = (segment, name) => segment !== "**" && matches(segment, [...name], isStar, isChar);
const isStar = (sign) => sign === "*";
const isChar = (sign, char) => sign !== "*" && sign(char);
/** Parts against a pattern in which some stand for any number of them: to go back to the last of those is enough. */
function matches(pattern, parts, isMany, fits) {
    let at = 0;
    let many = -1;
    let from = 0;
    for (let i = 0; i < parts.length;) {
        const part = pattern[at];
        if (part !== undefined && isMany(part)) {
            many = at++;
            from = i;
        }
        else if (part !== undefined && fits(part, parts[i] ?? "")) {
            at++;
            i++;
        }
        else if (many >= 0) {
            at = many + 1;
            i = ++from;
        }
        else
            return false;
    }
    return pattern.slice(at).every(isMany);
}
/** What stands between two slashes. A bracket that closes nowhere stands for itself. */
function segment(text) {
    if (text === "**")
        return "**";
    return [...text.matchAll(/\*{1,300}|\[[^\][]{1,300}\]|[\s\S]/gu)].map(([sign]) => {
        if (sign.startsWith("*"))
            return "*";
        if (sign === "?")
            return () => true;
        return sign.length > 1 && sign.startsWith("[")
            ? setOf(sign.slice(1, -1))
            : (char) => char === sign;
    });
}
function setOf(body) {
    const not = /^[!^]./su.test(body);
    const ranges = [...(not ? body.slice(1) : body).matchAll(/([\s\S])(?:-([\s\S]))?/gu)].map(([, first = "", last = first]) => [first, last]);
    return (char) => ranges.some(([first, last]) => first <= char && char <= last) !== not;
}


/***/ })

};
