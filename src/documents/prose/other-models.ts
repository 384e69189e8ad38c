import { inlineText } from "../../text/inline.js";
import { mentionsIn } from "../upstreams/mentions/index.js";

const KINDS: ReadonlySet<string> = new Set(["model", "service"]);
const SURE: ReadonlySet<string> = new Set(["exact", "listed", "anchored"]);

/** True if a sentence names a model or service that is not this one; `title` holds the names of the card, lower case. */
export function namesOtherModel(raw: string, title: readonly string[]): boolean {
  const isOfTitle = (name: string) => {
    const bare = (name.split("/").pop() ?? name).toLowerCase();
    return title.some((titleName) => titleName.length > 1 && bare.startsWith(titleName));
  };
  return mentionsIn(inlineText(raw)).some(
    ({ kind, form, name }) => KINDS.has(kind) && SURE.has(form) && !isOfTitle(name),
  );
}
