import { createRequire } from "node:module";
import { expect } from "vitest";

/** The parts of SARIF that the tests look at. */
export interface Log {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly [Run];
}
export interface Run {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Rule[] } };
  readonly automationDetails?: unknown;
  readonly columnKind: string;
  readonly invocations: readonly [
    { executionSuccessful: boolean; toolExecutionNotifications: readonly Notification[] },
  ];
  readonly results: readonly Result[];
  readonly properties: Readonly<Record<string, unknown>>;
}
export interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly defaultConfiguration?: { readonly level: string };
  readonly properties?: { readonly tags: readonly string[]; readonly [name: string]: unknown };
}
export interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly kind: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Place[];
  readonly relatedLocations?: readonly (Place & { readonly id: number })[];
  readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  readonly fixes?: readonly unknown[];
  readonly suppressions?: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: Readonly<
      Record<"startLine" | "startColumn" | "endLine" | "endColumn", number>
    >;
  };
}
interface Notification {
  readonly descriptor: { readonly id: string };
  readonly level: string;
  readonly message: { readonly text: string };
}

/** GitHub's limits on one run, and what it asks for; those that the official schema does not know. */
export function expectGitHub(text: string): Run {
  const log = JSON.parse(text) as Log;
  expect([log.version, log.runs.length]).toEqual(["2.1.0", 1]);
  expect(log.$schema).toMatch(/^https:.*sarif-2\.1\.0/);
  const [run] = log.runs;
  const { rules } = run.tool.driver;
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10 * 1000 * 1000);
  expect(rules.length).toBeLessThanOrEqual(25_000);
  expect(run.results.length).toBeLessThanOrEqual(25_000);
  expect(run.columnKind).toBe("utf16CodeUnits");
  // The upload action would take it for the category, in place of the workflow's.
  expect(run.automationDetails).toBeUndefined();
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, shortDescription, fullDescription, help, properties } of rules) {
    expect(id).not.toBe("");
    for (const part of [shortDescription, fullDescription, help]) {
      expect(part.text.length).toBeGreaterThan(0);
      expect(part.text.length).toBeLessThanOrEqual(1100);
    }
    expect(help.markdown).not.toBe("");
    expect(properties?.tags.length ?? 0).toBeLessThanOrEqual(10);
  }
  const names = rules.map(({ id }) => id);
  for (const result of run.results) {
    if (names[result.ruleIndex] !== result.ruleId) expect(names).toContain(result.ruleId);
    expect(result.message.text).not.toBe("");
    if (!/^(?:error|warning|note)$/.test(result.level)) expect(result.level).toBe("a level");
    if (result.kind !== "fail") expect(result.kind).toBe("fail");
    if (result.locations.length !== 1) expect(result.locations).toHaveLength(1);
    const places = [...result.locations, ...(result.relatedLocations ?? [])];
    if (places.length > 100) expect(places.length).toBeLessThanOrEqual(100);
    for (const place of places) expectPlace(place);
    if (!/^[0-9a-f]+:\d+$/.test(result.partialFingerprints.primaryLocationLineHash))
      expect(result.partialFingerprints.primaryLocationLineHash).toBe("a hash and a count");
  }
  return run;
}

function expectPlace({ physicalLocation: { artifactLocation, region } }: Place): void {
  const { startLine, startColumn, endLine, endColumn } = region;
  const values = [startLine, startColumn, endLine, endColumn];
  if (!values.every((one) => Number.isInteger(one) && one > 0)) expect(region).toBe("a region");
  // Never empty, never backwards.
  expect(endLine > startLine || (endLine === startLine && endColumn > startColumn)).toBe(true);
  expect(artifactLocation.uri).toMatch(/^[\w!'()*.~%/-]*$/);
  decodeURIComponent(artifactLocation.uri);
}

const SCHEMA = "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

/** Problems of a log by the schema of OASIS; none for a good one. */
export function officialSchema(): (log: unknown) => unknown {
  const load = createRequire(import.meta.url);
  const Ajv = load("ajv-draft-04").default;
  // A pattern of the schema is no regular expression by the rules of the flag u.
  const ajv = new Ajv({ allErrors: true, unicodeRegExp: false });
  load("ajv-formats").default(ajv);
  const validate = ajv.compile(load(SCHEMA));
  return (log) => (validate(log) ? [] : validate.errors);
}
