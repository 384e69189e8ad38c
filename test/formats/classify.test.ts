import { describe, expect, it } from "vitest";
import { claimedBy, source } from "./read.js";

const claims = (text: string, file = "README.md") =>
  claimedBy(source(text, { file })).map((format) => format.id);
const front = (...yaml: string[]) => `---\n${yaml.join("\n")}\n---\n# X\n`;
const MODEL = ["hf-model-card"];
const DATASET = ["hf-dataset-card"];

describe("cards", () => {
  it.each([
    ["base_model: a/b"],
    ["pipeline_tag: text-generation"],
    ["library_name: peft"],
    ["model-index: []"],
    ["license: other\nlicense_name: x"],
  ])("%j is a model's, whatever the file is called", (yaml) => {
    expect(claims(front(yaml))).toEqual(MODEL);
    expect(claims(front(yaml), "notes/x.md")).toEqual(MODEL);
  });

  it.each([
    ["task_categories: [x]"],
    ["dataset_info: {}"],
    ["pretty_name: x"],
    ["source_datasets: [original]"],
    ["size_categories: [n<1K]"],
    ["annotations_creators: [found]"],
    ["configs:\n- config_name: default\n  data_files: x"],
  ])("%j is a data set's", (yaml) => {
    expect(claims(front(yaml))).toEqual(DATASET);
    expect(claims(front(yaml), "notes/x.md")).toEqual(DATASET);
  });

  it("weighs the signs", () => {
    expect(claims(front("base_model: x", "pretty_name: x", "task_ids: [x]"))).toEqual(DATASET);
    expect(claims(front("base_model: x", "library_name: x", "pretty_name: x"))).toEqual(MODEL);
    expect(claims(front("base_model: x", "pretty_name: x"))).toEqual(MODEL);
    expect(claims(front("base_model: x", "pretty_name: x"), "datasets/x/README.md")).toEqual(
      DATASET,
    );
  });

  it("believes the declaration first", () => {
    const governed = (kind: string) => `governance:\n  subject:\n    kind: ${kind}`;
    expect(claims(front("base_model: a/b", governed("dataset")))).toEqual(DATASET);
    expect(claims(front("task_ids: [x]", governed("model")))).toEqual(MODEL);
    expect(claims(front("title: x", governed("model")))).toEqual(MODEL);
    expect(claims(front(governed("dataset"), "title: x"), "notes/x.md")).toEqual(DATASET);
  });

  it("needs a name or a path beside weak signs", () => {
    expect(claims(front("license: mit", "tags: [x]", "language: en"))).toEqual(MODEL);
    expect(claims(front("license: mit", "tags: [x]"), "model_cards/a/x.md")).toEqual(MODEL);
    expect(claims(front("license: mit", "tags: [x]"), "MODEL_CARD.md")).toEqual(MODEL);
    expect(claims(front("license: mit", "tags: [x]"), "DATASET_CARD.md")).toEqual(DATASET);
    expect(claims(front("license: mit", "language: en"), "datasets/x/README.md")).toEqual(DATASET);
    expect(claims(front("datasets: [squad]", "language: en"))).toEqual(MODEL);
  });

  it("recognises a card that is broken or that the Hub does not read", () => {
    expect(claims('---\nbase_model: "a/b\nlicense: mit\n---\n')).toEqual(MODEL);
    expect(claims("---\nbase_model: a/b\nlicense: mit\n\n# Not closed\n")).toEqual(MODEL);
    expect(claims("--- \npretty_name: x\n---\n")).toEqual(DATASET);
    expect(claims("<!-- c -->\n---\nbase_model: a/b\n---\n")).toEqual(MODEL);
    expect(claims("\ufeff---\r\nbase_model: a/b\r\n---\r\n")).toEqual(MODEL);
  });
});

