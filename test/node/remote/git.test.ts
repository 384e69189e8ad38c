import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gitRemote } from "../../../src/node/remote/git.js";
import { CAPS } from "../../../src/node/remote/limits.js";
import type { Access } from "../../../src/node/remote/remote.js";
import { parseSpec } from "../../../src/policy/packs/pack-spec.js";
import { git, temporary } from "../../e2e/runner.js";
import { type GitServer, gitServer, type ServedRepository } from "../../helpers/git-server.js";
import { packFiles } from "../../helpers/pack-files.js";

const HOME = temporary();
const access = (env: Access["env"] = {}, over: Partial<Access> = {}): Access => ({
  env: { PATH: process.env.PATH, HOME, GIT_CONFIG_NOSYSTEM: "1", ...env },
  cwd: HOME,
  answerMs: CAPS.answerMs,
  allMs: CAPS.allMs,
  ...over,
});
const specOf = (text: string) => {
  const spec = parseSpec(text);
  if (spec.kind !== "git") throw new Error(text);
  return spec;
};
const resolve = (text: string, at = access()) => gitRemote.resolve(specOf(text), at);
const fetch = async (text: string, at = access()) =>
  gitRemote.fetch(specOf(text), await resolve(text, at), at);

const servers: GitServer[] = [];
async function server(options: Parameters<typeof gitServer>[0] = {}): Promise<GitServer> {
  const made = await gitServer(options);
  servers.push(made);
  return made;
}
afterAll(async () => {
  for (const one of servers) await one.close();
});

describe("what a ref stands for", () => {
  const commits: Record<string, string> = {};
  let url = "";
  let repository: ServedRepository;
  beforeAll(async () => {
    const { repository: at, url: home } = await server();
    url = `git+${home}/acme/ai-policy.git//packs/base`;
    repository = await at("acme/ai-policy");
    for (const version of ["1.0.0", "2.0.0", "2.4.1", "2.10.0", "3.0.0-rc.1"])
      commits[version] = await repository.commit(
        packFiles({ version: version.replace(/-.*/, "") }, "packs/base"),
        `refs/tags/v${version}`,
      );
    await repository.git("tag", "-a", "-m", "t", "annotated", "v2.0.0");
    await repository.git("tag", "2.4.1", "v1.0.0");
    commits.main = await repository.commit(packFiles({}, "packs/base"), "main", "release/x");
  });

  test.each([
    ["v2.0.0", "2.0.0", "refs/tags/v2.0.0"],
    ["annotated", "2.0.0", "refs/tags/annotated"],
    ["refs/tags/v1.0.0", "1.0.0", "refs/tags/v1.0.0"],
    ["main", "main", "refs/heads/main"],
    ["release/x", "main", "refs/heads/release/x"],
    ["HEAD", "main", "HEAD"],
    // Numbers, not letters; what comes before a release only where it is named.
    ["^2", "2.10.0", "refs/tags/v2.10.0"],
    ["2.x", "2.10.0", "refs/tags/v2.10.0"],
    ["~2.4", "2.4.1", "refs/tags/v2.4.1"],
    ["*", "2.10.0", "refs/tags/v2.10.0"],
    [">=1 <2.4", "2.0.0", "refs/tags/v2.0.0"],
    ["^3.0.0-rc", "3.0.0-rc.1", "refs/tags/v3.0.0-rc.1"],
    // A tag of that very name is no range.
    ["2.4.1", "1.0.0", "refs/tags/2.4.1"],
  ])("%s", async (ref, commit, name) => {
    expect(await resolve(`${url}@${ref}`)).toEqual({
      source: url.slice("git+".length).replace("//packs/base", ""),
      commit: commits[commit],
      ref: name,
    });
  });

  test("none written is the default branch; a commit is itself", async () => {
    expect(await resolve(url)).toMatchObject({ ref: "HEAD", commit: commits.main });
    const commit = commits["1.0.0"] ?? "";
    const resolved = await resolve(`${url}@${commit}`);
    expect(resolved).toMatchObject({ commit });
    expect(resolved).not.toHaveProperty("ref");
    expect((await fetch(`${url}@${commit}`)).get("pack.json")).toContain('"1.0.0"');
  });

  test.each(["v9", "^9", "refs/heads/none", "~2.5"])("no %s", async (ref) => {
    await expect(resolve(`${url}@${ref}`)).rejects.toMatchObject({ code: "pack-ref-missing" });
  });

  test("what decides is read, at the commit that was locked, and nothing else", async () => {
    const files = await fetch(`${url}@^2`);
    expect([...files.keys()].sort()).toEqual(["pack.json", "rule/rule.json"]);
    expect(files.get("pack.json")).toContain('"2.10.0"');
  });

  test("a mirror on the disk", async () => {
    const files = await fetch(`git+file://${repository.path}//packs/base@v1.0.0`);
    expect(files.get("pack.json")).toContain('"1.0.0"');
  });

  test.each(["packs/none", "packs/base/pack.json"])("no folder %s", async (folder) => {
    const spec = url.replace("packs/base", folder);
    await expect(fetch(`${spec}@v1.0.0`)).rejects.toMatchObject({ code: "pack-missing" });
  });
});

