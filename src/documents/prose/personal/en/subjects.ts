/** Whose information it is, each with the English words for them. */
export const ENGLISH_SUBJECTS: Readonly<Record<string, string>> = {
  patients: "patients?",
  users: "users?|redditors|posters|commenters|players",
  customers: "customers?|clients|consumers|buyers|shoppers",
  employees: "employees?|staff|workers at",
  speakers: "speakers?|voice (?:actors?|talents?)|narrators",
  authors: "authors?|writers|reviewers",
  children: "children|minors|teenagers|teens|pupils|adolescents|kids",
  students: "students?|learners",
  candidates: "(?:job )?(?:candidates|applicants)|job seekers",
  participants: "participants?|respondents|interviewees|volunteers|human subjects",
  "public figures": "public figures|celebrit(?:y|ies)|politicians|actors",
  "help seekers": "help-?seekers|counsell?ing clients",
  "parties to proceedings":
    "defendants|plaintiffs|litigants|parties to (?:the )?(?:case|proceedings)",
};
