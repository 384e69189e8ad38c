import { countryCode, isCountryCode } from "./countries.js";
import { durationIn } from "./durations.js";

/** The shape that answers to a question have in common, where it has no list of words. */
export interface Form {
  /** True for what has the shape, or may have it. */
  has(text: string): boolean;
  /** Returns the same in the form, where it can be worked out. */
  near?(text: string): string | undefined;
  readonly example: string;
}

const HOST =
  /^(?:https?|ftp):\/\/[^\s/.]{1,63}(?:\.[^\s/.]{1,63}){1,8}|^https?:\/\/(?:localhost|\[)/i;
/** A scheme as it is mistyped: `htps://`, `http//`, `https:/`. */
const SCHEME = /^h?t{1,2}ps?(?=[:;/])[:;]?\/{0,3}(?=[\w.])/i;

/** A URL, mail address, path, telephone number, or a way that is described in words. One bare word leads nowhere. */
const address: Form = {
  example: "https://example.org/contact",
  has: (text) => {
    if (/^(?:https?|ftp):\/\//i.test(text)) return HOST.test(text);
    if (SCHEME.test(text)) return false;
    return /[\s@./#§\d]|[\u0080-\uffff]/.test(text);
  },
  near: (text) => {
    const scheme = SCHEME.exec(text)?.[0];
    if (scheme === undefined) return undefined;
    const url = `https://${text.slice(scheme.length)}`;
    return HOST.test(url) ? url : undefined;
  },
};

/** ISO 3166-1 alpha-2, with a subdivision where there is one; EU for the Union. */
const country: Form = {
  example: "CN",
  has: (text) => {
    const [, code = "", part] = /^([a-z]{2})(-[a-z0-9]{1,3})?$/i.exec(text) ?? [];
    return isCountryCode(code) || (part !== undefined && code !== "");
  },
  near: countryCode,
};

/** ISO 8601; words for what it can say are told its form, and others count as they are: `until the account is closed`. */
const duration: Form = {
  example: "P6M",
  has: (text) => durationIn(text) === undefined,
  near: durationIn,
};

/** `Beijing-HarbourHelper-20260420`: place, model and day, in the list of the Cyberspace Administration. */
const GENAI_NUMBER = /[A-Z][A-Za-z]{2,14}-[A-Za-z0-9_.]{1,60}-\d{8}\d{0,6}(?!\d)/;
/** `网信算备` and 21 digits: region, provider, kind, year, serial number. */
const ALGORITHM_NUMBER = /网信算[备備]\s?[:：]?\s?\d{18,24}/;

const genaiFiling: Form = {
  example: "Beijing-HarbourHelper-20260420",
  has: (text) => GENAI_NUMBER.test(text),
};
const genaiRegistration: Form = {
  example: "Shanghai-HarbourHelper-202604200001",
  has: (text) => !ALGORITHM_NUMBER.test(text) && (GENAI_NUMBER.test(text) || /\d{4,}/.test(text)),
};
const algorithmFiling: Form = {
  example: "网信算备110000000000001260001号",
  has: (text) => ALGORITHM_NUMBER.test(text),
  near: (text) => {
    const digits = /^(?:no\.?\s?)?(\d{18,24})号?$/i.exec(text)?.[1];
    return digits === undefined ? undefined : `网信算备${digits}号`;
  },
};
/** A number or a day of a report; `passed` is neither. */
const report: Form = {
  example: "SA-2026-014, 2026-04-20",
  has: (text) => /\d/.test(text) || text.includes("/") || text.includes("."),
};

const FORMS = {
  address,
  country,
  duration,
  "genai-filing": genaiFiling,
  "genai-registration": genaiRegistration,
  "algorithm-filing": algorithmFiling,
  report,
} as const satisfies Record<string, Form>;

export type FormName = keyof typeof FORMS;

/** Returns a form by its name. */
export const form = (name: FormName): Form => FORMS[name];
