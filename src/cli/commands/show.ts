import type { FactsFile } from "../../model/report.js";
import type { Locale } from "../../model/vocabulary.js";
import { json, line, mermaid } from "../../report/escape.js";
import { mermaidLineage } from "../../report/mermaid.js";
import { padded } from "../../report/width.js";
import { labels } from "../labels.js";
import type { LINEAGE_FORMATS } from "../options.js";

/** The facts of one document as a rule author reads them. */
export function factsText(facts: FactsFile, file: string, locale: Locale): string {
  const say = labels(locale);
  const out: string[] = [];
  for (const subject of facts.subjects) {
    if (subject.document !== file) continue;
    out.push("", `${subject.kind} ${line(subject.id)}`);
    const width = Math.max(...Object.keys(subject.facts).map((name) => name.length));
    for (const [name, fact] of Object.entries(subject.facts)) {
      const value =
        fact.value === null
          ? "-"
          : Array.isArray(fact.value)
            ? fact.value.join(", ")
            : String(fact.value);
      const { start } = fact.at.range;
      const place = `${fact.at.file === file ? "" : line(fact.at.file)}${fact.at.file === file ? "" : ":"}${start.line}:${start.column}`;
      const evidence =
        fact.verified === false ? say("unverified-evidence", fact.evidence) : fact.evidence;
      out.push(
        `  ${name.padEnd(width)} ${fact.state.padEnd(10)} ${padded(evidence, 22)} ${place.padEnd(8)} ${line(value)}`,
      );
    }
  }
  return `${out.join("\n").trimStart()}\n`;
}

export function lineageText(
  facts: FactsFile,
  format: (typeof LINEAGE_FORMATS)[number],
  locale: Locale,
): string {
  const { lineage } = facts;
  switch (format) {
    case "json":
      return `${json(lineage)}\n`;
    case "mermaid":
      return `${mermaidLineage(lineage)}\n`;
    case "dot": {
      const edges = lineage.map(
        (edge) => `  "${label(edge.from)}" -> "${label(edge.to)}" [label="${edge.relation}"];`,
      );
      return `digraph lineage {\n  rankdir=LR;\n${[...new Set(edges)].join("\n")}\n}\n`;
    }
    case "text": {
      if (lineage.length === 0) return `${labels(locale)("no-upstream")}\n`;
      const out: string[] = [];
      let to: string | undefined;
      for (const edge of lineage) {
        if (edge.to !== to) {
          to = edge.to;
          out.push(line(to));
        }
        const behind = edge.chain.slice(1).map(line).join(" <- ");
        const { start } = edge.at.range;
        out.push(
          `  <- ${line(edge.from)} [${edge.relation}, ${edge.resolution}]${behind === "" ? "" : ` <- ${behind}`}  ${line(edge.at.file)}:${start.line}:${start.column}`,
        );
      }
      return `${out.join("\n")}\n`;
    }
  }
}

/** Numeric references are understood by Graphviz too. */
const label = (text: string) => mermaid(text).replace(/#(\d+);/g, "&#$1;");
