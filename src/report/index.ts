import { lookup } from "../model/lookup.js";
import { pretty } from "./pretty.js";
import type { Reporter } from "./reporter.js";

/** Every reporter, one line each. All but the usual one are loaded when they are asked for. */
export const REPORTERS: Readonly<Record<string, () => Promise<Reporter>>> = {
  pretty: async () => pretty,
  json: async () => (await import("./json.js")).jsonReport,
  sarif: async () => (await import("./sarif.js")).sarifReport,
  junit: async () => (await import("./junit.js")).junitReport,
  markdown: async () => (await import("./markdown/index.js")).markdownReport,
  html: async () => (await import("./html/index.js")).htmlReport,
  csv: async () => (await import("./csv.js")).csvReport,
  inventory: async () => (await import("./inventory.js")).inventoryReport,
  gitlab: async () => (await import("./gitlab.js")).gitlabReport,
  badge: async () => (await import("./badge.js")).badgeReport,
  github: async () => (await import("./github.js")).github,
};
export const REPORTER_NAMES: readonly string[] = Object.keys(REPORTERS);

/** Loads a reporter by its name; undefined where there is none of that name. */
export const loadReporter = async (id: string): Promise<Reporter | undefined> =>
  lookup(REPORTERS, id)?.();

/** Loads every reporter, in the order of the list. */
export const loadReporters = (): Promise<Reporter[]> =>
  Promise.all(Object.values(REPORTERS).map((load) => load()));
