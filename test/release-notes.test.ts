import { describe, expect, test } from "vitest";
// @ts-expect-error a script without types
import * as script from "../scripts/release-notes.mjs";
import { folder } from "./e2e/runner.js";

const problems: (tag: string, root: string) => string[] = script.problems;
const notes: (tag: string, sha: string, root: string) => string = script.notes;
const SHA = "0123456789abcdef0123456789abcdef01234567";
const pin = (tag: string) =>
  `\n### In a workflow\n\n\`\`\`yaml\n- uses: cardwarden/cardwarden@${SHA} # ${tag}\n\`\`\`\n`;

const CHANGELOG = `# Changelog

## [Unreleased]

## [0.2.0] - 2026-12-01

### Changed

- \`ip/base-model-not-declared\` reads more; see [configuration](docs/configuration.md), [the law](https://law.example/) and \`docs/gone\`.

## [0.1.0] - 2026-11-01

- First.

[0.2.0]: https://git.example/0.2.0
`;

const release = (changes: Readonly<Record<string, string>> = {}) =>
  folder({
    "package.json": '{"version": "0.2.0"}',
    "package-lock.json": '{"version": "0.2.0"}',
    "src/version.ts": 'export const VERSION = "0.2.0";\n',
    "docs/rules/ip/base-model-not-declared.md": "",
    "CHANGELOG.md": CHANGELOG,
    ...changes,
  });

describe("what speaks against a release", () => {
  test("nothing, where every place names the version", () => {
    expect(problems("v0.2.0", release())).toEqual([]);
  });

  test.each<[string, string, Record<string, string>]>([
    ["a tag of another form", "0.2.0", {}],
    ["a tag of a trial version", "v0.2.0-rc.1", {}],
    ["package.json", "v0.2.0", { "package.json": '{"version": "0.1.0"}' }],
    ["package-lock.json", "v0.2.0", { "package-lock.json": '{"version": "0.1.0"}' }],
    ["version.ts", "v0.2.0", { "src/version.ts": 'export const VERSION = "0.1.0";\n' }],
    ["no section", "v0.2.0", { "CHANGELOG.md": CHANGELOG.replace("## [0.2.0]", "## [0.2.00]") }],
    [
      "an empty section",
      "v0.2.0",
      { "CHANGELOG.md": "## [0.2.0] - 2026-12-01\n\n## [0.1.0] - 2026-11-01\n\n- First.\n" },
    ],
    ["no date", "v0.2.0", { "CHANGELOG.md": CHANGELOG.replace(" - 2026-12-01", "") }],
    [
      "entries left under Unreleased",
      "v0.2.0",
      { "CHANGELOG.md": CHANGELOG.replace("[Unreleased]\n", "[Unreleased]\n\n- More.\n") },
    ],
  ])("%s", (_, tag, changes) => {
    expect(problems(tag, release(changes))).toHaveLength(1);
  });

  test("another version is wrong everywhere", () => {
    expect(problems("v9.0.0", release())).toHaveLength(4);
  });
});

describe("notes", () => {
  test("are the section with rules and files linked as of the tag, and the line that pins it", () => {
    const at = "https://github.com/cardwarden/cardwarden/blob/v0.2.0/docs";
    expect(notes("v0.2.0", SHA, release())).toBe(
      `### Changed\n\n- [\`ip/base-model-not-declared\`](${at}/rules/ip/base-model-not-declared.md) reads more; see [configuration](${at}/configuration.md), [the law](https://law.example/) and \`docs/gone\`.\n${pin("v0.2.0")}`,
    );
  });

  test("end before the links at the end of the file", () => {
    expect(notes("v0.1.0", SHA, release())).toBe(`- First.\n${pin("v0.1.0")}`);
  });
});
