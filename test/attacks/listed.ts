import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";

/** Without the blanks that a formatter puts into tables. */
const SECURITY = readFileSync(join(import.meta.dirname, "../../SECURITY.md"), "utf8").replace(
  / {2,}/g,
  " ",
);

/** Expects a row for each attack in the table of SECURITY.md. */
export function expectListed(file: string, attacks: readonly string[]): void {
  const rows = attacks.map((attack) => `| ${attack} | [${file}](${file}) |`);
  expect(rows.filter((row) => !SECURITY.includes(row))).toEqual([]);
}
