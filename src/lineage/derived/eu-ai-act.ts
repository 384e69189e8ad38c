import { type Statements, state, strongest } from "../../facts/draft.js";
import { type FactStatements, joinFacts } from "../fact-statements.js";

/** States what follows for the law of the European Union from what is declared. */
export const euAiActFacts = (statements: FactStatements): FactStatements =>
  joinFacts(
    offeredFacts(statements),
    establishedFacts(statements),
    trainingSummaryFacts(statements),
  );

/** Members of the European Economic Area, by ISO 3166-1; EL is what the Union calls Greece. */
const EEA = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR EL HU IE IS IT LI LV LT LU MT NL NO PL PT RO SK SI ES SE EU EEA".split(
    " ",
  ),
);

function offeredFacts(statements: FactStatements): FactStatements {
  const facts: Statements = new Map();
  const jurisdictions = strongest(statements.get("deployment.jurisdictions"));
  if (!jurisdictions?.items?.length) return facts;
  const inside = jurisdictions.items.find(({ value }) => EEA.has(value.trim().toUpperCase()));
  state(facts, "deployment.inEEA", inside ? "yes" : "no", {
    at: inside?.at ?? jurisdictions.at,
    evidence: jurisdictions.evidence,
    state: "derived",
  });
  return facts;
}

/** States nothing of a country that is written out: it is no code, and its name has many spellings. */
function establishedFacts(statements: FactStatements): FactStatements {
  const facts: Statements = new Map();
  const country = strongest(statements.get("provider.country"));
  const code = typeof country?.value === "string" ? country.value.trim().toUpperCase() : "";
  if (!country || !/^(?:[A-Z]{2}|EEA)$/.test(code)) return facts;
  state(facts, "provider.inEEA", EEA.has(code) ? "yes" : "no", {
    at: country.at,
    evidence: country.evidence,
    state: "derived",
  });
  return facts;
}

/** Sections of the template of 24 July 2025, the word for each, and how else it may be called. */
const SECTIONS: readonly (readonly [string, RegExp])[] = [
  ["general", /^general|^1(?!\d)|总体|一般|基本/i],
  ["public-datasets", /^public|^2\.1\b|公开/i],
  ["private-datasets", /^private|^licen[cs]ed|^2\.2\b|私有|商业/i],
  ["crawled", /crawl|scrap|^2\.3\b|爬取|抓取/i],
  ["user-data", /^user|^2\.4\b|用户/i],
  ["synthetic", /^synthetic|^2\.5\b|合成/i],
  ["other", /^other|^2\.6\b|其他/i],
  ["rights-reservations", /reservation|opt-?out|copyright|^3\.1\b|权利保留|版权/i],
  ["content-removal", /remov|illegal|unlawful|^3\.2\b|违法|非法/i],
];

function trainingSummaryFacts(statements: FactStatements): FactStatements {
  const facts: Statements = new Map();
  const sections = strongest(statements.get("training.summary.sections"));
  const named = sections?.items?.map(({ value }) => value.trim()) ?? [];
  const missing = SECTIONS.filter(([, pattern]) => !named.some((name) => pattern.test(name)));
  if (!sections || missing.length === 0) return facts;
  state(
    facts,
    "training.summary.missing",
    missing.map(([word]) => word),
    {
      at: sections.at,
      evidence: sections.evidence,
      state: "derived",
      items: missing.map(([value]) => ({ value, at: sections.at })),
    },
  );
  return facts;
}
