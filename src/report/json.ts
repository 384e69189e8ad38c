import type { Report } from "../model/report.js";
import { json } from "./escape.js";
import type { Reporter } from "./reporter.js";

/** `report.v1`, complete. */
export const jsonReport: Reporter = {
  id: "json",
  title: "report.v1 (schemas/report.v1.schema.json)",
  render: (report) => [...jsonParts(report)].join(""),
  parts: (report: Report) => jsonParts(report),
};

/**
 * Writes an object as JSON and a line end, one item of its lists at a time: the whole of a large repository is more than
 * one string can hold, and one item is never more than its document.
 */
export function* jsonParts(
  value: object,
  stringify: (part: unknown) => string = json,
): Iterable<string> {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  for (const [i, [name, member]] of members.entries()) {
    const before = i === 0 ? "{\n" : ",\n";
    if (Array.isArray(member) && member.length > 0) {
      yield `${before}  ${stringify(name)}: [`;
      for (const [n, item] of member.entries()) {
        // Written where it stands, so that it is indented as it is there.
        const text = stringify({ "": [item] });
        yield `${n === 0 ? "" : ","}${text.slice(HEAD, -TAIL)}`;
      }
      yield "\n  ]";
    } else yield before + stringify({ [name]: member }).slice("{\n".length, -"\n}".length);
  }
  yield members.length === 0 ? "{}\n" : "\n}\n";
}

/** What stands before and behind the only item of the only list of an object. */
const HEAD = '{\n  "": ['.length;
const TAIL = "\n  ]\n}".length;
