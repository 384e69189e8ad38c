import { describe, expect, it } from "vitest";
import { memoryHost } from "../src/node/memory-host.js";
import { readDocuments } from "../src/read.js";
import { LIMITS } from "../src/text/limits.js";

const PACKAGE = '{"name": "a", "resources": [{"name": "b", "path": "b.csv"}]}';
const CARD = '{"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1}';

/** What is read of some files, how many are opened, and what is said of the rest. */
async function read(files: Record<string, string>) {
  const host = memoryHost(files);
  const opened: string[] = [];
  const debug: string[] = [];
  const { readings } = await readDocuments({
    ...host,
    read: (file, most) => {
      opened.push(file);
      return host.read(file, most);
    },
    debug: (message) => debug.push(message),
  });
  return { readings: readings.map(({ file }) => file), opened: opened.length, debug };
}

const records = (count: number, ending = "json") =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`data/r${i}.${ending}`, CARD]));

describe("a folder of records", () => {
  const most = LIMITS.recordsInFolder;

  it("is not looked through, but for what is called like a document", async () => {
    const found = await read({
      ...records(most),
      "data/datapackage.json": PACKAGE,
      "data/README.md": "---\npretty_name: x\n---\n",
      "other/card.json": CARD,
    });
    expect(found.readings).toEqual(["data/README.md", "data/datapackage.json", "other/card.json"]);
    expect(found.opened).toBe(3);
    expect(found.debug.filter((text) => text.includes(`${most}`)).length).toBe(1);
  });

  it("is one by more than the limit, of one ending", async () => {
    expect((await read(records(most))).readings).toHaveLength(most);
    const both = { ...records(most), ...records(most, "yaml") };
    expect((await read(both)).opened).toBe(2 * most);
  });
});
