import type { Fact, Subject } from "../../model/fact.js";
import type { LineageEdge } from "../../model/lineage.js";
import type { Location } from "../../model/location.js";
import { lookup } from "../../model/lookup.js";
import type { LicenceChange } from "../../model/report.js";

/** The licences of a repository's models and data sets, and of what each of them uses. */
export interface Licences {
  readonly own: ReadonlyMap<string, Stated>;
  /** User of an upstream, then upstream. */
  readonly upstreams: ReadonlyMap<string, ReadonlyMap<string, Stated>>;
}
interface Stated {
  readonly licence: string | null;
  readonly at: Location;
}

export function licencesOf(subjects: Iterable<Subject>, edges: readonly LineageEdge[]): Licences {
  const edgeOf = new Map(edges.map((edge) => [edge.id, edge]));
  const own = new Map<string, Stated>();
  const upstreams = new Map<string, Map<string, Stated>>();
  for (const { id, kind, facts } of subjects) {
    if (kind === "model" || kind === "dataset")
      own.set(`${kind} ${id}`, { licence: licence(facts, ""), at: placeOf(facts) });
    const edge = kind === "edge" ? edgeOf.get(id) : undefined;
    if (edge === undefined || edge.channel === "none") continue;
    const uses = upstreams.get(edge.to) ?? new Map<string, Stated>();
    upstreams.set(edge.to, uses);
    uses.set(edge.from, { licence: licence(facts, "from."), at: edge.at });
  }
  return { own, upstreams };
}

/** What differs: a licence of a subject that both states have, and upstreams that such a subject did not use before. */
export function licenceChanges(before: Licences, after: Licences): LicenceChange[] {
  const changes: LicenceChange[] = [];
  for (const [key, { licence, at }] of after.own) {
    const old = before.own.get(key);
    if (old !== undefined && old.licence !== licence)
      changes.push({ subject: idOf(key), before: old.licence, after: licence, at });
  }
  const known = new Set([...before.own.keys()].map(idOf));
  for (const [subject, uses] of after.upstreams) {
    if (!known.has(subject)) continue;
    for (const [upstream, { licence, at }] of uses)
      if (!before.upstreams.get(subject)?.has(upstream))
        changes.push({ subject, upstream, before: null, after: licence, at });
  }
  return changes;
}

const idOf = (key: string) => key.slice(key.indexOf(" ") + 1);

const text = (fact: Fact | undefined): string | null =>
  fact === undefined || fact.value === null
    ? null
    : Array.isArray(fact.value)
      ? fact.value.join(", ")
      : String(fact.value);

/** The licence that the register knows, else what is written. */
const licence = (facts: Subject["facts"], end: string): string | null =>
  text(lookup(facts, `${end}license.id`)) ?? text(lookup(facts, `${end}license.stated`));

const placeOf = (facts: Subject["facts"]): Location => {
  const stated = facts["license.stated"] ?? facts["license.id"];
  if (stated === undefined) throw new Error("a subject without a fact on its licence");
  return stated.at;
};
