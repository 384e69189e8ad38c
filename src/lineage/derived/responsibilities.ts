import { withoutContacts } from "../../facts/contacts.js";
import { strongest } from "../../facts/draft.js";
import type { Responsibility } from "../../model/report.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";
import { isFilled, type RoleEntry, roleEntries } from "./roles.js";

type ResponsibleRole = Responsibility["roles"][number];

/**
 * Returns who answers for what, as the cards declare it, and which needed roles nobody fills. Only of models and data
 * sets that have anything to say to that. What a share of responsibility would rest on is shown; a share is never
 * computed.
 */
export const responsibilitiesOf = (
  members: readonly LinkedSubject[],
  judged: ReadonlySet<string>,
): Responsibility[] =>
  members.flatMap((member) => {
    const roles = judged.has(member.draft.document) ? rolesOf(member) : [];
    return roles.length === 0 ? [] : [{ subject: member.draft.id, roles }];
  });

function rolesOf({ draft: { statements } }: LinkedSubject): ResponsibleRole[] {
  const entries = roleEntries(statements);
  const declared = entries.map(
    ({ role = "", party, duties, at: location }): ResponsibleRole => ({
      role,
      party: party ? withoutContacts(party) : null,
      duties: duties.filter((duty) => duty !== "").map(withoutContacts),
      at: location,
    }),
  );
  const gaps = strongest(statements.get("roles.unallocated"))?.items ?? [];
  const open = gaps
    .filter(({ value }) => !isShown(value, entries))
    .map(
      ({ value, at: location }): ResponsibleRole => ({
        role: value,
        party: null,
        duties: [],
        at: location,
      }),
    );
  if (declared.length + open.length === 0) return [];
  return [...provider(statements), ...unique(declared), ...open];
}

/** True if the role has entries and none is filled: an entry that lacks a party or a duty shows the gap itself; one of several teachers does not. */
const isShown = (role: string, entries: readonly RoleEntry[]) =>
  entries.some((entry) => entry.role === role) &&
  !entries.some((entry) => entry.role === role && isFilled(entry));

function provider(statements: LinkedSubject["draft"]["statements"]): ResponsibleRole[] {
  const named = strongest(statements.get("provider.name"));
  // A format takes the first party of the roles for the provider where none is named: that one is shown in its role.
  if (/\/roles(?:\/|$)/.test(named?.at.pointer ?? "")) return [];
  return typeof named?.value === "string" && named.value !== ""
    ? [{ role: "provider", party: withoutContacts(named.value), duties: [], at: named.at }]
    : [];
}

/** Translations of a card declare the same. */
function unique(roles: readonly ResponsibleRole[]): ResponsibleRole[] {
  const seen = new Set<string>();
  return roles.filter(({ role, party, duties }) => {
    const key = JSON.stringify([role, party, duties]);
    return !seen.has(key) && seen.add(key);
  });
}
