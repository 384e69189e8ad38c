import { type Answer, Conditions } from "../../evaluate/engine.js";
import { Evaluator } from "../../evaluate/evaluate.js";
import { judge, type ResultNode } from "../../evaluate/judgment.js";
import type { Fact, Subject } from "../../model/fact.js";
import type { Condition, RuleFile } from "../../model/rule.js";
import type { Locale } from "../../model/vocabulary.js";
import type { CheckResult } from "../../pipeline/check.js";
import type { Policy } from "../../policy/resolve.js";
import { line } from "../../report/escape.js";
import { labels } from "../labels.js";
import { ruleNamed, unknownRule } from "./explain.js";

type Say = ReturnType<typeof labels>;

const MARKS = { true: "+", false: "-", unknown: "?" } as const;

/** Subjects that belong to no card, and are shown with every one. */
const EVERYWHERE: readonly string[] = ["repository", "waiver"];

/** Why a rule did or did not fire on the subjects of a document: its outcome, and each comparison with what it found. */
export async function why(
  name: string,
  { packs, variants }: Pick<Policy, "packs" | "variants">,
  result: CheckResult,
  file: string,
  locale: Locale,
): Promise<string> {
  const say = labels(locale);
  const found = ruleNamed(name, packs);
  if (!found) throw unknownRule(name, packs);
  const { rule: usual, pack } = found;
  const kinds: readonly string[] = [usual.subject].flat();
  const here = result.facts.subjects.filter(
    ({ document, kind }) => document === file || EVERYWHERE.includes(kind),
  );
  const subjects = here.filter(({ kind }) => kinds.includes(kind));
  if (subjects.length === 0)
    return [
      say("evaluated-on", usual.id, kinds.join(", ")),
      say("has-none", line(file), [...new Set(here.map(({ kind }) => kind))].join(", ")),
      "",
    ].join("\n");
  const evaluator = new Evaluator([{ ...pack, rules: [usual] }], variants);
  const out = [usual.id, say("legend")];
  for (const subject of subjects) {
    const rule = variants.get(usual.id)?.(subject.document ?? "") ?? usual;
    const [evaluation] = await evaluator.evaluate(subject);
    const outcome = evaluation?.outcome ?? "not-applicable";
    out.push("", say("outcome-of", `${subject.kind} ${line(subject.id)}`, outcome));
    if (outcome === "fail" || outcome === "undetermined")
      out.push(...findings(rule, subject, result, say));
    out.push(...(await part("when", answer(rule.when, subject), file, say)));
    // What is required is not asked where `when` does not hold.
    if (outcome === "not-applicable") continue;
    for (const [title, condition] of requirements(rule, say))
      out.push(...(await part(title, answer(condition, subject), file, say)));
  }
  return `${out.join("\n")}\n`;
}

/** What became of an outcome that makes a finding. */
function findings(rule: RuleFile, subject: Subject, { report }: CheckResult, say: Say): string[] {
  const own = report.findings.filter((one) => one.ruleId === rule.id && one.subject === subject.id);
  if (own.length === 0) return [`  ${say("no-finding")}`];
  return own.map(({ severity, primary, capped, suppressed }) => {
    const { start } = primary.range;
    const at = say("finding-at", severity, `${line(primary.file)}:${start.line}:${start.column}`);
    const cap = capped === undefined ? at : say("capped", at, line(capped));
    return `  ${suppressed === undefined ? cap : say("excused", cap, suppressed.by)}`;
  });
}

function requirements(rule: RuleFile, say: Say): [string, Condition][] {
  return [
    ...(rule.undetermined ? ([["undetermined", rule.undetermined]] as [string, Condition][]) : []),
    ...(rule.require ? ([["require", rule.require]] as [string, Condition][]) : []),
    ...(rule.cases ?? []).map((one, i): [string, Condition] => [
      say("case", String(i + 1), one.severity.baseline ?? "notice"),
      one.require,
    ]),
  ];
}

function answer(condition: Condition, subject: Subject): Answer | undefined {
  return new Conditions(new Map([["it", condition]])).run(subject.facts).get("it");
}

interface Row {
  readonly text: string;
  readonly found?: string;
}

/** Comparisons on the left, what was found on the right. */
async function part(
  title: string,
  answered: Answer | undefined,
  file: string,
  say: Say,
): Promise<string[]> {
  if (answered === undefined) return [];
  const rows = branch((await answered.explain()).tree, "    ", file, say);
  const widest = Math.max(
    ...rows.map(({ text, found }) => (found === undefined || text.length > WIDE ? 0 : text.length)),
  );
  return [
    `  ${say("outcome-of", title, answered.value === "unknown" ? say("unreadable") : answered.value)}`,
    ...rows.map(({ text, found }) =>
      found === undefined ? text : `${text.padEnd(widest)}  ${found}`,
    ),
  ];
}

/** A longer comparison does not push what was found out of sight. */
const WIDE = 64;

function branch(node: ResultNode, indent: string, file: string, say: Say): Row[] {
  const mark = MARKS[judge(node).value];
  const children = (word: string, nodes: readonly ResultNode[]): Row[] => {
    const [only, ...others] = nodes;
    // One of one is that one: the engine wraps every single comparison so.
    if (only !== undefined && others.length === 0) return branch(only, indent, file, say);
    return [
      { text: `${indent}${mark} ${word}` },
      ...nodes.flatMap((child) => branch(child, `${indent}  `, file, say)),
    ];
  };
  if ("all" in node) return children(say("all-of"), node.all);
  if ("any" in node) return children(say("any-of"), node.any);
  if ("not" in node)
    return [
      { text: `${indent}${mark} ${say("not")}` },
      ...branch(node.not, `${indent}  `, file, say),
    ];
  const { fact, operator, value, factResult } = node;
  const wanted = Array.isArray(value) ? value.join(", ") : String(value);
  return [
    {
      text: `${indent}${mark} ${fact} ${operator} ${line(wanted)}`,
      found: say("is", found(factResult, file, say)),
    },
  ];
}

function found(fact: Fact, file: string, say: Say): string {
  const { start } = fact.at.range;
  const elsewhere = fact.at.file === file ? "" : `${line(fact.at.file)}:`;
  const place = `${elsewhere}${start.line}:${start.column}`;
  if (fact.value === null) return `${fact.state} (${place})`;
  const value = Array.isArray(fact.value) ? fact.value.join(", ") : String(fact.value);
  const verified = fact.verified === false ? `, ${say("unverified")}` : "";
  return `${line(value)} (${fact.state}, ${fact.evidence}${verified}, ${place})`;
}
