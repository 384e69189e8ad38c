import type { PersonCue } from "../cue.js";

/** The sentence is about what is in the data. */
const CONTENT =
  /\b(?:data ?sets?|data|corpus|corpora|collections?|collect(?:ed|s)?|contain(?:s|ing)?|consist(?:s|ing)?|compris(?:es?|ed|ing)|encompass(?:es)?|includ(?:es?|ing)|gathered|scraped|crawled|harvested|recorded|extracted|sourced|derived|posted|trained|fine-?tuned|composition)\b|数据|语料|收集|采集|爬取|抓取|包含|包括|来自|来源|收录|训练|微调/i;
const CAREGIVER = "(?:doctors?|physicians?|clinicians?|nurses?|therapists?|counsell?ors?)";
const PATIENT = "(?:patients?|clients?|help-?seekers?)";
const TALK =
  "(?:conversations?|dialog(?:ue)?s?|consultations?|chats?|encounters|interviews?|sessions?)";
const WRITTEN =
  "(?:conversations?|chats?|messages?|posts?|tweets|comments|prompts|queries|e-?mails|chat logs|logs|recordings)";
const WHO =
  "(?:users|people|customers|employees|participants|redditors|citizens|students|volunteers)";
const DRAWN =
  /\b(?:anime|cartoons?|manga|drawn|drawings?|characters?|generated|gans?|synthetic|avatars?|figurines?|emojis?)\b/i;
const INTENT =
  /\b(?:benchmarks?|assistants?|chatbots?|guidelines?|eligibility|textbooks?|exams?|examinations?|licensing|role-?play\w*|movies?|films?|subtitles|simulat\w+|templates?|hypothetical|placeholders?|annotators?|crowd-?workers?|raters)\b/i;

/** The same where talk with a program is what is in the data. */
const STAGED =
  /\b(?:benchmarks?|guidelines?|textbooks?|role-?play\w*|movies?|films?|subtitles|simulat\w+|templates?|hypothetical|annotators?|crowd-?workers?|raters)\b/i;

/** Posts on which a model that is named was trained, or embeddings made of them. */
const PRETRAINED =
  /\b(?:pre-?trained|embeddings?|vectors|generated|synthetic|fictional|templates?)\b/i;
const STORIES =
  /\b(?:stories|books|tales|songs|anime|cartoons?|generated|synthetic|designed|intended)\b/i;

/** What others say of a video. */
const COMMENTS =
  /\bcomments?\b|\b(?:anime|cartoons?|generated|synthetic|movies?|films?|avatars?)\b/i;

