import { always, define, YES_NO } from "./entry.js";

/** Facts of documents, of statements made in several places, of waivers, and of the repository with its policy. */
export const OTHER_FACTS = {
  ...define(["document"], {
    "document.format": ["text", "Id of the format that claimed the file.", always],
    "document.role": [
      "enum",
      "card, manifest: it describes; declaration: it speaks for the card beside it; evidence: written for a machine, it owes no statement.",
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
      "The value for want of quotes around which the document cannot be read, where that is all that is wrong.",
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
    "document.misspelledKeys": [
      "list",
      "Keys that are nearly a key that is read, one item per place.",
    ],
    "document.unknownKeys": [
      "list",
      "Keys of its declaration that nothing reads, one item per place.",
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
    "statement.subject": ["text", "Model or data set that it is said of.", always],
    "statement.agrees": ["enum", "Whether the places say the same after normalization.", YES_NO],
    "statement.values": ["list", "What they say, one item per place.", always],
  }),
  ...define(["waiver"], {
    "waiver.rule": ["text", "Rule that is waived."],
    "waiver.reason": ["text", "Why."],
    "waiver.owner": ["text", "Who answers for it."],
    "waiver.expires": ["date", "Its last day."],
    "waiver.subject": ["text", "Subject that it is for."],
    "waiver.status": [
      "enum",
      "ends-soon: its last day is at most 30 days ahead; expired: it is before the day of the run, or no day of the calendar; too-long: it is after waiver.latest; past-floor: the same, where the floor of a pack is the limit.",
      { values: ["active", "ends-soon", "expired", "too-long", "past-floor"] },
    ],
    "waiver.latest": [
      "date",
      "The last day that a waiver may have: 366 days ahead, or as many as the floor of a pack allows.",
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
      "Documents that described something before the change and are checked no longer, although what they described is still in the repository; with the reason, one item per place.",
    ],
    "repository.licenseFile": ["text", "License file in the root."],
    "policy.floor": [
      "enum",
      "Whether a pack of the run sets a floor for the configuration.",
      YES_NO,
    ],
    "policy.weakened": [
      "list",
      "Attempts of the configuration, or of a pack that the floor binds, to say less than the floor, one item per place.",
    ],
  }),
};
