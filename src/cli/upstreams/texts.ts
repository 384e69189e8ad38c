import { labelOf, message } from "../../messages/index.js";
import type { Say } from "../../messages/say.js";
import { faultMessage } from "../../model/hub-client.js";
import {
  type LockedRelation,
  type LockedUpstream,
  licenseText,
} from "../../model/upstream-lock.js";
import type { FailedLookUp } from "../../pipeline/hub/relock.js";
import type { UpstreamChange, UpstreamDifference } from "../../pipeline/hub/upstream-changes.js";
import { line } from "../../report/escape.js";
import { shortCommit } from "../../report/words.js";
import { rowText } from "../lock-file.js";

/** Returns what a lock holds of an upstream: its license and commit, or why there is no card. */
export function entryText({ fault, commit, gated, ...upstream }: LockedUpstream, say: Say): string {
  if (fault !== undefined) return say(`hub-fault.${fault}`);
  const license = licenseText(upstream) ?? say("upstreams.no-license");
  const entry = say("upstreams.entry", { license, commit: shortCommit(commit) });
  return gated ? say("upstreams.entry-gated", { entry }) : entry;
}

/** Returns the rows of upstreams that could not be asked, and what that means for the lock. */
export function failedText(failed: readonly FailedLookUp[], say: Say): string {
  const rows = failed.map(({ upstream, fault }) =>
    rowText(say("upstreams.not-read"), line(`${upstream}  ${say(`hub-fault.${fault}`)}`)),
  );
  return rows.length === 0 ? "" : `${rows.join("")}${say("upstreams.run-again")}\n`;
}

/** Returns a row for each difference of an upstream. */
export const changeText = ({ upstream, to, differences }: UpstreamChange, say: Say): string =>
  differences
    .map((difference) => line(`${upstream}  ${differenceText(difference, to, say)}`))
    .map((row) => `${row}\n`)
    .join("");

function differenceText(
  difference: UpstreamDifference,
  to: LockedUpstream | undefined,
  say: Say,
): string {
  const license = (text: string | undefined) => text ?? say("upstreams.no-license");
  switch (difference.kind) {
    case "added":
      return say("upstreams.now-locked", { entry: to ? entryText(to, say) : "" });
    case "dropped":
      return say("upstreams.not-needed");
    case "withdrawn":
      return say("upstreams.withdrawn");
    case "card-gone":
      return say("upstreams.card-gone", { reason: faultMessage(difference.fault) });
    case "came-back":
      return say("upstreams.came-back", { entry: to ? entryText(to, say) : "" });
    case "other-reason":
      return say("upstreams.other-reason", { reason: faultMessage(difference.to) });
    case "relicensed":
      return say("upstreams.relicensed", {
        from: license(difference.from),
        to: license(difference.to),
        commit: shortCommit(difference.since),
      });
    case "gated":
      return say("upstreams.gated");
    case "not-gated":
      return say("upstreams.not-gated");
    case "renamed":
      return say("upstreams.renamed", { id: difference.to });
    case "upstreams":
      return [
        ...difference.added.map((relation) =>
          say("upstreams.names", { relation: relationMessage(relation) }),
        ),
        ...difference.dropped.map((relation) =>
          say("upstreams.names-no-more", { relation: relationMessage(relation) }),
        ),
      ].join(say("upstreams.apart"));
    case "reading":
      return say("upstreams.read-otherwise", {
        from: license(difference.from),
        to: license(difference.to),
      });
    case "commit":
      return say("upstreams.new-commit", { commit: shortCommit(to?.commit) });
  }
}

const relationMessage = ({ relation, name }: LockedRelation) =>
  message("upstreams.relation", { relation: labelOf("relation", relation) ?? relation, name });

/** Returns what a card names as its own upstream, and how it was used. */
export const relationText = ({ relation, name }: LockedRelation, say: Say): string =>
  say("upstreams.relation", { relation: labelOf("relation", relation) ?? relation, name });
