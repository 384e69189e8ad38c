import { pretty } from "../report/pretty.js";
import type { Reporter } from "../report/reporter.js";

/** The reporters by name. All but the usual one are loaded when they are asked for. */
export const REPORTERS: Readonly<Record<string, () => Promise<Reporter>>> = {
  pretty: async () => pretty,
  json: async () => (await import("../report/json.js")).jsonReport,
  sarif: async () => (await import("../report/sarif.js")).sarifReport,
  junit: async () => (await import("../report/junit.js")).junitReport,
  markdown: async () => (await import("../report/markdown/index.js")).markdownReport,
  github: async () => (await import("../report/github.js")).github,
};
export const REPORTER_NAMES: readonly string[] = Object.keys(REPORTERS);
