/** Returns a text as it stands in a module, between backticks: what scripts/bundle.mjs takes out of the code. */
export const template = (text: string): string =>
  `\`${text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${")}\``;

/** Returns a list as JSON, an item a line. */
export const listed = (items: readonly unknown[]): string =>
  `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}]`;
