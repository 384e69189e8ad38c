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

  of(use: Use, found: Found, visited: readonly Member[]): Heritage {
    if (found.where === "unresolved") return { terms: [], chain: [use.name] };
    if (found.where === "register") return this.#recorded(found.match);
    const { member } = found;
    if (visited.includes(member)) return { terms: [], chain: [member.draft.id] };
    const terms: Term[] = (this.#licences.get(member)?.entries ?? []).map((licence) => ({
      holder: member.draft.id,
      owner: member.owner,
      licence,
      verified: true,
      ownText: licence.kind !== "community",
      generator: false,
      through: [member],
    }));
    const chain = [member.draft.id];
    for (const next of member.uses) {
      // What a model was trained on does not reach the next model's licence; what made a data set does.
      if (next.relation === "evaluated-on" || next.relation === "collected-from") continue;
      if (next.relation === "trained-on" || next.relation === "distilled-from") continue;
      const behind = this.of(next, this.#resolver.find(next, member), [...visited, member]);
      chain.push(...behind.chain);
      const generator = next.relation === "generated-by";
      for (const term of behind.terms)
        terms.push({
          ...term,
          generator: term.generator || generator,
          through: [member, ...term.through],
        });
    }
    return { terms, chain: [...new Set(chain)] };
  }

  #recorded(match: UpstreamMatch): Heritage {
    const { upstream } = match;
    const holder = match.root ?? match.id;
    const term = (id: string, name: string, verified: boolean, generator: boolean): Term[] => {
      const licence = this.#register.licence(id);
      if (!licence) return [];
      const owner = name.includes("/") ? name.split("/")[0] : undefined;
      return [{ holder: name, owner, licence, verified, ownText: false, generator, through: [] }];
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
