import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LineageEdge } from "../../src/model/lineage.js";
import type { Report } from "../../src/model/report.js";
import { LOCALES, SEVERITIES } from "../../src/model/vocabulary.js";
import { check } from "../../src/pipeline/check.js";
import { html } from "../../src/report/escape.js";
import { htmlReport } from "../../src/report/html/index.js";
import { connected } from "../../src/report/html/lineage-layers.js";
import { layOut, NODE_WIDTH } from "../../src/report/html/lineage-layout.js";
import type { RenderContext } from "../../src/report/reporter.js";
import { factsBySubject } from "../../src/report/reporter.js";
import { memoryHost } from "../helpers/memory-host.js";
import { card, options } from "../helpers/run.js";
import { runs } from "../helpers/thorough.js";
import { FRAGMENTS, hostile } from "./hostile.js";
import { expectSelfContained, textsOf } from "./page.js";
import { at, change, edge, finding, linesOf, nasty, nastyContext, report } from "./report.js";

const plain: RenderContext = { color: false };
const render = (input: Report, context = plain) => htmlReport.render(input, context);
const silence = (ruleId: string, file = "README.md") =>
  finding({
    ruleId,
    severity: "notice",
    kind: "missing-statement",
    primary: at(file, 4),
    missing: [{ path: "governance.stage", value: "<stage>" }],
    fingerprint: ruleId,
  });

describe("the page", () => {
  it.each(LOCALES)("is self-contained, in the language of the report (%s)", (locale) => {
    const many = SEVERITIES.map((severity, i) =>
      finding({ severity, primary: at(`m${i}/README.md`, 3), fingerprint: severity }),
    );
    const page = render(report([...many, silence("ip/a")], { locale, change: change() }));
    expectSelfContained(page);
    expect(page).toContain(`<html lang="${locale}">`);
  });

  it("is ours alone, whatever a card holds", () => {
    const whole = (texts: readonly string[]) =>
      expectSelfContained(render(nasty(texts), nastyContext(texts)));
    whole(FRAGMENTS);
    whole([
      '"><script>alert(1)</script>',
      "</style>",
      "</title><img src=x onerror=alert(1)>",
      "javascript:alert(1)",
    ]);
    fc.assert(fc.property(fc.array(hostile, { minLength: 1, maxLength: 8 }), whole), {
      numRuns: runs(100),
    });
  });

  it("follows no address that is none of the web", () => {
    const source = {
      forge: "github" as const,
      server: "javascript:alert(1)//",
      repository: "a/b",
      commit: "c".repeat(40),
      run: { id: "1", url: "data:text/html,x" },
    };
    const page = render({ ...report([finding()]), source });
    expect(page).not.toMatch(/href="(?!#)/);
  });

  it("leads to the line at the commit, and to the rule", () => {
    const source = {
      forge: "github" as const,
      server: "https://github.com",
      repository: "acme/cards",
      commit: "c".repeat(40),
      run: { id: "7", url: "https://github.com/acme/cards/actions/runs/7" },
    };
    const page = render({ ...report([finding()]), source }, nastyContext(["text"]));
    expectSelfContained(page);
    expect(page).toContain(
      `href="https://github.com/acme/cards/blob/${"c".repeat(40)}/README.md?plain=1#L3"`,
    );
    expect(page).toContain('href="https://github.com/acme/cards/actions/runs/7"');
    expect(page).toMatch(
      /href="https:\/\/[^"]+docs\/rules\/ip\/license-contradicts-inherited\.md"/,
    );
  });
});

