import { type Statements, type SubjectDraft, state, stateList } from "../facts/draft.js";
import type { Reading, ReadSubject, Use } from "../formats/format.js";
import type { Location } from "../model/location.js";
import { CHANNEL_OF, COPY_RELATIONS, RELATIONS } from "../model/vocabulary.js";
import type { Register } from "../register/index.js";
import { ROOT } from "./resolve.js";

/** Licence files of a folder, repository-relative; the empty string is the root. */
export interface Surroundings {
  licenceFile(folder: string): string | undefined;
  noticeFile(folder: string): string | undefined;
}

/** A model or data set of the repository, with what lineage needs to link it. */
export interface Member {
  readonly draft: SubjectDraft & { readonly kind: "model" | "dataset" };
  readonly documents: readonly string[];
  readonly owner: string | undefined;
  readonly name: string;
  /** Lower-case names under which cards may mean it, and how sure each is. */
  readonly names: readonly { readonly name: string; readonly rank: number }[];
  readonly uses: readonly Use[];
  readonly text: string;
  readonly folder: string;
}

interface Part {
  readonly reading: Reading;
  readonly subject: ReadSubject;
  readonly folder: string;
  readonly stem: string;
}

/**
 * Gives every read subject its id: the declared `org/name`, else the card's folder, else, where several cards share a
 * folder, folder and file stem. Translations of one card in one folder are one subject.
 */
export function nameSubjects(readings: readonly Reading[], around: Surroundings): Member[] {
  const folders = new Map<string, Part[]>();
  for (const reading of readings)
    for (const subject of reading.subjects) {
      const slash = reading.file.lastIndexOf("/");
      const folder = slash < 0 ? "" : reading.file.slice(0, slash);
      const part = { reading, subject, folder, stem: stemOf(reading.file.slice(slash + 1)) };
      folders.set(folder, [...(folders.get(folder) ?? []), part]);
    }
  const members = new Map<string, { id: string; place: string; parts: Part[] }>();
  for (const [folder, parts] of folders) {
    const stems = new Set(parts.map((part) => part.stem.toLowerCase()));
    for (const part of parts) {
      const inFolder = `${folder === "" ? "" : `${folder}/`}${part.stem}`;
      const place = stems.size > 1 ? inFolder : folder || ".";
      const id = part.subject.declaredId ?? declaredByTranslation(part, parts) ?? place;
      const key = `${part.subject.kind} ${id}`;
      const known = members.get(key);
      if (known) known.parts.push(part);
      else members.set(key, { id, place, parts: [part] });
    }
  }
  return [...members.values()].map(({ id, place, parts }) => member(id, place, parts, around));
}

/** The id that another language of the same card declares, if all that declare one agree. */
function declaredByTranslation(part: Part, parts: readonly Part[]): string | undefined {
  const declared = new Set(
    parts
      .filter(
        ({ subject, stem }) =>
          subject.kind === part.subject.kind && stem.toLowerCase() === part.stem.toLowerCase(),
      )
      .flatMap(({ subject }) => subject.declaredId ?? []),
  );
  return declared.size === 1 ? [...declared][0] : undefined;
}

