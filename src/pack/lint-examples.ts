import type { RuleFile } from "../model/rule.js";
import type { Fault } from "./lint-finding.js";

/** What a rule does not show: outcomes without an example, and documents that belong to none. */
export function exampleFaults(rule: RuleFile, beside: readonly string[]): Fault[] {
  const there = new Set(beside);
  const named = rule.examples.flatMap(({ path, fixed }, i) => [
    { name: path, path: ["examples", i, "path"] },
    ...(fixed === undefined ? [] : [{ name: fixed, path: ["examples", i, "fixed"] }]),
  ]);
  const used = new Set(named.map(({ name }) => first(name)));
  return [
    ...named
      .filter(({ name }) => !there.has(first(name)))
      .map(
        ({ name, path }): Fault => ({
          level: "error",
          code: "example-missing",
          path,
          message: `there is no ${name} beside rule.json`,
        }),
      ),
    ...beside
      .filter((name) => name !== "rule.json" && !name.startsWith(".") && !used.has(name))
      .map(
        (name): Fault => ({
          level: "warning",
          code: "example-unused",
          path: ["examples"],
          message: `${name} belongs to no example`,
          hint: "name it under `examples`, or take it out",
        }),
      ),
    ...untested(rule),
  ];
}

/** The part of a path that lies beside the rule. */
const first = (path: string) => path.replace(/^\.\//, "").split("/")[0] ?? "";

function untested({ examples, cases }: RuleFile): Fault[] {
  const count = (outcome: string) => examples.filter((one) => one.outcome === outcome).length;
  const faults: Fault[] = [];
  const say = (code: string, message: string) =>
    faults.push({ level: "warning", code, path: ["examples"], message });
  if (count("pass") === 0) say("no-passing-example", "no example shows what passes");
  if (count("fail") === 0) say("no-failing-example", "no example shows what fails");
  else if (cases !== undefined && count("fail") < cases.length)
    say(
      "case-without-example",
      `${cases.length} cases, ${count("fail")} examples that fail: some case is never shown`,
    );
  return faults;
}
