/** Texts of `fix` in English. */
export const CLI_FIX = {
  "fix.fixed": "fixed",
  "fix.would-fix": "would be fixed",
  "fix.prepared": "placeholder",
  "fix.held": "not fixed",
  "fix.unreadable": "the document could no longer be read",
  "fix.new-error": "a new error would appear",
  "fix.no-effect": "the finding would stay",
  "fix.overlap": "another fix changes the same place differently",
  "fix.other-file": "it is outside the checked documents",
  "fix.sum": "{count} fixed",
  "fix.would-sum": "{count} would be fixed",
  "fix.sum-held": "{count} held back",
  "fix.sum-prepared":
    "{count} with placeholders to fill in; they state nothing until you fill them in",
  "fix.sum-unsafe": "{count} more with --unsafe",
  "fix.sum-open": "{count} without a fix",
  "fix.nothing": "nothing to fix",
  "fix.file-changed": "not written: the file has changed since it was read",
  "fix.file-failed": "not written: check the folder and its permissions",
  "fix.file-hidden":
    "its diff is not shown: it contains control characters that a terminal or a log would interpret",
} as const;
