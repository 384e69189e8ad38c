import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { REPORTERS, reporter } from "../../src/index.js";
import type { Finding, Report } from "../../src/model/report.js";
import { writeOutput } from "../../src/node/output.js";
import { pages } from "../../src/node/write-parts.js";
import { checkAnnotations } from "../../src/report/annotations.js";
import { jsonParts } from "../../src/report/json.js";
import { at, edge, finding, report } from "../report/report.js";
import { times } from "./manifests.js";
import { growth, MOST } from "./measure.js";

/** A manifest of one line with a finding every hundred characters, and a missing statement for each edge. */
function long(n: number): { input: Report; line: string } {
  const found = times(n, (i): Finding => {
    const missing = [{ path: "governance.lineage[].license", value: "<id>" }];
    return finding({
      subject: `m <- a/b${i} [finetune]`,
      primary: at("m.json", 1, 1 + 100 * i, 20),
      fingerprint: String(i).padStart(32, "0"),
      missing,
    });
  });
  const lineage = times(n, (i) => edge(`a/b${i}`, "m"));
  const word = `"https://acme.example/models"`;
  return {
    input: report(found, { lineage }),
    line: times(n, () => word.padEnd(100)).join(""),
  };
}

describe("four times the findings on one line", () => {
  const context = (line: string) => ({
    color: false,
    line: (_: string, n: number) => (n === 1 ? line : undefined),
  });
  test.each(REPORTERS.map((one) => [one.id, one] as const))("%s", async (_, one) => {
    const more = await growth((n) => {
      const { input, line } = long(n);
      return () => {
        for (const part of one.parts?.(input, context(line)) ?? []) void part;
        if (!one.parts) one.render(input, context(line));
      };
    }, 1500);
    expect(more).toBeLessThan(MOST);
  });

  test("annotations of a check run", async () => {
    const more = await growth((n) => {
      const { input, line } = long(n);
      return () => checkAnnotations(input, context(line));
    }, 5000);
    expect(more).toBeLessThan(MOST);
  });
});

describe("a report piece by piece", () => {
  const text = fc.string({ unit: "grapheme-ascii", maxLength: 20 });
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("any"), { maxLength: 4 }),
      fc.dictionary(text, tie("any"), { maxKeys: 4 }),
    ),
  })).any;

  test("has the bytes of JSON.stringify", () => {
    const member = fc.oneof(value, fc.constant(undefined), fc.array(value, { maxLength: 5 }));
    fc.assert(
      fc.property(fc.dictionary(text, member, { maxKeys: 6 }), (made) => {
        const parts = [...jsonParts(made, (part) => JSON.stringify(part, null, 2))];
        expect(parts.join("")).toBe(`${JSON.stringify(made, null, 2)}\n`);
      }),
      { numRuns: 500, seed: 6 },
    );
  });

  test("is what the JSON reporter gives at once, and is read back as the report", () => {
    const { input } = long(500);
    const parts = [...jsonParts(input)];
    expect(parts.join("")).toBe(`${JSON.stringify(input, null, 2)}\n`);
    expect(JSON.parse(parts.join(""))).toEqual(JSON.parse(JSON.stringify(input)));
  });

  test("a secret behind an escape of JSON is cut in a part of its own too", () => {
    const secret = "sk-a1b2c3d4e5f6g7h8i9j0";
    for (const before of ["\n", "\t", "\u0001"])
      expect([...jsonParts({ list: [`x${before}${secret}`] })].join("")).not.toContain(secret);
  });

  test("is never as long as the whole", () => {
    const { input } = long(2000);
    for (const id of ["json", "junit", "pretty"]) {
      const one = reporter(id);
      const parts = [...(one?.parts?.(input, { color: false }) ?? [])];
      expect(Math.max(...parts.map(({ length }) => length)), id).toBeLessThan(100_000);
    }
  });

  test("more than one string can hold goes into a file part by part", () => {
    // As large as that in the long run (npm run check:extra); here only nothing may be put together.
    const part = "0123456789abcdef".repeat(256);
    let open = 0;
    function* parts() {
      for (let i = 0; i < 2000; i++) {
        open += part.length;
        yield part;
      }
    }
    let most = 0;
    for (const page of pages(parts())) {
      most = Math.max(most, open);
      open = 0;
      expect(page.length % part.length).toBe(0);
    }
    expect(most).toBeLessThan(100_000);

    const folder = mkdtempSync(join(tmpdir(), "cardwarden-"));
    try {
      const path = join(folder, "r.json");
      writeOutput({ path, root: folder }, ["ä", ...parts(), "é\n"]);
      const written = readFileSync(join(folder, "r.json"), "utf8");
      expect(written).toBe(`ä${part.repeat(2000)}é\n`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
