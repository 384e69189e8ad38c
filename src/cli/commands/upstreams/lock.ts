import { message } from "../../../messages/index.js";
import { sayIn } from "../../../messages/say.js";
import { lookup } from "../../../model/lookup.js";
import { json, line } from "../../../report/escape.js";
import { outcomeText, rowText, writePins } from "../../lock-file.js";
import { defineCommand, formatIn } from "../../options.js";
import { noDocuments } from "../../prepare.js";
import { EXIT } from "../../terminal.js";
import { needsOf } from "../../upstreams/needs.js";
import { entryText, failedText } from "../../upstreams/texts.js";
import { localeFlag, offlineFlag, policyFlags, resolveFlag } from "../flags.js";

const FORMATS = ["pretty", "json"] as const;

/** `upstreams lock`: pins what hubs state of the upstreams that only hubs know. */
export const lockUpstreamsCommand = defineCommand({
  name: "upstreams lock",
  form: "[paths...]",
  summary: message("help.upstreams-lock"),
  examples: ["upstreams lock", "upstreams lock --resolve hub --resolve modelscope"],
  formats: FORMATS,
  flags: {
    config: policyFlags.config,
    resolve: resolveFlag,
    locale: localeFlag,
    offline: offlineFlag,
  },
  async run(options, terminal) {
    const { root, before, text, relocked, hasDocuments } = await needsOf(options, terminal, {});
    if (!hasDocuments) {
      terminal.err(noDocuments(options));
      return EXIT.nothing;
    }
    const { upstreams, added, kept, dropped, failed } = relocked;
    const isWritten = writePins(root, { ...before, upstreams }, text);
    const code = failed.length > 0 ? EXIT.findings : EXIT.ok;
    if (formatIn(options, FORMATS) === "json") {
      terminal.out(`${json({ written: isWritten, added, kept, dropped, failed, upstreams })}\n`);
      return code;
    }
    const say = sayIn(options.locale);
    const row = (word: string) => (key: string) => {
      const entry = lookup(upstreams, key) ?? lookup(before.upstreams, key);
      return rowText(word, line(`${key}  ${entry ? entryText(entry, say) : ""}`));
    };
    const rows = [
      ...added.map(row(say("lock.added"))),
      ...kept.map(row(say("lock.kept"))),
      ...dropped.map(row(say("lock.dropped"))),
    ].join("");
    const isEmpty = added.length + kept.length + failed.length === 0;
    const empty = isEmpty ? say("upstreams.nothing-to-lock") : undefined;
    terminal.out(rows + failedText(failed, say) + outcomeText(isWritten, empty, say));
    return code;
  },
});
