import { describe, expect, test } from "vitest";
import { Evaluator } from "../../src/evaluate/evaluate.js";
import { findingsOf, type LateFinding, type Settings } from "../../src/evaluate/finding.js";
import { sortFindings, supersede } from "../../src/evaluate/supersede.js";
import type { Fact, Facts, Subject } from "../../src/model/fact.js";
import type { Finding } from "../../src/model/report.js";
import { LEVELS, SEVERITIES } from "../../src/model/vocabulary.js";
import { fingerprint } from "../../src/policy/exceptions/fingerprint.js";
import { absent, at, fact, leaf, pack, ruleSource, subject, unreadable } from "../helpers/make.js";
import { card, run } from "../helpers/run.js";

const settings = (over: Partial<Settings> = {}): Settings => ({
  level: "baseline",
  locale: "en",
  date: "2026-11-23",
  rules: {},
  ...over,
});

/** Candidates of several rules on several subjects, as `check` collects them. */
async function candidates(
  rules: readonly Record<string, unknown>[],
  subjects: readonly Subject[],
  over: Partial<Settings> = {},
): Promise<LateFinding[]> {
  const evaluator = new Evaluator([pack(...rules.map(ruleSource))]);
  const found: LateFinding[] = [];
  for (const one of subjects)
    for (const { verdict } of await evaluator.evaluate(one))
      if (verdict)
        found.push(
          ...findingsOf(verdict, { subject: one, settings: settings(over), name: one.id }),
        );
  return found;
}

async function finding(
  rule: Record<string, unknown>,
  facts: Facts = {},
  over: Partial<Settings> = {},
): Promise<Finding | undefined> {
  const made = await candidates(
    [rule],
    [subject({ name: fact("m", { at: at(1) }), ...facts })],
    over,
  );
  return made[0]?.whole();
}

const severity = async (...args: Parameters<typeof finding>) => {
  const made = await finding(...args);
  return made && [made.severity, made.capped];
};

