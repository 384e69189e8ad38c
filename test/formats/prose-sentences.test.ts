import { describe, expect, it } from "vitest";
import { place, see } from "./read.js";

/** A card whose front matter says nothing; its body begins on line 4. */
const model = (body: string) => see(`---\nlibrary_name: x\n---\n${body}\n`);
const dataset = (body: string) => see(`---\npretty_name: x\n---\n${body}\n`);

const DUMP = "```\n{'exact': 61.25, 'f1': 70.5}\n```";
const REPORT = "```\n     precision    recall  f1-score\nA    0.91  0.90  0.90\n```";
const SCRIPT = "```sh\npython run.py \\\n  --learning_rate 3e-5 \\\n  --num_train_epochs 2\n```";

describe("a model card states", () => {
  it.each([
    ["evaluation.results", `Scores of the last run:\n\n${DUMP}`, "6:1"],
    ["evaluation.results", REPORT, "4:1"],
    ["evaluation.results", "The best validation score achieved is 0.83 for one seed.", "4:1"],
    [
      "evaluation.results",
      "It has a perplexity on held-out pages, after v1.5, of 16.3 points.",
      "4:1",
    ],
    ["evaluation.results", "## More\n\n|Class|Precision|Recall|\n|-|-|-|\n|x|0.9|0.8|", "6:1"],
    ["evaluation.results", "## More\n\n|Model|MNLI|SST-2|\n|-|-|-|\n|x|80|90|", "6:1"],
    ["evaluation.results", "## Results (Acc.)\n\nBetter than before", "6:1"],
    ["evaluation.results", "## dev84 结果\n\n通过", "6:1"],
    [
      "training.description",
      `# T\n\nThis model is small-bert trained on Quiz as:\n\n${SCRIPT}`,
      "8:1",
    ],
    ["training.description", `## Arguments\n\n${SCRIPT}`, "6:1"],
    ["training.description", '## Settings\n\n```json\n{"learning_rate": 3e-05}\n```', "6:1"],
    ["training.description", "# T\n\nSFT on chats, followed by DPO on ranked pairs.", "6:1"],
    ["training.description", "# T\n\n用两千条样本做了 2 epoch 的 QLoRA 微调。", "6:1"],
    ["training.description", "# T\n\nThe fine-tuning script can be found [here](x.py).", "6:1"],
    ["training.summary", "# Mini fine-tuned on Riddles v2", "4:1"],
    ["training.summary", "## a chat model trained on danish subtitles", "4:1"],
    ["training.summary", "# T\n\n[Mini](x) fine-tuned on [Riddles](y) for answers.", "6:1"],
    ["training.summary", "# T\n\nThe model was trained on 2.5M threads of one forum.", "6:1"],
    ["training.summary", "# T\n\nThe corpus used to pre-train Mini consists of letters.", "6:1"],
    ["training.summary", "**Fine-tuning:** medical articles", "4:1"],
    ["provider.name", "> Created by [Ana B.](https://x.example)", "4:3"],
    ["provider.name", "# T\n\nThis model was trained by Ana B. for fun.", "6:1"],
    ["provider.name", "# T\n\n[ACME](https://x.example) developed this model.", "6:1"],
    ["provider.name", "**Organization developing the model**: the speech team", "4:1"],
    ["contact", "> Created by [Ana B.](https://github.com/anab)", "4:3"],
    ["contact", "## Contact\n\nana [at] x.example", "6:1"],
    ["contact", "Please contact Ana B. by ana@x.example if in doubt.", "4:1"],
    [
      "contact",
      "**Where to send questions or comments about the model:** [tracker](x/issues)",
      "4:1",
    ],
    ["limitations", "## Disclaimer\n\nAnswers can be wrong; not for diagnosis.", "6:1"],
    ["limitations", "**Disclaimer:** the text may be offensive or not true", "4:1"],
    ["limitations", "**Intended uses & limitations**\n\nIt is not good at long texts.", "6:1"],
    [
      "teachers.statement",
      "# Mini\n\nMini was trained on pages using the large Maxi as teacher model.",
      "6:1",
    ],
    [
      "teachers.statement",
      "# Mini\n\nMini is compressed from Maxi 2 through pruning and model distillation.",
      "6:1",
    ],
    ["teachers.statement", "# Mini: Distilling Maxi for small devices", "4:1"],
  ])("%s: %j", (fact, body, at) => {
    const found = model(body).fact(fact);
    expect([found.state, found.evidence, place(found.at)]).toEqual(["declared", "prose", at]);
  });

  it.each([
    ["evaluation.results", "```\n[{'label': 'A', 'score': 0.98}]\n```"],
    ["evaluation.results", "```python\nthreshold = 0.5\n```"],
    ["training.description", "## How to use\n\n```\nmodel.generate(max_length=20)\n```"],
    ["training.description", "# T\n\nThe heads of the pretrained model are newly initialized."],
    ["training.summary", "# T\n\nThe model was trained on a Tesla card."],
    ["training.summary", "# T\n\nThe model was fine-tuned on the Quiz task."],
    ["training.summary", "# T\n\nIt is trained based on the Maxi procedure."],
    ["provider.name", "# T\n\nThe data were created by crowd workers."],
    ["provider.name", "# T\n\nAnnotations are created by hand."],
    ["contact", "Please contact the maintainers."],
    ["limitations", "Disclaimer: this model card has been written by somebody else."],
    ["limitations", "## Disclaimer\n\nThe team did not write a model card."],
  ])("no %s: %j", (fact, body) => {
    expect(model(body).fact(fact).state).toBe("absent");
  });
});

describe("a data set card states", () => {
  const GRANT =
    "Permission is hereby granted, free of charge, to any person obtaining a copy of this set, to deal in it without restriction.";
  it.each([
    [
      "license.stated",
      "## Dataset Description\n\nNotes of a club. This data\nset is released under CC0, as are the notes.",
      "6:1",
    ],
    ["license.stated", `### Dataset Summary\n\nCopyright Ana B.\n\n${GRANT}`, "8:1"],
    ["license.stated", "## Reference:\n\nAna B., a paper.\n\nLicense: MIT", "8:1"],
    [
      "sources.description",
      "### Dataset Summary\n\nThe questions were collected from a garden forum.",
      "6:1",
    ],
    ["sources.description", "### Dataset Summary\n\nA crowdsourced set of riddles.", "6:1"],
    [
      "sources.description",
      "### Dataset Summary\n\nIt extends the Riddle corpus with answers.",
      "6:1",
    ],
    ["sources.description", "### Dataset Summary\n\nA collection of e-mails of one office.", "6:1"],
  ])("%s: %j", (fact, body, at) => {
    const found = dataset(body).fact(fact);
    expect([found.state, found.evidence, place(found.at)]).toEqual(["declared", "prose", at]);
  });

  it.each([
    ["sources.description", "### Dataset Summary\n\nA test of reasoning with two splits."],
    ["sources.description", "## Evaluation\n\nBaselines were taken from a paper."],
    ["personalInfo.present", "## Data Fields\n\n- pii: Does the message contain PII? 1= yes, 0=no"],
    ["personalInfo.present", "Does the set contain personal data? See the paper."],
    ["personalInfo.present", "**PII:** Do the texts contain personal data? 1 = yes, 0 = no"],
    ["license.stated", "## Acknowledgements\n\nLicense: MIT"],
  ])("no %s: %j", (fact, body) => {
    expect(dataset(body).fact(fact).state).toBe("absent");
  });
});
