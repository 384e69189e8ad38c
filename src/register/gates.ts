import type { License } from "../model/register.js";
import { COPY_RELATIONS } from "../model/vocabulary.js";
import type { PermissionValue, Student, UpstreamUse, Verdict } from "./admissibility-types.js";
import {
  allowsCommerce,
  answer,
  isBareCopyleft,
  isBareOtherVersion,
  isBarePermissive,
  isCopyleft,
  isCopyleftLabel,
  isFreer,
  relateLabel,
  verdict,
} from "./label.js";

/** The outcome of one gate: a permission, and what there is to say about it. */
export interface Gate {
  value: PermissionValue;
  verdicts: readonly Verdict[];
}

const pass = (value: PermissionValue, ...verdicts: Verdict[]): Gate => ({ value, verdicts });

/** Applies R2 to what is carried: derivatives and redistribution must not be forbidden. Copies adapt nothing. */
export function carryGate(
  use: UpstreamUse,
  license: License,
  attribute: "derivatives" | "redistribution",
): Gate {
  if (use.channel !== "carry" || use.sameParty) return pass("n/a");
  const isCopy = COPY_RELATIONS.includes(use.relation);
  if (attribute === "derivatives" && isCopy) return pass("n/a");
  const value = answer(license, attribute) ?? "unknown";
  // CC BY-ND lets adaptations be made but not shared, and what a card describes is shared.
  const unsharable = attribute === "derivatives" && license.kind === "no-derivatives";
  if (value === "no" || unsharable) {
    const detail = `${license.id}: ${attribute} not allowed`;
    return pass("no", verdict(use, license, attribute, { rule: "R2", level: "error", detail }));
  }
  if (value === "unknown") {
    const detail = `${license.id}: ${attribute} not known`;
    return pass(
      "unknown",
      verdict(use, license, attribute, { rule: "R14", level: "review", detail }),
    );
  }
  return pass(value);
}

/** True if the student learns from outputs that this text speaks of. */
export function reachesOutputs(use: UpstreamUse, license: License): boolean {
  if (use.channel === "output") return true;
  return use.channel === "train" && license.duties.train === "as-output";
}

/** Applies R2 to outputs of a model under its own license; R10 to outputs of a service under its terms. */
export function outputGate(student: Student, use: UpstreamUse, terms: License): Gate {
  const attribute = "trainOtherModelsOnOutputs";
  const service = terms.kind === "service-terms";
  const rule = service ? "R10" : "R2";
  const say = (level: Verdict["level"], detail: string, as: Verdict["rule"] = rule): Verdict =>
    verdict(use, terms, attribute, { rule: as, level, detail: `${terms.id}: ${detail}` });
  const value = answer(terms, attribute) ?? "unknown";
  if (value === "unknown") return pass("unknown", say("review", "use of outputs not known", "R14"));
  if (value === "yes") {
    const silent = terms.attributes[attribute]?.basis === "silent";
    return pass(
      "yes",
      say("note", silent ? "outputs not mentioned" : "outputs free", service ? "R10" : "R14"),
    );
  }
  // Terms that forbid with a narrow exception are recorded as conditional, with the ban beside it.
  if (value === "conditional" && terms.outputBan === undefined) return pass("conditional");
  if (answer(terms, "sameFamilyException") === "yes") {
    if (student.families.includes(terms.id)) return pass("yes", say("note", "same family"));
    if (terms.family !== undefined && student.families.includes(terms.family)) {
      return pass("conditional", say("review", "same family, version not known"));
    }
  }
  if (use.role !== undefined && use.role !== "generator" && use.role !== "rewriter") {
    return pass("contested", say("note", `outputs barred, but only used as ${use.role}`));
  }
  if (!service && student.generative === "no") {
    // Model licenses that bar outputs speak of other large language models (Llama 2 and 3, Qwen 2023).
    return pass("contested", say("warning", "outputs barred for language models"));
  }
  const level = service ? "warning" : "error";
  if (terms.outputBan === "competing-models" && student.generative !== "yes") {
    // Whether a generative model competes is plain; of an undeclared task the card does not show it.
    return pass(
      student.generative === "no" ? "conditional" : "contested",
      say(service ? "warning" : "review", "outputs barred for competing models"),
    );
  }
  return pass("no", say(level, "outputs may not train this model"));
}

