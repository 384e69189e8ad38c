import { frontMatter } from "../../text/frontmatter.js";

/** True if a card asks readers for something before they get the files. Source: https://huggingface.co/docs/hub/models-gated */
export function isGated(text: string): boolean {
  if (!text.includes("extra_gated_")) return false;
  const head = frontMatter(text);
  return (
    head !== undefined && /^extra_gated_\w{1,40}\s{0,20}:/m.test(text.slice(head.start, head.end))
  );
}
