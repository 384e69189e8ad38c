import type { Value } from "../../documents/card/card.js";
import type { UpstreamReference } from "../../documents/format.js";
import type { Cursor } from "../../documents/manifest/cursor.js";
import { useOf } from "../../documents/manifest/manifest.js";
import type { TextField } from "../../documents/manifest/text-fields.js";
import { dayIn } from "../../documents/prose/days.js";
import { sectionAnswer } from "../../documents/prose/personal-information.js";
import { listedKinds, stateSensitiveKinds } from "../../documents/signals/listed-kinds.js";
import type { FactName } from "../../facts/catalog.js";
import { type Statements, state, stateAsRead, stateList } from "../../facts/draft.js";
import { presence } from "../../facts/presence.js";
import type { Relation } from "../../model/vocabulary.js";
import type { COMMON } from "./fields.js";
import type { Fields } from "./find.js";

/** The fields of a card, as far as both kinds have them. */
type CommonFields = Pick<Fields<keyof typeof COMMON>, "cursors" | "value" | "worded">;

/** What the reading of a card gathers. */
export interface CardDraft {
  readonly statements: Statements;
  readonly texts: TextField[];
}

/** The facts that both kinds of plain card have a field for, and the plainest spelling of that. */
export const COMMON_FACTS = {
  "license.stated": "license",
  "license.name": "license_name",
  "license.link": "license_link",
  version: "version",
  releaseDate: "release_date",
  changelog: "changelog",
  "provider.name": "owner",
  contact: "contact",
  description: "description",
  intendedUse: "intended_use",
  outOfScopeUse: "out_of_scope_use",
  limitations: "limitations",
  bias: "bias",
  "personalInfo.present": "personal_information",
  "personalInfo.statement": "personal_information",
  "personalInfo.categories": "personal_information.categories",
  "personalInfo.deidentificationMethod": "anonymization",
  "processing.piiScreening": "pii_removed",
  "legalBasis.basis": "legal_basis",
  retention: "retention",
  "policies.privacy": "privacy_policy",
  "policies.aup": "acceptable_use_policy",
  "synthetic.present": "synthetic_data",
  languages: "languages",
};

const first = (
  { statements }: CardDraft,
  fact: FactName,
  candidates: readonly (Value | undefined)[],
) => {
  const [value] = candidates.filter((candidate) => candidate !== undefined);
  if (value) stateAsRead(statements, fact, value.text, { at: value.at, evidence: "structured" });
};

/** States a text fact from the first words of a field, and reads all of them as a section of that heading. */
export function stateWords<K extends string>(
  gathered: CardDraft,
  fields: { worded(field: K): Value[] },
  field: K,
  fact: FactName | undefined,
  heading: string,
  fits: (text: string) => boolean = () => true,
): void {
  const stated = fields.worded(field).filter(({ text }) => fits(text));
  if (fact !== undefined) first(gathered, fact, stated);
  for (const value of stated) gathered.texts.push({ heading, ...value });
}

/** Returns the statements and texts that both kinds of card have fields for. */
export function readCommon(fields: CommonFields): CardDraft {
  const gathered: CardDraft = { statements: new Map(), texts: [] };
  const { statements } = gathered;
  stateLicense(fields, statements);
  statePeople(fields, statements);
  const version = fields.cursors("version")[0];
  first(gathered, "version", [
    version?.value() ?? version?.first("name", "number", "version").value(),
  ]);
  const days = [...fields.cursors("date"), ...(version ? [version.get("date")] : [])];
  const dated = days.map((cursor) => cursor.value()).find((cursor) => cursor && dayIn(cursor.text));
  if (dated)
    state(statements, "releaseDate", dayIn(dated.text) ?? "", {
      at: dated.at,
      evidence: "structured",
      state: "derived",
    });
  stateWords(gathered, fields, "intendedUse", "intendedUse", "Intended Use");
  stateWords(gathered, fields, "outOfScope", "outOfScopeUse", "Out-of-Scope Use");
  stateWords(gathered, fields, "limitations", "limitations", "Limitations");
  stateWords(
    gathered,
    fields,
    "ethics",
    statements.has("limitations") ? undefined : "limitations",
    "Ethical Considerations",
  );
  stateWords(gathered, fields, "bias", "bias", "Bias");
  stateWords(gathered, fields, "privacy", undefined, "Privacy");
  first(gathered, "changelog", fields.worded("changelog"));
  first(gathered, "policies.privacy", fields.worded("privacyPolicy"));
  first(gathered, "policies.aup", fields.worded("usePolicy"));
  first(gathered, "retention", fields.worded("retention"));
  stateList(statements, "legalBasis.basis", fields.worded("legalBasis"), "structured");
  statePersonalInfo(fields, gathered);
  const synthetic = fields.value("synthetic");
  if (!stateAnswer(statements, "synthetic.present", synthetic))
    stateWords(gathered, fields, "synthetic", undefined, "Synthetic Data");
  return gathered;
}

