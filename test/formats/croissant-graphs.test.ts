import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { faults } from "./croissant-text.js";
import { claimedBy, source } from "./read.js";

const ROOT = join(import.meta.dirname, "../../../shared/corpus");

/** What the reference validator expects to be said of its own invalid graphs: our words, at our line. */
const GRAPHS: Readonly<Record<string, readonly (readonly [line: number, text: RegExp])[]>> = {
  "0.8__distribution_bad_contained_in": [[53, /"a-csv-table".*containedIn.*"THISDOESNOTEXIST"/]],
  "0.8__distribution_bad_type": [[51, /"a-csv-table".*@type.*WRONG_TYPE_HERE/]],
  "0.8__distribution_missing_encoding_format": [[55, /"a-file-set" has no `encodingFormat`/]],
  "0.8__distribution_missing_name": [[55, /FileObject has no `name`/]],
  "0.8__distribution_missing_property_content_url": [[56, /"a-csv-table" has no `contentUrl`/]],
  "0.8__metadata_bad_type": [[40, /@type.*sc:WRONG_TYPE.*sc:Dataset/]],
  "0.8__metadata_missing_property_name": [[48, /Dataset has no `name`/]],
  "0.8__mlfield_bad_source": [[73, /"first-field".*source.*"THISDOESNOTEXIST"/]],
  "0.8__mlfield_bad_type": [[66, /"first-field".*@type.*WRONG_TYPE.*Field/]],
  "0.8__mlfield_missing_property_name": [[74, /Field has no `name`/]],
  "0.8__mlfield_missing_source": [[69, /"first-field" has no `source`/]],
  "0.8__recordset_bad_type": [[61, /"a-record-set".*@type.*WRONG_TYPE.*RecordSet/]],
  "0.8__recordset_missing_context_for_datatype": [[64, /"first-field" has no `dataType`/]],
  "0.8__recordset_missing_property_name": [[76, /RecordSet has no `name`/]],
  "0.8__recordset_wrong_join": [[94, /"a-csv-table" and "another-csv-table".*references/]],
  "1.0__distribution_bad_contained_in": [[63, /"a-csv-table".*containedIn.*"THISDOESNOTEXIST"/]],
  "1.0__distribution_bad_id": [
    [60, /white space in its `@id` "ids should not contain spaces"/],
    [85, /"a-record-set\/first-field" has no `source.fileObject`: white space/],
  ],
  "1.0__distribution_bad_type": [[60, /"a-csv-table".*@type.*WRONG_TYPE_HERE/]],
  "1.0__distribution_missing_encoding_format": [[63, /"a-file-set" has no `encodingFormat`/]],
  "1.0__distribution_missing_property_content_url": [[65, /"a-csv-table" has no `contentUrl`/]],
  "1.0__metadata_bad_type": [[47, /@type.*sc:WRONG_TYPE.*sc:Dataset/]],
  "1.0__mlfield_bad_source": [[84, /first-field".*source.*"THISDOESNOTEXIST"/]],
  "1.0__mlfield_bad_type": [[77, /first-field".*@type.*WRONG_TYPE.*Field/]],
  "1.0__mlfield_missing_source": [[80, /first-field" has no `source`/]],
  "1.0__recordset_bad_type": [[69, /"a-record-set".*@type.*WRONG_TYPE.*RecordSet/]],
  "1.0__recordset_missing_context_for_datatype": [[75, /first-field" has no `dataType`/]],
  "1.0__recordset_wrong_join": [[109, /"a-csv-table" and "another-csv-table".*references/]],
  "1.1__mlfield_bad_array_definition": [[83, /first-field".*arrayShape.*isArray/]],
  "1.1__mlfield_bad_array_shape": [[83, /first-field".*arrayShape.*whole numbers/]],
  "1.1__multilingual_fields": [
    [68, /"a-csv-table".*`description` that is no text/],
    [138, /third-field".*`name` that is no text/],
    [140, /third-field".*`description` that is no text/],
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
    for (const [i, [, text]] of expected.entries()) expect(found[i]?.text).toMatch(text);
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
