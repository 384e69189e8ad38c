import type { LinkSpan } from "./flat-text.js";

/** Where a text names a license. */
export interface LicenseMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** It names a text by words that no list of licenses has: its own name. */
  readonly ownName: boolean;
  /** "Model License", "LICENSE": a link that only says that the text stands behind it. */
  readonly vague?: true;
  readonly href?: string;
}

const LICENSE = "licen[cs]e(?!d)";
const VERSION = String.raw`(?:,? ?(?:version |ver\.? ?|v\.? ?)?\d(?:\.\d){0,2})`;

/** Spellings of licenses that many people use. Every quantifier is bounded: cards are hostile input. */
const COMMON = new RegExp(
  [
    `apache[-_ ]{0,2}(?:software )?${LICENSE}${VERSION}?`,
    String.raw`(?:apache|asl)[-_ ,]{0,2}(?:version |v\.? ?)?(?:1\.[01]|2(?:\.0)?)(?:[-_ ]${LICENSE})?`,
    `(?:modified[- ]|expat[-/ ])?mit(?:[- ]0)?(?:[-_ ]${LICENSE})?`,
    `(?:[0-4][- ]clause )?bsd(?:[-_ ]?[0-4](?:[-_ ]?clause)?)?(?:[-_ ](?:clear|new|simplified|revised))?(?:[-_ ]${LICENSE})?`,
    String.raw`(?:gnu )?(?:affero |lesser )?general public ${LICENSE}(?: ?\([al]?gpl\))?${VERSION}?`,
    String.raw`(?:gnu[- ])?[al]?gpl(?:[-_ ]?(?:version |v\.? ?)?\d(?:\.\d)?)?(?:\+|-only|-or-later| or later)?(?:[-_ ]${LICENSE})?`,
    String.raw`(?:mpl|epl|eupl|afl|osl|ecl|cddl|bsl|ofl)[-_ ]?v?\d(?:\.\d)?`,
    `(?:mozilla|eclipse|european union) public ${LICENSE}${VERSION}?`,
    `(?:sil )?open font ${LICENSE}${VERSION}?|boost software ${LICENSE}${VERSION}?|artistic[- ]${LICENSE}${VERSION}?`,
    `(?:isc|zlib|unsplash|pixabay) ${LICENSE}|unlicense|wtfpl|gfdl|gnu free documentation ${LICENSE}${VERSION}?`,
    String.raw`cc[-_ ]?0(?:[-_ ]?v?1\.0)?(?:[- ]universal)?(?: ${LICENSE})?`,
    String.raw`cc[-_ :]{0,2}by(?:[-_ /]{0,2}(?:nc|sa|nd)){0,3}(?:[-_ ,]{0,2}v?(?:[1-4]\.[05]|[1-4](?![\d.\w])))?(?:[-_ ](?:international|unported|deed|igo|intl))?(?:[-_ ]${LICENSE})?`,
    String.raw`creative[- ]commons(?:[-_ ,:–]{1,3}(?:attribution|zero|by|nc|sa|nd|non[- ]?commercial|share[- ]?alike|no[- ]?deriv(?:ative)?s?|public|domain|dedication|universal|international|unported|${LICENSE}|version|cc0|cc|v?[1-4]\.[05]|v?[1-4](?![\d.\w]))){0,14}`,
    String.raw`attribution[- ](?:non[- ]?commercial|share[- ]?alike|no[- ]?deriv(?:ative)?s?)(?:[- ](?:share[- ]?alike|no[- ]?deriv(?:ative)?s?))?[- ]\d\.\d(?: international)?`,
    String.raw`(?:(?:creativeml|bigscience|bigcode|bloom|open)[-_ ]{0,1}){0,3}rail(?:\+\+)?(?:[-_ ]{0,1}[mdams])?(?:[-_ ]?v?\d(?:\.\d){0,2})?(?:[-_ ]${LICENSE})?`,
    String.raw`(?:meta[' ’s]{0,3})?(?:code ?)?llama(?:[-_ ]?\d(?:\.\d)?)?[-_ ](?:community )?${LICENSE}(?: agreement)?`,
    `gemma (?:terms of use|${LICENSE}|terms)`,
    String.raw`odc[-_ ]?by(?:[-_ ]?v?1\.0)?|(?:odbl|pddl)(?:[-_ ]?v?1\.0)?`,
    String.raw`open data commons(?:[- ](?:open|database|attribution|public|domain|dedication|and|${LICENSE}|by)){1,7}(?: ?\((?:pddl|odbl|odc-by)\))?(?:,? v?1\.0)?`,
    String.raw`cdla[-_ ](?:permissive|sharing)(?:[-_ ]?v?\d\.\d)?|openmdw(?:[- ]\d\.\d)?|etalab[-_ ]?\d\.\d`,
    String.raw`open government ${LICENSE}(?: ?v?\d\.\d)?|public[- ]domain(?: dedication)?`,
    String.raw`mulan ?psl(?:[-_ ,]{0,2}v?\d(?:\.\d)?)?|mulan (?:permissive software|psl) ${LICENSE}${VERSION}?`,
    String.raw`木兰(?:宽松)?许可证(?:[，, ]{0,2}第? ?\d ?版)?`,
    String.raw`知识共享[^，。；（）()《》\n]{0,40}?(?:\d\.\d(?: ?国际)?(?: ?许可(?:协议|证)?| ?协议)?|许可协议)`,
  ]
    .map((part) => `(?:${part})`)
    .join("|"),
  "gi",
);
/** "FAIR Research License", "Baichuan 2 Community License Agreement v1.1". */
const NAMED =
  /(?:[A-Z][\w.+&'’-]{0,30}[ -]){1,6}(?:[Ll]icen[cs]e|LICEN[CS]E)(?: Agreement| AGREEMENT)?(?: v?\d[\d.]{0,5}(?:-[A-Z]{1,3})?)?/g;
const NAMED_ZH =
  /[A-Za-z][\w.+-]{0,30}(?: [\w.+-]{1,20}){0,4} ?[\u4e00-\u9fff]{0,8}许可(?:协议|证)|[A-Za-z][\w.+-]{0,30}(?: [\w.+-]{1,20}){0,4} ?(?:使用|模型)协议/g;
const QUOTED = /《([^《》]{2,60})》/g;
const LICENSE_WORD = /licen[cs]|许可|协议|授权|条款|terms|agreement/i;
/** Agreements that are not about the thing itself. */
const OTHER_PAPER = /用户协议|服务协议|隐私|privacy|保密|暂行办法|管理办法/i;
/** Words that make no name with "License" behind them. */
const VAGUE =
  /^(?:(?:the|we|i|you|they|to|must|may|this|that|its|our|your|any|an?|each|see|read|please|under|same|full|new|model|code|data|dataset|weights?|diff|delta|source|open|software|original|permissive|non-?commercial|non|commercial|copyright|content|project|usage|use|user|license|licence|file|and|for|of|in|from|all|respective|following|standard|special|own|current|free|public|github|hf|hugging|face|to|is|as|by|with|or|more|details|check|view|refer|notice|terms|research|limited|attribution|share|alike|international|both|following|if|no|underlying|base|if|upstream|third|party|proper|valid|academic|licen[cs]es?)[ -]?){1,7}(?:agreement|v?\d[\d.]{0,5})?$/i;
/** What does not say which text it is, so that its link says more. */
const FAMILY = /^(?:the )?(?:cc|creative|attribution|[al]?gpl|gnu|apache)/i;
const TAIL = /[-_ ,.:–]{1,3}$/;

const ADJACENT = /[\w]/;

function isWordStart(text: string, index: number): boolean {
  return index === 0 || !ADJACENT.test(text.charAt(index - 1)) || text.charCodeAt(index) > 0x2000;
}
function isWordEnd(text: string, end: number): boolean {
  return (
    end >= text.length || !ADJACENT.test(text.charAt(end)) || text.charCodeAt(end - 1) > 0x2000
  );
}
/** A laboratory, a preprint, a project: what else is called MIT, CC or Apache. */
const OTHER_SENSE =
  /^[-, ]{0,2}(?:CSAIL|Media|Press|Lab\b|Lincoln|OCW|OpenCourseWare|Technology|Sloan|news\b|spark\b|arrow\b|tvm\b|beam\b|hadoop\b|parquet\b)/i;

/** The rest of a title that begins with such a name: "MIT Scene Parsing Benchmark". */
const TITLE = /^(?: [A-Z][a-z]+){1,3} (?:Benchmark|Dataset|Corpus|Challenge)\b/;

const isOtherSense = (behind: string): boolean =>
  OTHER_SENSE.test(behind.slice(0, 24)) || TITLE.test(behind);

/** Signs of one of which every text that names a license holds. */
const SIGN =
  /licen[cs]|许可|协议|知识共享|木兰|《|apache|asl[-_ ,]|mit|bsd|gpl|(?:mpl|epl|eupl|afl|osl|ecl|cddl|bsl|ofl)[-_ ]?v?\d|wtfpl|gfdl|creative|cc[-_ :]{0,2}(?:by|0)|attribution[- ]|rail|gemma terms|odc|odbl|pddl|data commons|cdla|openmdw|etalab|public[- ]domain|mulan/i;
/** True if a text may name a license. */
export const mayNameLicense = (text: string): boolean => SIGN.test(text);

/** Returns the licenses that a text names, in their order; the same one in brackets behind its name counts once. */
export function licensesIn(text: string, links: readonly LinkSpan[]): LicenseMention[] {
  const mentions: LicenseMention[] = [];
  if (links.length === 0 && !mayNameLicense(text)) return mentions;
  const free = (start: number, end: number) =>
    mentions.every((mention) => end <= mention.start || start >= mention.end);
  const add = (start: number, name: string, ownName: boolean) => {
    const cut = name.replace(TAIL, "");
    const end = start + cut.length;
    if (cut.length < 2 || !free(start, end)) return;
    if (!isWordStart(text, start) || !isWordEnd(text, end)) return;
    const link = links.find((candidate) => candidate.start < end && candidate.end > start);
    // The rest of a link is not a second name.
    if (
      ownName &&
      link &&
      mentions.some((mention) => mention.start < link.end && mention.end > link.start)
    )
      return;
    const named =
      link && FAMILY.test(cut) && !/\d/.test(cut) ? nameOfAddress(link.href) : undefined;
    mentions.push({
      text: named ?? cut,
      start,
      end,
      ownName,
      ...(link ? { href: link.href } : {}),
    });
  };
  for (const match of text.matchAll(QUOTED)) {
    const name = match[1] ?? "";
    if (LICENSE_WORD.test(name) && !OTHER_PAPER.test(name)) add(match.index + 1, name, true);
  }
  for (const match of text.matchAll(COMMON)) {
    const [name] = match;
    const isLower = /^(?:mit|bsd|isc)$/.test(name) && text.trim().length > 24;
    if (
      isLower ||
      isOtherSense(text.slice(match.index + name.length, match.index + name.length + 60))
    )
      continue;
    add(match.index, name, false);
  }
  for (const pattern of [NAMED_ZH, NAMED])
    for (const match of text.matchAll(pattern)) {
      const name = match[0].replace(
        /^(?:(?:The|This|Our|See|Under|An?|And|Released|Licensed|Please|Use|Using) ){1,3}/,
        "",
      );
      if (
        !VAGUE.test(name) &&
        !/^[-.]\w|^\s(?:info|file|status|detail|header|text|key)/.test(
          text.slice(match.index + match[0].length),
        )
      )
        add(match.index + match[0].length - name.length, name, true);
    }
  for (const { start, end, href } of links) {
    const name = text
      .slice(start, end)
      .replace(/^(?:the |[“"'《]){1,2}|(?:\.(?:md|txt|pdf))?[”"'》]{0,2}$/gi, "");
    if (
      free(start, end) &&
      LICENSE_WORD.test(name) &&
      !VAGUE.test(name) &&
      !/^https?:|[/\\]/i.test(name) &&
      !OTHER_PAPER.test(name) &&
      name.length <= 80 &&
      /licen[cs]|许可|协议/i.test(name)
    )
      add(start, name, true);
    else if (free(start, end)) {
      const named = nameOfAddress(href);
      if (named !== undefined) mentions.push({ text: named, start, end, ownName: false, href });
      else if (
        /licen[cs]e|许可|协议/i.test(name) &&
        /[A-Z\u4e00-\u9fff]/.test(name) &&
        name.length <= 60
      )
        mentions.push({ text: name, start, end, ownName: true, vague: true, href });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  return withoutRepeats(text, mentions);
}

/** Returns what a well-known address of a license text says, so that a link behind other words names it. */
function nameOfAddress(href: string): string | undefined {
  const cc = /creativecommons\.org\/licenses\/([a-z-]{2,8})\/(\d\.\d)/i.exec(href);
  if (cc) return `cc-${cc[1]?.toLowerCase()}-${cc[2]}`;
  if (/creativecommons\.org\/publicdomain\/zero/i.test(href)) return "cc0-1.0";
  const gnu = /gnu\.org\/licenses\/([al]?gpl)-(\d\.\d)/i.exec(href);
  if (gnu) return `${gnu[1]?.toLowerCase()}-${gnu[2]}`;
  if (/apache\.org\/licenses\/license-2\.0/i.test(href)) return "apache-2.0";
  if (/opensource\.org\/licen[cs]es?\/mit\b/i.test(href)) return "mit";
  return undefined;
}

/** Takes one of two names of one license: "Creative Commons Zero (CC-0)"; the one with a version says more. */
function withoutRepeats(text: string, mentions: readonly LicenseMention[]): LicenseMention[] {
  const distinct: LicenseMention[] = [];
  for (const mention of mentions) {
    const last = distinct[distinct.length - 1];
    const between = last ? text.slice(last.end, mention.start) : "";
    const isRepeat =
      last !== undefined &&
      /^[ ,]{0,2}(?:licen[cs]e)?[ ,]{0,2}[(（[]\s?$/i.test(between) &&
      /^\s?[\])）]/.test(text.slice(mention.end));
    if (!isRepeat || last === undefined) {
      distinct.push(mention);
      continue;
    }
    const href = mention.href ?? last.href;
    const better = /\d/.test(last.text) && !/^open data/i.test(last.text) ? last : mention;
    distinct[distinct.length - 1] = {
      ...better,
      start: last.start,
      end: mention.end,
      ...(href === undefined ? {} : { href }),
    };
  }
  return distinct;
}
