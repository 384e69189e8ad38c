export const id = 8854;
export const ids = [8854];
export const modules = {

/***/ 8854:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ S),
/* harmony export */   validate: () => (/* binding */ N)
/* harmony export */ });
/* harmony import */ var _src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6295);
const N=$;var S=$;const _=new Set(["publisher","author","maintainer","wrangler","contributor"]),x=new RegExp("^([-a-z0-9._/])+$","u"),h=new RegExp("^(?=^[^./~])(^((?!\\.{2}).)*$).*$","u"),q=new RegExp("^([-a-zA-Z0-9._])+$","u"),P=new RegExp("^.[^/\\n\\r\\u2028\\u2029]*/.+$","u"),F=new RegExp("^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$","u"),O=/^\d{4}-[01]\d-[0-3]\dt[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:z|[+-]\d\d:?\d\d)$/i;function $(a,s=""){let e=null,r=0;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.resources===void 0&&(r=(e??=[]).push({instancePath:s,keyword:"required",params:{missingProperty:"resources"}})),a.profile!==void 0&&typeof a.profile!="string"&&(r=(e??=[]).push({instancePath:s+"/profile",keyword:"type",params:{type:"string"}})),a.name!==void 0){let n=a.name;typeof n=="string"?x.test(n)||(r=(e??=[]).push({instancePath:s+"/name",keyword:"pattern",params:{pattern:"^([-a-z0-9._/])+$"}})):r=(e??=[]).push({instancePath:s+"/name",keyword:"type",params:{type:"string"}})}if(a.id!==void 0&&typeof a.id!="string"&&(r=(e??=[]).push({instancePath:s+"/id",keyword:"type",params:{type:"string"}})),a.title!==void 0&&typeof a.title!="string"&&(r=(e??=[]).push({instancePath:s+"/title",keyword:"type",params:{type:"string"}})),a.description!==void 0&&typeof a.description!="string"&&(r=(e??=[]).push({instancePath:s+"/description",keyword:"type",params:{type:"string"}})),a.homepage!==void 0&&typeof a.homepage!="string"&&(r=(e??=[]).push({instancePath:s+"/homepage",keyword:"type",params:{type:"string"}})),a.created!==void 0){let n=a.created;typeof n=="string"?O.test(n)||(r=(e??=[]).push({instancePath:s+"/created",keyword:"format",params:{format:"date-time"}})):r=(e??=[]).push({instancePath:s+"/created",keyword:"type",params:{type:"string"}})}if(a.contributors!==void 0){let n=a.contributors;if(Array.isArray(n)){n.length<1&&(r=(e??=[]).push({instancePath:s+"/contributors",keyword:"minItems",params:{limit:1}}));const d=n.length;for(let t=0;t<d&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;t++){let i=n[t];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.title===void 0&&(r=(e??=[]).push({instancePath:s+"/contributors/"+t,keyword:"required",params:{missingProperty:"title"}})),i.title!==void 0&&typeof i.title!="string"&&(r=(e??=[]).push({instancePath:s+"/contributors/"+t+"/title",keyword:"type",params:{type:"string"}})),i.path!==void 0){let f=i.path;typeof f=="string"?h.test(f)||(r=(e??=[]).push({instancePath:s+"/contributors/"+t+"/path",keyword:"pattern",params:{pattern:"^(?=^[^./~])(^((?!\\.{2}).)*$).*$"}})):r=(e??=[]).push({instancePath:s+"/contributors/"+t+"/path",keyword:"type",params:{type:"string"}})}if(i.email!==void 0&&typeof i.email!="string"&&(r=(e??=[]).push({instancePath:s+"/contributors/"+t+"/email",keyword:"type",params:{type:"string"}})),i.organisation!==void 0&&typeof i.organisation!="string"&&(r=(e??=[]).push({instancePath:s+"/contributors/"+t+"/organisation",keyword:"type",params:{type:"string"}})),i.role!==void 0){let f=i.role;typeof f!="string"&&(r=(e??=[]).push({instancePath:s+"/contributors/"+t+"/role",keyword:"type",params:{type:"string"}})),_.has(f)||(r=(e??=[]).push({instancePath:s+"/contributors/"+t+"/role",keyword:"enum",params:{allowed:_}}))}}}}else r=(e??=[]).push({instancePath:s+"/contributors",keyword:"type",params:{type:"array"}})}if(a.keywords!==void 0){let n=a.keywords;if(Array.isArray(n)){n.length<1&&(r=(e??=[]).push({instancePath:s+"/keywords",keyword:"minItems",params:{limit:1}}));const d=n.length;for(let t=0;t<d&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;t++)typeof n[t]!="string"&&(r=(e??=[]).push({instancePath:s+"/keywords/"+t,keyword:"type",params:{type:"string"}}))}else r=(e??=[]).push({instancePath:s+"/keywords",keyword:"type",params:{type:"array"}})}if(a.image!==void 0&&typeof a.image!="string"&&(r=(e??=[]).push({instancePath:s+"/image",keyword:"type",params:{type:"string"}})),a.licenses!==void 0){let n=a.licenses;if(Array.isArray(n)){n.length<1&&(r=(e??=[]).push({instancePath:s+"/licenses",keyword:"minItems",params:{limit:1}}));const d=n.length;for(let t=0;t<d&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;t++){let i=n[t];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name!==void 0){let f=i.name;typeof f=="string"?q.test(f)||(r=(e??=[]).push({instancePath:s+"/licenses/"+t+"/name",keyword:"pattern",params:{pattern:"^([-a-zA-Z0-9._])+$"}})):r=(e??=[]).push({instancePath:s+"/licenses/"+t+"/name",keyword:"type",params:{type:"string"}})}if(i.path!==void 0){let f=i.path;typeof f=="string"?h.test(f)||(r=(e??=[]).push({instancePath:s+"/licenses/"+t+"/path",keyword:"pattern",params:{pattern:"^(?=^[^./~])(^((?!\\.{2}).)*$).*$"}})):r=(e??=[]).push({instancePath:s+"/licenses/"+t+"/path",keyword:"type",params:{type:"string"}})}i.title!==void 0&&typeof i.title!="string"&&(r=(e??=[]).push({instancePath:s+"/licenses/"+t+"/title",keyword:"type",params:{type:"string"}}))}else r=(e??=[]).push({instancePath:s+"/licenses/"+t,keyword:"type",params:{type:"object"}})}}else r=(e??=[]).push({instancePath:s+"/licenses",keyword:"type",params:{type:"array"}})}if(a.resources!==void 0){let n=a.resources;if(Array.isArray(n)){n.length<1&&(r=(e??=[]).push({instancePath:s+"/resources",keyword:"minItems",params:{limit:1}}));const d=n.length;for(let t=0;t<d&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;t++){let i=n[t];const f=r;let w=0,b;const l=r,I=r;i&&typeof i=="object"&&!Array.isArray(i)&&(i.name===void 0&&(r=(e??=[]).push({instancePath:s+"/resources/"+t,keyword:"required",params:{missingProperty:"name"}})),i.data===void 0&&(r=(e??=[]).push({instancePath:s+"/resources/"+t,keyword:"required",params:{missingProperty:"data"}})));var k=I===r;k?w++:((b??=[]).push({index:0,errors:e===null?[]:e.slice(l)}),e!==null&&(l>0?e.length=l:e=null),r=l);const R=r;i&&typeof i=="object"&&!Array.isArray(i)&&(i.name===void 0&&(r=(e??=[]).push({instancePath:s+"/resources/"+t,keyword:"required",params:{missingProperty:"name"}})),i.path===void 0&&(r=(e??=[]).push({instancePath:s+"/resources/"+t,keyword:"required",params:{missingProperty:"path"}})));var k=R===r;if(k?w++:((b??=[]).push({index:1,errors:e===null?[]:e.slice(l)}),e!==null&&(l>0?e.length=l:e=null),r=l),w!==1?r=(e??=[]).push({instancePath:s+"/resources/"+t,keyword:"oneOf",params:{branches:b??[],passing:w,keys:["name","data","path"]}}):(r=f,e!==null&&(f?e.length=f:e=null)),i&&typeof i=="object"&&!Array.isArray(i)){if(i.profile!==void 0&&typeof i.profile!="string"&&(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/profile",keyword:"type",params:{type:"string"}})),i.name!==void 0){let p=i.name;typeof p=="string"?x.test(p)||(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/name",keyword:"pattern",params:{pattern:"^([-a-z0-9._/])+$"}})):r=(e??=[]).push({instancePath:s+"/resources/"+t+"/name",keyword:"type",params:{type:"string"}})}if(i.path!==void 0){let p=i.path;const c=r;let o=0,y;const u=r,v=r;typeof p=="string"?h.test(p)||(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/path",keyword:"pattern",params:{pattern:"^(?=^[^./~])(^((?!\\.{2}).)*$).*$"}})):r=(e??=[]).push({instancePath:s+"/resources/"+t+"/path",keyword:"type",params:{type:"string"}});var A=v===r;A?o++:((y??=[]).push({index:0,errors:e===null?[]:e.slice(u)}),e!==null&&(u>0?e.length=u:e=null),r=u);const z=r;if(Array.isArray(p)){p.length<1&&(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/path",keyword:"minItems",params:{limit:1}}));const E=p.length;for(let g=0;g<E&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;g++){let j=p[g];typeof j=="string"?h.test(j)||(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/path/"+g,keyword:"pattern",params:{pattern:"^(?=^[^./~])(^((?!\\.{2}).)*$).*$"}})):r=(e??=[]).push({instancePath:s+"/resources/"+t+"/path/"+g,keyword:"type",params:{type:"string"}})}}else r=(e??=[]).push({instancePath:s+"/resources/"+t+"/path",keyword:"type",params:{type:"array"}});var A=z===r;A?o++:((y??=[]).push({index:1,errors:e===null?[]:e.slice(u)}),e!==null&&(u>0?e.length=u:e=null),r=u),o!==1?r=(e??=[]).push({instancePath:s+"/resources/"+t+"/path",keyword:"oneOf",params:{branches:y??[],passing:o,keys:[]}}):(r=c,e!==null&&(c?e.length=c:e=null))}if(i.schema!==void 0){let p=i.schema;p&&typeof p=="object"&&!Array.isArray(p)||(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/schema",keyword:"type",params:{type:"object"}}))}if(i.title!==void 0&&typeof i.title!="string"&&(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/title",keyword:"type",params:{type:"string"}})),i.description!==void 0&&typeof i.description!="string"&&(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/description",keyword:"type",params:{type:"string"}})),i.homepage!==void 0&&typeof i.homepage!="string"&&(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/homepage",keyword:"type",params:{type:"string"}})),i.sources!==void 0){let p=i.sources;if(Array.isArray(p)){p.length<0&&(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/sources",keyword:"minItems",params:{limit:0}}));const c=p.length;for(let o=0;o<c&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;o++){let y=p[o];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.title===void 0&&(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/sources/"+o,keyword:"required",params:{missingProperty:"title"}})),y.title!==void 0&&typeof y.title!="string"&&(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/sources/"+o+"/title",keyword:"type",params:{type:"string"}})),y.path!==void 0){let u=y.path;typeof u=="string"?h.test(u)||(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/sources/"+o+"/path",keyword:"pattern",params:{pattern:"^(?=^[^./~])(^((?!\\.{2}).)*$).*$"}})):r=(e??=[]).push({instancePath:s+"/resources/"+t+"/sources/"+o+"/path",keyword:"type",params:{type:"string"}})}y.email!==void 0&&typeof y.email!="string"&&(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/sources/"+o+"/email",keyword:"type",params:{type:"string"}}))}else r=(e??=[]).push({instancePath:s+"/resources/"+t+"/sources/"+o,keyword:"type",params:{type:"object"}})}}else r=(e??=[]).push({instancePath:s+"/resources/"+t+"/sources",keyword:"type",params:{type:"array"}})}if(i.licenses!==void 0){let p=i.licenses;if(Array.isArray(p)){p.length<1&&(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/licenses",keyword:"minItems",params:{limit:1}}));const c=p.length;for(let o=0;o<c&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;o++){let y=p[o];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.name!==void 0){let u=y.name;typeof u=="string"?q.test(u)||(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/licenses/"+o+"/name",keyword:"pattern",params:{pattern:"^([-a-zA-Z0-9._])+$"}})):r=(e??=[]).push({instancePath:s+"/resources/"+t+"/licenses/"+o+"/name",keyword:"type",params:{type:"string"}})}if(y.path!==void 0){let u=y.path;typeof u=="string"?h.test(u)||(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/licenses/"+o+"/path",keyword:"pattern",params:{pattern:"^(?=^[^./~])(^((?!\\.{2}).)*$).*$"}})):r=(e??=[]).push({instancePath:s+"/resources/"+t+"/licenses/"+o+"/path",keyword:"type",params:{type:"string"}})}y.title!==void 0&&typeof y.title!="string"&&(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/licenses/"+o+"/title",keyword:"type",params:{type:"string"}}))}else r=(e??=[]).push({instancePath:s+"/resources/"+t+"/licenses/"+o,keyword:"type",params:{type:"object"}})}}else r=(e??=[]).push({instancePath:s+"/resources/"+t+"/licenses",keyword:"type",params:{type:"array"}})}if(i.format!==void 0&&typeof i.format!="string"&&(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/format",keyword:"type",params:{type:"string"}})),i.mediatype!==void 0){let p=i.mediatype;typeof p=="string"?P.test(p)||(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/mediatype",keyword:"pattern",params:{pattern:"^.[^/\\n\\r\\u2028\\u2029]*/.+$"}})):r=(e??=[]).push({instancePath:s+"/resources/"+t+"/mediatype",keyword:"type",params:{type:"string"}})}if(i.encoding!==void 0&&typeof i.encoding!="string"&&(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/encoding",keyword:"type",params:{type:"string"}})),i.bytes!==void 0){let p=i.bytes;typeof p=="number"&&!(p%1)&&!isNaN(p)||(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/bytes",keyword:"type",params:{type:"integer"}}))}if(i.hash!==void 0){let p=i.hash;typeof p=="string"?F.test(p)||(r=(e??=[]).push({instancePath:s+"/resources/"+t+"/hash",keyword:"pattern",params:{pattern:"^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$"}})):r=(e??=[]).push({instancePath:s+"/resources/"+t+"/hash",keyword:"type",params:{type:"string"}})}}else r=(e??=[]).push({instancePath:s+"/resources/"+t,keyword:"type",params:{type:"object"}})}}else r=(e??=[]).push({instancePath:s+"/resources",keyword:"type",params:{type:"array"}})}if(a.sources!==void 0){let n=a.sources;if(Array.isArray(n)){n.length<0&&(r=(e??=[]).push({instancePath:s+"/sources",keyword:"minItems",params:{limit:0}}));const d=n.length;for(let t=0;t<d&&r<_src_text_json_schema_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ERRORS */ .BU;t++){let i=n[t];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.title===void 0&&(r=(e??=[]).push({instancePath:s+"/sources/"+t,keyword:"required",params:{missingProperty:"title"}})),i.title!==void 0&&typeof i.title!="string"&&(r=(e??=[]).push({instancePath:s+"/sources/"+t+"/title",keyword:"type",params:{type:"string"}})),i.path!==void 0){let f=i.path;typeof f=="string"?h.test(f)||(r=(e??=[]).push({instancePath:s+"/sources/"+t+"/path",keyword:"pattern",params:{pattern:"^(?=^[^./~])(^((?!\\.{2}).)*$).*$"}})):r=(e??=[]).push({instancePath:s+"/sources/"+t+"/path",keyword:"type",params:{type:"string"}})}i.email!==void 0&&typeof i.email!="string"&&(r=(e??=[]).push({instancePath:s+"/sources/"+t+"/email",keyword:"type",params:{type:"string"}}))}else r=(e??=[]).push({instancePath:s+"/sources/"+t,keyword:"type",params:{type:"object"}})}}else r=(e??=[]).push({instancePath:s+"/sources",keyword:"type",params:{type:"array"}})}}else r=(e??=[]).push({instancePath:s,keyword:"type",params:{type:"object"}});return $.errors=e,r===0}


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
