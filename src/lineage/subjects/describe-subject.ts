import type { Reading, UpstreamReference } from "../../documents/format.js";
import { CATALOG, type ListFactName } from "../../facts/catalog.js";
import {
  type AbsencePlace,
  type Statements,
  state,
  stateList,
  strongest,
  type Unanswered,
} from "../../facts/draft.js";
import { ROOT } from "../../facts/paths.js";
import type { Location } from "../../model/location.js";
import { CHANNEL_OF, COPY_RELATIONS, RELATIONS } from "../../model/vocabulary.js";
import { addFacts, type FactStatements } from "../fact-statements.js";
import { isCounted } from "./evidence.js";
import {
  EVERY_RELEASE,
  type LinkedSubject,
  type SubjectGroup,
  type SubjectPart,
  type SubjectTexts,
  type Surroundings,
} from "./linked-subject.js";
import { dropNothings } from "./no-license.js";

/**
 * Makes one subject of its documents: what all of them state, and what follows from names, folders and uses. `owners` are
 * those that the base shows, undefined outside of a review; `repository` is the name of the repository, where it is known.
 */
export function describeSubject(
  group: SubjectGroup,
  around: Surroundings,
  {
    owners,
    repository,
  }: { readonly owners: ReadonlySet<string> | undefined; readonly repository: string | undefined },
): { readonly member: LinkedSubject; readonly texts: SubjectTexts } {
  const { id, parts, evidence } = group;
  const [first] = parts;
  if (!first) throw new Error("a subject without a document");
  const { subject, folder } = first;
  const declaredId = parts.map((part) => part.subject.declaredId).find(Boolean);
  const statements: Statements = new Map();
  // Evidence comes last: of equals the first counts.
  for (const part of [...parts, ...evidence.map((piece) => piece.part)])
    addFacts(statements, part.subject.statements);
  const nothings = dropNothings(statements);
  const place = isAtRoot(id) ? (subject.title ?? repository ?? "README") : lastName(id);
  const named = subject.aliases[0]?.split("/").at(-1);
  const name = declaredId?.split("/").at(-1) ?? named ?? place;
  const owner = declaredId?.includes("/") ? declaredId.split("/")[0] : undefined;
  const surely = { at: subject.at, evidence: "structured", state: "derived" } as const;
  state(statements, "name", name, surely);
  state(statements, "kind", subject.kind, surely);
  if (owner !== undefined) state(statements, "owner", owner, surely);
  const licenseFile = around.licenseFile(folder);
  const root = around.licenseFile("");
  // In the root folder the license of the code and that of the card cannot be told apart.
  if (licenseFile !== undefined && folder !== "")
    state(statements, "license.file", licenseFile, { ...surely, at: subject.silence.at });
  if (root !== undefined)
    state(statements, "license.rootFile", root, { ...surely, at: subject.silence.at });
  const stage = strongest(statements.get("stage"));
  const hidden = stage?.value === "draft" || stage?.value === "internal";
  state(statements, "isPublished", hidden ? "no" : "yes", {
    ...surely,
    at: stage?.at ?? subject.at,
  });
  if (subject.kind === "model")
    for (const fact of ["isGenerative", "generatesMedia"] as const)
      if (!statements.has(fact)) state(statements, fact, "unknown", surely);

  const uses = parts.flatMap((part) =>
    [...part.subject.uses].sort((a, b) => a.at.range.start.line - b.at.range.start.line),
  );
  if (subject.kind === "model") addFacts(statements, declaredUpstreamFacts(uses, subject.at));
  else {
    state(statements, "isConversion", "no", surely);
    addFacts(statements, sourceFacts(statements, uses, subject.at));
  }
  addFacts(statements, worksOfOthersFacts(subject.kind, statements, uses, subject.at));
  // What several documents of one format say is said in one place.
  const others = parts.filter(
    (part) => part !== first && part.reading.format !== first.reading.format,
  );
  const ownerAtBase =
    owners === undefined || owner === undefined
      ? "unknown"
      : owners.has(owner.toLowerCase())
        ? "yes"
        : "no";
  const member: LinkedSubject = {
    draft: {
      id,
      kind: subject.kind,
      document: first.reading.file,
      at: subject.at,
      statements,
      silence: {
        ...subject.silence,
        unreadable: parts.some((part) => part.subject.silence.unreadable),
        inBody: parts.every(({ subject: { silence } }) => !silence.unreadable || silence.inBody),
        ...carried(first),
        ...(nothings.size > 0
          ? { places: new Map([...(subject.silence.places ?? []), ...nothings]) }
          : {}),
      },
      beside: distinct(
        others.map((part) => ({
          ...part.subject.silence,
          ...(part.reading.role === "declaration" ? { carries: DECLARED } : carried(part)),
        })),
      ),
    },
    documents: [...new Set(parts.map((part) => part.reading.file))],
    owner,
    ownerAtBase,
    name,
    names: namesOf(declaredId, group),
    guessed: new Set([
      ...parts.filter((part) => part.guessed).map((part) => part.reading.file),
      ...evidence.map(({ part }) => part.reading.file),
    ]),
    declaredUses: uses,
    adapterBases: evidence.flatMap(({ part, guessed }) =>
      guessed || isCounted(part.reading)
        ? []
        : part.subject.uses.filter(({ relation }) => relation === "adapter"),
    ),
    standing: standingOf(parts),
    folder,
    releases: releasesOf(parts),
  };
  const texts = {
    text: textOf(parts, uses),
    ...(evidence.length > 0 ? { evidence: { pieces: evidence, allText: allTextOf(parts) } } : {}),
  };
  return { member, texts };
}