/** Persons in English sentences. */
export const ENGLISH_CUES: readonly PersonCue[] = [
  {
    pattern:
      /\b(?:discharge (?:summar(?:y|ies)|letters?|notes?)|clinical (?:routine )?(?:\w+ )?(?:notes|letters|narratives|records|documents|case reports)|(?:electronic )?(?:health|medical|patient|hospital) records|medical histories|doctor['’]s letters|(?:radiology|pathology|nursing|admission|physician|progress) (?:notes|reports)|patient (?:notes|descriptions|summaries|conversations|messages|reviews|posts|histories))\b/i,
    sensitive: "health",
    needs: CONTENT,
    unless: INTENT,
  },
  {
    pattern: new RegExp(
      `\\b${TALK} (?:\\([^()]{0,30}\\) )?between (?:\\w+ )?(?:${CAREGIVER} and (?:\\w+ )?${PATIENT}|${PATIENT} and (?:\\w+ )?${CAREGIVER})\\b|\\b(?:doctor|physician|patient|nurse)[-– ](?:patient|doctor|physician|nurse) ${TALK}`,
      "i",
    ),
    sensitive: "health",
    unless: INTENT,
  },
  {
    pattern:
      /\b(?:reviews?|posts?|questions|messages|tweets|comments|stories) (?:[\w-]+ ){0,3}(?:by|from|of) (?:[\w-]+ ){0,2}patients\b|\bpatient-(?:asked|written|generated|reported) \w+|(?<![\d.,])\d[\d,]{0,9} (?:[\w-]+ ){0,2}patients\b|\b(?:summaries|letters|records|reports|images|scans|notes) of (?:[\w-]+ ){0,2}patients\b/i,
    sensitive: "health",
    needs: CONTENT,
    unless: INTENT,
  },
  {
    pattern:
      /\bMIMIC(?:-?(?:II|III|IV|CXR))?\b|\b(?:chest (?:x-rays?|radiographs?)|(?:ct|mri) scans|clinical (?:images|photographs|photos)|skin (?:lesion|disease|cancer) images|dermatoscopic images|mammograms|histopathology (?:images|slides))\b|胸部X光片|(?:CT|核磁|医学|病理)(?:影像|图像|切片)/,
    sensitive: "health",
    needs: CONTENT,
    unless: INTENT,
  },
  {
    pattern: /\bmedical (?:dialog(?:ue)?|conversation|consultation)s? (?:data|corpus)/i,
    sensitive: "health",
    unless: INTENT,
  },
  {
    pattern:
      /\b(?:counsell?ing|psychotherapy|therapy) (?:sessions|conversations|dialog(?:ue)?s|transcripts)\b|\bmental[- ]health (?:support groups?|subreddits?|posts|forums?|conversations)\b|\b(?:posts|users|subreddits?|tweets)\b[^.]{0,60}\b(?:depression|depressed|suicid\w{1,8}|self-harm|bipolar|eating disorders?|mental illness)\b/i,
    sensitive: "health",
    unless: INTENT,
  },
  {
    pattern: /\b(?:consumer|lay) (?:health|medical) questions\b|\bmedical consumer questions?\b/i,
    sensitive: "health",
    needs: CONTENT,
    ofData: true,
  },
  {
    pattern:
      /\bquestions (?:and|with) (?:responses|answers|replies)[^.]{0,12} from (?:[\w-]+ ){0,3}(?:medical professionals|doctors|physicians|clinicians|nurses|health professionals)\b/i,
    sensitive: "health",
    unless: INTENT,
    ofData: true,
  },
  {
    pattern: /\bcriminal (?:decisions|judge?ments|convictions|records|rulings)\b/i,
    sensitive: "crime",
    ofData: true,
  },
  {
    pattern:
      /\b(?:demographics? ?[(:]|participants?|respondents?|speakers?|interviewees?|volunteers)[^.]{0,80}\b(?:ethnicit(?:y|ies)|race|religion|sexual orientation|political (?:views?|opinions?|affiliations?|orientation))\b/i,
    sensitive: "attributes",
    unless: INTENT,
    ofData: true,
  },
  {
    pattern:
      /\b(?:age|gender|sex|accents?|ethnicity|occupation) of (?:an? |the |each )?(?:user|participant|patient|customer|respondent|employee|student)\b|\b(?:uuid|hash|hashed id) (?:of|for) (?:an? |the |each )?(?:given |unique )?(?:user|participant|patient|customer|respondent)\b/i,
    unless: INTENT,
    ofData: true,
  },
  {
    pattern:
      /\brecorded by (?:[\w-]+ ){0,3}(?:volunteers|speakers|people|participants|students)\b|\binterviews (?:with|of) (?:[\w-]+ ){0,3}(?:participants|students|employees|people|residents|refugees|survivors)\b|\bessays (?:written )?(?:by|of|from) (?:[\w-]+ ){0,3}(?:students|learners|pupils)\b/i,
    unless: STAGED,
    ofData: true,
  },
  {
    pattern: /(?<![\d.,])\d[\d, \u202f\u00a0]{0,11} ?(?:job )?(?:candidates|applicants)\b/i,
    context: /\b(?:recruiters?|vacanc(?:y|ies)|job seekers?|job applications?)\b/i,
    unless: STAGED,
    ofData: true,
  },
  {
    pattern: /\b(?:age|gender|sex|accents?) of (?:an? |the |each )?speaker\b/i,
    context: /\b(?:audio|recordings?|voices?|clips)\b/i,
    ofData: true,
  },
  {
    pattern:
      /(?<![\d.,])\d[\d,]{1,11} (?:unique |distinct |different |individual |native )?(?:speakers|volunteers|subjects|readers)\b/i,
    needs: /\b(?:speech|audio|voices?|record(?:ed|ings?)|clips|hours)\b/i,
    unless: /\b(?:annotators?|spoken by|million|raters)\b/i,
    sensitive: "biometric",
    sensitiveInCard:
      /\bspeaker (?:verification|recognition)\b|\bvoice cloning\b|\bclon\w{1,3} (?:any|a|the|their) (?:[\w-]+ )?voices?\b|\bvoiceprints?\b/i,
    ofData: true,
  },
  {
    pattern:
      /\b(?:unique|distinct) (?:users|participants|authors|speakers|individuals)\b|(?<![\d.,])\d[\d,]{0,11} (?:participants|respondents|interviewees|employees|customers)\b/i,
    unless: INTENT,
    ofData: true,
  },
  {
    pattern:
      /(?<![\d.,])\d[\d.,]{0,11} ?(?:k|m|million|thousand)?\*{0,2} (?:\w+ )?(?:human )?faces\b(?! (?:of (?:the )?(?:cube|die|mesh|poly\w+)))/i,
    needs:
      /\b(?:images?|photos?|flickr|faces? (?:detection|recognition|verification|anonymi[sz]ation|dataset)|in the wild|facial|persons?|people|ethnic\w*|age)\b/i,
    unless: DRAWN,
    ofData: true,
  },
  {
    pattern:
      /\b(?:posts?|comments|threads|submissions|confessions|stories)\b[^.]{0,60}\b(?:subreddits?|\/?r\/\w+|reddit|forums?)\b/i,
    sensitive: "health",
    context:
      /\b(?:r\/\w*(?:confession|offmychest|relationship|depress|suicid|anxiety|mentalhealth|addiction|stopdrinking|sex|abortion|abuse|ptsd|adhd|bipolar|eatingdis|autis|legaladvice|trans)\w*|confessions? (?:data ?set|corpus|posts))\b/i,
    unless: STAGED,
    ofData: true,
  },
  {
    pattern:
      /(?<!hugging[ -])\b(?:face|facial) (?:images?|photos?|photographs?|pictures|(?:attributes? |recognition |verification )?data ?sets?)\b|\b(?:images|photos|photographs|pictures|portraits|selfies) of (?:[\w-]+ ){0,3}(?:people|persons|faces|celebrities|individuals)\b/i,
    unless: DRAWN,
    sensitive: "biometric",
    sensitiveIf: /\b(?:recogni\w+|verif\w+|identif\w+|identit\w+|races?|racial|ethnic\w*)\b/i,
    ofData: true,
  },
  {
    pattern: new RegExp(
      `\\b${WRITTEN} (?:[\\w-]+ ){0,3}(?:of|by|from|between) (?:[\\w-]+,? ){0,3}${WHO}\\b|\\b(?:user|customer|employee)(?:['’]s?|s['’])?[- ](?:(?:support|service|care) )?(?:chats|calls|conversations|messages|posts|prompts|profiles|e-?mails|chat logs)\\b|\\buser-shared \\w+|\\b(?:data|conversations) from (?:[\\w-]+,? ){0,3}users\\b|\\b(?:public|harvested) (?:[\\w-]+ ){0,2}profiles\\b`,
      "i",
    ),
    needs:
      /\b(?:collect(?:ed|s|ion)?|scraped|crawled|harvested|gathered|extracted|sourced|posted|real|organic|shared|trained|fine-?tuned)\b/i,
    unless: STAGED,
  },
  {
    pattern: /\b(?:from|clean(?:ed)?|filter(?:ed)?) (?:the )?ShareGPT\b/,
    unless: /\bShareGPT[- ](?:format|style|template|like|schema)|\bformat\b/i,
    ofData: true,
  },
  {
    pattern:
      /\bpseudonymi[sz]ed\b[^.]{0,60}\b(?:individuals|persons|patients|users|people|candidates)\b/i,
    ofData: true,
  },
  {
    pattern:
      /\b(?:users|individuals|participants|subjects)\b[^.]{0,40}\bwere not (?:notified|informed|asked)\b/i,
    ofData: true,
  },
  {
    pattern: /\b(?:r[ée]sum[ée]s|curricula vitae) (?:of|from|collected|submitted)\b/i,
    needs: CONTENT,
    ofData: true,
  },
  {
    pattern:
      /\b(?:recordings?|speech|voices?|photos|images|videos|essays) (?:[\w-]+ ){0,3}(?:of|by|from) (?:[\w-]+ ){0,3}(?:children|teenagers|teens|minors|pupils|adolescents|kids)\b/i,
    unless: DRAWN,
    minors: true,
    ofData: true,
  },
  {
    pattern:
      /(?<![\d.,])\d[\d,.]{0,11}(?: ?[kKmM]| (?:thousand|million|billion))? (?:(?!(?:from|of|in|to|and|on|the|with|for)\b)[\w-]+ ){0,3}(?:tweets|(?:reddit|facebook|instagram|forum|social media|twitter|tumblr) (?:posts|comments|threads|submissions|messages)|youtube comments)\b|\b(?:tweets|(?:reddit|facebook|instagram|forum|social media|twitter) (?:posts|comments|threads|submissions|messages)|youtube comments)\b[^.;]{0,30}\b(?:were|was|are|is|have been) (?:\w{2,12}ly )?(?:collected|crawled|scraped|gathered|downloaded|harvested|retrieved|sampled|extracted|annotated|labell?ed)\b|\b(?:collection|corpus|data ?set) of (?:[\w-]+ ){0,3}(?:tweets|(?:reddit|facebook|instagram|forum|social media|twitter) (?:posts|comments|threads|submissions)|youtube comments)\b/i,
    unless: PRETRAINED,
    ofData: true,
  },
  {
    pattern:
      /\b(?:videos?|clips|footage|recordings?) (?:of|showing) (?:[\w-]+ ){0,3}(?:people|persons|pedestrians|drivers|students|participants|individuals|signers|speakers)\b/i,
    unless: COMMENTS,
    ofData: true,
  },
  {
    pattern:
      /\bcomplaints (?:from|of|by|submitted by|filed by|made by) (?:[\w-]+ ){0,3}(?:consumers|customers|users|citizens|residents|passengers|patients)\b|\b(?:transactions|purchases|loan applications|credit records|purchase histories|browsing histories|search histories|check-ins) (?:of|by|from|made by) (?:[\w-]+ ){0,3}(?:customers|clients|users|card ?holders|borrowers|shoppers|households)\b|\b(?:gps|mobility|location) (?:traces|trajectories|histories|data) (?:of|from) (?:[\w-]+ ){0,3}(?:users|people|individuals|drivers|riders|phones|taxis)\b/i,
    unless: STAGED,
    ofData: true,
  },
  {
    pattern:
      /\benron\b[^.;]{0,20}\b(?:e-?mails?|corpus|data ?set)\b|\b(?:census|survey|payroll|personnel) (?:data|records|responses) (?:of|from|on|about) (?:[\w-]+ ){0,3}(?:individuals|people|households|adults|persons|residents|employees)\b/i,
    unless: STAGED,
    ofData: true,
  },
  {
    pattern:
      /\b(?:fingerprint|iris|palm ?print|voiceprint|gait|face recognition|face verification|speaker verification) (?:images?|scans?|samples?|recordings?|data ?sets?|data|corpus)\b/i,
    sensitive: "biometric",
    unless: DRAWN,
    ofData: true,
  },
  {
    pattern:
      /\bgenom(?:es|ic data|e sequences) (?:of|from) (?:[\w-]+ ){0,3}(?:individuals|patients|people|participants|donors)\b|\bgenotypes? (?:of|from) (?:[\w-]+ ){0,3}(?:individuals|patients|people|participants|donors)\b/i,
    sensitive: "health",
    ofData: true,
  },
  {
    pattern:
      /(?<![\d.,])\d[\d,]{0,9} (?:[\w-]+ ){0,2}(?:defendants|inmates|offenders|prisoners)\b|\barrest records\b/i,
    sensitive: "crime",
    unless: STAGED,
    ofData: true,
  },
  {
    pattern:
      /\bchildren['’]s (?:speech|voices|drawings|essays|utterances|recordings)\b|\bchild (?:speech|voice) (?:corpus|data ?set|data|recordings?)\b|\b(?:written|answered|recorded|spoken|read aloud) (?:by|from) (?:[\w-]+ ){0,3}(?:school ?children|pupils|children|teenagers|(?:middle|elementary|primary)[- ]school students|students (?:in|of) grades? \d{1,2})\b/i,
    unless: STORIES,
    minors: true,
    ofData: true,
  },
];
