import { describe, expect, it } from "vitest";
import { see } from "./read.js";

const dataset = (body: string) => see(`---\npretty_name: x\n---\n${body}\n`);
const model = (body: string) => see(`---\nlibrary_name: x\n---\n${body}\n`);
const VOICES = "The speech was recorded from 1,204 speakers.\n\n";

describe("somebody else handles the data of persons", () => {
  it.each([
    ["transcription vendor", "The recordings were transcribed by a transcription vendor."],
    ["third-party company", "We hired a third-party company to annotate the recordings."],
    ["第三方标注公司", "录音由第三方标注公司完成转写。"],
  ])("%s: %s", (name, body) => {
    const seen = dataset(`${VOICES}${body}`);
    expect(seen.fact("processors").value).toEqual([name]);
    expect(seen.fact("processors.withoutAgreement").value).toEqual([name]);
  });

  it("under an agreement", () => {
    const body = `${VOICES}They were transcribed by an external agency under a confidentiality agreement.`;
    expect(dataset(body).fact("processors").value).toEqual(["external agency"]);
    expect(dataset(body).fact("processors.withoutAgreement").state).toBe("absent");
  });

  it("not where nobody is in the data", () =>
    expect(
      dataset("Water levels were annotated by an external company.").fact("processors").state,
    ).toBe("absent"));
});

describe("what people wrote goes to a model of somebody else", () => {
  it.each([
    "The data has real chats of our customers.\n\nCustomer questions were sent to GPT-4o by its API, which generated the answers used for training.",
    "训练数据为真实用户的聊天记录。\n\n将客户问题发送至 GPT-4o 接口，由其生成训练答案。",
  ])("%s", (body) => {
    const edge = model(`## Training data\n\n${body}`).uses.find(({ name }) => /GPT-4o/.test(name));
    const answer = edge?.statements.get("edge.prompts.containPersonalInfo")?.[0];
    expect([answer?.value, answer?.evidence]).toEqual(["yes", "prose"]);
  });

  it("leaves the country where the card is Chinese and the service is not", () => {
    const body = "训练数据为真实用户的聊天记录。\n\n将客户问题发送至 OpenAI 的接口。";
    expect(model(`## 训练数据\n\n${body}`).fact("crossBorder.transfer").value).toBe("yes");
  });
});

describe("what a model does with people", () => {
  it.each([
    ["deployment.automatedDecisions", "得分低于 50 分的简历将被自动淘汰。"],
    ["deployment.automatedDecisions", "Applications with a low score are automatically rejected."],
    ["deployment.userInputs.usedForTraining", "训练数据包括 App 内用户的聊天记录。"],
    ["deployment.userInputs.usedForTraining", "The model was fine-tuned on chats of our users."],
  ])("%s: %s", (fact, body) => expect(model(body).fact(fact).value).toBe("yes"));

  it.each([
    ["deployment.automatedDecisions", "It must not be used to automatically reject applicants."],
    ["deployment.automatedDecisions", "## Out-of-scope use\n\nAutomated hiring decisions."],
    ["deployment.automatedDecisions", "请勿用于简历的自动筛选。"],
    ["deployment.userInputs.usedForTraining", "The model answers messages of our users."],
  ])("not %s: %s", (fact, body) => expect(model(body).fact(fact).state).toBe("absent"));

  it("learns from minors where they are among the users who teach it", () => {
    const users = "应用的用户中，13-17 岁用户占 20%。";
    const taught = "训练数据包括 App 内用户的聊天记录。";
    expect(model(`${users}\n\n${taught}`).fact("personalInfo.minors").value).toBe("yes");
    expect(model(users).fact("personalInfo.minors").state).toBe("absent");
  });
});

describe("a crawl of the web at large", () => {
  it.each([
    "The text is drawn from Common Crawl.",
    "It holds pages of the national web archive.",
    "语料来自全网抓取的页面。",
  ])("%s", (body) => expect(dataset(body).fact("personalInfo.indications").evidence).toBe("prose"));

  it("not a single site", () =>
    expect(
      dataset("Recipes were crawled from one site.").fact("personalInfo.indications").state,
    ).toBe("absent"));
});
