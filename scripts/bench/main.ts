/**
 * `npm run bench [-- --only NAME] [--cards DIR] [--long] [--spectral FILE] [--conftest FILE]`: what a run costs, as ratios
 * of processes that take turns, because absolute times say more about the machine than about the code. Exit 1 where a goal
 * is missed.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { full } from "./full.js";
import { growth } from "./growth.js";
import { manifests } from "./manifests.js";
import { peers } from "./peers.js";
import { reporters } from "./reporters.js";
import { review } from "./review.js";
import { isMissed, printed } from "./rows.js";
import { start } from "./start.js";
import { upstreams } from "./upstreams.js";
import { warm } from "./warm.js";

const MEASURES = { full, growth, start, review, reporters, manifests, warm, upstreams, peers };

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    cards: { type: "string" },
    long: { type: "boolean", default: false },
    spectral: { type: "string" },
    conftest: { type: "string" },
  },
});
const settings = {
  root: join(import.meta.dirname, "../../.."),
  cards: values.cards,
  long: values.long,
  spectral: values.spectral,
  conftest: values.conftest,
};

const lines: string[] = [];
for (const [name, measure] of Object.entries(MEASURES)) {
  if (values.only !== undefined && !values.only.includes(name)) continue;
  console.error(`${name} …`);
  const rows = await measure(settings);
  lines.push(...rows.map(printed));
  if (rows.some(isMissed)) process.exitCode = 1;
}
console.log(lines.join("\n"));