describe("severity", () => {
  const levels = { severity: { baseline: "warning", strict: "error" } };

  test("the level picks the severity; advisory caps at notice", async () => {
    expect(await severity(levels, {}, { level: "baseline" })).toEqual(["warning", undefined]);
    expect(await severity(levels, {}, { level: "strict" })).toEqual(["error", undefined]);
    expect(await severity(levels, {}, { level: "advisory" })).toEqual(["notice", "advisory"]);
  });

  test("strict defaults to baseline", async () => {
    expect(await severity({}, {}, { level: "strict" })).toEqual(["error", undefined]);
  });

  test("the configuration replaces what the level gave, and cannot beat a cap", async () => {
    const rules = { "test/rule": "error" } as const;
    const mild = { severity: { baseline: "notice" } };
    expect(await severity(mild, {}, { rules })).toEqual(["error", undefined]);
    expect(await severity(mild, {}, { rules, level: "advisory" })).toEqual(["notice", "advisory"]);
    expect(await severity({}, {}, { rules: { "test/rule": "notice" } })).toEqual([
      "notice",
      undefined,
    ]);
    const weak = { version: absent({ evidence: "prose" }) };
    expect(await severity(mild, weak, { rules })).toEqual(["warning", "prose"]);
  });

  test("off: no finding", async () => {
    expect(await finding({}, {}, { rules: { "test/rule": "off" } })).toBeUndefined();
  });

  test("configuration of another rule changes nothing", async () => {
    const rules = { "test/other": "off", constructor: "off" } as const;
    expect(await severity({}, {}, { rules })).toEqual(["error", undefined]);
  });

  test.each([
    ["draft", { status: "draft" }],
    ["not-in-force", { basis: [{ ...basis(), effectiveFrom: "2026-11-24" }] }],
    ["not-in-force", { basis: [{ ...basis(), effectiveTo: "2026-11-22" }] }],
  ])("%s: at most notice", async (why, rule) => {
    for (const level of LEVELS) {
      const made = await severity(rule, {}, { level });
      expect(made?.[0]).toBe("notice");
      expect(made?.[1]).toBe(why);
    }
    expect(await severity({ ...rule, severity: { baseline: "notice" } })).toEqual([
      "notice",
      undefined,
    ]);
  });

  test.each([
    [{ effectiveFrom: "2026-11-23" }],
    [{ effectiveTo: "2026-11-23" }],
    [{ effectiveFrom: "2020-01-01", effectiveTo: "2030-01-01" }],
  ])("in force on the day itself: %j", async (over) => {
    expect(await severity({ basis: [{ ...basis(), ...over }] })).toEqual(["error", undefined]);
  });

  test("one basis in force is enough, and the date is the run's", async () => {
    const later = { ...basis(), effectiveFrom: "2027-01-01" };
    expect(await severity({ basis: [later, basis()] })).toEqual(["error", undefined]);
    expect(await severity({ basis: [later] }, {}, { date: "2027-01-01" })).toEqual([
      "error",
      undefined,
    ]);
  });

  test.each([
    ["prose", {}],
    ["inferred", {}],
    ["unverified", { evidence: "register", verified: false }],
  ] as const)("%s evidence caps an error at warning and raises nothing", async (why, over) => {
    const weak = absent({ evidence: why === "unverified" ? "register" : why, ...over });
    expect(await severity({}, { version: weak })).toEqual(["warning", why]);
    const mild = { severity: { baseline: "notice" } };
    expect(await severity(mild, { version: weak })).toEqual(["notice", undefined]);
  });

  test("the evidence of `when` counts too", async () => {
    const rule = { when: leaf("license.id", "equal", "mit") };
    const facts = { "license.id": fact("mit", { evidence: "inferred" }) };
    expect(await severity(rule, facts)).toEqual(["warning", "inferred"]);
  });

  test("where only the register is the basis, a read register fact is needed among the deciders", async () => {
    const rule = {
      basis: [{ ...basis("Terms"), verified: "register" }],
      require: leaf("license.permissive", "equal", "yes"),
    };
    const read = (verified: boolean): Fact => fact("no", { evidence: "register", verified });
    expect(await severity(rule, { "license.permissive": read(true) })).toEqual([
      "error",
      undefined,
    ]);
    expect(await severity(rule, { "license.permissive": read(false) })).toEqual([
      "warning",
      "unverified",
    ]);
    expect(await severity(rule, { "license.permissive": fact("no") })).toEqual([
      "warning",
      "unverified",
    ]);
  });

  test("undetermined is a warning at baseline, the rule's own at strict, a notice at advisory", async () => {
    for (const own of SEVERITIES) {
      const rule = { severity: { baseline: own } };
      const facts = { version: unreadable() };
      const made = await finding(rule, facts);
      expect([made?.outcome, made?.severity]).toEqual(["undetermined", "warning"]);
      expect(await severity(rule, facts, { level: "strict" })).toEqual([own, undefined]);
      expect((await severity(rule, facts, { level: "advisory" }))?.[0]).toBe("notice");
    }
  });

  test("of several caps the lowest wins, whatever their order", async () => {
    const rule = { status: "draft", basis: [{ ...basis(), effectiveFrom: "2030-01-01" }] };
    const weak = { version: absent({ evidence: "prose" }) };
    for (const level of LEVELS) expect((await severity(rule, weak, { level }))?.[0]).toBe("notice");
  });

  test("every combination is the minimum of what was wanted and the caps", async () => {
    const rank = (word: string) => SEVERITIES.indexOf(word as never);
    for (const own of SEVERITIES)
      for (const configured of [undefined, ...SEVERITIES])
        for (const level of LEVELS)
          for (const status of ["stable", "draft"])
            for (const evidence of ["structured", "prose"] as const) {
              const made = await severity(
                { severity: { baseline: own }, status },
                { version: absent({ evidence }) },
                { level, rules: configured ? { "test/rule": configured } : {} },
              );
              const expected = Math.max(
                rank(configured ?? own),
                evidence === "prose" ? 1 : 0,
                status === "draft" || level === "advisory" ? 2 : 0,
              );
              expect([own, configured, level, status, evidence, made?.[0]]).toEqual([
                own,
                configured,
                level,
                status,
                evidence,
                SEVERITIES[expected],
              ]);
            }
  });
});