/**
 * The first silence of each kind of document, with all places where one of them says that there is none, or answers nothing: thousands of
 * documents may describe one subject, and every edge of it asks them.
 */
function distinct(silences: readonly AbsencePlace[]): AbsencePlace[] {
  const first = new Map<string, AbsencePlace>();
  const places = new Map<string, Location>();
  const unanswered = new Map<string, Unanswered>();
  for (const { places: nothingPlaces, unanswered: open, ...silence } of silences) {
    for (const [fact, location] of nothingPlaces ?? [])
      if (!places.has(fact)) places.set(fact, location);
    for (const [fact, place] of open ?? []) if (!unanswered.has(fact)) unanswered.set(fact, place);
    const { carries } = silence;
    const key = carries === undefined ? "any" : [...carries].join("\0");
    if (!first.has(key)) first.set(key, silence);
  }
  const [silence, ...others] = first.values();
  return silence === undefined
    ? []
    : [
        {
          ...silence,
          ...(places.size > 0 ? { places } : {}),
          ...(unanswered.size > 0 ? { unanswered } : {}),
        },
        ...others,
      ];
}

/** What a declaration has a place for beside another document; that one is where the rest would stand. */
const DECLARED: ReadonlyMap<string, string> = new Map(
  Object.entries(CATALOG).flatMap(([name, { governance }]) =>
    governance === undefined ? [] : [[name, ""] as const],
  ),
);

/** Returns what a document has a place for; of somebody else's in it less is missed. */
const carried = ({ reading: { carries }, subject }: SubjectPart) => {
  const { carries: declaredFields } = subject.silence;
  if (declaredFields)
    return {
      carries: new Map(
        [...declaredFields].map(([fact, field]) => [fact, carries?.get(fact) ?? field]),
      ),
    };
  return carries === undefined ? {} : { carries };
};

/** Returns what a reader learns. Whoever reads a manifest reads its fields, and what they name too. */
function textOf(parts: readonly SubjectPart[], uses: readonly UpstreamReference[]): string {
  const partsOf = (role: Reading["role"]) => parts.filter(({ reading }) => reading.role === role);
  const [cards, manifests] = [partsOf("card"), partsOf("manifest")];
  const texts = (some: readonly SubjectPart[]) => some.map(({ subject }) => subject.text);
  if (cards.length > 0 || manifests.length === 0) return texts(cards).join("\n");
  return [...texts(manifests), ...uses.map(({ name }) => name)].join("\n");
}

