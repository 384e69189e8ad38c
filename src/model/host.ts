import type { RaisedDiagnostic } from "./diagnostic.js";
import type { HubSpec } from "./hub-spec.js";

/**
 * The only way in which the core touches the world. Paths are relative to the repository's root, with forward
 * slashes. Implementations follow links to what lies below the root, and refuse all others.
 */
export interface Host {
  /** Regular files that may be documents, sorted; and what was left out and should be reported. */
  list(): Promise<{
    readonly files: readonly string[];
    readonly diagnostics: readonly RaisedDiagnostic[];
    /** Those of the files whose own paths were given, not that of a folder. */
    readonly given?: ReadonlySet<string>;
    /** Links to files of the repository that may be documents, each with the path that it leads to. */
    readonly links?: ReadonlyMap<string, string>;
    /** Those of the files that were read on a hub. */
    readonly onHub?: ReadonlyMap<string, HubFile>;
  }>;
  /** Names of the files in one folder, the empty string being the root; none if there is no such folder. */
  names(folder: string): Promise<readonly string[]>;
  /** Regular files in a folder and in those below it, as far as a card in one of them would be read. */
  below(folder: string): Promise<readonly string[]>;
  /** At most `maxBytes` of a file as text. */
  read(file: string, maxBytes: number): Promise<FileText>;
  /** Progress for people and logs; never card text. */
  debug(message: string): void;
}

/** Where a file comes from that lies on a hub. */
export interface HubFile {
  /** Its repository, under the id that it has now. */
  readonly repository: HubSpec;
  /** The id by which the repository was asked for, where that is an earlier one. */
  readonly formerId?: string | undefined;
  /** Its name says that it is a card of what the repository holds. */
  readonly isCard: boolean;
  /** Address at which people see its lines. */
  readonly url: string;
}

export interface FileText {
  readonly text: string;
  readonly truncated: boolean;
  readonly utf8: boolean;
}
