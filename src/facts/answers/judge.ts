import { nearest } from "../../model/errors.js";
import { americanWord } from "../../model/spelling.js";
import { dayNumber } from "../day.js";
import type { FactEntry } from "../entry.js";
import { presence } from "../presence.js";
import { typed } from "../typed-value.js";
import { form } from "./forms.js";
import { type NoAnswer, noAnswer } from "./no-answer.js";
import { type Vocabulary, vocabulary } from "./vocabularies.js";

/**
 * What a text is to the question of a fact: an answer, with the way to write it where it is written otherwise; no answer;
 * or something that is not in the vocabulary or form of the answers, so that nobody can tell what it says.
 */
export type JudgedAnswer =
  | { readonly is: "answer"; readonly value: string | number; readonly near?: string }
  | { readonly is: "none"; readonly why: NoAnswer }
  | { readonly is: "unlike"; readonly near?: string };

/** Where a text stands, as far as it decides what the text means. */
export interface AnswerPlace {
  /** The key of the field. */
  readonly key?: string;
  /** The law that a ground is for, in lower case. */
  readonly regime?: string;
}

const answer = (value: string | number, near?: string): JudgedAnswer =>
  near === undefined ? { is: "answer", value } : { is: "answer", value, near };
const unlike = (near?: string): JudgedAnswer =>
  near === undefined ? { is: "unlike" } : { is: "unlike", near };

/** Judges what is written for a fact. */
export function judge(entry: FactEntry, text: string, place: AnswerPlace = {}): JudgedAnswer {
  const written = text.trim();
  if (entry.asWritten) return answer(written);
  const why = noAnswer(written, place.key);
  switch (entry.type) {
    case "presence":
      return judgePresence(entry, written, why);
    case "enum": {
      const word = typed(entry, written);
      if (word !== undefined) return answer(word);
      return why ? { is: "none", why } : unlike(nearest(written, entry.values ?? []));
    }
    case "number":
      return judgeNumber(entry, written, why);
    case "date":
      return judgeDay(written, why);
    default:
      return judgeText(entry, written, why, place);
  }
}

function judgePresence(entry: FactEntry, written: string, why: NoAnswer | undefined): JudgedAnswer {
  const word = presence(written);
  if (word !== undefined) return answer(word);
  if (why === "bare") return answer("yes");
  if (why) return { is: "none", why };
  return entry.described ? answer("yes") : unlike(nearest(written, ["yes", "no", "partial"]));
}

function judgeNumber(entry: FactEntry, written: string, why: NoAnswer | undefined): JudgedAnswer {
  const number = typed(entry, written);
  if (number !== undefined) {
    const outside = entry.share && (Number(number) < 0 || Number(number) > 1);
    return outside ? unlike(percent(written)) : answer(number);
  }
  if (why && why !== "noise") return { is: "none", why };
  const [, digits] = /^(\d{1,3}(?:[,_]\d{3}){1,5})$/.exec(written) ?? [];
  return unlike(percent(written) ?? digits?.replace(/[,_]/g, ""));
}

function percent(written: string): string | undefined {
  const [, number] = /^(\d{1,3}(?:\.\d{1,4})?)\s?%$/.exec(written) ?? [];
  return number === undefined || Number(number) > 100
    ? undefined
    : String(Number((Number(number) / 100).toFixed(6)));
}

function judgeDay(written: string, why: NoAnswer | undefined): JudgedAnswer {
  const [, day = written] = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:/.exec(written) ?? [];
  if (dayNumber(day) !== undefined) return answer(day);
  if (why) return { is: "none", why };
  const [, year, month = "", date = ""] =
    /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?$/.exec(written) ?? [];
  const near = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return unlike(dayNumber(near) === undefined ? undefined : near);
}

function judgeText(
  entry: FactEntry,
  written: string,
  why: NoAnswer | undefined,
  place: AnswerPlace,
): JudgedAnswer {
  if (entry.vocabulary === "legal-basis") {
    const { regime = "" } = place;
    if (/gdpr|欧盟/.test(regime)) return judgeWord(vocabulary("legal-basis-gdpr"), written, why);
    // Other laws have grounds of their own.
    if (regime !== "" && !/pipl|个人信息保护法|^cn$|中国/.test(regime)) return answer(written);
  }
  if (entry.vocabulary) return judgeWord(vocabulary(entry.vocabulary), written, why);
  const counts = entry.label ? why === "noise" || why === undefined : why === undefined;
  if (!counts && !(entry.none && why === "nil")) return { is: "none", why: why ?? "nil" };
  if (entry.form === undefined || why !== undefined || isExempt(written)) return answer(written);
  const { has, near } = form(entry.form);
  if (has(written)) return answer(written);
  const right = near?.(written);
  // What can be worked out is understood, and only to be written otherwise.
  if (right === undefined || entry.form === "algorithm-filing") return unlike(right);
  return answer(written, right);
}

/** True for a reason why nothing is to be filed: without one it would be no answer. */
const isExempt = (written: string): boolean =>
  /^(?:n\/a|not[- ](?:applicable|required|needed|necessary)|exempt|不适用|无需|不需|毋需|豁免|免于?|不属于)/i.test(
    written,
  );

function judgeWord(list: Vocabulary, written: string, why: NoAnswer | undefined): JudgedAnswer {
  const { words, withReason = [], ids, plain = [], open } = list;
  const wanted = normalized(written);
  const head = normalized(/^[\w:.-]{1,40}(?=[\s,;:(（，；：])/.exec(written)?.[0] ?? written);
  if (words.some((word) => normalized(word) === wanted)) return answer(written);
  if (why) return { is: "none", why };
  if ([...words, ...withReason].some((word) => normalized(word) === head)) return answer(written);
  if (ids?.test(written)) return answer(written);
  const meant = plain.find(([pattern]) => pattern.test(written))?.[1];
  if (meant !== undefined) return answer(written, meant);
  const near = nearest(written, words);
  return open ? answer(written, near) : unlike(near);
}

const normalized = (word: string) =>
  americanWord(word.normalize("NFKC").toLowerCase()).replace(/[-_ :.]/g, "");
