/** Texts of `pack diff --on` in English. */
export const PACK_IMPACT = {
  "impact.repository": "1 repository",
  "impact.repositories": "{count} repositories",
  "impact.error": "1 error",
  "impact.errors": "{count} errors",
  "impact.warning": "1 warning",
  "impact.warnings": "{count} warnings",
  "impact.notice": "1 notice",
  "impact.notices": "{count} notices",
  "impact.counts": "{counts}",
  "impact.fails-now": "fails now, {severity}",
  "impact.passes-now": "passes now, was {severity}",
  "impact.severity-was": "{severity}, was {was}",
  "impact.undecided": "{effect} (cannot be decided)",
  "impact.would-end": "its runs would end with an error under {version}",
  "impact.ends": "its runs end with an error under {version}",
  "impact.not-tried": "could not be tried",
  "impact.tried":
    "{repositories} tried: something would differ in {affected}, nothing in {unaffected}",
  "impact.tried-some-empty":
    "{repositories} tried: something would differ in {affected}, nothing in {unaffected} ({empty} without a card)",
  "impact.not-tried-with-both": "{repositories} could not be tried with both versions",
  "impact.passed-over": "{count} folders or JSON files skipped: neither checkout nor facts",
  "impact.column-rule": "rule",
  "impact.column-repositories": "repositories",
  "impact.column-failing": "newly failing",
  "impact.column-passing": "newly passing",
  "impact.column-repository": "repository",
  "impact.column-before": "before",
  "impact.column-after": "after",
  "impact.column-example": "for example",
  "impact.more-in-json": "and {count} more: --format json has them all",
  "impact.and-more": "and {count} more",
  "impact.note": "note: {text}",
  "impact.heading": "### What it would change",
  "impact.where": "#### Where",
  "impact.more-rows": "And {count} more rows: `--format json` has them all.",
  "impact.example-and-more": "{example}; {count} more",
  "impact.pack-added":
    "Where a configuration does not name the pack, it was added to the packs that it names.",
  "impact.facts-without-configuration":
    "Facts files contain no configuration: they were judged by the pack and what it extends alone, without the severities, parameters, waivers, baselines and other packs of their repositories.",
  "impact.facts-without-register":
    "Facts files contain what the register and the authorizations said when they were written, so changes to entries and authorizations have no effect on them.",
  "impact.facts-incomplete":
    "Some facts files lack facts that this version of the tool knows: rules that need one cannot decide. Write them again with check --facts.",
} as const;
