import type { UpstreamReference } from "../../documents/format.js";
import { isOpenRecord, ReferenceResolver } from "../../lineage/edges/resolve.js";
import { HubUpstreams } from "../../lineage/hub/hub-upstreams.js";
import type { LinkedSubject } from "../../lineage/subjects/linked-subject.js";
import {
  type CardClient,
  type HubClient,
  type HubFault,
  isStatedFault,
} from "../../model/hub-client.js";
import { HUBS, type Hub, type HubSpec, hubSpecText } from "../../model/hub-spec.js";
import { lookup } from "../../model/lookup.js";
import type { UpstreamEntry } from "../../model/report.js";
import { type LockedUpstream, licenseText } from "../../model/upstream-lock.js";
import { CHANNEL_OF } from "../../model/vocabulary.js";
import type { Register } from "../../register/index.js";
import { inTurn } from "../in-turn.js";
import { readHubCard } from "./read-card.js";

/**
 * How far upstreams are followed from card to card, how many are looked up in one run where nobody sets it, and how many at
 * once: a client asks for fewer, and reads from its cache as many texts as it is asked for.
 */
export const LOOK_UP_LIMITS = { hops: 8, upstreams: 1_000, atOnce: 8 } as const;

/** Where a run looks up upstreams that neither the repository nor the register knows. */
export interface UpstreamSource {
  /** Hubs to ask, in this order; where none is asked, what is locked counts all the same. */
  readonly hubs: readonly Hub[];
  /** What is locked, by the notation of {@link hubSpecText}: it is never asked again. */
  readonly locked: Readonly<Record<string, LockedUpstream>>;
  /** What is asked again although it is locked; where no answer comes, the lock counts. */
  readonly again?: ((key: string) => boolean) | undefined;
  /** Absent where nothing may be asked. */
  readonly client?: (CardClient & Pick<HubClient, "date">) | undefined;
  /** How many upstreams are looked up that are not locked; without it {@link LOOK_UP_LIMITS}. */
  readonly most?: number | undefined;
  /** Called with the number of upstreams that were read, and of those known to be needed. */
  readonly progress?: ((read: number, wanted: number) => void) | undefined;
}

/** One upstream that was looked up. */
export interface LookedUpUpstream {
  readonly spec: HubSpec;
  readonly upstream: LockedUpstream;
  readonly isLocked: boolean;
  /** Why what is locked could not be asked again. */
  readonly failure?: HubFault;
}

/**
 * Looks up upstreams for the states of a repository that one run compares: each is asked for once. What it learned is the
 * {@link LookedUpUpstream}s, whichever state needed them.
 */
export class UpstreamLookUp {
  readonly #source: UpstreamSource;
  /** Answers what is not locked, in place of the source. */
  readonly #answers: UpstreamLookUp | undefined;
  readonly #asked = new Map<string, Promise<LookedUpUpstream | undefined>>();
  readonly #results = new Map<string, LookedUpUpstream>();
  readonly #unasked = new Set<string>();
  /** Upstreams that are needed, and those of them that were looked for, whatever came of it. */
  readonly #wanted = new Set<string>();
  readonly #done = new Set<string>();
  #reads = 0;

  constructor(source: UpstreamSource, answers?: UpstreamLookUp) {
    this.#source = source;
    this.#answers = answers;
  }

