/** The Union is no country and has a reserved code. */
const UNION = "EU";
const NAMES_OF_UNION = ["european union", "europe", "欧盟", "欧洲联盟"];

/** True for a code of ISO 3166-1, or that of the Union. */
export function isCountryCode(code: string): boolean {
  const upper = code.toUpperCase();
  return upper === UNION || (/^[A-Z]{2}$/.test(upper) && nameOf(upper, "en") !== undefined);
}

/** Returns the code of a country that goes by a name in English or Chinese, or by another usual code. */
export function countryCode(name: string): string | undefined {
  const wanted = name.trim().toLowerCase().replace(/^the /, "");
  if (wanted.length > 60) return undefined;
  if (NAMES_OF_UNION.includes(wanted)) return UNION;
  return OTHER_NAMES.get(wanted) ?? codesByName().get(wanted);
}

const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["prc", "CN"],
  ["mainland china", "CN"],
  ["people's republic of china", "CN"],
  ["中国大陆", "CN"],
  ["中国内地", "CN"],
  ["境内", "CN"],
  ["usa", "US"],
  ["united states of america", "US"],
  ["korea", "KR"],
  ["republic of korea", "KR"],
  ["deutschland", "DE"],
  ["great britain", "GB"],
]);

const LOCALES = ["en", "zh-Hans"] as const;
const displays = new Map<string, Intl.DisplayNames>();

function nameOf(code: string, locale: (typeof LOCALES)[number]): string | undefined {
  const display =
    displays.get(locale) ?? new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
  displays.set(locale, display);
  return display.of(code);
}

let codes: ReadonlyMap<string, string> | undefined;

/** Names of all countries; made for the few cards that write one. */
function codesByName(): ReadonlyMap<string, string> {
  if (codes) return codes;
  const alphabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const pairs = alphabet.flatMap((first) => alphabet.map((second) => first + second));
  codes = new Map(
    pairs.flatMap((code) =>
      LOCALES.flatMap((locale) => {
        const name = nameOf(code, locale)?.toLowerCase();
        return name === undefined ? [] : [[name, code] as const];
      }),
    ),
  );
  return codes;
}
