import * as v from "valibot";
import { dayNumber } from "../../facts/day.js";
import { type Message, message } from "../../messages/index.js";
import {
  License,
  type RegisterAdditions,
  type Upstream,
  upstreamsOf,
  WrittenUpstream,
} from "../../model/register.js";
import { americanWord } from "../../model/spelling.js";
import { patternProblem } from "../../register/index.js";
import { complaints } from "./valibot-issues.js";

/** The files of a pack's folder `register/`, each a list of entries as in policies/register. */
const FILES = ["licenses", "terms", "upstreams", "datasets"] as const;
type File = (typeof FILES)[number];

/** More entries than the built-in register will ever need; a bound on what is compared and kept. */
const MAX_ENTRIES = 10_000;
const ID = /^[a-z0-9][a-z0-9.+:_-]{0,79}$/;

/** A mistake in an entry; the path leads to it in the entry. */
interface EntryProblem {
  readonly path: readonly (string | number)[];
  readonly message: string | Message;
}

/** A mistake in a file of a register; the path leads to it in the file. */
export interface RegisterProblem extends EntryProblem {
  readonly file: string;
}

const problemAt = (file: string, { path, message: text }: EntryProblem): RegisterProblem => ({
  file,
  path,
  message: text,
});

/** Reads the register entries of a pack wholly, and names every mistake with its file and place. */
export function registerAdditions(
  pack: string,
  files: Readonly<Record<string, unknown>>,
): { additions: RegisterAdditions; problems: RegisterProblem[] } {
  const licenses: License[] = [];
  const upstreams: Upstream[] = [];
  const problems: RegisterProblem[] = [];
  const places = new Map<string, string>();
  for (const [name, raw] of Object.entries(files)) {
    const where = `${pack}/register/${name}.json`;
    const file = FILES.find(
      (candidate) => candidate === name || (candidate === "licenses" && name === "licences"),
    );
    if (file === undefined) {
      problems.push({
        file: where,
        path: [],
        message: message("register.unknown-file", { files: FILES }),
      });
      continue;
    }
    const entries = v.safeParse(v.pipe(v.array(v.unknown()), v.maxLength(MAX_ENTRIES)), raw);
    if (!entries.success) {
      problems.push(...complaints(entries.issues).map((complaint) => problemAt(where, complaint)));
      continue;
    }
    for (const [i, rawEntry] of entries.output.entries()) {
      const report = ({ path, message: text }: EntryProblem) =>
        problems.push({ file: where, path: [i, ...path], message: text });
      const isText = file === "licenses" || file === "terms";
      const entryText = inAmerican(rawEntry);
      const parsed = isText
        ? v.safeParse(License, entryText)
        : v.safeParse(WrittenUpstream, entryText);
      if (!parsed.success) {
        for (const complaint of complaints(parsed.issues)) report(complaint);
        continue;
      }
      const entry = parsed.output;
      const key = "id" in entry ? `id ${entry.id}` : `${entry.kind} ${entry.pattern.toLowerCase()}`;
      const before = places.get(key);
      if (before !== undefined)
        report({ path: [], message: message("register.twice", { entry: key, place: before }) });
      places.set(key, `${where} /${i}`);
      for (const problem of "id" in entry
        ? licenseProblems(entry, file)
        : upstreamProblems(entry, file))
        report(problem);
      if ("id" in entry) licenses.push(entry);
      else upstreams.push(...upstreamsOf(entry));
    }
  }
  return { additions: { licenses, upstreams }, problems };
}

/** Returns an entry in the American spelling; `licence` and `same-licence` are those of old packs. */
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

/** Returns what the shape cannot say about one text. */
function licenseProblems(license: License, file: File): EntryProblem[] {
  const problems: EntryProblem[] = [];
  if (!ID.test(license.id)) problems.push({ path: ["id"], message: message("register.id") });
  const service = license.kind === "service-terms";
  if (service !== (file === "terms"))
    problems.push({ path: ["kind"], message: message("register.kind-of-text") });
  if (service !== /^(?:terms|platform):./.test(license.id))
    problems.push({ path: ["id"], message: message("register.id-of-terms") });
  if (license.reviewAfterDays !== undefined && !service)
    problems.push({ path: ["reviewAfterDays"], message: message("register.only-terms-expire") });
  return [...problems, ...dayProblems(license.retrieved)];
}

function upstreamProblems(upstream: WrittenUpstream, file: File): EntryProblem[] {
  const problems: EntryProblem[] = [];
  if ((upstream.kind === "dataset") !== (file === "datasets"))
    problems.push({ path: ["kind"], message: message("register.kind-of-upstream") });
  for (const name of ["pattern", "family"] as const) {
    const glob = upstream[name];
    const problem = glob === undefined ? undefined : patternProblem(glob);
    if (problem !== undefined) problems.push({ path: [name], message: problem });
  }
  if (
    upstream.license !== null &&
    (upstream.kind === "hosted") !== upstream.license.startsWith("terms:")
  )
    problems.push({ path: ["license"], message: message("register.hosted-under-terms") });
  return [...problems, ...dayProblems(upstream.retrieved)];
}

const dayProblems = (day: string): EntryProblem[] =>
  dayNumber(day) === undefined
    ? [{ path: ["retrieved"], message: message("register.not-a-day", { day }) }]
    : [];
