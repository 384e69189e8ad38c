import type { Use } from "../formats/format.js";
import type { Licence } from "../model/register.js";
import type { LicenceReading, Register, UpstreamMatch } from "../register/index.js";
import type { Found, Resolver } from "./resolve.js";
import type { Member } from "./subjects.js";

/** One text that an upstream carries to whoever uses it. */
export interface Term {
  /** The model, data set or service whose text it is. */
  readonly holder: string;
  readonly owner: string | undefined;
  readonly licence: Licence;
  /** The statement that the text applies was read at its source. */
  readonly verified: boolean;
  /** Licence and student come from this repository, and the licence is the publisher's own to change. */
  readonly ownText: boolean;
  /** The text speaks of outputs in a data set, not of the data set itself. */
  readonly generator: boolean;
  /** Subjects of this repository between the upstream and the holder, nearest first. */
  readonly through: readonly Member[];
}

/** What lies behind one declared upstream: its terms and the names on the way to the roots. */
export interface Heritage {
  readonly terms: readonly Term[];
  readonly chain: readonly string[];
}

/** How far one upstream is followed inside a repository; far beyond what anybody publishes. */
const MAX_HOPS = 64;
const MAX_MEMBERS = 256;

/** Members that a walk has been through: as what is carried, and as what generated something that is. */
interface Entered {
  readonly direct: Set<Member>;
  readonly generated: Set<Member>;
}

/** Follows upstreams through the repository into the register. Cycles end where they close. */
export class Heritages {
  readonly #register: Register;
  readonly #resolver: Resolver;
  readonly #licences: ReadonlyMap<Member, LicenceReading | undefined>;

  constructor(
    register: Register,
    resolver: Resolver,
    licences: ReadonlyMap<Member, LicenceReading | undefined>,
  ) {
    this.#register = register;
    this.#resolver = resolver;
    this.#licences = licences;
  }

  of(use: Use, found: Found, from: readonly Member[]): Heritage {
    return this.#behind(use, found, false, [], {
      direct: new Set(from),
      generated: new Set(from),
    });
  }

  /** Every member is entered once on each of the two ways: repeated merges would double the paths at every level. */
  #behind(
    use: Use,
    found: Found,
    generated: boolean,
    path: readonly Member[],
    entered: Entered,
  ): Heritage {
    if (found.where === "unresolved") return { terms: [], chain: [use.name] };
    if (found.where === "register") return this.#recorded(found.match, path, generated);
    const { member } = found;
    const chain = [member.draft.id];
    const known = generated ? entered.generated : entered.direct;
    if (known.has(member) || path.length >= MAX_HOPS || known.size >= MAX_MEMBERS)
      return { terms: [], chain };
    known.add(member);
    const through = [...path, member];
    const terms: Term[] = (this.#licences.get(member)?.entries ?? []).map((licence) => ({
      holder: member.draft.id,
      owner: member.owner,
      licence,
      verified: true,
      ownText: licence.kind !== "community",
      generator: generated,
      through,
    }));
    for (const next of member.uses) {
      // What a model was trained on does not reach the next model's licence; what made a data set does.
      if (next.relation === "evaluated-on" || next.relation === "collected-from") continue;
      if (next.relation === "trained-on" || next.relation === "distilled-from") continue;
      const upstream = this.#resolver.find(next, member);
      const made = generated || next.relation === "generated-by";
      const behind = this.#behind(next, upstream, made, through, entered);
      chain.push(...behind.chain);
      terms.push(...behind.terms);
    }
    return { terms, chain: [...new Set(chain)] };
  }

  #recorded(match: UpstreamMatch, through: readonly Member[], generated: boolean): Heritage {
    const { upstream } = match;
    const holder = match.root ?? match.id;
    const term = (id: string, name: string, verified: boolean, made: boolean): Term[] => {
      const licence = this.#register.licence(id);
      if (!licence) return [];
      const owner = name.includes("/") ? name.split("/")[0] : undefined;
      const generator = generated || made;
      return [{ holder: name, owner, licence, verified, ownText: false, generator, through }];
    };
    const terms =
      upstream.licence === null ? [] : term(upstream.licence, holder, upstream.verified, false);
    const chain = [
      match.id,
      ...(match.root === undefined ? [] : [match.root]),
      ...(upstream.root === undefined ? [] : [upstream.root]),
    ];
    for (const name of upstream.generatedBy ?? []) {
      chain.push(name);
      const generator = this.#register.findUpstream(name);
      if (generator?.upstream.licence)
        terms.push(
          ...term(
            generator.upstream.licence,
            name,
            upstream.verified && generator.upstream.verified,
            true,
          ),
        );
    }
    return { terms, chain: [...new Set(chain)] };
  }
}
