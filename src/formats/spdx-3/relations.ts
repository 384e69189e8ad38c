import type { Value } from "../../documents/card/card.js";
import type { UpstreamReference } from "../../documents/format.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import type { Steps } from "../../documents/manifest/document-limits.js";
import { useOf } from "../../documents/manifest/manifest.js";
import type { FactName } from "../../facts/catalog.js";
import { type Statements, stateAsRead } from "../../facts/draft.js";
import type { Relation } from "../../model/vocabulary.js";
import {
  Element,
  type ElementReference,
  type Graph,
  isNoAssertion,
  isNone,
  wordOf,
} from "./graph.js";
import { isNameless, kindOf, type Package, purlId } from "./packages.js";
import { type CommentMeaning, readComment } from "./relationship-comment.js";

/** One Core/Relationship: `from` is a RELATIONSHIP of each `to`. */
interface Relationship {
  readonly at: Cursor;
  /** Its only `from`, or the first of several. */
  readonly first: boolean;
  readonly type: string;
  readonly source: ElementReference;
  readonly targets: readonly ElementReference[];
  /** Reads what its author says of it in words, once for all its targets. */
  comment(): CommentMeaning;
}

/** What the relationships say of the packages of a document. */
export class Relations {
  readonly #packages = new Map<Element, Package>();
  readonly #links = new Map<Element, Relationship[]>();
  /** What an element is contained in. */
  readonly #holders = new Map<Element, Element[]>();
  /** Software packages by name: some tools describe a model a second time as one. */
  readonly #twins = new Map<string, Element>();
  readonly #uses = new Map<Package, Map<string, UpstreamReference>>();
  readonly #upstreams = new Set<Package>();
  readonly #owners = new Map<Element, Package | undefined>();
  readonly #pins = new Map<Element, Statements>();
  readonly #targets = new Map<Element, Map<string, ElementReference[]>>();

