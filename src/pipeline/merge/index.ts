import { message } from "../../messages/index.js";
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
  for (const named of reports) {
    joined ??= named.report.shard ? new Shards(named) : new Repositories(named);
    joined.add(named);
  }
  if (joined === undefined)
    throw new UserError("usage", message("merge.nothing"), message("merge.nothing-hint"));
  return joined.report();
}
