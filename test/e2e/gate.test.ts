import { describe, expect, it } from "vitest";
import { CLEAN, CONTRADICTION, DUTIES, RULE } from "./cards.js";
import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  workflowRunEvent,
} from "./github/events.js";
import type { GitHub } from "./github/server.js";
import { asked, checkout, type Files, githubOf, judge, type Review, reviewOf } from "./review.js";
import { folder, git } from "./runner.js";

const CARD = "models/student/README.md";
const BASE: Files = { ".cardwarden.yml": "packs: [ip]\n", [CARD]: CLEAN };
const HEAD: Files = { [CARD]: CONTRADICTION };
const waiver = (rule: string) =>
  `  - {rule: ${rule}, subject: "*", reason: r, owner: o, expires: ${nextYear()}}\n`;
/** A day that a waiver may last to. */
const nextYear = () => new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);

/** A local pack with one rule: a model states its version. */
const rule = (severity: string, status = "stable") =>
  JSON.stringify({
    id: "acme/version-missing",
    status,
    since: "1.0.0",
    stage: "any",
    kind: "missing-statement",
    subject: "model",
    title: { en: "No version" },
    when: { fact: "name", operator: "present", value: true },
    require: { fact: "version", operator: "present", value: true },
    severity: { baseline: severity, strict: severity },
    message: { en: "No version is stated." },
    rationale: { en: "r" },
    remedy: { en: "State it." },
    basis: [{ instrument: "Acme policy", provision: "1", asks: "a version", verified: true }],
    examples: [{ path: "good.md", outcome: "pass" }],
  });
const PACK: Files = {
  "policy/pack.json": JSON.stringify({ name: "acme", version: "1.0.0", title: { en: "Acme" } }),
  "policy/version-missing/rule.json": rule("error"),
};
const WITH_PACK: Files = { ...BASE, ...PACK, ".cardwarden.yml": "packs: [ip, ./policy]\n" };

