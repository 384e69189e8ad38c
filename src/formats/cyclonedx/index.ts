import { openBody, openJson } from "../../documents/card/card.js";
import { DATA_FILES, namesWith } from "../../documents/file-filter.js";
import type { Format, ParsedDocument, Source } from "../../documents/format.js";
import { Cursor } from "../../documents/manifest/cursor.js";
import { limitSubjects } from "../../documents/manifest/document-limits.js";
import {
  parsedManifest,
  schemaQuestion,
  unsupported,
  withoutModels,
} from "../../documents/manifest/manifest.js";
import { supportedFacts } from "../../documents/manifest/supported-facts.js";
import { stateList } from "../../facts/draft.js";
import { type Message, message } from "../../messages/index.js";
import { LIMITS } from "../../text/limits.js";
import { lines } from "../../text/lines.js";
import {
  type Bom,
  type BomPart,
  billOf,
  dataSets,
  isFile,
  mayBeDataSet,
  nameOf,
  propertiesOf,
  textAt,
} from "./bom.js";
import { subjectIn } from "./subjects.js";

/**
 * CycloneDX bills of materials in JSON, 1.5 to 1.7: models with their model cards, and data (ECMA-424; "Authoritative
 * Guide to ML-BOM", CycloneDX/guides). What lists neither is read and has no subject.
 */
export const cyclonedx: Format = {
  id: "cyclonedx",
  title: "CycloneDX ML-BOM",
  role: "manifest",
  syntax: "data",
  files: DATA_FILES,
  named: namesWith("s?bom|ai-?bom|ml-?bom|cdx"),
  carries: supportedFacts({
    "license.stated": "licenses",
    version: "version",
    releaseDate: "releaseNotes.timestamp",
    changelog: "releaseNotes.notes",
    "provider.name": "manufacturer.name",
    contact: "manufacturer.contact",
    "incident.contact": "externalReferences[] of the type security-contact",
    description: "description",
    baseModels: "pedigree.ancestors",
    teachers: "services",
    "training.datasets": "modelCard.modelParameters.datasets |",
    "training.energy": "modelCard.considerations.environmentalConsiderations |",
    "evaluation.results": "modelCard.quantitativeAnalysis.performanceMetrics |",
    "evaluation.bias.tested": "modelCard.considerations.fairnessAssessments |",
    intendedUse: "modelCard.considerations.useCases |",
    limitations: "modelCard.considerations.technicalLimitations |",
    bias: "modelCard.considerations.fairnessAssessments |",
    architecture: "modelCard.modelParameters.modelArchitecture |",
    parameters: "the property cdx:ai-ml:model:parameter:count |",
    contextLength: "the property cdx:ai-ml:model:parameter:context_length |",
    languages: "the property cdx:ai-ml:model:languages |",
    isGenerative: "modelCard.modelParameters.task |",
    "personalInfo.present":
      "modelCard.modelParameters.datasets[].sensitiveData | data[].sensitiveData",
    "personalInfo.categories":
      "modelCard.modelParameters.datasets[].sensitiveData | data[].sensitiveData",
    sources: "pedigree.ancestors",
    "synthetic.generators": "pedigree.ancestors",
  }),
  claims: ({ text }) => {
    if (!BOM.test(text.slice(0, LIMITS.firstLook)) && !BOM.test(text)) return false;
    const version = topLevel(text);
    return (
      version !== undefined &&
      (!VERSION_WITHOUT_MODELS.test(version) || text.includes(`"${MODEL}"`))
    );
  },
  read,
};

const MODEL = "machine-learning-model";
/** 2.0 calls the key `specFormat`. */
const BOM = /"(?:bomFormat|specFormat)"\s*:\s*"CycloneDX"/;
/** Before 1.5 there were neither models nor data. */
const VERSION_WITHOUT_MODELS = /^1\.[0-4]$/;
const SUPPORTED_VERSIONS: ReadonlySet<string> = new Set(["1.5", "1.6", "1.7"]);

