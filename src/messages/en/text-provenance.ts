/** Words of how a text is known, in English. Shared by findings, `explain` and the pages of rules. */
export const TEXT_PROVENANCE = {
  "text-provenance.official": "official text",
  "text-provenance.copy": "copy of the text",
  "text-provenance.copy-at": "copy of the text at {place}",
  "text-provenance.cited": "cited by others",
  "text-provenance.not-read": "not read",
  "text-provenance.read": "text read",
  "text-provenance.read-on": "read on {date}",
  "text-provenance.as-register": "as the register entry says",
  "text-provenance.confirmed": "confirmed by a second copy",
  "text-provenance.unconfirmed": "no second copy compared",
  "text-provenance.second-hand": "the entry of {holder} is recorded second-hand",
  "text-provenance.unread-link": "the entry of {holder} rests on no text that was read",
} as const;
