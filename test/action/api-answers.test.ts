import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Api } from "../../src/action/api.js";
import { apiRevision, commitOf } from "../../src/action/api-revision.js";
import { FilesUnknown, filesBetween, filesOfPull } from "../../src/action/changed-files.js";
import { postCheckRun } from "../../src/action/deliver/check-run.js";
import { postComment } from "../../src/action/deliver/comment.js";
import { postSuggestions } from "../../src/action/deliver/suggestions.js";
import type { PullRequest } from "../../src/action/event.js";
import { revisionPolicy } from "../../src/action/policy-source.js";
import { pullAsData } from "../../src/action/target.js";
import { UserError } from "../../src/model/errors.js";
import type { Finding } from "../../src/model/report.js";
import { json, loopback } from "./server.js";

const server = loopback();
const HEAD = "1".repeat(40);
const BASE = "2".repeat(40);
const PULL: PullRequest = {
  number: 7,
  base: BASE,
  head: HEAD,
  headRef: "change",
  intoDefaultBranch: true,
  ownBranch: true,
};

/** A file as the contents API tells it. */
function file(path: string, text: string, over: object = {}): object {
  const bytes = Buffer.from(text);
  const sha = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  const content = bytes.toString("base64").replace(/.{1,60}/g, "$&\n");
  const common = { type: "file", path, name: path, sha, size: bytes.length };
  return { ...common, encoding: "base64", content, ...over };
}

