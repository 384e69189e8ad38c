import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { BORDERS, LAYERS } from "../scripts/layers.js";
import { FORMATS } from "../src/formats/index.js";
import { REPORTERS } from "../src/index.js";

/** A package that one file alone may import. */
const ONLY: Readonly<Record<string, string>> = {
  "json-rules-engine": "src/evaluate/explain.ts",
  yaml: "src/text/yaml.ts",
  "markdown-it": "src/text/markdown-blocks.ts",
  "@huggingface/hub": "src/node/hubs/official-client.ts",
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly type: boolean;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((name) => name.endsWith(".ts"))
  .sort();
const source = new Map(files.map((file) => [file, readFileSync(file, "utf8")]));
const layerOf = (file: string) =>
  file.startsWith("generated/") ? "generated" : (file.split("/")[1] ?? "").replace(/\.ts$/, "");

const imports: Import[] = [...source].flatMap(([file, text]) =>
  [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?[^;'"]*?from\s+["']([^"']+)["']/gm),
    ...text.matchAll(/\bimport(\s)?\(\s*["']([^"']+)["']/g),
    ...text.matchAll(/^import(\s)["']([^"']+)["']/gm),
  ].map((match): Import => {
    const path = match[2] ?? "";
    return { file, from: layerOf(file), to: target(file, path), type: match[1]?.trim() === "type" };
  }),
);
function target(file: string, path: string): string {
  if (path.startsWith(".")) {
    const resolved = posix.join(posix.dirname(file), path);
    return /^(?:src|generated)\//.test(resolved)
      ? layerOf(resolved.replace(/\.js$/, ""))
      : resolved;
  }
  if (path.startsWith("node:")) return path;
  return path
    .split("/")
    .slice(0, path.startsWith("@") ? 2 : 1)
    .join("/");
}
const text = ({ file, to }: Import) => `${file} -> ${to}`;

describe("imports", () => {
  test("the scan sees them", () => {
    expect(imports.length).toBeGreaterThan(150);
    expect(imports.map(text)).toContain("src/evaluate/explain.ts -> json-rules-engine");
    expect(imports.map(text)).toContain("src/pipeline/link-repository.ts -> lineage");
  });

  test("every folder and file of src is a layer", () => {
    expect(new Set(files.map(layerOf))).toEqual(new Set(Object.keys(LAYERS)));
  });

  test("each layer imports what its row allows", () => {
    const strange = imports.filter(({ from, to }) => {
      if (to === from || BORDERS.includes(from)) return false;
      return !LAYERS[from]?.imports?.includes(to);
    });
    expect(strange.map(text)).toEqual([]);
  });

  test("only node, cli and action touch node:*, only action touches @actions/*", () => {
    const system = imports.filter(({ to }) => to.startsWith("node:"));
    expect(
      system.filter(({ from }) => !["node", "cli", "action"].includes(from)).map(text),
    ).toEqual([]);
    const actions = imports.filter(({ to }) => to.startsWith("@actions/"));
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter(({ from }) => from !== "action").map(text)).toEqual([]);
  });

  test("nothing below imports the borders, and they do not import each other upwards", () => {
    expect(
      imports
        .filter(({ from, to }) => !BORDERS.includes(from) && [...BORDERS, "index"].includes(to))
        .map(text),
    ).toEqual([]);
    expect(
      imports.filter(({ from, to }) => from === "node" && ["cli", "action"].includes(to)).map(text),
    ).toEqual([]);
    expect(
      imports
        .filter(
          ({ from, to }) =>
            (from === "cli" && to === "action") || (from === "action" && to === "cli"),
        )
        .map(text),
    ).toEqual([]);
  });

  test.each(Object.entries(ONLY))("%s has one door: %s", (name, file) => {
    expect([...new Set(imports.filter(({ to }) => to === name).map((one) => one.file))]).toEqual([
      file,
    ]);
  });
});

describe("files", () => {
  const IMPORT = /\bfrom\s+["'](\.[^"']+)["']|\bimport\(\s*["'](\.[^"']+)["']/g;
  const targets = new Map(
    [...source].map(([file, code]) => [
      file,
      [...code.matchAll(IMPORT)]
        .map(([, fixed, lazy]) => posix.join(posix.dirname(file), fixed ?? lazy ?? ""))
        .map((path) => path.replace(/\.js$/, ".ts"))
        .filter((path) => source.has(path)),
    ]),
  );

  test("do not import each other in a circle, not for a type either", () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" > "));
      if (done.has(file) || path.includes(file)) return;
      for (const target of targets.get(file) ?? []) follow(target, [...path, file]);
      done.add(file);
    };
    for (const file of targets.keys()) follow(file, []);
    expect([...targets.values()].flat().length).toBeGreaterThan(1000);
    expect(circles).toEqual([]);
  });
});

describe("lists", () => {
  /** The files of a folder, and the entrances of its folders. */
  const modules = (folder: string) =>
    files.filter(
      (file) =>
        (dirname(file) === folder && !file.endsWith("/index.ts")) ||
        (dirname(dirname(file)) === folder && file.endsWith("/index.ts")),
    );
  const exported = async (folder: string, has: (value: object) => boolean) => {
    const found: object[] = [];
    for (const file of modules(folder)) {
      const module = (await import(join("..", file.replace(/\.ts$/, ".js")))) as object;
      for (const value of Object.values(module))
        if (typeof value === "object" && value !== null && has(value)) found.push(value);
    }
    return found;
  };

  test("every format is in FORMATS", async () => {
    const formats = await exported("src/formats", (one) => "claims" in one && "read" in one);
    expect(formats.length).toBeGreaterThan(0);
    expect(new Set(formats)).toEqual(new Set(FORMATS));
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
  });

  test("every reporter is in REPORTERS", async () => {
    const reporters = await exported("src/report", (one) => "render" in one && "id" in one);
    expect(reporters.length).toBeGreaterThan(0);
    expect(new Set(reporters)).toEqual(new Set(REPORTERS));
    expect(new Set(REPORTERS.map(({ id }) => id)).size).toBe(REPORTERS.length);
  });
});

describe("habits", () => {
  test("no file is longer than 400 lines", () => {
    const long = [...source].filter(([, code]) => code.split("\n").length > 401);
    expect(long.map(([file]) => file)).toEqual([]);
  });

  test("every mistake of a user is told by a message of the catalog", () => {
    const sentences = [...source].filter(([, code]) =>
      /new UserError\(\s*"[\w-]+",\s*["`]/.test(code),
    );
    expect(sentences.map(([file]) => file)).toEqual([]);
  });

  test("no card text goes straight to a console or to a log that the runner obeys", () => {
    for (const [file, code] of source) {
      expect([file, /\bconsole\s*[.[]/.test(code)]).toEqual([file, false]);
      const core =
        /import\s*(?:type\s*)?(\{[^}]*\}|\* as \w+)\s*from\s*["']@actions\/core["']/.exec(code);
      expect([file, /\binfo\b/.test(core?.[1] ?? ""), /\bcore\.info\b/.test(code)]).toEqual([
        file,
        false,
        false,
      ]);
    }
  });

  test("the core has no clock, no chance, no environment and no code from strings", () => {
    const core = [...source].filter(([file]) => !BORDERS.includes(layerOf(file)));
    for (const [file, code] of core)
      expect([
        file,
        code
          .replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, "")
          .match(
            /\b(?:Date\.now|new Date\(\)|new Date\b(?!\()|Math\.random|process\.|eval\(|new Function|fetch\()/,
          )?.[0],
      ]).toEqual([file, undefined]);
  });
});