/**
 * Returns the `specVersion` of a text whose outermost object is a bill, empty if it names none; undefined for a bill
 * inside of another document.
 */
function topLevel(text: string): string | undefined {
  const bom = BOM.exec(text);
  if (!bom || depthAt(text, bom.index) !== 1) return undefined;
  return /"specVersion"\s*:\s*"([^"]{0,40})"/.exec(text)?.[1] ?? "";
}

/** Counts the braces and brackets that are open at an offset. */
function depthAt(text: string, offset: number): number {
  let depth = 0;
  for (let i = 0; i < offset; i++) {
    const c = text[i];
    if (c === '"') {
      for (i++; i < offset && text[i] !== '"'; i++) if (text[i] === "\\") i++;
    } else if (c === "{" || c === "[") depth++;
    else if (c === "}" || c === "]") depth--;
  }
  return depth;
}

function read(source: Source): ParsedDocument {
  const card = openJson(source);
  const root = Cursor.of(card);
  const version = root.get("specVersion").value();
  if (version && !SUPPORTED_VERSIONS.has(version.text))
    return unsupported(card, "cyclonedx", { text: notSupported(version.text), at: version.at });
  const bom = billOf(root);
  const subjects = described(bom);
  const schema = schemaQuestion(root, `cyclonedx-${version?.text ?? "1.7"}`);
  const result = parsedManifest(card, "cyclonedx", subjects, { schema });
  keepOwnPlaceholders(result);
  return result;
}

/** Keeps only the template text in what is described: what the libraries of an inventory leave open does not matter. */
function keepOwnPlaceholders({ document: { statements }, subjects }: ParsedDocument): void {
  const described = new Set(subjects.map(({ at: location }) => location.pointer));
  for (const name of ["document.placeholders", "document.placeholderFields"] as const) {
    const ofSubjects = (statements.get(name)?.[0]?.items ?? []).filter(({ at: location }) =>
      upwards(location.pointer).some((above) => described.has(above)),
    );
    statements.delete(name);
    stateList(
      statements,
      name,
      ofSubjects.map(({ value, message: text, at: location }) => ({
        text: text ?? value,
        at: location,
      })),
      "structured",
    );
  }
}

/** Returns a pointer and all above it. */
const upwards = (pointer: string | undefined): (string | undefined)[] => {
  const steps = pointer?.split("/") ?? [];
  return pointer === undefined ? [pointer] : steps.map((_, i) => steps.slice(0, i + 1).join("/"));
};

const notSupported = (version: string): Message =>
  VERSION_WITHOUT_MODELS.test(version)
    ? message("cyclonedx.no-models", { version })
    : message("manifest.version-not-supported", {
        standard: "CycloneDX",
        version: version.replace(/[^\w.-]/g, "").slice(0, 20) || "?",
      });

/**
 * Returns what a bill describes: the model or data that it is about, and whatever else has a model card or lists its
 * data.
 */
function described(bom: Bom) {
  const main = mainOf(bom);
  const isMain = (part: BomPart) => part === main?.part;
  const parts = limitSubjects(
    bom.root.card,
    [...bom.models, ...bom.data].filter((part) => isMain(part) || isDescribed(part)),
    ({ cursor }) => cursor,
    isMain,
  );
  const asSubjects = new Set(parts);
  return parts.map((part) =>
    subjectIn(
      bom,
      part,
      { main: isMain(part), isThirdParty: part !== main?.part || main.isThirdParty },
      (upstream) => asSubjects.has(upstream),
    ),
  );
}

/**
 * True if a part says anything of itself. Scanners write the task and the architecture of every model that they find in an
 * application: that describes a model as little as its version describes a library. A file of a model is not described either.
 */