  constructor(graph: Graph, packages: readonly Package[], steps: Steps) {
    for (const described of packages) this.#packages.set(described.element, described);
    for (const element of graph.elements)
      if (element.is("software_Package") && element.name)
        this.#twins.set(element.name.text, element);
    const links = graph.elements.flatMap((element) => relationshipsOf(element, graph));
    for (const link of links) if (link.source.element) push(this.#links, link.source.element, link);
    for (const link of links) this.#hold(link);
    // Of one relationship there is one `from`; what has many is as many.
    for (const link of links)
      if (link.first || steps.take(link.targets.length, link.at)) this.#read(link);
  }

  /** Returns the upstreams of a package, one for each relation and name. */
  uses(described: Package): UpstreamReference[] {
    return [...(this.#uses.get(described)?.values() ?? [])];
  }

  /** Whether another package of the document came from it. */
  isUpstream = (described: Package): boolean => this.#upstreams.has(described);

  /** Returns where the relationships of a type lead from a package, or from its twin. */
  targets(type: string, described: Package): ElementReference[] {
    const declared = this.#targetsOf(described.element).get(type) ?? [];
    const twin = this.#twins.get(described.name?.text ?? "");
    if (declared.length > 0 || !twin) return declared;
    // One name may be that of thousands of packages.
    const shared = this.#targetsOf(twin).get(type) ?? [];
    return shared.length > MOST_OF_A_TWIN ? [] : shared;
  }

  #targetsOf(element: Element): ReadonlyMap<string, ElementReference[]> {
    const cached = this.#targets.get(element);
    if (cached) return cached;
    const targets = new Map<string, ElementReference[]>();
    for (const { type, targets: ends } of this.#links.get(element) ?? [])
      for (const target of ends) push(targets, type, target);
    this.#targets.set(element, targets);
    return targets;
  }

  #hold({ type, source, targets }: Relationship): void {
    if (!HOLDING_TYPES.has(type) || source.element === undefined) return;
    if (type === "hasDataFile" && kindOf(source.element) === undefined) return;
    for (const { element } of targets) if (element) push(this.#holders, element, source.element);
  }

  /** Returns the package that an element is, or the nearest one that it is a file of. */
  #packageOf(element: Element | undefined): Package | undefined {
    if (element === undefined) return undefined;
    if (this.#owners.has(element)) return this.#owners.get(element);
    const owner = this.#holderOf(element);
    this.#owners.set(element, owner);
    return owner;
  }

  #holderOf(element: Element): Package | undefined {
    const seen = new Set<Element>();
    const open = [element];
    for (let i = 0; i < open.length && i < MOST_HOLDERS; i++) {
      const next = open[i] as Element;
      const holder = this.#packages.get(next);
      if (holder) return holder;
      seen.add(next);
      for (const outer of (this.#holders.get(next) ?? []).slice(0, MOST_HOLDERS))
        if (!seen.has(outer)) open.push(outer);
    }
    return undefined;
  }

  #read(link: Relationship): void {
    const { type, source, targets } = link;
    for (const target of targets)
      if (type === "trainedOn") this.#data(source, target, "trained-on");
      else if (type === "testedOn") this.#data(source, target, "evaluated-on");
      else if (type === "descendantOf") this.#descent(source, target, link);
      else if (type === "ancestorOf") this.#descent(target, source, link);
      else if (type === "generates") this.#generation(source, target);
      else if (type === "contains") this.#content(source, target);
      else if (type === "other" || type === "dependsOn") this.#commented(source, target, link);
  }

  #data(source: ElementReference, target: ElementReference, relation: Relation): void {
    const [sourcePackage, targetPackage] = [source, target].map(({ element }) =>
      this.#packageOf(element),
    );
    if (sourcePackage?.kind === "model") this.#add(sourcePackage, target, "dataset", relation);
    // Only models are trained: what says it of the data has the two the wrong way round.
    else if (sourcePackage && targetPackage?.kind === "model")
      this.#add(targetPackage, source, "dataset", relation);
  }

  /** Reads `descendantOf`, which leads from what was derived to its origin; its comment names the way. */
  #descent(derived: ElementReference, origin: ElementReference, { comment }: Relationship): void {
    const described = this.#packageOf(derived.element);
    if (described?.kind === "dataset") this.#add(described, origin, "dataset", "derived-from");
    else if (described) this.#add(described, origin, "model", comment().relation ?? "finetune");
  }

  /** Reads `generates`. Only a model makes data; a script in its package that writes them does not. */
  #generation(source: ElementReference, target: ElementReference): void {
    const data = this.#packageOf(target.element);
    const maker = source.element;
    const isModel =
      maker !== undefined &&
      (kindOf(maker) === "model" ||
        maker.words("software_primaryPurpose").some(({ text }) => text === "model"));
    if (data?.kind === "dataset" && isModel) this.#add(data, source, "model", "generated-by");
  }

