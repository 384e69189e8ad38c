import type { Report } from "../model/report.js";
import type { RenderContext } from "./reporter.js";
export interface CheckAnnotation { path: string; start_line: number; end_line: number; annotation_level: "failure"|"warning"|"notice"; title: string; message: string }
export const checkAnnotations = (_r: Report, _c: RenderContext): {annotations: CheckAnnotation[]; title: string; summary: string} => ({ annotations: [], title: "t", summary: "s" });
