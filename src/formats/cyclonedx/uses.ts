import type { Value } from "../../documents/card/card.js";
import type { UpstreamReference } from "../../documents/format.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import { useOf } from "../../documents/manifest/manifest.js";
import { type Statements, state, stateList } from "../../facts/draft.js";
import type { Relation } from "../../model/vocabulary.js";
import {
  type Bom,
  type BomPart,
  dataSets,
  disclosedValue,
  lastWord,
  mayBeDataSet,
  nameOf,
  propertiesOf,
  textAt,
  wordsOf,
} from "./bom.js";
import { licensesOf, providerOf } from "./component-facts.js";

/** True for parts that the bill describes as subjects: their facts are not repeated at their uses. */
export type IsSubject = (part: BomPart) => boolean;

/** What a text says was done with a base; it has to speak of this step, not of what the base itself is. */
const RELATION_WORDS: readonly (readonly [words: RegExp, relation: Relation])[] = [
  [/\bdistill?|\bteachers?\b|蒸馏|教师模型/i, "distilled-from"],
  [/\bquanti[sz]|量化/i, "quantized"],
  [/\bconver(?:ted|sion|ts?|ting)\b|\bexport(?:ed)? to\b|格式转换/i, "converted"],
  [/\b(?:q?lora|adapters?|peft)\b/i, "adapter"],
  [/\bmerg(?:ed?|ing)\b|模型合并/i, "merge"],
  [/\bprun(?:ed?|ing)\b|剪枝/i, "pruned"],
  [/\bcontinu(?:ed|al|ous)(?:ly)? pre-?train|继续预训练/i, "continued-pretrain"],
  [/\bfine-?tun|\bbase model\b|微调|基座模型/i, "finetune"],
];
const doneIn = (text: string): Relation | undefined =>
  RELATION_WORDS.find(([words]) => words.test(text))?.[1];

/** What a part says of its use here: "The teacher used for …", "base model used for fine-tuning". */
const STATED_USE =
  /\bused (?:for|as|in|to) [^.\n]{0,60}|\b(?:base|original|source) (?:model )?(?:for|of) [^.\n]{0,60}|^(?:the )?teacher\b[^.\n]{0,20}|用作[^。\n]{0,30}|^教师模型/gim;

/** Returns the relation that a part itself gives; `ai.model.relation: adapter` and the like give it in a word. */
function ownRelation(part: BomPart): Relation | undefined {
  if (!relations.has(part.cursor)) relations.set(part.cursor, readRelation(part));
  return relations.get(part.cursor);
}
/** Thousands may depend on one part. */
const relations = new WeakMap<Cursor, Relation | undefined>();

function readRelation(part: BomPart): Relation | undefined {
  for (const { name, value } of propertiesOf([part.cursor, part.cursor.get("modelCard")])) {
    if (!/relation(?:ship)?$|^role$/.test(lastWord(name))) continue;
    const relation = doneIn(
      (value.value()?.text ?? "").slice(0, 100).replace(/finetune/i, "fine-tune"),
    );
    if (relation) return relation;
  }
  const used = [...wordsOf(part).matchAll(STATED_USE)].map(([text]) => text).join("\n");
  return doneIn(used);
}

/** Measured against, judged by or kept beside it: in no way in it. */
const NOT_IN_THE_MODEL =
  /\b(?:judges?|evaluat\w+|benchmark\w*|baselines?|compar\w+|reference model|moderat\w+|guard(?:rail)?s?)\b|评测|评估|对比/i;

/**
 * Collects what the model is made from: `pedigree.ancestors`, its own parts, dependencies, properties, training tasks,
 * services.
 */
