import { describe, expect, test } from "vitest";
import { folder, temporary } from "../e2e/runner.js";
import { call } from "./call.js";

const check = (...words: string[]) => call(temporary(), ["register", "check", ...words]);

describe("register check", () => {
  test("exits 0 where nothing is due, and 1 where something is", async () => {
    const now = await check("--date", "2026-12-02", "--since", "2026-12-01");
    expect(now).toMatchObject({ code: 0, err: "" });
    const later = await check("--date", "2029-01-01");
    expect(later).toMatchObject({ code: 1, err: "" });
    expect(later.out).toContain("terms:openai-services");
    expect(later.out).toContain("eu-ai-act");
  });

  test("as JSON: entries with their dates, and rules with what changed", async () => {
    const { out } = await check("--date", "2027-12-05", "--format", "json");
    const { due, since, entries, rules, upstreams } = JSON.parse(out);
    expect({ due, since }).toEqual({ due: true, since: "2027-11-04" });
    expect(entries[0].due < entries.at(-1).due).toBe(true);
    expect(rules).toContainEqual(
      expect.objectContaining({
        id: "eu-ai-act/high-risk-documentation-missing",
        instrument: "eu-ai-act",
        change: "in-force",
        on: "2027-12-02",
      }),
    );
    expect(upstreams.length).toBeGreaterThan(0);
  });

  test("as Markdown, in both languages", async () => {
    for (const locale of ["en", "zh-CN"]) {
      const words = ["--date", "2029-01-01", "--format", "markdown", "--locale", locale];
      const { out } = await check(...words);
      expect(out).toMatch(/^# .+\n\n## .+\n\n- /);
      expect(out).toContain("`terms:openai-services`");
    }
  });

  test("counts the entries of a pack's own", async () => {
    const terms = {
      id: "terms:acme",
      name: "Acme terms",
      kind: "service-terms",
      source: "acme.example",
      read: "partial",
      retrieved: "2026-10-01",
      reviewAfterDays: 10,
      attributes: { unilateralChange: { value: "yes", clause: "1" } },
      duties: { carry: {}, output: "forbidden", train: {} },
    };
    const cwd = folder({
      "acme/pack.json": '{"name":"acme","version":"1.0.0","title":{"en":"Acme"}}',
      "acme/register/terms.json": JSON.stringify([terms]),
      ".cardwarden.yml": "packs: [ip, ./acme]\n",
    });
    const words = ["--date", "2026-12-02", "--since", "2026-12-01", "--format", "json"];
    const { code, out } = await call(cwd, ["register", "check", ...words]);
    expect(code).toBe(1);
    expect(JSON.parse(out).entries).toMatchObject([{ id: "terms:acme", due: "2026-10-11" }]);
  });

  test.each([
    [["--since", "soon"], "soon"],
    [["--since", "2026-12-02", "--date", "2026-12-02"], "2026-12-02"],
    [["terms:acme"], "register check"],
  ])("%j exits 2 and says what to write", async (words, text) => {
    const { code, out, err } = await check(...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(text);
  });
});
