import type { FORMATS_CROISSANT as EN } from "../en/formats-croissant.js";

/** Texts of src/formats/croissant in Chinese. */
export const FORMATS_CROISSANT: Readonly<Record<keyof typeof EN, string>> = {
  "croissant.missing": "{part} 缺少 `{property}`",
  "croissant.undefined-term": "{part} 缺少 `{property}`：`@context` 未定义该术语",
  "croissant.undefined-prefix": "`@context` 未定义前缀 `{prefix}`",
  "croissant.wrong-type": "{part} 的 `@type` 为“{type}”，应为 {expected}",
  "croissant.either-class": "{first} 或 {second}",
  "croissant.not-text": "{part} 的 `{property}` 不是文本",
  "croissant.space-in-id": "{part} 的 `@id`“{id}”含有空白字符",
  "croissant.space-in-reference": "{part} 缺少 `{property}`：`@id`“{id}”含有空白字符",
  "croissant.unknown-reference": "{part} 的 `{property}` 引用了“{id}”，但文档中未定义该标识",
  "croissant.no-version": "{part} 的 `conformsTo` 未写明 Croissant 的版本",
  "croissant.not-an-agent": "{part} 的 `{property}` 按其 `@type` 既不是 Person 也不是 Organization",
  "croissant.id-twice": "“{id}”标识了不止一个部分",
  "croissant.no-source": "{part} 既没有 `source` 也没有 `value`",
  "croissant.source-and-value": "{part} 同时有 `source` 和 `value`",
  "croissant.empty-source":
    "{part} 的 `source` 中没有 `fileObject`、`fileSet`、`recordSet` 或 `field`",
  "croissant.shape-without-array": "{part} 有 `arrayShape`，但 `isArray` 不为 true",
  "croissant.wrong-shape": "{part} 的 `arrayShape` 不是整数列表",
  "croissant.not-a-class": "{part} 的 `dataType` 为“{type}”，它不是类",
  "croissant.no-rows": "{part} 的 `data` 中没有行",
  "croissant.wrong-row": "{part} 有一行的键与其字段不符",
  "croissant.not-joined": "{part} 读取“{first}”和“{second}”，但没有 `references` 将二者连接",
};
