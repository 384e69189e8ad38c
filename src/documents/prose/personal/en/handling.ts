const VENDOR =
  "(?:(?:third[- ]party|external|outsourced|outsourcing|outside|contracted|professional|commercial) (?:[\\w-]+ ){0,2}(?:vendors?|compan(?:y|ies)|contractors?|providers?|agenc(?:y|ies)|firms?|services?)|(?:annotation|labell?ing|transcription|data|outsourcing) (?:vendors?|compan(?:y|ies)|contractors?|agenc(?:y|ies)))";
const WORK =
  "(?:annotated|labell?ed|transcribed|translated|collected|processed|cleaned|recorded|reviewed|moderated|scanned|digiti[sz]ed)";

/** Somebody else handles the data for the publisher. */
export const PROCESSOR = new RegExp(
  `\\b${WORK}\\b[^.;]{0,40}\\bby (?:an? |the |two |several )?(${VENDOR})\\b|\\b(${VENDOR})\\b[^.;]{0,30}\\b(?:annotated|labell?ed|transcribed|translated|processed|reviewed|recorded)\\b|\\b(?:hired|contracted|commissioned|engaged) (?:an? |the )?(${VENDOR})\\b[^.;]{0,30}\\bto (?:annotate|label|transcribe|translate|collect|process|record|review)\\b`,
  "i",
);
/** It is bound by something that the sentence names. */
export const AGREED =
  /\b(?:agreements?|contracts?|contractual\w*|nda|ndas|non-?disclosure|confidentiality|data processing (?:agreement|addendum)|dpa)\b/i;

const PEOPLE =
  "(?:customers?|users?|patients?|clients?|employees?|students?|applicants?|candidates?|subscribers?|visitors?|callers?)";
const THEIRS =
  "(?:questions?|messages?|queries|conversations?|chats?|tickets?|complaints?|calls|notes|records|reports|letters|e-?mails?|requests|r[ée]sum[ée]s|profiles?|dialog(?:ue)?s?|data)";
/** What people wrote went to a service of others. */
export const SENT = new RegExp(
  `\\b${PEOPLE}(?:['’]s?)? (?:[\\w-]+ ){0,2}${THEIRS}\\b[^.;]{0,40}\\b(?:were|was|are|is) (?:sent|passed|submitted|forwarded|fed|uploaded|posted) (?:in)?to\\b|\\b(?:send|sent|sending|passed|passing|submit(?:ted|ting)?|forward(?:ed|ing)?|fed|feeding|upload(?:ed|ing)?) (?:the |our |all |these |real ){0,2}(?:${PEOPLE}(?:['’]s?)? (?:[\\w-]+ ){0,2}${THEIRS}|${THEIRS} of (?:our |the )?(?:[\\w-]+ )?${PEOPLE}) (?:in)?to\\b`,
  "i",
);
export const SERVICE = /\b(?:api|apis|endpoint|web (?:app|interface)|service|cloud)\b/i;

/** What users enter into a service of the publisher trains the model. */
export const OWN_USERS =
  /\b(?:trained|fine-?tuned|training|tuned|improved|retrained)\b[^.;]{0,60}\b(?:(?:chats?|conversations?|messages?|dialog(?:ue)?s|prompts|queries|inputs|logs|feedback|interactions) (?:of|from|by|with|between) (?:our|its|the app['’]s|the product['’]s|the service['’]s) (?:[\w-]+ ){0,2}(?:users?|customers?)|our (?:users['’]|customers['’]|users|customers|user|customer) (?:chats?|conversations?|messages?|dialog(?:ue)?s|prompts|queries|inputs|logs|data))\b|\b(?:user|customer) (?:inputs?|prompts|conversations|chats|messages|feedback|queries|interactions)\b[^.;]{0,20}\b(?:is|are|was|were|will be) (?:also |then )?(?:used|collected|logged|stored) to (?:re)?(?:train|improve|fine-?tune)\b/i;

/** It decides on people, or sorts them. */
export const DECIDES =
  /\b(?:automatic(?:ally)?|automated) (?:reject|declin|approv|den(?:y|ied)|filter(?:s|ed|ing)? out|screen|shortlist|scor|rank|select|hir|grad)\w*\b[^.;]{0,40}\b(?:applicants?|candidates?|applications?|r[ée]sum[ée]s|cvs|loans?|credit|borrowers?|claims?|students?|tenants?|customers)\b|\b(?:applicants?|candidates?|applications?|r[ée]sum[ée]s|cvs|loans?|borrowers?|claims?|tenants?)\b[^.;]{0,60}\b(?:is|are|be|gets?) (?:rejected|declined|approved|denied|filtered out|shortlisted|screened|scored|ranked) automatically\b|\b(?:applicants?|candidates?|applications?|r[ée]sum[ée]s|loans?|borrowers?)\b[^.;]{0,60}\b(?:is|are|be) automatically (?:rejected|declined|approved|denied|filtered out|shortlisted|ranked)\b|\bautomated (?:hiring|recruitment|lending|credit|loan|admission|eligibility)\b[^.;]{0,20}\b(?:decisions?|approvals?|screening)\b/i;
export const DENIED =
  /\b(?:not|never|no|cannot|should|must|may|might|avoid|prohibited|forbidden|without|instead|except|risk|risks|concern\w*|ethical\w*)\b|n['’]t\b|\bout[- ]of[- ]scope\b/i;

/** Minors are among the users of the service. */
export const YOUNG_USERS =
  /\b(?:users|accounts|players|subscribers)\b[^.;]{0,40}\b(?:aged|between) (?:[3-9]|1[0-7])\s?(?:-|–|to|and)\s?\d{1,2}\b|\b(?:users|accounts|players)\b[^.;]{0,30}\b(?:under (?:1[3-8])|minors|teenagers)\b[^.;]{0,30}\d{1,2} ?(?:%|percent)|\d{1,2} ?(?:%|percent) of (?:[\w-]+ ){0,2}(?:users|accounts|players)\b[^.;]{0,30}\b(?:under (?:1[3-8])|minors|teenagers|children)\b/i;
