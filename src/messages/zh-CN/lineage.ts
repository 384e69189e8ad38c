import type { LINEAGE as EN } from "../en/lineage.js";

/** Texts of src/lineage in Chinese. */
export const LINEAGE: Readonly<Record<keyof typeof EN, string>> = {
  "cited.name": "《{name}》",
  "cited.dated": "《{name}》（{day}）",
  "cited.section": "{text}第 {clause} 条",
  "cited.heading": "{text}“{clause}”部分",
  "cited.item": "{text}（{clause}）",
  "cited.declared": "卡片所载的条款",
  "cited.declared-at": "卡片所指的条款（{address}）",
  "cited.because": "{text}（{reason}）",
  "terms.by-api": "卡片写明系通过 API 使用",
  "terms.by-product-ui": "卡片写明系通过提供者的应用使用",
  "terms.by-weights": "卡片写明使用的是模型权重",
  "terms.api-name": "该名称为 API 模型的名称",
  "terms.access": "卡片未写明使用的是模型权重还是 API，而两者的条款规定不一致",
  "terms.presumed": "该许可允许此用途；若系通过 API 使用，{service}则可能不允许",
  "terms.host": "该模型由 {host} 托管，而卡片未载明在该处适用的条款",
  "terms.third-party": "该模型由第三方托管，而卡片未载明在该处适用的条款",
  "terms.api-name-only": "该名称为 API 模型的名称，而内置条款库未收录该 API 的条款",
  "terms.no-api-terms": "该模型系通过 API 使用，而内置条款库未收录该 API 的条款",
  "terms.no-app-terms": "该模型系通过应用使用，而内置条款库未收录该应用的条款",
  "terms.no-license": "所使用的是模型权重，而内置条款库未收录其权重的许可",
  "terms.unread-terms": "该模型系通过 API 使用，而内置条款库未载明{service}的相应规定",
  "cited.own-card": " {name} 卡片所载的说明",
  "roles.duty-of": "{duty}（{role}）",
};
