import type { TEXT_PROVENANCE as EN } from "../en/text-provenance.js";

/** Words of how a text is known, in Chinese. */
export const TEXT_PROVENANCE: Readonly<Record<keyof typeof EN, string>> = {
  "text-provenance.official": "官方文本",
  "text-provenance.copy": "文本副本",
  "text-provenance.copy-at": "文本副本（出处：{place}）",
  "text-provenance.cited": "转引",
  "text-provenance.not-read": "未核对",
  "text-provenance.read": "已核对文本",
  "text-provenance.read-on": "{date} 核对",
  "text-provenance.as-register": "以内置条款库条目为准",
  "text-provenance.confirmed": "与另一份副本一致",
  "text-provenance.unconfirmed": "未与其他副本比对",
  "text-provenance.second-hand": "{holder} 的条目系据转引收录",
  "text-provenance.unread-link": "{holder} 的条目未经核对",
};
