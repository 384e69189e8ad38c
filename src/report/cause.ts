import type { Finding } from "../model/report.js";
import type { Locale } from "../model/vocabulary.js";
import { whole } from "./whole.js";
import { words } from "./words.js";

/**
 * Joins findings that have one cause: where the use of an upstream conflicts with a text, what the same text also requires goes into
 * the finding of the conflict. Whoever settles the conflict settles both, at one place.
 */
export function byCause(findings: readonly Finding[], locale: Locale): readonly Finding[] {
  const conflicts = new Map<string, Finding>();
  for (const finding of findings)
    if (isConflict(finding) && !conflicts.has(useOf(finding)))
      conflicts.set(useOf(finding), finding);
  if (conflicts.size === 0) return findings;
  const duties = new Map<Finding, Finding[]>();
  const others = findings.filter((finding) => {
    const conflict = isDuty(finding) ? conflicts.get(useOf(finding)) : undefined;
    if (
      conflict === undefined ||
      !textsOf(finding).some((text) => textsOf(conflict).includes(text))
    )
      return true;
    duties.set(conflict, [...(duties.get(conflict) ?? []), finding]);
    return false;
  });
  return others.map((finding) =>
    [finding, ...(duties.get(finding) ?? [])].reduce((first, second) =>
      joined(first, second, locale),
    ),
  );
}

const isConflict = ({ kind, suppressed }: Finding): boolean =>
  suppressed === undefined && (kind === "outside-permission" || kind === "contradiction");

const isDuty = ({ kind, outcome, suppressed }: Finding): boolean =>
  suppressed === undefined && outcome === "fail" && kind === "missing-statement";

/** The use of an upstream at its place, as a key. */
const useOf = ({ subject, primary: { file, range } }: Finding): string =>
  `${subject}\0${file}:${range.start.line}:${range.start.column}`;

/** Returns the texts of the register that a finding rests on. */
const textsOf = ({ because }: Finding): string[] =>
  because.flatMap(({ entry, source }) => entry?.name ?? source ?? []);

function joined(conflict: Finding, duty: Finding, locale: Locale): Finding {
  const sentences = (first: string, second: string) =>
    first === "" || second === ""
      ? first || second
      : words(locale)("report.sentences", { first, second });
  return {
    ...whole(conflict),
    message: sentences(conflict.message, duty.message),
    remedy: sentences(conflict.remedy, duty.remedy),
  };
}
