/** Texts of src/lineage in English: how a sentence cites licenses and terms, and why they apply. */
export const LINEAGE = {
  "cited.name": "{name}",
  "cited.dated": "{name} of {day}",
  "cited.section": "{text}, section {clause}",
  "cited.heading": '{text}, "{clause}"',
  "cited.item": "{text}, {clause}",
  "cited.declared": "terms that the card declares",
  "cited.declared-at": "terms at {address}",
  "cited.because": "{text} ({reason})",
  "terms.by-api": "the card says that it was used through an API",
  "terms.by-product-ui": "the card says that it was used in the provider's app",
  "terms.by-weights": "the card says that its weights were used",
  "terms.api-name": "the name is that of an API model",
  "terms.access":
    "the card does not say whether its weights or its API were used, and their terms differ",
  "terms.presumed": "it allows the use, and the {service} may not if the API was used",
  "terms.host": "it was hosted by {host}, and the card does not give the terms that applied there",
  "terms.third-party":
    "it was hosted by a third party, and the card does not give the terms that applied there",
  "terms.api-name-only":
    "the name is that of an API model, and the terms of that API are not on record",
  "terms.no-api-terms": "it was used through an API whose terms are not on record",
  "terms.no-app-terms": "it was used in an app whose terms are not on record",
  "terms.no-license": "its weights were used, and no license for them is on record",
  "terms.unread-terms":
    "it was used through an API, and the answer of the {service} is not on record",
  "cited.own-card": "statement on the card of {name}",
  "roles.duty-of": "{duty} ({role})",
} as const;
