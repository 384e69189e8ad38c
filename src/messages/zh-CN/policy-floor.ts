import type { POLICY_FLOOR as ENGLISH } from "../en/policy-floor.js";

/** Texts of src/policy/floor in Chinese. */
export const POLICY_FLOOR: Readonly<Record<keyof typeof ENGLISH, string>> = {
  "floor.value": "{name}：{value}，下限为 {least}",
  "floor.subset": "{name}：{value}，超出下限 {least}",
  "floor.superset": "{name}：{value}，未包含下限 {least}",
  "floor.at-most": "{name}：{value}，高于下限所允许的最大值 {least}",
  "floor.at-least": "{name}：{value}，低于下限所要求的最小值 {least}",
  "floor.in-files": "{name}（限于 {files}）",
  "floor.level": "级别 {value}，下限为 {least}",
  "floor.include": "仅限 {glob}，下限不允许",
  "floor.exclude": "排除 {glob}，下限不允许",
  "floor.authorization": "授权 {upstream}，下限只认规则包所载的授权",
  "floor.pack": "规则包 {pack} 来自 {source}，下限为 {least}",
  "floor.waiver-of": "{rule}（{subject}）",
  "floor.waiver-never": "豁免 {waiver}，下限不允许豁免",
  "floor.waiver-too-long": "豁免 {waiver} 至 {day}，下限为 {days} 天",
};
