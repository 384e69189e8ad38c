import { message } from "../../../messages/index.js";
import { sayIn } from "../../../messages/say.js";
import { lockedAt } from "../../../node/remote/loader.js";
import { relock } from "../../../node/remote/relock.js";
import { json, line } from "../../../report/escape.js";
import { outcomeText, rowText, writePins } from "../../lock-file.js";
import { defineCommand, formatIn } from "../../options.js";
import { readPins, versionText } from "../../pack/pins.js";
import { EXIT } from "../../terminal.js";
import { localeFlag, offlineFlag } from "../flags.js";

const FORMATS = ["pretty", "json"] as const;

/** `pack lock`: pins the packs from elsewhere that the configuration names. */
export const lockCommand = defineCommand({
  name: "pack lock",
  form: "",
  summary: message("help.lock"),
  examples: ["pack lock"],
  words: { least: 0, most: 0, takes: message("cli.takes-configured-packs") },
  formats: FORMATS,
  flags: { locale: localeFlag, offline: offlineFlag },
  async run(options, terminal) {
    const { offline, locale } = options;
    const { root, named, before, text, access, progress } = await readPins(terminal, locale);
    const again = () => false;
    const after = await relock(named, before, { root, access, offline, again, progress });
    const isWritten = writePins(root, after, text);
    const places = Object.keys(after.packs).sort();
    const added = places.filter((spec) => lockedAt(before, spec) === undefined);
    const unchanged = places.filter((spec) => !added.includes(spec));
    const dropped = Object.keys(before.packs).filter((spec) => lockedAt(after, spec) === undefined);
    if (formatIn(options, FORMATS) === "json") {
      terminal.out(
        `${json({ written: isWritten, added, kept: unchanged, dropped, packs: after.packs })}\n`,
      );
      return EXIT.ok;
    }
    const say = sayIn(locale);
    const row = (word: string) => (spec: string) =>
      rowText(word, `${line(spec)}${versionText(lockedAt(after, spec), say)}`);
    const rows = [
      ...added.map(row(say("lock.added"))),
      ...unchanged.map(row(say("lock.kept"))),
      ...dropped.map(row(say("lock.dropped"))),
    ];
    const empty = places.length === 0 ? say("lock.nothing-to-lock") : undefined;
    terminal.out(rows.join("") + outcomeText(isWritten, empty, say));
    return EXIT.ok;
  },
});
