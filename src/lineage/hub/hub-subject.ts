import type { UpstreamReference } from "../../documents/format.js";
import { type Statements, stateAsRead } from "../../facts/draft.js";
import type { HubCardReference } from "../../model/fact.js";
import { type HubSpec, hubSpecText } from "../../model/hub-spec.js";
import type { LockedUpstream } from "../../model/upstream-lock.js";
import type { Evidence } from "../../model/vocabulary.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";

/**
 * Makes the subject of an upstream from what its own card on a hub states: lineage follows it as it does a card of the
 * repository, and no rule judges it.
 */
export function hubSubject(spec: HubSpec, upstream: LockedUpstream): LinkedSubject {
  const { id, license, upstreams = [] } = upstream;
  const at = {
    file: hubSpecText(spec),
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
  };
  const statements: Statements = new Map();
  if (license !== undefined) {
    const origin = {
      at,
      evidence: evidenceOnHub(license.evidence),
      // Anyone who uploads a data set again may write any license beside it.
      verified: spec.kind === "model" && isStructured(license.evidence),
      cards: [cardReference(spec, upstream)],
    };
    stateAsRead(statements, "license.stated", [...(license.resolved ?? license.stated)], origin);
    if (license.resolved === undefined) {
      if (license.name !== undefined) stateAsRead(statements, "license.name", license.name, origin);
      if (license.link !== undefined) stateAsRead(statements, "license.link", license.link, origin);
    }
  }
  const [owner, name] = id.includes("/") ? id.split("/") : [undefined, id];
  return {
    draft: {
      id,
      kind: spec.kind,
      document: at.file,
      at,
      statements,
      silence: { at, evidence: "hub", unreadable: false },
    },
    documents: [],
    owner,
    ownerAtBase: "unknown",
    name: name ?? id,
    names: [],
    declaredUses: upstreams.map(
      ({ evidence, ...relation }): UpstreamReference => ({
        ...relation,
        at,
        evidence: evidenceOnHub(evidence),
        statements: new Map(),
      }),
    ),
    adapterBases: [],
    standing: "card",
    folder: "",
    guessed: new Set(),
    releases: new Map(),
    hub: cardReference(spec, upstream),
  };
}

const isStructured = (evidence: Evidence): boolean =>
  evidence === "structured" || evidence === "governance";

/** Returns how sure a statement of a card is, read on a hub: a sentence is no surer for that. */
const evidenceOnHub = (evidence: Evidence): Evidence => (isStructured(evidence) ? "hub" : evidence);

/** Returns where and when the card of an upstream was read, or why it could not be. */
export const cardReference = (
  spec: HubSpec,
  { id, commit, read, fault }: LockedUpstream,
): HubCardReference => ({
  id,
  hub: hubSpecText(spec),
  ...(commit === undefined ? {} : { commit }),
  read,
  ...(fault === undefined ? {} : { fault }),
});
