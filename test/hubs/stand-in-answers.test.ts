import { afterEach, describe, expect, it } from "vitest";
import {
  HOSTILE,
  type HubOptions,
  MEMBER_TOKEN,
  type StandInHub,
  startHub,
} from "../helpers/hub/index.js";

let hub: StandInHub | undefined;
afterEach(() => hub?.stop());

async function started(options: HubOptions = {}): Promise<StandInHub> {
  const repositories = {
    "hf:acme/base": { files: { "README.md": "---\nlicense: mit\n---\n# Base\n" } },
    "hf:acme/tune": { files: { "README.md": "# Tune\n" } },
    "hf:acme/gated": { files: { "README.md": "# Gated\n", LICENSE: "Terms" }, gated: "auto" },
    "modelscope:acme/base": { files: { "README.md": "---\nlicense: MIT\n---\n", "a/b.txt": "b" } },
  } as const;
  hub = await startHub(repositories, options);
  return hub;
}

/** What a client without limits makes of each. */
const OUTCOMES: Record<keyof typeof HOSTILE, number | "endless" | "broken"> = {
  huge: "endless",
  announcedHuge: "endless",
  drip: "endless",
  silence: "endless",
  endlessRedirects: 307,
  circle: 307,
  nowhere: 307,
  localFile: 307,
  html: 200,
  wrongCommit: 200,
  noCommit: 200,
  brokenUtf8: 200,
  yamlBomb: 200,
  brokenOff: "broken",
  hangUp: "broken",
  gzipBomb: 200,
  wrongEncoding: "broken",
  serverError: 500,
  brokenJson: 200,
  deepJson: 200,
};

// biome-ignore lint/suspicious/noExplicitAny: the values are looked into, and asserted.
const json = async (address: string, init?: RequestInit): Promise<any> =>
  (await fetch(address, init)).json();

