import { state } from "../../../facts/draft.js";
import { withoutEnd } from "../../../facts/paths.js";
import { CHANNEL_OF } from "../../../model/vocabulary.js";
import type { Card } from "../../card/card.js";
import type { UpstreamReference } from "../../format.js";
import type { OutlineSection } from "../outline.js";
import { placeOf } from "../place.js";
import { isAside, NEGATED, sentencesOf } from "../sentences.js";
import { ACCESS_WORDS, type AccessCue, accessCueIn } from "./cues.js";

/** A teacher model, and the ways in which a sentence may spell its name. */
interface NamedTeacher {
  readonly use: UpstreamReference;
  readonly spellings: readonly string[];
}

/** Sentences on the outputs of the teacher model that do not repeat its name. */
const OF_TEACHER =
  /\bteacher(?:'s)?(?: model)?(?:'s)? (?:outputs?|responses?|completions?|labels?|traces|generations?|was|is)\b|教师(?:模型)?(?:的)?(?:输出|回答|推理|结果|数据|模型)?[^，。；]{0,4}(?:通过|经|采用|使用|调用|本地)/i;

/**
 * States how teacher models and generators were used where a sentence of the card says so, and their entries do not: with
 * their weights, through an API or an app, or through somebody else who hosts them.
 */
export function readAccess(
  card: Card,
  parts: readonly OutlineSection[],
  uses: readonly UpstreamReference[],
): void {
  const teachers = uses.flatMap((use): NamedTeacher[] =>
    CHANNEL_OF[use.relation] === "output" && !use.statements.has("edge.access")
      ? [{ use, spellings: spellingsOf(use.name) }]
      : [],
  );
  if (teachers.length === 0) return;
  for (const { blocks } of parts)
    for (const block of blocks) {
      const text = block.value ?? block.text;
      if (!ACCESS_WORDS.test(text)) continue;
      for (const { text: sentence } of sentencesOf(text)) {
        const cue = ACCESS_WORDS.test(sentence) ? accessCueIn(sentence) : undefined;
        if (cue === undefined || NEGATED.test(sentence) || isAside(sentence)) continue;
        const teacher = nearest(teachers, sentence.toLowerCase(), cue) ?? alone(teachers, sentence);
        if (teacher && !teacher.use.statements.has("edge.access"))
          stateAccess(teacher.use, cue, placeOf(card, block));
      }
    }
}

function stateAccess(
  { statements }: UpstreamReference,
  { access, host }: AccessCue,
  place: UpstreamReference["at"],
): void {
  const origin = { at: place, evidence: "prose" } as const;
  state(statements, "edge.access", access, origin);
  if (host !== undefined && !statements.has("edge.provider"))
    state(statements, "edge.provider", host, origin);
}

/** Returns the teacher whose name stands closest before a cue, else closest behind it. */
function nearest(
  teachers: readonly NamedTeacher[],
  sentence: string,
  cue: AccessCue,
): NamedTeacher | undefined {
  let best: { teacher: NamedTeacher; distance: number } | undefined;
  for (const teacher of teachers)
    for (const spelling of teacher.spellings) {
      const before = sentence.lastIndexOf(spelling, cue.end - spelling.length);
      const behind = before < 0 ? sentence.indexOf(spelling, cue.start) : -1;
      if (before < 0 && behind < 0) continue;
      const distance = before >= 0 ? cue.end - before : 10_000 + behind - cue.start;
      if (best === undefined || distance < best.distance) best = { teacher, distance };
    }
  return best?.teacher;
}

/**
 * Drops interfaces that are named beside a model of the same maker: "DeepSeek-V3 through the DeepSeek API" has one teacher
 * model.
 */
export function withoutInterfaces(
  uses: readonly UpstreamReference[],
  declared: readonly UpstreamReference[],
): UpstreamReference[] {
  const others = [...uses, ...declared].filter(
    ({ relation, name }) => CHANNEL_OF[relation] === "output" && !INTERFACE.test(name),
  );
  return uses.filter(({ relation, name }) => {
    const maker = CHANNEL_OF[relation] === "output" ? INTERFACE.exec(name)?.[1] : undefined;
    return !maker || !others.some((other) => isOfMaker(other.name, maker.toLowerCase()));
  });
}
const INTERFACE =
  /^([\p{L}\p{N}. ]{2,30}?)(?:['’]s)?[ -]?(?:(?:open )?platform )?(?:APIs?|接口)$/iu;

const isOfMaker = (name: string, maker: string): boolean =>
  spellingsOf(name).some((spelling) => spelling.startsWith(maker));

const alone = (teachers: readonly NamedTeacher[], sentence: string): NamedTeacher | undefined =>
  teachers.length === 1 && OF_TEACHER.test(sentence) ? teachers[0] : undefined;

const SHORTEST = 3;

/** Returns a name as sentences spell it: without its owner, with hyphens or blanks. */
function spellingsOf(name: string): string[] {
  const last = withoutEnd(name).split("/").at(-1)?.toLowerCase() ?? "";
  const spellings = [last, last.replace(/[-_]/g, " "), last.replace(/ /g, "-")];
  return [...new Set(spellings)].filter((spelling) => spelling.length >= SHORTEST);
}
