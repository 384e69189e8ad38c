import { textOf } from "../messages/index.js";
import type { RuleFile, Texts } from "../model/rule.js";
import { currentRuleId } from "../model/spelling.js";
import { LOCALES } from "../model/vocabulary.js";
import { strangers } from "../policy/packs/load.js";
import { offendingWords } from "../policy/packs/wording.js";
import type { Around, Fault } from "./lint-finding.js";
import type { Path } from "./rule-conditions.js";
import { FIRST_SENTENCE, firstSentence } from "./sentence.js";

const PLACEHOLDER = /\{[A-Za-z][\w.]*\}/g;

/** What is wrong with what a rule says, and with the ground that it gives. */
export function textFaults(
  rule: RuleFile,
  { builtin, known, chinese }: Around & { readonly chinese: boolean },
): Fault[] {
  const texts = textsOf(rule);
  return [
    ...texts.flatMap(([path, text]) => sentenceFaults(path, text)),
    ...texts.flatMap(([path, text]) => (chinese ? missingChinese(path, text, builtin) : [])),
    ...texts
      .filter(([path]) => /^title$|^remedy/.test(String(path.at(path[0] === "cases" ? 2 : 0))))
      .flatMap(([path, text]) => unknownPlaceholders(rule, path, text)),
    ...(["rationale", "remedy"] as const).flatMap((field): Fault[] =>
      rule[field] === undefined
        ? [
            {
              level: builtin ? "warning" : "info",
              code: `${field}-missing`,
              path: [],
              message:
                field === "remedy"
                  ? "no `remedy` says what would mend a finding"
                  : "no `rationale` says why it matters",
            },
          ]
        : [],
    ),
    ...basisFaults(rule),
    ...supersedeFaults(rule, known),
  ];
}

/** Every text of a rule that a reader gets to see, with its place. */
export function textsOf(rule: RuleFile): [Path, Texts][] {
  const texts: [Path, Texts | undefined][] = [
    [["title"], rule.title],
    [["message"], rule.message],
    ...(rule.cases ?? []).flatMap(({ message, remedy }, i): [Path, Texts | undefined][] => [
      [["cases", i, "message"], message],
      [["cases", i, "remedy"], remedy],
    ]),
    [["rationale"], rule.rationale],
    [["remedy"], rule.remedy],
    [["remedyInManifest"], rule.remedyInManifest],
    ...(rule.fix?.edit ?? []).map(({ append }, i): [Path, Texts | undefined] => [
      ["fix", "edit", i, "append", "text"],
      append?.text,
    ]),
  ];
  return texts.flatMap(([path, text]): [Path, Texts][] =>
    text === undefined ? [] : [[path, text]],
  );
}

function sentenceFaults(path: Path, texts: Texts): Fault[] {
  return LOCALES.flatMap((locale): Fault[] => {
    const text = texts[locale] ?? "";
    const at = [...path, locale];
    const words = offendingWords(text);
    const first = firstSentence(text).length;
    return [
      ...(words.length === 0
        ? []
        : [
            {
              level: "warning",
              code: "judging-word",
              path: at,
              message: `\`${words.join("`, `")}\` judges, promises or orders; say what is stated, and what is asked`,
              hint: "is not stated, conflicts with, the recorded terms say, is expected by, applies from",
            } satisfies Fault,
          ]),
      ...(path.at(-1) === "message" && first > FIRST_SENTENCE
        ? [
            {
              level: "warning",
              code: "message-long",
              path: at,
              message: `the first sentence has ${first} characters; annotations cut it after ${FIRST_SENTENCE}`,
            } satisfies Fault,
          ]
        : []),
    ];
  });
}

function missingChinese(path: Path, texts: Texts, builtin: boolean): Fault[] {
  const chinese = texts["zh-CN"];
  if (chinese === undefined)
    return [
      {
        level: builtin ? "error" : "info",
        code: "chinese-missing",
        path,
        message: `\`${path.join(".")}\` has no Chinese; English stands in`,
      },
    ];
  const named = (text: string) => [...new Set(text.match(PLACEHOLDER) ?? [])].sort().join(" ");
  return named(chinese) === named(texts.en)
    ? []
    : [
        {
          level: "warning",
          code: "placeholders-differ",
          path: [...path, "zh-CN"],
          message: "the placeholders are not those of the English text",
        },
      ];
}

/** The loader asks this of messages alone, where a brace is never the author's own. */
function unknownPlaceholders(rule: RuleFile, path: Path, texts: Texts): Fault[] {
  const kinds = [rule.subject].flat();
  return LOCALES.flatMap((locale) =>
    strangers(texts[locale] ?? "", kinds).map((problem) => ({
      level: "warning" as const,
      code: "unknown-placeholder",
      path: [...path, locale],
      message: textOf(problem.message, "en"),
      ...(problem.hint === undefined ? {} : { hint: textOf(problem.hint, "en") }),
    })),
  );
}

function basisFaults(rule: RuleFile): Fault[] {
  return rule.basis.flatMap(({ instrument, verified, accessed }, i): Fault[] =>
    verified === true && accessed === undefined && instrument !== "Cardwarden"
      ? [
          {
            level: "warning",
            code: "basis-undated",
            path: ["basis", i],
            message: "`verified` without `accessed`: nobody can tell which text was read",
            hint: "state the day, and `url` where the text has an address",
          },
        ]
      : [],
  );
}

function supersedeFaults(rule: RuleFile, known: ReadonlySet<string>): Fault[] {
  return rule.supersedes.flatMap((id, i): Fault[] =>
    id === "*" || (known.has(currentRuleId(id)) && id !== rule.id)
      ? []
      : [
          {
            level: "warning",
            code: "unknown-rule",
            path: ["supersedes", i],
            message:
              id === rule.id
                ? "a rule does not supersede itself"
                : `no known pack has a rule ${id}`,
          },
        ],
  );
}
