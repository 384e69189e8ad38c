import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Finding, Report } from "../../src/model/report.js";
import { withWaivers } from "../../src/policy/exceptions/waiver-text.js";
import { folder, git } from "../e2e/runner.js";
import { call } from "./call.js";

const CARD = `---
license: mit
base_model: meta-llama/Llama-3.1-8B
governance:
  contactz: y
  providr: { name: x }
---

A model that chats.

Released under the Apache 2.0 license.
`;
const CONFLICT = "ip/license-contradicts-inherited";
const PARTS = [
  "--reason",
  "by contract: CTR-7",
  "--owner",
  "legal@example.org",
  "--until",
  "2027-06-30",
];

/** A repository, its open findings, and one call of `waive` in it. */
function repository(files: Readonly<Record<string, string>>) {
  const root = folder(files);
  const findings = async (...flags: string[]): Promise<Finding[]> =>
    (await report(...flags)).findings;
  const report = async (...flags: string[]): Promise<Report> =>
    JSON.parse((await call(root, ["check", "--format", "json", ...flags])).out);
  return {
    root,
    report,
    /** `rule line` of what nothing excuses, and of what a waiver does. */
    async split() {
      const of = (some: readonly Finding[]) =>
        some.map(({ ruleId, primary }) => `${ruleId} ${primary.range.start.line}`);
      const all = await findings();
      return {
        open: of(all.filter(({ suppressed }) => !suppressed)),
        waived: of(all.filter(({ suppressed }) => suppressed?.by === "waiver")),
      };
    },
    waive: (...words: string[]) => call(root, ["waive", ...words, ...PARTS]),
    read: (file: string) => readFileSync(join(root, file), "utf8"),
  };
}

describe("waive writes a waiver that matches in the next run", () => {
  test.each([
    ["an edge of a card in the root", "README.md:3", CONFLICT],
    ["a statement", "README.md:2", "doc/conflicting-statements"],
    ["one value of several", "README.md:5", "doc/misspelled-key"],
    ["a model whose card lies in the root", "README.md:7", "disclosure/intended-use-missing"],
  ])("of %s", async (_, place, rule) => {
    const { split, waive, report } = repository({ "README.md": CARD });
    const line = Number(place.split(":").at(-1));
    const before = await split();
    expect(before.open).toContain(`${rule} ${line}`);
    const { code, out } = await waive(place, "--rule", rule);
    expect(code, out).toBe(0);
    const after = await split();
    expect(after.waived).toEqual([`${rule} ${line}`]);
    expect(after.open).toEqual(before.open.filter((entry) => entry !== `${rule} ${line}`));
    expect((await report()).diagnostics.filter(({ code }) => code.startsWith("waiver"))).toEqual(
      [],
    );
  });

  test.each([
    [
      "with an id",
      { "m/README.md": CARD.replace("license", "model_name: acme/m\nlicense") },
      "m/README.md:4",
    ],
    ["in a folder", { "m/README.md": CARD }, "m/README.md:3"],
    ["beside another in the root", { "README.md": CARD, "MODEL_CARD.md": CARD }, "MODEL_CARD.md:3"],
  ])("of a card %s", async (_, files, place) => {
    const { split, waive } = repository(files);
    expect((await waive(place, "--rule", CONFLICT)).code).toBe(0);
    expect((await split()).waived).toEqual([`${CONFLICT} ${place.split(":")[1]}`]);
  });

  test("seen from another folder, and with a column behind the line", async () => {
    const { root, split } = repository({ "m/README.md": CARD });
    await git(root, "init", "-q");
    const words = ["waive", "README.md:3:13", "--rule", CONFLICT, ...PARTS];
    expect((await call(join(root, "m"), words)).code).toBe(0);
    expect((await split()).waived).toHaveLength(1);
  });

  test("takes the rule from the line where it has one only", async () => {
    const { split, waive } = repository({ "README.md": CARD });
    expect((await waive("README.md:6")).code).toBe(0);
    expect((await split()).waived).toEqual(["doc/misspelled-key 6"]);
  });
});

