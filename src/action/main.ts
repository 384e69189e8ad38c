import { UserError } from "../model/errors.js";
import { begin } from "./begin.js";
import { readEvent } from "./event.js";
import { readInputs } from "./inputs.js";
import { type Runner, runner } from "./runner.js";

/** Runs the Action. What it does stands in `run.ts`; here it begins with what can be done while that is loaded. */
async function main(step: Runner): Promise<number> {
  const inputs = readInputs();
  for (const secret of [inputs.token, inputs.packsToken]) if (secret) step.mask(secret);
  const event = readEvent(process.env);
  const begun = begin(process.env, event, inputs);
  try {
    const { run } = await import("./run.js");
    return await run({ env: process.env, event, inputs, begun, step });
  } finally {
    begun.close();
  }
}

/** A connection that the other side holds open does not hold the job up for longer. */
const LINGER_MS = 5000;

const step = runner(process.env);
try {
  process.exitCode = await main(step);
} catch (error) {
  if (error instanceof UserError) step.refuse(error);
  else step.crash(error);
  step.output("outcome", "error");
}
setTimeout(() => process.exit(), LINGER_MS).unref();