/** States what follows from the words of a field. */
export const stateDerived = (
  statements: Statements,
  fact: FactName,
  value: string,
  { at: location }: Value,
): void =>
  stateAsRead(statements, fact, value, { at: location, evidence: "structured", state: "derived" });

/** States the answer of a field: the word itself, or `otherwise` where it says something else. */
export function stateAnswer(
  statements: Statements,
  fact: FactName,
  stated: Value | undefined,
  otherwise?: string,
): boolean {
  const answer = stated && presence(stated.text);
  if (stated && answer)
    stateAsRead(statements, fact, answer, { at: stated.at, evidence: "structured" });
  else if (stated && otherwise) stateDerived(statements, fact, otherwise, stated);
  return stated !== undefined && (answer ?? otherwise) !== undefined;
}

const LICENSE_ID = [
  "id",
  "identifier",
  "spdx",
  "spdx_id",
  "spdxId",
  "name",
  "license",
  "type",
  "title",
  "custom_text",
  "text",
  "model",
  "weights",
  "dataset",
  "data",
];
const LICENSE_LINK = ["url", "link", "license_link", "license_url"];

/** States the license: a name, a list of them, or objects with a name and an address. */
function stateLicense(fields: CommonFields, statements: Statements): void {
  const [holder] = fields.cursors("license").filter((cursor) => cursor.values().length > 0);
  const licenses = (holder?.items() ?? []).map((cursor) => ({
    name: cursor.value() ?? worded(cursor.first(...LICENSE_ID)),
    link: worded(cursor.first(...LICENSE_LINK)),
  }));
  const link =
    fields.value("licenseLink") ?? (licenses.length === 1 ? licenses[0]?.link : undefined);
  const named = fields.value("licenseName");
  const stated = licenses.flatMap(({ name, link }) => name ?? link ?? []);
  const fallback = [named ?? link].flatMap((candidate) => candidate ?? []);
  stateList(statements, "license.stated", stated.length > 0 ? stated : fallback, "structured");
  const stateValue = (fact: FactName, value: Value | undefined) =>
    value && stateAsRead(statements, fact, value.text, { at: value.at, evidence: "structured" });
  if (stated.length === 0) return;
  stateValue("license.name", named);
  if (link && link !== stated[0]) stateValue("license.link", link);
}

/** Returns a scalar that is a word: `required: true` under `license` names none. */
const worded = (cursor: Cursor): Value | undefined =>
  cursor.node?.kind === "scalar" && cursor.node.type === "string" ? cursor.value() : undefined;

const WHO = ["name", "organization", "organisation", "team", "owner", "company", "title"];
const PERSON = ["principal_investigator", "person", "organization", "organisation"];
const HOW = ["email", "contact", "mail", "url", "website"];
const ADDRESS = /^[^\s@]{1,100}@[^\s@]{1,200}$|^https?:\/\//i;

/** States who answers for it, and how they are reached: an address among the names is both. */
function statePeople(fields: CommonFields, statements: Statements): void {
  const who = fields.cursors("provider").flatMap((cursor) => cursor.items());
  const nameIn = (cursor: Cursor) => cursor.value() ?? cursor.first(...WHO).value();
  const names = who.flatMap((cursor) => nameIn(cursor) ?? nameIn(cursor.first(...PERSON)) ?? []);
  const ways = [
    ...fields.cursors("contact").flatMap((cursor) => cursor.values()),
    ...who.flatMap((cursor) => HOW.flatMap((key) => cursor.get(key).value() ?? [])),
    ...names.filter(({ text }) => ADDRESS.test(text)),
  ];
  const [name] = [...names.filter(({ text }) => !ADDRESS.test(text)), ...names];
  if (name) state(statements, "provider.name", name.text, { at: name.at, evidence: "structured" });
  stateList(statements, "contact", distinct(ways), "structured");
}

export const distinct = (values: readonly Value[]): Value[] =>
  [
    ...new Map(
      values.map((value) => [value.text.toLowerCase(), value] as const).reverse(),
    ).values(),
  ].reverse();

const PRESENT = ["present", "contains", "included", "contained", "value", "status"];

