import { folderOf, nameOf } from "../../facts/paths.js";
import type { BaselineSubject } from "../../model/baseline.js";
import type { Subject } from "../../model/fact.js";
import type { LineageEdge } from "../../model/lineage.js";
import type { SubjectKind } from "../../model/vocabulary.js";
import { digest } from "./fingerprint.js";

/** The models and data sets of a repository, and who describes them: no finding is among it, so every shard has the same. */
export interface Inventory {
  /** All of them, in whichever shard they are judged; what is no model or data set is passed over. */
  subjects(): Iterable<Subject>;
  readonly subjectsOf: ReadonlyMap<string, readonly string[]>;
  readonly edges: readonly LineageEdge[];
  /** Names of the files in a folder of the repository, be they checked or not. */
  names(folder: string): Promise<readonly string[]>;
}

/** Whether a file is there that the run does not look at. */
export const isElsewhere = async (
  file: string,
  { subjectsOf, names }: Pick<Inventory, "subjectsOf" | "names">,
): Promise<boolean> =>
  !subjectsOf.has(file) && (await names(folderOf(file))).includes(nameOf(file));

/** Names of the thing itself: what a rename changes. */
const NAMES: readonly string[] = ["name", "owner"];

/** Hash of what a subject declares: the same after its card was moved or its id changed. */
export function factsHash({ facts }: Pick<Subject, "facts">): string {
  const declared = Object.entries(facts)
    .filter(
      ([name, { state, evidence }]) =>
        state === "declared" && evidence !== "inferred" && !NAMES.includes(name),
    )
    .map(([name, { value }]) => [name, value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return digest(JSON.stringify(declared));
}

/** The subjects as a baseline records them, sorted. */
export function inventoried({ subjects, subjectsOf: ids }: Inventory): BaselineSubject[] {
  const files = new Map<string, string[]>();
  for (const [file, list] of ids)
    for (const id of list) {
      const known = files.get(id);
      if (known) known.push(file);
      else files.set(id, [file]);
    }
  const found: BaselineSubject[] = [];
  for (const subject of subjects()) {
    const { id, kind } = subject;
    if (kind !== "model" && kind !== "dataset") continue;
    found.push({ id, kind, files: [...(files.get(id) ?? [])].sort(), facts: factsHash(subject) });
  }
  return found.sort((a, b) => compare(keyOf(a), keyOf(b)));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const keyOf = ({ kind, id }: { readonly kind: SubjectKind; readonly id: string }) =>
  `${kind} ${id}`;

/** What subjects and documents were called when the baseline was written. */
export interface Renames {
  /** Name under which a finding on the subject would have stood there; undefined where it is the same. */
  before(kind: SubjectKind, subject: string): string | undefined;
}

/**
 * A subject that the baseline does not know takes the place of one that is gone: of one whose card is the same file, or
 * of one that declared the same. One takes the place of one, so that no entry of the baseline counts twice.
 */
export async function renames(
  known: readonly BaselineSubject[],
  now: readonly BaselineSubject[],
  inventory: Inventory,
): Promise<Renames> {
  const pairs = await pairsOf(known, now, inventory);
  const ids = new Map<string, string>();
  for (const [fresh, old] of pairs) ids.set(keyOf(fresh), old.id).set(fresh.id, old.id);
  const edges = new Map(inventory.edges.map((edge) => [edge.id, edge]));
  const documents = documentsBefore(known, now, pairs, inventory);
  const idBefore = (id: string) => ids.get(id) ?? id;
  const nameBefore = (kind: SubjectKind, subject: string): string => {
    if (kind === "document") return documents(subject, idBefore) ?? subject;
    const edge = kind === "edge" ? edges.get(subject) : undefined;
    if (edge) return `${idBefore(edge.to)} <- ${idBefore(edge.from)} [${edge.relation}]`;
    if (kind !== "statement") return ids.get(keyOf({ kind, id: subject })) ?? subject;
    const { id, rest } = statementOf(subject);
    return `${idBefore(id)}${rest}`;
  };
  return {
    before(kind, subject) {
      const then = nameBefore(kind, subject);
      return then === subject ? undefined : then;
    },
  };
}

/** `id · fact`, or `id (kind) · fact` where two share the id. */
function statementOf(subject: string): { id: string; rest: string } {
  const dot = subject.lastIndexOf(" · ");
  const name = dot < 0 ? subject : subject.slice(0, dot);
  const kind = [" (model)", " (dataset)"].find((one) => name.endsWith(one)) ?? "";
  const id = name.slice(0, name.length - kind.length);
  return { id, rest: subject.slice(id.length) };
}

type Pairs = ReadonlyMap<BaselineSubject, BaselineSubject>;

/** Subjects of the baseline that are not here any more, found by what they have in common with another. */
class Gone {
  readonly #left: Set<BaselineSubject>;
  readonly #by = new Map<string, BaselineSubject[]>();

  constructor(gone: readonly BaselineSubject[]) {
    this.#left = new Set(gone);
    for (const one of gone)
      for (const trait of [factsOf(one), ...filesIn(one)]) {
        const list = this.#by.get(trait);
        if (list) list.push(one);
        else this.#by.set(trait, [one]);
      }
  }

  with(...traits: readonly string[]): BaselineSubject[] {
    const found = new Set(traits.flatMap((trait) => this.#by.get(trait) ?? []));
    return [...found].filter((one) => this.#left.has(one));
  }

  take(one: BaselineSubject): void {
    this.#left.delete(one);
  }
}

const factsOf = ({ kind, facts }: BaselineSubject) => `${kind} # ${facts}`;
const filesIn = ({ kind, files }: BaselineSubject) => files.map((file) => `${kind} / ${file}`);

async function pairsOf(
  known: readonly BaselineSubject[],
  now: readonly BaselineSubject[],
  inventory: Inventory,
): Promise<Pairs> {
  const [old, here] = [new Set(known.map(keyOf)), new Set(now.map(keyOf))];
  const fresh = new Set(now.filter((one) => !old.has(keyOf(one))));
  const gone = new Gone(known.filter((one) => !here.has(keyOf(one))));
  const pairs = new Map<BaselineSubject, BaselineSubject>();
  const pair = (one: BaselineSubject, other: BaselineSubject | undefined) => {
    if (other === undefined) return;
    pairs.set(one, other);
    fresh.delete(one);
    gone.take(other);
  };
  for (const one of [...fresh])
    pair(
      one,
      gone.with(...filesIn(one)).find(({ facts }) => facts === one.facts),
    );
  const inFile = countsOf([...fresh].flatMap(filesIn));
  for (const one of [...fresh]) {
    const [only, ...more] = gone.with(...filesIn(one));
    const alone = only && filesIn(only).every((file) => (inFile.get(file) ?? 0) < 2);
    if (alone && more.length === 0) pair(one, only);
  }
  // What is only outside the checked paths is not gone.
  const isGone = async ({ files }: BaselineSubject) => {
    for (const file of files)
      if (inventory.subjectsOf.has(file) || (await isElsewhere(file, inventory))) return false;
    return true;
  };
  const moved = async (one: BaselineSubject, isLike: typeof isNear) => {
    for (const other of gone.with(factsOf(one)))
      if (isLike(one, other) && (await isGone(other))) return other;
    return undefined;
  };
  for (const isLike of [isNear, () => true])
    for (const one of [...fresh]) pair(one, await moved(one, isLike));
  return pairs;
}

const countsOf = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** A card in a folder of the same name is the likeliest of those that declare the same. */
const isNear = ({ files: [a = ""] }: BaselineSubject, { files: [b = ""] }: BaselineSubject) =>
  nameOf(folderOf(a)) === nameOf(folderOf(b));

/** The files that are new, by what they were called: like the one of the same name that the subject has lost, else the only one. */
function filesBefore(
  known: readonly BaselineSubject[],
  now: readonly BaselineSubject[],
  pairs: Pairs,
): ReadonlyMap<string, string> {
  const byKey = new Map(known.map((one) => [keyOf(one), one]));
  const all = new Set(known.flatMap(({ files }) => files));
  const files = new Map<string, string>();
  const taken = new Set<string>(now.flatMap(({ files: here }) => here));
  for (const one of now) {
    const old = pairs.get(one) ?? byKey.get(keyOf(one));
    const fresh = one.files.filter((file) => !all.has(file) && !files.has(file));
    for (const file of fresh) {
      const lost = old?.files.filter((other) => !taken.has(other)) ?? [];
      const same = lost.filter((other) => nameOf(other) === nameOf(file));
      const [before, ...more] = same.length > 0 ? same : fresh.length === 1 ? lost : [];
      if (before === undefined || more.length > 0) continue;
      files.set(file, before);
      taken.add(before);
    }
  }
  return files;
}

/** A document goes by what it describes where no other describes the same, else by its path (`documentNames`). */
function documentsBefore(
  known: readonly BaselineSubject[],
  now: readonly BaselineSubject[],
  pairs: Pairs,
  { subjectsOf: ids }: Inventory,
): (file: string, idBefore: (id: string) => string) => string | undefined {
  const paths = filesBefore(known, now, pairs);
  const described = new Map<string, Set<string>>();
  for (const { id, files } of known)
    for (const file of files) described.set(file, (described.get(file) ?? new Set()).add(id));
  const keyOfSet = (set: ReadonlySet<string>) => [...set].sort().join(" ");
  const sharing = countsOf([...described.values()].map(keyOfSet));
  return (file, idBefore) => {
    const path = paths.get(file) ?? file;
    const then = described.get(path);
    if (then === undefined) return undefined;
    if ((sharing.get(keyOfSet(then)) ?? 0) > 1) return path;
    const names = (ids.get(file) ?? []).map(idBefore).filter((id) => then.has(id));
    return names.length === 0 ? undefined : names.join(" ");
  };
}
