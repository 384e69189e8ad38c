import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { changedFiles, type Differences } from "../node/differences.js";
import { type Checkout, type Objects, openObjects } from "../node/git.js";
import { sidesOf } from "./base.js";
import type { Event } from "./event.js";
import type { Environment, Inputs } from "./inputs.js";
import type { Sides } from "./sides.js";

/** Somebody who may write chose what is looked at, which may be anything: the report says whether it is the commit of the run. */
const DISPATCHED: ReadonlySet<string> = new Set(["workflow_dispatch", "repository_dispatch"]);

export const isDispatched = ({ name }: Event): boolean => DISPATCHED.has(name);

/** What git is asked before the rest of the tool is loaded: both take time, and neither needs the other. */
export interface Begun {
  readonly workspace: string;
  /** The checkout that is looked at: the workspace, or a folder of it that `actions/checkout` was given as `path`. */
  readonly checkout: Checkout;
  readonly objects: Objects;
  readonly sides: Promise<Sides>;
  /** What differs between a commit of the clone and the work tree; asked once for each commit. */
  entries(base: string): Promise<Differences>;
  close(): void;
}

export function begin(env: Environment, event: Event, inputs: Inputs): Begun {
  const workspace = resolve(env.GITHUB_WORKSPACE || process.cwd());
  const checkout = { root: rootOf(workspace, inputs.paths[0] ?? "."), trusted: true };
  const entriesByBase = new Map<string, Promise<Differences>>();
  const entries = (base: string) => {
    const pending = entriesByBase.get(base) ?? changedFiles(checkout, base);
    entriesByBase.set(base, pending);
    return pending;
  };
  const isPlain = event.standing === "own" && !isDispatched(event);
  if (isPlain && inputs.changedOnly !== true && inputs.policyRef === "base")
    return {
      workspace,
      checkout,
      objects: { read: async () => undefined, close() {} },
      sides: Promise.resolve({ head: undefined, base: undefined, merged: false, inClone: false }),
      entries,
      close() {},
    };
  const objects = openObjects(checkout);
  // What differs is nearly always the next question, and the base nearly always this: asked before it is known, because
  // the rest of the tool is loaded meanwhile. A wrong guess is thrown away.
  const guess = event.name === "merge_group" ? event.base : "HEAD^1";
  const guessed = guess === undefined ? undefined : changedFiles(checkout, guess);
  guessed?.catch(() => {});
  const sides = sidesOf(event, objects).then((commits) => {
    const { base, merged, inClone } = commits;
    if (inClone && base && guessed && (merged || base === guess)) entriesByBase.set(base, guessed);
    return commits;
  });
  sides.catch(() => {});
  return { workspace, checkout, objects, sides, entries, close: () => objects.close() };
}

/** Returns the nearest folder with `.git` from the first path up to the workspace; else the workspace. */
function rootOf(workspace: string, path: string): string {
  for (let folder = resolve(workspace, path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (!folder.startsWith(workspace) || folder === workspace || folder === dirname(folder))
      return workspace;
  }
}
