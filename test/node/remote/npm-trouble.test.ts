import { createServer } from "node:http";
import { createServer as createSocketServer } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { npmRemote } from "../../../src/node/remote/npm.js";
import type { Access } from "../../../src/node/remote/remote.js";
import { listening, stopped } from "../../helpers/hosts.js";
import {
  access,
  at,
  codeOf,
  digestOf,
  failure,
  Hosts,
  listing,
  spec,
  WRONG,
} from "../../helpers/npm.js";

const hosts = new Hosts();
afterEach(() => hosts.stop());

/** Nobody listens there. */
const NOWHERE = "http://127.0.0.1:9/";

describe("a registry that is not what it should be", () => {
  const quick = { answerMs: 300, allMs: 2_000 };

  test("one that never answers", async () => {
    const silent = await hosts.start(() => undefined as never);
    const started = Date.now();
    expect(await codeOf(npmRemote.resolve(spec("policy"), at(silent.url, "abc", quick)))).toBe(
      "pack-timeout",
    );
    expect(Date.now() - started).toBeLessThan(2_000);
  });

  test("one that accepts connections and says nothing, and one that drips", async () => {
    for (const talk of ["", "HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n{"]) {
      const server = createSocketServer((socket) => {
        socket.on("error", () => {});
        socket.once("data", () => socket.write(talk));
        const drip = talk && setInterval(() => socket.write(" "), 50);
        socket.on("close", () => drip && clearInterval(drip));
      });
      const url = `http://127.0.0.1:${await listening(server)}/`;
      expect(await codeOf(npmRemote.resolve(spec("policy"), at(url, undefined, quick)))).toBe(
        "pack-timeout",
      );
      server.close();
    }
  });

  test("everything together takes no longer than it may", async () => {
    const slow = await hosts.start(async (path) => {
      await new Promise((done) => setTimeout(done, 200));
      return { status: 302, headers: { location: `${path}x` } };
    });
    const limits = { answerMs: 10_000, allMs: 300 };
    expect(await codeOf(npmRemote.resolve(spec("policy"), at(slow.url, undefined, limits)))).toBe(
      "pack-timeout",
    );
  });

  test("one that is not there, and one that breaks off", async () => {
    const gone = await hosts.start(() => ({}));
    await gone.stop();
    expect(await codeOf(npmRemote.resolve(spec("policy"), at(gone.url)))).toBe("pack-unreachable");
    const server = createServer((_, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write("{", () => response.destroy());
    });
    const url = `http://127.0.0.1:${await listening(server)}/`;
    expect(await codeOf(npmRemote.resolve(spec("policy"), at(url)))).toBe("pack-incomplete");
    await stopped(server);
  });

  test.each([
    ["<html>Sign in</html>", "pack-bad-answer"],
    ["[]", "pack-bad-answer"],
    ["null", "pack-bad-answer"],
    ['{"versions": {}}', "pack-no-version"],
    ['{"versions": {"1.0.0": null}, "dist-tags": 1}', "pack-no-version"],
    ['{"versions": {"1.0.0": {"dist": {"tarball": 1}}}}', "pack-no-version"],
  ])("one that says %s", async (body, code) => {
    const odd = await hosts.start(() => ({ body }));
    expect(await codeOf(npmRemote.resolve(spec("policy"), at(odd.url)))).toBe(code);
  });

  test.each([500, 503, 429, 418, 204])("one that answers %i", async (status) => {
    const odd = await hosts.start(() => ({ status }));
    const error = await failure(npmRemote.resolve(spec("policy"), at(odd.url)));
    expect(error.code).toBe("pack-unreachable");
    expect(error.message).toContain(String(status));
  });

  test("a list of versions that is a bomb, packed or not", async () => {
    const zeros = Buffer.alloc(17 * 1024 * 1024, " ");
    for (const reaction of [
      { body: zeros },
      { body: gzipSync(zeros), headers: { "content-encoding": "gzip" } },
    ]) {
      const bomb = await hosts.start(() => reaction);
      expect(await codeOf(npmRemote.resolve(spec("policy"), at(bomb.url)))).toBe("pack-too-big");
    }
  });

  test("an archive that is too big, or no archive", async () => {
    const zeros = Buffer.alloc(17 * 1024 * 1024);
    for (const [body, code] of [
      [zeros, "pack-too-big"],
      [Buffer.from("<html>"), "pack-broken"],
    ] as const) {
      const odd = await hosts.start(() => ({ body }));
      const locked = { source: `${odd.url}a.tgz`, integrity: digestOf(body) };
      expect(await codeOf(npmRemote.fetch(spec("policy"), locked, at(odd.url)))).toBe(code);
    }
  });

  test("a version without a digest that holds", async () => {
    const sha1 = {
      shasum: "da39a3ee5e6b4b0d3255bfef95601890afd80709",
      integrity: "sha1-2jmj7l5rSw0=",
    };
    for (const dist of [{}, sha1]) {
      const old = await hosts.start(() => listing({ tarball: "policy.tgz", ...dist }));
      expect(await codeOf(npmRemote.resolve(spec("policy"), at(old.url)))).toBe(
        "pack-no-integrity",
      );
    }
    const locked = {
      source: `${NOWHERE}policy/-/policy-1.0.0.tgz`,
      integrity: sha1.integrity,
    };
    expect(await codeOf(npmRemote.fetch(spec("policy"), locked, at(NOWHERE)))).toBe(
      "pack-no-integrity",
    );
    expect(await codeOf(npmRemote.fetch(spec("policy"), { source: "" }, at(NOWHERE)))).toBe(
      "pack-no-integrity",
    );
  });

  test("nothing comes without encryption", async () => {
    const integrity = digestOf(Buffer.from(""));
    expect(
      await codeOf(npmRemote.resolve(spec("policy"), at("http://registry.example/", WRONG))),
    ).toBe("pack-insecure");
    const open = { source: "http://registry.example/a.tgz", integrity };
    expect(await codeOf(npmRemote.fetch(spec("policy"), open, at(NOWHERE)))).toBe("pack-insecure");
    const odd = await hosts.start(() =>
      listing({ tarball: "http://registry.example/a.tgz", integrity }),
    );
    const found = await npmRemote.resolve(spec("policy"), at(odd.url));
    expect(await codeOf(npmRemote.fetch(spec("policy"), found, at(odd.url)))).toBe("pack-insecure");
  });

  test("an address with credentials is locked without them", async () => {
    const integrity = digestOf(Buffer.from(""));
    const tarball = "https://alice:s3cret@packages.example/a.tgz#x";
    const odd = await hosts.start(() => listing({ tarball, integrity }));
    const found = await npmRemote.resolve(spec("policy"), at(odd.url));
    expect(found.source).toBe("https://packages.example/a.tgz");
  });
});

