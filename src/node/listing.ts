import { existsSync, statSync } from "node:fs";
import { relative, sep } from "node:path";
import { EVALUATION_FOLDER, isDeclaration } from "../facts/paths.js";
import { mayBeDocument } from "../formats/index.js";
import { message } from "../messages/index.js";
import type { RaisedDiagnostic } from "../model/diagnostic.js";
import { UserError } from "../model/errors.js";
import type { Host } from "../model/host.js";
import { entriesOf, followed, leadsTo, pathOf } from "./file-names.js";
import { type Excluded, excluded } from "./ignore.js";

/** What of a file system is looked at. */
export interface NodeHostOptions {
  /** Absolute path of the repository's root. */
  readonly root: string;
  /** Absolute paths of files and folders to look at. */
  readonly paths: readonly string[];
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** Globs of files that are looked at wherever they lie. */
  readonly documents?: readonly string[];
  /** Files that the change under review adds: none of them may hide another one. */
  readonly added?: (file: string) => boolean;
  debug?(message: string): void;
}

const START = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
type Listing = Awaited<ReturnType<Host["list"]>>;

/** Returns what lies below the given paths and may be a document. `visit` is told every folder that no link leads to. */
export async function listed(
  root: string,
  options: NodeHostOptions,
  visit: (folder: string) => void = () => {},
): Promise<Listing> {
  const isExcluded = excluded(options);
  const walk = new ListingWalk(root, isExcluded, options.added ?? (() => false), visit);
  for (const path of options.paths) {
    const file = relative(root, path).split(sep).join("/");
    const real = leadsTo(root, file);
    if (real === undefined) throw noPath(root, path, file);
    const target = statSync(pathOf(root, file));
    if (target.isDirectory()) walk.start(file, real);
    else if (target.isFile()) walk.given(real);
  }
  return walk.result();
}

function noPath(root: string, path: string, file: string): UserError {
  // Also for a path given by hand: a link out of the repository is not followed.
  return existsSync(pathOf(root, file))
    ? new UserError(
        "link-leaves-repository",
        message("path.leaves-repository", { path: file, root }),
        message("path.give-itself"),
      )
    : new UserError(
        "no-such-path",
        message("path.missing", { path: file || path }),
        message("path.check"),
      );
}

const within = (folder: string, name: string) => (folder === "" ? name : `${folder}/${name}`);
const below = (base: string, file: string) =>
  base === "" ? file : file === base ? "" : file.slice(base.length + 1);

/** A folder as it is walked: by the path of the link that led to it, where one did. */
interface ListedFolder {
  readonly folder: string;
  /** The given path that it lies below. */
  readonly base: string;
  /** Where it really is. */
  readonly real: string;
  readonly linked: boolean;
}

class ListingWalk {
  readonly #root: string;
  readonly #excluded: Excluded;
  readonly #added: (file: string) => boolean;
  readonly #visit: (folder: string) => void;
  readonly #files = new Set<string>();
  readonly #given = new Set<string>();
  readonly #links = new Map<string, string>();
  readonly #diagnostics: RaisedDiagnostic[] = [];
  readonly #seen = new Set<string>();
  /** Folders that links lead to: looked at when all others are. */
  readonly #later: ListedFolder[] = [];

  constructor(
    root: string,
    isExcluded: Excluded,
    added: (file: string) => boolean,
    visit: (folder: string) => void,
  ) {
    this.#root = root;
    this.#visit = visit;
    this.#excluded = isExcluded;
    this.#added = added;
  }

  start(folder: string, real: string): void {
    this.#walk({ folder, base: folder, real, linked: false });
  }

