export const id = 276;
export const ids = [276];
export const modules = {

/***/ 276:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ v),
/* harmony export */   validate: () => (/* binding */ k)
/* harmony export */ });
/* harmony import */ var _src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6295);
const k=h;var v=h;function d(i,s=""){let e=null,r=0;return i&&typeof i=="object"&&!Array.isArray(i)?(i.name!==void 0&&typeof i.name!="string"&&(r=(e??=[]).push({instancePath:s+"/name",keyword:"type",params:{type:"string"}})),i.contact!==void 0&&typeof i.contact!="string"&&(r=(e??=[]).push({instancePath:s+"/contact",keyword:"type",params:{type:"string"}}))):r=(e??=[]).push({instancePath:s,keyword:"type",params:{type:"object"}}),d.errors=e,r===0}function u(i,s=""){let e=null,r=0;return i&&typeof i=="object"&&!Array.isArray(i)?(i.name!==void 0&&typeof i.name!="string"&&(r=(e??=[]).push({instancePath:s+"/name",keyword:"type",params:{type:"string"}})),i.image!==void 0&&typeof i.image!="string"&&(r=(e??=[]).push({instancePath:s+"/image",keyword:"type",params:{type:"string"}}))):r=(e??=[]).push({instancePath:s,keyword:"type",params:{type:"object"}}),u.errors=e,r===0}function f(i,s=""){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.description!==void 0&&typeof i.description!="string"&&(r=(e??=[]).push({instancePath:s+"/description",keyword:"type",params:{type:"string"}})),i.collection!==void 0){let t=i.collection;if(Array.isArray(t)){const n=t.length;for(let p=0;p<n&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;p++)u(t[p],s+"/collection/"+p)||(e=e===null?u.errors:e.concat(u.errors),r=e.length)}else r=(e??=[]).push({instancePath:s+"/collection",keyword:"type",params:{type:"array"}})}}else r=(e??=[]).push({instancePath:s,keyword:"type",params:{type:"object"}});return f.errors=e,r===0}function l(i,s=""){let e=null,r=0;return i&&typeof i=="object"&&!Array.isArray(i)?(i.name!==void 0&&typeof i.name!="string"&&(r=(e??=[]).push({instancePath:s+"/name",keyword:"type",params:{type:"string"}})),i.link!==void 0&&typeof i.link!="string"&&(r=(e??=[]).push({instancePath:s+"/link",keyword:"type",params:{type:"string"}})),i.sensitive!==void 0&&typeof i.sensitive!="boolean"&&(r=(e??=[]).push({instancePath:s+"/sensitive",keyword:"type",params:{type:"boolean"}})),i.graphics!==void 0&&(f(i.graphics,s+"/graphics")||(e=e===null?f.errors:e.concat(f.errors),r=e.length))):r=(e??=[]).push({instancePath:s,keyword:"type",params:{type:"object"}}),l.errors=e,r===0}const _={properties:{value:{type:{0:0,1:0}}}};function m(i,s=""){let e=null,r=0;const t=r;let n=0,p;const o=r;if(n===0){const y=r;i&&typeof i=="object"&&!Array.isArray(i)&&i.value===void 0&&(r=(e??=[]).push({instancePath:s,keyword:"required",params:{missingProperty:"value"}}));var g=y===r;g?n++:((p??=[]).push({index:0,errors:e===null?[]:e.slice(o)}),e!==null&&(o>0?e.length=o:e=null),r=o)}if(n===0){const y=r;i&&typeof i=="object"&&!Array.isArray(i)&&i.confidence_interval===void 0&&(r=(e??=[]).push({instancePath:s,keyword:"required",params:{missingProperty:"confidence_interval"}}));var g=y===r;g?n++:((p??=[]).push({index:1,errors:e===null?[]:e.slice(o)}),e!==null&&(o>0?e.length=o:e=null),r=o)}if(n>0?(r=t,e!==null&&(t?e.length=t:e=null)):r=(e??=[]).push({instancePath:s,keyword:"anyOf",params:{branches:p??[],passing:n,keys:["value","confidence_interval"]}}),i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0&&(r=(e??=[]).push({instancePath:s,keyword:"required",params:{missingProperty:"type"}})),i.type!==void 0&&typeof i.type!="string"&&(r=(e??=[]).push({instancePath:s+"/type",keyword:"type",params:{type:"string"}})),i.value!==void 0){let y=i.value;typeof y!="number"&&typeof y!="string"&&(r=(e??=[]).push({instancePath:s+"/value",keyword:"type",params:{type:_.properties.value.type}}))}if(i.confidence_interval!==void 0){let y=i.confidence_interval;y&&typeof y=="object"&&!Array.isArray(y)?(y.lower_bound===void 0&&(r=(e??=[]).push({instancePath:s+"/confidence_interval",keyword:"required",params:{missingProperty:"lower_bound"}})),y.upper_bound===void 0&&(r=(e??=[]).push({instancePath:s+"/confidence_interval",keyword:"required",params:{missingProperty:"upper_bound"}})),y.lower_bound!==void 0&&typeof y.lower_bound!="number"&&(r=(e??=[]).push({instancePath:s+"/confidence_interval/lower_bound",keyword:"type",params:{type:"number"}})),y.upper_bound!==void 0&&typeof y.upper_bound!="number"&&(r=(e??=[]).push({instancePath:s+"/confidence_interval/upper_bound",keyword:"type",params:{type:"number"}}))):r=(e??=[]).push({instancePath:s+"/confidence_interval",keyword:"type",params:{type:"object"}})}i.threshold!==void 0&&typeof i.threshold!="number"&&(r=(e??=[]).push({instancePath:s+"/threshold",keyword:"type",params:{type:"number"}})),i.slice!==void 0&&typeof i.slice!="string"&&(r=(e??=[]).push({instancePath:s+"/slice",keyword:"type",params:{type:"string"}}))}else r=(e??=[]).push({instancePath:s,keyword:"type",params:{type:"object"}});return m.errors=e,r===0}function c(i,s=""){let e=null,r=0;return i&&typeof i=="object"&&!Array.isArray(i)?(i.name!==void 0&&typeof i.name!="string"&&(r=(e??=[]).push({instancePath:s+"/name",keyword:"type",params:{type:"string"}})),i.mitigation_strategy!==void 0&&typeof i.mitigation_strategy!="string"&&(r=(e??=[]).push({instancePath:s+"/mitigation_strategy",keyword:"type",params:{type:"string"}}))):r=(e??=[]).push({instancePath:s,keyword:"type",params:{type:"object"}}),c.errors=e,r===0}function h(i,s=""){let e=null,r=0;if(i&&typeof i=="object"&&!Array.isArray(i)){i.model_details===void 0&&(r=(e??=[]).push({instancePath:s,keyword:"required",params:{missingProperty:"model_details"}}));for(const t in i){if(r>=_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU)break;t==="schema_version"||t==="model_details"||t==="model_parameters"||t==="quantitative_analysis"||t==="considerations"||(r=(e??=[]).push({instancePath:s,keyword:"additionalProperties",params:{additionalProperty:t}}))}if(i.schema_version!==void 0&&typeof i.schema_version!="string"&&(r=(e??=[]).push({instancePath:s+"/schema_version",keyword:"type",params:{type:"string"}})),i.model_details!==void 0){let t=i.model_details;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name!==void 0&&typeof t.name!="string"&&(r=(e??=[]).push({instancePath:s+"/model_details/name",keyword:"type",params:{type:"string"}})),t.overview!==void 0&&typeof t.overview!="string"&&(r=(e??=[]).push({instancePath:s+"/model_details/overview",keyword:"type",params:{type:"string"}})),t.owners!==void 0){let n=t.owners;if(Array.isArray(n)){const p=n.length;for(let o=0;o<p&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;o++)d(n[o],s+"/model_details/owners/"+o)||(e=e===null?d.errors:e.concat(d.errors),r=e.length)}else r=(e??=[]).push({instancePath:s+"/model_details/owners",keyword:"type",params:{type:"array"}})}if(t.version!==void 0){let n=t.version;n&&typeof n=="object"&&!Array.isArray(n)?(n.name!==void 0&&typeof n.name!="string"&&(r=(e??=[]).push({instancePath:s+"/model_details/version/name",keyword:"type",params:{type:"string"}})),n.date!==void 0&&typeof n.date!="string"&&(r=(e??=[]).push({instancePath:s+"/model_details/version/date",keyword:"type",params:{type:"string"}})),n.diff!==void 0&&typeof n.diff!="string"&&(r=(e??=[]).push({instancePath:s+"/model_details/version/diff",keyword:"type",params:{type:"string"}}))):r=(e??=[]).push({instancePath:s+"/model_details/version",keyword:"type",params:{type:"object"}})}if(t.license!==void 0&&typeof t.license!="string"&&(r=(e??=[]).push({instancePath:s+"/model_details/license",keyword:"type",params:{type:"string"}})),t.references!==void 0){let n=t.references;if(Array.isArray(n)){const p=n.length;for(let o=0;o<p&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;o++)typeof n[o]!="string"&&(r=(e??=[]).push({instancePath:s+"/model_details/references/"+o,keyword:"type",params:{type:"string"}}))}else r=(e??=[]).push({instancePath:s+"/model_details/references",keyword:"type",params:{type:"array"}})}t.citation!==void 0&&typeof t.citation!="string"&&(r=(e??=[]).push({instancePath:s+"/model_details/citation",keyword:"type",params:{type:"string"}}))}else r=(e??=[]).push({instancePath:s+"/model_details",keyword:"type",params:{type:"object"}})}if(i.model_parameters!==void 0){let t=i.model_parameters;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.model_architecture!==void 0&&typeof t.model_architecture!="string"&&(r=(e??=[]).push({instancePath:s+"/model_parameters/model_architecture",keyword:"type",params:{type:"string"}})),t.data!==void 0){let n=t.data;n&&typeof n=="object"&&!Array.isArray(n)?(n.train!==void 0&&(l(n.train,s+"/model_parameters/data/train")||(e=e===null?l.errors:e.concat(l.errors),r=e.length)),n.eval!==void 0&&(l(n.eval,s+"/model_parameters/data/eval")||(e=e===null?l.errors:e.concat(l.errors),r=e.length))):r=(e??=[]).push({instancePath:s+"/model_parameters/data",keyword:"type",params:{type:"object"}})}t.input_format!==void 0&&typeof t.input_format!="string"&&(r=(e??=[]).push({instancePath:s+"/model_parameters/input_format",keyword:"type",params:{type:"string"}})),t.output_format!==void 0&&typeof t.output_format!="string"&&(r=(e??=[]).push({instancePath:s+"/model_parameters/output_format",keyword:"type",params:{type:"string"}}))}else r=(e??=[]).push({instancePath:s+"/model_parameters",keyword:"type",params:{type:"object"}})}if(i.quantitative_analysis!==void 0){let t=i.quantitative_analysis;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.performance_metrics!==void 0){let n=t.performance_metrics;if(Array.isArray(n)){const p=n.length;for(let o=0;o<p&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;o++)m(n[o],s+"/quantitative_analysis/performance_metrics/"+o)||(e=e===null?m.errors:e.concat(m.errors),r=e.length)}else r=(e??=[]).push({instancePath:s+"/quantitative_analysis/performance_metrics",keyword:"type",params:{type:"array"}})}t.graphics!==void 0&&(f(t.graphics,s+"/quantitative_analysis/graphics")||(e=e===null?f.errors:e.concat(f.errors),r=e.length))}else r=(e??=[]).push({instancePath:s+"/quantitative_analysis",keyword:"type",params:{type:"object"}})}if(i.considerations!==void 0){let t=i.considerations;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.users!==void 0){let n=t.users;if(Array.isArray(n)){const p=n.length;for(let o=0;o<p&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;o++)typeof n[o]!="string"&&(r=(e??=[]).push({instancePath:s+"/considerations/users/"+o,keyword:"type",params:{type:"string"}}))}else r=(e??=[]).push({instancePath:s+"/considerations/users",keyword:"type",params:{type:"array"}})}if(t.use_cases!==void 0){let n=t.use_cases;if(Array.isArray(n)){const p=n.length;for(let o=0;o<p&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;o++)typeof n[o]!="string"&&(r=(e??=[]).push({instancePath:s+"/considerations/use_cases/"+o,keyword:"type",params:{type:"string"}}))}else r=(e??=[]).push({instancePath:s+"/considerations/use_cases",keyword:"type",params:{type:"array"}})}if(t.limitations!==void 0){let n=t.limitations;if(Array.isArray(n)){const p=n.length;for(let o=0;o<p&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;o++)typeof n[o]!="string"&&(r=(e??=[]).push({instancePath:s+"/considerations/limitations/"+o,keyword:"type",params:{type:"string"}}))}else r=(e??=[]).push({instancePath:s+"/considerations/limitations",keyword:"type",params:{type:"array"}})}if(t.tradeoffs!==void 0){let n=t.tradeoffs;if(Array.isArray(n)){const p=n.length;for(let o=0;o<p&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;o++)typeof n[o]!="string"&&(r=(e??=[]).push({instancePath:s+"/considerations/tradeoffs/"+o,keyword:"type",params:{type:"string"}}))}else r=(e??=[]).push({instancePath:s+"/considerations/tradeoffs",keyword:"type",params:{type:"array"}})}if(t.ethical_considerations!==void 0){let n=t.ethical_considerations;if(Array.isArray(n)){const p=n.length;for(let o=0;o<p&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;o++)c(n[o],s+"/considerations/ethical_considerations/"+o)||(e=e===null?c.errors:e.concat(c.errors),r=e.length)}else r=(e??=[]).push({instancePath:s+"/considerations/ethical_considerations",keyword:"type",params:{type:"array"}})}}else r=(e??=[]).push({instancePath:s+"/considerations",keyword:"type",params:{type:"object"}})}}else r=(e??=[]).push({instancePath:s,keyword:"type",params:{type:"object"}});return h.errors=e,r===0}


