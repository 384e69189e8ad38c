import type { SourceAddress } from "./address.js";
import { sharedPhrases } from "./agreement.js";
import type { Citation } from "./cited.js";
import type { ReadSource } from "./read.js";

/** Prints which share of the phrases of each cited text stands in its second copy; returns 1 where it is small for one. */
export async function compareCopies(cited: readonly Citation[], read: ReadSource): Promise<number> {
  let weak = 0;
  const texts = cited.filter(({ entry }) => TEXTS.test(entry));
  const places = new Set(texts.filter(({ isMain }) => !isMain).map(({ entry }) => entry));
  for (const entry of places) {
    const of = (isMain: boolean) =>
      Promise.all(
        texts
          .filter((one) => one.entry === entry && one.isMain === isMain)
          .map(({ address }) => textOf(address, read)),
      );
    const [main, second] = [await of(true), await of(false)];
    const shares = main.flatMap((text) =>
      second.map((other) => (text && other ? sharedPhrases(text, other) : undefined)),
    );
    const known = shares.filter((share) => share !== undefined);
    const best = known.length === 0 ? undefined : Math.max(...known);
    if (best !== undefined && best < FEW) weak += 1;
    console.log(
      `${best === undefined ? "  ?" : `${Math.round(best * 100)}%`.padStart(4)} ${entry}`,
    );
  }
  return weak === 0 ? 0 : 1;
}

/** Entries that stand for a text. Those of models and data sets cite statements, each in words of its own. */
const TEXTS = /^policies\/(?:instruments|register\/(?:licenses|terms))\//;

/** Below this share two texts are other versions, or only one clause of them is the same. */
const FEW = 0.8;

async function textOf(address: SourceAddress, read: ReadSource): Promise<string | undefined> {
  if (address.kind === "note") return undefined;
  const reading = await read(address);
  return reading.state === "read" ? new TextDecoder().decode(reading.bytes) : undefined;
}