describe("a server that only hands out what a ref points at", () => {
  /** Protocol 0 asks what may be asked for; later ones hand out any object. */
  const old = access({
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "protocol.version",
    GIT_CONFIG_VALUE_0: "0",
  });

  test("the ref is fetched, and must still point there", async () => {
    const { repository, url } = await server();
    const served = await repository("acme/ai-policy");
    const spec = `git+${url}/acme/ai-policy@v1.0.0`;
    const commit = await served.commit(packFiles(), "main");
    await served.commit(packFiles({ version: "1.1.0" }), "main");
    await served.git("tag", "v1.0.0", commit);
    const resolved = await resolve(spec, old);
    const at = specOf(spec);
    expect((await gitRemote.fetch(at, resolved, old)).size).toBe(2);
    await served.git("tag", "-f", "v1.0.0", "main");
    for (const one of [resolved, { ...resolved, ref: "refs/tags/none" }])
      await expect(gitRemote.fetch(at, one, old)).rejects.toMatchObject({ code: "pack-gone" });
  });

  test("a commit that was pushed away and collected is gone", async () => {
    const { repository, url } = await server();
    const served = await repository("acme/ai-policy");
    const spec = `git+${url}/acme/ai-policy@main`;
    await served.commit(packFiles());
    const resolved = await resolve(spec);
    await served.git("update-ref", "-d", "refs/heads/main");
    await served.git("gc", "-q", "--prune=now");
    await served.commit(packFiles({ version: "9.0.0" }));
    // The work tree of the helper has a history; the new commit must not bring the old one along.
    const orphan = await served.git("commit-tree", "-m", "c", "main^{tree}");
    await served.git("update-ref", "refs/heads/main", orphan);
    await served.git("gc", "-q", "--prune=now");
    await expect(gitRemote.fetch(specOf(spec), resolved, access())).rejects.toMatchObject({
      code: "pack-gone",
    });
  });
});

