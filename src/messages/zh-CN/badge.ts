import type { BADGE as EN } from "../en/badge.js";

/** Texts of the badge, in Chinese. */
export const BADGE: Readonly<Record<keyof typeof EN, string>> = {
  "badge.passing": "通过",
  "badge.not-checked": "未检查",
  "badge.partly-checked": "部分未检查",
  "badge.no-card": "无卡片",
};
