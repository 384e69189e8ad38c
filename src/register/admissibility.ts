import type { Attribute, License } from "../model/register.js";
import type {
  EdgePermissions,
  Permission,
  PermissionValue,
  Student,
  UpstreamUse,
  Verdict,
  VerdictLevel,
} from "./admissibility-types.js";
import { VERDICT_LEVELS } from "./admissibility-types.js";
import { areDutiesKnown, areDutiesVerified, dutyVerdicts } from "./duties.js";
import {
  carryGate,
  type Gate,
  labelGate,
  outputGate,
  purposeGate,
  reachesOutputs,
} from "./gates.js";
import { answer, isCopyleft, verdict } from "./label.js";
import { isAttributeVerified } from "./verified.js";

/** Applies rules R0 to R15 to one use of an upstream. Worst case over several: {@link worstLevel}. */
export function assess(student: Student, use: UpstreamUse): Verdict[] {
  const { license } = use;
  const verdicts: Verdict[] = [];
  if (use.withdrawn !== undefined) {
    const detail = `${use.id}: withdrawn by its publisher`;
    verdicts.push({ rule: "R1", level: "error", verified: use.linkVerified, detail });
  }
  if (use.channel === "none") return verdicts;
  if (license === undefined) {
    const detail = `${use.id}: no license on record`;
    verdicts.push({ rule: "R0", level: "review", verified: use.linkVerified, detail });
  } else {
    verdicts.push(...textVerdicts(use, license));
    for (const gate of gatesOf(student, use, license)) verdicts.push(...gate.verdicts);
    for (const { unmet: _unmet, soft: _soft, ...duty } of dutyVerdicts(student, use, license)) {
      verdicts.push(duty);
    }
  }
  for (const terms of use.generatorTerms ?? []) {
    verdicts.push(...outputGate(student, use, terms).verdicts);
  }
  return verdicts;
}

function gatesOf(student: Student, use: UpstreamUse, license: License): Gate[] {
  return [
    carryGate(use, license, "derivatives"),
    carryGate(use, license, "redistribution"),
    ...(isOwnOutput(use, license) ? [outputGate(student, use, license)] : []),
    purposeGate(student, use, license),
    labelGate(student, use, license),
  ];
}

function isOwnOutput(use: UpstreamUse, license: License): boolean {
  return !use.sameParty && reachesOutputs(use, license);
}

/** What the text alone gives cause to say: R0, R7 and R11 on data, R9, R14. */
function textVerdicts(use: UpstreamUse, license: License): Verdict[] {
  const say = (
    attribute: Attribute,
    rule: Verdict["rule"],
    level: VerdictLevel,
    detail: string,
  ): Verdict =>
    verdict(use, license, attribute, { rule, level, detail: `${license.id}: ${detail}` });
  const verdicts: Verdict[] = [];
  const answers = Object.values(license.attributes);
  if (license.read === "not-read" || answers.every((attribute) => attribute.value === "unknown")) {
    verdicts.push(say("redistribution", "R0", "review", "text not read"));
  }
  if (use.sameParty || license.kind === "service-terms") return verdicts;
  if (!areDutiesKnown(use, license)) {
    verdicts.push(say("redistribution", "R14", "review", "duties not known"));
  }
  if (use.channel === "train" && answer(license, "resultsCarveOut") === "yes") {
    verdicts.push(say("resultsCarveOut", "R11", "note", "results are free"));
  } else if (use.channel === "train" && isCopyleft(license)) {
    verdicts.push(say("shareAlike", "R7", "note", "whether copyleft reaches weights is contested"));
  }
  if (answer(license, "monthlyActiveUserThreshold") === "yes") {
    verdicts.push(
      say("monthlyActiveUserThreshold", "R9", "note", "number of users to be confirmed"),
    );
  }
  const territory = answer(license, "territoryExclusions");
  if (territory === "yes" || territory === "conditional") {
    verdicts.push(say("territoryExclusions", "R9", "note", "territory to be confirmed"));
  }
  return verdicts;
}

/** Strictest first: over several texts or hops the strictest answer stands (R8). */
export const STRICTEST: readonly PermissionValue[] = [
  "no",
  "contested",
  "unknown",
  "conditional",
  "yes",
  "n/a",
];

/** Returns the strictest of several permissions; `n/a` when there is none. */
export function strictest(permissions: readonly Permission[]): Permission {
  return permissions.reduce<Permission>(
    (worst, candidate) =>
      STRICTEST.indexOf(candidate.value) < STRICTEST.indexOf(worst.value) ? candidate : worst,
    { value: "n/a", verified: true },
  );
}

/** Applies the same rules as answers and duties, for the facts of an edge (contract, section 8). */
export function permissions(student: Student, use: UpstreamUse): EdgePermissions {
  const { license } = use;
  const outputs = (use.channel === "none" ? [] : (use.generatorTerms ?? [])).map((terms) =>
    permission(use, terms, "trainOtherModelsOnOutputs", outputGate(student, use, terms)),
  );
  if (license === undefined) {
    // Where only a generator's terms are asked about, nothing else is unknown.
    const open: PermissionValue =
      use.channel === "none" || use.sameParty || outputs.length > 0 ? "n/a" : "unknown";
    const unknown: Permission = { value: open, verified: false };
    const none: Permission = { value: "n/a", verified: true };
    const carry = use.channel === "carry" ? unknown : none;
    return {
      derivatives: carry,
      redistribution: carry,
      outputs: use.channel === "output" ? strictest([...outputs, unknown]) : strictest(outputs),
      purpose: unknown,
      label: student.license === undefined ? none : carry,
      owed: [],
      unmet: [],
      unmetNotices: [],
      dutiesVerified: false,
    };
  }
  if (isOwnOutput(use, license)) {
    const gate = outputGate(student, use, license);
    outputs.push(permission(use, license, "trainOtherModelsOnOutputs", gate));
  }
  const duties = dutyVerdicts(student, use, license);
  const unmet = duties.filter((duty) => duty.unmet);
  return {
    derivatives: permission(use, license, "derivatives", carryGate(use, license, "derivatives")),
    redistribution: permission(
      use,
      license,
      "redistribution",
      carryGate(use, license, "redistribution"),
    ),
    outputs: strictest(outputs),
    purpose: permission(use, license, "commercialUse", purposeGate(student, use, license)),
    label: permission(use, license, "relicenseDerivatives", labelGate(student, use, license)),
    owed: duties.map((duty) => duty.duty),
    unmet: unmet.filter((duty) => !duty.soft).map((duty) => duty.duty),
    unmetNotices: unmet.filter((duty) => duty.soft).map((duty) => duty.duty),
    dutiesVerified: use.linkVerified && areDutiesVerified(use, license),
  };
}

function permission(
  use: UpstreamUse,
  license: License,
  attribute: Attribute,
  gate: Gate,
): Permission {
  if (gate.value === "n/a") return { value: "n/a", verified: true };
  const clause = license.attributes[attribute]?.clause;
  return {
    value: gate.value,
    ...(clause === undefined ? {} : { clause }),
    license: license.id,
    verified: use.linkVerified && isAttributeVerified(license, attribute),
  };
}

/** Returns the worst level, which counts (R8); undefined when there is nothing to say. */
export function worstLevel(verdicts: readonly Verdict[]): VerdictLevel | undefined {
  return verdicts.reduce<VerdictLevel | undefined>(
    (worst, { level }) =>
      worst === undefined || VERDICT_LEVELS.indexOf(level) > VERDICT_LEVELS.indexOf(worst)
        ? level
        : worst,
    undefined,
  );
}
