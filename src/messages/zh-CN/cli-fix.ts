import type { CLI_FIX as EN } from "../en/cli-fix.js";

/** Texts of `fix` in Chinese. */
export const CLI_FIX: Readonly<Record<keyof typeof EN, string>> = {
  "fix.fixed": "已修复",
  "fix.would-fix": "将修复",
  "fix.prepared": "占位符",
  "fix.held": "未修复",
  "fix.unreadable": "文档将无法读取",
  "fix.new-error": "会出现新的错误",
  "fix.no-effect": "发现仍会存在",
  "fix.overlap": "另一修复对同一处有不同的改动",
  "fix.other-file": "位于所检查的文档之外",
  "fix.sum": "已修复 {count} 项",
  "fix.would-sum": "将修复 {count} 项",
  "fix.sum-held": "{count} 项未予应用",
  "fix.sum-prepared": "{count} 项已放入占位符：填写之前不构成任何说明",
  "fix.sum-unsafe": "另有 {count} 项需用 --unsafe",
  "fix.sum-open": "{count} 项没有可用的修复",
  "fix.nothing": "没有需要修复的内容",
  "fix.file-changed": "未写入：文件在读取之后已有改动",
  "fix.file-failed": "未写入：请检查目录及权限",
  "fix.file-hidden": "不显示其差异：含有终端或日志会解释执行的控制字符",
};
