import type { License } from "../model/register.js";
import type { LicenseReading } from "./license.js";
import { isAttributeVerified } from "./verified.js";

/** What a text says about training other models on outputs. `silent`: nothing, whatever the general grant covers. */
export type OutputAnswer = "yes" | "no" | "conditional" | "silent" | "unknown";

/** The answer of one text or of several, the clause that gives it, and whether that was read. */
export interface RecordedOutputAnswer {
  readonly value: OutputAnswer;
  readonly verified: boolean;
}

const QUESTION = "trainOtherModelsOnOutputs";

/** Strictest first: of several texts the strictest counts, of a choice the freest. */
const STRICTEST: readonly OutputAnswer[] = ["no", "unknown", "conditional", "silent", "yes"];

/** Returns what one text says. Service terms are no license of a model. */
export function outputAnswer(license: License): OutputAnswer {
  const answer = license.attributes[QUESTION];
  if (answer === undefined || answer.value === "unknown") return "unknown";
  return answer.basis === "silent" && answer.value === "yes" ? "silent" : answer.value;
}

/** Returns what a declared license says; undefined where it names no text that is on record. */
export function outputAnswerOf(reading: LicenseReading): RecordedOutputAnswer | undefined {
  const { status, ids, entries, combination } = reading;
  if (status !== "resolved" || entries.length === 0 || entries.length < ids.length)
    return undefined;
  const sorted = entries
    .map((license) => ({
      value: outputAnswer(license),
      verified: isAttributeVerified(license, QUESTION),
    }))
    .sort((a, b) => STRICTEST.indexOf(a.value) - STRICTEST.indexOf(b.value));
  return combination === "or" ? sorted.at(-1) : sorted[0];
}
