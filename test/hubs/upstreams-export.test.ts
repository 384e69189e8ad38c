import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parseHubSpec } from "../../src/model/hub-spec.js";
import type { LockedRelation, LockedUpstream } from "../../src/model/upstream-lock.js";
import { exportUpstreams } from "../../src/pipeline/hub/export.js";
import { builtinRegister } from "../../src/policy/packs/builtin.js";
import { call } from "../cli/call.js";
import { folder, temporary } from "../e2e/runner.js";
import { card } from "../helpers/run.js";

const COMMIT = "1".repeat(40);
const locked = (
  license: string[] | undefined,
  upstreams: readonly (readonly [LockedRelation["relation"], string])[] = [],
  over: Partial<LockedUpstream> = {},
): LockedUpstream => ({
  id: "acme/base",
  commit: COMMIT,
  read: "2026-11-30",
  digest: `sha256-${"0".repeat(64)}`,
  ...(license ? { license: { stated: license, resolved: license, evidence: "structured" } } : {}),
  ...(upstreams.length > 0
    ? {
        upstreams: upstreams.map(([relation, name]) => ({
          name,
          kind: "model" as const,
          relation,
          evidence: "structured" as const,
        })),
      }
    : {}),
  ...over,
});

const { register } = builtinRegister([]);
function exported(upstreams: Readonly<Record<string, LockedUpstream>>) {
  const given = Object.entries(upstreams).map(([key, upstream]) => {
    const spec = parseHubSpec(key);
    if (spec === undefined || !("id" in spec)) throw new Error(key);
    return [spec, upstream] as const;
  });
  const { entries, left } = exportUpstreams(given, register);
  return {
    entries: Object.fromEntries(entries.map(({ upstream, entry }) => [upstream, entry])),
    left: left.map(({ upstream, reason }) => `${upstream} ${reason.kind}`),
  };
}

describe("locked upstreams as register entries", () => {
  test("say where they were read, and are not verified", () => {
    const { entries, left } = exported({
      "hf:acme/base": locked(["mit"]),
      "hf:datasets/acme/pairs": locked(["cc-by-4.0"], [["generated-by", "gpt-4"]], {
        id: "acme/pairs",
      }),
      "modelscope:acme/tune": locked(["apache-2.0"], [["finetune", "Qwen/Qwen2.5-7B"]], {
        id: "acme/tune",
      }),
    });
    expect(left).toEqual([]);
    expect(entries).toEqual({
      "hf:acme/base": {
        pattern: "acme/base",
        kind: "model",
        license: "mit",
        source: `card of acme/base at ${COMMIT} (https://huggingface.co/acme/base/blob/${COMMIT}/README.md?code=true)`,
        retrieved: "2026-11-30",
        verified: false,
      },
      "hf:datasets/acme/pairs": expect.objectContaining({
        kind: "dataset",
        generatedBy: ["gpt-4"],
        source: expect.stringContaining("https://huggingface.co/datasets/acme/pairs/blob/"),
      }),
      "modelscope:acme/tune": expect.objectContaining({
        root: "Qwen/Qwen2.5-7B",
        source: expect.stringContaining("https://modelscope.cn/models/acme/tune/file/view/"),
      }),
    });
  });

  test("are left out where an entry would say something else", () => {
    const { entries, left } = exported({
      "hf:a/choice": locked(["mit or apache-2.0"]),
      "hf:a/list": locked(["mit", "apache-2.0"]),
      "hf:a/unknown": locked(undefined, [], {
        license: { stated: ["other"], name: "acme-terms", evidence: "structured" },
      }),
      "hf:a/unrecorded": locked(["no-such-license-9"]),
      "hf:a/silent": locked(undefined),
      "hf:a/gone": { id: "a/gone", read: "2026-11-30", fault: "not-found" },
      "hf:a/merge": locked(
        ["mit"],
        [
          ["merge", "a/one"],
          ["merge", "a/two"],
        ],
      ),
      "hf:a/student": locked(["mit"], [["distilled-from", "gpt-4"]]),
      "hf:datasets/a/subset": locked(["mit"], [["derived-from", "squad"]]),
      "hf:a/orphan": locked(["mit"], [["finetune", "a/nowhere"]]),
      "hf:a/grandchild": locked(["mit"], [["quantized", "a/orphan"]]),
    });
    expect(entries).toEqual({});
    expect(left).toEqual([
      "hf:a/choice licenses",
      "hf:a/list licenses",
      "hf:a/unknown unknown-license",
      "hf:a/unrecorded unknown-license",
      "hf:a/silent no-license",
      "hf:a/gone no-card",
      "hf:a/merge sources",
      "hf:a/student teachers",
      "hf:datasets/a/subset sources",
      "hf:a/orphan base",
      "hf:a/grandchild base",
    ]);
  });

  test("name a base that is exported with them, and one twice as one", () => {
    const { entries } = exported({
      "hf:a/tune": locked(undefined, [
        ["finetune", "A/Base"],
        ["adapter", "https://huggingface.co/a/base"],
      ]),
      "hf:a/base": locked(["llama3.1"]),
    });
    expect(Object.keys(entries)).toEqual(["hf:a/tune", "hf:a/base"]);
    expect(entries["hf:a/tune"]).toMatchObject({ license: null, root: "a/base" });
  });
});

