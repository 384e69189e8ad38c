import { type Message, message, render } from "../messages/index.js";
import { localeIn } from "./locale.js";

/** What went wrong around a call, and what to do about it. */
export interface CallProblem {
  readonly text: Message;
  readonly hint: Message;
}

export const FOLDER_GONE: CallProblem = {
  text: message("cli.folder-gone"),
  hint: message("cli.other-folder"),
};
export const UNWRITABLE: CallProblem = {
  text: message("cli.output-unwritable"),
  hint: message("cli.check-disk"),
};

/** Returns a problem as every error of a call is printed. */
export function problem(argv: readonly string[], { text, hint }: CallProblem): string {
  const locale = localeIn(argv);
  return `error: ${render(text, locale)}\nhint: ${render(hint, locale)}\n`;
}
