import type { HubClient } from "../../src/model/hub-client.js";
import { type HubSpec, parseHubSpec } from "../../src/model/hub-spec.js";
import type { HubAccess } from "../../src/node/hubs/access.js";
import { hubClient } from "../../src/node/hubs/client.js";
import type { HubLimits } from "../../src/node/hubs/limits.js";
import { afterFile } from "../helpers/cleanup.js";
import { folderWith } from "../helpers/hosts.js";
import {
  type Fault,
  type HubOptions,
  type HubRepository,
  type HubRequest,
  MEMBER_TOKEN,
  type StandInHub,
  startHub,
} from "../helpers/hub/index.js";

export const TODAY = "2026-12-01";
export const CARD = "---\nlicense: apache-2.0\n---\n# A model\n";

/** A stand-in until the tests of the file are over. */
export async function hubWith(
  repositories: Readonly<Record<string, HubRepository>>,
  options?: HubOptions,
): Promise<StandInHub> {
  const hub = await startHub(repositories, options);
  afterFile(() => hub.stop());
  return hub;
}

export interface Over extends Partial<HubAccess> {
  readonly token?: string;
}

/** Access to a stand-in, with short waits and a cache of its own. */
export function accessTo(hub: StandInHub, { token, env, limits, ...over }: Over = {}): HubAccess {
  return {
    cwd: "/",
    root: folderWith({}),
    date: TODAY,
    offline: false,
    ...over,
    env: {
      HF_ENDPOINT: hub.url,
      MODELSCOPE_ENDPOINT: hub.modelscopeUrl,
      CARDWARDEN_CACHE: folderWith({}),
      ...(token === undefined ? {} : { HF_TOKEN: token }),
      ...env,
    },
    limits: { retryMs: 1, pauseMs: 5, answerMs: 2_000, allMs: 5_000, ...limits },
  };
}

export const clientOf = (hub: StandInHub, over?: Over): HubClient => hubClient(accessTo(hub, over));

export const spec = (text: string): HubSpec => {
  const parsed = parseHubSpec(text);
  if (parsed === undefined || !("id" in parsed)) throw new Error(`no repository ${text}`);
  return parsed;
};

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

export type Spoil = (request: HubRequest) => Fault | undefined;

/** A client with the token of a member, and a hub whose answers are spoilt; with a commit of `hf:org/model`. */
export async function spoilt(fault: Spoil, limits: Partial<HubLimits> = {}) {
  const files = { "README.md": CARD, LICENSE: "Terms\n" };
  const hub = await hubWith(
    {
      "hf:org/closed": { files, gated: "auto", cardVisible: false },
      "modelscope:org/model": { files },
    },
    { files: "direct" },
  );
  const commit = hub.set("hf:org/model", { files });
  hub.fail(fault);
  return { hub, commit, client: clientOf(hub, { token: MEMBER_TOKEN, limits }) };
}
