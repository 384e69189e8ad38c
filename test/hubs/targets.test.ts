import { describe, expect, test } from "vitest";
import type { HubClient } from "../../src/model/hub-client.js";
import { filePage } from "../../src/model/hub-page.js";
import { parseHubSpec } from "../../src/model/hub-spec.js";
import { type HubHostOptions, hubHost } from "../../src/node/targets/hub-host.js";
import { offeredFiles } from "../../src/node/targets/offered-files.js";
import { COMMIT, type HubRepository, hubOf } from "../helpers/memory-hub.js";
import { brief, card, edges, ofRule, run } from "../helpers/run.js";

const LABEL = "ip/license-contradicts-inherited";
const mit = card("license: mit", "base_model: meta-llama/Llama-3.1-8B");

const targetsOf = (...texts: string[]) =>
  texts.map((text) => {
    const target = parseHubSpec(text);
    if (target === undefined) throw new Error(text);
    return target;
  });

/** Checks targets on hubs in memory. */
async function checked(
  repositories: Readonly<Record<string, HubRepository>>,
  targets: readonly string[],
  options: Partial<HubHostOptions> = {},
) {
  const client = options.client ?? hubOf(repositories);
  return run(hubHost({ client, targets: targetsOf(...targets), ...options }));
}

const codes = (result: Awaited<ReturnType<typeof run>>): string[] =>
  result.report.diagnostics.map(({ code, severity }) => `${severity} ${code}`);
const files = (result: Awaited<ReturnType<typeof run>>): string[] =>
  result.report.documents.map(({ file }) => file);

