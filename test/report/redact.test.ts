import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REPORTERS } from "../../src/index.js";
import { check } from "../../src/pipeline/check.js";
import { clip, commandData, json, line, markdown, yaml } from "../../src/report/escape.js";
import { Frames } from "../../src/report/frame.js";
import { masked, maySecret, redact } from "../../src/report/redact.js";
import { memoryHost } from "../helpers/memory-host.js";
import { card, options } from "../helpers/run.js";
import { hostile } from "./hostile.js";
import { at, linesOf, nasty, nastyContext } from "./report.js";

const MIXED = "aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0";
/** What a card may hold by mistake; joined here, so that no scanner takes this file for a leak. */
const SECRETS: readonly (readonly [string, string])[] = [
  ...["ghp", "gho", "ghu", "ghs", "ghr"].map((kind) => [`${kind}_`, `${MIXED}abcdef`] as const),
  ["github_pat_", `11AAAAAAA0_${MIXED}`],
  ["hf_", `${"abcDEF".repeat(5)}gh`],
  ["sk-", `${MIXED}${MIXED}`],
  ["sk-ant-", `api03-${MIXED}_-${MIXED}`],
  ["sk-proj-", `${MIXED}-${MIXED}`],
  ["AKIA", "IOSFODNN7EXAMPLE"],
  ["ASIA", "IOSFODNN7EXAMPLE"],
  ["xoxb-", "123456789012-abcdefABCDEF"],
  ["glpat-", "aB3dE6gH9jK2mN5pQ8sT"],
  ["AIza", `SyD-${MIXED}_`],
  ["npm_", `${MIXED}abcdef`],
  ["eyJ", `hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NSJ9.${MIXED}`],
  ["-----BEGIN RSA PRIVATE KEY-----", `\nMIIEow${MIXED}\nx+/=\n-----END RSA PRIVATE KEY-----`],
  ["https://reader:", "hunter2-or-so"],
];
const whole = ([start, rest]: readonly [string, string] = ["", ""]) =>
  `${start}${rest}${start.startsWith("https") ? "@registry.example/x" : ""}`;

const PLAIN = [
  "a risk-assessment-for-the-2026-release of the model",
  "sk-learn-model-for-text-classification",
  "hf_model_card and npm_package and ghp_",
  "ASIAPACIFICREGIONALOFFICE, AKIA",
  "https://models.example:8080/a@b and mailto:reader@models.example",
  "https://reader@models.example/x?time=12:30",
  "eyJhbGciOiJIUzI1NiJ9",
  "-----BEGIN PUBLIC KEY-----\nMIIE\n-----END PUBLIC KEY-----",
  `sha256-${"0123456789abcdef".repeat(4)}`,
];

describe("redact", () => {
  it.each(SECRETS)("keeps %s and hides the rest", (start, rest) => {
    const secret = whole([start, rest]);
    for (const text of [secret, `x=${secret}`, `(${secret}) y`, `中文 ${secret}。`]) {
      expect(maySecret(text)).toBe(true);
      const out = redact(text);
      expect(out).toContain(`${start}…(redacted)`);
      const body = rest.replace(/\n.*KEY-+$/, "");
      for (let i = 0; i + 8 <= body.length; i++) expect(out).not.toContain(body.slice(i, i + 8));
      expect(redact(out)).toBe(out);
      expect(masked(text)).toHaveLength(text.length);
    }
  });

  it.each(PLAIN)("leaves %j alone", (text) => {
    expect(redact(text)).toBe(text);
  });

  it("knows a secret that was cut to a length", () => {
    for (const secret of SECRETS.slice(0, 12)) {
      const text = `token ${whole(secret)} and more`;
      for (let length = 8; length < text.length; length++) {
        expect(clip(text, length)).not.toContain(secret[1].slice(0, 6));
        const cut = `${text.slice(0, length)}…`;
        if (secret[0].length + 8 < length) expect(redact(cut)).not.toContain(secret[1].slice(0, 8));
      }
    }
  });

  it("says the same of what it has said", () => {
    const secrets = fc.constantFrom(...SECRETS.map(whole));
    const texts = fc.array(fc.oneof(hostile, secrets), { maxLength: 4 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join(" ");
        expect(redact(redact(text))).toBe(redact(text));
        expect(masked(text)).toHaveLength(text.length);
        if (redact(text) !== text) expect(maySecret(text)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ...SECRETS.flatMap(([start]) => [start, `${start}a`, `${start}a1-`, `${start}a.`, `${start}-`]),
    "eyJaaaaaaaa.",
    "://",
    "://a:b",
    "://a:",
    "-----BEGIN ",
    "-",
    "a",
    ":",
    "…",
    "sk-a",
  ])("takes linear time on a million characters of %j", (part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    const start = performance.now();
    redact(text);
    masked(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("every door", () => {
  it.each(SECRETS)("hides what follows %s", (start, rest) => {
    const secret = `key: ${whole([start, rest])}`;
    const part = rest.replace(/\s/g, "").slice(2, 12);
    for (const out of [line(secret), commandData(secret), markdown(secret), yaml(secret)]) {
      const text = out.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
      expect(text).not.toContain(part);
      expect(text).toContain("redacted");
    }
    const data = { list: [{ value: secret, n: 1 }] };
    expect(JSON.parse(json(data))).toEqual({ list: [{ value: redact(secret), n: 1 }] });
  });

  it("hides both of two that follow each other", () => {
    for (const [first] of SECRETS.filter(([start]) => start.endsWith("_")))
      for (const second of SECRETS.slice(0, 7)) {
        const out = redact(`${first}${MIXED}${whole(second)}`);
        expect(out).not.toContain(MIXED.slice(0, 8));
        expect(out).toContain(`${second[0]}…(redacted)`);
      }
  });

  it("of a line with the marks below it keeps the columns", () => {
    const secret = whole(SECRETS[0]);
    const text = `license: mit # ${secret} and more`;
    const source = linesOf({ x: text });
    for (const columns of [20, 30, 40, 50, 200]) {
      const shown = new Frames(source).at(at("x", 1, text.indexOf("and") + 1, 3), columns);
      expect(shown?.text).not.toContain(MIXED.slice(0, 5));
      expect(shown?.text.slice(shown.marks.indexOf("^")).startsWith("and")).toBe(true);
    }
  });
});

describe.each(REPORTERS)("$id", ({ id, render }) => {
  it("repeats no secret, wherever it stands", () => {
    // A path of a pack is taken apart at its points, and with it a web token: it is no text of a card.
    const secrets = SECRETS.filter(([start]) => start !== "eyJ").map(whole);
    const out = render(nasty(secrets), nastyContext(secrets)).replace(/&?#(\d+);/g, (_, code) =>
      String.fromCodePoint(Number(code)),
    );
    for (const [, rest] of SECRETS) {
      for (const part of rest.split(/[\n.]/).filter(({ length }) => length > 12))
        expect(out).not.toContain(part.slice(0, 12));
    }
    if (!["badge", "inventory"].includes(id)) expect(out).toContain("redacted");
  });
});

it("a card with a token in its fields is reported without it", async () => {
  const token = whole(SECRETS[0]);
  const text = card(`license: ${token}`, `base_model: https://x:${token}@models.example/a/b`);
  const { report } = await check(memoryHost({ "README.md": text }), options());
  expect(JSON.stringify(report)).toContain(MIXED);
  for (const { render } of REPORTERS)
    expect(render(report, { color: false, line: linesOf({ "README.md": text }) })).not.toContain(
      MIXED.slice(0, 12),
    );
});
