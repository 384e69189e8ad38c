import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type CardClient,
  check,
  memoryHost,
  REPORTERS,
  reporter,
  rulesOf,
  UserError,
} from "../src/index.js";
import { CONTRADICTION, RULE } from "./e2e/cards.js";
import { packSource, ruleSource } from "./helpers/make.js";
import { hubOf } from "./helpers/memory-hub.js";

const ROOT = join(import.meta.dirname, "..");
const DATE = "2026-11-23";
const UNKNOWN = "ip/upstream-license-unknown";

describe("check", () => {
  const host = memoryHost({ "README.md": CONTRADICTION });

  test("a map of files, with what is on by default", async () => {
    const { report, facts } = await check(host, { date: DATE });
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain(RULE);
    expect([report.level, report.date, facts.date]).toEqual(["baseline", DATE, DATE]);
    for (const { id } of REPORTERS) {
      const text = reporter(id)?.render(report, { color: false, rules: rulesOf() });
      expect([id, (text ?? "").length > 50]).toEqual([id, true]);
    }
  });

  test("packs by name and of one's own, severities", async () => {
    const packs = ["ip", packSource(ruleSource())];
    const { report } = await check(host, { date: DATE, packs, rules: { [RULE]: "notice" } });
    expect(report.packs.map(({ name }) => name)).toEqual(["ip", "test"]);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ ruleId: RULE, severity: "notice" }),
    );
    expect([...rulesOf(packs).keys()]).toContain("test/rule");
  });

  test("a configuration: parameters, deployment, severities; options stand above it", async () => {
    const files = {
      "README.md":
        "---\nlicense: cc-by-nc-4.0\ntask_categories: [text-generation]\ngovernance:\n  sources:\n    - {id: scrape, url: 'https://books.harbour.example/all'}\n---\n\n# Data\n",
    };
    const ids = async (configuration: string, level?: "strict") => {
      const options = { date: DATE, configuration, ...(level ? { level } : {}) };
      const { report } = await check(memoryHost(files), options);
      return report.findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
    };
    expect(await ids("")).not.toContain("ip/license-allowed error");
    const set = await ids(
      "parameters: {ip/license-allowed: {allow: [mit]}, ip/source-circumvention-declared: {hosts: [books.harbour.example]}}\nrules: {privacy/personal-data-status-missing: notice}",
    );
    expect(set).toContain("ip/license-allowed error");
    expect(set).toContain("ip/source-circumvention-declared error");
    expect(set).toContain("privacy/personal-data-status-missing notice");
    await expect(ids("parameters: {ip/license-allowed: {alow: [mit]}}")).rejects.toThrow(UserError);
    const facts = await check(memoryHost(files), {
      date: DATE,
      configuration: "deployment: {publicService: yes}",
    });
    expect(
      facts.facts.subjects.find(({ kind }) => kind === "dataset")?.facts["deployment.publicService"]
        ?.value,
    ).toBe("yes");
  });

  test("a rule whose parameters have defaults works without a configuration", async () => {
    const text =
      "---\nlicense: mit\ntask_categories: [text-generation]\ngovernance:\n  sources:\n    - {id: shadow, acquisition: {lawfulAccess: no}}\n---\n\n# Data\n";
    const { report } = await check(memoryHost({ "README.md": text }), {
      date: DATE,
      packs: ["ip"],
    });
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain(
      "ip/source-circumvention-declared",
    );
  });

  describe("upstreams by a client of one's own", () => {
    const files = { "README.md": CONTRADICTION.replace("meta-llama/Llama-3.1-8B", "acme/helper") };
    const findings = async (client: CardClient | undefined, configuration = "") => {
      const resolve = client && { client };
      const { report } = await check(memoryHost(files), {
        date: DATE,
        packs: ["ip"],
        configuration,
        ...(resolve ? { resolve } : {}),
      });
      const { findings, upstreams = [] } = report;
      return {
        rules: findings.map(({ ruleId }) => ruleId),
        upstreams: upstreams.map(({ hub, fault }) => `${hub} ${fault ?? "read"}`),
      };
    };
    const helper = "---\nlicense: other\nlicense_name: llama3.1\n---\n\n# Helper\n";

    test("are looked up, and known", async () => {
      const client = hubOf({ "hf:acme/helper": helper, "hf:datasets/harbour/notes": "# Notes\n" });
      const { rules, upstreams } = await findings(client);
      expect(rules).toContain(RULE);
      expect(upstreams).toEqual(["hf:acme/helper read", "hf:datasets/harbour/notes read"]);
    });

    test("are not looked up without one, whatever the configuration says", async () => {
      const { rules, upstreams } = await findings(undefined, "resolve: [hub]\n");
      expect([rules.includes(RULE), rules.includes(UNKNOWN), upstreams]).toEqual([false, true, []]);
    });

    test("are unknown where it fails, and above the bound of the configuration", async () => {
      const fails = () => Promise.reject(new TypeError("fetch failed"));
      const { rules, upstreams } = await findings({ card: fails, file: fails });
      expect(rules).toContain(UNKNOWN);
      expect(upstreams).toEqual([
        "hf:acme/helper unreachable",
        "hf:datasets/harbour/notes unreachable",
      ]);
      const client = hubOf({ "hf:acme/helper": helper });
      const bounded = await findings(client, "maxUpstreams: 1\n");
      expect(bounded.upstreams.filter((line) => line.endsWith("over-limit"))).toHaveLength(1);
      await expect(findings(client, "maxUpstreams: 0\n")).rejects.toThrow(UserError);
      await expect(findings(client, "maxUpstreams: 4001\n")).rejects.toThrow(UserError);
    });
  });

  test("mistakes of the caller are told", async () => {
    const code = (run: Promise<unknown>) =>
      run.then(
        () => undefined,
        (error) => error instanceof UserError && error.code,
      );
    expect(await code(check(host, { date: "tomorrow" }))).toBe("usage");
    expect(await code(check(host, { date: DATE, packs: ["pi"] }))).toBe("pack-unknown");
    expect(await code(check(host, { date: DATE, packs: ["constructor"] }))).toBe("pack-unknown");
  });

  test("a file called like a member of every object is a file or none", async () => {
    const odd = memoryHost({ "constructor/README.md": CONTRADICTION });
    expect((await check(odd, { date: DATE })).report.documents).toHaveLength(1);
    await expect(odd.read("constructor", 10)).rejects.toThrow();
  });
});

