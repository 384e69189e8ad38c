import { type StatedItem, type Statements, state, stateList } from "../../../facts/draft.js";
import type { Location } from "../../../model/location.js";
import type { MarkdownBlock, TableRow } from "../../../text/markdown.js";
import type { Card } from "../../card/card.js";
import type { UpstreamReference } from "../../format.js";
import { type OutlineSection, within } from "../outline.js";
import { personalStatement } from "../personal-information.js";
import { linePlace, phrasePlace, placeOf } from "../place.js";
import { sentencesOf } from "../sentences.js";
import { topics } from "../titles.js";
import type { PersonCue } from "./cue.js";
import { DataHandling, stateSendings } from "./data-handling.js";
import { DescribedPersons } from "./described-persons.js";
import { ENGLISH_CUES } from "./en/cues.js";
import {
  namesGround,
  namesGuardian,
  promisesProtection,
  saysInvented,
  saysMade,
  saysNobody,
} from "./grounds.js";
import {
  asksForIdentity,
  asksForPersons,
  behindQuestions,
  isBareNo,
  isBareYes,
  isYesOfPersons,
} from "./questions.js";
import { CHINESE_CUES } from "./zh/cues.js";

interface PersonsBody {
  readonly card: Card;
  readonly kind: "model" | "dataset";
  readonly parts: readonly OutlineSection[];
}

/** Parts that speak of other data than the subject's, or of none. */
const OF_OTHERS = {
  model: topics(
    ...(["elsewhere", "aside", "evaluation", "test-data", "use", "misuse", "limits"] as const),
    ...(["license", "contact", "fields"] as const),
  ),
  dataset: topics("elsewhere", "evaluation", "test-data", "use", "misuse", "license", "contact"),
};
const AWAY = topics("elsewhere");
const SCOPE = /\b(?:scope|purpose|motivation)\b/i;
const OF_DATA = topics("data", "sources");
const RULED_OUT = topics("misuse", "limits", "evaluation");
/** A word of every sentence of interest. */
const AWAKE =
  /subreddit|confession|identit|identif|agreement|anonym|pseudonym|[不禁数]|patient|doctor|physician|clinic|medical|health|discharge|hospital|counsel|therap|mental|depress|suicid|criminal|ethnic|\brace\b|religio|political|orientation|speaker|participant|respondent|volunteer|users?\b|user ?name|author|individual|employee|customer|subject|face|facial|photo|portrait|picture|sharegpt|profile|people|person|pii\b|names\b|e-?mail|phone|crawl|web archive|vendor|third[- ]party|contractor|automat|chat|conversation|r[ée]sum[ée]s|curricul|child|teen|minors|pupil|adolesc|consent|ethic|\birb\b|institutional|opt|donat|fiction|fictit|invent|imagin|synthetic|simulat|artificial|fabricat|[患病医问心人脸声用客网员聊微贴论帖短简姓保学幼儿青未岁同伦虚模合匿脱三外自]/i;
const TRAINING =
  /\b(?:train\w*|fine-?tun\w+|data ?sets?|data|corpus|corpora|real)\b|数据|语料|训练|微调|真实/i;
/** True if a sentence of the card of a model speaks of what it learned from. */
export const ofTraining = (sentence: string): boolean => TRAINING.test(sentence);
/** A crawl of the web at large, in which persons cannot but be. */
const CRAWL =
  /\b(?:common ?crawl|web crawls?|web archives?|(?:crawl|scrape|dump|snapshot) of (?:the )?(?:whole |entire |open |public )?(?:web|internet|world wide web)|(?:millions|billions) of (?:web ?pages|websites|web ?sites))\b|(?:全网|互联网|网页)(?:的)?(?:海量)?(?:爬取|抓取|采集)|网页(?:语料|数据)/i;
/** The age groups of minors in a table of speakers, and a share that is not nothing. */
const MINOR_ROW =
  /^\W{0,4}(?:teens?|teenagers|children|under (?:18|20)|未成年人?|儿童|青少年)\W{0,4}$/i;
const SHARE = /[1-9]/;
const MOST = 12;
const CUES = [...ENGLISH_CUES, ...CHINESE_CUES];
/** Blocks that introduce a card. */
const FIRST = 5;

/**
 * States of which persons the data are by the text of a card, what was done with them, and on which ground they were taken.
 * `uses` are the models and data sets that the text names.
 */
