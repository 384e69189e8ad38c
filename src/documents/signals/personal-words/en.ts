import type { PersonalWords } from "./personal-word.js";

/** English words of columns. Sources: DPV-PD for the categories, columns of published tables for the words. */
export const EN: PersonalWords = {
  persons: `user|customer|patient|employee|person|people|student|speaker|worker|annotator|participant|respondent|applicant|
    subscriber|passenger|borrower|victim|defendant|plaintiff|guardian|spouse|mother|father|resident|tenant|voter|citizen|
    reviewer|commenter|sender|recipient|buyer|rater|turker|volunteer|interviewee|contact|author|client|candidate|subject|
    reporter|poster|tweeter|consumer|beneficiary|policyholder|cardholder|doctor|physician|nurse|caller|individual|
    signer|singer|actor|visitor|creator|uploader|learner|pupil|child|infant|household|owner|profile|human|respondant|self`,
  words: [
    {
      category: "EmailAddress",
      decisive:
        "email|e mail|email address|e mail address|mail address|email id|emailaddress|email from|email to",
    },
    {
      category: "TelephoneNumber",
      decisive: `phone|phone number|phonenumber|phone no|telephone|telephone number|telephone no|mobile number|mobile no|
        mobile phone|cell phone|cell number|cellphone|fax number|whatsapp number|phone home|phone work|phone mobile`,
    },
    {
      category: "Name",
      decisive: `first name|last name|firstname|lastname|given name|middle name|surname|family name|maiden name|name first|
        name last|patient name|customer name|employee name|victim name|defendant name|plaintiff name|
        applicant name|respondent name|participant name|passenger name|borrower name|guardian name|spouse name|
        mother name|father name|resident name|tenant name|voter name|citizen name|subscriber name|contact name|
        emergency contact|person name|student name|cardholder name|beneficiary name`,
      whole: "full name|fullname|legal name|real name",
      weak: "speaker name|author name|reviewer name|commenter name|owner name|poster name",
      kinds: "name|personal name|name of person|name of people|people name",
    },
    {
      category: "OfficialID",
      decisive: `ssn|social security number|social security no|passport|passport number|passport no|id card|id card number|
        idcard|national id|national id number|national insurance number|tax id|taxpayer id|driver license|drivers license|
        driving license|driving licence|driver license number|drivers license number|citizen id|license plate|
        licence plate|identity card|identity card number`,
      kinds: "id number|identity number|government id",
    },
    {
      category: "BirthDate",
      decisive: "dob|date of birth|birth date|birthdate|birthday|birth day|dateofbirth",
      weak: "birth year|year of birth|yob|birthyear|place of birth|birthplace|birth place",
    },
    {
      category: "IPAddress",
      decisive: "client ip|user ip|visitor ip",
      whole: "ip address|ip addr|ipaddress",
      weak: "ip",
    },
    {
      category: "PhysicalAddress",
      decisive: `home address|street address|postal address|mailing address|billing address|shipping address|
        residential address|address line|delivery address`,
      kinds: "address|postal code",
    },
    {
      category: "BankAccount",
      decisive: "iban|bank account|bank account number|account iban",
      kinds: "bank detail|account number",
    },
    {
      category: "CreditCardNumber",
      decisive: "credit card|credit card number|debit card number|cardholder number|cvv",
    },
    {
      category: "MedicalRecord",
      decisive: "medical record number|mrn|patient id|patientid",
      kinds: `medical record|health record|patient record|clinical record|clinical note|medical history|
        medical record|patient data|health insurance`,
      special: true,
    },
    {
      category: "FacialPrint",
      decisive: "face embedding|face vector|faceprint|facial landmark",
      kinds: "facial recognition|facial feature|facial recognition data",
      special: true,
    },
    {
      // A photograph is biometric only where it serves to tell persons apart (GDPR, recital 51).
      category: "Picture",
      decisive: "face image|face photo|facial image|face crop|selfie",
      whole: "face|face id",
      kinds: "face photograph|facial photograph",
    },
    {
      category: "Fingerprint",
      decisive: "fingerprint image|fingerprint template|thumbprint",
      whole: "fingerprint",
      special: true,
    },
    {
      category: "Voiceprint",
      decisive: "voiceprint|voice print|speaker embedding",
      special: true,
    },
    {
      category: "Biometric",
      decisive: "iris scan|retina scan",
      kinds: "biometric|biometric data|biometric information|iris",
      special: true,
    },
    { category: "Voice", kinds: "voice|voice recording|speech recording" },
    {
      category: "Identifier",
      ofPerson: true,
      weak: `user id|userid|user hash|user uuid|user no|user number|speaker id|speakerid|client id|worker id|workerid|
        annotator id|participant id|customer id|customer no|customer number|employee id|employee number|person id|student id|
        respondent id|reviewer id|rater id|turker id|volunteer id|member id|passenger id|applicant id|author id|
        twitter id|subject id|voter id|respondent number`,
    },
    {
      category: "Username",
      ofPerson: true,
      weak: "username|user name|screen name|nickname|nick name|user login|login name|user handle|uname|user screen name|profile name|display name|account name",
    },
    {
      category: "Profile",
      weak: "user url|profile url|profile image|avatar|avatar url|bio|user description|profile picture|user profile",
      kinds: "profile|user profile",
    },
    {
      category: "Location",
      weak: `location|latitude|longitude|gps latitude|gps longitude|gps coordinate|city|zip|zip code|zipcode|postcode|postal code|address|home town|hometown|residence|gps|
        home location|country of residence|place of residence`,
      kinds: "geolocation|location data|gps location|gps data|whereabouts",
    },
    {
      category: "Age",
      demographic: true,
      weak: "age|age group|age range|age bracket|age band|age year",
    },
    { category: "Gender", demographic: true, weak: "gender|sex|gender identity" },
    {
      category: "Ethnicity",
      special: true,
      demographic: true,
      weak: `ethnicity|race|race ethnicity|ethnic group|ethnic origin|ethnic background|racial group|skin color|skin tone|
        caste`,
    },
    {
      category: "Religion",
      special: true,
      demographic: true,
      weak: "religion|religious affiliation|religious belief|religious view",
      kinds: "belief|philosophical belief",
    },
    {
      category: "PoliticalOpinion",
      special: true,
      demographic: true,
      weak: `political affiliation|political leaning|political view|political opinion|political orientation|
        political preference|party affiliation|political ideology|political belief`,
      kinds: "politics|political",
    },
    {
      category: "SexualOrientation",
      special: true,
      demographic: true,
      weak: "sexual orientation|sexuality|sexual preference",
      kinds: "sex life",
    },
    {
      category: "Health",
      special: true,
      weak: `diagnosis|medical condition|medication|symptom|hiv status|blood type|disability|pregnancy|comorbidity|
        smoking status|mental health|vaccination status|medical history`,
      kinds: `health|health data|health information|health status|medical data|medical information|disease|
        mental health data|medical condition`,
    },
    {
      category: "Genetic",
      special: true,
      weak: "genotype",
      kinds: "genetic|genetic data|genetic information|genome|dna",
    },
    {
      category: "TradeUnionMembership",
      special: true,
      demographic: true,
      weak: "union membership|trade union membership",
    },
    {
      category: "MaritalStatus",
      demographic: true,
      weak: "marital status|marital|marriage status|civil status|relationship status",
    },
    {
      category: "Nationality",
      demographic: true,
      weak: "nationality|citizenship|native country|country of birth|country of origin|immigration status",
    },
    {
      category: "Profession",
      demographic: true,
      weak: "occupation|profession|job title|employer|workclass|employment|employment status",
    },
    {
      category: "Income",
      demographic: true,
      weak: "income|salary|annual income|household income|monthly income",
    },
    {
      category: "Education",
      demographic: true,
      weak: "education|education level|educational level|level of education",
    },
    {
      category: "Language",
      demographic: true,
      weak: "accent|native language|mother tongue|first language",
    },
    {
      category: "Communication",
      kinds: `chat|chat log|chat message|private message|e mail message|conversation log|call recording|
        private communication`,
    },
  ],
};

