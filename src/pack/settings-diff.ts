import { type Message, message } from "../messages/index.js";
import { lookup } from "../model/lookup.js";
import type { PackFile } from "../model/rule.js";
import { LEVELS, SEVERITIES } from "../model/vocabulary.js";
import { SETTINGS } from "../policy/packs/load.js";

/** The parts of a version, most first. */
export const BUMPS = ["major", "minor", "patch"] as const;
export type Bump = (typeof BUMPS)[number];

const parts = (version: string): [number, number, number] => {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return [major, minor, patch];
};

/**
 * Returns what lies between two versions; undefined where the second is not the later one. Below 1.0.0 the minor
 * breaks.
 */
export function bumpBetween(oldVersion: string, newVersion: string): Bump | undefined {
  const [a, b] = [parts(oldVersion), parts(newVersion)];
  const first = [0, 1, 2].find((i) => a[i] !== b[i]);
  if (first === undefined || (b[first] ?? 0) < (a[first] ?? 0)) return undefined;
  if (a[0] > 0 || first === 0) return BUMPS[first];
  return first === 1 ? "major" : "minor";
}

/** Returns the next version after a bump. */
export function next(version: string, bump: Bump): string {
  const [major, minor, patch] = parts(version);
  if (major === 0) return bump === "major" ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

export interface SettingChange {
  readonly code: "setting";
  readonly bump: Bump;
  readonly note: Message;
}

/**
 * Returns each setting that differs. It may make more fail, and so asks for a major version, unless it is sure to be
 * looser.
 */
export function settingChanges(
  before: PackFile,
  after: PackFile,
  same: (a: unknown, b: unknown) => boolean,
): SettingChange[] {
  return SETTINGS.filter((key) => !same(before[key], after[key])).map((key) => {
    const looser = isLooser(key, before, after, same);
    const change =
      before[key] === undefined
        ? message("diff.setting-added", { key })
        : after[key] === undefined
          ? message("diff.setting-removed", { key })
          : message("diff.setting-changed", { key });
    return {
      code: "setting",
      bump: looser ? "patch" : "major",
      note: looser
        ? message("diff.setting-looser", { change })
        : message("diff.setting-stricter", { change }),
    };
  });
}

function isLooser(
  key: (typeof SETTINGS)[number],
  before: PackFile,
  after: PackFile,
  same: (a: unknown, b: unknown) => boolean,
): boolean {
  if (key === "floor" || key === "engine") return after[key] === undefined;
  if (key === "level") {
    const rank = ({ level = "baseline" }: PackFile) => LEVELS.indexOf(level);
    return rank(after) < rank(before);
  }
  if (key === "authorizations") {
    const remaining = after.authorizations ?? [];
    return (before.authorizations ?? []).every((authorization) =>
      remaining.some((candidate) => same(authorization, candidate)),
    );
  }
  if (key !== "rules") return false;
  // A rule that is set no more goes back to a severity that only its own pack knows.
  const ids = new Set([...Object.keys(before.rules ?? {}), ...Object.keys(after.rules ?? {})]);
  return [...ids].every((id) => {
    const [was, is] = [lookup(before.rules, id), lookup(after.rules, id)];
    if (is === "off" || is === was) return true;
    return was !== undefined && is !== undefined && weight(is) < weight(was);
  });
}

/** The heavier, the more severe. */
const weight = (severity: (typeof SEVERITIES)[number] | "off"): number =>
  severity === "off" ? -1 : SEVERITIES.length - SEVERITIES.indexOf(severity);
