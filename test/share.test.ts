import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Host } from "../src/model/host.js";
import type { Report } from "../src/model/report.js";
import { nodeHost } from "../src/node/host.js";
import { type CheckOptions, check } from "../src/pipeline/check.js";
import { merge, readReport } from "../src/pipeline/merge/index.js";
import type { Change } from "../src/pipeline/review/change.js";
import { BUILTIN_PACKS } from "../src/policy/packs/builtin.js";
import { resolvePolicy } from "../src/policy/resolve.js";
import { readConfig } from "../src/policy/settings/config.js";
import { jsonReport } from "../src/report/json.js";
import { memoryHost } from "./helpers/memory-host.js";
import { card, options } from "./helpers/run.js";
import { THOROUGH } from "./helpers/thorough.js";

const text = (report: Report) => jsonReport.render(report, { color: false });

/** A small repository with what may go wrong when it is divided. */
const FILES: Readonly<Record<string, string>> = {
  "README.md": card("license: mit", "base_model: acme/teacher", "model_name: acme/root"),
  // One model, three documents: what is broken in one supersedes what cannot be told in the others.
  "models/student/README.md": `---\nlicense: apache-2.0\nbase_model: meta-llama/Llama-2-7b-hf\n---\n\n# Student\n`,
  "models/student/README.zh.md": "---\nlicense: [mit\n---\n\n# 学生\n",
  "models/student/governance.yml": "governance:\n  stage: released\n",
  "models/teacher/README.md": card("license: cc-by-nc-4.0", "model_name: acme/teacher"),
  "models/broken/README.md": "---\nlicense: mit\nlicense: apache-2.0\n---\n\n# Broken\n",
  "models/two/a.md": card(
    "license: mit",
    "library_name: transformers",
    "pipeline_tag: text-generation",
  ),
  "models/two/b.md": card(
    "license: mit",
    "library_name: transformers",
    "pipeline_tag: text-generation",
  ),
  "datasets/letters/README.md": card("license: odc-by", "task_categories: [text-generation]"),
  "datasets/plain/README.md": card("license: cc0-1.0", "size_categories: n<1K"),
  // Comments: one that excuses, one for nothing, one that is wrong.
  "models/said/README.md": `${card("license: mit", "base_model: acme/teacher")}
<!-- cardwarden-ignore-file disclosure/version-missing: one release only -->
<!-- cardwarden-ignore-file ip/merged-terms-incompatible: for nothing -->
<!-- cardwarden-ignore-file nobody/knows: wrong -->
`,
  "datasets/said/README.md": `${card("license: cc0-1.0", "task_categories: [text-generation]")}
<!-- cardwarden-ignore-file disclosure/version-missing: one release only -->
`,
};
const CONFIGURATION = `waivers:
  - { rule: nobody/knows, subject: "*", reason: r, owner: o@acme.example, expires: 2027-01-31 }
  - { rule: disclosure/version-missing, subject: acme/teacher, reason: r, owner: o@acme.example, expires: 2027-01-31 }
  - { rule: disclosure/version-missing, subject: no/such, reason: r, owner: o@acme.example, expires: 2027-01-31 }
  - { rule: doc/unreadable-document, subject: "*", reason: r, owner: o@acme.example, expires: 2027-01-31 }
  - { rule: ip/license-missing, subject: "models/*", reason: r, owner: o@acme.example, expires: 2020-01-31 }
  - { rule: disclosure/intended-use-missing, subject: "datasets/*", reason: r, owner: o@acme.example, expires: 2027-01-31 }
  - { rule: ip/upstream-not-pinned, subject: no/such, reason: r, owner: o@acme.example, expires: 2027-01-31 }
`;

const policy = await resolvePolicy(
  readConfig(".cardwarden.yml", CONFIGURATION),
  {},
  BUILTIN_PACKS,
  () => Promise.reject(new Error("no packs from outside")),
);
const settings = (over: Partial<CheckOptions> = {}): CheckOptions =>
  options({ ...policy, wholeRepository: true, keepFacts: false, ...over });

/** What was there before two cards went, without what the data sets have today. */
const GONE = { "gone/a/README.md": card("license: mit"), "gone/b/README.md": card("license: mit") };
const { baseline } = await check(
  memoryHost({
    ...Object.fromEntries(Object.entries(FILES).filter(([file]) => !file.startsWith("datasets/"))),
    ...GONE,
  }),
  settings({ baseline: { write: true } }),
);
if (!baseline) throw new Error("no baseline was written");
const known = { baseline: { known: baseline } };

