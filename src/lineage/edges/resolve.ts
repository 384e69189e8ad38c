import type { UpstreamReference } from "../../documents/format.js";
import { hostedName } from "../../facts/model-hosts.js";
import {
  isLocal,
  isRelative,
  join,
  lastNames,
  plainName,
  ROOT,
  withoutAddress,
} from "../../facts/paths.js";
import type { HubCardReference } from "../../model/fact.js";
import {
  isApiName,
  isServed,
  type LicenseReading,
  type Register,
  type UpstreamMatch,
} from "../../register/index.js";
import type { HubUpstreams } from "../hub/hub-upstreams.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";
import { agreesWithRecord } from "./record-agreement.js";
import { spellingsOf } from "./spellings.js";

/**
 * Where a declared upstream was found; `guessed`: only by a name without owner, or the end of a path elsewhere. What the
 * register knows under the name of a card of this repository stands beside it: a card cannot take its place. So does what it knows
 * of an upstream whose card is on a hub, until that states a license.
 */
export type UpstreamResolution = (
  | {
      readonly where: "in-repository";
      readonly member: LinkedSubject;
      readonly match?: UpstreamMatch | undefined;
    }
  | {
      readonly where: "register";
      readonly match: UpstreamMatch;
      /** The hub that says that the name is now that of the entry. */
      readonly renamed?: HubCardReference;
    }
  | {
      readonly where: "hub";
      readonly member: LinkedSubject;
      readonly match?: UpstreamMatch | undefined;
    }
  | { readonly where: "unresolved" }
) & { readonly guessed?: true };

/** More members of one name and rank than these are ambiguous, whichever of them asks. */
const ENOUGH = 3;

/** What the register knows under the name of a member; `declared`: a document says the name, else a folder does. */
export interface RecordClaim {
  readonly match: UpstreamMatch;
  readonly declared: boolean;
}

/** `org/name`. */
const OWNED = /^[^/\s]+\/[^/\s]+$/;
/** The rank of names that documents say, and of those before them. */
const DECLARED = 1;

interface NameCandidate {
  readonly member: LinkedSubject;
  readonly rank: number;
}

/**
 * Finds upstreams inside the repository (declared id, `model_name`, path, folder), failing that in the register, and failing
 * that among the cards that were read on hubs. An ambiguous name is not resolved: a miss is better than the wrong parent.
 */
export class ReferenceResolver {
  readonly #register: Register;
  readonly #licenses: ReadonlyMap<LinkedSubject, LicenseReading | undefined>;
  readonly #byName = new Map<string, NameCandidate[]>();
  readonly #cache = new Map<UpstreamReference, UpstreamResolution>();
  readonly #recorded = new Map<string, UpstreamMatch | undefined>();
  readonly #claims = new Map<LinkedSubject, RecordClaim | undefined>();
  readonly #hub: HubUpstreams | undefined;

  constructor(
    members: readonly LinkedSubject[],
    register: Register,
    licenses: ReadonlyMap<LinkedSubject, LicenseReading | undefined>,
    hub?: HubUpstreams,
  ) {
    this.#register = register;
    this.#licenses = licenses;
    this.#hub = hub;
    for (const member of members)
      for (const memberName of member.names) this.#enter(member, memberName);
  }

