import type { UpstreamReference } from "../../documents/format.js";
import type { Fact } from "../../model/fact.js";
import type { LicenseReading, Register } from "../../register/index.js";
import type { LinkedSubject, UsesOf } from "../subjects/linked-subject.js";
import type { Inheritance } from "./inherited-terms.js";
import type { ReferenceResolver, UpstreamResolution } from "./resolve.js";
import type { InheritedTerms } from "./term-walk.js";
import { choiceOfText, type TextChoice } from "./text-choice.js";

/** A use of an upstream, what it was resolved to, and what lies behind that. */
export interface ResolvedReference {
  readonly use: UpstreamReference;
  readonly resolution: UpstreamResolution;
  readonly inherited: InheritedTerms;
  /** What the declaration of the use says of the upstream's license. */
  readonly stated: LicenseReading | undefined;
  /** What decides which text governs its outputs; undefined where none were used, or nothing of it is on record. */
  readonly choice: TextChoice | undefined;
}

/** Where the facts of an edge stand: what follows from the declaration, and what the register says. */
export interface EdgePlaces {
  readonly derived: Pick<Fact, "at" | "evidence" | "state">;
  readonly register: Pick<Fact, "at" | "evidence">;
}

/** Returns what a subject uses, resolved, with the terms that each upstream brings. */
export const referencesOf = (
  member: LinkedSubject,
  usesOf: UsesOf,
  resolver: ReferenceResolver,
  inheritance: Inheritance,
  register: Register,
): ResolvedReference[] =>
  usesOf(member).map((use) => {
    const resolution = resolver.find(use, member);
    const inherited = inheritance.of(use, resolution, member);
    const choice = choiceOfText(use, resolution, register);
    return { use, resolution, inherited, stated: inheritance.statedLicense(use), choice };
  });
