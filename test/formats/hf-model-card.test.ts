import { describe, expect, it } from "vitest";
import { edges, place, see, selected, told } from "./read.js";

/** A model card with these front-matter lines; the first stands on line 3. */
const card = (yaml: string, body = "") => see(`---\nlibrary_name: x\n${yaml}\n---\n${body}`);

describe("license", () => {
  it.each([
    ["a scalar", "license: MIT", ["MIT @ 3:10"]],
    ["a quoted scalar", 'license: "cc-by-4.0"', ["cc-by-4.0 @ 3:10"]],
    ["a list", "license:\n- mit\n- apache-2.0", ["mit @ 4:3", "apache-2.0 @ 5:3"]],
    ["a flow list", "license: [mit, other]", ["mit @ 3:11", "other @ 3:16"]],
    ["the British spelling", "licence: mit", ["mit @ 3:10"]],
    ["the legacy map", "licenses:\n  a: mit\n  b: [x, y]", ["mit @ 4:6", "x @ 5:7", "y @ 5:10"]],
    ["unknown is an answer", "license: unknown", ["unknown @ 3:10"]],
  ])("%s", (_, yaml, items) => {
    const seen = card(yaml);
    expect(seen.items("license.stated")).toEqual(items);
    expect(seen.fact("license.stated")).toMatchObject({
      state: "declared",
      evidence: "structured",
    });
  });

  // A key without a license is where it is missing, else the line before which it would be written.
  it.each([
    ["license:", "3:1"],
    ["license: null", "3:1"],
    ["license: ''", "3:1"],
    ["license: []", "3:1"],
    ["license: TODO", "3:1"],
    ["tags: [x]", "4:1"],
  ])("%j says nothing", (yaml, at) => {
    const seen = card(yaml);
    expect(told(seen.fact("license.stated"))).toEqual([null, "absent", "structured", at]);
  });

  it("has a name and a link beside it", () => {
    const seen = card("license: other\nlicense_name: llama3.1\nlicense_link: https://x.example/L");
    expect(told(seen.fact("license.name"))).toEqual(["llama3.1", "declared", "structured", "4:15"]);
    expect(told(seen.fact("license.link"))).toEqual([
      "https://x.example/L",
      "declared",
      "structured",
      "5:15",
    ]);
  });
});

