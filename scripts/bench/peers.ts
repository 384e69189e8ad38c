import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { writeCards } from "./cards.js";
import { withFolder } from "./folders.js";
import { matterOf } from "./matter.js";
import { type Call, check, inTurn } from "./processes.js";
import type { Measure, Row, Settings, Unmeasured } from "./rows.js";

const CARDS = 1000;
const ROUNDS = 3;
const LICENSES = ["apache-2.0", "mit", "cc-by-4.0", "cc-by-nc-4.0", "llama3.1", "openrail"];

/** Three rules: what has to be there, which words it may be, and how it is written. */
const SPECTRAL_RULES = `rules:
  license-stated:
    given: $
    severity: error
    then: {field: license, function: truthy}
  license-known:
    given: $.license
    severity: error
    then: {function: enumeration, functionOptions: {values: ${JSON.stringify(LICENSES)}}}
  task-spelled:
    given: $.pipeline_tag
    severity: error
    then: {function: pattern, functionOptions: {match: "^[a-z]+(-[a-z0-9]+)*$"}}
`;
const CONFTEST_RULES = `package main

import rego.v1

deny contains "license is not stated" if not input.license

deny contains sprintf("%v is no known license", [input.license]) if {
	input.license
	not input.license in ${JSON.stringify(LICENSES)}
}

deny contains sprintf("%v is no task", [input.pipeline_tag]) if {
	input.pipeline_tag
	not regex.match(\`^[a-z]+(-[a-z0-9]+)*$\`, input.pipeline_tag)
}
`;

/**
 * Other tools that check YAML by rules, on the front matter of the same cards: three rules of theirs, without places and
 * prose, against a whole run of ours.
 */
export const peers: Measure = (settings) =>
  withFolder(async (folder) => {
    const cards = join(folder, "cards");
    const matters = join(folder, "matters");
    const rules = join(folder, "rules");
    for (const path of [cards, matters, rules]) mkdirSync(path);
    await writeCards(cards, CARDS);
    extract(cards, matters);
    writeFileSync(join(rules, "spectral.yml"), SPECTRAL_RULES);
    writeFileSync(join(rules, "policy.rego"), CONFTEST_RULES);
    const own = check(settings.root, cards, [".", "--format", "json"]);
    return [
      rowOf("Spectral", spectral(settings, matters, rules), own, "npm i @stoplight/spectral-cli"),
      rowOf(
        "conftest",
        conftest(settings, matters, rules),
        own,
        "go install github.com/open-policy-agent/conftest@latest",
      ),
    ];
  });

function rowOf(name: string, theirs: Call | undefined, own: Call, how: string): Row | Unmeasured {
  const measure = `${CARDS} cards: CPU of ${name}, 3 rules on front matter : ours`;
  if (theirs === undefined)
    return { measure, reason: `${how}, then --${name.toLowerCase()} FILE or on PATH` };
  const cost = inTurn(ROUNDS, { theirs, own });
  return { measure, value: cost.theirs / cost.own, unit: "x" };
}

function spectral({ spectral: given }: Settings, cwd: string, rules: string): Call | undefined {
  const file = given ?? onPath("spectral");
  return file === undefined
    ? undefined
    : {
        file,
        args: ["lint", "*.yaml", "--ruleset", join(rules, "spectral.yml"), "--quiet"],
        cwd,
        codes: [0, 1],
      };
}

function conftest({ conftest: given }: Settings, cwd: string, rules: string): Call | undefined {
  const file = given ?? onPath("conftest");
  return file === undefined
    ? undefined
    : { file, args: ["test", ".", "--policy", rules], cwd, codes: [0, 1] };
}

function extract(cards: string, folder: string): void {
  const files = readdirSync(cards, { recursive: true, encoding: "utf8" });
  for (const [i, name] of files.filter((file) => file.endsWith(".md")).entries()) {
    const { matter } = matterOf(readFileSync(join(cards, name), "utf8"));
    writeFileSync(join(folder, `card-${i}.yaml`), `${matter ?? ""}\n`);
  }
}

/** Returns the path of a program. */
function onPath(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? "").split(delimiter))
    try {
      readFileSync(join(folder, name), { flag: "r" });
      return join(folder, name);
    } catch {
      // The next folder may hold it.
    }
  return undefined;
}
