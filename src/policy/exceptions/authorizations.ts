import { dayNumber } from "../../facts/day.js";
import { message } from "../../messages/index.js";
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
  recorded.flatMap((authorization): RaisedDiagnostic[] => {
    const { at: location, upstream, owner, expires } = authorization;
    const params = { upstream, owner: owner?.text ?? message("authorization.no-owner") };
    if (wholeRepository && !met.has(authorization))
      return [
        {
          code: "authorization-unused",
          severity: "warning",
          message: message("authorization.unused", params),
          hint: message("authorization.match"),
          at: location,
        },
      ];
    const days = daysLeft(expires?.text, date);
    if (expires === undefined || days === undefined || days > SOON_DAYS) return [];
    return [
      days < 0
        ? {
            code: "authorization-ended",
            severity: "warning",
            message: message("authorization.ended", { ...params, day: expires.text }),
            hint: message("authorization.renew"),
            at: expires.at,
          }
        : {
            code: "authorization-ends-soon",
            severity: "warning",
            message: message("authorization.ends-soon", { ...params, day: expires.text }),
            hint: message("authorization.renew-before"),
            at: expires.at,
          },
    ];
  });

/** Returns days until the last one; a day that the calendar does not have is over. */
function daysLeft(expires: string | undefined, date: string): number | undefined {
  if (expires === undefined) return undefined;
  const [last, today] = [dayNumber(expires), dayNumber(date)];
  return last === undefined || today === undefined ? -1 : last - today;
}