function basis(instrument = "Law") {
  return { instrument, provision: "1", asks: "it", verified: true };
}

describe("place", () => {
  const listed = (...lines: number[]): Fact =>
    fact(
      lines.map((line) => `v${line}`),
      {
        at: at(lines[0] ?? 1, 3),
        items: lines.map((line) => ({ value: `v${line}`, at: at(line, 3) })),
      },
    );
  const line = (one: Finding | undefined) => one?.primary.range.start.line;

  test("the first fact that decided, where the rule names no anchor", async () => {
    expect(line(await finding({}, { version: absent({ at: at(7) }) }))).toBe(7);
  });

  test("the anchor, where it names one, also when that fact is absent", async () => {
    const facts = { version: absent({ at: at(7) }) };
    const anchored = { anchor: "license.id" };
    expect(
      line(await finding(anchored, { ...facts, "license.id": fact("mit", { at: at(4) }) })),
    ).toBe(4);
    expect(line(await finding(anchored, facts))).toBe(9);
  });

  test("the items of a list: the first is primary, the others are related", async () => {
    const rule = { require: leaf("contact", "doesNotContain", "v5") };
    const made = await finding(rule, { contact: listed(5, 6, 8) });
    expect(made?.primary).toEqual(at(5, 3));
    expect(made?.related).toEqual([
      { note: "v6", at: at(6, 3) },
      { note: "v8", at: at(8, 3) },
    ]);
  });

  test("other deciders with a place of their own are related, each place once", async () => {
    const rule = {
      when: leaf("license.id", "equal", "mit"),
      require: { any: [leaf("version", "equal", "1"), leaf("version", "equal", "2")] },
    };
    const made = await finding(rule, {
      "license.id": fact("mit", { at: at(4) }),
      version: fact("3", { at: at(5) }),
    });
    expect(line(made)).toBe(5);
    expect(made?.related.map((one) => one.at)).toEqual([at(4)]);
  });

  test("what was worked out, and stands in no document, is not related", async () => {
    const rule = {
      when: leaf("isPublished", "equal", "yes"),
      require: leaf("version", "present", true),
    };
    const made = await finding(rule, {
      isPublished: fact("yes", { at: at(4), state: "derived" }),
    });
    expect(made?.because.map(({ fact: name }) => name)).toContain("isPublished");
    expect(made?.related).toEqual([]);
  });

  test("the facts that decided stand in `because`, once each, with state and evidence", async () => {
    const rule = {
      when: { all: [leaf("license.id", "equal", "mit"), leaf("version", "present", true)] },
      require: leaf("version", "equal", "1"),
    };
    const made = await finding(rule, {
      "license.id": fact("mit", { at: at(4), evidence: "register", verified: true, source: "s" }),
      version: fact("2", { at: at(5) }),
    });
    expect(made?.because).toEqual([
      { fact: "version", value: "2", state: "declared", evidence: "structured", at: at(5) },
      {
        fact: "license.id",
        value: "mit",
        state: "declared",
        evidence: "register",
        verified: true,
        source: "s",
        at: at(4),
      },
    ]);
  });
});