export function readPersons(
  body: PersonsBody,
  statements: Statements,
  uses: readonly UpstreamReference[],
): void {
  const reader = new PersonsReader(body);
  reader.read();
  reader.into(statements, uses);
}

/** What was counted or learned on such pages. */
const NO_PAGES =
  /\b(?:domain names|n-?grams|embeddings?|word vectors?|urls|quer(?:y|ies)|index|frequenc(?:y|ies)|language models?|statistics|unlike|instead of)\b|词向量|词频/i;

class PersonsReader {
  private readonly body: PersonsBody;
  private readonly cues: readonly PersonCue[];
  private readonly persons: DescribedPersons;
  private readonly handling = new DataHandling();
  private readonly measures: StatedItem[] = [];
  private readonly crawls: StatedItem[] = [];
  private ground: { readonly text: string; readonly at: Location } | undefined;
  private guardian: Location | undefined;
  private invented = false;
  private nobody: Location | undefined;
  private somebody: Location | undefined;
  private asked = false;
  private askedForIdentity = false;
  private taken = 0;

  constructor(body: PersonsBody) {
    this.body = body;
    this.cues = CUES.filter((cue) => body.kind === "dataset" || !cue.ofData);
    this.persons = new DescribedPersons(body.card.source.text);
  }

  read(): void {
    for (const part of this.body.parts) {
      if (within(part, AWAY)) continue;
      const isOwn = !within(part, OF_OTHERS[this.body.kind]) || this.isScope(part);
      if (part.level === 1) this.readTitle(part);
      for (const block of part.blocks) this.readBlock(block, part, isOwn);
      if (this.body.kind === "dataset") for (const row of part.rows) this.readRow(row);
    }
  }

  into(statements: Statements, uses: readonly UpstreamReference[]): void {
    const { ground, guardian, body, persons, handling } = this;
    const isOfData = body.kind === "dataset";
    if (ground)
      state(statements, "legalBasis.statement", ground.text, { at: ground.at, evidence: "prose" });
    if (guardian) state(statements, "consent.guardian", "yes", { at: guardian, evidence: "prose" });
    stateList(statements, "security.measures", this.measures.slice(0, MOST), "prose");
    const { nobody, somebody } = this;
    const answered = somebody ?? nobody;
    if (isOfData && answered && !(nobody && somebody) && !statements.has("personalInfo.present"))
      state(statements, "personalInfo.present", somebody ? "yes" : "no", {
        at: answered,
        evidence: "prose",
      });
    if (!isOfData) handling.useInto(statements);
    if (this.invented) return;
    if (isOfData) stateList(statements, "personalInfo.indications", this.crawls, "prose");
    persons.minors ??= handling.youngTeachers;
    persons.into(statements);
    // Nobody asks how the data of nobody are protected.
    if (persons.isEmpty) return;
    handling.into(statements);
    stateSendings(uses, handling.sendings);
  }

  private readBlock(block: MarkdownBlock, part: OutlineSection, isOwn: boolean): void {
    const text = block.value || block.text;
    this.taken++;
    this.readAnswer(block);
    if (!AWAKE.test(text)) return;
    for (const { text: sentence } of sentencesOf(text)) {
      this.invented ||= saysInvented(sentence) || (this.taken <= FIRST && saysMade(sentence));
      const place = () => placeOf(this.body.card, block);
      if (saysNobody(sentence)) this.nobody ??= place();
      if (promisesProtection(sentence))
        this.measures.push({ text: sentence.slice(0, 200), at: place() });
      if (!this.ground && namesGround(sentence)) this.ground = { text: sentence, at: place() };
      if (!this.guardian && namesGuardian(sentence)) this.guardian = place();
      if (ASKS.test(sentence) || OF_WORKS.test(block.label ?? "")) continue;
      this.readHandling(sentence, part, isOwn, (phrase) => this.placeOf(block, phrase));
      if (isOwn && this.isOnData(sentence, part))
        this.readSentence(sentence, part.title, (phrase) => this.placeOf(block, phrase));
    }
  }

  private isOnData(sentence: string, part: OutlineSection): boolean {
    return this.body.kind === "dataset" || ofTraining(sentence) || within(part, OF_DATA);
  }

  private readHandling(
    sentence: string,
    part: OutlineSection,
    isOwn: boolean,
    place: (phrase: string) => Location,
  ): void {
    if (this.body.kind === "model" && !within(part, RULED_OUT))
      this.handling.readUse(sentence, place);
    if (!isOwn) return;
    this.handling.readData(sentence, place);
    if (this.isOnData(sentence, part)) this.handling.readTraining(sentence, place);
  }

