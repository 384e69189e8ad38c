import { posix } from "node:path";
import { message } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import type { BaselinePolicy } from "../policy/exceptions/baseline.js";
import type { FetchPack } from "../policy/packs/load.js";
import type { Config } from "../policy/settings/config.js";
import { CONFIG_FILES } from "../policy/settings/config-files.js";
import { type Revision, textOf, unreadable } from "./revision.js";

/** Where the policy of a run is read from. */
export interface PolicySource {
  config(named: string | undefined): Promise<Config>;
  /** Lock or baseline; undefined where there is none. */
  text(path: string): Promise<string | undefined>;
  /** A pack of the repository. */
  readonly pack: FetchPack;
}

/** Returns the baseline that a configuration names. One that is not there is a mistake, and never an empty one. */
export async function baselineOf(
  source: PolicySource,
  { baseline: file }: Config,
): Promise<{ readonly baseline?: BaselinePolicy }> {
  if (file === undefined) return {};
  const text = await source.text(file);
  if (text === undefined)
    throw new UserError(
      "baseline-missing",
      message("base.no-baseline", { file }),
      message("base.merge-baseline"),
    );
  const { readBaseline } = await import("../policy/exceptions/baseline.js");
  return { baseline: { known: readBaseline(file, text), write: false } };
}

/** More rules than any pack has; each is a request where the clone does not hold the base. */
const MAX_RULES = 300;

/**
 * Returns the policy of a revision that the change under review cannot write to. What is not a regular file there, or cannot be
 * read, stops the run: it must not look like no policy.
 */
export function revisionPolicy(revision: Revision): PolicySource {
  const read = async (path: string): Promise<string | undefined> => {
    const blob = await revision.file(path);
    if (blob?.truncated) throw unreadable(message("base.too-long", { path }));
    return blob && textOf(blob);
  };
  const json = async (path: string): Promise<{ text: string; json: unknown } | undefined> => {
    const text = await read(path);
    if (text === undefined) return undefined;
    try {
      return { text, json: JSON.parse(text) };
    } catch {
      throw new UserError(
        "pack-invalid",
        message("base.not-json", { path }),
        message("pack.fix-json"),
      );
    }
  };
  return {
    async config(named) {
      for (const file of named === undefined ? CONFIG_FILES : [inRepository(named)]) {
        const text = await read(file);
        if (text === undefined) continue;
        const { readConfig } = await import("../policy/settings/config.js");
        return readConfig(file, text);
      }
      if (named !== undefined)
        throw new UserError(
          "config-missing",
          message("base.no-config", { file: named }),
          message("base.merge-config"),
        );
      return {};
    },
    text: (path) => read(inRepository(path)),
    async pack(path, extender = "") {
      const folder = inRepository(posix.join(extender, path));
      const head = await json(posix.join(folder, "pack.json"));
      if (head === undefined)
        throw new UserError(
          "pack-missing",
          message("base.no-config", { file: posix.join(folder, "pack.json") }),
          message("base.merge-pack"),
        );
      const names = [...((await revision.folder(folder)) ?? [])].sort();
      if (names.length > MAX_RULES) throw unreadable(message("base.too-many-files", { path }));
      const packFiles = new Map<string, unknown>();
      for (const name of names) {
        if (name.includes(".")) continue;
        const rule = await json(posix.join(folder, name, "rule.json"));
        if (rule !== undefined) packFiles.set(name, rule.json);
      }
      const home = posix.join(folder, "register");
      const files =
        names.includes("register") && !packFiles.has("register")
          ? ((await revision.folder(home)) ?? []).filter((name) => name.endsWith(".json"))
          : [];
      const rules = Object.fromEntries(packFiles);
      const source = { pack: head.json, text: head.text, rules, origin: folder };
      if (files.length === 0) return source;
      const register = Object.fromEntries(
        await Promise.all(
          files
            .sort()
            .map(async (name) => [
              name.slice(0, -".json".length),
              (await json(posix.join(home, name)))?.json,
            ]),
        ),
      );
      return { ...source, register };
    },
  };
}

/** Returns a path as git and the API want it. */
function inRepository(named: string): string {
  const path = posix.normalize(named.replaceAll("\\", "/")).replace(/\/$/, "");
  if (posix.isAbsolute(path) || path === ".." || path.startsWith("../"))
    throw new UserError(
      "config-missing",
      message("base.not-in-repository", { path: named }),
      message("base.path-from-root"),
    );
  return path;
}
