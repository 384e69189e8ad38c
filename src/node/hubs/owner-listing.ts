import { type Hub, isHubId } from "../../model/hub-spec.js";
import { HubFaultError } from "./fault.js";

/** What a hub lists of an owner: counts it, and remembers what could not be named. */
export class OwnerListing {
  readonly #hub: Hub;
  readonly #owner: string;
  readonly #most: number;
  #count = 0;
  #isWhole = true;

  constructor(hub: Hub, owner: string, most: number) {
    this.#hub = hub;
    this.#owner = owner.toLowerCase();
    this.#most = most;
  }

  /** True if an entry is a repository of the owner. Entries of others show that the hub answered another question. */
  has(id: unknown): id is string {
    const [author = ""] = typeof id === "string" ? id.split("/") : [];
    if (author.toLowerCase() !== this.#owner) throw new HubFaultError("invalid");
    if (this.#count++ === this.#most) throw new HubFaultError("over-limit");
    const isId = typeof id === "string" && isHubId(this.#hub, id);
    this.#isWhole &&= isId;
    return isId;
  }

  /** Throws where an entry was passed over. */
  end(): void {
    if (!this.#isWhole) throw new HubFaultError("invalid");
  }
}
