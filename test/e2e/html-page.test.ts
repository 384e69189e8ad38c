import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { LOCALES, SEVERITIES } from "../../src/model/vocabulary.js";
import { htmlReport } from "../../src/report/html/index.js";
import type { RenderContext } from "../../src/report/reporter.js";
import { Browser, chromium } from "../helpers/chromium.js";
import { FRAGMENTS } from "../report/hostile.js";
import { at, change, edge, finding, nasty, nastyContext, report } from "../report/report.js";
import { ROOT, temporary } from "./runner.js";

const path = chromium();
if (path === undefined)
  console.warn(
    "NOTE: no Chromium here, so the HTML report was not opened in it: set CHROMIUM to its path",
  );

const AXE = join(ROOT, "node_modules/axe-core/axe.min.js");

/** Twelve cards in three folders, something of every part of the page. */
function sample(locale: Report["locale"] = "en"): Report {
  const findings = Array.from({ length: 24 }, (_, i) =>
    finding({
      severity: SEVERITIES[i % 3] ?? "error",
      kind: i % 3 === 2 ? "missing-statement" : "contradiction",
      ruleId: `ip/rule-${i % 4}`,
      message: `model-${i % 12} declares \`mit\`, finding ${i}.`,
      subject: `team-${i % 3}/model-${i % 12}`,
      primary: at(`team-${i % 3}/model-${i % 12}/README.md`, 3),
      introduced: i % 2 === 0,
      ...(i === 5 ? { missing: [{ path: "governance.stage", value: "<stage>" }] } : {}),
      ...(i === 23
        ? { suppressed: { by: "waiver" as const, reason: "agreed", owner: "legal" } }
        : {}),
      fingerprint: String(i),
    }),
  );
  const input = report(findings, {
    locale,
    change: change(),
    lineage: Array.from({ length: 12 }, (_, i) =>
      edge("base", `team-${i % 3}/model-${i}`, { id: `e${i}` }),
    ),
  });
  return {
    ...input,
    documents: input.documents.map(({ file }) => ({
      file,
      format: "hf-model-card",
      subjects: [file.replace("/README.md", "")],
    })),
  };
}

