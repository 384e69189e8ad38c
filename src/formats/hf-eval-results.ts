import type { Value } from "../documents/card/card.js";
import { DATA_FILES } from "../documents/file-filter.js";
import type { Format, ParsedDocument, Source } from "../documents/format.js";
import { Cursor } from "../documents/manifest/cursor.js";
import { evidenceSubject, openEvidence, parsedEvidence } from "../documents/manifest/evidence.js";
import { supportedFacts } from "../documents/manifest/supported-facts.js";
import { stateResults } from "../documents/signals/benchmarks.js";
import type { Statements } from "../facts/draft.js";
import { isEvaluationFile } from "../facts/paths.js";
import { isLfsPointer } from "../text/lfs.js";
import { readYaml } from "../text/yaml.js";

/**
 * `.eval_results/*.yaml` beside a model: a list of results, each with the id of a benchmark and a value
 * (huggingface.co/docs/hub/eval-results). A benchmark measures the model; it is no data that it was trained on.
 */
export const hfEvalResults: Format = {
  id: "hf-eval-results",
  title: "Hugging Face evaluation results (.eval_results)",
  role: "evidence",
  syntax: "data",
  files: DATA_FILES,
  carries: supportedFacts({ "evaluation.results": "[].value" }),
  claims: ({ file, text }) =>
    isEvaluationFile(file) &&
    (isLfsPointer(text) ||
      (/\bdataset["']?[ \t]{0,8}:/.test(text) && /\bvalue["']?[ \t]{0,8}:/.test(text))),
  read,
};

/** More results than these of one file are not named one by one. */
const MOST_RESULTS = 500;

function read(source: Source): ParsedDocument {
  const opened = openEvidence(source);
  const { root } = isLfsPointer(source.text)
    ? { root: undefined }
    : readYaml(source.text, opened.matter.start, opened.matter.end, opened.lines);
  // The format is a list, which no other document may be.
  const card =
    root?.kind === "list"
      ? { ...opened, problems: opened.problems.filter(({ code }) => code !== "not-a-mapping") }
      : opened;
  const statements: Statements = new Map();
  if (root?.kind === "list")
    stateResults(
      new Cursor(card, root).items(MOST_RESULTS).flatMap((item) => resultOf(item) ?? []),
      statements,
    );
  const subject = evidenceSubject(card, { kind: "model", statements, uses: [] });
  return parsedEvidence(card, "hf-eval-results", [subject]);
}

/** Returns the benchmark of an entry at the place of its value; undefined where either is not given. */
function resultOf(entry: Cursor): Value | undefined {
  const benchmark = entry.get("dataset", "id").value();
  const result = entry.get("value").value();
  if (benchmark === undefined || result === undefined || !/\d/.test(result.text)) return undefined;
  const task = entry.get("dataset", "task_id").value();
  return { text: [benchmark.text, task?.text].filter(Boolean).join(" "), at: result.at };
}
