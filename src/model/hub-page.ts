import type { Hub, HubSpec } from "./hub-spec.js";

/** Where the public hubs are. */
export const HUB_ADDRESSES = {
  hub: "https://huggingface.co",
  modelscope: "https://modelscope.cn",
} as const satisfies Readonly<Record<Hub, string>>;

/**
 * Returns the address at which people see the lines of a file at a commit, on a public hub or at another `base`: a line follows
 * as `#L7`. The Hugging Face Hub shows the lines of Markdown only where it is asked for the code. Sources: links to cards in the
 * docs of huggingface/diffusers (`blob/main/README.md?code=true#L4`) and of modelscope/modelscope (`file/view/master/README.md`).
 */
export function filePage(
  { hub, kind, id }: HubSpec,
  commit: string,
  path: string,
  base: string = HUB_ADDRESSES[hub],
): string {
  if (hub === "modelscope")
    return `${base}/${kind}s/${strictly(id)}/file/view/${commit}/${strictly(path)}`;
  const folder = kind === "dataset" ? "datasets/" : "";
  const code = /\.(?:md|markdown)$/i.test(path) ? "?code=true" : "";
  return `${base}/${folder}${strictly(id)}/blob/${commit}/${strictly(path)}${code}`;
}

/** Encodes also what addresses may hold and Markdown takes for the end of one. */
const strictly = (path: string): string =>
  path
    .split("/")
    .map((step) =>
      encodeURIComponent(step).replace(
        /[!'()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join("/");
