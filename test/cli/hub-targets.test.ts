import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { command } from "../../src/cli/command.js";
import type { Report } from "../../src/model/report.js";
import { HOME } from "../../src/report/rules.js";
import { folder, temporary } from "../e2e/runner.js";
import {
  HOSTILE,
  type HubOptions,
  type HubRepository,
  MEMBER_TOKEN,
  type StandInHub,
  startHub,
} from "../helpers/hub/index.js";
import { brief, card, DATE } from "../helpers/run.js";
import { call } from "./call.js";

const LABEL = "ip/license-contradicts-inherited";
const only = (text: string, settings: Partial<HubRepository> = {}): HubRepository => ({
  files: { "README.md": text },
  ...settings,
});
const mit = card("license: mit", "base_model: meta-llama/Llama-3.1-8B");

let hub: StandInHub;
let cwd: string;

async function start(
  repositories: Readonly<Record<string, HubRepository>>,
  options: HubOptions = {},
): Promise<void> {
  hub = await startHub(repositories, options);
  vi.stubEnv("HF_ENDPOINT", hub.url);
  vi.stubEnv("MODELSCOPE_ENDPOINT", hub.modelscopeUrl);
}
beforeEach(() => {
  cwd = temporary();
  vi.stubEnv("CARDWARDEN_CACHE", temporary());
  vi.stubEnv("HF_TOKEN", "");
});
afterEach(() => hub?.stop());

async function report(...argv: string[]): Promise<{ code: number; err: string; json: Report }> {
  const { code, out, err } = await call(cwd, ["check", ...argv, "--format", "json"]);
  return { code, err, json: JSON.parse(out) };
}

