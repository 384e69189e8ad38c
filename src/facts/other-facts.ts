import { always, define, YES_NO } from "./entry.js";

/** Facts of documents, of statements made in several places, of waivers, and of the repository with its policy. */
export const OTHER_FACTS = {
  ...define(["document"], {
    "document.format": ["text", "Id of the format that claimed the file.", always],
    "document.role": [
      "enum",
      "card, manifest: it describes a model or data set; declaration: it belongs to the card beside it; evidence: written for a machine, no statement is expected of it.",
      { values: ["card", "manifest", "declaration", "evidence"], mayBeAbsent: false },
    ],
    "document.readable": [
      "enum",
      "no: nothing could be read; partial: something is wrong in it.",
      { values: ["yes", "partial", "no"], mayBeAbsent: false },
    ],
    "document.problems": ["list", "What is wrong with the text, one item per place."],
    "document.unquoted": [
      "text",
      "The value that makes the document unreadable because it lacks quotes, if that is the only problem.",
    ],
    "document.hubReads": [
      "enum",
      "Whether the Hugging Face Hub will find the front matter.",
      YES_NO,
    ],
    "document.placeholders": [
      "list",
      "Template text left where a statement belongs, one item per place.",
    ],
    "document.placeholderFields": [
      "list",
      "Those of them that stand in a field: front matter, a declaration, or a manifest.",
    ],
    "document.invalidAnswers": [
      "list",
      "Answers of its declaration that are outside of the vocabulary or form of their field, one item per place.",
    ],
    "document.misspelledKeys": ["list", "Keys that are close to a known key, one item per place."],
    "document.unknownKeys": [
      "list",
      "Keys of its declaration that are not read, one item per place.",
    ],
    "document.invalid": [
      "list",
      "What can be parsed and breaks the specification of the format, one item per place.",
    ],
    "document.unsupported": [
      "text",
      "Why nothing of it is read: a version or a form of the format that is not supported.",
    ],
  }),
  ...define(["statement"], {
    "statement.fact": ["text", "The fact that is stated in two or more places.", always],
    "statement.subject": ["text", "Model or data set that it is about.", always],
    "statement.agrees": ["enum", "Whether the places say the same after normalization.", YES_NO],
    "statement.values": ["list", "What they say, one item per place.", always],
  }),
  ...define(["waiver"], {
    "waiver.rule": ["text", "Rule that is waived."],
    "waiver.reason": ["text", "Why."],
    "waiver.owner": ["text", "Who is responsible for it."],
    "waiver.expires": ["date", "Its last day."],
    "waiver.subject": ["text", "Subject that it is for."],
    "waiver.status": [
      "enum",
      "ends-soon: its last day is at most 30 days ahead; expired: it is before the day of the run, or not a calendar date; too-long: it is after waiver.latest; past-floor: the same, where the floor of a pack is the limit.",
      { values: ["active", "ends-soon", "expired", "too-long", "past-floor"] },
    ],
    "waiver.latest": [
      "date",
      "The latest last day of a waiver: 366 days ahead, or as many as the floor of a pack allows.",
      always,
    ],
    "waiver.knownRule": ["enum", "Whether a loaded or built-in pack has the rule.", YES_NO],
  }),
  ...define(["repository"], {
    "repository.documents": ["number", "Documents that were read.", always],
    "repository.isChange": ["enum", "Whether a change is under review.", YES_NO],
    "repository.artifactsWithoutCard": [
      "list",
      "Weights and data files of the change with no document in their folder or above it.",
    ],
    "repository.uncheckedDocuments": [
      "list",
      "Documents that described something before the change and are no longer checked, although what they described is still in the repository; with the reason, one item per place.",
    ],
    "repository.licenseFile": ["text", "License file in the root."],
    "policy.floor": [
      "enum",
      "Whether a pack of the run sets a floor for the configuration.",
      YES_NO,
    ],
    "policy.weakened": [
      "list",
      "Attempts of the configuration, or of a pack that the floor binds, to go below the floor, one item per place.",
    ],
  }),
};