  /** Reads a bare answer behind a question of a datasheet, in its block or in the next. */
  private readAnswer(block: MarkdownBlock): void {
    const { text } = block;
    const { asked, askedForIdentity } = this;
    this.asked = asksForPersons(text);
    this.askedForIdentity = this.asked && asksForIdentity(text);
    const end = this.asked ? lastSentence(behindQuestions(text)) : "";
    if ((asked && isBareNo(text)) || isBareNo(end)) this.nobody ??= placeOf(this.body.card, block);
    const isYes =
      (askedForIdentity && isBareYes(text)) || (this.askedForIdentity && isBareYes(end));
    if (isYes || (asked && isYesOfPersons(text))) this.somebody ??= placeOf(this.body.card, block);
  }

  private isScope({ title }: OutlineSection): boolean {
    return this.body.kind === "dataset" && SCOPE.test(title);
  }

  /** Reads the title of a data set, which often names what it holds and for whom. */
  private readTitle({ title, line }: OutlineSection): void {
    if (this.body.kind === "model" || !AWAKE.test(title)) return;
    this.readSentence(title, "", () => linePlace(this.body.card, line));
  }

  private placeOf(block: MarkdownBlock, phrase: string): Location {
    const { card } = this.body;
    const offset = block.text.indexOf(phrase);
    return offset < 0 ? placeOf(card, block) : phrasePlace(card, block, offset, phrase.length);
  }

  private readSentence(sentence: string, title: string, place: (phrase: string) => Location): void {
    const statement = personalStatement(sentence);
    // "It holds no records of patients" names them and has none.
    if (statement?.answer === "no") return;
    if (statement?.answer === "yes")
      this.persons.addStatement(statement.phrase, place(statement.phrase), sentence);
    const crawl = this.crawls.length < MOST ? CRAWL.exec(sentence)?.[0] : undefined;
    if (crawl !== undefined && !NO_PAGES.test(sentence))
      this.crawls.push({ text: crawl, at: place(crawl) });
    for (const cue of this.cues) {
      if (this.persons.isFull) return;
      const phrase = phraseOf(cue, sentence, title);
      if (phrase === undefined) continue;
      if (cue.context && !cue.context.test(this.body.card.source.text)) continue;
      this.persons.addCue(phrase, place(phrase), cue, sentence);
    }
  }

  private readRow({ cells, line }: TableRow): void {
    const [group = "", ...shares] = cells;
    if (!MINOR_ROW.test(group) || !shares.some((share) => SHARE.test(share))) return;
    this.persons.minors ??= linePlace(this.body.card, line);
  }
}

const lastSentence = (text: string): string =>
  text
    .slice(-16)
    .split(/[.?!]\s/)
    .at(-1) ?? "";

/** Behind these labels stand titles of other works. */
const OF_WORKS =
  /^(?:paper|publication|article|citation|homepage|repository|leaderboard|论文)s?\W{0,3}$/i;
/** A question answers nothing. */
const ASKS = /[?？]\W{0,4}$/;
/** What is denied, asked for or aimed at right before the words. */
const NOT_HELD =
  /\b(?:no|not|without|never|nor|neither|cannot|instead of|rather than|unlike|than|like|such as|designed|intended|aim(?:s|ed|ing)?|help(?:s|ing|ed)?|useful|enabl\w+|assist\w*|how|respond\w*|recogni[sz]e|classify\w*|detect\w*|predict\w*)\b[^.;:]{0,40}$|n['’]t\b[^.;:]{0,40}$|\b(?:omit|exclud|avoid|minimi[sz]|discard)\w*\b[^.;:]{0,75}$|(?:不(?!断|仅|同|少|但)|未|没有|无|非|帮助|面向|用于|避免)[^。；，]{0,8}$/i;

function phraseOf(cue: PersonCue, sentence: string, title: string): string | undefined {
  const match = cue.pattern.exec(sentence);
  if (!match) return undefined;
  if (cue.needs && !cue.needs.test(sentence) && !cue.needs.test(title)) return undefined;
  if (cue.unless?.test(sentence)) return undefined;
  return NOT_HELD.test(sentence.slice(Math.max(0, match.index - 80), match.index))
    ? undefined
    : match[0].slice(0, 80).trim();
}
