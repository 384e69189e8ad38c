import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { git as ask, openObjects } from "../../src/node/git.js";
import { temporary } from "../e2e/runner.js";

describe("a git that takes its time", () => {
  afterEach(() => vi.unstubAllEnvs());

  /** A `git` on the path that does what the script says. */
  function stub(script: string): string {
    const bin = temporary();
    writeFileSync(join(bin, "git"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    vi.stubEnv("PATH", `${bin}:${process.env.PATH}`);
    return bin;
  }
  const ID = "a".repeat(40);
  const ANSWER = `printf '${ID} blob 2\\nok\\n'`;

  it("may have as long as it needs, where each answer comes in time", async () => {
    stub(`while read name; do sleep 0.1; ${ANSWER}; done`);
    const objects = openObjects({ root: temporary(), silentMs: 1000 });
    const began = Date.now();
    for (let i = 0; i < 15; i++)
      expect((await objects.read(`${i}`, 10))?.bytes.toString()).toBe("ok");
    expect(Date.now() - began).toBeGreaterThan(1000);
    objects.close();
  });

  it("may wait for the next question", async () => {
    stub(`while read name; do ${ANSWER}; done`);
    const objects = openObjects({ root: temporary(), silentMs: 200 });
    expect((await objects.read("a", 10))?.type).toBe("blob");
    await new Promise((done) => setTimeout(done, 500));
    expect((await objects.read("b", 10))?.type).toBe("blob");
    objects.close();
  });

  it("is not called silent because this process was busy", async () => {
    stub(`while read name; do ${ANSWER}; done`);
    const objects = openObjects({ root: temporary(), silentMs: 400 });
    expect((await objects.read("a", 10))?.type).toBe("blob");
    const answer = objects.read("b", 10);
    const listed = ask({ root: temporary(), silentMs: 400 }, ["x"], 10).catch((e: unknown) => e);
    // Begun, and then nothing is heard of it for longer than it may be silent.
    await new Promise((done) => setImmediate(done));
    for (const end = Date.now() + 900; Date.now() < end; );
    expect((await answer)?.type).toBe("blob");
    objects.close();
    await listed;
  });

  it("ends where it says nothing, as an answer, in one, and as a whole", async () => {
    const slow = { root: temporary(), silentMs: 300 };
    const script = `case "$*" in *cat-file*) read n; ${ANSWER}; read n; printf '${ID} blob 9\\nbroken'; sleep 60;; *) sleep 60;; esac`;
    stub(script);
    const objects = openObjects(slow);
    expect((await objects.read("a", 10))?.type).toBe("blob");
    for (const name of ["b", "c"])
      await expect(objects.read(name, 10)).rejects.toMatchObject({ code: "git-too-slow" });
    objects.close();
    await expect(ask(slow, ["diff"], 10)).rejects.toMatchObject({ code: "git-too-slow" });
  });

  it("ends where it is asked too much of it", async () => {
    stub("yes");
    expect(await ask({ root: temporary() }, ["diff"], 1000)).toMatchObject({ truncated: true });
  });
});