/** Right answers, by what a request asks. */
const RIGHT: readonly (readonly [RegExp, unknown])[] = [
  [/^GET .*\/pulls\/7$/, { head: { sha: HEAD }, changed_files: 1 }],
  [
    /^GET .*\/pulls\/7\/files/,
    [{ filename: "README.md", status: "modified", patch: "@@ -1 +1 @@\n+a" }],
  ],
  [/^GET .*\/contents\/policy(?:\?|$)/, [{ name: "pack.json", path: "policy/pack.json" }]],
  [/^GET .*\/contents\/policy%2Fpack\.json/, file("policy/pack.json", "{}")],
  [/^GET .*\/contents\/README\.md/, file("README.md", "a")],
  [/^GET .*\/contents\//, file(".cardwarden.yml", "level: strict\n")],
  [
    /^GET .*\/compare\//,
    { base_commit: { sha: BASE }, merge_base_commit: { sha: BASE }, files: [] },
  ],
  [/^GET .*\/check-runs/, { check_runs: [{ id: 1, external_id: "x" }] }],
  [/^GET .*\/commits\//, { sha: BASE }],
  [/^GET .*\/comments/, []],
  [/^POST /, { id: 1 }],
  [/^PATCH /, {}],
];
const right = (request: string) => RIGHT.find(([pattern]) => pattern.test(request))?.[1];

const FIX: Finding = {
  ruleId: "x/y",
  severity: "error",
  outcome: "fail",
  message: "m",
  remedy: "r",
  subject: "s",
  primary: {
    file: "README.md",
    range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  },
  related: [],
  because: [],
  fingerprint: "0".repeat(32),
  fix: {
    safe: true,
    edits: [
      {
        file: "README.md",
        range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
        text: "b",
      },
    ],
  },
} as unknown as Finding;
const annotation = {
  path: "README.md",
  start_line: 1,
  end_line: 1,
  annotation_level: "failure",
  title: "t",
  message: "m",
} as const;

/** Everything that the Action asks of GitHub. */
const WORK: Readonly<Record<string, (api: Api) => Promise<unknown>>> = {
  "the configuration of the base": (api) =>
    revisionPolicy(apiRevision(api, BASE)).config(undefined),
  "a pack of the base": (api) => revisionPolicy(apiRevision(api, BASE)).pack("./policy"),
  "a commit by its name": (api) => commitOf(api, "main"),
  "the files of a pull request": (api) => filesOfPull(api, PULL),
  "the files of a comparison": (api) => filesBetween(api, BASE, HEAD),
  "a pull request as data": (api) =>
    pullAsData(api, PULL, { root: "/nowhere", paths: ["/nowhere"] }, BASE),
  "a comment": (api) =>
    postComment(api, { number: 7, marker: "<!-- m -->", author: "a", body: "b", create: true }),
  "a check run": (api) =>
    postCheckRun(api, {
      sha: HEAD,
      externalId: "x",
      outcome: "fail",
      title: "t",
      summary: "s",
      annotations: Array.from({ length: 60 }, () => annotation),
      detailsUrl: undefined,
    }),
  suggestions: (api) =>
    postSuggestions(api, {
      number: 7,
      head: HEAD,
      author: "a",
      findings: [FIX],
      line: () => "a",
      title: "t",
    }),
};

const GARBAGE: readonly unknown[] = [
  null,
  [],
  {},
  "x",
  5,
  [null],
  [[null]],
  [{}],
  [{ filename: null, status: "added" }],
  [{ filename: "README.md", status: "renamed" }],
  [{ id: 1, user: 5, body: {} }],
  { head: null, changed_files: "1" },
  { type: "file", content: null },
  { check_runs: [null] },
  { files: [null], merge_base_commit: null, base_commit: {} },
  { id: {}, sha: [], message: { toString: null } },
  "raw:",
  `raw:${"[".repeat(5000)}`,
  `raw:${'{"a":'.repeat(5000)}`,
];

describe.each(Object.entries(WORK))("%s", (_, work) => {
  it("is done with right answers", async () => {
    server.answer = (request, response) =>
      json(right(`${request.method} ${request.url}`))(request, response);
    await work(await server.connect());
  });

  it("fails with a described error where any answer is another", async () => {
    const api = await server.connect();
    server.asked.length = 0;
    server.answer = (request, response) =>
      json(right(`${request.method} ${request.url}`))(request, response);
    await work(api);
    const { length } = server.asked;
    for (let at = 0; at < length; at++)
      for (const value of GARBAGE)
        for (const status of [200, 404]) {
          let count = 0;
          server.answer = (request, response) => {
            const asked = `${request.method} ${request.url}`;
            const isMeant = count++ === at;
            json(isMeant ? value : right(asked), isMeant ? status : 200)(request, response);
          };
          // It may be done: by another attempt, or because nothing of that answer is read.
          await work(api).catch((error: unknown) => {
            expect([UserError.name, "ApiError", FilesUnknown.name]).toContain(
              error instanceof Error ? error.constructor.name : typeof error,
            );
          });
        }
  });
});

describe("a file of a revision", () => {
  const read = async (answer: unknown, status = 200, path = "m/README.md") => {
    server.answer = (request, response) =>
      /\/contents\//.test(request.url ?? "")
        ? json(answer, status)(request, response)
        : json({ message: "Not Found" }, 404)(request, response);
    return apiRevision(await server.connect(), BASE).file(path);
  };
  const refused = { code: "base-unreadable" };

  it("is what git would call by that name", async () => {
    const blob = await read(file("m/README.md", "a: b\n"));
    expect(Buffer.from(blob?.bytes ?? []).toString()).toBe("a: b\n");
    const empty = await read(file("m/README.md", ""));
    expect(empty).toMatchObject({ truncated: false });
    const long = { encoding: "none", content: "", size: 2_000_000 };
    expect(await read(file("m/README.md", "a", long))).toMatchObject({ truncated: true });
  });

  it.each<[string, object]>([
    ["an empty text for a file that has one", { content: "" }],
    ["a shorter text", { content: Buffer.from("a:").toString("base64") }],
    ["another text of the same length", { content: Buffer.from("c: d\n").toString("base64") }],
    ["another hash", { sha: "3".repeat(40) }],
    ["another file", { path: "n/README.md" }],
    ["no text at all, of no length", { encoding: "none", content: "", size: 0 }],
    ["an encoding that nobody knows", { encoding: "utf-8", content: "a: b\n" }],
    ["a length below nothing", { size: -1 }],
    ["another type", { type: "blob" }],
    ["a link", { type: "symlink", target: "x" }],
  ])("is refused with %s", async (_, over) => {
    await expect(read(file("m/README.md", "a: b\n", over))).rejects.toMatchObject(refused);
  });

  it("is not taken for missing where the commit cannot be seen", async () => {
    await expect(read({ message: "Not Found" }, 404)).rejects.toMatchObject(refused);
    // Asked once, however many files are looked for.
    const api = await server.connect();
    const revision = apiRevision(api, BASE);
    const answer = (commit: unknown, status: number) => {
      server.asked.length = 0;
      server.answer = (request, response) =>
        /\/commits\//.test(request.url ?? "")
          ? json(commit, status)(request, response)
          : json({ message: "Not Found" }, 404)(request, response);
    };
    answer({ sha: BASE }, 200);
    expect(await revision.file("a.md")).toBeUndefined();
    expect(await revision.folder("b")).toBeUndefined();
    expect(server.asked).toHaveLength(3);
    for (const [commit, status] of [
      [{ sha: HEAD }, 200],
      [{}, 200],
      [null, 404],
      [{ message: "No commit found for SHA" }, 422],
      [{ message: "Not Found" }, 403],
    ] as const) {
      answer(commit, status);
      await expect(apiRevision(api, BASE).file("a.md")).rejects.toMatchObject(refused);
    }
  });

  it("does not come from a folder of another name", async () => {
    const api = await server.connect();
    server.answer = json([{ name: "pack.json", path: "other/pack.json" }]);
    await expect(apiRevision(api, BASE).folder("policy")).rejects.toMatchObject(refused);
  });
});

describe("the files of a pull request", () => {
  it("are not known where the list has fewer than there are", async () => {
    const api = await server.connect();
    for (const list of [[], [{ filename: "a.md", status: "added" }]]) {
      server.answer = (request, response) =>
        json(/\/files/.test(request.url ?? "") ? list : { head: { sha: HEAD }, changed_files: 2 })(
          request,
          response,
        );
      await expect(filesOfPull(api, PULL)).rejects.toThrow(FilesUnknown);
    }
  });
});
