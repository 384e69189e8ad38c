import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONTRADICTION } from "./cards.js";
import { checkout, judge, reviewOf } from "./review.js";
import { NODES, ROOT, temporary } from "./runner.js";

/** Says at the end of the process which HTTP clients of Node's own were loaded. */
const WATCH = `data:text/javascript,process.on("exit",()=>process.stderr.write("loaded "+process.moduleLoadList.filter((name)=>/undici|NativeModule (http|https|tls)$/.test(name)).join()+"\\n"))`;

describe.each(NODES)("the read-only path under Node $version", ({ path: node }) => {
  it("loads no HTTP client: it runs without the files that hold one", async () => {
    const dist = join(temporary(), "dist");
    cpSync(join(ROOT, "dist"), dist, { recursive: true });
    const bundle = join(dist, "bundle");
    const clients = readdirSync(bundle).filter(
      (name) => name.endsWith(".js") && readFileSync(join(bundle, name), "utf8").includes("undici"),
    );
    expect(clients.length).toBeGreaterThan(0);
    expect(clients).not.toContain("index.js");
    for (const name of clients) rmSync(join(bundle, name));
    const review = await reviewOf({ "a.txt": "a" }, { "README.md": CONTRADICTION });
    const result = await judge(review, {
      node,
      workspace: await checkout(review, 2),
      inputs: { token: "a-token", packs: "ip" },
      bundle: join(dist, "index.js"),
      nodeOptions: ["--import", WATCH],
    });
    expect(result.outputs).toMatchObject({ outcome: "fail", errors: "1" });
    expect(result.stderr.trim()).toBe("loaded");
  });
});
