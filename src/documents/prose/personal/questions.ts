/** The questions of a datasheet to which "No" says that the data are of nobody. */
const OF_PERSONS =
  /\bdoes the data ?set relate to people\b|\bpossible to identify (?:any )?(?:individuals|persons|people)\b|\bcontain (?:any )?(?:personal|personally identifiable|private) (?:data|information)\b|(?:是否|有无)(?:包含|含有|涉及)[^？?]{0,10}(?:个人|隐私)/i;
/** Of these, the ones to which "Yes" says that persons can be recognized in the data. */
const OF_IDENTITY =
  /\bpossible to identify (?:any )?(?:individuals|persons|people)\b|\bcontain (?:any )?(?:personal|personally identifiable|private) (?:data|information)\b|(?:是否|有无)(?:包含|含有)[^？?]{0,10}个人/i;
const YES = /^\W{0,4}(?:yes|是|有|包含)[.。]?\W{0,4}$/i;
/** "Yes, the data set consists of captures of people." */
const YES_OF_PERSONS =
  /^\W{0,4}yes\b[,.:;]?[^?]{0,200}\b(?:people|persons|individuals|users|names?|faces|voices|patients|speakers|participants|humans)\b/i;
const NO = /^\W{0,4}(?:no|none|否|无|不包含|不涉及)[.。]?\W{0,4}$/i;
const QUESTION = /[?？]/;

/** True if a text asks whether the data are of persons. */
export const asksForPersons = (text: string): boolean =>
  QUESTION.test(text) && OF_PERSONS.test(text.slice(0, 600));

/** True if an answer is a bare no. */
export const isBareNo = (text: string): boolean => text.length < 16 && NO.test(text);

/** True if a text asks whether persons can be recognized in the data. */
export const asksForIdentity = (text: string): boolean =>
  QUESTION.test(text) && OF_IDENTITY.test(text.slice(0, 600));

/** True if an answer is a bare yes. */
export const isBareYes = (text: string): boolean => text.length < 16 && YES.test(text);

/** True if an answer is yes, with the persons of whom the data are. */
export const isYesOfPersons = (text: string): boolean => YES_OF_PERSONS.test(text.slice(0, 300));

/** Returns what stands behind the questions that begin a text: "**Does it relate to people? If not, skip.** No." */
export const behindQuestions = (text: string): string => {
  const bold = /^(?:\d{1,3}\.\s{0,4})?\*\*[^*]{1,500}\*\*/.exec(text);
  return bold ? text.slice(bold[0].length).trim() : "";
};
