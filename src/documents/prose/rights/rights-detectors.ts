import { type DetectorDraft, rule } from "../detector-builders.js";
import { within } from "../outline.js";
import { topics } from "../titles.js";
import { GROUND_WORDS, saysGround } from "./grounds.js";
import { HELD_WORDS, saysHeldByOthers } from "./rights-of-others.js";
import { saysUnlicensed, UNLICENSED_WORDS } from "./unlicensed-data.js";
import { saysWorksTaken, TAKEN_WORDS } from "./works-of-others.js";

const ASIDE = ["elsewhere", "evaluation", "test-data", "misuse"] as const;
const DATA_PARTS = topics("data", "sources", "training");
/** A model is trained on the works, or its data are described. */
const OF_TRAINING =
  /\b(?:pre-?|fine-?)?(?:train|tun)(?:ed|ing)?\b|\bdata ?sets?\b|\bdata\b|\bcorp(?:us|ora)\b|训练|微调|数据|语料/i;

const heldByOthers = (kind: "model" | "dataset"): DetectorDraft =>
  rule(
    HELD_WORDS,
    topics(...ASIDE, "fields"),
    kind,
    (text) => (saysHeldByOthers(text, kind) ? [["copyright.heldByOthers", text]] : []),
    "copyright.heldByOthers",
  );

const worksOfOthers = (kind: "model" | "dataset"): DetectorDraft =>
  rule(
    TAKEN_WORDS,
    topics(...ASIDE, "use", "limits", "fields"),
    kind,
    (text, _, { part }) =>
      saysWorksTaken(text) &&
      (kind === "dataset" || OF_TRAINING.test(text) || within(part, DATA_PARTS))
        ? [["copyright.worksOfOthers", text]]
        : [],
    "copyright.worksOfOthers",
  );

const unlicensedData = (kind: "model" | "dataset"): DetectorDraft =>
  rule(
    UNLICENSED_WORDS,
    topics(...ASIDE, "fields", "base"),
    kind,
    (text, raw) => (saysUnlicensed(text, raw, kind) ? [["sources.licenseOpen", text]] : []),
    "sources.licenseOpen",
  );

/** What sentences say of works of others in the data, and of a ground to use them. */
export const OF_RIGHTS: readonly DetectorDraft[] = [
  heldByOthers("model"),
  heldByOthers("dataset"),
  worksOfOthers("model"),
  worksOfOthers("dataset"),
  unlicensedData("model"),
  unlicensedData("dataset"),
  rule(
    GROUND_WORDS,
    topics("elsewhere", "evaluation", "test-data"),
    undefined,
    (text) => (saysGround(text) ? [["copyright.groundText", text]] : []),
    "copyright.groundText",
  ),
];
