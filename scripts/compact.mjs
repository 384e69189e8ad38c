// Makes the files that ncc wrote cheap to load, see docs/decisions/0040-a-cheap-start.md.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { transform } from "esbuild";

/** Makes every file of a bundle smaller, and takes long texts out of the code. */
export async function compact(folder) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".js"))) {
    const { code, texts } = withoutTexts(readFileSync(join(folder, name), "utf8"));
    for (const [file, text] of texts) writeFileSync(join(folder, file), text);
    writeFileSync(join(folder, name), await minified(code));
  }
}

/** Between backticks, as the return value of a function or where JSON is parsed. */
const TEXT = /(?<=\(\) => |JSON\.parse\()`\{(?:[^`\\]|\\[\s\S])*`/g;
const LONG = 10_000;

/** Returns code that reads its long texts from files beside it, when they are asked for, and these texts by file. */
function withoutTexts(code) {
  const texts = new Map();
  const shorter = code.replace(TEXT, (literal) => {
    if (literal.length < LONG) return literal;
    const text = runInNewContext(literal);
    const file = `${createHash("sha256").update(text).digest("hex").slice(0, 16)}.json`;
    texts.set(file, text);
    return `textBeside("${file}")`;
  });
  if (texts.size === 0) return { code, texts };
  // An import of node:fs would load all that it can give, promises included.
  const reader = `const { readFileSync } = process.getBuiltinModule("node:fs");
const textBeside = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
`;
  return { code: `${reader}${shorter}`, texts };
}

/** A module of webpack: its number, then its function. */
const MODULE = /^\/\*{3}\/ (\d+):\n\/\*{3}\/ (\([\s\S]*?\n\/\*{3}\/ \}\))(?=,?$)/gm;

/**
 * Returns a file of webpack with each of its modules minified. The function of a module stays in parentheses, and an arrow
 * function becomes a function expression: this is how V8 knows that it is called at once, and does not read it twice.
 */
async function minified(code) {
  const modules = [...code.matchAll(MODULE)];
  const shorter = await Promise.all(
    modules.map(async ([, number, text]) => {
      const held = text
        .replace(/^\/\*{3}\/ /gm, "")
        .replace(/^\((\([\w, ]*\)) => \{$/m, "(function $1 {");
      const { code } = await transform(`m = ${held}`, {
        minify: true,
        target: "node20.19",
        charset: "ascii",
        legalComments: "none",
      });
      return `${number}:(${code.trim().replace(/^m=/, "").replace(/;$/, "")})`;
    }),
  );
  let end = 0;
  const parts = modules.map((match, i) => {
    const before = code.slice(end, match.index);
    end = match.index + match[0].length;
    return before + shorter[i];
  });
  return parts.join("") + code.slice(end);
}
