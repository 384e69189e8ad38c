// `npm run check:extra [-- STEP…]`: checks with tools that are no dependency of the project. They are fetched by go,
// pip and npm when they are first needed, into ~/.cache/cardwarden-extra. Not a part of `npm test`: it needs a network.
// Prints ok, failed or skipped for each step; exits 1 where one failed.
import { act } from "./extra/act.mjs";
import { cases } from "./extra/cases.mjs";
import { growth } from "./extra/growth.mjs";
import { hub } from "./extra/hub.mjs";
import { Skipped, tidy } from "./extra/kit.mjs";
import { large } from "./extra/large.mjs";
import { actionlint, parser, pins, zizmor } from "./extra/lint.mjs";
import { packed } from "./extra/packed.mjs";
import { sarif } from "./extra/sarif.mjs";

const STEPS = [pins, actionlint, zizmor, parser, sarif, packed, large, act, hub, growth, cases];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `no step ${unknown.join(", ")}; there are ${STEPS.map(({ name }) => name).join(", ")}`,
  );
  process.exit(2);
}
for (const { name, run } of STEPS) {
  if (named.length > 0 && !named.includes(name)) continue;
  try {
    console.log(`ok      ${name}: ${await run()}`);
  } catch (error) {
    const skipped = error instanceof Skipped;
    console.log(
      `${skipped ? "skipped" : "failed "} ${name}: ${error.message.trim().replaceAll("\n", "\n  ")}`,
    );
    if (!skipped) process.exitCode = 1;
  } finally {
    tidy();
  }
}
