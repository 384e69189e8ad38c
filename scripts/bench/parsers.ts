/** `node parsers.js DIR`: reads every card below a folder with the two parsers alone. The yardstick of a full run. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { parse } from "yaml";
import { matterOf } from "./matter.js";

const markdown = new MarkdownIt();
for (const entry of readdirSync(process.argv[2] ?? ".", { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.md$/i.test(entry.name)) continue;
  const { matter, body } = matterOf(readFileSync(join(entry.parentPath, entry.name), "utf8"));
  try {
    if (matter !== undefined) parse(matter, { logLevel: "silent" });
  } catch {
    // Broken cards are part of the work.
  }
  markdown.parse(body, {});
}
