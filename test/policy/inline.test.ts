import { describe, expect, test } from "vitest";
import { changeBetween } from "../../src/pack/example.js";
import type { Change } from "../../src/pipeline/review/change.js";
import { BUILTIN_PACKS } from "../../src/policy/packs/builtin.js";
import { resolvePolicy } from "../../src/policy/resolve.js";
import { leaf, pack, ruleSource } from "../helpers/make.js";
import { options, run } from "../helpers/run.js";

/** A rule on a value, and one on a value that is missing. */
const packs = [
  pack(
    ruleSource({
      id: "test/bases",
      require: leaf("baseModels", "present", false),
      anchor: "baseModels",
      severity: { baseline: "warning" },
    }),
    ruleSource({ id: "test/version" }),
  ),
];

type Files = Readonly<Record<string, string>>;

async function check(
  files: Files,
  before?: Files,
  over: Partial<Change> & { never?: string[]; noWaivers?: boolean; policyAtBase?: boolean } = {},
) {
  const { never, noWaivers = false, policyAtBase = false, ...change } = over;
  const { waivers } = await resolvePolicy({}, { noWaivers }, BUILTIN_PACKS, () => Promise.reject());
  const knownRules = new Set([...waivers.knownRules, "test/bases", "test/version"]);
  const base =
    before && changeBetween(new Map(Object.entries(before)), new Map(Object.entries(files)));
  const { report } = await run(
    files,
    options({
      packs,
      waivers: { ...waivers, knownRules, ...(never ? { never } : {}) },
      wholeRepository: true,
      policyAtBase,
      ...(base ? { change: { ...base, ...change } } : {}),
    }),
  );
  const brief = ({ ruleId, primary }: (typeof report.findings)[number]) =>
    `${ruleId} ${primary.file}:${primary.range.start.line}`;
  return {
    report,
    excused: report.findings.filter(({ suppressed }) => suppressed).map(brief),
    open: report.findings.filter(({ suppressed }) => !suppressed).map(brief),
    said: report.diagnostics.map(({ code, at }) => `${code} ${at?.file}:${at?.range.start.line}`),
  };
}

const BASES = "# cardwarden-ignore test/bases: our own";
const card = (...front: string[]) =>
  `---\nlicense: mit\nversion: 1\npipeline_tag: text-generation\n${front.join("\n")}\n---\n\n# Card\n`;
/** The finding is on line 6. */
const EXCUSED = card(BASES, "base_model: [x/one]");
const BARE = card("# nothing", "base_model: [x/one]");
const AT = "test/bases README.md:6";

describe("a comment", () => {
  test.each<[string, string, boolean]>([
    ["on the line above", EXCUSED, true],
    ["on its own line", card("# -", `base_model: [x/one] ${BASES}`), true],
    ["on the line below", card("# -", "base_model: [x/one]", BASES), false],
    ["two lines above", card(BASES, "# -", "base_model: [x/one]"), false],
    ["for the whole file", `${BARE}\n<!-- cardwarden-ignore-file test/bases: our own -->\n`, true],
    ["in the body, for a line", `${BARE}\n<!-- cardwarden-ignore test/bases: our own -->\n`, false],
    ["in a fence", `${BARE}\n~~~\n<!-- cardwarden-ignore-file test/bases: x -->\n~~~\n`, false],
    ["in code", `${BARE}\nwrite \`<!-- cardwarden-ignore-file test/bases: x -->\`\n`, false],
    [
      "in a string",
      card("title: '# cardwarden-ignore test/bases: x'", "base_model: [x/one]"),
      false,
    ],
    ["for another rule", EXCUSED.replace("test/bases", "test/version"), false],
    ["of another name", EXCUSED.replace("cardwarden-ignore", "cardwarden-ignores"), false],
  ])("excuses a finding: %s", async (_, text, expected) => {
    const { excused, open } = await check({ "README.md": text });
    expect([excused.length, open.filter((one) => one.startsWith("test/bases")).length]).toEqual(
      expected ? [1, 0] : [0, 1],
    );
  });

  test("stays in the report, with its reason and its place", async () => {
    const { report } = await check({ "README.md": EXCUSED });
    expect(report.findings.find(({ suppressed }) => suppressed)?.suppressed).toEqual({
      by: "waiver",
      inline: true,
      reason: "our own",
      at: {
        file: "README.md",
        range: { start: { line: 5, column: 3 }, end: { line: 5, column: BASES.length + 1 } },
      },
    });
    expect(report.summary.suppressed).toBe(1);
  });

  test.each<[string, string, string]>([
    ["without a reason", "# cardwarden-ignore test/bases", "ignore-without-reason README.md:5"],
    [
      "with an empty reason",
      "# cardwarden-ignore test/bases: ",
      "ignore-without-reason README.md:5",
    ],
    [
      "without a colon",
      "# cardwarden-ignore test/bases our own",
      "ignore-without-reason README.md:5",
    ],
    ["for no rule", "# cardwarden-ignore test/base: our own", "ignore-unknown-rule README.md:5"],
    ["for nothing", "# cardwarden-ignore", "ignore-unknown-rule README.md:5"],
    [
      "for what cannot be excused",
      "# cardwarden-ignore doc/unreadable-document: our own",
      "ignore-refused README.md:5",
    ],
  ])("excuses nothing %s", async (_, comment, expected) => {
    const { excused, said } = await check({ "README.md": card(comment, "base_model: [x/one]") });
    expect([excused, said]).toEqual([[], [expected]]);
  });

  test.each([["test/bases"], ["test/*"]])(
    "excuses nothing that the floor keeps: %s",
    async (never) => {
      const { excused, said } = await check({ "README.md": EXCUSED }, undefined, {
        never: [never],
      });
      expect([excused, said]).toEqual([[], ["ignore-refused README.md:5"]]);
    },
  );

  test("is told of where it matches no finding", async () => {
    const { said } = await check({ "README.md": card(BASES) });
    expect(said).toEqual(["ignore-unused README.md:5"]);
  });

  test("counts for nothing with --no-waivers", async () => {
    const { excused, said } = await check({ "README.md": EXCUSED }, undefined, { noWaivers: true });
    expect([excused, said]).toEqual([[], []]);
  });
});

