/**
 * Secrets that a card holds by mistake. A report repeats what a card says, in logs, comments and files that more people
 * read than the card; a credential is not repeated there. Only forms that cannot be anything else: a prefix that its
 * issuer chose so that scanners find it, an encoded JSON object, a key block, a password in an address.
 *
 * Group 1 is what stays. Every pattern takes linear time: it starts at a fixed text, its repeats do not overlap, and
 * what it refuses it has looked at for a bounded length or cannot start in again. `CUT` is the end of a text that was
 * cut to a length.
 */
const CUT = "(?=…(?!\\(redacted\\)))";

/** Where a token ends although its characters go on: another one begins right behind it. */
const NEXT = "(?!gh[opusr]_|github_pat_|hf_|npm_|sk-|glpat-|xox[a-z]-|A[KS]IA|AIza)";

/** Returns a prefix and as much behind it as no word has, or what there is of that before a cut. */
const token = (prefix: string, characters: string, least: number, tell = "") =>
  new RegExp(
    `(${prefix})(?:${tell}[${characters}]{${least}}(?:${NEXT}[${characters}])*|[${characters}]{1,${least}}${CUT})`,
    "g",
  );

const SECRETS: readonly RegExp[] = [
  // GitHub: personal, OAuth, user-to-server, server-to-server, refresh; fine-grained personal tokens.
  token("gh[opusr]_", "A-Za-z0-9", 16),
  token("github_pat_", "A-Za-z0-9_", 16),
  token("hf_", "A-Za-z0-9", 16),
  // OpenAI, Anthropic. A digit tells a key from words with hyphens, and from words in capitals below.
  token("(?<![\\w-])sk-(?:ant-|proj-|svcacct-|admin-)?", "\\w-", 16, "(?=[A-Za-z_-]{0,60}[0-9])"),
  token("A[KS]IA", "A-Z0-9", 16, "(?=[A-Z]{0,15}[0-9])"),
  token("xox[a-z]-", "A-Za-z0-9-", 10),
  token("glpat-", "\\w-", 16),
  token("AIza", "\\w-", 30),
  token("npm_", "A-Za-z0-9", 30),
  // JSON Web Token: header and payload begin as `{"` does in base64.
  /(?<![\w-])(eyJ)[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
  // To the end of the block, or of the text where that was cut.
  /(-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)(?!…\(redacted\))(?:[^-]|-(?!----))*(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/g,
  /(?<=:\/\/)([\w.~%+-]{1,200}:)(?!…)[^\s/@]{1,1000}(?=@)/g,
];

/** Something of each pattern that is quick to look for, in a text or in the JSON of it: nearly every one has none of it. */
const SIGNS =
  /gh[opusr]_|github_pat_|hf_|(?:\b|\\[bfnrt]|\\u[\da-f]{4})sk-|A[KS]IA|xox[a-z]-|glpat-|AIza|npm_|eyJ|PRIVATE KEY|:\/\/[\w.~%+-]{1,200}:[^\s/@]{1,1000}@/;

/** True if a text is worth looking at: false for nearly every one, and never for one with a secret. */
export const maySecret = (text: string): boolean => SIGNS.test(text);

const HIDDEN = "…(redacted)";

/** Returns the text with the first characters of each secret and a word instead of the rest. */
export const redact = (text: string): string => replaced(text, (_, prefix) => `${prefix}${HIDDEN}`);

/** Redacts as {@link redact} does, but keeps the length: for a line of which columns are shown. */
export const masked = (text: string): string =>
  replaced(text, (secret, prefix) => {
    const hiddenLength = secret.length - prefix.length;
    return `${prefix}${HIDDEN.padEnd(hiddenLength, "*").slice(0, hiddenLength)}`;
  });

function replaced(text: string, replace: (whole: string, kept: string) => string): string {
  if (!maySecret(text)) return text;
  let out = text;
  for (const pattern of SECRETS) out = out.replace(pattern, replace);
  return out;
}