/** Applies R3: a non-commercial upstream under a license that allows commerce. */
export function purposeGate(student: Student, use: UpstreamUse, license: License): Gate {
  if (use.sameParty || use.channel === "none" || license.kind === "service-terms")
    return pass("n/a");
  const attribute = "commercialUse";
  const value = answer(license, attribute) ?? "unknown";
  if (value === "yes" || value === "conditional") return pass(value);
  const asOutput = reachesOutputs(use, license);
  if (asOutput && answer(license, "outputsRestricted") !== "yes") return pass("n/a");
  if (student.license === undefined) return pass("n/a");
  const say = (level: Verdict["level"], detail: string, rule: Verdict["rule"] = "R3"): Verdict =>
    verdict(use, license, attribute, { rule, level, detail: `${license.id}: ${detail}` });
  if (value === "unknown") return pass("unknown", say("review", "commercial use not known", "R14"));
  const commerce = allowsCommerce(student.license);
  if (commerce === "no") return pass("yes");
  if (commerce === "unknown")
    return pass("unknown", say("review", "declared license not comparable", "R0"));
  const contested = use.channel === "train" && !asOutput && license.kind !== "research-only";
  return contested
    ? pass("contested", say("warning", "non-commercial training data, contested"))
    : pass("no", say("error", "non-commercial, declared license is not"));
}

/** Applies R4, for copies R15, for derived data sets R12: may the declared license stand over the upstream's. */
export function labelGate(student: Student, use: UpstreamUse, license: License): Gate {
  const label = student.license;
  const attribute = "relicenseDerivatives";
  const derived =
    use.channel === "carry" ||
    (reachesOutputs(use, license) && answer(license, "distilledModelIsDerivative") === "yes");
  if (!derived || license.kind === "service-terms") return pass("n/a");
  const isCopy = COPY_RELATIONS.includes(use.relation);
  const rule = isCopy ? "R15" : use.relation === "derived-from" ? "R12" : "R4";
  const say = (level: Verdict["level"], detail: string, as: Verdict["rule"] = rule): Verdict =>
    verdict(use, license, attribute, { rule: as, level, detail: `${license.id}: ${detail}` });
  if (use.sameParty) return pass("n/a", say("note", "same licensor"));
  if (label === undefined) return pass("n/a");
  if (label.status !== "resolved")
    return pass("unknown", say("review", "declared license not resolved", "R0"));
  const relation = relateLabel(label, license);
  if (relation === "same") return pass("yes");
  const value = answer(license, attribute) ?? "unknown";
  if (isCopy && isFreer(label, license))
    return pass("no", say("error", "copy under a freer label"));
  if (value === "unknown") return pass("unknown", say("review", "relicensing not known", "R14"));
  if (value === "yes") {
    return isCopy
      ? pass("contested", say("warning", "label of a copy differs from the root's"))
      : pass("yes", say("note", "may be relicensed as a whole"));
  }
  if (value === "conditional") {
    if (isBarePermissive(student, license)) {
      // Attribution licenses let any terms follow that keep the credit: a duty, not a ban.
      if (license.kind === "permissive")
        return pass("conditional", say("note", "credit must stay"));
      return pass("no", say("error", "bare permissive label over terms that must stay"));
    }
    if (isBareOtherVersion(student, license)) {
      // A merge of two versions has to choose one label; both texts should stand beside it.
      return label.ids.some((id) => student.families.includes(id))
        ? pass("contested", say("warning", "another version of the license, of another parent"))
        : pass("no", say("error", "another version of the license is another text"));
    }
    if (isBareCopyleft(student, license))
      return pass("no", say("error", "copyleft label cannot carry the upstream restrictions"));
    return pass("conditional", say("note", "other label only on top of the upstream terms"));
  }
  if (relation === "later") return pass("yes", say("note", "later version of the same license"));
  if (isCopyleft(license) && isCopyleftLabel(label)) {
    return pass("contested", say("warning", "another copyleft license", "R7"));
  }
  return pass("no", say("error", "derivatives must stay under the upstream license"));
}
