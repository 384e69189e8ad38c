import type { Attribute, License } from "../model/register.js";
import type { UpstreamUse, Verdict } from "./admissibility-types.js";
import { natureOf } from "./commercial-terms.js";
import { answer, relateLabel, verdict } from "./label.js";
import type { LicenseReading } from "./license.js";
import { isAttributeVerified } from "./verified.js";

/** The prefix a text asks of the student's name on this channel. */
function prefixOf(use: UpstreamUse): string | undefined {
  const duties = use.channel === "carry" ? use.license?.duties.carry : use.license?.duties.output;
  const prefix = typeof duties === "object" ? duties["name-prefix"] : undefined;
  return typeof prefix === "string" ? prefix.toLowerCase().replace(/[-_.\s]+/g, "") : undefined;
}

/** Whether one result could stay under both texts at once. */
function fits(first: License, second: License): boolean {
  const as = (license: License): LicenseReading => ({
    status: "resolved",
    ids: [license.id],
    combination: "single",
    entries: [license],
    permissive: false,
    ...natureOf(license.id, license),
  });
  return relateLabel(as(first), second) !== "other" || relateLabel(as(second), first) !== "other";
}

/** The attribute of the second text because of which it cannot stand beside one that wants all for itself. */
function clash(first: License, second: License): Attribute | undefined {
  if (answer(first, "relicenseDerivatives") !== "no") return undefined;
  if (answer(second, "relicenseDerivatives") === "no") return "relicenseDerivatives";
  // Whoever lets everybody trade forbids further limits, and this one has to stay.
  const trades = answer(first, "commercialUse") === "yes";
  return trades && answer(second, "commercialUse") === "no" ? "commercialUse" : undefined;
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((first, index) =>
    items.slice(index + 1).map((second): [Item, Item] => [first, second]),
  );
}

/**
 * Applies R7 and R6 across the parents of one model: two texts that each want the result under themselves alone can't
 * be merged, and a name can't begin with two words.
 */
export function assessMerge(uses: readonly UpstreamUse[]): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const [firstUse, secondUse] of pairs(uses)) {
    const [first, second] = [firstUse.license, secondUse.license];
    if (first === undefined || second === undefined || firstUse.sameParty || secondUse.sameParty)
      continue;
    const linkVerified = firstUse.linkVerified && secondUse.linkVerified;
    const detail = `${first.id} / ${second.id}`;
    const because = clash(first, second) ?? clash(second, first);
    const carried = firstUse.channel === "carry" && secondUse.channel === "carry";
    if (carried && because !== undefined && !fits(first, second)) {
      const strict = answer(first, "relicenseDerivatives") === "no" ? first : second;
      const [keeper, otherText] = strict === first ? [first, second] : [second, first];
      const conflict = verdict({ linkVerified }, keeper, "relicenseDerivatives", {
        rule: "R7",
        level: "error",
        detail,
      });
      verdicts.push({
        ...conflict,
        verified: conflict.verified && isAttributeVerified(otherText, because),
      });
    }
    const [firstPrefix, secondPrefix] = [prefixOf(firstUse), prefixOf(secondUse)];
    if (firstPrefix === undefined || secondPrefix === undefined) continue;
    if (firstPrefix.startsWith(secondPrefix) || secondPrefix.startsWith(firstPrefix)) continue;
    verdicts.push({
      ...verdict({ linkVerified }, first, "redistribution", { rule: "R6", level: "error", detail }),
      attribute: "duty",
      duty: "name-prefix",
    });
  }
  return verdicts;
}

/** Compares what several places say about one license (R13). Other words for equal terms are only worth a note. */
export function compareStatements(readings: readonly LicenseReading[]): Verdict[] {
  const distinct = new Map(readings.map((reading) => [[...reading.ids].sort().join(" "), reading]));
  if (distinct.size < 2) return [];
  const detail = `stated as ${[...distinct.keys()].map((key) => key || "?").join("; ")}`;
  const statements = [...distinct.values()];
  const open = statements.some((reading) => reading.status !== "resolved");
  const terms = new Set(
    statements.map((reading) =>
      JSON.stringify(reading.entries.map((entry) => [entry.kind, comparable(entry)])),
    ),
  );
  const equal =
    terms.size === 1 &&
    statements.every((reading) => reading.entries.length === reading.ids.length);
  const level = open ? "review" : equal ? "note" : "error";
  return [{ rule: "R13", level, verified: true, detail }];
}

function comparable(entry: License): [string, string][] {
  return Object.entries(entry.attributes)
    .map(([name, { value }]): [string, string] => [name, value])
    .sort(([a], [b]) => a.localeCompare(b));
}
