/** Words of warranties and of license texts: what they exclude is usual, and shifts no duty that is anybody's own. */
const LEGALESE =
  /\bas[- ]is\b|\bhereby\b|\bherein\b|\bmerchantab|\bcopyright holders? be\b|\bin no event\b|\blegal theory\b|\blicensors?\b|\bdirect(?: and|,? or|,)? indirect\b|\bincidental\b|按现状/i;
/** A warranty that is excluded, or a license that is spoken of: here only a disclaimer in full says more. */
const OF_LICENSE = /\bwarrant(?:y|ies)\b|\blicen[cs](?:e|ed|ee|or|es|ing)\b/i;
const LONGEST = 1500;
const QUOTED = /["“„«「『][^"“”„«»「」『』]{0,300}["”»」』]/g;

const USER = "(?:users?|you|downstream (?:users|developers)|deployers?|licensees?|researchers?)";
const DUTY = "(?:responsibilit(?:y|ies)|liabilit(?:y|ies))";
const ALL = "(?:all|any and all|full|sole|entire|complete|exclusive|every)";

/** The user takes everything. A negation before it reverses it. */
const TAKEN: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:${USER}|whoever uses it)\b.{0,30}\b(?:bears?|assumes?|takes?|accepts?|carr(?:y|ies)|has|have|retains?)\b.{0,12}\b${ALL}\b.{0,20}\b(?:${DUTY}|risks?|consequences)\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b${USER}\b.{0,12}\b(?:is|are|shall be|will be|remains?)\b.{0,6}\b(?:solely|fully|entirely|wholly|exclusively|completely)\b.{0,4}\b(?:responsible|liable)\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b${USER}(?:['’]re| is| are| will be| shall be| remains?) (?:personally |legally )?(?:responsible|liable|accountable) for (?:any(?:thing)?|all|everything|every|whatever|the consequences)\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b(?:all|sole|full|entire|any and all|complete)\b.{0,20}\b(?:${DUTY}|risks?)\b.{0,60}\b(?:lies?|rests?|falls?|is|are|borne)\b.{0,20}\b(?:on|with|upon|by)\b.{0,6}\b(?:the )?(?:end )?(?:users?|you|deployers?)\b`,
    "i",
  ),
  /(?:一切|全部|所有|任何)[^。；]{0,40}(?:责任|后果|风险|损失)[^。；]{0,16}由[^。；，]{0,16}(?:使用者|用户|使用方|使用人|部署者|下载者|您|你)[^。；，]{0,6}(?:承担|负责|负担)/,
  /(?:使用者|用户|使用方|使用人|部署者|下载者|您|你)[^。；]{0,40}(?:承担|负担)[^。；]{0,24}(?:一切|全部|所有|任何|全责|完全)[^。；]{0,16}(?:责任|后果|风险|损失)/,
  /(?:使用者|用户|使用方|使用人|部署者|下载者|您|你)[^。；，]{0,12}自行承担[^。；]{0,30}(?:责任|后果|风险|损失)/,
  /自行承担(?:全部|一切|所有|任何)[^。；，]{0,10}(?:责任|后果|风险|损失)/,
];

/** "Use it at your own risk": no more than a caution beside a license. */
const OWN_RISK: readonly RegExp[] = [
  /\b(?:use (?:it|this|at|the model|this model|the data)?.{0,30}|entirely |solely )?at (?:your|their) own (?:risk|discretion and risk)\b/i,
];

/** The provider takes nothing, whatever happens. */
const REFUSED: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:(?:do|does|will|shall|can|could)(?: not|n['’]t)|cannot|won['’]t|never)(?: \w+){0,2} (?:accept|assume|bear|hold|take|have|undertake|carry)(?: \w+){0,2} any(?: [\w/]+){0,4} ${DUTY}\b`,
    "i",
  ),
  new RegExp(
    String.raw`\b(?:accepts?|assumes?|bears?|takes?|holds?|has|have|undertakes?) (?:absolutely )?no (?:\w+ ){0,3}${DUTY}\b(?! to)`,
    "i",
  ),
  /\b(?:is|are|am|be|being|['’]re) not (?:be )?(?:held )?(?:legally |in any way )?(?:responsible|liable|accountable)(?: or (?:liable|responsible|accountable))?,? (?:for|in)(?: \w+){0,2} (?:any|all|misuse|abuse|illegal|losses|damages?|harms?|consequences|contents?|outputs?|(?:how|what) (?:you|users?|others|people))\b/i,
  /\b(?:will|shall|can|may|must)(?: ?not|n['’]t) be (?:held )?(?:legally )?(?:responsible|liable|accountable)(?: or (?:liable|responsible|accountable))? for (?:\w+ ){0,2}?(?:any|all|misuse|abuse|illegal|losses|damages?|harms?|consequences|contents?|outputs?|(?:how|what) (?:you|users?|others|people))\b/i,
  new RegExp(
    String.raw`\bdisclaims? (?:all|any|every)(?: and all)?(?: [\w/]+){0,3} ${DUTY}\b`,
    "i",
  ),
  /\b(?:users?|you|researchers?|licensees?|parties)\b.{0,60}\b(?:indemnif(?:y|ies)|holds? .{1,60} harmless)\b/i,
  /不(?:会|将|对此|予|再|应)?(?:对[^。；]{0,80})?(?:承担|负有?)(?:由此[^。；，]{0,16})?(?:任何|一切|所有|全部)(?:[^。；，]{0,16}(?:责任|后果|风险)|[^。；]{0,60}(?:危害|损失|损害)(?:[。；]|$))/,
  /不(?:会|将)?对[^。；]{0,40}(?:任何|一切|所有|全部)[^。；]{0,60}(?:承担|负)[^。；，]{0,12}(?:责任|后果)/,
  /(?:概|均|恕)不(?:对[^。；]{0,80})?(?:负责|负任何责任|承担[^。；，]{0,16}责任)/,
  /(?:任何|一切|所有|全部|由此)[^。；]{0,40}(?:责任|后果|损失|纠纷|风险|问题)[^。；]{0,20}(?:与[^。；，]{1,16}无关|[^。；，]{0,10}(?:不承担|不负|概不)[^。；，]{0,8}(?:责任|负责|承担))/,
  /(?:风险|后果|责任)自负/,
  /赔偿[^。；]{0,20}(?:并|且)?使[^。；]{1,40}(?:免受|免于|不受)/,
];
const REVERSED = /\b(?:not|n['’]t|never|nor)\b|并非|不意味/i;

/**
 * Returns the words that put every risk on the user: what the user takes, or what the provider refuses. A disclaimer of
 * warranty is none. In a part on the license only a refusal or an indemnity counts.
 */
export function allRiskOnUser(text: string, isOnLicense = false): string | undefined {
  if (text.length > LONGEST || LEGALESE.test(text)) return undefined;
  const unquoted = text.replace(QUOTED, (quotation) => " ".repeat(quotation.length));
  const refused = firstOf(unquoted, REFUSED);
  if (refused || isOnLicense || OF_LICENSE.test(unquoted)) return refused;
  return firstOf(unquoted, TAKEN, REVERSED) ?? firstOf(unquoted, OWN_RISK, REVERSED);
}

function firstOf(text: string, patterns: readonly RegExp[], reversed?: RegExp): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const before = match ? text.slice(Math.max(0, match.index - 60), match.index) : "";
    // A negation counts in the words and in the clause before them.
    if (match && !reversed?.test(before + match[0])) return match[0].trim();
  }
  return undefined;
}
