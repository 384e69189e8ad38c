/** Texts of the commands on locked upstreams in English. */
export const CLI_UPSTREAMS = {
  "help.upstreams-lock": "Pin what hubs state about upstreams; exit 1 if a look-up fails.",
  "help.upstreams-update": "Look up locked upstreams again and report changes; exits like lock.",
  "help.upstreams-verify": "Read locked upstreams again at their commits; exit 1 on a difference.",
  "help.upstreams-export": "Write locked upstreams as register entries, for a person to review.",
  "flag.export-pack": "folder of the pack; adds entries to its register and changes none",
  "flag.export-out": "folder for upstreams.json and datasets.json, if there is no pack",
  "upstreams.no-hub": "no hub is configured",
  "upstreams.name-hub":
    "add `resolve: [hub]` to the configuration, or run `cardwarden upstreams lock --resolve hub`",
  "upstreams.takes-locked": "no names: it checks everything that is locked",
  "upstreams.not-locked": "the upstream {upstream} is not in cardwarden.lock",
  "upstreams.lock-adds": "cardwarden upstreams lock adds what the repository needs",
  "upstreams.nothing-to-lock":
    "the repository and the register know every upstream, so there is nothing to lock",
  "upstreams.no-license": "no license",
  "upstreams.entry": "{license}, commit {commit}",
  "upstreams.entry-gated": "{entry}, gated",
  "upstreams.not-read": "not read",
  "upstreams.run-again":
    "what could not be read stays as it was, and nothing was removed; run the command again",
  "upstreams.apart": "; ",
  "upstreams.relation": "{relation} {name}",
  "upstreams.now-locked": "is new: {entry}",
  "upstreams.not-needed": "is no longer needed",
  "upstreams.withdrawn": "was withdrawn: the hub no longer has a public repository of that name",
  "upstreams.card-gone": "no longer has a card: {reason}",
  "upstreams.came-back": "has a card now: {entry}",
  "upstreams.other-reason": "still has no card: {reason}",
  "upstreams.relicensed": "was relicensed from {from} to {to} since commit {commit}",
  "upstreams.gated":
    "is gated now: the hub gives its files only to people who accepted its conditions",
  "upstreams.not-gated": "is no longer gated",
  "upstreams.renamed": "was renamed to {id}",
  "upstreams.names": "now says: {relation}",
  "upstreams.names-no-more": "no longer says: {relation}",
  "upstreams.read-otherwise":
    "is unchanged, but this version reads its license as {to} instead of {from}",
  "upstreams.new-commit": "is at commit {commit} now, with nothing else changed",
  "upstreams.differs":
    "{upstream} differs from the lock: the card at that commit is not the one that was locked",
  "upstreams.gone": "{upstream} can no longer be read at its commit: {reason}",
  "upstreams.has-card": "{upstream} has a card now; `cardwarden upstreams update` locks it",
  "upstreams.other-fault":
    "{upstream} still has no card, for a different reason than in the lock: {reason}",
  "upstreams.metadata":
    "{upstream} is gated and cannot be compared: the hub no longer shows the locked metadata; cardwarden upstreams update takes the current ones",
  "upstreams.incomplete":
    "{upstream} has no commit or no digest in the lock; cardwarden upstreams update adds them",
  "upstreams.unreadable": "{upstream} could not be read now: {reason}",
  "upstreams.needed": "{upstream} is needed and not locked; cardwarden upstreams lock adds it",
  "upstreams.takes-pack": "upstreams of the lock or none, and --pack or --out with a folder",
  "upstreams.register-broken": "{file} is not a list of register entries: {place} {problem}",
  "upstreams.register-not-json": "{file} is not JSON",
  "upstreams.correct-first": "correct it first; nothing was written",
  "upstreams.present": "present",
  "upstreams.left": "left out",
  "upstreams.left-no-card": "it has no card: {reason}",
  "upstreams.left-no-license": "its card states no license",
  "upstreams.left-unknown-license":
    "the register has no license {license}; add its text to register/licenses.json first",
  "upstreams.left-licenses": "its license is {license}, but an entry holds one license",
  "upstreams.left-sources": "it is made from {names}, which an entry cannot express",
  "upstreams.left-teachers": "it was trained on outputs of {names}, which an entry cannot express",
  "upstreams.left-base": "its base {name} is neither in the register nor among these entries",
  "upstreams.next-of-export":
    "next: read each card at the address in source, correct its entry, then set verified to true;\n      the configuration names the pack: packs: [..., {pack}]",
  "upstreams.next-of-files":
    "next: read each card at the address in source, correct its entry, then set verified to true;\n      a pack takes the files in its folder register",
} as const;
