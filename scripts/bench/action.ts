import { join } from "node:path";
import { type Call, cpuOf } from "./processes.js";
import type { Step } from "./pull-request.js";

/** Returns the Action on a pull request, after a first run that shows that it is judged. */
export function actionOn(root: string, step: Step, node: string): Call {
  const call = {
    file: node,
    args: [join(root, "dist/index.js")],
    cwd: step.workspace,
    env: environmentOf(step),
    codes: [0, 1],
  };
  cpuOf(call);
  const outcome = step.outcome();
  if (outcome !== "pass" && outcome !== "fail")
    throw new Error(`the Action's outcome was ${outcome}: this is not the run to be measured`);
  return call;
}

/** Returns an empty process of the same Node in the same environment: certificates in it alone may double its cost. */
export const nothing = (file: string, empty: string, step: Step): Call => ({
  file,
  args: [empty],
  cwd: step.workspace,
  env: environmentOf(step),
});

const environmentOf = ({ env }: Step) => ({
  ...process.env,
  NODE_EXTRA_CA_CERTS: undefined,
  ...env,
});
