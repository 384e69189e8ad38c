import type { CLI_REGISTER as EN } from "../en/cli-register.js";

/** Texts of the commands on the register in Chinese. */
export const CLI_REGISTER: Readonly<Record<keyof typeof EN, string>> = {
  "help.register-check": "列出到期待复核的条款库条目和法律文件，以及依据发生变化的规则。",
  "flag.since": "上次复核的日期（默认：一个月前）",
  "register-check.takes": "不带名称：检查整个内置条款库",
  "register-check.since-after-date": "--since {since} 不早于 {date}",
  "register-check.earlier": "请给出上次复核的日期",
  "register-check.nothing": "{date} 没有到期待复核的内容。",
  "register-check.title": "条款库复核，{date}",
  "register-check.entries": "已过复核日期：{count} 项",
  "register-check.entry": "{name}（`{id}`）：应于 {due} 前复核",
  "register-check.entry-read": "{name}（`{id}`）：{read} 核对，应于 {due} 前复核",
  "register-check.upstreams": "收录已超过一年的模型和数据集：{count} 项",
  "register-check.of-provider": "{provider}：{count} 项，最早收录于 {read}",
  "register-check.of-others": "其他发布者",
  "register-check.rules": "依据发生变化的规则：{count} 条",
  "register-check.in-force": "`{rule}`：{citation}自 {on} 起适用",
  "register-check.no-longer-in-force": "`{rule}`：{citation}在 {on} 之后不再适用",
  "register-check.replaced": "`{rule}`：{citation}已由{by}取代",
  "register-check.how": "请在原始出处重新核对各文本，并更新条目及其日期。",
};
