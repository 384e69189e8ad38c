import type { Use } from "../../documents/format.js";
import type { FactName } from "../../facts/catalog.js";
import { type Statements, stateAsRead, stateList, strongest } from "../../facts/draft.js";
import type { Location } from "../../model/location.js";
import { glob } from "../../text/glob/index.js";
import type { Member } from "../subjects/member.js";
import { hasEnded } from "./in-force.js";
import { type Resolver, upstreamId } from "./resolve.js";

interface Placed {
  readonly text: string;
  readonly at: Location;
}

/** A ground that an organization records in its configuration for the use of an upstream. */
export interface Authorization {
  readonly at: Location;
  /** Glob over upstream ids. */
  readonly upstream: string;
  readonly basis: Placed;
  readonly evidence: Placed;
  readonly scope: readonly Placed[];
  readonly expires?: Placed;
  readonly owner?: Placed;
}

/**
 * States the recorded grounds where a card has none of its own. A card that says `none` or `unknown` does not know the
 * contract; one that names a ground is left alone. Of several, one that has not ended counts. `met` collects those whose upstream somebody uses.
 */
export function authorize(
  member: Member,
  resolver: Resolver,
  recorded: readonly Authorization[],
  met: Set<Authorization>,
  date: string,
): void {
  if (recorded.length === 0) return;
  const known = recorded.map((one) => ({
    one,
    matches: glob([one.upstream], { ignoreCase: true }),
  }));
  member.uses = member.uses.map((use): Use => {
    const names = [use.name, upstreamId(use, resolver.find(use, member))];
    const fitting = known.filter(({ matches }) => names.some(matches));
    for (const { one } of fitting) met.add(one);
    const found =
      fitting.find(({ one }) => !one.expires || !hasEnded(one.expires.text, date)) ?? fitting[0];
    const own = strongest(use.statements.get("edge.authorization.basis"))?.value;
    if (!found || (own !== undefined && own !== "none" && own !== "unknown")) return use;
    const statements: Statements = new Map(
      [...use.statements].filter(([name]) => !name.startsWith("edge.authorization.")),
    );
    const { basis, evidence, scope, expires } = found.one;
    const say = (name: FactName, said: Placed) =>
      stateAsRead(statements, name, said.text, { at: said.at, evidence: "governance" });
    say("edge.authorization.basis", basis);
    say("edge.authorization.evidence", evidence);
    stateList(statements, "edge.authorization.scope", scope, "governance");
    if (expires) say("edge.authorization.expires", expires);
    return { ...use, statements };
  });
}
