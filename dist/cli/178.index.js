export const id = 178;
export const ids = [178];
export const modules = {

/***/ 178:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
async function validate(_id, _data) {
    return [];
}


/***/ })

};
