import { afterEach, describe, expect, it } from "vitest";
import type { LockFile } from "../../src/model/lock.js";
import type { Report } from "../../src/model/report.js";
import type { LockedUpstream } from "../../src/model/upstream-lock.js";
import { lockText } from "../../src/node/remote/lock.js";
import { afterFile } from "../helpers/cleanup.js";
import { type Fault, HOSTILE, MEMBER_TOKEN, startHub, status } from "../helpers/hub/index.js";
import { CLEAN, RULE } from "./cards.js";
import { pullRequestEvent } from "./github/events.js";
import { checkout, type Files, githubOf, judge, reviewOf } from "./review.js";
import { action, folder } from "./runner.js";

const UNKNOWN = "ip/upstream-license-unknown";
const CARD = "models/student/README.md";
const OTHER = "models/other/README.md";
/** The line of the base. */
const LINE = 3;

const llama = "---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n\n# Helper\n";
const mit = "---\nlicense: mit\n---\n\n# Tool\n";
const hub = await startHub({
  "hf:acme/helper": { files: { "README.md": llama } },
  "hf:acme/second": { files: { "README.md": llama } },
  "hf:acme/tool": { files: { "README.md": mit } },
  "hf:acme/hidden": { files: { "README.md": llama }, private: true },
  "hf:acme/closed": {
    files: { "README.md": mit, LICENSE: "MIT License" },
    gated: "manual",
    cardVisible: false,
    metadataVisible: false,
  },
});
afterFile(() => hub.stop());
afterEach(() => {
  hub.fail(undefined);
  hub.forget();
});

const env = { HF_ENDPOINT: hub.url };
const CONFIG = "packs: [ip]\nresolve: [hub]\n";

/** A card that states Apache-2.0, trained on data that the register knows. */
const madeOf = (base: string): string =>
  CLEAN.replaceAll("harbour/notes", "rajpurkar/squad").replace("Qwen/Qwen2.5-7B", base);
const KNOWN = madeOf("Qwen/Qwen2.5-7B");

/** Ids of the cards that the hub was asked for, in order. */
const asked = (): string[] =>
  hub.requests.flatMap(({ path }) => /^\/(.+)\/resolve\/main\/README\.md$/.exec(path)?.[1] ?? []);

const lockOf = (upstreams: Readonly<Record<string, Partial<LockedUpstream>>>): Files => {
  const lock = { schema: "lock.v1", packs: {}, upstreams } as LockFile;
  return { "cardwarden.lock": lockText(lock) };
};
const COMMIT = "c0ffee0123456789c0ffee0123456789c0ffee01";
const READ = "2026-11-20";
const lockedAs = (id: string, license: string): Partial<LockedUpstream> => ({
  id,
  commit: COMMIT,
  read: READ,
  license: { stated: [license], resolved: [license], evidence: "structured" },
});

/** `hub locked` or what went wrong, of each upstream that the run looked up. */
const lookedUp = ({ upstreams = [] }: Report): string[] =>
  upstreams.map(({ hub, locked, fault }) => `${hub} ${fault ?? (locked ? "locked" : "new")}`);

/** A refusal for longer than the Action waits. */
const tooMany: Fault = (answer) => ({ ...answer, status: 429, headers: { "retry-after": "300" } });

