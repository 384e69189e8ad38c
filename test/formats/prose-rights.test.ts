import { describe, expect, it } from "vitest";
import { see, told } from "./read.js";

const data = (body: string) =>
  see(`---\ntask_categories:\n  - text-generation\n---\n\n# Harbour\n\n${body}\n`);
const model = (body: string) => see(`---\nlibrary_name: x\n---\n\n# Pilot\n\n${body}\n`);

describe("a data set card says that others hold rights in the data", () => {
  it.each([
    "All copyrights of the dialogues belong to harbour.example and pier.example.",
    "The underlying job descriptions are copyright their respective employers.",
    "However, the underlying texts are subject to the terms of service of the forum.",
    "We do not own the copyright of the images.",
    "The pages are redistributed under fair use.",
    "If any content infringes your rights, contact us and it will be removed.",
    "数据版权归原作者所有。",
    "我们没有能力对语料的来源逐一进行版权审核。",
    "本语料仅为整理，如有侵权请联系删除。",
    "作者不声称对数据拥有任何所有权或版权。",
  ])("%s", (sentence) => {
    expect(told(data(sentence).fact("copyright.heldByOthers"))).toEqual([
      sentence,
      "declared",
      "prose",
      "8:1",
    ]);
  });

  it.each([
    "Copyright of the articles belongs to the publisher and is licensed under CC BY 4.0.",
    "Copyright of the licensed material is held by the Licensor.",
    "All trademarks are property of their respective owners.",
    "Who holds the copyright of the texts?",
    "生成内容的版权归使用者所有。",
    "本数据集的版权归我们所有。",
  ])("not in: %s", (sentence) => {
    expect(data(sentence).fact("copyright.heldByOthers").state).toBe("absent");
  });
});

describe("a data set card says that works of others were taken", () => {
  it.each([
    "The reviews come from Amazon.",
    "It was made by applying a recognizer to the videos of a YouTube channel.",
    "The first step is downloading the submissions from the websites.",
    "The pairs of images and captions were collected from the internet.",
    "It has 1,400 dialogues from a TV series.",
    "数据获取自门户网站，包含期刊论文的摘要。",
    "The corpus was scraped from the sites of three newspapers.",
    "It contains news articles of four broadcasters.",
    "It is collected from 90 episodes of a show, transcribed to dialogues.",
    "Videos downloaded with yt-dlp in 720p.",
    "The dialogues are taken from subtitles of two series.",
    "We collected posts of three subreddits.",
    "数据均来源于互联网收集。",
    "样本从网络爬取，经过清洗。",
    "利用一部电视剧剧本中的台词整理而成。",
    "It contains 600 illustrations by a well-known artist.",
    "Drawings downloaded from DeviantArt.",
    "It contains recordings with the voices of famous actors.",
    "使用某知名插画师的 600 张作品。",
    "从 B 站采集的有声书约 300 小时。",
    "包含 40 位知名演员的声音。",
  ])("%s", (sentence) => {
    expect(told(data(sentence).fact("copyright.worksOfOthers"))).toEqual([
      sentence,
      "declared",
      "prose",
      "8:1",
    ]);
  });

  it.each([
    "The articles were crawled from Wikipedia.",
    "The texts were scraped from the official gazette of the government.",
    "The news articles were licensed from their publisher.",
    "Reviews of products in six domains: books, movies, music.",
    "No news articles were scraped.",
    "It holds URLs of news articles.",
    "Questions come from five domains: books, movies, TV series.",
    "Novels collected from 1780 to 1850.",
    "You can use it to detect scraped pages.",
    "语料收集自政府网站公开的法律法规。",
    "新闻由出版社授权使用。",
    "Prompts use danbooru tags.",
    "Speech derived from audiobooks of LibriVox.",
    "The voices of the speakers were recorded in our studio.",
    "使用方法见 B 站教程。",
  ])("not in: %s", (sentence) => {
    expect(data(sentence).fact("copyright.worksOfOthers").state).toBe("absent");
  });
});

describe("a model card says the same of its training", () => {
  it.each([
    ["copyright.worksOfOthers", "It was trained on news articles crawled in 2019."],
    ["copyright.worksOfOthers", "The model was trained on LAION-5B."],
    ["copyright.worksOfOthers", "通过爬取的问答数据进行微调。"],
    ["copyright.heldByOthers", "We cannot release the training texts due to copyright issues."],
  ])("%s: %s", (fact, sentence) => {
    expect(told(model(sentence).fact(fact))).toEqual([sentence, "declared", "prose", "7:1"]);
  });

  it.each([
    ["copyright.worksOfOthers", "It classifies news articles."],
    ["copyright.worksOfOthers", "It can be used to summarize books."],
    ["copyright.heldByOthers", "The copyright of generated images belongs to their users."],
  ])("nothing of %s in: %s", (fact, sentence) => {
    expect(model(sentence).fact(fact).state).toBe("absent");
  });
});

describe("a ground is read where it stands", () => {
  it.each([
    "The articles are used with the written permission of their publishers.",
    "All images are in the public domain.",
    "We obtained licenses from the two archives.",
    "The articles are published under a Creative Commons license.",
    "语料均已获得出版社授权。",
  ])("%s", (sentence) => {
    expect(told(data(sentence).fact("copyright.groundText"))).toEqual([
      sentence,
      "declared",
      "prose",
      "8:1",
    ]);
  });

  it.each([
    "We did not obtain permission from the publishers.",
    "使用前请获得作者授权。",
    "This dataset is released under the MIT License.",
    "This work is licensed under CC BY 4.0.",
  ])("not in: %s", (sentence) => {
    expect(data(sentence).fact("copyright.groundText").state).toBe("absent");
  });
});

describe("a data set card says where its content comes from", () => {
  it.each([
    "In each dialogue, two participants take the role of neighbors and negotiate.",
    "The questions were written by forty students.",
    "本数据集的题目来自公开的职业资格考试。",
  ])("%s", (sentence) => {
    expect(told(data(sentence).fact("sources.description"))).toEqual([
      sentence,
      "declared",
      "prose",
      "8:1",
    ]);
  });
});
