import type { Value } from "../../documents/card/card.js";
import type { Element, ElementReference, Graph } from "./graph.js";

/** A model or a data set that the document describes. */
export interface Package {
  readonly element: Element;
  readonly kind: "model" | "dataset";
  /** `org/name` on the Hugging Face Hub. */
  readonly id: string | undefined;
  readonly name: Value | undefined;
}

/** Names that tools write where they know of none. */
const NAMELESS =
  /^(?:not disclosed|undisclosed|unknown|unspecified|not specified|not available|see model card|n\/a)$/i;

export const isNameless = (name: string): boolean => NAMELESS.test(name.trim());

/** Returns the packages of a document: AI/AIPackage and Dataset/DatasetPackage. */
export function packagesOf(graph: Graph): Package[] {
  return graph.elements.flatMap((element) => {
    const kind = kindOf(element);
    if (kind === undefined) return [];
    const { name } = element;
    return name && isNameless(name.text) ? [] : [{ element, kind, id: hubId(element, kind), name }];
  });
}

export const kindOf = (element: Element): Package["kind"] | undefined =>
  element.is("ai_AIPackage")
    ? "model"
    : element.is("dataset_DatasetPackage")
      ? "dataset"
      : undefined;

/** Returns the id on the Hub: by package URL, by the page that it comes from, or if it is the name. */
function hubId(element: Element, kind: Package["kind"]): string | undefined {
  const identifiers = element
    .get("externalIdentifier")
    .items()
    .flatMap((item) => item.get("identifier").value()?.text ?? []);
  const places = ["software_packageUrl", "software_downloadLocation", "software_homePage"].flatMap(
    (term) => element.texts(term).map(({ text }) => text),
  );
  for (const text of [...identifiers, ...places]) {
    const id = purlId(text) ?? pageId(text, kind);
    if (id !== undefined) return id;
  }
  const name = element.name?.text ?? "";
  return /^[\w.-]{1,96}\/[\w.-]{1,96}$/.test(name) && !FILE_NAME.test(name) ? name : undefined;
}
/** `data/train.txt` is a path. */
const FILE_NAME =
  /\.(?:txt|csv|tsv|jsonl?|ya?ml|xml|md|py|bin|pth?|ckpt|onnx|pb|h5|pkl|npy|npz|arrow|parquet|safetensors|gguf|zip|tar|t?gz)$/i;

/** Reads `pkg:huggingface/org/name@revision` (the purl type of the Hub). */
export function purlId(text: string): string | undefined {
  const [, owner, name] =
    /^pkg:huggingface\/(?:datasets\/)?([\w.%-]{1,96})\/([\w.%-]{1,96})(?:[@?#]|$)/i.exec(text) ??
    [];
  if (owner === undefined || name === undefined) return undefined;
  try {
    return `${decodeURIComponent(owner)}/${decodeURIComponent(name)}`;
  } catch {
    return undefined;
  }
}

function pageId(text: string, kind: Package["kind"]): string | undefined {
  const [, data, id] =
    /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(datasets\/)?([\w.-]{1,96}\/[\w.-]{1,96})(?:[/?#]|$)/i.exec(
      text,
    ) ?? [];
  if (id === undefined || /^(?:spaces|papers|docs|collections|blog|api|datasets)\//i.test(id))
    return undefined;
  return (data !== undefined) === (kind === "dataset") ? id : undefined;
}

/**
 * Returns the elements that the document is about: the roots of its collections (Core/rootElement, `describes`), also
 * roots of roots.
 */
export function rootsOf(graph: Graph): ReadonlySet<Element> {
  const roots = new Set<Element>();
  const open: ElementReference[] = graph.elements.flatMap((element) =>
    isCollection(element)
      ? graph.references(element.get("rootElement"))
      : isDescription(element, graph)
        ? graph.references(element.get("to"))
        : [],
  );
  for (let next = open.pop(); next; next = open.pop()) {
    const { element } = next;
    if (!element || roots.has(element)) continue;
    roots.add(element);
    for (const reference of graph.references(element.get("rootElement"))) open.push(reference);
  }
  return roots;
}

/** True for `describes` from the document itself; between other elements it says less. */
const isDescription = (element: Element, graph: Graph): boolean =>
  element.words("relationshipType").some(({ text }) => text === "describes") &&
  graph
    .references(element.get("from"))
    .some(({ element: source }) => source !== undefined && isCollection(source));

const isCollection = (element: Element): boolean =>
  element.is("SpdxDocument", "Bom", "Bundle", "software_Sbom");
