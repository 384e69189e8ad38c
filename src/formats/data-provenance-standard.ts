import { openData, type Value } from "../documents/card/card.js";
import { DATA_FILES } from "../documents/file-filter.js";
import type { Format, Found, Source, Use } from "../documents/format.js";
import { Cursor } from "../documents/manifest/cursor.js";
import { keyOutline } from "../documents/manifest/key-outline.js";
import {
  found,
  schemaQuestion,
  stateAll,
  stateReleaseDay,
  stateText,
  subjectOf,
  unsupported,
  useOf,
} from "../documents/manifest/manifest.js";
import { carries } from "../documents/manifest/supported-facts.js";
import { type Spoken, textsUnder } from "../documents/manifest/text-fields.js";
import { type Statements, state, stateList } from "../facts/draft.js";
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
  carries: carries({
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
    const has = (...path: string[]) => paths.some((one) => one.join("\n") === path.join("\n"));
    return GROUPS.every((group) => has(group)) && OWN.some(([group, key]) => has(group, key));
  },
  read,
};

const SIGNS = /\b(?:generation-method|origin-geography|intended-purpose)\b/;
const GROUPS = ["source", "provenance", "use"];
const OWN = [
  ["provenance", "generation-method"],
  ["provenance", "origin-geography"],
  ["use", "intended-purpose"],
] as const;

function read(source: Source): Found {
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
  const texts: Spoken[] = [];
  const title = origin(root.get("source"), statements, texts);
  const uses = provenance(root.get("provenance"), statements, texts);
  use(root.get("use"), statements, texts);
  const location = root.get("source", "location").value()?.text ?? "";
  const subject = subjectOf(card, {
    kind: "dataset",
    root,
    statements,
    id: HUB.exec(location)?.[1],
    title,
    uses,
    texts,
  });
  return found(card, dataProvenanceStandard.id, [subject], {
    schema: schemaQuestion(root, "dps-1.0.0"),
  });
}

const HUB = /^https:\/\/huggingface\.co\/datasets\/([\w.-]{1,96}\/[\w.-]{1,96})\/?$/;

/** 4.1 Source: the data set and who issued it. */
function origin(node: Cursor, statements: Statements, texts: Spoken[]): Value | undefined {
  const issuers = node.get("issuer").items();
  const names = issuers.flatMap((one) => one.value() ?? one.get("name").value() ?? []);
  const [name] = names;
  if (name) state(statements, "provider.name", name.text, { at: name.at, evidence: "structured" });
  // 4.1.5: the issuer is the point of contact.
  stateList(
    statements,
    "contact",
    issuers.flatMap((one) => one.get("address").values()),
    "structured",
  );
  stateText(statements, "description", node.get("description"));
  texts.push(...textsUnder("Dataset Description", [node.get("description").value()]));
  return node.get("title").value();
}

/** 4.2 Provenance: where, when and how the data came about. */
function provenance(node: Cursor, statements: Statements, texts: Spoken[]): Use[] {
  stateReleaseDay(statements, node.get("date").value(), "derived");
  const period = node.get("generation-period");
  const [from, to] = [period.get("start").value(), period.get("end").value()];
  const first = from ?? to;
  if (first)
    state(
      statements,
      "collection.timeframe",
      from && to ? `${from.text} to ${to.text}` : first.text,
      { at: first.at, evidence: "structured", state: "derived" },
    );
  stateAll(statements, "dataTypes", node.get("format"));
  methods(node.get("generation-method"), statements, texts);
  const parts = [node, ...below(node.get("sub-provenance"), 5)];
  const links = parts.flatMap((one) => one.get("source").values());
  const origins = parts.flatMap((one) =>
    one
      .get("origin")
      .items()
      .flatMap((who) => who.value() ?? who.get("name").value() ?? []),
  );
  stateList(statements, "sources", [...links, ...origins], "structured");
  return links.map((link) => useOf(link, "dataset", "derived-from"));
}

/** 4.2.9: the provenance of what the data were made of, at any depth. */
function below(node: Cursor, depth: number): Cursor[] {
  if (depth === 0) return [];
  return node
    .items()
    .slice(0, 100)
    .flatMap((one) => [one, ...below(one.get("sub-provenance"), depth - 1)]);
}

/** 7.1: what models make. Twins, machine to machine and simulations need none. */
const SYNTHETIC = /^machine-generated-mlops-(?:synthetic|generative|ai-inferred)$/;

