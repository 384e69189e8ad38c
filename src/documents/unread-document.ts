import { message } from "../messages/index.js";
import type { RaisedDiagnostic } from "../model/diagnostic.js";
import { fencedCode } from "../text/frontmatter.js";
import { isLfsPointer } from "../text/lfs.js";
import { lines } from "../text/lines.js";
import { readYaml } from "../text/yaml.js";
import { HIDES, openFront } from "./card/front-matter.js";
import { isCardName, isMarkdown } from "./file-filter.js";
import type { Source } from "./format.js";

type Unread = Pick<RaisedDiagnostic, "code" | "message" | "hint">;

/**
 * Reports why nothing was read of a file that is called like a card or manifest, where the reason is not that it says
 * nothing: then nobody knows what it says. Asked only of files that no format claims; `isNamed` is true if the name alone
 * says that the file is a manifest or declaration.
 */
export function unread(source: Source, isNamed: boolean): Unread | undefined {
  const { file, text } = source;
  const card = isMarkdown(file) && isCardName(file);
  if (!card && !isNamed) return undefined;
  if (isLfsPointer(text))
    return {
      code: "kept-in-lfs",
      message: message("unread.kept-in-lfs"),
      hint: message("unread.fetch-from-lfs"),
    };
  if (text.includes("\0"))
    return {
      code: "not-text",
      message: message("unread.not-text"),
      hint: message("unread.write-utf-8"),
    };
  if (card && isBroken(source))
    return {
      code: "front-matter-unreadable",
      message: message("unread.front-matter"),
      hint: message("unread.correct-front-matter"),
    };
  return undefined;
}

/**
 * True if no parser takes for YAML what stands between two fences, and it is no sentence either, without a single key to
 * go by.
 */
function isBroken(source: Source): boolean {
  const block = fencedCode(source.text);
  if (block === undefined) return false;
  const front = openFront(source);
  if (front !== undefined && front.keys.size > 0) return false;
  const { text } = source;
  const { problems } = front?.yaml ?? readYaml(text, block.start, block.end, lines(text));
  return problems.some(({ code }) => HIDES.has(code));
}