function member(id: string, place: string, parts: readonly Part[], around: Surroundings): Member {
  const [first] = parts;
  if (!first) throw new Error("a subject without a document");
  const { subject, folder } = first;
  const declaredId = parts
    .map((part) => part.subject.declaredId)
    .find((declared) => declared !== undefined);
  const statements: Statements = new Map();
  for (const part of parts)
    for (const [fact, stated] of part.subject.statements)
      statements.set(fact, [...(statements.get(fact) ?? []), ...stated]);
  const basename = id === "." ? (subject.title ?? "README") : lastName(id);
  const named = subject.aliases[0]?.split("/").at(-1);
  const name = declaredId?.split("/").at(-1) ?? named ?? basename;
  const owner = declaredId?.includes("/") ? declaredId.split("/")[0] : undefined;
  const surely = { at: subject.at, evidence: "structured", state: "derived" } as const;
  state(statements, "name", name, surely);
  if (owner !== undefined) state(statements, "owner", owner, surely);
  const own = around.licenceFile(folder);
  const root = around.licenceFile("");
  // In the root folder the licence of the code and that of the card cannot be told apart.
  if (own !== undefined && folder !== "")
    state(statements, "license.file", own, { ...surely, at: subject.silence.at });
  if (root !== undefined)
    state(statements, "license.rootFile", root, { ...surely, at: subject.silence.at });
  const stage = statements.get("stage")?.[0];
  const hidden = stage?.value === "draft" || stage?.value === "internal";
  state(statements, "isPublished", hidden ? "no" : "yes", {
    ...surely,
    at: stage?.at ?? subject.at,
  });
  state(statements, "dataDescribedElsewhere", "no", surely);
  if (subject.kind === "model" && !statements.has("isGenerative"))
    state(statements, "isGenerative", "unknown", surely);

  const uses = parts
    .flatMap((part) => part.subject.uses)
    .sort((a, b) => a.at.range.start.line - b.at.range.start.line);
  if (subject.kind === "model") upstreamFacts(statements, uses, subject.at);
  const segments = place.replace(/[-_.]?readme$/i, "").split("/");
  const names = [
    ...(declaredId === undefined ? [] : [{ name: declaredId, rank: 0 }]),
    ...parts.flatMap((part) => part.subject.aliases.map((alias) => ({ name: alias, rank: 1 }))),
    { name: place, rank: 2 },
    ...(place === "." ? [{ name: ROOT, rank: 2 }] : []),
    ...segments.slice(-2).flatMap((_, i, last) => ({ name: last.slice(i).join("/"), rank: 3 })),
  ].map(({ name: alias, rank }) => ({ name: alias.toLowerCase(), rank }));
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
      },
    },
    documents: parts.map((part) => part.reading.file),
    owner,
    name,
    names: names.filter((alias) => alias.name !== "" && alias.name !== "."),
    uses,
    text: parts.map((part) => part.subject.text).join("\n"),
    folder,
  };
}

/** What a model was made from, wherever the card says so. */
function upstreamFacts(statements: Statements, uses: readonly Use[], at: Location): void {
  const list = (fact: string, relations: readonly Use["relation"][]) => {
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

/** The last part of an id; a file that is only called README tells nothing, its folder does. */
function lastName(id: string): string {
  const parts = id.split("/");
  const last = parts.at(-1) ?? id;
  return (/^readme$/i.test(last) ? parts.at(-2) : undefined) ?? last;
}

/** The file's name without extension and without a language suffix. */
function stemOf(file: string): string {
  return file
    .replace(/\.(?:md|markdown|json|ya?ml)$/i, "")
    .replace(
      /[._-](?:zh(?:[-_](?:cn|tw|hans|hant))?|cn|en|ja|jp|ko|kr|fr|de|es|pt|ru|it|vi|ar)$/i,
      "",
    );
}

/** Normalises what a subject states about its licence; the register knows the spellings. */
export function readLicence(
  member: Member,
  register: Register,
): ReturnType<Register["resolveLicence"]> {
  const { statements } = member.draft;
  const stated = statements.get("license.stated")?.[0];
  const text = (fact: string) => {
    const value = statements.get(fact)?.[0]?.value;
    return typeof value === "string" ? value : undefined;
  };
  const name = text("license.name");
  const link = text("license.link");
  if (!stated && name === undefined && link === undefined) return undefined;
  const values = Array.isArray(stated?.value) ? stated.value : [];
  const reading = register.resolveLicence({
    values: values.length > 0 ? values : ["other"],
    ...(name === undefined ? {} : { name }),
    ...(link === undefined ? {} : { link }),
    ...(member.owner === undefined ? {} : { owner: member.owner }),
  });
  const source =
    stated ?? statements.get("license.name")?.[0] ?? statements.get("license.link")?.[0];
  if (!reading || !source) return reading;
  // A sentence under a heading is a licence statement, whether or not it names one text.
  if (source.evidence === "prose" && reading.status !== "resolved") return undefined;
  const place = { at: source.at, evidence: source.evidence, state: "derived" } as const;
  state(statements, "license.status", reading.status, place);
  if (reading.ids.length > 0)
    state(
      statements,
      "license.id",
      reading.ids.join(reading.combination === "and" ? " and " : " or "),
      place,
    );
  if (reading.status === "resolved")
    state(statements, "license.permissive", reading.permissive ? "yes" : "no", place);
  return reading;
}
