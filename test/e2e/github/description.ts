import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import formats from "ajv-formats";

/**
 * GitHub's official OpenAPI description (`scripts/openapi-subset.mjs` cuts it) as something that requests and responses
 * can be held against. Validators are compiled when they are first needed, because most tests need few.
 */

export interface Operation {
  /** `checks/create`, as GitHub's documentation and Octokit call it. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly spec: Spec;
}

export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** `undefined` where the request has none. */
  readonly body: unknown;
}

export interface Checked {
  /** Query and path with the types and defaults of the description. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is not as described. */
  readonly problems: readonly string[];
  /** What is as described, but more than GitHub takes: it answers 422. */
  readonly limits: readonly string[];
}

interface Spec {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content } | Reference>>;
}
interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Schema;
  readonly "x-multi-segment"?: boolean;
}
interface Reference {
  readonly $ref: string;
}
type Schema = Readonly<Record<string, unknown>>;
type Content = Readonly<Record<string, { readonly schema: Schema }>>;
interface Document {
  readonly info: { readonly version: string; readonly [member: string]: unknown };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Spec>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
interface Route {
  readonly operation: Operation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

type File = "openapi.json" | "openapi-ghes.json";
const loaded = new Map<File, Description>();
/** Base of all references, so that a schema can be compiled apart from the document. */
const BASE = "https://github.invalid/description";
const LIMITS = new Set(["maxItems", "maxLength"]);

export class Description {
  readonly info: Document["info"];
  readonly #document: Document;
  readonly #routes: readonly Route[];
  readonly #compiled = new Map<string, ValidateFunction>();
  #bodies: Ajv | undefined;
  #parameters: Ajv | undefined;

  /** One for all servers of a test file, with what it compiled. */
  static of(file: File): Description {
    const known = loaded.get(file) ?? new Description(file);
    loaded.set(file, known);
    return known;
  }

  private constructor(file: File) {
    const text = readFileSync(join(import.meta.dirname, file), "utf8");
    this.#document = jsonSchema(JSON.parse(text)) as Document;
    this.info = this.#document.info;
    this.#routes = Object.entries(this.#document.paths)
      .flatMap(([path, item]) =>
        Object.entries(item).map(([method, spec]) => this.#route(method.toUpperCase(), path, spec)),
      )
      // `/commits/{ref}/check-runs` before `/commits/{ref}`, whose name may hold slashes.
      .sort((a, b) => literal(b).length - literal(a).length);
  }

  /** The operation that a request of this method and path (as sent, still encoded) means. */
  find(
    method: string,
    path: string,
  ): { operation: Operation; params: Record<string, string> } | undefined {
    for (const { operation, pattern, names } of this.#routes) {
      const match = operation.method === method ? pattern.exec(path) : null;
      if (match === null) continue;
      const params = names.map((name, i) => [name, decodeURIComponent(match[i + 1] ?? "")]);
      return { operation, params: Object.fromEntries(params) };
    }
    return undefined;
  }

  request({ id, spec }: Operation, { params, query, headers, body }: Asked): Checked {
    const problems: string[] = [];
    const limits: string[] = [];
    const values: Record<string, unknown> = {};
    const given = { path: params, query, header: headers };
    for (const place of ["path", "query", "header"] as const) {
      const copy: Record<string, unknown> = { ...given[place] };
      const validate = this.#compile(`${id} ${place}`, this.#parameterAjv(), () =>
        this.#parameterSchema(spec, place),
      );
      if (!validate(copy)) problems.push(...texts(place, validate.errors));
      if (place !== "header") Object.assign(values, copy);
    }
    const schema = spec.requestBody?.content["application/json"]?.schema;
    if (schema === undefined) {
      if (body !== undefined) problems.push("body: none is described");
    } else if (body === undefined) {
      if (spec.requestBody?.required === true) problems.push("body: is missing");
    } else {
      const type = headers["content-type"] ?? "";
      if (!/^application\/json(?:;|$)/.test(type)) problems.push(`body: its type is "${type}"`);
      const validate = this.#compile(`${id} body`, this.#bodyAjv(), () => closed(schema));
      validate(body);
      for (const error of validate.errors ?? [])
        (LIMITS.has(error.keyword) ? limits : problems).push(...texts("body", [error]));
    }
    return { values, problems, limits };
  }

