export const id = 584;
export const ids = [584];
export const modules = {

/***/ 4584:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packLayer: () => (/* binding */ packLayer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5071);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(972);
/* harmony import */ var _text_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8426);
/* harmony import */ var _declarations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2932);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9271);





/** It is read from the text of `pack.json`, for the places. */
async function packLayer(composed) {
    const { pack, shown } = composed;
    const file = `${shown === "." ? "" : `${shown}/`}pack.json`;
    // A pack of the library comes without a text.
    const { root } = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(pack.text ?? JSON.stringify(pack.settings ?? {}));
    if (root === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo("pack-invalid", `${file} is nested too deeply`, "mend the JSON");
    const where = (node) => ({ file, range: node.range });
    const at = (...path) => where((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestNode */ .Tb)(root, path));
    const grounds = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, "authorizations");
    const deployment = (0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, "deployment");
    return {
        by: `${pack.name} ${pack.version}`,
        pack: pack.name,
        composed,
        level: pack.settings?.level,
        rules: (0,_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .placed */ .GS)(pack.settings?.rules, at),
        parameters: (0,_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .readParameters */ .Zu)((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, "parameters"), where),
        overrides: (0,_layers_js__WEBPACK_IMPORTED_MODULE_4__/* .compiled */ .QO)((0,_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .readOverrides */ .iP)((0,_text_tree_js__WEBPACK_IMPORTED_MODULE_3__.at)(root, "overrides"), where)),
        authorizations: grounds === undefined ? [] : (0,_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .readAuthorizations */ .fW)(grounds, where),
        deployment: deployment === undefined ? new Map() : (0,_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .readDeployment */ .iJ)(deployment, where),
        at,
    };
}


/***/ })

};
