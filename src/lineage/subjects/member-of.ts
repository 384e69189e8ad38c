import type { Reading, Use } from "../../documents/format.js";
import { CATALOG, type ListFactName } from "../../facts/catalog.js";
import { type Silence, type Statements, state, stateList, strongest } from "../../facts/draft.js";
import { ROOT } from "../../facts/paths.js";
import type { Location } from "../../model/location.js";
import { CHANNEL_OF, COPY_RELATIONS, RELATIONS } from "../../model/vocabulary.js";
import { EVERY_RELEASE, type Group, type Member, type Part, type Surroundings } from "./member.js";
import { dropNothings } from "./no-license.js";

/** Makes one member of its documents: what all of them state, and what follows from names, folders and uses. */
export function describe(group: Group, around: Surroundings): Member {
  const { id, parts, evidence } = group;
  const [first] = parts;
  if (!first) throw new Error("a subject without a document");
  const { subject, folder } = first;
  const declaredId = parts.map((part) => part.subject.declaredId).find(Boolean);
  const statements: Statements = new Map();
  // Evidence comes last: of equals the first counts.
  for (const part of [...parts, ...evidence.map((piece) => piece.part)])
    for (const [fact, stated] of part.subject.statements) {
      const known = statements.get(fact) ?? [];
      for (const one of stated) known.push(one);
      statements.set(fact, known);
    }
  const nothings = dropNothings(statements);
  const basename = id === "." ? (subject.title ?? "README") : lastName(id);
  const named = subject.aliases[0]?.split("/").at(-1);
  const name = declaredId?.split("/").at(-1) ?? named ?? basename;
  const owner = declaredId?.includes("/") ? declaredId.split("/")[0] : undefined;
  const surely = { at: subject.at, evidence: "structured", state: "derived" } as const;
  state(statements, "name", name, surely);
  state(statements, "kind", subject.kind, surely);
  if (owner !== undefined) state(statements, "owner", owner, surely);
  const own = around.licenseFile(folder);
  const root = around.licenseFile("");
  // In the root folder the license of the code and that of the card cannot be told apart.
  if (own !== undefined && folder !== "")
    state(statements, "license.file", own, { ...surely, at: subject.silence.at });
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
  if (subject.kind === "model") upstreamFacts(statements, uses, subject.at);
  else {
    state(statements, "isConversion", "no", surely);
    sourceFacts(statements, uses);
  }
  worksOfOthers(subject.kind, statements, uses, subject.at);
  // What several documents of one format say is said in one place.
  const others = parts.filter(
    (part) => part !== first && part.reading.format !== first.reading.format,
  );
  return {
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
        places: new Map([...(subject.silence.places ?? []), ...nothings]),
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
    ownerShown: "unknown",
    name,
    names: namesOf(declaredId, group),
    guessed: new Set([
      ...parts.filter((part) => part.guessed).map((part) => part.reading.file),
      ...evidence.map(({ part }) => part.reading.file),
    ]),
    uses,
    text: textOf(parts, uses),
    standing: standingOf(parts),
    folder,
    releases: releasesOf(parts),
    ...(evidence.length > 0 ? { evidence: { pieces: evidence, told: toldBy(parts) } } : {}),
  };
}

/**
 * The first silence of each kind of document, with all places where one of them says that there is none: thousands of
 * documents may describe one subject, and every edge of it asks them.
 */
function distinct(silences: readonly Silence[]): Silence[] {
  const first = new Map<string, Silence>();
  const places = new Map<string, Location>();
  for (const { places: own, ...silence } of silences) {
    for (const [fact, at] of own ?? []) if (!places.has(fact)) places.set(fact, at);
    const { carries } = silence;
    const key = carries === undefined ? "any" : [...carries].join("\0");
    if (!first.has(key)) first.set(key, silence);
  }
  const [one, ...others] = first.values();
  return one === undefined ? [] : [places.size > 0 ? { ...one, places } : one, ...others];
}

/** What a declaration has a place for beside another document; that one is where the rest would stand. */
const DECLARED: ReadonlyMap<string, string> = new Map(
  Object.entries(CATALOG).flatMap(([name, { governance }]) =>
    governance === undefined ? [] : [[name, ""] as const],
  ),
);

/** What a document has a place for; of somebody else's in it less is missed. */
const carried = ({ reading: { carries }, subject }: Part) => {
  const { carries: own } = subject.silence;
  if (own)
    return {
      carries: new Map([...own].map(([fact, field]) => [fact, carries?.get(fact) ?? field])),
    };
  return carries === undefined ? {} : { carries };
};

/** What a reader is told. Whoever reads a manifest reads its fields, and what they name too. */
function textOf(parts: readonly Part[], uses: readonly Use[]): string {
  const of = (role: Reading["role"]) => parts.filter(({ reading }) => reading.role === role);
  const [cards, manifests] = [of("card"), of("manifest")];
  const texts = (of: readonly Part[]) => of.map(({ subject }) => subject.text);
  if (cards.length > 0 || manifests.length === 0) return texts(cards).join("\n");
  return [...texts(manifests), ...uses.map(({ name }) => name)].join("\n");
}

