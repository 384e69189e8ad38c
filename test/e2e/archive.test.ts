import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { CONTRADICTION, RULE } from "./cards.js";
import { action, folder, git, NODES, ROOT, ruleOf, run, temporary } from "./runner.js";

/** What no commit holds. */
const UNTRACKED = new Set([".git", "node_modules", "lib", "coverage"]);

/** Bytes that a runner downloads for `uses:`, at most. */
const LIMIT = 1_850_000;

describe("the archive of a commit, which a runner downloads", () => {
  let archive: string;
  let bytes: number;
  beforeAll(async () => {
    const repository = temporary();
    for (const name of readdirSync(ROOT))
      if (!UNTRACKED.has(name))
        cpSync(join(ROOT, name), join(repository, name), { recursive: true });
    await git(repository, "init", "-q");
    await git(repository, "add", "--all");
    await git(repository, "commit", "-q", "-m", "the work tree");
    archive = join(temporary(), "archive");
    mkdirSync(archive);
    await git(repository, "archive", "--output", `${archive}.tar`, "HEAD");
    bytes = gzipSync(readFileSync(`${archive}.tar`)).length;
    const { status } = await run("tar", ["-xf", `${archive}.tar`, "-C", archive]);
    expect(status).toBe(0);
  });

  it("holds the Action and what its reader looks at first", () => {
    expect(readdirSync(archive).sort()).toEqual(
      ["LICENSE", "NOTICE", "README.md", "action.yml", "dist", "package.json"].sort(),
    );
    expect(readdirSync(join(archive, "dist"))).not.toContain("browser");
  });

  it(`has at most ${LIMIT} bytes`, () => {
    expect(bytes).toBeLessThanOrEqual(LIMIT);
  });

  it.each(NODES)("runs under Node $version", async ({ path: node }) => {
    const workspace = folder({ "README.md": CONTRADICTION });
    const result = await action({ workspace, node, bundle: join(archive, "dist/index.js") });
    expect(result).toMatchObject({ status: 1, stderr: "" });
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    expect(result.annotations.map(ruleOf)).toContain(RULE);
    expect(result.summary).toContain("Cardwarden");
  });
});
