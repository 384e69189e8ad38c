import type { UpstreamReference } from "../../documents/format.js";
import { strongest } from "../../facts/draft.js";
import type { License } from "../../model/register.js";
import { COPY_RELATIONS } from "../../model/vocabulary.js";
import type { LicenseReading, Register, UpstreamMatch } from "../../register/index.js";
import type { LinkedSubject, UsesOf } from "../subjects/linked-subject.js";
import { cardTerms, declaredTerms } from "./declared-terms.js";
import { textsOf } from "./license-texts.js";
import {
  cardOf,
  matchOf,
  type ReferenceResolver,
  type UpstreamResolution,
  upstreamId,
} from "./resolve.js";
import {
  isInherited,
  isOfUploader,
  isSure,
  isSureLicense,
  ownerOf,
  statedGenerators,
  type TermSource,
} from "./term-sources.js";
import {
  finished,
  type Generator,
  type InheritedTerm,
  type InheritedTerms,
  keyOf,
  MAX_HOPS,
  MAX_MEMBERS,
  MAX_STEPS,
  newWalk,
  renamed,
  START,
  type TermWalk,
  type UpstreamPath,
} from "./term-walk.js";
import { serviceUsed } from "./text-choice.js";

/** Follows upstreams through the repository into the register. Cycles end where they close. */
export class Inheritance {
  readonly #register: Register;
  readonly #resolver: ReferenceResolver;
  readonly #licenses: ReadonlyMap<LinkedSubject, LicenseReading | undefined>;
  readonly #usesOf: UsesOf;
  readonly #ofMember = new Map<LinkedSubject, InheritedTerms>();

  constructor(
    register: Register,
    resolver: ReferenceResolver,
    licenses: ReadonlyMap<LinkedSubject, LicenseReading | undefined>,
    usesOf: UsesOf,
  ) {
    this.#register = register;
    this.#resolver = resolver;
    this.#usesOf = usesOf;
    this.#licenses = licenses;
  }

