import { describe, expect, test } from "vitest";
import { card, run } from "../helpers/run.js";

const findings = async (...roles: string[]) => {
  const matter = [
    "license: mit",
    "governance:",
    "  roles:",
    ...roles.map((role) => `    - {${role}}`),
  ];
  const { report } = await run({ "m/README.md": card(...matter) });
  return report.findings
    .filter(({ ruleId }) => ruleId === "disclosure/duties-not-shared")
    .map(({ primary }) => primary.range.start.line);
};

describe("declared roles that allocate no responsibility", () => {
  test("one party for all, in any spelling", async () => {
    expect(
      await findings(
        "role: student-developer, party: The Quay Lab, duties: [safety-test]",
        "role: deployer, party: quay  lab, duties: [labeling]",
        "role: user, party: Ｑｕａｙ Lab, duties: [output-check]",
      ),
    ).toHaveLength(1);
  });

  test("everything on the users", async () => {
    expect(
      await findings(
        "role: teacher-provider, party: 终端用户, duties: [source-check]",
        "role: student-developer, party: 终端用户, duties: [safety-test]",
        "role: deployer, party: 终端用户, duties: [labeling]",
        "role: user, party: 终端用户, duties: [logging]",
      ),
    ).toHaveLength(1);
    expect(
      await findings(
        "role: student-developer, party: Quay Lab, duties: []",
        "role: user, party: any user, duties: [safety-test]",
      ),
    ).toHaveLength(1);
  });

  test("a party without a duty, a duty without a party", async () => {
    expect(
      await findings(
        "role: deployer, party: Quay Lab",
        "role: student-developer, duties: [logging]",
      ),
    ).toHaveLength(1);
  });

  test("nothing where each has its own, and a user needs no name", async () => {
    expect(
      await findings(
        "role: teacher-provider, party: Pier AI, duties: [source-check]",
        "role: student-developer, party: Quay Lab, duties: [safety-test]",
        "role: deployer, party: Quay Lab, duties: [labeling]",
        "role: user, duties: [output-check]",
      ),
    ).toEqual([]);
  });
});

describe("who can prevent what", () => {
  const misplaced = async (...roles: string[]) => {
    const matter = ["license: mit", "governance:", "  roles:", ...roles.map((r) => `    - {${r}}`)];
    const { facts } = await run({ "m/README.md": card(...matter) });
    const model = facts.subjects.find(({ kind }) => kind === "model");
    return model?.facts["roles.misplacedDuties"]?.value ?? [];
  };
  const developer = "role: student-developer, party: Quay Lab, duties: [labeling]";

  test.each([
    ["role: user, duties: [retraining]", "user"],
    ["role: user, duties: [处理投诉]", "user"],
    ["role: other, party: 终端用户, duties: [安全测试]", "user"],
    ["role: deployer, party: Pier AI, duties: [checking the data sources]", "deployer"],
    ["role: deployer, party: Pier AI, duties: [output-license]", "deployer"],
    ["role: data-provider, party: Pier AI, duties: [logging]", "provider of the data"],
  ])("%s", async (entry, role) => {
    expect(await misplaced(developer, entry)).toEqual([expect.stringContaining(`(${role})`)]);
  });

  test.each([
    [
      "a duty that a second party can meet",
      [
        "role: user, duties: [safety-test]",
        "role: deployer, party: Pier AI, duties: [safety test]",
      ],
    ],
    ["a duty of users", ["role: user, duties: [labeling, output-check]"]],
    ["a role of one's own", ["role: auditor, party: Pier AI, duties: [logging]"]],
    ["a duty in other words", ["role: user, duties: [reading the tide tables]"]],
  ])("%s is in place", async (_, entries) => {
    expect(await misplaced(developer, ...entries)).toEqual([]);
  });
});
