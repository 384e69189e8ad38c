import { connect } from "node:net";
import { beforeEach, describe, expect, it } from "vitest";
import { ask } from "./ask.js";
import { type GitHub, startGitHub } from "./server.js";

let github: GitHub;
let head: string;
const started = async (options: Parameters<typeof startGitHub>[0] = {}) => {
  github = await startGitHub(options);
  const base = github.commit({ "README.md": "a\n" }, { ref: "refs/heads/main" });
  head = github.commit({ "README.md": "a\nb\n" }, { parents: [base] });
  github.pull({ number: 7, base: { ref: "main", sha: base }, head: { ref: "change", sha: head } });
};
beforeEach(() => started());

const RUN = () => ({ name: "cards", head_sha: head });

describe("the description", () => {
  it("holds requests to it", async () => {
    const wrong: [string, string, unknown, RegExp][] = [
      ["POST", "check-runs", { name: "cards" }, /body: must have required property 'head_sha'/],
      ["POST", "check-runs", { ...RUN(), conclusion: "good" }, /body\/conclusion: .*\(.*success/],
      ["POST", "check-runs", { ...RUN(), conclusoin: "success" }, /additional .*\(conclusoin\)/],
      ["POST", "check-runs", { ...RUN(), started_at: "now" }, /body\/started_at: .*date-time/],
      ["POST", "issues/7/comments", undefined, /body: is missing/],
      ["POST", "issues/7/comments", { body: null }, /body\/body: must be string/],
      ["GET", "issues/seven/comments", undefined, /path\/issue_number: must be integer/],
      ["GET", "issues/7/comments?per_page=all", undefined, /query\/per_page: must be integer/],
      ["GET", "issues/7/comments?perpage=100", undefined, /query: .*\(perpage\)/],
      ["GET", "pulls/7/comments?direction=up", undefined, /query\/direction/],
      ["GET", "pulls/7/commits", undefined, /is not described/],
      ["PUT", "contents/README.md", { message: "m", content: "" }, /is not described/],
      ["GET", "/rate_limit", undefined, /is not described/],
    ];
    for (const [method, path, body, expected] of wrong) {
      github.violations.length = 0;
      expect((await ask(github, method, path, body)).status, path).toBe(501);
      expect(github.violations, path).toHaveLength(1);
      expect(github.violations[0]).toMatch(expected);
    }
    expect(github.checkRuns).toEqual([]);
    expect(github.comments).toEqual([]);
  });

  it("holds a review to its own members: a comment on a whole file is of another endpoint", async () => {
    const comments = [{ path: "README.md", body: "x", subject_type: "file" }];
    await ask(github, "POST", "pulls/7/reviews", { event: "COMMENT", body: "x", comments });
    expect(github.violations).toEqual([expect.stringMatching(/comments\/0: .*\(subject_type\)/)]);
  });

  it("wants JSON to be called JSON and to be JSON", async () => {
    const plain = { "content-type": "text/plain" };
    expect((await ask(github, "POST", "check-runs", RUN(), plain)).status).toBe(501);
    const response = await fetch(`${github.url}/repos/harbour/models/check-runs`, {
      method: "POST",
      headers: { authorization: "token token-for-tests", "content-type": "application/json" },
      body: "{",
    });
    expect(response.status).toBe(501);
    expect(github.violations).toHaveLength(2);
  });

  it("holds answers to it, so that the stand-in cannot drift", async () => {
    const pull = github.pulls.get(7);
    Object.assign(pull as object, { title: 7 });
    const answer = await ask(github, "GET", "pulls/7");
    expect(answer.status).toBe(500);
    expect(github.violations).toEqual([
      expect.stringMatching(/answer 200: body\/title: must be string/),
    ]);
  });

  it("turns a failure of a handler into a violation, without a stack", async () => {
    Object.assign(github.pulls.get(7) as object, { base: undefined });
    const answer = await ask(github, "GET", "pulls/7");
    expect(answer).toMatchObject({ status: 500, body: { message: "Server Error" } });
    expect(answer.text).not.toMatch(/\bat \w|\.ts/);
    expect(github.violations).toEqual([expect.stringMatching(/the handler failed/)]);
  });

  it("records requests", async () => {
    await ask(github, "POST", "issues/7/comments", { body: "x" }, { "X-Test": "1" });
    await ask(github, "GET", "pulls/7/files?per_page=100&page=2");
    expect(github.requests).toMatchObject([
      {
        method: "POST",
        path: "/repos/harbour/models/issues/7/comments",
        headers: { "x-test": "1", authorization: "Bearer token-for-tests" },
        body: { body: "x" },
        operation: "issues/create-comment",
        status: 201,
      },
      { query: { per_page: "100", page: "2" }, operation: "pulls/list-files", status: 200 },
    ]);
    expect(github.violations).toEqual([]);
  });

  it("is that of GitHub Enterprise Server below /api/v3", async () => {
    await started({ ghes: true });
    expect(github.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/v3$/);
    const answer = await ask(github, "GET", "contents/README.md");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("x-github-enterprise-version")).toMatch(
      /^enterprise-server@3\.\d+\.0$/,
    );
    expect(answer.body.url).toContain("/api/v3/repos/harbour/models/contents/");
    expect(github.requests[0]?.path).toBe("/repos/harbour/models/contents/README.md");
    expect(github.violations).toEqual([]);
    // Its uploads of SARIF know no `validate`.
    const sarif = { commit_sha: head, ref: "refs/heads/main", sarif: "", validate: true };
    await ask(github, "POST", "code-scanning/sarifs", sarif);
    expect(github.violations).toEqual([expect.stringMatching(/\(validate\)/)]);
    expect((await ask(github, "GET", `${github.html}/repos/harbour/models`)).status).toBe(501);
  });
});

