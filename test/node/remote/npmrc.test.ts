import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { NpmSettings } from "../../../src/node/remote/npmrc.js";
import { folderWith } from "../../helpers/hosts.js";
import { codeOf } from "../../helpers/npm.js";

/** Settings of a user, of the machine, and of folders, asked from one of these. */
function settings(
  files: { user?: string; global?: string; folders?: Record<string, string>; from?: string },
  env: Record<string, string> = {},
): NpmSettings {
  const { user, global, folders = {}, from = "." } = files;
  const home = folderWith(user === undefined ? {} : { ".npmrc": user });
  const machine = folderWith(global === undefined ? {} : { npmrc: global });
  const root = folderWith(folders);
  mkdirSync(join(root, from), { recursive: true });
  return new NpmSettings({
    env: { HOME: home, npm_config_globalconfig: join(machine, "npmrc"), ...env },
    cwd: join(root, from),
    answerMs: 1,
    allMs: 1,
  });
}
const header = (of: NpmSettings, url: string) => of.authorizationFor(new URL(url)).header;
const variable = (name: string) => `\${${name}}`;
const basic = (text: string) => `Basic ${Buffer.from(text).toString("base64")}`;

describe("the registry of a package", () => {
  test("is npm's own unless something is set", () => {
    expect(settings({}).registryOf("a").href).toBe("https://registry.npmjs.org/");
    const of = settings({ user: "registry=" });
    expect(of.registryOf("a").href).toBe("https://registry.npmjs.org/");
  });

  test("is that of its scope first", () => {
    const user = "registry = https://all.example/npm\n@acme:registry=https://acme.example/r/";
    const of = settings({ user });
    expect(of.registryOf("@acme/policy").href).toBe("https://acme.example/r/");
    expect(of.registryOf("@acme-other/policy").href).toBe("https://all.example/npm/");
    expect(of.registryOf("acme").href).toBe("https://all.example/npm/");
  });

  test("is said by the environment before the project, the user and the machine", () => {
    const at = (name: string) => `registry=https://${name}.example/`;
    const all = { user: at("user"), global: at("global"), folders: { ".npmrc": at("project") } };
    const host = (of: NpmSettings) => of.registryOf("a").host;
    expect(host(settings(all, { NPM_CONFIG_REGISTRY: "https://env.example" }))).toBe("env.example");
    expect(host(settings(all))).toBe("project.example");
    expect(host(settings({ ...all, folders: {} }))).toBe("user.example");
    expect(host(settings({ global: at("global") }))).toBe("global.example");
  });

  test("is said by another file of the user where the environment names one", () => {
    const other = folderWith({ rc: "registry=https://other.example/" });
    const env = { NPM_CONFIG_USERCONFIG: join(other, "rc") };
    const of = settings({ user: "registry=https://user.example/" }, env);
    expect(of.registryOf("a").host).toBe("other.example");
  });

  test("is looked for up to the repository, and not above a folder without one", () => {
    const folders = { ".npmrc": "registry=https://top.example/", "a/b/x": "" };
    const host = (more: Record<string, string>) =>
      settings({ folders: { ...folders, ...more }, from: "a/b" }).registryOf("a").host;
    expect(host({})).toBe("registry.npmjs.org");
    expect(host({ ".git/HEAD": "" })).toBe("top.example");
    expect(host({ "a/.git": "gitdir: x" })).toBe("registry.npmjs.org");
    expect(host({ ".git/HEAD": "", "a/.npmrc": "registry=https://near.example/" })).toBe(
      "near.example",
    );
  });

  test("holds no credentials and no query", () => {
    const user = "registry=https://alice:s3cret@all.example/npm?x=1#y";
    expect(settings({ user }).registryOf("a").href).toBe("https://all.example/npm/");
  });

  test.each([
    "all.example",
    "ftp://all.example/",
    "file:///x",
    "https://",
    `https://${variable("HOST")}/`,
  ])("cannot be %s", async (address) => {
    const of = settings({ user: `registry=${address}` });
    expect(await codeOf((async () => of.registryOf("a"))())).toBe("pack-registry-invalid");
  });
});

describe("a credential", () => {
  const user = [
    "//acme.example/npm/:_authToken=deep",
    "//acme.example/:_authToken = wide",
    "//acme.example:8443/:_auth=YTpi",
    "//pass.example/:username=alice",
    `//pass.example/:_password=${Buffer.from("s3cret").toString("base64")}`,
    "//half.example/:username=alice",
    "_authToken=of-nobody",
  ].join("\n");
  const of = settings({ user });

  test.each([
    ["https://acme.example/npm/@a%2fb", "Bearer deep"],
    ["https://acme.example/npm", "Bearer deep"],
    ["https://acme.example/npm2/x", "Bearer wide"],
    ["https://acme.example/npm/../other/x", "Bearer wide"],
    ["https://acme.example/npm/%2e%2e/other/x", "Bearer wide"],
    ["https://acme.example:8443/x", "Basic YTpi"],
    ["https://pass.example/x", basic("alice:s3cret")],
  ])("goes to %s", (url, expected) => {
    expect(header(of, url)).toBe(expected);
  });

  test.each([
    "https://other.example/npm/x",
    "https://acme.example.evil.example/npm/x",
    "https://evil.example/acme.example/npm/x",
    "https://sub.acme.example/npm/x",
    "https://acme.example:444/npm/x",
    "https://acme.example@evil.example/npm/x",
    "https://half.example/x",
  ])("does not go to %s", (url) => {
    expect(of.authorizationFor(new URL(url))).toEqual({});
  });

  test("comes from the environment, set or not", () => {
    const lines = [
      `//a.example/:_authToken=${variable("A_TOKEN")}`,
      `//b.example/:_authToken=x${variable("B_TOKEN?")}`,
    ];
    const both = settings({ user: lines.join("\n") }, { A_TOKEN: "abc" });
    expect(header(both, "https://a.example/x")).toBe("Bearer abc");
    expect(header(both, "https://b.example/x")).toBe("Bearer x");
    for (const env of [{}, { A_TOKEN: "", B_TOKEN: "" }]) {
      const none = settings({ user: lines.join("\n") }, env);
      expect(none.authorizationFor(new URL("https://a.example/x"))).toEqual({ unset: "A_TOKEN" });
    }
    const empty = settings({ user: `//b.example/:_authToken=${variable("B_TOKEN?")}` });
    expect(empty.authorizationFor(new URL("https://b.example/x"))).toEqual({});
    const direct = settings({}, { "npm_config_//c.example/:_authToken": "direct" });
    expect(header(direct, "https://c.example/x")).toBe("Bearer direct");
  });

  test.each(['"a\\r\\nx-evil: 1"', "two words", '"\\u0000"'])("cannot be %s", async (value) => {
    const broken = settings({ user: `//a.example/:_authToken=${value}` });
    const work = (async () => broken.authorizationFor(new URL("https://a.example/x")))();
    expect(await codeOf(work)).toBe("pack-npmrc-invalid");
  });
});

describe("a file of settings", () => {
  test("may say things of no matter, and hostile ones", () => {
    const user =
      "; c\n# c\n[section]\nregistry=https://in.example\n__proto__=x\n__proto__[]=y\nca[]=z\nx";
    expect(settings({ user }).registryOf("a").host).toBe("registry.npmjs.org");
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test("that is a folder, or far too long, is an error and not silence", async () => {
    const folder = { folders: { ".npmrc/x": "" } };
    const long = { user: "#".repeat(1024 * 1024 + 1) };
    for (const files of [folder, long])
      expect(await codeOf((async () => settings(files))())).toBe("pack-npmrc-unreadable");
  });
});
