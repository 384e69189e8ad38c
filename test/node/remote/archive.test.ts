import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../../src/model/errors.js";
import { readArchive } from "../../../src/node/remote/archive.js";
import { CAPS } from "../../../src/node/remote/limits.js";
import { type Entry, packaged, tar, tgz } from "../../helpers/archive.js";

const PACK = JSON.stringify({ name: "acme", version: "1.0.0" });
const HEAD: Entry = ["package/pack.json", PACK];

const read = (bytes: Uint8Array, folder = "") =>
  readArchive(bytes, { pack: "npm:@acme/ai-policy@^2", folder });

async function failure(work: Promise<unknown>): Promise<UserError> {
  try {
    await work;
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return error as UserError;
  }
  throw new Error("it worked");
}
const codeOf = async (work: Promise<unknown>) => (await failure(work)).code;

describe("an archive of a package", () => {
  test("gives the texts below its first folder", async () => {
    const files = await read(
      await packaged({
        "package.json": "{}",
        "pack.json": PACK,
        "no-secrets/rule.json": "{}",
        "no-secrets/good.md": "# 好",
        "no-secrets/good.yml": "a: 1",
        LICENSE: "mine",
        "index.js": "throw 1",
        "logo.png": "x",
      }),
    );
    expect(Object.fromEntries(files)).toEqual({
      "package.json": "{}",
      "pack.json": PACK,
      "no-secrets/rule.json": "{}",
      "no-secrets/good.md": "# 好",
      "no-secrets/good.yml": "a: 1",
      LICENSE: "mine",
    });
  });

  test.each<[string, Entry[]]>([
    ["a pack before the package", [["other/pack.json", PACK], HEAD]],
    ["a pack behind it", [HEAD, ["other/pack.json", PACK]]],
    ["rules beside it", [HEAD, ["other/a/rule.json", "{}"]]],
    ["other capitals", [HEAD, ["Package/a/rule.json", "{}"]]],
    ["a file that is not read", [HEAD, ["other/index.js", ""]]],
    ["a folder", [HEAD, { name: "other/", type: "directory" }]],
    ["a way round", [HEAD, ["./other//pack.json", PACK]]],
  ])("with two folders at its top is refused: %s", async (_, entries) => {
    expect(await codeOf(read(await tgz(entries)))).toBe("pack-hostile");
    expect(await codeOf(read(await tgz(entries), "packs/base"))).toBe("pack-hostile");
  });

  test("may have its one folder, and the folder of it all, as entries", async () => {
    const entries: Entry[] = [
      { name: "./", type: "directory" },
      { name: "package/", type: "directory" },
      ["./package/pack.json", PACK],
    ];
    expect([...(await read(await tgz(entries))).keys()]).toEqual(["pack.json"]);
  });

  test("gives the texts below the folder of the pack, and no others", async () => {
    const files = await read(
      await packaged({
        "packs/base/pack.json": PACK,
        "packs/base/a/rule.json": "{}",
        "packs/base2/pack.json": "{}",
        "pack.json": "{}",
      }),
      "packs/base",
    );
    expect([...files.keys()].sort()).toEqual(["a/rule.json", "pack.json"]);
  });

  test.each(["package", "ai-policy-1.0.0", "./package"])(
    "the first folder may be %s",
    async (top) => {
      const files = await read(await tgz([[`${top}/pack.json`, PACK]]));
      expect([...files.keys()]).toEqual(["pack.json"]);
    },
  );

  test("a file beside the folder is no part of it", async () => {
    const files = await read(await tgz([HEAD, ["b.md", "b"]]));
    expect([...files.keys()]).toEqual(["pack.json"]);
  });

  test("folders of their own are no files", async () => {
    const files = await read(await tgz([{ name: "package/", type: "directory" }, HEAD]));
    expect([...files.keys()]).toEqual(["pack.json"]);
  });

  test("long names come whole, by PAX and by GNU", async () => {
    const long = `${"a".repeat(90)}/${"规".repeat(60)}.md`;
    const gnu = Uint8Array.from(
      await tar([
        ["././@LongLink", `package/${long}\0`],
        ["cut.md", "1"],
      ]),
    );
    gnu[156] = "L".charCodeAt(0);
    repairChecksum(gnu, 0);
    const head = (await tar([HEAD])).subarray(0, 1024);
    for (const whole of [await tar([HEAD, [`package/${long}`, "1"]]), Buffer.concat([head, gnu])])
      expect(Object.fromEntries(await read(gzipSync(whole)))).toEqual({
        "pack.json": PACK,
        [long]: "1",
      });
  });

  test("a pack that is not there is named with those that are", async () => {
    const error = await failure(read(await packaged({ "packs/base/pack.json": PACK })));
    expect(error.code).toBe("pack-missing");
    expect(error.hint).toContain("`packs/base`");
  });

  test("a text that is not UTF-8 is an error where it decides, and left out elsewhere", async () => {
    const latin = new Uint8Array([0x7b, 0xe9, 0x7d]);
    const rule: Entry = ["package/a/rule.json", latin];
    expect(await codeOf(read(await tgz([HEAD, rule])))).toBe("pack-not-utf8");
    expect(await codeOf(read(await tgz([["package/pack.json", latin]])))).toBe("pack-not-utf8");
    const files = await read(await tgz([HEAD, ["package/a/bad.md", latin]]));
    expect([...files.keys()]).toEqual(["pack.json"]);
  });
});

