import { message, render } from "../messages/index.js";
import { UserError } from "../model/errors.js";
import { LOCALES } from "../model/vocabulary.js";
import { commandData, commandProperty, line } from "../report/escape.js";
import { begin } from "./begin.js";
import { readEvent } from "./event.js";
import { readInputs } from "./inputs.js";
import { type Runner, runner } from "./runner.js";

/** The Action. What it does stands in `run.ts`; here it begins with what can be done while that is loaded. */
async function main(step: Runner): Promise<number> {
  const inputs = readInputs(process.env);
  const event = readEvent(process.env);
  const begun = begin(process.env, event, inputs);
  try {
    const { run } = await import("./run.js");
    return await run({ env: process.env, event, inputs, begun, step });
  } finally {
    begun.close();
  }
}

/** One annotation, at its place where there is one; the stack of a bug only for who debugs. */
function report(error: unknown, step: Runner): void {
  const known = error instanceof UserError;
  const locale = LOCALES.find((language) => language === process.env.INPUT_LOCALE?.trim()) ?? "en";
  const { message: problem, hint } = known
    ? error.in(locale)
    : { message: render(message("action.bug"), locale), hint: undefined };
  const text = hint === undefined ? problem : `${problem}\n${hint}`;
  const place =
    known && error.at
      ? `file=${commandProperty(error.at.file)},line=${error.at.range.start.line},`
      : "";
  step.print(`::error ${place}title=Cardwarden::${commandData(text)}\n`);
  if (!known && process.env.RUNNER_DEBUG === "1")
    step.print(`${line(error instanceof Error ? (error.stack ?? "") : String(error))}\n`);
  step.output("outcome", "error");
}

/** A connection that the other side holds open does not hold the job up for longer. */
const LINGER_MS = 5000;

const step = runner(process.env);
try {
  process.exitCode = await main(step);
} catch (error) {
  report(error, step);
  process.exitCode = 1;
}
setTimeout(() => process.exit(), LINGER_MS).unref();
