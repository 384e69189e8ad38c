import * as v from "valibot";
import { HUB_FAULTS } from "./hub-client.js";
import { Location } from "./location.js";
import { Provenance } from "./provenance.js";
import { date, text } from "./shapes.js";
import { SourceTexts } from "./text-source.js";
import { EVIDENCE, FACT_STATES, READ_EXTENTS, SUBJECT_KINDS } from "./vocabulary.js";

/** Facts are flat: a rule compares strings, numbers and lists of strings, never a tree. */
export const FactValue = v.nullable(v.union([v.string(), v.number(), v.array(v.string())]));
export type FactValue = v.InferOutput<typeof FactValue>;

/** A sentence of Cardwarden as data, so that it can be shown in any language. */
const MessageData = v.pipe(
  v.object({ code: v.string(), params: v.record(v.string(), v.unknown()) }),
  v.description("The sentence as a code of the message catalog and its parameters."),
);

/** The entry of the register that a fact comes from, so that its source can be shown in any language. */
export const RegisterEntry = v.object({
  name: text("Name of the license or of the terms."),
  spdx: v.optional(text("SPDX identifier of the text, where it has one.")),
  clause: v.optional(text("The clause that answers.")),
  source: text("The text that was read; empty where none is named."),
  sourceTexts: v.optional(
    v.pipe(SourceTexts, v.description("The same in both languages, where it is a sentence.")),
  ),
  read: v.picklist(READ_EXTENTS),
  provenance: v.optional(Provenance),
  agreesWith: v.optional(text("A second copy with the same words.")),
  retrieved: date("When the reading was recorded."),
  holder: v.optional(
    v.pipe(
      v.object({
        id: text("The model, data set or service."),
        source: text("Where the statement was read, or by whom it is made."),
        provenance: Provenance,
      }),
      v.description("Whose text it is, and how that is known."),
    ),
  ),
});
export type RegisterEntry = v.InferOutput<typeof RegisterEntry>;

/** The card of an upstream on a hub on which a fact rests, or why a hub shows none. */
export const HubCardReference = v.object({
  id: text("Id of the upstream."),
  hub: text("Where it is: `hf:org/name`, `modelscope:org/name`."),
  commit: v.optional(text("Commit at which the card was read.")),
  read: date("When the hub was asked."),
  fault: v.optional(v.picklist(HUB_FAULTS)),
});
export type HubCardReference = v.InferOutput<typeof HubCardReference>;

/** A named value of a subject that knows where it stands. Every subject holds every fact of its kind. */
export const Fact = v.object({
  value: v.pipe(FactValue, v.description("null when the state is absent or unreadable.")),
  state: v.picklist(FACT_STATES),
  evidence: v.picklist(EVIDENCE),
  at: v.pipe(
    Location,
    v.description("Where it stands; for an absent fact, where it would be written."),
  ),
  items: v.optional(
    v.pipe(
      v.array(v.object({ value: v.string(), at: Location, message: v.optional(MessageData) })),
      v.description("List facts: one place per item, in the order of the value."),
    ),
  ),
  verified: v.optional(
    v.pipe(
      v.boolean(),
      v.description(
        "Register facts: the text was read in full, or the cited clause was. Facts of a hub: its card states it in a field, and of a model.",
      ),
    ),
  ),
  source: v.optional(text("Register facts: entry, clause and the text that was read.")),
  entry: v.optional(v.pipe(RegisterEntry, v.description("The same as data."))),
  cards: v.optional(
    v.pipe(
      v.array(HubCardReference),
      v.description("Cards of upstreams on hubs that it rests on."),
    ),
  ),
  beyond: v.optional(
    v.pipe(
      v.literal(true),
      v.description("An absent fact for which no document of the subject has a place."),
    ),
  ),
  unanswered: v.optional(
    v.pipe(
      v.literal(true),
      v.description("Something is written for the fact, and answers nothing or cannot be told."),
    ),
  ),
  field: v.optional(
    text("An absent fact of a manifest: the field of its format in which it would be written."),
  ),
  staleSince: v.optional(
    date(
      "Register facts: the day on which terms that may change were to be read again; it is over.",
    ),
  ),
});
export type Fact = v.InferOutput<typeof Fact>;

/** What rules are evaluated against. */
export const Subject = v.object({
  id: text("Stable name; fingerprints are built from it."),
  kind: v.picklist(SUBJECT_KINDS),
  document: v.optional(text("The document that describes it.")),
  at: Location,
  facts: v.record(v.string(), Fact),
});
export type Subject = v.InferOutput<typeof Subject>;
export type Facts = Subject["facts"];