describe("a repository", () => {
  test("fails at the line, with the address of the line at the commit", async () => {
    await start({ "hf:acme/student": only(mit) });
    const { code, err, json } = await report("hf:acme/student");
    expect([code, err]).toEqual([1, ""]);
    expect(json.findings.filter(({ ruleId }) => ruleId === LABEL).map(brief)).toEqual([
      `${LABEL} error acme/student/README.md:3:13`,
    ]);
    const url = `${hub.url}/acme/student/blob/${hub.commit("hf:acme/student")}/README.md?code=true`;
    expect(json.documents.map((document) => document.url)).toEqual([url]);
    expect(readdirSync(cwd)).toEqual([]);

    const pretty = await call(cwd, ["check", "hf:acme/student"]);
    expect(pretty.out).toContain(`acme/student/README.md\n${url}\n`);
    expect(pretty.out).toContain("base_model: meta-llama/Llama-3.1-8B\n");
    const markdown = await call(cwd, ["check", "hf:acme/student", "--format", "markdown"]);
    expect(markdown.out).toContain(`| [3:13](${url}#L3) |`);
    const sarif = JSON.parse(
      (await call(cwd, ["check", "hf:acme/student", "--format", "sarif"])).out,
    );
    const [place] = sarif.runs[0].results[0].locations;
    expect(place.physicalLocation.artifactLocation).toEqual({ uri: url });
    const junit = await call(cwd, ["check", "hf:acme/student", "--format", "junit"]);
    expect(junit.out).toContain(`${url}#L3\n`);
  });

  test("is asked for once on a day, and without the network not at all", async () => {
    await start({ "hf:acme/student": only(mit) });
    const first = await report("hf:acme/student");
    expect(hub.requests.length).toBeGreaterThan(0);
    hub.forget();
    expect(await report("hf:acme/student")).toEqual(first);
    vi.stubEnv("CARDWARDEN_CACHE_KEY", "k".repeat(32));
    const readings = temporary();
    for (let run = 0; run < 2; run++)
      expect(await report("hf:acme/student", "--cache", readings)).toEqual(first);
    expect(readdirSync(readings).length).toBeGreaterThan(0);
    expect(await report("hf:acme/student", "--offline")).toEqual(first);
    expect(hub.requests).toEqual([]);
    const unread = await call(cwd, ["check", "hf:acme/other", "--offline"]);
    expect([unread.code, unread.err]).toEqual([2, expect.stringContaining("--offline\n")]);
  });

  test("of data, of ModelScope, and several in one run", async () => {
    await start({
      "hf:datasets/acme/notes": only(card("license: mit")),
      "modelscope:acme/student": only(mit),
    });
    const { code, json } = await report("hf:datasets/acme/notes", "modelscope:acme/student");
    expect(code).toBe(1);
    expect(json.documents.map(({ file, subjects, url }) => [file, subjects, url])).toEqual([
      [
        "datasets/acme/notes/README.md",
        ["acme/notes"],
        `${hub.url}/datasets/acme/notes/blob/${hub.commit("hf:datasets/acme/notes")}/README.md?code=true`,
      ],
      [
        "modelscope/acme/student/README.md",
        ["acme/student"],
        `${hub.modelscopeUrl}/models/acme/student/file/view/${hub.commit("modelscope:acme/student")}/README.md`,
      ],
    ]);
  });

  test("is judged by the policy of the working folder, and known findings do not count", async () => {
    await start({ "hf:acme/student": only(mit) });
    const waiver = `{ rule: ${LABEL}, subject: "acme/student*", reason: r, owner: o, expires: 2027-01-01 }`;
    folder({ ".cardwarden.yml": `packs: [ip]\nwaivers: [${waiver}]\n`, "README.md": mit }, cwd);
    const { code, json } = await report("hf:acme/student");
    expect(code).toBe(0);
    expect(json.packs.map(({ name }) => name)).toEqual(["ip"]);
    expect(json.findings.find(({ ruleId }) => ruleId === LABEL)?.suppressed?.by).toBe("waiver");

    const flags = ["--no-waivers", "--pack", "ip", "--format", "github"];
    const check = (...more: string[]) => call(cwd, ["check", "hf:acme/student", ...flags, ...more]);
    expect((await check()).code).toBe(1);
    await check("--write-baseline", "known.json");
    expect((await check("--baseline", "known.json")).code).toBe(0);
  });

  test("looks up its upstreams by the same client", async () => {
    await start({
      "hf:acme/student": only(card("license: mit", "base_model: helpers/base")),
      "hf:helpers/base": only(card("license: llama3.1", "base_model: meta-llama/Llama-3.1-8B")),
    });
    const { json } = await report("hf:acme/student", "--resolve", "hub");
    expect(json.upstreams?.map(({ hub: place }) => place)).toEqual(["hf:helpers/base"]);
    expect(json.findings.filter(({ ruleId }) => ruleId === LABEL).map(brief)).toEqual([
      `${LABEL} error acme/student/README.md:3:13`,
    ]);
  });

  test("shows its facts and its lineage", async () => {
    await start({ "hf:acme/student": only(mit), "hf:datasets/acme/notes": only("# Notes\n") });
    const facts = await call(cwd, ["facts", "hf:acme/student"]);
    expect(facts.out).toMatch(/^model acme\/student$/m);
    const why = await call(cwd, ["facts", "hf:acme/student", "--rule", LABEL]);
    expect(why.out).toMatch(/: fail$/m);
    const lineage = await call(cwd, ["lineage", "hf:acme"]);
    expect(lineage.out).toMatch(/^acme\/student\n {2}<- meta-llama\/Llama-3\.1-8B /);
    expect((await call(cwd, ["facts", "hf:acme"])).code).toBe(2);
  });
});

