import type { HubSpec } from "../../../src/model/hub-spec.js";
import { hidden, type Visitor } from "./access.js";
import { type Answer, json } from "./answer.js";
import type { HuggingFace } from "./hugging-face.js";
import { entry, unknownField } from "./metadata.js";

/** Most entries of a page. Source: huggingface_hub/hf_api.py (list_models and list_repo_tree, by pages of up to 1,000) */
const PAGE = 1000;

/** Answers with a page of the models or data sets, of an owner perhaps; an owner whom nobody knows has none (assumed). */
export function listed(
  hub: HuggingFace,
  kind: HubSpec["kind"],
  query: URLSearchParams,
  visitor: Visitor,
): Answer {
  const unknown = unknownField(kind, query);
  if (unknown !== undefined)
    return json({ error: `Invalid option: expand cannot be ${unknown}` }, 400);
  const visible = hub.repositories
    .ofOwner("hub", kind, query.get("author") ?? undefined)
    .filter((stored) => !hidden(stored, visitor))
    .map((stored) => entry(stored, query));
  return paged(hub, `/api/${kind}s?${query}`, visible);
}

/**
 * Answers with a page and the absolute address of the next. Source: huggingface_hub/utils/_pagination.py and @huggingface/hub
 * (parseLinkHeader takes absolute addresses only); the cursor means something to the Hub alone
 */
export function paged(hub: HuggingFace, path: string, entries: readonly unknown[]): Answer {
  const address = new URL(path, hub.origin());
  const { searchParams } = address;
  const limit = Number(searchParams.get("limit") ?? PAGE) || PAGE;
  const size = Math.min(limit, hub.manners.pageSize ?? PAGE);
  const cursor = Buffer.from(searchParams.get("cursor") ?? "", "base64").toString("utf8");
  const start = Number(/^after:(\d{1,9})$/.exec(cursor)?.[1] ?? 0);
  const page = entries.slice(start, start + size);
  if (start + size >= entries.length) return json(page);
  searchParams.set("cursor", Buffer.from(`after:${start + size}`).toString("base64"));
  return json(page, 200, { link: `<${address.href}>; rel="next"` });
}
