/** Words that are in some spellings of a license's name and not in others. */
const FILLER = /\b(?:the|licen[cs]es?|agreement|version|community|terms of use|terms)\b/g;

const GNU: readonly (readonly [string, string])[] = [
  ["gnu-affero-general-public", "agpl"],
  ["affero-general-public", "agpl"],
  ["gnu-lesser-general-public", "lgpl"],
  ["lesser-general-public", "lgpl"],
  ["gnu-general-public", "gpl"],
  ["general-public", "gpl"],
  ["gnu-agpl", "agpl"],
  ["gnu-lgpl", "lgpl"],
  ["gnu-gpl", "gpl"],
  ["gnu-free-documentation", "gfdl"],
];

/** Chinese (and a little Japanese) names of licenses, word for word; the longer word first. */
const CHINESE: readonly (readonly [RegExp, string])[] = [
  [/知识共享|創用cc|知識共享/g, " creative commons "],
  [/非商业性使用|非商业性|非商业|非商業性/g, " noncommercial "],
  [/相同方式共享|相同方式分享/g, " sharealike "],
  [/禁止演绎|禁止改作/g, " noderivatives "],
  [/署名|姓名標示/g, " attribution "],
  [/国际版?|國際/g, " international "],
  [/社区|社區/g, " community "],
  [/木兰宽松许可证/g, " mulanpsl "],
  [/公共领域/g, " public domain "],
  [
    /开源许可(?:证|协议)?|开源协议|许可协议|许可证|授权协议|授权条款|许可|協議|协议|授權|授权|ライセンス/g,
    " license ",
  ],
  [/第\s?(\d(?:\.\d)?)\s?版/g, " $1 "],
  [/版本?(?=\s?[\d.]|$)/g, " "],
];

function translate(text: string): string {
  if (!/[\u3040-\u30ff\u4e00-\u9fff]/.test(text)) return text;
  return CHINESE.reduce((translated, [word, english]) => translated.replace(word, english), text);
}

/** "Creative Commons CC0 1.0 Universal Public Domain Dedication", and its shorter forms. */
const PUBLIC_DOMAIN_DEDICATION =
  /^creative-commons-(?:cc-0|zero)(?:-1(?:\.0)?)?(?:-universal)?(?:-public-domain)?(?:-dedication)?$/;

/**
 * Returns the comparison form of a license's name: "Apache License, Version 2.0", `apache2` and `apache-2.0` become
 * equal. Names are compared whole, never by part: `modified-mit` stays different from `mit`.
 */
export function licenseKey(text: string): string {
  let key = translate(text.normalize("NFKC").toLowerCase())
    .replace(/[-_\s]+/g, " ")
    .replace(/\bmulan (?:psl|permissive software(?: licen[cs]e)?)\b/g, "mulanpsl")
    .replace(/\b([al]?gpl) ?v\.? ?(?=\d)/g, "$1 ")
    .replace(FILLER, " ")
    .replace(/\bv(?=\d)/g, " ")
    // Letters of other scripts stay: what they say may turn the license into its opposite.
    .replace(/[^a-z0-9.+\u00c0-\u1fff\u3040-\ufdff]+/g, "-")
    .replace(/([a-z])(?=\d)/g, "$1-")
    .replace(/^[-.]+|[-.]+$/g, "");
  for (const [long, short] of GNU) {
    if (key === long || key.startsWith(`${long}-`)) {
      key = short + key.slice(long.length);
      break;
    }
  }
  if (PUBLIC_DOMAIN_DEDICATION.test(key)) return "cc-0-1";
  key = key.replace(/^((?:a|l)?gpl)v-/, "$1-").replace(/^((?:a|l)?gpl-[\d.]+)-only$/, "$1");
  return key.replace(/(\d)\.0$/, "$1");
}

const CC_WORDS: ReadonlyMap<string, string> = new Map([
  ["by", "by"],
  ["attribution", "by"],
  ["nc", "nc"],
  ["noncommercial", "nc"],
  ["sa", "sa"],
  ["sharealike", "sa"],
  ["nd", "nd"],
  ["noderivs", "nd"],
  ["noderivatives", "nd"],
]);
const CC_NOISE = new Set(["international", "unported", "generic", "deed", "igo", "public", "int"]);

/**
 * Reads any spelling of a Creative Commons attribution license ("CC BY-SA 4.0", `cc-by-4`,
 * "Attribution-NonCommercial 4.0 International"). Without a version the result is the family.
 */
export function readCreativeCommons(text: string): { id: string; version?: string } | undefined {
  const words = licenseKey(text)
    .replace(/^creative-commons/, "cc")
    .replace(/\bnon-commercial/g, "noncommercial")
    .replace(/\bshare-alike/g, "sharealike")
    .replace(/\bno-deriv/g, "noderiv")
    .split("-");
  const first = words[0] ?? "";
  const lead = first === "cc" ? 1 : CC_WORDS.get(first) === "by" ? 0 : undefined;
  if (lead === undefined || words.length > 12) return undefined;
  const elements = new Set<string>();
  let version: string | undefined;
  for (const word of words.slice(lead)) {
    const part = CC_WORDS.get(word);
    if (part !== undefined) elements.add(part);
    else if (/^[1-4](?:\.[05])?$/.test(word) && version === undefined) version = word;
    else if (!CC_NOISE.has(word)) return undefined;
  }
  if (!elements.has("by")) return undefined;
  const id = ["cc", ...["by", "nc", "nd", "sa"].filter((part) => elements.has(part))].join("-");
  if (version === undefined) return { id };
  return { id, version: version.includes(".") ? version : `${version}.0` };
}
