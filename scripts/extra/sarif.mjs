// SARIF of real runs, against the schema of OASIS and against Microsoft's validator with its rules for GitHub.
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, npmTool, ROOT, Skipped, sh, temporary } from "./kit.mjs";

const CARDS = 1000;

export const sarif = {
  name: "sarif",
  async run() {
    if (process.platform !== "linux" || process.arch !== "x64")
      throw new Skipped("the validator is fetched for Linux on x64 only");
    const program = join(npmTool("@microsoft/sarif-multitool-linux", "5.7.0"), "Sarif.Multitool");
    chmodSync(program, 0o755);
    const folder = temporary();
    const log = join(folder, "examples.sarif");
    const examples = write(["examples"], ROOT, log);

    // A result without a place is shown nowhere.
    const broken = join(folder, "broken.sarif");
    const copy = JSON.parse(readFileSync(log, "utf8"));
    copy.runs[0].results[0].locations = [];
    writeFileSync(broken, JSON.stringify(copy));
    expect(complaints(program, broken).length > 0, "it took a result without a place");

    const { writeCards } = await import(
      pathToFileURL(join(ROOT, "lib/scripts/bench/cards.js")).href
    );
    const cards = join(folder, "cards");
    await writeCards(cards, CARDS);
    const many = join(folder, "many.sarif");
    const results = write(["."], cards, many);
    expect(results > CARDS, `${CARDS} made-up cards gave ${results} results only`);

    const valid = schema();
    for (const path of [log, many]) {
      const found = [...valid(path), ...complaints(program, path)];
      expect(found.length === 0, found.slice(0, 20).join("\n"));
    }
    return `${examples} results of the examples, ${results} of ${CARDS} made-up cards`;
  },
};

/** Writes the log of a run; gives the number of its results. */
function write(paths, cwd, file) {
  const cli = join(ROOT, "dist/cli/index.js");
  const args = [cli, "check", ...paths, "--format", `sarif=${file}`, "--fail-on", "never"];
  const { status, stderr } = sh(process.execPath, args, { cwd });
  expect(status === 0, stderr);
  return JSON.parse(readFileSync(file, "utf8")).runs[0].results.length;
}

function schema() {
  const load = createRequire(import.meta.url);
  const Ajv = load("ajv-draft-04").default;
  // A pattern of the schema is no regular expression by the rules of the flag u.
  const ajv = new Ajv({ allErrors: true, unicodeRegExp: false });
  load("ajv-formats").default(ajv);
  const validate = ajv.compile(load("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));
  return (path) =>
    validate(JSON.parse(readFileSync(path, "utf8")))
      ? []
      : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Errors and warnings; its notes ask for what GitHub does not show. It exits 0 whatever it finds. */
function complaints(program, path) {
  const output = `${path}.validated`;
  const rules = ["--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"];
  const { stdout } = sh(program, [
    "validate",
    path,
    ...rules,
    "--output",
    output,
    "--log",
    "ForceOverwrite",
  ]);
  const [{ results, invocations }] = JSON.parse(readFileSync(output, "utf8")).runs;
  expect(invocations?.[0]?.executionSuccessful === true, stdout);
  return (results ?? []).map(({ ruleId, level = "warning", locations }) => {
    const { startLine } = locations?.[0]?.physicalLocation?.region ?? {};
    return `${level} ${ruleId} at line ${startLine} of the log`;
  });
}
