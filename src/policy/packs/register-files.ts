import * as v from "valibot";
import { dayNumber } from "../../facts/day.js";
import { License, type RegisterAdditions, Upstream } from "../../model/register.js";
import { americanWord } from "../../model/spelling.js";
import { patternProblem } from "../../register/index.js";
import { issues } from "./valibot-issues.js";

/** The files of a pack's folder `register/`, each a list of entries as in policies/register. */
const FILES = ["licenses", "terms", "upstreams", "datasets"] as const;
type File = (typeof FILES)[number];

/** More entries than the built-in register will ever need; a bound on what is compared and kept. */
const MAX_ENTRIES = 10_000;
const ID = /^[a-z0-9][a-z0-9.+:_-]{0,79}$/;

/** Reads the register entries of a pack wholly, and names every mistake with its file and place. */
export function registerAdditions(
  pack: string,
  files: Readonly<Record<string, unknown>>,
): { additions: RegisterAdditions; problems: string[] } {
  const licenses: License[] = [];
  const upstreams: Upstream[] = [];
  const problems: string[] = [];
  const known = new Map<string, string>();
  for (const [name, raw] of Object.entries(files)) {
    const where = `${pack}/register/${name}.json`;
    const file = FILES.find((one) => one === name || (one === "licenses" && name === "licences"));
    if (file === undefined) {
      problems.push(`${where}: no file of a register; these are ${FILES.join(", ")}`);
      continue;
    }
    const list = v.safeParse(v.pipe(v.array(v.unknown()), v.maxLength(MAX_ENTRIES)), raw);
    if (!list.success) {
      problems.push(...issues(list.issues).map((text) => `${where}: ${text}`));
      continue;
    }
    for (const [i, one] of list.output.entries()) {
      const say = (text: string) => problems.push(`${where}: /${i}${text}`);
      const isText = file === "licenses" || file === "terms";
      const entryText = inAmerican(one);
      const parsed = isText ? v.safeParse(License, entryText) : v.safeParse(Upstream, entryText);
      if (!parsed.success) {
        for (const text of issues(parsed.issues)) say(text.startsWith("/") ? text : `: ${text}`);
        continue;
      }
      const entry = parsed.output;
      const key = "id" in entry ? `id ${entry.id}` : `${entry.kind} ${entry.pattern.toLowerCase()}`;
      const before = known.get(key);
      if (before !== undefined) say(`: ${key} stands at ${before} already`);
      known.set(key, `${where} /${i}`);
      for (const text of "id" in entry
        ? licenseProblems(entry, file)
        : upstreamProblems(entry, file))
        say(text);
      if ("id" in entry) licenses.push(entry);
      else upstreams.push(entry);
    }
  }
  return { additions: { licenses, upstreams }, problems };
}

/** An entry in the American spelling; `licence` and `same-licence` are those of old packs. */
function inAmerican(entry: unknown): unknown {
  if (Array.isArray(entry)) return entry.map(inAmerican);
  if (typeof entry === "string") return americanWord(entry);
  if (typeof entry !== "object" || entry === null) return entry;
  return Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [
      key === "licence" ? "license" : key,
      key === "duties" ? inAmerican(value) : value,
    ]),
  );
}

/** What the shape cannot say about one text. */
function licenseProblems(one: License, file: File): string[] {
  const problems: string[] = [];
  if (!ID.test(one.id))
    problems.push(`/id: lower case letters, digits and . + : _ - only, at most 80 of them`);
  const service = one.kind === "service-terms";
  if (service !== (file === "terms"))
    problems.push(`/kind: service-terms stand in terms.json, all others in licenses.json`);
  if (service !== /^(?:terms|platform):./.test(one.id))
    problems.push(`/id: terms of services begin with \`terms:\` or \`platform:\`, others do not`);
  if (one.reviewAfterDays !== undefined && !service)
    problems.push(`/reviewAfterDays: only service terms grow old`);
  return [...problems, ...dayProblems(one.retrieved)];
}

function upstreamProblems(one: Upstream, file: File): string[] {
  const problems: string[] = [];
  if ((one.kind === "dataset") !== (file === "datasets"))
    problems.push(`/kind: data sets stand in datasets.json, models and services in upstreams.json`);
  const pattern = patternProblem(one.pattern);
  if (pattern !== undefined) problems.push(`/pattern: ${pattern}`);
  if (one.license !== null && (one.kind === "hosted") !== one.license.startsWith("terms:"))
    problems.push(`/license: hosted services stand under \`terms:\` entries, all others do not`);
  return [...problems, ...dayProblems(one.retrieved)];
}

const dayProblems = (day: string): string[] =>
  dayNumber(day) === undefined ? [`/retrieved: ${day} is in no calendar`] : [];
