import { instrumentsJson } from "../../../generated/policy/instruments.js";
import { basisOf, type Instrument } from "../../model/instrument.js";
import type { RuleFile, RuleFileText } from "../../model/rule.js";

/** Laws, standards and guidance by id. */
export type Instruments = ReadonlyMap<string, Instrument>;

let byId: Instruments | undefined;

/** Returns the laws, standards and guidance that ship with the tool, by id; parsed when they are first asked for. */
export function builtinInstruments(): Instruments {
  byId ??= new Map(
    (JSON.parse(instrumentsJson()) as Instrument[]).map((instrument) => [
      instrument.id,
      instrument,
    ]),
  );
  return byId;
}

/** Returns a rule with what the instruments of its basis add. */
export const completed = (rule: RuleFileText, instruments: Instruments): RuleFile => ({
  ...rule,
  basis: rule.basis.map((entry) => basisOf(entry, instruments)),
});
