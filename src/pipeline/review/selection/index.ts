import type { Reading } from "../../../documents/format.js";
import { folderOf, isMarkdown, lettersOf, nameOf } from "../../../facts/paths.js";
import { mayBeDocumentAt } from "../../../formats/index.js";
import { lookupNames, subjectNames } from "../../../lineage/edges/lookup-names.js";
import { isCounted } from "../../../lineage/subjects/evidence.js";
import type { Host } from "../../../model/host.js";
import { fileReader, type ReadingCache, readFile } from "../../read.js";
import { isArtifact, isModelConfiguration } from "../artifacts.js";
import type { Change } from "../change.js";
import { baseHost } from "../overlay.js";
import { Candidates, type SearchedFile } from "./candidates.js";
import { mayDeclare, mayDeclareOwner } from "./definitions.js";
import { nameSearch, tellingSegment } from "./search.js";

/** The files that a change may concern, and what the others show. */
export interface Selection {
  /** Files to read, of both states. */
  readonly files: ReadonlySet<string>;
  /** How many files that may be documents are not looked at. */
  readonly notLookedAt: number;
  /** Owners of ids that documents outside of the selection declare, in lower case, as far as they were asked for. */
  readonly owners: ReadonlySet<string>;
}

/** Both states of a repository, and what was read of them. */
export interface ReviewReadings {
  readonly head: ReadingCache;
  readonly base: ReadingCache;
}

/** Reading so few files costs less than searching them. */
const FEW_FILES = 16;

/**
 * Selects the files that a change may concern: those that differ, what stands beside them, what depends on them by
 * lineage, and what all of these depend on. Names of what is affected are searched in the texts of all other candidates, as
 * they were before and as they are after the change. Undefined where everything has to be read.
 */
export async function selectFiles(
  host: Host,
  change: Change,
  readings: ReviewReadings,
  few = FEW_FILES,
): Promise<Selection | undefined> {
  const { files, links = new Map<string, string>() } = await host.list();
  const candidates = [...files, ...links.keys()];
  if (candidates.length <= few || concernsAll(change)) return undefined;
  const walk = new SelectionWalk(host, change, readings, { files, links });
  await walk.run();
  const notLookedAt = candidates.filter((file) => !walk.selected.has(file)).length;
  return { files: walk.selected, notLookedAt, owners: await walk.ownersElsewhere() };
}

/** License and notice files of the root speak for every document. */
const concernsAll = ({ files }: Change): boolean =>
  [...files.keys()].some((file) => folderOf(file) === "" && BESIDE.test(file));

/** License and notice files. */
const BESIDE = /^(?:licen[cs]e|copying|unlicen[cs]e|notice)(?:[-_.][\w.-]*)?$/i;

interface Listing {
  readonly files: readonly string[];
  readonly links: ReadonlyMap<string, string>;
}

