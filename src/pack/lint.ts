import { textOf } from "../messages/index.js";
import type { JsonText, PackText, RuleText } from "../model/pack-text.js";
import type { RuleFile } from "../model/rule.js";
import type { Floor } from "../model/settings.js";
import { type RuleProblem, readHead, readRule, registerOf } from "../policy/packs/load.js";
import { deadParts } from "./dead-conditions.js";
import { exampleFaults } from "./lint-examples.js";
import type { Around, Fault, LintFinding } from "./lint-finding.js";
import { textFaults } from "./lint-texts.js";
import { type Places, placesOf } from "./places.js";
import { leavesIn } from "./rule-conditions.js";

/** Reads a pack as its author would want it read: what does not load, what can never matter, what nobody tests. */
export function lintPack({ pack, rules, register }: PackText, around: Around): LintFinding[] {
  const head = readHead({ pack: pack.json, rules: asRules(rules) });
  const name = head.pack?.name;
  const findings = put(pack, [...head.problems.map(refused), ...floorFaults(head.pack?.floor)]);
  for (const file of register) findings.push(...put(file, registerFaults(name ?? "", file)));
  // Texts in one language are a choice; in one of two, an oversight.
  const chinese = around.builtin || rules.some(({ text }) => text.includes('"zh-CN"'));
  for (const one of rules) {
    const { rule, problems: refusals } = readRule(one.json, `${name ?? ""}/${one.folder}`);
    const own = name === undefined ? refusals.filter(({ path }) => path[0] !== "id") : refusals;
    findings.push(
      ...put(one, [
        ...own.map(refused),
        ...(rule === undefined
          ? []
          : [
              ...(own.length > 0 ? [] : conditionFaults(rule)),
              ...textFaults(rule, { ...around, chinese }),
              ...exampleFaults(rule, one.beside),
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
          message: "at the level `advisory` every finding is a notice, whatever the floor says",
          hint: "give the floor a `level`",
        },
      ];

/** Returns what the loader refuses of a register file. */
function registerFaults(pack: string, { name, json }: PackText["register"][number]): Fault[] {
  const { problems } = registerOf(pack, { [name.slice(0, -".json".length)]: json });
  return problems.map(
    ({ path, message }): Fault => ({
      level: "error",
      code: "shape",
      path,
      message: textOf(message, "en"),
    }),
  );
}

const asRules = (rules: readonly RuleText[]) =>
  Object.fromEntries(rules.map(({ folder, json }) => [folder, json]));

const refused = ({ code = "shape", path, message, hint }: RuleProblem): Fault => ({
  path,
  message: textOf(message, "en"),
  ...(hint === undefined ? {} : { hint: textOf(hint, "en") }),
  code,
  level: "error",
});

/** The place of each fault, and keys that stand twice; sorted by place. */
function put({ file, text }: JsonText, faults: readonly Fault[]): LintFinding[] {
  const places: Places = placesOf(text);
  return [
    ...faults.map(({ path, level, code, message, hint }) => ({
      file,
      ...places.at(path),
      level,
      code,
      message,
      ...(hint === undefined ? {} : { hint }),
    })),
    ...places.twice.map(({ range, message }) => ({
      file,
      ...range.start,
      level: "error" as const,
      code: "duplicate-key",
      message: textOf(message, "en"),
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
      message: "a rule on edges that names neither relation nor channel judges every use alike",
      hint: "compare `edge.channel` or `edge.relation` in `when`",
    });
  return faults;
}
