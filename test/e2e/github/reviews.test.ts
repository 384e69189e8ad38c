import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ask } from "./ask.js";
import { hunksOf } from "./hunks.js";
import { type GitHub, startGitHub } from "./server.js";

const PATCH = [
  "@@ -1,3 +1,4 @@",
  " one",
  "-two",
  "+TWO",
  "+more",
  " three",
  "@@ -20,2 +21,2 @@ ## Heading",
  "-twenty",
  "+TWENTY",
  " last",
  "\\ No newline at end of file",
].join("\n");

let github: GitHub;
let base: string;
let head: string;
beforeEach(async () => {
  github = await startGitHub();
  base = github.commit({}, { ref: "refs/heads/main" });
  head = github.commit({}, { parents: [base] });
  github.pull({
    number: 7,
    author: "mallory",
    base: { ref: "main", sha: base },
    head: { ref: "change", sha: head },
    files: [
      { filename: "a.md", status: "modified", patch: PATCH },
      { filename: "large.md", status: "modified" },
    ],
  });
});
afterEach(() => expect(github.violations).toEqual([]));

const review = (comments: readonly object[], more: object = {}) =>
  ask(github, "POST", "pulls/7/reviews", {
    event: "COMMENT",
    body: "see below",
    comments,
    ...more,
  });
const at = (line: number, more: object = {}) => ({ path: "a.md", line, body: "x", ...more });

it("reads the lines of both sides from a patch", () => {
  const sides = hunksOf(PATCH).map(({ right, left }) => [[...right], [...left]]);
  expect(sides).toEqual([
    [
      [1, 2, 3, 4],
      [1, 2, 3],
    ],
    [
      [21, 22],
      [20, 21],
    ],
  ]);
});

describe("a review", () => {
  it("stands at added and context lines", async () => {
    const { status, body } = await review([
      at(1),
      at(3, { side: "RIGHT" }),
      at(20, { side: "LEFT" }),
      at(4, { start_line: 2, start_side: "RIGHT" }),
    ]);
    expect(status).toBe(200);
    expect(body).toMatchObject({ state: "COMMENTED", commit_id: head, user: { type: "Bot" } });
    expect(
      github.reviewComments.map(({ line, startLine, side }) => [line, startLine, side]),
    ).toEqual([
      [1, null, "RIGHT"],
      [3, null, "RIGHT"],
      [20, null, "LEFT"],
      [4, 2, "RIGHT"],
    ]);
    const comments = (await ask(github, "GET", "pulls/7/comments?per_page=2&page=2")).body;
    expect(comments[1]).toMatchObject({ line: 4, start_line: 2, pull_request_review_id: body.id });
    expect(comments[1].diff_hunk).toMatch(/^@@ -1,3/);
    expect((await ask(github, "GET", "pulls/7/reviews")).body).toHaveLength(1);
  });

  it("is refused as a whole for one comment that is not in the diff", async () => {
    const wrong: [object, RegExp][] = [
      [at(5), /Line/],
      [at(20), /Line/],
      [at(3, { side: "DOWN" }), /Side/],
      [at(1, { path: "b.md" }), /Path/],
      [at(1, { path: "large.md" }), /Line/],
      [at(1, { line: undefined }), /Line/],
      [at(2, { start_line: 2 }), /precede/],
      [at(22, { start_line: 4 }), /same hunk/],
      [at(1, { body: " " }), /blank/],
    ];
    for (const [comment, error] of wrong) {
      const { status, body } = await review([at(1), comment]);
      expect(status).toBe(422);
      expect(body.errors[0]).toMatch(error);
    }
    expect(github.reviews).toEqual([]);
    expect(github.reviewComments).toEqual([]);
  });

  it("says something, of a commit of the pull request", async () => {
    expect((await review([], { body: "" })).status).toBe(422);
    expect((await review([], { commit_id: base })).status).toBe(422);
    expect((await review([], { commit_id: head })).status).toBe(200);
  });

  it("cannot approve", async () => {
    const approve = () => review([], { event: "APPROVE" });
    expect((await approve()).status).toBe(422);
    github.login = "mallory";
    github.app = "cards";
    expect((await approve()).body.errors[0]).toMatch(/your own pull request/);
    github.login = "harbour";
    expect((await approve()).status).toBe(200);
  });

  it("that was not submitted shows none of its comments", async () => {
    expect((await review([at(1)], { event: undefined })).body).toMatchObject({ state: "PENDING" });
    expect((await ask(github, "GET", "pulls/7/comments")).body).toEqual([]);
  });
});
