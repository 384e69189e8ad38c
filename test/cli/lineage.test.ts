import fc from "fast-check";
import { expect, it } from "vitest";
import { lineageText } from "../../src/cli/commands/lineage.js";
import type { FactsFile } from "../../src/model/report.js";
import { interpret } from "../e2e/runner.js";
import { FRAGMENTS, hostile, RAW } from "../report/hostile.js";
import { at, edge } from "../report/report.js";

const facts = (texts: readonly string[]): FactsFile => ({
  schema: "facts.v1",
  tool: { name: "cardwarden", version: "0.0.0" },
  date: "2026-11-23",
  documents: [],
  subjects: [],
  lineage: texts.map((text, i) =>
    edge(text, texts[(i + 1) % texts.length] ?? "", {
      resolution: "register",
      chain: [text, texts[(i + 2) % texts.length] ?? ""],
      at: at(text),
    }),
  ),
  diagnostics: [],
});

const LINE = {
  mermaid:
    /^(?:flowchart LR| {2}n\d+(?:\["[^"\]]*"\])? (?:-- finetune -->|-\.->) n\d+(?:\["[^"\]]*"\])?)$/u,
  dot: /^(?:digraph lineage \{| {2}rankdir=LR;| {2}"[^"\\]*" -> "[^"\\]*" \[label="finetune"\];|\})$/u,
  text: /^(?: {2}<- .* \[finetune, in the register\].*|.*)$/u,
};

it.each(["mermaid", "dot", "text", "json"] as const)("%s keeps a name a name", (format) => {
  const check = (texts: readonly string[]) => {
    const out = lineageText(facts(texts), format, "en");
    expect(interpret(out).commands).toEqual([]);
    expect(out.replaceAll("\n", "")).not.toMatch(RAW);
    if (format !== "json")
      for (const row of out.trimEnd().split("\n")) expect(row).toMatch(LINE[format]);
  };
  check(FRAGMENTS);
  fc.assert(fc.property(fc.array(hostile, { minLength: 1, maxLength: 6 }), check), {
    numRuns: 200,
  });
});
