import {
  datasetInfo,
  downloadFile,
  fileDownloadInfo,
  HubApiError,
  listDatasets,
  listFiles,
  listModels,
  modelInfo,
  whoAmI,
} from "@huggingface/hub";
import { afterEach, describe, expect, it } from "vitest";
import {
  HOSTILE,
  type HubOptions,
  type HubRepository,
  MEMBER_TOKEN,
  STRANGER_TOKEN,
  type StandInHub,
  startHub,
} from "../helpers/hub/index.js";

const card = (front: string, body = "# Card\n") => `---\n${front}\n---\n${body}`;

const REPOSITORIES: Record<string, HubRepository> = {
  "hf:acme/base": {
    files: { "README.md": card("license: mit\ntags: [tiny]"), "weights/part-1.bin": "0123456789" },
  },
  "hf:acme/tune": { files: { "README.md": card("license: other\nbase_model: acme/base") } },
  "hf:acme/hidden": { files: { "README.md": "# Hidden\n" }, private: true },
  "hf:acme/gated": {
    files: { "README.md": card("license: llama3.1"), LICENSE: "Terms" },
    gated: "manual",
  },
  "hf:acme/closed": {
    files: { "README.md": "# Closed\n" },
    gated: "auto",
    cardVisible: false,
    metadataVisible: false,
  },
  "hf:datasets/acme/words": { files: { "README.md": card("license: cc-by-4.0") } },
  "hf:openai-community/gpt2": { files: { "README.md": "# GPT-2\n" } },
  "modelscope:acme/base": { files: { "README.md": card("license: MIT"), "a/b.txt": "b" } },
};

let hub: StandInHub | undefined;
afterEach(() => hub?.stop());

async function started(options: HubOptions = {}): Promise<StandInHub> {
  hub = await startHub(REPOSITORIES, {
    moved: { "hf:models/gpt2": "hf:openai-community/gpt2" },
    ...options,
  });
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

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};

const statusOf = (call: Promise<unknown>): Promise<number | undefined> =>
  call.then(
    () => undefined,
    (error) => (error instanceof HubApiError ? error.statusCode : Promise.reject(error)),
  );