describe("a hostile archive", () => {
  test.each([
    "package/../../etc/cron.md",
    "../pack.json",
    "package/a/..",
    "/etc/passwd.md",
    "package\\..\\a.md",
    "package/a\\b.md",
    "C:/a.md",
    "c:a.md",
    "package/a\u001b[2J.md",
    "package/a\nb.md",
  ])("%j is refused", async (name) => {
    const error = await failure(read(await tgz([HEAD, [name, "x"]])));
    expect(error.code).toBe("pack-hostile");
    expect(error.message).not.toMatch(/[\p{Cc}]/u);
  });

  test("a NUL in a name of PAX is refused", async () => {
    const entry = { name: "package/a.md", pax: { path: "package/a\0/../../b.md" } };
    expect(await codeOf(read(await tgz([HEAD, entry])))).toBe("pack-hostile");
  });

  test("PAX may not lead out either", async () => {
    const entry = { name: "package/a.md", pax: { path: "package/../../b.md" } };
    expect(await codeOf(read(await tgz([HEAD, entry])))).toBe("pack-hostile");
  });

  test.each(["symlink", "link", "character-device", "block-device", "fifo"] as const)(
    "a %s is refused and named",
    async (type) => {
      const entry: Entry = { name: "package/rules", type, linkname: "/etc" };
      const error = await failure(read(await tgz([HEAD, entry])));
      expect(error.code).toBe("pack-hostile");
      expect(error.message).toContain(`the ${type} \`package/rules\``);
    },
  );

  test.each([
    ["package/a.md", "package/a.md"],
    ["package/a.md", "package/A.md"],
    ["package/a.md", "package//./a.md"],
    ["package/é.md", "package/e\u0301.md"],
    ["package/a.js", "package/A.js"],
  ])("%j and %j collide", async (one, other) => {
    expect(await codeOf(read(await tgz([HEAD, [one, "1"], [other, "2"]])))).toBe("pack-hostile");
  });
});

