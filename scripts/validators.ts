/**
 * Compiles the JSON Schemas of third_party/schemas to modules without a dependency; see src/documents/schemas. The modules are
 * made when the project is built or tested, and are not committed.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { Ajv, type AnySchemaObject, type Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { tidied } from "./validator-code.js";
import { replaceKeywords } from "./validator-keywords.js";

const FOLDER = "third_party/schemas";
const TARGET = "generated/schemas";
/** What the modules import. */
const RUNTIME = "src/text/json-schema-runtime.js";
/** Names what the modules were made of. */
const STAMP = `${TARGET}/made-of.txt`;
/** What decides on the modules beside the schemas. */
const SOURCES = ["validators.ts", "validator-code.ts", "validator-keywords.ts"];
type Json = Record<string, unknown>;

const CYCLONEDX = ["jsf-0.82", "cryptography-defs", "spdx"].map(
  (name) => `cyclonedx/${name}.SNAPSHOT.schema.json`,
);

/** Module to its schema, followed by those that it refers to. */
const VALIDATORS: Readonly<Record<string, readonly string[]>> = {
  "cyclonedx-1.5": ["cyclonedx/bom-1.5.SNAPSHOT.schema.json", ...CYCLONEDX],
  "cyclonedx-1.6": ["cyclonedx/bom-1.6.SNAPSHOT.schema.json", ...CYCLONEDX],
  "cyclonedx-1.7": ["cyclonedx/bom-1.7.SNAPSHOT.schema.json", ...CYCLONEDX],
  "spdx-3.0.1": ["spdx/schema-v3.0.1.json"],
  "datapackage-1.0": ["datapackage/data-package.json"],
  "datapackage-2.0": ["datapackage/data-package-2-0.json"],
  "mct-0.0.1": ["model-card-toolkit/v0.0.1/model_card.schema.json"],
  "mct-0.0.2": ["model-card-toolkit/v0.0.2/model_card.schema.json"],
};

/** The list of licenses that all versions of CycloneDX share. */
const SPDX_IDS = "SPDX_IDS";

/** `date-time` of RFC 3339. Other formats are not checked: real addresses are odd more often than wrong. */
const DATE_TIME =
  /^\d{4}-[01]\d-[0-3]\dt[0-2]\d:[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:z|[+-]\d\d:?\d\d)$/i;

/** In JSF an algorithm is either one of a list or a `uri`: this format tells two branches of a `oneOf` apart. */
const URI = /^[a-z][a-z0-9+.-]*:/i;
const URI_MATTERS = /\/jsf-/;

/** Patterns that take quadratic time, with one that matches the same texts in linear time. */
const PATTERNS: Readonly<Record<string, string>> = {
  "^(.+)/(.+)$": "^.[^/\\n\\r\\u2028\\u2029]*/.+$",
};

/** Keywords that say nothing about validity. */
const REMARKS = new Set([
  ...["$comment", "title", "description", "default", "examples", "deprecated", "meta:enum"],
  ...["propertyOrder", "options", "context", "notes"],
]);

/** Writes the modules, unless those that exist were made of the same schemas by the same code. */
export async function writeValidators(root: string): Promise<void> {
  const source = await digestOfSources(root);
  const stamp = await readFile(join(root, STAMP), "utf8").catch(() => undefined);
  if (stamp === source) return;
  await mkdir(join(root, TARGET), { recursive: true });
  for (const [path, text] of await validatorModules(root)) await writeFile(join(root, path), text);
  await writeFile(join(root, STAMP), source);
}

async function digestOfSources(root: string): Promise<string> {
  const schemas = (await readdir(join(root, FOLDER), { recursive: true }))
    .filter((name) => name.endsWith(".json"))
    .map((name) => join(FOLDER, name));
  const sources = SOURCES.map((name) => join("scripts", name));
  const hash = createHash("sha256");
  for (const path of [...schemas, ...sources, "node_modules/ajv/package.json"].sort())
    hash.update(await readFile(join(root, path)));
  return `${hash.digest("hex")}\n`;
}

