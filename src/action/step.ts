import type { Begun } from "./begin.js";
import type { Event } from "./event.js";
import type { Environment, Inputs } from "./inputs.js";
import type { Runner } from "./runner.js";

/** One step `uses: cardwarden`. */
export interface ActionStep {
  readonly env: Environment;
  readonly event: Event;
  readonly inputs: Inputs;
  readonly begun: Begun;
  readonly step: Runner;
}
