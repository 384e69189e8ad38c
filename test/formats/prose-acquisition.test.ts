import { describe, expect, it } from "vitest";
import { place, see } from "./read.js";

const data = (body: string) =>
  see(`---\ntask_categories:\n  - text-generation\n---\n\n# Harbour\n\n${body}\n`);
const model = (body: string) => see(`---\nlibrary_name: x\n---\n\n# Pilot\n\n${body}\n`);
type Seen = ReturnType<typeof see>;

/** What the sentences of a card say of upstreams: relation, name, value, evidence, place. */
const remarks = ({ uses }: Seen, fact: string) =>
  uses.flatMap(({ relation, name, statements }) =>
    (statements.get(fact) ?? []).map(({ value, evidence, at }) => ({
      relation,
      name,
      value,
      evidence,
      at: place(at),
    })),
  );
const isRead = (fact: string, value: string, sentence: string) =>
  expect(remarks(data(sentence), fact)).toMatchObject([
    { relation: "collected-from", value, evidence: "prose", at: "8:1" },
  ]);
const isSilent = (fact: string, sentence: string) =>
  expect(remarks(data(sentence), fact)).toEqual([]);

describe("data were taken past a barrier or from unauthorized copies", () => {
  it.each([
    "The crawler used rotating proxies to bypass the rate limits of the forum.",
    "Articles behind the paywall were fetched by circumventing the login.",
    "The articles were scraped from behind a paywall.",
    "The e-books were downloaded after stripping the DRM.",
    "The books come from a shadow library.",
    "Papers were obtained through Sci-Hub.",
    "The corpus contains all of Bibliotik as plain text.",
    "It holds text of pirated novels.",
    "采集时通过代理池绕过了登录限制和反爬措施。",
    "语料来自盗版电子书网站。",
    "破解了平台的付费墙后下载全部文章。",
    "为突破反爬，数据采集使用了多个账号。",
  ])("%s", (sentence) => isRead("edge.technicalMeasuresBypassed", "yes", sentence));

  it.each([
    "We did not bypass any login or paywall.",
    "The pages were collected without circumventing access controls.",
    "The data set serves to detect pirated movies.",
    "Prompts that ask how to bypass a paywall are labeled as harmful and must be detected.",
    "Books3 and other pirated books were excluded.",
    "Users must not use the data to bypass captchas.",
    "The archive of the town contains books of three centuries.",
    "采集过程中未绕过任何登录限制。",
    "本数据集用于检测盗版内容。",
    "禁止利用本数据集破解验证码。",
    "Is any of the data behind a paywall?",
  ])("not in: %s", (sentence) => isSilent("edge.technicalMeasuresBypassed", sentence));

  it("is read on the card of a model where training is meant", () => {
    const fact = "edge.technicalMeasuresBypassed";
    expect(remarks(model("It was trained on novels from Anna's Archive."), fact)).toHaveLength(1);
    expect(remarks(model("The tool can bypass the login of the simulator."), fact)).toEqual([]);
  });
});

describe("rights reservations were not heeded", () => {
  it.each([
    ["respected", "The crawler ignored robots.txt for speed."],
    ["respected", "We did not honor opt-out signals such as noai tags."],
    ["respected", "robots.txt was not respected during the crawl."],
    ["respected", "为提高效率，爬虫忽略了 robots.txt。"],
    ["respected", "采集时未遵守各网站的爬虫协议。"],
    ["respected", "爬虫设置为 ROBOTSTXT_OBEY = False。"],
    ["checked", "We did not check robots.txt of the sites."],
    ["checked", "采集前未核查 robots 协议。"],
  ])("%s: %s", (question, sentence) => isRead(`edge.optOut.${question}`, "no", sentence));

  it.each([
    "The crawler respected robots.txt.",
    "We never ignored robots.txt.",
    "Sites whose robots.txt forbids crawling were left out.",
    "Many crawlers ignore robots.txt.",
    "采集严格遵守 robots.txt。",
    "从未忽略 robots.txt 的限制。",
  ])("not in: %s", (sentence) => {
    isSilent("edge.optOut.respected", sentence);
    isSilent("edge.optOut.checked", sentence);
  });
});

