import { declaredAt, define, orNone, TERMS } from "./entry.js";

/** Facts on what others may do with the outputs of a model. */
export const OUTPUT_FACTS = {
  ...define(["model"], {
    "outputs.rights": [
      "text",
      "Who can do what with its outputs.",
      orNone("disclosure.outputRights", "outputRights"),
    ],
    "outputs.ipRisk": [
      "text",
      "What is stated about rights of others in its outputs.",
      declaredAt("disclosure.outputIpRisk", "outputIpRisk"),
    ],
    "outputs.trainOtherModels": [
      "enum",
      "Whether its outputs may be used to train other models, by its own card.",
      {
        values: ["yes", "no", "conditional", "unknown"],
        governance: "outputs.trainOtherModels",
      },
    ],
    "outputs.terms": [
      "text",
      "Terms or conditions under which its outputs may be used to train other models.",
      declaredAt("outputs.terms"),
    ],
    "outputs.offeredForTraining": [
      "list",
      "Places that recommend it as a teacher model or as a generator of training data.",
    ],
    "outputs.bannedBy": [
      "list",
      "Licenses of its bases under which outputs may not train other models.",
    ],
    "outputs.conditionedBy": [
      "list",
      "Licenses of its bases under which outputs may be used to train other models only on conditions.",
    ],
    "license.outputs": [
      "enum",
      "What the declared license says about training other models on outputs.",
      { values: TERMS },
    ],
  }),
};