describe("tokens", () => {
  const TOKEN = "ghs_secretOfTheTest";
  const PRIVATE = "github:acme/ai-policy@v1.0.0";
  const closed = async () => {
    const made = await server({ token: TOKEN });
    await (await made.repository("acme/ai-policy")).commit(packFiles(), "refs/tags/v1.0.0");
    return made;
  };

  test.each(["CARDWARDEN_PACKS_TOKEN", "GITHUB_TOKEN", "GH_TOKEN"])("%s opens it", async (name) => {
    const { url } = await closed();
    const at = access({ GITHUB_SERVER_URL: url, [name]: TOKEN });
    const resolved = await resolve(PRIVATE, at);
    expect(resolved.source).toBe(`${url}/acme/ai-policy.git`);
    expect((await gitRemote.fetch(specOf(PRIVATE), resolved, at)).size).toBe(2);
  });

  test("the one for packs comes first", async () => {
    const { url } = await closed();
    const env = { GITHUB_SERVER_URL: url, GITHUB_TOKEN: "other", GH_TOKEN: "other" };
    const right = access({ ...env, CARDWARDEN_PACKS_TOKEN: TOKEN });
    expect(await resolve(PRIVATE, right)).toMatchObject({ ref: "refs/tags/v1.0.0" });
  });

  test.each([
    ["none", {}],
    ["a wrong one", { CARDWARDEN_PACKS_TOKEN: "ghs_wrongOne" }],
  ])("%s is denied, and is not repeated", async (_, env) => {
    const { url } = await closed();
    const refused = resolve(PRIVATE, access({ GITHUB_SERVER_URL: url, ...env }));
    await expect(refused).rejects.toMatchObject({ code: "pack-denied" });
    await expect(refused).rejects.not.toThrow(/wrongOne/);
  });

  test("a repository that is not there looks the same", async () => {
    const { url } = await server();
    const at = access({ GITHUB_SERVER_URL: url });
    await expect(resolve(PRIVATE, at)).rejects.toMatchObject({ code: "pack-denied" });
  });

  test("a redirect is not followed, and nobody else sees the token", async () => {
    const [{ url, behave, requests }, other] = [await closed(), await server()];
    await (await other.repository("acme/ai-policy")).commit(packFiles(), "refs/tags/v1.0.0");
    behave({ redirect: other.url });
    const at = access({ GITHUB_SERVER_URL: url, GITHUB_TOKEN: TOKEN });
    await expect(resolve(PRIVATE, at)).rejects.toMatchObject({ code: "pack-redirected" });
    expect(requests.length).toBeGreaterThan(0);
    expect(requests[0]?.authorization).toContain("basic ");
    expect(other.requests).toEqual([]);
  });

  test("other hosts are shown none, not even one that is asked in the same run", async () => {
    const { url, requests, repository } = await server();
    await (await repository("acme/ai-policy")).commit(packFiles(), "refs/tags/v1.0.0");
    const at = access({ GITHUB_TOKEN: TOKEN, GITHUB_SERVER_URL: url });
    await fetch(`git+${url}/acme/ai-policy@v1.0.0`, at);
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
  });

  test("those of the user open other hosts: ~/.netrc", async () => {
    const { url } = await closed();
    const home = temporary();
    const entry = `machine 127.0.0.1 login x-access-token password ${TOKEN}\n`;
    writeFileSync(join(home, ".netrc"), entry, { mode: 0o600 });
    const spec = `git+${url}/acme/ai-policy@v1.0.0`;
    expect(await resolve(spec, access({ HOME: home }))).toMatchObject({ ref: "refs/tags/v1.0.0" });
    await expect(resolve(spec)).rejects.toMatchObject({ code: "pack-denied" });
  });

  test("a header for every host goes to none, one for a host to that one", async () => {
    const [{ url, requests, repository }, open] = [await closed(), await server()];
    await (await open.repository("acme/ai-policy")).commit(packFiles(), "refs/tags/v1.0.0");
    await repository("acme/ai-policy");
    const home = temporary();
    const basic = `Authorization: basic ${Buffer.from(`x-access-token:${TOKEN}`).toString("base64")}`;
    writeFileSync(
      join(home, ".gitconfig"),
      `[http]\n\textraHeader = "${basic}"\n[http "${url}/"]\n\textraHeader = "${basic}"\n`,
    );
    await resolve(`git+${open.url}/acme/ai-policy@v1.0.0`, access({ HOME: home }));
    expect(open.requests.length).toBeGreaterThan(0);
    expect(open.requests.filter(({ authorization }) => authorization)).toEqual([]);
    await resolve(`git+${url}/acme/ai-policy@v1.0.0`, access({ HOME: home }));
    expect(requests.at(-1)?.authorization).toContain("basic ");
  });

  test("the clone that is worked in has no say: headers, helpers, addresses", async () => {
    const [{ url }, stranger] = [await closed(), await server()];
    await (await stranger.repository("acme/ai-policy")).commit(packFiles(), "refs/tags/v1.0.0");
    const clone = temporary();
    await git(clone, "init", "-q");
    const sprung = join(clone, "sprung");
    for (const [key, value] of [
      [`http.${stranger.url}.extraHeader`, `Authorization: basic ${TOKEN}`],
      ["credential.helper", `!touch ${sprung}; echo username=x; echo password=${TOKEN}`],
      ["core.askPass", "/bin/false"],
      [`url.${stranger.url}.insteadOf`, url],
      ["protocol.ext.allow", "always"],
    ] as const)
      await git(clone, "config", key, value);
    const here = process.cwd();
    process.chdir(clone);
    try {
      const at = access({ GITHUB_SERVER_URL: url, GITHUB_TOKEN: TOKEN }, { cwd: clone });
      expect(await resolve(PRIVATE, at)).toMatchObject({ ref: "refs/tags/v1.0.0" });
      expect(stranger.requests).toEqual([]);
      await fetch(`git+${stranger.url}/acme/ai-policy@v1.0.0`, at);
      expect(stranger.requests.filter(({ authorization }) => authorization)).toEqual([]);
    } finally {
      process.chdir(here);
    }
    expect(existsSync(sprung)).toBe(false);
  });

  test("nobody is asked for a password", async () => {
    const { url } = await closed();
    const ask = join(temporary(), "ask");
    writeFileSync(ask, `#!/bin/sh\necho ${TOKEN}\n`, { mode: 0o755 });
    const at = access({ GIT_ASKPASS: ask, SSH_ASKPASS: ask, DISPLAY: ":0" });
    const refused = resolve(`git+${url}/acme/ai-policy@v1.0.0`, at);
    await expect(refused).rejects.toMatchObject({ code: "pack-denied" });
  });

  test.each(["ftp://ghes.example", "http://ghes.example", "https://a:b@ghes.example", "x"])(
    "GITHUB_SERVER_URL %s is refused",
    async (url) => {
      const refused = resolve(PRIVATE, access({ GITHUB_SERVER_URL: url, GITHUB_TOKEN: TOKEN }));
      await expect(refused).rejects.toMatchObject({ code: "pack-source-invalid" });
    },
  );

  test("the lock of another server is not asked of this one", async () => {
    const { url, requests } = await closed();
    const at = access({ GITHUB_SERVER_URL: url, GITHUB_TOKEN: TOKEN });
    const resolved = await resolve(PRIVATE, at);
    requests.length = 0;
    const elsewhere = { ...resolved, source: "https://ghes.example/acme/ai-policy.git" };
    await expect(gitRemote.fetch(specOf(PRIVATE), elsewhere, at)).rejects.toMatchObject({
      code: "pack-source-differs",
    });
    expect(requests).toEqual([]);
  });
});

