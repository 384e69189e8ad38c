import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ask } from "./ask.js";
import { type GitHub, startGitHub } from "./server.js";

let github: GitHub;
let head: string;
beforeEach(async () => {
  github = await startGitHub();
  head = github.commit({}, { ref: "refs/heads/main" });
});
afterEach(() => expect(github.violations).toEqual([]));

const annotation = (more: object = {}) => ({
  path: "cards/a.md",
  start_line: 3,
  end_line: 3,
  annotation_level: "failure",
  message: "x",
  ...more,
});
const create = (output: object = {}, more: object = {}) =>
  ask(github, "POST", "check-runs", {
    name: "cards",
    head_sha: head,
    output: { title: "t", summary: "s", ...output },
    ...more,
  });
const annotations = (count: number) => Array.from({ length: count }, () => annotation());

describe("a check run", () => {
  it("takes 50 annotations a request, and all of them in several", async () => {
    const refused = await create({ annotations: annotations(51) });
    expect(refused.status).toBe(422);
    expect(refused.body.message).toMatch(/50/);
    const { body } = await create({ annotations: annotations(50) }, { external_id: "run-1" });
    expect(body).toMatchObject({ status: "queued", conclusion: null, external_id: "run-1" });
    const update = (count: number, more: object) =>
      ask(github, "PATCH", `check-runs/${body.id}`, {
        output: { title: "t", summary: "s", annotations: annotations(count) },
        ...more,
      });
    expect((await update(51, {})).status).toBe(422);
    const done = await update(20, { conclusion: "failure" });
    expect(done.body).toMatchObject({
      status: "completed",
      conclusion: "failure",
      app: { slug: "github-actions" },
      output: { annotations_count: 70 },
    });
    expect(done.body.completed_at).toMatch(/^2\d{3}-.*Z$/);
    expect(github.checkRuns).toHaveLength(1);
    expect(github.checkRuns[0]?.annotations).toHaveLength(70);
  });

  it("counts bytes, not characters", async () => {
    for (const key of ["summary", "text"]) {
      expect((await create({ [key]: "x".repeat(65_535) })).status).toBe(201);
      expect((await create({ [key]: "x".repeat(65_536) })).status).toBe(422);
      const chinese = await create({ [key]: "港".repeat(22_000) });
      expect(chinese.status).toBe(422);
      expect(chinese.body.message).toMatch(/bytesize of 65535/);
    }
  });

  it("obeys what the description says in words", async () => {
    const wrong = [
      { message: "港".repeat(22_000) },
      { message: "" },
      { raw_details: "x".repeat(64 * 1024 + 1) },
      { title: "x".repeat(256) },
      { end_line: 2 },
      { start_line: 0, end_line: 0 },
      { end_line: 4, start_column: 1 },
      { end_line: 4, end_column: 1 },
      { start_column: 0 },
      { start_column: 5, end_column: 4 },
      { path: "/cards/a.md" },
      { path: "" },
      { path: "cards/../a.md" },
      { path: "./a.md" },
    ];
    for (const one of wrong)
      expect(
        (await create({ annotations: [annotation(one)] })).status,
        JSON.stringify(one).slice(0, 80),
      ).toBe(422);
    const right = [
      { message: "x".repeat(64 * 1024), title: "港".repeat(255) },
      { start_column: 1, end_column: 1 },
      { end_line: 4 },
    ];
    for (const one of right)
      expect((await create({ annotations: [annotation(one)] })).status).toBe(201);
  });

  it("is completed with a conclusion, of a commit that is known", async () => {
    expect((await create({}, { status: "completed" })).status).toBe(422);
    expect((await create({}, { completed_at: "2026-01-01T00:00:00Z" })).status).toBe(422);
    expect((await create({}, { conclusion: "stale" })).status).toBe(422);
    expect((await create({}, { head_sha: "main" })).status).toBe(422);
    const unknown = await create({}, { head_sha: "1".repeat(40) });
    expect(unknown.body.message).toMatch(/^No commit found for SHA/);
    expect(github.checkRuns).toEqual([]);
  });

  it("is listed for its commit, the latest of a name", async () => {
    const first = (await create()).body.id;
    const second = (await create()).body.id;
    await create({}, { name: "other", conclusion: "neutral" });
    const list = async (query: string) =>
      (await ask(github, "GET", `commits/main/check-runs${query}`)).body;
    expect(await list("?check_name=cards")).toMatchObject({
      total_count: 1,
      check_runs: [{ id: second }],
    });
    const all = await list("?check_name=cards&filter=all&per_page=1");
    expect(all).toMatchObject({ total_count: 2, check_runs: [{ id: first }] });
    expect(await list("?status=completed&app_id=15368")).toMatchObject({
      check_runs: [{ name: "other" }],
    });
    expect(await list("?app_id=1")).toMatchObject({ total_count: 0 });
    expect((await ask(github, "GET", `check-runs/${first}`)).status).toBe(200);
    expect((await ask(github, "GET", "check-runs/1")).status).toBe(404);
  });

  it("is changed by the app that made it only", async () => {
    const { body } = await create();
    github.app = "other";
    const other = await ask(github, "PATCH", `check-runs/${body.id}`, { conclusion: "success" });
    expect(other.status).toBe(403);
    expect(github.checkRuns[0]?.conclusion).toBeNull();
  });
});

describe("SARIF", () => {
  const upload = (sarif: Buffer, more: object = {}) =>
    ask(github, "POST", "code-scanning/sarifs", {
      commit_sha: head,
      ref: "refs/pull/7/merge",
      sarif: sarif.toString("base64"),
      ...more,
    });

  it("is packed", async () => {
    const { status, body } = await upload(gzipSync('{"version":"2.1.0","runs":[]}'));
    expect(status).toBe(202);
    expect(github.sarifs).toMatchObject([
      { id: body.id, commit: head, ref: "refs/pull/7/merge", content: { version: "2.1.0" } },
    ]);
    expect((await upload(Buffer.from("{}"))).status).toBe(400);
    expect((await upload(gzipSync("{"))).status).toBe(400);
    expect((await upload(gzipSync("{}"), { commit_sha: "1".repeat(40) })).status).toBe(422);
  });

  it("names a ref in full", async () => {
    expect((await upload(gzipSync("{}"), { ref: "main" })).status).toBe(501);
    expect(github.violations).toEqual([expect.stringMatching(/body\/ref: must match pattern/)]);
    github.violations.length = 0;
  });
});
