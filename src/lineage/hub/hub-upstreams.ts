import type { UpstreamReference } from "../../documents/format.js";
import type { HubCardReference } from "../../model/fact.js";
import { type Hub, type HubSpec, hubSpecText } from "../../model/hub-spec.js";
import type { LockedUpstream } from "../../model/upstream-lock.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";
import { hubSpecsOf } from "./hub-names.js";
import { cardReference, hubSubject } from "./hub-subject.js";

/** What hubs state of upstreams, as far as they were asked in this run or before. */
export class HubUpstreams {
  readonly #hubs: readonly Hub[];
  readonly #upstreams = new Map<string, LockedUpstream>();
  readonly #subjects = new Map<string, LinkedSubject>();

  /** `hubs` are looked through in their order. */
  constructor(hubs: readonly Hub[]) {
    this.#hubs = hubs;
  }

  /** Adds what a hub stated of a repository. */
  add(spec: HubSpec, upstream: LockedUpstream): void {
    const key = hubSpecText(spec);
    this.#upstreams.set(key, upstream);
    if (upstream.fault === undefined) this.#subjects.set(key, hubSubject(spec, upstream));
  }

  /** Returns everything that has a card. */
  subjects(): Iterable<LinkedSubject> {
    return this.#subjects.values();
  }

  /** Returns the repositories that a use may mean, the likeliest first. */
  specsOf(use: UpstreamReference): HubSpec[] {
    return hubSpecsOf(use, this.#hubs);
  }

  /** Tells what a hub stated of a repository; undefined where it was not asked. */
  get(spec: HubSpec): LockedUpstream | undefined {
    return this.#upstreams.get(hubSpecText(spec));
  }

  /** Returns the upstream of a use by its own card on a hub. */
  find(use: UpstreamReference): LinkedSubject | undefined {
    for (const spec of this.specsOf(use)) {
      const subject = this.#subjects.get(hubSpecText(spec));
      if (subject !== undefined) return subject;
    }
    return undefined;
  }

  /** Returns why no hub shows the card of an upstream; undefined where none was asked for it. */
  fault(use: UpstreamReference): HubCardReference | undefined {
    for (const spec of this.specsOf(use)) {
      const upstream = this.get(spec);
      if (upstream?.fault !== undefined) return cardReference(spec, upstream);
    }
    return undefined;
  }
}
