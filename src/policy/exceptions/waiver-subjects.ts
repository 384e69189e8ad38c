import { type Message, message } from "../../messages/index.js";
import type { Pack } from "../../model/rule.js";
import { byName } from "../../model/subject-id.js";
import type { Inventory } from "./renames.js";

/** What of a repository a waiver can name: the same in every shard of a run. */
export type WaivableSubjects = Pick<Inventory, "subjectsOf" | "edges">;

/** Subjects that a hint names. */
const MOST_NAMED = 3;

/**
 * Returns what to do about a waiver that matches nothing: where its rule is about uses of upstreams and the waiver names one end of
 * them, the ids that such findings have; where it names a model or data set in another way, their ids.
 */
export function unusedHint(
  rule: string,
  stated: string,
  {
    packs,
    repository,
  }: { readonly packs: readonly Pack[]; readonly repository?: string | undefined },
  inventory: WaivableSubjects | undefined,
): Message {
  const kinds = packs.flatMap(({ rules }) => rules).find(({ id }) => id === rule)?.subject ?? [];
  const text = stated.toLowerCase();
  const meant = (id: string) =>
    [id, byName(id, repository), id.split("/").at(-1)].some((name) => name?.toLowerCase() === text);
  const ids = [...(inventory?.subjectsOf ?? [])].flatMap(([file, described]) =>
    described.map((id) => ({ id, file })),
  );
  const edges = (inventory?.edges ?? []).filter(
    ({ to, from, id }) => meant(to) || meant(from) || id.toLowerCase().startsWith(`${text} `),
  );
  const candidates = [kinds].flat().includes("edge")
    ? edges.map(({ id, at: { file } }) => ({ id, file }))
    : ids.filter(({ id }) => meant(id) && id !== stated);
  const subjects = [...new Set(candidates.map(({ id }) => id))];
  const [first] = candidates;
  if (first === undefined || subjects.length === 0) return message("waiver.match");
  return message("waiver.match-subject", {
    subjects: [
      ...subjects.slice(0, MOST_NAMED),
      ...(subjects.length > MOST_NAMED ? [`+${subjects.length - MOST_NAMED}`] : []),
    ],
    file: first.file,
  });
}
