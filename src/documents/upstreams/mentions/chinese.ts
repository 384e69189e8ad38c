import { catalogMatch } from "./catalog.js";
import type { MentionSet } from "./mention-set.js";

const CJK = /[\u3400-\u9fff《]/;
const CJK_WORD = /[\u3400-\u9fff]{2,60}/g;
/** Works in title marks. */
const QUOTED = /《([^《》]{1,40})》(?:剧本|小说|语料|原著|数据集?)?/g;
const NO_WORK = /许可|协议|授权|办法|规定|条例|法》|论文|指南|教程|license/i;
/** Sites, by the last word of their names. */
const SITE = /[\u3400-\u9fff]{2,10}(?:网|论坛|贴吧|词典|辞典|百科|文书网|法典)/g;
/** Particles and verbs before which a name cannot begin. */
const CUT = /^.*(?:从|在|了|的|和|与|及|自|于|由|将|对|把|以|为|是|用|到|向|括|含|据|过)/;
const NO_SITE =
  /(?:互联网|网络|官网|全网|外网|内网|因特网|万维网|各大网|局域网|神经网|论坛|社区|百科|词典)$/;

/** Takes names that are written in Chinese: those of the catalog, sites by what they are called, works in title marks. */
export function takeChinese(names: MentionSet): void {
  const { text } = names;
  if (!CJK.test(text)) return;
  for (const match of text.matchAll(CJK_WORD))
    for (let i = match.index; i < match.index + match[0].length - 1; i++) {
      const family = catalogMatch(text, i);
      if (family === undefined) continue;
      const name = text.slice(i, family.end);
      names.add({ name, kind: family.kind, form: "listed", start: i, end: family.end });
      i = family.end - 1;
    }
  for (const match of text.matchAll(SITE)) {
    const name = match[0].replace(CUT, "");
    const start = match.index + match[0].length - name.length;
    if (name.length > 2 && !NO_SITE.test(name))
      names.add({ name, kind: "site", form: "plain", start, end: start + name.length });
  }
  for (const { 0: name, index: start } of text.matchAll(QUOTED))
    if (!NO_WORK.test(name))
      names.add({ name, kind: "any", form: "shaped", start, end: start + name.length });
}