function standingOf(parts: readonly Part[]): Member["standing"] {
  const manifests = parts.filter(({ reading }) => reading.role === "manifest");
  if (manifests.length === 0 || parts.some(({ reading }) => reading.role === "card")) return "card";
  return manifests.some(({ subject }) => subject.main !== false) ? "manifest" : "inventory";
}

/**
 * Cards of one id in several folders may each describe another release. So may manifests of one format in one folder, and
 * a manifest with a version in its name. A declaration in a file of its own speaks for the subject wherever it stands.
 */
function releasesOf(parts: readonly Part[]): Member["releases"] {
  const keyOf = ({ folder, reading }: Part) => `${reading.format} ${folder}`;
  const alike = new Map<string, number>();
  for (const part of parts) alike.set(keyOf(part), (alike.get(keyOf(part)) ?? 0) + 1);
  return new Map(
    parts.map((part) => {
      const { folder, reading, stem } = part;
      if (reading.role === "declaration") return [reading.file, EVERY_RELEASE];
      const own =
        reading.role === "manifest" && (alike.get(keyOf(part)) !== 1 || VERSION.test(stem));
      return [reading.file, own ? reading.file : `${folder}/`];
    }),
  );
}
const VERSION = /\d[._-]\d/;

/** Titles and texts of all documents of a subject. */
const toldBy = (parts: readonly Part[]): string =>
  parts.map(({ subject }) => `${subject.title ?? ""}\n${subject.text}`).join("\n");

/** Declared id, other names in the document, places, last parts of the place: the surest first. */
function namesOf(declaredId: string | undefined, { place, parts }: Group): Member["names"] {
  const segments = place.replace(/[-_.]?readme$/i, "").split("/");
  const places = new Set(
    parts.flatMap(({ reading, folder, stem }) => [
      reading.file,
      ...(/^readme$/i.test(stem) ? [folder || ROOT] : []),
    ]),
  );
  return [
    ...(declaredId === undefined ? [] : [{ name: declaredId, rank: 0 }]),
    ...parts.flatMap((part) => part.subject.aliases.map((alias) => ({ name: alias, rank: 1 }))),
    ...[...places.add(place === "." ? ROOT : place)].map((name) => ({ name, rank: 2 })),
    ...segments.slice(-2).flatMap((_, i, last) => ({ name: last.slice(i).join("/"), rank: 3 })),
  ]
    .map(({ name, rank }) => ({ name: name.toLowerCase(), rank }))
    .filter(({ name }) => name !== "" && name !== ".");
}

/** What a model was made from, wherever the card says so. */
function upstreamFacts(statements: Statements, uses: readonly Use[], at: Location): void {
  const list = (fact: ListFactName, relations: readonly Use["relation"][]) => {
    const named = uses.filter((use) => relations.includes(use.relation));
    const distinct = new Map(named.map((use) => [use.name.toLowerCase(), use]));
    const items = [...distinct.values()].map((use) => ({ text: use.name, at: use.at }));
    stateList(statements, fact, items, named[0]?.evidence ?? "structured");
  };
  list(
    "baseModels",
    RELATIONS.filter((relation) => CHANNEL_OF[relation] === "carry"),
  );
  list("teachers", ["distilled-from"]);
  list("training.datasets", ["trained-on"]);
  const copy = uses.find((use) => COPY_RELATIONS.includes(use.relation));
  state(statements, "isConversion", copy ? "yes" : "no", {
    at: copy?.at ?? at,
    evidence: copy?.evidence ?? "structured",
    state: "derived",
  });
}

/** Where a data set comes from, where only the declaration says so. */
function sourceFacts(statements: Statements, uses: readonly Use[]): void {
  if (statements.has("sources")) return;
  const named = uses.filter(({ relation }) => SOURCE_RELATIONS.includes(relation));
  const items = named.map(({ name, at }) => ({ text: name, at }));
  stateList(statements, "sources", items, named[0]?.evidence ?? "structured");
}
const SOURCE_RELATIONS: readonly Use["relation"][] = ["derived-from", "collected-from"];

/** Kinds of sources, and whether works of others may be in what is described or come out of it. */
function worksOfOthers(
  kind: "model" | "dataset",
  statements: Statements,
  uses: readonly Use[],
  at: Location,
): void {
  const named = uses.filter(({ relation }) => SOURCE_RELATIONS.includes(relation));
  const kinds = named.flatMap((use) => {
    const stated = strongest(use.statements.get("edge.sourceKind"));
    return typeof stated?.value === "string" ? [{ text: stated.value, at: stated.at }] : [];
  });
  stateList(statements, "sources.kinds", kinds, "governance", "derived");
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
  state(statements, "worksOfOthers", foreign ? "yes" : "no", {
    at: sign?.at ?? at,
    evidence: sign?.evidence ?? "structured",
    state: "derived",
  });
}
/** `original` is the Hub's word for data that were made for a data set. */
const OWN_SOURCES: readonly string[] = ["original", "self-produced", "synthetic"];

/** The last part of an id; a file that is only called README tells nothing, its folder does. */
function lastName(id: string): string {
  const parts = id.split("/");
  const last = parts.at(-1) ?? id;
  return (/^readme$/i.test(last) ? parts.at(-2) : undefined) ?? last;
}
