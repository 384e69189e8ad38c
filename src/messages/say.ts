import type { Locale } from "./locale.js";
import { type MessageCode, type MessageParams, message } from "./message.js";
import { render } from "./render.js";

/** Makes a message and a text of it in one step. */
export type Say = <Code extends MessageCode>(
  code: Code,
  ...params: keyof MessageParams<Code> extends never ? [] : [params: MessageParams<Code>]
) => string;

/** Returns a function that says the texts of the catalog in a language. */
export const sayIn =
  (locale: Locale): Say =>
  (code, ...params) =>
    render(message(code, ...params), locale);
