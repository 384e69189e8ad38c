import type { Location } from "../../model/location.js";
import type { Relation } from "../../model/vocabulary.js";
import { plain } from "../../text/markdown.js";
import { type Card, values } from "../card/card.js";
import type { UpstreamReference } from "../format.js";
import { type BaseName, tunedBase } from "./base-names.js";
import { type NameInText, namesIn, shortName } from "./names.js";
import type { Topic } from "./titles.js";

type CardKind = "model" | "dataset";
/** A name, a relation, and what kind of thing it is. */
interface NamedUpstream {
  readonly name: string;
  readonly kind: UpstreamReference["kind"];
  readonly relation: Relation;
}

/** Collects the uses that the body names; what the front matter declares is not looked for again. */
export class UpstreamCollector {
  readonly collected: UpstreamReference[] = [];
  private readonly sources: { raw: string; at: Location }[] = [];
  private readonly bases: (BaseName & { relation: Relation; at: Location })[] = [];
  private readonly path: readonly string[];
  private readonly seen = new Set<string>();
  private readonly declared: ReadonlySet<Relation>;
  private readonly kind: CardKind;

  constructor(card: Card, kind: CardKind) {
    this.kind = kind;
    this.declared = declaredRelations(card);
    this.path = card.source.file.toLowerCase().split(/\/|__|\.mdx?$|-readme/);
  }

  /** Collects the names in a label, a table row, or a heading with its content. */
  label(topic: Topic, raw: string, location: Location, short = true): void {
    const relation = this.relationOf(topic);
    if (!relation || this.declared.has(relation)) return;
    for (const named of valueNames(raw, relation, short))
      this.add({ ...named, relation }, location);
  }

  /** Collects the names in a label that says where data come from; of generated data that is their generator. */
  source(raw: string, location: Location): void {
    if (this.kind === "dataset") this.sources.push({ raw, at: location });
  }

  /** Notes that the card says that its data were generated. */
  synthetic(): void {
    if (this.declared.has("generated-by")) return;
    for (const { raw, at: location } of this.sources.splice(0))
      for (const named of namesIn(raw))
        if (named.kind === "model") this.add(model(named, "generated-by"), location);
  }

  /** Collects the names in a sentence that speaks of this model or data set. */
  sentence(raw: string, location: Location): void {
    for (const reference of sentenceUses(raw, this.kind))
      if (!this.declared.has(reference.relation)) this.add(reference, location);
  }

  /** Collects the base that a title or an opening sentence names; it counts where nothing plainer names one. */
  title(raw: string, location: Location): void {
    if (this.kind !== "model" || this.declared.has("finetune")) return;
    const base = tunedBase(raw);
    if (!base || this.isOwn(base.name)) return;
    const relation = teaches(raw, base.name) ? "distilled-from" : "finetune";
    if (!this.declared.has(relation)) this.bases.push({ ...base, relation, at: location });
  }

  /** True for the id of the card itself: it names no base. */
  private isOwn(name: string): boolean {
    const short = name.toLowerCase().split("/").pop() ?? "";
    return this.path.some((part) => part === short);
  }

  /** Adds what only a title or an opening sentence named. */
  close(): void {
    const base = this.bases.find(({ exact }) => exact) ?? this.bases[0];
    if (base && !this.collected.some((use) => use.kind === "model"))
      this.add({ name: base.name, kind: "model", relation: base.relation }, base.at);
  }

  private relationOf(topic: Topic): Relation | undefined {
    if (topic === "teacher") return this.kind === "model" ? "distilled-from" : "generated-by";
    if (topic === "generator") return this.kind === "dataset" ? "generated-by" : undefined;
    if (this.kind === "dataset") return undefined;
    return topic === "base" ? "finetune" : topic === "data" ? "trained-on" : undefined;
  }

  private add({ name, kind, relation }: NamedUpstream, location: Location): void {
    const key = `${relation} ${name.toLowerCase()}`;
    if (this.seen.has(key) || this.collected.length >= MOST) return;
    this.seen.add(key);
    this.collected.push({
      name,
      kind,
      relation,
      at: location,
      evidence: "prose",
      statements: new Map(),
    });
  }
}

const MOST = 40;

/**
 * True if a text says that the model is a teacher: "X fine-tuned on Y, then distilled to a smaller model", "distilled on
 * Y from the X fine-tuned on Z".
 */
function teaches(text: string, name: string): boolean {
  const offset = text.indexOf(name);
  return (
    /\bdistill?ed\b.{0,80}\bfrom\s(?:the |an? )?\W{0,3}$/i.test(
      text.slice(0, Math.min(offset, 500)),
    ) || /\bdistill?ed\s(?:in)?to\b/i.test(text.slice(offset + name.length, 500))
  );
}

