import type { CardSubject } from "./card-subject.js";
import { Clauses, ITEMS } from "./clauses.js";
import type { CuePlace, CuePlaces } from "./cue-places.js";
import type { Cue, CueLanguage, Role } from "./cues/index.js";
import { groupsOf, type MentionGroup } from "./groups.js";
import { type Mention, type MentionForm, type MentionKind, RANK } from "./mentions/index.js";

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
  component: ["model", "architecture", "any"],
};

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
  private readonly clauses: Clauses;

  constructor(sentence: BindableSentence, groups: readonly MentionGroup[]) {
    const { text, language, subject } = sentence;
    this.text = text;
    this.language = language;
    this.subject = subject;
    this.groups = groups;
    this.clauses = new Clauses(sentence, groups);
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
        isOpen ??= this.clauses.isGuarded(group, this.language.guards.unless);
        if (isOpen) continue;
      }
      const names = this.namesOf(group, cue, reach);
      if (names.length > 0) best = { reach, names };
    }
    // Most groups are reached by no cue: what speaks against one is looked for last.
    if (best === undefined && announced === undefined) return [];
    if (this.clauses.isForeign(group) || this.clauses.isGuarded(group, this.language.guards.before))
      return [];
    if (best) return [...best.names];
    if (announced === undefined) return [];
    isOpen ??= this.clauses.isGuarded(group, this.language.guards.unless);
    return isOpen ? [] : this.announcedNames(group, announced);
  }

  /** Returns the names of a group that a cue takes, with the roles that their kinds make of its own. */
  private namesOf(group: MentionGroup, cue: Cue, { distance }: Reach): BoundName[] {
    if (cue.gap === "none" && /^['’]s\b/.test(this.text.slice(group.end))) return [];
    const kinds = cue.takes ?? TAKES[cue.role];
    const listed = OF_DATA.has(cue.role) ? asSets(group, this.text) : group;
    return this.accepted(listed, cue.role, kinds, this.least(cue))
      .filter(({ form }) => RANK[form] <= RANK.anchored || distance <= NEAR)
      .flatMap((mention) => this.bound(mention, cue.role, cue.id));
  }

  /** Returns the names at the head of an item; an exact one counts wherever it stands. */
  private announcedNames(group: MentionGroup, { role, cue }: Announcement): BoundName[] {
    if (REFERENCE.test(this.text)) return [];
    const kinds = ANNOUNCED[role] ?? TAKES[role];
    const names = this.accepted(group, role, kinds, "shaped").filter(
      // Capitalized words name many parts of a model; the name of a model has a version or a hyphen.
      ({ form, name }) => role !== "component" || RANK[form] <= RANK.anchored || /[\d-]/.test(name),
    );
    const hasExact = this.groups.some(
      (other) => other !== group && other.mentions.some(({ form }) => form === "exact"),
    );
    const heads =
      group === this.groups[0] &&
      this.follows(0, group.start, "tight") &&
      HEAD.test(this.text.slice(group.end));
    return names
      .filter((mention) => {
        const { form, kind } = mention;
        return (
          (form === "exact" &&
            (kind === "dataset" || !OF_DATA.has(role) || this.isHubItem(mention))) ||
          (heads && !hasExact)
        );
      })
      .flatMap((mention) => this.bound(mention, role, cue));
  }

  /** True for an id behind the name of a hub, or in brackets behind a title: "Kaggle: `org/name`", "Tern (org/tern)". */
  private isHubItem({ start, end }: Mention): boolean {
    const before = this.text.slice(0, start);
    return OF_HUB.test(before) || (/^[^()]{2,80}\($/.test(before) && this.text[end] === ")");
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
    if (cue.ofData && this.subject.kind === "model" && !this.clauses.speakOfData(group))
      return undefined;
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
    if (behind && /[,(]/.test(text.replace(/\(\d[^()]{0,12}\)/g, ""))) return false;
    const words = text
      .replace(/\([^()]{0,60}\)|\bsuch as\b|\ban? (?:fine-?tuned|distilled|quanti[sz]ed)\b/g, " ")
      .split(/[\s/]+/)
      .filter((word) => /[A-Za-z0-9]/.test(word));
    return (
      words.length <= MOST_BETWEEN[gap] &&
      !words.some((word) => STOPS.has(word.toLowerCase().replace(/[^a-z'-]/g, ""))) &&
      !between.test(text)
    );
  }
}

/** Returns a list of data sets in which what is called like a benchmark or a model is a data set, too. */
function asSets(group: MentionGroup, text: string): MentionGroup {
  const { mentions, end } = group;
  const areSets =
    mentions.some(({ kind }) => kind === "dataset") ||
    (mentions.length > 1 && SETS_BEHIND.test(text.slice(end, end + 30)));
  if (!areSets) return group;
  return {
    ...group,
    mentions: mentions.map((mention) =>
      SET_LIKE.has(mention.kind) ? { ...mention, kind: "dataset" } : mention,
    ),
  };
}
const SET_LIKE: ReadonlySet<MentionKind> = new Set(["tool", "model"]);

const ANCHORED_BY_LINK: ReadonlySet<Role> = new Set(["data", "source", "converted", "quantized"]);
/** A link anchors the name of data, not that of a model: tools are linked, too. */
const rankOf = ({ form, linked }: Mention, role: Role): number =>
  form === "shaped" && linked && ANCHORED_BY_LINK.has(role) ? RANK.anchored : RANK[form];

/** True for a name like the subject's that is another's: its own data, the source that it was made from. */
function isOther({ name, kind, form, linked }: Mention, role: Role, cue: string): boolean {
  if (OF_ORIGIN.test(cue)) return form === "exact";
  if (role === "source") return linked === true || form === "exact";
  return role === "data" && (kind === "dataset" || /corpus|data|sft|instruct/i.test(name));
}

/** Limit in characters on the words between a cue and a name. */
const FARTHEST = 500;
/** Cues of labels and headings over the model that this one was made from, be it a copy of the same name. */
const OF_ORIGIN = /^(?:label|heading)\.(?:origin|base)$/;
/** How near, in characters, a name has to be that only its capitals show. */
const NEAR = 40;
const SETS_BEHIND =
  /^\W{0,3}(?:(?:以及|和|及|等)[^，。；]{0,12})?(?:数据集|语料库)|^\W{0,2} (?:data ?sets|corpora)\b/i;
/** An entry of a list of references: "A. Author, B. Author, and C. Author. 2018. Title". */
const REFERENCE = /^[^.]{20,300}(?:\.|,) \(?(?:19|20)\d\d\)?[a-z]?\. /;
const OF_HUB =
  /^\W{0,6}(?:hugging ?face|hf|kaggle|modelscope|zenodo|github)(?: hub| data ?sets?)?\s?[:：]\s?$/i;
const OF_DATA: ReadonlySet<Role> = new Set(["data", "source"]);
/** Who made something: in a list of data a name of no set. */
const INSTITUTION =
  /\b(?:University|Universit\w+|Institutes?|Centers?|Centre|Labs?|Laboratory|College|Department|Inc|Corporation|Company|Research|School|Foundation)\b/;
/** What follows the name at the head of an item: nothing, or what tells of it. */
const HEAD =
  /^["'”*)\]]*\s*(?:$|-(?:based|derived|style)\b|[:：(（,，、;|.。/@+&—–-]|(?:data ?sets?|data|corpus|corpora|models?|apis?|database|website|repository|records|feeds?|archives?|and|with|for|on|from|in|at|v?\d|\d[\d.,]{0,8}\s?(?:[kmw]|[gt]b?|hours?|samples?|tokens?|rows?))\b|\d[\d.,]{0,8}\s?[万亿条]|[\u3400-\u9fff]{0,16}(?:数据|语料)|模型|和|与|等)/i;
const COLLECTION =
  /\b(?:Corpus|Corpora|Datasets?|Archives?|Database|Collections?|Project|Wiki|Library|Treebank|Gigaword|News|Times|Journal|Encyclopedia|Museum|Parliament|Court|Commission)$/;
const OUTPUTS =
  /^(?:['’]s|的)?[\s-]?(?:generated|outputs?|responses?|answers?|completions?|conversations?|data\b|labels?|annotations?|traces?|reasoning|回复|回答|输出|生成)/i;
/** Words between a cue and a name that begin something else. */
const STOPS: ReadonlySet<string> = new Set(
  "which that who whom where when whereas while but unlike than because since if so thus hence evaluated tested compared outperforms achieves achieving reaching using via for to by with without as is are was were has have had can could should will would trained tuned fine-tuned finetuned generated released available under following follow follows see refer covering about".split(
    " ",
  ),
);