describe("waive writes", () => {
  const WAIVER = `  - rule: ${CONFLICT}
    subject: ". <- meta-llama/Llama-3.1-8B [finetune]"
    reason: "by contract: CTR-7"
    owner: legal@example.org
    expires: 2027-06-30
`;
  const words = ["README.md:3", "--rule", CONFLICT];

  test("a configuration where there is none, and shows what it wrote", async () => {
    const { waive, read } = repository({ "README.md": CARD });
    const { out } = await waive(...words);
    expect(read(".cardwarden.yml")).toBe(`waivers:\n${WAIVER}`);
    expect(out).toContain(WAIVER);
  });

  test("into the configuration that is there, behind what it holds", async () => {
    const before = `# policy\npacks: [doc, ip, privacy, disclosure]  # all\n\n# waivers:\n#   - rule: x\nlevel: baseline\n`;
    const { waive, read, root } = repository({
      "README.md": CARD,
      ".github/cardwarden.yml": before,
    });
    await git(root, "init", "-q");
    await waive(...words);
    expect(read(".github/cardwarden.yml")).toBe(`${before}\nwaivers:\n${WAIVER}`);
  });

  test("behind the last waiver, and leaves comments, line ends and all else", async () => {
    const other =
      "  - rule: doc/misspelled-key # here\r\n    subject: x\r\n    reason: r\r\n    owner: o\r\n    expires: 2027-01-31\r\n";
    const config = (added: string) =>
      `waivers: # ours\r\n${other}${added}\r\n# the packs\r\npacks: [ doc,  ip ]\r\n`;
    const { waive, read } = repository({ "README.md": CARD, ".cardwarden.yml": config("") });
    await waive(...words);
    expect(read(".cardwarden.yml")).toBe(config(WAIVER.replaceAll("\n", "\r\n")));
  });

  test("nothing in a dry run, whose diff can be applied", async () => {
    const { root, waive, split } = repository({ "README.md": CARD });
    await git(root, "init", "-q");
    const { code, out } = await waive(...words, "--dry-run");
    expect(code).toBe(0);
    expect((await split()).waived).toEqual([]);
    await git(folderWith(root, out), "apply", "change.diff");
    expect((await split()).waived).toEqual([`${CONFLICT} 3`]);
  });
});

test("waive takes what the reports show as one finding by the rule that they name", async () => {
  const { waive, split } = repository({ "README.md": CARD });
  expect((await split()).open.filter((text) => text.endsWith(" 3")).length).toBeGreaterThan(1);
  expect((await waive("README.md:3")).code).toBe(0);
  expect((await split()).waived).toEqual([`${CONFLICT} 3`]);
});

/** Puts a diff into a repository. */
function folderWith(root: string, text: string): string {
  writeFileSync(join(root, "change.diff"), text);
  return root;
}

describe("waive refuses", () => {
  const { root, waive } = repository({
    "README.md": CARD,
    "notes.txt": "x\n",
  });

  test.each([
    ["a line without a finding, and names the nearest", ["README.md:1"], "3 (ip/"],
    [
      "another rule than the line has",
      ["README.md:3", "--rule", "doc/misspelled-key"],
      "5 (doc/misspelled-key)",
    ],
    ["a line with findings of several rules, and lists these", ["README.md:4"], "disclosure/"],
    ["a file without findings", ["notes.txt:1"], "cardwarden check"],
    ["no line", ["README.md"], "README.md:3"],
    ["what is on a hub", ["hf:acme/m:3"], ""],
    ["what is not in the repository", ["../README.md:3"], ""],
  ])("%s", async (_, words, hint) => {
    const { code, err } = await waive(...words);
    expect(code).toBe(2);
    expect(err).toContain(hint);
  });

  test.each([
    ["in the past", "2026-01-31"],
    ["too far ahead", "2028-01-31"],
    ["not in the calendar", "2027-02-30"],
  ])("a last day that is %s", async (_, until) => {
    const words = ["waive", "README.md:3", "--rule", CONFLICT, "--reason", "r", "--owner", "o"];
    const { code, err } = await call(root, [...words, "--until", until]);
    expect([code, err.includes(until)]).toEqual([2, true]);
  });

  test("a waiver without a reason", async () => {
    const words = [
      "waive",
      "README.md:3",
      "--rule",
      CONFLICT,
      "--owner",
      "o",
      "--until",
      "2027-01-31",
    ];
    const { code, err } = await call(root, words);
    expect([code, err.includes("--reason")]).toEqual([2, true]);
  });

  test("what is excused already", async () => {
    const { waive } = repository({ "README.md": CARD });
    const words = ["README.md:3", "--rule", CONFLICT];
    expect((await waive(...words)).code).toBe(0);
    expect((await waive(...words)).code).toBe(2);
  });

  test("a rule that no waiver excuses", async () => {
    const { waive } = repository({
      "README.md": CARD.replace("license: mit", "license: [mit"),
    });
    const { code, err } = await waive("README.md:2", "--rule", "doc/unreadable-document");
    expect([code, err.includes("doc/unreadable-document")]).toEqual([2, true]);
  });
});

