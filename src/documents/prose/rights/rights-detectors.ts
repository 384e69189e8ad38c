import { CHANNEL_OF, type Relation } from "../../../model/vocabulary.js";
import { type DetectorDraft, rule } from "../detector-builders.js";
import { within } from "../outline.js";
import { placeOf } from "../place.js";
import { type Topic, topics } from "../titles.js";
import {
  boughtIn,
  partnerDataIn,
  SUPPLIED_WORDS,
  USER_CONTENT_WORDS,
  userContentIn,
} from "./acquisition.js";
import {
  BYPASS_WORDS,
  bypassIn,
  CIRCUMVENTION_WORDS,
  circumventionIn,
  ignoredReservationIn,
  LEAK_WORDS,
  leakIn,
  RESERVATION_WORDS,
  uncheckedReservationIn,
} from "./circumvention.js";
import { GROUND_WORDS, saysGround } from "./grounds.js";
import { HELD_WORDS, saysHeldByOthers } from "./rights-of-others.js";
import { SOURCE_LICENSE_WORDS, sourceLicenseIn } from "./source-license.js";
import type { SourceRemark } from "./source-remarks.js";
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

interface RemarkSign extends Pick<SourceRemark, "fact"> {
  /** What it states; absent where the words themselves are it. */
  readonly value?: string;
  readonly words: readonly string[];
  /** Topics of parts that speak of something else, beside those of every remark. */
  readonly not: readonly Topic[];
  readonly relation: (kind: "model" | "dataset") => Relation;
  readonly onlyFor?: "dataset";
  /** Returns the words that say it. */
  readonly read: (text: string) => string | undefined;
}

const fromSource = (): Relation => "collected-from";

/** How data and models were obtained, by the facts that a declaration has for it. */
const REMARKS: readonly RemarkSign[] = [
  {
    fact: "edge.technicalMeasuresBypassed",
    value: "yes",
    words: CIRCUMVENTION_WORDS,
    not: [],
    relation: fromSource,
    read: (text) => (bypassIn(text) || leakIn(text) ? undefined : circumventionIn(text)),
  },
  {
    fact: "edge.optOut.respected",
    value: "no",
    words: RESERVATION_WORDS,
    not: [],
    relation: fromSource,
    read: ignoredReservationIn,
  },
  {
    fact: "edge.optOut.checked",
    value: "no",
    words: RESERVATION_WORDS,
    not: [],
    relation: fromSource,
    read: uncheckedReservationIn,
  },
  {
    fact: "edge.sourceKind",
    value: "user-data",
    words: USER_CONTENT_WORDS,
    not: ["limits"],
    relation: fromSource,
    read: userContentIn,
  },
  {
    fact: "edge.sourceKind",
    value: "purchased",
    words: SUPPLIED_WORDS,
    not: ["limits", "license"],
    relation: fromSource,
    read: boughtIn,
  },
  {
    fact: "edge.sourceKind",
    value: "partner",
    words: SUPPLIED_WORDS,
    not: ["limits", "license"],
    relation: fromSource,
    read: (text) => (boughtIn(text) ? undefined : partnerDataIn(text)),
  },
  {
    fact: "edge.license.stated",
    words: SOURCE_LICENSE_WORDS,
    not: [],
    relation: fromSource,
    read: sourceLicenseIn,
    onlyFor: "dataset",
  },
  {
    fact: "edge.weightsProvenance",
    value: "leaked",
    words: LEAK_WORDS,
    not: ["limits"],
    relation: () => "finetune",
    read: leakIn,
  },
  {
    fact: "edge.technicalMeasuresBypassed",
    value: "yes",
    words: BYPASS_WORDS,
    not: ["limits"],
    relation: (kind) => (kind === "model" ? "distilled-from" : "generated-by"),
    read: bypassIn,
  },
];

/** Returns a detector of a remark; of data on the card of a model only where those of its training are meant. */
const remarkOf = ({
  fact,
  value,
  words,
  not,
  relation: relationOf,
  onlyFor,
  read,
}: RemarkSign): DetectorDraft => ({
  words,
  ...(onlyFor === undefined ? {} : { onlyFor }),
  not: topics(...ASIDE, "use", "fields", ...not),
  run({ collector, card, kind }, { text, raw }, { part, block }) {
    const relation = relationOf(kind);
    const isOfData = CHANNEL_OF[relation] === "none";
    if (kind === "model" && isOfData && !OF_TRAINING.test(text) && !within(part, DATA_PARTS))
      return;
    const phrase = read(text);
    if (phrase === undefined) return;
    collector.remark({
      fact,
      value: value ?? phrase,
      relation,
      phrase: value === undefined ? text.replace(/[.。]$/, "") : phrase,
      sentence: raw,
      at: placeOf(card, block),
    });
  },
});

/** What sentences say of works of others in the data, of a ground to use them, and of how data came. */
export const OF_RIGHTS: readonly DetectorDraft[] = [
  ...REMARKS.map(remarkOf),
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
