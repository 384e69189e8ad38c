import { beforeAll, describe, expect, test } from "vitest";
import { hubCards, hubRepositories } from "../../scripts/bench/hub-cards.js";
import { hubSpecText } from "../../src/model/hub-spec.js";
import type { LockFile } from "../../src/model/lock.js";
import type { Report } from "../../src/model/report.js";
import { hubClient } from "../../src/node/hubs/client.js";
import type { HubLimits } from "../../src/node/hubs/limits.js";
import { lockText, parseLock } from "../../src/node/remote/lock.js";
import { UpstreamLookUp, type UpstreamSource } from "../../src/pipeline/hub/look-up.js";
import { temporary } from "../e2e/runner.js";
import { afterFile } from "../helpers/cleanup.js";
import { HOSTILE, startHub } from "../helpers/hub/index.js";
import { DATE, ofRule, PACKS, run } from "../helpers/run.js";

const SIZE = { cards: 60, upstreams: 100 };
const CARDS = hubCards(SIZE);
const REPOSITORIES = hubRepositories(SIZE);
const LICENSE_FILES = Object.values(REPOSITORIES).filter(({ files }) => "LICENSE" in files).length;
const packs = PACKS.filter(({ name }) => name === "ip");

const hub = await startHub(REPOSITORIES, {
  files: "direct",
  budget: { api: 1e6, resolvers: 1e6 },
});
afterFile(() => hub.stop());

/** Looks up upstreams by a client of its own, as a process does. */
const lookUp = (
  cache: string,
  source: Partial<UpstreamSource> = {},
  limits: Partial<HubLimits> = {},
) =>
  new UpstreamLookUp({
    hubs: ["hub"],
    locked: {},
    client: hubClient({
      env: { HF_ENDPOINT: hub.url, CARDWARDEN_CACHE: cache },
      cwd: cache,
      root: "/nowhere",
      date: DATE,
      offline: false,
      limits,
    }),
    ...source,
  });

async function judged(upstreams: UpstreamLookUp): Promise<{ report: Report; requests: string[] }> {
  hub.forget();
  const { report } = await run(CARDS, { packs, upstreams });
  return { report, requests: hub.requests.map(({ path }) => path) };
}

describe("many cards whose upstreams a hub knows", () => {
  const cache = temporary();
  const first = lookUp(cache);
  let asked: Awaited<ReturnType<typeof judged>>;
  beforeAll(async () => {
    asked = await judged(first);
  });

  test("cost a request for each upstream, and for each license file, none twice", () => {
    const { requests, report } = asked;
    expect(new Set(requests).size).toBe(requests.length);
    expect(requests.filter((path) => path.endsWith("/LICENSE"))).toHaveLength(LICENSE_FILES);
    expect(LICENSE_FILES).toBeGreaterThan(2);
    expect(requests).toHaveLength(Object.keys(REPOSITORIES).length + LICENSE_FILES);
    expect(report.upstreams).toHaveLength(Object.keys(REPOSITORIES).length);
    expect(report.upstreams?.filter(({ fault, license }) => fault ?? !license)).toEqual([]);
    expect(report.lineage.filter(({ resolution }) => resolution !== "hub")).toEqual([]);
  });

  test("are asked for once by the states that one run compares", async () => {
    const { requests, report } = await judged(first);
    expect(requests).toEqual([]);
    expect(report).toEqual(asked.report);
  });

  test("are not asked for again where the lock holds them", async () => {
    const lock: LockFile = {
      schema: "lock.v1",
      packs: {},
      upstreams: Object.fromEntries(
        first.results.map(({ spec, upstream }) => [hubSpecText(spec), upstream]),
      ),
    };
    const { upstreams: locked = {} } = parseLock("cardwarden.lock", lockText(lock));
    const { requests, report } = await judged(lookUp(temporary(), { locked }));
    expect(requests).toEqual([]);
    expect(report.findings).toEqual(asked.report.findings);
    expect(report.upstreams?.filter(({ locked }) => !locked)).toEqual([]);
  });

  test("are not asked for again on the same day", async () => {
    const { requests, report } = await judged(lookUp(cache));
    expect(requests).toEqual([]);
    expect(report).toEqual(asked.report);
  });

  test("are left unknown above the bound of a run, and the finding says so", async () => {
    const most = 40;
    const { requests, report } = await judged(lookUp(temporary(), { most }));
    const cards = requests.filter((path) => path.endsWith("/README.md"));
    expect(cards).toHaveLength(most);
    const left = report.upstreams?.filter(({ fault }) => fault === "over-limit") ?? [];
    expect(left.length).toBeGreaterThan(most);
    const unknown = ofRule({ report } as never, "ip/upstream-license-unknown").filter(
      ({ outcome }) => outcome === "undetermined",
    );
    const faults = unknown.flatMap(({ because }) =>
      because.flatMap(({ cards = [] }) => cards.map(({ fault }) => fault)),
    );
    expect(faults.length).toBeGreaterThan(0);
    expect(new Set(faults)).toEqual(new Set(["over-limit"]));
    // Which ones are left does not depend on which answer is the first.
    const again = await judged(lookUp(temporary(), { most }));
    expect(again.report).toEqual(report);
  });

  test("cost no more than some answers that never come where a hub hangs", async () => {
    hub.fail(() => HOSTILE.silence);
    const limits = { answerMs: 50, failures: 4, atOnce: 4 };
    const { requests, report } = await judged(lookUp(temporary(), {}, limits));
    hub.fail(undefined);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.length).toBeLessThan(limits.failures + limits.atOnce);
    const faults = report.upstreams?.map(({ fault }) => fault);
    expect(new Set(faults)).toEqual(new Set(["timeout", "unreachable"]));
  });
});
