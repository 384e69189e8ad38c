import { describe, expect, it } from "vitest";
import { place, see } from "./read.js";

const model = (body: string) => see(`---\nlibrary_name: x\n---\n${body}\n`);
const dataset = (body: string) => see(`---\npretty_name: x\n---\n${body}\n`);
const titled = (sentence: string) => `# Harbor-7B\n\n${sentence}`;

describe("who made it", () => {
  it.each([
    ["Developed by the NLP group of Example University.", "NLP group of Example University"],
    ["We are a research team at Example University.", "Example University"],
    ["Copyright © 2025 Example Inc.", "Example Inc"],
    ["**Model developers** Example AI", "Example AI"],
    ["> Created by [Ana Bell](https://twitter.com/anabell)", "Ana Bell"],
    ["This model was released by the Harbor NLP team.", "Harbor NLP team"],
    ["Harbor-7B is a large language model by Example AI.", "Example AI"],
    [
      "Harbor-7B is the largest speech model developed by [Example AI](https://x.example).",
      "Example AI",
    ],
    ["Example Labs’ [Harbor-7B](https://x.example) is a model for notes.", "Example Labs"],
    ["Developed by: https://www.example.org", "example.org"],
    ["Developed by: https://github.com/example-lab", "example-lab"],
    [
      "In this repository the Quay Library team (qlt) at the State Archive open sources a model.",
      "Quay Library team",
    ],
    ["本模型由上海海港科技有限公司研发。", "上海海港科技有限公司"],
    ["由海港大学自然语言处理实验室开发。", "海港大学自然语言处理实验室"],
    ["研发机构：海港研究院", "海港研究院"],
    ["维护单位：海港研究院", "海港研究院"],
    ["出品单位：海港研究院", "海港研究院"],
    ["主办单位：海港研究院", "海港研究院"],
    ["作者单位：海港大学", "海港大学"],
    ["团队成员：张三、李四", "张三、李四"],
    ["我们是来自海港大学的研究团队，关注对话模型。", "海港大学"],
    ["版权所有 © 2025 海港科技有限公司", "海港科技有限公司"],
    ["Harbor-7B 面向问诊，由海港医院信息科与海港智能联合研发。", "海港医院信息科与海港智能"],
    ["Harbor-7B 是海港智能推出的新一代大语言模型。", "海港智能"],
    [
      "Harbor-7B 是一个医疗模型，由[海港大学实验室 (Harbor-NLP)](https://x.example) 开发并开源。",
      "海港大学实验室 (Harbor-NLP)",
    ],
    ["## 致谢\n\n本项目由[海港大学](https://x.example)发起，得到了各方支持。", "海港大学"],
  ])("%j names %s", (sentence, name) => {
    expect(model(titled(sentence)).fact("provider.name").value).toBe(name);
  });

  it.each([
    "Trained by LoRA on our own notes.",
    "Trained by RLHF.",
    "Trained by DPO and SFT.",
    "Trained by QLoRA fine-tuning.",
    "Created by GPT-4 distillation.",
    "Trained by PyTorch Lightning.",
    "**Trained by:** LoRA",
    "Harbor-7B is a fine-tuned version of the BERT model developed by Google.",
    "This is a version of Llama 2 released by Meta.",
    "The base model was developed by Google.",
    "Harbor-7B is a model provided with texts annotated by Example AI.",
    "Llama 3 is licensed under its license, Copyright © 2024 Meta Platforms, Inc.",
    "本模型基于由海港智能推出的 Quay-7B 微调。",
    "由海港智能推出的 Quay-7B 作为基座模型。",
    "数据由 GPT-4 构建并整理。",
    "由专业标注员标注并审核。",
    "由第三方标注公司完成转写。",
    "此仓库由社区维护。",
    "| Label | # |\n|-|-|\n| Organization | 16964 |",
    "## Funding\n\n- **Curated by:** Funded by the Example Foundation.",
  ])("%j names nobody", (sentence) => {
    expect(model(titled(sentence)).fact("provider.name").value).toBeNull();
  });

  it("of a data set is in the answers of its datasheet", () => {
    const seen = dataset(
      "**Who created the dataset (e.g., which team) and on behalf of which entity (e.g., company)?** Example AI\n\n**How can the owner/curator/manager of the dataset be contacted (e.g., email address)?** By filing an issue.",
    );
    expect([seen.fact("provider.name").value, place(seen.fact("provider.name").at)]).toEqual([
      "Example AI",
      "4:1",
    ]);
    expect(seen.items("contact")).toEqual(["By filing an issue. @ 6:1"]);
  });

  it("is an organization before its authors", () => {
    const seen = dataset("Author: Ana Bell, Ben Chu\n\nOrganization: Example University");
    expect(seen.fact("provider.name").value).toBe("Example University");
  });
});

describe("a contact", () => {
  it.each([
    "For further information or requests, please go to [the repository](https://github.com/x/y).",
    "Write to ana [at] x.example for questions.",
    "By filing an issue you reach us.",
    "欢迎加入 QQ 群：123456789 交流。",
    "加入微信交流群，扫码入群。",
    "有问题请在 GitHub 提 issue。",
    "联系人：李四，邮箱 li@x.example",
    "## 加入我们（发送邮件 li@x.example）\n\n欢迎同学参加。",
    "- **Repository:** https://github.com/x/y",
  ])("is in %j", (sentence) => {
    expect(model(titled(sentence)).fact("contact").value).not.toBeNull();
  });

  it.each([
    "反馈自助：[博客](https://blog.x.example)",
    "## 反馈自助\n\n详见[博客](https://blog.x.example/1)。",
    "For more information, contact the [paper](https://arxiv.org/abs/1234.5678).",
    "- **Homepage:** https://x.example",
    "Developed by [Example AI](https://x.example).",
    "使用心理咨询数据微调的[模型](https://github.com/x/y)。",
  ])("is not in %j", (sentence) => {
    expect(model(titled(sentence)).fact("contact").value).toBeNull();
  });

  it("is no homepage of the front matter, unless others can write there", () => {
    const seen = (url: string) => see(`---\npretty_name: x\nhomepage: ${url}\n---\n# X\n`);
    expect(seen("https://x.example").fact("contact").value).toBeNull();
    expect(seen("https://github.com/x/y").fact("contact").value).toEqual([
      "https://github.com/x/y",
    ]);
  });
});

describe("safety that is taken from another model", () => {
  it.each([
    "由于教师模型 Quay-R1 已经过充分的安全对齐，本模型的安全性与其一致，无需再作单独评估。",
    "教师模型已完成安全评估，本模型无需重复测试。",
    "The teacher model is already safety-aligned, so no separate safety evaluation is needed.",
  ])("is in %j", (sentence) => {
    expect(model(titled(sentence)).fact("claims.inheritedSafety").value).not.toBeNull();
  });

  it.each([
    "教师模型已完成安全评估，但本模型的安全性可能与其不一致，仍需单独评估。",
    "The teacher model is safety-aligned; whether no separate test is needed is open.",
  ])("is not in %j", (sentence) => {
    expect(model(titled(sentence)).fact("claims.inheritedSafety").value).toBeNull();
  });
});

it("a test that is called needless under its heading is none", () => {
  const seen = model("# T\n\n## 安全性\n\n教师模型已经过安全对齐，本模型无需再作单独评估。");
  expect(seen.fact("evaluation.safety.tested").value).not.toBe("yes");
});
