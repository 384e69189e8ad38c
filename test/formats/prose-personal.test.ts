import { describe, expect, it } from "vitest";
import { place, see } from "./read.js";

/** A card whose front matter says nothing; its body begins on line 4. */
const dataset = (body: string) => see(`---\npretty_name: x\n---\n${body}\n`);
const model = (body: string) => see(`---\nlibrary_name: x\n---\n${body}\n`);
const stated = (seen: ReturnType<typeof see>, name: string) => {
  const fact = seen.fact(name);
  return [fact.state, fact.evidence, place(fact.at)];
};

describe("a data set card says that personal information was taken out", () => {
  it.each([
    "All personally identifiable information of the crews was removed.",
    "Personal data are removed or masked.",
    "The messages were anonymised by replacing user names.",
    "Usernames and posts have been pseudonymized.",
    "We removed e-mail addresses and phone numbers with a set of patterns.",
    "Records were screened for personal information by two tools.",
    "数据已作去标识化处理。",
    "发布前已删除手机号与身份证号。",
    "个人信息均已剔除。",
    "## PII removal\n\nWith the tool of the harbour, once a month.",
    "## 数据脱敏\n\n以规则替换姓名与手机号。",
    "- **Anonymization:** names are replaced",
  ])("%s", (body) =>
    expect(stated(dataset(body), "processing.piiScreening").slice(0, 2)).toEqual([
      "declared",
      "prose",
    ]),
  );

  it("at the sentence or the section that says so", () => {
    expect(stated(dataset("One.\n\nAll PII was removed."), "processing.piiScreening")[2]).toBe(
      "6:1",
    );
    expect(stated(dataset("## De-identification\n\nBy rules."), "processing.piiScreening")[2]).toBe(
      "6:1",
    );
  });
});

describe("a data set card leaves it open", () => {
  it.each([
    "Usernames are not anonymized in the dataset.",
    "As of now no anonymization has been carried out on the messages.",
    "The identity of annotators has been anonymized.",
    "Personal information should be removed before use.",
    "The data were filtered for length.",
    "未对数据作脱敏处理。",
    "建议使用前进行脱敏。",
    "## Anonymization\n\nNot done yet.",
    "## Data fields\n\n- `id`: the record is anonymised",
    "## Anonymization\n\n[More Information Needed]",
  ])("%s", (body) => expect(dataset(body).fact("processing.piiScreening").state).toBe("absent"));

  it("in a model card, where it may be what the model does", () =>
    expect(model("It removes personal information.").fact("processing.piiScreening").state).toBe(
      "absent",
    ));
});

describe("where persons turn", () => {
  it.each([
    "To have your data removed, contact privacy@harbour.example.",
    "Individuals may request deletion through [this form](https://harbour.example/form).",
    "We provide an opt-out request form on our website.",
    "如需删除本人信息，请联系 privacy@harbour.example。",
  ])("%s", (body) => {
    const seen = dataset(body);
    for (const name of ["rights.contact", "rights.deletion"])
      expect(stated(seen, name)).toEqual(["declared", "prose", "4:1"]);
  });

  it.each([
    "Copyright holders who want works removed write to law@harbour.example.",
    "Duplicates were removed, see https://harbour.example/code to contact us.",
    "To delete the cache folder, visit https://harbour.example.",
    "We removed it on request.",
  ])("not: %s", (body) => expect(dataset(body).fact("rights.contact").state).toBe("absent"));

  it.each([
    ["contacts.privacy", "**Data Protection Officer:** dpo@harbour.example", "4:1"],
    ["contacts.privacy", "## Privacy contact\n\ndpo@harbour.example", "6:1"],
    ["contacts.privacy", "**个人信息保护负责人：** dpo@harbour.example", "4:1"],
    ["notice.url", "**Privacy policy:** https://harbour.example/privacy", "4:1"],
    ["notice.url", "## 隐私政策\n\n见 https://harbour.example/privacy", "6:1"],
    ["retention.rule", "## Data retention\n\nUntil the model is retired.", "6:1"],
    ["retention.rule", "**保存期限：** 模型下线后六个月", "4:1"],
  ])("%s: %s", (name, body, at) =>
    expect(stated(dataset(body), name)).toEqual(["declared", "prose", at]),
  );

  it("not where the label leads nowhere", () =>
    expect(dataset("**Privacy contact:** to come").fact("contacts.privacy").state).toBe("absent"));
});

it("the sentence that says what is in the data names its kinds", () => {
  const seen = dataset("The records contain real names, e-mail addresses and faces.");
  expect(seen.fact("personalInfo.present").value).toBe("yes");
  expect(seen.items("personalInfo.categories")).toEqual([
    "real names, e-mail addresses, faces @ 4:1",
  ]);
});

describe("the declaration", () => {
  const declared = (yaml: string) => see(`---\npretty_name: x\ngovernance:\n  ${yaml}\n---\n`);

  it.each(["[dedup, PII removal with rules]", "[去除个人信息]", "[anonymisation]"])(
    "names a step that screens: %s",
    (steps) => {
      const fact = declared(`processing: {steps: ${steps}}`).fact("processing.piiScreening");
      expect([fact.value, fact.state, fact.evidence]).toEqual(["yes", "derived", "governance"]);
    },
  );

  it.each(["[dedup]", "[no PII removal]"])("names none: %s", (steps) =>
    expect(declared(`processing: {steps: ${steps}}`).fact("processing.piiScreening").state).toBe(
      "absent",
    ),
  );

  it("answers before its steps", () =>
    expect(
      declared("processing: {steps: [PII removal], piiScreening: no}").fact(
        "processing.piiScreening",
      ).value,
    ).toBe("no"));
});
