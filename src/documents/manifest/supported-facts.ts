import { lookup } from "../../model/lookup.js";

/** Facts that follow from others, or that lineage adds where a document has a place for those. */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
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
  columns: ["personalInfo.indications", "personalInfo.indicatedCategories"],
};

/**
 * Returns the facts that a format has a place for, each with its field as an author of such a file would write it; with
 * a bar between them where a model and a data set have fields of their own.
 */
export const supportedFacts = (
  fields: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(fields).flatMap(([fact, field]) => [
      ...(lookup(IMPLIED, fact) ?? []).map((implied): [string, string] => [
        implied,
        lookup(fields, implied) ?? field,
      ]),
      [fact, field],
    ]),
  );
