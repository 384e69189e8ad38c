import { type StatedItem, type Statements, state, stateList } from "../../facts/draft.js";
import { labelOf, message } from "../../messages/index.js";
import type { FactStatements } from "../fact-statements.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";
import { dutyOf, type RoleDuty } from "./duty-matrix.js";
import { type RoleEntry, roleEntries } from "./roles.js";

/** Parties that are whoever uses it. */
const USERS =
  /^(?:(?:all|any|every|each|the|its|our|downstream|end) ?)*(?:users?|customers?|licensees?|使用者|用户|使用方|使用人|最终使用者|最终用户|终端用户|任何使用者|所有用户|任何人)$/;

/**
 * States where the declared roles allocate nothing: one party has them all, the users have every duty, a duty
 * is with roles that cannot meet it, or a role has a party without a duty or a duty without a party.
 */
export function sharedDutyFacts({ draft: { statements } }: LinkedSubject): FactStatements {
  const facts: Statements = new Map();
  const entries = roleEntries(statements);
  const sole = soleParty(entries);
  if (sole)
    state(facts, "roles.soleParty", sole.party ?? "", {
      at: sole.at,
      evidence: "governance",
      state: "derived",
    });
  const bearers = entries.filter(({ duties }) => duties.some((duty) => duty !== ""));
  if (bearers.length > 0 && bearers.every(isUser))
    stateList(
      facts,
      "roles.onUsers",
      bearers.flatMap(({ duties, at: location }) =>
        duties.filter((duty) => duty !== "").map((duty) => ({ text: duty, at: location })),
      ),
      "governance",
      "derived",
    );
  stateList(facts, "roles.misplacedDuties", misplaced(entries), "governance", "derived");
  // Along a chain these are among the roles that nobody fills.
  if (statements.has("roles.unallocated")) return facts;
  const halves = entries.filter((entry) => entry.role && !isUser(entry) && isHalf(entry));
  stateList(
    facts,
    "roles.incomplete",
    halves.map(({ role = "", at: location }) => ({ text: role, at: location })),
    "governance",
    "derived",
  );
  return facts;
}

/** Returns duties that only roles have which cannot meet them, each with those roles. */
function misplaced(entries: readonly RoleEntry[]): StatedItem[] {
  const bearers = new Map<RoleDuty, RoleEntry[]>();
  for (const entry of entries)
    for (const words of entry.duties) {
      const duty = dutyOf(words);
      if (duty) bearers.set(duty, [...(bearers.get(duty) ?? []), entry]);
    }
  return [...bearers].flatMap(([{ word, beyond }, holders]) => {
    const roles = holders.map((entry) => (isUser(entry) ? "user" : entry.role));
    const [first] = holders;
    if (!first || !roles.every((role) => role && beyond.includes(role))) return [];
    const unable = [...new Set(roles)].flatMap((role) => role ?? []);
    return unable.map((role) => ({
      text: message("roles.duty-of", {
        duty: labelOf("task", word) ?? word,
        role: labelOf("role", role) ?? role,
      }),
      at: first.at,
    }));
  });
}

/** Returns the entry of the only party of several roles, if one of them is the user's or the teacher's. */
function soleParty(entries: readonly RoleEntry[]): RoleEntry | undefined {
  const named = entries.filter(({ role, party }) => role && party);
  const roles = new Set(named.map(({ role }) => role));
  const parties = new Set(named.map(({ party = "" }) => normalized(party)));
  const isAcrossChain = roles.has("user") || (roles.has("teacher-provider") && roles.size > 2);
  return roles.size > 1 && parties.size === 1 && isAcrossChain ? named[0] : undefined;
}

const isUser = ({ role, party = "" }: RoleEntry): boolean =>
  role === "user" || USERS.test(spaced(party));

const isHalf = ({ party, duties }: RoleEntry): boolean =>
  Boolean(party) !== duties.some((duty) => duty !== "");

const spaced = (party: string): string =>
  party
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
/** A party in any width, case and spacing, without its article. */
const normalized = (party: string): string =>
  spaced(party)
    .replace(/^the /, "")
    .replace(/[\s.,;:'"()、。]+/g, "");
