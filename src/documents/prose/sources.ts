import { isAside } from "./sentences.js";

/** The verb and where the data come from. */
const FROM =
  /\b(?:collected|sourced|extracted|scraped|crawled|gathered|taken|derived|compiled|mined|drawn|obtained|sampled|retrieved|downloaded|constructed|created|built|adapted|translated|converted|selected|comes?|originates?|generated|recorded|transcribed|released as part|mixture)\b[^.]{0,80}?\b(?:from|out of|based on|using|of the)\s+\S/i;
/** Another work that the data continue, or the people who wrote them. */
const OWN =
  /\b(?:extends?|extension of|subset of|version of|translation of|built on|crowd-?sourc(?:ed|ing)|crowd-?workers?|(?:wikipedia|reddit|twitter|news)-based|newsgroup (?:documents|posts)|mechanical turk|(?:hand|human)-?written|(?:manually|automatically) (?:written|created|collected|generated|constructed|translated))\b/i;
/** "a collection of emails of …", "questions from Wikipedia": what the data consist of, by a kind of publication. */
const PUBLICATION =
  /\b(?:collection|consists?|contains?|comprises?|composed|made up|includes?|over|from|in)\b[^.]{0,80}\b(?:tweets?|twitter|reddit|wikipedia|newswire|news (?:articles?|sites?|wires?|stories)|e-?mails?|gutenberg|common ?crawl|web ?pages?|youtube|subtitles|exams?|examinations|stack ?overflow|stack ?exchange|wikihow|parliament|academic papers|patents|reviews)\b/i;
const NOT =
  /\b(?:split|splits|licen[cs]ed?|baselines?|leaderboard|trained|download(?:ed)? (?:size|files?)|evaluation script)\b|\bused\b.{0,20}\bto\b/i;

/** Whether a sentence that speaks of the data says where they come from. */
export const saysSource = (text: string): boolean =>
  !isAside(text) &&
  !NOT.test(text) &&
  (OWN.test(text) || FROM.test(text) || PUBLICATION.test(text));
