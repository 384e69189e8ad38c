/** What is done to the text of a validator of Ajv: half the size, no module, and an end to errors. */
type Json = Record<string, unknown>;

/** Strings of JavaScript code. */
const STRING = '"(?:[^"\\\\\\n]|\\\\.)*"';

/** What nothing here uses: the name of the schema rule, and the surroundings of a value. */
const UNUSED = [
  /^"use strict";\n/,
  /^const func\d+ = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;\n/gm,
  new RegExp(`,schemaPath:${STRING}`, "g"),
  new RegExp(
    `,parentData(?::\\w+)?,parentDataProperty(?::(?:${STRING}|\\w+))?,rootData(?:,dynamicAnchors)?`,
    "g",
  ),
  /, parentData, parentDataProperty, rootData=data(?:, dynamicAnchors=\{\})?/g,
];

/** What is said shorter. Loops end when there is more than enough to report; what fails has failed by then. */
const SHORTER: readonly (readonly [RegExp, string])[] = [
  [/\bfunc\d+\((?=data)/g, "lengthOf("],
  [
    /const (err\d+) = (.*);\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    "errors = (vErrors ??= []).push($2);",
  ],
  [/, \{instancePath=""\}=\{\}\)/g, ', instancePath="")'],
  [/, \{instancePath\}\)/g, ", instancePath)"],
  [/, \{instancePath:([^{}\n]*)\}\)/g, ", $1)"],
  [/(for\(let (i\d+)=\d+; \2<len\d+); /g, "$1 && errors < MAX_ERRORS; "],
  [/for\(const key\d+ in data\d*\)\{/g, "$&if(errors >= MAX_ERRORS)break;"],
];

/** The code that Ajv generated, made small and bounded. */
export function tidied(text: string): string {
  const bare = UNUSED.reduce((code, pattern) => code.replace(pattern, ""), text);
  const code = SHORTER.reduce((all, [pattern, short]) => all.replace(pattern, short), bare);
  return withTables(code)
    .split("\n")
    .flatMap((line) => withoutSchema(line, code))
    .join("\n");
}

/** Members that a class evaluates: a copy of a table, where Ajv adds them one by one each time. */
function withTables(code: string): string {
  const tables = new Map<string, string>();
  const table = (lines: string) => {
    const members = lines.replaceAll(
      /^props\d+(?:\.(\w+)|\[("[^"]*")\]) = true;\n/gm,
      "$1$2:true,",
    );
    const name = tables.get(members) ?? `PROPS${tables.size}`;
    tables.set(members, name);
    return name;
  };
  const runs = /(?:var (props\d+) = \{\};\n)?((?:(props\d+)(?:\.\w+|\["[^"]*"\]) = true;\n){4,})/g;
  const short = code.replace(runs, (_, made: string | undefined, lines: string, name: string) =>
    made === undefined
      ? `Object.assign(${name}, ${table(lines)});\n`
      : `var ${made} = {...${table(lines)}};\n`,
  );
  const head = [...tables].map(([members, name]) => `const ${name} = {${members}};\n`);
  return head.join("") + short;
}

/** A line that holds a schema: only the names of the members that code looks up in it. */
function withoutSchema(line: string, code: string): string[] {
  const [, name, value] = /^const (schema\d+) = (\{.*\});$/.exec(line) ?? [];
  if (name === undefined || value === undefined) return [line];
  const uses = code.matchAll(new RegExp(`\\b${name}((?:\\.\\w+|\\["[^"]*"\\])+)`, "g"));
  const paths = [...uses].map((one) => one[1] ?? "");
  if (paths.length === 0) return [];
  return [`const ${name} = ${JSON.stringify(keysAt(JSON.parse(value), paths))};`];
}

/** Of a schema the names of the members at the places that code looks at. */
function keysAt(schema: Json, paths: readonly string[]): Json {
  const kept: Json = {};
  for (const path of new Set(paths)) {
    let [from, to] = [schema, kept];
    for (const [, plain, quoted] of path.matchAll(/\.(\w+)|\["([^"]*)"\]/g)) {
      const step = plain ?? quoted ?? "";
      from = from[step] as Json;
      if (typeof to[step] !== "object") to[step] = {};
      to = to[step] as Json;
    }
    for (const key of Object.keys(from)) to[key] ??= 0;
  }
  return kept;
}
