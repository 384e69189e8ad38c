import type { Value } from "../../documents/card/card.js";
import type { Use } from "../../documents/format.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import { useOf } from "../../documents/manifest/manifest.js";
import type { Steps } from "../../documents/manifest/room.js";
import type { FactName } from "../../facts/catalog.js";
import { type Statements, stateAsRead } from "../../facts/draft.js";
import type { Relation } from "../../model/vocabulary.js";
import { Element, type Graph, isNoAssertion, isNone, type Reference, wordOf } from "./graph.js";
import { isNameless, kindOf, type Package, purlId } from "./packages.js";
import { type Said, saidOf } from "./said.js";

/** One Core/Relationship: `from` is a RELATIONSHIP of each `to`. */
interface Link {
  readonly at: Cursor;
  /** Its only `from`, or the first of several. */
  readonly first: boolean;
  readonly type: string;
  readonly from: Reference;
  readonly to: readonly Reference[];
  /** What its author says of it in words: read when it is asked for, and once for all that it leads to. */
  said(): Said;
}

/** What the relationships say of the packages of a document. */
export class Relations {
  readonly #packages = new Map<Element, Package>();
  readonly #links = new Map<Element, Link[]>();
  /** What an element is contained in. */
  readonly #holders = new Map<Element, Element[]>();
  /** Software packages by name: some tools describe a model a second time as one. */
  readonly #twins = new Map<string, Element>();
  readonly #uses = new Map<Package, Map<string, Use>>();
  readonly #upstreams = new Set<Package>();
  readonly #owners = new Map<Element, Package | undefined>();
  readonly #pins = new Map<Element, Statements>();
  readonly #targets = new Map<Element, Map<string, Reference[]>>();

  constructor(graph: Graph, packages: readonly Package[], steps: Steps) {
    for (const one of packages) this.#packages.set(one.element, one);
    for (const element of graph.elements)
      if (element.is("software_Package") && element.name)
        this.#twins.set(element.name.text, element);
    const links = graph.elements.flatMap((element) => linksOf(element, graph));
    for (const link of links) if (link.from.element) push(this.#links, link.from.element, link);
    for (const link of links) this.#hold(link);
    // Of one relationship there is one `from`; what has many is as many.
    for (const link of links)
      if (link.first || steps.take(link.to.length, link.at)) this.#read(link);
  }

  /** Upstreams of a package, one for each relation and name. */
  uses(of: Package): Use[] {
    return [...(this.#uses.get(of)?.values() ?? [])];
  }

  /** Whether another package of the document came from it. */
  isUpstream = (one: Package): boolean => this.#upstreams.has(one);

  /** Where the relationships of a type lead from a package, or from its twin. */
  targets(type: string, of: Package): Reference[] {
    const own = this.#from(of.element).get(type) ?? [];
    const twin = this.#twins.get(of.name?.text ?? "");
    if (own.length > 0 || !twin) return own;
    // One name may be that of thousands of packages.
    const shared = this.#from(twin).get(type) ?? [];
    return shared.length > MOST_OF_A_TWIN ? [] : shared;
  }

  #from(element: Element): ReadonlyMap<string, Reference[]> {
    const known = this.#targets.get(element);
    if (known) return known;
    const targets = new Map<string, Reference[]>();
    for (const { type, to } of this.#links.get(element) ?? [])
      for (const one of to) push(targets, type, one);
    this.#targets.set(element, targets);
    return targets;
  }

  #hold({ type, from, to }: Link): void {
    if (!HOLDS.has(type) || from.element === undefined) return;
    if (type === "hasDataFile" && kindOf(from.element) === undefined) return;
    for (const { element } of to) if (element) push(this.#holders, element, from.element);
  }

  /** The package that an element is, or the nearest one that it is a file of. */
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
      const found = this.#packages.get(next);
      if (found) return found;
      seen.add(next);
      for (const one of (this.#holders.get(next) ?? []).slice(0, MOST_HOLDERS))
        if (!seen.has(one)) open.push(one);
    }
    return undefined;
  }

  #read(link: Link): void {
    const { type, from, to } = link;
    for (const one of to)
      if (type === "trainedOn") this.#data(from, one, "trained-on");
      else if (type === "testedOn") this.#data(from, one, "evaluated-on");
      else if (type === "descendantOf") this.#descent(from, one, link);
      else if (type === "ancestorOf") this.#descent(one, from, link);
      else if (type === "generates") this.#generation(from, one);
      else if (type === "contains") this.#content(from, one);
      else if (type === "other" || type === "dependsOn") this.#told(from, one, link);
  }

  #data(from: Reference, to: Reference, relation: Relation): void {
    const [here, there] = [from, to].map(({ element }) => this.#packageOf(element));
    if (here?.kind === "model") this.#add(here, to, "dataset", relation);
    // Only models are trained: what says it of the data has the two the wrong way round.
    else if (here && there?.kind === "model") this.#add(there, from, "dataset", relation);
  }

  /** `descendantOf` leads from what was derived to what it came from; what it says beside that names the way. */
  #descent(derived: Reference, origin: Reference, { said }: Link): void {
    const of = this.#packageOf(derived.element);
    if (of?.kind === "dataset") this.#add(of, origin, "dataset", "derived-from");
    else if (of) this.#add(of, origin, "model", said().relation ?? "finetune");
  }

  /** Only a model makes data; a script in its package that writes them does not. */
  #generation(from: Reference, to: Reference): void {
    const data = this.#packageOf(to.element);
    const maker = from.element;
    const isModel =
      maker !== undefined &&
      (kindOf(maker) === "model" ||
        maker.words("software_primaryPurpose").some(({ text }) => text === "model"));
    if (data?.kind === "dataset" && isModel) this.#add(data, from, "model", "generated-by");
  }