describe("the Action with `resolve`", () => {
  it("looks up what is pushed by its input", async () => {
    const workspace = folder({ [CARD]: madeOf("acme/helper") });
    const run = (inputs: Record<string, string>) =>
      action({ workspace, env, inputs: { packs: "ip", ...inputs } });
    const without = await run({});
    expect(without.outputs).toMatchObject({ outcome: "undetermined", errors: "0" });
    expect(hub.requests).toEqual([]);
    const { outputs, annotations } = await run({ resolve: "hub" });
    expect(outputs).toMatchObject({ outcome: "fail", errors: "1" });
    const error = annotations.find(({ level }) => level === "error");
    expect(error).toMatchObject({ file: CARD, line: LINE });
    expect(error?.message).toContain(`acme/helper`);
    expect(asked()).toEqual(["acme/helper"]);
  });

  it("judges a pull request by the lock of the base, and asks for what it adds", async () => {
    const base = {
      ".cardwarden.yml": CONFIG,
      [CARD]: KNOWN,
      [OTHER]: madeOf("acme/second"),
      ...lockOf({ "hf:acme/second": lockedAs("acme/second", "Apache-2.0") }),
    };
    const head = {
      [CARD]: madeOf("acme/helper"),
      ...lockOf({
        "hf:acme/second": lockedAs("acme/second", "Apache-2.0"),
        "hf:acme/helper": lockedAs("acme/helper", "MIT"),
      }),
    };
    const review = await reviewOf(base, head);
    const { report, findings, outputs } = await judge(review, { env });
    expect(outputs.outcome).toBe("fail");
    expect(findings).toContain(`${RULE} ${CARD}:${LINE} true`);
    expect(asked()).toEqual(["acme/helper"]);
    expect(lookedUp(report)).toContain("hf:acme/helper new");
    // What the lock of the head would hide after the merge.
    const { files, disappear, appear } = report.change?.policy ?? {};
    expect(files).toEqual(["cardwarden.lock"]);
    expect([disappear?.error, appear?.error]).toEqual([1, 0]);
  });

  it("finds by the policy files of the head what it finds by those of the base", async () => {
    const base = { ".cardwarden.yml": CONFIG, [CARD]: KNOWN };
    const head = { ".cardwarden.yml": `${CONFIG}level: baseline\n`, [CARD]: madeOf("acme/helper") };
    const { report } = await judge(await reviewOf(base, head), { env });
    expect(asked()).toEqual(["acme/helper"]);
    expect(report.change?.policy?.findings).toEqual([]);
    const honest = await judge(
      await reviewOf(base, {
        [CARD]: madeOf("acme/helper"),
        ...lockOf({ "hf:acme/helper": lockedAs("acme/helper", "Llama-3.1") }),
      }),
      { env },
    );
    expect(honest.report.change?.policy?.disappear?.error).toBe(0);
    expect(honest.findings).toContain(`${RULE} ${CARD}:${LINE} true`);
  });

  it("asks for nothing that the base has locked", async () => {
    const base = {
      ".cardwarden.yml": CONFIG,
      [CARD]: madeOf("acme/helper"),
      ...lockOf({ "hf:acme/helper": lockedAs("acme/helper", "Apache-2.0") }),
    };
    const changed = madeOf("acme/helper").replace("Answers questions", "Answers more questions");
    const review = await reviewOf(base, { [CARD]: changed });
    const { report, findings } = await judge(review, { env });
    expect(hub.requests).toEqual([]);
    expect(lookedUp(report)).toEqual(["hf:acme/helper locked"]);
    expect(findings.filter((finding) => finding.startsWith(RULE))).toEqual([]);
  });

  it("asks once for what base and head share", async () => {
    const base = { ".cardwarden.yml": CONFIG, [CARD]: madeOf("acme/helper") };
    const changed = madeOf("acme/helper").replace("Answers questions", "Answers more questions");
    const review = await reviewOf(base, { [CARD]: changed });
    const { findings } = await judge(review, { env });
    expect(asked()).toEqual(["acme/helper"]);
    // It was there before.
    expect(findings).toContain(`${RULE} ${CARD}:${LINE} false`);
  });

  it("does not look up what the head alone wants looked up", async () => {
    const review = await reviewOf(
      { ".cardwarden.yml": "packs: [ip]\n", [CARD]: KNOWN },
      { ".cardwarden.yml": CONFIG, [CARD]: madeOf("acme/helper") },
    );
    await judge(review, { env });
    expect(hub.requests).toEqual([]);
  });

  it("judges by a lock that the change takes away, on a checkout of depth one too", async () => {
    const lock = lockOf({ "hf:acme/helper": lockedAs("acme/helper", "Llama-3.1") });
    const base = { "a.txt": "a", ".cardwarden.yml": "packs: [ip]\n", ...lock };
    const head = { "cardwarden.lock": null, [CARD]: madeOf("acme/helper") };
    const review = await reviewOf(base, head);
    const github = await githubOf(review);
    const workspace = await checkout(review);
    const { findings } = await judge(review, { env, github, workspace });
    expect(findings).toContain(`${RULE} ${CARD}:${LINE} true`);
    expect(github.violations).toEqual([]);
    expect(hub.requests).toEqual([]);
  });

  it("does not use a token for whoever opens a pull request from elsewhere", async () => {
    const base = { ".cardwarden.yml": CONFIG, [CARD]: KNOWN };
    const secret = { ...env, HF_TOKEN: MEMBER_TOKEN };
    const tokens = () => hub.requests.map(({ headers }) => headers.authorization);
    const review = await reviewOf(base, { [CARD]: madeOf("acme/hidden") });
    const own = await judge(review, { env: secret });
    expect(lookedUp(own.report)).toEqual(["hf:acme/hidden new"]);
    expect(new Set(tokens())).toEqual(new Set([`Bearer ${MEMBER_TOKEN}`]));
    hub.forget();
    const { report } = await judge(review, {
      github: await githubOf(review, { pull: { fork: true } }),
      workspace: await checkout(review, 1, review.base),
      event: "pull_request_target",
      payload: pullRequestEvent({
        number: 7,
        base: { sha: review.base },
        head: { sha: review.head },
        fork: true,
      }),
      env: { ...secret, GITHUB_SHA: review.base, GITHUB_REF: "refs/heads/main" },
    });
    expect(lookedUp(report)).toEqual(["hf:acme/hidden not-found"]);
    expect(new Set(tokens())).toEqual(new Set([undefined]));
  });

  it("goes on without a token where an upstream is gated", async () => {
    const review = await reviewOf(
      { ".cardwarden.yml": CONFIG, [CARD]: KNOWN },
      { [CARD]: madeOf("acme/closed") },
    );
    const { report, outputs, findings } = await judge(review, { env, fork: true });
    expect(outputs.outcome).toBe("undetermined");
    expect(lookedUp(report)).toEqual(["hf:acme/closed gated"]);
    expect(findings).toContain(`${UNKNOWN} ${CARD}:${LINE} true`);
    expect(hub.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([]);
  });

  it.each([
    ["too many requests", tooMany, "rate-limited"],
    ["an error of its own", status(500), "unreachable"],
    ["a page of HTML", HOSTILE.html, "invalid"],
    ["a closed connection", HOSTILE.hangUp, "unreachable"],
  ])("ends with a verdict where the hub answers with %s", async (_, fault, reason) => {
    hub.fail(() => fault);
    const review = await reviewOf(
      { ".cardwarden.yml": CONFIG, [CARD]: KNOWN },
      { [CARD]: madeOf("acme/helper") },
    );
    const { report, outputs, findings } = await judge(review, { env });
    expect(outputs.outcome).toBe("undetermined");
    expect(lookedUp(report)).toEqual([`hf:acme/helper ${reason}`]);
    expect(findings).toContain(`${UNKNOWN} ${CARD}:${LINE} true`);
  });
});