describe("@huggingface/hub at the stand-in", () => {
  it("reads what the API tells of models and data sets", async () => {
    const { url: hubUrl } = await started();
    const additionalFields = ["sha", "cardData", "tags", "filePaths"] as const;
    const model = await modelInfo({
      name: "acme/tune",
      hubUrl,
      additionalFields: [...additionalFields],
    });
    expect(model).toMatchObject({ name: "acme/tune", private: false, gated: false });
    expect(model.cardData).toMatchObject({ base_model: "acme/base" });
    expect(model.tags).toContain("base_model:finetune:acme/base");
    expect(model.filePaths).toEqual(["README.md"]);
    const again = await modelInfo({
      name: "acme/tune",
      hubUrl,
      revision: model.sha,
      additionalFields: ["sha"],
    });
    expect(again.sha).toBe(model.sha);
    const data = await datasetInfo({
      name: "acme/words",
      hubUrl,
      additionalFields: ["sha", "tags"],
    });
    expect(data.tags).toContain("license:cc-by-4.0");
  });

  it("lists the models and data sets of an owner by pages", async () => {
    const { url: hubUrl, requests } = await started({ pageSize: 2 });
    const models = await all(listModels({ hubUrl, search: { owner: "acme" } }));
    expect(models.map(({ name }) => name)).toEqual([
      "acme/base",
      "acme/tune",
      "acme/gated",
      "acme/closed",
    ]);
    expect(requests).toHaveLength(2);
    const owned = { hubUrl, search: { owner: "acme" }, accessToken: MEMBER_TOKEN };
    expect(await all(listModels(owned))).toHaveLength(5);
    expect(await all(listDatasets({ hubUrl, search: { owner: "acme" } }))).toHaveLength(1);
    expect(await all(listModels({ hubUrl, search: { owner: "nobody" } }))).toEqual([]);
  });

  it("lists and reads files", async () => {
    const { url: hubUrl } = await started();
    const top = await all(listFiles({ hubUrl, repo: "acme/base" }));
    expect(top.map(({ path, type }) => [path, type])).toEqual([
      ["README.md", "file"],
      ["weights", "directory"],
    ]);
    const deep = await all(listFiles({ hubUrl, repo: "acme/base", recursive: true }));
    expect(deep.map(({ path }) => path)).toContain("weights/part-1.bin");
    const path = "weights/part-1.bin";
    const info = await fileDownloadInfo({ hubUrl, repo: "acme/base", path });
    expect(info).toMatchObject({ size: 10, etag: `"${deep.at(-1)?.oid}"` });
    const blob = await downloadFile({ hubUrl, repo: "acme/base", path });
    expect(await blob?.text()).toBe("0123456789");
    expect(await blob?.slice(2, 5).text()).toBe("234");
    const repo = { type: "dataset", name: "acme/words" } as const;
    expect(await (await downloadFile({ hubUrl, repo, path: "README.md" }))?.text()).toContain(
      "cc-by",
    );
    expect(await downloadFile({ hubUrl, repo, path: "absent.md" })).toBeNull();
  });

  it("gives errors the status of the Hub", async () => {
    const { url: hubUrl } = await started();
    const asked = (name: string, accessToken?: string) =>
      statusOf(modelInfo({ name, hubUrl, ...(accessToken ? { accessToken } : {}) }));
    expect(await asked("acme/none")).toBe(401);
    expect(await asked("acme/none", MEMBER_TOKEN)).toBe(404);
    expect(await asked("acme/hidden")).toBe(401);
    expect(await asked("acme/hidden", STRANGER_TOKEN)).toBe(404);
    expect(await asked("acme/hidden", MEMBER_TOKEN)).toBeUndefined();
    expect(await asked("acme/base", "hf_unknown")).toBeUndefined();
    expect(await statusOf(modelInfo({ name: "acme/base", hubUrl, revision: "nope" }))).toBe(404);
    expect(await statusOf(whoAmI({ hubUrl, accessToken: "hf_unknown" }))).toBe(401);
    expect(await whoAmI({ hubUrl, accessToken: MEMBER_TOKEN })).toMatchObject({ name: "member" });
  });

  it("keeps the files of gated repositories closed, but not their cards and metadata", async () => {
    const { url: hubUrl } = await started();
    const read = (repo: string, path: string, accessToken?: string) =>
      downloadFile({ hubUrl, repo, path, ...(accessToken ? { accessToken } : {}) });
    expect(await modelInfo({ name: "acme/gated", hubUrl })).toMatchObject({ gated: "manual" });
    expect(await (await read("acme/gated", "README.md"))?.text()).toContain("llama3.1");
    expect(await statusOf(read("acme/gated", "LICENSE"))).toBe(401);
    expect(await statusOf(read("acme/gated", "LICENSE", STRANGER_TOKEN))).toBe(403);
    expect(await (await read("acme/gated", "LICENSE", MEMBER_TOKEN))?.text()).toBe("Terms");
    expect(await statusOf(read("acme/closed", "README.md"))).toBe(401);
    expect(await statusOf(modelInfo({ name: "acme/closed", hubUrl }))).toBe(401);
  });

  it.each(["redirect", "file"] as const)("follows a renaming (%s)", async (renamed) => {
    const { url: hubUrl, rename, requests } = await started({ renamed });
    rename("hf:acme/base", "hf:acme/basis");
    rename("hf:acme/basis", "hf:corp/base");
    expect(await modelInfo({ name: "acme/base", hubUrl })).toMatchObject({ name: "corp/base" });
    expect(await modelInfo({ name: "gpt2", hubUrl })).toMatchObject({
      name: "openai-community/gpt2",
    });
    expect(await modelInfo({ name: "Corp/BASE", hubUrl })).toMatchObject({ name: "corp/base" });
    const blob = await downloadFile({ hubUrl, repo: "acme/base", path: "README.md" });
    expect(await blob?.text()).toContain("# Card");
    expect(requests.at(-1)?.path).toMatch(
      /^\/api\/resolve-cache\/models\/corp\/base\/[0-9a-f]{40}\//,
    );
  });
});

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
