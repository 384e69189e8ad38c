import { expect, it } from "vitest";
import { begin } from "../../src/action/begin.js";
import { readEvent } from "../../src/action/event.js";
import { readInputs } from "../../src/action/inputs.js";
import { run } from "../../src/action/run.js";
import { CONTRADICTION } from "../e2e/cards.js";
import { pullRequestEvent } from "../e2e/github/events.js";
import { reviewOf } from "../e2e/review.js";
import { folder } from "../e2e/runner.js";
import { json, loopback } from "./server.js";

const server = loopback();

/** What a step does, in order. */
async function happenings(inputs: Readonly<Record<string, string>>, summary?: () => void) {
  const files = { "student/README.md": CONTRADICTION };
  const { workspace, base, head, merge } = await reviewOf(
    { ".cardwarden.yml": "packs: [ip]\n" },
    files,
  );
  const given = { number: 7, base: { sha: base }, head: { sha: head }, mergeSha: merge };
  const env: Record<string, string> = {
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: `${folder({ "event.json": JSON.stringify(pullRequestEvent(given)) })}/event.json`,
    GITHUB_REPOSITORY: "harbour/models",
    GITHUB_SHA: merge,
  };
  for (const [name, value] of Object.entries({ token: "a-token", ...inputs }))
    env[`INPUT_${name.toUpperCase()}`] = value;
  const happened: string[] = [];
  const event = readEvent(env);
  const read = readInputs((name) => env[`INPUT_${name.toUpperCase()}`] ?? "");
  const begun = begin(env, event, read);
  server.answer = (request, response) => {
    happened.push(`${request.method}`);
    json({ message: "no" }, 422)(request, response);
  };
  const work = run({
    env,
    event,
    inputs: read,
    begun,
    step: {
      hasSummary: true,
      summary: async () => {
        if (summary) summary();
        else happened.push("summary");
      },
      mask: () => {},
      debug: () => {},
      refuse: () => {},
      crash: () => {},
      output: (name) => happened.push(`output ${name}`),
      print: (text) => {
        if (text.startsWith("::error ")) happened.push("annotations");
      },
    },
  });
  const code = await work.catch((error: { code?: string }) => error.code);
  begun.close();
  return { code, happened };
}

const OUTPUTS = ["outcome", "errors", "warnings", "notices", "undetermined"].map(
  (name) => `output ${name}`,
);

it("what is known is written before anything is sent", async () => {
  expect(await happenings({ comment: "always", suggestions: "true" })).toEqual({
    code: 1,
    happened: [...OUTPUTS, "annotations", "summary", "GET", "GET", "summary"],
  });
});

it("annotations wait for the check run that may hold them, and for nothing else", async () => {
  expect(await happenings({ "check-run": "auto", comment: "always" })).toEqual({
    code: 1,
    happened: [...OUTPUTS, "summary", "POST", "annotations", "GET", "summary"],
  });
});

it("a report that cannot be written is a mistake in an input, and nothing else is said", async () => {
  const inputs = { "report-file": "/dev/null/x/report.json", "check-run": "auto" };
  expect(await happenings(inputs)).toEqual({ code: "cannot-write", happened: [] });
});

it("a summary that cannot be written withholds no annotation", async () => {
  for (const checkRun of ["never", "auto"]) {
    const { code, happened } = await happenings({ "check-run": checkRun }, () => {
      throw new Error("no space left");
    });
    expect(code).toBeUndefined();
    expect(happened).toEqual([...OUTPUTS, "annotations"]);
  }
});