describe("texts", () => {
  const say = (en: string, zh?: string) => ({
    message: { en, ...(zh === undefined ? {} : { "zh-CN": zh }) },
  });
  const message = async (...args: Parameters<typeof finding>) => (await finding(...args))?.message;

  test("a fact in braces becomes its value; other braces are the author's", async () => {
    expect(await message(say("{name}: `{a: 1}` {{name}} { name } {0} {}"))).toBe(
      "m: `{a: 1}` {m} { name } {0} {}",
    );
  });

  test("a value that looks like a placeholder is not filled again", async () => {
    expect(await message(say("{name}"), { name: fact("{version}") })).toBe("{version}");
    expect(await message(say("{name}"), { name: fact("$& $1") })).toBe("$& $1");
  });

  test("lists, silence, many lines and long values", async () => {
    const contact = fact(["a", "b"]);
    expect(await message(say("{contact}", "{contact}"), { contact })).toBe("a, b");
    expect(await message(say("x", "{contact}"), { contact }, { locale: "zh-CN" })).toBe("a、b");
    expect(await message(say("{version}"))).not.toBe("{version}");
    expect(await message(say("{name}"), { name: fact("a\n  b") })).toBe("a b");
    const long = await message(say("{name}"), { name: fact(`${"a".repeat(118)}😀😀😀`) });
    expect(long?.length).toBeLessThanOrEqual(120);
    expect(() => encodeURIComponent(long ?? "")).not.toThrow();
  });

  test("the locale, and English where the rule has no other", async () => {
    expect(await message(say("en", "中"), {}, { locale: "zh-CN" })).toBe("中");
    expect(await message(say("en"), {}, { locale: "zh-CN" })).toBe("en");
  });

  test("remedy and the message of a case are filled too", async () => {
    const rule = {
      require: undefined,
      severity: undefined,
      cases: [
        {
          require: leaf("version", "present", true),
          severity: { baseline: "error" },
          message: { en: "case {name}" },
        },
      ],
      remedy: { en: "mend {name}" },
    };
    const made = await finding(rule);
    expect([made?.message, made?.remedy]).toEqual(["case m", "mend m"]);
  });

  test("undetermined says which of the two reasons it is, in the locale", async () => {
    const rule = {
      title: { en: "Title", "zh-CN": "标题" },
      undetermined: leaf("license.id", "equal", "x"),
    };
    const texts = new Set<string | undefined>();
    for (const locale of ["en", "zh-CN"] as const) {
      texts.add(await message(rule, { version: unreadable() }, { locale }));
      texts.add(await message(rule, { "license.id": fact("x") }, { locale }));
    }
    expect(texts.size).toBe(4);
  });
});

describe("fingerprint", () => {
  test("rule, subject and item, and nothing else", () => {
    expect(fingerprint("a/b", "s", "")).toMatch(/^[0-9a-f]{32}$/);
    expect(
      new Set([
        fingerprint("a/b", "s", ""),
        fingerprint("a/c", "s", ""),
        fingerprint("a/b", "t", ""),
        fingerprint("a/b", "s", "i"),
        fingerprint("a/bs", "", ""),
        fingerprint("a/b", "", "s"),
      ]).size,
    ).toBe(6);
  });

  const prints = async (text: string, over = {}) =>
    (await run({ "m/README.md": text }, over)).report.findings.map((one) => one.fingerprint).sort();
  const base = [
    "model_name: acme/m",
    "license: mit",
    "datasets:",
    "- tatsu-lab/alpaca",
    "- vicgalle/alpaca-gpt4",
    "base_model: meta-llama/Llama-3.1-8B",
    "pipeline_tag: text-generation",
  ];

  test("stays when lines move, lists and keys are reordered, and level, locale or date change", async () => {
    const known = await prints(card(...base));
    expect(known.length).toBeGreaterThan(3);
    expect(new Set(known).size).toBe(known.length);
    const [name = "", mit = "", key = "", a = "", b = "", model = "", task = ""] = base;
    for (const other of [
      card("# a comment", "", ...base, "tags: [x]"),
      card(task, model, mit, name, key, b, a),
      card(...base).replaceAll("\n", "\r\n"),
    ])
      expect(await prints(other)).toEqual(known);
    for (const over of [{ level: "strict" }, { locale: "zh-CN" }, { date: "2026-12-24" }] as const)
      expect(await prints(card(...base), over)).toEqual(known);
  });

  test("stays when the file of a declared id moves", async () => {
    const moved = await run({ "other/place/README.md": card(...base) });
    const onModels = moved.report.findings.filter((one) => !one.ruleId.startsWith("doc/"));
    expect(onModels.map((one) => one.fingerprint).sort()).toEqual(await prints(card(...base)));
  });
});

