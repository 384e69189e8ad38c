import type { Reading, SubjectInput } from "../../documents/format.js";
import type { HubFile } from "../../model/host.js";

/**
 * Gives what the card of a repository on a hub describes the id of the repository: there the place names the model, and what the
 * card calls it is one of its other names.
 */
export const withHubIds = (
  readings: readonly Reading[],
  onHub: ReadonlyMap<string, HubFile>,
): Reading[] =>
  readings.map((reading) => {
    const origin = onHub.get(reading.file);
    if (origin === undefined || !origin.isCard || reading.role !== "card") return reading;
    return {
      ...reading,
      subjects: reading.subjects.map((subject) => withHubId(subject, origin)),
    };
  });

function withHubId(subject: SubjectInput, { repository, formerId }: HubFile): SubjectInput {
  if (subject.kind !== repository.kind || subject.main === false) return subject;
  const { declaredId, aliases } = subject;
  const names = [declaredId, formerId].filter((name) => name !== undefined);
  return {
    ...subject,
    declaredId: repository.id,
    aliases: [...new Set([...aliases, ...names])].filter((name) => name !== repository.id),
  };
}
