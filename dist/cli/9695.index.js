export const id = 9695;
export const ids = [9695];
export const modules = {

/***/ 9695:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport: () => (/* binding */ jsonReport)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3330);

/** `report.v1`, complete. */
const jsonReport = {
    id: "json",
    title: "report.v1 (schemas/report.v1.schema.json)",
    render: (report) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(report)}\n`,
    parts: jsonParts,
};
/** Items of a list that are made into text at a time. */
const ITEMS = 250;
/** The bytes of `render`, some items at a time. */
function* jsonParts(report) {
    const members = Object.entries(report).filter(([, value]) => value !== undefined);
    for (const [i, [name, value]] of members.entries()) {
        const list = Array.isArray(value) ? value : [];
        const head = `${i === 0 ? "{" : ","}\n`;
        if (list.length <= ITEMS)
            yield head + (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)({ [name]: value }).slice(2, -2);
        else {
            yield `${head}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(name)}: [`;
            for (let from = 0; from < list.length; from += ITEMS) {
                const text = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)({ [name]: list.slice(from, from + ITEMS) });
                const items = text.slice(text.indexOf("[") + 1, text.lastIndexOf("\n  ]"));
                yield from === 0 ? items : `,${items}`;
            }
            yield "\n  ]";
        }
    }
    yield "\n}\n";
}


/***/ })

};
