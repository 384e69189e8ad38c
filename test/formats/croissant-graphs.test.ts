import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { render } from "../../src/messages/index.js";
import { faults } from "./croissant-text.js";
import { claimedBy, source } from "./read.js";

const ROOT = join(import.meta.dirname, "../../../shared/corpus");

/** What the reference validator expects of its own invalid graphs: our fault, at our line, and what it names. */
const GRAPHS: Readonly<
  Record<string, readonly [line: number, fault: string, ...names: string[]][]>
> = {
  "0.8__distribution_bad_contained_in": [
    [53, "unknown-reference", "a-csv-table", "containedIn", "THISDOESNOTEXIST"],
  ],
  "0.8__distribution_bad_type": [[51, "wrong-type", "a-csv-table", "WRONG_TYPE_HERE"]],
  "0.8__distribution_missing_encoding_format": [[55, "missing", "a-file-set", "encodingFormat"]],
  "0.8__distribution_missing_name": [[55, "missing", "FileObject", "name"]],
  "0.8__distribution_missing_property_content_url": [[56, "missing", "a-csv-table", "contentUrl"]],
  "0.8__metadata_bad_type": [[40, "wrong-type", "sc:WRONG_TYPE", "sc:Dataset"]],
  "0.8__metadata_missing_property_name": [[48, "missing", "Dataset", "name"]],
  "0.8__mlfield_bad_source": [
    [73, "unknown-reference", "first-field", "source", "THISDOESNOTEXIST"],
  ],
  "0.8__mlfield_bad_type": [[66, "wrong-type", "first-field", "WRONG_TYPE", "Field"]],
  "0.8__mlfield_missing_property_name": [[74, "missing", "Field", "name"]],
  "0.8__mlfield_missing_source": [[69, "undefined-term", "first-field", "source"]],
  "0.8__recordset_bad_type": [[61, "wrong-type", "a-record-set", "WRONG_TYPE", "RecordSet"]],
  "0.8__recordset_missing_context_for_datatype": [
    [64, "undefined-term", "first-field", "dataType"],
  ],
  "0.8__recordset_missing_property_name": [[76, "missing", "RecordSet", "name"]],
  "0.8__recordset_wrong_join": [[94, "not-joined", "a-csv-table", "another-csv-table"]],
  "1.0__distribution_bad_contained_in": [
    [63, "unknown-reference", "a-csv-table", "containedIn", "THISDOESNOTEXIST"],
  ],
  "1.0__distribution_bad_id": [
    [60, "space-in-id", "ids should not contain spaces"],
    [85, "space-in-reference", "a-record-set/first-field", "source.fileObject"],
  ],
  "1.0__distribution_bad_type": [[60, "wrong-type", "a-csv-table", "WRONG_TYPE_HERE"]],
  "1.0__distribution_missing_encoding_format": [[63, "missing", "a-file-set", "encodingFormat"]],
  "1.0__distribution_missing_property_content_url": [[65, "missing", "a-csv-table", "contentUrl"]],
  "1.0__metadata_bad_type": [[47, "wrong-type", "sc:WRONG_TYPE", "sc:Dataset"]],
  "1.0__mlfield_bad_source": [
    [84, "unknown-reference", "first-field", "source", "THISDOESNOTEXIST"],
  ],
  "1.0__mlfield_bad_type": [[77, "wrong-type", "first-field", "WRONG_TYPE", "Field"]],
  "1.0__mlfield_missing_source": [[80, "undefined-term", "first-field", "source"]],
  "1.0__recordset_bad_type": [[69, "wrong-type", "a-record-set", "WRONG_TYPE", "RecordSet"]],
  "1.0__recordset_missing_context_for_datatype": [
    [75, "undefined-term", "first-field", "dataType"],
  ],
  "1.0__recordset_wrong_join": [[109, "not-joined", "a-csv-table", "another-csv-table"]],
  "1.1__mlfield_bad_array_definition": [[83, "shape-without-array", "first-field"]],
  "1.1__mlfield_bad_array_shape": [[83, "wrong-shape", "first-field"]],
  "1.1__multilingual_fields": [
    [68, "not-text", "a-csv-table", "description"],
    [138, "not-text", "third-field", "name"],
    [140, "not-text", "third-field", "description"],
  ],
};

const jsonIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.json(?:ld)?$/.test(name))
    .sort();
const textOf = (...path: string[]) => readFileSync(join(ROOT, ...path), "utf8");

/** Files of others that the reference validator refuses too, with the number of faults. */
const REFUSED: Readonly<Record<string, number>> = {
  "ahmedtaha100__MedInsider/croissant.json": 4,
};

describe.skipIf(!existsSync(ROOT))("real files", () => {
  it.each(Object.entries(GRAPHS))("%s", (graph, expected) => {
    const name = jsonIn(join(ROOT, "croissant-invalid")).find((one) =>
      one.includes(`graphs__${graph}/`),
    );
    const found = faults(textOf("croissant-invalid", name ?? ""), name);
    expect(found.map(({ line }) => line)).toEqual(expected.map(([line]) => line));
    for (const [i, [, code, ...names]] of expected.entries()) {
      const { fault, message } = found[i] ?? {};
      expect(fault?.code).toBe(`croissant.${code}`);
      for (const name of names) expect(message && render(message, "en")).toContain(name);
    }
  });

  it("has a row here for every graph", () => {
    expect(jsonIn(join(ROOT, "croissant-invalid")).length).toBe(Object.keys(GRAPHS).length);
  });

  it("claims every description, alone, and finds no fault in valid ones", () => {
    const names = jsonIn(join(ROOT, "croissant"));
    expect(names.length).toBeGreaterThan(50);
    for (const name of names) {
      const text = textOf("croissant", name);
      expect([name, claimedBy(source(text, { file: name })).map(({ id }) => id)]).toEqual([
        name,
        ["croissant"],
      ]);
      expect([name, faults(text, name).length]).toEqual([name, REFUSED[name] ?? 0]);
    }
  });

  it("leaves tasks and the files of other formats", () => {
    const others = readdirSync(ROOT).filter((name) => !/^croissant(?:-invalid)?$|\./.test(name));
    expect(others).toContain("croissant-tasks");
    for (const folder of others)
      for (const name of jsonIn(join(ROOT, folder))) {
        const ids = claimedBy(source(textOf(folder, name), { file: name })).map(({ id }) => id);
        expect([folder, name, ids.includes("croissant")]).toEqual([folder, name, false]);
      }
  });
});
