import { folderOf, isMarkdown, nameOf } from "../../facts/paths.js";
import { isCalledLikeDocument } from "../../formats/index.js";
import type { Lineage } from "../../lineage/build.js";
import type { LinkedSubject, UsesOf } from "../../lineage/subjects/linked-subject.js";
import { type Message, message } from "../../messages/index.js";
import type { RaisedDiagnostic } from "../../model/diagnostic.js";
import type { Host } from "../../model/host.js";
import type { Location } from "../../model/location.js";

import { frontMatter } from "../../text/frontmatter.js";
import { isArtifact, isModelConfiguration } from "./artifacts.js";
import type { Change } from "./change.js";
import { Moves } from "./moves.js";

/** A document of the base that the change leaves unchecked although what it describes is still in the repository. */
export interface UncheckedDocument {
  /** "1 card is no longer checked: m/README.md (now read as a Space)". */
  readonly text: Message;
  readonly at: Location;
}

/** A model or data set that the change takes out of the repository, with everything that belongs to it. */
export interface Retired {
  readonly file: string;
  readonly subject: string;
  readonly kind: "model" | "dataset";
}

export interface ReviewCoverage {
  readonly unchecked: readonly UncheckedDocument[];
  readonly retired: readonly Retired[];
}

/** One state of a repository, as far as a comparison needs it. */
interface RepositoryState {
  readonly lineage: Lineage;
  readonly host: Host;
}

/** Tells what a file is that no format reads: "now read as a Space"; undefined where nothing shows it. */
export type KindOfFile = (file: string) => Promise<Message | undefined>;

/**
 * Compares what the base describes with what the head describes. A card that is gone, that lies where nothing is read, that
 * is no longer read as one, or that other cards no longer reach, is unchecked, unless what it describes is gone too: its
 * weights, adapters, configurations, and every mention in the lineage. Of what a bill of materials lists of others only the
 * mentions count.
 */
export async function coverageOf(
  base: Lineage,
  head: RepositoryState,
  change: Change,
  kindOf: KindOfFile,
): Promise<ReviewCoverage> {
  const after = stateAfter(head, change, kindOf, base.usesOf);
  const cut = cutLinks(base, head.lineage);
  const unchecked: UncheckedDocument[] = [];
  const retired: Retired[] = [];
  for (const member of base.members) {
    const fates: DocumentFate[] = [];
    if (member.standing !== "inventory")
      for (const file of member.documents) fates.push(await fateOf(member, file, after));
    const hidden = fates.flatMap((fate) => (typeof fate === "string" ? [] : [fate]));
    unchecked.push(...hidden);
    if (hidden.length > 0) continue;
    const { document: file, id, kind } = member.draft;
    const [mention] = cut.get(member) ?? [];
    if (mention)
      unchecked.push(noLonger(file, message("review.not-linked", { file: mention.file }), mention));
    else if (fates.includes("gone") || fates.includes("moved")) {
      const remains = await remainsOf(member, head.host, after.folders);
      if (remains !== undefined)
        unchecked.push(
          noLonger(file, message("review.removed", { file: remains }), start(remains)),
        );
      else if (fates.includes("gone")) retired.push({ file, subject: id, kind });
    }
  }
  return { unchecked, retired };
}

/** What became of a document: checked as before or by another one, moved to where it is read, gone, or hidden. */
type DocumentFate = "checked" | "moved" | "gone" | UncheckedDocument;

interface StateAfter extends RepositoryState {
  readonly change: Change;
  readonly kindOf: KindOfFile;
  readonly usesAtBase: UsesOf;
  /** Document to the kinds of what it describes. */
  readonly described: ReadonlyMap<string, ReadonlySet<string>>;
  /** Kind and id of what the repository describes itself. */
  readonly present: ReadonlySet<string>;
  readonly folders: Folders;
  readonly moves: Moves;
}

function stateAfter(
  head: RepositoryState,
  change: Change,
  kindOf: KindOfFile,
  usesAtBase: UsesOf,
): StateAfter {
  const { members } = head.lineage;
  const described = subjectsByFile(members);
  return {
    ...head,
    change,
    kindOf,
    usesAtBase,
    described,
    present: new Set(members.filter(({ standing }) => standing !== "inventory").map(keyOf)),
    folders: foldersOf(members),
    moves: new Moves(head.host, change, new Set(described.keys())),
  };
}

async function fateOf(
  member: LinkedSubject,
  file: string,
  after: StateAfter,
): Promise<DocumentFate> {
  const { host, change } = after;
  const readAs = after.described.get(file);
  if (readAs?.has(member.draft.kind)) return "checked";
  if (readAs !== undefined) {
    // Where nothing depends on the kind, a data set card that was taken for a model's loses only a wrong name.
    const [kind] = readAs;
    const depends =
      after.usesAtBase(member).length > 0 ||
      (await remainsOf(member, host, after.folders)) !== undefined;
    return depends
      ? noLonger(file, message("review.read-as-kind", { kind: kindName(kind) }))
      : "checked";
  }
  const isPresent = after.present.has(keyOf(member));
  if (await exists(host, change, file)) {
    if (isPresent && !(await isStructured(host, file))) return "checked";
    const reason = (await after.kindOf(file)) ?? message("review.not-a-card");
    return noLonger(file, reason);
  }
  if (isPresent) return "checked";
  const text = (await change.before(file))?.text;
  const moved = text === undefined ? undefined : await after.moves.of(text);
  if (moved === undefined) return "gone";
  if (moved.isRead) return "moved";
  return noLonger(file, message("review.moved", { file: moved.file }), start(moved.file));
}