  /** Returns what `user` inherits through a use. What it gets back through a cycle is nothing it inherits. */
  of(use: UpstreamReference, resolution: UpstreamResolution, user: LinkedSubject): InheritedTerms {
    const behind = this.#behind(resolution, use.name);
    const terms = behind.terms.filter(({ through }) => !through.includes(user));
    const walk: TermWalk = {
      ...newWalk(behind.complete),
      terms: new Map(terms.map((term) => [keyOf(term), term])),
      chain: new Set(behind.chain),
      generators: [...behind.generators],
      declared: [...behind.declared],
    };
    const way = START;
    if (cardOf(resolution)) this.#besideCard(walk, resolution, way);
    // What the user's own card says of an upstream stands, whatever a card elsewhere says.
    const isOpen = resolution.where === "hub" || terms.every(({ generator }) => generator);
    if (isOpen && !this.#licenseOf(resolution))
      this.#stated(walk, use, upstreamId(use, resolution), way);
    for (const generator of statedGenerators(use, walk.generators.length > 0))
      this.#generatedBy(walk, generator, way);
    return finished(walk);
  }

  /** Returns what the declaration of a use says of the upstream's license. */
  statedLicense(use: UpstreamReference): LicenseReading | undefined {
    const stated = strongest(use.statements.get("edge.license.stated"))?.value;
    const [owner, subject] = use.name.split("/");
    return Array.isArray(stated)
      ? this.#register.resolveLicense({
          values: stated,
          ...(owner === undefined || subject === undefined ? {} : { owner, subject }),
        })
      : undefined;
  }

  /** True if the register or a card of this repository says under which license an upstream is. */
  #licenseOf(resolution: UpstreamResolution): boolean {
    const match = matchOf(resolution);
    if (match && match.upstream.license !== null) return true;
    return (
      resolution.where === "in-repository" && this.#licenses.get(resolution.member) !== undefined
    );
  }

  #behind(resolution: UpstreamResolution, name: string): InheritedTerms {
    const card = cardOf(resolution);
    const cached = card && this.#ofMember.get(card);
    if (cached) return cached;
    const walk = newWalk(true);
    const way = renamed(START, resolution);
    if (resolution.where === "unresolved") walk.chain.add(name);
    else if (resolution.where === "register") this.#recorded(walk, resolution.match, way);
    else this.#member(walk, resolution.member, way);
    const inherited = finished(walk);
    if (card) this.#ofMember.set(card, inherited);
    return inherited;
  }

  /** Enters what the register records under the name of a card. */
  #besideCard(walk: TermWalk, resolution: UpstreamResolution, way: UpstreamPath): void {
    const match = matchOf(resolution);
    if (match) this.#beside(walk, match, way);
  }

  /** Enters every member once on each of the two ways: repeated merges would double the paths at every level. */
  #member(walk: TermWalk, member: LinkedSubject, way: UpstreamPath): void {
    walk.chain.add(member.draft.id);
    const entered = way.generated ? walk.generated : walk.direct;
    if (entered.has(member)) return;
    if (way.through.length >= MAX_HOPS || entered.size >= MAX_MEMBERS) {
      walk.complete = false;
      return;
    }
    entered.add(member);
    const through = [...way.through, member];
    const cards = member.hub ? [...way.cards, member.hub] : way.cards;
    const isOnHub = member.hub !== undefined;
    for (const text of textsOf(this.#licenses.get(member), member.draft.id))
      this.#add(walk, {
        ...text,
        holder: member.draft.id,
        owner: member.owner,
        verified: way.sure && isSureLicense(member),
        ownText: !isOnHub && text.license.kind !== "community",
        recorded: isOnHub,
        generator: way.generated,
        copied: way.copied,
        through,
        cards,
      });
    for (const use of this.#usesOf(member)) {
      if (!isInherited(use, member)) continue;
      if (++walk.steps > MAX_STEPS) {
        walk.complete = false;
        return;
      }
      this.#next(walk, use, member, { ...way, through, cards });
    }
    if (!way.generated) this.#otherGenerators(walk, member, cards);
  }

  #next(walk: TermWalk, use: UpstreamReference, member: LinkedSubject, way: UpstreamPath): void {
    const resolution = this.#resolver.find(use, member);
    const made = use.relation === "generated-by";
    const next = {
      ...renamed(way, resolution),
      sure: way.sure && isSure(use.evidence) && !resolution.guessed && !isOfUploader(member),
      generated: way.generated || made,
      copied: way.copied && COPY_RELATIONS.includes(use.relation),
    };
    const name = upstreamId(use, resolution);
    if (made && !way.generated) {
      walk.generators.push({ name, evidence: use.evidence, at: use.at, cards: way.cards });
      const terms =
        declaredTerms(use.statements, use.evidence) ?? cardTerms(use, resolution, member);
      if (terms) walk.declared.push({ ...terms, through: "data-set" });
      const service = serviceUsed(use, resolution, this.#register);
      if (service) {
        walk.chain.add(name);
        this.#add(walk, {
          ...service,
          verified: service.verified && next.sure,
          ...inDataSet(next),
        });
        return;
      }
    }
    const card = cardOf(resolution);
    if (card) {
      this.#member(walk, card, next);
      this.#besideCard(walk, resolution, next);
    } else if (resolution.where === "register") this.#recorded(walk, resolution.match, next);
    else walk.chain.add(name);
    if (!this.#licenseOf(resolution)) this.#stated(walk, use, name, next);
    if (!next.generated)
      for (const generator of statedGenerators(use, false))
        this.#generatedBy(walk, generator, next);
  }

  /** Enters generators that a data set names in other places than its list of them. */
  #otherGenerators(walk: TermWalk, member: LinkedSubject, cards: UpstreamPath["cards"]): void {
    if (member.draft.kind !== "dataset") return;
    const named = new Set(
      this.#usesOf(member)
        .filter(({ relation }) => relation === "generated-by")
        .map(({ name }) => name.toLowerCase()),
    );
    const fact = strongest(member.draft.statements.get("synthetic.generators"));
    const way = { ...START, copied: false, through: [member], cards };
    for (const { value, at: location } of fact?.items ?? [])
      if (fact && !named.has(value.toLowerCase()))
        this.#generatedBy(walk, { name: value, at: location, evidence: fact.evidence }, way);
  }

  #recorded(walk: TermWalk, match: UpstreamMatch, way: UpstreamPath): void {
    walk.chain.add(match.id);
    this.#beside(walk, match, way);
  }

  /** Enters what the register records of something that is in the chain already. */
  #beside(walk: TermWalk, match: UpstreamMatch, way: UpstreamPath): void {
    const { upstream } = match;
    const { generated } = way;
    if (match.root !== undefined) walk.chain.add(match.root);
    if (upstream.root !== undefined) walk.chain.add(upstream.root);
    const license =
      upstream.license === null ? undefined : this.#register.license(upstream.license);
    const source = {
      verified: upstream.verified,
      recorded: true,
      record: { id: match.root ?? match.id, upstream },
    };
    if (license) this.#enter(walk, match.root ?? match.id, license, way, source);
    const root =
      upstream.root === undefined ? undefined : this.#register.findUpstream(upstream.root);
    const inherited = root?.upstream.license;
    if (root && inherited && inherited !== upstream.license) {
      const text = this.#register.license(inherited);
      const verified = upstream.verified && root.upstream.verified;
      // An entry with a license of its own is no copy of its root.
      const source = { verified, recorded: true, record: { id: root.id, upstream: root.upstream } };
      if (text) this.#enter(walk, root.id, text, { ...way, copied: false }, source);
    }
    if (generated) return;
    for (const name of upstream.generatedBy ?? []) {
      const record = { id: match.id, upstream };
      const generator = {
        name,
        evidence: "register",
        verified: upstream.verified,
        record,
      } as const;
      this.#generatedBy(walk, generator, way, ownerOf(match.id));
    }
  }

  /** Enters who made the data. Terms bind customers: they do not follow outputs that the service's own provider published. */
  #generatedBy(
    walk: TermWalk,
    generator: Generator,
    way: UpstreamPath,
    publisher?: string | undefined,
  ): void {
    const isRecorded = generator.evidence === "register";
    walk.generators.push({
      ...generator,
      ...(isRecorded ? { verified: generator.verified === true && way.sure } : {}),
      cards: way.cards,
    });
    walk.chain.add(generator.name);
    const record = this.#register.findUpstream(generator.name);
    const license = record?.upstream.license
      ? this.#register.license(record.upstream.license)
      : undefined;
    if (!record || !license) return;
    if (license.owners?.some((owner) => owner.toLowerCase() === publisher)) return;
    const verified = generator.verified !== false && record.upstream.verified;
    const sure = way.sure && isSure(generator.evidence);
    const next = { ...way, sure, generated: true };
    const entry = { id: generator.name, upstream: record.upstream };
    // Of two entries the reader needs the one that was not read.
    const source = {
      verified,
      recorded: true,
      record: generator.record?.upstream.verified === false ? generator.record : entry,
    };
    this.#enter(walk, record.root ?? generator.name, license, next, source);
  }

  /** Enters what a declaration says of the license of an upstream that has none on record. */
  #stated(walk: TermWalk, use: UpstreamReference, holder: string, way: UpstreamPath): void {
    for (const { license, choice } of textsOf(this.statedLicense(use), holder))
      this.#enter(walk, holder, license, way, { verified: true, recorded: false, choice });
  }

  #enter(
    walk: TermWalk,
    holder: string,
    license: License,
    way: UpstreamPath,
    { verified, recorded, record, choice }: TermSource,
  ): void {
    const owner = holder.includes("/") ? holder.split("/")[0] : undefined;
    const { generated: generator, copied, through, cards } = way;
    this.#add(walk, {
      holder,
      owner,
      license,
      ...(choice === undefined ? {} : { choice }),
      verified: verified && way.sure,
      ownText: false,
      recorded,
      ...(record === undefined ? {} : { record }),
      generator,
      copied,
      through,
      cards,
    });
  }

  /** Adds a term: a text counts once, however many ways lead to it. */
  #add(walk: TermWalk, term: InheritedTerm): void {
    const key = keyOf(term);
    if (!walk.terms.has(key)) walk.terms.set(key, term);
  }
}

/** Returns how a text stands that speaks of the outputs in a data set. */
const inDataSet = ({ through, cards }: UpstreamPath) => ({ generator: true, through, cards });
