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
function fits(one: License, other: License): boolean {
  const as = (license: License): LicenseReading => ({
    status: "resolved",
    ids: [license.id],
    combination: "single",
    entries: [license],
    permissive: false,
    ...natureOf(license.id, license),
  });
  return relateLabel(as(one), other) !== "other" || relateLabel(as(other), one) !== "other";
}

/** The attribute of the second text because of which it cannot stand beside one that wants all for itself. */
function clash(one: License, other: License): Attribute | undefined {
  if (answer(one, "relicenseDerivatives") !== "no") return undefined;
  if (answer(other, "relicenseDerivatives") === "no") return "relicenseDerivatives";
  // Whoever lets everybody trade forbids further limits, and this one has to stay.
  const trades = answer(one, "commercialUse") === "yes";
  return trades && answer(other, "commercialUse") === "no" ? "commercialUse" : undefined;
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).map((other): [Item, Item] => [one, other]),
  );
}

/**
 * R7 and R6 across the parents of one model: two texts that each want the result under themselves
 * alone can't be merged, and a name can't begin with two words.
 */
export function assessMerge(uses: readonly UpstreamUse[]): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const [use, other] of pairs(uses)) {
    const [one, two] = [use.license, other.license];
    if (one === undefined || two === undefined || use.sameParty || other.sameParty) continue;
    const linkVerified = use.linkVerified && other.linkVerified;
    const detail = `${one.id} / ${two.id}`;
    const because = clash(one, two) ?? clash(two, one);
    const carried = use.channel === "carry" && other.channel === "carry";
    if (carried && because !== undefined && !fits(one, two)) {
      const strict = answer(one, "relicenseDerivatives") === "no" ? one : two;
      const [keeper, rest] = strict === one ? [one, two] : [two, one];
      const said = verdict({ linkVerified }, keeper, "relicenseDerivatives", {
        rule: "R7",
        level: "error",
        detail,
      });
      verdicts.push({ ...said, verified: said.verified && isAttributeVerified(rest, because) });
    }
    const [first, second] = [prefixOf(use), prefixOf(other)];
    if (first === undefined || second === undefined) continue;
    if (first.startsWith(second) || second.startsWith(first)) continue;
    verdicts.push({
      ...verdict({ linkVerified }, one, "redistribution", { rule: "R6", level: "error", detail }),
      attribute: "duty",
      duty: "name-prefix",
    });
  }
  return verdicts;
}

/** R13: what several places say about one license. Other words for equal terms are only worth a note. */
export function compareStatements(readings: readonly LicenseReading[]): Verdict[] {
  const distinct = new Map(readings.map((one) => [[...one.ids].sort().join(" "), one]));
  if (distinct.size < 2) return [];
  const detail = `stated as ${[...distinct.keys()].map((key) => key || "?").join("; ")}`;
  const said = [...distinct.values()];
  const open = said.some((one) => one.status !== "resolved");
  const terms = new Set(
    said.map((one) => JSON.stringify(one.entries.map((entry) => [entry.kind, comparable(entry)]))),
  );
  const equal = terms.size === 1 && said.every((one) => one.entries.length === one.ids.length);
  const level = open ? "review" : equal ? "note" : "error";
  return [{ rule: "R13", level, verified: true, detail }];
}

function comparable(entry: License): [string, string][] {
  return Object.entries(entry.attributes)
    .map(([name, { value }]): [string, string] => [name, value])
    .sort(([a], [b]) => a.localeCompare(b));
}
