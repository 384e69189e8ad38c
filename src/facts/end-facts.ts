import { always, CATEGORY, COMMERCIAL, define, YES_NO, YES_NO_UNKNOWN } from "./entry.js";

/** What an edge repeats of its two ends: `from` is the upstream, `to` what was made of it. */
export const END_FACTS = {
  ...define(["edge"], {
    "from.name": ["text", "Name of the upstream.", always],
    "from.license.category": ["enum", "Kind of that license.", CATEGORY],
    "from.license.commercial": ["enum", "Whether it allows commercial use.", COMMERCIAL],
    "from.copyright.basis": ["list", "Grounds that the upstream's own card names."],
    "from.useConditions.excluded": [
      "list",
      "Uses that the upstream's own data use conditions rule out.",
    ],
    "from.useConditions.permitted": [
      "list",
      "Purposes to which the upstream's own data use conditions limit it.",
    ],
    "from.personalInfo.present": [
      "presence",
      "Whether personal information is in the upstream, by its own card.",
    ],
    "from.withdrawn": ["text", "Why its publisher withdrew the upstream."],
    "from.license.id": ["text", "License of the upstream: its own card's, else the register's."],
    "from.isDistilled": [
      "enum",
      "Whether the upstream's own card, or the register, says that it is a student model or a derivative.",
      YES_NO_UNKNOWN,
    ],
    "from.upstreamsKnown": [
      "enum",
      "Whether every upstream of the upstream was found.",
      YES_NO_UNKNOWN,
    ],
    "from.personalInfo.sensitive": [
      "presence",
      "Whether sensitive personal information is in the upstream, by its own card.",
    ],
    "from.kind": [
      "enum",
      "What the upstream is.",
      { values: ["model", "dataset", "hosted", "unknown"], mayBeAbsent: false },
    ],
    "to.name": ["text", "Name of what was made from it.", always],
    "to.kind": [
      "enum",
      "What was made from it.",
      { values: ["model", "dataset"], mayBeAbsent: false },
    ],
    "to.license.id": ["text", "License that it declares."],
    "to.license.stated": ["list", "That license as it was written, one item per value."],
    "to.license.name": ["text", "Name given to a license outside the lists."],
    "to.body": [
      "enum",
      "Whether its card has text to read; its place is the end of that text.",
      { values: ["yes", "no"] },
    ],
    "to.license.permissive": [
      "enum",
      "Whether that license is a permissive one.",
      { values: ["yes", "no"] },
    ],
    "to.license.category": ["enum", "Kind of that license.", CATEGORY],
    "to.license.commercial": ["enum", "Whether it allows commercial use.", COMMERCIAL],
    "to.personalInfo.present": ["presence", "Whether personal information is in it."],
    "to.crossBorder.mechanism": [
      "text",
      "Ground on which personal information leaves the country.",
    ],
    "to.personalInfo.statement": ["text", "What its card says about personal information."],
    "to.processing.piiScreening": [
      "presence",
      "Whether its data were searched for personal information.",
    ],
    "to.synthetic.screening": ["presence", "Whether outputs of models in it were screened."],
    "to.provider.name": ["text", "Who is responsible for it."],
    "to.weightsPublic": ["presence", "Whether its weights can be downloaded."],
    "to.isDistilled": [
      "enum",
      "Whether it is a student model.",
      { values: ["yes", "no", "unknown"] },
    ],
    "to.isConversion": [
      "enum",
      "Whether it is only a copy in another form.",
      { values: ["yes", "no"] },
    ],
    "to.deployment.cnPublicService": [
      "presence",
      "Whether it serves the public in mainland China.",
    ],
    "to.deployment.publicService": ["presence", "Whether it serves the public."],
    "to.deployment.jurisdictions": ["list", "Where it is offered."],
    "to.deployment.commercial": ["presence", "Whether its use is commercial."],
    "to.isPublished": ["enum", "Whether it is published.", YES_NO],
    "to.isGenerative": ["enum", "Whether it is generative.", YES_NO_UNKNOWN],
    "to.crossBorder.transfer": ["presence", "Whether personal information leaves the country."],
  }),
};
