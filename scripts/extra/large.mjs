// Reports of more than one string of V8 can hold, in a file and on a pipe.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { join } from "node:path";
import { expect, ROOT, sh, temporary, write } from "./kit.mjs";

const CLI = join(ROOT, "dist/cli/index.js");
const CARDS = 10_000;
/** UTF-16 units of the longest string (V8, 64 bits). */
const LONGEST = 2 ** 29 - 24;
const CARD = `---
license: mit
pipeline_tag: text-generation
base_model: meta-llama/Llama-3.1-8B
---
# Model
`;

export const large = {
  name: "large",
  async run() {
    const folder = temporary();
    const cards = Array.from({ length: CARDS }, (_, i) => [`m${i}/README.md`, CARD]);
    write(join(folder, "cards"), Object.fromEntries(cards));
    const report = join(folder, "report.json");
    const cwd = join(folder, "cards");
    const { status, stderr } = sh(
      process.execPath,
      [CLI, "check", ".", "--format", `json=${report}`],
      {
        cwd,
      },
    );
    expect(status === 1, `exit code ${status}: ${stderr}`);
    const bytes = statSync(report).size;
    expect(bytes > LONGEST, `only ${bytes} bytes`);
    const printed = await piped(["check", ".", "--format", "json"], cwd);
    expect(printed === (await digest(createReadStream(report))), "the pipe has other bytes");
    return `${CARDS} cards, ${bytes} bytes`;
  },
};

/** A digest of what a command prints. */
function piped(args, cwd) {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return digest(child.stdout);
}

async function digest(stream) {
  const hash = createHash("sha256");
  for await (const part of stream) hash.update(part);
  return hash.digest("hex");
}