/** Words before a name that make it a flag, a number or a setting of what follows. */
export const FLAGS = `has|have|is|are|num|n|no|number|count|total|contains|with|without|valid|verified|show|hide|allow|enable|
  needs|requires|require|own|owns|max|min|avg|mean|send|receive|use|uses|type|missing|prefers|prefer|any`;

/** Words before a name by which it is another thing: a smart phone, the fingerprint of a system. */
export const OTHERS = `smart|head|micro|ear|camera|android|spam|ham|phishing|system|molecular|morgan|code|file|company|business|
  organization|organisation|school|university|hospital|clinic|store|shop|restaurant|support|template|sample|repo|
  repository|package|character|product|brand|server|src|source|dst|dest|destination|agency|institution|hotel|office`;

/** Words before a name that only say which of several it is. */
export const NEUTRAL = "from|to|the|current|primary|secondary|reported|claimed";

/** Words by which a value stands for another one, and can be undone or linked. */
export const PSEUDONYMS = `hash|hashed|md5|sha|sha1|sha256|encrypted|anonymized|anonymised|pseudonymized|pseudonymised|masked|
  pseudonym|token|tokenized`;

/** Words behind a name that change nothing. */
export const ENDINGS =
  "raw|value|text|str|string|clean|cleaned|normalized|primary|secondary|original|field|column";
