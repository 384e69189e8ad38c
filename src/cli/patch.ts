import { structuredPatch } from "diff";

/** Lines around a change, as git shows them. */
const CONTEXT = 3;

/** Returns what `git apply` needs to make one text of another; `before` is undefined for a file that is new. */
export function patch(file: string, before: string | undefined, after: string): string {
  const { hunks } = structuredPatch("", "", before ?? "", after, undefined, undefined, {
    context: CONTEXT,
  });
  const [oldName, newName] = [quoted(`a/${file}`), quoted(`b/${file}`)];
  // GNU patch ends a name at a tab, and takes one with a space for two words without it.
  const end = /\s/.test(file) ? "\t" : "";
  return [
    `diff --git ${oldName} ${newName}`,
    ...(before === undefined ? ["new file mode 100644"] : []),
    before === undefined ? "--- /dev/null" : `--- ${oldName}${end}`,
    `+++ ${newName}${end}`,
    ...hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
      `@@ -${span(oldLines === 0 ? oldStart - 1 : oldStart, oldLines)} +${span(newStart, newLines)} @@`,
      ...lines,
    ]),
    "",
  ].join("\n");
}

const span = (start: number, count: number) => (count === 1 ? `${start}` : `${start},${count}`);

/** As git quotes a name that holds a quote, a backslash or a control character (quote.c, `quote_c_style`). */
function quoted(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  if (!/["\\\u0000-\u001F\u007F]/.test(name)) return name;
  const octal = (character: string) => {
    const code = character.charCodeAt(0);
    return code < 32 || code === 127 ? `\\${code.toString(8).padStart(3, "0")}` : `\\${character}`;
  };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  return `"${name.replace(/["\\\u0000-\u001F\u007F]/g, octal)}"`;
}
