/** Cards whose findings the tests know. */

/**
 * One error, `ip/license-contradicts-inherited`, and one warning, `ip/inherited-obligations-missing`, both at the base
 * model, 3:13; nothing else by the packs that are on by default.
 */
export const CONTRADICTION = `---
license: mit
base_model: meta-llama/Llama-3.1-8B
datasets: [harbour/notes]
pipeline_tag: text-generation
governance:
  subject: {kind: model, stage: public}
  provider: {name: Harbour Lab}
  contacts: {general: "https://git.harbour.example/models/issues"}
  personalInfo: {present: no}
  training:
    datasets: [{id: harbour/notes, license: cc-by-4.0}]
    description: Two epochs of supervised fine-tuning.
  intendedUse: Support of dispatchers who check every answer.
  outOfScopeUse: Decisions on safety at sea.
  limitations: Knows the rules of three harbours only.
  roles:
    - {role: student-developer, party: Harbour Lab, duties: [source-check]}
    - {role: data-provider, party: Harbour Lab, duties: [pi-protection]}
    - {role: deployer, party: any deployer, duties: [labelling]}
    - {role: user, party: any user, duties: [incident-report]}
---

# Student

Answers questions on harbour logistics.

## Evaluation

Accuracy of 0.81 on 500 questions; memorization was tested by prefix extraction.
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

export const RULE = "ip/license-contradicts-inherited";
export const DUTIES = "ip/inherited-obligations-missing";
