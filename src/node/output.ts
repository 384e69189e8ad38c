import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { inside } from "./host.js";
import { writeParts } from "./write-parts.js";

/** Where somebody who runs the tool wants something written. */
export interface Destination {
  readonly path: string;
  /** The checkout: what lies in it, links included, may be a stranger's. */
  readonly root: string;
  /** Whether folders that are not there are made. */
  readonly folders?: boolean;
  /** Whether a path outside the checkout may be a link or a device, such as /dev/stdout. */
  readonly devices?: boolean;
}

/** A destination that is refused; it has a code as what the file system refuses. */
class Refused extends Error {
  readonly code = "EPERM";
}

/**
 * Writes a file as its text is made. A path outside the checkout is for whoever names it to choose. One in the checkout is written there or
 * nowhere: neither the file nor a folder on the way may be a link that leads out, and nothing is made before that is
 * known. Where that does not hold, or the system refuses, it throws.
 */
export function writeOutput(
  { path: stated, root, folders, devices }: Destination,
  parts: Iterable<string>,
) {
  const path = resolve(stated);
  const homes = [root, ...checkoutsAbove(path)].filter((home) => isIn(home, path));
  const isInCheckout = homes.length > 0;
  for (const home of homes) refuseLinksOut(dirname(path), home);
  if (folders) mkdirSync(dirname(path), { recursive: true });
  const { O_WRONLY, O_CREAT, O_NOFOLLOW, O_NONBLOCK, O_TRUNC } = constants;
  if (!isInCheckout && devices) return writeTo(path, O_WRONLY | O_CREAT | O_TRUNC, parts);
  // Looked at once more: making folders took its time.
  for (const home of homes) refuseLinksOut(dirname(path), home);
  writeTo(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK, parts, (file) => {
    if (!fstatSync(file).isFile()) throw new Refused("not a regular file");
    ftruncateSync(file);
  });
}

function writeTo(
  path: string,
  flags: number,
  parts: Iterable<string>,
  opened: (file: number) => void = () => {},
): void {
  const file = openSync(path, flags, 0o666);
  try {
    opened(file);
    writeParts(file, parts);
  } finally {
    closeSync(file);
  }
}

/** Returns every folder above a path that is a checkout: the one that is checked need not be the one that is worked in. */
function checkoutsAbove(path: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); dirname(folder) !== folder; folder = dirname(folder))
    if (lstatSync(join(folder, ".git"), { throwIfNoEntry: false })) folders.push(folder);
  return folders;
}

/** True if a path, or a folder above it, is the checkout or lies in it, under whatever name that is reached. */
export function isIn(root: string, path: string): boolean {
  const home = realOf(root);
  // The root of the system is no checkout.
  if (home === undefined || dirname(home) === home) return false;
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const real = realOf(folder);
    if (real !== undefined && inside(home, real)) return true;
    if (dirname(folder) === folder) return false;
  }
}

/** Throws where a folder of the checkout, or as much of its path as there is, lies outside of it. */
export function refuseLinksOut(folder: string, root: string): void {
  let target = resolve(folder);
  // A link that leads nowhere is there, too: what is made at its place would be made where it points.
  while (lstatSync(target, { throwIfNoEntry: false }) === undefined && dirname(target) !== target)
    target = dirname(target);
  const home = realOf(root);
  const real = realOf(target);
  if (home === undefined || real === undefined || !inside(home, real))
    throw new Refused("a link leads out of the checkout");
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
