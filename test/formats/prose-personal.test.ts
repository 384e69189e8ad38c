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

describe("categories and subjects by the names of the vocabulary", () => {
  it.each([
    [
      "The records contain real names, e-mail addresses and faces.",
      ["Name @ 4:5", "EmailAddress @ 4:5", "FacialImage @ 4:5"],
    ],
    ["Each row holds the date of birth of a patient.", ["BirthDate @ 4:5", "Health @ 4:5"]],
    [
      "数据包含船员姓名、手机号和收货地址。",
      ["Name @ 4:5", "TelephoneNumber @ 4:5", "PhysicalAddress @ 4:5"],
    ],
  ])("%s", (body, categories) => {
    const found = dataset(body).items("personalInfo.categories");
    expect(found.map((item) => item.split(" ")[0])).toEqual(
      categories.map((item) => item.split(" ")[0]),
    );
  });

  it.each([
    ["It has 900 discharge summaries of patients in the data.", ["patients"]],
    ["The messages were collected from users of the forum.", ["users"]],
    ["语料为平台客户的聊天记录。", ["customers"]],
  ])("%s", (body, subjects) =>
    expect(dataset(body).fact("personalInfo.subjects").value).toEqual(subjects),
  );

  it("names none where the sentence denies them", () =>
    expect(
      dataset("The records contain no names of users.").fact("personalInfo.categories").state,
    ).toBe("absent"));
});

describe("a sentence answers whether personal information is in the data", () => {
  it.each([
    ["yes", "The logs contain names and phone numbers of pilots."],
    ["yes", "Speakers' names and ages are included."],
    ["yes", "Faces of people are visible in the pictures and images."],
    ["yes", "We did not remove personal information from the pages."],
    ["yes", "User names are not anonymized in this release."],
    ["yes", "The skippers are hidden, but users could potentially be recovered."],
    ["yes", "The records include the ethnicity and religion of the participants."],
    ["yes", "Is it possible to identify individuals from the data?\n\nYes."],
    ["yes", "数据含有船员姓名与病历。"],
    ["yes", "训练数据中含有身份证号。"],
    ["partial", "The pages may contain personal information."],
    ["partial", "There might be some personal data in the logs."],
    ["partial", "语料可能仍包含个人信息。"],
    ["unknown", "Whether personal data are included is unknown."],
    ["unknown", "We do not know whether the logs contain personal information."],
    ["unknown", "是否包含个人信息尚未核查。"],
    ["no", "The data does not involve personal privacy."],
    ["no", "The pictures and images do not include any people."],
    ["no", "数据不涉及个人隐私。"],
    ["no", "所有内容均为公开信息，不涉及个人隐私。"],
  ])("%s: %s", (answer, body) =>
    expect(dataset(body).fact("personalInfo.present").value).toBe(answer),
  );

  it.each([
    "Names, phone numbers and ID numbers have been removed from the data.",
    "Named entities are phrases that contain the names of persons and ports.",
    "The license does not allow names of users in products.",
    "船员姓名已脱敏，数据已匿名化处理，不涉及隐私。",
  ])("nothing: %s", (body) =>
    expect(dataset(body).fact("personalInfo.present").state).toBe("absent"),
  );

  it("a yes and a perhaps agree, a yes and a no leave it open", () => {
    const both = "The pages may contain personal information.\n\nThe logs contain names of users.";
    expect(dataset(both).fact("personalInfo.present").value).toBe("yes");
    const dispute = "The data contains no personal data.\n\nThe logs contain phone numbers.";
    expect(dataset(dispute).fact("personalInfo.present").value).not.toBe("no");
  });

  it.each(["Unknown.", "The tides rise at noon.", "未知"])(
    "a section that says only %s states nothing of them",
    (text) =>
      expect(
        dataset(`## Personal and Sensitive Information\n\n${text}`).fact("personalInfo.statement")
          .state,
      ).toBe("absent"),
  );
});

describe("how far persons were made unrecognizable", () => {
  const persons = "The corpus contains 900 discharge summaries of patients.\n\n";

  it.each([
    ["anonymised", [], "All summaries were anonymized."],
    [
      "anonymised",
      ["Microsoft Presidio"],
      "The summaries were anonymized with Microsoft Presidio.",
    ],
    ["pseudonymised", ["manually"], "The summaries were manually de-identified."],
    ["pseudonymised", ["replaced by"], "All names were replaced by pseudonyms."],
    ["anonymised", [], "病历均已脱敏，数据已匿名化处理，不涉及患者隐私。"],
    ["pseudonymised", ["打码"], "图像中的人脸已打码，即完成脱敏。"],
    ["none", [], "The summaries are not anonymized."],
  ])("%s by %j: %s", (how, methods, body) => {
    const seen = dataset(`${persons}${body}`);
    expect(seen.fact("personalInfo.deidentification").value).toBe(how);
    const { state, value } = seen.fact("personalInfo.deidentificationMethod");
    expect(state === "absent" ? [] : value).toEqual(methods);
  });

  it.each(["Annotators were anonymized.", "The data should be anonymized.", "建议脱敏后使用。"])(
    "not: %s",
    (body) =>
      expect(dataset(`${persons}${body}`).fact("personalInfo.deidentification").state).toBe(
        "absent",
      ),
  );

  it("not of data in which nobody is", () =>
    expect(dataset("All tides were anonymized.").fact("personalInfo.deidentification").state).toBe(
      "absent",
    ));
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
