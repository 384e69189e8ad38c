import type { Finding } from "../model/report.js";
import type { Decider } from "./judgment.js";

/** Returns a fact that decided, as a report shows it. */
export const becauseOf = ({ fact, result }: Decider): Finding["because"][number] => ({
  fact,
  value: result.value,
  state: result.state,
  evidence: result.evidence,
  ...(result.verified === undefined ? {} : { verified: result.verified }),
  ...(result.source === undefined ? {} : { source: result.source }),
  ...(result.entry === undefined ? {} : { entry: result.entry }),
  ...(result.cards === undefined ? {} : { cards: [...result.cards] }),
  ...(result.staleSince === undefined ? {} : { staleSince: result.staleSince }),
  at: result.at,
});
