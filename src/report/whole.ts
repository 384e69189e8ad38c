/**
 * Returns an item with members of its own, so that a copy has them: of a run over thousands of cards, a finding makes them
 * when it is read.
 */
export const whole = <Item extends object>(item: Item): Item =>
  "toJSON" in item && typeof item.toJSON === "function" ? (item.toJSON() as Item) : item;
