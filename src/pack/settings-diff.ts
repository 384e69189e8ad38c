import { lookup } from "../model/lookup.js";
import type { PackFile } from "../model/rule.js";
import { LEVELS, SEVERITIES } from "../model/vocabulary.js";
import { SETTINGS } from "../policy/packs/load.js";
import type { Bump } from "./version.js";

export interface SettingChange {
  readonly code: "setting";
  readonly bump: Bump;
  readonly note: string;
}

/** Each setting that differs. It may make more fail, and so asks for a major version, unless it is sure to be looser. */
export function settingChanges(
  old: PackFile,
  now: PackFile,
  same: (a: unknown, b: unknown) => boolean,
): SettingChange[] {
  return SETTINGS.filter((key) => !same(old[key], now[key])).map((key) => {
    const looser = isLooser(key, old, now, same);
    const what =
      old[key] === undefined ? "added" : now[key] === undefined ? "taken out" : "changed";
    return {
      code: "setting",
      bump: looser ? "patch" : "major",
      note: `${key} ${what}${looser ? ", nothing more can fail" : ", and more may fail"}`,
    };
  });
}

function isLooser(
  key: (typeof SETTINGS)[number],
  old: PackFile,
  now: PackFile,
  same: (a: unknown, b: unknown) => boolean,
): boolean {
  if (key === "floor" || key === "engine") return now[key] === undefined;
  if (key === "level") {
    const rank = ({ level = "baseline" }: PackFile) => LEVELS.indexOf(level);
    return rank(now) < rank(old);
  }
  if (key === "authorizations") {
    const kept = now.authorizations ?? [];
    return (old.authorizations ?? []).every((one) => kept.some((other) => same(one, other)));
  }
  if (key !== "rules") return false;
  // A rule that is set no more goes back to a severity that only its own pack knows.
  const ids = new Set([...Object.keys(old.rules ?? {}), ...Object.keys(now.rules ?? {})]);
  return [...ids].every((id) => {
    const [was, is] = [lookup(old.rules, id), lookup(now.rules, id)];
    if (is === "off" || is === was) return true;
    return was !== undefined && is !== undefined && weight(is) < weight(was);
  });
}

/** The heavier, the more severe. */
const weight = (severity: (typeof SEVERITIES)[number] | "off"): number =>
  severity === "off" ? -1 : SEVERITIES.length - SEVERITIES.indexOf(severity);