function standingOf(parts: readonly SubjectPart[]): LinkedSubject["standing"] {
  const manifests = parts.filter(({ reading }) => reading.role === "manifest");
  if (manifests.length === 0 || parts.some(({ reading }) => reading.role === "card")) return "card";
  return manifests.some(({ subject }) => subject.main !== false) ? "manifest" : "inventory";
}

/**
 * Cards of one id in several folders may each describe another release. So may manifests of one format in one folder, and
 * a manifest with a version in its name. A declaration in a file of its own speaks for the subject wherever it stands.
 */
function releasesOf(parts: readonly SubjectPart[]): LinkedSubject["releases"] {
  const keyOf = ({ folder, reading }: SubjectPart) => `${reading.format} ${folder}`;
  const alike = new Map<string, number>();
  for (const part of parts) alike.set(keyOf(part), (alike.get(keyOf(part)) ?? 0) + 1);
  return new Map(
    parts.map((part) => {
      const { folder, reading, stem } = part;
      if (reading.role === "declaration") return [reading.file, EVERY_RELEASE];
      const isOwnRelease =
        reading.role === "manifest" && (alike.get(keyOf(part)) !== 1 || VERSION.test(stem));
      return [reading.file, isOwnRelease ? reading.file : `${folder}/`];
    }),
  );
}
const VERSION = /\d[._-]\d/;

/** Joins titles and texts of all documents of a subject. */
const allTextOf = (parts: readonly SubjectPart[]): string =>
  parts.map(({ subject }) => `${subject.title ?? ""}\n${subject.text}`).join("\n");

/** Returns declared id, other names in the document, places, last parts of the place: the surest first. */
function namesOf(
  declaredId: string | undefined,
  { defaultId, parts }: SubjectGroup,
): LinkedSubject["names"] {
  const segments = defaultId.replace(/[-_.]?readme$/i, "").split("/");
  const places = new Set(
    parts.flatMap(({ reading, folder, stem }) => [
      reading.file,
      ...(/^readme$/i.test(stem) ? [folder || ROOT] : []),
    ]),
  );
  return [
    ...(declaredId === undefined ? [] : [{ name: declaredId, rank: 0 }]),
    ...parts.flatMap((part) => part.subject.aliases.map((alias) => ({ name: alias, rank: 1 }))),
    ...[...places.add(defaultId === "." ? ROOT : defaultId)].map((name) => ({ name, rank: 2 })),
    ...segments.slice(-2).flatMap((_, i, last) => ({ name: last.slice(i).join("/"), rank: 3 })),
  ]
    .map(({ name, rank }) => ({ name: name.toLowerCase(), rank }))
    .filter(({ name }) => name !== "" && name !== ".");
}

/** States what a model was made from, wherever the card says so. */
function declaredUpstreamFacts(
  uses: readonly UpstreamReference[],
  location: Location,
): FactStatements {
  const facts: Statements = new Map();
  const stateNames = (fact: ListFactName, relations: readonly UpstreamReference["relation"][]) => {
    const named = uses.filter((use) => relations.includes(use.relation));
    const distinct = new Map(named.map((use) => [use.name.toLowerCase(), use]));
    const items = [...distinct.values()].map((use) => ({ text: use.name, at: use.at }));
    stateList(facts, fact, items, named[0]?.evidence ?? "structured");
  };
  stateNames(
    "baseModels",
    RELATIONS.filter((relation) => CHANNEL_OF[relation] === "carry"),
  );
  stateNames("teachers", ["distilled-from"]);
  stateNames("training.datasets", ["trained-on"]);
  const carried = uses.filter(({ relation }) => CHANNEL_OF[relation] === "carry");
  const isMerge = carried.length > 0 && carried.every(({ relation }) => relation === "merge");
  state(facts, "isMerge", isMerge ? "yes" : "no", {
    at: (isMerge ? carried[0] : undefined)?.at ?? location,
    evidence: (isMerge ? carried[0] : undefined)?.evidence ?? "structured",
    state: "derived",
  });
  const copy = uses.find((use) => COPY_RELATIONS.includes(use.relation));
  state(facts, "isConversion", copy ? "yes" : "no", {
    at: copy?.at ?? location,
    evidence: copy?.evidence ?? "structured",
    state: "derived",
  });
  return facts;
}