describe("the gate cannot be moved by the one it judges", () => {
  const off = `rules: {${RULE}: "off", ${DUTIES}: "off"}\n`;
  it.each<[string, Files, Files, { disappear: number; appear: number }]>([
    [
      "switches every rule off",
      BASE,
      { ".cardwarden.yml": `packs: [ip]\n${off}` },
      { disappear: 2, appear: 0 },
    ],
    [
      "waives everything",
      BASE,
      { ".cardwarden.yml": `packs: [ip]\nwaivers:\n${waiver(RULE)}${waiver(DUTIES)}` },
      { disappear: 2, appear: 0 },
    ],
    [
      "deletes configuration and lock",
      { ...BASE, "cardwarden.lock": "{}\n" },
      { ".cardwarden.yml": null, "cardwarden.lock": null },
      // Without a configuration the other packs are on: what they ask would come.
      { disappear: 0, appear: 7 },
    ],
    [
      "makes everything a notice",
      BASE,
      { ".cardwarden.yml": "packs: [ip]\nlevel: advisory\n" },
      { disappear: 2, appear: 2 },
    ],
    [
      "includes other folders only",
      BASE,
      { ".cardwarden.yml": 'packs: [ip]\ninclude: ["docs/**"]\n' },
      { disappear: 2, appear: 0 },
    ],
    [
      "excludes its card",
      BASE,
      { ".cardwarden.yml": 'packs: [ip]\nexclude: ["models/**"]\n' },
      { disappear: 2, appear: 0 },
    ],
    [
      "takes the pack out",
      BASE,
      { ".cardwarden.yml": "packs: [doc]\n" },
      { disappear: 2, appear: 0 },
    ],
    [
      "brings a configuration that is found first",
      { ".github/cardwarden.yml": "packs: [ip]\n", [CARD]: CLEAN },
      { ".cardwarden.yml": "packs: [doc]\n" },
      { disappear: 2, appear: 0 },
    ],
  ])("where it %s", async (_, base, head, { disappear, appear }) => {
    const review = await reviewOf(base, { ...HEAD, ...head });
    const result = await judge(review);
    expect([...result.findings].sort()).toEqual([
      `${DUTIES} ${CARD}:3 true`,
      `${RULE} ${CARD}:3 true`,
    ]);
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    // Said where a reviewer looks, with a token that only reads.
    const [file] = Object.keys(head).sort();
    expect(result.annotations.find(({ level }) => level === "notice")).toMatchObject({
      file,
      line: 1,
      title: "Policy changed by this pull request",
    });
    const policy = result.report.change?.policy;
    const sum = (counts = { error: 0, warning: 0, notice: 0 }) =>
      counts.error + counts.warning + counts.notice;
    expect(policy?.files).toEqual(Object.keys(head).sort());
    expect([sum(policy?.disappear), policy?.disappear.error]).toEqual([
      disappear,
      disappear === 0 ? 0 : 1,
    ]);
    expect(policy?.problem === undefined ? sum(policy?.appear) : -1).toBe(appear);
  });

  it("where it edits a local pack, deletes its rule, or breaks it", async () => {
    const edits: [Files, object][] = [
      [{ "policy/version-missing/rule.json": rule("notice") }, { disappear: { error: 1 } }],
      [{ "policy/version-missing/rule.json": null }, { disappear: { error: 1 } }],
      [{ "policy/version-missing/rule.json": "{" }, { problem: expect.stringContaining("JSON") }],
      [{ "policy/pack.json": null }, { problem: expect.stringContaining("pack.json") }],
      [{ ".cardwarden.yml": "lvel: strict\n" }, { problem: expect.stringContaining("`level`") }],
    ];
    for (const [head, preview] of edits) {
      const review = await reviewOf(WITH_PACK, { ...HEAD, ...head });
      const result = await judge(review);
      expect(result.findings).toContain(`acme/version-missing ${CARD}:22 false`);
      expect(result.outputs.outcome).toBe("fail");
      expect(result.report.change?.policy).toMatchObject(preview);
    }
  });

  it("where the clone does not hold the base, local pack included", async () => {
    const review = await reviewOf(WITH_PACK, {
      ...HEAD,
      ".cardwarden.yml": "packs: []\n",
      "policy/version-missing/rule.json": rule("notice"),
    });
    const github = await githubOf(review);
    const result = await judge(review, { workspace: await checkout(review), github });
    expect(result.findings).toContain(`acme/version-missing ${CARD}:22 false`);
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    expect(github.violations).toEqual([]);
    expect(asked(github).filter((one) => one === "repos/get-content")).toHaveLength(5);
  });

  it("where it hides its card behind a rule.json", async () => {
    const review = await reviewOf(BASE, { ...HEAD, "models/student/rule.json": rule("notice") });
    expect((await judge(review)).outputs).toMatchObject({ outcome: "fail", errors: "1" });
    const pack = { "models/pack.json": PACK["policy/pack.json"] ?? null };
    const both = await reviewOf(BASE, { ...HEAD, ...pack, "models/student/rule.json": "{}" });
    expect((await judge(both)).outputs).toMatchObject({ outcome: "fail", errors: "1" });
    // Examples of a new rule in a pack that was there before are no cards.
    const rules: Files = {
      "policy/license/rule.json": rule("notice"),
      "policy/license/README.md": CONTRADICTION,
    };
    const added = await judge(await reviewOf(WITH_PACK, rules));
    expect(added.findings.join()).not.toContain("policy/");
  });

  it.each<[string, (github: GitHub, review: Review) => void]>([
    [
      "more files differ than GitHub lists",
      (github) => {
        const pull = github.pulls.get(7);
        if (pull) pull.changedFiles = 4000;
      },
    ],
    [
      "the pull request has moved on",
      (github, { base }) => {
        const pull = github.pulls.get(7);
        if (pull) pull.head = { ref: "change", sha: base };
      },
    ],
    ["the token may not see it", (github) => github.fail({ path: /pulls\/7$/, times: 9 }, 403)],
    ["its files cannot be listed", (github) => github.fail({ path: /files$/, times: 9 }, 500)],
    [
      "its files are another thing",
      (github) => github.fail({ path: /files$/ }, { status: 200, body: {} }),
    ],
  ])("where it hides its card behind a rule.json, and %s", async (_, fault) => {
    const hidden = { "rule.json": "{}", "models/student/rule.json": "{}" };
    const review = await reviewOf(BASE, { ...HEAD, ...hidden });
    const workspace = await checkout(review);
    const github = await githubOf(review);
    fault(github, review);
    // A comparison of the two commits tells it all the same.
    const compared = await judge(review, { workspace, github });
    expect(compared.findings).toContain(`${RULE} ${CARD}:3 true`);
    expect(compared).toMatchObject({ status: 1, outputs: { outcome: "fail", errors: "1" } });
    github.fail({ path: /\/compare\//, times: 9 }, 404);
    fault(github, review);
    const unknown = await judge(review, { workspace, github });
    expect([...unknown.findings].sort()).toEqual([
      `${DUTIES} ${CARD}:3 undefined`,
      `${RULE} ${CARD}:3 undefined`,
    ]);
    // Nobody can tell what else it holds back.
    expect(unknown).toMatchObject({ status: 1, outputs: { outcome: "error", errors: "1" } });
    expect(unknown.log.join("\n")).toContain("every finding counts");
  });

  it("where nobody can tell what it changed, and nothing is left to find", async () => {
    const review = await reviewOf({ ...BASE, "other/README.md": CLEAN }, { [CARD]: null });
    const github = await githubOf(review, { pull: { changedFiles: 4000 } });
    github.fail({ path: /\/compare\//, times: 9 }, 404);
    const result = await judge(review, { workspace: await checkout(review), github });
    expect(result).toMatchObject({ status: 1, outputs: { outcome: "error" } });
    expect(result.report.diagnostics.map(({ code, severity }) => [code, severity])).toContainEqual([
      "document-no-longer-checked",
      "fatal",
    ]);
    expect(result.summary).not.toContain("✅");
  });

  it("where more cards differ than are compared, and the rest is elsewhere", async () => {
    // The teacher's card takes on other terms; its student is not touched.
    const student = CLEAN.replace("Qwen/Qwen2.5-7B", "../base");
    const teacher = CLEAN.replace("governance:", "model_name: harbour/base\ngovernance:");
    const many = Object.fromEntries(
      Array.from({ length: 101 }, (_, i) => [`m${i}/README.md`, CLEAN]),
    );
    const before = { ...BASE, ...many, "base/LICENSE": "x", "student/README.md": student };
    const review = await reviewOf(
      { ...before, "base/README.md": teacher },
      {
        ...Object.fromEntries(Object.keys(many).map((file) => [file, `${CLEAN}\nMore.\n`])),
        "base/README.md": teacher.replace("license: apache-2.0", "license: llama3.1"),
      },
    );
    const github = await githubOf(review);
    const result = await judge(review, { workspace: await checkout(review), github });
    expect(result.report.change?.compared).toBe(false);
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
  });

  it("by an event whose workflow runs beside the pull request", async () => {
    const review = await reviewOf(BASE, { ...HEAD, ".cardwarden.yml": "packs: [doc]\n" });
    const { base, head, merge } = review;
    for (const event of ["pull_request_review", "pull_request_review_comment"]) {
      const result = await judge(review, { event });
      expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
      const github = await githubOf(review);
      const shallow = await judge(review, { event, workspace: await checkout(review), github });
      expect(shallow.outputs).toMatchObject({ outcome: "fail", errors: "1" });
      expect(github.violations).toEqual([]);
    }
    const main = { GITHUB_SHA: base, GITHUB_REF: "refs/heads/main" };
    const repository = { default_branch: "main" };
    const events: [string, object][] = [
      ["issue_comment", { repository, issue: { number: 7, pull_request: {} } }],
      ["workflow_run", workflowRunEvent({ head: { sha: head } })],
      ["workflow_run", workflowRunEvent({ head: { sha: head }, event: "push", pulls: [7] })],
      ["check_suite", { repository, check_suite: { pull_requests: [{ number: 7 }] } }],
      ["check_run", { repository, check_run: { pull_requests: [{ number: 7 }] } }],
      ["repository_dispatch", { repository, client_payload: { pull_request: { number: 7 } } }],
      ["an_event_of_tomorrow", { repository, pull_request: { number: 7 } }],
      // Of pull requests from forks these name none: what is checked out tells.
      ["check_suite", { repository, check_suite: { pull_requests: [] } }],
      ["status", { repository, sha: head }],
      ["deployment_status", { repository, deployment: { sha: merge } }],
      ["issue_comment", { repository, issue: { number: 8 } }],
    ];
    for (const [event, payload] of events) {
      const result = await judge(review, { event, payload, env: main });
      expect(result).toMatchObject({ status: 1, outputs: { outcome: "error" } });
      expect(result.annotations[0]?.message).toContain(`${event} is refused`);
    }
  });

  it("by what it lays over the default branch", async () => {
    const review = await reviewOf({ ...BASE, ...HEAD }, { "a.txt": "a" });
    const workspace = await checkout(review, 1, review.base);
    const payload = { repository: { default_branch: "main" }, issue: { number: 8 } };
    const env = { GITHUB_SHA: review.base, GITHUB_REF: "refs/heads/main" };
    const run = { event: "issue_comment", payload, env, workspace };
    expect((await judge(review, run)).outputs).toMatchObject({ outcome: "fail", errors: "1" });
    folder({ ".cardwarden.yml": "packs: [doc]\n" }, workspace);
    expect((await judge(review, run)).outputs).toMatchObject({ outcome: "fail", errors: "1" });
  });

  it("says where a dispatched run looks at another commit than its own", async () => {
    const review = await reviewOf(BASE, HEAD);
    const env = { GITHUB_REF: "refs/heads/main" };
    const run = { event: "workflow_dispatch", payload: dispatchEvent() };
    const result = await judge(review, { ...run, env: { ...env, GITHUB_SHA: review.base } });
    expect(result.log.join("\n")).toContain("not the commit of this run");
    const same = await judge(review, { ...run, env: { ...env, GITHUB_SHA: review.merge } });
    expect(same.log.join("\n")).not.toContain("not the commit of this run");
  });

  it("in a merge queue", async () => {
    const review = await reviewOf(BASE, { ...HEAD, ".cardwarden.yml": "packs: [doc]\n" });
    const payload = mergeGroupEvent({ base: { sha: review.base }, head: { sha: review.merge } });
    const result = await judge(review, { event: "merge_group", payload });
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
  });

  it("by naming its own revision as policy-ref", async () => {
    const review = await reviewOf(BASE, { ...HEAD, ".cardwarden.yml": "packs: [doc]\n" });
    const { head, merge } = review;
    const own = [
      "change",
      "refs/heads/change",
      head,
      head.toUpperCase(),
      merge,
      "HEAD",
      `${head}^0`,
    ];
    // Nobody is asked for any of them.
    const github = await githubOf(review);
    for (const ref of own) {
      const result = await judge(review, { github, inputs: { "policy-ref": ref } });
      expect([ref, result.outputs]).toEqual([ref, { outcome: "error" }]);
      expect(result.annotations[0]?.message).toContain("own revision");
    }
    expect(asked(github)).toEqual([]);
  });
});

describe("policy-ref", () => {
  it("holds no commit of the pull request, whatever its name", async () => {
    const first = { ...HEAD, ".cardwarden.yml": "packs: [doc]\n" };
    const review = await reviewOf(BASE, first);
    const { workspace, base, merge } = review;
    // A second commit of the pull request, a merge of the first, a tag and a branch of them.
    await git(workspace, "checkout", "-q", "change");
    await git(workspace, "commit", "-q", "--allow-empty", "-m", "second");
    const head = await git(workspace, "rev-parse", "HEAD");
    await git(workspace, "tag", "-a", "v1", "-m", "v1", review.head);
    await git(workspace, "branch", "policy", merge);
    await git(workspace, "branch", "origin/change", head);
    await git(workspace, "checkout", "-q", "--detach", base);
    await git(workspace, "merge", "-q", "--no-ff", "-m", "merge", "change");
    const newest = { ...review, head, merge: await git(workspace, "rev-parse", "HEAD") };
    const github = await githubOf(newest);
    const refs = [review.head, merge, "v1", "tags/v1", "refs/tags/v1", "policy", "origin/change"];
    for (const at of [workspace, await checkout(newest)])
      for (const ref of refs) {
        const run = { github, workspace: at, inputs: { "policy-ref": ref } };
        const result = await judge(newest, run);
        expect([ref, result.outputs]).toEqual([ref, { outcome: "error" }]);
        expect(result.annotations[0]?.message).toContain("own revision");
      }
    expect(github.violations).toEqual([]);
  });

  it("may be older or newer than the base, and may have no history with it", async () => {
    const review = await reviewOf(BASE, HEAD, { "later.txt": "x" });
    const { workspace } = review;
    const older = await git(workspace, "rev-parse", "main~1");
    await git(workspace, "checkout", "-q", "main");
    await git(workspace, "commit", "-q", "--allow-empty", "-m", "newer");
    const newer = await git(workspace, "rev-parse", "HEAD");
    await git(workspace, "checkout", "-q", "--orphan", "policy");
    await git(workspace, "commit", "-q", "--allow-empty", "-m", "policy");
    const alone = await git(workspace, "rev-parse", "HEAD");
    await git(workspace, "checkout", "-q", "--detach", review.merge);
    for (const ref of [older, newer, alone, review.base, older.toUpperCase()]) {
      const result = await judge(review, { inputs: { "policy-ref": ref } });
      expect([ref, result.outputs.outcome]).toEqual([ref, "fail"]);
    }
    const github = await githubOf(review);
    const shallow = await checkout(review);
    for (const ref of ["main", "heads/main", "policy", older, newer.slice(0, 40)]) {
      const result = await judge(review, {
        github,
        workspace: shallow,
        inputs: { "policy-ref": ref },
      });
      expect([ref, result.outputs.outcome]).toEqual([ref, "fail"]);
    }
    expect(github.violations).toEqual([]);
    // Without an answer nothing is proven.
    for (const failure of [500, 403, 404, "garbage"] as const) {
      const faulty = await githubOf(review);
      faulty.fail({ path: /compare/, times: 9 }, failure);
      const run = { github: faulty, workspace: shallow, inputs: { "policy-ref": older } };
      const result = await judge(review, run);
      expect(result.outputs).toEqual({ outcome: "error" });
      expect(result.annotations[0]?.message).toContain("cannot determine whether");
    }
  });

  it("may name a branch after which a fork has named its own", async () => {
    const review = await reviewOf(BASE, HEAD);
    const github = await githubOf(review, { pull: { fork: true } });
    const payload = pullRequestEvent({
      number: 7,
      base: { sha: review.base },
      head: { sha: review.head, ref: "main" },
      fork: true,
    });
    const result = await judge(review, { github, payload, inputs: { "policy-ref": "main" } });
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    expect(github.violations).toEqual([]);
  });

  it("takes the policy of another revision: a commit of the clone, else by GitHub", async () => {
    const review = await reviewOf(BASE, { ...HEAD, ".cardwarden.yml": "packs: [doc]\n" });
    const github = await githubOf(review);
    github.commit(
      { ".cardwarden.yml": Buffer.from("packs: [doc]\n") },
      { ref: "refs/heads/policy" },
    );
    const inputs = { "policy-ref": review.base };
    expect((await judge(review, { inputs, github })).outputs.errors).toBe("1");
    expect(asked(github)).toEqual([]);
    const named = await judge(review, { inputs: { "policy-ref": "policy" }, github });
    expect(named.outputs).toMatchObject({ outcome: "pass" });
    expect(asked(github)).toEqual([
      "repos/get-commit",
      "repos/compare-commits-with-basehead",
      "repos/compare-commits-with-basehead",
      "repos/get-content",
      // Its lock, and whether the commit itself can be seen.
      "repos/get-content",
      "repos/get-commit",
    ]);
    expect(github.violations).toEqual([]);
    const gone = await judge(review, { inputs: { "policy-ref": "nowhere" }, github });
    expect(gone.outputs).toEqual({ outcome: "error" });
  });
});
