import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** Words that refer to nothing: as a name, none of them says what it holds. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  ..."one said told there about at found known here list all rest what own place this".split(" "),
  ..."other bare written shown held of by to from now old kept left more whole only".split(" "),
]);
/** Those of them that no declaration in src may have. */
const REFUSED_WORDS: ReadonlySet<string> = new Set(
  "one said told there about found known own what".split(" "),
);
/** Share of declared names that may be one of the words. */
const MAX_SHARE = 0.01;

interface Declared {
  readonly name: string;
  readonly place: string;
}

/** Returns names of variables, parameters, bindings and functions of a source text, and those of its types. */
function declaredIn(file: string, text: string): { names: Declared[]; types: Declared[] } {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
  const names: Declared[] = [];
  const types: Declared[] = [];
  const declared = (name: ts.Identifier): Declared => {
    const { line } = source.getLineAndCharacterOfPosition(name.getStart(source));
    return { name: name.text, place: `${file}:${line + 1}` };
  };
  const visit = (node: ts.Node): void => {
    if (isValue(node) && node.name !== undefined && ts.isIdentifier(node.name))
      names.push(declared(node.name));
    if (isType(node) && node.name !== undefined) types.push(declared(node.name));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { names, types };
}

const isType = (
  node: ts.Node,
): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isClassDeclaration(node);

/** True for what declares a name that code refers to; a parameter in the type of a function is only documentation. */
const isValue = (
  node: ts.Node,
): node is
  | ts.VariableDeclaration
  | ts.BindingElement
  | ts.FunctionDeclaration
  | ts.ParameterDeclaration =>
  ts.isVariableDeclaration(node) ||
  ts.isBindingElement(node) ||
  ts.isFunctionDeclaration(node) ||
  (ts.isParameter(node) &&
    !ts.isFunctionTypeNode(node.parent) &&
    !ts.isMethodSignature(node.parent) &&
    !ts.isCallSignatureDeclaration(node.parent));

const ofWords = (names: readonly Declared[], words: ReadonlySet<string>): string[] =>
  names.filter(({ name }) => words.has(name)).map(({ name, place }) => `${place} ${name}`);

/** Returns types that several files declare. */
function declaredTwice(types: readonly Declared[]): string[] {
  const places = new Map<string, Map<string, string>>();
  for (const { name, place } of types) {
    const byFile = places.get(name) ?? new Map<string, string>();
    places.set(name, byFile.set(place.slice(0, place.lastIndexOf(":")), place));
  }
  return [...places]
    .filter(([, byFile]) => byFile.size > 1)
    .map(([name, byFile]) => `${name}: ${[...byFile.values()].join(", ")}`);
}

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((name) => name.endsWith(".ts"))
  .sort()
  .map((file) => declaredIn(file, readFileSync(file, "utf8")));
const names = sources.flatMap((source) => source.names);
const types = sources.flatMap((source) => source.types);

describe("names in src", () => {
  test("no declaration has one of the refused words for a name", () => {
    expect(ofWords(names, REFUSED_WORDS)).toEqual([]);
  });

  test("words that refer to nothing are at most one in a hundred of them", () => {
    expect(names.length).toBeGreaterThan(10_000);
    const empty = ofWords(names, EMPTY_WORDS);
    expect(empty.length / names.length, empty.join("\n")).toBeLessThanOrEqual(MAX_SHARE);
  });

  test("a type has a name of its own", () => {
    expect(types.length).toBeGreaterThan(300);
    expect(declaredTwice(types)).toEqual([]);
  });
});

describe("the scan", () => {
  const first = declaredIn(
    "first.ts",
    `interface Answer { readonly one: string }
     type Read = (told: string) => void;
     function said({ value: found }: { value: string }, what = 1) {
       for (const known of [found]) console.log(known, what);
     }`,
  );
  const second = declaredIn("second.ts", "class Answer {}\nexport const place = new Answer();");

  test("sees variables, parameters, bindings and functions, and no properties", () => {
    expect(ofWords(first.names, REFUSED_WORDS)).toEqual([
      "first.ts:3 said",
      "first.ts:3 found",
      "first.ts:3 what",
      "first.ts:4 known",
    ]);
    expect(ofWords(second.names, REFUSED_WORDS)).toEqual([]);
    expect(ofWords(second.names, EMPTY_WORDS)).toEqual(["second.ts:2 place"]);
  });

  test("sees a type that two files declare", () => {
    expect(declaredTwice([...first.types, ...second.types])).toEqual([
      "Answer: first.ts:1, second.ts:1",
    ]);
  });
});
