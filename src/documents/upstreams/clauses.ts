import type { CardSubject } from "./card-subject.js";
import type { CueLanguage } from "./cues/index.js";
import type { MentionGroup } from "./groups.js";
import { RANK } from "./mentions/index.js";

/** The clauses of a sentence: what speaks against binding the names in them. */
export class Clauses {
  readonly text: string;
  readonly language: CueLanguage;
  readonly subject: CardSubject;
  private readonly groups: readonly MentionGroup[];
  /** The clause that was looked for last: it is asked for more than once. */
  private clause: { readonly offset: number; readonly start: number } | undefined;

  constructor(
    { text, language, subject }: Pick<Clauses, "text" | "language" | "subject">,
    groups: readonly MentionGroup[],
  ) {
    this.text = text;
    this.language = language;
    this.subject = subject;
    this.groups = groups;
  }

  /** True if the sentence speaks of data near a group, and of making or using them. */
  speakOfData(group: MentionGroup): boolean {
    const { data, use } = this.language.guards;
    const around =
      this.text.slice(Math.max(0, group.start - 160), group.start) +
      this.text.slice(group.end, group.end + 120);
    return data.test(around) && use.test(this.text);
  }

  /** True if the clause is about another model: "Alpaca was distilled from …; we use …". */
  isForeign(group: MentionGroup): boolean {
    const clause = this.clauseStart(group.start);
    const leading = this.groups.find(({ start }) => start >= clause);
    const [name] = leading?.mentions ?? [];
    if (leading === undefined || name === undefined || leading === group) return false;
    const isData = name.kind === "dataset" || name.kind === "site";
    const isSubject = this.subject.isOwn(name.name) || this.subject.isTopic(name.name);
    if (RANK[name.form] > RANK.shaped || isData || isSubject) return false;
    const before = this.text.slice(clause, leading.start);
    const behind = this.text.slice(leading.end, leading.end + 200);
    const [lead, rest] = this.language.cjk
      ? [SUBJECT_LEAD_ZH, SUBJECT_ZH]
      : [SUBJECT_LEAD, SUBJECT];
    // "NEJM is a parallel corpus crawled from …" speaks of the data themselves.
    if (this.subject.kind === "dataset" && IS_DATA.test(behind)) return false;
    return before.length <= 24 && lead.test(before) && rest.test(behind);
  }

  /** True if words before a group or behind it say that it is not what a cue makes of it. */
  isGuarded(group: MentionGroup, before: RegExp): boolean {
    const start = Math.max(this.clauseStart(group.start), group.start - 200);
    // The name of a file says nothing: `comparison_data.json`.
    const words = this.text.slice(start, group.start).replace(SNAKE_CASE, " ");
    if (before.test(words) || this.isOfOtherModels(words)) return true;
    const behind = this.text.slice(group.end, group.end + 60);
    return this.language.guards.behind.test(behind) && !isItems(group, behind);
  }

  /** True on the card of a data set for what models were trained on. */
  private isOfOtherModels(words: string): boolean {
    return this.subject.kind === "dataset" && TRAINS_MODELS.test(words);
  }

  private clauseStart(offset: number): number {
    if (this.clause?.offset === offset) return this.clause.start;
    const ends = this.language.cjk ? CLAUSE_ZH : CLAUSE;
    const from = Math.max(0, offset - LONGEST_CLAUSE);
    const start = from + (ends.exec(this.text.slice(from, offset))?.[0].length ?? 0);
    this.clause = { offset, start };
    return start;
  }
}

/** True for what a site is a source of: "PubMed papers" are data, the "PyTorch paper" is none. */
const isItems = ({ mentions }: MentionGroup, behind: string): boolean =>
  mentions[mentions.length - 1]?.kind === "site" && ITEMS.test(behind);

/** More characters than a clause has. */
const LONGEST_CLAUSE = 1200;
const SNAKE_CASE = /[\w.]*[a-z]_[a-z][\w.]*/gi;
/** Says on the card of a data set what models were trained on. */
const TRAINS_MODELS =
  /\b(?:[Ww]e (?:\w+ )?(?:fine-?tune|train)|models?(?: (?:is|are|was|were|that|which))? (?:\w+ )?(?:fine-?tuned|trained)|[A-Z][\w-]*\d*[A-Za-z]* (?:is|was) (?:\w+ )?fine-?tuned)\b[^.;]{0,120}\bon\b/;
const IS_DATA =
  /^\W{0,3}(?:\([^()]{0,60}\)\s)?(?:is|are) (?:an?|the|our) (?:[\w-]+,? ){0,6}(?:corpus|data ?set|collection|benchmark)\b/i;
const SUBJECT_LEAD = /^[\W\d_]*(?:[A-Z][a-z]+ly,? )?(?:the |while |as |since |both )?[\W_]*$/i;
const SUBJECT =
  /^[\W_]{0,3}(?:\([^()]{0,60}\)\s?)?(?:,[^,]{0,60},\s)?(?:models? |team |authors )?(?:leveraged|trained|proposed|introduced|is|are|was|were|has|have|had|uses?|builds?|which|that)\b/i;
const SUBJECT_LEAD_ZH = /^[^\u3400-\u9fff]*(?:而|其中|虽然|例如|比如)?[^\u3400-\u9fff]*$/;
const SUBJECT_ZH = /^[^，。；]{0,4}(?:是|基于|由|使用|采用|在)/;
const CLAUSE_ZH = /^[\s\S]*[，。；！？;]/;
const CLAUSE =
  /^[\s\S]*(?:[;]|\.\s|, (?:but|while|whereas|however|we|our|this|it|and (?:we|then|is|was|the)|so)\b| – | — | but (?:we|our|this|it)\b)/;
/** Nouns of what a site holds. */
export const ITEMS =
  /^\s(?:articles?|pages?|tables?|passages?|dumps?|posts?|comments?|questions?|videos?|tweets|threads?|reviews?|abstracts?|papers?|episodes?|subtitles?|profiles?|images?|forums?|users?|entries|api|apis|website|site|platform|server|channel|community|database|records|transcripts?|notes|stories|books)\b/i;
