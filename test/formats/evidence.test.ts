import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { dialectOf } from "../../src/formats/training-recipe/index.js";
import { claimedBy, place, see, selected, source } from "./read.js";

const ids = (text: string, file: string) => claimedBy(source(text, { file })).map(({ id }) => id);
/** `relation name @ line:column` of every use. */
const named = (text: string, file = "train.yaml") => {
  const seen = see(text, { file });
  for (const use of seen.uses) expect(selected(text, use.at)).toContain(use.name);
  return seen.uses.map(({ relation, name, at }) => `${relation} ${name} @ ${place(at)}`);
};
const problems = (text: string, file: string) =>
  see(text, { file }).document["document.problems"]?.value ?? [];

const ADAPTER = "adapter_config.json";
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 7\n`;
const peft = (base: string) => `{"peft_type": "LORA",\n "base_model_name_or_path": ${base}}`;

describe("an adapter's configuration", () => {
  it("names its base", () => {
    expect(named(peft('"Qwen/Qwen2.5-7B"'), ADAPTER)).toEqual(["adapter Qwen/Qwen2.5-7B @ 2:29"]);
    const mlx = `{\n  "fine_tune_type": "lora",\n  "lora_parameters": {},\n  "model": "mlx-community/Qwen3-4B-4bit"\n}`;
    expect(named(mlx, ADAPTER)).toEqual(["adapter mlx-community/Qwen3-4B-4bit @ 4:12"]);
  });

  test.each([
    "null",
    '""',
    '"/root/models/qwen"',
    '"C:\\\\models\\\\qwen"',
    '"../base"',
    '"~/qwen"',
    '"models/qwen"',
    '"outputs/run-1"',
    '"my_checkpoints/last"',
    '"a/b/c"',
    '"acme/checkpoint-500"',
    '"acme/model.safetensors"',
    '"$BASE"',
    '"<base model>"',
    '"your-org/model"',
    '"username/model"',
    '"path/to"',
    "[1]",
  ])("%s names nothing", (base) => {
    expect(named(peft(base), ADAPTER)).toEqual([]);
    expect(problems(peft(base), ADAPTER)).toEqual([]);
  });

  it("is claimed by what stands in it", () => {
    expect(ids(peft('"a/b"'), ADAPTER)).toEqual(["peft-adapter-config"]);
    expect(
      ids(`{\n  "peft_type": "LORA",\n  "base_model_name_or_path": null\n}`, "x.json"),
    ).toEqual(["peft-adapter-config"]);
    expect(ids('{"architectures": ["X"], "_name_or_path": "a/b"}', ADAPTER)).toEqual([]);
    const report = `{\n  "results": {\n    "peft_type": "LORA",\n    "base_model_name_or_path": "a/b"\n  }\n}`;
    expect(ids(report, "report.json")).toEqual([]);
    expect(ids(POINTER, ADAPTER)).toEqual(["peft-adapter-config"]);
    expect(ids(POINTER, "weights.json")).toEqual([]);
    expect(ids("", ADAPTER)).toEqual([]);
  });

  it("says that what Git LFS keeps is not read", () => {
    const { document, uses } = see(POINTER, { file: ADAPTER });
    expect(document["document.readable"]?.value).toBe("no");
    expect(document["document.problems"]?.items?.map(({ at }) => place(at))).toEqual(["1:1"]);
    expect(uses).toEqual([]);
  });

  it("says what cannot be read, and reads the rest", () => {
    const broken = `${peft('"a/b-7b"').slice(0, -1)},`;
    expect(see(broken, { file: ADAPTER }).document["document.readable"]?.value).toBe("partial");
    expect(named(broken, ADAPTER)).toEqual(["adapter a/b-7b @ 2:29"]);
  });
});

const AXOLOTL = "sequence_len: 8\nmicro_batch_size: 1\nnum_epochs: 1\n";
const RECIPES: readonly (readonly [tool: string, text: string, uses: readonly string[]])[] = [
  [
    "axolotl",
    `base_model: a/b-7b\nadapter: qlora\ndatasets:\n  - path: c/d\n    type: x\n${AXOLOTL}`,
    ["adapter a/b-7b @ 1:13", "trained-on c/d @ 4:11"],
  ],
  ["axolotl", `base_model: a/b-7b\nreinit_weights: true\n${AXOLOTL}`, []],
  [
    "TRL",
    "model_name_or_path: a/b\nteacher_model_name_or_path: t/t-70b\ndataset_name: c/d\nlearning_rate: 1\n",
    ["finetune a/b @ 1:21", "distilled-from t/t-70b @ 2:29", "trained-on c/d @ 3:15"],
  ],
  [
    "TRL",
    "model_name_or_path: a/b\nuse_peft: true\ndataset_mixture:\n  datasets:\n    - id: c/d\n    - id: c/d\n    - id: e/f\nlearning_rate: 1\noutput_dir: x\n",
    ["adapter a/b @ 1:21", "trained-on c/d @ 5:11", "trained-on e/f @ 7:11"],
  ],
  [
    "LLaMA-Factory",
    "model_name_or_path: a/b\nstage: sft\ndo_train: true\nfinetuning_type: lora\ndataset: identity\n",
    ["adapter a/b @ 1:21"],
  ],
  ["LLaMA-Factory", "model_name_or_path: a/b\nstage: sft\ndo_predict: true\ndataset: x\n", []],
  [
    "LLaMA-Factory v1",
    "model: a/b\ntrain_dataset: data/x.yaml\nmodel_class: llm\ncutoff_len: 8\n",
    ["finetune a/b @ 1:8"],
  ],
  [
    "DistillKit",
    "model: a/b\ndataset: {train_dataset: {repo_id: c/d}}\nsequence_length: 8\nloss_functions: []\nteacher:\n  kind: hf\n  path: t/t\n",
    ["finetune a/b @ 1:8", "distilled-from t/t @ 7:9", "trained-on c/d @ 2:36"],
  ],
  [
    "DistillKit",
    "model: /disk/b\ndataset: {train_dataset: {repo_id: c/d}}\nsequence_length: 8\nloss_functions: []\nteacher:\n  kind: dataset\n  vocab_size: 9\n",
    ["trained-on c/d @ 2:36"],
  ],
  [
    "teacher and student",
    '{\n  "job_type": "kd_black_box_local",\n  "dataset": {},\n  "models": {\n    "teacher": "t/t-72b",\n    "student": "s/s-1b"\n  }\n}\n',
    ["finetune s/s-1b @ 6:16", "distilled-from t/t-72b @ 5:16"],
  ],
  [
    "EasyDistill",
    "job_type: cot_distill\nbackend:\n  type: pai_token\n  model_id: kimi-k2.6\ndataset: {input_path: x}\n",
    ["distilled-from kimi-k2.6 @ 4:13"],
  ],
  [
    "EasyDistill",
    "job_type: cot_eval\nbackend:\n  type: pai_token\n  model_id: kimi-k2.6\ndataset: {input_path: x}\n",
    [],
  ],
  [
    "teacher and student",
    '{\n  "job_type": "kd_black_box_local",\n  "dataset": {},\n  "models": {\n    "teacher": "teacher/t/t-72b/",\n    "student": "student/s/s-1b/"\n  }\n}\n',
    ["finetune s/s-1b @ 6:16", "distilled-from t/t-72b @ 5:16"],
  ],
  [
    "TRL",
    "model_name_or_path: a/b\ndataset_mixer:\n  c/d: 1.0\n  e/f: 0.5\n  data/g: 1\nlearning_rate: 1\noutput_dir: x\n",
    ["finetune a/b @ 1:21", "trained-on c/d @ 3:3", "trained-on e/f @ 4:3"],
  ],
  [
    "TRL",
    "model_name_or_path: a/b\nteacher_model: t/t-70b\ndataset_name: datasets/d\nlearning_rate: 1\nmax_steps: 5\n",
    ["finetune a/b @ 1:21", "distilled-from t/t-70b @ 2:16"],
  ],
  [
    "ms-swift",
    "model: a/b\nrlhf_type: gkd\nteacher_model: t/t-70b\ndataset:\n  - c/d#500\n  - own/rows.jsonl\n",
    ["finetune a/b @ 1:8", "distilled-from t/t-70b @ 3:16", "trained-on c/d @ 5:5"],
  ],
  [
    "teacher and student models",
    "teacher_model: t/t-70b\nstudent_model: s/s-1b\ntemperature: 2\n",
    ["finetune s/s-1b @ 2:16", "distilled-from t/t-70b @ 1:16"],
  ],
  [
    "torchdistill",
    "datasets: {}\nmodels:\n  teacher_model:\n    key: &t 'resnet50'\n    kwargs: {weights: !getattr [*t, 'V1']}\n  student_model:\n    model_name_or_path: s/s\n    dst_ckpt: !join ['./', *t]\ntrain: !import_call {}\n",
    ["finetune s/s @ 7:25", "distilled-from resnet50 @ 4:13"],
  ],
  [
    "mergekit",
    "slices:\n  - sources:\n      - model: a/b\n      - model: c/d\n      - model: a/b\nmerge_method: slerp\nbase_model: a/b\n",
    ["merge a/b @ 3:16", "merge c/d @ 4:16"],
  ],
  [
    "mergekit",
    "models:\n  - model: a/b\n  - model: ./c\nmerge_method: ties\nbase_model: e/f\n",
    ["merge a/b @ 2:12", "merge e/f @ 5:13"],
  ],
  [
    "mergekit-moe",
    "base_model: a/b\ngate_mode: hidden\nexperts:\n  - source_model: c/d\n",
    ["merge a/b @ 1:13", "merge c/d @ 4:19"],
  ],
];

describe("a training recipe", () => {
  test.each(RECIPES)("%s: %j", (tool, text, uses) => {
    const file = text.startsWith("{") ? "job.json" : "train.yaml";
    expect(ids(text, file)).toEqual(["training-recipe"]);
    expect(dialectOf(source(text, { file }))?.tool).toBe(tool);
    expect(named(text, file)).toEqual(uses);
    expect(problems(text, file)).toEqual([]);
  });

  it("gives the id and the names of what comes out", () => {
    const about = (more: string, file = "recipes/config.yaml") => {
      const [subject] = see(`base_model: a/b\n${AXOLOTL}${more}`, { file }).reading.subjects;
      return [subject?.declaredId, subject?.title, subject?.aliases];
    };
    expect(about("hub_model_id: acme/tide\noutput_dir: ./out/tide-sft\n")).toEqual([
      "acme/tide",
      "tide",
      ["tide", "tide-sft"],
    ]);
    expect(about("hub_model_id: tide\n")).toEqual([undefined, "tide", ["tide"]]);
    expect(about("output_dir: ./outputs/lora-out\n")).toEqual([undefined, undefined, []]);
    expect(about("", "recipes/tide-7b.yaml")).toEqual([undefined, "tide-7b", ["tide-7b"]]);
    expect(about("output_dir: $OUT\n")).toEqual([undefined, undefined, []]);
  });

  test.each<[string, string, string]>([
    [
      "a card that is all YAML",
      "card.yaml",
      "base_model: a/b\ndatasets: [c/d]\nlicense: mit\ntags: [x]\n",
    ],
    [
      "a README that shows one",
      "README.md",
      `# Use\n\n\`\`\`yaml\nbase_model: a/b\n${AXOLOTL}\`\`\`\n`,
    ],
    [
      "a workflow",
      "ci.yml",
      "on: push\njobs:\n  train:\n    env:\n      base_model: a/b\n      num_epochs: 1\n",
    ],
    [
      "Kubernetes",
      "d.yaml",
      "apiVersion: v1\nkind: ConfigMap\ndata:\n  t.yaml: |\n    base_model: a/b\n    sequence_len: 8\n    micro_batch_size: 1\n    num_epochs: 1\n",
    ],
    [
      "Compose",
      "c.yaml",
      "services:\n  llm:\n    environment:\n      model_id: a/b\nmodels:\n  x:\n    model: ai/b\n",
    ],
    [
      "an API",
      "api.yaml",
      "openapi: 3.0.0\ncomponents:\n  schemas:\n    X:\n      properties:\n        base_model: {type: string}\n        model_id: {type: string}\n",
    ],
    [
      "a model's own configuration",
      "config.json",
      '{\n  "_name_or_path": "a/b",\n  "model_type": "x",\n  "hidden_size": 8\n}',
    ],
    [
      "a launcher's",
      "zero2.yaml",
      "distributed_type: DEEPSPEED\nnum_processes: 8\nmixed_precision: bf16\n",
    ],
    [
      "one that only answers",
      "infer.yaml",
      "model_name_or_path: a/b\ntemplate: x\ninfer_backend: vllm\n",
    ],
    [
      "an evaluation",
      "task.yaml",
      "task: x\nmodel_id: a/b\ndataset_name: c\noutput_type: generate\n",
    ],
    ["a school", "school.yaml", "teacher: Ms X\nmodel: none\nstudents: []\n"],
    [
      "a recipe below another key",
      "all.json",
      '{\n  "run": {\n    "base_model": "a/b",\n    "sequence_len": 8,\n    "micro_batch_size": 1,\n    "num_epochs": 1\n  }\n}',
    ],
  ])("%s is none", (_, file, text) => {
    expect(ids(text, file)).not.toContain("training-recipe");
  });

  it("costs next to nothing to tell from other files", () => {
    const big = "key: value\n".repeat(6000);
    const start = performance.now();
    for (let i = 0; i < 200; i++) ids(big, "values.yml");
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe("dataset_infos.json", () => {
  const FILE = "dataset_infos.json";
  const config = (more: string) =>
    `{"description": "Notices.", ${more} "builder_name": "b", "features": {"id": {"_type": "Value"}, "email": {"_type": "Value"}}, "splits": {"train": {"num_examples": 7}, "test": {"num_examples": 1}}}`;
  const text = `{\n"a": ${config('"license": "CC BY 4.0", "homepage": "https://github.com/x/y",')},\n"b": ${config('"license": "mit",')}\n}`;

  it("states license, columns, size and what it is", () => {
    const seen = see(text, { file: FILE });
    expect(seen.reading.subjects.map(({ kind }) => kind)).toEqual(["dataset"]);
    expect(seen.items("license.stated")).toEqual(["CC BY 4.0 @ 2:45", "mit @ 3:45"]);
    expect(seen.fact("columns").value).toEqual(["id", "email"]);
    expect(seen.fact("personalInfo.indications").value).toEqual(["email"]);
    expect(seen.fact("size").value).toBe("train: 7, test: 1");
    expect(seen.fact("description").value).toBe("Notices.");
    expect(seen.fact("contact").value).toEqual(["https://github.com/x/y"]);
    expect(seen.uses).toEqual([]);
  });

  test.each(['""', '"Unknown"', '"N/A"', '"No license found"', "null"])(
    "%s is no license",
    (license) => {
      const one = `{"a": ${config(`"license": ${license},`)}}`;
      expect(see(one, { file: FILE }).fact("license.stated").state).toBe("absent");
    },
  );

  it("is claimed by what stands in it", () => {
    expect(ids(text, "infos.json")).toEqual(["hf-dataset-infos"]);
    expect(ids('{"a": {"features": {}, "splits": {}}}', FILE)).toEqual([]);
    expect(ids(POINTER, FILE)).toEqual(["hf-dataset-infos"]);
  });
});

/** Real files, where they are at hand beside the repository, and those that are no recipe. */
const CORPUS = join(import.meta.dirname, "../../../shared/corpus");
const LEFT = [
  "hiyouga__LLaMA-Factory__data/dataset_info.json", // a list of data sets
  "hiyouga__LLaMA-Factory__examples__inference/qwen3.yaml", // nothing is trained
  "huggingface__alignment-handbook__recipes__accelerate_configs/ddp.yaml", // machines, no models
  "huggingface__alignment-handbook__recipes__accelerate_configs/fsdp.yaml",
  "huggingface__open-r1__recipes__accelerate_configs/zero2.yaml",
  "huggingface__open-r1__recipes__dataset_filtering/filter_dapo.yaml", // data are filtered
  "modelscope__easydistill__configs/dataset_info_llamafactory.json", // a list of data sets
  "modelscope__easydistill__configs__eval__t2v/omni_dimensions.yaml", // a rating scale
];

describe.skipIf(!existsSync(CORPUS))("real evidence", () => {
  const files = (folder: string) =>
    readdirSync(join(CORPUS, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  test.each([
    ["peft-adapter-config", "peft-adapter-config"],
    ["train-config", "training-recipe"],
    ["hf-dataset-infos", "hf-dataset-infos"],
  ])("%s is claimed as %s alone, and read without a problem", (folder, id) => {
    const left: string[] = [];
    for (const path of files(folder)) {
      const file = path.slice(join(CORPUS, folder).length + 1);
      const text = readFileSync(path, "utf8");
      const claimed = ids(text, file);
      if (claimed.length === 0) left.push(file);
      else {
        expect([file, claimed]).toEqual([file, [id]]);
        expect([file, problems(text, file)]).toEqual([file, []]);
        named(text, file);
      }
    }
    expect(left.sort()).toEqual(folder === "train-config" ? LEFT : []);
  });

  test("no other file is evidence", () => {
    const own = ["peft-adapter-config", "train-config", "hf-dataset-infos"];
    const others = readdirSync(CORPUS, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !own.includes(entry.name))
      .flatMap(({ name }) => files(name));
    const wrong = others.filter((path) => {
      const one = source(readFileSync(path, "utf8"), { file: path });
      return claimedBy(one).some(({ role }) => role === "evidence");
    });
    expect(wrong).toEqual([]);
  });
});
