import { describe, expect, test } from "vitest";
import { brief, card, ofRule, run } from "../helpers/run.js";

const GENERATIVE = ["license: apache-2.0", "pipeline_tag: text-generation", "governance:"];
const places = async (rule: string, ...governance: string[]) =>
  ofRule(await run({ "README.md": card(...GENERATIVE, ...governance) }), rule).map(brief);

describe("words that answer nothing", () => {
  test("are silence at their place", async () => {
    const declared = [
      "  provider: {name: Harbour Lab}",
      "  deployment: {publicService: yes}",
      "  contacts: {general: hello@harbour.example}",
      "  incident: {process: 无}",
      "  complaints: {url: 无}",
    ];
    expect(await places("disclosure/report-channel-missing", ...declared)).toEqual([
      "disclosure/report-channel-missing warning README.md:9:21",
    ]);
    expect(await places("disclosure/incident-procedure-missing", ...declared)).toEqual([
      "disclosure/incident-procedure-missing notice README.md:8:23",
    ]);
  });

  test("do not stand in the way of what the text states", async () => {
    const text = `${card(...GENERATIVE, "  limitations: 暂无")}\n## Limitations\n\nIt invents the names of ships.\n`;
    expect(ofRule(await run({ "README.md": text }), "disclosure/limitations-missing")).toEqual([]);
  });

  test("count as no filing", async () => {
    for (const word of ["备案中", "暂无", "未备案", "待办理", "abc", "n/a", "not-required"])
      expect([
        word,
        ...(await places(
          "cn/service-filing-missing",
          "  deployment: {cnPublicService: yes}",
          `  registrations: {cnGenAI: ${word}}`,
        )),
      ]).toEqual([word, "cn/service-filing-missing warning README.md:6:28"]);
  });
});

describe("answers outside of their vocabulary or form", () => {
  test("are found at their place, and what rests on them is not told twice", async () => {
    const declared = [
      "  personalInfo: {present: yes}",
      "  legalBasis: [{regime: pipl, basis: pipl-13-9}]",
    ];
    expect(await places("doc/invalid-answer", ...declared)).toEqual([
      "doc/invalid-answer warning README.md:6:38",
    ]);
    expect(await places("privacy/legal-basis-missing", ...declared)).toEqual([]);
  });

  test("of upstreams", async () => {
    expect(
      await places(
        "doc/invalid-answer",
        "  lineage: [{id: acme/base, relation: fine-tuned}]",
        "  teachers: [{id: acme/t, access: apy, authorization: {basis: contrct}}]",
      ),
    ).toEqual([
      "doc/invalid-answer warning README.md:5:39",
      "doc/invalid-answer warning README.md:6:35",
      "doc/invalid-answer warning README.md:6:63",
    ]);
  });
});

describe("keys", () => {
  test("of the front matter", async () => {
    const result = await run({
      "README.md": card(
        "library_name: transformers",
        "lisense: mit",
        "base_models: acme/base",
        "dataset: acme/d",
        "tag: [x]",
        "pipeline-tag: text-generation",
        "langauge: en",
        "team: harbour",
      ),
    });
    expect(ofRule(result, "doc/misspelled-key").map(brief)).toEqual(
      [3, 4, 5, 6, 7, 8].map((line) => `doc/misspelled-key warning README.md:${line}:1`),
    );
    expect(ofRule(result, "ip/model-license-missing").map(brief)).toEqual([
      "ip/model-license-missing error README.md:3:1",
    ]);
  });

  test("of the declaration, at every depth", async () => {
    const declared = [
      "  personalInfo: {presnt: yes}",
      "  teachers: [{id: acme/t, outputuse: [logits]}]",
      "  evaluation: {helpfulness: {tested: yes}, similarty: {tested: yes}}",
      "  mascot: a gull",
      "  x-ticket: 7",
    ];
    expect(await places("doc/misspelled-key", ...declared)).toEqual([
      "doc/misspelled-key warning README.md:5:18",
      "doc/misspelled-key warning README.md:6:27",
      "doc/misspelled-key warning README.md:7:44",
    ]);
    expect(await places("doc/unknown-key", ...declared)).toEqual([
      "doc/unknown-key notice README.md:8:3",
    ]);
  });

  test("thousands cost little", async () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `lincens${i}: x`);
    const start = performance.now();
    await run({ "README.md": card("license: mit", ...many) });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
