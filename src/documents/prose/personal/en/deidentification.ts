/** What is made unrecognizable: the data, or the information in them. */
const WHAT =
  "(?:data ?sets?|data|corpus|corpora|records?|texts?|samples|posts|tweets|comments|messages|conversations|chats|dialog(?:ue)?s?|images|photos|recordings|notes|letters|reports|summaries|documents|interviews|transcripts|essays|reviews|rulings|judge?ments|decisions|information|pii|details|identifiers|names|usernames|patients?|users?|participants?|speakers?|candidates?|all|they|it|we|everything)";
const ADVERB = "(?:\\w{2,12}ly |then |also |further |already |all ){0,2}";
const done = (verb: string) =>
  `\\b${WHAT}\\b[^.;]{0,60}?\\b(?:was|were|been|is|are|have|has|being) ${ADVERB}${verb}\\b|\\bwe ${ADVERB}${verb}\\b|\\b${verb} (?:version of |and \\w{3,12} )?(?:\\w{3,16} ){0,2}${WHAT}\\b`;

/** Nobody can be recognized any more, by the words of the card. */
export const ANONYMIZED = new RegExp(
  `${done("(?<!quasi-)anonymi[sz]ed")}|\\b(?:nobody|no (?:person|individual|patient|user)) can be (?:re-?)?identified\\b`,
  "i",
);
/** Names are away or replaced; with more information persons can be recognized. */
export const PSEUDONYMIZED = new RegExp(
  `${done("(?:pseudonymi[sz]ed|de-?identified)")}|\\b(?:user ?names|(?:user )?mentions(?: of (?:the )?users?)?|user handles|twitter handles|@-?mentions)\\b[^.;]{0,40}\\b(?:removed|replaced|masked|stripped|deleted|hidden)\\b|\\breplac(?:ed|ing)\\b[^.;]{0,40}\\b(?:pseudonyms|surrogates|aliases|fake names|random (?:names|ids))\\b`,
  "i",
);
/** The card says that it was not done. */
export const RECOGNIZABLE =
  /\b(?:is|are|was|were|been) not (?:\w{2,12}ly )?(?:anonymi[sz]ed|pseudonymi[sz]ed|de-?identified)\b|\b(?:did|do|does|have|has)(?: not|n['’]t) (?:\w{2,12} )?(?:anonymi[sz]e|pseudonymi[sz]e|de-?identif(?:y|ied)|anonymi[sz]ed|pseudonymi[sz]ed)\b|\bno (?:anonymi[sz]ation|pseudonymi[sz]ation|de-?identification)\b/i;

/** Tools and techniques by which persons are made unrecognizable. */
export const METHODS =
  /\b(?:microsoft )?presidio\b|\bscrubadub\b|\bphilter\b|\b(?:aws|amazon) comprehend(?: medical)?\b|\b(?:google )?(?:cloud )?(?:dlp|natural language apis?)\b|\bspacy\b|\bstanza\b|\bflair\b|\bfaker\b|\bnamed[- ]entity (?:recogni\w{4,8}|removal|tagg\w{2,4})\b|\bner (?:model|system|tagger)s?\b|\bregex(?:es|ps?)?\b|\bregular expressions?\b|\bpatterns?\b|\bk-anonymity\b|\bl-diversity\b|\bdifferential(?:ly)? priva(?:cy|te)\b|\bhash(?:ed|ing)\b|\bmask(?:ed|ing)\b|\bredact(?:ed|ing|ion)\b|\bblurr(?:ed|ing)\b|\bpixelat(?:ed|ion|ing)\b|\bvoice conversion\b|\b(?:dates? )?shift(?:ed|ing)(?: of)?(?: the)?(?: dates?)?\b|\bsuppress(?:ed|ion|ing)\b|\bgenerali[sz](?:ed|ation|ing)\b|\bsafe harbou?r\b|\bexpert determination\b|\bmanual(?:ly)?\b|\bby hand\b|\bguidelines?\b|\bcurated database\b|\b(?:replac|substitut)(?:ed|ing)\b[^.;]{0,60}?\b(?:by|with|for|token|tag|pseudonyms?|surrogates?)\b|\b(?:remov|delet|strip|drop)(?:ed|ing)\b[^.;]{0,30}\b(?:names|usernames|identifiers|ids|addresses|numbers|entities|metadata)\b|\bdisassociated from\b|\bby the (?:court|provider|hospital|publisher|authorit(?:y|ies))\b/i;
