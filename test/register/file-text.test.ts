import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isSameText, licenseOfText } from "../../src/register/index.js";
import { register } from "./load.js";

const BEGINNING = 4096;
const read = (text: string) => {
  const found = licenseOfText(text.slice(0, BEGINNING), (title) =>
    register.resolveLicense({ values: [title] }),
  );
  return found && `${found.id}:${found.line}`;
};
const rest = "Words of the text follow, one paragraph after the other.\n".repeat(30);
const titled = (title: string) => `${title}\n\n${rest}`;
const MIT = readFileSync("policies/ip/license-file-mismatch/good/sailor/LICENSE", "utf8");
const MIT_BODY = MIT.slice(MIT.indexOf("Permission"));
const BSD = (more: string) =>
  `Copyright (c) 2026, Harbour\nAll rights reserved.\n\nRedistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:\n${"1. A condition.\n".repeat(20)}${more}\nTHIS SOFTWARE IS PROVIDED AS IS, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.\n`;

test.each([
  ["the project's own", readFileSync("LICENSE", "utf8"), "apache-2.0:2"],
  ["a title and a body", MIT, "mit:1"],
  ["a body behind a copyright line", `Copyright 2026 Harbour\n\n${MIT_BODY}`, "mit:3"],
  ["two clauses", BSD(""), "bsd-2-clause:4"],
  ["three clauses", BSD("Neither the name of Harbour is used."), "bsd-3-clause:4"],
  [
    "a version on the next line",
    titled("GNU GENERAL PUBLIC LICENSE\n Version 3, 29 June 2007"),
    "gpl-3.0:1",
  ],
  [
    "a title of Creative Commons",
    titled("Attribution-NonCommercial 4.0 International\n\n====="),
    "cc-by-nc-4.0:1",
  ],
  [
    "a page before the title",
    titled("Creative Commons Legal Code\n\nCC0 1.0 Universal"),
    "cc0-1.0:3",
  ],
  [
    "a community licence",
    titled("LLAMA 3.1 COMMUNITY LICENSE AGREEMENT\nRelease Date: July 23, 2024"),
    "llama3.1:1",
  ],
  ["a heading of Markdown", titled("# Gemma Terms of Use"), "gemma:1"],
  ["a byte order mark", `\ufeff${MIT}`, "mit:1"],
])("is known by its beginning: %s", (_, text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ["nothing", ""],
  ["own words first", `Terms of Harbour\n\n${MIT}`],
  ["own words behind", `${MIT}\nThe weights are for research only.\n`],
  ["a changed text", MIT.replace("MIT License", "Modified MIT License")],
  ["a text that leaves out its notice", MIT.replace(/The above[\s\S]+?Software\.\n/, "")],
  ["a name alone", "Apache License\nVersion 2.0\n"],
  ["a family without version", titled("GNU GENERAL PUBLIC LICENSE")],
  ["words of somebody", titled("License")],
  ["two licences, announced", titled("The code is MIT, the weights are CC BY-NC 4.0.")],
  ["a title that never ends", titled("Apache License ".repeat(20))],
])("is not guessed: %s", (_, text) => {
  expect(read(text)).toBeUndefined();
});

test.each(["permission is hereby granted, free of charge, ", "Copyright ", "# ", " \t", "\n"])(
  "takes no time over %j again and again",
  (words) => {
    const started = performance.now();
    read(words.repeat(4096));
    expect(performance.now() - started).toBeLessThan(200);
  },
);

test("an id and its forms with a right to later versions are one text", () => {
  expect(isSameText("gpl-3.0-or-later", "GPL-3.0-only")).toBe(true);
  expect(isSameText("gpl-3.0", "lgpl-3.0")).toBe(false);
});
