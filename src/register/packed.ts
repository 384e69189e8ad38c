import type { Answer, Attribute, Licence, RegisterFile, Upstream } from "../model/register.js";
import { ATTRIBUTES } from "../model/vocabulary.js";
import { namesOf } from "./spellings.js";

/**
 * The register in two parts. The core answers every question and is in the start-up path, so it is
 * written for size; the details (clause, source, dates) only explain the answers and are loaded late.
 */
export interface PackedCore {
  readonly version: string;
  /** Of the readable files, computed when the core was made. */
  readonly digest: string;
  readonly reuploaders: readonly string[];
  /** Comparison form of every name to the id that it means, ready for look-ups. */
  readonly names: Readonly<Record<string, string>>;
  readonly licences: readonly PackedLicence[];
  readonly upstreams: readonly PackedUpstream[];
}

/** What only explains: in the order of the core's lists. */
export interface PackedDetails {
  /** Source, date of reading, date of the version (or empty), clause by position in `ATTRIBUTES`. */
  readonly licences: readonly (readonly [
    string,
    string,
    string,
    Readonly<Record<string, string>>,
  ])[];
  /** Position in `sources`, date of reading. */
  readonly upstreams: readonly (readonly [number, string])[];
  readonly sources: readonly string[];
}

/** Source, date of reading, date of the version (or empty), clause by position in `ATTRIBUTES`. */
type LicenceDetails = readonly [string, string, string, Readonly<Record<string, string>>];

type More = Pick<Licence, "family" | "spdx" | "aliases" | "links" | "outputBan">;

/** Id, name, kind, how it was read, answers, duties, and what only some have. */
export type PackedLicence = readonly [
  string,
  string,
  Licence["kind"],
  Licence["read"],
  string,
  Licence["duties"],
  More?,
];

type MoreUpstream = Pick<Upstream, "root" | "generatedBy" | "withdrawn">;

/** Pattern, kind, licence (0: none), whether it was verified, and what only some have. */
type PackedUpstream = readonly [string, Upstream["kind"], string | 0, 0 | 1, MoreUpstream?];

const VALUES: readonly Answer["value"][] = ["yes", "no", "conditional", "unknown"];
const LETTERS = "ync?";
const NO_ANSWER = "- ";

/** Whether the answer was read: the whole text, or the clause it cites. */
export function isAttributeVerified(licence: Licence, attribute: Attribute): boolean {
  const said = licence.attributes[attribute];
  if (said?.verified !== undefined) return said.verified;
  if (licence.read === "full") return true;
  return licence.read === "partial" && said?.clause !== undefined;
}

/** Two characters for each attribute: the value, then the basis (in upper case, or `+` for none: verified). */
function packAnswers(licence: Licence): string {
  return ATTRIBUTES.map((name) => {
    const said = licence.attributes[name];
    if (said === undefined) return NO_ANSWER;
    const letter = LETTERS[VALUES.indexOf(said.value)] ?? "?";
    const read = isAttributeVerified(licence, name);
    const basis = said.basis === "express" ? "e" : said.basis === "silent" ? "s" : " ";
    return `${letter}${read ? basis.toUpperCase().replace(" ", "+") : basis}`;
  })
    .join("")
    .trimEnd();
}

function unpackAnswers(packed: string): Licence["attributes"] {
  const attributes: Licence["attributes"] = {};
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
  const sources = [...new Set(file.upstreams.map((one) => one.source))];
  const position = new Map(sources.map((source, index) => [source, index]));
  return {
    core: {
      version: file.version,
      digest,
      reuploaders: file.reuploaders,
      names: Object.fromEntries(namesOf(file.licences)),
      licences: file.licences.map((one): PackedLicence => {
        const { family, spdx, aliases, links, outputBan } = one;
        const more = { family, spdx, aliases, links, outputBan };
        const some = Object.values(more).some((value) => value !== undefined);
        const row = [one.id, one.name, one.kind, one.read, packAnswers(one), one.duties] as const;
        return some ? [...row, more as More] : row;
      }),
      upstreams: file.upstreams.map((one): PackedUpstream => {
        const { root, generatedBy, withdrawn } = one;
        const more = { root, generatedBy, withdrawn };
        const some = Object.values(more).some((value) => value !== undefined);
        const row = [one.pattern, one.kind, one.licence ?? 0, one.verified ? 1 : 0] as const;
        return some ? [...row, more as MoreUpstream] : row;
      }),
    },
    details: {
      licences: file.licences.map((one) => [
        one.source,
        one.retrieved,
        one.date ?? "",
        Object.fromEntries(
          ATTRIBUTES.flatMap((name, index) => {
            const clause = one.attributes[name]?.clause;
            return clause === undefined ? [] : [[String(index), clause]];
          }),
        ),
      ]),
      upstreams: file.upstreams.map((one) => [position.get(one.source) ?? 0, one.retrieved]),
      sources,
    },
  };
}

/** The text at a position of the core; source, dates and clauses are empty without the details. */
export function unpackLicence(packed: PackedLicence, details: LicenceDetails | undefined): Licence {
  const [id, name, kind, read, answers, duties, more] = packed;
  const attributes = unpackAnswers(answers);
  const licence = { id, name, kind, ...more, source: "", read, retrieved: "", attributes, duties };
  if (details !== undefined) explainLicence(licence, details);
  return licence;
}

/** Fills in what only explains, in place: whoever already holds the entry sees it too. */
export function explainLicence(licence: Licence, details: LicenceDetails): void {
  const [source, retrieved, date, clauses] = details;
  licence.source = source;
  licence.retrieved = retrieved;
  if (date !== "") licence.date = date;
  for (const [position, clause] of Object.entries(clauses)) {
    const name = ATTRIBUTES[Number(position)];
    const said = name === undefined ? undefined : licence.attributes[name];
    if (said !== undefined) said.clause = clause;
  }
}

/** The upstreams of the core; their sources are empty. */
export function unpackUpstreams(core: PackedCore): Upstream[] {
  return core.upstreams.map(([pattern, kind, licence, verified, more]) => ({
    pattern,
    kind,
    licence: licence === 0 ? null : licence,
    source: "",
    retrieved: "",
    verified: verified === 1,
    ...more,
  }));
}

/** The same for the upstreams. */
export function explainUpstreams(upstreams: readonly Upstream[], details: PackedDetails): void {
  upstreams.forEach((upstream, index) => {
    const [source, retrieved] = details.upstreams[index] ?? [0, ""];
    upstream.source = details.sources[source] ?? "";
    upstream.retrieved = retrieved;
  });
}
