import type { EN } from "./en/index.js";

/** A text that a user reads. The English catalog is the list of all of them. */
export type MessageCode = keyof typeof EN;

/** What stands for a `{name}` of a text: a word as it is, a number, another message, or a list that the language joins. */
export type MessageParam = string | number | Message | readonly (string | Message)[];

/** The names in braces of a text. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** The parameters of a message, by the braces of its English text. */
export type MessageParams<Code extends MessageCode> = {
  readonly [Name in Names<(typeof EN)[Code]>]: MessageParam;
};

/** A text as data: which one, and about what. Only `render` makes a sentence of it. */
export interface Message {
  readonly code: string;
  /** By name, a {@link MessageParam} each; a stored message is checked when it is rendered. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Makes a message. A text without braces takes no parameters. */
export const message = <Code extends MessageCode>(
  code: Code,
  ...[params]: keyof MessageParams<Code> extends never ? [] : [params: MessageParams<Code>]
): Message => ({ code, params: params ?? {} });
