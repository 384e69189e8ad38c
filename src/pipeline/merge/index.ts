import { UserError } from "../../model/errors.js";
import type { Report } from "../../model/report.js";
import type { NamedReport } from "./read.js";
import { Repositories } from "./repositories.js";
import { Shards } from "./shards.js";

export { type NamedReport as Named, REPORT_LIMITS, readReport } from "./read.js";

/**
 * Joins reports into one: those of shards into the one of their run, whole ones into an overview of their repositories.
 * Taken one by one, so that only findings are held of all.
 */
export function merge(reports: Iterable<NamedReport>): Report {
  let joined: Shards | Repositories | undefined;
  for (const one of reports) {
    joined ??= one.report.shard ? new Shards(one) : new Repositories(one);
    joined.add(one);
  }
  if (joined === undefined)
    throw new UserError(
      "usage",
      "merge takes the reports of shards or repositories",
      "cardwarden merge reports/*.json",
    );
  return joined.report();
}