  #enter(member: LinkedSubject, { name, rank }: LinkedSubject["names"][number]): void {
    const key = `${member.draft.kind} ${name}`;
    const candidates = this.#byName.get(key);
    if (!candidates) {
      this.#byName.set(key, [{ member, rank }]);
      return;
    }
    const same = candidates.filter((candidate) => candidate.rank === rank);
    if (same.length < ENOUGH && !same.some((candidate) => candidate.member === member))
      candidates.push({ member, rank });
  }

  /** Finds the upstream of a use; `user` is the member that declares it. */
  find(use: UpstreamReference, user: LinkedSubject): UpstreamResolution {
    const cached = this.#cache.get(use);
    if (cached) return cached;
    const resolution = this.#find(use, user);
    this.#cache.set(use, resolution);
    return resolution;
  }

  /** Returns why no hub shows the card of an upstream that a hub was asked for. */
  hubFault(use: UpstreamReference): HubCardReference | undefined {
    return this.#hub?.fault(use);
  }

  #find(use: UpstreamReference, user: LinkedSubject): UpstreamResolution {
    const plainText = plainName(use.name.trim()).replaceAll("\\", "/");
    const name = withoutAddress(plainText.toLowerCase());
    // Paths of another repository name nothing of this one.
    if (user.hub && (isRelative(name) || !OWNED.test(name.replace(/(.)@.*$/s, "$1"))))
      return this.#outside(use, plainText);
    const path = isRelative(name) ? join(user.folder.toLowerCase(), name) : undefined;
    const member =
      path === undefined
        ? (this.#named(name, use, user) ?? this.#named(name.replace(/(.)@.*$/s, "$1"), use, user))
        : this.#named(path || ROOT, use, user);
    if (member) {
      // An inventory repeats what others say of theirs; the register has read their terms.
      if (member.standing === "inventory") {
        const match = this.#record(use.name, use);
        return match ? { where: "register", match } : { where: "in-repository", member };
      }
      const match = path === undefined ? this.#beside(member, plainText, use) : undefined;
      return { where: "in-repository", member, match: match ?? this.claim(member)?.match };
    }
    if (isRelative(name) || isLocal(name)) return this.#byEnd(plainText, use, user);
    return this.#outside(use, plainText);
  }

  /** Resolves the name of something that is not in the repository. */
  #outside(use: UpstreamReference, name: string): UpstreamResolution {
    const match = this.#record(use.name, use);
    if (match && !isOpenRecord(match)) return { where: "register", match };
    const member = this.#hub?.find(use);
    if (member === undefined)
      return match ? { where: "register", match } : this.#withoutOwner(withoutAddress(name), use);
    // After a renaming the register may know it by its new id.
    const entry = this.#record(member.draft.id, use);
    if (entry && !isOpenRecord(entry))
      return { where: "register", match: entry, ...(member.hub && { renamed: member.hub }) };
    const record = match ?? entry;
    const isReplaced =
      record?.upstream.license != null && member.draft.statements.has("license.stated");
    return { where: "hub", member, match: isReplaced ? undefined : record };
  }

  /**
   * What the register knows under a name beside the card that has it here. One word without an owner is the name of many
   * things: there it counts where the card states another license.
   */
  #beside(member: LinkedSubject, name: string, use: UpstreamReference): UpstreamMatch | undefined {
    const match = this.#record(name, use);
    if (match === undefined || withoutAddress(name).includes("/")) return match;
    const agrees = agreesWithRecord(this.#licenses.get(member), match, this.#register);
    return agrees === "no" ? match : undefined;
  }

  /** Returns the id of the register under which a member goes: the one that it declares, else that of its folders. */
  claim(member: LinkedSubject): RecordClaim | undefined {
    if (this.#claims.has(member)) return this.#claims.get(member);
    const [claim] = [...member.names]
      .sort((a, b) => a.rank - b.rank)
      .map(({ name, rank }) => ({ name: withoutAddress(name), rank }))
      .flatMap(({ name, rank }): RecordClaim[] => {
        // One word, or a path of several folders, is the name of many things.
        if (!OWNED.test(name)) return [];
        const match = this.#register.findUpstream(name, member.draft.kind);
        // `datasets/<name>` is a folder, or a kind and one word.
        return match?.id.includes("/") ? [{ match, declared: rank <= DECLARED }] : [];
      });
    this.#claims.set(member, claim);
    return claim;
  }

  /** Resolves a name without an owner, as `Qwen2.5-7B`: who owns it is guessed, where the name says size or version and one maker's pattern fits it. */
  #withoutOwner(name: string, use: UpstreamReference): UpstreamResolution {
    if (use.kind === "dataset" || name.includes("/") || !/\d|^sdxl$/i.test(name))
      return { where: "unresolved" };
    for (const spelling of spellingsOf(name)) {
      const match = this.#record(`${spelling}-gguf`, use);
      if (match?.via !== "copy") continue;
      const id = match.through[0] ?? match.root ?? match.id;
      // Of a spelling that only resembles a repository the card's own words stay, and so does the name of an API.
      const isOwnName = spelling !== name || (isApiName(name) && isServed([id], this.#register));
      return {
        where: "register",
        match: { ...match, id: isOwnName ? name : id },
        guessed: true,
      };
    }
    return { where: "unresolved" };
  }

  /** Resolves a path that leads out of the repository: its end may be the name of something known. */
  #byEnd(path: string, use: UpstreamReference, user: LinkedSubject): UpstreamResolution {
    for (const name of lastNames(path)) {
      // A relative path that misses names nothing else of this repository.
      const member = isRelative(path) ? undefined : this.#named(name.toLowerCase(), use, user);
      if (member) {
        const match = this.#beside(member, name, use) ?? this.claim(member)?.match;
        return { where: "in-repository", member, match, guessed: true };
      }
      // The register knows copies by their bare name: what a folder on a disk holds is one.
      const match = this.#record(name, use) ?? this.#record(`${name}-gguf`, use);
      if (match && match.upstream.kind !== "hosted") {
        const id = match.root ?? match.id;
        return { where: "register", match: { ...match, id }, guessed: true };
      }
    }
    return { where: "unresolved" };
  }

  #record(name: string, use: UpstreamReference): UpstreamMatch | undefined {
    const key = `${use.kind} ${name}`;
    if (!this.#recorded.has(key)) {
      const kind = use.kind === "any" ? undefined : use.kind;
      // Behind the name of a router stands a model of somebody else.
      const hosted = kind === "dataset" ? undefined : hostedName(name);
      const model = hosted && this.#register.findUpstream(hosted.model, kind);
      this.#recorded.set(key, model ?? this.#register.findUpstream(name, kind));
    }
    return this.#recorded.get(key);
  }

  #named(name: string, use: UpstreamReference, user: LinkedSubject): LinkedSubject | undefined {
    const kinds = use.kind === "any" ? ["model", "dataset"] : [use.kind];
    const candidates = kinds
      .flatMap((kind) => this.#byName.get(`${kind} ${name}`) ?? [])
      // Folders of another repository are none of this one.
      .filter(({ member, rank }) => member !== user && (!user.hub || rank <= DECLARED));
    const best = Math.min(...candidates.map(({ rank }) => rank));
    const members = new Set(
      candidates.filter(({ rank }) => rank === best).map(({ member }) => member),
    );
    const [single] = members;
    return members.size === 1 ? single : undefined;
  }
}

