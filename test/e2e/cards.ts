/** Cards whose findings the tests know. */

/** One error: `ip/licence-contradicts-inherited` at 2:13 … of the base model on line 3. */
export const CONTRADICTION = `---
license: mit
base_model: meta-llama/Llama-3.1-8B
datasets: [harbour/notes]
pipeline_tag: text-generation
governance:
  subject: {kind: model, stage: public}
  provider: {name: Harbour Lab}
  contacts: {general: "https://git.harbour.example/models/issues"}
---

# Student

Answers questions on harbour logistics.
`;

/** Nothing to find by the packs that are on by default. */
export const CLEAN = CONTRADICTION.replace("license: mit", "license: apache-2.0").replace(
  "meta-llama/Llama-3.1-8B",
  "Qwen/Qwen2.5-7B",
);

/** Several missing statements, none of them an error. */
export const SILENT = `---
license: apache-2.0
pipeline_tag: text-generation
---

# Silent

Answers questions.
`;

export const RULE = "ip/licence-contradicts-inherited";