describe("servers that do not do their part", () => {
  const soon = access({}, { answerMs: 1_000, allMs: 2_500 });

  test.each(["hang", "drip"] as const)("%s: both steps end in time", async (how) => {
    const { url, behave, repository } = await server();
    await (await repository("acme/ai-policy")).commit(packFiles(), "refs/tags/v1.0.0");
    const spec = `git+${url}/acme/ai-policy@v1.0.0`;
    const resolved = await resolve(spec);
    behave(how);
    const began = Date.now();
    await expect(resolve(spec, soon)).rejects.toMatchObject({ code: "pack-timeout" });
    await expect(gitRemote.fetch(specOf(spec), resolved, soon)).rejects.toMatchObject({
      code: "pack-timeout",
    });
    expect(Date.now() - began).toBeLessThan(15_000);
  });

  test("nobody is there", async () => {
    const gone = await gitServer();
    await gone.close();
    const refused = resolve(`git+${gone.url}/acme/ai-policy@v1`);
    await expect(refused).rejects.toMatchObject({ code: "pack-unreachable" });
  });

  test("no git", async () => {
    const { url } = await server();
    const without = access({ PATH: temporary() });
    const refused = resolve(`git+${url}/acme/ai-policy@v1`, without);
    await expect(refused).rejects.toMatchObject({ code: "git-missing" });
  });

  test("a repository that is too big is given up", async () => {
    const { url, repository } = await server();
    // What cannot be compressed.
    const noise = randomBytes(CAPS.packedBytes + 1_000_000);
    const served = await repository("acme/ai-policy");
    await served.commit({ ...packFiles(), "weights.bin": noise }, "refs/tags/v1.0.0");
    await expect(fetch(`git+${url}/acme/ai-policy@v1.0.0`)).rejects.toMatchObject({
      code: "pack-too-big",
    });
  });
});

