import { type Message, message } from "../messages/index.js";
import { nearest } from "../model/errors.js";

/** Returns the nearest of some words as a question; undefined where none is near. */
export function didYouMean(word: string, words: Iterable<string>): Message | undefined {
  const near = nearest(word, words);
  return near === undefined ? undefined : message("cli.did-you-mean", { word: near });
}
