import {
  blockPlace,
  type Card,
  field,
  type Value,
  value,
  values,
} from "../../documents/card/card.js";
import {
  isTemplateTitle,
  nameInDownload,
  namesInPath,
  plainTitle,
} from "../../documents/card/card-names.js";
import { describe, LICENSE_KEYS, silence, top } from "../../documents/card/document-facts.js";
import { governance } from "../../documents/card/governance/index.js";
import { insertionPointOf } from "../../documents/card/insertion-point.js";
import { remarkFrontMatter } from "../../documents/card/misspelled-keys.js";
import type { ParsedDocument, SubjectInput, UpstreamReference } from "../../documents/format.js";
import { dayIn } from "../../documents/prose/days.js";
import { isInbox } from "../../documents/prose/parties/contact.js";
import { prose } from "../../documents/prose/prose.js";
import { stateGeneration } from "../../documents/signals/generation/index.js";
import type { FactName } from "../../facts/catalog.js";
import { type Statements, state, stateAsRead, stateList, strongest } from "../../facts/draft.js";
import { namesNoLicense } from "../../facts/no-license.js";
import { presence } from "../../facts/presence.js";
import { versionIn } from "../../facts/version.js";
import { CHANNEL_OF, type Relation } from "../../model/vocabulary.js";

/** What the formats of cards differ in. */
export interface CardReader {
  readonly format: string;
  readonly kind: "model" | "dataset";
  /** States the facts of the keys that only this kind has, and returns their upstreams. `names` are those it goes by. */
  readKeys(card: Card, statements: Statements, names: readonly Value[]): UpstreamReference[];
}

/**
 * Reads what model cards and data set cards have in common, by the keys of the Hugging Face Hub.
 * Source: huggingface/hub-docs, docs/hub/model-cards.md, datasets-cards.md, modelcard.md, datasetcard.md.
 */
export function readCard(card: Card, { format, kind, readKeys }: CardReader): ParsedDocument {
  const statements: Statements = new Map();
  stateLicense(card, statements);
  if (format === "hf-model-card") stateNameAlone(card, statements);
  stateFirst(card, statements, "version", "version", "model_version", "dataset_version");
  stateReleaseDate(card, statements);
  stateFirst(
    card,
    statements,
    "provider.name",
    "author",
    "authors",
    "organization",
    "maintainer",
    "maintainers",
  );
  const homepages = values(card, field(card, "homepage"), "homepage");
  const contact = [
    ...["contact", "email"].flatMap((key) => values(card, field(card, key), key)),
    ...homepages.filter(({ text }) => isInbox(text)),
  ];
  stateList(statements, "contact", contact, "structured");
  stateGate(card, statements);
  const insertionPoint = insertionPointOf(card);
  if (insertionPoint)
    state(statements, "body", insertionPoint.text, {
      at: insertionPoint.at,
      evidence: "structured",
      state: "derived",
    });
  const declared = governance(card, kind, statements);
  if (card.matter.kind !== "none") remarkFrontMatter(card);
  const named = value(card, field(card, "model_name"), "model_name");
  const heading = card.sections.find((section) => section.level === 1);
  const names = [
    ...(named ? [named] : []),
    ...(heading ? [{ text: heading.title, at: blockPlace(card, heading.line) }] : []),
  ];
  stateVersion(names, statements);
  const fields = [...declared.uses, ...readKeys(card, statements, names)];
  // Prose comes last: where it repeats a field, the field decides.
  const inBody = prose(card, statements, kind, fields);
  const uses = withoutRefutedHints([...fields, ...inBody], statements);
  if (kind === "model") {
    const inPath = namesInPath(card).map((text) => ({ text, at: top(card) }));
    stateGeneration({ card, names: [...names, ...inPath], uses }, statements);
  }
  if (format === "hf-model-card" || isHubPage(card, format))
    stateBasesInText(card, uses, statements);

  const title =
    named?.text ??
    (heading && !isTemplateTitle(heading.title)
      ? plainTitle(heading.title) || heading.title
      : field(card, "frameworks") && nameInDownload(card));
  const declaredId = declared.declaredId ?? (named?.text.includes("/") ? named.text : undefined);
  const subject: SubjectInput = {
    kind,
    ...(declaredId === undefined ? {} : { declaredId }),
    ...(title ? { title } : {}),
    aliases: named === undefined ? [] : [named.text],
    at: top(card),
    statements,
    silence: {
      ...silence(card),
      ...(declared.unanswered ? { unanswered: declared.unanswered } : {}),
    },
    uses,
    text: card.source.text.slice(card.matter.body),
  };
  return {
    file: card.source.file,
    format,
    document: describe(card, format),
    subjects: [subject],
  };
}

/** Drops guesses at teachers where the card names one in so many words, or says that there is none. */
function withoutRefutedHints(
  uses: readonly UpstreamReference[],
  statements: Statements,
): UpstreamReference[] {
  const isNamed = (relation: Relation) =>
    uses.some((use) => use.relation === relation && use.evidence !== "inferred");
  const isDenied = (["distillation.declared", "synthetic.present"] as const).some(
    (fact) => strongest(statements.get(fact))?.value === "no",
  );
  return uses.filter(
    ({ relation, evidence }) =>
      evidence !== "inferred" ||
      CHANNEL_OF[relation] !== "output" ||
      !(isDenied || isNamed(relation)),
  );
}

