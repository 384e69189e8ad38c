import { openData, type Value } from "../documents/card/card.js";
import { DATA_FILES } from "../documents/file-filter.js";
import type { Format, ParsedDocument, Source, UpstreamReference } from "../documents/format.js";
import { Cursor } from "../documents/manifest/cursor.js";
import { keyOutline } from "../documents/manifest/key-outline.js";
import {
  parsedManifest,
  schemaQuestion,
  stateAll,
  stateReleaseDay,
  stateText,
  subjectOf,
  unsupported,
  useOf,
} from "../documents/manifest/manifest.js";
import { supportedFacts } from "../documents/manifest/supported-facts.js";
import { type TextField, textsUnder } from "../documents/manifest/text-fields.js";
import { type Statements, state, stateList, stateYes } from "../facts/draft.js";
import { message } from "../messages/index.js";

/**
 * Data Provenance Standards of the Data & Trust Alliance, 1.0.0, in JSON or YAML. Source:
 * Data-and-Trust-Alliance/DPS, specification.md; section numbers below are its.
 */
export const dataProvenanceStandard: Format = {
  id: "data-provenance-standard",
  title: "Data Provenance Standards of the Data & Trust Alliance",
  role: "manifest",
  syntax: "data",
  files: DATA_FILES,
  carries: supportedFacts({
    "license.stated": "use.license",
    "provider.name": "source.issuer[].name",
    contact: "source.issuer[].address",
    description: "source.description",
    releaseDate: "provenance.date",
    sources: "provenance.source",
    "sources.description": "provenance.origin[].name",
    "collection.process": "provenance.generation-method[].description",
    "collection.timeframe": "provenance.generation-period",
    dataTypes: "provenance.format",
    "synthetic.present": "provenance.generation-method[].code",
    "personalInfo.present": "use.classification[]",
    "personalInfo.statement": "use.classification[]",
    "personalInfo.deidentificationMethod": "use.privacy-enhancing[].tool-category",
    "security.measures": "use.privacy-enhancing[].tool-category",
    "legalBasis.basis": "use.consents",
    "legalBasis.evidence": "use.consents",
    intendedUse: "use.intended-purpose[].description",
    "copyright.containsProtected": "use.copyright",
  }),
  claims: ({ text }) => {
    if (!text.includes("provenance") || !SIGNS.test(text)) return false;
    const paths = keyOutline(text);
    const has = (...path: string[]) =>
      paths.some((keyPath) => keyPath.join("\n") === path.join("\n"));
    return GROUPS.every((group) => has(group)) && OWN_KEYS.some(([group, key]) => has(group, key));
  },
  read,
};

const SIGNS = /\b(?:generation-method|origin-geography|intended-purpose)\b/;
const GROUPS = ["source", "provenance", "use"];
const OWN_KEYS = [
  ["provenance", "generation-method"],
  ["provenance", "origin-geography"],
  ["use", "intended-purpose"],
] as const;

function read(source: Source): ParsedDocument {
  const card = openData(source);
  const root = Cursor.of(card);
  // 4.1.1: the version of the standard, not of the data.
  const version = root.get("source", "version").value();
  const major = version && /^v?(\d+)\./.exec(version.text)?.[1];
  if (version && major !== undefined && major !== "1")
    return unsupported(card, dataProvenanceStandard.id, {
      text: message("manifest.version-not-supported", {
        standard: "Data Provenance Standards",
        version: version.text,
      }),
      at: version.at,
    });
  const statements: Statements = new Map();
  const texts: TextField[] = [];
  const title = stateSource(root.get("source"), statements, texts);
  const uses = stateProvenance(root.get("provenance"), statements, texts);
  stateUse(root.get("use"), statements, texts);
  const location = root.get("source", "location").value()?.text ?? "";
  const subject = subjectOf(card, {
    kind: "dataset",
    root,
    statements,
    id: HUB_DATA_SET.exec(location)?.[1],
    title,
    uses,
    texts,
  });
  return parsedManifest(card, dataProvenanceStandard.id, [subject], {
    schema: schemaQuestion(root, "dps-1.0.0"),
  });
}

const HUB_DATA_SET = /^https:\/\/huggingface\.co\/datasets\/([\w.-]{1,96}\/[\w.-]{1,96})\/?$/;

/** States section 4.1, Source: the data set and who issued it. */
function stateSource(node: Cursor, statements: Statements, texts: TextField[]): Value | undefined {
  const issuers = node.get("issuer").items();
  const names = issuers.flatMap((item) => item.value() ?? item.get("name").value() ?? []);
  const [name] = names;
  if (name) state(statements, "provider.name", name.text, { at: name.at, evidence: "structured" });
  // 4.1.5: the issuer is the point of contact.
  stateList(
    statements,
    "contact",
    issuers.flatMap((item) => item.get("address").values()),
    "structured",
  );
  stateText(statements, "description", node.get("description"));
  texts.push(...textsUnder("Dataset Description", [node.get("description").value()]));
  return node.get("title").value();
}