  /** A model inside a model, data inside data: what holds them is published with them. */
  #content(from: Reference, to: Reference): void {
    const holder = from.element && this.#packages.get(from.element);
    const held = to.element && this.#packages.get(to.element);
    if (holder && held && holder.kind === held.kind)
      this.#add(holder, to, held.kind, held.kind === "model" ? "component" : "derived-from");
  }

  /** Relationships without a meaning of their own: their words are read, as a sentence of a card is. */
  #told(from: Reference, to: Reference, { said, type }: Link): void {
    const [here, there] = [from, to].map(({ element }) => this.#packageOf(element));
    if (here?.kind === "dataset" && there?.kind === "model") {
      if (said().generated) this.#add(here, to, "model", "generated-by", "prose");
      return;
    }
    if (there?.kind === "dataset" && here?.kind === "model") {
      if (said().trained) this.#add(here, to, "dataset", "trained-on", "prose");
      else if (said().tested) this.#add(here, to, "dataset", "evaluated-on", "prose");
      return;
    }
    const { relation, reversed } = said();
    if (relation === undefined || (here ?? there)?.kind !== "model") return;
    // `other` has no direction of its own.
    if (there?.kind === "model" && type === "other" && reversed)
      this.#add(there, from, "model", relation, "prose");
    else if (here?.kind === "model") this.#add(here, to, "model", relation, "prose");
  }

  #add(
    of: Package,
    upstream: Reference,
    kind: Use["kind"],
    relation: Relation,
    evidence: Use["evidence"] = "structured",
  ): void {
    if (isNone(upstream.id) || isNoAssertion(upstream.id)) return;
    const found = this.#packageOf(upstream.element);
    if (found === of && upstream.element === of.element) return;
    const own = found && found !== of ? found : undefined;
    if (own) this.#upstreams.add(own);
    const name = own ? (own.id ?? own.name?.text ?? idOf(upstream)) : nameOf(upstream);
    if (name === undefined || name === "" || isNameless(name)) return;
    const uses = this.#uses.get(of) ?? new Map<string, Use>();
    this.#uses.set(of, uses);
    const key = `${relation} ${name.toLowerCase()}`;
    if (uses.has(key)) return;
    const use = useOf(
      { text: name, at: upstream.at },
      own?.kind ?? kind,
      relation,
      new Map(this.#pinned(upstream.element)),
    );
    uses.set(key, { ...use, evidence });
  }

  #pinned(element: Element | undefined): Statements {
    if (element === undefined) return new Map();
    const known = this.#pins.get(element) ?? pinned(element);
    this.#pins.set(element, known);
    return known;
  }
}

/** The version and the checksum that an element gives of itself. */
function pinned(element: Element): Statements {
  const statements: Statements = new Map();
  const place = (fact: FactName, [value]: readonly Value[]) => {
    if (value && !isNoAssertion(value.text))
      stateAsRead(statements, fact, value.text, { at: value.at, evidence: "structured" });
  };
  place("edge.revision", element.texts("software_packageVersion"));
  const hashes = element
    .get("verifiedUsing")
    .items()
    .map((one) => new Element(one));
  const sha256 = hashes.filter((one) =>
    one.words("algorithm").some(({ text }) => text === "sha256"),
  );
  place(
    "edge.hash",
    sha256.flatMap((one) => one.texts("hashValue")),
  );
  return statements;
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Types by which a package or folder holds files. */
const HOLDS = new Set(["contains", "hasDataFile", "hasDistributionArtifact"]);
const MOST_HOLDERS = 200;
const MOST_OF_A_TWIN = 50;

function linksOf(element: Element, graph: Graph): Link[] {
  const [type] = element.words("relationshipType");
  if (!type) return [];
  const to = graph.references(element.get("to"));
  let known: Said | undefined;
  const said = () => (known ??= saidOf(element));
  const at = element.cursor;
  return graph
    .references(element.get("from"))
    .map((from, i) => ({ at, first: i === 0, type: wordOf(type.text), from, to, said }));
}

/** Some tools make ids of a name and a random number. */
const RANDOM = /-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Words of a sentence that some take for a name. */
const STRAY = /^(?:|an?|the|for|of|and|in|on|to|with|from|by|our|this|its)$/i;
const idOf = ({ id }: Reference): string | undefined =>
  purlId(id) ?? (STRAY.test(id) ? undefined : id.includes(":") ? id : id.replace(RANDOM, ""));

/** An upstream that is no package here: by the name of its element, else by its address. */
const nameOf = (upstream: Reference): string | undefined =>
  upstream.element?.name?.text ?? idOf(upstream);
