import type { DocumentRole, Reading, SubjectInput } from "../../documents/format.js";
import { folderOf, isEvaluationFile } from "../../facts/paths.js";
import { push } from "../push.js";
import { describeSubject } from "./describe-subject.js";
import { placeEvidence } from "./evidence.js";
import type { LinkedSubject, SubjectPart, SubjectTexts, Surroundings } from "./linked-subject.js";
import { type BaseReadings, ownersAtBase } from "./owners.js";
import { joinManifests, SubjectIndex, within } from "./subject-index.js";

/** The subjects of a repository, and what their documents say to readers. */
export interface NamedSubjects {
  readonly members: readonly LinkedSubject[];
  readonly texts: ReadonlyMap<LinkedSubject, SubjectTexts>;
}

/**
 * Gives every read subject its id: the declared `org/name`, else the card's folder, else, where several cards share a
 * folder, folder and file stem. Translations of one card in one folder are one subject. A manifest joins the subject that it
 * describes too, a declaration the card that it speaks for, and evidence what it was written for. `repository` is the name of
 * the repository.
 */
export function nameSubjects(
  readings: readonly Reading[],
  around: Surroundings,
  base: BaseReadings | undefined,
  repository?: string,
): NamedSubjects {
  const cards = new Map<string, SubjectPart[]>();
  const others: Record<Exclude<DocumentRole, "card">, SubjectPart[]> = {
    manifest: [],
    declaration: [],
    evidence: [],
  };
  for (const reading of inOrder(readings))
    for (const subject of reading.subjects) {
      const part = partOf(reading, subject);
      if (reading.role === "card") push(cards, part.folder, part);
      else others[reading.role].push(part);
    }
  const groups = new SubjectIndex();
  for (const [folder, parts] of cards) {
    const several = new Set(parts.map(({ stem }) => stem.toLowerCase())).size > 1;
    const ids = translatedIds(parts);
    for (const part of parts) {
      const defaultId = several ? within(folder, part.stem) : folder || ".";
      groups.add(part.subject.declaredId ?? ids.get(translationKey(part)), defaultId, part);
    }
  }
  joinManifests(groups, others.manifest);
  for (const part of others.declaration) groups.declare(part);
  placeEvidence(groups.all(), others.evidence);
  const owners = base && ownersAtBase(readings, base);
  const described = groups
    .all()
    .map((group) => describeSubject(group, around, { owners, repository }));
  return {
    members: described.map(({ member }) => member),
    texts: new Map(described.map(({ member, texts }) => [member, texts])),
  };
}

/** By file, so that what is made of them does not depend on the order in which they were listed. */
const inOrder = (readings: readonly Reading[]): Reading[] =>
  [...readings].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));

/** Returns the ids that some language of a card declares, where all that declare one agree, in the first spelling. */
function translatedIds(parts: readonly SubjectPart[]): ReadonlyMap<string, string> {
  const declared = new Map<string, Map<string, string>>();
  for (const part of parts) {
    const { declaredId } = part.subject;
    if (declaredId === undefined) continue;
    const key = translationKey(part);
    const ids = declared.get(key) ?? new Map<string, string>();
    if (!ids.has(declaredId.toLowerCase())) ids.set(declaredId.toLowerCase(), declaredId);
    declared.set(key, ids);
  }
  return new Map(
    [...declared].flatMap(([key, ids]) =>
      ids.size === 1 ? [...ids.values()].map((id): [string, string] => [key, id]) : [],
    ),
  );
}

const translationKey = ({ subject, stem }: SubjectPart) => `${subject.kind} ${stem.toLowerCase()}`;

function partOf(reading: Reading, subject: SubjectInput): SubjectPart {
  const slash = reading.file.lastIndexOf("/");
  const folder = slash < 0 ? "" : reading.file.slice(0, slash);
  return {
    reading,
    subject,
    folder: homeOf(reading, folder),
    stem: stemOf(reading.file.slice(slash + 1)),
  };
}

/** Returns the folder of the cards of which a document in a folder of its own speaks. */
function homeOf({ role, file }: Reading, folder: string): string {
  if (role === "declaration" && folder === ".github") return "";
  return role === "evidence" && isEvaluationFile(file) ? folderOf(folder) : folder;
}

/** Returns the file's name without extension and without a language suffix. */
function stemOf(file: string): string {
  return file
    .replace(/\.(?:md|markdown|json|ya?ml)$/i, "")
    .replace(
      /[._-](?:zh(?:[-_](?:cn|tw|hans|hant))?|cn|en|ja|jp|ko|kr|fr|de|es|pt|ru|it|vi|ar)$/i,
      "",
    );
}
