export const id = 9087;
export const ids = [9087];
export const modules = {

/***/ 9087:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lineageCommand: () => (/* binding */ lineageCommand),
/* harmony export */   lineageText: () => (/* binding */ lineageText)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4820);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3330);
/* harmony import */ var _report_mermaid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5874);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3057);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5568);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9567);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4485);








const FORMATS = ["text", "mermaid", "dot", "json"];
const lineageCommand = (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .NB)({
  name: "lineage",
  form: "[paths...]",
  summary: (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .message */ .iU)("help.lineage"),
  examples: ["lineage", "lineage models --format mermaid"],
  formats: FORMATS,
  flags: { locale: _flags_js__WEBPACK_IMPORTED_MODULE_7__/* .localeFlag */ .LX, date: _flags_js__WEBPACK_IMPORTED_MODULE_7__/* .dateFlag */ .BL, offline: _flags_js__WEBPACK_IMPORTED_MODULE_7__/* .offlineFlag */ .YQ },
  async run(options, terminal) {
    const run = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutFetching */ .Bn)({ ..._prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .NO_RUN_FLAGS */ .SC, ...options });
    const { result } = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .examine */ .sb)(run, terminal);
    if (result.facts.documents.length === 0) {
      terminal.err((0,_prepare_js__WEBPACK_IMPORTED_MODULE_5__/* .noDocuments */ ._y)(options));
      return _terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.nothing;
    }
    terminal.out(lineageText(result.facts, (0,_options_js__WEBPACK_IMPORTED_MODULE_4__/* .formatIn */ .hO)(options, FORMATS), options.locale));
    return _terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .EXIT */ .d.ok;
  }
});
function lineageText(facts, format, locale) {
  const { lineage } = facts;
  switch (format) {
    case "json":
      return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq)(lineage)}
`;
    case "mermaid":
      return `${(0,_report_mermaid_js__WEBPACK_IMPORTED_MODULE_3__/* .mermaidLineage */ .v)(lineage, locale)}
`;
    case "dot": {
      const edges = lineage.map(
        (edge) => `  "${label(edge.from)}" -> "${label(edge.to)}" [label="${(0,_report_mermaid_js__WEBPACK_IMPORTED_MODULE_3__/* .stepText */ .u)(edge.relation, locale)}"];`
      );
      return `digraph lineage {
  rankdir=LR;
${[...new Set(edges)].join("\n")}
}
`;
    }
    case "text": {
      if (lineage.length === 0) return `${(0,_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .sayIn */ .d)(locale)("cli.no-upstream")}
`;
      const out = [];
      let derived;
      for (const edge of lineage) {
        if (edge.to !== derived) {
          derived = edge.to;
          out.push((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(derived));
        }
        const behind = edge.chain.slice(1).map(_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8).join(" <- ");
        const { start } = edge.at.range;
        out.push(
          `  <- ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(edge.from)} [${(0,_report_mermaid_js__WEBPACK_IMPORTED_MODULE_3__/* .stepText */ .u)(edge.relation, locale)}, ${resolutionText(edge, locale)}]${behind === "" ? "" : ` <- ${behind}`}  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(edge.at.file)}:${start.line}:${start.column}`
        );
      }
      return `${out.join("\n")}
`;
    }
  }
}
const label = (text) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .mermaid */ .a4)(text).replace(/#(\d+);/g, "&#$1;");
function resolutionText({ resolution }, locale) {
  const place = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)("resolution", resolution);
  return place === void 0 ? resolution : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(place, locale);
}



/***/ }),

/***/ 4820:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sayIn)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5898);


const sayIn = (locale) => (code, ...params) => (0,_render_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .i)(code, ...params), locale);



/***/ }),

/***/ 5874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepText),
/* harmony export */   v: () => (/* binding */ mermaidLineage)
/* harmony export */ });
/* harmony import */ var _messages_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1742);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3330);


const MAX_LABEL = 100;
function mermaidLineage(edges, locale, limit = Number.POSITIVE_INFINITY) {
  const ids = /* @__PURE__ */ new Map();
  const node = (name) => {
    const existing = ids.get(name);
    if (existing) return existing;
    const id = `n${ids.size}`;
    ids.set(name, id);
    return `${id}["${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(name, MAX_LABEL))}"]`;
  };
  const out = ["flowchart LR"];
  for (const edge of edges.slice(0, limit)) {
    const arrow = edge.channel === "output" ? "-." : "--";
    const end = edge.channel === "output" ? ".->" : "-->";
    for (let i = edge.resolution === "register" ? edge.chain.length - 1 : 0; i > 0; i--)
      out.push(`  ${node(edge.chain[i] ?? "")} -.-> ${node(edge.chain[0] ?? edge.from)}`);
    out.push(
      `  ${node(edge.from)} ${arrow} ${stepText(edge.relation, locale)} ${end} ${node(edge.to)}`
    );
  }
  return [...new Set(out)].join("\n");
}
function stepText(relation, locale) {
  const step = (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)("step", relation);
  return step === void 0 ? relation : (0,_messages_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(step, locale);
}



/***/ })

};
