import { folderOf, nameOf } from "../../facts/paths.js";
import type { BaselineSubject } from "../../model/baseline.js";
import type { Subject } from "../../model/fact.js";
import type { LineageEdge } from "../../model/lineage.js";
import type { SubjectKind } from "../../model/vocabulary.js";
import { digest } from "./fingerprint.js";

/**
 * The models and data sets of a repository, and who describes them: no finding is among it, so every shard has the same.
 */
export interface Inventory {
  /** All of them, in whichever shard they are judged; what is no model or data set is passed over. */
  subjects(): Iterable<Subject>;
  readonly subjectsOf: ReadonlyMap<string, readonly string[]>;
  readonly edges: readonly LineageEdge[];
  /** Names of the files in a folder of the repository, be they checked or not. */
  names(folder: string): Promise<readonly string[]>;
}

/** True if a file is there that the run does not look at. */
export const isElsewhere = async (
  file: string,
  { subjectsOf, names }: Pick<Inventory, "subjectsOf" | "names">,
): Promise<boolean> =>
  !subjectsOf.has(file) && (await names(folderOf(file))).includes(nameOf(file));

/** Names of the thing itself: what a rename changes. */
const NAMES: readonly string[] = ["name", "owner"];

/** Returns hash of what a subject declares: the same after its card was moved or its id changed. */
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

