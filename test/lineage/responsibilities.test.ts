import { describe, expect, test } from "vitest";
import { memoryHost } from "../helpers/memory-host.js";
import { card, run } from "../helpers/run.js";

const sheets = async (files: Record<string, string>) =>
  (await run(files)).report.responsibilities ?? [];
const roles = async (...matter: string[]) => {
  const [sheet] = await sheets({
    "m/README.md": card("license: apache-2.0", "base_model: Qwen/Qwen2.5-7B", ...matter),
  });
  return sheet?.roles.map(
    ({ role, party, duties, at }) =>
      `${role}: ${party ?? "nobody"} [${duties.join()}] ${at.range.start.line}`,
  );
};
const governance = (...entries: string[]) => [
  "governance:",
  "  provider: {name: Harbour Lab}",
  "  teachers: [{id: deepseek-ai/DeepSeek-R1, authorization: {basis: license}}]",
  "  roles:",
  ...entries.map((entry) => `    - {${entry}}`),
];

describe("who answers for what", () => {
  test("is the provider, then what the card declares, then the roles that nobody fills", async () => {
    expect(
      await roles(
        ...governance(
          "role: Teacher Provider, party: DeepSeek, duties: [downstream-notice]",
          "role: student_developer, party: Harbour Lab, duties: [safety-test, labelling]",
        ),
      ),
    ).toEqual([
      "provider: Harbour Lab [] 5",
      "teacher-provider: DeepSeek [downstream-notice] 8",
      "student-developer: Harbour Lab [safety-test,labelling] 9",
      "deployer: nobody [] 8",
    ]);
  });

  test("shows an entry that lacks its party or its duties as it is, and does not name the gap twice", async () => {
    expect(
      await roles(
        ...governance(
          "role: teacher-provider, duties: [source-check]",
          "role: student-developer, party: Harbour Lab",
          "role: deployer, party: any deployer, duties: [logging]",
          "role: user, party: any user, duties: [logging]",
        ),
      ),
    ).toEqual([
      "provider: Harbour Lab [] 5",
      "teacher-provider: nobody [source-check] 8",
      "student-developer: Harbour Lab [] 9",
      "deployer: any deployer [logging] 10",
      "user: any user [logging] 11",
    ]);
  });

  test("names the gap of a second teacher beside the first", async () => {
    const list = await roles(
      "governance:",
      "  teachers: [{id: a/one}, {id: b/two}, {id: c/three}]",
      "  roles:",
      "    - {role: teacher-provider, party: one, duties: [logging]}",
      "    - {role: teacher-provider, party: two, duties: [logging]}",
    );
    expect(list?.slice(0, 3)).toEqual([
      "teacher-provider: one [logging] 7",
      "teacher-provider: two [logging] 8",
      "teacher-provider: nobody [] 7",
    ]);
  });

  test("has roles that nobody fills where no card declares any", async () => {
    expect(await roles()).toEqual(["student-developer: nobody [] 4", "deployer: nobody [] 4"]);
  });

  test("is nothing for a model with no chain and no roles, whoever provides it", async () => {
    const text = card(
      "license: mit",
      "pipeline_tag: text-generation",
      "governance: {provider: {name: A}}",
    );
    expect(await sheets({ "m/README.md": text })).toEqual([]);
  });

  test("is said once where two languages of a card declare it", async () => {
    const text = card(
      "license: mit",
      "base_model: Qwen/Qwen2.5-7B",
      "governance: {roles: [{role: user, party: any user, duties: [logging]}]}",
    );
    const [sheet, ...others] = await sheets({ "m/README.md": text, "m/README_zh.md": text });
    expect(others).toEqual([]);
    expect(sheet?.roles.filter(({ role }) => role === "user")).toHaveLength(1);
  });

  test("shortens an address that a card names as party", async () => {
    expect(
      await roles(...governance("role: user, party: jane.doe@models.example, duties: [logging]")),
    ).toContain("user: j…@models.example [logging] 8");
  });

  test("is of the checked documents only", async () => {
    const files = {
      "a/README.md": card("license: mit", "base_model: ../b"),
      "b/README.md": card("license: mit", "base_model: Qwen/Qwen2.5-7B"),
    };
    const subjects = ({ report }: Awaited<ReturnType<typeof run>>) =>
      report.responsibilities?.map(({ subject }) => subject);
    expect(subjects(await run(files))).toEqual(["a", "b"]);
    const list = async () => ({ files: ["a/README.md"], diagnostics: [] });
    expect(subjects(await run({ ...memoryHost(files), list }))).toEqual(["a"]);
  });
});

test("a message shortens an address that the card holds; the facts keep it", async () => {
  const text = card("license: jane.doe@models.example", "pipeline_tag: text-generation");
  const { report, facts } = await run({ "m/README.md": text });
  const [one] = report.findings.filter(({ message }) => message.includes("@"));
  expect(one?.message).toContain("j…@models.example");
  expect(one?.message).not.toContain("jane.doe");
  expect(JSON.stringify(facts)).toContain("jane.doe@models.example");
});
