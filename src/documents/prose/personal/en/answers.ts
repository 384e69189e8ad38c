const THING =
  "(?:personal(?:ly)?(?:[- ]identif(?:iable|ying))?(?:,? (?:or|and|/) (?:otherwise )?sensitive)? (?:data|information|details)|personally identif(?:iable|ying) information|PIIs?|private information|identif(?:iable|ying) (?:information|individuals)|sensitive personal (?:data|information)|(?:sensitive|private|personal) (?:data|information|details) (?:about|on|of) (?:individuals|persons|people|users|patients)|personal identifiers)";
const FEW = "(?:[\\w/-]+,? ){0,3}";

/** A flat denial. Whatever limits it (a hedge, an exception, a purpose) leaves the question open. */
export const NONE = new RegExp(
  `\\b(?:contain|include|hold|have|has|involve|use)s?(?:ed|d)? no ${FEW}${THING}\\b|\\b(?:do|does|did)(?: not|n['’]t) (?:contain|include|hold|have|involve) (?:any )?${FEW}${THING}\\b|\\bno ${FEW}${THING} (?:is|are|was|were|has been|have been) (?:included|present|contained|collected|used|involved|in (?:the|this))\\b|\\bfree of (?:any )?${THING}\\b|\\b(?:do|does|did)(?: not|n['’]t) (?:involve|touch|concern|affect|violate) (?:any ?(?:one['’]s|body['’]s)? )?(?:personal )?privacy\\b|\\b(?:do|does)(?: not|n['’]t) (?:include|contain|depict|show|involve|relate to) (?:any )?(?:humans|people|persons|human subjects)\\b(?! (?:who|with|of|in|from))`,
  "i",
);

/** Kinds of information that hardly ever belong to anybody but a person. */
const KIND =
  "(?:(?:real |full |first |last |user |author |speaker |patient |customer |people['’]?s |users?['’] |authors?['’] |speakers?['’] )(?:first |last |full )?names?|user ?names|e-?mail addresses|e-?mail address|(?:tele)?phone numbers?|home address(?:es)?|postal address(?:es)?|social security numbers?|passport numbers?|dates? of birth|ip addresses|licen[cs]e plates)";
const BEARER =
  "(?:users?|people|persons|individuals|patients?|customers?|employees?|students?|speakers?|authors?|participants?|authors?|subjects?|respondents?|children|residents|citizens|members|staff)";
const HOLDS =
  "(?:contain|include|hold|list(?! of)|store|give|record|expose|retain|keep|preserve)(?:s|ed|ing)?|ha(?:s|ve)|carr(?:y|ies)";

/** What is sensitive of whomever it is said. */
const ATTRIBUTE =
  "(?:ethnicit(?:y|ies)|ethnic origins?|race|religions?|religious beliefs|political (?:views?|opinions?|affiliations?|orientations?)|sexual orientations?|health (?:status|conditions?)|medical histor(?:y|ies))";

/** The data hold it. */
export const HELD = new RegExp(
  `\\b(?:${HOLDS}|collected|recorded) [^.;]{0,60}?\\b${ATTRIBUTE}\\b[^.;]{0,40}?\\bof (?:the |all |each |our )?${BEARER}\\b|\\b(?:${HOLDS}) [^.;]{0,30}?\\b${BEARER}(?:['’]s|s['’]|['’]) (?:[\\w-]+,? ){0,4}${ATTRIBUTE}\\b|\\b(?:contain|include|hold)s? (?:[\\w/-]+,? ){0,2}${THING}\\b|\\b(?:${HOLDS}) (?:[\\w/'’-]+,? ){0,4}(?:and )?${KIND}\\b|\\b(?:${HOLDS}) (?:the |all )?names,? (?:(?:and|or) )?(?:e-?mails?|phone|addresses|ages|telephone|ID)\\b|\\b(?:${HOLDS}) (?:the )?(?:names|contact details|medical records|faces|voices) of (?:[\\w-]+ ){0,2}${BEARER}\\b|\\b(?:${HOLDS}) ${BEARER}['’]?s?['’]? (?:names|contact details|medical records|addresses)\\b|\\b${BEARER}['’]s? (?:full |real )?(?:names|ages|addresses|identities|faces|voices)(?: and (?:[\\w-]+ )?\\w{3,12})? (?:is|are) (?:included|given|kept|stored|provided|retained|preserved|visible|available|listed|part of|in the)\\b|\\bfaces (?:of (?:[\\w-]+ ){1,2})?(?:are|is) (?:\\w{2,12}ly )?(?:visible|recogni[sz]able|identifiable|shown)\\b`,
  "i",
);

