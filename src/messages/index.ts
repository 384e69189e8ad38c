export { fillIn, type Quotes } from "./fill.js";
export { factLabel, type LabelKind, labelOf } from "./labels.js";
export { LOCALES, type Locale } from "./locale.js";
export { type Message, type MessageCode, type MessageParam, message } from "./message.js";
export { hasText, render, textOf } from "./render.js";
