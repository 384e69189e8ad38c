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
  /** Caches the last clause found, because several cues ask for the same one. */
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
    const isOfData = name.kind === "dataset" || name.kind === "site";
    const isSubject = this.subject.isOwn(name.name) || this.subject.isTopic(name.name);
    if (RANK[name.form] > RANK.shaped || isOfData || isSubject) return false;
    const before = this.text.slice(clause, leading.start);
    const behind = this.text.slice(leading.end, leading.end + 200);
    const { subjectLead, subject, ownData } = this.language.guards;
    // "NEJM is a parallel corpus crawled from …" speaks of the data themselves.
    if (this.subject.kind === "dataset" && ownData?.test(behind)) return false;
    return before.length <= 24 && subjectLead.test(before) && subject.test(behind);
  }

  /** True if words before a group or behind it say that it is not what a cue makes of it. */
  isGuarded(group: MentionGroup, before: RegExp): boolean {
    const start = Math.max(this.clauseStart(group.start), group.start - 200);
    // The name of a file says nothing: `comparison_data.json`.
    const words = this.text.slice(start, group.start).replace(SNAKE_CASE, " ");
    const { ofModels, behind: isNoUse } = this.language.guards;
    if (before.test(words)) return true;
    if (this.subject.kind === "dataset" && ofModels?.test(words)) return true;
    const behind = this.text.slice(group.end, group.end + 60);
    return isNoUse.test(behind) && !isItems(group, behind);
  }

  private clauseStart(offset: number): number {
    if (this.clause?.offset === offset) return this.clause.start;
    const from = Math.max(0, offset - LONGEST_CLAUSE);
    const start =
      from + (this.language.guards.clauseEnd.exec(this.text.slice(from, offset))?.[0].length ?? 0);
    this.clause = { offset, start };
    return start;
  }
}

/** Returns true for works that a site is a source of: "PubMed papers" are data, the "PyTorch paper" is not. */
const isItems = ({ mentions }: MentionGroup, behind: string): boolean =>
  mentions[mentions.length - 1]?.kind === "site" && ITEMS.test(behind);

/** Limit in characters on how far a clause is searched. */
const LONGEST_CLAUSE = 1200;
const SNAKE_CASE = /[\w.]*[a-z]_[a-z][\w.]*/gi;
/** Nouns of what a site holds. */
export const ITEMS =
  /^\s(?:articles?|pages?|tables?|passages?|dumps?|posts?|comments?|questions?|videos?|tweets|threads?|reviews?|abstracts?|papers?|episodes?|subtitles?|profiles?|images?|forums?|users?|entries|api|apis|website|site|platform|server|channel|community|database|records|transcripts?|notes|stories|books)\b/i;