/** The card admits in a negation, or of a possibility, that persons can be recognized. */
export const ADMITTED =
  /\b(?:user ?names|names|identities|tweets|posts|users|authors|speakers|individuals|patients|customers)\b[^.;]{0,40}\b(?:is|are|was|were|been) not (?:\w{2,12}ly )?(?:anonymi[sz]ed|pseudonymi[sz]ed|de-?identified|masked|redacted)\b|\bnot anonymi[sz]ed\b[^.]{0,20}\bnames\b|\bno anonymi[sz]ation (?:has been|was|is) (?:carried out|done|performed|applied)\b|\b(?:individuals|persons|people|users?|participants|authors?|patients?|speakers?)\b (?:\w{2,12}ly )?(?:can|could|may|might) (?:\w{2,12}ly |also |still )?be (?:\w{2,12}ly )?(?:re-?identified|identified|recovered|de-?anonymi[sz]ed|recogni[sz]ed)\b|\b(?:possible|easy|feasible)\b[^.;]{0,20}\bto (?:re-?identify|identify|de-?anonymi[sz]e|discover the identit(?:y|ies) of) (?:the )?(?:individuals?|persons|people|users?|authors?|participants|patients|speakers)\b|\binformation that (?:can|could|may) (?:be used to )?identify (?:individual )?(?:users|persons|people|individuals|authors)\b|\b(?:personal (?:data|information)|pii)\b (?:was|were|is|are|has been|have been) not (?:been )?(?:removed|filtered|masked|redacted)\b|\b(?:did|have|has|do|does)(?: not|n['’]t) (?:remove|filter|mask|redact|removed|filtered|masked|redacted)(?: out)? (?:any |the )?(?:personal (?:data|information)|pii|names|user ?names)\b/i;

/** Some may be in the data, by the word of the card. */
export const CONCEDED = new RegExp(
  `\\b(?:may|might|could|can)(?: still| also| potentially| possibly| well| at times| at some times| sometimes)* (?:contain|include|have|hold)\\b[^.;]{0,40}?(?:${THING}|${KIND}|(?:human )?faces)\\b|\\b${THING} (?:may|might|could)(?: still| also| well)? be (?:present|included|contained|in the|available)\\b|\\bthere (?:may|might|could|can|will|is probably|are probably|is likely|are risks)\\b[^.;]{0,40}?${THING}\\b|\\b(?:contain|include)s? some ${FEW}${THING}\\b`,
  "i",
);

/** The card says that nobody knows. */
export const UNDECIDED = new RegExp(
  `\\b(?:not known|unknown|unkown|unclear|uncertain|do(?:es)?(?: not|n['’]t) know|cannot (?:say|tell)|(?:not|n['’]t|never)(?: yet)?(?: been)? (?:checked|verified|assessed|examined|investigated))\\b[^.;]{0,40}\\b(?:if|whether)\\b[^.;]{0,60}${THING}|\\bwhether\\b[^.;]{0,60}${THING}[^.;]{0,40}\\b(?:is|are|has|have|was) (?:unknown|unclear|not known|uncertain|not (?:been )?(?:checked|verified|assessed|examined))\\b`,
  "i",
);

export const OPEN =
  /\b(?:may|might|can|could|should|must|shall|would|if|whether|unless|except|exceptions?|beyond|other than|apart from|aside|guarantee|ensure|cannot|make sure|verif(?:y|ied)|attempt|tr(?:y|ied)|aim|intend|best of|believe|assume|likely|possibl[ey]|potential(?:ly)?|probabl[ey]|some|few|mostly|but|however|although|though|publicly known|public figures|users?['’]s? (?:upload|input))\b/i;
/** Said of the subject: "The license does not include personal data" is not. */
export const SUBJECT =
  /\b(?:data ?sets?|data|corpus|corpora|it|they|there|this|these|records?|rows?|logs?|tables?|samples?|examples|texts?|files?|we|images|photos|recordings|crawl|posts|tweets|messages|decisions|judge?ments|documents|articles|letters|reports|reviews|transcripts|captions|content|model|sentences|annotations?|dialog(?:ue)?s|conversations|version|names|ages|faces|personal|pii)\b/i;
/** The definition of a kind of entity, which holds no names itself. */
export const DEFINES =
  /\bnamed[- ]entit(?:y|ies)\b|\bentity (?:types?|tags?|classes)\b|\bphrases that\b|\btag(?:ged|s)? (?:as|with|for)\b|\b(?:PER|PERSON|B-PER)\b/;
