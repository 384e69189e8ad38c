import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Locale } from "../../model/vocabulary.js";
import { Markup, type MarkupValue, markup } from "./markup.js";
import { SCRIPT } from "./script.js";
import { STYLE } from "./style.js";

/** Returns what a policy of content security names a text of the page by. */
const source = (text: string): string =>
  `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;

/** Nothing is loaded from anywhere, and nothing runs or formats but what stands here. */
const policy = (): string =>
  [
    "default-src 'none'",
    `style-src ${source(STYLE)}`,
    `script-src ${source(SCRIPT)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** Returns the page up to its content. */
export const pageStart = (locale: Locale, title: string): Markup =>
  markup`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
`;

/** Returns the end of the page. */
export const pageEnd = (content: MarkupValue): Markup =>
  markup`${content}
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`;