/** Follows from the files of a change to the others that it may concern, until nothing new is found. */
class SelectionWalk {
  readonly selected = new Set<string>();
  readonly #affected = new Set<string>();
  readonly #queue: string[] = [];
  readonly #change: Change;
  readonly #listing: Listing;
  readonly #known: ReadonlySet<string>;
  readonly #candidates: Candidates;
  readonly #readings: {
    readonly head: (file: string) => Promise<Reading | undefined>;
    readonly base: (file: string) => Promise<Reading | undefined>;
  };
  /** Names of what is affected; names that selected documents look up, or bear. */
  readonly #affectedNames = new NameSet();
  readonly #wantedNames = new NameSet();
  /** Letters of the names that selected subjects bear: evidence is put to them by these. */
  readonly #bornLetters = new Set<string>();
  /** Letters of the names that selected evidence gives. */
  readonly #givenLetters = new Set<string>();
  readonly #owners = new Set<string>();
  readonly #ownersAtBase = new Set<string>();
  /** Folders of affected documents, which paths reach by going up. */
  readonly #affectedFolders = new Set<string>();
  #countsRecipes = false;

  constructor(host: Host, change: Change, readings: ReviewReadings, listing: Listing) {
    this.#change = change;
    this.#listing = listing;
    const all = [...listing.files, ...listing.links.keys()];
    this.#known = new Set([...all, ...change.listedBefore]);
    const touched = (file: string) => change.files.has(file);
    const head = fileReader(host, listing.files, readings.head, touched);
    const base = fileReader(baseHost(host, change), listing.files, readings.base);
    this.#candidates = new Candidates(all, head);
    const readWith = (reader: typeof head) => async (file: string) =>
      (await readFile(reader, file).catch(() => undefined))?.reading;
    this.#readings = { head: readWith(head), base: readWith(base) };
  }

  async run(): Promise<void> {
    this.#start();
    do {
      for (let file = this.#queue.pop(); file !== undefined; file = this.#queue.pop())
        await this.#follow(file);
      await this.#search();
    } while (this.#queue.length > 0);
  }

  /** Begins with what differs and what speaks for a whole folder. */
  #start(): void {
    const { files, artifacts } = this.#change;
    for (const file of files.keys()) {
      const isRelease =
        isArtifact(file, Number.POSITIVE_INFINITY, []) || isModelConfiguration(file);
      if (isCandidate(file)) this.#select(file, true);
      if (BESIDE.test(nameOf(file)) || isRelease)
        for (const sibling of this.#siblings(folderOf(file))) this.#select(sibling, true);
    }
    // What describes an artifact may stand in any folder above.
    for (const artifact of artifacts)
      for (const folder of foldersUpFrom(folderOf(artifact)))
        for (const file of this.#candidates.in(folder)) this.#select(file, false);
  }

  #select(file: string, affected: boolean): void {
    if (!this.#known.has(file) && !this.#change.files.has(file)) return;
    if (this.selected.has(file) && (!affected || this.#affected.has(file))) return;
    this.selected.add(file);
    if (affected) this.#affected.add(file);
    this.#queue.push(file);
    const target = this.#listing.links.get(file);
    if (target !== undefined) this.#select(target, affected);
  }

  /** Returns the candidates of a folder; `.github` speaks for the root. */
  #siblings(folder: string): string[] {
    const folders =
      folder === "" ? ["", ".github"] : folder === ".github" ? [".github", ""] : [folder];
    return folders.flatMap((sibling) => this.#candidates.in(sibling));
  }

  /** Takes in what a selected document says, in both states, and selects what belongs to it. */
  async #follow(file: string): Promise<void> {
    const isChanged = this.#change.files.has(file);
    const affected = this.#affected.has(file);
    const head =
      this.#change.files.get(file) === "removed" ? undefined : await this.#readings.head(file);
    const base = isChanged
      ? this.#change.files.get(file) === "added"
        ? undefined
        : await this.#readings.base(file)
      : head;
    if (affected) this.#affectedFolders.add(folderOf(file));
    for (const reading of new Set([head, base])) if (reading) this.#take(reading, affected);
    // Of a document that only one state has, the base shows nothing.
    if (head && base) this.#addOwners(base);
    if (head === undefined && base === undefined) return;
    await this.#selectBeside(file, affected, isChanged ? [head, base] : [head]);
  }

  #take(reading: Reading, affected: boolean): void {
    const { file, subjects, role } = reading;
    const folder = folderOf(file);
    const names = subjectNames(reading);
    this.#wantedNames.add(names);
    for (const { uses } of subjects)
      for (const { name } of uses) this.#wantedNames.add(lookupNames(name, folder));
    if (affected) this.#affectedNames.add(names);
    for (const { declaredId } of subjects)
      if (declaredId?.includes("/")) this.#owners.add(ownerOf(declaredId));
    const letters = role === "evidence" ? this.#givenLetters : this.#bornLetters;
    const stated =
      role === "evidence" ? evidenceNames(subjects) : [...names, ...titlesOf(subjects)];
    for (const name of stated.map(tellingSegment).map(lettersOf))
      if (name.length > 2) letters.add(name);
  }

  #addOwners({ subjects }: Reading): void {
    for (const { declaredId } of subjects)
      if (declaredId?.includes("/")) this.#ownersAtBase.add(ownerOf(declaredId));
  }

  /** Selects what may describe the same as a document: its folder, evidence below a card, the card above evidence. */
  async #selectBeside(
    file: string,
    affected: boolean,
    states: readonly (Reading | undefined)[],
  ): Promise<void> {
    const folder = folderOf(file);
    const roles = new Set(states.map((reading) => reading?.role));
    const isSteady = states.every((reading) => reading?.role === "card");
    for (const sibling of this.#siblings(folder)) {
      // Cards side by side are independent as long as none comes or goes.
      const shares = affected && !(isSteady && isMarkdown(sibling) && !sharesStem(sibling, file));
      this.#select(sibling, shares);
    }
    for (const reading of states)
      if (reading?.role === "evidence") await this.#climb(reading, affected);
    if (states.some((reading) => reading && isCounted(reading)))
      await this.#selectCounted(folder, affected);
    if (roles.has("card") || roles.has("manifest") || roles.has("declaration")) {
      const above = /(?:^|\/)docs$/i.test(folder) ? folderOf(folder) : folder;
      const isGone = states.length > 1 && states.some((reading) => reading === undefined);
      for (const candidate of this.#candidates.below(above)) {
        if (this.selected.has(candidate) && (!affected || this.#affected.has(candidate))) continue;
        if (isGone) this.#select(candidate, false);
        else if (!isMarkdown(candidate) && (await this.#isEvidence(candidate)))
          this.#select(candidate, affected);
      }
    }
  }

  async #isEvidence(file: string): Promise<boolean> {
    const searched = await this.#candidates.searched(file);
    return searched === "unreadable" || searched.isEvidence;
  }

  /** Goes up from evidence to the first folder in which something of its kind is described. */
  async #climb({ file, subjects }: Reading, affected: boolean): Promise<void> {
    const kinds = new Set(subjects.map(({ kind }) => kind));
    for (const folder of foldersUpFrom(folderOf(file))) {
      let describes = false;
      for (const beside of [folder, folder === "" ? "docs" : `${folder}/docs`])
        for (const other of this.#candidates.in(beside)) {
          const reading = await this.#readings.head(other);
          const isAbout =
            reading !== undefined &&
            reading.role !== "evidence" &&
            reading.subjects.some(({ kind, main }) => main !== false && kinds.has(kind));
          this.#select(other, affected && isAbout);
          describes ||= isAbout;
        }
      if (describes) return;
    }
  }

  /** Recipes are led to a card above only where no other of the repository says the same kind of thing. */
  async #selectCounted(folder: string, affected: boolean): Promise<void> {
    const isBeside = (await Promise.all(this.#candidates.in(folder).map(this.#readings.head))).some(
      (reading) => reading?.role === "card" || reading?.role === "manifest",
    );
    if ((!affected && isBeside) || this.#countsRecipes) return;
    this.#countsRecipes = true;
    for (const file of this.#candidates.files)
      if (!isMarkdown(file) && !this.selected.has(file) && (await this.#isEvidence(file))) {
        const reading = await this.#readings.head(file);
        if (reading && isCounted(reading)) this.#select(file, affected);
      }
  }

  /** Searches what is not selected for the names that are new since the last search. */
  async #search(): Promise<void> {
    const affected = this.#affectedNames.takeNew();
    const wanted = this.#wantedNames.takeNew();
    const mentions = nameSearch(affected);
    const declarations = nameSearch(wanted);
    const segments = new Set([...wanted, ...affected].map(tellingSegment));
    const names = new Set(wanted.map(tellingSegment).map(lettersOf));
    for (const file of this.#candidates.files) {
      if (this.#affected.has(file)) continue;
      const searched = await this.#candidates.searched(file);
      if (searched === "unreadable") {
        this.#select(file, false);
        continue;
      }
      const { text } = searched;
      const isHit =
        mentions?.matches(text) === true ||
        pathSegments(file).some((segment) => segments.has(segment)) ||
        this.#mayGoUp(file, searched) ||
        this.#mayShareLetters(file, searched) ||
        (declarations?.matches(text) === true && mayDeclare(file, text, names));
      if (isHit) await this.#judge(file);
    }
  }

  /** True if a document in a folder below something affected may reach it by a path of dots alone. */
  #mayGoUp(file: string, { text }: SearchedFile): boolean {
    if (this.#affectedFolders.size === 0 || !GOES_UP.test(text.plain)) return false;
    return foldersUpFrom(folderOf(file)).some((folder) => this.#affectedFolders.has(folder));
  }

  /** True if evidence may belong to something selected by its letters, or the other way round. */
  #mayShareLetters(file: string, { text, isEvidence }: SearchedFile): boolean {
    const letters = isEvidence ? this.#bornLetters : this.#givenLetters;
    if (letters.size === 0) return false;
    const all = lettersOf(`${file} ${text.plain}`) + text.joined;
    return [...letters].some((name) => all.includes(name));
  }

  /** Reads a file that the search has found, and selects it if its names fit as a whole. */
  async #judge(file: string): Promise<void> {
    const reading = await this.#readings.head(file);
    if (reading === undefined) return;
    const { subjects, role } = reading;
    const folder = folderOf(file);
    const born = subjectNames(reading);
    const uses = subjects.flatMap(({ uses }) =>
      uses.flatMap(({ name }) => lookupNames(name, folder)),
    );
    const isAffected =
      uses.some((name) => this.#affectedNames.has(name)) ||
      sameSubject(file, subjects).some((id) => this.#affectedNames.has(id));
    const letters = (names: Iterable<string>) => [...names].map(tellingSegment).map(lettersOf);
    const given = role === "evidence" ? letters(evidenceNames(subjects)) : [];
    const isPlaced =
      given.some((name) => this.#bornLetters.has(name)) ||
      (role !== "evidence" &&
        letters([...born, ...titlesOf(subjects)]).some((name) => this.#givenLetters.has(name)));
    if (isAffected || isPlaced) this.#select(file, true);
    else if ([...born].some((name) => this.#wantedNames.has(name))) this.#select(file, false);
  }

  /** Returns the owners, of those that selected documents name, that a document elsewhere declares at the base too. */
  async ownersElsewhere(): Promise<ReadonlySet<string>> {
    const owners = new Set<string>();
    for (const owner of this.#owners) {
      if (this.#ownersAtBase.has(owner)) continue;
      const search = nameSearch([owner]);
      for (const file of this.#candidates.files) {
        if (this.selected.has(file)) continue;
        const searched = await this.#candidates.searched(file);
        if (searched === "unreadable" || !search?.matches(searched.text)) continue;
        if (!mayDeclareOwner(file, searched.text, owner)) continue;
        const subjects = (await this.#readings.head(file))?.subjects ?? [];
        if (
          subjects.some(
            ({ declaredId }) => declaredId?.includes("/") && ownerOf(declaredId) === owner,
          )
        ) {
          owners.add(owner);
          break;
        }
      }
    }
    return owners;
  }
}

/** True if a format may be asked about a file, wherever it lies. */
const isCandidate = (file: string): boolean => isMarkdown(file) || mayBeDocumentAt(file);

/** Returns a folder and all above it, the root last. */
function foldersUpFrom(folder: string): string[] {
  const folders = [folder];
  for (let above = folder; above !== ""; ) {
    above = folderOf(above);
    folders.push(above);
  }
  return folders;
}

/** Paths that end in dots. */
const GOES_UP = /\.\.(?:\/|\\|$|["'\s)\]},])/m;

/** A set of names that remembers which of them nobody has asked for yet. */
class NameSet {
  readonly #all = new Set<string>();
  #new: string[] = [];

  add(names: Iterable<string>): void {
    for (const name of names)
      if (!this.#all.has(name)) {
        this.#all.add(name);
        this.#new.push(name);
      }
  }

  has(name: string): boolean {
    return this.#all.has(name);
  }

  takeNew(): readonly string[] {
    const names = this.#new;
    this.#new = [];
    return names;
  }
}

const ownerOf = (id: string): string => id.slice(0, id.indexOf("/")).toLowerCase();

const evidenceNames = (subjects: Reading["subjects"]): string[] =>
  subjects.flatMap(({ declaredId, aliases }) => [declaredId ?? [], ...aliases].flat());

const titlesOf = (subjects: Reading["subjects"]): string[] =>
  subjects.flatMap(({ title }) => title ?? []);

/** Returns the ids under which another document may describe the same subject. */
const sameSubject = (file: string, subjects: Reading["subjects"]): string[] => [
  ...subjects.flatMap(({ declaredId }) => declaredId?.toLowerCase() ?? []),
  folderOf(file).toLowerCase(),
];

const sharesStem = (file: string, other: string): boolean => {
  const [one, another] = [file, other].map((path) =>
    nameOf(path)
      .replace(/\.\w+$/, "")
      .toLowerCase(),
  );
  return (
    one !== undefined &&
    another !== undefined &&
    (one.startsWith(another) || another.startsWith(one))
  );
};

/** Returns the parts of a path that may be the last part of a name. */
const pathSegments = (file: string): string[] => {
  const stem = nameOf(file).replace(/\.(?:md|markdown|json|ya?ml)$/i, "");
  const folder = folderOf(file);
  return [nameOf(folder), nameOf(file), stem, stem.replace(/[-_.]?readme$/i, "")].flatMap((part) =>
    part === "" || /^readme(?:\.\w+)?$/i.test(part) ? [] : [part.toLowerCase()],
  );
};
