import { openData, type Value } from "../documents/card/card.js";
import { block } from "../documents/card/governance/index.js";
import { namesWith } from "../documents/file-filter.js";
import type { Format, ParsedDocument, Source, UpstreamReference } from "../documents/format.js";
import { Cursor } from "../documents/manifest/cursor.js";
import {
  parsedManifest,
  schemaQuestion,
  stateReleaseDay,
  stateText,
  subjectOf,
  useOf,
} from "../documents/manifest/manifest.js";
import { supportedFacts } from "../documents/manifest/supported-facts.js";
import { personalIndications, stateComposition } from "../documents/signals/columns.js";
import { stateSyntheticTag } from "../documents/signals/tags.js";
import { type Statements, state, stateList } from "../facts/draft.js";
import { nameOf } from "../facts/paths.js";

/** Frictionless Data Package, v1 and v2 (datapackage.org/standard/data-package). */
export const datapackage: Format = {
  id: "datapackage",
  title: "Frictionless Data Package",
  role: "manifest",
  syntax: "data",
  files: /^datapackage\.(?:json|ya?ml)$/i,
  named: namesWith("datapackage"),
  carries: supportedFacts({
    "license.stated": "licenses[].name",
    "license.link": "licenses[].path",
    version: "version",
    releaseDate: "created",
    "provider.name": "contributors[].title",
    contact: "contributors[].email",
    description: "description",
    sources: "sources[].path",
    columns: "resources[].schema.fields[].name",
    composition: "resources[].schema.fields[].name",
  }),
  claims: ({ file, text }) =>
    datapackage.files.test(nameOf(file)) &&
    /["']?\bresources["']?\s*:/.test(text) &&
    !/"\$schema"\s*:\s*"https?:\/\/json-schema\.org/.test(text.slice(0, 500)),
  read,
};

function read(source: Source): ParsedDocument {
  const card = openData(source);
  const root = Cursor.of(card);
  const statements: Statements = new Map();
  stateLicense(root, statements);
  stateText(statements, "version", root.get("version"));
  stateReleaseDay(statements, root.first("created", "last_updated").value());
  statePeople(root, statements);
  const named = fields(root);
  stateList(statements, "columns", named, "structured");
  personalIndications(card, named, block(card), statements);
  stateComposition(named, statements);
  stateSyntheticTag(statements, root.get("keywords").values());
  const title = root.get("title").value() ?? root.get("name").value();
  const name = root.get("name").value();
  const description = root.get("description").value();
  if (description)
    state(statements, "description", description.text.slice(0, 300), {
      at: description.at,
      evidence: "structured",
    });
  const subject = subjectOf(card, {
    kind: "dataset",
    root,
    statements,
    title,
    aliases: name ? [name.text] : [],
    uses: sources(root, statements),
    texts: description ? [description] : [],
  });
  return parsedManifest(card, "datapackage", [subject], {
    schema: schemaQuestion(root, versionOf(root)),
  });
}

/** Returns the schema of the version: `$schema` of version 2 names its profile, without one it is version 1. */
const versionOf = (root: Cursor): string =>
  /\/2\.\d/.test(root.get("$schema").value()?.text ?? "") ? "datapackage-2.0" : "datapackage-1.0";

/** States `licenses` of the package, the older `license`, else those of its resources. */
function stateLicense(root: Cursor, statements: Statements): void {
  const ofPackage = licensesAt(root);
  const licenses =
    ofPackage.length > 0
      ? ofPackage
      : root
          .get("resources")
          .items()
          .flatMap((item) => licensesAt(item));
  stateList(
    statements,
    "license.stated",
    licenses.flatMap(({ name, path }) => name ?? path ?? []),
    "structured",
  );
  const [first, ...others] = licenses;
  if (!first?.name || !first.path || others.length > 0) return;
  const { name, path } = first;
  state(statements, "license.name", name.text, { at: name.at, evidence: "structured" });
  state(statements, "license.link", path.text, { at: path.at, evidence: "structured" });
}

function licensesAt(holder: Cursor): { name: Value | undefined; path: Value | undefined }[] {
  return holder
    .first("licenses", "license", "licences", "licence")
    .items()
    .map((item) => ({
      name: item.value() ?? item.first("name", "id", "type").value() ?? item.get("title").value(),
      path: item.first("path", "url").value(),
    }))
    .filter(({ name, path }) => name ?? path);
}

/**
 * States who publishes or made it, and how they are reached. v2 has `roles`, v1 `role`, older files `author` and
 * `maintainer`.
 */
function statePeople(root: Cursor, statements: Statements): void {
  const agents = ["contributors", "publisher", "maintainers", "maintainer", "author"].flatMap(
    (key) => root.get(key).items(),
  );
  const nameIn = (item: Cursor) =>
    item.value() ?? item.first("organization", "title", "name").value();
  const isPublisher = (item: Cursor) =>
    item
      .first("roles", "role")
      .values()
      .some(({ text }) => /publisher/i.test(text));
  const provider = agents.filter(isPublisher).map(nameIn)[0] ?? agents.map(nameIn).find(Boolean);
  if (provider)
    state(statements, "provider.name", provider.text, {
      at: provider.at,
      evidence: "structured",
    });
  const contact = [
    ...agents.flatMap((item) => [item.get("email").value(), item.first("path", "web").value()]),
    root.get("homepage").value(),
  ].flatMap((value) => value ?? []);
  stateList(statements, "contact", contact, "structured");
}

function fields(root: Cursor): Value[] {
  const names = new Map<string, Value>();
  for (const resource of root.get("resources").items())
    for (const field of resource.get("schema", "fields").items()) {
      const name = field.get("name").value();
      if (name && names.size < MOST_COLUMNS && !names.has(name.text)) names.set(name.text, name);
    }
  return [...names.values()];
}
const MOST_COLUMNS = 500;

/** Reads the raw sources of the package and of its resources: by address if there is one, else by title. */
function sources(root: Cursor, statements: Statements): UpstreamReference[] {
  const named = [root, ...root.get("resources").items()].flatMap((holder) =>
    holder
      .get("sources")
      .items()
      .flatMap(
        (item) =>
          item.value() ??
          item.first("path", "web", "url").value() ??
          item.first("title", "name").value() ??
          [],
      ),
  );
  const distinct = [...new Map(named.map((value) => [value.text.toLowerCase(), value])).values()];
  stateList(statements, "sources", distinct, "structured");
  return distinct.map((value) => useOf(value, "dataset", "derived-from"));
}
