import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { npmRemote } from "../../../src/node/remote/npm.js";
import type { Resolved } from "../../../src/node/remote/remote.js";
import { packaged } from "../../helpers/archive.js";
import { folderWith, forwarded, type Host, type Reaction } from "../../helpers/hosts.js";
import {
  access,
  at,
  codeOf,
  digestOf,
  failure,
  Hosts,
  listing,
  PACK,
  secrets,
  spec,
  WRONG,
} from "../../helpers/npm.js";
import { type Registry, startRegistry } from "../../helpers/registry.js";

let registry: Registry;
const hosts = new Hosts();
beforeAll(async () => {
  registry = await startRegistry();
  secrets.push(registry.token);
  for (const version of ["1.0.0", "1.2.0", "1.10.0", "2.0.0-rc.1", "2.0.0", "3.0.0-rc.1"])
    await registry.publish("policy", version, { "pack.json": PACK, "a/rule.json": `"${version}"` });
  await registry.publish("@private/policy", "1.0.0", { "packs/base/pack.json": PACK });
});
afterAll(() => registry?.stop());
afterEach(() => hosts.stop());

const anybody = () => at(registry.url);
const user = () => at(registry.url, registry.token);

describe("a real registry", () => {
  test("gives a package to anybody, exactly as it was locked", async () => {
    const found = await npmRemote.resolve(spec("policy", "^1"), anybody());
    expect(found).toEqual({
      source: `${registry.url}policy/-/policy-1.10.0.tgz`,
      version: "1.10.0",
      integrity: expect.stringMatching(/^sha512-.{86}==$/),
    });
    const files = await npmRemote.fetch(spec("policy", "^1"), found, anybody());
    expect(Object.fromEntries(files)).toMatchObject({
      "pack.json": PACK,
      "a/rule.json": '"1.10.0"',
    });
  });

  test.each([
    ["latest", "3.0.0-rc.1"],
    ["^1", "1.10.0"],
    ["1.x", "1.10.0"],
    ["~1.2", "1.2.0"],
    ["1.0.0", "1.0.0"],
    ["*", "2.0.0"],
    [">=2", "2.0.0"],
    [">=3.0.0-rc.0", "3.0.0-rc.1"],
    ["2.0.0-rc.1", "2.0.0-rc.1"],
  ])("%s is %s", async (range, version) => {
    expect((await npmRemote.resolve(spec("policy", range), anybody())).version).toBe(version);
  });

  test.each(["^9", "9.9.9", "next", "__proto__", "constructor"])(
    "%s is no version",
    async (range) => {
      const error = await failure(npmRemote.resolve(spec("policy", range), anybody()));
      expect(error.code).toBe("pack-no-version");
      expect(error.hint).toContain("3.0.0-rc.1");
    },
  );

  test("knows no such package", async () => {
    expect(await codeOf(npmRemote.resolve(spec("no-such-policy"), anybody()))).toBe(
      "pack-not-found",
    );
  });

  test("gives a private package to those with a token, below the folder of the pack", async () => {
    const base = spec("@private/policy", "^1", "packs/base");
    const found = await npmRemote.resolve(base, user());
    expect([...(await npmRemote.fetch(base, found, user())).keys()]).toEqual(["pack.json"]);
  });

  test("refuses a private package without a token, with a wrong one, and with a variable that nobody set", async () => {
    const found = await npmRemote.resolve(spec("@private/policy"), user());
    const unset = () => at(registry.url, `\${${"NPM_TOKEN"}}`);
    for (const [who, hint] of [
      [anybody, "_authToken="],
      [() => at(registry.url, WRONG), "not accepted"],
      [unset, "NPM_TOKEN"],
    ] as const)
      for (const work of [
        () => npmRemote.resolve(spec("@private/policy"), who()),
        () => npmRemote.fetch(spec("@private/policy"), found, who()),
      ]) {
        const error = await failure(work());
        expect(error.code).toBe("pack-denied");
        expect(error.message).toContain("npm:@private/policy");
        expect(error.hint).toContain(hint);
      }
  });

  test("what npm itself publishes, deprecates and takes back", async () => {
    const publish = async (version: string) => {
      const manifest = JSON.stringify({ name: "by-npm", version, license: "MIT" });
      const folder = folderWith({
        "package.json": manifest,
        "pack.json": PACK,
        "a/rule.json": "{}",
      });
      await registry.npm(["publish", "--ignore-scripts"], folder);
    };
    await publish("1.0.0");
    await publish("1.1.0");
    const highest = await npmRemote.resolve(spec("by-npm", "^1"), anybody());
    expect(highest.version).toBe("1.1.0");
    const files = await npmRemote.fetch(spec("by-npm", "^1"), highest, anybody());
    expect([...files.keys()].sort()).toEqual(["a/rule.json", "pack.json", "package.json"]);

    await registry.npm(["deprecate", "by-npm@1.1.0", "use\u001b[31m 1.0.0"]);
    expect(await npmRemote.resolve(spec("by-npm", "^1"), anybody())).toMatchObject({
      version: "1.0.0",
    });
    expect(await npmRemote.resolve(spec("by-npm", "^1.1"), anybody())).toMatchObject({
      version: "1.1.0",
      deprecated: expect.stringMatching(/^use [^\p{Cc}]*1\.0\.0$/u),
    });

    await registry.npm(["unpublish", "by-npm@1.1.0"]);
    const error = await failure(npmRemote.fetch(spec("by-npm", "1.1.0"), highest, anybody()));
    expect(error.code).toBe("pack-gone");
    expect(error.message).toContain("withdrew or moved the locked version");
    expect(await codeOf(npmRemote.resolve(spec("by-npm", "1.1.0"), anybody()))).toBe(
      "pack-no-version",
    );
  });
});

