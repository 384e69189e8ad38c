import type { Reading } from "../../../documents/format.js";
import { folderOf, isMarkdown, lettersOf, nameOf } from "../../../facts/paths.js";
import { isCounted } from "../../../lineage/subjects/evidence.js";
import type { Host } from "../../../model/host.js";
import { fileReader, type ReaderOptions, type ReadingCache, readFile } from "../../read-file.js";
import type { ReadingStore } from "../../stored/outcome.js";
import { isArtifact, isModelConfiguration } from "../artifacts.js";
import type { Change } from "../change.js";
import { baseHost } from "../overlay.js";
import { Candidates, type SearchedFile } from "./candidates.js";
import { mayDeclare, mayDeclareOwner } from "./definitions.js";
import { NameSet, namingOf, segmentLetters } from "./naming.js";
import { foldersUpFrom, isCandidate, LICENSE_FILES, sharesStem } from "./places.js";
import { holdsAny, nameSearch, tellingSegment } from "./search.js";

/** What was read of both states of a repository. */
export interface ReviewReadings extends Pick<ReaderOptions, "requests"> {
  readonly head: ReadingCache;
  readonly base: ReadingCache;
  /** What earlier runs read. */
  readonly store?: ReadingStore | undefined;
}

/** What a host lists at the head of a change. */
interface HeadListing {
  readonly files: readonly string[];
  readonly links: ReadonlyMap<string, string>;
}

type ReadDocument = (file: string) => Promise<Reading | undefined>;

/** What a file says after the change and before it; undefined where it is no document. */
interface DocumentStates {
  readonly current: Reading | undefined;
  readonly before: Reading | undefined;
}

const distinct = ({ current, before }: DocumentStates): Reading[] =>
  [...new Set([current, before])].flatMap((reading) => reading ?? []);

/**
 * Follows from the files of a change to the others that it may concern, until nothing new turns up. A file is affected if
 * what it says of a subject may differ between both states; what affected files depend on is selected too, so that their
 * subjects come out as in a run over everything.
 */
export class SelectionWalk {
  readonly selected = new Set<string>();
  readonly #affected = new Set<string>();
  readonly #queue: string[] = [];
  readonly #change: Change;
  readonly #listing: HeadListing;
  readonly #files: ReadonlySet<string>;
  readonly #candidates: Candidates;
  readonly #atHead: ReadDocument;
  readonly #atBase: ReadDocument;
  /** Names of what is affected. */
  readonly #affectedNames = new NameSet();
  /** Names that selected documents look up, or bear. */
  readonly #wantedNames = new NameSet();
  /** Letters of the names of selected subjects, by which evidence is put to them. */
  readonly #subjectLetters = new Set<string>();
  /** Letters of the names that selected evidence gives. */
  readonly #evidenceLetters = new Set<string>();
  readonly #owners = new Set<string>();
  readonly #ownersAtBase = new Set<string>();
  /** Folders of affected documents, which a path may reach by going up alone. */
  readonly #affectedFolders = new Set<string>();
  #selectsCounted = false;

  constructor(
    host: Host,
    change: Change,
    { head: cache, base: baseCache, store, requests }: ReviewReadings,
    listing: HeadListing,
  ) {
    this.#change = change;
    this.#listing = listing;
    const files = [...listing.files, ...listing.links.keys()];
    this.#files = new Set([...files, ...change.listedBefore, ...change.files.keys()]);
    const touched = (file: string) => change.files.has(file);
    const head = fileReader(host, listing.files, { cache, store, touched, requests });
    const base = fileReader(baseHost(host, change), listing.files, {
      cache: baseCache,
      store,
      requests,
    });
    this.#candidates = new Candidates(files, head);
    const readWith =
      (reader: typeof head): ReadDocument =>
      async (file) =>
        (await readFile(reader, file).catch(() => undefined))?.reading;
    this.#atHead = readWith(head);
    this.#atBase = readWith(base);
  }