/** Returns path and text of each module. */
export async function validatorModules(root: string): Promise<[string, string][]> {
  const read = async (path: string): Promise<Json> =>
    JSON.parse(await readFile(join(root, FOLDER, path), "utf8"));
  const ids = (await read("cyclonedx/spdx.SNAPSHOT.schema.json")).enum;
  const shared = new Map([[JSON.stringify(ids), SPDX_IDS]]);
  const modules: [string, string][] = [
    [`${TARGET}/spdx-ids.js`, `export const ${SPDX_IDS} = new Set(${JSON.stringify(ids)});\n`],
  ];
  for (const [id, [main = "", ...others]] of Object.entries(VALIDATORS)) {
    const schema = { ...reduced(main, await read(main)), $id: main } as AnySchemaObject;
    const refs = await Promise.all(
      others.map(
        async (path) => ({ ...reduced(path, await read(path)), $id: path }) as AnySchemaObject,
      ),
    );
    modules.push([`${TARGET}/${id}.js`, compiled(schema, refs, shared)]);
  }
  const loaders = Object.keys(VALIDATORS).map((id) => `  "${id}": () => import("./${id}.js"),\n`);
  modules.push([`${TARGET}/index.js`, `export const VALIDATORS = {\n${loaders.join("")}};\n`]);
  return modules;
}

const OPTIONS: Options = {
  allErrors: true,
  messages: false,
  strict: false,
  validateSchema: false,
  inlineRefs: false,
  logger: false,
  formats: { "date-time": DATE_TIME, uri: URI },
  code: { source: true, esm: true, optimize: 2, lines: true },
};

function compiled(
  schema: AnySchemaObject,
  refs: AnySchemaObject[],
  shared: ReadonlyMap<string, string>,
): string {
  const Class = String(schema.$schema).includes("2020-12") ? Ajv2020 : Ajv;
  delete schema.$schema;
  for (const ref of refs) delete ref.$schema;
  const ajv = new Class({ ...OPTIONS, schemas: refs });
  replaceKeywords(ajv as Ajv, shared);
  const text = tidied(standalone.default(ajv as Ajv, ajv.compile(schema)));
  if (text.includes("require(")) throw new Error(`${schema.$id} needs a module`);
  const uses = ["lengthOf", "MAX_ERRORS", "repeated"].filter((name) => text.includes(name));
  return [
    uses.length > 0
      ? `import { ${uses.join(", ")} } from "${posix.relative(TARGET, RUNTIME)}";\n`
      : "",
    text.includes(SPDX_IDS) ? `import { ${SPDX_IDS} } from "./spdx-ids.js";\n` : "",
    text,
    "\n",
  ].join("");
}

/** A schema without remarks and without formats that are not checked. */
function reduced(path: string, schema: Json): Json {
  const formats = URI_MATTERS.test(path) ? ["date-time", "uri"] : ["date-time"];
  const members = (value: object) => Object.entries(value);
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(members(value).flatMap(([key, part]) => keyword(key, part)));
  };
  const keyword = (key: string, part: unknown): [string, unknown][] => {
    if (REMARKS.has(key)) return [];
    if (key === "format") return formats.includes(String(part)) ? [[key, part]] : [];
    if (key === "pattern") return [[key, PATTERNS[String(part)] ?? part]];
    if (key === "$ref") return [[key, reference(String(part))]];
    if (DATA.has(key)) return [[key, part]];
    if (!NAMED.has(key)) return [[key, walk(part)]];
    return [
      [key, Object.fromEntries(members(part as object).map(([name, one]) => [name, walk(one)]))],
    ];
  };
  return walk(schema) as Json;
}

/** Keywords whose value is no schema, and keywords whose members are schemas under names of their own. */
const DATA = new Set(["enum", "const", "required"]);
const NAMED = new Set(["properties", "definitions", "$defs", "patternProperties", "dependencies"]);

/** The published model card schema has a reference without its slash: "#definitions/graphic". */
const reference = (ref: string) => ref.replace(/^#(?=definitions)/, "#/");
