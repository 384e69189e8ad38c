import { labelOf, message } from "../../messages/index.js";
import type { Say } from "../../messages/say.js";
import type { HubFault } from "../../model/hub-client.js";
import {
  type LockedRelation,
  type LockedUpstream,
  licenseText,
} from "../../model/upstream-lock.js";
import type { FailedLookUp } from "../../pipeline/hub/relock.js";
import type { UpstreamChange, UpstreamDifference } from "../../pipeline/hub/upstream-changes.js";
import { line } from "../../report/escape.js";
import { HUB_FAULT_MESSAGES } from "../../report/words.js";
import { rowText } from "../lock-file.js";

/** Digits of a commit, as hubs show them. */
const SHORT_COMMIT = 12;
const short = (commit = ""): string => commit.slice(0, SHORT_COMMIT);

/** Returns why there is no card, as a message for a sentence. */
export const faultMessage = (fault: HubFault) => message(HUB_FAULT_MESSAGES[fault]);

/** Returns what a lock holds of an upstream: its license and commit, or why there is no card. */
export function entryText({ fault, commit, gated, ...upstream }: LockedUpstream, say: Say): string {
  if (fault !== undefined) return say(HUB_FAULT_MESSAGES[fault]);
  const license = licenseText(upstream) ?? say("upstreams.no-license");
  const entry = say("upstreams.entry", { license, commit: short(commit) });
  return gated ? say("upstreams.entry-gated", { entry }) : entry;
}

/** Returns the rows of upstreams that could not be asked, and what that means for the lock. */
export function failedText(failed: readonly FailedLookUp[], say: Say): string {
  const rows = failed.map(({ upstream, fault }) =>
    rowText(say("upstreams.not-read"), line(`${upstream}  ${say(HUB_FAULT_MESSAGES[fault])}`)),
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
        commit: short(difference.since),
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
      return say("upstreams.new-commit", { commit: short(to?.commit) });
  }
}

const relationMessage = ({ relation, name }: LockedRelation) =>
  message("upstreams.relation", { relation: labelOf("relation", relation) ?? relation, name });

/** Returns what a card names as its own upstream, and how it was used. */
export const relationText = ({ relation, name }: LockedRelation, say: Say): string =>
  say("upstreams.relation", { relation: labelOf("relation", relation) ?? relation, name });
