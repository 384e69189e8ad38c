import type { ValueOf } from "../../facts/catalog.js";
import { dayNumber } from "../../facts/day.js";
import { type Statements, state, strongest } from "../../facts/draft.js";
import { namesNoLicense } from "../../facts/no-license.js";
import type { Fact } from "../../model/fact.js";
import { CHANNEL_OF, type Channel, type Relation } from "../../model/vocabulary.js";
import type { Member } from "../subjects/member.js";
import type { Link } from "./edge.js";
import { isSameParty } from "./permissions.js";
import { matchOf } from "./resolve.js";

/** Grounds that need a paper to rest on. */
const PROVEN: readonly unknown[] = ["contract"];

/**
 * States whether the ground of a use holds: it has not ended, a contract has a reference, its scope names the use, and a
 * model that is used as one's own is not somebody else's by the register.
 */
export function stateInForce(
  statements: Statements,
  link: Pick<Link, "use" | "found" | "heritage">,
  member: Member,
  date: string,
): void {
  const basis = strongest(statements.get("edge.authorization.basis"));
  if (!basis || basis.value === "none" || basis.value === "unknown") return;
  const say = (
    value: ValueOf<"edge.authorization.inForce">,
    { at, evidence }: Pick<Fact, "at" | "evidence">,
  ) => state(statements, "edge.authorization.inForce", value, { at, evidence, state: "derived" });
  const expires = strongest(statements.get("edge.authorization.expires"));
  const scope = strongest(statements.get("edge.authorization.scope"));
  const evidence = strongest(statements.get("edge.authorization.evidence"));
  if (expires && hasEnded(expires.value, date)) say("ended", expires);
  else if (PROVEN.includes(basis.value) && !isReference(evidence?.value)) say("unproven", basis);
  else if (scope && !covers(scope, link.use.relation, member)) say("out-of-scope", scope);
  else if (basis.value === "own-model" && isOthers(link, member)) say("not-own", basis);
  else say("yes", basis);
}

/** Whether a last day is over. One that the calendar does not have is: nobody can say until when the ground holds. */
export function hasEnded(expires: Fact["value"], date: string): boolean {
  const [last, today] = [dayNumber(String(expires).trim()), dayNumber(date)];
  return last === undefined || today === undefined || last < today;
}

const UNKNOWN = /^(?:unknown|no|yes|x+|未知|否|是|有)$/i;
const isReference = (value: Fact["value"] | undefined): boolean =>
  typeof value === "string" && !namesNoLicense(value) && !UNKNOWN.test(value.trim());

/** By the register the upstream, or a text behind it, is another owner's. */
function isOthers({ found, heritage }: Pick<Link, "found" | "heritage">, member: Member): boolean {
  if (heritage.terms.some((term) => term.recorded && !isSameParty(term, member))) return true;
  const match = matchOf(found);
  // A text on record was asked above; without one, the owner of the id is all that is known.
  if (match === undefined || match.upstream.license !== null) return false;
  const [owner, name] = (match.root ?? match.id).split("/");
  const isOwn = name !== undefined && owner?.toLowerCase() === member.owner?.toLowerCase();
  return !isOwn || member.ownerShown === "no";
}

const WIDE = /^(?:all|any|every|unlimited|unrestricted|\*|全部|所有|任何|不限)/i;
/** An item that leaves something out grants nothing. */
const EXCEPT = /\b(?:non|no|not|never|without|except|excluding|excludes)\b|非|不得|禁止|除外/i;
const COMMERCIAL = /commerc|商用|商业/i;
const LIMITED =
  /research|academi|educat|evaluat|internal|non-?commerc|研究|学术|教育|评估|内部|非商/i;

const TRAINING = "train|训练";
const PASSING_ON = "redistribut|publi[cs]|releas|sublicen[cs]|relicen[cs]|分发|发布|再许可|转授权";
/** Words for what a channel needs. */
const ACTS: Readonly<Record<Channel, RegExp>> = {
  carry: new RegExp(
    `${TRAINING}|${PASSING_ON}|commerc|商用|商业|fine-?[ ]?tun|deriv|modif|adapt|quanti[sz]|conver|merg|prun|微调|精调|衍生|演绎|修改|改编|量化|转换|合并|剪枝`,
    "i",
  ),
  output: new RegExp(`${TRAINING}|distil|蒸馏`, "i"),
  train: new RegExp(`${TRAINING}|fine-?[ ]?tun|distil|微调|蒸馏`, "i"),
  none: new RegExp(
    `${TRAINING}|${PASSING_ON}|collect|crawl|scrap|download|use|采集|爬取|使用`,
    "i",
  ),
};

/** Whether a scope names what was done, and does not keep it from what the result is declared for. */
function covers(scope: Fact, relation: Relation, { draft }: Member): boolean {
  const items = Array.isArray(scope.value) ? scope.value : [String(scope.value)];
  const words = items.flatMap((item) => item.normalize("NFKC").split(/[,;、，；/|]/));
  const granted = words.map((word) => word.trim()).filter((word) => !EXCEPT.test(word));
  if (granted.some((word) => WIDE.test(word))) return true;
  if (!granted.some((word) => ACTS[CHANNEL_OF[relation]].test(word))) return false;
  const isLimited = words.some(
    (word) => LIMITED.test(word) || (EXCEPT.test(word) && COMMERCIAL.test(word)),
  );
  if (!isLimited || granted.some((word) => COMMERCIAL.test(word))) return true;
  const value = (name: string) => strongest(draft.statements.get(name))?.value;
  return value("license.commercial") === "no" && value("deployment.commercial") !== "yes";
}
