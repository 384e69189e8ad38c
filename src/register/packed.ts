import type { Answer, Attribute, License, RegisterFile, Upstream } from "../model/register.js";
import { ATTRIBUTES } from "../model/vocabulary.js";
import { isChangeable } from "./review.js";
import { Rows, toRows } from "./rows.js";
import { linksOf, namesOf } from "./spellings.js";
import { indexUpstreams } from "./tables.js";

/**
 * The register in two parts, in texts of rows ({@link Rows}) so that a start parses nothing. The core answers every
 * question; the details (clause, source, dates) only explain the answers and are loaded late.
 */
export interface PackedCore {
  readonly version: string;
  /** Of the readable files, computed when the core was made. */
  readonly digest: string;
  readonly reuploaders: readonly string[];
  /** Comparison form of a name: the id that it means. */
  readonly names: string;
  /** Address: the id of the text there. The longer ones first. */
  readonly links: string;
  /** Id: a {@link PackedLicense}. */
  readonly licenses: string;
  /** Position: a {@link PackedUpstream}. */
  readonly upstreams: string;
  /** Name of an upstream in lower case: its positions. */
  readonly literals: string;
  /** Owner: its patterns, each with a position. */
  readonly globs: string;
  /** Name of a data set without owner: its position. */
  readonly bare: string;
}

/** What only explains. */
export interface PackedDetails {
  /** Id: {@link LicenseDetails}. */
  readonly licenses: string;
  /** Position: source, by its position, and date of reading. */
  readonly upstreams: string;
  /** Position: a source. */
  readonly sources: string;
}

/** Source, date of reading, date of the version (or empty), clause by position in `ATTRIBUTES`. */
export type LicenseDetails = readonly [string, string, string, Readonly<Record<string, string>>];

/** `retrieved` is in the core only where the day decides: a reading of terms that may change grows old. */
type More = Pick<
  License,
  | "family"
  | "spdx"
  | "aliases"
  | "links"
  | "owners"
  | "outputBan"
  | "reviewAfterDays"
  | "excludedRegions"
  | "userLimit"
> &
  Partial<Pick<License, "retrieved">>;

/** Id, name, kind, how it was read, answers, duties, and what only some have. */
export type PackedLicense = readonly [
  string,
  string,
  License["kind"],
  License["read"],
  string,
  License["duties"],
  More?,
];

type MoreUpstream = Pick<Upstream, "root" | "generatedBy" | "withdrawn">;

/** Pattern, kind, license (0: none), whether it was verified, and what only some have. */
export type PackedUpstream = readonly [string, Upstream["kind"], string | 0, 0 | 1, MoreUpstream?];

const VALUES: readonly Answer["value"][] = ["yes", "no", "conditional", "unknown"];
const LETTERS = "ync?";
const NO_ANSWER = "- ";

/** Whether the answer was read: the whole text, or the clause it cites. */
export function isAttributeVerified(license: License, attribute: Attribute): boolean {
  const said = license.attributes[attribute];
  if (said?.verified !== undefined) return said.verified;
  if (license.read === "full") return true;
  return license.read === "partial" && said?.clause !== undefined;
}

/** Two characters for each attribute: the value, then the basis (in upper case, or `+` for none: verified). */
function packAnswers(license: License): string {
  return ATTRIBUTES.map((name) => {
    const said = license.attributes[name];
    if (said === undefined) return NO_ANSWER;
    const letter = LETTERS[VALUES.indexOf(said.value)] ?? "?";
    const read = isAttributeVerified(license, name);
    const basis = said.basis === "express" ? "e" : said.basis === "silent" ? "s" : " ";
    return `${letter}${read ? basis.toUpperCase().replace(" ", "+") : basis}`;
  })
    .join("")
    .trimEnd();
}

function unpackAnswers(packed: string): License["attributes"] {
  const attributes: License["attributes"] = {};
  ATTRIBUTES.forEach((name, index) => {
    const value = VALUES[LETTERS.indexOf(packed[2 * index] ?? "-")];
    if (value === undefined) return;
    const mark = packed[2 * index + 1] ?? " ";
    const said: Answer = { value, verified: mark === "+" || mark === "E" || mark === "S" };
    if (mark === "e" || mark === "E") said.basis = "express";
    if (mark === "s" || mark === "S") said.basis = "silent";
    attributes[name] = said;
  });
  return attributes;
}