export function modelUses(
  bom: Bom,
  part: BomPart,
  isMain: boolean,
  isSubject: IsSubject,
): UpstreamReference[] {
  const collector = new BomUpstreams(part);
  collectAncestors(part, collector);
  collectDatasets(bom, part, collector, isSubject);
  collectNamed(bom, part, collector);
  if (isMain) collectTasks(bom, collector, isSubject);
  if (isMain) collectServices(bom, collector);
  for (const ref of bom.dependsOn(part)) {
    const target = bom.find(ref.text);
    if (!target || target === part || target.within === part) continue;
    if (target.kind === "model") {
      const relation =
        ownRelation(target) ?? (NOT_IN_THE_MODEL.test(wordsOf(target)) ? undefined : "component");
      if (relation) collector.add(target, relation, ref, isSubject);
    } else if (target.kind === "data" && mayBeDataSet(target))
      collector.add(
        target,
        NOT_IN_THE_MODEL.test(wordsOf(target)) ? "evaluated-on" : "trained-on",
        ref,
        isSubject,
      );
    else if (target.kind === "service" && teaches(target, TEACHER_WORDS))
      collector.add(target, "distilled-from", ref);
  }
  // What is listed under a bill's own model is in it.
  if (bom.top === part)
    for (const model of bom.models) {
      const name = model.cursor.get("name");
      if (model === part || textAt(model.cursor, "scope") === "excluded") continue;
      const relation =
        ownRelation(model) ?? (NOT_IN_THE_MODEL.test(wordsOf(model)) ? undefined : "component");
      if (relation) collector.add(model, relation, { text: "", at: name.at }, isSubject);
    }
  return collector.uses;
}

/** Collects where data come from: its ancestors, and what it depends on. A model from which data descend has made them. */
export function dataUses(bom: Bom, part: BomPart, isSubject: IsSubject): UpstreamReference[] {
  const collector = new BomUpstreams(part);
  for (const item of part.cursor.get("pedigree", "ancestors").items()) {
    const type = textAt(item, "type");
    const ancestor: BomPart = {
      kind: type === MODEL ? "model" : "data",
      cursor: item,
      within: undefined,
    };
    if (type === MODEL) collector.add(ancestor, "generated-by");
    else if (type === "data") collector.add(ancestor, "derived-from");
  }
  const made = MAKER_WORDS.test(wordsOf(part));
  for (const ref of bom.dependsOn(part)) {
    const target = bom.find(ref.text);
    if (!target || target === part) continue;
    if (target.kind === "data") {
      if (mayBeDataSet(target)) collector.add(target, "derived-from", ref, isSubject);
    } else if (made || teaches(target, MAKER_WORDS))
      collector.add(target, "generated-by", ref, isSubject);
  }
  const contents = dataSets(part).map((item) => item.get("contents"));
  for (const { name, value } of propertiesOf([part.cursor, ...contents]))
    if (/^(?:generat(?:or|ed(?:by|with|from))|teachers?(?:model|id|name)?)$/.test(lastWord(name)))
      collector.name(bom, value, "generated-by");
  return collector.uses;
}

const MODEL = "machine-learning-model";
const TEACHER_WORDS = /\bteachers?\b|\bdistill?(?:ation|ed|ing|s)?\b|教师|蒸馏/i;
const MAKER_WORDS =
  /\bteachers?\b|\bdistill?(?:ation|ed|ing|s)?\b|\bsynthe(?:tic|tically|si[sz]ed)\b|\b(?:machine|model|llm|ai)[- ]generated\b|\bgenerat(?:ed|es|or|ion of) (?:by|with|from|(?:the )?(?:training )?data)\b|教师|蒸馏|合成/i;

/** True if a part says of itself that it teaches. A service that only takes in data gives nothing back to learn from. */
function teaches(part: BomPart, words: RegExp): boolean {
  const flows = part.cursor
    .get("data")
    .items()
    .map((item) => textAt(item, "flow"));
  if (part.kind === "service" && flows.length > 0 && flows.every((flow) => flow === "inbound"))
    return false;
  return words.test(`${textAt(part.cursor, "name") ?? ""}\n${wordsOf(part)}`.replaceAll("_", " "));
}

/**
 * Reads `pedigree.ancestors`. The format has no word for how something descends from them: it is read from what the
 * ancestor says of its use, from the sentence of `pedigree.notes` that names it, from all the notes where it is the
 * only one. Ancestors of ancestors are carried as well.
 */
