import { expect, test } from "vitest";
import { render } from "../../src/messages/index.js";
import { clauseMessage } from "../../src/report/clause.js";

test.each([
  ["1.a,1.b.i,5.b", "sections 1.a, 1.b.i and 5.b", "第 1.a、1.b.i、5.b 条"],
  ["2(c)(iii)", "section 2(c)(iii)", "第 2(c)(iii) 条"],
  ["II,III", "sections II and III", "第 II、III 条"],
  ["3.1-3.3", "sections 3.1-3.3", "第 3.1-3.3 条"],
  ["What you cannot do", 'clause "What you cannot do"', "条款“What you cannot do”"],
  ["README", 'clause "README"', "条款“README”"],
  ["D.4(a)", "section D.4(a)", "第 D.4(a) 条"],
  ["4, last paragraph", "section 4, last paragraph", "第 4 条末段"],
  ["3.1 closing paragraph", "section 3.1, last paragraph", "第 3.1 条末段"],
  ["last paragraph", "last paragraph", "末段"],
  ["definitions", "definitions", "定义部分"],
])("%s is cited as %s", (clause, en, zh) => {
  expect(render(clauseMessage(clause), "en")).toBe(en);
  expect(render(clauseMessage(clause), "zh-CN")).toBe(zh);
});