/** States section 4.2, Provenance: where, when and how the data came about. */
function stateProvenance(
  node: Cursor,
  statements: Statements,
  texts: TextField[],
): UpstreamReference[] {
  stateReleaseDay(statements, node.get("date").value(), "derived");
  const period = node.get("generation-period");
  const [start, end] = [period.get("start").value(), period.get("end").value()];
  const first = start ?? end;
  if (first)
    state(
      statements,
      "collection.timeframe",
      start && end ? `${start.text} to ${end.text}` : first.text,
      { at: first.at, evidence: "structured", state: "derived" },
    );
  stateAll(statements, "dataTypes", node.get("format"));
  stateMethods(node.get("generation-method"), statements, texts);
  const parts = [node, ...below(node.get("sub-provenance"), 5)];
  const links = parts.flatMap((item) => item.get("source").values());
  const origins = parts.flatMap((item) =>
    item
      .get("origin")
      .items()
      .flatMap((who) => who.value() ?? who.get("name").value() ?? []),
  );
  stateList(statements, "sources", [...links, ...origins], "structured");
  return links.map((link) => useOf(link, "dataset", "derived-from"));
}

/** Returns the provenance of what the data were made of, at any depth (4.2.9). */
function below(node: Cursor, depth: number): Cursor[] {
  if (depth === 0) return [];
  return node
    .items()
    .slice(0, 100)
    .flatMap((item) => [item, ...below(item.get("sub-provenance"), depth - 1)]);
}

/** 7.1: what models make. Twins, machine to machine and simulations need none. */
const SYNTHETIC = /^machine-generated-mlops-(?:synthetic|generative|ai-inferred)$/;

/** States how the data were made (4.2.7). `system` is the address of the code list (4.5.4), not what made the data. */
function stateMethods(node: Cursor, statements: Statements, texts: TextField[]): void {
  for (const item of node.items()) {
    const code = item.value() ?? item.get("code").value();
    const description = item.get("description").value();
    const method = description ?? code;
    if (method)
      state(statements, "collection.process", method.text, {
        at: method.at,
        evidence: "structured",
      });
    if (code && SYNTHETIC.test(code.text))
      stateYes(statements, "synthetic.present", code, "structured");
    texts.push(...textsUnder("Data Collection", [item.get("description").value()]));
  }
}

/** States section 4.3, Use: what the law and the issuer say on it. */
function stateUse(node: Cursor, statements: Statements, texts: TextField[]): void {
  stateAll(statements, "license.stated", node.get("license"));
  for (const item of node.get("intended-purpose").items()) {
    const purpose = item.value() ?? item.first("description", "code").value();
    if (!purpose) continue;
    state(statements, "intendedUse", purpose.text, { at: purpose.at, evidence: "structured" });
    texts.push({ heading: "Intended Use", ...purpose });
  }
  stateClassification(node.get("classification"), statements, texts);
  stateProtection(node.get("privacy-enhancing"), statements);
  stateConsents(node.get("consents"), statements);
  const copyright = node.get("copyright").values()[0];
  if (copyright)
    state(statements, "copyright.containsProtected", isNo(copyright.text) ? "no" : "yes", {
      at: copyright.at,
      evidence: "structured",
      state: "derived",
    });
}

/** True for the string `no`, which says that there is none (4.3.10). */
const isNo = (text: string) => /^no(?:ne)?$/i.test(text.trim());

const PERSONAL_REGULATION = /^(?:pi|pii|phi|spi|pfi)$/i;

/**
 * States the classification. 4.3.1 asks whether the data fall into a class, 4.5.5 defines `evaluated` as whether they
 * were evaluated for it: a `true` is an answer to either. It is a statement on personal information; whether there is
 * any stays open.
 */
function stateClassification(node: Cursor, statements: Statements, texts: TextField[]): void {
  for (const item of node.items()) {
    const code = item.get("regulation").value() ?? item.get("regulation", "code").value();
    if (!code || !PERSONAL_REGULATION.test(code.text)) continue;
    const evaluated = item.get("evaluated").value()?.text;
    state(
      statements,
      "personalInfo.statement",
      evaluated === undefined ? code.text : `${code.text}: evaluated ${evaluated}`,
      { at: code.at, evidence: "structured", state: "derived" },
    );
    texts.push(
      ...textsUnder("Personal and Sensitive Information", [
        item.get("regulation", "description").value(),
      ]),
    );
  }
}

/** 7.2: tools that change the data so that persons are harder to know, and tools that keep the data from others. */
const DEIDENTIFICATION =
  /^(?:data-anonymization|data-masking|data-redaction|differential-privacy|k-anonymity|l-diversity|t-closeness|pseudonymization|tokenization)$/i;
const PROTECTION =
  /^(?:data-encryption|federated-learning|homomorphic-encryption|secure-multi-party-computation)$/i;
const PII_SCREENING = /^data-(?:masking|redaction|anonymization)$|^pseudonymization$/i;

function stateProtection(node: Cursor, statements: Statements): void {
  const tools = node
    .items()
    .flatMap(
      (item) =>
        item.get("tool-category").value() ?? item.get("tool-category", "code").value() ?? [],
    );
  const among = (pattern: RegExp) => tools.filter(({ text }) => pattern.test(text));
  stateList(
    statements,
    "personalInfo.deidentificationMethod",
    among(DEIDENTIFICATION),
    "structured",
  );
  stateList(statements, "security.measures", among(PROTECTION), "structured");
  const [search] = among(PII_SCREENING);
  stateYes(statements, "processing.piiScreening", search, "structured");
}

/** States what all individuals in the data agreed to (4.3.2). That is the ground of consent, and the address shows it. */
function stateConsents(node: Cursor, statements: Statements): void {
  const given = node.values().filter(({ text }) => !isNo(text));
  stateList(
    statements,
    "legalBasis.basis",
    given.slice(0, 1).map(({ at: location }) => ({ text: "consent", at: location })),
    "structured",
    "derived",
  );
  stateList(statements, "legalBasis.evidence", given, "structured");
}
