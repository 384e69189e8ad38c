import * as v from "valibot";
import { type Message, message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import { member } from "../../model/lookup.js";
import { Report } from "../../model/report.js";

/** A report and what it is called in a message. */
export interface NamedReport {
  readonly name: string;
  readonly report: Report;
}

/**
 * What one report may hold. A run over 50 000 cards stays below it; lists in lists without end, which a text of a few
 * megabytes could hold and no memory, do not.
 */
export const REPORT_LIMITS = { bytes: 128 * 1024 * 1024, depth: 32, containers: 4_000_000 };

/** Reads a report of another run, written by anybody: its size is looked at before it is parsed, its shape before it is used. */
export function readReport(name: string, text: string): NamedReport {
  const refuse = (why: Message) =>
    new UserError("report-unreadable", why, message("merge.unreadable-hint"));
  if (!isModest(text)) throw refuse(message("merge.too-large", { report: name }));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuse(message("merge.not-json", { report: name }));
  }
  const schema = member(value, "schema");
  if (schema !== "report.v1")
    throw refuse(
      typeof schema === "string"
        ? message("merge.other-schema", {
            report: name,
            schema: JSON.stringify(schema.slice(0, 40)),
          })
        : message("merge.not-a-report", { report: name }),
    );
  const issue = v.safeParse(Report, value, { abortEarly: true }).issues?.[0];
  if (issue)
    throw refuse(
      message("merge.wrong-member", {
        report: name,
        member: v.getDotPath(issue) ?? message("merge.whole-report"),
      }),
    );
  // As it stands there, not as the schema rebuilds it: the order of members is part of the bytes.
  return { name, report: value as Report };
}

/** Counts brackets outside strings, in one pass. */
function isModest(text: string): boolean {
  if (text.length > REPORT_LIMITS.bytes) return false;
  let depth = 0;
  let containers = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === BRACKET || code === BRACE) {
      containers++;
      if (++depth > REPORT_LIMITS.depth) return false;
    } else if (code === BRACKET + 2 || code === BRACE + 2) depth--;
  }
  return containers <= REPORT_LIMITS.containers;
}
const [QUOTE, BACKSLASH, BRACKET, BRACE] = [0x22, 0x5c, 0x5b, 0x7b];
