import { byPlace, sortFindings } from "../../evaluate/supersede.js";
import { type Message, message } from "../../messages/index.js";
import { UserError } from "../../model/errors.js";
import type { Completeness, RunSource } from "../../model/overview.js";
import type { Diagnostic, Finding, Report, Shard } from "../../model/report.js";
import { inDocumentOrder } from "../completeness.js";
import { summaryOf } from "../report.js";
import { evaluationsOf } from "./evaluations.js";
import type { NamedReport } from "./read.js";

/** Every share reads and links the whole, so all but these members is the same in each. */
const OF_THE_SHARE: readonly string[] = [
  "findings",
  "evaluations",
  "completeness",
  "shard",
  "summary",
] satisfies (keyof Report)[];

interface ShardPart {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly evaluations: Report["evaluations"];
  readonly completeness: readonly Completeness[];
  readonly shard: Shard;
  readonly source: Report["source"];
}

/** The report of the run from those of its shares, byte for byte. They may come in any order. */
export class Shards {
  readonly #first: NamedReport;
  readonly #of: number;
  readonly #common: ReadonlyMap<string, string>;
  readonly #parts = new Map<number, ShardPart>();

  constructor(first: NamedReport) {
    this.#first = first;
    this.#of = first.report.shard?.of ?? 1;
    this.#common = common(first.report);
  }

  add({ name, report }: NamedReport): void {
    const { shard, findings, evaluations, completeness = [], source } = report;
    const first = this.#first.name;
    if (shard === undefined)
      throw refuse(
        message("merge.whole-among-shards", { report: name, first }),
        message("merge.mixed-hint"),
      );
    if (shard.of !== this.#of)
      throw refuse(
        message("merge.other-count", {
          report: name,
          count: shard.of,
          first,
          firstCount: this.#of,
        }),
        message("merge.other-count-hint"),
      );
    const shardNames = { report: name, index: shard.index, count: shard.of };
    const twin = this.#parts.get(shard.index);
    if (twin || shard.index > shard.of)
      throw refuse(
        twin
          ? message("merge.same-shard", { ...shardNames, twin: twin.name })
          : message("merge.no-such-shard", shardNames),
        message("merge.each-once-hint"),
      );
    const mine = common(report);
    for (const member of new Set([...this.#common.keys(), ...mine.keys()]))
      if (mine.get(member) !== this.#common.get(member))
        throw refuse(
          message("merge.differ", { report: name, first, member }),
          message("merge.shards-differ-hint"),
        );
    this.#parts.set(shard.index, { name, findings, evaluations, completeness, shard, source });
  }

  report(): Report {
    const missing = Array.from({ length: this.#of }, (_, i) => i + 1).filter(
      (index) => !this.#parts.has(index),
    );
    const count = this.#of;
    const indexes = [...missing.slice(0, 10).map(String), ...(missing.length > 10 ? ["…"] : [])];
    if (missing.length > 0)
      throw refuse(
        missing.length === 1
          ? message("merge.missing-one", { count, indexes })
          : message("merge.missing", { count, missing: missing.length, indexes }),
        message("merge.missing-hint"),
      );
    const parts = [...this.#parts].sort(([a], [b]) => a - b).map(([, part]) => part);
    const { shard: _, ...run } = this.#first.report;
    const findings = sortFindings(parts.flatMap((part) => part.findings));
    return {
      ...run,
      ...(run.source ? { source: sourceOf(run.source, parts) } : {}),
      findings,
      evaluations: evaluationsOf(parts),
      diagnostics: settled(
        run.diagnostics,
        parts.map((part) => part.shard),
      ),
      completeness: inDocumentOrder(
        parts.flatMap((part) => part.completeness),
        run.documents,
      ),
      summary: summaryOf(findings, run.documents.length),
    };
  }
}

const refuse = (text: Message, hint: Message) => new UserError("reports-differ", text, hint);

/** Members that have to agree, as text. */
const common = (report: Report): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(report)
      .filter(([name]) => !OF_THE_SHARE.includes(name))
      .map(([name, value]) => [
        name,
        JSON.stringify(name === "source" ? withoutRun(report.source) : value),
      ]),
  );

/** A share that was run again may be of another run, and still of the same commit. */
const withoutRun = (source: Report["source"]) => source && { ...source, run: undefined };

/** Returns the commit of all shares, with the CI run where that is the same. */
function sourceOf({ run, ...commit }: RunSource, shares: readonly ShardPart[]): RunSource {
  const isSame = shares.every(({ source }) => JSON.stringify(source?.run) === JSON.stringify(run));
  return { ...commit, ...(run && isSame ? { run } : {}) };
}

type ShardEntry = Shard["own"][number];

/** Returns what holds of every share, of all shares together, and of findings of one of them, each in its place in the run. */
function settled(certain: readonly Diagnostic[], shards: readonly Shard[]): Diagnostic[] {
  const ofFindings = shards
    .flatMap((shard) => shard.own)
    .sort((a, b) => byPlace(a.diagnostic, b.diagnostic));
  const inserted = [...agreed(shards.map(({ pending }) => pending)), ...ofFindings];
  const before = (index: number) =>
    inserted.filter(({ after }) => after === index).map(({ diagnostic }) => diagnostic);
  return [
    ...certain.flatMap((diagnostic, i) => [...before(i), diagnostic]),
    ...before(certain.length),
  ];
}

/** Returns what every share leaves open. Of what is counted, only what every share names. */
function agreed([first = [], ...others]: readonly Shard["pending"][]): ShardEntry[] {
  const otherShards = others.map(
    (pending) => new Map(pending.map((entry) => [keyOf(entry), entry])),
  );
  return first.flatMap((entry) => {
    const same = otherShards.map((pending) => pending.get(keyOf(entry)));
    if (same.includes(undefined)) return [];
    const { after, diagnostic, items } = entry;
    if (items === undefined) return [{ after, diagnostic }];
    const named = same.map((otherEntry) => new Set(otherEntry?.items));
    const itemsOfAll = items.filter((item) => named.every((names) => names.has(item)));
    const counted = diagnostic.message.replace(/\d+/, String(itemsOfAll.length));
    return itemsOfAll.length === 0
      ? []
      : [{ after, diagnostic: { ...diagnostic, message: counted } }];
  });
}

const keyOf = ({ after, diagnostic, items }: Shard["pending"][number]) =>
  JSON.stringify(
    items === undefined ? [after, diagnostic] : [after, diagnostic.code, diagnostic.at],
  );
