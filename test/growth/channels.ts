import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";

/** A place where a stranger's text stands: files with the text in it. */
export interface Channel {
  readonly name: string;
  files(text: string): Record<string, string>;
  configuration?(text: string): string;
}

const SLOT = "§";
const fill = (template: string, text: string) => template.split(SLOT).join(text);

/** What a body is made of. */
const BODIES = [
  ...["§", "x §", "# §", "- §", "- - §", "> §", "1. §", "|a|b|\n|-|-|\n|License|§|", "§\n===\n"],
  ...[
    "**License:** §",
    "**§**\ntext",
    "**§**",
    "**§:** text",
    "**x§\ntext",
    "__§__: x",
    "- **§** x",
  ],
  ...[
    "[§](x)",
    "[x](§)",
    "![§](x)",
    "[§]: x",
    "[x]: §",
    "`§`",
    "```§\nx\n```",
    "```\n§\n```",
    "    §",
  ],
  ...[
    "<§",
    "<!-- § -->",
    "<div>§</div>",
    "<a §>",
    "<p>\n§\n</p>",
    "<table><tr><td>License<td>§</table>",
  ],
  ...[
    "<h2>§</h2>",
    "## License\n\n§",
    "## Training data\n\n§",
    "## Limitations\n\n- §",
    "## Contact\n\n§",
    "## Personal information\n\n§",
    "<table>§",
  ],
  ...[
    "## Base model\n\n§",
    "Fine-tuned from §.",
    "Trained on §.",
    "It is licensed under §.",
    "distilled from §",
  ],
  ...[
    "## Uses\n\n§\n\n### §",
    "许可证：§",
    "本模型基于 § 训练。",
    "## Citation\n\n```\n@misc{§}\n```",
  ],
];

/** What front matter is made of. */
const KEYS = [
  ..."license license_name license_link base_model base_model_relation model_name language tags".split(
    " ",
  ),
  ..."datasets pipeline_tag library_name version extra_gated_prompt source_datasets co2_eq_emissions".split(
    " ",
  ),
];
const FRONTS = [
  ...KEYS.flatMap((key) => [`${key}: §`, `${key}:\n- "§"`]),
  ...[
    "§",
    "x: §",
    "# §",
    "§: x",
    "x: |\n  §",
    "x: >\n §",
    "x: '§'",
    "x: [§]",
    "x: {§}",
    "license: mit §",
  ],
  ...[
    "governance:\n  subject:\n    id: §",
    "governance:\n  lineage:\n    - id: §\n      relation: §",
  ],
  ...[
    "model-index:\n- name: §",
    "configs:§",
    'x: "\nlicense：§',
    "governance:\n  openness:\n    class: I\n    components: ['§']",
    "dataset_info:\n  features:\n  - name: §\n    dtype: §",
  ],
];

const model = (front: string, body: string) =>
  `---\nlicense: mit\nlibrary_name: x\n${front}---\n\n# Model\n\n${body}\n`;

const cards: Channel[] = [
  ...BODIES.map((template) => ({
    name: `body ${JSON.stringify(template)}`,
    files: (text: string) => ({ "README.md": model("", fill(template, text)) }),
  })),
  ...FRONTS.map((template) => ({
    name: `front ${JSON.stringify(template)}`,
    files: (text: string) => ({
      "README.md": `---\npipeline_tag: text-generation\n${fill(template, text)}\n---\n\n# Model\n`,
    }),
  })),
  ...[
    [
      "file of a data set",
      "data/README.md",
      "---\ntask_categories: [x]\nlicense: mit\n---\n\n## Dataset\n\n§\n",
    ],
    ["Markdown without front matter", "MODEL_CARD.md", "# Model card for x\n\n§\n"],
    ["title of a card", "MODEL_CARD.md", "# §\n\n## Model details\n\nx\n"],
    ["text before front matter", "README.md", "§\n---\nlicense: mit\nbase_model: a/b\n---\n"],
    ["front matter that is not closed", "README.md", "---\nlicense: mit\nbase_model: a/b\n§"],
    ["governance file", "governance.yaml", "subject:\n  id: a/b\nlicense: §\n"],
  ].map(([name = "", file = "", template = ""]) => ({
    name,
    files: (text: string) => ({ "README.md": model("", ""), [file]: fill(template, text) }),
  })),
  ...["LICENSE", "NOTICE", "LICENSE.md", "USE_POLICY.md"].map((file) => ({
    name: file,
    files: (text: string) => ({
      "README.md": model("license_link: LICENSE\nbase_model: meta-llama/Llama-3.1-8B\n", ""),
      [file]: text,
    }),
  })),
];

