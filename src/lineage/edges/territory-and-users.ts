import { type Statements, state, strongest } from "../../facts/draft.js";
import type { Fact } from "../../model/fact.js";
import type { Attribute } from "../../model/register.js";
import { isAttributeVerified } from "../../register/index.js";
import type { FactStatements } from "../fact-statements.js";
import { restingOn, type TermAnswer } from "./permissions.js";
import type { InheritedTerm } from "./term-walk.js";

/**
 * Compares declared jurisdictions and users with the limits of every text whose grant is carried on (R9). A card that
 * declares neither is asked nothing.
 */
export function reachFacts(
  declared: FactStatements,
  answers: readonly TermAnswer[],
  read: Pick<Fact, "at" | "evidence">,
): FactStatements {
  const facts: Statements = new Map();
  const terms = answers.map(({ term }) => term).filter(({ generator }) => !generator);
  const jurisdictions = strongest(declared.get("deployment.jurisdictions"))?.items ?? [];
  for (const [fact, value] of [
    ["edge.territory.excluded", "yes"],
    ["edge.territory.conditional", "conditional"],
  ] as const) {
    const asked = terms.filter(
      ({ license }) => license.attributes.territoryExclusions?.value === value,
    );
    const excluded = [...new Set(asked.flatMap(({ license }) => license.excludedRegions ?? []))];
    const hits = excluded.length === 0 ? [] : placesIn(jurisdictions, excluded);
    if (hits.length > 0)
      state(
        facts,
        fact,
        hits.map(({ value: country }) => country),
        { ...recorded(asked, "territoryExclusions", read), items: hits },
      );
  }
  const users = strongest(declared.get("deployment.users.monthly"))?.value;
  const limited = terms.filter(({ license }) => license.userLimit !== undefined);
  if (typeof users !== "number" || limited.length === 0) return facts;
  const over = limited.filter(({ license: { userLimit = 0 } }) => users > userLimit);
  state(
    facts,
    "edge.users.overLimit",
    over.length > 0 ? "yes" : "no",
    recorded(over.length > 0 ? over : limited, "monthlyActiveUserThreshold", read),
  );
  return facts;
}

type Items = NonNullable<Fact["items"]>;
const answered = new WeakMap<Items, Map<string, Items>>();

/** Returns the countries among the regions; every upstream of a card asks of the same list. */
function placesIn(jurisdictions: Items, regions: readonly string[]): Items {
  const byRegions = answered.get(jurisdictions) ?? new Map<string, Items>();
  answered.set(jurisdictions, byRegions);
  const key = regions.join(" ");
  const hits =
    byRegions.get(key) ??
    jurisdictions.filter(({ value }) => regions.some((region) => isIn(value, region)));
  byRegions.set(key, hits);
  return hits;
}

const recorded = (
  terms: readonly InheritedTerm[],
  attribute: Attribute,
  read: Pick<Fact, "at" | "evidence">,
) => ({
  ...read,
  ...restingOn(terms, read.evidence),
  state: "derived" as const,
  verified: terms.some(
    ({ license, verified }) => verified && isAttributeVerified(license, attribute),
  ),
  source: [
    ...new Set(
      terms.map(({ license: { name, attributes } }) =>
        [name, attributes[attribute]?.clause].filter(Boolean).join(", "),
      ),
    ),
  ].join("; "),
});

/** True if a territory is in another: `DE` is in the EU, `US-CA` in the US. */
export function isIn(country: string, region: string): boolean {
  const [code = ""] = country.toUpperCase().split("-");
  return code === region || (region === "EU" && EU.has(code));
}

const EU: ReadonlySet<string> = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "),
);