describe("nobody's card", () => {
  it.each(["gradio", "streamlit", "docker", "static"])("a Space (%s)", (sdk) => {
    expect(
      claims(front("title: x", "emoji: x", `sdk: ${sdk}`, "license: mit", "datasets: [a/b]")),
    ).toEqual([]);
    expect(claims(front("license: mit", "tags: [x]", "language: en", `sdk: ${sdk}`))).toEqual([]);
    expect(claims(front("models: [a/b]", "base_model: a/b", `sdk: ${sdk}`))).toEqual([]);
  });

  it.each([
    ["Jinja", "{{ card_data }}"],
    [
      "Jinja behind a comment",
      "# For reference on model card metadata, see the spec\n# More\n{{ card_data }}",
    ],
    ["a Jinja statement", "{% if x %}\nbase_model: {{ x }}\n{% endif %}"],
    ["a Jinja value", "base_model: {{ base_model }}\nlibrary_name: peft"],
    ["hub-docs", "license: {license}\nlibrary_name: {library_name}  # Optional. Example: keras"],
    ["angle brackets", "base_model: <your base model>\nlicense: mit"],
  ])("a template: %s", (_, yaml) => expect(claims(front(yaml))).toEqual([]));

  it("a file that is called a template", () => {
    for (const file of [
      "modelcard_template.md",
      "templates/README.md",
      "docs/template-model-card.md",
    ])
      expect(claims(front("base_model: a/b"), file)).toEqual([]);
  });

  it.each([
    ["layout: post", "title: x", "date: 2024-01-01", "license: mit", "tags: [x]", "language: en"],
    ["layout: hub_detail", "tags: [x]", "categories: researchers"],
    ["layout: default", "permalink: /x/", "license: mit", "tags: [x]"],
    ["sidebar_position: 3", "title: x", "tags: [x]", "license: mit"],
    ["title: A post", "date: 2024-01-01", "tags: [ai]"],
    ["title: Only a title"],
    ["slug: x", "title: y", "tags: [x]", "thumbnail: y", "license: mit"],
    ["sidebar_position: 1", "language: en"],
  ])("a page of a site (%j …)", (...yaml) => {
    expect(claims(front(...yaml))).toEqual([]);
    expect(claims(front(...yaml), "docs/page.md")).toEqual([]);
  });

  it.each([
    ["layout: post", "license: mit", "tags: [x]", "language: en"],
    ["permalink: /x/", "license: mit", "tags: [x]"],
    ["sidebar_position: 3", "tags: [x]", "license: mit"],
    ["slug: x", "tags: [x]", "thumbnail: y", "license: mit"],
  ])("a page by one key alone is none where the name says card (%j …)", (...yaml) => {
    expect(claims(front(...yaml))).toEqual(MODEL);
    expect(claims(front(...yaml), "docs/page.md")).toEqual([]);
  });

  it("a blog post with tags and a license", () => {
    const yaml = ["title: Post", "date: 2024-01-01", "tags: [ai]", "license: cc-by-4.0"];
    expect(claims(front(...yaml), "blog/2024-01-01-post.md")).toEqual([]);
  });

  it("a blog post with a license, tags and a thumbnail", () => {
    const yaml = ["title: Post", "date: 2024-01-01", "tags: [ai]", "license: mit"];
    expect(claims(front(...yaml, "thumbnail: x.png"), "posts/a.md")).toEqual([]);
  });

  it.each([
    ["an ordinary README", "# Project\n\n## License\n\nMIT\n"],
    [
      "a README with a thematic break",
      "---\n\n# Project\n\nOurs.\n\nlicense: see LICENSE\n\n---\n\nmore\n",
    ],
    ["a README between breaks", "---\nA project.\n---\n\nbase_model: x\n"],
    ["a README that shows front matter", "# How to\n\n```yaml\n---\nbase_model: a/b\n---\n```\n"],
    ["nothing", ""],
    ["an empty block", "---\n---\n# X\n"],
    ["front matter that is no mapping", "---\n- base_model\n- license\n---\n"],
    ["a nested key", "---\nx:\n  base_model: a/b\n---\n"],
  ])("%s", (_, text) => expect(claims(text)).toEqual([]));
});
