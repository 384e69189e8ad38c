/** Facts that follow from others, or that lineage adds where a document has a place for those. */
const WITH: Readonly<Record<string, readonly string[]>> = {
  "license.stated": [
    "license.id",
    "license.status",
    "license.category",
    "license.commercial",
    "license.permissive",
    "license.name",
    "license.link",
    "license.file",
    "license.fileLicense",
    "license.fileDiffers",
  ],
  baseModels: ["derivationHints", "isConversion"],
  teachers: ["isDistilled", "distillation.declared", "teachers.statement"],
  columns: ["personalInfo.indications"],
};

/** The facts that a format has a place for. */
export const carries = (...facts: readonly string[]): ReadonlySet<string> =>
  new Set(facts.flatMap((fact) => [fact, ...(WITH[fact] ?? [])]));
