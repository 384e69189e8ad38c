import type { IncomingHttpHeaders } from "node:http";
import type { HubFault } from "../../model/hub-client.js";
import type { HubReply } from "./requests.js";

/**
 * Returns what an answer without content says. A person without an account cannot tell what is private from what never was.
 * Source: huggingface_hub/utils/_http.py (hf_raise_for_status).
 */
export function faultOf(
  { status, headers }: Pick<HubReply, "status" | "headers">,
  withToken: boolean,
  absent: HubFault,
): HubFault {
  const code = headers["x-error-code"];
  if (code === "GatedRepo") return "gated";
  if (code === "RepoNotFound") return "not-found";
  if (code === "EntryNotFound" || code === "RevisionNotFound") return absent;
  if (isTakenDown(headers)) return "not-found";
  // With a token that it knows, the Hub answers 404.
  if (status === 401) return withToken ? "denied" : "not-found";
  if (status === 403) return "denied";
  return status === 404 || status === 410 || status === 451 ? "not-found" : "invalid";
}

const isTakenDown = (headers: IncomingHttpHeaders) =>
  headers["x-error-message"] === "Access to this resource is disabled.";
