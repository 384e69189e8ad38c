import {
  AGREED,
  DECIDES,
  DENIED,
  OWN_USERS,
  PROCESSOR,
  SENT,
  SERVICE,
  YOUNG_USERS,
} from "./en/handling.js";
import {
  ABROAD_ZH,
  AGREED_ZH,
  DECIDES_ZH,
  DENIED_ZH,
  OWN_USERS_ZH,
  PROCESSOR_ZH,
  SENT_ZH,
  SERVICE_ZH,
  TRANSFER_ZH,
  YOUNG_USERS_ZH,
} from "./zh/handling.js";

/** Somebody who handles the data for the publisher, as the sentence names them. */
export interface Processor {
  readonly name: string;
  readonly isAgreed: boolean;
}

/** Returns the vendor that a sentence lets annotate, transcribe or collect the data. */
export function processorIn(sentence: string): Processor | undefined {
  const match = PROCESSOR.exec(sentence) ?? PROCESSOR_ZH.exec(sentence);
  const name = match?.slice(1).find(Boolean)?.trim();
  return name
    ? { name: name.slice(0, 60), isAgreed: AGREED.test(sentence) || AGREED_ZH.test(sentence) }
    : undefined;
}

/** Returns the words by which what people wrote went to a model of somebody else. */
export const sendingIn = (sentence: string): string | undefined =>
  (SENT.exec(sentence) ?? SENT_ZH.exec(sentence))?.[0];

/** True if a sentence names a service, and not a model on one's own machines. */
export const namesService = (sentence: string): boolean =>
  SERVICE.test(sentence) || SERVICE_ZH.test(sentence);

/** Returns the words by which a card in Chinese sends data out of the country. */
export const transferIn = (sentence: string): string | undefined =>
  TRANSFER_ZH.exec(sentence)?.[0] ??
  (SENT_ZH.test(sentence) ? ABROAD_ZH.exec(sentence)?.[0] : undefined);

/** Returns the words by which a model learns from what the users of its publisher enter. */
export const ownUsersIn = (sentence: string): string | undefined =>
  (OWN_USERS.exec(sentence) ?? OWN_USERS_ZH.exec(sentence))?.[0];

/** Returns the words by which a model decides on people; what is ruled out is no use. */
export const decisionIn = (sentence: string): string | undefined =>
  DENIED.test(sentence) || DENIED_ZH.test(sentence)
    ? undefined
    : (DECIDES.exec(sentence) ?? DECIDES_ZH.exec(sentence))?.[0];

/** True if a sentence says that minors use the service. */
export const hasYoungUsers = (sentence: string): boolean =>
  YOUNG_USERS.test(sentence) || YOUNG_USERS_ZH.test(sentence);
