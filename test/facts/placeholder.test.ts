import { describe, expect, it } from "vitest";
import { isPlaceholder } from "../../src/facts/placeholder.js";

describe("a placeholder", () => {
  it.each([
    "[More Information Needed]",
    "[More Information Needed](https://x.example/a/blob/main/CONTRIBUTING.md#how)",
    "*[Needs More Information]*",
    "More information needed.",
    "TODO",
    "**TBD**",
    "To do",
    "TBA",
    "To be announced",
    "coming soon!",
    "work in progress",
    "WIP",
    "Lorem ipsum",
    "Insert text here",
    "[Insert the name of the model]",
    "[If relevant, include calculations]",
    "{{ license | default('x') }}",
    "<YYYY-MM-DD>",
    "<yyyy/mm>",
    "<day, YYYY-MM-DD>",
    "（待补充）",
    "待完善",
    "敬请期待",
  ])("is %j", (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each([
    "",
    "N/A",
    "None",
    "unknown",
    "TODO list: x",
    "More information needed by users is in the paper",
    "[MIT](LICENSE)",
    "Work in progress of the team",
    "待补充数据的来源",
    "<mask>",
    "<br>",
    "YYYY-MM-DD",
  ])("is not %j", (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