  /** What in an answer is not as described. GitHub's errors are the same everywhere, described or not. */
  response(
    { id, spec }: Operation,
    status: number,
    media: string,
    body: unknown,
  ): readonly string[] {
    const response = this.#resolve(spec.responses[status]);
    if (response === undefined) {
      if (status < 400) return [`status ${status} is not described`];
      return this.#held("any error", { $ref: `${BASE}#/components/schemas/basic-error` }, body);
    }
    if (response.content === undefined)
      return body === undefined ? [] : [`status ${status} has no body`];
    const schema = response.content[media]?.schema;
    if (schema === undefined) return [`media type ${media} is not described`];
    return this.#held(`${id} ${status} ${media}`, schema, body);
  }

  #held(key: string, schema: Schema, body: unknown): readonly string[] {
    const validate = this.#compile(key, this.#bodyAjv(), () => schema);
    return validate(body) ? [] : texts("body", validate.errors);
  }

  #route(method: string, path: string, spec: Spec): Route {
    const names: string[] = [];
    const parameters = this.#parametersOf(spec);
    const pattern = path.replace(/[.*+?^$()|[\]\\]|\{(\w+)\}/g, (found, name?: string) => {
      if (name === undefined) return `\\${found}`;
      names.push(name);
      return parameters.find((one) => one.name === name)?.["x-multi-segment"] ? "(.*)" : "([^/]+)";
    });
    const operation = { id: spec.operationId, method, path, spec };
    // "If you omit the `path` parameter, you will receive the contents of the repository's root directory."
    const whole = path.endsWith("/contents/{path}")
      ? pattern.replace("/(.*)", "(?:/(.*))?")
      : pattern;
    return { operation, pattern: new RegExp(`^${whole}/?$`), names };
  }

  #parametersOf(spec: Spec): readonly Parameter[] {
    return (spec.parameters ?? []).flatMap((one) => this.#resolve(one) ?? []);
  }

  #parameterSchema(spec: Spec, place: Parameter["in"]): Schema {
    const here = this.#parametersOf(spec).filter((one) => one.in === place);
    return {
      type: "object",
      properties: Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
      required: here.filter(({ required }) => required === true).map(({ name }) => name),
      additionalProperties: place === "header",
    };
  }

  #resolve<T extends object>(node: T | Reference | undefined): T | undefined {
    if (node === undefined || !("$ref" in node)) return node;
    const [kind, name] = node.$ref.slice(`${BASE}#/components/`.length).split("/");
    return this.#document.components[kind ?? ""]?.[name ?? ""] as T | undefined;
  }

  #compile(key: string, ajv: Ajv, schema: () => Schema): ValidateFunction {
    const known = this.#compiled.get(key);
    if (known !== undefined) return known;
    const made = ajv.compile(schema());
    this.#compiled.set(key, made);
    return made;
  }

  #bodyAjv(): Ajv {
    this.#bodies ??= this.#ajv({});
    return this.#bodies;
  }

  /** Query and path are text: numbers and defaults have to be made. */
  #parameterAjv(): Ajv {
    this.#parameters ??= this.#ajv({ coerceTypes: true, useDefaults: true });
    return this.#parameters;
  }

  #ajv(options: { coerceTypes?: boolean; useDefaults?: boolean }): Ajv {
    const ajv = new Ajv({ strict: false, allErrors: true, ...options });
    formats.default(ajv);
    return ajv.addSchema({ components: this.#document.components }, BASE);
  }
}

const literal = ({ operation }: Route) => operation.path.replace(/\{\w+\}/g, "");

function texts(place: string, errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, message, params }) => {
    const name = params.additionalProperty ?? params.allowedValues;
    return `${place}${instancePath}: ${message}${name === undefined ? "" : ` (${name})`}`;
  });
}

/** OpenAPI 3.0 as JSON Schema: `nullable` as a type, an absolute base for references. */
function jsonSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(jsonSchema);
  if (node === null || typeof node !== "object") return node;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, jsonSchema(value)]),
  ) as Record<string, unknown>;
  if (typeof rest.$ref === "string") rest.$ref = BASE + rest.$ref;
  if (nullable === undefined) return rest;
  if (nullable !== true) return { ...rest, nullable };
  if (typeof rest.type !== "string") return { anyOf: [rest, { type: "null" }] };
  const values = Array.isArray(rest.enum) ? { enum: [...rest.enum, null] } : {};
  return { ...rest, ...values, type: [rest.type, "null"] };
}

/** GitHub ignores members that it does not know. For a test they are a slip: a misspelt name, or one of another endpoint. */
function closed(schema: Schema): Schema {
  const { properties, items, additionalProperties } = schema;
  const inner = (one: unknown) => closed(one as Schema);
  return {
    ...schema,
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, value]) => [name, inner(value)]),
          ),
          additionalProperties: additionalProperties ?? false,
        }
      : {}),
    ...(items ? { items: inner(items) } : {}),
  };
}
