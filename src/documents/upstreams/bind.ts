import type { CuePlace, CuePlaces } from "./cue-places.js";
import type { Cue, CueLanguage, Role } from "./cues/index.js";
import { groupsOf, type MentionGroup } from "./groups.js";
import { FORMS, type Mention, type MentionForm, type MentionKind } from "./mentions/index.js";

/** What a text says of a name. */
export interface BoundName {
  readonly mention: Mention;
  readonly role: Role;
  /** The cue that says so, as the report prints it. */
  readonly cue: string;
}

/** A role that a label, a heading, a column or a list gives to the names in it. */
export interface Announcement {
  readonly role: Role;
  readonly cue: string;
}

/** The card whose sentence is read. */
export interface CardSubject {
  readonly kind: "model" | "dataset";
  /** Returns true for a name of the model or data set itself. */
  isOwn(name: string): boolean;
  /** Returns true for a name that a heading of the card has: it is spoken of as part of the subject. */
  isTopic(name: string): boolean;
}

const OF_MODELS = ["model", "any"] as const;
const TAKES: Readonly<Record<Role, readonly MentionKind[]>> = {
  base: OF_MODELS,
  "continued-pretrain": OF_MODELS,
  adapter: OF_MODELS,
  merge: OF_MODELS,
  quantized: OF_MODELS,
  converted: OF_MODELS,
  component: OF_MODELS,
  teacher: ["model", "service", "any"],
  data: ["dataset", "site", "any", "service", "model"],
  source: ["dataset", "site", "any"],
};
/** Behind a label the source of data may be a service: then it wrote them. A base may be called like an architecture. */
const ANNOUNCED: Partial<Record<Role, readonly MentionKind[]>> = {
  source: ["dataset", "site", "any", "service", "model"],
  base: ["model", "architecture", "any"],
};

const RANK = Object.fromEntries(FORMS.map((form, rank) => [form, rank])) as Record<
  MentionForm,
  number
>;
/** The least sure form of a name that a cue takes, where it does not say. */
const leastOf = (role: Role): MentionForm =>
  role === "teacher" ? "listed" : role === "source" ? "shaped" : "anchored";

/** A sentence, the names in it, and the cues of which a word stands in it. */
export interface BindableSentence {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly cues: readonly CuePlaces[];
  readonly language: CueLanguage;
  readonly subject: CardSubject;
  /** What the place of the sentence says of the name at its head. */
  readonly announced?: Announcement | undefined;
}

/** Binds the names of a sentence to what its cues say of them. */
export function bind(sentence: BindableSentence): BoundName[] {
  const { text, mentions, cues, announced } = sentence;
  const groups = groupsOf(text, mentions);
  const binder = new Binder(sentence, groups);
  return groups.flatMap((group) => binder.take(group, cues, announced));
}

/** How many words may stand between a cue and a name; of Chinese twice as many characters. */
const MOST_BETWEEN = { none: 1, tight: 4, loose: 9 } as const;

/** How a cue reaches a group: the nearest one counts, of two equally near ones the longer. */
interface Reach {
  readonly distance: number;
  readonly length: number;
}
const isNearer = (a: Reach, b: Reach): boolean =>
  a.distance < b.distance || (a.distance === b.distance && a.length > b.length);

class Binder {
  private readonly text: string;
  private readonly language: CueLanguage;
  private readonly subject: CardSubject;
  private readonly groups: readonly MentionGroup[];
  /** The clause that was looked for last: it is asked for more than once. */
  private clause: { readonly offset: number; readonly start: number } | undefined;

  constructor({ text, language, subject }: BindableSentence, groups: readonly MentionGroup[]) {
    this.text = text;
    this.language = language;
    this.subject = subject;
    this.groups = groups;
  }

  take(
    group: MentionGroup,
    places: readonly CuePlaces[],
    announced: Announcement | undefined,
  ): BoundName[] {
    let isOpen: boolean | undefined;
    let best: { reach: Reach; names: readonly BoundName[] } | undefined;
    for (const of of places) {
      const { cue } = of;
      const reach = this.reachOf(of, group);
      if (reach === undefined || (best && !isNearer(reach, best.reach))) continue;
      if (!cue.anyway) {
        isOpen ??= this.isGuarded(group, this.language.guards.unless);
        if (isOpen) continue;
      }
      const names = this.namesOf(group, cue, reach);
      if (names.length > 0) best = { reach, names };
    }
    // Most groups are reached by no cue: what speaks against one is looked for last.
    if (best === undefined && announced === undefined) return [];
    if (this.isForeign(group) || this.isGuarded(group, this.language.guards.before)) return [];
    if (best) return [...best.names];
    if (announced === undefined) return [];
    isOpen ??= this.isGuarded(group, this.language.guards.unless);
    return isOpen ? [] : this.announcedNames(group, announced);
  }

