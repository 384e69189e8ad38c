/**
 * `npm run bench [-- --cards DIR]`: what a run costs, as ratios inside one run, because absolute times say more about
 * the machine than about the code. Exit 1 where a goal is missed.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import MarkdownIt from "markdown-it";
import { parse } from "yaml";
import { reporter } from "../../src/index.js";
import { nodeHost } from "../../src/node/host.js";
import { check } from "../../src/pipeline/check.js";
import { BUILTIN_PACKS, builtinRegister } from "../../src/policy/packs/builtin.js";
import { DEFAULT_PACKS } from "../../src/policy/resolve.js";
import { writeCards } from "./cards.js";
import { manifests } from "./manifests.js";
import { median, type Row } from "./rows.js";
import { start } from "./start.js";

const ROUNDS = 9;
const { values } = parseArgs({
  options: { cards: { type: "string" }, count: { type: "string", default: "1500" } },
});

/** Makes a child process say at its end how much memory it had. */
const PEAK = `data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS))`;

const rows: Row[] = [];
const folder = values.cards === undefined ? mkdtempSync(join(tmpdir(), "cards-")) : values.cards;
try {
  if (values.cards === undefined) await writeCards(folder, Number(values.count));
  const root = resolve(folder);
  const cards = files(root);
  console.error(`${cards.length} Markdown files, ${ROUNDS} rounds`);
  await cpu(root, cards);
  memory(root, cards);
  rows.push(...(await manifests()));
  rows.push(...start(join(import.meta.dirname, "../../..")));
} finally {
  if (values.cards === undefined) rmSync(folder, { recursive: true, force: true });
}

for (const { measure, value, unit, goal } of rows) {
  const verdict =
    goal === undefined ? "" : value <= goal ? `goal ${goal}: met` : `goal ${goal}: MISSED`;
  console.log(`${measure.padEnd(62)} ${value.toFixed(2).padStart(8)} ${unit.padEnd(4)} ${verdict}`);
}
if (rows.some(({ value, goal }) => goal !== undefined && value > goal)) process.exitCode = 1;

/** The whole run against the two parsers alone on the same texts, in turn, in this process. */
async function cpu(root: string, cards: readonly string[]): Promise<void> {
  const texts = cards.map((file) => readFileSync(file, "utf8"));
  const { register, digest } = builtinRegister();
  const packs = DEFAULT_PACKS.flatMap((name) => BUILTIN_PACKS[name]?.load() ?? []);
  const whole = async () => {
    const { report } = await check(nodeHost({ root, paths: [root] }), {
      packs,
      register,
      registerDigest: digest,
      level: "baseline",
      locale: "en",
      date: "2026-11-24",
      rules: {},
    });
    reporter("json")?.render(report, { color: false } as never);
  };
  const ratios: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const parsers = await cost(() => parsersAlone(texts));
    const ratio = (await cost(whole)) / parsers;
    if (round > 0) ratios.push(ratio); // the first round warms both up
  }
  rows.push({
    measure: "CPU of the whole run : yaml.parse + markdown-it alone",
    value: median(ratios),
    unit: "x",
    goal: 3,
  });
}

function parsersAlone(texts: readonly string[]): void {
  const markdown = new MarkdownIt();
  for (const text of texts) {
    const matter = /^\s*---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
    try {
      if (matter) parse(matter[1] ?? "", { logLevel: "silent" });
    } catch {
      // Broken cards are part of the work.
    }
    markdown.parse(text.slice(matter?.[0].length ?? 0), {});
  }
}

/** Peak memory of the command line on all cards, and on every fourth. */
function memory(root: string, cards: readonly string[]): void {
  const peak = (paths: readonly string[]) => median([1, 2, 3].map(() => peakOf(root, paths)));
  const all = peak(["."]);
  const quarter = peak(cards.filter((_, i) => i % 4 === 0));
  rows.push(
    { measure: "peak memory of `check`", value: all, unit: "MiB", goal: 150 },
    {
      measure: "peak memory : that of a quarter of the cards",
      value: all / quarter,
      unit: "x",
      goal: 1.3,
    },
  );
}

function peakOf(root: string, paths: readonly string[]): number {
  const cli = join(import.meta.dirname, "../../../dist/cli/index.js");
  const { stderr } = spawnSync(process.execPath, ["--import", PEAK, cli, "check", ...paths], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const kibibytes = /peak (\d+)/.exec(stderr)?.[1];
  if (kibibytes === undefined) throw new Error(`the run gave no peak: ${stderr.slice(0, 300)}`);
  return Number(kibibytes) / 1024;
}

async function cost(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.md$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