/** Returns the subjects as a baseline records them, sorted. */
export function inventoried({ subjects, subjectsOf: ids }: Inventory): BaselineSubject[] {
  const files = new Map<string, string[]>();
  for (const [file, described] of ids)
    for (const id of described) {
      const ofSubject = files.get(id);
      if (ofSubject) ofSubject.push(file);
      else files.set(id, [file]);
    }
  const recorded: BaselineSubject[] = [];
  for (const subject of subjects()) {
    const { id, kind } = subject;
    if (kind !== "model" && kind !== "dataset") continue;
    recorded.push({
      id,
      kind,
      files: [...(files.get(id) ?? [])].sort(),
      facts: factsHash(subject),
    });
  }
  return recorded.sort((a, b) => compare(keyOf(a), keyOf(b)));
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
 * Finds what subjects were called before. A subject that the baseline does not know takes the place of one that is gone:
 * of one whose card is the same file, or of one that declared the same. One takes the place of one, so that no entry of
 * the baseline counts twice.
 */
export async function renames(
  recorded: readonly BaselineSubject[],
  current: readonly BaselineSubject[],
  inventory: Inventory,
): Promise<Renames> {
  const pairs = await pairsOf(recorded, current, inventory);
  const ids = new Map<string, string>();
  for (const [fresh, gone] of pairs) ids.set(keyOf(fresh), gone.id).set(fresh.id, gone.id);
  const edges = new Map(inventory.edges.map((edge) => [edge.id, edge]));
  const documents = documentsBefore(recorded, current, pairs, inventory);
  const idBefore = (id: string) => ids.get(id) ?? id;
  const nameBefore = (kind: SubjectKind, subject: string): string => {
    if (kind === "document") return documents(subject, idBefore) ?? subject;
    const edge = kind === "edge" ? edges.get(subject) : undefined;
    if (edge) return `${idBefore(edge.to)} <- ${idBefore(edge.from)} [${edge.relation}]`;
    if (kind !== "statement") return ids.get(keyOf({ kind, id: subject })) ?? subject;
    const { id, rest: suffix } = statementOf(subject);
    return `${idBefore(id)}${suffix}`;
  };
  return {
    before(kind, subject) {
      const then = nameBefore(kind, subject);
      return then === subject ? undefined : then;
    },
  };
}

/** Returns `id · fact`, or `id (kind) · fact` where two share the id. */
function statementOf(subject: string): { id: string; rest: string } {
  const dot = subject.lastIndexOf(" · ");
  const name = dot < 0 ? subject : subject.slice(0, dot);
  const kind = [" (model)", " (dataset)"].find((candidate) => name.endsWith(candidate)) ?? "";
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
    for (const subject of gone)
      for (const trait of [factsOf(subject), ...filesIn(subject)]) {
        const sharing = this.#by.get(trait);
        if (sharing) sharing.push(subject);
        else this.#by.set(trait, [subject]);
      }
  }

  with(...traits: readonly string[]): BaselineSubject[] {
    const candidates = new Set(traits.flatMap((trait) => this.#by.get(trait) ?? []));
    return [...candidates].filter((candidate) => this.#left.has(candidate));
  }

  take(subject: BaselineSubject): void {
    this.#left.delete(subject);
  }
}

const factsOf = ({ kind, facts }: BaselineSubject) => `${kind} # ${facts}`;
const filesIn = ({ kind, files }: BaselineSubject) => files.map((file) => `${kind} / ${file}`);

async function pairsOf(
  recorded: readonly BaselineSubject[],
  current: readonly BaselineSubject[],
  inventory: Inventory,
): Promise<Pairs> {
  const [recordedKeys, currentKeys] = [new Set(recorded.map(keyOf)), new Set(current.map(keyOf))];
  const fresh = new Set(current.filter((subject) => !recordedKeys.has(keyOf(subject))));
  const gone = new Gone(recorded.filter((subject) => !currentKeys.has(keyOf(subject))));
  const pairs = new Map<BaselineSubject, BaselineSubject>();
  const pair = (subject: BaselineSubject, predecessor: BaselineSubject | undefined) => {
    if (predecessor === undefined) return;
    pairs.set(subject, predecessor);
    fresh.delete(subject);
    gone.take(predecessor);
  };
  for (const subject of [...fresh])
    pair(
      subject,
      gone.with(...filesIn(subject)).find(({ facts }) => facts === subject.facts),
    );
  const inFile = countsOf([...fresh].flatMap(filesIn));
  for (const subject of [...fresh]) {
    const [predecessor, ...others] = gone.with(...filesIn(subject));
    const alone = predecessor && filesIn(predecessor).every((file) => (inFile.get(file) ?? 0) < 2);
    if (alone && others.length === 0) pair(subject, predecessor);
  }
  // What is only outside the checked paths is not gone.
  const isGone = async ({ files }: BaselineSubject) => {
    for (const file of files)
      if (inventory.subjectsOf.has(file) || (await isElsewhere(file, inventory))) return false;
    return true;
  };
  const moved = async (subject: BaselineSubject, isLike: typeof isNear) => {
    for (const candidate of gone.with(factsOf(subject)))
      if (isLike(subject, candidate) && (await isGone(candidate))) return candidate;
    return undefined;
  };
  for (const isLike of [isNear, () => true])
    for (const subject of [...fresh]) pair(subject, await moved(subject, isLike));
  return pairs;
}

const countsOf = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** True if two cards are in folders of the same name, the likeliest of those that declare the same. */
const isNear = ({ files: [a = ""] }: BaselineSubject, { files: [b = ""] }: BaselineSubject) =>
  nameOf(folderOf(a)) === nameOf(folderOf(b));

/**
 * Returns the files that are new, by what they were called: like the one of the same name that the subject has lost,
 * else the only one.
 */
function filesBefore(
  recorded: readonly BaselineSubject[],
  current: readonly BaselineSubject[],
  pairs: Pairs,
): ReadonlyMap<string, string> {
  const byKey = new Map(recorded.map((subject) => [keyOf(subject), subject]));
  const recordedFiles = new Set(recorded.flatMap(({ files }) => files));
  const files = new Map<string, string>();
  const taken = new Set<string>(current.flatMap(({ files: currentFiles }) => currentFiles));
  for (const subject of current) {
    const predecessor = pairs.get(subject) ?? byKey.get(keyOf(subject));
    const fresh = subject.files.filter((file) => !recordedFiles.has(file) && !files.has(file));
    for (const file of fresh) {
      const lost = predecessor?.files.filter((candidate) => !taken.has(candidate)) ?? [];
      const same = lost.filter((candidate) => nameOf(candidate) === nameOf(file));
      const [before, ...others] = same.length > 0 ? same : fresh.length === 1 ? lost : [];
      if (before === undefined || others.length > 0) continue;
      files.set(file, before);
      taken.add(before);
    }
  }
  return files;
}

/**
 * Finds what documents were called before. A document goes by what it describes where no other describes the same, else
 * by its path (`documentNames`).
 */
function documentsBefore(
  recorded: readonly BaselineSubject[],
  current: readonly BaselineSubject[],
  pairs: Pairs,
  { subjectsOf: ids }: Inventory,
): (file: string, idBefore: (id: string) => string) => string | undefined {
  const paths = filesBefore(recorded, current, pairs);
  const described = new Map<string, Set<string>>();
  for (const { id, files } of recorded)
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
