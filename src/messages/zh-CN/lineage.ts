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
};
