import { request } from "node:http";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { startProxy } from "./proxy.js";
import { startGitHub } from "./server.js";

it("passes a request in absolute form on", async () => {
  const github = await startGitHub({ private: false });
  const proxy = await startProxy();
  const get = () =>
    new Promise<number | undefined>((done, fail) => {
      const { hostname, port } = new URL(proxy.url);
      const headers = { "user-agent": "test", "proxy-authorization": "Basic eDp5" };
      const path = `${github.url}/repos/harbour/models`;
      const outgoing = request({ hostname, port, path, headers }, (response) => {
        response.resume();
        done(response.statusCode);
      });
      outgoing.on("error", fail);
      outgoing.end();
    });
  expect(await get()).toBe(200);
  expect(proxy.requests).toMatchObject([
    {
      method: "GET",
      target: `${github.url}/repos/harbour/models`,
      headers: { "proxy-authorization": "Basic eDp5" },
    },
  ]);
  expect(github.requests).toHaveLength(1);
  expect(github.requests[0]?.headers).not.toHaveProperty("proxy-authorization");
  proxy.refuse = 407;
  expect(await get()).toBe(407);
  expect(github.requests).toHaveLength(1);
});

it("makes a tunnel, or refuses it", async () => {
  const github = await startGitHub({ private: false });
  const proxy = await startProxy();
  const host = new URL(github.url).host;
  const talk = () =>
    new Promise<string>((done) => {
      let text = "";
      const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1");
      socket.on("data", (part) => {
        const first = text === "";
        text += part;
        if (first && text.startsWith("HTTP/1.1 200"))
          socket.write(
            `GET /repos/harbour/models HTTP/1.1\r\nhost: ${host}\r\nuser-agent: test\r\nconnection: close\r\n\r\n`,
          );
      });
      socket.on("close", () => done(text));
      socket.write(`CONNECT ${host} HTTP/1.1\r\nhost: ${host}\r\n\r\n`);
    });
  expect(await talk()).toMatch(/"full_name":"harbour\/models"/);
  expect(proxy.requests).toMatchObject([{ method: "CONNECT", target: host }]);
  proxy.refuse = 502;
  expect(await talk()).toMatch(/^HTTP\/1\.1 502 /);
  expect(github.requests).toHaveLength(1);
  await proxy.close();
});
