import { isPlaceholder } from "../facts/placeholder.js";
import { message } from "../messages/index.js";
import { textIn } from "../model/localized.js";
import type { RuleFile } from "../model/rule.js";
import { currentRuleId } from "../model/spelling.js";
import type { Texts } from "../model/texts.js";
import { LOCALES } from "../model/vocabulary.js";
import { strangers } from "../policy/packs/load.js";
import { offendingWords } from "../policy/packs/wording.js";
import type { Fault, LintContext } from "./lint-finding.js";
import type { ConditionPath } from "./rule-conditions.js";

/** The longest first sentence that fits the title of an annotation. */
const FIRST_SENTENCE = 140;

/** The first sentence of a text, without the rest. */
const firstSentence = (text: string): string =>
  /^[\s\S]*?(?:[.!?](?=\s)|[。！？]|$)/.exec(text)?.[0] ?? text;

const PLACEHOLDER = /\{[A-Za-z][\w.]*\}/g;

/** Returns what is wrong with what a rule says, and with the ground that it gives. */
export function textFaults(
  rule: RuleFile,
  { builtin, known: knownRules, chinese }: LintContext & { readonly chinese: boolean },
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
              message: message(field === "remedy" ? "lint.no-remedy" : "lint.no-rationale"),
            },
          ]
        : [],
    ),
    ...offeredAnswers(rule),
    ...basisFaults(rule),
    ...supersedeFaults(rule, knownRules),
  ];
}

/** Returns every text of a rule that a reader gets to see, with its place. */
export function textsOf(rule: RuleFile): [ConditionPath, Texts][] {
  const texts: [ConditionPath, Texts | undefined][] = [
    [["title"], rule.title],
    [["message"], rule.message],
    [["messageUndetermined"], rule.messageUndetermined],
    ...(rule.cases ?? []).flatMap(
      ({ message, remedy }, i): [ConditionPath, Texts | undefined][] => [
        [["cases", i, "message"], message],
        [["cases", i, "remedy"], remedy],
      ],
    ),
    [["rationale"], rule.rationale],
    [["remedy"], rule.remedy],
    [["remedyInManifest"], rule.remedyInManifest],
    ...(rule.fix?.edit ?? []).map(({ append }, i): [ConditionPath, Texts | undefined] => [
      ["fix", "edit", i, "append", "text"],
      append?.text,
    ]),
  ];
  return texts.flatMap(([path, text]): [ConditionPath, Texts][] =>
    text === undefined ? [] : [[path, text]],
  );
}

function sentenceFaults(path: ConditionPath, texts: Texts): Fault[] {
  return LOCALES.flatMap((locale): Fault[] => {
    const text = texts[locale] ?? "";
    const localePath = [...path, locale];
    const words = offendingWords(text);
    const first = firstSentence(text).length;
    return [
      ...(words.length === 0
        ? []
        : [
            {
              level: "warning",
              code: "judging-word",
              path: localePath,
              message: message("lint.judging-words", { words: words.map((word) => `\`${word}\``) }),
              hint: message("lint.neutral-words"),
            } satisfies Fault,
          ]),
      ...(path.at(-1) === "message" && first > FIRST_SENTENCE
        ? [
            {
              level: "warning",
              code: "message-long",
              path: localePath,
              message: message("lint.long-sentence", { length: first, limit: FIRST_SENTENCE }),
            } satisfies Fault,
          ]
        : []),
    ];
  });
}

function missingChinese(path: ConditionPath, texts: Texts, builtin: boolean): Fault[] {
  const chinese = texts["zh-CN"];
  if (chinese === undefined)
    return [
      {
        level: builtin ? "error" : "info",
        code: "chinese-missing",
        path,
        message: message("lint.no-chinese", { path: `\`${path.join(".")}\`` }),
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
          message: message("lint.other-placeholders"),
        },
      ];
}

/** The loader asks this of messages alone, where a brace is never the author's own. */
function unknownPlaceholders(rule: RuleFile, path: ConditionPath, texts: Texts): Fault[] {
  const kinds = [rule.subject].flat();
  return LOCALES.flatMap((locale) =>
    strangers(texts[locale] ?? "", kinds).map((problem) => ({
      level: "warning" as const,
      code: "unknown-placeholder",
      path: [...path, locale],
      message: problem.message,
      ...(problem.hint === undefined ? {} : { hint: problem.hint }),
    })),
  );
}

/** Finds what a finding offers to paste and a parser would take for an answer. */
function offeredAnswers(rule: RuleFile): Fault[] {
  return Object.entries(rule.fix?.add ?? {}).flatMap(([key, offered]) =>
    [...new Set(LOCALES.map((locale) => textIn(offered, locale)))]
      .filter((text) => !isPlaceholder(text))
      .map((text) => ({
        level: "warning" as const,
        code: "answer-offered",
        path: ["fix", "add", key],
        message: message("lint.answer-offered", { text: `\`${text}\`` }),
        hint: message("lint.use-placeholder"),
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
            message: message("lint.undated-basis"),
            hint: message("lint.state-the-day"),
          },
        ]
      : [],
  );
}

function supersedeFaults(rule: RuleFile, knownRules: ReadonlySet<string>): Fault[] {
  return rule.supersedes.flatMap((id, i): Fault[] =>
    id === "*" || (knownRules.has(currentRuleId(id)) && id !== rule.id)
      ? []
      : [
          {
            level: "warning",
            code: "unknown-rule",
            path: ["supersedes", i],
            message:
              id === rule.id
                ? message("lint.supersedes-itself")
                : message("lint.unknown-rule", { rule: id }),
          },
        ],
  );
}