describe("the stand-in", () => {
  const head = (address: string, init: RequestInit = {}) =>
    fetch(address, { redirect: "manual", ...init });

  it("states the commit at every hop, and by ETag what has not changed", async () => {
    const { url, set } = await started();
    const first = await head(`${url}/acme/base/resolve/main/README.md`, { method: "HEAD" });
    expect(first.status).toBe(307);
    const commit = first.headers.get("x-repo-commit");
    expect(commit).toMatch(/^[0-9a-f]{40}$/);
    const location = `${url}${first.headers.get("location")}`;
    const second = await head(location);
    expect(second.status).toBe(200);
    expect(second.headers.get("x-repo-commit")).toBe(commit);
    const etag = second.headers.get("etag") ?? "";
    expect(etag).toBe(first.headers.get("x-linked-etag"));
    expect((await head(location, { headers: { "if-none-match": etag } })).status).toBe(304);

    const next = set("hf:acme/base", { files: { "README.md": "# Changed\n" } });
    expect(next).not.toBe(commit);
    const read = async (revision: string) =>
      (await fetch(`${url}/acme/base/resolve/${revision}/README.md`)).text();
    expect(await read("main")).toBe("# Changed\n");
    expect(await read(commit ?? "")).toContain("license: mit");
  });

  it("names what is missing in headers", async () => {
    const { url } = await started();
    const codes = async (path: string, token?: string) => {
      const headers = token ? { authorization: `Bearer ${token}` } : {};
      const { status, headers: answered } = await head(`${url}${path}`, { headers });
      return [status, answered.get("x-error-code"), answered.get("x-error-message")];
    };
    expect(await codes("/acme/base/resolve/main/none.md")).toEqual([
      404,
      "EntryNotFound",
      "Entry not found",
    ]);
    expect(await codes("/acme/base/resolve/nope/README.md")).toEqual([
      404,
      "RevisionNotFound",
      "Invalid rev id: nope",
    ]);
    expect(await codes("/acme/none/resolve/main/README.md")).toEqual([
      401,
      null,
      "Invalid username or password.",
    ]);
    expect(await codes("/acme/none/resolve/main/README.md", MEMBER_TOKEN)).toEqual([
      404,
      "RepoNotFound",
      "Repository not found",
    ]);
    expect((await codes("/acme/gated/resolve/main/LICENSE")).slice(0, 2)).toEqual([
      401,
      "GatedRepo",
    ]);
  });

  it("ignores a token that it does not know, or refuses it", async () => {
    const headers = { authorization: "Bearer hf_unknown" };
    const ignoring = await started();
    expect((await fetch(`${ignoring.url}/api/models/acme/base`, { headers })).status).toBe(200);
    await ignoring.stop();
    const refusing = await started({ unknownToken: "refused" });
    const refusal = await fetch(`${refusing.url}/api/models/acme/base`, { headers });
    expect(refusal.status).toBe(401);
    expect(refusal.headers.get("x-error-message")).toMatch(/^Invalid credentials/);
  });

  it("counts the requests of each bucket, and refuses those beyond its budget", async () => {
    const { url } = await started({
      budget: { api: 2, resolvers: 1, window: 0.2 },
      files: "direct",
    });
    const api = () => fetch(`${url}/api/models/acme/base`);
    const card = () => fetch(`${url}/acme/base/resolve/main/README.md`);
    expect((await api()).headers.get("ratelimit")).toMatch(/^"api";r=1;t=\d+$/);
    expect((await card()).headers.get("ratelimit-policy")).toBe(
      '"fixed window";"resolvers";q=1;w=0.2',
    );
    expect((await api()).status).toBe(200);
    const spent = await api();
    expect([spent.status, spent.headers.get("ratelimit")]).toEqual([429, '"api";r=0;t=1']);
    expect((await card()).status).toBe(429);
    await new Promise((done) => setTimeout(done, 210));
    expect((await api()).status).toBe(200);
  });

  it("answers as ModelScope", async () => {
    const { modelscopeUrl: url, set } = await started();
    const data = async (path: string) => (await json(`${url}${path}`)).Data;
    const id = "/api/v1/models/acme/base";
    const [{ Id }] = (await data(`${id}/commits?Ref=master&PageSize=1`)).Commit;
    const { Files, LatestCommitter } = await data(`${id}/repo/files?Revision=${Id}&Recursive=True`);
    expect(Files.map(({ Path, Type }: Record<string, string>) => [Path, Type])).toEqual([
      ["README.md", "blob"],
      ["a", "tree"],
      ["a/b.txt", "blob"],
    ]);
    expect(LatestCommitter.ShortId).toBe(Id.slice(0, 8));
    set("modelscope:acme/base", { files: { "README.md": "# New\n" } });
    const file = (revision: string) =>
      fetch(`${url}${id}/repo?Revision=${revision}&FilePath=README.md`);
    expect(await (await file(Id)).text()).toContain("license: MIT");
    expect(await (await file("master")).text()).toBe("# New\n");
    const none = await fetch(`${url}/api/v1/models/acme/none`);
    const refusal = (await none.json()) as { Code: number };
    expect([none.status, refusal.Code]).toEqual([404, 10010205001]);
    const put = {
      method: "PUT",
      body: JSON.stringify({ Path: "acme", PageNumber: 1, PageSize: 10 }),
    };
    expect((await json(`${url}/api/v1/models/`, put)).Data.TotalCount).toBe(1);
    const { data: open } = await json(`${url}/openapi/v1/models?owner=acme`);
    expect(open.models.map((model: { id: string }) => model.id)).toEqual(["acme/base"]);
  });

  it.each(Object.keys(OUTCOMES) as (keyof typeof HOSTILE)[])(
    "does harm where it is asked to: %s",
    async (name) => {
      const { url } = await started({
        fault: ({ path }) => (path.includes("base") ? HOSTILE[name] : undefined),
      });
      const read = async (path: string) => {
        const signal = AbortSignal.timeout(OUTCOMES[name] === "endless" ? 100 : 5000);
        const response = await fetch(`${url}${path}`, { redirect: "manual", signal });
        await response.arrayBuffer();
        return response.status;
      };
      const failure = (error: Error) => (error.name === "TimeoutError" ? "endless" : "broken");
      expect(await read("/acme/base/resolve/main/README.md").catch(failure)).toBe(OUTCOMES[name]);
      expect(await read("/acme/tune/resolve/main/README.md")).toBe(307);
    },
  );
});
