/** Adds an item to the list of its key. */
export function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Returns items by their key, in their order. */
export function grouped<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) append(lists, key(item), item);
  return lists;
}
