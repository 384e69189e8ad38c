import { describe, expect, it } from "vitest";
import { REPORTERS } from "../../src/index.js";
import { render as inLanguage } from "../../src/messages/index.js";
import { faultMessage } from "../../src/model/hub-client.js";
import type { Finding, UpstreamEntry } from "../../src/model/report.js";
import { LOCALES } from "../../src/model/vocabulary.js";
import { groups } from "../../src/report/group.js";
import { markdownReport } from "../../src/report/markdown/index.js";
import { pretty } from "../../src/report/pretty.js";
import { sourceOf } from "../../src/report/words.js";
import { expectInert } from "./inert.js";
import { at, finding, report } from "./report.js";

const COMMIT = "c0ffee0123456789c0ffee0123456789c0ffee01";
const DAY = "2026-11-23";
const plain = { color: false };

const cardOf = (id: string) => ({ id, hub: `hf:${id}`, commit: COMMIT, read: DAY });
const missing = (id: string) => ({ id, hub: `hf:${id}`, read: DAY, fault: "not-found" as const });
const restingOn = (...cards: Finding["because"][number]["cards"] & object): Finding["because"] => [
  {
    fact: "edge.permission.label",
    value: "no",
    state: "derived",
    evidence: "hub",
    source: "Llama 3.1 Community License",
    cards,
    at: at("README.md", 3),
  },
];

/** Formats for people and for the tools of people; JSON has the cards as data. */
const SPEAKING = REPORTERS.filter(({ id }) => !["json", "badge", "inventory"].includes(id));

