/**
 * Keywords of JSON Schema that validators.ts compiles in its own way: verdicts as the specification has them, but a
 * failed choice keeps the errors of each of its branches, and no keyword costs more than the value is long.
 */
import type { Ajv, AnySchemaObject, CodeKeywordDefinition, KeywordCxt } from "ajv";
import { _, type Code, Name, nil, stringify } from "ajv/dist/compile/codegen/index.js";
import { alwaysValidSchema } from "ajv/dist/compile/util.js";

/** The variables in which the code of Ajv collects errors. */
const N = { vErrors: new Name("vErrors"), errors: new Name("errors") };
type Json = Record<string, unknown>;

/** Replaces the keywords in `ajv`. `shared` names lists of allowed values that live in a module of their own. */
export function replaceKeywords(ajv: Ajv, shared: ReadonlyMap<string, string>): void {
  const exclusion = named(ajv.getKeyword("not") as CodeKeywordDefinition);
  for (const definition of [
    choice("anyOf"),
    choice("oneOf"),
    exclusion,
    enumeration(shared),
    unique,
  ]) {
    ajv.removeKeyword(definition.keyword as string);
    ajv.addKeyword(definition);
  }
}

/**
 * `anyOf` and `oneOf`, whose error carries `branches`: for each branch its errors. A branch that can only hold for an
 * object of another `type` is not tried: SPDX names ninety classes in one place.
 */
const choice = (keyword: "anyOf" | "oneOf"): CodeKeywordDefinition => ({
  keyword,
  schemaType: "array",
  trackErrors: true,
  error: {
    message: keyword,
    params: ({ params, schema }) =>
      _`{branches: ${params.branches} ?? [], passing: ${params.passing}, keys: ${stringify(choiceKeys(schema))}}`,
  },
  code(cxt: KeywordCxt) {
    const { gen, it, data } = cxt;
    const branches = cxt.schema as AnySchemaObject[];
    if (keyword === "anyOf" && branches.some((one) => alwaysValidSchema(it, one)))
      if (!it.opts.unevaluated) return;
    const passing = gen.let("passing", _`0`);
    const failed = gen.let("branches");
    const valid = gen.name("_valid");
    const start = gen.const("start", N.errors);
    cxt.setParams({ passing, branches: failed });
    const root = it.schemaEnv.root.schema as Json;
    branches.forEach((branch, i) => {
      const type = typeOf(root, branch);
      const before = keyword === "anyOf" && !it.opts.unevaluated ? _`${passing} === 0` : nil;
      const other = type === undefined ? nil : ofType(data, type);
      const guards = [before, other].filter((one) => one !== nil);
      const attempt = () => {
        if (alwaysValidSchema(it, branch)) gen.var(valid, true);
        else {
          const inner = cxt.subschema({ keyword, schemaProp: i, compositeRule: true }, valid);
          cxt.mergeValidEvaluated(inner, valid);
        }
        gen.if(valid, _`${passing}++`, () => keepErrors(gen, failed, start, i));
        // What a passing branch left behind are errors of choices within it, which are reset.
      };
      if (guards.length === 0) attempt();
      else
        gen.if(
          guards.reduce((all, one) => _`${all} && ${one}`),
          attempt,
        );
    });
    const holds = keyword === "anyOf" ? _`${passing} > 0` : _`${passing} === 1`;
    cxt.result(
      holds,
      () => cxt.reset(),
      () => cxt.error(true),
    );
  },
});

/** The members of which branches that only name members ask for one. */
function choiceKeys(branches: readonly Json[]): string[] {
  const plain = branches.every((one) => Object.keys(one).every((key) => key === "required"));
  return plain ? [...new Set(branches.flatMap((one) => one.required as string[]))] : [];
}

/** Moves the errors since `start` out of the list into the branch `i`. */
function keepErrors(gen: KeywordCxt["gen"], failed: Name, start: Name, i: number): void {
  gen.code(
    _`(${failed} ??= []).push({index: ${i}, errors: ${N.vErrors} === null ? [] : ${N.vErrors}.slice(${start})})`,
  );
  gen.if(
    _`${N.vErrors} !== null`,
    _`if(${start} > 0) ${N.vErrors}.length = ${start}; else ${N.vErrors} = null`,
  );
  gen.assign(N.errors, start);
}

/** A test that is true for objects of the type only. */
const ofType = (data: Name | Code, type: string): Code =>
  _`(${data} && typeof ${data} == "object" && ${data}.type === ${stringify(type)})`;

/** The one value of `type` with which `schema` can hold, where it demands an object that has one. */
function typeOf(root: Json, schema: unknown): string | undefined {
  const parts = everyPart(root, schema);
  const value = parts.map((one) => constant(one)).find((one) => one !== undefined);
  const demanded = parts.some(
    ({ required }) => Array.isArray(required) && required.includes("type"),
  );
  const object = parts.some(({ type }) => type === "object");
  return demanded && object ? value : undefined;
}

function constant({ properties }: Json): string | undefined {
  const type = (properties as Json | undefined)?.type as Json | undefined;
  const only = type?.oneOf;
  const value = Array.isArray(only) && only.length === 1 ? only[0].const : type?.const;
  return typeof value === "string" ? value : undefined;
}

/** A schema and all that must hold with it. */
function everyPart(root: Json, schema: unknown, seen = new Set<unknown>()): Json[] {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  const one = schema as Json;
  const ref = typeof one.$ref === "string" ? /^#\/\$defs\/(\w+)$/.exec(one.$ref)?.[1] : undefined;
  const target = ref === undefined ? [] : [(root.$defs as Json)[ref]];
  const all = Array.isArray(one.allOf) ? one.allOf : [];
  return [one, ...[...target, ...all].flatMap((part) => everyPart(root, part, seen))];
}

/** `enum` of strings as one look-up; others are compared as JSON. */
const enumeration = (shared: ReadonlyMap<string, string>): CodeKeywordDefinition => ({
  keyword: "enum",
  schemaType: "array",
  error: { message: "enum", params: ({ params }) => _`{allowed: ${params.allowed}}` },
  code(cxt: KeywordCxt) {
    const values = cxt.schema as unknown[];
    if (values.some((one) => typeof one === "object" && one !== null))
      throw new Error("an enumeration of objects");
    const key = JSON.stringify(values);
    const known = shared.get(key);
    const code = known === undefined ? _`new Set(${stringify(values)})` : _`${new Name(known)}`;
    const allowed = cxt.gen.scopeValue("schema", { key, ref: key, code });
    cxt.setParams({ allowed });
    cxt.pass(_`${allowed}.has(${cxt.data})`);
  },
});

/** `not`, whose error names the members that an object may not have (together). */
const named = (not: CodeKeywordDefinition): CodeKeywordDefinition => ({
  ...not,
  error: {
    message: "not",
    params: ({ schema }) => _`{keys: ${stringify((schema as Json).required ?? [])}}`,
  },
});

/** `uniqueItems` by look-up: Ajv compares every pair of objects. */
const unique: CodeKeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  error: { message: "uniqueItems", params: ({ params }) => _`{index: ${params.index}}` },
  code(cxt: KeywordCxt) {
    if (cxt.schema !== true) return;
    const repeated = cxt.gen.scopeValue("keyword", {
      key: "repeated",
      ref: "repeated",
      code: _`repeated`,
    });
    const index = cxt.gen.const("index", _`${repeated}(${cxt.data})`);
    cxt.setParams({ index });
    cxt.pass(_`${index} < 0`);
  },
};