/** Splits the readable register into its two parts. */
export function packRegister(
  file: RegisterFile,
  digest: string,
): { core: PackedCore; details: PackedDetails } {
  const { licenses, upstreams } = file;
  const sources = [...new Set(upstreams.map((one) => one.source))];
  const index = indexUpstreams(upstreams);
  return {
    core: {
      version: file.version,
      digest,
      reuploaders: file.reuploaders,
      names: toRows(namesOf(licenses)),
      links: toRows(linksOf(licenses)),
      licenses: jsonRows(licenses.map((one) => [one.id, packLicense(one)])),
      upstreams: jsonRows(upstreams.map((one, i) => [i, packUpstream(one)])),
      literals: jsonRows(index.literals),
      globs: jsonRows(index.globs),
      bare: jsonRows(index.bare),
    },
    details: {
      licenses: jsonRows(licenses.map((one) => [one.id, detailsOf(one)])),
      upstreams: jsonRows(
        upstreams.map((one, i) => [i, [sources.indexOf(one.source), one.retrieved]]),
      ),
      sources: jsonRows(sources.map((source, i) => [i, source])),
    },
  };
}

const jsonRows = (entries: Iterable<readonly [string | number, unknown]>): string =>
  toRows([...entries].map(([key, value]) => [String(key), JSON.stringify(value)]));

function packLicense(one: License): PackedLicense {
  const { family, spdx, aliases, links, owners, outputBan, reviewAfterDays } = one;
  const { excludedRegions, userLimit } = one;
  const retrieved = isChangeable(one) ? one.retrieved : undefined;
  const more = {
    family,
    spdx,
    aliases,
    links,
    owners,
    outputBan,
    reviewAfterDays,
    excludedRegions,
    userLimit,
    retrieved,
  };
  const some = Object.values(more).some((value) => value !== undefined);
  const row = [one.id, one.name, one.kind, one.read, packAnswers(one), one.duties] as const;
  return some ? [...row, more as More] : row;
}

function packUpstream(one: Upstream): PackedUpstream {
  const { root, generatedBy, withdrawn } = one;
  const more = { root, generatedBy, withdrawn };
  const some = Object.values(more).some((value) => value !== undefined);
  const row = [one.pattern, one.kind, one.license ?? 0, one.verified ? 1 : 0] as const;
  return some ? [...row, more as MoreUpstream] : row;
}

const detailsOf = (one: License): LicenseDetails => [
  one.source,
  one.retrieved,
  one.date ?? "",
  Object.fromEntries(
    ATTRIBUTES.flatMap((name, index) => {
      const clause = one.attributes[name]?.clause;
      return clause === undefined ? [] : [[String(index), clause]];
    }),
  ),
];

/** A value of a row of JSON, where there is the row. */
export const parsed = <Value>(row: string | undefined): Value | undefined =>
  row === undefined ? undefined : (JSON.parse(row) as Value);

/** A text of the core; source and clauses are empty, and dates but of what may change. */
export function unpackLicense([
  id,
  name,
  kind,
  read,
  answers,
  duties,
  more,
]: PackedLicense): License {
  const attributes = unpackAnswers(answers);
  return { id, name, kind, source: "", read, retrieved: "", ...more, attributes, duties };
}

/** Fills in what only explains, in place: whoever already holds the entry sees it too. */
export function explainLicense(license: License, details: LicenseDetails): void {
  const [source, retrieved, date, clauses] = details;
  license.source = source;
  license.retrieved = retrieved;
  if (date !== "") license.date = date;
  for (const [position, clause] of Object.entries(clauses)) {
    const name = ATTRIBUTES[Number(position)];
    const said = name === undefined ? undefined : license.attributes[name];
    if (said !== undefined) said.clause = clause;
  }
}

/** An upstream of the core; its source is empty. */
export function unpackUpstream([pattern, kind, license, verified, more]: PackedUpstream): Upstream {
  return {
    pattern,
    kind,
    license: license === 0 ? null : license,
    source: "",
    retrieved: "",
    verified: verified === 1,
    ...more,
  };
}

/** Ids of the texts and patterns of the upstreams, as they are written. */
export const packedNames = (core: PackedCore): { licenses: string[]; upstreams: string[] } => ({
  licenses: new Rows(core.licenses).all().map(([id]) => id),
  upstreams: new Rows(core.upstreams)
    .all()
    .map(([, row]) => (JSON.parse(row) as PackedUpstream)[0]),
});