describe("cards", () => {
  it("come by their errors, then warnings, and each holds its own findings", () => {
    const input = report([
      finding({ severity: "warning", primary: at("a/README.md"), fingerprint: "a" }),
      finding({ severity: "error", primary: at("b/README.md"), fingerprint: "b" }),
      finding({ severity: "notice", primary: at("c/README.md"), fingerprint: "c" }),
    ]);
    expect(textsOf(render(input), /<article class="card"/, "</summary>")).toEqual([
      expect.stringContaining("b/README.md"),
      expect.stringContaining("a/README.md"),
      expect.stringContaining("c/README.md"),
    ]);
  });

  it("count what is only missing in their completeness, with one block to paste", () => {
    const file = "README.md";
    const input: Report = {
      ...report([finding(), silence("ip/a"), silence("ip/b")]),
      documents: [{ file, format: "hf-model-card", subjects: ["m"] }],
      completeness: [{ subject: "m", kind: "model", file, expected: 15, stated: 6, level: "L0" }],
    };
    const page = render(input);
    expect(page.match(/<li class="item /g)).toHaveLength(1);
    expect(page.match(/<li data-severity="notice"/g)).toHaveLength(2);
    expect(page.match(/<pre>governance:/g)).toHaveLength(1);
    const [section] = textsOf(page, /<h4>Completeness<\/h4>/, "</section>");
    expect(section).toMatch(/^States 6 of 15 expected items \(transparency level: L0\)\./);
    expect(page).toContain('<td class="number optional">6 of 15</td><td class="optional">L0</td>');
  });

  it("go by the name of the repository where they lie in its root", () => {
    const file = "README.md";
    const input: Report = {
      ...report([finding({ subject: "." })], { change: change() }),
      repository: "harbor-8b",
      documents: [{ file, format: "hf-model-card", subjects: ["."] }],
      lineage: [edge("base", ".")],
    };
    const page = render(input);
    expect(textsOf(page, /<h3>/, "</h3>")).toContain("harbor-8b");
    expect(page.match(/>harbor-8b</g)?.length).toBeGreaterThan(2);
    expect(page).not.toMatch(/>\.</);
  });

  it("show the line with what it is about", () => {
    const lines = linesOf({ "README.md": "---\n\nbase_model: 许可/Llama # x\n" });
    const primary = at("README.md", 3, 13, 8);
    const page = render(report([finding({ primary })]), { ...plain, line: lines });
    expect(page).toContain(
      '<pre class="frame"><span>3</span> base_model: <mark>许可/Llama</mark> # x</pre>',
    );
  });

  it("show what a check keeps of them", async () => {
    const host = memoryHost({
      "m/README.md": card("license: mit", "language: [en]", "base_model: meta-llama/Llama-3.1-8B"),
    });
    const result = await check(host, options());
    const page = render(result.report, { ...plain, facts: factsBySubject(result.facts) });
    const [facts] = textsOf(page, /<summary>What the card states<\/summary>/, "</table>");
    expect(facts).toMatch(/license mit line 2 .*languages en line 3/);
    expect(render(result.report)).not.toContain("What the card states");
  });

  it("keep what is excused apart, with its reason, owner and end", () => {
    const suppressed = {
      by: "waiver",
      reason: "agreed",
      owner: "legal",
      expires: "2027-01-31",
    } as const;
    const page = render(report([finding({ suppressed })]));
    expect(page).not.toContain('<li class="item ');
    const [rows] = textsOf(page, /<h2 id="suppressed">/, "</table>");
    expect(rows).toMatch(/a waiver agreed legal 2027-01-31$/);
  });

  it("say what a change under review has to do with a finding", () => {
    const list = [
      finding({ introduced: true, fingerprint: "a" }),
      finding({ introduced: false, fingerprint: "b" }),
    ];
    const page = render(report(list, { change: change() }), { ...plain, decides: "introduced" });
    expect(page.match(/ data-change="yes"/g)).toHaveLength(1);
    expect(textsOf(page, /<ul class="tiles">/, "</ul>")[0]).toMatch(/^1 Errors 0 Warnings/);
  });
});

describe("overview", () => {
  const repository = (folder: string, documents: number, error: number) => ({
    folder,
    documents,
    error,
    warning: 0,
    notice: 0,
    undetermined: 0,
    suppressed: 0,
  });

  it("names every repository, also one without a card", () => {
    const input: Report = {
      ...report([finding({ primary: at("one/README.md") })]),
      repositories: [repository("one", 1, 1), repository("two", 0, 0)],
    };
    const page = render(input);
    expectSelfContained(page);
    const [table] = textsOf(page, /<caption>Findings by repository<\/caption>/, "</table>");
    expect(table).toMatch(/ one 1 0 0 0 1 two no model card or data set card 0 0 0 0 0$/);
  });

  it("counts what is only missing apart from the notices, as the verdict does", () => {
    const missing = [silence("ip/a", "a/x.md"), silence("ip/b", "b/x.md")];
    const input: Report = {
      ...report([...missing, finding({ severity: "notice", primary: at("a/x.md", 9) })]),
      repositories: [repository("a", 1, 0), repository("b", 1, 0)],
    };
    const page = render(input);
    const [tiles] = textsOf(page, /<ul class="tiles">/, "</ul>");
    expect(tiles).toMatch(/ 1 Notices 2 Items not stated /);
    const [rules] = textsOf(page, /<caption>Findings by rule<\/caption>/, "</table>");
    expect(rules).not.toContain("ip/b");
    const [table] = textsOf(page, /<caption>Findings by repository<\/caption>/, "</table>");
    expect(table).toMatch(/ a 0 0 1 0 1 1 b 0 0 0 0 1 1$/);
  });

  it("has folders of several cards instead where there is one repository", () => {
    const files = ["a/x.md", "a/y.md", "b/x.md", "b/y.md"];
    const of = (names: readonly string[]) =>
      render(report(names.map((file) => finding({ primary: at(file), fingerprint: file }))));
    expect(of(files)).toContain("Findings by folder");
    expect(of(["a/x.md", "b/x.md"])).not.toContain("Findings by folder");
  });

  it("gives each rule its strongest severity and its counts", () => {
    const page = render(
      report([
        finding({ severity: "warning", ruleId: "ip/a", fingerprint: "1" }),
        finding({ severity: "error", ruleId: "ip/a", fingerprint: "2", primary: at("b.md") }),
        finding({ severity: "warning", ruleId: "ip/b", fingerprint: "3" }),
      ]),
    );
    const [table] = textsOf(page, /<caption>Findings by rule<\/caption>/, "</table>");
    expect(table).toMatch(/error ip\/a 2 2 warning ip\/b 1 1$/);
  });
});

describe("the picture of the lineage", () => {
  const columns = (edges: LineageEdge[]) =>
    new Map(layOut(edges).nodes.map(({ id, x }) => [id, Math.round(x / (NODE_WIDTH + 100))]));

  it("puts an upstream to the left of all that was made from it", () => {
    const edges = [
      edge("base", "middle"),
      edge("middle", "end"),
      edge("data", "end"),
      edge("base", "end"),
    ];
    expect(Object.fromEntries(columns(edges))).toEqual({ base: 0, middle: 1, data: 1, end: 2 });
  });

  it("ends where cards name each other", () => {
    expect(columns([edge("a", "b"), edge("b", "a"), edge("c", "c")]).size).toBe(3);
  });

  it("lets no box cover another, and no line a box on its way", () => {
    const edges = Array.from({ length: 60 }, (_, i) =>
      edge(`n${i % 11}`, `n${(i % 11) + 1 + (i % 5)}`),
    );
    const { nodes, lines, width, height } = layOut(edges);
    for (const a of nodes) {
      expect(a.x + NODE_WIDTH).toBeLessThanOrEqual(width);
      expect(a.y + a.height).toBeLessThanOrEqual(height);
      for (const b of nodes)
        if (a !== b && a.x === b.x)
          expect(a.y >= b.y + b.height || b.y >= a.y + a.height).toBe(true);
    }
    for (const { points } of lines)
      for (const [x, y] of points.slice(1, -1))
        expect(nodes.some((box) => box.x === x && y > box.y && y < box.y + box.height)).toBe(false);
  });

  it("keeps apart what is not connected", () => {
    expect(
      connected([edge("a", "b"), edge("c", "d"), edge("b", "e")]).map((group) => group.length),
    ).toEqual([2, 1]);
  });

  it("of a card goes back to the roots, also where cards name each other", () => {
    const lineage = [
      edge("base", "middle"),
      edge("middle", "end"),
      edge("end", "middle"),
      edge("x", "y"),
    ];
    const input = report([finding({ primary: at("end.md") })], { lineage });
    const documents = [{ file: "end.md", format: "hf-model-card", subjects: ["end"] }];
    const [fold] = render({ ...input, documents })
      .split("<summary>What it was made from</summary>")
      .slice(1);
    const names = [
      ...(fold ?? "").slice(0, fold?.indexOf("<table>")).matchAll(/<title>(.*?)<\/title>/g),
    ];
    expect(names.map(([, name]) => name).sort()).toEqual(["base", "end", "middle"]);
  });

  it("is of what has errors first, and the table of everything", () => {
    const lineage = Array.from({ length: 100 }, (_, i) =>
      edge(`base${i}`, `m${i}`, { id: `e${i}` }),
    );
    const page = render(report([finding({ subject: "e77" })], { lineage }));
    expect(page.match(/<svg /g)).toHaveLength(40);
    expect(page.slice(page.indexOf("<svg "))).toMatch(/^.*?<title>base77<\/title>/s);
    expect(page).toContain("60 more relations: see the table.");
    expect(textsOf(page, /Relations as a table \(100\)/, "</table>")[0]).toMatch(
      / m99 finetune base99 /,
    );
  });
});

it("5,000 findings in 500 cards are a page under 8 MB", () => {
  const context = { ...plain, line: () => "base_model: meta-llama/Llama-3.1-8B" };
  const list = Array.from({ length: 5000 }, (_, i) =>
    finding({
      severity: SEVERITIES[i % 3] ?? "error",
      ruleId: `ip/rule-${i % 60}`,
      message: `model-${i} declares a license, which conflicts with that of its base model ${"x".repeat(80)}.`,
      remedy: `Declare the inherited license, or \`other\` with both texts ${"y".repeat(60)}.`,
      primary: at(`team-${i % 20}/model-${i % 500}/README.md`, 1 + (i % 40), 13, 23),
      fingerprint: String(i),
    }),
  );
  const page = render(report(list), context);
  expect(Buffer.byteLength(page)).toBeLessThan(8_000_000);
  expect(page.match(/<li class="item /g)).toHaveLength(5000);
});

it("the door to HTML leaves nothing that a browser or a log obeys", () => {
  expect(html(`<b a="1" b='2'>&amp;\`\n\u202E`)).toBe(
    "&#60;b a=&#34;1&#34; b=&#39;2&#39;&#62;&#38;amp;&#96; \\u{202e}",
  );
  expect(html("::error::x ##[group]")).not.toMatch(/::|##\[/);
});
