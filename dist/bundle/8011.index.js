export const id = 8011;
export const ids = [8011];
export const modules = {

/***/ 8011:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {



const Range = __webpack_require__(6782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ })

};
