import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Hub } from "../../../src/model/hub-spec.js";
import { listening, stopped } from "../hosts.js";
import type { Tokens } from "./access.js";
import { type Answer, type Bucket, bodyOf, type HubRequest, send } from "./answer.js";
import type { Fault } from "./faults.js";
import { type HuggingFaceManners, huggingFace, huggingFaceBucket } from "./hugging-face.js";
import { type Budget, Limits } from "./limits.js";
import { modelScope, modelScopeBucket } from "./modelscope.js";
import { type HubRepository, Repositories } from "./repositories.js";

export type { HubRequest } from "./answer.js";
export { type Fault, fileText, HOSTILE, redirectTo, status } from "./faults.js";
export type { HubRepository } from "./repositories.js";

/** A token that opens every repository of the stand-in, and that of an account without access. */
export const MEMBER_TOKEN = "hf_memberOfEverything";
export const STRANGER_TOKEN = "hf_strangerToEverything";

export interface HubOptions extends HuggingFaceManners {
  readonly tokens?: Partial<Tokens>;
  readonly budget?: Budget;
  /** Earlier ids, and the ids that they redirect to: `{ "hf:models/gpt2": "hf:openai-community/gpt2" }`. */
  readonly moved?: Readonly<Record<string, string>>;
  /** Says what goes wrong with a request; nothing where it returns undefined. */
  readonly fault?: (request: HubRequest) => Fault | undefined;
}

/**
 * A loopback server that behaves as the Hugging Face Hub, and another that behaves as ModelScope. Repositories are written as in
 * the configuration: `hf:org/name`, `hf:datasets/org/name`, `hf:models/name`, `modelscope:org/name`.
 */
export interface StandInHub {
  /** Address of the Hugging Face Hub, without a slash at its end. */
  readonly url: string;
  /** Address of ModelScope. */
  readonly modelscopeUrl: string;
  /** Every request so far, redirected ones included. */
  readonly requests: readonly HubRequest[];
  /** Forgets the requests so far. */
  forget(): void;
  /** Creates a repository or replaces its files by a new commit; returns the commit. */
  set(spec: string, repository: HubRepository): string;
  /** The newest commit of a repository. */
  commit(spec: string): string;
  rename(from: string, to: string): void;
  remove(spec: string): void;
  /** Sets what goes wrong from now on. */
  fail(fault: HubOptions["fault"]): void;
  stop(): Promise<void>;
}

export async function startHub(
  repositories: Readonly<Record<string, HubRepository>> = {},
  options: HubOptions = {},
): Promise<StandInHub> {
  const stored = new Repositories();
  for (const [spec, repository] of Object.entries(repositories)) stored.set(spec, repository);
  for (const [from, to] of Object.entries(options.moved ?? {})) stored.redirect(from, to);
  const tokens = { member: MEMBER_TOKEN, stranger: STRANGER_TOKEN, ...options.tokens };
  const requests: HubRequest[] = [];
  let fault = options.fault;
  let url = "";

  const serve = (
    hub: Hub,
    bucketOf: (path: string) => Bucket,
    answer: (to: HubRequest) => Answer,
  ) => {
    const limits = new Limits(options.budget);
    return createServer(async (message: IncomingMessage, response: ServerResponse) => {
      const { method = "GET", url: path = "/", headers } = message;
      // A client may hang up before its request is read.
      const body = await bodyOf(message).catch(() => "");
      const request = { hub, bucket: bucketOf(path), method, path, headers, body };
      requests.push(request);
      const usual = limits.applied(request, () => answer(request));
      const wrong = fault?.(request);
      const actual = wrong === undefined ? usual : wrong(usual, response, request);
      if (actual !== undefined) send(request, response, actual);
    });
  };
  const context = { repositories: stored, tokens, manners: options, origin: () => url };
  const hub = serve("hub", huggingFaceBucket, (request) => huggingFace(context, request));
  const modelscope = serve("modelscope", modelScopeBucket, (request) =>
    modelScope(context, request),
  );
  url = `http://127.0.0.1:${await listening(hub)}`;
  const modelscopeUrl = `http://127.0.0.1:${await listening(modelscope)}`;

  return {
    url,
    modelscopeUrl,
    requests,
    forget: () => {
      requests.length = 0;
    },
    set: (spec, repository) => stored.set(spec, repository),
    commit: (spec) => stored.newest(spec),
    rename: (from, to) => stored.rename(from, to),
    remove: (spec) => stored.remove(spec),
    fail: (next) => {
      fault = next;
    },
    stop: async () => {
      await Promise.all([stopped(hub), stopped(modelscope)]);
    },
  };
}