describe.skipIf(path === undefined)("the HTML report in Chromium", () => {
  const folder = temporary();
  let browser: Browser;
  beforeAll(async () => {
    browser = await Browser.start(path ?? "");
  }, 60_000);
  afterAll(() => browser.close());

  const open = async (input: Report, context: RenderContext = { color: false }) => {
    const file = join(folder, "report.html");
    writeFileSync(file, htmlReport.render(input, context));
    await browser.open(pathToFileURL(file).href);
  };
  const page = <Value>(expression: string) => browser.evaluate<Value>(expression);
  /** Changes a field as a person does, and waits until the page has followed. */
  const set = (name: string, value: string | boolean) =>
    page<void>(`new Promise((done) => {
      const field = document.querySelector('${name}');
      field[typeof ${JSON.stringify(value)} === "boolean" ? "checked" : "value"] = ${JSON.stringify(value)};
      field.dispatchEvent(new Event("input", { bubbles: true }));
      setTimeout(done, 200);
    })`);
  const shown = () =>
    page<{ items: number; cards: number; text: string }>(`({
      items: document.querySelectorAll(".card:not([hidden]) [data-severity]:not([hidden])").length,
      cards: document.querySelectorAll(".card:not([hidden])").length,
      text: document.querySelector("#count").textContent,
    })`);
  const press = async (key: string, code = key, text = "") => {
    const params = { key, code, windowsVirtualKeyCode: { Tab: 9, Enter: 13, " ": 32 }[key], text };
    await browser.send("Input.dispatchKeyEvent", {
      type: text ? "keyDown" : "rawKeyDown",
      ...params,
    });
    await browser.send("Input.dispatchKeyEvent", { type: "keyUp", ...params });
  };
  const media = (features: { name: string; value: string }[], type = "") =>
    browser.send("Emulation.setEmulatedMedia", { media: type, features });
  /** What the page tried and the browser refused or reported: violations of the policy, errors, requests. */
  const complaints = () =>
    browser.events
      .map(({ method, params }) => ({ method, text: JSON.stringify(params) }))
      .filter(
        ({ method, text }) =>
          /^(?:Log\.entryAdded|Runtime\.(?:exceptionThrown|consoleAPICalled)|Page\.javascriptDialogOpening)$/.test(
            method,
          ) ||
          (method === "Audits.issueAdded" && text.includes("ContentSecurityPolicy")) ||
          (method === "Network.requestWillBeSent" && !text.includes("/report.html")),
      )
      .map(({ text }) => text);

  it("searches and filters, and says how many are left", async () => {
    await open(sample());
    expect(await shown()).toEqual({
      items: 23,
      cards: 12,
      text: "Findings shown: 23 of 23, cards: 12",
    });
    await set("#search", "finding 13.");
    expect(await shown()).toEqual({
      items: 1,
      cards: 1,
      text: "Findings shown: 1 of 23, cards: 1",
    });
    await set("#search", "MODEL-3/ team-0");
    expect(await shown()).toMatchObject({ items: 2, cards: 1 });
    await set("#search", "no such word");
    expect(await shown()).toMatchObject({ items: 0, cards: 0 });
    expect(await page("document.querySelector('#none').checkVisibility()")).toBe(true);
    await page(
      "new Promise((done) => { document.querySelector('[type=reset]').click(); setTimeout(done, 50); })",
    );
    expect(await shown()).toMatchObject({ items: 23, cards: 12 });
    await set("[value=error]", false);
    expect(await shown()).toMatchObject({ items: 15 });
    await set("[value=error]", true);
    await set("#filter-kind", "missing-statement");
    expect(await shown()).toMatchObject({ items: 7 });
    await set("#filter-kind", "");
    await set("#filter-folder", "team-1");
    expect(await shown()).toMatchObject({ items: 8, cards: 4 });
    await set("[name=change]", true);
    expect(await shown()).toMatchObject({ items: 4 });
    await page(
      "new Promise((done) => { document.querySelector('[data-filter=rule]').click(); setTimeout(done, 50); })",
    );
    expect(await shown()).toMatchObject({ items: 6 });
    expect(complaints()).toEqual([]);
  });

  it("is complete without its script", async () => {
    await browser.send("Emulation.setScriptExecutionDisabled", { value: true });
    await open(sample());
    const visible = await page<boolean[]>(
      `[...document.querySelectorAll("#filter, h1, .card summary, table")].map((part) => part.checkVisibility())`,
    );
    await browser.send("Emulation.setScriptExecutionDisabled", { value: false });
    expect(visible[0]).toBe(true);
    expect(visible.filter((part) => !part).length).toBeGreaterThan(0);
    expect(await page("document.querySelector('#filter').hidden")).toBe(true);
  });

  it("can be used by keyboard: past the top, through the fields, into a card", async () => {
    await open(sample());
    await press("Tab");
    expect(await page("document.activeElement.className")).toBe("skip");
    await press("Enter", "Enter", "\r");
    expect(await page("location.hash")).toBe("#main");
    await page("document.querySelector('#search').focus()");
    await press("Tab");
    expect(await page("document.activeElement.name")).toBe("severity");
    await press(" ", "Space", " ");
    await page("new Promise((done) => setTimeout(done, 200))");
    expect(await shown()).toMatchObject({ items: 15 });
    await page("document.querySelector('.card:not([hidden]) summary').focus()");
    const outline = await page<string>("getComputedStyle(document.activeElement).outlineStyle");
    expect(outline).toBe("solid");
    const before = await page("document.activeElement.parentElement.open");
    await press("Enter", "Enter", "\r");
    expect(await page("document.activeElement.parentElement.open")).toBe(!before);
  });

  it("leads from the overview into a closed card", async () => {
    await open(sample());
    await page(
      "new Promise((done) => { document.querySelector('a[href=\"#card-12\"]').click(); setTimeout(done, 100); })",
    );
    expect(
      await page(
        "document.querySelector('#card-12').checkVisibility({ contentVisibilityProperty: true })",
      ),
    ).toBe(true);
  });

  it("prints what is closed, and no form", async () => {
    await browser.send("Emulation.setScriptExecutionDisabled", { value: true });
    await open(sample());
    await media([], "print");
    const count = "document.querySelectorAll('.item, .missing, pre').length";
    const seen =
      "[...document.querySelectorAll('.item, .missing, pre')].filter((part) => part.getBoundingClientRect().height > 0).length";
    expect(await page(seen)).toBe(await page(count));
    expect(await page("document.querySelector('form').checkVisibility()")).toBe(false);
    const { data } = await browser.send("Page.printToPDF");
    await media([]);
    await browser.send("Emulation.setScriptExecutionDisabled", { value: false });
    expect(Buffer.from(String(data), "base64").subarray(0, 5).toString()).toBe("%PDF-");
  });

  it("is dark where the reader's system is, and fits a phone", async () => {
    await open(sample());
    const background = "getComputedStyle(document.body).backgroundColor";
    const light = await page(background);
    await media([{ name: "prefers-color-scheme", value: "dark" }]);
    expect(await page(background)).not.toBe(light);
    await media([]);
    await browser.send("Emulation.setDeviceMetricsOverride", {
      width: 360,
      height: 700,
      deviceScaleFactor: 1,
      mobile: true,
    });
    await page("document.querySelector('#open').click()");
    expect(await page("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    await browser.send("Emulation.clearDeviceMetricsOverride");
  });

  it("runs, loads and violates nothing, whatever a card holds", async () => {
    const texts = [
      ...FRAGMENTS,
      "<script>document.title = 'owned'</script>",
      '"><img src="http://127.0.0.1:9/x.png" onerror="document.title=1">',
      "</script><script>alert(1)</script>",
      "</style><link rel=stylesheet href=http://127.0.0.1:9/x.css>",
      "javascript:alert(1)",
      "' style='background:url(http://127.0.0.1:9/)",
    ];
    await open(nasty(texts), nastyContext(texts));
    await page("for (const element of document.querySelectorAll('details')) element.open = true");
    expect(await page("document.title")).toBe("Model and data governance report");
    expect(await page("document.querySelectorAll('script').length")).toBe(1);
    expect(
      await page(
        "document.querySelectorAll('img, iframe, link, object, [style], [onerror]').length",
      ),
    ).toBe(0);
    expect(complaints()).toEqual([]);
    // The policy itself refuses what would be in the page.
    await page(`new Promise((done) => {
      for (const [name, member, value] of [["script", "textContent", "document.title = 1"], ["img", "src", "http://127.0.0.1:9/"]])
        document.body.append(Object.assign(document.createElement(name), { [member]: value }));
      setTimeout(done, 200);
    })`);
    expect(await page("document.title")).toBe("Model and data governance report");
    expect(complaints().filter((text) => text.includes("ContentSecurityPolicy"))).toHaveLength(2);
  });

  it("shows 5,000 findings at once, and searches them", async () => {
    const list = Array.from({ length: 5000 }, (_, i) =>
      finding({
        severity: SEVERITIES[i % 3] ?? "error",
        ruleId: `ip/rule-${i % 60}`,
        message: `model-${i} declares a license, which conflicts with that of its base model ${"x".repeat(80)}.`,
        primary: at(`team-${i % 20}/model-${i % 500}/README.md`, 1 + (i % 40), 13, 23),
        fingerprint: String(i),
      }),
    );
    await browser.send("Performance.setTimeDomain", { timeDomain: "threadTicks" }).catch(() => {});
    await browser.send("Performance.enable");
    await open(report(list), { color: false, line: () => "base_model: meta-llama/Llama-3.1-8B" });
    const { metrics } = (await browser.send("Performance.getMetrics")) as {
      metrics: { name: string; value: number }[];
    };
    const busy = metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
    expect(busy).toBeGreaterThan(0);
    expect(busy).toBeLessThan(2);
    await set("#search", "model-4321 ");
    expect(await shown()).toMatchObject({ items: 1, cards: 1 });
  });

  const hasAxe = existsSync(AXE);
  if (!hasAxe) console.warn("NOTE: no axe-core here, so the HTML report was not checked with it");
  it
    .skipIf(!hasAxe)
    .each(
      LOCALES.flatMap((locale) => ["light", "dark"].map((scheme) => [locale, scheme] as const)),
    )("leaves axe-core nothing to find (%s, %s)", async (locale, scheme) => {
    await media([{ name: "prefers-color-scheme", value: scheme }]);
    await open(sample(locale));
    await page("for (const element of document.querySelectorAll('details')) element.open = true");
    await page(`${readFileSync(AXE, "utf8")};0`);
    const violations = await page<unknown[]>(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => [html, failureSummary])]))`,
    );
    await media([]);
    expect(violations).toEqual([]);
  });
});
