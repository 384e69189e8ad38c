import { basename, join, relative, resolve, sep } from "node:path";
import { type Message, message, render } from "../../../messages/index.js";
import { sayIn } from "../../../messages/say.js";
import { faultMessage } from "../../../model/hub-client.js";
import { lookup } from "../../../model/lookup.js";
import { rootOf } from "../../../node/files.js";
import { writeOutput } from "../../../node/output.js";
import { readLock } from "../../../node/remote/lock.js";
import { exportUpstreams, type NoEntryReason } from "../../../pipeline/hub/export.js";
import { builtinRegister } from "../../../policy/packs/builtin.js";
import { json, line } from "../../../report/escape.js";
import { localPolicy } from "../../local-policy.js";
import { rowText } from "../../lock-file.js";
import { defineCommand, formatIn, usageError } from "../../options.js";
import { checkName, packFile, packNameIn } from "../../pack/pack-file.js";
import { EXIT } from "../../terminal.js";
import { lockedNamed, specAt } from "../../upstreams/needs.js";
import { extendRegister, writeRegister } from "../../upstreams/register-files.js";
import { localeFlag, policyFlags, value } from "../flags.js";

const FORMATS = ["pretty", "json"] as const;

/** `upstreams export`: turns locked upstreams into register entries, for a person to review. */
export const exportUpstreamsCommand = defineCommand({
  name: "upstreams export",
  form: "[upstream...]",
  summary: message("help.upstreams-export"),
  examples: ["upstreams export --pack ./policy/acme", "upstreams export hf:acme/base-8b --out new"],
  formats: FORMATS,
  flags: {
    pack: value("pack", "FOLDER", message("flag.export-pack")),
    out: value("out", "FOLDER", message("flag.export-out")),
    config: policyFlags.config,
    locale: localeFlag,
  },
  async run(options, terminal) {
    const { cwd } = terminal;
    const { paths: words, pack, out, config, locale } = options;
    const named = pack ?? out;
    if (named === undefined || (pack !== undefined && out !== undefined))
      throw usageError(
        message("cli.wrong-words", {
          command: "upstreams export",
          takes: message("upstreams.takes-pack"),
        }),
        message("cli.for-example", { call: "cardwarden upstreams export --pack ./policy/acme" }),
      );
    const root = rootOf(cwd, [cwd]);
    const { lock } = readLock(root);
    const { policy } = await localPolicy({ config, locale, packs: undefined }, terminal);
    const { register } = builtinRegister(policy.packs);
    const locked = lockedNamed(words, lock).flatMap((key) => {
      const [spec, upstream] = [specAt(key), lookup(lock.upstreams, key)];
      return spec && upstream ? [[spec, upstream] as const] : [];
    });
    const { entries, left } = exportUpstreams(locked, register);
    const folder = resolve(cwd, named);
    const isNewPack = pack !== undefined && (await packNameIn(folder)) === undefined;
    if (isNewPack) checkName("pack", basename(folder));
    const extended = await extendRegister(
      pack === undefined ? folder : join(folder, "register"),
      entries.map(({ entry }) => entry),
    );
    writeRegister(root, extended);
    const isFirst = isNewPack && extended.files.length > 0;
    const written = [
      ...(isFirst ? [writePack(root, folder)] : []),
      ...extended.files.map(({ path }) => path),
    ].map((path) => shown(cwd, path));
    const isPresent = (pattern: string, kind: string) =>
      extended.present.some((entry) => entry.pattern === pattern && entry.kind === kind);
    const [present, added] = [true, false].map((isOld) =>
      entries
        .filter(({ entry }) => isPresent(entry.pattern, entry.kind) === isOld)
        .map(({ upstream }) => upstream),
    ) as [string[], string[]];
    if (formatIn(options, FORMATS) === "json") {
      const reasons = left.map(({ upstream, reason }) => ({
        upstream,
        code: reason.kind,
        message: render(reasonMessage(reason), "en"),
      }));
      terminal.out(`${json({ written, added, present, left: reasons })}\n`);
      return EXIT.ok;
    }
    const say = sayIn(locale);
    const rows = [
      ...added.map((key) => rowText(say("lock.added"), line(key))),
      ...present.map((key) => rowText(say("upstreams.present"), line(key))),
      ...left.map(({ upstream, reason }) =>
        rowText(
          say("upstreams.left"),
          line(`${upstream}  ${render(reasonMessage(reason), locale)}`),
        ),
      ),
      ...written.map((file) => `${say("cli.wrote", { file: line(file) })}\n`),
    ];
    const next =
      pack === undefined
        ? say("upstreams.next-of-files")
        : say("upstreams.next-of-export", { pack: line(`./${shown(root, folder)}`) });
    const end = written.length === 0 ? say("lock.nothing-written") : next;
    terminal.out(`${rows.join("")}${end}\n`);
    return EXIT.ok;
  },
});

/** Writes the `pack.json` of a new pack, whose folder has its name. */
function writePack(root: string, folder: string): string {
  const path = join(folder, "pack.json");
  const name = basename(folder);
  writeOutput({ path, root, folders: true }, [packFile(name, `Register of ${name}`)]);
  return path;
}

const shown = (folder: string, path: string): string => relative(folder, path).split(sep).join("/");

function reasonMessage(reason: NoEntryReason): Message {
  switch (reason.kind) {
    case "no-card":
      return message("upstreams.left-no-card", { reason: faultMessage(reason.fault) });
    case "no-license":
      return message("upstreams.left-no-license");
    case "unknown-license":
      return message("upstreams.left-unknown-license", { license: reason.license });
    case "licenses":
      return message("upstreams.left-licenses", { license: reason.license });
    case "sources":
      return message("upstreams.left-sources", { names: reason.names });
    case "teachers":
      return message("upstreams.left-teachers", { names: reason.names });
    case "base":
      return message("upstreams.left-base", { name: reason.name });
  }
}
