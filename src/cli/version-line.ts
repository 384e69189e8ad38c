import { VERSION } from "../version.js";

/** True for a call that asks for nothing but the version. Nothing else is loaded to answer it. */
export const asksVersion = ([first]: readonly string[]): boolean =>
  first === "--version" || first === "-v";

export const VERSION_LINE = `cardwarden ${VERSION}\n`;