/***/ }),

/***/ 6295:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ MAX_ERRORS),
/* harmony export */   Y5: () => (/* binding */ lengthOf),
/* harmony export */   ZD: () => (/* binding */ repeated)
/* harmony export */ });
/* harmony import */ var _model_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1136);

const MAX_ERRORS = 200;
const MAX_PAIRS = 16;
function repeated(items) {
  const scalars = /* @__PURE__ */ new Set();
  const alike = /* @__PURE__ */ new Map();
  for (const [index, item] of items.entries()) {
    if (typeof item !== "object" || item === null) {
      if (scalars.has(item)) return index;
      scalars.add(item);
      continue;
    }
    const glance = glanceOf(item);
    const group = alike.get(glance);
    if (group === void 0) {
      alike.set(glance, { items: [item] });
    } else if (group.items.length < MAX_PAIRS) {
      if (group.items.some((earlier) => equal(item, earlier))) return index;
      group.items.push(item);
    } else {
      group.texts ??= new Set(group.items.map(canonical));
      const text = canonical(item);
      if (group.texts.has(text)) return index;
      group.texts.add(text);
    }
  }
  return -1;
}
function glanceOf(item) {
  let sum = Array.isArray(item) ? 1 : 2;
  for (const [key, value] of Object.entries(item))
    sum = sum + Math.imul(key.length + 31, scalarGlance(value)) | 0;
  return sum;
}
function scalarGlance(value) {
  if (typeof value !== "string") return typeof value === "number" ? value | 0 : 7;
  let sum = value.length;
  for (let i = Math.max(0, value.length - 12); i < value.length; i++)
    sum = Math.imul(sum, 31) + value.charCodeAt(i) | 0;
  return sum;
}
function equal(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const members = Object.entries(a);
  if (members.length !== Object.keys(b).length) return false;
  return members.every(([key, value]) => Object.hasOwn(b, key) && equal(value, (0,_model_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(b, key)));
}
const canonical = (value) => JSON.stringify(value, sorted);
function sorted(_, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}
function lengthOf(text) {
  let length = 0;
  for (const _ of text) length++;
  return length;
}



/***/ })

};
