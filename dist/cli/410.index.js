export const id = 410;
export const ids = [410];
export const modules = {

/***/ 7410:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   factsText: () => (/* binding */ factsText),
/* harmony export */   lineageText: () => (/* binding */ lineageText)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3330);
/* harmony import */ var _report_mermaid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5874);


/** The facts of one document as a rule author reads them. */
function factsText(facts, file) {
    const out = [];
    for (const subject of facts.subjects) {
        if (subject.document !== file)
            continue;
        out.push("", `${subject.kind} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(subject.id)}`);
        const width = Math.max(...Object.keys(subject.facts).map((name) => name.length));
        for (const [name, fact] of Object.entries(subject.facts)) {
            const value = fact.value === null
                ? "-"
                : Array.isArray(fact.value)
                    ? fact.value.join(", ")
                    : String(fact.value);
            const { start } = fact.at.range;
            const place = `${fact.at.file === file ? "" : (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(fact.at.file)}${fact.at.file === file ? "" : ":"}${start.line}:${start.column}`;
            const evidence = fact.verified === false ? `${fact.evidence}, unverified` : fact.evidence;
            out.push(`  ${name.padEnd(width)} ${fact.state.padEnd(10)} ${evidence.padEnd(22)} ${place.padEnd(8)} ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(value)}`);
        }
    }
    return `${out.join("\n").trimStart()}\n`;
}
function lineageText(facts, format) {
    const { lineage } = facts;
    switch (format) {
        case "json":
            return `${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq)(lineage)}\n`;
        case "mermaid":
            return `${(0,_report_mermaid_js__WEBPACK_IMPORTED_MODULE_1__/* .mermaidLineage */ .v)(lineage)}\n`;
        case "dot": {
            const edges = lineage.map((edge) => `  "${label(edge.from)}" -> "${label(edge.to)}" [label="${edge.relation}"];`);
            return `digraph lineage {\n  rankdir=LR;\n${[...new Set(edges)].join("\n")}\n}\n`;
        }
        case "text": {
            if (lineage.length === 0)
                return "No card names an upstream.\n";
            const out = [];
            let to;
            for (const edge of lineage) {
                if (edge.to !== to) {
                    to = edge.to;
                    out.push((0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(to));
                }
                const behind = edge.chain.slice(1).map(_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8).join(" <- ");
                const { start } = edge.at.range;
                out.push(`  <- ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(edge.from)} [${edge.relation}, ${edge.resolution}]${behind === "" ? "" : ` <- ${behind}`}  ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)(edge.at.file)}:${start.line}:${start.column}`);
            }
            return `${out.join("\n")}\n`;
        }
    }
}
/** Numeric references are understood by Graphviz too. */
const label = (text) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaid */ .a4)(text).replace(/#(\d+);/g, "&#$1;");


/***/ }),

/***/ 5874:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ mermaidLineage)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3330);

/** Longer names are no picture any more, and a stranger chooses them. */
const MAX_LABEL = 100;
/** The lineage as a Mermaid flowchart. Names stand only inside quoted labels. */
function mermaidLineage(edges, limit = Number.POSITIVE_INFINITY) {
    const ids = new Map();
    const node = (name) => {
        const known = ids.get(name);
        if (known)
            return known;
        const id = `n${ids.size}`;
        ids.set(name, id);
        return `${id}["${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaid */ .a4)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name, MAX_LABEL))}"]`;
    };
    const out = ["flowchart LR"];
    for (const edge of edges.slice(0, limit)) {
        const arrow = edge.channel === "output" ? "-." : "--";
        const end = edge.channel === "output" ? ".->" : "-->";
        // What the register knows behind the upstream; inside the repository those are edges of their own.
        for (let i = edge.resolution === "register" ? edge.chain.length - 1 : 0; i > 0; i--)
            out.push(`  ${node(edge.chain[i] ?? "")} -.-> ${node(edge.chain[0] ?? edge.from)}`);
        out.push(`  ${node(edge.from)} ${arrow} ${edge.relation} ${end} ${node(edge.to)}`);
    }
    return [...new Set(out)].join("\n");
}


/***/ })

};
