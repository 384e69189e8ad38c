import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isSameText, licenseOfText } from "../../src/register/index.js";
import { register } from "./load.js";

const BEGINNING = 4096;
const read = (text: string) => {
  const found = licenseOfText(text.slice(0, BEGINNING), (title, subject) =>
    register.resolveLicense({ values: [title], subject }),
  );
  return found && `${found.id}:${found.line}`;
};
const rest = "Words of the text follow, one paragraph after the other.\n".repeat(30);
const titled = (title: string) => `${title}\n\n${rest}`;
const MIT = readFileSync("policies/ip/license-file-mismatch/good/sailor/LICENSE", "utf8");
const MIT_BODY = MIT.slice(MIT.indexOf("Permission"));
const BSD = (more: string) =>
  `Copyright (c) 2026, Harbour\nAll rights reserved.\n\nRedistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:\n${"1. A condition.\n".repeat(20)}${more}\nTHIS SOFTWARE IS PROVIDED AS IS, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.\n`;

/** A body of the two ends that it is known by, with words of nobody's between them. */
const body = (begins: string, holds: string, ends: string) => `${begins} ${holds} ${ends}.\n`;
const ADAPTED = (display: string) =>
  `Permission is hereby granted, free of charge, to any person obtaining a copy of these weights. The above copyright notice and this permission notice stay. One condition more: above a size you prominently display “${display}” on the user interface of such product or service.\n`;

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
  [
    "a heading of HTML",
    titled('<h2 align="center"> OPT-175B LICENSE AGREEMENT </h2>'),
    "opt-175b:1",
  ],
  [
    "a date behind the name",
    titled("CreativeML Open RAIL-M License dated August 22, 2022"),
    "creativeml-openrail-m:1",
  ],
  [
    "a date and a dash",
    titled("Boost Software License - Version 1.0 - August 17th, 2003"),
    "bsl-1.0:1",
  ],
  [
    "a day before the month",
    titled("SIL OPEN FONT LICENSE Version 1.1 - 26 February 2007"),
    "ofl-1.1:1",
  ],
  ["a version behind a dash", titled("Eclipse Public License - v 2.0"), "epl-2.0:1"],
  ["a version with a point", titled("EUROPEAN UNION PUBLIC LICENCE v. 1.2\nEUPL"), "eupl-1.2:1"],
  ["an abbreviation in quotes", titled('Open Software License ("OSL") v. 3.0'), "osl-3.0:1"],
  [
    "an abbreviation in brackets",
    titled("Open Data Commons Attribution License (ODC-By) v1.0"),
    "odc-by:1",
  ],
  ["a license of databases", titled("## ODC Open Database License (ODbL)"), "odbl:1"],
  [
    "its own id in brackets",
    titled("OpenMDW License Agreement, version 1.0 (OpenMDW-1.0)"),
    "openmdw-1.0:1",
  ],
  [
    "a later version of it",
    titled("OpenMDW License Agreement, version 1.1 (OpenMDW-1.1)"),
    "openmdw-1.1:1",
  ],
  [
    "a version behind an abbreviation",
    titled("The LaTeX Project Public License\n=-=-=-=-=\n\nLPPL Version 1.3c 2008-05-04"),
    "lppl-1.3c:1",
  ],
  [
    "a version behind a colon",
    titled("FunASR Model Open Source License Agreement\n\nVersion: 1.1"),
    "funasr-model-license:1",
  ],
  ["Mulan in English", titled("Mulan Permissive Software License，Version 2"), "mulanpsl-2.0:1"],
  ["Mulan in Chinese", titled("木兰宽松许可证， 第2版"), "mulanpsl-2.0:1"],
  ["the public license of Mulan", titled("木兰公共许可证, 第2版"), "mulanpubl-2.0:1"],
  ["a Chinese title", titled("源2.0模型许可协议\n日期:2023年11月26日"), "yuan-2.0:1"],
  [
    "a name that several texts share",
    titled(
      "TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT\nTencent Hunyuan DiT Release Date: 14 May 2024",
    ),
    "tencent-hunyuan-dit:1",
  ],
  [
    "the same name over another model",
    titled(
      "TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT\nTencent HunyuanOCR Release Date: November 25, 2025",
    ),
    "tencent-hunyuan-community:1",
  ],
  [
    "a general title, by what it holds",
    titled(
      "中文版\n模型许可协议\n模型发布日期：2024/7/6\n服务协议 https://kolors.kuaishou.com/agreement",
    ),
    "kolors:2",
  ],
  [
    "no title, by its first words",
    titled(
      "1. Definitions\n\n“Licensor” means the YaYi Model Team.\nFor non-commercial research purposes.",
    ),
    "yayi:1",
  ],
  [
    "MIT without its notice, under its own name",
    `MIT No Attribution\n\nCopyright 2026 Harbour\n\n${MIT_BODY.replace(/The above[\s\S]+?Software\.\n/, "")}`,
    "mit-0:1",
  ],
  [
    "MIT with a display above a size",
    `Modified MIT License\n\n${ADAPTED("Kimi K2")}`,
    "kimi-modified-mit:1",
  ],
  [
    "the same of another maker",
    `MIT License\n\nCopyright 2025 Harbour.\n\n${ADAPTED("MiniMax M2")}`,
    "minimax-m2-modified-mit:1",
  ],
  [
    "three clauses without patents",
    BSD(
      "Neither the name of Harbour is used. No express or implied licenses to any party's patent rights.",
    ),
    "bsd-3-clause-clear:4",
  ],
  [
    "four clauses",
    BSD(
      "All advertising materials mentioning features or use of this software name Harbour. Neither the name of Harbour is used.",
    ),
    "bsd-4-clause:4",
  ],
  [
    "zlib",
    body(
      "This software is provided 'as-is', without any express or implied warranty.",
      "Altered source versions must be plainly marked.",
      "It stays from any source distribution",
    ),
    "zlib:1",
  ],
  [
    "a dedication",
    body(
      "This is free and unencumbered software released into the public domain.",
      "The authors dedicate any and all copyright interest.",
      "See <https://unlicense.org/>",
    ),
    "unlicense:1",
  ],
  [
    "BSD without clauses",
    body(
      "Permission to use, copy, modify, and distribute this software for any purpose with or without fee is hereby granted.",
      "The software is provided as it is.",
      "in connection with the performance of this software",
    ),
    "0bsd:1",
  ],
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
  ["a body under another name", MIT.replace("MIT License", "BSD 3-Clause License")],
  [
    "a shared name over a model of nobody's",
    titled("TENCENT HUNYUAN COMMUNITY LICENSE AGREEMENT\nSome words follow."),
  ],
  [
    "a shared title",
    titled("STABILITY AI NON-COMMERCIAL COMMUNITY LICENSE AGREEMENT\nDated: March 18, 2024"),
  ],
  ["a general title", titled("模型许可协议\n模型发布日期：2024/7/6")],
  ["an abbreviation alone", titled("License of Harbour (MIT)")],
  ["a family without version", titled("GNU GENERAL PUBLIC LICENSE")],
  ["words of somebody", titled("License")],
  ["two licences, announced", titled("The code is MIT, the weights are CC BY-NC 4.0.")],
  ["a title that never ends", titled("Apache License ".repeat(20))],
])("is not guessed: %s", (_, text) => {
  expect(read(text)).toBeUndefined();
});

test.each([
  "permission is hereby granted, free of charge, ",
  "Copyright ",
  "# ",
  " \t",
  "\n",
  "(a",
  "<",
  " - v ",
  "v. 1.",
])("takes no time over %j again and again", (words) => {
  const started = performance.now();
  read(words.repeat(4096));
  expect(performance.now() - started).toBeLessThan(200);
});

test("an id and its forms with a right to later versions are one text", () => {
  expect(isSameText("gpl-3.0-or-later", "GPL-3.0-only")).toBe(true);
  expect(isSameText("gpl-3.0", "lgpl-3.0")).toBe(false);
});
