import type {
  NotTried,
  PackImpact,
  Place,
  RepositoryImpact,
  RuleImpact,
} from "../../model/impact.js";
import type { Counts } from "../../model/report.js";
import { SEVERITIES } from "../../model/vocabulary.js";
import { line, markdown, markdownSentence } from "../../report/escape.js";
import { count, table } from "../layout.js";

/** What `pack diff --on` says after the verdict on the version. */

const repositories = (of: number) => `${of} ${of === 1 ? "repository" : "repositories"}`;

/** `2 errors, 1 notice`. */
const counted = (counts: Counts): string =>
  SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => count(counts[severity], severity))
    .join(", ") || "-";

const EFFECTS: Readonly<Record<Place["effect"], (place: Place) => string>> = {
  fails: ({ severity }) => `fails now, ${severity}`,
  passes: ({ severity }) => `passes now, was ${severity}`,
  raised: ({ severity, was }) => `${severity}, was ${was}`,
  lowered: ({ severity, was }) => `${severity}, was ${was}`,
};
const effect = (place: Place): string =>
  `${EFFECTS[place.effect](place)}${place.outcome === "undetermined" ? " (cannot be told)" : ""}`;

/** How a repository would be without the rest of its runs. */
const ENDS: Readonly<Record<NotTried["with"], (impact: PackImpact) => string>> = {
  new: ({ to }) => `its runs would end with an error under ${to.version}`,
  old: ({ from }) => `its runs end with an error under ${from.version}`,
  both: () => "could not be tried",
};

function summary(impact: PackImpact): string[] {
  const { tried, affected, unaffected, empty, notTried, passedOver } = impact.summary;
  return [
    `${repositories(tried)} tried: something would differ in ${affected}, nothing in ${unaffected}${empty > 0 ? ` (${empty} without a card)` : ""}`,
    ...(notTried > 0 ? [`${repositories(notTried)} could not be tried with both versions`] : []),
    ...(passedOver > 0
      ? [`${passedOver} folders or JSON files passed over: neither checkout nor facts`]
      : []),
  ];
}

const HEAD = ["rule", "repositories", "newly failing", "newly passing"];

const totals = ({ rules }: PackImpact): string[][] =>
  rules.map(({ ruleId, repositories: of, newlyFailing, newlyPassing }) => [
    ruleId,
    String(of),
    counted(newlyFailing),
    counted(newlyPassing),
  ]);

/** More than this nobody reads from a terminal. */
const MOST_SHOWN = 100;

export function prettyImpact(impact: PackImpact): string {
  const { rules, notTried, notes } = impact;
  const out = ["", ...summary(impact)];
  if (rules.length > 0) out.push("", ...table([HEAD, ...totals(impact)], undefined));
  for (const one of impact.repositories.slice(0, MOST_SHOWN))
    out.push("", ...prettyRepository(one));
  const rest = impact.repositories.length - MOST_SHOWN;
  if (rest > 0) out.push("", `and ${rest} more: --format json has them all`);
  if (notTried.length > 0) out.push("");
  for (const one of notTried) {
    const place = one.at ? `${line(one.at.file)}:${one.at.line}: ` : "";
    out.push(`${line(one.repository)}: ${ENDS[one.with](impact)}: ${place}${line(one.message)}`);
  }
  if (notes.length > 0) out.push("", ...notes.map(({ text }) => `note: ${text}`));
  return [...out, ""].join("\n");
}

function prettyRepository({ repository, rules }: RepositoryImpact): string[] {
  const rows = rules.flatMap(({ ruleId, places, more }) => [
    ...places.map((place) => [
      ruleId,
      `${line(place.file)}:${place.line}`,
      effect(place),
      isNamed(place) ? line(place.subject) : "",
    ]),
    ...(more > 0 ? [[ruleId, "", `and ${more} more`, ""]] : []),
  ]);
  return [line(repository), ...table(rows, undefined)];
}

/** What a job summary (1 MiB) and a comment (65,536 characters) take, with room for what else stands there. */
const MOST = { rows: 60, notTried: 20, characters: 400 };

export function markdownImpact(impact: PackImpact): string {
  const { rules, notTried, notes } = impact;
  const out = ["### What it would change", "", ...summary(impact).flatMap((one) => [one, ""])];
  if (rules.length > 0)
    out.push(
      ...grid(
        HEAD,
        totals(impact).map(([id, ...rest]) => [code(id), ...rest]),
      ),
    );
  out.push(...markdownNotTried(impact, notTried));
  const rows = impact.repositories.flatMap((one) => one.rules.map((rule) => row(one, rule)));
  if (rows.length > 0) {
    const head = ["repository", "rule", "before", "after", "for example"];
    out.push("#### Where", "", ...grid(head, rows.slice(0, MOST.rows)));
    if (rows.length > MOST.rows)
      out.push(`And ${rows.length - MOST.rows} more rows: \`--format json\` has them all.`, "");
  }
  for (const { text } of notes) out.push(`*${text}*`, "");
  return out.join("\n");
}

const row = (
  { repository }: RepositoryImpact,
  { ruleId, before, after, places, more }: RuleImpact,
): string[] => {
  const [first] = places;
  const rest = places.length - 1 + more;
  return [
    markdown(cut(repository)),
    code(ruleId),
    counted(before),
    counted(after),
    first === undefined ? "" : `${example(first)}${rest > 0 ? `; ${rest} more` : ""}`,
  ];
};

const example = (place: Place): string =>
  [
    markdown(`${cut(place.file)}:${place.line}`),
    ...(isNamed(place) ? [markdown(cut(place.subject))] : []),
    effect(place),
  ].join(" ");

/** The card of the root that declares no name, and the repository itself, go by their folder. */
const isNamed = ({ subject }: Place) => subject !== "." && subject !== "";

function markdownNotTried(impact: PackImpact, list: readonly NotTried[]): string[] {
  if (list.length === 0) return [];
  const shown = list.slice(0, MOST.notTried).map((one) => {
    const place = one.at ? `${markdown(`${cut(one.at.file)}:${one.at.line}`)} ` : "";
    return `- ${markdown(cut(one.repository))} ${ENDS[one.with](impact)}: ${place}${markdownSentence(cut(one.message))}`;
  });
  const rest = list.length - shown.length;
  return [...shown, ...(rest > 0 ? [`- and ${rest} more`] : []), ""];
}

/** Rule ids are checked when a pack is loaded. */
const code = (id = "") => `\`${id}\``;

const cut = (text: string) =>
  text.length > MOST.characters ? `${text.slice(0, MOST.characters)}…` : text;

const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(" | ")} |`,
  `|${" --- |".repeat(head.length)}`,
  ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  "",
];