const start = (file: string): Location => ({
  file,
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } },
});

const noLonger = (file: string, reason: Message, location = start(file)): UncheckedDocument => ({
  text: message("review.unchecked", { file, reason }),
  at: location,
});

const kindName = (kind: string | undefined): Message =>
  message(kind === "dataset" ? "review.kind-dataset" : "review.kind-model");

const keyOf = ({ draft }: LinkedSubject) => `${draft.kind} ${draft.id.toLowerCase()}`;

function subjectsByFile(
  members: readonly LinkedSubject[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const { documents, draft } of members)
    for (const file of documents) kinds.set(file, (kinds.get(file) ?? new Set()).add(draft.kind));
  return kinds;
}

/** Uses of the head that led to a card of the base, and now lead to no card or to that of another subject. */
function cutLinks(base: Lineage, head: Lineage): ReadonlyMap<LinkedSubject, Location[]> {
  const cut = new Map<LinkedSubject, Location[]>();
  for (const user of head.members)
    for (const use of head.usesOf(user)) {
      const before = base.cardOf(use, user);
      // In the base the user of an upstream is another object: a card is no upstream of its own.
      if (before === undefined || keyOf(before) === keyOf(user)) continue;
      const current = head.cardOf(use, user);
      if (current !== undefined && keyOf(current) === keyOf(before)) continue;
      if (current?.documents.some((file) => before.documents.includes(file))) continue;
      const places = cut.get(before) ?? [];
      places.push(use.at);
      cut.set(before, places);
    }
  return cut;
}

/** True if there is a file of that name, or what the change put in its place: a link, a folder, a submodule. */
async function exists(host: Host, change: Change, file: string): Promise<boolean> {
  if (change.files.get(file) === "altered") return true;
  const names = await host.names(folderOf(file));
  return names.includes(nameOf(file)) || (await host.below(file)).length > 0;
}

/** True for a manifest, or Markdown with front matter: machines read what it states, whoever reads the text. */
async function isStructured(host: Host, file: string): Promise<boolean> {
  if (!isMarkdown(file)) return true;
  const read = await host.read(file, 64 * 1024).catch(() => undefined);
  return read === undefined || frontMatter(read.text) !== undefined;
}

/** The folders of the cards of each kind. */
type Folders = Readonly<Record<"model" | "dataset", ReadonlySet<string>>>;

function foldersOf(members: readonly LinkedSubject[]): Folders {
  const foldersOfKind = (kind: "model" | "dataset") =>
    new Set(
      members
        .filter(({ draft }) => draft.kind === kind)
        .flatMap(({ documents }) => documents.map(folderOf)),
    );
  return { model: foldersOfKind("model"), dataset: foldersOfKind("dataset") };
}

/** Returns a file of weights, data or configuration that the card described and no other card does. */
async function remainsOf(
  { folder, draft: { kind } }: LinkedSubject,
  host: Host,
  folders: Folders,
): Promise<string | undefined> {
  const isCovered = (file: string) => {
    for (let current = folderOf(file); ; current = folderOf(current)) {
      if (folders[kind].has(current)) return true;
      if (current === folder || current === "") return false;
    }
  };
  const isLeft = (file: string) =>
    (kind === "model" && isModelConfiguration(file)) ||
    isArtifact(file, kind === "dataset" ? Number.POSITIVE_INFINITY : 0, []);
  return (await host.below(folder)).find((file) => isLeft(file) && !isCovered(file));
}

/** The rule that reports what is unchecked. */
const RULE = "doc/document-no-longer-checked";

/** Reports what is unchecked where no pack of the run has the rule: which packs judge decides nothing about what is read. */
export const withoutRule = (
  { unchecked }: ReviewCoverage,
  packs: readonly { readonly rules: readonly { readonly id: string }[] }[],
): RaisedDiagnostic[] =>
  packs.some(({ rules }) => rules.some(({ id }) => id === RULE))
    ? []
    : unchecked.map(({ text, at: location }) => ({
        code: "document-no-longer-checked",
        severity: "fatal",
        message: text,
        hint: message("review.unchecked-hint"),
        at: location,
      }));

/** A review of which nobody knows what it changes: a card may have been taken out of the check. */
export const UNKNOWN_CHANGE: ReviewCoverage = {
  unchecked: [
    {
      text: message("review.unknown-change"),
      at: start("."),
    },
  ],
  retired: [],
};

/** Returns changed files that are called like documents and are none now, for where the base cannot be read. */
export function uncertain(change: Change, documents: readonly string[]): ReviewCoverage {
  const read = new Set(documents);
  const unchecked = [...change.files]
    .filter(([file, is]) => is !== "added" && !read.has(file) && isCalledLikeDocument(file))
    .map(([file, is]) => ({
      text: message("review.was-a-card", { file }),
      at: start(is === "removed" ? "." : file),
    }));
  return { unchecked, retired: [] };
}
