import type { MessageCode } from "../../messages/index.js";
import type { Finding } from "../../model/report.js";
import { RULE_KINDS } from "../../model/vocabulary.js";
import { cardsByFolder } from "./cards.js";
import type { PageContent } from "./content.js";
import { type Markup, markup, NOTHING } from "./markup.js";

const KINDS = {
  unreadable: "html.kind-unreadable",
  contradiction: "html.kind-contradiction",
  "outside-permission": "html.kind-outside-permission",
  "claim-unsupported": "html.kind-claim-unsupported",
  "missing-license": "html.kind-missing-license",
  "missing-indispensable": "html.kind-missing-indispensable",
  "missing-statement": "html.kind-missing-statement",
  "good-practice": "html.kind-good-practice",
} as const satisfies Readonly<Record<Finding["kind"], MessageCode>>;

/** Returns the bar that searches and filters; the script shows it, since nothing works without it. */
export function filterBar(content: PageContent): Markup {
  const { word, cards, rules, report } = content;
  const names: [level: string, name: string][] = [
    ["error", word("html.errors")],
    ["warning", word("html.warnings")],
    ["notice", word("html.notices")],
    ["undetermined", word("html.undetermined")],
  ];
  const levels = report.summary.undetermined > 0 ? names : names.slice(0, -1);
  const boxes = levels.map(
    ([level, name]) =>
      markup`<label><input type="checkbox" name="severity" value="${level}" checked> ${name}</label>`,
  );
  const kinds = new Set(report.findings.map(({ kind }) => kind));
  const sources = new Map(
    report.repositories?.map(({ folder, source }) => [folder, source?.repository]),
  );
  const folders = [...cardsByFolder(report, cards)]
    .filter(([, ofFolder]) => ofFolder.length > 0)
    .map(([folder]) => [folder, sources.get(folder) ?? folder] as const);
  const several = report.repositories !== undefined;
  const selects = [
    select(
      "rule",
      word("html.rule"),
      word("html.any-rule"),
      [...rules.values()].map(({ anchor, title }) => [anchor, title]),
    ),
    select(
      "kind",
      word("html.kind"),
      word("html.any-kind"),
      RULE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => [kind, word(KINDS[kind])]),
    ),
    select(
      "folder",
      word(several ? "html.repository" : "html.folder"),
      word(several ? "html.any-repository" : "html.any-folder"),
      folders,
    ),
  ];
  const change = report.findings.some(({ introduced }) => introduced !== undefined)
    ? markup`<fieldset><label><input type="checkbox" name="change"> ${word("html.only-change")}</label></fieldset>`
    : NOTHING;
  const count = word("html.shown", { shown: "{shown}", total: "{total}", cards: "{cards}" });
  return markup`<form id="filter" role="search" aria-label="${word("html.filter")}" hidden><div class="grow"><label for="search">${word("html.search")}</label><input type="search" id="search" name="search" placeholder="${word("html.search-hint")}" autocomplete="off" spellcheck="false"></div><fieldset><legend>${word("html.severity")}</legend>${boxes}</fieldset>${selects}${change}<div><button type="reset">${word("html.clear")}</button> <button type="button" id="open">${word("html.expand")}</button> <button type="button" id="close">${word("html.collapse")}</button></div><output id="count" aria-live="polite" data-text="${count}"></output></form><p id="none" hidden>${word("html.none-shown")}</p>
`;
}

/** Returns a list to choose from; nothing where there is nothing to choose. */
function select(
  name: string,
  label: string,
  any: string,
  options: readonly (readonly [value: string, text: string])[],
): Markup {
  if (options.length < 2) return NOTHING;
  return markup`<div><label for="filter-${name}">${label}</label><select id="filter-${name}" name="${name}"><option value="">${any}</option>${options.map(([value, text]) => markup`<option value="${value}">${text}</option>`)}</select></div>`;
}
