import { message, render } from "../messages/index.js";
import type { Report } from "../model/report.js";
import type { Locale } from "../model/vocabulary.js";
import type { Terminal } from "./terminal.js";

/** Fewer are there before anybody wonders. */
const WORTH_A_LINE = 5;

/** Returns what keeps one line about the look-up of upstreams current; undefined where nobody is watching. */
export function lookUpProgress(
  { err, watched }: Terminal,
  locale: Locale,
): ((read: number, wanted: number) => void) | undefined {
  if (!watched) return undefined;
  return (read, wanted) => {
    if (wanted < WORTH_A_LINE) return;
    const isLast = read >= wanted;
    const text = render(message("cli.looking-up", { read, wanted }), locale);
    err(isLast ? "\r\u001b[K" : `\r\u001b[K${text}`);
  };
}

/** Prints how many upstreams were looked up, if any hub was asked. */
export function lookUpSummary({ upstreams = [] }: Report, { err }: Terminal, locale: Locale): void {
  const asked = upstreams.filter(({ locked }) => !locked);
  if (asked.length === 0) return;
  const cards = asked.filter(({ fault }) => fault === undefined).length;
  const text = message("cli.looked-up", { count: asked.length, cards });
  err(`${render(text, locale)}\n`);
}