describe("weights were leaked, or a service was reached past its access control", () => {
  it.each([
    "It is a fine-tune of the leaked Anchor weights.",
    "The base is Anchor-70B, whose weights were leaked in January.",
    "基于泄露的 13B 权重继续预训练。",
  ])("%s", (sentence) => {
    expect(remarks(model(sentence), "edge.weightsProvenance")).toMatchObject([
      { relation: "finetune", value: "leaked", evidence: "prose", at: "7:1" },
    ]);
  });

  it.each([
    "Answers were collected through a reverse-engineered web interface.",
    "We registered hundreds of accounts to stay below the quota limits.",
    "通过逆向网页版接口获取对话数据。",
    "批量注册账号获取了 10 万条回答。",
  ])("%s", (sentence) => {
    expect(remarks(model(sentence), "edge.technicalMeasuresBypassed")).toMatchObject([
      { relation: "distilled-from", value: "yes", evidence: "prose", at: "7:1" },
    ]);
  });

  it("is said of the only base that the metadata declare", () => {
    const card = see(
      "---\nlibrary_name: x\nbase_model: harbour/anchor-13b\n---\n\n# Pilot\n\nThe weights of the base were leaked.\n",
    );
    expect(remarks(card, "edge.weightsProvenance")).toEqual([
      {
        relation: "finetune",
        name: "harbour/anchor-13b",
        value: "leaked",
        evidence: "prose",
        at: "8:1",
      },
    ]);
  });

  it.each([
    "No test data leaked into the training set.",
    "The weights of the model were checked for data leakage.",
    "It helps to find leaked credentials in source code and detect them.",
    "The order of the labels was reversed in the API.",
    "训练集与测试集之间不存在数据泄露。",
    "请勿用于窃取账号。",
  ])("not in: %s", (sentence) => {
    const card = model(sentence);
    expect(remarks(card, "edge.weightsProvenance")).toEqual([]);
    expect(remarks(card, "edge.technicalMeasuresBypassed")).toEqual([]);
  });
});

describe("users of a service made the data", () => {
  it.each([
    "The dialogues are conversations of customers with our chatbot from 2024.",
    "The set consists of our users' chat logs.",
    "Queries were taken from the production search logs of our platform.",
    "Photos uploaded by our users were labeled by hand.",
    "数据来自 App 内的用户聊天记录。",
    "语料为公司自有平台的客服对话记录。",
    "收集了平台用户上传的图片 3 万张。",
  ])("%s", (sentence) => isRead("edge.sourceKind", "user-data", sentence));

  it.each([
    "The dialogues are conversations with our chatbot; all customers gave consent.",
    "The conversations were scraped from Reddit users.",
    "Paid participants held conversations with our chatbot.",
    "It can answer queries of our users.",
    "We do not use conversations of our users.",
    "对话由众包人员在平台上模拟用户与客服完成。",
    "本数据集可用于客服对话场景。",
    "爬取自公开论坛的用户评论。",
    "用户可在平台上传反馈。",
  ])("not in: %s", (sentence) => isSilent("edge.sourceKind", sentence));
});

describe("data were bought or supplied by partners", () => {
  it.each([
    ["purchased", "The recordings were purchased from a vendor in 2024."],
    ["purchased", "We bought 40,000 images from two agencies."],
    ["purchased", "语音数据采购自某数据公司。"],
    ["partner", "Scans were provided by three partner hospitals."],
    ["partner", "Parts of the corpus come from third-party data suppliers."],
    ["partner", "病历由合作医院提供。"],
    ["partner", "训练语料来自合作出版社的图书。"],
  ])("%s: %s", (kind, sentence) => isRead("edge.sourceKind", kind, sentence));

  it.each([
    "The recordings were purchased from a vendor under contract HX-7.",
    "Reviews of cameras that people bought from the shop.",
    "The full data can be purchased from the agency.",
    "Scans were provided by a partner hospital under a data use agreement.",
    "商品数据包括用户购买的记录。",
    "如需完整数据请购买商业版。",
    "病历由合作医院依据合作协议提供。",
  ])("not in: %s", (sentence) => isSilent("edge.sourceKind", sentence));
});

describe("a source is under a license that allows less", () => {
  const fact = "edge.license.stated";
  it.each([
    ["cc-by-nc-4.0", "The original recordings are released under CC BY-NC 4.0."],
    [
      "cc-by-nc-sa-3.0",
      "Articles were taken from the archive, which is licensed under CC-BY-NC-SA-3.0.",
    ],
    ["cc-by-nc-nd-4.0", "原始数据采用 CC BY-NC-ND 4.0 协议。"],
  ])("%s: %s", (id, sentence) => {
    expect(remarks(data(sentence), fact)).toMatchObject([
      { relation: "collected-from", value: [id], evidence: "prose", at: "8:1" },
    ]);
  });

  it.each([
    "This dataset is released under CC BY-NC 4.0.",
    "The original recordings are released under CC BY 4.0.",
    "Texts from sources under CC BY-NC 4.0 were not included.",
  ])("not in: %s", (sentence) => isSilent(fact, sentence));
});

describe("the name of a source that only the text describes", () => {
  it("keeps a number with a comma whole", () => {
    const sentence = "The corpus, made by us, holds 9,000 chats of users of our harbour app.";
    expect(remarks(data(sentence), "edge.sourceKind")).toMatchObject([
      { name: "holds 9,000 chats of users of our harbour app", value: "user-data" },
    ]);
  });
});

it("a long clause is quoted up to the end of a word", () => {
  const sentence =
    "The corpus holds messages of users of our harbour application collected through several regional deployments during spring";
  const [remark] = remarks(data(`${sentence}.`), "edge.sourceKind");
  expect(remark?.name).toMatch(/^The corpus holds messages of users .*\w…$/);
  expect(sentence.split(" ")).toContain(remark?.name.slice(0, -1).split(" ").at(-1));
});
