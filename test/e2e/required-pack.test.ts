import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { type GitServer, gitServer } from "../helpers/git-server.js";
import { CLEAN } from "./cards.js";
import { type Files, judge, reviewOf } from "./review.js";
import { ROOT } from "./runner.js";

/** The pack that docs/workflows/organization.yml names, in repositories that say something of packs themselves. */

const workflow = parseDocument(
  readFileSync(join(ROOT, "docs/workflows/organization.yml"), "utf8"),
).toJS();
const INPUTS: Readonly<Record<string, string>> = workflow.jobs.cards.steps.at(-1).with;
const [place = ""] = INPUTS.packs?.split("@") ?? [];

const RULE = "acme/version-stated";
const FLOOR = "doc/floor-weakened";
const CARD = "README.md";
const CONFIG = ".cardwarden.yml";

const pack = (version: string): Record<string, string> => ({
  "packs/base/pack.json": JSON.stringify({
    name: "acme",
    version,
    title: { en: "Acme" },
    extends: ["doc", "ip"],
    floor: { rules: { "acme/*": "default" } },
  }),
  "packs/base/version-stated/rule.json": JSON.stringify({
    id: RULE,
    subject: "model",
    when: { fact: "isPublished", operator: "equal", value: "yes" },
    require: { fact: "version", operator: "present", value: true },
    severity: { baseline: "error" },
    message: { en: "{name} states no version." },
    basis: [{ instrument: "Acme policy", provision: "1", asks: "a version", verified: true }],
    examples: [{ path: "good.md", outcome: "pass" }],
  }),
});

describe("a pack that a required workflow names by its commit", () => {
  let server: GitServer;
  let older: string;
  let newer: string;
  beforeAll(async () => {
    server = await gitServer();
    const policy = await server.repository("acme/ai-policy");
    older = await policy.commit(pack("1.0.0"), "main", "refs/tags/v1.0.0");
    newer = await policy.commit(pack("1.1.0"), "main", "refs/tags/v1.1.0");
  });
  afterAll(() => server.close());

  const run = async (config: string | undefined, packs: string) => {
    const before: Files = {
      [CARD]: CLEAN,
      ...(config === undefined ? {} : { [CONFIG]: config }),
    };
    const review = await reviewOf(before, { [CARD]: `${CLEAN}\nMore words.\n` });
    const result = await judge(review, {
      inputs: { ...INPUTS, packs },
      env: { GITHUB_SERVER_URL: server.url },
    });
    const packsOf = result.report.packs?.map(({ name, version }) => `${name} ${version}`) ?? [];
    return { ...result, packs: packsOf };
  };
  const at = (commit: string) => `${place}@${commit}`;

  it("stands where the workflow says so", () => {
    expect(INPUTS.packs).toMatch(/^github:acme\/ai-policy\/packs\/base@[0-9a-f]{40}$/);
  });

  it("judges without a lock, also what names no pack", async () => {
    const { packs, findings } = await run(undefined, at(newer));
    expect(packs).toContain("acme 1.1.0");
    expect(findings).toEqual([`${RULE} ${CARD}:22 false`]);
  });

  it("is no other by what the repository names", async () => {
    const { packs, findings } = await run(`packs: ["${at(newer)}"]\n`, at(newer));
    expect(packs.filter((one) => one.startsWith("acme"))).toEqual(["acme 1.1.0"]);
    expect(findings).toEqual([`${RULE} ${CARD}:22 false`]);
  });

  it("counts before another version of it, which is told and fails nobody else's change", async () => {
    const { packs, findings, outputs } = await run(`packs: ["${at(older)}"]\n`, at(newer));
    expect(packs.filter((one) => one.startsWith("acme"))).toEqual(["acme 1.1.0"]);
    expect(findings).toEqual([`${FLOOR} ${CONFIG}:1 false`, `${RULE} ${CARD}:22 false`]);
    expect(outputs).toMatchObject({ outcome: "pass", errors: "0" });
  });

  it("is joined by packs of the repository, and not weakened by it", async () => {
    const { packs, findings } = await run(`packs: [privacy]\nrules: {${RULE}: "off"}\n`, at(newer));
    expect(packs).toEqual(
      expect.arrayContaining(["acme 1.1.0", expect.stringMatching(/^privacy /)]),
    );
    expect(findings).toEqual([`${FLOOR} ${CONFIG}:2 false`, `${RULE} ${CARD}:22 false`]);
  });

  it.each(["main", "v1.1.0", "^1"])("is refused at %s, which no lock pins", async (ref) => {
    const { status, outputs, annotations } = await run(undefined, at(ref));
    expect({ status, outcome: outputs.outcome }).toEqual({ status: 1, outcome: "error" });
    expect(annotations[0]?.message).toContain("cardwarden.lock");
  });
});