describe("somebody in between", () => {
  /** Stands before the registry under an address of its own. */
  const between = (change: (path: string, answer: Required<Reaction>) => Reaction) =>
    hosts.start(async (path, asked) => change(path, await forwarded(registry.url, asked)));

  test("who changes one byte of an archive is noticed before it is read", async () => {
    const locked = await npmRemote.resolve(spec("policy", "1.0.0"), anybody());
    let flip = -1;
    const proxy = await between((path, answer) => {
      const body = Buffer.from(answer.body);
      if (path.endsWith(".tgz")) body.writeUInt8(body.readUInt8(flip) ^ 1, flip);
      return { ...answer, body };
    });
    const source = locked.source.replace(registry.url, proxy.url);
    const { length } = Buffer.from((await forwardedArchive(locked)).body);
    for (flip of [0, 9, length >> 1, length - 1]) {
      const error = await failure(
        npmRemote.fetch(spec("policy", "1.0.0"), { ...locked, source }, at(proxy.url)),
      );
      expect(error.code).toBe("pack-digest-mismatch");
      expect(error.message).toContain("is not what the lock says");
    }
  });
  const forwardedArchive = async ({ source }: Resolved) => ({
    body: new Uint8Array(await (await fetch(source)).arrayBuffer()),
  });

  test("who names another host for the archive gets no credential", async () => {
    const bytes = await packaged({ "pack.json": PACK });
    const other = await hosts.start(() => ({ body: bytes }));
    const proxy = await between((path, answer) =>
      path.endsWith(".tgz")
        ? answer
        : {
            ...answer,
            body: JSON.stringify(
              JSON.parse(Buffer.from(answer.body).toString()),
              (key, value: unknown) => (key === "tarball" ? `${other.url}x.tgz` : value),
            ),
          },
    );
    const mine = () => at(proxy.url, registry.token);
    const found = await npmRemote.resolve(spec("@private/policy"), mine());
    expect(found.source).toBe(`${other.url}x.tgz`);
    expect(await codeOf(npmRemote.fetch(spec("@private/policy"), found, mine()))).toBe(
      "pack-digest-mismatch",
    );
    expect(proxy.asked).toEqual([
      { path: "/@private%2fpolicy", authorization: `Bearer ${registry.token}` },
    ]);
    expect(other.asked).toEqual([{ path: "/x.tgz", authorization: undefined }]);
  });
});