const SAMPLES = join(import.meta.dirname, "../formats/samples");
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Every text of every sample of a manifest, its keys' values one at a time; the rest stays, so that it is claimed. */
const manifests: Channel[] = readdirSync(SAMPLES, { recursive: true, encoding: "utf8" })
  .filter((path) => /(?:\.(?:json|jsonld|ya?ml)|MLmodel)$/.test(path) && !/broken|later/.test(path))
  .sort()
  .flatMap((path) => {
    const data = parseDocument(readFileSync(join(SAMPLES, path), "utf8")).toJS() as Json;
    const [, ...rest] = path.split(/[\\/]/);
    return leaves(data).flatMap((at) =>
      [false, true].map((alone) => ({
        name: `${path.replaceAll("\\", "/")} /${at.join("/")}${alone ? " alone" : ""}`,
        files: (text: string) => ({
          "README.md": model("", ""),
          [rest.join("/")]: JSON.stringify(
            put(data, at, (old) => (alone ? text : `${old}${text}`)),
          ),
        }),
      })),
    );
  });

type Path = readonly (string | number)[];

function leaves(data: Json, at: Path = []): Path[] {
  if (typeof data === "string") return [at];
  if (data === null || typeof data !== "object") return [];
  return Object.entries(data).flatMap(([key, value]) => leaves(value, [...at, key]));
}

/** The data with another text at a place. */
function put(data: Json, [key, ...rest]: Path, by: (old: string) => string): Json {
  if (key === undefined) return by(String(data));
  if (Array.isArray(data))
    return data.map((item, i) => (`${i}` === key ? put(item, rest, by) : item));
  return Object.fromEntries(
    Object.entries(data as { [key: string]: Json }).map(([name, value]) => [
      name,
      name === key ? put(value, rest, by) : value,
    ]),
  );
}

/** Patterns of a configuration against names that are as hostile. */
const ground = (upstream: string) =>
  `authorizations:\n  - upstream: ${JSON.stringify(upstream)}\n    basis: contract\n    evidence: x\n`;
const override = (files: string) =>
  `overrides:\n  - files: [${JSON.stringify(files)}]\n    rules: {ip/upstream-not-pinned: "off"}\n`;
const waiver = (subject: string) =>
  `waivers:\n  - rule: ip/upstream-not-pinned\n    subject: ${JSON.stringify(subject)}\n    reason: x\n    owner: x\n    expires: 2027-01-31\n`;
const configurations: Channel[] = [
  ...[ground, override, waiver].flatMap((of): Pick<Channel, "name" | "configuration">[] => [
    { name: `pattern of ${of("")}`, configuration: (text) => of(text) },
    { name: `short pattern of ${of("")}`, configuration: (text) => of(text.slice(0, 300)) },
    { name: `stars of ${of("")}`, configuration: (text) => of(`${text[0]}*`.repeat(140)) },
  ]),
  { name: "text of a configuration", configuration: (text: string) => text },
  { name: "key of a configuration", configuration: (text: string) => `rules: {? ${text}: off}` },
].map(({ name, configuration }) => ({
  name,
  ...(configuration && { configuration }),
  files: (text: string) => ({
    [`${text.replace(/[^a-z0-9]/gi, "a").slice(0, 3000)}/README.md`]: model(
      `base_model: ${JSON.stringify(text)}\nmodel_name: ${JSON.stringify(`x/${text}`)}\n`,
      "",
    ),
  }),
}));

/** How many of the channels come first: those of cards and configurations. */
export const CARDS = cards.length + configurations.length;
export const CHANNELS: readonly Channel[] = [...cards, ...configurations, ...manifests];
