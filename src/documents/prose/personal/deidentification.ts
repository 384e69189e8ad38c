import { sentenceLeaves } from "../screening.js";
import { ANONYMIZED, METHODS, PSEUDONYMIZED, RECOGNIZABLE } from "./en/deidentification.js";
import {
  ANONYMIZED_ZH,
  METHODS_ZH,
  PSEUDONYMIZED_ZH,
  RECOGNIZABLE_ZH,
} from "./zh/deidentification.js";

/** How far a sentence says that persons were made unrecognizable. */
export type Deidentification = "none" | "pseudonymised" | "anonymised";

/** A word of every such sentence. */
const AWAKE =
  /anonym|pseudonym|identif|replac|mention|handles|user ?names|匿名|标识化|脱敏|假名|隐私|打码|替换|识别/i;
/** "We did not anonymize the names of cities": the persons behind the data are no matter of it. */
const OTHERS =
  /\bannotat(?:ors?|ion)\b|\b(?:crowd ?)?workers?\b|\bturkers?\b|\breviewers?\b|\bdouble-blind\b|\bfile ?ids?\b|\bproducts?\b|标注/i;

/** Returns what a sentence says of it; of two answers the one that claims more. */
export function deidentificationIn(sentence: string): Deidentification | undefined {
  if (!AWAKE.test(sentence) || OTHERS.test(sentence)) return undefined;
  if (RECOGNIZABLE.test(sentence) || RECOGNIZABLE_ZH.test(sentence)) return "none";
  if (sentenceLeaves(sentence)) return undefined;
  if (ANONYMIZED.test(sentence) || ANONYMIZED_ZH.test(sentence)) return "anonymised";
  return PSEUDONYMIZED.test(sentence) || PSEUDONYMIZED_ZH.test(sentence)
    ? "pseudonymised"
    : undefined;
}

/** Returns the words by which a sentence names the method. */
export const deidentificationMethodIn = (sentence: string): string | undefined =>
  (METHODS.exec(sentence) ?? METHODS_ZH.exec(sentence))?.[0].slice(0, 80).trim();
