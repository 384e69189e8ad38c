// The package as the release workflow publishes it: packed, installed into an empty folder, and used.
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, ROOT, sh, temporary, write } from "./kit.mjs";

const USE = `import { check, memoryHost } from "cardwarden";
const host = memoryHost({ "README.md": "---\\nlicense: mit\\nbase_model: meta-llama/Llama-3.1-8B\\n---\\n" });
const { report } = await check(host, { date: "2026-11-24" });
console.log(report.findings.some(({ ruleId }) => ruleId === "ip/license-contradicts-inherited"));
`;

export const packed = {
  name: "packed",
  run() {
    const source = temporary();
    const { files } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    for (const name of ["package.json", "README.md", "LICENSE", ...files])
      cpSync(join(ROOT, name), join(source, name), { recursive: true });
    // As in .github/workflows/release.yml.
    must("npm", ["pkg", "delete", "dependencies", "overrides"], source);
    const [{ filename, size, entryCount }] = JSON.parse(must("npm", ["pack", "--json"], source));

    const user = write(temporary(), { "package.json": '{"type": "module"}', "use.js": USE });
    const args = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--offline"];
    must("npm", [...args, join(source, filename)], user);
    expect(must(process.execPath, ["use.js"], user).trim() === "true", "the library found nothing");
    const { status } = sh("npx", ["--no-install", "cardwarden", "check", join(ROOT, "examples")], {
      cwd: user,
    });
    expect(status === 1, `the command line exited ${status} on the examples`);
    return `${entryCount} files, ${(size / 1e6).toFixed(1)} MB, nothing installed beside it`;
  },
};

function must(program, args, cwd) {
  const { status, stdout, stderr } = sh(program, args, { cwd });
  expect(status === 0, `${program} ${args.join(" ")}\n${stderr}`);
  return stdout;
}