/** Returns what the structured part declares already: the body would only repeat it in other words. */
function declaredRelations(card: Card): ReadonlySet<Relation> {
  const { entries } = card.root;
  const declared = new Set<Relation>();
  const tags = entries.has("tags") ? values(card, entries.get("tags")?.value) : [];
  const governance = entries.get("governance")?.value;
  const has = (key: string) => governance?.kind === "map" && governance.entries.has(key);
  if (
    entries.has("base_model") ||
    entries.has("finetuned_from") ||
    has("lineage") ||
    tags.some((tag) => tag.text.startsWith("base_model:"))
  )
    declared.add("finetune");
  if (entries.has("datasets") || has("training")) declared.add("trained-on");
  if (has("teachers")) declared.add("distilled-from");
  if (has("synthetic")) declared.add("generated-by");
  return declared;
}

/** Returns the names in a value: links and ids wherever they stand, else known families, else one short name. */
function valueNames(
  raw: string,
  relation: Relation,
  short: boolean,
): Omit<NamedUpstream, "relation">[] {
  const value = raw.slice(0, 600);
  const text = plain(value);
  if (text.length > 400 || /^(?:none|no\b|n\/a|无|不)/i.test(text)) return [];
  const data = relation === "trained-on";
  const kind = data ? "dataset" : "model";
  // In running text an id without a link may be anything; behind a label it is what the label says.
  const long = text.length > 120;
  const names = namesIn(value).filter((named) =>
    data ? named.kind === "dataset" || (named.kind === "any" && !long) : named.kind !== "dataset",
  );
  const exact = names.filter((named) => named.exact);
  const accepted = exact.length > 0 ? exact : data ? [] : names;
  if (accepted.length > 0)
    return (relation === "finetune" && long ? accepted.slice(0, 1) : accepted).map(({ name }) => ({
      name,
      kind,
    }));
  if (!short) return [];
  const parts = data ? visible(text).split(/\s*[,，、;]\s*|\s+(?:and|&)\s+/) : [text];
  if (parts.length > 8) return [];
  return parts.flatMap((part) => {
    const name = shortName(part);
    return name === undefined ? [] : [{ name, kind }];
  });
}

/** Removes sentences that list what was taken out of the data: "filtered for duplication, PII, and spam". */
const visible = (text: string): string =>
  text
    .split(/(?<=[.。])\s*/)
    .filter((sentence) => !TAKEN_OUT.test(sentence))
    .join(" ");
const TAKEN_OUT =
  /\b(?:filter(?:ed|ing)|clean(?:ed|ing)|screened|scrubbed|de-?duplicated)\s+(?:for|of|out|from|against|to)\b|\b(?:remov(?:ed?|ing)|exclud(?:ed?|es|ing)|without|free of|redact(?:ed|ing))\b|过滤|去除|剔除|清洗|脱敏/i;

const DISTILLED =
  /\bdistill?(?:ed|ation)\s+(?:(?:[\w-]+\s+){0,3}?(?:version|variant|checkpoint|model)?\s*(?:of|from)|on\s+(?:[\w.-]+\s+){1,8}?from)\s+/gi;
const AS_TEACHER = /\s*(?:[\w-]+\s+){0,2}?as\s+(?:(?:the|an?|its|our)\s+)?teacher\b/i;
const TEACHER_IS = /\bteacher(?:\s+(?:model|network|llm))?\s+(?:is|was|being)\s+/gi;
const DISTILLED_FROM_ZH = /(?:蒸馏自|教师模型(?:为|是|采用|使用))\s*/g;
const BY_ZH = /(?:从|由|以)\s*/g;
const TUNED =
  /\bfine-?tun(?:ed|ing)\s+(?:[\w-]+\s+){0,2}?(?:version|variant|checkpoint|model)?\s*(?:of|from|on top of)\s+/gi;
const TUNED_ZH = /(?:基于|由|在|从|以)\s*/g;
const TRAINED_ON = /\b(?:pre-?)?(?:trained|tuned)\b.{0,400}?\bon\s/i;
const GENERATED =
  /\b(?:generated|synthesi[sz]ed|distill?ed)\s+(?:[\w-]+\s+){0,2}?(?:by|with|using|from|via|through)\s+/gi;