describe("supersedes", () => {
  const first = { id: "test/first", supersedes: ["test/second"] };
  const second = { id: "test/second" };
  const third = { id: "test/third" };
  const left = async (...args: Parameters<typeof candidates>) =>
    supersede(await candidates(...args)).map((one) => `${one.ruleId} ${one.subject}`);
  const model = (id: string, facts: Facts = {}, file = `${id}/README.md`) =>
    subject({ name: fact(id), ...facts }, { id, file });

  test("drops the named rule's finding on the same subject, wherever it stands in the pack", async () => {
    for (const rules of [
      [first, second, third],
      [third, second, first],
    ])
      expect((await left(rules, [model("a")])).sort()).toEqual(["test/first a", "test/third a"]);
  });

  test("not on another subject, and not where the stronger rule found nothing", async () => {
    const require = leaf("license.id", "present", true);
    expect(
      await left(
        [{ ...first, require }, second],
        [model("a"), model("b", { "license.id": fact("mit") })],
      ),
    ).toEqual(["test/first a", "test/second b"]);
  });

  test("not where the stronger rule only could not tell, or is off", async () => {
    const require = leaf("license.id", "present", true);
    const subjects = [model("a", { "license.id": unreadable() })];
    expect(await left([{ ...first, require }, second], subjects)).toEqual([
      "test/first a",
      "test/second a",
    ]);
    expect(await left([first, second], subjects, { rules: { "test/first": "off" } })).toEqual([
      "test/second a",
    ]);
  });

  test("a model and a data set of one id do not supersede each other", async () => {
    const dataset = subject({ name: fact("a") }, { id: "a", kind: "dataset", file: "d/README.md" });
    expect(await left([first, { ...second, subject: "dataset" }], [model("a"), dataset])).toEqual([
      "test/first a",
      "test/second a",
    ]);
  });

  test("`*` drops every other finding of its subject, not itself", async () => {
    expect(await left([{ ...first, supersedes: ["*"] }, second, third], [model("a")])).toEqual([
      "test/first a",
    ]);
  });

  test("`*` of a document: what cannot be told because of it goes, contradictions and other files stand", async () => {
    const rules = [
      {
        id: "test/broken",
        subject: "document",
        when: leaf("document.format", "present", true),
        require: leaf("document.readable", "equal", "yes"),
        supersedes: ["*"],
      },
      { id: "test/missing" },
      { id: "test/contradiction", require: leaf("license.id", "notEqual", "mit") },
    ];
    const document = subject(
      { "document.format": fact("f"), "document.readable": fact("partial") },
      { kind: "document", id: "a/README.md", file: "a/README.md" },
    );
    const facts = { version: unreadable(), "license.id": fact("mit") };
    expect(await left(rules, [document, model("a", facts), model("b", facts)])).toEqual([
      "test/broken a/README.md",
      "test/contradiction a",
      "test/missing b",
      "test/contradiction b",
    ]);
  });

  test("through the pipeline: a broken card has one finding and its contradictions", async () => {
    const broken = card("license: mit", "base_model: meta-llama/Llama-3.1-8B", "datasets: [a");
    const { report } = await run({ "m/README.md": broken });
    expect(report.findings.filter((one) => one.outcome === "undetermined")).toEqual([]);
    expect(report.findings.map((one) => one.ruleId)).toContain("doc/unreadable-document");
    expect(report.evaluations.undetermined).toBeGreaterThan(0);
  });
});

test("sorted by file, line, column, rule, subject, and the input order does not matter", () => {
  const make = (
    file: string,
    line: number,
    column: number,
    ruleId: string,
    of: string,
  ): Finding => ({
    ruleId,
    kind: "missing-statement",
    severity: "error",
    outcome: "fail",
    message: "",
    remedy: "",
    subject: of,
    primary: at(line, column, file),
    related: [],
    because: [],
    fingerprint: "",
  });
  const sorted = [
    make("B.md", 9, 1, "a/a", "a"),
    make("a.md", 2, 1, "z/z", "a"),
    make("a.md", 10, 1, "a/a", "a"),
    make("a.md", 10, 2, "a/a", "a"),
    make("a.md", 10, 2, "a/b", "a"),
    make("a.md", 10, 2, "a/b", "b"),
    make("a/b.md", 1, 1, "a/a", "a"),
  ];
  expect(sortFindings([...sorted].reverse())).toEqual(sorted);
  expect(
    sortFindings([
      sorted[3],
      sorted[0],
      sorted[6],
      sorted[5],
      sorted[1],
      sorted[4],
      sorted[2],
    ] as Finding[]),
  ).toEqual(sorted);
});