/** States the answer on personal information: an answer, a text that gives one, or a mapping with either. */
function statePersonalInfo(fields: CommonFields, gathered: CardDraft): void {
  const { statements } = gathered;
  for (const cursor of fields.cursors("personal")) {
    const answer = cursor.value() ?? cursor.first(...PRESENT).value();
    stateAnswer(statements, "personalInfo.present", answer, answer && sectionAnswer(answer.text));
    stateList(
      statements,
      "personalInfo.categories",
      cursor.first("categories", "types").values(),
      "structured",
    );
  }
  const kinds = listedKinds(
    [...fields.cursors("personal"), ...fields.cursors("sensitive")].flatMap((cursor) =>
      cursor.values(),
    ),
  );
  const kind = kinds.find(({ meaning }) => meaning.isDecisive);
  if (!statements.has("personalInfo.categories"))
    stateList(statements, "personalInfo.categories", kinds, "structured");
  if (kind && !statements.has("personalInfo.present"))
    stateDerived(statements, "personalInfo.present", "yes", kind);
  stateSensitiveKinds(kinds, statements);
  stateWords(
    gathered,
    fields,
    "personal",
    "personalInfo.statement",
    "Personal and Sensitive Information",
  );
  // Not all that is sensitive is personal: what is said is kept, no answer is made of it.
  const sensitive = fields.value("sensitive");
  if (sensitive)
    stateDerived(statements, "personalInfo.statement", `sensitive: ${sensitive.text}`, sensitive);
  for (const value of fields.worded("sensitive"))
    gathered.texts.push({ heading: "Sensitive Information", ...value });
  stateAnswer(statements, "processing.piiScreening", fields.value("screened"), "yes");
  const methods = fields.worded("deidentification").filter(({ text }) => !presence(text));
  stateList(statements, "personalInfo.deidentificationMethod", methods, "structured");
  for (const value of methods) gathered.texts.push({ heading: "Anonymization", ...value });
}

const HUB =
  /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/(?:datasets\/)?([\w.-]{1,96}\/[\w.-]{1,96})\/?$/i;
const ID = /^[\w.-]{1,96}\/[\w.-]{1,96}$/;

/** Returns `org/name`, where the card says where on the Hub it is, or is called so. */
export function hubId(fields: CommonFields): string | undefined {
  const addresses = fields
    .cursors("hub")
    .flatMap((cursor) => cursor.value() ?? cursor.first("url", "id", "repo").value() ?? []);
  const hub = addresses.map(
    ({ text }) => HUB.exec(text)?.[1] ?? (ID.test(text) ? text : undefined),
  );
  const names = [...fields.cursors("id"), ...fields.cursors("name")].map(
    (cursor) => cursor.value()?.text ?? "",
  );
  return [...hub, ...names.filter((text) => ID.test(text))].find((id) => id !== undefined);
}

/** Names that say that there is none, or only of what kind it is. */
const NOBODY =
  /^(?:none|n\/?a|null|no|not applicable|unknown|undisclosed|proprietary|internal|private|custom|various|synthetic|public|tbd|-|(?:trained )?from scratch|scratch|not (?:listed|disclosed|specified|stated|available|known|public|provided)|yes|true|false|original|无)\b[^/]{0,40}$/i;
const NAME_KEYS = [
  "id",
  "model_id",
  "model",
  "name",
  "model_name",
  "dataset",
  "dataset_id",
  "dataset_name",
  "repo",
  "repo_id",
  "url",
  "link",
  "source",
  "path",
];
const REVISION = ["revision", "version", "commit", "sha"];

/** Returns the upstreams that a field names: names, lists of them, or objects with a name. Sentences name none. */
export function namedIn(
  cursors: readonly Cursor[],
  kind: UpstreamReference["kind"],
  relation: Relation,
): UpstreamReference[] {
  const entries = cursors.flatMap((cursor) => cursor.items());
  const uses = entries.flatMap((cursor) => {
    const key = NAME_KEYS.map((name) => cursor.get(name)).find((each) => each.value());
    const name = cursor.value() ?? key?.value();
    if (!name || !isName(name.text)) return [];
    const statements: Statements = new Map();
    const revision = cursor.first(...REVISION).value();
    if (revision && kind === "model")
      state(statements, "edge.revision", revision.text, {
        at: revision.at,
        evidence: "structured",
      });
    return [useOf(name, kind, relation, statements)];
  });
  return [...new Map(uses.map((use) => [use.name.toLowerCase(), use])).values()];
}

/** `trained_on: NVIDIA K80 GPU` names a machine. */
const MACHINE = /\b[cgt]pus?\b/i;

/** True for a few words on one line, or an address. A sentence or a description of data is no name. */
export const isName = (text: string): boolean =>
  text.trim() !== "" &&
  !NOBODY.test(text) &&
  !MACHINE.test(text) &&
  (/^https?:\/\/\S+$/.test(text) ||
    (text.length <= 80 && text.split(/\s+/).length <= 6 && !/[\n;!?]|[.,:](?: |$)/.test(text)));
