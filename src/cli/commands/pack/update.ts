import { message } from "../../../messages/index.js";
import { type Say, sayIn } from "../../../messages/say.js";
import { suggestion, UserError } from "../../../model/errors.js";
import type { LockedPack, LockFile } from "../../../model/lock.js";
import { lockedAt } from "../../../node/remote/loader.js";
import { lockText } from "../../../node/remote/lock.js";
import { holderOf, type Relocking, relock } from "../../../node/remote/relock.js";
import { json, line } from "../../../report/escape.js";
import { outcomeText, writePins } from "../../lock-file.js";
import { defineCommand, formatIn } from "../../options.js";
import { pinText, readPins } from "../../pack/pins.js";
import { EXIT } from "../../terminal.js";
import { dryRunFlag, localeFlag } from "../flags.js";

const FORMATS = ["pretty", "json"] as const;

/** `pack update`: pins what the sources of packs hold now. */
export const updateCommand = defineCommand({
  name: "pack update",
  form: "[source...]",
  summary: message("help.update"),
  examples: ["pack update npm:@acme/ai-policy@^2", "pack update --dry-run"],
  formats: FORMATS,
  flags: { dryRun: dryRunFlag, locale: localeFlag },
  async run(options, terminal) {
    const { paths: words, dryRun, locale } = options;
    const { root, named, before, text, access, progress } = await readPins(terminal, locale);
    const holders = new Set(words.map((word) => holderOfLocked(word, before)));
    // Folders of one package or repository go together.
    const again: Relocking["again"] = (spec) => words.length === 0 || holders.has(holderOf(spec));
    const after = await relock(named, before, { root, access, offline: false, again, progress });
    const isWritten = !dryRun && writePins(root, after, text);
    const places = [...new Set([...Object.keys(before.packs), ...Object.keys(after.packs)])].sort();
    const changes = places.flatMap((spec) => {
      const oldPin = lockedAt(before, spec);
      const newPin = lockedAt(after, spec);
      const same = oldPin && newPin && lockTextOf(oldPin) === lockTextOf(newPin);
      return same
        ? []
        : [{ place: spec, from: oldPin && brief(oldPin), to: newPin && brief(newPin) }];
    });
    if (formatIn(options, FORMATS) === "json") {
      terminal.out(`${json({ written: isWritten, dryRun, changes })}\n`);
      return EXIT.ok;
    }
    const say = sayIn(locale);
    const rows = changes.map(({ place: spec }) => {
      const [pinBefore, pinAfter] = [before, after].map((lock) =>
        stateOf(lockedAt(lock, spec), say),
      );
      return `${line(spec)}  ${pinBefore} -> ${pinAfter}\n`;
    });
    const end =
      dryRun && rows.length > 0
        ? `${say("lock.nothing-written")}\n`
        : outcomeText(
            isWritten,
            places.length === 0 ? say("lock.nothing-to-lock") : undefined,
            say,
          );
    terminal.out(rows.join("") + end);
    return EXIT.ok;
  },
});

/** Only what is locked can be updated; a name in the command is as the configuration writes it. */
function holderOfLocked(word: string, { packs }: LockFile): string {
  if (Object.hasOwn(packs, word)) return holderOf(word);
  throw new UserError(
    "pack-not-locked",
    message("lock.not-locked", { place: word }),
    suggestion(word, Object.keys(packs)) ?? message("lock.lock-adds"),
  );
}

const lockTextOf = (locked: LockedPack) =>
  lockText({ schema: "lock.v1", packs: { place: locked } });

const stateOf = (locked: LockedPack | undefined, say: Say) =>
  locked === undefined ? say("lock.unlocked") : pinText(locked, say);

const brief = ({ name, version, packageVersion, commit, ref, digest }: LockedPack) => ({
  name,
  version,
  ...(packageVersion === undefined ? {} : { packageVersion }),
  ...(commit === undefined ? {} : { commit }),
  ...(ref === undefined ? {} : { ref }),
  digest,
});
