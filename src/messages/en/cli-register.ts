/** Texts of the commands on the register in English. */
export const CLI_REGISTER = {
  "help.register-check": "List entries and laws due for review, and rules whose basis changed.",
  "flag.since": "day of the last review (default: a month ago)",
  "register-check.takes": "no names: it checks the whole register",
  "register-check.since-after-date": "--since {since} is not before {date}",
  "register-check.earlier": "give the day of the last review",
  "register-check.nothing": "Nothing is due for review on {date}.",
  "register-check.title": "Register review, {date}",
  "register-check.entries": "Past the review date: {count}",
  "register-check.entry": "{name} (`{id}`): due {due}",
  "register-check.entry-read": "{name} (`{id}`): read on {read}, due {due}",
  "register-check.upstreams": "Models and data sets recorded more than a year ago: {count}",
  "register-check.of-provider": "{provider}: {count}, the oldest recorded on {read}",
  "register-check.of-others": "other publishers",
  "register-check.rules": "Rules whose basis changed: {count}",
  "register-check.in-force": "`{rule}`: {citation} applies since {on}",
  "register-check.no-longer-in-force": "`{rule}`: {citation} no longer applies since {on}",
  "register-check.replaced": "`{rule}`: {citation} was replaced by {by}",
  "register-check.how":
    "Read each text again at its source, update its entry and its dates, and run `npm run sources` to compare the recorded digests.",
} as const;
