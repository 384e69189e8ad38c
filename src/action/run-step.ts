import { UserError } from "../model/errors.js";
import { begin } from "./begin.js";
import { readEvent } from "./event.js";
import { type Environment, readInputs } from "./inputs.js";
import type { Runner } from "./runner.js";

/**
 * Runs the Action as one step of a job and returns its exit code. What it does stands in `run.ts`; here it begins with what
 * can be done while that is loaded. Whatever goes wrong becomes an annotation and a job summary.
 */
export async function runStep(env: Environment, step: Runner): Promise<number> {
  try {
    return await judge(env, step);
  } catch (error) {
    if (error instanceof UserError) step.refuse(error);
    else step.crash(error);
    step.output("outcome", "error");
    // Whatever becomes of the summary, the verdict stands.
    await import("./failure.js")
      .then(({ summarizeFailure }) => summarizeFailure(error, env, step))
      .catch((reason) => step.debug(String(reason)));
    return 1;
  }
}

async function judge(env: Environment, step: Runner): Promise<number> {
  const inputs = readInputs();
  for (const secret of [inputs.token, inputs.packsToken]) if (secret) step.mask(secret);
  const event = readEvent(env);
  const begun = begin(env, event, inputs);
  try {
    const { run } = await import("./run.js");
    return await run({ env, event, inputs, begun, step });
  } finally {
    begun.close();
  }
}
