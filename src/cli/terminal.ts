/** The outside of one run: streams, folder, and whether somebody is watching. */
export interface Terminal {
  readonly cwd: string;
  readonly color: boolean;
  /** Columns, where somebody is watching. */
  readonly width: number | undefined;
  /** Somebody sees what goes to standard error as it comes. */
  readonly watched?: boolean;
  out(text: string): void;
  /** Settles when standard output takes more: what it has not taken yet is kept in memory. */
  drained?(): Promise<void>;
  err(text: string): void;
  stdin(): Promise<Uint8Array>;
}

/** Exit codes of the contract. */
export const EXIT = { ok: 0, findings: 1, usage: 2, nothing: 3 } as const;
