import { describe, expect, test } from "vitest";
import { type HubRepository, lookUp } from "../helpers/memory-hub.js";
import { card, run } from "../helpers/run.js";

type Hub = Readonly<Record<string, HubRepository>>;

/** Facts of the only subject of a kind. */
async function factsOf(kind: "model" | "edge", text: string, hub: Hub) {
  const { facts } = await run({ "m/README.md": text }, { upstreams: lookUp(hub) });
  return facts.subjects.find((subject) => subject.kind === kind)?.facts ?? {};
}

const named = (cards: readonly { readonly id: string }[] | undefined) => cards?.map(({ id }) => id);

describe("facts that rest on hubs", () => {
  const DATA = card("license: mit", "datasets: [acme/answers]");
  const ANSWERS: Hub = {
    "hf:datasets/acme/answers": card("license: mit", "source_datasets: [tatsu-lab/alpaca]"),
  };

  test("who wrote the data, by an entry of the register behind a card of a hub", async () => {
    const edge = await factsOf("edge", DATA, ANSWERS);
    expect(edge["edge.generators"]).toMatchObject({
      value: ["text-davinci-003"],
      evidence: "hub",
      verified: false,
    });
    expect(named(edge["edge.generators"]?.cards)).toEqual(["acme/answers"]);
    const { isDistilled } = await factsOf("model", DATA, ANSWERS);
    expect(isDistilled).toMatchObject({ value: "yes", evidence: "hub", verified: false });
    expect(named(isDistilled?.cards)).toEqual(["acme/answers"]);
  });

  test("what an upstream is, and whether it is itself made of others", async () => {
    const edge = await factsOf("edge", card("license: mit", "base_model: acme/tuned"), {
      "hf:acme/tuned": card("license: mit", "base_model: google/gemma-2-9b"),
    });
    for (const name of ["from.license.id", "from.isDistilled", "from.kind", "edge.resolution"])
      expect(named(edge[name]?.cards)).toEqual(["acme/tuned"]);
    expect(edge["edge.resolution"]?.value).toBe("hub");
    expect(edge["edge.pinned"]?.value).toBe("name");
  });

  test("what the register says under the name that a hub gives", async () => {
    const edge = await factsOf("edge", card("license: mit", "base_model: old/gemma"), {
      "hf:old/gemma": { id: "google/gemma-2-9b", files: { "README.md": card("license: mit") } },
    });
    expect(edge["from.license.id"]).toMatchObject({ value: "gemma", evidence: "hub" });
    expect(named(edge["from.license.id"]?.cards)).toEqual(["google/gemma-2-9b"]);
  });

  test("where the limits of a license come from", async () => {
    const text = card(
      "license: other",
      "base_model: acme/shape",
      "governance:",
      "  deployment: {jurisdictions: [DE]}",
    );
    const edge = await factsOf("edge", text, {
      "hf:acme/shape": card("license: other", "base_model: tencent/HunyuanVideo"),
    });
    expect(edge["edge.territory.excluded"]).toMatchObject({ value: ["DE"], evidence: "hub" });
    expect(named(edge["edge.territory.excluded"]?.cards)).toEqual(["acme/shape"]);
  });

  test("the license that the card of the use states stands before that of the hub", async () => {
    const text = card(
      "license: mit",
      "base_model: acme/tuned",
      "governance:",
      "  lineage: [{id: acme/tuned, relation: finetune, license: cc-by-nc-4.0}]",
    );
    const edge = await factsOf("edge", text, { "hf:acme/tuned": card("license: mit") });
    expect(edge["from.license.id"]?.value).toBe("cc-by-nc-4.0");
    expect(edge["edge.permission.label"]?.value).toBe("no");
  });

  test("nothing is of a hub where none is asked", async () => {
    const { facts } = await run({ "m/README.md": card("license: mit", "base_model: a/b") });
    const stated = facts.subjects.flatMap((subject) => Object.values(subject.facts));
    expect(stated.filter((fact) => fact.evidence === "hub" || fact.cards)).toEqual([]);
  });
});
