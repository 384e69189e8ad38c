import { type Message, message } from "../messages/index.js";
import { lookup } from "../model/lookup.js";
import type { Report } from "../model/report.js";
import { apply } from "./apply.js";

/**
 * Returns what the fix of a rule makes of an example, against what its author says it makes of it; empty where they
 * agree. Files are those of the example and of its fixed form: a single file each, whatever its name, or folders of the
 * same names.
 */
export function fixProblems(
  ruleId: string,
  { findings }: Pick<Report, "findings">,
  files: Readonly<Record<string, string>>,
  promised: Readonly<Record<string, string>>,
): Message[] {
  const fixes = findings.flatMap(({ ruleId: id, fix, suppressed }) =>
    id === ruleId && fix && !suppressed ? [fix] : [],
  );
  if (fixes.length === 0) return [message("example.no-fix")];
  const names = Object.keys(files);
  const others = Object.keys(promised);
  const single = names.length === 1 && others.length === 1;
  if (!single && names.sort().join("\n") !== others.sort().join("\n"))
    return [message("example.other-files")];
  return names.flatMap((name) => {
    const groups = fixes.map(({ edits }) => edits.filter(({ file }) => file === name));
    const { text } = apply(
      lookup(files, name) ?? "",
      groups.filter((group) => group.length > 0),
    );
    return text === lookup(promised, single ? (others[0] ?? "") : name)
      ? []
      : [message("example.other-text", { file: name })];
  });
}
