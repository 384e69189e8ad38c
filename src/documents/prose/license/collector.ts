import { type Statements, state, stateList } from "../../../facts/draft.js";
import type { Location } from "../../../model/location.js";
import type { LicensedPart, LicenseScope } from "./scope.js";

/** Where a license stands: behind a label, under a heading, in a badge, in a sentence. The first of them counts most. */
export type LicenseManner = "label" | "heading" | "badge" | "sentence";
const RANK: Readonly<Record<LicenseManner, number>> = {
  label: 0,
  heading: 1,
  badge: 2,
  sentence: 3,
};

/** A license of the body, with what it is said of. */
export interface CollectedLicense {
  readonly text: string;
  readonly scope: LicenseScope;
  readonly loose: boolean;
  readonly ownName: boolean;
  readonly href?: string;
  readonly at: Location;
  readonly manner: LicenseManner;
  /** Licenses of one section are parts of one statement. */
  readonly group: number;
}

type LicenseFact = "license.stated" | "license.code" | "license.data" | "license.weights";
const MAX_LICENSES = 24;
const MAX_RESTRICTIONS = 6;

/** Collects the licenses and the limits of use that a body states, and keeps those of its parts apart. */
export class LicenseCollector {
  private readonly licenses: CollectedLicense[] = [];
  private readonly limits: { text: string; scope: LicenseScope; at: Location }[] = [];
  private readonly kind: "model" | "dataset";

  constructor(kind: "model" | "dataset") {
    this.kind = kind;
  }

  /** True when nothing more is kept, so that nothing more needs reading. */
  get isFull(): boolean {
    return this.licenses.length >= MAX_LICENSES;
  }

  add(license: CollectedLicense): void {
    if (license.text !== "" && !this.isFull) this.licenses.push(license);
  }

  limit(text: string, scope: LicenseScope, location: Location): void {
    if (this.limits.length < MAX_RESTRICTIONS)
      this.limits.push({ text: withoutStop(text.slice(0, 200)), scope, at: location });
  }

  into(statements: Statements): void {
    const subject: LicensedPart = this.kind === "model" ? "weights" : "data";
    const sorted = [...this.licenses].sort((a, b) => RANK[a.manner] - RANK[b.manner]);
    this.stateSubject(sorted, subject, statements);
    const parts: readonly (readonly [LicensedPart, LicenseFact])[] = [
      ["code", "license.code"],
      subject === "weights" ? ["data", "license.data"] : ["weights", "license.weights"],
    ];
    for (const [part, fact] of parts)
      stateGroups(
        statements,
        fact,
        sorted.filter(({ scope }) => scope.has(part)),
      );
    const limiting = (part: LicensedPart) =>
      this.limits.filter(({ scope }) => scope.has(part) || (scope.size === 0 && part === subject));
    stateList(statements, "license.restrictions", limiting(subject), "prose");
    stateList(statements, "license.codeRestrictions", limiting("code"), "prose");
  }

  /** States the license of the subject itself: of what is said of it by name, else of what is said of everything. */
  private stateSubject(
    sorted: readonly CollectedLicense[],
    subject: LicensedPart,
    statements: Statements,
  ): void {
    const open = !statements.has("license.stated") && !statements.has("license.link");
    const isExplicit = sorted.some(({ scope }) => scope.has(subject));
    // The badge of a repository may be that of its code, where the text tells the parts apart.
    const plain = sorted.filter(
      ({ scope, loose, manner }) =>
        scope.has(subject) || (scope.size === 0 && !loose && !(isExplicit && manner === "badge")),
    );
    const loose = sorted.filter((license) => license.scope.size === 0 && license.loose);
    const counting = plain.length > 0 ? plain : open ? loose : [];
    stateGroups(statements, "license.stated", counting);
    // A link completes a license that the body states; beside one of the front matter it may belong to another text.
    const first = counting.find(({ href, ownName }) => href !== undefined || ownName);
    if (!open || first === undefined) return;
    const origin = { at: first.at, evidence: "prose" } as const;
    if (first.href !== undefined) state(statements, "license.link", first.href, origin);
    if (first.ownName) state(statements, "license.name", first.text, origin);
  }
}

/** States the licenses of each section as one list; what was said before is not said again. */
function stateGroups(
  statements: Statements,
  fact: LicenseFact,
  licenses: readonly CollectedLicense[],
): void {
  const groups = new Map<number, CollectedLicense[]>();
  for (const license of licenses) {
    const group = groups.get(license.group) ?? [];
    if (!group.some(({ text }) => text === license.text)) group.push(license);
    groups.set(license.group, group);
  }
  for (const group of groups.values()) stateList(statements, fact, group, "prose");
}

/** Returns a sentence as it stands within another one. */
const withoutStop = (sentence: string): string => sentence.replace(/[\s.。;；!！]{1,8}$/, "");
