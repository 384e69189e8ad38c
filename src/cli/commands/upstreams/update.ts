import { message } from "../../../messages/index.js";
import { sayIn } from "../../../messages/say.js";
import { rootOf } from "../../../node/files.js";
import { readLock } from "../../../node/remote/lock.js";
import { upstreamChanges } from "../../../pipeline/hub/upstream-changes.js";
import { json } from "../../../report/escape.js";
import { outcomeText, writePins } from "../../lock-file.js";
import { defineCommand, formatIn } from "../../options.js";
import { noDocuments } from "../../prepare.js";
import { EXIT } from "../../terminal.js";
import { lockedNamed, needsOf } from "../../upstreams/needs.js";
import { changeText, failedText } from "../../upstreams/texts.js";
import { dryRunFlag, localeFlag, policyFlags, resolveFlag } from "../flags.js";

const FORMATS = ["pretty", "json"] as const;

/** `upstreams update`: asks hubs again, and says what became of the locked upstreams. */
export const updateUpstreamsCommand = defineCommand({
  name: "upstreams update",
  form: "[upstream...]",
  summary: message("help.upstreams-update"),
  examples: ["upstreams update --dry-run", "upstreams update hf:acme/base-8b"],
  formats: FORMATS,
  flags: {
    dryRun: dryRunFlag,
    config: policyFlags.config,
    resolve: resolveFlag,
    locale: localeFlag,
  },
  async run(options, terminal) {
    const { cwd } = terminal;
    const { paths: words, dryRun, locale } = options;
    const named = new Set(lockedNamed(words, readLock(rootOf(cwd, [cwd])).lock));
    const { root, before, text, relocked, hasDocuments } = await needsOf(
      { ...options, paths: [], offline: false },
      terminal,
      { again: (key) => named.has(key), refresh: true, hubsOfLock: true },
    );
    if (!hasDocuments) {
      terminal.err(noDocuments(options));
      return EXIT.nothing;
    }
    const { upstreams, failed } = relocked;
    const isWritten = !dryRun && writePins(root, { ...before, upstreams }, text);
    const changes = upstreamChanges(before.upstreams ?? {}, upstreams);
    const code = failed.length > 0 ? EXIT.findings : EXIT.ok;
    if (formatIn(options, FORMATS) === "json") {
      terminal.out(`${json({ written: isWritten, dryRun, changes, failed })}\n`);
      return code;
    }
    const say = sayIn(locale);
    const rows = changes.map((change) => changeText(change, say)).join("");
    const isEmpty = Object.keys({ ...before.upstreams, ...upstreams }).length === 0;
    const end =
      dryRun && changes.length > 0
        ? `${say("lock.nothing-written")}\n`
        : outcomeText(isWritten, isEmpty ? say("lock.nothing-locked") : undefined, say);
    terminal.out(rows + failedText(failed, say) + end);
    return code;
  },
});
