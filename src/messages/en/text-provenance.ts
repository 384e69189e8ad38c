/** Words of how a text is known, in English. Shared by findings, `explain` and the pages of rules. */
export const TEXT_PROVENANCE = {
  "text-provenance.official": "official text",
  "text-provenance.copy": "copy of the text",
  "text-provenance.cited": "cited by others",
  "text-provenance.not-read": "not read",
  "text-provenance.confirmed": "confirmed by a second copy",
  "text-provenance.unconfirmed": "no second copy compared",
  "text-provenance.second-hand": "the entry of {holder} is recorded second-hand",
  "text-provenance.unread-link": "the entry of {holder} rests on no text that was read",
} as const;
