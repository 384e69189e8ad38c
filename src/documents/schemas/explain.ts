import type { Message } from "../../messages/index.js";
import { lookup } from "../../model/lookup.js";
import type { RawError, SchemaId } from "../../model/schema-error.js";
import { cited, sentence } from "./wording.js";

/** A place where a document breaks its schema. */
export interface SchemaError {
  /** JSON Pointer of the value, or of the object that lacks a member. */
  readonly pointer: string;
  /** Where to point: at the value, its key, or the closing brace of the object that lacks a member. */
  readonly part: "value" | "key" | "closing";
  /** What is wrong, with the section of the specification; strings of the document are cut and in backticks. */
  readonly text: Message;
}

/** A choice between schemas: `passing` of them hold; `branches` are those that do not. */
interface Choice {
  readonly branches: readonly { readonly errors: readonly RawError[] }[];
  readonly passing: number;
  /** Members of which one is asked for, where the choice is about nothing else. */
  readonly keys: readonly string[];
}

/** The most errors of one document that are reported. */
const MAX_REPORTED = 20;

/** Finds the causes behind the errors of a validator, one a place, in the order of their pointers. */
export function explain(id: SchemaId, data: unknown, errors: readonly RawError[]): SchemaError[] {
  const causes = withoutEchoes(errors.flatMap(causesOf));
  const places = new Map<string, { error: RawError; missing: string[] }>();
  for (const error of causes) {
    const { pointer, part } = placeOf(error);
    const key = `${part} ${pointer}`;
    const reported = places.get(key);
    const missing = reported?.missing ?? [];
    for (const name of missingOf(error)) missing.push(name);
    if (!reported) places.set(key, { error, missing });
  }
  return [...places.values()]
    .map(({ error, missing }) => {
      const position = placeOf(error);
      const fault = sentence(error, position.pointer, data, missing);
      return { ...position, text: cited(fault, id, specified(error, position.pointer), data) };
    })
    .sort((a, b) => compare(a.pointer, b.pointer))
    .slice(0, MAX_REPORTED);
}

/** Returns the pointer that the specification has: not that of a member that it lacks, nor of a class. */
function specified({ keyword, instancePath }: RawError, pointer: string): string {
  if (keyword === "choice-type") return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
  return /^(?:additional|unevaluated)/.test(keyword) ? instancePath : pointer;
}

function placeOf({
  keyword,
  params,
  instancePath,
}: RawError): Pick<SchemaError, "pointer" | "part"> {
  const extra = params.additionalProperty ?? params.unevaluatedProperty;
  if (typeof extra === "string")
    return { pointer: `${instancePath}/${escaped(extra)}`, part: "key" };
  if (keyword === "uniqueItems")
    return { pointer: `${instancePath}/${params.index}`, part: "value" };
  const lacks = keyword === "required" || keyword === "dependencies" || keyword === "choice-none";
  return { pointer: instancePath, part: lacks ? "closing" : "value" };
}

const missingOf = ({ params }: RawError): string[] =>
  typeof params.missingProperty === "string" ? [params.missingProperty] : [];

const escaped = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** Returns an error itself, or what is behind it in the branch that the document most likely means. */
function causesOf(error: RawError): RawError[] {
  if (error.keyword === "if") return [];
  if (error.keyword !== "anyOf" && error.keyword !== "oneOf") return [error];
  const { branches, passing, keys } = error.params as unknown as Choice;
  const causeAs = (keyword: string) => [{ ...error, keyword }];
  if (keys.length > 0) return causeAs(passing > 0 ? "choice-many" : "choice-none");
  if (passing > 0) return causeAs("choice-many");
  const scores = branches
    .map((branch) => scored(error.instancePath, branch.errors.flatMap(causesOf)))
    .sort(
      (a, b) => a.wrongType - b.wrongType || b.depth - a.depth || a.causes.length - b.causes.length,
    );
  const [best] = scores;
  if (!best) return causeAs("choice-type");
  const others = scores.slice(1).map((branch) => branch.causes);
  return folded(error.instancePath, best.causes).map((cause) => widened(cause, others));
}

/** Allows the values of all branches where each lists values for the same member. */
function widened(cause: RawError, others: readonly (readonly RawError[])[]): RawError {
  if (cause.keyword !== "enum") return cause;
  const lists = others.map((causes) =>
    causes.find((error) => error.keyword === "enum" && error.instancePath === cause.instancePath),
  );
  const allowed = [cause, ...lists].flatMap((error) => [
    ...((error?.params.allowed ?? []) as Set<unknown>),
  ]);
  return { ...cause, params: { allowed: new Set(allowed) } };
}

/** Scores how far a branch got: not past the type of the value, or down to which depth without an error. */
function scored(path: string, errors: readonly RawError[]) {
  const causes = withoutEchoes(errors);
  const depths = causes.map((error) => segments(error.instancePath).length);
  const wrongType = causes.some((error) => error.keyword === "type" && error.instancePath === path);
  return {
    causes,
    wrongType: Number(wrongType),
    depth: depths.reduce((least, depth) => Math.min(least, depth), Number.POSITIVE_INFINITY),
  };
}

/** Folds extra and missing members of an object into one mistake, the wrong member: only in a choice and in its items. */
function folded(choice: string, causes: readonly RawError[]): RawError[] {
  const near = segments(choice).length + 1;
  const namesAt = (path: string, key: string) =>
    causes
      .filter((error) => error.instancePath === path)
      .map((error) => lookup(error.params, key))
      .filter((name) => typeof name === "string");
  const done = new Set<string>();
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

/**
 * Drops "not evaluated" where something else is wrong in the same object or below: a class that does not hold leaves
 * all its members unevaluated.
 */
function withoutEchoes(causes: readonly RawError[]): RawError[] {
  const plain = causes.filter((error) => error.keyword !== "unevaluatedProperties");
  if (plain.length === causes.length) return plain;
  const deep = new Set<string>();
  for (const error of plain) for (const path of ancestors(error.instancePath)) deep.add(path);
  for (const error of causes)
    for (const path of ancestors(error.instancePath).slice(1)) deep.add(path);
  return causes.filter(
    (error) => error.keyword !== "unevaluatedProperties" || !deep.has(error.instancePath),
  );
}

/** Returns a pointer and those of everything around it. */
function ancestors(pointer: string): string[] {
  const pointers = [pointer];
  for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
    pointers.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return pointers;
}

const segments = (pointer: string) => pointer.split("/").slice(1);

/** Compares pointers: numbers as numbers. */
function compare(a: string, b: string): number {
  const [steps, right] = [segments(a), segments(b)];
  for (const [i, step] of steps.entries()) {
    const otherStep = right[i];
    if (otherStep === undefined) return 1;
    if (step === otherStep) continue;
    const numbers = Number(step) - Number(otherStep);
    if (!Number.isNaN(numbers) && numbers !== 0) return numbers;
    return step < otherStep ? -1 : 1;
  }
  return steps.length - right.length;
}
