import { type Statements, state, stateList } from "../facts/draft.js";
import { isPlaceholder } from "../facts/placeholder.js";
import { presence } from "../facts/presence.js";
import { plain, type Section } from "../text/markdown.js";
import { blockPlace, type Card } from "./card.js";

/**
 * What the body of a card states under its headings and labels. Prose is the weakest place to state a fact, and for
 * some facts the only one that the format has. Headings: Hugging Face's model and data set templates, old and new,
 * Mitchell et al. 2019, and the Chinese words that cards use.
 */
export function prose(card: Card, statements: Statements): void {
  for (const section of card.sections) {
    const topic = topicOf(section.title);
    if (topic) {
      const content = contentOf(card, section);
      if (content) say(card, statements, topic, content.line, content.text);
    }
    for (const block of section.blocks) {
      const labelled = block.label === undefined ? undefined : topicOf(block.label);
      if (labelled && block.value && !isPlaceholder(block.value))
        say(card, statements, labelled, block.line, block.value);
    }
  }
}

type Topic = "license" | "personal" | "provider" | "contact" | "link" | "training";

const TOPICS: readonly [Topic, RegExp][] = [
  [
    "license",
    /^(?:licen[cs]e(?:s|\/terms of use)?|licensing(?: information)?|licen[cs]e information|terms of use|许可(?:证|协议)?|授权协议|开源协议|协议)$/i,
  ],
  [
    "personal",
    /^(?:personal (?:and|&|or) sensitive information|personal (?:data|information)(?: .{0,40})?|privacy(?: .{0,40})?|pii|个人(?:及|和|与)?(?:敏感)?信息|隐私.{0,10}|敏感信息)$/i,
  ],
  [
    "provider",
    /^(?:developed by|shared by|curated by|created by|published by|maintained by|model (?:developers?|provider|authors?|card authors)|dataset (?:curators?|authors?|owners?)|authors?|developers?|maintainers?|organi[sz]ation|publisher|publishing organization\(s\)|provider|开发者|开发机构|作者|发布者|提供方|机构|团队)$/i,
  ],
  [
    "contact",
    /^(?:(?:model|dataset|data) card contact|contacts?(?: (?:us|information|detail\(s\)|details?))?|point of contact|questions(?: and feedback)?|support|feedback|联系(?:方式|我们|人)?|反馈)$/i,
  ],
  ["link", /^(?:home ?page|repository|repo|project page|website|主页|仓库)$/i],
  [
    "training",
    /^(?:training data(?:set)?s?(?: .{0,40})?|training corpus|training sets?|data(?:sets?)? used(?: for training)?|dataset sources?|pre-?training data|fine-?tuning data|training details|trained on|训练数据(?:集)?|数据来源|训练语料)$/i,
  ],
];

const topicOf = (title: string): Topic | undefined => {
  const bare = title
    .replace(/^[\d.\s)]+/, "")
    .replace(/[^\p{L}\p{N}\s()&/-]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return TOPICS.find(([, pattern]) => pattern.test(bare))?.[0];
};

/** The first block of a section, or of its subsections, that says something. */
function contentOf(card: Card, section: Section): { line: number; text: string } | undefined {
  const start = card.sections.indexOf(section);
  for (let i = start; i < card.sections.length; i++) {
    const current = card.sections[i];
    if (!current || (i > start && current.level <= section.level)) return undefined;
    const block = current.blocks.find((b) => {
      const text = b.value ?? b.text;
      return !isPlaceholder(text) && /[\p{L}\p{N}]/u.test(text.replace(/<!--[\s\S]*?-->/g, ""));
    });
    if (block) return { line: block.line, text: block.text };
  }
  return undefined;
}

function say(card: Card, statements: Statements, topic: Topic, line: number, raw: string): void {
  const place = { at: blockPlace(card, line), evidence: "prose" as const };
  const text = plain(raw.slice(0, 300)) || raw.slice(0, 80);
  const item = [{ text, at: place.at }];
  switch (topic) {
    case "license":
      stateList(statements, "license.stated", item, "prose");
      break;
    case "personal": {
      state(statements, "personalInfo.statement", text, place);
      const answer = presence(text);
      if (answer) state(statements, "personalInfo.present", answer, place);
      break;
    }
    case "provider":
      state(statements, "provider.name", text, place);
      if (/@|https?:/.test(raw)) stateList(statements, "contact", item, "prose");
      break;
    case "contact":
      stateList(statements, "contact", item, "prose");
      break;
    case "link":
      if (/https?:\/\//.test(raw)) stateList(statements, "contact", item, "prose");
      break;
    case "training":
      state(statements, "training.summary", text, place);
      break;
  }
}