describe("upstreams export", () => {
  beforeEach(() => {
    vi.stubEnv("CARDWARDEN_CACHE", temporary());
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const lock = (upstreams: Record<string, LockedUpstream>) =>
    `${JSON.stringify({ schema: "lock.v1", packs: {}, upstreams })}\n`;
  const project = () =>
    folder({
      "m/README.md": card("license: mit", "base_model: acme/base", "datasets: [acme/pairs]"),
      "cardwarden.lock": lock({
        "hf:acme/base": locked(["llama3.1"], [["finetune", "meta-llama/Llama-3.1-8B"]]),
        "hf:datasets/acme/pairs": locked(["cc-by-nc-4.0"], [], { id: "acme/pairs" }),
        "hf:acme/choice": locked(["mit or apache-2.0"]),
      }),
    });
  const run = async (cwd: string, ...argv: string[]) => {
    const { code, out, err } = await call(cwd, [
      "upstreams",
      "export",
      ...argv,
      "--format",
      "json",
    ]);
    return { code, err, said: out === "" ? undefined : JSON.parse(out) };
  };
  const edges = async (cwd: string) => {
    const { out } = await call(cwd, ["check", "--format", "json", "--fail-on", "never"]);
    const { lineage } = JSON.parse(out);
    return lineage.map(
      ({ from, resolution }: { from: string; resolution: string }) => `${from} ${resolution}`,
    );
  };

  test("makes a pack by which a check resolves them without the lock", async () => {
    const cwd = project();
    expect(await run(cwd, "--pack", "./policy/acme")).toMatchObject({
      code: 0,
      said: {
        written: [
          "policy/acme/pack.json",
          "policy/acme/register/upstreams.json",
          "policy/acme/register/datasets.json",
        ],
        added: ["hf:acme/base", "hf:datasets/acme/pairs"],
        present: [],
        left: [{ upstream: "hf:acme/choice", code: "licenses" }],
      },
    });
    expect((await edges(cwd)).sort()).toEqual(["acme/base hub", "acme/pairs hub"]);
    folder(
      {
        ".cardwarden.yml": "packs: [doc, ip, privacy, disclosure, ./policy/acme]\n",
        "cardwarden.lock": lock({}),
      },
      cwd,
    );
    expect((await edges(cwd)).sort()).toEqual(["acme/base register", "acme/pairs register"]);
    const { code } = await call(cwd, ["pack", "lint", "policy/acme"]);
    expect(code).toBe(0);
  });

  test("leaves what a person wrote, letter by letter", async () => {
    const cwd = project();
    await run(cwd, "--pack", "policy/acme", "hf:acme/base");
    const path = join(cwd, "policy/acme/register/upstreams.json");
    const reviewed = `${JSON.stringify(JSON.parse(readFileSync(path, "utf8"))).replace("false", "true")}\n`;
    writeFileSync(path, reviewed);
    expect(await run(cwd, "--pack", "policy/acme")).toMatchObject({
      said: {
        written: ["policy/acme/register/datasets.json"],
        added: ["hf:datasets/acme/pairs"],
        present: ["hf:acme/base"],
      },
    });
    expect(readFileSync(path, "utf8")).toBe(reviewed);
    folder({ "cardwarden.lock": lock({ "hf:acme/late": locked(["mit"]) }) }, cwd);
    await run(cwd, "--pack", "policy/acme");
    const text = readFileSync(path, "utf8");
    expect(text.startsWith(reviewed.trimEnd().slice(0, -1))).toBe(true);
    expect(JSON.parse(text).map(({ pattern }: { pattern: string }) => pattern)).toEqual([
      "acme/base",
      "acme/late",
    ]);
  });

  test("writes nothing beside a register that is broken, outside, or without a place", async () => {
    const cwd = project();
    for (const broken of ["{}", "[{}]", "[", '[{"pattern": "x"}]']) {
      folder({ "policy/acme/register/upstreams.json": broken }, cwd);
      const { code, err } = await run(cwd, "--pack", "policy/acme");
      expect({ code, err }).toMatchObject({
        code: 2,
        err: expect.stringContaining("upstreams.json"),
      });
      expect(readFileSync(join(cwd, "policy/acme/register/upstreams.json"), "utf8")).toBe(broken);
    }
    expect(existsSync(join(cwd, "policy/acme/pack.json"))).toBe(false);
    expect((await run(cwd)).code).toBe(2);
    expect((await run(cwd, "--pack", "a", "--out", "b")).code).toBe(2);
    expect((await run(cwd, "--pack", "Not A Name")).code).toBe(2);
    const { code, err } = await run(cwd, "hf:acme/bas", "--out", "new");
    expect(code).toBe(2);
    expect(err).toContain("`hf:acme/base`");
    expect(existsSync(join(cwd, "new"))).toBe(false);
  });

  test("without a pack writes the two files, and says what to do next", async () => {
    const cwd = project();
    const { code, out } = await call(cwd, ["upstreams", "export", "--out", "new"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^added {4}hf:acme\/base$/m);
    expect(out).toMatch(/^left out hf:acme\/choice {2}\S/m);
    expect(out).toContain("wrote new/upstreams.json");
    expect(out).toContain("verified");
    expect(JSON.parse(readFileSync(join(cwd, "new/datasets.json"), "utf8"))).toMatchObject([
      { pattern: "acme/pairs", verified: false },
    ]);
  });
});
