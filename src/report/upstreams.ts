import { message, render } from "../messages/index.js";
import { faultMessage } from "../model/hub-client.js";
import type { Report, UpstreamEntry } from "../model/report.js";
import { words } from "./words.js";

/** Upstreams that a line names. */
const NAMED = 3;

/** Returns the upstreams that hubs were asked for in this run, because the lock does not hold them. */
export const newUpstreams = ({ upstreams = [] }: Report): UpstreamEntry[] =>
  upstreams.filter(({ locked }) => !locked);

/** Returns how many upstreams are new, the first of them by name, and what to do about it; undefined where none is. */
export function newUpstreamsLine(report: Report): string | undefined {
  const word = words(report.locale);
  const upstreams = newUpstreams(report);
  if (upstreams.length === 0) return undefined;
  const names = upstreams.slice(0, NAMED).map(({ hub }) => hub);
  const more = upstreams.length - names.length;
  const listed = [...names, ...(more > 0 ? [word("report.more-items", { count: more })] : [])];
  return word("report.upstreams-not-locked", {
    count: upstreams.length,
    names: listed.join(word("report.listed")),
    action: message("report.lock-upstreams"),
  });
}

/** Returns a line for each new upstream: where it is, and the license that it states, or why there is none to read. */
export function newUpstreamsLines(report: Report): string[] {
  const word = words(report.locale);
  return newUpstreams(report).map(({ hub, fault, gated, license }) =>
    word("report.labeled", {
      label: hub,
      text:
        fault !== undefined
          ? render(faultMessage(fault), report.locale)
          : [license ?? word("report.no-license"), ...(gated ? [word("report.gated")] : [])].join(
              word("report.listed"),
            ),
    }),
  );
}