  /** Returns the names of a group that a cue takes, with the roles that their kinds make of its own. */
  private namesOf(group: MentionGroup, cue: Cue, { distance }: Reach): BoundName[] {
    if (cue.gap === "none" && /^['’]s\b/.test(this.text.slice(group.end))) return [];
    const kinds = cue.takes ?? TAKES[cue.role];
    const names = this.accepted(group, cue.role, kinds, this.least(cue)).filter(
      ({ form }) => RANK[form] <= RANK.anchored || distance <= NEAR,
    );
    // What is listed with data sets is one, whatever it is called after.
    const areSets = cue.role === "data" && names.some(({ kind }) => kind === "dataset");
    return names.flatMap((mention) =>
      this.bound(
        areSets && mention.kind === "model" ? { ...mention, kind: "dataset" } : mention,
        cue.role,
        cue.id,
      ),
    );
  }

  /** Returns the names at the head of an item; an exact one counts wherever it stands. */
  private announcedNames(group: MentionGroup, { role, cue }: Announcement): BoundName[] {
    const kinds = ANNOUNCED[role] ?? TAKES[role];
    const names = this.accepted(group, role, kinds, "shaped");
    const hasExact = this.groups.some(
      (other) => other !== group && other.mentions.some(({ form }) => form === "exact"),
    );
    const heads =
      group === this.groups[0] &&
      this.follows(0, group.start, "tight") &&
      HEAD.test(this.text.slice(group.end));
    return names
      .filter(
        ({ form, kind }) =>
          (form === "exact" && (kind === "dataset" || !OF_DATA.has(role))) || (heads && !hasExact),
      )
      .flatMap((mention) => this.bound(mention, role, cue));
  }

  private accepted(
    group: MentionGroup,
    role: Role,
    kinds: readonly MentionKind[],
    least: MentionForm,
  ): Mention[] {
    const sure = group.mentions.filter(
      (mention) =>
        kinds.includes(mention.kind) &&
        rankOf(mention, role) <= RANK[least] &&
        (mention.form !== "plain" || group.mentions.length > 1 || this.isTitle(mention)),
    );
    if (sure.length === 0) return [];
    return group.mentions.filter(
      (mention) =>
        kinds.includes(mention.kind) &&
        !(role === "data" && INSTITUTION.test(mention.name)) &&
        (mention.form !== "plain" || role === "data" || sure.includes(mention)),
    );
  }

  /** Sources are named in passing: in the card of a model only what is surely a name counts. */
  private least({ role, least = leastOf(role) }: Cue): MentionForm {
    const strict = role === "source" && this.subject.kind === "model" && !this.language.cjk;
    return strict && RANK[least] > RANK.anchored ? "anchored" : least;
  }

  /** True for capitalized words that more than their capitals make a name. */
  private isTitle({ name, linked, end }: Mention): boolean {
    if (/[\u3400-\u9fff]|^https?:/.test(name)) return true;
    if (!name.includes(" ")) return false;
    return linked === true || COLLECTION.test(name) || ITEMS.test(this.text.slice(end, end + 20));
  }

  /** Returns the name with its role, as its kind makes it: who trains on what a model wrote learns from the model. */
  private bound(mention: Mention, stated: Role, cue: string): BoundName[] {
    const role = stated === "data" && this.subject.kind === "dataset" ? "source" : stated;
    if (this.subject.isOwn(mention.name) && !isOther(mention, role, cue)) return [];
    const { kind } = mention;
    if (role === "source" && (kind === "service" || kind === "model"))
      return [{ mention, role: "teacher", cue }];
    if (role !== "data" || (kind !== "service" && kind !== "model"))
      return [{ mention, role, cue }];
    if (kind === "service" || OUTPUTS.test(this.text.slice(mention.end, mention.end + 40)))
      return [{ mention, role: "teacher", cue }];
    const isBase =
      /\d/.test(mention.name) && this.subject.kind === "model" && cue.endsWith("trained-on");
    return isBase ? [{ mention, role: "base", cue }] : [];
  }

  private reachOf({ cue, leads, trails }: CuePlaces, group: MentionGroup): Reach | undefined {
    let reach: Reach | undefined;
    if (leads) {
      // The nearest ones first: those farther away need no look.
      for (let i = leads.length - 1; i >= 0; i--) {
        const { start, end } = leads[i] as CuePlace;
        if (end > group.start || group.start - end > FARTHEST) continue;
        const lead = { distance: group.start - end, length: end - start };
        if (reach && !isNearer(lead, reach)) continue;
        if (this.isInName(start)) continue;
        if (this.follows(end, group.start, cue.gap ?? "loose")) reach = lead;
      }
      if (reach === undefined) return undefined;
    }
    if (trails) {
      let behind: Reach | undefined;
      for (const { start, end } of trails) {
        if (start < group.end || start - group.end > FARTHEST) continue;
        const trail = { distance: start - group.end, length: end - start };
        if (behind && !isNearer(trail, behind)) continue;
        if (this.isInName(start) || !this.follows(group.end, start, "tight", true)) continue;
        if (!cue.without?.test(this.text.slice(group.end, end))) behind = trail;
      }
      if (behind === undefined) return undefined;
      reach ??= behind;
    }
    if (reach === undefined) return undefined;
    if (cue.ofData && this.subject.kind === "model" && !this.speaksOfData(group)) return undefined;
    return cue.yields ? { ...reach, distance: Number.POSITIVE_INFINITY } : reach;
  }

  /** True for words within a name: what is distilled is `nllb-200-distilled-600M`, not what stands behind it. */
  private isInName(offset: number): boolean {
    return (
      /[-_]/.test(this.text.charAt(offset - 1)) &&
      this.groups.some(({ mentions }) =>
        mentions.some(({ start, end }) => start < offset && offset < end),
      )
    );
  }

  /** True if nothing but a few words that change nothing stands between two offsets. */
  private follows(start: number, end: number, gap: keyof typeof MOST_BETWEEN, behind = false) {
    const text = this.text.slice(start, end);
    const { between } = this.language.guards;
    if (this.language.cjk) {
      const open = text.replace(/[（(][^（）()]{0,30}[）)]/g, "");
      const length = open.replace(/[\s*_`"“”《「：:]/g, "").length;
      return (
        !/[，。；！？]/.test(open) &&
        length <= 2 * MOST_BETWEEN[gap] + (gap === "loose" ? 6 : 0) &&
        !between.test(text)
      );
    }
    if (/[;!?]|[.:](?:\s|$)(?!\s?$)/.test(text.trim().replace(/^[:.]/, ""))) return false;
    if (behind && /[,(]/.test(text)) return false;
    const words = text
      .replace(/\([^()]{0,60}\)/g, " ")
      .split(/[\s/]+/)
      .filter((word) => /[A-Za-z0-9]/.test(word));
    return (
      words.length <= MOST_BETWEEN[gap] &&
      !words.some((word) => STOPS.has(word.toLowerCase().replace(/[^a-z'-]/g, ""))) &&
      !between.test(text)
    );
  }

  /** True if the sentence speaks of data near a group, and of making or using them. */
  private speaksOfData(group: MentionGroup): boolean {
    const { data, use } = this.language.guards;
    const around =
      this.text.slice(Math.max(0, group.start - 160), group.start) +
      this.text.slice(group.end, group.end + 120);
    return data.test(around) && use.test(this.text);
  }

  /** True if the clause is about another model: "Alpaca was distilled from …; we use …". */
  private isForeign(group: MentionGroup): boolean {
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
    return before.length <= 24 && lead.test(before) && rest.test(behind);
  }

  private clauseStart(offset: number): number {
    if (this.clause?.offset === offset) return this.clause.start;
    const ends = this.language.cjk ? CLAUSE_ZH : CLAUSE;
    const from = Math.max(0, offset - LONGEST_CLAUSE);
    const start = from + (ends.exec(this.text.slice(from, offset))?.[0].length ?? 0);
    this.clause = { offset, start };
    return start;
  }

  private isGuarded(group: MentionGroup, before: RegExp): boolean {
    const start = Math.max(this.clauseStart(group.start), group.start - 200);
    if (before.test(this.text.slice(start, group.start))) return true;
    const behind = this.text.slice(group.end, group.end + 60);
    return this.language.guards.behind.test(behind) && !isItems(group, behind);
  }
}

/** True for what a site is a source of: "PubMed papers" are data, the "PyTorch paper" is none. */
const isItems = ({ mentions }: MentionGroup, behind: string): boolean =>
  mentions[mentions.length - 1]?.kind === "site" && ITEMS.test(behind);

/** A link anchors the name of data, not that of a model: tools are linked, too. */
const rankOf = ({ form, linked }: Mention, role: Role): number =>
  form === "shaped" && linked && (role === "data" || role === "source")
    ? RANK.anchored
    : RANK[form];

/** True for a name like the subject's that is another's: its own data, the source that it was made from. */
function isOther({ name, kind, form, linked }: Mention, role: Role, cue: string): boolean {
  if (OF_ORIGIN.test(cue)) return form === "exact";
  if (role === "source") return linked === true || form === "exact";
  return role === "data" && (kind === "dataset" || /corpus|data|sft|instruct/i.test(name));
}

/** More characters than the words between a cue and a name have, and than a clause has. */
const FARTHEST = 500;
const LONGEST_CLAUSE = 1200;
/** Cues of labels and headings over the model that this one was made from, be it a copy of the same name. */
const OF_ORIGIN = /^(?:label|heading)\.(?:origin|base)$/;
/** How near, in characters, a name has to be that only its capitals show. */
const NEAR = 40;
const OF_DATA: ReadonlySet<Role> = new Set(["data", "source"]);
/** Who made something: in a list of data a name of no set. */
const INSTITUTION =
  /\b(?:University|Universit\w+|Institutes?|Centers?|Centre|Labs?|Laboratory|College|Department|Inc|Corporation|Company|Research|School|Foundation)\b/;
/** What follows the name at the head of an item: nothing, or what tells of it. */
const HEAD =
  /^["'”*)\]]*\s*(?:$|[:：(（,，、;|.。/@+&—–-]|(?:data ?sets?|data|corpus|corpora|models?|and|with|for|on|from|in|at|v?\d|\d[\d.,]{0,8}\s?(?:[kmw]|[gt]b?|hours?|samples?|tokens?|rows?))\b|\d[\d.,]{0,8}\s?[万亿条]|[\u3400-\u9fff]{0,16}(?:数据|语料)|模型|和|与|等)/i;
const COLLECTION =
  /\b(?:Corpus|Corpora|Datasets?|Archives?|Database|Collections?|Project|Wiki|Library|Treebank|Gigaword|News|Times|Journal|Encyclopedia|Museum|Parliament|Court|Commission)$/;
const ITEMS =
  /^\s(?:articles?|pages?|tables?|passages?|dumps?|posts?|comments?|questions?|videos?|tweets|threads?|reviews?|abstracts?|papers?|episodes?|subtitles?|profiles?|images?|forums?|users?|entries|api|apis|website|site|platform|server|channel|community|database|records|transcripts?|notes|stories|books)\b/i;
const OUTPUTS =
  /^(?:['’]s|的)?[\s-]?(?:generated|outputs?|responses?|answers?|completions?|conversations?|data\b|labels?|annotations?|traces?|reasoning|回复|回答|输出|生成)/i;
const SUBJECT_LEAD = /^[\W\d_]*(?:[A-Z][a-z]+ly,? )?(?:the |while |as |since |both )?[\W_]*$/i;
const SUBJECT =
  /^[\W_]{0,3}(?:\([^()]{0,60}\)\s?)?(?:,[^,]{0,60},\s)?(?:models? |team |authors )?(?:leveraged|trained|proposed|introduced|is|are|was|were|has|have|had|uses?|builds?|which|that)\b/i;
const SUBJECT_LEAD_ZH = /^[^\u3400-\u9fff]*(?:而|其中|虽然|例如|比如)?[^\u3400-\u9fff]*$/;
const SUBJECT_ZH = /^[^，。；]{0,4}(?:是|基于|由|使用|采用|在)/;
const CLAUSE_ZH = /^[\s\S]*[，。；！？;]/;
const CLAUSE =
  /^[\s\S]*(?:[;]|\.\s|, (?:but|while|whereas|however|we|our|this|it|and (?:we|then|is|was|the)|so)\b| – | — | but (?:we|our|this|it)\b)/;
/** Words between a cue and a name that begin something else. */
const STOPS: ReadonlySet<string> = new Set(
  "which that who whom where when whereas while but unlike than because since if so thus hence evaluated tested compared outperforms achieves achieving reaching using via for to by with without as is are was were has have had can could should will would trained tuned fine-tuned finetuned generated released available under following follow follows see refer".split(
    " ",
  ),
);