describe("base models", () => {
  it.each([
    ["a scalar", "base_model: Qwen/Qwen2.5-3B", ["finetune Qwen/Qwen2.5-3B"], ["3:13"]],
    ["a list of one", "base_model:\n- a/b", ["finetune a/b"], ["4:3"]],
    ["several are a merge", "base_model: [a/b, c/d]", ["merge a/b", "merge c/d"], ["3:14", "3:19"]],
    ["a local path", "base_model: /root/models/x", ["finetune /root/models/x"], ["3:13"]],
    ["the older key", "finetuned_from: a/b", ["finetune a/b"], ["3:17"]],
    ["a tag", "tags:\n- base_model:adapter:a/b", ["adapter a/b"], ["4:3"]],
    ["a tag without relation", "tags: [base_model:a/b]", ["finetune a/b"], ["3:8"]],
    [
      "the key, not the tag",
      "base_model: a/b\ntags: [base_model:adapter:c/d]",
      ["finetune a/b"],
      ["3:13"],
    ],
    [
      "a stated relation",
      "base_model: a/b\nbase_model_relation: Quantized",
      ["quantized a/b"],
      ["3:13"],
    ],
    [
      "a stated one over several",
      "base_model: [a/b, c/d]\nbase_model_relation: adapter",
      ["adapter a/b", "adapter c/d"],
      ["3:14", "3:19"],
    ],
    ["GGUF", "base_model: a/b\ntags: [gguf]", ["quantized a/b"], ["3:13"]],
    ["AWQ", "base_model: a/b\ntags: [AWQ]", ["quantized a/b"], ["3:13"]],
    ["a LoRA tag", "base_model: a/b\ntags: [lora]", ["adapter a/b"], ["3:13"]],
    ["ONNX", "base_model: a/b\ntags: [onnx]", ["converted a/b"], ["3:13"]],
    ["a merge tag", "base_model: a/b\ntags: [mergekit]", ["merge a/b"], ["3:13"]],
    ["an empty one", "base_model:\nlicense: mit", [], []],
    ["a placeholder", "base_model: '[More Information Needed]'", [], []],
  ])("%s", (_, yaml, expected, places) => {
    const seen = card(yaml);
    expect(edges(seen)).toEqual(expected);
    expect(seen.uses.map((use) => place(use.at))).toEqual(places);
    expect(seen.uses.every((use) => use.kind === "model")).toBe(true);
  });

  it.each(["constructor", "__proto__", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf"])(
    "takes no relation from what every object has: %s",
    (word) => {
      expect(edges(card(`base_model: a/b\nbase_model_relation: ${word}`))).toEqual([
        "finetune a/b",
      ]);
    },
  );

  it("takes PEFT's library for an adapter and GGUF's for a quantized copy", () => {
    const of = (library: string) =>
      edges(see(`---\nlibrary_name: ${library}\nbase_model: a/b\n---\n`));
    expect(of("peft")).toEqual(["adapter a/b"]);
    expect(of("gguf")).toEqual(["quantized a/b"]);
    expect(of("mlx")).toEqual(["converted a/b"]);
    expect(of("transformers")).toEqual(["finetune a/b"]);
  });

  it("pins the one base with its revision", () => {
    const pinned = card("base_model: a/b\nbase_model_revision: abc123").uses[0];
    expect(pinned?.statements.get("edge.revision")?.map(told)).toEqual([
      ["abc123", "declared", "structured", "4:22"],
    ]);
    const two = card("base_model: [a/b, c/d]\nbase_model_revision: abc123").uses;
    expect(two.map((use) => use.statements.has("edge.revision"))).toEqual([false, false]);
  });
});

describe("data sets and tasks", () => {
  it.each([
    ["datasets: openai/gsm8k", ["openai/gsm8k @ 3:11"]],
    ["datasets:\n- a/b\n- squad", ["a/b @ 4:3", "squad @ 5:3"]],
    ["datasets: [a/b, '']", ["a/b @ 3:12"]],
  ])("%j", (yaml, items) => {
    const seen = card(yaml);
    expect(edges(seen)).toEqual(items.map((item) => `trained-on ${item.split(" @ ")[0]}`));
    expect(seen.uses.map((use) => `${use.name} @ ${place(use.at)}`)).toEqual(items);
  });

  it.each([
    ["pipeline_tag: text-generation", "yes", "structured"],
    ["pipeline_tag: Text-To-Image", "yes", "structured"],
    ["pipeline_tag: text-classification", "no", "structured"],
    ["tags: [text-generation]", "yes", "inferred"],
    ["tags: [cats]", null, "structured"],
    ["pipeline_tag: fill-mask\ntags: [text-generation]", "no", "structured"],
  ])("%j", (yaml, value, evidence) => {
    expect(card(yaml).fact("isGenerative")).toMatchObject({ value, evidence });
  });

  it("keeps `no`, 1.10 and dates as they were written", () => {
    const seen = card("language: no\nversion: 1.10");
    expect(told(seen.fact("version"))).toEqual(["1.10", "declared", "structured", "4:10"]);
    expect(seen.fact("document.readable").value).toBe("yes");
    expect(card("version: 2024-05-01").fact("version").value).toBe("2024-05-01");
  });
});

describe("the governance declaration", () => {
  const seen = see(`---
license: llama3.1
base_model: meta-llama/Llama-3.1-8B
datasets: [a/b]
version: 1.0
governance:
  subject:
    kind: model
    id: acme/student-8b
    stage: Preview
    version: "2.0"
  provider:
    name: ACME GmbH
  contacts:
    general: [help@acme.example, https://acme.example/help]
    ip: ip@acme.example
    privacy: dpo@acme.example
  roles:
    - { role: provider, party: ACME GmbH }
    - role: deployer
      party: ACME Cloud
  personalInfo:
    present: true
    categories: [Email, Name]
    sensitive: no
    minors: n/a
    deidentification: Pseudonymised
  legalBasis:
    - basis: pipl-13-1
    - basis: dpv:Consent
  consent: { separate: "yes", guardian: "n/a: no minors" }
  crossBorder: { transfer: false }
  retention: P2Y
  training:
    dataSummaryUrl: https://acme.example/summary
    datasets:
      - id: acme/corpus
        revision: v3
      - HuggingFaceFW/fineweb
  lineage:
    - id: acme/base
      relation: continued-pretrain
      revision: abc
    - other/base
  teachers:
    - id: openai/gpt-4o
      role: rewriter
      access: api
      outputUse: [text, logits]
      revision: 2024-08-06
      authorization:
        basis: Contract
        evidence: CTR-2026-014
        scope: [distillation]
        expires: 2027-06-30
    - name: DeepSeek-R1
      role: sorcerer
  synthetic:
    present: partial
    generators:
      - { id: openai/gpt-4o-mini }
  review: { date: 2026-05-01, owner: legal }
---
# Student
`);

  it.each([
    ["stage", "preview", "10:12"],
    ["version", "2.0", "11:14"],
    ["provider.name", "ACME GmbH", "13:11"],
    ["contacts.ip", "ip@acme.example", "16:9"],
    ["contacts.privacy", "dpo@acme.example", "17:14"],
    ["personalInfo.present", "yes", "23:14"],
    ["personalInfo.sensitive", "no", "25:16"],
    ["personalInfo.deidentification", "pseudonymised", "27:23"],
    ["consent.separate", "yes", "31:24"],
    ["consent.guardian", "n/a", "31:41"],
    ["crossBorder.transfer", "no", "32:28"],
    ["retention", "P2Y", "33:14"],
    ["training.summary", "https://acme.example/summary", "35:21"],
    ["synthetic.present", "partial", "59:14"],
    ["review.date", "2026-05-01", "62:19"],
    ["review.owner", "legal", "62:38"],
  ])("%s", (name, value, at) => {
    expect(told(seen.fact(name))).toEqual([value, "declared", "governance", at]);
  });

  it("has a place for every item of a list", () => {
    expect(seen.items("contact")).toEqual([
      "help@acme.example @ 15:15",
      "https://acme.example/help @ 15:34",
    ]);
    expect(seen.items("roles.role")).toEqual(["provider @ 19:15", "deployer @ 20:13"]);
    expect(seen.items("roles.party")).toEqual(["ACME GmbH @ 19:32", "ACME Cloud @ 21:14"]);
    expect(seen.items("personalInfo.categories")).toEqual(["Email @ 24:18", "Name @ 24:25"]);
    expect(seen.items("legalBasis.basis")).toEqual(["pipl-13-1 @ 29:14", "dpv:Consent @ 30:14"]);
    expect(seen.items("synthetic.generators")).toEqual(["openai/gpt-4o-mini @ 61:15"]);
  });

  it("names the uses, declared ones first", () => {
    expect(edges(seen)).toEqual([
      "continued-pretrain acme/base",
      "finetune other/base",
      "distilled-from openai/gpt-4o",
      "distilled-from DeepSeek-R1",
      "trained-on acme/corpus",
      "trained-on HuggingFaceFW/fineweb",
      "generated-by openai/gpt-4o-mini",
      "finetune meta-llama/Llama-3.1-8B",
      "trained-on a/b",
    ]);
    expect(seen.reading.subjects[0]?.declaredId).toBe("acme/student-8b");
  });

  it("gives the terms of a teacher to its edge", () => {
    const [teacher, other] = seen.uses.filter((use) => use.relation === "distilled-from");
    const stated = [...(teacher?.statements ?? [])].map(([name, [fact]]) => [
      name,
      fact?.value,
      fact && place(fact.at),
    ]);
    expect(teacher && selected(seen.text, teacher.at)).toBe("openai/gpt-4o");
    expect(Object.fromEntries(stated.map(([name, value, at]) => [name, [value, at]]))).toEqual({
      "edge.role": ["rewriter", "47:13"],
      "edge.access": ["api", "48:15"],
      "edge.outputUse": [["text", "logits"], "49:19"],
      "edge.revision": ["2024-08-06", "50:17"],
      "edge.authorization.basis": ["contract", "52:16"],
      "edge.authorization.evidence": ["CTR-2026-014", "53:19"],
      "edge.authorization.scope": [["distillation"], "54:17"],
      "edge.authorization.expires": ["2027-06-30", "55:18"],
    });
    // A word that the list does not know is no statement.
    expect(other?.statements.has("edge.role")).toBe(false);
  });

  it.each([
    ["true", "yes"],
    ["false", "no"],
    ["no", "no"],
    ['"yes"', "yes"],
    ["partial", "partial"],
    ["unknown", "unknown"],
    ["无", "no"],
    ["n/a", null],
    ["n/a - weather data only", "n/a"],
    ['"n/a: weather data only"', "n/a"],
    ["不适用：仅气象数据", "n/a"],
    ["maybe", null],
    ["TODO", null],
    ["", null],
  ])("personalInfo.present: %s is %s", (written, value) => {
    const one = card(`governance:\n  personalInfo:\n    present: ${written}`);
    expect(one.fact("personalInfo.present").value).toBe(value);
  });

  it("takes the first party where no provider is named", () => {
    const one = card(
      "governance:\n  roles:\n  - { role: provider, party: ACME, contact: a@b.example }",
    );
    expect(told(one.fact("provider.name"))).toEqual(["ACME", "declared", "governance", "5:30"]);
    expect(one.items("contact")).toEqual(["a@b.example @ 5:45"]);
  });
});

describe("prose", () => {
  it.each([
    ["a heading", "## License\n\nMIT", "license.stated", ["MIT"], "6:1"],
    ["a label", "- **License:** MIT", "license.stated", ["MIT"], "4:3"],
    [
      "a label of a paragraph",
      "**Developed by:** ACME\n**License:** MIT",
      "license.stated",
      ["MIT"],
      "5:1",
    ],
    ["a label with a full-width colon", "**许可证：** MIT", "license.stated", ["MIT"], "4:1"],
    ["a Chinese heading", "## 许可协议\n\nApache 2.0", "license.stated", ["Apache 2.0"], "6:1"],
    ["a table", "|Field|Value|\n|-|-|\n|License|MIT|", "license.stated", ["MIT"], "6:1"],
    [
      "a developer",
      "- **Developed by:** [ACME](https://x.example)",
      "provider.name",
      "ACME",
      "4:3",
    ],
    ["a Chinese developer", "**开发者**：甲公司", "provider.name", "甲公司", "4:1"],
    ["a contact", "## Model Card Contact\n\nhelp@x.example", "contact", ["help@x.example"], "6:1"],
    [
      "training data",
      "## Training Data\n\nPublic pages.",
      "training.summary",
      "Public pages.",
      "6:1",
    ],
    ["Chinese training data", "## 训练数据\n\n公开网页", "training.summary", "公开网页", "6:1"],
    ["privacy", "## 个人信息\n\n无", "personalInfo.statement", "无", "6:1"],
    [
      "a word on privacy",
      "## Personal and Sensitive Information\n\nNone",
      "personalInfo.present",
      "no",
      "6:1",
    ],
  ])("%s", (_, body, name, value, at) => {
    const seen = see(`---\nlibrary_name: x\n---\n${body}\n`);
    expect(told(seen.fact(name))).toEqual([value, "declared", "prose", at]);
  });

  it("yields to front matter, and keeps both statements", () => {
    const seen = card("license: mit", "## License\n\nApache-2.0\n");
    expect(told(seen.fact("license.stated"))).toEqual([["mit"], "declared", "structured", "3:10"]);
    expect(seen.reading.subjects[0]?.statements.get("license.stated")).toHaveLength(2);
  });

  it("is not read in fences, comments and HTML", () => {
    for (const body of [
      "```\n**License:** MIT\n```",
      "<!--\n**License:** MIT\n-->",
      "<div>\n**License:** MIT\n</div>",
    ])
      expect(card("tags: [x]", body).fact("license.stated").state).toBe("absent");
  });
});

describe("placeholders", () => {
  const seen = see(`---
library_name: x
license: TODO
governance:
  provider:
    name: "[More Information Needed]"
---
# Model

- **Developed by:** [More Information Needed]
- **License:** {{ license | default("[More Information Needed]", true) }}

## Training Data

[More Information Needed]

## Uses

待补充
`);

  it("state nothing", () => {
    for (const name of ["license.stated", "provider.name", "training.summary", "contact"])
      expect(seen.fact(name).state, name).toBe("absent");
  });

  it("are listed, each with its place", () => {
    const places = (seen.fact("document.placeholders").items ?? []).map((item) => place(item.at));
    expect(places).toEqual(["3:10", "6:11", "10:21", "11:16", "15:1", "19:1"]);
  });

  it("do not count where something is said", () => {
    expect(card("license: mit", "TODO list: x\n").fact("document.placeholders").state).toBe(
      "absent",
    );
    expect(card("personal: N/A").fact("document.placeholders").state).toBe("absent");
  });
});

describe("what cannot be read", () => {
  const state = (text: string, name: string, more = {}) => see(text, more).fact(name).state;

  it("puts a missing key at the closing fence", () => {
    const seen = card("tags: [x]");
    expect(seen.fact("license.stated")).toMatchObject({
      state: "absent",
      at: { range: { start: { line: 4, column: 1 }, end: { line: 4, column: 4 } } },
    });
    expect(told(see("---\r\nlibrary_name: x\r\n---\r\n").fact("version"))[3]).toBe("3:1");
  });

  it.each([
    ["a syntax error", "---\nlibrary_name: x\nversion: 1.0\nauthor: @me\n---\n"],
    ["a second document", "---\nlibrary_name: x\nversion: 1.0\n...\nlicense: mit\n---\n"],
    ["an unterminated quote", '---\nlibrary_name: x\nversion: 1.0\nname: "a\n---\n'],
    ["a bomb", `---\nlibrary_name: x\nversion: 1.0\nx: ${"[".repeat(999)}\n---\n`],
    ["a cyclic alias", "---\nlibrary_name: x\nversion: 1.0\nx: &a [*a]\n---\n"],
    ["no closing fence", "---\nlibrary_name: x\nversion: 1.0\n\n# Title\n"],
  ])("%s leaves what is declared and makes the rest unreadable", (_, text) => {
    expect(see(text).fact("version")).toMatchObject({ value: "1.0", state: "declared" });
    expect(state(text, "license.stated")).toBe("unreadable");
    expect(state(text, "isPublished")).toBe("absent");
    expect(see(text).fact("document.readable").value).toBe("partial");
    expect(see(text).fact("document.problems").items?.length).toBeGreaterThan(0);
  });

  it.each([
    ["a duplicate key", "---\nlibrary_name: x\nversion: 1.0\nversion: 2.0\n---\n", "4:1"],
    ["a reserved key", "---\nlibrary_name: x\nversion: 2.0\n__proto__: 1\n---\n", "4:1"],
    ["an unknown tag", "---\nlibrary_name: x\nversion: !v 2.0\n---\n", "3:13"],
    ["a complex key", "---\nlibrary_name: x\nversion: 2.0\n? [a]\n: b\n---\n", "4:3"],
  ])("%s leaves the declared declared and the absent absent", (_, text, at) => {
    expect(see(text).fact("version")).toMatchObject({ value: "2.0", state: "declared" });
    expect(state(text, "license.stated")).toBe("absent");
    expect(see(text).fact("document.readable").value).toBe("partial");
    expect((see(text).fact("document.problems").items ?? []).map((p) => place(p.at))).toEqual([at]);
  });

  it("writes a missing key of a block that is not closed where the block ends", () => {
    const seen = see("---\nlibrary_name: x\n\n# Title\n");
    expect(seen.fact("license.stated").at.range).toEqual({
      start: { line: 3, column: 1 },
      end: { line: 3, column: 1 },
    });
  });

  it("knows a source that was cut off or is not UTF-8", () => {
    const text = "---\nlibrary_name: x\nversion: 1.0\n---\n# A \ufffd\n";
    for (const more of [{ truncated: true }, { utf8: false }]) {
      expect(state(text, "version", more)).toBe("declared");
      expect(state(text, "license.stated", more)).toBe("unreadable");
      expect(see(text, more).fact("document.readable").value).toBe("partial");
    }
    const [bad] = see(text, { utf8: false }).fact("document.problems").items ?? [];
    expect(bad && place(bad.at)).toBe("5:5");
  });

  it.each([
    ["---\nlibrary_name: x\n---\n", "yes"],
    ["\n\n---\nlibrary_name: x\n---\n", "yes"],
    ["--- \nlibrary_name: x\n---\n", "no"],
    ["<!-- c -->\n---\nlibrary_name: x\n---\n", "no"],
    ["---\nlibrary_name: x\n...\n", "no"],
    ["\ufeff---\nlibrary_name: x\n---\n", "no"],
    ["---\nlibrary_name: x\n\n# T\n", "no"],
  ])("document.hubReads of %j is %s", (text, value) => {
    expect(see(text).fact("document.hubReads").value).toBe(value);
  });
});