describe("a repository on a hub", () => {
  test("is checked at its place, with the address of the card at the commit", async () => {
    const result = await checked({ "hf:acme/student": mit }, ["hf:acme/student"]);
    expect(ofRule(result, LABEL).map(brief)).toEqual([
      `${LABEL} error acme/student/README.md:3:13`,
    ]);
    expect(result.report.documents).toEqual([
      {
        file: "acme/student/README.md",
        format: "hf-model-card",
        subjects: ["acme/student"],
        url: `https://hub.example/models/acme/student/blob/${COMMIT}/README.md`,
      },
    ]);
    expect(result.facts.documents[0]?.url).toBe(result.report.documents[0]?.url);
  });

  test("is what its place says, whatever its card is called and looks like", async () => {
    const result = await checked(
      {
        "hf:acme/student": card("license: mit", "model_name: Somebody/Else"),
        "hf:acme/plain": "Just a sentence.\n",
        "hf:datasets/acme/notes": "Notes of a harbor.\n",
      },
      ["hf:acme"],
    );
    const subjects = result.facts.subjects.filter(({ kind }) => /^(?:model|dataset)$/.test(kind));
    expect(subjects.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual([
      "dataset acme/notes",
      "model acme/plain",
      "model acme/student",
    ]);
  });

  test("links to what else of the owner is looked at", async () => {
    const result = await checked(
      {
        "hf:acme/base": card("license: llama3.1"),
        "hf:acme/student": card("base_model: ACME/base", "datasets: [acme/notes]"),
        "hf:datasets/acme/notes": card("license: cc-by-nc-4.0"),
        "hf:acme/earlier": card("base_model: Somebody/Else"),
        "hf:acme/renamed": card("model_name: Somebody/Else"),
      },
      ["hf:acme"],
    );
    expect(edges(result)).toEqual([
      "acme/earlier <- acme/renamed [finetune] in-repository",
      "acme/student <- acme/base [finetune] in-repository",
      "acme/student <- acme/notes [trained-on] in-repository",
    ]);
  });

  test("is read with the files beside its card that say what they are", async () => {
    const adapter = JSON.stringify({ peft_type: "LORA", base_model_name_or_path: "acme/base" });
    const asked: string[] = [];
    const repository = {
      files: {
        "README.md": card("license: apache-2.0", "library_name: peft"),
        "README_zh.md": card("license: apache-2.0"),
        "adapter_config.json": adapter,
        "config.json": "{}",
        "checkpoint-500/README.md": mit,
        "checkpoint-500/adapter_config.json": adapter,
        LICENSE: "Apache License\nVersion 2.0, January 2004\n",
        NOTICE: "Acme",
        "model.safetensors": "weights",
      },
    };
    const client = hubOf({ "hf:acme/student": repository }, asked);
    const result = await checked({}, ["hf:acme/student"], { client });
    expect(files(result)).toEqual([
      "acme/student/README.md",
      "acme/student/README_zh.md",
      "acme/student/adapter_config.json",
    ]);
    expect(asked.map((line) => line.replace("hf:acme/student", "").trim())).toEqual([
      "",
      "README_zh.md",
      "adapter_config.json",
      "LICENSE",
      "NOTICE",
    ]);
    const [student, ...others] = result.facts.subjects.filter(({ kind }) => kind === "model");
    expect(others).toEqual([]);
    expect(student?.facts["license.file"]?.value).toBe("acme/student/LICENSE");
  });

  test("counts a license file by its name where the hub keeps it closed", async () => {
    const hub = hubOf({
      "hf:acme/gated": {
        files: { "README.md": card("license: other"), LICENSE: "x", "adapter_config.json": "{}" },
        gated: true,
      },
    });
    const client: HubClient = { ...hub, file: async () => ({ status: "none", fault: "gated" }) };
    const result = await checked({}, ["hf:acme/gated"], { client });
    expect(files(result)).toEqual(["acme/gated/README.md"]);
    expect(codes(result)).toEqual(["warning files-unread"]);
    const model = result.facts.subjects.find(({ kind }) => kind === "model");
    expect(model?.facts["license.file"]?.value).toBe("acme/gated/LICENSE");
  });

  test("is read under the id that it has now, once", async () => {
    const repositories = {
      "hf:acme/old": { files: { "README.md": mit }, id: "acme/new" },
      "hf:acme/new": mit,
      "hf:acme/user": card("base_model: acme/old"),
    };
    const result = await checked(repositories, ["hf:acme/old", "hf:acme/new", "hf:acme/user"]);
    expect(files(result)).toEqual(["acme/new/README.md", "acme/user/README.md"]);
    expect(codes(result)).toEqual(["warning target-renamed"]);
    expect(edges(result)).toContain("acme/user <- acme/new [finetune] in-repository");
  });

  test("of each hub and kind has a folder of its own", async () => {
    const result = await checked(
      { "hf:acme/x": mit, "hf:datasets/acme/x": "# X\n", "modelscope:acme/x": mit },
      ["hf:acme/x", "hf:datasets/acme/x", "modelscope:acme/x"],
    );
    expect(files(result)).toEqual([
      "acme/x/README.md",
      "datasets/acme/x/README.md",
      "modelscope/acme/x/README.md",
    ]);
  });
});

describe("what a hub does not show", () => {
  test("is an error where nothing else was asked for, and says what may be meant", async () => {
    const repositories = { "hf:datasets/acme/notes": "# Notes\n" };
    const refused = checked(repositories, ["hf:acme/notes"]);
    await expect(refused).rejects.toMatchObject({
      code: "target-unreadable",
      hint: "did you mean `hf:datasets/acme/notes`?",
    });
    await expect(
      checked({ "hf:acme/x": { fault: "unreachable" } }, ["hf:acme/x"]),
    ).rejects.toMatchObject({ code: "target-unreadable" });
  });

  test("stops no other target, and the run does not pass", async () => {
    const result = await checked({ "hf:acme/x": mit }, ["hf:acme/none", "hf:acme/x"]);
    expect(files(result)).toEqual(["acme/x/README.md"]);
    expect(codes(result)).toEqual(["fatal target-unreadable"]);
  });

  test("is a warning each where an owner was asked for", async () => {
    const result = await checked(
      {
        "hf:acme/a": mit,
        "hf:acme/b": { fault: "gated" },
        "hf:acme/c": { fault: "not-found" },
        "hf:acme/d": { fault: "no-card" },
        "hf:acme/e": { fault: "rate-limited" },
      },
      ["hf:acme"],
    );
    expect(files(result)).toEqual(["acme/a/README.md"]);
    expect(codes(result)).toEqual(Array(4).fill("warning repository-unreadable"));
    expect(result.report.diagnostics.map(({ message }) => message.split(" ")[0])).toEqual([
      "hf:acme/b",
      "hf:acme/c",
      "hf:acme/d",
      "hf:acme/e",
    ]);
  });

  test("of an owner who shows nothing is nothing to check", async () => {
    expect(codes(await checked({}, ["hf:acme"]))).toEqual(["warning owner-empty"]);
    const gpt = await checked({ "hf:models/gpt2": mit }, ["hf:gpt2"]);
    expect(gpt.report.diagnostics[0]?.hint).toBe("did you mean `hf:models/gpt2`?");
  });

  test("because the list broke off does not pass", async () => {
    const hub = hubOf({ "hf:acme/a": mit });
    const client: HubClient = {
      ...hub,
      async *repositories(owner) {
        yield* hub.repositories(owner);
        yield { status: "none", fault: "timeout" };
      },
    };
    const result = await checked({}, ["hf:acme"], { client });
    expect(files(result)).toEqual(["acme/a/README.md"]);
    expect(codes(result)).toEqual(["fatal target-unlisted"]);
  });

  test("beside a card is a warning", async () => {
    const hub = hubOf({ "hf:acme/a": mit });
    const client: HubClient = {
      ...hub,
      paths: async () => ({ status: "none", fault: "rate-limited" }),
    };
    const result = await checked({}, ["hf:acme/a"], { client });
    expect(files(result)).toEqual(["acme/a/README.md"]);
    expect(codes(result)).toEqual(["warning files-unlisted"]);
  });
});

test("the address of a file means the file, whatever it is called", () => {
  const page = (text: string, path: string) => {
    const [spec] = targetsOf(text);
    if (spec === undefined || "owner" in spec) throw new Error(text);
    return filePage(spec, COMMIT, path, "https://hub.example/mirror");
  };
  expect(page("hf:acme/x", "README.md")).toBe(
    `https://hub.example/mirror/acme/x/blob/${COMMIT}/README.md?code=true`,
  );
  expect(page("hf:datasets/acme/x", "a b/(c)'#?.json")).toBe(
    `https://hub.example/mirror/datasets/acme/x/blob/${COMMIT}/a%20b/%28c%29%27%23%3F.json`,
  );
  expect(page("hf:models/gpt2", "LICENSE")).toContain("/mirror/gpt2/blob/");
  expect(page("modelscope:acme/模型", "README.md")).toBe(
    `https://hub.example/mirror/models/acme/%E6%A8%A1%E5%9E%8B/file/view/${COMMIT}/README.md`,
  );
});

test("what `exclude` names is not asked for", async () => {
  const asked: string[] = [];
  const client = hubOf({ "hf:acme/a": mit, "hf:acme/old-b": mit }, asked);
  const result = await checked({}, ["hf:acme"], { client, exclude: ["acme/old-*/**"] });
  expect(files(result)).toEqual(["acme/a/README.md"]);
  expect(asked).toEqual(["hf:acme/a"]);
});

test("a large file is read as far as a reader wants", async () => {
  const host = hubHost({
    client: hubOf({ "hf:acme/a": "ü".repeat(100) }),
    targets: targetsOf("hf:acme/a"),
  });
  expect(await host.read("acme/a/README.md", 9)).toEqual({
    text: "üüüü",
    truncated: true,
    utf8: true,
  });
  await expect(host.read("acme/a/none", 9)).rejects.toThrow();
});

test("of many files the nearest are read, and the others are counted", async () => {
  const many = Array.from({ length: 40 }, (_, i) => `data/croissant-${i}.json`);
  const { documents, omitted } = offeredFiles([...many, "croissant.json", "tests/croissant.json"]);
  expect(documents[0]).toBe("croissant.json");
  expect([documents.length, omitted]).toEqual([16, 25]);
  const repository = {
    files: { "README.md": "# Data\n", ...Object.fromEntries(many.map((path) => [path, "{}"])) },
  };
  const result = await checked({ "hf:datasets/acme/d": repository }, ["hf:datasets/acme/d"]);
  expect(codes(result)).toContain("warning files-omitted");
});