function collectAncestors(part: BomPart, collector: BomUpstreams, depth = 0): void {
  const pedigree = part.cursor.get("pedigree");
  const components = pedigree
    .get("ancestors")
    .items()
    .filter(({ node }) => node?.kind === "map");
  const notes = (textAt(pedigree, "notes") ?? "").slice(0, 10_000);
  const sentences = notes.split(/(?<=[.!?;。；])\s*|\n/).map((text) => [text, text.toLowerCase()]);
  for (const cursor of components) {
    const type = textAt(cursor, "type");
    const ancestor: BomPart = {
      kind: type === "data" ? "data" : "model",
      cursor,
      within: undefined,
    };
    if (type === "data") collector.add(ancestor, "trained-on");
    if (type !== MODEL) continue;
    const last = nameOf(ancestor)?.text.split("/").at(-1)?.toLowerCase() ?? "";
    const naming = () =>
      sentences.flatMap(([text, lower]) => (last !== "" && lower?.includes(last) ? text : []));
    const statedRelation = () => doneIn(components.length === 1 ? notes : naming().join("\n"));
    const relation =
      depth > 0 || collector.has(ancestor)
        ? undefined
        : (ownRelation(ancestor) ?? statedRelation());
    collector.add(ancestor, relation ?? "finetune");
    if (depth < MOST_GENERATIONS) collectAncestors(ancestor, collector, depth + 1);
  }
}
const MOST_GENERATIONS = 8;

/** Reads `modelParameters.datasets`: a reference to a component, or the data described on the spot. */
function collectDatasets(
  bom: Bom,
  part: BomPart,
  collector: BomUpstreams,
  isSubject: IsSubject,
): void {
  for (const item of trainingData(part)) {
    const ref = item.get("ref").value() ?? item.value();
    if (ref) {
      const target = bom.find(ref.text);
      if (target) collector.add(target, relationOf(wordsOf(target)), ref, isSubject);
      else
        collector.push(
          useOf({ ...ref, text: ref.text.replace(/^dataset:/, "") }, "dataset", "trained-on"),
        );
      continue;
    }
    const name = inlineName(item);
    if (name) collector.push(useOf(name, "dataset", relationOf(textAt(item, "description") ?? "")));
  }
}

/**
 * Reads the description, which "describes whether it is used for training, testing or validation": data that were only
 * tested on are not in the model.
 */
const relationOf = (words: string): Relation =>
  /\b(?:test(?:ing)?|evaluation|validation|benchmark)\b|测试集|评测/i.test(words) &&
  !/\b(?:train\w*|fine-?tun\w*)\b|训练|微调/i.test(words)
    ? "evaluated-on"
    : "trained-on";

export const trainingData = ({ cursor }: BomPart): Cursor[] =>
  cursor.get("modelCard", "modelParameters", "datasets").items();

