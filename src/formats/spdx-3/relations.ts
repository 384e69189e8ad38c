import { type Statements, state } from "../../facts/draft.js";
import type { Relation } from "../../model/vocabulary.js";
import type { Value } from "../card.js";
import type { Use } from "../format.js";
import { useOf } from "../manifest.js";
import { Element, type Graph, isNoAssertion, isNone, type Reference, wordOf } from "./graph.js";
import { isNameless, kindOf, type Package, purlId } from "./packages.js";

/** One Core/Relationship: `from` is a RELATIONSHIP of each `to`. */
interface Link {
  readonly type: string;
  readonly from: Reference;
  readonly to: readonly Reference[];
  /** What its author says of it in words. */
  readonly said: string;
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

  constructor(graph: Graph, packages: readonly Package[]) {
    for (const one of packages) this.#packages.set(one.element, one);
    for (const element of graph.elements)
      if (element.is("software_Package") && element.name)
        this.#twins.set(element.name.text, element);
    const links = graph.elements.flatMap((element) => linksOf(element, graph));
    for (const link of links) if (link.from.element) push(this.#links, link.from.element, link);
    for (const link of links) this.#hold(link);
    for (const link of links) this.#read(link);
  }

  /** Upstreams of a package, one for each relation and name. */
  uses(of: Package): Use[] {
    return [...(this.#uses.get(of)?.values() ?? [])];
  }

  /** Whether another package of the document came from it. */
  isUpstream = (one: Package): boolean => this.#upstreams.has(one);

  /** Where the relationships of a type lead from a package, or from its twin. */
  targets(type: string, of: Package): Reference[] {
    const from = (element: Element): Reference[] =>
      (this.#links.get(element) ?? []).filter((link) => link.type === type).flatMap(({ to }) => to);
    const own = from(of.element);
    const twin = this.#twins.get(of.name?.text ?? "");
    return own.length === 0 && twin ? from(twin) : own;
  }

  #hold({ type, from, to }: Link): void {
    if (!HOLDS.has(type) || from.element === undefined) return;
    if (type === "hasDataFile" && kindOf(from.element) === undefined) return;
    for (const { element } of to) if (element) push(this.#holders, element, from.element);
  }

  /** The package that an element is, or the nearest one that it is a file of. */
  #packageOf(element: Element | undefined): Package | undefined {
    const seen = new Set<Element>();
    const open = element ? [element] : [];
    for (let i = 0; i < open.length && i < MOST_HOLDERS; i++) {
      const next = open[i] as Element;
      const found = this.#packages.get(next);
      if (found) return found;
      seen.add(next);
      open.push(...(this.#holders.get(next) ?? []).filter((one) => !seen.has(one)));
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
    else if (of) this.#add(of, origin, "model", derivation(said) ?? "finetune");
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
      if (/\b(?:generated|synthe\w+|made) (?:by|with|using)\b/.test(said))
        this.#add(here, to, "model", "generated-by", "prose");
      return;
    }
    if (there?.kind === "dataset" && here?.kind === "model") {
      if (TRAINED.test(said)) this.#add(here, to, "dataset", "trained-on", "prose");
      else if (TESTED.test(said)) this.#add(here, to, "dataset", "evaluated-on", "prose");
      return;
    }
    const relation = derivation(said);
    if (relation === undefined || (here ?? there)?.kind !== "model") return;
    // `other` has no direction of its own.
    if (there?.kind === "model" && type === "other" && REVERSED.test(said))
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
      pinned(upstream.element),
    );
    uses.set(key, { ...use, evidence });
  }
}

/** The version and the checksum that an element gives of itself. */
function pinned(element: Element | undefined): Statements {
  const statements: Statements = new Map();
  const place = (fact: string, [value]: readonly Value[]) => {
    if (value && !isNoAssertion(value.text))
      state(statements, fact, value.text, { at: value.at, evidence: "structured" });
  };
  place("edge.revision", element?.texts("software_packageVersion") ?? []);
  const hashes =
    element
      ?.get("verifiedUsing")
      .items()
      .map((one) => new Element(one)) ?? [];
  const sha256 = hashes.filter((one) =>
    one.words("algorithm").some(({ text }) => text === "sha256"),
  );
  place(
    "edge.hash",
    sha256.flatMap((one) => one.texts("hashValue")),
  );
  return statements;
}

function push<T>(map: Map<Element, T[]>, key: Element, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Types by which a package or folder holds files. */
const HOLDS = new Set(["contains", "hasDataFile", "hasDistributionArtifact"]);
const MOST_HOLDERS = 200;
const LONGEST = 1000;

const TRAINED = /\b(?:pre-?|fine-?)?(?:train|tun)(?:ed|ing)\b|训练|微调/;
const TESTED = /\b(?:evaluat\w+|test(?:ed|ing)?|benchmark\w*)\b|评测|评估|测试/;
const REVERSED =
  /\b(?:teacher|base)(?: model)? (?:of|for)\b|\bdistil\w* (?:in)?to\b|\b(?:fine-?tuned|quanti[sz]ed|converted|merged) (?:in)?to\b/;

/** How a model came from another one, in the words of a comment. */
const DERIVATIONS: readonly (readonly [Relation, RegExp])[] = [
  ["distilled-from", /\bdistil|\bteacher\b|\bstudent (?:of|model)\b|蒸馏|教师模型/],
  ["quantized", /\bquanti[sz]|量化/],
  ["adapter", /\bq?lora\b|\badapter\b|\bpeft\b|适配器/],
  ["merge", /\bmerge[ds]?\b|\bmerging\b|合并/],
  ["pruned", /\bprun(?:ed|ing)\b|剪枝/],
  ["converted", /\bconver(?:ted|sion)\b|转换/],
  ["continued-pretrain", /\bcontinued pre-?train/],
  ["finetune", /\bfine-?tun|\bbase model\b|微调|基座模型/],
];

const derivation = (said: string): Relation | undefined =>
  DERIVATIONS.find(([, words]) => words.test(said))?.[0];

function linksOf(element: Element, graph: Graph): Link[] {
  const [type] = element.words("relationshipType");
  if (!type) return [];
  const to = graph.references(element.get("to"));
  const said = ["comment", "description", "summary"]
    .flatMap((term) => element.texts(term).map(({ text }) => text))
    .join(" ")
    .slice(0, LONGEST)
    .toLowerCase();
  return graph
    .references(element.get("from"))
    .map((from) => ({ type: wordOf(type.text), from, to, said }));
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
