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