  async run(): Promise<void> {
    this.#start();
    do {
      for (let file = this.#queue.pop(); file !== undefined; file = this.#queue.pop())
        await this.#follow(file);
      await this.#search();
    } while (this.#queue.length > 0);
  }

  /** Begins with what differs, and with the folders for which a changed file speaks. */
  #start(): void {
    const { files, artifacts } = this.#change;
    for (const file of files.keys()) {
      if (isCandidate(file)) this.#select(file, true);
      if (LICENSE_FILES.test(nameOf(file)) || isRelease(file))
        for (const sibling of this.#siblings(folderOf(file))) this.#select(sibling, true);
    }
    // What describes an artifact may stand in any folder above.
    for (const artifact of artifacts)
      for (const folder of foldersUpFrom(folderOf(artifact)))
        for (const file of this.#candidates.in(folder)) this.#select(file, false);
  }

  #select(file: string, affected: boolean): void {
    if (!this.#files.has(file) || !this.#isNews(file, affected)) return;
    this.selected.add(file);
    if (affected) this.#affected.add(file);
    this.#queue.push(file);
    const target = this.#listing.links.get(file);
    if (target !== undefined) this.#select(target, affected);
  }

  #isNews(file: string, affected: boolean): boolean {
    return affected ? !this.#affected.has(file) : !this.selected.has(file);
  }

  /** Returns the candidates of a folder; `.github` speaks for the root. */
  #siblings(folder: string): string[] {
    const home = folder === "" || folder === ".github" ? ["", ".github"] : [folder];
    return home.flatMap((sibling) => this.#candidates.in(sibling));
  }

  /** Reads a document in both states. */
  async #statesOf(file: string): Promise<DocumentStates> {
    const difference = this.#change.files.get(file);
    const current = difference === "removed" ? undefined : await this.#atHead(file);
    if (difference === undefined) return { current, before: current };
    return { current, before: difference === "added" ? undefined : await this.#atBase(file) };
  }

  /** Takes in what a selected document says, in both states, and selects what belongs to it. */
  async #follow(file: string): Promise<void> {
    const affected = this.#affected.has(file);
    const states = await this.#statesOf(file);
    const { current, before } = states;
    if (affected) this.#affectedFolders.add(folderOf(file));
    for (const reading of distinct(states)) this.#take(reading, affected);
    // Of a document that only one state has, the base shows no owner.
    if (current && before)
      for (const owner of namingOf(before).owners) this.#ownersAtBase.add(owner);
    if (current || before) await this.#selectBeside(file, affected, states);
  }

  #take(reading: Reading, affected: boolean): void {
    const { names, lookups, owners, letters } = namingOf(reading);
    this.#wantedNames.add(names);
    this.#wantedNames.add(lookups);
    if (affected) this.#affectedNames.add(names);
    for (const owner of owners) this.#owners.add(owner);
    const lettersOfRole =
      reading.role === "evidence" ? this.#evidenceLetters : this.#subjectLetters;
    for (const name of letters) lettersOfRole.add(name);
  }

