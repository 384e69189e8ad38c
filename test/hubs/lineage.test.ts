import { describe, expect, test } from "vitest";
import { COMMIT, type HubRepository, lookUp } from "../helpers/memory-hub.js";
import { brief, card, DATE, edges, ofRule, run } from "../helpers/run.js";

const LABEL = "ip/license-contradicts-inherited";
const UNKNOWN = "ip/upstream-license-unknown";
const llama = card("license: llama3.1", "base_model: meta-llama/Llama-3.1-8B");

/** Findings of one rule over one card, with what hubs hold. */
async function found(
  rule: string,
  text: string,
  hub: Record<string, HubRepository>,
): Promise<string[]> {
  const result = await run({ "m/README.md": text }, { upstreams: lookUp(hub) });
  return ofRule(result, rule).map((finding) => brief(finding).slice(rule.length + 1));
}

describe("an upstream that only a hub knows", () => {
  const mit = card("license: mit", "base_model: acme/helper-8b");

  test("is followed to the text that the register knows", async () => {
    const upstreams = lookUp({ "hf:acme/helper-8b": llama });
    const result = await run({ "m/README.md": mit }, { upstreams });
    expect(edges(result)).toEqual(["m <- acme/helper-8b [finetune] hub"]);
    expect(result.report.lineage[0]?.chain).toEqual(["acme/helper-8b", "meta-llama/Llama-3.1-8B"]);
    const [finding, ...others] = ofRule(result, LABEL);
    expect(others).toEqual([]);
    expect(finding && brief(finding)).toBe(`${LABEL} error m/README.md:3:13`);
    const cards = finding?.because.flatMap((fact) => fact.cards ?? []);
    expect(cards).toContainEqual({
      id: "acme/helper-8b",
      hub: "hf:acme/helper-8b",
      commit: COMMIT,
      read: DATE,
    });
  });

  test("is unknown without the hub, and known with it", async () => {
    const plain = await run({ "m/README.md": mit });
    expect(ofRule(plain, UNKNOWN)).toHaveLength(1);
    expect(await found(UNKNOWN, mit, { "hf:acme/helper-8b": card("license: mit") })).toEqual([]);
    expect(await found(UNKNOWN, mit, { "hf:acme/helper-8b": card("tags: [x]") })).toEqual([
      "warning m/README.md:3:13",
    ]);
    expect(await found(UNKNOWN, mit, {})).toEqual(["warning m/README.md:3:13"]);
  });

  test("a sentence of its card is no ground for an error", async () => {
    const prose = "# Helper\n\nA language model. Released under the Llama 3.1 Community License.\n";
    const result = await run(
      { "m/README.md": mit },
      { upstreams: lookUp({ "hf:acme/helper-8b": prose }) },
    );
    expect(ofRule(result, LABEL).map(brief)).toEqual([`${LABEL} warning m/README.md:3:13`]);
    expect(ofRule(result, LABEL)[0]?.capped).toBe("hub");
  });
});

describe("the license file of a card", () => {
  const text = `LLAMA 3.1 COMMUNITY LICENSE AGREEMENT\n${"x".repeat(900)}`;
  const mit = card("license: mit", "base_model: acme/helper-8b");
  const other = (...lines: string[]) => card("license: other", ...lines);

  test.each([
    ["the usual place", "LICENSE", []],
    ["a file beside the card", "LICENSE.txt", ["license_link: ./LICENSE.txt"]],
    [
      "a page of the card's own repository",
      "LICENSE.md",
      ["license_link: https://huggingface.co/acme/helper-8b/blob/main/LICENSE.md"],
    ],
  ])("is read at %s", async (_, path, lines) => {
    const files = { "README.md": other(...lines), [path]: text };
    expect(await found(LABEL, mit, { "hf:acme/helper-8b": { files } })).toEqual([
      "error m/README.md:3:13",
    ]);
  });

  test("is not asked for where the card names the license, nor elsewhere", async () => {
    const asked: string[] = [];
    const ask = (card: string) =>
      run({ "m/README.md": mit }, { upstreams: lookUp({ "hf:acme/helper-8b": card }, { asked }) });
    await ask(other("license_name: llama3.1"));
    expect(asked).toEqual(["hf:acme/helper-8b"]);
    asked.length = 0;
    await ask(other("license_link: https://huggingface.co/acme/other/blob/main/TERMS.md"));
    expect(asked).toEqual(["hf:acme/helper-8b", "hf:acme/helper-8b LICENSE"]);
  });
});

test("a license that lies behind a data set is named with whose it is", async () => {
  const upstreams = lookUp({
    "hf:datasets/acme/mixture": card("source_datasets:", "- acme/original"),
    "hf:datasets/acme/original": card("license: cc-by-nc-4.0"),
  });
  const text = card("license: mit", "datasets:", "- acme/mixture");
  const { report, facts } = await run({ "m/README.md": text }, { upstreams });
  const contested = report.findings.filter(
    ({ ruleId }) => ruleId === "ip/training-dataset-use-not-covered",
  );
  expect(contested.map(brief)).toEqual([
    "ip/training-dataset-use-not-covered warning m/README.md:4:3",
  ]);
  const edge = facts.subjects.find(({ kind }) => kind === "edge")?.facts;
  expect(edge?.["edge.purpose.license"]?.value).toBe("cc-by-nc-4.0");
  expect(edge?.["edge.purpose.root"]?.value).toBe("acme/original");
  expect(contested[0]?.message).toContain("acme/original");
});
