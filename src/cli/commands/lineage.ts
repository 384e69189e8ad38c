import { labelOf, message, render } from "../../messages/index.js";
import { sayIn } from "../../messages/say.js";
import type { LineageEdge } from "../../model/lineage.js";
import type { FactsFile } from "../../model/report.js";
import type { Locale } from "../../model/vocabulary.js";
import { json, line, mermaid } from "../../report/escape.js";
import { mermaidLineage, stepText } from "../../report/mermaid.js";
import { namedEdges } from "../../report/names.js";
import { defineCommand, formatIn } from "../options.js";
import { examine, NO_RUN_FLAGS, noDocuments, withoutFetching } from "../prepare.js";
import { EXIT } from "../terminal.js";
import { dateFlag, localeFlag, offlineFlag, resolveFlag } from "./flags.js";

const FORMATS = ["text", "mermaid", "dot", "json"] as const;

/** `lineage`: shows what was made from what. */
export const lineageCommand = defineCommand({
  name: "lineage",
  form: "[paths or targets...]",
  summary: message("help.lineage"),
  examples: ["lineage", "lineage models --format mermaid", "lineage hf:org --resolve hub"],
  formats: FORMATS,
  flags: { locale: localeFlag, date: dateFlag, resolve: resolveFlag, offline: offlineFlag },
  async run(options, terminal) {
    const run = withoutFetching({ ...NO_RUN_FLAGS, ...options });
    const { result } = await examine(run, terminal);
    if (result.facts.documents.length === 0) {
      terminal.err(noDocuments(options));
      return EXIT.nothing;
    }
    const format = formatIn(options, FORMATS);
    const { lineage } = result.facts;
    // Programs take ids, people names.
    const shown = format === "json" ? lineage : namedEdges(lineage, result.report.repository);
    terminal.out(lineageText({ lineage: shown }, format, options.locale));
    return EXIT.ok;
  },
});

/** Returns the graph of a run in a format. */
export function lineageText(
  facts: Pick<FactsFile, "lineage">,
  format: (typeof FORMATS)[number],
  locale: Locale,
): string {
  const { lineage } = facts;
  switch (format) {
    case "json":
      return `${json(lineage)}\n`;
    case "mermaid":
      return `${mermaidLineage(lineage, locale)}\n`;
    case "dot": {
      const edges = lineage.map(
        (edge) =>
          `  "${label(edge.from)}" -> "${label(edge.to)}" [label="${stepText(edge.relation, locale)}"];`,
      );
      return `digraph lineage {\n  rankdir=LR;\n${[...new Set(edges)].join("\n")}\n}\n`;
    }
    case "text": {
      if (lineage.length === 0) return `${sayIn(locale)("cli.no-upstream")}\n`;
      const out: string[] = [];
      let derived: string | undefined;
      for (const edge of lineage) {
        if (edge.to !== derived) {
          derived = edge.to;
          out.push(line(derived));
        }
        const behind = edge.chain.slice(1).map(line).join(" <- ");
        const { start } = edge.at.range;
        out.push(
          `  <- ${line(edge.from)} [${stepText(edge.relation, locale)}, ${resolutionText(edge, locale)}]${behind === "" ? "" : ` <- ${behind}`}  ${line(edge.at.file)}:${start.line}:${start.column}`,
        );
      }
      return `${out.join("\n")}\n`;
    }
  }
}

/** Numeric references are understood by Graphviz too. */
const label = (text: string) => mermaid(text).replace(/#(\d+);/g, "&#$1;");

/** Returns where the upstream of an edge was found: `in the register`. */
function resolutionText({ resolution }: LineageEdge, locale: Locale): string {
  const place = labelOf("resolution", resolution);
  return place === undefined ? resolution : render(place, locale);
}
