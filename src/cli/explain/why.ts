import { type ConditionAnswer, Conditions } from "../../evaluate/engine.js";
import { Evaluator } from "../../evaluate/evaluate.js";
import { judge, type ResultNode } from "../../evaluate/judgment.js";
import { labelOf, textOf } from "../../messages/index.js";
import { type Say, sayIn } from "../../messages/say.js";
import type { Fact, Subject } from "../../model/fact.js";
import type { Condition, RuleFile } from "../../model/rule.js";
import type { Locale } from "../../model/vocabulary.js";
import type { CheckResult } from "../../pipeline/check.js";
import type { Policy } from "../../policy/resolve.js";
import { line } from "../../report/escape.js";
import { severityWord } from "../../report/words.js";
import { findRule, unknownRule } from "./find-rule.js";

const MARKS = { true: "+", false: "-", unknown: "?" } as const;

/** Subjects that belong to no card, and are shown with every one. */
const EVERYWHERE: readonly string[] = ["repository", "waiver"];

const subjectLabel = (kind: string) => labelOf("subject", kind) ?? kind;

/**
 * Returns why a rule did or did not fire on the subjects of a document: its outcome, and each comparison with what it
 * found.
 */
export async function why(
  name: string,
  { packs, variants }: Pick<Policy, "packs" | "variants">,
  result: CheckResult,
  file: string,
  locale: Locale,
): Promise<string> {
  const say = sayIn(locale);
  const match = findRule(name, packs);
  if (!match) throw unknownRule(name, packs);
  const { rule: usual, pack } = match;
  const kinds: readonly string[] = [usual.subject].flat();
  const nearby = result.facts.subjects.filter(
    ({ document, kind }) => document === file || EVERYWHERE.includes(kind),
  );
  const subjects = nearby.filter(({ kind }) => kinds.includes(kind));
  if (subjects.length === 0)
    return [
      say("why.evaluated-on", { rule: usual.id, kinds: kinds.map(subjectLabel) }),
      say("why.has-none", {
        file: line(file),
        kinds: [...new Set(nearby.map(({ kind }) => kind))].map(subjectLabel),
      }),
      "",
    ].join("\n");
  const evaluator = new Evaluator([{ ...pack, rules: [usual] }], variants);
  const out = [usual.id, say("why.legend")];
  for (const subject of subjects) {
    const rule = variants.get(usual.id)?.(subject.document ?? "") ?? usual;
    const [evaluation] = await evaluator.evaluate(subject);
    const outcome = evaluation?.outcome ?? "not-applicable";
    out.push(
      "",
      say("why.outcome-of", {
        subject: `${textOf(subjectLabel(subject.kind), locale)} ${line(subject.id)}`,
        outcome,
      }),
    );
    if (outcome === "fail" || outcome === "undetermined")
      out.push(...findings(rule, subject, result, locale));
    out.push(...(await part("when", answer(rule.when, subject), file, say)));
    // What is required is not asked where `when` does not hold.
    if (outcome === "not-applicable") continue;
    for (const [title, condition] of requirements(rule, locale))
      out.push(...(await part(title, answer(condition, subject), file, say)));
  }
  return `${out.join("\n")}\n`;
}

/** What became of an outcome that makes a finding. */
function findings(
  rule: RuleFile,
  subject: Subject,
  { report }: CheckResult,
  locale: Locale,
): string[] {
  const say = sayIn(locale);
  const subjectFindings = report.findings.filter(
    (finding) => finding.ruleId === rule.id && finding.subject === subject.id,
  );
  if (subjectFindings.length === 0) return [`  ${say("why.no-finding")}`];
  return subjectFindings.map(({ severity, primary, capped, suppressed }) => {
    const { start } = primary.range;
    const heading = say("why.finding-at", {
      severity: severityWord(severity, locale),
      location: `${line(primary.file)}:${start.line}:${start.column}`,
    });
    const cap =
      capped === undefined
        ? heading
        : say("why.capped", { finding: heading, reason: line(capped) });
    return `  ${suppressed === undefined ? cap : say("why.excused", { finding: cap, by: suppressed.by })}`;
  });
}

function requirements(rule: RuleFile, locale: Locale): [string, Condition][] {
  const say = sayIn(locale);
  return [
    ...(rule.undetermined ? ([["undetermined", rule.undetermined]] as [string, Condition][]) : []),
    ...(rule.require ? ([["require", rule.require]] as [string, Condition][]) : []),
    ...(rule.cases ?? []).map((ruleCase, i): [string, Condition] => [
      say("why.case", {
        number: String(i + 1),
        severity: severityWord(ruleCase.severity.baseline ?? "notice", locale),
      }),
      ruleCase.require,
    ]),
  ];
}

function answer(condition: Condition, subject: Subject): ConditionAnswer | undefined {
  return new Conditions(new Map([["it", condition]])).run(subject.facts).get("it");
}

interface ComparisonRow {
  readonly text: string;
  readonly actual?: string;
}

/** Comparisons on the left, what was found on the right. */
async function part(
  title: string,
  answered: ConditionAnswer | undefined,
  file: string,
  say: Say,
): Promise<string[]> {
  if (answered === undefined) return [];
  const rows = branch((await answered.explain()).tree, "    ", file, say);
  const widest = Math.max(
    ...rows.map(({ text, actual: actualText }) =>
      actualText === undefined || text.length > WIDE ? 0 : text.length,
    ),
  );
  return [
    `  ${say("why.outcome-of", { subject: title, outcome: answered.value === "unknown" ? say("why.unreadable") : answered.value })}`,
    ...rows.map(({ text, actual: actualText }) =>
      actualText === undefined ? text : `${text.padEnd(widest)}  ${actualText}`,
    ),
  ];
}

/** A longer comparison does not push what was found out of sight. */
const WIDE = 64;

function branch(node: ResultNode, indent: string, file: string, say: Say): ComparisonRow[] {
  const mark = MARKS[judge(node).value];
  const children = (word: string, nodes: readonly ResultNode[]): ComparisonRow[] => {
    const [single, ...others] = nodes;
    // One of one is that one: the engine wraps every single comparison so.
    if (single !== undefined && others.length === 0) return branch(single, indent, file, say);
    return [
      { text: `${indent}${mark} ${word}` },
      ...nodes.flatMap((child) => branch(child, `${indent}  `, file, say)),
    ];
  };
  if ("all" in node) return children(say("why.all-of"), node.all);
  if ("any" in node) return children(say("why.any-of"), node.any);
  if ("not" in node)
    return [
      { text: `${indent}${mark} ${say("why.not")}` },
      ...branch(node.not, `${indent}  `, file, say),
    ];
  const { fact, operator, value, factResult } = node;
  const wanted = Array.isArray(value) ? value.join(", ") : String(value);
  return [
    {
      text: `${indent}${mark} ${fact} ${operator} ${line(wanted)}`,
      actual: say("why.is", { value: factText(factResult, file, say) }),
    },
  ];
}

function factText(fact: Fact, file: string, say: Say): string {
  const { start } = fact.at.range;
  const elsewhere = fact.at.file === file ? "" : `${line(fact.at.file)}:`;
  const position = `${elsewhere}${start.line}:${start.column}`;
  if (fact.value === null) return `${fact.state} (${position})`;
  const value = Array.isArray(fact.value) ? fact.value.join(", ") : String(fact.value);
  const verified = fact.verified === false ? `, ${say("explain.unverified")}` : "";
  return `${line(value)} (${fact.state}, ${fact.evidence}${verified}, ${position})`;
}
