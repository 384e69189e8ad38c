export const id = 230;
export const ids = [230];
export const modules = {

/***/ 1230:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./lib/src/lookup.js
var lookup = __webpack_require__(4438);
;// CONCATENATED MODULE: ./lib/src/formats/schemas/wording.js

/** Of a string of a document no more is shown. */
const MAX_SHOWN = 60;
/** Of a list of allowed values no longer one is shown. */
const MAX_LISTED = 10;
/** Of a path only the end is shown. */
const MAX_STEPS = 8;
const NAMES = {
    "cyclonedx-1.5": "CycloneDX 1.5",
    "cyclonedx-1.6": "CycloneDX 1.6",
    "cyclonedx-1.7": "CycloneDX 1.7",
    "spdx-3.0.1": "SPDX 3.0.1",
    "datapackage-1.0": "Data Package 1.0",
    "datapackage-2.0": "Data Package 2.0",
    "mct-0.0.1": "Model Card Toolkit 0.0.1",
    "mct-0.0.2": "Model Card Toolkit 0.0.2",
};
/** One sentence about an error at `pointer`. */
function sentence({ keyword, params }, pointer, data, missing) {
    const name = nameOf(pointer);
    const limit = String(params.limit);
    switch (keyword) {
        case "required":
        case "dependencies":
            return `${quotedAll(missing)} ${missing.length > 1 ? "are" : "is"} missing in ${name}.`;
        case "choice-none":
            return `${upper(name)} needs one of ${quotedAll(params.keys)}.`;
        case "choice-many":
            return params.keys.length > 0
                ? `${upper(name)} may have only one of ${quotedAll(params.keys)}.`
                : `${upper(name)} fits more than one of the forms that exclude each other.`;
        case "not":
            return notWords(name, params.keys);
        case "misplaced":
            return `${upper(name)} has ${quotedAll(params.extra)} where ${quotedAll(params.needed)} is expected.`;
        case "choice-type":
            return `The \`type\` of ${name} is none of the classes that may stand here.`;
        case "additionalProperties":
        case "unevaluatedProperties":
            return `${name} is no member that the schema has here.`;
        case "type":
            return `${upper(name)} is not ${typeWords(params.type)}.`;
        case "enum":
            return `${upper(shown(valueAt(data, pointer)))} is not among the values of ${name}${listed(params.allowed)}.`;
        case "const":
            return `${upper(shown(valueAt(data, pointer)))} is not the one value of ${name}: ${shown(params.allowedValue)}.`;
        case "pattern":
            return `${upper(shown(valueAt(data, pointer)))} does not have the form that the schema asks of ${name}.`;
        case "format":
            return `${upper(shown(valueAt(data, pointer)))} is no date and time of RFC 3339 in ${name}.`;
        case "uniqueItems":
            return `${upper(name)} repeats an earlier one.`;
        case "minItems":
        case "minLength":
        case "minProperties":
            return `${upper(name)} is shorter than the least length ${limit}.`;
        case "maxItems":
        case "maxLength":
        case "maxProperties":
            return `${upper(name)} is longer than the greatest length ${limit}.`;
        case "minimum":
        case "maximum":
        case "exclusiveMinimum":
        case "exclusiveMaximum":
            return `${upper(name)} is not ${String(params.comparison)} ${limit}.`;
        default:
            return `${upper(name)} is not as the schema asks.`;
    }
}
/** The place in the terms of the specification: for SPDX the class and its property, else the path without numbers. */
function section(id, pointer, data) {
    const steps = stepsOf(pointer);
    const path = id.startsWith("spdx") ? classPath(data, steps) : steps;
    const text = path.map((step) => (isIndex(step) ? "[]" : `.${cut(step)}`));
    const end = text.slice(-MAX_STEPS).join("").replace(/^\./, "");
    const place = text.length > MAX_STEPS ? `…${end}` : end;
    return `${NAMES[id]}, ${place === "" ? "top level" : place}`;
}
/** The class of the nearest object around with a `type`, and what follows it. */
function classPath(data, steps) {
    for (let length = steps.length; length > 0; length--) {
        const type = (0,lookup/* member */.Dc)(valueIn(data, steps.slice(0, length)), "type");
        if (typeof type === "string" && /^\w{1,60}$/.test(type))
            return [type, ...steps.slice(length)];
    }
    return [...steps];
}
/** What a value is called: its key, or the list that it stands in. */
function nameOf(pointer) {
    const steps = stepsOf(pointer);
    const last = steps.at(-1);
    if (last === undefined)
        return "the document";
    if (!isIndex(last))
        return quoted(last);
    const list = steps.findLast((step) => !isIndex(step));
    return list === undefined ? "an item" : `an item of ${quoted(list)}`;
}
function notWords(name, keys) {
    if (keys.length === 0)
        return `${upper(name)} has a value that the schema excludes.`;
    return keys.length === 1
        ? `${upper(name)} may not have ${quotedAll(keys)} as it stands.`
        : `${upper(name)} may not have ${quotedAll(keys)} together.`;
}
const isIndex = (step) => /^\d+$/.test(step);
const upper = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const quoted = (text) => `\`${cut(text)}\``;
const quotedAll = (keys) => keys.slice(0, MAX_LISTED).map(quoted).join(", ");
/** A string of a document on one line, cut, without what could end its backticks. */
function cut(text) {
    const plain = text.slice(0, 4 * MAX_SHOWN).replace(/[\p{C}\p{Z}`]+/gu, " ");
    const all = [...plain];
    return all.length > MAX_SHOWN || text.length > 4 * MAX_SHOWN
        ? `${all.slice(0, MAX_SHOWN - 1).join("")}…`
        : plain;
}
function shown(value) {
    if (typeof value === "string")
        return quoted(value);
    if (Array.isArray(value))
        return "a list";
    return typeof value === "object" && value !== null ? "an object" : quoted(String(value));
}
function listed(allowed) {
    if (!(allowed instanceof Set) || allowed.size > MAX_LISTED)
        return "";
    return `: ${quotedAll([...allowed].map(String))}`;
}
const TYPES = {
    string: "a string",
    object: "an object",
    array: "a list",
    integer: "a whole number",
    number: "a number",
    boolean: "true or false",
    null: "null",
};
const typeWords = (type) => [type]
    .flat()
    .map((one) => (0,lookup/* lookup */.$I)(TYPES, String(one)) ?? "of its type")
    .join(" or ");
const stepsOf = (pointer) => pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
const valueAt = (data, pointer) => valueIn(data, stepsOf(pointer));
const valueIn = (data, steps) => steps.reduce((value, step) => (0,lookup/* member */.Dc)(value, step), data);

;// CONCATENATED MODULE: ./lib/src/formats/schemas/explain.js


/** More than this nobody reads. */
const MAX_REPORTED = 20;
/** The causes behind the errors of a validator, one a place, in the order of their pointers. */
function explain(id, data, errors) {
    const causes = withoutEchoes(errors.flatMap(causesOf));
    const places = new Map();
    for (const error of causes) {
        const { pointer, part } = placeOf(error);
        const key = `${part} ${pointer}`;
        const known = places.get(key);
        const missing = known?.missing ?? [];
        for (const one of missingOf(error))
            missing.push(one);
        if (!known)
            places.set(key, { error, missing });
    }
    return [...places.values()]
        .map(({ error, missing }) => {
        const place = placeOf(error);
        return {
            ...place,
            text: sentence(error, place.pointer, data, missing),
            section: section(id, specified(error, place.pointer), data),
        };
    })
        .sort((a, b) => compare(a.pointer, b.pointer))
        .slice(0, MAX_REPORTED);
}
/** What the specification has: not a member that it lacks, nor a class. */
function specified({ keyword, instancePath }, pointer) {
    if (keyword === "choice-type")
        return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
    return /^(?:additional|unevaluated)/.test(keyword) ? instancePath : pointer;
}
function placeOf({ keyword, params, instancePath, }) {
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
/** An error itself, or what is behind it in the branch that the document most likely means. */
function causesOf(error) {
    if (error.keyword === "if")
        return [];
    if (error.keyword !== "anyOf" && error.keyword !== "oneOf")
        return [error];
    const { branches, passing, keys } = error.params;
    const own = (keyword) => [{ ...error, keyword }];
    if (keys.length > 0)
        return own(passing > 0 ? "choice-many" : "choice-none");
    if (passing > 0)
        return own("choice-many");
    const all = branches
        .map((branch) => scored(error.instancePath, branch.errors.flatMap(causesOf)))
        .sort((a, b) => a.wrongType - b.wrongType || b.depth - a.depth || a.causes.length - b.causes.length);
    const [best] = all;
    if (!best)
        return own("choice-type");
    const other = all.slice(1).map((one) => one.causes);
    return folded(error.instancePath, best.causes).map((one) => widened(one, other));
}
/** Where each branch has a list of values for the same member, any of them would do. */
function widened(cause, others) {
    if (cause.keyword !== "enum")
        return cause;
    const lists = others.map((causes) => causes.find((one) => one.keyword === "enum" && one.instancePath === cause.instancePath));
    const allowed = [cause, ...lists].flatMap((one) => [
        ...(one?.params.allowed ?? []),
    ]);
    return { ...cause, params: { allowed: new Set(allowed) } };
}
/** How far a branch got: not past the type of the value, or down to which depth without an error. */
function scored(path, found) {
    const causes = withoutEchoes(found);
    const depths = causes.map((one) => segments(one.instancePath).length);
    const wrongType = causes.some((one) => one.keyword === "type" && one.instancePath === path);
    return {
        causes,
        wrongType: Number(wrongType),
        depth: depths.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY),
    };
}
/** In a choice, an object with members too many and one missing is one mistake: the wrong member. Only there and in its items. */
function folded(choice, causes) {
    const near = segments(choice).length + 1;
    const at = (path, key) => causes
        .filter((one) => one.instancePath === path)
        .map((one) => (0,lookup/* lookup */.$I)(one.params, key))
        .filter((name) => typeof name === "string");
    const done = new Set();
    return causes.flatMap((one) => {
        const path = one.instancePath;
        const [extra, needed] = [at(path, "additionalProperty"), at(path, "missingProperty")];
        const part = "additionalProperty" in one.params || "missingProperty" in one.params;
        if (!part || extra.length === 0 || needed.length === 0)
            return [one];
        if (segments(path).length > near)
            return [one];
        if (done.has(path))
            return [];
        done.add(path);
        return [{ instancePath: path, keyword: "misplaced", params: { extra, needed } }];
    });
}
/**
 * Without "not evaluated" where something else is wrong in the same object or below: a class that does not hold leaves
 * all its members unevaluated.
 */
function withoutEchoes(causes) {
    const plain = causes.filter((one) => one.keyword !== "unevaluatedProperties");
    if (plain.length === causes.length)
        return plain;
    const deep = new Set();
    for (const one of plain)
        for (const path of ancestors(one.instancePath))
            deep.add(path);
    for (const one of causes)
        for (const path of ancestors(one.instancePath).slice(1))
            deep.add(path);
    return causes.filter((one) => one.keyword !== "unevaluatedProperties" || !deep.has(one.instancePath));
}
/** A pointer and those of everything around it. */
function ancestors(pointer) {
    const all = [pointer];
    for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
        all.push(pointer.slice(0, end));
        if (end === 0)
            break;
    }
    return all;
}
const segments = (pointer) => pointer.split("/").slice(1);
/** Order of pointers: numbers as numbers. */
function compare(a, b) {
    const [left, right] = [segments(a), segments(b)];
    for (const [i, one] of left.entries()) {
        const other = right[i];
        if (other === undefined)
            return 1;
        if (one === other)
            continue;
        const numbers = Number(one) - Number(other);
        if (!Number.isNaN(numbers) && numbers !== 0)
            return numbers;
        return one < other ? -1 : 1;
    }
    return left.length - right.length;
}

;// CONCATENATED MODULE: ./lib/src/formats/schemas/index.js

/** Each a chunk of its own: a run loads those of the documents that it meets. */
const VALIDATORS = {
    "cyclonedx-1.5": () => __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 7735)),
    "cyclonedx-1.6": () => __webpack_require__.e(/* import() */ 926).then(__webpack_require__.bind(__webpack_require__, 3926)),
    "cyclonedx-1.7": () => __webpack_require__.e(/* import() */ 897).then(__webpack_require__.bind(__webpack_require__, 7897)),
    "spdx-3.0.1": () => __webpack_require__.e(/* import() */ 179).then(__webpack_require__.bind(__webpack_require__, 8179)),
    "datapackage-1.0": () => __webpack_require__.e(/* import() */ 253).then(__webpack_require__.bind(__webpack_require__, 9253)),
    "datapackage-2.0": () => __webpack_require__.e(/* import() */ 348).then(__webpack_require__.bind(__webpack_require__, 7348)),
    "mct-0.0.1": () => __webpack_require__.e(/* import() */ 667).then(__webpack_require__.bind(__webpack_require__, 9667)),
    "mct-0.0.2": () => __webpack_require__.e(/* import() */ 674).then(__webpack_require__.bind(__webpack_require__, 4674)),
};
/** Where `data` breaks the schema, at most twenty places; none where it does not, or where there is no such schema. */
async function validate(id, data) {
    if (!isSchema(id))
        return [];
    const check = (await VALIDATORS[id]()).validate;
    try {
        return check(data) ? [] : explain(id, data, check.errors ?? []);
    }
    catch (error) {
        // Nested deeper than the stack: nothing is known about such a document.
        if (error instanceof RangeError)
            return [];
        throw error;
    }
    finally {
        check.errors = null;
    }
}
const isSchema = (id) => Object.hasOwn(VALIDATORS, id);


/***/ })

};
