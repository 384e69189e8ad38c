import type { Statements } from "../../facts/draft.js";
import type { Card } from "../card/card.js";
import type { UpstreamReference } from "../format.js";
import { headings } from "./headings.js";
import { labels } from "./labels.js";
import { outline } from "./outline.js";
import { scan } from "./scan.js";
import { StatementCollector } from "./statements.js";
import { specs } from "./technical-facts.js";
import { stateTitleFacts } from "./title-facts.js";
import { UpstreamCollector } from "./upstreams.js";

/**
 * States what the body of a card says: under its headings, behind its labels, in its sentences. Prose is the weakest
 * place to state a fact, and for some facts the only one that the format has. Returns the uses that it names.
 */
export function prose(
  card: Card,
  statements: Statements,
  kind: "model" | "dataset",
): UpstreamReference[] {
  const collector = new StatementCollector(kind);
  const uses = new UpstreamCollector(card, kind);
  const parts = outline(card);
  const reader = { card, kind, parts, collector, uses };
  labels(reader);
  headings(reader);
  specs(reader);
  stateTitleFacts(reader);
  scan(reader);
  uses.close();
  collector.into(statements);
  return uses.collected;
}
