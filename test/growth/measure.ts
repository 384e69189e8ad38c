/** CPU seconds of some work. */
async function cost(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Too short to be measured. */
const SHORT = 0.05;

/** How many times as much work costs on four times the input: about 4 where it is linear, 16 where it is quadratic. */
export async function growth(work: (size: number) => () => unknown, size: number): Promise<number> {
  const [small, large] = [work(size), work(4 * size)];
  // What is made once, and what the compiler learns, is not counted.
  await small();
  const least = await cost(small);
  return (await cost(large)) / Math.max(least, SHORT);
}

/** Between linear and quadratic. */
export const MOST = 9;