describe("an owner", () => {
  const OWNED = {
    "hf:acme/a": only(mit),
    "hf:acme/closed": only(mit, { gated: "auto", cardVisible: false, metadataVisible: false }),
    "hf:acme/gone": only(mit),
    "hf:acme/student": only(card("license: mit", "base_model: acme/a")),
    "hf:datasets/acme/notes": only(card("license: mit")),
    "hf:datasets/other/notes": only(card("license: mit")),
  };

  test("is listed by pages, and what is not shown is a warning with its reason", async () => {
    await start(OWNED, { pageSize: 2 });
    hub.fail(({ path }) => {
      if (path.startsWith("/api/datasets?")) hub.remove("hf:acme/gone");
      return undefined;
    });
    const { code, err, json } = await report("hf:acme");
    expect(code).toBe(1);
    expect(err).toMatch(/^[^\n]*\b5\b[^\n]*\n$/);
    expect(json.documents.map(({ file }) => file)).toEqual([
      "acme/a/README.md",
      "acme/student/README.md",
      "datasets/acme/notes/README.md",
    ]);
    expect(json.diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
      ["warning", expect.stringMatching(/^hf:acme\/closed .*conditions$/)],
      ["warning", expect.stringMatching(/^hf:acme\/gone .*no public repository/)],
    ]);
    expect(json.lineage.map(({ id }) => id)).toContain("acme/student <- acme/a [finetune]");
    const lists = hub.requests.filter(({ path }) => /^\/api\/models\?/.test(path));
    expect(lists).toHaveLength(2);
  });

  test("is not held against a card of which only the metadata are open", async () => {
    await start({ "hf:acme/closed": only(mit, { gated: "auto", cardVisible: false }) });
    for (const flags of [[], ["--offline"]]) {
      const { code, err } = await call(cwd, ["check", "hf:acme/closed", ...flags]);
      expect([code, err]).toEqual([2, expect.stringContaining("HF_TOKEN")]);
    }
    const { code, json } = await report("hf:acme");
    expect([code, json.documents]).toEqual([3, []]);
    vi.stubEnv("HF_TOKEN", MEMBER_TOKEN);
    expect((await report("hf:acme/closed")).code).toBe(1);
  });

  test("who shows nothing is nothing to check", async () => {
    await start(OWNED);
    const { code, err, out } = await call(cwd, ["check", "hf:nobody", "--format", "github"]);
    expect([code, err]).toEqual([3, ""]);
    expect(out).toContain("hf:nobody");
    expect((await call(cwd, ["check", "hf:nobody", "--allow-empty"])).code).toBe(0);
  });

  test("is one overview with others", async () => {
    await start({ ...OWNED, "hf:beta/a": only(card("base_model: acme/a")) });
    const resolve = ["--resolve", "hub"];
    await call(cwd, ["check", "hf:acme", ...resolve, "--format", "json=one.json"]);
    await call(cwd, ["check", "hf:beta", ...resolve, "--format", "json=two.json"]);
    const { code, out } = await call(cwd, ["merge", "one.json", "two.json", "--format", "json"]);
    expect(code).toBe(1);
    const merged: Report = JSON.parse(out);
    expect(merged.documents.map(({ file, subjects }) => [file, subjects])).toContainEqual([
      "two/beta/a/README.md",
      ["beta/a"],
    ]);
    expect(merged.documents.every(({ url }) => url?.startsWith(hub.url))).toBe(true);
    expect(merged.findings.find(({ ruleId }) => ruleId === LABEL)?.subject).toMatch(
      /^acme\/\w+ <- /,
    );
    expect(merged.upstreams?.map(({ hub: place }) => place)).toEqual(["hf:acme/a"]);
    const overview = await call(cwd, ["merge", "one.json", "two.json", "--format", "markdown"]);
    expect(overview.out).toContain(`](${merged.documents[0]?.url})`);
  });

  test("keeps a line current where somebody is watching", async () => {
    await start(OWNED);
    const err: string[] = [];
    await command(["check", "hf:acme", "--format", "json=x.json"], DATE, {
      cwd,
      color: false,
      width: undefined,
      watched: true,
      out: () => {},
      err: (text) => err.push(text),
      stdin: async () => new Uint8Array(),
    });
    expect(err.slice(0, 2)).toEqual([
      expect.stringMatching(/\b1\b.*\b5\b/),
      expect.stringMatching(/\b2\b.*\b5\b/),
    ]);
    expect(err.slice(-2)).toEqual(["\r\u001b[K", expect.stringMatching(/\b5\b.*\n$/)]);
  });
});

