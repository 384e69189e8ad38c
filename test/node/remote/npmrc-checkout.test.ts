import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { NpmSettings } from "../../../src/node/remote/npmrc.js";
import type { Access } from "../../../src/node/remote/remote.js";
import { proxyFor } from "../../../src/node/remote/transport.js";
import { folderWith } from "../../helpers/hosts.js";
import { codeOf } from "../../helpers/npm.js";

const SECRET = "s3cret-of-the-environment";
const variable = (name: string) => `\${${name}}`;
const URL_OF = "https://npm.acme.example/npm/@acme%2fpolicy";
const TOKEN_LINE = `//npm.acme.example/npm/:_authToken=${variable("NPM_TOKEN")}`;

/** Settings in a checkout whose `.npmrc` a stranger wrote, with what its user has set outside of it. */
function settings(
  project: string,
  {
    user,
    env = {},
    ...over
  }: { user?: string; env?: Record<string, string> } & Partial<Access> = {},
): NpmSettings {
  const home = folderWith(user === undefined ? {} : { ".npmrc": user });
  return new NpmSettings({
    cwd: folderWith({ ".npmrc": project, ".git/HEAD": "" }),
    answerMs: 1,
    allMs: 1,
    ...over,
    env: { HOME: home, npm_config_globalconfig: join(home, "none"), NPM_TOKEN: SECRET, ...env },
  });
}
const shown = (of: NpmSettings, url = URL_OF) => of.authorizationFor(new URL(url));

describe("a credential in .npmrc of the checkout gets no variable", () => {
  const encoded = Buffer.from(variable("NPM_TOKEN")).toString("base64");
  test.each([
    ["a token", TOKEN_LINE],
    ["a part of one", `//npm.acme.example/:_authToken=a-${variable("NPM_TOKEN")}-b`],
    ["one that may be unset", `//npm.acme.example/:_authToken=${variable("NPM_TOKEN?")}`],
    ["a name with its password", `//npm.acme.example/:_auth=${variable("NPM_TOKEN")}`],
    [
      "a password",
      `//npm.acme.example/:username=x\n//npm.acme.example/:_password=${variable("NPM_TOKEN")}`,
    ],
    [
      "a user name",
      `//npm.acme.example/:username=${variable("NPM_TOKEN")}\n//npm.acme.example/:_password=eA==`,
    ],
    ["a quoted one", `"//npm.acme.example/:_authToken" = "${variable("NPM_TOKEN")}"`],
    ["behind its own registry", `registry=https://npm.acme.example/\n${TOKEN_LINE}`],
  ])("%s", (_, project) => {
    const { header = "", withheld } = shown(settings(project));
    expect(header).not.toContain(SECRET);
    expect(Buffer.from(header.slice(6), "base64").toString()).not.toContain(SECRET);
    expect(withheld).toMatchObject({ variable: "NPM_TOKEN", why: "checkout" });
  });

  test("not by another spelling of a variable in it", () => {
    expect(shown(settings(`//npm.acme.example/:_auth=${encoded}`)).header).toBe(`Basic ${encoded}`);
  });

  test("and the line is named", () => {
    const project = `; c\n@acme:registry=https://npm.acme.example/npm/\n${TOKEN_LINE}\n`;
    expect(shown(settings(project)).withheld?.line).toBe(3);
  });

  test.each([
    ["another host", "registry=https://other.example/"],
    ["a host whose name goes on", "registry=https://npm.acme.example.evil.example/"],
    ["another port", "//npm.acme.example:8443/:_authToken=x"],
    ["another path of the host", "registry=https://npm.acme.example/other/"],
    ["a path that only begins alike", "registry=https://npm.acme.example/np"],
    ["another transport", "registry=http://npm.acme.example/npm/"],
    ["nothing of registries", "always-auth=true\n_authToken=x"],
  ])("where the user names %s", (_, user) => {
    expect(shown(settings(TOKEN_LINE, { user })).header).toBeUndefined();
  });

  test("where the file of the user is one of the checkout, or a link into it", () => {
    const cwd = folderWith({ ".npmrc": TOKEN_LINE, ".git/HEAD": "", mine: `${TOKEN_LINE}\nx=1` });
    const elsewhere = folderWith({});
    symlinkSync(join(cwd, "mine"), join(elsewhere, "rc"));
    for (const userconfig of [join(cwd, "mine"), join(elsewhere, "rc")]) {
      const of = settings("", { cwd, env: { npm_config_userconfig: userconfig } });
      expect(shown(of).header).toBeUndefined();
      expect(shown(of).withheld?.why).toBe("checkout");
    }
    expect(shown(settings("", { cwd, env: { HOME: cwd } })).header).toBeUndefined();
    const machine = settings("", { cwd, env: { npm_config_globalconfig: join(cwd, "mine") } });
    expect(shown(machine).header).toBeUndefined();
  });

  test("where npm itself put the registry of the checkout into the environment", () => {
    const project = `registry=https://npm.acme.example/npm\n${TOKEN_LINE}`;
    const env = { npm_config_registry: "https://npm.acme.example/npm/" };
    const started = { npm_execpath: "/usr/lib/node_modules/npm/bin/npm-cli.js" };
    expect(shown(settings(project, { env: { ...env, ...started } })).header).toBeUndefined();
    const own = settings(project, {
      env: { ...started, npm_config_registry: "https://a.example" },
    });
    expect(own.registryOf("a").host).toBe("a.example");
  });
});

