/** Languages in which Cardwarden speaks (BCP 47). */
export const LOCALES = ["en", "zh-CN"] as const;
export type Locale = (typeof LOCALES)[number];
