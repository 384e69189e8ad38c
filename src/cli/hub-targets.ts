import { message, render } from "../messages/index.js";
import { type HubTarget, isHubSpec, parseHubSpec } from "../model/hub-spec.js";
import type { FactsFile } from "../model/report.js";
import type { Locale } from "../model/vocabulary.js";
import type { Share } from "../pipeline/shard.js";
import { countLine, WORTH_A_LINE } from "./look-up-progress.js";
import { usageError } from "./options.js";
import type { Terminal } from "./terminal.js";

/** The options that decide what a run looks at. */
interface TargetOptions {
  readonly paths: readonly string[];
  readonly changedSince: string | undefined;
  readonly shard: Share | undefined;
}

/** True if a run checks hub targets and not files. */
export const namesHub = ({ paths }: Pick<TargetOptions, "paths">): boolean => paths.some(isHubSpec);

/** Returns the hub targets of a run; undefined if it checks files. Throws a `UserError` for options that exclude each other. */
export function hubTargets(options: TargetOptions): readonly HubTarget[] | undefined {
  if (!namesHub(options)) return undefined;
  const { paths, changedSince, shard } = options;
  if (!paths.every(isHubSpec))
    throw usageError(message("target.mixed"), message("target.one-run-each"));
  if (changedSince !== undefined)
    throw usageError(
      message("target.no-flag", { flag: "--changed-since" }),
      message("target.unchanged"),
    );
  if (shard !== undefined)
    throw usageError(message("target.no-flag", { flag: "--shard" }), message("target.shard"));
  return paths.map((path) => {
    const target = parseHubSpec(path);
    if (target === undefined)
      throw usageError(message("target.not-one", { target: path }), message("target.write-one"));
    return target;
  });
}

/** Returns a callback that keeps a progress line current while repositories are read, and prints their number at the end. */
export function readingProgress(
  { err, watched }: Terminal,
  locale: Locale,
): (read: number, count: number) => void {
  const show = watched
    ? countLine(err, (read, count) => render(message("target.reading", { read, count }), locale))
    : undefined;
  return (read, count) => {
    show?.(read, count);
    if (read === count && count >= WORTH_A_LINE)
      err(`${render(message("target.read", { count }), locale)}\n`);
  };
}

/** Returns the card among the documents of a run over one repository. */
export const cardOf = ({ documents }: Pick<FactsFile, "documents">): string | undefined =>
  (documents.find(({ file }) => file.endsWith("/README.md")) ?? documents[0])?.file;
