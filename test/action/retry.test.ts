import { describe, expect, test } from "vitest";
import { failureOf, isLimit, pause, type RequestFailure } from "../../src/action/retry.js";

const failure = (over: Partial<RequestFailure>): RequestFailure => ({
  status: undefined,
  message: "",
  wait: undefined,
  ...over,
});

describe("pause", () => {
  test.each<[string, string, number, Partial<RequestFailure>, number | undefined]>([
    ["a dropped GET", "GET", 1, {}, 1],
    ["a dropped GET, again", "GET", 2, {}, 3],
    ["a dropped GET, for good", "GET", 3, {}, undefined],
    ["502 for a PATCH", "PATCH", 1, { status: 502 }, 1],
    ["502 for a POST: it may have been done", "POST", 1, { status: 502 }, undefined],
    ["a dropped POST: it may have been done", "POST", 1, {}, undefined],
    ["a refused connection for a POST", "POST", 1, { message: "connect ECONNREFUSED" }, 1],
    ["429 for a POST: it was not done", "POST", 1, { status: 429, wait: 2 }, 2],
    ["a secondary limit", "POST", 1, { status: 403, wait: 5 }, 5],
    ["a limit for half a minute", "GET", 1, { status: 429, wait: 30 }, 30],
    ["a limit for longer", "GET", 1, { status: 429, wait: 31 }, undefined],
    ["a limit without a time", "GET", 1, { status: 429 }, undefined],
    ["a missing right", "GET", 1, { status: 403 }, undefined],
    ["404", "GET", 1, { status: 404 }, undefined],
    ["422", "PATCH", 1, { status: 422 }, undefined],
    ["503 with a time", "GET", 1, { status: 503, wait: 4 }, 4],
  ])("%s", (_, method, attempt, over, expected) => {
    expect(pause(method, attempt, failure(over))).toBe(expected);
  });
});

test("failureOf reads status, time and cause of the client's errors", () => {
  const now = 1_000_000;
  const answer = (status: number, headers: Record<string, string>) =>
    failureOf({ message: "no", response: { status, headers } }, now);
  expect(answer(429, { "retry-after": "7" })).toMatchObject({ status: 429, wait: 7 });
  const reset = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1012" };
  expect(answer(403, reset)).toMatchObject({ status: 403, wait: 12 });
  expect(answer(403, { "x-ratelimit-remaining": "12", "x-ratelimit-reset": "1012" }).wait).toBe(
    undefined,
  );
  expect(answer(429, { "retry-after": "soon" }).wait).toBeUndefined();
  expect(failureOf({ message: "fetch failed", cause: { code: "ECONNRESET" } }, now)).toEqual(
    failure({ message: "fetch failed ECONNRESET" }),
  );
  expect(
    isLimit(failure({ status: 403, message: "You have exceeded a secondary rate limit" })),
  ).toBe(true);
});
