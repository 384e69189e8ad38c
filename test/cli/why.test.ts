import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CLEAN, CONTRADICTION, RULE } from "../e2e/cards.js";
import { folder } from "../e2e/runner.js";
import { card } from "../helpers/run.js";
import { call, OBEYED } from "./call.js";

const why = (cwd: string, file: string, rule: string, ...more: string[]) =>
  call(cwd, ["facts", file, "--rule", rule, ...more]);
/** `subject: outcome` of every subject that is shown. */
const outcomes = (out: string) =>
  [...out.matchAll(/^\S+ .*: (pass|fail|not-applicable|undetermined)$/gm)].map(([row]) => row);
/** Comparisons with their marks: `+ fact operator value`. */
const marks = (out: string) =>
  [...out.matchAll(/^ {4,}([-+?] \S+ \S+ .*?) {2,}is /gm)].map(([, row]) => row);

describe("facts --rule", () => {
  test("a rule that fired: outcome, place of the finding, and what decided", async () => {
    const cwd = folder({ "README.md": CONTRADICTION });
    const shown = await why(cwd, "README.md", RULE);
    expect(shown).toMatchObject({ code: 0, err: "" });
    expect(shown.out.split("\n")[0]).toBe(RULE);
    expect(outcomes(shown.out)).toEqual([
      "upstream . <- meta-llama/Llama-3.1-8B [finetune]: fail",
      "upstream . <- harbour/notes [trained-on]: not-applicable",
    ]);
    expect(shown.out).toContain("error at README.md:3:13");
    expect(marks(shown.out)).toContain("- edge.permission.label notEqual no");
    expect(marks(shown.out)).toContain("- edge.channel equal carry");
    expect(await why(cwd, "README.md", "license-contradicts-inherited")).toEqual(shown);
  });

  test("a rule that did not fire", async () => {
    const cwd = folder({ "README.md": CLEAN });
    const { code, out } = await why(cwd, "README.md", RULE);
    expect(code).toBe(0);
    expect(outcomes(out)[0]).toBe("upstream . <- Qwen/Qwen2.5-7B [finetune]: pass");
    expect(out).not.toContain(" at README.md:");
  });

  test("what cannot be read is marked so", async () => {
    const cwd = folder({ "README.md": "---\npipeline_tag: text-generation\ntags: [a\n---\n" });
    const { code, out } = await why(cwd, "README.md", "model-license-missing");
    expect(code).toBe(0);
    expect(outcomes(out)).toEqual(["model .: undetermined"]);
    expect(marks(out).some((row) => row?.startsWith("? license."))).toBe(true);
  });

  test("a card elsewhere decides as it does in a check", async () => {
    const cwd = folder({
      "base/README.md": card(
        "license: llama3.1",
        "base_model: meta-llama/Llama-3.1-8B",
        "governance: {subject: {id: harbour/base}}",
      ),
      "student/README.md": card("license: mit", "base_model: harbour/base"),
    });
    mkdirSync(join(cwd, ".git"));
    const { out } = await why(cwd, "student/README.md", RULE);
    expect(outcomes(out)).toEqual(["upstream student <- harbour/base [finetune]: fail"]);
    expect(out).toContain("error at student/README.md:3:13");
    expect(out).not.toContain("base/README.md:");
  });

  test("off in the configuration, there is no finding to point at", async () => {
    const cwd = folder({
      "README.md": CONTRADICTION,
      ".cardwarden.yml": `rules: {${RULE}: "off"}`,
    });
    const { out } = await why(cwd, "README.md", RULE);
    expect(outcomes(out)[0]).toMatch(/: fail$/);
    expect(out).not.toContain(" at README.md:");
  });

  test("subjects that no card holds are shown with every card", async () => {
    const cwd = folder({ "README.md": CLEAN });
    const { code, out } = await why(cwd, "README.md", "doc/artifact-without-card");
    expect(code).toBe(0);
    expect(outcomes(out)).toEqual(["repository .: not-applicable"]);
  });

  test("a document without such a subject says what it has", async () => {
    const cwd = folder({ "README.md": CLEAN });
    const { code, out } = await why(cwd, "README.md", "ip/dataset-license-missing");
    expect(code).toBe(0);
    expect(outcomes(out)).toEqual([]);
    expect(out).toMatch(/: data set\n.*\bmodel\b/);
  });

  test.each([
    ["ip/license-contradicts-inherit", `\`${RULE}\``],
    ["model-license-mising", "`model-license-missing`"],
    ["xyzzy", "cardwarden rules"],
  ])("%s is no rule", async (name, suggestion) => {
    const { code, out, err } = await why(folder({ "README.md": CLEAN }), "README.md", name);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(suggestion);
  });

  test("names of strangers obey nobody", async () => {
    const cwd = folder({
      "README.md": card("license: mit", 'base_model: "\\e[31m/::error::x"', "library_name: peft"),
    });
    const { code, out } = await why(cwd, "README.md", RULE);
    expect(code).toBe(0);
    for (const text of OBEYED) expect(out).not.toContain(text);
  });
});