function isDescribed(part: BomPart): boolean {
  const { cursor, kind, within } = part;
  if (propertiesOf([cursor]).some(({ name }) => name.startsWith("governance."))) return true;
  if (kind === "data")
    return within?.kind !== "model" && !isFile(part) && dataSets(part).length > 0;
  const card = cursor.get("modelCard");
  const ownStatements = [
    card.get("considerations"),
    card.get("quantitativeAnalysis", "performanceMetrics"),
    card.get("modelParameters", "datasets"),
    cursor.get("pedigree", "ancestors"),
  ];
  return ownStatements.some((item) => item.values().length > 0);
}

/**
 * Finds what a bill is about: `metadata.component` where it is a model or data. Many tools write an application there,
 * and the model as a component of the same name. The only model with a card is taken for it too, but in a bill on
 * something else it may belong to others.
 */
function mainOf(bom: Bom): { part: BomPart; isThirdParty: boolean } | undefined {
  if (bom.top) return { part: bom.top, isThirdParty: false };
  const top = bom.root.get("metadata", "component");
  const name = textAt(top, "name")?.toLowerCase();
  const namesakes = bom.models.filter((part) => sameName(part, name));
  if (namesakes.length === 1 && namesakes[0]) return { part: namesakes[0], isThirdParty: false };
  const hasCard = (part: BomPart) => part.cursor.get("modelCard").isThere;
  const models = bom.models.filter((part) => isDescribed(part) || (!top.isThere && hasCard(part)));
  const data = bom.data.filter((part) => mayBeDataSet(part) && isDescribed(part));
  const [first, ...others] = bom.models;
  const single = others.length > 0 ? undefined : first ? models[0] : onlyOf(data);
  return single && { part: single, isThirdParty: top.isThere };
}

const onlyOf = <T>(items: readonly T[]): T | undefined =>
  items.length === 1 ? items[0] : undefined;

const sameName = (part: BomPart, name: string | undefined): boolean => {
  const partName = nameOf(part)?.text.toLowerCase();
  return name !== undefined && (partName === name || partName?.split("/").at(-1) === name);
};

/** CycloneDX in XML: met, and not read. Its text is not parsed at all, so nothing in it can be expanded. */
export const cyclonedxXml: Format = {
  id: "cyclonedx-xml",
  title: "CycloneDX in XML (not read)",
  role: "manifest",
  syntax: "data",
  files: /(?:^|[._-])(?:s?bom|cdx)\.xml$/i,
  claims: ({ text }) => rootElement(text) !== undefined,
  read: (source) => {
    const range = rootElement(source.text);
    const card = openBody({ ...source, text: "" });
    const map = lines(source.text);
    const location = card.location(map.range(range?.start ?? 0, range?.end ?? 0));
    return /\btype\s*=\s*["'](?:machine-learning-model|data)["']|<(?:[\w.-]+:)?modelCard\b/.test(
      source.text,
    )
      ? unsupported(card, "cyclonedx-xml", {
          text: message("cyclonedx.xml-not-supported"),
          at: location,
        })
      : withoutModels(card, "cyclonedx-xml", {
          text: message("cyclonedx.xml-without-models"),
          at: location,
        });
  },
};

/** Finds where the root element of a bill in XML begins and ends, behind declarations and comments. */
function rootElement(text: string): { start: number; end: number } | undefined {
  const behind = (end: string, offset: number) => {
    const position = text.indexOf(end, offset);
    return position < 0 ? text.length : position + end.length;
  };
  let start = 0;
  for (;;) {
    while (start < text.length && /[\s\uFEFF]/.test(text[start] ?? "")) start++;
    if (text.startsWith("<?", start)) start = behind("?>", start);
    else if (text.startsWith("<!--", start)) start = behind("-->", start);
    else if (text.startsWith("<!", start)) start = behind(">", start);
    else break;
  }
  const tag = text.slice(start, start + 4096).split(">", 1)[0] ?? "";
  return /^<(?:[\w.-]{1,40}:)?bom\s/.test(tag) && tag.includes("cyclonedx.org/schema/bom/")
    ? { start, end: Math.min(text.length, start + tag.length + 1) }
    : undefined;
}
