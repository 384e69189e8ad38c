import { complete } from "../facts/draft.js";
import type { Reading, Use } from "../formats/format.js";
import type { Subject } from "../model/fact.js";
import type { LineageEdge } from "../model/lineage.js";
import { CHANNEL_OF, EVIDENCE } from "../model/vocabulary.js";
import type { Register } from "../register/index.js";
import { edgeSubject, type JudgedEdge, judgeEdge } from "./edge.js";
import { type Found, Resolver, upstreamId } from "./resolve.js";
import { type Member, nameSubjects, readLicence, type Surroundings } from "./subjects.js";
import { Heritages } from "./terms.js";

/** Every model, data set and edge of the repository, and which documents describe them. */
export interface Lineage {
  readonly subjects: readonly Subject[];
  readonly edges: readonly LineageEdge[];
  readonly subjectsOf: ReadonlyMap<string, readonly string[]>;
}

/** Names the subjects, links them to their upstreams, and judges every link by the register. */
export function buildLineage(
  readings: readonly Reading[],
  register: Register,
  around: Surroundings,
): Lineage {
  const members = nameSubjects(readings, around);
  const licences = new Map(members.map((member) => [member, readLicence(member, register)]));
  const resolver = new Resolver(members, register);
  for (const member of members) describedElsewhere(member, resolver);
  const heritages = new Heritages(register, resolver, licences);
  const subjects = new Map(members.map((member) => [member, complete(member.draft)]));

  const judged = members.flatMap((member) => {
    const links = linksOf(member, resolver).map((link) => ({
      ...link,
      heritage: heritages.of(link.use, link.found, [member]),
    }));
    const families = links
      .filter(({ use }) => CHANNEL_OF[use.relation] === "carry")
      .flatMap(({ heritage }) => heritage.terms.map(({ licence }) => licence.id));
    return links.map((link) =>
      judgeEdge(link, {
        member,
        subject: subjects.get(member),
        licence: licences.get(member),
        families,
        around,
      }),
    );
  });
  inheritFaults(judged);

  const subjectsOf = new Map<string, string[]>();
  for (const member of members)
    for (const file of member.documents)
      subjectsOf.set(file, [...(subjectsOf.get(file) ?? []), member.draft.id]);
  return {
    subjects: [...subjects.values(), ...judged.map(edgeSubject)],
    edges: judged.map(({ edge }) => edge),
    subjectsOf,
  };
}

/**
 * Resolved uses; of several declarations of one upstream in one relation, the one with the strongest evidence, with
 * what only the others say.
 */
function linksOf(member: Member, resolver: Resolver): { use: Use; found: Found }[] {
  const links = new Map<string, { use: Use; found: Found }>();
  for (const use of member.uses) {
    const found = resolver.find(use, member);
    const key = `${use.relation} ${upstreamId(use, found).toLowerCase()}`;
    const known = links.get(key);
    const kept =
      known && EVIDENCE.indexOf(known.use.evidence) <= EVIDENCE.indexOf(use.evidence)
        ? known.use
        : use;
    const statements = new Map([
      ...use.statements,
      ...(known?.use.statements ?? []),
      ...kept.statements,
    ]);
    links.set(key, { use: { ...kept, statements }, found });
  }
  return [...links.values()];
}

/** A model whose data sets all have a card here leaves the questions about data to those cards. */
function describedElsewhere(member: Member, resolver: Resolver): void {
  const data = member.uses.filter((use) => use.relation === "trained-on");
  const known = data.every((use) => resolver.find(use, member).where === "in-repository");
  const first = data[0];
  if (member.draft.kind === "model" && first && known)
    member.draft.statements.set("dataDescribedElsewhere", [
      { value: "yes", state: "derived", evidence: first.evidence, at: first.at },
    ]);
}

/**
 * One cause, one finding: where the licence that decides has already been contradicted further up in this repository,
 * the first edge that breaks is the one to mend, and the others are named there.
 */
function inheritFaults(judged: readonly JudgedEdge[]): void {
  const broken = new Map<Member, JudgedEdge[]>();
  for (const edge of judged)
    if (edge.label?.value === "no")
      broken.set(edge.member, [...(broken.get(edge.member) ?? []), edge]);
  for (const edge of judged) {
    const { label } = edge;
    if (label?.value !== "no") continue;
    // From the root's side: the first member on the way whose own edge breaks on the same text.
    for (const member of [...label.term.through].reverse()) {
      const first = broken
        .get(member)
        ?.find((other) => other.label?.term.licence.id === label.term.licence.id);
      if (!first || first === edge) continue;
      edge.brokenUpstream = true;
      first.descendants.push({ text: edge.edge.to, at: edge.edge.at });
      break;
    }
  }
}
