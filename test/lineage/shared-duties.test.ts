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
