import { type MessageCode, message } from "../../messages/index.js";
import { sayIn } from "../../messages/say.js";
import type { RuleSource } from "../../model/pack-text.js";
import type { Locale } from "../../model/vocabulary.js";
import {
  below,
  DEFAULT_THRESHOLDS,
  type LeafCoverage,
  percent,
  type RuleCoverage,
  SIGHTS,
  type Sight,
  type Thresholds,
  totalsOf,
  unseen,
} from "../../pack/coverage.js";
import { valueText } from "../../pack/dead-conditions.js";
import { type JsonPositions, placesOf } from "../../pack/lint-finding.js";
import type { ConditionPath } from "../../pack/rule-conditions.js";
import { line } from "../../report/escape.js";
import { pointer } from "../../text/tree.js";
import { table } from "../layout.js";
import { usageError } from "../options.js";

/** A rule with what its examples show, and the text of its `rule.json`. */
export interface Covered {
  readonly coverage: RuleCoverage;
  readonly source: RuleSource;
}

/** Reads `95`, or `true=100,false=90`; what is not named keeps its default. */
export function thresholdsOf(stated: string | undefined): Thresholds {
  if (stated === undefined) return DEFAULT_THRESHOLDS;
  const wrong = () =>
    usageError(
      message("coverage.not-a-percentage", { value: stated }),
      message("cli.for-example", { call: "--threshold true=100,false=100,absent=95" }),
    );
  const number = (text: string): number => {
    if (!/^\d{1,3}(?:\.\d{1,3})?$/.test(text) || Number(text) > 100) throw wrong();
    return Number(text);
  };
  if (!stated.includes("=")) {
    const percentage = number(stated);
    return { true: percentage, false: percentage, absent: percentage };
  }
  const given = stated.split(",").map((part): [Sight, number] => {
    const [name, value = ""] = part.split("=");
    const sight = SIGHTS.find((candidate) => candidate === name?.trim());
    if (sight === undefined) throw wrong();
    return [sight, number(value.trim())];
  });
  return { ...DEFAULT_THRESHOLDS, ...Object.fromEntries(given) };
}

/** True if too little is seen, over all rules together. */
export const isBelow = (covered: readonly Covered[], thresholds: Thresholds): boolean =>
  totalsOf(allLeaves(covered)).some((total) => below(total, thresholds));

const allLeaves = (covered: readonly Covered[]): LeafCoverage[] =>
  covered.flatMap(({ coverage }) => coverage.leaves);

const start = (places: JsonPositions, path: ConditionPath) => {
  const { line: row, column } = places.at(path);
  return `${row}:${column}`;
};

const NEVER_SEEN = {
  true: "coverage.never-holds",
  false: "coverage.never-fails",
  absent: "coverage.never-silent",
} as const satisfies Readonly<Record<Sight, MessageCode>>;

/** Returns what no example shows, rule by rule, and the sums. */
export function coverageText(
  covered: readonly Covered[],
  thresholds: Thresholds,
  locale: Locale,
): string[] {
  const say = sayIn(locale);
  const out = covered.flatMap(({ coverage, source }) => {
    const places = placesOf(source.text);
    const rows = coverage.leaves.flatMap((leaf) => {
      const missing = unseen(leaf);
      if (missing.length === 0) return [];
      const { fact, operator } = leaf.leaf;
      const value = valueText(leaf.leaf);
      const short = value.length > 40 ? `${value.slice(0, 39)}…` : value;
      return [
        [
          start(places, leaf.path),
          leaf.part,
          line(`${fact} ${operator} ${short}`),
          missing.map((sight) => say(NEVER_SEEN[sight])).join(say("report.listed")),
        ],
      ];
    });
    for (const { name, path } of coverage.unfailed)
      rows.push([start(places, path), name, "", say("coverage.unfailed")]);
    return rows.length === 0 ? [] : [line(source.file), ...table(rows, undefined), ""];
  });
  const leaves = allLeaves(covered);
  const totals = totalsOf(leaves).map((total) =>
    say(below(total, thresholds) ? "coverage.total-below" : "coverage.total", {
      sight: total.sight,
      percent: percent(total),
      seen: total.seen,
      of: total.of,
      threshold: thresholds[total.sight],
    }),
  );
  const sum = { count: leaves.length, totals: totals.join(say("report.apart")) };
  const row =
    leaves.length === 1 ? say("coverage.totals-of-one", sum) : say("coverage.totals", sum);
  return [...out, row];
}

/** Returns the same for programs: every comparison with the examples that show it. */
export const coverageJson = (covered: readonly Covered[], thresholds: Thresholds) => ({
  thresholds,
  totals: Object.fromEntries(
    totalsOf(allLeaves(covered)).map((total) => [
      total.sight,
      { seen: total.seen, of: total.of, percent: percent(total) },
    ]),
  ),
  rules: covered.map(({ coverage, source }) => {
    const places = placesOf(source.text);
    return {
      id: coverage.rule.id,
      file: source.file,
      unfailed: coverage.unfailed.map(({ name }) => name),
      comparisons: coverage.leaves.map(({ part, path, leaf, possible, seen }) => ({
        part,
        pointer: pointer(...path),
        ...places.at(path),
        ...leaf,
        possible: [...possible],
        seen: Object.fromEntries(SIGHTS.map((sight) => [sight, [...seen[sight]]])),
      })),
    };
  }),
});
