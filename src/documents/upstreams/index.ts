import type { Location } from "../../model/location.js";
import type { Relation } from "../../model/vocabulary.js";
import type { Card } from "../card/card.js";
import type { UpstreamReference } from "../format.js";
import type { OutlineSection } from "../prose/outline.js";
import type { Role } from "./cues/index.js";
import { squeezed } from "./mentions/catalog.js";
import type { Mention } from "./mentions/index.js";
import { readUpstreams } from "./read.js";
import type { UpstreamReading } from "./upstream-reading.js";

export type { UpstreamReading };
export { readUpstreams };

/** More names than any reader wants to see of one card. */
const MOST = 120;

/**
 * Returns the upstreams that the body of a card names, with evidence `prose`; what its metadata declare, under whatever
 * spelling, is not read again.
 */
export function upstreamsInBody(
  card: Card,
  parts: readonly OutlineSection[],
  kind: "model" | "dataset",
  declared: readonly UpstreamReference[],
): UpstreamReference[] {
  const collected: (UpstreamReference & { group: string })[] = [];
  for (const { mention, role, at } of readUpstreams(card, parts, kind)) {
    if (collected.length >= MOST) break;
    const relation = relationOf(role, mention, kind);
    const group = groupOf(relation);
    const isDeclared = declared.some(
      (use) =>
        use.evidence !== "inferred" &&
        groupOf(use.relation) === group &&
        covers(use.name, mention.name),
    );
    if (isDeclared) continue;
    const earlier = collected.find((use) => use.group === group && covers(use.name, mention.name));
    if (earlier === undefined) collected.push(reference(mention, relation, group, at));
    else if (mention.form === "exact" && !earlier.name.includes("/"))
      collected[collected.indexOf(earlier)] = { ...earlier, name: mention.name };
  }
  return collected.map(({ group: _, ...use }) => use);
}

const reference = (mention: Mention, relation: Relation, group: string, at: Location) => ({
  name: mention.name,
  kind: KIND_OF[relation] ?? "any",
  relation,
  at,
  evidence: "prose" as const,
  statements: new Map(),
  group,
});

const KIND_OF: Partial<Record<Relation, UpstreamReference["kind"]>> = {
  finetune: "model",
  "continued-pretrain": "model",
  adapter: "model",
  merge: "model",
  quantized: "model",
  converted: "model",
  component: "model",
  "distilled-from": "model",
  "generated-by": "model",
  "trained-on": "dataset",
  "derived-from": "dataset",
};

/** Relations that say the same of an upstream, more or less exactly. */
const GROUPS: Partial<Record<Relation, string>> = {
  finetune: "carry",
  "continued-pretrain": "carry",
  adapter: "carry",
  merge: "carry",
  quantized: "carry",
  converted: "carry",
  component: "carry",
  "collected-from": "source",
  "derived-from": "source",
};

const groupOf = (relation: Relation): string => GROUPS[relation] ?? relation;

function relationOf(role: Role, { kind: of, form }: Mention, kind: "model" | "dataset"): Relation {
  if (role === "base") return "finetune";
  if (role === "teacher") return kind === "model" ? "distilled-from" : "generated-by";
  if (role === "data" || role === "source") {
    if (kind === "model") return "trained-on";
    return of === "dataset" && form === "exact" ? "derived-from" : "collected-from";
  }
  return role;
}

/** True if a name is another one, or less of it: `Llama 3.1 8B` beside `meta-llama/Llama-3.1-8B-Instruct`. */
function covers(declared: string, name: string): boolean {
  const a = bare(declared);
  const b = bare(name);
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4
    ? long.includes(short)
    : /^[a-z]+\d$/.test(short) && long.startsWith(short);
}
const bare = (name: string): string => squeezed(name.split("/").pop() ?? "");
