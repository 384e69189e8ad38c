import { message, render } from "../../../messages/index.js";
import { sayIn } from "../../../messages/say.js";
import type { Locale } from "../../../model/vocabulary.js";
import { type Verified, verifyLock } from "../../../node/remote/verify.js";
import { json, line } from "../../../report/escape.js";
import { defineCommand, formatIn } from "../../options.js";
import { readPins, versionText } from "../../pack/pins.js";
import { EXIT } from "../../terminal.js";
import { localeFlag } from "../flags.js";

const FORMATS = ["pretty", "json"] as const;

/** `pack verify`: fetches what is locked again, and compares it with the lock file. */
export const verifyCommand = defineCommand({
  name: "pack verify",
  form: "",
  summary: message("help.verify"),
  examples: ["pack verify"],
  words: { least: 0, most: 0, takes: message("cli.takes-locked-packs") },
  formats: FORMATS,
  flags: { locale: localeFlag },
  async run(options, terminal) {
    const { locale } = options;
    const { root, named, before, access, progress } = await readPins(terminal, locale);
    const verified = await verifyLock(named, before, root, access, progress);
    const ok = verified.every(({ fault }) => fault === undefined);
    if (formatIn(options, FORMATS) === "json")
      terminal.out(`${json({ ok, packs: verified.map(asJson) })}\n`);
    else if (verified.length === 0) terminal.out(`${sayIn(locale)("lock.nothing-locked")}\n`);
    else terminal.out(verified.map((pack) => verifiedText(pack, locale)).join(""));
    return ok ? EXIT.ok : EXIT.findings;
  },
});

const asJson = ({ packSpec: spec, pack, fault, note }: Verified) => ({
  place: spec,
  ok: fault === undefined,
  ...(pack ? { name: pack.name, version: pack.version } : {}),
  ...(fault ? { code: fault.code, message: fault.message, hint: fault.hint } : {}),
  ...(note === undefined ? {} : { note: render(note, "en") }),
});

function verifiedText({ packSpec: spec, pack, fault, note }: Verified, locale: Locale): string {
  if (fault) return `${fault.code}  ${line(fault.in(locale).message)}\n`;
  return `ok  ${line(spec)}${versionText(pack, sayIn(locale))}${note === undefined ? "" : `; ${line(render(note, locale))}`}\n`;
}
