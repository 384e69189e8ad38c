import { type Statements, state, stateList } from "../../facts/draft.js";
import type { Location } from "../../model/location.js";
import { CHANNEL_OF } from "../../model/vocabulary.js";
import type { ResolvedReference } from "../edges/reference.js";
import type { FactStatements } from "../fact-statements.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";

/** One entry of `roles`, as far as it is filled in. */
export interface RoleEntry {
  /** In the spelling of the vocabulary: `teacher-provider`. */
  role?: string;
  party?: string;
  readonly duties: string[];
  /** Where its first statement stands. */
  readonly at: Location;
}

/** True if somebody answers for something; who the users are nobody can name. */
export const isFilled = ({ role, party, duties }: RoleEntry): boolean =>
  (Boolean(party) || role === "user") && duties.some((duty) => duty !== "");

/**
 * States which roles of the chain no entry fills with a party and a duty. Asked only of students and of derivatives that are
 * more than a copy; for everything else there is no chain to divide duties along, and nobody divides those of others. Nobody
 * has to name the users.
 */
export function unallocatedRoleFacts(
  { draft, owner, standing }: LinkedSubject,
  references: readonly ResolvedReference[],
  isDistilled: boolean,
): FactStatements {
  const facts: Statements = new Map();
  // A base that only a sentence names makes nobody divide duties.
  const carried = references.filter(
    ({ use }) => CHANNEL_OF[use.relation] === "carry" && use.evidence !== "prose",
  );
  const conversion = draft.statements.get("isConversion")?.[0]?.value === "yes";
  if (!isDistilled && (carried.length === 0 || conversion)) return facts;
  if (standing === "inventory") return facts;
  const stated = ROLE_FACTS.flatMap(([fact]) => draft.statements.get(fact) ?? []);
  const filled = roleEntries(draft.statements).filter(isFilled);
  const parties = (role: string) =>
    filled.flatMap((entry) => (entry.role === role ? [entry.party ?? ""] : []));
  const needed = [
    ...(isDistilled && !teachersAnswered(references, parties("teacher-provider"))
      ? ["teacher-provider"]
      : []),
    ...(references.some((reference) => isOthersData(reference, owner)) ? ["data-provider"] : []),
    "student-developer",
    "deployer",
  ];
  const open = needed.filter((role) => role === "teacher-provider" || parties(role).length === 0);
  // What a broken document hides may fill them.
  if (open.length === 0 || draft.silence.unreadable) return facts;
  const [first] = stated;
  const location = first?.at ?? draft.silence.at;
  state(facts, "roles.unallocated", open, {
    at: location,
    evidence: first?.evidence ?? draft.silence.evidence,
    state: "derived",
    items: open.map((value) => ({ value, at: location })),
  });
  return facts;
}

const ROLE_FACTS = [
  ["roles.role", "role"],
  ["roles.party", "party"],
  ["roles.duties", "duties"],
] as const;

/** Puts the three lists together again by the place of each item: `…/roles/2/party`. */
export function roleEntries(statements: FactStatements): RoleEntry[] {
  const entries = new Map<string, RoleEntry>();
  for (const [fact, key] of ROLE_FACTS)
    for (const { items } of statements.get(fact) ?? [])
      for (const { value, at: location } of items ?? []) {
        const entryPath = /^(.*\/roles(?:\/\d+)?)(?:\/|$)/.exec(location.pointer ?? "")?.[1];
        if (entryPath === undefined) continue;
        const entry = entries.get(`${location.file} ${entryPath}`) ?? { duties: [], at: location };
        if (key === "duties") entry.duties.push(value);
        else entry[key] ??= key === "role" ? spelled(value) : value;
        entries.set(`${location.file} ${entryPath}`, entry);
      }
  return [...entries.values()];
}

/** States which roles the entries name, in the spelling of the vocabulary; whether somebody fills them is another question. */
export function namedRoleFacts(statements: FactStatements): FactStatements {
  const facts: Statements = new Map();
  const stated = statements.get("roles.role") ?? [];
  const items = stated.flatMap((fact) => fact.items ?? []);
  const named = items.map(({ value, at: location }) => ({ text: spelled(value), at: location }));
  stateList(facts, "roles.named", named, stated[0]?.evidence ?? "governance", "derived");
  return facts;
}

const spelled = (role: string) =>
  role
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");

/** True if the roles name the teachers: one entry answers for all; several have to name each, or be as many. */
function teachersAnswered(
  references: readonly ResolvedReference[],
  parties: readonly string[],
): boolean {
  if (parties.length < 2) return parties.length === 1;
  const teachers = references.filter(({ use }) => use.relation === "distilled-from");
  if (parties.length >= teachers.length) return true;
  const named = parties.join("\n").toLowerCase();
  return teachers.every(({ use }) =>
    use.name.split("/").some((part) => named.includes(part.toLowerCase())),
  );
}

/** True if somebody else provides the training data. */
function isOthersData({ use, resolution }: ResolvedReference, owner: string | undefined): boolean {
  if (use.relation !== "trained-on" || resolution.where === "in-repository") return false;
  if (use.statements.get("edge.sourceKind")?.[0]?.value === "self-produced") return false;
  const [theirs] = use.name.includes("/") ? use.name.split("/") : [];
  return owner === undefined || theirs?.toLowerCase() !== owner.toLowerCase();
}