describe("types", () => {
  let folder = "";
  let declared = "";
  beforeAll(() => {
    // As committed: `bundle.mjs --check` makes it again.
    declared = readFileSync(join(ROOT, "dist/lib/index.d.ts"), "utf8");
    folder = mkdtempSync(join(tmpdir(), "cardwarden-types-"));
    writeFileSync(join(folder, "cardwarden.d.ts"), declared);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The declarations of the library and of the language, read once. */
  const unchanging = new Map<string, ts.SourceFile>();
  /** What `tsc --noEmit --strict` says of a consumer, with no package at hand. */
  const problems = (source: string): string[] => {
    const file = join(folder, "consumer.ts");
    writeFileSync(file, source);
    const options: ts.CompilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: false,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      module: ts.ModuleKind.NodeNext,
      types: [],
      paths: { cardwarden: [join(folder, "cardwarden.d.ts")] },
    };
    const host = ts.createCompilerHost(options);
    const { getSourceFile } = host;
    host.getSourceFile = (name, ...rest) => {
      if (name === file) return getSourceFile(name, ...rest);
      const parsed = unchanging.get(name) ?? getSourceFile(name, ...rest);
      if (parsed) unchanging.set(name, parsed);
      return parsed;
    };
    const program = ts.createProgram([file], options, host);
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  };

  test("one file that needs no other", () => {
    expect(declared).not.toMatch(/^import |import\(|valibot|: any\b/m);
    expect(Buffer.byteLength(declared)).toBeLessThan(40_000);
  });

  test("every export of the library is declared, and no value that it does not have", async () => {
    const values = [...declared.matchAll(/^export declare (?:const|function|class) (\w+)/gm)];
    const library = await import("../src/index.js");
    expect(values.map(([, name]) => name).sort()).toEqual(Object.keys(library).sort());
  });

  test("a consumer compiles", () => {
    const source = `
      import { check, loadPack, memoryHost, REPORTERS, reporter, rulesOf, UserError } from "cardwarden";
      import type { CardClient, CheckResult, Fact, Finding, Host, Pack, PackSource, Report, Subject } from "cardwarden";
      const host: Host = memoryHost({ "README.md": "# x" });
      const own: PackSource = { pack: {}, rules: {} };
      const client: CardClient = {
        card: async ({ hub, id }) => hub === "hub" ? { status: "card", id, commit: "c0ffee", text: "# x", gated: false, read: "2026-11-23" } : { status: "none", fault: "not-found" },
        file: async () => ({ status: "none", fault: "not-found" }),
      };
      export async function run(): Promise<string | undefined> {
        const result: CheckResult = await check(host, { date: "2026-11-23", packs: ["ip", own], level: "strict", locale: "zh-CN", resolve: { client } });
        const report: Report = result.report;
        const first: Finding | undefined = report.findings[0];
        const line: number | undefined = first?.primary.range.start.line;
        const severity: "error" | "warning" | "notice" | undefined = first?.severity;
        const subject: Subject | undefined = result.facts.subjects[0];
        const fact: Fact | undefined = subject?.facts["license.id"];
        const pack: Pack = loadPack(own);
        const ids: readonly string[] = REPORTERS.map((one) => one.id);
        if (line === undefined || severity === "notice" || fact?.state === "absent" || ids.length > 9) throw new UserError("x", pack.name);
        return reporter("sarif")?.render(report, { color: false, rules: rulesOf(["ip"]), line: () => undefined });
      }`;
    expect(problems(source)).toEqual([]);
  });

  test.each([
    ["no date", `check(memoryHost({}), {})`],
    ["another level", `check(memoryHost({}), { date: "2026-11-23", level: "loud" })`],
    [
      "a host without read",
      `check({ list: async () => ({ files: [], diagnostics: [] }) }, { date: "" })`,
    ],
    ["a finding of another severity", `(null as unknown as Finding).severity === "fatal"`],
    ["a condition on nothing", `({ all: [{ fact: 1 }] }) satisfies Condition`],
  ])("what is wrong does not compile: %s", (_, expression) => {
    const imports = `import { check, memoryHost, type Condition, type Finding } from "cardwarden";`;
    expect(
      problems(
        `${imports}\nexport const used: Condition | Finding | undefined = undefined;\nvoid (${expression});`,
      ),
    ).toHaveLength(1);
  });

  test("the package names each build", () => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(Object.entries(exports["."])).toEqual([
      ["types", "./dist/lib/index.d.ts"],
      ["browser", "./dist/browser/index.js"],
      ["default", "./dist/lib/index.js"],
    ]);
  });
});