/**
 * True for a README without front matter that has the form of a page of a hub: its title is an id with a size or a
 * version, and nothing tells how to install or clone. The README of a research repository, which speaks of many models,
 * has a title in words or such commands: what it leaves out, a front matter on a hub may say.
 */
function isHubPage({ sections, source }: Card, format: string): boolean {
  if (format !== "markdown-model-card" || source.text.length > LONGEST_PAGE) return false;
  const title = sections.find(({ level }) => level === 1)?.title ?? "";
  return /(?:^|\/)readme/i.test(source.file) && ID.test(title) && !REPOSITORY.test(source.text);
}
const LONGEST_PAGE = 8000;
const ID = /^(?=[^\d]{0,90}\d)[A-Za-z][\w.]{1,40}(?:-[\w.]{1,40}){1,8}$/;
const REPOSITORY =
  /\bgit clone\b|\brequirements\.txt\b|\bpip install -e\b|\bsetup\.py\b|\.\/(?:scripts?|src|train\w{0,9}|configs?)\b/i;

/** States the bases of a card whose front matter, which has a place for them, names none. */
function stateBasesInText(
  card: Card,
  uses: readonly UpstreamReference[],
  statements: Statements,
): void {
  const bases = uses.filter(({ relation }) => CHANNEL_OF[relation] === "carry");
  if (bases.some(({ evidence }) => evidence !== "prose")) return;
  // On ModelScope a label of the text is where cards declare a base: what stands there is declared.
  if (field(card, "frameworks") !== undefined && BASE_LABEL.test(card.source.text)) return;
  const named = bases.map(({ name, at: location }) => ({ text: name, at: location }));
  stateList(statements, "baseModels.onlyInText", named, "prose", "derived");
}

const BASE_LABEL = /^[ \t>*+|-]{0,12}(?:(?:基座|基础|底座|原始)模型|base model)[*\s]{0,4}[:：|]/im;

/** States a fact from the first of several keys that says something. */
export function stateFirst(
  card: Card,
  statements: Statements,
  fact: FactName,
  ...keys: string[]
): void {
  for (const key of keys) {
    const stated = values(card, field(card, key), key)[0];
    if (!stated) continue;
    stateAsRead(statements, fact, stated.text, { at: stated.at, evidence: "structured" });
    return;
  }
}

/** States the version in a name or heading: `harbour-writer-v0.3`. */
function stateVersion(names: readonly Value[], statements: Statements): void {
  for (const { text, at: location } of names) {
    const version = statements.has("version") ? undefined : versionIn(text.trim());
    if (version !== undefined)
      state(statements, "version", version, {
        at: location,
        evidence: "inferred",
        state: "derived",
      });
  }
}

/** States the day under one of the keys that authors use for it; anything vaguer is no day. */
function stateReleaseDate(card: Card, statements: Statements): void {
  for (const key of ["release_date", "released", "date", "last_updated"]) {
    const stated = values(card, field(card, key), key)[0];
    const day = stated && dayIn(stated.text);
    if (!stated || !day) continue;
    state(statements, "releaseDate", day, { at: stated.at, evidence: "structured" });
    return;
  }
}

/** States `license` with its legacy spellings, `license_name` and `license_link`. */
function stateLicense(card: Card, statements: Statements): void {
  for (const key of LICENSE_KEYS) {
    const stated = values(card, field(card, key), key);
    if (stated.length > 0) {
      stateList(statements, "license.stated", stated, "structured");
      break;
    }
  }
  stateFirst(card, statements, "license.name", "license_name");
  stateFirst(card, statements, "license.link", "license_link");
}

/** States the name of a license without the key under which the Hub looks for one. */
function stateNameAlone(card: Card, statements: Statements): void {
  if (statements.has("license.stated") || LICENSE_KEYS.some((key) => field(card, key))) return;
  const [name] = ["license_name", "license_link"]
    .flatMap((key) => values(card, field(card, key), key))
    .filter(({ text }) => !namesNoLicense(text));
  if (name)
    state(statements, "license.nameAlone", name.text, { at: name.at, evidence: "structured" });
}

/** Keys with which the Hub asks for something before it lets anybody in. */
const GATE = [
  "extra_gated_prompt",
  "extra_gated_fields",
  "extra_gated_heading",
  "extra_gated_button_content",
];

function stateGate(card: Card, statements: Statements): void {
  const stated = value(card, field(card, "gated"), "gated");
  if (stated) {
    const word = /^(?:auto|manual)$/i.test(stated.text) ? "yes" : presence(stated.text);
    if (word) state(statements, "access.gated", word, { at: stated.at, evidence: "structured" });
    return;
  }
  const key = GATE.find((name) => values(card, field(card, name), name).length > 0);
  const entry = key === undefined ? undefined : card.root.entries.get(key);
  if (key !== undefined && entry)
    state(statements, "access.gated", "yes", {
      at: card.location(entry.key, key),
      evidence: "structured",
      state: "derived",
    });
}