describe("an archive that costs too much", () => {
  test("a bomb of zeros", async () => {
    const bomb = gzipSync(Buffer.alloc(CAPS.unpackedBytes + 1));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(read(bomb))).toBe("pack-too-big");
  });

  test("too many entries", async () => {
    const entries = Array.from({ length: CAPS.files }, (_, i): Entry => [`package/${i}.js`, ""]);
    expect([...(await read(await tgz([HEAD, ...entries.slice(1)]))).keys()]).toEqual(["pack.json"]);
    expect(await codeOf(read(await tgz([HEAD, ...entries])))).toBe("pack-too-big");
  });

  test("one text that is too long, only where it would be read", async () => {
    const long = "x".repeat(CAPS.textBytes + 1);
    expect(await codeOf(read(await tgz([HEAD, ["package/a.md", long]])))).toBe("pack-too-big");
    expect((await read(await tgz([HEAD, ["package/a.js", long]]))).size).toBe(1);
  });

  test("texts that are too long together", async () => {
    const whole = "x".repeat(CAPS.textBytes);
    const entries = Array.from({ length: 8 }, (_, i): Entry => [`package/${i}.md`, whole]);
    expect(await codeOf(read(await tgz([HEAD, ...entries])))).toBe("pack-too-big");
  });

  test("folders that are too deep, and names that are too long", async () => {
    const deep = `package/${"a/".repeat(CAPS.depth + 1)}b.md`;
    expect(await codeOf(read(await tgz([HEAD, [deep, ""]])))).toBe("pack-too-big");
    const long = `package/${"a".repeat(1_000)}.md`;
    expect(await codeOf(read(await tgz([HEAD, [long, ""]])))).toBe("pack-too-big");
  });
});

describe("an archive that is broken", () => {
  test("no gzip, no tar, nothing", async () => {
    expect(await codeOf(read(new TextEncoder().encode("<html>")))).toBe("pack-broken");
    expect(await codeOf(read(gzipSync("<html>")))).toBe("pack-broken");
    expect(await codeOf(read(new Uint8Array()))).toBe("pack-broken");
  });

  test("cut off anywhere", async () => {
    const whole = await tar([HEAD, ["package/a/rule.json", "{}"]]);
    for (let length = 0; length < whole.length; length += 256)
      expect(await codeOf(read(gzipSync(whole.subarray(0, length))))).toBe("pack-broken");
    const packed = gzipSync(whole);
    expect(await codeOf(read(packed.subarray(0, packed.length - 9)))).toBe("pack-broken");
  });

  test("a size in PAX that is no number does not count", async () => {
    const entry = { name: "package/a.md", pax: { size: "x" } };
    expect([...(await read(await tgz([entry, HEAD]))).keys()]).toEqual(["a.md", "pack.json"]);
  });

  const mutation = fc.record({
    at: fc.nat(),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
    repair: fc.boolean(),
  });
  test("whatever the bytes say, it ends, with paths that stay inside or an error of ours", async () => {
    const valid = await tar([
      HEAD,
      ["package/a/rule.json", "{}"],
      ["package/a/good.md", "# good"],
      { name: "package/b.md", pax: { path: `package/${"b".repeat(120)}.md` } },
    ]);
    let intact = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 6 }), async (mutations) => {
        const bytes = Uint8Array.from(valid);
        for (const { at, bytes: other, repair } of mutations) {
          const start = at % bytes.length;
          bytes.set(other.subarray(0, bytes.length - start), start);
          // Else the checksum of the header would end almost every attempt.
          if (repair) repairChecksum(bytes, start - (start % 512));
        }
        let files: ReadonlyMap<string, string>;
        try {
          files = await read(gzipSync(bytes, { level: 1 }));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          return;
        }
        intact += 1;
        for (const path of files.keys()) {
          expect(path).not.toMatch(/^\/|\\|^[A-Za-z]:|[\p{Cc}]/u);
          expect(path.split("/")).not.toContain("..");
        }
      }),
      { numRuns: 2_000 },
    );
    expect(intact).toBeGreaterThan(10);
  });
});

/** Writes the checksum of a header anew. Source: POSIX.1-2001, pax, ustar interchange format. */
function repairChecksum(bytes: Uint8Array, start: number): void {
  const header = bytes.subarray(start, start + 512);
  header.fill(32, 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.set(new TextEncoder().encode(`${sum.toString(8).padStart(6, "0")}\0 `), 148);
}