/** 4.2.7. `system` is the address of the code list (4.5.4), not what made the data. */
function methods(node: Cursor, statements: Statements, texts: Spoken[]): void {
  for (const one of node.items()) {
    const code = one.value() ?? one.get("code").value();
    const description = one.get("description").value();
    const said = description ?? code;
    if (said)
      state(statements, "collection.process", said.text, { at: said.at, evidence: "structured" });
    if (code && SYNTHETIC.test(code.text))
      state(statements, "synthetic.present", "yes", {
        at: code.at,
        evidence: "structured",
        state: "derived",
      });
    texts.push(...textsUnder("Data Collection", [one.get("description").value()]));
  }
}

/** 4.3 Use: what the law and the issuer say on it. */
function use(node: Cursor, statements: Statements, texts: Spoken[]): void {
  stateAll(statements, "license.stated", node.get("license"));
  for (const one of node.get("intended-purpose").items()) {
    const said = one.value() ?? one.first("description", "code").value();
    if (!said) continue;
    state(statements, "intendedUse", said.text, { at: said.at, evidence: "structured" });
    texts.push({ heading: "Intended Use", ...said });
  }
  classification(node.get("classification"), statements, texts);
  protection(node.get("privacy-enhancing"), statements);
  consents(node.get("consents"), statements);
  const copyright = node.get("copyright").values()[0];
  if (copyright)
    state(statements, "copyright.containsProtected", isNo(copyright.text) ? "no" : "yes", {
      at: copyright.at,
      evidence: "structured",
      state: "derived",
    });
}

/** 4.3.10: the string `no` says that there is none. */
const isNo = (text: string) => /^no(?:ne)?$/i.test(text.trim());

const PERSONAL = /^(?:pi|pii|phi|spi|pfi)$/i;

/**
 * 4.3.1 asks whether the data fall into a class, 4.5.5 defines `evaluated` as whether they were evaluated for it: a
 * `true` is an answer to either. It is a statement on personal information; whether there is any stays open.
 */
function classification(node: Cursor, statements: Statements, texts: Spoken[]): void {
  for (const one of node.items()) {
    const code = one.get("regulation").value() ?? one.get("regulation", "code").value();
    if (!code || !PERSONAL.test(code.text)) continue;
    const evaluated = one.get("evaluated").value()?.text;
    state(
      statements,
      "personalInfo.statement",
      evaluated === undefined ? code.text : `${code.text}: evaluated ${evaluated}`,
      { at: code.at, evidence: "structured", state: "derived" },
    );
    texts.push(
      ...textsUnder("Personal and Sensitive Information", [
        one.get("regulation", "description").value(),
      ]),
    );
  }
}

/** 7.2: tools that change the data so that persons are harder to know, and tools that keep the data from others. */
const DEIDENTIFIES =
  /^(?:data-anonymization|data-masking|data-redaction|differential-privacy|k-anonymity|l-diversity|t-closeness|pseudonymization|tokenization)$/i;
const PROTECTS =
  /^(?:data-encryption|federated-learning|homomorphic-encryption|secure-multi-party-computation)$/i;
const SEARCHES = /^data-(?:masking|redaction|anonymization)$|^pseudonymization$/i;

function protection(node: Cursor, statements: Statements): void {
  const tools = node
    .items()
    .flatMap(
      (one) => one.get("tool-category").value() ?? one.get("tool-category", "code").value() ?? [],
    );
  const among = (pattern: RegExp) => tools.filter(({ text }) => pattern.test(text));
  stateList(statements, "personalInfo.deidentificationMethod", among(DEIDENTIFIES), "structured");
  stateList(statements, "security.measures", among(PROTECTS), "structured");
  const [search] = among(SEARCHES);
  if (search)
    state(statements, "processing.piiScreening", "yes", {
      at: search.at,
      evidence: "structured",
      state: "derived",
    });
}

/** 4.3.2: what all individuals in the data agreed to. That is the ground of consent, and the address shows it. */
function consents(node: Cursor, statements: Statements): void {
  const given = node.values().filter(({ text }) => !isNo(text));
  stateList(
    statements,
    "legalBasis.basis",
    given.slice(0, 1).map(({ at }) => ({ text: "consent", at })),
    "structured",
    "derived",
  );
  stateList(statements, "legalBasis.evidence", given, "structured");
}
