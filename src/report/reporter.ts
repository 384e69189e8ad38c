import type { Report } from "../model/report.js";

/** Turns a report into text. Pure: no environment, no verdict. Adding one: docs/adding-a-reporter.md. */
export interface Reporter {
  readonly id: string;
  readonly title: string;
  render(report: Report, options: RenderOptions): string;
}

export interface RenderOptions {
  readonly color: boolean;
}
