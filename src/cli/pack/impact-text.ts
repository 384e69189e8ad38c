import { type MessageCode, message, render } from "../../messages/index.js";
import { type Say, sayIn } from "../../messages/say.js";
import type {
  NotTried,
  PackImpact,
  Place,
  RepositoryImpact,
  RuleImpact,
} from "../../model/impact.js";
import { lookup } from "../../model/lookup.js";
import type { Counts } from "../../model/overview.js";
import { type Locale, SEVERITIES } from "../../model/vocabulary.js";
import { line, markdown, markdownSentence } from "../../report/escape.js";
import { table } from "../layout.js";

/** What `pack diff --on` reports after the verdict on the version. */

const repositories = (count: number, say: Say) =>
  count === 1 ? say("impact.repository") : say("impact.repositories", { count });

const COUNTS = {
  error: ["impact.error", "impact.errors"],
  warning: ["impact.warning", "impact.warnings"],
  notice: ["impact.notice", "impact.notices"],
} as const satisfies Readonly<
  Record<keyof Counts & (typeof SEVERITIES)[number], readonly MessageCode[]>
>;

/** Returns `2 errors, 1 notice`; a dash where there is nothing. */
function counted(counts: Counts, say: Say): string {
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => {
    const [single, several] = COUNTS[severity];
    const count = counts[severity];
    return count === 1 ? message(single) : message(several, { count });
  });
  return parts.length === 0 ? "-" : say("impact.counts", { counts: parts });
}

const EFFECTS: Readonly<Record<Place["effect"], (place: Place, say: Say) => string>> = {
  fails: ({ severity }, say) => say("impact.fails-now", { severity }),
  passes: ({ severity }, say) => say("impact.passes-now", { severity }),
  raised: ({ severity, was = "" }, say) => say("impact.severity-was", { severity, was }),
  lowered: ({ severity, was = "" }, say) => say("impact.severity-was", { severity, was }),
};
function effectText(place: Place, say: Say): string {
  const effect = EFFECTS[place.effect](place, say);
  return place.outcome === "undetermined" ? say("impact.undecided", { effect }) : effect;
}

/** How a repository would be without the rest of its runs. */
const ENDS: Readonly<Record<NotTried["with"], (impact: PackImpact, say: Say) => string>> = {
  new: ({ to: candidate }, say) => say("impact.would-end", { version: candidate.version }),
  old: ({ from: current }, say) => say("impact.ends", { version: current.version }),
  both: (_, say) => say("impact.not-tried"),
};

/** What a trial does not show, by the codes of its notes. */
const NOTES: Readonly<Record<string, MessageCode>> = {
  "pack-added": "impact.pack-added",
  "facts-without-configuration": "impact.facts-without-configuration",
  "facts-without-register": "impact.facts-without-register",
  "facts-incomplete": "impact.facts-incomplete",
};

function notesOf({ notes }: PackImpact, locale: Locale): string[] {
  return notes.map(({ code, text }) => {
    const noteCode = lookup(NOTES, code);
    return noteCode === undefined ? text : render({ code: noteCode, params: {} }, locale);
  });
}

function summary(impact: PackImpact, say: Say): string[] {
  const { tried, affected, unaffected, empty, notTried, passedOver } = impact.summary;
  const counts = { repositories: repositories(tried, say), affected, unaffected, empty };
  return [
    empty > 0 ? say("impact.tried-some-empty", counts) : say("impact.tried", counts),
    ...(notTried > 0
      ? [say("impact.not-tried-with-both", { repositories: repositories(notTried, say) })]
      : []),
    ...(passedOver > 0 ? [say("impact.passed-over", { count: passedOver })] : []),
  ];
}

const headOf = (say: Say) => [
  say("impact.column-rule"),
  say("impact.column-repositories"),
  say("impact.column-failing"),
  say("impact.column-passing"),
];

const totals = ({ rules }: PackImpact, say: Say): string[][] =>
  rules.map(({ ruleId, repositories: count, newlyFailing, newlyPassing }) => [
    ruleId,
    String(count),
    counted(newlyFailing, say),
    counted(newlyPassing, say),
  ]);

/** More than this nobody reads from a terminal. */
const MOST_SHOWN = 100;

