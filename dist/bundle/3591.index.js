export const id = 3591;
export const ids = [3591];
export const modules = {

/***/ 3591:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

;// CONCATENATED MODULE: ./lib/generated/schemas/index.js
const t={"cyclonedx-1.5":()=>__webpack_require__.e(/* import() */ 6576).then(__webpack_require__.bind(__webpack_require__, 6576)),"cyclonedx-1.6":()=>__webpack_require__.e(/* import() */ 9529).then(__webpack_require__.bind(__webpack_require__, 9529)),"cyclonedx-1.7":()=>__webpack_require__.e(/* import() */ 7002).then(__webpack_require__.bind(__webpack_require__, 7002)),"spdx-3.0.1":()=>__webpack_require__.e(/* import() */ 8004).then(__webpack_require__.bind(__webpack_require__, 8004)),"datapackage-1.0":()=>__webpack_require__.e(/* import() */ 8854).then(__webpack_require__.bind(__webpack_require__, 8854)),"datapackage-2.0":()=>__webpack_require__.e(/* import() */ 6263).then(__webpack_require__.bind(__webpack_require__, 6263)),"mct-0.0.1":()=>__webpack_require__.e(/* import() */ 276).then(__webpack_require__.bind(__webpack_require__, 276)),"mct-0.0.2":()=>__webpack_require__.e(/* import() */ 4861).then(__webpack_require__.bind(__webpack_require__, 4861))};

// EXTERNAL MODULE: ./lib/src/model/lookup.js
var lookup = __webpack_require__(1136);
// EXTERNAL MODULE: ./lib/src/messages/index.js + 1 modules
var messages = __webpack_require__(1742);
;// CONCATENATED MODULE: ./lib/src/documents/schemas/wording.js


const MAX_SHOWN = 60;
const MAX_LISTED = 10;
const MAX_STEPS = 8;
const NAMES = {
  "cyclonedx-1.5": "CycloneDX 1.5",
  "cyclonedx-1.6": "CycloneDX 1.6",
  "cyclonedx-1.7": "CycloneDX 1.7",
  "spdx-3.0.1": "SPDX 3.0.1",
  "datapackage-1.0": "Data Package 1.0",
  "datapackage-2.0": "Data Package 2.0",
  "mct-0.0.1": "Model Card Toolkit 0.0.1",
  "mct-0.0.2": "Model Card Toolkit 0.0.2"
};
function sentence({ keyword, params }, pointer, data, missing) {
  const owner = nameOf(pointer);
  const limit = String(params.limit);
  const value = () => valueWords(valueAt(data, pointer));
  const keys = () => quotedAll(params.keys);
  switch (keyword) {
    case "required":
    case "dependencies":
      return (0,messages/* message */.iU)("schema.missing", { owner, members: quotedAll(missing) });
    case "choice-none":
      return (0,messages/* message */.iU)("schema.needs-one", { owner, members: keys() });
    case "choice-many":
      return params.keys.length > 0 ? (0,messages/* message */.iU)("schema.only-one", { owner, members: keys() }) : (0,messages/* message */.iU)("schema.several-forms", { owner });
    case "not":
      return excluded(owner, params.keys);
    case "misplaced":
      return (0,messages/* message */.iU)("schema.misplaced", {
        owner,
        members: quotedAll(params.extra),
        expected: quotedAll(params.needed)
      });
    case "choice-type":
      return (0,messages/* message */.iU)("schema.wrong-class", { owner });
    case "additionalProperties":
    case "unevaluatedProperties":
      return (0,messages/* message */.iU)("schema.unknown-member", { member: owner });
    case "type":
      return (0,messages/* message */.iU)("schema.wrong-type", { owner, type: typeWords(params.type) });
    case "enum":
      return notAmong(owner, value(), params.allowed);
    case "const":
      return (0,messages/* message */.iU)("schema.not-constant", {
        owner,
        value: value(),
        expected: valueWords(params.allowedValue)
      });
    case "pattern":
      return (0,messages/* message */.iU)("schema.wrong-form", { owner, value: value() });
    case "format":
      return (0,messages/* message */.iU)("schema.wrong-date", { owner, value: value() });
    case "uniqueItems":
      return (0,messages/* message */.iU)("schema.repeated", { owner });
    case "minItems":
      return (0,messages/* message */.iU)("schema.too-few-items", { owner, limit });
    case "maxItems":
      return (0,messages/* message */.iU)("schema.too-many-items", { owner, limit });
    case "minLength":
      return (0,messages/* message */.iU)("schema.too-few-characters", { owner, limit });
    case "maxLength":
      return (0,messages/* message */.iU)("schema.too-many-characters", { owner, limit });
    case "minProperties":
      return (0,messages/* message */.iU)("schema.too-few-members", { owner, limit });
    case "maxProperties":
      return (0,messages/* message */.iU)("schema.too-many-members", { owner, limit });
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return (0,messages/* message */.iU)("schema.out-of-range", {
        owner,
        comparison: String(params.comparison),
        limit
      });
    default:
      return (0,messages/* message */.iU)("schema.other", { owner });
  }
}
function cited(fault, id, pointer, data) {
  const steps = stepsOf(pointer);
  const path = id.startsWith("spdx") ? classPath(data, steps) : steps;
  const text = path.map((step) => isIndex(step) ? "[]" : `.${cut(step)}`);
  const end = text.slice(-MAX_STEPS).join("").replace(/^\./, "");
  const shortened = text.length > MAX_STEPS ? `…${end}` : end;
  return (0,messages/* message */.iU)("manifest.specification-broken", {
    fault,
    standard: NAMES[id],
    section: shortened === "" ? (0,messages/* message */.iU)("schema.top-level") : shortened
  });
}
function classPath(data, steps) {
  for (let length = steps.length; length > 0; length--) {
    const type = (0,lookup/* member */.Dc)(valueIn(data, steps.slice(0, length)), "type");
    if (typeof type === "string" && /^\w{1,60}$/.test(type)) return [type, ...steps.slice(length)];
  }
  return [...steps];
}
function nameOf(pointer) {
  const steps = stepsOf(pointer);
  const last = steps.at(-1);
  if (last === void 0) return (0,messages/* message */.iU)("schema.document");
  if (!isIndex(last)) return (0,messages/* message */.iU)("schema.member", { name: quoted(last) });
  const listName = steps.findLast((step) => !isIndex(step));
  return listName === void 0 ? (0,messages/* message */.iU)("schema.item") : (0,messages/* message */.iU)("schema.item-of", { list: quoted(listName) });
}
function excluded(owner, keys) {
  const [member2, ...others] = quotedAll(keys);
  if (member2 === void 0) return (0,messages/* message */.iU)("schema.excluded", { owner });
  return others.length === 0 ? (0,messages/* message */.iU)("schema.excluded-member", { owner, member: member2 }) : (0,messages/* message */.iU)("schema.excluded-together", { owner, members: [member2, ...others] });
}
const isIndex = (step) => /^\d+$/.test(step);
const quoted = (text) => `\`${cut(text)}\``;
const quotedAll = (keys) => keys.slice(0, MAX_LISTED).map(quoted);
function cut(text) {
  const plain = text.slice(0, 4 * MAX_SHOWN).replace(/[\p{C}\p{Z}`]+/gu, " ");
  const characters = [...plain];
  return characters.length > MAX_SHOWN || text.length > 4 * MAX_SHOWN ? `${characters.slice(0, MAX_SHOWN - 1).join("")}…` : plain;
}
function valueWords(value) {
  if (Array.isArray(value)) return (0,messages/* message */.iU)("schema.list");
  if (typeof value === "object" && value !== null) return (0,messages/* message */.iU)("schema.object");
  return quoted(String(value));
}
function notAmong(owner, value, allowed) {
  return allowed instanceof Set && allowed.size <= MAX_LISTED ? (0,messages/* message */.iU)("schema.not-among", { owner, value, allowed: quotedAll([...allowed].map(String)) }) : (0,messages/* message */.iU)("schema.not-listed", { owner, value });
}
const TYPES = {
  string: (0,messages/* message */.iU)("schema.string"),
  object: (0,messages/* message */.iU)("schema.object"),
  array: (0,messages/* message */.iU)("schema.list"),
  integer: (0,messages/* message */.iU)("schema.integer"),
  number: (0,messages/* message */.iU)("schema.number"),
  boolean: (0,messages/* message */.iU)("schema.boolean"),
  null: (0,messages/* message */.iU)("schema.null")
};
const typeWords = (type) => [type].flat().map((name) => (0,lookup/* lookup */.$I)(TYPES, String(name)) ?? (0,messages/* message */.iU)("schema.other-type")).reduce((first, second) => (0,messages/* message */.iU)("schema.either", { first, second }));
const stepsOf = (pointer) => pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
const valueAt = (data, pointer) => valueIn(data, stepsOf(pointer));
const valueIn = (data, steps) => steps.reduce((value, step) => (0,lookup/* member */.Dc)(value, step), data);


;// CONCATENATED MODULE: ./lib/src/documents/schemas/explain.js


const MAX_REPORTED = 20;
function explain(id, data, errors) {
  const causes = withoutEchoes(errors.flatMap(causesOf));
  const places = /* @__PURE__ */ new Map();
  for (const error of causes) {
    const { pointer, part } = placeOf(error);
    const key = `${part} ${pointer}`;
    const reported = places.get(key);
    const missing = reported?.missing ?? [];
    for (const name of missingOf(error)) missing.push(name);
    if (!reported) places.set(key, { error, missing });
  }
  return [...places.values()].map(({ error, missing }) => {
    const position = placeOf(error);
    const fault = sentence(error, position.pointer, data, missing);
    return { ...position, text: cited(fault, id, specified(error, position.pointer), data) };
  }).sort((a, b) => compare(a.pointer, b.pointer)).slice(0, MAX_REPORTED);
}
function specified({ keyword, instancePath }, pointer) {
  if (keyword === "choice-type") return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
  return /^(?:additional|unevaluated)/.test(keyword) ? instancePath : pointer;
}
function placeOf({
  keyword,
  params,
  instancePath
}) {
  const extra = params.additionalProperty ?? params.unevaluatedProperty;
  if (typeof extra === "string")
    return { pointer: `${instancePath}/${escaped(extra)}`, part: "key" };
  if (keyword === "uniqueItems")
    return { pointer: `${instancePath}/${params.index}`, part: "value" };
  const lacks = keyword === "required" || keyword === "dependencies" || keyword === "choice-none";
  return { pointer: instancePath, part: lacks ? "closing" : "value" };
}
const missingOf = ({ params }) => typeof params.missingProperty === "string" ? [params.missingProperty] : [];
const escaped = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");
function causesOf(error) {
  if (error.keyword === "if") return [];
  if (error.keyword !== "anyOf" && error.keyword !== "oneOf") return [error];
  const { branches, passing, keys } = error.params;
  const causeAs = (keyword) => [{ ...error, keyword }];
  if (keys.length > 0) return causeAs(passing > 0 ? "choice-many" : "choice-none");
  if (passing > 0) return causeAs("choice-many");
  const scores = branches.map((branch) => scored(error.instancePath, branch.errors.flatMap(causesOf))).sort(
    (a, b) => a.wrongType - b.wrongType || b.depth - a.depth || a.causes.length - b.causes.length
  );
  const [best] = scores;
  if (!best) return causeAs("choice-type");
  const others = scores.slice(1).map((branch) => branch.causes);
  return folded(error.instancePath, best.causes).map((cause) => widened(cause, others));
}
function widened(cause, others) {
  if (cause.keyword !== "enum") return cause;
  const lists = others.map(
    (causes) => causes.find((error) => error.keyword === "enum" && error.instancePath === cause.instancePath)
  );
  const allowed = [cause, ...lists].flatMap((error) => [
    ...error?.params.allowed ?? []
  ]);
  return { ...cause, params: { allowed: new Set(allowed) } };
}
function scored(path, errors) {
  const causes = withoutEchoes(errors);
  const depths = causes.map((error) => segments(error.instancePath).length);
  const wrongType = causes.some((error) => error.keyword === "type" && error.instancePath === path);
  return {
    causes,
    wrongType: Number(wrongType),
    depth: depths.reduce((least, depth) => Math.min(least, depth), Number.POSITIVE_INFINITY)
  };
}
function folded(choice, causes) {
  const near = segments(choice).length + 1;
  const namesAt = (path, key) => causes.filter((error) => error.instancePath === path).map((error) => (0,lookup/* lookup */.$I)(error.params, key)).filter((name) => typeof name === "string");
  const done = /* @__PURE__ */ new Set();
  return causes.flatMap((error) => {
    const path = error.instancePath;
    const [extra, needed] = [namesAt(path, "additionalProperty"), namesAt(path, "missingProperty")];
    const part = "additionalProperty" in error.params || "missingProperty" in error.params;
    if (!part || extra.length === 0 || needed.length === 0) return [error];
    if (segments(path).length > near) return [error];
    if (done.has(path)) return [];
    done.add(path);
    return [{ instancePath: path, keyword: "misplaced", params: { extra, needed } }];
  });
}
function withoutEchoes(causes) {
  const plain = causes.filter((error) => error.keyword !== "unevaluatedProperties");
  if (plain.length === causes.length) return plain;
  const deep = /* @__PURE__ */ new Set();
  for (const error of plain) for (const path of ancestors(error.instancePath)) deep.add(path);
  for (const error of causes)
    for (const path of ancestors(error.instancePath).slice(1)) deep.add(path);
  return causes.filter(
    (error) => error.keyword !== "unevaluatedProperties" || !deep.has(error.instancePath)
  );
}
function ancestors(pointer) {
  const pointers = [pointer];
  for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
    pointers.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return pointers;
}
const segments = (pointer) => pointer.split("/").slice(1);
function compare(a, b) {
  const [steps, right] = [segments(a), segments(b)];
  for (const [i, step] of steps.entries()) {
    const otherStep = right[i];
    if (otherStep === void 0) return 1;
    if (step === otherStep) continue;
    const numbers = Number(step) - Number(otherStep);
    if (!Number.isNaN(numbers) && numbers !== 0) return numbers;
    return step < otherStep ? -1 : 1;
  }
  return steps.length - right.length;
}


;// CONCATENATED MODULE: ./lib/src/documents/schemas/index.js


async function validate(id, data) {
  if (!isSchema(id)) return [];
  const { validate: check } = await t[id]();
  try {
    return check(data) ? [] : explain(id, data, check.errors ?? []);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  } finally {
    check.errors = null;
  }
}
const isSchema = (id) => Object.hasOwn(t, id);



/***/ })

};
