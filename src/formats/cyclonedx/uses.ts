import type { Value } from "../../documents/card/card.js";
import type { Use } from "../../documents/format.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import { useOf } from "../../documents/manifest/manifest.js";
import { type Statements, state, stateList } from "../../facts/draft.js";
import type { Relation } from "../../model/vocabulary.js";
import {
  type Bom,
  dataSets,
  lastWord,
  mayBeDataSet,
  nameOf,
  type Part,
  propertiesOf,
  said,
  textAt,
  wordsOf,
} from "./bom.js";
import { licensesOf, providerOf } from "./component-facts.js";

/** Which parts of the bill are described in it as subjects: what they are is not said once more at their uses. */
export type IsSubject = (part: Part) => boolean;

/** What a text says was done with a base; it has to speak of this step, not of what the base itself is. */
const DONE: readonly (readonly [words: RegExp, relation: Relation])[] = [
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
  DONE.find(([words]) => words.test(text))?.[1];

/** What a part says of its use here: "The teacher used for …", "base model used for fine-tuning". */
const USED =
  /\bused (?:for|as|in|to) [^.\n]{0,60}|\b(?:base|original|source) (?:model )?(?:for|of) [^.\n]{0,60}|^(?:the )?teacher\b[^.\n]{0,20}|用作[^。\n]{0,30}|^教师模型/gim;

/** The relation that a part itself says; `ai.model.relation: adapter` and the like say it in a word. */
function ownRelation(part: Part): Relation | undefined {
  if (!relations.has(part.cursor)) relations.set(part.cursor, readRelation(part));
  return relations.get(part.cursor);
}
/** Thousands may depend on one part. */
const relations = new WeakMap<Cursor, Relation | undefined>();

function readRelation(part: Part): Relation | undefined {
  for (const { name, value } of propertiesOf([part.cursor, part.cursor.get("modelCard")])) {
    if (!/relation(?:ship)?$|^role$/.test(lastWord(name))) continue;
    const found = doneIn(
      (value.value()?.text ?? "").slice(0, 100).replace(/finetune/i, "fine-tune"),
    );
    if (found) return found;
  }
  const used = [...wordsOf(part).matchAll(USED)].map(([text]) => text).join("\n");
  return doneIn(used);
}

/** Measured against, judged by or kept beside it: in no way in it. */
const ASIDE =
  /\b(?:judges?|evaluat\w+|benchmark\w*|baselines?|compar\w+|reference model|moderat\w+|guard(?:rail)?s?)\b|评测|评估|对比/i;

/** What the model is made from: `pedigree.ancestors`, its own parts, dependencies, properties, training tasks, services. */
export function modelUses(bom: Bom, part: Part, isMain: boolean, isSubject: IsSubject): Use[] {
  const found = new Found(part);
  ancestors(part, found);
  datasets(bom, part, found, isSubject);
  named(bom, part, found);
  if (isMain) tasks(bom, found, isSubject);
  if (isMain) services(bom, found);
  for (const ref of bom.dependsOn(part)) {
    const other = bom.find(ref.text);
    if (!other || other === part || other.within === part) continue;
    if (other.kind === "model") {
      const relation = ownRelation(other) ?? (ASIDE.test(wordsOf(other)) ? undefined : "component");
      if (relation) found.add(other, relation, ref, isSubject);
    } else if (other.kind === "data" && mayBeDataSet(other))
      found.add(other, ASIDE.test(wordsOf(other)) ? "evaluated-on" : "trained-on", ref, isSubject);
    else if (other.kind === "service" && teaches(other, TEACHES))
      found.add(other, "distilled-from", ref);
  }
  // What is listed under a bill's own model is in it.
  if (bom.top === part)
    for (const other of bom.models) {
      const name = other.cursor.get("name");
      if (other === part || textAt(other.cursor, "scope") === "excluded") continue;
      const relation = ownRelation(other) ?? (ASIDE.test(wordsOf(other)) ? undefined : "component");
      if (relation) found.add(other, relation, { text: "", at: name.at }, isSubject);
    }
  return found.uses;
}

/** Where data come from: its ancestors, and what it depends on. A model from which data descend has made them. */
export function dataUses(bom: Bom, part: Part, isSubject: IsSubject): Use[] {
  const found = new Found(part);
  for (const one of part.cursor.get("pedigree", "ancestors").items()) {
    const type = textAt(one, "type");
    const other: Part = { kind: type === MODEL ? "model" : "data", cursor: one, within: undefined };
    if (type === MODEL) found.add(other, "generated-by");
    else if (type === "data") found.add(other, "derived-from");
  }
  const made = MADE.test(wordsOf(part));
  for (const ref of bom.dependsOn(part)) {
    const other = bom.find(ref.text);
    if (!other || other === part) continue;
    if (other.kind === "data") {
      if (mayBeDataSet(other)) found.add(other, "derived-from", ref, isSubject);
    } else if (made || teaches(other, MADE)) found.add(other, "generated-by", ref, isSubject);
  }
  const contents = dataSets(part).map((one) => one.get("contents"));
  for (const { name, value } of propertiesOf([part.cursor, ...contents]))
    if (/^(?:generat(?:or|ed(?:by|with|from))|teachers?(?:model|id|name)?)$/.test(lastWord(name)))
      found.name(bom, value, "generated-by");
  return found.uses;
}

const MODEL = "machine-learning-model";
const TEACHES = /\bteachers?\b|\bdistill?(?:ation|ed|ing|s)?\b|教师|蒸馏/i;
const MADE =
  /\bteachers?\b|\bdistill?(?:ation|ed|ing|s)?\b|\bsynthe(?:tic|tically|si[sz]ed)\b|\b(?:machine|model|llm|ai)[- ]generated\b|\bgenerat(?:ed|es|or|ion of) (?:by|with|from|(?:the )?(?:training )?data)\b|教师|蒸馏|合成/i;

/** A part says of itself that it teaches. A service that only takes in data gives nothing back to learn from. */
function teaches(part: Part, words: RegExp): boolean {
  const flows = part.cursor
    .get("data")
    .items()
    .map((one) => textAt(one, "flow"));
  if (part.kind === "service" && flows.length > 0 && flows.every((flow) => flow === "inbound"))
    return false;
  return words.test(`${textAt(part.cursor, "name") ?? ""}\n${wordsOf(part)}`.replaceAll("_", " "));
}

/**
 * `pedigree.ancestors`. The format has no word for how something descends from them: it is read from what the ancestor says
 * of its use, from the sentence of `pedigree.notes` that names it, from all the notes where it is the only one. Ancestors of
 * ancestors are carried as well.
 */
function ancestors(part: Part, found: Found, depth = 0): void {
  const pedigree = part.cursor.get("pedigree");
  const list = pedigree
    .get("ancestors")
    .items()
    .filter(({ node }) => node?.kind === "map");
  const notes = (textAt(pedigree, "notes") ?? "").slice(0, 10_000);
  const sentences = notes.split(/(?<=[.!?;。；])\s*|\n/).map((text) => [text, text.toLowerCase()]);
  for (const cursor of list) {
    const type = textAt(cursor, "type");
    const ancestor: Part = { kind: type === "data" ? "data" : "model", cursor, within: undefined };
    if (type === "data") found.add(ancestor, "trained-on");
    if (type !== MODEL) continue;
    const last = nameOf(ancestor)?.text.split("/").at(-1)?.toLowerCase() ?? "";
    const naming = () =>
      sentences.flatMap(([text, lower]) => (last !== "" && lower?.includes(last) ? text : []));
    const about = () => doneIn(list.length === 1 ? notes : naming().join("\n"));
    const relation =
      depth > 0 || found.has(ancestor) ? undefined : (ownRelation(ancestor) ?? about());
    found.add(ancestor, relation ?? "finetune");
    if (depth < MOST_STEPS) ancestors(ancestor, found, depth + 1);
  }
}
const MOST_STEPS = 8;

/** `modelParameters.datasets`: a reference to a component, or the data described on the spot. */
function datasets(bom: Bom, part: Part, found: Found, isSubject: IsSubject): void {
  for (const one of trainingData(part)) {
    const ref = one.get("ref").value() ?? one.value();
    if (ref) {
      const other = bom.find(ref.text);
      if (other) found.add(other, relationOf(wordsOf(other)), ref, isSubject);
      else
        found.push(
          useOf({ ...ref, text: ref.text.replace(/^dataset:/, "") }, "dataset", "trained-on"),
        );
      continue;
    }
    const name = inlineName(one);
    if (name) found.push(useOf(name, "dataset", relationOf(textAt(one, "description") ?? "")));
  }
}

/** "Describes whether it is used for training, testing or validation": what was only tested on is not in the model. */
const relationOf = (words: string): Relation =>
  /\b(?:test(?:ing)?|evaluation|validation|benchmark)\b|测试集|评测/i.test(words) &&
  !/\b(?:train\w*|fine-?tun\w*)\b|训练|微调/i.test(words)
    ? "evaluated-on"
    : "trained-on";

export const trainingData = ({ cursor }: Part): Cursor[] =>
  cursor.get("modelCard", "modelParameters", "datasets").items();

/** What data described on the spot is called: its id at the Hub, else its name, else its address. */
function inlineName(one: Cursor): Value | undefined {
  const url = one.get("contents", "url").value();
  const id = HUB_DATA.exec(url?.text ?? "")?.[1];
  return url && id !== undefined ? { text: id, at: url.at } : (said(one.get("name")) ?? url);
}
const HUB_DATA =
  /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/datasets\/([\w.-]{1,96}(?:\/[\w.-]{1,96})?)(?=[/?#]|$)/i;

/** Upstreams that tools name in properties, because they know no field for them. */
function named(bom: Bom, part: Part, found: Found): void {
  for (const { name, value } of propertiesOf([part.cursor, part.cursor.get("modelCard")])) {
    const word = lastWord(name);
    if (/^teachers?(?:model|models|id|name)?$/.test(word)) found.name(bom, value, "distilled-from");
    if (/^(?:basemodels?|finetunedfrom)$/.test(word)) found.name(bom, value, "finetune");
  }
}

/** `formulation[].workflows[].tasks[]`: what went into a distillation taught, data that went into a training were trained on. */
function tasks(bom: Bom, found: Found, isSubject: IsSubject): void {
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
        .flatMap((one) => [one.get("resource"), one.get("source")]),
    ];
    for (const ref of refs.flatMap((one) => one.get("ref").value() ?? [])) {
      const other = bom.find(ref.text);
      if (!other || other === found.of) continue;
      if (other.kind === "data") {
        if (/\b(?:train|fine-?tun|distill?)/i.test(words) && mayBeDataSet(other))
          found.add(other, "trained-on", ref, isSubject);
      } else if (TEACHES.test(words) && !found.has(other))
        found.add(other, "distilled-from", ref, isSubject);
    }
  }
}

/** Services of the bill that say themselves that they teach. */
function services(bom: Bom, found: Found): void {
  for (const service of bom.services)
    if (teaches(service, TEACHES)) found.add(service, "distilled-from");
}

/** Collects uses, each upstream once: the first statement is the plainest. */
class Found {
  readonly uses: Use[] = [];
  readonly of: Part;
  readonly #names = new Set<string>();

  constructor(of: Part) {
    this.of = of;
    const own = nameOf(of);
    if (own) this.#names.add(own.text.toLowerCase());
  }

  has(part: Part): boolean {
    return this.#names.has((nameOf(part)?.text ?? "").toLowerCase());
  }

  push(use: Use): void {
    const name = use.name.toLowerCase();
    if (this.#names.has(name)) return;
    this.#names.add(name);
    this.uses.push(use);
  }

  add(part: Part, relation: Relation, at?: Value, isSubject: IsSubject = () => false): void {
    const name = nameOf(part);
    if (!name || this.has(part)) return;
    const kind = part.kind === "data" ? "dataset" : part.kind === "service" ? "any" : "model";
    const open = relation === "distilled-from" || relation === "generated-by";
    const statements: Statements = new Map();
    edgeFacts(part, statements, isSubject(part));
    this.push(
      useOf({ text: name.text, at: at?.at ?? name.at }, open ? "any" : kind, relation, statements),
    );
  }

  /** A property names an upstream, or refers to a part of the bill. */
  name(bom: Bom, cursor: Cursor, relation: Relation): void {
    for (const value of cursor.values()) {
      const part = bom.find(value.text);
      if (part) this.add(part, relation, value);
      else if (
        said(cursor) &&
        value.text.length <= 200 &&
        !/^(?:true|false|yes|no|\d+)$/i.test(value.text)
      )
        this.push(useOf(value, relation === "finetune" ? "model" : "any", relation));
    }
  }
}

/** What the entry of an upstream says of it. What a subject of the same bill states of itself is found there. */
function edgeFacts(part: Part, statements: Statements, isSubject: boolean): void {
  const { cursor } = part;
  const place = (at: Value["at"]) => ({ at, evidence: "structured" }) as const;
  const revision = nameOf(part)?.revision ?? said(cursor.get("version"));
  if (revision) state(statements, "edge.revision", revision.text, place(revision.at));
  const hash = cursor
    .get("hashes")
    .items()
    .find((one) => textAt(one, "alg") === "SHA-256")
    ?.get("content")
    .value();
  if (hash) state(statements, "edge.hash", hash.text, place(hash.at));
  const provider =
    part.kind === "service" ? said(cursor.get("provider", "name")) : providerOf(cursor);
  if (provider) state(statements, "edge.provider", provider.text, place(provider.at));
  if (!isSubject)
    stateList(statements, "edge.license.stated", licensesOf(cursor).names, "structured");
  if (part.kind !== "service") return;
  const endpoint = cursor.get("endpoints").values()[0];
  state(statements, "edge.access", "api", {
    ...place(endpoint?.at ?? cursor.get("name").at),
    state: "derived",
  });
  const host = /^https?:\/\/(?:www\.)?([a-z0-9][a-z0-9.-]{2,252})(?=[:/?#]|$)/i.exec(
    endpoint?.text ?? "",
  )?.[1];
  if (endpoint && host !== undefined)
    state(statements, "edge.host", host.toLowerCase(), { ...place(endpoint.at), state: "derived" });
}