  /** Reads `contains`: a model inside a model, data inside data, published together. */
  #content(source: ElementReference, target: ElementReference): void {
    const holder = source.element && this.#packages.get(source.element);
    const content = target.element && this.#packages.get(target.element);
    if (holder && content && holder.kind === content.kind)
      this.#add(
        holder,
        target,
        content.kind,
        content.kind === "model" ? "component" : "derived-from",
      );
  }

  /** Reads the comment of a relationship without a meaning of its own, as a sentence of a card is read. */
  #commented(
    source: ElementReference,
    target: ElementReference,
    { comment, type }: Relationship,
  ): void {
    const [sourcePackage, targetPackage] = [source, target].map(({ element }) =>
      this.#packageOf(element),
    );
    if (sourcePackage?.kind === "dataset" && targetPackage?.kind === "model") {
      if (comment().generated) this.#add(sourcePackage, target, "model", "generated-by", "prose");
      return;
    }
    if (targetPackage?.kind === "dataset" && sourcePackage?.kind === "model") {
      if (comment().trained) this.#add(sourcePackage, target, "dataset", "trained-on", "prose");
      else if (comment().tested)
        this.#add(sourcePackage, target, "dataset", "evaluated-on", "prose");
      return;
    }
    const { relation, reversed } = comment();
    if (relation === undefined || (sourcePackage ?? targetPackage)?.kind !== "model") return;
    // `other` has no direction of its own.
    if (targetPackage?.kind === "model" && type === "other" && reversed)
      this.#add(targetPackage, source, "model", relation, "prose");
    else if (sourcePackage?.kind === "model")
      this.#add(sourcePackage, target, "model", relation, "prose");
  }

  #add(
    described: Package,
    upstream: ElementReference,
    kind: UpstreamReference["kind"],
    relation: Relation,
    evidence: UpstreamReference["evidence"] = "structured",
  ): void {
    if (isNone(upstream.id) || isNoAssertion(upstream.id)) return;
    const upstreamPackage = this.#packageOf(upstream.element);
    if (upstreamPackage === described && upstream.element === described.element) return;
    const otherPackage =
      upstreamPackage && upstreamPackage !== described ? upstreamPackage : undefined;
    if (otherPackage) this.#upstreams.add(otherPackage);
    const name = otherPackage
      ? (otherPackage.id ?? otherPackage.name?.text ?? idOf(upstream))
      : nameOf(upstream);
    if (name === undefined || name === "" || isNameless(name)) return;
    const uses = this.#uses.get(described) ?? new Map<string, UpstreamReference>();
    this.#uses.set(described, uses);
    const key = `${relation} ${name.toLowerCase()}`;
    if (uses.has(key)) return;
    const use = useOf(
      { text: name, at: upstream.at },
      otherPackage?.kind ?? kind,
      relation,
      new Map(this.#pinned(upstream.element)),
    );
    uses.set(key, { ...use, evidence });
  }

  #pinned(element: Element | undefined): Statements {
    if (element === undefined) return new Map();
    const cached = this.#pins.get(element) ?? versionFacts(element);
    this.#pins.set(element, cached);
    return cached;
  }
}

/** States the version and the checksum that an element gives of itself. */
function versionFacts(element: Element): Statements {
  const statements: Statements = new Map();
  const stateFirst = (fact: FactName, [value]: readonly Value[]) => {
    if (value && !isNoAssertion(value.text))
      stateAsRead(statements, fact, value.text, { at: value.at, evidence: "structured" });
  };
  stateFirst("edge.revision", element.texts("software_packageVersion"));
  const hashes = element
    .get("verifiedUsing")
    .items()
    .map((item) => new Element(item));
  const sha256 = hashes.filter((hash) =>
    hash.words("algorithm").some(({ text }) => text === "sha256"),
  );
  stateFirst(
    "edge.hash",
    sha256.flatMap((hash) => hash.texts("hashValue")),
  );
  return statements;
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Types by which a package or folder holds files. */
const HOLDING_TYPES = new Set(["contains", "hasDataFile", "hasDistributionArtifact"]);
const MOST_HOLDERS = 200;
const MOST_OF_A_TWIN = 50;

function relationshipsOf(element: Element, graph: Graph): Relationship[] {
  const [type] = element.words("relationshipType");
  if (!type) return [];
  const targets = graph.references(element.get("to"));
  let cached: CommentMeaning | undefined;
  const comment = () => (cached ??= readComment(element));
  const cursor = element.cursor;
  return graph.references(element.get("from")).map((source, i) => ({
    at: cursor,
    first: i === 0,
    type: wordOf(type.text),
    source,
    targets,
    comment,
  }));
}

/** Some tools make ids of a name and a random number. */
const RANDOM_SUFFIX = /-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Words of a sentence that some take for a name. */
const STRAY_WORD = /^(?:|an?|the|for|of|and|in|on|to|with|from|by|our|this|its)$/i;
const idOf = ({ id }: ElementReference): string | undefined =>
  purlId(id) ??
  (STRAY_WORD.test(id) ? undefined : id.includes(":") ? id : id.replace(RANDOM_SUFFIX, ""));

/** Names an upstream that is not a package of the document: by its element, else by its address. */
const nameOf = (upstream: ElementReference): string | undefined =>
  upstream.element?.name?.text ?? idOf(upstream);
