import { describe, expect, it } from "vitest";
import { see } from "./read.js";

type Parts = Partial<
  Record<"own" | "code" | "data" | "weights" | "limits" | "codeLimits", unknown>
>;

const FACTS = {
  own: "license.stated",
  code: "license.code",
  data: "license.data",
  weights: "license.weights",
  limits: "license.restrictions",
  codeLimits: "license.codeRestrictions",
} as const;

/** What a body states of licenses; every fact of the subject is listed, so that nothing else is read. */
function licenses(text: string): Parts {
  const { reading } = see(text);
  const statements = reading.subjects[0]?.statements;
  const parts: Record<string, unknown> = {};
  for (const [key, fact] of Object.entries(FACTS)) {
    const stated = statements?.get(fact);
    if (stated) parts[key] = stated.flatMap(({ value }) => value).join(" | ");
  }
  return parts;
}
const model = (body: string) => licenses(`---\nlibrary_name: x\n---\n# Lantern 7B\n\n${body}\n`);
const dataset = (body: string) =>
  licenses(`---\npretty_name: x\n---\n# Harbour Letters\n\n${body}\n`);

describe("the license of a model", () => {
  it.each<[string, Parts]>([
    // Labels and tables.
    ["License: MIT", { own: "MIT" }],
    ["| Item | Value |\n|-|-|\n| Licence | CC BY 4.0 |", { own: "CC BY 4.0" }],
    [
      "| Field | Entry |\n|-|-|\n| Licence of the model artifact | inherits the CC0 licence |",
      { own: "CC0 licence" },
    ],
    [
      "- **License:** Code is MIT, the weights are CC-BY-NC 4.0",
      { own: "CC-BY-NC 4.0", code: "MIT" },
    ],
    [
      "## License\n\n| Part | License | Status |\n|-|-|-|\n| Source code | MIT | final |\n| Model weights | CC BY-NC 4.0 | final |",
      { own: "CC BY-NC 4.0", code: "MIT" },
    ],
    // Headings.
    ["## Licence: Apache 2.0", { own: "Apache 2.0" }],
    ["## Licensing\n\nApache License, Version 2.0", { own: "Apache License, Version 2.0" }],
    ["## Model License\n\nOpenRAIL-M", { own: "OpenRAIL-M" }],
    ["## License\n\nCustom terms, ask us first.", { own: "Custom terms, ask us first." }],
    // Badges.
    [
      "![License](https://img.shields.io/badge/license-Apache%202.0-blue.svg)",
      { own: "Apache 2.0" },
    ],
    [
      "[![License: CC BY-NC 4.0](https://img.shields.io/badge/License-CC%20BY--NC%204.0-lightgrey.svg)](LICENSE)",
      { own: "CC BY-NC 4.0" },
    ],
    ["[![MIT License][shield]][file]\n\n[shield]: https://x.example/i.svg", { own: "MIT License" }],
    [
      '<a href="./LICENSE"><img src="https://img.shields.io/badge/license-MIT-red.svg"></a>',
      { own: "MIT" },
    ],
    [
      "[![Code License](https://img.shields.io/badge/Code%20License-Apache_2.0-green.svg)](CODE)\n[![Data License](https://img.shields.io/badge/Data%20License-CC%20By%20NC%204.0-red.svg)](DATA)\n[![Weight License](https://img.shields.io/badge/Weight%20License-MIT-red.svg)](W)",
      { own: "MIT", code: "Apache 2.0", data: "CC By NC 4.0" },
    ],
    // Sentences.
    [
      "The code is under Apache-2.0, the model weights are under CC BY-NC 4.0.",
      { own: "CC BY-NC 4.0", code: "Apache-2.0" },
    ],
    ["Lantern is released under the MIT license.", { own: "MIT license" }],
    [
      "## License\n\nThe use of the source code must follow the [Apache-2.0](LICENSE) license, while the use of the weights of Lantern 7B needs to adhere to the [Model License Agreement](MODEL_LICENSE.pdf).",
      { own: "Model License Agreement", code: "Apache-2.0 license" },
    ],
    [
      "The community usage of the Lantern model requires [Lantern Community License](https://x.example/l.pdf).",
      { own: "Lantern Community License" },
    ],
    [
      "We release the checkpoints under the [CC-BY-SA-4.0](https://x.example) license.",
      { own: "CC-BY-SA-4.0 license" },
    ],
    [
      "This codebase and its model weights are released under the **[LANTERN RESEARCH LICENSE](LICENSE)**.",
      { own: "LANTERN RESEARCH LICENSE", code: "LANTERN RESEARCH LICENSE" },
    ],
    ["## License\n\nMIT license, see LICENSE.", { own: "MIT license" }],
    ["## License\n\nLicensed under the Mulan PSL v2.", { own: "Mulan PSL v2" }],
    [
      "## License\n\nThis model is licensed under the GLM-4 Model License.",
      { own: "GLM-4 Model License" },
    ],
    ["## License\n\nMIT (adapter weights), Llama 3.1 Community License (base)", { own: "MIT" }],
    [
      "## License\n\nApache-2.0 for the code and CC BY 4.0 for the weights",
      { own: "CC BY 4.0", code: "Apache-2.0" },
    ],
    ["## License\n\nMIT or Apache 2.0, at your choice.", { own: "MIT or Apache 2.0" }],
    [
      "The model follows the same license as Beacon.",
      { own: "The model follows the same license as Beacon." },
    ],
    [
      "The weights are subject to their respective original licenses.",
      { own: "The weights are subject to their respective original licenses." },
    ],
    ["© 2026 The Lantern team. Licence: CC0 1.0", { own: "CC0 1.0" }],
    [
      "## License\n\nAdapter released under the **MIT License** (inherited from the base model).",
      { own: "MIT License" },
    ],
    [
      "## License\n\nSince some data are limited, we release this model as cc-by-nc-4.0.",
      { own: "cc-by-nc-4.0" },
    ],
    [
      "## License\n\nWeights/outputs: **Beacon AI Model License 1.1-NC**\nCode: Apache-2.0",
      { own: "Beacon AI Model License 1.1-NC", code: "Apache-2.0" },
    ],
    [
      "The weights are a derivative of Beacon and are governed by that model's license.",
      { own: "The weights are a derivative of Beacon and are governed by that model's license." },
    ],
    [
      "The code in this repo is MIT licensed; the checkpoints are CC-BY-NC-4.0.",
      { own: "CC-BY-NC-4.0", code: "MIT" },
    ],
    // Chinese.
    ["## 许可\n\n基座模型由他人发布，模型许可为 [Apache-2.0](LICENSE)。", { own: "Apache-2.0" }],
    ["本模型遵循 Apache License 2.0 开源协议。", { own: "Apache License 2.0" }],
    ["本仓库的代码和权重依照 Apache-2.0 协议开源。", { own: "Apache-2.0", code: "Apache-2.0" }],
    [
      "代码采用 Apache-2.0 许可协议，模型权重采用 CC BY-NC 4.0 许可协议。",
      { own: "CC BY-NC 4.0", code: "Apache-2.0" },
    ],
    [
      "本仓库的代码依照 Apache-2.0 协议开源，灯塔模型的权重的使用则需要遵循 [Model License](MODEL_LICENSE)。",
      { own: "Model License", code: "Apache-2.0" },
    ],
    ["本模型使用《GLM-4 模型许可协议》。", { own: "GLM-4 模型许可协议" }],
    ["## 开源协议\n\n遵循木兰宽松许可证第2版。", { own: "木兰宽松许可证第2版" }],
    ["## 许可证\n\nMIT 许可证，详见 LICENSE。", { own: "MIT" }],
    ["## 模型许可协议\n\n遵循《通义千问许可协议》", { own: "通义千问许可协议" }],
    ["## 协议\n\n使用 Qwen LICENSE AGREEMENT", { own: "Qwen LICENSE AGREEMENT" }],
    ["## 许可协议\n\n遵循 Llama 3.1 社区许可协议。", { own: "Llama 3.1 社区许可协议" }],
    ["本仓库所有开源代码及模型均遵循 GPL-3.0 许可。", { own: "GPL-3.0", code: "GPL-3.0" }],
  ])("%s", (body, parts) => {
    expect(model(body)).toEqual(parts);
  });

  it.each<[string, Parts]>([
    // The code's alone.
    ["The source code is released under the Apache License 2.0.", { code: "Apache License 2.0" }],
    [
      "## License\n\nThis code repository is licensed under the MIT License.",
      { code: "MIT License" },
    ],
    [
      "Code and data are licensed under the Apache 2.0 license.",
      { code: "Apache 2.0 license", data: "Apache 2.0 license" },
    ],
    ["The model code is available under MIT.", { code: "MIT" }],
    ["模型的代码遵循 MIT 许可证。", { code: "MIT" }],
    ["## 许可\n\n源代码采用 [Apache 2.0协议](./LICENSE)授权。", { code: "Apache 2.0" }],
    // Things of others.
    ["Beacon is released under the MIT license.", {}],
    ["## License\n\n- Base model: Llama 3.1 Community License", {}],
    ["## License\n\nThe base model is under Apache 2.0.", {}],
    ["This model is based on [Beacon](https://x.example), with apache-2.0 license.", {}],
    ["It starts from Beacon, which is licensed under CC BY-NC 4.0.", {}],
    ["[![license](https://img.shields.io/github/license/other/project.svg)](LICENSE)", {}],
    ["<!-- ![License](https://img.shields.io/badge/license-MIT-blue.svg) -->", {}],
    ["```\n![License](https://img.shields.io/badge/license-MIT-blue.svg)\n```", {}],
    ["## Acknowledgements\n\nThe tokenizer is released under the MIT license.", {}],
    ["| Set | Rows | License |\n|-|-|-|\n| Beacon | 3 | MIT |", {}],
    ["## License\n\nFollow the licensing terms of each merged model.", {}],
    // Negations, and what only sounds alike.
    ["This model is not released under the MIT license.", {}],
    ["The model is no longer under Apache 2.0.", {}],
    ["It was built at the MIT Media Lab.", {}],
    ["The MIT Scene Parsing Benchmark is licensed as follows.", {}],
    ["The model reads license plates under bad light.", {}],
    ["Contributions you make are licensed under Apache 2.0.", {}],
    ["本模型不采用 MIT 许可证。", {}],
    ["使用前请阅读《用户服务协议》。", {}],
    ["基座模型采用 Apache 2.0 协议。", {}],
  ])("not of %s", (body, parts) => {
    expect(model(body)).toEqual(parts);
  });
});

