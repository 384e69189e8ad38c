import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { Report } from "../../src/model/report.js";
import { merge } from "../../src/pipeline/merge/index.js";
import { call } from "../cli/call.js";
import { judge, reviewOf } from "./review.js";
import { folder, git } from "./runner.js";

const CARD = "---\nlicense: mit\nbase_model: meta-llama/Llama-3.1-8B\n---\n\nA model that chats.\n";

describe("the Action", async () => {
  const review = await reviewOf({ "a.txt": "a\n" }, { "README.md": CARD });
  const server = { GITHUB_SERVER_URL: "https://github.com" };

  test("names the head of the pull request, its repository and the CI run", async () => {
    const { report } = await judge(review, { env: server });
    expect(report.source).toEqual({
      forge: "github",
      server: "https://github.com",
      repository: "harbour/models",
      commit: review.head,
      run: { id: "1", url: "https://github.com/harbour/models/actions/runs/1" },
    });
    expect(
      report.findings.find(({ ruleId }) => ruleId === "ip/license-contradicts-inherited")?.message,
    ).toContain("models ");
  });

  test("names the fork that the head comes from", async () => {
    const { report } = await judge(review, { env: server, fork: true });
    expect(report.source?.commit).toBe(review.head);
    expect(report.source?.repository).not.toBe("harbour/models");
    expect(report.source?.run?.url).toBe("https://github.com/harbour/models/actions/runs/1");
  });
});

test("the command line names commit and CI run, and shares keep what they have in common", async () => {
  const root = folder({ "README.md": CARD, "m/README.md": CARD });
  await git(root, "init", "-q", "-b", "main", "--template=");
  await git(root, "add", "-A");
  await git(root, "-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-q", "-m", "x");
  await git(root, "remote", "add", "origin", "https://github.com/harbour/tide");
  const commit = readFileSync(join(root, ".git/refs/heads/main"), "utf8").trim();
  const reportOf = async (id: string, ...argv: string[]): Promise<Report> => {
    vi.stubEnv("GITHUB_SERVER_URL", "https://github.com");
    vi.stubEnv("GITHUB_REPOSITORY", "harbour/tide");
    vi.stubEnv("GITHUB_SHA", commit);
    vi.stubEnv("GITHUB_RUN_ID", id);
    vi.stubEnv("GITHUB_RUN_ATTEMPT", "1");
    try {
      return JSON.parse((await call(root, ["check", "--format", "json", ...argv])).out);
    } finally {
      vi.stubEnv("GITHUB_REPOSITORY", undefined);
    }
  };
  const whole = await reportOf("7");
  const run = { id: "7", url: "https://github.com/harbour/tide/actions/runs/7" };
  const source = {
    forge: "github",
    server: "https://github.com",
    repository: "harbour/tide",
    commit,
  };
  expect(whole.source).toEqual({ ...source, run });
  const [first, second, later] = [
    await reportOf("7", "--shard", "1/2"),
    await reportOf("7", "--shard", "2/2"),
    await reportOf("8", "--shard", "2/2"),
  ];
  const joined = (...reports: Report[]) =>
    merge(reports.map((report, i) => ({ name: `${i}.json`, report })));
  expect(joined(first, second)).toEqual(whole);
  expect(joined(first, later).source).toEqual(source);
  expect(joined(whole, { ...whole, date: whole.date }).source).toBeUndefined();
});
