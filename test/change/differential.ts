import { expect } from "vitest";
import type { Report } from "../../src/model/report.js";
import { changeBetween } from "../../src/pack/example.js";
import type { CheckOptions } from "../../src/pipeline/check.js";
import { run } from "../helpers/run.js";

export type Files = ReadonlyMap<string, string>;

/** What two runs over one change found: one over everything, one over what the change may concern. */
export interface BothRuns {
  readonly full: Report;
  readonly partial: Report;
}

export async function both(
  before: Files,
  after: Files,
  over: Partial<CheckOptions> = {},
): Promise<BothRuns> {
  const change = changeBetween(before, after);
  const files = Object.fromEntries(after);
  const settings = { change, policyAtBase: true, wholeRepository: true, ...over };
  const { report: full } = await run(files, { ...settings, everything: true });
  const { report: partial } = await run(files, settings);
  return { full, partial };
}

/** Expects of a partial run what the full one tells of everything that the change caused, and of every document that was read. */
export function expectSame({ full, partial }: BothRuns): void {
  const read = new Set(partial.documents.map(({ file }) => file));
  const caused = ({ findings }: Report) => findings.filter(({ introduced }) => introduced);
  expect(caused(partial)).toEqual(caused(full));
  const { notLookedAt: _, ...change } = partial.change ?? { notLookedAt: 0 };
  expect(change).toEqual(full.change);
  expect(partial.documents).toEqual(full.documents.filter(({ file }) => read.has(file)));
  // A finding on an upstream lists who inherits it, and of what was there before not all are read.
  const inRead = ({ findings }: Report) =>
    findings
      .filter(({ primary, introduced }) => !introduced && read.has(primary.file))
      .map(({ related: _, ...finding }) => finding);
  expect(inRead(partial)).toEqual(inRead(full));
  expect(partial.lineage).toEqual(full.lineage.filter(({ at }) => read.has(at.file)));
  const told = ({ diagnostics }: Report) =>
    diagnostics.filter(
      ({ code, at }) => at === undefined || code === "not-a-card" || read.has(at.file),
    );
  expect(told(partial)).toEqual(told(full));
  expect(partial.diagnostics).toEqual(told(partial));
}
