import { strongest } from "../../facts/draft.js";
import type { InventoryEntry } from "../../model/overview.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";
import { levelOf } from "./transparency.js";

/** Returns an entry for each model and data set that some documents describe; its upstreams are in the lineage. */
export const inventoryOf = (
  members: readonly LinkedSubject[],
  judged: ReadonlySet<string>,
): InventoryEntry[] =>
  members.flatMap(({ draft: { id, kind, document, statements } }) => {
    if (!judged.has(document) || (kind !== "model" && kind !== "dataset")) return [];
    const stated = (name: string): string | null => {
      const value = strongest(statements.get(name))?.value;
      return typeof value === "string" ? value : null;
    };
    return [
      {
        subject: id,
        kind,
        file: document,
        name: stated("name") ?? id,
        license: stated("license.id") ?? stated("license.stated"),
        personalInfo: stated("personalInfo.present"),
        published: stated("isPublished") === "yes",
        level: levelOf(stated("transparency.level")) ?? "none",
      },
    ];
  });
