import { define, how } from "./entry.js";

/** Facts on what is done when a model puts out what it should not. */
export const SAFEGUARD_FACTS = {
  ...define(["model"], {
    "incident.stop": [
      "presence",
      "Whether prohibited content is no longer generated and transmitted once it is known.",
      how("incident.stop"),
    ],
    "incident.removal": [
      "presence",
      "Whether content of that kind is removed.",
      how("incident.removal", "incident.takedown"),
    ],
    "incident.correction": [
      "presence",
      "Whether the model is corrected, by retraining or otherwise.",
      how("incident.correction", "incident.retraining"),
    ],
    "incident.reporting": [
      "presence",
      "Whether it is reported to the authority.",
      how("incident.reporting"),
    ],
    "incident.misuse": [
      "presence",
      "Whether measures are taken against users who misuse the service, and recorded.",
      how("incident.misuse"),
    ],
  }),
};
