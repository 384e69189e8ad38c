import type { Message } from "../messages/index.js";
import type { Diagnostic } from "./report.js";

/** A diagnostic of a run before a report renders it in its language. */
export interface RaisedDiagnostic extends Omit<Diagnostic, "message" | "hint"> {
  readonly message: Message;
  readonly hint?: Message | undefined;
}
