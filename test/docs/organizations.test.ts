import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { Description } from "../e2e/github/description.js";
import { ROOT, temporary } from "../e2e/runner.js";
import { blocksOf, lacking } from "../helpers/shell-blocks.js";
import { type Desk, desk } from "./desk.js";

const DOCUMENT = "docs/organizations.md";
const text = readFileSync(join(ROOT, DOCUMENT), "utf8");
const blocks = blocksOf(text);

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

describe("what is sent to GitHub", () => {
  const description = Description.of("openapi.json");
  const problems = (method: string, path: string, body: unknown) => {
    const found = description.find(method, path);
    if (found === undefined) return [`no ${method} ${path}`];
    const headers = { "content-type": "application/json" };
    return description.request(found.operation, { params: found.params, query: {}, headers, body })
      .problems;
  };
  const ruleset = () => {
    const file = blocks.find((block) => block.kind === "file" && block.path === "ruleset.json");
    return JSON.parse(file?.kind === "file" ? file.text : "null");
  };

  it("is a ruleset as its API describes one", () => {
    expect(problems("POST", "/orgs/acme/rulesets", ruleset())).toEqual([]);
    expect(
      problems("PUT", "/orgs/acme/rulesets/1", { ...ruleset(), enforcement: "active" }),
    ).toEqual([]);
  });

  it("would not be taken with a field that there is not", () => {
    const [first] = ruleset().rules;
    const workflows = [{ ...first.parameters.workflows[0], repository_id: "acme/ai-policy" }];
    const wrong = { ...first, parameters: { ...first.parameters, workflows } };
    expect(problems("POST", "/orgs/acme/rulesets", { ...ruleset(), rules: [wrong] })).not.toEqual(
      [],
    );
    expect(
      problems("POST", "/orgs/acme/rulesets", { ...ruleset(), enforcement: "on" }),
    ).not.toEqual([]);
  });

  it("opens the policy repository to the organization", () => {
    const path = "/repos/acme/ai-policy/actions/permissions/access";
    expect(problems("PUT", path, { access_level: "organization" })).toEqual([]);
    expect(problems("PUT", path, { access_level: "everybody" })).not.toEqual([]);
    expect(text).toContain(`gh api --method PUT ${path.slice(1)} -f access_level=organization`);
  });
});