/** Returns the impact for a terminal. */
export function prettyImpact(impact: PackImpact, locale: Locale): string {
  const say = sayIn(locale);
  const { rules, notTried } = impact;
  const notes = notesOf(impact, locale);
  const out = ["", ...summary(impact, say)];
  if (rules.length > 0) out.push("", ...table([headOf(say), ...totals(impact, say)], undefined));
  for (const repository of impact.repositories.slice(0, MOST_SHOWN))
    out.push("", ...prettyRepository(repository, say));
  const hidden = impact.repositories.length - MOST_SHOWN;
  if (hidden > 0) out.push("", say("impact.more-in-json", { count: hidden }));
  if (notTried.length > 0) out.push("");
  for (const failure of notTried) {
    const { repository, at: location } = failure;
    const prefix = location ? `${line(location.file)}:${location.line}: ` : "";
    const end = ENDS[failure.with](impact, say);
    out.push(`${line(repository)}: ${end}: ${prefix}${line(failure.message)}`);
  }
  if (notes.length > 0) out.push("", ...notes.map((text) => say("impact.note", { text })));
  return [...out, ""].join("\n");
}

function prettyRepository({ repository, rules }: RepositoryImpact, say: Say): string[] {
  const rows = rules.flatMap(({ ruleId, places, more: hidden }) => [
    ...places.map((place) => [
      ruleId,
      `${line(place.file)}:${place.line}`,
      effectText(place, say),
      isNamed(place) ? line(place.subject) : "",
    ]),
    ...(hidden > 0 ? [[ruleId, "", say("impact.and-more", { count: hidden }), ""]] : []),
  ]);
  return [line(repository), ...table(rows, undefined)];
}

/** What a job summary (1 MiB) and a comment (65,536 characters) take, with room for what else stands there. */
const MOST = { rows: 60, notTried: 20, characters: 400 };

/** Returns the impact for a pull request. */
export function markdownImpact(impact: PackImpact, locale: Locale): string {
  const say = sayIn(locale);
  const { rules } = impact;
  const out = [say("impact.heading"), "", ...summary(impact, say).flatMap((text) => [text, ""])];
  if (rules.length > 0)
    out.push(
      ...grid(
        headOf(say),
        totals(impact, say).map(([id, ...cells]) => [code(id), ...cells]),
      ),
    );
  out.push(...markdownNotTried(impact, say));
  const rows = impact.repositories.flatMap((repository) =>
    repository.rules.map((rule) => row(repository, rule, say)),
  );
  if (rows.length > 0) {
    const head = [
      say("impact.column-repository"),
      say("impact.column-rule"),
      say("impact.column-before"),
      say("impact.column-after"),
      say("impact.column-example"),
    ];
    out.push(say("impact.where"), "", ...grid(head, rows.slice(0, MOST.rows)));
    if (rows.length > MOST.rows)
      out.push(say("impact.more-rows", { count: rows.length - MOST.rows }), "");
  }
  for (const text of notesOf(impact, locale)) out.push(`*${text}*`, "");
  return out.join("\n");
}

const row = (
  { repository }: RepositoryImpact,
  { ruleId, before, after, places, more: hidden }: RuleImpact,
  say: Say,
): string[] => {
  const [first] = places;
  const others = places.length - 1 + hidden;
  const example = first === undefined ? "" : exampleText(first, say);
  return [
    markdown(cut(repository)),
    code(ruleId),
    counted(before, say),
    counted(after, say),
    first !== undefined && others > 0
      ? say("impact.example-and-more", { example, count: others })
      : example,
  ];
};

const exampleText = (place: Place, say: Say): string =>
  [
    markdown(`${cut(place.file)}:${place.line}`),
    ...(isNamed(place) ? [markdown(cut(place.subject))] : []),
    effectText(place, say),
  ].join(" ");

/** True if a subject has a name: the card of the root that declares none, and the repository, go by their folder. */
const isNamed = ({ subject }: Place) => subject !== "." && subject !== "";

function markdownNotTried(impact: PackImpact, say: Say): string[] {
  const { notTried } = impact;
  if (notTried.length === 0) return [];
  const rows = notTried.slice(0, MOST.notTried).map((failure) => {
    const { repository, at: location } = failure;
    const prefix = location ? `${markdown(`${cut(location.file)}:${location.line}`)} ` : "";
    const end = ENDS[failure.with](impact, say);
    return `- ${markdown(cut(repository))} ${end}: ${prefix}${markdownSentence(cut(failure.message))}`;
  });
  const hidden = notTried.length - rows.length;
  return [...rows, ...(hidden > 0 ? [`- ${say("impact.and-more", { count: hidden })}`] : []), ""];
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