describe("a call that cannot be meant", () => {
  test.each([
    [["hf:acme/x", "."]],
    [["hf:acme/x", "-", "--stdin-filename", "README.md"]],
    [["hf:acme/x/y/z"]],
    [["hf:"]],
    [["hf:acme/../x"]],
    [["modelscope:"]],
    [["hf:acme/x", "--changed-since", "HEAD"]],
    [["hf:acme", "--shard", "1/2"]],
  ])("%j is a usage error with a next step", async (argv) => {
    await start({ "hf:acme/x": only(mit) });
    const { code, out, err } = await call(cwd, ["check", ...argv]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^error: .*\nhint: .*\n$/);
    expect(hub.requests).toEqual([]);
  });

  test("fix writes nothing on a hub", async () => {
    await start({ "hf:acme/x": only(mit) });
    const { code, err } = await call(cwd, ["fix", "hf:acme/x"]);
    expect([code, hub.requests.length]).toEqual([2, 0]);
    expect(err).toMatch(/^error: .*\nhint: .*\n$/);
  });

  test("a data set that was taken for a model", async () => {
    await start({ "hf:datasets/acme/notes": only("# Notes\n") });
    const { code, err } = await call(cwd, ["check", "hf:acme/notes"]);
    expect(code).toBe(2);
    expect(err).toContain("hf:datasets/acme/notes");
  });
});

describe("a hostile hub", () => {
  test.each(["html", "brokenUtf8", "wrongCommit", "nowhere", "announcedHuge"] as const)(
    "%s: nothing is taken for a card",
    async (fault) => {
      await start({ "hf:acme/x": only(mit) }, { fault: () => HOSTILE[fault] });
      const { code, out, err } = await call(cwd, ["check", "hf:acme/x"]);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^error: .*hf:acme\/x/);
    },
  );

  test("a YAML bomb is a card that cannot be read, at its line", async () => {
    await start({ "hf:acme/x": only(mit) });
    hub.fail(({ path }) => (path.endsWith("README.md") ? HOSTILE.yamlBomb : undefined));
    const { code, json } = await report("hf:acme/x");
    expect(code).toBeLessThan(3);
    expect(json.documents.map(({ file }) => file)).toEqual(["acme/x/README.md"]);
  });

  test("an endless list ends", async () => {
    await start({ "hf:acme/x": only(mit) });
    hub.fail(({ path }) =>
      path.startsWith("/api/models?")
        ? (answer) => ({
            ...answer,
            headers: { ...answer.headers, link: `<${hub.url}${path}>; rel="next"` },
          })
        : undefined,
    );
    const { code, json } = await report("hf:acme");
    expect(code).toBe(2);
    expect(json.diagnostics.map(({ code: problem }) => problem)).toContain("target-unlisted");
    expect(json.documents.map(({ file }) => file)).toEqual(["acme/x/README.md"]);
  });

  test("the text of a card leads nowhere out of its cell", async () => {
    const name = "x](https://evil.example) <b> | `code`";
    await start({ "hf:acme/x": only(card("license: mit", `base_model: "${name}"`)) });
    const { out } = await call(cwd, ["check", "hf:acme/x", "--format", "markdown"]);
    const prose = out.replace(/^```[\s\S]*?^```$/gm, "");
    const addresses = [...prose.matchAll(/\]\(([^)]*)\)/g)]
      .map(([, address]) => address)
      .filter((address) => !address?.startsWith(`${HOME}/blob/main/docs/`));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address?.startsWith(`${hub.url}/acme/x/`))).toEqual([]);
  });
});

test("an address in somebody's report is used only where it is one", async () => {
  await start({ "hf:acme/x": only(mit) });
  await call(cwd, ["check", "hf:acme/x", "--format", "json=x.json"]);
  const text = readFileSync(join(cwd, "x.json"), "utf8");
  for (const url of [
    "javascript:alert(1)",
    "https://a.example/x) [y](z",
    'https://a.example/"',
    "/x",
  ]) {
    const forged = JSON.parse(text);
    forged.documents[0].url = url;
    folder({ "forged.json": JSON.stringify(forged) }, cwd);
    for (const format of ["markdown", "pretty", "sarif", "junit"]) {
      const { out } = await call(cwd, ["merge", "forged.json", "--format", format]);
      expect(out).toContain("README");
      expect(out).not.toContain(url === "/x" ? "](/x" : url);
    }
  }
  expect(existsSync(join(cwd, "acme"))).toBe(false);
});