describe("a token", () => {
  const status = async (...args: [string, string, unknown?, Record<string, string>?]) =>
    (await ask(github, ...args)).status;
  const none = {
    contents: "none",
    checks: "none",
    issues: "none",
    "pull-requests": "none",
  } as const;

  it("has to be right", async () => {
    expect(
      await ask(github, "GET", "pulls/7", undefined, { authorization: "token x" }),
    ).toMatchObject({
      status: 401,
      body: { message: "Bad credentials" },
    });
    expect(
      await status("GET", "pulls/7", undefined, { authorization: "token token-for-tests" }),
    ).toBe(200);
    // Without any, what is private does not exist.
    const response = await fetch(`${github.url}/repos/harbour/models/pulls/7`);
    expect(response.status).toBe(404);
  });

  it("may do what it was given", async () => {
    github.permissions = { ...github.permissions, ...none };
    const writes: [string, string, unknown, string][] = [
      ["POST", "check-runs", RUN(), "checks=write"],
      ["POST", "issues/7/comments", { body: "x" }, "issues=write; pull_requests=write"],
      ["POST", "pulls/7/reviews", { body: "x", event: "COMMENT" }, "pull_requests=write"],
    ];
    for (const level of ["none", "read"] as const) {
      github.permissions.checks = level;
      github.permissions["pull-requests"] = level;
      for (const [method, path, body, accepted] of writes) {
        const answer = await ask(github, method, path, body);
        expect(answer).toMatchObject({
          status: 403,
          body: { message: "Resource not accessible by integration" },
        });
        expect(answer.headers.get("x-accepted-github-permissions")).toBe(accepted);
      }
    }
    expect(await status("GET", "pulls/7")).toBe(200);
    expect(await status("GET", "contents/README.md")).toBe(403);
    expect(github.comments).toEqual([]);
    github.permissions.issues = "write";
    expect(await status("POST", "issues/7/comments", { body: "x" })).toBe(201);
    github.permissions = { ...github.permissions, ...none, "pull-requests": "write" };
    expect(await status("POST", "issues/7/comments", { body: "x" })).toBe(201);
    expect(github.violations).toEqual([]);
  });

  it("is not needed to read what is public, but to write", async () => {
    github.private = false;
    github.permissions = { ...github.permissions, ...none };
    expect(await status("GET", "contents/README.md")).toBe(200);
    expect(await status("POST", "issues/7/comments", { body: "x" })).toBe(403);
    const url = `${github.url}/repos/harbour/models`;
    expect((await fetch(`${url}/contents/README.md`)).status).toBe(200);
    const body = JSON.stringify({ body: "x" });
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${url}/issues/7/comments`, { method: "POST", headers, body });
    expect(response.status).toBe(401);
  });

  it("of an installation is no person, and sees no other repository", async () => {
    expect(await status("GET", "/user")).toBe(403);
    expect(await status("GET", "/repos/harbour/secrets/contents/README.md")).toBe(404);
    github.login = "harbour";
    const { body } = await ask(github, "GET", "/user");
    expect(body).toMatchObject({ login: "harbour", type: "User" });
    expect(github.violations).toEqual([]);
  });
});

describe("a failure", () => {
  it("meets the requests that match, in order", async () => {
    github.fail(
      { method: "GET", path: /\/pulls\/7$/ },
      500,
      502,
      "secondary",
      429,
      "primary",
      "garbage",
      {
        status: 422,
        body: { message: "odd" },
        headers: { "x-odd": "1" },
      },
    );
    expect((await ask(github, "GET", "contents/README.md")).status).toBe(200);
    const answers = [];
    for (let i = 0; i < 8; i++) answers.push(await ask(github, "GET", "pulls/7"));
    expect(answers.map(({ status }) => status)).toEqual([500, 502, 403, 429, 403, 200, 422, 200]);
    const [server, gateway, secondary, many, primary, garbage, odd] = answers;
    expect(server?.body).toMatchObject({ message: "Server Error" });
    expect(gateway?.text).toMatch(/^<!DOCTYPE html>/);
    expect(secondary?.body.message).toMatch(/secondary rate limit/);
    expect(secondary?.headers.get("retry-after")).toBe("1");
    expect(many?.headers.get("retry-after")).toBe("1");
    expect(primary?.headers.get("x-ratelimit-remaining")).toBe("0");
    expect(garbage?.headers.get("content-type")).toMatch(/html/);
    expect(odd?.body).toEqual({ message: "odd" });
    expect(odd?.headers.get("x-odd")).toBe("1");
    expect(github.unmet).toBe(0);
    expect(github.violations).toEqual([]);
  });

  it("is repeated as often as it says", async () => {
    github.fail({ times: 2 }, 404);
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await ask(github, "GET", "pulls/7")).status);
    expect(statuses).toEqual([404, 404, 200]);
    github.fail({ method: "DELETE" }, 500);
    expect((await ask(github, "GET", "pulls/7")).status).toBe(200);
    expect(github.unmet).toBe(1);
  });

  it("drops the connection before anything was done, or after", async () => {
    github.fail({ path: /comments/ }, "reset", "truncate");
    const create = () => ask(github, "POST", "issues/7/comments", { body: "x" });
    await expect(create()).rejects.toThrow();
    expect(github.comments).toHaveLength(0);
    await expect(create()).rejects.toThrow();
    expect(github.comments).toHaveLength(1);
    expect(github.requests.map(({ status }) => status)).toEqual([0, 201]);
  });

  it("takes its time", async () => {
    github.fail({}, { slow: 150 });
    const start = performance.now();
    expect((await ask(github, "GET", "pulls/7")).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(140);
  });

  it("is the end of the requests of an hour", async () => {
    github.remaining = 1;
    const last = await ask(github, "GET", "pulls/7");
    expect(last.headers.get("x-ratelimit-remaining")).toBe("0");
    const refused = await ask(github, "GET", "pulls/7");
    expect(refused.status).toBe(403);
    expect(Number(refused.headers.get("x-ratelimit-reset"))).toBeGreaterThan(Date.now() / 1000);
  });

  it("is a request without the name of its client", async () => {
    const { port } = new URL(github.url);
    const text = await new Promise<string>((done) => {
      const socket = connect(Number(port), "127.0.0.1");
      let all = "";
      socket.on("data", (part) => {
        all += part;
      });
      socket.on("close", () => done(all));
      socket.end(
        "GET /repos/harbour/models HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: token token-for-tests\r\n\r\n",
      );
    });
    expect(text).toMatch(/^HTTP\/1\.1 403 /);
    expect(text).toMatch(/User-Agent/);
  });
});
