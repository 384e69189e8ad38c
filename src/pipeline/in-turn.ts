/** Does a job for each item, some at once; returns the results in the order of the items. */
export async function inTurn<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  job: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const queue = items.entries();
  const worker = async () => {
    for (const [i, item] of queue) results.set(i, await job(item));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return items.map((_, i) => results.get(i) as Result);
}
