import { describe, expect, test } from "vitest";
import { nodeHost } from "../../src/node/host.js";
import { folder } from "../e2e/runner.js";
import { DEFAULTS, dataset, findingsOf, finds, model, silent, text, told } from "./trap.js";

/** Data, persons, the repository around the cards, and laws that nobody said apply. */
const NO_PERSONS = ["privacy/implausible-no-personal-data"];
const STATUS = "privacy/personal-data-status-missing";
const columns = (...names: string[]) =>
  `dataset_info:\n  features:\n${names.map((name) => `    - {name: ${name}, dtype: string}`).join("\n")}`;
const data = (matter: string, body?: string) =>
  dataset(`license: cc-by-4.0\ntask_categories: [other]\n${matter}`, body);

describe("data without persons is normal", () => {
  test.each([
    ["sensors", columns("station", "measured_at", "level_cm"), "self-produced"],
    ["a simulation", columns("agent_id", "name", "x", "y", "address", "ip"), "self-produced"],
    ["code", columns("user_id", "repo_name", "path", "content"), "open-dataset"],
  ])("%s", (_, features, kind) =>
    silent(
      data(
        `${features}\ngovernance:\n  subject: {kind: dataset}\n  personalInfo: {present: no}\n  sources:\n    - {id: own, kind: ${kind}, license: cc-by-4.0}`,
      ),
      ["privacy/"],
    ),
  );

  test("a model from scratch on simulated data", () =>
    silent(
      model(
        "license: mit\npipeline_tag: time-series-forecasting\ngovernance:\n  personalInfo: {present: no}\n  training:\n    datasets:\n      - {id: own-simulation, sourceKind: self-produced, kind: self-produced, license: mit}",
      ),
      ["privacy/", "ip/training-dataset-license-unknown", "ip/base-model-not-declared"],
    ));
});

describe("persons who are nobody's secret", () => {
  const persons = columns("full_name", "date_of_birth", "email");
  test.each([
    ["historical", "n/a: officials of the seventeenth century"],
    ["fictional", "n/a (characters of novels)"],
    ["invented", "n/a: synthetic persons"],
    ["in Chinese", "不适用：虚构人物"],
  ])("%s: `n/a` with its reason is an answer", (_, answer) =>
    silent(data(`${persons}\ngovernance: {personalInfo: {present: "${answer}"}}`), ["privacy/"]),
  );

  test("a plain `no` beside such columns is asked about, in a warning", async () => {
    const found = (
      await findingsOf(data(`${persons}\ngovernance: {personalInfo: {present: no}}`))
    ).filter(({ ruleId }) => NO_PERSONS.includes(ruleId));
    expect(found.map(told)).toEqual(["privacy/implausible-no-personal-data warning d/README.md:9"]);
  });

  test.each([
    [
      "what a card does not say counts in its completeness alone",
      columns("berth", "depth"),
      "notice",
    ],
    ["beside columns on persons it is a warning", persons, "warning"],
    [
      "and beside a crawl",
      "governance: {sources: [{id: own, kind: web-crawl, license: cc-by-4.0}]}",
      "warning",
    ],
  ])("%s", async (_, matter, severity) => {
    const found = await findingsOf(data(matter));
    expect(found.flatMap(({ ruleId, severity }) => (ruleId === STATUS ? [severity] : []))).toEqual([
      severity,
    ]);
  });
});

describe("anonymised before it came here", () => {
  const by = (more: string) =>
    data(`governance:\n  personalInfo: {present: no, deidentification: anonymised${more}}`);
  test("method and test in somebody's paper are evidence", () =>
    silent(
      by(
        ", deidentificationMethod: 'https://doi.example/10.1000/182, section 4', deidentificationTested: 'yes'",
      ),
      ["privacy/anonymization-unsupported", ...NO_PERSONS],
    ));
  test("nothing at all is not", () =>
    finds(by(""), ["privacy/anonymization-unsupported warning d/README.md:5"]));
});

describe("a data set that the tool cannot look into", () => {
  const trained = (more = "") =>
    model(
      `license: mit\npipeline_tag: text-generation\ngovernance:\n  training:\n    datasets:\n      - {id: harbour-private/notes${more}}`,
    );
  test("is not called unlicensed: at most a warning, on what card and register say", async () => {
    const found = (await findingsOf(trained())).filter(({ ruleId }) => ruleId.startsWith("ip/"));
    const about = found.filter(({ primary }) => primary.range.start.line === 7);
    expect(about.map(told)).toEqual(["ip/training-dataset-license-unknown warning m/README.md:7"]);
    expect(about[0]?.message).not.toMatch(/missing|has no license/i);
  });
  test("is not asked about again where the card says its license", () =>
    silent(trained(", license: cc-by-4.0"), ["ip/training-dataset-license-unknown"]));
  test("nor where a contract stands for it", () =>
    silent(trained(", authorization: {basis: contract, evidence: CTR-2026-031}"), [
      "ip/training-dataset-license-unknown",
      "ip/training-dataset-use-not-covered",
    ]));
  test("access on request is no open publication", () =>
    silent(
      dataset(
        "license: cc-by-4.0\ntask_categories: [other]\nextra_gated_prompt: Tell us who you are.\ngovernance:\n  personalInfo: {present: yes}\n  legalBasis: [{regime: pipl, basis: pipl-13-1}]\n  consent: {scope: [model-training]}",
      ),
      ["privacy/personal-dataset-published-openly"],
    ));
});

describe("laws and services that nobody said apply", () => {
  const OVERLAYS = ["cn/", "eu-ai-act/", "gdpr/", "us-ca/", "us-co/", "kr/"];
  test.each([
    ["a hobby", model("license: mit\npipeline_tag: text-generation", "# Limericks\n\nFor fun.\n")],
    ["research", model("license: apache-2.0\npipeline_tag: text-to-image\ntags: [research]")],
    ["data", data(columns("text", "label"))],
  ])("%s hears of no regional duty", async (_, files) => {
    await silent(files, OVERLAYS, { packs: DEFAULTS });
    const found = await findingsOf(files, { packs: DEFAULTS });
    expect(found.filter(({ ruleId }) => OVERLAYS.some((id) => ruleId.startsWith(id)))).toEqual([]);
  });
});

describe("folders that are nobody's release", () => {
  const CARD = text("license: no-such-licence\npipeline_tag: text-generation");
  test.each([
    "test",
    "tests",
    "fixtures",
    "examples",
    "node_modules/pkg",
    "vendor/acme",
    "templates",
    "third_party/acme",
  ])("%s is not looked into", async (place) => {
    const root = folder({ [`${place}/README.md`]: CARD, "m/README.md": CARD });
    const listed = await nodeHost({ root, paths: [root] }).list();
    expect(listed.files).toEqual(["m/README.md"]);
  });

  test("but a path that is named is", async () => {
    const root = folder({ "examples/a/README.md": CARD });
    const listed = await nodeHost({ root, paths: [`${root}/examples`] }).list();
    expect(listed.files).toEqual(["examples/a/README.md"]);
  });
});
