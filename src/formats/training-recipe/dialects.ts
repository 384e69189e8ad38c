import type { Cursor } from "../../documents/manifest/cursor.js";
import type { Relation } from "../../model/vocabulary.js";

/** How one tool writes its recipes. */
export interface Dialect {
  readonly tool: string;
  /** Keys of the outermost mapping that it always has. */
  readonly keys: readonly string[];
  /** Further ones, of which it has at least so many: one word alone is in many files. */
  readonly among: readonly string[];
  readonly least: number;
  /** What stands deeper in the text. */
  readonly within?: readonly RegExp[];
  /** Where it names what; `a[].b` is a key of every item of a list, `a|b` the first of two that is there, `a{}` every key of a mapping. */
  readonly bases?: readonly string[];
  readonly teachers?: readonly string[];
  readonly data?: readonly string[];
  /** The folder into which its guide has models downloaded: what stands behind it is their id. */
  readonly downloads?: RegExp;
  readonly relation?: Relation;
  /** False for a recipe of this form by which nothing is trained. */
  trains?(root: Cursor): boolean;
}

/** At least one of these words stands in every recipe; a single look decides for nearly all other files. */
export const DECISIVE =
  /\b(?:base_model|model_name_or_path|merge_method|teacher|teacher_model|teacher_model_name_or_path|model_id|train_dataset)["']?[ \t]*:/;

const says = (root: Cursor, key: string, pattern: RegExp): boolean =>
  pattern.test(root.get(key).value()?.text ?? "");

/** The more exact before the more general: the first that fits a file reads it. */
export const DIALECTS: readonly Dialect[] = [
  {
    // github.com/arcee-ai/mergekit, docs "Merge Configuration"
    tool: "mergekit",
    keys: ["merge_method"],
    among: ["models", "slices", "modules"],
    least: 1,
    bases: [
      "models[].model",
      "models[].model.model.path",
      "slices[].sources[].model",
      "base_model",
      "base_model.model.path",
    ],
    relation: "merge",
  },
  {
    // the same, docs/moe.md
    tool: "mergekit-moe",
    keys: ["base_model", "experts"],
    among: ["gate_mode", "dtype", "experts_per_token"],
    least: 1,
    bases: ["base_model", "experts[].source_model"],
    relation: "merge",
  },
  {
    // github.com/arcee-ai/DistillKit: a teacher of kind `dataset` is only known by its outputs
    tool: "DistillKit",
    keys: ["model", "teacher"],
    among: ["loss_functions", "dataset", "sequence_length", "output_path", "training_args"],
    least: 3,
    within: [/^[ \t]+["']?kind["']?[ \t]*:/m],
    bases: ["model"],
    teachers: ["teacher.path"],
    data: ["dataset.train_dataset.repo_id"],
  },
  {
    // the first versions of DistillKit and EasyDistill
    tool: "teacher and student",
    keys: ["models"],
    among: ["distillation", "training", "job_type", "dataset", "inference"],
    least: 2,
    within: [
      /^[ \t]+["']?teacher["']?[ \t]*:[ \t]*\S/m,
      /^[ \t]+["']?student["']?[ \t]*:[ \t]*\S/m,
    ],
    bases: ["models.student"],
    teachers: ["models.teacher"],
    downloads: /^(?:teacher|student)\//,
    data: ["dataset.name"],
  },
  {
    // github.com/modelscope/easydistill, configs: the teacher answers over an interface
    tool: "EasyDistill",
    keys: ["dataset"],
    among: ["job_type", "generation", "synthesis", "eval", "preference", "pipeline", "sft"],
    least: 1,
    within: [
      /^[ \t]+["']?type["']?[ \t]*:[ \t]*["']?pai_\w+/m,
      /^["']?(?:\w+_)?backend["']?[ \t]*:/m,
      /^[ \t]+["']?model_id["']?[ \t]*:/m,
    ],
    teachers: ["backend|t2v_backend.model_id"],
    trains: (root) => !says(root, "job_type", /eval|scor|judge/i),
  },
  {
    // github.com/yoshitomo-matsubara/torchdistill, configs; `name` in those that are called legacy there
    tool: "torchdistill",
    keys: ["models", "train"],
    among: ["datasets", "dependencies", "test"],
    least: 1,
    within: [/^[ \t]+teacher_model[ \t]*:/m, /^[ \t]+student_model[ \t]*:/m],
    bases: ["models.student_model.model_name_or_path"],
    teachers: ["models.teacher_model.model_name_or_path|key|name"],
  },
  {
    // github.com/hiyouga/LLaMA-Factory, examples; its data sets are names of its own list
    tool: "LLaMA-Factory",
    keys: ["model_name_or_path"],
    among: ["stage", "finetuning_type", "cutoff_len", "dataset", "export_dir", "lora_target"],
    least: 2,
    bases: ["model_name_or_path"],
    trains: (root) => says(root, "do_train", /^true$/i) || root.get("export_dir").isThere,
  },
  {
    tool: "LLaMA-Factory v1",
    keys: ["model", "train_dataset"],
    among: ["model_class", "cutoff_len", "dist_config", "micro_batch_size", "peft_config"],
    least: 2,
    bases: ["model"],
  },
  {
    // github.com/huggingface/trl (also `GKDConfig`), alignment-handbook, open-r1, transformers examples
    tool: "TRL",
    keys: ["model_name_or_path"],
    among: [
      "dataset_name",
      "dataset_mixture",
      "dataset_mixer",
      "dataset_config",
      "train_file",
      "teacher_model_name_or_path",
      "hub_model_id",
      "learning_rate",
      "num_train_epochs",
      "max_steps",
      "output_dir",
      "per_device_train_batch_size",
      "gradient_accumulation_steps",
    ],
    least: 3,
    bases: ["model_name_or_path"],
    teachers: ["teacher_model_name_or_path|teacher_model"],
    data: ["dataset_name", "dataset_mixture.datasets[].id", "dataset_mixer{}"],
  },
  {
    // github.com/axolotl-ai-cloud/axolotl, docs "Config Reference"
    tool: "axolotl",
    keys: ["base_model"],
    among: [
      "datasets",
      "pretraining_dataset",
      "micro_batch_size",
      "sequence_len",
      "num_epochs",
      "dataset_prepared_path",
      "val_set_size",
      "sample_packing",
      "adapter",
      "lora_r",
    ],
    least: 3,
    bases: ["base_model"],
    teachers: ["kd_teacher", "teacher_model"],
    data: ["datasets[].path", "pretraining_dataset[].path"],
  },
  {
    // github.com/modelscope/ms-swift, docs "Command-line parameters": knowledge distillation by `rlhf_type: gkd`
    tool: "ms-swift",
    keys: ["model", "teacher_model"],
    among: ["rlhf_type", "train_type", "tuner_type", "dataset", "output_dir", "learning_rate"],
    least: 2,
    bases: ["model"],
    teachers: ["teacher_model"],
    data: ["dataset[]"],
  },
  {
    // scripts of one's own around a teacher and a student
    tool: "teacher and student models",
    keys: ["teacher_model", "student_model"],
    among: ["dataset", "dataset_name", "output_dir", "learning_rate", "temperature", "job_type"],
    least: 1,
    bases: ["student_model"],
    teachers: ["teacher_model"],
    data: ["dataset_name"],
  },
];
