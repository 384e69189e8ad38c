import { afterAll, expect, test } from "vitest";
import { check, memoryHost } from "../../src/index.js";
import { UserError } from "../../src/model/errors.js";
import { DATE } from "../helpers/run.js";
import { CARDS, CHANNELS, type Channel } from "./channels.js";
import { KNOWN, PUMPS, type Pump, pumped } from "./pumps.js";
import { watchdog } from "./watchdog.js";

/**
 * No text of a stranger costs more than in proportion to its length. Each pair of a channel and a pump runs through the
 * whole pipeline; what takes long is measured again at a quarter of the length. CPU time, so that other programs count
 * little, and a pair fails only where it does three times.
 */
const LENGTH = 64 * 1024;
/** Ten times what a text of this length takes on a slow machine; a quadratic step at 64 KiB is above it. */
const FLOOR_MS = 350;
/** In proportion it would be 4; quadratic steps come to 16. */
const RATIO = 8;
/** `npm run check:extra -- growth`: seconds for pairs beyond those of the suite. */
const EXTRA_SECONDS = Number(process.env.CARDWARDEN_GROWTH ?? 0);

const guard = watchdog(60);
afterAll(() => guard.end());

type Cost = (length: number) => number | Promise<number>;

/** CPU milliseconds of a whole run over a channel with a pump in it. */
const costOf =
  (channel: Channel, pump: Pump): Cost =>
  async (length) => {
    const text = pumped(pump, length);
    const host = memoryHost(channel.files(text));
    const configuration = channel.configuration?.(text);
    guard.step(nameOf(channel, pump));
    const start = process.cpuUsage();
    try {
      await check(host, { date: DATE, ...(configuration !== undefined && { configuration }) });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
    }
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

const nameOf = (channel: Channel, { unit, end }: Pump) =>
  `${channel.name}: ${JSON.stringify(unit)}${end === "" ? "" : `, then ${JSON.stringify(end)}`}`;

/** What is out of proportion, if something is, at a length and at a quarter of it. */
async function excess(cost: Cost, length = LENGTH): Promise<string[]> {
  const seen: string[] = [];
  for (let round = 0; round < 3; round++) {
    const whole = await cost(length);
    if (whole < FLOOR_MS) return [];
    const part = await cost(length / 4);
    if (whole / part < RATIO) return [];
    seen.push(`${part.toFixed()} ms, and ${whole.toFixed()} ms for four times the length`);
  }
  return seen.slice(-1);
}

async function all(pairs: Iterable<readonly [Channel, Pump]>, length = LENGTH): Promise<string[]> {
  const seen: string[] = [];
  for (const [channel, pump] of pairs)
    for (const text of await excess(costOf(channel, pump), length))
      seen.push(`${nameOf(channel, pump)}: ${text}`);
  return seen;
}

test("the measure sees what is not linear, and does not see what is", async () => {
  const cost = (power: number) => (length: number) => (length / LENGTH) ** power * 2 * FLOOR_MS;
  expect(await excess(cost(1))).toEqual([]);
  expect(await excess(cost(1.2))).toEqual([]);
  expect(await excess(cost(2))).toHaveLength(1);
  expect(await excess((length) => cost(2)(length) / 4)).toEqual([]);
});

test.each(KNOWN)("$unit in $channel", async ({ channel, length, ...pump }) => {
  const named = CHANNELS.filter(({ name }) => name.startsWith(channel));
  expect(named.length).toBeGreaterThan(0);
  expect(
    await all(
      named.map((one) => [one, pump] as const),
      length,
    ),
  ).toEqual([]);
});

test("a pump for every channel of a card, and a third of the others", async () => {
  // Steps without a factor in common with the length of a list go through all of it.
  const others = CHANNELS.filter((_, i) => i % 3 === 0 || i < CARDS);
  const pairs = others.flatMap((channel, i) => {
    const pump = PUMPS[(i * 37) % PUMPS.length];
    return pump ? [[channel, pump] as const] : [];
  });
  expect(await all(pairs)).toEqual([]);
}, 300_000);

test.runIf(EXTRA_SECONDS > 0)(
  "pairs in any order",
  async () => {
    const until = Date.now() + EXTRA_SECONDS * 1000;
    let tried = 0;
    const pairs = function* (): Generator<readonly [Channel, Pump]> {
      while (Date.now() < until) {
        const channel = CHANNELS[Math.floor(Math.random() * CHANNELS.length)];
        const pump = PUMPS[Math.floor(Math.random() * PUMPS.length)];
        tried++;
        if (channel && pump) yield [channel, pump];
      }
    };
    const seen = await all(pairs(), 4 * LENGTH);
    console.log(`${tried} of ${CHANNELS.length * PUMPS.length} pairs`);
    expect(seen).toEqual([]);
  },
  (EXTRA_SECONDS + 300) * 1000,
);
