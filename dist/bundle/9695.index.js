export const id = 9695;
export const ids = [9695];
export const modules = {

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