describe("a comment on a change", () => {
  test("counts where the base has it with the same finding", async () => {
    const { excused, said } = await check(
      { "README.md": `${EXCUSED}\nMore.\n` },
      { "README.md": EXCUSED },
    );
    expect([excused, said]).toEqual([[AT], []]);
  });

  test("counts where nothing that matters changed", async () => {
    const files = { "README.md": EXCUSED };
    const { excused } = await check({ ...files, "a.txt": "b" }, files);
    expect(excused).toEqual([AT]);
  });

  test("counts in a renamed file", async () => {
    const declared = EXCUSED.replace("license: mit", "license: mit\nmodel_name: harbour/one");
    const { excused } = await check({ "b/README.md": declared }, { "a/README.md": declared });
    expect(excused).toHaveLength(1);
  });

  test.each<[string, Files, Files]>([
    ["added by the change", { "README.md": EXCUSED }, { "README.md": BARE }],
    ["with the finding added", { "README.md": EXCUSED }, { "README.md": card("# nothing") }],
    [
      "with the value under it changed",
      { "README.md": EXCUSED.replace("x/one", "x/two") },
      { "README.md": EXCUSED },
    ],
    [
      "with the value changed and the file renamed",
      { "b/README.md": EXCUSED.replace("x/one", "x/two").replace("mit", "mit\nmodel_name: a/b") },
      { "a/README.md": EXCUSED.replace("mit", "mit\nmodel_name: a/b") },
    ],
    [
      "moved onto another finding",
      { "a/README.md": BARE, "b/README.md": EXCUSED },
      { "a/README.md": EXCUSED, "b/README.md": BARE },
    ],
  ])("does not count: %s", async (_, after, before) => {
    const { excused, open, said } = await check(after, before);
    expect(excused).toEqual([]);
    expect(open).toContainEqual(expect.stringMatching(/^test\/bases/));
    expect(said).toContainEqual(expect.stringMatching(/^ignore-not-at-base .*README\.md:\d+$/));
  });

  test("does not count where the base cannot be judged", async () => {
    const files = { "README.md": EXCUSED };
    const { excused } = await check({ ...files, "a.md": "b" }, files, { comparable: false });
    expect(excused).toEqual([]);
  });

  test("does not count in a review whose change is not known", async () => {
    const { excused, open } = await check({ "README.md": EXCUSED }, undefined, {
      policyAtBase: true,
    });
    expect([excused, open]).toEqual([[], [AT]]);
  });

  test("counts once it is merged", async () => {
    expect((await check({ "README.md": EXCUSED })).excused).toEqual([AT]);
  });
});
