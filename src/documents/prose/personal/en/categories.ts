/** Categories of personal information (DPV-PD names), each with the English words for it. */
export const ENGLISH_CATEGORIES: Readonly<Record<string, string>> = {
  Name: "(?:full|real|first|last|family|given|maiden|person|personal|people['’]?s|users?['’]?s?|patients?['’]?s?|speakers?['’]s?|authors?['’]s?|customers?['’]?s?|individuals?['’]?s?|participants?['’]s?) names?|names? (?:and|or|of (?:the |all |its )?(?:patients?|users?|people|persons|individuals|customers?|employees?|students?|speakers?|authors?|participants?|parties|judges|lawyers|members|staff|candidates|skippers?|children))|names?,? (?:e-?mails?|phone|telephone|address(?:es)?|ages?)",
  Username: "user ?names?|screen names?|nick ?names?|account names?|twitter handles?|user handles?",
  EmailAddress: "e-?mail addresses|e-?mail address|e-?mails? and phone",
  TelephoneNumber: "(?:tele)?phone numbers?|mobile numbers?|cell numbers?",
  PhysicalAddress: "(?:home|postal|street|mailing|residential|shipping|billing) address(?:es)?",
  OfficialID:
    "(?:social security|passport|national id(?:entity)?|id card|identity card|driver['’]?s licen[cs]e) numbers?|\\bid numbers?",
  IPAddress: "ip address(?:es)?",
  VehicleLicenseNumber: "licen[cs]e plates?",
  BirthDate: "dates? of birth|birth ?dates?|birthdays?",
  Age: "\\bages?\\b(?! (?:of the (?:data|model)|group of))",
  Gender: "\\bgenders?\\b|\\bsex\\b",
  Ethnicity: "ethnicit(?:y|ies)|ethnic (?:origins?|backgrounds?|groups?)",
  Race: "\\brace\\b",
  Religion: "\\breligions?\\b|religious (?:beliefs?|affiliations?)",
  PoliticalAffiliation:
    "political (?:views?|opinions?|affiliations?|orientations?|beliefs?|leanings?)",
  SexualOrientation: "sexual (?:orientations?|preferences?)",
  Health:
    "health (?:data|information|records|questions)|medical (?:data|records?|histor(?:y|ies)|dialog(?:ue)?s?|conditions?|questions)|clinical (?:case )?(?:notes|records|letters|reports?|documents|narratives)|discharge (?:summar(?:y|ies)|letters?|notes?)|patient (?:records|notes|messages|histories)|diagnos[ei]s|diseases?|symptoms?|\\bpatients?\\b|medications?|medical professionals",
  MentalHealth:
    "mental[- ]health|depress(?:ion|ed)|suicid\\w{1,8}|self-harm|counsell?ing|psychotherapy",
  Biometric: "biometrics?|fingerprints?|iris scans?|voiceprints?|face (?:recognition|verification)",
  FacialImage:
    "faces\\b|(?:face|facial) (?:images?|photos?|photographs?|pictures)|selfies|portraits|(?:images|photos|pictures) of (?:[\\w-]+ ){0,2}(?:people|persons)",
  Voice: "\\bvoices?\\b|voice recordings?|speech recordings?|recorded speech|\\bspeakers\\b",
  Location: "(?:geo-?)?locations?|gps (?:coordinates|traces)|whereabouts|geo-?tags?",
  Communication:
    "chat logs?|private messages|text messages|sms messages|(?:user|customer) (?:chats|conversations|messages)|(?:conversations?|chats?|dialog(?:ue)?s?|messages|e-?mails) (?:[\\w-]+ ){0,4}(?:of|from|by|between|with) (?:[\\w-]+ ){0,2}(?:users?|customers?|employees?|people|patients?)",
  SocialMedia:
    "\\btweets\\b|social media|(?:facebook|reddit|instagram|weibo) (?:posts|comments)|user profiles?",
  Professional:
    "r[ée]sum[ée]s|curricula vitae|\\bcvs\\b|job applications?|employment histor(?:y|ies)|occupations?",
  Education: "education(?:al)? (?:levels?|histor(?:y|ies)|backgrounds?)",
  BankAccount: "bank accounts?|account numbers|credit card numbers?",
  Income: "\\bincomes?\\b|salar(?:y|ies)",
  CriminalConviction: "criminal (?:records?|convictions?|decisions|judge?ments|rulings)",
  MaritalStatus: "marital status",
};