describe("a waiver that matches nothing", () => {
  const EDGE = ". <- meta-llama/Llama-3.1-8B [finetune]";
  const hintOf = async (rule: string, subject: string, card = CARD, ...flags: string[]) => {
    const { report } = repository({
      "README.md": card,
      ".cardwarden.yml": `waivers: [{ rule: ${rule}, subject: "${subject}", reason: r, owner: o, expires: 2027-01-31 }]\n`,
    });
    const { diagnostics, shard } = await report(...flags);
    const all = [...diagnostics, ...(shard?.pending ?? []).map(({ diagnostic }) => diagnostic)];
    return all.find(({ code }) => code === "waiver-unused")?.hint;
  };
  const ID = CARD.replace("license", "model_name: acme/m\nlicense");

  test("learns the subject that its rule has for the model or the upstream that it names", async () => {
    expect(await hintOf(CONFLICT, "meta-llama/Llama-3.1-8B")).toContain(EDGE);
    const edge = "acme/m <- meta-llama/Llama-3.1-8B [finetune]";
    for (const subject of ["acme/m", "m", "acme/m <- meta-llama/Llama-3.1-8B"])
      expect(await hintOf(CONFLICT, subject, ID)).toContain(edge);
    expect(await hintOf("disclosure/intended-use-missing", "m", ID)).toContain("acme/m");
  });

  test("learns the same from every shard", async () => {
    const hints = [];
    for (const shard of ["1/2", "2/2"])
      hints.push(await hintOf(CONFLICT, "acme/m", ID, "--shard", shard));
    expect(hints[0]).toBe(hints[1]);
    expect(hints[0]).toContain("acme/m <- ");
  });

  test("is only to be removed where nothing is called so", async () => {
    const [known, unknown] = [
      await hintOf(CONFLICT, "acme/m", ID),
      await hintOf(CONFLICT, "acme/x"),
    ];
    expect(unknown).toBeDefined();
    expect(unknown).not.toBe(known);
    expect(unknown).not.toContain("<-");
  });
});

describe("a text of a configuration", () => {
  const waiver = {
    rule: "doc/misspelled-key",
    subject: "a",
    reason: "no",
    owner: "#1",
    expires: "2027-01-31",
  };
  const added = (text: string) => withWaivers(".cardwarden.yml", text, [waiver]);

  test.each([
    ["empty", "", "waivers:\n  - rule"],
    ["without a line end", "level: strict", "level: strict\n\nwaivers:\n  - rule"],
    ["with an empty list", "waivers: [] # none\nlevel: strict\n", "waivers: # none\n  - rule"],
    [
      "with dashes at the margin",
      `waivers:\n- rule: a\n  subject: b\nlevel: strict\n`,
      "b\n- rule",
    ],
    ["with a dash alone", `waivers:\n  -\n    rule: a\n    subject: b\n`, "b\n  - rule"],
    ["with an item in braces", `waivers:\n  - { rule: a, subject: b }\n`, "}\n  - rule"],
    [
      "with a folded reason",
      "waivers:\n  - rule: a\n    reason: >\n      b\n      c\n\nlevel: strict\n",
      "c\n  - rule",
    ],
  ])("%s takes a waiver", (_, text, expected) => {
    expect(added(text)).toContain(expected);
  });

  test.each([
    ["a list in brackets", "waivers: [{ rule: a, subject: b }]\n"],
    ["a mapping in braces", "{ level: strict }\n"],
    ["no mapping", "- a\n"],
    ["a second document", "level: strict\n---\nlevel: baseline\n"],
    ["broken", "level: [\n"],
  ])("that is %s is not changed", (_, text) => {
    expect(added(text)).toBeUndefined();
  });

  test("keeps words that YAML takes for something else", () => {
    expect(added("")).toContain('reason: "no"');
    expect(added("")).toContain('owner: "#1"');
  });
});