describe.each(SPEAKING)("$id", (reporter) => {
  it.each(LOCALES)("shows by which card at which commit, and when it was read (%s)", (locale) => {
    const input = report([finding({ because: restingOn(cardOf("acme/helper")) })], { locale });
    const text = reporter.render(input, plain).replace(/&#\d+;|\u200b/g, "");
    expect(text).toContain("acme");
    expect(text).toMatch(/c0ffee.?012345/);
    expect(text).toContain("23");
  });

  it.each(LOCALES)("shows why there is no card to read (%s)", (locale) => {
    const unknown = finding({
      ruleId: "ip/upstream-license-unknown",
      kind: "missing-statement",
      outcome: "undetermined",
      severity: "warning",
      because: restingOn(missing("acme/helper")),
    });
    const text = reporter.render(report([unknown], { locale }), plain);
    expect(text).toContain(locale === "en" ? "no public repository" : "没有该名称的公开仓库");
  });
});

describe("what a finding rests on", () => {
  it("is every card of every fact that decided, each once", () => {
    const because = [
      ...restingOn(cardOf("a/one"), cardOf("a/two")),
      ...restingOn(cardOf("a/two"), cardOf("a/three")),
    ];
    const source = sourceOf(finding({ because }), "en") ?? "";
    for (const id of ["a/one", "a/two", "a/three"]) expect(source.split(id)).toHaveLength(2);
  });

  it("names few of a long chain", () => {
    const because = restingOn(...Array.from({ length: 9 }, (_, i) => cardOf(`a/n${i}`)));
    const source = sourceOf(finding({ because }), "en") ?? "";
    expect(source.match(/a\/n\d/g)).toHaveLength(4);
    expect(source).toContain("5");
  });

  it("keeps a missing statement out of the list of those of the document", () => {
    const silent = (more: Partial<Finding>) =>
      finding({ kind: "missing-statement", severity: "warning", ...more });
    const [one, two] = [
      silent({ fingerprint: "1" }),
      silent({
        fingerprint: "2",
        because: restingOn(missing("a/b")).map(({ source: _, ...fact }) => fact),
      }),
    ];
    expect(groups([one, two, { ...one, fingerprint: "3" }], "en")).toHaveLength(2);
  });
});

const upstream = (more: Partial<UpstreamEntry> = {}): UpstreamEntry => ({
  hub: "hf:acme/helper",
  id: "acme/helper",
  commit: COMMIT,
  read: DAY,
  license: "mit",
  locked: false,
  ...more,
});
const many = (count: number) =>
  Array.from({ length: count }, (_, i) => upstream({ hub: `hf:acme/n${i}`, id: `acme/n${i}` }));

describe("new upstreams in the job summary", () => {
  const render = (upstreams: UpstreamEntry[] | undefined) =>
    markdownReport.render(report([], { ...(upstreams ? { upstreams } : {}) }), plain);
  const links = (text: string) => [...text.matchAll(/\]\((.*?)\)/g)].map(([, link]) => link);

  it("are nothing where there are none, or the lock holds them", () => {
    for (const upstreams of [undefined, [], [upstream({ locked: true })]])
      expect(render(upstreams)).not.toContain("### New upstreams");
  });

  it("lead to the hub at the commit", () => {
    const text = render([
      upstream(),
      upstream({ hub: "hf:datasets/acme/data", id: "acme/data" }),
      upstream({ hub: "modelscope:acme/m", id: "acme/m" }),
      upstream({ hub: "hf:acme/old", id: "firm/new" }),
    ]);
    const hub = "https://huggingface.co";
    expect(links(text)).toEqual([
      `${hub}/acme/helper/blob/${COMMIT}/README.md?code=true`,
      `${hub}/datasets/acme/data/blob/${COMMIT}/README.md?code=true`,
      `https://modelscope.cn/models/acme/m/file/view/${COMMIT}/README.md`,
      `${hub}/firm/new/blob/${COMMIT}/README.md?code=true`,
    ]);
    expect(text).toContain("`cardwarden upstreams lock`");
    expectInert(text, links(text) as string[]);
  });

  it("show the license, the gate, or why there is no card", () => {
    const text = render([
      upstream({ gated: true }),
      upstream({ hub: "hf:acme/x", id: "acme/x", fault: "rate-limited" }),
    ]);
    expect(text).toContain("| <code>mit</code>, gated |");
    expect(text).toContain(`| ${inLanguage(faultMessage("rate-limited"), "en")} |`);
  });

  it("are folded where there are many, and cut where there are too many", () => {
    expect(render(many(10))).not.toContain("<details>");
    expect(render(many(11))).toContain("<summary>11 new upstreams</summary>");
    expect(Buffer.byteLength(render(many(5000)))).toBeLessThan(100_000);
  });

  it("have no link where an id or a commit is none", () => {
    const evil = [
      upstream({ id: "acme/x](https://evil.example)" }),
      upstream({ commit: "../../evil" }),
      upstream({ hub: "javascript:x" }),
      upstream({ hub: "hf:acme/a|b", id: "acme/a|b", license: "a|b\n[x](https://evil.example)" }),
    ];
    expectInert(render(evil));
  });
});

describe("new upstreams at a terminal", () => {
  const render = (upstreams: UpstreamEntry[], context = {}) =>
    pretty.render(report([], { upstreams, files: ["README.md"] }), { ...plain, ...context });

  it("are one line", () => {
    const rows = render([...many(4), upstream({ hub: "hf:acme/locked", locked: true })]);
    expect(rows.split("\n").filter((row) => row.includes("hf:"))).toEqual([
      expect.stringMatching(/^4 upstreams .*hf:acme\/n0, hf:acme\/n1, hf:acme\/n2, and 1 more\./),
    ]);
  });

  it("are a line each, with license or reason, where everything is wanted", () => {
    const rows = render([upstream({ gated: true }), upstream({ fault: "gated" })], {
      verbose: true,
    }).split("\n");
    expect(rows).toContain("hf:acme/helper: mit, gated");
    expect(rows.filter((row) => row.startsWith("hf:acme/helper: "))).toHaveLength(2);
  });

  it("are nothing where there are none", () => {
    expect(render([upstream({ locked: true })], { verbose: true })).not.toContain("hf:");
  });
});