describe("the license of a data set", () => {
  it.each<[string, Parts]>([
    ["**What license?**\nCC-BY-4.0", { own: "CC-BY-4.0" }],
    ["**What license?**\n\nHub, under CC-BY-4.0", { own: "CC-BY-4.0" }],
    [
      "4. **Will the dataset be distributed under a copyright or other intellectual property (IP) license, and/or under applicable terms of use (ToU)?** If so, please describe this license and/or ToU, as well as any fees associated with these restrictions.\n\n   The letters are shared under the CC BY 4.0 license.",
      { own: "CC BY 4.0 license" },
    ],
    [
      "### Will the dataset be distributed under a license?\n\nMIT License. Open for all.",
      { own: "MIT License" },
    ],
    [
      "## Licence\n\nThis dataset is released under the [Creative Commons Zero (CC-0)](https://x.example) licence.",
      { own: "CC-0" },
    ],
    ["This datasheet and the letters are licensed under CC0 1.0.", { own: "CC0 1.0" }],
    [
      "Code is distributed under MIT. Data and annotations are distributed under CC BY 4.0.",
      { own: "CC BY 4.0", code: "MIT" },
    ],
    [
      "## License\n\n- **Code**: MIT\n- **Metadata**: CC-BY-4.0\n- **Beacon photographs**: Unsplash License",
      { own: "CC-BY-4.0 | Unsplash License", code: "MIT" },
    ],
    [
      "The data and the pretrained models are licensed under ODbL 1.0.",
      { own: "ODbL 1.0", weights: "ODbL 1.0" },
    ],
    [
      "本数据集采用知识共享署名-非商业性使用-相同方式共享 4.0 国际许可协议。",
      { own: "知识共享署名-非商业性使用-相同方式共享 4.0 国际许可协议" },
    ],
    ["## 数据协议\n\nCC BY 4.0 许可", { own: "CC BY 4.0" }],
  ])("%s", (body, parts) => {
    expect(dataset(body)).toEqual(parts);
  });

  it.each<[string, Parts]>([
    [
      "**Have any third parties imposed restrictions on the data?**\n\nNo, see the MIT License.",
      {},
    ],
    ["**Who owns it?**\nCC-BY-4.0 Foundation", {}],
    ["## Source data\n\nThe articles are under CC BY-SA 4.0.", {}],
    ["The scripts are released under the MIT License.", { code: "MIT License" }],
    ["## Data fields\n\n- license: a string feature", {}],
    ["文章来自维基百科，原始数据采用 CC BY-SA 3.0 协议。", {}],
  ])("not of %s", (body, parts) => {
    expect(dataset(body)).toEqual(parts);
  });
});

describe("limits of use", () => {
  it.each<[string, string]>([
    ["This model is for academic research only.", "limits"],
    ["For academic research only; commercial use is prohibited.", "limits"],
    ["All model weights are for **research use ONLY**.", "limits"],
    ["It may not be used for commercial purposes.", "limits"],
    ["The code is restricted to non-commercial research.", "codeLimits"],
    ["本模型仅供学术研究使用。", "limits"],
    ["禁止商业用途。", "limits"],
    ["本项目资源严禁用于商业用途。", "limits"],
  ])("%s", (body, fact) => {
    expect(Object.keys(model(body))).toEqual([fact]);
  });

  it.each([
    "This model is intended for research and commercial use.",
    "It is suitable for commercial or non-commercial use.",
    "The model is not limited to research.",
    "For research use only, not for clinical diagnosis.",
    "Commercial use needs our written permission.",
    "The base model is for research only.",
    "Model provided for research purposes only. Please check dataset license for more.",
    "本模型支持商业用途。",
    "商用需书面授权，不得转让。",
    "我们研究了商业文本。",
  ])("not in %s", (body) => {
    expect(model(body)).toEqual({});
  });
});
