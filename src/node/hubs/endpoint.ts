import { message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { HUB_ADDRESSES } from "../../model/hub-page.js";
import type { Hub } from "../../model/hub-spec.js";
import { lookup } from "../../model/lookup.js";
import type { HubAccess } from "./access.js";

/** Where a hub is asked. */
export interface Endpoint {
  /** Origin and perhaps the path of a mirror, without a slash at its end. */
  readonly base: string;
  readonly origin: string;
  /** Path before the paths of the hub: empty, or that of a mirror. */
  readonly prefix: string;
  /** Sent to this origin and to no other. */
  readonly token: string | undefined;
}

/**
 * Variables that say where a hub is, the first that is set, and the token for it: those of the clients of the hubs.
 * Sources: https://huggingface.co/docs/huggingface_hub/package_reference/environment_variables and modelscope_hub/config.py.
 */
const SETTINGS = {
  hub: { variables: ["HF_ENDPOINT"], usual: HUB_ADDRESSES.hub, token: "HF_TOKEN" },
  modelscope: {
    variables: ["MODELSCOPE_ENDPOINT", "MODELSCOPE_DOMAIN"],
    usual: HUB_ADDRESSES.modelscope,
    token: undefined,
  },
} as const;

/** Returns where a hub is asked. Throws a `UserError` for an address that would send ids and token in the clear. */
export function endpointOf(hub: Hub, env: HubAccess["env"]): Endpoint {
  const { variables, usual, token } = SETTINGS[hub];
  const variable = variables.find((name) => (lookup(env, name) ?? "").trim() !== "");
  const url = variable === undefined ? new URL(usual) : stated(lookup(env, variable) ?? "");
  if (url === undefined || !isPrivate(url))
    throw new UserError(
      "hub-endpoint-invalid",
      message("hub.endpoint-invalid", { variable: variable ?? "" }),
      message("hub.endpoint-write"),
    );
  const prefix = url.pathname.replace(/\/+$/, "");
  return {
    base: url.origin + prefix,
    origin: url.origin,
    prefix,
    token: token === undefined ? undefined : lookup(env, token)?.trim() || undefined,
  };
}

function stated(text: string): URL | undefined {
  const address = text.trim();
  const full = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(full)) return undefined;
  const url = new URL(full);
  return url.username === "" && url.password === "" && url.search === "" ? url : undefined;
}

/** True if nobody on the way can read or change what passes. */
const isPrivate = ({ protocol, hostname }: URL): boolean =>
  protocol === "https:" ||
  (protocol === "http:" && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname));
