import { github } from "./github.js";
import { jsonReport } from "./json.js";
import { junitReport } from "./junit.js";
import { markdownReport } from "./markdown/index.js";
import { pretty } from "./pretty.js";
import type { Reporter } from "./reporter.js";
import { sarifReport } from "./sarif.js";

/** Every reporter, one line each. */
export const REPORTERS: readonly Reporter[] = [
  pretty,
  jsonReport,
  sarifReport,
  junitReport,
  markdownReport,
  github,
];

export const reporter = (id: string): Reporter | undefined =>
  REPORTERS.find((candidate) => candidate.id === id);
