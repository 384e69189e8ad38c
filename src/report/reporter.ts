import type { Facts } from "../model/fact.js";
import type { FactsFile, Report } from "../model/report.js";
import type { RuleText } from "./rules.js";

/** Turns a report into text. Pure: no environment, no verdict. Adding one: docs/adding-a-reporter.md. */
export interface Reporter {
  readonly id: string;
  readonly title: string;
  render(report: Report, context: RenderContext): string;
  /** The same text piece by piece, where a report of thousands of cards would make one string too many. */
  parts?(report: Report, context: RenderContext): Iterable<string>;
}

/** What a report does not hold. Only `color` is required: a reporter does with less what it can. */
export interface RenderContext {
  readonly color: boolean;
  /** Columns of the terminal; without it no line is broken. */
  readonly width?: number;
  /** The rules of the run, by id. */
  readonly rules?: ReadonlyMap<string, RuleText>;
  /** A 1-based line of a document without its line end; undefined where there is none any more. */
  readonly line?: SourceLine;
  /**
   * Which findings the verdict is about: those that the change under review caused, or all (the default). The others
   * are shown and counted as already there.
   */
  readonly decides?: "introduced" | "all";
  /** Ends with this verdict alone, which counts what is left out above it: no packs, no fixes. */
  readonly verdict?: string;
  /** Lists each file that was looked at and left. */
  readonly verbose?: boolean;
  /** The facts of a model or data set by its id, where the run kept them. */
  readonly facts?: FactsOf;
  /** What a reader would miss and the caller knows of, a line each, such as a comment that could not be written. */
  readonly notes?: readonly string[];
}

export type SourceLine = (file: string, line: number) => string | undefined;

/** Returns the facts of a model or data set by its id; undefined for what the run does not know. */
export type FactsOf = (subject: string) => Facts | undefined;

/** Returns the function that looks up facts of models and data sets. */
export function factsBySubject({ subjects }: FactsFile): FactsOf {
  const bySubject = new Map(
    subjects
      .filter(({ kind }) => kind === "model" || kind === "dataset")
      .map(({ id, facts }) => [id, facts]),
  );
  return (subject) => bySubject.get(subject);
}
