/**
 * Texts of src/formats/croissant in English. `part` is a part of the description by its class and name, such as
 * `FileObject "a.csv"`.
 */
export const FORMATS_CROISSANT = {
  "croissant.missing": "{part} has no `{property}`",
  "croissant.undefined-term": "{part} has no `{property}`: the `@context` does not define the term",
  "croissant.undefined-prefix": "the `@context` does not define the prefix `{prefix}`",
  "croissant.wrong-type": '{part} has the `@type` "{type}" instead of {expected}',
  "croissant.either-class": "{first} or {second}",
  "croissant.not-text": "{part} has a `{property}` that is not text",
  "croissant.space-in-id": '{part} has white space in its `@id` "{id}"',
  "croissant.space-in-reference": '{part} has no `{property}`: white space in the `@id` "{id}"',
  "croissant.unknown-reference":
    '{part} refers in `{property}` to "{id}", which the document does not define',
  "croissant.no-version": "{part} has a `conformsTo` that does not name a version of Croissant",
  "croissant.not-an-agent":
    "{part} has a `{property}` that is not a Person or an Organization by its `@type`",
  "croissant.id-twice": '"{id}" identifies more than one part',
  "croissant.no-source": "{part} has neither `source` nor `value`",
  "croissant.source-and-value": "{part} has both `source` and `value`",
  "croissant.empty-source":
    "{part} has a `source` without `fileObject`, `fileSet`, `recordSet` or `field`",
  "croissant.shape-without-array": "{part} has an `arrayShape`, but `isArray` is not true",
  "croissant.wrong-shape": "{part} has an `arrayShape` that is not a list of whole numbers",
  "croissant.not-a-class": '{part} has the `dataType` "{type}", which is not a class',
  "croissant.no-rows": "{part} has no rows in its `data`",
  "croissant.wrong-row": "{part} has a row whose keys are not its fields",
  "croissant.not-joined": '{part} reads "{first}" and "{second}", which no `references` joins',
} as const;
