import type { Fact, Subject } from "../../model/fact.js";
import type { LineageEdge } from "../../model/lineage.js";
import type { Location } from "../../model/location.js";
import { lookup } from "../../model/lookup.js";
import type { LicenseChange } from "../../model/report.js";

/** The licenses of a repository's models and data sets, and of what each of them uses. */
export interface Licenses {
  readonly own: ReadonlyMap<string, LicenseAtPlace>;
  /** User of an upstream, then upstream. */
  readonly upstreams: ReadonlyMap<string, ReadonlyMap<string, LicenseAtPlace>>;
}
interface LicenseAtPlace {
  readonly license: string | null;
  readonly at: Location;
}

export function licensesOf(subjects: Iterable<Subject>, edges: readonly LineageEdge[]): Licenses {
  const edgeOf = new Map(edges.map((edge) => [edge.id, edge]));
  const ofSubjects = new Map<string, LicenseAtPlace>();
  const upstreams = new Map<string, Map<string, LicenseAtPlace>>();
  for (const { id, kind, facts } of subjects) {
    if (kind === "model" || kind === "dataset")
      ofSubjects.set(`${kind} ${id}`, { license: license(facts, ""), at: placeOf(facts) });
    const edge = kind === "edge" ? edgeOf.get(id) : undefined;
    if (edge === undefined || edge.channel === "none") continue;
    const uses = upstreams.get(edge.to) ?? new Map<string, LicenseAtPlace>();
    upstreams.set(edge.to, uses);
    uses.set(edge.from, { license: license(facts, "from."), at: edge.at });
  }
  return { own: ofSubjects, upstreams };
}

/** Returns what differs: a license of a subject that both states have, and upstreams that such a subject did not use before. */
export function licenseChanges(before: Licenses, after: Licenses): LicenseChange[] {
  const changes: LicenseChange[] = [];
  for (const [key, { license, at: location }] of after.own) {
    const earlier = before.own.get(key);
    if (earlier !== undefined && earlier.license !== license)
      changes.push({ subject: idOf(key), before: earlier.license, after: license, at: location });
  }
  const subjectsBefore = new Set([...before.own.keys()].map(idOf));
  for (const [subject, uses] of after.upstreams) {
    if (!subjectsBefore.has(subject)) continue;
    for (const [upstream, { license, at: location }] of uses)
      if (!before.upstreams.get(subject)?.has(upstream))
        changes.push({ subject, upstream, before: null, after: license, at: location });
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

/** Returns the license that the register knows, else what is written. */
const license = (facts: Subject["facts"], end: string): string | null =>
  text(lookup(facts, `${end}license.id`)) ?? text(lookup(facts, `${end}license.stated`));

const placeOf = (facts: Subject["facts"]): Location => {
  const stated = facts["license.stated"] ?? facts["license.id"];
  if (stated === undefined) throw new Error("a subject without a fact on its license");
  return stated.at;
};
