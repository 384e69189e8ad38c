import { dayNumber } from "../../facts/day.js";
import type { RaisedDiagnostic } from "../../model/diagnostic.js";

import type { Config } from "../settings/config.js";
import { SOON_DAYS } from "./waivers.js";

type Recorded = NonNullable<Config["authorizations"]>[number];

/** What a run knows of the grounds that its configuration records. */
export interface Grounds {
  readonly date: string;
  /** Those whose upstream somebody uses. */
  readonly met: ReadonlySet<object>;
  /** Only a run over everything can say that nobody does. */
  readonly wholeRepository: boolean;
}

/** Tells the owner of a recorded ground that it has ended, ends soon, or is for nothing. Packs' own are their owners'. */
export const groundDiagnostics = (
  recorded: readonly Recorded[],
  { date, met, wholeRepository }: Grounds,
): RaisedDiagnostic[] =>
  recorded.flatMap((one): RaisedDiagnostic[] => {
    const { at, upstream, owner, expires } = one;
    const by = owner?.text ?? "nobody";
    if (wholeRepository && !met.has(one))
      return [
        {
          code: "authorization-unused",
          severity: "warning",
          message: `the authorization for ${upstream} (owner: ${by}) is for no upstream that is used`,
          hint: "take it out, or name the upstream as the lineage does",
          at,
        },
      ];
    const days = daysLeft(expires?.text, date);
    if (expires === undefined || days === undefined || days > SOON_DAYS) return [];
    return [
      days < 0
        ? {
            code: "authorization-ended",
            severity: "warning",
            message: `the authorization for ${upstream} (owner: ${by}) ended on ${expires.text}`,
            hint: "renew the ground and record it, or take it out",
            at: expires.at,
          }
        : {
            code: "authorization-ends-soon",
            severity: "warning",
            message: `the authorization for ${upstream} (owner: ${by}) ends on ${expires.text}`,
            hint: "renew the ground before that day",
            at: expires.at,
          },
    ];
  });

/** Days until the last one; a day that the calendar does not have is over. */
function daysLeft(expires: string | undefined, date: string): number | undefined {
  if (expires === undefined) return undefined;
  const [last, today] = [dayNumber(expires), dayNumber(date)];
  return last === undefined || today === undefined ? -1 : last - today;
}