  /** A card given by its path alone is still read with the declaration and the results that speak for it. */
  given(file: string): void {
    this.#files.add(file);
    this.#given.add(file);
    const folder = file.slice(0, Math.max(0, file.lastIndexOf("/")));
    for (const { name, entry } of this.#entries(folder) ?? []) {
      const declared = within(folder, name);
      if (entry.isFile() && isDeclaration(name) && !this.#excluded.file(name, declared))
        this.#files.add(declared);
      else if (entry.isDirectory() && name === EVALUATION_FOLDER) this.#results(declared);
    }
  }

  #results(folder: string): void {
    for (const { name, entry } of this.#entries(folder) ?? []) {
      const file = within(folder, name);
      if (entry.isFile() && mayBeDocument(name) && !this.#excluded.file(name, file))
        this.#files.add(file);
    }
  }

  result(): Listing {
    for (let target = this.#later.shift(); target !== undefined; target = this.#later.shift())
      if (!this.#seen.has(target.real)) this.#walk(target);
    const links = [...this.#links].filter(([link]) => !this.#files.has(link)).sort();
    return {
      files: [...this.#files].sort(),
      diagnostics: this.#diagnostics,
      ...(this.#given.size > 0 ? { given: this.#given } : {}),
      ...(links.length > 0 ? { links: new Map(links) } : {}),
    };
  }

  #entries(folder: string) {
    try {
      return entriesOf(this.#root, folder);
    } catch {
      return undefined;
    }
  }

  #walk(target: ListedFolder): void {
    const { folder, base, real, linked } = target;
    this.#seen.add(real);
    if (folder === real && !linked) this.#visit(folder);
    const entries = this.#entries(folder);
    if (entries === undefined) {
      this.#unreadable(folder, base);
      return;
    }
    if (entries.some(({ name, entry }) => name === "rule.json" && entry.isFile()))
      if (this.#hides(real)) return;
    for (const { name, entry } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = within(folder, name);
      const target = within(real, name);
      if (entry.isSymbolicLink()) this.#link(file, name, base);
      else if (entry.isDirectory()) {
        if (this.#excluded.folder(below(base, file), file) || (linked && this.#seen.has(target)))
          continue;
        this.#walk({ folder: file, base, real: target, linked });
      } else if (entry.isFile() && this.#isOffered(file, name, base)) {
        if (linked) this.#links.set(file, target);
        else this.#files.add(file);
      }
    }
  }

  #isOffered(file: string, name: string, base: string): boolean {
    return mayBeDocument(name) && !this.#excluded.file(below(base, file), file);
  }

  #link(file: string, name: string, base: string): void {
    const target = followed(this.#root, file);
    const kind = target === undefined ? undefined : kindOf(pathOf(this.#root, target));
    if (kind === "folder" && target !== undefined) {
      if (!this.#excluded.folder(below(base, file), file))
        this.#later.push({ folder: file, base, real: target, linked: true });
    } else if (kind === "file" && target !== undefined) {
      if (this.#isOffered(file, name, base)) this.#links.set(file, target);
    } else if (mayBeDocument(name))
      this.#diagnostics.push({
        code: "link-not-followed",
        severity: "warning",
        message: message("listing.link"),
        at: { file, range: START },
      });
  }

  /** What `exclude` leaves out in any case is not missed. */
  #unreadable(folder: string, base: string): void {
    const card = within(folder, "README.md");
    if (this.#excluded.file(below(base, card), card)) return;
    this.#diagnostics.push({
      code: "folder-unreadable",
      severity: "fatal",
      message: message("listing.folder"),
      hint: message("listing.check-folder"),
      at: { file: folder, range: START },
    });
  }

  /**
   * True if a folder is that of a rule: it holds examples, which are no cards. Where the change brings the rule, only the folder of a rule
   * of a pack that was there before: otherwise a pull request could hide its card behind a file.
   */
  #hides(folder: string): boolean {
    if (!this.#added(within(folder, "rule.json"))) return true;
    const above = folder === "" ? ".." : folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
    const pack = within(above, "pack.json");
    return existsSync(pathOf(this.#root, pack)) && !this.#added(pack);
  }
}

function kindOf(path: string | Buffer): "file" | "folder" | undefined {
  const info = statSync(path, { throwIfNoEntry: false });
  return info?.isFile() ? "file" : info?.isDirectory() ? "folder" : undefined;
}
