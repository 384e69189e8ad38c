import { expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { call } from "../cli/call.js";
import { folder } from "./runner.js";

/** A text-to-image service for the public in mainland China, from an empty declaration to a full one. */
const CONFIG = `packs: [doc, ip, privacy, disclosure, cn]
deployment:
  jurisdictions: [CN]
  publicService: yes
`;

const card = (...governance: string[]) => `---
license: apache-2.0
pipeline_tag: text-to-image
${governance.length > 0 ? `governance:\n${governance.join("\n")}\n` : ""}---

# Harbour painter
`;

const LABELS = ["  modalities: {input: [text], output: [image]}", "  labels:"];
const EXPLICIT = '    explicit: {image: "AI-generated, lower right, also in exported files"}';
const AGREEMENT = "    userAgreement: terms section 4";
const SERVICE = [
  "  roles: [{role: IP owner, party: Harbour legal team}]",
  '  policies: {ip: "https://harbour.example/ip"}',
  "  registrations: {cnGenAI: Harbour-Painter-2026-0042}",
  "  incident: {stop: yes, removal: yes, correction: yes, reporting: yes, misuse: yes}",
];

/** Findings on labels and of the overlay: `rule severity line`. */
async function findings(text: string, config: string, ...flags: string[]) {
  const cwd = folder({ "README.md": text, ".cardwarden.yml": config });
  const { code, out } = await call(cwd, ["check", "--format", "json", ...flags]);
  const { findings: all, packs } = JSON.parse(out) as Report;
  const told = all.filter(({ ruleId }) => /^cn\/|label/.test(ruleId));
  return {
    code,
    packs: packs.map(({ name }) => name),
    told: told.map((one) => `${one.ruleId} ${one.severity} ${one.primary.range.start.line}`),
  };
}

test("nothing is described: each gap once, and the wider rule on labels is silent", async () => {
  const { code, packs, told } = await findings(card(), CONFIG);
  expect(packs).toContain("cn");
  expect(code).toBe(0);
  expect(told).toEqual([
    "cn/explicit-label-missing warning 4",
    "cn/implicit-label-missing warning 4",
    "cn/ip-officer-missing warning 4",
    "cn/prohibited-content-measures-missing warning 4",
    "cn/service-filing-missing warning 4",
    "cn/user-agreement-labels-missing warning 4",
  ]);
});

test("a C2PA manifest alone leaves the metadata label open, and another medium the visible one", async () => {
  const other = '    explicit: {text: "AI-generated"}';
  const text = card(
    ...LABELS,
    other,
    "    implicit: yes",
    "    standards: [C2PA]",
    AGREEMENT,
    ...SERVICE,
  );
  expect((await findings(text, CONFIG)).told).toEqual([
    "cn/explicit-label-missing warning 5",
    "cn/implicit-label-missing warning 8",
  ]);
  expect((await findings(text, CONFIG, "--level", "strict")).told).toEqual([
    "cn/explicit-label-missing error 5",
    "cn/implicit-label-missing error 8",
  ]);
});

test("all of it described: nothing is left, at strict too", async () => {
  const fields = "    implicit: {fields: [Label, ContentProducer, ProduceID]}";
  const text = card(...LABELS, EXPLICIT, fields, "    standards: [C2PA]", AGREEMENT, ...SERVICE);
  expect((await findings(text, CONFIG, "--level", "strict")).told).toEqual([]);
});

test("the configuration's word counts: a card cannot take its service out", async () => {
  const text = card("  deployment: {cnPublicService: no}");
  expect((await findings(text, CONFIG)).told).toHaveLength(6);
  const elsewhere = CONFIG.replace("[CN]", "[EU]");
  expect((await findings(text, elsewhere)).told).toEqual([
    "disclosure/content-label-missing warning 6",
  ]);
});