  /** Returns a look-up by another lock: what that does not hold is as it is here. */
  relocked(locked: UpstreamSource["locked"]): UpstreamLookUp {
    return new UpstreamLookUp({ ...this.#source, locked }, this);
  }

  /** Returns what was looked up so far, by name. */
  get results(): readonly LookedUpUpstream[] {
    return [...this.#results].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, result]) => result);
  }

  /** Returns what would have been asked, by name, had there been a client. */
  get unasked(): readonly string[] {
    return [...this.#unasked].sort();
  }

  /** Looks up what the subjects of one state use, and what the upstreams are made from in turn. */
  async of(members: readonly LinkedSubject[], register: Register): Promise<HubUpstreams> {
    const { hubs } = this.#source;
    const upstreams = new HubUpstreams(hubs.length > 0 ? hubs : HUBS);
    const resolver = new ReferenceResolver(members, register, new Map());
    let users: readonly LinkedSubject[] = members;
    for (let hop = 0; hop < LOOK_UP_LIMITS.hops && users.length > 0; hop++) {
      const wanted = users.flatMap((user) =>
        [...user.declaredUses, ...user.adapterBases].filter((use) => isWanted(use, user, resolver)),
      );
      users = await this.#generation(wanted, upstreams, register);
    }
    return upstreams;
  }

  /** Looks up one generation of upstreams; returns those of them whose cards are new. */
  async #generation(
    wanted: readonly UpstreamReference[],
    upstreams: HubUpstreams,
    register: Register,
  ): Promise<LinkedSubject[]> {
    const distinct = new Map(
      wanted.map((use) => [upstreams.specsOf(use).map(hubSpecText).join(" "), use]),
    );
    distinct.delete("");
    for (const key of distinct.keys()) this.#wanted.add(key);
    const cards = await inTurn([...distinct], LOOK_UP_LIMITS.atOnce, async ([key, use]) => {
      const card = await this.#card(use, upstreams, register);
      this.#done.add(key);
      if (this.#reads > 0) this.#source.progress?.(this.#done.size, this.#wanted.size);
      return card;
    });
    return cards.filter((card) => card !== undefined);
  }

  /** Looks for the card of an upstream in the repositories that it may be; returns it where it is new. */
  async #card(
    use: UpstreamReference,
    upstreams: HubUpstreams,
    register: Register,
  ): Promise<LinkedSubject | undefined> {
    for (const spec of upstreams.specsOf(use)) {
      const earlier = upstreams.get(spec);
      const upstream = earlier ?? (await this.#ask(spec, register))?.upstream;
      if (upstream === undefined) continue;
      if (earlier === undefined) upstreams.add(spec, upstream);
      if (upstream.fault === undefined)
        return earlier === undefined ? upstreams.find(use) : undefined;
      // What has the same name elsewhere is looked at only where there is nothing here.
      if (upstream.fault !== "not-found") return undefined;
    }
    return undefined;
  }

  #ask(spec: HubSpec, register: Register): Promise<LookedUpUpstream | undefined> {
    const key = hubSpecText(spec);
    const asked = this.#asked.get(key) ?? this.#answer(spec, key, register);
    this.#asked.set(key, asked);
    return asked;
  }

  async #answer(
    spec: HubSpec,
    key: string,
    register: Register,
  ): Promise<LookedUpUpstream | undefined> {
    const { locked, hubs, again = () => false } = this.#source;
    const entry = lookup(locked, key);
    if (entry === undefined && this.#answers) return this.#answers.#ask(spec, register);
    const isAsked = hubs.includes(spec.hub) && (entry === undefined || again(key));
    const answer = isAsked ? await this.#read(spec, register) : undefined;
    if (isAsked && answer === undefined) this.#unasked.add(key);
    const failure = entry && answer?.fault;
    const isFailed = failure !== undefined && !isStatedFault(failure);
    const upstream = isFailed ? entry : (answer ?? entry);
    if (upstream === undefined) return undefined;
    const isLocked = upstream === entry;
    const result = { spec, upstream, isLocked, ...(isFailed ? { failure } : {}) };
    this.#results.set(key, result);
    return result;
  }

  async #read(spec: HubSpec, register: Register): Promise<LockedUpstream | undefined> {
    const { client, most = LOOK_UP_LIMITS.upstreams } = this.#source;
    if (client === undefined) return undefined;
    this.#reads += 1;
    if (this.#reads > most) return { id: spec.id, read: client.date, fault: "over-limit" };
    const answer = await client.card(spec);
    return answer.status === "card"
      ? await readHubCard(spec, answer, { register, client })
      : { id: spec.id, read: answer.read ?? client.date, fault: answer.fault };
  }
}

/** True for a use whose terms are open, and that matters for what is made of it. */
function isWanted(
  use: UpstreamReference,
  user: LinkedSubject,
  resolver: ReferenceResolver,
): boolean {
  const channel = CHANNEL_OF[use.relation];
  // What the data of an upstream were taken from does not reach whoever uses it.
  if (use.relation === "evaluated-on" || (user.hub && channel !== "carry" && channel !== "output"))
    return false;
  const resolution = resolver.find(use, user);
  return (
    resolution.where === "unresolved" ||
    (resolution.where === "register" && isOpenRecord(resolution.match))
  );
}

/** Returns an upstream as reports list it. */
export function upstreamEntry({ spec, upstream, isLocked }: LookedUpUpstream): UpstreamEntry {
  const { id, commit, read, fault, gated } = upstream;
  const license = licenseText(upstream);
  return {
    hub: hubSpecText(spec),
    id,
    ...(commit === undefined ? {} : { commit }),
    read,
    ...(fault === undefined ? {} : { fault }),
    ...(gated ? { gated } : {}),
    ...(license === undefined ? {} : { license }),
    locked: isLocked,
  };
}
