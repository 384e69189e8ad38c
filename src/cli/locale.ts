import { LOCALES, type Locale } from "../messages/index.js";

/** Returns the language that a call asks for, also where the call cannot be understood. */
export function localeIn(argv: readonly string[]): Locale {
  const word = argv.flatMap((flag, i) =>
    flag === "--locale" ? (argv[i + 1] ?? []) : flag.startsWith("--locale=") ? flag.slice(9) : [],
  );
  return LOCALES.find((locale) => locale === word.at(-1)) ?? "en";
}
