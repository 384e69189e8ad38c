/** Texts of the badge. */
export const BADGE = {
  "badge.passing": "passing",
  "badge.not-checked": "not checked",
  "badge.partly-checked": "partly checked",
  "badge.no-card": "no card",
} as const;
