import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import type { Host } from "../model/host.js";

/** Compiles a pattern once, when it is first used, and not for an interpreter before. */
const PATTERNS = "--no-regexp-tier-up";

/**
 * By the major version of V8, because an unknown flag prints an error. Most functions of a run are called too seldom to
 * earn what their optimized code costs. Figures: docs/decisions/0040-a-cheap-start.md.
 */
const TWO_TIERS = [
  PATTERNS,
  "--invocation-count-for-maglev=2000",
  "--invocation-count-for-turbofan=100000",
];
const FLAGS: ReadonlyMap<number, readonly string[]> = new Map([
  [11, [PATTERNS, "--interrupt-budget=1000000"]], // Node 20
  [12, TWO_TIERS], // Node 22
  [13, TWO_TIERS], // Node 24
]);
const MAJOR = Number.parseInt(process.versions.v8, 10);

/**
 * Sets V8 of this process up for runs of seconds. To be called before the tool is loaded, and after what it needs of Node: the
 * compiled code that Node brings for its own modules is for the flags that it was made with.
 */
export function setUpV8(): void {
  const flags = FLAGS.get(MAJOR);
  if (flags === undefined) return;
  for (const flag of flags) setFlagsFromString(flag);
  // A short run ends before its garbage is in the way; to mark it on the side takes two threads.
  setFlagsFromString("--no-incremental-marking");
}

/**
 * Lets the heap grow to twice, not four times, what was in use: a run that waits for answers has time to collect garbage, and
 * reads as many cards again as the repository has.
 */
export function growSlowly(): void {
  if (FLAGS.has(MAJOR)) setFlagsFromString("--heap-growing-percent=100");
}

/** As large as the young generation gets in Node 20 and 22; in Node 24 it gets twice as large, for little. */
const YOUNG_BYTES = 16 * 1024 * 1024;
/** From so many files on a run is long; and so many questions lie between two looks at its heap. */
const MANY = 32;

/** Returns a host with which V8 collects garbage as long runs need it, where there are many files. */
export function withHeapForMany(host: Host): Host {
  if (!FLAGS.has(MAJOR)) return host;
  let questions = 0;
  let bounded = MAJOR !== 13;
  const look = () => {
    if (bounded || ++questions % MANY > 0 || youngBytes() < YOUNG_BYTES) return;
    setFlagsFromString("--semi-space-growth-factor=1");
    bounded = true;
  };
  return {
    ...host,
    async list() {
      const listing = await host.list();
      if (listing.files.length >= MANY) setFlagsFromString("--incremental-marking");
      return listing;
    },
    names(folder) {
      look();
      return host.names(folder);
    },
    read(file, maxBytes) {
      look();
      return host.read(file, maxBytes);
    },
  };
}

const youngBytes = (): number =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space")?.space_size ?? 0;
