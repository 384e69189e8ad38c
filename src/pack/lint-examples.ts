import { type Message, message } from "../messages/index.js";
import type { RuleFile } from "../model/rule.js";
import type { Fault } from "./lint-finding.js";

/** Returns what a rule does not show: outcomes without an example, and documents that belong to none. */
export function exampleFaults(rule: RuleFile, beside: readonly string[]): Fault[] {
  const siblings = new Set(beside);
  const named = rule.examples.flatMap(({ path, fixed }, i) => [
    { name: path, path: ["examples", i, "path"] },
    ...(fixed === undefined ? [] : [{ name: fixed, path: ["examples", i, "fixed"] }]),
  ]);
  const used = new Set(named.map(({ name }) => first(name)));
  return [
    ...named
      .filter(({ name }) => !siblings.has(first(name)))
      .map(
        ({ name, path }): Fault => ({
          level: "error",
          code: "example-missing",
          path,
          message: message("lint.example-missing", { file: name }),
        }),
      ),
    ...beside
      .filter((name) => name !== "rule.json" && !name.startsWith(".") && !used.has(name))
      .map(
        (name): Fault => ({
          level: "warning",
          code: "example-unused",
          path: ["examples"],
          message: message("lint.example-unused", { file: name }),
          hint: message("lint.name-or-remove"),
        }),
      ),
    ...untested(rule),
  ];
}

/** The part of a path that lies beside the rule. */
const first = (path: string) => path.replace(/^\.\//, "").split("/")[0] ?? "";

function untested({ examples, cases }: RuleFile): Fault[] {
  const count = (outcome: string) =>
    examples.filter((example) => example.outcome === outcome).length;
  const faults: Fault[] = [];
  const report = (code: string, text: Message) =>
    faults.push({ level: "warning", code, path: ["examples"], message: text });
  if (count("pass") === 0) report("no-passing-example", message("lint.no-passing-example"));
  if (count("fail") === 0) report("no-failing-example", message("lint.no-failing-example"));
  else if (cases !== undefined && count("fail") < cases.length)
    report(
      "case-without-example",
      message("lint.case-without-example", { cases: cases.length, failing: count("fail") }),
    );
  return faults;
}
