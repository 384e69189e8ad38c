import type { Say } from "./writer.js";

/** What plain cards of both kinds say. */
export const PLAIN: Say = {
  license: (license) => ({ license }),
  provider: (owner) => ({ owner }),
  contact: (contact) => ({ contact }),
  version: (version) => ({ version }),
  released: (value) => ({ release_date: value }),
  changelog: (changelog) => ({ changelog }),
  language: (value) => ({ languages: [value] }),
  description: (description) => ({ description }),
  limitations: (value) => ({ limitations: [value] }),
  bias: (bias) => ({ bias }),
  intendedUse: (value) => ({ intended_use: value }),
  outOfScope: (value) => ({ out_of_scope_use: value }),
  personal: (value) => ({ personal_information: [value] }),
  personalText: (value) => ({ personal_information: value }),
  anyPersonal: (value) => ({ contains_personal_information: value }),
  deidentification: (value) => ({ anonymization: value }),
  screened: (value) => ({ pii_removed: value }),
  legalBasis: (value) => ({ legal_basis: value }),
  retention: (retention) => ({ retention }),
  privacyPolicy: (value) => ({ privacy_policy: value }),
  usePolicy: (value) => ({ acceptable_use_policy: value }),
  synthetic: (value) => ({ synthetic_data: value }),
};
