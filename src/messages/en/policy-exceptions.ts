/** Texts of src/policy/exceptions in English. */
export const POLICY_EXCEPTIONS = {
  "waiver.refused": "{rule} cannot be waived",
  "waiver.remove-and-fix": "remove the waiver, and fix what the rule reports",
  "waiver.rule-removed": "the waiver is for {rule}, which was removed in {version}: {reason}",
  "waiver.remove": "remove the waiver",
  "waiver.unused": "the waiver of {rule} for {subject} (owner: {owner}) matches no finding",
  "waiver.match":
    "remove it, or give the path of the document or the subject as the JSON report names it; cardwarden waive writes a waiver that matches",
  "waiver.match-subject":
    "remove it, or write the subject as this rule names it, {subjects}, or the path {file}; cardwarden waive writes such a waiver",
  "ignore.unused": "the comment for {rule} matches no finding",
  "ignore.move": "remove it, or put it on the line of the finding or the line above it",
  "ignore.unknown-rule": "the comment names a rule that no pack has: {rule}",
  "ignore.write": "write cardwarden-ignore <rule>: <reason>",
  "ignore.refused": "{rule} cannot be ignored by a comment",
  "ignore.remove-and-fix": "remove the comment, and fix what the rule reports",
  "ignore.without-reason": "the comment for {rule} gives no reason",
  "ignore.not-at-base":
    "the comment for {rule} does not count: on the base revision it does not cover this finding",
  "ignore.counts-later": "a comment counts once it is on the base revision",
  "baseline.invalid": "the baseline cannot be used: {problem}",
  "baseline.invalid-value": "/{path}: {problem}",
  "baseline.write-again": "fix it, or write it again with --write-baseline",
  "baseline.reason": "was there when the baseline was written",
  "baseline.unused": "findings of the baseline that are no longer found: {count}",
  "baseline.remove": "cardwarden check --write-baseline FILE removes them",
  "authorization.no-owner": "not stated",
  "authorization.unused":
    "the authorization for {upstream} (owner: {owner}) does not match any upstream in use",
  "authorization.match": "remove it, or name the upstream as the lineage does",
  "authorization.ended": "the authorization for {upstream} (owner: {owner}) ended on {day}",
  "authorization.renew": "renew the authorization and record it, or remove the entry",
  "authorization.ends-soon": "the authorization for {upstream} (owner: {owner}) ends on {day}",
  "authorization.renew-before": "renew the authorization before that day",
} as const;