  /** Selects what may describe the same as a document: its folder, evidence below a card, the card above evidence. */
  async #selectBeside(file: string, affected: boolean, states: DocumentStates): Promise<void> {
    const { current, before } = states;
    const folder = folderOf(file);
    // Cards side by side are independent as long as none comes or goes.
    const isSteady = current?.role === "card" && before?.role === "card";
    for (const sibling of this.#siblings(folder)) {
      const isApart = isSteady && isMarkdown(sibling) && !sharesStem(sibling, file);
      this.#select(sibling, affected && !isApart);
    }
    const kinds = new Set(current?.subjects.map(({ kind }) => kind));
    const isGone = !before || !current || before.subjects.some(({ kind }) => !kinds.has(kind));
    for (const reading of distinct(states)) {
      if (isCounted(reading)) await this.#selectCounted(folder, affected);
      if (reading.role === "evidence") await this.#selectAbove(reading, affected);
      else await this.#selectBelow(folder, affected, isGone);
    }
  }

  /** Selects evidence below a card or manifest; of one that comes or goes, all that may take its place. */
  async #selectBelow(folder: string, affected: boolean, isGone: boolean): Promise<void> {
    const top = /(?:^|\/)docs$/i.test(folder) ? folderOf(folder) : folder;
    for (const file of this.#candidates.below(top)) {
      if (isGone) this.#select(file, false);
      if (!isMarkdown(file) && this.#isNews(file, affected) && (await this.#isEvidence(file)))
        this.#select(file, affected);
    }
  }

  async #isEvidence(file: string): Promise<boolean> {
    const searched = await this.#candidates.searched(file);
    return searched === "unreadable" || searched.isEvidence;
  }

  /** Goes up from evidence to the first folder in which something of its kind is described, in either state. */
  async #selectAbove({ file, subjects }: Reading, affected: boolean): Promise<void> {
    const kinds = new Set(subjects.map(({ kind }) => kind));
    const isAbout = (reading: Reading | undefined) =>
      reading !== undefined &&
      reading.role !== "evidence" &&
      reading.subjects.some(({ kind, main }) => main !== false && kinds.has(kind));
    const describes = { current: false, before: false };
    for (const folder of foldersUpFrom(folderOf(file))) {
      for (const beside of [folder, folder === "" ? "docs" : `${folder}/docs`])
        for (const other of this.#candidates.in(beside)) {
          const { current, before } = await this.#statesOf(other);
          this.#select(other, affected && (isAbout(current) || isAbout(before)));
          describes.current ||= isAbout(current);
          describes.before ||= isAbout(before);
        }
      if (describes.current && describes.before) return;
    }
  }

  /** Selects all recipes where their number decides: one is led to a card above if no other says the same kind of thing. */
  async #selectCounted(folder: string, affected: boolean): Promise<void> {
    if (this.#selectsCounted) return;
    const siblings = await Promise.all(this.#candidates.in(folder).map(this.#atHead));
    const isBeside = siblings.some((reading) => reading && reading.role !== "evidence");
    if (!affected && isBeside) return;
    this.#selectsCounted = true;
    for (const file of this.#candidates.files) {
      if (isMarkdown(file) || !(await this.#isEvidence(file))) continue;
      const reading = await this.#atHead(file);
      if (reading && isCounted(reading)) this.#select(file, affected);
    }
  }

  /** Searches what is not affected for the names that are new since the last search. */
  async #search(): Promise<void> {
    const affected = this.#affectedNames.takeNew();
    const wanted = this.#wantedNames.takeNew();
    if (affected.length + wanted.length === 0) return;
    const mentions = nameSearch(affected);
    const declarations = nameSearch(wanted);
    const segments = new Set([...wanted, ...affected].map(tellingSegment));
    const letters = new Set(wanted.map(segmentLetters));
    for (const file of this.#candidates.files) {
      if (this.#affected.has(file)) continue;
      const searched = await this.#candidates.searched(file);
      if (searched === "unreadable") {
        this.#select(file, false);
        continue;
      }
      const { text } = searched;
      const isHit =
        (mentions !== undefined && (mentions.matches(text) || this.#mayGoUp(file, searched))) ||
        this.#candidates.segments(file).some((segment) => segments.has(segment)) ||
        this.#mayShareLetters(file, searched) ||
        (declarations?.matches(text) === true && mayDeclare(file, text, letters));
      if (isHit) await this.#compare(file);
    }
  }

  /** True if a document below the folder of an affected one may reach it by a path of dots alone. */
  #mayGoUp(file: string, { text }: SearchedFile): boolean {
    return (
      GOES_UP.test(text.plain) &&
      foldersUpFrom(folderOf(file)).some((folder) => this.#affectedFolders.has(folder))
    );
  }

  /** True if evidence may belong to something selected by its letters, or the other way round. */
  #mayShareLetters(file: string, { text, isEvidence }: SearchedFile): boolean {
    const letters = isEvidence ? this.#subjectLetters : this.#evidenceLetters;
    if (letters.size === 0) return false;
    return holdsAny(lettersOf(`${file} ${text.plain}`) + text.joined, letters);
  }

  /** Reads a file that a search has hit, and selects it if its names fit as a whole. */
  async #compare(file: string): Promise<void> {
    const reading = await this.#atHead(file);
    if (reading === undefined) return;
    const { names, ids, lookups, letters } = namingOf(reading);
    const others = reading.role === "evidence" ? this.#subjectLetters : this.#evidenceLetters;
    const isAffected =
      [...lookups, ...ids].some((name) => this.#affectedNames.has(name)) ||
      letters.some((name) => others.has(name));
    if (isAffected || [...names].some((name) => this.#wantedNames.has(name)))
      this.#select(file, isAffected);
  }

  /** Returns the owners, of those that selected documents name, that a document elsewhere declares. */
  async ownersElsewhere(): Promise<ReadonlySet<string>> {
    const owners = new Set<string>();
    for (const owner of this.#owners)
      if (!this.#ownersAtBase.has(owner) && (await this.#isDeclaredElsewhere(owner)))
        owners.add(owner);
    return owners;
  }

  async #isDeclaredElsewhere(owner: string): Promise<boolean> {
    const search = nameSearch([owner]);
    for (const file of this.#candidates.files) {
      if (this.selected.has(file)) continue;
      const searched = await this.#candidates.searched(file);
      if (searched === "unreadable" || !search?.matches(searched.text)) continue;
      if (!mayDeclareOwner(file, searched.text, owner)) continue;
      const reading = await this.#atHead(file);
      if (reading && namingOf(reading).owners.includes(owner)) return true;
    }
    return false;
  }
}

/** True if a file is released or configures what is: which license file speaks for a card depends on its name. */
const isRelease = (file: string): boolean =>
  isArtifact(file, Number.POSITIVE_INFINITY, []) || isModelConfiguration(file);

/** Paths that end in dots. */
const GOES_UP = /\.\.(?:\/|\\|$|["'\s)\]},])/m;
