import { describe, expect, it } from "vitest";
import { withoutContacts } from "../../src/facts/contacts.js";

describe("withoutContacts", () => {
  it.each([
    ["jane.doe+cards@models.example", "j…@models.example"],
    [
      "Jane <jane@models.example>, j@x.models.example",
      "Jane <j…@models.example>, j…@x.models.example",
    ],
    ["联系 王@模型.示例 或 wang_1@models.example。", "联系 王…@模型.示例 或 w…@models.example。"],
    ["call +49 30 1234567-8 today", "call +49… today"],
    ["+1 (555) 010-4477.", "+1…."],
    ["13800138000, 138-0013-8000 和 138 0013 8000", "138…, 138… 和 138…"],
  ])("shortens %j", (text, short) => expect(withoutContacts(text)).toBe(short));

  it.each([
    "@octocat and a@b",
    "2026-01-31, v1.2.3, CTR-2026-014, 2025.07",
    "+5.2 points, +12 34, 70B, 8192 tokens, 14800000000000",
    "https://models.example/issues/13800138000-x",
    "models--13800138000.bin",
    "gpt-4o-2024-08-06",
  ])("leaves %j alone", (text) => expect(withoutContacts(text)).toBe(text));

  it.each(["a", "a.", "a@", "a@b.", "b.", "1", "+1 ", "+1", "+1(", "138", "138-", "1 3 ", "-"])(
    "takes linear time on a million characters of %j",
    (part) => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      const start = performance.now();
      withoutContacts(text);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});
