import "node:child_process";
import "node:crypto";
import "node:fs";
import "node:os";
import { setUpV8 } from "../node/v8-settings.js";

// Its stream is made when it is first asked for.
void process.stdout;
setUpV8();
const [{ runStep }, { runner }] = await Promise.all([
  import("./run-step.js"),
  import("./runner.js"),
]);

/** A connection that the other side holds open does not hold the job up for longer. */
const LINGER_MS = 5000;

process.exitCode = await runStep(process.env, runner(process.env));
setTimeout(() => process.exit(), LINGER_MS).unref();
