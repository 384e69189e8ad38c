import { type Message, message, render } from "../../../messages/index.js";
import { sayIn } from "../../../messages/say.js";
import { faultMessage } from "../../../model/hub-client.js";
import { lookup } from "../../../model/lookup.js";
import type { LockedUpstream } from "../../../model/upstream-lock.js";
import type { Locale } from "../../../model/vocabulary.js";
import { type UpstreamProblem, verifyUpstream } from "../../../pipeline/hub/verify.js";
import { json, line } from "../../../report/escape.js";
import { lookUpProgress } from "../../look-up-progress.js";
import { defineCommand, formatIn } from "../../options.js";
import { EXIT } from "../../terminal.js";
import { hubClientOf, lockedNamed, needsOf, specAt } from "../../upstreams/needs.js";
import { entryText } from "../../upstreams/texts.js";
import { localeFlag, policyFlags, resolveFlag } from "../flags.js";

const FORMATS = ["pretty", "json"] as const;

/** What is wrong with the entry of an upstream, or that it has none. */
interface VerifiedUpstream {
  readonly upstream: string;
  readonly entry?: LockedUpstream | undefined;
  readonly problem?: UpstreamProblem | { readonly kind: "not-locked" } | undefined;
}

/** `upstreams verify`: reads what is locked again, and compares it with the lock file. */
export const verifyUpstreamsCommand = defineCommand({
  name: "upstreams verify",
  form: "",
  summary: message("help.upstreams-verify"),
  examples: ["upstreams verify"],
  words: { least: 0, most: 0, takes: message("upstreams.takes-locked") },
  formats: FORMATS,
  flags: { config: policyFlags.config, resolve: resolveFlag, locale: localeFlag },
  async run(options, terminal) {
    const { before, root, missing } = await needsOf({ ...options, offline: false }, terminal, {
      silent: true,
      hubsOfLock: true,
    });
    const client = await hubClientOf(terminal, root, {
      offline: false,
      refresh: true,
      compare: true,
    });
    const progress = lookUpProgress(terminal, options.locale);
    const keys = lockedNamed([], before);
    let read = 0;
    const locked = await Promise.all(
      keys.map(async (upstream): Promise<VerifiedUpstream> => {
        const entry = lookup(before.upstreams, upstream);
        const spec = specAt(upstream);
        const problem = entry && spec ? await verifyUpstream(spec, entry, client) : undefined;
        progress?.(++read, keys.length);
        return { upstream, entry, problem };
      }),
    );
    const notLocked = missing.map(
      (upstream): VerifiedUpstream => ({ upstream, problem: { kind: "not-locked" } }),
    );
    const verified = [...locked, ...notLocked];
    const ok = verified.every(({ problem }) => problem === undefined);
    if (formatIn(options, FORMATS) === "json")
      terminal.out(`${json({ ok, upstreams: verified.map(asJson) })}\n`);
    else {
      const rows = verified.map((upstream) => verifiedText(upstream, options.locale)).join("");
      terminal.out(rows === "" ? `${sayIn(options.locale)("lock.nothing-locked")}\n` : rows);
    }
    return ok ? EXIT.ok : EXIT.findings;
  },
});

const asJson = ({ upstream, problem }: VerifiedUpstream) => ({
  upstream,
  ok: problem === undefined,
  ...(problem === undefined
    ? {}
    : {
        code: `upstream-${problem.kind}`,
        ...("fault" in problem ? { fault: problem.fault } : {}),
        message: render(problemMessage(upstream, problem), "en"),
      }),
});

function verifiedText({ upstream, entry, problem }: VerifiedUpstream, locale: Locale): string {
  if (problem === undefined)
    return `ok  ${line(`${upstream}  ${entry ? entryText(entry, sayIn(locale)) : ""}`)}\n`;
  const text = render(problemMessage(upstream, problem), locale);
  return `upstream-${problem.kind}  ${line(text)}\n`;
}

function problemMessage(
  upstream: string,
  problem: NonNullable<VerifiedUpstream["problem"]>,
): Message {
  const reason = "fault" in problem && problem.fault ? faultMessage(problem.fault) : "";
  switch (problem.kind) {
    case "differs":
      return message("upstreams.differs", { upstream });
    case "gone":
      return message("upstreams.gone", { upstream, reason });
    case "has-card":
      return message("upstreams.has-card", { upstream });
    case "other-reason":
      return message("upstreams.other-fault", { upstream, reason });
    case "metadata":
      return message("upstreams.metadata", { upstream });
    case "incomplete":
      return message("upstreams.incomplete", { upstream });
    case "unreadable":
      return message("upstreams.unreadable", { upstream, reason });
    case "not-locked":
      return message("upstreams.needed", { upstream });
  }
}
