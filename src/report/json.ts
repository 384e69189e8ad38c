import type { Report } from "../model/report.js";
import { json } from "./escape.js";
import type { Reporter } from "./reporter.js";

/** `report.v1`, complete. */
export const jsonReport: Reporter = {
  id: "json",
  title: "report.v1 (schemas/report.v1.schema.json)",
  render: (report) => `${json(report)}\n`,
  parts: jsonParts,
};

/** Items of a list that are made into text at a time. */
const ITEMS = 250;

/** The bytes of `render`, some items at a time. */
function* jsonParts(report: Report): Iterable<string> {
  const members = Object.entries(report).filter(([, value]) => value !== undefined);
  for (const [i, [name, value]] of members.entries()) {
    const list = Array.isArray(value) ? value : [];
    const head = `${i === 0 ? "{" : ","}\n`;
    if (list.length <= ITEMS) yield head + json({ [name]: value }).slice(2, -2);
    else {
      yield `${head}  ${json(name)}: [`;
      for (let from = 0; from < list.length; from += ITEMS) {
        const text = json({ [name]: list.slice(from, from + ITEMS) });
        const items = text.slice(text.indexOf("[") + 1, text.lastIndexOf("\n  ]"));
        yield from === 0 ? items : `,${items}`;
      }
      yield "\n  ]";
    }
  }
  yield "\n}\n";
}