describe("a redirect", () => {
  const to = (location: string, status = 302): Reaction => ({ status, headers: { location } });

  test("on the same host is followed with the credential, three times", async () => {
    const bytes = await packaged({ "pack.json": PACK });
    let left = 0;
    const there = await hosts.start((path) => (left-- > 0 ? to(`${path}x`, 307) : { body: bytes }));
    const locked = { source: `${there.url}a.tgz`, integrity: digestOf(bytes) };
    left = 3;
    const files = await npmRemote.fetch(spec("policy"), locked, at(there.url, "abc"));
    expect([...files.keys()]).toEqual(["pack.json"]);
    expect(there.asked.map(({ authorization }) => authorization)).toEqual(
      Array(4).fill("Bearer abc"),
    );
    left = 4;
    expect(await codeOf(npmRemote.fetch(spec("policy"), locked, at(there.url)))).toBe(
      "pack-redirected",
    );
  });

  test("to another host is refused for the list of versions", async () => {
    const other = await hosts.start(() => listing({ tarball: "a.tgz" }));
    const there = await hosts.start(() => to(`${other.url}policy`));
    const error = await failure(npmRemote.resolve(spec("policy"), at(there.url, registry.token)));
    expect(error.code).toBe("pack-redirected");
    expect(error.message).toContain(other.url);
    expect(other.asked).toEqual([]);
  });

  test("or an address with a name and a password in it does not use these", async () => {
    const bytes = await packaged({ "pack.json": PACK });
    const secret = (url: string) => url.replace("//", "//alice:s3cret@");
    const other = await hosts.start(() => ({ body: bytes }));
    const there = await hosts.start(() => to(secret(`${other.url}b`)));
    const locked = { source: secret(`${there.url}a`), integrity: digestOf(bytes) };
    await npmRemote.fetch(spec("policy"), locked, anybody());
    expect([...there.asked, ...other.asked]).toEqual([
      { path: "/a", authorization: undefined },
      { path: "/b", authorization: undefined },
    ]);
  });

  test("to another host gives an archive without the credential, even back again", async () => {
    const bytes = await packaged({ "pack.json": PACK });
    const other: Host = await hosts.start((path) =>
      path === "/back" ? to(`${there.url}last`) : { body: bytes },
    );
    const there: Host = await hosts.start((path) =>
      path === "/last"
        ? { body: bytes }
        : to(`${other.url}${path === "/b" ? "back" : "x?sig=s3cret"}`),
    );
    const both = access(
      [there, other].map(({ url }) => `${url.slice(5)}:_authToken=${WRONG}\n`).join(""),
    );
    const fetched = (path: string, integrity = digestOf(bytes)) =>
      npmRemote.fetch(spec("policy"), { source: `${there.url}${path}`, integrity }, both);
    expect((await fetched("a")).has("pack.json")).toBe(true);
    expect((await fetched("b")).has("pack.json")).toBe(true);
    const authorized = [...there.asked, ...other.asked].filter(
      ({ authorization }) => authorization,
    );
    expect(authorized.map(({ path }) => path)).toEqual(["/a", "/b"]);
    // What comes from there is still compared.
    expect(await codeOf(fetched("a", digestOf(Buffer.from("other"))))).toBe("pack-digest-mismatch");
  });

  test.each(["http://registry.example/x", "file:///etc/passwd", "http://[", "ftp://127.0.0.1/"])(
    "to %s leads nowhere",
    async (location) => {
      const there = await hosts.start(() => to(location));
      const locked = { source: `${there.url}a.tgz`, integrity: digestOf(Buffer.from("")) };
      const code = await codeOf(npmRemote.fetch(spec("policy"), locked, at(there.url)));
      expect(["pack-redirected", "pack-insecure"]).toContain(code);
    },
  );
});
