import { openBody } from "../documents/card/card.js";
import { DATA_FILES, namesWith } from "../documents/file-filter.js";
import type { Format, ParsedDocument, Source } from "../documents/format.js";
import { withoutModels } from "../documents/manifest/manifest.js";
import { supportedFacts } from "../documents/manifest/supported-facts.js";
import { message } from "../messages/index.js";
import { lines } from "../text/lines.js";

/**
 * SPDX 2 in JSON or YAML (spdx.github.io/spdx-spec/v2.3). It describes packages, files and snippets of software; models
 * and data sets came with the profiles of version 3. The document is named, and nothing of it is read.
 */
export const spdx2: Format = {
  id: "spdx-2",
  title: "SPDX 2",
  role: "manifest",
  syntax: "data",
  files: DATA_FILES,
  named: namesWith("s?bom|spdx"),
  carries: supportedFacts({}),
  claims: ({ file, text }) =>
    (/^\uFEFF?\s*\{/.test(text) || /\.ya?ml$/i.test(file)) && VERSION.test(text),
  read,
};

/** `spdxVersion` (6.1 of the specification), at the beginning of a line or behind a brace or comma. */
const VERSION =
  /(?:^|[{,])[ \t]{0,80}(["']?)spdxVersion\1[ \t]{0,20}:[ \t]{0,20}["']?SPDX-([12](?:\.\d{1,3})?)/m;

function read(source: Source): ParsedDocument {
  const version = VERSION.exec(source.text);
  const start = (version?.index ?? 0) + (version?.[0].indexOf("SPDX-") ?? 0);
  const card = openBody({ file: source.file, text: "", truncated: false, utf8: true });
  const length = `SPDX-${version?.[2] ?? ""}`.length;
  return withoutModels(card, "spdx-2", {
    text: message("spdx.no-models", { version: version?.[2] ?? "2" }),
    at: card.location(lines(source.text).range(start, start + length)),
  });
}
