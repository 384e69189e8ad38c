import { join } from "node:path";
import { type CheckResult, check } from "../check.js";
import { UserError } from "../errors.js";
import { exampleProblems, exampleRun } from "../example.js";
import { fixProblems } from "../fix/example.js";
import type { Example, Pack, RuleFile } from "../model/rule.js";
import { packFolder } from "../node/files.js";
import { memoryHost } from "../node/memory-host.js";
import { BUILTIN_PACKS, type BuiltinPack, builtinRegister } from "../policy/builtin.js";
import { loadPack } from "../policy/load.js";
import { withParameters } from "../policy/parameters.js";
import { resolvePolicy } from "../policy/resolve.js";
import { line } from "../report/escape.js";
import { count } from "./count.js";
import { filesOf } from "./example-files.js";

/** Runs every example of every rule of a pack, each under its rule alone. */
export async function testPack(
  folder: string,
  today: string,
): Promise<{ text: string; failed: boolean }> {
  const source = await packFolder(folder);
  const whole = loadPack(source);
  const own = { rules: Object.keys(source.rules), load: () => whole };
  const builtin = { ...BUILTIN_PACKS, [whole.name]: own };
  const out: string[] = [];
  let examples = 0;
  let failed = 0;
  for (const rule of whole.rules) {
    const pack = { ...whole, rules: [rule] };
    const home = join(folder, rule.id.slice(whole.name.length + 1));
    for (const example of rule.examples) {
      examples++;
      const problems = await problemsOf(home, rule, pack, example, { today, builtin });
      if (problems.length === 0) continue;
      failed++;
      out.push(`${rule.id} ${line(example.path)}`, ...problems.map((text) => `  ${line(text)}`));
    }
  }
  if (failed > 0)
    out.push("", "next: cardwarden facts FILE --rule ID shows how a rule sees a file");
  out.push(
    `${count(whole.rules.length, "rule")}, ${count(examples, "example")}, ${failed} failed`,
    "",
  );
  return { text: out.join("\n"), failed: failed > 0 };
}

interface Around {
  readonly today: string;
  readonly builtin: Readonly<Record<string, BuiltinPack>>;
}

/** What the example promises and does not keep; a mistake in the example itself is one too. */
async function problemsOf(
  home: string,
  rule: RuleFile,
  pack: Pack,
  example: Example,
  around: Around,
): Promise<string[]> {
  try {
    const files = filesOf(home, example.path);
    const { result, ran } = await run(files, pack, around);
    const problems = await exampleProblems(rule, ran, example, result);
    return example.fixed === undefined
      ? problems
      : [...problems, ...fixProblems(rule.id, result.report, files, filesOf(home, example.fixed))];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [`${error.message}${error.hint === undefined ? "" : ` (${error.hint})`}`];
  }
}

async function run(
  documents: Readonly<Record<string, string>>,
  pack: Pack,
  { today, builtin }: Around,
): Promise<{ result: CheckResult; ran: Pack }> {
  const { register, digest } = builtinRegister();
  const { files, config, date, change } = exampleRun(documents, today);
  const policy = await resolvePolicy(config, {}, builtin, (path) =>
    Promise.reject(
      new UserError(
        "pack-not-supported",
        `the configuration of an example cannot load the pack ${path}`,
        "an example runs under the rule beside it alone",
      ),
    ),
  );
  const ran = withParameters(pack, config.parameters ?? []);
  const result = await check(memoryHost(files), {
    ...policy,
    packs: [ran],
    register,
    registerDigest: digest,
    locale: "en",
    date,
    ...(change ? { change } : {}),
  });
  return { result, ran };
}
