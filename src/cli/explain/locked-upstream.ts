import { sayIn } from "../../messages/say.js";
import type { LockFile } from "../../model/lock.js";
import type { LockedUpstream } from "../../model/upstream-lock.js";
import type { Locale } from "../../model/vocabulary.js";
import { line } from "../../report/escape.js";
import { paragraph, table } from "../layout.js";
import { entryText, relationText } from "../upstreams/texts.js";

/** Where locked upstreams are looked for, and how they are shown. */
interface LockedView {
  readonly locked: LockFile["upstreams"];
  readonly locale: Locale;
  readonly columns: number | undefined;
}

/** Explains an upstream by its key or id in the lock; undefined if the lock does not hold it. */
export function lockedText(name: string, view: LockedView): string | undefined {
  const wanted = name.toLowerCase();
  const entries = Object.entries(view.locked ?? {}).filter(
    ([key, { id }]) => key.toLowerCase() === wanted || id.toLowerCase() === wanted,
  );
  if (entries.length === 0) return undefined;
  const sections = entries.map(([key, entry]) => section(key, entry, view).join("\n"));
  return `${sections.join("\n\n")}\n`;
}

function section(key: string, entry: LockedUpstream, { locale, columns }: LockedView): string[] {
  const say = sayIn(locale);
  const { read, upstreams = [] } = entry;
  const rows = [
    [say("explain.card-on-hub"), line(entryText(entry, say))],
    [say("explain.reading"), say("explain.read-day", { date: read })],
    ...upstreams.map((relation, i) => [
      i === 0 ? say("explain.card-names") : "",
      line(relationText(relation, say)),
    ]),
  ];
  const source =
    entry.fault === undefined ? ["", ...paragraph(say("explain.locked"), columns)] : [];
  return [line(key), "", ...table(rows, columns, ""), ...source];
}