describe("a proxy", () => {
  /** Notes whom it is asked to connect to, and does not. */
  async function proxy() {
    const asked: string[] = [];
    const server = createServer();
    server.on("connect", (message, socket) => {
      asked.push(`${message.url} ${message.headers.authorization ?? ""}`.trim());
      socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    });
    const port = await listening(server);
    hosts.add({ stop: () => stopped(server) });
    return { asked, url: `http://alice:s3cret@127.0.0.1:${port}` };
  }
  const npmrc = `registry=https://registry.test/\n//registry.test/:_authToken=${WRONG}\n`;
  const resolveBy = (env: Access["env"], more = "") =>
    failure(npmRemote.resolve(spec("policy"), access(npmrc + more, { env, answerMs: 2_000 })));

  test.each(["HTTPS_PROXY", "https_proxy", "HTTP_PROXY"])("of %s is used", async (name) => {
    const between = await proxy();
    const error = await resolveBy({ [name]: between.url });
    expect(between.asked).toEqual(["registry.test:443"]);
    expect(error.code).toBe("pack-unreachable");
    expect(error.message).toContain("407");
  });

  test("of .npmrc is used", async () => {
    const between = await proxy();
    await resolveBy({}, `https-proxy=${between.url}`);
    expect(between.asked).toEqual(["registry.test:443"]);
  });

  test.each(["registry.test", "other.test, .test", "*.test", "*", "registry.test:443"])(
    "is passed by where NO_PROXY is %s",
    async (entry) => {
      const between = await proxy();
      const error = await resolveBy({ HTTPS_PROXY: between.url, NO_PROXY: entry });
      expect(between.asked).toEqual([]);
      expect(["pack-unreachable", "pack-timeout"]).toContain(error.code);
    },
  );

  test.each(["try.test", "registry.test:8443", ".example"])(
    "is not passed by where NO_PROXY is %s",
    async (entry) => {
      const between = await proxy();
      await resolveBy({ HTTPS_PROXY: between.url, NO_PROXY: entry });
      expect(between.asked).toHaveLength(1);
    },
  );

  test("that cannot be read, or that hangs", async () => {
    expect((await resolveBy({ HTTPS_PROXY: "http://alice:s3cret@[" })).code).toBe(
      "pack-proxy-invalid",
    );
    const silent = createSocketServer((socket) => socket.on("error", () => {}));
    const port = await listening(silent);
    expect((await resolveBy({ HTTPS_PROXY: `http://127.0.0.1:${port}` })).code).toBe(
      "pack-timeout",
    );
    silent.close();
  });

  test("is not asked for this machine", async () => {
    const between = await proxy();
    const env = { HTTP_PROXY: between.url, HTTPS_PROXY: between.url };
    const integrity = digestOf(Buffer.from(""));
    const here = await hosts.start(() => listing({ tarball: "a.tgz", integrity }));
    await npmRemote.resolve(spec("policy"), at(here.url, undefined, { env }));
    expect(here.asked).toHaveLength(1);
    expect(between.asked).toEqual([]);
  });
});
