import { describe, expect, it } from "vitest";
import { place, see } from "./read.js";

/** A card whose front matter says nothing; its body begins on line 4. */
const dataset = (body: string) => see(`---\npretty_name: x\n---\n${body}\n`);
const model = (body: string) => see(`---\nlibrary_name: x\n---\n${body}\n`);
type Seen = ReturnType<typeof see>;
const states = (seen: Seen, name: string) => seen.fact(name).state !== "absent";

describe("a data set card describes sensitive data of persons", () => {
  it.each([
    "The corpus holds posts of these subreddits: r/confession and r/offmychest.",
    "The corpus contains 900 discharge summaries of the infirmary.",
    "It holds conversations between doctors and patients of the harbour.",
    "Reviews posted by patients were collected from the forum.",
    "The data were collected from mental health support groups.",
    "Participants gave their age, gender, ethnicity and rank.",
    "The collection has civil and criminal rulings.",
    "The data are face images of 40 sailors for face recognition.",
    "# Face Attribute Dataset for Balanced Race\n\nIt has 900 rows.",
    "The corpus contains 900 clinical images of the infirmary.",
    "## Composition\n\n- 90 patients\n- 12 wards",
    "数据来自真实医患对话。",
    "语料为在线爬取的问诊数据。",
    "数据集包含心理咨询对话数据。",
    "收集了 300 人的口罩人脸样本，用于人脸识别。",
  ])("%s", (body) => {
    const seen = dataset(body);
    expect(seen.fact("personalInfo.describedSensitive").evidence).toBe("prose");
    expect(states(seen, "personalInfo.describedSensitive")).toBe(true);
  });
});

describe("a data set card describes persons and nothing sensitive", () => {
  it.each([
    "It has 1.5M faces in images of the port.",
    "The messages were collected from users of the forum.",
    "We harvested public profiles of sailors.",
    "The speech was recorded from 1,204 speakers.",
    "The audio has the age of the speaker in each row.",
    "It is a collection of e-mails of employees of the port.",
    "It has 1,315 unique participants.",
    "Clips were recorded by local volunteers.",
    "数据集收录了真实用户的聊天记录。",
    "语料来自微博数据。",
    "数据包含用户姓名和收货地址。",
  ])("%s", (body) => {
    const seen = dataset(body);
    expect(states(seen, "personalInfo.described")).toBe(true);
    expect(states(seen, "personalInfo.describedSensitive")).toBe(false);
  });
});

describe("a card describes no persons", () => {
  it.each([
    "The mesh of the hull has 1,200 faces.",
    "It holds posts of the subreddit r/sailing.",
    "1. **Does the data set relate to people?**\n\n    Yes, but see the paper.",
    "# The Hugging Face dataset of tides\n\nIt has 900 rows.",
    "We omit forums that share images of people.",
    "We omit forums whose main purpose is to share or comment on images of people.",
    "The letters are modelled on discharge summaries, but all names and dates are purely fictional.",
    "This is a synthetic dataset of conversations between doctors and patients.",
    "The documents are guidelines for clinicians who write medical records.",
    "The corpus does not contain clinical notes.",
    "It is meant to help people who write messages to users.",
    "The data have drawn face images of cartoon characters.",
    "Dialogues of movies were collected from users of a film site.",
    "PersonX asks PersonY about the weather.",
    "The eligibility criteria of patients were extracted from 1,000 trials.",
    "The language is spoken by 20,000 speakers, and the audio is from the radio.",
    "- **Paper:** [Names in electronic health records of the data set](https://x.test)",
    "The rows are in ShareGPT format, filtered from ShareGPT.",
    "| Category | Rows |\n| --- | --- |\n| 财产隐私 | 10k |",
    "对话均为虚构，数据集含患者对话。",
    "评测使用医患对话数据。",
    "数据不涉及患者记录。",
  ])("%s", (body) => expect(states(dataset(body), "personalInfo.described")).toBe(false));

  it.each([
    "## Intended use\n\nSummarize discharge summaries in your data.",
    "The model answers patient messages.",
    "## Evaluation\n\nTested on data with clinical notes.",
  ])("in a model card: %s", (body) =>
    expect(states(model(body), "personalInfo.described")).toBe(false),
  );
});

describe("a model card", () => {
  it("describes persons where it tells of its training data", () => {
    const seen = model("It was trained on clinical notes of the infirmary.");
    expect(states(seen, "personalInfo.describedSensitive")).toBe(true);
  });
});

describe("the place", () => {
  it("is that of the words", () => {
    const fact = dataset("One.\n\nIt holds conversations between doctors and patients.").fact(
      "personalInfo.described",
    );
    expect([fact.value, place(fact.at)]).toEqual([
      ["conversations between doctors and patients"],
      "6:10",
    ]);
  });
});

describe("minors", () => {
  it.each([
    "The data set holds recordings of school children.",
    "## Age\n\n| Age | Share |\n| --- | --- |\n| Teens | 3 % |",
    "采集自 5-12 岁小学生的朗读语音数据。",
  ])("%s", (body) => expect(dataset(body).fact("personalInfo.minors").value).toBe("yes"));

  it.each([
    "Stories for children were collected.",
    "| Age | Share |\n| --- | --- |\n| Teens | ? |",
    "数据集为儿童故事。",
  ])("not: %s", (body) => expect(states(dataset(body), "personalInfo.minors")).toBe(false));

  it("have guardians who consented", () =>
    expect(dataset("Parents gave written consent.").fact("consent.guardian").value).toBe("yes"));
});

describe("a ground", () => {
  it.each([
    "All participants gave written informed consent.",
    "The study was approved by the ethics committee.",
    "Users opted in.",
    "已取得患者书面同意。",
  ])("%s", (body) => expect(states(dataset(body), "legalBasis.statement")).toBe(true));

  it.each([
    "No consent was obtained.",
    "There was no ethics review.",
    "Was consent obtained?",
    "未取得用户同意。",
  ])("not: %s", (body) => expect(states(dataset(body), "legalBasis.statement")).toBe(false));
});

describe("a card says that its data are of nobody", () => {
  it.each([
    "**Does the dataset relate to people? If not, you may skip the rest.** No.",
    "15. **Is it possible to identify individuals from the dataset?** If so, how?\n\n    No.",
    "The dataset does not contain real patient data.",
    "All persons in it are fictional.",
    "所有数据均为公开信息，不涉及个人隐私。",
  ])("%s", (body) => expect(dataset(body).fact("personalInfo.present").value).toBe("no"));

  it("and not where the answer is yes", () =>
    expect(
      states(
        dataset("**Does the dataset relate to people?** Yes, to few."),
        "personalInfo.present",
      ),
    ).toBe(false));
});

describe("the answer to a question of a datasheet", () => {
  it.each([
    ["**Does the data set relate to people?**\n\nYes, it consists of captures of people.", "yes"],
    ["**Does the data set relate to people?**\n\nYes, but see the paper.", null],
    ["**Does the data set relate to people?**\n\nNo.", "no"],
  ])("%s", (body, answer) => {
    expect(dataset(body).fact("personalInfo.present").value).toBe(answer);
  });
});
