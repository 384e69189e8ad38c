import {
  type HubAnswer,
  type HubClient,
  type HubFaultAnswer,
  isStatedFault,
} from "../../model/hub-client.js";
import { filePage } from "../../model/hub-page.js";
import { type Hub, type HubSpec, hubSpecText, isHubId } from "../../model/hub-spec.js";
import type { HubAccess } from "./access.js";
import { type CachedCard, HubCache } from "./cache.js";
import { type Endpoint, endpointOf } from "./endpoint.js";
import { faultAnswer } from "./fault.js";
import { huggingFace } from "./hugging-face.js";
import { modelScope } from "./modelscope.js";
import { HubRequests } from "./requests.js";
import { type EarlierCard, type HubSource, isCommit, isFilePath } from "./source.js";

/** Returns a client for one run. Throws a `UserError` where a variable of the environment sets an address that cannot be used. */
export function hubClient(access: HubAccess): HubClient {
  const requests = new HubRequests(access);
  const endpoints: Record<Hub, Endpoint> = {
    hub: endpointOf("hub", access.env),
    modelscope: endpointOf("modelscope", access.env),
  };
  const sources: Record<Hub, HubSource> = {
    hub: huggingFace(requests, endpoints.hub),
    modelscope: modelScope(requests, endpoints.modelscope),
  };
  const cache = new HubCache(access, requests.limits);
  return new CachingClient(access, requests, endpoints, sources, cache);
}

const INVALID: HubFaultAnswer = { status: "none", fault: "invalid" };
const OFFLINE: HubFaultAnswer = { status: "none", fault: "offline" };
const NO_FILE: HubFaultAnswer = { status: "none", fault: "not-found" };

/** Answers from the cache what it may, and from the hubs the rest. */
class CachingClient implements HubClient {
  readonly #access: HubAccess;
  readonly #requests: HubRequests;
  readonly #endpoints: Record<Hub, Endpoint>;
  readonly #sources: Record<Hub, HubSource>;
  readonly #cache: HubCache;
  /** Cards that are being asked for: who asks meanwhile gets the same answer. */
  readonly #running = new Map<string, Promise<HubAnswer>>();
  /** Cards that were asked for in this run. */
  readonly #asked = new Set<string>();

  constructor(
    access: HubAccess,
    requests: HubRequests,
    endpoints: Record<Hub, Endpoint>,
    sources: Record<Hub, HubSource>,
    cache: HubCache,
  ) {
    this.#access = access;
    this.#requests = requests;
    this.#endpoints = endpoints;
    this.#sources = sources;
    this.#cache = cache;
  }

  get date(): string {
    return this.#access.date;
  }

  get requests(): number {
    return this.#requests.count;
  }

  async card(spec: HubSpec): Promise<HubAnswer> {
    if (!isHubId(spec.hub, spec.id)) return INVALID;
    const key = this.#key(spec);
    const running = this.#running.get(key) ?? this.#card(spec, key);
    this.#running.set(key, running);
    try {
      return await running;
    } finally {
      this.#running.delete(key);
    }
  }

  async #card(spec: HubSpec, key: string): Promise<HubAnswer> {
    const { date, offline } = this.#access;
    const cached = this.#cache.card(key);
    if (offline) return cached?.answer ?? OFFLINE;
    const withToken = this.#endpoints[spec.hub].token !== undefined;
    if (cached !== undefined && this.#holds(key, cached, withToken)) return cached.answer;
    const earlier: EarlierCard | undefined =
      cached?.answer.status === "card" ? { card: cached.answer, etag: cached.etag } : undefined;
    const keep = (answer: HubAnswer, etag?: string) => {
      this.#asked.add(key);
      this.#cache.keepCard(key, { answer, withToken, etag });
      return answer;
    };
    try {
      const { etag, ...card } = await this.#sources[spec.hub].card(spec, earlier);
      return keep({ ...card, read: date }, etag);
    } catch (error) {
      const answer = faultAnswer(error);
      return isStatedFault(answer.fault) ? keep({ ...answer, read: date }) : answer;
    }
  }

  /** True if what is kept need not be asked for again today. */
  #holds(key: string, { answer, withToken }: CachedCard, hasToken: boolean): boolean {
    if (answer.read !== this.#access.date) return false;
    if (this.#asked.has(key)) return true;
    // What is hidden without an account may be visible with one.
    const isOpen = answer.status === "card" && !answer.metadataOnly;
    return !this.#access.refresh && (isOpen || withToken || !hasToken);
  }

  async file(spec: HubSpec, commit: string, path: string): Promise<string | HubFaultAnswer> {
    if (!isHubId(spec.hub, spec.id) || !isCommit(commit) || !isFilePath(path)) return INVALID;
    const key = this.#key(spec, commit, path);
    const { offline, compare } = this.#access;
    const cached = compare ? undefined : this.#cache.file(key);
    if (cached !== undefined) return cached ?? NO_FILE;
    if (offline) return OFFLINE;
    try {
      const text = await this.#sources[spec.hub].file(spec, commit, path);
      this.#cache.keepFile(key, text ?? null);
      return text ?? NO_FILE;
    } catch (error) {
      return faultAnswer(error);
    }
  }

  async paths(spec: HubSpec, commit: string): Promise<readonly string[] | HubFaultAnswer> {
    if (!isHubId(spec.hub, spec.id) || !isCommit(commit)) return INVALID;
    const key = this.#key(spec, commit);
    const cached = this.#cache.paths(key);
    if (cached !== undefined) return cached;
    if (this.#access.offline) return OFFLINE;
    try {
      const paths = await this.#sources[spec.hub].paths(spec, commit);
      this.#cache.keepPaths(key, paths);
      return paths;
    } catch (error) {
      return faultAnswer(error);
    }
  }

  fileUrl(spec: HubSpec, commit: string, path: string): string {
    return filePage(spec, commit, path, this.#endpoints[spec.hub].base);
  }

  async *repositories(owner: Parameters<HubClient["repositories"]>[0]) {
    if (!isHubId("hub", owner.owner) || owner.owner.includes("/")) {
      yield INVALID;
      return;
    }
    if (this.#access.offline) {
      yield OFFLINE;
      return;
    }
    try {
      yield* this.#sources[owner.hub].repositories(owner);
    } catch (error) {
      yield faultAnswer(error);
    }
  }

  /** Another endpoint is another hub. */
  #key(spec: HubSpec, ...at: readonly string[]): string {
    return JSON.stringify([this.#endpoints[spec.hub].base, hubSpecText(spec), ...at]);
  }
}
