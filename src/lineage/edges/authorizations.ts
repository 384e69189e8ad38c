import type { UpstreamReference } from "../../documents/format.js";
import { type Statements, stateAsRead, stateList, strongest } from "../../facts/draft.js";
import type { Location } from "../../model/location.js";
import { glob } from "../../text/glob/index.js";
import type { LinkedSubject } from "../subjects/linked-subject.js";
import { hasEnded } from "./in-force.js";
import { hubCardOf, type ReferenceResolver, upstreamId } from "./resolve.js";

interface PlacedText {
  readonly text: string;
  readonly at: Location;
}

/** A ground that an organization records in its configuration for the use of an upstream. */
export interface RecordedAuthorization {
  readonly at: Location;
  /** Glob over upstream ids. */
  readonly upstream: string;
  readonly basis: PlacedText;
  readonly evidence: PlacedText;
  readonly scope: readonly PlacedText[];
  readonly expires?: PlacedText;
  readonly owner?: PlacedText;
}

/** Uses with the grounds that count for them, and the recorded grounds whose upstream they name. */
export interface AuthorizedUses {
  readonly uses: readonly UpstreamReference[];
  readonly authorized: readonly RecordedAuthorization[];
}

/**
 * Gives the recorded grounds to uses for which a card has none of its own. A card that says `none` or `unknown` does not
 * know the contract; one that names a ground is left alone. Of several, one that has not ended on `date` counts.
 */
export function authorize(
  member: LinkedSubject,
  uses: readonly UpstreamReference[],
  resolver: ReferenceResolver,
  recorded: readonly RecordedAuthorization[],
  date: string,
): AuthorizedUses {
  if (recorded.length === 0) return { uses, authorized: [] };
  const grounds = recorded.map((ground) => ({
    ground,
    matches: glob([ground.upstream], { ignoreCase: true }),
  }));
  const authorized: RecordedAuthorization[] = [];
  const groundOf = (use: UpstreamReference) => {
    const resolution = resolver.find(use, member);
    // A name that a hub gives is no name that anybody here has a contract for.
    const names = hubCardOf(resolution) ? [use.name] : [use.name, upstreamId(use, resolution)];
    const fitting = grounds
      .filter(({ matches }) => names.some(matches))
      .map(({ ground }) => ground);
    authorized.push(...fitting);
    const isInForce = ({ expires }: RecordedAuthorization) =>
      !expires || !hasEnded(expires.text, date);
    return fitting.find(isInForce) ?? fitting[0];
  };
  return { uses: uses.map((use) => withGround(use, groundOf(use))), authorized };
}

/** Returns a use with a recorded ground, where its card names none. */
function withGround(
  use: UpstreamReference,
  ground: RecordedAuthorization | undefined,
): UpstreamReference {
  const declared = strongest(use.statements.get("edge.authorization.basis"))?.value;
  if (!ground || (declared !== undefined && declared !== "none" && declared !== "unknown"))
    return use;
  const statements: Statements = new Map(
    [...use.statements].filter(([name]) => !name.startsWith("edge.authorization.")),
  );
  const { basis, evidence, scope, expires } = ground;
  const placeOf = ({ at: location }: PlacedText) =>
    ({ at: location, evidence: "governance" }) as const;
  stateAsRead(statements, "edge.authorization.basis", basis.text, placeOf(basis));
  stateAsRead(statements, "edge.authorization.evidence", evidence.text, placeOf(evidence));
  stateList(statements, "edge.authorization.scope", scope, "governance");
  if (expires)
    stateAsRead(statements, "edge.authorization.expires", expires.text, placeOf(expires));
  return { ...use, statements };
}