/** Names data described on the spot: by its id on the Hub, else its name, else its address. */
function inlineName(item: Cursor): Value | undefined {
  const url = item.get("contents", "url").value();
  const id = HUB_DATA.exec(url?.text ?? "")?.[1];
  return url && id !== undefined
    ? { text: id, at: url.at }
    : (disclosedValue(item.get("name")) ?? url);
}
const HUB_DATA =
  /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\/([\w.-]{1,96}(?:\/[\w.-]{1,96})?)(?=[/?#]|$)/i;

/** Collects the upstreams that tools name in properties, because they know no field for them. */
function collectNamed(bom: Bom, part: BomPart, collector: BomUpstreams): void {
  for (const { name, value } of propertiesOf([part.cursor, part.cursor.get("modelCard")])) {
    const word = lastWord(name);
    if (/^teachers?(?:model|models|id|name)?$/.test(word))
      collector.name(bom, value, "distilled-from");
    if (/^(?:basemodels?|finetunedfrom)$/.test(word)) collector.name(bom, value, "finetune");
  }
}

/**
 * Reads `formulation[].workflows[].tasks[]`: what went into a distillation taught, data that went into a training were
 * trained on.
 */
function collectTasks(bom: Bom, collector: BomUpstreams, isSubject: IsSubject): void {
  const workflows = bom.root
    .get("formulation")
    .items()
    .flatMap((formula) => formula.get("workflows").items());
  for (const task of workflows.flatMap((flow) => [flow, ...flow.get("tasks").items()])) {
    const words = `${textAt(task, "name") ?? ""}\n${textAt(task, "description") ?? ""}`.replaceAll(
      "_",
      " ",
    );
    const refs = [
      ...task.get("resourceReferences").items(),
      ...task
        .get("inputs")
        .items()
        .flatMap((item) => [item.get("resource"), item.get("source")]),
    ];
    for (const ref of refs.flatMap((item) => item.get("ref").value() ?? [])) {
      const target = bom.find(ref.text);
      if (!target || target === collector.part) continue;
      if (target.kind === "data") {
        if (/\b(?:train|fine-?tun|distill?)/i.test(words) && mayBeDataSet(target))
          collector.add(target, "trained-on", ref, isSubject);
      } else if (TEACHER_WORDS.test(words) && !collector.has(target))
        collector.add(target, "distilled-from", ref, isSubject);
    }
  }
}

/** Collects services of the bill that say themselves that they teach. */
function collectServices(bom: Bom, collector: BomUpstreams): void {
  for (const service of bom.services)
    if (teaches(service, TEACHER_WORDS)) collector.add(service, "distilled-from");
}

/** Collects uses, each upstream once: the first statement is the plainest. */
class BomUpstreams {
  readonly uses: UpstreamReference[] = [];
  readonly part: BomPart;
  readonly #names = new Set<string>();

  constructor(part: BomPart) {
    this.part = part;
    const partName = nameOf(part);
    if (partName) this.#names.add(partName.text.toLowerCase());
  }

  has(part: BomPart): boolean {
    return this.#names.has((nameOf(part)?.text ?? "").toLowerCase());
  }

  push(use: UpstreamReference): void {
    const name = use.name.toLowerCase();
    if (this.#names.has(name)) return;
    this.#names.add(name);
    this.uses.push(use);
  }

  add(part: BomPart, relation: Relation, source?: Value, isSubject: IsSubject = () => false): void {
    const name = nameOf(part);
    if (!name || this.has(part)) return;
    const kind = part.kind === "data" ? "dataset" : part.kind === "service" ? "any" : "model";
    const open = relation === "distilled-from" || relation === "generated-by";
    const statements: Statements = new Map();
    stateEdgeFacts(part, statements, isSubject(part));
    this.push(
      useOf(
        { text: name.text, at: source?.at ?? name.at },
        open ? "any" : kind,
        relation,
        statements,
      ),
    );
  }

  /** Adds the upstream that a property names, or the part of the bill that it refers to. */
  name(bom: Bom, cursor: Cursor, relation: Relation): void {
    for (const value of cursor.values()) {
      const part = bom.find(value.text);
      if (part) this.add(part, relation, value);
      else if (
        disclosedValue(cursor) &&
        value.text.length <= 200 &&
        !/^(?:true|false|yes|no|\d+)$/i.test(value.text)
      )
        this.push(useOf(value, relation === "finetune" ? "model" : "any", relation));
    }
  }
}

/** States what the entry of an upstream says of it. What a subject of the same bill states of itself is found there. */
function stateEdgeFacts(part: BomPart, statements: Statements, isSubject: boolean): void {
  const { cursor } = part;
  const statedAt = (location: Value["at"]) => ({ at: location, evidence: "structured" }) as const;
  const revision = nameOf(part)?.revision ?? disclosedValue(cursor.get("version"));
  if (revision) state(statements, "edge.revision", revision.text, statedAt(revision.at));
  const hash = cursor
    .get("hashes")
    .items()
    .find((item) => textAt(item, "alg") === "SHA-256")
    ?.get("content")
    .value();
  if (hash) state(statements, "edge.hash", hash.text, statedAt(hash.at));
  const provider =
    part.kind === "service" ? disclosedValue(cursor.get("provider", "name")) : providerOf(cursor);
  if (provider) state(statements, "edge.provider", provider.text, statedAt(provider.at));
  if (!isSubject)
    stateList(statements, "edge.license.stated", licensesOf(cursor).names, "structured");
  if (part.kind !== "service") return;
  const endpoint = cursor.get("endpoints").values()[0];
  state(statements, "edge.access", "api", {
    ...statedAt(endpoint?.at ?? cursor.get("name").at),
    state: "derived",
  });
  const host = /^https?:\/\/(?:www\.)?([a-z0-9][a-z0-9.-]{2,252})(?=[:/?#]|$)/i.exec(
    endpoint?.text ?? "",
  )?.[1];
  if (endpoint && host !== undefined)
    state(statements, "edge.host", host.toLowerCase(), {
      ...statedAt(endpoint.at),
      state: "derived",
    });
}
