import type { Report } from "../model/report.js";
import type { RenderContext } from "./reporter.js";
export const comment = (_r: Report, c: RenderContext & {marker: string; runUrl?: string}) => `${c.marker}\nx`;