describe("a credential in .npmrc of the checkout gets its variable", () => {
  test.each([
    ["the registry", { user: "registry=https://npm.acme.example/npm" }],
    ["the registry of a scope", { user: "@acme:registry=https://npm.acme.example/" }],
    ["a credential of it", { user: "//npm.acme.example/:username=x" }],
    ["it in the environment", { env: { npm_config_registry: "https://npm.acme.example/npm/" } }],
    ["a credential there", { env: { "npm_config_//npm.acme.example/:always-auth": "true" } }],
  ])("where the user names %s", (_, outside) => {
    expect(shown(settings(TOKEN_LINE, outside)).header).toBe(`Bearer ${SECRET}`);
  });

  test("and one that needs none goes to its host, as in npm", () => {
    expect(shown(settings("//npm.acme.example/:_authToken=plain")).header).toBe("Bearer plain");
  });

  test("while that of the user stands where a line asks for too much", () => {
    const user = `//npm.acme.example/npm/:_authToken=of-the-user`;
    const project = `//npm.acme.example/npm/:_authToken=${variable("GITHUB_TOKEN")}`;
    const of = settings(project, { user, env: { GITHUB_TOKEN: "ghs_x" } });
    expect(shown(of).header).toBe("Bearer of-the-user");
  });
});

describe("tokens for GitHub", () => {
  const names = [
    ...["GITHUB_TOKEN", "GH_TOKEN", "GH_ENTERPRISE_TOKEN", "CARDWARDEN_PACKS_TOKEN"],
    ...["INPUT_TOKEN", "INPUT_PACKS-TOKEN", "ACTIONS_RUNTIME_TOKEN", "github_token"],
  ];
  test.each(names)("%s is in no .npmrc", (name) => {
    const line = `//npm.acme.example/:_authToken=${variable(name)}`;
    const env = { [name]: SECRET };
    const registry = "registry=https://npm.acme.example/";
    for (const of of [
      settings(line, { user: registry, env }),
      settings("", { user: `${registry}\n${line}`, env }),
      settings("", { user: `//npm.acme.example/:_authToken=x${variable(`${name}?`)}`, env }),
    ])
      expect(shown(of)).toEqual({
        withheld: expect.objectContaining({ variable: name, why: "github" }),
      });
    for (const user of [
      `registry=https://${variable(name)}.example/`,
      `https-proxy=http://${variable(name)}@p.example`,
    ]) {
      const of = settings("", { user, env });
      expect(of.outside("https-proxy") ?? "").not.toContain(SECRET);
    }
  });

  test.each([
    ["https://npm.pkg.github.com/@acme%2fpolicy", {}],
    ["https://npm.ghes.example/@acme%2fpolicy", { GITHUB_SERVER_URL: "https://ghes.example" }],
    ["https://ghes.example/_registry/npm/a", { GITHUB_SERVER_URL: "https://ghes.example" }],
  ])("go to %s where the user says so, and not where the checkout does", (url, env) => {
    const line = `//${new URL(url).host}/:_authToken=${variable("GITHUB_TOKEN")}`;
    const given = { env: { ...env, GITHUB_TOKEN: SECRET } };
    expect(shown(settings("", { user: line, ...given }), url).header).toBe(`Bearer ${SECRET}`);
    const user = `registry=${new URL("/", url)}`;
    expect(shown(settings(line, { user, ...given }), url).header).toBeUndefined();
  });
});

describe("of the way to a registry .npmrc of the checkout says nothing", () => {
  const url = new URL(URL_OF);
  test.each([
    "https-proxy=http://127.0.0.1:9",
    `https-proxy=http://${variable("NPM_TOKEN")}@127.0.0.1:9`,
    `proxy=http://${variable("NPM_TOKEN")}@127.0.0.1:9`,
    "noproxy=*",
  ])("%s", (project) => {
    const env = { HTTPS_PROXY: "http://proxy.acme.example:3128" };
    const of = settings(project, { env });
    expect(proxyFor(url, env, of)).toBe(env.HTTPS_PROXY);
    expect(proxyFor(url, {}, settings(project))).toBeUndefined();
  });

  test("the user does", () => {
    const of = settings("", { user: `https-proxy=http://${variable("NPM_TOKEN")}@p.example` });
    expect(proxyFor(url, {}, of)).toBe(`http://${SECRET}@p.example`);
  });

  test.each([
    `registry=https://${variable("NPM_TOKEN")}.evil.example/`,
    `registry=https://evil.example/${variable("NPM_TOKEN")}/`,
    `registry=https://evil.example/${variable("NPM_TOKEN?")}`,
    `@acme:registry=https://evil.example/?${variable("NPM_TOKEN")}`,
  ])("an address holds no variable: %s", async (project) => {
    const of = settings(project);
    expect(await codeOf((async () => of.registryOf("@acme/policy"))())).toBe(
      "pack-registry-invalid",
    );
  });
});

test("a run that may not read it does not, by whatever name", () => {
  const cwd = folderWith({ ".npmrc": "registry=https://evil.example/\nx=1", ".git/HEAD": "" });
  const of = (env: Record<string, string>) => settings("", { cwd, env, withoutProject: true });
  for (const env of [{}, { npm_config_userconfig: join(cwd, ".npmrc") }, { HOME: cwd }])
    expect(of(env).registryOf("a").host).toBe("registry.npmjs.org");
});
