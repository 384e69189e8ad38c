import type { FORMATS as EN } from "../en/formats.js";

/** Texts of src/formats in Chinese. */
export const FORMATS: Readonly<Record<keyof typeof EN, string>> = {
  "cyclonedx.no-models": "CycloneDX {version} 不能描述模型，1.5 及以后的版本才能描述",
  "cyclonedx.xml-not-supported": "不支持 XML 形式的 CycloneDX，请改用 JSON 形式",
  "cyclonedx.xml-without-models": "该 XML 形式的 CycloneDX 清单未列出模型或数据",
  "mof.missing": "`{owner}` 缺少 `{member}`",
  "mof.missing-part": "缺少 `{member}`",
  "mof.not-listed": "`{key}` 的取值不在模式所列的取值之中",
  "mof.too-many-components": "`components` 超过 {limit} 项",
  "spdx.no-models": "SPDX {version} 不能描述模型或数据集",
  "spdx.expanded": "不支持展开形式（expanded JSON-LD）的 SPDX 3",
};
