import { render } from "../../messages/index.js";
import { faultMessage } from "../../model/hub-client.js";
import { filePage } from "../../model/hub-page.js";
import { HUB_COMMIT, isHubId, parseHubSpec } from "../../model/hub-spec.js";
import type { Report, UpstreamEntry } from "../../model/report.js";
import type { Locale } from "../../model/vocabulary.js";
import { redact } from "../redact.js";
import { newUpstreams } from "../upstreams.js";
import { words } from "../words.js";
import { folded, section } from "./blocks.js";
import { name } from "./cells.js";

/** More upstreams than this are folded. */
const MAX_OPEN = 10;

/** Returns the upstreams that hubs were asked for and that the lock does not hold, and what to do about it. */
export function upstreamLines(report: Report, room: number): string[] {
  const word = words(report.locale);
  const upstreams = newUpstreams(report);
  if (upstreams.length === 0) return [];
  const count = upstreams.length;
  const omission = (left: number) => word("report.more-items", { count: left });
  const head = [`### ${word("report.new-upstreams")}`, "", word("report.lock-upstreams"), ""];
  const table = [
    `| ${word("report.upstream")} | ${word("report.upstream-license")} |`,
    "| --- | --- |",
  ];
  const rows = upstreams.map((entry) => [row(entry, report.locale)]);
  return count <= MAX_OPEN
    ? section([...head, ...table], rows, room, omission)
    : [
        ...head,
        ...folded(
          word("report.new-upstreams-count", { count }),
          section(table, rows, room, omission),
        ),
      ];
}

function row(entry: UpstreamEntry, locale: Locale): string {
  const word = words(locale);
  const { hub, id, fault, gated, license } = entry;
  const address = pageOf(entry);
  const asked = name(hub);
  const spec = parseHubSpec(hub);
  const isRenamed = fault === undefined && spec !== undefined && "id" in spec && spec.id !== id;
  const upstream = [
    address === undefined ? asked : `[${asked}](${address})`,
    ...(isRenamed ? [word("report.renamed", { id: name(id) })] : []),
  ];
  const states =
    fault !== undefined
      ? render(faultMessage(fault), locale)
      : [
          license === undefined ? word("report.no-license") : name(license),
          ...(gated ? [word("report.gated")] : []),
        ].join(word("report.listed"));
  return `| ${upstream.join(" ")} | ${states} |`;
}

/** Returns the address of the card that was read, on the public hub; none for an id or a commit that is malformed. */
function pageOf({ hub, id, commit }: UpstreamEntry): string | undefined {
  const spec = parseHubSpec(hub);
  if (spec === undefined || !("kind" in spec) || !isHubId(spec.hub, id)) return undefined;
  if (commit === undefined || !HUB_COMMIT.test(commit)) return undefined;
  const page = filePage({ ...spec, id }, commit, "README.md");
  return redact(page) === page ? page : undefined;
}
