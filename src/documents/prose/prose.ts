import type { Statements } from "../../facts/draft.js";
import type { Card } from "../card/card.js";
import type { UpstreamReference } from "../format.js";
import { upstreamsInBody } from "../upstreams/index.js";
import { readAccess, withoutInterfaces } from "./access/read-access.js";
import { readDataFields } from "./data-fields.js";
import { headings } from "./headings.js";
import { labels } from "./labels.js";
import { readLicenses } from "./license/read-licenses.js";
import { outline } from "./outline.js";
import { partyAnswers } from "./parties/answers.js";
import { readPersons } from "./personal/read-persons.js";
import { stateDataLicenses } from "./rights/data-licenses.js";
import { withRemarks } from "./rights/source-remarks.js";
import { scan } from "./scan.js";
import { StatementCollector } from "./statements.js";
import { specs } from "./technical-facts.js";
import { stateTitleFacts } from "./title-facts.js";

/**
 * States what the body of a card says: under its headings, behind its labels, in its sentences. Prose is the weakest
 * place to state a fact, and for some facts the only one that the format has. Returns the upstreams that it names beside
 * those that the metadata declare.
 */
export function prose(
  card: Card,
  statements: Statements,
  kind: "model" | "dataset",
  declared: readonly UpstreamReference[],
): UpstreamReference[] {
  const collector = new StatementCollector(kind);
  const parts = outline(card);
  const reader = { card, kind, parts, collector };
  labels(reader);
  headings(reader);
  specs(reader);
  stateTitleFacts(reader);
  scan(reader);
  partyAnswers(reader);
  readLicenses(reader, statements);
  collector.into(statements);
  const upstreams = withoutInterfaces(upstreamsInBody(card, parts, kind, declared), declared);
  readAccess(card, parts, [...upstreams, ...declared]);
  readPersons(reader, statements, upstreams);
  readDataFields(reader, statements);
  stateDataLicenses(reader, [...upstreams, ...declared]);
  return withRemarks(collector.remarks, upstreams, declared);
}
