import { describe, expect, it } from "vitest";
import { memoryHost } from "../src/pipeline/memory-host.js";
import { readDocuments } from "../src/pipeline/read.js";
import { LIMITS } from "../src/text/limits.js";

const PACKAGE = '{"name": "a", "resources": [{"name": "b", "path": "b.csv"}]}';
const CARD = '{"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1}';

async function read(files: Record<string, string>) {
  const { readings, diagnostics } = await readDocuments(memoryHost(files));
  return { readings: readings.map(({ file }) => file), diagnostics };
}

const records = (count: number, ending: string, text: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`data/r${i}.${ending}`, text]));

describe("a folder of records", () => {
  const most = LIMITS.recordsInFolder;
  const record = `{"text": "${"x".repeat(LIMITS.firstLook)}"}`;

  it("is looked at as far as the first lines", async () => {
    const seen: number[] = [];
    const host = memoryHost({
      ...records(most + 1, "json", "{}"),
      "data/long.json": record,
      "data/datapackage.json": PACKAGE,
      "data/README.md": "---\npretty_name: x\n---\n",
      "other/card.json": CARD,
    });
    const { readings, diagnostics } = await readDocuments({
      ...host,
      read: (file, bytes) => {
        if (file === "data/long.json") seen.push(bytes);
        return host.read(file, bytes);
      },
    });
    expect(readings.map(({ file }) => file)).toEqual([
      "data/README.md",
      "data/datapackage.json",
      "other/card.json",
    ]);
    expect(diagnostics).toEqual([]);
    expect(seen).toEqual([LIMITS.firstLookAtRecords]);
  });

  it.each(["json", "yaml"])("hides no manifest (%s)", async (ending) => {
    const files = { ...records(most + 1, ending, "{}"), [`data/x.${ending}`]: CARD };
    expect((await read(files)).readings).toEqual([`data/x.${ending}`]);
  });

  it("is looked at as any file where the change touches it", async () => {
    const late = `{"a": "${"x".repeat(LIMITS.firstLookAtRecords)}", ${CARD.slice(1)}`;
    const host = memoryHost({ ...records(most + 1, "json", "{}"), "data/x.json": late });
    const filesOf = async (touched?: (file: string) => boolean) =>
      (await readDocuments(host, { touched })).readings.map(({ file }) => file);
    expect(await filesOf()).toEqual([]);
    expect(await filesOf((file) => file === "data/x.json")).toEqual(["data/x.json"]);
  });
});

describe("a run that has no room for all documents", () => {
  const files = Object.fromEntries(
    ["data/a", "models/a", "models/b", "models/c"].map((folder) => [
      `all/${folder}/README.md`,
      "---\nlicense: mit\nbase_model: a/b\n---\n\n# A\n",
    ]),
  );

  it("says how many files it left out, from which on, and how to divide them", async () => {
    const { readings, diagnostics } = await readDocuments(memoryHost(files), { limit: 2 });
    expect(readings.map(({ file }) => file)).toEqual([
      "all/data/a/README.md",
      "all/models/a/README.md",
    ]);
    expect(diagnostics).toMatchObject([
      {
        code: "too-many-documents",
        severity: "fatal",
        message: { params: { limit: 2, count: 2, file: "all/models/b/README.md" } },
        hint: { params: { calls: "`cardwarden check all/models`, `cardwarden check all/data`" } },
      },
    ]);
  });

  it("leaves nothing out where all fit", async () => {
    const { diagnostics } = await readDocuments(memoryHost(files), { limit: 4 });
    expect(diagnostics).toEqual([]);
  });
});
