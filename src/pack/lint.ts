import { message } from "../messages/index.js";
import type { JsonText, PackText, RuleSource } from "../model/pack-text.js";
import type { RuleFile } from "../model/rule.js";
import type { Floor } from "../model/settings.js";
import { type RuleProblem, readHead, readRule, registerOf } from "../policy/packs/load.js";
import { deadParts } from "./dead-conditions.js";
import { exampleFaults } from "./lint-examples.js";
import {
  type Fault,
  type JsonPositions,
  type LintContext,
  type LintFinding,
  placesOf,
} from "./lint-finding.js";
import { textFaults } from "./lint-texts.js";
import { leavesIn } from "./rule-conditions.js";

/** Reads a pack as its author would want it read: what does not load, what can never matter, what nobody tests. */
export function lintPack({ pack, rules, register }: PackText, around: LintContext): LintFinding[] {
  const head = readHead({ pack: pack.json, rules: asRules(rules) });
  const name = head.pack?.name;
  const findings = put(pack, [...head.problems.map(refused), ...floorFaults(head.pack?.floor)]);
  for (const file of register) findings.push(...put(file, registerFaults(name ?? "", file)));
  // Texts in one language are a choice; in one of two, an oversight.
  const chinese = around.builtin || rules.some(({ text }) => text.includes('"zh-CN"'));
  for (const ruleText of rules) {
    const { rule, problems: refusals } = readRule(
      ruleText.json,
      `${name ?? ""}/${ruleText.folder}`,
    );
    const problems =
      name === undefined ? refusals.filter(({ path }) => path[0] !== "id") : refusals;
    findings.push(
      ...put(ruleText, [
        ...problems.map(refused),
        ...(rule === undefined
          ? []
          : [
              ...(problems.length > 0 ? [] : conditionFaults(rule)),
              ...textFaults(rule, { ...around, chinese }),
              ...exampleFaults(rule, ruleText.beside),
            ]),
      ]),
    );
  }
  return findings;
}

/** A floor under severities that a lower level would go round. */
const floorFaults = (floor: Floor | undefined): Fault[] =>
  floor?.rules === undefined || floor.level !== undefined
    ? []
    : [
        {
          level: "warning",
          code: "floor-without-level",
          path: ["floor", "rules"],
          message: message("lint.floor-without-level"),
          hint: message("lint.give-level"),
        },
      ];

/** Returns what the loader refuses of a register file. */
function registerFaults(pack: string, { name, json }: PackText["register"][number]): Fault[] {
  const { problems } = registerOf(pack, { [name.slice(0, -".json".length)]: json });
  return problems.map(
    ({ path, message: text }): Fault => ({
      level: "error",
      code: "shape",
      path,
      message: typeof text === "string" ? message("text", { text }) : text,
    }),
  );
}

const asRules = (rules: readonly RuleSource[]) =>
  Object.fromEntries(rules.map(({ folder, json }) => [folder, json]));

const refused = ({ code = "shape", path, message, hint }: RuleProblem): Fault => ({
  path,
  message,
  ...(hint === undefined ? {} : { hint }),
  code,
  level: "error",
});

/** The place of each fault, and keys that stand twice; sorted by place. */
function put({ file, text }: JsonText, faults: readonly Fault[]): LintFinding[] {
  const places: JsonPositions = placesOf(text);
  return [
    ...faults.map(({ path, level, code, message: text, hint }) => ({
      file,
      ...places.at(path),
      level,
      code,
      message: text,
      ...(hint === undefined ? {} : { hint }),
    })),
    ...places.twice.map(({ range, message: text }) => ({
      file,
      ...range.start,
      level: "error" as const,
      code: "duplicate-key",
      message: text,
    })),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
}

function conditionFaults(rule: RuleFile): Fault[] {
  const faults: Fault[] = deadParts(rule).map((dead) => ({ ...dead, level: "warning" }));
  const pinned = leavesIn(rule.when, []).some(
    ({ leaf }) => leaf.fact === "edge.channel" || leaf.fact === "edge.relation",
  );
  if ([rule.subject].flat().includes("edge") && !pinned)
    faults.push({
      level: "warning",
      code: "edge-unpinned",
      path: ["when"],
      message: message("lint.edge-unpinned"),
      hint: message("lint.compare-use"),
    });
  return faults;
}
