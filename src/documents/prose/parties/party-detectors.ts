import type { DetectorDraft } from "../detector-builders.js";
import { placeOf } from "../place.js";
import { topics } from "../titles.js";
import { CONTACT_WORDS, saysContact } from "./contact.js";
import { makerOf } from "./maker.js";

/** Lower-case words of which one is in every sentence that says who made the subject. */
const MAKER_WORDS = [
  "ed by",
  "made by",
  "built by",
  "ed, by",
  "model by",
  "dataset by",
  "data set by",
  "corpus by",
  "developed th",
  "created th",
  "trained th",
  "built th",
  "released th",
  "collected th",
  "curated th",
  "published th",
  "we at ",
  "we, at ",
  "we are a",
  "we are the",
  "r&d team",
  " team ",
  " group ",
  " lab ",
  "'s ",
  "’s ",
  "s' ",
  "s’ ",
  "copyright",
  "©",
  "研发",
  "研制",
  "开发",
  "推出",
  "发布",
  "开源",
  "打造",
  "出品",
  "发起",
  "维护",
  "创建",
  "主导",
  "设计",
  "建设",
  "运营",
  "我们是",
  "版权",
  "著作权",
  "由",
];

/** What sentences say of who made the subject and how to reach them. */
export const OF_PARTIES: readonly DetectorDraft[] = [
  {
    words: MAKER_WORDS,
    not: topics("elsewhere", "data", "sources", "base", "evaluation", "test-data", "teacher"),
    unless: "provider.name",
    anywhere: true,
    run({ collector, card, kind }, { raw }, { block, intro, title }) {
      const maker = makerOf(raw, { kind, intro, title });
      if (!maker) return;
      collector.add("provider.name", maker.name, placeOf(card, block), "sentence");
      if (maker.contact) collector.add("contact", maker.contact, placeOf(card, block), "sentence");
    },
  },
  {
    words: CONTACT_WORDS,
    not: topics("elsewhere", "data", "sources", "evaluation"),
    unless: "contact",
    anywhere: true,
    run({ collector, card }, { text, raw }, { block }) {
      if (saysContact(text, raw)) collector.add("contact", text, placeOf(card, block), "sentence");
    },
  },
];
