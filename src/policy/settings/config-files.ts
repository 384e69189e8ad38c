/** Where a configuration is looked for, first found. Apart from its reader, which most runs need not load. */
export const CONFIG_FILES = [".cardwarden.yml", ".github/cardwarden.yml"] as const;
/** Where packs from elsewhere are pinned, in the root of the repository. */
export const LOCK_FILE = "cardwarden.lock";