const GENERATED_ZH = /(?:由|使用|利用|通过|基于|调用|借助|经)\s*/g;
/** Words that may stand between the verb and the name. */
const LEAD =
  /^(?:(?:the|a|an|our|larger|big|teacher|model|models|outputs?|responses?|completions|answers|of|from|prompting|original|state-of-the-art|powerful|openai(?:['’]s)?|anthropic(?:['’]s)?|google(?:['’]s)?|meta(?:['’]s)?|deepseek(?:['’]s)?|alibaba(?:['’]s)?|mistral(?:['’]s)?|microsoft(?:['’]s)?|api|via|using|大?模型|教师模型|knowledge|reasoning|traces?|data)[\s,]+)*[*_[("“]*/i;

function sentenceUses(raw: string, kind: CardKind): NamedUpstream[] {
  const text = raw.slice(0, 1000);
  const names = namesIn(text);
  if (names.length === 0) return [];
  const references: NamedUpstream[] = [];
  const models = names.filter((named) => named.kind !== "dataset");
  const behind = (
    pattern: RegExp,
    relation: Relation,
    accepts: (named: NameInText) => boolean = () => true,
  ) => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const reach = end + (LEAD.exec(text.slice(end, end + 120))?.[0].length ?? 0);
      const named = models.find(({ index }) => index >= end - 1 && index <= reach);
      if (!named || !accepts(named)) continue;
      references.push(model(named, relation));
      for (const next of listed(models, named, text).filter(accepts))
        references.push(model(next, relation));
    }
  };
  const teaching: Relation = kind === "model" ? "distilled-from" : "generated-by";
  if (/distil|teacher|蒸馏|教师/i.test(text)) {
    if (kind === "model") behind(DISTILLED, teaching);
    behind(TEACHER_IS, teaching);
    for (const named of models) {
      const after = text.slice(named.index, named.index + 400);
      const tail = after.slice(nameLength(after, named));
      if (
        AS_TEACHER.exec(tail.slice(0, 80))?.index === 0 ||
        /^[`*]{0,2}\s*(?:为|作为)教师/.test(tail)
      )
        references.push(model(named, teaching));
    }
    behind(DISTILLED_FROM_ZH, teaching);
    if (/蒸馏|教师/.test(text))
      behind(BY_ZH, teaching, (named) => /蒸馏|为教师/.test(clauseAfter(text, named)));
  }
  if (kind === "model") {
    behind(TUNED, "finetune", isExact);
    if (/微调|精调/.test(text))
      behind(
        TUNED_ZH,
        "finetune",
        (named) => isExact(named) && /微调|精调/.test(clauseAfter(text, named)),
      );
    const on = TRAINED_ON.exec(text);
    if (on && !/\bevaluat|\btest(?:ed|ing)\b/i.test(text))
      for (const named of names)
        if (named.kind === "dataset" && named.index >= on.index + on[0].length)
          references.push({ name: named.name, kind: "dataset", relation: "trained-on" });
  }
  if (kind === "dataset" || LEARNED.test(text)) {
    behind(GENERATED, teaching);
    if (/生成|合成|蒸馏/.test(text))
      behind(GENERATED_ZH, teaching, (named) => /生成|合成|蒸馏/.test(clauseAfter(text, named)));
  }
  return references;
}

/** Returns what a Chinese sentence says of a name: its verb comes after it, in the same clause ("由 A 微调，蒸馏自 B"). */
const clauseAfter = (text: string, { index }: NameInText): string =>
  /^[^，,。；;]{0,200}/.exec(text.slice(index))?.[0] ?? "";

/** For a model, generated text is a teacher's only where it is what the model learns from. */
const LEARNED =
  /\b(?:trained|tuned|training|fine-?tuning|distill?ed)\b.{0,200}\b(?:data|data ?sets?|instructions?|conversations|dialog(?:ue)?s|responses|samples|examples|demonstrations|outputs|traces|pairs|corpus)\b|训练|微调|蒸馏/i;

const model = (named: NameInText, relation: Relation): NamedUpstream => ({
  name: named.name,
  kind: "model",
  relation,
});
const isExact = (named: NameInText) => named.exact;

/** Returns the length of a name as written: a whole link, or the words. */
function nameLength(after: string, named: NameInText): number {
  if (after.startsWith("[")) {
    const close = after.indexOf(")");
    if (close > 0) return close + 1;
  }
  return named.name.length + (after.startsWith("`") ? 2 : 0);
}

/** Returns the names that follow another with nothing but a joint between: "GPT-4 and Claude 3, Gemini". */
function listed(names: readonly NameInText[], first: NameInText, text: string): NameInText[] {
  const followers: NameInText[] = [];
  let last = first;
  for (const next of names.slice(names.indexOf(first) + 1)) {
    const start = last.index + nameLength(text.slice(last.index, last.index + 400), last);
    const between = text.slice(start, next.index);
    if (
      between.length > 30 ||
      !/^[*_`)\s]*(?:,|and|or|&|\+|\/|、|和|与|,\s*and)[*_`(\s]*(?:(?:openai|anthropic|google|meta)(?:['’]s)?\s+)?[*_`(\s]*$/i.test(
        between,
      )
    )
      break;
    followers.push(next);
    last = next;
  }
  return followers;
}