/** The report of the run, and the one that its shards make. Each is written and read again, as between two jobs. */
async function both(host: Host, of: number, over: CheckOptions): Promise<[string, string]> {
  const whole = text((await check(host, over)).report);
  const parts: string[] = [];
  for (let index = 1; index <= of; index++)
    parts.unshift(text((await check(host, { ...over, shard: { index, of } })).report));
  return [whole, text(merge(parts.map((part, i) => readReport(`${i}.json`, part))))];
}

/** One to twelve, and more than there are subjects. */
const SHARDS = THOROUGH ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 120] : [1, 2, 3, 5, 8, 12, 40];

describe("shards make the report of the run, byte for byte", () => {
  test.each(SHARDS)("%i", async (of) => {
    const [whole, joined] = await both(memoryHost(FILES), of, settings());
    expect(joined).toBe(whole);
  });

  test.each([1, 2, 3, 5, 12, 40])("%i, of a change", async (of) => {
    const [whole, joined] = await both(memoryHost(FILES), of, settings({ change, ...known }));
    expect(joined).toBe(whole);
  });

  test.each([1, 2, 5])("%i, against a baseline, in Chinese", async (of) => {
    const over = settings({ ...known, locale: "zh-CN" });
    const [whole, joined] = await both(memoryHost(FILES), of, over);
    expect(joined).toBe(whole);
  });

  test.each([2, 5, 12])("%i, against a baseline of before cards were moved", async (of) => {
    const moved = Object.fromEntries(
      Object.entries(FILES).map(([file, one]) => [
        file.replace(/^(models|datasets)\//, "$1/v2/"),
        one,
      ]),
    );
    const [whole, joined] = await both(memoryHost(moved), of, settings(known));
    expect(joined).toBe(whole);
    expect(whole).toContain('"by": "baseline"');
  });

  test("the run has everything that could be lost", async () => {
    const { report } = await check(memoryHost(FILES), settings({ change, ...known }));
    const { findings, diagnostics, change: review } = report;
    expect(diagnostics.map(({ code }) => code)).toEqual([
      "waiver-refused",
      "waiver-unused",
      "waiver-unused",
      "ignore-unknown-rule",
      "ignore-unused",
      "baseline-unused",
      "ignore-not-at-base",
    ]);
    expect(
      new Set(findings.map(({ suppressed: by }) => by && `${by.by} ${by.inline ?? false}`)),
    ).toEqual(new Set([undefined, "waiver false", "waiver true", "baseline false"]));
    expect(new Set(findings.map(({ introduced }) => introduced))).toEqual(new Set([true, false]));
    expect(review?.licenses.length).toBe(1);
  });
});

/** The teacher moved from another folder and had another license there; a data set's card is new. */
const BEFORE: Readonly<Record<string, string>> = {
  "old/teacher/README.md": card("license: cc-by-nc-4.0", "model_name: acme/teacher"),
  "datasets/letters/README.md": card("license: mit", "task_categories: [text-generation]"),
};
const change: Change = {
  base: "main",
  files: new Map([
    ["models/teacher/README.md", "added"],
    ["old/teacher/README.md", "removed"],
    ["datasets/letters/README.md", "altered"],
    ["datasets/plain/README.md", "added"],
    ["datasets/said/README.md", "added"],
  ]),
  artifacts: ["weights/model.safetensors"],
  listedBefore: ["datasets/letters/README.md", "old/teacher/README.md"],
  comparable: true,
  before: async (file) => {
    const old = BEFORE[file];
    return old === undefined ? undefined : { file, text: old, truncated: false, utf8: true };
  },
};

/** Real cards, where they are at hand beside the repository. */
const SCALE = join(import.meta.dirname, "../../shared/scale");

describe.skipIf(!existsSync(SCALE) || !THOROUGH)("real cards", () => {
  const folders = existsSync(SCALE) ? readdirSync(SCALE) : [];

  test.each(folders)(
    "%s: three shards, evenly",
    async (name) => {
      const root = join(SCALE, name);
      const host = nodeHost({ root, paths: [root], added: () => false, debug: () => {} });
      const over = settings();
      const whole = (await check(host, over)).report;
      const parts: Report[] = [];
      for (let index = 1; index <= 3; index++)
        parts.push((await check(host, { ...over, shard: { index, of: 3 } })).report);
      const joined = merge(parts.map((report, i) => readReport(`${i}.json`, text(report))));
      expect(text(joined) === text(whole)).toBe(true);
      const counts = parts.map(({ evaluations }) => sum(Object.values(evaluations)));
      expect(Math.max(...counts) / (sum(counts) / 3)).toBeLessThan(1.01);
    },
    900_000,
  );
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
