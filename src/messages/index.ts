export { LOCALES, type Locale } from "./locale.js";
export { type Message, type MessageCode, type MessageParam, message } from "./message.js";
export { render, textOf } from "./render.js";
