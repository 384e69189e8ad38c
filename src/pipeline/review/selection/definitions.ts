import { isMarkdown, lettersOf } from "../../../facts/paths.js";
import { letters } from "../../../text/pattern.js";
import { hides, holdsAny, joinedLetters, type SearchableText, unescaped } from "./search.js";

/**
 * True if a document that holds a name may declare it for what it describes, and does not only refer to it: a key for names, or
 * a heading. A manifest may name what it describes anywhere. `names` are the letters of the names.
 */
export function mayDeclare(
  file: string,
  { plain, isOpaque }: SearchableText,
  names: ReadonlySet<string>,
): boolean {
  if (!isMarkdown(file) || isOpaque || NAME_KEYS.test(plain) || ODD_YAML.test(frontOf(plain)))
    return true;
  return headingsOf(plain).some(
    (heading) =>
      (holdsAny(lettersOf(heading), names) &&
        phrasesOf(heading).some((phrase) => names.has(phrase))) ||
      (hides(heading) && holdsAny(joinedLetters(unescaped(heading)), names)),
  );
}

/** True if a document that holds the name of an owner may declare an id of theirs for what it describes. */
export function mayDeclareOwner(file: string, text: SearchableText, owner: string): boolean {
  const links = text.plain.matchAll(/huggingface\.co\/(?:datasets\/)?([\w.-]+)\/([\w.-]+)/g);
  const linked = [...links].flatMap(([, linkOwner, name = ""]) =>
    linkOwner === owner ? [lettersOf(name)] : [],
  );
  return mayDeclare(file, text, new Set([lettersOf(owner), ...linked]));
}

/** Words of a heading that are looked at: a name is no sentence. */
const MOST_WORDS = 24;

/** Returns the letters of every row of neighboring words. */
function phrasesOf(heading: string): string[] {
  const words = heading.split(WORD_BREAK(heading)).filter(Boolean).slice(0, MOST_WORDS);
  return words.flatMap((_, i) => {
    let phrase = "";
    return words.slice(i).map((word) => {
      phrase += word;
      return phrase;
    });
  });
}

const WORD_BREAK = letters(String.raw`[^\p{L}\p{N}]+`);

/** Keys under which a card states a name of what it describes. */
const NAME_KEYS = /(?:model_name|subject)["']?\s*[:：]/;

/** Escapes and references in YAML, with which a key may be written otherwise. */
const ODD_YAML = /\\|(?:^|[\s[{,:])[*&!?](?=\S|\s)/m;

/** Front matter that no reader takes for anything else: it begins with the text, and its lines are keys and items. */
const FRONT_MATTER = /^\s*---[ \t]*\r?\n(?:[ \t]*(?:-|\w[\w-]*:)[^\r\n]*\r?\n)+---[ \t]*\r?\n/;

/** Returns what may be front matter: everything to the second fence. */
function frontOf(text: string): string {
  const first = text.search(/^---/m);
  if (first < 0) return "";
  const second = text.slice(first + 3).search(/^(?:---|\.\.\.)/m);
  return second < 0 ? text : text.slice(0, first + 3 + second);
}

/** Returns everything that may be a heading. */
function headingsOf(text: string): string[] {
  const rows = text.replace(FRONT_MATTER, "").split(/\r\n|\r|\n/);
  return rows.flatMap((row, i) => {
    if (/<h\d/.test(row)) return [rows.slice(i, i + 4).join(" ")];
    if (/^[\s>*+\d.)-]*#/.test(row)) return [row];
    const isUnderline = /^[\s>]*(?:=+|-+)\s*$/.test(row);
    return isUnderline ? rows.slice(Math.max(0, i - 4), i) : [];
  });
}
