import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { LockFile } from "../../src/model/lock.js";
import type { Report } from "../../src/model/report.js";
import { lockText } from "../../src/node/remote/lock.js";
import { afterFile } from "../helpers/cleanup.js";
import { startHub } from "../helpers/hub/index.js";
import { CONTRADICTION, RULE } from "./cards.js";
import { checkout, judge, reviewOf } from "./review.js";
import { folder, NODES, ROOT, run, temporary } from "./runner.js";

/** Says at the end of the process which HTTP clients of Node's own were loaded. */
const WATCH = `data:text/javascript,process.on("exit",()=>process.stderr.write("loaded "+process.moduleLoadList.filter((name)=>/undici|NativeModule (http|https|tls)$/.test(name)).join()+"\\n"))`;

/** Says of every socket that a process opens. */
const SOCKETS = `data:text/javascript,import net from "node:net";const {connect}=net.Socket.prototype;net.Socket.prototype.connect=function(...given){process.stderr.write("socket\\n");return connect.apply(this,given)}`;

/** What only the chunks hold that ask hubs, and those of the official client of the Hugging Face Hub. */
const HUBS = "hub-answer.v1";
const OFFICIAL = "Api error with status";

/** Returns a copy of the bundle without the chunks that hold a text, of which there is at least one. */
function bundleWithout(text: string): string {
  const dist = join(temporary(), "dist");
  cpSync(join(ROOT, "dist"), dist, { recursive: true });
  const bundle = join(dist, "bundle");
  const chunks = readdirSync(bundle).filter(
    (name) => name.endsWith(".js") && readFileSync(join(bundle, name), "utf8").includes(text),
  );
  expect(chunks.length).toBeGreaterThan(0);
  expect(chunks).not.toContain("index.js");
  for (const name of chunks) rmSync(join(bundle, name));
  return dist;
}

describe.each(NODES)("the read-only path under Node $version", ({ path: node }) => {
  it("loads no HTTP client: it runs without the files that hold one", async () => {
    const dist = bundleWithout("undici");
    const review = await reviewOf({ "a.txt": "a" }, { "README.md": CONTRADICTION });
    const result = await judge(review, {
      node,
      workspace: await checkout(review, 2),
      inputs: { token: "a-token", packs: "ip" },
      bundle: join(dist, "index.js"),
      nodeOptions: ["--import", WATCH],
    });
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    expect(result.stderr.trim()).toBe("loaded");
  });
});

const hub = await startHub({
  "hf:acme/helper": { files: { "README.md": "---\nlicense: llama3.1\n---\n\n# Helper\n" } },
  "hf:acme/closed": {
    files: { "README.md": "---\nlicense: llama3.1\n---\n\n# Closed\n" },
    gated: "manual",
    cardVisible: false,
  },
});
afterFile(() => hub.stop());

const cardOf = (base: string): string => CONTRADICTION.replace("meta-llama/Llama-3.1-8B", base);
const LOCK = lockText({
  schema: "lock.v1",
  packs: {},
  upstreams: {
    "hf:acme/locked": {
      id: "acme/locked",
      commit: "c0ffee0123456789c0ffee0123456789c0ffee01",
      read: "2026-11-20",
      license: { stated: ["llama3.1"], resolved: ["Llama-3.1"], evidence: "structured" },
    },
  },
} satisfies LockFile);

describe.each(NODES)("upstreams on hubs under Node $version", ({ path: node }) => {
  /** Errors of `check` over one card, and what the process said of its sockets. */
  const checked = async (dist: string, base: string, words: readonly string[] = []) => {
    const cwd = folder({ "README.md": cardOf(base), "cardwarden.lock": LOCK });
    const file = join(temporary(), "report.json");
    const command = [join(dist, "cli/index.js"), "check", ".", "--pack", "ip", ...words];
    const { stderr } = await run(
      node,
      ["--import", SOCKETS, ...command, "--format", `json=${file}`],
      { cwd, env: { HF_ENDPOINT: hub.url, CARDWARDEN_CACHE: temporary() } },
    );
    const { findings } = JSON.parse(readFileSync(file, "utf8")) as Report;
    return {
      errors: findings.flatMap(({ ruleId, severity }) => (severity === "error" ? [ruleId] : [])),
      sockets: stderr.includes("socket"),
    };
  };

  it("open no socket and load no client without `resolve`, also where some are locked", async () => {
    const dist = bundleWithout(HUBS);
    expect(await checked(dist, "acme/helper")).toEqual({ errors: [], sockets: false });
    expect(await checked(dist, "acme/locked")).toEqual({ errors: [RULE], sockets: false });
    const files = { "README.md": cardOf("acme/locked"), "cardwarden.lock": LOCK };
    const review = await reviewOf({ "a.txt": "a", "cardwarden.lock": LOCK }, files);
    const result = await judge(review, {
      node,
      workspace: await checkout(review, 2),
      inputs: { token: "a-token", packs: "ip" },
      env: { HF_ENDPOINT: hub.url },
      bundle: join(dist, "index.js"),
      nodeOptions: ["--import", SOCKETS],
    });
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    expect(result.stderr).not.toContain("socket");
    expect(hub.requests).toEqual([]);
  });

  it("load the official client only to ask the API", async () => {
    const resolve = ["--resolve", "hub"];
    const dist = bundleWithout(OFFICIAL);
    expect(await checked(dist, "acme/helper", resolve)).toEqual({ errors: [RULE], sockets: true });
    // A gated card has its metadata from the API.
    expect(await checked(dist, "acme/closed", resolve)).toEqual({ errors: [], sockets: true });
    const whole = await checked(join(ROOT, "dist"), "acme/closed", resolve);
    expect(whole).toEqual({ errors: [RULE], sockets: true });
    hub.forget();
  });
});
