import { type Statements, state, strongest } from "../../facts/draft.js";
import type { Fact } from "../../model/fact.js";
import {
  type LicenseReading,
  licenseOfText,
  outputAnswerOf,
  type Register,
} from "../../register/index.js";
import { type FactStatements, joinFacts } from "../fact-statements.js";
import type { LinkedSubject, Surroundings } from "./linked-subject.js";

/** What a subject states about its license, as the register reads it. */
export interface SubjectLicense {
  readonly reading: LicenseReading;
  readonly facts: FactStatements;
}

/** Normalizes what a subject states about its license; the register knows the spellings. */
export function readLicense(
  member: LinkedSubject,
  register: Register,
  around: Surroundings,
): SubjectLicense | undefined {
  const { statements } = member.draft;
  const stated = strongest(statements.get("license.stated"));
  const name = strongest(statements.get("license.name"));
  const link = strongest(statements.get("license.link"));
  const source = stated ?? name ?? link;
  if (!source) return undefined;
  const reading = register.resolveLicense({
    values: Array.isArray(stated?.value) ? stated.value : ["other"],
    ...named("name", name),
    ...named("link", link),
    ...(member.owner === undefined ? {} : { owner: member.owner }),
    subject: member.name,
  });
  if (!reading) return undefined;
  const isOpen = source.evidence === "prose" && reading.status !== "resolved";
  const pointed =
    isOpen && link && !member.hub ? licenseOfFile(member, link, register, around) : undefined;
  const decisive = pointed ?? reading;
  const facts = licenseFacts("license", decisive, source);
  return {
    reading: decisive,
    facts:
      member.draft.kind === "model"
        ? joinFacts(facts, outputLicenseFacts(decisive, source))
        : facts,
  };
}

/** States what the license of a model says about training others on its outputs. */
function outputLicenseFacts(
  reading: LicenseReading,
  { at: location, evidence }: Fact,
): FactStatements {
  const facts: Statements = new Map();
  const answer = outputAnswerOf(reading);
  if (answer)
    state(facts, "license.outputs", answer.value, {
      at: location,
      evidence,
      state: "derived",
      verified: answer.verified,
    });
  return facts;
}

/** Returns the license in the file beside a card to which its text points instead of naming one. */
function licenseOfFile(
  member: LinkedSubject,
  link: Fact,
  register: Register,
  around: Surroundings,
): LicenseReading | undefined {
  const name = String(link.value).split(/[?#]/, 1)[0]?.split("/").at(-1);
  const pointed = around
    .licenseTexts(member.folder)
    .find(({ file }) => file.slice(file.lastIndexOf("/") + 1) === name);
  if (pointed === undefined) return undefined;
  const named = licenseOfText(pointed.text, (title, subject) =>
    register.resolveLicense({ values: [title], subject }),
  );
  const reading = named && register.resolveLicense({ values: [named.id] });
  return reading?.status === "resolved" ? reading : undefined;
}

const named = (key: "name" | "link", fact: Fact | undefined) =>
  typeof fact?.value === "string" ? { [key]: fact.value } : {};

/** Where a license is stated; `verified` and `cards` where that is the card of an upstream on a hub. */
type StatementPlace = Pick<Fact, "at" | "evidence"> & Partial<Pick<Fact, "verified" | "cards">>;

/** Returns the facts of a license reading, at the place of the statement. */
export function licenseFacts(
  prefix: "license" | "from.license",
  reading: LicenseReading,
  { at: location, evidence, verified, cards }: StatementPlace,
): FactStatements {
  const facts: Statements = new Map();
  const placement = {
    at: location,
    evidence,
    state: "derived",
    ...(verified === undefined ? {} : { verified }),
    ...(cards === undefined ? {} : { cards }),
  } as const;
  if (prefix === "license") state(facts, "license.status", reading.status, placement);
  if (reading.ids.length > 0)
    state(
      facts,
      `${prefix}.id`,
      reading.ids.join(reading.combination === "and" ? " and " : " or "),
      placement,
    );
  const { category, commercial } = reading;
  if (prefix === "license" && reading.status === "resolved")
    state(facts, "license.permissive", reading.permissive ? "yes" : "no", placement);
  // A family without a version leaves its kind no less plain.
  if (category !== undefined) state(facts, `${prefix}.category`, category, placement);
  if (category !== undefined || reading.status === "resolved")
    state(facts, `${prefix}.commercial`, commercial, placement);
  return facts;
}
