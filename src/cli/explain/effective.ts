import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Say, sayIn } from "../../messages/say.js";
import type { Location } from "../../model/location.js";
import type { Pack, RuleFile } from "../../model/rule.js";
import type { Locale } from "../../model/vocabulary.js";
import { type FloorInForce, leastFor } from "../../policy/floor/floor.js";
import { ownSeverities } from "../../policy/floor/weakened.js";
import type { Policy } from "../../policy/resolve.js";
import {
  type Decision,
  decideSeverity,
  decisions,
  FLOOR_RULE,
  leastOf,
  listNamesRule,
  type Setting,
  stronger,
} from "../../policy/settings/severity.js";
import { line } from "../../report/escape.js";
import { severityWord } from "../../report/words.js";
import { readJson } from "../../text/json.js";
import { nearestNode } from "../../text/tree.js";
import { table } from "../layout.js";

/** Where the rules of a pack lie, and how that is shown. */
export interface Home {
  readonly folder: string;
  readonly shown: string;
}

/**
 * Returns who decided the severity of a rule, one line each in the order in which the later one wins, and what came of
 * it.
 */
export function effectiveText(
  { rule, pack }: { rule: RuleFile; pack: Pack },
  policy: Policy,
  home: Home | undefined,
  locale: Locale,
): string {
  const say = sayIn(locale);
  const word = (setting: Setting) =>
    setting === "off" ? say("cli.off") : severityWord(setting, locale);
  const steps = [
    ...ownSteps(rule, pack, policy, home),
    // The rule that tells of floors is not for packs and configurations to set.
    ...(rule.id === FLOOR_RULE ? [] : decisions(rule.id, policy.layers)),
    ...policy.floors.flatMap((floor) => floorStep(floor, rule, policy, say)),
    ...levelCap(rule, policy, say),
  ];
  const rows = steps.map(({ severity, by: setBy, at: location, files }) => [
    word(severity),
    line(setBy),
    location === undefined ? "" : `${line(location.file)}:${location.range.start.line}`,
    files === undefined ? "" : say("effective.in-files", { files: line(files.join(", ")) }),
  ]);
  const forbidden = policy.floors.flatMap((floor) => forbids(floor, rule.id, say));
  const results = [
    ...steps.flatMap(({ files, severity }) =>
      files === undefined ? [] : [[files, effectiveIn(rule, policy, severity)] as const],
    ),
    [undefined, effectiveIn(rule, policy)] as const,
  ];
  const loaded = policy.packs.some(({ rules }) => rules.some(({ id }) => id === rule.id));
  return `${[
    rule.id,
    "",
    say("effective.severity-at", { level: policy.level }),
    ...table(rows, undefined),
    ...(forbidden.length > 0
      ? ["", say("effective.floor-forbids"), ...forbidden.map((sentence) => `  ${sentence}`)]
      : []),
    "",
    ...(loaded
      ? results.map(([files, settings]) => {
          const words = settings.map(word).join(", ");
          return files === undefined
            ? say("effective.effective", { severity: words })
            : say("effective.effective-in", { severity: words, files: line(files.join(", ")) });
        })
      : [
          say("effective.effective", {
            severity: say("explain.not-on", { pack: line(pack.name) }),
          }),
        ]),
  ]
    .map((row) => row.trimEnd())
    .join("\n")}\n`;
}

/** What the rule says of itself, case by case. */
function ownSteps(
  rule: RuleFile,
  pack: Pack,
  { level }: Policy,
  home: Home | undefined,
): Decision[] {
  const name = rule.id.slice(rule.id.indexOf("/") + 1);
  const file = home && join(home.folder, name, "rule.json");
  const root =
    file !== undefined && existsSync(file) ? readJson(readFileSync(file, "utf8")).root : undefined;
  const key = level === "strict" ? "strict" : "baseline";
  return (rule.cases ?? [rule]).flatMap(({ severity }, i): Decision[] => {
    const declared = severity?.[key] ?? severity?.baseline;
    if (declared === undefined) return [];
    const path = rule.cases ? ["cases", i, "severity"] : ["severity"];
    const stated = severity?.[key] === undefined ? "baseline" : key;
    const location: Location | undefined =
      home && root
        ? {
            file: `${home.shown}/${name}/rule.json`,
            range: nearestNode(root, [...path, stated]).range,
          }
        : undefined;
    return [{ by: `${pack.name} ${pack.version}`, at: location, severity: declared }];
  });
}

function floorStep(floor: FloorInForce, rule: RuleFile, { level }: Policy, say: Say): Decision[] {
  const least = floor.least(rule.id);
  if (least === undefined || rule.id === FLOOR_RULE) return [];
  const asked = ownSeverities(rule, level).map((declared) => leastOf(floor, rule.id, declared, ""));
  const severity = asked.reduce(stronger, "off");
  if (severity === "off") return [];
  return [
    { by: say("effective.floor-of", { pack: floor.by }), at: placeOf(floor, rule.id), severity },
  ];
}

function placeOf(floor: FloorInForce, id: string): Location {
  const exact = leastFor(id, floor.floor)?.exact;
  return floor.at("floor", "rules", exact ? id : `${id.slice(0, id.indexOf("/"))}/*`);
}

function levelCap(rule: RuleFile, { level }: Policy, say: Say): Decision[] {
  return level === "advisory" && rule.id !== FLOOR_RULE
    ? [{ by: say("effective.level-cap", { level }), at: undefined, severity: "notice" }]
    : [];
}

/** What comes of each severity of the rule, for all documents or under one override. */
function effectiveIn(rule: RuleFile, policy: Policy, override?: Setting): Setting[] {
  const { rules, floors, level } = policy;
  const byPath =
    override === undefined ? [] : [{ rules: { [rule.id]: override }, matches: () => true }];
  const settings = ownSeverities(rule, level).map((declared) => {
    const setting = decideSeverity(rule.id, declared, "", { rules, floors, byPath });
    return level === "advisory" && setting !== "off" && rule.id !== FLOOR_RULE ? "notice" : setting;
  });
  return [...new Set(settings)];
}

function forbids({ by: owner, floor }: FloorInForce, id: string, say: Say): string[] {
  const who = line(owner);
  const severity = leastFor(id, floor)?.severity;
  const { waivers = {}, level } = floor;
  return [
    ...(level === undefined ? [] : [say("effective.forbids-level", { pack: who, level })]),
    ...(severity === undefined
      ? []
      : [
          say(severity === "default" ? "effective.forbids-lower" : "effective.forbids-severity", {
            pack: who,
            severity,
          }),
        ]),
    ...(listNamesRule(floor.parameters, id)
      ? [say("effective.forbids-values", { pack: who })]
      : []),
    ...(id === FLOOR_RULE || listNamesRule(waivers.never, id)
      ? [say("effective.forbids-excuses", { pack: who })]
      : []),
    ...(waivers.longestDays === undefined
      ? []
      : [say("effective.forbids-days", { pack: who, days: String(waivers.longestDays) })]),
  ];
}
