import type { HubFault, HubFaultAnswer } from "../../model/hub-client.js";

/** Ends a call inside the client; outside it is an answer. */
export class HubFaultError extends Error {
  readonly fault: HubFault;

  constructor(fault: HubFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Returns the answer for an error; one that no part of the client foresaw counts as `invalid`. */
export const faultAnswer = (error: unknown): HubFaultAnswer => ({
  status: "none",
  fault: error instanceof HubFaultError ? error.fault : "invalid",
});
