/** `npm run check:extra -- cases` sets it: every case is tried, where `npm test` tries some of them. */
export const THOROUGH = process.env.CARDWARDEN_THOROUGH === "1";

/** How often a property is tried: a quarter as often in `npm test`. */
export const runs = (count: number): number => (THOROUGH ? count : Math.ceil(count / 4));