describe("what a pack's folder may not hold", () => {
  /** A repository whose tree was made by hand, and the place of its pack. */
  async function made(change: (tree: string) => Promise<void> | void): Promise<string> {
    const tree = temporary();
    await git(tree, "init", "-q", "-b", "main");
    for (const [path, text] of Object.entries(packFiles({}, "pack"))) {
      mkdirSync(join(tree, path, ".."), { recursive: true });
      writeFileSync(join(tree, path), text);
    }
    await git(tree, "add", "-A");
    await change(tree);
    await git(tree, "commit", "-q", "-m", "c");
    return `git+file://${tree}/.git//pack@main`;
  }
  const add = async (tree: string) => {
    await git(tree, "add", "-A");
  };
  const index = (tree: string, mode: string, id: string, path: string) =>
    git(tree, "update-index", "--add", "--cacheinfo", `${mode},${id},${path}`);
  const ONES = "1".repeat(40);

  test("as it is it can be read", async () => {
    expect((await fetch(await made(() => {}))).size).toBe(2);
  });

  test("a symbolic link", async () => {
    const spec = await made(async (tree) => {
      rmSync(join(tree, "pack/rule/rule.json"));
      symlinkSync("../../../../../etc/hostname", join(tree, "pack/rule/rule.json"));
      await add(tree);
    });
    await expect(fetch(spec)).rejects.toMatchObject({ code: "pack-hostile" });
  });

  test("a submodule", async () => {
    const spec = await made(async (tree) => {
      await index(tree, "160000", ONES, "pack/other");
    });
    await expect(fetch(spec)).rejects.toMatchObject({ code: "pack-hostile" });
  });

  test("a name that no pack needs", async () => {
    for (const path of ["pack/a\\b", "pack/a\u0001", `pack/${"d/".repeat(25)}a`]) {
      const spec = await made(async (tree) => {
        await index(tree, "100644", await git(tree, "hash-object", "-w", "pack/pack.json"), path);
      });
      await expect(fetch(spec)).rejects.toMatchObject({ code: "pack-hostile" });
    }
  });

  test("links beside the folder are nobody's business", async () => {
    const spec = await made(async (tree) => {
      symlinkSync("pack", join(tree, "latest"));
      await add(tree);
    });
    expect((await fetch(spec)).size).toBe(2);
    // Nor does one lead into it.
    const through = fetch(spec.replace("//pack@", "//latest@"));
    await expect(through).rejects.toMatchObject({ code: "pack-missing" });
  });

  test("folders in folders without end", async () => {
    const spec = await made(async (tree) => {
      // Ten names for one folder, seven times over: ten million folders in a few hundred bytes.
      let id = await git(tree, "hash-object", "-t", "tree", "-w", "/dev/null");
      for (let level = 0; level < 7; level++) {
        const rows = Array.from({ length: 10 }, (_, i) => `040000 tree ${id}\td${i}\n`).join("");
        writeFileSync(join(tree, "rows"), rows);
        id = await git(tree, "-c", "alias.make=!git mktree < rows", "make");
      }
      rmSync(join(tree, "rows"));
      const bare = await git(
        tree,
        "-c",
        `alias.top=!printf '040000 tree ${id}\tpack\n' | git mktree`,
        "top",
      );
      await git(tree, "branch", "bomb", await git(tree, "commit-tree", "-m", "c", bare));
    });
    const began = Date.now();
    await expect(fetch(spec.replace("@main", "@bomb"))).rejects.toMatchObject({
      code: "pack-too-big",
    });
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  test("a text that is too long, and too many files", async () => {
    const long = await made(async (tree) => {
      writeFileSync(join(tree, "pack/rule/rule.json"), " ".repeat(CAPS.textBytes + 1));
      await add(tree);
    });
    await expect(fetch(long)).rejects.toMatchObject({ code: "pack-too-big" });
    const many = await made(async (tree) => {
      mkdirSync(join(tree, "pack/many"));
      for (let i = 0; i <= CAPS.files; i++) writeFileSync(join(tree, "pack/many", `${i}`), "");
      await add(tree);
    });
    await expect(fetch(many)).rejects.toMatchObject({ code: "pack-too-big" });
  });
});
