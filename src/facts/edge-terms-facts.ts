import { ACCESS_PATHS, UNSETTLED_TERMS } from "../model/vocabulary.js";
import { define, PERMISSION, YES_NO } from "./entry.js";

/** Facts of an edge that follow from the texts behind an upstream: which apply, what they permit, and what they require. */
export const EDGE_TERMS_FACTS = {
  ...define(["edge"], {
    "edge.terms.id": ["text", "Register entry whose text decides on outputs."],
    "edge.terms.cited": ["text", "That text as a sentence cites it: its name, date and clause."],
    "edge.terms.access": [
      "enum",
      "How a teacher model was reached, as far as it decides which text applies to its outputs: by the declaration, the text of the card, or the name. Only for upstreams that the register knows.",
      { values: ACCESS_PATHS },
    ],
    "edge.terms.reason": [
      "text",
      "Why that text applies to the outputs, or why it is open which one does, as a sentence says it.",
    ],
    "edge.terms.candidates": ["list", "Texts on record of which one may apply, by name."],
    "edge.terms.unsettled": [
      "enum",
      "access: the card does not say how the teacher model was reached, and its texts answer differently; host: somebody else hosted it; unrecorded: no text for that way of using it is on record; presumed: the license of the weights is taken without a statement, and the terms of the API answer differently; host-terms: the license allows the use, and the terms of the host are not on record.",
      { values: UNSETTLED_TERMS },
    ],
    "edge.terms.root": ["text", "The upstream in the chain whose outputs it is about."],
    "edge.terms.layer": [
      "enum",
      "license: a license of the upstream; service: terms between a provider and its customer.",
      { values: ["license", "service"] },
    ],
    "edge.terms.through": [
      "enum",
      "directly: the card declares the teacher; data-set: the teacher made a declared data set.",
      { values: ["directly", "data-set"] },
    ],
    "edge.terms.clause": ["text", "Clause that decides on outputs."],
    "edge.terms.stale": [
      "enum",
      "yes: the author of that text may change it alone, and the day on which it was to be read again is over.",
      { values: ["yes", "no"] },
    ],
    "edge.permission.derivatives": [
      "enum",
      "R2: may derivatives be made and published?",
      { values: PERMISSION, mayBeAbsent: false },
    ],
    "edge.permission.outputs": [
      "enum",
      "R2, R10: may outputs train this model? conditional: duties follow; contested: depends on facts a card cannot show.",
      { values: PERMISSION, mayBeAbsent: false },
    ],
    "edge.permission.purpose": [
      "enum",
      "R3: does the purpose the license allows cover the one the card declares?",
      { values: PERMISSION, mayBeAbsent: false },
    ],
    "edge.permission.label": [
      "enum",
      "R4, R15: may the declared license replace the upstream's?",
      { values: PERMISSION, mayBeAbsent: false },
    ],
    "edge.purpose.license": ["text", "License in the chain that decides on the purpose."],
    "edge.purpose.root": ["text", "The upstream in the chain whose license that is."],
    "edge.label.license": ["text", "License in the chain that decides on the label."],
    "edge.label.clause": ["text", "Clause that decides on the label."],
    "edge.territory.excluded": [
      "list",
      "R9: declared jurisdictions for which a license of the chain grants nothing.",
    ],
    "edge.territory.conditional": [
      "list",
      "R9: declared jurisdictions that a license of the chain leaves out for some works or persons.",
    ],
    "edge.users.overLimit": [
      "enum",
      "R9: whether the declared number of users is above that at which a license of the chain ends.",
      { values: ["yes", "no"] },
    ],
    "edge.brokenUpstream": [
      "enum",
      "yes: an edge further up in this repository already has the same conflict.",
      YES_NO,
    ],
    "edge.descendants": [
      "list",
      "Other subjects of this repository that inherit through this edge.",
    ],
    "edge.duties.owed": [
      "list",
      "R5, R6: what the chain's licenses require to be passed on with the model.",
    ],
    "edge.duties.unmet": ["list", "Those of them that the repository does not show."],
    "edge.duties.unmetNotices": [
      "list",
      "License notices of permissive texts that the repository does not show.",
    ],
    "edge.duties.name": [
      "text",
      "Word that a text requires at the beginning of the name, if it is missing.",
    ],
    "edge.duties.line": [
      "text",
      "Line that a text requires to be shown, if it has a single wording and no other duty is unmet.",
    ],
  }),
};
