export const MIB = 1024 * 1024;

/** Caps on what a pack from elsewhere may cost. A pack of a hundred rules with its examples has under 1 MiB. */
export const CAPS = {
  /** Bytes of an archive, or of what git receives of a repository. */
  packedBytes: 16 * MIB,
  /** Bytes of everything in an archive. */
  unpackedBytes: 64 * MIB,
  /** Files of an archive, or of the folder of a pack. */
  files: 5_000,
  /** Folders in folders. */
  depth: 20,
  /** Bytes of one text of a pack. */
  textBytes: MIB,
  /** Bytes of all texts of a pack. */
  packBytes: 8 * MIB,
  /** Milliseconds for one request. */
  answerMs: 15_000,
  /** Milliseconds for everything that one pack needs. */
  allMs: 60_000,
  /** Packs that one configuration and the packs it names may bring from elsewhere. */
  packs: 50,
} as const;
