import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { ROOT, temporary } from "../e2e/runner.js";
import { blocksOf, lacking } from "../helpers/shell-blocks.js";
import { type Desk, desk } from "./desk.js";

const DOCUMENT = "docs/organizations.md";
const blocks = blocksOf(readFileSync(join(ROOT, DOCUMENT), "utf8"));

/** Waivers end, and laws come into force: the tour is of one day. */
const DAY = "2026-12-01";

describe(DOCUMENT, () => {
  let at: Desk;
  beforeAll(async () => {
    at = await desk(temporary(), DAY, ["acme/ai-policy", "acme/student", "acme/notes"]);
  });
  afterAll(() => at.close());

  // What comes after a step that failed would fail for its sake alone.
  let failed: number | undefined;
  for (const block of blocks) {
    const what =
      block.kind === "shell"
        ? (block.parts.at(-1)?.script.split("\n").at(-1) ?? "")
        : block.kind === "file"
          ? block.path
          : `a fragment of ${block.language}`;
    it(`line ${block.line}: ${what}`, async ({ skip }) => {
      skip(failed !== undefined, `line ${failed} failed`);
      failed = block.line;
      if (block.kind === "file") {
        const path = join(at.folder(), block.path);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, block.text);
      }
      if (block.kind === "fragment")
        expect(parseDocument(block.text, { version: "1.2" }).errors).toEqual([]);
      if (block.kind === "shell") {
        let output = "";
        for (const { script, exits } of block.parts) {
          const ran = await at.type(script);
          output += ran.output;
          expect({ exits: ran.status, output }).toEqual({ exits, output });
        }
        if (block.output)
          expect({ lacks: lacking(block.output, output), output }).toEqual({ output });
      }
      failed = undefined;
    });
  }
});
