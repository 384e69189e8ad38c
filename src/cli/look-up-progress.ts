import { message, render } from "../messages/index.js";
import type { Report } from "../model/report.js";
import type { Locale } from "../model/vocabulary.js";
import type { Terminal } from "./terminal.js";

/** With fewer, the run is done before anybody wonders. */
export const WORTH_A_LINE = 5;

/** Returns a callback that keeps one line with a count current, and clears it at the end. */
export const countLine =
  (err: Terminal["err"], text: (done: number, count: number) => string) =>
  (done: number, count: number): void => {
    if (count < WORTH_A_LINE) return;
    err(done >= count ? "\r\u001b[K" : `\r\u001b[K${text(done, count)}`);
  };

/** Returns the callback for the progress of the look-up; undefined if nobody is watching. */
export const lookUpProgress = (
  { err, watched }: Terminal,
  locale: Locale,
): ((read: number, wanted: number) => void) | undefined =>
  watched
    ? countLine(err, (read, wanted) => render(message("cli.looking-up", { read, wanted }), locale))
    : undefined;

/** Prints how many upstreams were looked up, if any hub was asked. */
export function lookUpSummary({ upstreams = [] }: Report, { err }: Terminal, locale: Locale): void {
  const asked = upstreams.filter(({ locked }) => !locked);
  if (asked.length === 0) return;
  const cards = asked.filter(({ fault }) => fault === undefined).length;
  const text = message("cli.looked-up", { count: asked.length, cards });
  err(`${render(text, locale)}\n`);
}
