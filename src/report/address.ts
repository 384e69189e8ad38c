import type { Location } from "../model/location.js";
import type { Report } from "../model/report.js";
import { redact } from "./redact.js";

/**
 * Nothing that ends a link of Markdown, an attribute or a line. A report may be anybody's (`merge` reads them), and so is the
 * address in it.
 */
const ADDRESS =
  /^https?:\/\/[A-Za-z0-9.:[\]-]{1,300}\/[\w.~%/+@=-]{1,3000}(?:\?[A-Za-z]{1,20}=[A-Za-z]{1,20})?$/;

const cache = new WeakMap<readonly object[], ReadonlyMap<string, string>>();

/** Returns the address of a document that was read on a hub; undefined where it lies in a folder. */
export function addressOf(
  { documents }: Pick<Report, "documents">,
  file: string,
): string | undefined {
  const addresses =
    cache.get(documents) ??
    new Map(
      documents.flatMap(({ file, url = "" }) =>
        ADDRESS.test(url) && redact(url) === url ? [[file, url] as const] : [],
      ),
    );
  cache.set(documents, addresses);
  return addresses.get(file);
}

/** Returns the address of a line of a document that was read on a hub; undefined where it lies in a folder. */
export function lineAddress(
  report: Pick<Report, "documents">,
  { file, range }: Location,
): string | undefined {
  const address = addressOf(report, file);
  return address === undefined ? undefined : `${address}#L${range.start.line}`;
}

/** Returns Markdown that leads to an address, if there is one; the text is Markdown. */
export const linked = (text: string, address: string | undefined): string =>
  address === undefined ? text : `[${text}](${address})`;
