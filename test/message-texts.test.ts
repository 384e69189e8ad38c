import { expect, test } from "vitest";
import { EN } from "../src/messages/en/index.js";
import { ZH_CN } from "../src/messages/zh-CN/index.js";
import { styleFaults } from "./helpers/style.js";

/** The facts of filings in China use the terms of its law, as its rules do. */
const lawOf = (code: string) => (code.startsWith("fact.registrations.cn") ? "cn/" : "");

test.each([
  ["en", EN],
  ["zh-CN", ZH_CN],
] as const)("messages are written in plain words: %s", (locale, texts) => {
  expect(
    Object.entries<string>(texts).flatMap(([code, text]) =>
      styleFaults(text, locale, lawOf(code)).map((fault) => [code, fault]),
    ),
  ).toEqual([]);
});