/**
 * True if an upstream's own card may say more than the register: that has no license for it, or has that of a model from
 * memory or at second hand.
 */
export const isOpenRecord = ({ upstream, via }: UpstreamMatch): boolean =>
  upstream.withdrawn === undefined &&
  upstream.kind !== "hosted" &&
  (upstream.license === null ||
    (upstream.kind === "model" && via === "exact" && !upstream.verified));

/** Returns the upstream's own card: in this repository, or on a hub. */
export const cardOf = (resolution: UpstreamResolution): LinkedSubject | undefined =>
  resolution.where === "in-repository" || resolution.where === "hub"
    ? resolution.member
    : undefined;

/** Returns what the register knows of an upstream, wherever it was found. */
export const matchOf = (resolution: UpstreamResolution): UpstreamMatch | undefined =>
  resolution.where === "unresolved" ? undefined : resolution.match;

/** Returns what a hub states of an upstream, where its resolution rests on that. */
export const hubCardOf = (resolution: UpstreamResolution): HubCardReference | undefined =>
  resolution.where === "register" ? resolution.renamed : cardOf(resolution)?.hub;

/** Returns the id of an upstream: the subject's or the register's, else as written. */
export const upstreamId = (use: UpstreamReference, resolution: UpstreamResolution): string =>
  cardOf(resolution)?.draft.id ??
  (resolution.where === "register" ? resolution.match.id : use.name);
