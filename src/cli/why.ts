import type { CheckResult } from "../check.js";
import { type Answer, Conditions } from "../evaluate/engine.js";
import { Evaluator } from "../evaluate/evaluate.js";
import { judge, type ResultNode } from "../evaluate/judgement.js";
import type { Fact, Subject } from "../model/fact.js";
import type { Condition, Pack, RuleFile } from "../model/rule.js";
import { line } from "../report/escape.js";
import { ruleNamed, unknownRule } from "./explain.js";

const MARKS = { true: "+", false: "-", unknown: "?" } as const;
const LEGEND = "+ holds   - does not hold   ? cannot be read";

/** Subjects that belong to no card, and are shown with every one. */
const EVERYWHERE: readonly string[] = ["repository", "waiver"];

/** Why a rule did or did not fire on the subjects of a document: its outcome, and each comparison with what it found. */
export async function why(
  name: string,
  packs: readonly Pack[],
  result: CheckResult,
  file: string,
): Promise<string> {
  const found = ruleNamed(name, packs);
  if (!found) throw unknownRule(name, packs);
  const { rule, pack } = found;
  const kinds: readonly string[] = [rule.subject].flat();
  const here = result.facts.subjects.filter(
    ({ document, kind }) => document === file || EVERYWHERE.includes(kind),
  );
  const subjects = here.filter(({ kind }) => kinds.includes(kind));
  if (subjects.length === 0)
    return `${rule.id} is evaluated on: ${kinds.join(", ")}\n${line(file)} has none; it has: ${[...new Set(here.map(({ kind }) => kind))].join(", ")}\n`;
  const evaluator = new Evaluator([{ ...pack, rules: [rule] }]);
  const out = [rule.id, LEGEND];
  for (const subject of subjects) {
    const [evaluation] = await evaluator.evaluate(subject);
    const outcome = evaluation?.outcome ?? "not-applicable";
    out.push("", `${subject.kind} ${line(subject.id)}: ${outcome}`);
    if (outcome === "fail" || outcome === "undetermined")
      out.push(...findings(rule, subject, result));
    const when = await answer(rule.when, subject);
    out.push(...part("when", when, file));
    // What is required is not asked where `when` does not hold.
    if (outcome === "not-applicable") continue;
    for (const [title, condition] of requirements(rule))
      out.push(...part(title, await answer(condition, subject), file));
  }
  return `${out.join("\n")}\n`;
}

/** What became of an outcome that makes a finding. */
function findings(rule: RuleFile, subject: Subject, { report }: CheckResult): string[] {
  const own = report.findings.filter((one) => one.ruleId === rule.id && one.subject === subject.id);
  if (own.length === 0)
    return ["  no finding: the rule is off in the configuration, or another rule stands for it"];
  return own.map(({ severity, primary, capped, suppressed }) => {
    const { start } = primary.range;
    const cap = capped === undefined ? "" : `, capped: ${line(capped)}`;
    const by = suppressed === undefined ? "" : `, excused by ${suppressed.by}`;
    return `  ${severity} at ${line(primary.file)}:${start.line}:${start.column}${cap}${by}`;
  });
}

function requirements(rule: RuleFile): [string, Condition][] {
  return [
    ...(rule.undetermined ? ([["undetermined", rule.undetermined]] as [string, Condition][]) : []),
    ...(rule.require ? ([["require", rule.require]] as [string, Condition][]) : []),
    ...(rule.cases ?? []).map((one, i): [string, Condition] => [
      `case ${i + 1}, else ${one.severity.baseline}`,
      one.require,
    ]),
  ];
}

async function answer(condition: Condition, subject: Subject): Promise<Answer | undefined> {
  const answers = await new Conditions(new Map([["it", condition]])).run(subject.facts);
  return answers.get("it");
}

interface Row {
  readonly text: string;
  readonly found?: string;
}

/** Comparisons on the left, what was found on the right. */
function part(title: string, answered: Answer | undefined, file: string): string[] {
  if (answered === undefined) return [];
  const rows = branch(answered.tree, "    ", file);
  const widest = Math.max(
    ...rows.map(({ text, found }) => (found === undefined || text.length > WIDE ? 0 : text.length)),
  );
  return [
    `  ${title}: ${answered.value === "unknown" ? "cannot be read" : answered.value}`,
    ...rows.map(({ text, found }) =>
      found === undefined ? text : `${text.padEnd(widest)}  ${found}`,
    ),
  ];
}

/** A longer comparison does not push what was found out of sight. */
const WIDE = 64;

function branch(node: ResultNode, indent: string, file: string): Row[] {
  const mark = MARKS[judge(node).value];
  const children = (word: string, nodes: readonly ResultNode[]): Row[] => {
    const [only, ...others] = nodes;
    // One of one is that one: the engine wraps every single comparison so.
    if (only !== undefined && others.length === 0) return branch(only, indent, file);
    return [
      { text: `${indent}${mark} ${word}` },
      ...nodes.flatMap((child) => branch(child, `${indent}  `, file)),
    ];
  };
  if ("all" in node) return children("all of", node.all);
  if ("any" in node) return children("any of", node.any);
  if ("not" in node)
    return [{ text: `${indent}${mark} not` }, ...branch(node.not, `${indent}  `, file)];
  const { fact, operator, value, factResult } = node;
  const wanted = Array.isArray(value) ? value.join(", ") : String(value);
  return [
    {
      text: `${indent}${mark} ${fact} ${operator} ${line(wanted)}`,
      found: `is ${found(factResult, file)}`,
    },
  ];
}

function found(fact: Fact, file: string): string {
  const { start } = fact.at.range;
  const elsewhere = fact.at.file === file ? "" : `${line(fact.at.file)}:`;
  const place = `${elsewhere}${start.line}:${start.column}`;
  if (fact.value === null) return `${fact.state} (${place})`;
  const value = Array.isArray(fact.value) ? fact.value.join(", ") : String(fact.value);
  const verified = fact.verified === false ? ", not verified" : "";
  return `${line(value)} (${fact.state}, ${fact.evidence}${verified}, ${place})`;
}
