import { expect } from "vitest";
import type { Finding } from "../../src/model/report.js";
import type { CheckOptions } from "../../src/pipeline/check.js";
import { DEFAULT_PACKS } from "../../src/policy/resolve.js";
import { PACKS, run } from "../helpers/run.js";

type Files = Readonly<Record<string, string>>;
type Over = Partial<CheckOptions>;

/** What is on where nothing is configured. */
export const DEFAULTS = PACKS.filter(({ name }) =>
  (DEFAULT_PACKS as readonly string[]).includes(name),
);

/** Findings of all built-in packs. */
export const findingsOf = async (files: Files, over?: Over): Promise<readonly Finding[]> =>
  (await run(files, over)).report.findings;

/** `rule severity file:line`, of one file without its name. */
export const told = ({ ruleId, severity, outcome, primary: { file, range } }: Finding): string =>
  `${ruleId} ${outcome === "undetermined" ? "undetermined" : severity} ${file}:${range.start.line}`;

const covers = (id: string) => (ruleId: string) =>
  id.endsWith("/") ? ruleId.startsWith(id) : ruleId === id;

/**
 * No error and no warning of these rules, by any built-in pack; `privacy/` means all of a pack. A rule that is yet to
 * be written may be named: the trap waits for it.
 */
export async function silent(files: Files, ids: readonly string[], over?: Over): Promise<void> {
  const loud = (await findingsOf(files, over)).filter(
    ({ ruleId, severity }) => severity !== "notice" && ids.some((id) => covers(id)(ruleId)),
  );
  expect(loud.map(told)).toEqual([]);
}

/** Exactly these findings of the rules that they name. */
export async function finds(files: Files, expected: readonly string[], over?: Over): Promise<void> {
  const ids = expected.map((line) => line.split(" ")[0] ?? "");
  const found = (await findingsOf(files, over)).filter(({ ruleId }) => ids.includes(ruleId));
  expect(found.map(told)).toEqual(expected);
}

/** A card in a folder of its own, with a body that says what most cards say. */
export const model = (matter: string, body = BODY): Files => ({
  "m/README.md": text(matter, body),
});
export const dataset = (matter: string, body = "# Data\n"): Files => ({
  "d/README.md": text(matter, body),
});
export const text = (matter: string, body = BODY): string =>
  `---\n${matter.trim()}\n---\n\n${body}`;

const BODY = `# Notices

Sorts notices to mariners.

## Intended use

Harbour offices, with a reader who checks.

## Out-of-scope use

Navigation.

## Limitations

Knows three harbours.

## Training data

Our own notices of 2019 to 2024.

## Training procedure

Three epochs.

## Evaluation

Accuracy of 0.9 on 500 notices.
`;
