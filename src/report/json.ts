import { json } from "./escape.js";
import type { Reporter } from "./reporter.js";

/** `report.v1`, complete. */
export const jsonReport: Reporter = {
  id: "json",
  title: "report.v1 (schemas/report.v1.schema.json)",
  render: (report) => `${json(report)}\n`,
};
