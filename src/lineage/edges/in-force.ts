import type { ValueOf } from "../../facts/catalog.js";
import { dayNumber } from "../../facts/day.js";
import { type Statements, state, strongest } from "../../facts/draft.js";
import { namesNoLicense } from "../../facts/no-license.js";
import type { Fact } from "../../model/fact.js";
import { CHANNEL_OF, type Channel, type Relation } from "../../model/vocabulary.js";
import type { FactStatements } from "../fact-statements.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";
import { isSameParty } from "./permissions.js";
import type { ResolvedReference } from "./reference.js";
import { matchOf } from "./resolve.js";

/** Grounds that need a paper to rest on. */
const PROVEN: readonly unknown[] = ["contract"];

/**
 * States whether the ground of a use had ended on the day of the run, and whether it holds: it has not ended, a contract has a reference, leave by the terms the text that
 * gives it, its scope names the use, and a
 * model that is used as one's own is not somebody else's by the register.
 */
export function authorizationFacts(
  reference: ResolvedReference,
  member: LinkedSubject,
  date: string,
): FactStatements {
  const facts: Statements = new Map();
  const { statements, relation } = reference.use;
  const expires = strongest(statements.get("edge.authorization.expires"));
  if (expires)
    state(facts, "edge.authorization.lapsed", hasEnded(expires.value, date) ? "yes" : "no", {
      at: expires.at,
      evidence: expires.evidence,
      state: "derived",
    });
  const basis = strongest(statements.get("edge.authorization.basis"));
  if (!basis || basis.value === "none" || basis.value === "unknown") return facts;
  const conclude = (
    value: ValueOf<"edge.authorization.inForce">,
    { at: location, evidence }: Pick<Fact, "at" | "evidence">,
  ) =>
    state(facts, "edge.authorization.inForce", value, { at: location, evidence, state: "derived" });
  const scope = strongest(statements.get("edge.authorization.scope"));
  const evidence = strongest(statements.get("edge.authorization.evidence"));
  const terms = strongest(statements.get("edge.terms.url"));
  if (expires && hasEnded(expires.value, date)) conclude("ended", expires);
  else if (PROVEN.includes(basis.value) && !isReference(evidence?.value))
    conclude("unproven", basis);
  else if (basis.value === "terms-permit" && !isReference(evidence?.value ?? terms?.value))
    conclude("unproven", basis);
  else if (scope && !covers(scope, relation, member)) conclude("out-of-scope", scope);
  else if (basis.value === "own-model" && isOthers(reference, member)) conclude("not-own", basis);
  else conclude("yes", basis);
  return facts;
}

/** True if a last day is over. One that the calendar does not have is: nobody can say until when the ground holds. */
export function hasEnded(expires: Fact["value"], date: string): boolean {
  const [last, today] = [dayNumber(String(expires).trim()), dayNumber(date)];
  return last === undefined || today === undefined || last < today;
}

const UNKNOWN = /^(?:unknown|no|yes|x+|未知|否|是|有)$/i;
const isReference = (value: Fact["value"] | undefined): boolean =>
  typeof value === "string" && !namesNoLicense(value) && !UNKNOWN.test(value.trim());

/** True if the upstream, or a text behind it, is another owner's by the register. */
function isOthers(
  { resolution, inherited }: Pick<ResolvedReference, "resolution" | "inherited">,
  member: LinkedSubject,
): boolean {
  if (inherited.terms.some((term) => term.recorded && !isSameParty(term, member))) return true;
  const match = matchOf(resolution);
  // A text on record was asked above; without one, the owner of the id is all that is known.
  if (match === undefined || match.upstream.license !== null) return false;
  const [owner, name] = (match.root ?? match.id).split("/");
  const isOwn = name !== undefined && owner?.toLowerCase() === member.owner?.toLowerCase();
  return !isOwn || member.ownerAtBase === "no";
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

/** Tells whether a scope names what was done, and does not keep it from what the result is declared for. */
function covers(scope: Fact, relation: Relation, { draft }: LinkedSubject): boolean {
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