/** States where a data set comes from, where only the declaration says so. */
function sourceFacts(
  statements: FactStatements,
  uses: readonly UpstreamReference[],
  location: Location,
): FactStatements {
  const facts: Statements = new Map();
  if (!statements.has("synthetic.generators")) {
    const makers = uses.filter(({ relation }) => relation === "generated-by");
    const names = makers.map(({ name, at: location }) => ({ text: name, at: location }));
    stateList(facts, "synthetic.generators", names, makers[0]?.evidence ?? "structured", "derived");
  }
  // In another form the data are still those of their source, whose card names what made them.
  const synthetic = strongest(statements.get("synthetic.present"));
  const source = uses.find(({ relation }) => relation === "derived-from");
  const isInherited = source !== undefined && synthetic?.evidence === "inferred";
  state(facts, "synthetic.inherited", isInherited ? "yes" : "no", {
    at: source?.at ?? location,
    evidence: source?.evidence ?? "structured",
    state: "derived",
  });
  if (statements.has("sources")) return facts;
  const named = uses.filter(({ relation }) => SOURCE_RELATIONS.includes(relation));
  const items = named.map(({ name, at: location }) => ({ text: name, at: location }));
  stateList(facts, "sources", items, named[0]?.evidence ?? "structured");
  return facts;
}
const SOURCE_RELATIONS: readonly UpstreamReference["relation"][] = [
  "derived-from",
  "collected-from",
];

/** States kinds of sources, and whether works of others may be in what is described or come out of it. */
function worksOfOthersFacts(
  kind: "model" | "dataset",
  statements: FactStatements,
  uses: readonly UpstreamReference[],
  location: Location,
): FactStatements {
  const facts: Statements = new Map();
  const named = uses.filter(({ relation }) => SOURCE_RELATIONS.includes(relation));
  const kinds = named.flatMap((use) => {
    const stated = strongest(use.statements.get("edge.sourceKind"));
    return typeof stated?.value === "string"
      ? [{ text: stated.value, at: stated.at, evidence: stated.evidence }]
      : [];
  });
  stateList(facts, "sources.kinds", kinds, kinds[0]?.evidence ?? "governance", "derived");
  const sign =
    kind === "model"
      ? strongest(statements.get("isGenerative"))
      : strongest(statements.get("sources"));
  const foreign =
    kind === "model"
      ? sign?.value === "yes"
      : kinds.length > 0
        ? kinds.some(({ text }) => !OWN_SOURCES.includes(text))
        : Array.isArray(sign?.value) && sign.value.some((source) => !OWN_SOURCES.includes(source));
  state(facts, "worksOfOthers", foreign ? "yes" : "no", {
    at: sign?.at ?? location,
    evidence: sign?.evidence ?? "structured",
    state: "derived",
  });
  return facts;
}
/** `original` is the Hub's word for data that were made for a data set. */
const OWN_SOURCES: readonly string[] = ["original", "self-produced", "synthetic"];

/** Names of files that say that something is a card, and not of what. */
const CARD_NAME = /^(?:readme|(?:(?:model|data|dataset)[-_ ]?)?card)$/i;

/** True if an id is a place in the root that names nothing. */
const isAtRoot = (id: string): boolean => id === "." || CARD_NAME.test(id);

/** Returns the last part of an id; a file that is only called README tells nothing, its folder does. */
function lastName(id: string): string {
  const parts = id.split("/");
  const last = parts.at(-1) ?? id;
  return (CARD_NAME.test(last) ? parts.at(-2) : undefined) ?? last;
}
